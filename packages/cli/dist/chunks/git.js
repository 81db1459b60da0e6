import { a as slashed, i as repositoryTop } from "./paths.js";
import { a as readBytes } from "./read.js";
import { r as entryOf } from "./stat.js";
import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
// ../workspace/src/git-entries.ts
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
	const fields = split(answer);
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
	return split(answer).flatMap((line) => {
		const tab = line.indexOf("	");
		const [mode, , blob] = line.slice(0, tab).split(" ");
		return entryAt(join(top, line.slice(tab + 1)), mode, blob) ?? [];
	});
}
/** The answer of `ls-files -z --stage`: what is merged, since git tells of no conflict by one name. */
function indexEntriesIn(answer, top) {
	return split(answer).flatMap((line) => indexEntryIn(line, top) ?? []);
}
/** Of the same answer the links and submodules, without a look at all the others. */
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
/** Texts that end with a zero byte each. */
function split(answer) {
	const text = answer.toString();
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
// ../workspace/src/git.ts
/** What was asked of git cannot be had; the message says what to do. */
var GitFailure = class extends Error {
	name = "GitFailure";
};
/** So much output of git is taken, in bytes. */
const mostOutput = 2 ** 31 - 1;
/** So long git may take, in milliseconds; a server that does not answer must not hold a run up. */
const longest = 12e4;
/** The repository that a folder lies in; undefined where there is none. */
function gitAt(folder, options) {
	const top = repositoryTop(folder);
	return top === void 0 ? void 0 : new Git(top, options);
}
/** A git repository, asked by the `git` of the machine. */
var Git = class Git {
	/** Its top folder. */
	top;
	#settings;
	#prepared = /* @__PURE__ */ new Map();
	#contents = /* @__PURE__ */ new Map();
	#options;
	/** The repositories of submodules, by their folders; undefined where one is not checked out. */
	#inner = /* @__PURE__ */ new Map();
	constructor(top, options = {}) {
		this.top = top;
		this.#options = options;
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
	/** What git answers. Throws {@link GitFailure} with its own words. */
	ask(args, input) {
		const answer = this.#run(args, input);
		if (answer.status === 0) return answer.stdout;
		throw new GitFailure(`git ${args[0]} failed: ${answer.stderr.toString().trim() || `it ended with ${answer.status}`}`);
	}
	/** The same, undefined where git says no. */
	askIf(args) {
		const answer = this.#run(args);
		return answer.status === 0 ? answer.stdout : void 0;
	}
	/**
	* Asks in the background, so that the answer is there when it is asked for. What fails is asked again
	* then.
	*/
	async #prepare(args, input = "") {
		const { promise, resolve: done } = Promise.withResolvers();
		const child = spawn("git", [...this.#settings, ...args], this.#running);
		const pieces = [];
		child.stdout.on("data", (piece) => pieces.push(piece));
		child.on("error", () => done(void 0));
		child.on("close", (status) => done(status === 0 ? Buffer.concat(pieces) : void 0));
		child.stdin.on("error", () => done(void 0));
		child.stdin.end(input);
		const answer = await promise;
		if (answer) this.#prepared.set(JSON.stringify([args, input]), answer);
		return answer;
	}
	/** Asks in the background for what a check of the index will ask first. */
	async prepareStaged() {
		await Promise.all([
			this.#prepare(stateArguments),
			this.#prepareContents(),
			this.#prepare(indexArguments)
		]);
	}
	async #prepareContents() {
		const answer = await this.#prepare(differenceArguments(["--cached", "HEAD"]));
		const blobs = (answer ? changesIn(answer, this.top).flatMap(({ before, after }) => [before, after]) : []).flatMap((file) => file?.blob !== void 0 && !file.kind && /\.(?:ya?ml|json|md)$/i.test(file.absolute) ? [file.blob] : []);
		if (blobs.length === 0 || blobs.length > mostPrepared) return;
		const contents = await this.#prepare(["cat-file", "--batch"], `${blobs.join("\n")}\n`);
		if (contents) this.#keep(contents);
	}
	get #running() {
		return {
			cwd: this.top,
			env: {
				...process.env,
				...quiet
			},
			windowsHide: true
		};
	}
	#run(args, input = "", env = {}) {
		const prepared = this.#prepared.get(JSON.stringify([args, input]));
		if (prepared) return {
			status: 0,
			stdout: prepared,
			stderr: Buffer.alloc(0)
		};
		const answer = spawnSync("git", [...this.#settings, ...args], {
			...this.#running,
			input,
			maxBuffer: mostOutput,
			env: {
				...this.#running.env,
				...env
			},
			timeout: longest
		});
		if (answer.error) throw new GitFailure(`git cannot be run (${answer.error.message}). Install it, or check all files without --staged and --changed.`);
		return answer;
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
		const { stdout, status } = this.#run(stateArguments);
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
	/**
	* Fetches one commit from where the repository came from, and gives whether it is here now. `header`
	* is sent to a server beside what git knows itself.
	*/
	fetch(commit, header) {
		this.#fetch([
			...this.isShallow() ? ["--depth=1"] : [],
			"origin",
			commit
		], header);
		return this.commit(commit) !== void 0;
	}
	/** Fetches the history that a shallow clone lacks, as far as it can be had. */
	unshallow(commits, header) {
		if (this.isShallow()) this.#fetch([
			"--unshallow",
			"origin",
			...commits
		], header);
	}
	#fetch(wanted, header) {
		const args = [
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head"
		];
		const secret = header && {
			GIT_CONFIG_COUNT: "1",
			GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
			GIT_CONFIG_VALUE_0: header.text
		};
		this.#run([
			"fetch",
			...args,
			...wanted
		], "", { ...secret });
	}
	/** Whether the history of this clone is cut off somewhere. */
	isShallow() {
		return this.ask(["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
	}
	/** Names of the repositories that this one knows. */
	remotes() {
		return this.ask(["remote"]).toString().split("\n").filter(Boolean);
	}
	/** What is fetched of a remote where nothing is named. */
	fetches(remote) {
		return this.askIf([
			"config",
			"--get-all",
			`remote.${remote}.fetch`
		])?.toString().split("\n").filter(Boolean) ?? [];
	}
	/** Where the histories of two commits parted; undefined where that is not known here. */
	mergeBase(a, b) {
		const found = this.askIf([
			"merge-base",
			a,
			b
		])?.toString().trim() || void 0;
		if (found === void 0 || !this.isShallow()) return found;
		const way = this.ask([
			"rev-list",
			a,
			b,
			"--not",
			found
		]).toString().split("\n");
		const cuts = new Set(this.#cuts());
		return way.some((commit) => cuts.has(commit)) ? void 0 : found;
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
		return this.#withSubmodules(this.#differences(["--cached", tree]), (inner, before, after) => inner.#between(before, after));
	}
	/** The files in which what lies on the disk differs from a commit or tree, renames followed; in submodules too. */
	changedSince(tree) {
		const tracked = this.#differences(["--ignore-submodules=none", tree]).map(({ before, after }) => ({
			...before ? { before } : {},
			...after ? { after: {
				...after,
				blob: void 0
			} } : {}
		}));
		const others = split(this.ask([
			"ls-files",
			"-z",
			"--others",
			"--exclude-standard"
		])).map((path) => this.#untracked(path));
		const all = this.#withMoves(tracked, others);
		return this.#withSubmodules(all, (inner, before, after) => after === void 0 ? inner.#between(before, after) : inner.changedSince(before ?? inner.emptyTree()));
	}
	/** What git was not told of; it looks into no repository within. */
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
	#between(before, after) {
		const trees = [before, after].map((commit) => commit ?? this.emptyTree());
		const answer = this.ask([
			"diff-tree",
			...toldOfDifferences,
			"-r",
			...trees,
			"--"
		]);
		return this.#withSubmodules(changesIn(answer, this.top), (inner, ...commits) => inner.#between(...commits));
	}
	/** In place of submodules the files in them. One that is not checked out, or lacks a commit, stays what it is. */
	#withSubmodules(files, between) {
		return files.flatMap((file) => {
			const before = file.before?.kind === "submodule" ? file.before : void 0;
			const after = file.after?.kind === "submodule" ? file.after : void 0;
			const folder = (before ?? after)?.absolute;
			const inner = folder === void 0 ? void 0 : this.#innerAt(folder);
			const isMoved = before && after && before.absolute !== after.absolute;
			const isKnown = [before, after].every((side) => side?.blob === void 0 || inner?.commit(side.blob) !== void 0);
			if (inner === void 0 || isMoved || !isKnown) return [file];
			const rest = {
				...file.before && !before ? { before: file.before } : {},
				...file.after && !after ? { after: file.after } : {}
			};
			return [...rest.before || rest.after ? [rest] : [], ...between(inner, before?.blob, after && (after.blob ?? onDisk))];
		});
	}
	/** The repository of a submodule; undefined where it is not checked out. */
	#innerAt(folder) {
		if (!this.#inner.has(folder)) this.#inner.set(folder, existsSync(join(folder, ".git")) ? new Git(folder, this.#options) : void 0);
		return this.#inner.get(folder);
	}
	/** The folders of its submodules, absolute. */
	submodules() {
		return specialEntriesIn(this.ask(indexArguments), this.top).flatMap(({ kind, absolute }) => kind === "submodule" ? [absolute] : []);
	}
	/** The symbolic links in the index and in submodules, absolute. */
	stagedLinks() {
		const entries = specialEntriesIn(this.ask(indexArguments), this.top);
		return this.#throughSubmodules(entries).flatMap(({ kind, absolute }) => kind === "link" ? [absolute] : []);
	}
	/** All that is in the index, and in the commits of submodules that are checked out. */
	indexEntries() {
		return this.#throughSubmodules(indexEntriesIn(this.ask(indexArguments), this.top));
	}
	#throughSubmodules(entries) {
		return entries.flatMap((entry) => {
			if (entry.kind !== "submodule" || entry.blob === void 0) return [entry];
			const inner = this.#innerAt(entry.absolute);
			return inner?.commit(entry.blob) === void 0 ? [entry] : inner.#entriesOf(entry.blob);
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
		return this.#throughSubmodules(treeEntriesIn(answer, this.top));
	}
	/** What git ignores below a folder, files and whole folders, absolute; nothing that it tracks. */
	ignored(folder) {
		const path = slashed(relative(this.top, folder));
		const told = [
			"-z",
			"--others",
			"--ignored",
			"--exclude-standard",
			"--directory"
		];
		const spec = path === "" ? [] : ["--", `:(literal,top)${path}`];
		const paths = split(this.ask([
			"ls-files",
			...told,
			...spec
		]));
		return new Set(paths.map((ignored) => join(this.top, ignored.replace(/\/$/, ""))));
	}
	/** A file that git was not told of and that holds what another one held has moved. */
	#withMoves(tracked, others) {
		const gone = tracked.filter(({ before, after }) => before?.blob && !before.kind && !after);
		const byBlob = new Map(gone.map((file) => [file.before?.blob, file]));
		const files = others.filter(({ kind }) => !kind);
		const hashes = gone.length > 0 && files.length <= mostHashed ? this.#hashesOf(files.map(({ absolute }) => absolute)) : [];
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
		const special = others.filter(({ kind }) => kind).map((after) => ({ after }));
		return [
			...tracked.filter((file) => !moved.has(file)),
			...added,
			...special
		];
	}
	#hashesOf(paths) {
		if (paths.length === 0) return [];
		return this.ask([
			"hash-object",
			"--",
			...paths
		]).toString().trim().split("\n");
	}
	/** The files of a commit or tree, and of the commits of its submodules. */
	filesOf(tree) {
		return this.#entriesOf(tree).flatMap(({ absolute, blob, kind }) => blob === void 0 || kind ? [] : [{
			absolute,
			blob
		}]);
	}
	#differences(args) {
		return changesIn(this.ask(differenceArguments(args)), this.top);
	}
	/** The contents of blobs, by their names; others may be there too. */
	contents(blobs) {
		const open = [...new Set(blobs)].filter((blob) => !this.#contents.has(blob));
		const missing = open.length > 0 ? this.#fetchContents(open) : [];
		if (missing.length > 0) throw new GitFailure(`git has no content ${missing[0]}; the repository is broken.`);
		return this.#contents;
	}
	/** Gets contents of its own and of submodules, and gives the names of those that are nowhere. */
	#fetchContents(blobs) {
		let missing = this.#keep(this.ask(["cat-file", "--batch"], `${blobs.join("\n")}\n`));
		if (missing.length === 0) return missing;
		const inner = [.../* @__PURE__ */ new Set([...this.#inner.keys(), ...this.submodules()])];
		for (const git of inner.flatMap((folder) => this.#innerAt(folder) ?? [])) {
			if (missing.length === 0) break;
			const open = missing;
			missing = git.#fetchContents(open);
			for (const blob of open) {
				const content = git.#contents.get(blob);
				if (content) this.#contents.set(blob, content);
			}
		}
		return missing;
	}
	/** Keeps contents, and gives the names of those that are not there. */
	#keep(answer) {
		const missing = [];
		for (let at = 0; at < answer.length;) {
			const end = answer.indexOf(10, at);
			const [name = "", kind, size] = answer.toString("latin1", at, end).split(" ");
			at = end + 1;
			if (kind === "blob") {
				this.#contents.set(name, answer.subarray(at, at + Number(size)));
				at += Number(size) + 1;
			} else if (kind === "missing") missing.push(name);
			else throw new GitFailure(`git has ${kind} ${name} in place of a content; the repository is broken.`);
		}
		return missing;
	}
	/**
	* The content that a file has in the index; undefined where the disk has the same or git does not keep
	* it as a file, null where the index has no such file.
	*/
	indexed(path) {
		if (path === "") return void 0;
		const spec = `:(literal,top)${path}`;
		const entries = split(this.ask([
			"ls-files",
			"-z",
			"-t",
			"--cached",
			"--modified",
			"--stage",
			"--",
			spec
		])).map((line) => {
			const [tag = "", mode] = line.split(" ", 2);
			return {
				tag,
				mode,
				path: line.slice(line.indexOf("	") + 1)
			};
		});
		const own = entries.filter((entry) => entry.path === path);
		const [first] = own;
		if (first === void 0) return entries.length > 0 || this.#isInOther(path) ? void 0 : null;
		return own.every(({ tag }) => tag === "H") || !first.mode?.startsWith("100") ? void 0 : this.ask([
			"cat-file",
			"blob",
			`:0:${path}`
		]);
	}
	/** Whether a path lies in another repository within this one, of which git knows the commit alone. */
	#isInOther(path) {
		return Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).some((folder) => this.askIf([
			"rev-parse",
			"--verify",
			"--quiet",
			`:0:${folder}`
		]) !== void 0);
	}
};
/** So many contents are fetched before anybody asks. */
const mostPrepared = 100;
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
const toldOfDifferences = [
	"--raw",
	"-z",
	"--no-abbrev",
	"-M",
	"-l5000"
];
function differenceArguments(args) {
	return [
		"diff-index",
		...toldOfDifferences,
		"--ita-invisible-in-index",
		...args,
		"--"
	];
}
/** Stands for a commit where the files on the disk are meant. */
const onDisk = "";
/** So many files are looked at, whether they are ones that have moved. */
const mostHashed = 1e3;
const quiet = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
export { GitFailure as n, gitAt as r, Git as t };
