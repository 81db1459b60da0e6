import type { TextAnalysis } from './analysis.ts'
import { characterCount } from './characters.ts'
import { hollownessOf, tellingIn, tellsOfAnother } from './substance.ts'

/** Characters that a description has at least, and that it should have. */
export interface Lengths {
  readonly minLength: number
  readonly recommendedLength: number
}

/** The lengths by default. */
export const usualLengths: Lengths = { minLength: 100, recommendedLength: 160 }

/** A text that is too short, with the characters that were expected. */
export interface Thin {
  readonly length: number
  readonly expected: number
  /** Whether its script says more with each character. */
  readonly isDense: boolean
  /** Whether it is short of the higher figure only. */
  readonly isHint: boolean
}

/** The share of `recommendedLength` from which on a text is near enough: 144 of 160 is no thin one. */
const nearEnough = 0.9

/** The share of `minLength` that is enough for a text which plainly says what the earner did or can do. */
const enoughIfPlain = 0.6

/** By how much a description is too short; undefined where it is not, or where another rule says what is wrong. */
export function thinness(
  analysis: TextAnalysis,
  name: string | undefined,
  { minLength, recommendedLength }: Lengths,
): Thin | undefined {
  const text = analysis.text.trim()
  const weight = weightOf(text)
  if (weight >= Math.max(minLength, recommendedLength * nearEnough)) return undefined
  const isPlain = tellingIn(analysis)?.ofEarner === 'plainly'
  if (isPlain && weight >= minLength * enoughIfPlain) return undefined
  if (hollownessOf(analysis, name) || tellsOfAnother(analysis)) return undefined
  const isHint = weight >= minLength
  if (isHint && tellingIn(analysis)?.instead) return undefined
  const length = characterCount(text)
  const figure = isHint ? recommendedLength : minLength
  return {
    length,
    expected: weight === length ? figure : Math.ceil((figure * length) / weight),
    isDense: weight !== length,
    isHint,
  }
}

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function weightOf(text: string): number {
  const dense = /[^\n -~]/.test(text) ? (text.match(denseScript)?.length ?? 0) : 0
  return Math.round(characterCount(text) + 1.5 * dense)
}
