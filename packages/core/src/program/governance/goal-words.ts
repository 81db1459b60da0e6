/*
 * By what words goals are known, in English, Spanish, French, German, Dutch and Portuguese at once. All are
 * held against `plainLetters`: small letters without accents.
 */

/** Headings below which goals stand. In the singular most of them name the purpose of a document. */
export const goalsHeading =
  /\b(?:goals|objectives|targets|aims|okrs?|ziele|zielen|zielvorgaben|zielsetzungen|objetivos|metas|objectifs|cibles|doelen|doelstellingen|streefwaarden|streefcijfers)\b/

/** The same in the singular: a number below it is a goal, a plain item is none. */
export const goalHeading = /\b(?:goal|objective|target|ziel|objetivo|meta|objectif|doel)\b/

/** Headings with such words that speak of something else. */
export const otherHeading =
  /\b(?:learning|lern\p{L}*|apprentissage|aprendizaje|aprendizagem|leerdoelen|leer|non-goals?|not|no|nicht|keine|zielgruppen?|target (?:groups?|audiences?)|doelgroep(?:en)?|publico|history|historie|past|previous|example|examples|beispiele?|ejemplos?|exemples?|voorbeeld|exemplos?)\b/u

/** Headings of what is to be filled in or copied. */
export const formHeading =
  /\b(?:forms?|template for|application form|formulario|formulaire|formulier|vorlage|modelo|plantilla|questionnaire)\b|formular\b/

/** Headings of what was changed in a document. */
export const pastHeading =
  /\b(?:history|change ?log|revisions?|versions|versionen|anderungen|historial|historique|wijzigingen|geschiedenis|historico)\b/

/** What a number of badges or people is a number of, after it or before. */
export const countedAfter =
  /^ ?(?:\p{L}+ ){0,2}(?:badges?|credentials|earners|recipients|people|holders|insignias|titulares|titulaires|laureats|abzeichen|empfanger\p{L}*|inhaber\p{L}*|badgehouders|ontvangers|emblemas|crachas|detentores)\b/u
export const countedBefore =
  /\b(?:badges?|credentials|earners|recipients|holders|issued|awarded|insignias|emitidas|titulares|delivres|ausgestellt|vergeben|uitgereikt|emblemas|emitidos|crachas)\b[^\d.;()]{0,12}$/

/** All there are: no number that is aimed at. */
export const allWords =
  /\b(?:all|the|these|alle|die|tod[ao]s (?:l[ao]s|os|as)|l[ao]s|tous les|toutes les|les|de|os|as) ?$/

/** Headings of figures that are collected. */
export const measuresHeading =
  /\b(?:metrics|measures|indicators|kpis?|kennzahlen|messgrossen|indicadores|metricas|indicateurs|mesures|indicatoren|meetwaarden)\b/

/** By these words a sentence sets a goal. */
export const goalWords =
  /\b(?:goals?|aims? (?:is|to|for|at)|aiming|we aim|targets?|objectives?|we want|is to (?:rise|reach|be|grow|fall)|are to|should (?:rise|reach|grow|fall)|ziele?|zielwert|wir wollen|wollen wir|soll|sollen|streben|angestrebt|objetivos?|metas?|queremos|aspiramos|pretendemos|debe (?:alcanzar|llegar|subir|bajar)|objectifs?|nous voulons|visons|vise|doit (?:atteindre|passer)|doel|doelstelling|streven|streeft|willen we|moet (?:stijgen|uitkomen|dalen)|visamos|deve (?:atingir|subir|chegar|passar))\b/

/** A goal that was met or missed is history. */
export const pastGoal =
  /\b(?:was|were|been|wurden?|fue|fueron|ete|is|zijn|foi|foram) (?:met|reached|achieved|missed|erreicht|verfehlt|alcanzad[ao]s?|atteinte?s?|gehaald|bereikt|alcancad[ao]s?|atingid[ao]s?)\b/

