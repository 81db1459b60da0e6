import { plainLetters } from "./normalize.js";
// ../core/src/program/known-metrics.ts
/** Formulas are Credly's where it has one: https://credlyissuer.zendesk.com/hc/en-us/articles/360061412111 */
const knownMetrics = [
	{
		name: "days-to-issue",
		unit: "days",
		better: "lower",
		formula: "days from completion to issuing, the median",
		names: [
			"time to issue",
			"issuing time",
			"days until issued",
			"turnaround time"
		],
		phrases: [
			/\b(?:days|time)\b[^.;:]{0,60}?\b(?:to|until|till|before|from|between|and) (?:the )?(?:badge )?(?:issu(?:e|ed|ing|ance)|award(?:ed|ing)?)\b/,
			/\b(?:issuing|issuance) (?:time|delay)\b/,
			/\b(?:badges|credentials)\b[^.;:]{0,20}?\b(?:issued|awarded) (?:within|in (?:under|at most|less than))\b/,
			/\b(?:issue|award) (?:all |our |the )?(?:digital )?(?:badges|credentials) within\b/,
			/\b(?:badges|insignias|crachas|emblemas)\b[^.;:]{0,30}?\b(?:innerhalb|binnen|en un plazo|dans un delai|no prazo)\b/,
			/\b(?:dias|tiempo|plazo)\b[^.;:]{0,60}?\b(?:emision|expedicion|emitir)\b/,
			/\b(?:jours|delai)\b[^.;:]{0,60}?\b(?:delivrance|emission|attribution)\b/,
			/\b(?:tage|tagen|(?:\p{L}{1,20})?zeit|dauer)\b[^.;:]{0,60}?\b(?:ausstellung|vergabe|ausgabe)\b|\bausstellungs(?:dauer|zeit)\b/u,
			/\b(?:dagen|tijd|doorlooptijd)\b[^.;:]{0,60}?\b(?:uitgifte|uitreiking|uitgeven|uitreiken|toekenning)\b/,
			/\b(?:dias|tempo|prazo)\b[^.;:]{0,60}?\b(?:emissao|atribuicao|emitir)\b/
		]
	},
	{
		name: "acceptance-rate",
		unit: "percent",
		better: "higher",
		formula: "accepted of the badges issued in the period",
		names: [
			"acceptance",
			"accept rate",
			"claim rate",
			"claimed",
			"adoption rate",
			"accepted"
		],
		phrases: [
			/\b(?:acceptance|claim|adoption)[ -]rate\b|\bacceptance of badges\b|\bbadge acceptance\b/,
			/\b(?:badges|earners|recipients|credentials)\b[^.;:]{0,30}?\b(?:are|be|is|will|were|get|who|to|have|that)?\s?(?:accept|accepted|claim|claimed)\b/,
			/\b(?:accept|claim) their (?:digital )?(?:badges?|credentials?)\b|\baccepted (?:of|badges)\b/,
			/\btasa de aceptacion\b|\btaxa de aceitacao\b|\btaux d'acceptation\b/,
			/\bannahme(?:quote|rate)\b|\bakzeptanz(?:quote|rate)\b|\bacceptatie(?:graad|percentage|ratio)\b/,
			/\b(?:insignias|credenciales)\b[^.;:]{0,30}?\b(?:aceptadas?|acepten|se aceptan)\b|\bemblemas?\b[^.;:]{0,30}?\baceites?\b/,
			/\b(?:badges?|crachas?|abzeichen)\b[^.;:]{0,40}?\b(?:angenommen|geaccepteerd|aceptad[ao]s?|aceit[eo]s?|acceptes?)\b/,
			/\b(?:angenommen|geaccepteerd|akzeptiert)er?e? (?:badges|abzeichen)\b/
		]
	},
	{
		name: "share-rate",
		unit: "percent",
		better: "higher",
		formula: "shared at least once of the badges accepted",
		names: [
			"sharing rate",
			"shared",
			"social share",
			"social share rate",
			"shares per badge"
		],
		phrases: [
			/\b(?:share|sharing|social share)[ -]rate\b|\bshared at least once\b/,
			/\b(?:earners|recipients|people|badges|credentials)\b[^.;:]{0,30}?\b(?:share (?:their|it|them)|(?:are|is|be|get|were|have) shared)\b/,
			/\btasa de comparticion\b|\btasa de difusion\b|\btaxa de partilha\b|\btaxa de compartilhamento\b|\btaux de partage\b/,
			/\bteil(?:quote|rate|ungsquote)\b|\bweitergabequote\b|\bdeel(?:percentage|ratio|graad)\b/,
			/\b(?:insignias|badges?|emblemas?|crachas?|abzeichen)\b[^.;:]{0,40}?\b(?:compartid[ao]s?|compartilhad[ao]s?|partages?|geteilt|gedeeld|partilhad[ao]s?|shared)\b/,
			/\b(?:geteilte|gedeelde) (?:badges|abzeichen)\b/
		]
	},
	{
		name: "view-rate",
		unit: "ratio",
		better: "higher",
		formula: "views of shared badges for each share",
		names: [
			"views per share",
			"view rate",
			"views per badge"
		],
		phrases: [
			/\bview[ -]rate\b|\bviews (?:per|for each|of each) (?:shared badge|share|badge)\b/,
			/\bvisualizaciones por (?:insignia|badge)\b|\bvistas por (?:insignia|badge)\b|\bvues par (?:badge|partage)\b/,
			/\baufrufe (?:je|pro) (?:geteiltem )?badge\b|\bweergaven per (?:gedeelde )?badge\b|\bvisualizacoes por (?:badge|emblema)\b/
		]
	},
	{
		name: "click-rate",
		unit: "ratio",
		better: "higher",
		formula: "clicks for each view",
		names: [
			"clicks per view",
			"click through rate",
			"ctr"
		],
		phrases: [/\bclick(?:-| )?(?:through)?[ -]?rate\b|\bclicks (?:per|for each) view\b|\breferral rate\b/, /\btasa de clics?\b|\btaux de clics?\b|\bklick(?:rate|quote)\b|\bklikratio\b|\btaxa de cliques?\b/]
	},
	{
		name: "delivery-rate",
		unit: "percent",
		better: "higher",
		formula: "messages confirmed by the recipient\u2019s server of those sent",
		names: ["delivered"],
		phrases: [/\bdelivery rate\b|\btasa de entrega\b|\btaux de (?:distribution|remise)\b|\bzustell(?:rate|quote)\b|\bafleverpercentage\b|\btaxa de entrega\b/]
	},
	{
		name: "open-rate",
		unit: "percent",
		better: "higher",
		formula: "recipients who opened the message of those who got it",
		names: [
			"opened",
			"visit rate",
			"opening rate"
		],
		phrases: [/\b(?:open|opening|visit) rate\b|\btasa de apertura\b|\btaux d'ouverture\b|\boffnungs(?:rate|quote)\b|\bopen(?:ings)?(?:ratio|percentage)\b|\btaxa de abertura\b/]
	},
	{
		name: "issued",
		unit: "count",
		better: "higher",
		formula: "badges issued in the period",
		names: [
			"badges issued",
			"issued badges",
			"badges awarded",
			"awarded",
			"granted",
			"issues"
		],
		phrases: [
			/\b(?:badges|credentials)\b[^.;:(]{0,15}?\b(?:issued|awarded|granted|earned)\b|\b(?:issued?|award(?:ed)?|grant(?:ed)?) (?:at least |more than |over |some |about )?(?:\d[\d.,]* )?(?:digital |open |new )?(?:badges|credentials)\b|\b(?:issued|awarded|granted) (?:badges|credentials)\b/,
			/\b(?:insignias|credenciales|badges)\b[^.;:]{0,15}?\b(?:emitid|otorgad|expedid|concedid)[ao]s\b|\b(?:emitir|otorgar|expedir)\b[^.;:]{0,25}?\b(?:insignias|badges)\b/,
			/\bbadges\b[^.;:]{0,15}?\b(?:delivres|attribues|emis|decernes)\b|\b(?:delivrer|attribuer|decerner)\b[^.;:]{0,25}?\bbadges\b/,
			/\b(?:ausgestellten?|vergebenen?|verliehenen?) badges\b|\bbadges\b[^.;:]{0,25}?\b(?:ausgestellt|vergeben|verliehen|ausstellen)\b|\b(?:stell|geb)(?:en|t)\b[^.;:]{0,30}?\bbadges aus\b/,
			/\b(?:uitgereikte|uitgegeven|toegekende) badges\b|\bbadges\b[^.;:]{0,25}?\b(?:uitgereikt|uitgegeven|toegekend|uitreiken|uitgeven|toekennen)\b|\b(?:reik|gev|geef)(?:en|t)?\b[^.;:]{0,30}?\bbadges uit\b/,
			/\b(?:emblemas|badges|credenciais)\b[^.;:]{0,15}?\b(?:emitid|atribuid|concedid)[ao]s\b|\b(?:atribuir|emitir)\b[^.;:]{0,25}?\b(?:emblemas|badges)\b/
		]
	},
	{
		name: "earners",
		unit: "count",
		better: "higher",
		formula: "people who earned at least one badge in the period",
		names: [
			"badge earners",
			"recipients",
			"unique recipients",
			"unique earners",
			"holders"
		],
		phrases: [
			/^(?:number of |unique |new |badge )*(?:earners|recipients|badge holders)\b(?! (?:who|that|without|with|from|want|show|share|accept|learn|feel|are|find|know|say))/,
			/\b(?:number of|\d[\d.,]*|hundred|thousand|more|unique|new) (?:unique |new |badge )*(?:earners|recipients|badge holders)\b(?! (?:who|that|without|with|from|want|show|share|accept|learn|feel|are|find|know|say))/,
			/\b(?:numero de|\d[\d.,]*) (?:titulares|personas con insignia)\b|\b(?:nombre de|\d[\d.,]*) (?:titulaires|laureats)\b/,
			/\b(?:zahl der|anzahl der?|\d[\d.,]*) (?:empfanger(?:innen)?|inhaber(?:innen)?)\b|\b(?:aantal|\d[\d.,]*) (?:badgehouders|ontvangers)\b|\b(?:numero de|\d[\d.,]*) (?:detentores|titulares)\b/
		]
	}
];
const byName = new Map(knownMetrics.flatMap((metric) => [metric.name, ...metric.names].map((name) => [nameKey(name), metric.name])));
/**
* The metric that a text names: one that the program declares, or a known one; its first where it names several.
* Undefined where it names none. `fits`: the units that the metric may have.
*/
function metricNamed(text, declared = [], fits = () => true) {
	const key = nameKey(text);
	if (key === "") return void 0;
	const called = declared.find(({ name, unit }) => fits(unit) && nameKey(name) === key);
	if (called) return called.name;
	const name = byName.get(key);
	if (name !== void 0 && isFitting(name, fits)) return name;
	return metricIn(text, declared, fits);
}
function isFitting(name, fits) {
	return knownMetrics.some((metric) => metric.name === name && fits(metric.unit));
}
/**
* The known metric of which a text as a whole is a name, as the cell of a table has it. Undefined for a text that says
* more, since the same of one region, or a percentile, is another metric.
*/
function metricCalled(text) {
	const bare = text.slice(0, longest).replace(unitBehind, "").trim();
	const key = nameKey(bare);
	const own = byName.get(key) ?? byName.get(key.replace(/^(?:number of|total) /, ""));
	if (own !== void 0) return own;
	const whole = plainLetters(bare);
	return knownMetrics.find(({ phrases }) => phrases.some((phrase) => phrase.exec(whole)?.[0] === whole))?.name;
}
/** Whether two names are of one metric, be it a known one or not. */
function isSameMetric(one, other) {
	return nameKey(one) === nameKey(other) || (metricCalled(one) ?? one) === metricCalled(other);
}
/** A unit behind a name. */
const unitBehind = /,? (?:in )?(?:%|\(%\)|percent|prozent)$/i;
/** Unit and direction of a metric by its name; undefined where it is neither known nor declared. */
function metricOf(name, declared = []) {
	return declared.find((metric) => metric.name === name) ?? knownMetrics.find((metric) => metric.name === name);
}
/** The metric that stands first in a longer text. */
function metricIn(text, declared, fits) {
	const whole = plainLetters(text.slice(0, longest));
	const padded = ` ${nameKey(whole)} `;
	const own = declared.find(({ name, unit }) => fits(unit) && padded.includes(` ${nameKey(name)} `));
	if (own) return own.name;
	let first;
	for (const { name, unit, phrases } of knownMetrics) for (const phrase of fits(unit) ? phrases : []) {
		const index = whole.search(phrase);
		if (index >= 0 && (first === void 0 || index < first.index)) first = {
			name,
			index
		};
	}
	return first?.name;
}
/** A goal is named in a sentence; nobody reads on for it in a text that is longer. */
const longest = 600;
/** A name as it is compared: without the signs between its words. */
function nameKey(text) {
	return plainLetters(text).replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
export { isSameMetric, metricCalled, metricNamed, metricOf };
