import { fileName, fileStem, folderOf, placeBelow } from "./place.js";
import { BadgelintError } from "./error.js";
import { didYouMean } from "./did-you-mean.js";
import { parseAddress } from "./addresses.js";
import { characterCount, firstCharacters } from "./characters.js";
import { truncate } from "./truncate.js";
import { addressFlaw, byMeaningField, differingParts, inWords as inWords$5, meaningDifference, meaningFields, meaningKey, meaningOfTemplate, meaningTexts, personalData } from "./template.js";
import { followsPattern } from "./follows-pattern.js";
import { hasOtherForms, normalize, plainLetters } from "./normalize.js";
import { fewNames, firstFew } from "./first-few.js";
import { capitalized, changedLink, dayAfter, daysBetween, documentRule, hasLeft as hasLeft$1, hasRights, isCurrent, linkRule, membersByName, monthsBefore, namesIn, nearestMember, part, programRule, statedLimit, templateGroupRule, templateRule } from "./team.js";
import { joinWithAnd, joinWithOr } from "./join-with-and.js";
import { detectLanguage, isEmptySection, isPlaceholder, isSameLanguage, isSurelyAnother, languageName, languageOfLines, lessons, pageTexts, readsAsProse } from "./lessons.js";
import { governanceTopics } from "./covered-topics.js";
import { Triggers, normalizedWords, wordForm, words } from "./words2.js";
import { isSameMetric, metricNamed } from "./known-metrics.js";
import { TextAnalysis, analyse } from "./analysis.js";
import { imageKey, mayBeFile, readabilityKey } from "./facts.js";
import { readFileSync } from "node:fs";
// \0examples
let all$1;
const read = (id) => (all$1 ??= JSON.parse(readFileSync(new URL(new URL("../examples.json", import.meta.url).href), "utf8")))[id];
const examplesOf = (id) => ({
	get good() {
		return read(id).good;
	},
	get bad() {
		return read(id).bad;
	}
});
// ../core/src/program/name.ts
/** A name as it is compared: two names of one form look the same to whoever reads them. */
function nameForm(name) {
	return normalize(name).replace(/\s+/g, " ").trim();
}
const steps = /^(?:[ivx]{1,5}|\d{1,3}|[a-e]|level|part|stage|tier|grade|step|foundation(?:al|s)?|basics?|beginners?|elementary|introduction|introductory|intermediate|advanced|expert|professional|associate|specialist|master|junior|senior|bronze|silver|gold|platinum)$/;
/** Whether two names are steps of one ladder: "Welding I" and "Welding II", "Silver" and "Gold". */
function areSteps(name, other) {
	const [a, b] = [name, other].map((text) => nameForm(text).match(/[\p{L}\p{N}]+/gu) ?? []);
	if (a === void 0 || b === void 0 || a.join(" ") === b.join(" ")) return false;
	const rest = (words) => words.filter((word) => !steps.test(word)).join(" ");
	return rest(a) === rest(b);
}
// ../core/src/rules/governance/consistent.ts
const lists = {
	level: "levels",
	type: "types"
};
var consistent_default$1 = templateGroupRule({
	id: "governance/consistent",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"level",
		"type",
		"expiry"
	],
	comparedFacts: ["stated"],
	summary: "Templates and configuration say what the governance document lays down.",
	why: "An earner who holds an \"Expert\" badge of a program that knows three other levels cannot say what it stands for. Where document and templates part, one of them is no longer true, and nobody knows which.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Levels and types are those of a table or list under that word, in six languages, with two entries or more. They are compared only where the document uses the words of the platform, or one of the templates those of the document. A pattern for names is one in brackets or quotes, and holds where half of the names follow it. A document that makes exceptions from its expiry lays none down. A time to issue that is configured is told of where it is longer than the one in the document, and another than the 14 days that hold by default.",
	examples: examplesOf("governance/consistent"),
	*extract({ format, name, level, type, expiry }) {
		if (name) yield entry("name", {
			kind: "name",
			text: { ...name }
		});
		if (level) yield entry(`level ${format}`, {
			kind: "level",
			text: level
		});
		if (type) yield entry(`type ${format}`, {
			kind: "type",
			text: type
		});
		yield entry("template", someTemplate);
		if (expiry) yield entry("expiry", {
			kind: "expiry",
			days: expiry
		});
	},
	*checkGroup(group, _options, { stated, configured }) {
		if (stated === void 0) return;
		if (group.some(({ kind }) => kind === "template")) yield* otherLimit(configured?.issuingDays, stated);
		for (const kind of ["level", "type"]) yield* notListed(kind, group.flatMap((said) => said.kind === kind ? [said.text] : []), stated[lists[kind]] ?? []);
		yield* otherNames(group.flatMap((said) => said.kind === "name" ? [said.text] : []), stated.namePattern);
		for (const said of group) if (said.kind === "expiry") yield* otherExpiry(said.days, stated);
	}
});
const someTemplate = { kind: "template" };
function entry(key, value) {
	return {
		key,
		value
	};
}
function* notListed(kind, texts, listed) {
	const [first] = listed;
	if (first === void 0 || listed.length < 2) return;
	const names = listed.map(({ value }) => value);
	const known = new Set(names.map(compared));
	const unknown = texts.filter(({ value }) => !known.has(compared(value)));
	const isShared = unknown.length < texts.length || names.some(isOfPlatform);
	for (const { value, at } of unknown) {
		if (!isShared || unknown.length === texts.length && !isOfPlatform(value)) continue;
		const meant = didYouMean(value, names);
		yield {
			at,
			about: truncate(value),
			message: `The ${kind} "${truncate(value)}" is none that the governance document lists; expected ${anyOf(names)}`,
			suggestion: meant ? `Write "${meant}", if that is meant` : `Take a ${kind} that is listed, or have the new one decided and put it into the document`,
			related: [first.at]
		};
	}
}
/** The levels and types that platforms have. A document that names one of them means those. */
const ofPlatforms = new Set([
	"Foundational",
	"Intermediate",
	"Advanced",
	"Experience",
	"Learning",
	"Validation",
	"Certification"
].map(compared));
function isOfPlatform(name) {
	return ofPlatforms.has(compared(name));
}
/** So many names follow a pattern before others are held to it, and at least half of all. */
const leastNames = 2;
function* otherNames(names, pattern) {
	if (pattern === void 0) return;
	const others = names.filter(({ value }) => !followsPattern(value, pattern.value));
	const following = names.length - others.length;
	if (following < leastNames || following < others.length) return;
	for (const { value, at } of others) yield {
		at,
		about: "name",
		message: `The name "${truncate(value)}" does not follow the pattern of the governance document; expected "${truncate(pattern.value)}"`,
		suggestion: "Name it by the pattern, or name the exception in the document",
		related: [pattern.at]
	};
}
/** Times that differ by less are the same one in other words: 36 months and three years. */
const tolerance = .03;
function* otherExpiry(expiry, { expiry: stated }) {
	if (stated === void 0) return;
	const { value } = stated;
	if (value !== "never" && Math.abs(value - expiry.value) <= value * tolerance) return;
	const expected = value === "never" ? "none, since it says that badges do not expire" : timeInWords(value);
	yield {
		at: expiry.at,
		about: "expiry",
		message: `The badge expires after ${timeInWords(expiry.value)}, which is not what the governance document says; expected ${expected}`,
		suggestion: "Change the template, or name the exception in the document",
		related: [stated.at]
	};
}
/** The configuration holds where it names a time, so that nobody is held to the one in the document. */
function* otherLimit(configured, { issuingLimit }) {
	if (configured === void 0 || issuingLimit === void 0) return;
	if (configured.value <= issuingLimit.value) return;
	yield {
		at: issuingLimit.at,
		about: "issuing limit",
		message: `The governance document gives ${timeInWords(issuingLimit.value)} to issue a badge, and the configuration ${timeInWords(configured.value)}; expected no more there than the document gives`,
		suggestion: "Take `days` of `ledger/timeliness` out of the configuration, so that the document holds, or have the document changed",
		related: [configured.at]
	};
}
function anyOf(names) {
	return fewNames(names.map((name) => `"${truncate(name)}"`)).replace(/, (?=[^,]*$)/, " or ");
}
/** A name without case, accents, signs and the ending of a plural. */
function compared(name) {
	return plainLetters(nameForm(name)).replace(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/(?<=\p{L}{3})(?:es|s|en|e)$/u, "");
}
/** A time in whole years where it is one. */
function timeInWords(count) {
	const years = count / 365;
	if (Number.isInteger(years)) return years === 1 ? "1 year" : `${years} years`;
	return count === 1 ? "1 day" : `${count} days`;
}
// ../core/src/rules/governance/goals-measurable.ts
/** What a goal has that can be measured, and what to do where it lacks it. */
const parts = [
	{
		name: "a number",
		remedy: "give the number that is aimed at",
		isThere: ({ target }) => target !== void 0
	},
	{
		name: "a day",
		remedy: "say by when, such as \"by December 2026\"",
		isThere: ({ by }) => by !== void 0
	},
	{
		name: "an owner",
		remedy: "name who answers for it, or for all goals",
		isThere: ({ owner }) => owner !== void 0
	},
	{
		name: "a known metric",
		remedy: "use the name of a metric, such as the acceptance rate, or of one that `metrics` of program.yaml declares",
		isThere: ({ metric }) => metric !== void 0
	}
];
var goals_measurable_default = programRule({
	id: "governance/goals-measurable",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "Each goal has a number, a day, an owner and a metric.",
	why: "Nobody can say whether \"more people share their badge\" was met. With a number, a day and somebody who answers for it, a goal tells the team what to do next, and the program whether it works.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Goals are known by their words in English, Spanish, French, German, Dutch and Portuguese. Without a number only what is listed under a heading of goals counts as one. A metric of the program\u2019s own counts where `metrics` of `program.yaml` has it.",
	examples: examplesOf("governance/goals-measurable"),
	*check({ reading }) {
		for (const goal of reading?.goals ?? []) {
			const missing = parts.filter(({ isThere }) => !isThere(goal));
			if (missing.length === 0) continue;
			yield {
				at: goal.text.at,
				about: truncate(goal.text.value),
				message: `The goal "${truncate(goal.text.value, 60)}" lacks ${joinWithAnd(missing.map(({ name }) => name))}; expected a number, a day, an owner and a metric for each goal`,
				suggestion: capitalized(missing.map(({ remedy }) => remedy).join("; "))
			};
		}
	}
});
// ../core/src/rules/governance/ownership.ts
var ownership_default = programRule({
	id: "governance/ownership",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "The governance document says who owns it, and who approved it when.",
	why: "A rule that nobody decided binds nobody. An earner who objects to a refusal, and a colleague who wants to change something, need to know who stands behind the document and since when.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and keeps silent where it cannot tell the language. Documents are taken as one, so that an owner named in one of them counts for all.",
	examples: examplesOf("governance/ownership"),
	*check({ documents, reading }, _options, { isSelection }) {
		const governance = documents.filter(({ role }) => role === "governance");
		const [first] = governance;
		if (first === void 0 || isSelection) return;
		if (!reading?.areHeadersRead) return;
		const headers = [...reading.headers.values()];
		if (headers.some(({ isDraft }) => isDraft)) return;
		const hasOwner = headers.some(({ owner }) => owner !== void 0);
		const hasApproval = headers.some(({ approval }) => approval !== void 0);
		if (hasOwner && hasApproval) return;
		const subject = governance.length === 1 ? "The document does" : "The documents do";
		const lack = hasOwner || hasApproval ? `not say ${hasOwner ? "who approved it and when" : "who owns it"}; expected an owner and an approval` : "not say who owns it, nor who approved it and when; expected both";
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "ownership",
			message: `${subject} ${lack}`,
			suggestion: "Write `owner`, `approved_by` and `approved_on` into the front matter, or a line for each below the title"
		};
	}
});
// ../core/src/rules/governance/present.ts
var present_default = programRule({
	id: "governance/present",
	practice: 3,
	kind: "guidance",
	severity: "info",
	summary: "The program has a governance document.",
	why: "Where goals, roles and rules are written down, earners are treated alike and whoever takes over knows what holds. Without a document each decision is made anew.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A document that lies elsewhere is not known unless the configuration names its address. It is not looked into here.",
	examples: examplesOf("governance/present"),
	*check({ documents }, _options, { configured, isPartial, isSelection }) {
		if (configured === void 0 || configured.governanceAddress !== void 0) return;
		if (isPartial || isSelection || documents.some(({ role }) => role === "governance")) return;
		yield {
			at: {
				file: configured.file,
				document: 0,
				pointer: ""
			},
			about: "governance",
			message: "There is no governance document; expected `GOVERNANCE.md`, or its address under `governance`",
			suggestion: "Write down goals, roles, how a badge is approved, issued and revoked, and who decides; or name the `address` where it stands"
		};
	}
});
// ../core/src/rules/governance/review-due.ts
var review_due_default$2 = programRule({
	id: "governance/review-due",
	practice: 3,
	kind: "guidance",
	severity: "info",
	summary: "The governance document was approved or reviewed within a year, or says when it will be.",
	why: "Roles go to other people and platforms change. A document that nobody has looked at for years is no longer followed, and earners hear one thing and get another.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads the days that the document gives, in English, Spanish, French, German, Dutch and Portuguese; a review that nobody wrote down is not known. A later day anywhere in the document counts as a sign that somebody looked at it. A day such as 03/04/2026 is not read where the language leaves its order open.",
	options: { days: {
		type: "integer",
		description: "Days after which a document that names no day of review is due.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("governance/review-due"),
	*check({ reading }, { days }, { today }) {
		if (today === "") return;
		for (const { past, next, latest, isDraft } of reading?.headers.values() ?? []) {
			if (isDraft) continue;
			const last = latestOf(past.filter(({ value }) => value <= today));
			const due = latestOf(next);
			if (due !== void 0 && due.value >= today) continue;
			if (due !== void 0 && (last === void 0 || last.value <= due.value)) yield {
				at: due.at,
				about: "review",
				message: `The review of the document was due by ${due.value}; expected a day of review that is to come`,
				suggestion: "Review the document, have it approved anew, and write down the next day"
			};
			else if (last !== void 0 && daysBetween(latest(today) ?? last.value, today) > days) yield {
				at: last.at,
				about: "review",
				message: `The document was last approved or reviewed on ${last.value}, and names no later day of review; expected a review within ${days} days`,
				suggestion: "Review the document, and write `reviewed_on` and `review_by` into its front matter"
			};
		}
	}
});
function latestOf(days) {
	return days.reduce((last, day) => last && last.value >= day.value ? last : day, void 0);
}
// ../core/src/program/governance/outline.ts
/**
* Whether a governance document says of itself that nobody has approved it yet, by an empty `approved_on` in its
* front matter: then it is being written, and what is missing is no finding.
*/
function isOutline({ fields }) {
	const { approved_on: approved } = fields;
	return approved !== void 0 && (approved.value === null || approved.value === "");
}
// ../core/src/rules/governance/substance.ts
var substance_default = documentRule({
	id: "governance/substance",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "Every heading of the governance document has something to say.",
	why: "Earners are treated alike only where goals, roles and rules are written down. A heading with nothing below it looks decided and is not.",
	source: {
		title: "Credly, Governance: a foundation for success in digital credentialing",
		address: "https://learn.credly.com/blog/governance-a-foundation-for-success-in-digital-credentialing"
	},
	mistakes: "Placeholders are known in English only.",
	examples: examplesOf("governance/substance"),
	*check(document) {
		if (isOutline(document)) return;
		for (const section of document.sections) {
			if (!isEmptySection(section)) continue;
			const { heading, blocks } = section;
			const [placeholder] = blocks;
			const title = heading.value === "" ? "An empty heading" : `"${heading.value}"`;
			yield {
				at: heading.at,
				about: heading.value || "heading",
				message: placeholder ? `${title} is followed only by "${truncate(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
// ../core/src/rules/governance/topics.ts
/** A topic as a message names it, and the question that a section on it answers. */
const topics = {
	purpose: {
		name: "purpose and goals",
		question: "what the badges are for"
	},
	roles: {
		name: "roles",
		question: "who is responsible for what"
	},
	approval: {
		name: "how a badge is proposed and approved",
		question: "who proposes a new badge and who decides on it"
	},
	criteria: {
		name: "criteria and assessment",
		question: "how it is judged that a badge is earned"
	},
	issuing: {
		name: "issuing and its time limit",
		question: "who issues a badge, and within how many days"
	},
	revocation: {
		name: "revocation and appeal",
		question: "on which grounds a badge is taken back, and how an earner objects"
	},
	review: {
		name: "metrics and review",
		question: "who reviews the badges and the program, how often and by which numbers"
	},
	scope: {
		name: "scope and taxonomy",
		question: "which badges there are, with their levels and types"
	},
	correction: {
		name: "correction",
		question: "who corrects a wrong name or date, and how one asks for it"
	},
	expiry: {
		name: "expiry and renewal",
		question: "how long a badge holds, and how it is renewed"
	},
	privacy: {
		name: "privacy",
		question: "which data of earners are kept and shared, and on what ground"
	},
	design: {
		name: "naming and design",
		question: "how badges are named and who makes their pictures"
	},
	marketing: {
		name: "marketing",
		question: "who tells whom of the badges, and when"
	}
};
/** Fewer covered topics than these are no governance document of a badge program. */
const leastCovered = 2;
var topics_default = programRule({
	id: "governance/topics",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "The governance document speaks of all that has to be decided.",
	why: "What is not written down is decided anew each time, and differently for each earner. Who asks how to appeal, or why a name cannot be mended, finds an answer only where somebody has thought of the question before.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and knows a topic by the words of the field. What stands in a document outside the repository counts as missing. A set that covers fewer than two topics is taken for something else, and an outline with an empty `approved_on` is left alone.",
	examples: examplesOf("governance/topics"),
	*check({ documents, reading }) {
		const governing = documents.filter(({ role }) => role === "governance");
		const [first] = governing;
		if (first === void 0 || governing.some(isOutline)) return;
		const coverage = reading?.coverage;
		if (coverage === void 0 || covered(coverage).length < leastCovered) return;
		const leftOpen = new Set(reading?.emptyTopics);
		const missing = withCoverage(coverage, "no").filter((topic) => !leftOpen.has(topic));
		const half = withCoverage(coverage, "partly").filter((topic) => !leftOpen.has(topic));
		if (missing.length + half.length === 0) return;
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "topics",
			message: `The governance document says ${[...whatIsMissing(missing), ...whatIsHalf(half, coverage)].join(", and ")}; expected who does what, and by when, on each of ${governanceTopics.length} topics`,
			suggestion: nextStep([...missing, ...half])
		};
	}
});
function covered(coverage) {
	return governanceTopics.filter((topic) => coverage.topics[topic].coverage !== "no");
}
function withCoverage(coverage, wanted) {
	return governanceTopics.filter((topic) => coverage.topics[topic].coverage === wanted);
}
function whatIsMissing(missing) {
	return missing.length === 0 ? [] : [`nothing on ${missing.map(nameOf$1).join(", ")}`];
}
/** The topics of which half is there, with the words that are. */
function whatIsHalf(half, coverage) {
	const words = half.map((topic) => {
		const said = coverage.topics[topic].evidence?.value;
		return said === void 0 ? nameOf$1(topic) : `${nameOf$1(topic)} ("${truncate(said, 60)}")`;
	});
	return words.length === 0 ? [] : [`only half on ${words.join(", ")}`];
}
/** Names the one topic with which to begin. */
function nextStep([topic]) {
	return topic === void 0 ? "" : `Begin with ${nameOf$1(topic)}: say ${topics[topic].question}`;
}
function nameOf$1(topic) {
	return topics[topic].name;
}
// ../core/src/program/issued-template.ts
/** What rules on issued badges keep of a template. A ledger does not know an id taken from a credential. */
function issuedTemplateOf({ at, id, identity, state }) {
	return identity === "from-credential" ? void 0 : {
		at: state?.at ?? at,
		id: id.value
	};
}
/** The same as the entry of a group, by its id. */
function* issuedTemplate(template) {
	const value = issuedTemplateOf(template);
	if (value) yield {
		key: value.id,
		value
	};
}
// ../core/src/rules/ledger/assertion.ts
var assertion_default = templateGroupRule({
	id: "ledger/assertion",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	needsFacts: ["issuance"],
	summary: "The platform and the ledger count the same badges.",
	why: "Whoever asks who holds a badge, or has to mend a mistake in some, looks into the ledger. A badge that is missing there is mended for nobody, and one that the platform has no longer is counted for ever.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Platforms differ in whether they count badges that are not accepted yet, so fewer on the platform is reported only where it has fewer than were accepted. Badges that are missing in the ledger may hide behind others that the platform does not count.",
	examples: examplesOf("ledger/assertion"),
	extract: issuedTemplate,
	*checkGroup(templates, _options, { issuance }) {
		for (const { at, id } of templates) {
			const asserted = issuance?.get(id)?.asserted;
			const difference = asserted && differenceIn(asserted);
			if (difference) yield {
				at,
				about: "issuance",
				...difference
			};
		}
	}
});
/** What is wrong between platform and ledger; undefined where pending badges may explain it. */
function differenceIn(asserted) {
	const { on, count, live, accepted } = asserted;
	const pending = accepted === void 0 ? void 0 : live - accepted;
	const both = `The platform had ${count} ${count === 1 ? "badge" : "badges"} on ${on} and the ledger had ${live}`;
	const known = pending === void 0 ? "" : `, ${pending || "none"} of them pending`;
	if (count > live) return {
		message: `${both}${known}; expected the same`,
		suggestion: "Import what the platform has issued with `badgelint ledger import`, and look for badges that the ledger has as revoked and the platform has not"
	};
	if (accepted === void 0 || count >= accepted) return void 0;
	return {
		message: `${both}${known}; expected ${accepted === live ? "the same" : `${accepted} or more`} on the platform`,
		suggestion: "Look for badges that were revoked or deleted on the platform, and put that down in the ledger with `badgelint ledger import`"
	};
}
// ../core/src/rules/ledger/automation.ts
/** Where a system issues so many times more, the rest are exceptions. */
const maxSystemShare = 9;
/** So many ways are named, as more would be skipped. */
const maxWays = 3;
var automation_default = templateGroupRule({
	id: "ledger/automation",
	practice: 10,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	facts: ["issuance"],
	needsFacts: ["issuance"],
	summary: "A badge that many people earn is not issued by hand.",
	why: "Issuing by hand takes a person each time, waits while that person is away, and puts names in by typing. A system that knows who has completed issues the badge at once and without slips.",
	source: {
		title: "Best Practices for Credentialing, practice 10",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Badges whose channel the ledger does not know are not taken for issued by hand. Nothing is said where a system issues nine in ten badges, since the rest are exceptions then; below that they are reported once they are many. Where a person has to judge each earner the last step may well be by hand.",
	options: { badges: {
		type: "integer",
		description: "Badges issued by hand in twelve months from which a system might do it.",
		minimum: 1,
		default: 50
	} },
	examples: examplesOf("ledger/automation"),
	*extract(template, _options, { platform }) {
		const issued = issuedTemplateOf(template);
		if (issued === void 0) return;
		const value = {
			...issued,
			platform
		};
		yield {
			key: issued.id,
			value
		};
	},
	*checkGroup(templates, { badges }, { issuance }) {
		for (const { at, id, platform } of templates) {
			const recent = issuance?.get(id)?.recent;
			const { manual = 0, ...others } = recent?.channels ?? {};
			if (recent === void 0 || manual < badges) continue;
			if (bySystem(others) >= maxSystemShare * manual) continue;
			yield {
				at,
				about: "issuance",
				message: `${`${manual} ${manual === 1 ? "badge was" : "badges were"} issued by hand since ${recent.since}`}${beside(others)}; expected fewer than ${badges} in twelve months`,
				suggestion: suggestionFor$1(platform)
			};
		}
	}
});
/** How many badges a system issued. */
function bySystem(channels) {
	return Object.entries(channels).filter(([channel]) => channel === "api" || channel.startsWith("integration:")).reduce((sum, [, count]) => sum + count, 0);
}
/** What the other channels issued; empty where they issued nothing. */
function beside(channels) {
	const counts = Object.entries(channels).filter(([, count]) => count > 0).map(([channel, count]) => ({
		rank: rankOf(channel),
		words: `${count} ${wordsOf(channel)}`
	})).sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1)).map(({ words }) => words);
	return counts.length === 0 ? "" : `, beside ${joinWithAnd(counts)}`;
}
const ranks = ["bulk", "api"];
/** What is unknown stands last. */
function rankOf(channel) {
	if (channel === "unknown") return ranks.length + 1;
	const rank = ranks.indexOf(channel);
	return rank === -1 ? ranks.length : rank;
}
function wordsOf(channel) {
	if (channel === "bulk") return "in bulk";
	if (channel === "api") return "by API";
	if (channel === "unknown") return "in a way that is unknown";
	return `by ${channel.replace("integration:", "")}`;
}
function suggestionFor$1({ title, automations }) {
	const ways = automations.slice(0, maxWays);
	if (ways.length === 0) return "Let the system in which people complete issue the badge, by the API of the platform or an integration that it has";
	return `Let the system in which people complete issue the badge; ways for ${title}: ${ways.map(({ name, address }) => `${name} (${address})`).join(", ")}`;
}
// ../core/src/rules/ledger/corrections.ts
/** Reasons that are a mistake of the program. */
const mistakes = [
	"issued-in-error",
	"duplicate",
	"wrong-recipient",
	"wrong-template",
	"data-error",
	"technical"
];
/** Reasons that may be a mistake or not. */
const unclear = ["unknown", "other"];
var corrections_default = templateGroupRule({
	id: "ledger/corrections",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	needsFacts: ["issuance"],
	summary: "Few badges have to be corrected or revoked because of a mistake.",
	why: "A badge with a wrong name, or one that is taken back, is seen by everybody to whom its earner has shown it. Where it happens often, the list from which badges are issued is wrong, and the next ones will be too.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One wrong list makes a bad month, even where it was found and mended on the same day. Badges that the program corrects at the wish of an earner count where the ledger has `data-error` as the reason. Mistakes that nobody found are not seen.",
	options: {
		percent: {
			type: "number",
			description: "Share of the badges of a month that may be corrected or revoked by mistake.",
			minimum: 0,
			maximum: 100,
			default: 5
		},
		badges: {
			type: "integer",
			description: "Badges that must have been issued in a month for it to be judged.",
			minimum: 1,
			default: 20
		},
		months: {
			type: "integer",
			description: "Months before this one that are judged beside it.",
			minimum: 1,
			default: 12
		}
	},
	examples: examplesOf("ledger/corrections"),
	extract: issuedTemplate,
	*checkGroup(templates, { percent, badges, months }, facts) {
		const { today, issuance } = facts;
		if (today === "") return;
		for (const { at, id } of templates) {
			const [first, ...others] = (issuance?.get(id)?.months ?? []).filter(({ month, issued }) => issued >= badges && isWithin$1(month, today, months)).map((month) => ({
				month,
				mistaken: sumOf(month, mistakes)
			})).filter(({ month, mistaken }) => mistaken * 100 > percent * month.issued);
			if (first === void 0) continue;
			const worst = others.reduce((a, b) => shareOf(b) >= shareOf(a) ? b : a, first);
			const more = others.length === 0 ? "" : `; ${otherMonths(others.length, percent)}`;
			yield {
				at,
				about: "issuance",
				message: `${inWords$4(worst, percent)}${more}; expected at most ${percent} %`,
				suggestion: "Find out where these badges came from, and have the list checked before it is issued: names, addresses, the badge, and who has it already"
			};
		}
	}
});
function inWords$4({ month, mistaken }, percent) {
	const verb = mistaken === 1 ? "was" : "were";
	const most = mistakes.map((reason) => ({
		reason,
		count: month.amended[reason] ?? 0
	})).reduce((a, b) => b.count > a.count ? b : a);
	const often = most.count === mistaken ? "all" : "most often";
	const reasons = `${mistaken === 1 ? "" : `${often} `}for ${most.reason} (${most.count})`;
	const left = sumOf(month, unclear);
	const unknown = left === 0 ? "" : `, and ${left} more for reasons that are unknown or other`;
	return `Of the ${month.issued} badges issued in ${month.month}, ${mistaken} ${verb} corrected or revoked since because of a mistake (${shownShare(month.issued, mistaken, percent)} %), ${reasons}${unknown}`;
}
function otherMonths(count, percent) {
	return `${count} other ${count === 1 ? "month is" : "months are"} above ${percent} % too`;
}
function shareOf({ month, mistaken }) {
	return mistaken / month.issued;
}
/** With as many digits as it takes to be seen above what is allowed. */
function shownShare(issued, mistaken, percent) {
	const share = mistaken * 100 / issued;
	const digits = [
		0,
		1,
		2
	].find((places) => Number(share.toFixed(places)) > percent) ?? 3;
	return share.toFixed(digits);
}
function sumOf({ amended }, reasons) {
	return reasons.reduce((sum, reason) => sum + (amended[reason] ?? 0), 0);
}
function isWithin$1(month, today, months) {
	const ago = monthNumber(today) - monthNumber(month);
	return ago >= 0 && ago <= months;
}
function monthNumber(day) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	return year * 12 + month;
}
// ../core/src/rules/ledger/dates.ts
var dates_default = templateGroupRule({
	id: "ledger/dates",
	practice: 9,
	kind: "contract",
	severity: "error",
	reads: ["id", "state"],
	facts: ["issuance"],
	needsFacts: ["issuance"],
	summary: "The days of badges in the ledger can be right.",
	why: "How long earners waited for their badge is worked out from these days. A badge that is issued before it was earned, or next year, also makes an employer doubt the rest.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A platform may count a day in another time zone, so one day more is allowed after a template was archived. A day that is wrong and possible goes unseen.",
	examples: examplesOf("ledger/dates"),
	*extract({ id, state, record, identity }) {
		if (identity === "from-credential") return;
		const on = state?.value === "archived" ? record.stateChangedOn?.value : void 0;
		const value = {
			id: id.value,
			archived: state !== void 0 && on !== void 0 ? {
				at: state.at,
				on
			} : void 0
		};
		yield {
			key: id.value,
			value
		};
	},
	*checkGroup(templates, _options, { today, issuance }) {
		const [first] = templates;
		const issued = first && issuance?.get(first.id);
		if (first === void 0 || issued === void 0 || today === "") return;
		for (const wrong of issued.wrongDays ?? []) yield isWrong(wrong, first.id, today);
		const { lastIssued } = issued;
		if (lastIssued === void 0 || lastIssued > today || templates.length > 1) return;
		const { archived } = first;
		if (archived === void 0 || daysBetween(archived.on, lastIssued) <= 1) return;
		yield {
			at: archived.at,
			about: "archived",
			message: `The template is archived since ${archived.on}, and its last badge was issued on ${lastIssued}; expected none after it was archived`,
			suggestion: "Make the template active again if it is still issued, or correct the day on which it was archived"
		};
	}
});
function isWrong({ kind, count, first }, id, today) {
	const { at, line, issuedOn, completedOn } = first;
	const many = count > 1;
	const badges = many ? `${count} badges of "${id}" were` : `A badge of "${id}" was`;
	const command = (field) => `\`badgelint ledger append --type correct --of ${first.id.slice(0, 12)} --on ${today} --field ${field} --reason data-error\``;
	const common = {
		at,
		line,
		about: `${kind} ${id}`
	};
	if (kind === "future") {
		const which = many ? `, the first on ${issuedOn}` : ` (${issuedOn})`;
		return {
			...common,
			message: `${badges} issued on a day that is still to come${which}; expected none after ${today}`,
			suggestion: `Find out the right day, and append a correction: ${command("issued_on")}`
		};
	}
	const completed = completedOn === void 0 ? "" : ` and completed on ${completedOn}`;
	const days = many ? `, the first on ${issuedOn}${completed}` : ` (on ${issuedOn}${completed})`;
	return {
		...common,
		message: `${badges} issued before the day of completion${days}; expected completion first`,
		suggestion: `Find out the right day, and append a correction: ${command("completed_on")}`
	};
}
// ../core/src/program/ledger-problems.ts
/**
* What verifying a ledger found of one kind, as findings at the ledger's files; nothing where some of the
* program's files were named, since the ledger's are others.
*/
function* ledgerProblems(kind, { ledger, isSelection }) {
	if (isSelection) return;
	for (const problem of ledger?.problems ?? []) {
		if (problem.kind !== kind) continue;
		const { at, line, message, suggestion } = problem;
		yield {
			at,
			...line === void 0 ? {} : { line },
			about: `${at.file}:${line ?? 0}`,
			message,
			suggestion
		};
	}
}
// ../core/src/rules/ledger/integrity.ts
var integrity_default = programRule({
	id: "ledger/integrity",
	practice: 11,
	kind: "contract",
	severity: "error",
	readsLedger: "problems",
	summary: "The ledger is whole: nothing in it was changed or lost.",
	why: "An employer who doubts a badge asks whether it was ever issued. Only a record that nobody can change unseen gives an answer that holds.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It sees a change of the ledger against its own names and seals. A batch that no checkpoint covers can be removed as a whole without a trace.",
	examples: examplesOf("ledger/integrity"),
	*check(_program, _options, facts) {
		yield* ledgerProblems("integrity", facts);
	}
});
// ../core/src/rules/ledger/known-template.ts
/** Of so many unknown templates a likely one is looked for among all that are here. Where there are more, they are no slips. */
const maxSlips$3 = 100;
var known_template_default = programRule({
	id: "ledger/known-template",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	readsLedger: "contents",
	summary: "Each template from which badges were issued is still here.",
	why: "People go on showing a badge for years. When its template is gone nobody can look up what they had to do for it.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A template that is kept in another repository counts as missing. Where only some files are checked, or one of them cannot be read, nothing is said.",
	examples: examplesOf("ledger/known-template"),
	*check(_program, _options, { ledger, isPartial, isSelection, templateIds }) {
		if (ledger === void 0 || isPartial || isSelection) return;
		if (ledger.unknownTemplates.length === 0) return;
		const ids = [...templateIds];
		for (const [index, { key, issued, last }] of ledger.unknownTemplates.entries()) {
			const name = truncate(key, 60);
			const badges = issued === 0 ? "events" : issued === 1 ? "1 badge" : `${issued} badges`;
			const meant = index < maxSlips$3 ? didYouMean(key, ids) : void 0;
			yield {
				at: ledger.at,
				about: key,
				message: `The ledger has ${badges} of the template "${name}", the last event of ${last}, and no template here has that id; expected one`,
				suggestion: meant ? `Give the template "${meant}" the earlier id "${name}", if it is the same one; else bring "${name}" back with \`state: archived\`` : "Bring it back with `state: archived`; or, if it goes by another id now, give it the earlier one again"
			};
		}
	}
});
// ../core/src/rules/ledger/private.ts
var private_default$1 = programRule({
	id: "ledger/private",
	practice: 11,
	kind: "contract",
	severity: "error",
	readsLedger: "problems",
	summary: "The ledger holds nothing of a person: no name, no mail address.",
	why: "The ledger is kept in git, and what has been committed once stays in every copy. An earner who asks to be forgotten can be forgotten only if no name was ever there.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes what the format does not know, and a text with an @, an address or white space, for something of a person. A name that looks like a code goes unseen.",
	examples: examplesOf("ledger/private"),
	*check(_program, _options, facts) {
		yield* ledgerProblems("private", facts);
	}
});
// ../core/src/rules/ledger/timeliness.ts
var timeliness_default = templateGroupRule({
	id: "ledger/timeliness",
	practice: 9,
	kind: "guidance",
	severity: "warning",
	reads: ["id", "state"],
	facts: ["issuance"],
	needsFacts: ["issuance"],
	comparedFacts: ["stated"],
	summary: "Badges are issued soon after they are earned.",
	why: "Earners accept and share a badge while they are still glad of what they did. Weeks later the mail surprises them, and many never open it. Issuers that promise a time to their earners name one to three weeks.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only badges whose day of completion is in the ledger count, which may be the slow ones alone. A wait that is meant, as for a probation after the course, is reported unless `days` allows for it. A limit that the governance document states, the longest where kinds of badge have their own, holds in place of `days`, unless `days` is configured to be another than 14.",
	options: { days: {
		type: "integer",
		description: "Days from completion within which nine in ten badges are to be issued. At 14 the limit that the governance document states holds, where it states one.",
		minimum: 1,
		default: 14
	} },
	examples: examplesOf("ledger/timeliness"),
	extract: issuedTemplate,
	*checkGroup(templates, { days }, { issuance, stated }) {
		const byDocument = statedLimit(days, stated?.issuingLimit);
		const limit = byDocument?.value ?? days;
		const whose = byDocument ? ", as the governance document says" : "";
		for (const { at, id } of templates) {
			const recent = issuance?.get(id)?.recent;
			if (recent === void 0) continue;
			const { known, median, ninetieth } = recent.waits;
			if (known < 10 || ninetieth === void 0 || ninetieth <= limit) continue;
			yield {
				at,
				about: "issuance",
				message: `Nine in ten badges were issued within ${inDays$1(ninetieth)} of completion${halfOf(median)} (${counted(recent.waits, recent.since)}); expected nine in ten within ${inDays$1(limit)}${whose}`,
				suggestion: "Issue at fixed times, for example once a week, or let the system in which people complete issue the badge",
				...byDocument ? { related: [byDocument.at] } : {}
			};
		}
	}
});
function halfOf(median) {
	if (median === void 0) return "";
	return median === 0 ? " and half on the same day" : ` and half within ${median}`;
}
function counted({ known, unknown }, since) {
	return `${known} badges since ${since}${unknown === 0 ? "" : `, the day of completion of ${unknown} more is unknown`}`;
}
function inDays$1(days) {
	return days === 1 ? "1 day" : `${days} days`;
}
// ../core/src/program/address.ts
/** An address as it is compared: two that differ in this form may lead to different pages. */
function comparedAddress(address) {
	return address.trim().replace(/^https?:\/\//i, "").replace(/^[^/?#]+/, (host) => host.toLowerCase()).replace(/(?<!\/)\/+(?=$|[?#])/, "");
}
// ../core/src/program/links.ts
/** What a finding calls the place that names a link, at the beginning of a sentence. */
const linkNames = {
	criteria: "The link to the criteria",
	criterion: "The link of a criterion",
	earn: "The link to where the badge is earned",
	image: "The image",
	alignment: "The link of an alignment",
	issuer: "The link to the issuer",
	recommendation: "The link of a recommendation",
	text: "The link in the text",
	governance: "The link",
	marketing: "The link",
	program: "The link"
};
/** Everything between the scheme and the host: a user name, a password. */
const userInfo = /^(https?:[/\\]*)[^/?#\\]*@/i;
function hasUserInfo(address) {
	return userInfo.test(address);
}
/** Such as an address within another one may have, too. */
const innerPassword = /(:[/\\]{2})[^/?#\\@:]*:[^/?#\\@]*@/g;
/** An address that may be shown: without a user name and a password. */
function shownAddress(address) {
	return address.replace(userInfo, "$1").replace(innerPassword, "$1");
}
/** Characters of an address that a name keeps at the most. */
const maxNameLength$1 = 120;
/** A short and stable name of an address, without a user name and a password. */
function linkName(address) {
	const shown = shownAddress(address);
	return shown.length > maxNameLength$1 ? `${shown.slice(0, 110).toWellFormed()}\u2026${hashOf(shown).toString(36)}` : shown;
}
/** FNV-1a. */
function hashOf(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/**
* Whether an address is of a site: `example.org`, `*.example.org` for what is below it, with the
* beginning of a path where only that is meant. A star in the path stands for anything.
*/
function isOfSite(url, site) {
	const [, host = "", path = ""] = /^([^/]*)(.*)$/s.exec(site.toLowerCase()) ?? [];
	return (host.startsWith("*.") ? url.hostname.endsWith(host.slice(1)) : url.hostname === host) && (path === "" || startsWith(url.pathname.toLowerCase(), path.split("*")));
}
/** Whether a text begins with the pieces in their order, with anything between them. */
function startsWith(text, [first = "", ...others]) {
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const piece of others) {
		const found = text.indexOf(piece, from);
		if (found < 0) return false;
		from = found + piece.length;
	}
	return true;
}
/** An address that stands for another one, with the part of the page that the other one names. */
function withFragmentOf(address, other) {
	const fragment = /#.*$/s.exec(other)?.[0] ?? "";
	return address.includes("#") ? address : address + fragment;
}
/** Whether two addresses differ in nothing that tells pages apart: https, `www.`, a slash at the end. */
function isSamePage(one, other) {
	return pageOf(one) === pageOf(other);
}
function pageOf(address) {
	return comparedAddress(shownAddress(address).replace(/#.*$/s, "")).replace(/^www\./, "");
}
/** Whether an address is that of a site as a whole. */
function isFrontPage({ pathname, search }) {
	return pathname === "/" && search === "";
}
// ../core/src/rules/links/credentials.ts
var credentials_default = linkRule({
	id: "links/credentials",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	summary: "No address holds a password.",
	why: "A badge shows its links to everybody, so the password is everybody\u2019s too. Browsers leave it out and warn of the page, so the reader is kept from it all the same.",
	source: {
		title: "RFC 9110, section 4.2.4: user information in addresses is not to be used",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4"
	},
	mistakes: "A password elsewhere in an address, such as `?key=\u2026`, is not seen. Addresses with a password are asked by nobody, so no other rule says whether they are alive.",
	examples: examplesOf("links/credentials"),
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
			suggestion: "Leave them out and change the password, which stays in the history of the repository"
		};
	}
});
// ../core/src/rules/links/dead.ts
var dead_default = linkRule({
	id: "links/dead",
	practice: 8,
	kind: "contract",
	severity: "error",
	needsAnswer: true,
	summary: "What a link leads to is there.",
	why: "Whoever meets a badge follows its links to see what it is worth. A page that is gone takes the proof with it, on every badge that was ever issued from the template.",
	source: {
		title: "Best Practices for Credentialing, practice 8: test the links",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A host that answers machines with 404, and people with a page, looks dead; `links.skip` in the configuration leaves it out. Whatever is not certain, such as a time-out, is not reported here but by `links/unreachable`.",
	examples: examplesOf("links/dead"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that is there`,
			suggestion: field === "image" ? "Put the image back, or give the address that it has now" : "Link to where the page is now, or remove the link"
		};
	}
});
// ../core/src/rules/links/fragment.ts
var fragment_default = linkRule({
	id: "links/fragment",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "The part of a page that a link names is there.",
	why: "A link to one badge on a page of forty lands at the top of the page when its anchor is gone, and the reader gives up.",
	source: {
		title: "W3C, Cool URIs don\u2019t change",
		address: "https://www.w3.org/Provider/Style/URI"
	},
	mistakes: "Anchors that a script makes in the browser are not seen, which is why the rule is off unless asked for.",
	examples: examplesOf("links/fragment"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = truncate(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
			suggestion: "Look up what the part is called now, or link to the page as a whole"
		};
	}
});
// ../core/src/rules/links/image.ts
var image_default$1 = linkRule({
	id: "links/image",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	needsAnswer: true,
	summary: "The address of an image answers with an image.",
	why: "A profile puts the image of a badge together from its address. Where that answers with a page, earners get a grey box.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "What the host says counts, not the content. Bytes without a kind (`application/octet-stream`) are let pass, since browsers show them.",
	examples: examplesOf("links/image"),
	*check({ address, uses }, _options, { fact }) {
		const { verdict, mediaType = "image/", signIn } = fact ?? {};
		if (verdict !== "alive" || signIn !== void 0) return;
		if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return;
		const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType);
		for (const { at, field } of uses) if (field === "image") yield {
			at,
			about: linkName(address),
			message: `The image, ${truncate(shownAddress(address), 80)}, answers with ${isPage ? "a page" : truncate(mediaType)}; expected an image`,
			suggestion: /^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//i.test(address) ? "Give the address of the file itself, which the button \"Raw\" of that page leads to" : "Give the address of the image itself"
		};
	}
});
// ../core/src/rules/links/insecure.ts
var insecure_default = linkRule({
	id: "links/insecure",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link is https where the page can be had by https.",
	why: "Browsers warn before a page by http, and networks block it. An employer who clicks on a badge and is warned thinks of the badge, not of the network.",
	source: {
		title: "W3C Technical Architecture Group, Securing the Web",
		address: "https://www.w3.org/2001/tag/doc/web-https"
	},
	mistakes: "Where http leads to another page than https, the two are taken for one. Links of alignments are left alone: http may be part of the name that a framework gives to an entry.",
	examples: examplesOf("links/insecure"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || fact.secure === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const isElsewhere = fact.movedTo !== void 0 && !isSamePage(address, fact.movedTo);
		if (from === void 0 || isElsewhere && !isFrontPage(from)) return;
		const target = withFragmentOf(fact.secure, address);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = hasUserInfo(address) ? void 0 : changedLink(use, target);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, is http, and https answers as well; expected https`,
				suggestion: `Link to ${truncate(shownAddress(target), 80)}`,
				...fix ? { fix } : {}
			};
		}
	}
});
var moved_default = linkRule({
	id: "links/moved",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link names the address that the page has now.",
	why: "Redirects are kept for a while, then somebody tidies up. A badge is shown for years, so the link that only works by a redirect is the next one to die.",
	source: {
		title: "RFC 9110, section 15.4.2: future references ought to use the new address",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"
	},
	mistakes: "A short address of one\u2019s own, made so that the page can move behind it, looks moved; name its host in `except`. Links of alignments are left alone, since they are names of a framework too. Differences of `www.`, of a slash at the end, and the way from a site\u2019s root to its front page are not reported.",
	options: { except: {
		type: "array",
		items: {
			type: "string",
			pattern: "\\S"
		},
		description: "Sites whose redirects are meant to last, as `doi.org`, `*.example.org` or `example.org/go/`.",
		default: [
			...[
				"doi.org",
				"dx.doi.org",
				"hdl.handle.net",
				"purl.org",
				"*.purl.org",
				"w3id.org"
			],
			...[
				"purl.imsglobal.org",
				"n2t.net",
				"identifiers.org",
				"data.europa.eu"
			],
			...[
				"aka.ms",
				"bit.ly",
				"tinyurl.com",
				"youtu.be",
				"lnkd.in",
				"go.microsoft.com"
			]
		]
	} },
	examples: examplesOf("links/moved"),
	*check({ address, uses }, { except }, { fact }) {
		if (fact?.verdict !== "alive" || fact.movedTo === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const to = parseAddress(fact.movedTo);
		if (!from || !to || isSamePage(address, fact.movedTo) || isFrontPage(from)) return;
		if (except.some((site) => isOfSite(from, site))) return;
		const target = withFragmentOf(fact.movedTo, address);
		const isLost = isFrontPage(to) || /\/(?:404|error|not-?found)\b/i.test(to.pathname);
		const isSafe = !isLost && !hasUserInfo(address) && !isOfOneVisit(fact.movedTo);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = isSafe ? changedLink(use, target) : void 0;
			const shown = truncate(shownAddress(target), 80);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, is redirected for good to ${shown}; expected the address of the page itself`,
				suggestion: isLost ? "See whether the page is still there, and link to where it is now" : `Link to ${shown}`,
				...fix ? { fix } : {}
			};
		}
	}
});
/** Whether an address was made for one visit. */
function isOfOneVisit(address) {
	return hasUserInfo(address) || /[?&;](?:jsessionid|phpsessid|session_?id|sid|token|sig|signature|x-amz-[a-z]+|expires)=/i.test(address);
}
// ../core/src/program/private-sites.ts
const courses$1 = "a page of a course, which opens for those enrolled in it";
const slack = "in Slack, which opens for members of the workspace";
const managed = "where badges are managed, which opens for those who issue them";
const google = "a document of Google, which opens for those it is shared with";
/** Hosts on which a page opens for those who have an account there, or were let in one by one. */
const knownSites = [
	{
		what: google,
		hosts: ["docs.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:document|spreadsheets|presentation|drawings|forms)\//i,
		open: /\/(?:pub|pubhtml|pubembed|preview|embed|viewform|formresponse)\/?(?:\?|$)/i,
		isReported: true
	},
	{
		what: google,
		hosts: ["drive.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:file|drive|open)(?:\/|$)/i,
		open: /\/preview\/?(?:\?|$)/i,
		isReported: true
	},
	{
		what: "on SharePoint, which opens for members of the organisation",
		hosts: [
			"*.sharepoint.com",
			"*.sharepoint.us",
			"*.sharepoint.cn"
		],
		isReported: true
	},
	{
		what: "in a OneDrive, which opens for its owner",
		hosts: ["onedrive.live.com"],
		open: /[?&](?:authkey|redeem)=|\/embed\b/i,
		isReported: false
	},
	{
		what: "in a Dropbox folder, which opens for its owner",
		hosts: ["www.dropbox.com", "dropbox.com"],
		path: /^\/(?:home|work|personal)(?:\/|$)/i,
		isReported: false
	},
	{
		what: courses$1,
		hosts: ["*.instructure.com"],
		path: /^\/courses\/\d/i,
		isReported: true
	},
	{
		what: courses$1,
		hosts: ["*.blackboard.com"],
		path: /^\/(?:webapps|ultra)\//i,
		isReported: false
	},
	{
		what: courses$1,
		hosts: ["classroom.google.com"],
		isReported: false
	},
	{
		what: "in Microsoft Teams, which opens for members of the team",
		hosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
		path: /^\/l\/(?:channel|team|chat|message|file|entity)\//i,
		isReported: false
	},
	{
		what: slack,
		hosts: ["app.slack.com"],
		isReported: false
	},
	{
		what: slack,
		hosts: ["*.slack.com"],
		path: /^\/(?:archives|files|client)\//i,
		isReported: false
	},
	{
		what: "in Jira or Confluence, which opens for members of the organisation",
		hosts: ["*.atlassian.net"],
		path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
		isReported: true
	},
	{
		what: "a mailbox, which opens for its owner",
		hosts: [
			"mail.google.com",
			"outlook.office.com",
			"outlook.live.com"
		],
		path: /^\/mail(?:\/|$)/i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["www.credly.com"],
		path: /^\/(?:mgmt|organizations\/[^/]+\/badge_templates)\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["badgr.com", "*.badgr.com"],
		path: /^\/issuer\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["dashboard.accredible.com"],
		isReported: false
	}
];
const byHost = Map.groupBy(knownSites.flatMap((site) => site.hosts.map((host) => ({
	host,
	site
}))), ({ host }) => host);
/** What is known of a host under its own name, and under the star of the ones above it. */
function knownOf({ hostname, pathname }) {
	for (let from = 0, name = hostname; from >= 0;) {
		const known = byHost.get(name)?.find(({ site }) => site.path?.test(pathname) ?? true);
		if (known) return known.site;
		from = hostname.indexOf(".", from + 1);
		name = `*${hostname.slice(from)}`;
	}
}
/** Learning platforms that run under a name of their own, and are known by what follows it. */
const byPath = [
	[/^canvas\./, /^\/courses\/\d+(?:\/|$)/],
	[/^(?:blackboard|bb|learn)\./, /^\/(?:webapps\/blackboard|ultra\/(?:courses|organizations))\//],
	[/./, /\/(?:course|mod\/[a-z]+)\/view\.php$/],
	[/./, /^\/d2l\/(?:home|le|lms)\//]
];
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$|^intranet\./;
/** What keeps a stranger from the page at an address, by the address alone; undefined where nothing does. */
function privateSiteOf(address) {
	const { hostname, pathname, search } = address;
	if (isLocalHost(hostname)) return {
		what: "in a network of your own",
		isReported: false,
		isLocal: true
	};
	const known = knownOf(address);
	if (known) return known.open?.test(pathname + search) ? void 0 : {
		...known,
		isLocal: false
	};
	if (byPath.some(([host, path]) => host.test(hostname) && path.test(pathname))) return {
		what: courses$1,
		isReported: true,
		isLocal: false
	};
	if (/\/wp-admin\//.test(pathname)) return {
		what: "where a site is edited, which opens for its editors",
		isReported: true,
		isLocal: false
	};
}
function isLocalHost(hostname) {
	const name = hostname.replace(/\.$/, "");
	if (name.startsWith("[")) return isLocalNumber6(name.slice(1, -1));
	if (/^\d+(?:\.\d+){3}$/.test(name)) return isLocalNumber(name.split(".").map(Number));
	return !name.includes(".") || localNames.test(name);
}
/** RFC 1918, loopback, link-local, shared (RFC 6598), and addresses of no host. */
function isLocalNumber([a = 0, b = 0]) {
	return [
		0,
		10,
		127
	].includes(a) || a === 100 && b >= 64 && b < 128 || a === 169 && b === 254 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a >= 224;
}
/** Loopback, unique local, link-local, multicast, and what stands for one of version 4. */
function isLocalNumber6(number) {
	const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(number) ?? [];
	if (high !== void 0 && low !== void 0) {
		const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
		return isLocalNumber([
			left >> 8,
			left & 255,
			right >> 8,
			right & 255
		]);
	}
	return /^::1?$|^f[cd][\da-f]{2}:|^fe[89a-f][\da-f]:|^ff[\da-f]{2}:/.test(number);
}
// ../core/src/rules/links/private.ts
var private_default = linkRule({
	id: "links/private",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	usesAnswer: true,
	summary: "What a link leads to can be opened by anybody.",
	why: "The one who follows a link on a badge is an employer or a friend of the earner. A sign-in page, a document that is not shared with them or a host of your own network tells them nothing, and looks like a badge that has something to hide.",
	source: {
		title: "Instructure guide: the criteria should be publicly accessible, not behind a login",
		address: "https://guides.instructure.com/m/111837/l/1571644"
	},
	mistakes: "A document or a course that is open to everybody is taken for a closed one until its address was asked. Links that were made for sharing (1drv.ms, Dropbox, Notion) are let pass, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to what only the team can open, but to no host of a network of one\u2019s own.",
	options: {
		hosts: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "More sites that earners cannot open, as `learn.example.org`, `*.example.org` or `example.org/staff/`.",
			default: []
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "Sites that anybody can open, though they are like ones that nobody can.",
			default: []
		}
	},
	examples: examplesOf("links/private"),
	*check({ address, uses }, { hosts, except }, { fact }) {
		const url = parseAddress(address);
		if (url === void 0 || fact?.verdict === "dead") return;
		if (except.some((site) => isOfSite(url, site))) return;
		const isRefused = fact?.verdict === "refused" && !hasUserInfo(address);
		const barrier = barrierOf(url, hosts, fact?.verdict === "alive" && !fact.signIn);
		const signIn = fact?.signIn === void 0 ? void 0 : parseAddress(fact.signIn);
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends strangers to a sign-in page at ${truncate(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
				suggestion: "Publish what it shows where no account is needed and link to that, or remove the link"
			};
		}
	}
});
/** What keeps strangers out by the address alone. */
function barrierOf(url, hosts, isOpened) {
	if (hosts.some((site) => isOfSite(url, site))) return {
		what: "on a site that earners cannot open",
		isReported: false,
		isLocal: false
	};
	const site = privateSiteOf(url);
	return site?.isReported && isOpened ? void 0 : site;
}
function isForTeam({ field }) {
	return field === "governance" || field === "program";
}
// ../core/src/rules/links/soft-404.ts
var soft_404_default = linkRule({
	id: "links/soft-404",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "A page that answers does not say that it is not there.",
	why: "Some sites answer with a page that says \"not found\" and call it a success. To the reader of a badge it is as gone as any other.",
	source: {
		title: "Google Search Central: soft 404 errors",
		address: "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors"
	},
	mistakes: "A page about missing pages looks like one, which is why the rule is off unless asked for.",
	examples: examplesOf("links/soft-404"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, answers with a page that says it is not found; expected the page itself`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/links/unreachable.ts
var unreachable_default = linkRule({
	id: "links/unreachable",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A page that cannot be reached for days is looked at by a person.",
	why: "Every host is down now and then, and some answer people and no machines. One that gives no answer for days may be gone for the earners as well.",
	source: {
		title: "OpenSSF best practices badge, issue 1913: give outages time before failing",
		address: "https://github.com/ossf/best-practices-badge/issues/1913"
	},
	mistakes: "Hosts that turn machines away (403, 429) look like hosts that are down; `links.accept` in the configuration names their answers. Without a cache no run knows of another one, and nothing is said.",
	examples: examplesOf("links/unreachable"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "unknown" || fact.failing === void 0) return;
		const { since, last } = fact.failing;
		if (since >= last) return;
		const reason = shownAddress(fact.reason ?? "gives no sure answer");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that answers`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/marketing/calendar.ts
var calendar_default = programRule({
	id: "marketing/calendar",
	practice: 13,
	kind: "guidance",
	severity: "info",
	summary: "Something was told lately, something is planned, and nothing is overdue.",
	why: "Marketing is not done once at the launch. New earners do not know what a badge is, and employers forget; where nothing is told for months, fewer accept and share.",
	source: {
		title: "Best Practices for Credentialing, practice 13",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "What is told and not put into the calendar of program.yaml is not known. A program without a calendar is not asked for one.",
	options: { days: {
		type: "integer",
		description: "Days back within which something was told, and ahead within which it is planned.",
		minimum: 1,
		default: 90
	} },
	examples: examplesOf("marketing/calendar"),
	*check({ profile }, { days }, { today }) {
		if (today === "" || profile?.calendar === void 0) return;
		const { calendar } = profile;
		const overdue = calendar.filter((entry) => daysLate(entry, today) > 1);
		for (const { what, on } of overdue) yield {
			at: what.at,
			about: what.value,
			message: `"${truncate(what.value)}" was planned for ${on?.value} and is not done; expected \`done: true\`, or a later day`,
			suggestion: "Do it and write `done: true`, or plan it anew"
		};
		const isTold = overdue.some((entry) => daysLate(entry, today) <= days) || calendar.some(({ on, isDone }) => isDone && isWithin(on && daysBetween(on.value, today), days));
		const isPlanned = calendar.some(({ on, isDone }) => !isDone && isWithin(on && daysBetween(today, on.value), days));
		if (isTold && isPlanned) return;
		const lacks = [...isTold ? [] : [`nothing was done within the last ${days} days`], ...isPlanned ? [] : [`nothing is planned within the next ${days} days`]];
		yield {
			at: calendar[0]?.what.at ?? profile.at,
			about: "calendar",
			message: `By the calendar ${joinWithAnd(lacks)}; expected ${isTold || isPlanned ? "something" : "both"}`,
			suggestion: "Plan a few things through the year: a story of an earner, a mail to employers, a word in the first session of each course"
		};
	}
});
/** Days since an entry should have been done; negative or 0 where it need not be. */
function daysLate({ on, isDone }, today) {
	return on === void 0 || isDone ? 0 : daysBetween(on.value, today);
}
/** A little before 0 counts too: it is already tomorrow where the author is. */
function isWithin(distance, days) {
	return distance !== void 0 && distance >= -1 && distance <= days;
}
// ../core/src/program/merge-fields.ts
/** Only of these a public page names the fields. */
const documented = [{
	platform: "Moodle",
	pattern: /(?<![\p{L}\p{N}/%=&?._-])%(?<name>[a-z][a-z_]{2,30})%(?![\p{L}\p{N}])/giu,
	known: [
		"badgename",
		"username",
		"badgelink"
	],
	isComplete: true
}, {
	platform: "Accredible",
	pattern: /\[(?<name>[a-z]{3,20}\.[a-z][\w.]{1,40})\]/gi,
	known: [
		"issuer.name",
		"group.course_name",
		"group.course_description",
		"recipient.name",
		"recipient.id",
		"recipient.email",
		"credential.id",
		"credential.issued_on",
		"credential.issue_on",
		"credential.expired_on",
		"credential.expiry_date",
		"credential.grade",
		"credential.certificate_image"
	],
	isComplete: false
}];
/** What `{{ }}` stands for in the mails of a server of Badgr. */
const ofBadgr = [
	"name",
	"badge_name",
	"badge_description",
	"issuer_name",
	"issuer_url",
	"issuer_email",
	"issuer_detail",
	"issuer_image_url",
	"activate_url",
	"download_url",
	"unsubscribe_url",
	"site_name",
	"site_url",
	"signup_url",
	"help_email"
];
/**
* Says which merge fields of a page its platform does not know; a page is taken for one of a platform's if it uses
* a field that only this one knows. Where not all names are public, only what is nearly a known one is told.
* The attributes that a program makes itself (`custom.\u2026`) are never told.
*/
function unknownFields(page) {
	const using = documented.map((fields) => ({
		...fields,
		isUsed: page.some((text) => Array.from(text.matchAll(fields.pattern)).some((match) => fields.known.includes(nameOf(match))))
	}));
	return page.map((text) => using.flatMap(({ platform, pattern, known, isComplete, isUsed }) => Array.from(text.matchAll(pattern)).flatMap((match) => {
		const name = nameOf(match);
		if (known.includes(name) || name.startsWith("custom.")) return [];
		const meant = didYouMean(name, known);
		if (meant === void 0 && !(isUsed && isComplete)) return [];
		const written = meant === void 0 ? {} : { meant: match[0].replace(/[\w.]+/, meant) };
		return [{
			text: match[0],
			start: match.index,
			platform,
			...written
		}];
	})));
}
function nameOf({ groups }) {
	return groups?.name?.toLowerCase() ?? "";
}
/** Whether what stands between `{{` and `}}` is filled in by a system: one of Badgr's, or one of another with a dot. */
function isFilledIn(name) {
	const trimmed = name.trim();
	return ofBadgr.includes(trimmed.toLowerCase()) || /^[\w-]+\.[\w.|: -]+$/.test(trimmed);
}
// ../core/src/text/left-over.ts
/** In Spanish and Portuguese "TODO" is a word. */
const task = /(?<![\p{L}\p{N}#/_-])(?:TODO|TBD|TBC|TBA|FIXME|TKTK)(?![\p{L}\p{N}_-])/gu;
const taskAnywhere = /(?<![\p{L}\p{N}#/_-])(?:TBD|TBC|TBA|FIXME|TKTK|TODO(?=:|\]|\)|$))(?![\p{L}\p{N}_-])/gu;
const patterns$1 = [/\blorem ipsum\b/giu, /(?<![\p{L}\p{N}])(?:X{3,}|XX(?=[./-]XX))(?![\p{L}\p{N}])(?:[./-]XX(?:[./-](?:XX|20\d\d))?)?/gu];
const bracketed = /\[(?<inner>[^\][\n]{2,60})\](?![(:])/gu;
/** What is to be put in place of a text in brackets, by language. Parts of regular expressions. */
const wanted = [
	"(?:please )?(?:insert|enter|add|fill in|put|write|replace|choose|select)(?: [^\\]]{1,40})?",
	"(?:(?:your|the|first|last|full|badge|course|credential|certificate|earner|recipient|student|learner|company|organi[sz]ation|institution|university|college|school|department|program|programme|issuer|contact|support|platform|expiry|expiration|issue|event|web)(?:'s|\u2019s)? ){0,3}(?:name|date|link|url|address|e-?mail|email address|title|phone|number|signature|logo|deadline|here)",
	"your (?:badge|course|organi[sz]ation|institution|company|program|programme|team|department|school|college|university)",
	"(?:nombre|apellidos?|fecha|enlace|correo|direcci\u00f3n|insertar|tu|su)(?: \\p{L}+){0,3}",
	"(?:pr\u00e9nom|nom|date|lien|adresse|ins\u00e9rer|votre|titre)(?: \\p{L}+){0,3}",
	"(?:vorname|nachname|name|datum|adresse|link|titel|ihre?|dein)(?: \\p{L}+){0,3}(?: einf\u00fcgen| eintragen)?",
	"(?:naam|voornaam|achternaam|datum|adres|titel|jouw|uw)(?: \\p{L}+){0,3}(?: invullen)?",
	"(?:nome|apelido|data|liga\u00e7\u00e3o|endere\u00e7o|inserir|seu|sua)(?: \\p{L}+){0,3}"
].join("|");
const isWanted = new RegExp(`^(?:${wanted})$`, "iu");
const braces = /\{\{(?<inner>[^{}\n]{0,80})\}\}/gu;
/**
* What was to be filled in or taken out before a text goes to anybody: filler, "TODO", a name in brackets, and in
* double braces what `isFilledIn` says no system fills in.
*/
function leftOversIn(text, isFilledIn) {
	const language = detectLanguage(text);
	const tasks = language === "es" || language === "pt" ? taskAnywhere : task;
	const found = [...patterns$1, tasks].flatMap((pattern) => Array.from(text.matchAll(pattern)));
	for (const match of text.matchAll(bracketed)) if (isWanted.test(match.groups?.inner?.trim() ?? "")) found.push(match);
	for (const match of text.matchAll(braces)) if (!isFilledIn(match.groups?.inner ?? "")) found.push(match);
	return found.map((match) => ({
		text: match[0],
		start: match.index
	})).toSorted((a, b) => a.start - b.start);
}
/** Of these a page may well tell its readers. */
const news = /^(?:coming soon|under construction|work in progress|test|n\/?a)(?!\p{L})/iu;
/** Whether a paragraph says in words that it is still to be written. */
function isToBeWritten(text) {
	const trimmed = text.trim();
	return /^\p{L}/u.test(trimmed) && !news.test(trimmed) && isPlaceholder(trimmed);
}
// ../core/src/rules/marketing/placeholders.ts
var placeholders_default = documentRule({
	id: "marketing/placeholders",
	practice: 14,
	kind: "guidance",
	severity: "warning",
	roles: ["marketing"],
	summary: "A page for earners has no field that nobody fills in, no empty link and no left-over.",
	why: "A mail that begins with \"Dear [Name]\" looks like a forgery, and the earner deletes it with the badge in it. A link that leads nowhere ends the way to the badge.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Fields are known of Moodle and, in part, of Accredible, whose public pages name them; of other platforms only left-overs are told. A page that explains how to fill in `[Name]` is taken for one that forgot to.",
	examples: examplesOf("marketing/placeholders"),
	*check(document) {
		for (const { value, at } of document.emptyLinks ?? []) yield {
			at,
			about: truncate(value || "link"),
			message: `The link "${truncate(value)}" leads nowhere; expected an address`,
			suggestion: "Put the address between the round brackets"
		};
		const texts = pageTexts(document);
		const fields = unknownFields(texts.map(({ value }) => value));
		for (const [index, located] of texts.entries()) {
			for (const { text, start, platform, meant } of fields[index] ?? []) yield {
				at: part(located, start, start + text.length),
				about: text,
				message: `${platform} has no field ${text}, so that earners read it as it stands; expected ${meant ?? "one that it knows"}`,
				suggestion: meant === void 0 ? "Write a field that it knows, or words" : `Write ${meant}`
			};
			const leftOvers = leftOversIn(located.value, isFilledIn);
			for (const { text, start } of leftOvers) yield {
				at: part(located, start, start + text.length),
				about: truncate(text),
				message: `"${truncate(text)}" is left over; expected what is to stand there`,
				suggestion: "Write what earners are to read, or take it out"
			};
			if (leftOvers.length === 0 && isToBeWritten(located.value)) yield {
				at: located.at,
				about: truncate(located.value),
				message: `"${truncate(located.value)}" is left over; expected what is to stand there`,
				suggestion: "Write what earners are to read, or take it out"
			};
		}
	}
});
// ../core/src/rules/marketing/teaches.ts
const inWords$3 = {
	what: "what the badge is",
	accept: "how to accept it",
	share: "how to share it",
	help: "whom to ask"
};
var teaches_default = programRule({
	id: "marketing/teaches",
	practice: 14,
	kind: "guidance",
	severity: "info",
	summary: "Somewhere an earner is told what the badge is, how to accept it, how to share it and whom to ask.",
	why: "Most earners have never had a digital badge. Who is not told what it is for and what to press takes the mail for advertising, and the badge is never accepted.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It looks for words, so that a page which only mentions sharing counts as one that teaches it. It reads English, Spanish, French, German, Dutch and Portuguese, and keeps silent where a page is in another language or too short to tell. What is told in other places than the marketing pages is not known.",
	examples: examplesOf("marketing/teaches"),
	*check({ documents, reading }, _options, { isSelection }) {
		const pages = documents.filter(({ role }) => role === "marketing");
		const [first] = pages;
		const told = reading?.lessons;
		if (first === void 0 || isSelection || told === void 0) return;
		const missing = lessons.filter((lesson) => !told.has(lesson));
		if (missing.length === 0) return;
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "teaching",
			message: `${pages.length === 1 ? "The page for earners does not tell" : `None of the ${pages.length} pages for earners tells`} ${joinWithOr(missing.map((lesson) => inWords$3[lesson]))}; expected ${missing.length === 1 ? "it" : "them"} ${pages.length === 1 ? "there or in another page" : "in one of them"}`,
			suggestion: `Tell earners ${inWordsOf(missing)}, in the message that comes with the badge or in a page that it links to`
		};
	}
});
function inWordsOf(some) {
	return joinWithAnd(some.map((lesson) => inWords$3[lesson]));
}
// ../core/src/program/goal-progress.ts
/** Of a shorter way nothing can be said, in days. */
const shortestWay = 30;
/** Days in which a number may still be of the day before. */
const grace = 31;
/** A pace that takes longer meets nothing, in days. */
const longestWay = 36500;
/** The goals that have a metric, a number and a day: each once, and none that a later one of its metric follows once its day is past. */
function datedGoals(goals, today) {
	const dated = goals.filter(isDated);
	const once = dated.filter((goal, index) => dated.findIndex((other) => isSame$2(goal, other)) === index);
	return once.filter((goal) => goal.by >= today || !once.some((other) => isOfMetric(goal, other) && other.by > goal.by));
}
function isDated(goal) {
	const { metric, target, by } = goal;
	return metric !== void 0 && target !== void 0 && target.unit !== "times" && by !== void 0;
}
function isSame$2(one, other) {
	return isOfMetric(one, other) && one.by === other.by && one.target.value === other.target.value;
}
function isOfMetric(one, other) {
	return isSameMetric(one.metric, other.metric);
}
/**
* What a goal falls short of by the measurements of the program as a whole; undefined where it is met, on its way, or
* too little is known. `tolerance`: by how much of the way it may be behind, from 0 to 1.
*/
function shortfallOf(goal, measurements, { today, tolerance }) {
	const begin = beginOf(goal);
	const points = pointsOf(goal, measurements, today);
	if (points.length < 2 || areFractions(points, goal.target)) return void 0;
	const short = readings(goal, points, begin).map(({ start, points: read }) => goal.by < today ? missed(goal, read) : behind$1(goal, start, read.at(-1), tolerance));
	return short.every((one) => one !== void 0) ? short[0] : void 0;
}
/** How a goal fares by the measurements of the program as a whole; `unknown` where too little is known. */
function progressOf(goal, measurements, how) {
	const points = pointsOf(goal, measurements, how.today);
	const last = points.at(-1);
	if (last === void 0) return {
		state: "unknown",
		why: whyUnmeasured(goal, measurements, how.today)
	};
	const { on, value } = last;
	const state = stateOf$1(goal, points, shortfallOf(goal, measurements, how), how.today);
	return {
		state,
		last: {
			on,
			value
		},
		...state === "unknown" ? { why: whyUnknown(goal, points, how.today) } : {}
	};
}
/** Why nothing is known of a goal for which nothing was measured in the time that counts. */
function whyUnmeasured(goal, measurements, today) {
	const begin = beginOf(goal);
	const own = measurements.filter(({ metric }) => isSameMetric(metric, goal.metric));
	const last = own.filter(({ template, on }) => template === void 0 && on <= today).at(-1);
	if (last !== void 0) return `the last measurement is ${daysBetween(last.on, today)} days old, and those from ${begin} on count; measure it again`;
	return own.some(({ template }) => template !== void 0) ? "only templates were measured; add a measurement of the whole program" : "nothing was measured; add what the platform shows to the metrics";
}
/** Why what was measured does not say how a goal fares. */
function whyUnknown(goal, points, today) {
	const { by, target } = goal;
	if (areFractions(points, target)) return "it was measured in parts of 1, and the target is in percent; write 0.8 as 80";
	if (points.length < 2) return "one measurement only; add an earlier one";
	if (by >= today) return `the measurements lie fewer than ${shortestWay} days apart; add an earlier one`;
	return points.every(({ on }) => on > by) ? `nothing was measured by ${by}; add what is known of that time` : "the numbers may be totals, or what was added each time, and by one of the two it is met; write totals";
}
function stateOf$1(goal, points, shortfall, today) {
	if (shortfall) return shortfall.kind === "missed" ? "missed" : "behind";
	if (areFractions(points, goal.target)) return "unknown";
	const all = readings(goal, points, beginOf(goal));
	if (goal.by < today) return all.some((one) => isMetInTime(goal, one)) ? "met" : "unknown";
	if (all.some(({ points: read }) => isMet(goal, read.at(-1)))) return "met";
	return points.length > 1 && all.some((one) => isLongEnough(goal, one)) ? "on-course" : "unknown";
}
function isMetInTime(goal, { points }) {
	const end = dayAfter(goal.by, grace);
	return isMet(goal, points.findLast(({ on }) => on <= goal.by)) || points.some((point) => point.on > goal.by && point.on <= end && isMet(goal, point));
}
function isMet({ target }, point) {
	return point !== void 0 && meets(point.value, target);
}
/** Whether the way that was measured is long enough to say something of its pace. */
function isLongEnough({ by }, { start, points }) {
	const last = points.at(-1);
	if (start === void 0 || last === void 0) return false;
	return daysBetween(start.on, last.on) >= shortestWay && daysBetween(start.on, by) > 0;
}
/** The first day whose numbers count for a goal. */
function beginOf({ start, by }) {
	return start?.on ?? dayAfter(by, -366);
}
/** What was measured of the program as a whole in the time that counts for a goal, in the order of days. */
function pointsOf(goal, measurements, today) {
	const begin = beginOf(goal);
	return measurements.filter(({ metric, template, on }) => template === void 0 && on >= begin && on <= today && isSameMetric(metric, goal.metric));
}
/**
* What measurements may mean: the numbers as they are, or, of a count that is to grow, what was added each time. Which
* of the two a file has it does not say, so that a goal falls short only if it does by both.
*/
function readings({ start, target }, points, begin) {
	const [first] = points;
	const plain = {
		start: start && first ? {
			value: start.value,
			on: start.on ?? first.on
		} : first,
		points
	};
	if (target.unit !== "count" || target.better === "lower") return [plain];
	let sum = 0;
	const sums = points.map(({ on, value }) => {
		sum += value;
		return {
			on,
			value: sum
		};
	});
	return [plain, {
		start: {
			on: begin,
			value: 0
		},
		points: sums
	}];
}
/** Whether numbers are parts of 1, and the target is one of percent. */
function areFractions(points, { unit, value }) {
	return unit === "percent" && value > 1 && points.every((point) => point.value <= 1);
}
/** The day is past: what was measured last by then, and just after, is short of the target. */
function missed({ by, target }, points) {
	const last = points.findLast(({ on }) => on <= by);
	const end = dayAfter(by, grace);
	const isMet = points.some(({ on, value }) => on > by && on <= end && meets(value, target));
	if (last === void 0 || isMet || meets(last.value, target)) return void 0;
	return {
		kind: "missed",
		last
	};
}
/** The day is to come: the last measurement is short of the straight line from the start to the target. */
function behind$1({ by, target }, start, last, tolerance) {
	if (start === void 0 || last === void 0 || meets(last.value, target)) return void 0;
	const [gone, all] = [daysBetween(start.on, last.on), daysBetween(start.on, by)];
	if (gone < shortestWay || all <= 0) return void 0;
	const allowed = (value) => tolerance * Math.abs(value);
	if (meets(start.value, target)) return lacking(last.value, target.value, target) > allowed(target.value) ? {
		kind: "lost",
		start,
		last
	} : void 0;
	const way = target.value - start.value;
	const expected = start.value + way * gone / all;
	if (lacking(last.value, expected, target) <= allowed(way)) return void 0;
	const needed = way * gone / (last.value - start.value);
	return {
		kind: "off",
		start,
		last,
		expected,
		...needed > 0 && needed < longestWay ? { meetsOn: dayAfter(start.on, Math.ceil(needed)) } : {}
	};
}
/** How far a value is short of another; less than 0 where it is better. */
function lacking(value, aim, { better }) {
	return better === "higher" ? aim - value : value - aim;
}
function meets(value, { value: target, better }) {
	return better === "higher" ? value >= target : value <= target;
}
// ../core/src/program/metric-in-words.ts
/** The name of a metric in a sentence: known ones have dashes between their words. */
function metricInWords(name) {
	if (name === "issued") return "badges issued";
	return /^[a-z-]+$/.test(name) ? name.replaceAll("-", " ") : name;
}
/** A number with its unit, rounded to what a reader asks for. */
function valueInWords(value, unit) {
	const rounded = Math.round(value * 100) / 100;
	const short = Math.abs(value) >= 10 ? Math.round(value * 10) / 10 : rounded;
	if (unit === "percent") return `${short} %`;
	if (unit === "days") return short === 1 ? "1 day" : `${short} days`;
	return unit === "count" ? String(Math.round(value)) : String(rounded);
}
// ../core/src/rules/metrics/goal.ts
var goal_default = programRule({
	id: "metrics/goal",
	practice: 15,
	kind: "guidance",
	severity: "warning",
	readsMetrics: true,
	summary: "Goals are met by their day, or on their way to it.",
	why: "A goal shows its worth while there is time to act. Who sees in April that earners accept too few badges can still change the mail they get; who sees it in December can only write it down.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes the way to a goal for a straight line, while badges often come in waves after courses. Where a goal does not say when it starts, that is the first number within a year before its day, so that of goals that are further off nothing is said yet.",
	options: { tolerance: {
		type: "number",
		description: "By how many percent of the way a goal may be behind.",
		minimum: 0,
		maximum: 100,
		default: 10
	} },
	examples: examplesOf("metrics/goal"),
	*check({ reading }, { tolerance }, { metrics, today }) {
		if (metrics === void 0 || today === "") return;
		for (const goal of datedGoals(reading?.goals ?? [], today)) {
			const how = {
				today,
				tolerance: tolerance / 100
			};
			const shortfall = shortfallOf(goal, metrics.measurements, how);
			if (shortfall === void 0) continue;
			yield {
				at: goal.text.at,
				about: `${goal.metric} by ${goal.by}`,
				message: messageOf(goal, shortfall),
				suggestion: shortfall.kind === "missed" ? "Write down what was learned, and set the goal anew" : "Look for what holds earners up, or set a goal that can be met"
			};
		}
	}
});
function messageOf({ metric, target, by }, shortfall) {
	const at = ({ value, on }) => `${valueInWords(value, target.unit)} on ${on}`;
	const words = valueInWords(target.value, target.unit);
	const aim = `${words} or ${target.better === "higher" ? "more" : "less"}`;
	const { kind, last } = shortfall;
	const measured = `Measured ${metricInWords(metric)}: ${at(last)}`;
	if (kind === "missed") return `${measured}; expected ${aim} by ${by}`;
	const { start } = shortfall;
	if (kind === "lost") return `${measured} after ${at(start)}; expected ${aim} until ${by}`;
	const { expected, meetsOn } = shortfall;
	const pace = meetsOn ? `meets the goal on ${meetsOn}` : "never meets the goal";
	const onTheWay = at({
		value: expected,
		on: last.on
	});
	return `${measured} after ${at(start)}, a pace that ${pace}; expected ${onTheWay}, on the way to ${words} by ${by}`;
}
// ../core/src/rules/metrics/measured.ts
/** Days from the end of a month or quarter within which its number is entered. */
const daysToEnter = 14;
var measured_default = programRule({
	id: "metrics/measured",
	practice: 15,
	kind: "guidance",
	severity: "warning",
	readsMetrics: true,
	summary: "What a goal counts is measured again and again.",
	why: "A goal that nobody measures is a wish. Whether earners accept and share their badges shows only in numbers that are taken at fixed times.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Numbers that are kept elsewhere are unknown to it. A metric in a file counts as measured under any name that badgelint knows for it, and for any template.",
	options: { days: {
		type: "integer",
		description: "Days within which a metric is measured again, where the program declares none.",
		minimum: 1,
		default: 100
	} },
	examples: examplesOf("metrics/measured"),
	*check({ profile, reading }, { days }, { metrics, today }) {
		if (metrics === void 0) return;
		const { measurements, problems } = metrics;
		if (measurements.length === 0 && problems.length > 0) return;
		const declared = profile?.metrics ?? [];
		for (const goal of newestOfEach(reading?.goals ?? [])) {
			const { metric, by, text } = goal;
			const every = declared.find(({ name }) => isSameMetric(name, metric))?.everyDays;
			const within = every === void 0 ? days : every + daysToEnter;
			const last = measurements.findLast((one) => (today === "" || one.on <= today) && isOf(one, metric, declared));
			const isPast = by !== void 0 && by < today;
			const until = isPast ? by : today;
			if (last && (today === "" || daysBetween(last.on, until) <= within)) continue;
			yield {
				at: text.at,
				about: metric,
				message: `${stateOf(metric, last, today)}; expected one within ${within} days${isPast ? ` before ${by}` : ""}`,
				suggestion: "Take the number from the platform, and add a row with its date"
			};
		}
	}
});
function stateOf(metric, last, today) {
	const name = metricInWords(metric);
	return last === void 0 ? `No file of metrics has a measurement of ${name}, which this goal is about` : `The last measurement of ${name} is of ${last.on}, ${daysBetween(last.on, today)} days ago`;
}
/** Of the goals of each metric the one whose day comes last; one without a day holds for ever. */
function newestOfEach(goals) {
	const newest = [];
	for (const goal of goals) {
		const { metric } = goal;
		if (metric === void 0) continue;
		const known = newest.findIndex((other) => isSameMetric(other.metric, metric));
		const before = newest[known];
		if (before === void 0) newest.push({
			...goal,
			metric
		});
		else if (endOf(goal) > endOf(before)) newest[known] = {
			...goal,
			metric
		};
	}
	return newest;
}
function endOf({ by = "9999-12-31" }) {
	return by;
}
/** Whether a measurement is of a metric, or of a part of it, such as that of one region. */
function isOf({ metric: name }, metric, declared) {
	return isSameMetric(name, metric) || metricNamed(name, declared) === metric;
}
// ../core/src/program/impossible-values.ts
/** Names of shares of a whole, in six languages. */
const ofWhole = /\b(?:shares?|proportion|anteil|quota|parte?|porcentaje|aandeel|proporcao|percentagem) (?:of|an|der|des|den|de|del|du|da|do|dos|das|van|d')\b|\banteil\b|\baandeel\b/;
/** Names of what can fall below zero or rise above the whole: a change, or what was reached of a target. */
const ofChange = /\b(?:net|netto|change|growth|difference|balance|gain|increase|decrease|target|budget|plan|last year|previous|veranderung|wachstum|differenz|saldo|zuwachs|vorjahr|ziel|cambio|variacion|crecimiento|diferencia|meta|evolution|croissance|ecart|solde|objectif|verandering|groei|verschil|doel|variacao|crescimento|diferenca)\p{L}*\b/u;
/** What was expected of a metric that a program declares, where a number of it cannot be; undefined where it can. */
function expectedInstead({ name, unit }, value) {
	const plain = plainLetters(name);
	if (ofChange.test(plain)) return void 0;
	if (unit === "count") return value < 0 ? "0 or more, since it is a count" : void 0;
	if (unit !== "percent" || !ofWhole.test(plain)) return void 0;
	if (value < 0) return "0 % or more, since it is a share";
	return value > 100 ? "100 % or less, since it is a share" : void 0;
}
// ../core/src/rules/metrics/readable.ts
var readable_default = programRule({
	id: "metrics/readable",
	practice: 15,
	kind: "contract",
	severity: "error",
	readsMetrics: true,
	summary: "Every number in the files of metrics can be read, in one way only.",
	why: "A number that is read wrongly is worse than none: a program that takes 1.234 for one and a bit decides on what never happened. So nothing is guessed, and each cell that cannot be read is named.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A cell that was left empty on purpose, since nothing was measured, is reported: such a row is better left out.",
	examples: examplesOf("metrics/readable"),
	*check({ profile }, _options, { metrics }) {
		if (metrics === void 0) return;
		for (const problem of metrics.problems) yield told$2(problem);
		for (const problem of impossible(metrics, profile?.metrics ?? [])) yield told$2(problem);
	}
});
function told$2({ at: { file, line, column }, message, suggestion }) {
	return {
		at: file,
		line,
		column,
		about: `${line}:${column}`,
		message,
		suggestion
	};
}
/** Numbers that the metrics which a program declares cannot have. */
function* impossible({ measurements }, declared) {
	if (declared.length === 0) return;
	const known = /* @__PURE__ */ new Map();
	for (const { metric, value, at } of measurements) {
		if (!known.has(metric)) known.set(metric, declared.find(({ name }) => isSameMetric(name, metric)));
		const own = known.get(metric);
		const expected = own && expectedInstead(own, value);
		if (expected === void 0) continue;
		yield {
			at,
			message: `${truncate(metric)} is ${value}${own?.unit === "percent" ? " %" : ""}; expected ${expected}`,
			suggestion: "Look the number up again, and which metric it is of"
		};
	}
}
// ../core/src/rules/metrics/stale.ts
var stale_default = programRule({
	id: "metrics/stale",
	practice: 15,
	kind: "guidance",
	severity: "info",
	readsMetrics: true,
	summary: "Something was measured within the last months.",
	why: "A program that does not look at its numbers finds out late that earners no longer accept or share what it issues.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A program that measures once a year on purpose is reported unless `days` allows for it.",
	options: { days: {
		type: "integer",
		description: "Days within which something is to be measured.",
		minimum: 1,
		default: 100
	} },
	examples: examplesOf("metrics/stale"),
	*check(_program, { days }, { metrics, today }) {
		if (metrics === void 0 || today === "") return;
		const newest = metrics.measurements.findLast(({ on }) => on <= today);
		if (newest === void 0 || daysBetween(newest.on, today) <= days) return;
		const { file, line, column } = newest.at;
		yield {
			at: file,
			line,
			column,
			about: "newest measurement",
			message: `The newest measurement is of ${newest.on}, ${daysBetween(newest.on, today)} days ago; expected one within ${days} days`,
			suggestion: "Take the numbers of the last month from the platform, and add a row for each"
		};
	}
});
// ../core/src/program/contact-address.ts
const reachable = [
	/(?<![^\s<(:])[^\s<>()@:]+@[^\s<>()@]+\.[\p{L}\d-]{2,}/u,
	/https?:\/\/[^\s/]+/i,
	/^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,9}(?:\/\S*)?$/u,
	/^\+?[\d\s()./-]{7,30}$/
];
/** Mailboxes that nobody reads, in six languages. */
const unread = /(?:^|[\s<(:])(?:no-?_?reply|do-?_?not-?_?reply|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda|niet-?beantwoorden|geen-?antwoord)[^\s@]{0,40}@/i;
/** Whether people reach somebody at a text, or why not. */
function reachOf(text) {
	const trimmed = text.trim();
	if (unread.test(trimmed)) return "unread";
	return reachable.some((pattern) => pattern.test(trimmed)) ? "reached" : "no address";
}
/** Whether a program tells of its people or its work, and not of its issuer and skills alone, as a new file does. */
function tellsOfPeople(profile) {
	const { team, launchedOn, calendar, contact, support } = profile;
	return [
		team,
		launchedOn,
		calendar,
		contact,
		support
	].some((one) => one !== void 0);
}
// ../core/src/rules/program/contact.ts
var contact_default = programRule({
	id: "program/contact",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "The program says where it is reached.",
	why: "An employer who doubts a badge, or an earner whose name is wrong, looks for somebody to write to. Where no address stands, or one that nobody reads, the badge is doubted and the mistake stays.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It does not try the address. A mailbox that nobody reads is known only where its name says so.",
	examples: examplesOf("program/contact"),
	*check({ profile }) {
		if (profile === void 0 || !tellsOfPeople(profile)) return;
		const { contact, issuer } = profile;
		const reach = contact && reachOf(contact.value);
		if (reach === "reached") return;
		const found = contact === void 0 ? "Nothing says where the program is reached" : reach === "unread" ? `The program is to be reached at "${contact.value}", which nobody reads` : `The program is to be reached at "${contact.value}", which is no address`;
		yield {
			at: contact?.at ?? issuer?.at ?? profile.at,
			about: "contact",
			message: `${found}; expected a mail or web address in \`contact\``,
			suggestion: "Write the address of a mailbox that several people read"
		};
	}
});
// ../core/src/rules/program/first-issue.ts
var first_issue_default = programRule({
	id: "program/first-issue",
	practice: 1,
	kind: "guidance",
	severity: "info",
	summary: "The first badge to the public is issued soon after the launch.",
	why: "Programs that issue within 60 days are those that last: what was learned is still known, and those who were told of badges see some.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A ledger that begins long after the launch does not say when the first badge was issued; then only `first_issued_on` does. Pilots in the ledger count as badges.",
	options: { days: {
		type: "integer",
		description: "Days from the launch within which the first badge is issued.",
		minimum: 1,
		default: 60
	} },
	examples: examplesOf("program/first-issue"),
	*check({ profile }, { days }, { today, ledger, isPartial }) {
		const launched = profile?.launchedOn;
		if (today === "" || launched === void 0 || launched.value > today) return;
		const told = profile?.firstIssuedOn?.value;
		const first = told === void 0 ? void 0 : earlier(told, ledger?.since);
		const isNone = first === void 0 && ledger !== void 0 && ledger.since === void 0;
		if (first === void 0 && (!isNone || isPartial)) return;
		const waited = daysBetween(launched.value, first ?? today);
		if (waited <= days || (first ?? today) > today) return;
		yield {
			at: profile?.firstIssuedOn?.at ?? launched.at,
			about: "first issue",
			message: `The program was launched on ${launched.value}, and ${first === void 0 ? `no badge has been issued in the ${waited} days since` : `the first badge was issued on ${first}, ${waited} days later`}; expected one within ${days} days`,
			suggestion: first === void 0 ? "Issue the first badge, to a small group if need be" : "Plan the first badges of what comes next for the weeks after its start"
		};
	}
});
function earlier(told, since) {
	return since !== void 0 && since < told ? since : told;
}
// ../core/src/rules/program/pilot.ts
/** A first badge of longer ago is past mending. */
const recentDays = 365;
var pilot_default = templateGroupRule({
	id: "program/pilot",
	practice: 12,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	facts: ["issuance"],
	summary: "A badge is tried on oneself or a focus group before the first earner gets it.",
	why: "Whoever has received the mail, accepted the badge and shared it knows where earners stumble, and can help them. Without a trial the first earners find the broken link and the wrong name.",
	source: {
		title: "Best Practices for Credentialing, practice 12",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A trial that nobody put down as a pilot in the ledger is not seen, as one in a test account of the platform. Nothing is said of a template that is older than the ledger.",
	examples: examplesOf("program/pilot"),
	*extract(template) {
		const createdOn = template.record.createdOn?.value;
		const issued = issuedTemplateOf(template);
		if (issued === void 0 || createdOn === void 0) return;
		const value = {
			...issued,
			createdOn
		};
		yield {
			key: issued.id,
			value
		};
	},
	*checkGroup(templates, _options, facts) {
		const { today, issuance, ledger } = facts;
		if (today === "" || ledger?.since === void 0) return;
		for (const { at, id, createdOn } of templates) {
			if (createdOn < ledger.since) continue;
			const message = lackOf$1(issuance?.get(id), createdOn, today);
			if (message === void 0) continue;
			yield {
				at,
				about: "issuance",
				message,
				suggestion: "Issue the next new badge to yourself or a focus group first, and put it down as a pilot; for this one ask the first earners how it went"
			};
		}
	}
});
/** What is there in place of a pilot; undefined where there is nothing to say. */
function lackOf$1({ firstIssued, firstPilot } = {}, createdOn, today) {
	if (firstIssued === void 0) return void 0;
	if (firstIssued < createdOn || firstIssued > today) return void 0;
	if (daysBetween(firstIssued, today) > recentDays) return void 0;
	if (firstPilot === void 0) return `The first badge was issued on ${firstIssued}, and there was no pilot; expected a pilot before`;
	return firstPilot < firstIssued ? void 0 : `The first badge was issued on ${firstIssued}, and the first pilot was on ${firstPilot}; expected a pilot before`;
}
// ../core/src/rules/program/review-due.ts
var review_due_default$1 = programRule({
	id: "program/review-due",
	practice: 2,
	kind: "guidance",
	severity: "info",
	summary: "program.yaml was reviewed within a year.",
	why: "People leave, mailboxes close, and an address that earners are sent to for help stops working unseen. Once a year somebody reads what the program says of itself.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known, and nobody is asked to write one down.",
	options: { days: {
		type: "integer",
		description: "Days after which program.yaml is due for review.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("program/review-due"),
	*check({ profile }, { days }, { today }) {
		const reviewed = profile?.reviewedOn;
		if (today === "" || reviewed === void 0) return;
		const { at, value } = reviewed;
		const age = daysBetween(value, today);
		if (age > days) yield {
			at,
			about: "review",
			message: `The last review was on ${value}; expected one within ${days} days`,
			suggestion: "Read the file, see that contact, support and team are right, and write down the day"
		};
		else if (age < -1) yield {
			at,
			about: "review",
			message: `The last review is said to be on ${value}, which is after ${today}; expected a day that has passed`,
			suggestion: "Write the day on which it was last reviewed"
		};
	}
});
// ../core/src/rules/program/support.ts
var support_default = programRule({
	id: "program/support",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "The program says where earners get help.",
	why: "An earner who cannot open the mail, or whose name is misspelled, gives up where nobody is there to ask. Those who help then hear of it from an employer.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It does not try the address, and cannot tell whether somebody answers.",
	examples: examplesOf("program/support"),
	*check({ profile }) {
		if (profile === void 0 || !tellsOfPeople(profile)) return;
		const { support, issuer } = profile;
		const reach = support && reachOf(support.value);
		if (reach === "reached") return;
		const found = support === void 0 ? "Nothing says where earners get help" : reach === "unread" ? `Earners are sent to "${support.value}", which nobody reads` : `Earners are sent to "${support.value}", which is no address`;
		yield {
			at: support?.at ?? issuer?.at ?? profile.at,
			about: "support",
			message: `${found}; expected a mail or web address in \`support\``,
			suggestion: "Write the address of a page or mailbox where earners get an answer"
		};
	}
});
// ../core/src/rules/program/team.ts
/** Below that many a holiday stops the program. */
const fewest = 2;
var team_default = programRule({
	id: "program/team",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	summary: "Two people have rights on the platform, and nobody who has left keeps them.",
	why: "Where one person alone can issue, earners wait whenever that person is away. And whoever has left and can still issue may award a badge that the program answers for.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows of rights only what `rights` in program.yaml says; the platform itself is not asked. A role that several people have counts once.",
	examples: examplesOf("program/team"),
	*check({ profile }, _options, { today }) {
		const team = profile?.team ?? [];
		if (today === "" || team.every(({ rights }) => rights === void 0)) return;
		for (const member of team) if (hasLeft$1(member, today) && hasRights(member)) yield leftOver(member);
		const current = team.filter((member) => isCurrent(member, today));
		const able = current.filter(hasRights);
		const [first] = current.length > 0 ? current : team;
		if (able.length >= fewest || first === void 0) return;
		const unknown = current.filter(({ rights }) => rights === void 0).length;
		const others = unknown === 0 ? "" : ` (of ${unknown} more it is not told)`;
		yield {
			at: (able[0] ?? first).name.at,
			about: "rights",
			message: `${able.length === 0 ? "Nobody" : `Only "${able[0]?.name.value}"`} in the team has rights on the platform${others}; expected two people or more`,
			suggestion: unknown === 0 ? "Give rights to a second person" : "Give rights to a second person, or write down who has them under `rights`"
		};
	}
});
function leftOver({ name, until, rights = [] }) {
	return {
		at: name.at,
		about: name.value,
		message: `"${name.value}" left on ${until?.value} and still has the rights ${fewNames(rights.map(({ value }) => value))}; expected none`,
		suggestion: "Take the rights away on the platform, then write `rights: []`"
	};
}
// ../core/src/rules/program/training.ts
var training_default = programRule({
	id: "program/training",
	practice: 1,
	kind: "guidance",
	severity: "warning",
	summary: "Everybody with rights on the platform has been trained lately.",
	why: "Whoever issues badges without knowing the platform sends them to the wrong people or with the wrong day, and does not know how to mend it. Platforms change, so what was learned years ago no longer holds.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows of training only what program.yaml says. A training without a day counts, however old it is.",
	options: { months: {
		type: "integer",
		description: "Months for which a training counts.",
		minimum: 1,
		default: 24
	} },
	examples: examplesOf("program/training"),
	*check({ profile }, { months }, { today }) {
		const team = profile?.team ?? [];
		if (today === "" || team.every(({ training }) => training === void 0)) return;
		const earliest = monthsBefore(today, months);
		for (const member of team) {
			if (!isCurrent(member, today) || !hasRights(member)) continue;
			const lack = lackOf(member, earliest);
			if (lack === void 0) continue;
			const { name } = member;
			yield {
				at: name.at,
				about: name.value,
				message: `"${name.value}" has rights on the platform, and ${lack}; expected one within ${months} months`,
				suggestion: "Take the training of the platform, and write down its name and day"
			};
		}
	}
});
/** What is wrong with somebody's training; undefined where nothing is. */
function lackOf({ training }, earliest) {
	if (training === void 0) return "no training is written down";
	if (training.length === 0) return "had no training";
	const days = training.flatMap(({ on }) => on === void 0 ? [] : [on]);
	if (days.length < training.length) return void 0;
	const [last = ""] = days.toSorted().reverse();
	return last < earliest ? `the last training was on ${last}` : void 0;
}
// ../core/src/rules/skills/alignment.ts
/** What the fields of version 1 are called since. */
const renamed = {
	name: "targetName",
	url: "targetUrl",
	description: "targetDescription",
	framework: "targetFramework",
	code: "targetCode"
};
const criteria = {
	id: "https://example.org/badges/stream-keeper",
	narrative: "Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric."
};
criteria.id;
criteria.id, criteria.narrative;
var alignment_default = templateRule({
	id: "skills/alignment",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["alignments"],
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials"
	],
	summary: "An alignment has a name and an address, under the keys that its format has for them.",
	why: "An alignment tells an employer which standard the earner meets. Without its name and address nobody can look the standard up, and a platform refuses the badge or drops the alignment.",
	source: {
		title: "Open Badges 2.0, AlignmentObject",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "An address that is none is the business of `template/schema`; whether it leads to the standard is not looked up here. Keys of version 1 that stand beside those of today are taken for additions.",
	examples: examplesOf("skills/alignment"),
	*check({ alignments, format }) {
		const names = /* @__PURE__ */ new Set();
		for (const [index, alignment] of alignments.entries()) {
			const stated = alignment.name && truncate(alignment.name.value);
			const about = stated === void 0 || names.has(stated) ? `alignment ${index + 1}` : stated;
			names.add(about);
			const subject = stated === void 0 ? `Alignment ${index + 1}` : `The alignment "${stated}"`;
			const found = outdated(alignment, subject) ?? incomplete(alignment, subject, format);
			if (found) yield {
				...found,
				about
			};
		}
	}
});
/** Name or address stand under the keys of version 1. */
function outdated({ name, link, outdatedKeys }, subject) {
	const isUsed = (key) => [name, link].some((text) => text && keyOf(text.at) === key);
	const [first] = outdatedKeys.filter(({ value }) => isUsed(value));
	if (first === void 0) return void 0;
	const isExtra = ({ value }) => value !== "name" && value !== "url";
	const keys = outdatedKeys.filter((key) => isExtra(key) || isUsed(key.value));
	const fixed = keys.find(isExtra) ?? first;
	return {
		at: first.at,
		message: `${subject} has ${inWords$2(keys.map(({ value }) => value))}, as Open Badges 1 called ${keys.length === 1 ? "it" : "them"}; expected ${inWords$2(keys.map(({ value }) => renamed[value] ?? value))}`,
		suggestion: `Rename ${keys.length === 1 ? "it" : "them"}`,
		fix: rename(fixed)
	};
}
function rename({ value, at }) {
	return {
		kind: "rename",
		pointer: at.pointer,
		key: renamed[value] ?? value
	};
}
/** Name or address are missing, or the address is none. */
function incomplete({ name, link, at }, subject, format) {
	const missing = (format === "open-badges-1" ? ["name", "url"] : ["targetName", "targetUrl"]).filter((_, index) => [name, link][index] === void 0);
	if (missing.length > 0) return {
		at,
		message: `${subject} has no ${missing.map((key) => `\`${key}\``).join(" and no ")}; expected name and address of what the badge is aligned to`,
		suggestion: "Add what is missing, or remove the alignment"
	};
}
function keyOf(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$2(keys) {
	const quoted = keys.map((key) => `\`${key}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
// ../core/src/text/run-table.ts
/**
* What was worked out once and is asked again and again in a run, of a skill for instance. It holds so many
* entries at most and begins anew when it is full, so that memory stays bounded whatever texts say.
*/
var RunTable = class {
	#known = /* @__PURE__ */ new Map();
	#make;
	#max;
	constructor(make, max = 2e4) {
		this.#make = make;
		this.#max = max;
	}
	/** What is known under a key; worked out where nobody has asked yet. */
	of(key) {
		const known = this.#known.get(key);
		if (known !== void 0) return known;
		const made = this.#make(key);
		if (this.#known.size >= this.#max) this.#known.clear();
		this.#known.set(key, made);
		return made;
	}
};
// ../core/src/text/en/skill-forms.ts
/**
* English abbreviations of skills, and words whose plural is no plural of theirs. Put together by hand,
* and held against the skills of `packages/core/quality`.
*/
const skillForms = {
	abbreviations: {
		appsec: "application security",
		infosec: "information security",
		netsec: "network security",
		opsec: "operations security",
		iac: "infrastructure as code",
		k8s: "kubernetes",
		js: "javascript",
		ts: "typescript",
		ux: "user experience",
		hrm: "human resource management",
		seo: "search engine optimization",
		vpn: "virtual private network",
		ehr: "electronic health record",
		gis: "geographic information system",
		nlp: "natural language processing",
		oop: "object oriented programming",
		rpa: "robotic process automation",
		sdlc: "software development life cycle",
		siem: "security information and event management",
		crm: "customer relationship management"
	},
	inPhrases: [[/\bhr\b/g, "human resource"]],
	and: "and",
	ownPlurals: /* @__PURE__ */ new Set([
		"arts",
		"communications",
		"customs",
		"teams",
		"windows"
	]),
	noPlural: /(?:ss|us|is|ics|ous|xes|news)$/
};
// ../core/src/program/skill-form.ts
const { abbreviations: commonAbbreviations, inPhrases, and, ownPlurals, noPlural } = skillForms;
/** What is longer names no skill, and is compared as it is spelled. */
const maxSkillLength = 1e3;
function longForms(own) {
	const reversed = Object.entries(own).toReversed();
	return new Map([...Object.entries(commonAbbreviations), ...reversed.map(([short, long]) => [normalize(short), normalize(long)])]);
}
/**
* The form by which two spellings of one skill are known to be the same: without case, plural,
* punctuation between words, and with abbreviations written out. Marks that make the difference
* (`C`, `C++`, `C#`, `.NET`) stay.
*/
function formOf(skill, long) {
	const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill);
	const whole = long.get(spelled) ?? inPhrase(spelled);
	if (!mayHavePlural(whole) || ownPlurals.has(whole) || skill.length > 1e3) return whole;
	return whole.split(" ").map((word) => singular(word, skill)).join(" ");
}
function mayHavePlural(spelled) {
	return spelled.endsWith("s") || spelled.includes("s ");
}
/** "HR Management": an abbreviation that stands for itself within a phrase too. */
function inPhrase(spelled) {
	return spelled.includes(" ") ? inPhrases.reduce((phrase, [short, long]) => phrase.replace(short, long), spelled) : spelled;
}
/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill) {
	const withoutAcronym = skill.replace(/\(([^()]{2,12})\)\s*$/, (whole, inner, offset) => isAcronymOf(inner, skill.slice(0, offset)) ? "" : whole);
	return normalize(withoutAcronym).replaceAll("&", ` ${and} `).replaceAll("'", "").replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, "").replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/g, "").trim();
}
/** Whether letters in parentheses abbreviate the words before them: "Virtual Private Networks (VPN)". */
function isAcronymOf(letters, phrase) {
	const initials = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? "").join("");
	const bare = normalize(letters).replace(/s$/, "");
	const found = normalize(initials);
	if (found === bare) return true;
	let index = 0;
	for (const letter of found) if (letter === bare[index]) index++;
	return bare.length >= 2 && index === bare.length && found[0] === bare[0];
}
/** English plural to singular, for words of four letters and more; names in capitals stay. */
function singular(word, original) {
	if (!word.endsWith("s")) return word;
	const isPluralOfCapitals = original.includes(`${word.slice(0, -1).toUpperCase()}s`);
	if (word.length > 2 && isPluralOfCapitals) return word.slice(0, -1);
	if (word.length < 4 || !/^[\p{L}\p{N}]+$/u.test(word)) return word;
	if (noPlural.test(word)) return word;
	if (original.includes(word.toUpperCase())) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return word.slice(0, -1);
}
/**
* English words that stand among skills and name none. Put together by hand, and held against the skills
* of `packages/core/quality`.
*/
const skillMeaning = {
	general: /* @__PURE__ */ new Set([
		"ability",
		"abilities",
		"badge",
		"badges",
		"certificate",
		"certification",
		"competence",
		"competences",
		"competencies",
		"competency",
		"course",
		"courses",
		"experience",
		"expertise",
		"general",
		"hard skills",
		"knowledge",
		"learning",
		"misc",
		"miscellaneous",
		"none",
		"other",
		"others",
		"professional skills",
		"qualification",
		"skill",
		"skills",
		"soft skills",
		"technical skills",
		"training",
		"various",
		"workshop"
	]),
	offer: /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
	organisation: /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
	sentence: new RegExp(`^(?:(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:ability|able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`)
};
// ../core/src/program/skill-identifier.ts
/** How frameworks of skills number or address their entries. None of these is a name. */
const forms = [
	["Lightcast", /^(?=.{20}$)(?=.*\d)(?:KS|ES|BGS)[A-Z\d]+$/],
	["Lightcast", /^https?:\/\/(?:[\w-]+\.)*(?:lightcast\.(?:io|dev)|emsidata\.com)\/\S*$/i],
	["ESCO", /^https?:\/\/data\.europa\.eu\/esco\/\S+$/i],
	["O*NET", /^[1-6]\.[A-Z]\.\d{1,2}(?:\.[a-z](?:\.\d{1,2})?)?$/],
	["O*NET", /^\d{2}-\d{4}(?:\.\d{2})?$/],
	["O*NET", /^https?:\/\/(?:[\w-]+\.)*onetonline\.org\/\S*$/i]
];
/** The framework whose identifier or address stands in place of a skill's name. */
function frameworkOf(skill) {
	if (!/[\d:]/.test(skill)) return void 0;
	return forms.find(([, form]) => form.test(skill.trim()))?.[0];
}
// ../core/src/program/skill-meaning.ts
const { general: general$1, offer, organisation: organisation$1, sentence } = skillMeaning;
/** That of most skills. */
const plain = {};
function meaningOf(skill) {
	const framework = frameworkOf(skill);
	if (framework !== void 0) return { framework };
	const text = bare(skill);
	const reason = reasonAgainstText(skill, text);
	if (reason !== void 0) return { reason };
	const isLikeOffer = offer.test(text);
	const isLikeOrganisation = organisation$1.test(text);
	if (!isLikeOffer && !isLikeOrganisation) return plain;
	return {
		...isLikeOffer ? { isLikeOffer } : {},
		...isLikeOrganisation ? { isLikeOrganisation } : {}
	};
}
function reasonAgainstText(skill, text) {
	if (general$1.has(text)) return "is a general word";
	if (isPlaceholder(skill)) return "holds the place of a skill";
	if (/^https?:\/\/\S+$/.test(text)) return "is an address";
	return isSentence(skill, text) ? "reads like a sentence" : void 0;
}
function isSentence(skill, text) {
	const isLikeSentence = sentence.test(text);
	if (!isLikeSentence && !/[\p{Ll}\d][.!?]\s*$/u.test(skill)) return false;
	return words(skill).length >= (isLikeSentence ? 4 : 6);
}
/** A text as it is compared, without white space around and between, and without an end mark. */
function bare(text = "") {
	return normalize(text).replace(/\s+/g, " ").trim().replace(/[.:]$/, "");
}
// ../core/src/text/en/skill-mentions.ts
/**
* English words by which a text speaks of a skill that it does not name, and words that say nothing of
* one. Put together by hand, and held against the templates of `packages/core/quality`.
*/
const skillMentions = {
	small: /* @__PURE__ */ new Set([
		"a",
		"an",
		"and",
		"as",
		"at",
		"by",
		"for",
		"from",
		"in",
		"into",
		"of",
		"on",
		"or",
		"the",
		"to",
		"using",
		"via",
		"vs",
		"with",
		"within"
	]),
	general: [
		"ability",
		"advanced",
		"approach",
		"awareness",
		"basic",
		"basics",
		"best",
		"common",
		"concept",
		"core",
		"course",
		"development",
		"essentials",
		"foundations",
		"fundamentals",
		"general",
		"implementation",
		"introduction",
		"key",
		"knowledge",
		"level",
		"management",
		"managing",
		"method",
		"methodology",
		"practice",
		"principle",
		"process",
		"professional",
		"program",
		"programme",
		"service",
		"skill",
		"solution",
		"strategy",
		"technique",
		"technology",
		"theory",
		"tool",
		"type",
		"understanding"
	],
	senses: [
		[
			"accounting",
			"bookkeeping",
			"ledger"
		],
		[
			"agile",
			"scrum",
			"sprint",
			"kanban"
		],
		[
			"budget",
			"budgeting",
			"cost"
		],
		[
			"coaching",
			"coach",
			"mentoring",
			"mentor"
		],
		[
			"coding",
			"code",
			"programming",
			"software"
		],
		[
			"communication",
			"communicate",
			"conversation",
			"discuss",
			"explain",
			"feedback",
			"language",
			"present",
			"report",
			"talk",
			"told",
			"write",
			"wrote"
		],
		[
			"conflict",
			"disagreement",
			"dispute",
			"mediation",
			"mediate",
			"quarrel"
		],
		[
			"creativity",
			"create",
			"invent"
		],
		[
			"customer",
			"client",
			"guest"
		],
		[
			"decision",
			"decide",
			"decided"
		],
		[
			"evaluation",
			"evaluate",
			"assess",
			"assessment",
			"judge",
			"measure"
		],
		["genai", "generative"],
		[
			"leadership",
			"lead",
			"led",
			"delegate",
			"manage",
			"run",
			"supervise",
			"supervision"
		],
		[
			"listening",
			"listen",
			"heard"
		],
		[
			"negotiation",
			"negotiate",
			"bargain"
		],
		[
			"penetration",
			"pentest",
			"pentesting",
			"hacking",
			"hacker"
		],
		[
			"photography",
			"photograph",
			"photo"
		],
		[
			"planning",
			"plan",
			"schedule",
			"organize"
		],
		[
			"presentation",
			"present",
			"speaking",
			"talk",
			"speech"
		],
		[
			"problem",
			"fault",
			"resolve",
			"solve",
			"troubleshoot"
		],
		[
			"research",
			"investigate",
			"study",
			"survey"
		],
		[
			"sell",
			"sale",
			"sold"
		],
		[
			"teaching",
			"teach",
			"taught",
			"instruction",
			"lesson",
			"train",
			"training",
			"tutoring"
		],
		[
			"team",
			"teamwork",
			"collaboration",
			"colleague",
			"together",
			"group"
		],
		[
			"thinking",
			"think",
			"thought",
			"reasoning",
			"reason"
		],
		[
			"story",
			"storytelling",
			"tell",
			"told",
			"narrative"
		],
		[
			"telephone",
			"phone",
			"call"
		],
		[
			"time",
			"deadline",
			"schedule"
		],
		[
			"troubleshooting",
			"diagnosis",
			"diagnose",
			"diagnostic"
		],
		[
			"visualization",
			"chart",
			"diagram",
			"graph"
		],
		[
			"writing",
			"write",
			"wrote",
			"written",
			"author"
		]
	],
	shortAcronyms: {
		ai: "artificial intelligence",
		ar: "augmented reality",
		bi: "business intelligence",
		hr: "human resource",
		it: "information technology",
		ml: "machine learning",
		pm: "project management",
		pr: "public relations",
		qa: "quality assurance",
		ui: "user interface",
		vr: "virtual reality"
	},
	joints: /\band\b|[&/,;]/
};
// ../core/src/program/skill-words.ts
const { small: small$1, joints } = skillMentions;
/** General words as roots. */
const general = new Set(skillMentions.general.map(rootOf));
/** For a root the words that a text may use in place of one that has it. */
const related = /* @__PURE__ */ new Map();
for (const sense of skillMentions.senses.map((words) => words.map(wordForm))) for (const { root } of sense) related.set(root, [...related.get(root) ?? [], ...sense]);
/** By the form of a skill the abbreviations that stand for it. */
const abbreviated = /* @__PURE__ */ new Map();
const common$1 = longForms({});
for (const short of Object.keys(skillForms.abbreviations)) {
	const form = formOf(short, common$1);
	abbreviated.set(form, [...abbreviated.get(form) ?? [], wordForm(short)]);
}
const nothing = [];
/**
* The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
* general word counts where it stands alone: "Architectures and Services".
*/
function tellingWords(skill) {
	const telling = [];
	for (const piece of normalize(skill).split(joints)) {
		const meant = partsOf(piece).filter(({ text }) => !small$1.has(text));
		const own = meant.filter(({ root }) => !general.has(root));
		telling.push(...own.length > 0 ? own : meant);
	}
	return telling;
}
/** The words that a text may use in place of one. */
function relatedWords({ root }) {
	return related.get(root) ?? nothing;
}
/** The common abbreviations that stand for a skill of this form. */
function abbreviationsOf(form) {
	return abbreviated.get(form) ?? nothing;
}
/** The initials that a skill of this form may be known by, in capitals: of all words, without small ones, of telling ones. */
function initialsOf(form) {
	let all = "";
	let without = "";
	let telling = "";
	for (const { text, root } of partsOf(form)) {
		const initial = text.charAt(0);
		all += initial;
		if (small$1.has(text)) continue;
		without += initial;
		if (!general.has(root)) telling += initial;
	}
	const initials = [
		all,
		without,
		telling
	].filter((letters) => letters.length >= 2);
	return [...new Set(initials.map((letters) => letters.toUpperCase()))];
}
/** The letters of the acronyms in a skill, as they are compared: "ips" of "IPS". */
function acronymsIn(skill) {
	if (!/\p{Lu}{2}/u.test(skill)) return nothing;
	return words(skill).filter(({ text }) => /^\p{Lu}{2,6}s?$/u.test(text)).map(({ text }) => normalize(text.replace(/s$/, "")));
}
/** The words of a text, and what they are joined from by hyphens. */
function partsOf(text) {
	const parts = [];
	for (const { form } of words(normalize(text))) parts.push(...form.parts);
	return parts;
}
function rootOf(word) {
	return wordForm(word).root;
}
// ../core/src/program/skill.ts
/** The option by which rules that compare skills learn of a program's own abbreviations. */
const abbreviationsOption = {
	type: "object",
	description: "Abbreviations of your own and what they stand for, such as `QMS: quality management system`.",
	additionalProperties: { type: "string" },
	default: {}
};
/** What is to be known of a skill whatever template lists it. Worked out once a run, in {@link skillOf}. */
var Skill = class {
	/** As it is listed. */
	text;
	/** By which it is known to be the same as another, as {@link formOf} has it. */
	form;
	#folded;
	#spelling;
	#meaning;
	#telling;
	#initials;
	#acronyms;
	constructor(text, form) {
		this.text = text;
		this.form = form;
	}
	/** As it is compared with a text, as {@link normalize} has it, without white space around it. */
	get folded() {
		this.#folded ??= normalize(this.text).trim();
		return this.#folded;
	}
	/** As it is written, where kinds of apostrophe and of space are no spelling. */
	get spelling() {
		this.#spelling ??= spellingOf(this.text);
		return this.#spelling;
	}
	/** What speaks against it, and whether it is an identifier. */
	get meaning() {
		this.#meaning ??= meaningOf(this.text);
		return this.#meaning;
	}
	/** The words, of its text or of its form, that tell what it is about. */
	get telling() {
		this.#telling ??= tellingWordsOf(this);
		return this.#telling;
	}
	/** The initials of its words, in capitals: "HR" for "Human Resources". */
	get initials() {
		this.#initials ??= initialsOf(this.form);
		return this.#initials;
	}
	/** The letters of the acronyms that it is written with, as they are compared. */
	get acronyms() {
		this.#acronyms ??= acronymsIn(this.text);
		return this.#acronyms;
	}
};
const none$1 = {};
const common = skillTable(none$1);
/** By the abbreviations that are configured, since they decide what form a skill has. */
const tables$1 = new WeakMap([[none$1, common]]);
/** What is known of a skill. */
function skillOf(text, abbreviations = none$1) {
	let table = tables$1.get(abbreviations);
	if (table === void 0) {
		table = Object.keys(abbreviations).length > 0 ? skillTable(abbreviations) : common;
		tables$1.set(abbreviations, table);
	}
	return table.of(text);
}
function skillTable(abbreviations) {
	const long = longForms(abbreviations);
	return new RunTable((text) => new Skill(text, formOf(text, long)));
}
/** The form of a skill, by which two spellings of it are known to be the same. */
function skillForm(skill, abbreviations) {
	return skillOf(skill, abbreviations).form;
}
function tellingWordsOf({ text, folded, form }) {
	const told = tellingWords(text);
	return form === folded ? told : [.../* @__PURE__ */ new Set([...told, ...tellingWords(form)])];
}
function spellingOf(skill) {
	if (/^[!-~]+(?: [!-~]+)*$/.test(skill)) return skill;
	return skill.normalize("NFKC").replaceAll("\u2019", "'").replace(/\s+/g, " ").trim();
}
// ../core/src/text/different-words.ts
/**
* The different words of some texts, and what they are joined from by hyphens, to be found by their roots.
* One table serves for both, in place of a set of words and one of roots for each template.
*/
var DifferentWords = class {
	all = [];
	/** For each word the hash of its root, so that words of another root in its bucket need not be read. */
	#hashes = [];
	/** For each bucket of roots which word came last, counted from one. */
	#last;
	/** For each word the one before it in its bucket. */
	#previous = [];
	constructor(texts) {
		let count = 0;
		for (const words of texts) count += words.length;
		this.#last = new Array(powerOfTwoAbove(count)).fill(0);
		for (const words of texts) for (let at = 0; at < words.length; at++) {
			const form = words[at]?.form;
			if (form) this.#add(form);
		}
	}
	/** Whether a word with the same root is among them. */
	hasRootOf({ root, rootHash }) {
		let at = this.#last[rootHash & this.#last.length - 1] ?? 0;
		for (; at > 0; at = this.#previous[at - 1] ?? 0) if (this.#hashes[at - 1] === rootHash && this.all[at - 1]?.root === root) return true;
		return false;
	}
	#add(form) {
		const { rootHash } = form;
		const bucket = rootHash & this.#last.length - 1;
		const last = this.#last[bucket] ?? 0;
		for (let at = last; at > 0; at = this.#previous[at - 1] ?? 0) if (this.all[at - 1] === form) return;
		this.#last[bucket] = this.all.push(form);
		this.#previous.push(last);
		this.#hashes.push(rootHash);
		if (form.isJoined) for (const part of form.parts) this.#add(part);
	}
};
function powerOfTwoAbove(count) {
	return 2 ** (32 - Math.clz32(count));
}
// ../core/src/program/skill-mention.ts
const { small, shortAcronyms } = skillMentions;
/** What may be part of a compound or have a part in one: shorter ones are found in too many words. */
const minInCompound = 5;
/** What may be mistyped: two letters make a shorter one another word. */
const minMistyped = 8;
/** How many letters away a mistyped word is at most, as {@link didYouMean} has it. */
const maxSlips$2 = 2;
/**
* What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
* what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
*/
var Mentions = class {
	#texts;
	#text;
	#foundWords;
	#foundCapitals;
	#foundRootLetters;
	#foundLetters;
	#foundInOrder;
	constructor(texts) {
		this.#texts = texts;
		this.#text = texts.map((text) => analyse(text).folded).join("\n");
	}
	/** Worked out only where a skill does not stand in the text as it is. */
	get #words() {
		this.#foundWords ??= new DifferentWords(this.#texts.map((text) => analyse(text).words));
		return this.#foundWords;
	}
	/** The words that may be in capitals, as they are written. */
	get #capitals() {
		this.#foundCapitals ??= this.#words.all.filter(({ hasSmallLetters }) => !hasSmallLetters).map(({ text }) => text);
		return this.#foundCapitals;
	}
	/** For each word the letters of its root. */
	get #rootLetters() {
		this.#foundRootLetters ??= this.#words.all.map(({ rootLetters }) => rootLetters);
		return this.#foundRootLetters;
	}
	/** For each word its letters. */
	get #letters() {
		this.#foundLetters ??= this.#words.all.map(({ letters }) => letters);
		return this.#foundLetters;
	}
	/** The words as they are compared, each with its parts, in the order of the text. */
	get #inOrder() {
		this.#foundInOrder ??= wordsInOrder(this.#texts);
		return this.#foundInOrder;
	}
	/** What costs least is asked first. */
	has(asked) {
		const skill = skillOf(asked.slice(0, maxSkillLength));
		return this.#hasLiterally(skill) || skill.telling.some((word) => this.#hasWord(word)) || this.#hasAcronym(skill) || skill.acronyms.some((letters) => this.#hasSpelledOut(letters)) || skill.telling.some((word) => this.#isPartOfCompound(word)) || skill.telling.some((word) => this.#hasMistyped(word));
	}
	/** Names such as "C++" and "R" are no words. */
	#hasLiterally({ folded }) {
		for (let at = this.#text.indexOf(folded); at >= 0; at = this.#text.indexOf(folded, at + 1)) {
			const around = `${this.#text[at - 1] ?? " "}${this.#text[at + folded.length] ?? " "}`;
			if (!/[\p{L}\p{N}+#]/u.test(around)) return true;
		}
		return false;
	}
	#hasWord(word) {
		if (word.root.length < 2) return this.#capitals.includes(word.text.toUpperCase());
		return this.#words.hasRootOf(word) || this.#hasAnyRootOf(relatedWords(word));
	}
	#hasAnyRootOf(words) {
		return words.some((word) => this.#words.hasRootOf(word));
	}
	/** "Security" in "cybersecurity", and the other way round. */
	#isPartOfCompound({ root, rootLetters }) {
		if (root.length < minInCompound) return false;
		const all = this.#rootLetters;
		for (let index = 0; index < all.length; index++) {
			const letters = all[index] ?? 0;
			const common = letters & rootLetters;
			if (common !== rootLetters && common !== letters) continue;
			const known = this.#words.all[index]?.root ?? "";
			if (known.length >= minInCompound && (known.includes(root) || root.includes(known))) return true;
		}
		return false;
	}
	#hasMistyped({ text, root, letters }) {
		if (root.length < 2 || text.length < minMistyped) return false;
		const [initial = ""] = text;
		const like = [];
		const all = this.#letters;
		for (let index = 0; index < all.length; index++) {
			if (!mayBeMistyped(letters, all[index] ?? 0)) continue;
			const known = this.#words.all[index];
			if (known === void 0 || Math.abs(known.text.length - text.length) > maxSlips$2) continue;
			if (known.folded.startsWith(initial)) like.push(known.text);
		}
		return like.length > 0 && didYouMean(text, like) !== void 0;
	}
	/** Whether the text has the initials of the skill, or a common abbreviation of it. */
	#hasAcronym({ form, initials }) {
		return initials.some((letters) => this.#capitals.includes(letters)) || this.#hasAnyRootOf(abbreviationsOf(form));
	}
	/** Whether words of the text have the initials that the skill consists of: "IPS". */
	#hasSpelledOut(letters) {
		if (letters.length === 2) return this.#text.includes(shortAcronyms[letters] ?? "\0");
		return this.#inOrder.some((_, from) => spells(this.#inOrder, letters, from));
	}
};
function wordsInOrder(texts) {
	const all = [];
	for (const text of texts) for (const { form } of analyse(text).words) for (const { folded } of form.parts) all.push(folded);
	return all;
}
/** Whether words with these letters may be two slips apart, each of which takes one away and brings another. */
function mayBeMistyped(letters, others) {
	let different = letters ^ others;
	for (let count = 0; count < 4; count++) different &= different - 1;
	return different === 0;
}
/** Whether words from a place on have these initials; small ones may be left out. */
function spells(words, letters, from) {
	let at = from;
	for (const letter of letters) {
		while (at > from && small.has(words[at] ?? "") && !words[at]?.startsWith(letter)) at++;
		if (!words[at]?.startsWith(letter)) return false;
		at++;
	}
	return true;
}
// ../core/src/program/skill-reason.ts
/** Why a skill says little; undefined where it is one. */
function reasonAgainst({ text, meaning }, names, maxLength = Number.POSITIVE_INFINITY) {
	if (meaning.framework !== void 0) return void 0;
	if (meaning.reason !== void 0) return meaning.reason;
	if (text.length >= 4) {
		if (meaning.isLikeOffer && bare(text) === bare(names.badge)) return "is the name of the badge";
		if (meaning.isLikeOrganisation && bare(text) === bare(names.issuer)) return "is the name of the issuer";
	}
	if (text.length <= maxLength) return void 0;
	const length = Array.from(text.trim()).length;
	return length > maxLength ? `has ${length} characters, more than ${maxLength}` : void 0;
}
// ../core/src/rules/skills/backed.ts
var backed_default = templateRule({
	id: "skills/backed",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	absence: true,
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	formats: [
		"badgelint",
		"credly",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "Description or criteria speak of each skill.",
	why: "A skill that the text never mentions is a claim without a ground: an employer cannot see how the earner came by it, and doubts the other skills too.",
	source: {
		title: "Real Ideas, Choosing a list of skills tags",
		address: "https://knowledge.realideas.org/choosing-a-list-of-skills-tags"
	},
	mistakes: "Words are compared, not meanings: a skill that the text describes in other words (\"led a shift\" for \"Supervision\") is named, and one of which a single word stands in the text is taken as backed.",
	options: { minDescriptionLength: {
		type: "integer",
		description: "Characters that a description must have for its skills to be judged; shorter ones are thin for another reason.",
		minimum: 0,
		default: 100
	} },
	examples: examplesOf("skills/backed"),
	*check({ name, description, criteria, issuer, skills = [] }, { minDescriptionLength }) {
		if (description === void 0 || description.value.trim().length < minDescriptionLength) return;
		const mentions = new Mentions([
			...name ? [name] : [],
			description,
			...criteria.map(({ text }) => text)
		]);
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const unbacked = skills.filter(({ value }) => !mentions.has(value) && reasonAgainst(skillOf(value), names) === void 0);
		const [first] = unbacked;
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			severity: isMost(unbacked.length, skills.length) ? "warning" : "info",
			message: `Neither description nor criteria speak of ${inWords$1(unbacked, skills.length)}`,
			suggestion: "Say how the earner showed it, or leave out what the badge does not judge",
			related: unbacked.slice(1, 6).map(({ at }) => at)
		};
	}
});
/** Two thirds, and not only one or two of few. */
function isMost(unbacked, all) {
	return unbacked >= 3 && unbacked * 3 >= all * 2;
}
/** How many skills a message names. */
const maxNamed$1 = 3;
function inWords$1(unbacked, all) {
	const shown = unbacked.slice(0, maxNamed$1).map(({ value }) => `"${truncate(value)}"`);
	if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
// ../core/src/program/skill-list.ts
/** How many different skills are held against the whole list. */
const maxSlips$1 = 500;
/** The list of skills that a program keeps, to look skills up in. */
var KnownSkills = class {
	file;
	#names;
	#abbreviations;
	#byForm = /* @__PURE__ */ new Map();
	/** Forms by first letter, which is seldom the one that is mistyped, and length. */
	#byStart = /* @__PURE__ */ new Map();
	#byRoot = /* @__PURE__ */ new Map();
	#roots = /* @__PURE__ */ new Map();
	#nearest = /* @__PURE__ */ new Map();
	#isIndexed = false;
	constructor(file, names, abbreviations) {
		this.file = file;
		this.#names = new Set(names);
		this.#abbreviations = abbreviations;
		for (const name of names) {
			const form = skillForm(name, abbreviations);
			if (!this.#byForm.has(form)) this.#byForm.set(form, name);
		}
	}
	/** Whether the list has exactly this spelling. */
	hasSpelling(skill) {
		return this.#names.has(skill);
	}
	/** The spelling that the list has of a skill, however it is written. */
	spellingOf(form) {
		return this.#byForm.get(form);
	}
	/**
	* The entry that a skill most likely means: a few letters away, or with most of its words. Where many
	* different ones are asked for, the list is not meant at all, and the later ones get none.
	*/
	nearestTo(skill) {
		const form = skillForm(skill, this.#abbreviations);
		if (!this.#nearest.has(form)) {
			if (this.#nearest.size >= maxSlips$1) return void 0;
			this.#index();
			const close = didYouMean(form, this.#likeInLength(form)) ?? this.#mostAlike(form);
			this.#nearest.set(form, close === void 0 ? void 0 : this.#byForm.get(close));
		}
		return this.#nearest.get(form);
	}
	/** Made only where a skill is not in the list. */
	#index() {
		if (this.#isIndexed) return;
		this.#isIndexed = true;
		for (const form of this.#byForm.keys()) {
			add(this.#byStart, `${form[0]}${form.length}`, form);
			const roots = tellingRoots(form);
			this.#roots.set(form, roots);
			for (const root of roots) add(this.#byRoot, root, form);
		}
	}
	#likeInLength(form) {
		return [
			-2,
			-1,
			0,
			1,
			2
		].flatMap((more) => this.#byStart.get(`${form[0]}${form.length + more}`) ?? []);
	}
	#mostAlike(form) {
		const roots = tellingRoots(form);
		let best;
		let maxShare = .5;
		for (const other of new Set([...roots].flatMap((root) => this.#byRoot.get(root) ?? []))) {
			const others = this.#roots.get(other) ?? /* @__PURE__ */ new Set();
			const shared = [...roots].filter((root) => others.has(root)).length;
			const share = shared / (roots.size + others.size - shared);
			if (share < maxShare || best !== void 0 && share === maxShare) continue;
			best = other;
			maxShare = share;
		}
		return best;
	}
};
const known$2 = /* @__PURE__ */ new WeakMap();
/** A program's list to look skills up in, made once; undefined where there is none to be read. */
function knownSkills(list, abbreviations) {
	if (list?.names === void 0) return void 0;
	const made = known$2.get(list) ?? /* @__PURE__ */ new Map();
	known$2.set(list, made);
	const skills = made.get(abbreviations) ?? new KnownSkills(list.file, list.names, abbreviations);
	made.set(abbreviations, skills);
	return skills;
}
function tellingRoots(form) {
	return new Set(tellingWords(form).map(({ root }) => root));
}
function add(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// ../core/src/rules/skills/consistent.ts
/** How many other places a finding points to. */
const maxRelated = 5;
var consistent_default = templateGroupRule({
	id: "skills/consistent",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"accredible"
	],
	comparedFacts: ["skills"],
	languages: ["en"],
	summary: "A skill is written the same way in all templates.",
	why: "Search and reports take \"Problem-solving\" and \"Problem Solving\" for two skills. Earners of one badge are then not found by those who look for the other spelling.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Where most templates have the poorer spelling, that one is asked for; a list of skills in `program.yaml` decides otherwise. British and American spelling are taken for two skills and not reported.",
	options: { abbreviations: abbreviationsOption },
	examples: examplesOf("skills/consistent"),
	*extract({ skills = [] }, { abbreviations }) {
		const listedOnce = /* @__PURE__ */ new Map();
		for (const skill of skills) {
			const form = skillForm(skill.value, abbreviations);
			listedOnce.set(form, listedOnce.has(form) ? void 0 : skill);
		}
		for (const [key, value] of listedOnce) if (value !== void 0) yield {
			key,
			value
		};
	},
	*checkGroup(skills, { abbreviations }, { skillList }) {
		const known = knownSkills(skillList, abbreviations);
		const [first, second] = skills;
		if (first === void 0 || known === void 0 && second === void 0) return;
		const form = skillForm(first.value, abbreviations);
		const listed = known?.spellingOf(form);
		const spellingOf = ({ value }) => skillOf(value, abbreviations).spelling;
		const spelling = spellingOf(first);
		if (listed === void 0 && skills.every((skill) => spellingOf(skill) === spelling)) return;
		const uses = skills.map((skill) => ({
			at: skill.at,
			spelling: spellingOf(skill)
		}));
		if (listed === void 0) {
			const spellings = Map.groupBy(uses, (use) => use.spelling);
			yield* differing(form, uses, mostUsed(spellings), spellings);
		} else yield* unlike(form, uses, listed, known);
	}
});
/** What differs from the spelling that most templates use. */
function* differing(form, uses, expected, spellings) {
	const count = spellings.get(expected)?.length ?? 0;
	const there = count === 1 ? "another template" : `${count} of ${uses.length} templates`;
	yield* finding(form, uses, (use) => use.spelling !== expected, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${there}`);
}
/** What differs from the spelling that the program's list has. */
function* unlike(form, uses, expected, known) {
	const written = skillOf(expected).spelling;
	yield* finding(form, uses, ({ spelling }) => spelling !== written && known?.hasSpelling(spelling) !== true, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? "the list"}`);
}
function* finding(form, uses, isOther, expected, message) {
	const [first, ...more] = uses.filter(isOther);
	if (first === void 0) return;
	const model = uses.find((use) => !isOther(use));
	const also = more.length === 0 ? "" : `, here and in ${more.length} more`;
	yield {
		at: first.at,
		about: form,
		message: `${message(first)}; expected "${expected}"${also}`,
		suggestion: `Write "${expected}" ${more.length === 0 ? "here too" : "in all of them"}`,
		related: [...model ? [model] : [], ...more].slice(0, maxRelated).map(({ at }) => at),
		fix: {
			kind: "set",
			pointer: first.at.pointer,
			value: expected
		}
	};
}
/** The spelling with most uses; the first of those with as many. */
function mostUsed(spellings) {
	const [[spelling] = [""]] = [...spellings].toSorted(([, a], [, b]) => b.length - a.length);
	return spelling;
}
// ../core/src/program/on-credly.ts
/** Whether Credly already has a template: its API answers with one that has an id, or ours names the id there. */
function isOnCredly({ format, identity, platformIds }) {
	return Object.hasOwn(platformIds, "credly") || format === "credly" && identity === "stated";
}
// ../core/src/program/skill-count.ts
/** How many skills there are, for a message. */
function skillsInWords$1(count) {
	if (count === 0) return "no skill";
	return count === 1 ? "one skill" : `${count} skills`;
}
// ../core/src/rules/skills/count.ts
var count_default = templateRule({
	id: "skills/count",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["skills"],
	absence: true,
	whole: true,
	limit: "skillsLeast",
	formats: [
		"badgelint",
		"credly",
		"accredible"
	],
	summary: "A new template has at least as many skills as the platform asks for.",
	why: "Skills are how employers and search find the earner. The platform refuses a new template with fewer.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "None known. Formats without skills are not judged; tags are not skills. Of a template that the platform already has, `skills/few` speaks.",
	examples: examplesOf("skills/count"),
	*check(template, _options, { limit }) {
		const { skills, at } = template;
		if (skills === void 0 || skills.length >= limit.value || isOnCredly(template)) return;
		yield {
			at: {
				...at,
				pointer: `${at.pointer}/skills`
			},
			about: "skills",
			message: `The template has ${skillsInWords$1(skills.length)}; expected at least ${limit.value}, which is what ${limit.platform} asks for`,
			suggestion: "Add skills that the earner shows in the criteria"
		};
	}
});
// ../core/src/rules/skills/duplicate.ts
var duplicate_default = templateRule({
	id: "skills/duplicate",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	languages: ["en"],
	summary: "A skill is listed once.",
	why: "An employer who meets \"AppSec\" beside \"Application Security\" wonders what the difference is, and the badge shows one skill fewer than it could.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Abbreviations that only one organisation uses are not known; name them in `abbreviations`.",
	options: { abbreviations: abbreviationsOption },
	examples: examplesOf("skills/duplicate"),
	*check({ skills = [] }, { abbreviations }) {
		const first = /* @__PURE__ */ new Map();
		for (const skill of skills) {
			const form = skillForm(skill.value, abbreviations);
			const earlier = first.get(form);
			if (earlier === void 0) first.set(form, skill);
			else yield {
				at: skill.at,
				about: form,
				message: `"${skill.value}" means the same as "${earlier.value}"; expected each skill once`,
				suggestion: "Remove one of them, or say what makes them different",
				related: [earlier.at],
				fix: {
					kind: "remove",
					pointer: entryOf(skill.at.pointer)
				}
			};
		}
	}
});
/** The whole entry of a skill, which may be a group of fields with a name, such as an alignment. */
function entryOf(pointer) {
	return pointer.replace(/\/(?:name|targetName)$/, "");
}
// ../core/src/rules/skills/few.ts
var few_default = templateRule({
	id: "skills/few",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	absence: true,
	whole: true,
	limit: "skillsLeast",
	formats: ["badgelint", "credly"],
	summary: "A template that is on the platform has as many skills as it asks of new ones.",
	why: "Skills are how employers and search find the earner. The platform keeps a template with fewer, but refuses it as soon as somebody makes a copy, and its earners are hardly found.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "About one in eight templates on Credly has one or two skills, from before the platform asked for three; for a narrow achievement two may be all there is. Of a template that is not there yet, `skills/count` speaks.",
	examples: examplesOf("skills/few"),
	*check(template, _options, { limit }) {
		const { skills, at } = template;
		if (skills === void 0 || skills.length >= limit.value || !isOnCredly(template)) return;
		yield {
			at: {
				...at,
				pointer: `${at.pointer}/skills`
			},
			about: "skills",
			message: `The template has ${skillsInWords$1(skills.length)}; expected at least ${limit.value}, which is what ${limit.platform} asks of new ones`,
			suggestion: "Add skills that the earner shows in the criteria"
		};
	}
});
// ../core/src/rules/skills/many.ts
var many_default = templateRule({
	id: "skills/many",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["skills"],
	whole: true,
	summary: "A template lists no more skills than a reader takes in.",
	why: "An employer reads the first few skills of a badge. Among twenty-five, those that set the earner apart are not seen.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "The number is our own: of twelve good Credly templates one has more than 15. A badge for a whole degree may well need more.",
	options: { max: {
		type: "integer",
		description: "How many skills a template may have.",
		minimum: 1,
		default: 15
	} },
	examples: examplesOf("skills/many"),
	*check({ skills = [] }, { max }) {
		const first = skills[max];
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			message: `The template has ${skills.length} skills; expected at most ${max}, so that those that count are seen`,
			suggestion: "Keep the skills that the criteria judge, and leave out those that others imply"
		};
	}
});
// ../core/src/rules/skills/meaningful.ts
var meaningful_default = templateRule({
	id: "skills/meaningful",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["name", "skills"],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Each skill is the name of something that a person can do or knows.",
	why: "Skills are what employers search for. Nobody searches for \"Skills\", a whole sentence or the title of a course, so such an entry brings the earner nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A general word is taken as one even where the profession has it for a subject, such as \"Training\" among trainers. The name of a company that is a product too (\"Docker\") is never reported.",
	options: { maxLength: {
		type: "integer",
		description: "How many characters a skill may have; the longest of good templates has 42.",
		minimum: 10,
		default: 50
	} },
	examples: examplesOf("skills/meaningful"),
	*check({ name, issuer, skills = [] }, { maxLength }) {
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const poor = skills.flatMap((skill) => {
			const reason = reasonAgainst(skillOf(skill.value), names, maxLength);
			return reason === void 0 ? [] : [{
				skill,
				reason
			}];
		});
		const [first] = poor;
		if (first === void 0) return;
		const told = poor.slice(0, 3).map(({ skill, reason }) => `"${truncate(skill.value)}" ${reason}`);
		const more = poor.length > told.length ? `, and ${poor.length - told.length} more` : "";
		yield {
			at: first.skill.at,
			about: "skills",
			message: `${told.join(", ")}${more}; expected names of skills`,
			suggestion: "Name what the earner can do, in the words that an employer would search for",
			related: poor.slice(1, 6).map(({ skill }) => skill.at)
		};
	}
});
// ../core/src/rules/skills/taxonomy.ts
/** How many skills a message names. */
const maxNamed = 3;
var taxonomy_default = templateGroupRule({
	id: "skills/taxonomy",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	comparedFacts: ["skills"],
	summary: "Skills are names from the program's own list, where it keeps one.",
	why: "One list of skills makes badges comparable: an earner collects the same skill from two badges, and an employer finds all who hold it.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A skill that is new on purpose is reported until the list has it. Identifiers are known by their form, whether or not the framework has such an entry.",
	options: { abbreviations: abbreviationsOption },
	examples: examplesOf("skills/taxonomy"),
	*extract({ skills = [] }, { abbreviations }) {
		const [first] = skills;
		if (first === void 0) return;
		yield {
			key: `skill ${skillForm(first.value, abbreviations)}`,
			value: skills
		};
		yield {
			key: "list",
			value: "asked"
		};
	},
	*checkGroup(group, { abbreviations }, { program, skillList }) {
		const known = knownSkills(skillList, abbreviations);
		for (const skills of group) {
			if (skills === "asked") return yield* unreadable(program, skillList, known);
			yield* identifiers(skills, known);
			if (known) yield* unlisted(skills, known, abbreviations);
		}
	}
});
function* unreadable(program, skillList, known) {
	const { skills: stated } = program ?? {};
	if (skillList === void 0 || known || stated === void 0 || !("value" in stated)) return;
	yield {
		at: stated.at,
		about: "skills",
		message: `The list of skills, "${stated.value}", cannot be read; expected a text, CSV, YAML or JSON file that lists them`,
		suggestion: "Correct the path, or write the skills here"
	};
}
function* identifiers(skills, known) {
	const found = skills.flatMap(({ value, at }) => {
		const framework = known?.hasSpelling(value) ? void 0 : skillOf(value).meaning.framework;
		return framework === void 0 ? [] : [{
			value,
			at,
			framework
		}];
	});
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value, framework }) => `"${truncate(value, 60)}" (${framework})`);
	yield {
		at: first.at,
		about: "identifiers",
		message: `${named(listed)} ${found.length === 1 ? "is an identifier" : "are identifiers"}; expected the name of the skill, which is what a badge shows`,
		suggestion: "Write the name, and put the address of the entry among the alignments",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function* unlisted(skills, known, abbreviations) {
	const found = skills.filter(({ value }) => known.spellingOf(skillForm(value, abbreviations)) === void 0 && skillOf(value).meaning.framework === void 0);
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value }, index) => {
		const near = index < maxNamed ? known.nearestTo(value) : void 0;
		return `"${truncate(value)}"${near === void 0 ? "" : ` (nearest: "${near}")`}`;
	});
	yield {
		at: first.at,
		about: "skills",
		message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named(listed)}; expected skills from the list`,
		suggestion: "Use an entry of the list, or add the skill to it",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function named(listed) {
	const rest = listed.length - maxNamed;
	return `${listed.slice(0, maxNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function countInWords(count, all) {
	if (all === 1) return "The only skill is";
	return count === all ? `All ${all} skills are` : `${count} of the ${all} skills ${count === 1 ? "is" : "are"}`;
}
// ../core/src/program/unused-templates.ts
/** What a template says under the ids of the templates that it is about. */
function* archivingEntries(template) {
	const { id, record, identity, state, audit } = template;
	if (state?.value === "draft" || identity === "from-credential") return;
	yield* pointersOf(template);
	const { createdOn, stateChangedOn, issuedCount } = record;
	const value = {
		kind: "template",
		at: placeOf$2(template),
		id: id.value,
		createdOn: createdOn?.value,
		activatedOn: state?.value === "active" ? stateChangedOn?.value : void 0,
		count: issuedCount?.value,
		...template.isSeasonal ? { isSeasonal: true } : {},
		...audit ? { decision: {
			keep: audit.keep.value,
			until: audit.until.value
		} } : {}
	};
	yield {
		key: id.value,
		value
	};
}
/**
* The templates of one id from which nothing was issued for more than `days`, or twice as many where they are seasonal;
* those that are kept among them.
*/
function* unusedTemplates(group, days, facts) {
	if (facts.today === "") return;
	const pointers = group.filter((entry) => entry.kind !== "template");
	const [ways, places] = [inWords(pointers), shown(pointers).map(({ at }) => at)];
	const suggestion = `Archive the template if it is no longer needed${alsoTakeOut(pointers)}, or tell people how it can be earned`;
	for (const template of group) {
		if (template.kind !== "template") continue;
		const issued = facts.issuance?.get(template.id);
		const unused = isInLedger(issued) ? unusedByLedger(template, issued, facts) : neverIssued(template, issued, facts);
		const longest = longestRest(template, days);
		if (unused === void 0 || daysBetween(unused.from, unused.until) <= longest) continue;
		const { from, until, words } = unused;
		yield {
			template,
			from,
			until,
			evidence: `${joined([
				...words,
				...formerDecision(template, facts.today),
				...ways
			])}; expected one within ${longest} days`,
			suggestion,
			places,
			pointers
		};
	}
}
/** Whether somebody has decided to keep a template, and that still holds. */
function isKept({ decision }, today) {
	return decision !== void 0 && decision.until >= today;
}
/** A decision to keep a template whose day is over; undefined where there is none. */
function expiredDecision({ decision }, today) {
	return decision !== void 0 && decision.until < today ? decision : void 0;
}
/**
* Whether a template is old enough, and the ledger kept long enough, that badges would be in it, and it has no event of
* the template. `addedOn`: the day on which its file came, where that is known.
*/
function isUnheardOf(template, days, addedOn, { today, ledger, issuance }) {
	const { id, createdOn = addedOn, activatedOn, count } = template;
	if (ledger?.since === void 0 || issuance === void 0 || issuance.has(id)) return false;
	if (createdOn === void 0 || count === 0) return false;
	const from = later(later(createdOn, activatedOn), ledger.since);
	return daysBetween(from, knownUntil(ledger, today)) > longestRest(template, days);
}
/** So many days may pass without a new badge. */
function longestRest({ isSeasonal }, days) {
	return isSeasonal ? 2 * days : days;
}
/** Characters of a reason that are told at the most. */
const maxReason = 100;
function formerDecision(template, today) {
	const expired = expiredDecision(template, today);
	if (expired === void 0) return [];
	const reason = truncate(expired.keep.trim().replace(/\.$/, ""), maxReason);
	return [`the template was kept until ${expired.until} (${reason})`];
}
/** Of the templates that recommend or require one, no more are named. */
const maxPointers = 3;
function* pointersOf(template) {
	const from = template.id.value;
	const recommended = template.recommendations?.flatMap((one) => one.template ?? []) ?? [];
	const told = (kind, ids) => ids.filter(({ value }) => value !== from).map(({ value, at }) => ({
		key: value,
		value: {
			kind,
			at,
			from
		}
	}));
	yield* told("recommends", recommended);
	yield* told("requires", template.requires);
}
function placeOf$2({ at, state, record }) {
	return record.issuedCount?.at ?? state?.at ?? at;
}
/** Whether the ledger knows a badge of the template, and so speaks alone. */
function isInLedger(issued) {
	return issued !== void 0 && (issued.count > 0 || issued.lastIssued !== void 0);
}
function unusedByLedger(template, issued, { today, ledger }) {
	const { count, lastIssued } = issued;
	if (lastIssued === void 0) return void 0;
	const which = count === 1 ? "The only badge" : `The last of ${count} badges`;
	return {
		from: later(lastIssued, template.activatedOn),
		until: knownUntil(ledger, today),
		words: [`${which} was issued on ${lastIssued}`, ...sinceWhen(template, issued)]
	};
}
/** Since when badges could be earned, as far as that is known. */
function sinceWhen({ createdOn, activatedOn }, { firstIssued, lastIssued }) {
	if (activatedOn !== void 0) return [`the template is active since ${activatedOn}`];
	if (createdOn !== void 0) return [`the template was created on ${createdOn}`];
	return firstIssued !== void 0 && firstIssued !== lastIssued ? [`the first on ${firstIssued}`] : [];
}
/**
* Only a count of zero says when nothing was issued: that of an export, or that of a ledger that is as old as
* the template.
*/
function neverIssued({ count, createdOn, activatedOn }, issued, { today, ledger }) {
	if (createdOn === void 0 || (count ?? issued?.count) !== 0) return void 0;
	const isByLedger = count === void 0;
	if (isByLedger && (ledger?.since === void 0 || ledger.since > createdOn)) return void 0;
	const from = later(createdOn, activatedOn);
	const what = from === createdOn ? "was created" : "became active";
	return {
		from: later(from, issued?.firstPilot),
		until: isByLedger ? knownUntil(ledger, today) : today,
		words: [`No badge has been issued since the template ${what} on ${from}`]
	};
}
/** The last day of which the ledger can know anything. */
function knownUntil(ledger, today) {
	const until = ledger?.until;
	return until !== void 0 && until < today ? until : today;
}
function later(day, other) {
	return other !== void 0 && other > day ? other : day;
}
/** Where the templates that are named point here. */
function shown(pointers) {
	const named = (kind) => [...fromOf(pointers, kind)].slice(0, maxPointers);
	const names = {
		recommends: named("recommends"),
		requires: named("requires")
	};
	return pointers.filter(({ kind, from }) => names[kind].includes(from));
}
function inWords(pointers) {
	const ways = pointersInWords(pointers, {
		recommends: "recommended by",
		requires: "required by"
	});
	return ways === "" ? [] : [`it is ${ways}`];
}
function alsoTakeOut(pointers) {
	const places = pointersInWords(pointers, {
		recommends: "the recommendations of",
		requires: "the requirements of"
	});
	return places === "" ? "" : `, and take it out of ${places}`;
}
/** The templates that point here in each way, with some words before; empty where none does. */
function pointersInWords(pointers, words) {
	return ["recommends", "requires"].map((kind) => ({
		kind,
		names: namesOf$1(pointers, kind)
	})).filter(({ names }) => names !== "").map(({ kind, names }) => `${words[kind]} ${names}`).join(" and ");
}
/** Ids of the first few templates that point here in one way; empty where none does. */
function namesOf$1(pointers, kind) {
	return fewNames(Array.from(fromOf(pointers, kind), (name) => `"${name}"`), maxPointers);
}
function fromOf(pointers, kind) {
	return new Set(pointers.filter((one) => one.kind === kind).map(({ from }) => from));
}
function joined(parts) {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}`;
}
// ../core/src/rules/template/archive-candidate.ts
var archive_candidate_default = templateGroupRule({
	id: "template/archive-candidate",
	practice: 8,
	kind: "guidance",
	severity: "info",
	reads: [
		"id",
		"state",
		"recommendations",
		"audit"
	],
	facts: ["issuance"],
	summary: "A template from which nothing has been issued for a year is archived.",
	why: "Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export counts badges but does not say when they were issued, so only a count of zero shows anything. Where an export says when a template was created and not when it became active, one that was a draft for a year is reported too. A ledger is taken to hold all badges up to its last event. A badge for a rare event is reported; with `seasonal` only when it has rested for twice as long. Templates that recommend or require another one by its id on a platform are not named.",
	options: { days: {
		type: "integer",
		description: "Days without a new badge after which a template might be archived; one that is `seasonal` after twice as many.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("template/archive-candidate"),
	*extract(template) {
		yield* archivingEntries(template);
	},
	*checkGroup(group, { days }, facts) {
		for (const unused of unusedTemplates(group, days, facts)) {
			if (isKept(unused.template, facts.today)) continue;
			const { template, evidence, suggestion, places } = unused;
			yield {
				at: template.at,
				about: "issuance",
				message: evidence,
				suggestion,
				...places.length > 0 ? { related: places } : {}
			};
		}
	}
});
// ../core/src/rules/template/archived.ts
var archived_default = templateRule({
	id: "template/archived",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["state", "earnLink"],
	comparedWith: ["state", "earnLink"],
	summary: "An archived template is not offered to earn.",
	why: "No badge is issued from an archived template any more. Somebody who follows its link and does the work ends with nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A link to a page that says the badge has ended is taken for an offer unless it is switched off. That others still recommend or require an archived template is told where they do, by `template/recommendations` and `template/pathway`.",
	examples: examplesOf("template/archived"),
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, yet offered to earn at ${truncate(earnLink.value, 60)}; expected no offer`,
			suggestion: "Set `enable_earn_this_badge: false`, or remove the link",
			related: [state.at]
		};
	}
});
// ../core/src/program/digest.ts
/**
* 64 bits of some words in few letters, to stand for them in a key where they themselves would be long. Two
* hashes with multipliers of their own, each mixed at the end.
*/
function digest(words) {
	let first = 2166136261;
	let second = 1103547991;
	for (const word of words) {
		for (let index = 0; index < word.length; index++) {
			const unit = word.charCodeAt(index);
			first = Math.imul(first ^ unit, 2654435761);
			second = Math.imul(second ^ unit, 1597334677);
		}
		first = Math.imul(first ^ 32, 2654435761);
		second = Math.imul(second ^ 32, 1597334677);
	}
	return `${mix(first ^ second >>> 13) | 0}.${mix(second ^ first >>> 13) | 0}`;
}
/** Spreads each bit over all 32. */
function mix(value) {
	let hash = value >>> 0;
	hash = Math.imul(hash ^ hash >>> 16, 2146121005);
	hash = Math.imul(hash ^ hash >>> 15, 2221713035);
	return (hash ^ hash >>> 16) >>> 0;
}
// ../core/src/program/likeness.ts
/**
* Likeness of texts by shingles (runs of three words) and MinHash, so that a program of ten thousand
* templates need not be compared pair by pair. Broder, "On the resemblance and containment of
* documents", 1997; banding after Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3.
*/
/** Words to a shingle. */
const shingleLength = 3;
/**
* Bands and rows. Two texts that share 90 of 100 shingles meet in a band 99 times of 100, at 80 of
* 100 it is 9 times of 10, at 50 of 100 less than 2 of 10.
*/
const bands = 6;
const rows = 5;
/** The distinct shingles of a text as 32-bit hashes, ascending. A text is given by the hashes of its words. */
function shingles(words) {
	const all = new Uint32Array(shingleCount(words));
	for (let start = 0; start < all.length; start++) all[start] = shingleAt(words, start);
	all.sort();
	return all.filter((hash, index) => index === 0 || hash !== all[index - 1]);
}
function shingleCount(words) {
	return Math.max(1, words.length - shingleLength + 1);
}
function shingleAt(words, start) {
	let hash = 0;
	for (let offset = 0; offset < shingleLength; offset++) hash = Math.imul(hash, 2654435761) ^ (words[start + offset] ?? 0);
	return mix(hash);
}
/**
* Keys such that texts which are much alike share at least one. Now and then two that are not do too,
* so likeness is to be asked for.
*/
function bandKeys(words) {
	const minima = binMinima(words);
	const keys = [];
	for (let band = 0; band < bands; band++) {
		let hash = mix(band + 1);
		for (let row = band * rows; row < (band + 1) * rows; row++) hash = mix(hash ^ (minima[row] ?? 0));
		keys.push(String(hash | 0));
	}
	return keys;
}
/** No hash of a shingle yet. */
const none = 4294967295;
/**
* The least hash of each of as many bins as there are rows in all bands, from one pass over the
* shingles (Li, Owen, Zhang, "One permutation hashing", 2012). An empty bin takes over from the next
* one that is not.
*/
function binMinima(words) {
	const bins = 30;
	const minima = new Uint32Array(bins).fill(none);
	const count = shingleCount(words);
	for (let start = 0; start < count; start++) {
		const hash = shingleAt(words, start);
		const bin = hash % bins;
		if (hash < (minima[bin] ?? none)) minima[bin] = hash;
	}
	return filled(minima);
}
function filled(minima) {
	if (!minima.includes(none)) return minima;
	return minima.map((minimum, bin) => {
		let least = minimum;
		for (let step = 1; least === none && step < minima.length; step++) least = minima[(bin + step) % minima.length] ?? none;
		return least;
	});
}
/** The share of all distinct shingles of two texts that both have, from 0 to 1. Both ascending. */
function likeness(a, b) {
	let i = 0;
	let j = 0;
	let shared = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] ?? 0;
		const right = b[j] ?? 0;
		if (left === right) {
			shared += 1;
			i += 1;
			j += 1;
		} else if (left < right) i += 1;
		else j += 1;
	}
	return shared / (a.length + b.length - shared);
}
// ../core/src/program/series.ts
/** Words that a slot may bring with it: "an Excel course" and "a Word course" differ in one slot. */
const articles = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the"
]);
function isArticle(word) {
	return word.length < 4 && articles.has(word);
}
/** The words of a text as they are compared for likeness, without articles. */
function comparedWords(text) {
	return normalizedWords(text).filter((word) => !isArticle(word));
}
/** The hashes of words that are compared, by which texts are found to be alike. */
function hashesOf(words) {
	return words.map((word) => wordForm(word).hash);
}
/** The same by what is known of each word. */
function comparedForms(text) {
	if (hasOtherForms(text.text)) return comparedWords(text.text).map(wordForm);
	const forms = [];
	for (const { form } of text.words) if (!isArticle(form.folded)) forms.push(form);
	return forms;
}
/**
* Whether two templates belong to one series: their texts differ, in one slot only (which may stand
* in them several times), and what fills the slot stands in the name of each. A pair alone decides.
* Texts that do not differ at all are a copy and no series. All four lists are
* {@link comparedWords}.
*/
function isSeries(text, name, otherText, otherName) {
	const first = text.findIndex((word, index) => word !== otherText[index]);
	if (first < 0) return false;
	const longest = longestFill(text, first, name);
	const otherLongest = longestFill(otherText, first, otherName);
	for (let length = longest; length > 0; length--) for (let otherLength = otherLongest; otherLength > 0; otherLength--) if (sameButForSlot(text, text.slice(first, first + length), otherText, otherText.slice(first, first + otherLength), first)) return true;
	return false;
}
/** What fills a slot has so many words at most. */
const maxWords = 12;
/** How many words from a place on stand in a name too, one after another. */
function longestFill(text, from, name) {
	let longest = 0;
	for (let start = 0; start < name.length && longest < maxWords; start++) {
		let length = 0;
		while (length < maxWords && start + length < name.length && name[start + length] === text[from + length]) length++;
		longest = Math.max(longest, length);
	}
	return longest;
}
function sameButForSlot(text, fill, otherText, otherFill, from) {
	let index = from;
	let other = from;
	while (index < text.length || other < otherText.length) if (startsAt(text, index, fill) && startsAt(otherText, other, otherFill)) {
		index += fill.length;
		other += otherFill.length;
	} else if (text[index] !== void 0 && text[index] === otherText[other]) {
		index += 1;
		other += 1;
	} else return false;
	return true;
}
function startsAt(list, index, run) {
	return run.every((word, offset) => list[index + offset] === word);
}
// ../core/src/rules/template/boilerplate.ts
/** Shorter sentences are alike by chance: "Awarded once a year". */
const minWords$1 = 6;
/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = .8;
var boilerplate_default = templateGroupRule({
	id: "template/boilerplate",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"series"
	],
	minGroup: 2,
	summary: "Descriptions do not open or close with a sentence that many of them share.",
	why: "An employer reads the first sentence, and perhaps the last. Where it is the same on every badge, what this earner did comes second or not at all.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A sentence that is varied by a word from template to template is not noticed. A shared sentence that the program has to carry, by law for instance, is reported all the same.",
	options: { minTemplates: {
		type: "integer",
		description: "Number of templates that share a sentence from which it is reported.",
		minimum: 2,
		default: 5
	} },
	examples: examplesOf("template/boilerplate"),
	*extract({ name, description, series, identity }) {
		if (name === void 0 || description === void 0 || identity === "from-credential") return;
		const { sentences } = analyse(description);
		const [first] = sentences;
		const last = sentences.at(-1);
		if (first === void 0 || last === void 0 || first === last) return;
		const template = {
			name: name.value,
			series: series?.value,
			description: description.value
		};
		for (const [sentence, end] of [[first, "opening"], [last, "closing"]]) {
			const span = [sentence.start, sentence.end];
			const words = wordsIn(description, span);
			if (words.length < minWords$1) continue;
			const value = {
				at: description.at,
				span,
				end,
				template
			};
			yield {
				key: `${end} ${digest(words)}`,
				value
			};
		}
	},
	*checkGroup(group, { minTemplates }) {
		const [first] = group;
		if (first === void 0 || group.length < minTemplates || !isWidespread(group, minTemplates)) return;
		const sentence = first.template.description.slice(...first.span);
		yield {
			at: placeOf$1(first),
			about: `${first.end} sentence`,
			message: `${group.length} descriptions ${first.end === "opening" ? "open" : "close"} with the sentence "${truncate(sentence, 60)}"; expected each to speak of its own earner there`,
			suggestion: "Leave the sentence out, or keep it on the page that the badges link to",
			related: group.slice(1, 6).map(placeOf$1)
		};
	}
});
/** The words of a stretch of a text as they are compared. */
function wordsIn(text, [start, end]) {
	if (hasOtherForms(text.value)) return normalizedWords(text.value.slice(start, end));
	const inside = [];
	for (const word of analyse(text).words) if (word.start >= start && word.end <= end) inside.push(word.form.folded);
	return inside;
}
function placeOf$1({ at, span }) {
	return {
		...at,
		span
	};
}
/** Whether so many templates share a sentence that are neither of one series nor copies. */
function isWidespread(group, minTemplates) {
	const families = [];
	for (const shared of group) {
		const compared = compare$1(shared);
		const own = families.find((members) => members.some((member) => belong(member, compared)));
		if (own === void 0) families.push([compared]);
		else if (own.length < maxMembers$1) own.push(compared);
		if (families.length >= minTemplates) return true;
	}
	return false;
}
/** How many members of a family a text is held against. */
const maxMembers$1 = 4;
function compare$1({ template: { series, description, name } }) {
	const text = comparedWords(description);
	return {
		series,
		text,
		name: comparedWords(name),
		shingles: shingles(hashesOf(text))
	};
}
function belong(a, b) {
	if (a.series !== void 0 && a.series === b.series) return true;
	return likeness(a.shingles, b.shingles) >= alike || isSeries(a.text, a.name, b.text, b.name);
}
// ../core/src/rules/template/certificate.ts
var certificate_default = templateRule({
	id: "template/certificate",
	practice: 7,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["certificate"],
	formats: ["badgelint"],
	summary: "Earners can print a certificate, or it is said why they cannot.",
	why: "Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot deserves to know that it is on purpose.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It asks of every template in our own format, whether the platform has certificates or not; exports do not say. Whether a reason is a good one is not judged.",
	examples: examplesOf("template/certificate"),
	*check({ certificate, at }) {
		if (certificate === void 0) yield {
			at,
			about: "certificate",
			message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not",
			suggestion: "Switch the certificate on at the platform and write `certificate: true`, or `{enabled: false, reason: \u2026}`"
		};
		else if (!certificate.isOn && certificate.reason === void 0) yield {
			at: certificate.at,
			about: "certificate",
			message: "The certificate to print is switched off without a reason; expected one",
			suggestion: "Switch it on, or write `{enabled: false, reason: \u2026}`"
		};
	}
});
// ../core/src/text/literally.ts
/** The source of an expression that matches a text as it stands. */
function literally(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
// ../core/src/text/word-list.ts
/** A table of words and phrases to be found in texts. A language has as many of these as it likes. */
var WordList = class {
	/** The words without one of which nothing of the list is in a text. */
	triggers;
	phrases;
	constructor(entries) {
		this.phrases = entries.map(phraseOf);
		this.triggers = new Triggers(this.phrases.flatMap(({ triggers }) => triggers.words));
	}
	/** All that the list has in a text: entry by entry, and of each in the order of the text. */
	findIn(analysis) {
		if (!analysis.has(this.triggers)) return [];
		const found = [];
		for (const { expression, triggers } of this.phrases) {
			if (!analysis.has(triggers)) continue;
			const { text } = analysis;
			const searched = expression.ignoreCase ? text : analysis.small;
			for (const { 0: match, index: start } of searched.matchAll(expression)) {
				const end = start + match.length;
				found.push({
					text: text.slice(start, end),
					start,
					end
				});
			}
		}
		return found;
	}
};
function phraseOf(entry) {
	if (typeof entry !== "string") return {
		expression: entry.phrase,
		triggers: new Triggers(entry.words)
	};
	const letters = entry.replace(/\*$/, "");
	const source = literally(letters).replaceAll("-", "[- ]");
	const longest = entry.split(/[- ]/).toSorted((a, b) => b.length - a.length)[0] ?? entry;
	return {
		expression: new RegExp(`\\b${source}${letters === entry ? "\\b" : "\\w*"}`, "g"),
		triggers: new Triggers([longest])
	};
}
// ../core/src/text/claim.ts
const { claims, denials, deniedEnding, inName } = {
	claims: new WordList([
		{
			phrase: /\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
			words: ["mastered"]
		},
		{
			phrase: /\bmastered\b(?! by)/gi,
			words: ["mastered"]
		},
		{
			phrase: /\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\b|certified\b|proficient\b|fully qualified\b|highly skilled\b)/gi,
			words: [
				"expert",
				"experts",
				"master",
				"masters",
				"certified",
				"proficient",
				"qualified",
				"skilled"
			]
		},
		{
			phrase: /\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
			words: [
				"mastery",
				"expertise",
				"proficiency",
				"expert"
			]
		},
		{
			phrase: /\bexpert[- ]level (?:knowledge|skills?)\b/gi,
			words: ["expert"]
		},
		{
			phrase: /\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi,
			words: ["certifies", "certify"]
		}
	]),
	denials: [
		"not",
		"no",
		"never",
		"without",
		"nor"
	],
	deniedEnding: "n['\u2019]t",
	inName: {
		phrase: /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u,
		words: [
			"certified",
			"expert",
			"master",
			"certification",
			"mastery"
		]
	}
};
/** The words without one of which neither a description nor a name claims anything. */
const claimTriggers = new Triggers([...claims.triggers.words, ...inName.words]);
/** What a description claims of the earner: mastery, expertise, certification. English. */
function claimIn(analysis) {
	return claims.findIn(analysis).filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start)).sort((a, b) => a.start - b.start)[0];
}
/** Looks at so many characters before the claim. */
const maxBefore = 30;
const denied = new RegExp(`\\b(?:${denials.join("|")})\\b[\\w\\s]{0,20}$|${deniedEnding}\\s+\\w*\\s*$`, "i");
function isDenied(text, start) {
	return denied.test(text.slice(Math.max(0, start - maxBefore), start));
}
/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
function claimInName(name) {
	const match = inName.phrase.exec(name);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
// ../core/src/text/earning.ts
/**
* How a badge is earned, told from the words of a criterion. English. A criterion that says neither
* of the two below is taken for a plain one, about which nothing is known.
*/
const { judging, being, participant, measured, presence, thing, bareCompletion, topicOnly, aWord, vagueWord, detail, congratulation } = {
	judging: /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
	being: /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?|registered|registration|showed up|checked in|sat in)\b/i,
	participant: /^(?:participant|schedule \/ registration|attendance)$/i,
	measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
	presence: [
		/\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
		/\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
		/\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi
	],
	thing: new RegExp(`\\b(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?\\b`, "i"),
	bareCompletion: new RegExp(`^(?=((?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*))\\1(?:successfully |successful )?(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?)(?: successfully)?\\b(?: |$)[^,;:]*$`, "i"),
	topicOnly: /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
	aWord: /^[\w-]+(?: completion| attendance)?$/i,
	vagueWord: /^(?:completion|attendance|participation|training|course|hard work)\b|completion$/i,
	detail: /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
	congratulation: /[-\u2013\u2014,] ?(?:well done|congratulations)/i
};
/** Whether somebody judged, measured or received what was done. */
function isAssessed(text) {
	return judging.test(text);
}
/** Whether a criterion asks for being there and for nothing that anybody judged. */
function isAttendance(analysis, kind) {
	return !analysis.about(isMeasured) && (participant.test(kind ?? "") || analysis.about(isPresenceAlone));
}
function isMeasured(text) {
	return measured.test(text);
}
function isPresenceAlone(text) {
	return being.test(text) && !isAssessedBeyondPresence(text);
}
/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text) {
	return isAssessed(presence.reduce((left, phrase) => left.replace(phrase, ""), text));
}
/**
* Whether a criterion says neither what was done nor how it was judged: "Complete the course",
* "Knowledge of brakes". English.
*/
function isVague(text, name) {
	const sentence = withoutPraise((name !== void 0 && name.length > 3 ? text.replaceAll(name, "X") : text).trim().replace(/(?<![\s.!])[\s.!]+$/, ""));
	if (isAssessed(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false;
	const count = sentence.split(/\s+/).length;
	if (aWord.test(sentence) && count <= 2) return vagueWord.test(sentence);
	if (detail.test(sentence.replace(/"[^"]*"/g, "")) && count > 8) return false;
	if (topicOnly.test(sentence)) return count <= 14;
	return count <= 20 && bareCompletion.test(sentence) && thing.test(sentence);
}
/** Without "\u2013 well done!" on the last line, and what follows it. */
function withoutPraise(text) {
	const from = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	const at = text.slice(from).search(congratulation);
	return at < 0 ? text : text.slice(0, from + at).trimEnd();
}
// ../core/src/rules/template/claim.ts
var claim_default = templateRule({
	id: "template/claim",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	triggers: {
		words: claimTriggers.words,
		in: ["name", "description"]
	},
	summary: "What a badge promises fits how it is earned.",
	why: "A badge for being there that says \"expert\" does the earner no good: the first employer who asks how it was earned stops believing the others, too.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Only badges are judged whose every criterion is attendance in plain words. A criterion that asks for more behind a link is not known.",
	examples: examplesOf("template/claim"),
	*check({ name, description, criteria }) {
		if (criteria.length === 0) return;
		if (!criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))) return;
		const inText = description && claimIn(analyse(description));
		const claim = inText ?? (name && claimInName(name.value));
		const located = inText ? description : name;
		if (claim === void 0 || located === void 0) return;
		yield {
			at: part(located, claim.start, claim.end),
			about: claim.text.toLowerCase(),
			message: `The ${inText ? "description" : "name"} says "${claim.text}", and every criterion is attendance; expected a claim that fits how the badge is earned`,
			suggestion: "Say that the earner took part and in what, or add a criterion that is judged",
			related: criteria.slice(0, 3).map(({ text }) => text.at)
		};
	}
});
// ../core/src/text/en/person.ts
/**
* English nouns and pronouns for the person who earns a badge. Put together by hand, and held against
* the texts of `packages/core/quality`.
*/
const person = {
	speaksOfPerson: /\b(?:(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil|volunteer|delegate|member|individual|professional|practitioner|apprentice|achiever|badgeholder)s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\b/i,
	subject: /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i,
	qualifier: "badge "
};
// ../core/src/text/person.ts
const { subject, qualifier } = person;
/** Whether an English text speaks of the person: by a noun for them, by "people who" or "they". */
function speaksOfPerson(text) {
	return person.speaksOfPerson.test(text);
}
/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
function personNouns(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [whole, noun] = subject.exec(text) ?? [];
		return whole === void 0 || noun === void 0 ? [] : [{
			noun: noun.toLowerCase().replace(qualifier, ""),
			start,
			end: start + whole.length
		}];
	});
}
// ../core/src/rules/template/criteria-person.ts
var criteria_person_default = templateRule({
	id: "template/criteria-person",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: ["description", "criteria"],
	languages: ["en"],
	summary: "Description and criteria use one noun for the person.",
	why: "If \"the earner\", \"the student\" and \"the participant\" all turn up, the reader wonders whether they are the same person.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "Somebody else may be meant: \"earners have taught forty students\". Only nouns that begin a sentence are compared, and are followed by has, can, must and their like.",
	examples: examplesOf("template/criteria-person"),
	*check({ description, criteria }) {
		const nouns = [...description ? [description] : [], ...criteria.map(({ text }) => text)].flatMap((text) => personNouns(analyse(text)).map((noun) => ({
			...noun,
			at: part(text, noun.start, noun.end)
		})));
		const [first] = nouns;
		const other = nouns.find(({ noun }) => noun !== first?.noun);
		if (first === void 0 || other === void 0) return;
		yield {
			at: other.at,
			about: other.noun,
			message: `The person is called "${first.noun}" and "${other.noun}"; expected one word for them`,
			suggestion: `Use "${first.noun}" throughout, or the word that your program has chosen`,
			related: [first.at]
		};
	}
});
// ../core/src/rules/template/criteria-present.ts
var criteria_present_default = templateRule({
	id: "template/criteria-present",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["criteria", "criteriaLink"],
	absence: true,
	comparedWith: ["criteria", "criteriaLink"],
	limit: "criteriaLeast",
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A template says how the badge is earned.",
	why: "Criteria are what an employer reads to know what the earner did. A badge without them claims something and proves nothing; platforms refuse it.",
	source: {
		title: "Open Badges 2.0, BadgeClass: criteria",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass"
	},
	mistakes: "Accredible keeps criteria apart from the group, so nothing is said about its groups.",
	examples: examplesOf("template/criteria-present"),
	*check({ criteria, criteriaLink, at }, _options, { limit }) {
		const isLinkEnough = limit.platform !== "Credly";
		if (criteria.length + (isLinkEnough && isPage(criteriaLink) ? 1 : 0) >= limit.value) return;
		yield {
			at,
			about: "criteria",
			message: "The template does not say how the badge is earned; expected at least one criterion",
			suggestion: "Name what the earner does for it and how that is judged"
		};
	}
});
/** Whether a link leads to a page, or would if `template/schema` were heeded, which says what is mistyped. */
function isPage(link) {
	if (link === void 0) return false;
	const flaw = addressFlaw(link.value, "any");
	return flaw === void 0 || flaw.isSlip;
}
// ../core/src/rules/template/criteria-specific.ts
var criteria_specific_default = templateRule({
	id: "template/criteria-specific",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "The criteria say what the earner did and how that was judged.",
	why: "\"Complete the course\" could mean a click or a year of work. With what was done and how it was judged, a stranger can tell what the earner has behind them.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A template is reported only if all its criteria are vague, so that a vague one beside a good one passes. Badges for being there are let pass, since there is nothing to judge.",
	options: { links: {
		type: "boolean",
		description: "Whether each criterion, or the template, must have a link that the public can follow.",
		default: false
	} },
	examples: examplesOf("template/criteria-specific"),
	*check({ name, description, criteria }, { links }) {
		const [first] = criteria;
		if (first === void 0) return;
		const at = first.text.at;
		const isAllAttendance = criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value));
		const described = description && analyse(description);
		const repeated = criteria.find(({ text }) => isSame$1(analyse(text), described));
		if (repeated) yield {
			at: repeated.text.at,
			about: "description",
			message: "The criterion is the description over again; expected how the badge is earned",
			suggestion: "Name what the earner did for it, and how that was judged"
		};
		else if (!isAllAttendance && criteria.every(({ text, link }) => link === void 0 && isVague(text.value, name?.value))) yield {
			at,
			about: "criteria",
			message: `${criteria.length === 1 ? "The criterion does" : `The ${criteria.length} criteria do`} not say what the earner did and how it was judged; expected both`,
			suggestion: "Name what was done and how it was judged, such as \"Passed a practical exam with 70 % or more\""
		};
		else if (links && criteria.every(({ link }) => link === void 0)) yield {
			at,
			about: "link",
			message: "No criterion has a link; expected a page that the public can read",
			suggestion: "Link each criterion to the page that describes it"
		};
	}
});
function isSame$1(criterion, description) {
	return description !== void 0 && criterion.folded.trim() === description.folded.trim() && criterion.foldedWords.length >= 4;
}
// ../core/src/text/orders.ts
const { done, doubtful, object, exceptBefore, adverb, obligation, toReader, betterThanObligation } = {
	done: {
		complete: "Completed",
		pass: "Passed",
		achieve: "Achieved",
		attend: "Attended",
		submit: "Submitted",
		participate: "Participated",
		demonstrate: "Demonstrated",
		finish: "Finished",
		earn: "Earned",
		take: "Took",
		create: "Created",
		write: "Wrote",
		build: "Built",
		develop: "Developed",
		deliver: "Delivered",
		obtain: "Obtained",
		perform: "Performed",
		read: "Read",
		answer: "Answered",
		enroll: "Enrolled",
		enrol: "Enrolled",
		register: "Registered",
		join: "Joined",
		watch: "Watched",
		upload: "Uploaded",
		prepare: "Prepared",
		choose: "Chose",
		hold: "Held",
		be: "Was",
		become: "Became",
		gain: "Gained",
		provide: "Provided",
		conduct: "Conducted",
		implement: "Implemented",
		identify: "Identified",
		explain: "Explained",
		describe: "Described",
		solve: "Solved",
		configure: "Configured",
		install: "Installed",
		lead: "Led",
		teach: "Taught",
		learn: "Learned",
		volunteer: "Volunteered",
		give: "Gave",
		show: "Showed",
		successfully: "Successfully completed"
	},
	doubtful: {
		score: "Scored",
		design: "Designed",
		present: "Presented",
		report: "Reported",
		practice: "Practised",
		practise: "Practised",
		test: "Tested",
		plan: "Planned",
		review: "Reviewed",
		research: "Researched",
		document: "Documented",
		share: "Shared",
		record: "Recorded",
		work: "Worked",
		study: "Studied",
		use: "Used",
		make: "Made",
		contribute: "Contributed",
		serve: "Served",
		map: "Mapped",
		host: "Hosted",
		interview: "Interviewed",
		repair: "Repaired",
		measure: "Measured",
		collect: "Collected",
		organize: "Organized",
		organise: "Organised",
		analyze: "Analyzed",
		analyse: "Analysed"
	},
	object: /^\s+(?:an?|the|at least|all|your|one|two|three|four|five|six|ten|\d+|each|every|any)\b/i,
	exceptBefore: /^\s+(?:beginners?|novices?|set of|list of)\b/,
	adverb: {
		word: "successfully",
		before: /^\s+(?:complete|pass|finish|demonstrate|submit)\b/i,
		better: "Successfully completed \u2026"
	},
	obligation: {
		phrase: /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i,
		words: [
			"you",
			"you'll",
			"must",
			"should",
			"need",
			"needs",
			"have",
			"has",
			"required",
			"expected"
		]
	},
	toReader: /^you/i,
	betterThanObligation: "Has \u2026"
};
const afterVerb = /^\s+[^\s,.;:!?)\u2013\u2014-]/;
/** The words without one of which a text gives no order. */
const orderTriggers = new Triggers([
	...Object.keys(done),
	...Object.keys(doubtful),
	...obligation.words
]);
const obligations = new Triggers(obligation.words);
/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
function ordersIn(analysis) {
	const mayOblige = analysis.has(obligations);
	const found = [];
	for (const { text, start } of analysis.sentences) {
		const bullet = /^\p{L}/u.test(text) ? "" : bulletPattern.exec(text)?.[0] ?? "";
		const body = text.slice(bullet.length);
		const order = imperative(body) ?? (mayOblige ? must(body) : void 0);
		if (order === void 0) continue;
		const from = start + bullet.length + order.start;
		const end = from + order.text.length;
		if (!analysis.isQuoted(from, end)) found.push({
			...order,
			start: from,
			end
		});
	}
	return found;
}
const bulletPattern = /^(?:[-*\u2022\u2013#>]+|\d+[.)])\s*/;
function imperative(sentence) {
	const [word = ""] = /^\p{L}+/u.exec(sentence) ?? [];
	const rest = sentence.slice(word.length);
	const plain = own(done, word);
	if (!(plain !== void 0 ? afterVerb.test(rest) : own(doubtful, word) !== void 0 && object.test(rest)) || exceptBefore.test(rest)) return void 0;
	if (word.toLowerCase() === adverb.word) return adverb.before.test(rest) ? {
		text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ""}`,
		start: 0,
		end: 0,
		better: adverb.better,
		isAddress: false
	} : void 0;
	return {
		text: word,
		start: 0,
		end: word.length,
		better: `${plain ?? own(doubtful, word)} \u2026`,
		isAddress: false
	};
}
function must(sentence) {
	const match = obligation.phrase.exec(sentence);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		better: betterThanObligation,
		isAddress: toReader.test(match[0])
	} : void 0;
}
function own(table, word) {
	const key = word.toLowerCase();
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
// ../core/src/rules/template/criteria-style.ts
var criteria_style_default = templateRule({
	id: "template/criteria-style",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["criteria"],
	languages: ["en"],
	triggers: {
		words: orderTriggers.words,
		in: ["criteria"]
	},
	summary: "Criteria tell what the earner has done, not what the reader must do.",
	why: "Who reads a badge wants to know what this person did. \"Complete the course\" speaks to somebody who has not earned it yet; \"Completed the course\" tells about somebody who has.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A single line in the imperative is let pass, as is usual under a heading such as \"Earning criteria\". Some words are an order and a noun (\"Practice\", \"Report\"); they count as an order only where an object follows. Criteria without a verb pass.",
	options: { list: {
		type: "integer",
		description: "How many orders make a list of things to do. With 1 a single \"Pass the exam\" is reported too.",
		minimum: 1,
		default: 2
	} },
	examples: examplesOf("template/criteria-style"),
	*check({ criteria }, { list }) {
		const orders = criteria.flatMap(({ text }) => ordersIn(analyse(text)).map((order) => ({
			...order,
			at: part(text, order.start, order.end)
		})));
		const first = orders.find(({ isAddress }) => isAddress) ?? orders[0];
		if (first === void 0 || !first.isAddress && orders.length < list) return;
		const listed = [...new Set(orders.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: first.at,
			about: "criteria",
			message: `The criteria tell the reader what to do (${listed}); expected what the earner has done`,
			suggestion: `Write each as something done: "${first.better}"`
		};
	}
});
// ../core/src/rules/template/cut-off.ts
/** Blanks that a platform takes away where it cuts. */
const mostMissing = 3;
var cut_off_default = templateRule({
	id: "template/cut-off",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	limit: "descriptionMost",
	summary: "A text that is as long as the platform takes comes to its end.",
	why: "Forms and importers cut a longer text at the limit without a word. The earner then holds a badge whose last sentence stops in the middle.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "A text that its author shortened until it fitted, and from which the last full stop was taken too, is held to be cut off as well. One that was cut off behind a full stop is not seen. Scripts that close no sentence with a mark, such as Thai, are left alone.",
	examples: examplesOf("template/cut-off"),
	*check({ name, description }, _options, { limit, limitOf }) {
		const both = [[
			"name",
			name,
			limitOf("nameMost")
		], [
			"description",
			description,
			limit
		]];
		for (const [about, text, most] of both) {
			if (text === void 0 || most === void 0 || !isCutOff(text, most.value)) continue;
			const { value } = text;
			const end = value.trimEnd().length;
			const start = Math.max(value.lastIndexOf(" ", Math.max(0, end - 20)) + 1, end - 60);
			yield {
				at: part(text, start, end),
				about,
				message: `The ${about} has ${characterCount(value)} of the ${most.value} characters that ${most.platform} takes, and stops at "${value.slice(start, end)}" without a closing mark; expected a text that comes to its end`,
				suggestion: "Shorten the text until its last sentence fits, and close it with a full stop"
			};
		}
	}
});
function isCutOff({ value }, limit) {
	if (value.length < limit - mostMissing || value.length > 2 * limit) return false;
	const length = characterCount(value);
	if (length > limit || length < limit - mostMissing) return false;
	const text = value.trimEnd();
	const last = lastWord(text);
	if (/^(?:the|a|an|and|of|to|with)(?:\u2026|\.{3})$/.test(last)) return true;
	return open.test(text) && !address.test(last) && !isLastItem(text);
}
/** Whether a text ends in a list of lines, none of which is closed by a mark. */
function isLastItem(text) {
	const lines = text.split("\n").slice(-2);
	return lines.length === 2 && lines.every((line) => /^\s*[-*\u2022\u2013] \S.*[\p{L}\p{N}]$/u.test(line));
}
/** A letter, a figure or a mark behind which a sentence goes on. */
const open = /(?:(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{M}\p{N}]|[,;:&/([{\u00ab\u201e\u2013\u2014-])$/u;
/** An address is whole without a mark, and so is a tag. */
const address = /https?:\/\/|www\.|@|^#\p{L}|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}\//u;
function lastWord(text) {
	return text.split(/\s/).at(-1) ?? "";
}
// ../core/src/rules/template/description-length.ts
var description_length_default = templateRule({
	id: "template/description-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["description"],
	whole: true,
	limit: "descriptionMost",
	summary: "A description is no longer than the platform takes.",
	why: "The platform refuses a longer text or cuts it off, and the earner holds a badge whose last sentence is missing.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Characters are counted as Unicode code points; a platform may count an emoji as two.",
	examples: examplesOf("template/description-length"),
	*check({ description }, _options, { limit }) {
		if (description === void 0) return;
		const length = characterCount(description.value);
		if (length <= limit.value) return;
		const start = firstCharacters(description.value, limit.value).length;
		yield {
			at: {
				...description.at,
				span: [start, description.value.length]
			},
			about: "description",
			message: `The description has ${length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: `Cut ${length - limit.value} characters, and move details to the page that the badge links to`
		};
	}
});
// ../core/src/text/en/substance.ts
/**
* English words by which a description says that something was completed, and those by which it says
* more. Put together by hand, and held against the texts of `packages/core/quality`.
*/
const substances = {
	opening: /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i,
	substance: /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i
};
// ../core/src/text/substance.ts
/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
function hollownessOf(analysis, name) {
	const text = analysis.text.trim();
	if (analysis.about(isPlaceholder)) return "placeholder";
	if (name !== void 0 && text.length <= 2 * name.length + 20 && isSame(text, name)) return "name";
	return analysis.about(isBareCompletion) ? "completion" : void 0;
}
function isSame(text, name) {
	const letters = normalizedWords(text).join(" ");
	return letters !== "" && letters === normalizedWords(name).join(" ");
}
const { opening, substance } = substances;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/(?<![.!])[.!]+$/, "");
	if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false;
	const match = opening.exec(sentence);
	if (match === null || substance.test(sentence.slice(match[0].length))) return false;
	return normalizedWords(sentence).length <= 20;
}
// ../core/src/rules/template/description-substance.ts
/** Shorter descriptions are the business of `template/description-thin`. */
const minCharacters = 100;
const remedy = "Say who did what, what they can now do, and why it counts";
var description_substance_default = templateRule({
	id: "template/description-substance",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A description says who did what and what they can now do, not only that a course was completed.",
	why: "The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.",
	source: {
		title: "Credly, No guts, no glory: writing meaningful badges",
		address: "https://learn.credly.com/blog/no-guts-no-glory"
	},
	mistakes: "Bare completion is known in English only, and so is a text that never comes to what the earner can do. Why it counts is asked by `template/description-value`, in the strict preset.",
	examples: examplesOf("template/description-substance"),
	*check({ name, description, criteria }) {
		if (description === void 0) return;
		const at = description.at;
		const text = description.value;
		const hollowness = hollownessOf(analyse(description), name?.value);
		if (hollowness === "placeholder") yield {
			at,
			about: "placeholder",
			message: `The description is a placeholder, "${truncate(text, 60)}"; expected what the earner did`,
			suggestion: remedy
		};
		else if (hollowness === "name") yield {
			at,
			about: "name",
			message: "The description only repeats the name; expected what the earner did",
			suggestion: remedy
		};
		else if (hollowness === "completion") yield {
			at,
			about: "completion",
			message: "The description says only that something was completed; expected what the earner can now do",
			suggestion: "Add what the earner did there, how it was judged, and what they can now do"
		};
		else if (text.length >= minCharacters && isOnlyCompletion(analyse(description)) && detectLanguage(text) === "en" && !(criteria.length > 0 && criteria.every((one) => isAttendance(analyse(one.text), one.kind?.value)))) yield {
			at,
			about: "ability",
			severity: "info",
			message: "The description says what was completed, and not what the earner can now do; expected both",
			suggestion: "Add what the earner has shown to know, to be able to do, or to have made"
		};
	}
});
const completion = new Triggers([
	...[
		"completed",
		"completes",
		"completing",
		"completion",
		"finished",
		"finishing",
		"attended"
	],
	...[
		"attending",
		"attendance",
		"participated",
		"participating",
		"participation",
		"enrolled"
	],
	"joined"
]);
/** Any word for knowing, being able, making or doing beside completing. */
const ability = new Triggers([
	...[
		"can",
		"able",
		"abilit*",
		"capab*",
		"know*",
		"skill*",
		"understand*",
		"understood"
	],
	...[
		"demonstrat*",
		"show",
		"shown",
		"showed",
		"shows",
		"showing",
		"competen*",
		"proficien*"
	],
	...[
		"expertise",
		"familiar*",
		"apply",
		"applied",
		"applies",
		"applying",
		"learn",
		"learned"
	],
	...[
		"learnt",
		"learning",
		"learns",
		"prepared",
		"equipped",
		"develop*",
		"design*",
		"build*"
	],
	...[
		"built*",
		"creat*",
		"made",
		"making",
		"writ*",
		"wrot*",
		"solv*",
		"analys*",
		"analyz*"
	],
	...[
		"manag*",
		"lead",
		"leading",
		"leads",
		"led",
		"pass",
		"passed",
		"passing",
		"master*",
		"gain*"
	],
	...[
		"practic*",
		"practis*",
		"perform*",
		"use",
		"uses",
		"used",
		"using",
		"identif*",
		"explain*"
	],
	...[
		"implement*",
		"plan*",
		"measur*",
		"repair*",
		"teach*",
		"taught",
		"help*",
		"present*"
	],
	...[
		"contribut*",
		"organis*",
		"organiz*",
		"deliver*",
		"conduct*",
		"research*",
		"collect*"
	],
	...[
		"trained",
		"training",
		"achiev*",
		"qualif*",
		"recognis*",
		"recogniz*",
		"awareness"
	],
	...[
		"insight*",
		"technique*",
		"score",
		"scored",
		"evaluat*",
		"assess*",
		"exam*",
		"tested"
	],
	...[
		"submitted",
		"volunteer*",
		"served",
		"serving",
		"coordinat*",
		"supervis*",
		"coach*"
	],
	...[
		"mentor*",
		"operat*",
		"install*",
		"configur*",
		"maintain*",
		"cook*",
		"programmed"
	],
	...[
		"programming",
		"translat*",
		"interpret*",
		"advis*",
		"supported",
		"supporting",
		"interview*"
	]
]);
function isOnlyCompletion(analysis) {
	const { text } = analysis;
	return (analysis.has(completion) || /\btook part\b/i.test(text)) && !analysis.has(ability) && !/\bhow to\b/i.test(text);
}
// ../core/src/rules/template/description-thin.ts
var description_thin_default = templateRule({
	id: "template/description-thin",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	summary: "A description is long enough to say who did what and why it counts.",
	why: "Whoever opens the badge reads two lines and stops. In fewer than a hundred characters there is room for a topic, and none for what this earner did or can do.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "No platform publishes a least length. A character of Chinese, Japanese or Korean counts as two and a half, which is a rough measure. The figures are taken from good templates, of which the shortest had 160 characters. A short text may be complete all the same.",
	options: {
		minLength: {
			type: "integer",
			description: "Characters below which a description is reported as a warning.",
			minimum: 0,
			default: 100
		},
		recommendedLength: {
			type: "integer",
			description: "Characters below which it is reported as an info.",
			minimum: 0,
			default: 160
		}
	},
	examples: examplesOf("template/description-thin"),
	*check({ name, description }, { minLength, recommendedLength }) {
		if (description === void 0) return;
		const text = description.value.trim();
		const weight = weightOf(text);
		if (weight >= Math.max(minLength, recommendedLength) || hollownessOf(analyse(description), name?.value)) return;
		const isThin = weight < minLength;
		const expected = isThin ? minLength : recommendedLength;
		const length = characterCount(text);
		yield {
			at: description.at,
			about: "description",
			message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${weight === length ? `${expected} or more` : `${Math.ceil(expected * length / weight)} or more in this script`}`,
			suggestion: "Add what the earner did, what they can now do, and why it counts",
			...isThin ? {} : { severity: "info" }
		};
	}
});
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function weightOf(text) {
	const dense = /[^\n -~]/.test(text) ? text.match(denseScript)?.length ?? 0 : 0;
	return Math.round(characterCount(text) + 1.5 * dense);
}
// ../core/src/rules/template/description-value.ts
var description_value_default = templateRule({
	id: "template/description-value",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "A description says why the achievement counts.",
	why: "An employer who does not know the field learns from it what the earner is good for: which work they can take on, which problem they can solve, which rule they meet.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "It looks for words of purpose and use (to, so that, enabling, needed for). A text that leaves the use to the reader is reported, even where every reader sees it.",
	examples: examplesOf("template/description-value"),
	*check({ name, description, criteria }) {
		if (description === void 0 || description.value.length < 100) return;
		if (criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))) return;
		if (hollownessOf(analyse(description), name?.value) || saysUse(description.value)) return;
		if (analyse(description).sentences.at(-1) === void 0) return;
		yield {
			at: description.at,
			about: "description",
			message: "The description does not say why the achievement counts; expected what it is good for",
			suggestion: "Add which work it prepares for, which problem it solves, or whose standard it meets"
		};
	}
});
/** Purpose, use, standing: to do something, for somebody, what is asked, what follows from it. */
const use = /\b(?:enabl\w+|allow\w*|ensur\w+|so that|in order to|prepar\w+|ready (?:to|for)|need(?:ed|s)?|requir\w+|essential|critical|important|valu\w+|benefit\w*|help(?:s|ing|ed)?|improv\w+|reduc\w+|support\w*|contribut\w+|career\w*|job\w*|role[s]?|employ\w*|industry|profession\w*|workplace|standard\w*|meet(?:s|ing)?|counts?|matter\w*|impact\w*|solv\w+|protect\w*|prevent\w*|safe\w*|can (?:now )?\w+|able to|capab\w+|ask(?:s|ed)? (?:of|for)|why|which is what|(?:skills?|how|knowledge|tools?|ability) to|opportunit\w+)\b/i;
function saysUse(text) {
	return use.test(text);
}
// ../core/src/rules/template/details.ts
var details_default = templateRule({
	id: "template/details",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"level",
		"cost",
		"timeToEarn",
		"type"
	],
	absence: true,
	formats: ["badgelint", "credly"],
	limit: "detailFields",
	summary: "Level, cost, time to earn and type are filled in where the platform shows them.",
	why: "They tell an employer at a glance how much stands behind a badge, and people who search the platform filter by them. A template without them is found less often.",
	source: {
		title: "Credly: badge templates",
		address: "https://credly.com/docs/badge_templates_extended"
	},
	mistakes: "A badge for which one of them means nothing, such as the cost of an award, is reported all the same.",
	examples: examplesOf("template/details"),
	*check({ at, level, cost, timeToEarn, type }, _, { limit }) {
		const missing = [
			[
				"level",
				level,
				"level"
			],
			[
				"cost",
				cost,
				"cost"
			],
			[
				"time to earn",
				timeToEarn,
				"time_to_earn"
			],
			[
				"type",
				type,
				"type_category"
			]
		].filter(([, value]) => value === void 0);
		if (missing.length === 0) return;
		yield {
			at,
			about: "details",
			message: `The ${joinWithAnd(missing.map(([name]) => name))} ${missing.length === 1 ? "is" : "are"} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
			suggestion: `Set ${joinWithAnd(missing.map(([, , key]) => `\`${key}\``))}`
		};
	}
});
// ../core/src/rules/template/distinct.ts
var distinct_default = templateGroupRule({
	id: "template/distinct",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"image",
		"language",
		"series",
		"state"
	],
	comparedWith: ["series"],
	minGroup: 2,
	summary: "No two templates have the same name or the same image.",
	why: "A profile shows a badge by name and image. Where two badges share one, an employer takes them for the same, and the earner who worked for both gets credit for one.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Images are compared by path or address, not by what they show. Templates of different formats, and a draft beside what it will replace, are not held against each other.",
	examples: examplesOf("template/distinct"),
	*extract({ id, name, image, description, language, series, issuer, state, format, identity }) {
		if (name === void 0 || identity === "from-credential") return;
		const face = {
			id: id.value,
			name: name.value,
			description: description?.value ?? "",
			language: language?.value,
			series: series?.value,
			issuer: issuer?.value,
			isDraft: state?.value === "draft"
		};
		const own = {
			at: name.at,
			face
		};
		yield {
			key: `${format} name ${nameForm(name.value)}`,
			value: own
		};
		if (image === void 0) return;
		const reference = referenceOf(image.value);
		const folder = !/^(?:[a-z][a-z\d+.-]+:|\/)/i.test(reference) ? folderOf(image.at.file) : "";
		const shown = {
			at: image.at,
			image: reference,
			face
		};
		yield {
			key: `${format} image ${folder} ${reference}`,
			value: shown
		};
	},
	*checkGroup(group) {
		const [first, second, ...others] = confused(group);
		if (first === void 0 || second === void 0) return;
		const place = first.at.file === second.at.file ? "in this file" : first.at.file;
		const more = others.length > 0 ? ` and of ${others.length} more` : "";
		const shared = {
			at: second.at,
			related: [first, ...others.slice(0, 4)].map(({ at }) => at)
		};
		const { name } = second.face;
		if (second.image === void 0) yield {
			...shared,
			about: nameForm(name),
			message: `"${name}" is also the name of another template (${place})${more}; expected a name of its own`,
			suggestion: "Say in the name what sets it apart, archive one of them, or give them the same `series`"
		};
		else yield {
			...shared,
			about: truncate(second.image, 80),
			message: `The image of "${name}" is also that of "${first.face.name}" (${place})${more}; expected an image of its own`,
			suggestion: "Give each badge its image, or the same `series` if they are meant to look alike"
		};
	}
});
function referenceOf(image) {
	return image.trim().replace(/^(?:\.\/)+/, "");
}
/** How many different kinds of templates one is held against. */
const maxKinds = 8;
/** The first templates of a group that can be taken for each other. */
function confused(group) {
	const kinds = [];
	for (const shown of group) {
		const compared = new Compared(shown);
		const own = kinds.find(([first]) => first && !areToldApart(first, compared));
		if (own) own.push(compared);
		else if (kinds.length < maxKinds) kinds.push([compared]);
	}
	return kinds.find((kind) => kind.length > 1)?.map(({ shown }) => shown) ?? [];
}
/** A template with what is worked out once for all its comparisons. */
var Compared = class {
	shown;
	#language;
	#words;
	constructor(shown) {
		this.shown = shown;
	}
	get name() {
		return this.shown.face.name;
	}
	get language() {
		const { language, description } = this.shown.face;
		this.#language ??= language ?? detectLanguage(description) ?? false;
		return this.#language;
	}
	get words() {
		this.#words ??= comparedWords(this.shown.face.description);
		return this.#words;
	}
};
function areToldApart(one, other) {
	const [a, b] = [one.shown.face, other.shown.face];
	if (a.id === b.id || a.isDraft !== b.isDraft) return true;
	if (a.series !== void 0 && a.series === b.series) return true;
	if (a.issuer !== void 0 && b.issuer !== void 0 && a.issuer !== b.issuer) return true;
	if (one.language && other.language && !isSameLanguage(one.language, other.language)) return true;
	if (one.shown.image === void 0) return false;
	if (nameForm(one.name) === nameForm(other.name) || areSteps(one.name, other.name)) return true;
	return isSeries(one.words, comparedWords(one.name), other.words, comparedWords(other.name));
}
// ../core/src/rules/template/earn-link.ts
var earn_link_default = templateRule({
	id: "template/earn-link",
	practice: 5,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"state",
		"earnLink",
		"criteria"
	],
	comparedWith: ["state", "criteria"],
	formats: ["badgelint", "credly"],
	summary: "A template shows where somebody new can start to earn the badge.",
	why: "A colleague who sees a badge and wants it too looks for the way in. Without a link that is shown, the interest that an earner has raised is lost.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A badge by invitation has no such page; that is not seen, which is why the rule is strict only. Badges for being there are let pass.",
	examples: examplesOf("template/earn-link"),
	*check({ at, state, earnLink, isEarnLinkShown, criteria }) {
		const isPast = criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value));
		if (state?.value === "draft" || isPast) return;
		const isShown = isEarnLinkShown?.value === true;
		if (earnLink === void 0) yield {
			at: isShown ? isEarnLinkShown.at : at,
			about: "earn link",
			message: isShown ? "The link to where the badge can be earned is switched on, and has no address; expected one" : "No page is named on which the badge can be earned; expected one",
			suggestion: "Set `earn_this_badge_url` and `enable_earn_this_badge: true`"
		};
		else if (!isShown) yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The link to where the badge can be earned (${truncate(earnLink.value, 60)}) is not switched on; expected it to be shown`,
			suggestion: "Set `enable_earn_this_badge: true`, or remove the link"
		};
	}
});
// ../core/src/text/en/subject.ts
const courses = [
	...[
		"course",
		"class",
		"workshop",
		"training",
		"programme",
		"program",
		"module",
		"curriculum"
	],
	...[
		"bootcamp",
		"boot camp",
		"webinar",
		"lesson",
		"seminar",
		"lecture series",
		"learning path"
	],
	...[
		"e-learning",
		"session",
		"unit",
		"syllabus",
		"masterclass"
	]
];
/** "This course covers \u2026": a course, then what it does or is. */
const course$1 = {
	words: nounsIn(courses),
	phrase: new RegExp(`^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'\u2019&/,-]+ ){0,7}?(?:${courses.join("|")})s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`, "i")
};
const organisations = [
	...[
		"leader",
		"company",
		"organisation",
		"organization",
		"university",
		"universities",
		"college"
	],
	...[
		"school",
		"institute",
		"institution",
		"provider",
		"nonprofit",
		"non-profit",
		"charity"
	],
	...[
		"association",
		"society",
		"foundation",
		"agency",
		"academy",
		"firm",
		"business",
		"employer"
	],
	...[
		"centre",
		"center",
		"network",
		"consortium",
		"community",
		"council",
		"manufacturer",
		"vendor"
	],
	...[
		"publisher",
		"supplier",
		"hospital",
		"bank",
		"ministry"
	]
];
const products = [
	...[
		"platform",
		"software",
		"tool",
		"product",
		"app",
		"application",
		"suite",
		"system",
		"service"
	],
	...[
		"framework",
		"language",
		"library",
		"database",
		"operating system",
		"device",
		"machine"
	],
	...[
		"solution",
		"technology",
		"cloud",
		"engine",
		"package",
		"environment",
		"firewall",
		"router"
	],
	...["standard", "protocol"]
];
/** The nouns in one and in many, of two words the last. */
function nounsIn(nouns) {
	return nouns.map((noun) => noun.replace(/^.*[ -]/, "")).flatMap((noun) => [noun, `${noun}s`]);
}
/** A name, at most eight words of it: capitalised words with small ones between. */
const properName = "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'\u2019+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}";
const whatItIs = (nouns) => ({
	words: nounsIn(nouns),
	phrase: new RegExp(`^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w\u2019'-]+[, ]+){0,8}?(?:${nouns.join("|")})s?\\b`, "u")
});
const events = [...[
	"event",
	"conference",
	"gathering",
	"summit",
	"meetup",
	"meet-up",
	"competition",
	"hackathon"
], ...[
	"festival",
	"contest",
	"fair",
	"symposium",
	"congress"
]];
/** "The Harbour Institute offers \u2026": what organisations do and earners do not. */
const organisationWork = "(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))";
const organisationDoes = {
	words: [
		...[
			"offers",
			"provides",
			"delivers",
			"runs",
			"serves",
			"trains",
			"operates",
			"specialises"
		],
		...[
			"specializes",
			"believes",
			"strives",
			"aims",
			"committed",
			"dedicated",
			"proud",
			"known"
		],
		...[
			"renowned",
			"recognised",
			"recognized",
			"pleased",
			"located",
			"based",
			"accredited",
			"home"
		],
		...[
			"founded",
			"established",
			"created",
			"trained",
			"taught",
			"offered",
			"been",
			"provided"
		],
		...[
			"served",
			"educated",
			"helped",
			"delivered",
			"over",
			"more"
		]
	],
	phrase: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, "u")
};
const subjects = {
	history: /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i,
	course: course$1,
	event: whatItIs(events),
	product: whatItIs(products),
	organisation: [whatItIs(organisations), organisationDoes],
	badge: /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i,
	earner: /\b(?:earner|holder|recipient|badge)s?\b/i
};
// ../core/src/text/voice.ts
const { persons, exceptNames, exceptAfter } = {
	persons: {
		you: "reader",
		"you'll": "reader",
		"you're": "reader",
		"you've": "reader",
		"you'd": "reader",
		your: "reader",
		yours: "reader",
		we: "issuer",
		"we'll": "issuer",
		"we're": "issuer",
		"we've": "issuer",
		our: "issuer",
		ours: "issuer",
		us: "issuer"
	},
	exceptNames: /^We\s+the\s+People/,
	exceptAfter: /^thank$/i
};
/** The words without one of which a text speaks of nobody else than the earner. */
const voiceTriggers = new Triggers(Object.keys(persons));
/**
* English words that address the reader or speak as the issuer. Passed over: what stands in
* quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
* sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
* in "We the People", and where it is part of one of `names`.
*/
function voiceWords(analysis, names = []) {
	if (!analysis.has(voiceTriggers)) return [];
	const { text, words } = analysis;
	const named = occurrences(text, names);
	const found = [];
	for (const [index, word] of words.entries()) {
		const { folded } = word.form;
		const person = Object.hasOwn(persons, folded) ? persons[folded] : void 0;
		if (person === void 0 || analysis.isQuoted(word.start, word.end)) continue;
		if (named.some(([start, end]) => word.start >= start && word.end <= end)) continue;
		if (isOfName(word, words[index - 1], words[index + 1], text)) continue;
		found.push({
			text: word.text,
			start: word.start,
			end: word.end,
			person
		});
	}
	return found;
}
/** Whether a word is one of a name, or speaks to nobody, by the words around it. */
function isOfName(word, previous, next, text) {
	const isCapitalised = /^\p{Lu}/u.test(word.text);
	const startsSentence = previous === void 0 || /[.!?:;\u2022\n]/.test(text.slice(previous.end, word.start));
	if (isCapitalised && !startsSentence) return true;
	const between = next ? text.slice(word.end, next.start) : "";
	const isNextCapitalised = next !== void 0 && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text);
	if (isCapitalised && isNextCapitalised) return true;
	if (exceptNames.test(text.slice(word.start))) return true;
	return previous !== void 0 && exceptAfter.test(previous.text);
}
function occurrences(text, names) {
	return names.flatMap((name) => {
		const start = name.length > 3 ? text.indexOf(name) : -1;
		return start < 0 ? [] : [[start, start + name.length]];
	});
}
// ../core/src/text/subject.ts
const { history, badge, earner } = subjects;
const course = withTriggers(subjects.course);
/** In the order in which they are asked. */
const others = [
	["event", withTriggers(subjects.event)],
	["product", withTriggers(subjects.product)],
	...subjects.organisation.map((pattern) => ["organisation", withTriggers(pattern)])
];
function withTriggers({ words, phrase }) {
	const triggers = new Triggers(words);
	return (sentence) => sentence.has(triggers) && phrase.test(sentence.text);
}
/**
* What the first sentence of a description is about, where that is plainly not the earner: an
* organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
* where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
* plain. English.
*/
function firstSubject(analysis, names = []) {
	const [first] = analysis.sentences;
	if (first === void 0 || earner.test(first.text)) return void 0;
	const { text } = first;
	const sentence = analysis.of(first);
	if (voiceWords(sentence, names).length > 0) return void 0;
	if (course(sentence) && !badge.test(beginning(text))) return "course";
	if (speaksOfPerson(text) || badge.test(text)) return void 0;
	if (history.test(text)) return "history";
	return others.find(([, isAbout]) => isAbout(sentence))?.[0];
}
/** The part before the verb, roughly: the first eight words. */
function beginning(sentence) {
	return sentence.split(/\s+/, 8).join(" ");
}
// ../core/src/rules/template/earner-first.ts
var earner_first_default = templateRule({
	id: "template/earner-first",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "The first sentence of a description is about the earner.",
	why: "Search results and shared posts show the first sentence and cut the rest. If it tells about the organisation or the course, the earner is not in the picture at all.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only sentences are found whose subject is plainly an organisation, a course or a product. A first sentence about a field of work in general is let pass.",
	examples: examplesOf("template/earner-first"),
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const [first] = analysis.sentences;
		const subject = firstSubject(analysis, name ? [name.value] : []);
		if (first === void 0 || subject === void 0) return;
		yield {
			at: part(description, first.start, first.end),
			about: subject,
			message: `The description begins with ${told$1[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have \u2026\"; the rest can follow, or go behind a link"
		};
	}
});
const told$1 = {
	organisation: "the organisation",
	history: "the organisation's history",
	course: "the course",
	event: "the event",
	product: "a product"
};
// ../core/src/rules/template/earner-voice.ts
const addressed = {
	issuer: "as the issuer",
	reader: "to the reader"
};
var earner_voice_default = templateRule({
	id: "template/earner-voice",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	triggers: {
		words: voiceTriggers.words,
		in: ["description"]
	},
	summary: "A description speaks about the earner, not to the reader and not as the issuer.",
	why: "The people who read a badge are employers and colleagues of the earner. \"You will learn\" tells them about a course for sale, \"our programme\" about its maker; neither tells what this person did.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A title in lower case (\"the know your rights course\") is taken for an address to the reader. Other languages are not judged.",
	examples: examplesOf("template/earner-voice"),
	*check({ name, description }) {
		if (description === void 0) return;
		const found = voiceWords(analyse(description), name ? [name.value] : []);
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Map(found.map((word) => [word.text, word])).values()].slice(0, 4);
		const speaks = Array.from(Map.groupBy(listed, ({ person }) => person), ([person, said]) => `${addressed[person]} (${said.map(({ text }) => `"${text}"`).join(", ")})`);
		yield {
			at: part(description, first.start, first.end),
			about: "description",
			message: `The description speaks ${speaks.join(" and ")}; expected it to speak about the earner`,
			suggestion: first.person === "reader" ? "Write what the earner did or can do: \"Earners have \u2026\" in place of \"You will \u2026\"" : "Write what the earner did or can do, and leave the organisation to its own page"
		};
	}
});
// ../core/src/text/encoding.ts
/** What bytes from 0x80 on are in encodings that UTF-8 is read as. A dot stands for what has none. */
const upperHalves = {
	windows: "\u20ac.\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152.\u017d..\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153.\u017e\u0178\xA0\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7\u00a8\u00a9\u00aa\u00ab\u00ac\u00ad\u00ae\u00af\u00b0\u00b1\u00b2\u00b3\u00b4\u00b5\u00b6\u00b7\u00b8\u00b9\u00ba\u00bb\u00bc\u00bd\u00be\u00bf\u00c0\u00c1\u00c2\u00c3\u00c4\u00c5\u00c6\u00c7\u00c8\u00c9\u00ca\u00cb\u00cc\u00cd\u00ce\u00cf\u00d0\u00d1\u00d2\u00d3\u00d4\u00d5\u00d6\u00d7\u00d8\u00d9\u00da\u00db\u00dc\u00dd\u00de\u00df\u00e0\u00e1\u00e2\u00e3\u00e4\u00e5\u00e6\u00e7\u00e8\u00e9\u00ea\u00eb\u00ec\u00ed\u00ee\u00ef\u00f0\u00f1\u00f2\u00f3\u00f4\u00f5\u00f6\u00f7\u00f8\u00f9\u00fa\u00fb\u00fc\u00fd\u00fe\u00ff",
	mac: "\u00c4\u00c5\u00c7\u00c9\u00d1\u00d6\u00dc\u00e1\u00e0\u00e2\u00e4\u00e3\u00e5\u00e7\u00e9\u00e8\u00ea\u00eb\u00ed\u00ec\u00ee\u00ef\u00f1\u00f3\u00f2\u00f4\u00f6\u00f5\u00fa\u00f9\u00fb\u00fc\u2020\u00b0\u00a2\u00a3\u00a7\u2022\u00b6\u00df\u00ae\u00a9\u2122\u00b4\u00a8\u2260\u00c6\u00d8\u221e\u00b1\u2264\u2265\u00a5\u00b5\u2202\u2211\u220f\u03c0\u222b\u00aa\u00ba\u03a9\u00e6\u00f8\u00bf\u00a1\u00ac\u221a\u0192\u2248\u2206\u00ab\u00bb\u2026\xA0\u00c0\u00c3\u00d5\u0152\u0153\u2013\u2014\u201c\u201d\u2018\u2019\u00f7\u25ca\u00ff\u0178\u2044\u20ac\u2039\u203a\ufb01\ufb02\u2021\u00b7\u201a\u201e\u2030\u00c2\u00ca\u00c1\u00cb\u00c8\u00cd\u00ce\u00cf\u00cc\u00d3\u00d4.\u00d2\u00da\u00db\u00d9\u0131\u02c6\u02dc\u00af\u02d8\u02d9\u02da\u00b8\u02dd\u02db\u02c7",
	dos: "\u00c7\u00fc\u00e9\u00e2\u00e4\u00e0\u00e5\u00e7\u00ea\u00eb\u00e8\u00ef\u00ee\u00ec\u00c4\u00c5\u00c9\u00e6\u00c6\u00f4\u00f6\u00f2\u00fb\u00f9\u00ff\u00d6\u00dc\u00a2\u00a3\u00a5\u20a7\u0192\u00e1\u00ed\u00f3\u00fa\u00f1\u00d1\u00aa\u00ba\u00bf\u2310\u00ac\u00bd\u00bc\u00a1\u00ab\u00bb\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255d\u255c\u255b\u2510\u2514\u2534\u252c\u251c\u2500\u253c\u255e\u255f\u255a\u2554\u2569\u2566\u2560\u2550\u256c\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256b\u256a\u2518\u250c\u2588\u2584\u258c\u2590\u2580\u03b1\u00df\u0393\u03c0\u03a3\u03c3\u00b5\u03c4\u03a6\u0398\u03a9\u03b4\u221e\u03c6\u03b5\u2229\u2261\u00b1\u2265\u2264\u2320\u2321\u00f7\u2248\u00b0\u2219\u00b7\u221a\u207f\u00b2\u25a0\xA0"
};
const tables = /* @__PURE__ */ new Map();
/** The bytes of an encoding by their characters, made where a text asks for them. */
function bytesOf(encoding) {
	const known = tables.get(encoding);
	if (known) return known;
	const made = byCharacter(upperHalves[encoding]);
	tables.set(encoding, made);
	return made;
}
function byCharacter(half) {
	const all = Array.from(half, (character, index) => [character, index + 128]);
	return new Map(all.filter(([character]) => character !== "."));
}
/** The first bytes of a character in UTF-8 as each encoding shows them, of characters that texts of badges have. */
const leads = [
	["windows", /[\u00c2-\u00c6\u00c8\u00c9\u00ca\u00cc\u00cd\u00ce\u00cf\u00d0\u00d1\u00d7\u00d8\u00d9\u00e0-\u00ef\u00f0]/u],
	["mac", /[\u00ac\u221a\u0192\u2248\u201a]/u],
	["dos", /[\u0393\u251c\u252c]/u]
];
/** No text without one of these is broken. */
const suspicious = /[\u00c2-\u00c6\u00c8\u00c9\u00ca\u00cc\u00cd\u00ce\u00cf\u00d0\u00d1\u00d4\u00d7\u00d8\u00d9\u00e0-\u00ef\u00f0\u0102\u0432\u00ac\u221a\u0192\u2248\u201a\u0393\u251c\u252c\u{80}-\u{84}\u{86}-\u{9f}\u{fffd}]/u;
/** How often a text went through a wrong encoding at most. */
const mostRounds = 3;
/** The first and the last place at which a text is broken, with what was meant from the one to the other. */
function brokenEncodingIn(text) {
	const found = brokenIn(text);
	const [first] = found;
	const last = found.at(-1);
	if (first === void 0 || last === void 0) return void 0;
	return mended(text, found) ?? {
		start: first.start,
		end: last.end,
		meant: void 0
	};
}
function brokenIn(text) {
	if (!/[^\n -~]/.test(text) || !suspicious.test(text)) return [];
	const all = candidatesIn(text);
	if (isOfOtherScript(all)) return all;
	const found = all.filter(({ meant = "" }) => !isOtherScript(meant));
	return found.some((one) => one.isSure) ? found : [];
}
function candidatesIn(text) {
	const found = [];
	for (let at = 0; at < text.length;) {
		const one = candidateAt(text, at);
		if (one) found.push(one);
		at = one?.end ?? at + 1;
	}
	return found;
}
/** A broken text made whole, if it can be: nothing in its broken words may be left that looks like bytes. */
function mended(text, broken) {
	let whole = text;
	let found = broken;
	let before = text.length;
	let behind = text.length;
	for (let round = 0; found.length > 0; round++) {
		const step = round < mostRounds ? decodedWords(whole, found) : void 0;
		if (step === void 0) return void 0;
		before = Math.min(before, step.start);
		behind = Math.min(behind, whole.length - step.end);
		whole = whole.slice(0, step.start) + step.meant + whole.slice(step.end);
		found = brokenIn(whole);
	}
	const end = whole.length - behind;
	const meant = whole.slice(before, end);
	if (/[\p{Cc}\p{Cn}\p{Co}\u{fffd}]/u.test(meant.replaceAll("\n", ""))) return void 0;
	const [from, to] = [wordStart(whole, before), wordEnd(whole, end)];
	for (let at = from; at < to; at++) if (leads.some(([one, lead]) => lead.test(whole.charAt(at)) && decoded(whole, at, one))) return void 0;
	return {
		start: before,
		end: text.length - behind,
		meant
	};
}
/** The words that have something broken, each read anew from its first character to its last in one encoding. */
function decodedWords(text, found) {
	const encodings = new Set(found.flatMap(({ encoding }) => encoding ?? []));
	if (encodings.size > 1) return void 0;
	const [encoding = "windows"] = encodings;
	const pieces = [];
	let done = 0;
	for (const { start } of found) {
		if (start < done) continue;
		done = Math.max(wordEnd(text, start), start + 1);
		for (let at = Math.max(wordStart(text, start), pieces.at(-1)?.end ?? 0); at < done;) {
			const piece = text.charCodeAt(at) < 128 ? void 0 : decoded(text, at, encoding) ?? candidateAt(text, at);
			if (piece) pieces.push(piece);
			else if (text.charCodeAt(at) > 127) return void 0;
			at = piece?.end ?? at + 1;
		}
	}
	const [first] = pieces;
	if (first === void 0) return void 0;
	let meant = "";
	let from = first.start;
	for (const piece of pieces) {
		if (piece.meant === void 0) return void 0;
		meant += text.slice(from, piece.start) + (piece.meant === "\ufeff" ? "" : piece.meant);
		from = piece.end;
	}
	return {
		start: first.start,
		end: from,
		meant
	};
}
function wordStart(text, at) {
	let start = at;
	while (start > 0 && text.charCodeAt(start - 1) > 32) start--;
	return start;
}
function wordEnd(text, at) {
	let end = at;
	while (end < text.length && text.charCodeAt(end) > 32) end++;
	return end;
}
/**
* Whether there is a word of another script: two of its letters by themselves may be marks and letters of Latin,
* unless each is made of three.
*/
function isOfOtherScript(found) {
	return found.some(({ start, end }, index) => {
		const next = found.slice(index, index + (end - start > 2 ? 2 : 3));
		return next.length === (end - start > 2 ? 2 : 3) && next.every((one, place) => isOtherScript(one.meant ?? "") && one.end - one.start >= end - start && (place === 0 || next[place - 1]?.end === one.start));
	});
}
/** Beginnings of quotation marks and dashes in encodings whose other characters are not known, or half lost. */
const remains = /^(?:\u00e2\u20ac|\u0432\u0402[\u2122\u045a\u045c\u201c\u201d\u00a6]|\u00d4\u00c7[\u00d6\u00d8\u00a3\u00f4\u00f6]|\u0102[\u00a9\u00a8\u00b1\u00b6\u013d])/u;
function candidateAt(text, at) {
	const code = text.charCodeAt(at);
	if (code < 128) return void 0;
	if (code === 65533) return {
		start: at,
		end: at + 1,
		meant: void 0,
		isSure: true
	};
	for (const [encoding, lead] of leads) {
		if (!lead.test(text.charAt(at))) continue;
		const read = decoded(text, at, encoding);
		if (read?.meant === void 0 || !isPlausible(read.meant)) continue;
		return {
			...read,
			meant: read.meant === "\ufffd" ? void 0 : read.meant,
			isSure: isSure(text, read) || isEncodedTwice(text, read, encoding),
			encoding
		};
	}
	return remainsAt(text, at);
}
/** What is left of a character where a byte of it was lost, or is one by itself. */
function remainsAt(text, at) {
	const before = text.charAt(at - 1);
	const ahead = text.slice(at, at + 4);
	if (/^\u00c2(?: |$)/.test(ahead) && /[\p{Ll}.,:;!?)]/u.test(before)) return {
		start: at,
		end: at + 1,
		meant: "",
		isSure: true
	};
	const [marks] = /^\u00e2\?\?(?=\p{Ll})/u.test(ahead) && /\p{Ll}/u.test(before) ? ["\u00e2??"] : remains.exec(ahead) ?? [];
	if (marks !== void 0) return {
		start: at,
		end: at + marks.length,
		meant: void 0,
		isSure: true
	};
	const code = text.charCodeAt(at);
	const control = code < 160 && code !== 133 ? upperHalves.windows.charAt(code - 128) : ".";
	return control === "." ? void 0 : {
		start: at,
		end: at + 1,
		meant: control,
		isSure: true
	};
}
/** Whether a character and the one behind it are the bytes of a third. */
function isEncodedTwice(text, { end, meant = "" }, encoding) {
	const next = decoded(text, end, encoding);
	const third = next && decoded(text, next.end, encoding);
	const again = next && decoded(meant + next.meant + (third?.meant ?? ""), 0, encoding);
	return again?.meant !== void 0 && isPlausible(again.meant);
}
/** What two to four characters are, read as the bytes of one in UTF-8. */
function decoded(text, at, encoding) {
	const [lead = 0, ...rest] = Array.from(text.slice(at, at + 4), (character) => byteOf(character, encoding));
	const length = lead >= 240 ? 4 : lead >= 224 ? 3 : 2;
	const following = rest.slice(0, length - 1);
	if (lead < 194 || lead > 244 || following.length < length - 1) return void 0;
	if (following.some((byte) => byte < 128 || byte > 191)) return void 0;
	const point = following.reduce((sum, byte) => sum * 64 + byte - 128, lead & (length === 2 ? 31 : length === 3 ? 15 : 7));
	if (point < (length === 2 ? 128 : length === 3 ? 2048 : 65536) || point > 1114111 || point > 55295 && point < 57344) return void 0;
	return {
		start: at,
		end: at + length,
		meant: String.fromCodePoint(point)
	};
}
function byteOf(character, encoding) {
	const code = character.charCodeAt(0);
	if (encoding === "windows" && code > 127 && code < 160) return code;
	return bytesOf(encoding).get(character) ?? 0;
}
/** Letters of Latin scripts, marks and signs that texts of badges have, and emoji with what they are put together of. */
const plausible = /^[\u{a0}-\u{17f}\u{1a0}\u{1a1}\u{1af}\u{1b0}\u{218}-\u{21b}\u{254}\u{259}\u{25b}\u{2bb}\u{2bc}\p{M}\u{1e00}-\u{1eff}\u{200b}-\u{200f}\u{2010}-\u{203a}\u{20ac}\u{2122}\u{2190}-\u{2193}\u{2260}-\u{2265}\u{2300}-\u{23ff}\u{25a0}-\u{27bf}\u{2b05}-\u{2b07}\u{2b1b}\u{2b1c}\u{2b50}\u{feff}\u{fffd}\u{1f000}-\u{1faff}]$/u;
const otherScript = /^[\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Thai}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{3000}-\u{303f}\u{30fb}\u{30fc}\u{ff00}-\u{ff60}]$/u;
function isOtherScript(character) {
	return otherScript.test(character);
}
function isPlausible(character) {
	return plausible.test(character) || isOtherScript(character);
}
/** Marks that may follow a word in capitals, or a capital alone. */
const mark = /[\u2019\u201d\u201c\u2018\u201a\u201e\u2026\u2013\u2014\u00bb\u00ab\u203a\u2039\u2022\u00b7\u00b0\u00ba\u00aa\u2122\u00ae\u00a9\u2020\u{a0}\u{ad}]/u;
/** Signs that stand after a blank or a figure, and before which \u00c2 never does. */
const sign = /[\u00b0\u00ae\u2122\u00a9\u00a3\u00a7\u00b1\u00bf\u00a1\u00bd\u00bc\u00be\u00b2\u00b3\u00b5]/u;
/** Whether characters can be nothing but the bytes of another one. */
function isSure(text, { start, end, meant = "" }) {
	if (isOtherScript(meant)) return false;
	const before = text.charAt(start - 1);
	const first = text.charAt(start);
	const second = text.charAt(start + 1);
	const after = text.charAt(end);
	if (first === "\u00e1") return !mark.test(text.charAt(end - 1)) || /\p{L}/u.test(after);
	if (end - start > 2) return true;
	if (/\p{Ll}/u.test(before)) return true;
	if (first === "\u00c2" && sign.test(meant)) return true;
	if (first === "\u00c2" && /[\u00aa\u00ba]/.test(meant)) return /[Nn\d]/.test(before);
	if (first === "\u00c2" && !/\p{L}/u.test(before)) return meant === "\xA0" && /[.,:;!?)]/.test(before);
	if (first === "\u00c3" && isSureBehindTilde(before, second, after)) return true;
	if (first === "\u0192" || !/\p{L}/u.test(first) && !/\p{L}/u.test(`${before}${after}`)) return false;
	return !/[\u0160\u0152\u017d\u0178]/.test(second) && !mark.test(second) ? true : /\p{Ll}/u.test(after);
}
/** Whether \u00c3 and another character are one: in a word in capitals, or the sign between two figures. */
function isSureBehindTilde(before, second, after) {
	if (/[\u0160\u0152\u017d\u0178]/.test(second)) return true;
	if (second === "\u2014") return /^[\d ]?$/.test(before) && /[\d ]/.test(after);
	if (!/\p{L}/u.test(after)) return false;
	return /\p{L}/u.test(before) ? /[\u2018\u2019\u201c\u201d\u201e\u201a\u2030\u02c6]/u.test(second) : /^[ \n]?$/.test(before) && /[\u2018\u201c\u201e\u2013\u2030]/u.test(second);
}
// ../core/src/rules/template/encoding.ts
/** Characters shown around what is broken. */
const around = 12;
var encoding_default = templateRule({
	id: "template/encoding",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: [
		"name",
		"description",
		"criteria",
		"skills",
		"tags",
		"alignments",
		"image"
	],
	summary: "Texts have the characters that were meant, not what a wrong encoding made of them.",
	why: "A text that was saved in one encoding and read in another shows \"\u00e2\u20ac\u2122\" where an apostrophe was. Platforms print it as it stands, on every badge and every certificate.",
	source: {
		title: "W3C, Character encodings: essential concepts",
		address: "https://www.w3.org/International/articles/definitions-characters/"
	},
	mistakes: "Known are texts in UTF-8 that were read as Windows-1252, Latin-1, Mac Roman or the encoding of old PCs, up to three times, and signs that stand for a lost character. A letter that was lost without a trace, such as \"caf?\" for \"caf\u00e9\", is not seen. Other encodings are known by their quotation marks and a few letters, and what was meant is then left to you, as it is where a word is broken in more ways than one.",
	examples: examplesOf("template/encoding"),
	*check(template) {
		const seen = /* @__PURE__ */ new Set();
		for (const [about, text] of textsOf$1(template)) {
			const place = `${text.at.pointer} ${text.at.span?.[0]}`;
			if (seen.has(place)) continue;
			seen.add(place);
			const broken = brokenEncodingIn(text.value);
			if (broken === void 0) continue;
			const { start, end, meant } = broken;
			const { pointer, isKey } = text.at;
			yield {
				at: part(text, start, end),
				about,
				message: `"${excerpt(text.value, start, end)}" went through a wrong encoding; expected the characters that were meant`,
				suggestion: meant === void 0 ? "Write the characters again that were lost, and save the file as UTF-8" : `Write "${excerpt(text.value.slice(0, start) + meant + text.value.slice(end), start, start + meant.length)}"`,
				...meant === void 0 || isKey ? {} : { fix: {
					kind: "replace",
					pointer,
					span: [start, end],
					value: meant
				} }
			};
		}
	}
});
/** What stands at a place with some words around it. */
function excerpt(text, start, end) {
	const from = text.lastIndexOf(" ", Math.max(0, start - around)) + 1;
	const to = text.indexOf(" ", Math.min(end, start + 24));
	return truncate(text.slice(from, to < 0 ? void 0 : to).trim(), 60);
}
function* textsOf$1(template) {
	const { name, description, criteria, skills = [], tags, alignments, imageText } = template;
	if (name) yield ["name", name];
	if (description) yield ["description", description];
	for (const [index, { text }] of criteria.entries()) yield [`criterion ${index + 1}`, text];
	for (const [index, skill] of skills.entries()) yield [`skill ${index + 1}`, skill];
	for (const [index, tag] of tags.entries()) yield [`tag ${index + 1}`, tag];
	for (const [index, alignment] of alignments.entries()) if (alignment.name) yield [`alignment ${index + 1}`, alignment.name];
	if (imageText) yield ["image", imageText];
	for (const { language, ...said } of template.translations ?? []) {
		const other = {
			...said,
			tags: [],
			alignments: []
		};
		for (const [about, text] of textsOf$1(other)) yield [`${about} (${language?.value})`, text];
	}
}
// ../core/src/rules/template/expiry.ts
var expiry_default = templateRule({
	id: "template/expiry",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["expiry"],
	limit: "expiryNotice",
	summary: "A badge lasts longer than the notice that the platform gives before it runs out.",
	why: "The platform tells earners some weeks ahead that a badge runs out, so that they can renew it. A badge that lasts no longer than that runs out without a warning worth having.",
	source: {
		title: "Credly: badge template expiration",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/4426317102363"
	},
	mistakes: "A month counts as 30 days and a year as 365. A badge that is meant to last for one event is reported too.",
	examples: examplesOf("template/expiry"),
	*check({ expiry }, _, { limit }) {
		if (expiry === void 0 || expiry.value >= limit.value) return;
		yield {
			at: expiry.at,
			about: "expiry",
			message: `Badges run out after ${inDays(expiry.value)}, but ${limit.platform} tells earners ${limit.value} days before; expected ${limit.value} days or more`,
			suggestion: "Let it last longer, or leave the expiry out if the achievement does not grow old"
		};
	}
});
function inDays(count) {
	return count === 1 ? "one day" : `${count} days`;
}
// ../core/src/rules/template/image-file.ts
var image_file_default = templateGroupRule({
	id: "template/image-file",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is there, is a PNG or SVG, and is one that the platform takes.",
	why: "A badge is its image to everybody who meets it on a profile. Where the file is missing or of a kind that is refused, the earner gets a grey box or no badge.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Images at an address on the web are not looked at. A platform may turn other kinds of images into PNG when they are uploaded.",
	examples: examplesOf("template/image-file"),
	*extract(template, _options, { limitOf }) {
		const { at, image } = template;
		if (image !== void 0 && !mayBeFile(image.value)) return;
		const asked = limitOf("imagesLeast");
		const maxSize = limitOf("imageBytesMost");
		if (image === void 0 && (asked === void 0 || isOnPlatform(template))) return;
		const value = {
			at: image?.at ?? placeBelow(at, "image"),
			image: image?.value,
			asker: asked?.platform,
			maxSize: maxSize && {
				bytes: maxSize.value,
				platform: maxSize.platform
			},
			takesAny: template.format === "open-badges-3" && asked === void 0
		};
		yield {
			key: imageKey(at.file, image?.value ?? ""),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, asker, maxSize, takesAny } of group) {
			const known = image === void 0 ? void 0 : images?.get(imageKey(at.file, image));
			if (image === void 0) yield {
				at,
				about: "image",
				message: `The template has no image; expected one, which ${asker} asks for`,
				suggestion: "Put a PNG or SVG into the repository, and name its path under `image`"
			};
			else if (known && !(takesAny && known.state === "read" && known.type !== void 0)) yield* flawOf({
				value: image,
				at
			}, known, maxSize, takesAny ? "an image" : "PNG or SVG");
		}
	}
});
/** A template that is on its platform already has its image there. */
function isOnPlatform({ identity, platformIds, record }) {
	const isExported = record.createdOn ?? record.updatedOn ?? record.issuedCount;
	return identity === "from-credential" || isExported !== void 0 || Object.keys(platformIds).length > 0;
}
/** What keeps an image from being taken; the first flaw alone, since a new file settles all. */
function* flawOf(image, known, maxSize, wanted) {
	const named = truncate(image.value, 60);
	const flaw = (message, suggestion, fix) => ({
		at: image.at,
		about: "image",
		message,
		suggestion,
		...fix ? { fix } : {}
	});
	if (known.state === "missing" && known.nearby !== void 0) yield flaw(`There is no file "${named}"; expected it in this spelling, but the file is "${known.nearby}"`, "Write the path with the case that the file has");
	else if (known.state === "missing") yield flaw(`There is no file "${named}"; expected the badge's image`, "Add the file, or correct the path");
	else if (known.state === "unreadable") yield flaw(`The image "${named}" cannot be read: ${known.reason}; expected ${wanted}`, "Replace it with one that opens");
	else if (known.type !== "png" && known.type !== "svg") yield flaw(`The content of "${named}" is ${known.type ? known.type.toUpperCase() : "no image that badgelint knows"}; expected ${wanted}`, "Save the image as PNG or SVG; another ending of its name does not change what it is");
	else if (known.active.length > 0) yield flaw(`The SVG "${named}" holds ${known.active.slice(0, 3).join(", ")}; expected a drawing alone, since platforms refuse or strip the rest`, "Export it as plain SVG, with fonts and images inside");
	else if (maxSize && known.bytes > maxSize.bytes) yield flaw(`The image "${named}" weighs ${megabytes(known.bytes)} MB; expected at most ${megabytes(maxSize.bytes)} MB, which is what ${maxSize.platform} takes`, "Save it with fewer colours or pixels");
}
function megabytes(bytes) {
	return (bytes / 1048576).toFixed(1).replace(/\.0$/, "");
}
// ../core/src/rules/template/image-text.ts
var image_text_default = templateRule({
	id: "template/image-text",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["image"],
	formats: [
		"badgelint",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "The image has a text for people who cannot see it.",
	why: "An earner or an employer who uses a screen reader hears only what stands beside the image. Without it the badge is silent to them.",
	source: {
		title: "Open Badges 2.0, implementation guide: the caption is the alternative text",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/impl/index.html"
	},
	mistakes: "Whether the text says what the image shows is not judged.",
	examples: examplesOf("template/image-text"),
	*check({ image, imageText, format }) {
		if (image === void 0 || imageText !== void 0) return;
		const key = format === "badgelint" ? "alt" : "caption";
		yield {
			at: image.at,
			about: "image",
			message: `The image has no \`${key}\`; expected a text for people who cannot see it`,
			suggestion: `Write \`${key}\` beside the address of the image, and say in it what the image shows`
		};
	}
});
// ../core/src/rules/template/image.ts
var image_default = templateGroupRule({
	id: "template/image",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["image"],
	facts: ["images"],
	needsFacts: ["images"],
	summary: "The image is square and large enough.",
	why: "Profiles show badges in a square. An image that is none is cropped or stretched, and a small one is blurred on every newer screen.",
	source: {
		title: "Credly support: square images of 600 \u00d7 600 pixels or more",
		address: "https://support.credly.com/knowledgebase/articles/866253"
	},
	mistakes: "An image that is square by its size but whose drawing is not is taken for square. Images at an address on the web are not looked at.",
	examples: examplesOf("template/image"),
	*extract({ at, image }, _options, { limitOf }) {
		if (image === void 0 || !mayBeFile(image.value)) return;
		const minSide = limitOf("imageSideLeast");
		const value = {
			at: image.at,
			image: image.value,
			minSide: minSide && {
				side: minSide.value,
				platform: minSide.platform
			}
		};
		yield {
			key: imageKey(at.file, image.value),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, minSide } of group) {
			const known = images?.get(imageKey(at.file, image));
			if (known?.state !== "read" || known.type !== "png" && known.type !== "svg") continue;
			const { width, height } = known;
			if (width === void 0 || height === void 0) continue;
			const isSquare = Math.abs(width - height) <= .01 * Math.max(width, height);
			const isSmall = minSide && known.type === "png" && Math.min(width, height) < minSide.side;
			if (isSquare && !isSmall) continue;
			const wanted = isSmall ? `at least ${minSide.side} \u00d7 ${minSide.side}, which is what ${minSide.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				message: `The image "${truncate(image, 60)}" is ${width} \u00d7 ${height} pixels; expected ${wanted}`,
				suggestion: isSquare ? "Export it larger from its source; scaling it up makes it no sharper" : "Put the drawing on a square with a transparent ground"
			};
		}
	}
});
// ../core/src/rules/template/key.ts
var key_default = templateRule({
	id: "template/key",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [],
	archived: true,
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials",
		"credly"
	],
	summary: "What a badge says stands under the keys that its platform or its version of Open Badges has for it.",
	why: "Who reads a badge passes over a key of another version, or of another platform, without a word. Its tags or its standards are then missing from the badge that an employer sees.",
	source: {
		title: "Open Badges 2.0, BadgeClass",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Keys that belong to no version of Open Badges and no platform are left alone, since extensions may define them; so are those that a context in the file defines. In Open Badges 3.0, whose readers refuse what no context defines, such a key is an error of `template/schema`, unless the badge names a context of its own; and so is one here that stands for a key which the badge lacks and needs.",
	examples: examplesOf("template/key"),
	*check({ foreignKeys }) {
		yield* foreignKeys;
	}
});
// ../core/src/rules/template/language-map.ts
var language_map_default = templateRule({
	id: "template/language-map",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["language"],
	formats: ["open-badges-3"],
	summary: "Name, description and criteria are one text each.",
	why: "Open Badges 3.0 lets a badge say its name in several languages at once, but many wallets and profiles know plain texts only. The earner then has a badge without a name, or one that is refused.",
	source: {
		title: "Open Badges 3.0, Achievement",
		address: "https://www.imsglobal.org/spec/ob/v3p0"
	},
	mistakes: "Who issues into a wallet that is known to read several languages may switch it off. Each language is judged as a text of its own all the same.",
	examples: examplesOf("template/language-map"),
	*check({ languageMap, language, translations = [] }) {
		if (languageMap === void 0) return;
		const count = translations.length + 1;
		yield {
			at: languageMap,
			about: "languages",
			message: `The template gives its texts ${count === 1 ? "in an object with its language" : `in ${count} languages at once`}; expected plain text, since some readers take nothing else`,
			suggestion: `Make it plain text${language ? `, with \`inLanguage\` ${language.value}` : ""}${count === 1 ? "" : ", and keep a template for each other language"}`
		};
	}
});
// ../core/src/program/text-language.ts
/** A description of so many characters tells its language without the name, which is often in another. */
const enough = 60;
const known$1 = /* @__PURE__ */ new WeakMap();
/** The language that a template is written in, whatever it says of that itself; undefined where it is too short. */
function textLanguageOf(template) {
	const memo = known$1.get(template);
	if (memo) return memo.language;
	const language = languageOfLines(textsOf(template).map(analyse));
	known$1.set(template, { language });
	return language;
}
function textsOf({ name, description, criteria }) {
	if (description && description.value.length >= enough) return [description];
	return [
		name,
		description,
		...criteria.map(({ text }) => text)
	].filter((text) => text !== void 0);
}
// ../core/src/rules/template/language.ts
var language_default = templateRule({
	id: "template/language",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"language",
		"name",
		"description",
		"criteria"
	],
	summary: "The language that a template states is the one that its text is in.",
	why: "Earners and search engines are shown badges in the language that is stated, and a screen reader reads a text aloud with the sounds of that language. Many platforms write \"en\" where nobody chooses.",
	source: {
		title: "W3C, Strings on the Web: Language and Direction Metadata",
		address: "https://www.w3.org/TR/string-meta/"
	},
	mistakes: "The language is told by small words. A text in two languages is left alone where its beginning and its end differ, and so are close relatives, such as Danish that is stated as Norwegian. A language without a list of words is said to be not English, or may be taken for a relative that has one, as Corsican for Italian. English that is mostly foreign titles or terms may be taken for the language of these.",
	examples: examplesOf("template/language"),
	*check(template) {
		const { language, description } = template;
		if (language === void 0) return;
		const read = textLanguageOf(template);
		if (read === void 0 || !isSurelyAnother(read, language.value)) return;
		const atEnd = description && languageOfLines([new TextAnalysis(description.value.slice(-200))]);
		if (atEnd !== void 0 && !isSurelyAnother(atEnd, language.value)) return;
		if (!isSurelyAnother("en", language.value) && description && !readsAsProse(analyse(description), read)) return;
		const name = languageName(read);
		yield {
			at: language.at,
			about: "language",
			message: `The text ${name ? `reads as ${name}` : "is not in English"}, and its language is given as "${language.value}"; expected the language that it is written in`,
			suggestion: name === void 0 ? "Put the tag of the language there, such as \"eu\" for Basque" : `Put "${read}" there if it is that, or the text in the language that is stated`
		};
	}
});
// ../core/src/rules/template/link-places.ts
var link_places_default = templateRule({
	id: "template/link-places",
	practice: 5,
	kind: "guidance",
	severity: "info",
	reads: ["criteriaLink", "earnLink"],
	comparedWith: ["criteriaLink", "earnLink"],
	formats: ["badgelint", "credly"],
	summary: "The two links of a template lead to two different pages.",
	why: "A badge has one link for those who want to know what it stands for, and one for those who want to earn it. Where both lead to the same page, an employer lands on an enrolment page, or the next earner on a list of rules.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One page may serve both well. Two addresses that lead to the same page, by `www.` or a redirect, are not seen. Whether the links are used at all is asked by `template/earn-link`, in the strict preset.",
	examples: examplesOf("template/link-places"),
	*check({ criteriaLink, earnLink, isEarnLinkShown }) {
		if (criteriaLink === void 0 || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return;
		yield {
			at: earnLink.at,
			about: "earn link",
			message: `Both links lead to ${truncate(earnLink.value, 60)}; expected one page about the badge and one where it can be earned`,
			suggestion: "Let `global_activity_url` lead to how the badge is earned, and `earn_this_badge_url` to where somebody begins",
			related: [criteriaLink.at]
		};
	}
});
// ../core/src/rules/template/meaning-changed.ts
var meaning_changed_default = templateGroupRule({
	id: "template/meaning-changed",
	practice: 11,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"state",
		"name",
		"criteria",
		"level",
		"skills",
		"version",
		"changes"
	],
	comparedWith: ["version", "changes"],
	facts: ["issuance", "formerMeanings"],
	needsFacts: ["formerMeanings"],
	comparesBase: true,
	summary: "What a badge means is not changed for people who already hold it.",
	why: "A badge shows what its template says today. If its criteria, skills, level or name change, people who earned it before are said to have done what they have not, or no longer to have done what they have.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It compares words and does not understand them: criteria that say the same in other words are reported until the change is declared. Marks are no words, so \"C\" and \"C++\" are the same to it, and a slip of the fingers that makes another word (\"cover\" and \"covers\") is taken for a correction.",
	examples: examplesOf("template/meaning-changed"),
	*extract(template) {
		const { id, at, identity, state, format, version, changes, record } = template;
		if (identity === "from-credential" || state?.value === "draft") return;
		const value = {
			id: id.value,
			file: at.file,
			at,
			format,
			meaning: meaningOfTemplate(template),
			places: byMeaningField(meaningTexts(template), (all) => all.map((text) => text.at)),
			version: version?.value,
			changes,
			count: record.issuedCount?.value
		};
		yield {
			key: id.value,
			value
		};
	},
	factKey(value) {
		return meaningKey(value);
	},
	*checkGroup(group, _options, { issuance, formerMeanings }, base) {
		for (const template of group) if (base === void 0) {
			const former = formerMeanings?.get(meaningKey(template)) ?? [];
			for (const field of meaningFields) yield* comparedWithIssued(template, field, former);
		} else {
			const before = formerOf(template, group, base);
			if (before === void 0) continue;
			const held = heldBadges(template, before, issuance?.get(template.id));
			if (held > 0) yield* comparedWithBase(template, before, held);
		}
	}
});
/** The same template before the change; undefined where there was none, or several and nobody knows which. */
function formerOf({ file }, group, base) {
	if (base.length === 1 && group.length === 1) return base[0];
	const own = base.filter((one) => one.file === file);
	return own.length === 1 && group.filter((one) => one.file === file).length === 1 ? own[0] : void 0;
}
/** How many badges people hold, as the ledger says it, or else a platform's export. */
function heldBadges(after, before, issued) {
	return issued?.held ?? issued?.count ?? after.count ?? before.count ?? 0;
}
function* comparedWithBase(after, before, held) {
	if (after.version !== void 0 && after.version !== before.version) return;
	for (const field of meaningFields) {
		const [old, now] = [before.meaning[field], after.meaning[field]];
		if (old.length === 0) continue;
		if (after.format !== before.format && now.length === 0) continue;
		const difference = meaningDifference(field, old, now);
		if (difference === void 0 || isNewlyDeclared(field, after, before)) continue;
		const people = held === 1 ? "1 person holds" : `${held} people hold`;
		yield {
			at: placeOf(after, field, difference),
			about: field,
			message: `${people} this badge, and ${changeInWords(field, old, now, difference)}; ${expected}`,
			suggestion: suggestionFor(field)
		};
	}
}
function isNewlyDeclared(field, after, before) {
	const known = new Set(before.changes.map(declarationOf));
	return after.changes.some((change) => change.field === field && !known.has(declarationOf(change)));
}
function declarationOf({ on, field, why }) {
	return JSON.stringify([
		on,
		field,
		why
	]);
}
function* comparedWithIssued(template, field, former) {
	const now = template.meaning[field];
	const others = former.filter((one) => one.field === field && !isOtherVersion(template, one) && !isDeclaredSince(template, one) && (one.texts === void 0 || one.texts.length > 0 && meaningDifference(field, one.texts, now) !== void 0));
	const [last] = others.toSorted((a, b) => a.lastIssued < b.lastIssued ? 1 : -1);
	if (last === void 0) return;
	const count = others.reduce((sum, one) => sum + one.count, 0);
	const badges = count === 1 ? `1 badge was issued on ${last.lastIssued}` : `${count} badges were issued, the last on ${last.lastIssued},`;
	const difference = last.texts && meaningDifference(field, last.texts, now);
	const change = last.texts && difference ? sinceInWords(field, last.texts, now, difference) : `with ${otherMeanings[field]} than the template has now`;
	yield {
		at: placeOf(template, field, difference),
		about: field,
		message: `${badges} ${change}; ${expected}`,
		suggestion: suggestionFor(field)
	};
}
/** Whether the badges were issued from another version, or the version they were issued from is not known. */
function isOtherVersion({ version }, former) {
	return version !== former.version;
}
function isDeclaredSince({ changes }, { field, lastIssued }) {
	return changes.some((change) => change.field === field && change.on >= lastIssued);
}
/** The first text that is new, or else the first; the template where there is none. */
function placeOf({ at, places }, field, difference) {
	const [index = 0] = difference?.added ?? [];
	return places[field][index] ?? places[field][0] ?? at;
}
const expected = "expected a badge to mean what it meant when it was earned";
function suggestionFor(field) {
	return `Make a new template, give this one a new \`version\`, or, where the meaning is the same, declare it under \`changes\` with \`on\`, \`field: ${field}\` and \`why\``;
}
const otherMeanings = {
	name: "another name",
	criteria: "other criteria",
	level: "another level",
	skills: "other skills"
};
/** How a part changes with the change that is checked. */
function changeInWords(field, before, after, difference) {
	if (field === "skills") return `its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (field === "criteria") {
		if (old === "") return `its criteria now also ask for \u201c${now}\u201d`;
		if (now === "") return `its criteria no longer ask for \u201c${old}\u201d`;
		return `its criteria change from \u201c${old}\u201d to \u201c${now}\u201d`;
	}
	if (now === "") return `its ${field} \u201c${old}\u201d is taken away`;
	return `its ${field} changes from \u201c${old}\u201d to \u201c${now}\u201d`;
}
/** How a part has changed since badges were issued. */
function sinceInWords(field, before, after, difference) {
	if (field === "skills") return `and its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (old === "") return `and its ${field} did not have \u201c${now}\u201d then`;
	if (now === "") return `with the ${field} \u201c${old}\u201d, which the template no longer has`;
	return `with the ${field} \u201c${old}\u201d, and the template now has \u201c${now}\u201d`;
}
function differenceInWords(before, after, { removed, added }) {
	return differingParts(inOneText(removed.map((index) => before[index] ?? "")), inOneText(added.map((index) => after[index] ?? "")));
}
function inOneText(texts) {
	return texts.map((text) => text.replace(/\s+/g, " ").trim()).join(" / ");
}
function skillsInWords(before, after, { removed, added }) {
	const gone = removed.map((index) => before[index] ?? "");
	const fresh = added.map((index) => after[index] ?? "");
	return `skills are now ${[...gone.length > 0 ? [`without ${quoted(gone)}`] : [], ...fresh.length > 0 ? [`with ${quoted(fresh)} added`] : []].join(" and ")}`;
}
function quoted(skills) {
	return fewNames(skills.map((skill) => `\u201c${truncate(skill, 80)}\u201d`));
}
// ../core/src/rules/template/name-length.ts
var name_length_default = templateRule({
	id: "template/name-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["name"],
	whole: true,
	limit: "nameMost",
	summary: "A name is no longer than the platform takes.",
	why: "The platform refuses a longer name or cuts it off, and the earner holds a badge whose name ends in the middle of a word.",
	source: {
		title: "Open edX, which stores the templates of Credly: a name of at most 255 characters",
		address: "https://github.com/openedx/credentials/blob/master/credentials/apps/badges/models.py"
	},
	mistakes: "Characters are counted as Unicode code points. Credly publishes no limit; the number is that of a system beside it.",
	examples: examplesOf("template/name-length"),
	*check({ name }, _options, { limit }) {
		if (name === void 0) return;
		const characters = Array.from(name.value);
		if (characters.length <= limit.value) return;
		const start = characters.slice(0, limit.value).join("").length;
		yield {
			at: {
				...name.at,
				span: [start, name.value.length]
			},
			about: "name",
			message: `The name has ${characters.length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: "Name the achievement, and leave the rest to the description"
		};
	}
});
// ../core/src/rules/template/name-words.ts
var name_words_default = templateRule({
	id: "template/name-words",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"type"
	],
	languages: ["en"],
	summary: "A name is more than an acronym, and a certification says that it is one.",
	why: "An employer outside of the field does not know what \"CSM\" stands for, and cannot see that a badge is a certification unless its name says so. Both cost the earner the credit.",
	source: {
		title: "Credly, What is badge metadata? (end with Certificate or Certification if applicable)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Some acronyms are better known than what they stand for (CCNA, HTML), and a short word in capitals is taken for one. Whether something is a certification is read from its type and from plain words in the description only.",
	examples: examplesOf("template/name-words"),
	*check({ name, description, type }) {
		if (name === void 0) return;
		if (/^\p{Lu}{2,6}$/u.test(name.value.trim())) {
			yield {
				at: name.at,
				about: "acronym",
				message: `The name is an acronym only (${name.value.trim()}); expected what it stands for`,
				suggestion: `Write it out, with ${name.value.trim()} in brackets behind it`
			};
			return;
		}
		const kind = kindOf$1(name.value, description, type);
		if (kind === void 0 || saysSo.test(name.value)) return;
		yield {
			at: name.at,
			about: "certification",
			message: `"${name.value}" is a ${kind}, which its name does not say; expected a name that does`,
			suggestion: `Say it in the name: "${name.value} ${kind === "certificate" ? "Certificate" : "Certification"}"`
		};
	}
});
const saysSo = /certif|licen[cs]|diploma|accredit|chartered|qualified|registered/i;
/** What the template calls itself, where that is one of the two. */
function kindOf$1(name, description, type) {
	if (type && /certification$/i.test(type.value)) return "certification";
	if (type && /^(?:\w+)?certificate/i.test(type.value)) return "certificate";
	const text = normalize(description?.value ?? "");
	const [, after] = /^\s*(certification|certificate)\b/.exec(textAfter(text, normalize(name))) ?? [];
	const [, named] = /\bthis (certification|certificate)\b/.exec(text) ?? [];
	const said = after ?? named;
	return said === "certification" || said === "certificate" ? said : void 0;
}
function textAfter(text, name) {
	const start = text.indexOf(name);
	return start < 0 ? "" : text.slice(start + name.length);
}
// ../core/src/text/en/names.ts
/** English words for a badge and for what it is awarded for. Put together by hand. */
const names = { generic: /* @__PURE__ */ new Set([
	"badge",
	"digital badge",
	"open badge",
	"certificate",
	"certification",
	"credential",
	"digital credential",
	"micro-credential",
	"microcredential",
	"course",
	"training",
	"award",
	"achievement",
	"diploma",
	"new badge",
	"untitled",
	"badge template",
	"template"
]) };
// ../core/src/text/generic-name.ts
/** Whether a name says what kind of thing a badge is, and not which. English. */
function isGenericName(name) {
	return names.generic.has(name.trim().toLowerCase());
}
// ../core/src/text/en/version.ts
/**
* English words by which a name says which version of a template it is, and those of events, which have
* a day or a year in their names. Put together by hand, and held against the texts of
* `packages/core/quality`.
*/
const versions = {
	months: "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
	ordinals: "st|nd|rd|th",
	edition: "version|edition|revision|update",
	of: "of",
	renewed: "updated|revised",
	numbered: "version|ver\\.?|revision|rev\\.?|v\\.?",
	numberedInText: "\\bv\\.?|\\bver\\.?|\\bversion|\\brev\\.?|\\brevision",
	event: /\b(?:summit|conference|congress|convention|expo|fair|forum|festival|symposium|workshop|webinar|seminar|meetup|hackathon|datathon|bootcamp|camp|days?|week|weekend|retreat|school|academy|class|cohort|olympi\w+|cup|games|championships?|competition|contest|challenge|award|awards|prize|marathon|season|con|volunteer|attendee|speaker|delegate|participant|\w*(?:con|fest|days|conf))\b/iu
};
// ../core/src/text/version.ts
const { months, ordinals, edition, of, renewed, numberedInText, event } = versions;
const year = "(?:19|20)\\d\\d";
/**
* Days and editions: 2023-05-01, 01.05.2023, "12 May 2025", "May 2023 edition", "(2024 version)". A
* year alone has to be set off, since many products are named by one: "SQL Server 2019 Edition".
*/
const dates = [
	`(?<![\\d-])${year}-\\d\\d-\\d\\d(?!\\d)`,
	`(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1${year}(?!\\d)`,
	`(?<!\\d)\\d{1,2}(?:\\.|${ordinals})?\\s+(?:${months})\\.?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+\\d{1,2}(?:${ordinals})?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|\u2013\u2014-]\\s*)${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|\u2013\u2014-]\\s*)(?:${edition})\\s+(?:${of}\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
	`\\b(?:${renewed})\\s+(?:(?:${months})\\.?\\s+)?${year}\\b`
].map((pattern) => new RegExp(pattern, "iu"));
/** Numbers of versions: "v2", "Version 1.1", "(rev. 3)". */
const numbered = new RegExp(String.raw`(?<open>[([]\s*)?\b(?<word>${versions.numbered})\s*(?<number>\d{1,2}(?:\.\d{1,2}){0,2})(?!\.?[\p{L}\p{N}])\s*(?<close>[)\]])?`, "giu");
/** Where there are more, none says which version it is. */
const maxNumbers = 5;
/** A longer one is no name. */
const maxNameLength = 1e3;
/**
* The date or the number in a name that says which version of the template it is. Passed over: what
* is the version of a product or standard, which shows in the product's name before it ("ITIL v4",
* "NIST SP 800-53 Rev. 5", "Angular v17") or in the texts `about` it, and the day of an event. English.
*/
function versionMark(name, about) {
	if (name.length > maxNameLength || !/\d/.test(name)) return void 0;
	const texts = [...about];
	for (const pattern of dates) {
		const match = pattern.exec(name);
		if (match === null) continue;
		const [digits = ""] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
		if (!(event.test(name) || texts.some((text) => text.includes(digits)))) return markAt(name, match.index, match[0]);
	}
	for (const match of Array.from(name.matchAll(numbered)).slice(0, maxNumbers)) if (isOfTemplate(name, match, texts)) return markAt(name, match.index, match[0]);
}
function markAt(name, index, matched) {
	const text = matched.trim();
	return {
		text,
		start: index,
		end: index + name.slice(index).indexOf(text) + text.length
	};
}
function isOfTemplate(name, match, texts) {
	const { open, close, number = "" } = match.groups ?? {};
	const isBracketed = open !== void 0 && close !== void 0;
	const before = name.slice(0, match.index);
	const isAtEnd = /^[\s)\]]*$/.test(name.slice(match.index + match[0].length));
	const isSetOff = isBracketed || /[\u2013\u2014:,|-]\s*$/.test(before);
	const previous = before.split(/[\s()[\],:;|\u2013\u2014]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const last = previous.at(-1) ?? "";
	if (!isBracketed && !isAtEnd) return false;
	if (!isSetOff && (previous.length < 2 || isProduct(last) || !isLowVersion(number))) return false;
	return !texts.some(speaksOf(last, number));
}
/** Acronyms, inner capitals and digits are the marks of a product's or a standard's name. */
function isProduct(word) {
	return /\p{Lu}.*\p{Lu}|\d|[.#+/]/u.test(word);
}
/** Templates get to version 2 or 3; a product gets to version 17. */
function isLowVersion(number) {
	return /^[1-9](?:\.\d)?$/.test(number);
}
/** What says whether a text names a number as that of a product. */
function speaksOf(product, number) {
	const word = product === "" ? "" : `|${literally(product)}`;
	const pattern = `(?:${numberedInText}${word})\\s*${literally(number)}(?!\\d)`;
	const expression = new RegExp(pattern, "iu");
	return (text) => text.includes(number) && expression.test(text);
}
// ../core/src/rules/template/name.ts
var name_default = templateRule({
	id: "template/name",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"skills",
		"criteria"
	],
	whole: true,
	summary: "A name is short, carries no version or date of the template, and keeps to the convention.",
	why: "The name is what the earner puts into a profile and a CV. A long one is cut off there, and \"v2\" or \"May 2023 edition\" makes a badge look outdated that is as good as ever.",
	source: {
		title: "Credly, What is badge metadata? (a naming convention, a name for the achievement)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "The version of a product that is named neither in the description, nor in skills and criteria, and whose name looks like plain words (\"Google Analytics v4\") is taken for a version of the template. 80 characters is our own number; no platform publishes one.",
	options: {
		maxLength: {
			type: "integer",
			description: "Characters that a name may have.",
			minimum: 1,
			default: 80
		},
		pattern: {
			type: "string",
			description: "The naming convention, as a regular expression that a name has to match, such as `^[A-Z]`.",
			format: "regex",
			default: ""
		}
	},
	examples: examplesOf("template/name"),
	*check(template, { maxLength, pattern }, { limitOf }) {
		const { name } = template;
		if (name === void 0) return;
		const length = characterCount(name.value);
		const refusedFrom = limitOf("nameMost")?.value ?? Number.POSITIVE_INFINITY;
		if (length > maxLength && length <= refusedFrom) yield {
			at: name.at,
			about: "length",
			message: `The name has ${length} characters; expected at most ${maxLength}, so that a profile shows all of it`,
			suggestion: "Name the achievement alone; issuer and course have fields of their own"
		};
		if (isGenericName(name.value)) yield {
			at: name.at,
			about: "generic",
			message: `The name is only "${name.value.trim()}"; expected what was achieved`,
			suggestion: "Name the achievement, so that an earner can tell this badge from the others"
		};
		const mark = versionMark(name.value, textsBeside(template));
		if (mark) yield {
			at: part(name, mark.start, mark.end),
			about: mark.text,
			message: `The name says "${mark.text}"; expected the achievement without a version or date of the template`,
			suggestion: "Move it to the field `version`, or leave it out"
		};
		if (pattern !== "" && !new RegExp(pattern, "u").test(name.value)) yield {
			at: name.at,
			about: "pattern",
			message: `The name "${name.value}" does not match \`${pattern}\`; expected the naming convention of the program`,
			suggestion: "Write the name as the convention has it"
		};
	}
});
function* textsBeside({ description, skills = [], criteria }) {
	if (description) yield description.value;
	for (const { value } of skills) yield value;
	for (const { text } of criteria) yield text.value;
}
// ../core/src/rules/template/near-duplicate.ts
/** Texts of fewer words are alike by chance. */
const minWords = 12;
/** How many members of a series a text is held against in one group. */
const maxMembers = 8;
var near_duplicate_default = templateGroupRule({
	id: "template/near-duplicate",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"criteria",
		"series"
	],
	comparedWith: [
		"name",
		"description",
		"criteria",
		"series"
	],
	minGroup: 2,
	summary: "A template is not a copy of another with a few words changed.",
	why: "Two badges that say nearly the same leave an employer guessing what the difference is. Most often one was copied and never finished.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A series whose texts differ in several places, or in a word that is not in the name, is reported; say `series` in its members. Among many texts that are somewhat alike, some pairs are not compared.",
	options: { share: {
		type: "number",
		description: "Share of the wording, from 0 to 1, from which two templates count as alike.",
		minimum: .5,
		maximum: 1,
		default: .8
	} },
	examples: examplesOf("template/near-duplicate"),
	*extract({ id, name, series, description, criteria, at }) {
		if (name === void 0) return;
		const texts = description ? [description] : [];
		for (const { text } of criteria) texts.push(text);
		const hashes = [];
		for (const text of texts) for (const { hash } of comparedForms(analyse(text))) hashes.push(hash);
		if (hashes.length < 4) return;
		const value = {
			at: description?.at ?? at,
			id: id.value,
			series: series?.value,
			title: name.value,
			texts: texts.map(({ value }) => value)
		};
		if (hashes.length < minWords) yield {
			key: `same:${hashes.join(" ")}`,
			value
		};
		else for (const key of bandKeys(hashes)) yield {
			key,
			value
		};
	},
	*checkGroup(group, { share }) {
		const clusters = [];
		const copied = /* @__PURE__ */ new Map();
		for (const text of group) {
			const compared = compare(text);
			const original = copied.get(compared.digest);
			if (original === void 0) copied.set(compared.digest, text);
			const like = original ? {
				text: original,
				share: 1
			} : joinOrFind(clusters, compared, share);
			if (like === void 0 || like.text.id === text.id || isDeclared(like.text, text)) continue;
			if (nameForm(like.text.title) === nameForm(text.title)) continue;
			const place = like.text.at.file === text.at.file ? "in this file" : like.text.at.file;
			yield {
				at: text.at,
				about: "text",
				message: like.share === 1 ? `"${text.title}" has the same text as "${like.text.title}" (${place}); expected a text of its own` : `"${text.title}" shares ${Math.round(like.share * 100)} % of its wording with "${like.text.title}" (${place}); expected a text of its own`,
				suggestion: "Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike",
				related: [like.text.at]
			};
		}
	}
});
const comparedTexts = /* @__PURE__ */ new WeakMap();
function compare(text) {
	const known = comparedTexts.get(text);
	if (known) return known;
	const forms = text.texts.flatMap((own) => comparedForms(new TextAnalysis(own)));
	const words = forms.map(({ folded }) => folded);
	const compared = {
		text,
		words,
		digest: digest(words),
		name: comparedWords(text.title),
		shingles: shingles(forms.map(({ hash }) => hash))
	};
	comparedTexts.set(text, compared);
	return compared;
}
/** Puts a text into the series it belongs to, else gives the text it is too much like, else starts anew. */
function joinOrFind(clusters, text, share) {
	const own = clusters.find((members) => members.some((member) => isDeclared(member.text, text.text) || isSeries(member.words, member.name, text.words, text.name)));
	if (own) {
		if (own.length < maxMembers) own.push(text);
		return;
	}
	const like = firstAlike(clusters, text, share);
	clusters[Math.min(clusters.length, 7)] = [text];
	return like;
}
/** The first text that has as much in common with one as is asked. */
function firstAlike(clusters, text, share) {
	for (const [first] of clusters) {
		if (first === void 0 || !canShare(first, text, share)) continue;
		const shared = likeness(first.shingles, text.shingles);
		if (shared >= share) return {
			text: first.text,
			share: shared
		};
	}
}
/** Texts of very different length cannot have that much in common. */
function canShare(a, b, share) {
	const lengths = [a.shingles.length, b.shingles.length];
	return Math.min(...lengths) >= share * Math.max(...lengths);
}
function isDeclared(a, b) {
	return a.series !== void 0 && a.series === b.series;
}
// ../core/src/rules/template/no-inline-links.ts
var no_inline_links_default = templateRule({
	id: "template/no-inline-links",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["description"],
	summary: "A description has no links in its text.",
	why: "Platforms show a description as plain text: an address in it cannot be clicked, takes room from the earner, and grows old unseen. There are fields for links, and those are tested.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An address without https:// or www. in front is not noticed.",
	examples: examplesOf("template/no-inline-links"),
	*check({ description }) {
		if (description === void 0) return;
		for (const match of description.value.matchAll(/(?:https?:\/\/|(?<![\w@/.])www\.)[^\s<>"'\u201c\u201d)\]}]+/gi)) {
			const address = match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
			if (!/[a-z0-9]\.[a-z0-9]/i.test(address)) continue;
			yield {
				at: part(description, match.index, match.index + address.length),
				about: address,
				message: `The description has a link in its text (${address}); expected text only`,
				suggestion: "Move the address to a field for links, and say in words what it shows"
			};
		}
	}
});
// ../core/src/text/personal-data.ts
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const { telephone, titled, awardee, givenName, organisation, group } = personalData;
const titles = new Triggers(titled.words);
const awards = new Triggers(awardee.words);
/**
* Mail addresses, telephone numbers and names of persons in a text. A name is one with a title, or the one whom the
* badge is awarded to. English. In the name of a badge a title is that of a character or a brand, unless the name says
* who teaches.
*/
function personalDataIn(analysis, { isName = false } = {}) {
	const { text } = analysis;
	const found = [];
	if (text.includes("@")) found.push(...all(text, mail, "e-mail"));
	if (/\d\D?\d\D?\d/.test(text)) found.push(...all(text, telephone, "telephone"));
	if (analysis.has(titles)) for (const phrase of titled.phrases) found.push(...all(text, phrase, "person").filter((one) => !isHonoured(analysis, one) && (!isName || titled.honoured.credits.test(text.slice(0, one.start)))));
	if (analysis.has(awards)) for (const match of text.matchAll(awardee.phrase)) {
		const [, first = "", last = ""] = match;
		if (givenName.test(first) && ![organisation, group].some((one) => one.test(last))) found.push(at(match, "person"));
	}
	if (found.length === 0) return found;
	const kinds = /* @__PURE__ */ new Set();
	return found.sort((a, b) => a.start - b.start).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}
/** Characters behind a name in which there is what is called after it. */
const behind = 40;
/** Whether a name is part of that of an award, a hall or a book. */
function isHonoured(analysis, { start, end }) {
	const { text } = analysis;
	const { before, street, roles, homage, things } = titled.honoured;
	const ahead = text.slice(Math.max(0, start - behind), start);
	if (before.test(ahead) || street.test(ahead) && !roles.test(ahead)) return true;
	if (homage.test(ahead)) return true;
	if (/^[^.;]{0,20}\bCr\b/.test(text.slice(end, end + behind))) return true;
	const [own = ""] = /^[^.,;:!?()]*/.exec(text.slice(end, end + behind)) ?? [];
	const [further = ""] = /^['\u2019]s?(?!\p{L})|^(?:(?: (?:of|for|and|in|on))? \p{Lu}[\p{L}\u2019'-]*)*(?: \p{L}+)?/u.exec(own) ?? [];
	if (/^['\u2019]/.test(further)) return true;
	return things.test(text.slice(start, end) + further) || analysis.isQuoted(start, end);
}
function all(text, pattern, kind) {
	return Array.from(text.matchAll(pattern), (match) => at(match, kind));
}
function at(match, kind) {
	return {
		kind,
		start: match.index,
		end: match.index + match[0].length
	};
}
// ../core/src/rules/template/no-personal-data.ts
var no_personal_data_default = templateRule({
	id: "template/no-personal-data",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A template names no person and gives no mail address or telephone number.",
	why: "What a template says is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the one who is named.",
	source: {
		title: "Regulation (EU) 2016/679, article 5: data minimisation",
		address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	},
	mistakes: "A person is found only by an English title before the name, as the one whom the badge is awarded to if the given name is a usual one, or in the name of an issued credential. Names with other titles (Herr, Sra., Rev.) or none are not seen. Characters, brands, and names of awards, halls, books and methods that are called after a person are let pass, and a person with them now and then.",
	examples: examplesOf("template/no-personal-data"),
	*checkCredential({ earner }) {
		if (earner) yield {
			at: earner.at,
			about: "earner",
			message: `This is an issued badge, which gives its earner's ${kindOf(earner.value)}; expected none, since a repository is read by many`,
			suggestion: "Take the badge out of the repository, or hash whom it was issued to"
		};
	},
	*check({ name, description, criteria, earner }) {
		if (earner) {
			const kind = kindOf(earner.value);
			yield {
				at: earner.at,
				about: "earner",
				message: kind === "name" ? "This is an issued credential, which names its earner; expected a template, which names nobody" : `This is an issued credential, which gives its earner's ${kind}; expected a template, which is about nobody in particular`,
				suggestion: "Keep the achievement alone in the repository, and the credential with its earner"
			};
		}
		const texts = [
			name,
			description,
			...criteria.map(({ text }) => text)
		];
		for (const text of texts) {
			if (text === void 0) continue;
			for (const { kind, start, end } of personalDataIn(analyse(text), { isName: text === name })) {
				if (earner && kind === "person") continue;
				yield {
					at: part(text, start, end),
					about: kind,
					message: `The template holds ${told[kind]}; expected neither names nor ways to reach somebody`,
					suggestion: kind === "person" ? "Leave the name out; the one who earns the badge is \"the earner\"" : "Leave it out; the pages behind the links can say whom to ask"
				};
			}
		}
	}
});
/** What an earner is told by. */
function kindOf(value) {
	if (/^https?:/i.test(value)) return "web address";
	if (/^(?:tel:)?\+?[\d ()./-]{6,}$/i.test(value)) return "telephone number";
	return value.includes("@") ? "address" : "name";
}
const told = {
	"e-mail": "a mail address",
	telephone: "a telephone number",
	person: "a person's name"
};
// ../core/src/text/en/promotion.ts
const amount = String.raw`(?:(?:us|ca|au)?[$\u20ac\u00a3]\s?\d[\d.,]*|\d[\d.,]*\s?(?:\u20ac|\u00a3|\$|euros?\b|dollars?\b|pounds?\b|usd\b|eur\b|gbp\b))`;
/** What is on sale: marks and names of money. */
const money = [...[
	"$",
	"\u20ac",
	"\u00a3",
	"euro",
	"euros",
	"dollar",
	"dollars",
	"pound",
	"pounds"
], ...[
	"usd",
	"eur",
	"gbp"
]];
// ../core/src/text/promotion.ts
const { praise, call, sale } = {
	praise: new WordList([
		"world-class",
		"best-in-class",
		{
			phrase: /\b(?:industry|market|world|class)[- ]leading\b/g,
			words: ["leading"]
		},
		"award-winning",
		"world-renowned",
		{
			phrase: /\bstate[- ]of[- ]the[- ]art (?:course|program|programme|training|facilit\w+|campus|curriculum|academy|school)\b/g,
			words: ["art"]
		},
		"unparalleled",
		{
			phrase: /\bunrivall?ed\b/g,
			words: ["unrivaled", "unrivalled"]
		},
		{
			phrase: /\bsecond to none\b/g,
			words: ["none"]
		},
		"top-rated",
		"prestigious",
		{
			phrase: /\bworld['\u2019]s (?:leading|best|finest|foremost|premier)\b/g,
			words: ["world"]
		},
		{
			phrase: new RegExp(String.raw`\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}${"(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)"}s?\b`, "g"),
			words: [
				"trusted",
				"prestigious",
				"respected",
				"sought",
				"exciting",
				"innovative",
				"comprehensive",
				"premier",
				"foremost",
				"finest",
				"number",
				"1",
				"leading"
			]
		},
		{
			phrase: /\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
			words: ["best"]
		},
		{
			phrase: /\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
			words: [
				"sought",
				"coveted",
				"acclaimed"
			]
		},
		{
			phrase: /\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
			words: ["acclaimed"]
		},
		{
			phrase: /\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g,
			words: [
				"amazing",
				"fantastic",
				"exciting",
				"unmissable",
				"unbeatable",
				"revolutionary"
			]
		}
	]),
	call: new WordList([
		{
			phrase: /\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
			words: ["now", "today"]
		},
		{
			phrase: /\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
			words: [
				"enrol",
				"enroll",
				"register",
				"apply",
				"sign",
				"subscribe"
			]
		},
		{
			phrase: /\b(?:click here|don['\u2019]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
			words: [
				"click",
				"miss",
				"hurry",
				"act",
				"limited"
			]
		},
		{
			phrase: /\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
			words: ["more"]
		},
		{
			phrase: /\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
			words: [
				"visit",
				"check",
				"head",
				"go"
			]
		},
		{
			phrase: /\b(?:get|become|be) certified (?:now|today)\b/g,
			words: ["certified"]
		},
		{
			phrase: /\btake (?:the|this) course (?:now|today)\b/g,
			words: ["take"]
		}
	]),
	sale: new WordList([
		{
			phrase: new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, "g"),
			words: money
		},
		{
			phrase: new RegExp(String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`, "g"),
			words: money
		},
		{
			phrase: /\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g,
			words: ["%"]
		},
		"early-bird",
		{
			phrase: /\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
			words: [
				"special",
				"introductory",
				"discount",
				"promo",
				"voucher",
				"money"
			]
		},
		{
			phrase: /\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g,
			words: [
				"offer",
				"discount",
				"sale",
				"promotion",
				"registration",
				"enrolment",
				"enrollment"
			]
		}
	])
};
/** The words without one of which nothing is advertised. */
const promotionTriggers = new Triggers([
	praise,
	call,
	sale
].flatMap(({ triggers }) => triggers.words));
/**
* Words by which an English text advertises: superlatives about who offers it, calls to act, prices
* and sales. Titles are passed over: a phrase that is capitalised within a sentence.
*/
function promotionIn(analysis) {
	const { text } = analysis;
	return [
		praise,
		call,
		sale
	].flatMap((list) => list.findIn(analysis)).filter(({ text: words, start }) => !isTitle(words, text, start)).sort((a, b) => a.start - b.start);
}
/** Every word of it capitalised, and not only for standing at a sentence's beginning. */
function isTitle(words, text, start) {
	const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{3}/u.test(word));
	return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !(long.length === 1 && startsSentence(text, start));
}
/** Whether only white space and closing marks stand between a place and the end of a sentence before it. */
function startsSentence(text, start) {
	let end = start;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	if (end === 0 || text.slice(end, start).includes("\n")) return true;
	while (end > 0 && /["\u201d\u2019)]/.test(text[end - 1] ?? "")) end--;
	return /[.!?\n]/.test(text[end - 1] ?? "");
}
// ../core/src/rules/template/no-promotion.ts
var no_promotion_default = templateRule({
	id: "template/no-promotion",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	triggers: {
		words: promotionTriggers.words,
		in: ["description"]
	},
	summary: "A description does not advertise.",
	why: "The earner shows the badge to an employer. Praise of the school, \"enrol now\" and a price make it a leaflet, and the reader trusts the rest of it less.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only known phrases are found: praise in other words passes. A phrase that belongs to a title in small letters is taken for praise.",
	examples: examplesOf("template/no-promotion"),
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const found = promotionIn(analysis).filter(({ text, start, end }) => !analysis.isQuoted(start, end) && !name?.value.toLowerCase().includes(text.toLowerCase()));
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Set(found.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: part(description, first.start, first.end),
			about: first.text.toLowerCase(),
			message: `The description advertises (${listed}); expected what the earner did and can do`,
			suggestion: "Leave it out; what is for the public belongs on the page behind a link"
		};
	}
});
// ../core/src/rules/template/one-achievement.ts
var one_achievement_default = templateGroupRule({
	id: "template/one-achievement",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"language",
		"version"
	],
	archived: true,
	minGroup: 2,
	summary: "Credentials that share the id of an achievement call it by one name.",
	why: "The id says what somebody achieved. Where two credentials have one id and different names, whoever compares them cannot tell which of the two the earner has reached.",
	source: {
		title: "Open Badges 3.0, recommended practices: Achievement id",
		address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
	},
	mistakes: "A name in another language is taken for another name where no credential says its language. Capitals and spaces make no difference.",
	examples: examplesOf("template/one-achievement"),
	*extract({ id, identity, name, language, version }) {
		if (identity !== "from-credential" || name === void 0) return;
		yield {
			key: `${id.value} ${version?.value ?? ""}`,
			value: {
				name,
				language: language?.value
			}
		};
	},
	*checkGroup([first, ...others]) {
		if (first === void 0) return;
		for (const { name, language } of others) if (nameForm(name.value) !== nameForm(first.name.value) && language === first.language) yield {
			at: name.at,
			about: "name",
			message: `The achievement is called "${name.value}" here and "${first.name.value}" in ${first.name.at.file}; expected one name for one id`,
			suggestion: "Give the achievement an id of its own, or use one name in both",
			related: [first.name.at]
		};
	}
});
// ../core/src/rules/template/own-id.ts
var own_id_default = templateGroupRule({
	id: "template/own-id",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["id"],
	archived: true,
	formats: [
		"badgelint",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	minGroup: 2,
	summary: "The id of a badge that is published as a file leads to that file and not to another one.",
	why: "Who verifies a badge opens its id. Where that is the file of another badge, the earner is shown what somebody else did, or the check fails.",
	source: {
		title: "Open Badges 2.0, hosted verification: the id is the address of the object",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Only the name of the file is looked at, in the folder of the template. Where files are published under other names than they have in the repository, two of them may seem to be exchanged.",
	examples: examplesOf("template/own-id"),
	*extract({ id, at, identity, format }) {
		if (identity !== "stated") return;
		const folder = folderOf(at.file);
		const own = {
			at,
			id: id.value,
			isById: false
		};
		const other = {
			at: id.at,
			id: id.value,
			isById: true
		};
		if (format === "badgelint") {
			const stem = fileStem(at.file);
			if (id.value === stem) return;
			yield {
				key: `stem ${folder}${stem}`,
				value: own
			};
			yield {
				key: `stem ${folder}${id.value}`,
				value: other
			};
			return;
		}
		yield {
			key: at.file,
			value: own
		};
		const named = parseAddress(id.value)?.pathname.split("/").at(-1) ?? "";
		if (named.includes(".") && named.toLowerCase() !== fileName(at.file).toLowerCase()) yield {
			key: folder + named,
			value: other
		};
	},
	*checkGroup(group) {
		const file = group.find(({ isById }) => !isById);
		if (file === void 0) return;
		const name = fileName(file.at.file);
		for (const { at, id, isById } of group) if (isById && group.every((other) => other.isById || other.id !== id)) yield {
			at,
			about: "id",
			...name.startsWith(`${id}.`) ? {
				message: `The id "${id}" is the name of ${name}, which has another id; expected an id that is not taken for that template`,
				suggestion: "Exchange the two ids, or name the files after them"
			} : {
				message: `The id leads to ${name}, which is another badge; expected the address of this file`,
				suggestion: "Write the address under which this file is published"
			},
			related: [file.at]
		};
	}
});
// ../core/src/program/adoption.ts
function adoptionOf(members, has) {
	const without = members.filter((member) => !has(member));
	const all = members.length;
	return {
		without,
		all,
		isUnknown: without.length === all,
		isCommonPractice: without.length * 2 <= all
	};
}
// ../core/src/rules/template/owner.ts
const owned = { kind: "owned" };
var owner_default = templateGroupRule({
	id: "template/owner",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["owners"],
	comparedFacts: ["team"],
	formats: ["badgelint"],
	summary: "Somebody who is in the team answers for each template.",
	why: "When an earner or an employer asks what a badge stands for, somebody has to know. A template whose owner has left is reviewed by nobody, and its links and promises grow old unseen.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Owners are compared with the names, roles, mail addresses and GitHub accounts in `team` of `program.yaml`; a nickname is not known there. Without a team nothing is said.",
	examples: examplesOf("template/owner"),
	*extract({ at, owners = [] }) {
		if (owners.length === 0) return yield {
			key: "program",
			value: {
				kind: "unowned",
				at
			}
		};
		yield {
			key: "program",
			value: owned
		};
		for (const owner of owners) yield {
			key: `owner ${owner.value}`,
			value: owner
		};
	},
	*checkGroup(group, _, { program, today }) {
		if (program?.team === void 0) return;
		yield* withoutOwner(group.filter((entry) => "kind" in entry), program.at);
		const owners = group.filter((entry) => "value" in entry);
		if (owners.length === 0) return;
		const members = membersByName(program.team);
		for (const owner of owners) {
			const member = namesIn(owner.value).map((name) => members.get(name)).find((found) => found !== void 0);
			if (member === void 0) yield isUnknown(owner, members);
			else if (member.until && member.until.value < today) yield hasLeft(owner, member.until);
		}
	}
});
function* withoutOwner(templates, programFile) {
	const { without, all, isCommonPractice } = adoptionOf(templates, ({ kind }) => kind === "owned");
	const places = without.flatMap((entry) => entry.kind === "unowned" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0) return;
	const common = {
		about: "owner",
		suggestion: "Add `owner`, with a member or a role of the team"
	};
	if (isCommonPractice || all === 1) for (const at of places) yield {
		...common,
		at,
		message: "The template has no owner; expected a member of the team"
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${places.length} of ${all} templates have no owner; expected a member of the team in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
function isUnknown(owner, members) {
	const [name = ""] = namesIn(owner.value);
	const meant = nearestMember(name, members);
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" is not in the team of program.yaml; expected a member of it`,
		suggestion: meant ? `Write "${meant.name.value}", if that is meant` : "Name a member by name, role or mail address, or add this one to the team"
	};
}
function hasLeft(owner, until) {
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" was in the team until ${until.value}; expected a current member`,
		suggestion: "Name who has taken over",
		related: [until.at]
	};
}
// ../core/src/program/cycles.ts
/** Ways that lead back to where they began, each told once. A chain may be of any length. */
function cycles(members, next) {
	const found = [];
	const left = /* @__PURE__ */ new Set();
	for (const start of members) {
		const way = [];
		const onWay = /* @__PURE__ */ new Set();
		const ahead = [[start]];
		while (ahead.length > 0) {
			const member = ahead.at(-1)?.pop();
			if (member === void 0) {
				ahead.pop();
				const last = way.pop();
				if (last === void 0) continue;
				onWay.delete(last);
				left.add(last);
			} else if (onWay.has(member)) found.push(way.slice(way.indexOf(member)));
			else if (!left.has(member)) {
				way.push(member);
				onWay.add(member);
				ahead.push([...next(member)]);
			}
		}
	}
	return found;
}
// ../core/src/program/template-ids.ts
/**
* What is to be known of a template under ids: what it points to, and itself where it is archived or has
* a name of its own on a platform. That it is there otherwise is known without.
*/
function* underIds(template, pointers) {
	const isArchived = template.state?.value === "archived";
	const { at, id: own, platformIds } = template;
	const others = Object.values(platformIds).filter(({ value }) => isArchived || isOwnWording(value));
	const named = isArchived ? [own, ...others] : others;
	for (const id of new Set(named.map(({ value }) => normalize(value)))) yield {
		key: `id ${id}`,
		value: {
			kind: "template",
			at,
			isArchived
		}
	};
	if (isArchived || pointers.length === 0) return;
	const ids = idsOf(template);
	const hasOwnIds = template.format === "badgelint";
	for (const id of pointers) {
		const folded = normalize(id.value);
		const isToItself = ids.includes(folded);
		yield {
			key: `id ${folded}`,
			value: {
				kind: "pointer",
				id,
				hasOwnIds,
				isToItself
			}
		};
	}
}
/** The template behind an id, and what points to it. Where several share it, one that is not archived counts. */
function behindId(group) {
	const templates = group.filter((entry) => entry.kind === "template");
	return {
		target: templates.find(({ isArchived }) => !isArchived) ?? templates[0],
		pointers: group.filter((entry) => entry.kind === "pointer")
	};
}
/** Whether a pointer leads nowhere. Beside what was left out, an id that is not here may be there. */
function isUnknownId({ id, hasOwnIds }, { isPartial, templateIds }) {
	const isAlone = templateIds.size <= 1;
	if (isPartial || isAlone || !hasOwnIds || !isOwnWording(id.value)) return false;
	return !templateIds.has(id.value) && !folded(templateIds).ids.has(normalize(id.value));
}
/** The ids by which other templates may name one: its own, and those that platforms gave it. */
function idsOf({ id, platformIds }) {
	return [id, ...Object.values(platformIds)].map(({ value }) => normalize(value));
}
/**
* Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
* gives (a UUID, a number, a long token), an address and a title may point anywhere.
*/
function isOwnWording(id) {
	return !isToken(id) && /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id);
}
/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const maxSlips = 100;
const foldedIds = /* @__PURE__ */ new WeakMap();
function folded(templateIds) {
	const known = foldedIds.get(templateIds);
	if (known) return known;
	const made = {
		ids: new Set(Array.from(templateIds, (id) => normalize(id))),
		slips: 0
	};
	foldedIds.set(templateIds, made);
	return made;
}
/**
* The id of another template that a mistyped one most likely means: of about its length and with the
* same first letter. `level-3` is no slip for `level-2`.
*/
function nearestId(id, templateIds) {
	const known = folded(templateIds);
	known.slips += 1;
	if (known.slips > maxSlips) return void 0;
	const mistyped = normalize(id);
	const shape = withoutDigits(mistyped);
	const others = [...known.ids].filter((other) => Math.abs(other.length - mistyped.length) <= 2 && other[0] === mistyped[0] && withoutDigits(other) !== shape);
	return didYouMean(mistyped, others);
}
function withoutDigits(id) {
	return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, "#");
}
function isToken(id) {
	const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id);
	const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id);
	return isHexadecimal || isMixed && id.length >= 16;
}
// ../core/src/rules/template/pathway.ts
var pathway_default = templateGroupRule({
	id: "template/pathway",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["id", "state"],
	comparedFacts: ["ids"],
	summary: "Badges that must be held first exist, can be earned, and do not require each other.",
	why: "A path of badges keeps its promise only if somebody can walk it. Where a step is missing or two steps wait for each other, nobody can ever earn the badge at the end.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. An archived badge may be required on purpose, for the people who still hold it.",
	examples: examplesOf("template/pathway"),
	*extract(template) {
		const { at, id, requires, state } = template;
		yield* underIds(template, requires);
		if (requires.length === 0 || state?.value === "archived") return;
		yield {
			key: "cycles",
			value: {
				kind: "step",
				at,
				id: id.value,
				ids: idsOf(template),
				requires
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* inCircles(group.filter((entry) => entry.kind === "step"));
		const { target, pointers } = behindId(group.filter((entry) => entry.kind !== "step"));
		for (const pointer of pointers) if (target?.isArchived) yield isRetired$1(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$1(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function* inCircles(steps) {
	const known = new Map(steps.flatMap((step) => step.ids.map((id) => [id, step])));
	const required = ({ requires }) => requires.flatMap(({ value }) => known.get(normalize(value)) ?? []);
	for (const circle of cycles(steps, required)) yield* inCircle(fromFirst(circle));
}
function isRetired$1(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The required badge "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Require what has taken its place, or archive this template too",
		related: [target]
	};
}
function isMissing$1(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to require; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
/** The circle told from the member whose id comes first, so that it is always told from there. */
function fromFirst(circle) {
	const first = circle.reduce((a, b) => b.id < a.id ? b : a);
	const index = circle.indexOf(first);
	return [...circle.slice(index), ...circle.slice(0, index)];
}
function* inCircle(circle) {
	const [first] = circle;
	const [at, ...related] = circle.map((step, index) => requirement(step, circle[index + 1] ?? first));
	if (first === void 0 || at === void 0) return;
	const names = circle.slice(1, 6).map(({ id }) => `"${id}", which requires `);
	const way = circle.length > 6 ? [...names, "others and at last "] : names;
	yield {
		at,
		about: "circle",
		message: circle.length === 1 ? `"${first.id}" requires itself; expected a badge that can be earned before it` : `"${first.id}" requires ${way.join("")}"${first.id}"; expected a chain that has a beginning`,
		suggestion: circle.length === 1 ? "Remove this requirement" : "Remove one of these requirements, so that somebody can begin",
		related: related.slice(0, 5)
	};
}
/** Where a member of a circle requires the next one. */
function requirement({ at, requires }, next) {
	return requires.find(({ value }) => next?.ids.includes(normalize(value)))?.at ?? at;
}
// ../core/src/text/en/markup.ts
/** English words by which a text speaks of mark-up. Put together by hand. */
const markUp = { spoken: /^["'\u201d\u2019`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i };
// ../core/src/text/markup.ts
const anyMark = /[*_<&#]/;
const letters = {
	nbsp: " ",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	lsquo: "\u2018",
	rsquo: "\u2019",
	ldquo: "\u201c",
	rdquo: "\u201d",
	ndash: "\u2013",
	mdash: "\u2014",
	hellip: "\u2026",
	bull: "\u2022",
	copy: "\u00a9",
	reg: "\u00ae",
	trade: "\u2122"
};
const patterns = [
	{
		language: "Markdown",
		pattern: /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"\u201c'\u2018(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"\u201d'\u2019)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"\u201c'\u2018(])(?=[^_\s]{0,300}[^\S\n])([^_\n]{0,600}[\p{L}\p{N}.,:;!?"\u201d'\u2019)%])\1(?![\p{L}\p{N}_])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /^(#{1,6})[ \t]+(?=[\p{Lu}\d])/gmu,
		plain: () => ""
	},
	{
		language: "HTML",
		pattern: elementsIn,
		plain: ({ 1: name = "", 2: inner }) => /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : void 0
	},
	{
		language: "HTML",
		pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
		plain: () => void 0
	},
	{
		language: "HTML",
		pattern: /&(?:(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|copy|reg|trade)|#(\d{2,6}|x[\da-f]{2,5}));/giu,
		plain: ({ 1: name = "", 2: code }) => code === void 0 ? letters[name.toLowerCase()] : letterOf(code.toLowerCase())
	}
];
/** The character of `39` or `x27`; undefined where there is none to be seen. */
function letterOf(code) {
	const point = Number(code.startsWith("x") ? `0${code}` : code);
	return point >= 32 && point < 55296 ? String.fromCodePoint(point) : void 0;
}
/** The first mark of Markdown or HTML in a text. Links are left out, and so are lists. */
function firstMarkUp(text, isQuoted) {
	if (!anyMark.test(text)) return void 0;
	return patterns.flatMap(({ language, pattern, plain }) => {
		for (const match of pattern instanceof RegExp ? text.matchAll(pattern) : pattern(text)) {
			const whole = match[0] ?? "";
			const start = match.index;
			const end = start + whole.length;
			if (isQuoted(start, end) || text[start - 1] === "`" || isSpokenOf(text, start, whole)) continue;
			const without = plain(match);
			return [{
				start,
				end,
				text: whole,
				language,
				...without === void 0 ? {} : { plain: without }
			}];
		}
		return [];
	}).sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
function isSpokenOf(text, start, whole) {
	const opening = /^<[^>]*>/.exec(whole)?.[0] ?? whole;
	return markUp.spoken.test(text.slice(start + opening.length));
}
const elements = "b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table";
const openTag = new RegExp(`<(${elements})(?:\\s[^<>]{0,300})?>`, "giu");
const closeTag = new RegExp(`</(${elements})\\s*>`, "giu");
/** Characters that may stand between the tags of an element. */
const maxElementLength = 4e3;
/** Elements of HTML, each up to the first tag that closes one of its name. */
function* elementsIn(text) {
	if (!text.includes("</")) return;
	const nameOf = (match) => (match[1] ?? "").toLowerCase();
	const closings = Map.groupBy(text.matchAll(closeTag), nameOf);
	const passed = /* @__PURE__ */ new Map();
	let from = 0;
	for (const opening of text.matchAll(openTag)) {
		if (opening.index < from) continue;
		const name = nameOf(opening);
		const inside = opening.index + opening[0].length;
		const closing = closings.get(name);
		if (closing === void 0) continue;
		let index = passed.get(name) ?? 0;
		while (index < closing.length && (closing[index]?.index ?? 0) <= inside) index++;
		passed.set(name, index);
		const end = closing[index];
		if (end === void 0 || end.index - inside > maxElementLength) continue;
		from = end.index + end[0].length;
		const { index: start, 1: written } = opening;
		yield {
			index: start,
			0: text.slice(start, from),
			1: written,
			2: text.slice(inside, end.index)
		};
	}
}
// ../core/src/rules/template/plain-text.ts
var plain_text_default = templateRule({
	id: "template/plain-text",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["description", "criteria"],
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A text that is shown as plain text has no Markdown or HTML in it.",
	why: "Platforms show a description as it is written. Where it says **lead**, an employer sees the stars, and the badge looks as if nobody had read it.",
	source: {
		title: "Open Badges 3.0: Markdown is for the narrative of criteria",
		address: "https://www.imsglobal.org/spec/ob/v3p0#criteria"
	},
	mistakes: "Some wallets show Markdown in a description all the same, though the standard does not ask them to. Lists with hyphens or numbers read well as plain text and are left alone; links are the business of template/no-inline-links.",
	examples: examplesOf("template/plain-text"),
	*check(template) {
		for (const [about, subject, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about,
				message: `${subject} has ${mark.language} in it (${truncate(mark.text)}); expected plain text, since most places show the marks as they are`,
				suggestion: "Write the words alone",
				...plain === void 0 ? {} : { fix: {
					kind: "replace",
					pointer: text.at.pointer,
					span: [start, end],
					value: plain
				} }
			};
			return;
		}
	}
});
/** The texts of a template that nothing turns into anything else, with what they are called. */
function* plainTexts({ format, description, criteria }) {
	if (description) yield [
		"description",
		"The description",
		description
	];
	if (format !== "badgelint" && format !== "credly") return;
	for (const [index, { text }] of criteria.entries()) yield [
		`criterion ${index + 1}`,
		`Criterion ${index + 1}`,
		text
	];
}
// ../core/src/rules/template/readability.ts
/** The beginning of a sentence of more words tells whether it is hard to read. */
const maxJudgedWords = 500;
var readability_default = templateGroupRule({
	id: "template/readability",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["description"],
	languages: ["en"],
	facts: ["readability"],
	summary: "A description has no long sentence that is hard to read.",
	why: "A recruiter gives a badge some seconds. What a sentence of forty words says about the earner is not taken in.",
	source: {
		title: "GOV.UK, Sentence length: why 25 words is our limit; formulas of retext-readability",
		address: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/"
	},
	mistakes: "The formulas count letters, syllables and rare words, not sense: the terms of a trade make a sentence look hard to the very people who use them daily. Most good texts about technology have such a sentence, which is why this is not on by default.",
	options: {
		age: {
			type: "integer",
			description: "Age from which readers are to follow, such as 18 for those who leave school.",
			minimum: 6,
			maximum: 25,
			default: 18
		},
		maxWords: {
			type: "integer",
			description: "Words that a sentence may have, however hard they are.",
			minimum: 5,
			default: 25
		}
	},
	examples: examplesOf("template/readability"),
	*extract({ description }, { age, maxWords }) {
		if (description === void 0) return;
		const long = analyse(description).sentences.map(({ text, start, end }) => ({
			at: part(description, start, end),
			words: words(text).map((word) => word.text)
		})).filter((sentence) => sentence.words.length > maxWords);
		if (long.length === 0) return;
		const key = readabilityKey(age, long.map((sentence) => sentence.words.slice(0, maxJudgedWords)));
		yield {
			key,
			value: {
				key,
				long: long.map(({ at, words }) => ({
					at,
					count: words.length
				}))
			}
		};
	},
	*checkGroup(group, { age, maxWords }, { hardSentences }) {
		for (const { key, long } of group) {
			const hard = long.filter((_, index) => hardSentences?.get(key)?.[index]);
			const [longest] = hard.toSorted((a, b) => b.count - a.count);
			if (longest === void 0) continue;
			const more = hard.length > 1 ? ` (the longest of ${hard.length})` : "";
			yield {
				at: longest.at,
				about: "description",
				message: `A sentence of ${longest.count} words is hard to read for people of ${age}${more}; expected at most ${maxWords} words, or plainer ones`,
				suggestion: "Make two sentences of it, and put a plain word where there is one"
			};
		}
	}
});
// ../core/src/rules/template/recommendations.ts
const given = { kind: "given" };
var recommendations_default = templateGroupRule({
	id: "template/recommendations",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: [
		"id",
		"state",
		"recommendations"
	],
	comparedFacts: ["ids"],
	summary: "A template points its earners to a next step that they can take.",
	why: "Somebody who has just earned a badge is glad to hear what comes next. A recommendation of a badge that does not exist, or is no longer issued, leads that person nowhere.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. A program that recommends nothing at all is not asked to. The last badge of a ladder may have no next step; a course or a job would be one.",
	examples: examplesOf("template/recommendations"),
	*extract(template) {
		const { at, recommendations, state } = template;
		yield* underIds(template, recommendations?.flatMap((one) => one.template ?? []) ?? []);
		if (recommendations === void 0 || state?.value === "draft" || state?.value === "archived") return;
		yield {
			key: "program",
			value: recommendations.length > 0 ? given : {
				kind: "none",
				at
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* withoutNextStep(group.filter(isNextStep), facts.program?.at);
		const { target, pointers } = behindId(group.filter((entry) => !isNextStep(entry)));
		for (const pointer of pointers) if (pointer.isToItself) yield recommendsItself(pointer.id);
		else if (target?.isArchived) yield isRetired(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function isNextStep(entry) {
	return entry.kind === "given" || entry.kind === "none";
}
function recommendsItself(id) {
	return {
		at: id.at,
		about: id.value,
		message: `The template recommends itself ("${id.value}"); expected a step that comes next`,
		suggestion: "Recommend another badge, a course or an opening, or remove the entry"
	};
}
function isRetired(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The recommended template "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Recommend what has taken its place, or remove the entry",
		related: [target]
	};
}
function isMissing(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to recommend; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
function* withoutNextStep(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "given");
	const places = without.flatMap((entry) => entry.kind === "none" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "next step",
		severity: "info",
		suggestion: "Add to `recommendations` a badge, a course or an opening that suits those who earned it"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `The template points to no next step, while ${all - without.length} of ${all} in this program do; expected at least one`
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates point to no next step; expected at least one in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/review-due.ts
const reviewed = { kind: "reviewed" };
var review_due_default = templateGroupRule({
	id: "template/review-due",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["state", "reviewedOn"],
	summary: "A template was reviewed within a year.",
	why: "Courses, products and criteria change, and a badge that nobody has looked at for years promises what may no longer be true. The earner is the one who has to explain the difference.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known. For a platform's export the day of the last change stands for it, and in an audit the last commit, though neither need have been a review; these are told as info. A program that writes down no review at all is not asked to.",
	options: { days: {
		type: "integer",
		description: "Days after which a template is due for review.",
		minimum: 1,
		default: 365
	} },
	examples: examplesOf("template/review-due"),
	*extract(template) {
		const { at, format, identity, state, reviewedOn, record } = template;
		if (state?.value === "draft" || identity === "from-credential") return;
		const value = {
			kind: "template",
			at,
			reviewedOn,
			updatedOn: record.updatedOn
		};
		yield {
			key: `month ${(reviewedOn ?? record.updatedOn)?.value.slice(0, 7)}`,
			value
		};
		if (format !== "badgelint") return;
		if (reviewedOn) yield {
			key: "program",
			value: reviewed
		};
		else if (!record.updatedOn) yield {
			key: "program",
			value: {
				kind: "unreviewed",
				at
			}
		};
	},
	*checkGroup(group, { days }, facts) {
		const { today, history, program } = facts;
		if (today === "") return;
		const habits = [];
		for (const entry of group) if (entry.kind === "template") yield* due(entry, days, facts);
		else if (entry.kind === "reviewed" || !history?.has(entry.at.file)) habits.push(entry);
		yield* withoutReview(habits, program?.at);
	}
});
function* due(template, days, { today, history }) {
	const review = lastReview(template, history);
	if (review === void 0) return;
	const age = daysBetween(review.on, today);
	if (age > days) yield isDue(review, days);
	else if (age < -1 && review.by === "review") yield isToCome(review, today);
}
function lastReview({ at, reviewedOn, updatedOn }, history) {
	if (reviewedOn) return {
		at: reviewedOn.at,
		on: reviewedOn.value,
		by: "review"
	};
	if (updatedOn) return {
		at: updatedOn.at,
		on: updatedOn.value,
		by: "change"
	};
	const lastChanged = history?.get(at.file)?.lastChanged;
	return lastChanged === void 0 ? void 0 : {
		at,
		on: lastChanged,
		by: "change"
	};
}
function isDue({ at, on, by }, days) {
	return {
		at,
		about: "review",
		message: by === "review" ? `The last review was on ${on}; expected one within ${days} days` : `The template was last changed on ${on}, and no review is written down; expected one within ${days} days`,
		suggestion: `Read the template as an employer would, try its links, and ${by === "review" ? "write down the day" : "bring it up to date"}`,
		...by === "change" ? { severity: "info" } : {}
	};
}
function isToCome({ at, on }, today) {
	return {
		at,
		about: "review",
		message: `The last review is said to be on ${on}, which is after ${today}; expected a day that has passed`,
		suggestion: "Write the day on which it was last reviewed"
	};
}
function* withoutReview(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "reviewed");
	const places = without.flatMap((entry) => entry.kind === "unreviewed" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "review",
		severity: "info",
		suggestion: "Review it, and add `reviewed_on`"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `No review is written down, while ${all - without.length} of ${all} templates have one; expected \`reviewed_on\``
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates say nothing about a review; expected \`reviewed_on\` in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/schema.ts
var schema_default = templateRule({
	id: "template/schema",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: [],
	summary: "A template has the fields that its format asks for, each of the right kind.",
	why: "A field that is missing, misspelt or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform refuses the template.",
	source: {
		title: "Open Badges 2.0 and 3.0, Credly and Badgr API field lists",
		address: "https://www.imsglobal.org/spec/ob/v3p0"
	},
	mistakes: "Only what badgelint reads is checked; fields of a platform that it does not know are left alone.",
	examples: examplesOf("template/schema"),
	*check(template) {
		yield* template.problems;
	}
});
// ../core/src/rules/template/spelling.ts
var spelling_default = templateGroupRule({
	id: "template/spelling",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "none",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	languages: ["en"],
	facts: ["misspellings"],
	summary: "Words are spelled as a dictionary has them.",
	why: "A badge speaks for the care of whoever earned it. A slip in its text stays on their profile for years.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Terms of a trade and names at the start of a sentence are in no dictionary; put them into `words`. A word that is near to none is taken for such a term. A slip that makes another word (\"form\" for \"from\") is not noticed.",
	options: { words: {
		type: "array",
		description: "The program's own dictionary: words that are right whatever a dictionary says.",
		items: { type: "string" },
		default: []
	} },
	examples: examplesOf("template/spelling"),
	*extract(template, { words }) {
		const seen = /* @__PURE__ */ new Set();
		const passedOver = namedIn(template, words);
		const texts = [template.description, ...template.criteria.map(({ text }) => text)];
		for (const text of texts) {
			if (text === void 0) continue;
			const analysis = analyse(text);
			const starts = new Set(analysis.sentences.map(({ start }) => start));
			for (const { text: word, start, end } of analysis.words) {
				if (seen.has(word) || !isOrdinary(word, starts.has(start))) continue;
				if (passedOver.has(normalize(word)) || isInAddress(text.value, start, end)) continue;
				if (analysis.isQuoted(start, end)) continue;
				seen.add(word);
				yield {
					key: word,
					value: {
						at: part(text, start, end),
						word
					}
				};
			}
		}
	},
	*checkGroup(group, _options, { misspellings }) {
		for (const { at, word } of group) {
			const near = misspellings?.get(word) ?? [];
			if (near.length === 0 || isDerived(word, near)) continue;
			yield {
				at,
				about: word,
				message: `"${word}" is in no dictionary; expected ${near.slice(0, 3).map((other) => `"${other}"`).join(" or ")}`,
				suggestion: "Correct it, or add it to `words` if it is a word of your field"
			};
		}
	}
});
/** "Verifiers" comes from "verify" by rule, though no dictionary lists it. */
function isDerived(word, near) {
	return /(?:ers?|able|ability|ness|less)$/.test(word) && near.some((other) => wordForm(other).stem === wordForm(word).stem);
}
/** What the program calls its own, in small letters. */
function namedIn({ name, skills = [], issuer, earner }, own) {
	const names = [
		name,
		issuer,
		earner,
		...skills
	].flatMap((text) => text?.value ?? []);
	return new Set([...names, ...own].flatMap((text) => words(normalize(text)).map(({ text }) => text)));
}
/** A word of small letters, or one that begins a sentence. Others are names and abbreviations. */
function isOrdinary(word, startsSentence) {
	return /^\p{Ll}{4,}$/u.test(word) || startsSentence && /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}
/** Whether a word stands in an address, a path or the name of a file. */
function isInAddress(text, start, end) {
	return /[@\\_#.:/-]/.test(text[start - 1] ?? "") || /^(?:[@\\_#/]|[.:-][\p{L}/])/u.test(text.slice(end, end + 3));
}
// ../core/src/rules/catalogue.ts
/** All rules, in the order of their ids. */
const rules = [
	consistent_default$1,
	goals_measurable_default,
	ownership_default,
	present_default,
	review_due_default$2,
	substance_default,
	topics_default,
	assertion_default,
	automation_default,
	corrections_default,
	dates_default,
	integrity_default,
	known_template_default,
	private_default$1,
	timeliness_default,
	credentials_default,
	dead_default,
	fragment_default,
	image_default$1,
	insecure_default,
	moved_default,
	private_default,
	soft_404_default,
	unreachable_default,
	calendar_default,
	placeholders_default,
	teaches_default,
	goal_default,
	measured_default,
	readable_default,
	stale_default,
	contact_default,
	first_issue_default,
	pilot_default,
	review_due_default$1,
	support_default,
	team_default,
	training_default,
	alignment_default,
	backed_default,
	consistent_default,
	count_default,
	duplicate_default,
	few_default,
	many_default,
	meaningful_default,
	taxonomy_default,
	archive_candidate_default,
	archived_default,
	boilerplate_default,
	certificate_default,
	claim_default,
	criteria_person_default,
	criteria_present_default,
	criteria_specific_default,
	criteria_style_default,
	cut_off_default,
	description_length_default,
	description_substance_default,
	description_thin_default,
	description_value_default,
	details_default,
	distinct_default,
	earn_link_default,
	earner_first_default,
	earner_voice_default,
	encoding_default,
	expiry_default,
	image_file_default,
	image_text_default,
	image_default,
	key_default,
	language_map_default,
	language_default,
	link_places_default,
	meaning_changed_default,
	name_length_default,
	name_words_default,
	name_default,
	near_duplicate_default,
	no_inline_links_default,
	no_personal_data_default,
	no_promotion_default,
	one_achievement_default,
	own_id_default,
	owner_default,
	pathway_default,
	plain_text_default,
	readability_default,
	recommendations_default,
	review_due_default,
	schema_default,
	spelling_default,
	templateGroupRule({
		id: "template/unique-id",
		practice: 8,
		kind: "contract",
		severity: "error",
		reads: ["id"],
		minGroup: 2,
		summary: "No two templates have the same id.",
		why: "The id is what ties a badge that somebody holds to what it stood for. Two templates with one id cannot be told apart in an audit, and a change meant for one lands on both.",
		source: {
			title: "Open Badges 3.0, recommended practices: Achievement id",
			address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
		},
		mistakes: "An achievement inside an issued credential is not judged, since many credentials share one achievement.",
		examples: examplesOf("template/unique-id"),
		*extract(template) {
			if (template.identity === "from-credential") return;
			const { id, format } = template;
			const own = {
				at: id.at,
				id: id.value,
				isFromFile: template.identity === "from-file"
			};
			yield {
				key: `${format} ${id.value}`,
				value: own
			};
			for (const [platform, { value, at }] of Object.entries(template.platformIds)) {
				const onPlatform = {
					at,
					id: `${platform} ${value}`,
					isFromFile: false
				};
				yield {
					key: `${format} ${onPlatform.id}`,
					value: onPlatform
				};
			}
		},
		*checkGroup([first, ...others]) {
			if (first === void 0) return;
			for (const other of others) yield {
				at: other.at,
				about: other.id,
				message: `The id "${other.id}" is also that of another template (${first.at.file === other.at.file ? "in this file" : first.at.file}); expected an id of its own`,
				suggestion: other.isFromFile ? "Give one of the two an `id`; without one the name of the file stands for it" : "Remove one of the two, or give it another id",
				related: [first.at]
			};
		}
	})
];
// ../core/src/rules/invalid-rule-error.ts
/** Thrown for rules of one's own that cannot be used as they are, or that yield what is no finding. */
var InvalidRuleError = class extends BadgelintError {
	name = "InvalidRuleError";
	problems;
	constructor(problems) {
		const lines = defectLines(problems);
		const [only = ""] = lines;
		if (lines.length === 1) super(only);
		else super(`Rules of your own have ${problems.length} mistakes; expected none.`, firstFew(lines));
		this.problems = problems;
	}
};
/** Each defect as a sentence with its remedy. */
function defectLines(problems) {
	return problems.map(({ message, suggestion }) => `${message}. ${suggestion}.`);
}
/** A rule with the plugin that it comes from, in the middle of a sentence. */
function ruleInWords(id, plugin, position) {
	const rule = id === void 0 ? `the rule${position === void 0 ? "" : ` number ${position}`}` : `the rule \`${id}\``;
	return plugin === void 0 ? rule : `${rule} of ${plugin}`;
}
// ../core/src/rules/files-in.ts
/** The files of the places that values hold, in words, for who must find out what went wrong. */
function filesIn(values) {
	const files = /* @__PURE__ */ new Set();
	collect(values, files, 4);
	return files.size > 0 ? fewNames([...files]) : "several templates";
}
function collect(value, files, depth) {
	if (typeof value !== "object" || value === null) return;
	if ("file" in value && "pointer" in value && typeof value.file === "string") files.add(value.file);
	else if (depth > 0) for (const inner of Object.values(value)) collect(inner, files, depth - 1);
}
// ../core/src/rules/yield-defects.ts
const texts = {
	about: "Say in a word or two what it is about, the same whenever it is found",
	message: "Say what is there, and what was expected",
	suggestion: "Say what to do"
};
const known = [
	...Object.keys(texts),
	"at",
	"severity",
	"related",
	"fix",
	"offsets",
	"line",
	"column"
];
/**
* What keeps something that a rule yields from being a finding; empty where it is one. Written by hand, since
* it is asked of each finding.
*/
function findingDefects(value, kind) {
	if (!isGroup(value)) return [{
		pointer: "",
		message: `There is ${inWords$5(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
		suggestion: "Yield an object"
	}];
	const defects = [];
	const meant = /* @__PURE__ */ new Set();
	for (const key of Object.keys(value)) {
		if (known.includes(key) || value[key] === void 0) continue;
		const right = didYouMean(key, known);
		if (right) meant.add(right);
		defects.push({
			pointer: `/${key}`,
			message: `The key \`${key}\` is not known; expected ${right ? `\`${right}\`` : "only known keys"}`,
			suggestion: right ? `Rename it to \`${right}\`` : "Leave it out"
		});
	}
	if (!(value.at === void 0 && meant.has("at"))) defects.push(...placeDefects("at", value.at));
	for (const [key, suggestion] of Object.entries(texts)) {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" || text === void 0 && meant.has(key)) continue;
		defects.push({
			pointer: `/${key}`,
			message: text === void 0 ? `There is no \`${key}\`; expected text` : `\`${key}\` is ${inWords$5(text)}; expected text`,
			suggestion
		});
	}
	defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related));
	if (value.fix !== void 0 && !isOperation(value.fix)) defects.push({
		pointer: "/fix",
		message: `\`fix\` is ${isGroup(value.fix) ? `of kind ${inWords$5(value.fix.kind)}, with ${namesOf(value.fix)}` : inWords$5(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
		suggestion: "Write one of these, with texts as values, or leave it out"
	});
	return defects;
}
/** The same for what `extract` yields. */
function entryDefects(value) {
	if (isGroup(value) && typeof value.key === "string") return [];
	return [{
		pointer: isGroup(value) ? "/key" : "",
		message: isGroup(value) ? `\`key\` is ${inWords$5(value.key)}; expected text` : `There is ${inWords$5(value)}; expected { key, value }`,
		suggestion: "Yield a text as `key`: what has the same one is seen together"
	}];
}
function severityDefects(severity, kind) {
	if (severity === void 0) return [];
	if (kind === "guidance" && (severity === "warning" || severity === "info")) return [];
	return [kind === "guidance" ? {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$5(severity)}, and the rule guidance; expected warning or info`,
		suggestion: "Write one of these, or leave it out"
	} : {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$5(severity)}, and the rule a contract; expected none, since that is always an error`,
		suggestion: "Leave it out"
	}];
}
function relatedDefects(related) {
	if (related === void 0) return [];
	if (Array.isArray(related)) return related.flatMap((place, index) => placeDefects(`related/${index}`, place));
	return [{
		pointer: "/related",
		message: `\`related\` is ${inWords$5(related)}; expected a list of places`,
		suggestion: "Write a list, such as [name.at], or leave it out"
	}];
}
function placeDefects(name, value) {
	if (isPlace(value)) return [];
	const is = isGroup(value) ? `a group of ${namesOf(value)}` : value === void 0 ? "absent" : inWords$5(value);
	return [{
		pointer: `/${name}`,
		message: `\`${name}\` is ${is}; expected a place, with file, document and pointer`,
		suggestion: `Give the \`at\` of what it is about, such as name.at`
	}];
}
function isPlace(value) {
	return isGroup(value) && typeof value.file === "string" && value.file !== "" && isOffset(value.document) && isPointer(value.pointer) && (value.span === void 0 || isSpan(value.span)) && (value.isKey === void 0 || value.isKey === true);
}
function isOperation(value) {
	if (!isGroup(value) || !isPointer(value.pointer)) return false;
	switch (value.kind) {
		case "remove": return true;
		case "set": return typeof value.value === "string";
		case "rename": return typeof value.key === "string";
		case "replace": return typeof value.value === "string" && isSpan(value.span);
		default: return false;
	}
}
function isPointer(value) {
	return typeof value === "string" && (value === "" || value.startsWith("/"));
}
function isSpan(value) {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [start, end] = value;
	return isOffset(start) && isOffset(end) && Number(start) <= Number(end);
}
function isOffset(value) {
	return Number.isInteger(value) && Number(value) >= 0;
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function namesOf(value) {
	return Object.keys(value).join(", ") || "nothing";
}
// ../core/src/rules/own-rule.ts
/** The plugin of each rule that is none of the built-in ones; undefined where it was handed in. */
const plugins = /* @__PURE__ */ new WeakMap();
/** The plugin that a rule comes from. */
function pluginOf(rule) {
	return plugins.get(rule);
}
/**
* A rule of one's own of which everything that it yields is looked over, so that none of it needs to be where
* findings are settled, and the built-in rules pay nothing. The rule has been looked over itself.
*/
function guardedRule(rule, plugin) {
	const guarded = withGuard(rule, plugin);
	plugins.set(guarded, plugin);
	return guarded;
}
function withGuard(rule, plugin) {
	const findings = (given, where) => checked(given, rule, plugin, where, "a finding", (value) => findingDefects(value, rule.kind));
	if ("checkGroup" in rule && rule.checkGroup !== void 0) return {
		...defined(rule),
		extract: (template, options, context) => checked(rule.extract(template, options, context), rule, plugin, () => template.at.file, "what is extracted", entryDefects),
		checkGroup: (group, options, facts, base) => findings(rule.checkGroup(group, options, facts, base), () => filesIn(group))
	};
	const single = rule;
	switch (single.on) {
		case "template": return {
			...defined(single),
			on: "template",
			check: (template, options, context) => findings(single.check(template, options, context), () => template.at.file)
		};
		case "document": return {
			...defined(single),
			on: "document",
			check: (document, options) => findings(single.check(document, options), () => document.at.file)
		};
		case "program": return {
			...defined(single),
			on: "program",
			check: (program, options, facts) => findings(single.check(program, options, facts), () => "the program")
		};
		case "link": return {
			...defined(single),
			on: "link",
			check: (link, options, context) => findings(single.check(link, options, context), () => filesIn(link.uses))
		};
	}
}
/** What a rule gives, one by one as it comes. Throws {@link InvalidRuleError}. */
function* checked(given, rule, plugin, where, what, defectsOf) {
	const name = ruleInWords(rule.id, plugin);
	const refuse = (defects, prefix) => new InvalidRuleError(defects.map(({ pointer, message, suggestion }) => ({
		rule: rule.id,
		...plugin === void 0 ? {} : { plugin },
		pointer,
		message: `${prefix} of ${name} for ${where()}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
		suggestion
	})));
	if (!isIterable(given)) throw refuse([{
		pointer: "",
		message: `There is ${inWords$5(given)}; expected a list, or what a generator function gives`,
		suggestion: "Write it as a generator function, with * before its name"
	}], "In the result");
	for (const value of given) {
		const defects = defectsOf(value);
		if (defects.length > 0) throw refuse(defects, `In ${what}`);
		yield value;
	}
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
/** The same rule without fields that are there and have no value. */
function defined(rule) {
	return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== void 0));
}
export { InvalidRuleError, datedGoals, defectLines, expiredDecision, filesIn, guardedRule, hasUserInfo, isKept, isUnheardOf, linkName, linkNames, metricInWords, pluginOf, progressOf, reachOf, ruleInWords, rules, shownAddress, textLanguageOf, unusedTemplates, valueInWords };
