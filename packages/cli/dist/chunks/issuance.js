// ../core/src/text/truncate.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function truncate(text, max = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > max ? `${line.slice(0, max).join("")}…` : line.join("");
}
// ../core/src/text/in-words.ts
/** What a value is, for a message. */
function inWords(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${truncate(value, 60)}"`;
	}
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	if (typeof value === "function") return "a function";
	return Array.isArray(value) ? "a list" : "a group of fields";
}
// ../core/src/program/issuance.ts
/** The parts of a template that say what its badges mean. */
const meaningFields = [
	"name",
	"criteria",
	"level",
	"skills"
];
/** The name under which facts know what a template means. */
function meaningKey({ id, file, meaning }) {
	return JSON.stringify([
		id,
		file,
		...meaningFields.map((field) => meaning[field])
	]);
}
/** What a name of {@link meaningKey} stands for. */
function readMeaningKey(name) {
	const [id, file, name_, criteria, level, skills] = JSON.parse(name);
	return {
		id,
		file,
		meaning: {
			name: name_,
			criteria,
			level,
			skills
		}
	};
}
export { truncate as a, inWords as i, meaningKey as n, readMeaningKey as r, meaningFields as t };
