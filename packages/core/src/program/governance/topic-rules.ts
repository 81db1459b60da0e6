import type { Judged } from './judge.ts'
import type { Coverage, GovernanceTopic } from './topics.ts'

/** How far a statement covers a topic by itself. */
type Rule = (said: Judged) => Coverage

const level = (isYes: boolean, isPartly: boolean): Coverage =>
  isYes ? 'yes' : isPartly ? 'partly' : 'no'

/** Something is put off or only pointed to, or the statement is a question. */
const isPutOff = (said: Judged) => said.isDeferred || said.isQuestion

function purpose(said: Judged): Coverage {
  if (said.isQuestion || said.words.length < 6) return 'no'
  const isBelow = said.isRightBelow('purposeHeading')
  const isAbout = said.has('badge', 'earner', 'learning', 'value')
  const speaksOfDocument = said.has('describing') && !said.has('value')
  const isStated = said.has('aim') && said.has('badge')
  const isIntroduced =
    said.isRightBelow('introductionHeading') && said.has('value') && said.has('aim', 'badge')
  const isYes =
    (isBelow && isAbout && (said.has('aim', 'value') || !said.has('describing'))) ||
    (isIntroduced && (said.has('aim') || said.hits('value').length > 1)) ||
    (isStated && said.follows('badge', 'aim', 8) && said.has('value')) ||
    (said.isBelow('introductionHeading', 'purposeHeading') && isStated && said.has('value'))
  return level(isYes && !speaksOfDocument && !isPutOff(said), isBelow && isAbout)
}

function scope(said: Judged): Coverage {
  if (isPutOff(said)) return 'no'
  const isAbout = said.isNear('badge') || said.isBelow('scopeHeading', 'kindsHeading')
  const isCounted = said.follows('number', 'kind', 2) || said.has('distinguished')
  const { form } = said.statement
  const isListed =
    said.isRightBelow('kindsHeading') && form !== 'sentence' && said.isNear('badge', 'size')
  const isSized =
    said.has('size') && said.hasNumber && (said.hits('badge')[0] ?? 9) < 4 && !said.has('assess')
  const isBounded =
    said.has('excluded') && (said.isBelow('scopeHeading') || (said.has('badge') && said.has('applies')))
  const isYes = isAbout && (isBounded || isListed || isSized || (isCounted && said.isNear('badge')))
  return level(isYes, said.isBelow('scopeHeading', 'kindsHeading') || (said.has('applies') && said.has('badge')))
}

function roles(said: Judged): Coverage {
  if (isPutOff(said) || said.isNear('admission', 'visitor')) return 'no'
  const isBelow = said.isBelow('rolesHeading')
  const isNamed = said.namesSomebody || said.isRightBelow('actor')
  const isResponsible = said.has('responsible') && said.has('actor')
  return level(
    (isBelow && isNamed && said.has('duty')) || isResponsible,
    (isBelow && isNamed) || (said.has('actor') && said.has('duty', 'award')),
  )
}

function approval(said: Judged): Coverage {
  if (said.isNear('admission') || said.isDenied('decide') || said.isAbsent('decide')) return 'no'
  const isBelow = said.isBelow('approvalHeading')
  const isProposed = said.isNear('proposal')
  const isDecided = said.has('decide') && said.isFirm
  const speaksOfDocument = said.has('document') && !said.has('badge', 'proposal')
  const isYes =
    isDecided &&
    said.namesSomebody &&
    (isBelow || isProposed) &&
    !said.has('appeal', 'revoke') &&
    !speaksOfDocument
  return level(isYes && !isPutOff(said), isBelow || isProposed)
}

function criteria(said: Judged): Coverage {
  if (said.isNear('admission') || said.isDenied('assess') || said.isQuestion) return 'no'
  const isBelow = said.isBelow('criteriaHeading')
  const isJudged = said.has('assess')
  const isMeasured = said.hasNumber || said.has('modal', 'condition')
  const isElse = said.has('proposal', 'revoke', 'appeal', 'metric', 'fault')
  const isYes =
    (isBelow && said.isNear('assess', 'criterion') && (isMeasured || said.has('actor')) && said.words.length > 4) ||
    (isJudged && isMeasured && said.has('badge', 'earner', 'criterion', 'actor') && said.hits('assess').length > 1)
  return level(isYes && !isElse && !isPutOff(said), isBelow || (said.has('criterion') && said.has('badge', 'award')))
}

function design(said: Judged): Coverage {
  if (said.isQuestion || said.isNear('visitor')) return 'no'
  const isBelow = said.isBelow('designHeading')
  const rules = said.hasNumber || said.has('modal', 'negation', 'actor', 'condition')
  const looks = said.hits('look').length
  const isReference = said.has('reference') && looks + said.hits('named').length < 2
  const isYes =
    (isBelow && (looks > 1 || (said.isNear('look', 'named') && rules && said.words.length > 3))) ||
    (looks > 2 && rules)
  return level(isYes && !isReference && !isPutOff(said), isBelow || (looks > 0 && rules))
}

function issuing(said: Judged): Coverage {
  if (said.isNear('admission') || said.isQuestion) return 'no'
  const isBelow = said.isBelow('issuingHeading')
  const isAbout = (said.has('award') && said.isNear('badge', 'issuingHeading')) || (isBelow && said.has('badge'))
  const isTimed = said.hasPeriod || said.hasSchedule || said.has('soon')
  const isElse = said.has('otherLimit', 'access', 'expire', 'revoke', 'fix') && !said.follows('badge', 'soon', 6)
  return level(
    isAbout && isTimed && !isElse && !said.isDeferred && !said.isDenied('award'),
    said.has('award') && said.has('badge'),
  )
}

