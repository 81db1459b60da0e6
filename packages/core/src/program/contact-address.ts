import type { ProgramProfile } from './facts.ts'

const reachable: readonly RegExp[] = [
  // a mail address
  /(?<![^\s<(:])[^\s<>()@:]+@[^\s<>()@]+\.[\p{L}\d-]{2,}/u,
  // a web address, with or without its scheme
  /https?:\/\/[^\s/]+/i,
  /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,9}(?:\/\S*)?$/u,
  // a number to call
  /^\+?[\d\s()./-]{7,30}$/,
]

/** Mailboxes that nobody reads, in six languages. */
const unread =
  /(?:^|[\s<(:])(?:no-?_?reply|do-?_?not-?_?reply|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda|niet-?beantwoorden|geen-?antwoord)[^\s@]{0,40}@/i

/** Whether people reach somebody at a text, or why not. */
export function reachOf(text: string): 'reached' | 'unread' | 'no address' {
  const trimmed = text.trim()
  if (unread.test(trimmed)) return 'unread'
  return reachable.some((pattern) => pattern.test(trimmed)) ? 'reached' : 'no address'
}

/** Whether a program tells of its people or its work, and not of its issuer and skills alone, as a new file does. */
export function tellsOfPeople(profile: ProgramProfile): boolean {
  const { team, launchedOn, calendar, contact, support } = profile
  return [team, launchedOn, calendar, contact, support].some((one) => one !== undefined)
}
