import { colorsFor, countsOfStates, escapeForTerminal, layoutFor, openStep, ruleLine, stateNames } from "./check.js";
// ../reporter/src/practices/text.ts
const stateWidth = Math.max(...Object.values(stateNames).map(({ length }) => length));
/** The practices as text for people: a line for each, and below it the next step where one is open. */
async function practicesText(practices, { width, color, hasSteps = true }) {
	const layout = await layoutFor(practices.flatMap(shownTexts));
	const style = {
		width,
		colors: colorsFor(color),
		layout,
		hasSteps
	};
	const nameWidth = Math.max(...practices.map(({ name }) => name.length));
	return `${[
		...practices.flatMap((one) => linesOf(one, nameWidth, style)),
		"",
		`${countsOfStates(practices)}.`
	].join("\n")}\n`;
}
function shownTexts({ evidence, next = "", nextAt }) {
	return [
		evidence,
		next,
		nextAt?.file ?? ""
	].map(escapeForTerminal);
}
function linesOf(one, nameWidth, style) {
	const { colors, layout, width, hasSteps } = style;
	const { practice, name, state, evidence } = one;
	const head = `${String(practice).padStart(2)} ${name.padEnd(nameWidth)}  `;
	const indent = head.length + stateWidth + 2;
	const room = Math.max(20, width - indent);
	const [first = "", ...rest] = layout.wrap(escapeForTerminal(evidence), room);
	const word = stateNames[state].padEnd(stateWidth);
	const step = hasSteps ? openStep(one) : void 0;
	const below = step === void 0 ? [] : [`\u2192 ${placedStep(step, one)}`, ruleLine(one)];
	return [
		`${head}${colorState(state, word, colors)}  ${first}`.trimEnd(),
		...rest.map((line) => " ".repeat(indent) + line),
		...below.filter((text) => text !== "").flatMap((text) => layout.wrap(escapeForTerminal(text), Math.max(20, width - head.length))).map((line) => " ".repeat(head.length) + colors.dim(line))
	];
}
function placedStep(step, { nextAt }) {
	return nextAt === void 0 ? step : `${step} (${nextAt.file}:${nextAt.line})`;
}
function colorState(state, word, colors) {
	if (state === "kept") return colors.green(word);
	return state === "not-kept" ? colors.red(word) : colors.yellow(word);
}
export { practicesText };
