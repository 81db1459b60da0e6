export { t as writeYaml } from "./yaml-text2.js";
