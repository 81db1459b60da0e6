import { i as __toESM } from "./chunks/rolldown-runtime.js";
import { t as BadgelintError } from "./chunks/error.js";
import { a as toRawFinding, c as RuleError, i as programSource, l as collected, n as linkSource, o as programOf, r as lintFile, s as template, t as governanceSource } from "./chunks/lint-file.js";
import { n as escapeJsonForTerminal, t as escapeForTerminal } from "./chunks/terminal.js";
import { t as Context } from "./chunks/context.js";
import { a as isNamedAsConfiguration, c as UnusableConfigurationError, d as shapeOf, f as builtInChecks, i as configurationNames, l as formats, n as fetchCommit, o as loadConfiguration, r as unshallow, s as CodeRefusedError, u as FileLocator } from "./chunks/fetch.js";
import { c as hasUserInfo, l as linkName, r as filesIn } from "./chunks/own-rule.js";
import { i as readImageKey } from "./chunks/facts.js";
import { c as readMeaningKey } from "./chunks/meaning.js";
import { n as readFile, t as documentRoleOf } from "./chunks/read-file.js";
import { t as didYouMean } from "./chunks/did-you-mean.js";
import { t as truncate$1 } from "./chunks/truncate.js";
import { n as isWithin } from "./chunks/place.js";
import { r as withoutMark } from "./chunks/parse.js";
import { t as require_picomatch } from "./chunks/picomatch.js";
import { a as isSkipped, c as maxTargetLength, i as discover, l as resolveIn, o as walkLinks, r as metricsStarts, s as PatchedTree, t as isMetricsFile, u as DiskTree } from "./chunks/metrics-files.js";
import { a as openFile, d as repositoryTop, l as isInside, n as exists$1, o as readBytes, r as existsExactly, s as readSource, t as decode, u as pathFrom } from "./chunks/read.js";
import { a as isFolder, c as statOf, i as hasExactName, l as targetOfLink, n as entryOf$1, o as realPathOf, r as existsAt } from "./chunks/stat.js";
import { i as syntaxOf, n as mediaTypeOf, r as namesWith, t as isImagePath } from "./chunks/media-type.js";
import { n as writeAtomic } from "./chunks/write.js";
import { r as isSame$2 } from "./chunks/patch.js";
import { n as gitAt$1, r as GitError } from "./chunks/git.js";
import { d as joinWithAnd } from "./chunks/team.js";
import { n as practiceTitles, t as practiceNumbers } from "./chunks/titles.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { Buffer as Buffer$1 } from "node:buffer";
import { crc32, deflateSync, gzipSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { basename, dirname, join, posix, resolve } from "node:path";
import { closeSync, existsSync as existsSync$1, readSync } from "node:fs";
import { mkdir, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
// ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// ../../node_modules/.pnpm/@actions+core@3.0.1/node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
// ../core/src/lint/lint-groups.ts
/**
* Holds the rules that judge many files together against the groups of an index. `done` is called with each
* source whose groups are needed no more.
*/
function lintGroups(files, index, settings, facts, { done = () => {}, base } = {}) {
	const templates = new TemplatesByPlace(files);
	const findings = [];
	for (const rule of settings.byShape.group) {
		const options = settings.optionsOf(rule.id);
		for (const key of index.keysOf(rule.id)) {
			const group = index.group(rule.id, key);
			const where = () => filesIn(group);
			const before = rule.comparesBase ? base?.group(rule.id, key) : void 0;
			for (const problem of collected(rule, where, () => rule.checkGroup(group, options, facts, before))) {
				const own = settings.activeFor(rule, problem.at.file);
				if (own) findings.push(toRawFinding(rule, own, problem, templates.idAt(problem.at)));
			}
		}
		done(rule.id);
	}
	findings.push(...lintProgram(index, settings, facts), ...lintLinks(index, settings, facts));
	done(programSource);
	done(linkSource);
	return findings;
}
/** Holds the rules on the program as a whole against what its files say of it. */
function lintProgram(index, settings, facts) {
	const [key] = index.keysOf(programSource);
	const isLeftAlone = index.isPart === true && key === void 0;
	const rules = settings.byShape.program.filter(({ readsLedger, readsMetrics }) => {
		if (readsMetrics) return facts.metrics !== void 0;
		return readsLedger ? facts.ledger !== void 0 : !isLeftAlone;
	});
	if (rules.length === 0) return [];
	const parts = index.group(programSource, "");
	const beside = facts.isSelection ? void 0 : facts.program;
	const program = programOf(parts, beside, facts.linkedPages, facts.reading);
	return rules.flatMap((rule) => collected(rule, () => "the program", () => rule.check(program, settings.optionsOf(rule.id), facts)).flatMap((problem) => {
		const own = settings.activeFor(rule, problem.at.file);
		return own ? [toRawFinding(rule, own, problem, void 0)] : [];
	}));
}
/** Adds to findings the templates of other files that they stand at. */
function withTemplates(findings, files) {
	const templates = new TemplatesByPlace(files);
	return findings.map((finding) => {
		const id = finding.template ?? templates.idAt(finding.at);
		return id === void 0 ? finding : {
			...finding,
			template: id
		};
	});
}
/** Finds the template that a place lies in. */
var TemplatesByPlace = class {
	#byPlace = /* @__PURE__ */ new Map();
	constructor(files) {
		for (const { templates } of files) for (const template of templates) {
			const key = placeKey(template.at);
			if (!this.#byPlace.has(key)) this.#byPlace.set(key, template);
		}
	}
	idAt({ file, document, pointer }) {
		let outer = pointer;
		let found = this.#byPlace.get(placeKey({
			file,
			document,
			pointer
		}));
		while (found === void 0 && outer !== "") {
			outer = outer.slice(0, Math.max(0, outer.lastIndexOf("/")));
			found = this.#byPlace.get(placeKey({
				file,
				document,
				pointer: outer
			}));
		}
		return found?.id;
	}
};
function placeKey({ file, document, pointer }) {
	return `${document} ${pointer} ${file}`;
}
/** Holds the rules on links against each address, with all the places that name it. */
function lintLinks(index, settings, facts) {
	const uses = new RulesAtUses(settings);
	return settings.byShape.link.flatMap((rule) => rule.needsAnswer && facts.links === void 0 ? [] : lintLinksWith(rule, uses.linksFor(rule, index), settings, facts));
}
function lintLinksWith(rule, links, settings, facts) {
	const { today } = facts;
	const options = settings.optionsOf(rule.id);
	const findings = [];
	const numbers = /* @__PURE__ */ new Map();
	for (const link of links) {
		const fact = facts.links?.get(link.address);
		if (rule.needsAnswer && fact === void 0) continue;
		let templates;
		const where = () => filesIn(link.uses);
		for (const problem of collected(rule, where, () => rule.check(link, options, {
			fact,
			today
		}))) {
			const { at, about } = problem;
			const own = settings.activeFor(rule, at.file);
			if (own === void 0) continue;
			templates ??= new Map(link.uses.map((use) => [use.at, use.template]));
			const template = templates.get(at) ?? templateAt(link, at);
			const key = [
				at.file,
				at.document,
				template ?? "",
				about
			].join("\0");
			const number = (numbers.get(key) ?? 0) + 1;
			numbers.set(key, number);
			const named = number === 1 ? problem : {
				...problem,
				about: `${about} (${number})`
			};
			findings.push(toRawFinding(rule, own, named, template));
		}
	}
	return findings;
}
/** The template of a place that is not the very one of a use. */
function templateAt({ uses }, place) {
	return uses.find(({ at }) => at.file === place.file && at.document === place.document && at.pointer === place.pointer)?.template;
}
/** Which rules on links hold at which places, by what is configured for a place's file. */
var RulesAtUses = class {
	#settings;
	#known = /* @__PURE__ */ new Map();
	constructor(settings) {
		this.#settings = settings;
	}
	/** The links of an index, each with the places at which a rule holds; those without any left out. */
	*linksFor(rule, index) {
		for (const address of index.keysOf(linkSource)) {
			const uses = usesOf(index, address).filter((use) => this.holds(rule, use));
			if (uses.length > 0) yield {
				address,
				uses
			};
		}
	}
	holds(rule, use) {
		return isFor(rule, use) && this.isOn(rule, use.at.file);
	}
	isOn({ id }, file) {
		return (this.#of(file).rules.get(id)?.severity ?? "off") !== "off";
	}
	#of(file) {
		const known = this.#known.get(file);
		if (known) return known;
		const found = this.#settings.for(file);
		this.#known.set(file, found);
		return found;
	}
};
/** The places that name an address. */
function usesOf(index, address) {
	return index.group(linkSource, address);
}
/** Whether a rule has to do with a place, by the life of the template that it is in. */
function isFor(rule, { isArchived }) {
	return !isArchived || rule.kind === "contract" || rule.archived === true;
}
// ../core/src/lint/program-index.ts
/** What a result gives to the checks across files. */
function contributionOf(result) {
	return {
		path: result.file,
		entries: result.entries,
		templateIds: result.templates.map(({ id }) => id),
		isUnread: isUnread(result)
	};
}
/** Whether a file could not be read whole, so that nobody knows which templates it holds. */
function isUnread({ findings }) {
	return findings.some(({ rule }) => rule.startsWith("document/"));
}
/** One name for a group; no source has a space in it. */
function groupName(source, key) {
	return `${source} ${key}`;
}
/** The index of files that are at hand. Files are added, and go by, one at a time. */
var MemoryIndex = class {
	#groups = /* @__PURE__ */ new Map();
	#templateIds = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Set();
	add({ path, entries, templateIds, isUnread }) {
		if (templateIds.length > 0) this.#templateIds.set(path, templateIds);
		if (isUnread) this.#unread.add(path);
		for (const { source, key, value } of entries) {
			let keys = this.#groups.get(source);
			if (keys === void 0) {
				keys = /* @__PURE__ */ new Map();
				this.#groups.set(source, keys);
			}
			const group = keys.get(key);
			if (group) group.push({
				file: path,
				value
			});
			else keys.set(key, [{
				file: path,
				value
			}]);
		}
	}
	/** Takes back what was added of a file. */
	remove({ path, entries }) {
		this.#templateIds.delete(path);
		this.#unread.delete(path);
		for (const { source, key } of entries) {
			const keys = this.#groups.get(source);
			const rest = keys?.get(key)?.filter(({ file }) => file !== path);
			if (rest === void 0) continue;
			if (rest.length === 0) keys?.delete(key);
			else keys?.set(key, rest);
		}
	}
	/** Brings the entries of a group into the order of their files' paths. */
	sort(groups) {
		for (const { source, key } of groups) this.#groups.get(source)?.get(key)?.sort(byFile);
	}
	/** Forgets the groups of a source. */
	release(source) {
		this.#groups.delete(source);
	}
	get isPartial() {
		return this.#unread.size > 0;
	}
	get templateIds() {
		return [...this.#templateIds.values()].flat();
	}
	keysOf(source) {
		return this.#groups.get(source)?.keys() ?? [];
	}
	group(source, key) {
		return this.entries(source, key).map(({ value }) => value);
	}
	entries(source, key) {
		return this.#groups.get(source)?.get(key) ?? [];
	}
};
function byFile(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
// ../core/src/program/governance/stated-rules.ts
/** What several documents lay down together; of two that differ the first holds. */
function statedTogether(all) {
	return Object.assign({}, ...all.toReversed());
}
// ../core/src/facts/gather-facts.ts
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(files, index, settings, run) {
	const keys = requestedKeys(index, settings);
	const { images, misspellings, links, issuance, formerMeanings, ledger } = run.providers ?? {};
	const [imageNames, words, addresses, ids, meanings] = [
		keys.get("images"),
		keys.get("misspellings"),
		keys.get("links"),
		run.practices ? index.templateIds : keys.get("issuance"),
		formerMeanings && keys.get("formerMeanings")
	];
	const common = {
		...await commonFacts(files, run),
		...await ofGovernance(index, run)
	};
	let templateIds;
	return {
		...common,
		...given("images", imageNames && await images?.provide(Array.from(imageNames, readImageKey), common)),
		...given("misspellings", words && await misspellings?.provide([...words], common)),
		...given("links", addresses && await links?.provide([...addresses], common)),
		...given("issuance", ids && await issuance?.provide([...ids], common)),
		...given("formerMeanings", meanings && await formerMeanings?.provide(Array.from(meanings, readMeaningKey), common)),
		...given("ledger", await ledger?.provide([...index.templateIds], {
			...common,
			verifiesLedger: !run.isSelection && settings.byShape.program.some((rule) => rule.readsLedger === "problems" && settings.mayBeOn(rule))
		})),
		...given("metrics", await metricsFor(settings, run)),
		...await readability(keys.get("readability")),
		...given("configured", configuredIn(settings)),
		...given("reading", await readingOf(index, common)),
		isPartial: run.isSelection === true || index.isPartial || files.some(isUnread),
		get templateIds() {
			templateIds ??= new Set(index.templateIds);
			return templateIds;
		}
	};
}
/** The facts that are asked for as a whole: those that templates are held against, and of the run. */
async function commonFacts(files, { today, isSelection = false, providers = {}, facts }) {
	const program = files.find((file) => file.program !== void 0)?.program ?? await providers.program?.provide([], { today }) ?? facts?.program;
	const context = {
		today,
		...program === void 0 ? {} : { program }
	};
	return {
		today,
		isSelection,
		...facts,
		...given("history", await providers.history?.provide([], context)),
		...given("skillList", await providers.skillList?.provide([], context)),
		...ofProgram(program)
	};
}
async function readingOf(index, { program, linkedPages }) {
	const parts = index.group(programSource, "");
	const { documents, profile } = programOf(parts, program, linkedPages);
	if (documents.length === 0) return void 0;
	const { readPages } = await import("./chunks/read-pages.js");
	return readPages(documents, profile?.metrics);
}
/** What governance documents lay down, with the pages of the repository that they lead to, one step far. */
async function ofGovernance(index, { today, providers = {} }) {
	const parts = index.group(governanceSource, "");
	if (parts.length === 0) return {};
	const own = new Set(parts.map(({ file }) => file));
	const paths = [...new Set(parts.flatMap(({ pages }) => pages))].filter((path) => !own.has(path));
	const pages = paths.length === 0 ? void 0 : await providers.linkedPages?.provide(paths, { today });
	const stated = [...parts.map((part) => part.stated), ...(pages ?? []).map(({ stated = {} }) => stated)];
	return {
		...given("linkedPages", pages),
		stated: statedTogether(stated)
	};
}
/** Read where a rule may ask for them, and not where some of the program's files were named, since these are others. */
async function metricsFor(settings, { providers, isSelection, today }) {
	return settings.byShape.program.some((rule) => rule.readsMetrics && settings.mayBeOn(rule)) && !isSelection ? providers?.metrics?.provide([], { today }) : void 0;
}
function configuredIn({ file, governance }) {
	if (file === void 0) return void 0;
	const { address } = governance;
	return {
		file,
		...address === void 0 ? {} : { governanceAddress: address }
	};
}
function given(fact, value) {
	return value === void 0 ? {} : { [fact]: value };
}
function ofProgram(program) {
	if (program === void 0) return void 0;
	const { skills } = program;
	if (!Array.isArray(skills)) return { program };
	const names = skills.map(({ value }) => value);
	return {
		program,
		skillList: {
			file: program.at.file,
			names
		}
	};
}
/** The formulas are loaded only where a rule asks. */
async function readability(keys) {
	if (keys === void 0) return void 0;
	const { hardSentences } = await import("./chunks/readability.js");
	return { hardSentences: hardSentences(keys) };
}
/** Rules that ask for facts extract under the very keys by which they are known. */
function requestedKeys(index, settings) {
	const addresses = requestedAddresses(index, settings);
	const keys = new Map(addresses.size > 0 ? [["links", addresses]] : []);
	for (const rule of settings.byShape.group) for (const fact of rule.facts ?? []) {
		const known = keys.get(fact) ?? /* @__PURE__ */ new Set();
		for (const key of factKeys(rule, index)) known.add(key);
		if (known.size > 0) keys.set(fact, known);
	}
	return keys;
}
/** The keys of its groups, unless a rule says for each value what it asks for. */
function* factKeys(rule, index) {
	if (rule.factKey === void 0) return yield* index.keysOf(rule.id);
	for (const key of index.keysOf(rule.id)) for (const value of index.group(rule.id, key)) yield rule.factKey(value);
}
/**
* The addresses of which a rule wants to know what they answer. What holds a user name or a password is
* never asked.
*/
function requestedAddresses(index, settings) {
	const wanted = /* @__PURE__ */ new Set();
	const asking = settings.byShape.link.filter((rule) => rule.needsAnswer || rule.usesAnswer);
	if (asking.length === 0) return wanted;
	const rules = new RulesAtUses(settings);
	for (const address of index.keysOf(linkSource)) if (usesOf(index, address).some((use) => asking.some((rule) => rules.holds(rule, use))) && !hasUserInfo(address)) wanted.add(address);
	return wanted;
}
// ../core/src/lint/link-rules-held.ts
/**
* The files with the rules on links that were held against them. A rule that needs answers was held only
* where each link of a file has a sure one, so that nothing else finds a suppression unneeded.
*/
function withLinkRules(files, index, settings, facts) {
	const uses = new RulesAtUses(settings);
	const unsure = facts.links && filesWithUnsure(index, facts.links);
	return files.map((file) => {
		if (file.outcome !== "checked" || settings.for(file.file).active.link.length === 0) return file;
		const isAnswered = unsure !== void 0 && !unsure.has(file.file);
		const held = settings.byShape.link.filter((rule) => uses.isOn(rule, file.file) && (isAnswered || !(rule.needsAnswer || rule.usesAnswer)));
		return held.length === 0 ? file : {
			...file,
			rules: [...file.rules, ...held.map(({ id }) => id)]
		};
	});
}
function filesWithUnsure(index, answers) {
	const files = /* @__PURE__ */ new Set();
	for (const address of index.keysOf(linkSource)) if (!isSure(answers.get(address))) for (const { at } of usesOf(index, address)) files.add(at.file);
	return files;
}
function isSure(fact) {
	return fact !== void 0 && fact.verdict !== "unknown";
}
// ../core/src/lint/unset-platform.ts
/** One finding for the program while templates in our own format have no platform. */
function unsetPlatform(files, settings) {
	const without = files.flatMap(({ templates }) => templates.filter(({ hasPlatform }) => !hasPlatform));
	const [first] = without;
	if (first === void 0) return void 0;
	const file = settings.file ?? first.at.file;
	const severity = settings.builtInSeverity("config/platform", first.at.file);
	if (severity === "off") return void 0;
	const count = without.length === 1 ? "One template has" : `${without.length} templates have`;
	return {
		rule: "config/platform",
		severity,
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "platform",
		message: `${count} no platform set; expected the one that the badges are issued on, whose limits then hold`,
		suggestion: "Add `platform: credly`, or another, to badgelint.yaml",
		related: [],
		offsets: [0, 0]
	};
}
// ../core/src/suppression/baseline-entries.ts
/** Under which entries that may mean one finding are kept. Names stay what they are when written as UTF-8. */
function keyOf$2({ rule, template, file, about }) {
	return JSON.stringify([
		rule,
		...template === void 0 ? ["file", file] : ["template", template],
		about
	]).toWellFormed();
}
/** The name of a finding before its place is worked out. */
function nameOfRaw(finding, settings) {
	return nameOf$1({
		...finding,
		file: finding.at.file
	}, settings);
}
/** The same wherever badgelint was started: paths are those that globs mean, in made ids as well. */
function nameOf$1({ rule, template, file, about, related }, settings) {
	const files = [file, ...related.map((place) => place.file)];
	const fromProgram = (text) => templateFrom(text, files, settings);
	return {
		rule,
		template: template === void 0 ? void 0 : fromProgram(template),
		file: settings.globPathOf(file),
		about: fromProgram(about)
	};
}
/** A template that states no id may be known by its file, alone or with its number behind `#`. */
function templateFrom(id, files, settings) {
	const file = files.find((path) => id === path || id.startsWith(`${path}#`));
	return file === void 0 ? id : `${settings.globPathOf(file)}${id.slice(file.length)}`;
}
/** Whether an entry may mean a finding in a file. */
function isIn(path, { file }) {
	return file === void 0 || file === path;
}
// ../core/src/suppression/baseline-suppressor.ts
/** The entries of the baseline, each of which stands for one finding, and which of them were needed. */
var BaselineSuppressor = class {
	#settings;
	#files;
	#facts;
	#open = /* @__PURE__ */ new Map();
	#needed = /* @__PURE__ */ new Set();
	/** Entries of findings that are switched off by other means as well. */
	#twice = /* @__PURE__ */ new Set();
	#keys;
	constructor(settings, files, facts) {
		this.#settings = settings;
		this.#files = files;
		this.#facts = facts;
		for (const entry of settings.baseline.entries) {
			const key = keyOf$2(entry);
			const there = this.#open.get(key);
			if (there) there.push(entry);
			else this.#open.set(key, [entry]);
		}
	}
	suppress(finding) {
		const entry = this.#take(finding);
		if (entry === void 0) return void 0;
		this.#needed.add(entry);
		return this.#isOver(entry) ? void 0 : {
			by: "baseline",
			reason: entry.reason
		};
	}
	passOver(finding) {
		const entry = this.#take(finding);
		if (entry) this.#twice.add(entry);
	}
	/** The entry that means a finding and was taken for none yet; one that holds before one that has run out. */
	#take(finding) {
		if (this.#open.size === 0) return void 0;
		const name = nameOfRaw(finding, this.#settings);
		const open = this.#open.get(keyOf$2(name));
		if (open === void 0) return void 0;
		const [entry] = open.filter((entry) => isIn(name.file, entry)).toSorted((a, b) => Number(this.#isOver(a)) - Number(this.#isOver(b)) || byFileFirst(a, b));
		if (entry) open.splice(open.indexOf(entry), 1);
		return entry;
	}
	/** What can be said of the entries after a check of the whole program. */
	use() {
		const { entries } = this.#settings.baseline;
		if (entries.length === 0) return {
			expired: [],
			unused: []
		};
		const checked = new CheckedProgram(this.#files, this.#settings);
		return {
			expired: entries.filter((entry) => this.#needed.has(entry) && this.#isOver(entry)),
			unused: this.#facts.isSelection ? [] : entries.filter((entry) => this.#twice.has(entry) || !this.#needed.has(entry) && checked.isDone(entry))
		};
	}
	unused() {
		const { unused, expired } = this.use();
		const file = this.#settings.baseline.file ?? this.#files[0]?.file;
		if (file === void 0) return [];
		const places = new Map(this.#settings.baseline.entries.map((entry, index) => [entry, index]));
		const finding = (entry, id, message, suggestion) => {
			const severity = this.#settings.builtInSeverity(id, file);
			if (severity === "off") return [];
			const pointer = this.#settings.baseline.file !== void 0 ? `/findings/${places.get(entry) ?? 0}` : "";
			return [{
				rule: id,
				severity,
				at: {
					file,
					document: 0,
					pointer
				},
				about: [
					entry.rule,
					entry.template ?? entry.file ?? "",
					entry.about
				].join(" "),
				message,
				suggestion,
				related: []
			}];
		};
		return [...expired.flatMap((entry) => finding(entry, "config/expired-suppression", `The entry of the baseline for \`${entry.rule}\` ${whereOf(entry)} ran out on ${entry.until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date")), ...unused.flatMap((entry) => finding(entry, "config/unused-baseline", this.#whyUnused(entry), "Run `badgelint baseline --prune`, or remove the entry by hand"))];
	}
	#whyUnused(entry) {
		const { rule } = entry;
		if (this.#twice.has(entry)) return `\`${rule}\` ${whereOf(entry)} is switched off by a comment or under \`ignores\` as well; expected one of the two`;
		if (this.#neededKeys().has(keyOf$2(entry))) return `\`${rule}\` ${whereOf(entry)} stands in more entries than there are findings; expected one for each`;
		const ids = this.#settings.rules.map(({ id }) => id);
		if (ids.includes(rule)) return `\`${rule}\` has nothing to say ${whereOf(entry)}; expected no entry for what is settled`;
		const meant = didYouMean(rule, ids);
		return `There is no rule \`${truncate$1(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
	}
	#neededKeys() {
		this.#keys ??= new Set([...this.#needed].map((entry) => keyOf$2(entry)));
		return this.#keys;
	}
	#isOver({ until }) {
		return until !== void 0 && until < this.#facts.today;
	}
};
/** An entry that names the file as well means that finding and no other. */
function byFileFirst(a, b) {
	return Number(a.file === void 0) - Number(b.file === void 0);
}
function whereOf({ template, file, about }) {
	const of = template === void 0 ? file : `the template "${truncate$1(template, 60)}"`;
	return `about "${truncate$1(about, 60)}" in ${of}`;
}
/** What a check of the whole program held its rules against. */
var CheckedProgram = class {
	#files;
	#settings;
	#isAnyUnread;
	#byTemplate;
	#byFile;
	constructor(files, settings) {
		this.#files = files;
		this.#settings = settings;
		this.#isAnyUnread = files.some(isUnread);
		const named = files.flatMap((file) => file.templates.map(({ id }) => [templateFrom(id, [file.file], settings).toWellFormed(), file]));
		this.#byTemplate = grouped(named);
		this.#byFile = grouped(files.map((file) => [settings.globPathOf(file.file), file]));
	}
	/**
	* Whether an entry that no finding needed is one that none needs: its rule was held against its
	* template. What is not here may be in a file that cannot be read.
	*/
	isDone({ rule: id, template, file }) {
		const rule = this.#settings.rules.find((known) => known.id === id);
		if (rule === void 0) return this.#settings.baseline.mayNameOthers !== true;
		const isTogether = shapeOf(rule) === "group";
		if (isTogether && this.#isAnyUnread) return false;
		const own = this.#holding(template, file);
		if (own.length === 0) return !this.#isAnyUnread && this.#ranAnywhere(id);
		return (template === void 0 && isTogether ? this.#files : own).some(({ rules }) => rules.includes(id));
	}
	#holding(template, file) {
		const inFile = this.#byFile.get(file ?? "") ?? [];
		if (template === void 0) return inFile;
		const having = this.#byTemplate.get(template) ?? [];
		return file === void 0 ? having : having.filter((one) => inFile.includes(one));
	}
	#ranAnywhere(id) {
		return (this.#settings.for("").rules.get(id)?.severity ?? "off") !== "off" || this.#files.some(({ rules }) => rules.includes(id));
	}
};
function grouped(pairs) {
	const groups = Map.groupBy(pairs, ([key]) => key);
	return new Map([...groups].map(([key, own]) => [key, own.map(([, value]) => value)]));
}
// ../core/src/suppression/directives.ts
const directive = /^\s*badgelint-(\S*)\s*([\s\S]*)$/;
/**
* Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file …` from the comments
* of a file.
*/
async function readSuppressions(locator) {
	const { lines, text } = locator;
	const comments = await locator.comments();
	const blockEndOf = locator.blockEnds();
	return comments.flatMap((comment) => {
		const match = directive.exec(comment.text);
		if (!match) return [];
		const [list = "", ...reasons] = (match[2] ?? "").split(/(?:^|\s)--(?=\s|$)/);
		const rules = list.split(/[\s,]+/).filter((rule) => rule !== "");
		const reason = reasons.join("--").trim();
		const base = {
			rules,
			comment,
			...reason === "" ? {} : { reason }
		};
		if (match[1] === "disable-file" && rules.length > 0) return [{
			...base,
			start: 0,
			end: text.length
		}];
		if (match[1] === "disable-next-line" && rules.length > 0) {
			const start = lines.startOf(lines.position(comment.end).line + 1);
			const lineEnd = lines.startOf(lines.position(start).line + 1);
			return [{
				...base,
				start,
				end: Math.max(lineEnd, blockEndOf(start, lineEnd))
			}];
		}
		return [{
			...base,
			start: 0,
			end: 0,
			unclear: true
		}];
	});
}
// ../core/src/suppression/comment-suppressor.ts
/** Comments in files that switch rules off, for a file or for what begins on the next line. */
var CommentSuppressor = class {
	#settings;
	#locators;
	#files;
	#known = /* @__PURE__ */ new Map();
	/** `files` are those of which the comments themselves are judged. */
	constructor(settings, locators, files) {
		this.#settings = settings;
		this.#locators = locators;
		this.#files = new Map(files.map((file) => [file.file, file]));
	}
	async suppress(finding) {
		const comments = await this.#of(finding.at.file);
		if (comments.areNone) return void 0;
		return comments.suppress(finding, await this.#locators.offsetsOf(finding));
	}
	async unused() {
		const findings = [];
		for (const [file, { outcome, rules }] of this.#files) {
			if (outcome !== "checked" && !this.#known.has(file)) continue;
			findings.push(...(await this.#of(file)).unused(file, rules, this.#settings));
		}
		return findings;
	}
	async #of(file) {
		const known = this.#known.get(file);
		if (known) return known;
		const made = new Comments(mayHold(this.#locators.textOf(file)) ? await readSuppressions(await this.#locators.of(file)) : []);
		this.#known.set(file, made);
		return made;
	}
};
/** The comments of one file that switch rules off, and which of their rules were needed. */
var Comments = class {
	#suppressions;
	#needed = /* @__PURE__ */ new Map();
	constructor(suppressions) {
		this.#suppressions = suppressions;
	}
	get areNone() {
		return this.#suppressions.length === 0;
	}
	suppress({ rule }, [start]) {
		if (rule.startsWith("config/")) return void 0;
		const covering = this.#suppressions.find((candidate) => candidate.rules.includes(rule) && start >= candidate.start && start < candidate.end);
		if (covering === void 0) return void 0;
		const needed = this.#needed.get(covering) ?? /* @__PURE__ */ new Set();
		this.#needed.set(covering, needed.add(rule));
		return {
			by: "comment",
			reason: covering.reason ?? null
		};
	}
	/** Findings about the comments themselves. Only rules that ran can be found unneeded. */
	unused(file, ran, settings) {
		const known = [...settings.rules.map(({ id }) => id), ...builtInChecks.map(({ id }) => id)];
		return this.#suppressions.flatMap((suppression) => {
			const { comment, rules, reason, unclear } = suppression;
			const finding = (id, about, message, suggestion) => {
				const severity = settings.builtInSeverity(id, file);
				if (severity === "off") return [];
				return [{
					rule: id,
					severity,
					at: {
						file,
						document: 0,
						pointer: ""
					},
					about,
					message,
					suggestion,
					related: [],
					offsets: [comment.start, comment.end]
				}];
			};
			if (unclear) return finding("config/unused-suppression", comment.text.trim(), `This comment switches nothing off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, then the rules`, "Write for example `badgelint-disable-next-line template/earner-voice -- quotes a law`");
			const withoutReason = reason === void 0 ? finding("config/suppression-reason", rules.join(" "), "This comment switches a rule off without saying why; expected a reason behind two hyphens", "Add `--` and the reason") : [];
			const unneeded = rules.filter((rule) => !known.includes(rule) || ran.includes(rule) && !this.#needed.get(suppression)?.has(rule));
			return [...withoutReason, ...unneeded.flatMap((rule) => known.includes(rule) ? finding("config/unused-suppression", rule, `\`${rule}\` has nothing to say here; expected no comment that switches it off`, "Remove the comment") : finding("config/unused-suppression", rule, `There is no rule \`${rule}\`; expected ${orOther(didYouMean(rule, known))}`, "Run `badgelint explain` for the list of rules"))];
		});
	}
};
function orOther(meant) {
	return meant ? `\`${meant}\`` : "the name of a rule";
}
/** Whether a text may hold such a comment, so that nearly all files need not be looked at closely. */
function mayHold(text) {
	return text.includes("badgelint-");
}
// ../core/src/suppression/ignore-suppressor.ts
/** The entries under `ignores` in the configuration, and which of them were needed. */
var IgnoreSuppressor = class {
	#settings;
	#files;
	#today;
	#needed = /* @__PURE__ */ new Set();
	constructor(settings, files, today) {
		this.#settings = settings;
		this.#files = files;
		this.#today = today;
	}
	suppress({ rule, at }) {
		const covering = this.#settings.ignores.find((placed) => placed.ignore.rule === rule && placed.matches(at.file) && (placed.ignore.pointer === void 0 || isWithin(at.pointer, placed.ignore.pointer)));
		if (covering === void 0) return void 0;
		this.#needed.add(covering);
		return this.#isOver(covering) ? void 0 : {
			by: "configuration",
			reason: covering.ignore.reason
		};
	}
	/** An entry counts as unneeded only if its rule was held against one of its files. */
	unused() {
		return this.#settings.ignores.flatMap((placed) => {
			const { rule, path, until } = placed.ignore;
			if (this.#needed.has(placed)) return this.#isOver(placed) ? this.#finding(placed, "config/expired-suppression", `The entry that ignores \`${rule}\` in ${path} ran out on ${until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date") : [];
			return this.#finding(placed, "config/unused-suppression", `\`${rule}\` has nothing to say about ${path}; expected no entry that ignores it`, "Remove the entry");
		});
	}
	#finding(placed, id, message, suggestion) {
		const { rule, path, pointer } = placed.ignore;
		const checked = this.#files.find(({ file, rules }) => placed.matches(file) && rules.includes(rule));
		const file = placed.file ?? checked?.file;
		if (checked === void 0 || file === void 0) return [];
		const severity = this.#settings.builtInSeverity(id, file);
		if (severity === "off") return [];
		return [{
			rule: id,
			severity,
			at: {
				file,
				document: 0,
				pointer: placed.file === void 0 ? "" : placed.pointer
			},
			about: [
				rule,
				path,
				pointer ?? ""
			].join(" ").trim(),
			message,
			suggestion,
			related: []
		}];
	}
	#isOver({ ignore }) {
		return ignore.until !== void 0 && ignore.until < this.#today;
	}
};
// ../core/src/report/limit-findings.ts
/**
* The findings that a report has: of each rule so many in one template, or in one file where they are about
* none, and for each template one more that says how many there are besides.
*/
function limitFindings(findings, settings) {
	const { findings: most } = settings.bounds;
	const kept = [];
	const counts = /* @__PURE__ */ new Map();
	const left = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, at, template } = finding;
		const subject = `${at.file}\0${template ?? ""}`;
		const key = `${rule}\0${subject}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		if (count <= most) kept.push(finding);
		else {
			const there = left.get(subject) ?? {
				first: finding,
				rules: /* @__PURE__ */ new Set()
			};
			left.set(subject, there);
			there.rules.add(rule);
		}
	}
	for (const [subject, { first, rules }] of left) {
		const severity = settings.builtInSeverity("document/size", first.at.file);
		if (severity === "off") continue;
		const { at, template } = first;
		const numbers = Array.from(rules, (rule) => `${(counts.get(`${rule}\0${subject}`) ?? 0).toLocaleString("en")} of ${rule}`);
		kept.push({
			rule: "document/size",
			severity,
			at,
			about: "findings",
			message: `There are more findings than are told here: ${numbers.join(", ")}; expected at most ${most} of each rule`,
			suggestion: "Mend those that are told, and check again",
			related: [],
			...template === void 0 ? {} : { template }
		});
	}
	return kept;
}
// ../core/src/report/apply-suppressions.ts
/**
* Sets findings apart that a comment, the configuration or the baseline suppresses, the first of these that
* does, and adds findings about suppressions that nothing needs.
*/
async function applySuppressions(all, run, { settings, locators, facts }) {
	const { files } = run;
	const comments = new CommentSuppressor(settings, locators, files);
	const ignores = new IgnoreSuppressor(settings, files, facts.today);
	const baseline = new BaselineSuppressor(settings, files, facts);
	const suppressors = [
		comments,
		ignores,
		baseline
	];
	let open = [...Map.groupBy(all, ({ at }) => at.file).values()].flat();
	const suppressed = [];
	for (const suppressor of suppressors) {
		const before = suppressed.length;
		const rest = [];
		for (const finding of open) {
			const by = await suppressor.suppress(finding);
			if (by) suppressed.push({
				...finding,
				suppressed: by
			});
			else rest.push(finding);
		}
		for (const finding of suppressed.slice(0, before)) suppressor.passOver?.(finding);
		open = rest;
	}
	const findings = limitFindings([...open, ...await comments.unused()], settings);
	if (run.others) return {
		findings,
		suppressed
	};
	findings.push(...ignores.unused(), ...baseline.unused());
	return {
		findings,
		suppressed,
		baseline: baseline.use()
	};
}
// ../core/src/report/order.ts
/** The order of findings in a report: by file, place, rule, and what they are about. */
function byPlace(a, b) {
	return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.rule, b.rule) || compareText(a.about, b.about);
}
/** By UTF-16 units, whatever the language of the machine. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// ../core/src/report/deduplicate.ts
/** Several groups may give one finding, and one text may show one cause twice: each counts once. */
function deduplicate(findings) {
	const kept = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { rule, at, template, about } = finding;
		const key = [
			rule,
			at.file,
			at.document,
			template ?? at.pointer,
			about
		].join("\0");
		const earlier = kept.get(key);
		if (earlier === void 0 || precedes(finding, earlier)) kept.set(key, finding);
	}
	return [...kept.values()];
}
/** Groups come in no order of their own, so what several gave is picked by what it points to. */
function precedes(finding, earlier) {
	const [place] = finding.related;
	const [earlierPlace] = earlier.related;
	if (place === void 0 || earlierPlace === void 0) return false;
	return (compareText(place.file, earlierPlace.file) || compareText(finding.message, earlier.message)) < 0;
}
// ../core/src/report/locate.ts
/** Files that are kept taken apart; findings come file by file, and many point to the same others. */
const maxLocators = 100;
/** Works out where things stand in the files of a run. */
var Locators = class {
	#texts;
	#roles;
	#made = /* @__PURE__ */ new Map();
	constructor(sources, roles) {
		this.#texts = new Map(sources.map((source) => [source.path, "text" in source ? withoutMark(source.text) : ""]));
		this.#roles = roles;
	}
	of(file) {
		const known = this.#made.get(file);
		if (known) return known;
		const role = documentRoleOf(this.#roles.roleOf(file));
		const made = FileLocator.of(file, this.textOf(file), role);
		this.#made.set(file, made);
		const [oldest] = this.#made.keys();
		if (this.#made.size > maxLocators && oldest !== void 0) this.#made.delete(oldest);
		return made;
	}
	get files() {
		return this.#texts.keys();
	}
	/** The text of a file without its byte-order mark; empty where it has none. */
	textOf(file) {
		return this.#texts.get(file) ?? "";
	}
	/** The very text at which a finding stands. */
	async textAt(finding) {
		const [start, end] = await this.offsetsOf(finding);
		return this.textOf(finding.at.file).slice(start, end);
	}
	/** Where a finding stands in the text of its file, in UTF-16 units. */
	async offsetsOf({ at, offsets }) {
		return offsets ?? (await this.of(at.file)).offsetsOf(at);
	}
	async rangeOf(place) {
		const locator = await this.of(place.file);
		const [start, end] = locator.offsetsOf(place);
		return locator.rangeOfOffsets(start, end);
	}
	async rangeOfFinding(finding) {
		if (finding.line !== void 0) return pointIn(finding.line, finding.column);
		const [start, end] = await this.offsetsOf(finding);
		return (await this.of(finding.at.file)).rangeOfOffsets(start, end);
	}
};
/** For files whose text is not at hand: those that could not be read as text, and those that are read as facts. */
function pointIn(line, column = 1) {
	const start = {
		line,
		column
	};
	return {
		start,
		end: start
	};
}
/** Gives a finding its lines and columns, and the practice of its rule. */
async function locate(raw, locators, settings) {
	const related = raw.related.map(async (place) => ({
		file: place.file,
		document: place.document,
		pointer: place.pointer,
		range: await locators.rangeOf(place)
	}));
	return {
		rule: raw.rule,
		practice: practiceOf(raw.rule, settings),
		severity: raw.severity,
		message: raw.message,
		suggestion: raw.suggestion,
		file: raw.at.file,
		document: raw.at.document,
		pointer: raw.at.pointer,
		about: raw.about,
		range: await locators.rangeOfFinding(raw),
		...raw.template === void 0 ? {} : { template: raw.template },
		related: await Promise.all(related),
		...raw.fix === void 0 ? {} : { fix: raw.fix }
	};
}
function practiceOf(id, settings) {
	return settings.rules.find((rule) => rule.id === id)?.practice ?? null;
}
// ../core/src/report/summarise.ts
/** Counts what a run read and found. */
function summarise(files, findings, suppressed) {
	const counts = Object.fromEntries(formats.map((format) => [format, 0]));
	const templates = files.flatMap((file) => file.templates);
	for (const { format } of templates) counts[format] += 1;
	return {
		files: files.length,
		skipped: files.filter(({ outcome }) => outcome === "skipped").length,
		templates: templates.length,
		formats: counts,
		...countBySeverity(findings),
		suppressed: suppressed.length
	};
}
/** The templates of a run, each with how many findings are about it. */
function templatesOf(files, findings, suppressed) {
	const shown = Map.groupBy(findings, templateKey);
	const hidden = Map.groupBy(suppressed, templateKey);
	return files.flatMap(({ file, templates }) => templates.map(({ at: _at, hasPlatform: _hasPlatform, ...template }) => {
		const key = templateKey({
			file,
			template: template.id
		});
		return {
			...template,
			file,
			...countBySeverity(shown.get(key) ?? []),
			suppressed: hidden.get(key)?.length ?? 0
		};
	}));
}
function templateKey({ file, template }) {
	return JSON.stringify([file, template]);
}
/** Whether a report is good enough: no finding at or above `failOn`, and no more warnings than allowed. */
function passes({ summary: { errors, warnings, infos } }, { failOn = "error", maxWarnings = Number.POSITIVE_INFINITY } = {}) {
	return {
		error: errors,
		warning: errors + warnings,
		info: errors + warnings + infos,
		never: 0
	}[failOn] === 0 && warnings <= maxWarnings;
}
function countBySeverity(findings) {
	const of = (severity) => findings.filter((finding) => finding.severity === severity).length;
	return {
		errors: of("error"),
		warnings: of("warning"),
		infos: of("info")
	};
}
// ../core/src/report/build-report.ts
/**
* Builds the report of a run: one finding for each cause, with lines and columns, those apart that are
* suppressed, in the order of files and places.
*/
async function buildReport(run, sources, settings, facts) {
	return toReport(await separateFindings(run, sources, settings, facts), run, settings);
}
/** The first half: one finding for each cause, those apart that are suppressed. */
async function separateFindings(run, sources, settings, facts) {
	const locators = new Locators(sources, settings);
	return {
		...await applySuppressions(deduplicate([...run.files.flatMap(({ findings }) => findings), ...run.program]), run, {
			settings,
			locators,
			facts
		}),
		locators
	};
}
/** The second half: works out where findings stand, and counts them. */
async function toReport({ findings: raw, suppressed: off, locators, baseline }, { files, others = [] }, settings) {
	const findings = [];
	for (const finding of raw) findings.push(await locate(finding, locators, settings));
	const suppressed = [];
	for (const finding of off) suppressed.push({
		...await locate(finding, locators, settings),
		suppressed: finding.suppressed
	});
	findings.sort(byPlace);
	suppressed.sort(byPlace);
	return {
		findings,
		suppressed,
		summary: summarise(files, findings, suppressed),
		templates: templatesOf(files, findings, suppressed),
		...baseline ? { baseline } : {},
		names: namesIn([...files, ...others], [...findings, ...suppressed])
	};
}
function namesIn(files, findings) {
	const wanted = new Set(findings.map(({ template }) => template));
	return new Map(files.flatMap(({ templates }) => templates.flatMap(({ id, name }) => name && wanted.has(id) ? [[id, name]] : [])));
}
// ../core/src/session.ts
/** Checks files once: a session with one update. */
async function lintSources(sources, settings, options) {
	const session = new LintSession(settings, options);
	await session.update({ changed: sources });
	return session.lastReport();
}
var LintSession = class {
	#settings;
	#options;
	#index = new MemoryIndex();
	#sources = /* @__PURE__ */ new Map();
	#files = /* @__PURE__ */ new Map();
	#hasChanged = false;
	#report;
	constructor(settings, options) {
		this.#settings = settings;
		this.#options = options;
	}
	async update({ changed = [], removed = [] }) {
		this.#hasChanged ||= this.#sources.size > 0;
		this.#report = void 0;
		for (const path of removed) await this.#remove(path);
		for (const source of changed) {
			if (this.#settings.isExcluded(source.path)) continue;
			await this.#remove(source.path);
			const { entries, ...file } = await this.#lint(source);
			this.#sources.set(source.path, source);
			this.#files.set(source.path, file);
			this.#index.add(contributionOf({
				...file,
				entries
			}));
			if (this.#hasChanged) this.#index.sort(entries);
		}
	}
	report() {
		this.#report ??= this.#check();
		return this.#report;
	}
	/** The report of a session that ends with it, so that memory is given back on the way. */
	lastReport() {
		return this.#check(true);
	}
	async findings(path) {
		const { findings } = await this.report();
		return path === void 0 ? findings : findings.filter(({ file }) => file === path);
	}
	async model(path) {
		const source = this.#sources.get(path);
		return source && readFile(source, this.#settings);
	}
	async fixes(finding) {
		const source = this.#sources.get(finding.file);
		if (source === void 0 || !("text" in source) || finding.fix === void 0) return [];
		const { fixEdits } = await import("./chunks/fixes.js");
		return fixEdits(source.path, source.text, finding);
	}
	async #lint(source) {
		const options = this.#options.practices ? { program: true } : {};
		return lintFile(await readFile(source, this.#settings), this.#settings, options);
	}
	/** What a file gave is worked out again rather than kept, since most files never change. */
	async #remove(path) {
		const source = this.#sources.get(path);
		if (source === void 0) return;
		this.#index.remove(contributionOf(await this.#lint(source)));
		this.#sources.delete(path);
		this.#files.delete(path);
	}
	async #check(isLast = false) {
		const settings = this.#settings;
		const { others = [], ...run } = this.#options;
		const files = [...this.#files.values()];
		if (this.#hasChanged) files.sort(byFile);
		const facts = await gatherFacts(files, this.#index, settings, run);
		const judged = run.practices ? await this.#judgedProgram(files, facts) : void 0;
		const linted = withLinkRules(files, this.#index, settings, facts);
		const done = (source) => isLast && this.#index.release(source);
		const program = [...lintGroups(files, this.#index, settings, facts, { done }), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		const report = await buildReport({
			files: linted,
			program
		}, sources, settings, facts);
		if (judged === void 0) return report;
		const { practiceStates } = await import("./chunks/practice-states.js");
		const { findings, suppressed } = report;
		return {
			...report,
			practices: practiceStates({
				...judged,
				findings,
				suppressed
			})
		};
	}
	/** What the practices are judged by beside what is found. */
	async #judgedProgram(files, facts) {
		const { judgedProgram } = await import("./chunks/judged-program.js");
		return judgedProgram(files, this.#index, this.#settings, facts);
	}
};
/**
* A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
* milliseconds by the name of what took them.
*/
function formatJson(report, stats) {
	const { findings, suppressed, newlySuppressed = [], summary, practices } = report;
	const document = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		summary,
		...practices ? { practices } : {},
		...stats ? { stats } : {}
	};
	return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`;
}
// ../core/src/lint/finding.ts
/** What tells a finding from others of the same files. */
function findingKey({ rule, file, document, pointer, about }) {
	return [
		rule,
		file,
		document,
		pointer,
		about
	].join("\0");
}
/** The same of one whose lines are not worked out yet. */
function rawFindingKey({ rule, at, about }) {
	return [
		rule,
		at.file,
		at.document,
		at.pointer,
		about
	].join("\0");
}
// ../core/src/rules/contract.ts
/** Whether a rule is a contract, which a platform holds a template to; of the built-in checks an error. */
function isContract(id, rules) {
	const rule = rules.find((one) => one.id === id);
	if (rule) return rule.kind === "contract";
	return builtInChecks.some((own) => own.id === id && own.severity === "error");
}
/** Contracts first, each in the order in which they come. */
function contractsFirst(findings, rules) {
	const rank = ({ rule }) => Number(!isContract(rule, rules));
	return findings.toSorted((a, b) => rank(a) - rank(b));
}
// ../core/src/change/changed-facts.ts
/** Which facts that rules hold templates against are others now. */
var ChangedFacts = class {
	#changed;
	constructor(before, after) {
		const changed = [
			["team", !isSame$1(before.program?.team, after.program?.team)],
			["skills", !isSame$1(before.skillList?.names, after.skillList?.names)],
			["ids", isOtherWhole(before, after)],
			["stated", !isSame$1(before.stated, after.stated)]
		];
		this.#changed = new Set(changed.flatMap(([fact, isChanged]) => isChanged ? [fact] : []));
	}
	/** Whether a rule may have something else to say of templates that are the same. */
	hasChangedFor({ comparedFacts = [] }) {
		return comparedFacts.some((fact) => this.#changed.has(fact));
	}
	/** Whether what a rule says may follow from facts that changed; images and issues are told from what it says. */
	concern(rule) {
		const { facts = [] } = rule;
		return this.hasChangedFor(rule) || facts.includes("images") || facts.includes("issuance");
	}
};
/** Whether an id may be unknown now that was known, or was not sure to be unknown. */
function isOtherWhole(before, after) {
	if (before.isPartial !== after.isPartial || before.isAlone !== after.isAlone) return true;
	return [...before.ids].some((id) => !after.ids.has(id));
}
/** Plain data is compared by what it holds; where it stands does not matter. */
function isSame$1(a, b) {
	return JSON.stringify(a, withoutPlaces) === JSON.stringify(b, withoutPlaces);
}
function withoutPlaces(key, value) {
	return key === "at" ? void 0 : value;
}
// ../core/src/change/changed-index.ts
/**
* One state of a change: the changed files over the index of the others, with those groups alone that are
* asked for.
*/
var ChangedIndex = class {
	isPart = true;
	#changed = new MemoryIndex();
	#groups;
	#unchanged;
	#merged = /* @__PURE__ */ new Map();
	constructor(changed, groups, unchanged) {
		this.#groups = groups;
		this.#unchanged = unchanged;
		for (const contribution of changed) this.#changed.add(contribution);
	}
	get templateIds() {
		return [...this.#unchanged.templateIds, ...this.#changed.templateIds];
	}
	get isPartial() {
		return this.#unchanged.isPartial || this.#changed.isPartial;
	}
	keysOf(source) {
		return this.#groupsOf(source).keys();
	}
	group(source, key) {
		return this.#groupsOf(source).get(key) ?? [];
	}
	#groupsOf(source) {
		const known = this.#merged.get(source);
		if (known) return known;
		const groups = /* @__PURE__ */ new Map();
		if (source === "link") for (const key of this.#changed.keysOf(source)) groups.set(key, this.#changed.group(source, key));
		for (const key of this.#groups.get(source) ?? []) {
			const own = this.#changed.entries(source, key);
			const values = this.#unchanged.mergedGroup(source, key, own);
			if (values.length > 0) groups.set(key, values);
		}
		this.#merged.set(source, groups);
		return groups;
	}
};
// ../core/src/change/template-changes.ts
/** What a template says, in the order in which a reader of the badge meets it. */
function stateOf(template) {
	const { id, identity, name, image, format, at } = template;
	return {
		id: id.value,
		isNamedByFile: identity === "from-file",
		...name === void 0 ? {} : { name: name.value },
		...image === void 0 ? {} : { image: image.value },
		format,
		file: at.file,
		document: at.document,
		pointer: at.pointer,
		fields: fieldsOf(template).filter(({ values }) => values.length > 0),
		malformed: template.problems.map(({ about, value }) => ({
			about,
			value
		}))
	};
}
function fieldsOf(template) {
	const { alignments, certificate, criteria, expiry, isEarnLinkShown, recommendations } = template;
	return [
		texts("name", template.name),
		texts("description", template.description),
		texts("image", template.image),
		texts("imageText", template.imageText),
		items("criteria", criteria, ({ text, kind, link }) => [
			kind,
			text,
			link
		]),
		texts("criteriaLink", template.criteriaLink),
		texts("skills", ...template.skills ?? []),
		texts("tags", ...template.tags),
		items("alignments", alignments, ({ name, link, outdatedKeys }) => [
			name,
			link,
			...outdatedKeys
		]),
		texts("earnLink", template.earnLink, inWords(isEarnLinkShown, "shown", "not shown")),
		texts("level", template.level),
		texts("type", template.type),
		texts("timeToEarn", template.timeToEarn),
		texts("cost", template.cost),
		items("recommendations", recommendations ?? [], (one) => [one.template, one.link]),
		texts("requires", ...template.requires),
		items("certificate", certificate ? [certificate] : [], ({ isOn, reason, at }) => [inWords({
			value: isOn,
			at
		}, "yes", "no"), reason]),
		texts("expiry", expiry && {
			value: `${expiry.value} days`,
			at: expiry.at
		}),
		texts("state", template.state),
		texts("language", template.language),
		texts("series", template.series),
		texts("owners", ...template.owners ?? []),
		texts("reviewedOn", template.reviewedOn),
		texts("version", template.version),
		items("changes", template.changes, ({ at, on, field, why }) => [{
			value: `${on} ${field}: ${why}`,
			at
		}]),
		texts("id", template.identity === "from-file" ? void 0 : template.id)
	];
}
function texts(field, ...all) {
	return items(field, all, (text) => [text]);
}
/** Each item of a list as one text, put together from its parts. */
function items(field, list, partsOf) {
	const parts = list.map((item) => partsOf(item).filter((part) => part !== void 0));
	return {
		field,
		values: parts.filter(({ length }) => length > 0).map((of) => of.map(textOf).join(" · ")),
		pointers: parts.flatMap((of) => of.map(({ at }) => at.pointer))
	};
}
function textOf({ value }) {
	return value;
}
function inWords(flag, yes, no) {
	return flag && {
		value: flag.value ? yes : no,
		at: flag.at
	};
}
/** The fields that stand at a pointer, in it or around it; none for a pointer to the whole template. */
function fieldsAt(state, pointer) {
	if (isWithin(state.pointer, pointer)) return [];
	return state.fields.filter(({ pointers }) => pointers.some((own) => isWithin(own, pointer) || isWithin(pointer, own))).map(({ field }) => field);
}
/**
* Finds for each template the one that it was before. Each is taken once: by its own id, in its own file
* first; where the id is made from the file, which says little where a file holds several, by what it
* says, by its name, and at last by its place.
*/
function counterparts({ before, after, renamed = /* @__PURE__ */ new Map() }) {
	const pairs = new Pairs(before, after);
	const thenFile = (state, isNow) => isNow ? renamed.get(state.file) ?? state.file : state.file;
	const inFile = (partOf) => {
		pairs.pair((state, isNow) => {
			const part = partOf(state);
			return part === void 0 ? void 0 : `${thenFile(state, isNow)}\0${part}`;
		});
	};
	const ownId = ({ id, isNamedByFile }) => isNamedByFile ? void 0 : id;
	inFile(ownId);
	pairs.pair(ownId);
	inFile(({ fields }) => JSON.stringify(fields.map(({ field, values }) => [field, values])));
	inFile(({ name }) => name);
	inFile(({ document, pointer }) => `${document}${pointer}`);
	return pairs.found;
}
var Pairs = class {
	found = /* @__PURE__ */ new Map();
	#open;
	#after;
	constructor(before, after) {
		this.#open = new Set(before);
		this.#after = after;
	}
	/** Pairs those that are still open and have a key in common, in their order. */
	pair(keyOf) {
		const byKey = Map.groupBy(this.#open, (state) => keyOf(state, false));
		for (const state of this.#after) {
			const key = this.found.has(state) ? void 0 : keyOf(state, true);
			const other = key === void 0 ? void 0 : byKey.get(key)?.shift();
			if (other === void 0) continue;
			this.found.set(state, other);
			this.#open.delete(other);
		}
	}
};
/** What happened to each template, in the order of files; nothing for those that are as they were. */
function templateChanges(states) {
	const pairs = counterparts(states);
	const kept = new Set(pairs.values());
	const changes = states.after.flatMap((state) => {
		const earlier = pairs.get(state);
		const fields = fieldChanges(earlier, state);
		if (earlier === void 0) return [{
			kind: "added",
			...headOf(state),
			fields
		}];
		const moved = earlier.file === state.file ? {} : { movedFrom: earlier.file };
		if (fields.length > 0) return [{
			kind: "changed",
			...headOf(state),
			...moved,
			fields
		}];
		return earlier.file === state.file ? [] : [{
			kind: "moved",
			...headOf(state),
			...moved,
			fields
		}];
	});
	const removed = states.before.filter((state) => !kept.has(state)).map((state) => ({
		kind: "removed",
		...headOf(state),
		fields: []
	}));
	return [...changes, ...removed].sort((a, b) => a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
}
function headOf({ id, name, image, file }) {
	return {
		id,
		...name === void 0 ? {} : { name },
		...image === void 0 ? {} : { image },
		file
	};
}
/** The fields in which two states of a template differ. */
function fieldChanges(before, after) {
	const old = new Map(before?.fields.map(({ field, values }) => [field, values]));
	const now = new Map(after?.fields.map(({ field, values }) => [field, values]));
	const order = [...after?.fields ?? [], ...before?.fields ?? []].map(({ field }) => field);
	return [...new Set(order)].map((field) => ({
		field,
		before: old.get(field) ?? [],
		after: now.get(field) ?? []
	})).filter((change) => !isSame(change.before, change.after));
}
function isSame(a, b) {
	return a.length === b.length && a.every((value, index) => value === b[index]);
}
// ../core/src/change/differences.ts
/** What is different between two states of some files, template by template. */
var Differences = class {
	#before;
	#after;
	#renamed;
	#pairs;
	#changed = /* @__PURE__ */ new Map();
	#earlierLinks;
	#templates;
	/** `renamed` gives for a path of now the one before. */
	constructor(before, after, renamed) {
		this.#before = new State(before);
		this.#after = new State(after);
		this.#renamed = renamed;
		this.#pairs = counterparts(this.#twoStates);
		this.#earlierLinks = new Set(before.flatMap(({ links }) => links.map(({ address, use }) => linkKey(this.ownerBefore(use.at), address))));
	}
	get #twoStates() {
		return {
			before: this.#before.templates,
			after: this.#after.templates,
			renamed: this.#renamed
		};
	}
	/** What happened to each template. */
	get templates() {
		this.#templates ??= templateChanges(this.#twoStates);
		return this.#templates;
	}
	/** Whether templates have come into other places and that is all. */
	get areMoves() {
		return this.templates.length > 0 && this.templates.every(({ kind }) => kind === "moved");
	}
	/** Whether a template is new or gone, or has another field among those that a rule reads. */
	concern(rule) {
		const fields = withParts([...rule.reads, ...rule.comparedWith ?? []]);
		return this.templates.some(({ kind, fields: changes }) => kind === "added" || kind === "removed" || changes.some(({ field }) => fields.includes(field)));
	}
	/** What a place of before belongs to: a template or a file that changed, else it stands for itself. */
	ownerBefore(at) {
		const state = this.#before.templateAt(at);
		if (state) return nameOf(state);
		return this.#before.has(at.file) ? at.file : nameOf(at);
	}
	/** The same for a place of now, by what it was before. */
	ownerNow(at) {
		const state = this.#after.templateAt(at);
		if (state) {
			const then = this.#pairs.get(state);
			return then ? nameOf(then) : `new ${nameOf(state)}`;
		}
		return this.#after.has(at.file) ? this.#renamed.get(at.file) ?? at.file : nameOf(at);
	}
	/** Whether something names an address that did not name it before. */
	isAddedLink({ address, use }) {
		return !this.#earlierLinks.has(linkKey(this.ownerNow(use.at), address));
	}
	/** The same for the address that a finding is about. */
	isOfAddedLink({ at, about }) {
		const name = about.replace(/ \(\d+\)$/, "");
		return !this.#earlierLinks.has(`${this.ownerNow(at)}\0${name}`);
	}
	/**
	* Whether the field at a place, or one that a rule holds it against, is another one now; undefined
	* where the place is none in the fields of a template that changed.
	*/
	isOtherField(at, rule) {
		const state = this.#after.templateAt(at);
		const fields = state && concernedFields(state, at.pointer, rule);
		if (!state || !fields?.length) return void 0;
		const changed = this.#changedFields(state);
		return fields.some((field) => changed.has(field));
	}
	/** Whether another place that a finding points to, or a malformed value that it is about, is another one now. */
	isOfOtherFields(finding, rule) {
		return finding.related.some((place) => this.isOtherField(place, rule)) || this.#isOtherMalformed(finding);
	}
	/**
	* Whether the malformed value that a finding is about is another one now; false where it is about none.
	* Of values of a wrong shape the fields of a template hold nothing.
	*/
	#isOtherMalformed({ at, about }) {
		const state = this.#after.templateAt(at);
		const own = state?.malformed.find((one) => one.about === about);
		if (state === void 0 || own === void 0) return false;
		const then = this.#pairs.get(state)?.malformed.find((one) => one.about === about);
		return then === void 0 || !isSame$2(then.value, own.value);
	}
	#changedFields(state) {
		const known = this.#changed.get(state);
		if (known) return known;
		const changes = fieldChanges(this.#pairs.get(state), state);
		const fields = new Set(changes.map(({ field }) => field));
		this.#changed.set(state, fields);
		return fields;
	}
};
/** The templates of the files that changed, in one of the two states. */
var State = class {
	templates;
	#byDocument;
	#files;
	constructor(files) {
		this.#files = new Set(files.map(({ file }) => file));
		this.templates = files.flatMap(({ states }) => states);
		this.#byDocument = Map.groupBy(this.templates, documentOf);
	}
	has(file) {
		return this.#files.has(file);
	}
	templateAt(at) {
		return this.#byDocument.get(documentOf(at))?.find(({ pointer }) => isWithin(at.pointer, pointer));
	}
};
function documentOf({ file, document }) {
	return `${file}\0${document}`;
}
function nameOf(at) {
	return `${documentOf(at)}\0${at.pointer}`;
}
function linkKey(owner, address) {
	return `${owner}\0${linkName(address)}`;
}
/** The fields that a finding is about, and those that they are held against. */
function concernedFields(state, pointer, rule) {
	const fields = fieldsAt(state, pointer);
	if (fields.length > 0) return [...fields, ...rule.comparedWith ?? []];
	return withParts(rule.reads);
}
function withParts(fields) {
	return fields.includes("image") ? [...fields, "imageText"] : fields;
}
// ../core/src/change/comparers.ts
/** The comparers of all rules, by id. Built-in checks have {@link builtInComparer}. */
function comparersOf(comparison) {
	const { template, group, document, program, link } = comparison.rules;
	return new Map([
		...template.map((rule) => [rule.id, byFields(rule, comparison)]),
		...group.map((rule) => [rule.id, byFieldsOfAll(rule, comparison)]),
		...[...document, ...program].map(({ id }) => [id, byText(comparison)]),
		...link.map((rule) => [rule.id, byAddress(rule, comparison)])
	]);
}
const usual = {
	isNew: () => true,
	placesOf: ({ at }) => [at],
	isShared: false
};
/** By the fields of the template that a finding is about, and those that they are held against. */
function byFields(rule, { differences }) {
	return {
		...usual,
		isAffected: (finding, before) => before === void 0 || differences.isOfOtherFields(finding, rule) || (differences.isOtherField(finding.at, rule) ?? finding.message !== before.message)
	};
}
/** By the fields of all templates that a finding points to, and by facts that they are held against. */
function byFieldsOfAll(rule, { differences, facts }) {
	const isNew = () => !(differences.areMoves && !facts.concern(rule));
	return {
		isNew,
		isAffected: (finding, before) => {
			if (before === void 0) return isNew();
			if (differences.isOfOtherFields(finding, rule)) return true;
			const isOtherMessage = finding.message !== before.message;
			return differences.isOtherField(finding.at, rule) === true || isOtherMessage && facts.concern(rule);
		},
		placesOf: ({ at, related }) => [at, ...related],
		isShared: true
	};
}
/** By the very text at which a finding stands. */
function byText({ before: then, after }) {
	return {
		...usual,
		isAffected: async (finding, before) => before === void 0 || finding.message !== before.message || await then.textAt(before) !== await after.textAt(finding)
	};
}
/** By the address that a finding is about. */
function byAddress({ needsAnswer }, { differences }) {
	return {
		...usual,
		isAffected: (finding, before) => differences.isOfAddedLink(finding) || before === void 0 && !needsAnswer
	};
}
/** By the text of the whole file for what is wrong with a file, else by the very text. */
function builtInComparer({ before: then, after }) {
	return {
		...usual,
		isAffected: async (finding, before) => {
			if (before === void 0) return true;
			return finding.rule.startsWith("document/") ? then.textOf(before.at.file) !== after.textOf(finding.at.file) : await then.textAt(before) !== await after.textAt(finding);
		}
	};
}
// ../core/src/change/affected-findings.ts
/** Findings of now that were none before, whether or not they are shown. */
async function withoutCounterpart(now, before, comparison) {
	const comparers = new Comparers(comparison);
	const previous = new PreviousFindings(before, comparison, comparers);
	const fresh = [];
	for (const finding of now) if (await previous.take(finding) === void 0 && comparers.of(finding).isNew()) fresh.push(finding);
	return fresh;
}
/**
* The findings that a change affects: those that were not there before, and those of which the field that
* they are about, or what that is compared with, is another one. By field and not by line, so that a file
* that was moved or laid out anew brings nothing. What was `suppressed` before and is no longer is one of
* them.
*/
async function affectedFindings(now, before, comparison, suppressed = []) {
	const comparers = new Comparers(comparison);
	const shown = new PreviousFindings(before, comparison, comparers);
	const hidden = new PreviousFindings(suppressed, comparison, comparers);
	const affected = [];
	for (const finding of now) {
		const counterpart = await shown.take(finding);
		if (counterpart === void 0 && await hidden.take(finding) !== void 0 || await comparers.of(finding).isAffected(finding, counterpart)) affected.push(finding);
	}
	return affected;
}
var Comparers = class {
	#byRule;
	#builtIn;
	constructor(comparison) {
		this.#byRule = comparersOf(comparison);
		this.#builtIn = builtInComparer(comparison);
	}
	of({ rule }) {
		return this.#byRule.get(rule) ?? this.#builtIn;
	}
};
/** Findings of before, to be found again among those of now. */
var PreviousFindings = class {
	#comparison;
	#comparers;
	#open;
	#owners = /* @__PURE__ */ new Map();
	constructor(findings, comparison, comparers) {
		this.#comparison = comparison;
		this.#comparers = comparers;
		const groups = Map.groupBy(findings, keyOf$1);
		this.#open = new Map([...groups].map(([key, group]) => [key, new Set(group)]));
		for (const finding of findings) {
			const owners = comparers.of(finding).placesOf(finding).map((at) => comparison.differences.ownerBefore(at));
			this.#owners.set(finding, new Set(owners));
		}
	}
	/** The finding that one of now was before: at the same template or file, with the same text if it can be. */
	async take(finding) {
		const open = this.#open.get(keyOf$1(finding));
		if (open === void 0) return void 0;
		const { differences } = this.#comparison;
		const comparer = this.#comparers.of(finding);
		const own = differences.ownerNow(finding.at);
		const owners = comparer.placesOf(finding).map((at) => differences.ownerNow(at));
		const known = [...open].filter((then) => owners.some((one) => this.#owners.get(then)?.has(one)));
		const here = known.filter((then) => differences.ownerBefore(then.at) === own);
		const then = await this.#withSameText(here, finding) ?? here[0] ?? known[0];
		if (then && !comparer.isShared) open.delete(then);
		return then;
	}
	async #withSameText(findings, finding) {
		if (findings.length < 2) return findings[0];
		const { before, after } = this.#comparison;
		const text = await after.textAt(finding);
		for (const then of findings) if (await before.textAt(then) === text) return then;
	}
};
function keyOf$1({ rule, about }) {
	return `${rule}\0${about}`;
}
// ../core/src/change/select-affected.ts
/**
* Finds out which of the findings of now a change affects. Where strangers propose it (`isFromFork`), their
* comments suppress no contract: one that is suppressed has to have been so before.
*/
async function selectAffected(now, { findings: earlier, suppressed: off }, comparison, { rules, isFromFork }) {
	const [frozen, others] = partition(off, ({ suppressed }) => suppressed.by === "baseline");
	const findings = await affectedFindings(now.findings, [...earlier, ...frozen], comparison, others);
	const known = new Set(await affectedFindings(now.suppressed, [...earlier, ...off], comparison));
	const [refused, newlySuppressed] = partition(await withoutCounterpart(now.suppressed, off, comparison), ({ rule, suppressed: { by } }) => isFromFork && by === "comment" && isContract(rule, rules));
	return {
		findings: [...findings, ...refused],
		suppressed: now.suppressed.filter((one) => newlySuppressed.includes(one) || known.has(one) && !refused.includes(one)),
		locators: now.locators,
		newlySuppressed,
		refused
	};
}
function partition(all, isFirst) {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
// ../core/src/change/check-change.ts
/**
* Checks what a change touches: both states of the files that differ, and those groups of the whole
* program that these have a part in, or what they are compared with. What was found before is worked out
* and not guessed.
*/
async function checkChange$1(change, settings, context, unchanged) {
	const after = await lintAll(change.after, settings);
	const isQuiet = after.every(({ result }) => result.findings.length === 0);
	const before = await lintAll(change.before, settings, !isQuiet);
	const differences = new Differences(before, after, change.renamed);
	const facts = new ChangedFacts(await comparedFacts(before, context.before, unchanged), await comparedFacts(after, context.after, unchanged));
	const groups = affectedGroups([...before, ...after], settings, differences, unchanged);
	for (const rule of settings.byShape.group) for (const key of keysOfOtherFacts(rule, facts, context.after, unchanged)) addKey(groups, rule.id, key);
	addKey(groups, governanceSource, "");
	if (context.after.providers?.metrics?.mayDiffer) addKey(groups, programSource, "");
	await unchanged.load?.(groups);
	const states = new States$1(settings, groups, unchanged, context.others ?? []);
	const now = await states.check(change.after, after, {
		...context.after,
		providers: withAddedLinks(context.after.providers ?? {}, after, differences)
	}, states.indexOf(before));
	if (now.separated.findings.length + now.separated.suppressed.length === 0) return toChange(now, {
		...now.separated,
		newlySuppressed: [],
		refused: []
	}, differences, settings);
	const then = await states.check(change.before, isQuiet ? await lintAll(change.before, settings) : before, context.before);
	const comparison = {
		differences,
		facts,
		rules: settings.byShape,
		before: then.separated.locators,
		after: now.separated.locators
	};
	const { isFromFork = false } = change;
	return toChange(now, await selectAffected(now.separated, then.separated, comparison, {
		rules: settings.rules,
		isFromFork
	}), differences, settings);
}
/** Reports of all that was found now what the change affects. */
async function toChange(now, affected, differences, settings) {
	const report = await toReport(affected, now.run, settings);
	const [suppressed, refused] = [affected.newlySuppressed, affected.refused].map((all) => new Set(all.map(rawFindingKey)));
	return {
		...report,
		elsewhere: now.separated.findings.length + affected.refused.length - affected.findings.length,
		changes: differences.templates,
		newlySuppressed: contractsFirst(report.suppressed.filter((one) => suppressed?.has(findingKey(one))), settings.rules),
		refusedSuppressions: report.findings.filter((one) => refused?.has(findingKey(one)))
	};
}
async function lintAll(sources, settings, checks = true) {
	const files = [];
	for (const source of sources) {
		if (settings.isExcluded(source.path)) continue;
		const model = await readFile(source, settings);
		const hasLinks = settings.for(source.path).active.link.length > 0;
		const result = lintFile(model, settings, {
			checks,
			links: hasLinks
		});
		files.push({
			file: source.path,
			result,
			states: template.itemsIn(model).map(stateOf),
			links: linksOf(result)
		});
	}
	return files;
}
/** The links among the entries of a file. */
function linksOf({ entries }) {
	return entries.flatMap(({ source, key, value }) => source === "link" ? [{
		address: key,
		use: value
	}] : []);
}
/**
* The groups in which changed files have an entry, now or before; without large ones of rules that read
* nothing that changed, since what they find is the same before and after. Small ones are checked all the
* same, since what they find counts as found before.
*/
function affectedGroups(files, settings, differences, { isLarge }) {
	const groups = /* @__PURE__ */ new Map();
	for (const { result } of files) for (const { source, key } of result.entries) if (source !== "link") addKey(groups, source, key);
	if (isLarge === void 0) return groups;
	for (const rule of settings.byShape.group) {
		if (differences.concern(rule)) continue;
		for (const key of groups.get(rule.id) ?? []) if (isLarge(rule.id, key)) groups.get(rule.id)?.delete(key);
	}
	return groups;
}
function addKey(groups, source, key) {
	const keys = groups.get(source);
	if (keys) keys.add(key);
	else groups.set(source, /* @__PURE__ */ new Set([key]));
}
/** The facts that templates are held against, before any rule asks for more. */
async function comparedFacts(files, context, unchanged) {
	const results = files.map(({ result }) => result);
	return {
		...await commonFacts(results, context),
		isPartial: context.isSelection === true || unchanged.isPartial || results.some(isUnread),
		stated: statedTogether(results.flatMap(({ entries }) => statedAmong(entries))),
		isAlone: isAlone(results, unchanged.templateIds),
		ids: new Set(results.flatMap(({ templates }) => templates.map(({ id }) => id)))
	};
}
function statedAmong(entries) {
	return entries.flatMap(({ source, value }) => source === "governance" ? [value.stated] : []);
}
/** Whether there is one template at the most, which says nothing about others. */
function isAlone(files, others) {
	let count = files.reduce((sum, { templates }) => sum + templates.length, 0);
	for (const _ of others) {
		count += 1;
		if (count > 1) break;
	}
	return count <= 1;
}
/** Of the groups that changed files have no part in, those of which a rule may find something else. */
function* keysOfOtherFacts(rule, facts, { providers }, unchanged) {
	if (facts.hasChangedFor(rule)) {
		yield* unchanged.keysOf(rule.id);
		return;
	}
	const { images, issuance } = providers ?? {};
	const mayDiffer = rule.facts?.includes("images") && differenceOf(images, readImageKey) || rule.facts?.includes("issuance") && differenceOf(issuance, (id) => id);
	if (!mayDiffer) return;
	for (const key of unchanged.keysOf(rule.id)) if (mayDiffer(key)) yield key;
}
/** Whether a fact may be another one, by the name under which facts know it; undefined where none is. */
function differenceOf(provider, read) {
	const { mayDiffer } = provider ?? {};
	return mayDiffer && ((name) => mayDiffer(read(name)));
}
/** Asks only for links that the change adds: the others were there before. */
function withAddedLinks({ links, ...others }, files, differences) {
	if (links === void 0) return others;
	const named = files.flatMap((file) => file.links);
	const added = new Set(named.filter((link) => differences.isAddedLink(link)).map(({ address }) => address));
	const provideAdded = (addresses, context) => {
		const asked = addresses.filter((address) => added.has(address));
		return asked.length > 0 ? links.provide(asked, context) : void 0;
	};
	return {
		...others,
		links: {
			fact: "links",
			provide: provideAdded
		}
	};
}
/** Checks either state over one index of what does not change. */
var States$1 = class {
	#settings;
	#groups;
	#unchanged;
	#others;
	constructor(settings, groups, unchanged, others) {
		this.#settings = settings;
		this.#groups = groups;
		this.#unchanged = unchanged;
		this.#others = others;
	}
	indexOf(files) {
		return new ChangedIndex(files.map(({ result }) => contributionOf(result)), this.#groups, this.#unchanged);
	}
	/** All findings of one state that the changed files have a part in. */
	async check(sources, files, context, base) {
		const settings = this.#settings;
		const results = files.map(({ result }) => result);
		const index = this.indexOf(files);
		const facts = await gatherFacts(results, index, settings, context);
		const program = lintGroups(results, index, settings, facts, base ? { base } : {});
		const own = new Set(sources.map(({ path }) => path));
		const named = program.flatMap(({ at, related }) => [at, ...related]).map(({ file }) => file);
		const foreign = await this.#foreign([...new Set(named)].filter((file) => !own.has(file)));
		const run = {
			files: withLinkRules(results, index, settings, facts),
			program: withTemplates(program, foreign.files),
			others: foreign.files
		};
		return {
			run,
			separated: await separateFindings(run, [
				...this.#others,
				...foreign.sources,
				...sources
			], settings, facts)
		};
	}
	/** Files that did not change and that findings name. */
	async #foreign(paths) {
		const sources = paths.length > 0 ? await this.#unchanged.sourcesOf(paths) : [];
		const files = [];
		for (const source of sources) {
			const model = await readFile(source, this.#settings);
			files.push(lintFile(model, this.#settings, { checks: false }));
		}
		return {
			sources,
			files
		};
	}
};
// ../core/src/change/unchanged-index.ts
/** The same for files that are at hand. */
var UnchangedFiles = class UnchangedFiles {
	#index = new MemoryIndex();
	#sources;
	constructor(sources) {
		this.#sources = new Map(sources.map((source) => [source.path, source]));
	}
	/** Reads files, which come in the order of their paths. */
	static async of(sources, settings) {
		const made = new UnchangedFiles(sources);
		for (const source of sources) made.#index.add(await readContribution(source, settings));
		return made;
	}
	get templateIds() {
		return this.#index.templateIds;
	}
	get isPartial() {
		return this.#index.isPartial;
	}
	keysOf(source) {
		return this.#index.keysOf(source);
	}
	mergedGroup(source, key, others) {
		const own = this.#index.entries(source, key);
		return (own.length === 0 ? others : [...own, ...others].sort(byFile)).map(({ value }) => value);
	}
	sourcesOf(files) {
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
/** What a file that does not change gives to the checks across files; its links have nothing to say there. */
async function readContribution(source, settings) {
	if (settings.isExcluded(source.path)) return {
		path: source.path,
		entries: [],
		templateIds: [],
		isUnread: false
	};
	const model = await readFile(source, settings);
	return contributionOf(lintFile(model, settings, { checks: false }));
}
// ../core/src/facts/provider.ts
/** Sorts providers by what they provide; of two for one fact the last holds. */
function byFact(providers) {
	return Object.fromEntries(providers.map((provider) => [provider.fact, provider]));
}
// ../core/src/report/newly-suppressed.ts
/**
* What another configuration or baseline switches off: findings of `before` that a check of the same files
* does not show any more, or with a lower severity. The reason is that of the entry that does it; null where
* a rule is off, or its file is not looked at.
*/
function suppressedBetween(before, after) {
	const shown = byName(after.findings);
	const off = byName(after.suppressed);
	return before.findings.flatMap((finding) => {
		if (finding.rule.startsWith("config/")) return [];
		const name = findingKey(finding);
		const still = shown.get(name);
		const suppressed = off.get(name)?.suppressed ?? {
			by: "configuration",
			reason: null
		};
		if (still === void 0) return [{
			...finding,
			suppressed
		}];
		if (rankOf$1[still.severity] >= rankOf$1[finding.severity]) return [];
		return [{
			...finding,
			suppressed,
			loweredTo: still.severity
		}];
	});
}
/** Shows what is suppressed, where `isRefused` says so. */
function withoutSuppressions(report, isRefused) {
	const back = report.suppressed.filter(isRefused).map(({ suppressed: _, ...finding }) => finding);
	if (back.length === 0) return report;
	const refused = new Set(report.suppressed.filter(isRefused));
	const suppressed = report.suppressed.filter((one) => !refused.has(one));
	const findings = [...report.findings, ...back].sort(byPlace);
	const summary = {
		...report.summary,
		...countBySeverity(findings),
		suppressed: suppressed.length
	};
	return {
		...report,
		findings,
		suppressed,
		summary,
		refusedSuppressions: back
	};
}
const rankOf$1 = {
	info: 0,
	warning: 1,
	error: 2
};
function byName(findings) {
	return new Map(findings.map((finding) => [findingKey(finding), finding]));
}
// ../reporter/src/formats/rule-page.ts
/** The documentation page of a rule, in Markdown, from what the rule itself says. */
function rulePage(rule) {
	const { good, bad } = rule.examples;
	return page([
		`# ${rule.id}`,
		rule.summary,
		list([
			`Serves practice ${rule.practice}: ${practiceTitles[rule.practice].title}`,
			`${rule.severity}, ${rule.kind}`,
			appliesTo(rule),
			rule.preset === "none" ? "Off unless you switch it on" : `In the preset \`${rule.preset ?? "recommended"}\``
		]),
		"## Why it matters",
		rule.why,
		"## Draws a finding",
		...bad.map((one) => [example(one), ...found(one, rule.severity)].join("\n\n")),
		"## Draws none",
		...good.map((text) => example(typeof text === "string" ? { text } : text)),
		...options(rule),
		"## What it gets wrong",
		rule.mistakes,
		"## Source",
		`[${rule.source.title}](${rule.source.address})`
	]);
}
/** The documentation page of a finding that the engine itself makes, in Markdown. */
function builtInCheckPage({ id, severity, summary, why }) {
	return page([
		`# ${id}`,
		summary,
		list([`${severity}, about files and configuration`]),
		"## Why it matters",
		why
	]);
}
function page(parts) {
	return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}\n`;
}
function list(items) {
	return items.filter((item) => item !== void 0).map((item) => `- ${item}`).join("\n");
}
function appliesTo(rule) {
	switch (rule.on) {
		case "link": return `Judges the links of templates, documents and program.yaml${rule.needsAnswer ? "; says nothing under `--no-links`" : ""}`;
		case "document": return "Judges the governance document";
		case "program": return "Judges the program as a whole";
		case "template": {
			const languages = rule.languages ? `; texts in ${rule.languages.join(", ")} only` : "";
			return rule.reads.length === 0 ? void 0 : `Reads ${rule.reads.join(", ")}${languages}`;
		}
	}
}
/** What is told of an example, by line and column as in the text output. */
function found({ findings = [] }, severity) {
	if (findings.length === 0) return [];
	return [`\`\`\`text\n${findings.map(({ file, at, severity: own = severity, message }) => {
		return [
			...[file, at === "rest" ? void 0 : at.split("-")[0]].filter((part) => part),
			own,
			message
		].join(" ");
	}).join("\n")}\n\`\`\``];
}
function example({ text, caption, platform, options: set }) {
	const notes = [
		caption,
		platform ? `With \`platform: ${platform}\`.` : void 0,
		set ? `With the options \`${JSON.stringify(set)}\`.` : void 0
	].filter((note) => note !== void 0);
	const language = /^#+ /.test(text) ? "markdown" : "yaml";
	const excerpt = text.length > 1200 ? `${text.slice(0, 300)}…` : text;
	return [...notes.length > 0 ? [`${notes.join(" ")}\n`] : [], `\`\`\`${language}\n${excerpt.trimEnd()}\n\`\`\``].join("\n");
}
function options(rule) {
	const entries = Object.entries(rule.options ?? {});
	if (entries.length === 0) return [];
	return ["## Options", list(entries.map(([name, schema]) => `\`${name}\` (${schema.type}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}`))];
}
// ../reporter/src/escape/truncate.ts
/** A text of at most `maxLength` UTF-16 units, never cut within a character; one that was cut ends in `…`. */
function truncate(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}
// ../reporter/src/wording/describe-suppression.ts
const suppressorNames = {
	comment: "a comment",
	configuration: "the configuration",
	baseline: "the baseline"
};
/**
* By what a finding is switched off, and why: `switched off by a comment: Agreed with Ann`. The reason is
* untrusted and not escaped, and is cut at 300 UTF-16 units.
*/
function describeSuppression({ severity, suppressed, loweredTo }) {
	const suppressor = suppressorNames[suppressed.by];
	if (loweredTo !== void 0) return `turned down from ${severity} to ${loweredTo} by ${suppressor}`;
	const how = `switched off by ${suppressor}`;
	const reason = truncate(suppressed.reason?.trim() ?? "", 300);
	if (reason) return `${how}: ${reason}`;
	return suppressed.by === "comment" ? `${how}, without a reason` : how;
}
// ../reporter/src/formats/suppressions.ts
/** So many are listed one by one; the whole list is in the JSON output. */
const maxListed = 20;
/**
* What a change switches off, for people on a terminal: a title, and two lines for each finding. Empty where
* a change switches nothing off.
*/
function formatSuppressions(all = []) {
	if (all.length === 0) return "";
	const lines = all.slice(0, maxListed).flatMap((one) => [`  ${one.file}:${one.range.start.line} ${one.severity} ${one.message}`, `    ${one.rule}, ${describeSuppression(one)}`]);
	const omitted = all.length - maxListed;
	return `${[
		"Switched off by this change",
		...lines,
		...omitted > 0 ? [`  And ${omitted} more; --format json has them all.`] : []
	].map(escapeForTerminal).join("\n")}\n`;
}
// ../reporter/src/escape/github-references.ts
/** Does not show, and parts what GitHub would take for one thing. */
const zeroWidthSpace = "​";
/** Parts what GitHub turns into links by itself in the text that a reader sees, where no escape helps. */
function breakReferences(text) {
	return breakReferencesInCode(text).replace(/(GH|GHSA)-(?=\w)/gi, `$1-${zeroWidthSpace}`).replaceAll("://", `:${zeroWidthSpace}//`).replace(/www\./gi, (www) => `${www.slice(0, 3)}${zeroWidthSpace}.`).replace(/(?<![\p{L}\p{N}])[\da-f]{7,}(?![\p{L}\p{N}])/giu, (digits) => digits.replace(/.{6}(?=.)/g, `$&${zeroWidthSpace}`));
}
/** What matters in code too: mail quotes it as plain text, and an answer to the mail is read afresh. */
function breakReferencesInCode(text) {
	return text.replaceAll("@", `@${zeroWidthSpace}`).replace(/#(?=\d)/g, `#${zeroWidthSpace}`).replaceAll("<!--", `<${zeroWidthSpace}!--`);
}
// ../reporter/src/escape/plain-line.ts
/** An untrusted text as one trimmed line of at most `maxLength` UTF-16 units, with nothing invisible in it. */
function toPlainLine(text, maxLength) {
	return truncate(escapeForTerminal(text).trim(), maxLength);
}
// ../reporter/src/escape/html.ts
/** Text for an attribute of an HTML element on GitHub, between double quotes. 300 units by default. */
function escapeHtmlAttribute(text, { maxLength = 300 } = {}) {
	return encodeEntities(breakReferences(toPlainLine(text, maxLength)), { isElement: false });
}
/**
* Encodes what Markdown or HTML would take for markup. Entities rather than backslashes: they hold within
* an HTML element too, where Markdown is not read.
*/
function encodeEntities(text, { isElement }) {
	return text.replace(/[&<>"*_~`[\]|\\]/g, entityOf).replace(/^[#+=:-]/, entityOf).replace(/^(\d+)([.)])/, (_, digits, mark) => digits + entityOf(mark)).replaceAll("$", () => isElement ? "<span>$</span>" : entityOf("$"));
}
const namedEntities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
/** Hexadecimal, since `&#42;` holds `#42`, which plain-text mail shows. */
function entityOf(character) {
	return namedEntities[character] ?? `&#x${character.codePointAt(0)?.toString(16)};`;
}
// ../reporter/src/escape/github.ts
/**
* Text that shows as it is within a paragraph, a list item, a table cell, a heading, a link's text or an
* HTML element: nothing in it is markup. 1,000 units by default.
*/
function escapeMarkdown(text, { maxLength = 1e3 } = {}) {
	return escapeLine(toPlainLine(text, maxLength));
}
/** As {@link escapeMarkdown}, for messages such as findings have: what stands between backticks shows as code. */
function escapeMarkdownMessage(text, { maxLength = 1e3 } = {}) {
	return toPlainLine(text, maxLength).split(/(`[^`]+`)/).map((piece, index) => index % 2 === 1 ? `<code>${escapeLine(piece.slice(1, -1))}</code>` : escapeLine(piece)).join("");
}
function escapeLine(line) {
	return encodeEntities(breakReferences(line), { isElement: true });
}
/**
* Code within a line; nothing where the text is empty. Within a table it is an element rather than a code
* span: there a bar ends the cell even in code, and its escape is read in more than one way. 300 units by
* default.
*/
function markdownCodeSpan(text, { maxLength = 300, isInTable = false } = {}) {
	const line = toPlainLine(text, maxLength);
	if (line === "") return "";
	if (isInTable) return `<code>${escapeLine(line)}</code>`;
	const code = breakReferencesInCode(line);
	const fence = "`".repeat(longestBacktickRun(code) + 1);
	const padding = /^`|`$/.test(code) ? " " : "";
	return `${fence}${padding}${code}${padding}${fence}`;
}
function longestBacktickRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
/**
* A URL as it may stand in a Markdown link or an attribute; undefined where it is not `http:` or `https:`,
* so that nothing else is ever linked.
*/
function escapeWebUrl(url) {
	const wellFormed = url.toWellFormed();
	if (!/^https?:\/\/[^/\s]/i.test(wellFormed)) return void 0;
	return wellFormed.replace(/[^\w\-.~:/?#&+,;=%]/gu, percentEncode).replaceAll("&", "&amp;");
}
function percentEncode(character) {
	return encodeURIComponent(character).replace(/['()*]/g, (mark) => `%${mark.codePointAt(0)?.toString(16).toUpperCase()}`);
}
/** `text` linked to `url`, or the text alone where that is no `http:` or `https:` URL. Both untrusted. */
function markdownLink(text, url, options = {}) {
	const target = url === void 0 ? void 0 : escapeWebUrl(url);
	const label = escapeMarkdown(text, options);
	return target === void 0 ? label : `[${label}](${target})`;
}
// ../reporter/src/practices/wording.ts
/** What a state is called. */
const stateNames = {
	kept: "kept",
	"not-kept": "not kept",
	unknown: "not known"
};
/** Whether there is a step to show: what is kept needs none. */
function openStep({ state, next }) {
	return state === "kept" ? void 0 : next;
}
// ../reporter/src/practices/markdown.ts
const signs = {
	kept: "✅",
	"not-kept": "❌",
	unknown: "❔"
};
/** The practices as a table: what was seen, and the next step where one is open. */
function practicesTable(practices) {
	return {
		header: "| | Practice | | What was seen | Next step |\n| ---: | --- | --- | --- | --- |",
		rows: practices.map(rowOf)
	};
}
function rowOf(one) {
	const step = openStep(one);
	return `| ${[
		String(one.practice),
		escapeMarkdown(one.name),
		`${signs[one.state]} ${stateNames[one.state]}`,
		escapeMarkdownMessage(one.evidence, { maxLength: 300 }),
		step === void 0 ? "" : escapeMarkdownMessage(withPlace(step, one), { maxLength: 400 })
	].join(" | ")} |`;
}
function withPlace(step, { nextAt }) {
	return nextAt === void 0 ? step : `${step} (${nextAt.file}:${nextAt.line})`;
}
// src/log.ts
/**
* Characters that a language's comparison passes over. The default collation of Unicode gives no weight
* to marks of some scripts either, nor to the strokes that draw letters out.
*/
const weightless = String.raw`\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}\u0640\u07fa\u180a`;
const commandStart = new RegExp(`^([[^\\p{L}\\p{N}]${weightless}]*?:[${weightless}]*)(?=:)`, "v");
const legacyCommandStart = new RegExp(`(#[${weightless}]*)(?=#[${weightless}]*\\[)`, "gv");
/**
* A line for the runner's log that the runner takes for no workflow command. The runner takes a line that begins with `::` behind white
* space for a command, and `##[` anywhere in it (its ActionCommand.cs). It compares as a language does,
* which passes over characters that do not show: a space that shows is what parts the marks.
*/
function escapeWorkflowCommands(line) {
	return line.replace(commandStart, "$1 ").replace(legacyCommandStart, "$1 ");
}
/** Prints text to the log line by line, none of which the runner or a terminal obeys. */
function print(text) {
	for (const line of text.split("\n")) info(escapeWorkflowCommands(escapeForTerminal(line)));
}
/** Shows a message beside the run, or beside a line of a file where `properties` name one. */
function annotate(level, message, properties = {}) {
	const log = {
		error,
		warning,
		notice
	}[level];
	log(escapeWorkflowCommands(escapeForTerminal(message)), properties);
}
// ../../node_modules/.pnpm/@actions+github@9.1.1/node_modules/@actions/github/lib/github.js
const context = new Context();
// ../workspace/src/files/named-files.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The files that a check of named paths reads, absolute; all of the folder's where none are named. */
function namedFiles(paths, workingDirectory) {
	const named = paths.length === 0 ? ["."] : paths;
	return discover(named, workingDirectory, workingDirectory).flatMap(({ files }) => files.map(({ absolute }) => absolute));
}
/** The place that a named path begins at: the file or folder itself, or the folder that a glob starts in. */
function namedPlace(path, workingDirectory) {
	const absolute = resolve(workingDirectory, path);
	const { base, isGlob } = import_picomatch.default.scan(path);
	return isGlob && !exists(absolute) ? resolve(workingDirectory, base) : absolute;
}
/** Whether a path leads out of a folder, links followed; of one that is not there, the nearest folder above it. */
function leadsOut(path, folder) {
	const real = realPathOf(nearestExisting(path));
	return real !== void 0 && !isInside(pathFrom(realPathOf(folder) ?? folder, real));
}
/** The path itself, or the nearest folder above it that there is. */
function nearestExisting(path) {
	return exists(path) ? path : nearestExisting(dirname(path));
}
function exists(path) {
	return statOf(path) !== void 0;
}
// ../workspace/src/facts/fact-providers.ts
/** What a configuration says of where facts are read from. */
function factSettings({ programPath, ledger, metrics, isExcluded }) {
	return {
		programPath,
		ledgerFolder: ledger.folder ?? "ledger",
		metrics,
		isExcluded
	};
}
/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
function factProviders(context, options = {}) {
	const { checkLinks, mayDiffer, history = false } = options;
	const ledger = "ledger" in options ? options.ledger : openLedger(context);
	const metrics = "metrics" in options ? options.metrics : openMetrics(context);
	return byFact([
		{
			fact: "program",
			provide: memoized(() => readProgram(context))
		},
		{
			fact: "images",
			provide: async (keys) => {
				if (!keys.some(isLocal)) return void 0;
				const { readImages } = await import("./chunks/images.js");
				return readImages(keys, context);
			},
			...mayDiffer ? { mayDiffer: ({ image }) => mayDiffer(image) } : {}
		},
		{
			fact: "misspellings",
			provide: async (words) => {
				const { misspellings } = await import("./chunks/spelling.js");
				return misspellings(words, []);
			}
		},
		{
			fact: "linkedPages",
			provide: (paths) => readPages(paths, context)
		},
		{
			fact: "skillList",
			provide: (_keys, { program }) => readSkills(program, context)
		},
		...checkLinks ? [{
			fact: "links",
			provide: (addresses) => checkLinks(new Set(addresses))
		}] : [],
		...history ? [{
			fact: "history",
			provide: memoized(async () => {
				const { readHistory } = await import("./chunks/history.js");
				return readHistory(context);
			})
		}] : [],
		...ledger ? ledgerProviders(ledger, context) : [],
		...metrics ? [metricsProvider(metrics)] : []
	]);
}
/** What reads the ledger of a program; undefined where there is none, or where it leads out of the repository. */
function openLedger({ root, base, boundary, ledgerFolder }, change) {
	const folder = join(root, ledgerFolder);
	if (!existsAt(join(folder, "ledger.json")) || leadsOut(folder, boundary)) return void 0;
	let reader;
	return {
		change,
		open(today) {
			reader ??= import("./chunks/ledger.js").then(({ LedgerReader }) => new LedgerReader({
				folder,
				base,
				root,
				today,
				...change ? { change } : {}
			}));
			return reader;
		}
	};
}
function ledgerProviders(ledger, { base }) {
	const { change } = ledger;
	const formerMeanings = {
		fact: "formerMeanings",
		provide: async (keys, { today }) => {
			const { readFormerMeanings } = await import("./chunks/former-meanings.js");
			return readFormerMeanings(keys, await ledger.open(today), base);
		}
	};
	return [
		{
			fact: "issuance",
			provide: async (ids, { today }) => (await ledger.open(today)).issuance(ids),
			...change?.isChanged ? { mayDiffer: () => true } : {}
		},
		{
			fact: "ledger",
			provide: async (ids, { today, verifiesLedger = false }) => (await ledger.open(today)).facts(ids, verifiesLedger)
		},
		...change ? [] : [formerMeanings]
	];
}
/** What reads the files of metrics of a program; undefined where there is nothing that may hold any. */
function openMetrics(context, isChanged = false) {
	if (metricsStarts(context).length === 0) return void 0;
	return {
		isChanged,
		read: memoized(async () => {
			const { readMetricsFiles } = await import("./chunks/metrics.js");
			return readMetricsFiles(context);
		})
	};
}
function metricsProvider({ isChanged, read }) {
	return {
		fact: "metrics",
		provide: read,
		...isChanged ? { mayDiffer: () => true } : {}
	};
}
function memoized(make) {
	let memo;
	return () => {
		memo ??= { value: make() };
		return memo.value;
	};
}
function isLocal({ image }) {
	return !/^https?:/.test(image);
}
/** What the program's own file says, where it is not among the files that are checked. */
async function readProgram({ base, root, boundary, programPath, virtualFiles }) {
	const absolute = join(root, programPath);
	if (!isInside(programPath) || !existsExactly(absolute, virtualFiles)) return void 0;
	const source = readSource(absolute, pathFrom(base, absolute), virtualFiles, { within: boundary });
	const model = await readFile(source, { roleOf: () => "program" });
	return model.kind === "program" ? model.profile : void 0;
}
/** Pages of the repository, as far as they can be read; those of the ledger and others are not asked for. */
async function readPages(paths, { base, boundary, virtualFiles }) {
	const pages = [];
	for (const path of paths) {
		const absolute = join(base, path);
		if (!existsExactly(absolute, virtualFiles)) continue;
		const source = readSource(absolute, path, virtualFiles, { within: boundary });
		const model = await readFile(source, { roleOf: () => "governance" });
		if (model.kind === "document") pages.push(model.document);
	}
	return pages;
}
/** The list in the file that `program.yaml` names; one that stands in it needs no reading. */
async function readSkills(program, context) {
	const { at, skills } = program ?? {};
	if (at === void 0 || skills === void 0 || !("value" in skills)) return void 0;
	const { readSkillList } = await import("./chunks/skill-list.js");
	return readSkillList(skills.value, dirname(join(context.base, at.file)), context);
}
// ../workspace/src/files/select.ts
function targetOf({ workingDirectory, paths = [], text }) {
	const common = {
		workingDirectory,
		isText: text !== void 0
	};
	if (text) {
		const absolute = resolve(workingDirectory, text.filename);
		return {
			...common,
			paths: [pathFrom(workingDirectory, absolute)],
			base: workingDirectory,
			searchFrom: existingFolder(dirname(absolute)),
			isOneFolder: false
		};
	}
	const named = paths.length === 0 ? ["."] : paths;
	const folders = named.map((path) => existingFolder(resolve(workingDirectory, path)));
	const [first = workingDirectory] = folders;
	const isOneFolder = named.length === 1 && resolve(workingDirectory, named[0] ?? ".") === first;
	const searchFrom = folders.reduce(commonFolder, first);
	return {
		...common,
		paths: named,
		base: isOneFolder ? first : workingDirectory,
		searchFrom,
		isOneFolder
	};
}
/** The folder itself, or the nearest one above it that there is. */
function existingFolder(path) {
	return isFolder(path) ? path : existingFolder(dirname(path));
}
function commonFolder(a, b) {
	return isInside(pathFrom(a, b)) ? a : commonFolder(dirname(a), b);
}
/** The folders of a run, by what was named and the configuration that holds for it. */
function foldersOf({ base }, { root }) {
	return {
		base,
		root,
		boundary: isInside(pathFrom(root, base)) ? root : base
	};
}
/** Whether a file is one that is checked, by its path alone. */
function isChecked(absolute, base, configuration, isNamed = false) {
	const { settings, root, isConfigured, baseline } = configuration;
	const path = pathFrom(base, absolute);
	if (absolute === baseline.absolute) return false;
	if (settings.isExcluded(path) || configurationNames.includes(pathFrom(root, absolute))) return false;
	return isNamed || !isConfigured || isExpectedAt(path, configuration);
}
/** Whether a folder may hold files that are checked, whatever they are called. */
function mayContainChecked(folder, base, { settings }) {
	return probes.map((probe) => pathFrom(base, join(folder, probe))).some((path) => {
		const role = settings.roleOf(path);
		return role !== void 0 && role !== "program" && !settings.isExcluded(path);
	});
}
/** Names that files of a program may have in a folder. */
const probes = [
	"a",
	"a/a",
	"a/a/a"
].flatMap((stem) => namesWith(stem, [
	"yaml",
	"json",
	"markdown"
]));
/** The files that the named paths come to. */
function select(target, configuration) {
	if (target.isText) return {
		files: [],
		unmatched: [],
		unfollowed: [],
		links: [],
		notes: []
	};
	const { paths, workingDirectory, base } = target;
	const { boundary } = foldersOf(target, configuration);
	const all = discover(paths, workingDirectory, boundary);
	const found = all.map(({ path, files }) => ({
		path,
		files: files.filter((file) => isNotFollowed(file) || isChecked(file.absolute, base, configuration, file.isNamed))
	}));
	const files = uniqueFiles([...new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file])).values()], { isExpected: (absolute) => isExpectedAt(pathFrom(base, absolute), configuration) });
	return {
		files: files.filter((file) => !isNotFollowed(file)),
		unmatched: found.filter(({ files: own }) => own.length === 0).map(({ path }) => path),
		unfollowed: files.filter(isNotFollowed),
		links: [...new Set(all.flatMap(({ links }) => links))],
		notes: Array.from(new Set(all.flatMap(({ unreadIgnores }) => unreadIgnores)), (file) => `${pathFrom(base, file)} is no file that can be read as a list of paths, so that nothing is left out by it. Put a text file in its place, and no link.`)
	};
}
/** A folder that the system does not open is reported by a finding, since its files cannot be read. */
function isNotFollowed({ isFolder, unreadable }) {
	return isFolder === true && unreadable?.reason !== "refused";
}
/**
* A file that several paths lead to is taken once: where it is expected, by its own path rather than by
* links; unless it was named. In the order of the paths.
*/
function uniqueFiles(files, { isExpected, isAmong = () => false }) {
	const takenPaths = /* @__PURE__ */ new Set();
	const hasLinks = files.some(({ links }) => links > 0);
	const ranked = files.map((file) => ({
		file,
		rank: hasLinks && !file.isNamed && !isExpected(file.absolute) ? 1 : 0
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath$1(a.file, b.file));
	return ranked.filter(({ file }) => {
		const isTaken = takenPaths.has(file.real) || file.unreadable === void 0 && isAmong(file);
		takenPaths.add(file.real);
		return !isTaken || file.isNamed;
	}).map(({ file }) => file).sort(byPath$1);
}
/** Whether somebody expects a file of the program at a path, which is relative to `base` of {@link Folders}. */
function isExpectedAt(path, { settings }) {
	return settings.roleOf(path) !== void 0;
}
function byPath$1(a, b) {
	return a.absolute < b.absolute ? -1 : a.absolute > b.absolute ? 1 : 0;
}
function toSource(file, base, configuration) {
	const path = pathFrom(base, file.absolute);
	const source = file.unreadable === void 0 ? readSource(file.real, path) : {
		path,
		unreadable: file.unreadable
	};
	const isExpected = "unreadable" in source || syntaxOf(path) !== "markdown";
	return file.isNamed && isExpected ? {
		...source,
		expected: true
	} : asExpected(source, configuration);
}
/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
function asExpected(source, { isConfigured, root, settings }) {
	if (isConfigured || settings.roleOf(source.path) !== "template") return source;
	return existsSync$1(join(root, "Chart.yaml")) ? {
		...source,
		expected: false
	} : source;
}
// ../workspace/src/files/selection.ts
/** Which files of a repository are checked, and how they are read. */
var Selection = class {
	#target;
	configuration;
	folders;
	#selected;
	constructor(target, configuration) {
		this.#target = target;
		this.configuration = configuration;
		this.folders = foldersOf(target, configuration);
	}
	/** The paths that were named. */
	get paths() {
		return this.#target.paths;
	}
	has({ before, after }) {
		return [before, after].some((file) => file && !file.kind && this.isChecked(file.absolute));
	}
	/** Whether a file may matter to others, as an image or a list of skills does. */
	mayAffectOthers({ before, after }) {
		const { absolute = "" } = after ?? before ?? {};
		const isBelow = isInside(pathFrom(this.folders.boundary, absolute));
		if (isMetricsFile(absolute, this.factContext)) return true;
		const type = mediaTypeOf(absolute);
		return isBelow && type !== void 0 && type !== "markdown";
	}
	isChecked(absolute) {
		const { base } = this.#target;
		if (!syntaxOf(absolute) || !this.#isNamed(absolute)) return false;
		return isChecked(absolute, base, this.configuration, this.isFileNamed(absolute));
	}
	/** Whether somebody expects a file of the program at a path. */
	isExpected(absolute) {
		return isExpectedAt(this.pathOf({ absolute }), this.configuration);
	}
	/** Whether a folder may hold files that are checked. */
	mayContainChecked(folder) {
		const { base, paths, workingDirectory } = this.#target;
		return paths.some((path) => isInside(pathFrom(folder, resolve(workingDirectory, path)))) || this.#isNamed(folder) && mayContainChecked(folder, base, this.configuration);
	}
	/** All that lies on the disk and is checked. */
	onDisk() {
		this.#selected ??= select(this.#target, this.configuration);
		return this.#selected;
	}
	/** Sentences for people on links and submodules that are not followed. */
	notesOnUnfollowed(found) {
		return found.flatMap((file) => {
			const { unreadable, isFolder, absolute } = file;
			if (!isFolder || unreadable === void 0 || !this.mayContainChecked(absolute)) return [];
			const path = this.pathOf(file);
			switch (unreadable.reason) {
				case "submodule": return [`The submodule ${path} is not checked out, so that what it holds was not checked. Run: git submodule update --init ${path}`];
				case "links": return ["Links to folders that hold links lead to more folders than are followed, so that some of them were not checked."];
				case "outside": return [`${path} is a link to ${unreadable.target}, outside of the repository, and was not followed.`];
				case "missing":
				case "loop": return [`${path} is a link to ${unreadable.target}, which is no folder of the repository, and was not followed.`];
				default: return [];
			}
		});
	}
	/** Named paths at which there is nothing, and was nothing. */
	unmatched({ files }) {
		const { paths, workingDirectory } = this.#target;
		const changed = files.flatMap(({ before, after }) => [before, after]);
		return paths.filter((path) => {
			const absolute = resolve(workingDirectory, path);
			if (existsSync$1(absolute) || import_picomatch.default.scan(path).isGlob) return false;
			return !changed.some((file) => file && isInside(pathFrom(absolute, file.absolute)));
		});
	}
	/** Whether the file itself was named, so that it is expected to be a template. */
	isFileNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		return paths.some((path) => resolve(workingDirectory, path) === absolute);
	}
	/** Whether a path is one of those that were named, or lies in one of them. */
	#isNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		const relativePath = pathFrom(workingDirectory, absolute);
		return paths.some((path) => {
			const below = pathFrom(resolve(workingDirectory, path), absolute);
			if (isInside(below)) return !isSkipped(below);
			const start = resolve(workingDirectory, import_picomatch.default.scan(path).base);
			return (0, import_picomatch.default)(path.replace(/^\.\//, ""), { dot: true })(relativePath) && !isSkipped(pathFrom(start, absolute));
		});
	}
	/** Both states of the changed files, each in the order of its paths. */
	read(files, { contents, files: all }) {
		const blobs = contents(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file?.blob ?? []));
		const read = (file) => file && !file.kind && this.isChecked(file.absolute) ? [this.source(file, blobs)] : [];
		const renamed = files.flatMap(({ before, after }) => before && after && before.absolute !== after.absolute ? [[this.pathOf(after), this.pathOf(before)]] : []);
		return {
			before: sorted(files.flatMap(({ before }) => read(before))),
			after: sorted(files.flatMap(({ after }) => read(after))),
			renamed: new Map(renamed),
			isChangedImage: imagesAmong(all)
		};
	}
	/** The files on the disk but the changed ones. */
	unchangedOnDisk({ files }) {
		const changed = new Set(files.map(({ after }) => after?.absolute));
		return this.onDisk().files.filter(({ absolute }) => !changed.has(absolute)).map((file) => toSource(file, this.#target.base, this.configuration));
	}
	/**
	* The state of files that are not among the changed ones: those that are checked are indexed, others are
	* asked for. None where that is what lies on the disk.
	*/
	virtualFiles({ virtualFiles }, unchanged) {
		if (virtualFiles === void 0) return void 0;
		return (absolute) => {
			if (!this.isChecked(absolute)) return virtualFiles(absolute);
			const [source] = unchanged.sourcesOf([this.pathOf({ absolute })]);
			if (source === void 0) return null;
			return "text" in source ? Buffer.from(source.text) : virtualFiles(absolute);
		};
	}
	source(file, blobs) {
		const { absolute, blob, real = absolute, unreadable } = file;
		const bytes = blob === void 0 ? void 0 : blobs.get(blob);
		const isNamed = this.isFileNamed(absolute);
		if (bytes === void 0 || unreadable) return toSource({
			absolute,
			real,
			isNamed,
			links: 0,
			...unreadable ? { unreadable } : {}
		}, this.#target.base, this.configuration);
		const source = decode(bytes, this.pathOf(file));
		return isNamed && syntaxOf(source.path) !== "markdown" ? {
			...source,
			expected: true
		} : asExpected(source, this.configuration);
	}
	/** As findings name a file. */
	pathOf({ absolute }) {
		return pathFrom(this.#target.base, absolute);
	}
	absolute(path) {
		return resolve(this.#target.base, path);
	}
	/** Whether only some of the program's files are checked. */
	get isPartial() {
		const { base, root } = this.folders;
		return !this.#target.isOneFolder || !isInside(pathFrom(base, root));
	}
	/** Where facts are read from, for files as they lie on the disk. */
	get factContext() {
		return {
			...this.folders,
			...factSettings(this.configuration.settings)
		};
	}
};
/** Recognises images that may have changed by their names alone; templates give their paths in many ways. */
function imagesAmong(files) {
	const names = new Set(files.flatMap(({ before, after }) => [before, after]).flatMap((file) => file && isImagePath(file.absolute) ? basename(file.absolute) : []));
	return names.size === 0 ? false : (image) => names.has(basename(image));
}
function sorted(sources) {
	return [...sources].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
// ../workspace/src/check.ts
/** Checks the files of a repository. Throws {@link UnusableConfigurationError} where its configuration is. */
async function check(request) {
	const clock = new Stopwatch();
	const reading = await readFiles(request, clock);
	const notes = [...reading.notes];
	const report = await checkFiles$1(reading, request.links ? createLinkChecker(reading, request, notes) : void 0, request.practices);
	clock.endPhase("check");
	return {
		...resultContext(reading.configuration, reading.base),
		report,
		sources: [...reading.configuration.sources, ...reading.sources],
		unmatched: reading.unmatched,
		notes,
		timing: clock.durations
	};
}
/** The part of a result that is about the configuration. */
function resultContext(configuration, base) {
	const { root, settings, skipped, refusal, isConfigured, sources } = configuration;
	return {
		base,
		root,
		skipped,
		...refusal === void 0 ? {} : { refusal },
		isConfigured,
		configurationFiles: sources.map(({ path }) => path),
		rules: settings.rules
	};
}
/** A checker that asks each link once, as the configuration has it, and adds sentences for people to `notes`. */
function createLinkChecker({ configuration }, { isTrusted = true, onLink }, notes) {
	const { settings, root } = configuration;
	const isOn = (id) => (settings.for("").rules.get(id)?.severity ?? "off") !== "off";
	const answers = /* @__PURE__ */ new Map();
	return async (addresses) => {
		const { checkAddresses } = await import("./chunks/links.js");
		const open = [...addresses].filter((address) => !answers.has(address));
		if (open.length === 0) return answers;
		const results = await checkAddresses(open, {
			today: localDay(/* @__PURE__ */ new Date()),
			root,
			configuration: settings.links,
			isTrusted,
			reads: {
				fragments: isOn("links/fragment"),
				softMissing: isOn("links/soft-404")
			},
			...onLink ? { progress: onLink } : {}
		});
		notes.push(...results.notes);
		for (const [address, fact] of results.links) answers.set(address, fact);
		return answers;
	};
}
/** Finds and reads what a request names. Throws {@link UnusableConfigurationError}. */
async function readFiles(request, clock = new Stopwatch()) {
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	clock.endPhase("configure");
	const selection = new Selection(target, configuration);
	const { files, unmatched, unfollowed, notes } = selection.onDisk();
	clock.endPhase("discover");
	const sources = request.text ? [{
		path: target.paths[0] ?? "",
		text: request.text.content,
		expected: true
	}] : files.map((file) => toSource(file, target.base, configuration));
	clock.endPhase("read");
	return {
		sources,
		unmatched,
		notes: [...notes, ...selection.notesOnUnfollowed(unfollowed)],
		configuration,
		...selection.folders,
		isPartial: selection.isPartial,
		today: request.today ?? configuration.settings.today ?? localDay(/* @__PURE__ */ new Date())
	};
}
/** The configuration that a request goes by. Throws {@link UnusableConfigurationError}. */
function configurationFor({ configured, configuration, workingDirectory, isTrusted = true, code = isTrusted ? { kind: "all" } : {
	kind: "none",
	reason: "the repository is not trusted"
}, mayLackBaseline = false }, target) {
	const { base, searchFrom } = target;
	if (!isTrusted) refuseOutside(target);
	const options = {
		base,
		searchFrom,
		isTrusted,
		code,
		mayLackBaseline
	};
	if (configured === "by-default") return loadConfiguration({
		...options,
		file: null
	});
	return loadConfiguration({
		...options,
		...configured === void 0 ? {} : { virtualFiles: configured },
		...configuration === void 0 ? {} : { file: resolve(workingDirectory, configuration) }
	});
}
/** A stranger may have put a link to anywhere in the place of a folder that was named. */
function refuseOutside({ paths, workingDirectory }) {
	const top = repositoryTop(workingDirectory) ?? workingDirectory;
	const outside = paths.filter((path) => {
		const { base } = import_picomatch.default.scan(path);
		return leadsOut(resolve(workingDirectory, base), top);
	});
	if (outside.length > 0) throw new UnusableConfigurationError(`${outside.join(", ")} leads out of the repository; expected files and folders of it, since a stranger proposes this change. Remove the link.`);
}
/** Checks files that were read. */
function checkFiles$1(reading, checkLinks, practices = false) {
	return lintSources(reading.sources, reading.configuration.settings, {
		...sessionOptions(reading, checkLinks),
		practices
	});
}
function sessionOptions({ configuration, today, base, root, boundary, isPartial }, checkLinks) {
	const { settings, sources: others } = configuration;
	return {
		today,
		isSelection: isPartial,
		providers: factProviders({
			base,
			root,
			boundary,
			...factSettings(settings)
		}, { checkLinks }),
		others
	};
}
/** Today where the user is, `YYYY-MM-DD`. */
function localDay(date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
var Stopwatch = class {
	durations = {};
	#last = performance.now();
	endPhase(name) {
		const now = performance.now();
		this.durations[name] = Math.round((now - this.#last) * 10) / 10;
		this.#last = now;
	}
};
// ../workspace/src/files/git-tree.ts
/** A state of files that git keeps, from a list of them. */
var GitTree = class {
	top;
	#folders = /* @__PURE__ */ new Map();
	constructor(top, files, contents) {
		this.top = top;
		this.#folders.set(top, /* @__PURE__ */ new Map());
		for (const [path, entry] of entriesOf(files, contents)) this.#folder(dirname(path)).set(basename(path), entry);
	}
	entry(path) {
		return this.#folders.get(dirname(path))?.get(basename(path));
	}
	children(folder) {
		return this.#folders.get(folder) ?? [];
	}
	#folder(path) {
		const existing = this.#folders.get(path);
		if (existing) return existing;
		const created = /* @__PURE__ */ new Map();
		this.#folders.set(path, created);
		this.#folder(dirname(path)).set(basename(path), { kind: "folder" });
		return created;
	}
};
/** The state before a change, by the state after it. */
function treeBefore(after, changes, contents) {
	const removed = changes.flatMap(({ after: file }) => file ? [[file.absolute, void 0]] : []);
	const former = entriesOf(changes.flatMap(({ before }) => before ?? []), contents);
	return new PatchedTree(after, new Map([...removed, ...former]));
}
function entriesOf(files, contents) {
	const links = files.flatMap(({ kind, blob }) => kind === "link" && blob ? [blob] : []);
	const targets = links.length > 0 ? contents(links) : /* @__PURE__ */ new Map();
	return files.map(({ absolute, blob, kind }) => [absolute, entryOf(kind, blob, targets)]);
}
function entryOf(kind, blob, targets) {
	if (kind === "submodule") return { kind };
	if (kind === void 0) return {
		kind: "file",
		blob
	};
	const target = targets.get(blob ?? "")?.subarray(0, maxTargetLength + 1);
	return {
		kind,
		target: new TextDecoder().decode(target)
	};
}
// ../workspace/src/change/linked-change.ts
/**
* Follows the symbolic links in both states of a change: what comes by them is listed like any other file,
* under the name that a check of all files gives it.
*/
function withLinks(change, selection) {
	const links = /* @__PURE__ */ new Set([...change.index?.links() ?? selection.onDisk().links, ...change.files.flatMap(({ before }) => before?.kind === "link" ? [before.absolute] : [])]);
	const submoduleNotes = notesOnSubmodules(change.files, selection);
	if (links.size === 0) return {
		change,
		notes: submoduleNotes
	};
	const follower = new LinkFollower(change, selection, [...links]);
	return {
		change: follower.change(),
		notes: [...submoduleNotes, ...follower.notes()]
	};
}
function notesOnSubmodules(files, selection) {
	return files.flatMap(({ before, after }) => {
		const side = after ?? before;
		if (side?.kind !== "submodule" || !selection.mayContainChecked(side.absolute)) return [];
		const path = selection.pathOf(side);
		return [`What the change does to the submodule ${path} was not judged, since one of its two commits is not here. Fetch them: git submodule update --init ${path}`];
	});
}
/** Follows the links in both states of a change. */
var LinkFollower = class {
	#source;
	#selection;
	#links;
	#after;
	#before;
	constructor(change, selection, links) {
		const { top, index, files, contents } = change;
		this.#source = change;
		this.#selection = selection;
		this.#links = links;
		const after = index ? new GitTree(top, index.entries(), contents) : new DiskTree(top, selection.folders.base);
		this.#after = this.#state(after);
		this.#before = this.#state(treeBefore(after, files, contents));
	}
	change() {
		const { tree, virtualFiles, files } = this.#source;
		const before = (path) => realPathIn(this.#before.tree, path);
		const after = (path) => realPathIn(this.#after.tree, path);
		return {
			...this.#source,
			files: [...this.#changes(files, this.#before), ...this.#changedImages()],
			real: {
				before,
				after
			},
			...virtualFiles ? { virtualFiles: (path) => virtualFiles(after(path)) } : {},
			...tree ? { tree: this.#tree(tree) } : {}
		};
	}
	/** Sentences on folders that the change makes links lead to and that are not followed. */
	notes() {
		const found = [...this.#after.linked.values()];
		return this.#selection.notesOnUnfollowed(found.filter(({ absolute }) => !this.#before.linked.has(absolute)));
	}
	#state(tree) {
		const selection = this.#selection;
		const checked = this.#follow(tree, (name) => syntaxOf(name) !== void 0).filter(({ absolute, isFolder }) => isFolder || selection.isChecked(absolute));
		const isExpected = (absolute) => selection.isExpected(absolute);
		const unique = uniqueFiles(checked.map((file) => ({
			...file,
			isNamed: selection.isFileNamed(file.absolute)
		})), {
			isExpected,
			isAmong: ({ absolute, real }) => selection.isChecked(real) && (isExpected(real) || !isExpected(absolute))
		});
		const renamed = unique.filter((file) => !file.unreadable && !file.isNamed && selection.isChecked(file.real));
		return {
			tree,
			linked: new Map(unique.map((file) => [file.absolute, file])),
			renamed: new Set(renamed.map(({ real }) => real))
		};
	}
	#follow(tree, isWanted) {
		return walkLinks(tree, this.#links.filter((link) => isLinkIn(tree, link)), isWanted);
	}
	/** How the later state differs from an earlier one, with the changes of all other files. */
	#changes(files, earlier) {
		const changedPaths = pathsOf$1(files);
		const before = /* @__PURE__ */ new Map();
		const after = /* @__PURE__ */ new Map();
		for (const path of /* @__PURE__ */ new Set([...earlier.linked.keys(), ...this.#after.linked.keys()])) {
			const [previous, current] = [earlier.linked.get(path), this.#after.linked.get(path)];
			if (previous && current && !differ(previous, current, changedPaths)) continue;
			if (previous && !previous.isFolder) before.set(path, toGitFile(previous));
			if (current && !current.isFolder) after.set(path, toGitFile(current));
		}
		for (const real of /* @__PURE__ */ new Set([...earlier.renamed, ...this.#after.renamed])) {
			if (changedPaths.has(real)) continue;
			if (!earlier.renamed.has(real)) before.set(real, fileIn(earlier.tree, real));
			if (!this.#after.renamed.has(real)) after.set(real, fileIn(this.#after.tree, real));
		}
		const own = files.map((file) => {
			const previous = this.#sideOf(file.before, before, earlier);
			const current = this.#sideOf(file.after, after, this.#after);
			return changedFile(previous ?? (current ? take(before, current.absolute) : void 0), current ?? (previous ? take(after, previous.absolute) : void 0));
		});
		const linked = [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => changedFile(before.get(path), after.get(path)));
		return [...own, ...linked].filter((file) => file.before || file.after);
	}
	/** One side of a change: itself, or what the links of that state make of it. */
	#sideOf(file, linked, { renamed }) {
		if (file === void 0 || !file.kind && renamed.has(file.absolute)) return void 0;
		return this.#isPlain(file) ? file : take(linked, file.absolute);
	}
	/** Links that are templates are listed as what they lead to. */
	#isPlain({ kind, absolute }) {
		return !kind || !this.#selection.isChecked(absolute);
	}
	/** Images are found by their names, also by those of links. */
	#changedImages() {
		const changedPaths = pathsOf$1(this.#source.files);
		const [before, after] = [this.#before, this.#after].map(({ tree }) => new Map(this.#follow(tree, isImagePath).map((file) => [file.absolute, file])));
		return [...after ?? []].flatMap(([path, current]) => {
			const previous = before?.get(path);
			return current.isFolder || previous && !differ(previous, current, changedPaths) ? [] : [changedFile(previous && toGitFile(previous), toGitFile(current))];
		});
	}
	#tree(tree) {
		const { linked, renamed } = this.#before;
		return {
			...tree,
			files: () => [...tree.files().filter(({ absolute }) => !renamed.has(absolute)), ...[...linked.values()].filter(({ isFolder }) => !isFolder).map(toGitFile)],
			differences: (name) => {
				const differences = tree.differences(name);
				if (differences === void 0) return void 0;
				const before = treeBefore(this.#after.tree, differences, this.#source.contents);
				return this.#changes(differences, this.#state(before));
			}
		};
	}
};
function pathsOf$1(files) {
	const sides = files.flatMap(({ before, after }) => [before, after]);
	return new Set(sides.flatMap((file) => file?.absolute ?? []));
}
function take(files, path) {
	const file = files.get(path);
	files.delete(path);
	return file;
}
function fileIn(tree, absolute) {
	const entry = tree.entry(absolute);
	return {
		absolute,
		blob: entry?.kind === "file" ? entry.blob : void 0
	};
}
function differ(previous, current, changedPaths) {
	return previous.real !== current.real || JSON.stringify(previous.unreadable) !== JSON.stringify(current.unreadable) || previous.blob !== void 0 && current.blob !== void 0 && previous.blob !== current.blob || changedPaths.has(current.real);
}
function toGitFile({ absolute, real, blob, unreadable }) {
	return {
		absolute,
		real,
		blob,
		...unreadable ? { unreadable } : {}
	};
}
function changedFile(before, after) {
	return {
		...before ? { before } : {},
		...after ? { after } : {}
	};
}
/** Whether there is a link at a path, in folders that are none. */
function isLinkIn(tree, path) {
	const folder = resolveIn(tree, dirname(path));
	return folder.kind === "folder" && folder.path === dirname(path) && tree.entry(path)?.kind === "link";
}
/** What is not reached by links, or is no file, keeps its path. */
function realPathIn(tree, path) {
	const resolved = resolveIn(tree, path);
	return resolved.kind === "file" ? resolved.path : path;
}
// ../workspace/src/change/repository-change.ts
/** The repository that a folder lies in. Throws {@link GitError} where there is none. */
function repositoryAt(folder, options = {}) {
	const git = gitAt$1(folder, options);
	if (git) return git;
	throw new GitError(`${folder} lies in no git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`);
}
/** The two states of all files, as virtual files over those on the disk. */
var States = class {
	#change;
	#before;
	#after;
	#virtualFiles;
	/** `virtualFiles`: the state of files that are not among the changed ones; the change's own if not given. */
	constructor(change, virtualFiles = change.virtualFiles) {
		this.#change = change;
		this.#virtualFiles = virtualFiles;
		this.#before = byPath(change.files.flatMap(({ before }) => before ?? []));
		this.#after = byPath(change.files.flatMap(({ after }) => after ?? []));
	}
	before = (absolute) => this.#contentAt(this.#change.real?.before(absolute) ?? absolute, this.#before, this.#after);
	after = (absolute) => this.#contentAt(this.#change.real?.after(absolute) ?? absolute, this.#after, this.#before);
	#contentAt(path, files, others) {
		const file = files.get(path);
		if (file) return this.#contentOf(file);
		return others.has(path) ? null : this.#virtualFiles?.(path);
	}
	#contentOf({ blob, kind }) {
		if (kind) return null;
		const content = blob === void 0 ? void 0 : this.#change.contents([blob]).get(blob);
		return content && isPointer(content) ? void 0 : content;
	}
};
function byPath(files) {
	return new Map(files.map((file) => [file.absolute, file]));
}
/** In place of a large file Git LFS gives git a pointer to it; the file itself lies on the disk. */
function isPointer(content) {
	return content.length < 1024 && Buffer.from(content).toString("latin1", 0, 40) === "version https://git-lfs.github.com/spec/";
}
/** What lies on the disk, against a commit. */
function changeSince(git, commit) {
	return {
		top: git.top,
		commit,
		files: git.changedSince(commit),
		contents: (blobs) => git.contents(blobs)
	};
}
// ../workspace/src/change/newly-suppressed.ts
const none = {
	findings: [],
	names: /* @__PURE__ */ new Map(),
	notes: []
};
/**
* Finds out what a change switches off by its configuration or baseline: the files as they are now are
* checked by both configurations, without asking links. Nothing where the configuration is the same.
*/
async function suppressedByConfiguration(request, configurationFiles) {
	const { change, configured, isFromFork = false } = request;
	if (isFromFork || configured === "by-default") return none;
	if (!touchesConfiguration(change, configurationFiles)) return none;
	try {
		const before = await readBefore(request);
		const after = await readFiles(request);
		const earlierReport = await checkFiles$1({
			...before,
			sources: sourcesAfter(before, change)
		});
		return {
			findings: suppressedBetween(earlierReport, await checkFiles$1({
				...after,
				sources: sourcesAfter(after, change)
			})),
			names: earlierReport.names,
			notes: notesOnLoweredRules(before, after)
		};
	} catch (error) {
		if (!(error instanceof UnusableConfigurationError)) throw error;
		return {
			...none,
			notes: [`What this change of the configuration switches off cannot be told, since the one of before cannot be used: ${error.message}`]
		};
	}
}
function touchesConfiguration({ files }, configurationFiles) {
	return files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && (configurationFiles.includes(file.absolute) || isNamedAsConfiguration(file.absolute)));
}
function readBefore(request) {
	const { before } = new States(request.change);
	const named = request.configuration && resolve(request.workingDirectory, request.configuration);
	const isNew = named !== void 0 && !exists$1(named, before);
	return readFiles({
		...request,
		configured: isNew ? "by-default" : before
	});
}
/** The files as the change leaves them, which may be another state than the disk's. */
function sourcesAfter({ sources, base }, change) {
	const { after } = new States(change, () => void 0);
	return sources.flatMap((source) => {
		const content = after(resolve(base, source.path));
		if (content === null) return [];
		return content === void 0 ? [source] : [{
			...source,
			...decode(content, source.path)
		}];
	});
}
/** A rule of lower severity may have no finding today, or only once links are asked. */
function notesOnLoweredRules(before, after) {
	const lowered = loweredRules(before, after);
	if (lowered.length === 0) return [];
	const shown = lowered.slice(0, maxNamedRules).map(({ rule, from, to, files }) => {
		return `\`${rule}\` from ${from} to ${to}${files === void 0 ? "" : ` in ${files} ${files === 1 ? "file" : "files"}`}`;
	});
	const more = lowered.length - shown.length;
	return [`This change turns rules down: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}.`];
}
/** At most so many rules are named in a sentence. */
const maxNamedRules = 10;
/** Rules that are off now or have a lower severity, contracts first: for all files, else for some. */
function loweredRules({ configuration: { settings: before }, sources }, { configuration: { settings: after } }) {
	const ruleIds = before.rules.map(({ id }) => id);
	const everywhere = ruleIds.flatMap((rule) => loweredIn(rule, before, after, "") ?? []);
	const somewhere = ruleIds.filter((id) => !everywhere.some(({ rule }) => rule === id)).flatMap((rule) => {
		const found = sources.flatMap(({ path }) => loweredIn(rule, before, after, path) ?? []);
		const [first] = found;
		return first ? [{
			...first,
			files: found.length
		}] : [];
	});
	return contractsFirst([...everywhere, ...somewhere], before.rules);
}
function loweredIn(rule, before, after, path) {
	const from = before.for(path).rules.get(rule)?.severity ?? "off";
	const to = after.for(path).rules.get(rule)?.severity ?? "off";
	return from === "off" || rankOf[to] >= rankOf[from] ? void 0 : {
		rule,
		from,
		to
	};
}
const rankOf = {
	off: 0,
	info: 1,
	warning: 2,
	error: 3
};
// ../workspace/src/change/tree-cache.ts
/**
* What the files of a git tree contribute to checks of others, on disk: one file of small blocks, each
* packed and with its checksum, so that a run reads the few that it needs. The header says for which tree,
* rules and configuration it holds.
*
*     magic (8 bytes), length of the header, its checksum (4 bytes each, little-endian), header, blocks
*/
const magic = "BADGELN1";
const prefixLength = 16;
/** Groups are spread over this number of blocks by their name. */
const bucketCount = 1024;
/** Files to a block. */
const filesInBlock = 256;
/** Of a group with no more files only their numbers are cached: to read them again costs less. */
const maxFilesInSmallGroup = 6;
/** Writes what files of a tree give. */
function packTree({ key, tree, files, indexedRules }) {
	const blocks = [];
	let offset = 0;
	const add = (value) => {
		const packed = deflateSync(JSON.stringify(value), { level: 3 });
		const block = [
			offset,
			packed.length,
			crc32(packed)
		];
		offset += packed.length;
		blocks.push(packed);
		return block;
	};
	const bucketRecords = Array.from({ length: bucketCount }, () => ({}));
	for (const [name, entries] of groupsOf(files)) {
		const numbers = [...new Set(entries.map(([number]) => number))];
		const [bucket, rest] = bucketOf(name);
		const own = bucketRecords[bucket];
		if (own) own[rest] = numbers.length <= maxFilesInSmallGroup ? numbers : {
			isLarge: true,
			block: add(shareValues(entries, files))
		};
	}
	const records = files.map(({ path, blob, templateIds }) => [
		path,
		blob,
		templateIds
	]);
	const fileBlocks = [];
	const firsts = [];
	for (let from = 0; from < records.length; from += filesInBlock) {
		firsts.push(records[from]?.[0] ?? "");
		fileBlocks.push(add(records.slice(from, from + filesInBlock)));
	}
	const header = {
		key,
		tree,
		isPartial: files.some(({ isUnread }) => isUnread),
		count: files.length,
		firsts,
		files: fileBlocks,
		buckets: bucketRecords.map(add),
		keys: Object.fromEntries(indexedRules.map((rule) => [rule, add(keysOf(rule, files))]))
	};
	const packed = deflateSync(JSON.stringify(header));
	const prefix = Buffer.alloc(prefixLength);
	prefix.write(magic, "latin1");
	prefix.writeUInt32LE(packed.length, 8);
	prefix.writeUInt32LE(crc32(packed), 12);
	return Buffer.concat([
		prefix,
		packed,
		...blocks
	]);
}
function keysOf(rule, files) {
	const all = files.flatMap(({ entries }) => entries.filter(({ source }) => source === rule));
	return [...new Set(all.map(({ key }) => key))];
}
/** Each value once, with the files that have it. The path of a value's own file is no difference. */
function shareValues(entries, files) {
	const shared = /* @__PURE__ */ new Map();
	for (const [number, values] of valuesByFile(entries)) {
		const path = JSON.stringify(files[number]?.path);
		const text = JSON.stringify(values).replaceAll(path, JSON.stringify(""));
		const runs = shared.get(text) ?? [];
		if (runs.length === 0) shared.set(text, runs);
		const last = runs.length - 2;
		if ((last < 0 ? -1 : (runs[last] ?? 0) + (runs[last + 1] ?? 0)) === number) runs[last + 1] = (runs[last + 1] ?? 0) + 1;
		else runs.push(number, 1);
	}
	return Array.from(shared, ([text, runs]) => [JSON.parse(text), runs]);
}
function valuesByFile(entries) {
	const byFile = /* @__PURE__ */ new Map();
	for (const [number, value] of entries) {
		const values = byFile.get(number);
		if (values) values.push(value);
		else byFile.set(number, [value]);
	}
	return byFile;
}
function groupsOf(files) {
	const groups = /* @__PURE__ */ new Map();
	for (const [number, { entries }] of files.entries()) for (const { source, key, value } of entries) {
		const name = groupName(source, key);
		const group = groups.get(name);
		if (group) group.push([number, value]);
		else groups.set(name, [[number, value]]);
	}
	return groups;
}
/** The bucket of a group, and its key in there: 64 bits from two sums that have nothing in common. */
function bucketOf(name) {
	const sum = crc32(name);
	let other = 2166136261;
	for (let index = 0; index < name.length; index++) other = Math.imul(other ^ name.charCodeAt(index), 16777619);
	return [sum % bucketCount, `${sum.toString(36)}.${(other >>> 0).toString(36)}`];
}
/** A cache that cannot be read, for whatever reason. It is rebuilt. */
var DamagedCacheError = class extends Error {
	name = "DamagedCacheError";
};
/** Reads what was kept. All but `open` throw {@link DamagedCacheError}. */
var TreeCache = class TreeCache {
	tree;
	isPartial;
	count;
	#file;
	#from;
	#header;
	#fileBlocks = /* @__PURE__ */ new Map();
	#buckets = /* @__PURE__ */ new Map();
	constructor(file, from, header) {
		this.#file = file;
		this.#from = from;
		this.#header = header;
		this.tree = header.tree;
		this.isPartial = header.isPartial;
		this.count = header.count;
	}
	/** Undefined where there is none that holds for these rules and this configuration. */
	static open(path, key) {
		let file;
		try {
			const opened = openFile(path);
			if ("unreadable" in opened) return void 0;
			file = opened.file;
			const prefix = bytesAt(file, 0, prefixLength);
			const length = prefix.readUInt32LE(8);
			const packed = bytesAt(file, prefixLength, length);
			if (!(prefix.toString("latin1", 0, 8) === magic) || crc32(packed) !== prefix.readUInt32LE(12)) throw new DamagedCacheError();
			const header = JSON.parse(inflateSync(packed).toString());
			if (header.key === key) return new TreeCache(file, prefixLength + length, header);
			closeSync(file);
			return;
		} catch {
			if (file !== void 0) closeSync(file);
			return;
		}
	}
	fileAt(number) {
		const record = this.#filesOf(Math.floor(number / filesInBlock))[number % filesInBlock];
		if (record === void 0) throw new DamagedCacheError();
		return record;
	}
	/** The number of a file; for one that is not there, the next number less a half. */
	numberOf(path) {
		const { firsts } = this.#header;
		const block = Math.max(0, countUpTo(firsts, (first) => first <= path) - 1);
		const records = this.#filesOf(block);
		const before = countUpTo(records, ([other]) => other < path);
		const number = block * filesInBlock + before;
		return records[before]?.[0] === path ? number : number - .5;
	}
	*templateIds() {
		for (let number = 0; number < this.count; number++) yield [number, this.fileAt(number)[2]];
	}
	/** Numbers of the few files of a small group, or the values of all its files. */
	group(rule, key) {
		const record = this.#recordOf(rule, key);
		return "isLarge" in record ? this.#read(record.block) : { files: record };
	}
	/** Whether a group has more files than are read again. */
	isLarge(rule, key) {
		return "isLarge" in this.#recordOf(rule, key);
	}
	#recordOf(rule, key) {
		const [bucket, rest] = bucketOf(groupName(rule, key));
		const cached = this.#buckets.get(bucket) ?? this.#read(this.#header.buckets[bucket]);
		this.#buckets.set(bucket, cached);
		return (Object.hasOwn(cached, rest) ? cached[rest] : void 0) ?? [];
	}
	/** All keys of one of the rules for which they were kept. */
	keysOf(rule) {
		return this.#read(this.#header.keys[rule]);
	}
	#filesOf(block) {
		if (this.count === 0) return [];
		const cached = this.#fileBlocks.get(block) ?? this.#read(this.#header.files[block]);
		this.#fileBlocks.set(block, cached);
		return cached;
	}
	#read(block) {
		if (block === void 0) throw new DamagedCacheError();
		const [offset, length, checksum] = block;
		const packed = bytesAt(this.#file, this.#from + offset, length);
		if (crc32(packed) !== checksum) throw new DamagedCacheError();
		return JSON.parse(inflateSync(packed).toString());
	}
};
/** No block is larger, packed, in bytes. */
const maxBlockBytes = 2 ** 28;
function bytesAt(file, position, length) {
	if (length > maxBlockBytes) throw new DamagedCacheError();
	const bytes = Buffer.alloc(length);
	if (readSync(file, bytes, 0, length, position) !== length) throw new DamagedCacheError();
	return bytes;
}
/** How many items at the beginning of a sorted list a test holds for. */
function countUpTo(list, holds) {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = low + high >> 1;
		const item = list[middle];
		if (item !== void 0 && holds(item)) low = middle + 1;
		else high = middle;
	}
	return low;
}
// ../workspace/src/change/cached-program-index.ts
/** The index of the files that a change leaves alone, read as far as possible from the cache of a tree. */
var CachedProgramIndex = class CachedProgramIndex {
	#cache;
	#settings;
	#read;
	#removed;
	#replacements;
	/** Values of groups by {@link groupName}: those from the cache, and those of files that were read again. */
	#ordered = /* @__PURE__ */ new Map();
	#entries = /* @__PURE__ */ new Map();
	#sources = /* @__PURE__ */ new Map();
	constructor(cache, settings, read, { removed, replacements: sources }, replacements) {
		this.#cache = cache;
		this.#settings = settings;
		this.#read = read;
		this.#removed = new Set(Array.from(removed, (path) => cache.numberOf(path)));
		this.#replacements = replacements;
		this.#keep(sources);
	}
	static async create(cache, settings, read, difference) {
		const replacements = [];
		for (const source of difference.replacements) replacements.push(await readContribution(source, settings));
		return new CachedProgramIndex(cache, settings, read, difference, replacements);
	}
	get isPartial() {
		return this.#cache.isPartial || this.#replacements.some(({ isUnread }) => isUnread);
	}
	get templateIds() {
		return this.#templateIds();
	}
	*#templateIds() {
		for (const [number, ids] of this.#cache.templateIds()) if (!this.#removed.has(number)) yield* ids;
		for (const { templateIds } of this.#replacements) yield* templateIds;
	}
	keysOf(rule) {
		const own = this.#replacements.flatMap(({ entries }) => entries).filter((entry) => entry.source === rule).map(({ key }) => key);
		return [...this.#cache.keysOf(rule), ...own];
	}
	isLarge = (rule, key) => this.#cache.isLarge(rule, key);
	async load(groups) {
		const files = /* @__PURE__ */ new Set();
		for (const [rule, keys] of groups) for (const key of keys) {
			const record = this.#cache.group(rule, key);
			if ("files" in record) for (const number of record.files) files.add(number);
			else this.#ordered.set(groupName(rule, key), orderValues(record, this.#removed, this.#pathOf));
		}
		const reread = [...files].filter((number) => !this.#removed.has(number)).map((number) => this.#cache.fileAt(number));
		const sources = this.#read(reread.map(([path, blob]) => ({
			path,
			blob
		})));
		this.#keep(sources);
		const isWanted = (rule, key) => groups.get(rule)?.has(key) === true;
		for (const source of sources) this.#addFile(await readContribution(source, this.#settings), (rule, key) => isWanted(rule, key) && !this.isLarge(rule, key));
		for (const file of this.#replacements) this.#addFile(file, isWanted);
	}
	#addFile({ path, entries }, isWanted) {
		for (const { source: rule, key, value } of entries) {
			if (!isWanted(rule, key)) continue;
			const name = groupName(rule, key);
			const entries = this.#entries.get(name);
			if (entries) entries.push({
				file: path,
				value
			});
			else this.#entries.set(name, [{
				file: path,
				value
			}]);
		}
	}
	#pathOf = (number) => this.#cache.fileAt(number)[0];
	#keep(sources) {
		for (const source of sources) this.#sources.set(source.path, source);
	}
	mergedGroup(rule, key, changed) {
		const name = groupName(rule, key);
		const { numbers, values } = this.#ordered.get(name) ?? noValues;
		const all = [...values];
		const added = [...this.#entries.get(name) ?? [], ...changed].map(({ file, value }) => ({
			order: this.#cache.numberOf(file),
			value
		})).sort((a, b) => a.order - b.order);
		for (const { order, value } of added.reverse()) all.splice(countBelow(numbers, order), 0, value);
		return all;
	}
	sourcesOf(files) {
		const records = files.filter((file) => !this.#sources.has(file)).flatMap((file) => {
			const number = this.#cache.numberOf(file);
			return Number.isInteger(number) && !this.#removed.has(number) ? [this.#cache.fileAt(number)] : [];
		});
		this.#keep(this.#read(records.map(([path, blob]) => ({
			path,
			blob
		}))));
		return files.flatMap((file) => this.#sources.get(file) ?? []);
	}
};
const noValues = {
	numbers: [],
	values: []
};
/** The cached values of a group, in the order of its files, without files that are removed. */
function orderValues(shared, removed, pathOf) {
	const numbers = [];
	const values = [];
	for (const [fileValues, runs] of shared) {
		const isOwn = mentionsOwnPath(fileValues);
		for (const number of numbersIn(runs)) if (!removed.has(number)) for (const value of fileValues) {
			numbers.push(number);
			values.push(isOwn ? withOwnPath(value, pathOf(number)) : value);
		}
	}
	if (shared.length === 1) return {
		numbers,
		values
	};
	const order = [...numbers.keys()].sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
	return {
		numbers: order.map((index) => numbers[index] ?? 0),
		values: order.map((index) => values[index])
	};
}
function numbersIn(runs) {
	const numbers = [];
	for (let index = 0; index < runs.length; index += 2) {
		const start = runs[index] ?? 0;
		const end = start + (runs[index + 1] ?? 0);
		for (let number = start; number < end; number++) numbers.push(number);
	}
	return numbers;
}
/** How many numbers of a sorted list are below another one. */
function countBelow(numbers, number) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
function mentionsOwnPath(value) {
	return JSON.stringify(value).includes(JSON.stringify(""));
}
function withOwnPath(value, path) {
	if (value === "") return path;
	if (Array.isArray(value)) return value.map((item) => withOwnPath(item, path));
	if (typeof value !== "object" || value === null) return value;
	const made = { ...value };
	for (const key in made) {
		const item = made[key];
		if (item === "") made[key] = path;
		else if (typeof item === "object") made[key] = withOwnPath(item, path);
	}
	return made;
}
// ../workspace/src/change/unchanged-files.ts
/** A cache is kept from this number of files on. */
const minCachedFiles = 100;
/** A cache from which more files differ is rebuilt. */
const maxDifferences = 200;
/** The index of the files that a change leaves alone; that of a large tree as far as possible from a cache. */
async function unchangedFiles(selection, change, cache = true) {
	const { settings } = selection.configuration;
	if (!change.files.some((file) => selection.has(file) || selection.mayAffectOthers(file))) return UnchangedFiles.of([], settings);
	if (change.tree === void 0) return UnchangedFiles.of(selection.unchangedOnDisk(change), settings);
	const tree = new TreeFiles(selection, change, change.tree);
	const key = cache ? keyOf(selection) : void 0;
	if (key === void 0) return UnchangedFiles.of(tree.sources(), settings);
	return (cache === "rebuild" ? void 0 : await tree.fromCache(key)) ?? tree.rebuild(key);
}
/** All that a cache depends on beside the tree, as JSON; undefined where nothing can be cached. */
function keyOf(selection) {
	const { layers } = selection.configuration.settings;
	if (layers.some(({ configuration: layer }) => layer.plugins?.length)) return void 0;
	return JSON.stringify([
		"ac67e5b9fc9bb84e",
		selection.paths,
		selection.factContext,
		selection.isPartial,
		layers
	]);
}
/** The files of a tree of git that a change leaves alone. */
var TreeFiles = class {
	#selection;
	#change;
	#tree;
	constructor(selection, change, tree) {
		this.#selection = selection;
		this.#change = change;
		this.#tree = tree;
	}
	/** All of them, read. */
	sources() {
		const { removed, replacements } = this.#difference([], this.#tree.differences(this.#tree.name) ?? []);
		const files = this.#checkedFiles().filter(({ absolute }) => !removed.has(absolute));
		return sorted([...this.#read(files), ...this.#read(replacements)]);
	}
	async fromCache(key) {
		const cache = TreeCache.open(this.#file, key);
		if (cache === void 0) return void 0;
		const differences = this.#tree.differences(cache.tree);
		if (differences === void 0 || differences.length > maxDifferences) return void 0;
		return this.#openIndex(cache, differences);
	}
	/** Reads the whole tree, and writes the cache. */
	async rebuild(key) {
		const { settings } = this.#selection.configuration;
		const files = this.#checkedFiles();
		if (files.length < minCachedFiles) return UnchangedFiles.of(this.sources(), settings);
		const blobs = new Map(files.map((file) => [this.#selection.pathOf(file), file.blob ?? ""]));
		const cached = [];
		for (const source of sorted(this.#read(files))) cached.push({
			...await readContribution(source, settings),
			blob: blobs.get(source.path) ?? ""
		});
		const packed = packTree({
			key,
			tree: this.#tree.name,
			files: cached,
			indexedRules: indexedRules(settings)
		});
		const file = this.#file;
		try {
			await writeAtomic(file, packed);
		} catch {
			return UnchangedFiles.of(this.sources(), settings);
		}
		return await this.fromCache(key) ?? UnchangedFiles.of(this.sources(), settings);
	}
	#openIndex(cache, differences) {
		const { removed, replacements } = this.#difference(this.#change.files, differences);
		const paths = new Set(Array.from(removed, (absolute) => this.#selection.pathOf({ absolute })));
		const read = (files) => this.#read(files.map(({ path, blob }) => ({
			absolute: this.#selection.absolute(path),
			blob
		})));
		return CachedProgramIndex.create(cache, this.#selection.configuration.settings, read, {
			removed: paths,
			replacements: this.#read(replacements)
		});
	}
	/** The paths of a tree that count no more, and the files in their place, without those of the change itself. */
	#difference(also, differences) {
		const changed = new Set(this.#change.files.flatMap(pathsOf));
		const all = [
			...this.#change.files,
			...also,
			...differences
		];
		return {
			removed: new Set(all.flatMap(({ before }) => before ? [before.absolute] : [])),
			replacements: differences.flatMap(({ after }) => after && !after.kind && !changed.has(after.absolute) ? [after] : []).filter(({ absolute }) => this.#selection.isChecked(absolute))
		};
	}
	#checkedFiles() {
		return this.#tree.files().filter(({ absolute }) => this.#selection.isChecked(absolute));
	}
	#read(files) {
		const blobs = this.#change.contents(files.flatMap(({ blob }) => blob || []));
		return files.map((file) => this.#selection.source(file, blobs));
	}
	get #file() {
		const name = JSON.stringify([this.#selection.folders.base, this.#selection.paths]);
		return join(this.#tree.folder, "badgelint", `known-${crc32(name).toString(36)}`);
	}
};
/** Rules of which all keys may be asked for, since they hold templates against what may change. */
function indexedRules({ byShape }) {
	return byShape.group.filter(({ comparedFacts, facts }) => comparedFacts || facts?.includes("images")).map(({ id }) => id);
}
function pathsOf({ before, after }) {
	return [before, after].flatMap((file) => file ? [file.absolute] : []);
}
// ../workspace/src/change/check-change.ts
/** Checks what a change of a repository touches. Throws {@link UnusableConfigurationError}. */
async function checkChange(request) {
	const result = await checkWithCache(request);
	const { merged, virtualFiles } = request.change;
	const { findings, newlySuppressed } = result.report;
	if (merged === void 0 || findings.length + newlySuppressed.length === 0) return withConfigurationChanges(request, result);
	const change = {
		...merged,
		...virtualFiles ? { virtualFiles } : {}
	};
	const other = await checkWithCache({
		...request,
		change
	});
	return withConfigurationChanges(request, {
		...result,
		report: inBoth(result.report, other.report)
	});
}
/** Adds what the change switches off by the configuration or the baseline. */
async function withConfigurationChanges(request, result) {
	const { report, notes, base, configurationFiles, rules } = result;
	const configured = await suppressedByConfiguration(request, configurationFiles.map((file) => resolve(base, file)));
	const suppressedKeys = new Set(report.newlySuppressed.map(findingKey));
	const added = configured.findings.filter((finding) => !suppressedKeys.has(findingKey(finding)));
	return {
		...result,
		report: {
			...report,
			newlySuppressed: contractsFirst([...report.newlySuppressed, ...added], rules),
			names: new Map([...configured.names, ...report.names])
		},
		notes: [...notes, ...configured.notes]
	};
}
/** What a merge brings is new to both of its sides. */
function inBoth(report, other) {
	const names = new Set(other.findings.map(findingKey));
	const findings = report.findings.filter((finding) => names.has(findingKey(finding)));
	const suppressed = new Set(other.newlySuppressed.map(findingKey));
	const elsewhere = report.elsewhere + report.findings.length - findings.length;
	return {
		...report,
		findings,
		newlySuppressed: report.newlySuppressed.filter((one) => suppressed.has(findingKey(one))),
		elsewhere,
		summary: {
			...report.summary,
			...countBySeverity(findings)
		}
	};
}
async function checkWithCache(request) {
	try {
		return await checkOnce(request);
	} catch (error) {
		if (!isDamagedCache(error)) throw error;
		return checkOnce({
			...request,
			cache: "rebuild"
		});
	}
}
/** A rule that comes upon it has its own words about it. */
function isDamagedCache(error) {
	if (!(error instanceof Error)) return false;
	return error instanceof DamagedCacheError || isDamagedCache(error.cause);
}
async function checkOnce(request) {
	const clock = new Stopwatch();
	const target = targetOf(request);
	const configuration = await configurationFor(request, target);
	const { settings, sources: configurationSources } = configuration;
	clock.endPhase("configure");
	const selection = new Selection(target, configuration);
	const { change, notes: linkNotes } = withLinks(request.change, selection);
	const files = change.files.filter((file) => selection.has(file));
	const notes = configuration.isConfigured ? [] : notesOnFolders(request, target.base);
	notes.push(...linkNotes);
	clock.endPhase("discover");
	const both = selection.read(files, change);
	clock.endPhase("read");
	const unchanged = await unchangedFiles(selection, change, request.cache);
	clock.endPhase("known");
	const states = new States(change, selection.virtualFiles(change, unchanged));
	const today = request.today ?? settings.today ?? localDay(/* @__PURE__ */ new Date());
	const checkLinks = request.links ? createLinkChecker({ configuration }, request, notes) : void 0;
	const mayDiffer = both.isChangedImage;
	const { isChanged, ...compared } = ledgerChangeOf(change, selection);
	const ledgerIn = (state) => openLedger(selection.factContext, {
		...compared,
		isChanged,
		state
	});
	const ledger = ledgerIn("after");
	const metrics = openMetrics(withFiles(selection.factContext, states.after), isMetricsChange(change, selection));
	const run = (virtualFiles, options) => ({
		today,
		isSelection: selection.isPartial,
		providers: factProviders(withFiles(selection.factContext, virtualFiles), options)
	});
	const report = await checkChange$1({
		...both,
		isFromFork: request.isFromFork ?? false
	}, settings, {
		before: run(states.before, {
			ledger: isChanged ? ledgerIn("before") : ledger,
			metrics: metrics?.isChanged ? void 0 : metrics
		}),
		after: run(states.after, {
			checkLinks,
			...mayDiffer ? { mayDiffer } : {},
			ledger,
			metrics
		}),
		others: configurationSources
	}, unchanged);
	const named = report.findings.flatMap(({ file, related }) => [file, ...related.map((place) => place.file)]);
	const others = unchanged.sourcesOf([...new Set(named)]);
	clock.endPhase("check");
	return {
		...resultContext(configuration, target.base),
		report,
		changed: files.length,
		sources: [
			...configurationSources,
			...others,
			...both.after
		],
		unmatched: selection.unmatched(change),
		notes,
		timing: clock.durations
	};
}
/** What a change has to do with the ledger. */
function ledgerChangeOf({ files, commit }, { factContext: { root, ledgerFolder } }) {
	const folder = join(root, ledgerFolder);
	return {
		isChanged: files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && isInside(pathFrom(folder, file.absolute))),
		...commit === void 0 ? {} : { commit }
	};
}
function withFiles(context, virtualFiles) {
	return {
		...context,
		virtualFiles
	};
}
/** Whether a change has to do with a file of metrics. Then what these say is new. */
function isMetricsChange({ files }, { factContext }) {
	return files.flatMap(({ before, after }) => [before, after]).some((file) => file !== void 0 && isMetricsFile(file.absolute, factContext));
}
/** A program in a folder further down is not found from above, which must not pass for a clean bill of health. */
function notesOnFolders({ change }, base) {
	const files = change.files.flatMap(({ before, after }) => after ?? before ?? []);
	const found = [...new Set(files.map(({ absolute }) => dirname(absolute)))].flatMap((folder) => configurationAbove(folder, base) ?? []);
	return [...new Set(found)].map((file) => {
		const folder = pathFrom(base, dirname(file));
		return `${pathFrom(base, file)} does not hold from here, so that its templates were not checked by it. Name the folder: ${folder}`;
	});
}
function configurationAbove(folder, base) {
	const relativePath = pathFrom(base, folder);
	if (relativePath === "." || !isInside(relativePath)) return void 0;
	return configurationNames.map((name) => join(folder, name)).find((file) => existsSync$1(file)) ?? configurationAbove(dirname(folder), base);
}
// ../workspace/src/configuration/committed-code.ts
/**
* Code of a commit alone may run: files that the commit has and that are unchanged on the disk, and
* packages from a `node_modules` beside or above the configuration and inside of the repository.
* `installed` says why packages that the commit does not have may not run; absent where they may.
*/
function committedCode(files, top, installed) {
	const realTop = realPathOf(top) ?? top;
	const sourceOf = (file, configurationFolder) => {
		const real = realPathOf(file);
		const path = real === void 0 ? void 0 : pathFrom(realTop, real);
		if (real === void 0 || path === void 0 || !isInside(path)) throw new CodeRefusedError(`${file} lies outside of the repository`);
		const link = files.changedLink(file);
		if (link !== void 0) throw new CodeRefusedError(`${link} is a symbolic link that is not in the commit of this event`);
		if (files.has(real)) {
			const bytes = files.unchanged(real);
			if (bytes) return bytes;
			throw new CodeRefusedError(`${path} is not as the commit of this event has it`);
		}
		const owner = /^(.*?\/)?node_modules\//.exec(path);
		if (!owner) throw new CodeRefusedError(`${path} is not in the commit of this event`);
		if (!isInside(pathFrom(resolve(realTop, owner[1] ?? ""), realPathOf(configurationFolder) ?? configurationFolder))) throw new CodeRefusedError(`${path} lies in a node_modules that is neither beside nor above the configuration`);
		if (installed !== void 0) throw new CodeRefusedError(`${path} was installed, and ${installed}`);
	};
	return {
		kind: "judged",
		sourceOf
	};
}
// ../workspace/src/git/committed-files.ts
const linkMode = "120000";
const submoduleMode = "160000";
const folderMode = "40000";
/**
* The files of a commit, and whether those on the disk are the same. Only the names of objects are
* believed: each one is hashed again, and the index is not asked, since a flag there, a replaced object or
* a filter could make other files pass for these.
*/
var CommittedFiles = class CommittedFiles {
	commit;
	#git;
	#top;
	#entries;
	#submodules = /* @__PURE__ */ new Map();
	/** Throws {@link GitError} where the commit is not here. */
	constructor(git, commit) {
		this.commit = commit;
		this.#git = git;
		this.#top = realPathOf(git.top) ?? git.top;
		this.#entries = readEntries(git, commit);
	}
	/** The content that a path has in the commit, links followed within it; null where it is no file there. */
	content(absolute) {
		const path = this.pathOf(absolute);
		const entry = path === void 0 ? void 0 : this.#resolve(path);
		return entry ? readBlob(this.#git, entry.id) : null;
	}
	/** Whether the commit has a file at a path, which is taken as it is written. */
	has(absolute) {
		return this.find(absolute) !== void 0;
	}
	/**
	* What the commit has at a path, which is taken as it is written, if a regular file with the same
	* content lies there on the disk; lines may end otherwise.
	*/
	unchanged(absolute) {
		const found = this.find(absolute);
		const bytes = found && regularFile(absolute);
		return bytes && contentWithId(bytes, found.entry.id);
	}
	/** Whether there is such a file on the disk, also where git keeps a pointer in place of a large one. */
	isUnchanged(absolute) {
		if (this.unchanged(absolute)) return true;
		const found = this.find(absolute);
		const bytes = regularFile(absolute);
		return found && bytes ? isPointerTo(readBlob(found.git, found.entry.id), bytes) : false;
	}
	/** The first symbolic link on the way to a file that the commit does not have or has otherwise. */
	changedLink(absolute) {
		const parts = this.pathOf(absolute)?.split("/") ?? [];
		for (const [index, part] of parts.entries()) {
			if (part === "node_modules") return void 0;
			const here = parts.slice(0, index + 1).join("/");
			const target = targetOfLink(resolve(this.#top, here));
			if (target === void 0) continue;
			const entry = this.#entries.get(here);
			if (entry?.mode !== linkMode || objectId("blob", Buffer.from(target), entry.id) !== entry.id) return here;
			const rest = parts.slice(index + 1);
			return this.changedLink(resolve(this.#top, posix.dirname(here), target, ...rest));
		}
	}
	/** A path as the commit has it, from the top; undefined for one outside. */
	pathOf(absolute) {
		return [this.#git.top, this.#top].map((top) => pathFrom(top, absolute)).find(isInside);
	}
	#resolve(path, links = 0) {
		const parts = path.split("/");
		for (const index of parts.keys()) {
			const here = parts.slice(0, index + 1).join("/");
			const entry = this.#entries.get(here);
			if (entry?.mode !== linkMode) continue;
			const target = Buffer.from(readBlob(this.#git, entry.id)).toString();
			const next = posix.join(posix.dirname(here), target, ...parts.slice(index + 1));
			return links < 40 && !posix.isAbsolute(target) && isInside(next) ? this.#resolve(next, links + 1) : void 0;
		}
		return fileAmong(this.#entries, path);
	}
	/** A file of the commit, or of the commit that it names for a submodule. */
	find(absolute) {
		const path = this.pathOf(absolute);
		if (path === void 0) return void 0;
		const entry = fileAmong(this.#entries, path);
		if (entry) return {
			git: this.#git,
			entry
		};
		return this.#submodule(path)?.find(absolute);
	}
	#submodule(path) {
		const folder = Array.from(path.matchAll(/\//g), ({ index }) => path.slice(0, index)).find((candidate) => {
			return this.#entries.get(candidate)?.mode === submoduleMode;
		});
		if (folder === void 0) return void 0;
		if (!this.#submodules.has(folder)) this.#submodules.set(folder, this.#openSubmodule(folder));
		return this.#submodules.get(folder);
	}
	#openSubmodule(folder) {
		const place = resolve(this.#top, folder);
		const git = gitAt$1(place, { isForeign: true });
		const commit = this.#entries.get(folder)?.id;
		if (git?.top !== place || commit === void 0) return void 0;
		try {
			return new CommittedFiles(git, commit);
		} catch (error) {
			if (error instanceof GitError) return void 0;
			throw error;
		}
	}
};
function fileAmong(entries, path) {
	const entry = entries.get(path);
	return entry?.mode.startsWith("100") ? entry : void 0;
}
/** The bytes of a regular file, and no other kind; undefined where there is none, or it is too large. */
function regularFile(absolute) {
	const read = entryOf$1(absolute)?.isFile() ? readBytes(absolute) : void 0;
	return read !== void 0 && "bytes" in read ? read.bytes : void 0;
}
/** The bytes that a name stands for, if these are they, or are with the line ends of Windows. */
function contentWithId(bytes, id) {
	if (objectId("blob", bytes, id) === id) return bytes;
	const unix = Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
	return objectId("blob", unix, id) === id ? unix : void 0;
}
/** Whether a content is what Git LFS gives git in place of a file with these bytes. */
function isPointerTo(content, bytes) {
	if (content.length >= 1024) return false;
	const oid = /^oid sha256:([0-9a-f]{64})$/m.exec(Buffer.from(content).toString())?.[1];
	return oid !== void 0 && oid === createHash("sha256").update(bytes).digest("hex");
}
/** The name that git gives an object, with the hash of another name. */
function objectId(kind, bytes, like) {
	const algorithm = like.length === 64 ? "sha256" : "sha1";
	return createHash(algorithm).update(`${kind} ${bytes.length}\0`).update(bytes).digest("hex");
}
/** All that is not a folder in a commit, by its path. */
function readEntries(git, commit) {
	const text = readObjects(git, [commit], "commit").get(commit)?.toString();
	const tree = /^tree (\w+)\n/.exec(text ?? "")?.[1];
	if (tree === void 0) throw new GitError(`git has no tree of ${commit}.`);
	const entries = /* @__PURE__ */ new Map();
	let folders = [["", tree]];
	while (folders.length > 0) {
		const trees = readObjects(git, [...new Set(folders.map(([, id]) => id))], "tree");
		folders = folders.flatMap(([folder, id]) => [...treeItems(trees.get(id) ?? Buffer.alloc(0), id.length / 2)].flatMap(([name, entry]) => {
			if (entry.mode === folderMode) return [[`${folder}${name}/`, entry.id]];
			entries.set(`${folder}${name}`, entry);
			return [];
		}));
	}
	return entries;
}
/** What stands in a tree: mode, name and the bytes of another name, one after the other. */
function* treeItems(tree, length) {
	for (let at = 0; at < tree.length;) {
		const space = tree.indexOf(32, at);
		const end = tree.indexOf(0, space);
		const mode = tree.toString("latin1", at, space);
		const id = tree.toString("hex", end + 1, end + 1 + length);
		yield [tree.toString("utf8", space + 1, end), {
			mode,
			id
		}];
		at = end + 1 + length;
	}
}
function readBlob(git, id) {
	return readObjects(git, [id], "blob").get(id) ?? Buffer.alloc(0);
}
/** Objects by their names. Throws {@link GitError} where one is not here, or is not what its name says. */
function readObjects(git, ids, kind) {
	const answer = git.ask([
		"--no-replace-objects",
		"cat-file",
		"--batch"
	], `${ids.join("\n")}\n`);
	const found = /* @__PURE__ */ new Map();
	let at = 0;
	for (const id of ids) {
		const end = answer.indexOf(10, at);
		const [, actualKind, size] = answer.toString("latin1", at, end).split(" ");
		const bytes = answer.subarray(end + 1, end + 1 + Number(size));
		if (actualKind !== kind || objectId(kind, bytes, id) !== id) throw new GitError(`git has no ${kind} ${id}; the repository is broken or not whole.`);
		found.set(id, bytes);
		at = end + 1 + Number(size) + 1;
	}
	return found;
}
// src/base-configuration.ts
/**
* The files of a configuration as they were before a change, by their absolute paths. Where they are the same
* they are read from the disk, but not by a symbolic link, which the change may have put there or turned, nor
* under another case, where the disk does not show that the change has put another file there.
*/
function baseConfiguration(change, top) {
	const { before } = new States(change);
	return (absolute) => {
		const content = before(absolute);
		if (content !== void 0) return content;
		return isExactPath(absolute, top) ? void 0 : null;
	};
}
/** Whether a path below a folder leads to what git has under it: by no link, and in the same case. */
function isExactPath(absolute, top) {
	if (absolute === top || !isInside(pathFrom(top, absolute))) return true;
	const entry = entryOf$1(absolute);
	if (entry === void 0) return isExactPath(dirname(absolute), top);
	if (entry.isSymbolicLink() || !hasExactName(absolute)) return false;
	return isExactPath(dirname(absolute), top);
}
/**
* The files of a configuration as a commit has them, by their absolute paths; and, of those that were read,
* the paths below `top` of which the disk has another content.
*/
function committedConfiguration(files, top) {
	const changed = /* @__PURE__ */ new Set();
	const overlay = (absolute) => {
		const content = files.content(absolute);
		if (differsOnDisk(content, absolute)) changed.add(pathFrom(top, absolute));
		return content;
	};
	return {
		overlay,
		changedOnDisk: () => [...changed]
	};
}
/** Whether there is something else on the disk than a content, line ends aside. */
function differsOnDisk(content, absolute) {
	if (content === null) return entryOf$1(absolute) !== void 0;
	const read = readBytes(absolute);
	return "unreadable" in read ? entryOf$1(absolute) !== void 0 : normalizeLineEnds$1(content) !== normalizeLineEnds$1(read.bytes);
}
function normalizeLineEnds$1(content) {
	return Buffer.from(content).toString("latin1").replaceAll("\r\n", "\n");
}
// src/base-revision.ts
/**
* Finds the revision that a change is to be compared with: by git where the commit is at hand, else by
* fetching that one commit, else by asking GitHub.
*/
async function resolveBaseRevision(event, git, github) {
	const head = git.commit("HEAD");
	if (head === void 0) return unavailable("nothing is checked out");
	if (event.base === void 0) return unavailable("this push is the first of its branch, so there is no commit before it");
	const base = event.kind === "pull-request" ? await baseCommitOf(event, head, git, github) : event.base;
	if (base === void 0) return unavailable("the history is cut off, and where the branch left the base could neither be fetched nor be asked for");
	if (git.commit(base) !== void 0 || github.fetchInto(git, base)) return {
		kind: "found",
		change: changeSince(git, base)
	};
	try {
		return {
			kind: "found",
			change: await changeFromGitHub(base, head, git, github)
		};
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return unavailable(`the commit ${base.slice(0, 10)} could neither be fetched nor be asked for (${message})`);
	}
}
function unavailable(reason) {
	return {
		kind: "unavailable",
		reason
	};
}
/**
* Full SHA of the commit that the checkout of a pull request is to be compared with; undefined where the
* history is cut off and nothing more can be fetched or asked for.
*/
async function baseCommitOf({ base, head: branch }, head, git, github) {
	const [first, second] = git.parents(head);
	if (first !== void 0 && second === branch) return first;
	const mergeBase = git.mergeBase(base, head) ?? await github.mergeBase(base, head);
	if (mergeBase !== void 0) return mergeBase;
	github.unshallowInto(git, base);
	return git.mergeBase(base, head) ?? (git.isShallow() ? void 0 : base);
}
/** The change as GitHub's API compares the commits, with the contents of the files before it. */
async function changeFromGitHub(base, head, git, github) {
	const { files, mergeBase } = await github.compare(base, head);
	const contents = /* @__PURE__ */ new Map();
	const changed = [];
	for (const { path, previousPath, status } of files) {
		const before = previousPath ?? path;
		const existedBefore = status !== "added" && status !== "copied";
		if (existedBefore && isReadByChecks(before)) contents.set(before, await github.content(before, mergeBase));
		if (status !== "removed" && isLinkOrFolder(git.pathOf(path))) throw new Error(`GitHub does not tell what the link or submodule ${path} was before`);
		changed.push({
			...existedBefore ? { before: {
				absolute: git.pathOf(before),
				blob: before
			} } : {},
			...status === "removed" ? {} : { after: {
				absolute: git.pathOf(path),
				blob: void 0
			} }
		});
	}
	return {
		top: git.top,
		files: changed,
		contents: () => contents
	};
}
function isLinkOrFolder(absolute) {
	const kind = entryOf$1(absolute);
	return kind !== void 0 && !kind.isFile();
}
/** Whether a check may read a file: a template, document, list of skills or image, by the ending of its name. */
function isReadByChecks(path) {
	return mediaTypeOf(path) !== void 0;
}
// src/event.ts
/** Reads what the run is about from the event that GitHub has started it for. */
function readEvent({ eventName, payload } = context) {
	const { pull_request: pull, merge_group: group, before } = payload;
	if (pull) return {
		kind: "pull-request",
		number: pull.number,
		base: pull.base.sha,
		head: pull.head.sha,
		merge: pull.merge_commit_sha ?? void 0,
		isFork: repositoryName(pull.head) !== repositoryName(pull.base),
		isPrivileged: eventName === "pull_request_target"
	};
	if (eventName === "push") return {
		kind: "push",
		base: before === nullCommit ? void 0 : before
	};
	if (eventName === "merge_group") return {
		kind: "merge-group",
		base: group?.base_sha
	};
	return {
		kind: "other",
		isPrivileged: privilegedEvents.has(eventName)
	};
}
/** Events that run with the rights of the repository, and by which people check out what a pull request proposes. */
const privilegedEvents = /* @__PURE__ */ new Set(["workflow_run", "issue_comment"]);
/** Events about commits of people who may write to the repository; nothing of a stranger's is at hand. */
const trustedCommitEvents = /* @__PURE__ */ new Set([
	"push",
	"merge_group",
	"schedule",
	"create",
	"release"
]);
/** Events that only people who may write can start, for whatever they like: a fork's pull request as well. */
const dispatchEvents = /* @__PURE__ */ new Set(["workflow_dispatch", "repository_dispatch"]);
/** Whether an event is about commits of people who may write to the repository, and nothing else. */
function hasTrustedCommits(event) {
	if (event.kind === "pull-request") return !event.isFork;
	return trustedCommitEvents.has(context.eventName);
}
/** Whether only people who may write to the repository can trigger the event. One that we do not know may be anybody's. */
function isTriggeredByWriters(event) {
	return hasTrustedCommits(event) || dispatchEvents.has(context.eventName);
}
/** What a push names as the commit before the first. */
const nullCommit = "0".repeat(40);
/** `owner/name` in lower case. */
function repositoryName({ repo }) {
	return repo?.full_name.toLowerCase();
}
// src/github-repository.ts
/** GitHub names so many files of a comparison, and is silent about the others. */
const maxComparedFiles = 300;
/** One repository on GitHub. Methods throw what Octokit throws: an error with the `status` of the answer. */
var GitHubRepository = class {
	#options;
	#client;
	constructor(options) {
		this.#options = options;
	}
	/** The HTTP header by which the server lets git in; undefined without a token. */
	get #authorization() {
		const { token, serverUrl } = this.#options;
		if (token === void 0) return void 0;
		return {
			server: serverUrl,
			text: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`
		};
	}
	/** Has git fetch a commit, with the token where it is not let in without; gives whether it is there now. */
	fetchInto(git, commit) {
		return fetchCommit(git, commit) || this.#authorization !== void 0 && fetchCommit(git, commit, this.#authorization);
	}
	/** Has git fetch the history that a shallow clone lacks, likewise. */
	unshallowInto(git, commit) {
		unshallow(git, [commit]);
		if (git.isShallow() && this.#authorization !== void 0) unshallow(git, [commit], this.#authorization);
	}
	/** The client is large, and most runs do without it. */
	async #octokit() {
		const { token } = this.#options;
		if (token === void 0) throw new Error("there is no token to ask GitHub with");
		const { createOctokit } = await import("./chunks/octokit.js");
		this.#client ??= createOctokit(token, print);
		return this.#client;
	}
	async #rest() {
		return (await this.#octokit()).rest;
	}
	get #name() {
		const { owner, repo } = this.#options;
		return {
			owner,
			repo
		};
	}
	/** The commit where two histories parted; undefined where GitHub cannot be asked. */
	async mergeBase(base, head) {
		try {
			const { data } = await this.#compare(base, head);
			return data.merge_base_commit.sha;
		} catch {
			return;
		}
	}
	async #compare(base, head) {
		const { repos } = await this.#rest();
		return repos.compareCommitsWithBasehead({
			...this.#name,
			basehead: `${base}...${head}`,
			per_page: 1
		});
	}
	/** The files in which `head` differs from where it left `base`, which is `mergeBase`. Throws where GitHub names too few. */
	async compare(base, head) {
		const { data } = await this.#compare(base, head);
		const files = data.files ?? [];
		if (files.length >= maxComparedFiles) throw new Error(`GitHub names no more than ${maxComparedFiles} changed files`);
		return {
			mergeBase: data.merge_base_commit.sha,
			files: files.map(({ filename, previous_filename, status }) => ({
				path: filename,
				previousPath: previous_filename,
				status
			}))
		};
	}
	/** The bytes of a file at a commit. */
	async content(path, ref) {
		const { repos } = await this.#rest();
		const { data, headers } = await repos.getContent({
			...this.#name,
			path,
			ref,
			mediaType: { format: "raw" },
			request: { parseSuccessResponseBody: false }
		});
		const raw = data;
		if (!/^application\/json\b/.test(headers["content-type"] ?? "") && raw instanceof ReadableStream) return new Response(raw).bytes();
		throw new Error(`${path} is no file at ${ref.slice(0, 10)}`);
	}
	/** All comments of a pull request, the oldest first. */
	async comments(pull) {
		const octokit = await this.#octokit();
		return (await octokit.paginate(octokit.rest.issues.listComments, {
			...this.#name,
			issue_number: pull,
			per_page: 100
		})).map(({ id, body, user }) => ({
			id,
			body: body ?? "",
			author: user ? {
				login: user.login,
				isApp: user.type === "Bot"
			} : void 0
		}));
	}
	/** The name behind the token; undefined for a token of an app, which has none that it may ask for. */
	async login() {
		try {
			const { users } = await this.#rest();
			const { data } = await users.getAuthenticated();
			return data.login;
		} catch (error) {
			if (statusOf(error) === 403) return void 0;
			throw error;
		}
	}
	async createComment(pull, body) {
		const { issues } = await this.#rest();
		await issues.createComment({
			...this.#name,
			issue_number: pull,
			body
		});
	}
	async updateComment(id, body) {
		const { issues } = await this.#rest();
		await issues.updateComment({
			...this.#name,
			comment_id: id,
			body
		});
	}
	/** Hands a SARIF file to code scanning; `sarif` is packed with gzip and written in base64. */
	async uploadSarif(sarif, commit, ref) {
		const { codeScanning } = await this.#rest();
		await codeScanning.uploadSarif({
			...this.#name,
			commit_sha: commit,
			ref,
			sarif
		});
	}
};
/** The HTTP status of the response that an error of Octokit's is about; undefined for another error. */
function statusOf(error) {
	if (typeof error !== "object" || error === null || !("status" in error)) return void 0;
	return typeof error.status === "number" ? error.status : void 0;
}
// src/input-error.ts
/** An input of the Action cannot be used; the message says what was given, what was expected and what to do. */
var InputError = class extends BadgelintError {
	name = "InputError";
};
// src/inputs.ts
/** The inputs of the Action. `action.yml` and the tables of its page are made from this. */
const inputs = {
	command: {
		description: "What to do. `check` holds the rules against templates and governance documents.",
		default: "check",
		choices: ["check"]
	},
	paths: {
		description: "Files, folders or globs to check, one a line, relative to `working-directory`. All of it where none is given.",
		default: ""
	},
	config: {
		description: "Use this configuration instead of looking for `badgelint.yaml`. It is read as the event's commit has it, and on a pull request from a fork as the base has it.",
		default: ""
	},
	"fail-on": {
		description: "The run fails where there is a finding of this severity or a worse one: `error`, `warning`, `info` or `never`.",
		default: "error",
		choices: [
			"error",
			"warning",
			"info",
			"never"
		]
	},
	"changed-only": {
		description: "Show only what the change touches. `auto`: on pull requests, pushes and merge queues, and not on a schedule or by hand; `true` or `false` where you know better.",
		default: "auto",
		choices: [
			"auto",
			"true",
			"false"
		]
	},
	links: {
		description: "Ask whether links are alive: on a change those that it adds, else all of them. `true` or `false`.",
		default: "true",
		choices: ["true", "false"]
	},
	comment: {
		description: "Keep one comment on the pull request up to date: `never`, `on-failure` or `always`. Needs the permission `pull-requests: write`.",
		default: "never",
		choices: [
			"never",
			"on-failure",
			"always"
		]
	},
	summary: {
		description: "Write a summary for people on the page of the run. `true` or `false`.",
		default: "true",
		choices: ["true", "false"]
	},
	sarif: {
		description: "Where to write a SARIF file for code scanning. `upload` writes it and hands it to GitHub, which needs the permission `security-events: write`. Nothing where empty.",
		default: ""
	},
	token: {
		description: "The token by which GitHub is asked for the base of a change and told the comment. For files that may be a stranger's it is used for reading only.",
		default: "${{ github.token }}"
	},
	"working-directory": {
		description: "The folder to work in, relative to the workspace.",
		default: "."
	}
};
/** Reads the inputs of the run. Throws {@link InputError}. */
function readInputs() {
	readChoice("command");
	return {
		paths: readText("paths").split("\n").map((path) => path.trim()).filter((path) => path !== ""),
		config: readText("config") || void 0,
		failOn: readChoice("fail-on"),
		changedOnly: readChoice("changed-only"),
		links: readChoice("links") === "true",
		comment: readChoice("comment"),
		summary: readChoice("summary") === "true",
		sarif: readText("sarif") || void 0,
		token: readText("token") || void 0,
		workingDirectory: readText("working-directory") || "."
	};
}
function readText(name) {
	return getInput(name);
}
function readChoice(name) {
	const description = inputs[name];
	const given = readText(name) || description.default;
	const choices = description.choices ?? [];
	const choice = choices.find((one) => one === given.toLowerCase());
	if (choice !== void 0) return choice;
	throw new InputError(`The input ${name} is "${given}"; expected ${joinWithOr(choices)}. Correct it in the workflow.`);
}
function joinWithOr(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// ../reporter/src/severity-order.ts
/** Place of each severity in a list, the most severe first. */
const severityOrder = {
	error: 0,
	warning: 1,
	info: 2
};
/** Errors before warnings before infos; those of one severity stay in their order. */
function sortBySeverity(findings) {
	return findings.toSorted((a, b) => severityOrder[a.severity] - severityOrder[b.severity]);
}
/** Whether `severity` is as severe as `threshold`, or more. */
function isAtLeast(severity, threshold) {
	return severityOrder[severity] <= severityOrder[threshold];
}
// ../reporter/src/formats/sarif.ts
/** GitHub takes 25,000 results of a run and shows the 5,000 worst. */
const maxResults = 5e3;
/** GitHub shows 100 locations of a result; more than a few help nobody. */
const maxRelated = 10;
/** UTF-16 units of a message, or of a reason. GitHub gives no number. */
const maxMessageLength$1 = 2e3;
/** In bytes. GitHub refuses a file of more than 10 MB when zipped; somewhat less, since zips differ. */
const maxZippedBytes = 95e5;
/** A report as SARIF 2.1.0, a JSON text that ends in a line break, for GitHub's code scanning among others. */
function formatSarif(report, options) {
	const suppressed = options.isForUpload ? [] : report.suppressed;
	const fingerprints = fingerprintsOf([...report.findings, ...suppressed]);
	const all = [...sortBySeverity(report.findings), ...sortBySeverity(suppressed)];
	let limit = maxResults;
	while (true) {
		const text = `${JSON.stringify(toLog(all, limit, fingerprints, options), null, 2)}\n`;
		if (limit === 0 || text.length < maxZippedBytes / 4) return text;
		const zippedBytes = gzipSync(text).length;
		if (zippedBytes <= maxZippedBytes) return text;
		limit = Math.floor(Math.min(limit, all.length) * maxZippedBytes * .95 / zippedBytes);
	}
}
/** A log of the first `limit` findings. */
function toLog(all, limit, fingerprints, options) {
	const included = all.slice(0, limit);
	const ids = [...new Set(included.map(({ rule }) => rule))].sort();
	const rules = new Map(options.rules.map((rule) => [rule.id, rule]));
	const indexes = new Map(ids.map((id, index) => [id, index]));
	const pathOf = options.pathInRepository ?? ((file) => file);
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "badgelint",
				semanticVersion: options.version,
				version: options.version,
				rules: ids.map((id) => toDescriptor(id, rules.get(id)))
			} },
			invocations: [{
				executionSuccessful: true,
				toolExecutionNotifications: omissionNotice(all.length - included.length, included.length)
			}],
			originalUriBaseIds: { "%SRCROOT%": { description: { text: "The top of the git repository." } } },
			columnKind: "utf16CodeUnits",
			results: included.map((finding) => ({
				...toResult(finding, pathOf),
				ruleIndex: indexes.get(finding.rule) ?? -1,
				partialFingerprints: partialFingerprints(fingerprints.get(finding) ?? "", options)
			}))
		}]
	};
}
function omissionNotice(omitted, included) {
	if (omitted === 0) return [];
	return [{
		level: "warning",
		message: { text: `${omitted} more findings are left out: GitHub shows ${maxResults} of a run at most and takes files of 10 MB. The ${included} worst are here; badgelint's own report has all.` }
	}];
}
/** What SARIF calls a rule. */
function toDescriptor(id, rule) {
	if (rule === void 0) return {
		id,
		name: pascalCase(id),
		shortDescription: { text: id }
	};
	const common = {
		id,
		name: pascalCase(id),
		shortDescription: { text: truncate(rule.summary, 1e3) },
		fullDescription: { text: truncate(rule.why, 1e3) },
		defaultConfiguration: { level: levelOf(rule.severity) }
	};
	if (!("kind" in rule)) return {
		...common,
		help: {
			text: `${rule.summary}\n\n${rule.why}`,
			markdown: builtInCheckPage(rule)
		},
		properties: {
			tags: ["badges", "files"],
			precision: "very-high"
		}
	};
	const { summary, why, mistakes, source, practice, kind } = rule;
	const text = [
		summary,
		why,
		`What it gets wrong: ${mistakes}`,
		`Source: ${source.title}`
	];
	return {
		...common,
		help: {
			text: text.join("\n\n"),
			markdown: rulePage(rule)
		},
		...isWebAddress(source.address) ? { helpUri: source.address } : {},
		properties: {
			tags: [
				"badges",
				`practice-${practice}`,
				kind
			],
			precision: precisionOf(rule)
		}
	};
}
/** How sure a finding of the rule is: a contract can be read, guidance is judgement. */
function precisionOf({ kind, severity }) {
	if (kind === "contract") return "very-high";
	return severity === "info" ? "medium" : "high";
}
function pascalCase(id) {
	return id.split(/[^\p{L}\p{N}]+/u).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function isWebAddress(address) {
	return URL.canParse(address) && /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(address);
}
function levelOf(severity) {
	return severity === "info" ? "note" : severity;
}
function toResult(finding, pathOf) {
	const { rule, severity, message, suggestion, range, file } = finding;
	const related = finding.related.slice(0, maxRelated);
	const links = related.map((place, index) => `[${locationName(pathOf, place)}](${index + 1})`);
	const see = links.length === 0 ? "" : ` See ${links.join(", ")}.`;
	return {
		ruleId: rule,
		level: levelOf(severity),
		message: { text: `${escapeSarifText(truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxMessageLength$1))}${see}` },
		locations: [{ physicalLocation: toPhysicalLocation(pathOf(file), range) }],
		...related.length === 0 ? {} : { relatedLocations: related.map((place, index) => toRelatedLocation(pathOf, place, index + 1)) },
		..."suppressed" in finding ? { suppressions: [toSuppression(finding)] } : {}
	};
}
/** GitHub links `[text](1)` in a message to the related location with that id, and shows no others. */
function toRelatedLocation(pathOf, { file, range }, id) {
	return {
		id,
		physicalLocation: toPhysicalLocation(pathOf(file), range),
		message: { text: "See also" }
	};
}
function locationName(pathOf, { file, range }) {
	return `${escapeSarifText(truncate(escapeForTerminal(pathOf(file)), 200).replace(/[[\]\\]/g, "\\$&"))} line ${range.start.line}`;
}
/** Text in which a viewer finds no link and no placeholder. */
function escapeSarifText(text) {
	return text.replaceAll("](", "]​(").replace(/\{(?=\d+\})/g, "{​");
}
function toPhysicalLocation(path, range) {
	return {
		artifactLocation: {
			uri: percentEncoded(path),
			uriBaseId: "%SRCROOT%"
		},
		region: toRegion(range)
	};
}
function percentEncoded(path) {
	return path.toWellFormed().split("/").map((part) => encodeURIComponent(part)).join("/");
}
function toRegion({ start, end }) {
	const isEmpty = start.line === end.line && start.column === end.column;
	return {
		startLine: start.line,
		startColumn: start.column,
		endLine: end.line,
		...isEmpty ? {} : { endColumn: end.column }
	};
}
function toSuppression({ suppressed: { by, reason } }) {
	return {
		kind: by === "comment" ? "inSource" : "external",
		status: "accepted",
		...reason === null ? {} : { justification: truncate(escapeForTerminal(reason), maxMessageLength$1) }
	};
}
/** GitHub knows an alert again by this name of a fingerprint and by no other. */
function partialFingerprints(fingerprint, { isForUpload }) {
	return isForUpload ? {
		"badgelint/v1": fingerprint,
		primaryLocationLineHash: fingerprint
	} : { "badgelint/v1": fingerprint };
}
/**
* A stable fingerprint for each finding, of rule, template (or file) and what it is about, whatever happens
* to lines: SHA-256 in hexadecimal. Findings that agree in these are numbered in the order of their places.
*/
function fingerprintsOf(findings) {
	const counts = /* @__PURE__ */ new Map();
	const fingerprints = /* @__PURE__ */ new Map();
	for (const finding of findings.toSorted(compareLocations)) {
		const { rule, template, file, about } = finding;
		const key = JSON.stringify([
			rule,
			...template === void 0 ? ["file", file] : ["template", template],
			about
		]);
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		const numbered = count === 1 ? key : `${key} ${count}`;
		fingerprints.set(finding, createHash("sha256").update(numbered).digest("hex"));
	}
	return fingerprints;
}
function compareLocations(a, b) {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	const lines = a.range.start.line - b.range.start.line;
	return lines === 0 ? a.range.start.column - b.range.start.column : lines;
}
// ../reporter/src/github/annotations.ts
/** In UTF-16 units. The runner cuts what is longer, silently: `_maxIssueMessageLength` of its ExecutionContext.cs. */
const maxMessageLength = 4096;
/**
* Chooses what is annotated. Of each severity GitHub shows ten in a step (`_maxCountPerIssueType` of the
* runner's ExecutionContext.cs) and drops the others without a word. Every file comes once before one
* comes again; else the order is that of the findings.
*/
function planAnnotations(findings, limits = {
	error: 10,
	warning: 10,
	info: 10
}, templateName = () => void 0) {
	const withSeverity = (severity) => findings.filter((one) => one.severity === severity);
	const omitted = (severity) => Math.max(0, withSeverity(severity).length - limits[severity]);
	return {
		shown: [
			"error",
			"warning",
			"info"
		].flatMap((severity) => alternateFiles(withSeverity(severity)).slice(0, limits[severity])).map((finding) => toAnnotation(finding, templateName)),
		omitted: {
			error: omitted("error"),
			warning: omitted("warning"),
			info: omitted("info")
		}
	};
}
/** The first finding of each file, then the second of each, and so on. */
function alternateFiles(findings) {
	const countByFile = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const round = countByFile.get(finding.file) ?? 0;
		countByFile.set(finding.file, round + 1);
		return {
			finding,
			round
		};
	}).sort((a, b) => a.round - b.round).map(({ finding }) => finding);
}
function toAnnotation(finding, templateName) {
	const { rule, severity, template, message, suggestion, file, range } = finding;
	const badge = template === void 0 ? void 0 : templateName(template) ?? template;
	return {
		level: severity === "info" ? "notice" : severity,
		title: truncate(escapeForTerminal(badge === void 0 ? rule : `${rule}: ${badge}`), 200),
		message: truncate(escapeForTerminal(`${message}. ${suggestion}.`), maxMessageLength),
		file,
		...toLinesAndColumns(range)
	};
}
function toLinesAndColumns({ start, end }) {
	if (start.line === end.line) return {
		startLine: start.line,
		endLine: end.line,
		startColumn: start.column,
		endColumn: end.column
	};
	return {
		startLine: start.line,
		endLine: end.column === 1 ? end.line - 1 : end.line
	};
}
// ../reporter/src/wording/describe-change.ts
/** How each field is called and compared; `metadata` is what earners do not see. */
const fieldInfo = {
	name: {
		label: "Name",
		kind: "text"
	},
	description: {
		label: "Description",
		kind: "text"
	},
	image: {
		label: "Picture",
		kind: "text"
	},
	imageText: {
		label: "Picture in words",
		kind: "text"
	},
	criteria: {
		label: "How it is earned",
		kind: "list"
	},
	criteriaLink: {
		label: "Page on how it is earned",
		kind: "text"
	},
	skills: {
		label: "Skills",
		kind: "list"
	},
	tags: {
		label: "Tags",
		kind: "list"
	},
	alignments: {
		label: "Standards it meets",
		kind: "list"
	},
	earnLink: {
		label: "Where to start",
		kind: "text"
	},
	level: {
		label: "Level",
		kind: "text"
	},
	type: {
		label: "Kind of achievement",
		kind: "text"
	},
	timeToEarn: {
		label: "Time it takes",
		kind: "text"
	},
	cost: {
		label: "Cost",
		kind: "text"
	},
	recommendations: {
		label: "Next steps",
		kind: "list"
	},
	requires: {
		label: "Badges needed first",
		kind: "list"
	},
	certificate: {
		label: "Printed certificate",
		kind: "text"
	},
	expiry: {
		label: "Valid for",
		kind: "text"
	},
	state: {
		label: "State",
		kind: "text"
	},
	language: {
		label: "language",
		kind: "metadata"
	},
	series: {
		label: "series",
		kind: "metadata"
	},
	owners: {
		label: "owners",
		kind: "metadata"
	},
	reviewedOn: {
		label: "review date",
		kind: "metadata"
	},
	version: {
		label: "version",
		kind: "metadata"
	},
	changes: {
		label: "declared changes",
		kind: "metadata"
	},
	id: {
		label: "id",
		kind: "metadata"
	}
};
/** UTF-16 units that are kept of a text, before and after each. */
const maxTextLength = 300;
/** Items that are kept of a list, before and after each. */
const maxItems = 8;
/** Describes a change of a template field by field. */
function describeChange(change) {
	const { kind, id, name, image, file, movedFrom, fields } = change;
	const isMetadata = ({ field }) => fieldInfo[field].kind === "metadata";
	return {
		kind,
		name: name === void 0 || name.trim() === "" ? id : name,
		file,
		...movedFrom === void 0 ? {} : { movedFrom },
		...image === void 0 ? {} : { image },
		fields: fields.filter((one) => !isMetadata(one)).map(describeField),
		metadataFields: fields.filter(isMetadata).map(({ field }) => fieldInfo[field].label)
	};
}
function describeField({ field, before, after }) {
	const { label, kind } = fieldInfo[field];
	if (kind === "list") return {
		label,
		...describeList(before, after)
	};
	const [old, now] = excerpts(before.join(", "), after.join(", "));
	return {
		label,
		before: old === "" ? [] : [old],
		after: now === "" ? [] : [now]
	};
}
function describeList(before, after) {
	const removed = difference(before, after);
	const added = difference(after, before);
	const unchangedCount = after.length - added.length;
	const isReordered = removed.length === 0 && added.length === 0;
	const unchangedNote = `${unchangedCount} ${unchangedCount === 1 ? "other stays" : "others stay"}`;
	const count = Math.max(removed.length, added.length);
	const pairs = Array.from({ length: count }, (_, at) => excerpts(removed[at] ?? "", added[at] ?? ""));
	return {
		before: firstItems(pairs.slice(0, removed.length).map(([old]) => old)),
		after: firstItems(pairs.slice(0, added.length).map(([, now]) => now)),
		...isReordered ? { note: "the same in another order" } : unchangedCount > 0 ? { note: unchangedNote } : {}
	};
}
/** The items that `others` lacks; one that `items` has more often than `others`, so many times more. */
function difference(items, others) {
	const counts = /* @__PURE__ */ new Map();
	for (const item of others) counts.set(item, (counts.get(item) ?? 0) + 1);
	return items.filter((item) => {
		const remaining = counts.get(item) ?? 0;
		counts.set(item, remaining - 1);
		return remaining <= 0;
	});
}
/** The first items, and how many more there are. */
function firstItems(items) {
	const omitted = items.length - maxItems;
	return omitted > 0 ? [...items.slice(0, maxItems), `and ${omitted} more`] : [...items];
}
/** Of two long texts the part of each from shortly before their first difference. */
function excerpts(before, after) {
	const beginnings = () => [truncate(before, maxTextLength), truncate(after, maxTextLength)];
	if (before === "" || after === "") return beginnings();
	if (before.length <= maxTextLength && after.length <= maxTextLength) return [before, after];
	let commonLength = 0;
	while (commonLength < before.length && before[commonLength] === after[commonLength]) commonLength += 1;
	if (commonLength < maxTextLength / 2) return beginnings();
	const space = before.lastIndexOf(" ", commonLength - 60);
	const start = space > commonLength - 120 ? space + 1 : commonLength - 60;
	const rest = (text) => truncate(text.slice(start).replace(/^[\udc00-\udfff]/, ""), maxTextLength);
	return [`…${rest(before)}`, `…${rest(after)}`];
}
// ../reporter/src/github/change-markdown.ts
/** A change of a template as a block of GitHub's Markdown: image, name, what happened, a table. */
function changeMarkdown(change, { fileUrl, imageUrl } = {}) {
	const description = describeChange(change);
	const { kind, name, file, image, fields, metadataFields } = description;
	const url = image === void 0 ? void 0 : imageUrl?.(image.toWellFormed(), file);
	return [
		[
			...url === void 0 ? [] : [imageMarkdown(url, name)],
			`**${escapeMarkdown(name, { maxLength: 200 }) || "Unnamed"}**`,
			`· ${describeKind(description)}`,
			`· ${kind === "removed" ? escapeMarkdown(file) : markdownLink(file, fileUrl?.(file))}`
		].filter((part) => part !== "").join(" "),
		...fields.length === 0 ? [] : [fieldTable(description)],
		...metadataFields.length === 0 ? [] : [`For the record: ${metadataFields.join(", ")}.`]
	].join("\n\n");
}
function imageMarkdown(url, name) {
	const source = escapeWebUrl(url);
	return source === void 0 ? "" : `<img src="${source}" width="64" alt="Picture of ${escapeHtmlAttribute(name, { maxLength: 100 })}">`;
}
function describeKind({ kind, movedFrom }) {
	const from = movedFrom === void 0 ? "" : `moved from ${escapeMarkdown(movedFrom)}`;
	if (kind === "added") return "new";
	if (kind === "removed") return "removed: it can no longer be earned";
	if (kind === "moved") return from === "" ? "moved" : from;
	return from === "" ? "changed" : `changed, ${from}`;
}
function fieldTable({ kind, fields }) {
	const isNew = kind === "added";
	const rows = fields.filter(({ label }) => !isNew || label !== fieldInfo.name.label).map(({ label, before, after, note }) => {
		const now = [...after, ...note === void 0 || isNew ? [] : [`(${note})`]];
		return isNew ? [label, tableCell(now)] : [
			label,
			tableCell(before),
			tableCell(now)
		];
	});
	const header = isNew ? ["", "What it says"] : [
		"",
		"Before",
		"After"
	];
	return [
		header,
		header.map(() => "---"),
		...rows
	].map((row) => `| ${row.join(" | ")} |`).join("\n");
}
function tableCell(items) {
	return items.length === 0 ? "–" : items.map((item) => escapeMarkdown(item)).join("<br>");
}
// ../reporter/src/wording/english.ts
/** A count with its noun: `1 badge`, `1,200 badges`. */
function pluralize(count, singular, plural = `${singular}s`) {
	return `${formatNumber(count)} ${count === 1 ? singular : plural}`;
}
/** A number with a comma between thousands. */
function formatNumber(count) {
	return count.toLocaleString("en-US");
}
// ../reporter/src/github/fit-to-budget.ts
/** Length of a text in bytes of UTF-8, as GitHub counts. */
function byteLength(text) {
	return Buffer$1.byteLength(text);
}
/** Writes as many items as fit into `budget` bytes of UTF-8; nothing at all where not even one does. */
function fitToBudget({ header, items, separator, footer = "" }, budget) {
	let remaining = budget - byteLength(header) - byteLength(footer);
	let itemCount = 0;
	for (const item of items) {
		remaining -= byteLength(item) + (itemCount === 0 ? 0 : byteLength(separator));
		if (remaining < 0) break;
		itemCount += 1;
	}
	if (itemCount === 0) return {
		text: "",
		itemCount
	};
	return {
		text: `${header}${items.slice(0, itemCount).join(separator)}${footer}`,
		itemCount
	};
}
// ../reporter/src/github/summary-input.ts
/** Errors must be fixed, and whatever else makes the run fail. Both lists have the most severe first. */
function groupByUrgency({ findings, failOn }) {
	const threshold = failOn === "never" ? "error" : failOn;
	const mustFix = ({ severity }) => isAtLeast(severity, threshold);
	return {
		mustFix: sortBySeverity(findings.filter(mustFix)),
		couldImprove: sortBySeverity(findings.filter((finding) => !mustFix(finding)))
	};
}
/** The rule that guards what badges mean for people who have them. Its findings have a section of their own. */
const holderRule = "template/meaning-changed";
/** Each finding in the section in which it is shown, and in no other. */
function groupBySection(input) {
	const { mustFix, couldImprove } = groupByUrgency(input);
	const isForHolders = ({ rule }) => rule === holderRule;
	const isForOthers = (finding) => !isForHolders(finding);
	return {
		forHolders: [...mustFix, ...couldImprove].filter(isForHolders),
		mustFix: mustFix.filter(isForOthers),
		couldImprove: couldImprove.filter(isForOthers)
	};
}
// ../reporter/src/github/compose.ts
/**
* A Markdown document of at most `maxBytes` bytes of UTF-8: the verdict as its title, the sections as far as
* there is room, how many items were left out, a link to the full report, and the counts.
*/
function composeDocument(input, maxBytes, { sections, omittedFindings = 0, reportLinkText = "The full report" }) {
	const title = `## ${verdict(input)}`;
	const closing = countsLine(input);
	const link = reportLink(input, reportLinkText);
	let remaining = maxBytes - byteLength(title) - byteLength(closing) - byteLength(link) - 200;
	const texts = [];
	const omitted = /* @__PURE__ */ new Map([["finding", omittedFindings]]);
	for (const { section, maxBytes: share = remaining, noun } of sections) {
		const { text, itemCount } = fitToBudget(section, Math.min(share, remaining) - 2);
		omitted.set(noun, (omitted.get(noun) ?? 0) + section.items.length - itemCount);
		if (text === "") continue;
		texts.push(text);
		remaining -= byteLength(text) + 2;
	}
	const more = [omittedLine(omitted), link].filter((text) => text !== "").join(" ");
	return `${[
		title,
		...texts,
		more,
		closing
	].filter((text) => text !== "").join("\n\n")}\n`;
}
function omittedLine(omitted) {
	const counts = [...omitted].filter(([, count]) => count > 0).map(([noun, count]) => pluralize(count, noun, `${noun}s`));
	return counts.length === 0 ? "" : `Not shown here: ${joinWithAnd(counts)}.`;
}
function reportLink({ reportUrl }, text) {
	const url = reportUrl === void 0 ? void 0 : escapeWebUrl(reportUrl);
	return url === void 0 ? "" : `[${text}](${url})`;
}
/** The outcome in a few words, without a full stop. */
function verdict(input) {
	const { mustFix, couldImprove } = groupByUrgency(input);
	const { newlySuppressed = [], summary } = input;
	const { files, skipped } = summary;
	if (mustFix.length > 0) return `${mustFix.length === 1 ? "1 thing must be fixed" : `${mustFix.length} things must be fixed`}${input.failOn === "never" ? " (this check is set to pass all the same)" : ""}`;
	const count = newlySuppressed.length;
	const suppression = count === 0 ? "" : `this change switches ${pluralize(count, "finding", "findings")} off`;
	if (couldImprove.length > 0) {
		const things = `${pluralize(couldImprove.length, "thing", "things")} would be better`;
		return `Nothing must be fixed; ${joinWithAnd([things, ...suppression ? [suppression] : []])}`;
	}
	if (suppression) return `Nothing must be fixed; ${suppression}`;
	return files - skipped === 0 ? "There was nothing to check" : "All good";
}
function countsLine({ summary, elsewhere, suppressed }) {
	return [
		`Looked at ${pluralize(summary.templates, "badge", "badges")} in ${pluralize(summary.files - summary.skipped, "file", "files")}.`,
		...elsewhere > 0 ? [elsewhere === 1 ? "1 older finding in a place that this change does not touch is not shown." : `${formatNumber(elsewhere)} older findings in places that this change does not touch are not shown.`] : [],
		...suppressed > 0 ? [`${pluralize(suppressed, "finding is", "findings are")} switched off, with the reasons in the files.`] : []
	].join(" ");
}
// ../reporter/src/github/finding-items.ts
/** Name of the badge that a finding is about, or its file, as bold Markdown. */
function findingSubject({ template, file }, { templateName }) {
	return `**${escapeMarkdown(template === void 0 ? file : templateName?.(template) ?? template, { maxLength: 200 }) || "Unnamed"}**`;
}
/** One finding as an item of a Markdown list, with what to do. */
function findingItem(finding, context) {
	const { message, suggestion } = finding;
	return `- ${escapeMarkdownMessage(message)}. ${escapeMarkdownMessage(suggestion)}. ${locationAndRule(finding, context)}`;
}
function locationAndRule({ file, range, rule }, { fileUrl }) {
	const { line } = range.start;
	return `${markdownLink(`${file}:${line}`, fileUrl?.(file, line), { maxLength: 300 })} · ${markdownCodeSpan(rule)}`;
}
/** One finding that is switched off, as an item of a Markdown list, with how and why. */
function suppressionItem(finding, context) {
	const how = escapeMarkdown(describeSuppression(finding), { maxLength: 500 });
	return `- ${findingSubject(finding, context)}: ${escapeMarkdownMessage(finding.message)}; ${how}. ${locationAndRule(finding, context)}`;
}
// ../reporter/src/github/sections.ts
/** A list with more items than this is folded. */
const maxUnfolded = 20;
function notesSection({ notes }) {
	return {
		header: "",
		items: notes.map((note) => `- ${escapeMarkdownMessage(note)}`),
		separator: "\n"
	};
}
/** What a change switches off must not be read over, so it stands before all findings. */
function suppressionSections(input, maxBytes) {
	const { newlySuppressed = [], rules } = input;
	const itemsOf = (contracts) => newlySuppressed.filter(({ rule }) => isContract(rule, rules) === contracts).map((finding) => suppressionItem(finding, input));
	return [{
		section: listSection("Required, and switched off by this change", itemsOf(true)),
		maxBytes: maxBytes / 4,
		noun: "suppression"
	}, {
		section: foldableListSection("Switched off by this change", itemsOf(false)),
		maxBytes: maxBytes / 8,
		noun: "suppression"
	}];
}
function listSection(title, items) {
	return {
		header: `### ${title}\n\n`,
		items,
		separator: "\n"
	};
}
function foldableListSection(title, items) {
	const section = listSection(title, items);
	if (items.length <= maxUnfolded) return section;
	const count = pluralize(items.length, "finding", "findings");
	return {
		...section,
		header: `${section.header}<details><summary>${count}</summary>\n\n`,
		footer: "\n\n</details>"
	};
}
function changesSection({ changes = [], fileUrl, imageUrl }) {
	const isFolded = changes.length > 5;
	return {
		header: "### What changes for the earner\n\n",
		items: changes.map((change) => {
			const block = changeMarkdown(change, {
				...fileUrl === void 0 ? {} : { fileUrl },
				...imageUrl === void 0 ? {} : { imageUrl }
			});
			return isFolded ? fold(changeTitle(change), block) : block;
		}),
		separator: "\n\n"
	};
}
function changeTitle(change) {
	const { name, kind, fields, metadataFields } = describeChange(change);
	const labels = fields.map(({ label }) => label.toLowerCase());
	const what = kind === "changed" ? `changed: ${joinWithAnd([...labels, ...metadataFields])}` : kindPhrases[kind];
	return `<b>${escapeMarkdown(name, { maxLength: 200 }) || "Unnamed"}</b> ${what}`;
}
const kindPhrases = {
	added: "is new",
	removed: "is removed",
	moved: "has moved"
};
/** A folded block. The empty lines make GitHub read Markdown within. */
function fold(title, block) {
	return `<details><summary>${title}</summary>\n\n${block}\n\n</details>`;
}
/** Findings below the badge or file that they are about; folded where they are many. */
function findingsSection(title, findings, input) {
	const items = [...Map.groupBy(findings, (finding) => findingSubject(finding, input))].flatMap(([subject, group]) => group.map((finding, index) => {
		const item = findingItem(finding, input);
		return index === 0 ? `\n${subject}\n\n${item}` : item;
	}));
	const header = `### ${title}\n`;
	if (findings.length <= maxUnfolded) return {
		header,
		items,
		separator: "\n"
	};
	return {
		header: `${header}\n<details><summary>${pluralize(findings.length, "thing", "things")}</summary>\n`,
		items,
		separator: "\n",
		footer: "\n\n</details>"
	};
}
/** What a change does to badges that people hold already; it says so where that makes the run fail. */
function holdersSection(findings, input) {
	const urgent = new Set(groupByUrgency(input).mustFix);
	return findingsSection(`What changes for people who hold the badge${findings.some((finding) => urgent.has(finding)) ? " (must be fixed)" : ""}`, findings, input);
}
function practicesSection({ findings, rules }) {
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return {
		header: "### Practices touched\n\n",
		items: [...Map.groupBy(findings, ({ practice }) => practice ?? 0)].flatMap(([number, group]) => {
			const practice = practiceNumbers.find((one) => one === number);
			return practice === void 0 ? [] : [{
				practice,
				group
			}];
		}).sort((a, b) => a.practice - b.practice).map(({ practice, group }) => {
			const ruleItems = [...new Set(group.map(({ rule }) => rule))].sort().map((id) => {
				const summary = summaries.get(id);
				return `  - ${markdownCodeSpan(id)}${summary === void 0 ? "" : `: ${escapeMarkdownMessage(summary)}`}`;
			});
			return [`- ${`Practice ${practice}, ${practiceTitles[practice].title}`}: ${pluralize(group.length, "finding", "findings")}`, ...ruleItems].join("\n");
		}),
		separator: "\n"
	};
}
/** The fifteen practices at a glance; empty where nobody asked. */
function glanceSection({ practices = [] }) {
	const { header, rows } = practicesTable(practices);
	return {
		header: `### The fifteen practices\n\n${header}\n`,
		items: rows,
		separator: "\n"
	};
}
// ../reporter/src/github/comment.ts
/** In bytes. GitHub refuses a comment of more than 65,536; the rest is for the mark that whoever writes it adds. */
const defaultMaxBytes$1 = 6e4;
/** How many findings a comment shows in each of its sections. */
const maxFindings = 20;
/** The comment on a pull request, in GitHub's Markdown: the verdict, what changes for holders, what must be fixed, some of what would be better. */
function commentMarkdown(input) {
	const { forHolders, mustFix, couldImprove } = groupBySection(input);
	const { maxBytes = defaultMaxBytes$1 } = input;
	const first = (findings) => findings.slice(0, maxFindings);
	const omitted = (findings) => Math.max(0, findings.length - maxFindings);
	return composeDocument(input, maxBytes, {
		sections: [
			{
				section: notesSection(input),
				maxBytes: maxBytes / 8,
				noun: "note"
			},
			...suppressionSections(input, maxBytes),
			{
				section: holdersSection(first(forHolders), input),
				maxBytes: maxBytes / 4,
				noun: "finding"
			},
			{
				section: findingsSection("Must be fixed", first(mustFix), input),
				noun: "finding"
			},
			{
				section: findingsSection("Would be better", first(couldImprove), input),
				noun: "finding"
			}
		],
		omittedFindings: omitted(forHolders) + omitted(mustFix) + omitted(couldImprove),
		...input.changes === void 0 || input.changes.length === 0 ? {} : { reportLinkText: "The full report, with what changes for the earner" }
	});
}
// ../reporter/src/github/summary.ts
/** In bytes. The runner drops a summary of more than 1,048,576 whole (its FileCommandManager.cs). */
const defaultMaxBytes = 1032192;
/** The summary of a job, in GitHub's Markdown, for people who write no code. */
function summaryMarkdown(input) {
	const { forHolders, mustFix, couldImprove } = groupBySection(input);
	const { maxBytes = defaultMaxBytes } = input;
	return composeDocument(input, maxBytes, { sections: [
		{
			section: glanceSection(input),
			maxBytes: maxBytes / 4,
			noun: "practice"
		},
		{
			section: notesSection(input),
			maxBytes: maxBytes / 8,
			noun: "note"
		},
		...suppressionSections(input, maxBytes),
		{
			section: holdersSection(forHolders, input),
			maxBytes: maxBytes / 4,
			noun: "finding"
		},
		{
			section: changesSection(input),
			maxBytes: maxBytes / 3,
			noun: "changed badge"
		},
		{
			section: findingsSection("Must be fixed", mustFix, input),
			noun: "finding"
		},
		{
			section: findingsSection("Would be better", couldImprove, input),
			noun: "finding"
		},
		{
			section: practicesSection(input),
			noun: "practice"
		}
	] });
}
// package.json
var version = "0.1.0";
// src/comment.ts
/**
* Keeps one comment on a pull request: found by a marker and by who wrote it, changed in place, and left
* alone where its text is the same already. Throws Octokit's error, with the `status` of the response.
*/
async function upsertComment(github, request) {
	const marker = markerOf(request.job);
	const own = await findOwnComment(github, request.pull, marker);
	if (own === void 0 && !request.createIfMissing) return;
	const body = `${marker}\n${request.text.trim()}`;
	if (own === void 0) await create(github, request.pull, marker, body);
	else if (withoutRunIds(own.body) !== withoutRunIds(body)) await github.updateComment(own.id, body);
}
/** A mark that is not shown. It is hexadecimal, since two hyphens would end the comment of HTML. */
function markerOf(job) {
	return `<!-- badgelint:1 job=${createHash("sha256").update(job).digest("hex").slice(0, 16)} -->`;
}
async function findOwnComment(github, pull, marker) {
	const marked = (await github.comments(pull)).filter(({ body }) => normalizeLineEnds(body).startsWith(marker));
	if (marked.length === 0) return void 0;
	const login = await github.login();
	return marked.find(({ author }) => login === void 0 ? author?.isApp : author?.login === login);
}
/** What failed on the way may have been done all the same, so it is looked for before a second try. */
async function create(github, pull, marker, body) {
	try {
		await github.createComment(pull, body);
	} catch (error) {
		const status = statusOf(error);
		if (status !== void 0 && status < 500) throw error;
		if (await findOwnComment(github, pull, marker) === void 0) await github.createComment(pull, body);
	}
}
/** The text of a comment without the ids of runs: one that finds the same is no reason to write. */
function withoutRunIds(body) {
	return normalizeLineEnds(body).replace(/\/actions\/runs\/\d+/g, "");
}
/** GitHub may give lines back with other ends. */
function normalizeLineEnds(body) {
	return body.replaceAll("\r\n", "\n").trim();
}
// src/github-urls.ts
/** Turns paths of findings into paths and URLs that GitHub knows. */
var GitHubUrls = class {
	#options;
	constructor(options) {
		this.#options = options;
	}
	/** Path of a finding's file below the top of the repository, with forward slashes. */
	pathInRepository = (file) => {
		const { base, top } = this.#options;
		return pathFrom(top, resolve(base, file));
	};
	/** URL of a file, or of a line of it, counted from 1; undefined for a file outside of the repository. */
	fileUrl = (file, line) => {
		const path = this.pathInRepository(file);
		if (!isInside(path)) return void 0;
		return `${this.#blobUrl(path)}${line === void 0 ? "" : `#L${line}`}`;
	};
	/** URL of an image that a template in `file` names; undefined where it is no file of the repository. */
	imageUrl = (image, file) => {
		const { base, root, top } = this.#options;
		if (/^[a-z][a-z\d+.-]+:|^\/\//i.test(image) || !isImagePath(image)) return void 0;
		const found = [root, dirname(resolve(base, file))].map((folder) => join(folder, image)).find((path) => isInside(pathFrom(top, path)) && existsSync$1(path));
		return found && `${this.#blobUrl(pathFrom(top, found))}?raw=true`;
	};
	#blobUrl(path) {
		const { repositoryUrl, commit } = this.#options;
		return `${repositoryUrl}/blob/${commit}/${path.split("/").map(encodeURIComponent).join("/")}`;
	}
};
// src/publish.ts
/** GitHub shows so many annotations of a kind in one step. */
const maxAnnotations = 10;
/**
* Publishes a result in all ways that the inputs ask for: log, report files, code scanning, comment,
* annotations, summary, outputs. Gives whether the run passes.
*/
async function publishResult(result, options) {
	const { inputs } = options;
	const { report } = result;
	await printReport(result);
	for (const note of options.notes) print(note);
	const urls = githubUrls(result, options);
	const isPassing = passes(report, { failOn: inputs.failOn });
	const written = await writeReports(result, options, urls);
	const warnings = [...await uploadSarif(written.sarifText, options), ...await writeComment(summaryInput(result, options, urls), isPassing, options)];
	for (const warning of warnings) annotate("warning", warning);
	const annotationNotes = annotateFindings(result, urls, warnings.length);
	if (inputs.summary) await writeSummary(summaryInput(result, {
		...options,
		notes: [
			...options.notes,
			...annotationNotes,
			...warnings
		]
	}, urls));
	setOutputs(result, {
		isPassing,
		...written
	});
	return isPassing;
}
async function printReport({ report, sources }) {
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./chunks/text.js");
	print(await formatText(report, {
		width: 100,
		color: false,
		textOf: (file) => texts.get(file)
	}));
	const suppressions = formatSuppressions(report.newlySuppressed);
	if (suppressions !== "") print(suppressions);
}
function githubUrls({ base, root }, { git, folder, event }) {
	const { owner, repo } = context.repo;
	return new GitHubUrls({
		top: git?.top ?? folder,
		base,
		root,
		repositoryUrl: `${context.serverUrl}/${owner}/${repo}`,
		commit: event.kind === "pull-request" ? event.head : context.sha
	});
}
async function writeReports({ report, rules }, { inputs, folder, git }, urls) {
	const folderOfStep = await createStepFolder();
	const json = join(folderOfStep, "report.json");
	await writeAtomic(json, formatJson(report));
	if (inputs.sarif === void 0) return { report: json };
	const isUpload = inputs.sarif === "upload";
	const sarif = isUpload ? join(folderOfStep, "report.sarif") : resolve(folder, inputs.sarif);
	const sarifText = formatSarif(report, {
		rules: [...rules, ...builtInChecks],
		version,
		pathInRepository: urls.pathInRepository,
		isForUpload: isUpload
	});
	try {
		const allowedFolders = [process.env.GITHUB_WORKSPACE ?? folder, git?.top ?? folder];
		await writeAtomic(sarif, sarifText, isUpload ? [] : allowedFolders);
	} catch (error) {
		throw new InputError(`The input sarif is "${inputs.sarif}", where no file can be written (${messageOf(error)}). Correct it in the workflow.`);
	}
	return {
		report: json,
		sarif,
		sarifText
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
/** A new folder for each step, as an absolute path: nothing was put into it, nor a link in its place. */
async function createStepFolder() {
	const temp = process.env.RUNNER_TEMP ?? tmpdir();
	await mkdir(temp, { recursive: true });
	return mkdtemp(join(temp, "badgelint-"));
}
/** Uploads the SARIF text to GitHub's code scanning where that is wanted; gives a sentence where it fails. */
async function uploadSarif(sarifText, { inputs, isTrusted, github, event, git }) {
	if (sarifText === void 0 || inputs.sarif !== "upload") return [];
	if (!isTrusted) {
		info("No SARIF file is handed to GitHub for files that may be a stranger's.");
		return [];
	}
	try {
		const packed = gzipSync(sarifText).toString("base64");
		const { commit, ref } = checkedOutRef(event, git);
		await github.uploadSarif(packed, commit, ref);
		return [];
	} catch (error) {
		return [failureNote("The SARIF file was not handed to code scanning", "security-events: write", error)];
	}
}
/** The commit that was checked, as a full SHA, and the ref by which code scanning knows it. */
function checkedOutRef(event, git) {
	const { sha, ref } = context;
	const commit = git?.commit("HEAD");
	if (event.kind !== "pull-request" || commit === void 0) return {
		commit: sha,
		ref
	};
	const side = commit === event.head ? "head" : "merge";
	return {
		commit,
		ref: `refs/pull/${event.number}/${side}`
	};
}
/** Writes or updates the comment on the pull request where that is wanted; gives a sentence where it fails. */
async function writeComment(input, isPassing, { inputs, event, isTrusted, github }) {
	if (inputs.comment === "never" || event.kind !== "pull-request") return [];
	if (!isTrusted) {
		info("No comment is written for files that may be a stranger's. The summary says the same.");
		return [];
	}
	try {
		await upsertComment(github, {
			pull: event.number,
			job: [
				context.workflow,
				context.job,
				inputs.workingDirectory
			].join("\0"),
			text: commentMarkdown(input),
			createIfMissing: inputs.comment === "always" || !isPassing
		});
		return [];
	} catch (error) {
		return [failureNote("No comment was written", "pull-requests: write", error)];
	}
}
/** A sentence for what could not be published, with the permission that may be missing. */
function failureNote(what, permission, error) {
	const message = messageOf(error);
	return [
		401,
		403,
		404
	].includes(statusOf(error) ?? 0) && !/enabled/.test(message) ? `${what}, since GitHub refuses it (${message}). Add \`${permission}\` to the permissions of the job. The summary says all the same.` : `${what}: ${message}. The summary says all the same.`;
}
/** Shows findings at their lines; gives a sentence on those beyond what GitHub shows. */
function annotateFindings({ report }, urls, warnings) {
	const { shown, omitted } = planAnnotations(report.findings, {
		error: maxAnnotations,
		warning: maxAnnotations - warnings,
		info: maxAnnotations
	}, (id) => report.names.get(id));
	for (const { level, message, file, ...properties } of shown) annotate(level, message, {
		...properties,
		file: urls.pathInRepository(file)
	});
	const omittedCount = Object.values(omitted).reduce((sum, count) => sum + count, 0);
	return omittedCount === 0 ? [] : [`GitHub shows only ten findings of a kind beside their lines; ${omittedCount} more are told here and in the log.`];
}
function summaryInput({ report, rules }, { inputs, notes }, urls) {
	const { owner, repo } = context.repo;
	return {
		findings: report.findings,
		suppressed: report.suppressed.length,
		summary: report.summary,
		elsewhere: "elsewhere" in report ? report.elsewhere : 0,
		..."changes" in report ? { changes: report.changes } : {},
		...report.newlySuppressed ? { newlySuppressed: report.newlySuppressed } : {},
		...report.practices ? { practices: report.practices } : {},
		notes,
		failOn: inputs.failOn,
		templateName: (id) => report.names.get(id),
		fileUrl: urls.fileUrl,
		imageUrl: urls.imageUrl,
		reportUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
		rules
	};
}
async function writeSummary(input) {
	try {
		await summary.addRaw(summaryMarkdown(input)).write();
	} catch (error) {
		info(`No summary was written: ${messageOf(error)}`);
	}
}
function setOutputs({ report }, { isPassing, report: file, sarif }) {
	const { errors, warnings, infos, suppressed } = report.summary;
	const elsewhere = "elsewhere" in report ? report.elsewhere : 0;
	const values = {
		conclusion: isPassing ? "clean" : "findings",
		errors,
		warnings,
		infos,
		suppressed,
		elsewhere,
		report: file,
		sarif: sarif ?? ""
	};
	for (const [name, value] of Object.entries(values)) setOutput(name, value);
}
// src/refused-run-error.ts
/** The run cannot do what it was asked for; the message says why and what to do. */
var RefusedRunError = class extends BadgelintError {
	name = "RefusedRunError";
};
// src/trust.ts
/**
* Decides what files may do. They are the repository's own where the event's commit is checked out, and
* nothing else is by an event that strangers can start, or that can be started for a stranger's files.
*/
function determineTrust(event, { git, folder, paths }, github) {
	if (event.kind === "pull-request" && event.isFork) return {
		isTrusted: false,
		code: noCode("a stranger proposes this change"),
		notes: () => []
	};
	const commit = git && checkedOutEventCommit(event, git);
	const files = git && commit && committedFiles(git, commit);
	if (!git) return trustWithoutRepository(event);
	if (!files) return trustWithoutCommit(git, github);
	return {
		isTrusted: hasTrustedCommits(event) || areCommitted(files, namedFiles(paths, folder)),
		code: committedCode(files, git.top, isTriggeredByWriters(event) ? void 0 : openToAnyoneReason),
		...configurationFrom(files, git)
	};
}
const openToAnyoneReason = "nothing says by whom in an event that anybody may set off";
/** Full SHA of the commit that is checked out, where the event is about it; else undefined. */
function checkedOutEventCommit(event, git) {
	const proposed = event.kind === "pull-request" && !event.isFork ? event : void 0;
	const head = git.commit("HEAD");
	return [
		context.sha,
		proposed?.head,
		proposed?.merge
	].some((name) => name && (name === head || git.commit(name) === head)) ? head : void 0;
}
/** Whether a commit has all of some files just as they lie on the disk. */
function areCommitted(files, paths) {
	return paths.every((file) => {
		const real = realPathOf(file);
		return real !== void 0 && files.isUnchanged(real);
	});
}
/** The files of a commit; undefined where git does not have them here. */
function committedFiles(git, commit) {
	try {
		return new CommittedFiles(git, commit);
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
/** Without git it is not known whose files these are; the event vouches for the configuration alone. */
function trustWithoutRepository(event) {
	const reason = "there is no git repository here, so that nothing says whose files these are";
	return hasTrustedCommits(event) ? {
		...untrusted(reason),
		configured: () => void 0,
		notes: () => []
	} : {
		...untrusted(reason),
		configured: "by-default",
		notes: () => [untrustedNote(reason), presetNote]
	};
}
/** Files of another commit than the event's may be anybody's. */
function trustWithoutCommit(git, github) {
	const reason = "what is checked out is not the commit of this event";
	const files = fetchEventFiles(git, github);
	const { configured, notes } = files ? configurationFrom(files, git) : {
		configured: "by-default",
		notes: () => [presetNote]
	};
	return {
		...untrusted(reason),
		configured,
		notes: () => [untrustedNote(reason), ...notes()]
	};
}
function untrusted(reason) {
	return {
		isTrusted: false,
		code: noCode(reason)
	};
}
function untrustedNote(reason) {
	return `No plugin and no package of the repository runs and links lead to public hosts only, since ${reason}.`;
}
const presetNote = "The rules are those that hold without a configuration, since that of the commit of this event cannot be had.";
function fetchEventFiles(git, github) {
	const { sha } = context;
	return git.commit(sha) !== void 0 || github.fetchInto(git, sha) ? committedFiles(git, git.commit(sha) ?? sha) : void 0;
}
/** The configuration as a commit has it, and a note for the summary where the disk has another. */
function configurationFrom(files, git) {
	const { overlay, changedOnDisk } = committedConfiguration(files, git.top);
	return {
		configured: overlay,
		notes: () => changedOnDisk().length === 0 ? [] : [`The configuration of the event's commit was used, and not what was put there or changed since (${changedOnDisk().join(", ")}).`]
	};
}
function noCode(reason) {
	return {
		kind: "none",
		reason
	};
}
// src/unsafe-files.ts
/**
* `pull_request_target` and its like run with the rights of the base, so a stranger's files must not be
* read there. Where all of them are the base's own, the event counts as one about no change. Throws {@link RefusedRunError}.
*/
function refuseUntrustedFiles(event, requested) {
	if (event.kind === "push" || event.kind === "merge-group" || !event.isPrivileged) return event;
	if (event.kind === "pull-request" && !event.isFork) return event;
	if (hasOnlyBaseFiles(requested)) return {
		kind: "other",
		isPrivileged: true
	};
	throw new RefusedRunError(`This workflow runs on ${context.eventName}, with the rights of your repository, and holds files that are not those of the base, which a stranger may have proposed. Run badgelint on pull_request instead, where such a run may do no harm; see docs/action.md.`);
}
/** Whether all files are those of the base: none of another commit, and none put into it or beside it. */
function hasOnlyBaseFiles({ git, inputs, folder }) {
	if (!git || git.commit("HEAD") !== context.sha) return false;
	const named = [...inputs.paths, inputs.config ?? "."].map((path) => resolve(folder, path));
	const files = committedFiles(git, context.sha);
	return files !== void 0 && named.every((path) => isInside(pathFrom(git.top, path))) && git.changedSince(context.sha).length === 0 && areCommitted(files, namedFiles(inputs.paths, folder));
}
/**
* A folder that the workflow names and that has become a link to outside would bring files of the machine
* into the report. Throws {@link RefusedRunError}.
*/
function refuseSymlinksToOutside(event, { git, inputs, folder }) {
	if (hasTrustedCommits(event) && git && checkedOutEventCommit(event, git) && event.kind !== "pull-request") return;
	const workspace = resolve(process.env.GITHUB_WORKSPACE ?? ".");
	const targets = inputs.paths.map((path) => [path, namedPlace(path, folder)]);
	for (const [name, target] of [[inputs.workingDirectory, folder], ...targets]) for (const boundary of [workspace, git?.top]) if (boundary !== void 0 && isInside(pathFrom(boundary, target)) && leadsOut(target, boundary)) throw new RefusedRunError(`"${name}" leads out of what is checked out by a symbolic link; expected a folder or file in it. Name the place that it leads to, or put the files into the repository.`);
}
// src/run.ts
/** Checks what the event is about and publishes the result. Gives whether the run passes. Throws {@link RefusedRunError}. */
async function run() {
	const inputs = readInputs();
	const folder = workingFolder(inputs);
	const git = gitAt(folder);
	const event = refuseUntrustedFiles(readEvent(), {
		inputs,
		folder,
		git
	});
	refuseSymlinksToOutside(event, {
		inputs,
		folder,
		git
	});
	const { owner, repo } = context.repo;
	const { serverUrl } = context;
	const github = new GitHubRepository({
		owner,
		repo,
		serverUrl,
		token: inputs.token
	});
	const baseRevision = event.kind === "other" ? void 0 : await baseRevisionOf(event, git, github);
	const trust = determineTrust(event, {
		git,
		folder,
		paths: inputs.paths
	}, github);
	const plan = {
		inputs,
		event,
		folder,
		git,
		github,
		baseRevision,
		trust
	};
	const result = await checkFiles(plan);
	if (result.unmatched.length > 0) throw noFilesMatched(result);
	return publishResult(result, {
		...plan,
		notes: runNotes(plan, result),
		isTrusted: trust.isTrusted
	});
}
/** The working directory as an absolute path. Throws {@link InputError}. */
function workingFolder({ workingDirectory }) {
	const folder = resolve(process.env.GITHUB_WORKSPACE ?? ".", workingDirectory);
	if (isFolder(folder)) return folder;
	throw new InputError(`The input working-directory is "${workingDirectory}"; expected a folder of what is checked out. Correct it in the workflow.`);
}
function gitAt(folder) {
	try {
		return repositoryAt(folder, { isForeign: true });
	} catch (error) {
		if (error instanceof GitError) return void 0;
		throw error;
	}
}
function baseRevisionOf(event, git, github) {
	if (git === void 0) return {
		kind: "unavailable",
		reason: "there is no git repository here"
	};
	return resolveBaseRevision(event, git, github);
}
async function checkFiles(plan) {
	const { inputs, event, folder, baseRevision, trust } = plan;
	const request = {
		workingDirectory: folder,
		paths: inputs.paths,
		links: inputs.links,
		isTrusted: trust.isTrusted,
		code: trust.code,
		...inputs.config === void 0 ? {} : { configuration: inputs.config },
		...configurationRequest(plan)
	};
	const isFromFork = event.kind === "pull-request" && event.isFork;
	const change = baseRevision?.kind === "found" ? baseRevision.change : void 0;
	const practices = practiceEvents.has(context.eventName);
	if (change && showsOnlyChange(plan)) {
		const changed = await checkChange({
			...request,
			change,
			isFromFork
		});
		return practices ? addPractices(changed, request) : changed;
	}
	return addSuppressions(await check({
		...request,
		practices
	}), change && await checkChange({
		...request,
		change,
		isFromFork
	}), isFromFork);
}
/** Events whose summary shows the fifteen practices: about the program as it is, and not about a proposal. */
const practiceEvents = /* @__PURE__ */ new Set([
	"push",
	"schedule",
	"workflow_dispatch"
]);
/** Adds to a check of a change what the program keeps as a whole. Links beyond the change are not asked for it. */
async function addPractices(changed, request) {
	const { report } = await check({
		...request,
		practices: true,
		links: false
	});
	const { practices } = report;
	return practices ? {
		...changed,
		report: {
			...changed.report,
			practices
		}
	} : changed;
}
/**
* Adds what a change suppresses to a check of everything. A fork's comments suppress no contract; where the
* base's cannot be had, none does, since it is not known whose it is.
*/
function addSuppressions(result, changed, isFromFork) {
	if (changed === void 0 && !isFromFork) return result;
	const { newlySuppressed = [], refusedSuppressions = [] } = changed?.report ?? {};
	const refused = new Set(refusedSuppressions.map(findingKey));
	const report = withoutSuppressions(result.report, (one) => isFromFork && one.suppressed.by === "comment" && isContract(one.rule, result.rules) && (changed === void 0 || refused.has(findingKey(one))));
	const notes = [...result.notes, ...changed?.notes ?? []];
	return {
		...result,
		report: {
			...report,
			...changed ? { newlySuppressed } : {}
		},
		notes: [...new Set(notes)]
	};
}
/** Of a stranger's change the configuration is the base's; where that cannot be had, there is none. */
function configurationRequest({ trust, baseRevision, git }) {
	if (trust.configured !== void 0) return { configured: trust.configured };
	if (baseRevision?.kind !== "found" || !git) return { configured: "by-default" };
	return { configured: baseConfiguration(baseRevision.change, git.top) };
}
function showsOnlyChange({ inputs, event }) {
	const { changedOnly } = inputs;
	return changedOnly === "auto" ? event.kind !== "other" : changedOnly === "true";
}
/** Whole sentences on what a reader of the result should know beside the findings. */
function runNotes(plan, result) {
	const { event, baseRevision, trust } = plan;
	const isFork = event.kind === "pull-request" && event.isFork;
	const fullCheckReason = reasonForFullCheck(plan);
	const changed = changedConfigurationFiles(plan, result);
	return [
		...fullCheckReason === void 0 ? [] : [`Everything was checked and not only the change, since ${fullCheckReason}.`],
		...changed.length > 0 ? [configurationNote(changed, isFork)] : [],
		...isFork && baseRevision?.kind === "unavailable" ? ["The rules are those that hold without a configuration, since that of the base cannot be had."] : [],
		...refusedSuppressionsNote(result),
		...trust.notes(),
		...result.skipped.length > 0 ? [`Left alone, since ${result.refusal}: ${result.skipped.join(", ")}. Their rules did not run.`] : [],
		...result.notes
	];
}
function refusedSuppressionsNote({ report: { refusedSuppressions = [] } }) {
	const { length } = refusedSuppressions;
	if (length === 0) return [];
	return [`Comments that switch off what is required do not hold in a change from a fork unless the base has them for the same finding, so ${length === 1 ? "1 finding is" : `${length} findings are`} shown all the same.`];
}
/** Why everything was checked where only the change was to be; undefined where it was not. */
function reasonForFullCheck(plan) {
	const { event, baseRevision } = plan;
	if (!showsOnlyChange(plan)) return void 0;
	if (event.kind === "other") return "this event is not about a change";
	return baseRevision?.kind === "unavailable" ? baseRevision.reason : void 0;
}
/** Paths of the configuration files that a change touches: those that are used, and those that were or would be. */
function changedConfigurationFiles({ baseRevision, inputs, folder }, result) {
	if (baseRevision?.kind !== "found") return [];
	const { configurationFiles, base } = result;
	const used = new Set(configurationFiles.map((file) => resolve(base, file)));
	const named = inputs.config === void 0 ? void 0 : resolve(folder, inputs.config);
	const changed = baseRevision.change.files.flatMap(({ before, after }) => [before, after].flatMap((file) => file?.absolute ?? []));
	return [...new Set(changed)].filter((file) => used.has(file) || file === named || !named && isCandidate(file, result)).map((file) => pathFrom(base, file));
}
/** Whether a configuration is looked for at a path before the one that holds, if any does. */
function isCandidate(file, { base, root, isConfigured }) {
	const fileFolder = dirname(file);
	return isNamedAsConfiguration(file) && isInside(pathFrom(fileFolder, base)) && (!isConfigured || isInside(pathFrom(root, fileFolder)));
}
function configurationNote(files, isFork) {
	const named = files.join(", ");
	return isFork ? `This change proposes another configuration (${named}). The one of the base was used.` : `This change touches the configuration (${named}), and was checked as it is then. Findings that it alone brings elsewhere are not shown.`;
}
function noFilesMatched({ unmatched, isConfigured }) {
	return new RefusedRunError(`${unmatched.map((path) => `"${path}"`).join(", ")} matches no file that badgelint reads; expected ${isConfigured ? "a file that the configuration names under `templates` or `governance`" : "YAML, JSON or Markdown files of a badge program"}. Check the input paths, and that the repository is checked out.`);
}
// src/index.ts
try {
	if (!await run()) process.exitCode = 1;
} catch (error) {
	process.exitCode = 1;
	setOutput("conclusion", "refused");
	if (error instanceof BadgelintError) annotate("error", [error.message, ...error.details].join("\n"));
	else if (error instanceof RuleError && !error.isBuiltIn) {
		print(error.cause instanceof Error ? error.cause.stack ?? "" : String(error.cause));
		annotate("error", `${error.message}. The mistake is in the rule, at the lines above.`);
	} else {
		print(error instanceof Error ? error.stack ?? error.message : String(error));
		annotate("error", `${error instanceof RuleError ? `${error.message}. ` : ""}This is a mistake in badgelint itself, not in your files. Please open an issue where badgelint is developed, with the lines above.`);
	}
}
export {};
