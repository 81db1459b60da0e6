import { require_dist } from "./dist3.js";
// ../core/src/edit/yaml-text.ts
var import_dist = require_dist();
/** Texts are folded at this many columns. */
const width = 100;
/** Data as YAML in blocks, long texts folded; ends with a line break. */
function yamlOf(value) {
	return writeYaml(new import_dist.Document(value, { aliasDuplicateObjects: false }));
}
/** A document as text, in the same way. */
function writeYaml(document) {
	(0, import_dist.visit)(document, { Scalar(_, node) {
		if (typeof node.value === "string" && isFoldable(node.value)) node.type = import_dist.Scalar.BLOCK_FOLDED;
	} });
	return document.toString({
		lineWidth: width,
		nullStr: "null",
		flowCollectionPadding: false
	});
}
/** A long text on one line, with words to fold between. */
function isFoldable(text) {
	return text.length > 80 && !/[\n\r]|^\s|\s$|\s\s/.test(text) && text.includes(" ");
}
export { writeYaml, yamlOf };
