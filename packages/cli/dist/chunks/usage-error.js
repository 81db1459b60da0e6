// src/usage-error.ts
/** The command was called in a way that cannot be meant. Ends with exit code 2. */
var UsageError = class extends Error {
	name = "UsageError";
	/** Lines of their own below the message. */
	details;
	constructor(message, details = []) {
		super(message);
		this.details = details;
	}
};
export { UsageError as t };
