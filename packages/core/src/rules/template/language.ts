import { textLanguageOf } from '../../program/text-language.ts'
import { analyse, TextAnalysis } from '../../text/analysis.ts'
import {
  isSurelyAnother,
  languageName,
  languageOfLines,
  readsAsProse,
} from '../../text/language.ts'
import { templateRule } from '../rule.ts'

/** The end of a text by which one in two languages is told from one in one. */
const end = 200

export default templateRule({
  id: 'template/language',
  practice: 4,
  kind: 'guidance',
  severity: 'info',
  reads: ['language', 'name', 'description', 'criteria'],
  summary: 'The language that a template states is the one that its text is in.',
  why: 'Earners and search engines are shown badges in the language that is stated, and a screen reader reads a text aloud with the sounds of that language. Many platforms write "en" where nobody chooses.',
  source: {
    title: 'W3C, Strings on the Web: Language and Direction Metadata',
    address: 'https://www.w3.org/TR/string-meta/',
  },
  mistakes:
    'The language is told by small words. A text in two languages is left alone where its beginning and its end differ, and so are close relatives, such as Danish that is stated as Norwegian. A language without a list of words is said to be not English, or may be taken for a relative that has one, as Corsican for Italian. English that is mostly foreign titles or terms may be taken for the language of these.',
  examples: {
    good: [
      'language: en-GB\ndescription: Earners have measured a stream near their home every week for three months, and can tell a natural swing from a sign of pollution.',
      'language: de\ndescription: Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen und können eine natürliche Schwankung von einer Verschmutzung unterscheiden.',
      {
        text: 'language: nb\ndescription: Deltakerne har målt vannet i en bekk hver uke i tre måneder og kan forklare hvordan en naturlig endring skiller seg fra tegn på forurensning.',
        caption: 'A text that is as near to a related language is left alone.',
      },
      {
        text: 'language: en\ndescription: Kayak, canoe, sail, knots, tides, buoys',
        caption: 'Too short to tell.',
      },
    ],
    bad: [
      {
        text: 'language: en\ndescription: Die Teilnehmenden haben drei Monate lang jede Woche einen Bach gemessen und können eine natürliche Schwankung von einer Verschmutzung unterscheiden.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:13',
            marks: 'en',
            message:
              'The text reads as German, and its language is given as "en"; expected the language that it is written in',
            suggestion: 'Put "de" there if it is that, or the text in the language that is stated',
          },
        ],
      },
      {
        text: 'language: en-US\ndescription: Parte-hartzaileek hiru hilabetez astero neurtu dute etxetik gertuko erreka eta gai dira gorabehera naturala kutsaduratik bereizteko, datu guztiak argitaratuta.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:16',
            marks: 'en-US',
            message:
              'The text reads as Basque, and its language is given as "en-US"; expected the language that it is written in',
            suggestion: 'Put "eu" there if it is that, or the text in the language that is stated',
          },
        ],
      },
      {
        text: 'language: fr\ndescription: Earners have measured a stream near their home every week for three months, and can tell a natural swing from a sign of pollution.',
        findings: [
          {
            about: 'language',
            at: '1:11-1:13',
            marks: 'fr',
            message:
              'The text reads as English, and its language is given as "fr"; expected the language that it is written in',
            suggestion: 'Put "en" there if it is that, or the text in the language that is stated',
          },
        ],
      },
    ],
  },

  *check(template) {
    const { language, description } = template
    if (language === undefined) return
    const read = textLanguageOf(template)
    if (read === undefined || !isSurelyAnother(read, language.value)) return
    const atEnd = description && languageOfLines([new TextAnalysis(description.value.slice(-end))])
    if (atEnd !== undefined && !isSurelyAnother(atEnd, language.value)) return
    // A list of titles, dishes or steps is in English where it says so between them.
    const isEnglish = !isSurelyAnother('en', language.value)
    if (isEnglish && description && !readsAsProse(analyse(description), read)) return
    const name = languageName(read)
    yield {
      at: language.at,
      about: 'language',
      message: `The text ${name ? `reads as ${name}` : 'is not in English'}, and its language is given as "${language.value}"; expected the language that it is written in`,
      suggestion:
        name === undefined
          ? 'Put the tag of the language there, such as "eu" for Basque'
          : `Put "${read}" there if it is that, or the text in the language that is stated`,
    }
  },
})
