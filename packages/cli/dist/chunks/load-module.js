import { realPathOf, statOf } from "./check.js";
import { isBuiltin, registerHooks } from "node:module";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
// ../workspace/src/configuration/load-module.ts
/** Authorizes a module and all that it names by a path, before anything of it runs. Throws {@link CodeRefusedError}. */
function authorizeModule({ url, name, from }, authorization) {
	const file = fileAt(url, name, from);
	if (file !== void 0) authorizeImports(file, authorization, /* @__PURE__ */ new Set());
}
/**
* Imports a module, and authorizes all that it imports when it does, by whatever name: the bytes that were
* authorized are what runs. Throws {@link CodeRefusedError}.
*/
function importAuthorized({ url, name, from }, { authorizer, configurationFolder }) {
	const authorized = /* @__PURE__ */ new Map([[url, fileAt(url, name, from)]]);
	registerHooks({
		resolve(specifier, context, next) {
			const found = next(specifier, context);
			const { parentURL = "" } = context;
			if (authorized.has(parentURL) && !isBuiltin(found.url)) authorized.set(found.url, fileAt(found.url, specifier, authorized.get(parentURL)));
			return found;
		},
		load(address, context, next) {
			const named = authorized.get(address);
			if (named === void 0) return next(address, context);
			const source = authorizer.sourceOf(named, configurationFolder);
			const loaded = next(address, context);
			return source === void 0 || loaded.format === "addon" ? loaded : {
				...loaded,
				source
			};
		}
	});
	return import(url);
}
/** The file at an address, by the way that links take there from where it is named. */
function fileAt(url, specifier, from) {
	if (!url.startsWith("file:")) return void 0;
	const file = fileURLToPath(url);
	const named = from === void 0 ? void 0 : namedFile(specifier, from);
	return named !== void 0 && realPathOf(named) === realPathOf(file) ? named : file;
}
/** Authorizes a file and all that its text names by a path, in whatever way it imports that. */
function authorizeImports(file, authorization, visited) {
	if (visited.has(file)) return;
	visited.add(file);
	const source = authorization.authorizer.sourceOf(file, authorization.configurationFolder);
	if (source === void 0 || !/\.[cm]?[jt]s$/.test(file)) return;
	for (const specifier of pathsIn(Buffer.from(source).toString())) {
		const named = namedFile(specifier, file);
		if (named !== void 0) authorizeImports(named, authorization, visited);
	}
}
/**
* The paths that a module imports by. One in a comment counts as well, which does no harm: where it is
* the path of no file, it is passed over.
*/
function pathsIn(text) {
	return Array.from(text.matchAll(/\b(?:from|import|require)\b[\s(]*(['"`])(\.{1,2}\/[^'"`\n]*)\1/g), ([, , path = ""]) => path);
}
/** What is tried after a path that a CommonJS module names. */
const endings = [
	"",
	".js",
	".json",
	".node",
	".cjs",
	".mjs",
	".ts",
	"/index.js",
	"/index.json"
];
/** The file that a path means in a module, by the way that links take there; undefined for a package. */
function namedFile(specifier, from) {
	if (!/^\.{0,2}\//.test(specifier)) return void 0;
	const [named = ""] = specifier.split(/[?#]/, 1);
	const path = resolve(dirname(from), decoded(named));
	return endings.map((ending) => `${path}${ending}`).find((file) => statOf(file)?.isFile());
}
function decoded(specifier) {
	try {
		return decodeURIComponent(specifier);
	} catch {
		return specifier;
	}
}
export { authorizeModule, importAuthorized };
