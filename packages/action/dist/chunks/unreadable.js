// ../core/src/documents/unreadable.ts
/** Says why a file could not be read, and what to do; `line` where one is to blame. */
function unreadableInWords(unreadable) {
	switch (unreadable.reason) {
		case "encoding": return {
			message: `The file is not UTF-8 text${unreadable.encoding ? ` but ${unreadable.encoding}` : ""}; expected UTF-8`,
			suggestion: "Save it as UTF-8",
			line: unreadable.line
		};
		case "size": return {
			message: `The file has ${megabytes(unreadable.bytes)} MB; expected at most ${megabytes(unreadable.limit)} MB`,
			suggestion: "Split it into files of fewer templates"
		};
		case "outside": return {
			message: `The file is a link to ${unreadable.target}, outside of what is checked; expected a file of its own`,
			suggestion: "Copy the file here, or check the folder that it lies in"
		};
		case "missing": return {
			message: `The file is a link to ${unreadable.target}, where the repository has no file; expected a link to one of its files`,
			suggestion: "Correct the link, or commit the file that it leads to"
		};
		case "loop": return {
			message: `The file is a link that leads back to ${unreadable.target}, without end; expected a link to a file`,
			suggestion: "Correct the link"
		};
		case "submodule": return {
			message: "The submodule is not checked out; expected its files",
			suggestion: "Run `git submodule update --init`"
		};
		case "links": return {
			message: "Links lead to more folders than are followed; expected fewer links to folders that hold links themselves",
			suggestion: "Remove links that lead to links"
		};
		case "kind": return {
			message: `The file is ${unreadable.kind}; expected a regular file`,
			suggestion: "Put a file in its place, or leave it out with `exclude`"
		};
		case "refused": return withoutFile[unreadable.detail] ?? {
			message: `The file cannot be read (${unreadable.detail}); expected a file that may be read`,
			suggestion: "Check its permissions, or leave it out with `exclude`"
		};
	}
}
/** What the system says where there is a name and no file behind it. */
const withoutFile = {
	ENOENT: {
		message: "The file cannot be found (ENOENT), since it is a link to nothing, is gone by now, or has a name that is not UTF-8; expected a file",
		suggestion: "Mend the link or the name, or leave it out with `exclude`"
	},
	ELOOP: {
		message: "The file is a link that leads round in a circle (ELOOP); expected a file",
		suggestion: "Let the link lead to a file, or remove it"
	}
};
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}
export { unreadableInWords };
