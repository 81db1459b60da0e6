import type { Located, Place } from '../documents/place.ts'
import type { ProgramDocument } from './document.ts'
import type { StatedRules } from './governance/stated-rules.ts'
import type { FormerMeaning, IssuanceFacts, LedgerFacts } from './issuance.ts'
import type { LinkFact } from './links.ts'
import type { DeclaredMetric, MetricsFacts } from './metrics.ts'
import type { ProgramReading } from './reading.ts'

/** What is known about a program beside its templates. Handed in, so that rules stay pure. */
export interface Facts {
  /** Today's date, `YYYY-MM-DD`. */
  readonly today: string
  /** Whether files of the program were left out or cannot be read, so that what is not here may be there. */
  readonly isPartial?: boolean
  /** Whether only some of the program's files were named. */
  readonly isSelection?: boolean
  /** Ids of all templates, those included that a rule does not see because a field is malformed. */
  readonly templateIds: ReadonlySet<string>
  /** What `program.yaml` says; absent where there is none. */
  readonly program?: ProgramProfile
  /** The list of skills that the program keeps, in `program.yaml` or in the file that it names. */
  readonly skillList?: SkillList
  /** Image files by {@link imageKey}. One that is not here was not looked at. */
  readonly images?: ReadonlyMap<string, ImageFacts>
  /** For each {@link readabilityKey} which of its sentences are hard to read. */
  readonly hardSentences?: ReadonlyMap<string, readonly boolean[]>
  /** What was issued, by the template's id. A template that is not here the ledger knows nothing of. */
  readonly issuance?: ReadonlyMap<string, IssuanceFacts>
  /** What the ledger says of the program as a whole; absent where there is none. */
  readonly ledger?: LedgerFacts
  /** By {@link meaningKey} the meanings with which badges were issued, where those are not the template's own. */
  readonly formerMeanings?: ReadonlyMap<string, readonly FormerMeaning[]>
  /** What the files of metrics say; absent where there is none. */
  readonly metrics?: MetricsFacts
  /** Pages of the repository that governance documents lead to, and that are read as part of them. */
  readonly linkedPages?: readonly ProgramDocument[]
  /** What is read out of the words of the program's pages; absent where there are none. */
  readonly reading?: ProgramReading
  /** What the governance documents lay down; absent where there is none. */
  readonly stated?: StatedRules
  /** What is configured of the program as a whole; absent where there is no file of configuration. */
  readonly configured?: ConfiguredProgram
  /** What links answer, by address. Absent where nobody asked, as without a network. */
  readonly links?: ReadonlyMap<string, LinkFact>
  /** What the repository's history says of files, by path; only where the whole history is there. */
  readonly history?: ReadonlyMap<string, HistoryFacts>
}

/** What is configured of a program as a whole. */
export interface ConfiguredProgram {
  /** The file of the configuration, as findings name it. */
  readonly file: string
  /** Where the governance document is, for a program that does not keep it in the repository. */
  readonly governanceAddress?: string
  /** Days within which badges are to be issued, where that is configured and not the default. */
  readonly issuingDays?: Located<number>
}

/** Facts that take work to gather, which is done only where a rule that is switched on asks for it. */
export const factNames = ['images', 'readability', 'links', 'issuance', 'formerMeanings'] as const

export type FactName = (typeof factNames)[number]

/** Facts that are there in any case, and that templates are held against: the team, the list of skills, which templates there are. */
export const comparedFacts = ['team', 'skills', 'ids', 'stated'] as const

export type ComparedFact = (typeof comparedFacts)[number]

/** An image as a template names it. */
export interface ImageKey {
  /** File of the template. */
  readonly file: string
  /** Path of the image as the template gives it. */
  readonly image: string
}

