import type { PromotionTable } from '../tables.ts'
import { WordList } from '../word-list.ts'

/*
 * English phrases of advertisements, in small letters. Put together by hand, and held against the texts
 * of `packages/core/quality`.
 */

const amount = String.raw`(?:(?:us|ca|au)?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|dollars?\b|pounds?\b|usd\b|eur\b|gbp\b))`

/** What is on sale: marks and names of money. */
const money = [
  ...['$', '€', '£', 'euro', 'euros', 'dollar', 'dollars', 'pound', 'pounds'],
  ...['usd', 'eur', 'gbp'],
]

/** Who or what is praised, for phrases with a common word of praise. */
const offerer =
  '(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)'

/** What an advertisement praises, not far behind the praise: who offers, and what is on offer. */
const offered = String.raw`(?= (?:[a-z&/'’-]+ ){0,3}(?:${offerer}|speakers|faculty|instructors|teachers|trainers|coaches|experts|facilities|curriculum|education|content|solutions|software|products?|services?|designations|partners|team|workshops?|e-learning|bootcamps?|programs|programmes|courses|certifications|credentials|companies)\b)`

export const promotion: PromotionTable = {
  praise: new WordList([
    { phrase: new RegExp(String.raw`\bworld[- ]class\b${offered}`, 'g'), words: ['class'] },
    { phrase: new RegExp(String.raw`\bbest[- ]in[- ]class\b${offered}`, 'g'), words: ['class'] },
    {
      phrase:
        /\b(?:industry|market|world|class)[- ]leading\b(?! (?:[a-z-]+ ){0,2}(?:practices?|standards?|methods?|techniques?|approach|approaches|knowledge|skills?|frameworks?|results?|work)\b)/g,
      words: ['leading'],
    },
    'award-winning',
    'world-renowned',
    {
      phrase:
        /\bstate[- ]of[- ]the[- ]art (?:course|program|programme|training|facilit\w+|campus|curriculum|academy|school)\b/g,
      words: ['art'],
    },
    'unparalleled',
    { phrase: /\bunrivall?ed\b/g, words: ['unrivaled', 'unrivalled'] },
    { phrase: /\bsecond to none\b/g, words: ['none'] },
    'top-rated',
    'prestigious',
    {
      phrase: /\bworld['’]s (?:leading|best|finest|foremost|premier)\b/g,
      words: ['world'],
    },
    {
      phrase: new RegExp(
        String.raw`\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1) (?:[a-z-]+ ){0,2}${offerer}s?\b|\b(?:the|an?|our|its|[a-z]+['’]s) leading (?:[a-z-]+ ){0,2}${offerer}\b`,
        'g',
      ),
      words: [
        'trusted',
        'prestigious',
        'respected',
        'sought',
        'exciting',
        'innovative',
        'comprehensive',
        'premier',
        'foremost',
        'finest',
        'number',
        '1',
        'leading',
      ],
    },
    {
      phrase:
        /\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of(?! action)|available|anywhere|on the market|around)\b/g,
      words: ['best'],
    },
    {
      phrase:
        /\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
      words: ['sought', 'coveted', 'acclaimed'],
    },
    {
      phrase:
        /\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
      words: ['acclaimed'],
    },
    {
      phrase:
        /\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g,
      words: ['amazing', 'fantastic', 'exciting', 'unmissable', 'unbeatable', 'revolutionary'],
    },
  ]),
  call: new WordList([
    {
      phrase:
        /\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
      words: ['now', 'today'],
    },
    {
      phrase:
        /\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
      words: ['enrol', 'enroll', 'register', 'apply', 'sign', 'subscribe'],
    },
    {
      phrase:
        /\b(?:click here|don['’]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
      words: ['click', 'miss', 'hurry', 'act', 'limited'],
    },
    {
      phrase:
        /\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
      words: ['more'],
    },
    {
      phrase:
        /\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
      words: ['visit', 'check', 'head', 'go'],
    },
    { phrase: /\b(?:get|become|be) certified (?:now|today)\b/g, words: ['certified'] },
    { phrase: /\btake (?:the|this) course (?:now|today)\b/g, words: ['take'] },
  ]),
  sale: new WordList([
    {
      phrase: new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, 'g'),
      words: money,
    },
    {
      phrase: new RegExp(
        String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`,
        'g',
      ),
      words: money,
    },
    { phrase: /\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g, words: ['%'] },
    'early-bird',
    {
      phrase:
        /\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
      words: ['special', 'introductory', 'discount', 'promo', 'voucher', 'money'],
    },
    {
      phrase:
        /\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g,
      words: ['offer', 'discount', 'sale', 'promotion', 'registration', 'enrolment', 'enrollment'],
    },
  ]),
}
