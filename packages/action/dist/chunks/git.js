import { holdsData } from "./media-type.js";
import { readBytes, repositoryTop, slashed } from "./read.js";
import { entryOf } from "./stat.js";
import { BadgelintError } from "./error.js";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
// ../workspace/src/git/git-process.ts
/** What was asked of git cannot be had; the message says what to do. */
var GitError = class extends BadgelintError {
	name = "GitError";
};
/** Longer output of git is not taken, in bytes. */
const maxOutputBytes = 2 ** 31 - 1;
/** Git is stopped after this time, in milliseconds: a server that does not answer must not block a run. */
const timeout = 12e4;
/** Runs the `git` of the machine in a repository. */
var GitProcess = class {
	/** Top folder of the repository, absolute. */
	top;
	options;
	#settings;
	/** Answers that were asked for in the background, by arguments and input. */
	#prefetched = /* @__PURE__ */ new Map();
	constructor(top, options = {}) {
		this.top = top;
		this.options = options;
		const foreign = options.isForeign ? [
			"-c",
			"safe.directory=*",
			"-c",
			"core.fsmonitor=false"
		] : [];
		this.#settings = [
			"-c",
			"core.quotePath=false",
			...foreign
		];
	}
	/** What git answers. Throws {@link GitError} with its own words. */
	ask(args, input) {
		const answer = this.run(args, input);
		if (answer.status === 0) return answer.stdout;
		throw new GitError(`git ${args[0]} failed: ${answer.stderr.toString().trim() || `it ended with ${answer.status}`}`);
	}
	/** The same, undefined where git says no. */
	askIf(args) {
		const answer = this.run(args);
		return answer.status === 0 ? answer.stdout : void 0;
	}
	/**
	* Asks in the background, so that the answer is there when it is asked for. What fails is asked again
	* then.
	*/
	async prefetch(args, input = "") {
		const { promise, resolve: done } = Promise.withResolvers();
		const child = spawn("git", [...this.#settings, ...args], this.#spawnOptions);
		const pieces = [];
		child.stdout.on("data", (piece) => pieces.push(piece));
		child.on("error", () => done(void 0));
		child.on("close", (status) => done(status === 0 ? Buffer.concat(pieces) : void 0));
		child.stdin.on("error", () => done(void 0));
		child.stdin.end(input);
		const answer = await promise;
		if (answer) this.#prefetched.set(JSON.stringify([args, input]), answer);
		return answer;
	}
	get #spawnOptions() {
		return {
			cwd: this.top,
			env: {
				...process.env,
				...quietEnvironment
			},
			windowsHide: true
		};
	}
	/** Runs git with some more variables in its environment. Throws {@link GitError} where it cannot be run at all. */
	run(args, input = "", env = {}) {
		const prefetched = this.#prefetched.get(JSON.stringify([args, input]));
		if (prefetched) return {
			status: 0,
			stdout: prefetched,
			stderr: Buffer.alloc(0)
		};
		const answer = spawnSync("git", [...this.#settings, ...args], {
			...this.#spawnOptions,
			input,
			maxBuffer: maxOutputBytes,
			env: {
				...this.#spawnOptions.env,
				...env
			},
			timeout
		});
		if (answer.error) throw new GitError(`git cannot be run (${answer.error.message}). Install it, or check all files without --staged and --changed.`);
		return answer;
	}
};
const quietEnvironment = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
// ../workspace/src/git/answers.ts
/** What an entry of git's is, by its mode; undefined where there is nothing. */
function entryAt(absolute, mode = "", blob) {
	if (mode === "" || mode === "000000") return void 0;
	if (mode === "120000") return {
		absolute,
		blob,
		kind: "link"
	};
	if (mode === "160000") return {
		absolute,
		blob,
		kind: "submodule"
	};
	return {
		absolute,
		blob
	};
}
/** The answer of `diff-index --raw -z` and its like. */
function changesIn(answer, top) {
	const fields = splitByNul(answer);
	const files = [];
	for (let index = 0; index < fields.length;) {
		const [modeBefore = "", modeAfter, blobBefore, blobAfter, status = ""] = (fields[index++] ?? "").split(" ");
		const path = fields[index++] ?? "";
		const pathAfter = status.startsWith("R") || status.startsWith("C") ? fields[index++] ?? "" : path;
		const before = status.startsWith("C") ? void 0 : entryAt(join(top, path), modeBefore.slice(1), blobBefore);
		const after = entryAt(join(top, pathAfter), modeAfter, blobAfter);
		files.push({
			...before ? { before } : {},
			...after ? { after } : {}
		});
	}
	return files;
}
/** The answer of `ls-tree -r -z`. */
function treeEntriesIn(answer, top) {
	return splitByNul(answer).flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode, , blob] = line.slice(0, tab).split(" ");
		return entryAt(join(top, line.slice(tab + 1)), mode, blob) ?? [];
	});
}
/** The answer of `ls-files -z --stage`: entries without a conflict, of which git has three under one name. */
function indexEntriesIn(answer, top) {
	return splitByNul(answer).flatMap((line) => indexEntryIn(line, top) ?? []);
}
/** Of the same answer the links and submodules, without reading all the others. */
function specialEntriesIn(answer, top) {
	const found = [];
	for (const mode of ["120000 ", "160000 "]) for (let at = answer.indexOf(mode); at >= 0; at = answer.indexOf(mode, at + 1)) {
		if (at > 0 && answer[at - 1] !== 0) continue;
		const end = answer.indexOf(0, at);
		const entry = indexEntryIn(answer.toString("utf8", at, end < 0 ? answer.length : end), top);
		if (entry) found.push(entry);
	}
	return found;
}
function indexEntryIn(line, top) {
	const tab = line.indexOf("	");
	const [mode, blob, stage] = line.slice(0, tab).split(" ");
	return stage === "0" ? entryAt(join(top, line.slice(tab + 1)), mode, blob) : void 0;
}
/** The answer of `cat-file --batch`: contents of blobs by their names, and the names of those that are not there. */
function contentsIn(answer) {
	const contents = /* @__PURE__ */ new Map();
	const missing = [];
	for (let at = 0; at < answer.length;) {
		const end = answer.indexOf(10, at);
		const [name = "", kind, size] = answer.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (kind === "blob") {
			contents.set(name, answer.subarray(at, at + Number(size)));
			at += Number(size) + 1;
		} else if (kind === "missing") missing.push(name);
		else throw new GitError(`git has ${kind} ${name} in place of a content; the repository is broken.`);
	}
	return {
		contents,
		missing
	};
}
/** The answer of `ls-files -z -t --stage`: the entries below a path, with the tag that `-t` gives each. */
function taggedEntriesIn(answer) {
	return splitByNul(answer).map((line) => {
		const [tag = "", mode] = line.split(" ", 2);
		return {
			tag,
			mode,
			path: line.slice(line.indexOf("	") + 1)
		};
	});
}
/** Texts that end with a zero byte each. */
function splitByNul(answer) {
	const text = answer.toString();
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
/**
* Changes against the disk, with files that git does not track: one of them that has the content of a removed
* file is that file moved. `hash` gives for absolute paths the names that git has for their contents.
*/
function withMoves(tracked, untracked, hash) {
	const removed = tracked.filter(({ before, after }) => before?.blob && !before.kind && !after);
	const byBlob = new Map(removed.map((file) => [file.before?.blob, file]));
	const files = untracked.filter(({ kind }) => !kind);
	const hashes = removed.length > 0 && files.length <= maxHashed ? hash(files.map(({ absolute }) => absolute)) : [];
	const moved = /* @__PURE__ */ new Set();
	const added = files.map((after, index) => {
		const from = byBlob.get(hashes[index]);
		if (from?.before === void 0 || moved.has(from)) return { after };
		moved.add(from);
		return {
			before: from.before,
			after
		};
	});
	const special = untracked.filter(({ kind }) => kind).map((after) => ({ after }));
	return [
		...tracked.filter((file) => !moved.has(file)),
		...added,
		...special
	];
}
/** More untracked files than these are not hashed, and count as added. */
const maxHashed = 1e3;
// ../workspace/src/git/contents.ts
/** Reads the contents of files that git keeps, in a repository and its submodules, each once. */
var BlobContents = class {
	#git;
	/** The same of the submodules that are checked out. */
	#submodules;
	#byName = /* @__PURE__ */ new Map();
	constructor(git, submodules) {
		this.#git = git;
		this.#submodules = submodules;
	}
	/** The contents of blobs, by their names; others may be there too. Throws {@link GitError} where one is nowhere. */
	get(blobs) {
		const open = [...new Set(blobs)].filter((blob) => !this.#byName.has(blob));
		const missing = open.length > 0 ? this.#load(open) : [];
		if (missing.length > 0) throw new GitError(`git has no content ${missing[0]}; the repository is broken.`);
		return this.#byName;
	}
	/** Reads contents of blobs in the background, before anybody asks. */
	async prefetch(blobs) {
		const answer = await this.#git.prefetch(batchArguments, batchInput(blobs));
		if (answer) this.#store(answer);
	}
	/** Reads contents of its own and of submodules, and gives the names of those that are nowhere. */
	#load(blobs) {
		let missing = this.#store(this.#git.ask(batchArguments, batchInput(blobs)));
		if (missing.length === 0) return missing;
		for (const submodule of this.#submodules()) {
			if (missing.length === 0) break;
			const open = missing;
			missing = submodule.#load(open);
			for (const blob of open) {
				const content = submodule.#byName.get(blob);
				if (content) this.#byName.set(blob, content);
			}
		}
		return missing;
	}
	/** Stores what `cat-file --batch` answers, and gives the names of contents that are not there. */
	#store(answer) {
		const { contents, missing } = contentsIn(answer);
		for (const [blob, content] of contents) this.#byName.set(blob, content);
		return missing;
	}
	/**
	* The content that a file has in the index; undefined where the disk has the same or git does not keep
	* it as a file, null where the index has no such file.
	*/
	indexed(path) {
		if (path === "") return void 0;
		const spec = `:(literal,top)${path}`;
		const entries = taggedEntriesIn(this.#git.ask([
			"ls-files",
			...[
				"-z",
				"-t",
				"--cached",
				"--modified",
				"--stage"
			],
			"--",
			spec
		]));
		const own = entries.filter((entry) => entry.path === path);
		const [first] = own;
		if (first === void 0) return entries.length > 0 || this.#isInSubmodule(path) ? void 0 : null;
		return own.every(({ tag }) => tag === "H") || !first.mode?.startsWith("100") ? void 0 : this.#git.ask([
			"cat-file",
			"blob",
			`:0:${path}`
		]);
	}
	/** Whether a path lies in another repository within this one, of which git knows the commit alone. */
	#isInSubmodule(path) {
		return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some((folder) => this.#git.askIf([
			"rev-parse",
			"--verify",
			"--quiet",
			`:0:${folder}`
		]) !== void 0);
	}
};
const batchArguments = ["cat-file", "--batch"];
/** Names of blobs as `cat-file --batch` reads them. */
function batchInput(blobs) {
	return `${blobs.join("\n")}\n`;
}
// ../workspace/src/git/git.ts
/** The repository that a folder lies in; undefined where there is none. */
function gitAt(folder, options) {
	const top = repositoryTop(folder);
	return top === void 0 ? void 0 : new Git(top, options);
}
/** A git repository, asked by the `git` of the machine. */
var Git = class Git extends GitProcess {
	#contents;
	/** The repositories of submodules, by their folders; undefined where one is not checked out. */
	#repositories = /* @__PURE__ */ new Map();
	/** Asks in the background for what a check of the index will ask first. */
	async prefetchStaged() {
		await Promise.all([
			this.prefetch(stateArguments),
			this.#prefetchContents(),
			this.prefetch(indexArguments)
		]);
	}
	async #prefetchContents() {
		const answer = await this.prefetch(differenceArguments(["--cached", "HEAD"]));
		const blobs = (answer ? changesIn(answer, this.top).flatMap(({ before, after }) => [before, after]) : []).flatMap((file) => file?.blob !== void 0 && !file.kind && holdsData(file.absolute) ? [file.blob] : []);
		if (blobs.length > 0 && blobs.length <= maxPrefetched) await this.#blobs.prefetch(blobs);
	}
	/** What each commit has changed below a folder, the last commit first; nothing before the first one. */
	changesInHistory(folder) {
		const answer = this.askIf([...[
			"log",
			"--format=",
			"--raw",
			"-z",
			"--no-abbrev",
			"--no-renames",
			"--",
			folder
		]]);
		return answer ? changesIn(answer, this.top) : [];
	}
	/** The absolute path of a file of the repository. */
	pathOf(path) {
		return join(this.top, path);
	}
	/** The commit that a name means; undefined where there is none here. */
	commit(name) {
		return this.askIf([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		])?.toString().trim();
	}
	/**
	* The tree of the last commit, the commit that is being merged, and the folder in which git keeps its
	* own; one that is absent is not there.
	*/
	state() {
		const { stdout, status } = this.run(stateArguments);
		const [folder = "", mergeHead = "", tree] = stdout.toString().trimEnd().split("\n");
		const merged = existsSync(resolve(this.top, mergeHead)) ? this.commit("MERGE_HEAD") : void 0;
		return {
			...status !== 0 || tree === void 0 ? {} : { tree },
			...merged === void 0 ? {} : { merged },
			folder: resolve(this.top, folder)
		};
	}
	hasTree(name) {
		return this.askIf([
			"cat-file",
			"-e",
			`${name}^{tree}`
		]) !== void 0;
	}
	/** The parents of a commit, even of those that are not here. */
	parents(commit) {
		const head = this.ask([
			"cat-file",
			"commit",
			commit
		]).toString().split("\n\n")[0] ?? "";
		return Array.from(head.matchAll(/^parent (\w+)$/gm), ([, name = ""]) => name);
	}
	/** Whether the history of this clone is cut off somewhere. */
	isShallow() {
		return this.ask(["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
	}
	/** Where the histories of two commits parted; undefined where that cannot be had from this clone. */
	mergeBase(a, b) {
		const found = this.askIf([
			"merge-base",
			a,
			b
		])?.toString().trim() || void 0;
		if (found === void 0 || !this.isShallow()) return found;
		const commitsBetween = this.ask([
			"rev-list",
			a,
			b,
			"--not",
			found
		]).toString().split("\n");
		const cuts = new Set(this.#cuts());
		return commitsBetween.some((commit) => cuts.has(commit)) ? void 0 : found;
	}
	/** The commits at which the history of a shallow clone ends. */
	#cuts() {
		const path = this.ask([
			"rev-parse",
			"--git-path",
			"shallow"
		]).toString().trim();
		const read = readBytes(resolve(this.top, path));
		return "bytes" in read ? Buffer.from(read.bytes).toString().split("\n").filter(Boolean) : [];
	}
	/** The name of a tree without files. */
	emptyTree() {
		return this.ask([
			"hash-object",
			"-t",
			"tree",
			"--stdin"
		]).toString().trim();
	}
	/** The files in which the index differs from a commit or tree, renames followed; in submodules too. */
	staged(tree) {
		return this.#expandChangedSubmodules(this.#differences(["--cached", tree]), (submodule, before, after) => submodule.#changesBetween(before, after));
	}
	/** The files in which what lies on the disk differs from a commit or tree, renames followed; in submodules too. */
	changedSince(tree) {
		const all = withMoves(this.#differences(["--ignore-submodules=none", tree]).map(({ before, after }) => ({
			...before ? { before } : {},
			...after ? { after: {
				...after,
				blob: void 0
			} } : {}
		})), splitByNul(this.ask([
			"ls-files",
			"-z",
			"--others",
			"--exclude-standard"
		])).map((path) => this.#untracked(path)), (files) => this.#hashesOf(files));
		return this.#expandChangedSubmodules(all, (submodule, before, after) => after === void 0 ? submodule.#changesBetween(before, after) : submodule.changedSince(before ?? submodule.emptyTree()));
	}
	/** A file or folder that git does not track; it looks into no repository within. */
	#untracked(path) {
		const absolute = this.pathOf(path.replace(/\/$/, ""));
		if (path.endsWith("/")) return {
			absolute,
			blob: void 0,
			kind: "submodule"
		};
		return {
			absolute,
			blob: void 0,
			...entryOf(absolute)?.isSymbolicLink() ? { kind: "link" } : {}
		};
	}
	#changesBetween(before, after) {
		const trees = [before, after].map((commit) => commit ?? this.emptyTree());
		const answer = this.ask([
			"diff-tree",
			...differenceOptions,
			"-r",
			...trees,
			"--"
		]);
		return this.#expandChangedSubmodules(changesIn(answer, this.top), (submodule, ...commits) => submodule.#changesBetween(...commits));
	}
	/** In place of submodules the files in them. One that is not checked out, or lacks a commit, stays what it is. */
	#expandChangedSubmodules(files, changesBetween) {
		return files.flatMap((file) => {
			const before = file.before?.kind === "submodule" ? file.before : void 0;
			const after = file.after?.kind === "submodule" ? file.after : void 0;
			const folder = (before ?? after)?.absolute;
			const submodule = folder === void 0 ? void 0 : this.#submoduleAt(folder);
			const isMoved = before && after && before.absolute !== after.absolute;
			const areBothHere = [before, after].every((side) => side?.blob === void 0 || submodule?.commit(side.blob) !== void 0);
			if (submodule === void 0 || isMoved || !areBothHere) return [file];
			const rest = {
				...file.before && !before ? { before: file.before } : {},
				...file.after && !after ? { after: file.after } : {}
			};
			return [...rest.before || rest.after ? [rest] : [], ...changesBetween(submodule, before?.blob, after && (after.blob ?? workingTree))];
		});
	}
	/** The repository of a submodule; undefined where it is not checked out. */
	#submoduleAt(folder) {
		if (!this.#repositories.has(folder)) this.#repositories.set(folder, existsSync(join(folder, ".git")) ? new Git(folder, this.options) : void 0);
		return this.#repositories.get(folder);
	}
	/** The folders of its submodules, absolute. */
	submodules() {
		return specialEntriesIn(this.ask(indexArguments), this.top).flatMap(({ kind, absolute }) => kind === "submodule" ? [absolute] : []);
	}
	/** The symbolic links in the index and in submodules, absolute. */
	stagedLinks() {
		const entries = specialEntriesIn(this.ask(indexArguments), this.top);
		return this.#expandSubmodules(entries).flatMap(({ kind, absolute }) => kind === "link" ? [absolute] : []);
	}
	/** All that is in the index, and in the commits of submodules that are checked out. */
	indexEntries() {
		return this.#expandSubmodules(indexEntriesIn(this.ask(indexArguments), this.top));
	}
	#expandSubmodules(entries) {
		return entries.flatMap((entry) => {
			if (entry.kind !== "submodule" || entry.blob === void 0) return [entry];
			const submodule = this.#submoduleAt(entry.absolute);
			return submodule?.commit(entry.blob) === void 0 ? [entry] : submodule.#entriesOf(entry.blob);
		});
	}
	#entriesOf(tree) {
		const answer = this.ask([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			tree
		]);
		return this.#expandSubmodules(treeEntriesIn(answer, this.top));
	}
	/** What git ignores below a folder, files and whole folders, absolute; nothing that it tracks. */
	ignored(folder) {
		const path = slashed(relative(this.top, folder));
		const options = [
			"-z",
			"--others",
			"--ignored",
			"--exclude-standard",
			"--directory"
		];
		const spec = path === "" ? [] : ["--", `:(literal,top)${path}`];
		const paths = splitByNul(this.ask([
			"ls-files",
			...options,
			...spec
		]));
		return new Set(paths.map((ignored) => join(this.top, ignored.replace(/\/$/, ""))));
	}
	/** The files of a commit or tree, and of the commits of its submodules. */
	filesOf(tree) {
		return this.#entriesOf(tree).flatMap(({ absolute, blob, kind }) => blob === void 0 || kind ? [] : [{
			absolute,
			blob
		}]);
	}
	#hashesOf(paths) {
		if (paths.length === 0) return [];
		return this.ask([
			"hash-object",
			"--",
			...paths
		]).toString().trim().split("\n");
	}
	#differences(args) {
		return changesIn(this.ask(differenceArguments(args)), this.top);
	}
	/** The contents of blobs, by their names; others may be there too. */
	contents(blobs) {
		return this.#blobs.get(blobs);
	}
	/** What a file has in the index; see {@link BlobContents.indexed}. */
	indexed(path) {
		return this.#blobs.indexed(path);
	}
	get #blobs() {
		this.#contents ??= new BlobContents(this, () => this.#checkedOut());
		return this.#contents;
	}
	/** The contents of its submodules that are checked out, one after the other. */
	*#checkedOut() {
		for (const folder of /* @__PURE__ */ new Set([...this.#repositories.keys(), ...this.submodules()])) {
			const submodule = this.#submoduleAt(folder);
			if (submodule) yield submodule.#blobs;
		}
	}
};
/** More contents than these are not read before anybody asks. */
const maxPrefetched = 100;
const stateArguments = [
	"rev-parse",
	"--git-common-dir",
	"--git-path",
	"MERGE_HEAD",
	"HEAD^{tree}"
];
const indexArguments = [
	"ls-files",
	"-z",
	"--stage"
];
const differenceOptions = [
	"--raw",
	"-z",
	"--no-abbrev",
	"-M",
	"-l5000"
];
function differenceArguments(args) {
	return [
		"diff-index",
		...differenceOptions,
		"--ita-invisible-in-index",
		...args,
		"--"
	];
}
/** Stands for a commit where the files on the disk are meant. */
const workingTree = "";
export { Git, GitError, gitAt };
