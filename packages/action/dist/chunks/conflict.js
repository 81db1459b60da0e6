/** Whether a value is nested deeper than {@link deepest}. Reads each shared value once. */
function isTooDeep(value) {
	let level = [value];
	const seen = /* @__PURE__ */ new Set();
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > 100) return true;
		const below = [];
		for (const item of level) {
			if (typeof item !== "object" || item === null || seen.has(item)) continue;
			seen.add(item);
			for (const child of Object.values(item)) if (typeof child === "object" && child !== null) below.push(child);
		}
		level = below;
	}
	return false;
}
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
export { isTooDeep as n, conflictIn as t };
