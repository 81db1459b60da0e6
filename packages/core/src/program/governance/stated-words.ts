/*
 * By what words a document states limits, lists and expiry, in six languages at once. All are held against
 * `plainLetters`: small letters without accents.
 */

/** Issuing, as a verb or as its noun; of verbs that are said of letters too, those that have a badge beside them. */
export const issuing =
  /\b(?:issu(?:e|es|ed|ing|ance)|(?:send|sends|sent) (?:the )?(?:digital )?badges?|(?:versand|zustellung|envio|envoi|verzending) (?:de[rs]?|de las?|do|dos|das?|van de) (?:badges?|abzeichen|insignias?|crachas?|emblemas?)|allow\b[^.;]{0,50}\bbadges?|award(?:s|ed|ing)?|(?:receives?|gets?) (?:the|their|your|his or her|an?) (?:digital )?(?:badge|credential|email)s?|ausgestellt|ausstellen|auszustellen|ausstellung|stell(?:t|en)\b[^.;]{1,80}\baus|vergeben|vergabe|verliehen|verleihen|verleihung|ausgegeben|ausgabe|emit(?:e|en|ir|ira|iran|id[ao]s?|imos|em|irá)|emision|exp(?:ide|iden|edir|edira?n?|edid[ao]s?|edicion)|otorg(?:a|an|ar|ara|aran|ad[ao]s?|amiento)|conced(?:e|en|er|era|eran|id[ao]s?)|entrega(?:n|r|ra|ran|d[ao]s?)?|delivr(?:e|es|er|ent|ance|ons|ee|ees|era|eront)|emis(?:e|es)?|emettre|emission|attribu(?:e|es|er|ent|ee|ees|tion|era)|decern(?:e|es|er|ent)|uitgereikt|uitreiken|uit te reiken|uitreiking|uitgegeven|uitgeven|uitgifte|toegekend|toekenning|verstrekt|reik(?:t|en)\b[^.;]{1,80}\buit|emissao|emitid[ao]s?|atribu(?:i|em|ir|id[ao]s?|icao))\b|(?:badges?|abzeichen|crachas?|insignias?|emblemas?|credentials?|\bit|\bthey) (?:(?:digital(?:es)?|numeriques?|then|always|usually|normally|is|are|shall|must|will|to|be|wird|werden|geht|gehen|dann|sont|est|sera|seront|se|sao|e|sera|serao|worden|wordt|den|teilnehmenden|lernenden|(?:de|des|of|for|von|van) \p{L}+|d'\p{L}+) ){0,4}(?:go(?:es)? out|sent(?: out)?|delivered|released|granted|published|follows?|arrives?|comes?|reach(?:es)?|available|ready|in (?:the|their|his or her) (?:earner's |learner's )?(?:wallet|inbox|account|backpack)|kommt|kommen|liegt|liegen|komt|komen|staat|staan|beschikbaar|llegan?|estan?|chegam?|saem|sai|arrivent?|parviennent|parvient|disponibles?|versandt|verschickt|zugestellt|(?:innerhalb|binnen)\b[^.;]{1,40}\b(?:zu|raus|hinaus)\b|partent|part|envoyes?|remis|transmis|adresses?|parviendra|mis a disposition|publican?|llegara?n?|disponibilizad[ao]s?|chegara|conferred|handed out|made available|assigned|envian?|enviara?n?|enviad[ao]s?)\b|\b(?:kommt|liegt|komt|staat|ligt) (?:das|die|de|het) (?:badge|abzeichen)\b|(?:badges?|abzeichen)\b[^.;:]{0,60}?\b(?:versandt|verschickt|zugestellt|zugesandt|zugeschickt|ubermittelt|erteilt|bereitgestellt|freigeschaltet|erhalten|verstuurd|verzonden|bezorgd|toegestuurd|opgestuurd|afgegeven)\b|\bpromise (?:\p{L}+ ){1,3}(?:badges?|credentials?)\b|\bwait(?:s|ing)?\b[^.;]{0,40}\b(?:badges?|credentials?)\b|\b(?:erhalt(?:en)?|bekomm(?:t|en)|ontvang(?:t|en)|krijg(?:t|en)|versturen|versenden|verschick(?:t|en)|reciben?|recibira?n?|envi(?:a|ar|amos|an|e)|recoi(?:t|vent)|recevra|recevront|envoie|envoyer|recebe(?:m|ra|rao)?)\b (?:\p{L}+ ){0,3}?(?:badges?|abzeichen|insignias?|crachas?|emblemas?)\b/u

/** A label before the time to issue in: "Issuing: two weeks", and below a heading of issuing "Time limit: two weeks". */
export const issuingLabel =
  /^(?:the |die |la |el |a |de |l')?(?:issuing|issuance|issue of|award of|ausstellung|vergabe|verleihung|emision|expedicion|delivrance|emission|attribution|uitreiking|uitgifte|toekenning|emissao|atribuicao)\b/
export const limitLabel =
  /^(?:time limit|limit|deadline|turnaround|frist|plazo|delai|termijn|prazo)\b[^:.;]{0,20}:/

/** What the times of several kinds of badge begin with: "Attendance badges: within two days". */
export const kindLabel =
  /^[^:;.]{0,40}(?:badges?|abzeichen|insignias?|crachas?|emblemas?|credentials?|attendance|participa\p{L}+|asistencia|presence|teilnahme|deelname|assiduidade|competen\p{L}+|kompetenz|vaardigheid|skills?|levels?|nivel|niveau|stufe|klasse|clase|class|categor\p{L}+|bronze|silver|gold)\b[^:;.]{0,40}(?::|,? ?\s[–—-]\s|,? within\b|,? innerhalb\b|,? binnen\b|,? sous\b)/u

/** Badges of one kind, and not all. */
export const oneKind =
  /\b(?:attendance|participation|teilnahme|deelname|competence|competency|kompetenz|vak|skills?|bronze|silver|gold|silber)[ -]?(?:badges?|abzeichen)\b|\b(?:badges?|insignias?|crachas?|emblemas?) (?:de |d'|of |for )(?:participa\p{L}+|asistencia|presence|competen\p{L}+|attendance|nivel|niveau|level)\b|\b(?:class|level|tier|klasse|stufe|clase|nivel|niveau) [a-z0-9]\b/u

/** A sentence that goes on about what the one before says is done. */
export const goesOnToSay =
  /^(?:this|that|it) (?:happens|is done|takes(?: place)?|follows)\b|^(?:dies|das) (?:geschieht|erfolgt|passiert|dauert)\b|^(?:dat|dit) (?:gebeurt|duurt)\b|^(?:esto|eso) (?:ocurre|se hace|sucede|tarda)\b|^(?:cela|ceci) (?:se fait|a lieu|prend)\b|^c'est fait\b|^(?:isto|isso) (?:acontece|e feito|faz-se|demora)\b/

/** That a time counts from issuing, and so is none to issue in: "within 30 days of issue". */
export const sinceIssuing =
  /^ ?(?:after|of|following|from|once|when|despues de|tras|desde|a partir de|apres|a compter de|apos|depois d[aeo])\b[^.,;:]{0,30}?\b(?:issue|issued|issuing|issuance|sent|award|awarded|receiving (?:the|their) badge|emision|emitir|emitid[ao]s?|entrega de las? insignias?|emission|emis|delivrance|attribution|reception|emissao)\b|^ ?(?:nach|ab|seit|na|vanaf) (?:der |de |dem |het )?(?:ausstellung|vergabe|verleihung|ausgabe|erhalt|uitreiking|uitgifte|toekenning|ontvangst)\b|^,? (?:nachdem|nadat)\b[^.;]{0,50}\b(?:ausgestellt|vergeben|erhalten|uitgereikt|uitgegeven|ontvangen)\b/

/** What is issued. */
export const badge =
  /(?:\b|(?<=\p{L}))badges?\b|\b(?:crachas?|abzeichens?|\p{L}{2,20}abzeichens?|credentials?|microcredentials?|micro-credentials?|insignias?|credencial(?:es)?|microcredencial(?:es)?|emblemas?|medalhas?|credenciais|nachweise?|leerbewij(?:s|zen)|distintiv[ao]s?|medallas?|insignes?)\b/u

/** A clause of other badges, which goes on from what is said of some. */
export const goesOn =
  /[,;.] ?(?:(?:and|und|en|et|y|e|but|aber|mais|pero|maar|mas) )?(?:those|all others|others|the others|for|los|las|os|as|ceux|celles|die|jene|solche|alle anderen|bei|fur|para|pour|voor|para (?:los|las|os|as))\b|(?:\b|(?<=\p{L}))badges?\b|abzeichen\b|\b(?:insignias?|crachas?|emblemas?|credentials?|microcredenci(?:ales|ais))\b/u

/** Events that lead to issuing, and the words before them. */
export const event =
  /\b(?:after|of|following|from|on|once|nach|ab|seit|despues de|tras|desde|a partir de|apres|a compter de|suivant|na|vanaf|apos|depois d[aeo]|a contar d[aeo])(?: (?:\p{L}+'s|the|a|an|its|their|positive|final|last|successful|der|dem|des|die|den|einer|bestandener|la|el|los|las|le|les|l'|de|het|een|o|as|os|da|do|del|van|zur|zum|end|close|completion|conclusion|fin|cierre|finalizacion|terminacion|superacion|cloture|ende|abschluss|einde|afloop|afronding|fim|conclusao|termino)){0,6} ?(?:l'|d')?(?:validation|evaluation|assessment|assessor's|assessors'|review|evidence|portfolio|portafolio|submission|decision|application|approval|request|training|course|exam|panel|board|committee|jury|prufung|begutachtung|bewertung|beurteilung|feststellung|antrag|schulung|freigabe|entscheidung|validacion|evaluacion|revision|formacion|acta|formation|notation|revue|validatie|beoordeling|opleiding|besluit|toetsing|goedkeuring|validacao|avaliacao|formacao|decisao|revisao|aprovacao)\p{L}*(?: (?:being|is|are|was|were|has been|have been) \p{L}+)?/gu

/** Headings below which issuing is spoken of. */
export const issuingHeading =
  /\b(?:issu(?:e|ing|ance)|awarding|award|turnaround|sending|ausstellung|ausstellen|vergabe|vergeben|verleihung|verleihen|emision|emitir|expedir|expedicion|otorgamiento|delivrance|delivrer|emission|attribution|uitreiking|uitreiken|uitgifte|uitgeven|toekenning|toekennen|emissao|atribuicao)\b/

/** Words just before the longest time. */
export const within =
  /\b(?:within|in (?:at most|no more than|under)|(?:no|not|never) (?:later|more|longer) than|not exceeding|takes? up to|maximum of|no pasan? mas de|o mais tardar,?|at the latest|up to|at most|innerhalb(?: von)?|binnen|spatestens(?: nach)?|hochstens|maximal|langstens|(?:en )?(?:un )?plazo(?: maximo)?(?: de)?|dentro de|a mas tardar,?|en menos de|en un maximo de|como maximo|(?:dans )?(?:un )?delai(?: maximum| maximal)?(?: de)?|dans les|sous|au plus tard|en moins de|uiterlijk(?: na| binnen)?|hoogstens|maximaal|(?:no )?prazo(?: maximo)?(?: de)?|em ate|ate|no maximo(?: em)?)(?: (?:de|of|the|los|las|les|de los|dos|um|a|von|den|der|next|following|siguientes|proximos))? ?$/

/** "en 3 días": a preposition that says within which time only before the words for it. */
export const inTime = /\be[nm] (?:\d+|\p{L}+) (?:dias?|semanas?|horas?|jours?|semaines?|heures?)\b/u

/** Words just after a time that counts from something: "14 days after completion". */
export const after =
  /^,? ?(?:zeit,? |tijd,? )?(?:um )?(?:das|die|de) (?:badges?|abzeichen)\b|^,? ?(?:at the latest |at most |au plus tard |a mas tardar |o mais tardar |uiterlijk |spatestens |maximum |hochstens |max\. )?(?:after|of|following|from|nach|ab|despues|tras|desde|a partir|apres|a compter|na|volgende?|siguientes?|seguintes?|qui suivent|suivants|apos|depois|to (?:issue|award|send)|para (?:emitir|expedir|entregar|enviar|atribuir)|pour (?:delivrer|emettre|attribuer|envoyer)|om (?:de|een) badges?)\b|^,? ?(?:at the latest|at most)\b/

/** Times that are none to issue in. */
export const otherTime =
  /\b(?:accept\p{L}*|claim\p{L}*|object\p{L}*|appeal\p{L}*|notice|correct\p{L}*|answer\p{L}*|respond\p{L}*|responses?|repl(?:y|ied|ies|ace\p{L}*)|propos\p{L}*|request\p{L}*|appl(?:y|ies|ication\p{L}*)|review\p{L}*|decides?|decision|revo\p{L}*|withdr\p{L}*|fraud\p{L}*|retir\p{L}*|observations?|lost|lose|replacement|verloren|perdid\p{L}*|perdu\p{L}*|kwijt|shar(?:e|es|ing)|meets?|tagt|reminders?|invoices?|expir\p{L}*|renew\p{L}*|reissu\p{L}*|re-issu\p{L}*|valid(?:ity|s)?\b|refus\p{L}*|complain\p{L}*|mistake\p{L}*|error|wrong\p{L}*|at least|not before|earliest|train\p{L}*|schulung\p{L}*|formacion|formation|formacao|opleiding|past|last \d|annehm\p{L}*|angenommen|annahme|widerspr\p{L}*|widerruf\p{L}*|einspruch|beschwerde\p{L}*|korrig\p{L}*|korrektur\p{L}*|berichtig\p{L}*|antrag\p{L}*|beantrag\p{L}*|gultig\p{L}*|ablauf\p{L}*|fehler\p{L}*|mindestens|fruhestens|vergangenen|letzten|acept\p{L}*|recurso\p{L}*|reclam\p{L}*|correccion|corrig\p{L}*|rectific\p{L}*|retific\p{L}*|respuesta|respond\p{L}*|solicit\p{L}*|propuesta\p{L}*|revis\p{L}*|caduc\p{L}*|vigencia|validez|al menos|ultimos|como minimo|contest\p{L}*|rectifi\p{L}*|repon\p{L}*|demande\p{L}*|au moins|derniers|recours|accepteren|aanvaard\p{L}*|heeft (?:de )?(?:ontvanger|houder)\p{L}*|geaccepteerd|bezwaar|beroep|correctie|gecorrigeerd|aanvra\p{L}*|voorstel\p{L}*|geldig\p{L}*|ingetrokken|intrek\p{L}*|minstens|ten minste|afgelopen|aceit\p{L}*|correcao|proposta\p{L}*|pedido\p{L}*|validade|pelo menos|no minimo|antelacion|antecedencia)\b/u

/** That something is not done. */
export const negated =
  /\b(?:(?:not|never)(?! (?:later|more|longer|exceeding))|nicht(?! (?:spater|langer|mehr))|kein(?:e|en)?|no se|pas(?! plus)|niet(?! (?:later|langer|meer))|geen|nao(?! mais))\b/

/** What was counted and binds nobody, or is promised for fewer than nine in ten, which are those that count. */
export const statistics =
  /(?<![\d.,])[1-8]?\d(?:[.,]\d)? ?(?:%|percent|per cent|prozent|procent|por ciento|pour cent|por cento) (?:of|der|von|aller|van|de|des|dos|das)\b[^.;,]{0,30}(?:badges?|abzeichen|insignias?|crachas?|emblemas?)\b|\b(?:average|median|durchschnitt\p{L}*|promedio|moyenne|gemiddeld\p{L}*)\b|\b(?:were|was|had been|fueron|fue|ont ete|a ete|etaient|foram|foi|wurden?|waren) (?:\p{L}+ ){0,3}?(?:issued|awarded|sent|emitid[ao]s?|entregad[ao]s?|delivres?|emis|attribues?|ausgestellt|vergeben|verliehen)\b|\bin 20\d\d (?:we|wir|hebben|zijn|wurden?|se emit)/u

/** Where one clause ends and another begins. */
export const clauseEnd = /[;,:]| (?:and|und|et|en|y|e|but|aber|mais|pero|maar|mas) /g

/** Headers and headings of time limits. */
export const limitColumn =
  /\b(?:limit|time limit|deadline|within|time|sla|service level|turnaround|how long|at the latest|target|frist|zeit|innerhalb|binnen|spatestens|dauer|wie lange|plazo|cuanto|combien|hoe lang|quanto|maximo|delai|sous|termijn|uiterlijk|doorlooptijd|prazo|tempo)\b/

/** Headers of the badges or kinds of badge that a table tells apart. */
export const kind =
  /badge|\b(?:kinds?|types?|class(?:es)?|categor\p{L}+|levels?|tiers?|art(?:en)?|typ(?:en)?|klassen?|kategorien?|stufen?|tipos?|clases?|nivel(?:es)?|insignias?|niveaux?|soort(?:en)?|crachas?|emblemas?)\b/u

/** A header or heading of nothing but levels. */
export const levels =
  /^(?:the |our |die |los |les |de |os )?(?:badge |open badge |credential )?(?:levels?|tiers?|stufen?|badge-?stufen?|niveaus?|badge-?niveaus?|niveles|nivel|niveis|niveaux)(?: (?:of (?:the )?badges?|der badges|de (?:las )?insignias|de (?:los )?badges|des badges|van (?:de )?badges|dos (?:badges|emblemas)))?$/

/** A header or heading of nothing but types or categories. */
export const types =
  /^(?:the |our |die |los |les |las |de |os |as )?(?:badge |open badge |credential )?(?:types?|categor(?:y|ies)|typ(?:en)?|arten|badge-?typ(?:en)?|badge-?arten|kategorien?|badge-?kategorien?|tipos?|categorias?|categories?|soort(?:en)?|categorieen|tipologias?)(?: (?:of (?:the )?badges?|der badges|de (?:las )?insignias?|de (?:los )?badges?|des badges|van (?:de )?badges?|d[eo]s? (?:badges?|emblemas?)))?$/

/** What introduces a list of levels: "There are three levels:". */
export const levelsAre =
  /\b(?:levels|tiers|stufen|niveaus|niveles|niveis|niveaux)(?: (?:of badges|der badges|de insignias|de badges|van badges))? ?(?:are|sind|son|sont|zijn|sao)? ?:$/

/** The same of types. */
export const typesAre =
  /\b(?:types|categories|typen|arten|kategorien|tipos|categorias|soorten|categorieen)(?: (?:of badges|von badges|de insignias|de badges|van badges|de crachas))? ?(?:are|sind|son|sont|zijn|sao)? ?:$/

/** Headings below which a list of levels or categories is not one of badges. */
export const otherLists =
  /\b(?:privacy|data|datenschutz|daten|datos|donnees|gegevens|dados|access|support|service|escalation|risk|roles?|approval|cost|fees|users?|rights|complaints?|incident|security|document)\b/

/** Sentences that speak of badges in general. */
export const allBadges =
  /^(?:(?:all|every|each|the|our|any|alle|jedes|unsere|die|tod[ao]s?|cada|las|los|tous|toutes|chaque|les|elke|de|onze|os|as)(?: (?:the|las|los|les|os|as|de|our))? ?)?(?:(?:digital|open|issued|digitale|offene) )?(?:badges?|credentials?|insignias?|emblemas?|microcredentials?|microcredenciales|microcredenciais)(?: (?:digitales|digitais|numeriques))?\b/

/** Ending by itself, or holding. */
export const holding =
  /\b(?:expire[sd]?|expiry|valid(?:ity)?|lapse|run out|laufen\b[^.;]{0,40}\bab|ablauf\p{L}*|verfallen|verfallt|gultig\p{L}*|gelten|caduc\p{L}*|expiran?|vigencia|vigentes?|validez|valid[ao]s?|expirent|valables?|validite|perimees?|verlopen|verloopt|geldig\p{L}*|expiram?|validade|caducam)\b/u

/** Badges that hold for good. */
export const forever =
  /\b(?:(?:do|does|will) not (?:expire|lapse)|never (?:expire|lapse)s?|no expir\p{L}+|valid (?:indefinitely|for life|without limit)|nicht (?:ab|verfallen)|verfallen nicht|laufen nie ab|laufen nicht ab|unbegrenzt|unbefristet|no (?:caducan?|expiran?|vencen?)|indefinid\p{L}+|sin caducidad|n'expirent (?:pas|jamais)|sans limite|illimitee|verlopen n(?:iet|ooit)|onbeperkt geldig|nao (?:expiram?|caducam?|vencem)|sem prazo|validade (?:ilimitada|indeterminada))\b/u

/** Words by which a rule does not hold for all. */
export const exceptions =
  /\b(?:except\p{L}*|unless|other than|some|certain|most|usually|normally|may|can|where|if|whether|au(?:ss|ß)er|ausgenommen|ausnahme\p{L}*|einige|manche|in der regel|kann|konnen|sofern|salvo|excepto|algun[ao]s|puede[n]?|sauf|certain(?:e?s)|peuvent|peut|behalve|tenzij|sommige|kan|kunnen|exceto|algun(?:s|as)|pode[m]?|depend\p{L}*|depends)\b/u

/** Giving a name, or the name itself. */
export const naming =
  /\b(?:names?|named|naming|titles?|titled|called|hei(?:ss|ß)t|hei(?:ss|ß)en|benannt|benennung|bezeichnung|titel|nombres?|se llaman?|titulos?|denominacion|noms?|s'appelle(?:nt)?|intitules?|namen|naam|heet|heten|benaming|nomes?|designacao)\b/

/** Headings below which names are spoken of. */
export const namingHeading =
  /\b(?:nam(?:e|es|ing)|titles?|benennung|bezeichnung|titel|nombres?|denominacion|noms?|intitules?|naam|namen|naamgeving|benaming|nomes?|designacao|nomenclatura)\b/

/** What is named by a pattern and is no badge. */
export const otherNames =
  /\b(?:files?|folders?|branch(?:es)?|images?|pictures?|logos?|ids?|identifiers?|slugs?|urls?|links?|emails?|subjects?|documents?|earners?|recipients?|people|courses?|modules?|datei(?:en)?|ordner|bild(?:er)?|archivos?|carpetas?|imagen(?:es)?|fichiers?|dossiers?|bestand(?:en)?|map(?:pen)?|afbeelding(?:en)?|ficheiros?|arquivos?|pastas?|imagem|imagens)\b/

/** A part of a pattern for names, as a whole. */
export const placeholder =
  /^(?:program(?:me|m|ma|mme)?|programa|levels?|stufe|niveau|nivel|topic|subject|theme|thema|tema|sujet|assunto|onderwerp|skill|kompetenz|competence|competencia|competentie|role|rolle|rol|papel|place|ort|lugar|lieu|plaats|local|course name|course|kurs|cours|curso|cursus|year|jahr|ano|annee|jaar|series|reihe|serie|name|badge name|title|titel|titulo|titre|type|typ|tipo|category|kategorie|categoria|categorie|department|institution|organi[sz]ation|issuer|area|field|fach|task|activity)$/