/** What `program.yaml` says, as far as rules ask. */
export interface ProgramProfile {
  readonly at: Place
  readonly issuer?: Located<string> | undefined
  /** The people or roles that look after the program; absent where no team is kept. */
  readonly team?: readonly TeamMember[] | undefined
  /** The skills themselves, or the path of the file that lists them. */
  readonly skills?: readonly Located<string>[] | Located<string> | undefined
  /** Where the program is reached: a mail or web address. */
  readonly contact?: Located<string> | undefined
  /** Where earners get help: a mail or web address. */
  readonly support?: Located<string> | undefined
  /** Day on which the program was launched, `YYYY-MM-DD`. */
  readonly launchedOn?: Located<string> | undefined
  /** Day of the first badge to the public, where no ledger says it. */
  readonly firstIssuedOn?: Located<string> | undefined
  /** Day on which this file was last reviewed. */
  readonly reviewedOn?: Located<string> | undefined
  /** Whom the program tells of its badges. */
  readonly audiences?: readonly Located<string>[] | undefined
  /** What is told to whom and when; absent where no calendar is kept. */
  readonly calendar?: readonly CalendarEntry[] | undefined
  /** What people state of practices that no file can show. */
  readonly declarations?: readonly Declaration[] | undefined
  /** Metrics of the program's own. */
  readonly metrics?: readonly DeclaredMetric[] | undefined
}

/** One thing that is told to an audience. */
export interface CalendarEntry {
  readonly at: Place
  readonly what: Located<string>
  readonly audience?: Located<string> | undefined
  /** `YYYY-MM-DD`; absent where it has no day. */
  readonly on?: Located<string> | undefined
  readonly isDone: boolean
}

/** Somebody states that a practice is kept. */
export interface Declaration {
  readonly at: Place
  /** 1 to 15 */
  readonly practice: number
  /** `YYYY-MM-DD` */
  readonly on: string
  readonly by?: string | undefined
  readonly why: string
}

export interface TeamMember {
  readonly name: Located<string>
  /** Other words by which an owner may be named: role, mail address, GitHub account with `@`. */
  readonly otherNames: readonly string[]
  /** Their GitHub account, without `@`. */
  readonly account?: string | undefined
  /** First day in the team; absent where it is not told. */
  readonly since?: Located<string> | undefined
  /** Last day in the team, `YYYY-MM-DD`; absent for a current member. */
  readonly until?: Located<string> | undefined
  /** What they may do on the platform, such as `issue`; absent where it is not told. */
  readonly rights?: readonly Located<string>[] | undefined
  /** What they were trained in; absent where it is not told. */
  readonly training?: readonly Training[] | undefined
}

export interface Training {
  readonly at: Place
  readonly name: string
  /** `YYYY-MM-DD`; absent where it has no day. */
  readonly on?: string | undefined
}

export interface SkillList {
  /** File in which the list stands. */
  readonly file: string
  /** Names as the program writes them; undefined where the file cannot be read. */
  readonly names: readonly string[] | undefined
}

/** What is known of an image file. Sizes in pixels, weight in bytes. */
export type ImageFacts =
  | {
      readonly state: 'missing'
      /** The path with the spelling that the folders have, where only case differs. */
      readonly nearby?: string
    }
  | { readonly state: 'unreadable'; readonly reason: string }
  | {
      readonly state: 'read'
      /** Path of the file, from where findings are told. */
      readonly file: string
      /** What the content is, whatever the name says: `png`, `svg`, `jpg`, …; undefined where unknown. */
      readonly type: string | undefined
      readonly bytes: number
      readonly width?: number
      readonly height?: number
      /** What an SVG holds that a platform strips or refuses: `script`, `onclick`, an outside address. */
      readonly active: readonly string[]
    }

export interface HistoryFacts {
  /** Day of the last commit that changed the file, `YYYY-MM-DD`. */
  readonly lastChanged: string
  /** Day of the first commit that has it, `YYYY-MM-DD`; absent where nobody asked. */
  readonly addedOn?: string
  /** Full SHA of the last commit that changed it; absent where nobody asked. */
  readonly commit?: string
}

/** The name under which facts know an image. */
export function imageKey(file: string, image: string): string {
  return JSON.stringify([file, image])
}

/** Whether an image may be a file, of which facts are known; an address on the web is not looked at. */
export function mayBeFile(image: string): boolean {
  return !/^https?:/.test(image)
}

/** What a name of {@link imageKey} stands for. */
export function readImageKey(name: string): ImageKey {
  const [file = '', image = ''] = JSON.parse(name) as readonly string[] // as imageKey writes it
  return { file, image }
}

/** Under what sentences are known that readers of an age are to understand. */
export function readabilityKey(age: number, sentences: readonly (readonly string[])[]): string {
  return JSON.stringify([age, sentences])
}
