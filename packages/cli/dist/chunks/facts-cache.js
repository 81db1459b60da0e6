import { t as BadgelintError } from "./error.js";
import { r as loadConfiguration } from "./load-configuration.js";
import { o as readBytes, u as pathFrom } from "./read.js";
import { c as realPathOf, i as existsAt } from "./stat.js";
import { n as gitAt } from "./git.js";
import { i as writeAtomic } from "./write.js";
import { n as fetchCommand } from "./fetch.js";
import { a as Ledger, d as digestsIn, f as listingOf, m as LedgerError, p as parseDescription } from "./src4.js";
import { join, relative, resolve, sep } from "node:path";
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
		throw new UnusableLedgerError(`There is no commit ${name} in this repository. Check the name behind --base${fetch ? `, or fetch it: ${fetch}` : "."}`);
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
export { findLedger as a, asUsable as i, baseLedger as n, placeOfLedger as o, UnusableLedgerError as r, usableError as s, factsCacheFor as t };
