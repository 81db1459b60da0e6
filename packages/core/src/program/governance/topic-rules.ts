import type { Coverage, GovernanceTopic } from './covered-topics.ts'
import type { Judged } from './judge.ts'
import type { TermGroup } from './vocabulary/vocabulary.ts'

/** How far a statement covers a topic by itself. */
type Rule = (said: Judged) => Coverage

const level = (isYes: boolean, isPartly: boolean): Coverage =>
  isYes ? 'yes' : isPartly ? 'partly' : 'no'

/** Something is put off or only led to, or the statement is a question. */
const isPutOff = (said: Judged) =>
  said.isDeferred || said.isQuestion || said.isOpen || said.isListedAsNot

/** Candidates are let in, and no word is on what they earn. */
const isOfAdmission = (said: Judged) => said.isNear('admission') && !said.has('badge', 'metric')

/** What is taught, and no word is on what is earned. */
const isOfCourse = (said: Judged) => said.isNear('material') && !said.has('badge', 'metric')

/** How criteria themselves become others. */
const isOfRework = (said: Judged) =>
  (said.isRightBelow('rework') && said.isRightBelow('criterion')) ||
  (!said.has('assess') &&
    (said.follows('criterion', 'rework', 4) || said.follows('rework', 'criterion', 4)))

function purpose(said: Judged): Coverage {
  const isBelow = said.isRightBelow('purposeHeading')
  if (said.isQuestion || said.words.length < (isBelow ? 4 : 6) || said.isOpen) return 'no'
  const isAbout = said.has('badge', 'earner', 'learning', 'value')
  const isProse = said.statement.form === 'sentence'
  const values = said.countOfWords('value')
  // A word that comes again is what is spoken of: who supports whom.
  const isOfOneWord = values === 1 && said.hits('value').length > 1 && !said.has('intent')
  const isElse = said.has('criterion', 'assess', 'look', 'revoke', 'decide')
  const isOfText = said.follows('document', 'intent', 4) && values === 0
  const isIntended = said.has('intent') && !isElse && !isOfText
  const isMeant = isIntended && said.isNear('badge') && values > 0
  const isStated = said.has('aim') && said.has('badge') && values > 0
  const isIntroduced = said.isRightBelow('introductionHeading') && values > 0
  const isPurpose =
    (isBelow &&
      isAbout &&
      (isProse
        ? said.has('aim', 'value') || !said.has('describing')
        : (said.has('aim') || values > 1) && said.has('badge', 'earner', 'learning'))) ||
    (isIntroduced && said.has('aim') && (said.has('badge') || values > 1)) ||
    (isIntroduced && said.has('badge') && values > 1) ||
    (said.isOpening &&
      said.statement.form !== 'row' &&
      said.has('aim') &&
      (values > 1 || (values > 0 && said.has('badge')))) ||
    (isStated && said.isBelow('purposeHeading')) ||
    isMeant ||
    (said.isLabelled('intent') && said.isLabelled('badge')) ||
    (said.isOpening && isProse && said.isBelow('badge') && (values > 2 || isIntended))
  const isPlain = isProse && !isElse && !said.hasPeriod && !said.hasNumber
  const isGoal = isPlain && said.has('ownGoal') && !said.has('report', 'appeal')
  const isForThat = isPlain && said.isOpening && said.has('badge')
  const isIntroducing =
    said.isRightBelow('introductionHeading', 'purposeHeading') &&
    said.has('shows') &&
    said.isNear('badge') &&
    !said.has('revoke', 'decide')
  const isOfBadge = (said.hits('badge')[0] ?? 9) < 3
  const isShowing =
    said.isOpening &&
    said.follows('badge', 'shows', isOfBadge ? 7 : 4) &&
    !said.has('revoke', 'decide', 'must', 'look') &&
    !said.hasPeriod &&
    !said.hasNumber
  const isShown =
    (isIntroducing || isShowing) && isProse && !said.has('appeal', 'personalData', 'channel')
  const isWhatFor =
    isGoal ||
    isShown ||
    (isForThat && (said.follows('award', 'soThat', 8) || said.follows('badge', 'soThat', 10)))
  const speaksOfDocument =
    said.has('describing') && !said.has('soThat') && values < (said.has('document') ? 2 : 1)
  const isNotAimed = said.isDenied('aim') && said.isDenied('value')
  const isElsewhere = speaksOfDocument || isNotAimed || (isOfOneWord && !isBelow) || isPutOff(said)
  return level((isPurpose || isWhatFor) && !isElsewhere, isBelow && isAbout)
}

