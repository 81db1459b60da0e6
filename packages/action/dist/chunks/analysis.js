import { words } from "./words2.js";
// ../../node_modules/.pnpm/stemmer@2.0.1/node_modules/stemmer/index.js
/** @type {Record<string, string>} */
const step2list = {
	ational: "ate",
	tional: "tion",
	enci: "ence",
	anci: "ance",
	izer: "ize",
	bli: "ble",
	alli: "al",
	entli: "ent",
	eli: "e",
	ousli: "ous",
	ization: "ize",
	ation: "ate",
	ator: "ate",
	alism: "al",
	iveness: "ive",
	fulness: "ful",
	ousness: "ous",
	aliti: "al",
	iviti: "ive",
	biliti: "ble",
	logi: "log"
};
/** @type {Record<string, string>} */
const step3list = {
	icate: "ic",
	ative: "",
	alize: "al",
	iciti: "ic",
	ical: "ic",
	ful: "",
	ness: ""
};
const vowel = "[aeiouy]";
const consonants = "([^aeiou][^aeiouy]*)";
const vowels = "([aeiouy][aeiou]*)";
const gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
const eq1 = new RegExp("^" + consonants + "?" + vowels + consonants + vowels + "?$");
const gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
const vowelInStem = new RegExp("^" + consonants + "?" + vowel);
const consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
const sfxLl = /ll$/;
const sfxE = /^(.+?)e$/;
const sfxY = /^(.+?)y$/;
const sfxIon = /^(.+?(s|t))(ion)$/;
const sfxEdOrIng = /^(.+?)(ed|ing)$/;
const sfxAtOrBlOrIz = /(at|bl|iz)$/;
const sfxEED = /^(.+?)eed$/;
const sfxS = /^.+?[^s]s$/;
const sfxSsesOrIes = /^.+?(ss|i)es$/;
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
/**
* Get the stem from a given value.
*
* @param {string} value
*   Value to stem.
* @returns {string}
*   Stem for `value`
*/
function stemmer(value) {
	let result = String(value).toLowerCase();
	if (result.length < 3) return result;
	/** @type {boolean} */
	let firstCharacterWasLowerCaseY = false;
	if (result.codePointAt(0) === 121) {
		firstCharacterWasLowerCaseY = true;
		result = "Y" + result.slice(1);
	}
	if (sfxSsesOrIes.test(result)) result = result.slice(0, -2);
	else if (sfxS.test(result)) result = result.slice(0, -1);
	/** @type {RegExpMatchArray|null} */
	let match;
	if (match = sfxEED.exec(result)) {
		if (gt0.test(match[1])) result = result.slice(0, -1);
	} else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
		result = match[1];
		if (sfxAtOrBlOrIz.test(result)) result += "e";
		else if (sfxMultiConsonantLike.test(result)) result = result.slice(0, -1);
		else if (consonantLike.test(result)) result += "e";
	}
	if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) result = match[1] + "i";
	if ((match = step2.exec(result)) && gt0.test(match[1])) result = match[1] + step2list[match[2]];
	if ((match = step3.exec(result)) && gt0.test(match[1])) result = match[1] + step3list[match[2]];
	if (match = step4.exec(result)) {
		if (gt1.test(match[1])) result = match[1];
	} else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) result = match[1];
	if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) result = match[1];
	if (sfxLl.test(result) && gt1.test(result)) result = result.slice(0, -1);
	if (firstCharacterWasLowerCaseY) result = "y" + result.slice(1);
	return result;
}
// ../core/src/text/en/sentences.ts
/** English abbreviations, and Latin ones that English texts use. Put together by hand. */
const sentences = { abbreviations: [
	"e.g",
	"i.e",
	"etc",
	"vs",
	"approx",
	"incl",
	"resp",
	"no",
	"nr",
	"dr",
	"prof",
	"mr",
	"mrs",
	"ms",
	"st",
	"inc",
	"ltd",
	"co",
	"corp",
	"dept",
	"min",
	"max",
	"fig",
	"vol",
	"ed",
	"u.s",
	"u.k"
] };
// ../core/src/text/quotations.ts
const maxLength = 300;
/** By the mark that opens it. What ends the search without closing is among `closing` too. */
const marks = /* @__PURE__ */ new Map([
	["\"", {
		closing: /["\n]/g,
		max: maxLength
	}],
	["\u201c", {
		closing: /\u201d/g,
		max: maxLength
	}],
	["\u201e", {
		closing: /[\u201c\u201d]/g,
		max: maxLength
	}],
	["\u00ab", {
		closing: /\u00bb/g,
		max: maxLength
	}],
	["\u2018", {
		closing: /['\u2019\n]/g,
		max: 200
	}],
	["'", {
		closing: /['\u2019\n]/g,
		max: 200
	}]
]);
const opening = /["\u201c\u201e\u00ab]|(?<![\p{L}\p{N}])[\u2018'](?=\S)/gu;
/** Stretches of a text in quotation marks, with the marks, in order. An apostrophe opens none. */
function quotations(text) {
	const found = [];
	const next = new NextMarks(text);
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(opening)) {
		const kind = marks.get(mark);
		if (index < from || kind === void 0) continue;
		const end = next.of(kind.closing, index + 1);
		if (end === void 0 || end === index + 1 || text[end] === "\n") continue;
		if (!hasAtMost(text, index + 1, end, kind.max)) continue;
		if (/[\u2019']/.test(text[end] ?? "") && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3))) continue;
		from = end + 1;
		found.push([index, from]);
	}
	return found;
}
/** Finds the next mark of a kind, and looks at no character twice. */
var NextMarks = class {
	#text;
	#known = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** Where the next one stands from a place on. Places are asked for in order. */
	of(closing, from) {
		const known = this.#known.get(closing);
		if (known !== void 0 && known >= from) return known === none ? void 0 : known;
		closing.lastIndex = from;
		const found = closing.exec(this.#text)?.index ?? none;
		this.#known.set(closing, found);
		return found === none ? void 0 : found;
	}
};
const none = Number.POSITIVE_INFINITY;
/** Whether a stretch has so many characters at most. */
function hasAtMost(text, start, end, max) {
	if (end - start <= max) return true;
	return end - start <= 2 * max && Array.from(text.slice(start, end)).length <= max;
}
/** Whether a stretch lies within one of several, which are in order and do not overlap. */
function isWithin(spans, start, end) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return end <= (spans[low - 1]?.[1] ?? -1);
}
// ../core/src/text/analysis.ts
/**
* What rules ask of a text: words, sentences, stems, quotations. Each is worked out once, when the
* first rule asks, however many rules read the text.
*/
var TextAnalysis = class {
	text;
	#words;
	#sentences;
	#stems;
	#quotations;
	constructor(text) {
		this.text = text;
	}
	get words() {
		this.#words ??= words(this.text);
		return this.#words;
	}
	get sentences() {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}
	/** English stems of all words, in small letters. */
	get stems() {
		this.#stems ??= new Set(this.words.map(({ text }) => stem(text)));
		return this.#stems;
	}
	get quotations() {
		this.#quotations ??= quotations(this.text);
		return this.#quotations;
	}
	/** Whether a stretch lies within quotation marks. */
	isQuoted(start, end) {
		return isWithin(this.quotations, start, end);
	}
};
const analyses = /* @__PURE__ */ new WeakMap();
/** The analysis of a text, shared by all rules that read it. */
function analyse(text) {
	const known = analyses.get(text);
	if (known) return known;
	const made = new TextAnalysis(text.value);
	analyses.set(text, made);
	return made;
}
const stems = /* @__PURE__ */ new Map();
const maxStems = 2e4;
/** The English stem of a word (Porter), without case. */
function stem(word) {
	const folded = word.toLowerCase();
	const known = stems.get(folded);
	if (known !== void 0) return known;
	const made = stemmer(folded);
	if (stems.size >= maxStems) stems.clear();
	stems.set(folded, made);
	return made;
}
/** Words with a full stop that end no sentence, and initials. */
const abbreviation = new RegExp(`(?:^|[\\s(])(?:${sentences.abbreviations.join("|").replaceAll(".", "\\.")}|\\p{Lu})\\.$`, "iu");
/** More characters than an abbreviation has. */
const enough = 16;
/** An end of a sentence: mark, closing quotes, then white space and no small letter; or a line's end. */
const ending = /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[\u3002\uff01\uff1f]|(?<!\s)\s*\n+/gu;
function sentencesOf(text) {
	const found = [];
	let from = 0;
	const push = (to) => {
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		const start = from + raw.length - raw.trimStart().length;
		if (trimmed !== "") found.push({
			text: trimmed,
			start,
			end: start + trimmed.length
		});
		from = to;
	};
	for (const match of text.matchAll(ending)) {
		const to = match.index + match[0].length;
		if (!(match[0] === "." && abbreviation.test(text.slice(Math.max(from, to - enough), to)))) push(to);
	}
	push(text.length);
	return found;
}
export { TextAnalysis, analyse, isWithin, quotations, stem };
