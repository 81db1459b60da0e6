import { escapeForTerminal } from "./check.js";
import { FILE_HEADERS_ONLY, createTwoFilesPatch } from "./libesm.js";
import { stdout } from "node:process";
// src/patch.ts
/** A patch that `git apply` takes; on a terminal what could steer it is shown as a code. */
function patch({ path, before, after }) {
	const from = before === void 0 ? "/dev/null" : `a/${path}`;
	const text = createTwoFilesPatch(from, `b/${path}`, before ?? "", after, "", "", {
		context: 3,
		headerOptions: FILE_HEADERS_ONLY
	});
	return stdout.isTTY ? `${text.split("\n").map(escapeForTerminal).join("\n")}` : text;
}
export { patch };
