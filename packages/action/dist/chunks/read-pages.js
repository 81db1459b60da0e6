import { commonLanguage, detectLanguage, frequentWords, isEmptySection, isPlaceholder, lessons, pageLanguages, pageTexts } from "./lessons.js";
import { plainLetters } from "./normalize.js";
import { metricNamed, metricOf } from "./known-metrics.js";
import { anyNumberWord, daysOf, locatedSentences, numberOfWord, partOf as partOf$1, partsOf as partsOf$1, quantitiesIn } from "./text-parts.js";
import { textDays } from "./text-day.js";
import { governanceTopics } from "./covered-topics.js";
import { placeOfSpan } from "./place.js";
// ../core/src/text/teaching.ts
/** What a badge is called. */
const badge = "(?:(?:open |digital )?badges?|(?:micro-?)?credentials?|certificates?|insignias?|microcredencial(?:es)?|credencial(?:es)?|certificados?|attestations?|certificats?|abzeichen|zertifikate?|nachweise?|certificaat|certificaten|emblemas?|microcredenciais|credenciais)";
/** Words of a lesson in any of the languages; one of them in a sentence tells it. Parts of regular expressions. */
const words = {
	what: [
		`${badge}(?:[^.!?\\n]{0,60}|\\. (?:it|this)) (?:is an?|is the|are (?:digital|verifiable|verified)|shows?|tells?|proves?|says?|stands? for|represents?|records?|confirms?|contains?|means?|lists?|recogni[sz]es?|certif(?:y|ies)|describes?)(?!\\p{L})`,
		`what (?:is|are|does) (?:an?|the|your|our|this|digital|open)? ?${badge}`,
		"(?:digital|verifiable) (?:record|proof|credential|statement|version) (?:of|that)",
		`${badge}[^.!?\\n]{0,60} (?:es un|son|muestra|demuestra|acredita|certifica|reconoce|representa|significa|contiene|explica|recoge)`,
		`qu\u00e9 (?:es|son) (?:una?|tu|su|las?)? ?${badge}`,
		`${badge}[^.!?\\n]{0,60} (?:est un|sont|montre|prouve|atteste|certifie|reconna\u00eet|repr\u00e9sente|signifie|contient|indique|d\u00e9crit)`,
		`qu['\u2019](?:est-ce qu['\u2019](?:un|une)|est un) ?${badge}`,
		`${badge}[^.!?\\n]{0,60} (?:ist ein|sind|zeigt|belegt|beweist|best\u00e4tigt|bescheinigt|steht f\u00fcr|enth\u00e4lt|sagt|beschreibt|weist)`,
		`was (?:ist|sind|zeigt|sagt) (?:ein|eine|das|der|dein|ihr|digitale)?[^.!?\\n]{0,12} ?${badge}`,
		`${badge}[^.!?\\n]{0,60} (?:is een|zijn|toont|laat|bewijst|bevestigt|staat voor|bevat|zegt|beschrijft)`,
		`wat (?:is|zijn|zegt) (?:een|je|uw|de|het)? ?(?:digitale )?${badge}`,
		`${badge}[^.!?\\n]{0,60} (?:\u00e9 um|s\u00e3o|mostra|comprova|prova|certifica|atesta|reconhece|representa|significa|cont\u00e9m|descreve)`,
		`o que (?:\u00e9|s\u00e3o) (?:uma?|o|a|os|as)? ?${badge}`
	],
	accept: [
		"accept(?:s|ing|ed)?(?! rate)|claim(?:s|ing|ed)?|redeem(?:s|ing|ed)?|collect(?:s|ing)? (?:your|the|it)",
		"acept[\\p{L}]{1,6}|reclam[\\p{L}]{1,6}|canje[\\p{L}]{1,4}",
		"accept(?:e[rz]?|es|ant|ation)|r\u00e9cup\u00e9r[\\p{L}]{1,4}|r\u00e9clam[\\p{L}]{1,4}|obtenir (?:votre|ton|le)",
		"annehmen|nehmen[^.!?\\n]{1,60} an|nimm[^.!?\\n]{1,60} an|nimmst[^.!?\\n]{1,60} an|annimmst|angenommen|anzunehmen|annahme|akzeptier[\\p{L}]{1,3}|einl\u00f6sen|abrufen|abholen",
		"accepte(?:er|ert|ren|erd)|aanvaard[\\p{L}]{0,2}|claim(?:en|t)?|ophalen|haal[^.!?\\n]{1,60} op|geaccepteerd",
		"aceit[\\p{L}]{1,5}|resgat[\\p{L}]{1,4}|reivindi[\\p{L}]{2,5}"
	],
	share: [
		"shar(?:e|es|ing|ed)(?! of)|linked-?in|post (?:it|your badge)|(?:r\u00e9sum\u00e9|resum\u00e9|e-?mail signature)|add (?:it|your badge|the badge) to",
		"compart[\\p{L}]{1,6}|public(?:a|ar|ue|arla|arlo)|firma de correo",
		"partag[\\p{L}]{1,5}|signature (?:de )?(?:courriel|mail|e-mail)",
		"teilen|teilst|teile|geteilt|weitergeben|lebenslauf|signatur",
		"delen|deelt|deel|gedeeld",
		"partilh[\\p{L}]{1,5}|compartilh[\\p{L}]{1,5}"
	],
	help: [
		"questions?|help ?desk|(?:need|get|for|more|further) help|contact|support|(?:write|e-?mail|talk|reply|call|ask|tell) (?:to )?(?:us|the|our)|reach (?:us|out)|(?:doesn['\u2019]t|does not|don['\u2019]t|do not|cannot|can['\u2019]t) (?:work|open|find|arrive|receive)",
		"preguntas?|dudas?|ayuda|contact[\\p{L}]{1,6}|escr\u00edb[\\p{L}]{1,6}|escrib[\\p{L}]{1,6}|soporte",
		"questions?|aide|contact[\\p{L}]{0,5}|\u00e9cri(?:vez|s)[^.!?\\n]{0,12}|assistance|s['\u2019]adresser|adressez",
		"fragen?|hilfe|hilft|kontakt[\\p{L}]{0,5}|schreib[\\p{L}]{0,3}|melde[\\p{L}]{0,2}|wenden|unterst\u00fctzung",
		"vragen|vraag|hulp|contact|mail(?:en)? (?:naar|ons)|schrijf|helpdesk",
		"perguntas?|d\u00favidas?|ajuda|contact[\\p{L}]{1,5}|escrev[\\p{L}]{1,5}|suporte|apoio"
	]
};
const patterns = lessons.map((lesson) => [lesson, new RegExp(`(?<!\\p{L})(?:${words[lesson].join("|")})(?!\\p{L})`, "iu")]);
/** A mail address tells whom to ask, in any words. */
const mailAddress = /[\p{L}\d]@[\p{L}\d-]{1,63}\.[\p{L}\d]/u;
/** What a text tells an earner. */
function lessonsIn(text) {
	return patterns.flatMap(([lesson, pattern]) => pattern.test(text) || lesson === "help" && mailAddress.test(text) ? [lesson] : []);
}
// ../core/src/text/shares.ts
/** Shares in words, in percent, and how often what it was: in six languages, in plain letters. */
const fixed = [
	[
		200 / 3,
		"percent",
		"two[ -]thirds|dos tercios|dos terceras partes|deux tiers|zwei drittel|zweidrittel|twee ?derde|dois tercos"
	],
	[
		75,
		"percent",
		"three[ -]quarters|tres cuartos|tres cuartas partes|trois quarts|drei ?viertel|drie ?kwart|tres quartos|tres quartas partes"
	],
	[
		80,
		"percent",
		"four[ -]fifths|cuatro quintos|cuatro quintas partes|quatre cinquiemes|vier ?funftel|vier ?vijfde|quatro quintos"
	],
	[
		60,
		"percent",
		"three[ -]fifths|tres quintos|tres quintas partes|trois cinquiemes|drei ?funftel|drie ?vijfde|tres quintas partes"
	],
	[
		40,
		"percent",
		"two[ -]fifths|dos quintos|dos quintas partes|deux cinquiemes|zwei ?funftel|twee ?vijfde|dois quintos"
	],
	[
		10,
		"percent",
		"(?:a|one)[ -]tenth|una decima parte|un dixieme|(?:ein|einem) zehntel|een tiende|um decimo|(?:uma|a) decima parte"
	],
	[
		100 / 3,
		"percent",
		"(?:a|one)[ -]third|un tercio|una tercera parte|la tercera parte|un tiers|le tiers|(?:ein|einem) drittel|een derde|um terco|(?:uma|a) terca parte"
	],
	[
		25,
		"percent",
		"(?:a|one)[ -]quarter(?= of)|un cuarto(?= de)|(?:una|la) cuarta parte|un quart(?= d)|(?:ein|einem) viertel|een kwart|um quarto(?= d)|(?:uma|a) quarta parte"
	],
	[
		20,
		"percent",
		"(?:a|one)[ -]fifth|(?:una|la) quinta parte|un cinquieme|(?:ein|einem) funftel|een vijfde|um quinto|(?:uma|a) quinta parte"
	],
	[
		50,
		"percent",
		"(?:at least |more than |one )?half(?= of| the| our| all)|(?:la )?mitad(?= de)|la moitie|(?:die|der) halfte|de helft|(?:a )?metade(?= d)|every (?:other|second)(?= badge| earner| learner)|jede[nrs]? zweiten?|une? badge sur deux"
	],
	[
		33.3,
		"percent",
		"every third(?= badge| earner| learner)|jede[nrs]? dritten?"
	],
	[
		3,
		"times",
		"treble|triple|(?:have|be) (?:tripled|trebled)|verdreifach(?:en|t|ung)|zu verdreifachen|triplicar|tripler|verdrievoudig(?:en|d|ing)"
	],
	[
		2,
		"times",
		"double(?! (?:degree|diploma|major|check|blind|opt))|doubling|(?:have|be) doubled|twice as many(?! as)|verdoppel(?:n|t|ung)|zu verdoppeln|doppelt so viele?(?! wie)|duplicar|duplique|duplicacion|duplicacao|doblar|el doble(?! que)|o dobro(?! d)|dobrar|doubler|doublement|verdubbel(?:en|d|ing)|twee keer zoveel(?! als)"
	]
];
/** "four in five", "vier von f\u00fcnf", "tres de cada cuatro", "neuf apprenants sur dix", "drie op de vier" */
const oneNumber = `\\d{1,3}|${anyNumberWord}`;
const ofEach = `(?<part>${oneNumber}) (?:\\p{L}+ ){0,2}?(?:in every|out of|out of every|of every|in|von|de cada|em cada|sur|op de|van de|op elke) (?<whole>${oneNumber})`;
const share = new RegExp(`(?<![\\p{L}\\p{N}.,-])(?:${[...fixed.map(([, , words], index) => `(?<fixed${index}>${words})`), ofEach].join("|")})(?![\\p{L}\\p{N}%-])`, "gu");
/** The shares that a text names in words, in percent, and its "double" and "triple": "a third", "four in five". */
function sharesIn(text) {
	return Array.from(plainLetters(text).matchAll(share)).flatMap((match) => {
		const said = meaningOf(match.groups ?? {});
		if (said === void 0) return [];
		const [value, unit] = said;
		return [{
			value,
			unit,
			isWord: true,
			start: match.index,
			end: match.index + match[0].length
		}];
	});
}
function meaningOf(groups) {
	const index = fixed.findIndex((_, index) => groups[`fixed${index}`] !== void 0);
	const said = fixed[index];
	if (said !== void 0) return [said[0], said[1]];
	const [part, whole] = [groups.part, groups.whole].map(numberOf$1);
	return part !== void 0 && whole !== void 0 && part > 0 && part < whole && whole >= 2 && (whole <= 20 || whole === 100) ? [part / whole * 100, "percent"] : void 0;
}
function numberOf$1(written) {
	if (written === void 0) return void 0;
	return /^\d/.test(written) ? Number(written) : numberOfWord(written);
}
// ../core/src/program/governance/goal-words.ts
/** Headings below which goals stand. In the singular most of them name the purpose of a document. */
const goalsHeading = /\b(?:goals|objectives|targets|aims|milestones|meilensteine|hitos|jalons|mijlpalen|ambitions|aspirations|okrs?|(?:we|badges) (?:want|aim|hope|strive|are aiming)|want to be|ziele|zielen|zielwerte|zielmarken|zielgro(?:ss|\u00df)en|zielvorgaben|zielsetzungen|wir (?:wollen|anstreben|erreichen|vorhaben)|wollen wir|vorhaben|objetivos|metas|propositos|queremos|nos proponemos|pretendemos|aspiramos|objectifs|cibles|ambitions|nous (?:voulons|visons|souhaitons)|doelen|doelstellingen|ambities|streefwaarden|streefcijfers|(?:willen|streven) we|we (?:willen|streven|mikken)|ambicoes|ambiciones|visamos)\b/;
/** The same in the singular: a number below it is a goal, a plain item is none. */
const goalHeading = /\b(?:goal|objective|target|ziel|objetivo|meta|objectif|doel)\b/;
/** Headings with such words that speak of something else. */
const otherHeading = /\b(?:learning|lern\p{L}*|apprentissage|aprendizaje|aprendizagem|leerdoelen|leer|non-goals?|not|no|nicht|keine|zielgruppen?|target (?:groups?|audiences?)|doelgroep(?:en)?|publico|history|historie|past|previous|example|examples|beispiele?|ejemplos?|exemples?|voorbeeld|exemplos?)\b/u;
/** Headings of what is to be filled in or copied. */
const formHeading = /\b(?:forms?|template for|application form|formulario|formulaire|formulier|vorlage|modelo|plantilla|questionnaire)\b|formular\b/;
/** Headings of what was changed in a document. */
const pastHeading = /\b(?:history|change ?log|revisions?|versions|versionen|anderungen|historial|historique|wijzigingen|geschiedenis|historico)\b/;
/** What a number of badges or people is a number of, after it or before. */
const countedAfter = /^ ?(?:\p{L}+ ){0,2}(?:badges?|credentials|earners|recipients|people|holders|insignias|titulares|titulaires|laureats|abzeichen|empfanger\p{L}*|inhaber\p{L}*|badgehouders|ontvangers|emblemas|crachas|detentores)\b/u;
const countedBefore = /\b(?:badges?|credentials|earners|recipients|holders|issued|awarded|insignias|emitidas|titulares|delivres|ausgestellt|vergeben|uitgereikt|emblemas|emitidos|crachas)\b[^\d.;()]{0,12}$/;
/** All there are: no number that is aimed at. */
const allWords = /\b(?:all|the|these|alle|die|tod[ao]s (?:l[ao]s|os|as)|l[ao]s|tous les|toutes les|les|de|os|as) ?$/;
/** Headings of figures that are collected. */
const measuresHeading = /\b(?:metrics|measures|indicators|kpis?|success|monitoring|tracking|scorecard|dashboard|kennzahlen|messgro(?:ss|\u00df)en|erfolgsmessung|indikatoren|indicadores|metricas|seguimiento|indicateurs|mesures|suivi|pilotage|indicatoren|meetwaarden|meetpunten|maatstaven|monitoramento|monitorizacao|acompanhamento)\b/;
/** By these words a sentence sets a goal. */
const goalWords = /\b(?:goals?|aims?|aiming|targets?|objectives?|ambitions?|ambitious|intends?|intention|aspires?|seeks?|(?:plans?|hopes?|expects?|wants?|wish(?:es)?|looks?|sets? out|working towards?) (?:to|that)|we (?:want|would like)|(?:is|are) to (?:\p{L}+)|should (?:rise|reach|go|grow|fall|climb|hold|have|accept|claim|share|be (?:accepted|claimed|shared|issued|active))|committed to (?:reaching|raising|issuing)|set (?:ourselves|itself)|^(?:increase|raise|reach|achieve|grow|double|triple|cut|reduce|lower|issue|win|have) |^(?:erreichen|steigerung|erhohung|gewinnen) |^(?:aumentar|lograr|alcanzar|conseguir|llegar|pasar|reducir|emitir|duplicar|triplicar|sumar|contar) |^(?:atteindre|porter|passer|faire passer|doubler|tripler|reduire|delivrer|obtenir|compter) |^(?:atingir|alcancar|chegar|passar|reduzir|obter|contar) |vorgenommen|propuesto|fixe|ziele?|zielwert|zielmarke|wir (?:wollen|mochten|planen|erwarten|streben|hoffen)|(?:plant|mochte|hofft|visiert|rechnet)|wollen wir|mochten wir|will|soll|sollen|streb(?:t|en)|anstrebt|angestrebt|peil(?:t|en)|beabsichtigt|nehmen uns vor|nimmt sich vor|setzt sich|objetivos?|metas?|queremos|quiere|aspira(?:mos)?|pretende(?:mos)?|se propone|nos proponemos|busca(?:mos)?|preve(?:mos)?|espera(?:mos)?|confia(?:mos)? en|se (?:fija|marca)|nos (?:fijamos|marcamos)|marcado|debe(?:n|ra|ran)? (?:alcanzar|llegar|subir|bajar|pasar)|objectifs?|nous (?:voulons|visons|souhaitons|comptons|entendons|ambitionnons|prevoyons)|visons|vise|entend|ambitionne|souhaite|veut|veulent|se donne|compte (?:atteindre|porter|passer|faire)|se propose|se fixe|prevoit|espere|cherche a|table sur|mise sur|projette|doi(?:t|vent) (?:atteindre|passer|monter)|doel|doelstelling|ambitie|streven|streeft|willen we|we willen|wil|beoogt|mikt|mikken|zet in op|zetten in op|koerst|ambieert|hoopt|hopen|verwacht|moet(?:en)?\b[^.;]{0,60}\b(?:stijgen|uitkomen|dalen|groeien|bereiken|verdubbelen|geaccepteerd|gedeeld|uitgereikt)|streefwaarde|visa(?:mos)?|quer|ambiciona(?:mos)?|tenciona(?:mos)?|propoe-se|propomos|deve(?:m|ra|rao)? (?:atingir|subir|chegar|passar|alcancar))\b/u;
/** Words of a program of badges: what is given, and to whom and by whom. */
const programWords = /badge|\bcredentials?\b|microcred|\binsignias?\b|\bcrachas?\b|\bemblemas?\b|abzeichen|\b(?:earners?|recipients?|holders?|learners?|issuers?|claimed|accept(?:ance|ed)|shar(?:ed|es?|ing)|titulares?|titulaires?|laureats?|emisor[ae]s?|emett\p{L}+|aussteller\p{L}*|herausgeb\p{L}+|inhaber\p{L}*|empfanger\p{L}*|lernende\p{L}*|uitgevers?|uitreikers?|ontvangers?|houders?|emissor[ae]s?|detentor(?:es|as)?|rate|quote|tasa|taux|taxa|graad|percentage)\b/u;
/** What a person has to do for a badge, or a paper by a day: no goal of the program. */
const requirement = /\b(?:to (?:earn|receive|obtain|qualify|pass)|in order to|must|need(?:s|ed)? to|needs?|required?|requires|voraussetzung\p{L}*|erforderlich|mussen?|muss|para (?:obtener|lograr|conseguir|recibir|obter|receber)|necesari[ao]s?|es preciso|hay que|deben?|pour (?:obtenir|recevoir)|suppose|exige|exigid[ao]s?|necessaires?|vereist|moet(?:en)?|behaalt|om de badge te|necessari[ao]s?|devem?|candidat\p{L}*|applicants?|proposals?|may|can|darf|durfen|kann|konnen|puede[n]?|peut|peuvent|mag|mogen|kan|kunnen|pode[m]?|antrag\p{L}*|solicitud\p{L}*|propuestas?|propostas?|demandes?|aanvra\p{L}+)\b/u;
/** "100 % committed" is said of a heart and of no number. */
const rhetoric = /\b(?:committed|dedicated|devoted|behind|engages?|engagement|convaincus?|comprometid[ao]s?|compromiso|empenhad[ao]s?|achter|inzetten|hinter|uberzeugt|verpflichtet)\b[^.;]{0,40}\b100 ?%|\b100 ?(?:%|percent|per cent|prozent|procent) (?:\p{L}+ )?(?:\p{L}+ )?(?:committed|dedicated|devoted|behind|engages?|convaincus?|comprometid[ao]s?|empenhad[ao]s?|achter|hinter|overtuigd|uberzeugt|digital\p{L}*|online|free|gratis|gratuit\p{L}*|kostenlos)\b/u;
/** Between two numbers of which each is aimed at. */
const goesOn$1 = /[,;:/]| (?:and|or|plus|und|sowie|et|y|e|en|of which|davon|dont) /;
/** Where the part of a sentence that is about another number begins. */
const coordinator = /[,;] ?(?:(?:and|und|sowie|et|y|e|en) )?|(?<= )(?:and|plus|und|sowie|et|y|e|en) /g;
/** A noun, or what leads to one, after a number. */
const noun = /^[ \u00a0\u202f]?(?:\p{L}{3,}|(?:de|d'|l'|of|new) ?\p{L})/u;
/** Words before a number that is the new number of something: "raise the number of badges to 60". */
const numberOf = /\b(?:number|total|zahl|anzahl|numero|nombre|aantal|quantidade|cantidad)\b[^.;]{0,80}\b(?:to|auf|a|hasta|naar|tot|para|ate)(?: \p{L}+){0,2} ?$/u;
/** What is counted and no goal: money, points, pages, bytes, hours of work. */
const countedElse = /^[ \u00a0\u202f-]?(?:euros?|eur|dollars?|pounds?|francs?|franken|reais|pesos|cents?|points?|punkte?n?|puntos?|pontos?|punten|ects|credits?|creditos|kb|mb|px|pixels?|pixeles|pages?|seiten?|paginas?|characters?|zeichen|caracteres|caracteres|tekens|words|sessions?|seances?|sesiones|sessoes|lessons?|lessen|terminen?|minut\p{L}*|members?|mitglieder\p{L}*|miembros|membres|leden|membros|questions?|fragen|preguntas|perguntas|vragen|per(?:cent)?\b|million|uhr|h)\b/u;
/** Signs and names of money before a number. */
const moneyBefore = /(?:[\u20ac$\u00a3]|\b(?:eur|usd|gbp|chf|r\$)) ?$/;
/** Words before a number that say where or among whom, and not how much. */
const placeWords = /\b(?:from|in|of|across|among|over|aus|in den|bei|unter|von|entre|dans|parmi|de|des|uit|bij|em|dos|das) (?:the |los |las |les |den |de |os |as )?$/;
/** Names of a goal, which leave no doubt. */
const goalNames = /\b(?:goals?|aims?|targets?|objectives?|ambitions?|ziele?|zielwert|zielmarke|streb(?:t|en)|angestrebt|objetivos?|metas?|objectifs?|visons|doel|doelstelling|ambitie|stre(?:ven|eft)|streefwaarde)\b/;
/** What is to come: a goal where it says by when. */
const futureWords = /\b(?:will (?:have|rise|reach|grow|fall|climb|hold|be (?:accepted|claimed|shared|issued|active))|shall (?:have|reach|hold)|wird|werden|(?:alcanz|habr|llegar|tendr|subir|se emitir|ser)an?|ter(?:a|ao)|(?:atingir|chegar|subir|ser)(?:a|ao)|(?:atteindr|aur|passer|ser)(?:a|ont)|devra|devront|deber(?:a|an)|dever(?:a|ao)|zal|zullen)\b/;
/** Words before the least that is aimed at. */
const leastWords = /\b(?:at least|no fewer than|no less than|more than|over|mindestens|wenigstens|mehr als|al menos|como minimo|mas de|au moins|plus de|ten minste|minstens|meer dan|pelo menos|mais de|no minimo)\b/;
/** "By June 2027: 1,000 badges." */
const opensWithDay = /^(?:by|until|bis|spatestens|para|antes de|hasta|d'ici|avant|fin|tegen|eind|voor|uiterlijk|ate|antes de)\b[^.;:,]{0,40}20\d\d ?[:,]/;
/** What holds for each one of many, and not for the program. */
const eachWords = /\b(?:each|every|per|je|jede[rsnm]?|cada|chaque|elke|iedere?)\b/;
/** A goal that was met or missed is history. */
const pastGoal = /\b(?:was|were|been|wurden?|fue|fueron|ete|is|zijn|foi|foram) (?:thus |then |also )?(?:met|reached|achieved|missed|exceeded|surpassed|ubertroffen|superad[ao]s?|depassee?s?|overtroffen|ultrapassad[ao]s?|erreicht|verfehlt|alcanzad[ao]s?|atteinte?s?|gehaald|bereikt|alcancad[ao]s?|atingid[ao]s?)\b/;
/** A change that is over. */
const moved = /\b(?:had|reached|rose|fell|achieved|grew|we issued|were issued|stieg|sank|wurden|erreichte|alcanzo|subio|llego a|a atteint|est passee?|is gestegen|steeg|atingiu|subiu|chegou a)\b/;
/** What was. */
const history = /\b(?:was|were|stood at|has been|have been|lag|lagen|betrug|war|waren|fue|fueron|era|etait|etaient|s'elevait|bedroeg|foi|foram)\b/;
/** A number on which something depends. */
const condition = /\b(?:if|unless|whenever|wenn|falls|sofern|si|indien|caso)\b|\b(?:below|under|unter|onder|abaixo de|por debajo de) (?:which|\d)/;
/** The same for a number of badges or people. */
const shortage = /\b(?:without|fewer than|less than|ohne|weniger als|sin|menos de|sans|moins de|zonder|minder dan|sem)\b/;
/** Numbers that decide over a person or a rule, and examples. */
const otherNumbers = /\b(?:pass(?:ing)? (?:mark|score|grade|rate)|scores?|exams?|quiz(?:zes)?|thresholds?|quorum|majority|percentiles?|attendance|grace periods?|refund|discount|fees?|quotas?|for example|for instance|e\.g|hypothetical|z\. ?b|zum beispiel|por ejemplo|p\. ?ej|par exemple|p\. ex|bijvoorbeeld|bijv|por exemplo|prufung\p{L}*|klausur|bestehens\p{L}*|punkt(?:e|en|zahl)|mehrheit|schwelle\p{L}*|schwellenwert\p{L}*|anwesenheit\p{L}*|karenz\p{L}*|kontingent|examen|nota|umbral|mayoria|asistencia|cuota|seuils?|note (?:de|minimale|finale)|majorite|assiduite|drempel\p{L}*|meerderheid|aanwezigheid|toets\p{L}*|tentamen|limiar|maioria|frequencia|assiduidade)\b/u;
/** A sentence that says that there is no goal. */
const denial = /\b(?:no|not|without|never|kein(?:e|en|er)?|nicht|ohne|ningun(?:a|o)?|sin|pas (?:d'|de )|aucune?|sans|geen|niet|zonder|nenhuma?|nao|sem) (?:\p{L}+ ){0,3}(?:goals?|targets?|objectives?|ziele?|zielwerte?|objetivos?|metas?|objectifs?|cibles?|doel(?:en)?|doelstelling(?:en)?)\b/u;
/** Words just before a day by which something is to be met. */
const byWords = /\b(?:by|until|till|before|no later than|by the end of|end of|bis|bis zum|bis ende|spatestens|para|antes de|hasta|a finales de|a fin de|finales de|d'ici|d'ici a|d'ici le|d'ici la fin|d'ici fin|d'ici au|avant|avant le|avant la fin|au plus tard|fin|tegen|eind|einde|voor|uiterlijk|per|ate|antes do|ao fim de|no final de|final de)(?: (?:the|the end of|end of|the year|of the year|year-?end|del ano|do ano|het jaar|van het jaar|in|im|zum|zum ende|ende|des jahres|jahresende|el|el final de|finales de|fin de|diciembre de|la fin de|le|l'annee|fin|het|het einde van|eind|het eind van|einde|a|ao|o fim de|ao final de|ao fim de|final de|fim de|de|of|van)){0,3} ?$/;
/** Words just before a day that is no end: "since 2024". */
const sinceWords = /\b(?:since|from|after|seit|ab|von|nach|desde|depuis|des|sinds|vanaf|desde)(?: \p{L}{1,4})? ?$/u;
/** Words just before a number from which something starts. */
const startWords = /\b(?:now|today|currently|current|up from|down from|instead of|baseline(?: of)?|was|were|from|bisher|derzeit|aktuell|heute|lag bei|lag|waren es|betrug|statt|actualmente|hoy|desde|fue del?|era del?|actuellement|aujourd'hui|etait de|contre|nu|thans|momenteel|bedroeg|hoje|atualmente|foi de|era de)(?: (?:at|about|around|bei|etwa|del|de|un|rund|ongeveer))? ?$/;
/** Words just after such a number. */
const nowWords = /^ ?(?:today|now|currently|at present|heute|derzeit|aktuell|hoy|actualmente|aujourd'hui|actuellement|nu|thans|hoje|atualmente|in 20\d\d,)/;
/** Between two numbers: from one to the other. */
const toWords = /^[ \u00a0]?(?:%|percent)?[ ,]{0,2}(?:\([^()]{0,30}\) ?)?(?:\u2192|->|-->|\u21d2|to|auf|a|al|hasta|naar|tot|para|ate|op)(?: (?:the|el|over|about|at least|mindestens|rund|un|uma?))? ?$/;
/** Words by which less is better. */
const lessWords = /\b(?:at most|no more than|below|under|less than|fewer than|reduce|lower|cut|within|hochstens|unter|weniger als|senken|maximal|como maximo|menos de|reducir|au plus|moins de|reduire|hoogstens|minder dan|binnen|onder|verlagen|no maximo|reduzir)\b/;
/** Words that head the columns of a table. The first that fits holds. */
const columnWords = {
	by: /\bby when\b|\bdeadline|\bdue\b|^when\b|\b(?:target|due|end) date\b|^by$|\bdate\b|^until\b|\bhorizon|\btiming\b|\btime ?frame|\bmilestone|termin|\bfrist\b|stichtag|zeitpunkt|zeitraum|^bis\b|bis wann|\bplazo|\bfecha|\bcuando|\blimite\b|echeance|^quand|^d'ici|calendrier|\bdelai|termijn|datum|wanneer|^uiterlijk|^tegen|\bklaar|\bprazo|\bdata\b|quando|^ate\b|^hasta\b|^para cuando/,
	owner: /\bowner|\bowned\b|responsib|accountable|\blead\b|^who\b|in charge|answers for|carried by|steward|verantwortlich|verantwortung|zustandig|federfuhr|^wer\b|responsable|encargad|a cargo|^quien|^qui\b|porteur|pilote|charge de|referent|eigenaar|trekker|verantwoordelijk|^wie\b|responsavel|encarregad|^quem/,
	measure: /\bmeasures?\b|\bmetrics?\b|\bindicators?\b|\bkpis?\b|\bfigure\b|what we (?:count|measure|track)|kennzahl|messgro(?:ss|\u00df)|indikator|\bwas wir|indicador|metrica|que (?:medimos|contamos)|indicateur|\bmesure|ce qu|indicator|maatstaf|meetwaarde|meetpunt|wat we|\bmedida|o que (?:medimos|contamos)/,
	start: /baseline|\bresult|ergebnis|erreicht|resultado|realizad|resultat|realise|resultaat|gerealiseerd|\bactual\b|\bcurrent|\btoday\b|\bnow\b|\bstart|where we are|^(?:in )?20\d\d$|\blast year|\blatest\b|\bist\b|istwert|\bstand\b|ausgangs|derzeit|bisher|aktuell|heute|vorjahr|linea (?:de )?base|punto de partida|\bpartida\b|situacion|valor actual|actual\b|\bhoy\b|actuel|aujourd|depart|initiale?|reference|situation|constat|huidig|nulmeting|uitgangs|\bnu\b|\bthans\b|beginwaarde|linha de base|ponto de partida|atual|\bhoje\b|situacao/,
	target: /target|\bplan(?:ned)?\b|\bdesired\b|\bexpected\b|\bwanted\b|geplant|gewunscht|previst|prevu|gepland|\baim\b|aimed|aspiration|ambition|to reach|zielwert|zielmarke|zielgro(?:ss|\u00df)e|\bsoll|anzustreben|angestrebt|cible|a atteindre|\bvise|attendu|streef|doelwaarde|ambitie|gewenst|te bereiken|valor (?:objetivo|alvo|meta|esperado)|esperado|deseado|a alcanzar|\balvo\b|a atingir|pretendid/,
	/** A goal in words, or the number that is its target: the cells say which. */
	goal: /\bgoals?\b|we want|\bobjectives?\b|\bziele?\b|\bmetas?\b|\bobjetivos?\b|\bobjectifs?\b|\bdoel(?:en|stelling(?:en)?)?\b/
};
/** Headers of tables whose numbers decide over a person. */
const otherColumn = /threshold|pass(?:ing)? (?:mark|score)|\bscore\b|\bweight|schwelle|bestehens|gewicht|umbral|\bpeso\b|\bseuil|drempel|limiar/;
/** A labelled field of a goal: "Owner: program lead". */
const labels = {
	owner: /^(?:\p{L}+ )?(?:owner|responsible|accountable|verantwortlich|zustandig|responsable|eigenaar|verantwoordelijk|verantwoordelijke|responsavel|porteur)\b[^:]{0,20}: ?/u,
	by: /^(?:deadline|due|by when|by|target date|termin|frist|bis|plazo|fecha|echeance|termijn|datum|prazo)(?: (?:limite|date))? ?: ?/,
	target: /^(?:target|zielwert|ziel|meta|objetivo|cible|objectif|streefwaarde|doel|goal)(?: \p{L}+)? ?: ?/u,
	measure: /^(?:measure|metric|indicator|kpi|kennzahl|messgro(?:ss|\u00df)e|indicador|metrica|indicateur|mesure|maatstaf)(?: \p{L}+)? ?: ?/u
};
// ../core/src/program/governance/goal-parts.ts
/** The day by which a text says that something is to be met. */
function byDayOf(text) {
	const plain = plainLetters(text);
	const days = textDays(text);
	const said = days.find((day) => byWords.test(before(plain, day)));
	if (said) return {
		day: said.day,
		isSaid: true
	};
	const last = days.filter((day) => !sinceWords.test(before(plain, day)) && (!isInBrackets(plain, day.start) || isAlone(plain, day))).at(-1) ?? yearsEnd(plain);
	return last === void 0 ? void 0 : {
		day: last.day,
		isSaid: false
	};
}
/** The day of a part of a text: its own, or the one that holds for all of it. */
function dayOfPart(part, whole) {
	const [own, all] = [byDayOf(part), byDayOf(whole)];
	return own?.isSaid || !all?.isSaid ? own ?? all : all;
}
function before(text, day) {
	return text.slice(0, day.start).slice(-40);
}
/** A day that fills the brackets with which a text ends: "75 % accepted (December 2027)". */
function isAlone(text, { start, end }) {
	return text[start - 1] === "(" && /^\)[.;]?\s*$/.test(text.slice(end));
}
/** The last year of "2025\u20132027". */
function yearsEnd(text) {
	const match = /\b20\d\d ?[-\u2013/] ?(?:20)?(\d\d)\b(?![-/])/.exec(text);
	return match?.[1] === void 0 ? void 0 : { day: `20${match[1]}-12-31` };
}
/** Whether a place in a text stands in round brackets. */
function isInBrackets(text, at) {
	return text.lastIndexOf("(", at) > text.lastIndexOf(")", at) && text.indexOf(")", at) >= 0;
}
// ../core/src/program/governance/goal-numbers.ts
/** The numbers that a text aims at, each with the part that is about it; one without a target where there is none. */
function numbersIn(text, reading) {
	const plain = plainLetters(text);
	const all = candidatesIn(text, plain, reading.isCell === true);
	const targets = targetsAmong(all, plain);
	const joints = targets.slice(1).map((next, index) => jointBetween(plain, targets[index]?.end ?? 0, next.start));
	const [first, ...others] = targets.map((target, index) => {
		return numbersOf(text, [joints[index - 1]?.[1] ?? 0, joints[index]?.[0] ?? text.length], {
			...reading,
			all,
			target
		});
	});
	return [first ?? timeIn(text, all, reading), ...others];
}
/** The first number that is aimed at, and those that go on from it: "70 % accepted, 30 % shared and 20 partners". */
function targetsAmong(all, text) {
	const aims = all.filter(({ isStart, unit }) => !isStart && !isTime(unit));
	const [first = aims[0], ...others] = aims.filter(({ isAside }) => !isAside);
	if (first === void 0) return [];
	const targets = [first];
	for (const one of others) {
		const between = text.slice(targets.at(-1)?.end, one.start);
		if (goesOn$1.test(between) && isOfSomething(text, one)) targets.push(one);
	}
	return targets;
}
/** The words that part what is said of one number from what is said of the next. */
function jointBetween(text, from, to) {
	const last = [...text.slice(from, to).matchAll(coordinator)].at(-1);
	if (last === void 0) return [to, to];
	return [text.slice(0, from + last.index).trimEnd().length, from + last.index + last[0].length];
}
/** A number of days from completion to issuing; the only time that is aimed at. */
function timeIn(text, all, reading) {
	const whole = [0, text.length];
	const target = all.find(({ isStart, unit }) => !isStart && isTime(unit));
	const bare = {
		span: whole,
		isNamed: false
	};
	const metric = metricFor([text, ...reading.named ?? []], reading.declared, () => true);
	const named = metric === void 0 ? bare : {
		...bare,
		metric
	};
	if (target === void 0) return named;
	const found = numbersOf(text, whole, {
		...reading,
		all,
		target
	});
	return found.metric === void 0 ? named : found;
}
function numbersOf(text, span, { all, target, declared, isCell = false, named = [] }) {
	const part = text.slice(...span);
	const isPlain = isCell || !all.some(({ unit }) => isTime(unit));
	const fits = (unit) => isUnitOf(target, unit, isCell, isPlain);
	const told = span[0] === 0 ? metricFor(named, declared, fits) : void 0;
	const read = metricFor([part], declared, fits);
	const isRead = isCell || !isOfBadges(read) || isCounted(plainLetters(text), target);
	const metric = told ?? (isRead ? read : void 0);
	const known = metric === void 0 ? void 0 : metricOf(metric, declared);
	const unit = known !== void 0 && target.unit !== "times" ? known.unit : unitOf(target);
	const start = all.find((one) => one.isStart && one.start >= span[0] && one.end <= span[1] && isLike(one, target, isPlain));
	const value = (one) => inUnit(one, unit);
	const better = known?.better ?? directionOf(part, target, start);
	return {
		span,
		...metric === void 0 ? {} : { metric },
		target: {
			value: value(target),
			unit,
			better
		},
		...start === void 0 ? {} : { start: value(start) },
		isNamed: isCell || isOfSomething(plainLetters(text), target)
	};
}
const isOfBadges = (metric) => metric === "issued" || metric === "earners";
/** Whether a number is one of badges or people. */
function isCounted(text, { start, end, unit }) {
	if (unit !== "none") return true;
	return countedAfter.test(text.slice(end)) || countedBefore.test(text.slice(0, start).slice(-40)) || numberOf.test(text.slice(0, start).slice(-120));
}
function metricFor(texts, declared, fits) {
	for (const text of texts) {
		const metric = metricNamed(text, declared, fits);
		if (metric !== void 0) return metric;
	}
}
/** Whether a metric of this unit may be meant by a number. */
function isUnitOf({ unit }, metric, isCell, isPlain) {
	if (unit === "times") return true;
	if (metric === "days") return isTime(unit) || isPlain && unit === "none";
	if (metric === "percent") return unit === "percent" || isCell && unit === "none";
	if (metric === "ratio") return unit === "none" || unit === "percent";
	return unit === "none";
}
/** Whether a number may be the one from which another starts. */
function isLike(start, target, isPlain) {
	return start.unit === target.unit || target.unit === "times" || isPlain && isTime(target.unit);
}
/** Whether a number is a share, or a noun after or just before it says what is counted. */
function isOfSomething(text, { start, end, unit }) {
	if (unit !== "none") return true;
	const before = text.slice(0, start).slice(-40);
	if (allWords.test(before)) return false;
	const after = text.slice(end);
	return countedBefore.test(before) || numberOf.test(text.slice(0, start).slice(-120)) || noun.test(after) && !countedElse.test(after);
}
/** The numbers of a text that are not part of a day. */
function candidatesIn(text, plain, isCell) {
	const days = textDays(text);
	const shares = sharesIn(text);
	const overlaps = (one) => (other) => one.start < other.end && other.start < one.end;
	const all = [...quantitiesIn(text).filter((one) => !(one.isWord && one.value === 1) && !shares.some(overlaps(one)) && !isNumbering(plain, one) && !(one.isWord && one.unit === "none" && !isCell && !isOfSomething(plain, one))), ...shares].filter((one) => !days.some(overlaps(one))).toSorted((a, b) => a.start - b.start);
	return all.map((one, index) => {
		const next = all[index + 1];
		const leads = next !== void 0 && toWords.test(plain.slice(one.end, next.start));
		const before = plain.slice(0, one.start);
		const isStart = leads && [one.unit, next.unit].includes("none") || leads && next.unit === one.unit || startWords.test(before.slice(-40)) || nowWords.test(plain.slice(one.end));
		const last = all[index - 1];
		const isLed = last !== void 0 && toWords.test(plain.slice(last.end, one.start));
		const beside = leads ? next.unit : isLed ? last.unit : one.unit;
		const unit = one.unit === "none" ? beside : one.unit;
		const isAside = isInBrackets(plain, one.start) || unit === "none" && placeWords.test(before.slice(-20));
		return {
			...one,
			unit,
			isStart,
			isAside
		};
	}).filter((one) => isCell || one.isStart || isTime(one.unit) || !isOfElse(plain, one));
}
/** Whether what is counted is money, points, pages or the like, or all there are of it. */
function isOfElse(text, { start, end, unit }) {
	if (unit !== "none") return false;
	return countedElse.test(text.slice(end)) || moneyBefore.test(text.slice(0, start).slice(-8)) || allWords.test(text.slice(0, start).slice(-40));
}
/** The number of an item, a clause or a version: "1. ", "2.3 ". */
function isNumbering(text, { start, end, unit }) {
	if (unit !== "none") return false;
	return start === 0 && /^[.)]\s/.test(text.slice(end)) || /^\d{1,2}(?:\.\d{1,2})+$/.test(text.slice(0, end)) || /(?:\u00a7|\b(?:section|version|v|article|art|step|practice|abschnitt|no|nr)\.?) ?$/.test(text.slice(0, start).slice(-14));
}
function isTime(unit) {
	return unit !== "none" && unit !== "percent" && unit !== "times";
}
function unitOf({ unit }) {
	if (unit === "percent" || unit === "times") return unit;
	return unit === "none" ? "count" : "days";
}
function inUnit(one, unit) {
	if (unit === "days") return daysOf(one) ?? one.value;
	if (unit === "ratio" && one.unit === "percent") return one.value / 100;
	if (unit === "percent" && one.unit === "none" && one.value <= 1) return one.value * 100;
	return Math.round(one.value * 100) / 100;
}
function directionOf(text, target, start) {
	if (target.unit === "times") return "higher";
	if (start !== void 0 && start.value !== target.value) return start.value > target.value ? "lower" : "higher";
	return isTime(target.unit) || lessWords.test(plainLetters(text)) ? "lower" : "higher";
}
// ../core/src/program/governance/goal-table.ts
/** The goals of a table: those in which the header names a target, or that stand under a heading of goals. */
function goalsInTable({ rows }, setting) {
	const [header = [], ...below] = rows;
	const heads = header.map(({ value }) => plainLetters(value).trim());
	if (heads.some((head) => otherColumn.test(head))) return [];
	const columns = columnsOf(heads, below, setting);
	if (!isOfGoals(columns, heads, below, setting)) return [];
	const by = byDayOf(header[columns.target ?? -1]?.value ?? "")?.day ?? setting.by;
	const startedOn = textDays(header[columns.start ?? -1]?.value ?? "")[0]?.day;
	return below.flatMap((row) => {
		const goal = goalInRow(row, columns, {
			...setting,
			by
		}, startedOn);
		return goal === void 0 ? [] : [goal];
	});
}
function columnsOf(heads, rows, setting) {
	const found = {};
	for (const [index, head] of heads.entries()) {
		const kind = kindOf$1(head, index, rows);
		if (kind !== void 0) found[kind] ??= index;
	}
	if (found.target !== void 0 && found.measure === void 0 && found.goal === void 0 && Object.keys(found).length === heads.length) {
		const { target: goal, ...others } = found;
		return goal === void 0 ? found : {
			...others,
			goal
		};
	}
	const dated = datedColumn(heads, rows);
	if (found.target === void 0 && found.start !== void 0 && dated !== void 0) return {
		...found,
		target: dated
	};
	const years = heads.flatMap((head, index) => /^20\d\d$/.test(head) ? [index] : []);
	const last = years.at(-1);
	if (setting.heading === "goals" && found.target === void 0 && years.length > 1) return {
		...found,
		...last === void 0 ? {} : { target: last }
	};
	return found;
}
/** "Now | End of 2027": the last column of numbers that a day heads. */
function datedColumn(heads, rows) {
	const index = heads.findLastIndex((head) => textDays(head).length > 0);
	const before = heads.findIndex((head) => columnWords.start.test(head));
	const isLater = before >= 0 && before !== index && !/20\d\d/.test(heads[before] ?? "");
	const isOfNumbers = areNumbers(rows.map((row) => row[index]?.value ?? ""));
	return index >= 0 && isOfNumbers && (isLater || byDayOf(heads[index] ?? "")?.isSaid) ? index : void 0;
}
function kindOf$1(head, index, rows) {
	const cells = rows.map((row) => row[index]?.value ?? "");
	for (const kind of [
		"by",
		"owner",
		"measure",
		"start",
		"target"
	]) {
		if (!columnWords[kind].test(head)) continue;
		return kind === "by" && textDays(head).length > 0 && areNumbers(cells) ? "target" : kind;
	}
	if (!columnWords.goal.test(head)) return void 0;
	return areNumbers(cells) ? "target" : "goal";
}
/** Whether most cells are short and say how much. */
function areNumbers(cells) {
	return sayHowMuch(cells.map((cell) => cell.length < mostInCell ? cell : ""), true);
}
/** Whether most of the first cells say how much. */
function sayHowMuch(cells, isCell = false) {
	const first = cells.slice(0, mostAsked$1).map((cell) => cell.slice(0, mostInText));
	return first.filter((cell) => numbersIn(cell, {
		declared: [],
		isCell
	})[0].target !== void 0).length * 2 > first.length;
}
/** So many rows show what a column holds, and so many characters what a cell says. */
const mostAsked$1 = 50;
const mostInText = 400;
/** More characters than a number with its unit and day has. */
const mostInCell = 40;
/** Whether a table is one of goals: it has targets, and something beside them says what they are. */
function isOfGoals(columns, heads, rows, { heading, declared }) {
	const isUnderGoals = heading === "goals" || heading === "goal";
	if (columns.target === void 0 && columns.goal !== void 0 && columns.by !== void 0) return heading === "goals" || sayHowMuch(rows.map((row) => row[columns.goal ?? -1]?.value ?? ""));
	if (columns.target === void 0) return heading === "goals" && (columns.goal !== void 0 || columns.measure !== void 0);
	if (isUnderGoals || heading === "measures") return true;
	if (columns.measure !== void 0 || columns.goal !== void 0) return true;
	if (columns.start !== void 0 && columns.by !== void 0) return true;
	if (columns.by !== void 0 && areNumbers(rows.map((row) => row[columns.target ?? -1]?.value ?? ""))) return true;
	return rows.filter(([cell]) => cell && metricNamed(cell.value, declared) !== void 0).length * 2 > rows.length && (columns.by !== void 0 || /20\d\d/.test(heads[columns.target] ?? ""));
}
function goalInRow(row, columns, { by, declared }, startedOn) {
	const cell = (kind) => filled(row[columns[kind] ?? -1]);
	const named = cell("goal") ?? cell("measure") ?? filled(firstOther(row, columns));
	if (named === void 0) return void 0;
	const measure = cell("measure") ?? named;
	const targetText = cell("target")?.value ?? (columns.target === void 0 ? named.value : "");
	const texts = [measure.value, named.value];
	const read = (text, isCell) => numbersIn(text, {
		declared,
		named: texts,
		isCell
	})[0];
	const { metric, target, start } = read(targetText, columns.target !== void 0);
	const startCell = cell("start")?.value;
	const from = startCell === void 0 ? start : read(startCell, true).target?.value;
	const day = byDayOf(cell("by")?.value ?? "")?.day ?? byDayOf(targetText)?.day ?? byDayOf(named.value)?.day ?? by;
	const owner = cell("owner")?.value;
	return {
		text: named,
		...metric === void 0 ? {} : { metric },
		subject: measure.value,
		...target === void 0 ? {} : { target: metric === void 0 ? towards(target, from) : target },
		...from === void 0 ? {} : { start: {
			value: from,
			...startedOn ? { on: startedOn } : {}
		} },
		...day === void 0 ? {} : { by: day },
		...owner === void 0 ? {} : { owner }
	};
}
/** The same target; one below its start is better the lower. */
function towards(target, from) {
	return from !== void 0 && from > target.value ? {
		...target,
		better: "lower"
	} : target;
}
/** The first cell of a column that the header says nothing of. */
function firstOther(row, columns) {
	const taken = new Set(Object.values(columns));
	return row.find((_cell, index) => !taken.has(index));
}
/** A cell in which something is written. */
function filled(cell) {
	return cell !== void 0 && /[\p{L}\p{N}]/u.test(cell.value) && !isOpen(cell.value) ? cell : void 0;
}
/** "TBD", "n/a", "[target]": nothing is decided. */
function isOpen(text) {
	return /^(?:tbd|tbc|todo|n\/a|none|open|offen|nn|[[<{].*[\]>}])\.?$/i.test(text.trim());
}
// ../core/src/program/governance/responsible.ts
/** Who does it: the words before the verb, then what is looked after. */
const active = /(?:^|[,;] (?:and |und |y |et |en |e )?)(?<who>[^.;:,]{2,60}?) (?:pulls?|collects?|reports?|tracks?|monitors?|measures?|reviews?|presents?|owns?|compiles?|answers? for|is (?:responsible|accountable) for|are (?:responsible|accountable) for|erhebt|erheben|berichtet|sammelt|pruft|misst|verantwortet|ist (?:fur|verantwortlich)|stellt|recopila|informa|mide|revisa|presenta|responde de|es responsable de|releve|recueille|presente|suit|mesure|repond de|est responsable d(?:e|es)|verzamelt|meet|rapporteert|volgt|bewaakt|is verantwoordelijk voor|recolhe|mede|apresenta|acompanha|responde por|e responsavel por)\b(?<what>[^.;]{0,140})/;
const passive = /\b(?<what>goals?|targets?|objectives?|figures|metrics|indicators|numbers)\b[^.;]{0,60}? (?:is|are) [^.;]{0,40}?\bby (?<who>the [^.;,]{2,60})/;
/** "Responsible for the goals: the program lead", "Owner of all goals: \u2026". */
const label = /^(?:owners?|responsible|accountable|verantwortlich|zustandig|responsables?|eigenaar|verantwoordelijk|responsavel)\b(?<what>[^.;:]{0,50}): ?(?<who>[^.;]{2,80})/;
const ofGoals = /\b(?:goals?|targets?|objectives?|ziele?n?|zielwerte?|objetivos?|metas?|objectifs?|cibles?|doelen|doelstellingen|streefwaarden)\b/;
const ofFigures = /\b(?:figures|metrics|numbers|measures|indicators|kpis?|rates?|it|them|these|kennzahlen|zahlen|werte|quote|indicadores|datos|cifras|metricas|indicateurs|chiffres|taux|cijfers|indicatoren|gegevens|waarden|dados|numeros|taxas?)\b/;
/**
* Who answers for goals that name no owner, as these blocks say once for all of them. With `goals` a sentence
* must speak of the goals themselves, as one must that stands elsewhere in the document.
*/
function responsibleFor(blocks, what) {
	for (const text of textsOf$1(blocks)) for (const sentence of locatedSentences(text)) {
		const who = responsibleIn(sentence.value, what);
		if (who !== void 0) return who;
	}
}
/** A longer sentence names nobody who answers for anything. */
const longest$2 = 600;
function responsibleIn(sentence, what) {
	if (sentence.length > longest$2) return void 0;
	const plain = plainLetters(sentence);
	for (const pattern of [
		label,
		active,
		passive
	]) {
		const match = pattern.exec(plain);
		const { who, what: object = "" } = match?.groups ?? {};
		if (match === null || who === void 0 || /^(?:no|nobody|who|it|this|that)\b/.test(who)) continue;
		const isNear = what === void 0 && (pattern === label || ofFigures.test(object));
		if (!ofGoals.test(object) && !isNear) continue;
		const start = match.index + match[0].indexOf(who);
		return sentence.slice(start, start + who.length);
	}
}
function textsOf$1(blocks) {
	return blocks.flatMap((block) => {
		if (block.kind === "paragraph") return [block];
		return block.kind === "list" ? block.items : [];
	});
}
// ../core/src/program/governance/goals.ts
/** The goals that documents state, in their order. `declared`: metrics of the program's own. */
function goalsOf(documents, declared = []) {
	const governing = documents.filter(({ role }) => role === "governance");
	return withOwner(governing.flatMap((document) => goalsIn(document, declared)), governing.flatMap(blocksOf), "goals");
}
function blocksOf({ lead, sections }) {
	return [...lead, ...sections.flatMap(({ blocks }) => blocks)];
}
function goalsIn(document, declared) {
	return partsOf$1(document).flatMap(({ headings, blocks }) => {
		if (headings.map(plainLetters).some(isNoPlaceForGoals)) return [];
		return withOwner(goalsOfBlocks(blocks, settingOf(headings, declared)), blocks);
	});
}
/** Headings of forms, and of what a document once said. */
function isNoPlaceForGoals(heading) {
	return formHeading.test(heading) || pastHeading.test(heading);
}
/** Gives goals without an owner the one that is named for all of them. */
function withOwner(goals, blocks, what) {
	if (goals.every(({ owner }) => owner !== void 0)) return [...goals];
	const owner = responsibleFor(blocks, what);
	return goals.map((goal) => goal.owner === void 0 && owner !== void 0 ? {
		...goal,
		owner
	} : goal);
}
function settingOf(headings, declared) {
	const [own = "", ...outer] = headings.toReversed();
	const by = byDayOf(own) ?? outer.map(byDayOf).find((day) => day !== void 0);
	return {
		heading: kindOf((headings.length > 1 ? headings.slice(1) : headings).map(plainLetters)),
		by: by?.day,
		declared
	};
}
function kindOf(headings) {
	if (headings.some((text) => otherHeading.test(text))) return "other";
	if (headings.some((text) => goalsHeading.test(text))) return "goals";
	if (headings.some((text) => goalHeading.test(text))) return "goal";
	return headings.some((text) => measuresHeading.test(text)) ? "measures" : "other";
}
function goalsOfBlocks(blocks, setting) {
	return blocks.flatMap((block, index) => {
		if (block.kind === "paragraph") return locatedSentences(block).flatMap((one) => inSentence(one, setting));
		if (block.kind !== "list" && block.kind !== "table") return [];
		const introduced = introducedBy(blocks[index - 1], setting);
		return block.kind === "list" ? inList(block, introduced) : goalsInTable(block, introduced);
	});
}
/** "By the end of 2026 we want:" holds for the list or table below it. */
function introducedBy(block, setting) {
	if (block?.kind !== "paragraph") return setting;
	const last = locatedSentences(block).at(-1)?.value ?? "";
	const plain = plainLetters(last);
	if (last.length > longest$1) return setting;
	if (!last.endsWith(":") && !goalsHeading.test(plain)) return setting;
	if (otherNumbers.test(plain) || denial.test(plain)) return {
		...setting,
		heading: "other"
	};
	const sets = goalWords.test(plain);
	return {
		...setting,
		by: byDayOf(last)?.day ?? setting.by,
		heading: sets && setting.heading !== "goals" ? "goal" : setting.heading
	};
}
/** The goals of a list: an item with what stands below it, or each item of its own. */
function inList({ items }, setting) {
	const groups = [];
	for (const item of items) {
		const last = groups.at(-1);
		if (item.depth > 1 && last) last.push(item);
		else groups.push([item]);
	}
	const read = (how) => groups.flatMap(([item, ...below]) => inItem(item, below, how));
	const found = read(setting);
	return (setting.heading === "other" || setting.heading === "measures") && found.length > 0 ? read({
		...setting,
		heading: "goal"
	}) : found;
}
function inItem(item, below, setting) {
	if (item.checked !== void 0) return [];
	const fields = below.flatMap(({ value }) => labelled(value));
	const inner = below.flatMap((one) => one.checked === void 0 ? inSentence(one, setting) : []);
	if (fields.length === 0 && inner.length > 0) return inner;
	const text = [item.value, ...fields.map(({ text }) => text)].join("; ");
	const owner = ownerIn(item.value) ?? fields.find(({ label }) => label === "owner")?.text;
	const goals = goalsFrom(item, text, setting, owner);
	if (goals.length > 0) return goals;
	return setting.heading === "goals" && isGoalInWords(item.value) ? [inWords(item, text, setting, owner)] : [];
}
/** What an item below a goal says of it by its label. */
function labelled(text) {
	const plain = plainLetters(text);
	for (const label of [
		"owner",
		"by",
		"target",
		"measure"
	]) {
		const match = labels[label].exec(plain);
		if (match) return [{
			label,
			text: text.slice(match[0].length).trim()
		}];
	}
	return [];
}
/** Whether an item of a list of goals may be one: it says something, and not that there is none. */
function isGoalInWords(text) {
	if (text.length > longest$1) return false;
	const plain = plainLetters(text);
	return /\p{L}\P{L}+\p{L}/u.test(text) && !text.trimEnd().endsWith("?") && labelled(text).length === 0 && !denial.test(plain) && !pastGoal.test(plain) && !moved.test(plain) && !otherNumbers.test(plain) && !/^[[<{_]/.test(text.trim());
}
function inSentence(text, setting) {
	return goalsFrom(text, text.value, setting, ownerIn(text.value));
}
/** A longer sentence is data, and no goal. */
const longest$1 = 2e3;
/** The goals that a sentence or item sets by its numbers. `whole`: with what stands below an item. */
function goalsFrom(text, whole, setting, owner) {
	if (whole.length > longest$1) return [];
	const plain = plainLetters(whole);
	if (isOther(plain)) return [];
	const label = /^[^:]{2,40}(?=:)/.exec(text.value)?.[0];
	const named = label === void 0 ? [] : [label];
	const all = numbersIn(whole, {
		declared: setting.declared,
		named
	});
	return all.flatMap((numbers, index) => {
		const part = whole.slice(...numbers.span);
		const day = dayOfPart(part, whole);
		if (!isGoal(setting, plain, numbers, day)) return [];
		const own = all.length > 1 && numbers.span[1] <= text.value.length;
		const place = own ? partOf$1(text, numbers.span) : text;
		if (index > 0 && !own) return [];
		return [asGoal(place, own ? part : whole, numbers, day?.day ?? setting.by, owner)];
	});
}
/** A goal without a number. */
function inWords(text, whole, { declared, by }, owner) {
	const metric = metricNamed(whole, declared);
	const bare = {
		span: [0, whole.length],
		isNamed: false
	};
	return asGoal(text, whole, metric === void 0 ? bare : {
		...bare,
		metric
	}, byDayOf(whole)?.day ?? by, owner);
}
function asGoal(text, subject, { metric, target, start }, by, owner) {
	return {
		text,
		...metric === void 0 ? {} : { metric },
		subject,
		...target === void 0 ? {} : { target },
		...start === void 0 ? {} : { start: { value: start } },
		...by === void 0 ? {} : { by },
		...owner === void 0 ? {} : { owner }
	};
}
const noGoals = [
	otherNumbers,
	denial,
	pastGoal,
	condition,
	rhetoric
];
/** Whether a text speaks of a number that is no goal, or of a goal that is none. */
function isOther(plain) {
	return noGoals.some((pattern) => pattern.test(plain));
}
/** Whether a number is a goal: the less the heading says, the more must the sentence. */
function isGoal({ heading, by }, plain, { metric, target, isNamed }, day) {
	if (target === void 0) return false;
	const sets = goalWords.test(plain);
	const isSaid = day?.isSaid === true;
	if (target.unit === "count" && shortage.test(plain)) return false;
	if (!sets && moved.test(plain)) return false;
	if (!sets && history.test(plain) && !isSaid) return false;
	const isDated = day !== void 0 || by !== void 0;
	const isKnown = metric !== void 0;
	if (heading === "goals") return isKnown || isSaid || sets || isNamed && isDated || isOfProgram(plain);
	if (heading === "goal") return isKnown || isNamed && (isDated || isOfProgram(plain));
	if (!sets && requirement.test(plain)) return false;
	if (isKnown) return sets || isSaid;
	return isNamed && isOtherGoal(plain, target, {
		sets,
		isDated,
		isSaid
	});
}
/** Whether a sentence sets a goal of which the metric is unknown, under a heading that says nothing of goals. */
function isOtherGoal(plain, { unit }, { sets, isDated, isSaid }) {
	const isCount = unit === "count";
	if (sets && isDated) return true;
	if (sets) return isOfProgram(plain) && (!isCount || goalNames.test(plain));
	if (!isSaid || !isOfProgram(plain)) return false;
	if (!isCount) return true;
	return (futureWords.test(plain) || leastWords.test(plain) || opensWithDay.test(plain)) && !eachWords.test(plain);
}
const isOfProgram = (plain) => programWords.test(plain);
/** "(owner: program lead)", "responsible: the registrar" in a goal's own words. */
function ownerIn(text) {
	return /\b(?:lead(?=:)|owner|owned by|responsible|accountable|verantwortlich|zust\u00e4ndig|responsable|eigenaar|verantwoordelijke?|respons\u00e1vel)\b(?: is| ist| es| est|:)? ?:? ?(?:the |die |der |la |el |le |de |het |a |o )?([^.;,()]{2,80})/iu.exec(text)?.[1]?.trim() ?? inLastBrackets(text);
}
/** "(registrar)": a few words without a number at the end of a goal say who answers for it. */
function inLastBrackets(text) {
	const who = /\(([^()\d%]{3,60})\)[.;]?\s*$/.exec(text)?.[1]?.trim();
	const count = who?.split(/\s+/).length ?? 0;
	return who !== void 0 && count <= 5 && metricNamed(who) === void 0 ? who : void 0;
}
// ../core/src/text/header-words.ts
/**
* How a document says who owns it, who approved it and when it is reviewed: labels of its header and phrases of
* its sentences, in six languages. Parts of regular expressions.
*/
const documentWord = "polic(?:y|ies)|documents?|procedures?|frameworks?|charter|guidelines?|handbook|pol[\u00edi]tica|documento|reglamento|normativa|politique|r\u00e8glement|charte|richtlinie|ordnung|dokument|konzept|beleid|beleidsdocument|reglement|regulamento|regimento";
const headerLabels = {
	owner: [
		"(?:(?:policy|document|process|program(?:me)?|badge program(?:me)?) )?(?:owners?|stewards?|custodian|sponsor|maintainers?)",
		"owned by|maintained by|accountable(?: officer)?",
		"(?:responsible|issuing|administering) (?:office|officer|official|unit|department|party|executive|person|body|division)|responsible",
		"(?:unidad |\u00f3rgano )?responsables?(?: del documento)?|propietario|titular",
		"(?:service |unit\u00e9 )?responsable|propri\u00e9taire|pilote|tenu \u00e0 jour par",
		"verantwortlich(?:e|er)?(?: (?:stelle|person))?|zust\u00e4ndig(?:e stelle)?|zust\u00e4ndigkeit|eigent\u00fcmer(?:in)?|federf\u00fchrung|herausgeber(?:in)?|dokumentenverantwortliche?r?",
		"eigenaar|documenteigenaar|verantwoordelijke?|beheerder|beheer",
		"(?:unidade )?respons\u00e1vel|propriet\u00e1rio|gestor do documento"
	],
	approval: [
		"approv(?:ed|al)(?: (?:by|on|date|authority|body))?|approver|date (?:approved|of approval|adopted)|adopted(?: (?:by|on))?|ratified(?: (?:by|on))?|endorsed by",
		"effective(?: (?:date|from|since))?|date effective|in force since",
		"aprobad[oa](?: (?:por|el))?|fecha de aprobaci\u00f3n|aprobaci\u00f3n|\u00f3rgano de aprobaci\u00f3n|entrada en vigor|vigente desde|fecha de entrada en vigor",
		"approuv\u00e9e?(?: (?:par|le))?|adopt\u00e9e?(?: (?:par|le))?|date d['\u2019](?:approbation|adoption|entr\u00e9e en vigueur)|entr\u00e9e en vigueur|approbation|valid\u00e9e? (?:par|le)",
		"(?:genehmigt|beschlossen|verabschiedet|freigegeben)(?: (?:von|vom|am|durch))?|freigabe|genehmigung|beschluss|in kraft(?: (?:seit|ab))?|inkrafttreten|g\u00fcltig ab",
		"(?:goedgekeurd|vastgesteld)(?: (?:door|op))?|datum (?:van )?(?:goedkeuring|vaststelling)|goedkeuring|vaststelling|ingangsdatum|geldig vanaf",
		"aprovad[oa](?: (?:por|pel[oa]|em))?|homologad[oa](?: (?:por|em))?|data (?:de|da) aprova\u00e7\u00e3o|aprova\u00e7\u00e3o|entrada em vigor|em vigor desde"
	],
	revised: [
		"(?:last |date )?(?:reviewed|revised|updated|amended)(?: (?:on|by))?|last (?:review|revision|update)(?: date)?|date of last (?:review|revision)|revision date",
		"(?:\u00faltima|fecha de (?:la )?\u00faltima) (?:revisi\u00f3n|actualizaci\u00f3n|modificaci\u00f3n)|revisad[oa] el|actualizad[oa] el",
		"(?:derni\u00e8re|date de (?:la )?derni\u00e8re) (?:r\u00e9vision|mise \u00e0 jour|modification)|r\u00e9vis\u00e9e? le|mise? \u00e0 jour le",
		"letzte (?:\u00fcberpr\u00fcfung|\u00e4nderung|\u00fcberarbeitung|aktualisierung)|zuletzt (?:ge\u00e4ndert|\u00fcberpr\u00fcft|\u00fcberarbeitet|aktualisiert)(?: am)?|stand",
		"laatst (?:herzien|gewijzigd|bijgewerkt)(?: op)?|laatste (?:herziening|wijziging|update)|herzien op",
		"(?:\u00faltima|data da \u00faltima) (?:revis\u00e3o|atualiza\u00e7\u00e3o|altera\u00e7\u00e3o)|revist[oa] em|atualizad[oa] em"
	],
	/** Of these nobody knows whether the last or the next one is meant. */
	review: ["review date|date of review", "fecha de revisi\u00f3n|date de r\u00e9vision|\u00fcberpr\u00fcfung(?: am)?|herzieningsdatum|evaluatiedatum|data de revis\u00e3o"],
	next: [
		"(?:date of )?next (?:scheduled )?(?:review|revision)(?: (?:date|due|by|on))?|review(?: is)? (?:by|due)(?: (?:date|on|by))?|to be reviewed (?:by|in|on)|due for review(?: (?:by|in|on))?|valid until|expires(?: on)?",
		"pr\u00f3xima (?:revisi\u00f3n|actualizaci\u00f3n)|fecha de (?:la )?pr\u00f3xima revisi\u00f3n|vigente hasta",
		"prochaine (?:r\u00e9vision|mise \u00e0 jour)|date de (?:la )?prochaine r\u00e9vision|valable jusqu['\u2019]au|\u00e0 r\u00e9viser (?:le|avant)",
		"n\u00e4chste (?:\u00fcberpr\u00fcfung|\u00fcberarbeitung|revision)|(?:\u00fcberpr\u00fcfung|wiedervorlage) (?:bis|sp\u00e4testens)|g\u00fcltig bis",
		"volgende (?:herziening|evaluatie|review)|geldig tot|te herzien (?:op|in|voor)",
		"pr\u00f3xima (?:revis\u00e3o|atualiza\u00e7\u00e3o)|data da pr\u00f3xima revis\u00e3o|v\u00e1lido at\u00e9"
	]
};
/** Sentences that name an owner. */
const ownerPhrases = [
	`(?:${documentWord})\\b[^.;]{0,60}\\b(?:owned|maintained|kept|administered|managed|overseen) by\\b`,
	`\\b(?:owns?|maintains?|keeps?|oversees?) th(?:is|e) (?:${documentWord})\\b`,
	`\\b(?:owner|steward|custodian) of th(?:is|e) (?:${documentWord})\\b`,
	`\\b(?:responsib(?:le|ility) for|in charge of|answers for) (?:maintaining |keeping |updating |reviewing |administering |the (?:maintenance|review|administration|upkeep) of )?th(?:is|e|ese) (?:${documentWord})\\b`,
	`(?:${documentWord})[^.;]{0,40}(?:es responsabilidad de|\u00e9 da responsabilidade d|rel\u00e8ve de|liegt bei|obliegt|berust bij|valt onder)`,
	`\\bresponsables? (?:de|du) (?:est[ea] |cette? |la pr\u00e9sente |pr\u00e9sent )?(?:${documentWord})`,
	`\\brespons\u00e1ve(?:l|is) (?:por|d)(?:est[ea]|[ea]|o)? ?(?:${documentWord})`,
	`\\b(?:verantwortlich|zust\u00e4ndig) f\u00fcr diese[snmr]? (?:${documentWord})`,
	`\\bverantwoordelijk voor (?:dit|deze|het) (?:${documentWord})`,
	`(?:${documentWord})[^.;]{0,60}(?:(?:wordt|is) (?:[^.;]{0,30} )?(?:beheerd|onderhouden|eigendom)|(?:gepflegt|verantwortet|betreut|mantenid[oa] por|gestionad[oa] por|gerid[oa] por|mantid[oa] p|tenue? \u00e0 jour par|g\u00e9r\u00e9e? par))`,
	"^(?:it|this) is (?:owned|maintained|kept|administered|managed) by\\b",
	"^(?:verantwortlich|zust\u00e4ndig) (?:ist|sind)(?!\\p{L})",
	"^(?:sie|es|er) wird (?:von|vom|durch)[^.;]{1,60}(?:gepflegt|verantwortet|betreut)",
	"^(?:het|dit|deze) (?:wordt|is)[^.;]{0,30} (?:beheerd|onderhouden) door",
	"^(?:es|est\u00e1) (?:mantenid[oa]|gestionad[oa]) por|^(?:elle|il) est (?:tenue? \u00e0 jour|g\u00e9r\u00e9e?) par|^\u00e9 (?:mantid[oa]|gerid[oa]) p"
].map((pattern) => new RegExp(pattern, "iu"));
/** Verbs of approval; with a day in the same sentence they say when. */
const approvalPhrase = /(?<!\p{L})(?:approved|adopted|ratified|endorsed|took effect|takes effect|in force|in effect|effective|aprob(?:ad[oa]s?|\u00f3|aron)|entr(?:\u00f3|a|ar\u00e1) en vigor|approuv(?:\u00e9|\u00e9e|\u00e9s|\u00e9es|a)|adopt(?:\u00e9|\u00e9e|a)|entr\u00e9e? en vigueur|genehmigt|beschlossen|verabschiedet|freigegeben|in kraft|goedgekeurd|vastgesteld|van kracht|aprov(?:ad[oa]s?|ou|aram)|homologad[oa]|entr(?:ou|a) em vigor)(?!\p{L})/iu;
// ../core/src/program/governance/header.ts
const kinds = Object.keys(headerLabels);
const asKey = new Map(kinds.map((kind) => [kind, new RegExp(`^(?:${wordsOf$2(kind)})$`, "iu")]));
const asLabel = new Map(kinds.map((kind) => [kind, new RegExp(`(?<![\\p{L}\\p{N}(-])(?:${wordsOf$2(kind)})(?: ?\\([^)\\n]{0,30}\\))? ?[:\uff1a][ \\t]{0,5}(?<value>[^\\n|]{1,200})`, "giu")]));
function wordsOf$2(kind) {
	return headerLabels[kind].join("|");
}
function headerOf(document) {
	const texts = textsOf(document);
	const language = languageOf$1([document]);
	const entries = [...fieldEntries(document.fields), ...texts.flatMap((text) => labelEntries(text, language))];
	const sentences = texts.flatMap(({ value, at }) => sentencesOf$1(value).map((sentence) => ({
		value: sentence,
		at
	})));
	const approved = sentences.flatMap(({ value, at }) => {
		const days = statementsOf$1(value).filter((statement) => approvalPhrase.test(statement)).flatMap((statement) => exactDays(statement, language));
		return days.length > 0 ? [{
			kind: "approval",
			at,
			days
		}] : [];
	});
	const all = [...entries, ...approved];
	const owner = entries.find(({ kind }) => kind === "owner")?.at ?? sentences.find(({ value }) => ownerPhrases.some((phrase) => phrase.test(value)))?.at;
	const approval = all.find(({ kind }) => kind === "approval")?.at;
	return {
		...owner ? { owner } : {},
		...approval ? { approval } : {},
		...sorted(all),
		latest: (today) => texts.flatMap(({ value }) => exactDays(value, language).map(({ day }) => day)).concat(all.flatMap(({ kind, days }) => kind === "next" ? [] : days.map(({ day }) => day))).filter((day) => day <= today).reduce((last, day) => last && last > day ? last : day, void 0),
		isDraft: Object.entries(document.fields).some(([key, { value }]) => /^approved_/.test(key) && value === null)
	};
}
/** The language that documents are written in; undefined where they are too short to say. */
function languageOf$1(documents) {
	return commonLanguage(documents.flatMap(({ lead, sections }) => [...lead, ...sections.flatMap(({ blocks }) => blocks)].filter(({ kind }) => kind !== "code" && kind !== "html").map(({ value }) => value)));
}
/** A day of a review is the next one where the document names an earlier day of its own. */
function sorted(entries) {
	const of = (...wanted) => entries.filter(({ kind }) => wanted.includes(kind)).flatMap(({ at, days }) => days.map(({ day }) => ({
		value: day,
		at
	})));
	const past = of("approval", "revised");
	const isNext = ({ value }) => past.some((other) => other.value < value);
	const review = of("review");
	return {
		past: [...past, ...review.filter((day) => !isNext(day))],
		next: [...of("next"), ...review.filter(isNext)]
	};
}
function fieldEntries(fields) {
	return Object.entries(fields).flatMap(([key, { value, at }]) => {
		const name = key.replace(/[_-]/g, " ");
		const kind = kinds.find((one) => asKey.get(one)?.test(name));
		if (kind === void 0 || value === null || value === "" || value === false) return [];
		const text = String(value);
		return isPlaceholder(text) ? [] : [{
			kind,
			at,
			days: exactDays(text, void 0)
		}];
	});
}
function labelEntries({ value: text, at }, language) {
	if (!text.includes(":") && !text.includes("\uff1a")) return [];
	return kinds.flatMap((kind) => Array.from(text.matchAll(asLabel.get(kind) ?? /$^/g)).flatMap((match) => {
		const value = match.groups?.value?.trim() ?? "";
		if (!/[\p{L}\p{N}]/u.test(value) || isPlaceholder(value)) return [];
		return [{
			kind,
			at,
			days: exactDays(value, language).slice(0, 1)
		}];
	}));
}
function exactDays(text, language) {
	return textDays(text, language).filter(({ precision }) => precision !== "year");
}
/** All texts of a document; what stands in a table or below a heading with its label in front. */
function textsOf({ lead, sections }) {
	return [...lead.flatMap(textsOfBlock), ...sections.flatMap(({ heading, blocks }) => {
		const [first] = blocks;
		return [...first && first.kind === "paragraph" && isLabel(heading.value) ? [below(heading, first)] : [], ...blocks.flatMap(textsOfBlock)];
	})];
}
/** Whether a heading may be a label, such as "Policy owner", of what stands below it. */
function isLabel(heading) {
	return kinds.some((kind) => asKey.get(kind)?.test(heading.trim()));
}
function textsOfBlock(block) {
	if (block.kind === "code" || block.kind === "html") return [];
	if (block.kind === "list") return block.items;
	if (block.kind !== "table") return [block];
	const [head = [], ...rows] = block.rows;
	const beside = block.rows.flatMap(([label, cell]) => label && cell ? [below(label, cell)] : []);
	const inColumns = rows.flatMap((row) => row.flatMap((cell, index) => {
		const label = head[index];
		return label ? [below(label, cell)] : [];
	}));
	return [...beside, ...inColumns];
}
function below(label, cell) {
	return {
		value: `${label.value.trim().replace(/:$/, "")}: ${cell.value}`,
		at: cell.at
	};
}
function sentencesOf$1(text) {
	return text.split(/(?<=(?:[^\d\s]|\d{4})[.!?])\s+(?=\p{Lu})/u);
}
/** The parts of a sentence between colons, each without the label that it ends in. */
function statementsOf$1(sentence) {
	const parts = sentence.split(/[:\uff1a]/);
	return parts.map((part, index) => index === parts.length - 1 ? part : part.split(/\s+/).slice(0, -4).join(" "));
}
// ../core/src/program/governance/topic-headings.ts
/** By what words a heading names a topic, in six languages at once, in small letters without accents. */
const headingWords = {
	purpose: /\b(?:purposes?|goals?|objectives?|aims?|ziele?|zweck|zielsetzung|objeto|objetivos?|finalidad\p{L}*|metas?|objet|objectifs?|finalites?|doel(?:en|stelling(?:en)?)?)\b/u,
	roles: /\b(?:roles?|responsibilit\p{L}+|who does what|zustandigkeit\p{L}*|rollen|verantwortlich\p{L}*|responsab\p{L}*|funciones|competencias|rollen|verantwoordelijk\p{L}*|papeis)\b/u,
	approval: /\b(?:propos\p{L}*|approv\p{L}*|new badges?|antrag\p{L}*|genehmig\p{L}*|aprob\p{L}*|propuesta\p{L}*|approbation|aanvra\p{L}*|goedkeuring|aprova\p{L}*)\b/u,
	criteria: /\b(?:criteria|criterion|assess\p{L}*|evidence|kriterien|prufung\p{L}*|bewertung|criterios?|evaluacion|criteres?|evaluation des|preuves|toetsing|criterios|avaliacao)\b/u,
	issuing: /\b(?:issu\p{L}*|awarding|ausstellung|vergabe|emision|expedicion|otorgamiento|delivrance|emission|attribution|uitreiking|uitgifte|emissao|atribuicao)\b/u,
	revocation: /\b(?:revo\p{L}*|appeals?|widerruf|widerspruch|anulacion|recursos?|retrait|recours|intrekk\p{L}*|bezwaar|beroep|anulacao)\b/u,
	review: /\b(?:metrics?|measures?|reviews?|evaluation|indicators?|kpis?|kennzahlen|uberprufung|qualitatssicherung|seguimiento|indicadores|revision|indicateurs|suivi|evaluatie|kwaliteits\p{L}*|monitorizacao)\b/u,
	scope: /\b(?:scope|taxonomy|levels?|types?|categories|geltungsbereich|stufen|ambito|niveles|tipos|champ|niveaux|types|reikwijdte|niveaus|niveis|tipologias?)\b/u,
	correction: /\b(?:correct\p{L}*|korrektur\p{L}*|berichtigung\p{L}*|correccion\p{L}*|rectific\p{L}*|rectification|correcties?|correcao|retificacao)\b/u,
	expiry: /\b(?:expir\p{L}*|renew\p{L}*|valid\p{L}*|gultigkeit|ablauf|erneuerung|vigencia|caducidad|renovacion|duree|renouvellement|geldigheid|verlenging|renovacao)\b/u,
	privacy: /\b(?:privacy|data protection|gdpr|ferpa|datenschutz|dsgvo|proteccion de datos|donnees personnelles|rgpd|avg|protecao de dados)\b/u,
	design: /\b(?:naming|names?|design|branding|images?|bezeichnung|gestaltung|denominacion|imagen|identidad|libelle|charte graphique|naam\p{L}*|vormgeving|huisstijl|designacao|imagem)\b/u,
	marketing: /\b(?:marketing|communications?|promotion|offentlichkeitsarbeit|kommunikation|difusion|comunicacion|valorisation|communicatie|promotie|divulgacao|comunicacao)\b/u
};
/** The topics that a heading names. */
function topicsOfHeading(heading) {
	const plain = plainLetters(heading);
	return Object.entries(headingWords).flatMap(([topic, words]) => words.test(plain) ? [topic] : []);
}
// ../core/src/program/governance/lexicon.ts
const gap = -1;
/** How many words a gap takes at most. */
const widestGap = 6;
const token = /[\p{L}\p{N}]+|[%@\u2610_]/gu;
/** The words of a text as terms are held against them: small, without accents, parted at hyphens and apostrophes. */
function plainWords(text) {
	return fold(text).match(token) ?? [];
}
function fold(text) {
	const small = text.toLowerCase();
	if (!/[^\n -~]/.test(small)) return small;
	return small.normalize("NFKD").replace(/\p{M}+/gu, "").replaceAll("\u00df", "ss").replaceAll("\u0153", "oe");
}
/** Finds the terms of a vocabulary, all groups in one go. */
var Lexicon = class {
	#ids = /* @__PURE__ */ new Map();
	#stems = /* @__PURE__ */ new Map();
	#inner = [];
	#terms = /* @__PURE__ */ new Map();
	/** What is known of words met so far; a text has few different ones. */
	#known = /* @__PURE__ */ new Map();
	constructor(vocabulary) {
		for (const [group, terms] of Object.entries(vocabulary)) for (const term of terms.split(",")) this.#add(group, term.trim().split(/\s+/));
	}
	findIn(text) {
		return this.find(plainWords(text));
	}
	find(words) {
		const elements = words.map((word) => this.#elementsOf(word));
		const hits = /* @__PURE__ */ new Map();
		for (const [index, own] of elements.entries()) for (const element of own) for (const term of this.#terms.get(element) ?? []) if (endsWell(term, elements, index)) {
			const found = hits.get(term.group);
			if (found === void 0) hits.set(term.group, [index]);
			else if (found.at(-1) !== index) found.push(index);
		}
		return hits;
	}
	#add(group, parts) {
		const elements = parts.map((part) => this.#elementFor(part));
		const [first] = elements;
		if (first === void 0) return;
		const terms = this.#terms.get(first) ?? [];
		terms.push({
			group,
			elements
		});
		this.#terms.set(first, terms);
	}
	#elementFor(part) {
		if (part === "~") return gap;
		const folded = fold(part);
		const known = this.#ids.get(folded);
		if (known !== void 0) return known;
		const element = this.#ids.size;
		this.#ids.set(folded, element);
		const bare = folded.replaceAll("*", "");
		if (folded.startsWith("*")) this.#inner.push([
			bare,
			element,
			!folded.endsWith("*")
		]);
		else if (folded.endsWith("*")) this.#stems.set(bare, element);
		return element;
	}
	#elementsOf(word) {
		const known = this.#known.get(word);
		if (known !== void 0) return known;
		const found = /* @__PURE__ */ new Set();
		const exact = this.#ids.get(word);
		if (exact !== void 0) found.add(exact);
		for (let end = 1; end <= word.length && end <= 40; end++) {
			const stem = this.#stems.get(word.slice(0, end));
			if (stem !== void 0) found.add(stem);
		}
		for (const [part, element, isEnding] of this.#inner) if (isEnding ? word.endsWith(part) : word.includes(part)) found.add(element);
		if (this.#known.size < 5e4) this.#known.set(word, found);
		return found;
	}
};
/** Whether the rest of a term stands behind its first word. */
function endsWell({ elements }, words, first) {
	let at = first + 1;
	let isFree = false;
	for (const element of elements.slice(1)) {
		if (element === gap) {
			isFree = true;
			continue;
		}
		const last = isFree ? at + widestGap : at;
		while (at <= last && !words[at]?.has(element)) at++;
		if (at > last) return false;
		at++;
		isFree = false;
	}
	return true;
}
// ../core/src/program/governance/judge.ts
const none = [];
const nothing = /* @__PURE__ */ new Map();
/** A sentence of more words is no label. */
const mostInLabel$1 = 6;
/** "None.", "No expiry" have no more words. */
const mostInNone = 3;
/** What numbers the parts of a regulation: "Title III." */
const numbered = /^(?:art[i\u00ed]culo|article|artigo|artikel|cap[i\u00ed]tulo|chapitre|chapter|hoofdstuk|kapitel|part|section|teil|t[i\u00ed]tulo|titre|title) (?:[ivxlc]{1,6}|\d{1,3})\b/i;
/** Numbers that are articles as well. */
const single = /^(?:one|una?|uno|une|eine?[mnrs]?|een|uma?)$/;
/** A statement with the terms that stand in it and in what leads to it. */
var Judged = class {
	statement;
	/** Its words; a short answer has those of the question before it. */
	words;
	#own;
	/** What stands in its labels and its nearest heading, and in all headings. */
	#right;
	#above;
	#before;
	#title;
	constructor(statement, find, lexicon) {
		this.statement = statement;
		const { labels, headings } = statement;
		const near = labels.map((label) => isWhole(label) ? nothing : find(label));
		this.#above = [...near, ...headings.map((heading) => find(heading.replace(numbered, "")))];
		this.#right = this.#above.slice(0, near.length + 1);
		this.#before = find(statement.before ?? "");
		this.#title = find(statement.title);
		this.words = wordsOf$1(statement);
		this.#own = lexicon.find(this.words);
	}
	get evidence() {
		const { value, at } = this.statement;
		return {
			value,
			at
		};
	}
	/** Whether it has a term of one of the groups itself. */
	has(...groups) {
		return groups.some((group) => this.#own.has(group));
	}
	hits(group) {
		return this.#own.get(group) ?? none;
	}
	/** Whether it or what leads to it has one: its label, its heading, the sentence before. */
	isNear(...groups) {
		return groups.some((group) => this.#own.has(group) || this.#before.has(group) || this.#isLed(this.#right, group));
	}
	/** Whether the title of its document has one. */
	isTitled(group) {
		return this.#title.has(group);
	}
	/** Whether it is a sentence, by itself or as an item. */
	get isSentence() {
		return this.statement.form === "sentence" || /[.!]$/.test(this.statement.value);
	}
	/** Whether somebody is its subject: "The board keeps the list". */
	get isLedBySomebody() {
		return (this.hits("actor")[0] ?? 9) < 2;
	}
	/** Whether a label or a heading has one. */
	isBelow(...groups) {
		return groups.some((group) => this.#isLed(this.#above, group));
	}
	/** Whether its own label or nearest heading has one. */
	isRightBelow(...groups) {
		return groups.some((group) => this.#isLed(this.#right, group));
	}
	/** Whether its first label has one. */
	isLabelled(group) {
		return this.statement.labels.length > 0 && this.#above[0]?.has(group) === true;
	}
	/** Where a term stands in its nearest heading, whatever its labels say. */
	headed(group) {
		return this.#above[this.statement.labels.length]?.get(group) ?? none;
	}
	/** Whether its nearest heading has a term of one. */
	isHeaded(...groups) {
		return groups.some((group) => this.headed(group).length > 0);
	}
	/** Whether the heading above its nearest has one. */
	isSecondBelow(...groups) {
		const second = this.#above[this.#right.length];
		return groups.some((group) => second?.has(group) === true);
	}
	#isLed(leading, group) {
		return leading.some((hits) => hits.has(group));
	}
	/** Whether a term of `second` stands at most `span` words behind one of `first`. */
	follows(first, second, span) {
		return this.hits(first).some((from) => this.hits(second).some((to) => to > from && to - from <= span));
	}
	/** Whether it says how many there are of something: "three levels", and not "a level". */
	counts(group) {
		return this.hits("number").some((from) => !single.test(this.words[from] ?? "") && this.hits(group).some((to) => to > from && to - from <= 2));
	}
	/** Whether a condition comes before what it asks for, and that before any time limit. */
	asks(group) {
		const limit = this.hits("period")[0] ?? Number.POSITIVE_INFINITY;
		return this.hits(group).some((to) => to < limit && this.hits("condition").some((from) => to > from && to - from <= 6));
	}
	/** Whether one word is a term of both: an assessor. */
	isBoth(one, other) {
		return this.hits(one).some((at) => this.hits(other).includes(at));
	}
	/** Whether each term of a group is denied: "not", "never" close before or right behind it. */
	isDenied(group) {
		const at = this.hits(group);
		const denials = this.hits("negation");
		return at.length > 0 && at.every((one) => denials.some((denial) => one - denial <= 4 && denial - one <= 1));
	}
	/** How many different words are terms of a group. */
	countOfWords(group) {
		return new Set(this.hits(group).map((at) => this.words[at])).size;
	}
	/** How many words are terms of one group and not of the other. */
	countBesides(one, other) {
		const others = this.hits(other);
		return this.hits(one).filter((at) => !others.includes(at)).length;
	}
	hasBesides(one, other) {
		return this.countBesides(one, other) > 0;
	}
	/** Whether it has a term of both, in different words. */
	isTogether(one, other) {
		return this.hits(one).some((at) => this.hits(other).some((to) => to !== at));
	}
	/** Whether it says that there is nothing of the kind. */
	isAbsent(group) {
		return this.hits("absence").length > 0 && (this.isBelow(group) || this.hits("absence").some((from) => this.hits(group).some((to) => to - from <= 8 && from - to <= 4)));
	}
	/** Whether it holds a number, in digits or in words. */
	get hasNumber() {
		return this.has("number") || this.hasDigits;
	}
	get hasDigits() {
		return this.words.some((word) => /^\d/.test(word));
	}
	/** Whether it says how long: a number of days, or "within a month". */
	get hasPeriod() {
		return holdsPeriod(this.words, this.#own);
	}
	/** Whether its nearest heading says how long: "Step 3: Decision (two weeks)". */
	get isBelowPeriod() {
		const heading = this.#right.at(-1);
		return heading !== void 0 && holdsPeriod(plainWords(this.statement.headings[0] ?? ""), heading);
	}
	/** How many different somebodies it says to do something. */
	get doers() {
		const duties = [
			"duty",
			"decide",
			"assess",
			"award"
		].flatMap((act) => this.hits(act));
		return new Set(this.hits("actor").filter((at) => duties.some((to) => to > at && to - at <= 3)).map((at) => this.words[at])).size;
	}
	/** Whether it is an answer: its nearest heading asks. */
	get isAnswer() {
		return this.statement.headings[0]?.endsWith("?") === true;
	}
	/** Whether it names things behind a colon: "There are two pins: bronze and silver". */
	get isEnumeration() {
		const [, listed = ""] = this.statement.value.split(/:\s/, 2);
		return listed !== "" && /[,;/]| (?:and|und|y|et|en|e|ou|or|oder) /.test(listed);
	}
	/** Whether its period comes first, then what is timed, and only then something else that could be. */
	isTimed(timed, others) {
		const period = this.hits("period")[0] ?? this.hits("soon")[0] ?? -1;
		const first = Math.min(...others.flatMap((group) => this.hits(group)));
		return period >= 0 && first > period && this.hits(timed).some((at) => at > period + 2 && at < first);
	}
	/** Whether it says how often or in which month, and not only a date. */
	get hasSchedule() {
		return this.has("frequency") || this.has("month") && !this.hasYear;
	}
	/** Whether it binds or tells somebody to do something. */
	get isFirm() {
		return this.has("modal", "condition", "actor") || this.hasNumber || this.namesSomebody;
	}
	/** Who does something in it: a person, a body, or the letters of one. */
	get somebody() {
		const at = this.hits("actor")[0];
		if (at !== void 0) return this.words[at];
		const [label = ""] = this.statement.labels;
		return [label.slice(0, 60), this.statement.value.slice(0, 30)].map((text) => /(?:^|\s)(\p{Lu}{3,6})(?:[\s:]|$)/u.exec(text)?.[1]).find((letters) => letters !== void 0);
	}
	/** Whom it tells what to do: somebody in it, or what its label or heading says. */
	get doer() {
		const { labels, headings, form } = this.statement;
		const [entry] = form === "row" ? this.words : labels;
		return this.somebody ?? entry ?? headings[0];
	}
	get namesSomebody() {
		return this.somebody !== void 0;
	}
	/** Whether it says by whom something is done: "are reviewed by the board". */
	get isDoneBy() {
		return this.hits("by").some((by) => this.hits("actor").some((at) => at > by && at - by <= 4) && [
			"duty",
			"decide",
			"award",
			"revoke"
		].some((group) => this.hits(group).some((at) => at < by && by - at <= 4)));
	}
	/** Whether its heading is one word, which can speak of nothing but the document's subject. */
	get isBelowOneWord() {
		const [heading] = this.statement.headings;
		return heading !== void 0 && plainWords(heading.replace(/^[\d.]+/, "")).length === 1;
	}
	/** Whether it or the sentence before it names somebody. */
	get isBySomebody() {
		return this.namesSomebody || this.#before.has("actor");
	}
	/** Whether it stands before the first heading of its document, or right below the title. */
	get isOpening() {
		return this.statement.isOpening;
	}
	/** Whether it only leads to what follows. */
	get isOpen() {
		return this.statement.value.endsWith(":");
	}
	/** Whether it is an item of what is not so: "They do not:". */
	get isListedAsNot() {
		const [label = ""] = this.statement.labels;
		const last = plainWords(label).length - 1;
		return this.statement.form === "item" && label.endsWith(":") && this.#deniesAt(last);
	}
	/** Whether its first label ends with a denial. */
	#deniesAt(last) {
		return (this.#above[0]?.get("negation") ?? none).some((at) => last - at <= 1);
	}
	/** Whether it holds a year, as what happened on a day does. */
	get hasYear() {
		return this.words.some((word) => /^(?:19|20)\d\d$/.test(word));
	}
	/** Whether it answers a question with no. */
	get isDeniedAnswer() {
		const { headings, words, form } = this.statement;
		return form === "sentence" && headings[0]?.endsWith("?") === true && this.hits("negation").includes(this.words.length - words.length);
	}
	/** Whether it says no more than that there is none. */
	get isNone() {
		return this.words.length <= mostInNone && this.has("negation");
	}
	/** Whether it names several things: "gold, silver and bronze". */
	get isSeries() {
		return this.statement.value.includes(",") && !this.has("modal", "condition");
	}
	get isQuestion() {
		return this.statement.value.endsWith("?");
	}
	get isDeferred() {
		return this.has("deferral");
	}
};
/** Whether a label is a sentence of its own, which speaks of many things by the way. */
function isWhole(label) {
	return /[.!]$/.test(label) && plainWords(label).length > mostInLabel$1;
}
function holdsPeriod(words, hits) {
	const of = (group) => hits.get(group) ?? none;
	return of("period").some((at) => {
		const before = [
			1,
			2,
			3
		].map((step) => at - step).filter((index) => index >= 0);
		return before.some((index) => /^\d/.test(words[index] ?? "")) || before.some((index) => of("number").includes(index)) || of("within").some((from) => at - from >= 0 && at - from <= 5);
	});
}
/** Whether words begin with the number of an article: "Art. 3", "Art\u00edculo 4". */
function isNumbered([first = "", second = ""]) {
	return /^\d{1,3}[ao]?$/.test(second) ? first === "art" || numbered.test(`${first} 1`) : numbered.test(`${first} ${second}`);
}
function wordsOf$1({ words, headings, form }) {
	const [heading = ""] = headings;
	if (form === "sentence" && words.length <= 3 && heading.endsWith("?")) return [...plainWords(heading), ...words];
	return isNumbered(words) ? words.slice(2) : words;
}
// ../core/src/program/governance/vocabulary/index.ts
/** The languages that governance documents are read in. */
const vocabularies = {
	de: {
		badge: "badge, badges, openbadge*, *abzeichen*, mikrozertifikat*, micro credential*, microcredential*, mikro credential*, credential*, zertifikat*, *zertifikate, *nachweise, kompetenznachweis*, lernnachweis*, digitale nachweis*, microdegree*, *nachweis, zertifizierung*, *zertifizierung, zertifiziert*, gutesiegel, siegel",
		honour: "ehrung*, *nadel, *nadeln, ehrenzeichen, *ehrenzeichen, medaille*, *medaille, *medaillen, auszeichnung*, *auszeichnung, *auszeichnungen, orden, ehrenmitgliedschaft*, ehrenmitglied*, urkunde*, *urkunde, *urkunden, plakette*, *plakette, *plaketten, pokal*, trophae*, spange*, *spange, *spangen, diplom, diplome, *diplom, ehrentitel, ehrenplakette*, wimpel, anstecker*, errungenschaft*, bescheinigung*, *bescheinigung, *bescheinigungen, *schein, *scheine, leistungsstufe*, rang, gurtel, zeugnis*, *zeugnis, *zeugnisse, *bestatigung, *bestatigungen",
		certification: "zertifi*, *zertifi*, akkredit*, siegel, gutesiegel, *siegel",
		organisation: "lieferant*, unternehmen*, betrieb*, organisation*, einrichtung*, trager, tragers, *trager, bildungstrager*, firma, firmen, hersteller*, labor, labore, produkt*, anbieter*, institution*, standort*",
		award: "ausstell*, ausgestellt*, stellt ~ aus, stellen ~ aus, vergeb*, vergibt, vergabe*, verleih*, verlieh*, erhalt, erhalten, bekomm*, erwerb*, erworben*, erwirb*, zugestellt, zustell*, versend*, versandt, verschick*, ubermittel*, freigeschaltet, bereitgestellt, geht ~ zu, ausgab*, ausgegeben, aushandig*, tragen ~ ein, zuerkannt, zuerkenn*, wird ~ erteilt, da ist, liegt ~ vor, uberreich*, verliehen*, bekommt, zuteil, zugesprochen, erhielt*, ausgehandigt, freischalt*, schaltet ~ frei, gewahrt, im briefkasten, per post, wird ~ geehrt, werden ~ geehrt, ausgezeichnet, ubergeben, ubergibt, ubergabe, stehen ~ bereit, steht ~ bereit, liegen ~ bereit, zur verfugung",
		earner: "teilnehm*, lernende*, inhaber*, empfang*, studierende*, absolvent*, person, personen, beschaftigte*, mitarbeit*, auszubildende*, azubi*, mitglied*, kollegin*, kollege*, ehrenamtlich*, besitzer*, trager*, kandidat*, du, dir, sie selbst, ihr",
		learning: "lern*, kompetenz*, kurs*, prufung*, weiterbildung*, schulung*, kenntnis*, fahigkeit*, fertigkeit*, leistung*, bildung*, seminar*, workshop*, lehrgang*, qualifi*, handgriff*, konnen",
		unmistakable: "digitale badges, digitalen badges, digitales badge, digitale abzeichen, open badge*, openbadge*, mikrozertifikat*, microcredential*, micro credential*, lernabzeichen*, linkedin, digitale zertifikat*, digitalen zertifikat*",
		elsewhere: "readme*, mitarbeiterbadge*, zutrittsbadge*, besucherbadge*, badge verloren, verlorene badge*, sichtbar zu tragen, *testabdeckung*, ausweis*, *ausweis, hausausweis*, besucherausweis*, *turen, drehkreuz*, zutritt*, pforte, lesegerat*, datenmodell*, inhaltstyp*, domain*, ssl, tls, zutrittskontrolle*, build status, private schlussel, x 509",
		apart: "repository*, repositorium*, pull request*, software, softwareversion*, firmware, gerat*, committer*, commit, merge, quellcode, schnittstelle*, datenbank*, datensatz*, datenfeld*, server, serverzertifikat*, passwort*, sitzungsdauer, cookie*, backup*, datensicherung*, platze, stipendi*, bestellung*, wettbewerb*, preistrager*, gewinner*, preisgeld*",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, benutzerhandbuch*, lastenheft*, pflichtenheft*",
		screen: "wizard, assistent, tab, tabs, button, buttons, menu, menupunkt*, kontrollkastchen, reiter, symbolleiste*, seitenleiste*, bildschirm*, screenshot*, dialog, dialogfenster, hochladen, klicken, klicke, schaltflache*",
		build: "patch, patches, sicherheitslucke*, schwachstelle*, testabdeckung, build, builds, bug, bugs, bugfix*, hotfix*, sicherheitsupdate*, quellcode, softwareversion*, changelog*",
		actor: "kommission*, *kommission, *ausschuss*, gremium, gremien, *beirat, hochschulrat, stiftungsrat, aufsichtsrat, fakultatsrat, fachbereichsrat, *verwaltungsrat, gemeinderat, stadtrat, rat, senat*, *senat, prasidium*, *prasidium, rektorat*, vorstand*, *vorstand, leitung*, *leitung, leiter*, *leiter, *leiterin, *stelle, stelle, geschaftsstelle*, referat*, *referat, abteilung*, *abteilung, dezernat*, zentrum, *zentrum, *beauftragte*, koordinat*, *koordinat*, *verantwortliche*, verantwortliche*, dekan*, *dekan*, fakultat*, prufer*, prufende*, gutachter*, *team, team, personalentwicklung, sekretariat, *prufungsamt, schulamt, jugendamt, bildungsamt, kulturamt, amt, hauptamt, personalamt, *buro, buro, *burro, dozent*, lehrende*, trainer*, runde, projektgruppe*, steuerungsgruppe*, fachgruppe*, lenkungsgruppe*, steuergruppe*, expertengruppe*, arbeitsgruppe, betriebsrat, jury, vorsitz*, kanzler*, professor*, wir, verein, verband, kammer, akademie, meister, meisterin*, redaktion, kommunikation, herausgeber*, aussteller*, ausbilder*, mentor*, bewertende*, verwaltung, prokurist*, geschaftsfuhr*, betreuer*, *sprecher*, mitgliederversammlung*, delegiertenversammlung*, schulleitung, lehrkraft*, lehrkrafte, hochschule, foundation, zertifizierungsstelle*, admin, admins, instructor*, certifier*, maintainer*, moderator*, marketing, offentlichkeitsarbeit, *agentur, ehrenrat, gemeindrat, burgermeister*, ministerium, minister*, bundesverband, landesverband, kreisverband, gruppenleit*, ubungsleit*, wettkampf*, abteilungen, ausrichter*, rektor*, standesamt, stadtverwaltung, lehrer*, sachverstandige*, expert*, schatzmeister*, grunder*, *richter, *richterin, *wart, *warte, *warten, *jugendwart, *prufer, *prufern, gruppe, bundesprasident*, ministerprasident*, landrat, oberburgermeister*, *wartin, *warts",
		by: "durch, von, vom, seitens",
		us: "wir, uns",
		modal: "muss, mussen, soll, sollen, sollte, darf, durfen, kann, konnen, ist zu, sind zu, hat zu, haben zu, nur, nie, niemals, immer, stets, mindestens, hochstens, pflicht, verpflichtend, verbindlich, erforderlich, notwendig, bitte, unzulassig, zulassig, erlaubt, verboten, setzt voraus, vorausgesetzt",
		must: "muss, mussen, musst, erforderlich, notwendig, voraussetzung*, setzt ~ voraus, mindestens, nur wer, um ~ zu erhalten, um ~ zu bekommen, nur wenn, erst wenn, sobald, notig",
		condition: "wenn, falls, sofern, sobald, solange, nach, nachdem, bevor, vor, bis, wer, wo, soweit, bei, ausser, es sei denn, deren, derer, wird",
		period: "tag, tage, tagen, woche, wochen, monat, monats, monate, monaten, jahr, jahre, jahren, jahres, stunde, stunden, werktag*, arbeitstag*, kalendertag*, semester, semestern, quartal, quartals",
		years: "jahr*",
		number: "ein, eine, einer, einem, eines, einen, zwei, drei, vier, funf, sechs, sieben, acht, neun, zehn, elf, zwolf, vierzehn, funfzehn, zwanzig, dreissig, sechzig, neunzig, hundert, siebzehn, beide, beiden, mehrere, halben",
		within: "innerhalb, binnen, spatestens, hochstens, maximal, langstens, bis zu, in der regel nach",
		since: "ab, seit, nach",
		soon: "unverzuglich, sofort, umgehend, am selben tag, noch am, taggleich, am gleichen tag, automatisch nach, automatisch bei, automatisch sobald, uber nacht, am nachsten tag, am folgetag, zum monatsende, zum quartalsende, am ende jedes, am ende jeder, in derselben woche, noch in derselben, am folgenden werktag, am nachsten werktag, in der darauffolgenden woche, zum ende des, am ende des, zum semesterende, nach semesterende, zum jahresende, jede nacht, nachts, folgenden montag, folgenden dienstag, folgenden mittwoch, folgenden donnerstag, folgenden freitag, folgenden samstag, folgenden sonntag, nachsten montag, nachsten dienstag, nachsten mittwoch, nachsten donnerstag, nachsten freitag, nachsten samstag, nachsten sonntag, darauffolgenden montag, darauffolgenden dienstag, darauffolgenden mittwoch, darauffolgenden donnerstag, darauffolgenden freitag, darauffolgenden samstag, darauffolgenden sonntag, am selben abend, am gleichen abend, direkt im anschluss, direkt nach, unmittelbar nach",
		frequency: "jahrlich*, *jahrlich, jedes jahr, jedem jahr, einmal im jahr, zweimal im jahr, im quartal, je quartal, pro quartal, quartalsweise, monatlich*, wochentlich*, taglich, halbjahrlich*, vierteljahrlich*, alle ~ jahre, alle ~ monate, alle ~ wochen, jedes semester, pro semester, je semester, jeden monat, jede woche, pro jahr, jeweils im, jeweils zum, jeden montag, jeden dienstag, jeden mittwoch, jeden donnerstag, jeden freitag, freitags, montags, mittwochs, donnerstags, dienstags, turnus*, regelmassig alle, im fruhjahr, im herbst, jeden ersten, jeder letzte, jedes zweite jahr, zum jahresende, am jahresende, jahresbericht*, semesterweise, zum monatsende, zu beginn jedes, zu beginn jeder, am anfang jedes, am anfang jeder, in jedem zyklus",
		month: "januar, februar, marz, april, mai, juni, juli, august, september, oktober, november, dezember",
		negation: "nein, nicht, kein, keine, keinen, keinem, keiner, keines, nie, niemals, ohne, weder, nirgends",
		absence: "gibt es kein, gibt es keine, gibt es keinen, gibt es nicht, es gibt kein, es gibt keine, es gibt keinen, es gibt derzeit kein*, es gibt bisher kein*, haben kein, haben keine, haben wir kein*, kein verfahren, keine regelung, keine regeln, keinen prozess, kein prozess, kein formales, kein formliches, kein geregeltes, nicht vorgesehen, nicht geregelt, existiert nicht, existiert kein*, ist nicht geplant, findet nicht statt, niemand hat, bisher nicht vorgekommen, nicht angeboten, sehen wir nicht vor, kein anspruch, verzichten auf",
		deferral: "wird noch, werden noch, noch zu, noch nicht, noch offen, noch in arbeit, in arbeit, in vorbereitung, in planung, ist geplant, sind geplant, nachgereicht, wird nachgereicht, folgt, folgt noch, folgen noch, in kurze, demnachst, wird erarbeitet, wird erstellt, wird derzeit, werden derzeit, wird gerade, zu gegebener zeit, zu einem spateren zeitpunkt, spater festgelegt, noch festzulegen, in abstimmung, tbd, todo, offen, wird geklart, wird gepruft, zeitnah, soll erarbeitet werden, sollen erarbeitet werden, in zukunft, kunftig, steht noch aus, gesondert geregelt, wird gesondert, in einer spateren, in uberarbeitung, so bald wie moglich, sobald wie moglich, schnellstmoglich",
		reference: "siehe, gemass, entsprechend, nach massgabe, es gilt, es gelten, es gelten die, richtet sich nach, richten sich nach, vgl, im einklang mit, nach den vorgaben, nach der, unter beachtung, verwiesen, laut, im rahmen der, nach dem, einschlagig*, geltende*",
		contact: "schreib*, e mail, email, mail, melde*, meldung, antrag, formlos*, wende*, formular*, kontakt*, anfrage, mitteil*, ticket, @, auf wunsch, auf antrag, auf anfrage",
		program: "programm, angebot, angebote, system, ordnung, regelung, richtlinie, leitlinie, konzept, portfolio",
		document: "diese richtlinie, dieser richtlinie, die richtlinie, dieses dokument, diese ordnung, dieser ordnung, die ordnung, diese satzung, die satzung, dieses konzept, diese leitlinie*, die leitlinie*, dieses verfahren, diese seite, dieser leitfaden, dieses handbuch, das handbuch, diese handreichung, diese regelung, dieses papier, diese grundsatze, der leitfaden, das konzept, dieses regelwerk, das regelwerk",
		admission: "zulassung*, zugelassen*, bewerber*, bewerbung*, immatrikulation*, einschreib*, aufnahme als mitglied, mitgliedsantrag*, aufnahmeausschuss*, zulassungsausschuss*, auswahlverfahren*, warteliste*, anmeldung zum, einstellung*, stellenausschreibung*",
		candidate: "antragsteller*, kandidat*, nominier*",
		material: "lehrmaterial*, lernmaterial*, kursmaterial*, skript, skripte*, lernvideo*, arbeitsanweisung*, folien, lehrbuch*, handout*, arbeitsblatt*, lehrgangsunterlage*, lernmodul*, kursinhalt*, kursbeschreibung*, neue kurse, neuer kurs, neue studiengange, neuer studiengang, kursunterlagen, lernunterlagen, lehrunterlagen, schulungsunterlagen, unterrichtsunterlagen, seminarunterlagen",
		access: "link, links, passwort*, passworter, url, urls, token*, sitzung*, einladung*, anmeldung, konto, konten, zugang*, zugange, code, codes, gutschein*, cookie*, domain*, ticket*, karte*, lizenz*, vertrag*, vereinbarung*, amtszeit*, mandat*, probezeit*",
		visitor: "besucher*, cookie*, seitenaufruf*, webanalyse*, browser*, ip adress*, webseite ~ besuch*, nutzer der website, server log*, logfile*, absturzbericht*, besuch der website",
		result: "prufungsergebnis*, bewertung*, note, noten, ergebnis*, prufungsentscheidung*, zulassung*, ablehnung*, gebuhr*, antrag*, prufung*, klausur*",
		purposeHeading: "zweck*, ziel*, *ziel, *ziele, zielsetzung*, wozu, warum, leitbild*, anliegen, sinn, nutzen, mehrwert, motivation, anlass, leitgedanke*, woran, weshalb, wofur",
		introductionHeading: "einleitung*, praambel*, vorwort, hintergrund, uberblick, ausgangslage, vorbemerkung*, einfuhrung, was sind, was ist, was bringt, wozu, warum",
		aim: "ziel, ziele, zielt, zielen, zweck, soll, sollen, dient, dienen, um, damit, wollen, will, macht, machen, ermoglich*, mochte, mochten, streb*, fordern, fordert, unterstutz*, tragen dazu, tragt dazu, weil, hoffen, starkt, starken, beitragen, anerkennen, wurdigen, wurdigt, schaffen",
		intent: "dienen, dient, zielt, zielen, ziel ist, ziel der, ziel des, ziel von, zweck der, zweck des, zweck ist, sollen ~ sichtbar, soll ~ sichtbar, wollen wir, mochten wir, wir wollen, mit dem ziel, wir mochten, sind ein weg, ist ein weg, sind ein mittel, um ~ sichtbar zu machen, um ~ anzuerkennen, sollen ~ anerkennen, machen ~ sichtbar, macht ~ sichtbar, machen wir",
		shows: "zeigt, zeigen, belegt, belegen, bescheinig*, bestatig*, macht ~ sichtbar, machen ~ sichtbar, sichtbar gemacht, dient, dienen, ermoglich*, wurdig*, ehrt, ehren, geehrt, dankt, danken, anerkennt, anerkennen, erkennt ~ an, erkennen ~ an, hilft, helfen, motivier*, belohn*, nachweisen, weist ~ nach, weisen ~ nach, dokumentier*, soll lust, als nachweis, wertschatz*, auszeichnen, zeichnet ~ aus, reprasentier*, fordert, fordern, sichtbar werden, sichtbar wird",
		ownGoal: "unser ziel ist, unser anliegen ist, unser anspruch ist, unser zweck ist, unser auftrag ist",
		soThat: "um so, um damit, um auf diese weise, mit dem ziel, zu dem zweck, damit",
		value: "sichtbar*, nachvollziehbar*, anerkenn*, arbeitgeber*, wert*, motiv*, karriere*, transparen*, qualitat*, vertrau*, einheitlich*, lebenslang*, forder*, unterstutz*, zeigen, belegen, belegt, wurdig*, vergleichbar*, durchlassig*, beschaftigungsfahig*, starken, starkt, steiger*, nachweisbar*, uberprufbar*, verlasslich*, bekannt*, bindung, wertschatz*, dokumentier*, weiterentwick*, gewinn*, angeboten, ausgestellt, expertise, kompetenz*",
		describing: "regelt, beschreibt, legt ~ fest, definiert, erlautert, bestimmt, fasst ~ zusammen, gibt einen rahmen, bildet den rahmen, schafft den rahmen, ablauf*, schritte, verfahren, vereinheitlich*, stellt ~ dar",
		scopeHeading: "geltungsbereich*, anwendungsbereich*, gegenstand, abgrenzung*, begriffe*, begriffsbestimmung*, definition*, reichweite, wofur gilt, fur wen, wer kann, geltung, was zahlt",
		kindsHeading: "arten, art, stufen, stufe, kategorie*, niveau*, formate, format, typen, typ, klassen, ebenen, welche gibt es, welche abzeichen, welche badges, systematik, taxonomie, badge arten, gruppen, familien, *typen, *arten, *stufen, *kategorien, *formate, bausteine, unser angebot",
		kind: "arten, art, stufe*, kategorie*, klassen, klasse, typen, typ, niveaustufe*, gruppen, formate, formen, familien, ebenen, *arten, *typen, *stufen, *kategorien, bereiche, reihen, sorten, varianten, grade",
		distinguished: "unterschieden, unterscheid*, gliedern sich, gliedert sich, eingeteilt, unterteilt, untergliedert, es gibt ~ arten, gibt es in, grob gesagt, folgende arten, folgende stufen, folgende kategorien, folgende typen, einer der, zugeordnet, reichen von, entweder, wird in ~ vergeben, gestapelt, stapelbar*, kombinierbar*, gebundelt",
		following: "folgende, folgenden, folgender",
		size: "ects, leistungspunkt*, credits, stunden, stunde, unterrichtseinheit*, ue, workload, kreditpunkt*, zeitstunden",
		excluded: "gilt nicht, gelten nicht, nicht fur, ausgenommen, ausgeschlossen, nicht erfasst, nicht umfasst, fallen nicht, fallt nicht, nicht hierunter, nicht darunter, nicht gegenstand, gilt allein, gelten allein, bleiben unberuhrt, bleibt unberuhrt, nicht betroffen, keine badges, mit ausnahme, nicht einbezogen, ausser, finden keine anwendung, findet keine anwendung, nicht anzuwenden, nicht angewendet, nicht anwendbar, besucher nicht",
		notThat: "kein ~ abschluss, keine ~ abschlusse, keinen ~ abschluss, kein ~ diplom, kein ~ titel, ersetzt kein*, ersetzen kein*, nicht gleichwertig, kein ~ zeugnis, keine zulassung, sind keine badges, sind keine abzeichen, sind keine micro*, sind keine mikro*, sind keine zertifikate, kein badge, kein abzeichen, kein mikrozertifikat",
		applies: "gilt fur, gelten fur, umfasst, umfassen, findet anwendung, erstreckt sich, anzuwenden, betrifft, gilt",
		rolesHeading: "zustandig*, rollen, rolle, aufgaben*, verantwort*, beteiligte*, gremien, organisation, wer macht was, wer ist wer, wer ist zustandig, ansprechpartner*, ansprechperson*, personen, trager, governance, steuerung, organe, akteur*, kompetenzen der, leitung, gepruft durch, wer pruft, verantwortlich",
		duty: "entscheid*, beschliess*, beschloss*, benenn*, erstell*, pruft, prufen, prufung*, fuhrt, fuhren, betreut, betreuen, stellt ~ aus, stellen ~ aus, meld*, nimmt ~ ab, nehmen ~ ab, genehmig*, koordinier*, verwalt*, verantwort*, berat*, berait, pflegt, pflegen, uberwach*, uberpruf*, organis*, kontroll*, vertritt, vertreten, leitet, leiten, unterstutz*, bewert*, vergibt, vergeben, ausstell*, gestalt*, entwick*, bericht*, sorgt, sorgen, ubernimm*, unterzeich*, zeichnet, beantrag*, beauftrag*, veroffentlich*, kummer*, zeichn*, legt ~ fest, legt ~ an, erteilt, schlagt ~ vor, begutacht*, gehoren, bearbeit*, sichert, stimmt, freigab*, freigib*, dokumentier*, einricht*, technik, plant, ruft ~ ein, schult, abnehmen, abnahme, pflege, entzieh*, widerruf*, vergab*, freigeb*, zuweis*, weist ~ zu, informier*, auditier*, definier*, setzt ~ aus, tagt, trifft, ubergibt, ubergeben, uberreicht, uberreichen, verleiht, verleihen, entscheidet, zeichnet ~ ab, testet, notiert",
		responsible: "verantwortlich fur, zustandig fur, ist zustandig, sind zustandig, ist verantwortlich, verantwortet, verantworten, tragt die verantwortung, obliegt, federfuhr*, aufgabe der, aufgabe des, liegt bei, liegt beim, in der verantwortung, betraut",
		approvalHeading: "antrag*, beantrag*, genehmig*, vorschlag*, vorschlage*, einreich*, begutacht*, einricht*, freigabe*, zustimmung*, neue ~ abzeichen, neue badges, neues badge, neues abzeichen, neue angebote, neuer badges, einfuhrung*, entstehung*, entwicklung neuer, wer denkt, wie entsteht, wie entstehen, anlegen, von der idee, aufnahme neuer, aufnahme in, anderung*, initiierung, beschluss*, verfahren zur",
		proposal: "antrag*, beantrag*, vorschlag*, vorschlage*, vorschlagen, neue abzeichen, neues abzeichen, neue badges, neues badge, neuen badge, neue angebote, neues angebot, neue mikrozertifikat*, neues mikrozertifikat*, neue micro*, formblatt*, einreich*, projektskizze*, konzept fur, idee, ideen, steckbrief*, *antrag, *konzept",
		decide: "genehmig*, entscheid*, beschliess*, beschluss*, zustimm*, stimmt ~ zu, stimmen ~ zu, ablehn*, lehnt ~ ab, abgelehnt, freigab*, freigib*, freigegeben, mehrheit, votum, billig*, pruft, prufung der unterlagen, bewilligt, bewillig*, spricht ~ daruber, berat, befindet, annehmen, angenommen, nimmt ~ an, gibt ~ frei, begutacht*, empfiehlt, empfehl*, abgestimmt, einwillig*, billigt, ja oder nein",
		criteriaHeading: "kriterien*, *kriterien, prufung*, anforderung*, bewertung*, *bewertung, voraussetzung*, was muss ich, wie bekomme, wie erwerb*, wie erhalt*, leistungsnachweis*, lernergebnis*, assessment*, erwerb, beurteilung*, bestehen, standards, qualitatsstandard*, kompetenzfeststellung, vergabebedingung*, vergabekriterien, erforderliche nachweise, art der nachweise, nachweise und, nachweis der, was muss, wer kann, wer bekommt, wie bekommt, wie bekommst, wie kann ich, bedingung*, teilnahmebedingung*, wofur bekomm*, wofur gibt, wie komme ich, leistung*, was brauche, was brauchst, freischaltung, verleihungsvoraussetzung*, aufgaben, wie wird man, wie werde ich",
		criterion: "kriterien, kriterium, lernergebnis*, anforderung*, nachweis*, raster, bewertungsraster*, kompetenz*, portfolio*, *raster, *kriterien, lernziel*",
		rework: "anderung*, andern, andert, geandert*, uberarbeit*, anpassung*, angepasst*, neufassung*",
		rules: "kriterien, kriterium, anforderungen, voraussetzungen, bedingungen",
		points: "punkt, punkte, punkten",
		achieve: "abschliess*, abgeschlossen*, schliesst ~ ab, besteh*, bestanden*, besucht*, teilgenommen, teilnahme*, nimmt ~ teil, abgib*, abgegeben, gibt ~ ab, einreich*, eingereicht, nachweis*, nachgewiesen*, weist ~ nach, zeig*, gezeigt, erreich*, sammel*, gesammelt, beantwort*, lost, losen, gelost, absolvier*, leist*, geleistet*, schwimm*, fahr*, fahrst, lauft, laufen, springt, mitglied, jahre, erbring*, erbracht, mindestens, erfolgreich*, verdienst*, tatigkeit, engagement, baut, leitet, plant, fuhrt ~ durch, durchgefuhrt, erfull*, jahren, vorstandstatigkeit, mitarbeit",
		assess: "bestanden*, bestehen, wer ~ besteht, prufung besteht, test besteht, kurs besteht, pruft, gepruft, prufung*, *prufung, prufend*, prufer*, bewert*, punkt, punktzahl*, punktestand*, punkte, test, tests, klausur*, beurteil*, nachweis*, nachgewies*, raster, *raster, note, abgenommen, nimmt ~ ab, haken, abhaken, machst ~ vor, vormachen, vorfuhr*, demonstrier*, beobacht*, portfolio*, fallstudie*, projektarbeit*, anwesenheit*, teilnahme an, quiz*, aufgabe*, prufungsfragen, kontrollfragen, fragen richtig, der fragen, fragen beantwort*, wiederhol*, versuch*, erfullt, schwelle*, mindestpunkt*, anwesend, prasentation, abschlussarbeit*, hausarbeit*, facharbeit*, seminararbeit*, masterarbeit*, bachelorarbeit*, schriftliche arbeit, abschlussgesprach, fachgesprach*",
		designHeading: "gestaltung*, design*, bezeichnung*, benennung*, name, namen, namensgebung, aussehen, wie sehen, optik, bild*, logo*, erscheinungsbild*, layout, titel, visuell*, grafik*, corporate design, texte, darstellung, beschreibung der badges, bildsprache",
		otherLook: "gold*, silber*, bronze*, platin*, vorlage*, bild, bilder, zeichen, hintergrund, form, orange",
		look: "svg, png, pixel*, px, sechseck*, kreis, kreisform*, kreisrund*, rund, runde form, quadrat*, schild, schilder, schildform*, form ist, form des, form eines, form der abzeichen, form der badges, logo, logos, farbe*, farben, *farbe, schrift, schriften, schriftart*, schriftzug*, schriftgross*, schriftfarbe*, schriftfamilie*, symbol*, rahmenfarbe*, mit rahmen, der rahmen ist, rahmen in, goldener rahmen, farbiger rahmen, rahmen um, rahmen und, rand, grafik*, bild, bilder, grun, grune, gruner, grunes, grunen, grunton*, blau*, rot, gold*, silber*, bronze*, weiss*, orange, grau, gelb*, vorlage*, wappen, corporate design, alternativtext*, zeichen, hintergrund, icon*, gestaltet, hausfarb*, violett*",
		named: "name, namen, bezeichnung*, benannt, titel, beschreibung*, wortlaut, verb, substantiv*, abkurzung*, begriff*, formulier*, zeichen, heisst, heissen",
		issuingHeading: "ausstell*, vergabe*, verleih*, wann, wie lange dauert, erhalt des, ubermittlung*, ausgabe*, zustellung*, melden und, erteilung*, versand*, wie komme ich, vergibt, vergeben",
		otherLimit: "widerspruch*, einspruch*, beschwerde*, frist zur annahme, annehmen, angenommen, annahme*, abruf*, widerruf*, entzug*, entzieh*, verlang*, verlanger*, gultig*, erneuer*, ablauf*, lauft ~ ab, aufbewahr*, losch*, speicher*, fehler*, berichtig*, korrig*, korrektur*, ersetz*, antwort*, beantwort*, antrag*, einreich*, vorschlag*, uberpruf*, bericht, berichtet, genehmig*, entscheid*, anmeld*, wiederhol*, einricht*, richten ~ ein, auflage*, ziel, angeboten, anhor*, befristet, stellungnahme, bewerben, bewerbung, neu erworben, erneut",
		expiryHeading: "gultig*, ablauf, ablaufen, lauft ~ ab, geltungsdauer*, erneuer*, verlanger*, verfall*, befrist*, laufzeit*, rezertifizier*, wie lange gilt, wie lange gelten, lebensdauer, auffrisch*, dauer der gultigkeit, aktualitat, laufzeit",
		expire: "gultig*, ablauf*, lauft ~ ab, laufen ~ ab, abgelaufen*, verfall*, verfallt, befrist*, erneuer*, verlanger*, rezertifizier*, geltungsdauer*, laufzeit, gilt, gelten, auffrisch*, erlischt, erloschen*, verliert ~ gultigkeit, verlangert, bleibt gultig, bleiben gultig",
		lapse: "verfallen, verfallt, erlischt, erloschen, verlieren ~ gultigkeit, verliert ~ gultigkeit, lauft ~ ab, laufen ~ ab",
		forever: "unbefrist*, unbegrenzt*, dauerhaft gultig, zeitlich nicht, lebenslang*, ohne ablauf*, ohne befristung, solange, kein ablauf*, verfallen nicht, verfallen ~ nicht, verfallt nicht, laufen ~ nicht ab, lauft ~ nicht ab, laufen nicht ab, lauft nicht ab, nicht ablauf*, nicht ~ ablaufen, nicht ~ abl\u00e4uft, kein verfall*, ohne verfall*, kein enddatum, auf dauer, nicht befristet, bleibt gultig, bleiben gultig, ohne zeitliche begrenzung, fur immer, auf lebenszeit, zeitlich unbegrenzt, unbeschrankt gultig",
		correctionHeading: "berichtig*, korrektur*, korrig*, fehler*, ander* ~ namens, namensander*, wenn etwas nicht, falsch*, etwas stimmt nicht, nachbesser*, richtigstell*, ersatz*, neuausstellung*, umbenenn*",
		fault: "fehler*, schreibfehler*, tippfehler*, falsch*, fehlerhaft*, unrichtig*, unkorrekt*, inkorrekt*, namensander*, geanderter name*, name ~ geandert, neuer name, irrtum*, vertipp*, falsch geschrieben, stimmt nicht, stimmen nicht, verwechs*",
		fix: "berichtig*, korrig*, korrektur*, ersetz*, neu ausgestellt, neu aus, neuausstell*, erneut ausgestellt, austausch*, ausgetauscht, tauscht ~ aus, geander*, andern, andert, anderung*, richtiggestell*, behob*, beheb*, behebt, aktualisier*, neues ~ ausgestellt, neue fassung, umgeschrieben, neues zertifikat, neues badge, neues abzeichen",
		detail: "name, namen, namens, datum, daten, adresse*, *adresse, *punkte*, leistungspunkt*, ausstellungsdatum, *datum, badge*, *abzeichen*, *zertifikat*, *nachweis*, titel, angabe*, exemplar*, eintrag*, zahl",
		revocationHeading: "widerruf*, entzug*, entzieh*, aberkenn*, rucknahme*, zuruckzieh*, zurucknehm*, einspruch*, widerspruch*, weggenommen, wegnehmen, tauschung*, ruckruf*, sperr*, ungultig*, missbrauch, beschwerde*, loschung eines, einziehung*",
		revoke: "widerruf*, entzug*, entzieh*, entzogen*, entzieht, aberkenn*, aberkannt*, erkennt ~ ab, rucknahme*, zuruckgezogen, zieht ~ zuruck, zuruckgenommen, nimmt ~ zuruck, zurucknehm*, ungultig ~ erklart, fur ungultig, ungultigkeit*, annullier*, eingezogen, weggenommen, wegnehm*, sperrt, gesperrt, loscht das abzeichen, loscht den badge, einziehen, verliert das, verlieren das",
		appeal: "widerspruch*, einspruch*, anzuhor*, anhor*, angehort, wird ~ gehort, werden ~ gehort, gehort wird, gehort werden, zuvor gehort, vorher gehort, beschwerde*, stellungnahme*, stellung nehmen, stellung zu nehmen, aussern, zu aussern, ausserung, anfecht*, gegendarstell*, rechtsbehelf*, klage, beschwer*, schlichtung*, schlichter, ombuds*, nochmals pruf*, erneute prufung, schiedsstelle*, remonstr*, sich zu erklaren, gelegenheit zur, gelegenheit sich, gelegenheit gegeben, gelegenheit zu einer, zu horen, hort, horen, gehor, anhorung, uberprufung der entscheidung, uberprufung des widerrufs, uberprufung verlang*, anzuhoren, ist ~ zu horen, vorher anzuhoren, wird vorher gehort",
		privacyHeading: "datenschutz*, personenbezogen*, daten, meine daten, meinen daten, dsgvo, privatsphare, einwilligung*, *daten, datenverarbeitung*, datenspeicher*",
		data: "daten, personenbezogen*, datenschutz*, name, namen, nachname*, vorname*, e mail*, email*, geburtsdatum, adresse*, eintrag, eintrage, konto, profil*, prufungsunterlagen, verzeichnis, *daten, angaben",
		personalData: "personenbezogen*, datenschutz*, dsgvo, geburtsdatum, e mail adresse*, mailadresse*, namen und, vorname*, nachname*, daten der teilnehm*, personliche daten, daten der lernende*, teilnehmendendaten",
		dataLaw: "dsgvo, datenschutz*",
		keep: "gespeichert, speicher*, losch*, geloscht, loscht, aufbewahr*, einwillig*, zustimm*, weitergegeben, weitergabe, geben ~ weiter, ubermittel*, dritte, dritten, auftragsverarbeit*, rechtsgrundlage*, pseudonym*, anonym*, verschlussel*, hash*, server*, freischalt*, freigeschaltet, freigeb*, auskunft*, sichtbar, jahre, erhoben, erheb*, erfasst, widersprech*, offentlich, einsehbar, einsehen, einsicht*, wir speichern, teilen ~ mit, geben ~ an, gibt ~ weiter",
		marketingHeading: "offentlichkeitsarbeit*, kommunikation*, marketing*, werb*, bewerb*, bekannt*, promotion, offentlich*, presse*, social media, verbreitung*, aussendarstellung*, newsletter*, auftritt*, ankundigung*, sichtbarkeit",
		promote: "werb*, wirbt, beworben, bewerb*, marketing*, kampagne*, pressemitteil*, pressestelle*, newsletter*, flyer*, plakat*, broschure*, bekannt gemacht, macht ~ bekannt, bekanntmach*, ankundig*, offentlichkeitsarbeit*, rundmail*, mitgliederzeitschrift*, rundbrief*",
		channel: "newsletter*, website*, webseite*, internetseite*, homepage*, intranet*, social media, soziale medien, sozialen medien, sozialen netzwerk*, linkedin, presse*, zeitschrift*, rundbrief*, aushang*, schwarzes brett, schwarzen brett, katalog*, mitgliederzeitschrift*, werkzeitung*, mitarbeiterzeitung*, instagram, facebook, blog*, tag der offenen tur, messe*, *heft, programm, amtsblatt",
		publish: "veroffentlich*, stellt ~ vor, stellen ~ vor, vorgestellt, kundigt, kundigen, angekundigt, bericht*, berichtet, erscheint, erscheinen, stehen, informier*, postet, posten, gepostet, prasentier*, nennt, genannt, schreibt, schreiben, verschickt, teilt ~ mit, teilen, hangt, hangen, setzt, listet, gratulier*, zeigt, zeigen, gezeigt",
		reviewHeading: "uberpruf*, evaluation*, evaluier*, qualitatssicherung*, kennzahl*, monitoring*, berichtswesen*, bericht*, revision*, auswertung*, erfolgskontrolle*, erfolgsmessung*, weiterentwicklung*, indikator*, uberarbeit*, statistik*, controlling, woran merkt, messung*, qualitat*, archivier*, pflege, aktualisier*",
		review: "uberpruf*, evaluier*, evaluation*, revidier*, revision*, uberarbeit*, auf den prufstand, auswert*, ausgewertet, wertet ~ aus, werten ~ aus, sichtet, durchgesehen, sieht ~ durch, pruft, prufen, gepruft, monitoring, bewertet, bilanz*, befragt, befragung*, umfrage*, geht ~ durch, fortgeschrieben, fortschreib*, kontrollier*",
		metric: "kennzahl*, indikator*, anzahl der, anzahl ausgestellt*, zahl der ausgestellt*, zahl der, zahlen, statistik*, quote*, *quote, *quoten, *raten, ruckmeldung*, befragung*, zufriedenheit*, umfrage*, ausgestellte*, nutzungszahl*, auswertung*, feedback",
		report: "bericht*, berichtet, legt ~ vor, legen ~ vor, vorgelegt, vorlage, erhebt, erhoben, misst, gemessen, wertet ~ aus, werten ~ aus, ausgewertet, zusammen, veroffentlich*, stellt ~ vor, vorgestellt, auswert*, zahlt, gezahlt, dokumentier*, geht an, gehen an, jahresbericht*, prasentier*, zeigt, zeigen"
	},
	en: {
		badge: "badge, badges, microcredential*, micro credential*, credential, credentials, certificate*, digital award*, badging, nanodegree*, microcertificat*, micro certificat*, certification, certifications, certified, recertification, accreditation*, seal, seals, endorsement*",
		honour: "medal, medals, honour, honours, honor, honors, the award, an award, this award, each award, award is, awards are, awards scheme, award scheme, awards programme, awards program, trophy, trophies, pin, pins, achievement, achievements, distinction, distinctions, commendation*, decoration, decorations, diploma, diplomas, plaque*, patch, patches, insignia, emblem, emblems, accolade*, ribbon, ribbons, belt, belts, rank, ranks, merit badge*, statement of accomplishment, statements of accomplishment, the label, the mark, this label, this mark",
		certification: "certif*, recertif*, accredit*, seal, seals, endorsement*",
		organisation: "supplier*, organisation*, organization*, provider*, company, companies, institution, institutions, entity, entities, laborator*, vendor*, manufacturer*, facility, facilities, product, products, firm, firms, plant, plants, site, sites, operator, business, businesses, establishment*, certified courses, course certification, courses are certified, course accreditation, accreditation of courses, certification of courses",
		award: "issue, issued, issues, issuing, issuance, award, awarded, awards, awarding, grant, granted, grants, confer, confers, conferred, conferring, earn*, receiv*, deliver, delivers, delivered, delivery, send, sends, sent, released, upload*, wait* longer, done in one go, go* out, mint, mints, minted, generate, generates, generated, made available, publish* to ~ passport, e mailed, e mails, emailed, emails, email ~ badge, email ~ certificate, email ~ credential, assigned, assign, assigns, given, unlocked, gained, appear on, appears on, provides a badge, provide a badge, carry the badge, display the badge, use the badge, presented, presents, present ~ to, handed over, hands ~ over, hand ~ over, handed out, goes to, go to, unlock, unlocks, bestow*, qualify for, qualifies for, qualify as, get my, get your, get the, get a badge, gets a, gets the, obtain, obtains, obtained, hands the ~ over, hand the ~ over, hands it, hand it over, sends ~ out, send ~ out, creates the certificate, creates the badge, hand out, e mail the, email the, e mail your, email your, mail you the, we mail, badge is available, badges are available, certificate is available, certificates are available, becomes available, become available",
		earner: "earner*, recipient*, holder*, learner*, participant*, student*, badge owner*, awardee*, trainee*, apprentice*, graduate*, attendee*, member, members, volunteer*, candidate*, employee*, colleague*, you",
		learning: "learn*, skill*, competenc*, course*, assess*, achievement*, training*, criteria, evidence, workshop*, programme of study, education*, knowledge, participation, outcome*, professional development, programme*, exam, exams, examination*",
		unmistakable: "digital badge*, open badge*, microcredential*, micro credential*, digital credential*, earner*, linkedin, badge earner*, credly, accredible, badgr, badging",
		elsewhere: "readme*, id badge*, photo badge*, name badge*, contractor badge*, temporary badge*, badge number*, wear, worn, build status, code coverage, shields, door, doors, turnstile*, id card*, identity card*, access card*, lanyard*, reception desk, photo id, security desk, access control, website data, data model*, content type*, taxonomy term*, lost badge*, badge reader*, escort*, tls, ssl, domain name*, root store*, certificate authorit*, build badge*, badge url*, shields io, status badge*, visitor badge*, website visitor*, site access, private key*, x 509, pki, https",
		apart: "repository, repositories, pull request*, software, implementation*, test suite*, firmware, device*, committer*, commit, commits, ci, api, endpoint*, database*, dataset*, data set*, data dictionary, data steward*, integration, integrations, server, servers, server certificate*, password*, session, sessions, cookie*, backup*, uptime, places, scholarship*, grant application*, voucher*, refund*, order, orders, contest, contests, competition*, prize*, winner*, jury",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, acceptance test*, user guide",
		screen: "wizard, tab, tabs, button, buttons, menu, menus, checkbox*, check box*, toolbar*, sidebar*, screenshot*, settings page, dialog, pop up, click, clicks, dropdown, drop down",
		build: "patch, patches, vulnerabilit*, test coverage, code coverage, build, builds, bug, bugs, bugfix*, hotfix*, security update*, unit test*, release notes, new version of the software, source code, changelog*",
		actor: "committee*, division*, central it, program manager*, programme manager*, panel*, board, boards, office, offices, coordinator*, co ordinator*, registrar*, director*, manager*, administrator*, team, teams, senate, secretary, dean*, provost*, department*, faculty, faculties, council*, officer*, head of, chair*, unit, units, owner, owners, lead, assessor*, instructor*, tutor, tutors, issuer*, reviewer*, working group*, steering group*, centre, center, staff, secretariat, approver*, sponsor*, evaluator*, examiner*, moderator*, trainer*, advisor*, adviser*, designer*, vice president*, rector*, supervisor*, group leader*, trustees, president, academy, governance group, school, schools, library, librarian*, partners, partner, subject matter expert*, human resources, hr, communications, marketing, it services, mentor*, judge*, jury, proposer*, we, college, colleges, organizer*, organiser*, steward*, custodian*, commission, circle, stewards, circles, caretaker*, maintainer*, admins, architect, architects, foundation, association, certifier*, certification body, certification bodies, curator*, editor*, facilitator*, authority, agency, verifier*, comms, press office, assistant, assistants, site admin, program admin, platform admin, founder*, coach, coaches, referee*, captain*, quartermaster*, treasurer*, expert, experts, commissioner*, scoutmaster*, mayor, minister, ministry, government, registry, programme lead, project team, platform team, moderators, teachers, teacher, bot, board of, volunteers team, judges, officials, support team, group, groups, peers, peer, mapper*, governor*, chancellor*",
		by: "by",
		us: "we, us",
		modal: "must, shall, should, may, can, cannot, will, has to, have to, is to, are to, required, requires, require, needs to, need to, only, never, always, not permitted, not allowed, mandatory, obligatory, please, keep, use, submit, avoid, include, includes, contains, reserved, prefer",
		must: "must, need to, needs to, have to, has to, required, requires, require, requirement*, at least, minimum, to qualify, to earn, to unlock, to obtain, to receive, eligible if, eligible when, needed, only when, only if, only after, once you, upon, takes",
		condition: "if, when, once, unless, provided, where, after, before, until, upon, whenever, who, whose, those, while",
		period: "day, days, week, weeks, month, months, year, years, hour, hours, business days, working days, semester, semesters, term, terms, fortnight",
		years: "year, years",
		number: "one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, ninety, hundred, several, few, half, twenty four, forty eight, both, couple",
		within: "within, no later than, not later than, at most, maximum, in under, no more than, up to, inside, longer than, in less than, by the end",
		since: "from, after, since",
		soon: "immediately, same day, instantly, straight away, right away, at once, next day, next working day, next business day, overnight, automatically after, automatically upon, automatically on, automatically as soon, automatically once, as soon as, on the day, real time, end of each, end of every, end of the month, end of the week, end of the term, end of the semester, same week, that week, on sunday*, sunday evening*, on saturday*, on monday*, on tuesday*, on wednesday*, on thursday*, on friday*, every sunday, every saturday, at the end of the, a m, p m, at night, nightly, each night, every night, following monday, following tuesday, following wednesday, following thursday, following friday, following saturday, following sunday, next monday, next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, same evening, that evening, the same evening",
		frequency: "annual, annually, yearly, every year, each year, once a year, twice a year, quarterly, monthly, weekly, daily, biannual*, biennial*, biennially, semi annual*, semiannual*, every ~ years, every ~ months, every other year, each semester, every semester, each term, every term, each quarter, every quarter, every month, each month, every week, each week, a year, per year, per semester, per term, per quarter, each spring, each autumn, each fall, every spring, every autumn, every fall, every summer, each summer, every winter, times a year, every second, fridays, mondays, tuesdays, wednesdays, thursdays, every friday, every monday, every tuesday, every wednesday, every thursday, each friday, each monday, each thursday, each wednesday, each tuesday, first monday, first tuesday, first friday, last friday, first working day, academic year, fiscal year, end of each, end of every, on a rolling basis every, regular cycle, review cycle, once a quarter, once a month, once a week, once a term, once a semester, year end, on the first of, on the last of, start of each, start of every, beginning of each, beginning of every, each cycle, every cycle",
		month: "january, february, march, april, june, july, august, september, october, november, december",
		negation: "not, no, never, cannot, without, don t, doesn t, isn t, aren t, won t, can t, neither, nor, nobody, none",
		absence: "there is no, there are no, there s no, there is currently no, there is not, we have no, we have not, have no formal, has no formal, no formal, no process, no procedure*, no policy, no provision*, no plan*, do not have, does not have, we do not, we don t, does not offer, do not offer, does not provide, not currently, nobody has, no one has, will not provide, no mechanism, is not foreseen, not covered, no rule*, no arrangement*, no such",
		deferral: "will be established, will be defined, will be decided, will be determined, will be developed, will be set, will be set out, will be published later, will be published with, will be published once, will be published when, will follow, will be specified, will be announced, will be agreed, will be provided later, will be documented, will be drawn up, will be added, will be confirmed, will be considered, to be defined, to be determined, to be decided, to be confirmed, to be agreed, to be written, to be developed, to be established, to be added, to be announced, tbd, tbc, tba, todo, to do, under review, under discussion, under development, under consideration, in preparation, in development, being drafted, being developed, being written, being discussed, still open, open question, not yet, coming soon, at a later date, in due course, work in progress, is planned, are planned, plan to, plans to, planning to, intend to develop, establish procedures, develop procedures, develop a process, yet to be, remains to be, shall be laid down, in a timely fashion, in a timely manner, in future, in the future, later version, next version, working on, look into, as soon as practicable, as soon as possible, as soon as reasonably",
		reference: "see, refer to, according to, in accordance with, in line with, in compliance with, complies with, comply with, compliant with, as per, per the, per policy, per privacy, per data, set out in, described in, governed by, subject to, under the ~ policy, as required by, consistent with",
		contact: "email, e mail, write, writes, contact, contacts, form, request, ticket, help desk, helpdesk, reply, @",
		program: "program, programme, scheme, initiative, framework, system, offering, offerings, portfolio, catalogue, catalog",
		document: "this policy, this document, this procedure, these procedures, this page, this handbook, this guide, these guidelines, this charter, this framework, the policy, the document, the procedure, these rules, this manual, this regulation, this standard, this section, this faq, this sop, the guidelines, the framework, these terms, this file, this list, the charter",
		admission: "admission*, admit*, applicants to, applicants for admission, job applicant*, enrol*, enroll*, admissions committee, waiting list, shortlist*, chartered membership, membership application*, registration fee*, job application*, recruit*, hiring, vacanc*, personnel file*",
		candidate: "applicant*, candidate*, application, applications, nominee*, nomination*, nominations",
		material: "course pack*, course material*, course content*, learning material*, textbook*, slide*, lecture note*, video*, errata, handout*, syllabus, syllabi, course page*, course guide*, training material*, teaching material*, workbook*, manuals, course evaluation*, typo* on, new course*, course proposal*, course approval*, courses are, new programme of study",
		access: "link, links, password*, url, urls, token*, session*, invitation*, login*, log in, account, accounts, code, codes, voucher*, discount*, cookie*, subscription*, api key*, domain*, ticket, tickets, card, cards, licence key*, license key*, agreement, agreements, contract*, mandate*, term of office, remains visible, remain visible, show as expired",
		visitor: "visitor*, cookie*, page view*, analytics script, web analytics, browser*, ip address*, site traffic, website user*, site user*, users of the website, crash report*, newsletter subscriber*",
		result: "assessment decision*, assessment result*, assessment outcome*, grade, grades, mark, marks, exam*, test result*, result, results, admission*, enrol*, proposal*, declined proposal*, rejected proposal*, assessor s decision, refund*, fee, fees, complaint* about ~ course, rejected applicant*, rejected candidate*, rejection, rejected, denied application*, failed",
		purposeHeading: "purpose*, goal*, objective*, aim, aims, why badges, why do we issue, why do we offer, why digital, why we, why micro, rationale, mission, vision, background and purpose, what we want, what are ~ for, what ~ for, intent, ambition*, values and goals, benefits, targets, strategy, motivation, why",
		introductionHeading: "introduction, preamble, background, overview, about, foreword, context, summary, what is, what are, welcome, what s a, why should, benefit*",
		aim: "aim, aims, aimed at, aiming, designed to, intended to, intend to, exist to, exists to, exists so that, exist so that, so that, in order to, purpose of, purpose is, purpose, goal, goals, goal is, goals are, objective*, seek to, seeks to, hope, hopes, we want, wants to, strive*, serve to, serves to, serve as, serves as, mission is, enable*, help, helps, help to, provide a way, provide learners, meant to, to recognise, to recognize, to encourage, to support, to promote, to document, to showcase, target, targets, support, supports, encourage*, recognise, recognises, recognize, recognizes, a way to, a chance to",
		intent: "designed to, designed for, intended to, intended for, aims to, aim to, aim is, aim of, purpose is, purpose of, goal is, goals are, goal of, objective is, objectives are, objective of, seek to, seeks to, we hope, exist to, exists to, exists so, mission is, serve to, meant to, strive*, in order to recogni*, to recognize and, to recognise and, we want, are a way, is a way, a means of, a means to, provide a way, provides a way, provide a mechanism, mechanism for, was created to, were created to, was established to, are incentives, way to recogni*, way of recogni*, is to recogni*, is to acknowledge, is to promote, is to help, is to provide, is to make, is to ensure ~ quality, are meant, is meant, to acknowledge, a way to show, gives people, give people a way",
		shows: "let you, lets you, let people, lets people, lets them, lets holders, lets earners, lets learners, allow you, allows you, allows them, allow people, allows learners, allows earners, shows, show, showing, prove, proves, certify, certifies, attest, attests, thank, thanks, reward, rewards, honour, honours, recognise, recognises, recognize, recognizes, recognizing, recognising, acknowledge, acknowledges, celebrate, celebrates, help, helps, enable, enables, make visible, make ~ visible, makes ~ visible, demonstrate, demonstrates, validate, validates, confirm, confirms, signal, signals, represent, represents, encourage, encourages, motivate, motivates, incentivize, incentivizes, exist to, exists to, evidence of",
		ownGoal: "our goal is to, our aim is to, our mission is to, our purpose is to, our objective is to, our ambition is to",
		soThat: "in order to, so as to, with the aim of, with the goal of, for the purpose of, so that, in order that",
		value: "recogni*, visib*, employer*, valu*, engag*, awareness, motivat*, career*, encourag*, support*, promot*, demonstrat*, showcas*, consisten*, quality, integrity, trust*, credib*, employab*, opportunit*, lifelong, upskill*, means the same, verifiab*, verif*, document, help*, increase*, grow*, improve*, mean, stand for, client, clients, portab*, transparen*, workforce, proven, credit for, skills, validat*, expertise, stand out, differentiat*, acknowledg*, reward*, celebrat*, incentiv*, confidence, reputation, best practice*, transparency, openness, reproducib*",
		describing: "defines, define, describes, describe, sets out, outlines, provides the framework, provides a framework, provide the framework, provide a framework, explains, lays down, regulates, governs, establishes, establish the, specifies, details, guide the, standardi*, harmoni*, says how, steps to, circumstances, summari*, provide guidance, provides guidance, provide guidelines, provides guidelines, outline, set out, set forth, explain, provide guidance on, regulate, govern, lay down, specify",
		scopeHeading: "scope, application, applicability, applies, covers, covered, coverage, in and out, what this covers, who this applies, definition*, terminology, glossary, eligib*, out of scope",
		kindsHeading: "type*, categor*, level*, class, classes, classification, kind, kinds, tier*, taxonomy, famil*, hierarchy, pathway*, framework of badges, which badges, our badges, badge system, badges we offer, collection*, series, format*",
		kind: "type, types, categor*, level, levels, class, classes, kind, kinds, tier*, famil*, series, groups of badges, collections, strands, stages, badge collections, forms",
		distinguished: "belong* to one of, distinguish*, fall into, falls into, fall under one, divided into, grouped into, grouped in, classified, the following types, the following categories, following levels, following kinds, types of badges, types of badge, categories of badges, kinds of badges, levels of badges, badge types, badge categories, badge levels, comes in, come in, range from, ranges from, is one of, are either, is either, one of the following, there are ~ badges, we have ~ badges, offers ~ types, organized into, organised into, stacked, stackable, stack",
		following: "following",
		size: "ects, credit, credits, credit points, hours, cpd, ceu, ceus, cpe, points",
		excluded: "does not apply, do not apply, not apply to, does not cover, do not cover, not covered, excluded, excludes, exclude, exclud*, out of scope, outside the scope, not included, does not include, do not include, is not dealt with, are not dealt with, not governed by, do not fall under, does not extend, not badges, exempt*, nor are, other than, with the exception of, not considered",
		notThat: "not a ~ degree, not ~ degree, no degree, no degrees, not a ~ qualification, not an ~ qualification, not a ~ licence, not a ~ license, no licence, not replace ~ degree, not a ~ diploma, not equivalent to, no university credit, not carry ~ credit, not carry ~ credits, not a substitute for, does not replace, not ~ university credit, not ~ academic credit, do not replace, not replace",
		applies: "applies to, apply to, covers, cover, applicable to, pertains to, pertain to, includes, governs, encompass*",
		rolesHeading: "role*, responsib*, who does what, people, governance structure, governance, committee*, team, accountab*, oversight, organisation, organization, administration, structure, service owner*, badge owner*, ownership, who is involved, contacts and roles, stakeholder*, panel*, authority, authorities, raci, duties, membership of, who looks after, who is who, assessed by, approved by, signed by, responsible, owner",
		duty: "approve*, approving, decide*, maintain*, manag*, coordinat*, oversee*, oversight, advise*, chair*, appoint*, run, runs, keep, keeps, review*, assess*, ensur*, administer*, issue*, issuing, appoints, supervis*, consult*, create*, design*, develop*, provide*, support*, report*, submit*, propose*, verif*, monitor*, lead, leads, answer*, make*, train*, teach*, register*, handle*, confirm*, publish*, set, sets, determine*, evaluat*, act, acts, serve*, sign*, look* after, checks, check, hold*, recommend*, draft*, award*, guide*, communicat*, promot*, collect*, update*, plan*, define*, nominate*, receive*, consist*, assigns, assign, generate, generates, grants, grant, merges, signs, audits, revokes, revoke, selects, select, accepts, declines, notifies, notify, organizes, organises, controls, delegates, hears, investigates, inspects, certifies, validates, made, remove, removes, vote, votes, enforces, enforce, judges, judge, uploads, sends, emails, prints, records, stores, draw, draws, suspends, suspend, withdraws, inspect, tally, curates, hands, hand, presents, awards, confers, gives, examines, examine, grades, scores, tests, scans, notes, discusses, picks, looks at, look at",
		responsible: "responsible for, responsibility for, responsibility of, accountable for, is responsible, are responsible, in charge of, tasked with, charged with, has the last word, oversees, has authority, have authority, responsibilities include, answers for, owns, looks after, duties include, responsible, accountable",
		approvalHeading: "approv*, propos*, new badge*, creating, creation, create, from idea, request a badge, requesting, badge request*, development process, intake, establish*, adding a badge, how to start, suggest*, submission process, lifecycle, life cycle, starting a badge, badge development, authoriz*, authoris*, procedure for badges, proposing, who decides, changes to badges, suggest a badge, the short version",
		proposal: "propos*, badge request*, intake form*, request form*, new badge*, new micro credential*, new microcredential*, new credential*, new certificate*, badge application*, request for a badge, request a badge, badge plan*, application form*, submission form*, badge design form*, badge idea*, business case*, outline form, badge submission*, want* to offer, wish* to offer, wish* to issue, want* to create, wish* to create, wishing to, wanting to, ideas, form sc, your idea, an idea, the idea, badge concept, suggest a badge, suggest a new",
		decide: "approv*, decide*, decision*, endors*, declin*, reject*, vote*, voting, signature, agenda, sign off, signs off, sign* off, authori*, accept*, refer* back, returned, ratif*, recommend*, consider*, evaluate*, review*, agree*, green light, majority, turn* down, refus*, says yes or no, says yes, says no, two thirds, consent, say yes or no, say yes, say no, picks, pick what, discuss, discusses, selects",
		criteriaHeading: "criteria, criterion, assess*, evaluation, earning, earn, how to earn, how do i earn, standards, requirement*, evidence, how it is judged, passing, exam*, testing, metrics, what do i have to do, quality standards, learning outcomes, rigor, rigour, demonstrat*, how do i get, how can i get, award criteria, judging, what you have to do, what must i do, what do i need to do, awarded for, earned for, awarded to, eligib*, qualify, qualification*, earned, earns, who can earn, who can get, who gets, who can be, who may receive, how to get, how can i, how do you get, what does it take, what you need, how to unlock, unlock, prerequisites, conditions, qualifying, completion, to do, what do you need, how are badges, what counts, eligibility, how do you become, how to become, become a, becoming",
		criterion: "criteria, criterion, learning outcome*, outcomes, requirement*, evidence, rubric*, portfolio*, observable, competenc*",
		rework: "change, changes, changed, changing, revision, revisions, revised, revising, clarification*, amend*, rewrit*",
		rules: "criteria, criterion, requirement, requirements, prerequisites, conditions",
		points: "point, points",
		achieve: "complete, completes, completed, completing, completion, pass, passes, passed, passing, finish, finishes, finished, attend, attends, attended, attendance, hand in, hands in, handed in, submit, submits, submitted, contribute*, demonstrat*, prove, proves, proven, reach, reaches, reached, collect, collects, score, scores, answer, answers, answered, solve*, write, writes, written, take part, takes part, taken part, participat*, achieve, achieves, achieved, meet, meets, met, master, masters, mastered, perform, performs, performed, show, shows, shown, lead, leads, led, volunteer*, serve, serves, served, accumulat*, carried out, held, swim, swims, run, runs, build, builds, built, make, makes, made, create, creates, created, teach, teaches, taught, documented, successful, successfully, satisfactor*, deserv*, outstanding, years of, hours of, points, service",
		assess: "assessed, assesses, assessing, assessment*, assessor*, passed, passes, pass, passing, pass mark, score*, scoring, threshold*, rubric*, graded, grading, exam, exams, examination*, quiz*, test, tests, evaluated, evaluator*, examiner*, met the standard, meets the standard, demonstrate*, evidence, mastery, portfolio*, practical task*, observed, observation, simulation*, jury, peer review*, minimum grade, attempt, attempts, attendance, attend, attended, submitted work, satisf* ~ criteria, meet ~ criteria, meets ~ criteria, met ~ criteria, complete all, completion of all, retake*, resit*, capstone, final project, practical project, project work, project report, submit ~ project, complete ~ project, completed project*",
		designHeading: "visual*, brand*, image*, artwork, appearance, style*, title*, graphic*, wording, logo*, artwork, visual identity, icon*, look and, look of, what they look, what do they look, looks like, look like, look, design, designs, designing, designed, name, names, naming, named, use of the mark, use of the logo, use of the badge, logo use, mark use, badge template",
		otherLook: "gold, silver, bronze, platinum, template, templates, image, images, background, characters, shield*, description*",
		look: "svg, png, pixel*, px, hexagon*, round badge*, is round, are round, round with, round shape*, square, shield*, shape*, logo, logos, colour*, color*, font*, icon*, border*, artwork, image, images, palette*, green, blue, red, gold, silver, bronze, white, teal, navy, template, brand, branding, branded, crest, graphic*, visual*, ribbon*, alternative text, alt text, characters, lettering, wordmark, background, typeface, design, designs, circular, circle with, circle for, circles, circle, rings, grey, gray, black, dimensions, transparent",
		named: "name, names, named, naming, title, titles, titled, description*, wording, label*, noun, verb, nouns, verbs, abbreviation*, acronym*, terminology, characters",
		issuingHeading: "issu*, award*, when will i, when do i, how long does it take, how long will it, how long until, after a course, after completion, after the course, after an event, after the event, receiv*, deliver*, granting, timeline*, turnaround, sending, distribution, when, get my badge, conferral",
		otherLimit: "accept*, claim*, propos*, appeal*, object*, notice, complain*, revo*, withdraw*, renew*, expir*, valid, lapse*, retain*, retention, kept, keep, delet*, error*, mistake*, correct*, replac*, reissu*, respond, response*, reply, replies, answer*, enrol*, refund*, cancel*, review, reviews, reviewed, report*, approv*, decision*, request*, submit*, evidence for, apply, register*, resubmit*, retake*, resit*, before, meet, meets, target*, baseline, advertis*, market*, linkedin",
		expiryHeading: "expir*, validity, valid, renew*, currency, duration, lifespan, life span, how long is, how long are, how long do, recertif*, maintenance of badges, shelf life, keeping badges current, end date, how long, term of validity, run out, runs out, still valid, lose its validity, renewing, maintaining, keep my, certification cycle, maintain",
		expire: "expire, expires, expiring, expiry, expiration, valid, validity, lapse, lapses, lapsed, renew, renewed, renewal, renewing, renewable, recertif*, re certif*, time limited, good for, holds for, sunset*, keep* ~ for life, run* out, re assess* every, refresher, badges last, badge lasts, credentials last, certificates last, they last, it lasts, last for, lasts for, last until, lasts until, stay yours, stays yours, theirs to keep, yours to keep, runs for, certification period, certification cycle, remain valid, remains valid, term ~ year from, term ~ years from, term ~ months from, expired, stops being valid, run out, runs out, good until, is yours, are yours, yours for, be renewed, hold for, recertification, valid for",
		lapse: "expire, expires, lapse, lapses, disabled, deactivated, ends, ceases, cease, become invalid, becomes invalid",
		forever: "indefinite*, valid for life, for life, lifetime, never expire*, unlimited validity, unlimited period, is permanent, are permanent, permanently valid, no expir*, without an expir*, without expir*, without end date, do not expire, does not expire, don t expire, doesn t expire, not expire, not ~ expire, never ~ expire, no end date, forever, perpetual*, perpetuity, non expiring, remain valid unless, remains valid unless, valid unless, valid until revoked, remain valid until, remains valid until, valid without end, without time limit, without a time limit, for good, no time limit, yours for good, is yours for, never run out, never runs out, does not run out, doesn t run out, does not lapse, do not lapse, no expiration, once earned always",
		correctionHeading: "correct*, error*, mistake*, replac*, reissu*, re issu*, putting things right, putting right, amend*, wrong, name change*, change of name, updating badges, changes to issued, incorrect, something wrong, fix*, misspel*, spelling, spelled wrong, my name is, name is wrong, change the name, change my name, update my name",
		fault: "error, errors, mistake, mistakes, misspel*, wrong, incorrect*, inaccura*, typo*, spelling, mis spel*, change of name, changes of name, name change*, changed name, changes their name, change their name, legal name, out of date name, faulty, defect*",
		fix: "correct, corrects, corrected, correcting, correction*, replace, replaces, replaced, replacement*, replacing, reissu*, re issu*, amend*, fix, fixes, fixed, updated, update, updates, rectif*, put right, issued again, issue again, new badge is issued, change it, edit*, changed, new certificate, new badge, new credential, new copy, corrects it, correct it, prints a new, print a new",
		detail: "name, names, date, dates, email, e mail, address, spelling, badge, badges, credential*, certificate*, record, record s, title, detail, details, information",
		revocationHeading: "revo*, withdraw*, taking back, taking things back, rescind*, rescission, cancel*, removal, taken away, take away, appeal*, misconduct, fraud, invalidat*, dispute*, termination, retract*, losing, suspen*",
		revoke: "revo*, withdraw, withdraws, withdrawn, withdrawal, rescind*, rescission, taken back, take back, takes back, taking back, taken away, cancelled, canceled, cancels, invalidat*, annul*, strip*, retract*, forfeit*, declared void, void, removed, suspend*, lose ~ badge, loses ~ badge, losing ~ badge, take ~ back, takes ~ back, take an honour back, takes away, take ~ away, stripped",
		appeal: "appeal*, may object, can object, object to, object within, object in, to object, right to object, objects, objection*, contest*, hearing, heard, dispute, disputes, disputed, challenge the, challenge this, challenge it, challenge such, challenged, challenges the, be heard, right to respond, opportunity to respond, invited to respond, chance to respond, respond to the, may respond, representations, in its defence, ask for a review, request a review, request reconsideration, reconsider*, complain, complaint*, grievance*, for an answer, give their side, state their case, reply to the, comment on the grounds, second look, explain themselves, side of the story, put their side, put their case, talk to the person, talk to them first, hear them, hears them, hear the earner, hears the earner, right of reply, given the chance, given an opportunity, asked to explain, days to respond, weeks to respond, to respond in writing, may reply, can respond, right to reply, is heard, are heard, heard before, opportunity to be heard, heard first, opportunity to explain, chance to explain, appeal window, days to reply, weeks to reply, told why, tell us why, chance to reply",
		privacyHeading: "privacy, data protection, personal data, personal information, gdpr, ferpa, confidential*, data handling, data processing, your data, my data, earner data, consent, what data",
		data: "personal data, personal information, personally identifiable, pii, data, email, e mail address*, email address*, names, name, identity, student record*, education record*, records, privacy, profile, profiles, information about earners, earner information, date of birth, register, visibility",
		personalData: "personal data, personal information, personally identifiable, pii, email address*, e mail address*, date of birth, student record*, education record*, earner data, learner data, participant data, recipient data, recipient identity, data of earners, data about earners, data protection, gdpr, ferpa, names",
		dataLaw: "gdpr, ferpa",
		keep: "retain*, retention, delet*, erase*, erasure, hash*, encrypt*, consent*, opt in, opt out, opted, third part*, shared with, not shared, not share, share with, pass* on to, passed to, legal basis, lawful basis, processor*, stored, stores, store, kept for, kept until, keep ~ years, kept ~ years, minimis*, minimiz*, anonymi*, pseudonym*, right to access, ask for a copy, removed from, made private, make ~ private, set to private, private by default, public only, only visible, collects only, we collect, collects, collect, collected, hosted in, servers, agrees, permission, not disclosed, disclose*, transfer*, given to, purged, destroyed, held for, held until, we keep, we retain, we store, are kept, is kept, are retained, kept private, held by, control whether, controls whether, hide, hides, hidden, made public, share ~ with, shares ~ with, share your, passes ~ on, pass ~ on, sees your, see your",
		marketingHeading: "market*, promot*, publicity, publici*, advertis*, outreach, announc*, newsletter, talking about, social media, telling, external communication*, spreading, sharing and promotion, raising awareness, visibility, press, shouting about, getting the word out, spreading the word, communication, communications, communicating",
		promote: "promot*, advertis*, market, markets, marketed, marketing, publici*, campaign*, press release*, newsletter*, announce, announces, announced, announcement*, social media post*, brochure*, leaflet*, flyer*, poster*, outreach, press office, marketing copy, publicity, spotlight*, profile of, runs a piece, piece on, story about, stories about",
		channel: "newsletter*, social media, website, web site, linkedin, press, catalogue, catalog, web page, blog, intranet, mailing list*, email list*, bulletin*, magazine*, facebook, instagram, homepage, home page, landing page, open day, open days, conference*, site, journal, notice board*, company page, company s page, pages, canteen*, screens",
		publish: "publish*, post, posts, posted, list, lists, listed, announc*, feature*, present*, send, sends, sent, share, shares, put, puts, promot*, advertis*, write, writes, tell, tells, told, circulat*, mention*, highlight*, include*, appear*, displayed, add, adds, added, congratulat*, report*, invite*, display, displays",
		reviewHeading: "review*, evaluat*, monitor*, metric*, reporting, audit*, quality assurance, continuous improvement, measur*, indicator*, kpi*, analytics, statistic*, follow up, revision, success, improvement*, version control, tracking, retire*, retirement, archiv*, looking back, stocktak*, numbers",
		review: "review*, evaluat*, revis*, reassess*, re evaluat*, look at ~ again, looks at ~ again, look at ~ policy, revisit*, check*, monitor*, assess the, take stock, examin*, survey*, reconsider*, looked at, goes through, go through, renew ~ approval, reapprov*, re approv*, audited, audits the, audits its, audit of, audit the, audit report*, badge audit, program audit, programme audit, annual audit",
		metric: "number of badges, number of ~ issued, badges issued, claim rate*, acceptance rate*, share rate*, pass rate*, completion rate*, number of earners, indicators, indicator, metrics, kpi*, figures, statistics, satisfaction, views, shares, usage, uptake, survey results, feedback, dashboard*, targets, analytics, data on, enrolments, badges awarded, badges earned, badges claimed, numbers, outcomes data, rates, how many badges, how many",
		report: "report, reports, reported, reporting, present, presents, presented, publish*, tabled, circulat*, track*, measure*, monitor*, collect*, compil*, analyse*, analyze*, consolidat*, counts, look at, looks at, reviews, review, reviewed, submits, summari*, goes to, go to, shows, show, shown to"
	},
	es: {
		badge: "insignia, insignias, microcredencial*, micro credencial*, credencial, credenciales, badge, badges, certificado*, certificacion*, distintivo*, microcertificac*, micro certificac*, acreditacion digital, acreditaciones digitales, emblema*, acreditacion, acreditaciones, sello, sellos",
		honour: "distincion*, galardon*, condecoracion*, honor, honores, titulo, titulos, diploma*, trofeo*, logro, logros, placa, placas, cruz, banda, hijo predilecto, hija predilecta, mencion*, constancia*, rango, rangos, pin, pines, escarapela*, parche, parches, nombramiento*, medalla*",
		certification: "certific*, acredit*, sello*",
		organisation: "entidad, entidades, empresa*, organizacion*, organismo*, institucion*, proveedor*, centro, centros, laboratorio*, producto*, establecimiento*, operador economico, fabricante*",
		award: "emit*, emision*, emis*, expid*, expedi*, otorg*, conced*, conces*, entreg*, envi*, recib*, obten*, obtien*, reparti*, remit*, adjudic*, gan*, consegu*, asign*, genera, generan, generara, generaran, generad*, lleg*, publica* la insignia, da de alta, cargar, se carga*, impone, imponen, imposicion, merecedor*, concesion*, desbloque*, premiar*, galardonad*, esta disponible, estara disponible, queda disponible, estaran disponibles",
		earner: "titular*, destinatari*, estudiant*, participante*, alumn*, persona, personas, beneficiari*, egresad*, poseedor*, receptor*, candidat*, miembro*, emplead*, trabajador*, voluntari*, aprendiz*, socio*, socia*, asistente*, usuari*, graduad*, ganador*, acreditad*, profesionales",
		learning: "aprend*, competenc*, curso*, format*, formac*, evalua*, habilidad*, conocimiento*, capacita*, logro*, prueba*, taller*, resultado*, titulacion*, asignatura*, ects, docen*, destreza*",
		unmistakable: "insignia digital, insignias digitales, microcredencial*, micro credencial*, credencial digital, credenciales digitales, open badge*, linkedin, certificado digital, certificados digitales",
		elsewhere: "readme*, credencial de identificacion, credencial de acceso, perdida de la credencial, gafete*, cobertura de codigo, puerta*, torno*, acceso al edificio, control de acceso*, tarjeta de identificacion, tarjeta identificativa, tarjeta de acceso, lector*, vigilan*, recepcion del edificio, modelo de datos, seguridad del edificio, ssl, tls, carne, carnet*, pulsera*, estado de la compilacion, estado del proyecto",
		apart: "repositorio*, pull request*, software, dispositivo*, codigo fuente, base de datos, bases de datos, diccionario de datos, integracion, integraciones, servidor, servidores, contrasena*, sesion*, cookie*, copia de seguridad, copias de seguridad, plaza, plazas, convocatoria*, beca, becas, solicitudes, lista de reserva, ayuda, ayudas, pedido*, concurso*, premio, premios, ganador*",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, manual de usuario, manual del usuario, especificacion funcional, historia de usuario, historias de usuario",
		screen: "asistente de, pestana*, boton, botones, menu, menus, casilla*, barra lateral, captura de pantalla, cuadro de dialogo, desplegable*, clic, pulse",
		build: "parche, parches, vulnerabilidad*, cobertura de pruebas, cobertura de codigo, compilacion, compilaciones, bug, bugs, actualizacion de seguridad, actualizaciones de seguridad, codigo fuente, pruebas unitarias",
		actor: "comision*, comite*, consejo*, unidad, unidades, vicerrector*, rector*, decan*, secretari*, director*, direccion, coordinador*, coordinacion, responsable*, oficina*, departamento*, facultad*, escuela*, centro, centros, equipo*, emisor*, evaluador*, docente*, profesor*, tutor, tutora, tutores, tutoras, gestor*, administrador*, grupo de trabajo, jefe*, jefa*, junta, claustro, presiden*, tribunal*, gabinete*, area, patronato, delegad*, delegacion, nosotros, gerencia, entidad*, instituto, instituto*, asociacion, vocal*, instructor*, jurado, formador*, universidad, personal tecnico, equipo tecnico, tesorer*, proponente*, promotor*, mentor*, moderador*, fundacion, certificador*, mantenedor*, revisor*, marketing, pleno, alcaldia, alcalde*, alcaldesa*, ayuntamiento, corporacion, gobierno, ministerio, ministro*, fundador*, capitan*, arbitro*, entrenador*, monitor*, experto*, concejal*, rectorado, organizador*, federacion, cuerpo, academia, supervisor*, administracion, grupo, gobernador*, canciller*, servicio de, servicios centrales, los servicios, el servicio, del servicio, al servicio",
		by: "por",
		us: "nosotros",
		modal: "debe, deben, debera, deberan, puede, pueden, podra, podran, ha de, han de, hay que, tiene que, tienen que, sera, seran, es obligatorio, obligatori*, necesari*, requier*, solo, solamente, unicamente, nunca, siempre, al menos, como minimo, minimo, maximo, como maximo, prohibid*, permitid*, no se admite*, exig*, imprescindible, evit*, utilic*, exclusivamente",
		must: "debe, deben, debera, deberan, tiene que, tienen que, hay que, necesit*, requier*, requisito*, al menos, como minimo, minimo, para obtener, para conseguir, para ganar, solo si, una vez que, mediante, tras, hace falta, hacen falta, se necesita, se necesitan, se pide, se piden",
		condition: "si, cuando, una vez, siempre que, despues, antes, tras, salvo, excepto, en caso, hasta, quien, quienes, cuyo, cuya, mientras, a partir, previa, previo, que, para",
		period: "dia, dias, semana, semanas, mes, meses, ano, anos, hora, horas, dias habiles, semestre, semestres, cuatrimestre*, trimestre*, curso, cursos, quincena",
		years: "ano, anos",
		number: "un, una, uno, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince, veinte, treinta, cuarenta, sesenta, noventa, cien, varios, varias, catorce, media, ambas, ambos",
		within: "plazo, en un maximo, en un plazo, dentro de, dentro del, a mas tardar, antes de, no superior, maximo de, como maximo, en los, en las, en el plazo, en menos de",
		since: "desde, tras, a partir",
		soon: "inmediatamente, de inmediato, al instante, el mismo dia, automaticamente tras, automaticamente al, automaticamente una vez, al dia siguiente, a fin de mes, al final de cada, al cierre de cada, en el acto, tan pronto como, en el momento, la misma semana, en la misma semana, el dia siguiente, al final del semestre, al final del curso, a final de curso, lunes siguiente, martes siguiente, miercoles siguiente, jueves siguiente, viernes siguiente, sabado siguiente, domingo siguiente, la misma tarde, ese mismo dia, nada mas",
		frequency: "anual*, cada ano, cada curso, todos los anos, una vez al ano, dos veces al ano, al ano, por ano, trimestral*, mensual*, cada mes, cada trimestre, cada semestre, semestral*, semanal*, cada semana, cada ~ anos, cada ~ meses, bienal*, bianual*, trienal*, cada cuatrimestre, todos los lunes, todos los martes, todos los jueves, todos los viernes, cada lunes, cada martes, cada miercoles, cada jueves, cada viernes, primer lunes, primer viernes, ultimo viernes, primer jueves, en primavera, en otono, al finalizar cada, al termino de cada, al final de cada, cada octubre, cada enero, cada junio, periodicidad, cada primavera, cada otono, por semestre, por trimestre, cada dos, a final de ano, diari*, al comienzo de cada, al inicio de cada, cada ciclo, cada edicion",
		month: "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
		negation: "no, ni, ningun, ninguna, nunca, jamas, sin, tampoco, nadie, ninguno",
		absence: "no existe*, no hay, no se ha previsto, no esta previst*, no estan previst*, no se preve*, no contamos, no disponemos, no dispone, no se dispone, no tenemos, no tiene ~ procedimiento, ningun procedimiento, ningun proceso, ninguna politica, sin procedimiento, no cuenta con, no se contempla*, no ofrec*, no se ofrec*, no cabe, no procede, no se realiza*, carece*, no se ha establecido",
		deferral: "se establecera*, se definira*, se determinara*, se concretara*, se desarrollara*, se regulara*, se fijara*, se publicara* mas adelante, se elaborara*, se comunicara*, se dara a conocer, por definir, por determinar, por concretar, por desarrollar, por completar, pendiente*, en estudio, en elaboracion, en preparacion, en desarrollo, en construccion, en revision, esta previsto, se preve, se estudiara*, proximamente, mas adelante, en su momento, todavia no, aun no, tbd, sera objeto de, sera aprobado, en un futuro, a la mayor brevedad, seran definid*, sera definid*, seran establecid*, sera establecid*, esta por, se estan ~ desarrollando, se esta ~ desarrollando, se esta trabajando, en proceso de, lo antes posible, tan pronto como sea posible, en el menor plazo posible",
		reference: "vease, ver, conforme a, conforme al, de acuerdo con, segun, con arreglo a, se estara a lo dispuesto, se regira*, se rige*, en los terminos, de conformidad, lo dispuesto, remite, consultese, consultar el, consulte, sujet*, cumplimiento, normativa vigente, legislacion vigente",
		contact: "escrib*, correo, correo electronico, mensaje, solicit*, formulario*, contact*, comunic*, peticion, instancia, escrito, sede electronica, ventanilla, @",
		program: "programa, sistema, oferta, reglamento, catalogo, iniciativa",
		document: "esta carta, la presente carta, este documento, el documento, el presente, la presente, esta politica, la politica, este procedimiento, este reglamento, el reglamento, esta normativa, la normativa, esta guia, la guia, este marco, estas normas, estas directrices, este manual, este protocolo, el protocolo, el procedimiento, esta pagina",
		admission: "admision*, admitid*, preinscrip*, matricul*, candidat* admitid*, lista de espera, suplentes, seleccion de candidat*, inscrip*, becas, solicitud de plaza, solicitud de beca, contratacion, proceso selectivo",
		candidate: "aspirante*, candidat*, solicitante*",
		material: "guia docente, guias docentes, manual*, apuntes, diapositiva*, video*, contenidos del curso, temario*, pagina web del curso, recursos didacticos, aula virtual, programa del curso, erratas, nuevos cursos, nuevo curso, nuevas asignaturas, materiales, material didactico, material docente, material del curso, material de curso",
		access: "enlace*, contrasena*, url*, token*, sesion*, invitacion*, cuenta*, codigo*, cookie*, dominio*, ticket*, tarjeta*, licencia*, convenio*, contrato*, mandato*, usuario y, clave*, nombramiento*, cargo",
		visitor: "visitante*, cookie*, paginas vistas, navegador*, direccion ip, direcciones ip, usuarios del sitio, usuarios de la web, analitica web, trafico web, navegacion",
		result: "nota, notas, calificacion*, resultado*, acta, actas, admision*, matricul*, lista, examen*, evaluacion*, denegacion*, propuesta*, quejas, tasa*, precio*, reembolso*, sugerencia*",
		purposeHeading: "objeto, objetivo*, finalidad*, proposito*, fin, fines, por que, para que, mision, vision, meta, metas, razon de ser, motivo*, justificacion, aspiracion*, motivacion",
		introductionHeading: "presentacion, introduccion, preambulo, contexto, antecedentes, exposicion de motivos, que son, que es, resumen, marco general, para que sirve, para que sirven, por que",
		aim: "objetivo*, finalidad*, aspir*, pretend*, busc*, persig*, con el fin, a fin de, con el objeto, con el objetivo, para que, tiene por objeto, tienen por objeto, sirv*, permit*, quiere, queremos, desea, contribu*, favorec*, promov*, facilit*, reconocer, reconoc*, fomentar, fomentan, impulsar, visibilizar, mejorar, dar a conocer, proposito*, destinad*, esperamos, apoyar, ayuda, ayudan, meta, metas, acreditar, quiere que",
		intent: "tiene por objeto, tienen por objeto, tiene como objetivo, tienen como objetivo, objetivo es, objetivos son, finalidad es, finalidad de, con el fin de, busca, buscan, pretende, pretenden, aspira*, sirven para, sirve para, persigue, persiguen, tiene como finalidad, tienen como finalidad, queremos, proposito es, proposito de, son una forma, es una forma, son una manera, es una manera, son un medio, objetivo de, tienen como proposito, fin de reconocer, para reconocer, quiere que, quieren que",
		shows: "demuestra, demuestran, demostrar, acredita, acreditan, acreditar, certifica, certifican, permite, permiten, muestra, muestran, reconoce, reconocen, reconocer, premia, premian, premiar, distinguen a, distingue a, distinguir a, distinguir, motiva, motivan, agradec*, valora, valoran, recompens*, visibiliza, visibilizan, hacen visible, hace visible, ayuda a, ayudan a, sirve para, sirven para, incentiva, incentivan, fomenta, fomentan, homenaje*, honra, honran, honrar, ponen en valor, pone en valor, dan visibilidad, da visibilidad, destinada a, destinado a, destinadas a, destinados a, homenajear, galardonar",
		ownGoal: "nuestro objetivo es, nuestra meta es, nuestra finalidad es, nuestra mision es, nuestro proposito es",
		soThat: "con el fin de, a fin de, con el objetivo de, con el objeto de, con la finalidad de, para que",
		value: "visibil*, reconoc*, empleador*, empresa*, valor*, empleabil*, motivac*, calidad*, transparen*, confian*, participac*, lo largo de la vida, acredit*, trayectoria*, crec*, foment*, impuls*, mejor*, verificab*, verificar, coheren*, productiv*, vinculo, profesional*, oportunidad*, demostr*, mercado laboral, actualiz*, portab*, desarroll*, valida tus, demuestra, destaca*, demostrar",
		describing: "regula, regular, define, definir, describe, describir, establece, establecer, recoge, fija, fijar, expone, detalla, pasos, procedimiento para, marco, ordena, ordenar, unifica, unificar, normalizar, homogeneizar, uniformar, resume",
		scopeHeading: "ambito, alcance, aplicacion, definicion*, hasta donde, que cubre, que incluye, con que contamos, a quien, glosario, elegib*, conceptos, terminologia, delimitacion",
		kindsHeading: "tipos, tipo, tipologia*, niveles, nivel, categorias, categoria, clases, clasificacion, familias, modalidad*, formatos, que insignias, nuestras insignias, taxonomia, oferta, catalogo, con que contamos, jerarquia",
		kind: "tipos, tipo, niveles, nivel, categorias, categoria, clases, clase, familias, familia, modalidades, series, grupos, escalones, grados, formatos, formas, itinerarios, colecciones, lineas, grado, escalafon",
		distinguished: "se distinguen, distingu*, se clasific*, se divid*, se agrup*, agrupad*, clasificad*, dividid*, pertenec* a una, tipos de insignias, tipos de microcredenciales, siguientes tipos, siguientes categorias, siguientes niveles, pueden ser de, existen ~ tipos, hay ~ tipos, acumulab*, se acumul*, acumularse, apilab*, apilar, combinab*, se combin*, combinarse, se organizan en, se ordenan, van de, van desde, se articul*",
		following: "siguientes, siguiente",
		size: "ects, creditos, credito, horas, hora",
		excluded: "quedan fuera, queda fuera, no se aplica*, no sera de aplicacion, no seran de aplicacion, no es de aplicacion, no abarca*, no incluy*, no comprend*, no cubr*, se excluy*, excluid*, exclus*, no son objeto, quedan excluid*, no se consider*, no afecta*, no alcanza*, excepto, a excepcion, no se rigen, no son insignias, no son microcredenciales, salvo los, salvo las",
		notThat: "no es un titulo, no son titulos, no constituye* ~ titulo, no equivale*, no sustituye*, no es una titulacion, no es un grado, no otorga creditos, no habilita*",
		applies: "se aplica*, es de aplicacion, sera de aplicacion, aplicable, abarca*, comprende*, afecta a, incluye, incluyen, alcanza a, rige para",
		rolesHeading: "funcion*, responsab*, rol, roles, competenc* de, organos, quien hace, quienes somos, las personas, gobernanza, estructura, comision*, comite*, organizacion, agentes, equipo*, gestion, actores, intervin*, participantes en, atribuciones, figuras, responsable",
		duty: "aprueb*, aprob*, decid*, coordin*, gestion*, tramit*, expid*, expedi*, emit*, elabor*, supervis*, evalu*, valor*, propon*, firm*, fij*, vel*, asegur*, garantiz*, mantien*, manten*, custodi*, disen*, asesor*, revis*, verific*, convoc*, presid*, nombr*, design*, registr*, atiend*, imparte*, public*, inform*, comprueb*, resuelv*, resolv*, lleva, llevan, acredit*, administr*, control*, encarg*, ocup*, prepar*, difund*, dictamin*, impuls*, dirig*, establec*, redact*, apoy*, analiz*, califica*, carg*, envi*, archiv*, cobra*, define*, otorg*, conced*, revoc*, notific*, asign*, defin*, solicit*, audit*, suspend*, retir*, reun*, entrega, entregan, anota, anotan, examina, examinan, puntua, puntuan, delibera",
		responsible: "responsable de, responsables de, encargad*, le corresponde, corresponde a, corresponde al, es competente, competente para, compete a, a cargo de, se encarga, se encargan, tiene encomendad*, asume, se ocupa, se ocupan, es la ventanilla, recae, bajo la responsabilidad",
		approvalHeading: "propuesta*, aprobacion*, solicitud*, creacion*, crear, implantacion, nueva insignia, nuevas insignias, nueva microcredencial, nuevas microcredenciales, proponer, procedimiento de, procedimiento para, tramitacion*, autorizacion*, como se crea*, diseno y aprobacion, ciclo de vida, alta de, verificacion de la propuesta, presentacion de, modificacion*, extincion, lanzamiento",
		proposal: "propuesta*, propon*, proponent*, solicitud de implantacion, solicitud de creacion, solicitud de alta, solicitud de nueva, nueva insignia, nuevas insignias, nueva microcredencial, nuevas microcredenciales, memoria*, proyecto*, formulario de propuesta, ficha*, idea, ideas, crear una insignia, crear una microcredencial, expediente*, creacion de",
		decide: "aprueb*, aprob*, decid*, decision*, autoriz*, resuelv*, resolu*, resolv*, ratific*, rechaz*, deneg*, desestim*, favorable*, informe favorable, informa favorablemente, dictam*, visto bueno, acept*, vota*, mayoria, valid*, acuerd*, acord*, deliber*, devuelv*, estudi*, valora*, revis*, emite informe, conformidad, si o no",
		criteriaHeading: "criterio*, evaluacion*, requisito*, obtencion, obtener, como se obtiene*, como se consigue*, como se supera, superacion, evidencia*, estandar*, acreditacion de, como se gana*, condiciones, calificacion*, prueba*, logro, que hay que hacer, otorgamiento, resultados de aprendizaje, que tengo que hacer, que debo hacer, que necesito, como consigo, como la consigo, como gano, como puedo, quien puede, condicion*, como desbloquear, meritos, que se necesita, como ser, como convertirse",
		criterion: "criterio*, resultados de aprendizaje, rubrica*, evidencia*, requisito*, competencia*, portafolio*, indicadores de logro, objetivos de aprendizaje",
		rework: "cambio, cambios, cambiar, cambian, cambia, cambien, modific*, revision, revisiones, aclaracion*, aclaraciones",
		rules: "criterios, criterio, requisitos, condiciones",
		points: "punto, puntos",
		achieve: "complet*, aprob*, asist*, entreg*, super*, acredit*, demuestr*, demostr*, alcanz*, acumul*, consig*, particip*, realiz*, cumpl*, finaliz*, contribu*, public*, lee, lea, leer, escrib*, respond*, respuesta*, presta*, resuelv*, trabaj*, obteng*, obten*, logra*, meritos, merito, servicio, servicios, anos de, horas de, horas",
		assess: "evalua*, evalue*, supera*, supere*, aprobar, prueba*, examen*, nota, notas, calificacion*, puntuacion*, puntos, rubrica*, asistencia, asistir, asist*, umbral*, evidencia*, cuestionario*, test, proyecto final, trabajo final, tarea*, demostr*, demostracion, portafolio*, convocatoria, segunda oportunidad, intento*, observ*, practica*, caso, apto, apta, correg*, tribunal*, entrega*, actividad*, recuper*, complet*, producto*, sobre 10",
		designHeading: "diseno*, imagen, imagenes, denominacion*, nombre*, identidad visual, identidad grafica, aspecto, grafic*, estilo*, marca, titulo*, apariencia, visual*, logotipo*, como son, como se llama*, redaccion, metadatos, descripcion*",
		otherLook: "oro, plata, bronce, dorad*, plateado*, platino, plantilla*, imagen, imagenes, fondo, fuente, identidad",
		look: "svg, png, pixel*, px, hexagon*, circular, circulares, circulo*, redond*, cuadrad*, escudo*, formas geometricas, logotipo*, logo, logos, color*, tipografia*, icono*, borde*, imagen, imagenes, paleta*, verde*, azul*, roj*, dorad*, oro, platead*, plata, bronce, blanc*, plantilla*, identidad, texto alternativo, caracteres, fondo, emblema*, gris*, naranja, fuente, morad*, ilustrac*, silueta*, forma de la, forma redonda, forma circular, forma cuadrada",
		named: "nombre*, denominacion*, titulo*, descripcion*, sigla*, verbo*, sustantivo*, infinitivo, palabra*, caracteres, abreviatura*, acronim*, llama, llaman, llamarse, llamara, llamaran, redact*, terminologia",
		issuingHeading: "emision*, expedicion*, otorgamiento*, entrega*, concesion*, envio*, cuando, plazo*, compromiso*, cuanto tarda, recepcion, despues del curso",
		otherLimit: "acept*, reclam*, recurso*, alegac*, revoc*, anul*, retir*, renov*, caduc*, vigen*, valid*, venc*, conserv*, suprim*, error*, correg*, correcc*, rectific*, sustit*, reemplaz*, reemit*, respuesta*, respond*, contest*, propuesta*, propon*, solicitud*, solicit*, inscrip*, matricul*, informe*, aprob*, aprueb*, resolu*, resuelv*, revis*, objetivo*, meta, audienc*, subsan*, consult*, queja*, atender, guia, difusion, difund*, recuper*, convocatoria*",
		expiryHeading: "vigencia, validez, caduc*, expir*, renov*, vencimiento*, duracion, actualizacion de la insignia, cuanto dura*, recertific*, plazo de validez, periodo de validez, caduca, caducan, dura",
		expire: "caduc*, expir*, venc*, vigen*, validez, valida durante, validas durante, valido durante, tiene* validez, renov*, recertific*, validas por, valida por, pierde* validez, tiempo limitado, prorrog*, fecha de caducidad, actualizarse cada, vale para siempre",
		lapse: "caduca, caducan, caducara, caducaran, expira, expiran, expirara, expiraran, vence, vencen, pierde* validez",
		forever: "no caduca*, no ~ caduca*, no ~ expira*, no expira*, no vence*, vigencia indefinida, validez indefinida, indefinidamente, caracter indefinido, validez ilimitada, vigencia ilimitada, validez permanente, caracter permanente, son permanentes, de por vida, vitalici*, sin fecha de caducidad, sin caducidad, sin vencimiento, sin limite de tiempo, no tiene* caducidad, no tiene* fecha, para siempre, no pierde*, sigue siendo valid*, es para siempre, no pierde* validez, permanente, es de por vida",
		correctionHeading: "correccion*, rectificacion*, error*, subsanacion*, reemision*, modificacion de datos, cambio de nombre, sustitucion*, enmienda*, duplicado*, incidencia*",
		fault: "error*, errone*, errat*, incorrect*, equivoc*, inexact*, falta de ortografia, mal escrit*, cambio de nombre, cambios de nombre, cambio de apellid*, fallo, fallos, defectuos*, incidencia*",
		fix: "correg*, corrig*, correcc*, correct*, rectific*, subsan*, sustitu*, reemplaz*, reemit*, reemis*, reexp*, modific*, actualiz*, nueva insignia, emite otra, emite una nueva, emitira una nueva, expide otra, expide una nueva, expedira, emitira otra, enmend*, nuevo certificado, nueva credencial, corrij*",
		detail: "nombre*, apellid*, fecha*, dato, datos, correo, direccion, insignia*, microcredencial*, credencial*, titulo, certificado*, denominacion, mencion*",
		revocationHeading: "revoc*, anulac*, retirada*, retirar, recurso*, reclamac*, impugn*, fraude*, invalid*, perdida, sancion*, cancelac*, alegac*, suspension*, dejar sin efecto",
		revoke: "revoc*, revoq*, anul*, retira la, retira una, retirar la, retirar una, retirar el, retirara, retiraran, retirada*, puede retirarse, podra retirarse, dejar sin efecto, deja sin efecto, quedara sin efecto, invalid*, cancel*, suspend*, desposeer, retira, retiran, se pierde, se pierden, perdera, perderan, perdida de la, perdida del",
		appeal: "recurso, recursos contra, recursos ante, recursos se, recursos son, recursos de alzada, los recursos los, recurrir, recurrid*, alegac*, alegar, reclam*, impugn*, audiencia*, oposicion, oponerse, ser oid*, sera oid*, oida, oido, escuch*, apel*, alzada, reposicion, reconsider*, revision de la decision, descargo*, derecho de defensa, contradiccion, defensor*, defenderse, explicarse, previa audiencia, audiencia del interesado, audiencia al interesado, seran oid*, tramite de audiencia, se oye, se oira, se escucha, se escuchara",
		privacyHeading: "privacidad, proteccion de datos, datos personales, rgpd, confidencial*, consentimiento*, tratamiento de datos, datos",
		data: "datos personales, datos, nombre*, correo electronico, registro, identidad, fecha de nacimiento, perfil*, informacion personal, dni, privacidad",
		personalData: "datos personales, datos de caracter personal, rgpd, lopd*, fecha de nacimiento, correo electronico, informacion personal, sus datos, datos de las personas, proteccion de datos",
		dataLaw: "rgpd, lopd*, proteccion de datos",
		keep: "conserv*, suprim*, supresion, borr*, elimin*, consentimiento*, consient*, hash, cifr*, terceros, tercera*, cesion*, cede, ceden, ceder, comunic*, encargado del tratamiento, base juridica, base legal, anonim*, seudonim*, derecho de acceso, derechos de acceso, derechos, aloj*, servidor*, almacen*, recab*, recog*, autoriz*, visible*, public*, transfer*, destru*, plazo de conservacion, guard*, compartimos, se comparten, no se comparten, cedemos",
		marketingHeading: "difusion*, promocion*, comunicacion*, publicidad, marketing, divulgacion*, visibilidad, redes sociales, dar a conocer, prensa, anuncio*, campana*",
		promote: "difusion*, difund*, promocion*, promocionar, publicidad, publicit*, campana*, boletin*, nota de prensa, notas de prensa, folleto*, cartel*, redes sociales, anunci*, divulg*, marketing, comunicado*, gabinete de prensa, gabinete de comunicacion, newsletter*",
		channel: "web, pagina web, sitio web, portal, boletin*, newsletter*, redes sociales, linkedin, prensa, intranet, catalogo*, revista*, blog*, instagram, facebook, jornada*, feria*, tablon*, lista de correo, listas de correo, medios",
		publish: "public*, anunci*, difund*, envi*, presenta, presentan, mencion*, comunica*, inform*, aparec*, incluy*, incluir*, compart*, divulg*, figura*, felicit*, dar a conocer, destac*, promocion*, exhib*, muestra, muestran",
		reviewHeading: "seguimiento, evaluacion del programa, revision*, indicador*, garantia de calidad, calidad, mejora*, metrica*, informe*, auditoria*, medicion*, estadistic*, compromisos, monitor*, actualizacion de, memoria anual, control, evaluacion de las insignias",
		review: "revis*, evalu*, audit*, reexamin*, examin*, analiz*, analisis, seguimiento, actualiz*, comprueb*, verific*, encuesta*, valora*, balance, supervis*, mide, miden, estudia*, contrast*",
		metric: "indicador*, numero de insignias, numero de ~ emitid*, numero de ~ expedid*, tasa*, porcentaje*, estadistic*, cifras, encuesta*, satisfaccion, metrica*, numero de, insignias emitidas, microcredenciales emitidas, datos de uso, cuadro de mando, resultados de la encuesta",
		report: "informe*, elabor*, present*, eleva, elevan, elevara, elevar, public*, memoria*, recopil*, analiz*, mide, miden, medir*, rinde cuentas, da cuenta, dara cuenta, remit*, revis*, comunic*, recoge*, recog*, somet*, muestra, muestran"
	},
	fr: {
		badge: "badge, badges, micro certification*, microcertification*, micro credential*, microcredential*, micro titre*, microtitre*, credential*, certificat, certificats, attestation numerique, attestations numeriques, micro diplome*, open badge*, insigne*, titre de competence*, certification*, macaron*, micro attestation*, label, labels, labellisation",
		honour: "medaille*, distinction*, decoration*, brevet*, diplome*, ecusson*, honneur*, trophee*, titre, titres, palme*, etoile, etoiles, recompense*, ordre, epinglette*, pin s, attestation*, grade, grades, mention, ceinture*",
		certification: "certif*, accredit*, label*, homolog*",
		organisation: "organisme, organismes, entreprise*, fournisseur*, etablissement*, prestataire*, laboratoire*, produit*, societe, societes, structure*, exploitant*, fabricant*",
		award: "deliv*, emet, emettre, emis, emise, emises, emettent, emission*, attribu*, decern*, obtenu*, obtient, obtenir, obtention*, recoi*, recev*, recu, octroi*, octroy*, envoi*, envoy*, remis, remise, remettre, remet, accorde, accordes, accordee*, accordent, accorder, accordera, part dans, transmis*, mis en ligne, parvien*, mis a disposition, est adresse*, vous adress*, lui adress*, sont adresse*, leur adress*, expedi*, gagn*, decerner*, distribu*, debloqu*, confer*, recoit, recoivent, la recevoir, le recevoir, les recevoir, remettent, est remis*, sont remis*, est disponible, sera disponible, sont disponibles",
		earner: "titulaire*, apprenant*, beneficiaire*, recipiendaire*, participant*, etudiant*, stagiaire*, personne, personnes, candidat*, membre*, benevole*, interesse*, salarie*, laureat*, detenteur*, detentrice*, porteur d un badge, vous, adherent*, collaborateur*, collaboratrice*",
		learning: "appren*, competence*, cours, formation*, evalu*, acquis, savoir*, epreuve*, jury, connaissance*, atelier*, parcours, module*, referentiel*, engagement, realisation*, preuve*, diplom*",
		unmistakable: "badges numeriques, badge numerique, open badge*, openbadge*, micro certification*, microcertification*, microcredential*, micro credential*, micro titre*, linkedin, attestation numerique, attestations numeriques",
		elsewhere: "readme*, badge d acces, badges d acces, badge professionnel, badge nominatif, perte du badge, badge perdu, badge visiteur, port du badge, couverture de code, couverture de test*, porte, portes, portique*, tourniquet*, badgeuse*, lecteur*, carte d acces, carte professionnelle, controle d acces, modele de donnees, gardien*, gardiennage, batiment securise*, ssl, tls, statut de build, badge visiteur*",
		apart: "depot git, pull request*, logiciel*, appareil*, committer*, code source, base de donnees, bases de donnees, dictionnaire de donnees, integration, integrations, serveur*, mot de passe, mots de passe, session*, cookie*, sauvegarde*, places, bourse, bourses, commande*, concours, laureat*, gagnant*, prix",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, manuel utilisateur, manuel d utilisation, specification fonctionnelle*, specifications fonctionnelles",
		screen: "assistant de creation, onglet*, bouton, boutons, menu, menus, case a cocher, barre laterale, capture d ecran, boite de dialogue, deroulant*, cliqu*, bouton*",
		build: "correctif*, vulnerabilite*, couverture de test*, couverture de code, compilation, bug, bugs, bogue*, mise a jour de securite, mises a jour de securite, code source, tests unitaires",
		actor: "commission*, comite*, conseil*, direction*, service, services, bureau, responsable*, referent*, secretariat, scolarite, jury, jurys, president*, vice president*, composante*, equipe*, coordinat*, doyen*, doyenne*, faculte*, ecole, departement*, cellule*, pole, charge de mission, chargee de mission, emetteur*, emettrice*, evaluat*, formateur*, formatrice*, enseignant*, tuteur*, tutrice*, administrat*, groupe de travail, gestionnaire*, porteur*, porteuse*, senat, rectorat, chef*, delegue*, nous, referente*, organisme*, association, universite, communication, dpo, animateur*, animatrice*, mandataire*, instance*, tresorier*, secretaire*, expert, experts, experte, expertes, registraire*, inspecteur*, moderateur*, certificateur*, mainteneur*, correcteur*, marketing, maire, conseil municipal, prefet*, ministre*, ministere*, cabinet, fondateur*, fondatrice*, arbitre*, entraineur*, moniteur*, monitrice*, federation, club, ligue, expert*, assemblee, examinateur*, superviseur*, commissaire*, organisateur*, educateur*, collectif, groupe, groupes, chancelier*, grand chancelier",
		by: "par",
		us: "nous",
		modal: "doit, doivent, devra, devront, peut, peuvent, pourra, faut, il faut, est tenu*, sont tenu*, obligatoire*, requis*, exige*, jamais, toujours, uniquement, seul, seule, seuls, seules, interdit*, autorise*, au moins, au plus, au minimum, au maximum, minimum, maximum, admis, veuillez, merci de, imperativement, reserve*, suffit, impose*, exclusivement, ne sera, sera, seront",
		must: "doit, doivent, devra, devront, faut, exige*, requis*, au moins, au minimum, minimum, justifi*, pour obtenir, pour decrocher, pour recevoir, a condition, lorsque, des que, il faut, sont necessaires, est necessaire",
		condition: "si, quand, lorsque, lorsqu, des que, des lors, apres, avant, sous reserve, sauf, a condition, pourvu, en cas, tant que, une fois, qui, celui, ceux, dont, sans, afin, ou",
		period: "jour, jours, semaine, semaines, mois, an, ans, annee, annees, heure, heures, semestre, semestres, trimestre, trimestres, quinzaine, jours ouvres, jours ouvrables, huitaine",
		years: "an, ans, annee*",
		number: "un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante, soixante, cent, plusieurs, deux tiers, quatorze, quelques",
		within: "dans, sous, au plus tard, au maximum, maximum, dans les, dans le, dans un delai, delai, d ici, inferieur, plus tard, moins de",
		since: "a compter, apres, depuis, des",
		soon: "immediatement, aussitot, sans delai, le jour meme, automatiquement apres, automatiquement des, automatiquement a l issue, des la validation, des la fin, des que, des la deliberation, des reception, a la fin de chaque, en fin de mois, le lendemain, en fin de session, dans la foulee, dans la journee, dans la semaine, la semaine meme, le jour ouvre suivant, la meme semaine, en fin de semestre, a la fin du semestre, en fin d annee, a la fin du trimestre, lundi suivant, mardi suivant, mercredi suivant, jeudi suivant, vendredi suivant, samedi suivant, dimanche suivant, le soir meme, juste apres",
		frequency: "annuel*, annuellement, chaque annee, tous les ans, une fois par an, deux fois par an, par an, trimestriel*, mensuel*, chaque mois, tous les mois, chaque trimestre, chaque semestre, par semestre, par trimestre, semestriel*, hebdomadaire*, chaque semaine, toutes les semaines, tous les ~ ans, tous les ~ mois, bisannuel*, biennal*, triennal*, chaque printemps, chaque automne, au printemps, a l automne, chaque lundi, chaque mardi, chaque mercredi, chaque jeudi, chaque vendredi, tous les lundis, tous les mardis, tous les mercredis, tous les jeudis, tous les vendredis, premier lundi, premier jeudi, premier mardi, dernier vendredi, une annee sur deux, en fin d annee, par mois, a la rentree, chaque rentree, periodicite, quinquennal*, fin de chaque, quotidien*, debut de chaque, chaque cycle, chaque edition",
		month: "janvier, fevrier, mars, avril, mai, juin, juillet, aout, septembre, octobre, novembre, decembre",
		negation: "ne, n, pas, aucun, aucune, jamais, sans, ni, non, nul, nulle, plus",
		absence: "il n y a pas, il n y a aucun*, il n y a plus, il n existe pas, il n existe aucun*, n existe pas, n existe aucun*, aucun dispositif, aucune procedure, aucun processus, aucune politique, aucune regle, aucun recours, pas de procedure, pas de recours, pas de processus, pas de politique, pas de voie, pas de dispositif, n avons pas, n a pas de, n est pas prevu*, ne sont pas prevu*, pas prevu*, n est prevu*, rien n est prevu, ne propose pas, n assure pas, n offre pas, ne dispose pas, ne disposons pas, ne fait pas l objet",
		deferral: "a definir, a completer, a preciser, a venir, a determiner, a rediger, a l etude, en cours, en preparation, en construction, en chantier, sera precise*, sera defini*, seront defini*, seront precise*, sera etabli*, seront etabli*, sera fixe*, seront fixe*, sera mis* en place, sera elabore*, seront elabore*, sera propose*, sera communique*, sera arrete*, reste a, restent a, ulterieurement, prochainement, pas encore, n est pas encore, encore en discussion, en discussion, en reflexion, dans un second temps, est prevu de, il est prevu, sont prevus, est envisage*, envisage*, en projet, en temps utile, dans les meilleurs delais, a l avenir, tbd, todo, fera l objet, feront l objet, sont a l etude, prevoit de, des que possible, aussitot que possible",
		reference: "voir, conformement, selon, se reporter, cf, en application, dans le respect, conforme*, conformes, au sens, est regi, sont regis, suivant, renvoie, se referer, relever de, prevu par, prevue par, s applique, s appliquent, en vigueur",
		contact: "ecrit, ecrire, ecrivez, message, courriel, mail, e mail, demande, demander, demandes, formulaire*, contact*, signal*, saisir, s adress*, guichet, @",
		program: "programme, dispositif, systeme, offre, reglement, catalogue, referentiel",
		document: "cette charte, la charte, ce document, le document, la presente, le present, cette politique, la politique, cette procedure, la presente charte, ce reglement, le reglement, ce guide, le guide, ce cadre, les presentes, cette page, ces regles, ce texte, ces textes, les textes, ce dossier, cette note, ce referentiel",
		admission: "admission*, candidature*, inscri*, selection des candidat*, commission d admission, liste d attente, recrut*, adhesion*, embauche*, preinscri*, dossier de candidature",
		candidate: "candidat*, demandeur*, recevabilite, organisme de formation, organismes de formation",
		material: "supports de cours, manuel*, polycop*, diaporama*, video*, ressources pedagogiques, contenu du cours, contenus du cours, plateforme pedagogique, exercice*, syllabus, plan de cours, documentation, nouveaux cours, nouveau cours, nouvelles formations, support de cours, supports pedagogiques, support pedagogique, supports de formation, support de formation, supports du cours",
		access: "lien, liens, mot de passe, mots de passe, url, urls, jeton*, session, sessions, invitation*, compte, comptes, code, codes, cookie*, domaine, ticket*, carte, cartes, licence*, convention*, contrat*, mandat, mandats, identifiant*, acces, accreditation*, bon",
		visitor: "visiteur*, cookie*, pages vues, audience, navigateur*, adresse ip, adresses ip, internaute*, site internet, mesure d audience, utilisateurs du site, trafic",
		result: "note, notes, resultat*, deliberation*, decision du jury, decisions du jury, evaluation*, admission*, inscri*, refus*, projet*, demande*, epreuve*, examen*, candidature*, frais, facture*",
		purposeHeading: "objet, objectif*, but, buts, finalite*, pourquoi, raison d etre, ambition*, vision, mission, enjeux, a quoi, vocation, intention*, sens, utilite, cibles, motivation",
		introductionHeading: "preambule, introduction, presentation, contexte, avant propos, generalites, en bref, rappel, qu est ce, c est quoi, a quoi sert, a quoi servent, pourquoi",
		aim: "vis*, objectif*, but, finalite*, afin, pour que, pour but, destine*, permet*, permettre, souhait*, ambition*, cherch*, s engage, voulons, veut, contribu*, favoris*, valoris*, reconnaitre, reconnait, reconnaissent, rendre, rend, rendent, encourag*, aspir*, entend, entendons, vocation, servent, sert, soutenir, aide, aident, espere*",
		intent: "vise a, visent a, a pour but, ont pour but, a pour objectif, ont pour objectif, pour objet de reconn*, objectif est, objectifs sont, finalite est, destine a reconn*, destines a, permettent de, permet de, ambition est, souhaitons, nous voulons, l universite s engage, ont vocation, a vocation, servent a, sert a, sont un moyen, est un moyen, ont pour ambition, ont ete crees pour, a ete cree pour, objectif de, but de",
		shows: "permet, permettent, atteste, attestent, attester, temoign*, prouve, prouvent, montre, montrent, rend visible*, rendent visible*, rend ~ visible*, rendre visible*, certifie, certifient, distingue les, distinguent les, distinguer les, distinguer, recompens*, honore*, reconnait, reconnaissent, reconnaitre, valoris*, remerci*, encourag*, motiv*, aide a, aident a, sert a, servent a, met en lumiere, mettent en lumiere, mettre en lumiere, met en valeur, mettent en valeur, donne a voir, donnent a voir, destine a, destinee a, destinees a, destines a, honorer",
		ownGoal: "notre objectif est, notre but est, notre mission est, notre ambition est, notre finalite est",
		soThat: "afin de, afin d, dans le but de, dans le but d, avec pour objectif, pour que, afin que",
		value: "visib*, lisib*, reconn*, employeur*, valoris*, verifiab*, qualite*, confiance*, motiv*, carriere*, employab*, insertion, transpar*, coheren*, tout au long, engagement, attest*, promou*, encourag*, parcours, acquis, harmonis*, credib*, garanti*, evolution, attractiv*, temoign*, developp*, mobilite, equit*, professionn*, valid* ~ competences, expertise",
		describing: "definit, decrit, fixe, precise, encadre, encadrent, regit, expose, presente les, organise, etablit, detaille, etapes, procedure, procedures, demarche, harmonis*, unifi*, uniformis*, cadre de, donne le cadre, reunit, rassemble, recapitul*, definir, fixer, preciser",
		scopeHeading: "champ d application, champ, perimetre, portee, definition*, ce dont il, application, domaine d application, public vise, glossaire, eligib*, terminologie, concern*",
		kindsHeading: "categorie*, niveau*, type*, famille*, classification, typologie*, formats, nos badges, quels badges, les badges, nature, classes, gamme*, echelon*, taxonomie, ce dont il",
		kind: "categorie*, niveau, niveaux, type, types, familles, famille, classes, sortes, formes, formats, series, groupes, gammes, echelons, degres, paliers, volets, collections, grade, grades, echelon",
		distinguished: "on distingue, distingue*, se repartissent, reparti*, se divisent, divise*, regroup*, sont classe*, se declin*, decline*, deux types, trois types, est soit, sont soit, relevent de l une, appartien*, se compose*, allant de, vont de, categories suivantes, familles suivantes, formes suivantes, niveaux suivants, types suivants, badges suivants, cumulab*, se cumul*, etre cumul*, empil*, capitalis*, combinab*, se combin*, etre combin*",
		following: "suivants, suivantes, suivant, suivante",
		size: "ects, credit, credits, heures, heure, volume horaire",
		excluded: "ne s applique pas, ne s appliquent pas, ne concerne pas, ne concernent pas, ne sont pas concern*, ne couvre pas, exclu, exclus, exclue, exclues, excluent, a l exclusion, hors champ, hors du champ, hors perimetre, relevent d autres, releve d autres, releve d un autre, relevent d un autre, n entrent pas, n entre pas, ne releve pas, ne relevent pas, a l exception, ne vise pas, ne sont pas vise*, n est pas un badge, autres textes, ne figurent pas, ne sont pas des badges, ne comprend pas, ne font pas partie",
		notThat: "n est pas un diplome, ne sont pas des diplomes, ne remplace* pas, n equivaut pas, n est pas un titre, pas un diplome, ne vaut pas, ne confere* pas ~ diplome",
		applies: "s applique, s appliquent, concerne, concernent, couvre, couvrent, vaut pour, comprend, vise",
		rolesHeading: "role*, responsabilit*, acteur*, gouvernance, instance*, organisation, qui fait quoi, pilotage, attributions, missions, competences du, comite, structure*, parties prenantes, equipe*, interlocut*, intervenant*, contact*, responsable, par qui",
		duty: "vote*, tranche*, instrui*, decid*, compose*, tient, tiennent, assur*, deliv*, valid*, approuv*, veill*, coordon*, gere*, gerent, pilot*, anim*, supervis*, controle*, accompagn*, prepar*, redig*, propos*, evalu*, organis*, emet, emettent, attribu*, verif*, maintien*, met a jour, communiqu*, concoi*, conduit, presid*, nomm*, design*, suit, suivent, forme*, form*, publi*, examin*, rend, fourni*, statu*, arret*, represent*, recueil*, signe*, dessin*, support technique, conseil*, repond*, traite*, etabli*, saisi*, diffus*, cree, creent, creer, creation, proced*, retir*, refus*, planifi*, octroi*, octroy*, accord*, notifi*, inform*, defini*, suspend*, se reunit, se reunissent, remet, remettent, delivre, delivrent, decerne, decernent, note, notent, enregistre, enregistrent, examine, examinent, fait passer, instruit, instruisent, relit, relisent, redige, redigent",
		responsible: "responsable de, responsables de, responsable du, responsable des, charge de, chargee de, charges de, en charge, est garant*, garant de, garante de, il appartient, incombe, releve du, competent pour, competente pour, veille a, veille au, est competent*, a la charge, assume, sous la responsabilite",
		approvalHeading: "approb*, propos*, creation*, creer, validation des projet*, demande*, ouvrir, ouverture*, instruction*, projet, projets, nouveau badge, nouveaux badges, procedure de creation, cycle de vie, habilit*, depot, depos*, processus de, conception et validation, adoption d un, soumission*, comment creer, agrement*, mise en place, lancer",
		proposal: "projet*, propos*, demande de creation, demande d ouverture, nouveau badge, nouveaux badges, nouvelle micro*, nouvelles micro*, fiche*, depose*, deposer, soumet*, soumis*, soumettre, creation d un, creation de, creer un, porte le projet, formulaire de, idee*, demande de badge, dossier de creation, dossier de badge, dossier de proposition, dossier de demande, dossier du projet, dossier pedagogique",
		decide: "approuv*, approbation*, valid*, decid*, decision*, se prononce*, vote*, statu*, accept*, refus*, rejet*, avis, favorable*, defavorable*, adopt*, autoris*, delib*, arbitr*, tranche*, agree*, accord, habilit*, examine*, donne son feu vert, homolog*, visa, aval, oui ou non, refuse*",
		criteriaHeading: "critere*, evalu*, conditions d obtention, obtention, obtenir, attribution*, exigence*, preuve*, epreuve*, modalites d evaluation, jury, comment obtenir, reussite, referentiel*, certifier, conditions d attribution, comment est, que faut il, comment l obtenir, comment puis je, comment decrocher, comment gagner, pour l obtenir, qui peut, condition*, a qui, to do, comment debloquer, merites, attribution des, comment devenir",
		criterion: "critere*, referentiel*, competence*, preuve*, acquis d apprentissage, exigence*, portfolio*, grille*, resultats d apprentissage",
		rework: "changement*, changer, changent, modifi*, revision, revisions, revise*, clarification*, refonte",
		rules: "criteres, critere, exigences, conditions",
		points: "point, points",
		achieve: "termin*, reuss*, valid*, particip*, assist*, suivi, suivre, suit, rend, rendu, remis, demontr*, prouv*, atteint*, atteindre, cumul*, collect*, repond*, nage, nager, effectu*, realis*, rempli*, justifi*, accompli*, acheve*, contribu*, obtenir ~ points, reponses, heures de, ans de, ans d, metres, merite*, service, engagement, presence",
		assess: "evalu*, epreuve*, jury, jurys, note, notes, moyenne, acquis, acquise, acquises, reussi*, valide*, seuil*, grille*, preuve*, examen*, test, tests, qcm, quiz, observ*, mise en situation, situation professionnelle, situations professionnelles, situation reelle, en situation, soutenance*, rattrap*, repass*, presence, assidu*, portfolio*, controle*, correcteur*, obtient, obtenir, demontr*, echou*, echoue*, satisf*, points, sur 20, exercice*, realis*, session de rattrapage",
		designHeading: "identite*, intitule*, charte graphique, visuel*, design, apparence, conception graphique, graphi*, nommage, nom, noms, image*, denomination*, logo*, libelle*, a quoi ressembl*, presentation visuelle, maquette*, aspect, modele*, metadonnee*",
		otherLook: "or, argent*, bronze, dore*, platine, gabarit*, image, images, signes, caracteres, fond, or",
		look: "svg, png, pixel*, px, hexagon*, cercle*, rond, ronde, ronds, carre, carree, carres, carrees, ecu, ecusson*, forme ronde, forme carree, forme circulaire, de forme, forme du, forme est, formes geometriques, formes rondes, logo, logos, couleur*, police*, icone*, bordure*, image, images, visuel*, nuancier*, vert, verte, verts, vertes, bleu*, rouge*, dore*, or, argent*, bronze, blanc*, gabarit*, charte graphique, texte de remplacement, texte alternatif, signes, caracteres, fond, pictogramme*, gris*, orange, contour, contours, embleme, violet*, graphiste*",
		named: "intitule*, nom, noms, nomme*, titre, titres, denomination*, libelle*, description*, sigle*, verbe*, substantif*, infinitif, millesime*, mot, mots, formule, formules, formulation*, formuler, formulee*, signes, caracteres",
		issuingHeading: "deliv*, emission*, emettre, attribution*, remise*, envoi*, quand, delai*, sous quel delai, recevoir, obtention du badge, octroi*, transmission*, expedition, edition, combien de temps",
		otherLimit: "recours, contest*, reclam*, observ*, accept*, actif, actifs, activ*, reclamer, revo*, retir*, retrait*, renouvel*, valable*, validite, expir*, conserv*, efface*, supprim*, erreur*, corrig*, rectif*, remplac*, repond*, reponse*, propos*, depos*, demande*, projet*, reserves, avis, approuv*, decision*, inscri*, rattrap*, repass*, bilan*, rapport*, objectif*, cible*, opposition*, appel, publicite, diffus*, candidat*",
		expiryHeading: "validite, duree*, expir*, renouvel*, peremption, caducite, actualisation, valable*, perenn*, echeance*, recertif*, maintien, combien de temps, duree, limite de temps, une fin",
		expire: "expir*, valable*, validite, valide pendant, valides pendant, renouvel*, perim*, caduc*, echeance*, recertif*, a duree, duree de vie, terme, prolong*, reste acquis, restent acquis, perd sa, perdent leur, limitee dans le temps",
		lapse: "expire, expirent, expirera, expireront, perd sa validite, perdent leur validite",
		forever: "n expire pas, ne ~ expir*, n ont pas de date d expiration, ne perim*, ne sont pas limit*, n expirent pas, n expire jamais, n expirent jamais, a vie, illimite*, indefini*, sans limite, sans limitation, sans date d expiration, validite permanente, sans duree, sans echeance, pas de date d expiration, pas de duree de validite, aucune date d expiration, aucune duree de validite, definitiv* acquis*, acquis a vie, perenn*, acquis definitivement, perpetu*, sans limite de temps, sans limite de duree, pour toujours, n expire* pas, n expire* jamais, reste* valable*, permanent*",
		correctionHeading: "rectif*, correct*, corrig*, erreur*, remplac*, modification d un badge, reemission*, reedition*, changement de nom, changement d etat civil, inexact*, faute*",
		fault: "erreur*, errone*, faute, fautes, inexact*, coquille*, mauvais*, incorrect*, changement de nom, changement de prenom, changement d etat civil, mal orthographi*, fausse, faux, nom d usage, defectueu*, mal ecrit*, mal libelle*",
		fix: "corrig*, correct*, rectif*, remplac*, reemet*, reemis*, reemission*, reedit*, modifi*, change, nouvelle version, nouveau badge, delivre de nouveau, reedition*, mis a jour, mise a jour, emet un nouveau, refait*, refaire, se corrige, nouveau certificat",
		detail: "nom, prenom*, date, dates, adresse*, intitule*, badge, badges, certification*, titre, mention*, informations, orthographe, micro, donnee, donnees, attestation*",
		revocationHeading: "revo*, retrait*, retirer, retire*, annul*, recours, contest*, fraude*, invalid*, litige*, reclam*, suspension*, sanction*, dechean*",
		revoke: "revoqu*, revocation*, revocab*, retire le badge, retire la, retire un, retire une, retirer le, retirer un, retirer une, retirer la, retirer*, retire, retirent, retires, est retire*, etre retire*, sont retire*, retrait*, annul*, invalid*, dechu*, supprime le badge, suspend*, badge ~ repris, reprendre le badge, reprendre un badge, se perd, perd son badge, perte du",
		appeal: "recours, contest*, observations, entendu*, entendre, faire appel de, fait appel de, font appel de, en appel, appel contre, appel aupres, faire appel, droit d appel, appel est, appel dans, reclam*, oppos*, s expliquer, audition*, etre entendu*, demander un reexamen, reexamen*, mediat*, faire valoir, droit de reponse, contradictoire, saisir la commission, saisir le comite, saisir la presidence, saisir le president, saisir la presidente, saisir le mediat*, saisir la mediat*, saisir le conseil, peut saisir, peuvent saisir, se defendre, reconsider*, litige*, differend*, revision de la decision, demander la revision, demander une revision, appel de la decision, presenter ses observations, presenter des observations, ses observations, observations ecrites, est entendu*",
		privacyHeading: "donnee*, vie privee, rgpd, confidentialite*, protection des donnees, consentement*, informatique et libertes",
		data: "donnee*, nom, adresse*, courriel*, registre*, date de naissance, informations personnelles, vie privee, preuves, identite, fichier*, profil*, e mail",
		personalData: "donnees personnelles, donnees a caractere personnel, rgpd, date de naissance, adresse electronique, adresses electroniques, adresse e mail, informations personnelles, ses donnees, vos donnees, leurs donnees, adresse de courriel, adresse mail",
		dataLaw: "rgpd",
		keep: "conserv*, efface*, effacer, supprim*, consentement*, consent*, hache*, chiffr*, heberg*, transmis*, tiers, tierce, sous traitant*, base legale, anonym*, pseudonym*, accord, demande, demander, cochant, coche, public, publique, visible*, gard*, stock*, droit d acces, communique*, cede*, collect*, rectifier, consulter, archiv*, detrui*, detruit*, communiqu*, partag*, nous gardons, garde, gardons, gardees",
		marketingHeading: "communi*, promotion*, diffusion*, publicite*, valorisation*, faire connaitre, marketing, visibilite, reseaux sociaux, annonce*, rayonnement, presse, faire savoir, information du public",
		promote: "promotion*, promou*, communication, communiqu*, campagne*, publicite*, newsletter*, infolettre*, lettre d information, plaquette*, affiche*, brochure*, reseaux sociaux, presse, annonc*, faire connaitre, fait connaitre, valoris*, diffus*, relaie*, relay*, depliant*, marketing",
		channel: "site, site web, site internet, newsletter*, infolettre*, lettre d information, reseaux sociaux, linkedin, presse, intranet, catalogue*, journal, bulletin*, blog*, instagram, facebook, salon*, portes ouvertes, affich*, page, magazine*, plaquette*, lettre, lettres",
		publish: "publi*, annonc*, diffus*, presente, presentent, mentionn*, envoi*, envoy*, relaie*, relay*, communiqu*, met en ligne, mis en ligne, mise en ligne, parait, paraissent, signale*, inform*, cite*, figure*, felicit*, partag*, affich*",
		reviewHeading: "suivi, evaluation du, evaluation de la, bilan*, indicateur*, revision*, qualite, amelior*, assurance qualite, reexamen, tableau de bord, pilotage, mesure*, audit*, statistique*, rapport*, revue, actualisation, reporting, veille, archivage, evaluation des, evaluation",
		review: "revoi*, revu, revue, revus, revues, revis*, reexamin*, evalue, evaluent, evaluation, evaluee*, audit*, bilan*, passe en revue, passent en revue, analys*, actualis*, mise a jour, mis a jour, verifi*, examin*, enquete*, questionnaire*, relu, relue, relit, point sur, controle*, suivi*, fait le point, fait un point, faire le point, point annuel, dresse ~ bilan, passe en revue",
		metric: "nombre de badges, nombre de ~ delivr*, indicateur*, taux, statistique*, chiffres, satisfaction, questionnaire*, enquete*, tableau de bord, retours, retour d experience, donnees de suivi, nombre de titulaires, nombre de",
		report: "bilan*, rapport*, present*, remet, remettent, transmet*, publi*, rend compte, rendent compte, compte rendu, mesur*, analys*, suit, suivent, communiqu*, soumet*, dresse, etabli*, collect*, recens*, compil*, adress*, examin*, montre, montrent"
	},
	nl: {
		badge: "badge, badges, edubadge*, *badge, *badges, openbadge*, microcredential*, micro credential*, credential*, certifica*, *certificaat, *certificaten, insigne*, speldje*, deelcertifica*, vaardigheidsbewij*, leerbewij*, *bewijs, certificering*, keurmerk*",
		honour: "onderscheiding*, *onderscheiding, *onderscheidingen, speld, spelden, *speld, *spelden, medaille*, *medaille, *medailles, diploma, diploma s, *diploma, *diploma s, oorkonde*, erelid*, erelidmaatschap*, lintje*, erepenning*, penning*, *penning, trofee*, beker, bekers, getuigschrift*, brevet*, *brevet, *brevetten, erkenning*, insigne*, titel, titels, embleem, emblemen, prestaties, sterren, deelnamebewijs, deelnamebewijzen",
		certification: "certifi*, *certific*, accredit*, keurmerk*, erkenning*, erkend*",
		organisation: "leverancier*, organisatie*, aanbieder*, *aanbieder, *aanbieders, bedrijf, bedrijven, instelling, instellingen, *instelling, *instellingen, product, producten, laboratori*, fabrikant*, onderneming*, vestiging*",
		award: "uitreik*, reik* ~ uit, uitgereikt*, uitgev*, uitgifte*, geven ~ uit, geeft ~ uit, uitgegeven, toeken*, toegekend*, kent ~ toe, kennen ~ toe, ontvang*, krijg*, krijgt, verstrek*, verleen*, verlen*, verstuur*, verstur*, stuur*, sturen, behaal*, behalen, verdien*, verzend*, verzonden, afgegeven, afgifte, geeft ~ af, heeft ~ badge, haalt, klaargezet, staat klaar, binnen ~ hebben, verschijn*, uitgedeeld, deelt ~ uit, overhandig*, uitgereikt, opgespeld, ontgrendel*, is voor, zijn voor, komt in aanmerking, komen in aanmerking, staat ~ klaar, toekenning*, op je profiel, zet ~ badges, beschikbaar",
		earner: "deelnemer*, student*, cursist*, houder*, ontvanger*, lerende*, medewerker*, leerling*, badgehouder*, kandida*, lid, leden, vrijwilliger*, collega*, je, jij, jouw, bezitter*, eigenaar van de badge, professional*, werknemer*, persoon, betrokkene*",
		learning: "leer*, lere*, vaardighe*, competen*, cursus*, opleid*, toets*, getoetst*, scholing*, training*, kennis, onderwijs*, leeruitkomst*, workshop*, ontwikkel*, prestatie*, module*, kwalific*, examen*, bijeenkomst*",
		unmistakable: "digitale badge*, open badge*, openbadge*, edubadge*, microcredential*, micro credential*, linkedin, leerbewij*, digitale certifica*",
		elsewhere: "readme*, toegangsbadge*, personeelsbadge*, bezoekersbadge*, verloren badge, badge verloren, zichtbaar dragen, testdekking, deur, deuren, toegangspas*, tourniquet*, poortje*, paslezer*, lezer*, receptie, legitimatie*, beveilig* ~ gebouw, portier*, datamodel*, toegangscontrole*, ssl, tls, personeelspas*, lanyard*, keycord*, build status, bouwstatus",
		apart: "repository, pull request*, software, apparaat, apparaten, broncode, databank*, database*, gegevenswoordenboek, koppeling, koppelingen, server, servers, wachtwoord*, sessie*, cookie*, back up*, plaatsen, beurs, beurzen, bestelling*, wedstrijd*, prijs, prijzen, winnaar*",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, gebruikershandleiding*, functionele specificatie*",
		screen: "wizard, tabblad*, knop, knoppen, menu, menu s, selectievakje*, zijbalk, schermafbeelding*, dialoogvenster*, vervolgkeuzelijst*, klik*",
		build: "patch, patches, kwetsbaarhe*, testdekking, build, builds, bug, bugs, bugfix*, hotfix*, beveiligingsupdate*, broncode, softwareversie*",
		actor: "commissie*, *commissie, *commissies, bestuur, *bestuur, raad, *raad, directie, directeur*, *directeur, manager*, *manager, team, teams, *team, coordinator*, *coordinator, secretaris*, secretariaat, *bureau, bureau, afdeling*, dienst, *dienst, docent*, beoordelaar*, *beoordelaar, examinator*, assessor*, decaan, faculteit*, uitgever*, beheerder*, *beheerder, beheer, functionaris*, werkgroep*, projectgroep*, klankbordgroep*, vakgroep*, expertgroep*, kerngroep*, regiegroep*, adviesgroep*, commissiegroep*, stuurgroep*, projectleider*, *leider, voorzitter*, opleidingsmanager*, trainer*, deskundige*, *deskundige, verantwoordelijke*, eigenaar*, *eigenaar, ambassadeur*, communicatie, wij, we, mt, fg, rector*, college van bestuur, hoofd, praktijkopleider*, begeleider*, vormgever*, penningmeester*, jury, ondernemingsraad, instelling*, academie*, school, adviseur*, administratie, *administratie, aanvrager*, redactie, commissaris, vereniging, ledenraad, hr, kwaliteitszorg, *overleg, kring*, bestuurslid, ledenvergadering, werkbegeleid*, moderator*, stichting, certificeerder*, beheerders, marketing, voorlichting, burgemeester, gemeente, college, minister*, ministerie, gemeenteraad, oprichter*, scheidsrechter*, instructeur*, leiding, bond, hoofdbestuur, kapitein*, expert*, organisator*, leraar, leraren, examencommissie, servicedesk, secretaris, groep, koning, commissaris van",
		by: "door",
		us: "we, wij, ons",
		modal: "moet, moeten, mag, mogen, kan, kunnen, dient te, dienen te, zal, zullen, verplicht*, vereist*, nodig, alleen, uitsluitend, nooit, altijd, minimaal, maximaal, minstens, hoogstens, hooguit, ten minste, ten hoogste, verboden, toegestaan, graag, liefst, slechts, gebruik, niet toegestaan, hoeft, behoort, zelf niks, zo kort mogelijk",
		must: "moet, moeten, dient, dienen, vereist*, nodig, minstens, minimaal, ten minste, alleen wie, pas als, zodra, om ~ te krijgen, om ~ te behalen, voorwaarde, is nodig, zijn nodig",
		condition: "als, wanneer, zodra, indien, nadat, na, voor, voordat, tenzij, mits, totdat, tot, wie, zolang, bij, die, waarvan, zonder",
		period: "dag, dagen, week, weken, maand, maanden, jaar, jaren, uur, uren, werkdag, werkdagen, semester*, kwartaal, kwartalen, periode, schooljaar, studiejaar",
		years: "jaar, jaren",
		number: "een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, veertien, vijftien, twintig, dertig, zestig, negentig, honderd, meerdere, enkele, half, beide",
		within: "binnen, uiterlijk, maximaal, hooguit, niet later dan, ten hoogste, hoogstens, tot maximaal",
		since: "vanaf, na, sinds",
		soon: "direct na, meteen, onmiddellijk, dezelfde dag, direct, per direct, automatisch na, automatisch zodra, automatisch bij, de volgende dag, volgende werkdag, aan het eind van elke, aan het einde van elke, eind van de maand, zodra ~ wordt, s nachts, aan het eind van de, op de dag zelf, dezelfde week, de vrijdag erna, uiterlijk de ~ vrijdag, nog dezelfde, de week erna, aan het einde van het, aan het eind van het, maandag erna, maandag daarna, dinsdag erna, dinsdag daarna, woensdag erna, woensdag daarna, donderdag erna, donderdag daarna, vrijdag erna, vrijdag daarna, zaterdag erna, zaterdag daarna, zondag erna, zondag daarna, dezelfde avond, direct na afloop, meteen na, aansluitend",
		frequency: "jaarlijks*, *jaarlijks, elk jaar, ieder jaar, een keer per jaar, eens per jaar, twee keer per jaar, per jaar, per kwartaal, elk kwartaal, ieder kwartaal, maandelijks*, elke maand, iedere maand, wekelijks*, elke week, iedere week, dagelijks, halfjaarlijks*, eens in de, om de ~ jaar, om de ~ maanden, elke ~ jaar, iedere ~ jaar, elk semester, per semester, elke vrijdag, elke maandag, elke dinsdag, elke woensdag, elke donderdag, iedere vrijdag, iedere maandag, iedere donderdag, eerste maandag, eerste vrijdag, laatste vrijdag, in het voorjaar, in het najaar, elk voorjaar, elk najaar, elke zomer, aan het eind van elk, per periode, elk studiejaar, elk schooljaar, driejaarlijks*, tweejaarlijks*, na afloop van elk*, per maand, op vrijdag, aan het eind van het jaar, ieder najaar, ieder voorjaar, begin van elk, begin van elke, begin van ieder, begin van iedere, elke cyclus",
		month: "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
		negation: "nee, niet, geen, nooit, zonder, niemand, noch, nergens, niets, niks",
		absence: "er is geen, er zijn geen, er bestaat geen, is er geen, is er niet, zijn er geen, er is nog geen, we hebben geen, wij hebben geen, hebben we geen, geen procedure*, geen regeling*, geen proces, geen beleid, geen formele, geen vaste, niet geregeld, niet voorzien, voorzien wij niet, voorzien we niet, niet mogelijk, bieden geen, biedt geen, kennen geen, kent geen, doen we niet, doen wij niet, niemand ~ bijgehouden, niet van toepassing",
		deferral: "volgt nog, volgt, volgen nog, wordt nog, worden nog, moet nog, moeten nog, moeten we nog, nog te, nog niet, nog uit te werken, nog in te vullen, nog bepaald, nader te bepalen, nader bepaald, nader uitgewerkt, wordt nader, worden nader, in ontwikkeling, in voorbereiding, in bewerking, in de maak, wordt uitgewerkt, wordt momenteel, wordt later, worden later, later vastgesteld, binnenkort, te zijner tijd, ntb, n t b, tbd, todo, nog open, zijn we mee bezig, zijn wij mee bezig, wordt aan gewerkt, werken we aan, staat op de agenda, gepland, van plan, te gelegener tijd, zo spoedig mogelijk, in de toekomst, wordt onderzocht, onderzoeken we, zoeken we nog, nog over na, op termijn, zo snel mogelijk",
		reference: "zie, conform, volgens, overeenkomstig, in overeenstemming met, op grond van, staat in het, verwijzen, verwezen, met inachtneming, geldt het, gelden de, van toepassing, op basis van het beleid, zoals beschreven",
		contact: "mail*, e mail*, schrijf, schriftelijk, verzoek*, formulier*, contact*, neem contact, meld*, bericht*, aanvra*, laat weten, @",
		program: "programma, regeling, aanbod, systeem, reglement, stelsel, catalogus",
		document: "dit beleid, het beleid, dit document, dit reglement, het reglement, deze regeling, de regeling, deze procedure, deze richtlijn*, de richtlijn*, dit handboek, het handboek, deze notitie, deze afspraken, deze werkafspraken, dit kader, het kader, deze pagina, deze handreiking, dit protocol, deze wiki, dit stuk, deze nota",
		admission: "toelating*, toegelaten, aanmeld*, inschrijv*, kandidaten toe*, wachtlijst*, selectie van kandida*, sollicit*, intakegesprek*, lidmaatschap*, werving*, vacature*, toelatingscommissie*",
		candidate: "kandidaat*, kandidaten, genomineerde*",
		material: "*materiaal, lesmateria*, cursusmateria*, leermateria*, reader, readers, handleiding*, slides, video*, sheets, studiegids*, leeromgeving*, dictaat, lesboek*, oefening*, werkboek*, nieuwe cursussen, nieuwe cursus, nieuwe opleidingen",
		access: "link, links, wachtwoord*, url*, token*, sessie*, uitnodig*, account*, code*, kortingscode*, cookie*, domein*, ticket*, pas, passen, licentie*, contract*, overeenkomst*, zittingstermijn*, mandaat*, inlog*, benoem*, abonnement*",
		visitor: "bezoeker*, cookie*, paginaweergave*, webstatistiek*, browser*, ip adres*, websitebezoek*, gebruikers van de site, gebruikers van de website, webanalyse",
		result: "cijfer, cijfers, uitslag*, resultaat*, resultaten, toets*, examen*, beoordeling*, toelating*, aanvra*, afwijz*, inschrijv*, vrijstelling*, kosten, facturen, factuur, herkans*",
		purposeHeading: "doel*, doelstelling*, waarom, waartoe, visie, missie, ambitie*, aanleiding, bedoeling*, waarvoor dienen, nut, streven, meerwaarde, motivatie",
		introductionHeading: "inleiding, voorwoord, achtergrond, context, algemeen, wat zijn, wat is, introductie, samenvatting, vooraf, waarom",
		aim: "doel, doelen, doelstelling*, willen, wil, beoogt, beogen, bedoeld, om ~ te, zodat, opdat, dienen om, dient om, streven*, streeft, maken, maakt, helpt, helpen, stimul*, erken*, ondersteun*, bijdragen, draagt bij, dragen bij, mogelijk maken, waarder*, bevorder*, hopen, laten zien, laat zien, bieden, biedt, gericht op",
		intent: "doel is, doel van, hebben als doel, heeft als doel, zijn bedoeld om, is bedoeld om, bedoeld voor, dienen om, dient om, willen we, willen wij, we willen, wij willen, beogen, beoogt, streven naar, maken ~ zichtbaar, maakt ~ zichtbaar, met als doel, zijn een manier, is een manier, zijn een middel, om ~ zichtbaar te maken, om ~ te erkennen, doel",
		shows: "laat ~ zien, laten ~ zien, toont, tonen ~ aan, toont ~ aan, bewijst, bewijzen, waarmee je, waarmee, maakt ~ zichtbaar, maken ~ zichtbaar, bedankt, bedanken, eert, eren, waarder*, erkent, erkennen, beloont, belonen, stimuleer*, stimuleren, helpt, helpen, dient, dienen, motiveer*, bewijs van, blijk van waardering",
		ownGoal: "ons doel is, onze doelstelling is, onze missie is, onze ambitie is, wij willen hiermee",
		soThat: "om zo, om daarmee, om hiermee, om op die manier, teneinde, met als doel, zodat, om te laten, om te",
		value: "zichtba*, erken*, werkgever*, waarde*, waarder*, loopba*, ontwikkel*, kwaliteit*, vertrouw*, transparan*, motiv*, inzetba*, leven lang, aantoon*, aantonen, herkenba*, stimul*, bevorder*, eenduidig*, betekenis*, verifieer*, bewijz*, arbeidsmarkt*, betrokken*, groei*, versterk*, verbeter*, flexib*, doorstro*, bekwaam*, expertise",
		describing: "beschrijft, beschrijven, regelt, legt ~ vast, bepaalt, omschrijft, geeft ~ weer, biedt ~ kader, vormt ~ kader, stappen, werkwijze, uniformer*, stroomlijn*, zet ~ uiteen",
		scopeHeading: "reikwijdte*, toepassing*, werkingssfeer, bereik, begrip*, definitie*, afbakening*, voor wie, waarover, wat valt, doelgroep*, scope, waar gaat dit, begrippenlijst, terminologie",
		kindsHeading: "soort*, type*, niveau*, categorie*, classificatie, welke badges, vormen, families, onze badges, indeling, lagen, taxonomie, varianten, reeksen, trappen",
		kind: "soorten, soort, typen, types, type, niveaus, niveau, categorie*, klassen, vormen, families, groepen, reeksen, lagen, varianten, trappen, smaken, lijnen",
		distinguished: "onderscheiden, ingedeeld, verdeeld, verdeel*, vallen uiteen, er zijn ~ soorten, soorten badges, typen badges, volgende soorten, volgende typen, volgende categorieen, behoort tot een, is bij ons, heet een, lopen van, loopt van, stapelba*, stapelen, gestapeld, bestaan uit ~ soorten, opgedeeld, onderscheidt, onderscheid tussen, onderscheid gemaakt",
		following: "volgende",
		size: "ects, ec, studiepunt*, studiebelastingsuren, sbu, uren, uur, credits, studie uren",
		excluded: "niet van toepassing, geldt niet, gelden niet, vallen niet, valt niet, hier niet onder, niet onder, buiten, uitgesloten, uitgezonderd, met uitzondering, behalve, niet bedoeld, geen badges, niet opgenomen, omvat niet, niet voor",
		notThat: "geen diploma, geen diploma s, geen graad, vervangt geen, vervangen geen, geen ~ kwalificatie, niet gelijk aan, geen ~ badge, geen ~ microcredential, geen ~ microcredentials",
		applies: "geldt voor, gelden voor, geldt, gelden, van toepassing op, is van toepassing, omvat, omvatten, valt onder, vallen onder, betreft",
		rolesHeading: "rol, rollen, taken, taak, verantwoord*, wie doet wat, bevoegd*, organisatie, betrokken*, governance, sturing, gremia, wie is wie, commissie*, functies, organen, aanspreekpunt*, taakverdeling, mensen, verantwoordelijk*",
		duty: "besli*, beslui*, keurt, keuren, goedkeur*, goedkeuren, beheer*, beheert, coordine*, bewaak*, bewaakt, zorgt, zorgen, regel*, regelt, regelen, reik*, uitreiken, beoordel*, toets*, bijhoud*, houdt, houden, stelt, stellen, adviseer*, advise*, ondersteun*, controle*, controleer*, benoem*, ontwerp*, maakt, maken, schrijf*, onderhoud*, rapporteer*, publice*, ontwikkel*, aanvragen, vraagt ~ aan, dient ~ in, afnemen, neemt ~ af, invoeren, voert, voeren, registre*, leid*, leidt, evaluer*, evalueer*, verwerk*, tekent, ondertekent, begeleid*, behandel*, geeft, archiveer*, vaststel*, voorzit*, bestaat uit, fraude, zet, doet, communic*, lesgeven, plant, verzorg*, intrek*, trekt ~ in, kent ~ toe, kennen ~ toe, wijst, wijzen, informeer*, auditeer*, schorst, vergader*, reikt ~ uit, reiken ~ uit, overhandigt, beoordeelt, beoordelen, registreert, registreren, houdt ~ bij, nemen ~ af",
		responsible: "verantwoordelijk voor, is verantwoordelijk, zijn verantwoordelijk, eindverantwoordelijk*, belast met, bevoegd om, is bevoegd, ziet toe, zien toe, zorgt voor, draagt zorg, is eigenaar, gaat over, aanspreekpunt, ligt bij, berust bij, taak van",
		approvalHeading: "aanvra*, voorstel*, goedkeur*, nieuwe badge*, een nieuwe, ontwikkelproces*, ontwikkelen van, indien*, vaststell*, akkoord, besluitvorming*, hoe komt een, accorder*, wijzig*, totstandkoming, initiatie, van idee, nieuwe aanvragen, instemming, badge erbij",
		proposal: "aanvra*, voorstel*, voorstellen, nieuwe badge*, nieuwe microcredential*, nieuwe edubadge*, indien*, dient ~ in, idee, ideeen, aanvraagformulier*, format, projectplan*, nieuw ~ badge, plan voor",
		decide: "goedkeur*, keurt ~ goed, keuren ~ goed, goedgekeurd, besli*, beslui*, besluit*, akkoord*, stelt ~ vast, vastgesteld, wijst ~ af, afgewezen, afwijz*, instem*, stemt ~ in, zegt die nee, oordeel*, keurt ~ af, afgekeurd, stemmen, meerderheid*, accorde*, fiat*, toetst, beoordeel*, bekijk*, kijken ~ naar, zijn we het eens, honoreert, adviseert, instemming, goedkeuring, ja of nee",
		criteriaHeading: "criteri*, toets*, beoordel*, eis, eisen, voorwaard*, bewijs*, hoe verdien*, hoe behaal*, leeruitkomst*, behalen, verdienen, hoe krijg, assessment*, norm*, examinering, wat moet, kwaliteitseis*, halen, hoe haal, hoe krijg ik, hoe krijg je, hoe behaal, hoe verdien, wie kan, wie komt, voorwaarde*, vereiste*, wat heb ik nodig, hoe kom ik, hoe word ik, hoe word je",
		criterion: "criteri*, leeruitkomst*, eis, eisen, rubric*, bewijs*, portfolio*, competentie*, leerdoel*, beoordelingsformulier*",
		rework: "wijzig*, gewijzigd*, verander*, aanpassing*, aangepast*, herzien*, verduidelijking*",
		rules: "criteria, criterium, eisen, vereisten, voorwaarden",
		points: "punt, punten",
		achieve: "rond* ~ af, afgerond*, afrond*, voltooi*, slaag*, geslaagd, haal*, behaal*, behaald*, lever* ~ in, ingelever*, volg*, gevolgd, aanwezig*, deelgenomen, deelneem*, neemt ~ deel, toon* ~ aan, aangetoond, aantoon*, laat ~ zien, bereik*, verzamel*, beantwoord*, zwem*, voldoe*, voldaan, minstens, minimaal, vrijwilliger ~ zijn, jaar ~ lid, jaar ~ vrijwilliger, verdienste*, inzet, uitgevoerd, voer* ~ uit, schrijf*, afgesloten, sluit ~ af",
		assess: "toets*, getoetst*, beoordel*, beoordeeld*, cesuur, voldoende, onvoldoende, geslaagd*, slaag*, slagen, cijfer*, score*, examen*, proeve, herkans*, rubric*, bewijs*, bewijz*, aanwezig*, portfolio*, opdracht, opdrachten, test, praktijkopdracht*, toon* ~ aan, aantoon*, aantonen, observ*, beheers*, behaald*, gesprek*, toetsvragen, meerkeuzevragen, vragen goed, vragen juist, van de vragen, punten, poging*, quiz*, criteri*, assess*, voldoet, voldoen",
		designHeading: "vormgev*, naam*, huisstijl*, hoe ze eruitzien, uiterlijk, ontwerp*, beeld*, logo*, naamgeving*, titel*, stijl*, visueel*, visuele*, afbeelding*, uitstraling, eruit, benaming, tekst en beeld",
		otherLook: "goud*, zilver*, brons*, bronzen, platina, sjabloon*, template*, beeld*, tekens, achtergrond*, tekenen",
		look: "svg, png, pixel*, px, zeshoek*, hexago*, cirkel*, is rond, zijn rond, rond met, rond en, rond of, ronde badge*, ronde vorm, ronde afbeelding, vierkant*, schild*, vorm van de badge, vorm is, vierkante vorm, vorm van een, vormen en kleuren, logo, logos, kleur*, *kleur, lettertype*, icoon, iconen, pictogram*, rand, afbeelding*, beeld*, groen*, blauw*, rood, rode, goud*, zilver*, brons*, bronzen, wit, witte, oranje, grijs*, sjabloon*, template*, huisstijl*, alt tekst, alternatieve tekst, tekens, achtergrond*, embleem, getekend door, rechtsonder, linksboven, rechtsboven, linksonder, paars*",
		named: "naam, namen, titel*, omschrijving*, beschrijving*, benaming*, afkorting*, werkwoord*, woord, woorden, woordkeus, woordkeuze, zelfstandig, term, termen, tekens, formuleer*, formulering*, geformuleerd*, heet, heten",
		issuingHeading: "uitreik*, uitgift*, uitgev*, toekenn*, wanneer krijg, wanneer ontvang*, wanneer, verstrek*, hoe lang duurt, hoelang duurt, ontvangen, afgifte*, verzend*, termijn*, verlening, wanneer krijg je",
		otherLimit: "accepteer*, accepter*, bezwaar*, beroep*, klacht*, reageer*, reage*, reactie*, intrek*, ingetrokken*, trekt ~ in, verleng*, verloop*, verlop*, geldig*, bewaar*, bewaard*, bewaren, verwijder*, wis*, fout*, corrige*, gecorrigeerd*, herstel*, vervang*, antwoord*, voorstel*, indien*, aanvra*, goedkeur*, besli*, beslui*, rapport*, evalue*, inschrijv*, herkans*, doel, streef*, zienswijze*, resultaat binnen, opnieuw, aangepast, aankondig*, adverteren",
		expiryHeading: "geldig*, verloop*, verlop*, verleng*, vernieuw*, houdbaar*, hercertific*, hoe lang is, hoe lang blijft, looptijd*, vervaldatum*, vervalt, actualiteit*, looptijd",
		expire: "geldig*, verloop*, verlop*, verloopt, verleng*, vernieuw*, vervalt, vervall*, houdbaar*, hercertific*, looptijd*, tijdelijk*, einddatum*, vervaldatum*, opfris*, blijft ~ geldig, actueel blijft",
		lapse: "vervalt, vervallen, verloopt, verlopen",
		forever: "onbeperkt*, levenslang*, verlopen niet, verlopen ~ niet, niet ~ verlop*, verloopt niet, niet verlop*, onbepaald*, zonder einddatum, zonder vervaldatum, permanent geldig, geen einddatum, geen vervaldatum, geen houdbaarheid*, geen verloopdatum, blijvend*, altijd geldig, voor altijd, vervallen niet, vervalt niet, geen geldigheidsduur, voor onbepaalde, blijft geldig, blijven geldig, levenslang, onbeperkt geldig",
		correctionHeading: "fout*, correctie*, corrige*, herstel*, wijzig* van naam, naamswijziging*, verbeter*, klopt niet, iets mis, aanpass*, vervang*, onjuist*, rectific*, fout, fouten, klopt er niet",
		fault: "fout, fouten, foutie*, verkeerd*, onjuist*, tikfout*, spelfout*, typefout*, klopt niet, kloppen niet, naamswijziging*, naamsverandering*, nieuwe naam, vergissing*, naam ~ gewijzigd, onjuiste, naam verkeerd, verkeerd gespeld",
		fix: "corrige*, gecorrigeerd*, correctie*, herstel*, hersteld*, vervang*, vervangen, aanpas*, past ~ aan, passen ~ aan, aangepast*, opnieuw uit*, opnieuw ~ uit, reiken ~ opnieuw, wijzig*, gewijzigd*, verbeter*, nieuwe badge, nieuwe uit, rectific*, bijgewerkt, zet ~ recht, rechtgezet, nieuw certificaat, geeft ~ nieuwe uit, nieuw exemplaar, aangepast",
		detail: "naam, namen, datum, data, gegevens, adres*, mailadres*, badge*, edubadge*, microcredential*, titel, niveau, spelling, certifica*, vermeld*, hem",
		revocationHeading: "intrek*, ingetrokken*, herroep*, bezwaar*, beroep, klacht*, geschil*, fraude*, afnemen, terugneem*, terugnem*, ongeldig*, misbruik*, schors*, intrekking*, afpakken, kwijtraken, verliezen, kwijt",
		revoke: "intrek*, ingetrokken*, trekt ~ in, trekken ~ in, herroep*, herroept, ongeldig ~ verkla*, ongeldig gemaakt, verklaart ~ ongeldig, terugneem*, terugnem*, neemt ~ terug, nemen ~ terug, teruggenomen, afgepakt, afgenomen, ontneem*, ontnomen, maakt ~ ongeldig, annul*, geschorst, kwijt, afpakken, verliest ~ badge, verliezen ~ badge",
		appeal: "bezwaar*, beroep aan*, beroep instel*, in beroep, beroep bij, beroep mogelijk, beroepsprocedure*, college van beroep, beroepscommissie*, gehoord*, hoort ~ houder, hoort ~ deelnemer, hoort ~ student, hoort ~ ontvanger, hoort ~ medewerker, hoort ~ lid, hoort ~ betrokken*, hoort hem, hoort haar, hoort eerst, horen van, wederhoor, zienswijze*, verweer*, klacht*, geschil*, reageren op, gelegenheid om te reageren, gelegenheid om ~ reageren, gelegenheid om ~ toe te lichten, gelegenheid om ~ zienswijze, gelegenheid om gehoord, reactie te geven, heroverweg*, betwist*, bestrijden, aanvecht*, ombuds*, toelichting geven, mag ~ toelichten, kan ~ toelichten, mogen ~ toelichten, kunnen ~ toelichten, verhaal te doen, kant van het verhaal, herzien*, herziening van, herziening vragen, wordt gehoord, worden gehoord, gehoord",
		privacyHeading: "privacy*, persoonsgegevens, avg, gegevens, gegevensbescherming*, toestemming*, vertrouwelijk*, *gegevens, gegevensverwerking*",
		data: "persoonsgegevens, gegevens, naam, mailadres*, e mailadres*, adres, register, geboortedatum, profiel*, identiteit*, eduid, dossier*, privacy*, *gegevens",
		personalData: "persoonsgegevens, avg, geboortedatum, mailadres*, e mailadres*, privacy*, jouw gegevens, je gegevens, uw gegevens, gegevens van deelnemers, gegevens van de deelnemer*",
		dataLaw: "avg",
		keep: "bewaar*, bewaard, bewaren, verwijder*, gewist, wissen, toestemming*, hash*, versleutel*, derden, deelt ~ met, gedeeld, delen ~ met, verwerker*, verwerkersovereenkomst*, grondslag*, anonim*, geanonim*, pseudonim*, inzage*, inzien, server*, opslag*, opgeslagen, slaan ~ op, verstrekt, doorgegeven, openba*, zichtba*, vernietig*, verzamel*, vastgelegd, leggen ~ vast, verwerken, bewaren we",
		marketingHeading: "communicatie*, promotie*, ruchtbaarheid, bekend*, publiciteit*, marketing*, zichtbaarheid*, werving*, pr, sociale media, social media, nieuwsbrief*, pers, uitdragen, vindbaarheid, voorlichting",
		promote: "promot*, communicatie, nieuwsbrief*, nieuwsbrieven, persbericht*, campagne*, adverten*, adverter*, flyer*, folder*, poster*, social media, sociale media, aankondig*, kondig* ~ aan, bekendmak*, maakt ~ bekend, publiciteit*, reclame*, marketing*, ledenblad*, neemt ~ op, nemen ~ op, brengt ~ onder de aandacht, onder de aandacht",
		channel: "website*, nieuwsbrief*, nieuwsbrieven, social media, sociale media, linkedin, intranet*, pers, catalogus*, blad, ledenblad*, tijdschrift*, blog*, instagram, facebook, open dag*, prikbord*, homepage*, site, pagina, personeelsblad*, vakblad*, mailing*, *wijzer, studiegids*, cursusaanbod*, gids",
		publish: "publice*, gepubliceerd*, zet, zetten, plaats*, geplaatst*, meld*, vermeld*, kondig*, aangekond*, deelt, stuur*, sturen, verstuur*, presente*, schrijf*, noem*, bericht*, staan, feliciteer*, verspreid*, communice*, neemt ~ op, nemen ~ op, opgenomen, toont, tonen, getoond",
		reviewHeading: "evaluatie*, evaluer*, kwaliteitszorg*, kwaliteitsborg*, kwaliteit*, monitor*, herzien*, indicator*, hoe gaat het, verbetercyclus*, meten, meting*, cijfers, rapportage*, verantwoording, statistie*, audit*, onderhoud, actualiser*, pdca, kengetal*, bijhouden, terugkijken, terugblik*",
		review: "evalue*, geevalueerd*, evaluatie*, herzien*, herziet, herziening*, bekijk*, bekeken, beoordelen, toetsen we, audit*, monitor*, tegen het licht, doorlicht*, doorgelicht*, nagelopen, loopt ~ na, lopen ~ na, bespreek*, bespreken, besproken, actualise*, enquete*, controleer*, controleren, kijken ~ naar, onder de loep, lopen ~ langs",
		metric: "aantal, aantallen, hoeveel, indicator*, cijfers, statistie*, percentage*, kengetal*, tevredenheid*, enquete*, slagingspercentage*, acceptatiegraad*, uitgereikte, gebruikscijfers, kpi*, rendement*, dashboard*",
		report: "rapport*, op een rij, presente*, publice*, verslag*, legt ~ voor, leggen ~ voor, gaan naar het, gaat naar het, meet, meten, verzamel*, telt, tellen, analyse*, jaarverslag*, bespreek*, besproken, bespreken, deelt, stuurt, terugkoppel*, koppelt ~ terug, laat ~ zien, laten ~ zien, toont, tonen"
	},
	pt: {
		badge: "cracha, crachas, microcredencia*, micro credencia*, credencial, credenciais, badge, badges, insignia, insignias, emblema*, certificado*, certificacao, certificacoes, microcertific*, micro certific*, selo, selos, distintivo*",
		honour: "condecorac*, distinc*, galardao, galardoes, titulo, titulos, diploma*, comenda*, honra*, trofeu*, conquista, conquistas, louvor*, estrela, estrelas, agraciamento*, placa, placas, patente*, ordem, mencao, mencoes, honraria*, medalha*, declarac*, certid*",
		certification: "certific*, acredit*, selo*",
		organisation: "entidade, entidades, empresa*, organizac*, organismo*, instituic*, fornecedor*, prestador*, laboratorio*, produto*, estabelecimento*, fabricante*, operador economico",
		award: "emit*, emissao, emiss*, atribu*, outorg*, conced*, concess*, entreg*, envi*, receb*, obt*, conquist*, confere, conferem, conferid*, conferir, remet*, disponibiliz*, ganh*, expede*, expedi*, publica o cracha, chega*, libera, liberar, liberad*, gera, geram, gerad*, gerar, entrega, entregues, imposicao, desbloque*, agraciad*, galardoad*, aparece no perfil, aparecem no perfil, fica disponivel, ficam disponiveis, esta disponivel, estara disponivel",
		earner: "titular*, formando*, formanda*, estudante*, participante*, aluno*, aluna*, pessoa, pessoas, beneficiario*, detentor*, destinatario*, diplomado*, candidat*, membro*, colaborador*, trabalhador*, voluntario*, aprendente*, portador*, servidor*, egresso*, associad*, socio*, ganhador*, profissiona*, recetor*, receptor*, quem obtem",
		learning: "aprend*, competenc*, curso*, forma*, avalia*, habilidade*, conheciment*, capacita*, prova*, oficina*, resultado*, ects, docen*, tarefa*, disciplina*, conquista*, saber*",
		unmistakable: "cracha digital, crachas digitais, microcredencia*, micro credencia*, open badge*, insignia digital, insignias digitais, medalha digital, medalhas digitais, linkedin, certificado digital, certificados digitais",
		elsewhere: "readme*, cracha de identificacao, cracha funcional, cracha de acesso, perda do cracha, uso do cracha, cobertura de codigo, porta, portas, catraca*, torniquete*, portaria*, controlo de acesso*, controle de acesso*, cartao de identificacao, cartao de acesso, leitor*, rececao do edificio, recepcao, modelo de dados, ssl, tls, vigilan*, seguranca patrimonial, build status, pipeline*, badge de ci",
		apart: "repositorio*, pull request*, software, dispositivo*, codigo fonte, banco de dados, base de dados, bases de dados, dicionario*, integracao, integracoes, curador de dados, certificado do servidor, certificados digitais do servidor, senha*, sessao, cookie*, copia de seguranca, copias de seguranca, tabela, tabelas, chamado, chamados, vaga, vagas, bolsa, bolsas, edital, encomenda*, concurso*, premio, premios, vencedor*",
		technical: "user story, user stories, feature specification*, functional specification*, user manual*, api reference, manual do utilizador, manual do usuario, especificacao funcional, historia de usuario, historias de usuario",
		screen: "assistente de, separador*, aba, abas, botao, botoes, menu, menus, caixa de selecao, barra lateral, captura de ecra, captura de tela, caixa de dialogo, clique, clicar",
		build: "correcao de seguranca, patch, patches, vulnerabilidade*, cobertura de testes, cobertura de codigo, build, builds, bug, bugs, atualizacao de seguranca, atualizacoes de seguranca, codigo fonte, testes unitarios",
		actor: "comissao, comissoes, comite*, conselho*, gabinete*, reitor*, vice reitor*, pro reitor*, direcao, diretor*, direcca*, presiden*, secretari*, unidade*, coordena*, responsave*, departamento*, faculdade*, escola*, centro*, equipa*, equipe*, emissor*, avaliador*, docente*, professor*, tutor, tutora, tutores, tutoras, gestor*, administrador*, grupo de trabalho, nucleo*, divisao, reitoria, senado, proponente*, formador*, juri, jurado*, chefe*, ctc, instrutor*, nos, pessoal tecnico, equipa tecnica, equipe tecnica, encarregad*, provedor*, instituto, entidade*, associacao, tesoureir*, orgao*, assembleia, camara, mentor*, colegiado*, area, moderador*, fundacao, certificador*, mantenedor*, revisor*, marketing, presidente da camara, camara municipal, prefeit*, ministr*, ministerio, governo, vereador*, fundador*, arbitr*, treinador*, monitor*, federacao, academia, comandante*, especialista*, organizador*, superintend*, supervisor*, mesa, grupo, polo, governador*, chanceler*, servico de, servicos de, servicos academicos, servicos centrais, o servico, os servicos, pelo servico, pelos servicos, ao servico, aos servicos",
		by: "por, pela, pelo, pelas, pelos",
		us: "nos",
		modal: "deve, devem, devera, deverao, pode, podem, podera, poderao, tem de, tem que, ha de, sera, serao, e obrigatori*, obrigatori*, necessari*, exig*, requer*, so, somente, apenas, unicamente, nunca, sempre, pelo menos, no minimo, minimo, maximo, no maximo, proibid*, permitid*, vedad*, evit*, utiliz*, exclusivamente, cabe, nao ultrapassa, compete, indispensave*",
		must: "deve, devem, devera, deverao, tem de, tem que, precisa, precisam, exig*, requer*, requisito*, pelo menos, no minimo, minimo, para obter, para conquistar, para ganhar, somente quando, mediante, apos, desde que, e preciso, e precisa, sao precisas, sao precisos, sao necessari*, e necessari*",
		condition: "se, quando, caso, desde que, apos, antes, depois, salvo, exceto, ate, sempre que, quem, cujo, cuja, enquanto, a partir, mediante, uma vez, assinada, logo que, assim que, para, que",
		period: "dia, dias, semana, semanas, mes, meses, ano, anos, hora, horas, dias uteis, semestre, semestres, trimestre*, quinzena",
		years: "ano, anos",
		number: "um, uma, dois, duas, tres, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, quinze, vinte, trinta, quarenta, sessenta, noventa, cem, varios, varias, catorze, quatorze, meio, ambos, ambas",
		within: "prazo, no prazo, no maximo, dentro de, em ate, ate, o mais tardar, maximo de, nos, nas, inferior a, num prazo, no prazo maximo",
		since: "desde, apos, a partir, a contar",
		soon: "imediatamente, de imediato, no mesmo dia, automaticamente apos, automaticamente assim, no dia seguinte, no final de cada, no fim de cada, no fim do mes, na hora, logo que, assim que, no final do mes, no proprio dia, na mesma semana, no dia util seguinte, na semana seguinte, no final do semestre, no fim do semestre, segunda seguinte, terca seguinte, quarta seguinte, quinta seguinte, sexta seguinte, sabado seguinte, domingo seguinte, na mesma tarde, logo apos",
		frequency: "anual*, anualmente, todos os anos, cada ano, uma vez por ano, duas vezes por ano, por ano, ao ano, trimestral*, mensal*, todos os meses, cada mes, cada trimestre, cada semestre, semestral*, semanal*, cada semana, todas as semanas, de dois em dois, de tres em tres, de seis em seis, a cada ~ anos, a cada ~ meses, a cada ano, a cada semestre, a cada, bienal*, bianual*, trienal*, todas as sextas, todas as segundas, todas as quintas, as sextas, as segundas, primeira segunda, ultima sexta, primeira sexta, na primavera, no outono, no final de cada, no fim de cada, por semestre, por trimestre, no inicio de cada, periodicidade, em cada mes, em cada, diari*, por mes, no comeco de cada, ao inicio de cada",
		month: "janeiro, fevereiro, marco, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro",
		negation: "nao, nem, nenhum, nenhuma, nunca, jamais, sem, tampouco, ninguem",
		absence: "nao existe*, nao ha, nao se preve*, nao esta previst*, nao estao previst*, nao dispomos, nao dispoe*, nao temos, nao tem ~ procedimento, nenhum procedimento, nenhum processo, nenhuma politica, sem procedimento, nao conta com, nao e possivel, nao oferec*, nao cabe, nao se contempla, nao foi definid*, nao foram definid*, inexist*, nao se realiz*, nao e feit*",
		deferral: "a definir, por definir, a determinar, a completar, a preencher, a anunciar, sera definid*, serao definid*, sera estabelecid*, serao estabelecid*, sera elaborad*, serao elaborad*, sera aprovad* futuramente, sera divulgad* oportunamente, sera regulamentad*, serao regulamentad*, em estudo, em elaboracao, em preparacao, em desenvolvimento, em construcao, em discussao, em analise, em curso, em revisao, brevemente, em breve, oportunamente, posteriormente, ainda nao, no futuro, futuramente, pendente*, previsto para, esta previst*, preve se, sera objeto, serao objeto, a regulamentar, tbd, logo que possivel, serao fixad*, sera fixad*, em tempo util, por regulamentar, a ser definid*, a serem definid*, esta por, assim que possivel, o mais breve possivel, com a maior brevidade",
		reference: "ver, vide, conforme, de acordo com, nos termos, segundo, ao abrigo, rege se, regem se, aplica se o, consultar, em conformidade, em cumprimento, previsto no, constante, sujeit*, legislacao em vigor, legislacao aplicavel, em vigor, legislacao vigente",
		contact: "escrev*, correio, correio eletronico, e mail, email, mensagem, pedido, pede, pedir, solicit*, formulario*, contact*, contat*, comunic*, requerimento*, reporta*, balcao, @",
		program: "programa, sistema, oferta, regulamento, catalogo, iniciativa",
		document: "este documento, o documento, o presente, a presente, esta politica, a politica, este procedimento, o procedimento, este regulamento, o regulamento, esta norma, estas normas, este guia, o guia, este manual, estas orientacoes, este quadro, esta pagina, este protocolo, esta portaria, estas diretrizes, esta resolucao, esta instrucao",
		admission: "admiss*, admitid*, candidatura*, matricul*, inscric*, lista de espera, suplentes, selecao de candidat*, seriacao, vagas, concurso*, processo seletivo, recrutamento*, contratac*",
		candidate: "candidat*, requerente*, postulante*",
		material: "materiais, guia do curso, manuais, apontamento*, diapositivo*, slide*, video*, conteudos do curso, sebenta*, apostila*, ambiente virtual, plano de ensino, errata*, novos cursos, novo curso, novas disciplinas, material didatico, material do curso, material pedagogico, material de formacao",
		access: "ligacao, ligacoes, link, links, palavra passe, senha*, url*, token*, sessao, sessoes, convite*, conta, contas, codigo*, cookie*, dominio*, ticket*, cartao, cartoes, licenca*, convenio*, contrato*, mandato*, endereco para, protocolo*, hiperligac*, endereco*",
		visitor: "visitante*, cookie*, paginas vistas, navegador*, endereco ip, enderecos ip, utilizadores do sitio, usuarios do site, utilizadores do site, trafego, visualizacoes de pagina",
		result: "nota, notas, classificac*, resultado*, pauta*, admiss*, matricul*, lista, exame*, avaliac*, indeferi*, proposta*, taxa*, propina*, queixa*, candidatura*, reembolso*",
		purposeHeading: "objeto, objetivo*, finalidade*, proposito*, porque, por que, para que, missao, visao, metas, meta, razao de ser, justificac*, enquadramento e objetivos, ambic*, motivacao",
		introductionHeading: "apresentacao, introducao, preambulo, contexto, enquadramento, antecedentes, o que sao, o que e, nota introdutoria, consideracoes iniciais, para que serve, para que servem, por que, porque",
		aim: "objetivo*, finalidade*, visa, visam, pretend*, procur*, busc*, aspir*, com o fim, a fim de, de modo a, para que, tem por, serve, servem, permit*, queremos, quer, contribu*, favorec*, promov*, facilit*, reconhec*, foment*, impuls*, valoriz*, melhorar, incentiv*, destinad*, destinam se, esperamos, apoi*, estimul*, proposito*, certificar, tornar, torna, meta, metas",
		intent: "tem por objetivo, tem como objetivo, tem por finalidade, tem como finalidade, objetivo e, objetivos sao, finalidade e, finalidade de, com o objetivo, visa, visam, pretende, pretendem, pretende se, destinam se a reconhec*, servem para, serve para, procura, procuram, queremos, a fim de reconhec*, proposito de, proposito e, sao uma forma, e uma forma, sao um meio, objetivo de, para reconhecer",
		shows: "demonstra, demonstram, demonstrar, comprova, comprovam, comprovar, atesta, atestam, atestar, permite, permitem, mostra, mostram, reconhece, reconhecem, reconhecer, premeia, premeiam, premia, premiam, premiar, distinguir, distingue, distinguem, galardoar, homenag*, incentiva, incentivam, incentivar, motiva, motivam, valoriza, valorizam, valorizar, ajuda a, ajudam a, serve para, servem para, destina se a, destinam se a, recompens*, agradec*, dao visibilidade, da visibilidade, poem em evidencia, destinada a, destinado a, destinadas a, destinados a, agraciar, homenagear",
		ownGoal: "nosso objetivo e, nossa meta e, nossa finalidade e, nossa missao e, nosso proposito e",
		soThat: "a fim de, com o fim de, com o objetivo de, com a finalidade de, de modo a, para que",
		value: "visibil*, visivel, visiveis, reconhec*, empregador*, empresa*, valor*, valoriz*, empregabil*, motivac*, qualidade*, transparen*, confian*, participac*, longo da vida, percurso*, carreira*, verificav*, coeren*, demonstr*, atest*, credib*, mercado de trabalho, profissiona*, oportunidad*, mobilidad*, desenvolv*, engaj*, melhor*, incentiv*, crescer, aument*, comprov*, valide, demonstre, demonstrar",
		describing: "regula, define, definir, descreve, descrever, estabelece, estabelecer, fixa, fixar, expoe, detalha, passos, uniformizar, uniformiz*, procedimento para, harmoniz*, normaliz*, padroniz*, disciplina*, regulamenta*, reune, resume",
		scopeHeading: "ambito, alcance, aplicacao, definic*, o que abrange, abrangencia, a quem, glossario, conceitos, elegib*, terminologia, escopo, destinatarios",
		kindsHeading: "tipos, tipo, tipologia*, niveis, nivel, categoria*, classes, classificacao, familias, modalidade*, formatos, que crachas, os nossos, taxonomia, oferta, hierarquia, ambito",
		kind: "tipos, tipo, niveis, nivel, categoria*, classes, classe, familias, familia, modalidades, series, grupos, formatos, formas, graus, patamares, colecoes, linhas, tipologias, especies, grau, escalao, escaloes, modalidade",
		distinguished: "distinguem se, distingu*, classificam se, classific*, dividem se, dividid*, agrupam se, agrupad*, considerados dois, considerados tres, sao considerados, pertence a uma, tipos de crachas, tipos de microcredenciais, seguintes tipos, seguintes categorias, seguintes niveis, existem ~ tipos, ha ~ tipos, organizam se, acumulav*, acumulam se, ser acumul*, empilh*, combinav*, combinam se, ser combin*, compreend* ~ tipos, vao de, vao desde, subdivid*",
		following: "seguintes, seguinte",
		size: "ects, creditos, credito, horas, hora, carga horaria",
		excluded: "nao abrange*, nao se aplica*, nao inclu*, nao compreend*, nao cobre*, exclui*, excluem*, exclu*, ficam de fora, fica de fora, ficam excluid*, nao sao objeto, nao se consideram, exceto, a excecao, nao sao crachas, nao sao microcredenciais, com excecao, nao dizem respeito, nao estao abrangid*, nao contempla*",
		notThat: "nao e um diploma, nao sao diplomas, nao substitui*, nao equivale*, nao confere* ~ grau, nao constitui* ~ titulo, nao e um grau, nao confere* ~ titulo",
		applies: "aplica se, aplicam se, aplicavel, aplicaveis, abrange*, compreend*, inclui, incluem, vale para, destina se, e aplicavel",
		rolesHeading: "responsabil*, papel, papeis, funcoes, funcao, competencias do, competencias da, competencias dos, competencias das, atribuic*, orgaos, quem faz, quem somos, governacao, governanca, estrutura, organizac*, intervenientes, equipa*, equipe*, comissao*, gestao, atores, partes interessadas, o que lhe compete, responsavel, quem faz o que",
		duty: "aprov*, decid*, coorden*, ger*, gest*, emit*, elabor*, supervision*, avalia*, propo*, propoe, assin*, fix*, zela*, assegur*, garant*, mant*, mantem, conceb*, assessor*, reve, rever, revis*, verific*, convoc*, presid*, nomei*, design*, regist*, atend*, lecion*, public*, inform*, comprov*, resolv*, acompanh*, analis*, confirm*, preench*, cuida*, organiz*, control*, carreg*, prepar*, divulg*, delib*, submet*, dirig*, pronuncia*, encarreg*, arquiv*, desenh*, apoi*, administr*, aplic*, pagament*, defin*, homolog*, envia*, receb*, ministr*, conced*, outorg*, atribui, atribuem, revog*, notific*, audit*, emite, emitem, suspend*, reune, reunem, entrega, entregam, anota, anotam, valida, validam, concede, concedem, delibera",
		responsible: "responsavel por, responsavel pela, responsavel pelo, responsaveis por, responsaveis pela, responsaveis pelo, compete a, compete ao, cabe a, cabe ao, lhe compete, incumb*, e competente, encarregad* de, a cargo, assegura, asseguram, sob a responsabilidade, responde por, responde pela, tem a seu cargo, zela por",
		approvalHeading: "proposta*, aprovac*, decisao, solicitac*, criacao, criar, novo cracha, novos crachas, nova microcredencial, novas microcredenciais, propor, analise tecnica, tramitac*, autorizac*, como se cria*, ciclo de vida, submissao, pedido*, alterac*, procedimento de criacao, deliberac*, homologac*",
		proposal: "proposta*, propor, propoe*, proponent*, pedido de criacao, novo cracha, novos crachas, nova microcredencial, novas microcredenciais, novo badge, novos badges, nova insignia, novas insignias, ficha*, projeto*, formulario de, ideia*, criar um cracha, criar uma, dossie*, processo de criacao, submete*, criacao de, criacao, sugest*, sugerir",
		decide: "aprov*, decid*, decis*, delib*, autoriz*, homolog*, ratific*, rejeit*, recus*, indefer*, defer*, favorave*, parecer*, vota*, maioria, valid*, despacho*, aceit*, pronuncia*, devolv*, analisa*, resolv*, acord*, aprecia*, anuencia, aval, sim ou nao",
		criteriaHeading: "criterio*, avaliac*, requisito*, obtencao, obter, como se obtem, como obter, como conquist*, evidencia*, padrao, padroes, condicoes, prova*, exigencia*, atribuicao, resultados de aprendizagem, o que e preciso, classificacao dos, aproveitamento, o que preciso, o que tenho de, como consigo, como ganhar, como ganho, como obtenho, como se ganha*, como recebo, quem pode, condicao, merito*, como desbloquear, pre requisito*, como se tornar, como me torno",
		criterion: "criterio*, resultado* de aprendizagem, grelha*, rubrica*, evidencia*, requisito*, competencia*, portefolio*, portfolio*, objetivos de aprendizagem",
		rework: "alteracao, alteracoes, alterar, alterado*, alteram, mudanca*, mudar, mudam, modific*, revisao, revisoes, clarificac*",
		rules: "criterios, criterio, requisitos, condicoes, exigencias",
		points: "ponto, pontos, pontuacao",
		achieve: "conclu*, complet*, aprovad*, frequent*, assist*, entreg*, submet*, demonstr*, comprov*, alcanc*, atin*, acumul*, particip*, realiz*, cumpr*, finaliz*, contribu*, public*, publique, leia, ler, leu, corrija, escrev*, respond*, prest*, resolv*, obtenha, obtiver*, ating*, merito*, relevante*, servico, servicos, anos de, horas de, horas",
		assess: "avalia*, aprovado, aprovada, aprovados, reprovad*, prova, provas, exame*, nota, notas, valores, classificac*, pontuac*, pontos, grelha*, rubrica*, presenca*, assiduidade, frequencia minima, limiar*, evidencia*, questionario*, teste*, trabalho final, tarefa, tarefas, demonstr*, portefolio*, portfolio*, tentativa*, repetir*, observ*, elemento pratico, caso, apto, corrig*, juri, conclu*, exercicio*, recuperacao, segunda oportunidade, projeto final, aproveitamento",
		designHeading: "imagem, imagens, design*, designacao*, nome*, identidade, aspeto, aspecto, grafic*, estilo*, marca, titulo*, aparencia, visual*, logotipo*, preparacao do cracha, como sao, denominac*, descric*, metadados, redacao, modelo grafico",
		otherLook: "ouro, prata, bronze, dourad*, pratead*, platina, modelo*, imagem, imagens, fundo, fonte*",
		look: "svg, png, pixel*, px, hexagon*, circular, circulares, circulo*, redond*, quadrad*, brasao, escudo*, formas geometricas, logotipo*, logo, logos, cor, cores, fonte*, tipografi*, icone*, moldura*, imagem, imagens, paleta*, verde*, azul*, vermelh*, dourad*, ouro, pratead*, prata, bronze, branc*, modelo*, texto alternativo, carateres, caracteres, fundo, cinzent*, cinza, laranja, normas graficas, identidade visual, emblema*, contorno*, ilustra*, rox*, forma do, forma da, formato redondo",
		named: "nome, nomes, designac*, titulo*, descric*, sigla*, verbo*, substantivo*, palavra*, carateres, caracteres, abreviatura*, acronim*, denominac*, redig*, terminologia",
		issuingHeading: "emissao, emissoes, entrega*, outorga*, envio*, quando, prazo*, quanto tempo demora, concessao, expedicao, recebimento, atribuicao do cracha, disponibiliza*",
		otherLimit: "aceit*, levantar, reclam*, recurso*, recorr*, revog*, anul*, retir*, renov*, caduc*, valid*, expir*, conserv*, guard*, apag*, elimin*, erro*, errad*, corrig*, correc*, retific*, substitu*, reemit*, resposta*, respond*, respost*, propost*, propon*, pedido*, solicit*, candidat*, inscric*, relatorio*, aprov*, delib*, decis*, rever, revisao, revist*, objetivo*, meta, metas, audienc*, contest*, divulg*, publica a, analis*, verifica",
		expiryHeading: "validade*, vigencia*, caducid*, expir*, renovac*, vencimento*, duracao, recertific*, prazo de validade, quanto tempo vale, atualizacao do cracha, prazo, tem prazo, validade, vale",
		expire: "expir*, caduc*, vence, vencem, vencid*, validade, valido por, valida por, validos por, validas por, valido durante, valida durante, validos durante, validas durante, renov*, recertific*, vigenc*, perde* a validade, prorrog*, tem a duracao, tempo limitado, vale, valem",
		lapse: "expira, expiram, expirar, caduca, caducam, vence, vencem, perde* a validade",
		forever: "nao expira*, nao ~ expira*, nao ~ caduca*, nao ~ validade, nao caduca*, nao vence*, vitalici*, validade ilimitada, validade indefinida, validade permanente, indefinidamente, sao permanentes, carater permanente, duracao indeterminada, sem prazo, sem validade, sem data de validade, sem data de expiracao, sem limite de validade, para sempre, nao perde* a validade, nao tem prazo, nao tem validade, nao tem data, por tempo indeterminado, permanece* valid*, continua* valid*, e permanente",
		correctionHeading: "retificac*, correc*, corrig*, erro*, reemissao, alteracao de nome, mudanca de nome, substituic*, emenda*, segunda via, atualizacao de dados",
		fault: "erro, erros, errad*, incorret*, engano*, inexat*, gralha*, lapso*, mal escrit*, mudanca de nome, alteracao de nome, alteracoes de nome, nome social, falha*, grafia, equivoc*",
		fix: "corrig*, correc*, corret*, retific*, substitu*, reemit*, reemiss*, emite outro, emite outra, emite um novo, emite novo, emitido novo, emitida nova, novo cracha, modific*, atualiz*, altera, alterar, alterad*, alteram, alteracao, alteracoes, emend*, segunda via, emite nov*, novo certificado, nova credencial, corrij*",
		detail: "nome*, data, datas, dado, dados, endereco, email, cracha*, microcredencia*, credencia*, titulo, certificado*, nota, designacao, insignia*, badge*",
		revocationHeading: "revogac*, revog*, anulac*, anul*, retirada*, recurso*, reclamac*, impugn*, fraude*, invalid*, cancelament*, perda, sanc*, cassac*, suspensao, contestac*",
		revoke: "revog*, anul*, retirad*, retirar o, retirar a, retira o, retira a, cass*, invalid*, cancelad*, cancelar, cancela, sem efeito, suspens*, suspend*, cassad*, retirada a medalha, perda da medalha, perde* o direito, perde se, perde o, perdera o",
		appeal: "recurso, recursos contra, recursos sao, recursos serao, recursos ao, os recursos, recorr*, reclam*, impugn*, audiencia*, audicao, ouvid*, contradit*, contest*, opor se, oposicao, direito de defesa, sua defesa, apresentar defesa, ampla defesa, em defesa, defender se, apel*, reaprecia*, reconsider*, pronunciar se, alegac*, alegar, direito de resposta, revisao da decisao, ouvido o, ouvida a, ouvidos os, audiencia previa",
		privacyHeading: "privacidade, protecao de dados, dados pessoais, rgpd, lgpd, confidencial*, consentimento*, tratamento de dados, dados",
		data: "dados pessoais, dados, nome*, correio eletronico, email, e mail, registo*, identidade, data de nascimento, perfil*, informac* pessoa*, privacidade, cpf",
		personalData: "dados pessoais, rgpd, lgpd, data de nascimento, endereco de correio, endereco de email, informacoes pessoais, seus dados, dados dos titulares, dados dos formandos, protecao de dados, correio eletronico",
		dataLaw: "rgpd, lgpd, protecao de dados",
		keep: "conserv*, apag*, elimin*, guard*, consentimento*, consent*, hash, cifr*, encript*, criptograf*, terceir*, partilha* com, compartilha* com, transmit*, ced*, subcontrat*, base legal, fundamento juridico, anonim*, pseudonim*, direito de acesso, direitos de acesso, alojad*, servidor*, armazen*, recolh*, colet*, autoriz*, visive*, public*, destru*, retificar, prazo de conservacao, partilhamos, partilhados, compartilhad*, nao partilh*",
		marketingHeading: "divulgac*, promoc*, comunicac*, publicidade*, marketing, visibilidade, redes sociais, dar a conhecer, imprensa, difusao, anuncio*, campanha*",
		promote: "divulg*, promoc*, promove a, promover os, publicidade*, publicit*, campanha*, boletim*, nota de imprensa, notas de imprensa, folheto*, cartaz*, redes sociais, anunci*, marketing, difund*, difusao, newsletter*, gabinete de comunicacao, assessoria de imprensa",
		channel: "sitio*, site, pagina, portal, boletim*, newsletter*, redes sociais, linkedin, imprensa, intranet, catalogo*, revista*, blog*, blogue*, instagram, facebook, feira*, dia aberto, mailing, lista de correio, associacoes empresariais, jornal, mural",
		publish: "public*, anunci*, divulg*, difund*, envi*, apresenta, apresentam, mencion*, comunica, comunicam, inform*, aparec*, inclu*, partilh*, compartilh*, figura*, felicit*, destac*, diz se, promov*, exib*, mostra, mostram",
		reviewHeading: "acompanhamento, avaliacao do programa, revisao, revisoes, indicador*, garantia da qualidade, qualidade, melhoria*, metrica*, relatorio*, auditoria*, medicao, estatistic*, monitoriz*, monitoram*, controlo, atualizacao deste, balanco",
		review: "revist*, reve, reveem, rever, revisao, revis*, avalia*, audit*, reexamin*, examin*, analis*, acompanh*, atualiz*, verific*, inquerito*, balanco, monitor*, aprecia*, questionario*",
		metric: "indicador*, numero de crachas, numero de ~ emitid*, taxa de, taxas de, percentage*, porcentage*, estatistic*, inquerito*, satisfacao, metrica*, numero de, dados de utilizacao, crachas emitidos, microcredenciais emitidas",
		report: "relatorio*, apresent*, elabor*, public*, recolh*, analis*, mede, medem, medir, medid*, remet*, presta contas, da conta, submet*, reporta*, comunic*, envia*, compil*, balanco, divulg*, discut*, mostra, mostram"
	}
};
// ../core/src/program/governance/language.ts
/** Texts shorter than this say little about their language. */
const fewestCharacters = 120;
const mostAsked = 60;
/** The language of documents: what their front matter says, or that of most of their sentences. */
function languageOf(documents, statements) {
	for (const { fields } of documents) {
		const said = fields.language?.value ?? fields.lang?.value;
		if (typeof said === "string" && /^[a-z]{2}(?:[-_]|$)/i.test(said)) return said.slice(0, 2).toLowerCase();
	}
	const stretches = stretchesOf(statements);
	const votes = /* @__PURE__ */ new Map();
	const step = Math.max(1, Math.floor(stretches.length / mostAsked));
	for (let index = 0; index < stretches.length; index += step) {
		const language = detectLanguage(stretches[index] ?? "");
		if (language !== void 0) votes.set(language, (votes.get(language) ?? 0) + 1);
	}
	const most = [...votes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
	if (most !== void 0 && most in vocabularies) return most;
	return closestOf(statements, votes.size === 0 ? 0 : closeness) ?? most;
}
/** Short words of the languages that are read, by which neighbours are told apart: Spanish from Italian. */
const smallGroups = [
	"negation",
	"modal",
	"condition",
	"number",
	"by",
	"us"
];
/** In this share of all words a text has small words of its own language. */
const closeness = .12;
/** The language that is read whose small words are the most frequent, if they are so frequent. */
function closestOf(statements, least) {
	const words = statements.slice(0, mostAsked).flatMap((statement) => statement.words);
	const [best, second] = Object.entries(vocabularies).map(([language, vocabulary]) => {
		const terms = smallGroups.flatMap((group) => vocabulary[group].split(",").map((term) => term.trim()));
		const small = new Set([...terms, ...frequentWords[language]?.split(" ") ?? []].map(plainLetters));
		return [language, words.filter((word) => small.has(word)).length / words.length];
	}).toSorted((a, b) => b[1] - a[1]);
	return best !== void 0 && best[1] > Math.max(least, second?.[1] ?? 0) ? best[0] : void 0;
}
/** The statements with their questions in stretches that are long enough to tell: an answer alone is not. */
function stretchesOf(statements) {
	const stretches = [];
	let open = "";
	let asked;
	for (const { value, headings } of statements) {
		const [heading = ""] = headings;
		open += heading === asked ? `${value} ` : `${heading} ${value} `;
		asked = heading;
		if (open.length < fewestCharacters) continue;
		stretches.push(open);
		open = "";
	}
	return open === "" ? stretches : [...stretches, open];
}
// ../core/src/program/governance/named-kinds.ts
/** The name of a kind has no more words. */
const mostInName = 5;
/** Nor has a heading that names one: "7. Organiser of events and meetings". */
const mostInHeading$1 = 8;
/** A statement of fewer words says nothing of a kind. */
const fewest$1 = 6;
/** So many headings that name something that is awarded are its kinds. */
const fewestHeadings = 3;
/** What headings speak of that name no kind. */
const topicHeadings = [
	...[
		"purposeHeading",
		"introductionHeading",
		"rolesHeading",
		"approvalHeading"
	],
	...[
		"criteriaHeading",
		"designHeading",
		"issuingHeading",
		"expiryHeading"
	],
	...[
		"correctionHeading",
		"revocationHeading",
		"privacyHeading",
		"marketingHeading"
	],
	...["reviewHeading", "scopeHeading"]
];
/** What is done with badges of all kinds: "Sharing badges", "Managing badges". */
const handling = [
	"duty",
	"otherLimit",
	"publish",
	"keep",
	"access",
	"report"
];
/** What is said of a kind besides how it is earned. */
const besides = [
	"expire",
	"size",
	"promote",
	"applies",
	"revoke",
	"metric"
];
const between = /[,;]|\s(?:and|und|y|et|en|e)\s/;
/** The names of kinds of badges that documents list: "three levels: Duckling, Otter and Dolphin". */
function namedKinds(judged) {
	const names = /* @__PURE__ */ new Set();
	for (const said of judged) {
		const listed = said.isEnumeration && (said.counts("kind") || said.counts("badge")) ? said.statement.value.split(/:\s/, 2)[1]?.split(between) : void 0;
		const isItem = said.statement.form === "item" && said.isRightBelow("kindsHeading");
		for (const name of listed ?? (isItem ? [said.statement.value] : [])) {
			const words = plainWords(name);
			if (words.length > 0 && words.length <= mostInName) names.add(words.join(" "));
		}
	}
	return names;
}
/** Whether a statement says below the name of a kind what is done for it. */
function tellsOfKind(said, kinds) {
	if (kinds.size === 0 || said.words.length < fewest$1 || said.has(...besides)) return false;
	const { labels, headings } = said.statement;
	return [labels[0], headings[0]].filter((text) => text !== void 0).some((text) => kinds.has(plainWords(text).join(" ")));
}
/**
* The headings that name kinds: "Contributor Badge", "Speaker Badge", or "Otter" below "Our badges". Fewer than
* three of one form or below one heading are parts of one badge.
*/
function headingsOfKinds(judged) {
	const alike = /* @__PURE__ */ new Map();
	for (const said of judged) {
		const form = formOfKind(said);
		if (form === void 0) continue;
		const headings = alike.get(form) ?? /* @__PURE__ */ new Set();
		alike.set(form, headings.add(said.statement.headings[0] ?? ""));
	}
	const many = [...alike.values()].filter(({ size }) => size >= fewestHeadings);
	return new Set(many.flatMap((headings) => [...headings]));
}
/** What the heading of a statement has in common with those of other kinds: the word at its end, or what is above. */
function formOfKind(said) {
	const [heading = "", above] = said.statement.headings;
	const words = plainWords(heading);
	if (words.length > mostInHeading$1 || heading.endsWith("?") || said.isHeaded(...topicHeadings)) return void 0;
	const named = said.headed("badge");
	const isLast = named.includes(words.length - 1) && words.length > 1;
	if (isLast && !said.isHeaded(...handling)) return words.at(-1);
	if (!isEarnedBelow(said)) return void 0;
	if (isLast) return words.at(-1);
	if (named.includes(0) && words.length > 1) return words[0];
	return said.isSecondBelow("badge") && !said.isSecondBelow(...topicHeadings) ? above : void 0;
}
/** Whether a statement says that what its heading names is earned, and by what. */
const isEarnedBelow = (said) => said.has("badge") && said.has("achieve") && said.has("award", "must", "condition");
/** Whether a statement below the heading of a kind says what somebody does for it. */
function tellsBelowKind(said, headings) {
	if (!headings.has(said.statement.headings[0] ?? "") || said.words.length < fewest$1 || said.isQuestion) return false;
	return isEarnedBelow(said) && !said.has("expire", "size", "revoke", "metric");
}
// ../core/src/program/governance/loose-lines.ts
/** What begins an item in text that was pasted without its list: "\u2022 ", "\u2013 ", "a) ", "2.1) ". */
const bullet = /^\s*(?:[\u2022\u25aa\u25ab\u25cf\u25cb\u25e6\u00b7\u2219\u2023\u2043\u2013\u2014*+\u2713\u2714\u2705\u2611\u27a2\u25ba\u25b6\u00bb-]\s+|(?:\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?)\)|(?:\d{1,2}\.){1,3}\d{1,2})\s+)/u;
/** A line as long as this may end for want of room. */
const longestLoose = 60;
/**
* The blocks of a part with the lines of each paragraph that were meant to stand alone: a heading above its text,
* questions and answers, items behind a dot. A line that only ends for want of room goes on.
*/
function looseBlocks(blocks) {
	const loose = [];
	for (const block of blocks) if (block.kind === "list") loose.push({
		...block,
		items: block.items.flatMap(itemsOf)
	});
	else if (block.kind !== "paragraph") loose.push(block);
	else for (const part of partsOf(block)) {
		const last = loose.at(-1);
		if (part.kind === "list" && last?.kind === "list") loose[loose.length - 1] = {
			...last,
			items: [...last.items, ...part.items]
		};
		else loose.push(part);
	}
	return loose;
}
/** An item whose lines stand alone has those below the first below it. */
function itemsOf(item) {
	return linesOf(item).map((line, index) => {
		const [{ length }] = bullet.exec(line.value) ?? [""];
		const depth = index === 0 ? item.depth : item.depth + 1;
		return {
			...partOf(line, length, line.value.length),
			depth
		};
	});
}
function partsOf(block) {
	return linesOf(block).map((line) => {
		const found = bullet.exec(line.value);
		if (found === null) return {
			...line,
			kind: "paragraph"
		};
		const [{ length }] = found;
		const item = {
			...partOf(line, length, line.value.length),
			depth: 1
		};
		return {
			...line,
			kind: "list",
			items: [item]
		};
	});
}
function linesOf({ value, at }) {
	const lines = value.split("\n");
	if (lines.length === 1) return [{
		value,
		at
	}];
	const widest = Math.max(...lines.map(({ length }) => length));
	const found = [];
	let [start, end] = [0, -1];
	for (const [index, line] of lines.entries()) {
		end += line.length + 1;
		const next = lines[index + 1];
		if (next !== void 0 && !endsByWill(line, next, widest)) continue;
		found.push(partOf({
			value,
			at
		}, start, end));
		start = end + 1;
	}
	return found;
}
function partOf({ value, at }, start, end) {
	return {
		value: value.slice(start, end),
		at: placeOfSpan(at, [start, end])
	};
}
/** Whether a line ends though the next word would have had room. */
function endsByWill(line, next, widest) {
	if (bullet.test(next)) return true;
	if (!/^["\u201c\u00ab\u00bf\u00a1(]?[\p{Lu}\p{N}]/u.test(next)) return false;
	const [first = ""] = next.split(" ", 1);
	if (line.length + 1 + first.length > widest) return false;
	return line.length <= longestLoose || /[.!?:;]["\u201d\u00bb)]?$/.test(line);
}
// ../core/src/program/governance/sentences.ts
/** What a full stop may follow though no sentence ends: abbreviations of any of the languages, numbers, initials. */
const goesOn = /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|approx|incl|no|nr|n\u00fam|art|dr|prof|mr|mrs|ms|st|bzw|ca|vgl|usw|z\. ?b|d\. ?h|[uo]\. ?[a\u00e4]|p\. ?ej|ej|bijv|bv|m\. ?b\. ?t|cf|par ex|ex|p\. ?ex|sr|sra|min|max|abs|inkl|tel|\d{1,2}|\p{L})\.$/iu;
const end = /[.!?;\u2026]["'\u201d\u2019\u00bb)\]]*\s+/gu;
/** The sentences of a paragraph; a colon ends none. */
function sentencesOf(text) {
	const sentences = [];
	let start = 0;
	const take = (stop) => {
		const raw = text.slice(start, stop);
		const trimmed = raw.trim();
		if (trimmed !== "") sentences.push({
			text: trimmed,
			start: start + raw.indexOf(trimmed)
		});
		start = stop;
	};
	for (const { 0: mark, index } of text.matchAll(end)) {
		if (goesOn.test(text.slice(Math.max(start, index - 12), index + 1))) continue;
		take(index + mark.length);
	}
	take(text.length);
	return sentences;
}
// ../core/src/program/governance/statements.ts
/** So much of all documents together is read; what a program decides is said by then. */
const mostRead = 4e5;
/** So many blocks at the beginning of a document open it. */
const mostOpening = 4;
/** A sentence of more words or characters is read in part. */
const mostWords = 300;
const longest = 4e3;
/** HTML and MDX in a text: what a picture is called and how wide it is says nothing. */
const tag = /<\/?[a-z][^<>]{0,500}>/gi;
/** A table of more columns is none that people read. */
const mostColumns = 20;
/** More words than these are no heading. */
const mostInHeading = 10;
const longestHeading = 130;
const mostInQuestion = 20;
const mostInLabel = 6;
/** A label as short as this says nothing by itself: "Article 9. Withdrawal." */
const mostInBareLabel = 3;
/** Nor a sentence of more words a label. */
const mostInSentence = 4;
/** For what a document holds, in a line of its head, and how far that is looked for. */
const applies = /\b(applies to|applicable to|gilt f\u00fcr|se aplica a|s['\u2019]applique \u00e0|(?:is )?van toepassing op|geldt voor|aplica-se a):[^\n]{1,200}/i;
const mostInHead = 600;
/** The statements of documents in their order, without code, comments, forms and placeholders. */
function statementsOf(documents) {
	const reader = new Reader();
	for (const document of documents) reader.read(document);
	return reader.statements;
}
var Reader = class {
	statements = [];
	#title = "";
	#left = mostRead;
	read({ lead, sections }) {
		const [first] = looseBlocks(lead.slice(0, 1));
		const isUntitled = first !== void 0 && lead.length > 1 && standsForHeading(first);
		this.#title = isUntitled ? first.value : sections[0]?.heading.value ?? "";
		this.#readBlocks(lead, [], true);
		const path = [];
		for (const section of sections) {
			const { heading } = section;
			if (isProse(heading.value)) {
				const above = path.filter(({ depth }) => depth > 1).map((one) => one.heading.value);
				this.#readBlocks([{
					kind: "paragraph",
					...heading
				}, ...section.blocks], above.reverse(), false);
				continue;
			}
			while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop();
			const above = path.filter(({ depth }) => depth > 1).map(({ heading }) => heading.value);
			const isOpening = section === sections[0] && section.depth === 1;
			this.#readBlocks(section.blocks, [...above, section.heading.value].reverse(), isOpening);
			path.push(section);
		}
	}
	#readBlocks(written, headings, isFirst) {
		const isHead = ({ kind, value }) => isFirst && kind === "paragraph" && isRecord(value);
		const blocks = looseBlocks(written.filter((block) => !isHead(block)));
		for (const head of written.filter(isHead)) this.#readApplies(head, {
			headings,
			labels: [],
			isOpening: true
		});
		const isUntitled = isFirst && headings.length === 0;
		let standIn;
		for (const [index, block] of blocks.entries()) {
			if (this.#left <= 0) return;
			const isLast = index === blocks.length - 1;
			const isNext = standIn !== void 0 && standIn === blocks[index - 1]?.value;
			if (!isLast && standsForHeading(block) && !(isNext && block.value.includes(", "))) standIn = block.value;
			else this.#readBlock(block, {
				headings: standIn === void 0 ? headings : [standIn, ...headings],
				labels: introductionOf(blocks[index - 1], standIn),
				isOpening: isFirst && index < mostOpening && (standIn === void 0 || isUntitled && standIn === blocks[0]?.value)
			});
		}
	}
	#readBlock(block, context) {
		if (block.kind === "list") this.#readList(block, context);
		else if (block.kind === "table") this.#readTable(block, context);
		else if (block.kind === "paragraph" || block.kind === "blockquote") this.#readText(block, context, "sentence");
	}
	#readList({ items }, context) {
		const outer = [];
		for (const item of items) {
			const depth = Math.min(item.depth, 20);
			outer.length = Math.min(outer.length, depth - 1);
			this.#readText(item, {
				...context,
				labels: [...outer, ...context.labels]
			}, "item");
			outer.push(item.value.slice(0, 200));
		}
	}
	#readTable({ rows }, context) {
		const [head = []] = rows;
		const labels = [...head.slice(0, mostColumns).map(({ value }) => value).filter((value) => value !== ""), ...context.labels];
		for (const row of rows.slice(1)) {
			if (this.#left <= 0) return;
			const cells = row.filter(({ value }) => value.trim() !== "");
			const main = cells.toSorted((a, b) => b.value.length - a.value.length)[0];
			if (main === void 0 || cells.length < 2) continue;
			const text = cells.map(({ value }) => value).join(" | ");
			this.#left -= text.length;
			if (isLeftOpen(text)) continue;
			this.#add({
				...context,
				labels
			}, {
				...main,
				words: wordsOf(text),
				form: "row"
			});
		}
	}
	#readText({ value, at }, context, form) {
		if (this.#left <= 0 || isPlaceholder(value)) return;
		this.#left -= value.length;
		this.#readApplies({
			value,
			at
		}, context);
		const all = sentencesOf(value);
		const question = questionOf(all);
		const sentences = question === void 0 ? all : all.slice(1);
		const headings = question === void 0 ? context.headings : [question, ...context.headings];
		const label = headings[0]?.endsWith("?") ? void 0 : labelOf(sentences);
		const labels = label === void 0 ? context.labels : [label, ...context.labels];
		let before;
		for (const { text, start } of sentences) {
			if (!(text === label && wordsIn(text) < mostInBareLabel) && !isLeftOpen(text)) this.#add({
				...context,
				headings,
				labels
			}, {
				...stretch(text, at, start),
				form,
				before
			});
			before = text;
		}
	}
	/** Reads for what the document holds, in the names and values at its head. */
	#readApplies({ value, at }, context) {
		const found = context.isOpening ? applies.exec(value.slice(0, mostInHead)) : null;
		if (found === null) return;
		const [text, label = ""] = found;
		const labels = [label, ...context.labels];
		this.#add({
			...context,
			labels
		}, {
			...stretch(text, at, found.index),
			form: "item"
		});
	}
	#add({ headings, labels, isOpening }, one) {
		const { before, ...rest } = one;
		this.statements.push({
			...rest,
			...before === void 0 ? {} : { before },
			headings,
			labels,
			isOpening,
			title: this.#title
		});
	}
};
/** Whether a heading is a sentence that a line of dashes below it has made one. */
function isProse(heading) {
	const count = plainWords(heading).length;
	return count > mostInQuestion || heading.endsWith(".") && count > mostInHeading;
}
/** The words of a statement; of an endless one its beginning. */
function wordsOf(text) {
	return plainWords(text.slice(0, longest).replace(tag, " ")).slice(0, mostWords);
}
function stretch(text, at, start) {
	return {
		value: text,
		at: placeOfSpan(at, [start, start + text.length]),
		words: wordsOf(text)
	};
}
/** A short paragraph without a full stop that others follow: "Step 3: Decision". */
function standsForHeading({ kind, value }) {
	if (kind !== "paragraph" || value.length > longestHeading || /[;,:]$/.test(value)) return false;
	if (applies.test(value) || /\p{L}\*{0,2}\s?: /u.test(value)) return false;
	if (value.endsWith("?")) return plainWords(value).length <= mostInQuestion;
	return plainWords(value).length <= (value.endsWith(".") ? 3 : mostInHeading) && !value.includes("@");
}
/** What a list or table below it belongs to: the last words of a paragraph. */
function introductionOf(block, standIn) {
	if (block?.kind !== "paragraph" || block.value === standIn) return [];
	const last = sentencesOf(block.value).at(-1)?.text ?? "";
	return /[.!]$/.test(last) ? [] : [last];
}
/** The label with which a text begins: "Expiry. Badges \u2026" or "Expiry: badges \u2026". */
function labelOf([first, ...others]) {
	if (first === void 0) return void 0;
	const colon = first.text.slice(0, 60).search(/:\s|\s[\u2013\u2014]\s/);
	const label = first.text.slice(0, colon);
	if (colon > 0 && plainWords(label).length <= mostInLabel) return label;
	return others.length > 0 && wordsIn(first.text) <= mostInSentence ? first.text : void 0;
}
/** The question that the rest of a text answers. */
function questionOf([first, ...others]) {
	if (first === void 0 || others.length === 0) return void 0;
	return first.text.endsWith("?") && wordsIn(first.text) <= mostInQuestion ? first.text : void 0;
}
/** How many words a text has, without numbers. */
function wordsIn(text) {
	return plainWords(text).filter((word) => !/^\d/.test(word)).length;
}
/** Lines of names and values at the head of a document: "Version: 2.3". */
function isRecord(text) {
	const lines = text.split("\n");
	return lines.length > 1 && lines.every((line) => /^[^:]{1,40}:/.test(line));
}
/** A line of a form that is still to be filled in. */
function isLeftOpen(text) {
	return /_{3}|\u2610|\[ \]/.test(text) || isPlaceholder(text) || /:\s*`?[[<{][^\]>}]{1,80}[\]>}]`?$/.test(text);
}
// ../core/src/program/governance/subject.ts
/** In so many statements documents about badges that are earned say so, unless they are very short. */
const fewest = 2;
const short = 8;
/** Where this share of statements, and so many, are about badges, words of software or data do not matter. */
const mostly = .2;
const enough = 3;
/** A guide or specification of software shows by this share of its statements. */
const mostTechnical = .1;
/** Words of a screen stand here and there elsewhere. */
const fewestOfManual = 3;
/** What is said of a badge that somebody or something earns, and of no other. */
const earning = [...[
	"award",
	"earner",
	"learning",
	"unmistakable",
	"criterion"
], ...[
	"assess",
	"revoke",
	"expire"
]];
/** What a badge means that somebody has earned. */
const meaning = [...[
	"learning",
	"unmistakable",
	"criterion",
	"assess",
	"value"
]];
/** Who proposes and approves there does so for a person, and not for a new honour. */
const topicsOfHonours = governanceTopics.filter((topic) => topic !== "approval");
/** Whether documents award something that is named otherwise, medals or honours, and hardly speak of badges. */
function awardsHonours(judged) {
	const count = (is) => judged.filter(is).length;
	const honours = count((said) => said.has("honour"));
	const around = count((said) => said.has("honour") || said.isBelow("honour"));
	const isGiven = (said) => said.has("award", "decide") || said.isBelow("honour");
	return around >= Math.max(fewest, judged.length * mostly) && count((said) => said.isNear("honour") && isGiven(said)) >= fewest && honours > count((said) => said.has("badge"));
}
/** Whether documents are about badges or certificates that people earn, by how they use their words. */
function isAboutBadges(judged) {
	if (isOfSoftware(judged) || isOfOrganisations(judged)) return false;
	let [own, standing, elsewhere, apart] = [
		0,
		0,
		0,
		0
	];
	for (const said of judged) {
		if (isOfBadge(said) && said.has(...meaning)) standing++;
		if (said.has("elsewhere") && isOfBadge(said)) elsewhere++;
		else if (said.has("unmistakable") && said.has("award")) own += 2;
		else if (said.has("badge") || isOfBadge(said) && said.has(...earning)) own++;
		else if (said.has("elsewhere", "apart", "admission")) apart++;
	}
	if (judged.some((said) => said.isTitled("badge") && !said.isTitled("elsewhere"))) own++;
	const least = judged.length < short ? 1 : fewest;
	if (own < least || own <= elsewhere || elsewhere > 0 && standing <= elsewhere) return false;
	if (own > elsewhere + apart) return true;
	return standing > 0 && own >= Math.max(enough, judged.length * mostly);
}
/** Whether all that is certified are organisations or products, and no program says that it certifies them. */
function isOfOrganisations(judged) {
	if (judged.some((said) => said.hasBesides("badge", "certification"))) return false;
	if (judged.some(isOfItsProgram)) return false;
	const organisations = judged.filter((said) => said.has("organisation")).length;
	const people = judged.filter((said) => said.hasBesides("earner", "organisation")).length;
	return organisations >= fewest && organisations > people;
}
/** "The certification program", "the program certifies". */
const isOfItsProgram = (said) => said.follows("certification", "program", 2) || said.follows("program", "certification", 2);
function isOfSoftware(judged) {
	return judged.filter((said) => said.has("technical") || said.isBelow("technical")).length >= Math.max(fewest, judged.length * mostTechnical);
}
/** Where this share of statements are answers, a document is for those who ask. */
const mostlyAsked = .25;
/** What a manual of a software says of a program: which kinds it has and who may do what. */
const topicsOfManuals = ["scope", "roles"];
/** Whether documents tell how the functions of a software are used: by menus, buttons and steps. */
function isManual(judged) {
	if (judged.filter((said) => said.isAnswer).length > judged.length * mostlyAsked) return false;
	return judged.filter((said) => said.has("screen") || isMenuPath(said.statement.value)).length >= Math.max(fewestOfManual, judged.length * mostTechnical);
}
/** "Settings > Badges" */
const isMenuPath = (text) => /\p{L} [>\u2192\u203a] \p{Lu}/u.test(text);
function isOfBadge(said) {
	return said.isNear("badge") || said.isBelow("badge");
}
// ../core/src/program/governance/topic-rules.ts
const level = (isYes, isPartly) => isYes ? "yes" : isPartly ? "partly" : "no";
/** Something is put off or only led to, or the statement is a question. */
const isPutOff = (said) => said.isDeferred || said.isQuestion || said.isOpen || said.isListedAsNot;
/** Candidates are let in, and no word is on what they earn. */
const isOfAdmission = (said) => said.isNear("admission") && !said.has("badge", "metric");
/** What is taught, and no word is on what is earned. */
const isOfCourse = (said) => said.isNear("material") && !said.has("badge", "metric");
/** How criteria themselves become others. */
const isOfRework = (said) => said.isRightBelow("rework") && said.isRightBelow("criterion") || !said.has("assess") && (said.follows("criterion", "rework", 4) || said.follows("rework", "criterion", 4));
function purpose(said) {
	const isBelow = said.isRightBelow("purposeHeading");
	if (said.isQuestion || said.words.length < (isBelow ? 4 : 6) || said.isOpen) return "no";
	const isAbout = said.has("badge", "earner", "learning", "value");
	const isProse = said.statement.form === "sentence";
	const values = said.countOfWords("value");
	const isOfOneWord = values === 1 && said.hits("value").length > 1 && !said.has("intent");
	const isElse = said.has("criterion", "assess", "look", "revoke", "decide");
	const isOfText = said.follows("document", "intent", 4) && values === 0;
	const isIntended = said.has("intent") && !isElse && !isOfText;
	const isMeant = isIntended && said.isNear("badge") && values > 0;
	const isStated = said.has("aim") && said.has("badge") && values > 0;
	const isIntroduced = said.isRightBelow("introductionHeading") && values > 0;
	const isPurpose = isBelow && isAbout && (isProse ? said.has("aim", "value") || !said.has("describing") : (said.has("aim") || values > 1) && said.has("badge", "earner", "learning")) || isIntroduced && said.has("aim") && (said.has("badge") || values > 1) || isIntroduced && said.has("badge") && values > 1 || said.isOpening && said.statement.form !== "row" && said.has("aim") && (values > 1 || values > 0 && said.has("badge")) || isStated && said.isBelow("purposeHeading") || isMeant || said.isLabelled("intent") && said.isLabelled("badge") || said.isOpening && isProse && said.isBelow("badge") && (values > 2 || isIntended);
	const isPlain = isProse && !isElse && !said.hasPeriod && !said.hasNumber;
	const isGoal = isPlain && said.has("ownGoal") && !said.has("report", "appeal");
	const isForThat = isPlain && said.isOpening && said.has("badge");
	const isIntroducing = said.isRightBelow("introductionHeading", "purposeHeading") && said.has("shows") && said.isNear("badge") && !said.has("revoke", "decide");
	const isOfBadge = (said.hits("badge")[0] ?? 9) < 3;
	const isShowing = said.isOpening && said.follows("badge", "shows", isOfBadge ? 7 : 4) && !said.has("revoke", "decide", "must", "look") && !said.hasPeriod && !said.hasNumber;
	const isShown = (isIntroducing || isShowing) && isProse && !said.has("appeal", "personalData", "channel");
	const isWhatFor = isGoal || isShown || isForThat && (said.follows("award", "soThat", 8) || said.follows("badge", "soThat", 10));
	const speaksOfDocument = said.has("describing") && !said.has("soThat") && values < (said.has("document") ? 2 : 1);
	const isNotAimed = said.isDenied("aim") && said.isDenied("value");
	const isElsewhere = speaksOfDocument || isNotAimed || isOfOneWord && !isBelow || isPutOff(said);
	return level((isPurpose || isWhatFor) && !isElsewhere, isBelow && isAbout);
}
/** "Applies to:" is a label, and some words name the kinds behind it. */
const longestOfApplies = 20;
const fewestInApplies = 4;
function scope(said) {
	if (said.isDeferred || said.isQuestion) return "no";
	const isBelow = said.isBelow("scopeHeading", "kindsHeading");
	const isNamed = said.isOpen || said.isEnumeration;
	const isCounted = said.follows("number", "kind", 2) || said.has("distinguished") && !said.follows("distinguished", "earner", 3) || isNamed && said.counts("badge") || said.follows("following", "badge", 2) || said.follows("badge", "following", 2);
	const { form, labels } = said.statement;
	const isListed = said.isRightBelow("kindsHeading") && (form === "sentence" && !said.isLabelled("kindsHeading") ? (said.isAnswer || said.has("badge")) && (said.isSeries || said.hits("badge").length > 1) : said.isBelowOneWord || said.isNear("badge", "size") || said.isEnumeration || said.isTitled("badge") && labels.length > 0);
	const isSized = said.has("size") && said.hasNumber && (said.hits("badge")[0] ?? 9) < 4 && !said.has("earner");
	const isBounded = said.has("excluded") && (isBelow || said.has("badge") && said.has("applies"));
	const isKind = said.isBelow("scopeHeading") && said.isLabelled("kind") || said.isSecondBelow("kindsHeading") && said.isBelow("badge");
	const isLeftOut = said.isRightBelow("excluded") && form !== "sentence";
	const isGraded = (said.has("badge") || said.isTitled("badge")) && said.has("otherLook") && (said.isRightBelow("kindsHeading") || said.has("kind") && said.hits("otherLook").length > 1);
	const isNoDegree = said.has("notThat") && said.isNear("badge") && !said.isNear("admission");
	const isElse = said.has("assess", "revoke", "fault", "proposal") || said.has("award") && !isNamed && !said.counts("kind");
	const isOfKinds = isCounted && said.isNear("badge") && !isElse;
	const isYes = said.isLabelled("applies") && form !== "row" && (labels[0]?.length ?? 0) < longestOfApplies && said.words.length > fewestInApplies && !said.has("document") || isKind || isLeftOut || isNoDegree || isGraded || isBounded || isListed || isSized || isOfKinds || isCounted && isBelow;
	return level(isYes, isBelow || said.has("applies") && said.has("badge"));
}
function roles(said) {
	if (isPutOff(said) || isOfAdmission(said) || said.isNear("visitor")) return "no";
	const isBelow = said.isBelow("rolesHeading");
	const { form, labels } = said.statement;
	const isEntry = isBelow && form !== "sentence" && labels.length > 0;
	const isNamed = said.namesSomebody || said.isRightBelow("actor") || isEntry;
	const isInColumn = form === "row" && said.isRightBelow("rolesHeading") && said.has("actor");
	const isOfEarner = said.isRightBelow("earner") && !said.isRightBelow("actor", "rolesHeading");
	const isResponsible = said.has("responsible") && said.has("actor");
	return level((isBelow && isNamed && (said.has("duty") || isInColumn) || isResponsible) && !isOfEarner, isBelow && isNamed || said.has("actor") && said.has("duty", "award") && !said.has("negation"));
}
function approval(said) {
	if (said.has("admission") || said.isRightBelow("admission") || said.isNear("candidate") && !said.has("proposal") || said.follows("decide", "candidate", 4) || isOfCourse(said) || said.isDenied("decide") || said.isAbsent("decide")) return "no";
	const isBelow = said.isBelow("approvalHeading");
	const isProposed = said.isNear("proposal");
	const isActive = said.follows("actor", "decide", 6) && said.follows("decide", "badge", 5);
	const isPassive = said.follows("badge", "decide", said.has("modal") ? 14 : 6) && said.follows("decide", "actor", 4);
	const isOfBadge = (isActive || isPassive) && !said.has("review", "criterion", "earner");
	const isEither = said.countBesides("decide", "actor") > 1;
	const isOfWork = !isBelow && said.has("assess") && said.has("criterion") && !said.has("badge");
	const isDecided = said.hasBesides("decide", "actor") && said.isFirm && (said.isBySomebody || isEither);
	const isElse = said.has("appeal", "revoke", "fix") && !isProposed || said.has("result") && !isProposed && !isOfBadge || !isBelow && said.isRightBelow("issuingHeading", "criteriaHeading") && !isOfBadge;
	const isYes = isDecided && (isBelow || isProposed || isOfBadge) && !isElse && !isOfWork && !said.hasYear;
	const speaksOfDocument = said.has("document") && (!said.has("badge", "proposal") || said.follows("decide", "document", 6));
	return level(isYes && !speaksOfDocument && !isPutOff(said), isBelow || isProposed);
}
/** A label of more words is a sentence, and names what stands below it by chance. */
const longestLabel = 6;
function criteria(said) {
	if (said.isNear("admission") || said.isDenied("assess") || said.isQuestion) return "no";
	const [label = ""] = said.statement.labels;
	const isLabelled = label !== "" && label.split(/\s+/).length <= longestLabel;
	const isBelow = said.isBelow("criteriaHeading") && (!said.isOpening || isLabelled);
	const isMeasured = said.hasNumber || said.has("modal", "condition");
	const isElse = said.has("revoke", "appeal", "metric", "fault", "excluded") || isOfRework(said) || isOfAnyRules(said) || said.isRightBelow("proposal") && !said.has("award") || said.isBelow("revocationHeading") && !said.isRightBelow("criteriaHeading") || said.hasSchedule && said.has("review", "report") || !isBelow && (said.has("proposal") || said.has("award") && said.hasPeriod && !isEarned(said));
	const isRight = said.isRightBelow("criteriaHeading") && isMeasured && !said.has("reference");
	const isJudgedBelow = isBelow && (said.isNear("assess", "criterion") || isRight) && said.words.length > (isRight && said.hasNumber ? 2 : 4);
	const isJudged = said.hits("assess").length > (isMeasured ? 1 : 2) && (said.has("earner", "criterion", "actor") || said.isNear("badge"));
	const isYes = isJudgedBelow && (isMeasured || said.has("actor")) || isJudged || isScored(said) || isEarned(said);
	const isNamed = said.has("criterion") && said.has("badge", "award");
	return level(isYes && !isElse && !isPutOff(said), isBelow || isNamed);
}
/** "Once you meet all criteria you receive it" does not say what they are. */
const isOfAnyRules = (said) => said.has("rules") && said.has("award") && said.has("condition") && !said.has("actor") && !said.hasDigits;
/** What is said of a badge besides how it is earned. */
function isBesidesEarning(said) {
	return said.has("expire", "size", "promote", "personalData", "proposal", "organisation") || said.has("applies", "responsible") || said.has("rules") && !said.hasNumber || said.hasBesides("look", "otherLook") || said.isBelow("expiryHeading", "privacyHeading", "issuingHeading");
}
/** Whether it says what somebody has to do, and that a badge is given for it. */
function isEarned(said) {
	if (isBesidesEarning(said)) return false;
	if (isEntryOfAct(said)) return true;
	if (!(said.isNear("badge") || said.isBelow("badge") || said.has("kind"))) return false;
	const isAsked = said.follows("must", "achieve", 7) && !said.has("document");
	const isOfOne = [
		"badge",
		"kind",
		"otherLook"
	].some((group) => (said.hits(group)[0] ?? 9) < 4);
	const isCounted = said.has("achieve") && isAmount(said) && !said.has("metric");
	return isAsked || isGivenFor(said) || isOfOne && isCounted;
}
/** Whether it says to whom or when it is given: "goes to members after ten years". */
function isGivenFor(said) {
	if (!said.isTogether("achieve", "award")) return false;
	if (said.asks("achieve") || said.asks("assess")) return true;
	const isLimit = said.hasPeriod && (!said.has("years") || said.has("within"));
	const isWhose = said.follows("award", "earner", 4) && said.hasNumber;
	return !isLimit && (isWhose || said.follows("condition", "achieve", 6));
}
/** "Brevet Otter: 100 metres" */
function isEntryOfAct(said) {
	const { form, labels } = said.statement;
	if (form === "sentence" || labels.length === 0 || said.has("metric")) return false;
	const isInList = form === "row" ? said.isRightBelow("badge") : said.isRightBelow("kindsHeading") && said.isTitled("badge");
	return said.isNear("badge") && said.hasNumber && said.has("achieve") || isInList && isAmount(said);
}
/** How much there is to do, and not how long. */
const isAmount = (said) => said.hasDigits && !said.hasPeriod;
/** What is done and how many points it brings. */
const isScored = (said) => said.statement.form !== "sentence" && said.hasNumber && said.isNear("points") && said.isBelow("points") && said.words.length > 2;
function design(said) {
	if (said.isQuestion || said.isNear("visitor") || said.has("build")) return "no";
	if (said.isRightBelow("correctionHeading", "privacyHeading")) return "no";
	const [label = ""] = said.statement.labels;
	const isBare = said.isLabelled("designHeading") && !/\s/.test(label.trim());
	const isBelow = said.isBelow("designHeading") && (!isBare || said.isNear("badge"));
	const isRule = said.hasNumber || said.has("modal", "negation", "actor", "condition");
	const looks = said.hits("look").length;
	const isOfKinds = said.isEnumeration && (said.counts("badge") || said.counts("kind"));
	const shapes = said.isNear("badge") && !isOfKinds ? said.countBesides("look", "otherLook") : 0;
	const isMade = shapes > 0 && said.has("badge") && said.has("duty") && said.follows("actor", "look", 6);
	const isReference = said.has("reference") && !said.hasNumber && looks < 2;
	const isSaid = said.statement.form !== "row" || said.hasBesides("look", "otherLook");
	const isRuled = isRule && (isSaid ? said.isNear("look", "named") : said.has("named")) && said.words.length > 2;
	const isYes = isBelow && (looks > 1 && said.hasBesides("look", "otherLook") || isRuled) || shapes > (said.has("named") ? 0 : 1) && isRule || isMade;
	return level(isYes && !isReference && !isPutOff(said), isBelow || looks > 0 && isRule);
}
/** An entry below its heading has few words: "Within 10 days of the exam". */
const mostInTerse = 14;
/** What has a time limit of its own. */
const otherLimits = [
	"otherLimit",
	"access",
	"expire",
	"revoke",
	"fix"
];
/** A period in years, or one that begins with the issue, is how long a badge holds. */
function isDuration(said) {
	const first = said.hits("period")[0] ?? 0;
	const isBefore = said.hits("award").some((at) => at < first);
	const isFromIssue = said.follows("period", "since", 3) && said.follows("since", "award", 3);
	return !said.hasBesides("period", "years") || isFromIssue && !isBefore && !said.has("within");
}
/** Hours that nobody says to wait are hours of work: "Level 1: 80 hours". */
const isAmountOfWork = (said) => !said.hasBesides("period", "size") && !said.isAnswer && !said.has("award", "within", "since");
function issuing(said) {
	if (isOfAdmission(said) || said.isQuestion || said.isNear("build")) return "no";
	const isBelow = said.isRightBelow("issuingHeading");
	const isAbout = said.has("award", "badge") && (isBelow || said.has("award") && (said.isNear("badge") || said.has("honour")));
	const isElliptic = (said.hits("issuingHeading")[0] ?? 9) < 3 && said.has("award") && said.has("frequency", "month") && said.words.length < longestOfApplies && !said.has("report", "document", "metric", "earner");
	const isLasting = said.hasPeriod && (isDuration(said) || isAmountOfWork(said));
	const isAtTimes = said.hasSchedule && said.has("award") && !isLasting;
	const isStep = said.isBelowPeriod && said.has("award") && said.has("badge");
	const isTimed = said.hasPeriod && !isLasting || isAtTimes || said.has("soon") || isStep;
	const isElse = said.has(...otherLimits) && !said.isTimed("award", otherLimits) || said.has("promote") && said.has("channel");
	const isEntry = said.statement.form !== "row" && said.words.length <= mostInTerse;
	const isAsked = said.statement.headings[0]?.endsWith("?") === true;
	const isTerse = isBelow && isEntry && (isAsked || said.isRightBelow("award")) && said.hasPeriod;
	const isYes = (isAbout || isTerse || isElliptic) && isTimed && !isElse && !said.isDeferred && !said.isDenied("award");
	return level(isYes && (isTerse || said.has("badge", "award")), said.has("award") && said.has("badge"));
}
function expiry(said) {
	if (said.has("access", "appeal", "visitor", "personalData") || said.isDeferred) return "no";
	if (said.has("document") && !said.has("badge")) return "no";
	if (!said.has("badge", "expire") && said.isNear("actor")) return "no";
	const isBelow = said.isRightBelow("expiryHeading") && !said.isRightBelow("issuingHeading");
	const isAbout = said.has("expire") || isBelow;
	const isRenewed = said.has("expire") && said.has("frequency") && !said.follows("actor", "expire", 4);
	const isEnded = said.follows("badge", "lapse", 4) && said.follows("lapse", "condition", 2);
	const isAnswered = said.hasPeriod || said.has("forever") || said.isDeniedAnswer || said.isNone || isRenewed || isEnded;
	const isOfBadge = said.isNear("badge") || isBelow;
	const isYes = isAbout && isAnswered && isOfBadge && !said.isQuestion;
	const isOfIt = said.has("badge") || said.isAnswer && said.isNear("badge");
	const isForever = said.has("forever") && isOfIt && !said.has("assess", "keep", "data");
	return level(isYes || isForever, isAbout && isOfBadge);
}
function correction(said) {
	if (said.isNear("material", "visitor") || isOfAdmission(said)) return "no";
	if (said.isBelow("privacyHeading") || said.isQuestion) return "no";
	if (said.isDenied("fix") || said.isAbsent("fix") || said.isAbsent("fault")) return "no";
	const isBelow = said.isBelow("correctionHeading");
	const isFault = said.isNear("fault") || isBelow;
	const isFixed = said.has("fix") && isFault && said.isNear("detail", "badge");
	const isTimed = said.hasPeriod || said.has("soon");
	const isConditional = isBelow && said.has("fault") && said.has("condition");
	const isFirm = said.namesSomebody || isTimed || isConditional || said.isAnswer && said.isRightBelow("fault") || said.isNear("contact") && said.isNear("fault");
	const isOfBadge = isBelow || said.isRightBelow("fault") || said.has("badge", "detail") && said.isNear("badge", "earner");
	const isPut = said.isDeferred || said.has("document");
	return level(isFixed && isFirm && isOfBadge && !isPut, isFixed);
}
/** Whether a statement says that a badge can be taken back. */
function revocation(said) {
	if (said.isDenied("revoke") || said.isAbsent("revoke") || said.isNear("admission")) return "no";
	if (said.has("absence") && !said.has("revoke")) return "no";
	const isBelow = said.isBelow("revocationHeading");
	if (said.has("access", "document", "personalData") && !said.has("badge") && !said.isRightBelow("badge")) return "no";
	if (!isBelow && said.has("fix", "channel", "proposal")) return "no";
	if (said.isDeferred || isOfRework(said)) return isBelow || said.has("revoke") ? "partly" : "no";
	const isGround = said.isRightBelow("revoke") && said.has("condition");
	const isYes = said.has("revoke") && (said.isNear("badge") || isBelow) || isGround;
	return level(isYes && !said.isQuestion, isBelow && said.words.length > 3);
}
/** Whether a statement says that an earner is heard or may object. */
function hearsOut(said) {
	if (!said.has("appeal") || said.isDeferred || said.isQuestion || isOfRework(said)) return false;
	if (said.isDenied("appeal") || said.isAbsent("appeal")) return false;
	if (!said.isFirm && !said.isNear("revoke")) return false;
	if (said.isNear("admission", "material") || said.isBelow("privacyHeading")) return false;
	if (said.has("revoke")) return true;
	if (said.has("candidate") && said.has("result")) return false;
	if (said.isNear("revoke") && !said.has("result")) return true;
	return said.isBelow("revoke") || !said.has("result", "proposal", "candidate");
}
function privacy(said) {
	if (said.isNear("visitor") || said.isQuestion || said.isAbsent("data")) return "no";
	const isBelow = said.isTitled("privacyHeading") || said.isLabelled("privacyHeading") || said.isBelow("privacyHeading") && !said.isOpening;
	const isOfData = said.hasBesides("personalData", "dataLaw") || said.hits("data").length > 1 && said.has("keep") && said.hasPeriod && said.has("earner") || isBelow && said.has("data", "earner");
	const isDetailed = said.has("keep") || isBelow && said.hits("data").length > 2;
	const isKeptSoLong = isBelow && said.has("keep") && said.hasPeriod && !said.has("visitor");
	const isYes = (isOfData || isKeptSoLong) && isDetailed && !(said.has("reference") && said.hits("keep").length < 2);
	return level(isYes && !said.has("document") && !isPutOff(said), isBelow || said.has("personalData"));
}
function marketing(said) {
	const isBelow = said.isBelow("marketingHeading");
	if (said.isQuestion || said.isNear("visitor") || said.isAbsent("promote")) return "no";
	if (!isBelow && (said.isNear("material", "admission") || said.has("metric") || said.hasBesides("report", "publish") || said.has("proposal") && !said.has("channel"))) return "no";
	const isSharing = said.has("modal") || said.follows("earner", "publish", 5);
	const isByEarner = said.has("earner") && !said.has("promote", "actor") && isSharing;
	const isFirm = said.hasNumber || said.has("condition", "frequency", "channel", "modal");
	const isSpread = said.has("promote") || said.has("channel") && said.has("publish");
	const isSpreadBelow = isBelow && said.has("promote", "channel", "publish") && said.words.length > 4;
	const isTold = isSpread && said.has("channel", "modal") && said.namesSomebody && said.has("badge");
	return level((isSpreadBelow && isFirm || isTold) && !isByEarner && !said.isDeferred, isBelow || isSpread && said.has("badge") && !isByEarner);
}
function review(said) {
	if (said.isQuestion || said.isDenied("review") || said.isAbsent("review")) return "no";
	if (isOfAdmission(said) || isOfCourse(said)) return "no";
	if (said.isNear("visitor") || said.has("appeal")) return "no";
	if (said.has("award", "proposal") && !said.isBelow("reviewHeading") && !said.has("frequency", "document", "metric")) return "no";
	const isBelow = said.isBelow("reviewHeading");
	const isAbout = said.has("badge", "document", "program", "metric") || isBelow;
	const isOfWork = said.isBoth("actor", "assess") && !said.has("badge", "document", "metric");
	const isOfProposal = said.follows("proposal", "review", 8) || said.follows("review", "proposal", 3);
	const isLooked = said.has("review") && !isOfProposal;
	const isReported = said.has("report") && (said.has("metric") || isBelow && !isOfProposal);
	const isCounted = said.has("metric") && isBelow;
	const isOnce = said.hasPeriod && !said.has("within", "expire") && said.has("badge", "document");
	const isYes = isAbout && !isOfWork && (said.hasSchedule && (isLooked || isReported || isCounted) || isLooked && isOnce && isBelow || said.isRightBelow("reviewHeading") && said.has("frequency") && said.words.length > 5 || isCounted && said.statement.form === "row" && said.hasNumber);
	return level(isYes && !said.isDeferred, isBelow || said.has("review") && said.has("document"));
}
/** The rules of the topics; what one statement does not suffice for is put together elsewhere. */
const topicRules = {
	purpose,
	roles,
	approval,
	criteria,
	issuing,
	revocation,
	review,
	scope,
	correction,
	expiry,
	privacy,
	design,
	marketing
};
/** The terms of each topic, first those of its headings. */
const termsOf = {
	purpose: [
		"purposeHeading",
		"aim",
		"value",
		"badge"
	],
	roles: [
		"rolesHeading",
		"actor",
		"duty",
		"responsible"
	],
	approval: [
		"approvalHeading",
		"proposal",
		"decide",
		"actor"
	],
	criteria: [
		"criteriaHeading",
		"assess",
		"criterion",
		"number"
	],
	issuing: [
		"issuingHeading",
		"award",
		"badge",
		"within"
	],
	revocation: [
		"revocationHeading",
		"revoke",
		"badge",
		"condition"
	],
	review: [
		"reviewHeading",
		"review",
		"metric",
		"report",
		"frequency"
	],
	scope: [
		"kindsHeading",
		"distinguished",
		"kind",
		"badge",
		"excluded"
	],
	correction: [
		"correctionHeading",
		"fault",
		"fix",
		"detail"
	],
	expiry: [
		"expiryHeading",
		"expire",
		"badge",
		"forever"
	],
	privacy: [
		"privacyHeading",
		"personalData",
		"data",
		"keep"
	],
	design: [
		"designHeading",
		"look",
		"named",
		"modal"
	],
	marketing: [
		"marketingHeading",
		"promote",
		"channel",
		"publish"
	]
};
/** What the program does that somebody is charged with. */
const work = [...[
	"badge",
	"proposal",
	"candidate",
	"assess",
	"revoke",
	"decide",
	"appeal"
]];
/** What somebody does who has a part in the program. */
const acts = [
	"duty",
	"decide",
	"assess",
	"revoke"
];
/** Whether a statement gives somebody who is named a part in the program, wherever it stands. */
function givesPart(said) {
	if (isPutOff(said) || isOfAdmission(said) || said.has("absence", "promote")) return false;
	if (said.follows("contact", "actor", 4)) return false;
	if (said.isNear("visitor", "material", "privacyHeading") || !said.isNear(...work)) return false;
	if (said.isDenied("duty") || said.words.length < (said.statement.form === "sentence" ? 3 : 5) || !said.hasBesides("actor", "us")) return false;
	return acts.some((act) => said.follows("actor", act, said.isLedBySomebody ? 5 : 2)) || said.follows("decide", "actor", 3) || said.isDoneBy || said.isTogether("responsible", "actor");
}
/** Whether somebody who is named judges what is handed in. */
const decides = (said) => ["decide", "assess"].some((act) => said.follows("actor", act, said.isLedBySomebody ? 6 : 2) || said.follows(act, "actor", 3)) && !said.has("earner");
/** How much of a topic a statement speaks of: among those that cover it the weightiest is its evidence. */
function weightOf(said, topic) {
	const [heading = "badge", ...groups] = termsOf[topic];
	const own = groups.reduce((sum, group) => sum + Math.min(2, said.hits(group).length), 0);
	return (said.isRightBelow(heading) ? 4 : said.isBelow(heading) ? 2 : 0) + own + (said.hasPeriod || said.hasNumber ? 1 : 0);
}
// ../core/src/program/governance/topics.ts
/** Says which topics documents cover; undefined where they are in a language that is not read. */
function coverageOf(documents) {
	const statements = statementsOf(documents);
	const language = languageOf(documents, statements);
	const vocabulary = language === void 0 ? void 0 : vocabularies[language];
	if (language === void 0 || vocabulary === void 0) return void 0;
	const first = judgeAll(statements, lexiconOf(language, vocabulary));
	const isOfHonours = awardsHonours(first);
	const judged = isOfHonours ? judgeAll(statements, lexiconOf(`${language} with honours`, withHonours(vocabulary))) : first;
	const isAbout = isAboutBadges(judged);
	const told = isManual(judged) ? topicsOfManuals : isOfHonours ? topicsOfHonours : governanceTopics;
	const entries = governanceTopics.map((topic) => [topic, isAbout ? atMost(coverageOfTopic(topic, judged), told.includes(topic)) : { coverage: "no" }]);
	return {
		language,
		topics: Object.fromEntries(entries)
	};
}
const lexicons = /* @__PURE__ */ new Map();
function lexiconOf(name, vocabulary) {
	const lexicon = lexicons.get(name) ?? new Lexicon(vocabulary);
	lexicons.set(name, lexicon);
	return lexicon;
}
/** The vocabulary of documents that award medals, honours or diplomas in place of badges. */
function withHonours(vocabulary) {
	return {
		...vocabulary,
		badge: `${vocabulary.badge}, ${vocabulary.honour}`
	};
}
function judgeAll(statements, lexicon) {
	const known = /* @__PURE__ */ new Map();
	const find = (text) => {
		const hits = known.get(text) ?? lexicon.findIn(text);
		known.set(text, hits);
		return hits;
	};
	return statements.map((statement) => new Judged(statement, find, lexicon));
}
function coverageOfTopic(topic, judged) {
	const kinds = topic === "criteria" ? namedKinds(judged) : void 0;
	const headings = topic === "criteria" || topic === "scope" ? headingsOfKinds(judged) : /* @__PURE__ */ new Set();
	const rated = judged.map((said) => {
		return {
			said,
			coverage: kinds !== void 0 && (tellsOfKind(said, kinds) || tellsBelowKind(said, headings)) || topic === "scope" && headings.has(said.statement.headings[0] ?? "") ? "yes" : topicRules[topic](said)
		};
	});
	const yes = rated.filter(({ coverage }) => coverage === "yes");
	const best = weightiest(yes, topic) ?? weightiest(rated.filter(isPartly), topic);
	if (best === void 0) return { coverage: "no" };
	return {
		coverage: suffices(topic, yes, judged) ? "yes" : "partly",
		evidence: best.said.evidence
	};
}
/** What a document of this sort does not tell is covered in part. */
function atMost(covered, isTold) {
	return covered.coverage === "yes" && !isTold ? {
		...covered,
		coverage: "partly"
	} : covered;
}
const isPartly = ({ coverage }) => coverage === "partly";
function weightiest(rated, topic) {
	let best;
	let most = Number.NEGATIVE_INFINITY;
	for (const one of rated) {
		const weight = weightOf(one.said, topic);
		if (weight > most) [best, most] = [one, weight];
	}
	return best;
}
/** So many statements that give somebody a part are roles without a heading. */
const fewestParts = 2;
const isOfSeveral = (said) => said.isSentence && (said.doers > 1 || decides(said)) && givesPart(said);
function areRoles(yes, judged) {
	if (new Set(yes.map(({ said }) => said.doer)).size > 1 || judged.some(isOfSeveral)) return true;
	if (yes.some(({ said }) => said.isRightBelow("rolesHeading") && givesPart(said))) return true;
	return new Set(judged.filter(givesPart).map(({ words }) => words.join(" "))).size >= fewestParts;
}
/** Whether badges or their levels are held against points. */
function leadToBadges(judged) {
	return judged.some((said) => said.isBelow("points") && said.isBelow("badge", "kind"));
}
/** Whether statements that cover a topic cover all of it: who takes back must hear too, and one role is none. */
function suffices(topic, yes, judged) {
	if (topic === "roles") return areRoles(yes, judged);
	if (yes.length === 0) return false;
	if (topic === "revocation") return judged.some(hearsOut);
	if (topic === "criteria") return !yes.every(({ said }) => isScored(said)) || leadToBadges(judged);
	return true;
}
// ../core/src/program/read-pages.ts
/** Reads the words of pages. Loaded only where there are some, since it brings the vocabulary of six languages. */
function readPages(documents, declared = []) {
	const governing = documents.filter(({ role }) => role === "governance");
	const pages = documents.filter(({ role }) => role === "marketing");
	const coverage = memoized(() => coverageOf(governing));
	const emptyTopics = memoized(() => governing.flatMap(emptyTopicsIn));
	const goals = memoized(() => goalsOf(governing, declared));
	const headers = memoized(() => new Map(governing.map((document) => [document, headerOf(document)])));
	const lessons = memoized(() => lessonsOf(pages));
	return {
		get coverage() {
			return coverage();
		},
		get emptyTopics() {
			return emptyTopics();
		},
		get goals() {
			return goals();
		},
		get headers() {
			return headers();
		},
		get areHeadersRead() {
			return pageLanguages.includes(languageOf$1(governing) ?? "");
		},
		get lessons() {
			return lessons();
		}
	};
}
function emptyTopicsIn({ sections }) {
	return sections.filter(isEmptySection).flatMap(({ heading }) => topicsOfHeading(heading.value));
}
function lessonsOf(pages) {
	const texts = pages.map((page) => pageTexts(page).map(({ value }) => value));
	return texts.every((some) => pageLanguages.includes(commonLanguage(some) ?? "")) ? new Set(texts.flat().flatMap(lessonsIn)) : void 0;
}
function memoized(make) {
	let memo;
	return () => {
		memo ??= { value: make() };
		return memo.value;
	};
}
export { readPages };
