/*
 * By what words a document states limits, lists and expiry, in six languages at once. All are held against
 * `plainLetters`: small letters without accents.
 */

/** Issuing, as a verb or as its noun. */
export const issuing =
  /\b(?:issu(?:e|es|ed|ing|ance)|(?:send|sends|sent|enviar|enviamos|envoyer|versenden|versturen) (?:the |la |le |den |de |o )?(?:digital )?(?:badge|insignia|cracha)|award(?:s|ed|ing)?|receives? (?:the|their|your|an?) (?:digital )?(?:badge|credential|email)|ausgestellt|ausstellen|ausstellung|stell(?:t|en)\b[^.;]{1,80}\baus|vergeben|vergabe|verliehen|verleihen|verleihung|ausgegeben|ausgabe|emit(?:e|en|ir|ira|iran|id[ao]s?|imos|em|irá)|emision|exp(?:ide|iden|edir|edid[ao]s?|edicion)|otorg(?:a|an|ar|ad[ao]s?|amiento)|conced(?:e|en|er|id[ao]s?)|entrega(?:n|r|d[ao]s?)?|delivr(?:e|es|er|ent|ance|ons|ee|ees)|emis(?:e|es)?|emettre|emission|attribu(?:e|es|er|ent|ee|ees|tion)|decern(?:e|es|er|ent)|uitgereikt|uitreiken|uitreiking|uitgegeven|uitgeven|uitgifte|toegekend|toekenning|verstrekt|reiken\b[^.;]{1,80}\buit|emissao|atribu(?:i|em|ir|id[ao]s?|icao))\b/

/** What is issued. */
export const badge =
  /\b(?:badges?|crachas?|abzeichens?|credentials?|microcredentials?|micro-credentials?|insignias?|credencial(?:es)?|microcredencial(?:es)?|emblemas?|medalhas?|credenciais|nachweise?)\b/

/** Headings below which issuing is spoken of. */
export const issuingHeading =
  /\b(?:issu(?:e|ing|ance)|awarding|ausstellung|vergabe|verleihung|emision|expedicion|otorgamiento|delivrance|emission|attribution|uitreiking|uitgifte|toekenning|emissao|atribuicao)\b/

/** Words just before the longest time. */
export const within =
  /\b(?:within|in (?:at most|no more than|under)|no later than|not later than|at the latest|up to|at most|innerhalb(?: von)?|binnen|spatestens(?: nach)?|hochstens|(?:en )?(?:un )?plazo(?: maximo)?(?: de)?|dentro de|a mas tardar|en menos de|en un maximo de|como maximo|(?:dans )?(?:un )?delai(?: maximum| maximal)?(?: de)?|dans les|sous|au plus tard|en moins de|uiterlijk(?: na| binnen)?|(?:no )?prazo(?: maximo)?(?: de)?|em ate|ate|no maximo(?: em)?)(?: (?:de|of|the|los|las|les|de los|dos|um|a|von|den|der|next|following|siguientes|proximos))? ?$/

/** Words just after a time that counts from something: "14 days after completion". */
export const after =
  /^ ?(?:at the latest |spatestens |maximum |hochstens )?(?:after|of|following|from|nach|ab|despues|tras|desde|a partir|apres|a compter|na|volgende?|siguientes?|seguintes?|qui suivent|suivants|apos|depois)\b/

/** Times that are none to issue in. */
export const otherTime =
  /\b(?:accept\p{L}*|claim\p{L}*|object\p{L}*|appeal\p{L}*|notice|correct\p{L}*|answer\p{L}*|respon[ds]\p{L}*|repl(?:y|ied|ies|ace\p{L}*)|propos\p{L}*|request\p{L}*|appl(?:y|ies|ication\p{L}*)|review\p{L}*|decides?|decision|revo\p{L}*|expir\p{L}*|renew\p{L}*|reissu\p{L}*|re-issu\p{L}*|valid\p{L}*|refus\p{L}*|complain\p{L}*|mistake\p{L}*|error|wrong\p{L}*|at least|not before|earliest|train\p{L}*|schulung\p{L}*|formacion|formation|formacao|opleiding|past|last \d|annehm\p{L}*|angenommen|annahme|widerspr\p{L}*|widerruf\p{L}*|einspruch|beschwerde\p{L}*|korrig\p{L}*|korrektur\p{L}*|berichtig\p{L}*|antrag\p{L}*|beantrag\p{L}*|gultig\p{L}*|ablauf\p{L}*|fehler\p{L}*|mindestens|fruhestens|vergangenen|letzten|acept\p{L}*|recurso\p{L}*|reclam\p{L}*|correccion|corrig\p{L}*|rectific\p{L}*|retific\p{L}*|respuesta|respond\p{L}*|solicit\p{L}*|propuesta\p{L}*|revis\p{L}*|caduc\p{L}*|vigencia|validez|al menos|ultimos|como minimo|contest\p{L}*|rectifi\p{L}*|repon\p{L}*|demande\p{L}*|au moins|derniers|recours|accepteren|geaccepteerd|bezwaar|beroep|correctie|gecorrigeerd|aanvra\p{L}*|voorstel\p{L}*|geldig\p{L}*|ingetrokken|intrek\p{L}*|minstens|ten minste|afgelopen|aceit\p{L}*|correcao|proposta\p{L}*|pedido\p{L}*|validade|pelo menos|no minimo|antelacion|antecedencia)\b/u

/** That something is not done. */
export const negated = /\b(?:not|never|nicht|kein(?:e|en)?|no se|pas|niet|geen|nao)\b/

/** Where one clause ends and another begins. */
export const clauseEnd = /[;,:]| (?:and|und|et|en|y|e|but|aber|mais|pero|maar|mas) /g

/** Headers and headings of time limits. */
export const limitColumn =
  /\b(?:limit|time limit|deadline|within|time|sla|service level|frist|zeit|plazo|delai|termijn|prazo)\b/

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
  /\b(?:except\p{L}*|unless|other than|some|certain|most|usually|normally|may|can|where|if|whether|ausser|ausgenommen|ausnahme\p{L}*|einige|manche|in der regel|kann|konnen|sofern|salvo|excepto|algun[ao]s|puede[n]?|sauf|certain(?:e?s)|peuvent|peut|behalve|tenzij|sommige|kan|kunnen|exceto|algun(?:s|as)|pode[m]?|depend\p{L}*|depends)\b/u

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
