import { UsageError, escapeForTerminal, listLinks } from "./check.js";
import { exitCodes } from "./main.js";
import { stdout } from "node:process";
// src/links.ts
/** `badgelint links --list`: lists addresses with the places that name them. Throws {@link UsageError}. */
async function runLinks(paths, options) {
	if (options.list !== true) throw new UsageError("Use `badgelint links --list` to list the links without checking them. `badgelint check` checks them.");
	const { links, unmatched } = await listLinks({
		workingDirectory: process.cwd(),
		paths,
		...options.config === void 0 ? {} : { configuration: options.config }
	});
	if (unmatched.length > 0) throw new UsageError(`${unmatched.map((path) => `"${path}"`).join(", ")} matches no file that badgelint reads. Check the path.`);
	if (options.format === "json") stdout.write(`${JSON.stringify(jsonOf(links), null, 2)}\n`);
	else for (const { address, uses, isNoAddress } of links) {
		const places = uses.map(({ at, range, field }) => `  ${escapeForTerminal(at.file)}:${range.start.line}:${range.start.column} ${field}`);
		const note = isNoAddress ? " (no address)" : "";
		stdout.write(`${escapeForTerminal(withoutSecret(address))}${note}\n${places.join("\n")}\n`);
	}
	return exitCodes.clean;
}
function jsonOf(links) {
	return {
		version: 1,
		links: links.map(({ address, uses, isNoAddress }) => ({
			address,
			...isNoAddress ? { isNoAddress } : {},
			places: uses.map(({ at, range, field, template }) => ({
				file: at.file,
				pointer: at.pointer,
				range,
				field,
				...template === void 0 ? {} : { template }
			}))
		}))
	};
}
/** An address without the password that somebody has left in it. */
function withoutSecret(address) {
	return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1\u2026@");
}
export { runLinks };
