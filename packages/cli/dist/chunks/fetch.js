// ../workspace/src/git/fetch.ts
/** The command that fetches what a name means; undefined where there is none to give. */
function fetchCommand(name, git) {
	const remotes = remotesOf(git);
	const [remote] = remotes.toSorted((a, b) => Number(b === "origin") - Number(a === "origin"));
	if (remote === void 0 || name.startsWith("-")) return void 0;
	if (/[~^:\s]|@\{/.test(name)) return deepenCommand(git);
	if (/^[0-9a-f]{40}$/.test(name)) return command([
		"fetch",
		remote,
		name
	]);
	if (/^[0-9a-f]{7,39}$/.test(name)) return deepenCommand(git) ?? command(["fetch", remote]);
	const short = name.replace(/^refs\//, "");
	if (short.startsWith("tags/")) return command([
		"fetch",
		remote,
		"tag",
		short.slice(5)
	]);
	const tracked = short.replace(/^remotes\//, "");
	const trackedRemote = remotes.filter((one) => tracked.startsWith(`${one}/`)).sort((a, b) => b.length - a.length)[0];
	if (trackedRemote === void 0) {
		const branch = short.replace(/^heads\//, "");
		return command([
			"fetch",
			remote,
			`${branch}:${branch}`
		]);
	}
	const branch = tracked.slice(trackedRemote.length + 1);
	return command([
		"fetch",
		trackedRemote,
		refspecsOf(git, trackedRemote).includes(`+refs/heads/*:refs/remotes/${trackedRemote}/*`) ? branch : `${branch}:refs/remotes/${trackedRemote}/${branch}`
	]);
}
/** The command that fetches the history that a shallow clone lacks; undefined where it lacks none. */
function deepenCommand(git) {
	return git.isShallow() ? "git fetch --unshallow" : void 0;
}
function command(words) {
	return ["git", ...words].map(quoteForShell).join(" ");
}
/** Names of the repositories that a repository knows. */
function remotesOf(git) {
	return git.ask(["remote"]).toString().split("\n").filter(Boolean);
}
/** What is fetched of a remote where nothing is named, as git has it in its configuration. */
function refspecsOf(git, remote) {
	return git.askIf([
		"config",
		"--get-all",
		`remote.${remote}.fetch`
	])?.toString().split("\n").filter(Boolean) ?? [];
}
/** A word as a shell takes it for itself. */
function quoteForShell(word) {
	return /^[\w./:@+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
export { fetchCommand as n, deepenCommand as t };
