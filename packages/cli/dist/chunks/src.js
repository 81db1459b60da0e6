export { t as escapeForTerminal } from "./terminal.js";
import "./layout.js";
import "./rule-page.js";
import "./src2.js";
import "./check2.js";
import "./text.js";
