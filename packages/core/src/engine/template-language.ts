import type { BadgeTemplate } from '../program/template.ts'
import { detectLanguage, isSameLanguage } from '../text/language.ts'

/** A template's language, worked out when the first rule asks. */
export class LanguageOf {
  readonly #template: BadgeTemplate
  readonly #configured: string | undefined
  #language: string | undefined
  #isKnown = false

  constructor(template: BadgeTemplate, configured: string | undefined) {
    this.#template = template
    this.#configured = configured
  }

  /** A text too short to tell its language counts as any, since what a rule looks for is in its own. */
  isAmong(languages: readonly string[]): boolean {
    if (!this.#isKnown) {
      const { language, description, name } = this.#template
      this.#language =
        language?.value ??
        this.#configured ??
        detectLanguage(`${name?.value ?? ''}\n${description?.value ?? ''}`)
      this.#isKnown = true
    }
    const known = this.#language
    return known === undefined || languages.some((language) => isSameLanguage(language, known))
  }
}
