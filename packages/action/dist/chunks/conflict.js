// ../core/src/documents/conflict.ts
/** The mark that git leaves where it could not merge two versions of a file. */
function conflictIn(text) {
	const mark = /^<{7} .*/m.exec(text);
	if (!mark || !/^={7}\r?$/m.test(text)) return void 0;
	return {
		message: "Git could not merge two versions of the file and marked where they differ",
		suggestion: "Keep one of the two versions and remove the lines of <<<<<<<, ======= and >>>>>>>",
		start: mark.index,
		end: mark.index + mark[0].trimEnd().length
	};
}
export { conflictIn };
