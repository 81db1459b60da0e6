import { linkSource, programOf, programSource } from "./lint-file.js";
// ../core/src/report/judged-program.ts
/** What the practices of a program are judged by beside the findings. */
function judgedProgram(files, index, settings, facts) {
	const parts = index.group(programSource, "");
	const { linkedPages, reading } = facts;
	const program = programOf(parts, facts.program, linkedPages, reading);
	const holding = new Set(["", ...files.map(({ file }) => file)].map((file) => settings.for(file)));
	return {
		program,
		facts,
		coverage: reading?.coverage,
		goals: reading?.goals ?? [],
		templates: files.flatMap(({ templates }) => templates),
		addresses: Array.from(index.keysOf(linkSource)).length,
		rules: settings.rules.map((rule) => ruleOf(rule, holding))
	};
}
/** What holds for a rule: in the program as a whole, else in the first of its files where it is on. */
function ruleOf({ id, practice, kind }, holding) {
	const own = Array.from(holding, ({ rules }) => rules.get(id)).find((one) => one !== void 0 && one.severity !== "off");
	return {
		id,
		practice,
		kind,
		severity: own?.severity ?? "off",
		options: own?.options ?? {}
	};
}
export { judgedProgram };