/** "Applies to:" is a label, and some words name the kinds behind it. */
const longestOfApplies = 20
const fewestInApplies = 4

function scope(said: Judged): Coverage {
  if (said.isDeferred || said.isQuestion) return 'no'
  const isBelow = said.isBelow('scopeHeading', 'kindsHeading')
  const isNamed = said.isOpen || said.isEnumeration
  const isCounted =
    said.follows('number', 'kind', 2) ||
    (said.has('distinguished') && !said.follows('distinguished', 'earner', 3)) ||
    (isNamed && said.counts('badge')) ||
    said.follows('following', 'badge', 2) ||
    said.follows('badge', 'following', 2)
  const { form, labels } = said.statement
  const isListed =
    said.isRightBelow('kindsHeading') &&
    (form === 'sentence' && !said.isLabelled('kindsHeading')
      ? (said.isAnswer || said.has('badge')) && (said.isSeries || said.hits('badge').length > 1)
      : said.isBelowOneWord ||
        said.isNear('badge', 'size') ||
        said.isEnumeration ||
        (said.isTitled('badge') && labels.length > 0))
  const isSized =
    said.has('size') && said.hasNumber && (said.hits('badge')[0] ?? 9) < 4 && !said.has('earner')
  const isBounded = said.has('excluded') && (isBelow || (said.has('badge') && said.has('applies')))
  const isKind =
    (said.isBelow('scopeHeading') && said.isLabelled('kind')) ||
    (said.isSecondBelow('kindsHeading') && said.isBelow('badge'))
  const isLeftOut = said.isRightBelow('excluded') && form !== 'sentence'
  const isOfBadge = said.has('badge') || said.isTitled('badge')
  const isGraded =
    isOfBadge &&
    said.has('otherLook') &&
    (said.isRightBelow('kindsHeading') || (said.has('kind') && said.hits('otherLook').length > 1))
  const isNoDegree = said.has('notThat') && said.isNear('badge') && !said.isNear('admission')
  const isElse =
    said.has('assess', 'revoke', 'fault', 'proposal') ||
    (said.has('award') && !isNamed && !said.counts('kind'))
  const isOfKinds = isCounted && said.isNear('badge') && !isElse
  const isForWhom =
    said.isLabelled('applies') && form !== 'row' && (labels[0]?.length ?? 0) < longestOfApplies
  const isYes =
    (isForWhom && said.words.length > fewestInApplies && !said.has('document')) ||
    isKind ||
    isLeftOut ||
    isNoDegree ||
    isGraded ||
    isBounded ||
    isListed ||
    isSized ||
    isOfKinds ||
    (isCounted && isBelow)
  return level(isYes, isBelow || (said.has('applies') && said.has('badge')))
}

function roles(said: Judged): Coverage {
  if (isPutOff(said) || isOfAdmission(said) || said.isNear('visitor')) return 'no'
  const isBelow = said.isBelow('rolesHeading')
  const { form, labels } = said.statement
  const isEntry = isBelow && form !== 'sentence' && labels.length > 0
  const isNamed = said.namesSomebody || said.isRightBelow('actor') || isEntry
  const isInColumn = form === 'row' && said.isRightBelow('rolesHeading') && said.has('actor')
  const isOfEarner = said.isRightBelow('earner') && !said.isRightBelow('actor', 'rolesHeading')
  const isResponsible = said.has('responsible') && said.has('actor')
  return level(
    ((isBelow && isNamed && (said.has('duty') || isInColumn)) || isResponsible) && !isOfEarner,
    (isBelow && isNamed) ||
      (said.has('actor') && said.has('duty', 'award') && !said.has('negation')),
  )
}

