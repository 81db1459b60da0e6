export { u as confirm, b as isCancel, g as text } from "./dist.js";
