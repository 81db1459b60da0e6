import "./src.js";
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
export { meaningDigests };
