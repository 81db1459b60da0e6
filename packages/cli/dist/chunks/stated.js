import { patternSeparator, plainLetters, quotations } from "./check.js";
import { daysOf, locatedSentences, partOf, partsOf as partsOf$1, plainHeading, quantitiesIn } from "./text-parts.js";
// ../core/src/program/governance/stated-words.ts
/** Issuing, as a verb or as its noun; of verbs that are said of letters too, those that have a badge beside them. */
const issuing = /\b(?:issu(?:e|es|ed|ing|ance)|(?:send|sends|sent) (?:the )?(?:digital )?badges?|(?:versand|zustellung|envio|envoi|verzending) (?:de[rs]?|de las?|do|dos|das?|van de) (?:badges?|abzeichen|insignias?|crachas?|emblemas?)|allow\b[^.;]{0,50}\bbadges?|award(?:s|ed|ing)?|(?:receives?|gets?) (?:the|their|your|his or her|an?) (?:digital )?(?:badge|credential|email)s?|ausgestellt|ausstellen|auszustellen|ausstellung|stell(?:t|en)\b[^.;]{1,80}\baus|vergeben|vergabe|verliehen|verleihen|verleihung|ausgegeben|ausgabe|emit(?:e|en|ir|ira|iran|id[ao]s?|imos|em|ir\u00e1)|emision|exp(?:ide|iden|edir|edira?n?|edid[ao]s?|edicion)|otorg(?:a|an|ar|ara|aran|ad[ao]s?|amiento)|conced(?:e|en|er|era|eran|id[ao]s?)|entrega(?:n|r|ra|ran|d[ao]s?)?|delivr(?:e|es|er|ent|ance|ons|ee|ees|era|eront)|emis(?:e|es)?|emettre|emission|attribu(?:e|es|er|ent|ee|ees|tion|era)|decern(?:e|es|er|ent)|uitgereikt|uitreiken|uit te reiken|uitreiking|uitgegeven|uitgeven|uitgifte|toegekend|toekenning|verstrekt|reik(?:t|en)\b[^.;]{1,80}\buit|emissao|emitid[ao]s?|atribu(?:i|em|ir|id[ao]s?|icao))\b|(?:badges?|abzeichen|crachas?|insignias?|emblemas?|credentials?|\bit|\bthey) (?:(?:digital(?:es)?|numeriques?|then|always|usually|normally|is|are|shall|must|will|to|be|wird|werden|geht|gehen|dann|sont|est|sera|seront|se|sao|e|sera|serao|worden|wordt|den|teilnehmenden|lernenden|(?:de|des|of|for|von|van) \p{L}+|d'\p{L}+) ){0,4}(?:go(?:es)? out|sent(?: out)?|delivered|released|granted|published|follows?|arrives?|comes?|reach(?:es)?|available|ready|in (?:the|their|his or her) (?:earner's |learner's )?(?:wallet|inbox|account|backpack)|kommt|kommen|liegt|liegen|komt|komen|staat|staan|beschikbaar|llegan?|estan?|chegam?|saem|sai|arrivent?|parviennent|parvient|disponibles?|versandt|verschickt|zugestellt|(?:innerhalb|binnen)\b[^.;]{1,40}\b(?:zu|raus|hinaus)\b|partent|part|envoyes?|remis|transmis|adresses?|parviendra|mis a disposition|publican?|llegara?n?|disponibilizad[ao]s?|chegara|conferred|handed out|made available|assigned|envian?|enviara?n?|enviad[ao]s?)\b|\b(?:kommt|liegt|komt|staat|ligt) (?:das|die|de|het) (?:badge|abzeichen)\b|(?:badges?|abzeichen)\b[^.;:]{0,60}?\b(?:versandt|verschickt|zugestellt|zugesandt|zugeschickt|ubermittelt|erteilt|bereitgestellt|freigeschaltet|erhalten|verstuurd|verzonden|bezorgd|toegestuurd|opgestuurd|afgegeven)\b|\bpromise (?:\p{L}+ ){1,3}(?:badges?|credentials?)\b|\bwait(?:s|ing)?\b[^.;]{0,40}\b(?:badges?|credentials?)\b|\b(?:erhalt(?:en)?|bekomm(?:t|en)|ontvang(?:t|en)|krijg(?:t|en)|versturen|versenden|verschick(?:t|en)|reciben?|recibira?n?|envi(?:a|ar|amos|an|e)|recoi(?:t|vent)|recevra|recevront|envoie|envoyer|recebe(?:m|ra|rao)?)\b (?:\p{L}+ ){0,3}?(?:badges?|abzeichen|insignias?|crachas?|emblemas?)\b/u;
/** A label before the time to issue in: "Issuing: two weeks", and below a heading of issuing "Time limit: two weeks". */
const issuingLabel = /^(?:the |die |la |el |a |de |l')?(?:issuing|issuance|issue of|award of|ausstellung|vergabe|verleihung|emision|expedicion|delivrance|emission|attribution|uitreiking|uitgifte|toekenning|emissao|atribuicao)\b/;
const limitLabel = /^(?:time limit|limit|deadline|turnaround|frist|plazo|delai|termijn|prazo)\b[^:.;]{0,20}:/;
/** What the times of several kinds of badge begin with: "Attendance badges: within two days". */
const kindLabel = /^[^:;.]{0,40}(?:badges?|abzeichen|insignias?|crachas?|emblemas?|credentials?|attendance|participa\p{L}+|asistencia|presence|teilnahme|deelname|assiduidade|competen\p{L}+|kompetenz|vaardigheid|skills?|levels?|nivel|niveau|stufe|klasse|clase|class|categor\p{L}+|bronze|silver|gold)\b[^:;.]{0,40}(?::|,? ?\s[\u2013\u2014-]\s|,? within\b|,? innerhalb\b|,? binnen\b|,? sous\b)/u;
/** Badges of one kind, and not all. */
const oneKind = /\b(?:attendance|participation|teilnahme|deelname|competence|competency|kompetenz|vak|skills?|bronze|silver|gold|silber)[ -]?(?:badges?|abzeichen)\b|\b(?:badges?|insignias?|crachas?|emblemas?) (?:de |d'|of |for )(?:participa\p{L}+|asistencia|presence|competen\p{L}+|attendance|nivel|niveau|level)\b|\b(?:class|level|tier|klasse|stufe|clase|nivel|niveau) [a-z0-9]\b/u;
/** A sentence that goes on about what the one before says is done. */
const goesOnToSay = /^(?:this|that|it) (?:happens|is done|takes(?: place)?|follows)\b|^(?:dies|das) (?:geschieht|erfolgt|passiert|dauert)\b|^(?:dat|dit) (?:gebeurt|duurt)\b|^(?:esto|eso) (?:ocurre|se hace|sucede|tarda)\b|^(?:cela|ceci) (?:se fait|a lieu|prend)\b|^c'est fait\b|^(?:isto|isso) (?:acontece|e feito|faz-se|demora)\b/;
/** That a time counts from issuing, and so is none to issue in: "within 30 days of issue". */
const sinceIssuing = /^ ?(?:after|of|following|from|once|when|despues de|tras|desde|a partir de|apres|a compter de|apos|depois d[aeo])\b[^.,;:]{0,30}?\b(?:issue|issued|issuing|issuance|sent|award|awarded|receiving (?:the|their) badge|emision|emitir|emitid[ao]s?|entrega de las? insignias?|emission|emis|delivrance|attribution|reception|emissao)\b|^ ?(?:nach|ab|seit|na|vanaf) (?:der |de |dem |het )?(?:ausstellung|vergabe|verleihung|ausgabe|erhalt|uitreiking|uitgifte|toekenning|ontvangst)\b|^,? (?:nachdem|nadat)\b[^.;]{0,50}\b(?:ausgestellt|vergeben|erhalten|uitgereikt|uitgegeven|ontvangen)\b/;
/** What is issued. */
const badge = /(?:\b|(?<=\p{L}))badges?\b|\b(?:crachas?|abzeichens?|\p{L}{2,20}abzeichens?|credentials?|microcredentials?|micro-credentials?|insignias?|credencial(?:es)?|microcredencial(?:es)?|emblemas?|medalhas?|credenciais|nachweise?|leerbewij(?:s|zen)|distintiv[ao]s?|medallas?|insignes?)\b/u;
/** A clause of other badges, which goes on from what is said of some. */
const goesOn = /[,;.] ?(?:(?:and|und|en|et|y|e|but|aber|mais|pero|maar|mas) )?(?:those|all others|others|the others|for|los|las|os|as|ceux|celles|die|jene|solche|alle anderen|bei|fur|para|pour|voor|para (?:los|las|os|as))\b|(?:\b|(?<=\p{L}))badges?\b|abzeichen\b|\b(?:insignias?|crachas?|emblemas?|credentials?|microcredenci(?:ales|ais))\b/u;
/** Events that lead to issuing, and the words before them. */
const event = /\b(?:after|of|following|from|on|once|nach|ab|seit|despues de|tras|desde|a partir de|apres|a compter de|suivant|na|vanaf|apos|depois d[aeo]|a contar d[aeo])(?: (?:\p{L}+'s|the|a|an|its|their|positive|final|last|successful|der|dem|des|die|den|einer|bestandener|la|el|los|las|le|les|l'|de|het|een|o|as|os|da|do|del|van|zur|zum|end|close|completion|conclusion|fin|cierre|finalizacion|terminacion|superacion|cloture|ende|abschluss|einde|afloop|afronding|fim|conclusao|termino)){0,6} ?(?:l'|d')?(?:validation|evaluation|assessment|assessor's|assessors'|review|evidence|portfolio|portafolio|submission|decision|application|approval|request|training|course|exam|panel|board|committee|jury|prufung|begutachtung|bewertung|beurteilung|feststellung|antrag|schulung|freigabe|entscheidung|validacion|evaluacion|revision|formacion|acta|formation|notation|revue|validatie|beoordeling|opleiding|besluit|toetsing|goedkeuring|validacao|avaliacao|formacao|decisao|revisao|aprovacao)\p{L}*(?: (?:being|is|are|was|were|has been|have been) \p{L}+)?/gu;
/** Headings below which issuing is spoken of. */
const issuingHeading = /\b(?:issu(?:e|ing|ance)|awarding|award|turnaround|sending|ausstellung|ausstellen|vergabe|vergeben|verleihung|verleihen|emision|emitir|expedir|expedicion|otorgamiento|delivrance|delivrer|emission|attribution|uitreiking|uitreiken|uitgifte|uitgeven|toekenning|toekennen|emissao|atribuicao)\b/;
/** Words just before the longest time. */
const within = /\b(?:within|in (?:at most|no more than|under)|(?:no|not|never) (?:later|more|longer) than|not exceeding|takes? up to|maximum of|no pasan? mas de|o mais tardar,?|at the latest|up to|at most|innerhalb(?: von)?|binnen|spatestens(?: nach)?|hochstens|maximal|langstens|(?:en )?(?:un )?plazo(?: maximo)?(?: de)?|dentro de|a mas tardar,?|en menos de|en un maximo de|como maximo|(?:dans )?(?:un )?delai(?: maximum| maximal)?(?: de)?|dans les|sous|au plus tard|en moins de|uiterlijk(?: na| binnen)?|hoogstens|maximaal|(?:no )?prazo(?: maximo)?(?: de)?|em ate|ate|no maximo(?: em)?)(?: (?:de|of|the|los|las|les|de los|dos|um|a|von|den|der|next|following|siguientes|proximos))? ?$/;
/** "en 3 d\u00edas": a preposition that says within which time only before the words for it. */
const inTime = /\be[nm] (?:\d+|\p{L}+) (?:dias?|semanas?|horas?|jours?|semaines?|heures?)\b/u;
/** Words just after a time that counts from something: "14 days after completion". */
const after = /^,? ?(?:zeit,? |tijd,? )?(?:um )?(?:das|die|de) (?:badges?|abzeichen)\b|^,? ?(?:at the latest |at most |au plus tard |a mas tardar |o mais tardar |uiterlijk |spatestens |maximum |hochstens |max\. )?(?:after|of|following|from|nach|ab|despues|tras|desde|a partir|apres|a compter|na|volgende?|siguientes?|seguintes?|qui suivent|suivants|apos|depois|to (?:issue|award|send)|para (?:emitir|expedir|entregar|enviar|atribuir)|pour (?:delivrer|emettre|attribuer|envoyer)|om (?:de|een) badges?)\b|^,? ?(?:at the latest|at most)\b/;
/** Times that are none to issue in. */
const otherTime = /\b(?:accept\p{L}*|claim\p{L}*|object\p{L}*|appeal\p{L}*|notice|correct\p{L}*|answer\p{L}*|respond\p{L}*|responses?|repl(?:y|ied|ies|ace\p{L}*)|propos\p{L}*|request\p{L}*|appl(?:y|ies|ication\p{L}*)|review\p{L}*|decides?|decision|revo\p{L}*|withdr\p{L}*|fraud\p{L}*|retir\p{L}*|observations?|lost|lose|replacement|verloren|perdid\p{L}*|perdu\p{L}*|kwijt|shar(?:e|es|ing)|meets?|tagt|reminders?|invoices?|expir\p{L}*|renew\p{L}*|reissu\p{L}*|re-issu\p{L}*|valid(?:ity|s)?\b|refus\p{L}*|complain\p{L}*|mistake\p{L}*|error|wrong\p{L}*|at least|not before|earliest|train\p{L}*|schulung\p{L}*|formacion|formation|formacao|opleiding|past|last \d|annehm\p{L}*|angenommen|annahme|widerspr\p{L}*|widerruf\p{L}*|einspruch|beschwerde\p{L}*|korrig\p{L}*|korrektur\p{L}*|berichtig\p{L}*|antrag\p{L}*|beantrag\p{L}*|gultig\p{L}*|ablauf\p{L}*|fehler\p{L}*|mindestens|fruhestens|vergangenen|letzten|acept\p{L}*|recurso\p{L}*|reclam\p{L}*|correccion|corrig\p{L}*|rectific\p{L}*|retific\p{L}*|respuesta|respond\p{L}*|solicit\p{L}*|propuesta\p{L}*|revis\p{L}*|caduc\p{L}*|vigencia|validez|al menos|ultimos|como minimo|contest\p{L}*|rectifi\p{L}*|repon\p{L}*|demande\p{L}*|au moins|derniers|recours|accepteren|aanvaard\p{L}*|heeft (?:de )?(?:ontvanger|houder)\p{L}*|geaccepteerd|bezwaar|beroep|correctie|gecorrigeerd|aanvra\p{L}*|voorstel\p{L}*|geldig\p{L}*|ingetrokken|intrek\p{L}*|minstens|ten minste|afgelopen|aceit\p{L}*|correcao|proposta\p{L}*|pedido\p{L}*|validade|pelo menos|no minimo|antelacion|antecedencia)\b/u;
/** That something is not done. */
const negated = /\b(?:(?:not|never)(?! (?:later|more|longer|exceeding))|nicht(?! (?:spater|langer|mehr))|kein(?:e|en)?|no se|pas(?! plus)|niet(?! (?:later|langer|meer))|geen|nao(?! mais))\b/;
/** What was counted and binds nobody, or is promised for fewer than nine in ten, which are those that count. */
const statistics = /(?<![\d.,])[1-8]?\d(?:[.,]\d)? ?(?:%|percent|per cent|prozent|procent|por ciento|pour cent|por cento) (?:of|der|von|aller|van|de|des|dos|das)\b[^.;,]{0,30}(?:badges?|abzeichen|insignias?|crachas?|emblemas?)\b|\b(?:average|median|durchschnitt\p{L}*|promedio|moyenne|gemiddeld\p{L}*)\b|\b(?:were|was|had been|fueron|fue|ont ete|a ete|etaient|foram|foi|wurden?|waren) (?:\p{L}+ ){0,3}?(?:issued|awarded|sent|emitid[ao]s?|entregad[ao]s?|delivres?|emis|attribues?|ausgestellt|vergeben|verliehen)\b|\bin 20\d\d (?:we|wir|hebben|zijn|wurden?|se emit)/u;
/** Where one clause ends and another begins. */
const clauseEnd = /[;,:]| (?:and|und|et|en|y|e|but|aber|mais|pero|maar|mas) /g;
/** Headers and headings of time limits. */
const limitColumn = /\b(?:limit|time limit|deadline|within|time|sla|service level|turnaround|how long|at the latest|target|frist|zeit|innerhalb|binnen|spatestens|dauer|wie lange|plazo|cuanto|combien|hoe lang|quanto|maximo|delai|sous|termijn|uiterlijk|doorlooptijd|prazo|tempo)\b/;
/** Headers of the badges or kinds of badge that a table tells apart. */
const kind = /badge|\b(?:kinds?|types?|class(?:es)?|categor\p{L}+|levels?|tiers?|art(?:en)?|typ(?:en)?|klassen?|kategorien?|stufen?|tipos?|clases?|nivel(?:es)?|insignias?|niveaux?|soort(?:en)?|crachas?|emblemas?)\b/u;
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
const exceptions = /\b(?:except\p{L}*|unless|other than|some|certain|most|usually|normally|may|can|where|if|whether|au(?:ss|\u00df)er|ausgenommen|ausnahme\p{L}*|einige|manche|in der regel|kann|konnen|sofern|salvo|excepto|algun[ao]s|puede[n]?|sauf|certain(?:e?s)|peuvent|peut|behalve|tenzij|sommige|kan|kunnen|exceto|algun(?:s|as)|pode[m]?|depend\p{L}*|depends)\b/u;
/** Giving a name, or the name itself. */
const naming = /\b(?:names?|named|naming|titles?|titled|called|hei(?:ss|\u00df)t|hei(?:ss|\u00df)en|benannt|benennung|bezeichnung|titel|nombres?|se llaman?|titulos?|denominacion|noms?|s'appelle(?:nt)?|intitules?|namen|naam|heet|heten|benaming|nomes?|designacao)\b/;
/** Headings below which names are spoken of. */
const namingHeading = /\b(?:nam(?:e|es|ing)|titles?|benennung|bezeichnung|titel|nombres?|denominacion|noms?|intitules?|naam|namen|naamgeving|benaming|nomes?|designacao|nomenclatura)\b/;
/** What is named by a pattern and is no badge. */
const otherNames = /\b(?:files?|folders?|branch(?:es)?|images?|pictures?|logos?|ids?|identifiers?|slugs?|urls?|links?|emails?|subjects?|documents?|earners?|recipients?|people|courses?|modules?|datei(?:en)?|ordner|bild(?:er)?|archivos?|carpetas?|imagen(?:es)?|fichiers?|dossiers?|bestand(?:en)?|map(?:pen)?|afbeelding(?:en)?|ficheiros?|arquivos?|pastas?|imagem|imagens)\b/;
/** A part of a pattern for names, as a whole. */
const placeholder = /^(?:program(?:me|m|ma|mme)?|programa|levels?|stufe|niveau|nivel|topic|subject|theme|thema|tema|sujet|assunto|onderwerp|skill|kompetenz|competence|competencia|competentie|role|rolle|rol|papel|place|ort|lugar|lieu|plaats|local|course name|course|kurs|cours|curso|cursus|year|jahr|ano|annee|jaar|series|reihe|serie|name|badge name|title|titel|titulo|titre|type|typ|tipo|category|kategorie|categoria|categorie|department|institution|organi[sz]ation|issuer|area|field|fach|task|activity)$/;
// ../core/src/program/governance/issuing-limit.ts
/** A longer sentence is data, and states nothing. */
const longest$1 = 2e3;
/** The times within which a sentence says that badges are issued. */
function limitsIn(sentence, { isUnderIssuing, before = "" }) {
	if (sentence.value.length > longest$1) return [];
	const plain = plainLetters(sentence.value);
	const times = timesIn(sentence.value);
	if ((isLabelled(plain, isUnderIssuing) || goesOnFrom(plainLetters(before), plain, isUnderIssuing)) && !isOtherTime(withoutEvents(plain))) return times.filter((time) => times.length === 1 || isLimit(plain, time)).flatMap((time) => sinceIssuing.test(plain.slice(time.end)) ? [] : [located(sentence, time)]);
	if (!issuing.test(plain) || !(isUnderIssuing || badge.test(plain))) return [];
	const found = [];
	for (const time of times) {
		if (!isLimit(plain, time)) continue;
		const said = clauseAround(plain, time);
		const between = plain.slice(found.at(-1)?.value.end, time.start);
		const goesOn$1 = found.length > 0 && goesOn.test(between);
		const alone = times.length === 1 ? withoutEvent(plain, time) : "";
		const all = isOfBadges(said, isUnderIssuing) ? said : goesOn$1 ? between + said : issuing.test(said) ? "" : alone;
		if (isOtherTime(all)) continue;
		if (goesOn$1 || isOfBadges(all, isUnderIssuing)) found.push(located(sentence, time));
	}
	return found;
}
/** Whether the words that open a sentence say that its time is one to issue in. */
function isLabelled(text, isUnderIssuing) {
	if (issuingLabel.test(text)) return true;
	return isUnderIssuing && (limitLabel.test(text) || kindLabel.test(text));
}
/** "The registrar issues the badge. This happens within two weeks." */
function goesOnFrom(before, text, isUnderIssuing) {
	return goesOnToSay.test(text) && isOfBadges(before, isUnderIssuing);
}
/** Whether a clause is of another time, or says how it was and not how it is to be. */
function isOtherTime(clause) {
	return [
		otherTime,
		negated,
		statistics
	].some((pattern) => pattern.test(clause));
}
/** Whether a clause says that badges are issued; one that goes on, "and issued within \u2026", may leave them out. */
function isOfBadges(clause, isUnderIssuing) {
	const at = clause.search(issuing);
	return at >= 0 && (isUnderIssuing || badge.test(clause) || at < 12);
}
/** The limit that a row of a table sets for issuing. `isUnderIssuing`: the heading says what is spoken of. */
function limitInRow(header, row, isUnderIssuing) {
	const [first, ...others] = row;
	const label = plainLetters(first?.value ?? "");
	const heads = header.map(({ value }) => plainLetters(value));
	const column = heads.findIndex((head) => isOfIssuing(head, isUnderIssuing));
	const cell = row[column];
	if (column > 0 && cell !== void 0 && !otherTime.test(label) && kind.test(heads[0] ?? "")) return timesIn(cell.value).map((time) => ({
		...located(cell, time),
		isOfKind: true
	}));
	if (!issuing.test(label) || otherTime.test(withoutEvents(label))) return [];
	const own = first === void 0 ? [] : limitsIn(first, { isUnderIssuing: false });
	if (own.length > 0) return own;
	return others.flatMap((cell, index) => {
		const isLimits = limitColumn.test(heads[index + 1] ?? "");
		const plain = plainLetters(cell.value);
		if (otherTime.test(withoutEvents(plain))) return [];
		return timesIn(cell.value).flatMap((time) => isLimits || isLimit(plain, time) ? [located(cell, time, label)] : []);
	});
}
/** Whether a header is of the time to issue in. */
function isOfIssuing(head, isUnderIssuing) {
	return (isUnderIssuing || issuing.test(head)) && limitColumn.test(head) && !otherTime.test(head);
}
/** Times of hours, days, weeks and months; years are no time to wait. */
function timesIn(text) {
	return quantitiesIn(text).filter((one) => one.unit !== "year" && daysOf(one) !== void 0);
}
function isLimit(text, { start, end }) {
	const after$1 = text.slice(end);
	if (sinceIssuing.test(after$1)) return false;
	const before = text.slice(0, start);
	return within.test(before.slice(-40)) || after.test(after$1) || inTime.test(before.slice(-3) + text.slice(start, end));
}
/**
* The part of a sentence, between commas and "and", in which a time stands, without the event from which the time
* counts.
*/
function clauseAround(text, { start, end }) {
	let from = 0;
	let to = text.length;
	for (const match of text.matchAll(clauseEnd)) {
		const last = match.index + match[0].length;
		if (last === start && match[0] === " en ") continue;
		if (match.index < start) from = last;
		else if (match.index >= end) {
			to = match.index;
			break;
		}
	}
	return withoutEvent(text.slice(from, to), { end: end - from });
}
/** A clause without what it says after a time of the event from which that counts: "of the last assessment". */
function withoutEvent(clause, { end }) {
	return clause.slice(0, end) + withoutEvents(clause.slice(end));
}
/** A text without the events that lead to issuing, such as an assessment that is finished. */
function withoutEvents(text) {
	return text.replace(event, " ");
}
/** `of`: what says for which badges it is. */
function located(text, time, of = text.value) {
	return {
		value: time,
		at: partOf(text, [time.start, time.end]).at,
		isOfKind: oneKind.test(plainLetters(of))
	};
}
// ../core/src/program/governance/name-pattern.ts
/** A longer sentence is data, and states nothing. */
const longest = 600;
/** "<Programme>: <Level> \u2013 <Topic>", with any of three kinds of brackets. */
const bracketed = /[<{[][\p{L} ]{2,30}[>}\]](?: ?(?::|\||\/| [\u2013\u2014-]) ?[<{[][\p{L} ]{2,30}[>}\]]){1,5}/u;
/** "Programme: Level \u2013 Topic" without brackets. */
const plainPattern = /[\p{L}]{2,20}(?: [\p{L}]{2,20})?(?:(?:: | \| | \/ | [\u2013\u2014-] )[\p{L}]{2,20}(?: [\p{L}]{2,20})?){1,5}/u;
/**
* The pattern by which a sentence says that badges are named; undefined where it gives none, or one that may be
* something else. `isUnderNaming`: the heading says what is spoken of.
*/
function namePatternIn(sentence, isUnderNaming) {
	const { value } = sentence;
	if (value.length > longest) return void 0;
	const plain = plainLetters(value);
	if (!(naming.test(plain) && (isUnderNaming || badge.test(plain))) || otherNames.test(plain) || negated.test(plain)) return void 0;
	const own = bracketed.exec(value);
	if (own) return partOf(sentence, [own.index, own.index + own[0].length]);
	const [quoted, other] = quotations(value);
	if (quoted === void 0 || other !== void 0) return void 0;
	const [start, end] = [quoted[0] + 1, quoted[1] - 1];
	const inner = value.slice(start, end);
	return plainPattern.exec(inner)?.[0] === inner && partsOf(inner).every(isPlaceholder) ? partOf(sentence, [start, end]) : void 0;
}
function partsOf(pattern) {
	return pattern.split(patternSeparator);
}
function isPlaceholder(part) {
	return placeholder.test(plainLetters(part));
}
// ../core/src/program/governance/stated.ts
/** What one document lays down. */
function statedIn(document) {
	if (document.role !== "governance") return {};
	const passages = passagesOf(document);
	const limit = longestOf(issuingLimitsIn(document));
	const levels$1 = listed(passages, {
		heading: levels,
		introduction: levelsAre
	});
	const types$1 = listed(passages, {
		heading: types,
		introduction: typesAre
	});
	const expiry = expiryIn(passages);
	const namePattern = theOnly(passages.flatMap(namePatterns));
	return {
		...limit === void 0 ? {} : { issuingLimit: limit },
		...levels$1.length === 0 ? {} : { levels: levels$1 },
		...types$1.length === 0 ? {} : { types: types$1 },
		...expiry === void 0 ? {} : { expiry },
		...namePattern === void 0 ? {} : { namePattern }
	};
}
/** All times within which a document says that badges are issued. */
function issuingLimitsIn(document) {
	return passagesOf(document).flatMap(limitsOf);
}
function inDays({ value, at }) {
	const days = daysOf(value);
	return days === void 0 ? [] : [{
		value: days,
		at
	}];
}
function passagesOf(document) {
	return partsOf$1(document).flatMap(({ headings, blocks }) => {
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
function limitsOf({ block, before, headings }) {
	const own = headings.at(-1) ?? "";
	if (otherTime.test(own) && !issuingHeading.test(own)) return [];
	const isUnderIssuing = headings.some((heading) => issuingHeading.test(heading));
	if (block.kind === "table") {
		const [header = [], ...rows] = block.rows;
		return rows.flatMap((row) => limitInRow(header, row, isUnderIssuing));
	}
	return textsOf(block).flatMap((text) => {
		const sentences = locatedSentences(text);
		return sentences.flatMap((one, index) => limitsIn(one, {
			isUnderIssuing: isUnderIssuing || isIntroduced(block, before),
			before: sentences[index - 1]?.value
		}));
	});
}
/** "Badges are issued:" before a list. */
function isIntroduced(block, before) {
	if (block.kind !== "list" || before?.kind !== "paragraph") return false;
	const last = plainLetters(locatedSentences(before).at(-1)?.value ?? "");
	return last.trimEnd().endsWith(":") && issuing.test(last) && badge.test(last) && !otherTime.test(last);
}
/**
* The longest of several limits: where kinds of badge have limits of their own, nothing says which template is of which
* kind, and only a badge that exceeds all of them breaks what the document says. That of one kind alone is none.
*/
function longestOf(limits) {
	const [first, ...others] = limits;
	if (others.length === 0 && first?.isOfKind) return void 0;
	return limits.flatMap(inDays).toSorted((a, b) => b.value - a.value)[0];
}
function namePatterns({ block, headings }) {
	const isUnderNaming = namingHeading.test(headings.at(-1) ?? "");
	return textsOf(block).flatMap(locatedSentences).flatMap((one) => namePatternIn(one, isUnderNaming) ?? []);
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
	const end = /\s?(?::|\s[\u2013\u2014-]\s|\(|\n)/.exec(text.value)?.index ?? text.value.length;
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
