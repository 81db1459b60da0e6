import { l as isInside, u as pathFrom } from "./read.js";
import { n as gitAt } from "./git.js";
import { join } from "node:path";
// ../workspace/src/facts/history.ts
/**
* For each file, as findings name it, the day of the last commit that changed it; undefined where there is no
* repository, or where the history is not whole, as in a shallow clone. Renames count as changes.
*/
function readHistory({ base }) {
	const git = gitAt(base);
	if (git === void 0 || git.isShallow()) return void 0;
	const log = git.askIf([
		"log",
		"--format=%x00%cs",
		"--name-only",
		"-z",
		"--no-renames",
		"--",
		"."
	]);
	if (log === void 0) return void 0;
	const history = /* @__PURE__ */ new Map();
	let day = "";
	for (const part of log.toString().split("\0")) {
		const name = part.replace(/^\n/, "");
		if (/^\d{4}-\d{2}-\d{2}$/.test(name)) day = name;
		else if (name !== "") {
			const path = pathFrom(base, join(git.top, name));
			if (isInside(path) && !history.has(path)) history.set(path, { lastChanged: day });
		}
	}
	return history;
}
export { readHistory };
