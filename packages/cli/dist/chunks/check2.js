export { runCheck } from "./check.js";
