export { t as FileEditor } from "./file-editor.js";
