import { __toESM } from "./rolldown-runtime.js";
import { didYouMean } from "./check.js";
// ../workspace/src/facts/spelling.ts
/** A longer word is no slip of the keyboard, and looking for near ones takes too long. */
const maxSuggestedLength = 30;
/**
* The words that neither an American nor a British dictionary has, with at most three near ones.
* `programWords` are words that the program adds, in any case. What has no letter or has a digit is no word.
* The dictionaries are loaded when first needed.
*/
async function misspellings(words, programWords) {
	const added = new Map(programWords.map((word) => [comparable(word), word]));
	const wrong = await rejected(await rejected([...new Set(words)].filter((word) => isWord(word) && !added.has(comparable(word))), american), british);
	if (wrong.length === 0) return /* @__PURE__ */ new Map();
	const spellers = [await american(), await british()];
	return new Map(wrong.map((word) => [word, suggestions(word, added, spellers)]));
}
/** What has a digit is a name or a number: `B2B`, `3D`. */
function isWord(text) {
	return /\p{L}/u.test(text) && !/\d/.test(text);
}
/** A word as it is compared with the program's own: in lower case, without a possessive ending. */
function comparable(word) {
	return word.replaceAll("\u2019", "'").replace(/'s$/i, "").toLowerCase();
}
async function rejected(words, load) {
	if (words.length === 0) return [];
	const speller = await load();
	return words.filter((word) => !accepts(speller, word));
}
/** A word is right with accents that the dictionary leaves out, and with hyphens where its parts are. */
function accepts(speller, word) {
	if (speller.correct(word)) return true;
	return withoutAccents(word).split(/[-\u2010\u2011]/).every((part) => part === "" || speller.correct(part));
}
function withoutAccents(word) {
	return word.normalize("NFD").replace(/\p{M}/gu, "");
}
/** The program's own word, then the best of each dictionary before the second best of any. */
function suggestions(word, programWords, spellers) {
	if (word.length > maxSuggestedLength) return [];
	const ownWord = programWords.get(didYouMean(comparable(word), [...programWords.keys()]) ?? "");
	const lists = spellers.map((speller) => hasNear(speller, word) ? speller.suggest(word) : []);
	const ranked = [
		0,
		1,
		2
	].flatMap((rank) => lists.flatMap((list) => list[rank] ?? []));
	return [...new Set([ownWord ?? [], ranked].flat())].slice(0, 3);
}
/**
* Whether a right word is one slip away. Where there is none nspell looks two slips away, which
* takes a hundred times longer and finds words that nobody meant.
*/
function hasNear(speller, word) {
	for (const other of oneSlipFrom(word)) if (speller.correct(other)) return true;
	return false;
}
/** A letter too many, two that changed places, one too few, a wrong one. */
function* oneSlipFrom(word) {
	for (let at = 0; at <= word.length; at++) {
		const before = word.slice(0, at);
		const after = word.slice(at);
		const rest = word.slice(at + 1);
		if (after !== "") yield before + rest;
		if (rest !== "") yield before + rest.charAt(0) + after.charAt(0) + rest.slice(1);
		for (const letter of "abcdefghijklmnopqrstuvwxyz'") {
			yield before + letter + after;
			if (after !== "") yield before + letter + rest;
		}
	}
}
const american = memoized(async () => speller(await import("./dictionary-en.js")));
const british = memoized(async () => speller(await import("./dictionary-en-gb.js")));
function memoized(load) {
	let loaded;
	return () => {
		loaded ??= load();
		return loaded;
	};
}
async function speller({ default: { aff, dic } }) {
	const { default: nspell } = await import("./lib.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const utf8 = new TextDecoder();
	return nspell(utf8.decode(aff), utf8.decode(dic));
}
export { misspellings };
