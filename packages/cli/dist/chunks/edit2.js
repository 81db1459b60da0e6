export { t as FileEditor, n as touch } from "./edit.js";
