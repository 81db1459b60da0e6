import { s as rules } from "./own-rule.js";
import { i as rulesOf, l as builtInChecks } from "./load-configuration.js";
import { t as didYouMean } from "./did-you-mean.js";
import { n as practiceTitles, t as practiceNumbers } from "./titles.js";
import { n as rulePage, t as builtInCheckPage } from "./rule-page.js";
import "./src.js";
import { t as UsageError } from "./usage-error.js";
// ../core/src/practices/practice-stories.ts
/** The stories of the fifteen practices, by their numbers. */
const practiceStories = {
	1: {
		why: "Badges are simple to issue and hard to issue well. Programs whose people learn the platform before they begin, and issue their first badges within about two months, are the ones that last. Who learned it three years ago, or never, finds out from earners what goes wrong.",
		looksAt: ["The `team` in program.yaml: whether each person with rights on the platform has `training`, with name and date.", "How long after the launch the first badge was issued to the public, by the ledger or by program.yaml."],
		toDo: ["Put down who was trained in what, and when.", "Have those trained who issue badges and were not, and plan a refresher."]
	},
	2: {
		why: "An earner whose badge bears the wrong name writes to the address that the account shows. When nobody reads it, when one person alone can issue, or when people who left can still sign in, the program stands still or is at risk.",
		looksAt: [
			"`contact` and `support` in program.yaml: an address that earners can use.",
			"The `team`: two people or more with rights, and none of those who left.",
			"When program.yaml was last reviewed."
		],
		toDo: [
			"Name a mailbox rather than a person for contact and support.",
			"Take rights away on the day on which somebody leaves, and note it under `until`.",
			"Look at the account once a year, and put that day under `reviewed_on`."
		]
	},
	3: {
		why: "What a program wants and how it decides is forgotten with the people who knew it, unless it is written down. A governance document is what new colleagues read first, what settles arguments on a new badge, and what success is measured by later.",
		looksAt: [
			"GOVERNANCE.md, or what `governance` names: which of thirteen topics it covers, from purpose and roles to privacy.",
			"Whether its goals have a number, a day, an owner and a known metric.",
			"Whether templates, settings and the ledger are as it says."
		],
		toDo: ["Answer for each topic who does what, by when, or on which condition.", "Give each goal a number, a day and somebody who answers for it."]
	},
	4: {
		why: "A badge is read by people who were not there: an employer, a teacher, a friend. All that they learn of what was done, and what it is worth, stands in a few fields of the template. What is missing there nobody can guess.",
		looksAt: ["Name, description, criteria, details and picture of each template.", "Whether templates differ from each other in more than their names."],
		toDo: ["Write what the earner did, how it was judged, and what they can do now.", "Give a friend from another field the template to read, and ask what it is for."]
	},
	5: {
		why: "A badge brings attention to whoever issues it, by being shared. It is shared when it speaks of the person who earned it; when it reads like an advertisement of the issuer it is not. There are fields for links, and they are the place for more.",
		looksAt: ["Whether texts of templates speak of the earner, and hold no promotion, no links and nothing of a person.", "Where links of a template lead, and whether somebody new finds out how to earn it."],
		toDo: ["Begin sentences with what earners did or can do.", "Move what the issuer offers to the pages that links lead to."]
	},
	6: {
		why: "Skills are what people search for, and what platforms join with openings and wages. A word that no labour market knows, or that means anything, leads to nothing, and five names of one skill are five half-empty pages.",
		looksAt: ["The skills of each template: how many, whether they mean something, and whether criteria bear them out.", "Whether one skill has one name in the whole program, and is in its own list."],
		toDo: ["Choose the few skills that an earner has shown, by names that others use too.", "Try on the platform where each of them leads, and change those that lead nowhere."]
	},
	7: {
		why: "An earner who has just earned a badge wants to go on. A next badge, a course or an opening turns one achievement into a way, and a certificate that can be printed serves those who are asked for paper.",
		looksAt: [
			"Next steps that templates recommend, and whether these are there and can still be earned.",
			"Badges that must be earned first, and whether anybody can begin.",
			"Whether certificates are on, or why not."
		],
		toDo: ["Name for each badge one next step.", "Decide on certificates, and note the reason where there are none."]
	},
	8: {
		why: "Courses change, pages move, people leave, and templates stay as they are. A dead link or a badge that nobody has issued for years makes the others less believable. Once a year is enough, if it is done.",
		looksAt: [
			"When each template was last reviewed, and who owns it.",
			"Whether links are alive and lead where they did.",
			"Templates of which nothing was issued for long, by the ledger."
		],
		toDo: ["Read each template once a year, and note it with `badgelint reviewed`.", "Archive what is issued no more, and mend links as soon as they break."]
	},
	9: {
		why: "People accept and share a badge while they are still glad of what they did. Each week between completion and the message costs some of them, and after a month many take it for spam.",
		looksAt: ["The ledger: within how many days of completion nine in ten badges of the last twelve months were issued.", "The limit that the governance document states, else the one of `ledger/timeliness`."],
		toDo: ["Put down the day of completion of each badge, so that the wait can be known.", "Issue on fixed days, or by a system, rather than at the end of term."]
	},
	10: {
		why: "What is typed by hand is late and has mistakes in it. Platforms issue by themselves when a course system tells them of a completion, by their interface, an integration that is there already, or a service between the two.",
		looksAt: ["The ledger: by which way badges of the last twelve months were issued, and of which templates there are enough for a system."],
		toDo: ["Begin with the badge that is issued most often by hand.", "Look in the list of integrations of the platform for the course system that you have."]
	},
	11: {
		why: "Everybody issues a badge with a wrong name or day some time. What counts is that somebody knows how to mend it, that it is mended soon, and that what was done is written down. What a badge means for people who hold it must not change behind their backs.",
		looksAt: [
			"The ledger: whether it is whole, and how many badges were corrected, replaced or revoked.",
			"Months in which mistakes pile up, and counts that differ from those of the platform.",
			"Changes of templates that change what badges mean for people who hold them."
		],
		toDo: ["Correct a test badge once, and revoke it, before you need to.", "Note each correction in the ledger, with its reason."]
	},
	12: {
		why: "Who has never received one of the badges cannot say what the message looks like, where it gets lost, or which button to press. One badge to oneself or to a few people of trust shows more than any manual.",
		looksAt: ["The ledger: whether new templates were tried as a pilot before their first badge."],
		toDo: ["Issue the next new badge to yourself first, accept and share it, and put it down as a pilot.", "Ask two of the first earners what was hard."]
	},
	13: {
		why: "People take part in what they have heard of, and each year brings people who have not. A launch is told with much ado and then forgotten; a program that is told of now and then goes on growing.",
		looksAt: ["The calendar under `marketing` in program.yaml: whether something was done of late, and something is planned soon."],
		toDo: ["Put down what you will tell whom in the next three months.", "Mark what was done, and write down what came of it."]
	},
	14: {
		why: "Many earners have never heard of digital badges. They need to be told what it is, that it is theirs, how to accept it, where to share it, and whom to ask; else the message is deleted.",
		looksAt: ["The pages in marketing/: whether an earner is told these things somewhere.", "Left-overs in them: fields that the platform does not fill, empty links, notes to oneself."],
		toDo: ["Keep what you send with the badge in the repository, and let somebody new read it.", "Send one message before the badge, so that the next one is expected."]
	},
	15: {
		why: "Numbers that nobody looks at improve nothing. Held against the goals that the program set itself, they say what works, what to drop, and which goals to set for the next year.",
		looksAt: ["metrics/metrics.csv, and the goals of the governance document: whether each is measured as often as it should be, and whether it is met or on its way."],
		toDo: ["Copy the few numbers that goals are about from the platform, on a fixed day.", "Look at the goals once a year, and set new ones."]
	}
};
// ../reporter/src/practices/practice-page.ts
/** What `explain` says of a practice, in Markdown. `rules`: all that there are. */
function practicePage(practice, rules) {
	const { name, title } = practiceTitles[practice];
	const { why, looksAt, toDo } = practiceStories[practice];
	const serving = rules.filter((rule) => rule.practice === practice);
	return `${[
		`# Practice ${practice}: ${title}`,
		`In tables it is called ${name}.`,
		"## Why it matters",
		why,
		"## What is looked at",
		list(looksAt),
		"## Rules",
		serving.length === 0 ? "No rule serves it." : list(serving.map(({ id, severity, summary }) => `\`${id}\` (${severity}): ${summary}`)),
		"## What to do",
		list(toDo),
		"What only people can keep is answered by a dated declaration in program.yaml, under `declarations`."
	].join("\n\n")}\n`;
}
function list(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
// src/explain.ts
/**
* `badgelint explain`: the page of a rule or a practice, or the list of all rules, those of the program's
* plugins included. Throws {@link UsageError}.
*/
async function explain(id, number) {
	if (id === "practice") return explainPractice(number ?? "");
	if (number !== void 0) throw new UsageError(`"${number}" is one word too many; expected one rule, or a practice such as \`practice 9\`. Leave it away.`);
	if (id !== void 0 && /^-?\d+$/.test(id)) return explainPractice(id);
	const builtInCheck = builtInChecks.find((candidate) => candidate.id === id);
	if (builtInCheck) return builtInCheckPage(builtInCheck);
	const builtInRule = rules.find((candidate) => candidate.id === id);
	if (builtInRule) return rulePage(builtInRule);
	const all = await rulesOf(process.cwd());
	if (id === void 0) return `${listOfRules(all).join("\n")}\n`;
	const rule = all.find((candidate) => candidate.id === id);
	if (rule) return rulePage(rule);
	const meant = didYouMean(id, [...all, ...builtInChecks].map((candidate) => candidate.id));
	throw new UsageError(`There is no rule "${id}"${meant ? `; did you mean "${meant}"?` : "."} Run \`badgelint explain\` for the list.`);
}
/** The story of a practice, by its number. Throws {@link UsageError}. */
async function explainPractice(number) {
	const practice = practiceNumbers.find((one) => String(one) === number);
	if (practice !== void 0) return practicePage(practice, await rulesOf(process.cwd()));
	const what = number === "" ? "No number is given" : `There is no practice "${number}"`;
	throw new UsageError(`${what}; expected a number from 1 to 15. Try \`badgelint explain 9\`.`);
}
function listOfRules(rules) {
	const all = [...rules, ...builtInChecks];
	const width = Math.max(...all.map(({ id }) => id.length));
	const line = ({ id, severity, summary }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`;
	return [
		...practiceNumbers.flatMap((number) => {
			const serving = rules.filter(({ practice }) => practice === number);
			const title = `Practice ${number}: ${practiceTitles[number].title}`;
			return serving.length === 0 ? [] : [
				title,
				...serving.map(line),
				""
			];
		}),
		"About files and configuration",
		...builtInChecks.map(line)
	];
}
export { explain, practicePage as t };
