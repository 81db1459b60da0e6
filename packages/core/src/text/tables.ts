import type { WordList } from './word-list.ts'

/*
 * What the engines of this folder and the nouns of `program` take of a language. Each language has a folder
 * with a file for each table, as English has `en`. A table is data: words, and expressions for phrases and
 * for words in all their forms. What a table lists as an exception is passed over where the rest of it fits.
 *
 * An expression has the flag `g` where all that it matches is taken, and only there: elsewhere it would
 * remember where it was.
 */

/** Whom a word speaks of: the person who reads, or the organisation that writes. */
export type SpokenOf = 'reader' | 'issuer'

export interface VoiceTable {
  /** Words in small letters, with a straight apostrophe. */
  readonly persons: Readonly<Record<string, SpokenOf>>
  /** Words by which a question begins, reported or put: "how we measure" speaks of nobody in particular. */
  readonly questions: readonly string[]
  /** What may stand between such a word and its subject. */
  readonly auxiliaries: readonly string[]
  /** By what "we" and "our" are those of all people. */
  readonly everybody: {
    /** What belongs to all. */
    readonly ours: RegExp
    /** What all do. */
    readonly doing: RegExp
  }
  /** Names that begin with such a word though no other mark shows it. */
  readonly exceptNames: RegExp
  /** A word after which it speaks to nobody: "thank you". */
  readonly exceptAfter: RegExp
}

/** Words by which the names of one series differ, each in small letters. */
export interface SeriesTable {
  /** When, at which step, with which result. */
  readonly steps: ReadonlySet<string>
  /** The part that somebody had in the same thing. */
  readonly roles: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly languages: ReadonlySet<string>
  /** Words that stand with one of these and say nothing alone. */
  readonly fillers: ReadonlySet<string>
  /** What has a place's or an owner's name beside it: "Bristol Chapter". */
  readonly units: ReadonlySet<string>
}

export interface PersonTable {
  /** Words by which a text speaks of the person: a noun for them, "people who", "they". */
  readonly speaksOfPerson: RegExp
  /** The person as the subject of a sentence, from its beginning; the noun in the singular is its group. */
  readonly subject: RegExp
  /** What may stand before the noun within that group. */
  readonly qualifier: string
}

/** A pattern, and the words without one of which it does not match, so that it is tried only where one stands. */
export interface GuardedPattern {
  readonly words: readonly string[]
  readonly phrase: RegExp
}

/** What tells that a sentence is about something else than the earner. */
export interface SubjectTable {
  readonly history: RegExp
  readonly course: GuardedPattern
  readonly event: GuardedPattern
  readonly product: GuardedPattern
  readonly organisation: readonly GuardedPattern[]
  /** Subjects that stand for the earner's achievement: the badge itself. */
  readonly badge: RegExp
  /** The earner or the badge by its plainest words. */
  readonly earner: RegExp
}

export interface OrderTable {
  /** Verbs that criteria begin with, and what they are when done. */
  readonly done: Readonly<Record<string, string>>
  /** Verbs that are nouns too: an order only where an object follows ("Score at least", "Design a …"). */
  readonly doubtful: Readonly<Record<string, string>>
  /** How an object begins. */
  readonly object: RegExp
  /** What follows where the word is no verb: "Complete beginners", the adjective. */
  readonly exceptBefore: RegExp
  /** The one among {@link done} that is no verb, and the verbs before which it is an order. */
  readonly adverb: { readonly word: string; readonly before: RegExp; readonly better: string }
  /** "You must", "participants need to", and the words without one of which none is there. */
  readonly obligation: GuardedPattern
  /** Which of these speak to the reader. */
  readonly toReader: RegExp
  readonly betterThanObligation: string
}

export interface ClaimTable {
  /** Phrases by which a description claims mastery, expertise or certification of the earner. */
  readonly claims: WordList
  /** Words of a criterion that asks for more than to be there. */
  readonly deeds: RegExp
  /** Words before a claim by which it is denied. */
  readonly denials: readonly string[]
  /** What does the same at the end of a word: "hasn't". */
  readonly deniedEnding: string
  /** What a badge's name claims, and the words without one of which it claims nothing. */
  readonly inName: GuardedPattern
}

