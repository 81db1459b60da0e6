export { writeYaml } from "./yaml-text2.js";
