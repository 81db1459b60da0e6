export { GuardedDispatcher } from "./guarded-dispatcher.js";
