import { meaningFields, meaningKey, meaningOfTemplate } from "./personal-data.js";
import { readFile } from "./read-file.js";
import { pathFrom } from "./read.js";
import { gitAt } from "./git.js";
import "./src2.js";
import { createHash } from "node:crypto";
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
// ../workspace/src/ledger/meaning-digests.ts
/** The digests under which a ledger knows what a template means. */
function meaningDigests({ name, criteria, level, skills }) {
	return meaningOf({
		name: name[0] ?? "",
		criteria,
		level: level[0] ?? "",
		skills
	});
}
// ../workspace/src/facts/former-meanings.ts
/** So many earlier states of a file are read, the latest first. */
const maxStates = 50;
/**
* For each template the meanings with which badges were issued, where those are not its own, with what the
* template said then where git's history has such a state.
*/
async function readFormerMeanings(keys, ledger, base) {
	const differing = [];
	for (const key of keys) {
		const former = await formerOf(key, ledger);
		if (former.length > 0) differing.push({
			key,
			former
		});
	}
	const texts = earlierTexts(base, new Set(differing.map(({ key }) => key.file)));
	const found = /* @__PURE__ */ new Map();
	for (const { key, former } of differing) {
		const states = await statesOf(key, texts.get(key.file) ?? []);
		found.set(meaningKey(key), former.map(({ digest, ...one }) => {
			const state = states.find(({ digests }) => digests[one.field] === digest);
			if (state === void 0) return one;
			const { meaning, version } = state;
			return {
				...one,
				texts: meaning[one.field],
				...version === void 0 ? {} : { version }
			};
		}));
	}
	return found;
}
/** The other digests of each part, each with how many badges bear it. */
async function formerOf({ id, meaning }, ledger) {
	const own = meaningDigests(meaning);
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
async function statesOf({ id, file }, texts) {
	const states = [];
	for (const text of texts) {
		const model = await readFile({
			path: file,
			text
		}, { roleOf: () => "template" });
		if (model.kind !== "templates") continue;
		for (const template of model.templates) if (template.id.value === id) states.push(stateOf(template));
	}
	return states;
}
function stateOf(template) {
	const { version } = template;
	const meaning = meaningOfTemplate(template);
	return {
		digests: meaningDigests(meaning),
		meaning,
		...version === void 0 ? {} : { version: version.value }
	};
}
/** For some files the texts that they had in earlier commits, the latest first; none without a history. */
function earlierTexts(base, files) {
	const blobs = new Map(Array.from(files, (file) => [file, /* @__PURE__ */ new Set()]));
	const git = files.size === 0 ? void 0 : gitAt(base);
	for (const { after } of git?.changesInHistory(base) ?? []) {
		const known = after && blobs.get(pathFrom(base, after.absolute));
		if (known && after.blob !== void 0 && !after.kind && known.size < maxStates) known.add(after.blob);
	}
	const contents = git?.contents([...blobs.values()].flatMap((some) => [...some]));
	return new Map(Array.from(blobs, ([file, some]) => [file, [...some].flatMap((blob) => contents?.get(blob)?.toString() ?? [])]));
}
export { readFormerMeanings };
