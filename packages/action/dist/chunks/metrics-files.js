import { __commonJSMin, __toESM } from "./rolldown-runtime.js";
import { require_picomatch } from "./picomatch.js";
import { holdsData } from "./media-type.js";
import { isInside, pathFrom, readSource, repositoryTop } from "./read.js";
import { entryOf, existsAt, hasExactName, isFolder, realPathOf, targetOfLink } from "./stat.js";
import { Git, GitError } from "./git.js";
import { readdirSync } from "node:fs";
import { basename, dirname, extname, join, resolve, sep } from "node:path";
// ../../node_modules/.pnpm/ignore@7.0.16/node_modules/ignore/index.js
var require_ignore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "\ufeff";
	const REGEX_ANCHORED_GLOBSTAR = /^\/\*{2,}$/;
	const REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION = /^\\!/;
	const REGEX_REPLACE_LEADING_EXCAPED_HASH = /^\\#/;
	const REGEX_SPLITALL_CRLF = /\r?\n/g;
	const DOUBLE_SLASH = "//";
	const SLASH_CODE = 47;
	const DOT_CODE = 46;
	const SLASH = "/";
	let TMP_KEY_IGNORE = "node-ignore";
	/* istanbul ignore else */
	if (typeof Symbol !== "undefined") TMP_KEY_IGNORE = Symbol.for("node-ignore");
	const KEY_IGNORE = TMP_KEY_IGNORE;
	const define = (object, key, value) => {
		Object.defineProperty(object, key, { value });
		return value;
	};
	const RETURN_FALSE = () => false;
	const POSIX_CLASSES = {
		alnum: "0-9A-Za-z",
		alpha: "A-Za-z",
		blank: " \\t",
		cntrl: "\\x00-\\x1f\\x7f",
		digit: "0-9",
		graph: "!-.0-~",
		lower: "a-z",
		print: " -.0-~",
		punct: "!-.:-@\\[-`{-~",
		space: " \\t\\n\\r",
		upper: "A-Z",
		xdigit: "0-9A-Fa-f"
	};
	const CLASS_MEMBERS_TO_ESCAPE = "\\]^-[";
	const escapeMember = (char) => CLASS_MEMBERS_TO_ESCAPE.indexOf(char) < 0 ? char : ESCAPE + char;
	const NON_SLASH = "(?!\\/)";
	const classSource = (negated, body) => {
		if (negated) return `[^\\/${body}]`;
		const source = `[${body}]`;
		return new RegExp(source).test("/") ? NON_SLASH + source : source;
	};
	const scanBracket = (pattern, start) => {
		const { length } = pattern;
		let index = start + 1;
		let negated = EMPTY;
		const lead = pattern[index];
		if (lead === "!" || lead === "^") {
			negated = "^";
			index++;
		}
		let body = EMPTY;
		let prev = EMPTY;
		for (;;) {
			const char = pattern[index];
			if (char === UNDEFINED) return null;
			if (char === ESCAPE) {
				const escaped = pattern[++index];
				body += escapeMember(escaped);
				prev = escaped;
			} else if (char === "-" && prev && index + 1 < length && pattern[index + 1] !== "]") {
				index++;
				let to = pattern[index];
				if (to === ESCAPE) to = pattern[index += 1];
				if (prev <= to) body += `-${escapeMember(to)}`;
				prev = EMPTY;
			} else if (char === "[" && pattern[index + 1] === ":") {
				const nameStart = index + 2;
				let end = nameStart;
				while (end < length && pattern[end] !== "]") end++;
				if (end === length) return null;
				if (end > nameStart && pattern[end - 1] === ":") {
					const name = pattern.slice(nameStart, end - 1);
					if (!Object.prototype.hasOwnProperty.call(POSIX_CLASSES, name)) return null;
					body += POSIX_CLASSES[name];
					prev = EMPTY;
					index = end;
				} else {
					body += escapeMember("[");
					prev = "[";
					index = nameStart - 2;
				}
			} else {
				body += escapeMember(char);
				prev = char;
			}
			index++;
			if (pattern[index] === "]") return {
				end: index,
				source: classSource(negated, body)
			};
		}
	};
	const NEVER_MATCH = "[]";
	const PLACEHOLDER = "\0";
	const REGEX_RESTORE_PLACEHOLDER = new RegExp(`${PLACEHOLDER}(\\d+)${PLACEHOLDER}`, "g");
	const TRAILING_WILDCARD = "\ue000";
	const TRAILING_DOUBLESTAR = "\ue001";
	const isReserved = (char) => char === PLACEHOLDER || char === TRAILING_WILDCARD || char === TRAILING_DOUBLESTAR;
	const extractBrackets = (pattern) => {
		const sources = [];
		const hold = (source) => `${PLACEHOLDER}${sources.push(source) - 1}${PLACEHOLDER}`;
		const { length } = pattern;
		let out = EMPTY;
		let index = 0;
		while (index < length) {
			const char = pattern[index];
			if (char === ESCAPE) {
				const escaped = pattern[index + 1];
				if (escaped === SLASH && index + 2 === length) out += hold(NEVER_MATCH);
				else if (escaped === "*" || escaped === "[" || escaped === SPACE) out += pattern.slice(index, index + 2);
				else out += hold(REGEX_LITERAL_SPECIAL.test(escaped) ? ESCAPE + escaped : isReserved(escaped) ? `[${escaped}]` : escaped);
				index += 2;
			} else if (isReserved(char)) {
				out += hold(`[${char}]`);
				index++;
			} else if (char === "[") {
				const scanned = scanBracket(pattern, index);
				if (scanned === null) {
					out += hold(NEVER_MATCH);
					index = length;
				} else {
					out += hold(scanned.source);
					index = scanned.end + 1;
				}
			} else {
				out += char;
				index++;
			}
		}
		return {
			source: out,
			sources
		};
	};
	const DIRECT = null;
	const REGEX_INNER_SLASH = /\/(?!$)/;
	const WILDCARD = "[^\\/]*";
	const REPLACERS = [
		[
			/(\\+)( ?)/g,
			(_, run, space) => space ? run.slice(0, run.length - run.length % 2) + SPACE : run,
			"\\ "
		],
		[
			/(^|\/)\*{3,}(?=\/|$)/g,
			(_, start) => `${start}**`,
			"*"
		],
		[/[\\$.|*+(){^]/g, (match) => `\\${match}`],
		[
			/(?!\\)\?/g,
			() => "[^/]",
			"?"
		],
		[
			/^\//,
			() => "^",
			SLASH
		],
		[
			/\//g,
			() => "\\/",
			SLASH
		],
		[
			/^\^*(?:\\\*\\\*\\\/)+/,
			() => "(?:^|\\/)",
			"*"
		],
		[DIRECT, (source, pattern) => {
			if (!source || source[0] === "^" || source[0] === "(") return source;
			return (!REGEX_INNER_SLASH.test(pattern) ? "(?:^|\\/)" : "^") + source;
		}],
		[
			/\\\/\\\*\\\*(?=\\\/|$)/g,
			(_, index, str) => index + 6 < str.length ? str.slice(index + 6) === "\\/" ? "(?:\\/[^\\/]+)+" : "(?:\\/[^\\/]+)*" : `\\/${TRAILING_DOUBLESTAR}`,
			"*"
		],
		[
			/(^|[^\\])(?:\\\*)+(?!$)/g,
			(_, p1) => p1 + WILDCARD,
			"*"
		],
		[
			/(^|[^\\])((?:\\\\)*)\\\*$/,
			(match, p1, p2) => p2 === EMPTY ? p1 + TRAILING_WILDCARD : match,
			"*"
		],
		[
			/\\\\\\(?=[$.|*+(){^])/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\\/g,
			() => ESCAPE,
			"\\\\"
		],
		[
			/\\\[([^\]/]*?)($|\])/g,
			(match, range, close) => `\\[${range}${close}`,
			"["
		],
		[DIRECT, (source) => {
			const last = source[source.length - 1];
			if (!last || last === TRAILING_WILDCARD || last === TRAILING_DOUBLESTAR) return source;
			return last === SLASH ? `${source}$` : `${source}(?=$|\\/$)`;
		}]
	];
	const REGEX_REPLACE_TRAILING_WILDCARD = /(^|\\\/)?\uE000$/;
	const MODE_IGNORE = "regex";
	const MODE_CHECK_IGNORE = "checkRegex";
	const replaceTrailingWildcard = (_, p1) => {
		return `${p1 ? `${p1}[^/]+` : "[^/]*"}(?=$|\\/$)`;
	};
	const REGEX_REPLACE_TRAILING_DOUBLESTAR = /\uE001$/;
	const replaceTrailingDoublestar = () => "[\\s\\S]";
	const separatorAfter = (run, at) => {
		let separator = EMPTY;
		for (let index = at + 1; index < run.length && !run[index].wildcard; index++) separator += run[index].single;
		return separator;
	};
	const pinWildcards = (source) => {
		if (source.indexOf(WILDCARD) < 0) return source;
		const tokens = [];
		const { length } = source;
		let index = 0;
		while (index < length) {
			const char = source[index];
			if (source.startsWith(WILDCARD, index)) {
				tokens.push({ wildcard: true });
				index += 6;
			} else if (char === "[") {
				let end = index + 1;
				if (source[end] === "^") end++;
				if (source[end] === "]") end++;
				while (end < length && source[end] !== "]") end += source[end] === ESCAPE ? 2 : 1;
				end++;
				tokens.push({ single: source.slice(index, end) });
				index = end;
			} else if (char === ESCAPE) {
				tokens.push({ single: source.slice(index, index + 2) });
				index += 2;
			} else if (char === "(") {
				let depth = 0;
				let end = index;
				do {
					if (source[end] === ESCAPE) end++;
					else if (source[end] === "(") depth++;
					else if (source[end] === ")") depth--;
					end++;
				} while (end < length && depth > 0);
				if ("*+?".indexOf(source[end]) >= 0) end++;
				tokens.push({ boundary: source.slice(index, end) });
				index = end;
			} else if (char === "^" || char === "$") {
				tokens.push({ boundary: char });
				index++;
			} else {
				tokens.push({ single: char });
				index++;
			}
		}
		let out = EMPTY;
		let run = [];
		const flush = () => {
			let lastWildcard;
			run.forEach((token, at) => {
				if (token.wildcard) lastWildcard = at;
			});
			run.forEach((token, at) => {
				if (!token.wildcard) {
					out += token.single;
					return;
				}
				out += at === lastWildcard ? WILDCARD : `(?:(?!${separatorAfter(run, at)})[^\\/])*`;
			});
			run = [];
		};
		tokens.forEach((token) => {
			if (token.boundary === void 0) {
				run.push(token);
				return;
			}
			flush();
			out += token.boundary;
		});
		flush();
		return out;
	};
	const makeRegexPrefix = (pattern) => {
		if (REGEX_ANCHORED_GLOBSTAR.test(pattern)) pattern = "**";
		const { source, sources } = extractBrackets(pattern);
		const replaced = REPLACERS.reduce((prev, [matcher, replacer, required]) => {
			if (matcher === DIRECT) return replacer(prev, pattern);
			if (required !== UNDEFINED && prev.indexOf(required) < 0) return prev;
			return matcher.test(prev) ? prev.replace(matcher, replacer.bind(pattern)) : prev;
		}, source);
		return sources.length ? replaced.replace(REGEX_RESTORE_PLACEHOLDER, (match, index) => sources[index]) : replaced;
	};
	const checkSourceOf = (body, prefix) => {
		if (body[body.length - 1] === SLASH) prefix = makeRegexPrefix(body.slice(0, -1));
		const head = prefix.slice(0, -1);
		const last = prefix[prefix.length - 1];
		return last === TRAILING_WILDCARD ? `${head}$` : last === TRAILING_DOUBLESTAR ? head : NEVER_MATCH;
	};
	const matchesBasename = (body) => {
		const index = body.indexOf(SLASH);
		return index < 0 || index === body.length - 1;
	};
	const basenameOf = (path) => {
		const end = path.length - 1;
		const index = path.lastIndexOf(SLASH, path[end] === SLASH ? end - 1 : end);
		return index < 0 ? path : path.slice(index + 1);
	};
	const parentOf = (path) => {
		if (path.charCodeAt(0) === SLASH_CODE || path.indexOf(DOUBLE_SLASH) >= 0) {
			const slices = path.split(SLASH).filter(Boolean);
			slices.pop();
			return slices.length ? slices.join(SLASH) + SLASH : EMPTY;
		}
		const end = path.length - 1;
		const cut = path.lastIndexOf(SLASH, path.charCodeAt(end) === SLASH_CODE ? end - 1 : end);
		return cut < 0 ? EMPTY : path.slice(0, cut + 1);
	};
	const isString = (subject) => typeof subject === "string";
	const checkPattern = (pattern) => pattern && isString(pattern);
	const splitPattern = (pattern) => (pattern[pattern.length - 1] === "\r" ? pattern.slice(0, -1) : pattern).split(REGEX_SPLITALL_CRLF).filter(Boolean);
	var IgnoreRule = class {
		constructor(pattern, mark, body, ignoreCase, negative, prefix) {
			this.pattern = pattern;
			this.mark = mark;
			this.negative = negative;
			define(this, "body", body);
			define(this, "ignoreCase", ignoreCase);
			define(this, "regexPrefix", prefix);
		}
		get _basenameOnly() {
			return define(this, "_basenameOnly", matchesBasename(this.body));
		}
		get regex() {
			const key = "_regex";
			if (this[key]) return this[key];
			return this._make(MODE_IGNORE, key);
		}
		get checkRegex() {
			const key = "_checkRegex";
			if (this[key]) return this[key];
			return this._make(MODE_CHECK_IGNORE, key);
		}
		_make(mode, key) {
			const str = pinWildcards(mode === MODE_IGNORE ? this.regexPrefix.replace(REGEX_REPLACE_TRAILING_WILDCARD, replaceTrailingWildcard).replace(REGEX_REPLACE_TRAILING_DOUBLESTAR, replaceTrailingDoublestar) : checkSourceOf(this.body, this.regexPrefix));
			const regex = this.ignoreCase ? new RegExp(str, "i") : new RegExp(str);
			return define(this, key, regex);
		}
	};
	const hasTrailingBackslash = (str) => {
		let count = 0;
		while (str[str.length - count - 1] === ESCAPE) count++;
		return count % 2 === 1;
	};
	const trimEnd = (body, stripLineEnd) => {
		let lineEnd = body.length;
		let end;
		for (;;) {
			if (stripLineEnd && body[lineEnd - 1] === "\r") lineEnd--;
			end = lineEnd;
			while (body[end - 1] === SPACE) end--;
			if (!stripLineEnd || body[end - 1] !== "\n") break;
			lineEnd = end - 1;
		}
		if (end === lineEnd) return body.slice(0, lineEnd);
		let backslashes = 0;
		while (body[end - backslashes - 1] === ESCAPE) backslashes++;
		return backslashes % 2 ? body.slice(0, end - 1) + SPACE : body.slice(0, end);
	};
	const createRule = (pattern, mark, ignoreCase, stripLineEnd, stripBOM) => {
		let body = stripBOM && pattern[0] === BOM ? pattern.slice(1) : pattern;
		if (body[0] === "#") return;
		let negative = false;
		if (body[0] === "!") {
			negative = true;
			body = body.slice(1);
		}
		const last = body[body.length - 1];
		if (last === SPACE || stripLineEnd && (last === "\r" || last === "\n")) body = trimEnd(body, stripLineEnd);
		if (!body || hasTrailingBackslash(body)) return;
		body = body.replace(REGEX_REPLACE_LEADING_EXCAPED_EXCLAMATION, "!").replace(REGEX_REPLACE_LEADING_EXCAPED_HASH, "#");
		const regexPrefix = makeRegexPrefix(body);
		return new IgnoreRule(pattern, mark, body, ignoreCase, negative, regexPrefix);
	};
	var RuleManager = class {
		constructor(ignoreCase) {
			this._ignoreCase = ignoreCase;
			this._rules = [];
			this._basenameCount = 0;
		}
		_add(pattern, index) {
			if (pattern && pattern[KEY_IGNORE]) {
				this._rules = this._rules.concat(pattern._rules._rules);
				this._basenameCount += pattern._rules._basenameCount;
				this._added = true;
				return;
			}
			const isStr = isString(pattern);
			const raw = isStr ? pattern : pattern.pattern;
			const rule = checkPattern(raw) && createRule(raw, isStr ? UNDEFINED : pattern.mark, this._ignoreCase, !this._split, this._stripBOM && !index);
			if (rule) {
				this._added = true;
				this._rules.push(rule);
				if (matchesBasename(rule.body)) this._basenameCount++;
			}
		}
		add(pattern) {
			this._added = false;
			this._split = isString(pattern);
			this._stripBOM = !this._split || pattern[0] === BOM;
			makeArray(this._split ? splitPattern(pattern) : pattern).forEach(this._add, this);
			if (this._added) this._literalRules = UNDEFINED;
			return this._added;
		}
		testLiteral(path) {
			const rules = this._literalRules || (this._literalRules = this._rules.filter(({ body }) => body[body.length - (body[body.length - 1] === SLASH ? 2 : 1)] === "*"));
			let ignored = false;
			let unignored = false;
			let matchedRule;
			for (let index = rules.length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule.checkRegex.test(path)) {
					ignored = !rule.negative;
					unignored = rule.negative;
					matchedRule = rule.negative ? UNDEFINED : rule;
					break;
				}
			}
			const ret = {
				ignored,
				unignored
			};
			if (matchedRule) ret.rule = matchedRule;
			return ret;
		}
		test(path, mode) {
			const rules = this._rules;
			const { length } = rules;
			const shortcut = this._basenameCount * 2 >= length;
			const basename = shortcut ? basenameOf(path) : path;
			for (let index = length - 1; index >= 0; index--) {
				const rule = rules[index];
				if (rule[mode].test(shortcut && rule._basenameOnly ? basename : path)) {
					const { negative } = rule;
					const ret = {
						ignored: !negative,
						unignored: negative
					};
					if (!negative) ret.rule = rule;
					return ret;
				}
			}
			return {
				ignored: false,
				unignored: false
			};
		}
	};
	const throwError = (message, Ctor) => {
		throw new Ctor(message);
	};
	const checkPath = (path, originalPath, doThrow) => {
		if (!isString(path)) return doThrow(`path must be a string, but got \`${originalPath}\``, TypeError);
		if (!path) return doThrow(`path must not be empty`, TypeError);
		if (checkPath.isNotRelative(path)) return doThrow(`path should be a \`path.relative()\`d string, but got "${originalPath}"`, RangeError);
		return true;
	};
	const isNotRelative = (path) => {
		const first = path.charCodeAt(0);
		if (first === SLASH_CODE) return true;
		if (first !== DOT_CODE) return false;
		if (path.length === 1) return true;
		const second = path.charCodeAt(1);
		if (second === SLASH_CODE) return true;
		if (second !== DOT_CODE) return false;
		return path.length === 2 || path.charCodeAt(2) === SLASH_CODE;
	};
	checkPath.isNotRelative = isNotRelative;
	/* istanbul ignore next */
	checkPath.convert = (p) => p;
	const convertPath = (target) => isString(target) && checkPath.convert(target);
	var Ignore = class {
		constructor({ ignorecase = true, ignoreCase = ignorecase, allowRelativePaths = false } = {}) {
			define(this, KEY_IGNORE, true);
			this._rules = new RuleManager(ignoreCase);
			this._strictPathCheck = !allowRelativePaths;
			this._initCache();
		}
		_initCache() {
			this._ignoreCache = Object.create(null);
			this._testCache = Object.create(null);
		}
		add(pattern) {
			if (this._rules.add(pattern)) this._initCache();
			return this;
		}
		addPattern(pattern) {
			return this.add(pattern);
		}
		_test(originalPath, cache, path) {
			checkPath(path, originalPath, this._strictPathCheck ? throwError : RETURN_FALSE);
			return path ? this._t(path, cache) : {
				ignored: false,
				unignored: false
			};
		}
		checkIgnore(target) {
			const path = convertPath(target);
			if (!path || path.charCodeAt(path.length - 1) !== SLASH_CODE) return this._test(target, this._testCache, path);
			const dir = this._t(path, this._testCache);
			if (dir.ignored) return dir;
			const literal = this._rules.testLiteral(path);
			return literal.ignored || literal.unignored ? literal : dir;
		}
		_t(path, cache) {
			if (path in cache) return cache[path];
			const parentPath = parentOf(path);
			const parent = parentPath ? this._t(parentPath, cache) : UNDEFINED;
			return cache[path] = parent && parent.ignored ? parent : this._rules.test(path, MODE_IGNORE);
		}
		ignores(path) {
			return this._test(path, this._ignoreCache, convertPath(path)).ignored;
		}
		createFilter() {
			return (path) => !this.ignores(path);
		}
		filter(paths) {
			return makeArray(paths).filter(this.createFilter());
		}
		test(path) {
			return this._test(path, this._testCache, convertPath(path));
		}
	};
	const factory = (options) => new Ignore(options);
	const isPathValid = (path) => checkPath(convertPath(path), path, RETURN_FALSE);
	/* istanbul ignore next */
	const setupWindows = () => {
		const makePosix = (str) => /^\\\\\?\\/.test(str) || /["<>|\u0000-\u001F]+/u.test(str) ? str : str.replace(/\\/g, "/");
		checkPath.convert = makePosix;
		const REGEX_TEST_WINDOWS_PATH_ABSOLUTE = /^[a-z]:\//i;
		checkPath.isNotRelative = (path) => REGEX_TEST_WINDOWS_PATH_ABSOLUTE.test(path) || isNotRelative(path);
	};
	/* istanbul ignore next */
	if (typeof process !== "undefined" && process.platform === "win32") setupWindows();
	module.exports = factory;
	factory.default = factory;
	module.exports.isPathValid = isPathValid;
	define(module.exports, Symbol.for("setupWindows"), setupWindows);
}));
// ../workspace/src/files/ignored.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/**
* What git ignores in a folder `top`, for whoever begins at a folder in it: never a file that git tracks.
* By the patterns alone where there is no repository, or git cannot be asked. What lies in a folder that
* is ignored itself was named on purpose, and counts.
*/
function ignoredIn(top, isRepository, start) {
	if (!isRepository) return new IgnoredByPattern(start);
	const ignored = askGit(top, start) ?? new IgnoredByPattern(top);
	return ignored.has(start, true) ? new IgnoredByPattern(start) : ignored;
}
function askGit(top, start) {
	if (blocksGit(top, start)) return void 0;
	try {
		return new IgnoredByGit(top, start);
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
/** Whether a list of patterns on the way to a folder is a pipe or a device, which git would wait for. */
function blocksGit(top, start) {
	const entry = entryOf(join(start, ignoreName));
	return entry !== void 0 && (entry.isFIFO() || entry.isCharacterDevice()) || start !== top && isInside(pathFrom(top, start)) && blocksGit(top, dirname(start));
}
var IgnoredByGit = class {
	#git;
	#top;
	/** The folder for which git was asked, and the ignored paths in it. */
	#folder;
	#paths;
	constructor(top, start) {
		this.#top = top;
		this.#git = new Git(top, { isForeign: true });
		this.#folder = start;
		this.#paths = this.#git.ignored(start);
	}
	has(path) {
		if (!isInside(pathFrom(this.#folder, path))) {
			this.#paths = this.#git.ignored(this.#top);
			this.#folder = this.#top;
		}
		if (this.#paths.size === 0) return false;
		for (let current = path; current.length > this.#top.length; current = dirname(current)) if (this.#paths.has(current)) return true;
		return false;
	}
};
var IgnoredByPattern = class {
	#top;
	#rules = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	constructor(top) {
		this.#top = top;
	}
	/** The nearest rule decides, and nothing can be brought back from a folder that is ignored. */
	has(path, isFolder) {
		if (path === this.#top || !isInside(pathFrom(this.#top, path))) return false;
		const folder = dirname(path);
		for (let current = folder;; current = dirname(current)) {
			const rules = this.#rulesOf(current);
			if (rules) {
				const result = rules.test(`${pathFrom(current, path)}${isFolder ? "/" : ""}`);
				if (result.ignored) return true;
				if (result.unignored) break;
			}
			if (current === this.#top) break;
		}
		return this.#hasFolder(folder);
	}
	#hasFolder(folder) {
		const cached = this.#folders.get(folder) ?? this.has(folder, true);
		this.#folders.set(folder, cached);
		return cached;
	}
	#rulesOf(folder) {
		if (!this.#rules.has(folder)) this.#rules.set(folder, rulesIn(folder));
		return this.#rules.get(folder);
	}
};
/** A file with the patterns of what git ignores in its folder. */
const ignoreName = ".gitignore";
/** A larger file of patterns is not read, in bytes. */
const maxIgnoreBytes = 1e6;
/** Its text; undefined where it cannot be read. As git has it, no link is followed. */
function readIgnore(file) {
	if (!entryOf(file)?.isFile()) return void 0;
	const source = readSource(file, file, void 0, { limit: maxIgnoreBytes });
	return "text" in source ? source.text : void 0;
}
function rulesIn(folder) {
	const file = join(folder, ignoreName);
	const text = hasExactName(file) ? readIgnore(file) : void 0;
	return text === void 0 ? void 0 : (0, import_ignore.default)({ ignorecase: false }).add(text);
}
// ../workspace/src/files/disk-tree.ts
/** What lies on the disk and is not ignored. */
var DiskTree = class {
	top;
	/** `.gitignore` files that could not be read, so that nothing is left out by them. */
	unreadIgnores = /* @__PURE__ */ new Set();
	#start;
	#realTop;
	/** For folders the repository that they lie in. */
	#repositories = /* @__PURE__ */ new Map();
	#ignored = /* @__PURE__ */ new Map();
	#submodules = /* @__PURE__ */ new Map();
	/** `start`: the folder that is listed first, for which git is asked what is ignored. */
	constructor(top, start) {
		this.top = top;
		this.#start = start;
		this.#realTop = realPathOf(top) ?? top;
	}
	entry(path) {
		const kind = entryOf(path);
		return kind && this.#entry(path, kind, this.#repositoryOf(dirname(path)));
	}
	*children(folder) {
		const repository = this.#repositoryOf(folder);
		for (const child of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, child.name);
			if (child.name === ".gitignore" && readIgnore(path) === void 0) this.unreadIgnores.add(path);
			const entry = this.#entry(path, child, repository);
			if (entry) yield [child.name, entry];
		}
	}
	#entry(path, kind, repository) {
		const isFolder = kind.isDirectory();
		if (this.#ignoredIn(repository).has(path, isFolder)) return void 0;
		if (kind.isFile()) return { kind: "file" };
		if (kind.isSymbolicLink()) return this.#link(path);
		if (!isFolder) return { kind: "other" };
		return { kind: this.#isMissingSubmodule(path, repository) ? "submodule" : "folder" };
	}
	/** Undefined for one that is gone by now. */
	#link(path) {
		const target = targetOfLink(path);
		if (target === void 0) return void 0;
		const relativePath = pathFrom(this.#realTop, target);
		return {
			kind: "link",
			target: target.startsWith("/") && isInside(relativePath) ? join(this.top, relativePath) : target
		};
	}
	#repositoryOf(folder) {
		if (this.#repositories.has(folder)) return this.#repositories.get(folder);
		const isEnd = folder === this.top || dirname(folder) === folder;
		const found = existsAt(join(folder, ".git")) ? folder : isEnd ? void 0 : this.#repositoryOf(dirname(folder));
		this.#repositories.set(folder, found);
		return found;
	}
	#ignoredIn(repository) {
		const cached = this.#ignored.get(repository);
		if (cached) return cached;
		const top = repository ?? this.#start;
		const start = isInside(pathFrom(top, this.#start)) ? this.#start : top;
		const ignored = ignoredIn(top, repository !== void 0, start);
		this.#ignored.set(repository, ignored);
		return ignored;
	}
	/** Git leaves an empty folder where a submodule is not checked out. */
	#isMissingSubmodule(folder, repository) {
		if (repository === void 0 || !this.#submodulesOf(repository).has(folder)) return false;
		return !existsAt(join(folder, ".git"));
	}
	#submodulesOf(repository) {
		const cached = this.#submodules.get(repository);
		if (cached) return cached;
		const found = existsAt(join(repository, ".gitmodules")) ? submodulesOf(repository) : [];
		const paths = new Set(found);
		this.#submodules.set(repository, paths);
		return paths;
	}
};
function submodulesOf(repository) {
	try {
		return new Git(repository, { isForeign: true }).submodules();
	} catch (error) {
		if (error instanceof GitError) return [];
		throw error;
	}
}
// ../workspace/src/files/file-tree.ts
/** No target of a link is longer on any system, in characters. */
const maxTargetLength = 4096;
/** Follows the links on a path, from the top of a tree on. */
function resolveIn(tree, path) {
	const { top } = tree;
	let current = top;
	let entry = { kind: "folder" };
	let open = pathFrom(top, path).split("/");
	for (let links = 0; open.length > 0;) {
		const [part = "", ...rest] = open;
		open = rest;
		if (part === "" || part === ".") continue;
		const next = part === ".." ? dirname(current) : join(current, part);
		if (part === ".." || !isInside(pathFrom(top, next)) || next === top) {
			current = next;
			entry = { kind: "folder" };
			continue;
		}
		if (entry.kind !== "folder") return {
			kind: "missing",
			path: next
		};
		const found = part === ".git" ? void 0 : tree.entry(next);
		if (found === void 0) return {
			kind: "missing",
			path: join(next, ...rest)
		};
		if (found.kind !== "link") {
			current = next;
			entry = found;
			continue;
		}
		links += 1;
		if (links > 40) return {
			kind: "loop",
			path: next
		};
		if (found.target === "" || found.target.length > 4096) return {
			kind: "missing",
			path: next
		};
		const parts = found.target.split(sep === "/" ? "/" : /[\\/]/);
		if (found.target.startsWith("/")) current = "/";
		open = [...parts, ...rest];
	}
	if (!isInside(pathFrom(top, current))) return {
		kind: "outside",
		path: current
	};
	return {
		...entry,
		path: current
	};
}
/** A tree in which some paths stand for something else. */
var PatchedTree = class {
	#tree;
	#entries = /* @__PURE__ */ new Map();
	/** Folders in which there is nothing but what the patch adds. */
	#createdFolders = /* @__PURE__ */ new Set();
	/** For each folder the names that the patch changes. */
	#names = /* @__PURE__ */ new Map();
	/** `entries`: what stands at paths now; undefined for nothing. */
	constructor(tree, entries) {
		this.#tree = tree;
		for (const [path, entry] of entries) {
			this.#entries.set(path, entry);
			this.#addName(path);
			if (entry) this.#createFolders(dirname(path));
		}
		const removed = [...entries].filter(([, entry]) => entry === void 0);
		this.#prune(new Set(removed.map(([path]) => dirname(path))));
	}
	get top() {
		return this.#tree.top;
	}
	entry(path) {
		if (this.#entries.has(path)) return this.#entries.get(path);
		return this.#createdFolders.has(dirname(path)) ? void 0 : this.#tree.entry(path);
	}
	*children(folder) {
		const names = this.#names.get(folder) ?? /* @__PURE__ */ new Set();
		if (!this.#createdFolders.has(folder)) {
			for (const child of this.#tree.children(folder)) if (!names.has(child[0])) yield child;
		}
		for (const name of names) {
			const entry = this.#entries.get(join(folder, name));
			if (entry) yield [name, entry];
		}
	}
	#addName(path) {
		const folder = dirname(path);
		const names = this.#names.get(folder);
		const name = path.slice(folder.length).replace(/^[\\/]/, "");
		if (names) names.add(name);
		else this.#names.set(folder, /* @__PURE__ */ new Set([name]));
	}
	/** What holds a file is a folder, whatever it is in the tree itself. */
	#createFolders(folder) {
		if (folder === this.top || !isInside(pathFrom(this.top, folder))) return;
		this.#createFolders(dirname(folder));
		if (this.entry(folder)?.kind === "folder") return;
		this.#entries.set(folder, { kind: "folder" });
		this.#createdFolders.add(folder);
		this.#addName(folder);
	}
	/** A folder of which nothing is left is gone, as git has none without files. */
	#prune(folders) {
		const above = /* @__PURE__ */ new Set();
		for (const folder of folders) {
			if (folder === this.top || this.entry(folder)?.kind !== "folder") continue;
			if (!this.#isEmpty(folder)) continue;
			this.#entries.set(folder, void 0);
			this.#addName(folder);
			above.add(dirname(folder));
		}
		if (above.size > 0) this.#prune(above);
	}
	#isEmpty(folder) {
		try {
			for (const _ of this.children(folder)) return false;
			return true;
		} catch {
			return false;
		}
	}
};
// ../workspace/src/files/walk.ts
/** Names of folders that are never walked unless they are named. */
const skippedFolders = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Whether a walk that begins at a folder passes over what lies at a path below. */
function isSkipped(pathFromStart) {
	return dirname(pathFromStart).split("/").some((part) => skippedFolders.has(part));
}
/** Walks a folder of a tree, and by the links in it. `isWanted` says by a name whether a file is looked for. */
function walkFolder(tree, folder, isWanted) {
	const walk = new Walk(tree, isWanted);
	const resolved = resolveIn(tree, folder);
	if (resolved.kind === "folder") walk.folder({
		absolute: folder,
		real: resolved.path,
		links: 0
	});
	walk.followAll();
	return {
		found: walk.found,
		links: walk.direct
	};
}
/** What comes by some links of a tree. */
function walkLinks(tree, links, isWanted) {
	const walk = new Walk(tree, isWanted);
	for (const link of links) walk.link({
		absolute: link,
		real: link,
		links: 0
	});
	walk.followAll();
	return walk.found;
}
/** What comes by one path that was named itself: the file, or what its links lead to. */
function walkNamed(tree, path) {
	const resolved = resolveIn(tree, path);
	const links = resolved.path === path ? 0 : 1;
	return {
		absolute: path,
		real: resolved.path,
		links,
		...contentOf(tree, resolved)
	};
}
var Walk = class {
	found = [];
	direct = [];
	#tree;
	#isWanted;
	#open = [];
	#linkedEntries = 0;
	constructor(tree, isWanted) {
		this.#tree = tree;
		this.#isWanted = isWanted;
	}
	folder(place, above = []) {
		const folders = [place];
		for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for (const [name, entry] of this.#children(folder)) {
			if (folder.links > 0 && ++this.#linkedEntries > 3e4) return;
			const absolute = join(folder.absolute, name);
			const child = {
				absolute,
				real: folder.real === folder.absolute ? absolute : join(folder.real, name),
				links: folder.links
			};
			if (entry.kind === "folder") {
				if (!skippedFolders.has(name)) folders.push(child);
			} else this.#entry(name, child, entry, above);
		}
	}
	#entry(name, place, entry, above) {
		if (entry.kind === "link") this.link(place, above);
		else if (entry.kind === "submodule") this.#refuse(place, "submodule", true);
		else if ((entry.kind === "file" || entry.kind === "other") && this.#isWanted(name)) this.found.push("blob" in entry && entry.blob !== void 0 ? {
			...place,
			blob: entry.blob
		} : place);
	}
	link(place, above = []) {
		if (place.links === 0) this.direct.push(place.absolute);
		this.#open.push({
			...place,
			above: [...above, dirname(place.real)]
		});
	}
	/** The nearest links first, and of those in the order of their paths, so that every run names alike. */
	followAll() {
		for (let level = this.#open.splice(0); level.length > 0; level = this.#open.splice(0)) for (const link of level.sort((a, b) => a.absolute < b.absolute ? -1 : 1)) this.#follow(link);
		if (this.#linkedEntries > 3e4) this.#refuse({
			absolute: this.#tree.top,
			real: this.#tree.top,
			links: 0
		}, "links", true);
	}
	#follow({ absolute, real, links, above }) {
		const name = basename(absolute);
		const resolved = resolveIn(this.#tree, real);
		const place = {
			absolute,
			real: resolved.path,
			links: links + 1
		};
		if (resolved.kind === "folder") {
			if (this.#linkedEntries > 3e4) return;
			if (!above.some((folder) => isInside(pathFrom(resolved.path, folder))) && !skippedFolders.has(name)) this.folder(place, above);
			return;
		}
		const isWantedFile = this.#isWanted(name);
		if ((resolved.kind === "file" || resolved.kind === "other") && !isWantedFile) return;
		const content = contentOf(this.#tree, resolved);
		const own = content.unreadable ? { real } : {};
		this.found.push({
			...place,
			...own,
			...content,
			...isWantedFile ? {} : { isFolder: true }
		});
	}
	*#children(folder) {
		try {
			yield* this.#tree.children(folder.real);
		} catch (error) {
			const detail = error instanceof Error && "code" in error ? String(error.code) : String(error);
			this.found.push({
				...folder,
				isFolder: true,
				unreadable: {
					reason: "refused",
					detail
				}
			});
		}
	}
	#refuse(place, why, isFolder) {
		this.found.push({
			...place,
			isFolder,
			unreadable: { reason: why }
		});
	}
};
/** What is read at the end of a path, or why nothing is. */
function contentOf({ top }, { kind, path, ...rest }) {
	if (kind === "file") return rest;
	if (kind === "other") return {};
	const target = pathFrom(top, path);
	if (kind === "outside" || kind === "missing" || kind === "loop") return { unreadable: {
		reason: kind,
		target
	} };
	return { unreadable: {
		reason: "missing",
		target
	} };
}
// ../workspace/src/files/discover.ts
/**
* Finds the files under each of the named paths: folders are searched, without what git ignores; files
* are taken as they are; what is neither is tried as a glob. Links lead into `boundary`, and the repository
* that it lies in. `isWanted` says by a file's name whether it is looked for.
*/
function discover(paths, workingDirectory, boundary, isWanted = holdsData) {
	const top = repositoryTop(boundary) ?? boundary;
	return paths.map((path) => {
		const absolute = resolve(workingDirectory, path);
		if (isFolder(absolute)) return {
			path,
			...inFolder(absolute, top, isWanted)
		};
		if (existsAt(absolute)) return {
			path,
			...named(absolute, top, isWanted)
		};
		return {
			path,
			...byGlob(path, workingDirectory, top, isWanted)
		};
	});
}
const nothing = {
	files: [],
	links: [],
	unreadIgnores: []
};
function inFolder(folder, top, isWanted) {
	const tree = new DiskTree(topFor(folder, top), folder);
	const { found, links } = walkFolder(tree, folder, isWanted);
	return {
		files: found.map((file) => ({
			...file,
			isNamed: false
		})).sort((a, b) => a.absolute < b.absolute ? -1 : 1),
		links: [...linksOn(folder, tree.top), ...links],
		unreadIgnores: [...tree.unreadIgnores]
	};
}
function named(absolute, top, isWanted) {
	if (!isWanted(absolute)) return nothing;
	if (!isLink(absolute)) {
		const file = {
			absolute,
			real: absolute,
			links: 0,
			isNamed: true
		};
		return {
			...nothing,
			files: [file]
		};
	}
	const tree = new DiskTree(topFor(absolute, top), dirname(absolute));
	return {
		...nothing,
		files: [{
			...walkNamed(tree, absolute),
			isNamed: true
		}],
		links: [absolute]
	};
}
function byGlob(pattern, workingDirectory, top, isWanted) {
	if (!import_picomatch.default.scan(pattern).isGlob) return nothing;
	const matches = (0, import_picomatch.default)(pattern.replace(/^\.\//, ""), { dot: true });
	const start = resolve(workingDirectory, import_picomatch.default.scan(pattern).base);
	if (!isFolder(start)) return nothing;
	const { files, ...rest } = inFolder(start, top, isWanted);
	return {
		files: files.filter(({ absolute }) => matches(pathFrom(workingDirectory, absolute))),
		...rest
	};
}
/** What was named may lie elsewhere, and is its own bound there. */
function topFor(path, top) {
	if (isInside(pathFrom(top, path))) return top;
	return repositoryTop(dirname(path)) ?? dirname(path);
}
function isLink(path) {
	return entryOf(path)?.isSymbolicLink() ?? false;
}
/** The links on the way to a folder. */
function linksOn(folder, top) {
	if (folder === top || !isInside(pathFrom(top, folder))) return [];
	return [...linksOn(dirname(folder), top), ...isLink(folder) ? [folder] : []];
}
// ../workspace/src/facts/metrics-files.ts
const byDefault = "metrics/**/*.csv";
/** The globs whose fixed part is there, so that without files of metrics nothing is searched. */
function metricsStarts({ root, boundary, metrics }) {
	return globsOf(metrics).map((glob) => ({
		glob,
		start: resolve(root, import_picomatch.default.scan(glob).base)
	})).filter(({ start }) => [root, boundary].every((folder) => isInside(pathFrom(folder, start)))).filter(({ start }) => existsAt(start));
}
/** Whether a path, absolute, is that of a file of metrics. */
function isMetricsFile(absolute, { root, metrics }) {
	const path = pathFrom(root, absolute);
	if (!isInside(path) || !isTableName(path)) return false;
	return globsOf(metrics).some((glob) => (0, import_picomatch.default)([glob, `${glob}/**`], { dot: true })(path));
}
/** Whether a name is that of a table, which is all that is read of a folder. */
function isTableName(name) {
	return [
		".csv",
		".tsv",
		".txt"
	].includes(extname(name).toLowerCase());
}
function globsOf({ files = byDefault } = {}) {
	return [files].flat().map((glob) => glob.replace(/^\.\//, "").replace(/\/$/, ""));
}
export { DiskTree, PatchedTree, discover, isMetricsFile, isSkipped, isTableName, maxTargetLength, metricsStarts, require_ignore, resolveIn, walkLinks };
