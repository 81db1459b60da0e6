export { gitAt } from "./check.js";
