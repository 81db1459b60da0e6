/** Whether the compared form of a text has other characters than the text but for case. */
export function hasOtherForms(text: string): boolean {
  return /[^\n -~]/.test(text) && text.normalize('NFKC') !== text
}

/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
export function normalize(text: string): string {
  if (!/[^\n -~]/.test(text)) return text.toLowerCase()
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'")
}

/** A text in small letters without accents, each letter in its place, so that offsets hold. */
export function plainLetters(text: string): string {
  const small = text.replace(/[^ -~]/g, plainLetter)
  return small.toLowerCase()
}

function plainLetter(letter: string): string {
  if (letter === '’') return "'"
  const base = letter.normalize('NFD').charAt(0).toLowerCase()
  return base.length === letter.length ? base : letter
}
