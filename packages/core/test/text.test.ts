import fc from 'fast-check'
import './seed.ts'
import { describe, expect, test } from 'vitest'
import {
  detectLanguage,
  didYouMean,
  isPlaceholder,
  quotations,
  TextAnalysis,
  voiceWords,
  words,
} from '../src/internal.ts'

describe('the language of a text', () => {
  test.each([
    ['en', 'Earners of this badge have shown that they can measure the water of a stream.'],
    ['en', 'Helping at workshops or online, and creating material for the team'],
    [
      'de',
      'Die Inhaberin hat gezeigt, dass sie die Qualität des Wassers messen und erklären kann und nicht nur die Zahlen kennt.',
    ],
    [
      'nl',
      'De deelnemer heeft laten zien dat hij de kwaliteit van het water kan meten en uitleggen.',
    ],
    [
      'es',
      'La persona ha demostrado que puede medir la calidad del agua y explicar el resultado a los vecinos.',
    ],
    [
      'fr',
      'La personne a montré qu’elle sait mesurer la qualité de l’eau et expliquer le résultat aux voisins.',
    ],
    [
      'pt',
      'A pessoa mostrou que pode medir a qualidade da água e explicar o resultado aos vizinhos com dados.',
    ],
    [
      'it',
      'La persona ha mostrato di saper misurare la qualità dell’acqua e di spiegare il risultato ai vicini.',
    ],
    ['ja', '受講者は川の水質を測定し、その結果を近所の人に説明しました。'],
    ['other', 'Участник измерил качество воды и объяснил результат соседям.'],
    ['other', 'أظهر المشارك أنه يستطيع قياس جودة المياه وشرح النتيجة'],
    [undefined, 'Python'],
    [undefined, 'TODO'],
    [undefined, ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language)
  })
})

describe('voice', () => {
  const found = (text: string, names: string[] = []) =>
    voiceWords(new TextAnalysis(text), names).map((word) => `${word.text} ${word.person}`)

  test.each([
    ["You'll learn to weld.", ["You'll reader"]],
    ['You’ll learn to weld.', ['You’ll reader']],
    ['Our team has taught welding. Contact us to join.', ['Our issuer', 'us issuer']],
    ['Earners bring your team along.', ['your reader']],
    ['We: a group of welders.', ['We issuer']],
    ['- you weld\n- you cut', ['you reader', 'you reader']],
  ])('speaks of somebody else: %s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test.each([
    'Earners answered the question "What do you want?" for a field site.',
    'Earners answered “How are you?” in five languages.',
    'Earners answered ‘who are you’ in a play.',
    'Earners completed Our Planet and the Know Your Rights week.',
    'Our Planet is a course that earners completed.',
    'Earners explained We the People.',
    'Earners have put ideas to use in the US and the EU.',
    'Earners have built a YouTube channel and a Yourdon diagram.',
    'Earners wrote thank you letters.',
    'Earners reached level I, II and III.',
    'Earners have mastered do-it-yourself repair.',
  ])('speaks of the earner: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  test('a name of the template may hold such a word', () => {
    expect(found('Earners of Be your own boss have founded a firm.', ['Be your own boss'])).toEqual(
      [],
    )
  })
})

describe('placeholders', () => {
  test.each([
    'TODO',
    'tbd.',
    'To be decided',
    '_To be confirmed by June._',
    'Lorem ipsum dolor sit amet',
    '[insert text]',
    '<description>',
    'TODO: ask Ann',
    '...',
    'xxx',
    'This is a test badge for testing purposes.',
    'Coming soon!',
    'N/A',
  ])('%s holds the place of a text', (text) => {
    expect(isPlaceholder(text)).toBe(true)
  })

  test.each([
    'Every owner keeps a TODO list.',
    'Earners test badges for people who cannot see.',
    'Testing',
    'Decided by the board',
    '[Course](https://example.org) passed',
    'Awarded for service',
    'WIP limits in a team were set and kept.',
    '',
  ])('%s does not', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })
})

test('words keep apostrophes and hyphens, and stand where they stand', () => {
  const text = "C++ isn’t do-it-yourself 👍 l'eau Ω1"
  expect(words(text).map((word) => word.text)).toEqual([
    'C',
    'isn’t',
    'do-it-yourself',
    "l'eau",
    'Ω1',
  ])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (any) => {
      for (const word of words(any)) expect(any.slice(word.start, word.end)).toBe(word.text)
    }),
  )
})

test('an apostrophe opens no quotation', () => {
  expect(quotations("The earner's badge shows the issuers' pride.")).toEqual([])
})

test.each([
  ['descripton', 'description'],
  ['skils', 'skills'],
  ['nmae', 'name'],
  ['description', undefined],
  ['colour', undefined],
])('%s was probably meant as %s', (word, meant) => {
  expect(didYouMean(word, ['name', 'description', 'skills', 'level'])).toBe(meant)
})
