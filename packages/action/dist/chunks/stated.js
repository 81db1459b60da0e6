import { a as daysOf, i as plainHeading, n as partOf, o as quantitiesIn, r as partsOf, t as locatedSentences } from "./text-parts.js";
import { r as plainLetters } from "./words2.js";
// ../core/src/program/governance/stated-words.ts
/** Issuing, as a verb or as its noun. */
const issuing = /\b(?:issu(?:e|es|ed|ing|ance)|(?:send|sends|sent|enviar|enviamos|envoyer|versenden|versturen) (?:the |la |le |den |de |o )?(?:digital )?(?:badge|insignia|cracha)|award(?:s|ed|ing)?|receives? (?:the|their|your|an?) (?:digital )?(?:badge|credential|email)|ausgestellt|ausstellen|ausstellung|stell(?:t|en)\b[^.;]{1,80}\baus|vergeben|vergabe|verliehen|verleihen|verleihung|ausgegeben|ausgabe|emit(?:e|en|ir|ira|iran|id[ao]s?|imos|em|irá)|emision|exp(?:ide|iden|edir|edid[ao]s?|edicion)|otorg(?:a|an|ar|ad[ao]s?|amiento)|conced(?:e|en|er|id[ao]s?)|entrega(?:n|r|d[ao]s?)?|delivr(?:e|es|er|ent|ance|ons|ee|ees)|emis(?:e|es)?|emettre|emission|attribu(?:e|es|er|ent|ee|ees|tion)|decern(?:e|es|er|ent)|uitgereikt|uitreiken|uitreiking|uitgegeven|uitgeven|uitgifte|toegekend|toekenning|verstrekt|reiken\b[^.;]{1,80}\buit|emissao|atribu(?:i|em|ir|id[ao]s?|icao))\b/;
/** What is issued. */
const badge = /\b(?:badges?|crachas?|abzeichens?|credentials?|microcredentials?|micro-credentials?|insignias?|credencial(?:es)?|microcredencial(?:es)?|emblemas?|medalhas?|credenciais|nachweise?)\b/;
/** Headings below which issuing is spoken of. */
const issuingHeading = /\b(?:issu(?:e|ing|ance)|awarding|ausstellung|vergabe|verleihung|emision|expedicion|otorgamiento|delivrance|emission|attribution|uitreiking|uitgifte|toekenning|emissao|atribuicao)\b/;
/** Words just before the longest time. */
const within = /\b(?:within|in (?:at most|no more than|under)|no later than|not later than|at the latest|up to|at most|innerhalb(?: von)?|binnen|spatestens(?: nach)?|hochstens|(?:en )?(?:un )?plazo(?: maximo)?(?: de)?|dentro de|a mas tardar|en menos de|en un maximo de|como maximo|(?:dans )?(?:un )?delai(?: maximum| maximal)?(?: de)?|dans les|sous|au plus tard|en moins de|uiterlijk(?: na| binnen)?|(?:no )?prazo(?: maximo)?(?: de)?|em ate|ate|no maximo(?: em)?)(?: (?:de|of|the|los|las|les|de los|dos|um|a|von|den|der|next|following|siguientes|proximos))? ?$/;
/** Words just after a time that counts from something: "14 days after completion". */
const after = /^ ?(?:at the latest |spatestens |maximum |hochstens )?(?:after|of|following|from|nach|ab|despues|tras|desde|a partir|apres|a compter|na|volgende?|siguientes?|seguintes?|qui suivent|suivants|apos|depois)\b/;
/** Times that are none to issue in. */
const otherTime = /\b(?:accept\p{L}*|claim\p{L}*|object\p{L}*|appeal\p{L}*|notice|correct\p{L}*|answer\p{L}*|respon[ds]\p{L}*|repl(?:y|ied|ies|ace\p{L}*)|propos\p{L}*|request\p{L}*|appl(?:y|ies|ication\p{L}*)|review\p{L}*|decides?|decision|revo\p{L}*|expir\p{L}*|renew\p{L}*|reissu\p{L}*|re-issu\p{L}*|valid\p{L}*|refus\p{L}*|complain\p{L}*|mistake\p{L}*|error|wrong\p{L}*|at least|not before|earliest|train\p{L}*|schulung\p{L}*|formacion|formation|formacao|opleiding|past|last \d|annehm\p{L}*|angenommen|annahme|widerspr\p{L}*|widerruf\p{L}*|einspruch|beschwerde\p{L}*|korrig\p{L}*|korrektur\p{L}*|berichtig\p{L}*|antrag\p{L}*|beantrag\p{L}*|gultig\p{L}*|ablauf\p{L}*|fehler\p{L}*|mindestens|fruhestens|vergangenen|letzten|acept\p{L}*|recurso\p{L}*|reclam\p{L}*|correccion|corrig\p{L}*|rectific\p{L}*|retific\p{L}*|respuesta|respond\p{L}*|solicit\p{L}*|propuesta\p{L}*|revis\p{L}*|caduc\p{L}*|vigencia|validez|al menos|ultimos|como minimo|contest\p{L}*|rectifi\p{L}*|repon\p{L}*|demande\p{L}*|au moins|derniers|recours|accepteren|geaccepteerd|bezwaar|beroep|correctie|gecorrigeerd|aanvra\p{L}*|voorstel\p{L}*|geldig\p{L}*|ingetrokken|intrek\p{L}*|minstens|ten minste|afgelopen|aceit\p{L}*|correcao|proposta\p{L}*|pedido\p{L}*|validade|pelo menos|no minimo|antelacion|antecedencia)\b/u;
/** That something is not done. */
const negated = /\b(?:not|never|nicht|kein(?:e|en)?|no se|pas|niet|geen|nao)\b/;
/** Where one clause ends and another begins. */
const clauseEnd = /[;,:]| (?:and|und|et|en|y|e|but|aber|mais|pero|maar|mas) /g;
/** Headers and headings of time limits. */
const limitColumn = /\b(?:limit|time limit|deadline|within|time|sla|service level|frist|zeit|plazo|delai|termijn|prazo)\b/;
/** A header or heading of nothing but levels. */
const levels = /^(?:the |our |die |los |les |de |os )?(?:badge |open badge |credential )?(?:levels?|tiers?|stufen?|badge-?stufen?|niveaus?|badge-?niveaus?|niveles|nivel|niveis|niveaux)(?: (?:of (?:the )?badges?|der badges|de (?:las )?insignias|de (?:los )?badges|des badges|van (?:de )?badges|dos (?:badges|emblemas)))?$/;
/** A header or heading of nothing but types or categories. */
const types = /^(?:the |our |die |los |les |las |de |os |as )?(?:badge |open badge |credential )?(?:types?|categor(?:y|ies)|typ(?:en)?|arten|badge-?typ(?:en)?|badge-?arten|kategorien?|badge-?kategorien?|tipos?|categorias?|categories?|soort(?:en)?|categorieen|tipologias?)(?: (?:of (?:the )?badges?|der badges|de (?:las )?insignias?|de (?:los )?badges?|des badges|van (?:de )?badges?|d[eo]s? (?:badges?|emblemas?)))?$/;
/** What introduces a list of levels: "There are three levels:". */
const levelsAre = /\b(?:levels|tiers|stufen|niveaus|niveles|niveis|niveaux)(?: (?:of badges|der badges|de insignias|de badges|van badges))? ?(?:are|sind|son|sont|zijn|sao)? ?:$/;
/** The same of types. */
const typesAre = /\b(?:types|categories|typen|arten|kategorien|tipos|categorias|soorten|categorieen)(?: (?:of badges|von badges|de insignias|de badges|van badges|de crachas))? ?(?:are|sind|son|sont|zijn|sao)? ?:$/;
/** Headings below which a list of levels or categories is not one of badges. */
const otherLists = /\b(?:privacy|data|datenschutz|daten|datos|donnees|gegevens|dados|access|support|service|escalation|risk|roles?|approval|cost|fees|users?|rights|complaints?|incident|security|document)\b/;
/** Sentences that speak of badges in general. */
const allBadges = /^(?:(?:all|every|each|the|our|any|alle|jedes|unsere|die|tod[ao]s?|cada|las|los|tous|toutes|chaque|les|elke|de|onze|os|as)(?: (?:the|las|los|les|os|as|de|our))? ?)?(?:(?:digital|open|issued|digitale|offene) )?(?:badges?|credentials?|insignias?|emblemas?|microcredentials?|microcredenciales|microcredenciais)(?: (?:digitales|digitais|numeriques))?\b/;
/** Ending by itself, or holding. */
const holding = /\b(?:expire[sd]?|expiry|valid(?:ity)?|lapse|run out|laufen\b[^.;]{0,40}\bab|ablauf\p{L}*|verfallen|verfallt|gultig\p{L}*|gelten|caduc\p{L}*|expiran?|vigencia|vigentes?|validez|valid[ao]s?|expirent|valables?|validite|perimees?|verlopen|verloopt|geldig\p{L}*|expiram?|validade|caducam)\b/u;
/** Badges that hold for good. */
const forever = /\b(?:(?:do|does|will) not (?:expire|lapse)|never (?:expire|lapse)s?|no expir\p{L}+|valid (?:indefinitely|for life|without limit)|nicht (?:ab|verfallen)|verfallen nicht|laufen nie ab|laufen nicht ab|unbegrenzt|unbefristet|no (?:caducan?|expiran?|vencen?)|indefinid\p{L}+|sin caducidad|n'expirent (?:pas|jamais)|sans limite|illimitee|verlopen n(?:iet|ooit)|onbeperkt geldig|nao (?:expiram?|caducam?|vencem)|sem prazo|validade (?:ilimitada|indeterminada))\b/u;
/** Words by which a rule does not hold for all. */
const exceptions = /\b(?:except\p{L}*|unless|other than|some|certain|most|usually|normally|may|can|where|if|whether|ausser|ausgenommen|ausnahme\p{L}*|einige|manche|in der regel|kann|konnen|sofern|salvo|excepto|algun[ao]s|puede[n]?|sauf|certain(?:e?s)|peuvent|peut|behalve|tenzij|sommige|kan|kunnen|exceto|algun(?:s|as)|pode[m]?|depend\p{L}*|depends)\b/u;
// ../core/src/program/governance/issuing-limit.ts
/** A longer sentence is data, and states nothing. */
const longest = 2e3;
/**
* The times within which a sentence says that badges are issued, in days. `isUnderIssuing`: the heading says what
* is spoken of.
*/
function limitsIn(sentence, isUnderIssuing) {
	if (sentence.value.length > longest) return [];
	const plain = plainLetters(sentence.value);
	if (!issuing.test(plain) || !(isUnderIssuing || badge.test(plain))) return [];
	const times = timesIn(sentence.value);
	return times.flatMap((time) => {
		if (!isLimit(plain, time)) return [];
		const clause = clauseAround(plain, time);
		const said = issuing.test(clause) ? clause : times.length === 1 ? plain : "";
		if (otherTime.test(said) || negated.test(said)) return [];
		return isOfBadges(said, isUnderIssuing) ? located(sentence, time) : [];
	});
}
/** Whether a clause says that badges are issued; one that goes on, "and issued within …", may leave them out. */
function isOfBadges(clause, isUnderIssuing) {
	const at = clause.search(issuing);
	return at >= 0 && (isUnderIssuing || badge.test(clause) || at < 12);
}
/** The limit that a row of a table sets for issuing. */
function limitInRow(header, row) {
	const [first, ...others] = row;
	const label = plainLetters(first?.value ?? "");
	if (!issuing.test(label) || otherTime.test(label)) return [];
	const own = first === void 0 ? [] : limitsIn(first, false);
	if (own.length > 0) return own;
	return others.flatMap((cell, index) => {
		const isLimits = limitColumn.test(plainLetters(header[index + 1]?.value ?? ""));
		const plain = plainLetters(cell.value);
		if (otherTime.test(plain)) return [];
		return timesIn(cell.value).flatMap((time) => isLimits || isLimit(plain, time) ? located(cell, time) : []);
	});
}
/** Times of hours, days, weeks and months; years are no time to wait. */
function timesIn(text) {
	return quantitiesIn(text).filter((one) => one.unit !== "year" && daysOf(one) !== void 0);
}
function isLimit(text, { start, end }) {
	return within.test(text.slice(0, start).slice(-40)) || after.test(text.slice(end));
}
/** The part of a sentence, between commas and "and", in which a time stands. */
function clauseAround(text, { start, end }) {
	let from = 0;
	let to = text.length;
	for (const match of text.matchAll(clauseEnd)) if (match.index < start) from = match.index + match[0].length;
	else if (match.index >= end) {
		to = match.index;
		break;
	}
	return text.slice(from, to);
}
function located(text, time) {
	const days = daysOf(time);
	return days === void 0 ? [] : [{
		value: days,
		at: partOf(text, [time.start, time.end]).at
	}];
}
// ../core/src/program/governance/stated.ts
/** What one document lays down. */
function statedIn(document) {
	if (document.role !== "governance") return {};
	const passages = passagesOf(document);
	const limit = theOnly(passages.flatMap(issuingLimits));
	const levels$1 = listed(passages, {
		heading: levels,
		introduction: levelsAre
	});
	const types$1 = listed(passages, {
		heading: types,
		introduction: typesAre
	});
	const expiry = expiryIn(passages);
	return {
		...limit === void 0 ? {} : { issuingLimit: limit },
		...levels$1.length === 0 ? {} : { levels: levels$1 },
		...types$1.length === 0 ? {} : { types: types$1 },
		...expiry === void 0 ? {} : { expiry }
	};
}
function passagesOf(document) {
	return partsOf(document).flatMap(({ headings, blocks }) => {
		const plain = headings.map(plainHeading);
		return blocks.map((block, index) => ({
			block,
			before: blocks[index - 1],
			headings: plain
		}));
	});
}
/** The texts of a block in which sentences stand. */
function textsOf(block) {
	if (block.kind === "list") return block.items;
	return block.kind === "paragraph" ? [block] : [];
}
function issuingLimits({ block, headings }) {
	const own = headings.at(-1) ?? "";
	if (otherTime.test(own)) return [];
	const isUnderIssuing = headings.some((heading) => issuingHeading.test(heading));
	if (block.kind === "table") {
		const [header = [], ...rows] = block.rows;
		return rows.flatMap((row) => limitInRow(header, row));
	}
	return textsOf(block).flatMap(locatedSentences).flatMap((one) => limitsIn(one, isUnderIssuing));
}
/** The first of values that are all the same; undefined where they differ. */
function theOnly(values) {
	const [first] = values;
	return values.every(({ value }) => value === first?.value) ? first : void 0;
}
/** What tables and lists under such a header or heading, or after such words, list, each once. */
function listed(passages, kind) {
	const found = passages.flatMap((passage) => passage.headings.some((heading) => otherLists.test(heading)) ? [] : listedIn(passage, kind));
	const seen = /* @__PURE__ */ new Set();
	return found.filter(({ value }) => {
		const key = plainLetters(value);
		return !seen.has(key) && seen.add(key);
	});
}
function listedIn({ block, before, headings }, kind) {
	if (block.kind === "table") return firstColumn(block, kind.heading);
	if (block.kind === "paragraph") return locatedSentences(block).flatMap((one) => inLine(one, kind));
	if (block.kind !== "list") return [];
	const introduction = before?.kind === "paragraph" ? plainLetters(before.value).trim() : "";
	return kind.heading.test(headings.at(-1) ?? "") || kind.introduction.test(introduction) ? block.items.flatMap((item) => item.depth === 1 ? nameOf(item) : []) : [];
}
/** "There are three levels: Foundational, Intermediate and Advanced." */
function inLine(sentence, { introduction }) {
	const colon = sentence.value.indexOf(":") + 1;
	if (!(colon > 0 && introduction.test(plainLetters(sentence.value.slice(0, colon))))) return [];
	const names = [];
	let start = colon;
	for (const match of `${sentence.value};`.matchAll(/[,;.]| (?:and|or|und|y|et|en|e|ou|oder|of) /g)) {
		if (match.index < start) continue;
		names.push(...nameOf(partOf(sentence, [start, match.index])));
		start = match.index + match[0].length;
	}
	return names;
}
function firstColumn({ rows }, kind) {
	const [header, ...below] = rows;
	if (!kind.test(plainLetters(header?.[0]?.value ?? "").trim())) return [];
	return below.flatMap(([cell]) => cell === void 0 ? [] : nameOf(cell));
}
/** More words than the name of a level or type has. */
const longName = 6;
/** The name that an item or cell begins with: what stands before a colon, dash or bracket. */
function nameOf(text) {
	const end = /\s?(?::|\s[–—-]\s|\(|\n)/.exec(text.value)?.index ?? text.value.length;
	const name = text.value.slice(0, end).replace(/[.;,]$/, "").trimEnd();
	const start = name.length - name.trimStart().length;
	const count = name.trim().split(/\s+/).length;
	return name.trim() === "" || count >= longName ? [] : [partOf(text, [start, name.length])];
}
/** How long all badges hold; undefined where a sentence makes an exception or two say different things. */
function expiryIn(passages) {
	const found = [];
	for (const { block } of passages) {
		if (block.kind === "table" && holding.test(plainLetters(block.value))) return void 0;
		for (const sentence of textsOf(block).flatMap(locatedSentences)) {
			const said = holdingIn(sentence);
			if (said === "differs") return void 0;
			if (said !== void 0) found.push(said);
		}
	}
	return theOnly(found);
}
function holdingIn(sentence) {
	const plain = plainLetters(sentence.value);
	if (!(holding.test(plain) || forever.test(plain)) || !badge.test(plain)) return void 0;
	if (exceptions.test(plain)) return "differs";
	const never = forever.exec(plain);
	const times = quantitiesIn(sentence.value).filter((one) => daysOf(one) !== void 0);
	if (!allBadges.test(plain)) return never !== null || times.length > 0 ? "differs" : void 0;
	if (never !== null) {
		const { value, at } = partOf(sentence, [never.index, never.index + never[0].length]);
		return value === "" ? void 0 : {
			value: "never",
			at
		};
	}
	const [time, other] = times;
	if (time === void 0) return void 0;
	const days = daysOf(time);
	if (days === void 0 || other !== void 0) return "differs";
	return {
		value: days,
		at: partOf(sentence, [time.start, time.end]).at
	};
}
export { statedIn };
