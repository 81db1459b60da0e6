export { r as gitAt } from "./git.js";
