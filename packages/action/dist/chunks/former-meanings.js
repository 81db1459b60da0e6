import { c as meaningKey, s as meaningFields } from "./words.js";
import { n as readFile } from "./read-file.js";
import "./src2.js";
import { n as gitAt } from "./git.js";
import { createHash } from "node:crypto";
import { join } from "node:path";
// ../ledger/src/meaning.ts
/** Digests that stay the same where only case, white space, punctuation or the order of a list differ. */
function meaningOf({ name, criteria, level, skills }) {
	return {
		criteria: digest(criteria),
		level: digest([level]),
		name: digest([name]),
		skills: digest(skills)
	};
}
function digest(texts) {
	const normal = texts.map(folded).filter((text) => text !== "");
	const all = [...new Set(normal)].sort().join("\n");
	return createHash("sha256").update(all).digest("hex").slice(0, 16);
}
function folded(text) {
	return text.normalize("NFKC").toLowerCase().replace(/[\p{P}\p{S}\s]+/gu, " ").trim();
}
// ../workspace/src/facts/former-meanings.ts
/** So many earlier states of a file are read, the latest first. */
const maxStates = 50;
/**
* For each template the meanings with which badges were issued, where those are not its own, with what the
* template said then where git's history has such a state.
*/
async function readFormerMeanings(keys, ledger, base) {
	const found = /* @__PURE__ */ new Map();
	for (const key of keys) {
		const former = await formerOf(key, ledger);
		if (former.length === 0) continue;
		const states = await statesOf(key, base);
		found.set(meaningKey(key), former.map(({ digest, ...one }) => {
			const state = states.find(({ meaning }) => meaning[one.field] === digest);
			if (state === void 0) return one;
			const { texts, version } = state;
			return {
				...one,
				texts: texts[one.field],
				...version === void 0 ? {} : { version }
			};
		}));
	}
	return found;
}
/** The other digests of each part, each with how many badges bear it. */
async function formerOf({ id, meaning }, ledger) {
	const own = digestsOf(meaning);
	const byDigest = /* @__PURE__ */ new Map();
	for (const { digests, count, last } of await ledger.meaningsOf(id)) {
		const [criteria = "", level = "", name = "", skills = ""] = digests.split(" ");
		const issued = {
			criteria,
			level,
			name,
			skills
		};
		for (const field of meaningFields) {
			const digest = issued[field];
			if (digest === own[field]) continue;
			const key = `${field} ${digest}`;
			const known = byDigest.get(key);
			byDigest.set(key, {
				field,
				digest,
				count: (known?.count ?? 0) + count,
				lastIssued: known && known.lastIssued > last ? known.lastIssued : last
			});
		}
	}
	return [...byDigest.values()];
}
function digestsOf({ name, criteria, level, skills }) {
	return meaningOf({
		name: name[0] ?? "",
		criteria,
		level: level[0] ?? "",
		skills
	});
}
async function statesOf({ id, file }, base) {
	const git = gitAt(base);
	if (git === void 0) return [];
	const states = [];
	for (const text of textsOf(git, join(base, file))) {
		const model = await readFile({
			path: file,
			text
		}, { roleOf: () => "template" });
		if (model.kind !== "templates") continue;
		for (const template of model.templates) if (template.id.value === id) states.push(stateOf(template));
	}
	return states;
}
/** The texts that a file had in earlier commits, the latest first. */
function textsOf(git, absolute) {
	const log = git.askIf([
		"log",
		`--max-count=${maxStates}`,
		"--format=",
		"--raw",
		"--no-abbrev",
		"--no-renames",
		"--",
		absolute
	]);
	if (log === void 0) return [];
	const blobs = log.toString().split("\n").flatMap((line) => /^:\d+ \d+ [\da-f]+ ([\da-f]+) [AM]/.exec(line)?.[1] ?? []);
	const contents = git.contents([...new Set(blobs)]);
	return [...new Set(blobs)].flatMap((blob) => contents.get(blob)?.toString() ?? []);
}
function stateOf({ name, criteria, level, skills, version }) {
	const texts = {
		name: name ? [name.value] : [],
		criteria: criteria.map(({ text }) => text.value),
		level: level ? [level.value] : [],
		skills: (skills ?? []).map(({ value }) => value)
	};
	return {
		meaning: digestsOf(texts),
		texts,
		...version === void 0 ? {} : { version: version.value }
	};
}
export { readFormerMeanings };
