// ../core/src/documents/media-type.ts
/** The one list of file endings, in lower case. The first of each is its usual one. */
const endings = {
	yaml: ["yaml", "yml"],
	json: ["json", "jsonld"],
	markdown: ["md", "markdown"],
	"json-lines": ["jsonl", "ndjson"],
	json5: ["json5", "jsonc"],
	toml: ["toml"],
	xml: ["xml"],
	mdx: ["mdx"],
	csv: ["csv"],
	text: ["txt"],
	png: ["png"],
	svg: ["svg"],
	jpeg: ["jpg", "jpeg"],
	gif: ["gif"],
	webp: ["webp"]
};
const byEnding = /* @__PURE__ */ new Map();
for (const type of Object.keys(endings)) for (const ending of endings[type]) byEnding.set(ending, type);
const syntaxes = [
	"yaml",
	"json",
	"markdown"
];
const unreadSyntaxes = [
	"json-lines",
	"json5",
	"toml",
	"xml",
	"mdx"
];
const images = [
	"png",
	"svg",
	"jpeg",
	"gif",
	"webp"
];
/** What a file is written in, by the ending of its name in any case; undefined for any other file. */
function mediaTypeOf(path) {
	const dot = path.lastIndexOf(".");
	return dot < 0 ? void 0 : byEnding.get(path.slice(dot + 1).toLowerCase());
}
/** The same where a file is read as a document; undefined where badgelint does not read it. */
function syntaxOf(path) {
	const type = mediaTypeOf(path);
	return type !== void 0 && isSyntax(type) ? type : void 0;
}
/** What a file is written in where that is a form of data that badgelint does not read. */
function unreadSyntaxOf(path) {
	const type = mediaTypeOf(path);
	return type !== void 0 && isUnread(type) ? type : void 0;
}
function isUnread(type) {
	return unreadSyntaxes.includes(type);
}
function isSyntax(type) {
	return syntaxes.includes(type);
}
/** Whether a file is called like one that holds data or a page, in a form that is read or not. */
function holdsData(path) {
	return syntaxOf(path) !== void 0 || unreadSyntaxOf(path) !== void 0;
}
/** Whether a file is called like a picture. */
function isImagePath(path) {
	const type = mediaTypeOf(path);
	return type !== void 0 && images.includes(type);
}
/** The names that a file with a stem may have in some media types: `badgelint` gives `badgelint.yaml`, \u2026 */
function namesWith(stem, types) {
	return types.flatMap((type) => endings[type].map((ending) => `${stem}.${ending}`));
}
export { holdsData, isImagePath, mediaTypeOf, namesWith, syntaxOf, unreadSyntaxOf };
