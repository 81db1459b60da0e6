import { type Lesson, lessons } from './lessons.ts'

/** What a badge is called. */
const badge =
  '(?:(?:open |digital )?badges?|(?:micro-?)?credentials?|certificates?|insignias?|microcredencial(?:es)?|credencial(?:es)?|certificados?|attestations?|certificats?|abzeichen|zertifikate?|nachweise?|certificaat|certificaten|emblemas?|microcredenciais|credenciais)'

/** Words of a lesson in any of the languages; one of them in a sentence tells it. Parts of regular expressions. */
const words: Readonly<Record<Lesson, readonly string[]>> = {
  what: [
    `${badge}(?:[^.!?\\n]{0,60}|\\. (?:it|this)) (?:is an?|is the|are (?:digital|verifiable|verified)|shows?|tells?|proves?|says?|stands? for|represents?|records?|confirms?|contains?|means?|lists?|recogni[sz]es?|certif(?:y|ies)|describes?)(?!\\p{L})`,
    `what (?:is|are|does) (?:an?|the|your|our|this|digital|open)? ?${badge}`,
    '(?:digital|verifiable) (?:record|proof|credential|statement|version) (?:of|that)',
    `${badge}[^.!?\\n]{0,60} (?:es un|son|muestra|demuestra|acredita|certifica|reconoce|representa|significa|contiene|explica|recoge)`,
    `qué (?:es|son) (?:una?|tu|su|las?)? ?${badge}`,
    `${badge}[^.!?\\n]{0,60} (?:est un|sont|montre|prouve|atteste|certifie|reconnaît|représente|signifie|contient|indique|décrit)`,
    `qu['’](?:est-ce qu['’](?:un|une)|est un) ?${badge}`,
    `${badge}[^.!?\\n]{0,60} (?:ist ein|sind|zeigt|belegt|beweist|bestätigt|bescheinigt|steht für|enthält|sagt|beschreibt|weist)`,
    `was (?:ist|sind|zeigt|sagt) (?:ein|eine|das|der|dein|ihr|digitale)?[^.!?\\n]{0,12} ?${badge}`,
    `${badge}[^.!?\\n]{0,60} (?:is een|zijn|toont|laat|bewijst|bevestigt|staat voor|bevat|zegt|beschrijft)`,
    `wat (?:is|zijn|zegt) (?:een|je|uw|de|het)? ?(?:digitale )?${badge}`,
    `${badge}[^.!?\\n]{0,60} (?:é um|são|mostra|comprova|prova|certifica|atesta|reconhece|representa|significa|contém|descreve)`,
    `o que (?:é|são) (?:uma?|o|a|os|as)? ?${badge}`,
  ],
  accept: [
    'accept(?:s|ing|ed)?(?! rate)|claim(?:s|ing|ed)?|redeem(?:s|ing|ed)?|collect(?:s|ing)? (?:your|the|it)',
    'acept[\\p{L}]{1,6}|reclam[\\p{L}]{1,6}|canje[\\p{L}]{1,4}',
    'accept(?:e[rz]?|es|ant|ation)|récupér[\\p{L}]{1,4}|réclam[\\p{L}]{1,4}|obtenir (?:votre|ton|le)',
    'annehmen|nehmen[^.!?\\n]{1,60} an|nimm[^.!?\\n]{1,60} an|nimmst[^.!?\\n]{1,60} an|annimmst|angenommen|anzunehmen|annahme|akzeptier[\\p{L}]{1,3}|einlösen|abrufen|abholen',
    'accepte(?:er|ert|ren|erd)|aanvaard[\\p{L}]{0,2}|claim(?:en|t)?|ophalen|haal[^.!?\\n]{1,60} op|geaccepteerd',
    'aceit[\\p{L}]{1,5}|resgat[\\p{L}]{1,4}|reivindi[\\p{L}]{2,5}',
  ],
  share: [
    'shar(?:e|es|ing|ed)(?! of)|linked-?in|post (?:it|your badge)|(?:résumé|resumé|e-?mail signature)|add (?:it|your badge|the badge) to',
    'compart[\\p{L}]{1,6}|public(?:a|ar|ue|arla|arlo)|firma de correo',
    'partag[\\p{L}]{1,5}|signature (?:de )?(?:courriel|mail|e-mail)',
    'teilen|teilst|teile|geteilt|weitergeben|lebenslauf|signatur',
    'delen|deelt|deel|gedeeld',
    'partilh[\\p{L}]{1,5}|compartilh[\\p{L}]{1,5}',
  ],
  help: [
    "questions?|help ?desk|(?:need|get|for|more|further) help|contact|support|(?:write|e-?mail|talk|reply|call|ask|tell) (?:to )?(?:us|the|our)|reach (?:us|out)|(?:doesn['’]t|does not|don['’]t|do not|cannot|can['’]t) (?:work|open|find|arrive|receive)",
    'preguntas?|dudas?|ayuda|contact[\\p{L}]{1,6}|escríb[\\p{L}]{1,6}|escrib[\\p{L}]{1,6}|soporte',
    "questions?|aide|contact[\\p{L}]{0,5}|écri(?:vez|s)[^.!?\\n]{0,12}|assistance|s['’]adresser|adressez",
    'fragen?|hilfe|hilft|kontakt[\\p{L}]{0,5}|schreib[\\p{L}]{0,3}|melde[\\p{L}]{0,2}|wenden|unterstützung',
    'vragen|vraag|hulp|contact|mail(?:en)? (?:naar|ons)|schrijf|helpdesk',
    'perguntas?|dúvidas?|ajuda|contact[\\p{L}]{1,5}|escrev[\\p{L}]{1,5}|suporte|apoio',
  ],
}

const patterns = lessons.map(
  (lesson) =>
    [lesson, new RegExp(`(?<!\\p{L})(?:${words[lesson].join('|')})(?!\\p{L})`, 'iu')] as const,
)

/** A mail address tells whom to ask, in any words. */
const mailAddress = /[\p{L}\d]@[\p{L}\d-]{1,63}\.[\p{L}\d]/u

/** What a text tells an earner. */
export function lessonsIn(text: string): readonly Lesson[] {
  return patterns.flatMap(([lesson, pattern]) =>
    pattern.test(text) || (lesson === 'help' && mailAddress.test(text)) ? [lesson] : [],
  )
}
