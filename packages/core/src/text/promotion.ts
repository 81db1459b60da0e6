import type { TextAnalysis } from './analysis.ts'

/** Words of an advertisement and where they stand. */
export interface Promotion {
  readonly text: string
  readonly start: number
  readonly end: number
}

const praise = [
  /\bworld[- ]class\b/g,
  /\bbest[- ]in[- ]class\b/g,
  /\b(?:industry|market|world|class)[- ]leading\b/g,
  /\baward[- ]winning\b/g,
  /\bworld[- ]renowned\b/g,
  /\bstate[- ]of[- ]the[- ]art (?:course|program|programme|training|facilit\w+|campus|curriculum|academy|school)\b/g,
  /\bunparalleled\b/g,
  /\bunrivall?ed\b/g,
  /\bsecond to none\b/g,
  /\btop[- ]rated\b/g,
  /\bprestigious\b/g,
  /\bworld['’]s (?:leading|best|finest|foremost|premier)\b/g,
  /\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)s?\b/g,
  /\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
  /\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
  /\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
  /\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g,
]

const call = [
  /\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
  /\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
  /\b(?:click here|don['’]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
  /\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
  /\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
  /\b(?:get|become|be) certified (?:now|today)\b/g,
  /\btake (?:the|this) course (?:now|today)\b/g,
]

const amount = String.raw`(?:(?:US|CA|AU)?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|dollars?\b|pounds?\b|USD\b|EUR\b|GBP\b))`

const sale = [
  new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, 'g'),
  new RegExp(
    String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`,
    'g',
  ),
  /\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g,
  /\bearly[- ]bird\b/g,
  /\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
  /\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g,
]

/** Words of which every phrase above has one. Most texts have none, and need not be searched. */
const hints = new Set(
  [
    'class leading winning renowned art unparalleled unrivaled unrivalled none rated prestigious world',
    'trusted respected sought innovative comprehensive premier foremost finest number 1 best highly',
    'acclaimed amazing fantastic exciting unmissable unbeatable revolutionary enroll enrol register',
    'apply sign subscribe book buy order call start join act certified take click miss hurry limited',
    'places seats spots more information visit check head go euro euros dollar dollars pound pounds usd',
    'eur gbp off discount bird special introductory promo voucher money offer sale promotion',
    'registration enrollment enrolment',
  ].flatMap((line) => line.split(' ')),
)

function mayAdvertise({ text, words }: TextAnalysis): boolean {
  return (
    /[$€£%]/.test(text) ||
    words.some((word) => {
      const folded = word.text.toLowerCase()
      return (
        hints.has(folded) ||
        (folded.includes('-') && folded.split('-').some((part) => hints.has(part)))
      )
    })
  )
}

/**
 * Words by which an English text advertises: superlatives about who offers it, calls to act, prices
 * and sales. Titles are passed over: a phrase that is capitalised within a sentence.
 */
export function promotionIn(analysis: TextAnalysis): Promotion[] {
  const { text } = analysis
  const folded = text.toLowerCase()
  if (folded.length !== text.length || !mayAdvertise(analysis)) return []
  return [...praise, ...call, ...sale]
    .flatMap((pattern) =>
      Array.from(folded.matchAll(pattern), (match) => ({
        text: text.slice(match.index, match.index + match[0].length),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter(({ text: words, start }) => !isTitle(words, text, start))
    .sort((a, b) => a.start - b.start)
}

/** Every word of it capitalised, and not only for standing at a sentence's beginning. */
function isTitle(words: string, text: string, start: number): boolean {
  const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{3}/u.test(word))
  const isCapitalised = long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word))
  return isCapitalised && !(long.length === 1 && startsSentence(text, start))
}

/** Whether only white space and closing marks stand between a place and the end of a sentence before it. */
function startsSentence(text: string, start: number): boolean {
  let end = start
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end--
  if (end === 0 || text.slice(end, start).includes('\n')) return true
  while (end > 0 && /["”’)]/.test(text[end - 1] ?? '')) end--
  return /[.!?\n]/.test(text[end - 1] ?? '')
}