function approval(said: Judged): Coverage {
  const isOfCandidates =
    said.has('admission') ||
    said.isRightBelow('admission') ||
    (said.isNear('candidate') && !said.has('proposal')) ||
    said.follows('decide', 'candidate', 4)
  if (isOfCandidates || isOfCourse(said) || said.isDenied('decide') || said.isAbsent('decide'))
    return 'no'
  const isBelow = said.isBelow('approvalHeading')
  const isProposed = said.isNear('proposal')
  const isActive = said.follows('actor', 'decide', 6) && said.follows('decide', 'badge', 5)
  const isPassive =
    said.follows('badge', 'decide', said.has('modal') ? 14 : 6) &&
    said.follows('decide', 'actor', 4)
  const isOfBadge = (isActive || isPassive) && !said.has('review', 'criterion', 'earner')
  const isEither = said.countBesides('decide', 'actor') > 1
  const isOfWork = !isBelow && said.has('assess') && said.has('criterion') && !said.has('badge')
  const isDecided =
    said.hasBesides('decide', 'actor') && said.isFirm && (said.isBySomebody || isEither)
  const isElse =
    (said.has('appeal', 'revoke', 'fix') && !isProposed) ||
    (said.has('result') && !isProposed && !isOfBadge) ||
    (!isBelow && said.isRightBelow('issuingHeading', 'criteriaHeading') && !isOfBadge)
  const isYes =
    isDecided && (isBelow || isProposed || isOfBadge) && !isElse && !isOfWork && !said.hasYear
  const speaksOfDocument =
    said.has('document') &&
    (!said.has('badge', 'proposal') || said.follows('decide', 'document', 6))
  return level(isYes && !speaksOfDocument && !isPutOff(said), isBelow || isProposed)
}

/** A label of more words is a sentence, and names what stands below it by chance. */
const longestLabel = 6

function criteria(said: Judged): Coverage {
  if (said.isNear('admission') || said.isDenied('assess') || said.isQuestion) return 'no'
  const [label = ''] = said.statement.labels
  const isLabelled = label !== '' && label.split(/\s+/).length <= longestLabel
  const isBelow = said.isBelow('criteriaHeading') && (!said.isOpening || isLabelled)
  const isMeasured = said.hasNumber || said.has('modal', 'condition')
  const isElse =
    said.has('revoke', 'appeal', 'metric', 'fault', 'excluded') ||
    isOfRework(said) ||
    isOfAnyRules(said) ||
    (said.isRightBelow('proposal') && !said.has('award')) ||
    (said.isBelow('revocationHeading') && !said.isRightBelow('criteriaHeading')) ||
    (said.hasSchedule && said.has('review', 'report')) ||
    (!isBelow && (said.has('proposal') || (said.has('award') && said.hasPeriod && !isEarned(said))))
  const isRight = said.isRightBelow('criteriaHeading') && isMeasured && !said.has('reference')
  const isJudgedBelow =
    isBelow &&
    (said.isNear('assess', 'criterion') || isRight) &&
    said.words.length > (isRight && said.hasNumber ? 2 : 4)
  const isJudged =
    said.hits('assess').length > (isMeasured ? 1 : 2) &&
    (said.has('earner', 'criterion', 'actor') || said.isNear('badge'))
  const isYes =
    (isJudgedBelow && (isMeasured || said.has('actor'))) ||
    isJudged ||
    isScored(said) ||
    isEarned(said)
  const isNamed = said.has('criterion') && said.has('badge', 'award')
  return level(isYes && !isElse && !isPutOff(said), isBelow || isNamed)
}

/** "Once you meet all criteria you receive it" does not say what they are. */
const isOfAnyRules = (said: Judged) =>
  said.has('rules') &&
  said.has('award') &&
  said.has('condition') &&
  !said.has('actor') &&
  !said.hasDigits

/** What is said of a badge besides how it is earned. */
function isBesidesEarning(said: Judged): boolean {
  return (
    said.has('expire', 'size', 'promote', 'personalData', 'proposal', 'organisation') ||
    said.has('applies', 'responsible') ||
    (said.has('rules') && !said.hasNumber) ||
    said.hasBesides('look', 'otherLook') ||
    said.isBelow('expiryHeading', 'privacyHeading', 'issuingHeading')
  )
}

/** Whether it says what somebody has to do, and that a badge is given for it. */
function isEarned(said: Judged): boolean {
  if (isBesidesEarning(said)) return false
  if (isEntryOfAct(said)) return true
  const isOfBadge = said.isNear('badge') || said.isBelow('badge') || said.has('kind')
  if (!isOfBadge) return false
  const isAsked = said.follows('must', 'achieve', 7) && !said.has('document')
  const isOfOne = (['badge', 'kind', 'otherLook'] as const).some(
    (group) => (said.hits(group)[0] ?? 9) < 4,
  )
  const isCounted = said.has('achieve') && isAmount(said) && !said.has('metric')
  return isAsked || isGivenFor(said) || (isOfOne && isCounted)
}

