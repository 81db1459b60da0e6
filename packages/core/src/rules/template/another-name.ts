import type { Located, Place } from '../../documents/place.ts'
import type { BadgeTemplate } from '../../program/template.ts'
import { analyse } from '../../text/analysis.ts'
import { areOthers, introducedIn, isOfAnotherYear, namingWords } from '../../text/other-name.ts'
import { truncate } from '../../text/truncate.ts'
import { part, templateGroupRule } from '../rule.ts'

/** The name of a template, or one that a text gives to its badge. */
interface Naming {
  readonly at: Place
  /** The name as it is written. */
  readonly name: string
  /** Of a name in a text: where it stands. Absent for the name of a template. */
  readonly inText?: {
    /** "The description", "Criterion 2". */
    readonly subject: string
    readonly about: string
    /** The name of the badge. */
    readonly own: string
    /** Whether it is that name, but for a year or a level. */
    readonly isNear: boolean
  }
}

export default templateGroupRule<Naming>({
  id: 'template/another-name',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'text names a different badge',
  reads: ['name', 'description', 'criteria'],
  comparedWith: ['name'],
  languages: ['en'],
  summary: 'Descriptions and criteria name this badge, not another one.',
  why: 'If copied text was never adapted, the badge page describes a different achievement. An employer cannot know which of the two names is right.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    "Only sentences that begin with the earners of a badge, or with what it takes to earn it, are read. The name must be that of another template, or this badge's own name with a different year, number or level. A badge that is a prerequisite is not reported, and neither is a text that also contains the badge's own name.",
  examples: {
    good: [
      'name: Stream Keeper\ndescription: Earners of the Stream Keeper badge have measured a stream every week for three months.\n---\nname: Archive Guide',
      {
        text: 'name: Stream Warden\ndescription: Holders of the Stream Keeper badge are eligible for this one. Earners have led three walks along the water.\n---\nname: Stream Keeper',
        caption: 'A prerequisite.',
      },
      {
        text: 'name: Stream Keeper Level 2\ndescription: Earners of the Stream Keeper badge have measured a stream every week for three months.\n---\nname: Stream Keeper',
        caption: 'A shorter form of the name.',
      },
      {
        text: 'name: Stream Keeper 2026\ndescription: Earners of the Stream Keeper 2025 badge have measured a stream for a year. Earners of the Stream Keeper 2026 badge have done so for two.',
        caption: 'It mentions both.',
      },
    ],
    bad: [
      {
        text: 'name: Archive Guide\ndescription: Earners of the Stream Keeper badge have described forty photographs, and held five tours for the public.\n---\nname: Stream Keeper',
        findings: [
          {
            about: 'description',
            at: '2:29-2:42',
            marks: 'Stream Keeper',
            message:
              'The description refers to this badge as "Stream Keeper"; expected "Archive Guide"',
            related: [{ at: '4:7-4:20', marks: 'Stream Keeper' }],
          },
        ],
      },
      {
        text: 'name: Stream Keeper 2026\ndescription: Recipients of the Stream Keeper 2025 badge have measured a stream every week for three months.',
        caption: 'Last year’s text.',
        findings: [
          {
            about: 'description',
            at: '2:32-2:50',
            marks: 'Stream Keeper 2025',
            message:
              'The description refers to this badge as "Stream Keeper 2025"; expected "Stream Keeper 2026"',
          },
        ],
      },
      {
        text: 'name: River Guide – Professional\nbadge_template_activities: [{title: Led three tours that a guide observed}, {title: "To earn the River Guide – Associate certification, guides swim two lengths in their clothes."}]',
        findings: [
          {
            about: 'criteria',
            at: '2:98-2:121',
            marks: 'River Guide – Associate',
            message:
              'Criterion 2 refers to this badge as "River Guide – Associate"; expected "River Guide – Professional"',
          },
        ],
      },
    ],
  },

  *extract({ name, description, criteria, identity }: BadgeTemplate) {
    if (name === undefined || identity === 'from-credential') return
    const own = namingWords(name.value)
    if (own.length === 0) return
    yield { key: own.join(' '), value: { at: name.at, name: name.value } }
    if (description) yield* othersIn(description, 'The description', 'description', name.value, own)
    for (const [index, { text }] of criteria.entries()) {
      const subject = criteria.length === 1 ? 'The criterion' : `Criterion ${index + 1}`
      yield* othersIn(text, subject, 'criteria', name.value, own)
    }
  },

  *checkGroup(group) {
    const named = group.find(({ inText }) => inText === undefined)
    for (const { at, name, inText } of group) {
      if (inText === undefined || !(named || inText.isNear)) continue
      yield {
        at,
        about: inText.about,
        message: `${inText.subject} refers to this badge as "${truncate(name, 60)}"; expected "${truncate(inText.own, 60)}"`,
        suggestion:
          'Use the name of this badge, and check for anything else left over from the copied text',
        ...(named ? { related: [named.at] } : {}),
      }
    }
  },
})

/** The first name that a text gives to its badge and that is another's, unless the own stands there too. */
function* othersIn(
  text: Located<string>,
  subject: string,
  about: string,
  own: string,
  ownWords: readonly string[],
): Iterable<{ readonly key: string; readonly value: Naming }> {
  const analysis = analyse(text)
  const other = introducedIn(analysis).find(({ words }) => areOthers(words, ownWords))
  if (other === undefined || isNamed(analysis.text, ownWords)) return
  yield {
    key: other.words.join(' '),
    value: {
      at: part(text, other.start, other.end),
      name: other.text,
      inText: { subject, about, own, isNear: isOfAnotherYear(other.words, ownWords) },
    },
  }
}

/** Whether the words of a name stand in a text in their order. */
function isNamed(text: string, own: readonly string[]): boolean {
  return ` ${namingWords(text).join(' ')} `.includes(` ${own.join(' ')} `)
}
