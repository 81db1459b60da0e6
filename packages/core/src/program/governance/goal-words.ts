/*
 * By what words goals are known, in English, Spanish, French, German, Dutch and Portuguese at once. All are
 * held against `plainLetters`: small letters without accents.
 */

/** Headings below which goals stand. In the singular most of them name the purpose of a document. */
export const goalsHeading =
  /\b(?:goals|objectives|targets|aims|milestones|meilensteine|hitos|jalons|mijlpalen|ambitions|aspirations|okrs?|(?:we|badges) (?:want|aim|hope|strive|are aiming)|want to be|ziele|zielen|zielwerte|zielmarken|zielgro(?:ss|ß)en|zielvorgaben|zielsetzungen|wir (?:wollen|anstreben|erreichen|vorhaben)|wollen wir|vorhaben|objetivos|metas|propositos|queremos|nos proponemos|pretendemos|aspiramos|objectifs|cibles|ambitions|nous (?:voulons|visons|souhaitons)|doelen|doelstellingen|ambities|streefwaarden|streefcijfers|(?:willen|streven) we|we (?:willen|streven|mikken)|ambicoes|ambiciones|visamos)\b/

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
  /\b(?:metrics|measures|indicators|kpis?|success|monitoring|tracking|scorecard|dashboard|kennzahlen|messgro(?:ss|ß)en|erfolgsmessung|indikatoren|indicadores|metricas|seguimiento|indicateurs|mesures|suivi|pilotage|indicatoren|meetwaarden|meetpunten|maatstaven|monitoramento|monitorizacao|acompanhamento)\b/

/** By these words a sentence sets a goal. */
export const goalWords =
  /\b(?:goals?|aims?|aiming|targets?|objectives?|ambitions?|ambitious|intends?|intention|aspires?|seeks?|(?:plans?|hopes?|expects?|wants?|wish(?:es)?|looks?|sets? out|working towards?) (?:to|that)|we (?:want|would like)|(?:is|are) to (?:\p{L}+)|should (?:rise|reach|go|grow|fall|climb|hold|have|accept|claim|share|be (?:accepted|claimed|shared|issued|active))|committed to (?:reaching|raising|issuing)|set (?:ourselves|itself)|^(?:increase|raise|reach|achieve|grow|double|triple|cut|reduce|lower|issue|win|have) |^(?:erreichen|steigerung|erhohung|gewinnen) |^(?:aumentar|lograr|alcanzar|conseguir|llegar|pasar|reducir|emitir|duplicar|triplicar|sumar|contar) |^(?:atteindre|porter|passer|faire passer|doubler|tripler|reduire|delivrer|obtenir|compter) |^(?:atingir|alcancar|chegar|passar|reduzir|obter|contar) |vorgenommen|propuesto|fixe|ziele?|zielwert|zielmarke|wir (?:wollen|mochten|planen|erwarten|streben|hoffen)|(?:plant|mochte|hofft|visiert|rechnet)|wollen wir|mochten wir|will|soll|sollen|streb(?:t|en)|anstrebt|angestrebt|peil(?:t|en)|beabsichtigt|nehmen uns vor|nimmt sich vor|setzt sich|objetivos?|metas?|queremos|quiere|aspira(?:mos)?|pretende(?:mos)?|se propone|nos proponemos|busca(?:mos)?|preve(?:mos)?|espera(?:mos)?|confia(?:mos)? en|se (?:fija|marca)|nos (?:fijamos|marcamos)|marcado|debe(?:n|ra|ran)? (?:alcanzar|llegar|subir|bajar|pasar)|objectifs?|nous (?:voulons|visons|souhaitons|comptons|entendons|ambitionnons|prevoyons)|visons|vise|entend|ambitionne|souhaite|veut|veulent|se donne|compte (?:atteindre|porter|passer|faire)|se propose|se fixe|prevoit|espere|cherche a|table sur|mise sur|projette|doi(?:t|vent) (?:atteindre|passer|monter)|doel|doelstelling|ambitie|streven|streeft|willen we|we willen|wil|beoogt|mikt|mikken|zet in op|zetten in op|koerst|ambieert|hoopt|hopen|verwacht|moet(?:en)?\b[^.;]{0,60}\b(?:stijgen|uitkomen|dalen|groeien|bereiken|verdubbelen|geaccepteerd|gedeeld|uitgereikt)|streefwaarde|visa(?:mos)?|quer|ambiciona(?:mos)?|tenciona(?:mos)?|propoe-se|propomos|deve(?:m|ra|rao)? (?:atingir|subir|chegar|passar|alcancar))\b/u

