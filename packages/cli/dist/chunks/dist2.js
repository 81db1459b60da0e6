export { confirm, isCancel, text } from "./dist.js";