/** A change that is over. */
export const moved =
  /\b(?:had|reached|rose|fell|achieved|grew|we issued|stieg|sank|wurden|erreichte|alcanzo|subio|llego a|a atteint|est passee?|is gestegen|steeg|atingiu|subiu|chegou a)\b/

/** What was. */
export const history =
  /\b(?:was|were|stood at|has been|have been|lag|lagen|betrug|war|waren|fue|fueron|era|etait|etaient|s'elevait|bedroeg|foi|foram)\b/

/** A number on which something depends. */
export const condition =
  /\b(?:if|unless|whenever|wenn|falls|sofern|si|indien|caso)\b|\b(?:below|under|unter|onder|abaixo de|por debajo de) (?:which|\d)/

/** The same for a number of badges or people. */
export const shortage =
  /\b(?:without|fewer than|less than|ohne|weniger als|sin|menos de|sans|moins de|zonder|minder dan|sem)\b/

/** Numbers that decide over a person or a rule, and examples. */
export const otherNumbers =
  /\b(?:pass(?:ing)? (?:mark|score|grade|rate)|scores?|exams?|quiz(?:zes)?|thresholds?|quorum|majority|percentiles?|attendance|grace periods?|refund|discount|fees?|quotas?|for example|for instance|e\.g|hypothetical|z\. ?b|zum beispiel|por ejemplo|p\. ?ej|par exemple|p\. ex|bijvoorbeeld|bijv|por exemplo|prufung\p{L}*|klausur|bestehens\p{L}*|punkt(?:e|en|zahl)|mehrheit|schwelle\p{L}*|schwellenwert\p{L}*|anwesenheit\p{L}*|karenz\p{L}*|kontingent|examen|nota|umbral|mayoria|asistencia|cuota|seuils?|note (?:de|minimale|finale)|majorite|assiduite|drempel\p{L}*|meerderheid|aanwezigheid|toets\p{L}*|tentamen|limiar|maioria|frequencia|assiduidade)\b/u

/** A sentence that says that there is no goal. */
export const denial =
  /\b(?:no|not|without|never|kein(?:e|en|er)?|nicht|ohne|ningun(?:a|o)?|sin|pas (?:d'|de )|aucune?|sans|geen|niet|zonder|nenhuma?|nao|sem) (?:\p{L}+ ){0,3}(?:goals?|targets?|objectives?|ziele?|zielwerte?|objetivos?|metas?|objectifs?|cibles?|doel(?:en)?|doelstelling(?:en)?)\b/u

/** Words just before a day by which something is to be met. */
export const byWords =
  /\b(?:by|until|till|before|no later than|by the end of|end of|bis|bis zum|bis ende|spatestens|para|antes de|hasta|a finales de|a fin de|finales de|d'ici|d'ici a|d'ici le|d'ici la fin|d'ici fin|avant|avant le|avant la fin|au plus tard|fin|tegen|eind|einde|voor|uiterlijk|per|ate|antes do|ao fim de|no final de|final de)(?: (?:the|the end of|end of|year-?end|zum|zum ende|ende|des jahres|jahresende|el|el final de|finales de|fin de|diciembre de|la fin de|le|l'annee|fin|het|het einde van|eind|het eind van|einde|a|ao|o fim de|ao final de|ao fim de|final de|fim de|de|of|van)){0,3} ?$/

/** Words just before a day that is no end: "since 2024". */
export const sinceWords =
  /\b(?:since|from|after|seit|ab|von|nach|desde|depuis|des|sinds|vanaf|desde)(?: \p{L}{1,4})? ?$/u

/** Words just before a number from which something starts. */
export const startWords =
  /\b(?:now|today|currently|current|up from|down from|instead of|baseline(?: of)?|was|were|from|bisher|derzeit|aktuell|heute|lag bei|lag|betrug|statt|actualmente|hoy|desde|fue del?|era del?|actuellement|aujourd'hui|etait de|contre|nu|thans|momenteel|bedroeg|hoje|atualmente|foi de|era de)(?: (?:at|about|around|bei|etwa|del|de|un|rund|ongeveer))? ?$/

/** Words just after such a number. */
export const nowWords =
  /^ ?(?:today|now|currently|at present|heute|derzeit|aktuell|hoy|actualmente|aujourd'hui|actuellement|nu|thans|hoje|atualmente|in 20\d\d,)/

/** Between two numbers: from one to the other. */
export const toWords =
  /^[ \u00a0]?(?:%|percent)?[ ,]{0,2}(?:\([^()]{0,30}\) ?)?(?:→|->|-->|⇒|to|auf|a|al|hasta|naar|tot|para|ate|op)(?: (?:the|el|over|about|at least|mindestens|rund|un|uma?))? ?$/

/** Words by which less is better. */
export const lessWords =
  /\b(?:at most|no more than|below|under|less than|fewer than|reduce|lower|cut|within|hochstens|unter|weniger als|senken|maximal|como maximo|menos de|reducir|au plus|moins de|reduire|hoogstens|minder dan|binnen|onder|verlagen|no maximo|reduzir)\b/

/** Words that head the columns of a table. The first that fits holds. */
export const columnWords = {
  by: /\bby when\b|\bdeadline|\bdue\b|^when\b|\b(?:target|due) date\b|^by$|\bdate\b|^until\b|termin|\bfrist\b|^bis\b|bis wann|\bplazo|\bfecha|\bcuando|echeance|^quand|^d'ici|termijn|datum|wanneer|^uiterlijk|^tegen|\bprazo|\bdata\b|quando/,
  owner:
    /\bowner|responsib|accountable|\blead\b|^who\b|answers for|verantwortlich|zustandig|^wer\b|responsable|^quien|^qui\b|porteur|eigenaar|verantwoordelijk|^wie\b|responsavel|^quem/,
  measure:
    /\bmeasures?\b|\bmetrics?\b|\bindicators?\b|\bkpis?\b|kennzahl|messgross|indikator|indicador|metrica|indicateur|\bmesure|indicator|maatstaf|meetwaarde|\bmedida/,
  start:
    /baseline|\bcurrent|\btoday\b|\bnow\b|\bstart|^(?:in )?20\d\d$|\blast year|\bist\b|istwert|\bstand\b|ausgangs|derzeit|bisher|aktuell|vorjahr|linea (?:de )?base|punto de partida|situacion actual|valor actual|actual\b|actuel|depart|initiale|reference|huidig|nulmeting|uitgangs|linha de base|ponto de partida|atual/,
  target:
    /target|zielwert|\bsoll|cible|a atteindre|streef|doelwaarde|valor (?:objetivo|alvo)|\balvo\b/,
  /** A goal in words, or the number that is its target: the cells say which. */
  goal: /\bgoals?\b|\bobjectives?\b|\bziele?\b|\bmetas?\b|\bobjetivos?\b|\bobjectifs?\b|\bdoel(?:en|stelling(?:en)?)?\b/,
} as const

/** Headers of tables whose numbers decide over a person. */
export const otherColumn =
  /threshold|pass(?:ing)? (?:mark|score)|\bscore\b|\bweight|schwelle|bestehens|gewicht|umbral|\bpeso\b|\bseuil|drempel|limiar/

/** A labelled field of a goal: "Owner: program lead". */
export const labels = {
  owner:
    /^(?:\p{L}+ )?(?:owner|responsible|accountable|verantwortlich|zustandig|responsable|eigenaar|verantwoordelijk|verantwoordelijke|responsavel|porteur)\b[^:]{0,20}: ?/u,
  by: /^(?:deadline|due|by when|by|target date|termin|frist|bis|plazo|fecha|echeance|termijn|datum|prazo)(?: (?:limite|date))? ?: ?/,
  target:
    /^(?:target|zielwert|ziel|meta|objetivo|cible|objectif|streefwaarde|doel|goal)(?: \p{L}+)? ?: ?/u,
  measure:
    /^(?:measure|metric|indicator|kpi|kennzahl|messgrosse|indicador|metrica|indicateur|mesure|maatstaf)(?: \p{L}+)? ?: ?/u,
} as const
