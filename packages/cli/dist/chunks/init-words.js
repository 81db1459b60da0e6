import { B as judgeFile, J as platformOf, V as detectLanguage, Y as platformTitles, Z as recognise, _ as discover, l as readFiles, q as platformNames, y as configurationNames } from "./write.js";
import { n as layoutFor } from "./text.js";
import { t as visible } from "./visible.js";
import { i as withoutMark, n as parseText, r as syntaxOf } from "./parse.js";
import { n as isInside, r as pathFrom } from "./paths.js";
import { n as GitFailure, r as gitAt } from "./git.js";
import { o as readSource } from "./read.js";
import { o as namesIn } from "./stat.js";
import { t as formatTitles } from "./format-titles.js";
import { existsSync } from "node:fs";
import { stdout } from "node:process";
import { dirname, extname, join, resolve } from "node:path";
// ../core/src/engine/glance.ts
/** Looks at one file to say what it is, and judges nothing. */
async function glance(source, settings) {
	if (settings.isProgram(source.path)) return { kind: "program" };
	const { outcome, templates } = await judgeFile(source, settings);
	if (templates.length > 0) return {
		kind: "templates",
		templates: await glanced(source)
	};
	if (await isGovernance(source, settings)) return { kind: "governance" };
	if (outcome === "checked") return { kind: "unusable" };
	return {
		kind: "other",
		fits: (await judgeFile({
			...source,
			expected: true
		}, settings)).outcome === "skipped"
	};
}
/** By its path, or by its front matter. */
async function isGovernance(source, settings) {
	const { path } = source;
	const prose = settings.proseOf(path);
	if (prose !== false) return prose === "governance";
	if (!("text" in source) || syntaxOf(path) !== "markdown") return false;
	return (await parseText(withoutMark(source.text), "markdown", false)).kind === "prose";
}
async function glanced(source) {
	const syntax = syntaxOf(source.path);
	if (!("text" in source) || syntax === void 0) return [];
	const parsed = await parseText(withoutMark(source.text), syntax, false);
	if (parsed.kind !== "data") return [];
	const { values } = parsed;
	const context = {
		file: source.path,
		documents: values.length,
		syntax,
		expected: true
	};
	const found = [];
	for (const [document, value] of values.entries()) for (const template of (await recognise(value, {
		...context,
		document
	})).templates) found.push(toGlanced(template));
	return found;
}
function toGlanced({ format, platformIds, language, name, description, issuer }) {
	const { name: implied } = platformOf(format, void 0);
	const spoken = language?.value ?? detectLanguage(`${name?.value ?? ""}\n${description?.value ?? ""}`);
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
// ../workspace/src/init/git-seen.ts
/** What git and the tools around it have to say of a folder; undefined where it is in no repository. */
function gitSeen(folder, files) {
	const git = gitAt(folder);
	if (git === void 0) return void 0;
	const { top } = git;
	const workflow = workflowIn(top);
	const known = told(git, folder, files);
	return {
		top,
		hooks: hooksIn(top).map((hook) => ({
			...hook,
			file: pathFrom(folder, hook.file)
		})),
		...workflow === void 0 ? {} : { workflow: pathFrom(folder, workflow) },
		...known,
		isOnGitHub: known.host === void 0 || /(?:^|\.)github\./.test(known.host) || existsSync(join(top, ".github"))
	};
}
/** What git itself has to be asked for; nothing where there is no git on this machine. */
function told(git, folder, files) {
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
		if (error instanceof GitFailure) return {};
		throw error;
	}
}
/** The server in an address, without the secrets that it may hold. */
function hostOf(address) {
	const [, byScheme, byColon] = /^(?:(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)|(?:[^/@:]+@)?([^/:]+\.[^/:]+):)/i.exec(address ?? "") ?? [];
	return (byScheme ?? byColon)?.toLowerCase();
}
/** So many commits, and places of templates, are looked at. */
const mostCommits = 5e3;
const mostPlaces = 200;
function historyOf(git, folder, files) {
	const places = new Set(files.map((file) => pathFrom(git.top, dirname(file) === "." ? join(folder, file) : join(folder, dirname(file)))));
	if (places.size === 0) return void 0;
	const lines = git.askIf([
		"log",
		"--no-merges",
		`--max-count=${mostCommits}`,
		"--format=%as%x09%aN",
		"--",
		...[...places].slice(0, mostPlaces).map((place) => `:(top,literal)${place}`)
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
function workflowIn(top) {
	const folder = join(top, ".github/workflows");
	return namesIn(folder).filter((name) => /\.ya?ml$/i.test(name)).map((name) => join(folder, name)).find((file) => /badgelint\/badgelint@|\bbadgelint check\b/.test(textOf(file)));
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
// ../workspace/src/init/look.ts
/** Looks at a folder, and changes nothing. Throws {@link UnusableConfiguration}. */
async function look(folder) {
	const { sources, configuration, outermost } = await readFiles({
		workingDirectory: folder,
		paths: ["."]
	});
	const { settings, isConfigured, root } = configuration;
	const seen = new Seen();
	for (const source of sources) if (!settings.isExcluded(source.path)) seen.add(source, await glance(source, settings));
	const images = imagesIn(folder, outermost);
	const git = gitSeen(folder, seen.files);
	return {
		folder,
		templates: seen.templates(),
		platforms: seen.platforms,
		issuers: byCount(seen.issuers),
		governance: seen.governance,
		globs: isConfigured ? {} : globsFor(seen),
		images,
		...isConfigured ? { configuration: configurationIn(root, folder) } : {},
		program: join(root, settings.programPath),
		...git === void 0 ? {} : { git }
	};
}
/** Gathers file by file. */
var Seen = class {
	files = [];
	governance = [];
	/** Files that are checked and hold no template. */
	unusable = [];
	/** Files that would draw a finding among templates. */
	misfits = [];
	issuers = [];
	#templates = [];
	#windowsLineEnds = 0;
	add(source, seen) {
		const { path } = source;
		if (seen.kind === "program") return;
		const isPolicy = seen.kind === "other" && isCalledGovernance(source);
		if (seen.kind === "governance" || isPolicy) this.governance.push(path);
		else if (seen.kind === "unusable") this.unusable.push(path);
		else if (seen.kind === "other") {
			if (!seen.fits) this.misfits.push(path);
		} else {
			this.files.push(path);
			this.#templates.push(...seen.templates);
			for (const { issuer } of seen.templates) if (issuer !== void 0) this.issuers.push(issuer);
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
function imagesIn(folder, outermost) {
	const isImage = (name) => /\.(?:png|svg|jpe?g|gif|webp)$/i.test(name);
	const paths = discover(["."], folder, outermost, isImage).flatMap(({ files }) => files).filter(({ isFolder, unreadable }) => !isFolder && unreadable === void 0).map(({ absolute }) => pathFrom(folder, absolute));
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
// src/init-words.ts
/** Tells lines on standard output, wrapped at the width of the terminal. */
async function tell(lines) {
	const layout = await layoutFor(lines.map(({ text }) => text));
	const width = Math.min(stdout.columns || 100, 100);
	for (const { text, first, rest, isContent } of lines) {
		const shown = visible(text);
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
/** What was seen in a folder, one line a subject. */
function sightInWords(sight) {
	const { templates, images, issuers, governance, git } = sight;
	const told = [
		["templates", templatesInWords(sight)],
		["folders", templates.count === 0 ? void 0 : several(templates.folders)],
		["broken", brokenInWords(sight)],
		["platform", platformInWords(sight)],
		["languages", languagesInWords(sight)],
		["issuer", several(issuers)],
		["governance", several(governance) ?? "no document"],
		["images", images.count === 0 ? "none" : `${images.count}, in ${several(images.folders)}`],
		["git", gitInWords(sight)],
		["hooks", several(git?.hooks.map(({ tool }) => tool) ?? [])]
	].flatMap(([subject, text]) => text === void 0 ? [] : [line(`${subject.padEnd(12)}${text}`, 2, 14)]);
	return [line("Seen here", 0), ...told];
}
/** Files that are there already. */
function keptInWords({ kept }) {
	if (kept.length === 0) return [];
	const told = kept.map(({ path, what }) => line(`${path} (${what})`));
	return [...heading("There already, and left as it is"), ...told];
}
/** Files that would be written. */
function filesInWords({ files }) {
	if (files.length === 0) return heading("There is nothing to write.");
	const told = files.flatMap(({ path, why }) => [line(path), line(why, 4)]);
	return [...heading("To be written"), ...told];
}
/** The same, with what is in them. */
function contentsInWords({ files }) {
	if (files.length === 0) return heading("There is nothing to write.");
	return files.flatMap((file) => [
		...heading(`To be written: ${file.path}`),
		line(file.why),
		line("", 0),
		...contentOf(file)
	]);
}
/** What is in a file, set off from what is said about it. */
function contentOf({ text }) {
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
function adviceInWords({ advice }) {
	if (advice.length === 0) return [];
	const told = advice.flatMap(({ text, lines = [] }) => [line(`- ${text}`, 0, 2), ...asContent(lines)]);
	return [...heading("Left to you"), ...told];
}
function templatesInWords({ templates }) {
	const { count, files, formats } = templates;
	if (count === 0) return "none";
	const told = [...formats].map(([format, number]) => formats.size === 1 ? formatTitles[format] : `${number} ${formatTitles[format]}`);
	return `${count} in ${counted(files.length, "file")}: ${told.join(", ")}`;
}
function brokenInWords({ templates: { unusable } }) {
	return unusable === 0 ? void 0 : `${counted(unusable, "file")}; \`badgelint check\` says why`;
}
function platformInWords({ platforms, templates }) {
	if (platforms.length > 0) return platforms.map((platform) => platformTitles[platform] ?? platform).join(", ");
	return templates.count > 0 ? "the templates do not say" : "not known yet";
}
function languagesInWords({ templates: { languages } }) {
	const names = new Intl.DisplayNames("en", {
		type: "language",
		fallback: "code"
	});
	const told = [...languages].map(([language, number]) => {
		return `${(/^[a-z]{2,3}$/.test(language) ? names.of(language) : void 0) ?? language} (${number})`;
	});
	return told.length === 0 ? void 0 : told.join(", ");
}
function gitInWords({ git }) {
	if (git === void 0) return "no repository";
	const from = git.host === void 0 ? "a repository" : `on ${git.host}`;
	if (git.history === void 0) return `${from}; no commit has templates yet`;
	const { commits, people, since } = git.history;
	const who = people.length === 0 ? "" : ` by ${counted(people.length, "person", "people")}`;
	return `${from}; ${counted(commits, "commit")} of templates${who} since ${since}`;
}
/** The first few of several, and how many more there are; undefined for none. */
function several(items) {
	if (items.length === 0) return void 0;
	const shown = items.slice(0, 4).map((item) => item === "." ? "this folder" : item);
	const more = items.length - shown.length;
	return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}
function counted(number, noun, plural = `${noun}s`) {
	return `${number} ${number === 1 ? noun : plural}`;
}
export { heading as a, sightInWords as c, filesInWords as i, tell as l, contentOf as n, keptInWords as o, contentsInWords as r, line as s, adviceInWords as t, look as u };
