export { readHistory } from "./history2.js";