/** Words of a program of badges: what is given, and to whom and by whom. */
export const programWords =
  /badge|\bcredentials?\b|microcred|\binsignias?\b|\bcrachas?\b|\bemblemas?\b|abzeichen|\b(?:earners?|recipients?|holders?|learners?|issuers?|claimed|accept(?:ance|ed)|shar(?:ed|es?|ing)|titulares?|titulaires?|laureats?|emisor[ae]s?|emett\p{L}+|aussteller\p{L}*|herausgeb\p{L}+|inhaber\p{L}*|empfanger\p{L}*|lernende\p{L}*|uitgevers?|uitreikers?|ontvangers?|houders?|emissor[ae]s?|detentor(?:es|as)?|rate|quote|tasa|taux|taxa|graad|percentage)\b/u

/** What a person has to do for a badge, or a paper by a day: no goal of the program. */
export const requirement =
  /\b(?:to (?:earn|receive|obtain|qualify|pass)|in order to|must|need(?:s|ed)? to|needs?|required?|requires|voraussetzung\p{L}*|erforderlich|mussen?|muss|para (?:obtener|lograr|conseguir|recibir|obter|receber)|necesari[ao]s?|es preciso|hay que|deben?|pour (?:obtenir|recevoir)|suppose|exige|exigid[ao]s?|necessaires?|vereist|moet(?:en)?|behaalt|om de badge te|necessari[ao]s?|devem?|candidat\p{L}*|applicants?|proposals?|may|can|darf|durfen|kann|konnen|puede[n]?|peut|peuvent|mag|mogen|kan|kunnen|pode[m]?|antrag\p{L}*|solicitud\p{L}*|propuestas?|propostas?|demandes?|aanvra\p{L}+)\b/u

/** "100 % committed" is said of a heart and of no number. */
export const rhetoric =
  /\b(?:committed|dedicated|devoted|behind|engages?|engagement|convaincus?|comprometid[ao]s?|compromiso|empenhad[ao]s?|achter|inzetten|hinter|uberzeugt|verpflichtet)\b[^.;]{0,40}\b100 ?%|\b100 ?(?:%|percent|per cent|prozent|procent) (?:\p{L}+ )?(?:\p{L}+ )?(?:committed|dedicated|devoted|behind|engages?|convaincus?|comprometid[ao]s?|empenhad[ao]s?|achter|hinter|overtuigd|uberzeugt|digital\p{L}*|online|free|gratis|gratuit\p{L}*|kostenlos)\b/u

/** Between two numbers of which each is aimed at. */
export const goesOn = /[,;:/]| (?:and|or|plus|und|sowie|et|y|e|en|of which|davon|dont) /

/** Where the part of a sentence that is about another number begins. */
export const coordinator =
  /[,;] ?(?:(?:and|und|sowie|et|y|e|en) )?|(?<= )(?:and|plus|und|sowie|et|y|e|en) /g

/** A noun, or what leads to one, after a number. */
export const noun = /^[ \u00a0\u202f]?(?:\p{L}{3,}|(?:de|d'|l'|of|new) ?\p{L})/u

/** Words before a number that is the new number of something: "raise the number of badges to 60". */
export const numberOf =
  /\b(?:number|total|zahl|anzahl|numero|nombre|aantal|quantidade|cantidad)\b[^.;]{0,80}\b(?:to|auf|a|hasta|naar|tot|para|ate)(?: \p{L}+){0,2} ?$/u

