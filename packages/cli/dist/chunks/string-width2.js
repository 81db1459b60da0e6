export { t as default } from "./string-width.js";
