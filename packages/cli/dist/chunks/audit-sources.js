export { auditSources } from "./audit-sources2.js";
