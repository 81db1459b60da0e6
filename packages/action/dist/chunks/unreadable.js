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
			message: `The file is ${megabytes(unreadable.bytes)} MB in size; expected at most ${megabytes(unreadable.limit)} MB`,
			suggestion: "Split it into files with fewer templates"
		};
		case "outside": return {
			message: `The file is a link to ${unreadable.target}, outside the folder that is checked; expected a regular file`,
			suggestion: "Copy the file here, or check the folder that contains it"
		};
		case "missing": return {
			message: `The file is a link to ${unreadable.target}, where the repository has no file; expected a link to one of its files`,
			suggestion: "Correct the link, or commit the file that it points to"
		};
		case "loop": return {
			message: `The file is a link that loops back to ${unreadable.target}; expected a link to a file`,
			suggestion: "Correct the link"
		};
		case "submodule": return {
			message: "The submodule is not checked out; expected its files",
			suggestion: "Run `git submodule update --init`"
		};
		case "links": return {
			message: "There are more links to folders than badgelint follows; expected fewer links to folders that contain links themselves",
			suggestion: "Remove links that point to links"
		};
		case "kind": return {
			message: `The file is ${unreadable.kind}; expected a regular file`,
			suggestion: "Replace it with a regular file, or leave it out with `exclude`"
		};
		case "refused": return withoutFile[unreadable.detail] ?? {
			message: `The file cannot be read (${unreadable.detail}); expected a readable file`,
			suggestion: "Check its permissions, or leave it out with `exclude`"
		};
	}
}
/** What the system says where there is a name and no file behind it. */
const withoutFile = {
	ENOENT: {
		message: "The file cannot be found (ENOENT), because it is a link to nothing, has been removed, or has a name that is not UTF-8; expected a file",
		suggestion: "Correct the link or the name, or leave it out with `exclude`"
	},
	ELOOP: {
		message: "The file is a link that leads back to itself (ELOOP); expected a file",
		suggestion: "Point the link to a file, or remove it"
	}
};
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}
export { unreadableInWords };
