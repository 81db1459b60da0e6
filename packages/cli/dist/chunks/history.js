export { t as readHistory } from "./history2.js";