/** How a criterion says that a badge is earned. */
export interface EarningTable {
  /** Somebody judged, measured or received what was done. */
  readonly judging: RegExp
  /** The earner was there. */
  readonly being: RegExp
  /** Kinds of criteria that ask for being there. */
  readonly participant: RegExp
  /** The same, of what one sits through: a webinar was completed. */
  readonly presentAt: RegExp
  /** The earner did more than be there, though nobody may have judged it. */
  readonly doing: RegExp
  /** What is attended in order to learn: a course, a workshop. */
  readonly lesson: RegExp
  /** What no being there has: a score, an exam. */
  readonly measured: RegExp
  /** Phrases that look like judging and judge presence only: "attendance was checked". */
  readonly presence: readonly RegExp[]
  /** What can be completed: a course, a module. */
  readonly thing: RegExp
  /** By what a description says of the earner that skill or understanding are there, or were shown. */
  readonly ability: RegExp
  /** Words by which it says that something was taught, or is known. */
  readonly taught: RegExp
  /** Two acts that are one: "attend and complete"; the first is its group. */
  readonly joined: RegExp
  /** A sentence that says only that something was completed. */
  readonly bareCompletion: RegExp
  /** One that names only what is known: "knowledge of". */
  readonly topicOnly: RegExp
  /** That something was done beside completing: "and repaired". */
  readonly secondAct: RegExp
  /** How many works were done: "two coding assignments". */
  readonly countedWork: RegExp
  /** One word, which may have another one for how it is earned behind it. */
  readonly aWord: RegExp
  /** Which of these say nothing. */
  readonly vagueWord: RegExp
  /** That a paper was handed in, and nothing of what stands in it. */
  readonly paper: RegExp
  /** What sends the reader to where the criteria stand, to the end of the sentence. */
  readonly elsewhere: readonly RegExp[]
  /** What a platform writes where a person awards the badge, … */
  readonly awardedByHand: RegExp
  /** … and by what it names another requirement beside that. */
  readonly beyondHand: RegExp
  /** How a sentence begins that is a note for the reader, and asks for nothing. */
  readonly notice: RegExp
  /** Words for giving a badge or getting it, … */
  readonly awarding: RegExp
  /** … and those that say nothing more beside them. */
  readonly besideAwarding: RegExp
  /** How a sentence begins that tells what is asked for, … */
  readonly asRequirement: RegExp
  /** … and one that tells what the earner can do. */
  readonly asAbility: RegExp
  /** Words by which a long sentence says how something was done. */
  readonly detail: RegExp
  /** Where a congratulation begins: "– well done!" */
  readonly congratulation: RegExp
  /** A word that is no criterion where it stands alone. */
  readonly oneWord: RegExp
  /** How much of the lessons was attended, at the least. */
  readonly shareAttended: RegExp
  /** Words of a criterion that names nothing of its own, by what they are. */
  readonly unnamed: {
    /** Completing, … */
    readonly acts: ReadonlySet<string>
    /** … what can be completed, … */
    readonly things: ReadonlySet<string>
    /** … what a badge is called, … */
    readonly badges: ReadonlySet<string>
    /** … and words that tell none of these from another. */
    readonly others: ReadonlySet<string>
  }
  /** Words of a name that say what was done: a lab, an exam. */
  readonly named: ReadonlySet<string>
  /** That points or credits were earned, to their unit. */
  readonly credits: RegExp
  readonly creditUnits: readonly string[]
  /** Who says what they are earned by, to the end. */
  readonly creditsBy: RegExp
  /** Words of levels and areas, and units, among which points are counted. */
  readonly creditWords: ReadonlySet<string>
  /** How an advertisement begins that speaks to the reader. */
  readonly advertising: RegExp
  /** How one begins that tells about a course, its noun a group. */
  readonly blurb: RegExp
  /** Words of which a criterion has one that asks for something. */
  readonly asking: RegExp
}

/** By what a text says of which badge it is. */
export interface OtherNameTable {
  /** Words without one of which no sentence does. */
  readonly openings: readonly string[]
  /** How the sentences begin: what stands before the name in the group `before`, and the name in `name`. */
  readonly introductions: readonly RegExp[]
  /** Words of names that tell none from another. */
  readonly beside: ReadonlySet<string>
  /** Words by which badges of one name differ. */
  readonly levels: ReadonlySet<string>
}

