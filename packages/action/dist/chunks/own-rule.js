import { fileName as fileName$1, fileStem, folderOf, placeBelow } from "./place.js";
import { BadgelintError } from "./error.js";
import { didYouMean, joinWithAnd, joinWithOr } from "./join-with-and.js";
import { parseAddress } from "./addresses.js";
import { characterCount, firstCharacters } from "./characters.js";
import { truncate } from "./truncate.js";
import { addressFlaw, byMeaningField, differingParts, inWords as inWords$4, meaningDifference, meaningFields, meaningKey, meaningOfTemplate, meaningTexts, personalData } from "./personal-data.js";
import { hasOtherForms, normalize, plainLetters } from "./normalize.js";
import { followsPattern } from "./follows-pattern.js";
import { fewNames, firstFew } from "./first-few.js";
import { capitalized, changedLink, dayAfter, daysBetween, documentRule, hasLeft as hasLeft$1, hasRights, isCurrent, linkRule, membersByName, monthsBefore, namesIn, nearestMember, part, programRule, statedLimit, templateGroupRule, templateRule } from "./team.js";
import { detectLanguage, isEmptySection, isPlaceholder, isSameLanguage, isSurelyAnother, languageName, languageOfLines, lessons, pageTexts, placeholders, readsAsProse } from "./lessons.js";
import { governanceTopics } from "./covered-topics.js";
import { Triggers, lettersOf, normalizedWords, wordForm, words as words$1 } from "./words2.js";
import { isSameMetric, metricNamed } from "./known-metrics.js";
import { TextAnalysis, analyse, isWithin as isWithin$2 } from "./analysis.js";
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
// ../core/src/rules/governance/consistent.ts
const lists$1 = {
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
	label: "contradicts the governance document",
	summary: "Templates and configuration agree with the governance document.",
	why: "An earner with an \"Expert\" badge from a program that defines three other levels cannot say what it means. Where the document and the templates disagree, one of them is out of date, and nobody knows which.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Levels and types are read from a table or list under that word, in six languages, with at least two entries. They are compared only if the document uses the platform\u2019s words, or a template uses the document\u2019s. A naming pattern is recognised in brackets or quotes, and applies if at least half of the names follow it. A document that makes exceptions to its expiry is taken to set none. A configured time to issue is reported only if it is longer than the document\u2019s and differs from the default of 14 days.",
	examples: examplesOf("governance/consistent"),
	*extract({ format, name, level, type, expiry }) {
		if (name) yield entry$1("name", {
			kind: "name",
			text: { ...name }
		});
		if (level) yield entry$1(`level ${format}`, {
			kind: "level",
			text: level
		});
		if (type) yield entry$1(`type ${format}`, {
			kind: "type",
			text: type
		});
		yield entry$1("template", someTemplate);
		if (expiry) yield entry$1("expiry", {
			kind: "expiry",
			days: expiry
		});
	},
	*checkGroup(group, _options, { stated, configured }) {
		if (stated === void 0) return;
		if (group.some(({ kind }) => kind === "template")) yield* otherLimit(configured?.issuingDays, stated);
		for (const kind of ["level", "type"]) yield* notListed(kind, group.flatMap((said) => said.kind === kind ? [said.text] : []), stated[lists$1[kind]] ?? []);
		yield* otherNames(group.flatMap((said) => said.kind === "name" ? [said.text] : []), stated.namePattern);
		for (const said of group) if (said.kind === "expiry") yield* otherExpiry(said.days, stated);
	}
});
const someTemplate = { kind: "template" };
function entry$1(key, value) {
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
			message: `The ${kind} "${truncate(value)}" is not listed in the governance document; expected ${anyOf(names)}`,
			suggestion: meant ? `Write "${meant}" if that is what you mean` : `Use a ${kind} that is listed, or have the new one approved and add it to the document`,
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
		message: `The name "${truncate(value)}" does not follow the naming pattern in the governance document; expected "${truncate(pattern.value)}"`,
		suggestion: "Rename it to follow the pattern, or note the exception in the document",
		related: [pattern.at]
	};
}
/** Times that differ by less are the same one in other words: 36 months and three years. */
const tolerance = .03;
function* otherExpiry(expiry, { expiry: stated }) {
	if (stated === void 0) return;
	const { value } = stated;
	if (value !== "never" && Math.abs(value - expiry.value) <= value * tolerance) return;
	const expected = value === "never" ? "no expiry, because it says that badges do not expire" : timeInWords(value);
	yield {
		at: expiry.at,
		about: "expiry",
		message: `The badge expires after ${timeInWords(expiry.value)}, but the governance document says otherwise; expected ${expected}`,
		suggestion: "Change the template, or note the exception in the document",
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
		message: `The governance document allows ${timeInWords(issuingLimit.value)} to issue a badge, but the configuration allows ${timeInWords(configured.value)}; expected the configuration to allow no more than the document`,
		suggestion: "Remove `days` of `ledger/timeliness` from the configuration so that the document applies, or have the document changed",
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
		remedy: "give a target number",
		isThere: ({ target }) => target !== void 0
	},
	{
		name: "a day",
		remedy: "say by when, for example \"by December 2026\"",
		isThere: ({ by }) => by !== void 0
	},
	{
		name: "an owner",
		remedy: "name who is responsible for it, or for all goals",
		isThere: ({ owner }) => owner !== void 0
	},
	{
		name: "a known metric",
		remedy: "name a metric, such as the acceptance rate or one declared under `metrics` in program.yaml",
		isThere: ({ metric }) => metric !== void 0
	}
];
var goals_measurable_default = programRule({
	id: "governance/goals-measurable",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	label: "goal lacks a number, date, owner or metric",
	summary: "Each goal has a number, a date, an owner and a metric.",
	why: "Nobody can say whether \"more people share their badge\" was met. With a number, a date and somebody responsible, a goal tells the team what to do next, and shows the program whether it works.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Goals are recognised by their words in English, Spanish, French, German, Dutch and Portuguese. A sentence without a number counts as a goal only if it is listed under a heading about goals. A program\u2019s own metric counts if it is declared under `metrics` in `program.yaml`.",
	examples: examplesOf("governance/goals-measurable"),
	*check({ reading }) {
		for (const goal of reading?.goals ?? []) {
			const missing = parts.filter(({ isThere }) => !isThere(goal));
			if (missing.length === 0) continue;
			yield {
				at: goal.text.at,
				about: truncate(goal.text.value),
				message: `The goal "${truncate(goal.text.value, 60)}" lacks ${joinWithAnd(missing.map(({ name }) => name))}; expected a number, a date, an owner and a metric for each goal`,
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
	label: "governance document lacks owner or approval",
	summary: "The governance document says who owns it, and who approved it and when.",
	why: "A rule that nobody approved binds nobody. An earner who appeals a refusal, or a colleague who wants to change something, needs to know who is responsible for the document and since when.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and reports nothing if it cannot tell the language. All governance documents are read together, so an owner named in one of them counts for all.",
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
		const lack = hasOwner || hasApproval ? `not say ${hasOwner ? "who approved it and when" : "who owns it"}; expected an owner and an approval` : "not say who owns it, or who approved it and when; expected both";
		yield {
			at: first.sections[0]?.heading.at ?? first.at,
			about: "ownership",
			message: `${subject} ${lack}`,
			suggestion: "Add `owner`, `approved_by` and `approved_on` to the front matter, or a line for each below the title"
		};
	}
});
// ../core/src/rules/governance/present.ts
var present_default = programRule({
	id: "governance/present",
	practice: 3,
	kind: "guidance",
	severity: "info",
	label: "no governance document",
	summary: "The program has a governance document.",
	why: "When goals, roles and rules are written down, earners are treated alike and whoever takes over knows what applies. Without a document every decision starts from scratch.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A document kept elsewhere is not known unless the configuration gives its address. Its content is not checked by this rule.",
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
			suggestion: "Write down the goals, the roles, how a badge is approved, issued and revoked, and who decides; or give the `address` of the document"
		};
	}
});
// ../core/src/rules/governance/review-due.ts
var review_due_default$2 = programRule({
	id: "governance/review-due",
	practice: 3,
	kind: "guidance",
	severity: "info",
	label: "governance document due for review",
	summary: "The governance document was approved or reviewed in the last year, or says when its next review is.",
	why: "People change roles and platforms change. A document that nobody has read for years is no longer followed, and earners are promised one thing and get another.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads dates in English, Spanish, French, German, Dutch and Portuguese; a review that nobody wrote down is not known. A later date anywhere in the document counts as a sign that somebody reviewed it. A date such as 03/04/2026 is not read if its order is ambiguous in that language.",
	options: { days: {
		type: "integer",
		description: "Days after which a document that gives no review date is due for review.",
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
				message: `The review of the document was due by ${due.value}; expected a later review date`,
				suggestion: "Review the document, have it approved again, and enter the next review date"
			};
			else if (last !== void 0 && daysBetween(latest(today) ?? last.value, today) > days) yield {
				at: last.at,
				about: "review",
				message: `The document was last approved or reviewed on ${last.value}, and gives no later review date; expected a review at least every ${days} days`,
				suggestion: "Review the document, and add `reviewed_on` and `review_by` to its front matter"
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
	label: "empty section in the governance document",
	summary: "Every section of the governance document has content.",
	why: "Earners are treated alike only if goals, roles and rules are written down. A heading with nothing below it looks as if something was decided when it was not.",
	source: {
		title: "Credly, Governance: a foundation for success in digital credentialing",
		address: "https://learn.credly.com/blog/governance-a-foundation-for-success-in-digital-credentialing"
	},
	mistakes: "Only English placeholders are recognised.",
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
				message: placeholder ? `${title} is followed only by ${placeholder.kind === "table" ? "a table that is not filled in" : `"${truncate(placeholder.value)}"`}; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write down what applies today, or remove the heading until it is decided"
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
		question: "how you assess whether somebody has earned a badge"
	},
	issuing: {
		name: "issuing and the time limit for it",
		question: "who issues a badge, and within how many days"
	},
	revocation: {
		name: "revocation and appeal",
		question: "on what grounds a badge is revoked, and how an earner appeals"
	},
	review: {
		name: "metrics and review",
		question: "who reviews the badges and the program, how often and with which numbers"
	},
	scope: {
		name: "scope and taxonomy",
		question: "which badges there are, with their levels and types"
	},
	correction: {
		name: "correction",
		question: "who corrects a wrong name or date, and how earners ask for it"
	},
	expiry: {
		name: "expiry and renewal",
		question: "how long a badge is valid, and how it is renewed"
	},
	privacy: {
		name: "privacy",
		question: "which data about earners is kept and shared, and on what basis"
	},
	design: {
		name: "naming and design",
		question: "how badges are named and who designs their images"
	},
	marketing: {
		name: "marketing",
		question: "who tells whom about the badges, and when"
	}
};
/** Fewer covered topics than these are no governance document of a badge program. */
const leastCovered = 2;
var topics_default = programRule({
	id: "governance/topics",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	label: "governance document leaves out topics",
	summary: "The governance document covers everything that has to be decided.",
	why: "What is not written down is decided again each time, and differently for each earner. Earners who ask how to appeal, or how to have a wrong name corrected, get an answer only if somebody thought of the question before.",
	source: {
		title: "Best Practices for Credentialing, practice 3",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It reads English, Spanish, French, German, Dutch and Portuguese, and recognises a topic by its usual words. Anything in a document outside the repository counts as missing. Documents that cover fewer than two topics are not taken for governance documents, and an outline with an empty `approved_on` is not checked.",
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
			message: `The governance document says ${[...whatIsMissing(missing), ...whatIsHalf(half, coverage)].join(", and ")}; expected who does what, and by when, for each of ${governanceTopics.length} topics`,
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
	return words.length === 0 ? [] : [`only part of ${words.join(", ")}`];
}
/** Names the one topic with which to begin. */
function nextStep([topic]) {
	return topic === void 0 ? "" : `Start with ${nameOf$1(topic)}: say ${topics[topic].question}`;
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
	label: "platform and ledger counts differ",
	summary: "The platform and the ledger count the same badges.",
	why: "Anybody who asks who holds a badge, or has to correct a mistake, looks in the ledger. A badge that is missing there is never corrected, and one that the platform no longer has is counted forever.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Some platforms count badges that have not been accepted yet and others do not, so a lower count on the platform is reported only if it is below the number accepted. Badges missing from the ledger may go unnoticed if the platform leaves out as many others.",
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
		suggestion: "Import what the platform has issued with `badgelint ledger import`, and look for badges that are revoked in the ledger but not on the platform"
	};
	if (accepted === void 0 || count >= accepted) return void 0;
	return {
		message: `${both}${known}; expected ${accepted === live ? "the same" : `${accepted} or more`} on the platform`,
		suggestion: "Look for badges that were revoked or deleted on the platform, and record that in the ledger with `badgelint ledger import`"
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
	label: "many badges issued by hand",
	summary: "A badge that many people earn is not issued by hand.",
	why: "Issuing by hand needs a person each time, stops while that person is away, and means that names are typed in. A system that knows who has completed issues the badge at once and without typing errors.",
	source: {
		title: "Best Practices for Credentialing, practice 10",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Badges whose channel the ledger does not know are not counted as issued by hand. Nothing is reported if a system issues nine in ten badges, because the rest are exceptions. If a person has to assess each earner, issuing by hand may be right.",
	options: { badges: {
		type: "integer",
		description: "Number of badges issued by hand in twelve months from which a system should issue them.",
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
		words: `${count} ${wordsOf$2(channel)}`
	})).sort((a, b) => a.rank - b.rank || (a.words < b.words ? -1 : 1)).map(({ words }) => words);
	return counts.length === 0 ? "" : `, and ${joinWithAnd(counts)}`;
}
const ranks = ["bulk", "api"];
/** What is unknown stands last. */
function rankOf(channel) {
	if (channel === "unknown") return ranks.length + 1;
	const rank = ranks.indexOf(channel);
	return rank === -1 ? ranks.length : rank;
}
function wordsOf$2(channel) {
	if (channel === "bulk") return "in bulk";
	if (channel === "api") return "by API";
	if (channel === "unknown") return "in an unknown way";
	return `by ${channel.replace("integration:", "")}`;
}
function suggestionFor$1({ title, automations }) {
	const ways = automations.slice(0, maxWays);
	if (ways.length === 0) return "Let the system that records completion issue the badge, through an API or an integration of the platform";
	return `Let the system that records completion issue the badge; options for ${title}: ${ways.map(({ name, address }) => `${name} (${address})`).join(", ")}`;
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
	label: "many badges corrected or revoked by mistake",
	summary: "Few badges have to be corrected or revoked because of a mistake.",
	why: "Everybody to whom an earner has shown a badge sees that its name is wrong or that it was revoked. If it happens often, the list from which badges are issued is wrong, and the next badges will be too.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One wrong list makes a bad month, even if it was noticed and corrected on the same day. Badges corrected at an earner\u2019s request count if the ledger gives `data-error` as the reason. Mistakes that nobody found are not counted.",
	options: {
		percent: {
			type: "number",
			description: "Percentage of a month\u2019s badges that may be corrected or revoked because of a mistake.",
			minimum: 0,
			maximum: 100,
			default: 5
		},
		badges: {
			type: "integer",
			description: "Fewest badges issued in a month for it to be checked.",
			minimum: 1,
			default: 20
		},
		months: {
			type: "integer",
			description: "How many months before the current one are checked as well.",
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
				message: `${inWords$3(worst, percent)}${more}; expected at most ${percent} %`,
				suggestion: "Find out where these badges came from, and have each list checked before issuing: names, addresses, the badge, and who already has it"
			};
		}
	}
});
function inWords$3({ month, mistaken }, percent) {
	const verb = mistaken === 1 ? "was" : "were";
	const most = mistakes.map((reason) => ({
		reason,
		count: month.amended[reason] ?? 0
	})).reduce((a, b) => b.count > a.count ? b : a);
	const often = most.count === mistaken ? "all" : "most often";
	const reasons = `${mistaken === 1 ? "" : `${often} `}for ${most.reason} (${most.count})`;
	const left = sumOf(month, unclear);
	const unknown = left === 0 ? "" : `, and ${left} more for other or unknown reasons`;
	return `Of the ${month.issued} badges issued in ${month.month}, ${mistaken} ${verb} later corrected or revoked because of a mistake (${shownShare(month.issued, mistaken, percent)} %), ${reasons}${unknown}`;
}
function otherMonths(count, percent) {
	return `${count} other ${count === 1 ? "month is" : "months are"} also above ${percent} %`;
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
	label: "impossible dates in the ledger",
	summary: "The dates of badges in the ledger are possible.",
	why: "How long earners waited for their badge is calculated from these dates. A badge issued before it was earned, or next year, also makes an employer doubt the rest.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A platform may use another time zone, so one extra day is allowed after a template was archived. A date that is wrong but possible goes unnoticed.",
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
			message: `The template has been archived since ${archived.on}, but its last badge was issued on ${lastIssued}; expected no badge after it was archived`,
			suggestion: "Make the template active again if it is still issued, or correct the date on which it was archived"
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
			message: `${badges} issued on a date in the future${which}; expected no date after ${today}`,
			suggestion: `Find out the correct date, and append a correction: ${command("issued_on")}`
		};
	}
	const completed = completedOn === void 0 ? "" : ` and completed on ${completedOn}`;
	const days = many ? `, the first on ${issuedOn}${completed}` : ` (on ${issuedOn}${completed})`;
	return {
		...common,
		message: `${badges} issued before the completion date${days}; expected completion first`,
		suggestion: `Find out the correct date, and append a correction: ${command("completed_on")}`
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
	label: "ledger changed or incomplete",
	summary: "The ledger is intact: nothing in it was changed or lost.",
	why: "An employer who doubts a badge asks whether it was ever issued. Only a record that nobody can change unnoticed gives a reliable answer.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It compares the ledger with its own file names and seals. A whole batch that no checkpoint covers can be removed without a trace.",
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
	label: "template of issued badges missing",
	summary: "Every template from which badges were issued is still in the repository.",
	why: "People show a badge for years. Once its template is gone, nobody can look up what they had to do to earn it.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A template kept in another repository counts as missing. Nothing is reported if only some files are checked, or if one of them cannot be read.",
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
				message: `The ledger has ${badges} for the template "${name}", most recently on ${last}, but no template here has that id; expected one`,
				suggestion: meant ? `If "${meant}" is the same template, restore its earlier id "${name}"; otherwise restore "${name}" with \`state: archived\`` : "Restore it with `state: archived`; or, if it now has another id, restore its earlier id"
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
	label: "personal data in the ledger",
	summary: "The ledger contains no personal data: no name, no email address.",
	why: "The ledger is kept in git, and what has been committed once stays in every copy. An earner who asks to be forgotten can be forgotten only if no name was ever there.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It takes unknown fields, and text with an @, an address or spaces, for personal data. A name that looks like a code goes unnoticed.",
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
	label: "badges issued late",
	summary: "Badges are issued soon after they are earned.",
	why: "Earners accept and share a badge while they are still pleased with what they achieved. Weeks later the email surprises them, and many never open it. Issuers that promise a time usually promise one to three weeks.",
	source: {
		title: "Best Practices for Credentialing, practice 9",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only badges with a completion date in the ledger count, and these may be the slow ones. An intended wait, such as a probation period after the course, is reported unless `days` allows for it. If the governance document states a limit (the longest, if there are several), it applies instead of `days`, unless `days` is set to something other than 14.",
	options: { days: {
		type: "integer",
		description: "Days from completion within which nine in ten badges should be issued. If this is 14 and the governance document states a limit, that limit applies.",
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
				message: `Nine in ten badges were issued within ${inDays$1(ninetieth)} of completion${halfOf(median)} (${counted$1(recent.waits, recent.since)}); expected nine in ten within ${inDays$1(limit)}${whose}`,
				suggestion: "Issue at fixed times, for example once a week, or let the system that records completion issue the badge",
				...byDocument ? { related: [byDocument.at] } : {}
			};
		}
	}
});
function halfOf(median) {
	if (median === void 0) return "";
	return median === 0 ? " and half on the same day" : ` and half within ${median}`;
}
function counted$1({ known, unknown }, since) {
	return `${known} badges since ${since}${unknown === 0 ? "" : `, and ${unknown} more with no known completion date`}`;
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
	earn: "The \"Earn this badge\" link",
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
	label: "password in a link",
	archived: true,
	summary: "No address contains a password.",
	why: "A badge shows its links to everybody, and with them the password. Browsers leave it out and warn about the page, so the reader does not get there anyway.",
	source: {
		title: "RFC 9110, section 4.2.4: user information in addresses is not to be used",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4"
	},
	mistakes: "A password elsewhere in an address, such as `?key=\u2026`, is not found. Addresses with a password are never opened, so no other rule says whether they work.",
	examples: examplesOf("links/credentials"),
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, contains a user name and a password; expected an address without them`,
			suggestion: "Remove them and change the password, which remains in the history of the repository"
		};
	}
});
// ../core/src/rules/links/dead.ts
var dead_default = linkRule({
	id: "links/dead",
	practice: 8,
	kind: "contract",
	severity: "error",
	label: "dead link",
	needsAnswer: true,
	summary: "Every link leads to a page that exists.",
	why: "People who see a badge follow its links to find out what it is worth. A page that is gone takes the proof with it, on every badge ever issued from the template.",
	source: {
		title: "Best Practices for Credentialing, practice 8: test the links",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A host that answers programs with 404 and people with a page looks dead; list it under `links.skip` in the configuration. Anything uncertain, such as a time-out, is not reported here but by `links/unreachable`.",
	examples: examplesOf("links/dead"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that exists`,
			suggestion: field === "image" ? "Put the image back, or write its new address" : "Link to the new address of the page, or remove the link"
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
	label: "link to a missing part of a page",
	needsAnswer: true,
	summary: "If a link points to a part of a page, that part exists.",
	why: "A link to one badge on a page of forty lands at the top of the page if its anchor is missing, and the reader gives up.",
	source: {
		title: "W3C, Cool URIs don\u2019t change",
		address: "https://www.w3.org/Provider/Style/URI"
	},
	mistakes: "Anchors that a script creates in the browser are not found, which is why the rule is off unless you switch it on.",
	examples: examplesOf("links/fragment"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = truncate(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page without the part ${part}; expected a page that has it`,
			suggestion: "Find out what the part is called now, or link to the page as a whole"
		};
	}
});
// ../core/src/program/unfit-page.ts
const writePage = "Link to a page that explains how the badge is earned";
const data = {
	what: "data for software",
	suggestion: writePage
};
const oneEarners = {
	what: "the page of one earner's badge",
	suggestion: "Link to the page of the badge itself, which names no earner"
};
const source = {
	what: "a raw file on a code host",
	suggestion: "Publish the text as a page, and link to that"
};
const picture = {
	what: "a picture",
	suggestion: writePage
};
const uuid = "[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}";
/** Pages that platforms make for each badge that is issued, and files as they lie in a repository. */
const known$6 = [
	{
		host: /./,
		path: /\/badges\/badge\.php\?(?:[^?]*&)?hash=/i,
		page: oneEarners
	},
	{
		host: /(?:^|\.)(?:credly|youracclaim)\.com$/,
		path: new RegExp(`^/(?:[a-z]{2}(?:-[a-z]{2})?/)?badges/${uuid}(?:/|$)`, "i"),
		page: oneEarners
	},
	{
		host: /(?:^|\.)(?:badgr\.(?:com|io|org)|canvasbadges\.org)$/,
		path: /\/public\/assertions\/[^/]/i,
		page: oneEarners
	},
	{
		host: /^(?:www\.)?(?:credential\.net|credential\.com|credentials\.com)$/,
		path: new RegExp(`^/${uuid}`, "i"),
		page: oneEarners
	},
	{
		host: /^(?:raw|gist)\.githubusercontent\.com$/,
		path: /./,
		page: source
	},
	{
		host: /^github\.com$/,
		path: /^\/[^/]+\/[^/]+\/raw\//,
		page: source
	},
	{
		host: /^gitlab\./,
		path: /\/-\/raw\//,
		page: source
	},
	{
		host: /^bitbucket\.org$/,
		path: /^\/[^/]+\/[^/]+\/raw\//,
		page: source
	},
	{
		host: /./,
		path: /^[^?]*\.json(?:ld)?(?:\?|$)/i,
		page: data
	},
	{
		host: /./,
		path: /^[^?]*\.(?:png|jpe?g|gif|webp|svg)(?:\?|$)/i,
		page: picture
	}
];
/** Without one of these an address is none of them. */
const mayBeUnfit = /badge\.php|\/badges\/|assertions|credentials?\.(?:net|com)|raw|\.json|\.(?:png|jpe?g|gif|webp|svg)/i;
/** Where a picture at a code host has a page of its own, with the file behind a button. */
const pictureTitle = /^\/(?:[^/?]+\/){2,6}(?:-\/)?blob\/[^?]*\.(?:png|jpe?g|gif|webp|svg)$/i;
/** What keeps the page at an address from telling people how a badge is earned; `id` is that of the badge. */
function unfitPageOf(address, id) {
	if (!mayBeUnfit.test(address)) return void 0;
	const url = parseAddress(address);
	if (url === void 0) return void 0;
	const isOwn = comparedAddress(address) === comparedAddress(id);
	const path = url.pathname + url.search;
	const found = known$6.find(({ host, path: own }) => host.test(url.hostname) && own.test(path))?.page;
	if (found === data && isOwn) return {
		...data,
		what: "the badge's own data, which is for software"
	};
	return found;
}
/** Whether an address is that of the page which a code host has about a picture, and not of the picture. */
function isPageAboutPicture(address) {
	const url = address.includes("/blob/") ? parseAddress(address) : void 0;
	return url !== void 0 && isCodeHost(url) && pictureTitle.test(url.pathname + url.search);
}
function isCodeHost({ hostname }) {
	return hostname === "github.com" || hostname.startsWith("gitlab.");
}
// ../core/src/rules/links/image.ts
const ofTheFile = "Write the address of the file itself, which the \"Raw\" button on that page opens";
var image_default$1 = linkRule({
	id: "links/image",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	label: "image address that leads to no image",
	usesAnswer: true,
	summary: "The address of an image leads to an image.",
	why: "A profile loads the image of a badge from its address. If that returns a page, earners get a grey box.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "What the host says counts, not the content; without a link check, only pages of code hosts are recognised, by their addresses. Content without a type (`application/octet-stream`) is not reported, since browsers show it.",
	examples: examplesOf("links/image"),
	*check({ address, uses }, _options, { fact }) {
		const { verdict, mediaType = "image/", signIn } = fact ?? {};
		const isAboutIt = isPageAboutPicture(address);
		if (isAboutIt && verdict === void 0) {
			for (const { at, field } of uses) if (field === "image") yield {
				at,
				about: linkName(address),
				message: `The image, ${truncate(shownAddress(address), 80)}, is a page about the file on a code host; expected the image file itself`,
				suggestion: ofTheFile
			};
			return;
		}
		if (verdict !== "alive" || signIn !== void 0) return;
		if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return;
		const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType);
		for (const { at, field } of uses) if (field === "image") yield {
			at,
			about: linkName(address),
			message: `The image, ${truncate(shownAddress(address), 80)}, answers with ${isPage ? "a page" : truncate(mediaType)}; expected an image`,
			suggestion: isAboutIt ? ofTheFile : "Write the address of the image file itself"
		};
	}
});
// ../core/src/rules/links/insecure.ts
var insecure_default = linkRule({
	id: "links/insecure",
	practice: 8,
	kind: "guidance",
	severity: "info",
	label: "http link that works with https",
	needsAnswer: true,
	summary: "A link uses https if the page is available by https.",
	why: "Browsers warn about http pages, and some networks block them. An employer who clicks on a badge and gets a warning blames the badge, not the network.",
	source: {
		title: "W3C Technical Architecture Group, Securing the Web",
		address: "https://www.w3.org/2001/tag/doc/web-https"
	},
	mistakes: "If http leads to a different page than https, the two are treated as one. Links of alignments are ignored: http may be part of the name that a framework gives to an entry.",
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
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, uses http, but https works too; expected https`,
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
	label: "link to a page that has moved",
	needsAnswer: true,
	summary: "A link uses the current address of the page.",
	why: "Redirects are kept for a while, then somebody tidies up. A badge is shown for years, so a link that works only by a redirect is the next one to break.",
	source: {
		title: "RFC 9110, section 15.4.2: future references ought to use the new address",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"
	},
	mistakes: "A short address of your own, made so that the page behind it can move, looks moved; add its host to `except`. Links of alignments are ignored, because they also identify entries of a framework. Differences in `www.` or a slash at the end, and a redirect from the root of a site to its front page, are not reported.",
	options: { except: {
		type: "array",
		items: {
			type: "string",
			pattern: "\\S"
		},
		description: "Sites whose redirects are meant to last, such as `doi.org`, `*.example.org` or `example.org/go/`.",
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
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, redirects permanently to ${shown}; expected the current address of the page`,
				suggestion: isLost ? "Check whether the page still exists, and link to its new address" : `Link to ${shown}`,
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
const courses$1 = "a course page that only enrolled people can open";
const slack = "in Slack, where only members of the workspace can open it";
const managed = "a page for managing badges that only issuers can open";
const google = "a Google document that only people with access can open";
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
		what: "on SharePoint, where only members of the organisation can open it",
		hosts: [
			"*.sharepoint.com",
			"*.sharepoint.us",
			"*.sharepoint.cn"
		],
		isReported: true
	},
	{
		what: "in a OneDrive that only its owner can open",
		hosts: ["onedrive.live.com"],
		open: /[?&](?:authkey|redeem)=|\/embed\b/i,
		isReported: false
	},
	{
		what: "in a Dropbox folder that only its owner can open",
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
		what: "in Microsoft Teams, where only members of the team can open it",
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
		what: "in Jira or Confluence, where only members of the organisation can open it",
		hosts: ["*.atlassian.net"],
		path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
		isReported: true
	},
	{
		what: "a mailbox that only its owner can open",
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
		what: "in a private network",
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
		what: "a page for editing a site that only its editors can open",
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
	label: "link that only some people can open",
	usesAnswer: true,
	summary: "Anybody can open the page that a link leads to.",
	why: "The person who follows a link on a badge is an employer or a friend of the earner. A sign-in page, a document that is not shared with them or a host in your own network tells them nothing, and looks as if the badge had something to hide.",
	source: {
		title: "Instructure guide: the criteria should be publicly accessible, not behind a login",
		address: "https://guides.instructure.com/m/111837/l/1571644"
	},
	mistakes: "A document or a course that is open to everybody is reported until a link check has opened it. Links made for sharing (1drv.ms, Dropbox, Notion) are not reported, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to pages that only the team can open, but not to a host in a private network.",
	options: {
		hosts: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "More sites that earners cannot open, such as `learn.example.org`, `*.example.org` or `example.org/staff/`.",
			default: []
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "Sites that anybody can open, although they look private.",
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
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends visitors to a sign-in page at ${truncate(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			if (isLocal && use.field === "text") continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
				suggestion: "Publish the content where no account is needed and link to that, or remove the link"
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
	label: "page that says it is not found",
	needsAnswer: true,
	summary: "No link leads to a page that says \"not found\".",
	why: "Some sites answer with a page that says \"not found\" but report success. For the reader of a badge, the page is just as gone.",
	source: {
		title: "Google Search Central: soft 404 errors",
		address: "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors"
	},
	mistakes: "A page about missing pages looks like one, which is why the rule is off unless you switch it on.",
	examples: examplesOf("links/soft-404"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, leads to a page that says "not found"; expected the page itself`,
			suggestion: "Open it in a browser, and if the page is gone, link to its new address"
		};
	}
});
// ../core/src/rules/links/unreachable.ts
var unreachable_default = linkRule({
	id: "links/unreachable",
	practice: 8,
	kind: "guidance",
	severity: "info",
	label: "link that has failed for days",
	needsAnswer: true,
	summary: "A person checks links that have failed for days.",
	why: "Every host is down now and then, and some answer people but not programs. One that gives no answer for days may be gone for the earners as well.",
	source: {
		title: "OpenSSF best practices badge, issue 1913: give outages time before failing",
		address: "https://github.com/ossf/best-practices-badge/issues/1913"
	},
	mistakes: "Hosts that turn programs away (403, 429) look as if they were down; list their answers under `links.accept` in the configuration. Without a cache, a run does not know of earlier ones, and nothing is reported.",
	examples: examplesOf("links/unreachable"),
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "unknown" || fact.failing === void 0) return;
		const { since, last } = fact.failing;
		if (since >= last) return;
		const reason = shownAddress(fact.reason ?? "gives no clear answer");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that opens`,
			suggestion: "Open it in a browser, and if the page is gone, link to its new address"
		};
	}
});
// ../core/src/rules/marketing/calendar.ts
var calendar_default = programRule({
	id: "marketing/calendar",
	practice: 13,
	kind: "guidance",
	severity: "info",
	label: "marketing overdue or not planned",
	summary: "The marketing calendar has something recent and something planned, and nothing overdue.",
	why: "Marketing does not end with the launch. New earners do not know what a badge is, and employers forget; if they hear nothing for months, fewer people accept and share.",
	source: {
		title: "Best Practices for Credentialing, practice 13",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Marketing that is not in the calendar in program.yaml is not known. A program without a calendar is not reported.",
	options: { days: {
		type: "integer",
		description: "Days back within which something must be done, and ahead within which something must be planned.",
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
			message: `"${truncate(what.value)}" was planned for ${on?.value} but is not marked as done; expected \`done: true\`, or a later date`,
			suggestion: "Do it and add `done: true`, or give it a new date"
		};
		const isTold = overdue.some((entry) => daysLate(entry, today) <= days) || calendar.some(({ on, isDone }) => isDone && isWithin(on && daysBetween(on.value, today), days));
		const isPlanned = calendar.some(({ on, isDone }) => !isDone && isWithin(on && daysBetween(today, on.value), days));
		if (isTold && isPlanned) return;
		const lacks = [...isTold ? [] : [`nothing was done in the last ${days} days`], ...isPlanned ? [] : [`nothing is planned for the next ${days} days`]];
		yield {
			at: calendar[0]?.what.at ?? profile.at,
			about: "calendar",
			message: `According to the marketing calendar, ${joinWithAnd(lacks)}; expected ${isTold || isPlanned ? "something" : "both"}`,
			suggestion: "Plan a few things through the year: an earner\u2019s story, an email to employers, a mention in the first session of each course"
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
const task$1 = /(?<![\p{L}\p{N}#/_-])(?:TODO|TBD|TBC|TBA|FIXME|TKTK)(?![\p{L}\p{N}_-])/gu;
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
const isWanted$1 = new RegExp(`^(?:${wanted})$`, "iu");
const braces = /\{\{(?<inner>[^{}\n]{0,80})\}\}/gu;
/**
* What was to be filled in or taken out before a text goes to anybody: filler, "TODO", a name in brackets, and in
* double braces what `isFilledIn` says no system fills in.
*/
function leftOversIn(text, isFilledIn) {
	const language = detectLanguage(text);
	const tasks = language === "es" || language === "pt" ? taskAnywhere : task$1;
	const found = [...patterns$1, tasks].flatMap((pattern) => Array.from(text.matchAll(pattern)));
	for (const match of text.matchAll(bracketed)) if (isWanted$1.test(match.groups?.inner?.trim() ?? "")) found.push(match);
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
const { unsaid, sentence: sentence$1, instruction, copied, trials, skills, skillWords, twice, toFillIn } = placeholders;
/** Words and marks without one of which nothing in a text holds a place. */
const guard$1 = new Triggers([
	...[
		"todo",
		"tbd",
		"tbc",
		"tba",
		"fixme",
		"tktk",
		"lorem",
		"coming",
		"available",
		"follow"
	],
	...[
		"here",
		"announced",
		"determined",
		"defined",
		"decided",
		"confirmed",
		"written",
		"added"
	],
	...[
		"filled",
		"xxxx*",
		"replace*",
		"insert*",
		"your*",
		"change*",
		"robots",
		"collaborate"
	],
	...[
		"management",
		"[",
		"{",
		"<<",
		"*|",
		"%"
	]
]);
/**
* Sentences by which the specifications show what a badge looks like, as far as it takes to know them: of Open Badges
* 1.0 to 2.0, and of 3.0.
*/
const samples = /\bawesome things with robots that people think\b|\bcapacity to collaborate within a group environment\b|\breview by example corp management\b/i;
/** Fields that systems fill in, by the marks around them, and names that ask for being replaced. */
const fields = [
	/\{\{[^{}\n]{1,80}\}\}/gu,
	/\*\|[A-Z][A-Z\d_:]{1,40}\|\*/gu,
	/<<\s?\p{L}[\p{L}\d _-]{1,40}>>/gu,
	/(?<![\p{L}\p{N}%_])(?:REPLACE|INSERT|ENTER|YOUR)(?:_[A-Z]{2,20}){1,5}(?![\p{L}\p{N}_])/gu,
	/(?<![\p{L}\p{N}_])(?:CHANGE_?ME|REPLACE[ _-]?ME)(?![\p{L}\p{N}_])/gu,
	/(?<![\p{L}\p{N}_])X{4,}(?![\p{L}\p{N}_])/giu
];
/** Without one of these there is none of them in a text. */
const marked = /[{%_]|<<|\*\||X{4}|CHANGEME|REPLACE/i;
const percent = /(?<![\p{L}\p{N}%/=&?._-])%(?<name>[A-Za-z][A-Za-z_]{2,30})%(?![\p{L}\p{N}%])/gu;
/** What Windows fills in. */
const ofWindows = /^(?:path|te?mp|appdata|localappdata|userprofile|systemroot|windir|program(?:files|data)\w*|home\w*|comspec|username|public|computername)$/i;
const inBrackets = /(?<!\[)\[(?<inner>[^\][\n]{1,60})\](?![(:\]])/gu;
const inBraces = /(?<![{$\\])\{(?<inner>[^{}\n]{2,60})\}(?!\})/gu;
/** "The date (TBC)", "Interview TBD": of these letters the last two are also those of names. */
const toBeSaid = /(?<![\p{L}\p{N}#/_-])(?:(?:TBD|TODO|FIXME|TKTK)(?![\p{L}\p{N}_-])|TB[AC](?=\s*[\])]|[.,;:]?\s*$))/gmu;
/** An object: something that is called so, and is not to be done. */
const called = /^\s+(?:lists?|apps?|items?|comments?|applications?|trees?|tools?|notes?|managers?)\b/i;
/** What holds the place of words in a text of a template. Two languages have the word "todo". */
function placeholderIn(analysis) {
	const { text } = analysis;
	const trimmed = text.trim();
	if (trimmed === "") return void 0;
	const start = text.indexOf(trimmed);
	const whole = {
		text: trimmed,
		start,
		end: start + trimmed.length,
		kind: "whole"
	};
	const isShort = trimmed.length <= maxTyped;
	if (analysis.about(isPlaceholder) || isShort && isUnsaid(trimmed)) return whole;
	if (!analysis.has(guard$1)) return void 0;
	const inside = sentenceIn(analysis) ?? phraseIn(analysis);
	if (inside) return inside.text === trimmed ? whole : {
		...inside,
		kind: "part"
	};
	const sample = samples.exec(text);
	return sample ? {
		...stretchOf(sample),
		kind: "sample"
	} : void 0;
}
/** A word that stands alone where sentences are due, and says what a text is: "Practice", "Description". */
function isStandIn(text) {
	return twice.test(text.trim().replace(/[.!]$/, ""));
}
/** Keys struck at random, digits in a row, or a word over and over. */
const struck = /^(?:asdf\w{0,20}|qwer\w{0,20}|blah(?:[\s,]+blah){0,9}|foo(?:[\s]?bar)?(?:[\s]?baz)?|0?12345\d{0,9}|abc123|(?<letter>\p{L})\k<letter>{3,9})[.!]*$/iu;
/** A word, and the same again. */
const again = /^(?<word>\p{L}{2,30})[\s,.!]+\k<word>(?!\p{L})/iu;
/** Longer texts are not struck at random. */
const maxTyped = 100;
function isUnsaid(text) {
	return unsaid.test(text) || isTyped(text);
}
function isTyped(text) {
	if (struck.test(text)) return true;
	if (!again.test(text)) return false;
	const [first = "", ...others] = text.toLowerCase().split(/[\s,.!]+/).filter(Boolean);
	if (others.length === 0 || others.length > 5 || !/^\p{L}{2,}$/u.test(first)) return false;
	return others.every((word) => word === first) && (others.length > 1 || twice.test(first));
}
function sentenceIn(analysis) {
	return analysis.sentences.find(({ text }) => sentence$1.some((pattern) => pattern.test(text)));
}
function phraseIn(analysis) {
	const { text } = analysis;
	const found = [...text.matchAll(/\blorem ipsum\b/giu)];
	const told = instruction.exec(text);
	if (told) found.push(told);
	for (const match of text.matchAll(toBeSaid)) if (isToBeDone(match, text)) found.push(match);
	if (text.includes("[") && !toFillIn.spokenBrackets.test(text)) {
		for (const match of text.matchAll(inBrackets)) if (isToFillIn(match.groups?.inner ?? "", text)) found.push(match);
	}
	if (marked.test(text) && !toFillIn.spoken.test(text)) found.push(...fieldsIn(text));
	return found.map(stretchOf).filter(({ start, end }) => !analysis.isQuoted(start, end) && text[start - 1] !== "`").toSorted((a, b) => a.start - b.start)[0];
}
function isToBeDone({ 0: word, index }, text) {
	const rest = text.slice(index + word.length);
	if (word === "TODO") {
		if (/^(?::|\]|\)|\s*$)/.test(rest)) return true;
		return !called.test(rest) && detectLanguage(text) === "en";
	}
	return !isShortFor(word, text);
}
/** Whether letters are those with which words of the text begin, as of a name: "Tidal Basin Cooperative (TBC)". */
function isShortFor(letters, text) {
	return Array.from(text.matchAll(/(?<![\p{L}\p{M}])(?!of\b|and\b|the\b|for\b)\p{L}/giu), ([one]) => one).join("").includes(letters);
}
function fieldsIn(text) {
	const found = fields.flatMap((pattern) => [...text.matchAll(pattern)]);
	for (const match of text.matchAll(percent)) if (!ofWindows.test(match.groups?.name ?? "")) found.push(match);
	for (const match of text.matchAll(inBraces)) if (isToFillIn(match.groups?.inner ?? "", text)) found.push(match);
	return found;
}
/** "PLACE", "course name", "insert the date": what an author was to write. A label such as "Virtual" is none. */
function isToFillIn(inner, text) {
	const asked = inner.trim();
	if (isWanted$1.test(asked)) return !isLabel(asked);
	if (!toFillIn.noun.test(asked)) return false;
	if (toFillIn.lead.test(asked)) return true;
	if (asked.length > 2 && asked === asked.toUpperCase()) return text !== text.toUpperCase();
	return /\b(?:name|tag)$/i.test(asked) && /[\s_-]/.test(asked);
}
/** One word that may as well say what kind of thing it is: "[Link]", "[Title]". */
function isLabel(asked) {
	return /^\p{L}[\p{Ll}]+$/u.test(asked) && !/^(?:name|date|place)$/i.test(asked);
}
function stretchOf({ 0: text, index }) {
	return {
		text,
		start: index,
		end: index + text.length
	};
}
/** Why a name is not yet one: it is that of a copy, or of a trial. */
function provisionalName(name) {
	const trimmed = name.trim();
	if (copied.some((pattern) => pattern.test(trimmed)) || copiedElsewhere.test(trimmed)) return "copy";
	return trials.some((pattern) => pattern.test(trimmed)) ? "trial" : void 0;
}
/** The names that platforms give to a copy in other languages; in some of them a backup is called a copy. */
const copiedElsewhere = /^(?:copie de (?!sauvegarde|la\b)|c[o\u00f3]pia de (?!seguran\u00e7a|seguridad)|kopie (?:von|van) )(?=\S)/iu;
/** Whether a skill only holds the place of one: "Skill 1", "skill skill". */
function isProvisionalSkill(skill) {
	const trimmed = skill.trim();
	if (trimmed.length > maxTyped) return false;
	return skillWords.test(trimmed) && skills.some((one) => one.test(trimmed)) || isTyped(trimmed);
}
// ../core/src/rules/marketing/placeholders.ts
var placeholders_default = documentRule({
	id: "marketing/placeholders",
	practice: 14,
	kind: "guidance",
	severity: "warning",
	roles: ["marketing"],
	label: "placeholder or empty link on a page",
	summary: "Pages for earners have no unfilled merge fields, empty links or leftover placeholders.",
	why: "An email that begins with \"Dear [Name]\" looks like spam, and the earner deletes it along with the badge. A link that leads nowhere keeps the earner from the badge.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Merge fields are known for Moodle and, in part, Accredible, which publish them; for other platforms only leftover placeholders are reported. A page that explains how to fill in `[Name]` is reported as if it had forgotten to.",
	examples: examplesOf("marketing/placeholders"),
	*check(document) {
		for (const { value, at } of document.emptyLinks ?? []) yield {
			at,
			about: truncate(value || "link"),
			message: `The link "${truncate(value)}" leads nowhere; expected an address`,
			suggestion: "Put the address between the parentheses"
		};
		const texts = pageTexts(document);
		const fields = unknownFields(texts.map(({ value }) => value));
		for (const [index, located] of texts.entries()) {
			for (const { text, start, platform, meant } of fields[index] ?? []) yield {
				at: part(located, start, start + text.length),
				about: text,
				message: `${platform} has no field ${text}, so earners see it unfilled; expected ${meant ?? "a field that it has"}`,
				suggestion: meant === void 0 ? `Use a field that ${platform} has, or plain words` : `Write ${meant}`
			};
			const leftOvers = leftOversIn(located.value, isFilledIn);
			for (const { text, start } of leftOvers) yield {
				at: part(located, start, start + text.length),
				about: truncate(text),
				message: `"${truncate(text)}" is a leftover placeholder; expected the final text`,
				suggestion: "Replace it with the text for earners, or remove it"
			};
			if (leftOvers.length === 0 && isToBeWritten(located.value)) yield {
				at: located.at,
				about: truncate(located.value),
				message: `"${truncate(located.value)}" is a leftover placeholder; expected the final text`,
				suggestion: "Replace it with the text for earners, or remove it"
			};
		}
	}
});
// ../core/src/rules/marketing/teaches.ts
const inWords$2 = {
	what: "what the badge is",
	accept: "how to accept it",
	share: "how to share it",
	help: "whom to ask for help"
};
var teaches_default = programRule({
	id: "marketing/teaches",
	practice: 14,
	kind: "guidance",
	severity: "info",
	label: "pages do not explain the badge to earners",
	summary: "The pages for earners say what the badge is, how to accept it, how to share it and whom to ask for help.",
	why: "Most earners have never had a digital badge. If nobody tells them what it is for and where to click, they take the email for advertising and never accept the badge.",
	source: {
		title: "Best Practices for Credentialing, practice 14",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It looks for words, so a page that only mentions sharing counts as explaining it. It reads English, Spanish, French, German, Dutch and Portuguese, and reports nothing if a page is in another language or too short to tell. What earners are told outside the marketing pages is not known.",
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
			message: `${pages.length === 1 ? "The page for earners does not explain" : `None of the ${pages.length} pages for earners explains`} ${joinWithOr(missing.map((lesson) => inWords$2[lesson]))}; expected ${missing.length === 1 ? "it" : "them"} ${pages.length === 1 ? "there or on another page" : "on one of them"}`,
			suggestion: `Tell earners ${inWordsOf(missing)}, in the message that comes with the badge or on a page that it links to`
		};
	}
});
function inWordsOf(some) {
	return joinWithAnd(some.map((lesson) => inWords$2[lesson]));
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
	label: "goal missed or behind schedule",
	summary: "Goals are met on time, or on track.",
	why: "A goal is useful while there is still time to act. If you see in April that earners accept too few badges, you can still change the email they get; in December you can only record it.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It expects steady progress, while badges often come in waves after courses. If a goal does not say when it starts, it starts with the first number in the year before its date, so goals that are further off are not checked yet.",
	options: { tolerance: {
		type: "number",
		description: "Percentage of the way by which a goal may be behind.",
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
				suggestion: shortfall.kind === "missed" ? "Write down what you learned, and set a new goal" : "Find out what is holding earners up, or set a realistic goal"
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
	return `${measured} after ${at(start)}, a pace that ${pace}; expected ${onTheWay}, to reach ${words} by ${by}`;
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
	label: "goal not measured recently",
	summary: "Every metric with a goal is measured regularly.",
	why: "A goal that nobody measures is a wish. Only numbers taken at regular intervals show whether earners accept and share their badges.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Numbers kept elsewhere are not known. A metric in a file counts as measured under any name that badgelint knows for it, and for any template.",
	options: { days: {
		type: "integer",
		description: "Days within which a metric must be measured again, unless the program declares how often.",
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
				message: `${stateOf(metric, last, today)}; expected one ${isPast ? `within ${within} days before ${by}` : `in the last ${within} days`}`,
				suggestion: "Get the number from the platform, and add a row with its date"
			};
		}
	}
});
function stateOf(metric, last, today) {
	const name = metricInWords(metric);
	return last === void 0 ? `No metrics file has a measurement of ${name}, which this goal needs` : `The last measurement of ${name} was on ${last.on}, ${daysBetween(last.on, today)} days ago`;
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
	label: "unreadable or impossible metric value",
	summary: "Every number in the metrics files can be read in only one way.",
	why: "A number that is misread is worse than none: a program that reads 1.234 as one and a bit decides on something that never happened. So nothing is guessed, and each cell that cannot be read is reported.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A cell left empty on purpose because nothing was measured is reported; leave that row out instead.",
	examples: examplesOf("metrics/readable"),
	*check({ profile }, _options, { metrics }) {
		if (metrics === void 0) return;
		for (const problem of metrics.problems) yield told$3(problem);
		for (const problem of impossible(metrics, profile?.metrics ?? [])) yield told$3(problem);
	}
});
function told$3({ at: { file, line, column }, message, suggestion }) {
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
			suggestion: "Check the number, and which metric it belongs to"
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
	label: "no recent measurements",
	summary: "Something was measured in the last few months.",
	why: "A program that does not look at its numbers notices too late that earners no longer accept or share what it issues.",
	source: {
		title: "Best Practices for Credentialing, practice 15",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A program that measures once a year on purpose is reported unless `days` allows for it.",
	options: { days: {
		type: "integer",
		description: "Days within which something must be measured.",
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
			message: `The newest measurement is from ${newest.on}, ${daysBetween(newest.on, today)} days ago; expected one in the last ${days} days`,
			suggestion: "Get the numbers for the last month from the platform, and add a row for each"
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
	label: "no usable contact address",
	summary: "The program says how to contact it.",
	why: "An employer who doubts a badge, or an earner whose name is wrong, looks for somebody to write to. If there is no address, or nobody reads its messages, the doubt and the mistake remain.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It does not try the address. It recognises a mailbox that nobody reads only by its name.",
	examples: examplesOf("program/contact"),
	*check({ profile }) {
		if (profile === void 0 || !tellsOfPeople(profile)) return;
		const { contact, issuer } = profile;
		const reach = contact && reachOf(contact.value);
		if (reach === "reached") return;
		const found = contact === void 0 ? "Nothing says how to contact the program" : reach === "unread" ? `The contact address is "${contact.value}", which nobody reads` : `The contact address is "${contact.value}", which is not an address`;
		yield {
			at: contact?.at ?? issuer?.at ?? profile.at,
			about: "contact",
			message: `${found}; expected an email or web address in \`contact\``,
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
	label: "first badge issued late",
	summary: "The first badge to the public is issued soon after the launch.",
	why: "Programs that issue within 60 days are the ones that last: people still remember their training, and those who heard about badges see some.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A ledger that begins long after the launch does not say when the first badge was issued; then only `first_issued_on` does. Pilot badges in the ledger count as badges.",
	options: { days: {
		type: "integer",
		description: "Days from the launch within which the first badge must be issued.",
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
			suggestion: first === void 0 ? "Issue the first badge, to a small group if necessary" : "For the next launch, plan the first badges for the weeks right after it"
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
	label: "badge issued without a pilot",
	summary: "A badge is tried out by the team or a focus group before the first earner gets it.",
	why: "Somebody who has received the email, accepted the badge and shared it knows where earners get stuck, and can help them. Without a pilot the first earners find the broken link and the wrong name.",
	source: {
		title: "Best Practices for Credentialing, practice 12",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A pilot that is not recorded in the ledger, such as one in a test account of the platform, is not known. Templates older than the ledger are not reported.",
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
				suggestion: "Issue the next new badge to yourself or a focus group first, and record it as a pilot; for this one, ask the first earners how it went"
			};
		}
	}
});
/** What is there in place of a pilot; undefined where there is nothing to say. */
function lackOf$1({ firstIssued, firstPilot } = {}, createdOn, today) {
	if (firstIssued === void 0) return void 0;
	if (firstIssued < createdOn || firstIssued > today) return void 0;
	if (daysBetween(firstIssued, today) > recentDays) return void 0;
	if (firstPilot === void 0) return `The first badge was issued on ${firstIssued}, and there was no pilot; expected a pilot first`;
	return firstPilot < firstIssued ? void 0 : `The first badge was issued on ${firstIssued}, but the first pilot was on ${firstPilot}; expected a pilot first`;
}
// ../core/src/rules/program/review-due.ts
var review_due_default$1 = programRule({
	id: "program/review-due",
	practice: 2,
	kind: "guidance",
	severity: "info",
	label: "program file due for review",
	summary: "program.yaml was reviewed in the last year.",
	why: "People leave, mailboxes close, and the address to which earners are sent for help stops working without anybody noticing. So somebody should check once a year what the program says about itself.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known, and a file without a review date is not reported.",
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
			message: `The last review was on ${value}; expected one in the last ${days} days`,
			suggestion: "Read the file, check that contact, support and team are right, and update the review date (`reviewed_on`)"
		};
		else if (age < -1) yield {
			at,
			about: "review",
			message: `The date of the last review is ${value}, which is after ${today}; expected a date in the past`,
			suggestion: "Enter the date on which it was last reviewed"
		};
	}
});
// ../core/src/rules/program/support.ts
var support_default = programRule({
	id: "program/support",
	practice: 2,
	kind: "guidance",
	severity: "warning",
	label: "no usable support address for earners",
	summary: "The program says where earners get help.",
	why: "An earner who cannot open the email, or whose name is misspelled, gives up if there is nobody to ask. The program then hears of it from an employer.",
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
		const found = support === void 0 ? "Nothing says where earners get help" : reach === "unread" ? `Earners are sent to "${support.value}", which nobody reads` : `Earners are sent to "${support.value}", which is not an address`;
		yield {
			at: support?.at ?? issuer?.at ?? profile.at,
			about: "support",
			message: `${found}; expected an email or web address in \`support\``,
			suggestion: "Enter the address of a page or mailbox where earners get an answer"
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
	label: "platform rights held by too few or leavers",
	summary: "At least two people have rights on the platform, and nobody who has left still has them.",
	why: "If only one person can issue, earners wait whenever that person is away. And somebody who has left but can still issue may award a badge in the program\u2019s name.",
	source: {
		title: "Best Practices for Credentialing, practice 2",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows only the `rights` listed in program.yaml; the platform itself is not checked. A role that several people share counts once.",
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
		const others = unknown === 0 ? "" : ` (not known for ${unknown} more)`;
		yield {
			at: (able[0] ?? first).name.at,
			about: "rights",
			message: `${able.length === 0 ? "Nobody" : `Only "${able[0]?.name.value}"`} in the team has rights on the platform${others}; expected at least two people`,
			suggestion: unknown === 0 ? "Give rights to a second person" : "Give rights to a second person, or list who has them under `rights`"
		};
	}
});
function leftOver({ name, until, rights = [] }) {
	return {
		at: name.at,
		about: name.value,
		message: `"${name.value}" left on ${until?.value} and still has the rights ${fewNames(rights.map(({ value }) => value))}; expected no rights`,
		suggestion: "Remove the rights on the platform, then write `rights: []`"
	};
}
// ../core/src/rules/program/training.ts
var training_default = programRule({
	id: "program/training",
	practice: 1,
	kind: "guidance",
	severity: "warning",
	label: "no recent platform training",
	summary: "Everybody with rights on the platform has had recent training.",
	why: "People who issue badges without knowing the platform send them to the wrong earners or with the wrong date, and do not know how to correct it. Platforms change, so training from years ago is out of date.",
	source: {
		title: "Best Practices for Credentialing, practice 1",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It knows only the training listed in program.yaml. Training without a date counts, however old it is.",
	options: { months: {
		type: "integer",
		description: "Months for which training counts.",
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
				message: `"${name.value}" has rights on the platform, but ${lack}; expected training in the last ${months} months`,
				suggestion: "Arrange training on the platform, and record its name and date"
			};
		}
	}
});
/** What is wrong with somebody's training; undefined where nothing is. */
function lackOf({ training }, earliest) {
	if (training === void 0) return "no training is recorded";
	if (training.length === 0) return "has had no training";
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
	label: "alignment without name or address",
	reads: ["alignments"],
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials"
	],
	summary: "An alignment has a name and an address, in the fields that its format has for them.",
	why: "An alignment tells an employer which standard the earner meets. Without its name and address nobody can look the standard up, and a platform refuses the badge or drops the alignment.",
	source: {
		title: "Open Badges 2.0, AlignmentObject",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Malformed addresses are reported by `template/schema`; whether an address leads to the standard is not checked. Fields of version 1 next to the current ones are treated as additions.",
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
		label: "alignment with outdated field names",
		message: `${subject} uses the Open Badges 1 ${keys.length === 1 ? "field" : "fields"} ${inWords$1(keys.map(({ value }) => value))}; expected ${inWords$1(keys.map(({ value }) => renamed[value] ?? value))}`,
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
		message: `${subject} has no ${missing.map((key) => `\`${key}\``).join(" and no ")}; expected the name and address of the standard that the badge is aligned to`,
		suggestion: "Add what is missing, or remove the alignment"
	};
}
function keyOf(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$1(keys) {
	const quoted = keys.map((key) => `\`${key}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
// ../core/src/text/en/misspellings.ts
/**
* English words that badges are made of, and slips in them. Put together by hand from general knowledge. A test
* holds what is taken for a slip against an American and a British dictionary: none of it is a word.
*/
const misspellings = {
	words: [
		"academic academically accelerate acceptable accepted accessibility accessible accommodate",
		"accommodation accomplish accomplished accomplishment accordance according accountability",
		"accountable accounting accreditation accredited accurate accurately achievement achievements",
		"acknowledge acknowledged acknowledges acquired acquisition activities additional",
		"additionally administration administrative administrator administrators advanced advancement",
		"advantage advantages advertising agricultural agriculture algorithm algorithms alternative",
		"alternatives ambassador analysing analytical analytics analyzing announcement anticipate",
		"application applications appreciation apprenticeship appropriate appropriately architecture",
		"artificial assessment assessments assessor assignment assignments assistance associate",
		"associated association atmosphere attendance attended attendees attention attitudes",
		"attributes authentication authority automatically automation available awareness background",
		"basically beginning behaviors behaviour behaviours believes benchmark beneficial benefits",
		"business businesses calculate calculation calendar campaign capabilities capability category",
		"celebrate certificate certificates certification certifications certified challenge",
		"challenges challenging characteristics chemistry circumstances classroom coaching",
		"collaborate collaborated collaboration collaborative colleague colleagues collection",
		"commercial commission commitment committed committee communicate communicated communicates",
		"communicating communication communications community comparison compensation competence",
		"competences competencies competency competition competitive complete completed completely",
		"completes completing completion complexity compliance component components comprehension",
		"comprehensive computer computing concentration conclusion conditions conference confidence",
		"confident confidential configuration configure configuring connection connections conscious",
		"consecutive considerable consideration considerations consistent consistently construction",
		"consultant consulting consumer consumption container continue continues continuing",
		"continuous continuously contribute contributed contributing contribution contributions",
		"convenient conversation conversations cooperation coordinate coordination coordinator",
		"corporate correctly correspondence counseling counselling creativity credential credentials",
		"criteria critical critically cultural curriculum customer customers cybersecurity database",
		"databases decision decisions dedicated dedication definition deliberate delivered delivering",
		"delivery demonstrate demonstrated demonstrates demonstrating demonstration department",
		"departments dependent deployment describe described describes describing description",
		"designed designing determine determined determines developed developer developers developing",
		"development developments diagnosis diagnostic difference differences different differentiate",
		"difficult difficulties digitally diligence dimension director directors disabilities",
		"disability disappear disappoint disciplinary discipline discover discrimination discussed",
		"discussion discussions distribution diversity document documentation documented documents",
		"economic economics education educational educator educators effective effectively",
		"effectiveness efficiency efficient efficiently electrical electricity electronic electronics",
		"elementary eligibility eligible embarrass emergency emotional emotionally emphasis",
		"employability employee employees employer employers employment encourage encouraged",
		"encourages encryption encyclopedia endorsement engagement engineer engineering engineers",
		"enhancement enterprise enterprises enthusiasm enthusiastic entrepreneur entrepreneurial",
		"entrepreneurs entrepreneurship environment environmental environments equipment especially",
		"essential essentials establish established establishing evaluate evaluated evaluating",
		"evaluation evidence examination examinations excellence excellent exceptional exchange",
		"execution exercise exercises existence expectation expectations experience experienced",
		"experiences experiential experiment experimental expertise explained explanation exploration",
		"exploring expression extensive extraordinary facilitate facilitated facilitates facilitating",
		"facilitation facilitator facilitators familiar familiarity feedback fellowship financial",
		"flexibility following foundation foundational foundations framework frameworks frequently",
		"fulfilled functional functionality functions fundamental fundamentals furthermore generation",
		"generative geographic governance government graduate graduated graduates graduation",
		"gratitude guarantee guidance guideline guidelines hazardous healthcare hospital hospitality",
		"hypothesis identification identified identifies identify identifying immediate immediately",
		"implement implementation implemented implementing implements implications importance",
		"important improvement improvements including inclusion inclusive incorporate incorporated",
		"independence independent independently individual individually individuals industrial",
		"industries industry influence information infrastructure initiative initiatives innovation",
		"innovations innovative inspection inspiration installation installing institute institution",
		"institutional institutions instruction instructional instructions instructor instructors",
		"instrument instruments insurance integrate integrated integrating integration integrity",
		"intelligence intentional interaction interactions interactive interested interesting",
		"interface intermediate international internship interpersonal interpret interpretation",
		"intervention interventions interview interviews introduced introduces introduction",
		"introductory investigate investigation investment journalism judgement knowledge",
		"knowledgeable laboratory language languages leadership learners learning lecturer",
		"legislation liability librarian limitations literacy literature maintain maintained",
		"maintaining maintains maintenance management managerial managing manufacturer manufacturing",
		"marketing mathematical mathematics measurable measurement measurements mechanical mechanics",
		"mechanism medication membership mentoring mentorship methodologies methodology milestone",
		"ministry misunderstanding mitigation mobility modeling modelling monitoring motivated",
		"motivation multicultural multidisciplinary multimedia necessary necessity negotiate",
		"negotiation negotiations neighborhood networking networks nonprofit objective objectives",
		"obligation observation observations occasion occasionally occupational occurred occurrence",
		"official operating operation operational operations opportunities opportunity optimization",
		"ordinary organisation organisational organisations organization organizational organizations",
		"organized orientation outcomes outstanding overview ownership paragraph parliament",
		"participant participants participate participated participates participating participation",
		"particular particularly partnership partnerships passionate patients perception performance",
		"performed performing permanent permission persistence personal personality personally",
		"personnel perspective perspectives persuasive phenomenon philosophy photography physical",
		"physically planning platform platforms policies political population portfolio positive",
		"positively possession possibilities possibility possible potential practical practically",
		"practice practices practitioner practitioners precaution precision preferred preparation",
		"prepared preparedness prerequisite prerequisites presentation presentations presented",
		"presenter presenting preservation prevention previous previously principles priorities",
		"privilege privileged probability problems procedure procedures processes processing",
		"procurement productive productivity professional professionalism professionally",
		"professionals professor proficiency proficient programme programmes programming programs",
		"progress prohibited projects prominent promoting promotion pronunciation properly properties",
		"proposal prospective protection protocols prototype provided provides providing",
		"psychological psychology publication publications publicly published purchase purchasing",
		"purposes qualification qualifications qualified qualitative quantitative quantities quantity",
		"quarterly question questionnaire questions reasonable received receives receiving recognise",
		"recognised recognition recognize recognized recognizes recognizing recommend recommendation",
		"recommendations recommended recruitment reference references reflecting reflection",
		"registered registration regulation regulations regulatory reinforce relationship",
		"relationships relevance relevant reliability reliable remember rendering replacement",
		"reporting represent representation representative representatives represented represents",
		"required requirement requirements requires research researcher researchers researching",
		"residence resilience resolution resource resources respectful response responses",
		"responsibilities responsibility responsible restaurant retention revision robotics",
		"satisfaction satisfactory schedule scheduling scholarship sciences scientific scientist",
		"scientists secondary secretary security selection semester sensitive separate separately",
		"sequence sequential services sessions significance significant significantly simulation",
		"simulations situation situations skillful software solution solutions sophisticated",
		"specialist specialists specialized specific specifically specification specifications",
		"sponsorship stakeholder stakeholders standard standards statement statements statistical",
		"statistics strategic strategically strategies strategy strength strengthen strengthening",
		"strengths structure structured structures students studying subjects submission submitted",
		"subsequent substantial successful successfully sufficient suggestion suggestions summarize",
		"supervision supervisor supervisors supplement supplies supported supporting surgical",
		"surveillance sustainability sustainable synthesis systematic teachers teaching teamwork",
		"technical technically technician technicians technique techniques technological technologies",
		"technology temperature temporary tendency terminology theoretical therapeutic thorough",
		"thoroughly thousand throughout together tomorrow traditional training transaction",
		"transceiver transfer transferable transformation transformational transition transitions",
		"translate translation transmission transparency transparent transport transportation",
		"treatment troubleshoot troubleshooting undergraduate understand understanding understands",
		"unfortunately universities university utilization utilized utilizing validate validation",
		"valuable variables vegetable verification visualization visualize vocabulary volunteer",
		"volunteered volunteering volunteers vulnerabilities vulnerability warehouse wireless",
		"withdrawal workforce workplace workshop workshops worldwide"
	],
	others: [
		"automaton behavior believers bushiness challengers comercial competed competes competing",
		"complected deigning describers descried descries determiners eduction encyclopaedia",
		"entreprise exercisers gradated gradates gradation identifiers impalement judgment judgments",
		"langage likability livability mediation neighbourhood personalty posible preformed",
		"preforming prioritise prioritised prioritises prioritizes profesional profesionales profesor",
		"programers programing programmers providers receivers refection relivable researches",
		"ressource ressources stimulation suppliers troubleshot versification"
	],
	slips: [
		"abilty>ability accross>across acheive>achieve acheived>achieved adress>address",
		"agressive>aggressive alway>always amoung>among analize>analyze apparant>apparent",
		"appearence>appearance arguement>argument athelete>athlete attendence>attendance",
		"attendents>attendants basicly>basically becase>because becuase>because beleive>believe",
		"benifit>benefit benifits>benefits calender>calendar catagory>category catagories>categories",
		"cemetary>cemetery challange>challenge challanges>challenges cirriculum>curriculum",
		"committments>commitments compatability>compatibility competance>competence",
		"consistant>consistent consistantly>consistently critera>criteria critcal>critical",
		"critial>critical definately>definitely definetly>definitely desireable>desirable",
		"develope>develop differenciate>differentiate disatisfied>dissatisfied dissapoint>disappoint",
		"divison>division effecient>efficient effeciency>efficiency excersise>exercise",
		"existance>existence experiance>experience experiances>experiences familar>familiar",
		"foriegn>foreign fourty>forty freind>friend fullfil>fulfil fullfill>fulfill",
		"fundemental>fundamental fundementals>fundamentals grammer>grammar gaurd>guard",
		"guidence>guidance happend>happened harrass>harass heirarchy>hierarchy heigth>height",
		"higest>highest hygene>hygiene importent>important imporve>improve incorperate>incorporate",
		"independant>independent independantly>independently indispensible>indispensable",
		"innoculate>inoculate intelligance>intelligence intrest>interest liason>liaison",
		"libary>library liscense>license lisence>license maintainance>maintenance",
		"maintainence>maintenance maintenence>maintenance manuever>maneuver milennium>millennium",
		"millenium>millennium minumum>minimum minimun>minimum mispell>misspell mispelled>misspelled",
		"naturaly>naturally neccesary>necessary noticable>noticeable occured>occurred",
		"occuring>occurring offical>official oppurtunity>opportunity orginal>original",
		"orginization>organization paralell>parallel parrallel>parallel partipate>participate",
		"partipated>participated peform>perform perseverence>perseverance persue>pursue",
		"potentialy>potentially practicioner>practitioner preperation>preparation privelege>privilege",
		"proccess>process proffesional>professional programable>programmable publically>publicly",
		"realy>really recieve>receive reciept>receipt recognision>recognition refered>referred",
		"refering>referring relevent>relevant relevence>relevance religous>religious",
		"responsability>responsibility responsabilities>responsibilities restaraunt>restaurant",
		"rythm>rhythm safty>safety saftey>safety schedual>schedule seperate>separate",
		"seperated>separated seperately>separately shedule>schedule similiar>similar",
		"sincerly>sincerely sofware>software specifing>specifying speach>speech stategy>strategy",
		"studing>studying sucess>success supercede>supersede suprise>surprise sustainible>sustainable",
		"sylabus>syllabus teh>the thier>their threshhold>threshold tommorow>tomorrow tomorow>tomorrow",
		"transfered>transferred transfering>transferring truely>truly unforseen>unforeseen",
		"untill>until usefull>useful utlize>utilize vaccum>vacuum vehical>vehicle verfy>verify",
		"wich>which writen>written"
	]
};
// ../core/src/text/misspelling.ts
/** Of a shorter word a letter more or less makes another word too often. */
const minLength = 8;
const listed = (lines) => lines.flatMap((line) => line.split(" "));
const others$1 = new Set(listed(misspellings.others));
const slips = new Map(listed(misspellings.slips).map((slip) => {
	const [wrong = "", meant = ""] = slip.split(">");
	return [wrong, meant];
}));
const initialOf = (word) => word.slice(0, 1);
/** The words that badges are made of, by their first letter, which nobody mistypes. */
const words = Map.groupBy(listed(misspellings.words).map((word) => ({
	word,
	letters: lettersOf(word)
})), ({ word }) => initialOf(word));
const nothing$2 = [];
/**
* The words that a word in small letters is surely a slip of: a letter too many or too few, or two that changed
* places, in the middle of a word that badges often have. None where it is right or is not known to be wrong. English.
*/
function correctionsOf(word) {
	const meant = slips.get(word);
	if (meant !== void 0) return [meant];
	if (word.length < minLength) return nothing$2;
	const letters = lettersOf(word);
	const near = [];
	for (const known of words.get(initialOf(word)) ?? nothing$2) {
		if (known.word === word) return nothing$2;
		const different = known.letters ^ letters;
		if ((different & different - 1) !== 0) continue;
		if (isSlip(word, known.word)) near.push(known.word);
	}
	return near.length === 0 || others$1.has(word) ? nothing$2 : near;
}
/** Whether a word is another but for a letter inside of it, or two beside each other. */
function isSlip(word, meant) {
	const more = word.length - meant.length;
	if (more < -1 || more > 1) return false;
	const end = Math.min(word.length, meant.length);
	let at = 1;
	while (at < end && word[at] === meant[at]) at++;
	if (more === 0) return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2);
	if (more === 1 && at >= word.length - 2 && word[at] !== word[at - 1]) return false;
	if (more === -1 && at === end) return false;
	return more === 1 ? word.slice(at + 1) === meant.slice(at) : word.slice(at) === meant.slice(at + 1);
}
/** The list of all words that are surely misspelled. */
const misspelled = new Triggers([], (word) => correctionsOf(word).length > 0);
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
		crm: "customer relationship management",
		ai: "artificial intelligence",
		api: "application programming interface",
		bim: "building information modeling",
		cad: "computer aided design",
		cpr: "cardiopulmonary resuscitation",
		erp: "enterprise resource planning",
		etl: "extract transform load",
		genai: "generative artificial intelligence",
		iot: "internet of things",
		kpi: "key performance indicator",
		ppe: "personal protective equipment",
		saas: "software as a service",
		tdd: "test driven development"
	},
	inPhrases: [
		[/\bhr\b/g, "human resource"],
		[/\bai\b/g, "artificial intelligence"],
		[/\bux\b/g, "user experience"],
		[/\bbike\b/g, "bicycle"]
	],
	compounds: /\b(?:back end|block chain|book keeping|brain storming|class room|cyber security|data base|data set|dev ops|e commerce|e learning|fire fighting|front end|fund raising|health care|multi tasking|on boarding|road map|spread sheet|stake holder|story board|story telling|team work|time table|trouble shooting|web site|well being|work flow|work force|work place)s?\b/g,
	and: "and",
	ownPlurals: /* @__PURE__ */ new Set([
		"arts",
		"communications",
		"customs",
		"equities",
		"futures",
		"humanities",
		"relations",
		"savings",
		"securities",
		"studies",
		"teams",
		"windows"
	]),
	noPlural: /(?:ss|us|is|ics|ous|xes|news)$/
};
// ../core/src/program/skill-form.ts
const { abbreviations: commonAbbreviations, inPhrases, compounds, and, ownPlurals, noPlural } = skillForms;
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
	const single = whole.split(" ").map((word) => singular(word, skill)).join(" ");
	return long.get(single) ?? single;
}
function mayHavePlural(spelled) {
	return spelled.endsWith("s") || spelled.includes("s ");
}
/** "HR Management": an abbreviation that stands for itself within a phrase too. "Cyber Security": one word. */
function inPhrase(spelled) {
	if (!spelled.includes(" ")) return spelled;
	const joined = spelled.replace(compounds, (words) => words.replace(" ", ""));
	return inPhrases.reduce((phrase, [short, long]) => phrase.replace(short, long), joined);
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
		"academic",
		"academics",
		"alumni",
		"attendance",
		"attendee",
		"award",
		"awards",
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
		"graduate",
		"hard skills",
		"high school",
		"knowledge",
		"learning",
		"member",
		"membership",
		"misc",
		"miscellaneous",
		"none",
		"other",
		"others",
		"participant",
		"participate",
		"participation",
		"professional skills",
		"qualification",
		"school",
		"seminar",
		"skill",
		"skills",
		"soft skills",
		"technical skills",
		"training",
		"various",
		"webinar",
		"workshop"
	]),
	offer: /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
	organisation: /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
	tornStart: /^(?:(?:[Aa]nd|Or|or)(?=\s)|[&,;:)\]\u2022\u00b7\u25aa\u25e6\u2023\u2013\u2014]|[*-](?=\s)|\(?\w{1,2}\)(?=\s)|\d{1,2}\.(?=\s))/u,
	tornEnd: /(?:[,;:&([]|(?<=\s)(?:[Aa]nd|Or|or|[Oo]f|[Tt]he))$/,
	lead: /^(?:(?:increased|improved)(?= \S)|learning (?:how )?to(?= \S)|(?:(?:an? )?(?:basic|deep|good|solid|strong|thorough) )?(?:appreciation|awareness|knowledge|understanding) of(?= \S)|familiarity with(?= \S)|(?:the )?ability to(?= \S))/,
	task: /^(?:apply|assemble|automate|calculate|compare|define|demonstrate|describe|determine|develop|differentiate|discuss|distinguish|establish|evaluate|examine|explain|identify|implement|interpret|maintain|perform|prepare|recogni[sz]e|select|solve|summari[sz]e|understand|use(?! (?:cases?|of)\b)|utili[sz]e|write)\b/,
	sentence: new RegExp(`^(?:(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`)
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
const { general: general$1, lead: lead$1, offer, organisation: organisation$1, sentence, task, tornEnd, tornStart } = skillMeaning;
/** That of most skills. */
const plain$1 = {};
function meaningOf(skill) {
	const framework = frameworkOf(skill);
	if (framework !== void 0) return { framework };
	const text = bare(skill);
	if (general$1.has(text)) return {
		reason: "is a general word",
		...text.includes(" ") ? { isKind: true } : {}
	};
	const reason = reasonAgainstText(skill, text);
	if (reason !== void 0) return { reason };
	const isLikeOffer = offer.test(text);
	const isLikeOrganisation = organisation$1.test(text);
	if (!isLikeOffer && !isLikeOrganisation) return plain$1;
	return {
		...isLikeOffer ? { isLikeOffer } : {},
		...isLikeOrganisation ? { isLikeOrganisation } : {}
	};
}
function reasonAgainstText(skill, text) {
	if (isPlaceholder(skill)) return "is a placeholder";
	if (/^https?:\/\/\S+$/.test(text)) return "is an address";
	if (!/\p{L}/u.test(text)) return "contains no word";
	if (/; ?\S/.test(text)) return "lists several skills";
	if (isSentence(skill, text)) return "reads like a sentence";
	const written = skill.trim();
	const beginning = tornStart.exec(written)?.[0] ?? lead$1.exec(text)?.[0];
	if (beginning !== void 0) return `begins with "${written.slice(0, beginning.length)}"`;
	const [end] = tornEnd.exec(written) ?? [];
	if (end !== void 0) return `ends with "${end}"`;
	if (hasOddBracket(written)) return "has an unmatched bracket";
	return isTask(skill, text) ? "reads like a task" : void 0;
}
/** A bracket that is opened and not closed, or the other way round. */
function hasOddBracket(skill) {
	if (!/[()[\]]/.test(skill)) return false;
	const count = (mark) => skill.split(mark).length;
	return count("(") !== count(")") || count("[") !== count("]");
}
/** How many words a task has, at least, that is no name of a skill: "Identify Target Markets" may pass for one. */
const wordsOfTask = 6;
function isTask(skill, text) {
	return task.test(text) && words$1(skill).length >= wordsOfTask;
}
function isSentence(skill, text) {
	const isLikeSentence = sentence.test(text);
	if (!isLikeSentence && !/[\p{Ll}\d][.!?]\s*$/u.test(skill)) return false;
	return words$1(skill).length >= (isLikeSentence ? 4 : 6);
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
		"accessibility accessible disability inclusive",
		"accountability responsible account duty",
		"accounting bookkeeping ledger audit tax invoice financial payroll",
		"adaptability adapt flexible adjust agile change resilience",
		"administration administer administrator admin office clerical",
		"advertising advertise campaign promotion brand",
		"advising advise advice counsel consult guide recommend",
		"advocacy advocate champion campaign lobby",
		"agile scrum sprint kanban backlog iteration",
		"agriculture farm crop soil livestock agronomy",
		"algorithm program code compute",
		"analysis analyst analyse examine interpret evaluate investigate",
		"animal pet livestock veterinary wildlife",
		"architecture architect design structure",
		"art artist paint draw gallery",
		"artificial ai",
		"assessment assess evaluate test exam quiz rubric grade",
		"attention detail careful accurate precise",
		"audit auditor inspect review compliance",
		"automation automate automatic robot script",
		"automotive vehicle car engine",
		"aviation flight aircraft pilot airport",
		"awareness aware recognise",
		"backup restore recover recovery",
		"banking bank loan credit financial",
		"bargain negotiate",
		"baking bake bread pastry",
		"benchmark compare comparison",
		"bicycle bike cycling",
		"biology biological cell organism",
		"brand identity logo",
		"budget budgeting cost spend expense finance money",
		"build built construction",
		"business company enterprise commercial corporate entrepreneur firm",
		"buy bought purchase procurement",
		"calculation calculate compute count measure math",
		"camera photo film shoot",
		"cardiac heart cardiovascular",
		"career job employment profession occupation resume vocational",
		"caregiving care caregiver patient carer",
		"centre center",
		"change transformation transition adapt",
		"chart diagram graph",
		"chemistry chemical compound molecule reaction",
		"child children youth young pupil childhood kid",
		"choose chose chosen choice select",
		"circuit electrical electronic voltage",
		"citizenship citizen civic community democracy vote",
		"cleaning clean sanitize hygiene wash",
		"climate environment carbon sustainable",
		"clinical clinic patient medical hospital",
		"cloud aws azure saas",
		"coaching coach mentoring mentor",
		"coding code programming software developer script",
		"cognitive mental brain think",
		"collaboration collaborate cooperate cooperative team teammate together group partner peer joint",
		"commitment commit dedicate devote engage",
		"communication communicate conversation discuss dialogue email explain express feedback interpersonal language message present presentation report share talk told write wrote",
		"community neighbour society public local",
		"compassion empathy kindness care",
		"compliance comply regulation law legal policy rule requirement",
		"comprehension comprehend understand understood",
		"computer computing pc software hardware it",
		"confidence confident courage esteem assertive",
		"configuration configure setup settings customise install",
		"conflict disagreement dispute mediation mediate quarrel",
		"conservation conserve preserve protect",
		"construction construct building contractor",
		"consulting consult consultant client advise",
		"consumer customer client buyer",
		"container docker kubernetes",
		"content article post publish text",
		"contract agreement procurement legal",
		"cooking cook kitchen recipe meal food chef culinary",
		"coordination coordinate organize arrange",
		"copyright intellectual trademark patent",
		"counselling counsel therapy support",
		"creativity create creative invent imagine imagination idea design original innovate",
		"crisis emergency disaster incident",
		"critical critique question analyse evaluate judgement reason",
		"culture cultural multicultural intercultural diversity international heritage global",
		"curiosity curious explore inquiry question",
		"curriculum course lesson syllabus instruction",
		"customer client guest consumer user shopper patron",
		"cybersecurity security cyber attack hacker threat malware encryption",
		"data dataset database statistics",
		"database sql query table",
		"debugging debug fault error bug",
		"decision decide decided choose choice judgement",
		"dedication dedicate devote commit passion",
		"defend defence defense protect",
		"delegation delegate assign",
		"delivery deliver ship",
		"dental dentist tooth teeth oral",
		"deployment deploy install release launch rollout",
		"describe description",
		"design designer draw plan prototype model sketch create",
		"destroy destruction",
		"detail accurate careful precise thorough",
		"devops pipeline deploy continuous",
		"diagnosis diagnose diagnostic troubleshooting troubleshoot identify",
		"dietetics diet nutrition",
		"digital online computer internet web electronic virtual technology",
		"disability disabled accessible impairment",
		"discipline disciplined",
		"disaster emergency crisis relief",
		"distribution distribute distributor logistics",
		"diversity diverse inclusion inclusive equity bias multicultural belonging",
		"documentation document write record report notes log paperwork",
		"draft drafting write draw",
		"drive drove driven driver vehicle",
		"drone uav uas unmanned",
		"ecology ecosystem environment nature species",
		"economics economy economic market trade",
		"editing edit editor revise proofread",
		"education educate educator teach learn school training curriculum pedagogy",
		"efficiency efficient optimise productive improve",
		"electrical electric electricity electrician wire wiring circuit voltage",
		"email mail message",
		"emergency crisis disaster incident rescue",
		"emotional emotion feeling empathy",
		"empathy empathetic compassion feeling perspective listen kindness",
		"employee staff workforce personnel worker",
		"employment employ employer job hire work",
		"encryption encrypt cryptography cipher crypto",
		"energy power electricity fuel solar renewable",
		"engagement engage involve participate interact active",
		"engineering engineer design build",
		"entrepreneurship entrepreneur startup venture enterprise business",
		"environment environmental climate sustainable nature ecology green",
		"equipment machine device tool instrument",
		"equity equality equal fair justice inclusive",
		"estimate estimation forecast predict",
		"ethics ethical integrity moral responsible conduct value",
		"etiquette manners polite conduct behave",
		"evaluation evaluate assess assessment judge measure review",
		"event conference meeting festival celebration convention",
		"exercise fitness workout physical",
		"explain explanation",
		"expand expansion",
		"facilitation facilitate facilitator moderate workshop host lead",
		"family parent household relative",
		"farming farm crop agriculture",
		"fashion garment clothing textile",
		"feedback critique comment review",
		"film video movie cinema footage",
		"finance financial finances money budget funding cost invest accounting capital",
		"fitness fit exercise physical health sport",
		"flexibility flexible adapt agile",
		"food cook kitchen meal nutrition restaurant dining",
		"forecasting forecast predict projection trend",
		"foundation basics",
		"fraud scam deception",
		"friend friendship relationship",
		"fundraising fundraiser donor donate charity grant philanthropy",
		"game gaming play player esports",
		"gardening garden plant horticulture",
		"genai generative",
		"genetics gene genetic dna genome inherit",
		"geography geographic map region spatial",
		"geometry geometric angle shape triangle",
		"gis geographic spatial map cartography",
		"give gave given",
		"global international worldwide world country",
		"goal objective target aim",
		"governance govern policy board regulation compliance oversight",
		"government public federal agency municipal",
		"grammar sentence language punctuation",
		"graphic graphics illustration visual image",
		"growth grow grew grown",
		"hair barber salon",
		"hardware device equipment computer",
		"hazard danger risk unsafe",
		"health healthcare healthy patient clinical medical wellbeing wellness care hospital disease medicine",
		"helpdesk support ticket",
		"history historical past century heritage",
		"hiring hire recruitment recruit interview candidate",
		"honesty honest truth integrity",
		"hospitality hotel guest restaurant tourism",
		"human people person employee humanity",
		"identify identification identity",
		"illness disease sick patient",
		"implement implementation deploy",
		"improvement improve enhance refine optimise",
		"incident emergency breach accident attack",
		"inclusion include inclusive diversity equity belonging bias",
		"independence independent autonomous autonomy",
		"industrial industry manufacturing factory",
		"infection infectious disease pathogen virus",
		"influence influential persuade convince inspire impact",
		"information data knowledge",
		"infrastructure network server facility",
		"initiative proactive motivated",
		"innovation innovate innovative invent idea novel creative",
		"inquiry inquire question investigate research",
		"inspection inspector inspect examine check",
		"inspiration inspire motivate",
		"installation install setup mount fit",
		"instruction instruct instructor teach train",
		"insurance insure insured claim underwriting coverage",
		"integration integrate connect combine interface api",
		"integrity honest ethical moral",
		"interpersonal people relationship communicate social team",
		"interpretation interpret translate",
		"interview interviewer",
		"inventory stock warehouse",
		"investigation investigate inquiry examine research",
		"investment invest investor portfolio stock fund",
		"java jvm",
		"journalism journalist news press reporter",
		"justice law legal court crime criminal equity",
		"keep kept",
		"kindness kind compassion",
		"know knew known knowledge",
		"laboratory lab specimen",
		"language english spanish french german translate linguistic vocabulary grammar bilingual",
		"law legal lawyer attorney regulation court legislation statute litigation",
		"leadership lead leader led delegate manage run supervise supervision director captain chair mentor head",
		"learning learn learner study",
		"lecture lecturer talk teach",
		"legislation legislative law statute",
		"length long",
		"library librarian book",
		"linux unix",
		"listening listen heard hear",
		"literacy literate read reading write",
		"literature novel poetry poem text book",
		"logistics warehouse ship transport supply delivery freight",
		"machine mechanical machinery equipment",
		"maintenance maintain repair fix service",
		"make made maker",
		"management manage manager",
		"manufacturing manufacture factory fabricate assembly production",
		"map cartography geographic",
		"marketing market marketer brand campaign advertise promotion audience",
		"massage bodywork",
		"mathematics math maths mathematical algebra calculate calculus arithmetic geometry numeracy equation",
		"measurement measure metric gauge",
		"mechanic mechanical machine engine",
		"media video film press social broadcast",
		"medicine medical medication physician doctor clinical drug pharmacy",
		"meditation meditate mindful",
		"meeting meet met conference",
		"memory remember memorise",
		"mental psychological emotional stress mind",
		"mentoring mentor mentee coach",
		"merchandising merchandise retail display store",
		"migration migrate migrant refugee",
		"military army navy soldier defence veteran",
		"mindfulness mindful meditate",
		"mindset attitude mentality",
		"mobile phone smartphone android ios app",
		"modelling model simulate",
		"monitoring monitor observe track watch supervise",
		"motivation motivate motivated inspire goal encourage",
		"multimedia video audio animation",
		"music musical musician song sing sang instrument band choir orchestra",
		"nature natural wildlife environment outdoor",
		"negotiation negotiate negotiator bargain deal",
		"network networking router switch tcp ip lan wan wireless protocol",
		"networking connect contact relationship",
		"news journalist press",
		"numeracy number math calculate",
		"nursing nurse patient care",
		"nutrition nutritional diet food meal nutrient",
		"observation observe watch monitor notice",
		"office word excel powerpoint",
		"openness open",
		"operations operate operational operator",
		"optimisation optimise improve efficient tune",
		"organisation organise plan coordinate arrange",
		"orientation orient onboarding",
		"outdoor outside nature camping hike",
		"ownership own owner",
		"parenting parent child",
		"participation participate participant attend join involve engage",
		"partnership partner alliance",
		"patience patient",
		"patient hospital clinical",
		"payment pay paid",
		"pedagogy pedagogical teach instruction education",
		"penetration pentest pentesting hacking hacker",
		"perception perceive",
		"performance perform performer",
		"persistence persist persevere perseverance grit",
		"personnel people staff employee",
		"persuasion persuade convince influence argue",
		"pharmacy pharmacist drug medication",
		"philosophy philosophical",
		"photography photograph photo camera",
		"physics physical force motion",
		"physiology anatomy body",
		"planning plan planner schedule organise prepare",
		"plumbing plumber pipe",
		"poetry poem poet verse",
		"policing police officer",
		"policy rule regulation guideline law",
		"politics political policy government election",
		"positivity positive optimism",
		"power electricity energy",
		"practical practitioner",
		"precision precise accurate",
		"prediction predict forecast",
		"preparation prepare",
		"presentation present presenter speaking speech talk pitch slide",
		"presenting present talk",
		"prevention prevent",
		"pricing price cost",
		"prioritisation prioritise priority",
		"privacy private confidential gdpr",
		"problem fault resolve solve solution troubleshoot challenge issue",
		"procurement procure purchase buy vendor supplier contract",
		"production produce producer",
		"productivity productive efficient",
		"professionalism professional conduct workplace",
		"programming program programmer code developer script",
		"project milestone deliverable stakeholder",
		"promotion promote advertise campaign",
		"pronunciation pronounce",
		"prototype prototyping mockup",
		"psychology psychological psychologist mental cognitive",
		"publication publish publisher article",
		"punctuality punctual time attendance deadline",
		"purchasing purchase buy procurement",
		"quality inspect assurance defect",
		"quantitative statistics numeric data",
		"reading read book",
		"recognition recognise",
		"record log register archive",
		"recruitment recruit recruiter hire candidate",
		"reduce reduction",
		"reflection reflect journal",
		"regulation regulate regulatory compliance law",
		"rehabilitation rehab therapy recovery",
		"relationship rapport relate partner connect",
		"reliability reliable dependable punctual",
		"religion religious faith church",
		"repair fix mend restore maintain",
		"reporting report reporter dashboard document",
		"rescue save emergency",
		"research researcher investigate investigation study survey inquiry literature",
		"resilience resilient adversity setback cope persevere stress",
		"resolve resolution",
		"respect respectful",
		"respond response",
		"responsibility responsible accountable duty",
		"retail retailer store shop merchandise",
		"retain retention",
		"revise revision",
		"ride rode rider",
		"risk hazard threat danger vulnerability mitigate",
		"robotics robot robotic",
		"safeguarding safeguard protect abuse",
		"safety safe hazard risk ppe accident injury protect",
		"sales sell sold sale seller customer deal revenue",
		"sample sampling",
		"scheduling schedule calendar timetable plan",
		"science scientific scientist experiment laboratory",
		"security secure protect threat attack vulnerability",
		"see saw seen",
		"selection select choose",
		"selling sell sold sale",
		"server windows linux",
		"service serve volunteer",
		"sewing sew sewn stitch",
		"simulation simulate model",
		"singing sing sang song choir",
		"sketching sketch draw",
		"sociology social society",
		"social community society people friend",
		"solution solve resolve",
		"space satellite orbit rocket",
		"speaking speak spoke spoken speech talk orator",
		"speech speak talk",
		"spreadsheet excel",
		"sport athlete athletic player match",
		"stakeholder client sponsor partner",
		"statistics statistical statistician regression probability hypothesis",
		"storage store disk",
		"story storytelling tell told narrative",
		"strategy strategic strategist",
		"strength strong",
		"stress anxiety wellbeing",
		"succeed success",
		"supervision supervise supervisor oversee",
		"supply supplier vendor procurement logistics",
		"support help assist aid",
		"surgery surgical surgeon",
		"surveying survey land",
		"sustainability sustainable sustain climate environment green renewable",
		"synthesis synthesise",
		"talent recruit hire",
		"tax taxation",
		"teaching teach teacher taught instruction instruct educator lesson train training tutoring tutor",
		"team teamwork teammate collaboration collaborate colleague together group",
		"telephone phone call",
		"television tv broadcast",
		"testing test tester trial verify",
		"theatre theater drama stage actor",
		"therapy therapist therapeutic treatment",
		"thinking think thought reasoning reason analyse solve",
		"time deadline schedule",
		"tourism travel tourist visitor destination",
		"trade import export",
		"training train trainer instruct teach",
		"translation translate translator interpret",
		"transport transportation vehicle logistics",
		"travel trip journey tourism",
		"treatment treat therapy",
		"troubleshooting troubleshoot debug fault error fix issue repair",
		"typing type keyboard",
		"urban city municipal",
		"use user usage usability",
		"vaccination vaccine immunisation",
		"verification verify",
		"video film camera footage recording",
		"violence abuse assault",
		"virtualisation virtual vmware hypervisor vm",
		"virtual online remote",
		"visualisation visualise visual chart diagram graph dashboard plot",
		"volunteering volunteer voluntary",
		"warehouse inventory logistics",
		"waste recycle recycling",
		"water stream river hydrology",
		"weather meteorology forecast",
		"web website html internet",
		"welfare wellbeing care",
		"wellness wellbeing health",
		"win won winner",
		"wine vineyard sommelier",
		"wireless wifi radio",
		"wood timber carpentry joinery woodwork",
		"workforce employee staff labour",
		"writing write writer wrote written author essay article draft",
		"youth young teen adolescent"
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
/** General words as stems. */
const general = new Set(skillMentions.general.map((word) => wordForm(word).stem));
/** For a family the words that a text may use in place of one of it, a word of each family. */
const related = /* @__PURE__ */ new Map();
for (const sense of skillMentions.senses) {
	const forms = sense.split(" ").map((word) => [wordForm(word).family, wordForm(word)]);
	for (const [family] of forms) related.set(family, new Map([...related.get(family) ?? [], ...forms]));
}
/** By the form of a skill the abbreviations that stand for it. */
const abbreviated = /* @__PURE__ */ new Map();
const common$1 = longForms({});
for (const short of Object.keys(skillForms.abbreviations)) {
	const form = formOf(short, common$1);
	abbreviated.set(form, [...abbreviated.get(form) ?? [], wordForm(short)]);
}
const nothing$1 = [];
/**
* The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
* general word counts where it stands alone: "Architectures and Services".
*/
function tellingWords(skill) {
	const telling = [];
	for (const piece of normalize(skill).split(joints)) {
		const meant = partsOf(piece).filter(({ text }) => !small$1.has(text));
		const own = meant.filter((word) => !isGeneralWord(word));
		telling.push(...own.length > 0 ? own : meant);
	}
	return telling;
}
/** Whether a word says which kind of thing a skill is and not what it is about. */
function isGeneralWord({ stem }) {
	return general.has(stem);
}
/** The words that a text may use in place of one, a word of each family. */
function relatedWords({ family }) {
	return related.get(family)?.values() ?? nothing$1;
}
/** The common abbreviations that stand for a skill of this form. */
function abbreviationsOf(form) {
	return abbreviated.get(form) ?? nothing$1;
}
/** The initials that a skill of this form may be known by, in capitals: of all words, without small ones, of telling ones. */
function initialsOf(form) {
	let all = "";
	let without = "";
	let telling = "";
	for (const word of partsOf(form)) {
		const { text } = word;
		const initial = text.charAt(0);
		all += initial;
		if (small$1.has(text)) continue;
		without += initial;
		if (!isGeneralWord(word)) telling += initial;
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
	if (!/\p{Lu}{2}/u.test(skill)) return nothing$1;
	return words$1(skill).filter(({ text }) => /^\p{Lu}{2,6}s?$/u.test(text)).map(({ text }) => normalize(text.replace(/s$/, "")));
}
/** The words of a text, and what they are joined from by hyphens. */
function partsOf(text) {
	const parts = [];
	for (const { form } of words$1(normalize(text))) parts.push(...form.parts);
	return parts;
}
// ../core/src/program/skill.ts
/** The option by which rules that compare skills learn of a program's own abbreviations. */
const abbreviationsOption = {
	type: "object",
	description: "Your own abbreviations and what they stand for, such as `QMS: quality management system`.",
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
	#isGeneral;
	#misspelled;
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
	/** Whether it is named in words that say which kind of thing a skill is and not what it is about. */
	get isGeneral() {
		this.#isGeneral ??= this.telling.every(isGeneralWord);
		return this.#isGeneral;
	}
	/** The words in it that are misspelled. */
	get misspelled() {
		this.#misspelled ??= words$1(this.text).filter(({ form }) => correctionsOf(form.folded).length > 0);
		return this.#misspelled;
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
const none$2 = {};
const common = skillTable(none$2);
/** By the abbreviations that are configured, since they decide what form a skill has. */
const tables$1 = new WeakMap([[none$2, common]]);
/** What is known of a skill. */
function skillOf(text, abbreviations = none$2) {
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
* The different words of some texts, and what they are joined from by hyphens, to be found by their families.
* One table serves for both, in place of a set of words and one of families for each template.
*/
var DifferentWords = class {
	all = [];
	/** For each word the hash of its family, so that words of another one in its bucket need not be read. */
	#hashes = [];
	/** For each bucket of families which word came last, counted from one. */
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
	/** Whether a word of the same family is among them. */
	hasFamilyOf({ family, familyHash }) {
		let at = this.#last[familyHash & this.#last.length - 1] ?? 0;
		for (; at > 0; at = this.#previous[at - 1] ?? 0) if (this.#hashes[at - 1] === familyHash && this.all[at - 1]?.family === family) return true;
		return false;
	}
	#add(form) {
		const { familyHash } = form;
		const bucket = familyHash & this.#last.length - 1;
		const last = this.#last[bucket] ?? 0;
		for (let at = last; at > 0; at = this.#previous[at - 1] ?? 0) if (this.all[at - 1] === form) return;
		this.#last[bucket] = this.all.push(form);
		this.#previous.push(last);
		this.#hashes.push(familyHash);
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
	#foundFamilyLetters;
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
	/** For each word the letters of its family. */
	get #familyLetters() {
		this.#foundFamilyLetters ??= this.#words.all.map(({ familyLetters }) => familyLetters);
		return this.#foundFamilyLetters;
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
		if (word.text.length < 2) return this.#capitals.includes(word.text.toUpperCase());
		return this.#words.hasFamilyOf(word) || this.#hasAnyFamilyOf(relatedWords(word));
	}
	#hasAnyFamilyOf(words) {
		for (const word of words) if (this.#words.hasFamilyOf(word)) return true;
		return false;
	}
	/** "Security" in "cybersecurity", and the other way round. */
	#isPartOfCompound({ family, familyLetters }) {
		if (family.length < minInCompound) return false;
		const all = this.#familyLetters;
		for (let index = 0; index < all.length; index++) {
			const letters = all[index] ?? 0;
			const common = letters & familyLetters;
			if (common !== familyLetters && common !== letters) continue;
			const known = this.#words.all[index]?.family ?? "";
			if (known.length >= minInCompound && (known.includes(family) || family.includes(known))) return true;
		}
		return false;
	}
	#hasMistyped({ text, letters }) {
		if (text.length < minMistyped) return false;
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
		return initials.some((letters) => this.#capitals.includes(letters)) || this.#hasAnyFamilyOf(abbreviationsOf(form));
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
	if (meaning.isKind && bare(names.badge).includes(bare(text))) return void 0;
	if (meaning.reason !== void 0) return meaning.reason;
	if (text.length >= 4) {
		if (meaning.isLikeOffer && bare(text) === bare(names.badge)) return "is the name of the badge";
		if (meaning.isLikeOrganisation && bare(text) === bare(names.issuer)) return "is the name of the issuer";
	}
	if (text.length <= maxLength) return void 0;
	const withoutAside = text.replace(/\([^()]*\)/g, "").trim();
	return characterCount(withoutAside) > maxLength ? `has ${characterCount(text)} characters, more than ${maxLength}` : void 0;
}
// ../core/src/program/unbacked-skills.ts
/** By their skills those of a template of which no word was found. */
const known$5 = /* @__PURE__ */ new WeakMap();
const none$1 = [];
/** Of fewer a text may well speak in words that are not looked for. */
const minUnbacked = 3;
/**
* Whether so many of a template's skills are not found that it can hardly be for the words alone: four of five. Read
* on live templates: of three in four, one finding in five was arguable.
*/
function hasHardlyAny(unbacked, all) {
	return unbacked >= minUnbacked && unbacked * 5 >= all * 4;
}
/** A letter that English words seldom have: what has it is mostly in another language. */
const otherLetter = /[^\P{L}A-Za-z]/u;
/** How many skills a message names. */
const maxNamed$1 = 3;
/** Of which of all its skills a template's texts have no word. */
function missingInWords(unbacked, all) {
	const shown = unbacked.slice(0, maxNamed$1).map(({ value }) => `"${truncate(value)}"`);
	const silent = "The name, description and criteria do not mention";
	if (unbacked.length === 1) return `${silent} the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${silent} ${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
/**
* The skills of which name, description and criteria have no word, worked out once a template. Only those are looked
* for that name something, and not in general words alone. English.
*/
function unbackedSkills({ name, description, criteria, issuer, skills = none$1 }) {
	const memo = known$5.get(skills);
	if (memo) return memo;
	const mentions = new Mentions([
		name,
		description,
		issuer,
		...criteria.map(({ text }) => text)
	].filter((text) => text !== void 0));
	const names = {
		badge: name?.value,
		issuer: issuer?.value
	};
	const unfound = skills.filter(({ value }) => {
		const skill = skillOf(value);
		return !skill.isGeneral && !otherLetter.test(value) && reasonAgainst(skill, names) === void 0;
	}).filter(({ value }) => !mentions.has(value) && !isProvisionalSkill(value));
	const unbacked = unfound.length > 0 && areEnglish(unfound) ? unfound : none$1;
	known$5.set(skills, unbacked);
	return unbacked;
}
/** Words of another language are not looked for in English texts. */
function areEnglish(skills) {
	const language = detectLanguage(skills.map(({ value }) => value).join("\n"));
	return language === void 0 || language === "en";
}
// ../core/src/rules/skills/backed.ts
var backed_default = templateRule({
	id: "skills/backed",
	practice: 6,
	kind: "guidance",
	severity: "info",
	label: "text mentions hardly any of the skills",
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
	summary: "The name, description or criteria mention the skills.",
	why: "A skill that the text never mentions is an unsupported claim: an employer cannot see how the earner came by it, and doubts the other skills too.",
	source: {
		title: "Real Ideas, Choosing a list of skills tags",
		address: "https://knowledge.realideas.org/choosing-a-list-of-skills-tags"
	},
	mistakes: "Words are compared, with their related forms and some everyday synonyms, not meanings. A skill that the text describes in other words is reported, and a skill of which a single word appears in the text is accepted. The rule reports only if hardly any skill is found: if at least three are missing, and at least four out of five. `skills/each-backed` reports individual skills.",
	options: { minDescriptionLength: {
		type: "integer",
		description: "Skills are judged only if the description has at least this many characters; a shorter one has a different problem.",
		minimum: 0,
		default: 100
	} },
	examples: examplesOf("skills/backed"),
	*check(template, { minDescriptionLength }) {
		const { description, skills = [] } = template;
		if (description === void 0 || description.value.trim().length < minDescriptionLength) return;
		const unbacked = unbackedSkills(template);
		const [first, ...others] = unbacked;
		if (first === void 0 || !hasHardlyAny(unbacked.length, skills.length)) return;
		yield {
			at: first.at,
			about: "skills",
			message: missingInWords(unbacked, skills.length),
			suggestion: "Say how the earner showed them, or remove the skills that the badge does not judge",
			related: others.slice(0, 5).map(({ at }) => at)
		};
	}
});
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
	#byFamily = /* @__PURE__ */ new Map();
	#families = /* @__PURE__ */ new Map();
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
			const families = tellingFamilies(form);
			this.#families.set(form, families);
			for (const family of families) add(this.#byFamily, family, form);
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
		const families = tellingFamilies(form);
		let best;
		let maxShare = .5;
		for (const other of new Set([...families].flatMap((family) => this.#byFamily.get(family) ?? []))) {
			const others = this.#families.get(other) ?? /* @__PURE__ */ new Set();
			const shared = [...families].filter((family) => others.has(family)).length;
			const share = shared / (families.size + others.size - shared);
			if (share < maxShare || best !== void 0 && share === maxShare) continue;
			best = other;
			maxShare = share;
		}
		return best;
	}
};
const known$4 = /* @__PURE__ */ new WeakMap();
/** A program's list to look skills up in, made once; undefined where there is none to be read. */
function knownSkills(list, abbreviations) {
	if (list?.names === void 0) return void 0;
	const made = known$4.get(list) ?? /* @__PURE__ */ new Map();
	known$4.set(list, made);
	const skills = made.get(abbreviations) ?? new KnownSkills(list.file, list.names, abbreviations);
	made.set(abbreviations, skills);
	return skills;
}
function tellingFamilies(form) {
	return new Set(tellingWords(form).map(({ family }) => family));
}
function add(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// ../core/src/rules/skills/consistent.ts
/** How many other places a finding points to. */
const maxRelated$1 = 5;
var consistent_default = templateGroupRule({
	id: "skills/consistent",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	label: "skill written in different ways",
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
	why: "Search and reports treat \"Problem-solving\" and \"Problem Solving\" as two skills. People who look for one spelling then do not find the earners of a badge with the other.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "If most templates have the worse spelling, that one is expected; a list of skills in `program.yaml` overrides this. British and American spellings are treated as two skills and not reported.",
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
	yield* finding(form, uses, ({ spelling }) => spelling !== written && known?.hasSpelling(spelling) !== true, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? "the list"}`, true);
}
function* finding(form, uses, isOther, expected, message, isListed = false) {
	const [first, ...more] = uses.filter(isOther);
	if (first === void 0) return;
	const model = uses.find((use) => !isOther(use));
	const also = more.length === 0 ? "" : ` here and in ${more.length} more`;
	const isTie = !isListed && model !== void 0 && uses.length === 2;
	yield {
		at: first.at,
		about: form,
		message: `${message(first)}; expected ${isTie ? "one spelling" : `"${expected}"${also}`}`,
		suggestion: isTie ? `Write "${expected}" here too, or "${first.spelling}" there` : `Write "${expected}" ${more.length === 0 ? "here too" : "in all of them"}`,
		related: [...model ? [model] : [], ...more].slice(0, maxRelated$1).map(({ at }) => at),
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
	if (count === 0) return "no skills";
	return count === 1 ? "one skill" : `${count} skills`;
}
// ../core/src/rules/skills/count.ts
var count_default = templateRule({
	id: "skills/count",
	practice: 6,
	kind: "contract",
	severity: "error",
	label: "too few skills for a new badge",
	reads: ["skills"],
	absence: true,
	whole: true,
	limit: "skillsLeast",
	formats: [
		"badgelint",
		"credly",
		"accredible"
	],
	summary: "A new template has at least as many skills as the platform requires.",
	why: "Employers and search engines find earners by their skills. The platform refuses a new template with fewer.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "None known. Formats without skills are not judged; tags are not skills. Templates that the platform already has are left to `skills/few`.",
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
			message: `The template has ${skillsInWords$1(skills.length)}; expected at least ${limit.value}, which ${limit.platform} requires`,
			suggestion: "Add skills that the earner shows by meeting the criteria"
		};
	}
});
// ../core/src/rules/skills/duplicate.ts
var duplicate_default = templateRule({
	id: "skills/duplicate",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	label: "skill listed twice",
	reads: ["skills"],
	languages: ["en"],
	summary: "A skill is listed once.",
	why: "An employer who sees \"AppSec\" next to \"Application Security\" wonders what the difference is, and the badge shows one skill fewer than it could.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Abbreviations that only one organisation uses are not recognised; add them to `abbreviations`.",
	options: { abbreviations: abbreviationsOption },
	examples: examplesOf("skills/duplicate"),
	*check({ skills = [] }, { abbreviations }) {
		const first = /* @__PURE__ */ new Map();
		for (const skill of skills) {
			const form = skillForm(skill.value, abbreviations);
			const earlier = first.get(form);
			if (earlier === void 0) first.set(form, skill);
			else if (!isProvisionalSkill(skill.value)) yield {
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
// ../core/src/rules/skills/each-backed.ts
var each_backed_default = templateRule({
	id: "skills/each-backed",
	practice: 6,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "skill that the text does not mention",
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
	summary: "The name, description or criteria mention each skill.",
	why: "A skill that the text never mentions is an unsupported claim: an employer cannot see how the earner came by it, and doubts the other skills too.",
	source: {
		title: "Real Ideas, Choosing a list of skills tags",
		address: "https://knowledge.realideas.org/choosing-a-list-of-skills-tags"
	},
	mistakes: "Words are compared, with their related forms and some everyday synonyms, not meanings. A skill that the text describes in other words (\"led a shift\" for \"Line Management\") is reported, and on live templates every second finding is debatable. If hardly any skill is found, `skills/backed` reports it.",
	options: { minDescriptionLength: {
		type: "integer",
		description: "Skills are judged only if the description has at least this many characters; a shorter one has a different problem.",
		minimum: 0,
		default: 100
	} },
	examples: examplesOf("skills/each-backed"),
	*check(template, { minDescriptionLength }) {
		const { description, skills = [] } = template;
		if (description === void 0 || description.value.trim().length < minDescriptionLength) return;
		const unbacked = unbackedSkills(template);
		const [first, ...others] = unbacked;
		if (first === void 0 || hasHardlyAny(unbacked.length, skills.length)) return;
		yield {
			at: first.at,
			about: "skills",
			message: missingInWords(unbacked, skills.length),
			suggestion: "Say how the earner showed each one, or remove the skills that the badge does not judge",
			related: others.slice(0, 5).map(({ at }) => at)
		};
	}
});
// ../core/src/rules/skills/few.ts
/** Two may be all there is to a narrow achievement. */
const enoughForSome = 2;
var few_default = templateRule({
	id: "skills/few",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	label: "few skills on an existing badge",
	reads: ["skills"],
	absence: true,
	whole: true,
	limit: "skillsLeast",
	formats: ["badgelint", "credly"],
	summary: "A template that is on the platform has as many skills as the platform requires of new ones.",
	why: "Employers and search engines find earners by their skills. The platform keeps a template with fewer but refuses any copy of it, and its earners are hard to find.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "About one in eight templates on Credly has one or two skills, from before the platform required three. For a narrow achievement two may be enough, so two are reported as an info. Templates that are not on the platform yet are left to `skills/count`.",
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
			severity: skills.length >= enoughForSome ? "info" : "warning",
			message: `The template has ${skillsInWords$1(skills.length)}; expected at least ${limit.value}, which ${limit.platform} requires of new templates`,
			suggestion: "Add skills that the earner shows by meeting the criteria"
		};
	}
});
// ../core/src/rules/skills/many.ts
var many_default = templateRule({
	id: "skills/many",
	practice: 6,
	kind: "guidance",
	severity: "info",
	label: "too many skills",
	reads: ["skills"],
	whole: true,
	summary: "A template lists no more skills than a reader can take in.",
	why: "An employer reads the first few skills of a badge. Among thirty, the ones that set the earner apart go unnoticed.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "The number is our own: one in eighty live templates on Credly has more than 20 skills; readers found every second list of 16 to 20 skills reasonable. A badge for a whole degree may well need more.",
	options: { max: {
		type: "integer",
		description: "How many skills a template may have.",
		minimum: 1,
		default: 20
	} },
	examples: examplesOf("skills/many"),
	*check({ skills = [] }, { max }) {
		const first = skills[max];
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			message: `The template has ${skills.length} skills; expected at most ${max}, so that the important ones are seen`,
			suggestion: "Keep the skills that the criteria judge, and remove those that others imply"
		};
	}
});
// ../core/src/rules/skills/meaningful.ts
var meaningful_default = templateRule({
	id: "skills/meaningful",
	practice: 6,
	kind: "guidance",
	severity: "info",
	label: "not the name of a skill",
	reads: ["name", "skills"],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Each skill is the name of something that a person knows or can do.",
	why: "Employers search by skills. Nobody searches for \"Skills\", a whole sentence or the title of a course, so an entry like that does nothing for the earner.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A general word is reported even if it is a subject in its profession, such as \"Training\" among trainers. \"Apply\", \"Use\" and other instructions count as a task from six words on; shorter ones are accepted. The name of a company that is also a product (\"Docker\") is never reported.",
	options: { maxLength: {
		type: "integer",
		description: "How many characters a skill may have, not counting text in brackets. The longest in good templates has 42; official names have up to 60.",
		minimum: 10,
		default: 60
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
	label: "skill missing from the program's list",
	reads: ["skills"],
	comparedFacts: ["skills"],
	summary: "If the program keeps a list of skills, templates use names from it.",
	why: "One list of skills makes badges comparable: an earner collects the same skill from two badges, and an employer finds everybody who has it.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A skill that is new on purpose is reported until it is added to the list. Identifiers are recognised by their form, whether or not the framework has that entry.",
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
		label: "list of skills cannot be read",
		message: `The list of skills, "${stated.value}", cannot be read; expected a text, CSV, YAML or JSON file that lists skills`,
		suggestion: "Correct the path, or list the skills here"
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
		label: "identifier instead of a skill name",
		message: `${named(listed)} ${found.length === 1 ? "is an identifier" : "are identifiers"}; expected the name of the skill, which is what a badge shows`,
		suggestion: "Write the name of the skill, and add the address of the entry as an alignment",
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
		message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named(listed)}; expected only skills from the list`,
		suggestion: "Use an entry from the list, or add the skill to it",
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
// ../core/src/text/en/other-name.ts
const list$4 = (words) => new Set(words.trim().split(/\s+/));
const earners = "(?:[Ee]arners?|[Rr]ecipients?|[Hh]olders?|[Bb]adge ?(?:holders?|earners?))";
const noun = "(?:[Dd]igital )?(?:[Bb]adge|[Cc]redential|[Cc]ertification|[Cc]ertificate|[Mm]icro-?[Cc]redential)";
const telling$2 = "(?:has|have|had|is|are|was|were|will|understands?|possess(?:es)?|demonstrates?|know|knows)";
/** What such people may do next, so that the badge is one that is asked for. */
const next = "(?:also |now )*(?:able to (?:earn|apply|receive|claim)|eligible|invited|encouraged|required|expected|entitled|exempt|asked|advised|qualified to (?:apply|earn))";
/**
* How an English sentence begins that says of which badge a text is, with the name as a group. Put together by hand.
*/
const otherName = {
	openings: [
		"earner*",
		"recipient*",
		"holder*",
		"badgeholder*",
		"earn",
		"receive",
		"obtain",
		"get"
	],
	introductions: [
		new RegExp(`^(?<before>(?:[Tt]he )?${earners} of (?:(?:the|this|an?) )?)(?<name>[^.;,!?]{3,90}?) ${noun} ${telling$2}\\b(?! ${next})`),
		new RegExp(`^(?<before>(?:[Tt]he )?${earners} of (?:(?:the|this) )?)(?<name>[A-Z\\d][^.;,!?]{3,90}?) ${telling$2}\\b(?! ${next})`),
		new RegExp(`^(?<before>(?:In order to|To) (?:earn|receive|obtain|get) (?:(?:the|this) )?)(?<name>[^.;,!?]{3,90}?) ${noun}(?=[, ])`)
	],
	beside: list$4(`the a an of in for and badge badges credential certification certificate certified digital award
    microcredential micro-credential`),
	levels: list$4(`associate professional expert specialist practitioner foundation foundations foundational basic
    beginner intermediate advanced bronze silver gold platinum diamond junior senior spring summer autumn fall winter`)
};
// ../core/src/text/other-name.ts
const guard = new Triggers(otherName.openings);
/** The names by which a text speaks of the badge: "Earners of the Stream Keeper badge have", "To earn the \u2026". English. */
function introducedIn(analysis) {
	if (!analysis.has(guard)) return [];
	return analysis.sentences.flatMap((sentence) => nameIn(sentence) ?? []);
}
function nameIn(sentence) {
	for (const pattern of otherName.introductions) {
		const { before = "", name = "" } = pattern.exec(sentence.text)?.groups ?? {};
		const words = namingWords(name);
		const start = sentence.start + before.length;
		if (words.length > 0) return {
			text: name,
			start,
			end: start + name.length,
			words
		};
	}
}
/** The words of a badge's name that tell it from others: without articles, "badge" and the like. */
function namingWords(name) {
	return normalizedWords(name.replaceAll("&", " and ").replace(/[\u00ae\u2122\u00a9]/g, "")).filter((word) => !otherName.beside.has(word));
}
/** Whether each of two names has words that the other does not have. One that is longer only says more. */
function areOthers(a, b) {
	return a.some((word) => !b.includes(word)) && b.some((word) => !a.includes(word));
}
/** Whether a name differs from another in one place, by a year, a number or a level: "Warden 2025", "Warden 2026". */
function isOfAnotherYear(a, b) {
	if (a.length !== b.length || a.length < 2) return false;
	const [at, ...more] = a.flatMap((word, index) => word === b[index] ? [] : [index]);
	if (at === void 0 || more.length > 0) return false;
	const [one = "", other = ""] = [a[at], b[at]];
	return otherName.levels.has(one) && otherName.levels.has(other) || isNumber(one) && isNumber(other) && form(one) === form(other);
}
/** 2025, FY21, V2. */
function isNumber(word) {
	return /^(?:[a-z]{1,2})?\d{1,4}$/.test(word);
}
/** How a number is written: with letters before it, and of how many digits a year is. */
function form(word) {
	return word.replace(/\d+/, (digits) => digits.length === 4 ? "year" : "number");
}
// ../core/src/rules/template/another-name.ts
var another_name_default = templateGroupRule({
	id: "template/another-name",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "text names a different badge",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: ["name"],
	languages: ["en"],
	summary: "Descriptions and criteria name this badge, not another one.",
	why: "If copied text was never adapted, the badge page describes a different achievement. An employer cannot know which of the two names is right.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only sentences that begin with the earners of a badge, or with what it takes to earn it, are read. The name must be that of another template, or this badge's own name with a different year, number or level. A badge that is a prerequisite is not reported, and neither is a text that also contains the badge's own name.",
	examples: examplesOf("template/another-name"),
	*extract({ name, description, criteria, identity }) {
		if (name === void 0 || identity === "from-credential") return;
		const own = namingWords(name.value);
		if (own.length === 0) return;
		yield {
			key: own.join(" "),
			value: {
				at: name.at,
				name: name.value
			}
		};
		if (description) yield* othersIn(description, "The description", "description", name.value, own);
		for (const [index, { text }] of criteria.entries()) yield* othersIn(text, criteria.length === 1 ? "The criterion" : `Criterion ${index + 1}`, "criteria", name.value, own);
	},
	*checkGroup(group) {
		const named = group.find(({ inText }) => inText === void 0);
		for (const { at, name, inText } of group) {
			if (inText === void 0 || !(named || inText.isNear)) continue;
			yield {
				at,
				about: inText.about,
				message: `${inText.subject} refers to this badge as "${truncate(name, 60)}"; expected "${truncate(inText.own, 60)}"`,
				suggestion: "Use the name of this badge, and check for anything else left over from the copied text",
				...named ? { related: [named.at] } : {}
			};
		}
	}
});
/** The first name that a text gives to its badge and that is another's, unless the own stands there too. */
function* othersIn(text, subject, about, own, ownWords) {
	const analysis = analyse(text);
	const other = introducedIn(analysis).find(({ words }) => areOthers(words, ownWords));
	if (other === void 0 || isNamed(analysis.text, ownWords)) return;
	yield {
		key: other.words.join(" "),
		value: {
			at: part(text, other.start, other.end),
			name: other.text,
			inText: {
				subject,
				about,
				own,
				isNear: isOfAnotherYear(other.words, ownWords)
			}
		}
	};
}
/** Whether the words of a name stand in a text in their order. */
function isNamed(text, own) {
	return ` ${namingWords(text).join(" ")} `.includes(` ${own.join(" ")} `);
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
		at: placeOf$3(template),
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
	const suggestion = `Archive the template if it is no longer needed${alsoRemove(pointers)}, or tell people how it can be earned`;
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
			])}; expected at least one badge ${everySoOften(longest)}`,
			suggestion,
			places,
			pointers
		};
	}
}
/** How often a badge is expected, in words. */
function everySoOften(days) {
	if (days === 365) return "a year";
	return days === 730 ? "every two years" : `every ${days} days`;
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
	return [`the decision to keep the template expired on ${expired.until} (${reason})`];
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
function placeOf$3({ at, state, record }) {
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
	if (activatedOn !== void 0) return [`the template has been active since ${activatedOn}`];
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
function alsoRemove(pointers) {
	const places = pointersInWords(pointers, {
		recommends: "the recommendations of",
		requires: "the requirements of"
	});
	return places === "" ? "" : `, and remove it from ${places}`;
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
	label: "nothing issued for a long time",
	reads: [
		"id",
		"state",
		"recommendations",
		"audit"
	],
	facts: ["issuance"],
	summary: "A template with no badges issued for a year is archived.",
	why: "Badges that nobody can earn in practice clutter the list where people look for their next one, and make the active ones harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export says how many badges were issued but not when, so only a count of zero is evidence. If an export says when a template was created but not when it became active, one that spent a year as a draft is reported too. A ledger is assumed to contain every badge up to its last event. A badge for a rare event is reported; if it is `seasonal`, only after twice as many days. Templates that recommend or require this one by its id on a platform are not named.",
	options: { days: {
		type: "integer",
		description: "Days without a new badge after which a template is reported; twice as many for a `seasonal` one.",
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
	label: "archived but still offered",
	archived: true,
	reads: ["state", "earnLink"],
	comparedWith: ["state", "earnLink"],
	summary: "An archived template no longer shows its \"Earn this badge\" link.",
	why: "No badge is issued from an archived template. Anyone who follows its link and does the work gets nothing for it.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A link to a page that says the badge has been retired is reported too, unless the link is switched off. If other templates still recommend or require an archived one, `template/recommendations` and `template/pathway` report it there.",
	examples: examplesOf("template/archived"),
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, but its "Earn this badge" link (${truncate(earnLink.value, 60)}) is still shown; expected it to be hidden`,
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
const maxWords$1 = 12;
/** How many words from a place on stand in a name too, one after another. */
function longestFill(text, from, name) {
	let longest = 0;
	for (let start = 0; start < name.length && longest < maxWords$1; start++) {
		let length = 0;
		while (length < maxWords$1 && start + length < name.length && name[start + length] === text[from + length]) length++;
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
// ../core/src/text/en/series.ts
function list$3(words) {
	return new Set(words.split(/\s+/).filter(Boolean));
}
// ../core/src/program/series-name.ts
const { steps, roles, places, languages, fillers, units } = {
	steps: list$3(`
    foundation foundations foundational basic basics beginner beginners elementary introduction introductory
    intro fundamental fundamentals essential essentials core intermediate advanced expert professional associate
    specialist practitioner master grandmaster junior senior novice apprentice proficient developing emerging
    bronze silver gold platinum diamond ruby emerald
    one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth
    tenth final 1st 2nd 3rd
    spring summer autumn fall winter january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec
    winner winners finalist finalists semifinalist semifinalists nominee honorable honourable honors honours
    distinction merit champion champions runner runnerup`),
	roles: list$3(`
    speaker speakers presenter presenters panelist panellist panelists moderator moderators attendee attendees
    participant participants organizer organiser organizers organisers host hosts volunteer volunteers mentor mentors
    mentee mentees coach judge judges juror jurors sponsor sponsors exhibitor exhibitors facilitator facilitators
    instructor instructors trainer trainers trainee trainees teacher teachers tutor tutors student students intern
    interns ambassador ambassadors delegate delegates member members fellow fellows alumni alumnus alumna graduate
    graduates contributor contributors reviewer reviewers committee chair cochair steward stewards usher ushers`),
	places: list$3(`
    north south east west northern southern eastern western northeast northwest southeast southwest central
    africa african asia asian europe european america american americas americans oceania emea apac latam anz nordics
    benelux mena
    argentina australia austria bangladesh belgium bolivia brazil britain bulgaria cambodia canada chile china colombia
    croatia cuba cyprus czechia denmark ecuador egypt estonia ethiopia finland france germany ghana greece guatemala
    honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea
    kuwait latvia lebanon lithuania luxembourg malaysia malta mexico morocco mozambique myanmar nepal netherlands
    nicaragua nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda
    senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland taiwan tanzania thailand tunisia
    turkey uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe england scotland wales uk usa uae nz au
    alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
    indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana
    nebraska nevada hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
    virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan queensland victoria tasmania
    accra adelaide amsterdam ankara antwerp athens atlanta auckland austin bangalore bangkok barcelona basel beijing
    belfast bengaluru berlin bern birmingham bogota bonn bordeaux boston bratislava brisbane bristol brussels bucharest
    budapest cairo calgary canberra cardiff chennai chicago cincinnati cleveland cologne copenhagen dallas delhi denver
    detroit dhaka dresden dubai dublin edinburgh edmonton eindhoven frankfurt geneva glasgow gothenburg guadalajara
    hamburg hanoi helsinki houston hyderabad istanbul jakarta johannesburg karachi kyiv kyoto lagos lahore leeds leipzig
    lima lisbon liverpool ljubljana london lyon madrid manchester manila marseille melbourne memphis miami milan
    milwaukee minneapolis monterrey montreal moscow mumbai munich nairobi naples nashville newcastle nottingham
    orlando osaka oslo ottawa paris perth philadelphia phoenix pittsburgh portland porto prague pune riga rome rotterdam
    sacramento santiago seattle seoul shanghai sheffield shenzhen sofia stockholm stuttgart sydney tallinn tampa
    tokyo toronto toulouse turin utrecht valencia vancouver venice vienna vilnius warsaw winnipeg zagreb zurich`),
	languages: list$3(`
    arabic basque bengali bulgarian cantonese catalan chinese croatian czech danish dutch english estonian finnish french
    galician german greek hebrew hindi hungarian icelandic indonesian irish italian japanese korean latvian
    lithuanian malay mandarin norwegian persian polish portuguese romanian russian serbian slovak slovene slovenian
    spanish swahili swedish tagalog tamil thai turkish ukrainian urdu vietnamese welsh`),
	fillers: list$3(`
    level levels part stage tier grade step module phase series class cohort edition year semester term quarter season
    intake batch round wave version release rev revision ver place award with in at of for and to the new upper lower
    far mid greater city county state region regional district area campus chapter office branch hub division up mention`),
	units: list$3(`
    chapter campus county office branch region district hub club library school schools college university academy
    centre center division council`)
};
/** Anything with a digit (2023, 22.1, v2, CE108), a Roman number or a single letter counts its members. */
const number = /\p{N}|^(?:[ivx]{1,5}|[a-e])$/u;
function seriesName(name) {
	const form = nameForm(name);
	const words = form.match(/[\p{L}\p{N}]+/gu) ?? [];
	const marks = [];
	const rest = [];
	for (const word of words) if (isMark(word)) marks.push(word);
	else if (!fillers.has(word)) rest.push(word);
	return {
		form,
		words,
		rest: rest.join(" "),
		marks
	};
}
function isMark(word) {
	return number.test(word) || steps.has(word) || roles.has(word) || places.has(word) || languages.has(word);
}
/**
* Whether two names are those of one series: "Summit 2023" and "Summit 2024", "Welding I" and "Welding II",
* "Judge" and "Mentor" of one event, the same in Oslo and in Bergen. Each has to say which member it is:
* "Welding" and "Welding II" are not.
*/
function areOfSeries(a, b) {
	if (a.form === b.form) return false;
	if (a.rest === b.rest) return differInMarks(a, b);
	return differInUnit(a.words, b.words);
}
function differInMarks(a, b) {
	if (a.marks.length === 0 || b.marks.length === 0 || a.marks.join(" ") === b.marks.join(" ")) return false;
	if (a.rest !== "") return true;
	const own = a.marks.filter((word) => !b.marks.includes(word));
	const other = b.marks.filter((word) => !a.marks.includes(word));
	return [...own, ...other].every((word) => !roles.has(word));
}
/** A name of a place or an owner has so many words at most, its unit included. */
const maxNameWords = 4;
/** Whether all that differs names a place or stands with a unit: "Bristol Chapter" and "Leeds Chapter". */
function differInUnit(a, b) {
	const shorter = Math.min(a.length, b.length);
	let start = 0;
	while (start < shorter && a[start] === b[start]) start++;
	let end = 0;
	while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	if (start + end < 2) return false;
	const own = a.slice(start, a.length - end);
	const other = b.slice(start, b.length - end);
	if (own.length === 0 || other.length === 0) return false;
	if (Math.max(own.length, other.length) > maxNameWords) return false;
	const next = end === 0 ? void 0 : a[a.length - end];
	return next !== void 0 && units.has(next) || isOfPlace(own) && isOfPlace(other);
}
function isOfPlace(fill) {
	return fill.length > 1 && units.has(fill.at(-1) ?? "") || fill.some((word) => places.has(word));
}
// ../core/src/text/en/facts.ts
/**
* What a badge has to say though others say the same: when it was offered and until when it holds, for whom it is,
* what comes before it, who accredits it, what it counts for, and where more stands.
*/
const standingFacts = [
	/\b(?:1[89]|20)\d\d\b/,
	/\bexpir(?:e[sd]?|y|ation)\b|\bvalid (?:for|until|through)\b|\brenew(?:ed|al|able)?\b/i,
	/\bprerequisites?\b|\beligible\b|\bonly (?:available|open|offered|awarded|issued)\b|\bavailable (?:only|exclusively)\b/i,
	/\baccredit(?:ed|ation)\b|\b(?:approved|endorsed|regulated) by\b|\baligned (?:to|with)\b|\bmeets? the requirements\b/i,
	/\b(?:credit|contact) hours?\b|\b(?:CEUs?|CPEs?|CPDs?|ECTS|PDUs?)\b/,
	/https?:\/\/|\bwww\./i
];
/** A notice of rights is none of these, whatever year it names. */
const rightsNotice = /\u00a9|\(c\) ?\d|\bcopyright\b|\ball rights reserved\b/i;
/** An ability of the earner, which badges of one field have in common. */
const earnerAbility = /^(?:the |these |this |all )?(?:earners?|(?:badge |certificate |credential )?holders?|they|recipients?|individuals|participants|graduates)\b[^.;]{0,60}?\b(?:can|are able to|is able to|know how to|knows how to)\b/i;
// ../core/src/text/standing-fact.ts
/** Whether a sentence says what each badge has to say for itself, such as until when it holds. English. */
function isStandingFact(sentence) {
	return !rightsNotice.test(sentence) && standingFacts.some((fact) => fact.test(sentence));
}
/** Whether a sentence says what the earner can do. English. */
function isAbility(sentence) {
	return earnerAbility.test(sentence);
}
// ../core/src/rules/template/boilerplate.ts
/** Shorter sentences are alike by chance: "Awarded once a year". */
const minWords$2 = 6;
/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = .8;
var boilerplate_default = templateGroupRule({
	id: "template/boilerplate",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "same sentence in many descriptions",
	reads: [
		"name",
		"description",
		"series"
	],
	minGroup: 2,
	summary: "Descriptions do not begin or end with a sentence that many of them share.",
	why: "An employer reads the first sentence, and perhaps the last. If it is the same on every badge, what this earner did comes second or not at all.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A sentence that varies by one word from template to template is missed. Facts that each badge needs (days, expiry, prerequisites, accreditation, a link) are recognised by English words; any other sentence that the program has to include, for example by law, is reported anyway.",
	options: { minTemplates: {
		type: "integer",
		description: "How many templates must share a sentence before it is reported.",
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
			if (words.length < minWords$2) continue;
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
		if (isWanted(sentence, first.end)) return;
		const verb = first.end === "opening" ? "begin" : "end";
		yield {
			at: placeOf$2(first),
			about: `${first.end} sentence`,
			message: `${group.length} descriptions ${verb} with the sentence "${truncate(sentence, 60)}"; expected each to ${verb} with something about its own badge`,
			suggestion: "Remove the sentence, or move it to the page that the badges link to",
			related: group.slice(1, 6).map(placeOf$2)
		};
	}
});
/** Whether each badge needs a sentence, however many share it: a fact of its own, or at its end an ability. */
function isWanted(sentence, end) {
	return isStandingFact(sentence) || end === "closing" && isAbility(sentence);
}
/** The words of a stretch of a text as they are compared. */
function wordsIn(text, [start, end]) {
	if (hasOtherForms(text.value)) return normalizedWords(text.value.slice(start, end));
	const inside = [];
	for (const word of analyse(text).words) if (word.start >= start && word.end <= end) inside.push(word.form.folded);
	return inside;
}
function placeOf$2({ at, span }) {
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
		seriesName: seriesName(name),
		shingles: shingles(hashesOf(text))
	};
}
function belong(a, b) {
	if (a.series !== void 0 && a.series === b.series) return true;
	if (likeness(a.shingles, b.shingles) >= alike) return true;
	return areOfSeries(a.seriesName, b.seriesName) || isSeries(a.text, a.name, b.text, b.name);
}
// ../core/src/rules/template/certificate.ts
var certificate_default = templateRule({
	id: "template/certificate",
	practice: 7,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "nothing about a printable certificate",
	reads: ["certificate"],
	formats: ["badgelint"],
	summary: "Earners can print a certificate, or the template says why not.",
	why: "Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot should know that this is on purpose.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only templates in badgelint's own format are checked, and not if the configured platform has no certificates; exports do not include this setting. Whether the reason is a good one is not judged.",
	examples: examplesOf("template/certificate"),
	*check({ certificate, at }, _options, { platform }) {
		if (platform.lacks.includes("certificate")) return;
		if (certificate === void 0) yield {
			at,
			about: "certificate",
			message: "The template does not say whether earners can print a certificate (`certificate`); expected `certificate: true`, or a reason why not",
			suggestion: "Switch the certificate on at the platform and write `certificate: true`, or write `certificate: {enabled: false, reason: \u2026}`"
		};
		else if (!certificate.isOn && certificate.reason === void 0) yield {
			at: certificate.at,
			about: "certificate",
			label: "certificate off without a reason",
			message: "The printable certificate (`certificate`) is switched off without a reason; expected a reason",
			suggestion: "Switch it on, or write `certificate: {enabled: false, reason: \u2026}`"
		};
	}
});
// ../core/src/text/en/earning.ts
const verbs = "(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?|me(?:e)?t|fulfil(?:l|led)?|satisf(?:y|ied))";
/** A subject before the verb, or "must". */
const lead = "(?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: of (?:this|the) (?:badge|credential|certificate))?(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*";
/** What may follow "complete" without saying more than that there was something to complete. */
const thing = "(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?";
/** What a programme lays down somewhere. */
const rules$1 = "(?:criteria|criterion|requirements?|conditions?|eligibility|details?|information|guidelines?|rules|steps|instructions|prerequisites|expectations|terms)";
const laidDown = "(?:described|listed|defined|outlined|set out|set forth|specified|stated|published|detailed|found|available|given|posted|provided|laid down|documented|explained|established|determined|prescribed)";
const page = "(?:web ?sites?|web ?pages?|pages?|links?|here|documents?|handbook|guide|pdf|url|site|portal|https?:|www\\.)";
/** A noun for the one who earns, in either number. */
const earner$1 = "(?:earners?|holders?|recipients?|participants?|learners?|students?|candidates?|individuals?)";
const list$2 = (words) => new Set(words.trim().split(/\s+/));
const earning = {
	judging: /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|nominated|selected (?:by|for|based)|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
	being: /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?(?! (?:\w+ )?(?:experts?|speakers?|lecturers?|scholars?|professors?))|registered|registration|showed up|checked in|sat in)\b/i,
	participant: /^(?:participant|schedule \/ registration|attendance)$/i,
	presentAt: /\bcomplet(?:e|ed|es|ing|ion of) (?:(?!during|in|at|by)[\w\u2019'-]{1,20},? ){0,5}(?:webinar|seminar|conference|event|meeting)s?\b(?! \w*(?:milestones?|exercises?|quiz))|\b(?:hours?|days) of (?:live |online |virtual |webinar )*(?:webinar|attendance)\b/i,
	doing: /\b(?:contributed|organi[sz]ed|led|facilitated|developed|wrote|built|created|designed|produced|applied|practi[cs]ed|taught|mentored|volunteered|served|discussed|collaborated|implemented|maintained|supported|coached|spoke|worked)\b(?! by\b)|\b(?:and|to) (?:\w+ly )?(?:contribute|organi[sz]e|facilitate|develop|write|build|create|design|produce|apply|discuss|collaborate|implement|engage|practi[cs]e)\b|\b(?:activities|exercises|homework|assignments?|tasks|labs?|case stud(?:y|ies)|simulation|discussions?|class ?work|coursework|milestones?|missions?|readings?|reading material|reflections?)\b|\bcompletion of modules\b/i,
	lesson: /\b(?:attend\w*|participa\w+|took part|takes? part|taking part|joined|join|present at)(?: (?!on\b|about\b|for\b)[^\s.;:]{1,30}){0,12} (?:courses?|trainings?|workshops?|class(?:es)?|bootcamps?|programs?|programmes?|modules?|academy)\b/i,
	measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
	presence: [
		/\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
		/\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
		/\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi
	],
	thing: new RegExp(`\\b${thing}\\b`, "i"),
	ability: /\bdemonstrat\w+ (?:\w+ ){0,5}?(?:understanding|knowledge|skills?|ability|abilities|competenc\w+|capabilit\w+|proficiency)\b|\b(?:has|have|possess(?:es)?) (?:a |an |the )?(?:\w+ ){0,3}?(?:understanding|knowledge|skills|ability|competenc\w+|proficiency) (?:of|in|to|about|for|needed|required|necessary)\b|\b(?:is|are) (?:now |well |fully |highly )?(?:able to|capable of|skilled (?:in|at)|proficient (?:in|at|with)|competent (?:in|at|to)|equipped to|qualified to)\b|\b(?:they|earners?|holders?|recipients?|individuals?|participants?|learners?) (?:also |now |fully |both )?(?:understands? (?:how|what|when|why|the)|knows? how to)\b/i,
	taught: /\b(?:can|able|ability|skills?|skilled|know(?:s|ledge)?|understand(?:s|ing)?|understood|learn(?:s|ed|t|ing)?|demonstrat\w+|instructed|taught|trained|proficien\w+|competen\w+)\b/i,
	bareCompletion: new RegExp(`^(?=(${lead}))\\1(?:successfully |successful )?${verbs}(?: successfully)?(?: (?:and|&) (?:successfully |actively )?${verbs})?\\b(?: |$)[^,;:]*$`, "i"),
	topicOnly: /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
	joined: new RegExp(`\\b(${verbs}) (?:and|&) (?:successfully |actively )?${verbs}\\b`, "i"),
	secondAct: /\band (?:\w+ly )?(?!relat|advanc|requir|associat|appli|approv|need|bas|unit)\w{2,20}ed\b/i,
	countedWork: /\b(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [\w-]{1,20}){0,2} (?:assignments|exercises|labs|tasks|challenges|missions)\b/i,
	aWord: /^[\w-]+(?: completion| attendance)?$/i,
	vagueWord: /^(?:complet(?:e|ed|ion)|attend(?:ed|ance)?|participat(?:e|ed|ion)|training|course|submit(?:ted)?|submission|assessment|tests?|exams?|quiz|describe|achievement|enrol?lment|apply|applied|application|passed|pass)$|^hard work\b|completion$/i,
	paper: /^(?:submit|submitted|complete|completed|return|upload|fill (?:in|out)) (?:the |an? |your )?(?:\w+ )?(?:checklist|form|survey|questionnaire)(?: form)?$/i,
	elsewhere: [
		new RegExp(`\\b${rules$1}(?: [^\\s.]{1,30}){0,6}? (?:(?:are|is|as|can be|may be|will be) )?(?:also )?${laidDown}(?: [\\w-]{1,20}){0,2} (?:in|on|at|by|from|under|within|through|via|here)\\b.{0,200}$`, "i"),
		new RegExp(`\\bas (?:${laidDown}|required|set|decided) (?:by|in|on) (?!(?:an? |the )?(?:\\w+ )?(?:panel|jury|judges|experts?|peers|committee of))(?:.{0,200})$`, "i"),
		new RegExp(`^\\W*(?:please )?(?:see|visit|refer to|click|check|follow|go to|consult|read|view)\\b.{0,160}\\b${page}.{0,200}$`, "i"),
		/^\W*for (?:more |further |full |additional )?(?:details|information|criteria|requirements)\b.{0,80}\b(?:see|visit|contact|click|go to|refer to)\b.{0,200}$/i
	],
	awardedByHand: /\bhas to be awarded by (?:a user|(?:the )?users?) with\b/i,
	beyondHand: /\b(?:has|have) to be (?:completed|earned)\b|\bmust (?:complete|pass|have)\b|\bmembership in\b|\bcompetenc/i,
	notice: /^\W*(?:please note|note that|disclaimer|n\.?b\.?\b|this (?:badge|credential) (?:is (?:only |currently |not |no longer )*(?:open|available|offered|intended|limited|transferable)|does not|expires|will expire|is valid)|all rights reserved|\u00a9)/i,
	awarding: /^(?:award(?:s|ed|ing)?|earn(?:s|ed|ing)?|grant(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|given|issued?|obtain(?:s|ed|ing)?|achiev(?:e|es|ed|ing)|achievement|recogni[sz](?:ed|es)|confer(?:red)?)$/i,
	besideAwarding: new RegExp(`^(?:this|the|an?|of|for|to|by|in|on|upon|and|or|who|whom|that|which|is|are|was|were|be|been|being|has|have|had|must|will|may|all|any|those|these|their|as|with|when|after|once|it|they|digital|badges?|credentials?|certificates?|certifications?|status|title|designation|recognition|award|people|person|persons|successful|successfully|official|officially|formally|${earner$1})$`, "i"),
	asRequirement: new RegExp(`^(?:(?:in order )?to (?:earn|receive|obtain|get|be awarded|qualify for) (?:this|the|a) |(?:the )?${earner$1} (?:must|need to|needs to|are required to|is required to|have to|has to) )`, "i"),
	asAbility: new RegExp(`^(?:the )?${earner$1}(?: of (?:this|the) (?:badge|credential))? (?:can|are able to|is able to|know how|knows how|understands?) `, "i"),
	detail: /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
	congratulation: /[-\u2013\u2014,] ?(?:well done|congratulations)/i,
	oneWord: /^(?:complet(?:e|ed|ion)|attend(?:ed|ance)?|participat(?:e|ed|ion)|training|courses?|class|workshop|submit(?:ted)?|submission|assessments?|tests?|exams?|examination|quiz|enrol?lment|appl(?:y|ied)|application|pass(?:ed)?|webinar|module|requirements?|criteria)$/i,
	shareAttended: /\b(?:attend(?:ed|ing|ance)?|present)(?: (?:at|of|for))?(?: (?:at least|a minimum of|minimum|over|more than))? \d{1,3} ?%/i,
	unnamed: {
		acts: list$2(`complete completes completed completing completion finish finishes finished finishing do did done
      fulfil fulfill fulfils fulfills fulfilled satisfy satisfies satisfied meet meets met take takes took taken
      pass passes passed passing`),
		things: list$2(`course courses coursework class classes training trainings module modules workshop workshops
      program programs programme programmes curriculum content contents material materials lesson lessons unit
      units session sessions requirement requirements criteria criterion activity activities component components
      pathway e-learning elearning`),
		badges: list$2("badge certification certificate credential microcredential micro-credential"),
		others: list$2(`the a an all any each every both this that these those its their his her of in on for to by at and or
      upon with has have had must should will shall need needs is are was were be been who person people individual
      individuals earner earners holder holders recipient recipients participant participants learner learners student
      students candidate candidates you they successful successfully fully required requisite mandatory necessary
      prescribed associated relevant corresponding respective related applicable appropriate listed specified
      identified following above entire full whole online self-paced learning awarded earned issued given receive
      earn badge certification certificate credential`)
	},
	named: list$2(`lab labs challenge challenges exam exams examination test quiz assessment project capstone internship
    apprenticeship hackathon competition game simulation degree thesis diploma residency fellowship practicum
    tournament race hike audition award`),
	credits: /\b(?:earn|acquire|gain|collect|accumulate|obtain|achieve|receive|reach|complete)(?:s|d|ed)? (?:a total of |a minimum of |at least |minimum )?(?:\d{1,4}|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty) (?:points?|credits?|credit points|credit hours)(?![\w-])/i,
	creditUnits: [
		"point",
		"points",
		"credit",
		"credits"
	],
	creditsBy: /\b(?:identified|approved|offered|provided|selected|determined|listed|defined|recogni[sz]ed|specified|chosen) by\b.{0,200}$/i,
	creditWords: list$2(`total minimum least more from in area areas category categories selected chosen foundation
    foundational basic intermediate advanced elective electives core other level levels point points credit credits
    year within`),
	advertising: /^\W*(?:whether you(?:['\u2019]re| are)\b|(?:can you imagine|are you (?:an?|ready|looking|interested|tired|struggling|wondering|curious)|do you (?:want|wish|need|love|feel|dream)|have you ever|would you like|want to|looking (?:for|to)|ready to|tired of|wondering how|imagine)\b[^.!?]{0,300}\?)/i,
	blurb: /^\W*(?:this|our|the)(?: [^\s.;:]{1,30}){0,8}? (?:course|class|workshop|training|program|programme|introduction|bootcamp|boot camp|module|webinar|seminar|curriculum|masterclass|tutorial|lesson)(?: (?:to|on|in|of|for)(?: [^\s.,;:]{1,30}){1,5}?)? (?:(?:is|was|has been) (?:\w+ly )?(?:ideal|perfect|designed|intended|aimed|created|developed|suitable|suited|great)|(?:will )?(?:also )?(?:cover|provide|contain|teach|offer|give|introduce|prepare|explore|help|equip|guide|walk|feature|examine|enable|empower|include|consist|leverage)(?:e?s)?)(?= )/i,
	asking: /\b(?:must|requir\w*|complet\w*|attend\w*|pass(?:ed|es|ing)?|earn(?:s|ed|er|ers|ing)?|participat(?:e|ed|es|ing|ion)|submi\w*|exams?|examination|tests?|quiz\w*|assess\w*|projects?|capstone|portfolio|scor\w*|evaluat\w*|demonstrat\w*|graduat\w*|certif\w*|award\w*|badge)\b/i
};
// ../core/src/text/es/earning.ts
/**
* Spanish words of criteria for being there, and of descriptions for what somebody can do. Put together by
* hand from the grammar of the language.
*/
const earningInSpanish = {
	/** Words without one of which no criterion asks for being there. */
	openings: ["asist*", "particip*"],
	/** A criterion of one sentence that asks for being there. */
	being: /^\W*(?:haber )?(?:asist(?:encia|i[\u00f3o]|ir|ido)|particip(?:aci[\u00f3o]n|[\u00f3o]|ar|ado))(?!\p{L})[^.;:,]{0,160}\.?\W*$/iu,
	/** Words of one that asks for more. */
	beyond: /(?<!\p{L})(?:aprob|aprueb|eval[u\u00fa]|examen|ex[a\u00e1]menes|prueba|proyecto|entreg|calific|nota|ejercicio|tarea|taller|trabajo|present|demostr|desarroll|constru|elabor|activ[ao](?!\p{L})|activamente|pr[a\u00e1]ctic|concurso|comit[e\u00e9]|mentor|organiz|investig)/iu,
	/** That the earner can do or knows something. */
	ability: /(?<!\p{L})(?:(?:es|son) capa(?:z|ces) de|demuestran? (?:\p{L}+ ){0,3}(?:conocimientos?|habilidad(?:es)?|competencias?|capacidad(?:es)?)|(?:tienen?|poseen?) (?:los |las |un |una )?(?:conocimientos?|habilidad(?:es)?|competencias?|capacidad(?:es)?)|(?:el|la|los|las) (?:acreditad[oa]s?|personas? acreditadas?|portador(?:a|es|as)?|poseedor(?:a|es|as)?)(?: de (?:esta|la) (?:insignia|credencial))? (?!(?:asiste|participa|completa|finaliza|aprueba|recibe|cursa|realiza|obtiene|culmina|ha|han|tiene|tienen|fue|est)n?(?!\p{L}))\p{Ll}{2,20}(?:an?|en?))(?!\p{L})/iu
};
// ../core/src/text/earning.ts
/**
* How a badge is earned, told from the words of a criterion. English, and being there in Spanish. A criterion that says neither
* of the two below is taken for a plain one, about which nothing is known.
*/
const table = earning;
/** Whether somebody judged, measured or received what was done. */
function isAssessed(text) {
	return table.judging.test(text);
}
/** Whether a criterion asks for being there and for nothing that anybody judged. */
function isAttendance(analysis, kind) {
	if (analysis.has(inSpanish) && analysis.about(isPresenceInSpanish)) return true;
	if (analysis.about(isMeasured) || analysis.about(isDone)) return false;
	if (analysis.about(isPresenceAlone)) return true;
	return table.participant.test(kind ?? "") && !/\bcomplet/i.test(analysis.text) && !analysis.about(isAssessedBeyondPresence);
}
const inSpanish = new Triggers(earningInSpanish.openings);
function isPresenceInSpanish(text) {
	return earningInSpanish.being.test(text) && !earningInSpanish.beyond.test(text);
}
/** Whether it asks for something that the earner did beside being there. */
function isDone(text) {
	return table.doing.test(text);
}
/** Whether it is a course or a workshop that is attended, and so one in which something can be judged. */
function isLesson(text) {
	return table.lesson.test(text);
}
/** What a description says that the earner knows or is able to do, or has shown; undefined where it does not. */
function abilityIn(text) {
	const match = table.ability.exec(text) ?? earningInSpanish.ability.exec(text);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
/** Whether a description says that anything was taught, or is known. */
function isTaught(text) {
	return table.taught.test(text);
}
/** "Attended 80 % of the evenings" measures presence only. */
function isMeasured(text) {
	return table.measured.test(text) && table.measured.test(text.replace(table.shareAttended, ""));
}
function isPresenceAlone(text) {
	return (table.being.test(text) || table.presentAt.test(text)) && !isAssessedBeyondPresence(text);
}
/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text) {
	const left = text.replace(table.shareAttended, "");
	return isAssessed(table.presence.reduce((rest, phrase) => rest.replace(phrase, ""), left));
}
/** Of twenty words, the most that a vague one has. */
const maxVague = 300;
/**
* Whether a criterion says neither what was done nor how it was judged: "Complete the course",
* "Knowledge of brakes". English.
*/
function isVague(text, name) {
	const whole = withoutPraise((name !== void 0 && name.length > 3 ? text.replaceAll(name, "X") : text).trim().replace(/(?<![\s.!])[\s.!]+$/, ""));
	if (whole.length > maxVague) return false;
	if (table.paper.test(whole)) return true;
	if (table.aWord.test(whole) && whole.split(/\s+/).length <= 2) return table.vagueWord.test(whole);
	const sentence = whole.replace(table.joined, "$1");
	if (isAssessed(sentence) || table.secondAct.test(sentence) || table.countedWork.test(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false;
	const count = sentence.split(/\s+/).length;
	if (table.detail.test(sentence.replace(/"[^"]*"/g, "")) && count > 8) return false;
	if (table.topicOnly.test(sentence)) return count <= 14;
	return count <= 20 && table.bareCompletion.test(sentence) && table.thing.test(sentence);
}
/** Without "\u2013 well done!" on the last line, and what follows it. */
function withoutPraise(text) {
	const from = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	const at = text.slice(from).search(table.congratulation);
	return at < 0 ? text : text.slice(0, from + at).trimEnd();
}
/** Longer texts say something. */
const maxWords = 60;
function emptinessOf(analysis, name) {
	const { text } = analysis;
	const own = name === void 0 ? [] : normalizedWords(name);
	if (table.oneWord.test(text.trim().replace(/[.!]$/, ""))) return "word";
	if (isUnnamed$1(analysis.foldedWords)) return "unnamed";
	if (isItself(analysis.foldedWords, own)) return "itself";
	if (isVague(text, name)) return "vague";
	if (analysis.about(isPlaceholder)) return "placeholder";
	const praise = analysis.about(praiseIn);
	if (praise) return praise;
	if (analysis.words.length > maxWords) return void 0;
	if (isCounted(analysis)) return "credits";
	if (/^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text)) return "address";
	if (table.awardedByHand.test(text) && !table.beyondHand.test(text)) return "by hand";
	const { sentences } = analysis;
	if (sentences.length === 0) return void 0;
	if (sentences.every((sentence) => table.notice.test(sentence.text))) return "notice";
	if (sentences.every((sentence) => isElsewhere(sentence.text))) return "elsewhere";
	return repetitionIn(analysis.foldedWords, own);
}
/** Whether all that is said is that something was completed which has no name: "Completed the required modules". */
function isUnnamed$1(words) {
	const { acts, things, others } = table.unnamed;
	return words.every((word) => things.has(word) || acts.has(word) || others.has(word)) && words.some((word) => acts.has(word)) && words.some((word) => things.has(word));
}
/**
* Whether all that is said is that what has the name of the badge was completed: "Complete Brake Repair". A course of
* that name is something else than the badge.
*/
function isItself(words, name) {
	const { acts, things, badges, others } = table.unnamed;
	if (name.length < 2 || name.some((word) => things.has(word) || table.named.has(word))) return false;
	const at = words.findIndex((_, from) => name.every((word, index) => words[from + index] === word));
	if (at < 0) return false;
	const end = at + name.length;
	const isGiven = badges.has(words[end] ?? "") && !others.has(words[at - 1] ?? "");
	const rest = [...words.slice(0, isGiven ? Math.max(at - 1, 0) : at), ...words.slice(end)];
	return rest.some((word) => acts.has(word)) && rest.every((word) => acts.has(word) || badges.has(word) || others.has(word));
}
/** Whether a text advertises, or tells about a course, and asks for nothing. */
function praiseIn(text) {
	const kind = table.advertising.test(text) ? "advertising" : "blurb";
	if (kind === "blurb" && !table.blurb.test(text)) return void 0;
	return table.asking.test(text) ? void 0 : kind;
}
const counted = new Triggers(table.creditUnits);
/** What of these is plain of one criterion, whatever stands beside it. */
function emptinessAlone(analysis) {
	if (analysis.about(praiseIn) === "advertising") return "advertising";
	return analysis.words.length <= maxWords && isCounted(analysis) ? "credits" : void 0;
}
/** Whether points or credits are counted that may be earned by anything. */
function isCounted(analysis) {
	if (!analysis.has(counted)) return false;
	const { text } = analysis;
	const match = table.credits.exec(text);
	if (!match) return false;
	const rest = text.slice(match.index + match[0].length).replace(table.creditsBy, "");
	const { things, others } = table.unnamed;
	return normalizedWords(rest).every((word) => things.has(word) || others.has(word) || table.creditWords.has(word) || /^\d+$/.test(word));
}
/** Whether a criterion says how something was measured, or what the earner did beside being there. */
function isConcrete(analysis) {
	return analysis.about(isMeasured) || analysis.about(isDone);
}
/** Whether a sentence only says where the criteria stand. */
function isElsewhere(sentence) {
	return table.elsewhere.some((pattern) => {
		const match = pattern.exec(sentence);
		return match !== null && !isAssessed(sentence.slice(0, match.index));
	});
}
function repetitionIn(words, name) {
	if (words.length === 0) return void 0;
	const own = new Set(name);
	const others = words.filter((word) => !own.has(word) && !table.besideAwarding.test(word));
	if (others.length === 0) return name.length > 0 && words.some((word) => own.has(word)) ? "name" : void 0;
	return withoutGiver(words, others).every((word) => table.awarding.test(word)) ? "circular" : void 0;
}
/** Without the one who gives: "granted by the trust". */
function withoutGiver(words, others) {
	const by = words.lastIndexOf("by");
	const [article = "", ...giver] = words.slice(by + 1);
	return by > 0 && /^(?:the|our|an?|its)$/.test(article) && giver.length <= 3 && !isAssessed(giver.join(" ")) && !giver.some((word) => word === "completion" || word.endsWith("ing")) ? others.filter((word) => words.indexOf(word) < by) : others;
}
/** Whether description and criterion stand in each other's place. */
function isSwapped(description, criteria) {
	return criteria.length > 0 && table.asRequirement.test(description.trim()) && criteria.every((text) => table.asAbility.test(text.trim()) && !isAssessed(text));
}
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
const { claims, deeds, denials, deniedEnding, inName: inName$1 } = {
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
	deeds: /\b(?:complet|challeng|exercis|tasks?\b|activit|assignment|project|homework|creat|buil[dt]|design|develop|wr(?:ite|ote|itten)|apply|applied|practi[cs]|deliver|present(?:ed|ation|ing)|solv|teach|taught|lead(?:ing)?\b|led\b|perform|contribut|compet|won\b|winn|finalist|lab\b|labs\b|module|demonstrat|show(?:n|ed|ing)?\b(?! up))/i,
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
const claimTriggers = new Triggers([...claims.triggers.words, ...inName$1.words]);
/** What a description claims of the earner: mastery, expertise, certification. English. */
function claimIn(analysis) {
	return claims.findIn(analysis).filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start)).sort((a, b) => a.start - b.start)[0];
}
/** Whether a criterion asks for nothing but to be there, in its own words, whatever kind it is said to be. */
function asksForPresence(criterion) {
	return isAttendance(criterion) && !deeds.test(criterion.text);
}
/** Looks at so many characters before the claim. */
const maxBefore = 30;
const denied = new RegExp(`\\b(?:${denials.join("|")})\\b[\\w\\s]{0,20}$|${deniedEnding}\\s+\\w*\\s*$`, "i");
function isDenied(text, start) {
	return denied.test(text.slice(Math.max(0, start - maxBefore), start));
}
/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
function claimInName(name) {
	const match = inName$1.phrase.exec(name);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
// ../core/src/rules/template/claim.ts
var claim_default = templateRule({
	id: "template/claim",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "claims more than attendance shows",
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
	summary: "What a badge claims fits how it is earned.",
	why: "A badge for attendance that says \"expert\" does the earner no good: the first employer who asks how it was earned stops believing the earner's other badges too.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Only badges whose criteria all plainly ask for attendance are judged. A criterion that asks for more on the page behind its link is not recognised.",
	examples: examplesOf("template/claim"),
	*check({ name, description, criteria }) {
		if (criteria.length === 0) return;
		if (!criteria.every(({ text }) => asksForPresence(analyse(text)))) return;
		const inText = description && claimIn(analyse(description));
		const claim = inText ?? (name && claimInName(name.value));
		const located = inText ? description : name;
		if (claim === void 0 || located === void 0) return;
		yield {
			at: part(located, claim.start, claim.end),
			about: claim.text.toLowerCase(),
			message: `The ${inText ? "description" : "name"} says "${claim.text}", but every criterion asks only for attendance; expected a claim that fits how the badge is earned`,
			suggestion: "Say what the earner took part in, or add a criterion that is judged",
			related: criteria.slice(0, 3).map(({ text }) => text.at)
		};
	}
});
// ../core/src/rules/template/criteria-page.ts
var criteria_page_default = templateRule({
	id: "template/criteria-page",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "criteria link to the wrong kind of page",
	reads: [
		"id",
		"criteria",
		"criteriaLink"
	],
	comparedWith: [
		"id",
		"criteria",
		"criteriaLink"
	],
	summary: "The criteria page tells people how the badge is earned.",
	why: "An employer who follows the link wants to read what the earner did. Data for software, a raw file, somebody else's badge or the home page of a site does not tell them.",
	source: {
		title: "Open Badges 2.0, Criteria: a page that people can read",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Criteria"
	},
	mistakes: "Only the address is judged. A platform may show people a page at the id of a badge, so that case is only an info. A home page is reported only if the template has no written criteria, unless the option says otherwise.",
	options: { frontPage: {
		type: "boolean",
		description: "Whether the home page of a site is also reported if the criteria are written out.",
		default: false
	} },
	examples: examplesOf("template/criteria-page"),
	*check({ id, criteria, criteriaLink }, { frontPage }) {
		if (criteriaLink) {
			const problem = unfit("The criteria page", criteriaLink, id.value) ?? (criteria.length === 0 ? ownId(criteriaLink, id.value) : void 0) ?? (criteria.length === 0 || frontPage ? atTheFront(criteriaLink) : void 0);
			if (problem) yield problem;
		}
		for (const [index, { link }] of criteria.entries()) {
			const subject = criteria.length === 1 ? "the criterion" : `criterion ${index + 1}`;
			const problem = link && unfit(`The page linked from ${subject}`, link, id.value);
			if (problem) yield problem;
		}
	}
});
function unfit(subject, link, id) {
	const page = unfitPageOf(link.value, id);
	return page && {
		at: link.at,
		about: linkName(link.value),
		message: `${subject}, ${truncate(shownAddress(link.value), 80)}, is ${page.what}; expected a page that tells people how the badge is earned`,
		suggestion: page.suggestion
	};
}
/** The same address for the badge and its criteria, where the template says nothing else of how it is earned. */
function ownId(link, id) {
	if (comparedAddress(link.value) !== comparedAddress(id)) return void 0;
	return {
		at: link.at,
		about: linkName(link.value),
		severity: "info",
		message: `The criteria page, ${truncate(shownAddress(link.value), 80)}, is the id of the badge, where software reads its data; expected a page that tells people how the badge is earned`,
		suggestion: "Link to a separate page, or write the criteria in the template"
	};
}
function atTheFront(link) {
	const url = parseAddress(link.value);
	if (url === void 0 || !isFrontPage(url) || link.value.includes("#")) return void 0;
	return {
		at: link.at,
		about: linkName(link.value),
		severity: "info",
		message: `The criteria page, ${truncate(shownAddress(link.value), 80)}, is the home page of a site; expected the page that tells people how this badge is earned`,
		suggestion: "Link to the page about this badge, or write the criteria in the template"
	};
}
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
	label: "different words for the earner",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: ["description", "criteria"],
	languages: ["en"],
	summary: "The description and the criteria use one word for the earner.",
	why: "If \"the earner\", \"the student\" and \"the participant\" all turn up, the reader wonders whether they are the same person.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "The text may mean somebody else: \"earners have taught forty students\". Only nouns at the beginning of a sentence that are followed by has, can, must or the like are compared.",
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
			message: `The earner is called both "${first.noun}" and "${other.noun}"; expected one word throughout`,
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
	label: "no criteria",
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
	why: "Criteria are where an employer reads what the earner did. A badge without them makes a claim and proves nothing, and platforms refuse it.",
	source: {
		title: "Open Badges 2.0, BadgeClass: criteria",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass"
	},
	mistakes: "Accredible keeps criteria outside the group, so its groups are not judged.",
	examples: examplesOf("template/criteria-present"),
	*check({ criteria, criteriaLink, at }, _options, { limit }) {
		const isLinkEnough = limit.platform !== "Credly";
		if (criteria.length + (isLinkEnough && isPage(criteriaLink) ? 1 : 0) >= limit.value) return;
		const isClosed = criteria.length === 0 && isLinkEnough && criteriaLink && isOpenToNobody(criteriaLink.value);
		yield {
			at: isClosed ? criteriaLink.at : at,
			about: "criteria",
			...isClosed ? { label: "criteria that nobody can open" } : {},
			message: isClosed ? `The only criteria are the link ${truncate(criteriaLink.value, 60)}, which nobody can open; expected at least one criterion, or a link that opens` : "The template does not say how the badge is earned; expected at least one criterion",
			suggestion: "Say what the earner has to do, and how that is judged"
		};
	}
});
/** Whether a link leads to a page, or would if `template/schema` were heeded, which says what is mistyped. */
function isPage(link) {
	if (link === void 0) return false;
	const flaw = addressFlaw(link.value, "any");
	return flaw === void 0 ? !isOpenToNobody(link.value) : flaw.isSlip;
}
/** Whether an address is a name alone, as `urn:uuid:\u2026` is, or of a scheme that no browser opens. */
function isOpenToNobody(address) {
	return /^(?:urn|did|uuid|info|doi|tag):/i.test(address.trim());
}
// ../core/src/rules/template/criteria-specific.ts
var criteria_specific_default = templateRule({
	id: "template/criteria-specific",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "criteria do not say what the earner did",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	languages: ["en", "es"],
	summary: "The criteria say what the earner did and how it was judged.",
	why: "\"Complete the course\" could mean a click or a year of work. When the criteria say what was done and how it was judged, a stranger can tell what the earner achieved.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "In Spanish, only attendance and repetition are recognised. A template is reported only if none of its criteria says anything, so a vague one next to a good one is accepted unless it is an advertisement. Badges for attendance are accepted if they claim nothing more. If a criterion names a course and has a link, the page behind it is trusted to say what is required.",
	options: { links: {
		type: "boolean",
		description: "Whether the criteria must have a link that the public can follow.",
		default: false
	} },
	examples: examplesOf("template/criteria-specific"),
	*check(template, { links }) {
		const { description, criteria } = template;
		const [first] = criteria;
		if (first === void 0) return;
		const described = description && analyse(description);
		const repeated = criteria.find(({ text }) => isSame$1(analyse(text), described));
		if (repeated) {
			yield {
				at: repeated.text.at,
				about: "description",
				label: "criterion repeats the description",
				message: "The criterion repeats the description; expected how the badge is earned",
				suggestion: "Say what the earner did to earn it, and how that was judged"
			};
			return;
		}
		const texts = criteria.map(({ text }) => text.value);
		if (description && isSwapped(description.value, texts)) {
			yield {
				at: first.text.at,
				about: "swapped",
				label: "criteria and description swapped",
				message: `The ${criteria.length === 1 ? "criterion says" : "criteria say"} what the earner can do, and the description says what is required; expected it the other way round`,
				suggestion: "Swap the two texts",
				related: [description.at]
			};
			return;
		}
		const problem = criteria.every(({ text, kind }) => analyse(text).words.length > 1 && isAttendance(analyse(text), kind?.value)) ? ofAttendance(template) : emptyProblem(template) ?? emptyAmongOthers(template);
		if (problem) yield problem;
		else if (links && criteria.every(({ link }) => link === void 0)) yield {
			at: first.text.at,
			about: "link",
			label: "criteria without a link",
			message: "No criterion has a link; expected a link to a page that the public can read",
			suggestion: "Link each criterion to the page that describes it"
		};
	}
});
const remedy$2 = "Say what was done and how it was judged, for example \"Passed a practical exam with 70 % or more\"";
/** Those that a page behind the criterion makes up for. */
const madeUp = /* @__PURE__ */ new Set([
	"vague",
	"name",
	"notice"
]);
/** What each kind of a criterion says instead, behind "The criterion" and "The 2 criteria". */
const instead = {
	address: ["is only an address", "are only addresses"],
	notice: ["is only a note for the reader", "are only notes for the reader"],
	"by hand": ["says only who awards the badge", "say only who awards the badge"],
	circular: ["says only that the badge is awarded", "say only that the badge is awarded"],
	name: ["only repeats words from the name", "only repeat words from the name"],
	itself: ["says only that the earner completed what the badge is named after", "say only that the earner completed what the badge is named after"],
	elsewhere: ["only sends the reader elsewhere", "only send the reader elsewhere"],
	advertising: ["reads like an advertisement", "read like advertisements"],
	blurb: ["describes a course", "describe courses"],
	credits: ["counts points or credits without saying what earns them", "count points or credits without saying what earns them"],
	word: ["is a single word", "are single words"]
};
const louder = /* @__PURE__ */ new Set([
	"by hand",
	"circular",
	"elsewhere"
]);
/** Where all criteria say nothing; those that are still to be written are the business of `template/placeholder`. */
function emptyProblem({ name, criteria }) {
	const at = criteria[0]?.text.at;
	if (at === void 0) return void 0;
	const written = /* @__PURE__ */ new Set();
	for (const { text } of criteria) {
		const kind = emptinessOf(analyse(text), name?.value);
		if (kind === void 0) return void 0;
		if (kind !== "placeholder") written.add(kind);
	}
	const isLinked = criteria.every(({ link }) => link !== void 0);
	if (written.size === 0) return void 0;
	if (criteria.some(({ link }) => link) && [...written].some((kind) => madeUp.has(kind))) return void 0;
	const [kind] = written;
	const isOne = criteria.length === 1;
	const subject = isOne ? "The criterion" : `The ${criteria.length} criteria`;
	if (written.size > 1 || kind === void 0 || isUnnamed(kind)) return {
		at,
		about: "criteria",
		message: `${subject} ${isOne ? "does" : "do"} not say what the earner did or how it was judged; expected both`,
		suggestion: remedy$2
	};
	return {
		at,
		about: "criteria",
		...louder.has(kind) && !isLinked ? { severity: "warning" } : {},
		message: `${subject} ${instead[kind][isOne ? 0 : 1]}; expected what the earner did and how it was judged`,
		suggestion: remedy$2
	};
}
function isUnnamed(kind) {
	return kind === "placeholder" || kind === "vague" || kind === "unnamed";
}
/** A criterion that advertises, beside any others, or that counts points beside others that tell of nothing done. */
function emptyAmongOthers({ criteria }) {
	for (const [index, { text }] of criteria.entries()) {
		const kind = emptinessAlone(analyse(text));
		if (kind === void 0) continue;
		if (kind === "credits" && criteria.some((other) => isConcrete(analyse(other.text)))) continue;
		return {
			at: text.at,
			about: "criteria",
			message: `Criterion ${index + 1} ${instead[kind][0]}; expected what the earner did and how it was judged`,
			suggestion: remedy$2
		};
	}
}
/**
* Where all that is asked for is being there. That is honest as long as the badge claims no more; claims of mastery are
* the business of `template/claim`.
*/
function ofAttendance({ description, criteria, skills = [] }) {
	const at = criteria[0]?.text.at;
	if (at === void 0 || description === void 0 || claimIn(analyse(description))) return void 0;
	const subject = criteria.length === 1 ? "The criterion asks" : "The criteria ask";
	const ability = abilityIn(description.value);
	if (ability) return {
		at,
		about: "attendance",
		label: "attendance only, but more is claimed",
		message: `${subject} only for attendance, but the description says "${truncate(ability.text, 60)}"; expected how the earner showed that`,
		suggestion: "Add what the earner did to show it, or say only that they took part",
		related: [part(description, ability.start, ability.end)]
	};
	if (!(skills.length > 0 && isTaught(description.value) && criteria.every(({ text, link }) => link === void 0 && isLesson(text.value)))) return void 0;
	const isOne = skills.length === 1;
	return {
		at,
		about: "attendance",
		label: "attendance only, but more is claimed",
		message: `${subject} only for attendance, but the badge lists ${isOne ? "a skill" : `${skills.length} skills`}; expected how the earner showed ${isOne ? "it" : "them"}`,
		suggestion: `Add what the earner did to show ${isOne ? "it" : "them"}, and how that was judged`
	};
}
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
	preset: "strict",
	label: "criteria tell the reader what to do",
	reads: ["criteria"],
	languages: ["en"],
	triggers: {
		words: orderTriggers.words,
		in: ["criteria"]
	},
	summary: "Criteria say what the earner has done, not what the reader must do.",
	why: "People who look at a badge want to know what this person did. \"Complete the course\" speaks to somebody who has not earned it yet; \"Completed the course\" describes somebody who has.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "Many programs write criteria in the imperative on purpose, so the rule is only in the strict preset. A single line in the imperative is accepted, as is usual under a heading such as \"Earning criteria\". Some words can be an instruction or a noun (\"Practice\", \"Report\"); they count as an instruction only if an object follows. Criteria without a verb are accepted.",
	options: { list: {
		type: "integer",
		description: "How many instructions make a list of things to do. With 1, a single \"Pass the exam\" is reported too.",
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
			suggestion: `Rewrite each as something the earner has done: "${doneFormOf(first)}"`
		};
	}
});
/** What to write instead; a verb that is the same when done ("Read") takes a word with it. */
function doneFormOf({ text, better }) {
	return better === `${text} \u2026` ? `Has ${text.toLowerCase()} \u2026` : better;
}
// ../core/src/text/open-words.ts
/**
* Articles, conjunctions, prepositions and the like with which no sentence ends, in the languages that badges are
* most often in. Taken from general knowledge of these languages; a word with which a sentence can end in one of them
* ("in" in English phrasal verbs, "aan" in Dutch, "an" in German) is left out.
*/
const isolatedWords = new Set([
	"the a and or of to with from for by at as into through their its our your his an which that what who whose while where when because if than between within is are was were be been has have this these those such through nor but using including",
	"und oder der des dem den eine einer eines einem mit f\u00fcr von zum zur beim durch dass sowie",
	"het een en van voor deze door bij uit ook",
	"le la les des du et ou une dans pour avec sur aux cette ces qui que par leur leurs dont ainsi",
	"el los las del y una para con por que su sus como sobre entre desde",
	"os as da do das dos e um uma com em na ao pelo pela mais",
	"il lo gli dei di delle della nel nella per con che si al alla"
].flatMap((words) => words.split(" ")));
/** Those of them with which no text ends however short it is: what stands at the end of a list may be any other. */
const joiningWords = new Set("the an and or of und oder der et ou y e du des los las della delle het een".split(" "));
// ../core/src/text/unfinished.ts
/**
* Whether a text plainly stops before its end: at a mark or a word behind which a sentence goes on, within a
* bracket, or in the middle of a word. `others` are texts in which the whole word may stand. A text that lacks
* its last full stop alone is not.
*/
function isUnfinished(text, others) {
	const end = text.slice(-tail).trimEnd();
	if (/[,;:&/([{\u00ab\u201e\u2013\u2014-]$/.test(end)) return true;
	const last = /(?<![\p{L}\p{M}\p{N}'\u2019.@#/-])[\p{L}\p{M}'\u2019]+(?=(?:\u2026|\.{3})?$)/u.exec(end)?.[0];
	if (last === void 0) return opensBracket(end);
	const folded = last.toLowerCase();
	if (isolatedWords.has(folded)) return last === folded;
	if (/\u2026$|\.{3}$/.test(end)) return false;
	return opensBracket(end) || isPart(last, text, others);
}
/**
* Whether a text of any length stops at a comma, an article or "and". Lists are left alone, since their items may
* end in anything.
*/
function isDangling(text) {
	const end = text.slice(-tail).trimEnd();
	const line = end.slice(end.lastIndexOf("\n") + 1);
	if (/^\s*(?:[-*\u2022\u2013\u00b7\u25aa]|\d+[.)])/.test(line) || line.split(" ").length < minWords$1) return false;
	const last = /(?<![\p{L}\p{M}\p{N}'\u2019.@#/-])[\p{L}\p{M}'\u2019]+$/u.exec(line)?.[0];
	return line.endsWith(",") || last !== void 0 && joiningWords.has(last);
}
/** A line of fewer words may be an address, a title or an item. */
const minWords$1 = 6;
/** As much of the end of a text as is looked at. */
const tail = 200;
/** Whether a bracket is open at the end of a text. A text that begins within one is taken from the next on. */
function opensBracket(text) {
	return text.lastIndexOf("(") > text.lastIndexOf(")");
}
/** Beginnings that are no words: the rest of the word was cut off. */
const beginnings = /^(?:multi|inter|intra|trans|micro|semi|anti|hyper|infra|socio|bio)$/;
/** Whether a word is the beginning of another that the texts have, which they do not have as a word otherwise. */
function isPart(last, text, others) {
	const word = last.toLowerCase();
	if (beginnings.test(word)) return true;
	if (/^[a-z]$/.test(last)) return true;
	if (word.length < 3) return false;
	const before = normalizedWords(text.slice(0, text.trimEnd().length - last.length));
	const words = /* @__PURE__ */ new Set([...before, ...others.flatMap(normalizedWords)]);
	if (words.has(word)) return false;
	const longer = [...words].filter((other) => other.startsWith(word));
	return longer.length > 0 && !longer.some((other) => isForm(other.slice(word.length)));
}
/** Whether what one word has more than another makes it a form of it: "tests", "earner", "leadership". */
function isForm(ending) {
	return /^'?(?:[esdnry]|e[srdn]|ing|ings|ly|ment|ments|ship|ness|al|ally|ion|ions|able|ful|ist|ists|ers|ors|or|ity|ian|ians|ist|ic|ics|ive|ance|wide|based|age|hood|-.*)$/.test(ending);
}
// ../core/src/rules/template/cut-off.ts
/** Blanks that a platform takes away where it cuts. */
const mostMissing = 3;
var cut_off_default = templateRule({
	id: "template/cut-off",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "text that breaks off",
	reads: [
		"name",
		"description",
		"criteria"
	],
	limit: "descriptionMost",
	summary: "Names and descriptions do not break off before their end.",
	why: "Forms and importers silently cut text that is too long, and the end is easily lost when text is copied. The earner then has a badge whose last sentence stops in the middle.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Only text that plainly breaks off is reported: at a comma, at a word such as \"and\" or \"the\", inside a bracket, or in the middle of a word that appears elsewhere in the template. Text that was cut off after a whole word or a full stop is missed.",
	examples: examplesOf("template/cut-off"),
	*check({ name, description, criteria }, _options, { limit, limitOf }) {
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
			if (text === void 0 || most === void 0) continue;
			const { value } = text;
			const isFull = isAtLimit(text, most.value);
			const others = about === "description" && name ? [name.value] : [];
			for (const { text: other } of criteria) others.push(other.value);
			if (isFull ? !isUnfinished(value, others) : about === "name" || !isDangling(value)) continue;
			const end = value.trimEnd().length;
			const start = Math.max(value.lastIndexOf(" ", Math.max(0, end - 20)) + 1, end - 60);
			const length = isFull ? `has ${characterCount(value)} of the ${most.value} characters that ${most.platform} accepts and ` : "";
			yield {
				at: part(text, start, end),
				about,
				message: `The ${about} ${length}breaks off at "${value.slice(start, end)}"; expected a complete text`,
				suggestion: isFull ? "Shorten the text until its last sentence fits, and end it with a full stop" : "Finish the last sentence, and end it with a full stop"
			};
		}
	}
});
/** Whether a text is as long as a platform takes, or by so little shorter that it may have been cut there. */
function isAtLimit({ value }, limit) {
	if (value.length < limit - mostMissing || value.length > 2 * limit) return false;
	const length = characterCount(value);
	return length <= limit && length >= limit - mostMissing;
}
// ../core/src/rules/template/description-length.ts
var description_length_default = templateRule({
	id: "template/description-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	label: "description too long",
	reads: ["description"],
	whole: true,
	limit: "descriptionMost",
	summary: "A description is no longer than the platform accepts.",
	why: "The platform refuses longer text or cuts it off, and the earner gets a badge whose last sentence is incomplete.",
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
		const excess = length - limit.value;
		const start = firstCharacters(description.value, limit.value).length;
		yield {
			at: {
				...description.at,
				span: [start, description.value.length]
			},
			about: "description",
			message: `The description has ${length} characters; expected at most ${limit.value}, the limit on ${limit.platform}`,
			suggestion: `Cut ${excess} ${excess === 1 ? "character" : "characters"}, and move details to the page that the badge links to`
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
// ../core/src/text/en/role.ts
/** English words for what somebody is in an organisation or at an event, where no more is told than that. */
const role = {
	phrase: /\b(?:members?(?:ship)? (?:of|in|since|for|at|on)|(?:is|as|are|was|were) (?:an? )?(?:[\w-]+ ){0,3}(?:members?|volunteers?|speakers?|presenters?|panell?ists?|moderators?|delegates?|sponsors?|supporters?|exhibitors?|attendees?|alumni|fellows?|trustees?|employees?|partners?)|(?:volunteers?|speakers?|presenters?|panell?ists?|moderators?|delegates?|sponsors?|supporters?|exhibitors?|fellows?|trustees?|partners?) (?:at|of|for|in|with|on)|volunteered (?:at|for|in|with))\b/i,
	inName: /\b(?:member|membership|volunteer|speaker|presenter|panell?ist|moderator|delegate|sponsor|supporter|exhibitor|fellow|trustee|alumni)$/i
};
// ../core/src/text/role.ts
/** Whether a badge is for a membership or a role, by its name or its description. English. */
function isRole(name, description) {
	return role.phrase.test(description) || name !== void 0 && role.inName.test(name.trimEnd());
}
// ../core/src/text/en/substance.ts
/**
* English words by which a description says that something was completed, and those by which it says
* more. Put together by hand, and held against the texts of `packages/core/quality`.
*/
const substances = {
	opening: /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i,
	substance: /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i,
	merit: /\b(?:earners?|holders?|recipients?|winners?|partners?|awarded|given|issued?|presented|granted|conferred|bestowed|commemorat\w+|recogni[sz]\w*|honou?r\w*|entitle\w*|capable|proven|achiev\w+|congratulations|appreciation|celebrat\w+|contribut\w+|thanks?)\b/i
};
// ../core/src/text/es/telling.ts
const list$1 = (words) => words.trim().split(/\s+/);
/** A noun in one and in many: curso, cursos; certificaci\u00f3n, certificaciones. */
function inNumbers$1(nouns) {
	return list$1(nouns).flatMap((noun) => [noun, /[aeiou]$/.test(noun) ? `${noun}s` : `${noun}es`]);
}
/** Nouns for people in both genders and numbers: alumno, alumna, alumnos, alumnas. */
function ofBothGenders(nouns) {
	return list$1(nouns).flatMap((noun) => {
		if (noun.endsWith("o")) return inNumbers$1(`${noun} ${noun.slice(0, -1)}a`);
		return inNumbers$1(noun.endsWith("or") ? `${noun} ${noun}a` : noun);
	});
}
/** The regular forms of the third person of verbs. The accent of "curs\u00f3" tells it from "curso". */
function formsOf(verbs) {
	const made = {
		infinitives: list$1(verbs),
		present: [],
		subjunctive: [],
		past: [],
		participles: [],
		future: [],
		futureToReader: []
	};
	for (const verb of made.infinitives) {
		const stem = verb.slice(0, -2);
		const isFirst = verb.endsWith("ar");
		const [theme, other] = isFirst ? ["a", "e"] : ["e", "a"];
		made.present.push(stem + theme, `${stem}${theme}n`);
		made.subjunctive.push(subjunctiveStem(stem, isFirst) + other, `${subjunctiveStem(stem, isFirst)}${other}n`);
		if (isFirst) made.past.push(`${stem}\u00f3`, `${stem}aron`);
		else made.past.push(`${stem}i\u00f3`, `${stem}io`, `${stem}ieron`);
		const participle = stem + (isFirst ? "ad" : "id");
		made.participles.push(`${participle}o`, `${participle}a`, `${participle}os`, `${participle}as`);
		made.future.push(`${verb}a`, `${verb}an`);
		made.futureToReader.push(`${verb}as`);
	}
	return made;
}
function subjunctiveStem(stem, isFirst) {
	if (!isFirst) return stem;
	if (stem.endsWith("c")) return `${stem.slice(0, -1)}qu`;
	if (stem.endsWith("g")) return `${stem}u`;
	return stem.endsWith("z") ? `${stem.slice(0, -1)}c` : stem;
}
const completing = formsOf(`completar aprobar participar asistir finalizar culminar cursar terminar concluir superar pasar
  cumplir recibir acudir matricular inscribir egresar graduar acceder`);
const knowing = formsOf(`demostrar dominar comprender entender saber poseer manejar aplicar identificar analizar gestionar
  elaborar evaluar interpretar utilizar usar implementar planificar liderar coordinar crear describir
  explicar formular ejecutar configurar administrar operar calcular modelar integrar organizar emplear
  realizar supervisar dirigir proponer optimizar planear argumentar redactar ensenar
  facilitar apoyar trabajar actuar adaptar responder comunicar negociar promover lograr`);
const learning = formsOf("aprender descubrir explorar recibir obtener adquirir conocer profundizar");
const giving = formsOf(`ofrecer brindar proporcionar abordar buscar pretender otorgar cubrir introducir tratar incluir
  abarcar enfocar centrar explorar presentar desarrollar contemplar ayudar preparar capacitar
  proveer entregar dotar orientar ensenar explicar apoyar facilitar permitir fomentar promover
  fortalecer constar dirigir formar combinar profundizar`);
/**
* Spanish words by which a clause shows of whom it speaks and what it says of them, in small letters without
* accents but for the one of "-\u00f3". Put together by hand from the grammar of the language and the vocabulary of credentials.
*/
const telling$1 = {
	subjects: {
		earner: [...ofBothGenders(`acreditado poseedor titular ganador graduado egresado certificado portador galardonado profesional
        especialista acreedor merecedor receptor beneficiario persona individuo candidato experto tecnico
        colaborador miembro lider voluntario mentor embajador docente`), ...list$1("quien quienes")],
		participant: ofBothGenders(`participante estudiante alumno asistente aprendiz usuario cursante profesor maestro`),
		badge: inNumbers$1(`insignia certificacion certificado credencial microcredencial distintivo reconocimiento acreditacion
      constancia medalla diploma badge`),
		course: inNumbers$1(`curso programa taller diplomado seminario capacitacion modulo formacion clase masterclass bootcamp
      entrenamiento webinar asignatura materia curriculo especializacion microcurso ruta leccion espacio catedra`),
		exam: inNumbers$1("examen"),
		event: [
			...inNumbers$1(`evento congreso foro encuentro conferencia jornada feria concurso hackaton festival cumbre simposio
        coloquio conversatorio charla`),
			"hackathon",
			"examenes"
		],
		organisation: list$1(`empresa organizacion universidad escuela instituto institucion asociacion sociedad fundacion agencia
      corporacion colegio`),
		product: inNumbers$1("plataforma software"),
		purpose: inNumbers$1("objetivo proposito finalidad meta")
	},
	words: {
		can: list$1("puede pueden podra podran sabe saben podras sabras seras estaras"),
		perfect: list$1("ha han haya hayan haber habiendo habra habran"),
		knows: [...knowing.present, ...list$1(`demuestra demuestran conoce conocen disena disenan construye
      construyen resuelve resuelven reconoce reconocen desarrolla desarrollan entiende entienden tiene tienen
      cuenta cuentan propone proponen contribuye contribuyen distingue distinguen adquiere adquieren pudo puso propuso compuso expuso condujo produjo tradujo redujo dio supo tuvo`)],
		completes: [
			...completing.present,
			...completing.past,
			...completing.subjunctive,
			...list$1(`aprueba aprueban apruebe aprueben concluy\u00f3 concluyo concluyeron obtuvo obtuvieron obtiene obtienen
        participo aprobo finalizo culmino supero egreso`)
		],
		ongoing: formsOf("participar asistir cumplir pasar recibir acudir acceder").present,
		gets: list$1("obtiene obtienen obtuvo obtuvieron obtenido obtenida"),
		completed: [...completing.participles, ...list$1("obtenido obtenida")],
		completing: [...completing.infinitives, "obtener"],
		completion: inNumbers$1("participacion aprobacion asistencia culminacion finalizacion terminacion conclusion cumplimiento"),
		does: list$1("realizo realiz\u00f3 realizaron realizado realizar realiza realizan realice realicen hecho hizo tomo tom\u00f3 tomado tomar"),
		learns: [
			...learning.future,
			...knowing.future,
			"desarrollara",
			"desarrollaran",
			...list$1(`aprende aprenden descubre descubren explora exploran recibe reciben`)
		],
		learning: [
			...learning.infinitives,
			"tener",
			"acceder",
			"vivir",
			"disfrutar"
		],
		readerLearns: [
			...learning.futureToReader,
			...knowing.futureToReader,
			...giving.futureToReader,
			...list$1("podras seras tendras estaras lograras sabras veras contaras")
		],
		invites: list$1("aprende descubre explora unete inscribete preparate"),
		gives: [
			...giving.present,
			...giving.future,
			...list$1(`comienza inicia estudia estudian revisa revisan favorece plantea denomina posibilita genera motiva
      finaliza fortalece pretenden consiste consisten tiene tienen comprende comprenden cuenta cuentan dura
      va van estan es son fue fueron evalua evaluan divide dividen compone componen trata tratan
      invita invitan responde responden surge surgen propone proponen muestra muestran enmarca enmarcan
      provee proveen dota dotan analiza analizan explica explican reune reunen`)
		],
		gave: giving.past,
		plainlyGives: list$1("ofrece ofrecen brinda brindan proporciona proporcionan aborda abordan busca buscan pretende pretenden introduce"),
		attests: list$1(`certifica certifican acredita acreditan acreditar acreditara certificar valida validan validar reconoce reconocen
    reconocer otorga otorgan otorgar otorgara otorgada otorgado entrega entregan entregar entregara entregada entregado
    corresponde concede concedida confirma avala representa demuestra demostrar evidencia premia distingue destaca
    resalta exalta felicita agradece honra confiere emite emitida emitido refleja garantiza verifica obtiene obtienen obtener merece adjudica`),
		awarded: list$1("otorgada otorgado entregada entregado concedida concedido emitida emitido dada dado"),
		made: list$1(`dirigido dirigida orientado orientada enfocado enfocada disenado disenada pensado pensada
    ofrecido ofrecida impartido impartida dictado dictada desarrollado desarrollada organizado organizada creado creada`),
		goals: list$1(`capacitar instruir brindar ofrecer proporcionar dar formar fortalecer promover fomentar dotar preparar
    impulsar generar contribuir desarrollar sensibilizar conocer comprender identificar describir analizar aprender
    entender aplicar reconocer adquirir explicar facilitar profundizar actualizar mejorar explorar introducir
    presentar proveer potenciar`),
		abilities: list$1(`capaz capaces capacidad capacidades habilidad habilidades conocimiento conocimientos competencia
    competencias destreza destrezas dominio manejo experticia experiencia aptitud aptitudes comprension pericia
    entendimiento capacitado capacitada capacitados preparado preparada preparados calificado calificada facultado
    facultada apto apta competente competentes experto experta aprendizajes aprendido`),
		merits: list$1(`compromiso excelencia aporte aportes aportacion contribucion contribuciones liderazgo logro logros
    ganadores destacado destacada destacados destacadas sobresaliente
    desempeno dedicacion esfuerzo trayectoria labor merito meritos labores apoyo talento
    honor primer segundo tercer proyecto proyectos tesis portafolio prototipo investigacion practico practicos practica practicas`),
		roles: list$1(`miembro miembros socio socia socios ponente ponentes speaker panelista panelistas voluntario voluntaria
    voluntarios embajador embajadora mentor mentora mentores jurado jurados conferencista expositor expositora
    facilitador facilitadora colaborador colaboradora equipo organizador organizadora organizadores moderador moderadora
    instructor instructora tutor tutora aliado aliados patrocinador patrocinadores coordinador coordinacion
    representante evaluador evaluadora evaluadores ingreso ingresar integrante integrantes asesor lider autor autora
    finalista finalistas parte activa activamente activo comite nombramiento trabajo interes premio premios lugar ganador ganadora mejor mejores`),
		leads: list$1(`al con en a durante tras mediante por para ademas asimismo tambien desde segun como luego despues una
    finalmente adicionalmente gracias dentro`),
		prepositions: list$1("de del en al a con para por sobre mediante durante tras segun entre hacia desde sin ante bajo hasta contra"),
		articles: list$1("el la los las un una unos unas lo su sus este esta estos estas nuestro nuestra dicho dicha"),
		clitics: list$1("se le les lo la no nos te ya tambien ademas"),
		requirements: list$1(`requisito requisitos criterios parametros horas sesiones actividades contenidos estudios etapa fase nivel`),
		negligible: list$1("tenido sido contado podido"),
		idleGerunds: list$1("cuando siendo teniendo obteniendo cumpliendo completando aprobando participando asistiendo finalizando culminando superando cursando recibiendo"),
		afterwards: list$1("finalizar terminar culminar concluir completar finalizado completado aprobar"),
		ofBoth: list$1(`tuvo tiene tienen cuenta cuentan desarrolla desarrollan comprende comprenden presenta presentan analiza analizan
      integra integran explica explican describe describen promueve promueven facilita facilitan apoya apoyan propone proponen`),
		topics: list$1("proyecto proyectos investigacion practica practicas liderazgo apoyo desempeno talento"),
		coordinators: list$1("y e"),
		relatives: list$1("que cual cuales donde")
	},
	aim: /\b(?:objetivos?|objeto|finalidad|propositos?|meta|a fin de|con el fin|(?:que|cual|cuales) (?:busca|buscan|pretende|pretenden|tiene|tienen|ofrece|brinda|aborda|permite|permiten)|para (?:(?:el|la|los|las) )?[a-z]+[aei]r(?:se)?)\b/,
	hasAim: /\b(?:(?:tiene|tienen|tuvo|tendra|ha tenido) (?:como|por|el|la) (?:\w+ )?(?:objetivo|objeto|finalidad|proposito|fin|meta)|va dirigido|esta (?:dirigid|disenad|orientad|enfocad|pensad)[oa])\b/,
	isOne: /\b(?:es|son|consiste en) (?:una?|el|la) (?:\w+ )?(?:curso|programa|taller|diplomado|seminario|formacion|capacitacion|espacio|iniciativa|evento|encuentro|experiencia|oportunidad|plataforma|herramienta|organizacion|empresa|asociacion)\b/,
	audience: /\b(?:interesad[oa]s? en|que (?:dese[ae]n?|quier[ae]n?|necesit[ae]n?|requier[ae]n?|busc[ae]n?|busquen))\b/,
	learners: /\b(?:competencias?|habilidades|conocimientos?|herramientas|capacidades|nociones|estudiantes?|participantes?|alumnos?)\b/,
	allowed: /\b(?:(?:es|son|sera|seran|esta|estan|estara|estaran) (?:\w+ )?(?:capaz|capaces|en capacidad)|permitio|permitieron|logro|lograron|fueron capaces|fue capaz)\b/
};
// ../core/src/text/spanish-telling.ts
const subjects$1 = /* @__PURE__ */ new Map();
for (const subject of Object.keys(telling$1.subjects)) for (const noun of telling$1.subjects[subject]) subjects$1.set(noun, subject);
const lists = /* @__PURE__ */ new Map();
for (const name of Object.keys(telling$1.words)) lists.set(name, new Set(telling$1.words[name]));
function is$1({ key }, name) {
	return lists.get(name)?.has(key) === true;
}
const known$3 = /* @__PURE__ */ new WeakMap();
/**
* Reads a Spanish description sentence by sentence: who is the subject, and what the verbs say of them. As Spanish
* leaves subjects out, a verb of knowing or doing tells of the earner unless a course stands before it. Worked out
* once for each analysis.
*/
function spanishTellingOf(analysis) {
	const read = known$3.get(analysis);
	if (read) return read;
	const made = readAll$1(analysis);
	known$3.set(analysis, made);
	return made;
}
function readAll$1({ sentences }) {
	const told = [];
	let before;
	let isPerhaps = false;
	for (const sentence of sentences) {
		const reader = new SpanishSentence(sentence.text, before);
		const saying = reader.read();
		if (saying === "plainly") return { ofEarner: "plainly" };
		if (saying === "perhaps") isPerhaps = true;
		else if (saying !== void 0) told.push({
			about: saying,
			sentence
		});
		before = reader.subject ?? before;
	}
	if (isPerhaps) return { ofEarner: "perhaps" };
	const instead = told.find(({ about }) => about !== "completion" && about !== "badge") ?? told.find(({ about }) => about === "completion") ?? told[0];
	return instead === void 0 ? { ofEarner: "not" } : {
		ofEarner: "not",
		instead
	};
}
const persons$2 = /* @__PURE__ */ new Set(["earner", "participant"]);
const courseLike$1 = /* @__PURE__ */ new Set([
	"course",
	"exam",
	"event",
	"purpose"
]);
/** The words that are finite verbs. */
const finite = new Set([
	"can",
	"perfect",
	"knows",
	"completes",
	"does",
	"learns",
	"readerLearns",
	"gives",
	"gave",
	"attests"
].flatMap((name) => telling$1.words[name]));
/** How many words a subject may stand behind the beginning. */
const subjectWords = 14;
var SpanishSentence = class {
	#plain;
	#words;
	#before;
	subject;
	#subjectAt = -1;
	/** Where the first verb stands behind the subject; the number of words where there is none. */
	#verbAt = 0;
	#begin = 0;
	/** Where the words end before it is told what a course is for. */
	#end = 0;
	constructor(text, before) {
		this.#plain = plainLetters(text);
		this.#words = tokensOf(text, this.#plain);
		this.#before = before;
	}
	read() {
		const words = this.#words;
		const [first] = words;
		if (first === void 0) return void 0;
		this.#begin = this.#beginning();
		this.#findSubject();
		this.#end = this.#endBeforeAim();
		if (is$1(first, "awarded")) return this.#ofBadge();
		if (is$1(first, "made") && this.#begin === 0) return this.#hasDeed() ? "perhaps" : "course";
		const verb = words[this.#verbAt];
		if (this.#isForAudience()) return "course";
		if (persons$2.has(this.subject)) return this.#ofPerson(verb);
		if (this.subject === "badge") return this.#ofBadge(verb);
		if (this.subject !== void 0) return this.#ofThing(this.subject, verb);
		return this.#ofNobody(verb);
	}
	/** Where the clause begins behind "Al finalizar el curso," or "Ofrecido por \u2026,". */
	#beginning() {
		const [first] = this.#words;
		if (first === void 0 || !(is$1(first, "leads") || is$1(first, "made") || isGerund(first))) return 0;
		const comma = this.#plain.indexOf(",");
		if (comma < 0) return 0;
		const next = this.#words.findIndex(({ at }) => at > comma);
		if (this.#words.slice(0, Math.max(next, 0)).some(isVerb$1)) return 0;
		const clause = this.#words.slice(Math.max(next, 0), next + 6);
		return next > 0 && clause.some((word) => subjects$1.has(word.key) || isVerb$1(word)) ? next : 0;
	}
	#findSubject() {
		const words = this.#words;
		let isGoverned = false;
		let at = this.#begin;
		const begin = words[at];
		const hasNone = begin !== void 0 && (is$1(begin, "goals") || is$1(begin, "attests"));
		for (; at < words.length && !hasNone; at++) {
			const word = words[at];
			if (word === void 0) break;
			const noun = subjects$1.get(word.key);
			if (noun !== void 0 && !isGoverned && at - this.#begin < subjectWords) {
				const next = subjects$1.get(words[at + 1]?.key ?? "");
				this.subject = noun === "earner" && next === "participant" ? next : noun;
				this.#subjectAt = at;
				at++;
				break;
			}
			if (noun === void 0 && isVerb$1(word) && !(isGoverned && word.isCapital)) break;
			if (is$1(word, "prepositions")) isGoverned = true;
			else if (!is$1(word, "articles")) isGoverned &&= noun === void 0 && /[aei]r$/.test(word.key);
		}
		while (at < words.length && !isVerb$1(words[at])) at++;
		this.#verbAt = at;
	}
	#endBeforeAim() {
		const from = this.#words[Math.min(this.#verbAt + 1, this.#words.length - 1)]?.at ?? 0;
		const index = this.#plain.slice(from).search(telling$1.aim);
		if (index < 0) return this.#words.length;
		const end = this.#words.findIndex(({ at }) => at >= from + index);
		return end < 0 ? this.#words.length : end;
	}
	#ofPerson(verb) {
		if (this.subject === "participant" && verb !== void 0 && !this.#isAfterwards()) {
			const next = this.#words[this.#verbAt + 1];
			if (is$1(verb, "learns")) return "promise";
			if (is$1(verb, "can") && next !== void 0 && is$1(next, "learning")) return "promise";
		}
		if (this.#hasDeed()) return "plainly";
		if (this.#hasAbility()) return "plainly";
		if (this.#mayTell()) return "perhaps";
		if (verb === void 0) return void 0;
		return [
			"completes",
			"perfect",
			"does",
			"attests"
		].some((name) => is$1(verb, name)) && this.#isOfCompletion() ? this.#completion() : "perhaps";
	}
	#ofBadge(verb) {
		if (this.#hasDeed() || this.#hasAbility()) return "plainly";
		if (this.#mayTell()) return "perhaps";
		if (this.#isOfCompletion() || this.#words.some((word) => isCompleting(word))) return this.#completion();
		const attests = this.#words.some((word) => is$1(word, "attests"));
		if (this.subject !== "badge" || attests || verb === void 0) return void 0;
		return is$1(verb, "plainlyGives") || telling$1.hasAim.test(this.#plain) ? "badge" : void 0;
	}
	#ofThing(subject, verb) {
		const words = this.#words.slice(this.#subjectAt + 1);
		if (subject === "purpose" && words.some((w) => subjects$1.get(w.key) === "badge" || is$1(w, "attests"))) return this.#ofBadge();
		if (verb !== void 0 && is$1(verb, "attests")) return this.#ofBadge(verb);
		if (verb !== void 0 && is$1(verb, "readerLearns")) return "promise";
		if (telling$1.allowed.test(this.#plain) || this.#tellsOfPerson()) return "perhaps";
		const hasEarner = words.some(({ key }) => subjects$1.get(key) === "earner");
		if (verb !== void 0 && is$1(verb, "gave") && hasEarner) return "perhaps";
		const next = words[0];
		const tells = telling$1.hasAim.test(this.#plain) || telling$1.isOne.test(this.#plain) || verb !== void 0 && (is$1(verb, "gives") || is$1(verb, "gave")) || next !== void 0 && is$1(next, "made");
		if ((subject === "organisation" || subject === "product") && !telling$1.isOne.test(this.#plain) && !(verb && is$1(verb, "plainlyGives"))) return void 0;
		if (!tells) {
			if (this.#hasDeed()) return "perhaps";
			const isBare = verb === void 0 || is$1(verb, "knows");
			return subject === "course" && isBare && !this.#words.some(isCompleting) ? "course" : void 0;
		}
		return subject === "purpose" ? "course" : subject;
	}
	/** Of a sentence that has no subject, or one that no table has. */
	#ofNobody(verb) {
		const words = this.#words;
		const [first] = words;
		const begin = words[this.#begin];
		if (begin === void 0 || first === void 0) return void 0;
		if (verb !== void 0 && is$1(verb, "readerLearns")) return this.#isAfterwards() && is$1(verb, "can") ? "perhaps" : "promise";
		if (is$1(begin, "attests") || this.#attestsEarly()) return this.#ofBadge(verb);
		if (is$1(begin, "invites")) return "promise";
		if (is$1(begin, "goals")) return this.#hasDeed() ? "perhaps" : "promise";
		if (words.slice(0, 3).some((word) => is$1(word, "abilities"))) return "perhaps";
		if (verb === void 0) return isCompleting(first) ? this.#ofBadge() : void 0;
		const hasNone = words.slice(this.#begin, this.#verbAt).every((word) => is$1(word, "clitics"));
		if (is$1(verb, "attests")) return this.#ofBadge(verb);
		if (telling$1.hasAim.test(this.#plain) && !this.#words.some((word) => is$1(word, "relatives"))) return this.#hasDeed() ? "perhaps" : "course";
		const isCourse = courseLike$1.has(this.#before) || this.#isInCourse();
		if (isCourse && (is$1(verb, "gives") || is$1(verb, "ofBoth"))) return this.#tellsOfPerson() || this.#hasAbility("finite") ? "perhaps" : "course";
		const kind = telling$1.isOne.exec(this.#plain)?.[0].split(" ").at(-1);
		if (kind !== void 0 && !this.#hasDeed()) {
			const about = kind === "herramienta" ? "product" : subjects$1.get(kind);
			return about === "organisation" || about === "product" || about === "event" ? about : "course";
		}
		if (hasNone && is$1(verb, "plainlyGives")) return this.#tellsOfPerson() ? "perhaps" : "course";
		if (hasNone && begin.key === "se" && /[^h]\wn$/.test(verb.key)) return void 0;
		const isOfLearners = isCourse || this.#before === "participant";
		if (hasNone && isOfLearners && is$1(verb, "learns") && !this.#isAfterwards()) return "promise";
		if (hasNone) return this.#ofPerson(verb);
		if (this.#isNamedCourse(verb)) return "course";
		if (is$1(verb, "perfect") && this.#isOfCompletion()) return this.#ofPerson(verb);
		if (this.#hasDeed()) return "perhaps";
		return !(courseLike$1.has(this.#before) || /\btus?\b/.test(this.#plain)) && this.#mayTell() ? "perhaps" : void 0;
	}
	/** Whether it is said at the beginning what is certified: "Es grato acreditar \u2026". */
	#attestsEarly() {
		return this.#words.slice(0, 6).some((word) => is$1(word, "attests"));
	}
	/** Whether something with a name gives learners something: "Marketing Digital busca \u2026". */
	#isNamedCourse(verb) {
		return this.#words[this.#verbAt - 1]?.isCapital === true && is$1(verb, "plainlyGives") && telling$1.learners.test(this.#plain) && !this.#hasDeed();
	}
	#isAfterwards() {
		return this.#words.slice(0, 5).some((word) => is$1(word, "afterwards"));
	}
	/** Whether it begins with "En este curso". */
	#isInCourse() {
		const [first] = this.#words;
		if (first?.key !== "en") return false;
		return this.#words.slice(1, 4).some(({ key }) => courseLike$1.has(subjects$1.get(key)));
	}
	/** Whether it names only for whom something is: "Docentes interesados en \u2026". */
	#isForAudience() {
		const match = telling$1.audience.exec(this.#plain);
		const [first] = this.#words;
		if (match === null || first === void 0 || !first.key.endsWith("s")) return false;
		if (is$1(first, "articles") || is$1(first, "leads")) return false;
		return !this.#words.some((word) => word.at < match.index && isVerb$1(word));
	}
	/** Whether it says what somebody did beyond completing something, or knows, or can do. */
	#hasDeed() {
		return this.#words.some((_, at) => at >= this.#begin && this.#isDeed(at));
	}
	#isDeed(at) {
		const words = this.#words;
		const word = words[at];
		const next = words[at + 1];
		if (word === void 0) return false;
		if (is$1(word, "perfect")) return this.#isPerfectOfDeed(at);
		const before = words[at - 1];
		const isOfThing = before !== void 0 && is$1(before, "relatives") && !this.#isOfPerson(at - 1);
		const mayBeOfEarner = persons$2.has(this.subject) || this.subject === "badge";
		if (isOfThing && !mayBeOfEarner && (is$1(word, "can") || is$1(word, "knows"))) return false;
		if (is$1(word, "can")) return next?.key !== "ser";
		if (is$1(word, "knows")) {
			if (next?.key === "como" || before?.key === "se" || isNounHere(before)) return false;
			return !(isOfThing && is$1(word, "ofBoth"));
		}
		if (!/(?:\u00f3|aron|[iyj]eron)$/.test(word.key) || word.isCapital) return false;
		if (is$1(word, "completes") || before?.key === "se") return /^(?:se)?destac/.test(word.key);
		if (is$1(word, "does")) return !this.#isOfCourseBehind(at);
		return !(is$1(word, "gave") && courseLike$1.has(this.subject));
	}
	#isPerfectOfDeed(at) {
		const words = this.#words;
		for (let index = at + 1; index <= at + 4; index++) {
			const word = words[index];
			if (word === void 0) return false;
			if (word.key.endsWith("mente") || is$1(word, "clitics")) continue;
			if (word.key === "sido") {
				const next = words[index + 1];
				if (next === void 0 || !persons$2.has(this.subject)) return false;
				return !(subjects$1.get(next.key) === "participant" || next.key === "parte" || is$1(next, "awarded"));
			}
			if (is$1(word, "negligible") || is$1(word, "completed") || is$1(word, "awarded")) return false;
			if (is$1(word, "does")) return !this.#isOfCourseBehind(index);
			return /(?:[ai]d[oa]s?|to|cho)$/.test(word.key);
		}
		return false;
	}
	/** Whether a person is the nearest noun before a word. */
	#isOfPerson(at) {
		for (let index = at - 1; index >= 0 && index >= at - 12; index--) {
			const noun = subjects$1.get(this.#words[index]?.key ?? "");
			if (noun !== void 0) return persons$2.has(noun);
		}
		return false;
	}
	/** Whether it is the badge that somebody gets: "quien obtiene esta insignia". */
	#isOfBadgeBehind(at) {
		return this.#words.slice(at + 1, at + 4).some(({ key }) => subjects$1.get(key) === "badge");
	}
	#isOfCourseBehind(at) {
		return this.#words.slice(at + 1, at + 6).some(({ key }) => courseLike$1.has(subjects$1.get(key)) || key === "prueba");
	}
	/** Whether it names an ability in words of its own, and not in the name of a course. */
	#hasAbility(from) {
		const words = this.#words;
		const start = from === "finite" ? this.#verbAt : this.#begin;
		const until = from === "finite" ? Math.min(start + 3, this.#end) : this.#end;
		for (let at = start; at < until; at++) {
			const word = words[at];
			if (word === void 0 || word.isCapital || !is$1(word, "abilities")) continue;
			const noun = subjects$1.get(words[at - 2]?.key ?? "");
			if (!(words[at - 1]?.key === "de" && courseLike$1.has(noun))) return true;
		}
		return false;
	}
	/** Whether it has words that may be meant of the earner: a merit, a role, a deed in passing. */
	#mayTell() {
		const words = this.#words;
		for (let at = this.#begin; at < this.#end; at++) {
			const word = words[at];
			if (word === void 0) break;
			if (!(at === this.#subjectAt) && is$1(word, "roles")) return true;
			if (isCompleting(word) && words[at + 1]?.key === "como") return true;
			if (word.isCapital) continue;
			if (is$1(word, "merits") && !this.#isTopic(at)) return true;
			if (isGerund(word) && !is$1(word, "idleGerunds")) return true;
			const [next, after] = [words[at + 1], words[at + 2]];
			if (is$1(word, "coordinators") && next && after && (is$1(after, "articles") || after.key === "como")) {
				if (/[ae]n?$/.test(next.key) && !next.isCapital && !isSmallWord(next) && !is$1(next, "completes")) return true;
			}
		}
		return false;
	}
	/** Whether a word only names a topic or a helper there: "gesti\u00f3n de proyectos", "con el apoyo de". */
	#isTopic(at) {
		const [first, before, word] = this.#words.slice(Math.max(0, at - 2), at + 1);
		if (first === void 0 || before === void 0 || word === void 0) return false;
		if (first.key === "con" && before.key === "el") return true;
		return before.key === "de" && is$1(word, "topics");
	}
	/** Whether a course's sentence says in passing what people did or can do. */
	#tellsOfPerson() {
		const words = this.#words;
		for (let at = this.#subjectAt + 1; at < words.length; at++) {
			const noun = subjects$1.get(words[at]?.key ?? "");
			if (!persons$2.has(noun)) continue;
			for (let index = at + 1; index <= at + 5; index++) {
				const before = words[index - 1];
				if (before && is$1(before, "relatives")) break;
				if (this.#isDeed(index)) return true;
			}
		}
		return false;
	}
	#isOfCompletion() {
		const words = this.#words;
		return words.some((word, at) => {
			if (word.key === "sido") return subjects$1.get(words[at + 1]?.key ?? "") === "participant";
			if (at < this.#begin || subjects$1.has(word.key)) return false;
			if (is$1(word, "does")) return this.#isOfCourseBehind(at);
			if (is$1(word, "gets")) return !is$1(word, "attests") && this.#isOfBadgeBehind(at);
			if (is$1(word, "ongoing") && !words.slice(Math.max(0, at - 3), at).some(isRelative)) return false;
			if (is$1(word, "completes") || is$1(word, "completion") && !word.isCapital) return true;
			return words.slice(Math.max(0, at - 3), at).some((one) => is$1(one, "perfect")) && is$1(word, "completed");
		});
	}
	/** Only a course or an exam is completed and no more than that; who was at an event has done what there was to do. */
	#completion() {
		const words = this.#words;
		if (this.#plain.includes(";")) return "perhaps";
		if (words.some(({ key }) => ["course", "exam"].includes(subjects$1.get(key) ?? ""))) return "completion";
		if (words.some((word) => subjects$1.get(word.key) === "event")) return void 0;
		const at = words.findIndex((word) => isCompleting(word) || is$1(word, "does"));
		return words.slice(at + 1, at + 5).some((word) => word.isCapital || is$1(word, "requirements")) ? "completion" : void 0;
	}
};
function tokensOf(text, plain) {
	return Array.from(plain.matchAll(/[a-z\d]+(?:-[a-z\d]+)*/g), ({ 0: word, index }) => {
		const last = text.charAt(index + word.length - 1);
		const written = text.charAt(index);
		const [head = word] = word.split("-", 1);
		const key = subjects$1.has(head) ? head : word;
		return {
			key: last === "\u00f3" ? `${word.slice(0, -1)}\u00f3` : key,
			isCapital: index > 0 && written !== written.toLowerCase(),
			at: index
		};
	});
}
function isVerb$1(word) {
	return word !== void 0 && finite.has(word.key);
}
/** "Que", "quien": what follows is what somebody did to get a badge, and not what they do. */
function isRelative(word) {
	return is$1(word, "relatives") || word.key.startsWith("quien");
}
function isGerund({ key }) {
	return /(?:[ai]|ie|ye)ndo$/.test(key);
}
function isCompleting(word) {
	return is$1(word, "completing") || is$1(word, "completed") || is$1(word, "completion") && !word.isCapital || is$1(word, "completes");
}
/** Whether a word before one that may be a verb makes a noun of it: "la pr\u00e1ctica". */
function isNounHere(before) {
	return before !== void 0 && (is$1(before, "prepositions") || is$1(before, "articles") && before.key !== "lo");
}
function isSmallWord(word) {
	return is$1(word, "prepositions") || is$1(word, "articles") || is$1(word, "leads");
}
// ../core/src/text/en/telling.ts
/** A noun in one and in many. */
function inNumbers(nouns) {
	return nouns.flatMap((noun) => {
		if (noun.endsWith("y") && !/[aeiou]y$/.test(noun)) return [noun, `${noun.slice(0, -1)}ies`];
		return [noun, /(?:ss|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`];
	});
}
/** The forms of a regular verb in the present: cover, covers. */
function inPresent(verbs) {
	return verbs.flatMap((verb) => [verb, thirdPerson(verb)]);
}
function thirdPerson(verb) {
	if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
	return /(?:s|ch|sh|x|o|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
}
const list = (words) => words.trim().split(/\s+/);
/**
* English words by which a clause shows of whom it speaks and what it says of them. Put together by hand
* from the grammar of the language and the vocabulary of credentials.
*/
const telling = {
	subjects: {
		earner: [...inNumbers(list(`earner holder recipient badgeholder badge-holder graduate achiever individual person
          professional practitioner specialist owner awardee winner finalist honoree contributor
          volunteer member fellow ambassador champion mentor alumnus apprentice nominee candidate
          certificant technician author scholar laureate designee completer team partner
          expert intern advisor adviser administrator architect consultant analyst representative`)), ...list("presenter speaker facilitator instructor people those someone anyone everyone alumni he she s/he he/she she/he")],
		participant: inNumbers(list(`participant student learner attendee trainee pupil delegate customer user employee
        teacher educator faculty leader manager developer engineer nurse`)),
		they: [
			"they",
			"they've",
			"they're",
			"they'll"
		],
		badge: inNumbers(list(`badge credential certification certificate microcredential micro-credential award
        insignia medal designation endorsement accreditation diploma nanodegree qualification`)),
		course: inNumbers(list(`course class workshop training programme program module curriculum bootcamp webinar
        lesson seminar session unit syllabus masterclass pathway tutorial lecture e-learning
        elearning coursework apprenticeship internship simulation certification-course academy
        boot-camp mooc`)),
		exam: inNumbers(list("exam examination assessment test quiz")),
		event: inNumbers(list(`event conference summit competition hackathon congress symposium meetup gathering
        festival forum contest`)),
		organisation: list(`company organization organisation university college school institute institution
      association society foundation agency firm council nonprofit charity consortium`),
		product: inNumbers(list("platform software tool product app application suite solution technology system")),
		reader: [
			"you",
			"you'll",
			"you've",
			"you're",
			"you'd"
		],
		issuer: [
			"we",
			"we've",
			"we're",
			"we'll"
		],
		ability: inNumbers(list("skill competency competence capability outcome")),
		others: list(`organizations organisations companies enterprises businesses firms institutions colleges
      universities schools employers clients industries presenters speakers instructors
      hackers consumers recruiters stakeholders`),
		it: [
			"it",
			"this",
			"these",
			"it\u2019s"
		],
		purpose: inNumbers(list("objective purpose goal aim intent mission"))
	},
	verbs: {
		be: list("is are was were be been being isn't aren't"),
		have: list("has have had having"),
		can: [
			"can",
			"could",
			"cannot"
		],
		will: [
			"will",
			"won't",
			"would",
			"shall"
		],
		must: list("must should may might need needs"),
		knows: [...inPresent(list("know understand demonstrate possess exhibit comprehend grasp excel specialize specialise")), ...list("display displays showcase showcases embody embodies show shows prove proves")],
		attests: [...inPresent(list(`recognize recognise certify verify validate demonstrate attest confirm indicate show
          signify represent acknowledge prove denote reflect evidence accredit celebrate reward
          honor honour signal document highlight designate assure affirm mean state declare convey
          testify showcase illustrate establish`)), ...list("recognizing recognising certifying verifying validating demonstrating")],
		awards: list("awarded issued given granted presented earned received bestowed conferred achieved obtained reserved offered"),
		promises: inPresent(list(`learn gain receive explore discover study get acquire practice practise examine enjoy
        attend complete take participate leave earn improve enhance deepen expand review access
        investigate hear meet join enter consider become develop watch look engage experience pass
        finish`)),
		completes: list(`completed attended passed participated finished took taken earned received
      achieved obtained awarded graduated enrolled registered joined met fulfilled satisfied scored
      gained acquired undertaken undergone underwent got been watched viewed listened accomplished
      cleared secured reached committed granted issued progressed started begun concluded followed
      registered attained`),
		surelyCompletes: list(`completed attended passed participated finished graduated enrolled registered undertaken
      undergone underwent been scored progressed started begun concluded listened committed`),
		gets: list("gained acquired attained obtained achieved received earned"),
		completing: list(`completing attending passing participating finishing taking earning receiving
      achieving obtaining graduating enrolling registering joining meeting fulfilling satisfying
      scoring gaining acquiring being having getting watching viewing reaching undergoing
      undertaking attaining successfully`),
		completion: list("completion attendance participation participating graduation enrolment enrollment membership passage"),
		done: list(`built led wrote written made taught gave ran run won held drew drawn spoke spoken learnt brought
      kept found grew grown sold dealt chose chosen thought understood knew known set spent became shown
      proven done driven drove overseen oversaw undertook wove woven sat went gone came sang sung swam rode
      ridden flew flown threw thrown shot cut put read dug hung laid paid sent sought stood told saw seen
      shook spun fought fed felt caught bought sewed sewn cast bred bound ground lent lit mown rebuilt
      rewritten rewrote withstood worn wore borne bore beat beaten dived dove begun broke broken froze
      hid hidden`),
		exposed: list(`introduced taught given provided exposed invited encouraged expected required asked
      guided shown offered presented immersed awarded issued granted eligible interested new
      intended designed aimed seeking looking responsible`),
		offers: inPresent(list(`cover provide introduce teach offer explore give focus aim consist include examine present
        help explain prepare equip deal contain feature enable allow discuss last address look delve
        train guide take walk empower build combine outline describe serve support seek familiarize
        familiarise emphasize emphasise engage encourage fulfil fulfill promote bring require run
        highlight educate cater instruct comprise span touch dive delve go walk look acquaint immerse inform bridge
        strengthen assist challenge share blend draw lead center centre investigate concentrate
        demonstrate showcase develop ensure assess test measure evaluate expose fit meet make ask
        integrate deliver show apply connect enhance create improve advance`)),
		plainlyOffers: [...list("covers teaches introduces equips explores familiarizes familiarises delves trains")],
		tests: inPresent(list("test assess measure validate verify evaluate demonstrate prove certify confirm attest")),
		givesLearning: list("provides offers teaches gives equips introduces trains prepares enables helps guides allows"),
		testing: list("testing assessing measuring validating verifying evaluating demonstrating proving certifying confirming showing evidencing"),
		invites: list(`learn explore discover gain join enroll enrol register get dive delve enhance unlock
      boost become take watch attend embark immerse elevate advance expand jump kickstart equip
      transform empower prepare start begin accelerate increase sharpen deepen strengthen broaden`),
		outcomes: list(`identify explain describe apply analyze analyse create build configure understand
      define list recognize recognise demonstrate design develop evaluate use manage implement
      perform know write plan interpret compare summarize summarise discuss select conduct state
      install operate troubleshoot deploy monitor calculate prepare solve communicate assess
      differentiate utilize utilise determine construct integrate organize organise lead work
      articulate communicates supports maintain achieve`)
	},
	words: {
		able: list(`able capable proficient skilled qualified versed well-versed comfortable familiar competent
    knowledgeable experienced adept ready equipped well-equipped prepared well-prepared confident aware
    fluent expert experts trained conversant accomplished effective adept certified educated
    empowered best-positioned well-positioned recognized recognised authorized authorised licensed
    dedicated committed part finalist finalists winner winners active instrumental`),
		readyFor: list("ready equipped well-equipped prepared well-prepared"),
		abilities: [...inNumbers(list(`ability skill competency competence capability capacity proficiency aptitude insight talent
        skillset experience expertise attribute qualification technique`)), ...list(`knowledge understanding mastery command grasp awareness familiarity know-how appreciation
      acumen fluency literacy comprehension expertise confidence readiness`)],
		merits: [...inNumbers(list(`contribution achievement accomplishment effort performance service`)), ...list(`commitment dedication excellence leadership work advocacy outstanding exceptional
      innovation support passion recognition impact value`)],
		requirements: inNumbers(list("requirement criterion criteria credit point hour level status honor honour place training instruction score part mark grade module")),
		works: inNumbers(list("project capstone portfolio thesis dissertation research practicum work task challenge residency")),
		surelyVerbs: list(`identify explain describe apply analyze analyse create configure understand define recognize
    recognise demonstrate evaluate implement summarize summarise differentiate utilize utilise interpret`),
		chances: list("access opportunity opportunities chance option choice"),
		adjectives: list(`advanced required related based needed certified accredited self-paced integrated
    automated distributed connected detailed varied limited unified embedded experienced skilled assigned
    selected recommended approved enhanced extended customized targeted specialized specialised united
    shared managed licensed registered dedicated blended combined continued increased improved
    web-based evidence-based cloud-based supervised structured accelerated interested motivated
    named so-called allied fixed mixed associated scheduled guided applied red finished
    proctored moderated timed invigilated monitored accompanied supposed updated sustained renewed trusted proposed expected complicated sophisticated
    designed offered hosted provided delivered sponsored created taught held entitled titled called
    focused designated followed recorded self-directed self-guided instructor-led hundred need`),
		audience: list(`designed intended aimed ideal suited suitable tailored geared meant perfect recommended
    open targeted`),
		prepositions: list(`in on at by through throughout after upon during for as with within from over
    following before under via about of to into across between among toward towards against without
    around like including per`),
		determiners: list(`the a an this that these those their its his her our your my each every all any both
    some no such other another more most many several two three four five six one only own new`),
		relatives: ["that", "which"],
		possessives: [
			"their",
			"his",
			"her",
			"your",
			"outstanding",
			"exceptional",
			"excellent",
			"extraordinary"
		],
		questions: list("how what why where when if whether while because so whose wherein as"),
		skipped: list(`well very quite also now successfully then not only fully further therefore thus already actively
    always both consistently each either all`),
		coordinators: [
			"and",
			"or",
			"but",
			"then",
			"&"
		],
		fragments: list(`understanding knowledge knowledgeable ability able capable proficient skilled
    familiar well versed proficiency mastery expertise competence competency experienced awareness`),
		made: list("designed developed offered created delivered presented hosted taught held co-created intended focused aimed"),
		madeBefore: list("by for to in within with on at as from around")
	},
	rare: {
		openings: [
			"if",
			"whether",
			"so"
		],
		counts: list("one some series set collection part number suite kind type combination form"),
		afterFragment: list("of in to with and how on about versed"),
		earners: inNumbers(list("earner holder recipient candidate graduate member individual")),
		claims: [
			"earn",
			"receive",
			"claim",
			"benefit"
		],
		afterwards: list("after upon on by having following at once"),
		beforeGerund: [
			"by",
			"for",
			"upon",
			"after"
		],
		nounsInIng: list(`learning exploring training engineering marketing including studying programming networking
      following understanding starting beginning working existing meeting`),
		surelyKnows: inPresent([
			"know",
			"understand",
			"possess",
			"demonstrate"
		]),
		verifies: list(`certifies verifies recognizes recognises attests confirms validates acknowledges`),
		surelyPromises: inPresent(list("learn gain receive explore discover get participate attend complete examine become enjoy")),
		completesNow: inPresent(list("complete attend participate take finish pass earn join")),
		promisesToEarners: inPresent(list("learn gain receive explore discover get enjoy")),
		getsBadges: inPresent([
			"earn",
			"receive",
			"get"
		]),
		afterReady: [
			"to",
			"with",
			"in"
		],
		helps: ["help"],
		notFinite: [
			"been",
			"be",
			"being"
		],
		grants: list("award grant issue give present bestow confer"),
		essential: list(`one essential crucial critical important vital necessary needed required key valuable valued
      sought indispensable fundamental useful`),
		includes: inPresent(list("include cover comprise span consist contain involve feature encompass")),
		ofPersons: list("part effective"),
		benefits: list(`participate attend access join receive get enjoy benefit vote register enroll enrol
      claim customize customise choose`),
		teaching: inNumbers(list("lecture instruction training lesson class course tutorial")),
		ideal: list(`successful effective good great best modern strong today's`),
		means: inNumbers(list(`element strategy tool method way technique approach framework principle practice step
        process resource option space guideline model`)),
		enters: list("enter pursue begin start seek take sit join apply continue advance move"),
		careers: inNumbers(list(`employment career job role position workforce exam examination test certification study
        step future interview opportunity success market industry profession internship degree`)),
		anybody: list("people someone anyone everyone"),
		acquires: inPresent([
			"gain",
			"acquire",
			"obtain"
		]),
		fields: list(`approach process practice art science study discipline field method ability concept branch
      term philosophy way act capacity system theory area`),
		afterField: list("of to for that which in by where used concerned"),
		learners: list("participants students learners attendees trainees pupils delegates"),
		teachers: inNumbers(list("facilitator instructor presenter speaker"))
	},
	grammar: {
		who: "who",
		condition: "if",
		purpose: "for",
		to: "to",
		that: "that",
		such: "such",
		be: "be",
		been: "been",
		have: "have",
		having: "having",
		by: "by",
		during: "while",
		of: "of",
		able: "able"
	},
	people: /[a-z]{3}(?:ers|ors|ists|ians|ees)$/,
	abstracts: /(?:ment|[ts]ion|ness|ity|ship|ance|ence)$/,
	proof: /\b(?:proof|evidence|recognition|validation|holders?)\b/,
	learners: /\b(?:participants?|learners?|students?|attendees?|professionals|learning|training|courses?|you|hands-on)\b/i,
	contraction: /['\u2019](ve|ll|re)$/
};
// ../core/src/text/word-class.ts
/** Of a word that no table has. */
const unknown = {
	subject: void 0,
	verbs: 0,
	flags: 0
};
const classes = /* @__PURE__ */ new Map();
function entry(word) {
	const known = classes.get(word);
	if (known) return known;
	const made = {
		subject: void 0,
		verbs: 0,
		flags: 0
	};
	classes.set(word, made);
	return made;
}
/** A bit for each list of a table, set for its words. */
function bitsOf(lists, field) {
	const names = Object.keys(lists);
	return Object.fromEntries(names.map((name, index) => {
		for (const word of lists[name]) entry(word)[field] |= 1 << index;
		return [name, 1 << index];
	}));
}
for (const subject of Object.keys(telling.subjects)) for (const word of telling.subjects[subject]) entry(word).subject = subject;
const verbBits = bitsOf(telling.verbs, "verbs");
const flagBits = bitsOf(telling.words, "flags");
/** What is known of a word as it is compared. */
function classOf(folded) {
	return classes.get(folded) ?? unknown;
}
/** Whether a word may be a verb of a kind. */
function isVerb({ verbs }, kind) {
	return (verbs & verbBits[kind]) !== 0;
}
/** Whether a word is on a list. */
function is({ flags }, list) {
	return (flags & flagBits[list]) !== 0;
}
/** Lists that are asked seldom. */
const sets = Object.fromEntries(Object.entries(telling.rare).map(([name, words]) => [name, new Set(words)]));
// ../core/src/text/sentence-reader.ts
const { grammar } = telling;
const persons$1 = /* @__PURE__ */ new Set([
	"earner",
	"participant",
	"they",
	"reader"
]);
/** What is told where one of these is the subject; of who writes, `template/earner-voice` tells. */
const things = /* @__PURE__ */ new Map([
	["course", "course"],
	["exam", "exam"],
	["event", "event"],
	["organisation", "organisation"],
	["issuer", void 0],
	["product", "product"],
	["purpose", "course"]
]);
const courseLike = /* @__PURE__ */ new Set([
	"course",
	"exam",
	"badge",
	"event"
]);
/** How far behind a verb its object is looked for, in words. */
const objectWords = 10;
/** Reads the clauses of one English sentence. */
var SentenceReader = class {
	#words;
	#classes;
	#text;
	#before;
	#sentence;
	/** The subject of the sentence's first verb. */
	main;
	hasVerb = false;
	/** Whether words were met that may be meant of the earner. */
	isPerhaps = false;
	/** Whether an unknown word was taken for a verb in the present that tells of the earner. */
	isGuess = false;
	/** Whether the reader is told what they will learn. */
	#isInvited = false;
	#isLoose = false;
	#isGuess = false;
	#head;
	#headAt = -1;
	#inherit;
	#verbSeen = false;
	#lastNoun;
	#lastNounAt = -9;
	#firstNoun;
	/** Whether the clause says how, why or where: of nobody in particular. */
	#isAsked = false;
	/** Whether the sentence says what somebody else will do for people: "The guild will certify those who". */
	#isOfOthers = false;
	/** Whether the clause tells of a noun that is not what the sentence began with: ", which meets \u2026". */
	#isRelative = false;
	#clauseAt = 0;
	#clauseStart = 0;
	#isAside = false;
	/** Whether it is a clause with "who", behind which the verb of the person may follow. */
	#isOfWho = false;
	/** Whether it began with "Designed for", "Offered by". */
	#isMade = false;
	/** The subject around what is said by the way. */
	#outer;
	#isPurpose = false;
	#isAudience = false;
	#isAwarded = false;
	#hasCompleted = false;
	#afterAnd = -9;
	/** Whether what was said last of the subject is still to come, or is what a course has people do. */
	#isPromised = false;
	/** Whether something was told in the past. */
	#isPast = false;
	#found;
	/** Whether a verb joined to the pronoun just taken is evidence. */
	#isEvident = false;
	/** `words` are those of the sentence, without short asides in brackets; `before` is what the one before told of. */
	constructor(text, sentence, words, before) {
		this.#sentence = sentence;
		this.#text = text;
		this.#before = before;
		this.#words = words;
		this.#classes = words.map(({ form }) => classOf(form.folded));
	}
	/** What the sentence tells of; undefined where that is not plain. */
	read() {
		for (let at = 0; at < this.#words.length; at++) {
			this.#cross(at);
			this.#isLoose = false;
			this.#isGuess = false;
			if (!this.#step(at)) continue;
			if (!this.#isLoose) return "earner";
			if (this.#isGuess) this.isGuess = true;
			else this.isPerhaps = true;
		}
		if (this.#found !== void 0) return this.#found;
		if (this.#hasCompleted) return "completion";
		return this.#isMade && this.main === void 0 ? "course" : void 0;
	}
	/** Whether it says something of persons, or for what they get the badge, that is neither evidence nor a promise. */
	get isOfPersons() {
		if (this.#isAwarded) return true;
		if (this.main === void 0 || this.#found !== void 0 || this.#isInvited) return false;
		return persons$1.has(this.main);
	}
	#classAt(at) {
		return this.#classes[at] ?? unknown;
	}
	#folded(at) {
		return this.#words[at]?.form.folded ?? "";
	}
	/** What stands between a word and the one before it. */
	#gap(at) {
		const previous = this.#words[at - 1];
		const word = this.#words[at];
		if (word === void 0) return ".";
		const start = previous?.end ?? this.#sentence.start;
		if (start + 1 === word.start && this.#text.charCodeAt(start) === 32) return " ";
		return this.#text.slice(start, word.start).replace(/\([^()]*\)|[\u00ae\u2122*"\u201c\u201d]/g, "").replace(/\s+/g, " ");
	}
	/** Begins a clause where a mark stands. */
	#cross(at) {
		if (at === 0) return;
		const gap = this.#gap(at);
		if (gap === " ") return;
		const isStrong = /[;:\u2022\u2013\u2014|\n]| - /.test(gap);
		if (!isStrong && !gap.includes(",")) return;
		if (isStrong && /^\s*[:\u2013\u2014-]\s*$/.test(gap) && this.#isName(at - 1) && this.#isName(at)) return;
		const subject = is(this.#classAt(this.#clauseAt), "prepositions") && !this.#verbSeen ? "other" : this.#head ?? this.#inherit;
		this.#inherit = this.#isAside && !isStrong ? this.#outer : subject;
		this.#isAside = this.#startsAside(at);
		if (this.#isAside) this.#outer = this.#inherit;
		this.#head = void 0;
		this.#verbSeen = false;
		this.#isAsked = false;
		this.#clauseAt = at;
		if (isStrong || this.#isIf(at)) {
			this.#isPurpose = false;
			this.#isAudience = false;
		}
	}
	/** Whether a word is written with a capital. */
	#isName(at) {
		return /^\p{Lu}/u.test(this.#words[at]?.text ?? "");
	}
	/** Whether what follows a comma is said by the way: ", developed by experts, ". */
	#startsAside(at) {
		const next = this.#classAt(at + 1);
		const folded = this.#folded(at);
		if (is(this.#classAt(at), "relatives") || folded === grammar.who) return true;
		return folded.endsWith("ing") || isPastForm(folded) && is(next, "madeBefore") || folded === grammar.such;
	}
	/** Whether the clause that ends here began with "if". */
	#isIf(at) {
		const isIf = this.#folded(this.#clauseStart) === grammar.condition;
		this.#clauseStart = at;
		return isIf;
	}
	#begin(inherit) {
		this.#inherit = inherit;
		this.#head = void 0;
		this.#verbSeen = false;
		this.#isRelative = false;
		this.#isOfWho = false;
		this.#isAsked = false;
	}
	/** Takes in a word; whether it is evidence. */
	#step(at) {
		const word = this.#words[at];
		if (word === void 0) return false;
		const one = this.#classAt(at);
		const folded = word.form.folded;
		const isPast = isPastForm(folded) || isVerb(one, "done");
		if (this.#isAwarded && isVerb(one, "completion")) this.#hasCompleted = true;
		if (folded === grammar.who) {
			this.#begin(this.#whoIsMeant());
			this.#isOfWho = true;
			return false;
		}
		if (one === unknown && !isPast && !folded.endsWith("ing") && !this.#takePeople(at)) return this.#isAdjacent(at) && this.#presentTense(at);
		if (folded === grammar.purpose && this.#isAwarded && is(this.#classAt(at + 1), "possessives")) return this.#perhaps();
		if (is(one, "audience")) this.#isAudience = true;
		if (is(one, "coordinators")) {
			this.#afterAnd = at;
			return false;
		}
		if (is(one, "relatives") && !this.#startsNoun(at)) {
			if (is(this.#classAt(at - 1), "prepositions") && this.main !== void 0 && things.has(this.main)) this.#isPurpose = true;
			this.#begin(this.#antecedent(at));
			this.#isRelative = this.#lastNoun !== this.#firstNoun || is(this.#classAt(this.#clauseAt), "prepositions");
			return false;
		}
		if (is(one, "questions")) {
			const isOpen = sets.openings.has(folded) || this.#isPromised;
			if (isOpen || this.main !== void 0 && things.has(this.main)) this.#isPurpose = true;
			this.#begin("other");
			this.#isAsked = !isOpen;
			return false;
		}
		if (at === 0 && is(one, "fragments")) return this.#isFragment(at) && this.#perhaps();
		if (one.subject !== void 0 && !this.#isVerbHere(at, one)) {
			this.#isEvident = false;
			if (this.#takeNoun(at, one.subject)) return this.#isEvident;
		}
		return this.#verb(at, one, isPast);
	}
	/** Whether a word that may be a noun is the verb: "that tests the ability". */
	#isVerbHere(at, one) {
		if (one.verbs === 0 || !is(this.#classAt(at + 1), "determiners")) return false;
		return is(this.#classAt(at - 1), "relatives") || at - 1 === this.#headAt && !this.#verbSeen;
	}
	/** Takes a word that ends as those for people do for a subject, where there is none: "designers". */
	#takePeople(at) {
		if (this.#head !== void 0 || this.#verbSeen || !telling.people.test(this.#folded(at))) return false;
		return this.#takeNoun(at, "participant");
	}
	#startsNoun(at) {
		const next = this.#classAt(at + 1);
		if (next.verbs !== 0 && is(this.#classAt(at + 2), "determiners")) return false;
		return this.#folded(at) === grammar.that && next.subject !== void 0 && !persons$1.has(next.subject);
	}
	/** Of what "that" and "which" tell: a person right before it, or a thing a few words before it. */
	#antecedent(at) {
		const noun = this.#lastNoun;
		if (noun === void 0) return "other";
		return at - this.#lastNounAt <= (persons$1.has(noun) ? 1 : 4) ? noun : "other";
	}
	#whoIsMeant() {
		const { main } = this;
		if ((this.#isAudience || this.#isOfOthers) && !this.#isAwarded) return "other";
		if (this.#found !== void 0 || this.#lastNoun === "others") return "other";
		if (main !== void 0 && things.has(main)) return "other";
		return this.#lastNoun === "participant" ? "participant" : "earner";
	}
	/** "Proficient in \u2026", "Knowledge of \u2026" as a sentence of its own. */
	#isFragment(at) {
		const next = this.#folded(at + 1);
		return sets.afterFragment.has(next);
	}
	/** Takes a noun or a pronoun for a subject where it may be one; whether it was one. */
	#takeNoun(at, subject) {
		if (subject === "it") {
			const next = this.#classAt(at + 1);
			if (next.subject !== void 0 || next.verbs === 0 && !is(next, "skipped")) return true;
			if (this.#verbSeen) return true;
			const before = this.#before;
			this.#setHead(at, before === void 0 ? "it" : persons$1.has(before) ? "other" : before);
			if (before !== void 0 && persons$1.has(before)) this.#inherit = "other";
			return true;
		}
		if (subject === "reader" && isVerb(this.#classAt(at - 1), "offers")) return true;
		if (subject === "product" && this.#isPartOfNoun(at)) return true;
		if (subject === "purpose" && this.#classAt(at - 1).subject === "it") return true;
		if (subject === "purpose" && at > 0 && /^\p{Lu}/u.test(this.#words[at]?.text ?? "")) return true;
		if (this.#isAside && !persons$1.has(subject)) {
			this.#lastNoun = subject;
			this.#lastNounAt = at;
			return true;
		}
		if (this.#before === "course" && sets.teachers.has(this.#folded(at)) && this.#head === void 0) {
			this.#setHead(at, "course");
			return true;
		}
		const isPronoun = subject === "they" || subject === "reader" || subject === "issuer";
		if (isPronoun && (this.#verbSeen || this.#head !== void 0)) {
			if (this.#isPromised && this.#afterAnd !== at - 1 || this.main !== void 0 && things.has(this.main)) this.#isPurpose = true;
			this.#verbSeen = false;
			this.#setHead(at, subject);
		} else if (!this.#verbSeen && this.#head === void 0) this.#setHead(at, subject);
		else if (!this.#verbSeen && this.#headAt === at - 1 && this.#gap(at) === " ") this.#setHead(at, subject);
		else if (!this.#verbSeen && persons$1.has(subject) && is(this.#classAt(this.#clauseAt), "prepositions")) this.#setHead(at, subject);
		else if (!this.#verbSeen && this.#isNameOf(subject)) this.#setHead(at, subject);
		else if (at - this.#afterAnd <= 2 && this.#verbSeen && persons$1.has(subject)) {
			this.#verbSeen = false;
			this.#setHead(at, subject);
		}
		this.#lastNoun = subject;
		this.#lastNounAt = at;
		this.#firstNoun ??= subject;
		if (isPronoun && this.#head === subject && this.#headAt === at) return this.#contraction(at, subject);
		return true;
	}
	/** What is joined to a pronoun: "they've", "you'll". Takes the word, and notes whether it is evidence. */
	#contraction(at, subject) {
		const ending = telling.contraction.exec(this.#folded(at))?.[1];
		if (ending === "ve") this.#isEvident = this.#having(at, subject);
		else if (ending === "ll") this.#isEvident = this.#future(at, subject);
		else if (ending === "re") this.#isEvident = this.#being(at, subject);
		return true;
	}
	/** Whether another noun follows, so that this one only tells its kind: "system management". */
	#isPartOfNoun(at) {
		const next = this.#words[at + 1];
		return next !== void 0 && this.#gap(at + 1) === " " && this.#classAt(at + 1) === unknown && /^\p{Ll}{3,}$/u.test(next.text) && !isPastForm(next.form.folded);
	}
	/** Whether the noun before belongs to the name of a badge or a course: "Technology for Learning Certificate". */
	#isNameOf(subject) {
		if (subject !== "badge" && subject !== "course") return false;
		const head = this.#head ?? "other";
		if (head === "product" || head === "organisation" || head === "event") return true;
		if (head === "exam") return this.#isName(this.#headAt);
		const word = this.#words[this.#headAt];
		return head !== "they" && persons$1.has(head) && this.#headAt > 0 && /^\p{Lu}/u.test(word?.text ?? "") && !sets.earners.has(word?.form.folded ?? "");
	}
	#setHead(at, head) {
		this.#head = head;
		this.#headAt = at;
		this.#isRelative = false;
		if (head === "badge" || persons$1.has(head)) this.#isPromised = false;
		this.#isPast = false;
	}
	/** Whether nothing but an adverb stands between a word and its subject. */
	#isAdjacent(at) {
		let index = at - 1;
		while (index >= 0 && (is(this.#classAt(index), "skipped") || this.#folded(index).endsWith("ly"))) index--;
		if (this.#folded(index) === grammar.who) return true;
		return index >= 0 && index === this.#headAt && !this.#verbSeen && this.#gap(at) === " ";
	}
	get #subject() {
		return this.#head ?? this.#inherit;
	}
	/** Notes of whom a verb speaks. */
	/** What may be evidence, and need not. */
	#perhaps() {
		this.#isLoose = true;
		return true;
	}
	#note(subject) {
		this.hasVerb = true;
		this.#verbSeen = true;
		if (this.main === void 0 && !this.#isRelative && subject !== void 0 && subject !== "other") this.main = subject;
	}
	#tell(about) {
		if (about === "promise" && this.#subject === "reader" && this.#firstNoun !== "course") {
			this.#isInvited = true;
			return false;
		}
		if (!this.#isRelative) this.#found ??= about;
		return false;
	}
	#tellOf(subject) {
		const { main } = this;
		if (main !== void 0 && main !== subject && (persons$1.has(main) || main === "badge")) return false;
		const about = subject === void 0 ? void 0 : things.get(subject);
		return about === void 0 ? false : this.#tell(about);
	}
	/** Whether what is said of a subject may be said of the earner. */
	#mayBeEarner(subject) {
		if (this.#isPurpose) return false;
		if (subject !== void 0 && persons$1.has(subject)) return true;
		if (this.#isAsked) return false;
		return (subject === void 0 || subject === "other") && this.main === void 0;
	}
	#verb(at, one, isPast) {
		const previous = this.#folded(at - 1);
		const before = this.#classAt(at - 1);
		const subject = this.#subject;
		if (previous === grammar.to) {
			this.hasVerb = true;
			return this.main === "badge" && isVerb(one, "attests") && this.#attest(at, "badge");
		}
		if (this.#folded(at).endsWith("ing")) return this.#gerund(at, one, previous, before);
		const isAfterPronoun = at > 0 && this.#headAt === at - 1;
		if (is(before, "determiners") && !is(before, "relatives") && !isAfterPronoun) return false;
		if (at === 0) return this.#opening(at, one, isPast);
		const auxiliary = this.#classAt(this.#beforeAdverbs(at - 1));
		if (isVerb(auxiliary, "will") || isVerb(auxiliary, "must")) return false;
		if (auxiliary.subject === "reader" && /['\u2019]ll$/.test(previous)) return false;
		if (isVerb(one, "be")) return this.#being(at, subject);
		if (isVerb(one, "have")) return this.#having(at, subject);
		if (isVerb(one, "can")) return this.#ability(at, subject);
		if (isVerb(one, "will")) return this.#future(at, subject);
		if (isVerb(one, "must")) {
			this.#note(subject);
			return this.#tellOf(subject);
		}
		return this.#plainVerb(at, one, isPast, subject);
	}
	/** The first word of a sentence, where it is a verb. */
	#opening(at, one, isPast) {
		const next = this.#classAt(at + 1);
		const isOffered = is(one, "made") && this.#folded(at + 1) === grammar.by;
		if (isVerb(one, "awards") && !isOffered) {
			this.#note("badge");
			this.#isAwarded = true;
			this.#inherit = "earner";
			return false;
		}
		if (is(one, "made") && (is(next, "madeBefore") || this.#folded(at + 1).endsWith("ed"))) {
			this.hasVerb = true;
			this.#isMade = true;
			this.#isAside = true;
			return false;
		}
		if (isVerb(one, "completes")) {
			this.#note("earner");
			this.#isPast = true;
			this.#hasCompleted = true;
			this.#inherit = "earner";
			return false;
		}
		if (isVerb(one, "have")) return this.#having(at, "earner");
		if (isVerb(one, "can")) return this.#ability(at, "earner");
		const auxiliary = this.#classAt(this.#beforeAdverbs(at - 1));
		if (isVerb(auxiliary, "will") || isVerb(auxiliary, "must")) return false;
		if (isVerb(one, "be")) return this.#being(at, "earner");
		if (isPast && !is(one, "adjectives") && next.subject === void 0) {
			this.#note("earner");
			return !is(next, "madeBefore");
		}
		if (isVerb(one, "attests") && this.#folded(at).endsWith("s")) return this.#attest(at, "badge");
		if (isVerb(one, "knows") && this.#folded(at).endsWith("s")) return true;
		if (isVerb(one, "invites") && this.#isImperative(at)) {
			this.#note("reader");
			return this.#tell("promise");
		}
		if (isVerb(one, "outcomes") && (is(one, "surelyVerbs") || this.#isImperative(at))) {
			this.#note("earner");
			return this.#perhaps();
		}
		return false;
	}
	#isImperative(at) {
		const next = this.#classAt(at + 1);
		const second = this.#words[at + 1];
		if (second === void 0 || this.#gap(at + 1) !== " ") return false;
		return next.subject === void 0 && !/^\p{Lu}\p{Ll}/u.test(second.text);
	}
	#being(at, subject) {
		const index = this.#afterAdverbs(at + 1);
		const next = this.#classAt(index);
		if (sets.notFinite.has(this.#folded(at))) return false;
		const isFirst = this.main === void 0;
		if (is(next, "able") && this.#mayBeEarner(subject) && this.#isAble(index)) {
			if (this.#isBenefit(index)) {
				this.#note(subject);
				return this.#tell("promise");
			}
			if (sets.ofPersons.has(this.#folded(index)) && !persons$1.has(subject ?? "other")) return false;
			this.#note(subject);
			return true;
		}
		if (is(next, "readyFor") && isFirst && this.#isReadied(subject)) {
			this.#note(subject);
			return this.#isForCareer(index) ? this.#tell("readiness") : this.#perhaps();
		}
		if (subject === "ability") {
			this.#note(subject);
			return isFirst && !sets.essential.has(this.#folded(index));
		}
		if (isVerb(next, "awards")) {
			this.#note(subject);
			this.#isAwarded = subject === "badge" || subject === "other" || subject === void 0;
			if (things.has(subject ?? "other")) return this.#tellOf(subject);
			this.#begin("earner");
			this.#verbSeen = true;
			return false;
		}
		if (subject === "badge") {
			this.#note(subject);
			if (this.#folded(index) === grammar.to) return false;
			if (this.#folded(index) === grammar.purpose && this.#rest(index).includes(` ${grammar.who} `)) {
				this.#isAwarded = true;
				return false;
			}
			if (!isPastForm(this.#folded(index)) && !is(next, "audience") && this.#hasAhead(at, "abilities")) return true;
			return isFirst ? this.#tell("badge") : false;
		}
		if (subject === "purpose" && this.#lastNoun === "badge") {
			this.#note(subject);
			return this.#tell("badge");
		}
		if (subject !== void 0 && things.has(subject)) {
			this.#note(subject);
			return this.#tellOf(subject);
		}
		if (subject === void 0 || subject === "other") return this.#predicate(at, isFirst, next);
		const kind = isFirst && is(next, "determiners") ? this.#kindOf(at) : void 0;
		if (kind === "course" || kind === "exam") {
			this.#note(kind);
			return this.#tellOf(kind);
		}
		if (is(next, "made") && is(next, "audience")) {
			const noun = this.#lastNoun;
			const kind = noun === void 0 || persons$1.has(noun) ? "course" : noun;
			this.#note(kind);
			return kind === "badge" ? this.#tell("badge") : this.#tellOf(kind);
		}
		this.#note(subject);
		return false;
	}
	/** Whether somebody who is said to be ready is the earner. */
	#isReadied(subject) {
		return (subject === "earner" || subject === "participant") && !this.#isPurpose;
	}
	/** Whether "ready", "prepared" and the like stand before what somebody is ready for. */
	#isAble(at) {
		if (!is(this.#classAt(at), "readyFor")) return true;
		return sets.afterReady.has(this.#folded(at + 1)) && !sets.enters.has(this.#folded(at + 2));
	}
	/** Whether somebody is ready for a job or a next step only, and not for something to do. */
	#isForCareer(at) {
		const to = Math.min(this.#words.length, at + 9);
		for (let index = at + 1; index < to; index++) if (sets.careers.has(this.#folded(index)) || is(this.#classAt(index), "requirements")) return true;
		return to - at < 3;
	}
	/** "Able to attend", "able to vote": what comes with a membership. */
	#isBenefit(at) {
		return this.#folded(at + 1) === grammar.to && sets.benefits.has(this.#folded(at + 2));
	}
	/** What something is that no other word tells: "\u2026 is a programme that". */
	#predicate(at, isFirst, next) {
		if (!isFirst) return false;
		if (is(next, "audience")) {
			this.#note("course");
			return this.#tell("course");
		}
		if (!is(next, "determiners") && !/^\d/.test(this.#folded(at + 1))) {
			this.#note(void 0);
			return false;
		}
		const kind = this.#kindOf(at);
		if (this.#isDefinition(at)) {
			this.#note(void 0);
			return this.#tell("subject");
		}
		if (kind === void 0) {
			this.#note(void 0);
			return false;
		}
		this.#head = kind;
		this.#note(kind);
		this.#lastNoun = kind;
		if (kind === "badge") return this.#tell("badge");
		return this.#tellOf(kind);
	}
	/** What a field of knowledge is: "Sociology is a scientific approach to". */
	#isDefinition(at) {
		if (this.#head !== void 0 || at > 6 || this.#clauseAt !== 0) return false;
		for (let index = at + 2; index <= at + 5; index++) {
			if (is(this.#classAt(index), "prepositions") || this.#gap(index) !== " ") return false;
			if (sets.fields.has(this.#folded(index))) return sets.afterField.has(this.#folded(index + 1));
		}
		return false;
	}
	/** The last noun of what is said to be something, before the phrases that follow it. */
	#kindOf(at) {
		let kind;
		for (let index = at + 1; index < at + 14 && index < this.#words.length; index++) {
			const one = this.#classAt(index);
			if (index > at + 1 && (is(one, "relatives") || is(one, "questions") || this.#gap(index).includes(",") && (kind !== void 0 || isPastForm(this.#folded(index))) || this.#gap(index).includes(";"))) break;
			if (is(one, "prepositions") && (kind !== void 0 || !sets.counts.has(this.#folded(index - 1)))) break;
			if (is(one, "audience") || this.#folded(index) === grammar.who) break;
			if (one.subject !== void 0 && one.subject !== "it") {
				kind = one.subject;
				if (this.#folded(index + 1) === grammar.of) break;
			}
		}
		return kind;
	}
	#having(at, subject) {
		const index = this.#afterAdverbs(at + 1);
		const next = this.#classAt(index);
		const folded = this.#folded(index);
		const isFirst = this.main === void 0;
		const isPerson = this.#mayBeEarner(subject);
		this.#note(subject);
		if (!isPerson) {
			if (subject === "badge") return this.#hasAhead(at, "abilities");
			return isFirst ? this.#tellOf(subject) : false;
		}
		if (folded === grammar.been) {
			const after = this.#afterAdverbs(index + 1);
			const participle = this.#classAt(after);
			if (is(participle, "able")) return true;
			if (isVerb(participle, "awards") || isVerb(participle, "completes")) {
				this.#isAwarded = true;
				return false;
			}
			if (isVerb(participle, "exposed")) return false;
			return persons$1.has(subject ?? "other") && this.#perhaps();
		}
		if (isVerb(next, "completes")) return this.#completion(index);
		if (isPastForm(folded) && !is(next, "adjectives") || isVerb(next, "done")) return persons$1.has(subject ?? "other") || this.#isCapitalisedBefore(at);
		if (this.#hasAhead(at, "chances", 4)) return this.#tell("promise");
		if (this.#hasAhead(at, "abilities")) return true;
		return persons$1.has(subject ?? "other") && this.#perhaps();
	}
	/** Whether a name stands before a verb. */
	#isCapitalisedBefore(at) {
		return /^\p{Lu}/u.test(this.#words[at - 1]?.text ?? "");
	}
	/** Notes that something was completed, and looks what was gained by it. */
	#completion(at) {
		this.hasVerb = true;
		this.#verbSeen = true;
		this.#hasCompleted = true;
		this.#isPast = true;
		this.#inherit = this.#subject ?? "earner";
		const one = this.#classAt(at);
		const isTaught = sets.teaching.has(this.#folded(at + 1)) || sets.teaching.has(this.#folded(at + 2));
		if (isVerb(one, "gets") && !isTaught && this.#hasAhead(at, "abilities", 7)) return true;
		const isOfCourse = isTaught || this.#hasCourseAhead(at);
		if (!isVerb(one, "surelyCompletes")) return !isOfCourse && this.#perhaps();
		return !isOfCourse && this.#hasAhead(at, "works", 7) && this.#perhaps();
	}
	/** Whether the object of a verb is a course or what comes with one: not "joined two plates". */
	#hasCourseAhead(at) {
		for (let index = at + 1; index < at + objectWords; index++) {
			const one = this.#classAt(index);
			if (is(one, "requirements") || one.subject !== void 0 && courseLike.has(one.subject)) return true;
		}
		return false;
	}
	#ability(at, subject) {
		const index = this.#afterAdverbs(at + 1);
		const next = this.#classAt(index);
		const isFirst = this.main === void 0;
		const isPerson = this.#mayBeEarner(subject);
		this.#note(subject);
		if (this.#folded(index) === grammar.be && isVerb(this.#classAt(index + 1), "awards") && isFirst && (subject === "badge" || subject === "it")) {
			this.#isAwarded = true;
			this.#inherit = "earner";
			return this.#tell("badge");
		}
		if (!isPerson) return isFirst ? this.#tellOf(subject) : false;
		if (this.#folded(index) === grammar.be || sets.helps.has(this.#folded(index))) return false;
		if (subject === void 0 || subject === "other") return isFirst && /^\p{Lu}\p{Ll}+s$/u.test(this.#words[at - 1]?.text ?? "");
		if (isVerb(next, "promises") && (subject === "participant" || subject === "reader")) return this.#tell("promise");
		if (sets.claims.has(this.#folded(index))) return false;
		return this.#words.length - index > 3 || this.#perhaps();
	}
	#future(at, subject) {
		const index = this.#afterAdverbs(at + 1);
		const next = this.#classAt(index);
		const folded = this.#folded(index);
		this.#note(subject);
		if (subject === void 0 || !persons$1.has(subject)) {
			this.#isOfOthers = this.main === void 0 && !sets.grants.has(folded);
			if (subject === "badge") return this.#tell("badge");
			return this.#tellOf(subject);
		}
		if (this.#isPurpose) return false;
		this.#isPromised = true;
		if (folded === grammar.have) {
			const after = this.#afterAdverbs(index + 1);
			const participle = this.#classAt(after);
			if (isVerb(participle, "completes")) return this.#completion(after);
			if (isPastForm(this.#folded(after)) || isVerb(participle, "done")) return true;
			return !this.#hasAhead(index, "chances", 4) && this.#hasAhead(index, "abilities", 6) && subject === "earner" ? this.#perhaps() : this.#tell("promise");
		}
		if (folded === grammar.be && isVerb(this.#classAt(this.#afterAdverbs(index + 1)), "awards")) {
			this.#isAwarded = true;
			this.#isPromised = false;
			return false;
		}
		const isAfterwards = this.#isAfterwards() || subject === "earner";
		if (folded === grammar.be && this.#isBenefit(index + 1)) return this.#tell("promise");
		if (folded === grammar.be && this.#folded(index + 1) === grammar.able && isAfterwards) return this.#perhaps();
		if (isVerb(next, "knows") && isAfterwards) return this.#perhaps();
		if (folded === grammar.be && this.#folded(index + 1) === grammar.able && subject !== "reader") {
			this.#isGuess = true;
			return this.#perhaps();
		}
		return this.#tell("promise");
	}
	/** "After this course, \u2026", "Upon completion \u2026", "By the end of \u2026". */
	#isAfterwards() {
		return sets.afterwards.has(this.#folded(0));
	}
	#gerund(at, one, previous, before) {
		const { main } = this;
		const isOfEarner = this.#isAwarded || main === void 0 || main === "badge" || persons$1.has(main);
		const isCompleting = isVerb(one, "completing");
		if (isVerb(one, "testing") && this.#hasCompleted && this.#hasAhead(at, "abilities")) return true;
		const isCoordinated = is(before, "coordinators") || this.#gap(at).includes(",");
		if (!isOfEarner || this.#isPromised || this.#isPurpose) return false;
		if (this.#folded(at) === grammar.having && this.#isDone(this.#afterAdverbs(at + 1))) return this.#perhaps();
		if (isCompleting) {
			if (this.#isAwarded || main !== void 0 && sets.beforeGerund.has(previous)) this.#hasCompleted = true;
			return false;
		}
		if (sets.nounsInIng.has(this.#folded(at))) return false;
		if (previous === grammar.by || previous === grammar.purpose && this.#isAwarded && !this.#isOfThing(at - 2) || previous === grammar.during && main !== void 0) return this.#isPast || this.#isAwarded;
		return isCoordinated && this.#isAwarded && this.#hasCompleted && is(this.#classAt(at + 1), "determiners");
	}
	/** Whether "for" belongs to a thing right before it: "an element for building". */
	#isOfThing(at) {
		if (this.#gap(at + 1) !== " ") return false;
		return sets.means.has(this.#folded(at));
	}
	/** Whether a participle says that something was done, and not only completed. */
	#isDone(at) {
		const one = this.#classAt(at);
		return (isPastForm(this.#folded(at)) || isVerb(one, "done")) && !isVerb(one, "completes");
	}
	#plainVerb(at, one, isPast, subject) {
		const isPerson = subject !== void 0 && persons$1.has(subject);
		const isFirst = this.main === void 0;
		const mayBegin = !this.#verbSeen || this.#afterAnd === at - 1;
		if (!isPerson && !isPast && this.#isBase(at)) return false;
		if (isVerb(one, "attests") && (subject === "badge" || subject === "exam") && mayBegin) return this.#attest(at, subject);
		if (isVerb(one, "attests") && isFirst && (subject === void 0 || subject === "other") && this.#isVerifying(at)) return this.#attest(at, void 0);
		if (isVerb(one, "tests") && this.#hasCompleted && !isPerson && this.#hasAhead(at, "abilities")) return true;
		if (isPerson) return this.#personVerb(at, one, isPast, subject, mayBegin);
		if (isVerb(one, "knows") && sets.surelyKnows.has(this.#folded(at)) && isFirst && !this.#verbSeen && !this.#isOfWho && this.#mayBeEarner(subject)) {
			this.#note(subject);
			return true;
		}
		if (subject === "ability" && mayBegin && isVerb(one, "offers")) {
			this.#note(subject);
			return isFirst && sets.includes.has(this.#folded(at));
		}
		if (!mayBegin || this.#isPrepositional(at)) return false;
		if (isVerb(one, "plainlyOffers") && (subject === void 0 || subject === "other") && isFirst) {
			if (at > 0 && at <= 3 && !this.#isAfterName(at)) {
				this.#note(void 0);
				return this.#tell("subject");
			}
			this.#note("course");
			return this.#tell("course");
		}
		if (isPast && subject !== void 0 && things.has(subject)) {
			if (is(this.#classAt(at + 1), "madeBefore") || is(one, "adjectives") && at - 1 !== this.#headAt) return false;
			if (isVerb(one, "completes") || isVerb(one, "awards") || this.#head === void 0) return false;
			if (at === this.#words.length - 1) return false;
			this.#note(subject);
			return this.#tellOf(subject);
		}
		if (!isVerb(one, "offers") && !isVerb(one, "tests")) return false;
		if (subject === "it" && isFirst) {
			this.#note("course");
			return this.#tell("course");
		}
		if ((subject === void 0 || subject === "other") && /s$/.test(this.#folded(at))) {
			if (isFirst && this.#isOffer(at)) {
				this.#note("course");
				return this.#tell("course");
			}
			this.#note(void 0);
		}
		if (subject === "badge" && isFirst) {
			this.#note(subject);
			if (telling.proof.test(this.#rest(at))) return this.#perhaps();
			return this.#tell("badge");
		}
		if (subject !== void 0 && things.has(subject)) {
			this.#note(subject);
			return this.#tellOf(subject);
		}
		return false;
	}
	/** Whether a name, or what may be one, stands before a verb. */
	#isAfterName(at) {
		return at < 2 || this.#isName(this.#beforeAdverbs(at - 1));
	}
	/** Whether a verb cannot agree with a subject in the singular that is no person. */
	#isBase(at) {
		const subject = this.#head === void 0 ? this.#inherit : this.#head;
		if (subject !== "badge" && subject !== "exam") return false;
		return !this.#folded(at).endsWith("s") && !this.#folded(this.#headAt).endsWith("s");
	}
	/** What an organisation does for an earner: "The institute verifies that \u2026". */
	#isVerifying(at) {
		return sets.verifies.has(this.#folded(at));
	}
	/** Whether what somebody or something gives is given to people who learn. */
	#isOffer(at) {
		if (!isVerb(this.#classAt(at), "givesLearning")) return false;
		return telling.learners.test(this.#rest(at));
	}
	#isPrepositional(at) {
		return is(this.#classAt(at - 1), "prepositions");
	}
	#personVerb(at, one, isPast, subject, mayBegin) {
		const before = this.#classAt(at - 1);
		if (is(before, "prepositions")) return false;
		if (this.#isName(at)) return false;
		if (isVerb(one, "knows") && (mayBegin || this.#isOfWho)) {
			if ((is(before, "coordinators") ? at - 1 > this.#clauseAt : this.#gap(at) === " & ") && !this.#verbSeen) return false;
			this.#note(subject);
			if (sets.ideal.has(this.#folded(this.#beforeNames(this.#headAt - 1)))) return false;
			return !this.#isPurpose && !this.#isPromised;
		}
		if (isVerb(one, "completes") && mayBegin) {
			if (this.main !== void 0 && things.has(this.main)) return false;
			this.#note(subject);
			return this.#completion(at);
		}
		const isAttribute = is(one, "adjectives") && !this.#isAdjacent(at);
		if (isPast && mayBegin && !isAttribute && this.#folded(at + 1) !== grammar.by) {
			if (this.main !== void 0 && this.#head === void 0 && !this.#isPast) return false;
			if (this.#verbSeen && !this.#isPast) return false;
			if (is(one, "made") && is(this.#classAt(at + 1), "madeBefore") && !this.#isAdjacent(at)) return false;
			if (isVerb(one, "exposed") || isVerb(one, "awards")) return false;
			this.#note(subject);
			return !this.#isPurpose;
		}
		if (isVerb(one, "promises") && (this.#isAdjacent(at) || this.#isFarVerb(at))) return this.#promise(at, subject);
		if (one.verbs !== 0 && this.#isAdjacent(at)) return this.#presentTense(at);
		return false;
	}
	/** Where the words before a noun begin that tell its kind: "successful delivery managers". */
	#beforeNames(at) {
		return this.#classAt(at) === unknown && !sets.ideal.has(this.#folded(at)) ? at - 1 : at;
	}
	/** A verb behind a phrase that belongs to its subject: "Participants in the workshop learn". */
	#isFarVerb(at) {
		if (this.#verbSeen || this.#head === void 0 || !is(this.#classAt(this.#headAt + 1), "prepositions")) return false;
		return at > this.#headAt + 2 && sets.surelyPromises.has(this.#folded(at));
	}
	#promise(at, subject) {
		this.#note(subject);
		if (this.#isOfBadge(at)) {
			this.#isAwarded = true;
			return false;
		}
		this.#isPromised = !this.#isAwarded;
		if (this.#isPurpose) return false;
		const folded = this.#folded(at);
		if (this.#isAwarded || this.#folded(at - 1) === grammar.who) {
			if (sets.completesNow.has(folded)) this.#hasCompleted = true;
			return false;
		}
		if (sets.anybody.has(this.#folded(this.#headAt))) return false;
		if (subject !== "earner" && subject !== "they") return this.#tell("promise");
		if (sets.acquires.has(folded) && this.#hasAhead(at, "abilities", 5)) return this.#perhaps();
		const other = this.#classAt(at + 2);
		if (is(this.#classAt(at + 1), "coordinators") && !isVerb(other, "promises")) return this.#perhaps();
		if (sets.promisesToEarners.has(folded)) return this.#tell("promise");
		return false;
	}
	/** "Participants earn this badge". */
	#isOfBadge(at) {
		if (!sets.getsBadges.has(this.#folded(at))) return false;
		return [
			1,
			2,
			3
		].some((ahead) => this.#classAt(at + ahead).subject === "badge");
	}
	/** A verb in the present that no table knows, right behind its subject. */
	#presentTense(at) {
		const subject = this.#subject;
		const text = this.#words[at]?.text ?? "";
		if (!/^\p{Ll}{3,}$/u.test(text) || this.#isPurpose) return false;
		if (this.#gap(at + 1).includes(":") && this.#hasAhead(at, "abilities", 5)) {
			this.#note(subject);
			return this.#perhaps();
		}
		const isOfMain = this.main === "badge" || persons$1.has(this.main ?? "other");
		if (this.#isAsked && !(subject === "they" && isOfMain)) return false;
		if (telling.abstracts.test(text)) return false;
		if (this.#isOfWho) this.#verbSeen = true;
		if (subject === "earner" || subject === "they") {
			this.#note(subject);
			this.#isGuess = !this.#hasAhead(at, "abilities", 8);
			return this.#perhaps();
		}
		if (subject === "participant") return this.#habit(at);
		return false;
	}
	/** What people who learn do in a course, again and again: "Students analyze cases". */
	#habit(at) {
		if (!sets.learners.has(this.#folded(this.#headAt)) || this.#classAt(at + 1).verbs !== 0 || this.#folded(at).endsWith("s")) return false;
		const isFramed = this.#before === "course" || this.#before === "exam" || this.#firstNoun === "course";
		this.#note("participant");
		if (this.#isAwarded || !isFramed) return false;
		this.#isPromised = true;
		return this.#tell("promise");
	}
	/** What a badge or an exam shows of the earner. */
	#attest(at, subject) {
		this.#note(subject);
		if (this.#hasAhead(at, "abilities", 30)) return true;
		if (this.#hasAhead(at, "merits", 16)) return this.#perhaps();
		this.#isAwarded = true;
		this.#begin("earner");
		const next = this.#classAt(this.#afterAdverbs(at + 1));
		if (isVerb(next, "completion") || isVerb(next, "completing")) this.#hasCompleted = true;
		return false;
	}
	#beforeAdverbs(at) {
		let index = at;
		while (is(this.#classAt(index), "skipped")) index--;
		return index;
	}
	#afterAdverbs(at) {
		let index = at;
		while (is(this.#classAt(index), "skipped") || /^\p{Ll}+ly$/u.test(this.#folded(index))) index++;
		return index;
	}
	/** Whether a word of a list follows in the same sentence, so many words away at most. */
	#hasAhead(at, flag, most = objectWords) {
		const to = Math.min(this.#words.length, at + most + 1);
		for (let index = at + 1; index < to; index++) if (is(this.#classAt(index), flag)) return true;
		return false;
	}
	#rest(at) {
		return this.#text.slice(this.#words[at]?.end ?? 0, this.#sentence.end);
	}
};
/** Whether a word looks like a verb in the past. */
function isPastForm(folded) {
	return folded.length > 4 && folded.endsWith("ed") && !folded.endsWith("eed");
}
// ../core/src/text/telling.ts
const plain = { ofEarner: "plainly" };
const loose = { ofEarner: "perhaps" };
const nothing = { ofEarner: "not" };
const silence = {
	ofEarner: "not",
	isSilent: true
};
const known$2 = /* @__PURE__ */ new WeakMap();
/**
* Reads an English description clause by clause: who is the subject, and what the verb says of them. Worked out
* once for each analysis.
*/
function tellingOf(analysis) {
	const read = known$2.get(analysis);
	if (read) return read;
	const telling = readAll(analysis);
	known$2.set(analysis, telling);
	return telling;
}
function readAll(analysis) {
	const told = [];
	let before;
	let hasVerb = false;
	let isPerhaps = false;
	let isOfPersons = false;
	let at = 0;
	for (const sentence of analysis.sentences) {
		const words = wordsOf$1(analysis, sentence, at);
		at += words.length;
		const reader = new SentenceReader(analysis.text, sentence, withoutAsides(words, sentence), before);
		const about = reader.read();
		if (about === "earner") return plain;
		isPerhaps ||= reader.isPerhaps || reader.isGuess && !isOfCourse(told[0]?.about ?? about);
		if (about !== void 0) told.push({
			about,
			sentence
		});
		hasVerb ||= reader.hasVerb;
		isOfPersons ||= reader.isOfPersons;
		before = reader.main ?? before;
	}
	if (isPerhaps) return loose;
	const [first] = analysis.sentences;
	if (first !== void 0 && !hasVerb && isList(analysis.text)) return {
		ofEarner: "not",
		instead: {
			about: "contents",
			sentence: first
		}
	};
	const instead = told.find(({ about }) => isOfCourse(about)) ?? told.find(({ about }) => about === "completion") ?? told[0];
	if (instead !== void 0) return {
		ofEarner: "not",
		instead
	};
	return isOfPersons || !hasVerb ? nothing : silence;
}
function isOfCourse(about) {
	return about !== void 0 && about !== "completion" && about !== "badge" && about !== "subject";
}
/** At least three items, told apart by semicolons, bullets or lines. */
function isList(text) {
	return text.split(/[;\u2022\n]/).filter((item) => item.trim() !== "").length >= 3;
}
/** The words of a sentence, which begin at an index or behind it. */
function wordsOf$1({ words }, { end }, from) {
	let to = from;
	while (to < words.length && (words[to]?.end ?? 0) <= end) to++;
	return words.slice(from, to);
}
/** Words without those of short asides in brackets: "Certified Manager (CM) certification". */
function withoutAsides(words, sentence) {
	const asides = asidesIn(sentence);
	return asides.length === 0 ? words : words.filter(({ start, end }) => !isWithin$2(asides, start, end));
}
/** Where short asides in brackets stand. */
function asidesIn({ text, start }) {
	if (!text.includes("(")) return [];
	return Array.from(text.matchAll(/\([^()]{1,80}\)/g), ({ index, 0: aside }) => [start + index, start + index + aside.length]);
}
// ../core/src/text/substance.ts
/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
function hollownessOf(analysis, name) {
	const text = analysis.text.trim();
	if (analysis.about(isPlaceholder)) return "placeholder";
	if (name !== void 0 && text.length <= 2 * name.length + 20 && isSame(text, name)) return "name";
	return analysis.about(isBareCompletion) ? "completion" : void 0;
}
/** Words without one of which no Spanish description gets along. */
const spanish = new Triggers([
	"el",
	"los",
	"las",
	"una",
	"por",
	"para",
	"esta",
	"este",
	"del",
	"al",
	"quien",
	"y"
]);
/** What an English or Spanish description tells of the earner and in place of them; undefined for other languages. */
function tellingIn(analysis) {
	const telling = tellingOf(analysis);
	if (telling.ofEarner === "plainly") return telling;
	if (analysis.has(spanish) && analysis.about(detectLanguage) === "es") return spanishTellingOf(analysis);
	if (telling.instead === void 0 && !telling.isSilent) return telling;
	return analysis.about(detectLanguage) === "en" ? telling : void 0;
}
/** Whether a description says neither what anybody did or can do nor for what the badge is given. */
function isSilentOfEarner(analysis) {
	return tellingIn(analysis)?.isSilent === true && !substances.merit.test(analysis.text);
}
/** Whether a description plainly tells of something else than the earner, beyond what was completed. */
function tellsOfAnother(analysis) {
	const instead = tellingIn(analysis)?.instead;
	return instead !== void 0 && instead.about !== "completion";
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
// ../core/src/text/thinness.ts
/** The lengths by default. */
const usualLengths = {
	minLength: 100,
	recommendedLength: 160
};
/** The share of `recommendedLength` from which on a text is near enough: 144 of 160 is no thin one. */
const nearEnough = .9;
/** The share of `minLength` that is enough for a text which plainly says what the earner did or can do. */
const enoughIfPlain = .6;
/** By how much a description is too short; undefined where it is not, or where another rule says what is wrong. */
function thinness(analysis, name, { minLength, recommendedLength }) {
	const text = analysis.text.trim();
	const weight = weightOf(text);
	if (weight >= Math.max(minLength, recommendedLength * nearEnough)) return void 0;
	if (tellingIn(analysis)?.ofEarner === "plainly" && weight >= minLength * enoughIfPlain) return void 0;
	if (hollownessOf(analysis, name) || tellsOfAnother(analysis)) return void 0;
	const isHint = weight >= minLength;
	if (isHint && tellingIn(analysis)?.instead) return void 0;
	const length = characterCount(text);
	const figure = isHint ? recommendedLength : minLength;
	return {
		length,
		expected: weight === length ? figure : Math.ceil(figure * length / weight),
		isDense: weight !== length,
		isHint
	};
}
const denseScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function weightOf(text) {
	const dense = /[^\n -~]/.test(text) ? text.match(denseScript)?.length ?? 0 : 0;
	return Math.round(characterCount(text) + 1.5 * dense);
}
// ../core/src/rules/template/description-role.ts
var description_role_default = templateGroupRule({
	id: "template/description-role",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "descriptions only name a role",
	reads: ["name", "description"],
	minGroup: 2,
	summary: "Most descriptions in a program say more than the name of a membership or a role.",
	why: "Members and speakers know what they are. People who come across their badge do not, and one sentence tells them what the role involves and how people get it.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Roles are recognised by English words such as \"member of\" and \"speaker at\". The rule reports once for a program, and only if more than half of its descriptions are like this.",
	examples: examplesOf("template/description-role"),
	*extract({ name, description }) {
		if (description === void 0) return;
		const isBare = thinness(analyse(description), name?.value, usualLengths) !== void 0 && isRole(name?.value, description.value);
		yield {
			key: "roles",
			value: {
				at: description.at,
				isBare
			}
		};
	},
	*checkGroup(group) {
		const { without, all, isCommonPractice } = adoptionOf(group, ({ isBare }) => !isBare);
		const [first, ...others] = without;
		if (first === void 0 || isCommonPractice) return;
		yield {
			at: first.at,
			about: "roles",
			message: `${without.length} of ${all} descriptions only name a membership or a role; expected what people who have it did or do in it`,
			suggestion: "Add a sentence on what the role involves and what it takes to get it",
			related: others.slice(0, 5).map(({ at }) => at)
		};
	}
});
// ../core/src/rules/template/description-substance.ts
/** That a shorter one says only what was completed is said by `template/description-thin`. */
const minCharacters = 100;
const remedy$1 = "Say what the earner did, what they can now do, and why it matters";
var description_substance_default = templateRule({
	id: "template/description-substance",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "description not about the earner",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A description says what the earner did and can now do, rather than describing a course.",
	why: "The description is the first thing people read after seeing the picture. If it is about the course, or only says that it was completed, nobody learns what this earner can do.",
	source: {
		title: "Credly, No guts, no glory: writing meaningful badges",
		address: "https://learn.credly.com/blog/no-guts-no-glory"
	},
	mistakes: "Sentences are read only in English and Spanish, by their subject and verb. One that describes the earner in an unusual way may not be recognised, and a text that says in passing what the earner can do is accepted, however much it is about a course. Why the achievement matters is checked by `template/description-value`, in the strict preset.",
	examples: examplesOf("template/description-substance"),
	*check({ name, description, criteria }) {
		if (description === void 0) return;
		const at = description.at;
		const text = description.value;
		const hollowness = hollownessOf(analyse(description), name?.value);
		if (hollowness === "placeholder") return;
		if (hollowness === "name") yield {
			at,
			about: "name",
			label: "description only repeats the name",
			message: "The description only repeats the name; expected what the earner did",
			suggestion: remedy$1
		};
		else if (hollowness === "completion") yield {
			at,
			about: "completion",
			label: "only says \"completed\"",
			message: "The description says only that something was completed; expected what the earner can now do",
			suggestion: "Add what the earner did, how it was judged, and what they can now do"
		};
		else {
			const instead = tellingIn(analyse(description))?.instead;
			if (text.length >= minCharacters && isSilentOfEarner(analyse(description))) yield {
				at,
				about: "earner",
				severity: "info",
				message: "The description does not say what the earner did or can do; expected at least one of them",
				suggestion: remedy$1
			};
			if (instead === void 0) return;
			const { about, sentence } = instead;
			if (about !== "completion") yield {
				at,
				about,
				message: `The description ${told$2[about]} ("${truncate(sentence.text, 50)}"); expected what the earner did or can do`,
				suggestion: instructions[about] ?? remedyForOthers
			};
			else if (text.length >= minCharacters && !isOfAttendance(criteria)) yield {
				at,
				about: "ability",
				label: "silent on what the earner can do",
				severity: "info",
				message: "The description says what was completed, but not what the earner can now do; expected both",
				suggestion: "Add what the earner has shown they know or can do, or what they made"
			};
		}
	}
});
const told$2 = {
	course: "is about the course",
	subject: "is about the subject",
	exam: "is about the exam",
	event: "is about the event",
	organisation: "is about the organisation",
	product: "is about a product",
	badge: "is about the badge itself",
	promise: "says what there is to learn, do or get",
	readiness: "says what earners are ready for",
	contents: "lists what was taught"
};
const remedyForOthers = "Say what earners did and what they can now do: \"Earners have \u2026\"; move the rest to the page that the badge links to";
const instructions = {
	promise: "Say it about the people who have the badge: \"Earners can \u2026\" instead of \"Students will learn how to \u2026\"",
	contents: "Turn the list into a sentence about what earners did or can do: \"Earners can \u2026\""
};
/** Whoever was there and was not judged has shown nothing new, and the badge need not claim it. */
function isOfAttendance(criteria) {
	return criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value));
}
// ../core/src/rules/template/description-thin.ts
var description_thin_default = templateRule({
	id: "template/description-thin",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "description too short",
	reads: ["name", "description"],
	summary: "A description is long enough to say who did what and why it matters.",
	why: "People who open a badge read two lines and stop. In fewer than a hundred characters there is room for a topic, but not for what this earner did or can do.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "No platform publishes a minimum length. A Chinese, Japanese or Korean character counts as two and a half, which is a rough measure. The lengths come from good templates, of which the shortest had 160 characters; a tenth less is accepted. In English and Spanish six tenths of `minLength` are enough for a text that says what the earner did or can do, and a short text in another language may be complete too. Memberships and roles, which are left to `template/description-role`, are recognised by words such as \"member of\" and \"speaker at\".",
	options: {
		minLength: {
			type: "integer",
			description: "A description with fewer characters is reported as a warning.",
			minimum: 0,
			default: usualLengths.minLength
		},
		recommendedLength: {
			type: "integer",
			description: "A description with fewer characters is reported as an info.",
			minimum: 0,
			default: usualLengths.recommendedLength
		}
	},
	examples: examplesOf("template/description-thin"),
	*check({ name, description }, lengths) {
		if (description === void 0) return;
		const thin = thinness(analyse(description), name?.value, lengths);
		if (thin === void 0 || isRole(name?.value, description.value)) return;
		const { length, expected, isDense, isHint } = thin;
		yield {
			at: description.at,
			about: "description",
			message: `The description has ${length} characters, too few to say who did what and why it matters; expected ${expected} or more${isDense ? " in this script" : ""}`,
			suggestion: "Add what the earner did, what they can now do, and why it matters",
			...isHint ? { severity: "info" } : {}
		};
	}
});
// ../core/src/rules/template/description-value.ts
var description_value_default = templateRule({
	id: "template/description-value",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "does not say why the achievement matters",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "A description says why the achievement matters.",
	why: "It tells an employer who does not know the field what the earner is good for: which work they can take on, which problem they can solve, which rule they meet.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "The rule looks for words of purpose and use (to, so that, enabling, needed for). A text that leaves the use to the reader is reported, even if the use is obvious.",
	examples: examplesOf("template/description-value"),
	*check({ name, description, criteria }) {
		if (description === void 0 || description.value.length < 100) return;
		if (criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value))) return;
		if (hollownessOf(analyse(description), name?.value) || saysUse(description.value)) return;
		if (tellingIn(analyse(description))?.instead) return;
		if (analyse(description).sentences.at(-1) === void 0) return;
		yield {
			at: description.at,
			about: "description",
			message: "The description does not say why the achievement matters; expected what it is good for",
			suggestion: "Add what work it prepares for, what problem it solves, or whose standard it meets"
		};
	}
});
/** Purpose, use, standing: to do something, for somebody, what is asked, what follows from it. */
const use = /\b(?:enabl\w+|allow\w*|ensur\w+|so that|in order to|prepar\w+|ready (?:to|for)|need(?:ed|s)?|requir\w+|essential|critical|important|valu\w+|benefit\w*|help(?:s|ing|ed)?|improv\w+|reduc\w+|support\w*|contribut\w+|career\w*|job\w*|role[s]?|employ\w*|industry|profession\w*|workplace|standard\w*|meet(?:s|ing)?|counts?|matter\w*|impact\w*|solv\w+|protect\w*|prevent\w*|safe\w*|can (?:now )?\w+|able to|capab\w+|ask(?:s|ed)? (?:of|for)|why|which is what|(?:skills?|how|knowledge|tools?|ability) to|opportunit\w+)\b/i;
function saysUse(text) {
	return use.test(text);
}
// ../core/src/rules/template/details.ts
/** What a template says of itself in a word: the name of each and its key. */
const details = [
	["level", "level"],
	["cost", "cost"],
	["time to earn", "time_to_earn"],
	["type", "type_category"]
];
/** How many other templates a finding points to. */
const maxRelated = 10;
var details_default = templateGroupRule({
	id: "template/details",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "level, cost, time or type not filled in",
	reads: [
		"name",
		"level",
		"cost",
		"timeToEarn",
		"type"
	],
	absence: true,
	formats: ["badgelint", "credly"],
	limit: "detailFields",
	summary: "Level, cost, time to earn and type are filled in if the platform shows them.",
	why: "They tell an employer at a glance how much is behind a badge, and people who search the platform filter by them. A template without them is found less often.",
	source: {
		title: "Credly: badge templates",
		address: "https://credly.com/docs/badge_templates_extended"
	},
	mistakes: "A badge for which one of them makes no sense, such as the cost of an award, is reported anyway, unless its name is that of a membership or a role. If several templates lack a detail, one finding at the first of them covers the whole program.",
	examples: examplesOf("template/details"),
	*extract({ at, name, level, cost, timeToEarn, type }, _, { limit }) {
		if (name !== void 0 && isRole(name.value, "")) return;
		const values = [
			level,
			cost,
			timeToEarn,
			type
		];
		const lacks = details.flatMap(([name], index) => values[index] === void 0 ? [name] : []);
		const { value, platform } = limit;
		yield {
			key: platform,
			value: {
				at,
				lacks,
				limit: {
					value,
					platform
				}
			}
		};
	},
	*checkGroup(group) {
		const [first] = group;
		if (first === void 0) return;
		const expected = `expected all ${first.limit.value} details that ${first.limit.platform} shows`;
		const concerned = group.filter(({ lacks }) => lacks.length > 0);
		const [told, ...others] = concerned;
		if (told === void 0) return;
		const missing = details.filter(([name]) => concerned.some(({ lacks }) => lacks.includes(name)));
		const keys = joinWithAnd(missing.map(([, key]) => `\`${key}\``));
		const names = joinWithAnd(missing.map(([name]) => name));
		if (others.length === 0) yield {
			at: told.at,
			about: "details",
			message: `The ${names} ${missing.length === 1 ? "is" : "are"} not filled in; ${expected}`,
			suggestion: `Fill in ${keys}`
		};
		else yield {
			at: told.at,
			about: "details",
			message: `${shortfall(missing.map(([name]) => [name, concerned.filter(({ lacks }) => lacks.includes(name))]), group.length)}; ${expected}`,
			suggestion: `Agree on values for ${keys}, then fill ${missing.length === 1 ? "it" : "them"} in for all templates at once`,
			related: others.slice(0, maxRelated).map(({ at }) => at)
		};
	}
});
/** How many templates lack what: "Of 9 templates, 5 lack the level and cost, and 3 the type", "All 9 templates lack the cost". */
function shortfall(lacking, total) {
	const together = [];
	for (const [name, entries] of lacking) {
		const same = together.find(([, others]) => isSameList(others, entries));
		if (same) same[0].push(name);
		else together.push([[name], entries]);
	}
	const [first, ...others] = together;
	if (first && others.length === 0 && first[1].length === total) return `${total === 2 ? "Both" : `All ${total}`} templates lack the ${joinWithAnd(first[0])}`;
	const parts = together.map(([names, entries], index) => {
		const verb = index === 0 ? entries.length === 1 ? " lacks" : " lack" : "";
		return `${entries.length === total ? "all" : entries.length}${verb} the ${joinWithAnd(names)}`;
	});
	return `Of ${total} templates, ${parts.length > 1 ? `${parts.slice(0, -1).join(", ")}, and ${parts.at(-1)}` : parts[0]}`;
}
function isSameList(a, b) {
	return a.length === b.length && a.every((entry, index) => entry === b[index]);
}
// ../core/src/program/series-remedy.ts
/** How templates of some formats are declared to be of one series: only our own can say it themselves. */
function howToDeclare(formats) {
	return formats.every((format) => format === "badgelint") ? "give both the same `series`" : "declare them under `series` in the configuration";
}
// ../core/src/rules/template/distinct.ts
var distinct_default = templateGroupRule({
	id: "template/distinct",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "same name as another badge",
	reads: [
		"id",
		"name",
		"description",
		"image",
		"language",
		"series",
		"state"
	],
	comparedWith: [
		"name",
		"description",
		"series"
	],
	minGroup: 2,
	summary: "No two templates have the same name or the same image.",
	why: "A profile shows a badge by its name and image. If two badges share one, an employer takes them for the same badge, and the earner who worked for both gets credit for one.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Images are compared by path or address, not by what they show. Templates in different formats are not compared with each other, and neither is a draft with the template that it will replace.",
	examples: examplesOf("template/distinct"),
	*extract({ id, name, image, description, language, series, issuer, state, format, identity }) {
		if (name === void 0 || identity === "from-credential") return;
		const face = {
			id: id.value,
			format,
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
		const more = others.length > 0 ? ` and ${others.length} more` : "";
		const shared = {
			at: second.at,
			related: [first, ...others.slice(0, 4)].map(({ at }) => at)
		};
		const { name, format } = second.face;
		const declare = howToDeclare([format]);
		if (second.image !== void 0) yield {
			...shared,
			about: truncate(second.image, 80),
			label: "same image as another badge",
			message: `The image of "${name}" is also used by "${first.face.name}" (${place})${more}; expected a different image for each badge`,
			suggestion: `Give each badge its own image, or ${declare} if they are meant to look alike`
		};
		else if (isSameText(first, second)) yield {
			...shared,
			about: nameForm(name),
			label: "same name and description as another badge",
			message: `"${name}" has the same name and description as another template (${place})${more}; expected a single template, or names that tell the badges apart`,
			suggestion: "Remove or archive one of them if it is the same badge twice; otherwise say in the name and description what makes it different"
		};
		else yield {
			...shared,
			about: nameForm(name),
			message: `"${name}" has the same name as another template (${place})${more}; expected a different name for each badge`,
			suggestion: `Say in the name what makes it different, archive one of them, or ${declare}`
		};
	}
});
function isSameText({ face: a }, { face: b }) {
	const words = comparedWords(a.description);
	return words.length > 0 && words.join(" ") === comparedWords(b.description).join(" ");
}
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
		const own = kinds.find(([first]) => first && !areToldApart$1(first, compared));
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
function areToldApart$1(one, other) {
	const [a, b] = [one.shown.face, other.shown.face];
	if (a.id === b.id || a.isDraft !== b.isDraft) return true;
	if (a.series !== void 0 && a.series === b.series) return true;
	if (a.issuer !== void 0 && b.issuer !== void 0 && a.issuer !== b.issuer) return true;
	if (one.language && other.language && !isSameLanguage(one.language, other.language)) return true;
	if (one.shown.image === void 0) return false;
	if (nameForm(one.name) === nameForm(other.name)) return true;
	if (areOfSeries(seriesName(one.name), seriesName(other.name))) return true;
	return isSeries(one.words, comparedWords(one.name), other.words, comparedWords(other.name));
}
// ../core/src/rules/template/earn-link.ts
var earn_link_default = templateRule({
	id: "template/earn-link",
	practice: 5,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "no \"Earn this badge\" link",
	reads: [
		"state",
		"earnLink",
		"criteria"
	],
	comparedWith: ["state", "criteria"],
	formats: ["badgelint", "credly"],
	summary: "A template shows people where they can start to earn the badge.",
	why: "A colleague who sees a badge and wants it too looks for a way to earn it. Without a visible link, the interest that the earner has raised is lost.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A badge by invitation has no page for this, and the rule cannot tell; that is why it is only in the strict preset. Badges for attendance are not reported.",
	examples: examplesOf("template/earn-link"),
	*check({ at, state, earnLink, isEarnLinkShown, criteria }) {
		const isPast = criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(analyse(text), kind?.value));
		if (state?.value === "draft" || isPast) return;
		const isShown = isEarnLinkShown?.value === true;
		if (earnLink === void 0) yield {
			at: isShown ? isEarnLinkShown.at : at,
			about: "earn link",
			...isShown ? { label: "\"Earn this badge\" link without an address" } : {},
			message: isShown ? "The \"Earn this badge\" link (`earn_this_badge_url`) is switched on but has no address; expected the page where the badge can be earned" : "The template has no \"Earn this badge\" link (`earn_this_badge_url`); expected the page where the badge can be earned",
			suggestion: "Set `earn_this_badge_url` and `enable_earn_this_badge: true`"
		};
		else if (!isShown) yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			label: "\"Earn this badge\" link not shown",
			message: `The "Earn this badge" link (${truncate(earnLink.value, 60)}) is not switched on; expected it to be shown`,
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
/** A capital is no name where a pronoun begins the sentence. */
const noPronoun = "(?!(?:It|This|That|These|There|They|He|She|What|Who|We|You)\\b)";
/** Words that begin another phrase, so that what follows is no longer what somebody or something is. */
const notWithin = "(?!(?:of|for|in|on|at|to|with|that|which|who|where|whereby|by|from|than|when|because|so)\\b)";
/** What may follow the noun: not another one, of which it would be a part ("a system engineer"). */
const endOfNoun = "(?=[,.;:!?)\u2013\u2014]|$| (?:of|for|in|on|at|to|with|that|which|who|whose|where|by|from|and|or|as|since|used|based|located|dedicated|committed|designed|offering|serving|run|founded|made|created|developed|built|supporting|providing|helping|focused|focusing|speciali[sz]ing|allowing|enabling)\\b)";
const whatItIs = (nouns) => ({
	words: nounsIn(nouns),
	phrase: new RegExp(`^${noPronoun}${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:now |also |still |today )?(?:an?|the|one of the|among the) (?:${notWithin}[\\w\u2019'-]+[, ]+){0,8}?(?:${nouns.join("|")})s?${endOfNoun}`, "u")
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
	phrase: new RegExp(`^${noPronoun}${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, "u")
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
// ../core/src/text/en/voice.ts
/** The English pronouns by which a text speaks to its reader or as the issuer: all that there are. */
const voice = {
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
	questions: [
		"how",
		"why",
		"what",
		"when",
		"where",
		"who",
		"whom",
		"which",
		"whether",
		"whose",
		"way",
		"ways"
	],
	auxiliaries: [
		"do",
		"does",
		"did",
		"can",
		"could",
		"should",
		"would",
		"must",
		"may",
		"might",
		"are",
		"is"
	],
	everybody: {
		ours: /^(?:planet|world|earth|society|societies|lives|life|times?|age|era|emotions?|feelings?|thoughts?|minds?|brains?|bodies|bod|senses|climate|environment|oceans?|seas?|rivers?|food|health|nature|biases|behaviou?rs?|humanity|species|ancestors|universe|democracy|history|well-being|wellbeing|relationships?|day-to-day|daily|everyday|shared|common|own|personal|modern|natural|digital|collective|global|future)$/,
		doing: /^(?:live|think|feel|see|perceive|eat|sleep|breathe|speak|communicate|behave|interact|remember|learn|consume|experience|age|die|dream|decide|judge|know|all|humans|as|hear|believe)$/
	},
	exceptNames: /^We\s+the\s+People/,
	exceptAfter: /^thank$/i
};
// ../core/src/text/voice.ts
const { persons, everybody, exceptNames, exceptAfter } = voice;
const questions = new Set(voice.questions);
const auxiliaries = new Set(voice.auxiliaries);
/** The words without one of which a text speaks of nobody else than the earner. */
const voiceTriggers = new Triggers(Object.keys(persons));
/**
* English words that address the reader or speak as the issuer. Passed over: what stands in
* quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
* sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
* where those on both sides of it are ("the Assessing your Readiness course"), in "We the People", and where it is part of one of `names`. Passed over too are those of a question
* ("how we measure a stream") and those of everybody ("our planet").
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
		if (isOfQuestion(words, index, text) || isOfEverybody(words, index)) continue;
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
	if (isBetweenCapitals(word, previous, next, text)) return true;
	if (exceptNames.test(text.slice(word.start))) return true;
	return previous !== void 0 && exceptAfter.test(previous.text);
}
/** Whether a word stands in a title such as "the Assessing your Readiness course", whose first word is not that of a sentence. */
function isBetweenCapitals(word, previous, next, text) {
	return previous !== void 0 && next !== void 0 && /\p{L}\s+\p{Lu}\S*\s+$/u.test(text.slice(Math.max(0, previous.start - 8), word.start)) && /^\s+\p{Lu}/u.test(text.slice(word.end, next.start + 1));
}
/** Whether a word is the subject of a question, reported or put: "how we", "why do we", "what your". */
function isOfQuestion(words, index, text) {
	const previous = words[index - 1];
	const question = previous !== void 0 && auxiliaries.has(previous.form.folded) ? words[index - 2] : previous;
	const word = words[index];
	if (question === void 0 || word === void 0) return false;
	return questions.has(question.form.folded) && !/[^\p{L}\s]/u.test(text.slice(question.end, word.start));
}
/** Whether "we" and "our" are those of all people: "our planet", "the way we live". */
function isOfEverybody(words, index) {
	const next = words[index + 1]?.form.folded ?? "";
	const own = words[index]?.form.folded;
	return own === "we" && everybody.doing.test(next) || own === "our" && everybody.ours.test(next);
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
	severity: "info",
	label: "does not begin with the earner",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "The first sentence of a description is about the earner.",
	why: "Search results and shared posts show the first sentence and cut the rest. If it is about the organisation or the course, the earner does not appear at all.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only sentences whose subject is plainly an organisation, a course or a product are found. A first sentence about a field of work in general is accepted. If the whole text says nothing about the earner, `template/description-substance` reports it instead.",
	examples: examplesOf("template/earner-first"),
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const [first] = analysis.sentences;
		const subject = firstSubject(analysis, name ? [name.value] : []);
		if (first === void 0 || subject === void 0) return;
		if (tellsOfAnother(analysis)) return;
		yield {
			at: part(description, first.start, first.end),
			about: subject,
			message: `The description begins with ${told$1[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have \u2026\"; put the rest after it, or on the page that the badge links to"
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
	label: "speaks to the reader or as the issuer",
	reads: ["name", "description"],
	languages: ["en"],
	triggers: {
		words: voiceTriggers.words,
		in: ["description"]
	},
	summary: "A description speaks about the earner, not to the reader and not as the issuer.",
	why: "The people who read a badge are employers and colleagues of the earner. \"You will learn\" tells them about a course for sale, \"our programme\" about its provider; neither tells them what this person did.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A title in lower case (\"the know your rights course\") is mistaken for an address to the reader. \"You\" and \"we\" for people in general are recognised in a few phrases only. A single word like this in a text that is plainly about the earner is accepted. Other languages are not judged.",
	examples: examplesOf("template/earner-voice"),
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const found = voiceWords(analysis, name ? [name.value] : []);
		const [first] = found;
		if (first === void 0 || found.length === 1 && isOfEarner(analysis)) return;
		const listed = [...new Map(found.map((word) => [word.text, word])).values()].slice(0, 4);
		const speaks = Array.from(Map.groupBy(listed, ({ person }) => person), ([person, said]) => `${addressed[person]} (${said.map(({ text }) => `"${text}"`).join(", ")})`);
		yield {
			at: part(description, first.start, first.end),
			about: "description",
			message: `The description speaks ${speaks.join(" and ")}; expected it to speak about the earner`,
			suggestion: first.person === "reader" ? "Write what the earner did or can do: \"Earners have \u2026\" instead of \"You will \u2026\"" : "Write what the earner did or can do, and describe the organisation on its own page"
		};
	}
});
/** Whether a text tells of the earner plainly. */
function isOfEarner(analysis) {
	return tellingIn(analysis)?.ofEarner === "plainly";
}
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
	label: "garbled characters",
	reads: [
		"name",
		"description",
		"criteria",
		"skills",
		"tags",
		"alignments",
		"image"
	],
	summary: "Texts contain the characters that were meant, not ones garbled by a wrong encoding.",
	why: "Text that was saved in one encoding and read in another shows \"\u00e2\u20ac\u2122\" instead of an apostrophe. Platforms print it as it is, on every badge and every certificate.",
	source: {
		title: "W3C, Character encodings: essential concepts",
		address: "https://www.w3.org/International/articles/definitions-characters/"
	},
	mistakes: "The rule recognises UTF-8 text that was read as Windows-1252, Latin-1, Mac Roman or the encoding of old PCs, up to three times, and symbols that mark a lost character. A letter that was lost without a trace, such as \"caf?\" for \"caf\u00e9\", is missed. Other encodings are recognised by their quotation marks and a few letters; what was meant is then left to you, as it is if a word is garbled in more than one way.",
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
				message: `"${excerpt(text.value, start, end)}" was garbled by a wrong encoding; expected the characters that were meant`,
				suggestion: meant === void 0 ? "Type the lost characters again, and save the file as UTF-8" : `Write "${excerpt(text.value.slice(0, start) + meant + text.value.slice(end), start, start + meant.length)}"`,
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
	label: "expires too soon for a reminder",
	reads: ["expiry"],
	limit: "expiryNotice",
	summary: "A badge lasts at least until the platform sends its reminder before it expires.",
	why: "The platform reminds earners some weeks before a badge expires, so that they can renew it. A badge that expires sooner than that gives them no useful warning.",
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
			message: `The badge expires after ${inDays(expiry.value)}, but ${limit.platform} sends its reminder ${limit.value} days before; expected ${limit.value} days or more`,
			suggestion: "Make it last longer, or remove the expiry if the achievement does not become outdated"
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
	label: "image missing or unusable",
	reads: ["image"],
	facts: ["images"],
	summary: "The image exists, is a PNG or SVG, and is accepted by the platform.",
	why: "To everybody who sees a badge on a profile, the badge is its image. If the file is missing or of a kind that is refused, the earner gets a grey box or no badge.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Images at a web address are not checked. A platform may convert images of other kinds to PNG when they are uploaded.",
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
				label: "no image",
				message: `The template has no image; expected one, which ${asker} requires`,
				suggestion: "Add a PNG or SVG to the repository, and set `image` to its path"
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
	const flaw = (label, message, suggestion) => ({
		at: image.at,
		about: "image",
		label,
		message,
		suggestion
	});
	if (known.state === "missing" && known.nearby !== void 0) yield flaw("image path in the wrong case", `There is no file "${named}"; expected the spelling of the existing file, "${known.nearby}"`, "Write the path in the same upper and lower case as the file name");
	else if (known.state === "missing") yield flaw("image file not found", `There is no file "${named}"; expected the badge's image`, "Add the file, or correct the path");
	else if (known.state === "unreadable") yield flaw("image cannot be read", `The image "${named}" cannot be read: ${known.reason}; expected ${wanted}`, "Replace it with an image that opens");
	else if (known.type !== "png" && known.type !== "svg") yield flaw("image not PNG or SVG", `The content of "${named}" is ${known.type ? known.type.toUpperCase() : "not an image that badgelint recognises"}; expected ${wanted}`, "Save the image as PNG or SVG; renaming the file does not change its format");
	else if (known.active.length > 0) yield flaw("image with content that platforms refuse", `The SVG "${named}" contains ${known.active.slice(0, 3).join(", ")}, which platforms reject or remove; expected a plain drawing`, "Export it as plain SVG with its fonts and images embedded");
	else if (maxSize && known.bytes > maxSize.bytes) yield flaw("image file too large", `The image "${named}" is ${megabytes(known.bytes)} MB; expected at most ${megabytes(maxSize.bytes)} MB, the limit on ${maxSize.platform}`, "Save it with fewer colours or fewer pixels");
}
function megabytes(bytes) {
	return (bytes / 1048576).toFixed(1).replace(/\.0$/, "");
}
// ../core/src/text/en/image-text.ts
/** English words for an image, by which a text in place of it says nothing. Put together by hand. */
const imageTexts = { nothing: /^(?:(?:the|a|an|our|this) )?(?:(?:digital|open|badge|credential|certificate|official|main|default|template) ){0,2}(?:badge|image|picture|pic|logo|icon|photo|graphic|img|certificate|credential|illustration|artwork|emblem|thumbnail)(?: of (?:the|a|an|this) (?:badge|credential|certificate|logo|image))?(?: (?:image|text|here|\d{1,3}))?$|^(?:alt|alt(?:ernative)? text|image description|description|caption|none|n\/a)$/i };
// ../core/src/text/image-text.ts
const fileName = /^[^\s/\\]{1,200}\.(?:png|svg|jpe?g|gif|webp|bmp)$/i;
const camera = /^(?:img|dsc|image|screen ?shot|untitled)[ _-]?\d{1,10}$/i;
/**
* Whether a text in place of an image says nothing of what it shows: a word for an image, or the name of its file.
* `image` is its path or address.
*/
function isEmptyImageText(text, image) {
	const said = text.trim().replace(/(?<![.!\s])[.!\s]+$/, "");
	if (fileName.test(text.trim()) || camera.test(said) || imageTexts.nothing.test(said)) return true;
	const [stem = ""] = (image.split(/[/\\]/).at(-1) ?? "").split(/[.?#]/);
	return said === stem && /[_-]|\d/.test(stem);
}
// ../core/src/rules/template/image-text.ts
var image_text_default = templateRule({
	id: "template/image-text",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "no alternative text for the image",
	reads: ["image"],
	formats: [
		"badgelint",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "The image has an alternative text for people who cannot see it.",
	why: "An earner or an employer who uses a screen reader hears only the text that goes with the image. Without it, the image tells them nothing.",
	source: {
		title: "Open Badges 2.0, implementation guide: the caption is the alternative text",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/impl/index.html"
	},
	mistakes: "Whether the text describes the image is judged only if it says nothing at all, such as \"Badge image\" or the name of the file. If the platform has no field for it, a missing text is not reported.",
	examples: examplesOf("template/image-text"),
	*check({ image, imageText, format }, _options, { platform }) {
		if (image === void 0) return;
		if (imageText && isEmptyImageText(imageText.value, image.value)) yield {
			at: imageText.at,
			about: "image",
			label: "alternative text that says nothing",
			message: `The alternative text of the image is "${truncate(imageText.value, 60)}"; expected what the image shows`,
			suggestion: "Say in a few words what the image shows"
		};
		if (imageText || format === "badgelint" && platform.lacks.includes("alternative text")) return;
		const key = format === "badgelint" ? "alt" : "caption";
		yield {
			at: image.at,
			about: "image",
			message: `The image has no alternative text (\`${key}\`); expected a text for people who cannot see it`,
			suggestion: `Add \`${key}\` next to the address of the image, and say in it what the image shows`
		};
	}
});
// ../core/src/rules/template/image.ts
var image_default = templateGroupRule({
	id: "template/image",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "image not square",
	reads: ["image"],
	facts: ["images"],
	needsFacts: ["images"],
	summary: "The image is square and large enough.",
	why: "Profiles show badges in a square. An image that is not square is cropped or stretched, and a small one is blurred on modern screens.",
	source: {
		title: "Credly support: square images of 600 \u00d7 600 pixels or more",
		address: "https://support.credly.com/knowledgebase/articles/866253"
	},
	mistakes: "The size of the file is judged, so a square image with a drawing that is not square is accepted. Images at a web address are not checked.",
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
			const wanted = isSmall ? `at least ${minSide.side} \u00d7 ${minSide.side}, which ${minSide.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				...isSquare ? { label: "image too small" } : {},
				message: `The image "${truncate(image, 60)}" is ${width} \u00d7 ${height} pixels; expected ${wanted}`,
				suggestion: isSquare ? "Export a larger version from the original; enlarging this file does not make it sharper" : "Place the drawing on a square, transparent background"
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
	label: "key of another format or version",
	reads: [],
	archived: true,
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials",
		"credly"
	],
	summary: "A badge uses the keys of its platform or of its version of Open Badges.",
	why: "Software that reads a badge silently ignores a key from another version or another platform. Its tags or its standards are then missing from the badge that an employer sees.",
	source: {
		title: "Open Badges 2.0, BadgeClass",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Keys that belong to no version of Open Badges and no platform are ignored, since extensions may define them; so are keys that a context in the file defines. In Open Badges 3.0, whose readers reject keys that no context defines, such a key is an error of `template/schema`, unless the badge names a context that is not one of the standard ones. In the other formats it is such an error if it is used in place of a key that the badge needs and lacks.",
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
	label: "texts given by language, not as plain text",
	reads: ["language"],
	formats: ["open-badges-3"],
	summary: "Name, description and criteria are plain text, each in one language.",
	why: "Open Badges 3.0 lets a badge give its name in several languages at once, but many wallets and profiles can read plain text only. The earner then has a badge without a name, or one that is rejected.",
	source: {
		title: "Open Badges 3.0, Achievement",
		address: "https://www.imsglobal.org/spec/ob/v3p0"
	},
	mistakes: "If your badges go into a wallet that is known to read several languages, you can switch this rule off. The text in each language is checked in any case.",
	examples: examplesOf("template/language-map"),
	*check({ languageMap, language, translations = [] }) {
		if (languageMap === void 0) return;
		const count = translations.length + 1;
		yield {
			at: languageMap,
			about: "languages",
			message: `The texts are given ${count === 1 ? "in an object with their language" : `in ${count} languages at once`}; expected plain text, because some wallets and profiles read nothing else`,
			suggestion: `Write plain text${language ? ` with \`inLanguage\` set to ${language.value}` : ""}${count === 1 ? "" : ", and keep a separate template for each other language"}`
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
[
	["Floss", "ein Flo\u00df gebaut und damit drei Tage lang den Fluss befahren"],
	["Wehr", "ein Wehr bedient und jeden Morgen den Stand des Wassers notiert"],
	["Netz", "ein Netz gekn\u00fcpft und mit den Fischern der Stadt ausgelegt"]
].map(([name, deed], index) => [
	`id: ${index}`,
	`name: ${name}`,
	`image: images/${index}.svg`,
	"language: en",
	`description: Die Teilnehmenden haben ${deed}. Sie k\u00f6nnen erkl\u00e4ren, was sich am Fluss im Lauf des Jahres \u00e4ndert und woran das liegt, und sie haben das vor der Klasse gezeigt.`,
	"skills: [Beobachten, Erkl\u00e4ren, Handwerk]",
	"badge_template_activities: [{activity_type: Assessment, title: \"Vor der Klasse Handwerk gezeigt, Beobachten und Erkl\u00e4ren durch eine Lehrkraft gepr\u00fcft.\"}]",
	"owner: water team",
	"reviewed_on: 2026-02-20",
	"level: Foundational",
	"cost: Free",
	"time_to_earn: Months",
	"type_category: Experience",
	"global_activity_url: https://example.org/badges"
].join("\n")).join("\n---\n");
/** Templates of one program that have the same wrong language are told one by one up to so many. */
const maxTold = 10;
var language_default = templateGroupRule({
	id: "template/language",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "stated language is not that of the text",
	reads: [
		"language",
		"name",
		"description",
		"criteria"
	],
	summary: "The stated language of a template is the language of its text.",
	why: "Platforms and search engines offer a badge to people who read its stated language, and a screen reader pronounces the text in that language. Many platforms set \"en\" if nobody chooses.",
	source: {
		title: "W3C, Strings on the Web: Language and Direction Metadata",
		address: "https://www.w3.org/TR/string-meta/"
	},
	mistakes: "The language is identified by its short common words. A text in two languages is not reported if its beginning and its end differ, and neither are close relatives, such as Danish that is stated as Norwegian. A language without a word list is reported as not English, or mistaken for a relative that has one, as Corsican for Italian. English that is mostly foreign titles or terms may be mistaken for the language of those.",
	examples: examplesOf("template/language"),
	*extract(template) {
		const { language } = template;
		if (language === void 0) return;
		const { at, value } = language;
		const read = otherLanguage(template, value);
		const stated = {
			at,
			stated: value,
			...read === void 0 ? {} : { read }
		};
		yield {
			key: value.toLowerCase(),
			value: stated
		};
	},
	*checkGroup(group) {
		const wrong = Map.groupBy(group.filter(({ read }) => read !== void 0), ({ read = "" }) => read);
		for (const [read, templates] of wrong) {
			const name = languageName(read);
			const isOne = templates.length > 2 && 2 * templates.length > group.length || templates.length > maxTold;
			for (const { at, stated } of isOne ? templates.slice(0, 1) : templates) yield {
				at,
				about: "language",
				message: isOne ? `${templates.length === group.length ? `All ${group.length}` : `${templates.length} of ${group.length}`} templates ${name ? `seem to be in ${name}` : "are not in English"}, but their language is given as "${stated}"; expected the language they are written in` : `The text ${name ? `seems to be in ${name}` : "is not in English"}, but its language is given as "${stated}"; expected the language it is written in`,
				suggestion: name === void 0 ? "Write the tag of its language, such as \"eu\" for Basque" : `Set the language to "${read}"${isOne ? " in all of them" : ""} if that is right${isOne ? "" : ", or translate the text"}`,
				related: isOne ? templates.slice(1, 11).map((one) => one.at) : []
			};
		}
	}
});
/** The language that a text is in, where it is surely not the one that is stated. */
function otherLanguage(template, stated) {
	const { description } = template;
	const read = textLanguageOf(template);
	if (read === void 0 || !isSurelyAnother(read, stated)) return void 0;
	const atEnd = description && languageOfLines([new TextAnalysis(description.value.slice(-200))]);
	if (atEnd !== void 0 && !isSurelyAnother(atEnd, stated)) return void 0;
	if (!isSurelyAnother("en", stated) && description && !readsAsProse(analyse(description), read)) return void 0;
	return read;
}
// ../core/src/rules/template/link-places.ts
var link_places_default = templateRule({
	id: "template/link-places",
	practice: 5,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	label: "both links lead to the same page",
	reads: ["criteriaLink", "earnLink"],
	comparedWith: ["criteriaLink", "earnLink"],
	formats: ["badgelint", "credly"],
	summary: "The two links of a template lead to two different pages.",
	why: "A badge has one link for people who want to know what it stands for, and one for those who want to earn it. If both lead to the same page, an employer lands on an enrolment page, or the next earner on a list of rules.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One page may serve both purposes well, which is why the rule is on only in `strict`. Two addresses that lead to the same page through `www.` or a redirect are not noticed. Whether the links are used at all is checked by `template/earn-link`.",
	examples: examplesOf("template/link-places"),
	*check({ criteriaLink, earnLink, isEarnLinkShown }) {
		if (criteriaLink === void 0 || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return;
		yield {
			at: earnLink.at,
			about: "earn link",
			message: `Both links lead to ${truncate(earnLink.value, 60)}; expected one page about the badge and another where it can be earned`,
			suggestion: "Use `global_activity_url` for a page that explains the badge, and the \"Earn this badge\" link (`earn_this_badge_url`) for the page where people start",
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
	label: "meaning changed for people who hold it",
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
	summary: "A badge keeps its meaning for people who already hold it.",
	why: "A badge always shows what its template says today. If its criteria, skills, level or name change, people who earned it before seem to have done something they have not, or no longer seem to have done what they did.",
	source: {
		title: "Best Practices for Credentialing, practice 11",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It compares words and does not understand them: criteria that say the same thing in other words are reported until the change is declared. Punctuation is ignored, so \"C\" and \"C++\" are the same to it, and a small change that makes another word (\"cover\" to \"covers\") is treated as a corrected typing mistake.",
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
			at: placeOf$1(after, field, difference),
			about: field,
			message: `${people} this badge, but ${changeInWords(field, old, now, difference)}; ${expected}`,
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
	const change = last.texts && difference ? sinceInWords(field, last.texts, now, difference) : `but the ${field} ${hasOrHave[field]} changed since`;
	yield {
		at: placeOf$1(template, field, difference),
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
function placeOf$1({ at, places }, field, difference) {
	const [index = 0] = difference?.added ?? [];
	return places[field][index] ?? places[field][0] ?? at;
}
const expected = "expected a badge to mean what it meant when it was earned";
function suggestionFor(field) {
	return `Create a new template, give this one a new \`version\`, or, if the meaning is the same, declare the change under \`changes\` with \`on\`, \`field: ${field}\` and \`why\``;
}
const hasOrHave = {
	name: "has",
	criteria: "have",
	level: "has",
	skills: "have"
};
/** How a part changes with the change that is checked. */
function changeInWords(field, before, after, difference) {
	if (field === "skills") return `its ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (field === "criteria") {
		if (old === "") return `its criteria now also require \u201c${now}\u201d`;
		if (now === "") return `its criteria no longer require \u201c${old}\u201d`;
		return `its criteria change from \u201c${old}\u201d to \u201c${now}\u201d`;
	}
	if (now === "") return `its ${field} \u201c${old}\u201d is removed`;
	return `its ${field} changes from \u201c${old}\u201d to \u201c${now}\u201d`;
}
/** How a part has changed since badges were issued. */
function sinceInWords(field, before, after, difference) {
	if (field === "skills") return `but the ${skillsInWords(before, after, difference)}`;
	const [old, now] = differenceInWords(before, after, difference);
	if (old === "") return `but the ${field} did not include \u201c${now}\u201d then`;
	if (now === "") return `with the ${field} \u201c${old}\u201d, which the template no longer has`;
	return `with the ${field} \u201c${old}\u201d, but the template now has \u201c${now}\u201d`;
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
	return `skills ${[...gone.length > 0 ? [`no longer include ${quoted(gone)}`] : [], ...fresh.length > 0 ? [`now include ${quoted(fresh)}`] : []].join(" and ")}`;
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
	label: "name too long for the platform",
	reads: ["name"],
	whole: true,
	limit: "nameMost",
	summary: "A name is no longer than the platform allows.",
	why: "The platform rejects a longer name or cuts it off, and the earner holds a badge whose name ends in the middle of a word.",
	source: {
		title: "Open edX, which stores the templates of Credly: a name of at most 255 characters",
		address: "https://github.com/openedx/credentials/blob/master/credentials/apps/badges/models.py"
	},
	mistakes: "Characters are counted as Unicode code points. Credly publishes no limit; the number comes from a system that exchanges templates with it.",
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
			message: `The name has ${characters.length} characters; expected at most ${limit.value}, the limit of ${limit.platform}`,
			suggestion: "Keep only the achievement in the name, and move the rest to the description"
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
	label: "name is only an acronym",
	reads: [
		"name",
		"description",
		"type"
	],
	languages: ["en"],
	summary: "A name is more than an acronym, and the name of a certification says that it is one.",
	why: "An employer outside the field does not know what \"CSM\" stands for, and cannot see that a badge is a certification unless its name says so. Both cost the earner recognition.",
	source: {
		title: "Credly, What is badge metadata? (end with Certificate or Certification if applicable)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Some acronyms are better known than what they stand for (CCNA, HTML), and a short word in capitals is mistaken for one. Whether something is a certification is judged only by its type and by plain words in the description.",
	examples: examplesOf("template/name-words"),
	*check({ name, description, type }) {
		if (name === void 0) return;
		if (/^\p{Lu}{2,6}$/u.test(name.value.trim())) {
			yield {
				at: name.at,
				about: "acronym",
				message: `The name is only an acronym (${name.value.trim()}); expected what it stands for`,
				suggestion: `Write it out, and put ${name.value.trim()} in brackets after it`
			};
			return;
		}
		const kind = kindOf$2(name.value, description, type);
		if (kind === void 0 || saysSo.test(name.value)) return;
		yield {
			at: name.at,
			about: "certification",
			label: "certification not named as one",
			message: `"${name.value}" is a ${kind}, but its name does not say so; expected a name that does`,
			suggestion: `Say it in the name: "${name.value} ${kind === "certificate" ? "Certificate" : "Certification"}"`
		};
	}
});
const saysSo = /certif|licen[cs]|diploma|accredit|chartered|qualified|registered/i;
/** What the template calls itself, where that is one of the two. */
function kindOf$2(name, description, type) {
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
	if (!isBracketed && !isAtEnd || !isLowVersion(number)) return false;
	if (previous.some(hasInnerCapital)) return false;
	if (!isSetOff && (previous.length < 2 || previous.some(isProduct))) return false;
	return !texts.some(speaksOf(last, number));
}
/** Acronyms, inner capitals and digits are the marks of a product's or a standard's name. */
function isProduct(word) {
	return /\p{Lu}.*\p{Lu}|\d|[.#+/]/u.test(word);
}
/** Capitals and small letters mixed are the mark of a product's name wherever it stands. */
function hasInnerCapital(word) {
	return /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word);
}
/** Templates get to version 2 or 3; a product gets to version 17. */
function isLowVersion(number) {
	return /^[1-5](?:\.\d)?$/.test(number);
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
	label: "version or date in the name",
	reads: [
		"name",
		"description",
		"skills",
		"criteria"
	],
	whole: true,
	summary: "A name is short, has no version or date of the template, and follows the naming convention.",
	why: "The name is what the earner puts in a profile and a CV. A long one is hard to take in there, and \"v2\" or \"May 2023 edition\" makes a badge look outdated although it is as good as ever.",
	source: {
		title: "Credly, What is badge metadata? (a naming convention, a name for the achievement)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "The version of a product is mistaken for a version of the template if the product is not mentioned in the description, skills or criteria and its name looks like plain words (\"Google Analytics v4\"). The limit of 100 characters is our own; no platform publishes one.",
	options: {
		maxLength: {
			type: "integer",
			description: "How many characters a name may have.",
			minimum: 1,
			default: 100
		},
		pattern: {
			type: "string",
			description: "The naming convention: a regular expression that every name has to match, such as `^[A-Z]`.",
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
			label: "name too long to read at a glance",
			message: `The name has ${length} characters; expected at most ${maxLength}, so that it can be read at a glance`,
			suggestion: "Keep only the achievement in the name; the issuer and the course have their own fields"
		};
		if (isGenericName(name.value)) yield {
			at: name.at,
			about: "generic",
			label: "name does not say what was achieved",
			message: `The name is only "${name.value.trim()}"; expected what was achieved`,
			suggestion: "Name the achievement, so that an earner can tell this badge from the others"
		};
		const mark = versionMark(name.value, textsBeside(template));
		if (mark) yield {
			at: part(name, mark.start, mark.end),
			about: mark.text,
			message: `The name contains "${mark.text}"; expected a name without a version or date of the template`,
			suggestion: "Move it to the field `version`, or leave it out"
		};
		if (pattern !== "" && !new RegExp(pattern, "u").test(name.value)) yield {
			at: name.at,
			about: "pattern",
			label: "name breaks the naming convention",
			message: `The name "${name.value}" does not match \`${pattern}\`, the naming convention of the program; expected a name that does`,
			suggestion: "Change the name to follow the convention"
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
/** How many different texts a text is held against in one group. */
const maxClusters = 8;
/** Copies of one text that are told one by one; where there are more, one finding tells all. */
const maxCopies = 4;
var near_duplicate_default = templateGroupRule({
	id: "template/near-duplicate",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "text almost the same as in another template",
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
	summary: "A template is not a copy of another with only a few words changed.",
	why: "Two badges that say nearly the same thing leave an employer guessing what the difference is. Most often one was copied and never finished.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A series is recognised by its names: by years, versions, steps, roles, results, larger places and languages, in English words. Any other series, such as one for small towns whose texts do not name them, is reported until it is declared. Among many similar texts, some pairs are not compared.",
	options: { share: {
		type: "number",
		description: "How much of their wording two templates must share to count as alike, from 0 to 1.",
		minimum: .5,
		maximum: 1,
		default: .8
	} },
	examples: examplesOf("template/near-duplicate"),
	*extract({ id, name, series, description, criteria, format, at }) {
		if (name === void 0) return;
		const texts = description ? [description] : [];
		for (const { text } of criteria) texts.push(text);
		const hashes = [];
		for (const text of texts) for (const { hash } of comparedForms(analyse(text))) hashes.push(hash);
		if (hashes.length < 4) return;
		const value = {
			at: description?.at ?? at,
			id: id.value,
			format,
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
		const copies = /* @__PURE__ */ new Map();
		for (const text of group) {
			const compared = compare(text);
			const same = copies.get(compared.digest);
			if (same) {
				same.add(compared);
				continue;
			}
			copies.set(compared.digest, new Copies(compared));
			const like = joinOrFind(clusters, compared, share);
			if (like === void 0) continue;
			const percent = `${Math.round(like.share * 100)} %`;
			yield {
				at: text.at,
				about: "text",
				message: `"${text.title}" shares ${percent} of its wording with "${like.text.title}" (${placeOf(like.text, text)}); expected its own text`,
				suggestion: remedy(text, like.text),
				related: [like.text.at]
			};
		}
		for (const { original, others, more } of copies.values()) {
			const isCrowd = others.length + more > maxCopies;
			for (const { text } of isCrowd ? others.slice(0, 1) : others) {
				const rest = isCrowd ? ` and ${others.length + more - 1} more` : "";
				yield {
					at: text.at,
					about: "text",
					label: "same text as another template",
					message: `"${text.title}" has the same text as "${original.text.title}" (${placeOf(original.text, text)})${rest}; expected its own text`,
					suggestion: remedy(text, original.text),
					related: [original, ...isCrowd ? others.slice(1, 5) : []].map((one) => one.text.at)
				};
			}
		}
	}
});
function placeOf(text, from) {
	return text.at.file === from.at.file ? "in this file" : text.at.file;
}
function remedy(text, other) {
	return `Say what sets it apart, remove one of the two, or ${howToDeclare([text.format, other.format])} if they are meant to be alike`;
}
const comparedTexts = /* @__PURE__ */ new WeakMap();
function compare(text) {
	const known = comparedTexts.get(text);
	if (known) return known;
	const forms = text.texts.flatMap((own) => comparedForms(new TextAnalysis(own)));
	const words = forms.map(({ folded }) => folded);
	const name = comparedWords(text.title);
	let stems;
	const compared = {
		text,
		words,
		digest: digest(words),
		name,
		nameWords: new Set(name),
		series: seriesName(text.title),
		shingles: shingles(forms.map(({ hash }) => hash)),
		get stems() {
			stems ??= new Set(forms.map(({ stem }) => stem));
			return stems;
		}
	};
	comparedTexts.set(text, compared);
	return compared;
}
/** The templates of one text, of each series or badge among them the first. */
var Copies = class {
	original;
	/** Those that are neither of one series with an earlier one nor the same badge. */
	others = [];
	#kinds;
	#more = 0;
	constructor(original) {
		this.original = original;
		this.#kinds = [[original]];
	}
	/** How many are not looked at any more. */
	get more() {
		return this.#more;
	}
	add(copy) {
		const own = this.#kinds.find((kind) => kind.some((one) => isSameKind(one, copy)));
		if (own) {
			if (own.length < maxMembers) own.push(copy);
		} else if (this.#kinds.length < maxClusters) {
			this.#kinds.push([copy]);
			this.others.push(copy);
		} else this.#more += 1;
	}
};
/** Whether two templates are one badge, or meant to be alike. Two of one name are the business of `template/distinct`. */
function isSameKind(a, b) {
	return a.text.id === b.text.id || a.series.form === b.series.form || isDeclared(a.text, b.text) || areOfSeries(a.series, b.series);
}
/** Puts a text into the series it belongs to, else gives the text it is too much like, else starts anew. */
function joinOrFind(clusters, text, share) {
	const own = clusters.find((members) => members.some((member) => isSameKind(member, text) || isSeries(member.words, member.name, text.words, text.name)));
	if (own) {
		if (own.length < maxMembers) own.push(text);
		return;
	}
	const like = firstAlike(clusters, text, share);
	clusters[Math.min(clusters.length, 7)] = [text];
	return like;
}
/** The first text that has as much in common with one as is asked, where neither says which of the two it is. */
function firstAlike(clusters, text, share) {
	for (const [first] of clusters) {
		if (first === void 0 || !canShare(first, text, share)) continue;
		const shared = likeness(first.shingles, text.shingles);
		if (shared >= share && !areToldApart(first, text)) return {
			text: first.text,
			share: shared
		};
	}
}
/**
* Whether two texts that are alike belong to badges that are meant to be: their names have words in common, and
* either most of them, each with one of its own, or each text says what its name says and the other's does not.
*/
function areToldApart(a, b) {
	const [own, other] = [namedOnlyIn(a, b), namedOnlyIn(b, a)];
	if (own.length === a.name.length || own.length === 0 && other.length === 0) return false;
	if (areParallel(a, own, b, other)) return true;
	return isSaid(own, a, b) && isSaid(other, b, a);
}
/** Whether each name has words of its own, and two words or more, at least half of all, stand in both. */
function areParallel(a, own, b, other) {
	if (own.length === 0 || other.length === 0) return false;
	if (a.name.length - own.length < 2) return false;
	return 2 * own.length <= a.name.length && 2 * other.length <= b.name.length;
}
/** The stems of words that stand in the name of one and not in that of the other. */
function namedOnlyIn({ name }, other) {
	return name.filter((word) => !other.nameWords.has(word)).map((word) => wordForm(word).stem);
}
/** Whether one of some words stands in a text and not in the other. */
function isSaid(stems, own, other) {
	return stems.length === 0 || stems.some((stem) => own.stems.has(stem) && !other.stems.has(stem));
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
	label: "link in the description",
	reads: ["description"],
	summary: "A description contains no links.",
	why: "Platforms show a description as plain text: an address in it cannot be clicked, takes up space, and goes out of date unnoticed. There are separate fields for links, and those are checked.",
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
				message: `The description contains a link (${address}); expected text only`,
				suggestion: "Move the address to one of the link fields, and say in words what it shows"
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
	label: "contains personal data",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A template names no person and contains no email address or telephone number.",
	why: "Everything in a template is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the person who is named.",
	source: {
		title: "Regulation (EU) 2016/679, article 5: data minimisation",
		address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	},
	mistakes: "A person is found only by an English title before the name, as the one the badge is awarded to if the given name is a common one, or in the name of an issued credential. Names with other titles (Herr, Sra., Rev.) or none are not found. Characters, brands, and awards, halls, books and methods named after a person are not reported; now and then a real person is missed with them.",
	examples: examplesOf("template/no-personal-data"),
	*checkCredential({ earner }) {
		if (earner) yield {
			at: earner.at,
			about: "earner",
			label: "issued badge that identifies its earner",
			message: `This issued badge contains its earner's ${kindOf$1(earner.value)}; expected no personal data, because many people can read the repository`,
			suggestion: "Remove the badge from the repository, or hash the identity of its earner"
		};
	},
	*check({ name, description, criteria, earner }) {
		if (earner) {
			const kind = kindOf$1(earner.value);
			yield {
				at: earner.at,
				about: "earner",
				label: "issued badge that identifies its earner",
				message: kind === "name" ? "This issued credential names its earner; expected a template, which names nobody" : `This issued credential contains its earner's ${kind}; expected a template, which contains no personal data`,
				suggestion: "Keep only the achievement in the repository, without the credential around it"
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
					message: `The template contains ${told[kind]}; expected no names or contact details`,
					suggestion: kind === "person" ? "Remove the name, and call the person who earns the badge \"the earner\"" : "Remove it, and say whom to contact on a page that the badge links to"
				};
			}
		}
	}
});
/** What an earner is told by. */
function kindOf$1(value) {
	if (/^https?:/i.test(value)) return "web address";
	if (/^(?:tel:)?\+?[\d ()./-]{6,}$/i.test(value)) return "telephone number";
	return value.includes("@") ? "email address" : "name";
}
const told = {
	"e-mail": "an email address",
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
/** Who or what is praised, for phrases with a common word of praise. */
const offerer = "(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)";
/** What an advertisement praises, not far behind the praise: who offers, and what is on offer. */
const offered = String.raw`(?= (?:[a-z&/'\u2019-]+ ){0,3}(?:${offerer}|speakers|faculty|instructors|teachers|trainers|coaches|experts|facilities|curriculum|education|content|solutions|software|products?|services?|designations|partners|team|workshops?|e-learning|bootcamps?|programs|programmes|courses|certifications|credentials|companies)\b)`;
// ../core/src/text/promotion.ts
const { praise, call, sale } = {
	praise: new WordList([
		{
			phrase: new RegExp(String.raw`\bworld[- ]class\b${offered}`, "g"),
			words: ["class"]
		},
		{
			phrase: new RegExp(String.raw`\bbest[- ]in[- ]class\b${offered}`, "g"),
			words: ["class"]
		},
		{
			phrase: /\b(?:industry|market|world|class)[- ]leading\b(?! (?:[a-z-]+ ){0,2}(?:practices?|standards?|methods?|techniques?|approach|approaches|knowledge|skills?|frameworks?|results?|work)\b)/g,
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
			phrase: new RegExp(String.raw`\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1) (?:[a-z-]+ ){0,2}${offerer}s?\b|\b(?:the|an?|our|its|[a-z]+['\u2019]s) leading (?:[a-z-]+ ){0,2}${offerer}\b`, "g"),
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
			phrase: /\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of(?! action)|available|anywhere|on the market|around)\b/g,
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
	label: "description advertises",
	reads: ["name", "description"],
	languages: ["en"],
	triggers: {
		words: promotionTriggers.words,
		in: ["description"]
	},
	summary: "A description does not advertise.",
	why: "The earner shows the badge to an employer. Praise of the school, \"enrol now\" and a price turn it into a leaflet, and the reader trusts the rest of it less.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only known phrases are found: praise in other words is missed. A phrase in small letters that is part of a title is mistaken for praise.",
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
			suggestion: "Remove it; advertising belongs on a page that the badge links to"
		};
	}
});
// ../core/src/rules/template/one-achievement.ts
var one_achievement_default = templateGroupRule({
	id: "template/one-achievement",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	label: "same id with different names",
	reads: [
		"id",
		"name",
		"language",
		"version"
	],
	archived: true,
	minGroup: 2,
	summary: "Credentials that share the id of an achievement give it the same name.",
	why: "The id says what somebody achieved. If two credentials have the same id and different names, anybody who compares them cannot tell which of the two the earner has achieved.",
	source: {
		title: "Open Badges 3.0, recommended practices: Achievement id",
		address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
	},
	mistakes: "A name in another language counts as a different name if no credential states its language. Capitals and spaces make no difference.",
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
			message: `The achievement is called "${name.value}" here and "${first.name.value}" in ${first.name.at.file}; expected the same name for the same id`,
			suggestion: "Give this achievement a different id, or use the same name in both",
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
	label: "id leads to another template's file",
	reads: ["id"],
	archived: true,
	formats: [
		"badgelint",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	minGroup: 2,
	summary: "The id of a badge that is published as a file leads to that file and not to another.",
	why: "Whoever verifies a badge opens its id. If that is the file of another badge, the earner seems to have done something else, or verification fails.",
	source: {
		title: "Open Badges 2.0, hosted verification: the id is the address of the object",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Only file names are compared, within the folder of the template. If files are published under other names than they have in the repository, two of them may seem to be swapped.",
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
		if (named.includes(".") && named.toLowerCase() !== fileName$1(at.file).toLowerCase()) yield {
			key: folder + named,
			value: other
		};
	},
	*checkGroup(group) {
		const file = group.find(({ isById }) => !isById);
		if (file === void 0) return;
		const name = fileName$1(file.at.file);
		for (const { at, id, isById } of group) if (isById && group.every((other) => other.isById || other.id !== id)) yield {
			at,
			about: "id",
			...name.startsWith(`${id}.`) ? {
				message: `The id "${id}" is the name of ${name}, whose template has another id; expected an id that cannot be mistaken for that template`,
				suggestion: "Swap the two ids, or name each file after its id"
			} : {
				message: `The id leads to ${name}, which is another badge; expected the address of this file`,
				suggestion: "Write the address where this file is published"
			},
			related: [file.at]
		};
	}
});
// ../core/src/rules/template/owner.ts
const owned = { kind: "owned" };
var owner_default = templateGroupRule({
	id: "template/owner",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	label: "owner is not in the team",
	reads: ["owners"],
	comparedFacts: ["team"],
	formats: ["badgelint"],
	summary: "A member of the team is responsible for each template.",
	why: "When an earner or an employer asks what a badge stands for, somebody has to know. If the owner has left, nobody reviews the template, and its links and promises go out of date unnoticed.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Owners are compared with the names, roles, email addresses and GitHub accounts under `team` in `program.yaml`; nicknames are not known there. Without a team, nothing is reported.",
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
		label: "no owner",
		suggestion: "Add `owner`, with the name or role of a team member"
	};
	if (isCommonPractice || all === 1) for (const at of places) yield {
		...common,
		at,
		message: "The template has no owner; expected a team member"
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${places.length} of ${all} templates have no owner; expected a team member in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
function isUnknown(owner, members) {
	const [name = ""] = namesIn(owner.value);
	const meant = nearestMember(name, members);
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" is not in the team in program.yaml; expected a team member`,
		suggestion: meant ? `Write "${meant.name.value}" if that is who is meant` : "Name a team member by name, role or email address, or add this one to the team"
	};
}
function hasLeft(owner, until) {
	return {
		at: owner.at,
		about: owner.value,
		label: "owner has left the team",
		message: `The owner "${owner.value}" was in the team until ${until.value}; expected a current member`,
		suggestion: "Name the person who has taken over",
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
	label: "required badge does not exist",
	archived: true,
	reads: ["id", "state"],
	comparedFacts: ["ids"],
	summary: "Badges that are required first exist, can be earned, and do not require each other.",
	why: "A path of badges keeps its promise only if somebody can complete it. If a step is missing or two steps wait for each other, nobody can ever earn the badge at the end.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms assign (UUIDs, numbers) may belong to another program, so they are not reported as missing. If only some files of a program are checked, or one of them is broken, ids from the other files count as missing. An archived badge may be required on purpose, for the people who still hold it.",
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
		label: "required badge is archived",
		message: `The required badge "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Require the badge that replaced it, or archive this template too",
		related: [target]
	};
}
function isMissing$1(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `The required badge "${id.value}" does not exist in this program; expected the id of one of its templates`,
		suggestion: meant ? `Write "${meant}" if that is the one you mean` : "Correct the id, use the one from the platform, or remove it"
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
	const way = circle.length > 6 ? [...names, "others and finally "] : names;
	yield {
		at,
		about: "circle",
		label: "badges that require each other",
		message: circle.length === 1 ? `"${first.id}" requires itself; expected a badge that can be earned first` : `"${first.id}" requires ${way.join("")}"${first.id}"; expected a path with a badge to begin with`,
		suggestion: circle.length === 1 ? "Remove this requirement" : "Remove one of these requirements, so that people can begin",
		related: related.slice(0, 5)
	};
}
/** Where a member of a circle requires the next one. */
function requirement({ at, requires }, next) {
	return requires.find(({ value }) => next?.ids.includes(normalize(value)))?.at ?? at;
}
// ../core/src/rules/template/placeholder.ts
var placeholder_default = templateRule({
	id: "template/placeholder",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	label: "placeholder left in a text",
	reads: [
		"name",
		"description",
		"criteria",
		"skills",
		"image"
	],
	summary: "No text of a template is a placeholder for one that still has to be written.",
	why: "Anything left for later is issued as it is: an employer reads \"TBD\" or \"[PLACE]\" on the page of the badge, and assumes that the rest is unfinished too.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A text about templates, braces or merge fields may contain them and is not reported. A word in brackets is reported only if it asks for something, such as [PLACE] or [course name].",
	examples: examplesOf("template/placeholder"),
	*check(template) {
		const { name, skills = [], imageText } = template;
		yield* inName(name);
		yield* inTexts(template, "");
		const skill = skills.find(({ value }) => isProvisionalSkill(value) && !isPlaceholder(value));
		if (skill) yield {
			at: skill.at,
			about: "skill",
			message: `The skill "${truncate(skill.value, 60)}" is a placeholder; expected what the earner can do`,
			suggestion: "Name the skill, or remove it"
		};
		const held = imageText && placeholderIn(analyse(imageText));
		if (imageText && held) yield problemIn("image", "The alternative text of the image", imageText, held);
		for (const translation of template.translations ?? []) yield* inTexts(translation, ` in ${translation.language?.value ?? "another language"}`);
	}
});
function* inName(name) {
	if (name === void 0 || isGenericName(name.value)) return;
	const kind = provisionalName(name.value);
	const shown = `"${truncate(name.value, 60)}"`;
	if (kind === "copy") yield {
		at: name.at,
		about: "name",
		label: "name of a copy",
		message: `${shown} is the name of a copy; expected a different name`,
		suggestion: "Name what sets this badge apart, or delete the copy"
	};
	else if (kind === "trial") yield {
		at: name.at,
		about: "name",
		label: "name of a test",
		message: `${shown} is the name of a test; expected what was achieved`,
		suggestion: "Name the achievement, or archive the template if it was only a test"
	};
	else {
		const held = placeholderIn(analyse(name));
		if (held) yield problemIn("name", "The name", name, held);
	}
}
function* inTexts({ description, criteria }, where) {
	const held = description && placeholderOf(description);
	if (description && held) yield problemIn(`description${where}`, `The description${where}`, description, held);
	for (const [index, { text }] of criteria.entries()) {
		const found = placeholderOf(text);
		if (found === void 0 || /^tests?$/i.test(found.text)) continue;
		const subject = criteria.length === 1 ? "The criterion" : `Criterion ${index + 1}`;
		yield problemIn(`criteria${where}`, `${subject}${where}`, text, found);
		return;
	}
}
function placeholderOf(text) {
	const { value } = text;
	return isStandIn(value) ? {
		text: value.trim(),
		start: 0,
		end: value.length,
		kind: "whole"
	} : placeholderIn(analyse(text));
}
function problemIn(about, subject, text, { start, end, kind, text: held }) {
	const shown = `"${truncate(held, 60)}"`;
	const said = {
		whole: `${subject} is the placeholder ${shown}; expected the actual text`,
		part: `${subject} contains the placeholder ${shown}; expected the actual words`,
		sample: `${subject} contains ${shown}, from a sample in the Open Badges specification; expected your own words`
	};
	return {
		at: kind === "whole" ? text.at : part(text, start, end),
		about,
		message: said[kind],
		suggestion: "Write what people should read there, or remove it"
	};
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
const tags = [{
	language: "HTML",
	pattern: elementsIn,
	plain: ({ 1: name = "", 2: inner }) => /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : void 0
}, {
	language: "HTML",
	pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
	plain: () => void 0
}];
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
	...tags,
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
	return anyMark.test(text) ? firstOf(patterns, text, isQuoted) : void 0;
}
/** The first tag of HTML in a text that may be Markdown, which has signs such as `&amp;` too. */
function firstTag(text, isQuoted) {
	return text.includes("<") ? firstOf(tags, text, isQuoted) : void 0;
}
function firstOf(all, text, isQuoted) {
	return all.flatMap(({ language, pattern, plain }) => {
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
	label: "contains Markdown or HTML",
	reads: ["description", "criteria"],
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A text that is shown as plain text contains no Markdown or HTML, and a narrative contains no HTML.",
	why: "Platforms show a description exactly as it is written. If it says **lead**, an employer sees the asterisks, and the badge looks as if nobody had proofread it.",
	source: {
		title: "Open Badges 3.0: Markdown is for the narrative of criteria",
		address: "https://www.imsglobal.org/spec/ob/v3p0#criteria"
	},
	mistakes: "Some wallets do show Markdown in a description, although the standard does not ask them to. Lists with hyphens or numbers read well as plain text and are not reported; links are checked by template/no-inline-links.",
	examples: examplesOf("template/plain-text"),
	*check(template) {
		for (const [about, subject, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about,
				message: `${subject} contains ${mark.language} (${truncate(mark.text)}); expected plain text, because most platforms show the marks as they are`,
				suggestion: "Keep only the words",
				...plain === void 0 ? {} : { fix: {
					kind: "replace",
					pointer: text.at.pointer,
					span: [start, end],
					value: plain
				} }
			};
			return;
		}
		for (const text of narratives(template)) {
			const tag = firstTag(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (tag === void 0) continue;
			yield {
				at: part(text, tag.start, tag.end),
				about: "criteria",
				message: `The criteria contain HTML (${truncate(tag.text)}); expected plain text or Markdown, because wallets show the tags as they are or drop them`,
				suggestion: "Keep only the words, or use Markdown, such as **twelve** for bold or - for a list"
			};
			return;
		}
	}
});
/** Criteria that may be Markdown. */
function* narratives({ format, criteria }) {
	if (format === "badgelint" || format === "credly") return;
	for (const { text } of criteria) yield text;
}
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
	label: "long sentence that is hard to read",
	reads: ["description"],
	languages: ["en"],
	facts: ["readability"],
	summary: "A description has no long sentence that is hard to read.",
	why: "A recruiter gives a badge a few seconds. What a sentence of forty words says about the earner is lost.",
	source: {
		title: "GOV.UK, Sentence length: why 25 words is our limit; formulas of retext-readability",
		address: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/"
	},
	mistakes: "The formulas count letters, syllables and rare words, not meaning: the terms of a trade make a sentence look hard to the very people who use them every day. Most good texts about technology contain such a sentence, which is why this rule is on only in `strict`.",
	options: {
		age: {
			type: "integer",
			description: "Age from which readers should understand the text, such as 18 for school leavers.",
			minimum: 6,
			maximum: 25,
			default: 18
		},
		maxWords: {
			type: "integer",
			description: "How many words any sentence may have, however hard they are.",
			minimum: 5,
			default: 25
		}
	},
	examples: examplesOf("template/readability"),
	*extract({ description }, { age, maxWords }) {
		if (description === void 0) return;
		const long = analyse(description).sentences.map(({ text, start, end }) => ({
			at: part(description, start, end),
			words: words$1(text).map((word) => word.text)
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
				message: `A sentence of ${longest.count} words${more} is hard to read at the age of ${age}; expected at most ${maxWords} words, or simpler ones`,
				suggestion: "Split it into two sentences, and use simpler words where you can"
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
	label: "recommended badge does not exist",
	archived: true,
	reads: [
		"id",
		"state",
		"recommendations"
	],
	comparedFacts: ["ids"],
	summary: "A template recommends a next step that its earners can take.",
	why: "Somebody who has just earned a badge is glad to hear what comes next. A recommended badge that does not exist, or is no longer issued, leads that person nowhere.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms assign (UUIDs, numbers) may belong to another program, so they are not reported as missing. If only some files of a program are checked, or one of them is broken, ids from the other files count as missing. A program that recommends nothing at all is not reported. The last badge of a series may have no next badge; recommend a course or a job instead.",
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
		label: "recommends itself",
		message: `The template recommends itself ("${id.value}"); expected a next step`,
		suggestion: "Recommend another badge, a course or a job, or remove the entry"
	};
}
function isRetired(id, target) {
	return {
		at: id.at,
		about: id.value,
		label: "recommended badge is archived",
		message: `The recommended badge "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Recommend the badge that replaced it, or remove the entry",
		related: [target]
	};
}
function isMissing(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `The recommended badge "${id.value}" does not exist in this program; expected the id of one of its templates`,
		suggestion: meant ? `Write "${meant}" if that is the one you mean` : "Correct the id, use the one from the platform, or remove it"
	};
}
function* withoutNextStep(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "given");
	const places = without.flatMap((entry) => entry.kind === "none" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "next step",
		label: "no next step recommended",
		severity: "info",
		suggestion: "Add a badge, a course or a job that suits its earners to `recommendations`"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `The template recommends no next step, unlike ${all - without.length} of ${all} in this program; expected at least one`
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates recommend no next step; expected at least one in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/reserved-link.ts
/** Names that nobody can have: RFC 2606, RFC 6761. A host of one's own is the business of `links/private`. */
const reserved = /(?:^|\.)example(?:\.(?:com|net|org))?$|\.(?:test|invalid)$/i;
/** Up to this share of a program's links is taken for left over; more of them are an example of something. */
const mostShare = .25;
var reserved_link_default = templateGroupRule({
	id: "template/reserved-link",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	label: "link to an example domain",
	reads: [
		"criteria",
		"criteriaLink",
		"earnLink"
	],
	summary: "No link leads to a domain that is reserved for examples.",
	why: "An address at example.com is a placeholder that was never replaced. Anybody who follows it from the badge finds a page that says so.",
	source: {
		title: "RFC 2606: names that nobody can register",
		address: "https://www.rfc-editor.org/rfc/rfc2606"
	},
	mistakes: "If more than a quarter of a program\u2019s links lead there, the program itself is assumed to be an example, and nothing is reported.",
	examples: examplesOf("template/reserved-link"),
	*extract({ criteria, criteriaLink, earnLink }) {
		let others = 0;
		const found = [];
		for (const link of [
			criteriaLink,
			earnLink,
			...criteria.map((one) => one.link)
		]) {
			const kind = link && kindOf(link);
			if (kind === "other") others++;
			else if (link && kind === "reserved") found.push({
				at: link.at,
				address: link.value.trim()
			});
		}
		if (others > 0 || found.length > 0) yield {
			key: "links",
			value: {
				others,
				reserved: found
			}
		};
	},
	*checkGroup(group) {
		const others = group.reduce((sum, one) => sum + one.others, 0);
		const found = group.flatMap((one) => one.reserved);
		if (found.length === 0 || found.length > mostShare * (others + found.length)) return;
		for (const { at, address } of found) yield {
			at,
			about: linkName(address),
			message: `The link ${truncate(shownAddress(address), 80)} leads to a domain that is reserved for examples; expected a real page`,
			suggestion: "Write the address of the right page, or remove the link"
		};
	}
});
function kindOf({ value }) {
	if (!/example|\.test|\.invalid/i.test(value)) return /^\s*https?:/i.test(value) ? "other" : void 0;
	const url = parseAddress(value.trim());
	if (url === void 0) return void 0;
	return reserved.test(url.hostname) ? "reserved" : "other";
}
// ../core/src/rules/template/review-due.ts
const reviewed = { kind: "reviewed" };
var review_due_default = templateGroupRule({
	id: "template/review-due",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	label: "review overdue",
	reads: ["state", "reviewedOn"],
	summary: "A template has been reviewed within the last year.",
	why: "Courses, products and criteria change, and a badge that nobody has looked at for years promises things that may no longer be true. The earner is the one who has to explain the difference.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody recorded is not known. For a platform's export, the date of the last change is used instead, and in an audit the date of the last commit, although neither has to be a review; these findings are info. A program that records no reviews at all is not reported.",
	options: { days: {
		type: "integer",
		description: "How many days after its last review a template is due for the next one.",
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
		message: by === "review" ? `The last review was on ${on}; expected one in the last ${days} days` : `The template was last changed on ${on}, and no review is recorded; expected one in the last ${days} days`,
		suggestion: `Read the template as an employer would, try its links, and ${by === "review" ? "update the review date" : "bring it up to date"}`,
		...by === "change" ? {
			label: "neither changed nor reviewed for long",
			severity: "info"
		} : {}
	};
}
function isToCome({ at, on }, today) {
	return {
		at,
		about: "review",
		label: "review date in the future",
		message: `The last review is dated ${on}, which is after today (${today}); expected a date in the past`,
		suggestion: "Write the date of the last review"
	};
}
function* withoutReview(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "reviewed");
	const places = without.flatMap((entry) => entry.kind === "unreviewed" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "review",
		label: "no review recorded",
		severity: "info",
		suggestion: "Review the template, and add `reviewed_on` with the date"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `The template has no review date, unlike ${all - without.length} of ${all} in this program; expected \`reviewed_on\``
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates have no review date; expected \`reviewed_on\` in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/schema.ts
var schema_default = templateRule({
	id: "template/schema",
	practice: 4,
	kind: "contract",
	severity: "error",
	label: "field missing, unknown or malformed",
	reads: [],
	summary: "A template has the fields that its format requires, each of the right kind.",
	why: "A field that is missing, misspelled or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform rejects the template.",
	source: {
		title: "Open Badges 2.0 and 3.0, Credly and Badgr API field lists",
		address: "https://www.imsglobal.org/spec/ob/v3p0"
	},
	mistakes: "Only fields that badgelint reads are checked; other fields of a platform are ignored.",
	examples: examplesOf("template/schema"),
	*check(template) {
		yield* template.problems;
	}
});
// ../core/src/rules/template/spelling.ts
var spelling_default = templateRule({
	id: "template/spelling",
	practice: 4,
	kind: "guidance",
	severity: "info",
	label: "misspelled",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	languages: ["en"],
	summary: "Commonly misspelled words are spelled correctly.",
	why: "A spelling mistake stays on the profiles of everyone who earned the badge for years, and makes them look careless.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only well-known misspellings are found, and words that are one typing mistake away from one of a thousand words common in badges. Rarer words are not checked, nor is a mistake that makes another word (\"form\" for \"from\"). A name that happens to look like a mistake is reported; add it to `words`.",
	options: { words: {
		type: "array",
		description: "Words that are correct in your program, even if they look misspelled.",
		items: { type: "string" },
		default: []
	} },
	examples: examplesOf("template/spelling"),
	*check({ name, description, criteria, skills = [] }, { words }) {
		let passedOver;
		for (const { text, word, isTitle } of misspelledIn({
			name,
			description,
			criteria,
			skills
		})) {
			const { form, start, end } = word;
			const analysis = analyse(text);
			const mayBeName = !isTitle && !analysis.sentences.some((one) => one.start === start);
			if (!isOrdinary(form.text, mayBeName) || isInAddress(text.value, start, end)) continue;
			if (analysis.isQuoted(start, end)) continue;
			passedOver ??= wordsOf(words);
			if (passedOver.has(form.folded)) continue;
			passedOver.add(form.folded);
			const expected = correctionsOf(form.folded).map((other) => `"${other}"`).join(" or ");
			yield {
				at: part(text, start, end),
				about: form.folded,
				message: `"${form.text}" is misspelled; expected ${expected}`,
				suggestion: "Correct it, or add it to `words` if it is a name"
			};
		}
	}
});
function* misspelledIn({ name, description, criteria, skills = [] }) {
	if (name && mayBeIn(name)) yield* amongWords(name, true);
	for (const text of skills) for (const word of skillOf(text.value).misspelled) yield {
		text,
		word,
		isTitle: true
	};
	if (description && mayBeIn(description)) yield* amongWords(description, false);
	for (const { text } of criteria) if (mayBeIn(text)) yield* amongWords(text, false);
}
function mayBeIn(text) {
	return analyse(text).has(misspelled);
}
function* amongWords(text, isTitle) {
	for (const word of analyse(text).words) if (correctionsOf(word.form.folded).length > 0) yield {
		text,
		word,
		isTitle
	};
}
/** Words of a program's own, as they are compared. */
function wordsOf(own) {
	return new Set(own.flatMap((text) => normalizedWords(text)));
}
/** A word of small letters, or with a capital where it can be no name. */
function isOrdinary(word, mayBeName) {
	return mayBeName ? /^\p{Ll}+$/u.test(word) : /^\p{L}\p{Ll}+$/u.test(word);
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
	each_backed_default,
	few_default,
	many_default,
	meaningful_default,
	taxonomy_default,
	another_name_default,
	archive_candidate_default,
	archived_default,
	boilerplate_default,
	certificate_default,
	claim_default,
	criteria_page_default,
	criteria_person_default,
	criteria_present_default,
	criteria_specific_default,
	criteria_style_default,
	cut_off_default,
	description_length_default,
	description_role_default,
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
	placeholder_default,
	plain_text_default,
	readability_default,
	recommendations_default,
	reserved_link_default,
	review_due_default,
	schema_default,
	spelling_default,
	templateGroupRule({
		id: "template/unique-id",
		practice: 8,
		kind: "contract",
		severity: "error",
		label: "same id as another template",
		reads: ["id"],
		minGroup: 2,
		summary: "No two templates have the same id.",
		why: "The id connects a badge that somebody holds to what it stood for. Two templates with the same id cannot be told apart in an audit, and a change meant for one affects both.",
		source: {
			title: "Open Badges 3.0, recommended practices: Achievement id",
			address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
		},
		mistakes: "An achievement inside an issued credential is not checked, since many credentials share one achievement.",
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
				message: `The id "${other.id}" is also used by another template (${first.at.file === other.at.file ? "in this file" : first.at.file}); expected a unique id`,
				suggestion: other.isFromFile ? "Give one of the two templates an `id`; without one, the file name is used" : "Remove one of the two templates, or give it another id",
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
		message: `There is ${inWords$4(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
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
			message: text === void 0 ? `There is no \`${key}\`; expected text` : `\`${key}\` is ${inWords$4(text)}; expected text`,
			suggestion
		});
	}
	defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related));
	if (value.fix !== void 0 && !isOperation(value.fix)) defects.push({
		pointer: "/fix",
		message: `\`fix\` is ${isGroup(value.fix) ? `of kind ${inWords$4(value.fix.kind)}, with ${namesOf(value.fix)}` : inWords$4(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
		suggestion: "Write one of these, with texts as values, or leave it out"
	});
	return defects;
}
/** The same for what `extract` yields. */
function entryDefects(value) {
	if (isGroup(value) && typeof value.key === "string") return [];
	return [{
		pointer: isGroup(value) ? "/key" : "",
		message: isGroup(value) ? `\`key\` is ${inWords$4(value.key)}; expected text` : `There is ${inWords$4(value)}; expected { key, value }`,
		suggestion: "Yield a text as `key`: what has the same one is seen together"
	}];
}
function severityDefects(severity, kind) {
	if (severity === void 0) return [];
	if (kind === "guidance" && (severity === "warning" || severity === "info")) return [];
	return [kind === "guidance" ? {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule guidance; expected warning or info`,
		suggestion: "Write one of these, or leave it out"
	} : {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule a contract; expected none, since that is always an error`,
		suggestion: "Leave it out"
	}];
}
function relatedDefects(related) {
	if (related === void 0) return [];
	if (Array.isArray(related)) return related.flatMap((place, index) => placeDefects(`related/${index}`, place));
	return [{
		pointer: "/related",
		message: `\`related\` is ${inWords$4(related)}; expected a list of places`,
		suggestion: "Write a list, such as [name.at], or leave it out"
	}];
}
function placeDefects(name, value) {
	if (isPlace(value)) return [];
	const is = isGroup(value) ? `a group of ${namesOf(value)}` : value === void 0 ? "absent" : inWords$4(value);
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
		message: `There is ${inWords$4(given)}; expected a list, or what a generator function gives`,
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
