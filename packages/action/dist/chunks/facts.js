// ../core/src/program/facts.ts
/** Facts that take work to gather, which is done only where a rule that is switched on asks for it. */
const factNames = [
	"images",
	"readability",
	"links",
	"issuance",
	"formerMeanings"
];
/** Facts that are there in any case, and that templates are held against: the team, the list of skills, which templates there are. */
const comparedFacts = [
	"team",
	"skills",
	"ids",
	"stated"
];
/** The name under which facts know an image. */
function imageKey(file, image) {
	return JSON.stringify([file, image]);
}
/** Whether an image may be a file, of which facts are known; an address on the web is not looked at. */
function mayBeFile(image) {
	return !/^https?:/.test(image);
}
/** What a name of {@link imageKey} stands for. */
function readImageKey(name) {
	const [file = "", image = ""] = JSON.parse(name);
	return {
		file,
		image
	};
}
/** Under what sentences are known that readers of an age are to understand. */
function readabilityKey(age, sentences) {
	return JSON.stringify([age, sentences]);
}
export { comparedFacts, factNames, imageKey, mayBeFile, readImageKey, readabilityKey };