/** What only holds the place of a text, or of a word in it. */
export interface PlaceholderTable {
  /** Whole texts. */
  readonly whole: readonly RegExp[]
  /** Whole texts that say nothing where somebody is to be told what was done for a badge. */
  readonly unsaid: RegExp
  /** Whole sentences, beside others that are written. */
  readonly sentence: readonly RegExp[]
  /** What tells the author to write something. */
  readonly instruction: RegExp
  /** What the name of a copy has that nobody has renamed. */
  readonly copied: readonly RegExp[]
  /** Names of what was made to try something out. */
  readonly trials: readonly RegExp[]
  /** How skills begin that are none yet, … */
  readonly skillWords: RegExp
  /** … and what they are as a whole. */
  readonly skills: readonly RegExp[]
  /** A word that is no text where it stands twice and alone. */
  readonly twice: RegExp
  /** What stands between brackets or braces to be filled in. */
  readonly toFillIn: {
    /** What is asked for, at the end. */
    readonly noun: RegExp
    /** Words that ask, at the beginning. */
    readonly lead: RegExp
    /** Words of a text that speaks of brackets, and does not use them. */
    readonly spokenBrackets: RegExp
    /** And of one that speaks of other marks, as programs have them. */
    readonly spoken: RegExp
  }
}

/** Phrases of advertisements, to be found in small letters. */
export interface PromotionTable {
  /** Superlatives about who offers it. */
  readonly praise: WordList
  /** Calls to act. */
  readonly call: WordList
  /** Prices and sales. */
  readonly sale: WordList
}

export interface SubstanceTable {
  /** How a description begins that says that something was completed. */
  readonly opening: RegExp
  /** What, after the act, tells more than that the act was done. */
  readonly substance: RegExp
  /** Words for whoever has a badge, and for why somebody was given one. */
  readonly merit: RegExp
}

export interface SentenceTable {
  /** Words that a full stop may follow though no sentence ends, in small letters and without that full stop. */
  readonly abbreviations: readonly string[]
}

export interface MarkUpTable {
  /** What follows a mark that a text speaks of and does not use: "the <br> tag". */
  readonly spoken: RegExp
}

export interface PersonalDataTable {
  /** A number that a word announces as one for calling, or that has a country's prefix. */
  readonly telephone: RegExp
  /** A person with a title, and the titles. */
  readonly titled: {
    readonly words: readonly string[]
    readonly phrases: readonly RegExp[]
    /** By what a name is that of an award, a hall or a book, which is called after somebody. */
    readonly honoured: {
      /** Words before it. */
      readonly before: RegExp
      /** A name before it, as of a street ("Dr" is short for "Drive"), … */
      readonly street: RegExp
      /** … but for what a person is. */
      readonly roles: RegExp
      /** Words before one who is honoured, cited or made up. */
      readonly homage: RegExp
      /** Words before one in the name of a badge that say who teaches; other names there are those of characters and brands. */
      readonly credits: RegExp
      /** Words in it or behind it. */
      readonly things: RegExp
    }
  }
  /** The one whom a badge is awarded to; its groups are two capitalised words. */
  readonly awardee: GuardedPattern
  /** The first of these words where it is a person. */
  readonly givenName: RegExp
  /** The last of them where it is an organisation or a place. */
  readonly organisation: RegExp
  /** Which of these words are those of a group and of no person. */
  readonly group: RegExp
  /** How the last one of them ends where it is a plural. */
  readonly plural: RegExp
  /** How the name of an issued credential names a person, in the group `person`, with the places of groups. */
  readonly credentialNames: {
    readonly surely: readonly RegExp[]
    /** What may be a subject as well, where it is not known what the credential was issued for. */
    readonly likely: RegExp
    /** What may stand behind the name of what the credential was issued for. */
    readonly behind: RegExp
    /** Words of a subject. */
    readonly subject: RegExp
  }
}

/** Alternatives for expressions, joined by `|`, of which the shapes of dates and numbers are made. */
export interface VersionTable {
  readonly months: string
  /** What may follow the number of a day. */
  readonly ordinals: string
  readonly edition: string
  /** What may stand between an edition and its date. */
  readonly of: string
  /** What stands before a date since which something is as it is. */
  readonly renewed: string
  /** What stands before the number of a version in a name. */
  readonly numbered: string
  /** And in a text that names a product's. */
  readonly numberedInText: string
  /** What takes place on a day or in a year has it in its name. */
  readonly event: RegExp
}

