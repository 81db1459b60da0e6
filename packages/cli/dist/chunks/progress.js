import { stderr } from "node:process";
// src/progress.ts
/** Shows on a terminal how far something is, on one line that goes away in the end; elsewhere nothing. */
function progress(what) {
	if (stderr.isTTY !== true) return () => {};
	return (done, all) => {
		const line = done < all ? `${done} of ${all} ${what}` : "";
		stderr.write(`\r\u001B[K${line}`);
	};
}
export { progress as t };
