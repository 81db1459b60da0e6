export { t as formatText } from "./text.js";
