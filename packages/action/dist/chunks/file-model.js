// ../core/src/formats/file-model.ts
/** Whether there is something to check in a file: else it has nothing to do with the program. */
function hasContent(model) {
	if (model.kind === "ignored") return false;
	if (model.kind !== "templates" || model.templates.length > 0) return true;
	const { unread, issuers, passedOver, isExpected } = model;
	if (unread.length > 0 || issuers.some(({ problems }) => problems.length > 0)) return true;
	return misfits(model).length > 0 || isExpected && passedOver.length === 0;
}
/** What a file holds, or is, that is known and is no template. */
function passedOverIn(model) {
	if (model.kind === "templates") return model.passedOver;
	return model.kind === "ignored" && model.as !== void 0 ? [model.as] : [];
}
/** What stands where templates are expected, and is none. */
function misfits({ file, templates, unread, unknown, passedOver, values, isExpected }) {
	if (!isExpected) return [];
	const told = templates.length === 0 ? unknown.slice(0, 1) : [...unknown];
	if ([
		templates,
		unread,
		unknown,
		passedOver
	].some((found) => found.length > 0)) return told;
	const there = values.some((value) => value !== null) ? "contains an empty list" : "is empty";
	return [{
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "format",
		message: `The file ${there}; expected a badge template`,
		suggestion: "Write the template, or delete the file"
	}];
}
/** What findings are about that say how templates should be kept which are read all the same. */
const keptOtherwise = "layout";
export { hasContent, keptOtherwise, misfits, passedOverIn };
