export { t as fixEdits } from "./fixes2.js";
