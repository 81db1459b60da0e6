export { t as escapeForTerminal } from "./terminal.js";
import "./layout.js";
import "./rule-page.js";
import "./src3.js";
import "./check2.js";
import "./explain.js";
import "./practices.js";
import "./text.js";
