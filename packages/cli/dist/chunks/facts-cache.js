import { BadgelintError } from "./main.js";
import { existsAt, fetchCommand, gitAt, loadConfiguration, pathFrom, readBytes, readSource, realPathOf, writeAtomic } from "./check.js";
import { Ledger, LedgerError, digestsIn, listingOf, parseDescription } from "./src.js";
import { join, relative, resolve, sep } from "node:path";
import { createHash, createHmac, randomBytes } from "node:crypto";
// ../ledger/src/ledger-key.ts
/** A key in hex, as `BADGELINT_LEDGER_KEY` and `.badgelint/ledger.key` hold it: 32 random bytes. */
const keyPattern = /^[\da-f]{64}$/i;
/**
* The secret of a ledger. Without it nobody can tell by trying whether a badge or a person is in the ledger,
* as anybody could with plain digests: there are only so many addresses.
*/
var LedgerKey = class LedgerKey {
	/** Names the key without giving it away, in 8 hex digits. */
	id;
	#bytes;
	constructor(bytes) {
		this.#bytes = bytes;
		this.id = createHash("sha256").update("badgelint ledger key|").update(bytes).digest("hex").slice(0, 8);
	}
	/** A new one, drawn at random. */
	static create() {
		return new LedgerKey(randomBytes(32));
	}
	/** Undefined where the text is no key. */
	static parse(text) {
		const hex = text.trim();
		return keyPattern.test(hex) ? new LedgerKey(Buffer.from(hex, "hex")) : void 0;
	}
	/** For the file that is never committed. */
	toHex() {
		return this.#bytes.toString("hex");
	}
	/** The `ref` of a badge by its id on the platform. */
	credentialRef(id) {
		return `cred-${this.id}-${this.#digest("credential", id)}`;
	}
	/** The `ref` of a row that has no id, with its number among equal rows, from 1. */
	rowRef(row, number) {
		return `row-${this.id}-${this.#digest("row", row)}-${number}`;
	}
	/** The pseudonym of a person. With a salt of the person's own it can be unlinked by deleting that. */
	recipient(address, salt = "") {
		return `${this.id}-${this.#digest("recipient", `${salt}|${normalAddress(address)}`)}`;
	}
	/** Under which a private list has the salt of a person. */
	saltName(address) {
		return this.#digest("salt", normalAddress(address));
	}
	/** One purpose tells nothing of another. 32 hex digits. */
	#digest(purpose, text) {
		return createHmac("sha256", this.#bytes).update(`${purpose}|${text}`).digest("hex").slice(0, 32);
	}
};
/** Two spellings of one address are one person; in this form since format 1. */
function normalAddress(address) {
	return address.normalize("NFC").trim().toLowerCase();
}
/**
* Which of a ledger's keys holds for a badge: the last one that was valid on the day on which it was issued, so
* that an old export imported again gives the same pseudonyms; for one before all of them the first.
*/
function keyFor(keys, issuedOn) {
	const inOrder = keys.toSorted((a, b) => a.valid_from < b.valid_from ? -1 : 1);
	return inOrder.findLast(({ valid_from }) => valid_from <= issuedOn) ?? inOrder[0];
}
// ../workspace/src/ledger/find-ledger.ts
/** The ledger cannot be used as it was asked to be. Worded for a terminal. */
var UnusableLedgerError = class extends BadgelintError {
	name = "UnusableLedgerError";
};
/** Where the configuration has the ledger: `ledger` beside it, unless it says otherwise. */
async function placeOfLedger(workingDirectory, config) {
	const configuration = await loadConfiguration({
		base: workingDirectory,
		searchFrom: workingDirectory,
		code: {
			kind: "none",
			reason: "a ledger needs no rules"
		},
		...config === void 0 ? {} : { file: resolve(workingDirectory, config) }
	});
	const { root, settings } = configuration;
	const folder = resolve(root, settings.ledger.folder ?? "ledger");
	return {
		folder,
		root,
		configuration,
		name: pathFrom(workingDirectory, folder)
	};
}
/** Opens the ledger of a program. Throws {@link UnusableLedgerError} where there is none that can be read. */
async function findLedger(workingDirectory, config) {
	const place = await placeOfLedger(workingDirectory, config);
	if (!existsAt(resolve(place.folder, "ledger.json"))) throw new UnusableLedgerError(`There is no ledger here; expected ${place.name}/ledger.json. Run \`badgelint ledger init\` once, or say in badgelint.yaml under \`ledger\` which \`folder\` it is in.`);
	return {
		...place,
		ledger: asUsable(() => Ledger.open(place.folder), place.name)
	};
}
/** Does something with a ledger, and says in the command's own words what is wrong with it. */
function asUsable(use, name) {
	try {
		return use();
	} catch (error) {
		throw usableError(error, name);
	}
}
/** A {@link LedgerError} as an error of the command; any other as it is. `name` is the ledger's folder. */
function usableError(error, name) {
	if (!(error instanceof LedgerError)) return error;
	const lines = error.problems.map(({ file, line, message, suggestion }) => `${name}/${file}${line === void 0 ? "" : `:${line}`}: ${message}. ${suggestion}.`);
	return new UnusableLedgerError(error.message, lines);
}
// ../workspace/src/ledger/ledger-keys.ts
const keyVariable = "BADGELINT_LEDGER_KEY";
/** What git must not keep, relative to the folder of the configuration. */
const secrets = [".badgelint/ledger.key", ".badgelint/ledger.salts.json"];
/** The file in which keys are kept that no variable gives, absolute. Never committed. */
function keyFile(root) {
	return join(root, ".badgelint", "ledger.key");
}
/**
* The keys that we have: those of the environment variable, else those of the file, one a line. Throws
* {@link UnusableLedgerError} where there is none, or what is no key.
*/
function ledgerKeys(context) {
	const { root, workingDirectory, environment } = context;
	const variable = environment[keyVariable]?.trim();
	if (variable) return keysIn(variable.split(","), () => `${keyVariable}:`);
	const absolute = keyFile(root);
	const name = pathFrom(workingDirectory, absolute);
	if (!existsAt(absolute)) throw new UnusableLedgerError(`There is no key for the ledger; expected one in the variable ${keyVariable}, or in ${name}. Copy the key that was made with the ledger into that file, or run \`badgelint ledger init\` where there is no ledger yet.`);
	const source = readSource(absolute, name, void 0, { limit: 1e5 });
	if (!("text" in source)) throw new UnusableLedgerError(`${name} cannot be read; expected a key of 64 hex digits. Check its permissions.`);
	return keysIn(source.text.split(/\r?\n/), (line) => `${name}:${line}:`);
}
/** The one of our keys that holds for a badge by the day of its issue. */
var LedgerKeys = class {
	#own;
	#periods;
	constructor(ledger, own) {
		this.#periods = ledger.description.keys;
		this.#own = new Map(own.map((key) => [key.id, key]));
		const known = new Set(this.#periods.map(({ id }) => id));
		if (own.some(({ id }) => known.has(id))) return;
		throw new UnusableLedgerError(`The key that we have (${own.map(({ id }) => id).join(", ")}) is not this ledger's; expected ${listed([...known])}. Put the key that was made with the ledger into ${keyVariable} or .badgelint/ledger.key.`);
	}
	/** Those of the ledger's keys that we have. */
	ours() {
		return this.#periods.flatMap(({ id }) => this.#own.get(id) ?? []);
	}
	/** Throws {@link UnusableLedgerError} where we do not have the key of that time. */
	for(issuedOn) {
		const period = keyFor(this.#periods, issuedOn);
		const key = period && this.#own.get(period.id);
		if (key) return key;
		throw new UnusableLedgerError(`Badges issued on ${issuedOn} need the ledger's key ${period?.id ?? ""}, which is not among ours (${[...this.#own.keys()].join(", ")}). Add that key as a line of .badgelint/ledger.key, or after a comma in ${keyVariable}.`);
	}
};
function keysIn(texts, place) {
	const keys = texts.flatMap((text, index) => {
		if (text.trim() === "") return [];
		const key = LedgerKey.parse(text);
		if (key === void 0) throw new UnusableLedgerError(`${place(index + 1)} ${text.trim().length} characters are no key; expected 64 hex digits. Copy the key again, whole.`);
		return [key];
	});
	if (keys.length > 0) return keys;
	throw new UnusableLedgerError(`${place(1)} There is no key; expected 64 hex digits. Copy the key that was made with the ledger into it.`);
}
function listed(ids) {
	return ids.length === 1 ? `the key ${ids[0]}` : `one of ${ids.join(", ")}`;
}
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
export { LedgerKey, LedgerKeys, UnusableLedgerError, asUsable, baseLedger, factsCacheFor, findLedger, keyFile, keyVariable, ledgerKeys, placeOfLedger, secrets, usableError };
