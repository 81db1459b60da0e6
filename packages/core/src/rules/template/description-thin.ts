import type { Located, Place } from '../../documents/place.ts'
import { adoptionOf } from '../../program/adoption.ts'
import { digest } from '../../program/digest.ts'
import { analyse } from '../../text/analysis.ts'
import { characterCount } from '../../text/characters.ts'
import { isRole } from '../../text/role.ts'
import { hollownessOf, tellingIn, tellsOfAnother } from '../../text/substance.ts'
import { type Problem, templateGroupRule } from '../rule.ts'

/** A text that is too short, with the characters that were expected. */
interface Thin {
  readonly length: number
  readonly expected: number
  /** Whether its script says more with each character. */
  readonly isDense: boolean
  /** Whether it is short of the higher figure only. */
  readonly isHint: boolean
}

/** A template of the program, and whether its text is short for being about a membership or a role. */
interface Member {
  readonly at: Place
  readonly isThinRole: boolean
}

type Entry = Member | (Thin & { readonly at: Place })

/** The share of `recommendedLength` from which on a text is near enough: 144 of 160 is no thin one. */
const nearEnough = 0.9

/** The share of `minLength` that is enough for a text which plainly says what the earner did or can do. */
const enoughIfPlain = 0.6

/** Templates of one membership each, complete but for the first two fields. */
function membersOf(societies: readonly string[]): string {
  return societies
    .map((society) =>
      [
        `name: ${society} Society Member`,
        `id: ${society.toLowerCase()}`,
        `image: images/${society.toLowerCase()}.svg`,
        `description: Member of the ${society} Society with a vote at its yearly meeting.`,
        'skills: [Meetings, Voting, Minutes]',
        `badge_template_activities: [{activity_type: Membership, title: "Was elected a member by the ${society} Society, whose board checks the minutes of its meetings."}]`,
        'owner: village team',
        'reviewed_on: 2026-02-20',
        'level: Foundational',
        'cost: Free',
        'time_to_earn: Months',
        'type_category: Experience',
        `global_activity_url: https://example.org/${society.toLowerCase()}`,
      ].join('\n'),
    )
    .join('\n---\n')
}

