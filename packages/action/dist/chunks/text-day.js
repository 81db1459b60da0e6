// ../core/src/text/text-day.ts
const months = new Map([
	"january jan enero ene janvier janv januar jaenner januari janeiro",
	"february feb febrero fevrier fev februar februari fevereiro",
	"march mar marzo mars marz maerz mrz maart mrt marco",
	"april apr abril abr avril avr",
	"may mayo mai mei maio",
	"june jun junio juin juni junho",
	"july jul julio juillet juil juli julho",
	"august aug agosto aout augustus",
	"september sep sept septiembre setiembre septembre setembro",
	"october oct octubre octobre oktober okt outubro",
	"november nov noviembre novembre novembro",
	"december dec diciembre dic decembre dezember dez dezembro"
].flatMap((names, index) => names.split(" ").map((name) => [name, index + 1])));
const year = "(?<year>(?:19|20)\\d\\d)(?![\\p{L}\\p{N}])";
const before = "(?<![\\p{L}\\p{N}.,/-])";
const ordinal = "(?:\\.|[\u00ba\u00b0\u00aa]|st|nd|rd|th|er|ste)?";
const month = "(?<month>\\p{L}{3,11})";
const link = "(?:\\s{1,3}(?:de|del|do|of))?";
const dayOf = `(?<day>\\d{1,2})${ordinal}`;
/** Ordinals, without accents, in six languages: first to fourth. */
const ordinals = [
	"first 1st erstes ersten erste primer primero premier 1er eerste 1e primeiro 1o 1",
	"second 2nd zweites zweiten zweite segundo deuxieme second tweede 2e 2o 2",
	"third 3rd drittes dritten dritte tercer tercero troisieme derde terceiro 3e 3o 3",
	"fourth 4th viertes vierten vierte cuarto quatrieme vierde quarto 4e 4o 4"
];
/**
* The last month of what is named, in languages that are spoken north of the equator; a summer in English, Spanish or
* Portuguese may be one in either half of the world.
*/
const seasons = {
	fruhjahr: 5,
	fruhling: 5,
	voorjaar: 5,
	lente: 5,
	printemps: 5,
	sommer: 8,
	zomer: 8,
	ete: 8,
	herbst: 11,
	herfst: 11,
	najaar: 11,
	automne: 11
};
/** In the order in which they are tried: what says more comes first. */
const patterns = [
	`${before}(?<year>(?:19|20)\\d\\d)(?<sign>[-/.])(?<number>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)`,
	`${before}${dayOf}${link}\\s{1,3}${month}\\.?,?${link}\\s{1,3}${year}`,
	`(?<!\\p{L})${month}\\.?\\s{1,3}(?:the\\s)?${dayOf},?\\s{1,3}${year}`,
	`${before}(?<first>\\d{1,2})(?<sign>[-/.])\\s?(?<second>\\d{1,2})\\k<sign>\\s?${year}`,
	`(?<![\\p{L}\\p{N}])(?<ordinal>\\p{L}{4,11}|[1-4](?:st|nd|rd|th|er|e|\u00e8me|[.\u00bao\u00b0])?)\\s(?<part>quarter|quartal|kwartaal|trimestre|half|halbjahr|halfjaar|semestre)(?:\\s(?:of|de|del|do|van|des\\sjahres))?\\s{1,3}${year}`,
	`(?<!\\p{L})(?<middle>mid|mitte|mediados\\sde|mi|medio|midden|meados\\sde)[\\s-]${year}`,
	`(?<!\\p{L})(?<season>\\p{L}{3,8})(?:\\sde)?\\s${year}`,
	`(?<!\\p{L})${month}\\.?,?${link}\\s{1,3}${year}(?!-\\d)`,
	`${before}(?<year>(?:19|20)\\d\\d)-(?<number>0[1-9]|1[0-2])(?![\\p{L}\\p{N}-])`,
	`${before}[QT](?<quarter>[1-4])[\\s/-]{0,2}${year}`,
	`${before}(?<year>(?:19|20)\\d\\d)[\\s/-]{0,2}[QT](?<quarter>[1-4])(?![\\p{L}\\p{N}])`,
	`(?<![\\p{L}\\p{N}.,/\u2013-])(?<year>20[1-9]\\d)(?![\\p{L}\\p{N}/\u2013-]|[.,:]\\d|\\s?%)`
].map((pattern) => new RegExp(pattern, "giu"));
/**
* All days, months, quarters and years that a text names, in its order: `2025-11-12`, "12 November 2025",
* "12 de noviembre de 2025", "November 2026", "Q4 2026", "2026". A day in figures alone, such as 03/04/2026, is
* read where only one order is possible, or where the language is one that writes the day first. A bare number
* from 2010 to 2099 counts as a year, which only who asks can tell from a number of badges.
*/
function textDays(text, language) {
	if (!/(?:19|20)\d\d/.test(text)) return [];
	const found = [];
	let left = text;
	for (const pattern of patterns) {
		const rest = [];
		let from = 0;
		for (const match of left.matchAll(pattern)) {
			const [start, end] = [match.index, match.index + match[0].length];
			const meaning = meaningOf(match.groups ?? {}, language);
			if (meaning === "none") continue;
			if (meaning !== "unclear") found.push({
				...meaning,
				start,
				end
			});
			rest.push(left.slice(from, start), "\0".repeat(end - start));
			from = end;
		}
		left = rest.join("") + left.slice(from);
	}
	return found.toSorted((a, b) => a.start - b.start);
}
/** What a match means. `unclear`: it is a day, but nobody can say which, so that nothing in it is read either. */
function meaningOf(groups, language) {
	const year = Number(groups.year);
	if (groups.first !== void 0) return inFigures(Number(groups.first), Number(groups.second), year, language);
	if (groups.quarter !== void 0) return {
		day: endOfMonth(year, Number(groups.quarter) * 3),
		precision: "quarter"
	};
	if (groups.middle !== void 0) return {
		day: endOfMonth(year, 6),
		precision: "quarter"
	};
	if (groups.ordinal !== void 0) return inPart(groups.ordinal, groups.part, year);
	if (groups.season !== void 0) {
		const last = seasons[plain(groups.season)];
		return last === void 0 ? "none" : {
			day: endOfMonth(year, last),
			precision: "quarter"
		};
	}
	const month = groups.month === void 0 ? Number(groups.number) : monthOf(groups.month);
	if (month === void 0) return "none";
	if (Number.isNaN(month)) return {
		day: endOfMonth(year, 12),
		precision: "year"
	};
	if (groups.day === void 0) return {
		day: endOfMonth(year, month),
		precision: "month"
	};
	const day = isoDay(year, month, Number(groups.day));
	return day === void 0 ? "unclear" : {
		day,
		precision: "day"
	};
}
/** "the third quarter of 2027", "2. Halbjahr 2027" */
function inPart(ordinal, part, year) {
	const word = plain(ordinal).replace(/[.\u00ba\u00b0]$/, "").replace(/^(\d)eme$/, "$1e");
	const index = ordinals.findIndex((words) => words.split(" ").includes(word));
	const length = /^(?:half|halb|semestre)/i.test(part ?? "") ? 6 : 3;
	const month = (index + 1) * length;
	if (index < 0 || month > 12) return "none";
	return {
		day: endOfMonth(year, month),
		precision: "quarter"
	};
}
function inFigures(first, second, year, language) {
	const dayFirst = isoDay(year, second, first);
	const monthFirst = isoDay(year, first, second);
	const day = language !== void 0 && language !== "en" || dayFirst === monthFirst ? dayFirst : oneOf(dayFirst, monthFirst);
	return day === void 0 ? "unclear" : {
		day,
		precision: "day"
	};
}
function oneOf(a, b) {
	return a !== void 0 && b !== void 0 ? void 0 : a ?? b;
}
function monthOf(name) {
	return months.get(plain(name));
}
/** In small letters without accents. */
function plain(word) {
	return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
/** A day of the calendar; undefined where it has no such day. */
function isoDay(year, month, day) {
	if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return void 0;
	return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}
function endOfMonth(year, month) {
	return `${year}-${twoDigits(month)}-${lastDay(year, month)}`;
}
/** The number of the last day of a month, from 1. */
function lastDay(year, month) {
	const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	if (month === 2) return isLeapYear ? 29 : 28;
	return [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
function twoDigits(number) {
	return String(number).padStart(2, "0");
}
export { lastDay, textDays };
