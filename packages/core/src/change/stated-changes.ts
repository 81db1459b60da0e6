import type { Settings } from '../configuration/settings.ts'
import type { Located, Place } from '../documents/place.ts'
import type { Source } from '../documents/source.ts'
import type { RelatedPlace } from '../lint/finding.ts'
import type { StatedRules } from '../program/governance/stated-rules.ts'
import { Locators } from '../report/locate.ts'
import { type StatedChange, type StatedValue, statedFacts } from '../report/report.ts'
import { compareText } from '../text/compare-text.ts'
import type { UnchangedIndex } from './unchanged-index.ts'

/** What governance documents lay down in one state, and the files in which it differs from the other. */
export interface StatedState {
  readonly stated: StatedRules | undefined
  readonly sources: readonly Source[]
}

/** What governance documents lay down otherwise than before. Where it stands and in which order does not matter. */
export async function statedChanges(
  before: StatedState,
  after: StatedState,
  settings: Settings,
  unchanged: UnchangedIndex,
): Promise<StatedChange[]> {
  const placesIn = ({ sources }: StatedState) => new Places(sources, settings, unchanged)
  const [placesBefore, placesAfter] = [placesIn(before), placesIn(after)]
  const changes: StatedChange[] = []
  for (const fact of statedFacts) {
    const then = valueIn(before.stated?.[fact])
    const now = valueIn(after.stated?.[fact])
    if (comparable(then?.value) === comparable(now?.value)) continue
    changes.push({
      fact,
      ...(then && { before: then.value, placeBefore: await placesBefore.of(then.at) }),
      ...(now && { after: now.value, place: await placesAfter.of(now.at) }),
    })
  }
  return changes
}

function valueIn(
  stated: Located<number | string> | readonly Located<string>[] | undefined,
): Located<StatedValue> | undefined {
  if (stated === undefined) return undefined
  if ('value' in stated) {
    const { value, at } = stated
    return { value: typeof value === 'number' || value === 'never' ? value : [value], at }
  }
  const [first] = stated
  return first && { value: stated.map(({ value }) => value), at: first.at }
}

function comparable(value: StatedValue | undefined): string | undefined {
  return JSON.stringify(typeof value === 'object' ? value.toSorted(compareText) : value)
}

/** Where things stand in documents, of which others than those that change are asked for as they are needed. */
class Places {
  readonly #sources: readonly Source[]
  readonly #settings: Settings
  readonly #unchanged: UnchangedIndex

  constructor(sources: readonly Source[], settings: Settings, unchanged: UnchangedIndex) {
    this.#sources = sources
    this.#settings = settings
    this.#unchanged = unchanged
  }

  async of(at: Place): Promise<RelatedPlace> {
    const { file, document, pointer } = at
    const own = this.#sources.filter(({ path }) => path === file)
    const sources = own.length > 0 ? own : await this.#unchanged.sourcesOf([file])
    const range = await new Locators(sources, this.#settings).rangeOf(at)
    return { file, document, pointer, range }
  }
}