export interface ImageTextTable {
  /** Whole texts that say that there is an image, and not what it shows. */
  readonly nothing: RegExp
}

export interface NameTable {
  /** Names that say what kind of thing a badge is, and not which, in small letters. */
  readonly generic: ReadonlySet<string>
}

export interface SkillFormTable {
  /**
   * Abbreviations of skills whose long form is not in doubt. Those with two common meanings (PM, CI,
   * IP, ML for some) are left out on purpose.
   */
  readonly abbreviations: Readonly<Record<string, string>>
  /** Abbreviations that stand for themselves within a phrase too: "HR Management". */
  readonly inPhrases: readonly (readonly [short: RegExp, long: string])[]
  /** Words that are written as one or as two: the blank goes. */
  readonly compounds: RegExp
  /** What `&` stands for. */
  readonly and: string
  /** Plurals that are a skill of another meaning than their singular, where they stand alone. */
  readonly ownPlurals: ReadonlySet<string>
  /** Ends of words that look like a plural. */
  readonly noPlural: RegExp
}

export interface SkillMentionTable {
  /** Small words that no skill is about. */
  readonly small: ReadonlySet<string>
  /**
   * Words that say which kind of thing a skill is and not what it is about: "project management" in a text
   * says nothing of "Risk Management".
   */
  readonly general: readonly string[]
  /** Words of which a text may use one for another; each line of them is one sense. */
  readonly senses: readonly string[]
  /** Acronyms of two letters, which the initials of any two words would spell by chance. */
  readonly shortAcronyms: Readonly<Record<string, string>>
  /** What stands between skills that are named as one. */
  readonly joints: RegExp
}

/** How words are misspelled; each line holds words with a blank between them. */
export interface MisspellingTable {
  /** Words of eight letters and more, of which a word that is one slip away and is no other word is a misspelling. */
  readonly words: readonly string[]
  /** Words that are one slip away from one of these and are right all the same. */
  readonly others: readonly string[]
  /** Other misspellings, each with the right word: `recieve>receive`. */
  readonly slips: readonly string[]
}

/** How words are derived from one another. */
export interface WordFamilyTable {
  /** Endings of stems that are taken away, and how many letters there are at least before each. */
  readonly endings: Readonly<Record<string, number>>
  /** Two spellings of one sound, the second of which is compared. */
  readonly spellings: readonly (readonly [one: string, other: string])[]
  /** Consonants at the end of a stem that stand for one another. */
  readonly alike: Readonly<Record<string, string>>
}

/** What names no skill. */
export interface SkillMeaningTable {
  /** Words that name none where they stand alone. */
  readonly general: ReadonlySet<string>
  /** How a name begins that is torn from a longer one or from a list. */
  readonly tornStart: RegExp
  /** How such a name ends. */
  readonly tornEnd: RegExp
  /** How a name begins that says how well a skill is known, or that it is, and not only which. */
  readonly lead: RegExp
  /** How a name of six words or more begins that tells a task. */
  readonly task: RegExp
  /** Words that make a name that of an offer and not of what somebody can do. */
  readonly offer: RegExp
  /** Words of an organisation's name, by which it is no product that somebody can be skilled in. */
  readonly organisation: RegExp
  /** How a sentence begins that tells what somebody can do. */
  readonly sentence: RegExp
}

/** What tells that a badge is for a membership or a role. */
export interface RoleTable {
  /** In a description. */
  readonly phrase: RegExp
  /** At the end of a name. */
  readonly inName: RegExp
}

/** Whom or what a clause speaks of. */
export type Subject =
  | 'earner'
  | 'participant'
  | 'they'
  | 'badge'
  | 'course'
  | 'exam'
  | 'event'
  | 'organisation'
  | 'product'
  | 'reader'
  | 'issuer'
  | 'ability'
  | 'others'
  | 'it'
  | 'purpose'

