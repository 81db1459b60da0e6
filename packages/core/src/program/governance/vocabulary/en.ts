import type { Vocabulary } from './vocabulary.ts'

/** Put together by hand from policies, procedures and pages of universities, vendors and associations. */
export const en: Vocabulary = {
  badge:
    'badge, badges, microcredential*, micro credential*, credential, credentials, certificate*, digital award*, badging, nanodegree*, microcertificat*, micro certificat*, certification, certifications, certified, recertification, accreditation*, seal, seals, endorsement*',
  honour:
    'medal, medals, honour, honours, honor, honors, the award, an award, this award, each award, award is, awards are, awards scheme, award scheme, awards programme, awards program, trophy, trophies, pin, pins, achievement, achievements, distinction, distinctions, commendation*, decoration, decorations, diploma, diplomas, plaque*, patch, patches, insignia, emblem, emblems, accolade*, ribbon, ribbons, belt, belts, rank, ranks, merit badge*, statement of accomplishment, statements of accomplishment, the label, the mark, this label, this mark',
  certification: 'certif*, recertif*, accredit*, seal, seals, endorsement*',
  organisation:
    'supplier*, organisation*, organization*, provider*, company, companies, institution, institutions, entity, entities, laborator*, vendor*, manufacturer*, facility, facilities, product, products, firm, firms, plant, plants, site, sites, operator, business, businesses, establishment*, certified courses, course certification, courses are certified, course accreditation, accreditation of courses, certification of courses',
  award:
    'issue, issued, issues, issuing, issuance, award, awarded, awards, awarding, grant, granted, grants, confer, confers, conferred, conferring, earn*, receiv*, deliver, delivers, delivered, delivery, send, sends, sent, released, upload*, wait* longer, done in one go, go* out, mint, mints, minted, generate, generates, generated, made available, publish* to ~ passport, e mailed, e mails, emailed, emails, email ~ badge, email ~ certificate, email ~ credential, assigned, assign, assigns, given, unlocked, gained, appear on, appears on, provides a badge, provide a badge, carry the badge, display the badge, use the badge, presented, presents, present ~ to, handed over, hands ~ over, hand ~ over, handed out, goes to, go to, unlock, unlocks, bestow*, qualify for, qualifies for, qualify as, get my, get your, get the, get a badge, gets a, gets the, obtain, obtains, obtained, hands the ~ over, hand the ~ over, hands it, hand it over, sends ~ out, send ~ out, creates the certificate, creates the badge, hand out, e mail the, email the, e mail your, email your, mail you the, we mail, badge is available, badges are available, certificate is available, certificates are available, becomes available, become available',
  earner:
    'earner*, recipient*, holder*, learner*, participant*, student*, badge owner*, awardee*, trainee*, apprentice*, graduate*, attendee*, member, members, volunteer*, candidate*, employee*, colleague*, you',
  learning:
    'learn*, skill*, competenc*, course*, assess*, achievement*, training*, criteria, evidence, workshop*, programme of study, education*, knowledge, participation, outcome*, professional development, programme*, exam, exams, examination*',
  unmistakable:
    'digital badge*, open badge*, microcredential*, micro credential*, digital credential*, earner*, linkedin, badge earner*, credly, accredible, badgr, badging',
  elsewhere:
    'readme*, id badge*, photo badge*, name badge*, contractor badge*, temporary badge*, badge number*, wear, worn, build status, code coverage, shields, door, doors, turnstile*, id card*, identity card*, access card*, lanyard*, reception desk, photo id, security desk, access control, website data, data model*, content type*, taxonomy term*, lost badge*, badge reader*, escort*, tls, ssl, domain name*, root store*, certificate authorit*, build badge*, badge url*, shields io, status badge*, visitor badge*, website visitor*, site access, private key*, x 509, pki, https',
  apart:
    'repository, repositories, pull request*, software, implementation*, test suite*, firmware, device*, committer*, commit, commits, ci, api, endpoint*, database*, dataset*, data set*, data dictionary, data steward*, integration, integrations, server, servers, server certificate*, password*, session, sessions, cookie*, backup*, uptime, places, scholarship*, grant application*, voucher*, refund*, order, orders, contest, contests, competition*, prize*, winner*, jury',

  technical:
    'user story, user stories, feature specification*, functional specification*, user manual*, api reference, acceptance test*, user guide',
  screen:
    'wizard, tab, tabs, button, buttons, menu, menus, checkbox*, check box*, toolbar*, sidebar*, screenshot*, settings page, dialog, pop up, click, clicks, dropdown, drop down',
  build:
    'patch, patches, vulnerabilit*, test coverage, code coverage, build, builds, bug, bugs, bugfix*, hotfix*, security update*, unit test*, release notes, new version of the software, source code, changelog*',
  actor:
    'committee*, division*, central it, program manager*, programme manager*, panel*, board, boards, office, offices, coordinator*, co ordinator*, registrar*, director*, manager*, administrator*, team, teams, senate, secretary, dean*, provost*, department*, faculty, faculties, council*, officer*, head of, chair*, unit, units, owner, owners, lead, assessor*, instructor*, tutor, tutors, issuer*, reviewer*, working group*, steering group*, centre, center, staff, secretariat, approver*, sponsor*, evaluator*, examiner*, moderator*, trainer*, advisor*, adviser*, designer*, vice president*, rector*, supervisor*, group leader*, trustees, president, academy, governance group, school, schools, library, librarian*, partners, partner, subject matter expert*, human resources, hr, communications, marketing, it services, mentor*, judge*, jury, proposer*, we, college, colleges, organizer*, organiser*, steward*, custodian*, commission, circle, stewards, circles, caretaker*, maintainer*, admins, architect, architects, foundation, association, certifier*, certification body, certification bodies, curator*, editor*, facilitator*, authority, agency, verifier*, comms, press office, assistant, assistants, site admin, program admin, platform admin, founder*, coach, coaches, referee*, captain*, quartermaster*, treasurer*, expert, experts, commissioner*, scoutmaster*, mayor, minister, ministry, government, registry, programme lead, project team, platform team, moderators, teachers, teacher, bot, board of, volunteers team, judges, officials, support team, group, groups, peers, peer, mapper*, governor*, chancellor*',
  by: 'by',
  us: 'we, us',
  modal:
    'must, shall, should, may, can, cannot, will, has to, have to, is to, are to, required, requires, require, needs to, need to, only, never, always, not permitted, not allowed, mandatory, obligatory, please, keep, use, submit, avoid, include, includes, contains, reserved, prefer',
  must: 'must, need to, needs to, have to, has to, required, requires, require, requirement*, at least, minimum, to qualify, to earn, to unlock, to obtain, to receive, eligible if, eligible when, needed, only when, only if, only after, once you, upon, takes',
  condition:
    'if, when, once, unless, provided, where, after, before, until, upon, whenever, who, whose, those, while',
  period:
    'day, days, week, weeks, month, months, year, years, hour, hours, business days, working days, semester, semesters, term, terms, fortnight',
  years: 'year, years',
  number:
    'one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, twenty, thirty, forty, fifty, sixty, ninety, hundred, several, few, half, twenty four, forty eight, both, couple',
  within:
    'within, no later than, not later than, at most, maximum, in under, no more than, up to, inside, longer than, in less than, by the end',
  since: 'from, after, since',
  soon: 'immediately, same day, instantly, straight away, right away, at once, next day, next working day, next business day, overnight, automatically after, automatically upon, automatically on, automatically as soon, automatically once, as soon as, on the day, real time, end of each, end of every, end of the month, end of the week, end of the term, end of the semester, same week, that week, on sunday*, sunday evening*, on saturday*, on monday*, on tuesday*, on wednesday*, on thursday*, on friday*, every sunday, every saturday, at the end of the, a m, p m, at night, nightly, each night, every night, following monday, following tuesday, following wednesday, following thursday, following friday, following saturday, following sunday, next monday, next tuesday, next wednesday, next thursday, next friday, next saturday, next sunday, same evening, that evening, the same evening',
  frequency:
    'annual, annually, yearly, every year, each year, once a year, twice a year, quarterly, monthly, weekly, daily, biannual*, biennial*, biennially, semi annual*, semiannual*, every ~ years, every ~ months, every other year, each semester, every semester, each term, every term, each quarter, every quarter, every month, each month, every week, each week, a year, per year, per semester, per term, per quarter, each spring, each autumn, each fall, every spring, every autumn, every fall, every summer, each summer, every winter, times a year, every second, fridays, mondays, tuesdays, wednesdays, thursdays, every friday, every monday, every tuesday, every wednesday, every thursday, each friday, each monday, each thursday, each wednesday, each tuesday, first monday, first tuesday, first friday, last friday, first working day, academic year, fiscal year, end of each, end of every, on a rolling basis every, regular cycle, review cycle, once a quarter, once a month, once a week, once a term, once a semester, year end, on the first of, on the last of, start of each, start of every, beginning of each, beginning of every, each cycle, every cycle',
  month:
    'january, february, march, april, june, july, august, september, october, november, december',
  negation:
    'not, no, never, cannot, without, don t, doesn t, isn t, aren t, won t, can t, neither, nor, nobody, none',
  absence:
    'there is no, there are no, there s no, there is currently no, there is not, we have no, we have not, have no formal, has no formal, no formal, no process, no procedure*, no policy, no provision*, no plan*, do not have, does not have, we do not, we don t, does not offer, do not offer, does not provide, not currently, nobody has, no one has, will not provide, no mechanism, is not foreseen, not covered, no rule*, no arrangement*, no such',
  deferral:
    'will be established, will be defined, will be decided, will be determined, will be developed, will be set, will be set out, will be published later, will be published with, will be published once, will be published when, will follow, will be specified, will be announced, will be agreed, will be provided later, will be documented, will be drawn up, will be added, will be confirmed, will be considered, to be defined, to be determined, to be decided, to be confirmed, to be agreed, to be written, to be developed, to be established, to be added, to be announced, tbd, tbc, tba, todo, to do, under review, under discussion, under development, under consideration, in preparation, in development, being drafted, being developed, being written, being discussed, still open, open question, not yet, coming soon, at a later date, in due course, work in progress, is planned, are planned, plan to, plans to, planning to, intend to develop, establish procedures, develop procedures, develop a process, yet to be, remains to be, shall be laid down, in a timely fashion, in a timely manner, in future, in the future, later version, next version, working on, look into, as soon as practicable, as soon as possible, as soon as reasonably',
  reference:
    'see, refer to, according to, in accordance with, in line with, in compliance with, complies with, comply with, compliant with, as per, per the, per policy, per privacy, per data, set out in, described in, governed by, subject to, under the ~ policy, as required by, consistent with',
  contact:
    'email, e mail, write, writes, contact, contacts, form, request, ticket, help desk, helpdesk, reply, @',
  program:
    'program, programme, scheme, initiative, framework, system, offering, offerings, portfolio, catalogue, catalog',
  document:
    'this policy, this document, this procedure, these procedures, this page, this handbook, this guide, these guidelines, this charter, this framework, the policy, the document, the procedure, these rules, this manual, this regulation, this standard, this section, this faq, this sop, the guidelines, the framework, these terms, this file, this list, the charter',
  admission:
    'admission*, admit*, applicants to, applicants for admission, job applicant*, enrol*, enroll*, admissions committee, waiting list, shortlist*, chartered membership, membership application*, registration fee*, job application*, recruit*, hiring, vacanc*, personnel file*',
  candidate:
    'applicant*, candidate*, application, applications, nominee*, nomination*, nominations',
  material:
    'course pack*, course material*, course content*, learning material*, textbook*, slide*, lecture note*, video*, errata, handout*, syllabus, syllabi, course page*, course guide*, training material*, teaching material*, workbook*, manuals, course evaluation*, typo* on, new course*, course proposal*, course approval*, courses are, new programme of study',
  access:
    'link, links, password*, url, urls, token*, session*, invitation*, login*, log in, account, accounts, code, codes, voucher*, discount*, cookie*, subscription*, api key*, domain*, ticket, tickets, card, cards, licence key*, license key*, agreement, agreements, contract*, mandate*, term of office, remains visible, remain visible, show as expired',
  visitor:
    'visitor*, cookie*, page view*, analytics script, web analytics, browser*, ip address*, site traffic, website user*, site user*, users of the website, crash report*, newsletter subscriber*',
  result:
    'assessment decision*, assessment result*, assessment outcome*, grade, grades, mark, marks, exam*, test result*, result, results, admission*, enrol*, proposal*, declined proposal*, rejected proposal*, assessor s decision, refund*, fee, fees, complaint* about ~ course, rejected applicant*, rejected candidate*, rejection, rejected, denied application*, failed',

  purposeHeading:
    'purpose*, goal*, objective*, aim, aims, why badges, why do we issue, why do we offer, why digital, why we, why micro, rationale, mission, vision, background and purpose, what we want, what are ~ for, what ~ for, intent, ambition*, values and goals, benefits, targets, strategy, motivation, why',
  introductionHeading:
    'introduction, preamble, background, overview, about, foreword, context, summary, what is, what are, welcome, what s a, why should, benefit*',
  aim: 'aim, aims, aimed at, aiming, designed to, intended to, intend to, exist to, exists to, exists so that, exist so that, so that, in order to, purpose of, purpose is, purpose, goal, goals, goal is, goals are, objective*, seek to, seeks to, hope, hopes, we want, wants to, strive*, serve to, serves to, serve as, serves as, mission is, enable*, help, helps, help to, provide a way, provide learners, meant to, to recognise, to recognize, to encourage, to support, to promote, to document, to showcase, target, targets, support, supports, encourage*, recognise, recognises, recognize, recognizes, a way to, a chance to',
  intent:
    'designed to, designed for, intended to, intended for, aims to, aim to, aim is, aim of, purpose is, purpose of, goal is, goals are, goal of, objective is, objectives are, objective of, seek to, seeks to, we hope, exist to, exists to, exists so, mission is, serve to, meant to, strive*, in order to recogni*, to recognize and, to recognise and, we want, are a way, is a way, a means of, a means to, provide a way, provides a way, provide a mechanism, mechanism for, was created to, were created to, was established to, are incentives, way to recogni*, way of recogni*, is to recogni*, is to acknowledge, is to promote, is to help, is to provide, is to make, is to ensure ~ quality, are meant, is meant, to acknowledge, a way to show, gives people, give people a way',
  shows:
    'let you, lets you, let people, lets people, lets them, lets holders, lets earners, lets learners, allow you, allows you, allows them, allow people, allows learners, allows earners, shows, show, showing, prove, proves, certify, certifies, attest, attests, thank, thanks, reward, rewards, honour, honours, recognise, recognises, recognize, recognizes, recognizing, recognising, acknowledge, acknowledges, celebrate, celebrates, help, helps, enable, enables, make visible, make ~ visible, makes ~ visible, demonstrate, demonstrates, validate, validates, confirm, confirms, signal, signals, represent, represents, encourage, encourages, motivate, motivates, incentivize, incentivizes, exist to, exists to, evidence of',
  ownGoal:
    'our goal is to, our aim is to, our mission is to, our purpose is to, our objective is to, our ambition is to',
  soThat:
    'in order to, so as to, with the aim of, with the goal of, for the purpose of, so that, in order that',
  value:
    'recogni*, visib*, employer*, valu*, engag*, awareness, motivat*, career*, encourag*, support*, promot*, demonstrat*, showcas*, consisten*, quality, integrity, trust*, credib*, employab*, opportunit*, lifelong, upskill*, means the same, verifiab*, verif*, document, help*, increase*, grow*, improve*, mean, stand for, client, clients, portab*, transparen*, workforce, proven, credit for, skills, validat*, expertise, stand out, differentiat*, acknowledg*, reward*, celebrat*, incentiv*, confidence, reputation, best practice*, transparency, openness, reproducib*',
  describing:
    'defines, define, describes, describe, sets out, outlines, provides the framework, provides a framework, provide the framework, provide a framework, explains, lays down, regulates, governs, establishes, establish the, specifies, details, guide the, standardi*, harmoni*, says how, steps to, circumstances, summari*, provide guidance, provides guidance, provide guidelines, provides guidelines, outline, set out, set forth, explain, provide guidance on, regulate, govern, lay down, specify',

  scopeHeading:
    'scope, application, applicability, applies, covers, covered, coverage, in and out, what this covers, who this applies, definition*, terminology, glossary, eligib*, out of scope',
  kindsHeading:
    'type*, categor*, level*, class, classes, classification, kind, kinds, tier*, taxonomy, famil*, hierarchy, pathway*, framework of badges, which badges, our badges, badge system, badges we offer, collection*, series, format*',
  kind: 'type, types, categor*, level, levels, class, classes, kind, kinds, tier*, famil*, series, groups of badges, collections, strands, stages, badge collections, forms',
  distinguished:
    'belong* to one of, distinguish*, fall into, falls into, fall under one, divided into, grouped into, grouped in, classified, the following types, the following categories, following levels, following kinds, types of badges, types of badge, categories of badges, kinds of badges, levels of badges, badge types, badge categories, badge levels, comes in, come in, range from, ranges from, is one of, are either, is either, one of the following, there are ~ badges, we have ~ badges, offers ~ types, organized into, organised into, stacked, stackable, stack',
  following: 'following',
  size: 'ects, credit, credits, credit points, hours, cpd, ceu, ceus, cpe, points',
  excluded:
    'does not apply, do not apply, not apply to, does not cover, do not cover, not covered, excluded, excludes, exclude, exclud*, out of scope, outside the scope, not included, does not include, do not include, is not dealt with, are not dealt with, not governed by, do not fall under, does not extend, not badges, exempt*, nor are, other than, with the exception of, not considered',
  notThat:
    'not a ~ degree, not ~ degree, no degree, no degrees, not a ~ qualification, not an ~ qualification, not a ~ licence, not a ~ license, no licence, not replace ~ degree, not a ~ diploma, not equivalent to, no university credit, not carry ~ credit, not carry ~ credits, not a substitute for, does not replace, not ~ university credit, not ~ academic credit, do not replace, not replace',
  applies:
    'applies to, apply to, covers, cover, applicable to, pertains to, pertain to, includes, governs, encompass*',

  rolesHeading:
    'role*, responsib*, who does what, people, governance structure, governance, committee*, team, accountab*, oversight, organisation, organization, administration, structure, service owner*, badge owner*, ownership, who is involved, contacts and roles, stakeholder*, panel*, authority, authorities, raci, duties, membership of, who looks after, who is who, assessed by, approved by, signed by, responsible, owner',
  duty: 'approve*, approving, decide*, maintain*, manag*, coordinat*, oversee*, oversight, advise*, chair*, appoint*, run, runs, keep, keeps, review*, assess*, ensur*, administer*, issue*, issuing, appoints, supervis*, consult*, create*, design*, develop*, provide*, support*, report*, submit*, propose*, verif*, monitor*, lead, leads, answer*, make*, train*, teach*, register*, handle*, confirm*, publish*, set, sets, determine*, evaluat*, act, acts, serve*, sign*, look* after, checks, check, hold*, recommend*, draft*, award*, guide*, communicat*, promot*, collect*, update*, plan*, define*, nominate*, receive*, consist*, assigns, assign, generate, generates, grants, grant, merges, signs, audits, revokes, revoke, selects, select, accepts, declines, notifies, notify, organizes, organises, controls, delegates, hears, investigates, inspects, certifies, validates, made, remove, removes, vote, votes, enforces, enforce, judges, judge, uploads, sends, emails, prints, records, stores, draw, draws, suspends, suspend, withdraws, inspect, tally, curates, hands, hand, presents, awards, confers, gives, examines, examine, grades, scores, tests, scans, notes, discusses, picks, looks at, look at',
  responsible:
    'responsible for, responsibility for, responsibility of, accountable for, is responsible, are responsible, in charge of, tasked with, charged with, has the last word, oversees, has authority, have authority, responsibilities include, answers for, owns, looks after, duties include, responsible, accountable',

  approvalHeading:
    'approv*, propos*, new badge*, creating, creation, create, from idea, request a badge, requesting, badge request*, development process, intake, establish*, adding a badge, how to start, suggest*, submission process, lifecycle, life cycle, starting a badge, badge development, authoriz*, authoris*, procedure for badges, proposing, who decides, changes to badges, suggest a badge, the short version',
  proposal:
    'propos*, badge request*, intake form*, request form*, new badge*, new micro credential*, new microcredential*, new credential*, new certificate*, badge application*, request for a badge, request a badge, badge plan*, application form*, submission form*, badge design form*, badge idea*, business case*, outline form, badge submission*, want* to offer, wish* to offer, wish* to issue, want* to create, wish* to create, wishing to, wanting to, ideas, form sc, your idea, an idea, the idea, badge concept, suggest a badge, suggest a new',
  decide:
    'approv*, decide*, decision*, endors*, declin*, reject*, vote*, voting, signature, agenda, sign off, signs off, sign* off, authori*, accept*, refer* back, returned, ratif*, recommend*, consider*, evaluate*, review*, agree*, green light, majority, turn* down, refus*, says yes or no, says yes, says no, two thirds, consent, say yes or no, say yes, say no, picks, pick what, discuss, discusses, selects',

  criteriaHeading:
    'criteria, criterion, assess*, evaluation, earning, earn, how to earn, how do i earn, standards, requirement*, evidence, how it is judged, passing, exam*, testing, metrics, what do i have to do, quality standards, learning outcomes, rigor, rigour, demonstrat*, how do i get, how can i get, award criteria, judging, what you have to do, what must i do, what do i need to do, awarded for, earned for, awarded to, eligib*, qualify, qualification*, earned, earns, who can earn, who can get, who gets, who can be, who may receive, how to get, how can i, how do you get, what does it take, what you need, how to unlock, unlock, prerequisites, conditions, qualifying, completion, to do, what do you need, how are badges, what counts, eligibility, how do you become, how to become, become a, becoming',
  criterion:
    'criteria, criterion, learning outcome*, outcomes, requirement*, evidence, rubric*, portfolio*, observable, competenc*',
  rework:
    'change, changes, changed, changing, revision, revisions, revised, revising, clarification*, amend*, rewrit*',
  rules: 'criteria, criterion, requirement, requirements, prerequisites, conditions',
  points: 'point, points',
  achieve:
    'complete, completes, completed, completing, completion, pass, passes, passed, passing, finish, finishes, finished, attend, attends, attended, attendance, hand in, hands in, handed in, submit, submits, submitted, contribute*, demonstrat*, prove, proves, proven, reach, reaches, reached, collect, collects, score, scores, answer, answers, answered, solve*, write, writes, written, take part, takes part, taken part, participat*, achieve, achieves, achieved, meet, meets, met, master, masters, mastered, perform, performs, performed, show, shows, shown, lead, leads, led, volunteer*, serve, serves, served, accumulat*, carried out, held, swim, swims, run, runs, build, builds, built, make, makes, made, create, creates, created, teach, teaches, taught, documented, successful, successfully, satisfactor*, deserv*, outstanding, years of, hours of, points, service',
  assess:
    'assessed, assesses, assessing, assessment*, assessor*, passed, passes, pass, passing, pass mark, score*, scoring, threshold*, rubric*, graded, grading, exam, exams, examination*, quiz*, test, tests, evaluated, evaluator*, examiner*, met the standard, meets the standard, demonstrate*, evidence, mastery, portfolio*, practical task*, observed, observation, simulation*, jury, peer review*, minimum grade, attempt, attempts, attendance, attend, attended, submitted work, satisf* ~ criteria, meet ~ criteria, meets ~ criteria, met ~ criteria, complete all, completion of all, retake*, resit*, capstone, final project, practical project, project work, project report, submit ~ project, complete ~ project, completed project*',

  designHeading:
    'visual*, brand*, image*, artwork, appearance, style*, title*, graphic*, wording, logo*, artwork, visual identity, icon*, look and, look of, what they look, what do they look, looks like, look like, look, design, designs, designing, designed, name, names, naming, named, use of the mark, use of the logo, use of the badge, logo use, mark use, badge template',
  otherLook:
    'gold, silver, bronze, platinum, template, templates, image, images, background, characters, shield*, description*',
  look: 'svg, png, pixel*, px, hexagon*, round badge*, is round, are round, round with, round shape*, square, shield*, shape*, logo, logos, colour*, color*, font*, icon*, border*, artwork, image, images, palette*, green, blue, red, gold, silver, bronze, white, teal, navy, template, brand, branding, branded, crest, graphic*, visual*, ribbon*, alternative text, alt text, characters, lettering, wordmark, background, typeface, design, designs, circular, circle with, circle for, circles, circle, rings, grey, gray, black, dimensions, transparent',
  named:
    'name, names, named, naming, title, titles, titled, description*, wording, label*, noun, verb, nouns, verbs, abbreviation*, acronym*, terminology, characters',

  issuingHeading:
    'issu*, award*, when will i, when do i, how long does it take, how long will it, how long until, after a course, after completion, after the course, after an event, after the event, receiv*, deliver*, granting, timeline*, turnaround, sending, distribution, when, get my badge, conferral',
  otherLimit:
    'accept*, claim*, propos*, appeal*, object*, notice, complain*, revo*, withdraw*, renew*, expir*, valid, lapse*, retain*, retention, kept, keep, delet*, error*, mistake*, correct*, replac*, reissu*, respond, response*, reply, replies, answer*, enrol*, refund*, cancel*, review, reviews, reviewed, report*, approv*, decision*, request*, submit*, evidence for, apply, register*, resubmit*, retake*, resit*, before, meet, meets, target*, baseline, advertis*, market*, linkedin',

  expiryHeading:
    'expir*, validity, valid, renew*, currency, duration, lifespan, life span, how long is, how long are, how long do, recertif*, maintenance of badges, shelf life, keeping badges current, end date, how long, term of validity, run out, runs out, still valid, lose its validity, renewing, maintaining, keep my, certification cycle, maintain',
  expire:
    'expire, expires, expiring, expiry, expiration, valid, validity, lapse, lapses, lapsed, renew, renewed, renewal, renewing, renewable, recertif*, re certif*, time limited, good for, holds for, sunset*, keep* ~ for life, run* out, re assess* every, refresher, badges last, badge lasts, credentials last, certificates last, they last, it lasts, last for, lasts for, last until, lasts until, stay yours, stays yours, theirs to keep, yours to keep, runs for, certification period, certification cycle, remain valid, remains valid, term ~ year from, term ~ years from, term ~ months from, expired, stops being valid, run out, runs out, good until, is yours, are yours, yours for, be renewed, hold for, recertification, valid for',
  lapse:
    'expire, expires, lapse, lapses, disabled, deactivated, ends, ceases, cease, become invalid, becomes invalid',
  forever:
    'indefinite*, valid for life, for life, lifetime, never expire*, unlimited validity, unlimited period, is permanent, are permanent, permanently valid, no expir*, without an expir*, without expir*, without end date, do not expire, does not expire, don t expire, doesn t expire, not expire, not ~ expire, never ~ expire, no end date, forever, perpetual*, perpetuity, non expiring, remain valid unless, remains valid unless, valid unless, valid until revoked, remain valid until, remains valid until, valid without end, without time limit, without a time limit, for good, no time limit, yours for good, is yours for, never run out, never runs out, does not run out, doesn t run out, does not lapse, do not lapse, no expiration, once earned always',

  correctionHeading:
    'correct*, error*, mistake*, replac*, reissu*, re issu*, putting things right, putting right, amend*, wrong, name change*, change of name, updating badges, changes to issued, incorrect, something wrong, fix*, misspel*, spelling, spelled wrong, my name is, name is wrong, change the name, change my name, update my name',
  fault:
    'error, errors, mistake, mistakes, misspel*, wrong, incorrect*, inaccura*, typo*, spelling, mis spel*, change of name, changes of name, name change*, changed name, changes their name, change their name, legal name, out of date name, faulty, defect*',
  fix: 'correct, corrects, corrected, correcting, correction*, replace, replaces, replaced, replacement*, replacing, reissu*, re issu*, amend*, fix, fixes, fixed, updated, update, updates, rectif*, put right, issued again, issue again, new badge is issued, change it, edit*, changed, new certificate, new badge, new credential, new copy, corrects it, correct it, prints a new, print a new',
  detail:
    'name, names, date, dates, email, e mail, address, spelling, badge, badges, credential*, certificate*, record, record s, title, detail, details, information',

  revocationHeading:
    'revo*, withdraw*, taking back, taking things back, rescind*, rescission, cancel*, removal, taken away, take away, appeal*, misconduct, fraud, invalidat*, dispute*, termination, retract*, losing, suspen*',
  revoke:
    'revo*, withdraw, withdraws, withdrawn, withdrawal, rescind*, rescission, taken back, take back, takes back, taking back, taken away, cancelled, canceled, cancels, invalidat*, annul*, strip*, retract*, forfeit*, declared void, void, removed, suspend*, lose ~ badge, loses ~ badge, losing ~ badge, take ~ back, takes ~ back, take an honour back, takes away, take ~ away, stripped',
  appeal:
    'appeal*, may object, can object, object to, object within, object in, to object, right to object, objects, objection*, contest*, hearing, heard, dispute, disputes, disputed, challenge the, challenge this, challenge it, challenge such, challenged, challenges the, be heard, right to respond, opportunity to respond, invited to respond, chance to respond, respond to the, may respond, representations, in its defence, ask for a review, request a review, request reconsideration, reconsider*, complain, complaint*, grievance*, for an answer, give their side, state their case, reply to the, comment on the grounds, second look, explain themselves, side of the story, put their side, put their case, talk to the person, talk to them first, hear them, hears them, hear the earner, hears the earner, right of reply, given the chance, given an opportunity, asked to explain, days to respond, weeks to respond, to respond in writing, may reply, can respond, right to reply, is heard, are heard, heard before, opportunity to be heard, heard first, opportunity to explain, chance to explain, appeal window, days to reply, weeks to reply, told why, tell us why, chance to reply',

  privacyHeading:
    'privacy, data protection, personal data, personal information, gdpr, ferpa, confidential*, data handling, data processing, your data, my data, earner data, consent, what data',
  data: 'personal data, personal information, personally identifiable, pii, data, email, e mail address*, email address*, names, name, identity, student record*, education record*, records, privacy, profile, profiles, information about earners, earner information, date of birth, register, visibility',
  personalData:
    'personal data, personal information, personally identifiable, pii, email address*, e mail address*, date of birth, student record*, education record*, earner data, learner data, participant data, recipient data, recipient identity, data of earners, data about earners, data protection, gdpr, ferpa, names',
  dataLaw: 'gdpr, ferpa',
  keep: 'retain*, retention, delet*, erase*, erasure, hash*, encrypt*, consent*, opt in, opt out, opted, third part*, shared with, not shared, not share, share with, pass* on to, passed to, legal basis, lawful basis, processor*, stored, stores, store, kept for, kept until, keep ~ years, kept ~ years, minimis*, minimiz*, anonymi*, pseudonym*, right to access, ask for a copy, removed from, made private, make ~ private, set to private, private by default, public only, only visible, collects only, we collect, collects, collect, collected, hosted in, servers, agrees, permission, not disclosed, disclose*, transfer*, given to, purged, destroyed, held for, held until, we keep, we retain, we store, are kept, is kept, are retained, kept private, held by, control whether, controls whether, hide, hides, hidden, made public, share ~ with, shares ~ with, share your, passes ~ on, pass ~ on, sees your, see your',

  marketingHeading:
    'market*, promot*, publicity, publici*, advertis*, outreach, announc*, newsletter, talking about, social media, telling, external communication*, spreading, sharing and promotion, raising awareness, visibility, press, shouting about, getting the word out, spreading the word, communication, communications, communicating',
  promote:
    'promot*, advertis*, market, markets, marketed, marketing, publici*, campaign*, press release*, newsletter*, announce, announces, announced, announcement*, social media post*, brochure*, leaflet*, flyer*, poster*, outreach, press office, marketing copy, publicity, spotlight*, profile of, runs a piece, piece on, story about, stories about',
  channel:
    'newsletter*, social media, website, web site, linkedin, press, catalogue, catalog, web page, blog, intranet, mailing list*, email list*, bulletin*, magazine*, facebook, instagram, homepage, home page, landing page, open day, open days, conference*, site, journal, notice board*, company page, company s page, pages, canteen*, screens',
  publish:
    'publish*, post, posts, posted, list, lists, listed, announc*, feature*, present*, send, sends, sent, share, shares, put, puts, promot*, advertis*, write, writes, tell, tells, told, circulat*, mention*, highlight*, include*, appear*, displayed, add, adds, added, congratulat*, report*, invite*, display, displays',

  reviewHeading:
    'review*, evaluat*, monitor*, metric*, reporting, audit*, quality assurance, continuous improvement, measur*, indicator*, kpi*, analytics, statistic*, follow up, revision, success, improvement*, version control, tracking, retire*, retirement, archiv*, looking back, stocktak*, numbers',
  review:
    'review*, evaluat*, revis*, reassess*, re evaluat*, look at ~ again, looks at ~ again, look at ~ policy, revisit*, check*, monitor*, assess the, take stock, examin*, survey*, reconsider*, looked at, goes through, go through, renew ~ approval, reapprov*, re approv*, audited, audits the, audits its, audit of, audit the, audit report*, badge audit, program audit, programme audit, annual audit',
  metric:
    'number of badges, number of ~ issued, badges issued, claim rate*, acceptance rate*, share rate*, pass rate*, completion rate*, number of earners, indicators, indicator, metrics, kpi*, figures, statistics, satisfaction, views, shares, usage, uptake, survey results, feedback, dashboard*, targets, analytics, data on, enrolments, badges awarded, badges earned, badges claimed, numbers, outcomes data, rates, how many badges, how many',
  report:
    'report, reports, reported, reporting, present, presents, presented, publish*, tabled, circulat*, track*, measure*, monitor*, collect*, compil*, analyse*, analyze*, consolidat*, counts, look at, looks at, reviews, review, reviewed, submits, summari*, goes to, go to, shows, show, shown to',
}