/** What is counted and no goal: money, points, pages, bytes, hours of work. */
export const countedElse =
  /^[ \u00a0\u202f-]?(?:euros?|eur|dollars?|pounds?|francs?|franken|reais|pesos|cents?|points?|punkte?n?|puntos?|pontos?|punten|ects|credits?|creditos|kb|mb|px|pixels?|pixeles|pages?|seiten?|paginas?|characters?|zeichen|caracteres|caracteres|tekens|words|sessions?|seances?|sesiones|sessoes|lessons?|lessen|terminen?|minut\p{L}*|members?|mitglieder\p{L}*|miembros|membres|leden|membros|questions?|fragen|preguntas|perguntas|vragen|per(?:cent)?\b|million|uhr|h)\b/u

/** Signs and names of money before a number. */
export const moneyBefore = /(?:[€$£]|\b(?:eur|usd|gbp|chf|r\$)) ?$/

/** Words before a number that say where or among whom, and not how much. */
export const placeWords =
  /\b(?:from|in|of|across|among|over|aus|in den|bei|unter|von|entre|dans|parmi|de|des|uit|bij|em|dos|das) (?:the |los |las |les |den |de |os |as )?$/

/** Names of a goal, which leave no doubt. */
export const goalNames =
  /\b(?:goals?|aims?|targets?|objectives?|ambitions?|ziele?|zielwert|zielmarke|streb(?:t|en)|angestrebt|objetivos?|metas?|objectifs?|visons|doel|doelstelling|ambitie|stre(?:ven|eft)|streefwaarde)\b/

/** What is to come: a goal where it says by when. */
export const futureWords =
  /\b(?:will (?:have|rise|reach|grow|fall|climb|hold|be (?:accepted|claimed|shared|issued|active))|shall (?:have|reach|hold)|wird|werden|(?:alcanz|habr|llegar|tendr|subir|se emitir|ser)an?|ter(?:a|ao)|(?:atingir|chegar|subir|ser)(?:a|ao)|(?:atteindr|aur|passer|ser)(?:a|ont)|devra|devront|deber(?:a|an)|dever(?:a|ao)|zal|zullen)\b/

/** Words before the least that is aimed at. */
export const leastWords =
  /\b(?:at least|no fewer than|no less than|more than|over|mindestens|wenigstens|mehr als|al menos|como minimo|mas de|au moins|plus de|ten minste|minstens|meer dan|pelo menos|mais de|no minimo)\b/

