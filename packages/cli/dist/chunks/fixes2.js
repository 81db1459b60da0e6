import { i as syntaxOf } from "./media-type.js";
import { r as withoutMark } from "./parse.js";
// ../core/src/edit/fixes.ts
/**
* Applies the fixes that the findings of one file offer, in one pass: of those that touch each other
* the first. A fix that cannot be made without changing something else is refused, with the reason.
*/
async function fixText(path, text, findings) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || findings.every(({ fix }) => fix === void 0)) return {
		text,
		applied: [],
		postponed: [],
		refused: []
	};
	const { FileEditor } = await import("./file-editor2.js");
	const editor = await FileEditor.of(text, syntax);
	const refused = [];
	const wanted = [];
	for (const finding of findings) {
		const { document, fix } = finding;
		if (fix === void 0) continue;
		if (isIssued(editor.valuesAbove(document, fix.pointer))) refused.push({
			finding,
			reason: "It stands in an issued credential; expected a template"
		});
		else wanted.push({
			finding,
			document,
			change: fix
		});
	}
	const fixed = await editor.editAll(wanted);
	const applied = [];
	const postponed = [];
	for (const [index, { finding }] of wanted.entries()) {
		const outcome = fixed.outcomes[index];
		if (outcome?.kind === "made") applied.push(finding);
		else if (outcome?.kind === "postponed") postponed.push(finding);
		else if (outcome?.kind === "refused") refused.push({
			finding,
			reason: outcome.reason
		});
		else refused.push({
			finding,
			reason: "It is so already; expected something to change"
		});
	}
	return {
		text: fixed.text,
		applied,
		postponed,
		refused
	};
}
/**
* The edits that a finding's fix comes to, at offsets in the text in UTF-16 units; empty where it has none, or
* where it cannot be made without changing something else.
*/
async function fixEdits(path, text, { document, fix }) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || fix === void 0) return [];
	const { FileEditor } = await import("./file-editor2.js");
	const editor = await FileEditor.of(text, syntax);
	if (isIssued(editor.valuesAbove(document, fix.pointer))) return [];
	const edited = await editor.edit(document, fix);
	if (edited.kind !== "edit") return [];
	const { start, end, text: inserted } = edited.textEdit;
	const shift = text.length - withoutMark(text).length;
	return [{
		start: start + shift,
		end: end + shift,
		text: inserted
	}];
}
/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around) {
	return around.some((group) => Object.hasOwn(group, "credentialSubject") || Object.hasOwn(group, "proof"));
}
/** Sets a text at several places of a file, or adds it as a key; what became of each, in their order. */
async function setTexts(path, text, places, value) {
	const syntax = syntaxOf(path);
	if (syntax === void 0) {
		const reason = `${path} is no YAML, JSON or Markdown; expected one of them`;
		return {
			text,
			outcomes: places.map(() => ({
				kind: "refused",
				reason
			}))
		};
	}
	const { FileEditor } = await import("./file-editor2.js");
	const outcomes = [];
	let after = text;
	let open = [...places.keys()];
	while (open.length > 0) {
		const made = await (await FileEditor.of(after, syntax)).editAll(open.map((index) => {
			const { document = 0, pointer = "" } = places[index] ?? {};
			return {
				document,
				change: {
					kind: "set",
					pointer,
					value
				}
			};
		}));
		const left = [];
		for (const [position, index] of open.entries()) {
			const outcome = made.outcomes[position];
			if (outcome === void 0 || outcome.kind === "postponed") left.push(index);
			else outcomes[index] = outcome;
		}
		open = left;
		after = made.text;
	}
	return {
		text: after,
		outcomes
	};
}
export { fixText as n, setTexts as r, fixEdits as t };
