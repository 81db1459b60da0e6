import { adviceLines, contentLines, existingLines, heading, inspectFolder, inspectionLines, line, printLines, proposedLines } from "./init-text.js";
import { exitCodes, version } from "./main.js";
import { UsageError, documentation, existsAt, isFolder, isInside, pathFrom, platformTitles, writeNew } from "./check.js";
import { newText } from "./scalar-text.js";
import { stdin, stdout } from "node:process";
import { join, resolve } from "node:path";
// ../workspace/src/init/proposal.ts
/** The platform that holds: the chosen one, else the only one that the templates speak for. */
function platformFor(inspection, { platform }) {
	const [only, ...others] = inspection.platforms;
	return platform ?? (others.length === 0 ? only : void 0);
}
// ../workspace/src/init/texts.ts
/** The text of `badgelint.yaml`. */
function configurationText(inspection, choices) {
	const { templates, governance } = inspection.globs;
	return sections([
		[
			"# Settings of badgelint. All of them:",
			`# ${documentation}/configuration.md`,
			"extends: recommended"
		],
		platformLines(inspection, choices),
		templates ? ["# Where the badge templates are.", ...list("templates", templates)] : [],
		governance ? ["# Where the governance document is.", ...list("governance", governance)] : []
	]);
}
function platformLines(inspection, choices) {
	const platform = platformFor(inspection, choices);
	if (platform !== void 0) return ["# The platform that the badges are issued on. Its limits apply.", `platform: ${platform}`];
	if (inspection.platforms.length > 1) return [
		`# The templates are for several platforms: ${titles(inspection.platforms)}.`,
		"# The format of a file says which limits apply to it; for others name the platform under",
		"# `overrides`."
	];
	return [
		"# The platform that the badges are issued on. Remove the \"#\" and write yours, and its",
		`# limits hold: ${Object.keys(platformTitles).join(", ")}.`,
		"# platform: credly"
	];
}
function titles(platforms) {
	return platforms.map((platform) => platformTitles[platform] ?? platform).join(", ");
}
function list(key, items) {
	return [`${key}:`, ...items.map((item) => `  - ${yaml(item)}`)];
}
/** The text of `program.yaml`: what can be known, and the rest as comments. */
function programText({ issuers, git }) {
	const people = git?.history?.people.slice(0, 10) ?? [];
	return sections([
		["# The badge program in brief. All fields:", `# ${documentation}/program.md`],
		issuerLines(issuers),
		[
			"# Who looks after the program. Remove the \"#\" and write yours. Roles are better than",
			"# names: people leave, mailboxes stay. Once there is a team, each template should name",
			"# one of its members as its `owner`.",
			"# team:",
			"#   - name: Program lead",
			"#     email: badges@example.org",
			"#     # What they may do on the platform, and what they were trained in.",
			"#     rights: [admin, issue]",
			"#     training:",
			"#       - { name: Issuer training, on: 2025-09-10 }",
			...people.length === 0 ? [] : ["# These people have changed templates, according to git:", ...people.map(asMember)]
		],
		[
			"# Where earners get help, when the program began, and when this file was last reviewed.",
			"# support: help@example.org",
			"# launched_on: 2025-09-01",
			"# reviewed_on: 2026-01-15"
		],
		[
			"# Who is told what, and when.",
			"# marketing:",
			"#   - what: A badge and an earner in the newsletter",
			"#     audience: earners",
			"#     on: 2026-04-14",
			"#     done: true"
		],
		["# The skills that the templates may use: a list, or a file with one skill a line.", "# skills: skills.txt"]
	]);
}
function asMember(name) {
	return `#   - name: ${yaml(name)}`;
}
function issuerLines(issuers) {
	const [first, ...others] = issuers;
	if (first === void 0) return [
		"# The organisation that issues the badges.",
		"# issuer:",
		"#   name: Our college"
	];
	if (others.length === 0) return [
		"# The organisation that issues the badges.",
		"issuer:",
		`  name: ${yaml(first)}`
	];
	return [
		"# The organisation that issues the badges. The templates name several; remove the \"#\"",
		"# before yours.",
		"# issuer:",
		...issuers.slice(0, 10).map((name) => `#   name: ${yaml(name)}`)
	];
}
/** A text as YAML has it, on one line, in the plainest form that can carry it. */
function yaml(text) {
	const [plain = "", ...quoted] = newText(text, "yaml");
	return /^\p{L}[\p{L}\d ,.&()/*-]*$/u.test(text) && !text.endsWith(" ") ? plain : quoted[0] ?? plain;
}
/** The text of `.gitattributes`. */
function attributesText({ templates }) {
	const ends = /* @__PURE__ */ new Set([
		"yaml",
		"yml",
		"json",
		"md"
	]);
	for (const file of templates.files) ends.add(file.slice(file.lastIndexOf(".") + 1));
	return [
		"# Texts have the same line ends on every machine.",
		...[...ends].map((end) => `*.${end} text eol=lf`),
		""
	].join("\n");
}
/** A workflow as its example stands; of a program in a folder it is told which. */
function workflowText(inspection, workflow) {
	const below = folderBelowTop(inspection);
	return below === void 0 ? workflow : workflow.replace(/# (working-directory: ).*/, (_, key) => `${key}${yaml(below)}`);
}
/** The hooks for pre-commit, as an entry of `repos`. */
function preCommitLines(inspection, { version }) {
	const below = folderBelowTop(inspection);
	const args = below === void 0 ? [] : [`        args: [${JSON.stringify(below)}]`];
	return [
		"  - repo: https://github.com/badgelint/badgelint",
		`    rev: v${version}`,
		"    hooks:",
		"      - id: badgelint",
		...args,
		"      - id: badgelint-all",
		...args
	];
}
/** The folder of the program, relative to the top of the repository; undefined where they are one. */
function folderBelowTop({ folder, git }) {
	const path = git === void 0 ? "." : pathFrom(git.top, folder);
	return path === "." ? void 0 : path;
}
function sections(parts) {
	return `${parts.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
// ../workspace/src/init/advice.ts
/** What people have to know, or to do themselves. */
function adviceFor(inspection, choices, assets) {
	const { templates, governance, git, configuration } = inspection;
	return [
		...configuration !== void 0 && choices.platform !== void 0 ? [{
			text: `${configuration} stays as it is. For the platform add this to it, unless it names one:`,
			lines: [`platform: ${choices.platform}`]
		}] : [],
		...templates.count === 0 ? [{ text: `No badge template was found. Put yours into the folder templates: what your platform exports, or as ${documentation}/templates.md says.` }] : [],
		...governance.length === 0 ? [{ text: configuration === void 0 ? "Nobody has written down yet what the badges are for and who decides. Answer the questions in GOVERNANCE.md; examples/exemplary of badgelint has one that is finished." : "There is no governance document, which says what the badges are for and who decides. Write GOVERNANCE.md; there is one to copy from in examples/exemplary of badgelint." }] : [],
		...git === void 0 ? [{ text: "This folder is not in a git repository, so nothing is proposed for git and GitHub. Once it is, run `badgelint init` again." }] : adviceForGit(inspection, choices, assets)
	];
}
function adviceForGit(inspection, choices, assets) {
	const { git, templates } = inspection;
	const hasAttributes = [inspection.folder, git?.top ?? inspection.folder].some((folder) => existsAt(join(folder, ".gitattributes")));
	return [
		...(git?.hooks.filter(({ runsBadgelint }) => !runsBadgelint) ?? []).map((hook) => hookAdvice(hook, inspection, assets)),
		...git?.hooks.length === 0 && choices.preCommit !== true ? [{ text: `A hook can check each commit on your own machine: \`badgelint init --pre-commit\`, or see ${documentation}/hooks.md` }] : [],
		...git?.isOnGitHub && git.auditWorkflow === void 0 && choices.audit !== true ? [{ text: `A workflow can open one issue a year for each owner of badges, with what is due: \`badgelint init --audit\`, or see ${documentation}/audit.md` }] : [],
		...git?.isOnGitHub || git?.workflow !== void 0 ? [] : [{ text: `The repository is on ${git?.host}. The workflow is for GitHub; elsewhere, have a job run \`npx badgelint check\`.` }],
		...templates.windowsLineEnds > 0 && !hasAttributes ? [{ text: `${templates.windowsLineEnds} of ${templates.files.length} files with templates have Windows line ends. With .gitattributes git may show them as changed once: run \`git add --renormalize .\` and commit.` }] : []
	];
}
function hookAdvice({ tool, file }, inspection, assets) {
	const below = folderBelowTop(inspection);
	const command = `npx badgelint check --staged${below === void 0 ? "" : ` ${JSON.stringify(below)}`}`;
	if (tool === "pre-commit") return {
		text: `pre-commit is in use. Add this to ${file}, below \`repos\`:`,
		lines: preCommitLines(inspection, assets)
	};
	if (tool === "husky") return {
		text: "husky is in use. Run `npm install --save-dev badgelint`, and add this to .husky/pre-commit:",
		lines: [command]
	};
	return {
		text: `lefthook is in use. Run \`npm install --save-dev badgelint\`, and add this to ${file}; if it is not YAML, write the same in its format:`,
		lines: [
			"pre-commit:",
			"  jobs:",
			"    - name: badgelint",
			`      run: ${command}`
		]
	};
}
// ../workspace/src/init/governance-outline.ts
/** The topics of a governance document, each with what it is to answer. */
const topics = [
	[
		"What the badges are for",
		"Why do you award badges, and for whom?",
		"What should be achieved, by when, by how much, and who is responsible?"
	],
	[
		"Which badges there are",
		"Which kinds and levels are there, and how do they differ?",
		"What gets no badge?"
	],
	[
		"Roles",
		"Who runs the program, who looks after a badge, who issues, who helps earners?",
		"What happens to the rights of somebody who leaves?"
	],
	[
		"How a new badge is made",
		"Who may propose one, and with what?",
		"Who approves it, by which criteria, and within what time?"
	],
	["Criteria", "How does an earner show it, who judges it, and by which standard?"],
	["Names and pictures", "How are badges named, and what must their pictures look like?"],
	["Issuing", "Who issues badges, and within how many days of completion?"],
	["How long a badge is valid", "Does it expire, and how is it renewed?"],
	["Corrections", "Whom does an earner ask about a wrong name or date, and how soon is it corrected?"],
	[
		"Taking a badge back",
		"For which reasons, and who decides?",
		"Is the earner heard, and who decides on an appeal?"
	],
	["Personal data", "What is stored about earners, where, for how long, and who may see it?"],
	["Telling people", "Who is told what, when, and by whom?"],
	[
		"Measures and review",
		"Which numbers are reviewed, how often, and what follows from them?",
		"When is this document reviewed next?"
	]
];
/** The text of a governance document that is to be written: questions, and no answers. */
function governanceOutline() {
	return [
		"---",
		"# As long as approved_on is empty, badgelint treats this as a draft and does not check it.",
		"owner:",
		"approved_on:",
		"review_by:",
		"---",
		"",
		"# Governance of the badge program",
		"",
		"Answer the questions in your own words, and delete them.",
		...topics.flatMap(([heading, ...questions]) => [
			"",
			`## ${heading}`,
			"",
			...questions.map((question) => `- ${question}`)
		]),
		""
	].join("\n");
}
// ../workspace/src/init/propose.ts
/** Says what to write into a folder, and writes nothing. */
function propose(inspection, choices, assets) {
	const { folder, git, configuration } = inspection;
	const files = [];
	const existing = [];
	const add = (absolute, what, why, text) => {
		const path = pathFrom(folder, absolute);
		if (existsAt(absolute)) existing.push({
			path,
			what
		});
		else files.push({
			absolute,
			path,
			why,
			text: text()
		});
	};
	if (configuration !== void 0) existing.push({
		path: configuration,
		what: "the settings"
	});
	else add(join(folder, "badgelint.yaml"), "the settings", whyConfiguration(inspection, choices), () => configurationText(inspection, choices));
	if (isInside(pathFrom(git?.top ?? folder, inspection.program))) add(inspection.program, "the program's own file", "who issues the badges, and room for the team and the skills", () => programText(inspection));
	if (configuration === void 0) {
		if (inspection.governance.length === 0) add(join(folder, "GOVERNANCE.md"), "the governance document", "what the program has to decide, as questions to answer", governanceOutline);
		add(join(folder, "metrics/metrics.csv"), "the metrics", "room for the numbers that you track: a line for each date and number", () => "date,metric,value,template\n");
	}
	if (git) {
		add(existsAt(join(git.top, ".gitattributes")) ? join(git.top, ".gitattributes") : join(folder, ".gitattributes"), "how git treats files", "the same line ends on every machine, so that a change shows what changed and nothing else", () => attributesText(inspection));
		if (git.workflow !== void 0) existing.push({
			path: git.workflow,
			what: "the workflow"
		});
		else if (git.isOnGitHub) add(join(git.top, ".github/workflows/badgelint.yml"), "the workflow", "checks each pull request on GitHub", () => workflowText(inspection, assets.workflow));
		if (git.auditWorkflow !== void 0) existing.push({
			path: git.auditWorkflow,
			what: "the audit"
		});
		else if (git.isOnGitHub && choices.audit === true) add(join(git.top, ".github/workflows/badges-audit.yml"), "the audit", "opens one issue a year for each owner of badges, and keeps it up to date", () => workflowText(inspection, assets.auditWorkflow));
		if (git.hooks.length === 0 && choices.preCommit === true) add(join(git.top, ".pre-commit-config.yaml"), "the hooks", "checks each commit on your own machine, by pre-commit", () => `${["repos:", ...preCommitLines(inspection, assets)].join("\n")}\n`);
	}
	return {
		files,
		existing,
		advice: adviceFor(inspection, choices, assets)
	};
}
function whyConfiguration(inspection, choices) {
	const platform = platformFor(inspection, choices);
	const title = platform === void 0 ? void 0 : platformTitles[platform];
	const open = inspection.platforms.length > 1 ? "several platforms" : "platform still open";
	return `the settings (${[
		title === void 0 ? open : `platform ${title}`,
		...inspection.globs.templates ? ["where the templates are"] : [],
		...inspection.globs.governance ? ["where the governance document is"] : []
	].join("; ")})`;
}
// src/init.ts
/**
* `badgelint init`: shows what it finds in a folder and what it would write, asks, and writes what is not
* there yet. Throws {@link UsageError}.
*/
async function runInit(path, options) {
	const folder = resolve(path);
	if (!isFolder(folder)) throw new UsageError(`"${path}" is not a folder; expected a folder with badge templates. Check the path.`);
	const inspection = await inspectFolder(folder);
	await printLines(inspectionLines(inspection));
	if (options.dryRun) return await show(proposalFor(inspection, options));
	if (options.yes) return await writeAll(inspection, proposalFor(inspection, options));
	if (stdin.isTTY && stdout.isTTY) return await ask(inspection, options);
	return await refuse(proposalFor(inspection, options));
}
function proposalFor(inspection, { platform, preCommit, audit }) {
	return propose(inspection, {
		...platform === void 0 ? {} : { platform },
		...preCommit === void 0 ? {} : { preCommit },
		...audit === void 0 ? {} : { audit }
	}, {
		workflow: "# Checks the badge templates that a pull request changes, before it is merged.\n# Put this file at .github/workflows/badgelint.yml of your own repository. It needs no account and no\n# secret, and it works for pull requests from forks.\nname: Badges\n\non:\n  pull_request:\n  # Only for a merge queue; without one this line does nothing.\n  merge_group:\n\n# Reading the files is all that it needs. Take away a \"#\" below for what you want besides.\npermissions:\n  contents: read\n  # pull-requests: write    # for `comment`\n  # security-events: write  # for `sarif: upload`\n\n# A new push to the same pull request stops the check of the push before it.\nconcurrency:\n  group: badges-${{ github.workflow }}-${{ github.ref }}\n  cancel-in-progress: true\n\njobs:\n  check:\n    runs-on: ubuntu-latest\n    timeout-minutes: 10\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          # Later steps have no use for the key to your repository.\n          persist-credentials: false\n\n      - uses: badgelint/badgelint@v1\n        with:\n          # Which findings turn the check red: error, warning, info or never.\n          # Begin with `never` if you want to look at it for a while first.\n          fail-on: error\n\n          # Where your badges are, if they are not at the top of the repository.\n          # working-directory: badges\n\n          # Ask whether the links that the pull request adds are alive. `false` asks none.\n          # links: false\n\n          # A comment below the pull request: never, on-failure or always.\n          # Needs `pull-requests: write` above. Pull requests from forks get none; there\n          # GitHub lets nobody write, and the findings stand in the summary and at their lines.\n          # comment: on-failure\n\n          # The findings under \"Security > Code scanning\" too.\n          # Needs `security-events: write` above.\n          # sarif: upload\n",
		auditWorkflow: "# The yearly audit of a badge program. It runs each week, and finds what is due without being asked: each\n# owner of badges gets one issue a year, which is kept up to date in place. A week in which nothing has\n# changed writes nothing.\n# Put this file at .github/workflows/badges-audit.yml of your own repository.\nname: Badges audit\n\non:\n  schedule:\n    # Mondays at 06:23 UTC. GitHub is busiest on the hour, and may delay or drop runs then.\n    - cron: '23 6 * * 1'\n  workflow_dispatch:\n\n# It reads the files, and writes issues.\npermissions:\n  contents: read\n  issues: write\n\n# Two audits at once would only wait for each other.\nconcurrency:\n  group: badges-audit\n  cancel-in-progress: false\n\njobs:\n  audit:\n    # A fork has no program of its own to audit.\n    if: github.event.repository.fork == false || github.event_name == 'workflow_dispatch'\n    runs-on: ubuntu-latest\n    timeout-minutes: 60\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          # The whole history, so that the audit knows what changed since the last one, and by which commit.\n          fetch-depth: 0\n          # Later steps have no use for the key to your repository.\n          persist-credentials: false\n\n      - uses: badgelint/badgelint@v1\n        with:\n          command: audit\n\n          # Show in the log what would be written, and write nothing.\n          # dry-run: true\n\n          # Check no links; then dead ones are not known.\n          # links: false\n\n          # Where your badges are, if they are not at the top of the repository.\n          # working-directory: badges\n",
		version
	});
}
async function show(proposal) {
	await printLines([
		...existingLines(proposal),
		...contentLines(proposal),
		...adviceLines(proposal)
	]);
	return exitCodes.clean;
}
async function writeAll(inspection, proposal) {
	await printLines(existingLines(proposal));
	await write(proposal.files, inspection);
	await printLines(adviceLines(proposal));
	return exitCodes.clean;
}
/** Nobody is there to ask, and nobody has said yes. */
async function refuse(proposal) {
	await printLines([
		...existingLines(proposal),
		...proposedLines(proposal),
		...adviceLines(proposal)
	]);
	if (proposal.files.length === 0) return exitCodes.clean;
	throw new UsageError("nothing was written, because there is no terminal to ask on. Run `badgelint init --yes` to write these files, or `badgelint init --dry-run` to see their contents.");
}
async function ask(inspection, options) {
	const { askForPlatform, askForHook, askForFile } = await import("./init-questions.js");
	await printLines([line("")]);
	const isNew = inspection.configuration === void 0;
	const isOpen = inspection.platforms.length === 0 && platformFor(inspection, options) === void 0;
	const platform = isNew && isOpen ? await askForPlatform() : options.platform;
	if (platform === null) return cancelled();
	const hasNoTool = inspection.git !== void 0 && inspection.git.hooks.length === 0;
	const hook = isNew && hasNoTool && !options.preCommit ? await askForHook() : options.preCommit;
	if (hook === null) return cancelled();
	const proposal = proposalFor(inspection, {
		...platform === void 0 ? {} : { platform },
		...hook ? { preCommit: true } : {},
		...isNew || options.audit ? { audit: true } : {}
	});
	await printLines(existingLines(proposal));
	const wanted = [];
	for (const file of proposal.files) {
		const answer = await askForFile(file);
		if (answer === null) return cancelled();
		if (answer) wanted.push(file);
	}
	await write(wanted, inspection);
	await printLines(adviceLines(proposal));
	return exitCodes.clean;
}
function cancelled() {
	stdout.write("Nothing was written.\n");
	return exitCodes.usage;
}
/** Writes what it can, and says so. Throws {@link UsageError} where something cannot be written. */
async function write(files, { folder, git }) {
	const failures = [];
	await printLines(heading(files.length === 0 ? "There is nothing to write." : "Written"));
	for (const { absolute, path, text } of files) {
		const written = await writeNew(absolute, text, [git?.top ?? folder]);
		if (written.kind === "failed") failures.push(`${path} cannot be written: ${written.reason}`);
		else await printLines([line(written.kind === "written" ? path : `${path} is there now, and stays`)]);
	}
	if (failures.length > 0) throw new UsageError(`${failures.join("; ")}. Make sure you have permission to write there, and run \`badgelint init\` again.`);
	if (files.length > 0) await printLines(heading(`Review these files and commit them. ${nextCommands(files)}`));
}
/** What to run after an installation. */
function nextCommands(files) {
	const check = "`badgelint check` gives a first report";
	return files.some(({ path }) => path.endsWith("badges-audit.yml")) ? `${check}, and \`badgelint audit\` shows what the issues of the audit will hold.` : `${check}.`;
}
export { runInit };
