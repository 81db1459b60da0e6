// ../workspace/src/format-titles.ts
/** What people call the formats of templates. */
const formatTitles = {
	badgelint: "badgelint's own format",
	credly: "Credly",
	"canvas-credentials": "Canvas Credentials",
	"open-badges-1": "Open Badges 1.x",
	"open-badges-2": "Open Badges 2.0",
	"open-badges-3": "Open Badges 3.0",
	accredible: "Accredible"
};
export { formatTitles as t };
