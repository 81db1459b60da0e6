export { r as gitAt } from "./git2.js";