/** What kinds of verbs say of a subject. */
export type VerbKind =
  | 'be'
  | 'have'
  | 'can'
  | 'will'
  | 'must'
  | 'knows'
  | 'attests'
  | 'awards'
  | 'promises'
  | 'completes'
  | 'surelyCompletes'
  | 'gets'
  | 'completing'
  | 'completion'
  | 'done'
  | 'exposed'
  | 'offers'
  | 'plainlyOffers'
  | 'tests'
  | 'givesLearning'
  | 'testing'
  | 'invites'
  | 'outcomes'

type WordSet = readonly string[]

/** Words by which a clause is read, and which are asked for again and again. */
export interface ClauseWords {
  /** What somebody is who can do something: able, skilled, part of. */
  readonly able: WordSet
  /** Those among them behind which it has to stand what for: ready, prepared. */
  readonly readyFor: WordSet
  /** Nouns for what somebody can do or knows. */
  readonly abilities: WordSet
  /** Nouns for what somebody is honoured for. */
  readonly merits: WordSet
  /** What has to be done before a course counts as completed. */
  readonly requirements: WordSet
  /** What is made when it is completed. */
  readonly works: WordSet
  /** Among the verbs `outcomes` those that are no nouns. */
  readonly surelyVerbs: WordSet
  /** What somebody only has a chance of. */
  readonly chances: WordSet
  /** Participles that are mostly adjectives. */
  readonly adjectives: WordSet
  /** Words behind which it stands whom something is for. */
  readonly audience: WordSet
  readonly prepositions: WordSet
  readonly determiners: WordSet
  /** Words for a clause about the noun before: that, which. */
  readonly relatives: WordSet
  /** Words behind "for" that make a reason of it: their service, outstanding work. */
  readonly possessives: WordSet
  /** Words by which a question, a reason or a condition begins. */
  readonly questions: WordSet
  /** Adverbs that stand between a subject and its verb. */
  readonly skipped: WordSet
  readonly coordinators: WordSet
  /** What a sentence without a verb begins with where it tells an ability. */
  readonly fragments: WordSet
  /** "Designed", "offered", of a course where a preposition follows. */
  readonly made: WordSet
  readonly madeBefore: WordSet
}

/** Lists that are asked seldom. */
export interface RareWords {
  /** What begins a clause that tells nothing as it is: "if you have …", "so that they can …". */
  readonly openings: WordSet
  /** A word before "of" that only counts what follows: "a series of courses". */
  readonly counts: WordSet
  readonly afterFragment: WordSet
  /** The nouns for an earner that are never part of a badge's name. */
  readonly earners: WordSet
  /** What somebody can do with the badge alone. */
  readonly claims: WordSet
  /** What a sentence begins with that tells what follows from a course. */
  readonly afterwards: WordSet
  readonly beforeGerund: WordSet
  /** Words in -ing that are nouns, or no deeds. */
  readonly nounsInIng: WordSet
  readonly surelyKnows: WordSet
  /** What an organisation says of an earner. */
  readonly verifies: WordSet
  /** Promises that need not stand beside their subject. */
  readonly surelyPromises: WordSet
  readonly completesNow: WordSet
  /** Promises even where holders of the badge are the subject. */
  readonly promisesToEarners: WordSet
  readonly getsBadges: WordSet
  readonly afterReady: WordSet
  readonly helps: WordSet
  readonly notFinite: WordSet
  /** What whoever gives a badge does with it. */
  readonly grants: WordSet
  /** What skills in general are said to be. */
  readonly essential: WordSet
  /** By what a list of skills begins. */
  readonly includes: WordSet
  /** What only persons are said to be. */
  readonly ofPersons: WordSet
  /** What a membership or a ticket allows. */
  readonly benefits: WordSet
  /** What is received and is no ability. */
  readonly teaching: WordSet
  /** By what people in general are told from an earner: "successful managers". */
  readonly ideal: WordSet
  /** What something is done with. */
  readonly means: WordSet
  /** What somebody is ready to do who has not begun yet. */
  readonly enters: WordSet
  /** What somebody is ready for that is no task. */
  readonly careers: WordSet
  /** Words for people of whom nothing is known. */
  readonly anybody: WordSet
  /** How one comes by an ability. */
  readonly acquires: WordSet
  /** What a subject of study is said to be. */
  readonly fields: WordSet
  readonly afterField: WordSet
  readonly learners: WordSet
  readonly teachers: WordSet
}

