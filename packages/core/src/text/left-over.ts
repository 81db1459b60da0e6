import type { TextAnalysis } from './analysis.ts'
import { placeholders } from './en/placeholder.ts'
import { detectLanguage } from './language.ts'
import { isPlaceholder } from './placeholder.ts'
import type { Stretch } from './stretch.ts'
import { Triggers } from './triggers.ts'

/** A stretch of a text that holds the place of something. */
export interface LeftOver {
  readonly text: string
  readonly start: number
}

/** In Spanish and Portuguese "TODO" is a word. */
const task = /(?<![\p{L}\p{N}#/_-])(?:TODO|TBD|TBC|TBA|FIXME|TKTK)(?![\p{L}\p{N}_-])/gu
const taskAnywhere =
  /(?<![\p{L}\p{N}#/_-])(?:TBD|TBC|TBA|FIXME|TKTK|TODO(?=:|\]|\)|$))(?![\p{L}\p{N}_-])/gu

const patterns: readonly RegExp[] = [
  /\blorem ipsum\b/giu,
  /(?<![\p{L}\p{N}])(?:X{3,}|XX(?=[./-]XX))(?![\p{L}\p{N}])(?:[./-]XX(?:[./-](?:XX|20\d\d))?)?/gu,
]

const bracketed = /\[(?<inner>[^\][\n]{2,60})\](?![(:])/gu

/** What is to be put in place of a text in brackets, by language. Parts of regular expressions. */
const wanted = [
  '(?:please )?(?:insert|enter|add|fill in|put|write|replace|choose|select)(?: [^\\]]{1,40})?',
  "(?:(?:your|the|first|last|full|badge|course|credential|certificate|earner|recipient|student|learner|company|organi[sz]ation|institution|university|college|school|department|program|programme|issuer|contact|support|platform|expiry|expiration|issue|event|web)(?:'s|’s)? ){0,3}(?:name|date|link|url|address|e-?mail|email address|title|phone|number|signature|logo|deadline|here)",
  'your (?:badge|course|organi[sz]ation|institution|company|program|programme|team|department|school|college|university)',
  '(?:nombre|apellidos?|fecha|enlace|correo|dirección|insertar|tu|su)(?: \\p{L}+){0,3}',
  '(?:prénom|nom|date|lien|adresse|insérer|votre|titre)(?: \\p{L}+){0,3}',
  '(?:vorname|nachname|name|datum|adresse|link|titel|ihre?|dein)(?: \\p{L}+){0,3}(?: einfügen| eintragen)?',
  '(?:naam|voornaam|achternaam|datum|adres|titel|jouw|uw)(?: \\p{L}+){0,3}(?: invullen)?',
  '(?:nome|apelido|data|ligação|endereço|inserir|seu|sua)(?: \\p{L}+){0,3}',
].join('|')

const isWanted = new RegExp(`^(?:${wanted})$`, 'iu')
const braces = /\{\{(?<inner>[^{}\n]{0,80})\}\}/gu

/**
 * What was to be filled in or taken out before a text goes to anybody: filler, "TODO", a name in brackets, and in
 * double braces what `isFilledIn` says no system fills in.
 */
export function leftOversIn(
  text: string,
  isFilledIn: (name: string) => boolean,
): readonly LeftOver[] {
  const language = detectLanguage(text)
  const tasks = language === 'es' || language === 'pt' ? taskAnywhere : task
  const found = [...patterns, tasks].flatMap((pattern) => Array.from(text.matchAll(pattern)))
  for (const match of text.matchAll(bracketed))
    if (isWanted.test(match.groups?.inner?.trim() ?? '')) found.push(match)
  for (const match of text.matchAll(braces))
    if (!isFilledIn(match.groups?.inner ?? '')) found.push(match)
  return found
    .map((match) => ({ text: match[0], start: match.index }))
    .toSorted((a, b) => a.start - b.start)
}

/** Of these a page may well tell its readers. */
const news = /^(?:coming soon|under construction|work in progress|test|n\/?a)(?!\p{L})/iu

/** Whether a paragraph says in words that it is still to be written. */
export function isToBeWritten(text: string): boolean {
  const trimmed = text.trim()
  return /^\p{L}/u.test(trimmed) && !news.test(trimmed) && isPlaceholder(trimmed)
}

/** What holds a place in a text of a template: the text as a whole, a part of it, or a sample sentence. */
export interface Placeholder extends Stretch {
  readonly kind: 'whole' | 'part' | 'sample'
}

const { unsaid, sentence, instruction, copied, trials, skills, skillWords, twice, toFillIn } =
  placeholders

/** Words and marks without one of which nothing in a text holds a place. */
const guard = new Triggers([
  ...['todo', 'tbd', 'tbc', 'tba', 'fixme', 'tktk', 'lorem', 'coming', 'available', 'follow'],
  ...['here', 'announced', 'determined', 'defined', 'decided', 'confirmed', 'written', 'added'],
  ...['filled', 'xxxx*', 'replace*', 'insert*', 'your*', 'change*', 'robots', 'collaborate'],
  ...['management', '[', '{', '<<', '*|', '%'],
])

/**
 * Sentences by which the specifications show what a badge looks like, as far as it takes to know them: of Open Badges
 * 1.0 to 2.0, and of 3.0.
 */
const samples =
  /\bawesome things with robots that people think\b|\bcapacity to collaborate within a group environment\b|\breview by example corp management\b/i

/** Fields that systems fill in, by the marks around them, and names that ask for being replaced. */
const fields: readonly RegExp[] = [
  /\{\{[^{}\n]{1,80}\}\}/gu,
  /\*\|[A-Z][A-Z\d_:]{1,40}\|\*/gu,
  /<<\s?\p{L}[\p{L}\d _-]{1,40}>>/gu,
  /(?<![\p{L}\p{N}%_])(?:REPLACE|INSERT|ENTER|YOUR)(?:_[A-Z]{2,20}){1,5}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])(?:CHANGE_?ME|REPLACE[ _-]?ME)(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])X{4,}(?![\p{L}\p{N}_])/giu,
]

/** Without one of these there is none of them in a text. */
const marked = /[{%_]|<<|\*\||X{4}|CHANGEME|REPLACE/i

const percent = /(?<![\p{L}\p{N}%/=&?._-])%(?<name>[A-Za-z][A-Za-z_]{2,30})%(?![\p{L}\p{N}%])/gu

/** What Windows fills in. */
const ofWindows =
  /^(?:path|te?mp|appdata|localappdata|userprofile|systemroot|windir|program(?:files|data)\w*|home\w*|comspec|username|public|computername)$/i

const inBrackets = /(?<!\[)\[(?<inner>[^\][\n]{1,60})\](?![(:\]])/gu
const inBraces = /(?<![{$\\])\{(?<inner>[^{}\n]{2,60})\}(?!\})/gu

/** "The date (TBC)", "Interview TBD": of these letters the last two are also those of names. */
const toBeSaid =
  /(?<![\p{L}\p{N}#/_-])(?:(?:TBD|TODO|FIXME|TKTK)(?![\p{L}\p{N}_-])|TB[AC](?=\s*[\])]|[.,;:]?\s*$))/gmu

/** An object: something that is called so, and is not to be done. */
const called =
  /^\s+(?:lists?|apps?|items?|comments?|applications?|trees?|tools?|notes?|managers?)\b/i

/** What holds the place of words in a text of a template. Two languages have the word "todo". */
export function placeholderIn(analysis: TextAnalysis): Placeholder | undefined {
  const { text } = analysis
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const start = text.indexOf(trimmed)
  const whole: Placeholder = {
    text: trimmed,
    start,
    end: start + trimmed.length,
    kind: 'whole',
  }
  const isShort = trimmed.length <= maxTyped
  if (analysis.about(isPlaceholder) || (isShort && isUnsaid(trimmed))) return whole
  if (!analysis.has(guard)) return undefined
  const inside = sentenceIn(analysis) ?? phraseIn(analysis)
  if (inside) return inside.text === trimmed ? whole : { ...inside, kind: 'part' }
  const sample = samples.exec(text)
  return sample ? { ...stretchOf(sample), kind: 'sample' } : undefined
}

/** A word that stands alone where sentences are due, and says what a text is: "Practice", "Description". */
export function isStandIn(text: string): boolean {
  return twice.test(text.trim().replace(/[.!]$/, ''))
}

/** Keys struck at random, digits in a row, or a word over and over. */
const struck =
  /^(?:asdf\w{0,20}|qwer\w{0,20}|blah(?:[\s,]+blah){0,9}|foo(?:[\s]?bar)?(?:[\s]?baz)?|0?12345\d{0,9}|abc123|(?<letter>\p{L})\k<letter>{3,9})[.!]*$/iu

/** A word, and the same again. */
const again = /^(?<word>\p{L}{2,30})[\s,.!]+\k<word>(?!\p{L})/iu

/** Longer texts are not struck at random. */
const maxTyped = 100

function isUnsaid(text: string): boolean {
  return unsaid.test(text) || isTyped(text)
}

function isTyped(text: string): boolean {
  if (struck.test(text)) return true
  if (!again.test(text)) return false
  const [first = '', ...others] = text
    .toLowerCase()
    .split(/[\s,.!]+/)
    .filter(Boolean)
  if (others.length === 0 || others.length > 5 || !/^\p{L}{2,}$/u.test(first)) return false
  return others.every((word) => word === first) && (others.length > 1 || twice.test(first))
}

function sentenceIn(analysis: TextAnalysis): Stretch | undefined {
  return analysis.sentences.find(({ text }) => sentence.some((pattern) => pattern.test(text)))
}

function phraseIn(analysis: TextAnalysis): Stretch | undefined {
  const { text } = analysis
  const found: RegExpExecArray[] = [...text.matchAll(/\blorem ipsum\b/giu)]
  const told = instruction.exec(text)
  if (told) found.push(told)
  for (const match of text.matchAll(toBeSaid)) if (isToBeDone(match, text)) found.push(match)
  if (text.includes('[') && !toFillIn.spokenBrackets.test(text))
    for (const match of text.matchAll(inBrackets))
      if (isToFillIn(match.groups?.inner ?? '', text)) found.push(match)
  if (marked.test(text) && !toFillIn.spoken.test(text)) found.push(...fieldsIn(text))
  return found
    .map(stretchOf)
    .filter(({ start, end }) => !analysis.isQuoted(start, end) && text[start - 1] !== '`')
    .toSorted((a, b) => a.start - b.start)[0]
}

function isToBeDone({ 0: word, index }: RegExpExecArray, text: string): boolean {
  const rest = text.slice(index + word.length)
  if (word === 'TODO') {
    if (/^(?::|\]|\)|\s*$)/.test(rest)) return true
    return !called.test(rest) && detectLanguage(text) === 'en'
  }
  return !isShortFor(word, text)
}

/** Whether letters are those with which words of the text begin, as of a name: "Tidal Basin Cooperative (TBC)". */
function isShortFor(letters: string, text: string): boolean {
  const initials = Array.from(
    text.matchAll(/(?<![\p{L}\p{M}])(?!of\b|and\b|the\b|for\b)\p{L}/giu),
    ([one]) => one,
  )
  return initials.join('').includes(letters)
}

function fieldsIn(text: string): RegExpExecArray[] {
  const found = fields.flatMap((pattern) => [...text.matchAll(pattern)])
  for (const match of text.matchAll(percent))
    if (!ofWindows.test(match.groups?.name ?? '')) found.push(match)
  for (const match of text.matchAll(inBraces))
    if (isToFillIn(match.groups?.inner ?? '', text)) found.push(match)
  return found
}

/** "PLACE", "course name", "insert the date": what an author was to write. A label such as "Virtual" is none. */
function isToFillIn(inner: string, text: string): boolean {
  const asked = inner.trim()
  if (isWanted.test(asked)) return !isLabel(asked)
  if (!toFillIn.noun.test(asked)) return false
  if (toFillIn.lead.test(asked)) return true
  // Capitals among small letters.
  if (asked.length > 2 && asked === asked.toUpperCase()) return text !== text.toUpperCase()
  return /\b(?:name|tag)$/i.test(asked) && /[\s_-]/.test(asked)
}

/** One word that may as well say what kind of thing it is: "[Link]", "[Title]". */
function isLabel(asked: string): boolean {
  return /^\p{L}[\p{Ll}]+$/u.test(asked) && !/^(?:name|date|place)$/i.test(asked)
}

function stretchOf({ 0: text, index }: RegExpExecArray): Stretch {
  return { text, start: index, end: index + text.length }
}

/** Why a name is not yet one: it is that of a copy, or of a trial. */
export function provisionalName(name: string): 'copy' | 'trial' | undefined {
  const trimmed = name.trim()
  if (copied.some((pattern) => pattern.test(trimmed)) || copiedElsewhere.test(trimmed))
    return 'copy'
  return trials.some((pattern) => pattern.test(trimmed)) ? 'trial' : undefined
}

/** The names that platforms give to a copy in other languages; in some of them a backup is called a copy. */
const copiedElsewhere =
  /^(?:copie de (?!sauvegarde|la\b)|c[oó]pia de (?!segurança|seguridad)|kopie (?:von|van) )(?=\S)/iu

/** Whether a skill only holds the place of one: "Skill 1", "skill skill". */
export function isProvisionalSkill(skill: string): boolean {
  const trimmed = skill.trim()
  if (trimmed.length > maxTyped) return false
  return (skillWords.test(trimmed) && skills.some((one) => one.test(trimmed))) || isTyped(trimmed)
}