/** "By June 2027: 1,000 badges." */
export const opensWithDay =
  /^(?:by|until|bis|spatestens|para|antes de|hasta|d'ici|avant|fin|tegen|eind|voor|uiterlijk|ate|antes de)\b[^.;:,]{0,40}20\d\d ?[:,]/

/** What holds for each one of many, and not for the program. */
export const eachWords = /\b(?:each|every|per|je|jede[rsnm]?|cada|chaque|elke|iedere?)\b/

/** A goal that was met or missed is history. */
export const pastGoal =
  /\b(?:was|were|been|wurden?|fue|fueron|ete|is|zijn|foi|foram) (?:thus |then |also )?(?:met|reached|achieved|missed|exceeded|surpassed|ubertroffen|superad[ao]s?|depassee?s?|overtroffen|ultrapassad[ao]s?|erreicht|verfehlt|alcanzad[ao]s?|atteinte?s?|gehaald|bereikt|alcancad[ao]s?|atingid[ao]s?)\b/

/** A change that is over. */
export const moved =
  /\b(?:had|reached|rose|fell|achieved|grew|we issued|were issued|stieg|sank|wurden|erreichte|alcanzo|subio|llego a|a atteint|est passee?|is gestegen|steeg|atingiu|subiu|chegou a)\b/

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
  /\b(?:by|until|till|before|no later than|by the end of|end of|bis|bis zum|bis ende|spatestens|para|antes de|hasta|a finales de|a fin de|finales de|d'ici|d'ici a|d'ici le|d'ici la fin|d'ici fin|d'ici au|avant|avant le|avant la fin|au plus tard|fin|tegen|eind|einde|voor|uiterlijk|per|ate|antes do|ao fim de|no final de|final de)(?: (?:the|the end of|end of|the year|of the year|year-?end|del ano|do ano|het jaar|van het jaar|in|im|zum|zum ende|ende|des jahres|jahresende|el|el final de|finales de|fin de|diciembre de|la fin de|le|l'annee|fin|het|het einde van|eind|het eind van|einde|a|ao|o fim de|ao final de|ao fim de|final de|fim de|de|of|van)){0,3} ?$/

/** Words just before a day that is no end: "since 2024". */
export const sinceWords =
  /\b(?:since|from|after|seit|ab|von|nach|desde|depuis|des|sinds|vanaf|desde)(?: \p{L}{1,4})? ?$/u

/** Words just before a number from which something starts. */
export const startWords =
  /\b(?:now|today|currently|current|up from|down from|instead of|baseline(?: of)?|was|were|from|bisher|derzeit|aktuell|heute|lag bei|lag|waren es|betrug|statt|actualmente|hoy|desde|fue del?|era del?|actuellement|aujourd'hui|etait de|contre|nu|thans|momenteel|bedroeg|hoje|atualmente|foi de|era de)(?: (?:at|about|around|bei|etwa|del|de|un|rund|ongeveer))? ?$/

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
  by: /\bby when\b|\bdeadline|\bdue\b|^when\b|\b(?:target|due|end) date\b|^by$|\bdate\b|^until\b|\bhorizon|\btiming\b|\btime ?frame|\bmilestone|termin|\bfrist\b|stichtag|zeitpunkt|zeitraum|^bis\b|bis wann|\bplazo|\bfecha|\bcuando|\blimite\b|echeance|^quand|^d'ici|calendrier|\bdelai|termijn|datum|wanneer|^uiterlijk|^tegen|\bklaar|\bprazo|\bdata\b|quando|^ate\b|^hasta\b|^para cuando/,
  owner:
    /\bowner|\bowned\b|responsib|accountable|\blead\b|^who\b|in charge|answers for|carried by|steward|verantwortlich|verantwortung|zustandig|federfuhr|^wer\b|responsable|encargad|a cargo|^quien|^qui\b|porteur|pilote|charge de|referent|eigenaar|trekker|verantwoordelijk|^wie\b|responsavel|encarregad|^quem/,
  measure:
    /\bmeasures?\b|\bmetrics?\b|\bindicators?\b|\bkpis?\b|\bfigure\b|what we (?:count|measure|track)|kennzahl|messgro(?:ss|ß)|indikator|\bwas wir|indicador|metrica|que (?:medimos|contamos)|indicateur|\bmesure|ce qu|indicator|maatstaf|meetwaarde|meetpunt|wat we|\bmedida|o que (?:medimos|contamos)/,
  start:
    /baseline|\bresult|ergebnis|erreicht|resultado|realizad|resultat|realise|resultaat|gerealiseerd|\bactual\b|\bcurrent|\btoday\b|\bnow\b|\bstart|where we are|^(?:in )?20\d\d$|\blast year|\blatest\b|\bist\b|istwert|\bstand\b|ausgangs|derzeit|bisher|aktuell|heute|vorjahr|linea (?:de )?base|punto de partida|\bpartida\b|situacion|valor actual|actual\b|\bhoy\b|actuel|aujourd|depart|initiale?|reference|situation|constat|huidig|nulmeting|uitgangs|\bnu\b|\bthans\b|beginwaarde|linha de base|ponto de partida|atual|\bhoje\b|situacao/,
  target:
    /target|\bplan(?:ned)?\b|\bdesired\b|\bexpected\b|\bwanted\b|geplant|gewunscht|previst|prevu|gepland|\baim\b|aimed|aspiration|ambition|to reach|zielwert|zielmarke|zielgro(?:ss|ß)e|\bsoll|anzustreben|angestrebt|cible|a atteindre|\bvise|attendu|streef|doelwaarde|ambitie|gewenst|te bereiken|valor (?:objetivo|alvo|meta|esperado)|esperado|deseado|a alcanzar|\balvo\b|a atingir|pretendid/,
  /** A goal in words, or the number that is its target: the cells say which. */
  goal: /\bgoals?\b|we want|\bobjectives?\b|\bziele?\b|\bmetas?\b|\bobjetivos?\b|\bobjectifs?\b|\bdoel(?:en|stelling(?:en)?)?\b/,
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
    /^(?:measure|metric|indicator|kpi|kennzahl|messgro(?:ss|ß)e|indicador|metrica|indicateur|mesure|maatstaf)(?: \p{L}+)? ?: ?/u,
} as const
