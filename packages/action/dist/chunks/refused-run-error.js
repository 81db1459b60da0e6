import { __toESM } from "./rolldown-runtime.js";
import { isWithin } from "./place.js";
import { BadgelintError } from "./error.js";
import { didYouMean, joinWithAnd } from "./join-with-and.js";
import { truncate as truncate$1 } from "./truncate.js";
import { readMeaningKey } from "./personal-data.js";
import { mismatches } from "./words.js";
import { builtInChecks } from "./built-in-checks.js";
import { FileLocator, UnusableConfigurationError, configurationNames, deepenCommand, fetchCommit, loadConfiguration, readSetting, shapeOf, unshallow } from "./fetch.js";
import { hasUserInfo, rules } from "./own-rule.js";
import { mayBeFile, readImageKey } from "./facts.js";
import { require_picomatch } from "./picomatch.js";
import { holdsData, isImagePath, mediaTypeOf, namesWith, syntaxOf } from "./media-type.js";
import { withoutMark } from "./parse.js";
import "./file-model.js";
import { governanceSource, linkSource, lintFile, programOf, programSource } from "./lint-file.js";
import { RulesAtUses, lintGroups, usesOf } from "./lint-groups.js";
import { unreadableInWords } from "./unreadable.js";
import { besideTemplates, documentRoleOf, readFile, readWithMap } from "./read-file.js";
import { compareText } from "./compare-text.js";
import { RankedBadges, badgeInWords, badgeKey, byRemedy, differingValues, digest, digestHeadline, escapeForTerminal, escapeJsonForTerminal, formatNumber, groupInWords, keyOf as keyOf$1, othersInWords, partHeading, passes, pluralize, summarise, templatesOf } from "./ranked-badges.js";
import { isContract } from "./contract.js";
import { practiceTitles } from "./titles.js";
import { Context } from "./context.js";
import { decode, existsExactly, isInside, isMissing, pathFrom, readBytes, readSource, repositoryTop } from "./read.js";
import { entryOf, existsAt, isFolder, namesIn as namesIn$1, realPathOf, statOf, targetOfLink } from "./stat.js";
import { GitError, gitAt } from "./git.js";
import { discover, isMetricsFile, isSkipped, metricsStarts, require_ignore } from "./metrics-files.js";
import { writeAtomic } from "./write.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { Buffer as Buffer$1 } from "node:buffer";
import { gzipSync } from "node:zlib";
import { createHash } from "node:crypto";
import { existsSync as existsSync$1 } from "node:fs";
import { basename, dirname, join, posix, resolve } from "node:path";
import { setFlagsFromString } from "node:v8";
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
// ../core/src/edit/fixes.ts
/**
* The edits that a finding's fix comes to, at offsets in the text in UTF-16 units; empty where it has none, or
* where it cannot be made without changing something else.
*/
async function fixEdits(path, text, { document, fix }) {
	const syntax = syntaxOf(path);
	if (syntax === void 0 || fix === void 0) return [];
	const { FileEditor } = await import("./file-editor.js");
	const editor = await FileEditor.of(text, syntax);
	if (isIssued(editor.valuesAbove(document, fix.pointer))) return [];
	const edited = await editor.edit(document, fix);
	if (edited.kind !== "edit") return [];
	const { start, end, text: inserted } = edited.textEdit;
	const shift = text.length - withoutMark(text).length;
	return [{
		start: start + shift,
		end: end + shift,
		text: inserted
	}];
}
/** Whether a credential is among the groups around a value: it may be signed, and somebody has it. */
function isIssued(around) {
	return around.some((group) => Object.hasOwn(group, "credentialSubject") || Object.hasOwn(group, "proof"));
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
	return findings.some(({ rule, about }) => rule.startsWith("document/") && about !== "layout");
}
/** One name for a group; no source has a space in it. */
function groupName(source, key) {
	return `${source} ${key}`;
}
/**
* The groups of one source. What is added is only noted until somebody asks, and then put into groups at once.
*/
var SourceGroups = class {
	#byKey = /* @__PURE__ */ new Map();
	#keys = [];
	#files = [];
	#values = [];
	add(key, file, value) {
		this.#keys.push(key);
		this.#files.push(file);
		this.#values.push(value);
	}
	get byKey() {
		if (this.#keys.length > 0) this.#putIntoGroups();
		return this.#byKey;
	}
	#putIntoGroups() {
		for (let index = 0; index < this.#keys.length; index++) {
			const key = this.#keys[index] ?? "";
			const added = {
				file: this.#files[index] ?? "",
				value: this.#values[index]
			};
			const group = this.#byKey.get(key);
			if (group === void 0) this.#byKey.set(key, added);
			else if (Array.isArray(group)) group.push(added);
			else this.#byKey.set(key, [group, added]);
		}
		this.#keys = [];
		this.#files = [];
		this.#values = [];
	}
};
/** The index of files that are at hand. Files are added, and go by, one at a time. */
var MemoryIndex = class {
	#sources = /* @__PURE__ */ new Map();
	#templateIds = /* @__PURE__ */ new Map();
	#unread = /* @__PURE__ */ new Set();
	add({ path, entries, templateIds, isUnread }) {
		if (templateIds.length > 0) this.#templateIds.set(path, templateIds);
		if (isUnread) this.#unread.add(path);
		let last;
		let groups = new SourceGroups();
		for (const { source, key, value } of entries) {
			if (source !== last) groups = this.#of(source);
			last = source;
			groups.add(key, path, value);
		}
	}
	#of(source) {
		const known = this.#sources.get(source);
		if (known) return known;
		const groups = new SourceGroups();
		this.#sources.set(source, groups);
		return groups;
	}
	#group(source, key) {
		return this.#sources.get(source)?.byKey.get(key);
	}
	/** Takes back what was added of a file. */
	remove({ path, entries }) {
		this.#templateIds.delete(path);
		this.#unread.delete(path);
		for (const { source, key } of entries) {
			const groups = this.#sources.get(source)?.byKey;
			if (!groups?.has(key)) continue;
			const rest = this.entries(source, key).filter(({ file }) => file !== path);
			if (rest.length === 0) groups.delete(key);
			else groups.set(key, rest);
		}
	}
	/** Brings the entries of a group into the order of their files' paths. */
	sort(groups) {
		for (const { source, key } of groups) {
			const group = this.#group(source, key);
			if (Array.isArray(group)) group.sort(byFile$1);
		}
	}
	/** Forgets the groups of a source. */
	release(source) {
		this.#sources.delete(source);
	}
	get isPartial() {
		return this.#unread.size > 0;
	}
	get templateIds() {
		return [...this.#templateIds.values()].flat();
	}
	keysOf(source) {
		return this.#sources.get(source)?.byKey.keys() ?? [];
	}
	group(source, key) {
		return valuesOf(this.#group(source, key));
	}
	*groupsOf(source, minSize) {
		for (const [key, group] of this.#sources.get(source)?.byKey ?? []) if (sizeOf(group) >= minSize) yield [key, valuesOf(group)];
	}
	entries(source, key) {
		return listOf(this.#group(source, key));
	}
};
function sizeOf(group) {
	return Array.isArray(group) ? group.length : 1;
}
function listOf(group) {
	if (group === void 0) return [];
	return Array.isArray(group) ? group : [group];
}
function valuesOf(group) {
	return listOf(group).map(({ value }) => value);
}
function byFile$1(a, b) {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
// ../core/src/program/governance/stated-rules.ts
/** What several documents lay down together; of two that differ the first holds, and of two limits the longer. */
function statedTogether(all) {
	const longest = all.flatMap(({ issuingLimit }) => issuingLimit ?? []).toSorted((a, b) => b.value - a.value)[0];
	const first = Object.assign({}, ...all.toReversed());
	return longest === void 0 ? first : {
		...first,
		issuingLimit: longest
	};
}
// ../core/src/facts/configured-program.ts
/** The rule whose option is the time within which badges are issued. */
const timeliness = "ledger/timeliness";
/** What is configured of the program as a whole; undefined where there is no file of configuration. */
function configuredIn(settings) {
	const { file, governance } = settings;
	if (file === void 0) return void 0;
	const { address } = governance;
	const days = issuingDays(settings);
	return {
		file,
		...address === void 0 ? {} : { governanceAddress: address },
		...days === void 0 ? {} : { issuingDays: days }
	};
}
/** The days that are configured, and so hold in place of those that the governance document states. */
function issuingDays(settings) {
	const held = settings.for("").rules.get(timeliness);
	const days = held?.options.days;
	if (held?.severity === "off" || typeof days !== "number" || days === 14) return void 0;
	const saysDays = (rules = {}) => {
		const setting = rules[timeliness];
		return setting !== void 0 && readSetting(setting).options.days === days;
	};
	const layer = settings.layers.findLast(({ configuration }) => saysDays(configuration.rules));
	if (layer?.file === void 0) return void 0;
	const pointer = `/rules/${timeliness.replace("/", "~1")}/days`;
	return {
		value: days,
		at: {
			file: layer.file,
			document: 0,
			pointer
		}
	};
}
// ../core/src/facts/gather-facts.ts
/** Ids of the rules that can find nothing in a run, since it has not the facts that they need. */
function silentRules({ byShape }, { providers = {}, facts = {} }) {
	const isLacking = (fact) => {
		if (fact === "readability") return false;
		return providers[fact] === void 0 && facts[fact] === void 0;
	};
	const silent = byShape.group.filter(({ needsFacts = [] }) => needsFacts.some(isLacking));
	return new Set(silent.map(({ id }) => id));
}
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(files, index, settings, run) {
	const keys = requestedKeys(index, settings, run.providers ?? {});
	const { images, links, issuance, formerMeanings, ledger } = run.providers ?? {};
	const [imageNames, addresses, ids, meanings] = [
		keys.get("images"),
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
	const { readPages } = await import("./read-pages.js");
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
	const { hardSentences } = await import("./readability.js");
	return { hardSentences: hardSentences(keys) };
}
/**
* What is asked of those who know. Rules that ask for facts extract under the very keys by which they are known;
* nothing is collected for a fact that nobody here can give.
*/
function requestedKeys(index, settings, providers) {
	const addresses = providers.links ? requestedAddresses(index, settings) : /* @__PURE__ */ new Set();
	const keys = new Map(addresses.size > 0 ? [["links", addresses]] : []);
	for (const rule of settings.byShape.group) for (const fact of rule.facts ?? []) {
		if (fact !== "readability" && providers[fact] === void 0) continue;
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
	const without = files.flatMap(({ templates }) => templates.filter(({ platform }) => platform === void 0));
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
		message: `${count} no platform set; expected the platform that the badges are issued on, so that its limits apply`,
		suggestion: "Add `platform: credly`, or your platform, to badgelint.yaml",
		related: [],
		offsets: [0, 0]
	};
}
// ../core/src/suppression/baseline-entries.ts
/** Under which entries that may mean one finding are kept. Names stay what they are when written as UTF-8. */
function keyOf({ rule, template, file, about }) {
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
			const key = keyOf(entry);
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
		const open = this.#open.get(keyOf(name));
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
		return [...expired.flatMap((entry) => finding(entry, "config/expired-suppression", `The baseline entry for \`${entry.rule}\` ${whereOf(entry)} expired on ${entry.until}, so the finding is shown again; expected it to be fixed by then`, "Fix the finding and delete the entry, or choose a new date")), ...unused.flatMap((entry) => finding(entry, "config/unused-baseline", this.#whyUnused(entry), "Delete this entry (`badgelint baseline --prune`)"))];
	}
	#whyUnused(entry) {
		const { rule } = entry;
		if (this.#twice.has(entry)) return `\`${rule}\` ${whereOf(entry)} is also switched off by a comment or under \`ignores\`; expected only one of the two`;
		if (this.#neededKeys().has(keyOf(entry))) return `The baseline has more entries for \`${rule}\` ${whereOf(entry)} than there are findings; expected one for each finding`;
		const ids = this.#settings.rules.map(({ id }) => id);
		if (ids.includes(rule)) return `The baseline still lists \`${rule}\` ${whereOf(entry)}, but that finding is gone; expected only findings that are still there`;
		const meant = didYouMean(rule, ids);
		return `There is no rule \`${truncate$1(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
	}
	#neededKeys() {
		this.#keys ??= new Set([...this.#needed].map((entry) => keyOf(entry)));
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
* Reads `badgelint-disable-next-line rule, rule -- reason` and `badgelint-disable-file \u2026` from the comments
* of a file.
*/
function readSuppressions(locator) {
	const { lines, text } = locator;
	const comments = locator.comments();
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
	suppress(finding) {
		return this.#knownOf(finding.at.file)?.areNone ? void 0 : this.#suppress(finding);
	}
	async #suppress(finding) {
		const comments = await this.#of(finding.at.file);
		if (comments.areNone) return void 0;
		return comments.suppress(finding, await this.#locators.offsetsOf(finding));
	}
	async unused() {
		const findings = [];
		for (const [file, { outcome, rules }] of this.#files) {
			if (outcome !== "checked" && !this.#known.has(file)) continue;
			const comments = this.#knownOf(file) ?? await this.#of(file);
			if (!comments.areNone) findings.push(...comments.unused(file, rules, this.#settings));
		}
		return findings;
	}
	/** The comments of a file as far as they are known without taking it apart: that there are none, nearly always. */
	#knownOf(file) {
		const known = this.#known.get(file);
		if (known || mayHold(this.#locators.textOf(file))) return known;
		this.#known.set(file, noComments);
		return noComments;
	}
	async #of(file) {
		const known = this.#knownOf(file);
		if (known) return known;
		const made = new Comments(readSuppressions(await this.#locators.of(file)));
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
			if (unclear) return finding("config/unused-suppression", comment.text.trim(), `This comment does not switch anything off; expected \`badgelint-disable-next-line\` or \`badgelint-disable-file\`, followed by the rules`, "Write, for example, `badgelint-disable-next-line template/earner-voice -- quotes a law`");
			const withoutReason = reason === void 0 ? finding("config/suppression-reason", rules.join(" "), "This comment switches a rule off without saying why; expected a reason after two hyphens", "Add `--` and the reason") : [];
			const unneeded = rules.filter((rule) => !known.includes(rule) || ran.includes(rule) && !this.#needed.get(suppression)?.has(rule));
			return [...withoutReason, ...unneeded.flatMap((rule) => known.includes(rule) ? finding("config/unused-suppression", rule, `This comment switches off \`${rule}\`, which finds nothing here; expected no comment`, "Remove the comment") : finding("config/unused-suppression", rule, `There is no rule \`${rule}\`; expected ${orOther(didYouMean(rule, known))}`, "Run `badgelint explain` for the list of rules"))];
		});
	}
};
const noComments = new Comments([]);
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
			if (this.#needed.has(placed)) return this.#isOver(placed) ? this.#finding(placed, "config/expired-suppression", `The entry that ignores \`${rule}\` in ${path} expired on ${until}, so the finding is shown again; expected it to be fixed by then`, "Fix the finding and delete the entry, or choose a new date") : [];
			return this.#finding(placed, "config/unused-suppression", `This entry ignores \`${rule}\` in ${path}, where it finds nothing; expected no entry`, "Delete the entry");
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
		const subject = badgeKey(at.file, template);
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
			message: `Not all findings are shown: ${numbers.join(", ")}; expected at most ${most} of each rule`,
			suggestion: "Fix the findings that are shown, and check again",
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
			const answer = suppressor.suppress(finding);
			const by = answer === void 0 ? void 0 : await answer;
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
const maxLocators = 16;
/** Works out where things stand in the files of a run. */
var Locators = class {
	#texts;
	#roles;
	#maps;
	#made = /* @__PURE__ */ new Map();
	/** Files of which `maps` has nothing are parsed when something in them is asked for. */
	constructor(sources, roles, maps = /* @__PURE__ */ new Map()) {
		this.#texts = new Map(sources.map((source) => [source.path, "text" in source ? withoutMark(source.text) : ""]));
		this.#roles = roles;
		this.#maps = maps;
	}
	of(file) {
		const known = this.#made.get(file);
		if (known) return known;
		const made = this.#make(file);
		this.#made.set(file, made);
		const [oldest] = this.#made.keys();
		if (this.#made.size > maxLocators && oldest !== void 0) this.#made.delete(oldest);
		return made;
	}
	async #make(file) {
		const text = this.textOf(file);
		if (this.#maps.has(file)) return new FileLocator(text, this.#maps.get(file));
		return FileLocator.of(file, text, documentRoleOf(this.#roles.roleOf(file)));
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
/** By the ids of rules, the practices that they belong to. */
function practicesOf({ rules }) {
	return new Map(rules.map(({ id, practice }) => [id, practice]));
}
/** Gives a finding its lines and columns, and the practice of its rule. */
async function locate(raw, locators, practices) {
	const related = raw.related.map(async (place) => ({
		file: place.file,
		document: place.document,
		pointer: place.pointer,
		range: await locators.rangeOf(place)
	}));
	return {
		rule: raw.rule,
		practice: practices.get(raw.rule) ?? null,
		severity: raw.severity,
		...raw.label === void 0 ? {} : { label: raw.label },
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
// ../core/src/report/order.ts
/** The order of findings in a report: by file, place, rule, and what they are about. */
function byPlace(a, b) {
	return compareText(a.file, b.file) || a.range.start.line - b.range.start.line || a.range.start.column - b.range.start.column || compareText(a.rule, b.rule) || compareText(a.about, b.about);
}
// ../core/src/rules/page-address.ts
/** Where the documentation is read, a web address without a slash at its end. */
const documentation = "https://github.com/badgelint/badgelint/blob/main/docs";
/** The page of a built-in rule or check, by its id. */
function pageAddress(id) {
	return `${documentation}/rules/${id}.md`;
}
// ../core/src/report/reported-rules.ts
/** The rules with these ids, as reports have them. */
function reportedRules(ids, rules) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return new Map(Array.from(new Set(ids), (id) => [id, reported(id, byId.get(id))]));
}
const ownRules = new Set(rules.map(({ id }) => id));
function reported(id, rule) {
	if (rule === void 0) return {
		label: builtInChecks.find((one) => one.id === id)?.label ?? id,
		kind: "file",
		page: pageAddress(id)
	};
	const { label = id, source } = rule;
	const kind = rule.kind === "contract" && "limit" in rule && rule.limit !== void 0 ? "limit" : rule.kind;
	if (ownRules.has(id)) return {
		label,
		kind,
		page: pageAddress(id)
	};
	return {
		label,
		kind,
		.../^https?:\/\//.test(source.address) ? { page: source.address } : {}
	};
}
// ../core/src/report/build-report.ts
/**
* Builds the report of a run: one finding for each cause, with lines and columns, those apart that are
* suppressed, in the order of files and places.
*/
async function buildReport(run, sources, settings, facts, maps) {
	return toReport(await separateFindings(run, sources, settings, facts, maps), run, settings, facts);
}
/** The first half: one finding for each cause, those apart that are suppressed. */
async function separateFindings(run, sources, settings, facts, maps) {
	const locators = new Locators(sources, settings, maps);
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
async function toReport({ findings: raw, suppressed: off, locators, baseline }, { files, others = [] }, settings, facts) {
	const practices = practicesOf(settings);
	const findings = [];
	for (const finding of raw.toSorted(byFile)) findings.push(await locate(finding, locators, practices));
	const suppressed = [];
	for (const finding of off.toSorted(byFile)) suppressed.push({
		...await locate(finding, locators, practices),
		suppressed: finding.suppressed
	});
	findings.sort(byPlace);
	suppressed.sort(byPlace);
	return {
		findings,
		suppressed,
		summary: summarise(files, findings, suppressed),
		templates: templatesOf(files, findings, suppressed, facts.issuance),
		rules: reportedRules([...findings, ...suppressed].map(({ rule }) => rule), settings.rules),
		...baseline ? { baseline } : {},
		names: namesIn([...files, ...others], [...findings, ...suppressed])
	};
}
/** File by file, so that each file is taken apart once. */
function byFile(a, b) {
	return compareText(a.at.file, b.at.file);
}
function namesIn(files, findings) {
	const wanted = new Set(findings.map(({ template }) => template));
	return new Map(files.flatMap(({ templates }) => templates.flatMap(({ id, name }) => name && wanted.has(id) ? [[id, name]] : [])));
}
// ../core/src/session.ts
/** Checks files once: a session with one update. */
async function lintSources(sources, settings, options) {
	const session = new LintSession(settings, options);
	const changed = options.audit ? sources.toSorted(byPath$2) : sources;
	await session.update({ changed });
	return session.lastReport();
}
function byPath$2(a, b) {
	return compareText(a.path, b.path);
}
var LintSession = class {
	#settings;
	#options;
	#index = new MemoryIndex();
	#sources = /* @__PURE__ */ new Map();
	#files = /* @__PURE__ */ new Map();
	/** Kept so that no file is parsed again for its places. */
	#maps = /* @__PURE__ */ new Map();
	/** Rules that can find nothing in this run. */
	#silent;
	#hasChanged = false;
	#report;
	constructor(settings, options) {
		this.#settings = settings;
		this.#options = options.audit ? {
			...options,
			practices: true
		} : options;
		this.#silent = silentRules(settings, options);
	}
	async update({ changed = [], removed = [] }) {
		this.#hasChanged ||= this.#sources.size > 0;
		this.#report = void 0;
		for (const path of removed) await this.#remove(path);
		for (const source of changed) {
			if (this.#settings.isExcluded(source.path)) continue;
			await this.#remove(source.path);
			const { model, map } = await readWithMap(source, this.#settings);
			const { entries, ...file } = this.#lint(model);
			this.#sources.set(source.path, source);
			this.#maps.set(source.path, map);
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
		return fixEdits(source.path, source.text, finding);
	}
	#lint(model) {
		const options = {
			silent: this.#silent,
			...this.#options.practices ? { program: true } : {}
		};
		return lintFile(model, this.#settings, options);
	}
	/** What a file gave is worked out again rather than kept, since most files never change. */
	async #remove(path) {
		const source = this.#sources.get(path);
		if (source === void 0) return;
		this.#index.remove(contributionOf(this.#lint(await readFile(source, this.#settings))));
		this.#sources.delete(path);
		this.#maps.delete(path);
		this.#files.delete(path);
	}
	async #check(isLast = false) {
		const settings = this.#settings;
		const { others = [], audit: request, ...run } = this.#options;
		const files = [...this.#files.values()];
		if (this.#hasChanged) files.sort(byFile$1);
		const facts = await gatherFacts(files, this.#index, settings, run);
		const judged = run.practices ? await this.#judgedProgram(files, facts) : void 0;
		const audited = request && await this.#auditSources(facts, request);
		const linted = withLinkRules(files, this.#index, settings, facts);
		const done = (source) => isLast && this.#index.release(source);
		const program = [...lintGroups(files, this.#index, settings, facts, { done }), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		const report = await buildReport({
			files: linted,
			program
		}, sources, settings, facts, this.#maps);
		if (judged === void 0) return report;
		const { practiceStates } = await import("./practice-states.js");
		const input = {
			...judged,
			findings: report.findings,
			suppressed: report.suppressed
		};
		const practices = practiceStates(input);
		if (request === void 0 || audited === void 0) return {
			...report,
			practices
		};
		const sourcesOfAudit = {
			...input,
			...audited,
			practices,
			request
		};
		return {
			...report,
			practices,
			audit: await this.#audit(sourcesOfAudit, sources)
		};
	}
	/** What an audit takes from the index. */
	async #auditSources(facts, request) {
		const { auditSources } = await import("./audit-sources.js");
		return auditSources(this.#index, this.#settings, facts, request);
	}
	async #audit(known, sources) {
		const settings = this.#settings;
		const { buildAudit } = await import("./build-audit.js");
		const locators = new Locators(sources, settings, this.#maps);
		return buildAudit({
			...known,
			settings: settings.audit,
			catalogue: settings.rules,
			isForTemplates: (file) => (settings.roleOf(file) ?? "template") === "template",
			lineOf: async (place) => (await locators.rangeOf(place)).start.line
		});
	}
	/** What the practices are judged by beside what is found. */
	async #judgedProgram(files, facts) {
		const { judgedProgram } = await import("./judged-program.js");
		return judgedProgram(files, this.#index, this.#settings, facts);
	}
};
/** So many findings are written at a time. */
const findingsPerPiece = 25;
/** The same in pieces, so that a long report need not be held as one text. */
function* jsonPieces(report, stats, hidden = 0) {
	const { findings, suppressed, newlySuppressed = [], summary, practices } = report;
	const { settled = [], statedChanges = [] } = report;
	const document = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		...settled.length > 0 ? { settled } : {},
		...statedChanges.length > 0 ? { statedChanges } : {},
		...hidden > 0 ? { hidden } : {},
		rules: rulesOf(report),
		summary,
		...practices ? { practices } : {},
		...stats ? { stats } : {}
	};
	let separator = "{\n";
	for (const [name, value] of Object.entries(document)) {
		yield separator;
		if (Array.isArray(value) && value.length > 0) yield* listPieces(name, value);
		else yield member(name, value);
		separator = ",\n";
	}
	yield "\n}\n";
}
/** By their ids the rules that findings name. */
function rulesOf({ rules, findings, suppressed }) {
	const named = new Set([...findings, ...suppressed].map(({ rule }) => rule));
	return Object.fromEntries([...rules].filter(([id]) => named.has(id)).map(([id, { label, page }]) => [id, {
		label,
		...page === void 0 ? {} : { page }
	}]).sort(([a], [b]) => String(a) < String(b) ? -1 : 1));
}
/** A member whose value is a list, some items at a time. */
function* listPieces(name, items) {
	const opening = member(name, []).slice(0, -1);
	const closing = "\n  ]";
	yield opening;
	for (let start = 0; start < items.length; start += findingsPerPiece) {
		const some = member(name, items.slice(start, start + findingsPerPiece));
		yield `${start === 0 ? "" : ","}${some.slice(opening.length, -4)}`;
	}
	yield closing;
}
/** A member of the document with the indentation that it has there. */
function member(name, value) {
	const object = JSON.stringify({ [name]: value }, null, 2);
	return escapeJsonForTerminal(object.slice(2, -2));
}
// ../core/src/audit/record.ts
/** Reads a record that an audit left. Throws {@link BadgelintError} where it is damaged. */
async function parseRecord(text, file) {
	const value = valueIn(text, file);
	const { validate } = await import("./audit-record.js");
	const all = mismatches(validate, value);
	const first = all.find(({ pointer }) => pointer === "/version") ?? all[0];
	if (first === void 0) return value;
	const version = versionOf(value);
	if (version > 1) throw new BadgelintError(`${file} was written by a newer badgelint, as a record of version ${version}; expected version 1. Update badgelint, and audit again.`);
	throw damaged(file, first.message);
}
function versionOf(value) {
	return typeof value === "object" && value !== null && "version" in value && typeof value.version === "number" ? value.version : 0;
}
function valueIn(text, file) {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch (error) {
		throw damaged(file, "It is not JSON", { cause: error });
	}
}
function damaged(file, what, options) {
	return new BadgelintError(`${file} cannot be read as the record of an audit. ${what}. Restore it from git, or delete it and run the audit without it.`, [], options);
}
// ../core/src/facts/provider.ts
/** Sorts providers by what they provide; of two for one fact the last holds. */
function byFact(providers) {
	return Object.fromEntries(providers.map((provider) => [provider.fact, provider]));
}
// ../reporter/src/formats/rule-page.ts
/**
* The documentation page of a rule, in Markdown, from what the rule itself says. `withSuggestions`: also what to do
* about each finding of an example, where that differs from one to the next.
*/
function rulePage(rule, { withSuggestions = false } = {}) {
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
		...bad.map((one) => [example(one), ...found(one, rule.severity, withSuggestions)].join("\n\n")),
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
function found({ findings = [] }, severity, withSuggestions) {
	if (findings.length === 0) return [];
	return [`\`\`\`text\n${findings.flatMap(({ file, at, severity: own = severity, message, suggestion }) => {
		const line = [
			...[file, at === "rest" ? void 0 : at.split("-")[0]].filter((part) => part),
			own,
			message
		].join(" ");
		return withSuggestions && suggestion !== void 0 ? [line, `  \u2192 ${suggestion}`] : [line];
	}).join("\n")}\n\`\`\``];
}
function example({ text, caption, platform, options: set }) {
	const notes = [
		caption,
		platform ? `With \`platform: ${platform}\`.` : void 0,
		set ? `With the options \`${JSON.stringify(set)}\`.` : void 0
	].filter((note) => note !== void 0);
	const language = /^#+ /.test(text) ? "markdown" : "yaml";
	const excerpt = text.length > 1200 ? `${text.slice(0, 300)}\u2026` : text;
	return [...notes.length > 0 ? [`${notes.join(" ")}\n`] : [], `\`\`\`${language}\n${excerpt.trimEnd()}\n\`\`\``].join("\n");
}
function options(rule) {
	const entries = Object.entries(rule.options ?? {});
	if (entries.length === 0) return [];
	return ["## Options", list(entries.map(([name, schema]) => `\`${name}\` (${schema.type}, default \`${JSON.stringify(schema.default)}\`): ${schema.description}`))];
}
// ../reporter/src/escape/truncate.ts
/** A text of at most `maxLength` UTF-16 units, never cut within a character; one that was cut ends in `\u2026`. */
function truncate(text, maxLength) {
	if (text.length <= maxLength) return text;
	return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}\u2026`;
}
// ../reporter/src/wording/describe-settled.ts
/**
* Sentences on what governance documents state differently than before a change, and on the findings that it
* resolves. Names of files and levels are untrusted and not escaped; what is between backticks is code.
*/
function describeSettled({ settled = [], statedChanges = [] }) {
	const here = counted(settled, ({ count, elsewhere }) => count - elsewhere);
	const elsewhere = counted(settled, (one) => one.elsewhere);
	return [
		...statedChanges.map(describeStated),
		...here.total === 0 ? [] : [settledSentence(here, "")],
		...elsewhere.total === 0 ? [] : [settledSentence(elsewhere, " in files that it does not touch")]
	];
}
/** How many findings a change resolves in files that it does not touch. */
function settledElsewhere({ settled = [] }) {
	return counted(settled, ({ elsewhere }) => elsewhere).total;
}
function counted(settled, countOf) {
	const byRule = settled.map((one) => [one.rule, countOf(one)]).filter(([, count]) => count > 0);
	return {
		total: byRule.reduce((sum, [, count]) => sum + count, 0),
		byRule
	};
}
/** So many rules are named; the whole list is in the JSON output. */
const maxRules$1 = 8;
function settledSentence({ total, byRule }, where) {
	const named = byRule.slice(0, maxRules$1).map(([rule, count]) => `${formatNumber(count)} of \`${rule}\``);
	const left = byRule.slice(maxRules$1).reduce((sum, [, count]) => sum + count, 0);
	const parts = left === 0 ? named : [...named, `${formatNumber(left)} of other rules`];
	return `This change resolves ${pluralize(total, "finding")}${where}: ${joinWithAnd(parts)}.`;
}
/** "GOVERNANCE.md:14 now allows 30 days to issue a badge (before: 7 days)." */
function describeStated({ fact, before, placeBefore, after, place }) {
	const line = place && `${place.file}:${place.range.start.line}`;
	const { now, gone } = wording[fact];
	if (after === void 0 || line === void 0) return `${placeBefore?.file ?? "The governance document"} no longer ${gone} (before: ${described(before)}).`;
	return `${line} now ${now(described(after))} (before: ${described(before)}).`;
}
const wording = {
	issuingLimit: {
		now: (value) => `allows ${value} to issue a badge`,
		gone: "says how soon a badge must be issued"
	},
	expiry: {
		now: (value) => `sets the validity of badges to ${value}`,
		gone: "says how long badges are valid"
	},
	levels: {
		now: (value) => `lists the levels ${value}`,
		gone: "lists levels"
	},
	types: {
		now: (value) => `lists the types ${value}`,
		gone: "lists types"
	},
	namePattern: {
		now: (value) => `says that badges are named ${value}`,
		gone: "says how badges are named"
	}
};
/** So many names of a list are shown. */
const maxNames$1 = 12;
function described(value) {
	if (value === void 0) return "not stated";
	if (value === "never") return "unlimited";
	if (typeof value === "number") return inTime(value);
	const names = value.slice(0, maxNames$1).map((name) => `"${truncate(name, 60)}"`);
	const left = value.length - maxNames$1;
	return joinWithAnd(left > 0 ? [...names, `${left} more`] : names);
}
/** Whole years where it is such a time. */
function inTime(days) {
	const years = days / 365;
	return Number.isInteger(years) ? pluralize(years, "year") : pluralize(days, "day");
}
// ../reporter/src/formats/settled.ts
/** What a change fixes and what documents now say otherwise, for people on a terminal: a line each. Empty where there is nothing. */
function formatSettled(report) {
	return describeSettled(report).map((line) => `${escapeForTerminal(line.replaceAll("`", ""))}\n`).join("");
}
// ../reporter/src/wording/describe-suppression.ts
const suppressorNames = {
	comment: "a comment",
	configuration: "the configuration",
	baseline: "the baseline"
};
/**
* What switches a finding off, and why: `switched off by a comment: Agreed with Ann`. The reason is
* untrusted and not escaped, and is cut at 300 UTF-16 units.
*/
function describeSuppression({ severity, suppressed, loweredTo }) {
	const suppressor = suppressorNames[suppressed.by];
	if (loweredTo !== void 0) return `lowered from ${severity} to ${loweredTo} by ${suppressor}`;
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
* a change switches nothing off. `pathFromHere` gives a finding's file as the user can open it.
*/
function formatSuppressions(all = [], pathFromHere = (file) => file) {
	if (all.length === 0) return "";
	const lines = all.slice(0, maxListed).flatMap((one) => [`  ${pathFromHere(one.file)}:${one.range.start.line} ${one.severity} ${one.message}`, `    ${one.rule}, ${describeSuppression(one)}`]);
	const omitted = all.length - maxListed;
	return `${[
		"Switched off by this change",
		...lines,
		...omitted > 0 ? [`  And ${omitted} more; --format json has them all.`] : []
	].map(escapeForTerminal).join("\n")}\n`;
}
// ../reporter/src/escape/code-span.ts
/** Code within a line of Markdown: one line, in which nothing is escaped. */
function codeSpan(code) {
	const fence = "`".repeat(longestBacktickRun(code) + 1);
	const padding = /^`|`$/.test(code) ? " " : "";
	return `${fence}${padding}${code}${padding}${fence}`;
}
/** How many backticks stand side by side in a text at the most. */
function longestBacktickRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
// ../reporter/src/escape/github-references.ts
/** Does not show, and parts what GitHub would take for one thing. */
const zeroWidthSpace = "\u200b";
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
	return codeSpan(breakReferencesInCode(line));
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
/** How many practices are in which state: `7 kept, 3 not kept, 5 not known`. */
function countsOfStates(practices) {
	return Object.keys(stateNames).map((state) => {
		return `${practices.filter((one) => one.state === state).length} ${stateNames[state]}`;
	}).join(", ");
}
// ../reporter/src/practices/markdown.ts
const signs = {
	kept: "\u2705",
	"not-kept": "\u274c",
	unknown: "\u2754"
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
/** The practices as a document in GitHub's Markdown. */
function practicesMarkdown(practices) {
	const { header, rows } = practicesTable(practices);
	return `## The fifteen practices\n\n${header}\n${rows.join("\n")}\n\n${countsOfStates(practices)}.\n`;
}
// src/log.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
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
/**
* Whether a path leads out of a folder, or to what git keeps in it for itself, links followed; of one that is not
* there, the nearest folder above it.
*/
function leadsOut(path, folder) {
	const real = realPathOf(nearestExisting(path));
	if (real === void 0) return false;
	const inFolder = pathFrom(realPathOf(folder) ?? folder, real);
	return !isInside(inFolder) || `/${inFolder}/`.includes("/.git/");
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
	const { checkLinks, mayDiffer, history } = options;
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
				if (!keys.some(({ image }) => mayBeFile(image))) return void 0;
				const { readImages } = await import("./images.js");
				return readImages(keys, context);
			},
			...mayDiffer ? { mayDiffer: ({ image }) => mayDiffer(image) } : {}
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
				const { readHistory } = await import("./history.js");
				return readHistory(context, history);
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
			reader ??= import("./ledger.js").then(({ LedgerReader }) => new LedgerReader({
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
			const { readFormerMeanings } = await import("./former-meanings.js");
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
			const { readMetricsFiles } = await import("./metrics.js");
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
	const { readSkillList } = await import("./skill-list.js");
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
	if (syntaxOf(absolute)) return isNamed || !isConfigured || isExpectedAt(path, configuration);
	return isNamed && holdsData(absolute) || settings.roleOf(path) === "template";
}
/** Whether a file is called like one that is read, or that may lie among templates and is none. */
function mayBeAmong(name) {
	return holdsData(name) || besideTemplates(name) !== void 0;
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
	const all = discover(paths, workingDirectory, boundary, mayBeAmong);
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
	const source = sourceAt(file, pathFrom(base, file.absolute));
	return file.isNamed ? {
		...source,
		expected: true
	} : asExpected(source, configuration);
}
/** A picture or a licence is not read, since its name says all. */
function sourceAt({ real, unreadable }, path) {
	if (unreadable) return {
		path,
		unreadable
	};
	return holdsData(path) ? readSource(real, path) : {
		path,
		text: ""
	};
}
/** The `templates/` of a Helm chart are another tool's, unless somebody says otherwise. */
function asExpected(source, configuration) {
	const { isConfigured, settings } = configuration;
	if (isConfigured || !hasChart(configuration)) return source;
	return settings.roleOf(source.path) === "template" ? {
		...source,
		expected: false
	} : source;
}
/** For configurations that were loaded, whether a chart lies there: each file asks. */
const charts = /* @__PURE__ */ new WeakMap();
function hasChart(configuration) {
	const known = charts.get(configuration);
	if (known !== void 0) return known;
	const found = existsSync$1(join(configuration.root, "Chart.yaml"));
	charts.set(configuration, found);
	return found;
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
		const isUnread = syntaxOf(absolute) === void 0 && holdsData(absolute);
		return isBelow && type !== void 0 && type !== "markdown" && !isUnread;
	}
	isChecked(absolute) {
		const { base } = this.#target;
		if (!holdsData(absolute) || !this.#isNamed(absolute)) return false;
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
			touched: new Set(all.flatMap(({ before, after }) => [before, after].flatMap((file) => file ? [this.pathOf(file)] : []))),
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
		return isNamed ? {
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
// ../workspace/src/heap.ts
/** A check of fewer files ends before its garbage matters. */
const many = 500;
/**
* Has garbage collected early where many files are checked. By itself V8 lets old objects grow threefold between two
* collections, and keeps as much room for young ones as reading needed: for ten thousand templates a third more memory,
* and no less time. To be called when files are read, since the room for young objects stays as it is then.
*/
function keepHeapSmall(files) {
	if (files < many) return;
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--heap-growing-percent=25");
}
// ../workspace/src/check.ts
/** Checks the files of a repository. Throws {@link UnusableConfigurationError} where its configuration is. */
async function check(request) {
	const clock = new Stopwatch();
	return checkReading(await readFiles(request, clock), request, { practices: request.practices ?? false }, clock);
}
/** Checks files that were read, and says what a check says. */
async function checkReading(reading, request, extras, clock) {
	const notes = [...reading.notes];
	const report = await checkFiles(reading, request.links ? createLinkChecker(reading, request, notes) : void 0, extras);
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
		const { checkAddresses } = await import("./links.js");
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
		hidden: selection.notesOnUnfollowed(unfollowed.filter(({ unreadable }) => unreadable?.reason !== "outside")),
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
}, mayLackBaseline = false, ignoresBaseline = false }, target) {
	const { base, searchFrom } = target;
	if (!isTrusted) refuseOutside(target);
	const options = {
		base,
		searchFrom,
		isTrusted,
		code,
		mayLackBaseline,
		ignoresBaseline
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
function checkFiles(reading, checkLinks, extras = {}) {
	const { history, ...told } = extras;
	keepHeapSmall(reading.sources.length);
	return lintSources(reading.sources, reading.configuration.settings, {
		...sessionOptions(reading, {
			checkLinks,
			history
		}),
		...told
	});
}
function sessionOptions({ configuration, today, base, root, boundary, isPartial }, facts) {
	const { settings, sources: others } = configuration;
	return {
		today,
		isSelection: isPartial,
		providers: factProviders({
			base,
			root,
			boundary,
			...factSettings(settings)
		}, facts),
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
// ../workspace/src/git/code-owners.ts
var import_ignore = /* @__PURE__ */ __toESM(require_ignore(), 1);
/** Where GitHub looks for it; the first that there is holds. */
const places = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** GitHub reads no larger one, in bytes. */
const maxBytes = 3e6;
/** Reads CODEOWNERS of the repository whose top is given; undefined where there is none that can be read. */
function readCodeOwners(top) {
	const file = places.find((place) => existsExactly(join(top, place)));
	if (file === void 0) return void 0;
	const source = readSource(join(top, file), file, void 0, {
		within: top,
		limit: maxBytes
	});
	if (!("text" in source)) return void 0;
	const owners = parseCodeOwners(source.text);
	const known = /* @__PURE__ */ new Map();
	return {
		file,
		ownersOf(absolute) {
			const path = pathFrom(top, absolute);
			if (!isInside(path) || path === ".") return [];
			const found = known.get(path) ?? owners(path);
			known.set(path, found);
			return found;
		}
	};
}
/**
* Reads the text of a CODEOWNERS file as GitHub does: the last pattern that matches a path wins, and one without
* owners leaves it to nobody. Lines that GitHub does not understand are left out, headings of sections among them.
*/
function parseCodeOwners(text) {
	const patterns = text.split(/\r?\n/).map((line) => line.trim()).flatMap(readLine).reverse();
	return (path) => patterns.find(({ matches }) => matches(path))?.owners ?? [];
}
function readLine(line) {
	const [pattern = ""] = /^(?:\\.|[^\s\\])+/.exec(line) ?? [];
	if (pattern === "" || /^[#!^]|^\\#|\[/.test(pattern)) return [];
	const words = line.slice(pattern.length).split(/\s+/).filter((word) => word !== "");
	const comment = words.findIndex((word) => word.startsWith("#"));
	const owners = comment < 0 ? words : words.slice(0, comment);
	if (owners.some((owner) => !isOwner(owner))) return [];
	return [{
		matches: matcherOf(pattern),
		owners
	}];
}
/** `@login`, `@org/team` or a mail address. */
function isOwner(word) {
	return /^(?:@[\w-]+(?:\/[\w.-]+)?|[^@\s]+@[^@\s]+)$/.test(word);
}
function matcherOf(pattern) {
	const files = (0, import_ignore.default)({ ignorecase: false }).add(pattern);
	const plain = plainPart(pattern);
	const matches = (path) => path.includes(plain) && files.ignores(path);
	if (!pattern.endsWith("/*")) return matches;
	return (path) => {
		const folder = path.slice(0, path.lastIndexOf("/") + 1);
		return matches(path) && (folder === "" || !files.ignores(folder));
	};
}
/** The longest part of a pattern that stands in each path which it matches. */
function plainPart(pattern) {
	return pattern.split(/\\.?|[*?]/s).map((part) => part.replace(/^\/|\/$/g, "")).reduce((longest, part) => part.length > longest.length ? part : longest);
}
// ../workspace/src/audit.ts
/** An audit that cannot be made or recorded; the message says what to do. */
var AuditError = class extends BadgelintError {
	name = "AuditError";
};
/**
* Audits the program of a repository: all that a check looks at, its links, its history, and the last audit. Throws
* {@link AuditError}, {@link UnusableConfigurationError}, and what the record of the last audit throws.
*/
async function audit(request) {
	const clock = new Stopwatch();
	const reading = await readFiles(request, clock);
	const { since, links = true } = request;
	const { today, base, root, configuration } = reading;
	if (since !== void 0 && since > today) throw new AuditError(`An audit as of ${today} cannot look back to ${since}; expected a day before it. Check the days.`);
	const settings = configuration.settings.audit;
	const folder = resolve(root, settings.folder);
	const history = historyFor(base, today);
	const previous = await lastRecord(folder, today, base);
	const codeOwners = readCodeOwners(repositoryTop(base) ?? root);
	const extras = {
		practices: true,
		...history.request ? { history: history.request } : {},
		audit: {
			gaps: [...history.gaps, ...reading.hidden.map((message) => ({
				kind: "templates",
				message
			}))],
			...since === void 0 ? {} : { since },
			...previous === void 0 ? {} : { previous },
			...codeOwners === void 0 ? {} : { codeOwners: (file) => codeOwners.ownersOf(resolve(base, file)) }
		}
	};
	const result = await checkReading(reading, {
		...request,
		links
	}, extras, clock);
	const made = result.report.audit;
	if (made === void 0) throw new Error("a check that was asked for an audit gave none");
	const recordFile = join(folder, `${made.asOf.slice(0, 4)}.json`);
	return {
		...result,
		audit: withKnownDays(made, await recordOfDay(recordFile, today, base)),
		settings,
		recordPath: pathFrom(base, recordFile)
	};
}
function historyFor(base, today) {
	const reason = missingHistory(base);
	if (reason !== void 0) return { gaps: [{
		kind: "history",
		message: reason
	}] };
	if (today >= localDay(/* @__PURE__ */ new Date())) return {
		request: {},
		gaps: []
	};
	const message = laterCommits(base, today);
	return {
		request: { until: today },
		gaps: message === void 0 ? [] : [{
			kind: "history",
			message
		}]
	};
}
/** What is to be said of files that were changed after the day of an audit; undefined where none was. */
function laterCommits(base, today) {
	return (gitAt(base)?.askIf([
		"log",
		"--format=%cs",
		"--",
		"."
	])?.toString().split("\n") ?? []).some((day) => day > today) ? `Files were changed after ${today}, and are audited as they are now; what changed is told up to that day. Check out a commit of that day to audit what was there.` : void 0;
}
function missingHistory(base) {
	try {
		const git = gitAt(base);
		if (git === void 0) return "The folder is not in a git repository, so which files changed is not known. Audit in a clone of the repository.";
		const deepen = deepenCommand(git);
		if (deepen !== void 0) return `The history of this clone is cut off, so which files changed is not known. Fetch the rest: \`${deepen}\`.`;
		return git.commit("HEAD") === void 0 ? "Nothing is committed yet, so which files changed is not known. Commit the program." : void 0;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return `Which files changed is not known, since git does not say: ${error.message}`;
	}
}
/** The newest record of a day before `today`; undefined where there is none. */
async function lastRecord(folder, today, base) {
	const years = namesIn$1(folder).filter((name) => /^\d{4}\.json$/.test(name) && name.slice(0, 4) <= today.slice(0, 4));
	for (const name of years.toReversed()) {
		const record = await readRecord(join(folder, name), base);
		if (record !== void 0 && record.asOf < today) return record;
	}
}
/** The record of an audit of the same day; undefined where there is none. */
async function recordOfDay(absolute, day, base) {
	const record = await readRecord(absolute, base);
	return record?.asOf === day ? record : void 0;
}
/** Reads a record; undefined where there is none. Throws where it is damaged. */
async function readRecord(absolute, base) {
	const path = pathFrom(base, absolute);
	const source = readSource(absolute, path, void 0, { within: repositoryTop(base) });
	if ("text" in source) return recordOfYear(await parseRecord(source.text, path), path);
	if (isMissing(source.unreadable)) return void 0;
	const { message } = unreadableInWords(source.unreadable);
	throw new AuditError(`${path} is no record of an audit that can be read. ${message}. Restore it from git, or remove it and audit without it.`);
}
/** A record whose day lies in the year that its file is named after; one under another name would be taken for it. */
function recordOfYear(record, path) {
	const year = basename(path, ".json");
	if (record.asOf.startsWith(`${year}-`)) return record;
	throw new AuditError(`${path} is the record of ${record.asOf}; expected one of a day in ${year}. Give it its own name back, or remove it and audit without it.`);
}
/** The same with the days since which an earlier record knows the same. */
function withKnownDays(dated, earlier) {
	if (earlier === void 0) return dated;
	const entries = new Map(earlier.entries.map(({ key, since }) => [key, since]));
	const links = new Map(earlier.links.map(({ address, since }) => [address, since]));
	return {
		...dated,
		entries: dated.entries.map((one) => ({
			...one,
			...earlierDay(one, entries.get(one.key))
		})),
		links: dated.links.map((one) => {
			const known = earlierDay(one, links.get(one.address));
			return {
				...one,
				...known,
				..."from" in one && known ? { from: "last audit" } : {}
			};
		})
	};
}
/** An earlier day than the one that is told; undefined where that is the first. */
function earlierDay({ since }, other) {
	return other !== void 0 && other < since ? { since: other } : void 0;
}
// ../workspace/src/change/repository-change.ts
/** The repository that a folder lies in. Throws {@link GitError} where there is none. */
function repositoryAt(folder, options = {}) {
	const git = gitAt(folder, options);
	if (git) return git;
	throw new GitError(`${folder} is not in a git repository, so nothing there is staged or changed. Check all files without --staged and --changed.`);
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
		const git = gitAt(place, { isForeign: true });
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
	const read = entryOf(absolute)?.isFile() ? readBytes(absolute) : void 0;
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
		const { createOctokit } = await import("./octokit.js");
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
// ../reporter/src/formats/fingerprints.ts
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
		const log = toLog(all, limit, fingerprints, report.rules, options);
		const text = `${JSON.stringify(log, null, 2)}\n`;
		if (limit === 0 || text.length < maxZippedBytes / 4) return text;
		const zippedBytes = gzipSync(text).length;
		if (zippedBytes <= maxZippedBytes) return text;
		limit = Math.floor(Math.min(limit, all.length) * maxZippedBytes * .95 / zippedBytes);
	}
}
/** A log of the first `limit` findings. */
function toLog(all, limit, fingerprints, pages, options) {
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
				rules: ids.map((id) => toDescriptor(id, rules.get(id), pages.get(id)?.page))
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
function toDescriptor(id, rule, page) {
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
		...helpUri(page),
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
		...helpUri(page ?? source.address),
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
function helpUri(address) {
	return address !== void 0 && isWebAddress(address) ? { helpUri: address } : {};
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
	return text.replaceAll("](", "]\u200b(").replace(/\{(?=\d+\})/g, "{\u200b");
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
	audit: {
		label: "decision of the audit",
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
/** UTF-16 units that are kept of a text of a new badge, which is longer than any platform takes. */
const maxNewTextLength = 5e3;
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
		fields: fields.filter((one) => !isMetadata(one)).map((one) => kind === "added" ? describeNewField(one) : describeField(one)),
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
/** There is nothing to compare with, so that texts are shown whole. */
function describeNewField({ field, after }) {
	const { label, kind } = fieldInfo[field];
	return {
		label,
		before: [],
		after: (kind === "list" ? firstItems(after) : [after.join(", ")]).filter((item) => kind === "list" || item !== "").map((item) => truncate(item, maxNewTextLength))
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
	return [`\u2026${rest(before)}`, `\u2026${rest(after)}`];
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
			`\u00b7 ${describeKind(description)}`,
			`\u00b7 ${kind === "removed" ? escapeMarkdown(file) : markdownLink(file, fileUrl?.(file))}`
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
	return items.length === 0 ? "\u2013" : items.map((item) => escapeMarkdown(item, { maxLength: maxNewTextLength })).join("<br>");
}
// ../reporter/src/github/fit-to-budget.ts
/** Length of a text in bytes of UTF-8, as GitHub counts. */
function byteLength(text) {
	return Buffer$1.byteLength(text);
}
/** Writes as many items as fit into `budget` bytes of UTF-8; nothing at all where not even one does. */
function fitToBudget({ header, items, separator, footer = "", counts, withoutItem = 0 }, budget) {
	let remaining = budget - byteLength(header) - byteLength(footer);
	let itemCount = 0;
	for (const item of items) {
		remaining -= byteLength(item) + (itemCount === 0 ? 0 : byteLength(separator));
		if (remaining < 0) break;
		itemCount += 1;
	}
	const omitted = items.reduce((sum, _, index) => {
		const { shown, total } = counts?.[index] ?? {
			shown: 1,
			total: 1
		};
		return sum + (index < itemCount ? total - shown : total);
	}, withoutItem);
	if (itemCount === 0) return {
		text: "",
		omitted
	};
	return {
		text: `${header}${items.slice(0, itemCount).join(separator)}${footer}`,
		omitted
	};
}
// ../reporter/src/github/summary-input.ts
/** Whether a finding must be fixed: an error, and whatever else makes the run fail. */
function isUrgent(finding, { failOn }) {
	return finding !== void 0 && isAtLeast(finding.severity, failOn === "never" ? "error" : failOn);
}
/** Both lists have the most severe first. */
function groupByUrgency(input) {
	const { findings } = input;
	return {
		mustFix: sortBySeverity(findings.filter((finding) => isUrgent(finding, input))),
		couldImprove: sortBySeverity(findings.filter((finding) => !isUrgent(finding, input)))
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
* there is room, how many items were left out and where they are, and who looked at what.
*/
function composeDocument(input, maxBytes, { sections, whereRestIs, isAlwaysSaid = false }) {
	const title = `## ${verdict(input)}`;
	const closing = closingLine(input);
	let remaining = maxBytes - byteLength(title) - byteLength(closing) - byteLength(whereRestIs) - 240;
	const texts = [];
	const omitted = /* @__PURE__ */ new Map([["finding", 0]]);
	for (const { section, maxBytes: share = remaining, noun } of sections) {
		const fitted = fitToBudget(section, Math.min(share, remaining) - 2);
		if (noun !== void 0) omitted.set(noun, (omitted.get(noun) ?? 0) + fitted.omitted);
		if (fitted.text === "") continue;
		texts.push(fitted.text);
		remaining -= byteLength(fitted.text) + 2;
	}
	const left = omittedLine(omitted);
	const more = [left, left === "" && !isAlwaysSaid ? "" : whereRestIs].filter((text) => text !== "").join(" ");
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
/** The outcome in a few words, without a full stop. */
function verdict(input) {
	const { mustFix, couldImprove } = groupByUrgency(input);
	const { newlySuppressed = [], summary } = input;
	const { files, skipped } = summary;
	if (mustFix.length > 0) return `${mustFix.length === 1 ? "1 thing must be fixed" : `${mustFix.length} things must be fixed`}${input.failOn === "never" ? " (this check is set to pass all the same)" : ""}`;
	const count = newlySuppressed.length;
	const elsewhere = settledElsewhere(input);
	const effects = [...count === 0 ? [] : [`switches off ${pluralize(count, "finding", "findings")}`], ...elsewhere === 0 ? [] : [`resolves ${pluralize(elsewhere, "finding", "findings")} in files that it does not touch`]];
	const effect = effects.length === 0 ? "" : `this change ${joinWithAnd(effects)}`;
	if (couldImprove.length > 0) {
		const things = `${pluralize(couldImprove.length, "thing", "things")} would be better`;
		return `Nothing must be fixed; ${joinWithAnd([things, ...effect ? [effect] : []])}`;
	}
	if (effect) return `Nothing must be fixed; ${effect}`;
	return files - skipped === 0 ? "There was nothing to check" : "All good";
}
/** Which tool speaks, what it looked at, and what it does not show. */
function closingLine({ summary, elsewhere, suppressed }) {
	const badges = pluralize(summary.templates, "badge", "badges");
	const files = pluralize(summary.files - summary.skipped, "file", "files");
	return [
		`[badgelint](${documentation}/action.md) checked ${badges} in ${files}.`,
		...elsewhere > 0 ? [elsewhere === 1 ? "1 older finding in a place that this change does not touch is not shown." : `${formatNumber(elsewhere)} older findings in places that this change does not touch are not shown.`] : [],
		...suppressed > 0 ? [`${pluralize(suppressed, "finding is", "findings are")} switched off; the files say why.`] : []
	].join(" ");
}
// ../reporter/src/github/digest-section.ts
/** So many kinds of findings of one part are listed. */
const maxKinds = 8;
/** So many kinds that can wait are named. */
const maxLaterKinds = 5;
/** So many badges or files are named for a kind. */
const maxNames = 3;
/** Many findings as a work list; empty where there are few. */
function digestSection({ digest, findings }) {
	return {
		header: "",
		items: findings.length > 20 ? [...digest.badges === 0 ? [] : [escapeMarkdown(digestHeadline(digest))], ...digest.parts.map((part) => partBlock(part, escapeMarkdown(partHeading(part, digest))))] : [],
		separator: "\n\n"
	};
}
function partBlock({ urgency, groups }, heading) {
	if (urgency === "later") return `**${heading}:** ${[...groups.slice(0, maxLaterKinds).map((group) => escapeLabel(groupInWords(group))), ...others(groups.slice(maxLaterKinds))].join(", ")}.`;
	const lines = [...groups.slice(0, maxKinds).map(kindLine), ...others(groups.slice(maxKinds))];
	return [`**${heading}**\n`, ...lines.map((line) => `- ${line}`)].join("\n");
}
function kindLine(group) {
	const { badges, findings, label } = group;
	const names = badges.length > 0 ? badges.map((badge, index) => badgeInWords(badge, index === 0)) : [...new Set(findings.map(({ file }) => file))];
	const where = [...names.slice(0, maxNames).map((name) => escapeMarkdown(name, { maxLength: 80 }) || "Unnamed"), ...names.length > maxNames ? ["\u2026"] : []].join(", ");
	return `**${formatNumber(findings.length)}** ${escapeLabel(label)}: ${where}`;
}
function escapeLabel(label) {
	return escapeMarkdown(label, { maxLength: 80 });
}
function others(groups) {
	const text = othersInWords(groups);
	return text === "" ? [] : [text];
}
// ../reporter/src/github/finding-items.ts
/** Name of the badge that a finding is about, or its file, as bold Markdown. */
function findingSubject({ template, file }, { templateName }) {
	return `**${escapeMarkdown(template === void 0 ? file : templateName?.(template) ?? template, { maxLength: 200 }) || "Unnamed"}**`;
}
/** One finding as an item of a Markdown list: a line that says what, and one that says what to do. */
function findingItem(finding, context) {
	return `- ${`${escapeMarkdownMessage(finding.message)}. ${locationAndRule(finding, context)}`}<br>${doThis(finding.suggestion)}`;
}
/** A suggestion as a line of an item. */
function doThis(suggestion) {
	return `**Do this:** ${escapeMarkdownMessage(suggestion)}.`;
}
function locationAndRule(finding, context) {
	const { file, range, rule } = finding;
	return `${placeLink(finding, context, `${file}:${range.start.line}`)} \u00b7 ${ruleLink(rule, context)}`;
}
/** `text` linked to the line of a finding. */
function placeLink({ file, range }, { fileUrl }, text) {
	return markdownLink(text, fileUrl?.(file, range.start.line), { maxLength: 300 });
}
/** Id of a rule as code, linked to its page where it has one. */
function ruleLink(rule, { rulePage }) {
	const page = rulePage?.(rule);
	const url = page === void 0 ? void 0 : escapeWebUrl(page);
	const code = markdownCodeSpan(rule);
	return url === void 0 || code === "" ? code : `[${code}](${url})`;
}
/** One finding that is switched off, as an item of a Markdown list, with how and why. */
function suppressionItem(finding, context) {
	const how = describeSuppression(finding);
	const sentence = `${how.charAt(0).toUpperCase()}${how.slice(1)}`;
	return `- ${`${findingSubject(finding, context)}: ${escapeMarkdownMessage(finding.message)}. ${locationAndRule(finding, context)}`}<br>${escapeMarkdown(sentence, { maxLength: 500 })}.`;
}
// ../reporter/src/github/grouped-findings.ts
/** Findings by rule and remedy: each sentence once, what to do about it, and its places. */
function groupedSection(title, findings, badges, input, { maxPlaces, maxItems }) {
	const own = new Set(findings);
	const groups = input.digest.parts.flatMap((part) => part.groups).map((group) => group.findings.filter((finding) => own.has(finding))).filter((group) => group.length > 0).sort((a, b) => Number(isUrgent(b[0], input)) - Number(isUrgent(a[0], input))).flatMap(byRemedy);
	const items = groups.slice(0, maxItems).map((group) => groupItem(badges.sorted(group), badges, input, maxPlaces));
	return {
		header: `### ${title}\n\n`,
		items: items.map(({ text }) => text),
		counts: items.map(({ counts }) => counts),
		separator: "\n",
		withoutItem: groups.slice(maxItems).flat().length
	};
}
function groupItem(findings, badges, input, maxPlaces) {
	const [first] = findings;
	if (first === void 0) return {
		text: "",
		counts: {
			shown: 0,
			total: 0
		}
	};
	if (findings.length === 1) {
		const item = findingItem(first, input).slice(2);
		return {
			text: `- ${nameOf(first, badges, input)}: ${item}`,
			counts: {
				shown: 1,
				total: 1
			}
		};
	}
	const shown = [...Map.groupBy(findings, keyOf$1).values()].slice(0, maxPlaces);
	const total = findings.length;
	const shownCount = shown.flat().length;
	const links = shown.map((all, index) => placeItem(all, first, badges, input, index === 0));
	const more = total === shownCount ? [] : [`and ${formatNumber(total - shownCount)} more`];
	return {
		text: [
			`- ${escapeMarkdownMessage(first.message)}. ${ruleLink(first.rule, input)}`,
			doThis(first.suggestion),
			`${formatNumber(total)} times: ${[...links, ...more].join("; ")}.`
		].join("<br>"),
		counts: {
			shown: shownCount,
			total
		}
	};
}
function nameOf(finding, badges, input) {
	const badge = badges.of(finding);
	return badge === void 0 ? findingSubject(finding, input) : `**${escapeMarkdown(badgeInWords(badge), { maxLength: 200 }) || "Unnamed"}**`;
}
/** The first place in one badge or file, linked, with the values in which its sentence differs from the one shown. */
function placeItem(all, shown, badges, input, isFirst) {
	const [first = shown] = all;
	const link = placeLink(first, input, placeText(first, badges.of(first), input, isFirst));
	const values = all.length > 1 ? "" : differingValues(first.message, shown.message);
	return [link, ...[...values === "" ? [] : [escapeMarkdown(values, { maxLength: 80 })], ...all.length > 1 ? [`${formatNumber(all.length)} times`] : []]].join(": ");
}
function placeText({ file, template, range }, badge, { templateName }, isFirst) {
	if (badge !== void 0) return badgeInWords(badge, isFirst);
	return (template === void 0 ? void 0 : templateName?.(template) ?? template) ?? `${file}:${range.start.line}`;
}
// ../reporter/src/github/sections.ts
/** A list with more items than this is folded. */
const maxUnfolded$1 = 20;
function notesSection({ notes }) {
	return sentencesSection("", notes);
}
/** What else is to be said of the run: what a change resolves or states anew shows nothing of it among the findings. */
function remarksSection(input) {
	return sentencesSection("### Good to know\n\n", [...describeSettled(input), ...input.remarks ?? []]);
}
function sentencesSection(header, sentences) {
	return {
		header,
		items: sentences.map((sentence) => `- ${escapeMarkdownMessage(sentence)}`),
		separator: "\n"
	};
}
/** What a change switches off must not be read over, so it comes before what would merely be better. */
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
	if (items.length <= maxUnfolded$1) return section;
	const count = pluralize(items.length, "finding", "findings");
	return {
		...section,
		header: `${section.header}<details><summary>${count}</summary>\n\n`,
		footer: "\n\n</details>"
	};
}
/**
* Findings, those of the badges that most people have first: below the badge or file that they are about, or by
* remedy where there are many.
*/
function findingsSection(title, findings, input, options) {
	const badges = new RankedBadges(input.digest);
	return {
		section: findings.length > 20 ? groupedSection(title, findings, badges, input, options) : badgewiseSection(title, findings, badges, input),
		noun: "finding"
	};
}
function badgewiseSection(title, findings, badges, input) {
	const items = [...Map.groupBy(badges.sorted(findings), keyOf$1).values()].flatMap((group) => group.map((finding, index) => {
		const item = findingItem(finding, input);
		return index === 0 ? `\n${findingSubject(finding, input)}\n\n${item}` : item;
	}));
	return {
		header: `### ${title}\n`,
		items,
		separator: "\n"
	};
}
/** What a change does to badges that people hold already; it says so where that makes the run fail. */
function holdersSection(findings, input, options) {
	return findingsSection(`What changes for people who hold the badge${findings.some((finding) => isUrgent(finding, input)) ? " (must be fixed)" : ""}`, findings, input, options);
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
const limits$1 = {
	maxPlaces: 10,
	maxItems: 10
};
/** The comment on a pull request, in GitHub's Markdown: as the summary, but shorter and without what changes for the earner. */
function commentMarkdown(input) {
	const { forHolders, mustFix, couldImprove } = groupBySection(input);
	const { maxBytes = defaultMaxBytes$1 } = input;
	const holders = {
		...holdersSection(forHolders, input, limits$1),
		maxBytes: maxBytes / 4
	};
	const isUrgentForHolders = forHolders.some((finding) => isUrgent(finding, input));
	const hasChanges = input.changes !== void 0 && input.changes.length > 0;
	return composeDocument(input, maxBytes, {
		sections: [
			{
				section: notesSection(input),
				maxBytes: maxBytes / 8,
				noun: "note"
			},
			{
				section: digestSection(input),
				maxBytes: maxBytes / 8
			},
			{
				...findingsSection("Must be fixed", mustFix, input, limits$1),
				maxBytes: maxBytes / 2
			},
			...isUrgentForHolders ? [holders] : [],
			...suppressionSections(input, maxBytes),
			...isUrgentForHolders ? [] : [holders],
			findingsSection("Would be better", couldImprove, input, limits$1),
			{
				section: remarksSection(input),
				maxBytes: maxBytes / 8,
				noun: "note"
			}
		],
		whereRestIs: reportLink(input, hasChanges ? "The full report, with what changes for the earner" : "The full report"),
		isAlwaysSaid: true
	});
}
function reportLink({ reportUrl }, text) {
	const url = reportUrl === void 0 ? void 0 : escapeWebUrl(reportUrl);
	return url === void 0 ? "" : `[${text}](${url})`;
}
// ../reporter/src/github/changes-sections.ts
/** More changed badges than these are folded. */
const maxUnfolded = 5;
/** More new badges than these share one table. */
const maxNewBlocks = 10;
/** What happens to badges that were there before, field by field. */
function changesSection(input) {
	return {
		header: "### What changes for the earner\n\n",
		items: blocksOf((input.changes ?? []).filter(({ kind }) => kind !== "added"), input),
		separator: "\n\n"
	};
}
/** New badges: what each says, or one table where they are many. */
function newBadgesSection(input) {
	const added = (input.changes ?? []).filter(({ kind }) => kind === "added");
	const header = `### New badges (${formatNumber(added.length)})\n\n`;
	if (added.length <= maxNewBlocks) return {
		header,
		items: blocksOf(added, input),
		separator: "\n\n"
	};
	return {
		header: `${header}| Badge | Must be fixed | Would be better | What it says |\n| --- | ---: | ---: | --- |\n`,
		items: tableRows(added, input),
		separator: "\n"
	};
}
function blocksOf(changes, { fileUrl, imageUrl }) {
	return changes.map((change) => {
		const block = changeMarkdown(change, {
			...fileUrl === void 0 ? {} : { fileUrl },
			...imageUrl === void 0 ? {} : { imageUrl }
		});
		return changes.length > maxUnfolded ? fold(changeTitle(change), block) : block;
	});
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
function tableRows(added, input) {
	const byBadge = Map.groupBy(input.findings, ({ file, template }) => badgeKey(file, template));
	return added.map((change) => {
		const { name, file, fields } = describeChange(change);
		const findings = byBadge.get(badgeKey(file, change.id)) ?? [];
		const urgent = findings.filter((finding) => isUrgent(finding, input)).length;
		const description = fields.find(({ label }) => label === fieldInfo.description.label);
		return `| ${[
			markdownLink(name.trim() === "" ? "Unnamed" : name, input.fileUrl?.(file), { maxLength: 100 }),
			countCell(urgent),
			countCell(findings.length - urgent),
			escapeMarkdown(description?.after[0] ?? "", { maxLength: 120 }) || "\u2013"
		].join(" | ")} |`;
	});
}
function countCell(count) {
	return count === 0 ? "\u2013" : formatNumber(count);
}
// ../reporter/src/github/practices-touched.ts
/** So many rules are linked for a practice. */
const maxRules = 4;
/** For each practice with findings how many there are, what to do most often, and the rules. */
function practicesSection(input) {
	return {
		header: "### Practices touched\n\n",
		items: input.digest.practices.map((practice) => practiceItem(practice, input)),
		separator: "\n"
	};
}
function practiceItem({ practice, count, rules }, input) {
	const own = input.findings.filter((finding) => finding.practice === practice);
	const others = rules.length - maxRules;
	const named = [...rules.slice(0, maxRules).map((rule) => ruleLink(rule, input)), ...others > 0 ? [pluralize(others, "other rule")] : []];
	return `- ${`**Practice ${practice}, ${practiceTitles[practice].title}**`}: ${pluralize(count, "finding")} of ${joinWithAnd(named)}<br>${mostOftenDo(own)}`;
}
/** The remedy of the most findings, the first of those that come equally often. */
function mostOftenDo(findings) {
	const groups = byRemedy(findings);
	const [best = []] = groups;
	return `${groups.length === 1 ? "**Do this:**" : best.length === 1 ? "**Begin with this:**" : `**Most often do this** (${formatNumber(best.length)} of ${formatNumber(findings.length)}):`} ${escapeMarkdownMessage(best[0]?.suggestion ?? "")}.`;
}
// ../reporter/src/github/summary.ts
/** In bytes. The runner drops a summary of more than 1,048,576 whole (its FileCommandManager.cs). */
const defaultMaxBytes = 1032192;
const limits = {
	maxPlaces: 50,
	maxItems: Number.POSITIVE_INFINITY
};
/** The summary of a job, in GitHub's Markdown, for people who write no code: what to do first, new badges last. */
function summaryMarkdown(input) {
	const { forHolders, mustFix, couldImprove } = groupBySection(input);
	const { maxBytes = defaultMaxBytes } = input;
	const holders = {
		...holdersSection(forHolders, input, limits),
		maxBytes: maxBytes / 4
	};
	const isUrgentForHolders = forHolders.some((finding) => isUrgent(finding, input));
	return composeDocument(input, maxBytes, {
		sections: [
			{
				section: notesSection(input),
				maxBytes: maxBytes / 8,
				noun: "note"
			},
			{
				section: digestSection(input),
				maxBytes: maxBytes / 8
			},
			{
				section: glanceSection(input),
				maxBytes: maxBytes / 4,
				noun: "practice"
			},
			{
				...findingsSection("Must be fixed", mustFix, input, limits),
				maxBytes: maxBytes / 2
			},
			...isUrgentForHolders ? [holders] : [],
			...suppressionSections(input, maxBytes),
			...isUrgentForHolders ? [] : [holders],
			{
				...findingsSection("Would be better", couldImprove, input, limits),
				maxBytes: maxBytes / 4
			},
			{
				section: remarksSection(input),
				maxBytes: maxBytes / 8,
				noun: "note"
			},
			{
				section: changesSection(input),
				maxBytes: maxBytes / 3,
				noun: "changed badge"
			},
			{
				section: practicesSection(input),
				noun: "practice"
			},
			{
				section: newBadgesSection(input),
				noun: "new badge"
			}
		],
		whereRestIs: "The log of the run lists all findings."
	});
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
	const input = summaryInput(result, options, urls);
	const warnings = [...await uploadSarif(written.sarifText, options), ...await writeComment(input, isPassing, options)];
	for (const warning of warnings) annotate("warning", warning);
	const annotationNotes = annotateFindings(result, urls, warnings.length);
	if (inputs.summary) await writeSummary(summaryMarkdown({
		...input,
		notes: [...input.notes, ...warnings],
		remarks: annotationNotes
	}));
	setOutputs(result, {
		isPassing,
		...written
	});
	return isPassing;
}
async function printReport({ report, sources }) {
	const texts = new Map(sources.map((source) => [source.path, "text" in source ? source.text : void 0]));
	const { formatText } = await import("./text.js");
	print(await formatText(report, {
		width: 100,
		color: false,
		isWhole: true,
		textOf: (file) => texts.get(file)
	}));
	const others = `${formatSettled(report)}${formatSuppressions(report.newlySuppressed)}`;
	if (others !== "") print(others);
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
	await writeAtomic(json, jsonPieces(report));
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
		info("No SARIF file is uploaded for files that may come from an untrusted person.");
		return [];
	}
	try {
		const packed = gzipSync(sarifText).toString("base64");
		const { commit, ref } = checkedOutRef(event, git);
		await github.uploadSarif(packed, commit, ref);
		return [];
	} catch (error) {
		return [failureNote("The SARIF file was not uploaded to code scanning", "security-events: write", error)];
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
		info("No comment is written for files that may come from an untrusted person. The summary has the same information.");
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
	].includes(statusOf(error) ?? 0) && !/enabled/.test(message) ? `${what}, because GitHub refuses it (${message}). Add \`${permission}\` to the permissions of the job. The summary has the same information.` : `${what}: ${message}. The summary has the same information.`;
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
	return omittedCount === 0 ? [] : [`GitHub shows only ten findings of each severity next to their lines; ${omittedCount} more ${omittedCount === 1 ? "is" : "are"} listed here and in the log.`];
}
function summaryInput({ report, rules }, { inputs, notes }, urls) {
	const { owner, repo } = context.repo;
	return {
		findings: report.findings,
		digest: digest(report),
		suppressed: report.suppressed.length,
		summary: report.summary,
		elsewhere: "elsewhere" in report ? report.elsewhere : 0,
		..."changes" in report ? { changes: report.changes } : {},
		...report.newlySuppressed ? { newlySuppressed: report.newlySuppressed } : {},
		...report.settled ? { settled: report.settled } : {},
		...report.statedChanges ? { statedChanges: report.statedChanges } : {},
		...report.practices ? { practices: report.practices } : {},
		notes,
		failOn: inputs.failOn,
		templateName: (id) => report.names.get(id),
		fileUrl: urls.fileUrl,
		rulePage: (rule) => report.rules.get(rule)?.page,
		imageUrl: urls.imageUrl,
		reportUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
		rules
	};
}
/** Writes Markdown to the page of the run. */
async function writeSummary(markdown) {
	try {
		await summary.addRaw(markdown).write();
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
export { CommittedFiles, GitHubRepository, GitHubUrls, InputError, Locators, MemoryIndex, RefusedRunError, Selection, States, Stopwatch, annotate, audit, breakReferences, byFile$1 as byFile, byPlace, byteLength, changeSince, check, checkFiles, commonFacts, configurationFor, context, contributionOf, countsOfStates, createLinkChecker, createStepFolder, escapeMarkdown, escapeMarkdownMessage, escapeWebUrl, factProviders, gatherFacts, getInput, groupName, hasTrustedCommits, isTriggeredByWriters, isUnread, leadsOut, localDay, markdownCodeSpan, markdownLink, namedFiles, namedPlace, openLedger, openMetrics, practicesMarkdown, print, publishResult, readEvent, readFiles, repositoryAt, resultContext, separateFindings, setOutput, sorted, stateNames, statedTogether, targetOf, toPlainLine, toReport, truncate, uniqueFiles, withLinkRules, writeSummary };
