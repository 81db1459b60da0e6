import { hasOtherForms, normalize } from "./normalize.js";
import { normalizedWords } from "./analysis.js";
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written: those of a language, the Latin filler that is
* used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns = [
	...[
		/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|\u2026|-+|\?+)[.!:]*$/i,
		/^(?:todo|tbd|tbc|fixme)\b\s*[:\u2013\u2014-].*$/i,
		/^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
		/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
		/^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
		/^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is
	],
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, "").trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns.some((pattern) => pattern.test(trimmed));
}
// ../core/src/program/governance/empty-sections.ts
/** Whether a heading is followed by nothing, or by the place of a text alone. */
function isEmptySection({ blocks, hasSubsections }) {
	const [block, other] = blocks;
	if (block === void 0) return !hasSubsections;
	return other === void 0 && isPlaceholder(block.value);
}
// ../core/src/program/page-texts.ts
/** What a reader of a page is told, piece by piece: headings, paragraphs, items and cells, without code. */
function pageTexts({ lead, sections }) {
	return [...lead.flatMap(textsOf), ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)])];
}
function textsOf(block) {
	switch (block.kind) {
		case "code":
		case "html": return [];
		case "list": return block.items;
		case "table": return block.rows.flat();
		default: return [block];
	}
}
// ../core/src/text/frequent-words.ts
/**
* By language the small words that are frequent in it and rare in the others here. Taken from general
* knowledge of these languages; they need only tell a sentence's language, not its meaning. They stand
* together, since a language that no rule knows has to be told too, and what is rare depends on the others.
*/
const frequentWords = {
	en: "the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in",
	de: "der die das und ist im den dem ein eine einer eines mit f\u00fcr auf von zu nicht wird werden sich sie haben hat dieses dieser \u00fcber zur zum bei nach durch kurs abzeichen",
	nl: "de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we",
	fr: "le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont \u00e9t\u00e9 en",
	es: "el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso",
	pt: "o a os as de do da dos das e \u00e9 uma um em para com por que se seu sua este esta foi no na ao como curso",
	it: "il lo la gli le di del della dei e \u00e8 una un in per con che si questo questa ha hanno sono nel alla al corso",
	sv: "och att det som en ett \u00e4r av f\u00f6r med p\u00e5 har till den om inte kan har i de",
	da: "og at det som en et er af for med p\u00e5 har til den om ikke kan i de",
	pl: "i w na z do \u017ce si\u0119 jest to nie oraz dla przez jego kurs",
	ca: "el la els les de del i \u00e9s una un en per amb que es aquest aquesta al com curs",
	tr: "ve bir bu i\u00e7in ile olarak olan da de kurs",
	fi: "ja on ei ett\u00e4 se tai kun my\u00f6s sek\u00e4 kurssi",
	cs: "a v na se je \u017ee do s pro kurz z o to"
};
// ../core/src/text/language.ts
const languages = Object.keys(frequentWords);
/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = /* @__PURE__ */ new Map();
for (const [index, list] of Object.values(frequentWords).entries()) for (const word of list.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
/** The first characters of a text tell its language as well as all of it. */
const enough = 160;
/** And so many tell its script. */
const enoughForScript = 2e3;
/**
* The language that a text is written in, as a two-letter code, by script and frequent small words;
* undefined where the text is too short or mixed to say. `other` stands for scripts in which none
* of the known languages is written.
*/
function detectLanguage(text) {
	if (isInOtherScript(text.slice(0, enoughForScript))) return "other";
	return bestOf(scoresOf(normalizedWords(text.slice(0, enough))));
}
/** The same for lines one below the other, from the words that are known of them. */
function languageOfLines(lines) {
	const text = lines.map((line) => line.text.slice(0, enoughForScript)).join("\n");
	const beginning = text.slice(0, enough);
	if (hasOtherForms(beginning)) return detectLanguage(text);
	if (isInOtherScript(text.slice(0, enoughForScript))) return "other";
	const found = [];
	let left = enough;
	for (const { words, text: line } of lines) {
		for (const { form, start, end } of words) {
			if (start >= left) break;
			found.push(end <= left ? form.folded : normalize(line.slice(start, left)));
		}
		left -= line.length + 1;
	}
	return bestOf(scoresOf(found));
}
/** Whether most letters are of a script in which none of the known languages is written. */
function isInOtherScript(text) {
	if (!/[^\n -\u{b4}\u{b6}-\u{24f}\u{2000}-\u{206f}]/u.test(text)) return false;
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return letters >= 4 && latin * 2 < letters;
}
/** For each language how many of its small words there are; a word of several counts in parts. */
function scoresOf(words) {
	const scores = new Float64Array(languages.length);
	for (const word of words) {
		const having = languagesOf.get(word);
		if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length;
	}
	return scores;
}
function bestOf(scores) {
	let best = 0;
	let second = 0;
	for (const score of scores) if (score > best) {
		second = best;
		best = score;
	} else if (score > second) second = score;
	return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : void 0;
}
/** The language of most of several texts, as {@link detectLanguage} has it; short ones are left out. */
function commonLanguage(texts) {
	const counts = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const language = text.length > 40 ? detectLanguage(text) : void 0;
		if (language !== void 0) counts.set(language, (counts.get(language) ?? 0) + 1);
	}
	const [most] = [...counts].sort((a, b) => b[1] - a[1]);
	return most?.[0];
}
/** The languages whose words are known when pages of a program are read. */
const pageLanguages = [
	"en",
	"es",
	"fr",
	"de",
	"nl",
	"pt"
];
/** Whether two language tags mean the same language: `en` and `en-GB` do. */
function isSameLanguage(a, b) {
	return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
// ../core/src/text/lessons.ts
/** What an earner is to be told of a badge, in the order in which they need it. */
const lessons = [
	"what",
	"accept",
	"share",
	"help"
];
export { commonLanguage, detectLanguage, frequentWords, isEmptySection, isPlaceholder, isSameLanguage, languageOfLines, lessons, pageLanguages, pageTexts };