/** Small words that are asked for one by one, by what they do. */
type GrammarWord =
  | 'who'
  | 'condition'
  | 'purpose'
  | 'to'
  | 'that'
  | 'such'
  | 'be'
  | 'been'
  | 'have'
  | 'having'
  | 'by'
  | 'during'
  | 'of'
  | 'able'

/** Words in small letters by which a clause is read: its subject, its verb, what the verb says. */
export interface TellingTable {
  readonly subjects: Readonly<Record<Subject, WordSet>>
  readonly verbs: Readonly<Record<VerbKind, WordSet>>
  readonly words: ClauseWords
  readonly rare: RareWords
  readonly grammar: Readonly<Record<GrammarWord, string>>
  /** How a word for many people ends. */
  readonly people: RegExp
  /** How a noun ends that is no verb. */
  readonly abstracts: RegExp
  /** By what a badge that gives something gives proof. */
  readonly proof: RegExp
  /** Those to whom a course gives something, and what it gives. */
  readonly learners: RegExp
  /** What is joined to a pronoun; its group tells which verb it is. */
  readonly contraction: RegExp
}

/** What the subject of a Spanish clause may be. */
export type SpanishSubject =
  | 'earner'
  | 'participant'
  | 'badge'
  | 'course'
  | 'exam'
  | 'event'
  | 'organisation'
  | 'product'
  | 'purpose'

/** Spanish words in small letters, without accents but for the last one of "cursó", by which a clause is read. */
export interface SpanishTable {
  readonly subjects: Readonly<Record<SpanishSubject, WordSet>>
  readonly words: SpanishWords
  /** Where it is told what a course is for, and no more of who completed it. */
  readonly aim: RegExp
  /** That something has a purpose or an audience, which only a course has. */
  readonly hasAim: RegExp
  /** That something is a course, an event, a product, an organisation. */
  readonly isOne: RegExp
  /** For whom a course is. */
  readonly audience: RegExp
  /** Those to whom a course gives something, and what it gives. */
  readonly learners: RegExp
  /** That it was made possible for somebody. */
  readonly allowed: RegExp
}

/** Lists of words that are asked of one word. */
export interface SpanishWords {
  /** Puede, podrá. */
  readonly can: WordSet
  /** Forms of "haber" before a participle. */
  readonly perfect: WordSet
  /** Verbs in the present that tell what somebody knows or does. */
  readonly knows: WordSet
  readonly completes: WordSet
  /** Present forms that tell what somebody does all the time, unless a relative stands before. */
  readonly ongoing: WordSet
  /** Completing where it is the badge that is got. */
  readonly gets: WordSet
  readonly completed: WordSet
  readonly completing: WordSet
  readonly completion: WordSet
  /** Completing where a course follows: realizó el curso. */
  readonly does: WordSet
  /** What participants are promised. */
  readonly learns: WordSet
  readonly learning: WordSet
  /** What the reader is promised: aprenderás. */
  readonly readerLearns: WordSet
  readonly invites: WordSet
  /** What a course does. */
  readonly gives: WordSet
  readonly gave: WordSet
  /** What only a course or an organisation does. */
  readonly plainlyGives: WordSet
  /** What a badge does, or is done with it. */
  readonly attests: WordSet
  readonly awarded: WordSet
  readonly made: WordSet
  /** Verbs by which an objective begins. */
  readonly goals: WordSet
  readonly abilities: WordSet
  readonly merits: WordSet
  readonly roles: WordSet
  /** What a phrase before the subject begins with. */
  readonly leads: WordSet
  readonly prepositions: WordSet
  /** Words that leave a preposition's rule over the noun as it is. */
  readonly articles: WordSet
  /** Pronouns between a subject and its verb. */
  readonly clitics: WordSet
  /** What is completed and says no more than a course. */
  readonly requirements: WordSet
  /** Participles that tell nothing. */
  readonly negligible: WordSet
  /** Gerunds that tell no deed. */
  readonly idleGerunds: WordSet
  /** Al finalizar: what follows is what somebody can do then. */
  readonly afterwards: WordSet
  /** Verbs of what courses and people do alike. */
  readonly ofBoth: WordSet
  /** Merits that are what a course is about behind "de": gestión de proyectos. */
  readonly topics: WordSet
  /** Conjunctions behind which a further verb may follow. */
  readonly coordinators: WordSet
  readonly relatives: WordSet
}