export default templateGroupRule({
  id: 'template/description-thin',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description', 'type'],
  summary: 'A description is long enough to say who did what and why it counts.',
  why: 'Whoever opens the badge reads two lines and stops. In fewer than a hundred characters there is room for a topic, and none for what this earner did or can do.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'No platform publishes a least length. A character of Chinese, Japanese or Korean counts as two and a half, which is a rough measure. The figures are taken from good templates, of which the shortest had 160 characters; a tenth less is let pass. In English six tenths of `minLength` are enough for a text that says what the earner did or can do, and a short one may be complete in other languages, too. Memberships and roles are told by words such as "member of" and "speaker at".',
  options: {
    minLength: {
      type: 'integer',
      description: 'Characters below which a description is reported as a warning.',
      minimum: 0,
      default: 100 as number,
    },
    recommendedLength: {
      type: 'integer',
      description: 'Characters below which it is reported as an info.',
      minimum: 0,
      default: 160 as number,
    },
  },
  examples: {
    good: [
      {
        text: 'language: ja\ndescription: 受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。',
        caption: 'A character of Japanese or Chinese says as much as two or three letters.',
      },
      'description: Earners have sampled water and led a public talk about what their data say of pollution in it.',
      'description: Deelnemers hebben drie maanden lang elke week een beek gemeten, de waarden gepubliceerd en de buurt uitgelegd wat ze zeggen over het water, en waarom.',
      {
        text: 'name: Member of the Harbour Society\ndescription: Member of the Harbour Society since 2024, with a vote at its yearly meeting.',
        caption: 'There is no more to a membership.',
      },
    ],
    bad: [
      {
        text: 'description: A badge about home repair and its many sides.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:59',
            marks: 'A badge about home repair and its many sides.',
            message:
              'The description has 45 characters, too few to say who did what and why it counts; expected 100 or more',
          },
        ],
      },
      {
        text: 'description: A badge for everybody who has a heart for the water of the town and for those who live with it, in it and by it.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:126',
            marks: 'A badge for everybody who has …it, in it and by it.',
            severity: 'info',
            message:
              'The description has 112 characters, too few to say who did what and why it counts; expected 160 or more',
          },
        ],
      },
      {
        text: membersOf(['Harbour', 'Garden', 'River']),
        caption: 'Where most templates of a program are such, it is told once.',
        findings: [
          {
            about: 'roles',
            at: '4:14-4:78',
            marks: 'Member of the Harbour Society … its yearly meeting.',
            severity: 'info',
            message:
              '3 of 3 descriptions name a membership or a role and say no more; expected what those who have it did or do in it',
            related: [
              { at: '18:14-18:77', marks: 'Member of the Garden Society w… its yearly meeting.' },
              { at: '32:14-32:76', marks: 'Member of the River Society wi… its yearly meeting.' },
            ],
          },
        ],
      },
      {
        text: 'language: ko\ndescription: 참가자는 석 달 동안 매주 개울의 물을 재고 결과를 이웃에게 설명했습니다.',
        caption: 'The figure that is expected is that of the script.',
        findings: [
          {
            about: 'description',
            at: '2:14-2:55',
            marks: '참가자는 석 달 동안 매주 개울의 물을 재고 결과를 이웃에게 설명했습니다.',
            message:
              'The description has 41 characters, too few to say who did what and why it counts; expected 48 or more in this script',
          },
        ],
      },
      {
        text: 'language: nl\ndescription: De deelnemer heeft een vergadering geleid.',
        findings: [
          {
            about: 'description',
            at: '2:14-2:56',
            marks: 'De deelnemer heeft een vergadering geleid.',
            message:
              'The description has 42 characters, too few to say who did what and why it counts; expected 100 or more',
          },
        ],
      },
    ],
  },

  *extract(
    { name, description, type },
    { minLength, recommendedLength },
  ): Iterable<{ readonly key: string; readonly value: Entry }> {
    if (description === undefined) return
    const { at } = description
    const thin = thinness(description, minLength, recommendedLength, name?.value)
    const isThinRole = thin !== undefined && isRole(name?.value, type?.value, description.value)
    yield { key: 'roles', value: { at, isThinRole } }
    if (thin !== undefined && !isThinRole)
      yield { key: digest([description.value, name?.value ?? '']), value: { at, ...thin } }
  },

  *checkGroup(group): Iterable<Problem> {
    const roles: Member[] = []
    for (const entry of group)
      if ('isThinRole' in entry) roles.push(entry)
      else yield tooShort(entry)
    const { without, all, isCommonPractice } = adoptionOf(roles, ({ isThinRole }) => !isThinRole)
    const [first, ...others] = without
    if (first === undefined || isCommonPractice || all === 1) return
    yield {
      at: first.at,
      about: 'roles',
      severity: 'info',
      message: `${without.length} of ${all} descriptions name a membership or a role and say no more; expected what those who have it did or do in it`,
      suggestion: 'Add a sentence on what the role asks, and what it takes to be given it',
      related: others.slice(0, 5).map(({ at }) => at),
    }
  },
})

/** By how much a description is too short; undefined where it is not, or where another rule says what is wrong. */
function thinness(
  description: Located<string>,
  minLength: number,
  recommendedLength: number,
  name: string | undefined,
): Thin | undefined {
  const text = description.value.trim()
  const weight = weightOf(text)
  if (weight >= Math.max(minLength, recommendedLength * nearEnough)) return undefined
  const analysis = analyse(description)
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

function tooShort({
  at,
  length,
  expected,
  isDense,
  isHint,
}: Thin & { readonly at: Place }): Problem {
  return {
    at,
    about: 'description',
    message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${expected} or more${isDense ? ' in this script' : ''}`,
    suggestion: 'Add what the earner did, what they can now do, and why it counts',
    ...(isHint ? { severity: 'info' as const } : {}),
  }
}

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function weightOf(text: string): number {
  const dense = /[^\n -~]/.test(text) ? (text.match(denseScript)?.length ?? 0) : 0
  return Math.round(characterCount(text) + 1.5 * dense)
}
