import {
  type Choice,
  choices,
  type IssueEntry,
  type IssueHeader,
  type ReadIssue,
} from './issue-body.ts'
import {
  choiceMark,
  endMark,
  entryMark,
  hexOf,
  issueMark,
  readMark,
  type Values,
} from './markers.ts'

/** Reads the body of an issue; undefined where it is none of an audit. */
export function readBody(body: string): ReadIssue | undefined {
  const lines = normalizedLines(body)
  const start = lines.findIndex((line) => line.startsWith(`<!-- ${issueMark} `))
  const mark = readMark(lines[start] ?? '', issueMark)
  const header = mark && headerOf(mark.values)
  if (mark === undefined || header === undefined) return undefined
  const end = lines.indexOf(endMark, start)
  const inner = lines.slice(start + 1, end < 0 ? undefined : end)
  return {
    header,
    entries: entriesIn(inner),
    above: lines.slice(0, start).join('\n').trim(),
    below:
      end < 0
        ? ''
        : lines
            .slice(end + 1)
            .join('\n')
            .trim(),
    between: linesOfPeople(inner, mark.values.get('lines') ?? ''),
  }
}

/** The short hash of a line, whatever is ticked in it: by it a run knows what it wrote itself. */
export function lineHash(line: string): string {
  return hexOf(line.replace(/^( *- \[)[xX]\]/, '$1 ]').trim(), 6)
}

/** GitHub may give lines back with other ends. */
export function normalizedLines(body: string): string[] {
  return body.replaceAll('\r\n', '\n').split('\n')
}

function headerOf(values: Values): IssueHeader | undefined {
  const [key, owner] = [values.get('key'), values.get('owner')]
  const year = Number(values.get('year'))
  if (!isHex(key) || !isHex(owner) || !Number.isInteger(year)) return undefined
  const reopened = values.get('reopened')
  return {
    key,
    owner,
    year,
    reminded: Number(values.get('reminded') ?? 0),
    ...(reopened === undefined ? {} : { reopened }),
    isDone: values.has('done'),
  }
}

function isHex(value: string | undefined): value is string {
  return value !== undefined && /^[\da-f]{12,16}$/.test(value)
}

function entriesIn(lines: readonly string[]): IssueEntry[] {
  const chosen = chosenIn(lines)
  let why = ''
  return lines.flatMap((line) => {
    const mark = readMark(line, entryMark)
    const id = mark?.values.get('id')
    if (mark === undefined || !isHex(id)) {
      if (/^[^-\s]/.test(line)) why = line.startsWith('#') ? '' : line
      return []
    }
    const { values } = mark
    const [, box, text] = /^ *- (?:\[([ xX])\] )?(.*)$/.exec(mark.before) ?? []
    const [template, on] = [values.get('template'), values.get('on')]
    const entry: IssueEntry = {
      id,
      rule: values.get('rule') ?? '',
      isArchive: values.has('archive'),
      text: withoutMarks(text ?? mark.before),
      isTicked: box === 'x' || box === 'X',
      chosen: chosen.get(id) ?? [],
      status: statusOf(values.get('status')),
      why: values.has('archive') ? '' : why,
      isNew: values.has('new'),
      ...(isHex(template) ? { template } : {}),
      ...(on === undefined ? {} : { on }),
    }
    return [entry]
  })
}

function chosenIn(lines: readonly string[]): ReadonlyMap<string, readonly Choice[]> {
  const chosen = new Map<string, Choice[]>()
  for (const line of lines) {
    const values = readMark(line, choiceMark)?.values
    const choice = choices.find((one) => one === values?.get('of'))
    const id = values?.get('id')
    if (choice === undefined || !isHex(id) || !/^ *- \[[xX]\]/.test(line)) continue
    chosen.set(id, [...(chosen.get(id) ?? []), choice])
  }
  return chosen
}

function statusOf(word: string | undefined): IssueEntry['status'] {
  return word === 'done' || word === 'kept' || word === 'gone' ? word : 'open'
}

/** Lines between the marks that no run has written: somebody put them there, or changed one. */
function linesOfPeople(lines: readonly string[], hashes: string): string[] {
  const own = new Set(hashes.split(','))
  return lines
    .filter((line) => line.trim() !== '' && !own.has(lineHash(line)))
    .map((line) => withoutMarks(line).trimEnd())
    .filter((line) => line.trim() !== '')
}

/** Without what a run could take for its own. */
function withoutMarks(line: string): string {
  return line.replaceAll('<!--', '').replaceAll('-->', '')
}
