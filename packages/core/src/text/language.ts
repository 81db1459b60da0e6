import { foldedWords } from './words.ts'

/**
 * Small words that are frequent in one language and rare in the others here. Taken from general
 * knowledge of these languages; they need only tell a sentence's language, not its meaning.
 */
const frequent: Readonly<Record<string, string>> = {
  en: 'the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in',
  de: 'der die das und ist im den dem ein eine einer eines mit für auf von zu nicht wird werden sich sie haben hat dieses dieser über zur zum bei nach durch kurs abzeichen',
  nl: 'de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we',
  fr: 'le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont été en',
  es: 'el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso',
  pt: 'o a os as de do da dos das e é uma um em para com por que se seu sua este esta foi no na ao como curso',
  it: 'il lo la gli le di del della dei e è una un in per con che si questo questa ha hanno sono nel alla al corso',
  sv: 'och att det som en ett är av för med på har till den om inte kan har i de',
  da: 'og at det som en et er af for med på har til den om ikke kan i de',
  pl: 'i w na z do że się jest to nie oraz dla przez jego kurs',
  ca: 'el la els les de del i és una un en per amb que es aquest aquesta al com curs',
  tr: 've bir bu için ile olarak olan da de kurs',
  fi: 'ja on ei että se tai kun myös sekä kurssi',
  cs: 'a v na se je že do s pro kurz z o to',
}

const languages = Object.keys(frequent)

/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = new Map<string, number[]>()
for (const [index, list] of Object.values(frequent).entries())
  for (const word of list.split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), index])

/** The first characters of a text tell its language as well as all of it. */
const enough = 160

/** And so many tell its script. */
const enoughForScript = 2_000

/**
 * The language that a text is written in, as a two-letter code, by script and frequent small words;
 * undefined where the text is too short or mixed to say. `other` stands for scripts in which none
 * of the known languages is written.
 */
export function detectLanguage(text: string): string | undefined {
  const beginning = text.slice(0, enoughForScript)
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters >= 4 && latin * 2 < letters) return 'other'
  const scores = new Float64Array(languages.length)
  for (const word of foldedWords(text.slice(0, enough))) {
    const having = languagesOf.get(word)
    if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length
  }
  const [best = 0, second = 0] = scores.toSorted().reverse()
  return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : undefined
}

/** Whether two language tags mean the same language: `en` and `en-GB` do. */
export function isSameLanguage(a: string, b: string): boolean {
  return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0]
}
