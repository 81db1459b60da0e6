/**
 * The words by which statements of governance documents are told, by language. Each group is a text of terms
 * with commas between them; accents do not matter. `*` at an end of a word stands for any letters, `~` for up
 * to six words, a space for the next word.
 */
export interface Vocabulary {
  /** What people earn. */
  readonly badge: string
  /** What people earn where a document awards it; elsewhere it has other meanings. */
  readonly honour: string
  /** Of what is earned, that which organisations and products have as well. */
  readonly certification: string
  /** Holders of certificates that are no people. */
  readonly organisation: string
  /** It is given or received. */
  readonly award: string
  /** Those who earn it. */
  readonly earner: string
  /** What it is earned for. */
  readonly learning: string
  /** Names of such badges that have no other meaning. */
  readonly unmistakable: string
  /** Marks of documents about badges or certificates that nobody earns: of doors, files, sites. */
  readonly elsewhere: string
  /** Marks of documents about something else, unless they speak of badges all along. */
  readonly apart: string

  /** Marks of documents about functions of software. */
  readonly technical: string
  /** Parts of a screen: how a function is used, and no rule of a program. */
  readonly screen: string
  /** How software is made and mended. */
  readonly build: string
  /** Persons and bodies that do something in a program. */
  readonly actor: string
  /** What leads to who does something. */
  readonly by: string
  /** Somebody who is not named. */
  readonly us: string
  readonly modal: string
  /** What somebody has to do, and not only may. */
  readonly must: string
  readonly condition: string
  readonly period: string
  /** A period that is longer than any limit for an issue. */
  readonly years: string
  readonly number: string
  /** What stands before a period that is a limit. */
  readonly within: string
  /** What stands between a period and its beginning. */
  readonly since: string
  /** Words for a limit of no length. */
  readonly soon: string
  readonly frequency: string
  readonly month: string
  readonly negation: string
  /** What says that something does not exist. */
  readonly absence: string
  /** What puts something off. */
  readonly deferral: string
  /** What points to another text in place of saying it. */
  readonly reference: string
  /** Where somebody is to be written to. */
  readonly contact: string
  /** What a document may call all that it rules. */
  readonly program: string
  /** The document itself. */
  readonly document: string

  /** Candidates who are let in. */
  readonly admission: string
  /** Those who apply for what others decide on. */
  readonly candidate: string
  /** What a course is taught with. */
  readonly material: string
  /** Links, passwords, invitations, accounts. */
  readonly access: string
  /** Those who look at a site. */
  readonly visitor: string
  /** Results of exams, as they are objected to. */
  readonly result: string

  readonly purposeHeading: string
  readonly introductionHeading: string
  readonly aim: string
  /** What says without doubt what something is for. */
  readonly intent: string
  /** What a badge does for whoever has earned it. */
  readonly shows: string
  /** With what the authors say what they want. */
  readonly ownGoal: string
  /** What stands between what is done and what for. */
  readonly soThat: string
  readonly value: string
  /** What a document does with its subject. */
  readonly describing: string

  readonly scopeHeading: string
  readonly kindsHeading: string
  readonly kind: string
  /** Phrases that tell kinds apart. */
  readonly distinguished: string
  /** What announces a list. */
  readonly following: string
  readonly size: string
  readonly excluded: string
  /** That a badge is no degree or the like. */
  readonly notThat: string
  readonly applies: string

  readonly rolesHeading: string
  readonly duty: string
  readonly responsible: string

  readonly approvalHeading: string
  readonly proposal: string
  readonly decide: string

  readonly criteriaHeading: string
  readonly criterion: string
  /** Criteria become others. */
  readonly rework: string
  /** What is asked, without a word on what it is. */
  readonly rules: string
  /** What is counted until it suffices. */
  readonly points: string
  /** What somebody does to earn something. */
  readonly achieve: string
  readonly assess: string

  readonly designHeading: string
  /** Of these what speaks of something else as often: names of levels, forms, tasks. */
  readonly otherLook: string
  readonly look: string
  readonly named: string

  readonly issuingHeading: string
  /** What has a time limit of its own and is no issuing. */
  readonly otherLimit: string

  readonly expiryHeading: string
  readonly expire: string
  /** A badge ends by itself. */
  readonly lapse: string
  readonly forever: string

  readonly correctionHeading: string
  readonly fault: string
  readonly fix: string
  /** What of a badge may be wrong. */
  readonly detail: string

  readonly revocationHeading: string
  readonly revoke: string
  readonly appeal: string

  readonly privacyHeading: string
  readonly data: string
  /** What is no doubt about a person. */
  readonly personalData: string
  /** Laws on data; their name does not say what is done with it. */
  readonly dataLaw: string
  /** What exactly is done with data. */
  readonly keep: string

  readonly marketingHeading: string
  readonly promote: string
  readonly channel: string
  readonly publish: string

  readonly reviewHeading: string
  readonly review: string
  readonly metric: string
  readonly report: string
}

export type TermGroup = keyof Vocabulary
