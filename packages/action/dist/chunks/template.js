// ../core/src/program/template.ts
/** The formats that badge templates come in. */
const formats = [
	"badgelint",
	"credly",
	"canvas-credentials",
	"open-badges-1",
	"open-badges-2",
	"open-badges-3",
	"accredible"
];
/** What a template says, in the field's words. The names are those of the fields below. */
const templateFields = [
	"id",
	"name",
	"description",
	"language",
	"state",
	"series",
	"image",
	"criteria",
	"criteriaLink",
	"earnLink",
	"skills",
	"tags",
	"alignments",
	"level",
	"cost",
	"timeToEarn",
	"type",
	"recommendations",
	"certificate",
	"owners",
	"reviewedOn",
	"version",
	"changes",
	"expiry",
	"audit"
];
/** Those of them that are read as language. */
const textFields = [
	"name",
	"description",
	"criteria"
];
export { formats, templateFields, textFields };
