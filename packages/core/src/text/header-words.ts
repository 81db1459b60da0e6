/**
 * How a document says who owns it, who approved it and when it is reviewed: labels of its header and phrases of
 * its sentences, in six languages. Parts of regular expressions.
 */
const documentWord =
  'polic(?:y|ies)|documents?|procedures?|frameworks?|charter|guidelines?|handbook|pol[íi]tica|documento|reglamento|normativa|politique|règlement|charte|richtlinie|ordnung|dokument|konzept|beleid|beleidsdocument|reglement|regulamento|regimento'

export const headerLabels = {
  owner: [
    '(?:(?:policy|document|process|program(?:me)?|badge program(?:me)?) )?(?:owners?|stewards?|custodian|sponsor|maintainers?)',
    'owned by|maintained by|accountable(?: officer)?',
    '(?:responsible|issuing|administering) (?:office|officer|official|unit|department|party|executive|person|body|division)|responsible',
    '(?:unidad |órgano )?responsables?(?: del documento)?|propietario|titular',
    '(?:service |unité )?responsable|propriétaire|pilote|tenu à jour par',
    'verantwortlich(?:e|er)?(?: (?:stelle|person))?|zuständig(?:e stelle)?|zuständigkeit|eigentümer(?:in)?|federführung|herausgeber(?:in)?|dokumentenverantwortliche?r?',
    'eigenaar|documenteigenaar|verantwoordelijke?|beheerder|beheer',
    '(?:unidade )?responsável|proprietário|gestor do documento',
  ],
  approval: [
    'approv(?:ed|al)(?: (?:by|on|date|authority|body))?|approver|date (?:approved|of approval|adopted)|adopted(?: (?:by|on))?|ratified(?: (?:by|on))?|endorsed by',
    'effective(?: (?:date|from|since))?|date effective|in force since',
    'aprobad[oa](?: (?:por|el))?|fecha de aprobación|aprobación|órgano de aprobación|entrada en vigor|vigente desde|fecha de entrada en vigor',
    "approuvée?(?: (?:par|le))?|adoptée?(?: (?:par|le))?|date d['’](?:approbation|adoption|entrée en vigueur)|entrée en vigueur|approbation|validée? (?:par|le)",
    '(?:genehmigt|beschlossen|verabschiedet|freigegeben)(?: (?:von|vom|am|durch))?|freigabe|genehmigung|beschluss|in kraft(?: (?:seit|ab))?|inkrafttreten|gültig ab',
    '(?:goedgekeurd|vastgesteld)(?: (?:door|op))?|datum (?:van )?(?:goedkeuring|vaststelling)|goedkeuring|vaststelling|ingangsdatum|geldig vanaf',
    'aprovad[oa](?: (?:por|pel[oa]|em))?|homologad[oa](?: (?:por|em))?|data (?:de|da) aprovação|aprovação|entrada em vigor|em vigor desde',
  ],
  revised: [
    '(?:last |date )?(?:reviewed|revised|updated|amended)(?: (?:on|by))?|last (?:review|revision|update)(?: date)?|date of last (?:review|revision)|revision date',
    '(?:última|fecha de (?:la )?última) (?:revisión|actualización|modificación)|revisad[oa] el|actualizad[oa] el',
    '(?:dernière|date de (?:la )?dernière) (?:révision|mise à jour|modification)|révisée? le|mise? à jour le',
    'letzte (?:überprüfung|änderung|überarbeitung|aktualisierung)|zuletzt (?:geändert|überprüft|überarbeitet|aktualisiert)(?: am)?|stand',
    'laatst (?:herzien|gewijzigd|bijgewerkt)(?: op)?|laatste (?:herziening|wijziging|update)|herzien op',
    '(?:última|data da última) (?:revisão|atualização|alteração)|revist[oa] em|atualizad[oa] em',
  ],
  /** Of these nobody knows whether the last or the next one is meant. */
  review: [
    'review date|date of review',
    'fecha de revisión|date de révision|überprüfung(?: am)?|herzieningsdatum|evaluatiedatum|data de revisão',
  ],
  next: [
    '(?:date of )?next (?:scheduled )?(?:review|revision)(?: (?:date|due|by|on))?|review(?: is)? (?:by|due)(?: (?:date|on|by))?|to be reviewed (?:by|in|on)|due for review(?: (?:by|in|on))?|valid until|expires(?: on)?',
    'próxima (?:revisión|actualización)|fecha de (?:la )?próxima revisión|vigente hasta',
    "prochaine (?:révision|mise à jour)|date de (?:la )?prochaine révision|valable jusqu['’]au|à réviser (?:le|avant)",
    'nächste (?:überprüfung|überarbeitung|revision)|(?:überprüfung|wiedervorlage) (?:bis|spätestens)|gültig bis',
    'volgende (?:herziening|evaluatie|review)|geldig tot|te herzien (?:op|in|voor)',
    'próxima (?:revisão|atualização)|data da próxima revisão|válido até',
  ],
} as const

