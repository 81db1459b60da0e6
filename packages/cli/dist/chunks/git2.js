import { i as repositoryTop } from "./paths.js";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { spawn, spawnSync } from "node:child_process";
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
var Git = class {
	/** Its top folder. */
	top;
	#settings;
	#prepared = /* @__PURE__ */ new Map();
	#contents = /* @__PURE__ */ new Map();
	constructor(top, { isForeign = false } = {}) {
		this.top = top;
		const foreign = isForeign ? [
			"-c",
			`safe.directory=${top}`,
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
		const child = spawn("git", [...this.#settings, ...args], this.#options);
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
		await Promise.all([this.#prepare(stateArguments), this.#prepareContents()]);
	}
	async #prepareContents() {
		const answer = await this.#prepare(differenceArguments(["--cached", "HEAD"]));
		const blobs = (answer ? this.#filesIn(answer).flatMap(({ before, after }) => [before, after]) : []).flatMap((file) => file?.blob !== void 0 && /\.(?:ya?ml|json|md)$/i.test(file.absolute) ? [file.blob] : []);
		if (blobs.length === 0 || blobs.length > mostPrepared) return;
		const contents = await this.#prepare(["cat-file", "--batch"], `${blobs.join("\n")}\n`);
		if (contents) this.#keep(contents);
	}
	get #options() {
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
			...this.#options,
			input,
			maxBuffer: mostOutput,
			env: {
				...this.#options.env,
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
		const isShallow = this.ask(["rev-parse", "--is-shallow-repository"]).toString().trim() === "true";
		const args = [
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head"
		];
		const depth = isShallow ? ["--depth=1"] : [];
		const secret = header && {
			GIT_CONFIG_COUNT: "1",
			GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
			GIT_CONFIG_VALUE_0: header.text
		};
		this.#run([
			...args,
			...depth,
			"origin",
			commit
		], "", { ...secret });
		return this.commit(commit) !== void 0;
	}
	/** Where the histories of two commits parted; undefined where that is not known here. */
	mergeBase(a, b) {
		return this.askIf([
			"merge-base",
			a,
			b
		])?.toString().trim() || void 0;
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
	/** The files in which the index differs from a commit or tree, renames followed. */
	staged(tree) {
		return this.#differences(["--cached", tree]);
	}
	/** The files in which what lies on the disk differs from a commit or tree, renames followed. */
	changedSince(tree) {
		const tracked = this.#differences([tree]).map(({ before, after }) => ({
			...before ? { before } : {},
			...after ? { after: {
				...after,
				blob: void 0
			} } : {}
		}));
		const others = this.ask([
			"ls-files",
			"-z",
			"--others",
			"--exclude-standard"
		]);
		return this.#withMoves(tracked, split(others));
	}
	/** A file that git was not told of and that holds what another one held has moved. */
	#withMoves(tracked, others) {
		const gone = tracked.filter(({ before, after }) => before?.blob !== void 0 && !after);
		const byBlob = new Map(gone.map((file) => [file.before?.blob, file]));
		const hashes = gone.length > 0 && others.length <= mostHashed ? this.#hashesOf(others) : [];
		const moved = /* @__PURE__ */ new Set();
		const added = others.map((path, index) => {
			const from = byBlob.get(hashes[index]);
			const after = this.#file(path, void 0);
			if (from?.before === void 0 || moved.has(from)) return { after };
			moved.add(from);
			return {
				before: from.before,
				after
			};
		});
		return [...tracked.filter((file) => !moved.has(file)), ...added];
	}
	#hashesOf(paths) {
		if (paths.length === 0) return [];
		return this.ask([
			"hash-object",
			"--",
			...paths
		]).toString().trim().split("\n");
	}
	/** The files of a commit or tree. */
	filesOf(tree) {
		return split(this.ask([
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			tree
		])).flatMap((line) => {
			const tab = line.indexOf("	");
			const [mode, , blob = ""] = line.slice(0, tab).split(" ");
			return isFile(mode) ? [{
				absolute: join(this.top, line.slice(tab + 1)),
				blob
			}] : [];
		});
	}
	#differences(args) {
		return this.#filesIn(this.ask(differenceArguments(args)));
	}
	#filesIn(answer) {
		const fields = split(answer);
		const files = [];
		for (let index = 0; index < fields.length;) {
			const [modeBefore = "", modeAfter, blobBefore, blobAfter, status = ""] = (fields[index++] ?? "").split(" ");
			const path = fields[index++] ?? "";
			const pathAfter = status.startsWith("R") || status.startsWith("C") ? fields[index++] ?? "" : path;
			const before = status.startsWith("C") ? void 0 : modeBefore.slice(1);
			files.push({
				...this.#side("before", path, before, blobBefore),
				...this.#side("after", pathAfter, modeAfter, blobAfter)
			});
		}
		return files;
	}
	#side(side, path, mode, blob) {
		if (mode === void 0 || mode === "000000") return {};
		if (isFile(mode)) return { [side]: this.#file(path, blob) };
		return { [side]: {
			...this.#file(path, void 0),
			isOther: true
		} };
	}
	#file(path, blob) {
		return {
			absolute: join(this.top, path),
			blob
		};
	}
	/** The contents of blobs, by their names; others may be there too. */
	contents(blobs) {
		const open = [...new Set(blobs)].filter((blob) => !this.#contents.has(blob));
		if (open.length > 0) this.#keep(this.ask(["cat-file", "--batch"], `${open.join("\n")}\n`));
		return this.#contents;
	}
	#keep(answer) {
		for (let at = 0; at < answer.length;) {
			const end = answer.indexOf(10, at);
			const [name = "", kind, size] = answer.toString("latin1", at, end).split(" ");
			if (kind !== "blob") throw new GitFailure(`git has no content ${name}; the repository is broken.`);
			const start = end + 1;
			this.#contents.set(name, answer.subarray(start, start + Number(size)));
			at = start + Number(size) + 1;
		}
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
		return own.every(({ tag }) => tag === "H") || !isFile(first.mode) ? void 0 : this.ask([
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
function differenceArguments(args) {
	return [
		"diff-index",
		...[
			"--raw",
			"-z",
			"--no-abbrev",
			"--ita-invisible-in-index",
			"-M",
			"-l5000"
		],
		...args,
		"--"
	];
}
/** So many files are looked at, whether they are ones that have moved. */
const mostHashed = 1e3;
const quiet = {
	GIT_OPTIONAL_LOCKS: "0",
	GIT_TERMINAL_PROMPT: "0",
	LC_ALL: "C"
};
function split(answer) {
	const text = answer.toString();
	return text === "" ? [] : text.replace(/\0$/, "").split("\0");
}
/** Whether a mode is that of an ordinary file: no link, no other repository. */
function isFile(mode) {
	return mode === "100644" || mode === "100755";
}
export { GitFailure as n, gitAt as r, Git as t };
