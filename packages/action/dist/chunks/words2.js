import { normalize } from "./normalize.js";
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
// ../core/src/text/letters.ts
/**
* Which letters a word has, a bit each, whatever their case. Two words of which one has a bit that it ought not
* to have need not be compared letter by letter. Letters may share a bit.
*/
function lettersOf(text) {
	let bits = 0;
	for (let index = 0; index < text.length; index++) bits |= 1 << (text.charCodeAt(index) & 31);
	return bits;
}
// ../core/src/text/triggers.ts
/**
* Words, in small letters, without one of which something cannot stand in a text. `certif*` is any word that
* begins so; a mark such as `%` counts wherever it stands. A hyphen joins two words: list one of them.
*
* Lists are declared once, where a table or a rule is; all of them together are looked up once for each word
* that occurs in a run, so that a text tells at once which of them concern it.
*/
var Triggers = class {
	words;
	/** How many lists there were before. */
	index;
	#marks;
	/** `isAlso` says of other words whether they are on the list too; it is asked once for each word of a run. */
	constructor(words, isAlso) {
		this.words = [...new Set(words)];
		this.#marks = this.words.filter((word) => !/[\p{L}\p{N}]/u.test(word));
		this.index = count++;
		for (const word of this.words) register(word, this);
		if (isAlso) asked.push({
			list: this,
			isAlso
		});
	}
	/** Whether a text has one of the marks of the list. */
	haveMarkIn(text) {
		return this.#marks.some((mark) => text.includes(mark));
	}
};
let count = 0;
const byWord = /* @__PURE__ */ new Map();
const byBeginning = /* @__PURE__ */ new Map();
const asked = [];
/** Lengths of beginnings, and the first letters of each, as many as the shortest has. */
const lengths = /* @__PURE__ */ new Set();
let shortest = Number.POSITIVE_INFINITY;
let heads = /* @__PURE__ */ new Set();
/** How many lists there are. */
function triggerLists() {
	return count;
}
function register(word, list) {
	const isBeginning = word.endsWith("*");
	const letters = isBeginning ? word.slice(0, -1) : word;
	if (isBeginning && !byBeginning.has(letters)) {
		lengths.add(letters.length);
		shortest = Math.min(shortest, letters.length);
		heads = new Set([...byBeginning.keys(), letters].map((one) => one.slice(0, shortest)));
	}
	const lists = isBeginning ? byBeginning : byWord;
	const known = lists.get(letters);
	if (known) known.push(list);
	else lists.set(letters, [list]);
}
/** Bits for all lists that there are, none set. */
function noTriggers() {
	return new Int32Array(count + 31 >> 5);
}
/** Whether the bit of a list is set. */
function isSet(bits, { index }) {
	return ((bits[index >> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
/** Where a word has another in it: at a mark, at a letter that expressions know as none, behind a number. */
const joints = [
	/[^\p{L}\p{N}]+/u,
	/\W+/,
	/(?<=\d)(?=\p{L})/u
];
/**
* The lists that a word is on, or a part of it: "cost-free" and "company's" have a word of their own in them.
* Undefined where there are none.
*/
function triggeredBy(folded) {
	let bits;
	const set = ({ index }) => {
		bits ??= noTriggers();
		bits[index >> 5] = (bits[index >> 5] ?? 0) | 1 << (index & 31);
	};
	for (const { list, isAlso } of asked) if (isAlso(folded)) set(list);
	for (const part of partsOf(folded)) {
		byWord.get(part)?.forEach(set);
		if (!heads.has(part.slice(0, shortest))) continue;
		for (const length of lengths) byBeginning.get(part.slice(0, length))?.forEach(set);
	}
	return bits;
}
/** A word, and those that it has in it. Most have none. */
function partsOf(folded) {
	if (/^[a-z]+$/.test(folded)) return [folded];
	return /* @__PURE__ */ new Set([folded, ...joints.flatMap((joint) => folded.split(joint))]);
}
// ../core/src/text/en/word-families.ts
/**
* English endings that make one word of another, as Porter's stemmer leaves them, each with the fewest letters
* before it: "citat" and "cite" are of one family, "manageri" and "manag". Put together by hand; a word too many
* in a family makes a rule silent, one too few makes it speak.
*/
const wordFamilies = {
	endings: {
		abil: 3,
		abl: 3,
		ag: 5,
		al: 4,
		anc: 5,
		ant: 5,
		ar: 5,
		at: 3,
		e: 3,
		ement: 5,
		enc: 5,
		ent: 5,
		er: 3,
		eti: 3,
		ful: 3,
		hood: 3,
		i: 3,
		ibil: 3,
		ibl: 3,
		ic: 4,
		if: 4,
		ion: 3,
		ism: 4,
		ist: 6,
		iti: 3,
		is: 5,
		iv: 3,
		iz: 5,
		less: 3,
		ment: 3,
		ness: 3,
		or: 4,
		ship: 3,
		ur: 4,
		wis: 4
	},
	spellings: [
		["ae", "e"],
		["oe", "e"],
		["our", "or"]
	],
	alike: {
		c: "s",
		d: "s",
		t: "s",
		z: "s"
	}
};
// ../core/src/text/word-family.ts
const { alike, spellings } = wordFamilies;
/** Endings by their last letter, longest first. */
const endings = /* @__PURE__ */ new Map();
for (const entry of Object.entries(wordFamilies.endings).toSorted(([a], [b]) => b.length - a.length)) {
	const last = entry[0].slice(-1);
	endings.set(last, [...endings.get(last) ?? [], entry]);
}
/** What is shorter is a word of its own, whatever it ends in. */
const minLength = 4;
/** From how many letters on a last consonant may be another that it turns into: "licens" and "licenc", not "cod" and "cos". */
const minAlike = 5;
/**
* What an English stem has in common with those of the words that are derived from the same one: "communication",
* "communicator" and "communicate". It need be no word, and now and then words share it that only look alike.
*/
function familyOf(stem) {
	if (stem.length < minLength) return stem;
	const bare = withoutDouble(withoutEndings(inOneSpelling(stem)));
	const other = bare.length >= minAlike ? alike[bare.slice(-1)] : void 0;
	return other === void 0 ? bare : bare.slice(0, -1) + other;
}
function inOneSpelling(stem) {
	let spelled = stem;
	for (const [one, other] of spellings) if (spelled.includes(one)) spelled = spelled.replace(one, other);
	return spelled;
}
function withoutEndings(stem) {
	let bare = stem;
	for (;;) {
		const found = endings.get(bare.slice(-1))?.find(([ending, least]) => bare.length >= ending.length + least && bare.endsWith(ending));
		if (found === void 0) return bare;
		bare = bare.slice(0, -found[0].length);
	}
}
/** "Plann" of "planner" as "plan". */
function withoutDouble(bare) {
	return bare.length > 3 && bare.at(-1) === bare.at(-2) ? bare.slice(0, -1) : bare;
}
// ../core/src/text/word-form.ts
/** What is to be known of a word whatever text it stands in. Worked out once a run, in {@link wordForm}. */
var WordForm = class {
	/** As it is written. */
	text;
	/** As it is compared, as {@link normalize} has it. */
	folded;
	/** Whether it is joined by hyphens. */
	isJoined;
	#familyHash;
	#familyLetters;
	#letters;
	#hasSmallLetters;
	#hash;
	#stem;
	#family;
	#parts;
	#triggers;
	#listsKnown = 0;
	constructor(text) {
		this.text = text;
		this.folded = normalize(text);
		this.isJoined = /[-\u2011]/.test(text);
	}
	/** 32 bits of it as it is compared (FNV-1a). */
	get hash() {
		if (this.#hash !== void 0) return this.#hash;
		this.#hash = hashOf(this.folded, 0, this.folded.length);
		return this.#hash;
	}
	/** Whether it has a letter from a to z that is no capital. */
	get hasSmallLetters() {
		this.#hasSmallLetters ??= /[a-z]/.test(this.text);
		return this.#hasSmallLetters;
	}
	/** Its English stem (Porter), without case. */
	get stem() {
		this.#stem ??= stemmer(this.text.toLowerCase());
		return this.#stem;
	}
	/** What it has in common with the words of its family, as {@link familyOf} has it. */
	get family() {
		this.#family ??= familyOf(this.stem);
		return this.#family;
	}
	/** 32 bits of its family. Signed, since V8 keeps such a number in its place and others apart. */
	get familyHash() {
		this.#familyHash ??= hashOf(this.family, 0, this.family.length) | 0;
		return this.#familyHash;
	}
	/** The letters of its family, as {@link lettersOf} has them. */
	get familyLetters() {
		this.#familyLetters ??= lettersOf(this.family);
		return this.#familyLetters;
	}
	/** Its letters, as {@link lettersOf} has them. */
	get letters() {
		this.#letters ??= lettersOf(this.text);
		return this.#letters;
	}
	/** Itself, and then what it is joined from by hyphens, where it is. */
	get parts() {
		this.#parts ??= this.isJoined ? [this, ...this.text.split(/[-\u2011]/).map(wordForm)] : [this];
		return this.#parts;
	}
	/** The lists of words that it is on; undefined where there are none. */
	get triggers() {
		if (this.#listsKnown !== triggerLists()) {
			this.#listsKnown = triggerLists();
			this.#triggers = triggeredBy(this.folded);
		}
		return this.#triggers;
	}
};
/** Words that are known at most; then the table begins anew. Real programs of 5,000 templates have 22,000. */
const maxForms = 5e4;
/** Slots of the table: a power of two, and more than twice the words. */
const slots = 131072;
/**
* The known words by a hash of their letters. A map of texts would need a text made for each word that is
* asked, which takes twice as long as all the rest of looking it up.
*/
var FormTable = class {
	#slots = new Int32Array(slots);
	#forms = [];
	/** What is known of a stretch of a text. */
	at(text, start, end) {
		let slot = hashOf(text, start, end) & 131071;
		for (;;) {
			const form = this.#forms[(this.#slots[slot] ?? 0) - 1];
			if (form === void 0) return this.#add(slot, text.slice(start, end));
			if (form.text.length === end - start && text.startsWith(form.text, start)) return form;
			slot = slot + 1 & 131071;
		}
	}
	#add(slot, text) {
		const form = new WordForm(text);
		if (this.#forms.length >= maxForms) {
			this.#slots.fill(0);
			this.#forms = [];
		}
		this.#slots[slot] = this.#forms.push(form);
		return form;
	}
};
/** FNV-1a. */
function hashOf(text, start, end) {
	let hash = 2166136261;
	for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
const forms = new FormTable();
/** What is known of a word. */
function wordForm(text) {
	return forms.at(text, 0, text.length);
}
/** What is known of the word that a stretch of a text is. */
function wordFormAt(text, start, end) {
	return forms.at(text, start, end);
}
// ../core/src/text/words.ts
/** A word of a text, and what is known of it in any text. */
var Word = class {
	form;
	start;
	end;
	constructor(form, start) {
		this.form = form;
		this.start = start;
		this.end = start + form.text.length;
	}
	get text() {
		return this.form.text;
	}
};
/** Letters and digits, with apostrophes and hyphens inside a word. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019\-\u2011][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
/** The same, for one word at a given place. */
const wordHere = new RegExp(wordPattern.source, "uy");
/** The words of a text, in order. */
function words(text) {
	const found = [];
	let start = 0;
	while (start < text.length) {
		const end = mayBegin(text.charCodeAt(start)) ? endOfWord(text, start) : start;
		if (end > start) found.push(new Word(wordFormAt(text, start, end), start));
		start = Math.max(end, start + 1);
	}
	return found;
}
/** Where the word ends that begins at a place; that place where none does. Most words have Latin letters alone. */
function endOfWord(text, start) {
	let end = start;
	while (isPlain(text.charCodeAt(end))) end++;
	if (!mayGoOn(text.charCodeAt(end))) return end;
	wordHere.lastIndex = start;
	return wordHere.test(text) ? wordHere.lastIndex : start;
}
/** Whether a character is a letter from A to Z or a digit. */
function isPlain(code) {
	return code > 96 && code < 123 || code > 64 && code < 91 || code > 47 && code < 58;
}
/** Whether a word may begin with a character: not with one of ASCII's marks. */
function mayBegin(code) {
	return code > 127 || isPlain(code);
}
/** Whether a word may go on with a character that is not plain: an apostrophe, a hyphen, one beyond ASCII. */
function mayGoOn(code) {
	return code === 39 || code === 45 || code > 127;
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function normalizedWords(text) {
	return normalize(text).match(wordPattern) ?? [];
}
export { Triggers, Word, isSet, lettersOf, noTriggers, normalizedWords, triggerLists, wordForm, wordPattern, words };
