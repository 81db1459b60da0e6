export { escapeForTerminal } from "./check.js";
