export { t as writeYaml } from "./yaml-writing2.js";
