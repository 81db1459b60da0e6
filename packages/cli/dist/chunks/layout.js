// ../reporter/src/formats/layout.ts
/** For texts in which each character takes one column. */
const narrowLayout = {
	width: (text) => text.length,
	wrap: (text, columns) => {
		const lines = [];
		let line = "";
		for (const word of text.split(" ")) {
			const joined = line === "" ? word : `${line} ${word}`;
			if (joined.length <= columns) line = joined;
			else {
				if (line !== "") lines.push(line);
				line = word;
				while (line.length > columns) {
					lines.push(line.slice(0, columns));
					line = line.slice(columns);
				}
			}
		}
		return line === "" && lines.length > 0 ? lines : [...lines, line];
	}
};
/** Characters of one column each: Latin, dashes and quotes, arrows, lines. */
const narrowText = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2500-\u257f]*$/;
/**
* A layout that is right for all of `texts`. The one that knows wide characters is loaded only where a text
* has one, since its tables take longer to load than everything else that formats a report.
*/
async function layoutFor(texts) {
	for (const text of texts) if (!narrowText.test(text)) return loadUnicodeLayout();
	return narrowLayout;
}
/** For any text: knows wide and combining characters, and emoji. */
async function loadUnicodeLayout() {
	const [{ default: stringWidth }, { default: wrapAnsi }] = await Promise.all([import("./string-width2.js"), import("./wrap-ansi.js")]);
	return {
		width: (text) => stringWidth(text),
		wrap: (text, columns) => wrapAnsi(text, columns, { hard: true }).split("\n")
	};
}
export { layoutFor as t };
