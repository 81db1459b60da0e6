export { t as GuardedDispatcher } from "./guarded-dispatcher.js";
