import { detectLanguage } from './language.ts'
import { isPlaceholder } from './placeholder.ts'

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
