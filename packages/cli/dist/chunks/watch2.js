export { t as Watch } from "./watch.js";