/** Whether it says to whom or when it is given: "goes to members after ten years". */
function isGivenFor(said: Judged): boolean {
  if (!said.isTogether('achieve', 'award')) return false
  if (said.asks('achieve') || said.asks('assess')) return true
  const isLimit = said.hasPeriod && (!said.has('years') || said.has('within'))
  const isWhose = said.follows('award', 'earner', 4) && said.hasNumber
  return !isLimit && (isWhose || said.follows('condition', 'achieve', 6))
}

/** "Brevet Otter: 100 metres" */
function isEntryOfAct(said: Judged): boolean {
  const { form, labels } = said.statement
  if (form === 'sentence' || labels.length === 0 || said.has('metric')) return false
  const isInList =
    form === 'row'
      ? said.isRightBelow('badge')
      : said.isRightBelow('kindsHeading') && said.isTitled('badge')
  return (
    (said.isNear('badge') && said.hasNumber && said.has('achieve')) || (isInList && isAmount(said))
  )
}

/** How much there is to do, and not how long. */
const isAmount = (said: Judged) => said.hasDigits && !said.hasPeriod

/** What is done and how many points it brings. */
export const isScored = (said: Judged) =>
  said.statement.form !== 'sentence' &&
  said.hasNumber &&
  said.isNear('points') &&
  said.isBelow('points') &&
  said.words.length > 2

function design(said: Judged): Coverage {
  if (said.isQuestion || said.isNear('visitor') || said.has('build')) return 'no'
  if (said.isRightBelow('correctionHeading', 'privacyHeading')) return 'no'
  const [label = ''] = said.statement.labels
  const isBare = said.isLabelled('designHeading') && !/\s/.test(label.trim())
  const isBelow = said.isBelow('designHeading') && (!isBare || said.isNear('badge'))
  const isRule = said.hasNumber || said.has('modal', 'negation', 'actor', 'condition')
  const looks = said.hits('look').length
  const isOfKinds = said.isEnumeration && (said.counts('badge') || said.counts('kind'))
  const shapes = said.isNear('badge') && !isOfKinds ? said.countBesides('look', 'otherLook') : 0
  const isMade =
    shapes > 0 && said.has('badge') && said.has('duty') && said.follows('actor', 'look', 6)
  const isReference = said.has('reference') && !said.hasNumber && looks < 2
  // A column of names is none of how names are given.
  const isSaid = said.statement.form !== 'row' || said.hasBesides('look', 'otherLook')
  const isRuled =
    isRule && (isSaid ? said.isNear('look', 'named') : said.has('named')) && said.words.length > 2
  const isYes =
    (isBelow && ((looks > 1 && said.hasBesides('look', 'otherLook')) || isRuled)) ||
    (shapes > (said.has('named') ? 0 : 1) && isRule) ||
    isMade
  return level(isYes && !isReference && !isPutOff(said), isBelow || (looks > 0 && isRule))
}

/** An entry below its heading has few words: "Within 10 days of the exam". */
const mostInTerse = 14

/** What has a time limit of its own. */
const otherLimits: readonly TermGroup[] = ['otherLimit', 'access', 'expire', 'revoke', 'fix']

/** A period in years, or one that begins with the issue, is how long a badge holds. */
function isDuration(said: Judged): boolean {
  const first = said.hits('period')[0] ?? 0
  const isBefore = said.hits('award').some((at) => at < first)
  const isFromIssue = said.follows('period', 'since', 3) && said.follows('since', 'award', 3)
  return !said.hasBesides('period', 'years') || (isFromIssue && !isBefore && !said.has('within'))
}

/** Hours that nobody says to wait are hours of work: "Level 1: 80 hours". */
const isAmountOfWork = (said: Judged) =>
  !said.hasBesides('period', 'size') && !said.isAnswer && !said.has('award', 'within', 'since')

