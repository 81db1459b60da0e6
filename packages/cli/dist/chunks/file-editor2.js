export { FileEditor } from "./file-editor.js";
