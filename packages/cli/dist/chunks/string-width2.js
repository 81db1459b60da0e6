export { stringWidth as default } from "./string-width.js";
