import "./text.js";
import "./json.js";
import "./rule-page.js";
export { t as visible } from "./visible.js";
import "./src3.js";
import "./check.js";
