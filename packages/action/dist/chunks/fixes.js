import { i as syntaxOf } from "./media-type.js";
import { r as withoutMark } from "./parse.js";
// ../core/src/edit/fixes.ts
/**
* The edits that a finding's fix comes to, at offsets in the text in UTF-16 units; empty where it has none, or
* where it cannot be made without changing something else.
*/
async function fixEdits(path, text, { document, fix }) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || fix === void 0) return [];
	const { FileEditor } = await import("./file-editor.js");
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
export { fixEdits };
