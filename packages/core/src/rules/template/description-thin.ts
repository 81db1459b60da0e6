import { analyse } from '../../text/analysis.ts'
import { characterCount } from '../../text/characters.ts'
import { hollownessOf } from '../../text/substance.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-thin',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  reads: ['name', 'description'],
  summary: 'A description is long enough to say who did what and why it counts.',
  why: 'Whoever opens the badge reads two lines and stops. In fewer than a hundred characters there is room for a topic, and none for what this earner did or can do.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'No platform publishes a least length. A character of Chinese, Japanese or Korean counts as two and a half, which is a rough measure. The figures are taken from good templates, of which the shortest had 160 characters. A short text may be complete all the same.',
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
      {
        text: 'description: Earners have baked eight loaves of rye a week for a season and can mend a dough that failed.',
        options: { minLength: 80, recommendedLength: 80 },
      },
    ],
    bad: [
      {
        text: 'description: Earners have planned and led a class on home repair.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:66',
            marks: 'Earners have planned and led a class on home repair.',
            message:
              'The description has 52 characters, too few to say who did what and why it counts; expected 100 or more',
          },
        ],
      },
      {
        text: 'description: Earners have sampled water and led a public talk about what their data say of pollution in it, and know whom to call.',
        findings: [
          {
            about: 'description',
            at: '1:14-1:131',
            marks: 'Earners have sampled water and…d know whom to call.',
            severity: 'info',
            message:
              'The description has 117 characters, too few to say who did what and why it counts; expected 160 or more',
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

  *check({ name, description }, { minLength, recommendedLength }) {
    if (description === undefined) return
    const text = description.value.trim()
    const weight = weightOf(text)
    if (
      weight >= Math.max(minLength, recommendedLength) ||
      hollownessOf(analyse(description), name?.value)
    )
      return
    const isThin = weight < minLength
    const expected = isThin ? minLength : recommendedLength
    const length = characterCount(text)
    yield {
      at: description.at,
      about: 'description',
      message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${
        weight === length
          ? `${expected} or more`
          : `${Math.ceil((expected * length) / weight)} or more in this script`
      }`,
      suggestion: 'Add what the earner did, what they can now do, and why it counts',
      ...(isThin ? {} : { severity: 'info' as const }),
    }
  },
})

const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function weightOf(text: string): number {
  const dense = /[^\n -~]/.test(text) ? (text.match(denseScript)?.length ?? 0) : 0
  return Math.round(characterCount(text) + 1.5 * dense)
}
