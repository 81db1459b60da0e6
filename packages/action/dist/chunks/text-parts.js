import { placeOfSpan } from "./place.js";
import { plainLetters } from "./normalize.js";
import { TextAnalysis } from "./analysis.js";
import { textDays } from "./text-day.js";
// ../core/src/text/quantities.ts
const valueOfWord = new Map(Object.entries({
	1: "one a an un una uno une ein eine einen einem einer eines een um uma",
	2: "two dos deux zwei twee dois duas",
	3: "three tres trois drei drie",
	4: "four cuatro quatre vier quatro",
	5: "five cinco cinq funf vijf",
	6: "six seis sechs zes",
	7: "seven siete sept sieben zeven sete",
	8: "eight ocho huit acht oito",
	9: "nine nueve neuf neun negen nove",
	10: "ten diez dix zehn tien dez",
	11: "eleven once onze elf",
	12: "twelve doce douze zwolf twaalf doze dozen docena douzaine dutzend dozijn duzia",
	13: "thirteen trece treize dreizehn dertien treze",
	14: "fourteen catorce quatorze vierzehn veertien",
	15: "fifteen quince quinze funfzehn vijftien",
	16: "sixteen dieciseis seize sechzehn zestien dezasseis dezesseis",
	17: "seventeen diecisiete dix-sept siebzehn zeventien dezassete dezessete",
	18: "eighteen dieciocho dix-huit achtzehn achttien dezoito",
	19: "nineteen diecinueve dix-neuf neunzehn negentien dezanove dezenove",
	20: "twenty veinte vingt zwanzig twintig vinte veintena vingtaine",
	24: "twenty-four veinticuatro vingt-quatre vierundzwanzig vierentwintig",
	25: "twenty-five veinticinco vingt-cinq funfundzwanzig vijfentwintig",
	30: "thirty treinta trente dreissig drei\u00dfig dertig trinta",
	35: "thirty-five treinta_y_cinco trente-cinq funfunddreissig funfunddrei\u00dfig vijfendertig trinta_e_cinco",
	36: "thirty-six",
	40: "forty cuarenta quarante vierzig veertig quarenta",
	45: "forty-five cuarenta_y_cinco quarante-cinq funfundvierzig vijfenveertig quarenta_e_cinco",
	50: "fifty cincuenta cinquante funfzig vijftig cinquenta",
	55: "fifty-five cincuenta_y_cinco cinquante-cinq funfundfunfzig vijfenvijftig cinquenta_e_cinco",
	60: "sixty sesenta soixante sechzig zestig sessenta",
	65: "sixty-five sesenta_y_cinco soixante-cinq funfundsechzig vijfenzestig sessenta_e_cinco",
	70: "seventy setenta soixante-dix siebzig zeventig",
	75: "seventy-five setenta_y_cinco soixante-quinze funfundsiebzig vijfenzeventig setenta_e_cinco",
	80: "eighty ochenta quatre-vingts quatre-vingt achtzig tachtig oitenta",
	85: "eighty-five ochenta_y_cinco quatre-vingt-cinq funfundachtzig vijfentachtig oitenta_e_cinco",
	90: "ninety noventa quatre-vingt-dix neunzig negentig",
	95: "ninety-five noventa_y_cinco quatre-vingt-quinze funfundneunzig vijfennegentig noventa_e_cinco",
	100: "hundred cien cent hundert honderd cem centaine centenar",
	200: "doscientos doscientas zweihundert tweehonderd duzentos duzentas",
	300: "trescientos trescientas dreihundert driehonderd trezentos trezentas",
	400: "cuatrocientos cuatrocientas vierhundert vierhonderd quatrocentos quatrocentas",
	500: "quinientos quinientas funfhundert vijfhonderd quinhentos quinhentas",
	1e3: "thousand mil mille tausend eintausend duizend",
	2e3: "zweitausend tweeduizend"
}).flatMap(([value, words]) => words.split(" ").map((word) => [word.replaceAll("_", " "), Number(value)])));
/** "once", "our" and "of the" in another of the languages: numbers only before a unit. */
const inOtherLanguages = /* @__PURE__ */ new Set([
	"once",
	"onze",
	"dos"
]);
/** The number that a word in {@link plainLetters} is; undefined where it is none. */
function numberOfWord(word) {
	return valueOfWord.get(word);
}
/** Longer words first, so that "twenty-four" is not read as "twenty". */
const anyNumberWord = [...valueOfWord.keys()].toSorted((a, b) => b.length - a.length).join("|");
const units = [
	["percent", "%|per ?cent|percent|prozent|pour ?cent|por ciento|por cento|procent"],
	["workday", "(?:working|business|work) ?days?|weekdays?|werktag(?:en?|s)?|arbeitstag(?:en?|s)?|werkdag(?:en)?|(?:dias?|jours?) (?:habiles?|laborables?|ouvrables?|ouvres?|uteis|util)"],
	["day", "(?:calendar )?days?|dias?|jours?|(?:kalender)?tag(?:en?|s)?|dag(?:en)?"],
	["week", "weeks?|semanas?|semaines?|wochen?|weken"],
	["fortnight", "fortnights?|quincenas?|quinzenas?"],
	["month", "months?|mes(?:es)?|mois|monat(?:en?|s)?|maand(?:en)?"],
	["year", "years?|anos?|ans?|annees?|jahr(?:en?|e?s)?|jaar|jaren"],
	["hour", "hours?|horas?|heures?|stunden?|uur|uren"]
];
const quantity = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(?<digits>\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d+(?:[.,]\\d+)?)|(?!ten (?:minste|hoogste|slotte|laatste|eerste|opzichte|behoeve|einde)\\b)(?<word>${anyNumberWord})(?: (?<power>hundred|cents?|thousand|mil|mille|tausend|duizend|dozen))?(?![\\p{L}\\p{N}-]))(?: ?\\(\\d{1,3}\\))?(?:[\\s\\u00a0\\u202f-]?(?:${units.map(([name, words]) => `(?<${name}>${words})(?!\\p{L})`).join("|")}))?`, "gu");
/** The numbers that a text names, in its order: "80 %", "five working days", "14 Tagen", "1,000". */
function quantitiesIn(text) {
	return Array.from(plainLetters(text).matchAll(quantity)).flatMap((match) => {
		const groups = match.groups ?? {};
		const said = units.find(([name]) => groups[name] !== void 0)?.[0] ?? "none";
		if (said === "none" && inOtherLanguages.has(groups.word ?? "")) return [];
		const unit = said === "fortnight" ? "week" : said;
		const number = groups.digits === void 0 ? (valueOfWord.get(groups.word ?? "") ?? NaN) * powerOf(groups.power) : numberOf(groups.digits, unit);
		return [{
			value: said === "fortnight" ? number * 2 : number,
			unit,
			isWord: groups.digits === void 0,
			start: match.index,
			end: match.index + match[0].length
		}];
	});
}
/** "two hundred", "five thousand" */
function powerOf(word) {
	if (word === void 0) return 1;
	if (word === "dozen") return 12;
	return /^(?:hundred|cents?)$/.test(word) ? 100 : 1e3;
}
/** Days of a quantity of time, working days as calendar days times 7/5, rounded up; undefined for what is no time. */
function daysOf({ value, unit }) {
	switch (unit) {
		case "hour": return Math.ceil(value / 24);
		case "day": return value;
		case "workday": return Math.ceil(value * 7 / 5);
		case "week": return value * 7;
		case "month": return value % 12 === 0 ? value / 12 * 365 : value * 30;
		case "year": return value * 365;
		default: return;
	}
}
/** A sign before three digits parts thousands, unless more than one kind stands there; else decimals. */
function numberOf(written, unit) {
	const plain = written.replace(/[\s\u00a0\u202f\u2009]/g, "");
	const signs = plain.match(/[.,]/g) ?? [];
	const last = plain.slice(Math.max(plain.lastIndexOf("."), plain.lastIndexOf(",")) + 1);
	if (!(signs.length > 0 && (last.length !== 3 || new Set(signs).size > 1 || unit === "percent"))) return Number(plain.replace(/[.,]/g, ""));
	const whole = plain.slice(0, -last.length - 1).replace(/[.,]/g, "");
	return Number(`${whole}.${last}`);
}
// ../core/src/program/governance/document-parts.ts
/** More words than these stand for no heading. */
const mostWords = 6;
/** A document as parts, each with all headings above it. */
function partsOf({ lead, sections }) {
	const parts = split([], lead);
	const above = [];
	for (const { heading, depth, blocks } of sections) {
		while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
		above.push({
			depth,
			text: heading.value
		});
		parts.push(...split(above.map(({ text }) => text), blocks));
	}
	return parts;
}
/** Parts blocks where a paragraph stands for a heading. */
function split(headings, blocks) {
	const parts = [];
	let open = [];
	parts.push({
		headings,
		blocks: open
	});
	for (const [index, block] of blocks.entries()) if (index < blocks.length - 1 && standsForHeading(block)) {
		open = [];
		parts.push({
			headings: [...headings, block.value],
			blocks: open
		});
	} else open.push(block);
	return parts.filter((part) => part.blocks.length > 0);
}
/** A paragraph of a few words that end no sentence, such as a line in bold. */
function standsForHeading({ kind, value }) {
	return kind === "paragraph" && /[\p{L}\p{N})]$/u.test(value.trim()) && value.trim().split(/\s+/).length <= mostWords && !/\d\s*%|:$/.test(value);
}
/** A heading as it is compared: without its number, in small letters without accents. */
function plainHeading(text) {
	return plainLetters(text).replace(/^(?:\u00a7 ?)?[\d.]+\)? /, "").trim();
}
// ../core/src/program/governance/text-parts.ts
/** A full stop that ends no sentence, though a capital may follow. */
const notEnding = /\b(?:z\. ?B|d\. ?h|u\. ?a|p\. ?ej|p\. ?ex|bzw|ca|art|n\u00fam|n\u00ba|bijv|o\. ?a|inkl|ggf|max|min|Nr|Sr|Sra|Dra?)\.$/i;
/** More characters than such an abbreviation has. */
const enough = 12;
/** The sentences of a text in one of the languages that documents are written in, each with its place. */
function locatedSentences(text) {
	const whole = text.value.replaceAll("\n", " ");
	const days = textDays(whole);
	const found = [];
	let day = 0;
	for (const { start, end } of new TextAnalysis(whole).sentences) {
		const last = found.at(-1);
		while ((days[day]?.end ?? Number.POSITIVE_INFINITY) <= start) day += 1;
		if (last !== void 0 && ((days[day]?.start ?? Number.POSITIVE_INFINITY) < last[1] || notEnding.test(whole.slice(Math.max(last[0], last[1] - enough), last[1])))) last[1] = end;
		else found.push([start, end]);
	}
	return found.map((span) => partOf(text, span));
}
/** A stretch of a text with its place. */
function partOf(text, [start, end]) {
	return {
		value: text.value.slice(start, end).replaceAll("\n", " "),
		at: placeOfSpan(text.at, [start, end])
	};
}
export { anyNumberWord, daysOf, locatedSentences, numberOfWord, partOf, partsOf, plainHeading, quantitiesIn };
