import { __exportAll } from "./rolldown-runtime.js";
import { gitAt, isInside, pathFrom } from "./check.js";
import { join } from "node:path";
// ../workspace/src/facts/history.ts
var history_exports = /* @__PURE__ */ __exportAll({ readHistory: () => readHistory });
/**
* For each file, as findings name it, the days of the first and of the last commit that changed it; undefined where
* there is no repository, or where the history is not whole, as in a shallow clone. A file under a new name is new.
*/
function readHistory({ base }, { until } = {}) {
	const git = gitAt(base);
	if (git === void 0 || git.isShallow()) return void 0;
	const log = git.askIf([...[
		"log",
		"--format=%x00%H %cs",
		"--name-only",
		"-z",
		"--no-renames",
		"--",
		"."
	]]);
	if (log === void 0) return void 0;
	const history = /* @__PURE__ */ new Map();
	let [commit, day] = ["", ""];
	for (const part of log.toString().split("\0")) {
		const text = part.replace(/^\n/, "");
		const head = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(text);
		if (head) [, commit = "", day = ""] = head;
		else if (text !== "" && (until === void 0 || day <= until)) {
			const path = pathFrom(base, join(git.top, text));
			if (!isInside(path)) continue;
			history.set(path, {
				lastChanged: day,
				commit,
				...history.get(path),
				addedOn: day
			});
		}
	}
	return history;
}
export { history_exports, readHistory };
