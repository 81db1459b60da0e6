import { i as placeOfSpan } from "./place.js";
import { r as plainLetters } from "./words2.js";
import { t as TextAnalysis } from "./analysis.js";
import { n as textDays } from "./text-day.js";
// ../core/src/text/quantities.ts
const valueOfWord = new Map(Object.entries({
	1: "one a an un una uno une ein eine einen einem einer een um uma",
	2: "two dos deux zwei twee dois duas",
	3: "three tres trois drei drie",
	4: "four cuatro quatre vier quatro",
	5: "five cinco cinq funf vijf",
	6: "six seis sechs zes",
	7: "seven siete sept sieben zeven sete",
	8: "eight ocho huit acht oito",
	9: "nine nueve neuf neun negen nove",
	10: "ten diez dix zehn tien dez",
	12: "twelve doce douze zwolf twaalf doze",
	14: "fourteen catorce quatorze vierzehn veertien",
	15: "fifteen quince quinze funfzehn vijftien",
	18: "eighteen dieciocho achtzehn achttien dezoito",
	20: "twenty veinte vingt zwanzig twintig vinte",
	24: "twenty-four veinticuatro vierundzwanzig vierentwintig",
	30: "thirty treinta trente dreissig dertig trinta",
	36: "thirty-six",
	60: "sixty sesenta soixante sechzig zestig sessenta",
	90: "ninety noventa neunzig negentig"
}).flatMap(([value, words]) => words.split(" ").map((word) => [word, Number(value)])));
/** Longer words first, so that "twenty-four" is not read as "twenty". */
const anyNumberWord = [...valueOfWord.keys()].toSorted((a, b) => b.length - a.length).join("|");
const units = [
	["percent", "%|per ?cent|percent|prozent|pour ?cent|por ciento|por cento|procent"],
	["workday", "(?:working|business|work) ?days?|weekdays?|werktag(?:en?|s)?|arbeitstag(?:en?|s)?|werkdag(?:en)?|(?:dias?|jours?) (?:habiles?|laborables?|ouvrables?|ouvres?|uteis|util)"],
	["day", "(?:calendar )?days?|dias?|jours?|(?:kalender)?tag(?:en?|s)?|dag(?:en)?"],
	["week", "weeks?|semanas?|semaines?|wochen?|weken"],
	["month", "months?|mes(?:es)?|mois|monat(?:en?|s)?|maand(?:en)?"],
	["year", "years?|anos?|ans?|annees?|jahr(?:en?|e?s)?|jaar|jaren"],
	["hour", "hours?|horas?|heures?|stunden?|uur|uren"]
];
const quantity = new RegExp(`(?<![\\p{L}\\p{N}.,])(?:(?<digits>\\d{1,3}(?:[.,\\u00a0\\u202f\\u2009 ]\\d{3})+(?:[.,]\\d{1,4})?(?!\\d)|\\d+(?:[.,]\\d+)?)|(?<word>${anyNumberWord})(?![\\p{L}\\p{N}-]))(?: ?\\(\\d{1,3}\\))?(?:[\\s\\u00a0\\u202f-]?(?:${units.map(([name, words]) => `(?<${name}>${words})(?!\\p{L})`).join("|")}))?`, "gu");
/** The numbers that a text names, in its order: "80 %", "five working days", "14 Tagen", "1,000". */
function quantitiesIn(text) {
	return Array.from(plainLetters(text).matchAll(quantity), (match) => {
		const groups = match.groups ?? {};
		const unit = units.find(([name]) => groups[name] !== void 0)?.[0] ?? "none";
		return {
			value: groups.digits === void 0 ? valueOfWord.get(groups.word ?? "") ?? NaN : numberOf(groups.digits, unit),
			unit,
			isWord: groups.digits === void 0,
			start: match.index,
			end: match.index + match[0].length
		};
	});
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
	return plainLetters(text).replace(/^(?:§ ?)?[\d.]+\)? /, "").trim();
}
// ../core/src/program/governance/text-parts.ts
/** A full stop that ends no sentence, though a capital may follow. */
const notEnding = /\b(?:z\. ?B|d\. ?h|u\. ?a|p\. ?ej|p\. ?ex|bzw|ca|art|núm|nº|bijv|o\. ?a|inkl|ggf|max|min|Nr|Sr|Sra|Dra?)\.$/i;
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
export { daysOf as a, plainHeading as i, partOf as n, quantitiesIn as o, partsOf as r, locatedSentences as t };