function issuing(said: Judged): Coverage {
  if (isOfAdmission(said) || said.isQuestion || said.isNear('build')) return 'no'
  const isBelow = said.isRightBelow('issuingHeading')
  const isAbout =
    said.has('award', 'badge') &&
    (isBelow || (said.has('award') && (said.isNear('badge') || said.has('honour'))))
  const isElliptic =
    (said.hits('issuingHeading')[0] ?? 9) < 3 &&
    said.has('award') &&
    said.has('frequency', 'month') &&
    said.words.length < longestOfApplies &&
    !said.has('report', 'document', 'metric', 'earner')
  const isLasting = said.hasPeriod && (isDuration(said) || isAmountOfWork(said))
  const isAtTimes = said.hasSchedule && said.has('award') && !isLasting
  const isStep = said.isBelowPeriod && said.has('award') && said.has('badge')
  const isTimed = (said.hasPeriod && !isLasting) || isAtTimes || said.has('soon') || isStep
  const isElse =
    (said.has(...otherLimits) && !said.isTimed('award', otherLimits)) ||
    (said.has('promote') && said.has('channel'))
  const isEntry = said.statement.form !== 'row' && said.words.length <= mostInTerse
  const isAsked = said.statement.headings[0]?.endsWith('?') === true
  const isTerse = isBelow && isEntry && (isAsked || said.isRightBelow('award')) && said.hasPeriod
  const isYes =
    (isAbout || isTerse || isElliptic) &&
    isTimed &&
    !isElse &&
    !said.isDeferred &&
    !said.isDenied('award')
  return level(
    isYes && (isTerse || said.has('badge', 'award')),
    said.has('award') && said.has('badge'),
  )
}

function expiry(said: Judged): Coverage {
  if (said.has('access', 'appeal', 'visitor', 'personalData') || said.isDeferred) return 'no'
  if (said.has('document') && !said.has('badge')) return 'no'
  if (!said.has('badge', 'expire') && said.isNear('actor')) return 'no'
  const isBelow = said.isRightBelow('expiryHeading') && !said.isRightBelow('issuingHeading')
  const isAbout = said.has('expire') || isBelow
  const isRenewed =
    said.has('expire') && said.has('frequency') && !said.follows('actor', 'expire', 4)
  const isEnded = said.follows('badge', 'lapse', 4) && said.follows('lapse', 'condition', 2)
  const isAnswered =
    said.hasPeriod ||
    said.has('forever') ||
    said.isDeniedAnswer ||
    said.isNone ||
    isRenewed ||
    isEnded
  const isOfBadge = said.isNear('badge') || isBelow
  const isYes = isAbout && isAnswered && isOfBadge && !said.isQuestion
  const isOfIt = said.has('badge') || (said.isAnswer && said.isNear('badge'))
  const isForever = said.has('forever') && isOfIt && !said.has('assess', 'keep', 'data')
  return level(isYes || isForever, isAbout && isOfBadge)
}

function correction(said: Judged): Coverage {
  if (said.isNear('material', 'visitor') || isOfAdmission(said)) return 'no'
  if (said.isBelow('privacyHeading') || said.isQuestion) return 'no'
  if (said.isDenied('fix') || said.isAbsent('fix') || said.isAbsent('fault')) return 'no'
  const isBelow = said.isBelow('correctionHeading')
  const isFault = said.isNear('fault') || isBelow
  const isFixed = said.has('fix') && isFault && said.isNear('detail', 'badge')
  const isTimed = said.hasPeriod || said.has('soon')
  const isConditional = isBelow && said.has('fault') && said.has('condition')
  const isFirm =
    said.namesSomebody ||
    isTimed ||
    isConditional ||
    (said.isAnswer && said.isRightBelow('fault')) ||
    (said.isNear('contact') && said.isNear('fault'))
  const isOfBadge =
    isBelow ||
    said.isRightBelow('fault') ||
    (said.has('badge', 'detail') && said.isNear('badge', 'earner'))
  const isPut = said.isDeferred || said.has('document')
  return level(isFixed && isFirm && isOfBadge && !isPut, isFixed)
}

