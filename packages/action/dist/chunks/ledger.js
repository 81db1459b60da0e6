import { Ledger, LedgerError, digestsIn, listingOf, parseDescription, readIssuance, templateKey, verify } from "./src2.js";
import { pathFrom, readBytes } from "./read.js";
import { existsAt, realPathOf, stampOf } from "./stat.js";
import { gitAt } from "./git.js";
import { fetchCommand } from "./fetch.js";
import { BadgelintError } from "./error.js";
import { writeAtomic } from "./write.js";
import { createHash } from "node:crypto";
import { join, relative, sep } from "node:path";
// ../workspace/src/ledger/find-ledger.ts
/** The ledger cannot be used as it was asked to be. Worded for a terminal. */
var UnusableLedgerError = class extends BadgelintError {
	name = "UnusableLedgerError";
};
// ../workspace/src/ledger/base-ledger.ts
/**
* Reads the names of a ledger's files in a commit, and of packs what their indexes say: in its folder, and wherever
* else the commit has a ledger of that name. Where it has none there is nothing in it. Throws
* {@link UnusableLedgerError} where there is no such commit.
*/
function baseLedger({ folder, description }, name) {
	const git = gitAt(folder);
	if (git === void 0) throw new UnusableLedgerError("--base needs a git repository, and there is none here. Leave it out, or verify where the ledger is committed.");
	const commit = git.commit(name);
	if (commit === void 0) {
		const fetch = fetchCommand(name, git);
		throw new UnusableLedgerError(`There is no commit ${name} in this repository. Check the name after --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
	}
	const top = realPathOf(git.top) ?? git.top;
	const own = realPathOf(folder) ?? folder;
	const below = relative(top, own).replaceAll(sep, "/");
	const place = below === "" ? "" : `${below}/`;
	const blobs = new Map(git.ask([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]).toString().split("\0").filter((line) => line !== "").map((line) => {
		const [head = "", path = ""] = line.split("	");
		return [path, head.split(" ")[2] ?? ""];
	}));
	const wanted = [...blobs].filter(([path]) => /(?:^|\/)ledger\.json$|\.index\.json$/.test(path));
	const contents = git.contents(wanted.map(([, blob]) => blob));
	const textOf = (path) => contents.get(blobs.get(path) ?? "")?.toString() ?? "";
	const places = wanted.flatMap(([path]) => path.endsWith("ledger.json") && textOf(path).includes(`"${description.id}"`) ? path.slice(0, -11) : []);
	const listings = [.../* @__PURE__ */ new Set([place, ...places])].map((start) => listingOf([...blobs.keys()].flatMap((path) => path.startsWith(start) ? path.slice(start.length) : []), (path) => textOf(start + path)));
	const [first = place] = places;
	const described = parseDescription("ledger.json", textOf(`${blobs.has(`${place}ledger.json`) ? place : first}ledger.json`));
	return {
		...described.value ? { description: described.value } : {},
		batches: new Set(listings.flatMap((listing) => [...digestsIn(listing)])),
		checkpoints: listings.flatMap(({ checkpoints }) => checkpoints)
	};
}
// ../workspace/src/ledger/facts-cache.ts
/**
* Keeps what each month of a ledger says in git's own folder, where it is never committed. Undefined outside
* of a repository, where nothing is kept.
*/
function factsCacheFor({ folder, description }) {
	const git = gitAt(folder);
	if (git === void 0) return void 0;
	const own = join(git.state().folder, "badgelint", `ledger-${description.id}`);
	return {
		read(name) {
			const read = readBytes(join(own, name));
			return "bytes" in read ? read.bytes : void 0;
		},
		write: (name, value) => writeAtomic(join(own, name), value).catch(() => {})
	};
}
// ../workspace/src/ledger/ledger-keys.ts
/** What git must not keep, relative to the folder of the configuration. */
const secrets = [".badgelint/ledger.key", ".badgelint/ledger.salts.json"];
// ../workspace/src/facts/ledger.ts
/** Reads a ledger for rules: what it says of templates, of the program, and what is wrong with it. */
var LedgerReader = class {
	#context;
	#opened;
	#issuance;
	#byKey;
	#cache;
	constructor(context) {
		this.#context = context;
		this.#opened = opened(context.folder);
	}
	/** What was issued from templates, by their ids; undefined where the ledger cannot be read. */
	async issuance(ids) {
		const issuance = await this.#read();
		if (issuance === void 0) return void 0;
		return new Map(ids.flatMap((id) => {
			const found = this.#byKey?.get(templateKey(id));
			return found ? [[id, this.#factsOf(found, issuance)]] : [];
		}));
	}
	/** What it says of the program, whose templates have these ids; and what is wrong with it, if that is asked. */
	async facts(templateIds, verifies) {
		const issuance = await this.#read();
		const has = new Set(templateIds.map(templateKey));
		const verified = verifies ? await this.#problems() : void 0;
		const committed = verifies ? this.#committedSecrets() : [];
		const problems = verified || committed.length > 0 ? [...committed, ...verified ?? []] : void 0;
		return {
			at: this.#placeOf("ledger.json"),
			...issuance?.since ? { since: issuance.since } : {},
			...issuance?.until ? { until: issuance.until } : {},
			...issuance ? { recent: recentOf(issuance.recent, issuance) } : {},
			...problems ? { problems } : {},
			unknownTemplates: (issuance?.templates ?? []).filter(([key]) => !has.has(key)).map(([key, { issued, lastEvent = "" }]) => ({
				key,
				issued,
				last: lastEvent
			})).sort((a, b) => a.key < b.key ? -1 : 1)
		};
	}
	/** With which meanings badges of a template were issued; none where it has no events. */
	async meaningsOf(id) {
		await this.#read();
		return this.#byKey?.get(templateKey(id))?.meanings ?? [];
	}
	async #read() {
		if (this.#opened instanceof LedgerError || this.#issuance === "unreadable") return void 0;
		if (this.#issuance) return this.#issuance;
		try {
			const batches = this.#batches(this.#opened);
			this.#issuance = await this.#issuanceOf(this.#opened, batches);
			this.#byKey = new Map(this.#issuance.templates);
			return this.#issuance;
		} catch (error) {
			if (!(error instanceof LedgerError)) throw error;
			this.#issuance = "unreadable";
			return;
		}
	}
	/** Of the state before a change those batches that it had: no batch is ever changed. */
	#batches(ledger) {
		const { change } = this.#context;
		const all = ledger.batches();
		if (change?.state !== "before" || !change.isChanged) return all;
		const { batches } = this.#base(ledger) ?? { batches: /* @__PURE__ */ new Set() };
		return all.filter(({ digest }) => batches.has(digest));
	}
	#base(ledger) {
		const commit = this.#context.change?.commit;
		return commit === void 0 ? void 0 : baseLedger(ledger, commit);
	}
	/** Facts of the same batches and the same day are the same. */
	#issuanceOf(ledger, batches) {
		const { today, change } = this.#context;
		const places = batches.map(({ digest, file, lines }) => `${digest} ${file} ${lines?.first ?? 1}`);
		const name = change?.state === "before" && change.isChanged ? "issuance-before" : "issuance";
		return this.#kept(`${name}.json`, [today, ...places.sort()], () => readIssuance(ledger, {
			today,
			batches
		}));
	}
	/** What was worked out last from the same things, or works it out and keeps it. */
	async #kept(name, from, make) {
		if (this.#cache === void 0 && this.#opened instanceof Ledger) this.#cache = { facts: factsCacheFor(this.#opened) };
		const cache = this.#cache?.facts;
		const key = createHash("sha256").update([version, ...from].join("\n")).digest("hex");
		const known = cache && parsed(cache, name, key);
		if (known !== void 0) return known;
		const value = await make();
		await cache?.write(name, Buffer.from(JSON.stringify({
			key,
			value
		})));
		return value;
	}
	/** Undefined where nobody verified: in the state before a change, and where the ledger did not change. */
	async #problems() {
		const { change } = this.#context;
		if (change && (change.state === "before" || !change.isChanged)) return void 0;
		if (this.#opened instanceof LedgerError) return this.#opened.problems.map((problem) => this.#problemOf({
			kind: "error",
			...problem
		}));
		const ledger = this.#opened;
		const base = this.#base(ledger);
		const stamps = stampsOf(ledger);
		const verified = () => verify(ledger, {
			content: "full",
			...base ? { base } : {}
		});
		return (stamps ? await this.#kept("verified.json", [
			...stamps,
			JSON.stringify(base?.description ?? null),
			...namesOf(base)
		], verified) : await verified()).filter(({ kind }) => kind === "error").map((problem) => this.#problemOf(problem));
	}
	/** Keys that git keeps, of the state that is there now. */
	#committedSecrets() {
		const { root, base, change } = this.#context;
		const there = secrets.map((name) => join(root, name)).filter(existsAt);
		if (change?.state === "before" || there.length === 0) return [];
		const git = gitAt(root);
		return there.filter((path) => git?.askIf([
			"ls-files",
			"--error-unmatch",
			"--",
			path
		]) !== void 0).map((path) => ({
			kind: "private",
			at: {
				file: pathFrom(base, path),
				document: 0,
				pointer: ""
			},
			message: "The file is in git, and with it anybody can find people in the ledger; expected it to be kept out of git",
			suggestion: "Take it out with `git rm --cached`, and where it was pushed begin a second key with `badgelint ledger init --new-key`"
		}));
	}
	#problemOf({ file, line, message, suggestion, isPrivate }) {
		return {
			kind: isPrivate ? "private" : "integrity",
			at: this.#placeOf(file),
			...line === void 0 ? {} : { line },
			message,
			suggestion
		};
	}
	#factsOf({ issued, held, first, last, firstPilot, recent, months, asserted, wrongDays }, issuance) {
		return {
			count: issued,
			held,
			...first ? { firstIssued: first } : {},
			...last ? { lastIssued: last } : {},
			...firstPilot ? { firstPilot } : {},
			recent: recentOf(recent, issuance),
			months,
			...asserted ? { asserted } : {},
			wrongDays: wrongDays.map((one) => this.#wrongDayOf(one))
		};
	}
	#wrongDayOf({ kind, count, first }) {
		const { file, line, id, issued_on, completed_on } = first;
		return {
			kind,
			count,
			first: {
				at: this.#placeOf(file),
				line,
				id,
				issuedOn: issued_on,
				...completed_on ? { completedOn: completed_on } : {}
			}
		};
	}
	#placeOf(file) {
		const { folder, base } = this.#context;
		return {
			file: pathFrom(base, join(folder, file)),
			document: 0,
			pointer: ""
		};
	}
};
function recentOf({ waits, channels }, { recentSince: since }) {
	const { known, unknown, median, ninth } = waits;
	return {
		since,
		waits: {
			known,
			unknown,
			...median === null ? {} : { median },
			...ninth === null ? {} : { ninetieth: ninth }
		},
		channels
	};
}
function opened(folder) {
	try {
		return Ledger.open(folder);
	} catch (error) {
		if (error instanceof LedgerError) return error;
		throw error;
	}
}
function namesOf(base) {
	return base ? [...base.batches, ...base.checkpoints].sort() : [];
}
/** For each file of a ledger what changes with its content; undefined where one of them tells nothing. */
function stampsOf(ledger) {
	const stamps = [];
	for (const file of ledger.files()) {
		const stamp = stampOf(join(ledger.folder, file));
		if (stamp === void 0) return void 0;
		stamps.push(`${file} ${stamp}`);
	}
	return stamps;
}
/** Grows when what is kept changes its form or meaning. */
const version = 2;
function parsed(cache, name, key) {
	const bytes = cache.read(name);
	if (bytes === void 0) return void 0;
	try {
		const found = JSON.parse(Buffer.from(bytes).toString());
		return found.key === key ? found.value : void 0;
	} catch {
		return;
	}
}
export { LedgerReader };