export type HeaderKind = keyof typeof headerLabels

/** Sentences that name an owner. */
export const ownerPhrases: readonly RegExp[] = [
  `(?:${documentWord})\\b[^.;]{0,60}\\b(?:owned|maintained|kept|administered|managed|overseen) by\\b`,
  `\\b(?:owns?|maintains?|keeps?|oversees?) th(?:is|e) (?:${documentWord})\\b`,
  `\\b(?:owner|steward|custodian) of th(?:is|e) (?:${documentWord})\\b`,
  `\\b(?:responsib(?:le|ility) for|in charge of|answers for) (?:maintaining |keeping |updating |reviewing |administering |the (?:maintenance|review|administration|upkeep) of )?th(?:is|e|ese) (?:${documentWord})\\b`,
  `(?:${documentWord})[^.;]{0,40}(?:es responsabilidad de|é da responsabilidade d|relève de|liegt bei|obliegt|berust bij|valt onder)`,
  `\\bresponsables? (?:de|du) (?:est[ea] |cette? |la présente |présent )?(?:${documentWord})`,
  `\\bresponsáve(?:l|is) (?:por|d)(?:est[ea]|[ea]|o)? ?(?:${documentWord})`,
  `\\b(?:verantwortlich|zuständig) für diese[snmr]? (?:${documentWord})`,
  `\\bverantwoordelijk voor (?:dit|deze|het) (?:${documentWord})`,
  `(?:${documentWord})[^.;]{0,60}(?:(?:wordt|is) (?:[^.;]{0,30} )?(?:beheerd|onderhouden|eigendom)|(?:gepflegt|verantwortet|betreut|mantenid[oa] por|gestionad[oa] por|gerid[oa] por|mantid[oa] p|tenue? à jour par|gérée? par))`,
  // A sentence that goes on about the document.
  '^(?:it|this) is (?:owned|maintained|kept|administered|managed) by\\b',
  '^(?:verantwortlich|zuständig) (?:ist|sind)(?!\\p{L})',
  '^(?:sie|es|er) wird (?:von|vom|durch)[^.;]{1,60}(?:gepflegt|verantwortet|betreut)',
  '^(?:het|dit|deze) (?:wordt|is)[^.;]{0,30} (?:beheerd|onderhouden) door',
  '^(?:es|está) (?:mantenid[oa]|gestionad[oa]) por|^(?:elle|il) est (?:tenue? à jour|gérée?) par|^é (?:mantid[oa]|gerid[oa]) p',
].map((pattern) => new RegExp(pattern, 'iu'))

/** Verbs of approval; with a day in the same sentence they say when. */
export const approvalPhrase =
  /(?<!\p{L})(?:approved|adopted|ratified|endorsed|took effect|takes effect|in force|in effect|effective|aprob(?:ad[oa]s?|ó|aron)|entr(?:ó|a|ará) en vigor|approuv(?:é|ée|és|ées|a)|adopt(?:é|ée|a)|entrée? en vigueur|genehmigt|beschlossen|verabschiedet|freigegeben|in kraft|goedgekeurd|vastgesteld|van kracht|aprov(?:ad[oa]s?|ou|aram)|homologad[oa]|entr(?:ou|a) em vigor)(?!\p{L})/iu
