import { enableCompileCache } from "node:module";
import { env, platform } from "node:process";
import { join } from "node:path";
import { homedir } from "node:os";
// src/start.ts
/** Starts the command. What Node has worked out of its code is kept for the next run, a tenth of a second. */
async function start() {
	enableCompileCache(join(cacheFolder(), "badgelint"));
	const { main } = await import("./main.js").then((n) => n.main_exports);
	await main(process.argv);
}
/** Where the system has people's caches. A folder that all can write to would not do for code. */
function cacheFolder() {
	if (platform === "win32") return env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
	if (platform === "darwin") return join(homedir(), "Library", "Caches");
	return env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
export { start };
