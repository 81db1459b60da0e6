import type { TellingTable } from '../tables.ts'

/** A noun in one and in many. */
function inNumbers(nouns: readonly string[]): string[] {
  return nouns.flatMap((noun) => {
    if (noun.endsWith('y') && !/[aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`]
    return [noun, /(?:ss|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`]
  })
}

/** The forms of a regular verb in the present: cover, covers. */
function inPresent(verbs: readonly string[]): string[] {
  return verbs.flatMap((verb) => [verb, thirdPerson(verb)])
}

function thirdPerson(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|ch|sh|x|o|z)$/.test(verb) ? `${verb}es` : `${verb}s`
}

const list = (words: string) => words.trim().split(/\s+/)

/**
 * English words by which a clause shows of whom it speaks and what it says of them. Put together by hand
 * from the grammar of the language and the vocabulary of credentials.
 */
export const telling: TellingTable = {
  subjects: {
    earner: [
      ...inNumbers(
        list(`earner holder recipient badgeholder badge-holder graduate achiever individual person
          professional practitioner specialist owner awardee winner finalist honoree contributor
          volunteer member fellow ambassador champion mentor alumnus apprentice nominee candidate
          certificant technician author scholar laureate designee completer team partner
          expert intern advisor adviser administrator architect consultant analyst representative`),
      ),
      ...list(
        'presenter speaker facilitator instructor people those someone anyone everyone alumni he she s/he he/she she/he',
      ),
    ],
    participant: inNumbers(
      list(`participant student learner attendee trainee pupil delegate customer user employee
        teacher educator faculty leader manager developer engineer nurse`),
    ),
    they: ['they', "they've", "they're", "they'll"],
    badge: inNumbers(
      list(`badge credential certification certificate microcredential micro-credential award
        insignia medal designation endorsement accreditation diploma nanodegree qualification`),
    ),
    course: inNumbers(
      list(`course class workshop training programme program module curriculum bootcamp webinar
        lesson seminar session unit syllabus masterclass pathway tutorial lecture e-learning
        elearning coursework apprenticeship internship simulation certification-course academy
        boot-camp mooc`),
    ),
    exam: inNumbers(list('exam examination assessment test quiz')),
    event: inNumbers(
      list(`event conference summit competition hackathon congress symposium meetup gathering
        festival forum contest`),
    ),
    organisation:
      list(`company organization organisation university college school institute institution
      association society foundation agency firm council nonprofit charity consortium`),
    product: inNumbers(
      list('platform software tool product app application suite solution technology system'),
    ),
    reader: ['you', "you'll", "you've", "you're", "you'd"],
    issuer: ['we', "we've", "we're", "we'll"],
    ability: inNumbers(list('skill competency competence capability outcome')),
    others:
      list(`organizations organisations companies enterprises businesses firms institutions colleges
      universities schools employers clients industries presenters speakers instructors
      hackers consumers recruiters stakeholders`),
    it: ['it', 'this', 'these', 'it’s'],
    purpose: inNumbers(list('objective purpose goal aim intent mission')),
  },
  verbs: {
    be: list("is are was were be been being isn't aren't"),
    have: list('has have had having'),
    can: ['can', 'could', 'cannot'],
    will: ['will', "won't", 'would', 'shall'],
    must: list('must should may might need needs'),
    knows: [
      ...inPresent(
        list(
          'know understand demonstrate possess exhibit comprehend grasp excel specialize specialise',
        ),
      ),
      ...list('display displays showcase showcases embody embodies show shows prove proves'),
    ],
    attests: [
      ...inPresent(
        list(`recognize recognise certify verify validate demonstrate attest confirm indicate show
          signify represent acknowledge prove denote reflect evidence accredit celebrate reward
          honor honour signal document highlight designate assure affirm mean state declare convey
          testify showcase illustrate establish`),
      ),
      ...list('recognizing recognising certifying verifying validating demonstrating'),
    ],
    awards: list(
      'awarded issued given granted presented earned received bestowed conferred achieved obtained reserved offered',
    ),
    promises: inPresent(
      list(`learn gain receive explore discover study get acquire practice practise examine enjoy
        attend complete take participate leave earn improve enhance deepen expand review access
        investigate hear meet join enter consider become develop watch look engage experience pass
        finish`),
    ),
    completes: list(`completed attended passed participated finished took taken earned received
      achieved obtained awarded graduated enrolled registered joined met fulfilled satisfied scored
      gained acquired undertaken undergone underwent got been watched viewed listened accomplished
      cleared secured reached committed granted issued progressed started begun concluded followed
      registered attained`),
    surelyCompletes:
      list(`completed attended passed participated finished graduated enrolled registered undertaken
      undergone underwent been scored progressed started begun concluded listened committed`),
    gets: list('gained acquired attained obtained achieved received earned'),
    completing: list(`completing attending passing participating finishing taking earning receiving
      achieving obtaining graduating enrolling registering joining meeting fulfilling satisfying
      scoring gaining acquiring being having getting watching viewing reaching undergoing
      undertaking attaining successfully`),
    completion: list(
      'completion attendance participation participating graduation enrolment enrollment membership passage',
    ),
    done: list(`built led wrote written made taught gave ran run won held drew drawn spoke spoken learnt brought
      kept found grew grown sold dealt chose chosen thought understood knew known set spent became shown
      proven done driven drove overseen oversaw undertook wove woven sat went gone came sang sung swam rode
      ridden flew flown threw thrown shot cut put read dug hung laid paid sent sought stood told saw seen
      shook spun fought fed felt caught bought sewed sewn cast bred bound ground lent lit mown rebuilt
      rewritten rewrote withstood worn wore borne bore beat beaten dived dove begun broke broken froze
      hid hidden`),
    exposed:
      list(`introduced taught given provided exposed invited encouraged expected required asked
      guided shown offered presented immersed awarded issued granted eligible interested new
      intended designed aimed seeking looking responsible`),
    offers: inPresent(
      list(`cover provide introduce teach offer explore give focus aim consist include examine present
        help explain prepare equip deal contain feature enable allow discuss last address look delve
        train guide take walk empower build combine outline describe serve support seek familiarize
        familiarise emphasize emphasise engage encourage fulfil fulfill promote bring require run
        highlight educate cater instruct comprise span touch dive delve go walk look acquaint immerse inform bridge
        strengthen assist challenge share blend draw lead center centre investigate concentrate
        demonstrate showcase develop ensure assess test measure evaluate expose fit meet make ask
        integrate deliver show apply connect enhance create improve advance`),
    ),
    plainlyOffers: [
      ...list('covers teaches introduces equips explores familiarizes familiarises delves trains'),
    ],
    tests: inPresent(
      list('test assess measure validate verify evaluate demonstrate prove certify confirm attest'),
    ),
    givesLearning: list(
      'provides offers teaches gives equips introduces trains prepares enables helps guides allows',
    ),
    testing: list(
      'testing assessing measuring validating verifying evaluating demonstrating proving certifying confirming showing evidencing',
    ),
    invites:
      list(`learn explore discover gain join enroll enrol register get dive delve enhance unlock
      boost become take watch attend embark immerse elevate advance expand jump kickstart equip
      transform empower prepare start begin accelerate increase sharpen deepen strengthen broaden`),
    outcomes:
      list(`identify explain describe apply analyze analyse create build configure understand
      define list recognize recognise demonstrate design develop evaluate use manage implement
      perform know write plan interpret compare summarize summarise discuss select conduct state
      install operate troubleshoot deploy monitor calculate prepare solve communicate assess
      differentiate utilize utilise determine construct integrate organize organise lead work
      articulate communicates supports maintain achieve`),
  },
  words: {
    able: list(`able capable proficient skilled qualified versed well-versed comfortable familiar competent
    knowledgeable experienced adept ready equipped well-equipped prepared well-prepared confident aware
    fluent expert experts trained conversant accomplished effective adept certified educated
    empowered best-positioned well-positioned recognized recognised authorized authorised licensed
    dedicated committed part finalist finalists winner winners active instrumental`),
    readyFor: list('ready equipped well-equipped prepared well-prepared'),
    abilities: [
      ...inNumbers(
        list(`ability skill competency competence capability capacity proficiency aptitude insight talent
        skillset experience expertise attribute qualification technique`),
      ),
      ...list(`knowledge understanding mastery command grasp awareness familiarity know-how appreciation
      acumen fluency literacy comprehension expertise confidence readiness`),
    ],
    merits: [
      ...inNumbers(list(`contribution achievement accomplishment effort performance service`)),
      ...list(`commitment dedication excellence leadership work advocacy outstanding exceptional
      innovation support passion recognition impact value`),
    ],
    requirements: inNumbers(
      list(
        'requirement criterion criteria credit point hour level status honor honour place training instruction score part mark grade module',
      ),
    ),
    works: inNumbers(
      list(
        'project capstone portfolio thesis dissertation research practicum work task challenge residency',
      ),
    ),
    surelyVerbs:
      list(`identify explain describe apply analyze analyse create configure understand define recognize
    recognise demonstrate evaluate implement summarize summarise differentiate utilize utilise interpret`),
    chances: list('access opportunity opportunities chance option choice'),
    adjectives:
      list(`advanced required related based needed certified accredited self-paced integrated
    automated distributed connected detailed varied limited unified embedded experienced skilled assigned
    selected recommended approved enhanced extended customized targeted specialized specialised united
    shared managed licensed registered dedicated blended combined continued increased improved
    web-based evidence-based cloud-based supervised structured accelerated interested motivated
    named so-called allied fixed mixed associated scheduled guided applied red finished
    proctored moderated timed invigilated monitored accompanied supposed updated sustained renewed trusted proposed expected complicated sophisticated
    designed offered hosted provided delivered sponsored created taught held entitled titled called
    focused designated followed recorded self-directed self-guided instructor-led hundred need`),
    audience:
      list(`designed intended aimed ideal suited suitable tailored geared meant perfect recommended
    open targeted`),
    prepositions:
      list(`in on at by through throughout after upon during for as with within from over
    following before under via about of to into across between among toward towards against without
    around like including per`),
    determiners:
      list(`the a an this that these those their its his her our your my each every all any both
    some no such other another more most many several two three four five six one only own new`),
    relatives: ['that', 'which'],
    possessives: [
      'their',
      'his',
      'her',
      'your',
      'outstanding',
      'exceptional',
      'excellent',
      'extraordinary',
    ],
    questions: list('how what why where when if whether while because so whose wherein as'),
    skipped:
      list(`well very quite also now successfully then not only fully further therefore thus already actively
    always both consistently each either all`),
    coordinators: ['and', 'or', 'but', 'then', '&'],
    fragments: list(`understanding knowledge knowledgeable ability able capable proficient skilled
    familiar well versed proficiency mastery expertise competence competency experienced awareness`),
    made: list(
      'designed developed offered created delivered presented hosted taught held co-created intended focused aimed',
    ),
    madeBefore: list('by for to in within with on at as from around'),
  },
  rare: {
    openings: ['if', 'whether', 'so'],
    counts: list('one some series set collection part number suite kind type combination form'),
    afterFragment: list('of in to with and how on about versed'),
    earners: inNumbers(list('earner holder recipient candidate graduate member individual')),
    claims: ['earn', 'receive', 'claim', 'benefit'],
    afterwards: list('after upon on by having following at once'),
    beforeGerund: ['by', 'for', 'upon', 'after'],
    nounsInIng:
      list(`learning exploring training engineering marketing including studying programming networking
      following understanding starting beginning working existing meeting`),
    surelyKnows: inPresent(['know', 'understand', 'possess', 'demonstrate']),
    verifies: list(
      `certifies verifies recognizes recognises attests confirms validates acknowledges`,
    ),
    surelyPromises: inPresent(
      list(
        'learn gain receive explore discover get participate attend complete examine become enjoy',
      ),
    ),
    completesNow: inPresent(list('complete attend participate take finish pass earn join')),
    promisesToEarners: inPresent(list('learn gain receive explore discover get enjoy')),
    getsBadges: inPresent(['earn', 'receive', 'get']),
    afterReady: ['to', 'with', 'in'],
    helps: ['help'],
    notFinite: ['been', 'be', 'being'],
    grants: list('award grant issue give present bestow confer'),
    essential:
      list(`one essential crucial critical important vital necessary needed required key valuable valued
      sought indispensable fundamental useful`),
    includes: inPresent(
      list('include cover comprise span consist contain involve feature encompass'),
    ),
    ofPersons: list('part effective'),
    benefits:
      list(`participate attend access join receive get enjoy benefit vote register enroll enrol
      claim customize customise choose`),
    teaching: inNumbers(list('lecture instruction training lesson class course tutorial')),
    ideal: list(`successful effective good great best modern strong today's`),
    means: inNumbers(
      list(`element strategy tool method way technique approach framework principle practice step
        process resource option space guideline model`),
    ),
    enters: list('enter pursue begin start seek take sit join apply continue advance move'),
    careers: inNumbers(
      list(`employment career job role position workforce exam examination test certification study
        step future interview opportunity success market industry profession internship degree`),
    ),
    anybody: list('people someone anyone everyone'),
    acquires: inPresent(['gain', 'acquire', 'obtain']),
    fields:
      list(`approach process practice art science study discipline field method ability concept branch
      term philosophy way act capacity system theory area`),
    afterField: list('of to for that which in by where used concerned'),
    learners: list('participants students learners attendees trainees pupils delegates'),
    teachers: inNumbers(list('facilitator instructor presenter speaker')),
  },
  grammar: {
    who: 'who',
    condition: 'if',
    purpose: 'for',
    to: 'to',
    that: 'that',
    such: 'such',
    be: 'be',
    been: 'been',
    have: 'have',
    having: 'having',
    by: 'by',
    during: 'while',
    of: 'of',
    able: 'able',
  },
  people: /[a-z]{3}(?:ers|ors|ists|ians|ees)$/,
  abstracts: /(?:ment|[ts]ion|ness|ity|ship|ance|ence)$/,
  proof: /\b(?:proof|evidence|recognition|validation|holders?)\b/,
  learners:
    /\b(?:participants?|learners?|students?|attendees?|professionals|learning|training|courses?|you|hands-on)\b/i,
  contraction: /['’](ve|ll|re)$/,
}
