export { n as gitAt } from "./git.js";
