// ../core/src/error.ts
/**
* What is expected to go wrong, with a message that says what to do: wrong usage, a configuration that cannot
* be used, a repository that git does not find. Whatever else is thrown is a mistake in badgelint itself.
*/
var BadgelintError = class extends Error {
	name = "BadgelintError";
	/** Lines of their own below the message, such as one for each file. */
	details;
	constructor(message, details = [], options) {
		super(message, options);
		this.details = details;
	}
};
export { BadgelintError };