function expiry(said: Judged): Coverage {
  if (said.has('access', 'appeal', 'visitor', 'data') || said.isDeferred) return 'no'
  if (said.has('document') && !said.has('badge')) return 'no'
  const isAbout = said.has('expire') || said.isRightBelow('expiryHeading')
  const isDenied = said.isDenied('expire')
  const isAnswered = said.hasPeriod || said.has('forever') || (said.has('expire') && isDenied)
  const isOfBadge = said.isNear('badge', 'expiryHeading')
  return level(
    isOfBadge && ((isAbout && isAnswered) || (said.has('forever') && said.has('badge'))),
    isAbout && isOfBadge,
  )
}

function correction(said: Judged): Coverage {
  if (said.isNear('material', 'visitor', 'admission') || said.isBelow('privacyHeading')) return 'no'
  if (said.isDenied('fix') || said.isAbsent('fix') || said.isAbsent('fault') || said.isQuestion) return 'no'
  const isBelow = said.isBelow('correctionHeading')
  const isFixed = said.has('fix')
  const isFault = said.isNear('fault') || isBelow
  const isOfBadge = said.isNear('detail', 'badge')
  const isFirm = said.namesSomebody || said.hasPeriod || said.has('contact')
  const isYes = isFixed && isFault && isOfBadge && isFirm && (isBelow || said.has('badge', 'detail'))
  return level(isYes && !said.isDeferred && !said.has('document'), isFixed && isFault && isOfBadge)
}

/** Whether a statement says that a badge can be taken back. */
export function takesBack(said: Judged): Coverage {
  if (said.isDenied('revoke') || said.isAbsent('revoke') || said.isNear('admission')) return 'no'
  const isBelow = said.isBelow('revocationHeading')
  const isOfBadge = said.isNear('badge') || isBelow
  if (said.has('access', 'document') && !said.has('badge')) return 'no'
  if (said.isDeferred) return isBelow || said.has('revoke') ? 'partly' : 'no'
  const isYes = said.has('revoke') && isOfBadge && !said.has('keep')
  return level(isYes && !said.isQuestion, isBelow && said.words.length > 3)
}

/** Whether a statement says that an earner is heard or may object. */
export function hearsOut(said: Judged): boolean {
  if (!said.has('appeal') || said.isDeferred || said.isQuestion) return false
  if (said.isDenied('appeal') || said.isAbsent('appeal')) return false
  if (said.isNear('admission', 'material')) return false
  const isOfBadge = said.isNear('revoke', 'revocationHeading')
  return isOfBadge || !said.has('result')
}

function privacy(said: Judged): Coverage {
  if (said.isNear('visitor') || said.isQuestion || said.isAbsent('data')) return 'no'
  const isBelow = said.isBelow('privacyHeading')
  const isOfData = said.has('data') || isBelow
  const isDetailed = said.has('keep')
  const isYes = isOfData && isDetailed && (isBelow || said.has('earner', 'badge') || said.hits('data').length > 1)
  return level(isYes && !said.has('document') && !isPutOff(said), isBelow || (said.has('data') && said.has('handle')))
}

function marketing(said: Judged): Coverage {
  if (said.isNear('material', 'visitor', 'admission') || said.has('report') && !said.has('promote')) return 'no'
  if (said.isQuestion || said.isAbsent('promote')) return 'no'
  const isBelow = said.isBelow('marketingHeading')
  const byEarner = said.has('earner') && !said.has('promote', 'actor')
  const isFirm = said.namesSomebody || said.has('modal', 'frequency') || said.hasPeriod
  const isSpread = said.has('promote') || (said.has('channel') && said.has('publish'))
  const isYes =
    (isBelow && said.isNear('promote', 'channel', 'publish') && isFirm && said.words.length > 4) ||
    (isSpread && said.has('channel', 'modal') && said.namesSomebody && said.has('badge'))
  return level(isYes && !byEarner && !said.isDeferred, isBelow || (isSpread && said.has('badge') && !byEarner))
}

function review(said: Judged): Coverage {
  if (said.isQuestion || said.isDenied('review') || said.isAbsent('review')) return 'no'
  if (said.isNear('admission', 'visitor') || said.has('proposal', 'appeal')) return 'no'
  const isBelow = said.isBelow('reviewHeading')
  const isAbout = said.has('badge', 'document', 'metric') || isBelow
  const isLooked = said.has('review') && said.hasSchedule
  const isReported = said.has('report') && said.hasSchedule && (said.has('metric') || isBelow)
  const isCounted = said.hits('metric').length > 0 && said.hasSchedule
  const isYes = isAbout && (isLooked || isReported || isCounted)
  return level(isYes && !said.isDeferred, isBelow || (said.has('review') && said.has('document')))
}

/** The rules of the topics; those of revocation are put together of two. */
export const topicRules: Readonly<Record<GovernanceTopic, Rule>> = {
  purpose,
  roles,
  approval,
  criteria,
  issuing,
  revocation: takesBack,
  review,
  scope,
  correction,
  expiry,
  privacy,
  design,
  marketing,
}
