import "./rule-page.js";
export { t as visible } from "./visible.js";
import "./text.js";
import "./src3.js";
import "./check.js";