/** Whether a statement says that a badge can be taken back. */
function revocation(said: Judged): Coverage {
  if (said.isDenied('revoke') || said.isAbsent('revoke') || said.isNear('admission')) return 'no'
  if (said.has('absence') && !said.has('revoke')) return 'no'
  const isBelow = said.isBelow('revocationHeading')
  const isOfElse = said.has('access', 'document', 'personalData') && !said.has('badge')
  if (isOfElse && !said.isRightBelow('badge')) return 'no'
  if (!isBelow && said.has('fix', 'channel', 'proposal')) return 'no'
  if (said.isDeferred || isOfRework(said)) return isBelow || said.has('revoke') ? 'partly' : 'no'
  const isGround = said.isRightBelow('revoke') && said.has('condition')
  const isYes = (said.has('revoke') && (said.isNear('badge') || isBelow)) || isGround
  return level(isYes && !said.isQuestion, isBelow && said.words.length > 3)
}

/** Whether a statement says that an earner is heard or may object. */
export function hearsOut(said: Judged): boolean {
  if (!said.has('appeal') || said.isDeferred || said.isQuestion || isOfRework(said)) return false
  if (said.isDenied('appeal') || said.isAbsent('appeal')) return false
  if (!said.isFirm && !said.isNear('revoke')) return false
  if (said.isNear('admission', 'material') || said.isBelow('privacyHeading')) return false
  if (said.has('revoke')) return true
  if (said.has('candidate') && said.has('result')) return false
  if (said.isNear('revoke') && !said.has('result')) return true
  return said.isBelow('revoke') || !said.has('result', 'proposal', 'candidate')
}

function privacy(said: Judged): Coverage {
  if (said.isNear('visitor') || said.isQuestion || said.isAbsent('data')) return 'no'
  const isBelow =
    said.isTitled('privacyHeading') ||
    said.isLabelled('privacyHeading') ||
    (said.isBelow('privacyHeading') && !said.isOpening)
  const isOfData =
    said.hasBesides('personalData', 'dataLaw') ||
    (said.hits('data').length > 1 && said.has('keep') && said.hasPeriod && said.has('earner')) ||
    (isBelow && said.has('data', 'earner'))
  const isDetailed = said.has('keep') || (isBelow && said.hits('data').length > 2)
  const isKeptSoLong = isBelow && said.has('keep') && said.hasPeriod && !said.has('visitor')
  const isYes =
    (isOfData || isKeptSoLong) &&
    isDetailed &&
    !(said.has('reference') && said.hits('keep').length < 2)
  return level(
    isYes && !said.has('document') && !isPutOff(said),
    isBelow || said.has('personalData'),
  )
}

function marketing(said: Judged): Coverage {
  const isBelow = said.isBelow('marketingHeading')
  if (said.isQuestion || said.isNear('visitor') || said.isAbsent('promote')) return 'no'
  if (
    !isBelow &&
    (said.isNear('material', 'admission') ||
      said.has('metric') ||
      said.hasBesides('report', 'publish') ||
      (said.has('proposal') && !said.has('channel')))
  )
    return 'no'
  const isSharing = said.has('modal') || said.follows('earner', 'publish', 5)
  const isByEarner = said.has('earner') && !said.has('promote', 'actor') && isSharing
  const isFirm = said.hasNumber || said.has('condition', 'frequency', 'channel', 'modal')
  const isSpread = said.has('promote') || (said.has('channel') && said.has('publish'))
  const isSpreadBelow =
    isBelow && said.has('promote', 'channel', 'publish') && said.words.length > 4
  const isTold = isSpread && said.has('channel', 'modal') && said.namesSomebody && said.has('badge')
  const isYes = ((isSpreadBelow && isFirm) || isTold) && !isByEarner
  return level(isYes && !said.isDeferred, isBelow || (isSpread && said.has('badge') && !isByEarner))
}

