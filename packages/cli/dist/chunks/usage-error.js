import { t as BadgelintError } from "./error.js";
// src/usage-error.ts
/** The command was called in a way that cannot be meant. Ends with exit code 2. */
var UsageError = class extends BadgelintError {
	name = "UsageError";
};
export { UsageError as t };
