import { hasOtherForms, normalize } from "./normalize.js";
import { characterCount } from "./characters.js";
import { Word, isSet, noTriggers, normalizedWords, triggerLists, words } from "./words2.js";
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
	return end - start <= 2 * max && characterCount(text.slice(start, end)) <= max;
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
* What rules ask of a text: words, sentences, quotations, which lists of words concern it. Each is worked out
* once, when the first rule asks, however many rules read the text.
*/
var TextAnalysis = class TextAnalysis {
	text;
	#words;
	#sentences;
	#small;
	#folded;
	#foldedWords;
	#triggered;
	#listsKnown = 0;
	#answers;
	#quotations;
	/** `words` are those of the text, where they are known already. */
	constructor(text, words) {
		this.text = text;
		this.#words = words;
	}
	get words() {
		this.#words ??= words(this.text);
		return this.#words;
	}
	get sentences() {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}
	/** The analysis of a stretch of the text, whose words are known already. */
	of({ text, start, end }) {
		const inside = this.words.filter((word) => word.start >= start && word.end <= end);
		return new TextAnalysis(text, inside.map((word) => new Word(word.form, word.start - start)));
	}
	/** The text as it is compared, as {@link normalize} has it. */
	get folded() {
		this.#folded ??= normalize(this.text);
		return this.#folded;
	}
	/** The words of the text as they are compared. */
	get foldedWords() {
		this.#foldedWords ??= this.#foldWords();
		return this.#foldedWords;
	}
	#foldWords() {
		if (hasOtherForms(this.text)) return normalizedWords(this.text);
		return this.words.map(({ form }) => form.folded);
	}
	/** The text in small letters, where each stands in its place; else as it is. */
	get small() {
		if (this.#small === void 0) {
			const small = this.text.toLowerCase();
			this.#small = small.length === this.text.length ? small : this.text;
		}
		return this.#small;
	}
	/** Whether a word or a mark of a list is in the text. */
	has(list) {
		if (this.#triggered === void 0 || this.#listsKnown <= list.index) {
			this.#triggered = triggersOf(this.words);
			this.#listsKnown = triggerLists();
		}
		return isSet(this.#triggered, list) || list.haveMarkIn(this.text);
	}
	/** What a function says of the text, worked out once: `analysis.about(isPlaceholder)`. */
	about(ask) {
		this.#answers ??= /* @__PURE__ */ new Map();
		const known = this.#answers.get(ask);
		if (known !== void 0 || this.#answers.has(ask)) return known;
		const answer = ask(this.text);
		this.#answers.set(ask, answer);
		return answer;
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
/** The lists that any of some words is on. */
function triggersOf(words) {
	const all = noTriggers();
	for (let at = 0; at < words.length; at++) {
		const bits = words[at]?.form.triggers;
		if (bits) for (let index = 0; index < bits.length; index++) all[index] = (all[index] ?? 0) | (bits[index] ?? 0);
	}
	return all;
}
const analyses = /* @__PURE__ */ new WeakMap();
/** The analysis of a text, shared by all rules that read it. */
function analyse(text) {
	const known = analyses.get(text);
	if (known) return known;
	const made = new TextAnalysis(text.value);
	analyses.set(text, made);
	return made;
}
/** Words with a full stop that end no sentence. */
const abbreviations = new Set(sentences.abbreviations);
/** More characters than an abbreviation has. */
const enough = 16;
/** Whether the full stop at `at` belongs to an abbreviation or an initial, which begins at `from` at the earliest. */
function isAbbreviated(text, from, at) {
	let start = at;
	while (start > from && !isGap(text.charCodeAt(start - 1))) {
		start--;
		if (at - start > enough) return false;
	}
	const word = text.slice(start, at).toLowerCase();
	return word.length === 1 ? word !== word.toUpperCase() : abbreviations.has(word);
}
/** A space, a line's end, a tab, a space that does not break, or a bracket. */
function isGap(code) {
	return code === 32 || code === 40 || code === 10 || code === 9 || code === 13 || code === 160;
}
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
		if (match[0] !== "." || !isAbbreviated(text, from, match.index)) push(to);
	}
	push(text.length);
	return found;
}
export { TextAnalysis, analyse, isWithin, quotations };
