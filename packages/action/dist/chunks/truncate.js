// ../core/src/text/truncate.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function truncate(text, max = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > max ? `${line.slice(0, max).join("")}\u2026` : line.join("");
}
export { truncate };
