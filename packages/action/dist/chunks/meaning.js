import { truncate } from "./truncate.js";
// ../core/src/text/in-words.ts
/** What a value is, for a message. */
function inWords(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${truncate(value, 60)}"`;
	}
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	if (typeof value === "function") return "a function";
	return Array.isArray(value) ? "a list" : "a group of fields";
}
// ../core/src/program/issuance.ts
/** The parts of a template that say what its badges mean. */
const meaningFields = [
	"name",
	"criteria",
	"level",
	"skills"
];
/** The name under which facts know what a template means. */
function meaningKey({ id, file, meaning }) {
	return JSON.stringify([
		id,
		file,
		...meaningFields.map((field) => meaning[field])
	]);
}
/** What a name of {@link meaningKey} stands for. */
function readMeaningKey(name) {
	const [id, file, name_, criteria, level, skills] = JSON.parse(name);
	return {
		id,
		file,
		meaning: {
			name: name_,
			criteria,
			level,
			skills
		}
	};
}
// ../core/src/text/fixed-words.ts
/**
* Words of which one letter more or less makes another number or another day: numbers, ordinals, months and days
* of the week, in English, Spanish, French, German, Dutch and Portuguese. In small letters.
*/
const fixedWords = new Set([
	"zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
	"seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million",
	"first second third fourth fifth sixth seventh eighth ninth tenth once twice thrice half quarter both none",
	"january february march april may june july august september october november december",
	"monday tuesday wednesday thursday friday saturday sunday",
	"cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis\u00e9is",
	"diecisiete dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento",
	"mil mill\u00f3n primero primera segundo segunda tercero tercera cuarto cuarta quinto quinta sexto sexta s\u00e9ptimo",
	"octavo noveno d\u00e9cimo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
	"lunes martes mi\u00e9rcoles jueves viernes s\u00e1bado domingo",
	"z\u00e9ro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente",
	"quarante cinquante soixante septante huitante octante nonante cent mille million premier premi\u00e8re deuxi\u00e8me",
	"troisi\u00e8me quatri\u00e8me cinqui\u00e8me sixi\u00e8me septi\u00e8me huiti\u00e8me neuvi\u00e8me dixi\u00e8me janvier f\u00e9vrier mars avril mai juin",
	"juillet ao\u00fbt septembre octobre novembre d\u00e9cembre lundi mardi mercredi jeudi vendredi samedi dimanche",
	"null ein eine einen einem einer eines eins zwei drei vier f\u00fcnf sechs sieben acht neun zehn elf zw\u00f6lf dreizehn",
	"vierzehn f\u00fcnfzehn sechzehn siebzehn achtzehn neunzehn zwanzig drei\u00dfig dreissig vierzig f\u00fcnfzig sechzig siebzig",
	"achtzig neunzig hundert tausend million erste ersten zweite zweiten dritte dritten vierte f\u00fcnfte sechste siebte",
	"achte neunte zehnte januar j\u00e4nner februar m\u00e4rz april mai juni juli august september oktober november dezember",
	"montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag",
	"nul een \u00e9\u00e9n twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien",
	"achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen",
	"eerste tweede derde vierde vijfde zesde zevende achtste negende tiende januari februari maart april mei juni",
	"juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
	"zero um uma dois duas tr\u00eas quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze",
	"dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte trinta quarenta cinquenta sessenta",
	"setenta oitenta noventa cem cento mil milh\u00e3o primeiro primeira segundo segunda terceiro terceira quarto quarta",
	"quinto quinta sexto sexta s\u00e9timo oitavo nono d\u00e9cimo janeiro fevereiro mar\u00e7o abril maio junho julho agosto",
	"setembro outubro novembro dezembro ter\u00e7a s\u00e1bado domingo"
].flatMap((line) => line.normalize("NFKC").split(" ")));
// ../core/src/program/meaning.ts
/** The texts of a template that make its meaning, by part, each where it stands. */
function meaningTexts({ name, criteria, level, skills = [] }) {
	return {
		name: name ? [name] : [],
		criteria: criteria.map(({ text }) => text),
		level: level ? [level] : [],
		skills
	};
}
/** What a template says in the parts that make its meaning. */
function meaningOfTemplate(template) {
	return byMeaningField(meaningTexts(template), (texts) => texts.map(({ value }) => value));
}
/** Something of each part, worked out from its texts. */
function byMeaningField({ name, criteria, level, skills }, of) {
	return {
		name: of(name),
		criteria: of(criteria),
		level: of(level),
		skills: of(skills)
	};
}
/**
* A text without what changes no meaning: case, white space, punctuation. Ledgers keep digests of the same form,
* `folded` of packages/ledger/src/meaning.ts.
*/
function foldedMeaning(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}
/**
* Which texts of a part are gone and which are new; undefined where it means the same. The order of a list,
* what is twice in it, and typing mistakes make no difference, nor does how criteria are split.
*/
function meaningDifference(field, before, after) {
	const old = distinct(before);
	const now = distinct(after);
	if (field === "criteria" && haveSameWords(wordsOf(old), wordsOf(now))) return void 0;
	const left = new Map([...now].filter(([text]) => !old.has(text)));
	const removed = [];
	let triesLeft = maxTries;
	for (const [text, index] of old) {
		if (now.has(text)) continue;
		const words = text.split(" ");
		const match = [...left.keys()].find((candidate) => triesLeft-- > 0 && haveSameWords(words, candidate.split(" ")));
		if (match === void 0) removed.push(index);
		else left.delete(match);
	}
	const added = [...left.values()];
	return removed.length + added.length === 0 ? void 0 : {
		removed,
		added
	};
}
/** How many pairs of texts are compared word by word. More have been written anew. */
const maxTries = 1e3;
/** The folded texts with the index of the first that is so; in the order given. */
function distinct(texts) {
	const all = /* @__PURE__ */ new Map();
	for (const [index, text] of texts.entries()) {
		const form = foldedMeaning(text);
		if (form !== "" && !all.has(form)) all.set(form, index);
	}
	return all;
}
function wordsOf(texts) {
	return [...texts.keys()].flatMap((text) => text.split(" "));
}
function haveSameWords(a, b) {
	return a.length === b.length && a.every((word, index) => {
		const other = b[index] ?? "";
		return word === other || isTypingMistake(word, other);
	});
}
/** Whether one of two words, both folded and not the same, is the other with a slip of the fingers. */
function isTypingMistake(a, b) {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short === "a" && long === "an") return true;
	if (isFixed(a) || isFixed(b) || prefixes.some((prefix) => long === prefix + short)) return false;
	if (short.length === 3 && long.length === 3) return isSwapped(a, b);
	if (short.length < 4) return false;
	if (a[0] !== b[0] && !isSwapped(a.slice(0, 2), b.slice(0, 2))) return false;
	return isWithin(a, b, short.length < 6 ? 1 : 2);
}
/** Prefixes that turn what a word says, or change it. */
const prefixes = [
	"un",
	"in",
	"im",
	"il",
	"ir",
	"non",
	"dis",
	"de",
	"re"
];
const romanNumeral = /^m{0,3}(?:c[md]|d?c{0,3})(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})$/;
function isFixed(word) {
	return /\p{N}/u.test(word) || fixedWords.has(word) || romanNumeral.test(word);
}
/** Whether two neighbouring letters have changed places, and nothing else differs. */
function isSwapped(a, b) {
	if (a.length !== b.length) return false;
	const at = firstDifference(a, b, 0, 0);
	return isSwappedAt(a, at, b, at) && a.slice(at + 2) === b.slice(at + 2);
}
function isSwappedAt(a, i, b, j) {
	return i + 1 < a.length && j + 1 < b.length && a[i] === b[j + 1] && a[i + 1] === b[j];
}
/**
* Whether at most `most` letters are to be changed, put in, taken out, or swapped with the next one
* (Damerau, "A technique for computer detection and correction of spelling errors", 1964). Every way is tried
* from where the words differ, so the time grows with their length only.
*/
function isWithin(a, b, most, from = 0, fromOther = 0) {
	if (Math.abs(a.length - from - (b.length - fromOther)) > most) return false;
	const steps = firstDifference(a, b, from, fromOther) - from;
	const i = from + steps;
	const j = fromOther + steps;
	if (i === a.length && j === b.length) return true;
	if (most === 0) return false;
	return isWithin(a, b, most - 1, Math.min(i + 1, a.length), Math.min(j + 1, b.length)) || i < a.length && isWithin(a, b, most - 1, i + 1, j) || j < b.length && isWithin(a, b, most - 1, i, j + 1) || isSwappedAt(a, i, b, j) && isWithin(a, b, most - 1, i + 2, j + 2);
}
/** Index in `a`, from `i` on, of the first letter that `b` has not, from `j` on. */
function firstDifference(a, b, i, j) {
	let steps = 0;
	while (i + steps < a.length && j + steps < b.length && a[i + steps] === b[j + steps]) steps += 1;
	return i + steps;
}
/** How much of a text is shown on each side of what differs, and at most of what differs. */
const contextLength = 120;
const maxDifference = 240;
/** Two texts, each cut to the part in which they differ. */
function differingParts(before, after) {
	const shorter = Math.min(before.length, after.length);
	const start = firstDifference(before, after, 0, 0);
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	return [cutTo(before, start, before.length - end), cutTo(after, start, after.length - end)];
}
/** The text from a bit before `start` to a bit after `end`, in whole words. */
function cutTo(text, start, end) {
	const from = start <= contextLength ? 0 : wordStart(text, start - contextLength);
	const last = Math.min(end, start + maxDifference) + contextLength;
	const to = last >= text.length ? text.length : wordEnd(text, last);
	return `${from > 0 ? "\u2026" : ""}${text.slice(from, to).trim()}${to < text.length ? "\u2026" : ""}`;
}
/** The longest stretch of letters that is looked through for the end of a word. */
const maxWord = 40;
function wordStart(text, index) {
	const space = text.slice(index, index + maxWord).search(/\s/);
	return space === -1 ? afterPair(text, index) : index + space;
}
function wordEnd(text, index) {
	for (let end = index; end > index - maxWord; end--) if (/\s/.test(text[end] ?? " ")) return end;
	return afterPair(text, index);
}
/** The index, or the next one where it stands within a letter of two units. */
function afterPair(text, index) {
	return /[\uDC00-\uDFFF]/.test(text[index] ?? "") ? index + 1 : index;
}
export { byMeaningField, differingParts, inWords, meaningDifference, meaningFields, meaningKey, meaningOfTemplate, meaningTexts, readMeaningKey };
