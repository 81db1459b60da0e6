import { leven } from "./join-with-and.js";
import { addressesIn, isWebAddress } from "./addresses.js";
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
	return Array.isArray(value) ? "a list" : "a section";
}
// ../core/src/program/address-flaw.ts
/** What is wrong with a text in a field for a link; undefined where nothing is, or it is blank. */
function addressFlaw(value, kind) {
	const text = value.trim();
	if (text === "" || isWebAddress(text) && !misled.test(text)) return void 0;
	return mayBePicture(text, kind) ? void 0 : flawOf(text, kind);
}
function mayBePicture(text, kind) {
	if (kind !== "picture" && kind !== "platform-picture") return false;
	if (text.length > maxLength) return true;
	return !isMeantForAddress(text) && (kind === "picture" || !/^\/[^/]/.test(text));
}
const maxLength = 2e3;
/**
* Signs that nobody sees, a second beginning, a comma at the end, two dots in the name of a site, a word that stands for
* one to come: an address can be read with any of them, and leads nowhere.
*/
const misled = /[\u00ad\u200b-\u200d\u2060\ufeff]|,$|^https?:\/\/(?:https?:?\/\/|[^/?#]*\.\.|(?:todo|tbd|tba|fixme)(?:[/?#]|$))/i;
const blanks = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/;
/** What begins as an address does, though it may be mistyped. */
const start = /^(?:[a-z]{2,6}[:;.,]?[/\\]{2}|[htps]{3,6}:|www\.|mailto:)/i;
function isMeantForAddress(text) {
	return start.test(text) || isMail(text);
}
function flawOf(text, kind) {
	const isId = kind === "id" || kind === "reference";
	const isWeb = kind !== "any" && !isId;
	const expected = isWeb ? "an address that begins with https://" : "a complete address, such as https://\u2026";
	const flaw = (what, meant, suggestion) => ({
		found: inWords(withoutPassword(text)) + what,
		expected,
		suggestion: (suggestion === noAddress && isId ? void 0 : suggestion) ?? (meant ? `Write ${truncate(withoutPassword(meant), 120)}` : "Write the complete address, with https:// in front"),
		isSlip: meant !== void 0
	});
	if (isId && closedId.test(text)) return void 0;
	if (kind === "reference" && relative.test(text)) return void 0;
	if (isMail(text) || /^mailto:/i.test(text)) return flaw(", which is an email address", void 0, "Write the address of a web page");
	const inner = withinMarks(text);
	if (inner !== void 0) return flaw(", with brackets or quotation marks around the address", inner);
	if (blanks.test(text)) return blankFlaw(text, flaw);
	const [, scheme = "", marks = "", rest = ""] = /^([a-z][a-z\d+-]*)((?:[:;.,]?[/\\]+)|:)(.*)$/is.exec(text) ?? [];
	if (scheme === "" || !isId && /^\d+(?:[/?#]|$)/.test(rest) && marks === ":") return flaw(...withoutScheme(text));
	const known = schemeMeant(scheme);
	if (known === void 0) return foreignFlaw(text, scheme, marks, isWeb, flaw);
	if (rest === "") return flaw(", which is only the beginning of an address");
	if (/^https?$/i.test(scheme) && marks === "://") return webFlaw(text, rest, flaw);
	const meant = wholeOrNone(`${known}://${rest.replaceAll("\\", "/")}`);
	return {
		...flaw(`, which begins with \`${scheme}${marks}\` instead of \`${known}://\``, meant),
		...meant === void 0 || meant !== withoutPassword(meant) ? {} : { fixed: meant }
	};
}
/** What tells things apart, though it leads nobody to them. */
const closedId = /^(?:mailto|file|tel|sms|about|blob):\S+$/i;
/** What is read from the address of the file on. */
const relative = /^(?:#|\.{0,2}\/(?!\/)|[\w-]+\/|[\w/-]+\.json(?:ld)?(?:$|#))\S*$/i;
function isMail(text) {
	return /^[^\s@/:?#]+@[^\s@/:?#]+\.[a-z]{2,}$/i.test(text);
}
/** The one address that stands between brackets or quotation marks, as mark-up and mail have them. */
function withinMarks(text) {
	if (!/^[[(<"'\u201c\u2018\u00ab`]/.test(text) || !/[\])>"'\u201d\u2019\u00bb`]$/.test(text)) return void 0;
	const [found, second] = addressesIn(text);
	return found && second === void 0 ? found.address : void 0;
}
function blankFlaw(text, flaw) {
	const [first, second] = addressesIn(text);
	if (first && second) return flaw(", which contains two addresses", void 0, "Keep the one that the field is for");
	const [before = ""] = text.split(blanks);
	if (!(start.test(text) || /^[htps]{3,6}\s+:/i.test(text) || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\//i.test(before))) return first ? flaw(", with words in front of the address", first.address) : flaw(", which is not an address", void 0, noAddress);
	return {
		...flaw(", with a blank space (\u2423) in it"),
		isSlip: true,
		found: `${inWords(aroundBlank(withoutPassword(text)))}, with a blank space (\u2423) in it`,
		suggestion: "Remove the blank space, or write %20 if it belongs to the address"
	};
}
/** Without a user name and a password, which nobody is to read in a report. */
function withoutPassword(text) {
	return text.replace(/([/\\]{1,2})[^/?#\\@\s:]*:[^/?#\\@\s]*@/, "$1\u2026@");
}
/** The text with each blank as a mark that can be seen, from not far in front of the first one. */
function aroundBlank(text) {
	const from = text.search(blanks) - 40;
	const visible = text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, "\u2423");
	return from > 15 ? `\u2026${visible.slice(from)}` : visible;
}
const noAddress = "Write the complete address, or leave the field out";
/** What stands for a page that is not on the web, or for a place on one computer. */
const closed = /^(?:file|tel|sms|javascript|about|chrome|blob|view-source)$/i;
function foreignFlaw(text, scheme, marks, isWeb, flaw) {
	const isDrive = scheme.length === 1 && marks !== ":";
	if (!marks.startsWith(":") || isDrive || /^localhost$/i.test(scheme)) return flaw(...withoutScheme(text));
	if (!isWeb && !closed.test(scheme)) return void 0;
	return flaw(`, which begins with \`${scheme}:\``, void 0, "Write the address of a web page");
}
/** An address of http or https that cannot be read. */
function webFlaw(text, rest, flaw) {
	const [, scheme = "", again] = /^(https?):?\/\/(.+)$/i.exec(rest) ?? [];
	if (again !== void 0) return text.toLowerCase().startsWith(`${scheme.toLowerCase()}:`) ? flaw(`, with \`${scheme}://\` twice`, wholeOrNone(`${scheme}://${again}`), "Write it once") : flaw(`, with \`${scheme}://\` in the middle`, wholeOrNone(`${scheme}://${again}`));
	if (text.endsWith(",")) return flaw(", with a comma at its end", wholeOrNone(text.slice(0, -1)));
	if (/^[^/?#]*\.\./.test(rest)) return flaw(", with two dots in a row in the name of the site", wholeOrNone(text.replace(/\.{2,}/, ".")));
	if (misled.test(text)) return flaw(", which leads to no page", void 0, noAddress);
	if (URL.canParse(text)) return void 0;
	return flaw(", which leads to no page", void 0, "Write the complete address");
}
/** Schemes that look like a slip of `http` and are none. */
const ownSchemes = /^(?:ftps?|sftp|ipfs|ipns|htcpcp|tftp|ntp|rtsp|stp|xmpp)$/i;
/** `http` or `https`, where a scheme is one of them or a slip of the fingers for one. */
function schemeMeant(scheme) {
	const folded = scheme.toLowerCase();
	if (ownSchemes.test(folded) || folded.length > 8) return void 0;
	const isSlip = /^[htps]{3,}$/.test(folded);
	const [toHttps = 9, toHttp = 9] = ["https", "http"].map((one) => leven(folded, one));
	if (!isSlip && Math.min(toHttps, toHttp) > 1) return void 0;
	return toHttp < toHttps ? "http" : "https";
}
/** Endings of files, which look like those of sites. */
const fileEnding = /\.(?:pdf|docx?|xlsx?|pptx?|html?|json|ya?ml|md|txt|png|svg|jpe?g|gif|webp|zip)$/i;
function withoutScheme(text) {
	if (/^\/\/[^/]/.test(text)) return [
		", without https: in front",
		wholeOrNone(`https:${text}`),
		void 0
	];
	if (/^(?:(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}|localhost)(?::\d+)?(?:[/?#]|$)/i.test(text) && !(fileEnding.test(text) && !text.includes("/"))) return [
		", without https:// in front",
		wholeOrNone(`https://${text}`),
		void 0
	];
	if (fileEnding.test(text) || text.length > 3 && /[/\\]/.test(text)) return [
		", which is a path",
		void 0,
		"Write its address on the web"
	];
	return [
		", which is not an address",
		void 0,
		noAddress
	];
}
function wholeOrNone(address) {
	return isWebAddress(address) ? address : void 0;
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
// ../core/src/text/en/personal-data.ts
const capitalised = "(?:\\p{Lu}[\u2019'])?\\p{Lu}\\p{Ll}+(?:[\u2019'-]?\\p{Lu}\\p{Ll}+)*";
const title = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?";
const name = `(?:\\p{Lu}\\.[ -]?)*${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la|bin|al)){0,3}`;
/** A name of two or three words. */
const full = `${capitalised}(?: \\p{Lu}\\.| (?:van|von|de|der|la|bin|al))? ${capitalised}(?: ${capitalised})?`;
/** Titles that are written out or old begin names of posts and of people long dead too. */
const spelt = "(?:Professor|Doctor|Sir|Dame)";
const short = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Dra|Profa|Mme|Mlle)";
const others = "(?:(?:Dr|Prof|Ing|h\\.c|med|rer|nat|phil)\\b\\.? ?)*";
/** Given names that are those of people more often than of places and firms. */
const givenNames = "Aaron Abdul Abigail Adam Adrian Ahmed Aisha Alan Alejandro Alex Alexander Alexandra Ali Alice Alicia Alison Amanda Amelia Amina Amit Amy Ana Andrea Andreas Andrew Angela Anita Anja Ann Anna Anne Anthony Antonio Arjun Arthur Ashley Barbara Ben Benjamin Bernard Beth Bob Brandon Brenda Brian Bruno Carl Carla Carlos Carmen Carol Caroline Catherine Charles Charlie Chloe Chris Christian Christina Christine Christopher Claire Clara Claudia Colin Craig Cristina Dan Daniel Daniela David Deborah Deepak Dennis Diana Diego Dmitri Donald Donna Dorothy Douglas Edward Elena Elizabeth Ella Ellen Emily Emma Eric Erik Esther Eva Evelyn Fatima Felix Fernando Fiona Francesca Francisco Frank Frederick Gabriel Gareth Gary Geoffrey George Gerald Giovanni Giulia Graham Greg Gregory Hannah Hans Harold Harry Hassan Heather Heidi Helen Helena Henry Hiroshi Howard Ian Ibrahim Ingrid Irene Isaac Isabel Isabella Ivan Jack Jacob Jacqueline James Jamie Jan Jane Janet Jason Javier Jean Jeffrey Jennifer Jeremy Jessica Jim Joan Joanna Joe John Jonas Jonathan Jorge Jose Joseph Joshua Juan Judith Julia Julian Julie Karen Karin Karl Kate Katherine Kathleen Katie Keith Kelly Kenneth Kevin Kumar Kyle Lars Laura Lauren Lea Leila Leo Leon Leonard Liam Linda Lisa Louis Louise Lucas Lucia Lucy Luis Luke Magdalena Manuel Marco Margaret Maria Marie Mario Marta Martha Martin Mary Mateo Matthew Megan Mei Melanie Melissa Michael Michelle Miguel Mike Mohamed Mohammed Monica Muhammad Nancy Natalia Natalie Natasha Nathan Nicholas Nicola Nicole Nina Noah Nora Oliver Olivia Omar Oscar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Pierre Priya Rachel Rahul Raj Ralph Raymond Rebecca Ricardo Richard Rita Robert Roberto Roger Ronald Rosa Rosemary Ruth Ryan Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Sean Sebastian Sharon Sheila Silvia Simon Sofia Sonia Sophia Sophie Stefan Stephanie Stephen Steve Steven Stuart Susan Sven Sylvia Teresa Thomas Tim Timothy Tom Tomas Tony Tracy Valentina Vera Veronica Victor Vincent Vladimir Walter Wei Wendy William Xavier Yasmin Yuki Yusuf Zoe";
const personalData = {
	telephone: /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|t\u00e9l)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
	titled: {
		words: [...[
			"dr",
			"prof",
			"mr",
			"mrs",
			"ms",
			"mx",
			"professor",
			"doctor",
			"sir",
			"dame"
		], ...[
			"dra",
			"profa",
			"mme",
			"mlle"
		]],
		phrases: [
			new RegExp(`(?<![\\p{L}\\p{N}\u2019'./-])${short}\\b\\.? ?${others}${name}`, "gu"),
			new RegExp(`(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${spelt} (?:${title} )?${name}`, "gu"),
			new RegExp(`(?:^|(?<=[.!?:;] ))${spelt} (?:${title} )?${name}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`, "gu")
		],
		honoured: {
			before: /(?:\b(?:[Tt]he|[Aa]n?|[Ee]ach|[Oo]ur|[Aa]nnual)|\d) $/u,
			street: /\p{Lu}\p{L}+ $/u,
			roles: /(?:^|[.!?:;] )\p{Lu}\p{L}+ $|\b(?:Instructors?|Teachers?|Trainers?|Professors?|Directors?|Deans?|Chairs?|Heads?|Speakers?|Authors?|Facilitators?|Presenters?|Coach|Mentors?|Hosts?|Founders?|Supervisors?|Leaders?|Lecturers?|Contact|By|With|And|Prof|Under) $/u,
			credits: /\b(?:[Tt]aught|[Ll]ed|[Gg]iven|[Rr]un|[Hh]osted|[Ff]acilitated|[Ss]igned|[Cc]reated) by (?:the )?$|\b(?:Instructor|Lecturer|Teacher|Trainer):? $/u,
			homage: /\b(?:named (?:after|for)|(?:in )?(?:honou?r|memory|spirit|footsteps|tradition) of|inspired by|based on|(?:adapted|developed) from|(?:ideas?|works?|lives|life|writings?|research|theor(?:y|ies)|teachings?|thoughts?|books?|plays|novels?|speeches|legacy) (?:of|by)|reads?|play(?:s|ed|ing)?|watch(?:ed|es)?|seen|cited?|studied|dressed as|cooked with|known?|admired?) (?:the )?$/iu,
			things: /\b(?:Awards?|Prizes?|Medals?|Scholars?|Scholarships?|Fellows?|Fellowships?|Programs?|Programmes?|Courses?|Foundations?|Halls?|Buildings?|Cent(?:er|re)s?|Librar(?:y|ies)|Schools?|Institutes?|Hospitals?|Clinics?|Methods?|Models?|Reading|Books?|Lectures?|Series|Memorials?|Funds?|Lab|Labs|Laborator(?:y|ies)|Streets?|Parks?|Auditoriums?|Universit(?:y|ies)|Colleges?|Academ(?:y|ies)|Days?|Weeks?|Challenges?|Grants?|Museums?|Theat(?:er|re)s?|Gardens?|House|Houses|Society|Trust|Initiatives?|Projects?|Leadership|Badges?|Certificates?|Certifications?|Legacy|Tests?|Scales?|Theor(?:y|ies)|Frameworks?|Techniques?|Cup|Troph(?:y|ies)|Conferences?|Symposium|Bridges?|Avenues?|Bowl|Steps?|Principles?|Approach|Excel|Word|Office|Access|Teams|Outlook|PowerPoint|Dynamics|Azure|Windows|Visio|Seuss|Who|Strange|Pepper|Martens?|Jekyll|Doolittle|Bean|Potato|Men|Darcy|Martin Luther|Luther King|Ambedkar|Level|Rank|Emerit(?:us|a)|Development|Training|Square|Plaza|Blvd|Boulevard|Group|Stores?|Shops?|Products?|Plants?|Brands?|Franchises?|Philanthropy|Linux|President|Speaker|Chairman|Chair|Olympia|Universe|Claus|Cash|Faustus|Dalloway|Plum|Mario|Clean|Muscle|Beast|Price|Fix|Watson|Hyde|Strangelove|Frankenstein|Zhivago|Oetker|Isaac Newton|Jane Goodall|Edwards Deming|Kalam|Montessori)\b/iu
		}
	},
	awardee: {
		words: [
			"awarded",
			"issued",
			"presented",
			"given",
			"granted"
		],
		phrase: new RegExp(`(?<=\\b(?:[Aa]warded|[Ii]ssued|[Pp]resented|[Gg]iven|[Gg]ranted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`, "gu")
	},
	givenName: new RegExp(`^(?:${givenNames.replaceAll(" ", "|")})(?:-|$)`, "u"),
	organisation: /^(?:Academy|Agency|Air|Alliance|Associat(?:es|ion)|Bank|Brothers|Business|Cent(?:er|re)|Church|City|Club|College|Company|Corp|Corporation|County|District|Enterprise|Federal|Foundation|Group|Hall|Harbour|High|Holdings|Hospital|House|Hopkins|Inc|Industries|Institute|International|Lewis|Limited|Ltd|Memorial|Museum|Park|Partners|Press|School|Services|Society|Solutions|State|Systems|Tech|Technologies|Technology|Town|Trust|Union|University)$/,
	group: /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/,
	plural: /s$/,
	credentialNames: {
		surely: [new RegExp(`\\b(?:awarded|issued|presented|given|granted) to (?<person>${full})(?=$|[,.(]| for )`, "u"), new RegExp(`^(?<person>${full})['\u2019]s (?:\\p{L}+ ){0,2}(?:[Cc]ertificate|[Bb]adge|[Cc]redential|[Dd]iploma|[Aa]ward)\\b`, "u")],
		likely: new RegExp(`^(?:\\p{L}+ )?(?:[Cc]ertificate|[Bb]adge|[Cc]redential|[Dd]iploma|[Aa]ward|[Aa]ttestation) (?:of|for) (?<person>${full})$`, "u"),
		behind: new RegExp(`^ (?:of|for|to) (?<person>${full})$`, "u"),
		subject: /(?:ing|ment|tion|sion|ship|ics|ity|ence|ance|ness|logy|ware|tive)s?$|^(?:Arts?|Badge|Basics?|Cloud|Code|Course|Design|Digital|Expert|Health|Honou?rs|Level|Management|Media|Merit|Module|Online|Part|Project|Safety|Skills?|Social|Studies|Summer|System|Systems|Technology|Thanks|Unit|Web|Winter|Work|Year)$/u
	}
};
export { addressFlaw, byMeaningField, differingParts, inWords, meaningDifference, meaningFields, meaningKey, meaningOfTemplate, meaningTexts, personalData, readMeaningKey };
