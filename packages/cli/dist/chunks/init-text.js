import { GitError, configurationNames, discover, escapeForTerminal, formatTitles, gitAt, hasContent, isImagePath, isInside, layoutFor, namesIn, pathFrom, platformNames, platformOf, platformTitles, readFile, readFiles, readSource, syntaxOf, template } from "./check.js";
import { stdout } from "node:process";
import { existsSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
// ../core/src/lint/classify-file.ts
/** Says what one file is. */
async function classifyFile(source, roles) {
	const role = roles.roleOf(source.path);
	if (role === "program") return { kind: "program" };
	const model = await readFile(source, roles);
	const isTemplates = template.itemsIn(model).length > 0;
	const isGovernance = model.kind === "document" && model.document.role === "governance";
	if (!isTemplates && (role === "governance" || isGovernance)) return { kind: "governance" };
	if (!isTemplates && hasContent(model)) return { kind: "unusable" };
	const amongTemplates = await readFile({
		...source,
		expected: true
	}, roles);
	return isTemplates ? {
		kind: "templates",
		templates: template.itemsIn(amongTemplates).map(classified)
	} : {
		kind: "other",
		fits: !hasContent(amongTemplates)
	};
}
function classified(template$1) {
	const { format, platformIds, issuer } = template$1;
	const { name: implied } = platformOf(format, void 0);
	const spoken = template.languageOf(template$1, void 0);
	return {
		format,
		platforms: [implied, ...Object.keys(platformIds)].filter((platform) => platformNames.includes(platform)),
		...spoken === void 0 ? {} : { language: spoken },
		...issuer === void 0 ? {} : { issuer: issuer.value }
	};
}
// ../workspace/src/init/counts.ts
/** How often each item stands in a list, the most frequent first. */
function counted$1(items) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return new Map([...counts].sort(([, a], [, b]) => b - a));
}
/** The items of a list, each once, the most frequent first. */
function byCount(items) {
	return [...counted$1(items).keys()];
}
// ../workspace/src/init/globs.ts
/** Globs for a configuration that has to name what is checked; none where its defaults will do. */
function globsFor({ files, unusable, misfits, governance }) {
	const checked = [...files, ...unusable];
	const isTaken = misfits.some((path) => path.startsWith("templates/"));
	const isUsual = (path) => path.startsWith("templates/") && !isTaken;
	const elsewhere = checked.filter((path) => !isUsual(path));
	const unwanted = [...misfits, ...governance];
	const templates = [...elsewhere.length < checked.length ? ["templates/**"] : [], ...[...Map.groupBy(elsewhere, topOf)].flatMap(([top, paths]) => top === "" ? atTop(paths, unwanted) : below(paths, unwanted))];
	const isUsualGovernance = governance.every((path) => path === "GOVERNANCE.md");
	return {
		...elsewhere.length > 0 ? { templates } : isTaken ? { templates: ["badges/**"] } : {},
		...isUsualGovernance ? {} : { governance: governance.map(literal) }
	};
}
function topOf(path) {
	return path.includes("/") ? path.slice(0, path.indexOf("/")) : "";
}
/** Many other files lie at the top, some of them to come, and only exports are many and of one kind. */
function atTop(paths, unwanted) {
	const isExport = (path) => /^[^/]+\.json$/.test(path);
	if (paths.filter(isExport).length < 2 || unwanted.some(isExport)) return paths.map(literal);
	return ["*.json", ...paths.filter((path) => !isExport(path)).map(literal)];
}
/** One glob for all, where nothing else is in their folder; else folder by folder, at last each alone. */
function below(paths, unwanted) {
	const common = commonFolder(paths);
	if (isFree(`${common}/`, unwanted)) return [`${literal(common)}/**`];
	return [...Map.groupBy(paths, (path) => dirname(path))].flatMap(([folder, own]) => isFree(`${folder}/`, unwanted) ? [`${literal(folder)}/**`] : ofKinds(folder, own, unwanted));
}
function ofKinds(folder, paths, unwanted) {
	return [...Map.groupBy(paths, (path) => extname(path))].flatMap(([end, own]) => {
		return unwanted.some((path) => dirname(path) === folder && extname(path) === end) ? own.map(literal) : [`${literal(folder)}/*${end}`];
	});
}
function isFree(prefix, unwanted) {
	return !unwanted.some((path) => path.startsWith(prefix));
}
function commonFolder(paths) {
	const [first = [], ...others] = paths.map((path) => dirname(path).split("/"));
	const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
	return first.slice(0, length < 0 ? void 0 : length).join("/");
}
/** A path as a glob that means it and nothing else. */
function literal(path) {
	return path.replace(/[\\*?[\](){}!+@|]/g, "\\$&");
}
// ../workspace/src/init/inspect-git.ts
/** Inspects the repository of a folder, and the tools around it; undefined where it is in no repository. */
function inspectGit(folder, files) {
	const git = gitAt(folder);
	if (git === void 0) return void 0;
	const { top } = git;
	const workflow = workflowIn(top, /badgelint\/badgelint@|\bbadgelint check\b/, isAudit);
	const auditWorkflow = workflowIn(top, isAudit);
	const answers = askGit(git, folder, files);
	return {
		top,
		hooks: hooksIn(top).map((hook) => ({
			...hook,
			file: pathFrom(folder, hook.file)
		})),
		...workflow === void 0 ? {} : { workflow: pathFrom(folder, workflow) },
		...auditWorkflow === void 0 ? {} : { auditWorkflow: pathFrom(folder, auditWorkflow) },
		...answers,
		isOnGitHub: answers.host === void 0 || /(?:^|\.)github\./.test(answers.host) || existsSync(join(top, ".github"))
	};
}
/** What only git itself can answer; nothing where there is no git on this machine. */
function askGit(git, folder, files) {
	try {
		const host = hostOf(git.askIf([
			"remote",
			"get-url",
			"origin"
		])?.toString().trim());
		const history = historyOf(git, folder, files);
		return {
			...host === void 0 ? {} : { host },
			...history === void 0 ? {} : { history }
		};
	} catch (error) {
		if (error instanceof GitError) return {};
		throw error;
	}
}
/** The server in an address, without the secrets that it may hold. */
function hostOf(address) {
	const [, byScheme, byColon] = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)|(?:[^/@:]+@)?([^/:]+\.[^/:]+):)/i.exec(address ?? "") ?? [];
	return (byScheme ?? byColon)?.toLowerCase();
}
/** At most so many commits, and folders of templates, are read. */
const maxCommits = 5e3;
const maxPlaces = 200;
function historyOf(git, folder, files) {
	const places = new Set(files.map((file) => pathFrom(git.top, dirname(file) === "." ? join(folder, file) : join(folder, dirname(file)))));
	if (places.size === 0) return void 0;
	const lines = git.askIf([
		"log",
		"--no-merges",
		`--max-count=${maxCommits}`,
		"--format=%as%x09%aN",
		"--",
		...[...places].slice(0, maxPlaces).map((place) => `:(top,literal)${place}`)
	])?.toString().split("\n").filter(Boolean) ?? [];
	const [since] = lines.map((line) => line.slice(0, 10)).sort();
	if (since === void 0) return void 0;
	const names = lines.map((line) => line.slice(line.indexOf("	") + 1).trim());
	return {
		commits: lines.length,
		since,
		people: byCount(names.filter(isPerson))
	};
}
/** Neither a machine nor an address, which is nobody's to publish. */
function isPerson(name) {
	return name !== "" && !/@|\[bot\]|^(?:github-actions|root|github|unknown)$/i.test(name);
}
/** What a workflow for the yearly audit has in it. */
const isAudit = /^[ \t]{0,20}command:[ \t]{0,20}['"]?audit\b|\bbadgelint audit\b/m;
/** A workflow whose text fits, and has not what another one is told by. */
function workflowIn(top, fits, unless) {
	const folder = join(top, ".github/workflows");
	return namesIn(folder).filter((name) => /\.ya?ml$/i.test(name)).map((name) => join(folder, name)).find((file) => {
		const text = textOf(file);
		return fits.test(text) && unless?.test(text) !== true;
	});
}
const hookFiles = {
	"pre-commit": [".pre-commit-config.yaml", ".pre-commit-config.yml"],
	lefthook: ["lefthook", ".lefthook"].flatMap((name) => [
		"yml",
		"yaml",
		"toml",
		"json"
	].map((end) => `${name}.${end}`)),
	husky: [".husky/pre-commit", ".husky"]
};
function hooksIn(top) {
	return [
		"pre-commit",
		"lefthook",
		"husky"
	].flatMap((tool) => {
		const file = hookFiles[tool].map((name) => join(top, name)).find((path) => existsSync(path));
		if (file === void 0) return [];
		return [{
			tool,
			file,
			runsBadgelint: textOf(file).includes("badgelint")
		}];
	});
}
function textOf(file) {
	const source = readSource(file, file);
	return "text" in source ? source.text : "";
}
// ../workspace/src/init/inspect-folder.ts
/** Inspects a folder, and changes nothing. Throws {@link UnusableConfigurationError}. */
async function inspectFolder(folder) {
	const { sources, configuration, boundary } = await readFiles({
		workingDirectory: folder,
		paths: ["."]
	});
	const { settings, isConfigured, root } = configuration;
	const builder = new InspectionBuilder();
	for (const source of sources) if (!settings.isExcluded(source.path)) builder.add(source, await classifyFile(source, settings));
	const images = imagesIn(folder, boundary);
	const git = inspectGit(folder, builder.files);
	return {
		folder,
		templates: builder.templates(),
		platforms: builder.platforms,
		issuers: byCount(builder.issuers),
		governance: builder.governance,
		globs: isConfigured ? {} : globsFor(builder),
		images,
		...isConfigured ? { configuration: configurationIn(root, folder) } : {},
		program: join(root, settings.programPath),
		...git === void 0 ? {} : { git }
	};
}
/** Builds an inspection, file by file. */
var InspectionBuilder = class {
	files = [];
	governance = [];
	/** Files that are checked and hold no template. */
	unusable = [];
	/** Files that would draw a finding among templates. */
	misfits = [];
	issuers = [];
	#templates = [];
	#windowsLineEnds = 0;
	add(source, file) {
		const { path } = source;
		if (file.kind === "program") return;
		const isPolicy = file.kind === "other" && isCalledGovernance(source);
		if (file.kind === "governance" || isPolicy) this.governance.push(path);
		else if (file.kind === "unusable") this.unusable.push(path);
		else if (file.kind === "other") {
			if (!file.fits) this.misfits.push(path);
		} else {
			this.files.push(path);
			this.#templates.push(...file.templates);
			for (const { issuer } of file.templates) if (issuer !== void 0) this.issuers.push(issuer);
			if ("text" in source && source.text.includes("\r\n")) this.#windowsLineEnds += 1;
		}
	}
	get platforms() {
		return byCount(this.#templates.flatMap(({ platforms }) => platforms));
	}
	templates() {
		return {
			count: this.#templates.length,
			files: this.files,
			folders: foldersOf(this.files),
			formats: counted$1(this.#templates.map(({ format }) => format)),
			languages: counted$1(this.#templates.flatMap(({ language }) => language === void 0 || language === "other" ? [] : [language.toLowerCase().split(/[-_]/)[0] ?? language])),
			unusable: this.unusable.length,
			windowsLineEnds: this.#windowsLineEnds
		};
	}
};
/** A document of an open source project is called so too, and has nothing to do with badges. */
function isCalledGovernance(source) {
	if (!("text" in source) || syntaxOf(source.path) !== "markdown") return false;
	return /governance[^/]*$/i.test(source.path) && /\bbadges?\b|\bcredentials?\b/i.test(source.text);
}
function imagesIn(folder, boundary) {
	const paths = discover(["."], folder, boundary, isImagePath).flatMap(({ files }) => files).filter(({ isFolder, unreadable }) => !isFolder && unreadable === void 0).map(({ absolute }) => pathFrom(folder, absolute));
	return {
		count: paths.length,
		folders: foldersOf(paths)
	};
}
function configurationIn(root, folder) {
	const found = configurationNames.map((name) => join(root, name)).find((file) => existsSync(file));
	return pathFrom(folder, found ?? root);
}
/** The folders of files, without those that lie in another one of them. */
function foldersOf(paths) {
	const folders = [...new Set(paths.map((path) => dirname(path)))].sort();
	return folders.filter((folder) => !folders.some((other) => other !== folder && isInside(pathFrom(resolve("/", other), resolve("/", folder)))));
}
// src/init-text.ts
/** Writes lines to standard output, wrapped at the width of the terminal. */
async function printLines(lines) {
	const layout = await layoutFor(lines.map(({ text }) => text));
	const width = Math.min(stdout.columns || 100, 100);
	for (const { text, first, rest, isContent } of lines) {
		const shown = escapeForTerminal(text);
		const rows = isContent ? [shown] : layout.wrap(shown, Math.max(20, width - rest));
		for (const [index, row] of rows.entries()) stdout.write(`${" ".repeat(index === 0 ? first : rest)}${row}`.trimEnd().concat("\n"));
	}
}
function heading(text) {
	return [line("", 0), line(text, 0)];
}
function line(text, first = 2, rest = first) {
	return {
		text,
		first,
		rest
	};
}
/** What an inspection found in a folder, one line a subject. */
function inspectionLines(inspection) {
	const { templates, images, issuers, governance, git } = inspection;
	const shown = [
		["templates", templatesText(inspection)],
		["folders", templates.count === 0 ? void 0 : listed(templates.folders)],
		["broken", brokenText(inspection)],
		["platform", platformText(inspection)],
		["languages", languagesText(inspection)],
		["issuer", listed(issuers)],
		["governance", listed(governance) ?? "no document"],
		["images", images.count === 0 ? "none" : `${images.count}, in ${listed(images.folders)}`],
		["git", gitText(inspection)],
		["hooks", listed(git?.hooks.map(({ tool }) => tool) ?? [])]
	].flatMap(([subject, text]) => text === void 0 ? [] : [line(`${subject.padEnd(12)}${text}`, 2, 14)]);
	return [line("Found here", 0), ...shown];
}
/** Files that are there already. */
function existingLines({ existing }) {
	if (existing.length === 0) return [];
	const shown = existing.map(({ path, what }) => line(`${path} (${what})`));
	return [...heading("Already there, not changed"), ...shown];
}
/** Files that would be written. */
function proposedLines({ files }) {
	if (files.length === 0) return heading("There is nothing to write.");
	const shown = files.flatMap(({ path, why }) => [line(path), line(why, 4)]);
	return [...heading("Files to write"), ...shown];
}
/** The same, with what is in them. */
function contentLines({ files }) {
	if (files.length === 0) return heading("There is nothing to write.");
	return files.flatMap((file) => [
		...heading(`File to write: ${file.path}`),
		line(file.why),
		line("", 0),
		...fileContent(file)
	]);
}
/** The lines of a file, indented. */
function fileContent({ text }) {
	return asContent(text.trimEnd().split("\n"));
}
function asContent(rows) {
	return rows.map((text) => ({
		text,
		first: 4,
		rest: 4,
		isContent: true
	}));
}
/** What is left to people. */
function adviceLines({ advice }) {
	if (advice.length === 0) return [];
	const shown = advice.flatMap(({ text, lines = [] }) => [line(`- ${text}`, 0, 2), ...asContent(lines)]);
	return [...heading("Left to you"), ...shown];
}
function templatesText({ templates }) {
	const { count, files, formats } = templates;
	if (count === 0) return "none";
	const shown = [...formats].map(([format, number]) => formats.size === 1 ? formatTitles[format] : `${number} ${formatTitles[format]}`);
	return `${count} in ${counted(files.length, "file")}: ${shown.join(", ")}`;
}
function brokenText({ templates: { unusable } }) {
	return unusable === 0 ? void 0 : `${counted(unusable, "file")}; \`badgelint check\` says why`;
}
function platformText({ platforms, templates }) {
	if (platforms.length > 0) return platforms.map((platform) => platformTitles[platform] ?? platform).join(", ");
	return templates.count > 0 ? "not stated in the templates" : "not known yet";
}
function languagesText({ templates: { languages } }) {
	const names = new Intl.DisplayNames("en", {
		type: "language",
		fallback: "code"
	});
	const shown = [...languages].map(([language, number]) => {
		return `${(/^[a-z]{2,3}$/.test(language) ? names.of(language) : void 0) ?? language} (${number})`;
	});
	return shown.length === 0 ? void 0 : shown.join(", ");
}
function gitText({ git }) {
	if (git === void 0) return "no repository";
	const from = git.host === void 0 ? "a repository" : `on ${git.host}`;
	if (git.history === void 0) return `${from}; no commit has templates yet`;
	const { commits, people, since } = git.history;
	const who = people.length === 0 ? "" : ` by ${counted(people.length, "person", "people")}`;
	return `${from}; ${counted(commits, "commit")} of templates${who} since ${since}`;
}
/** The first few of several, and how many more there are; undefined for none. */
function listed(items) {
	if (items.length === 0) return void 0;
	const shown = items.slice(0, 4).map((item) => item === "." ? "this folder" : item);
	const more = items.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function counted(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
export { adviceLines, contentLines, existingLines, fileContent, heading, inspectFolder, inspectionLines, line, printLines, proposedLines };
