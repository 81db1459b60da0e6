// ../core/src/program/passed-over.ts
/**
* What lies among templates, is known, and is no template: objects of badge formats, and files that a program keeps
* beside its templates. Counted by kind, so that a reader sees that nothing was forgotten.
*/
const passedOverKinds = [
	"issuer",
	"assertion",
	"credential",
	"endorsement",
	"revocation-list",
	"key",
	"image",
	"page",
	"own-file",
	"other"
];
const nouns = {
	issuer: ["issuer", "issuers"],
	assertion: ["assertion", "assertions"],
	credential: ["credential", "credentials"],
	endorsement: ["endorsement", "endorsements"],
	"revocation-list": ["list of revocations", "lists of revocations"],
	key: ["key", "keys"],
	image: ["image", "images"],
	page: ["page", "pages"],
	"own-file": ["file of badgelint's own", "files of badgelint's own"],
	other: ["other tool's file", "other tools' files"]
};
function countPassedOver(all) {
	const counts = /* @__PURE__ */ new Map();
	for (const kind of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return Object.fromEntries(passedOverKinds.flatMap((kind) => {
		const count = counts.get(kind);
		return count === void 0 ? [] : [[kind, count]];
	}));
}
/** What was passed over, by kind: `1 issuer, 2 assertions`; empty where there is nothing. */
function passedOverInWords(counts) {
	return passedOverKinds.flatMap((kind) => {
		const count = counts[kind] ?? 0;
		const [one, many] = nouns[kind];
		return count > 0 ? [`${count.toLocaleString("en-US")} ${count === 1 ? one : many}`] : [];
	}).join(", ");
}
// ../reporter/src/escape/terminal.ts
/**
* Text from a repository as one line for a terminal, which obeys nothing in it: control characters (escape
* sequences, bells) and marks that turn the direction of writing become `\u{\u2026}`. Line breaks and tabs
* become spaces. Letters that nobody can see (tags) go, and halves of characters become `U+FFFD`.
*/
function escapeForTerminal(text) {
	return text.toWellFormed().replace(/[\u{e0000}-\u{e007f}]/gu, "").replace(/\r\n|[\n\r\u2028\u2029]/g, " ").replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, (character) => character === "	" ? " " : `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** JSON in which what a terminal would obey, or show out of order, is written as `\uXXXX`, which means the same. */
function escapeJsonForTerminal(json) {
	return json.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
export { countPassedOver, escapeForTerminal, escapeJsonForTerminal, passedOverInWords };