function review(said: Judged): Coverage {
  if (said.isQuestion || said.isDenied('review') || said.isAbsent('review')) return 'no'
  if (isOfAdmission(said) || isOfCourse(said)) return 'no'
  if (said.isNear('visitor') || said.has('appeal')) return 'no'
  if (
    said.has('award', 'proposal') &&
    !said.isBelow('reviewHeading') &&
    !said.has('frequency', 'document', 'metric')
  )
    return 'no'
  const isBelow = said.isBelow('reviewHeading')
  const isAbout = said.has('badge', 'document', 'program', 'metric') || isBelow
  const isOfWork = said.isBoth('actor', 'assess') && !said.has('badge', 'document', 'metric')
  const isOfProposal =
    said.follows('proposal', 'review', 8) || said.follows('review', 'proposal', 3)
  const isLooked = said.has('review') && !isOfProposal
  const isReported = said.has('report') && (said.has('metric') || (isBelow && !isOfProposal))
  const isCounted = said.has('metric') && isBelow
  const isOnce = said.hasPeriod && !said.has('within', 'expire') && said.has('badge', 'document')
  const isYes =
    isAbout &&
    !isOfWork &&
    ((said.hasSchedule && (isLooked || isReported || isCounted)) ||
      (isLooked && isOnce && isBelow) ||
      (said.isRightBelow('reviewHeading') && said.has('frequency') && said.words.length > 5) ||
      (isCounted && said.statement.form === 'row' && said.hasNumber))
  return level(isYes && !said.isDeferred, isBelow || (said.has('review') && said.has('document')))
}

/** The rules of the topics; what one statement does not suffice for is put together elsewhere. */
export const topicRules: Readonly<Record<GovernanceTopic, Rule>> = {
  purpose,
  roles,
  approval,
  criteria,
  issuing,
  revocation,
  review,
  scope,
  correction,
  expiry,
  privacy,
  design,
  marketing,
}

/** The terms of each topic, first those of its headings. */
const termsOf: Readonly<Record<GovernanceTopic, readonly TermGroup[]>> = {
  purpose: ['purposeHeading', 'aim', 'value', 'badge'],
  roles: ['rolesHeading', 'actor', 'duty', 'responsible'],
  approval: ['approvalHeading', 'proposal', 'decide', 'actor'],
  criteria: ['criteriaHeading', 'assess', 'criterion', 'number'],
  issuing: ['issuingHeading', 'award', 'badge', 'within'],
  revocation: ['revocationHeading', 'revoke', 'badge', 'condition'],
  review: ['reviewHeading', 'review', 'metric', 'report', 'frequency'],
  scope: ['kindsHeading', 'distinguished', 'kind', 'badge', 'excluded'],
  correction: ['correctionHeading', 'fault', 'fix', 'detail'],
  expiry: ['expiryHeading', 'expire', 'badge', 'forever'],
  privacy: ['privacyHeading', 'personalData', 'data', 'keep'],
  design: ['designHeading', 'look', 'named', 'modal'],
  marketing: ['marketingHeading', 'promote', 'channel', 'publish'],
}

/** What the program does that somebody is charged with. */
const work: readonly TermGroup[] = [
  ...(['badge', 'proposal', 'candidate', 'assess', 'revoke', 'decide', 'appeal'] as const),
]

/** What somebody does who has a part in the program. */
const acts: readonly TermGroup[] = ['duty', 'decide', 'assess', 'revoke']

/** Whether a statement gives somebody who is named a part in the program, wherever it stands. */
export function givesPart(said: Judged): boolean {
  if (isPutOff(said) || isOfAdmission(said) || said.has('absence', 'promote')) return false
  if (said.follows('contact', 'actor', 4)) return false
  if (said.isNear('visitor', 'material', 'privacyHeading') || !said.isNear(...work)) return false
  if (
    said.isDenied('duty') ||
    said.words.length < (said.statement.form === 'sentence' ? 3 : 5) ||
    !said.hasBesides('actor', 'us')
  )
    return false
  return (
    acts.some((act) => said.follows('actor', act, said.isLedBySomebody ? 5 : 2)) ||
    said.follows('decide', 'actor', 3) ||
    said.isDoneBy ||
    said.isTogether('responsible', 'actor')
  )
}

/** Whether somebody who is named judges what is handed in. */
export const decides = (said: Judged) =>
  (['decide', 'assess'] as const).some(
    (act) =>
      said.follows('actor', act, said.isLedBySomebody ? 6 : 2) || said.follows(act, 'actor', 3),
  ) && !said.has('earner')

/** How much of a topic a statement speaks of: among those that cover it the weightiest is its evidence. */
export function weightOf(said: Judged, topic: GovernanceTopic): number {
  const [heading = 'badge', ...groups] = termsOf[topic]
  const own = groups.reduce((sum, group) => sum + Math.min(2, said.hits(group).length), 0)
  const above = said.isRightBelow(heading) ? 4 : said.isBelow(heading) ? 2 : 0
  return above + own + (said.hasPeriod || said.hasNumber ? 1 : 0)
}
