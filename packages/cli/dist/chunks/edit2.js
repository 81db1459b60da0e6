export { t as FileEditor } from "./edit.js";
