import type { Located } from '../../documents/place.ts'
import { plainLetters } from '../../text/normalize.ts'
import type { Block } from '../document.ts'
import { locatedSentences } from './text-parts.ts'

/** Who does it: the words before the verb, then what is looked after. */
const active =
  /(?:^|[,;] (?:and |und |y |et |en |e )?)(?<who>[^.;:,]{2,60}?) (?:pulls?|collects?|reports?|tracks?|monitors?|measures?|reviews?|presents?|owns?|compiles?|answers? for|is (?:responsible|accountable) for|are (?:responsible|accountable) for|erhebt|erheben|berichtet|sammelt|pruft|misst|verantwortet|ist (?:fur|verantwortlich)|stellt|recopila|informa|mide|revisa|presenta|responde de|es responsable de|releve|recueille|presente|suit|mesure|repond de|est responsable d(?:e|es)|verzamelt|meet|rapporteert|volgt|bewaakt|is verantwoordelijk voor|recolhe|mede|apresenta|acompanha|responde por|e responsavel por)\b(?<what>[^.;]{0,140})/

const passive =
  /\b(?<what>goals?|targets?|objectives?|figures|metrics|indicators|numbers)\b[^.;]{0,60}? (?:is|are) [^.;]{0,40}?\bby (?<who>the [^.;,]{2,60})/

/** "Responsible for the goals: the program lead", "Owner of all goals: …". */
const label =
  /^(?:owners?|responsible|accountable|verantwortlich|zustandig|responsables?|eigenaar|verantwoordelijk|responsavel)\b(?<what>[^.;:]{0,50}): ?(?<who>[^.;]{2,80})/

const ofGoals =
  /\b(?:goals?|targets?|objectives?|ziele?n?|zielwerte?|objetivos?|metas?|objectifs?|cibles?|doelen|doelstellingen|streefwaarden)\b/

const ofFigures =
  /\b(?:figures|metrics|numbers|measures|indicators|kpis?|rates?|it|them|these|kennzahlen|zahlen|werte|quote|indicadores|datos|cifras|metricas|indicateurs|chiffres|taux|cijfers|indicatoren|gegevens|waarden|dados|numeros|taxas?)\b/

/**
 * Who answers for goals that name no owner, as these blocks say once for all of them. With `goals` a sentence
 * must speak of the goals themselves, as one must that stands elsewhere in the document.
 */
export function responsibleFor(blocks: readonly Block[], what?: 'goals'): string | undefined {
  for (const text of textsOf(blocks))
    for (const sentence of locatedSentences(text)) {
      const who = responsibleIn(sentence.value, what)
      if (who !== undefined) return who
    }
  return undefined
}

/** A longer sentence names nobody who answers for anything. */
const longest = 600

function responsibleIn(sentence: string, what: 'goals' | undefined): string | undefined {
  if (sentence.length > longest) return undefined
  const plain = plainLetters(sentence)
  for (const pattern of [label, active, passive]) {
    const match = pattern.exec(plain)
    const { who, what: object = '' } = match?.groups ?? {}
    if (match === null || who === undefined || /^(?:no|nobody|who|it|this|that)\b/.test(who))
      continue
    const isNear = what === undefined && (pattern === label || ofFigures.test(object))
    if (!ofGoals.test(object) && !isNear) continue
    const start = match.index + match[0].indexOf(who)
    return sentence.slice(start, start + who.length)
  }
  return undefined
}

function textsOf(blocks: readonly Block[]): readonly Located<string>[] {
  return blocks.flatMap((block): readonly Located<string>[] => {
    if (block.kind === 'paragraph') return [block]
    return block.kind === 'list' ? block.items : []
  })
}
