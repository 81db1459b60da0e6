import { capitalized, daysBetween, hasRights, isCurrent, severities, statedLimit } from "./team.js";
import { joinWithAnd } from "./join-with-and.js";
import { counted, liveTemplates, numberOption, share } from "./practice-input.js";
import { governanceTopics } from "./covered-topics.js";
import { practiceNumbers, practiceTitles } from "./titles.js";
// ../core/src/practices/evidence/account.ts
/** How the program is reached, and who may do what on the platform. */
function account({ program: { profile }, facts }) {
	if (profile === void 0) return {
		text: "no program.yaml",
		missing: "Create a program.yaml with `contact`, `support` and the `rights` of the `team`"
	};
	const { contact, support, team = [] } = profile;
	const named = [...contact ? ["contact"] : [], ...support ? ["support"] : []];
	const people = team.filter((member) => isCurrent(member, facts.today));
	const withRights = people.filter(hasRights);
	const areRightsTold = people.some(({ rights }) => rights !== void 0);
	const text = [named.length === 0 ? "no contact or support named" : `${joinWithAnd(named)} named`, areRightsTold ? `${counted(withRights.length, "person", "people")} with rights` : `${counted(people.length, "person", "people")} in the team`].join(", ");
	const lacking = [
		...contact ? [] : ["`contact`"],
		...support ? [] : ["`support`"],
		...areRightsTold ? [] : ["the `rights` of each person in `team`"]
	];
	return {
		text,
		...lacking.length === 0 ? {} : { missing: `Add ${joinWithAnd(lacking)} to program.yaml` }
	};
}
// ../core/src/practices/evidence/audited.ts
/** Reviews, links, and badges that are issued no more. */
function audited(input) {
	const { facts, addresses } = input;
	const templates = liveTemplates(input);
	if (templates.length === 0) return {
		text: "no templates",
		missing: "Put badge templates into templates/"
	};
	const areReviewed = templates.some(({ reviewedOn }) => reviewedOn !== void 0);
	const areAsked = addresses === 0 || facts.links !== void 0;
	const lacking = [
		...areReviewed ? [] : ["note when each template was reviewed (`badgelint reviewed`)"],
		...areAsked ? [] : ["check the links (run without `--no-links`)"],
		...facts.issuance ? [] : ["keep a ledger of issued badges (`badgelint ledger init`)"]
	];
	return {
		text: [reviews(input), links(input)].join(", "),
		...lacking.length === 0 ? {} : { missing: capitalized(joinWithAnd(lacking)) }
	};
}
function reviews(input) {
	const { today } = input.facts;
	const templates = liveTemplates(input);
	const days = numberOption(input, "template/review-due", "days", 365);
	const isFresh = (day) => today === "" || daysBetween(day, today) <= days;
	const fresh = templates.filter(({ reviewedOn }) => reviewedOn !== void 0 && isFresh(reviewedOn));
	return `${share(fresh.length, templates.length, "template")} reviewed${today === "" ? "" : ` in the last ${days} days`}`;
}
function links({ facts, addresses }) {
	if (addresses === 0) return "no links";
	if (facts.links === void 0) return `${counted(addresses, "link")} not checked`;
	const verdicts = [...facts.links.values()].map(({ verdict }) => verdict);
	const alive = verdicts.filter((verdict) => verdict === "alive").length;
	const dead = verdicts.filter((verdict) => verdict === "dead").length;
	const rest = addresses - alive - dead;
	return [...alive + dead === 0 ? [] : [`${counted(alive, "link")} alive, ${dead} dead`], ...rest > 0 ? [`${counted(rest, "link")} unknown`] : []].join(", ");
}
// ../core/src/practices/evidence/automated.ts
/** By which ways badges were issued in the last twelve months. */
function automated({ facts: { ledger } }) {
	if (ledger === void 0) return {
		text: "no ledger",
		missing: "Keep a ledger of issued badges (`badgelint ledger init`)"
	};
	const channels = Object.entries(ledger.recent?.channels ?? {});
	const sum = (of) => channels.reduce((all, [channel, count]) => of(channel) ? all + count : all, 0);
	const known = sum((channel) => channel !== "unknown");
	if (known === 0) return {
		text: `way of issuing unknown, ${counted(sum(() => true), "badge")}`,
		missing: "Import how badges were issued (`badgelint ledger import --channel`)"
	};
	const bySystem = sum((channel) => channel === "api" || channel.startsWith("integration:"));
	return { text: `${Math.round(100 * bySystem / known)} % issued by a system, ${counted(known, "badge")}` };
}
// ../core/src/practices/evidence/experience.ts
/** Whether badges were tried on oneself or a focus group before the first one was issued. */
function experience({ facts: { ledger, issuance }, templates }) {
	if (ledger === void 0) return {
		text: "no ledger",
		missing: "Keep a ledger of issued badges, including pilots (`badgelint ledger init`)"
	};
	const since = ledger.since ?? "";
	const issued = templates.flatMap((template) => {
		const facts = issuance?.get(template.id);
		return facts?.firstIssued === void 0 ? [] : [{
			...facts,
			firstIssued: facts.firstIssued,
			template
		}];
	});
	const judged = issued.filter(({ template, firstPilot }) => firstPilot !== void 0 || isNew(template, since));
	if (judged.length === 0) return {
		text: `no pilot known, ${counted(issued.length, "issued template")}`,
		missing: "Add pilots to the ledger (`badgelint ledger append`), and `created_on` to templates"
	};
	const piloted = judged.filter(({ firstPilot, firstIssued }) => firstPilot !== void 0 && firstPilot < firstIssued);
	return { text: `${share(piloted.length, judged.length, "template")} tried out before the first badge` };
}
/** Whether the ledger was kept when it was made, so that a pilot would be in it. */
function isNew({ createdOn }, since) {
	return since !== "" && createdOn !== void 0 && createdOn >= since;
}
// ../core/src/practices/evidence/governance.ts
/** What the governance documents cover. */
function governance({ program, facts, coverage, goals }) {
	const documents = program.documents.filter(({ role }) => role === "governance");
	if (documents.length === 0) return withoutDocument(facts.configured?.governanceAddress);
	const text = counted(documents.length, "document");
	if (coverage?.language === void 0) return {
		text: `${text} in a language that badgelint does not read`,
		missing: "Add a version in English, Spanish, French, German, Dutch or Portuguese, or declare in program.yaml what it contains"
	};
	const all = governanceTopics.map((topic) => coverage.topics[topic].coverage);
	const covered = all.filter((one) => one === "yes").length;
	const partly = all.filter((one) => one === "partly").length;
	return { text: [
		`${share(covered, all.length, "topic")} covered`,
		...partly > 0 ? [`${partly} partly`] : [],
		counted(goals.length, "goal")
	].join(", ") };
}
function withoutDocument(address) {
	return address === void 0 ? {
		text: "no governance document",
		missing: "Write down in GOVERNANCE.md what the program is for, who decides, and how; or give the address of that document under `governance`"
	} : {
		text: "a document elsewhere, not read",
		missing: "Keep the governance document, or a copy, in this repository, or declare in program.yaml what it contains"
	};
}
// ../core/src/practices/evidence/marketing.ts
/** So far the calendar is looked at, back and ahead, in days. */
const days = 90;
/** What is told to whom and when. */
function marketing({ program: { profile }, facts: { today } }) {
	const calendar = profile?.calendar;
	if (calendar === void 0) return {
		text: "no marketing calendar",
		missing: "Keep a calendar of your marketing under `marketing` in program.yaml"
	};
	if (today === "") return { text: counted(calendar.length, "entry", "entries") };
	const ages = calendar.flatMap(({ on, isDone }) => on === void 0 ? [] : [{
		age: daysBetween(on.value, today),
		isDone
	}]);
	const done = ages.filter(({ age, isDone }) => isDone && age >= 0 && age <= days).length;
	const planned = ages.filter(({ age, isDone }) => !isDone && age <= 0 && age >= -90).length;
	return { text: `${done} done in the last ${days} days, ${planned} planned in the next ${days}` };
}
/** What earners are told. */
function teaching({ program: { documents } }) {
	const pages = documents.filter(({ role }) => role === "marketing").length;
	return pages === 0 ? {
		text: "no pages for earners",
		missing: "Keep what you send to earners in marketing/, such as the message that comes with the badge"
	} : { text: counted(pages, "page for earners", "pages for earners") };
}
// ../core/src/practices/evidence/metrics.ts
/** Whether goals are measured. */
function metrics({ goals, facts }) {
	const names = new Set(facts.metrics?.measurements.map(({ metric }) => metric));
	const measured = goals.filter(({ metric }) => metric !== void 0 && names.has(metric)).length;
	const text = `${counted(goals.length, "goal")}, ${measured} measured`;
	if (goals.length === 0) return {
		text: `${counted(goals.length, "goal")}, ${counted(facts.metrics?.measurements.length ?? 0, "measurement")}`,
		missing: "Set goals with a number, a date and an owner in the governance document"
	};
	if (names.size === 0) return {
		text,
		missing: "Add what you measure to metrics/metrics.csv, with date, metric and value"
	};
	return { text };
}
// ../core/src/practices/evidence/mistakes.ts
/** What was put right later. */
function mistakes({ facts: { ledger, issuance } }) {
	if (ledger === void 0 || issuance === void 0) return {
		text: ledger === void 0 ? "no ledger" : "a ledger that cannot be read",
		missing: "Keep a ledger of issued and corrected badges (`badgelint ledger init`)"
	};
	const months = [...issuance.values()].flatMap(({ months: all = [] }) => all);
	const issued = months.reduce((sum, month) => sum + month.issued, 0);
	const amended = months.flatMap((month) => Object.values(month.amended)).reduce((sum, count) => sum + count, 0);
	if (issued === 0) return {
		text: "no badge in the ledger",
		missing: "Import issued badges into the ledger (`badgelint ledger import`)"
	};
	return { text: `${share(amended, issued, "badge")} corrected, replaced or revoked` };
}
// ../core/src/practices/evidence/templates.ts
const noTemplates = {
	text: "no templates",
	missing: "Put badge templates into templates/"
};
/** In how many templates the rules of a practice have found nothing. */
function withoutFindings(input, practice) {
	const templates = liveTemplates(input);
	const found = new Set(input.findings.filter((finding) => finding.practice === practice).map(({ template }) => template));
	const without = templates.filter(({ id }) => !found.has(id)).length;
	return `${share(without, templates.length, "template")} without a finding`;
}
/** What a template says of the badge. */
function thorough(input) {
	if (liveTemplates(input).length === 0) return noTemplates;
	return {
		text: withoutFindings(input, 4),
		countsFindings: true
	};
}
/** Whether that speaks of and to the earner. */
function earnerFirst(input) {
	if (liveTemplates(input).length === 0) return noTemplates;
	return {
		text: withoutFindings(input, 5),
		countsFindings: true
	};
}
/** Skills that templates name. Where none does, there is nothing that could be meaningful. */
function skills(input) {
	const templates = liveTemplates(input);
	if (templates.length === 0) return noTemplates;
	const withSkills = templates.filter(({ skills: count = 0 }) => count > 0).length;
	if (withSkills === 0) return {
		text: `no skills in ${counted(templates.length, "template")}`,
		missing: "Add to each template the skills that its earners have shown"
	};
	return {
		text: `${share(withSkills, templates.length, "template")} with skills, ${withoutFindings(input, 6)}`,
		countsFindings: true
	};
}
/** Next steps and certificates. Some formats can carry neither. */
function features(input) {
	const templates = liveTemplates(input);
	if (templates.length === 0) return noTemplates;
	const withSteps = templates.filter(({ nextSteps }) => nextSteps !== void 0).filter(({ nextSteps = 0 }) => nextSteps > 0).length;
	const withCertificate = templates.filter(({ hasCertificate }) => hasCertificate).length;
	const text = [`${share(withSteps, templates.length, "template")} with a next step`, `${withCertificate} with a certificate`].join(", ");
	if (withSteps > 0 || withCertificate > 0) return { text };
	return {
		text,
		missing: "Add to templates what earners can do next (`recommendations`), or whether they get a certificate"
	};
}
// ../core/src/practices/evidence/timely.ts
/** How long earners waited in the last twelve months. */
function timely(input) {
	const { ledger, stated } = input.facts;
	if (ledger === void 0) return {
		text: "no ledger",
		missing: "Keep a ledger of issued badges (`badgelint ledger init`)"
	};
	const { known = 0, unknown = 0, ninetieth } = ledger.recent?.waits ?? {};
	if (ninetieth === void 0 || known < 10) return {
		text: `${counted(known, "badge")} with a completion date, ${unknown.toLocaleString("en-US")} without`,
		missing: "Import completion dates together with issue dates (`badgelint ledger import`)"
	};
	const days = numberOption(input, "ledger/timeliness", "days", 14);
	const limit = statedLimit(days, stated?.issuingLimit)?.value ?? days;
	return {
		text: `90 % ${ninetieth === 0 ? "on the same day" : `within ${counted(ninetieth, "day")}`}, ${counted(known, "badge")}, limit ${limit}`,
		isContrary: ninetieth > limit
	};
}
// ../core/src/practices/evidence/trained.ts
/** Who may do something on the platform, or belongs to the team where no rights are told, was trained. */
function trained({ program: { profile }, facts }) {
	if (profile === void 0) return {
		text: "no program.yaml",
		missing: "Create a program.yaml with the `team`, and the `training` of each person"
	};
	const people = whoNeedsTraining(profile.team ?? [], facts.today);
	const told = people.filter(({ training }) => training !== void 0);
	const have = people.filter(({ training = [] }) => training.length > 0);
	const text = people.length === 0 ? "no team" : `${share(have.length, people.length, "person", "people")} trained`;
	if (people.length > 0 && told.length === people.length) return { text };
	return {
		text,
		missing: people.length === 0 ? "Add the people with rights on the platform, and their `training`, to `team` in program.yaml" : "Add the `training` of each person, with name and date, to `team` in program.yaml"
	};
}
function whoNeedsTraining(team, today) {
	const current = team.filter((member) => isCurrent(member, today));
	const withRights = current.filter(hasRights);
	return withRights.length > 0 ? withRights : current;
}
// ../core/src/practices/evidence/index.ts
/** What is looked at for each practice. */
const sources = {
	1: {
		needs: ["program/training"],
		evidence: trained
	},
	2: {
		needs: [
			"program/contact",
			"program/support",
			"program/team"
		],
		evidence: account
	},
	3: {
		needs: ["governance/topics"],
		takesAllFiles: true,
		evidence: governance
	},
	4: {
		needs: [],
		takesAllFiles: true,
		evidence: thorough
	},
	5: {
		needs: [],
		takesAllFiles: true,
		evidence: earnerFirst
	},
	6: {
		needs: [],
		takesAllFiles: true,
		evidence: skills
	},
	7: {
		needs: [],
		takesAllFiles: true,
		evidence: features
	},
	8: {
		needs: ["template/review-due", "links/dead"],
		takesAllFiles: true,
		evidence: audited
	},
	9: {
		needs: ["ledger/timeliness"],
		evidence: timely
	},
	10: {
		needs: ["ledger/automation"],
		evidence: automated
	},
	11: {
		needs: ["ledger/integrity", "ledger/corrections"],
		evidence: mistakes
	},
	12: {
		needs: ["program/pilot"],
		evidence: experience
	},
	13: {
		needs: ["marketing/calendar"],
		evidence: marketing
	},
	14: {
		needs: ["marketing/teaches"],
		takesAllFiles: true,
		evidence: teaching
	},
	15: {
		needs: ["metrics/measured", "metrics/goal"],
		takesAllFiles: true,
		evidence: metrics
	}
};
// ../core/src/practices/practice-states.ts
/** What people state holds for a year. */
const declarationDays = 366;
/** Says for each of the fifteen practices whether it is kept. */
function practiceStates(input) {
	return practiceNumbers.map((practice) => new PracticeJudge(practice, input).state());
}
var PracticeJudge = class {
	#practice;
	#input;
	#source;
	#rules;
	#findings;
	constructor(practice, input) {
		this.#practice = practice;
		this.#input = input;
		this.#source = sources[practice];
		this.#rules = input.rules.filter((rule) => rule.practice === practice && rule.severity !== "off");
		this.#findings = input.findings.filter((finding) => finding.practice === practice);
	}
	state() {
		const evidence = this.#source.evidence(this.#input);
		const missing = this.#missingFiles() ?? evidence.missing ?? this.#missingRules();
		const common = {
			practice: this.#practice,
			...practiceTitles[this.#practice],
			rules: this.#idsOfRules(),
			findings: countsOf(this.#findings)
		};
		const text = this.#withSuppressed(evidence);
		const weighing = this.#findings.filter((finding) => this.#weighs(finding));
		if (evidence.isContrary || weighing.length > 0) return {
			...common,
			state: "not-kept",
			evidence: `${text}${isToldBy(evidence) ? "" : byRules(weighing)}`,
			...this.#next()
		};
		if (missing === void 0) return {
			...common,
			state: "kept",
			evidence: text,
			...this.#next()
		};
		const declared = this.#findings.length === 0 ? this.#declaration() : void 0;
		if (declared) return {
			...common,
			state: "kept",
			...byDeclaration(declared)
		};
		return {
			...common,
			state: "unknown",
			evidence: text,
			missing,
			next: missing
		};
	}
	#idsOfRules() {
		const found = (id) => this.#findings.filter(({ rule }) => rule === id).length;
		return this.#rules.map(({ id }) => id).toSorted((a, b) => found(b) - found(a));
	}
	/** Whether a finding says that the practice is not kept: an info does only where its rule is one and decides. */
	#weighs({ severity, rule: id }) {
		if (severity !== "info") return true;
		if (this.#rules.every((rule) => rule.severity === "info")) return true;
		return this.#rules.find((one) => one.id === id)?.severity === "info" && this.#source.needs.includes(id);
	}
	/** Of some files alone nobody can say what the program keeps. */
	#missingFiles() {
		return this.#input.facts.isSelection && this.#source.takesAllFiles ? "Check the whole folder of the program instead of some of its files" : void 0;
	}
	/** What to switch on; undefined where all rules that it takes are on. */
	#missingRules() {
		const { rules } = this.#input;
		const isOn = (id) => this.#rules.some((rule) => rule.id === id);
		const serving = rules.filter(({ practice }) => practice === this.#practice);
		const needed = this.#source.needs.filter((id) => !isOn(id));
		if (needed.length === 0 && this.#rules.length > 0) return void 0;
		const ids = needed.length > 0 ? needed : serving.slice(0, 3).map(({ id }) => id);
		return `Switch on ${joinWithAnd(ids.map((id) => `\`${id}\``))} in badgelint.yaml`;
	}
	#withSuppressed({ text }) {
		const count = this.#input.suppressed.filter((finding) => finding.practice === this.#practice).length;
		return count === 0 ? text : `${text}, ${counted(count, "finding")} suppressed`;
	}
	/** What the weightiest finding suggests: of the same weight what a platform refuses, then what is found most often. */
	#next() {
		const often = Map.groupBy(this.#findings, ({ rule }) => rule);
		const [first] = this.#findings.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || Number(this.#isContract(b)) - Number(this.#isContract(a)) || (often.get(b.rule)?.length ?? 0) - (often.get(a.rule)?.length ?? 0));
		if (first === void 0) return {};
		return {
			next: first.suggestion,
			nextAt: {
				file: first.file,
				line: first.range.start.line
			}
		};
	}
	#isContract({ rule }) {
		return this.#rules.some(({ id, kind }) => id === rule && kind === "contract");
	}
	/** The last thing that people have stated, if that still holds. */
	#declaration() {
		const { program, facts } = this.#input;
		const { today } = facts;
		if (today === "") return void 0;
		const [last] = (program.profile?.declarations ?? []).filter(({ practice, on }) => practice === this.#practice && on <= today).toSorted((a, b) => a.on < b.on ? 1 : -1);
		return last && daysBetween(last.on, today) <= declarationDays ? last : void 0;
	}
};
/** Whether evidence says itself why a practice is not kept. */
function isToldBy({ isContrary, countsFindings }) {
	return isContrary === true || countsFindings === true;
}
/** Rules that are named at the most where they decide. */
const maxRules = 2;
/** `; 2 warnings by template/meaning-changed`: the rules that found most of what decides. */
function byRules(findings) {
	const parts = [...Map.groupBy(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length).slice(0, maxRules).map(([rule, group]) => {
		const [first] = group;
		const isOfOne = group.every(({ severity }) => severity === first?.severity);
		return `${counted(group.length, isOfOne && first?.severity || "finding")} from ${rule}`;
	});
	return `; ${joinWithAnd(parts)}`;
}
function countsOf(findings) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		error: of("error"),
		warning: of("warning"),
		info: of("info")
	};
}
function byDeclaration({ on, by, why }) {
	return {
		evidence: `declared${by === void 0 ? "" : ` by ${by}`} on ${on}: ${withoutStop(why)}`,
		declaration: {
			on,
			...by === void 0 ? {} : { by },
			why
		}
	};
}
function withoutStop(text) {
	const trimmed = text.trim();
	return trimmed.endsWith(".") ? trimmed.slice(0, -1) : trimmed;
}
export { practiceStates };
