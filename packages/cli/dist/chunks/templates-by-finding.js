// ../reporter/src/formats/templates-by-finding.ts
/** Finds the template that a finding is about; undefined where it is about none. */
function templateFinder({ templates }) {
	const byKey = new Map(templates.map((one) => [`${one.file}\0${one.id}`, one]));
	return ({ file, template }) => template === void 0 ? void 0 : byKey.get(`${file}\0${template}`);
}
export { templateFinder };
