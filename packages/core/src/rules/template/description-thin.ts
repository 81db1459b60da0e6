import { analyse } from '../../text/analysis.ts'
import { isRole } from '../../text/role.ts'
import { thinness, usualLengths } from '../../text/thinness.ts'
import { templateRule } from '../rule.ts'

export default templateRule({
  id: 'template/description-thin',
  practice: 4,
  kind: 'guidance',
  severity: 'warning',
  label: 'description too short',
  reads: ['name', 'description'],
  summary: 'A description is long enough to say who did what and why it matters.',
  why: 'People who open a badge read two lines and stop. In fewer than a hundred characters there is room for a topic, but not for what this earner did or can do.',
  source: {
    title: 'Best Practices for Credentialing, practice 4',
    address: 'https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347',
  },
  mistakes:
    'No platform publishes a minimum length. A Chinese, Japanese or Korean character counts as two and a half, which is a rough measure. The lengths come from good templates, of which the shortest had 160 characters; a tenth less is accepted. In English and Spanish six tenths of `minLength` are enough for a text that says what the earner did or can do, and a short text in another language may be complete too. Memberships and roles, which are left to `template/description-role`, are recognised by words such as "member of" and "speaker at".',
  options: {
    minLength: {
      type: 'integer',
      description: 'A description with fewer characters is reported as a warning.',
      minimum: 0,
      default: usualLengths.minLength,
    },
    recommendedLength: {
      type: 'integer',
      description: 'A description with fewer characters is reported as an info.',
      minimum: 0,
      default: usualLengths.recommendedLength,
    },
  },
  examples: {
    good: [
      {
        text: 'language: ja\ndescription: 受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。',
        caption: 'A Japanese or Chinese character says as much as two or three letters.',
      },
      'description: Earners have sampled water and led a public talk about what their data say of pollution in it.',
      'description: Deelnemers hebben drie maanden lang elke week een beek gemeten, de waarden gepubliceerd en de buurt uitgelegd wat ze zeggen over het water, en waarom.',
      {
        text: 'name: Member of the Harbour Society\ndescription: Member of the Harbour Society since 2024, with a vote at its yearly meeting.',
        caption: 'Memberships are left to `template/description-role`.',
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
              'The description has 45 characters, too few to say who did what and why it matters; expected 100 or more',
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
              'The description has 112 characters, too few to say who did what and why it matters; expected 160 or more',
          },
        ],
      },
      {
        text: 'language: ko\ndescription: 참가자는 석 달 동안 매주 개울의 물을 재고 결과를 이웃에게 설명했습니다.',
        caption: 'The expected length depends on the script.',
        findings: [
          {
            about: 'description',
            at: '2:14-2:55',
            marks: '참가자는 석 달 동안 매주 개울의 물을 재고 결과를 이웃에게 설명했습니다.',
            message:
              'The description has 41 characters, too few to say who did what and why it matters; expected 48 or more in this script',
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
              'The description has 42 characters, too few to say who did what and why it matters; expected 100 or more',
          },
        ],
      },
    ],
  },

  *check({ name, description }, lengths) {
    if (description === undefined) return
    const thin = thinness(analyse(description), name?.value, lengths)
    if (thin === undefined || isRole(name?.value, description.value)) return
    const { length, expected, isDense, isHint } = thin
    yield {
      at: description.at,
      about: 'description',
      message: `The description has ${length} characters, too few to say who did what and why it matters; expected ${expected} or more${isDense ? ' in this script' : ''}`,
      suggestion: 'Add what the earner did, what they can now do, and why it matters',
      ...(isHint ? { severity: 'info' as const } : {}),
    }
  },
})
