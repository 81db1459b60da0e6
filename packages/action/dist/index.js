import { i as __toESM, t as __commonJSMin } from "./chunks/rolldown-runtime.js";
import { t as BadgelintError } from "./chunks/error.js";
import { t as didYouMean } from "./chunks/did-you-mean.js";
import { a as pointerKeys, i as placeOfSpan, n as isWithin$1, o as valueAt, r as placeBelow, t as childPointer } from "./chunks/place.js";
import { a as readabilityKey, i as readImageKey, r as imageKey } from "./chunks/facts.js";
import { n as escapeJsonForTerminal, t as escapeForTerminal } from "./chunks/terminal.js";
import { t as Context } from "./chunks/context.js";
import { n as isWebAddress$1, r as parseAddress, t as addressesIn } from "./chunks/addresses.js";
import { i as syntaxOf, n as mediaTypeOf, r as namesWith, t as isImagePath } from "./chunks/media-type.js";
import { a as splitFrontMatter, i as Lines, n as parseText, r as withoutMark, t as decodeData } from "./chunks/parse.js";
import { a as blockEndsOfProse, i as blockEndsOf, r as isSame$4 } from "./chunks/patch.js";
import { i as markdownComments, t as SourceSpans } from "./chunks/spans.js";
import { n as find, r as outline } from "./chunks/tree.js";
import { a as readBytes, c as isInside, d as slashed, i as openFile, l as pathFrom, n as exists$1, o as readSource, r as existsExactly, s as globPathFrom, t as decode, u as repositoryTop } from "./chunks/read.js";
import { a as isFolder, c as targetOfLink, i as hasExactName, n as entryOf$2, o as realPathOf, r as existsAt, s as statOf } from "./chunks/stat.js";
import { n as gitAt$1, r as GitError, t as Git } from "./chunks/git.js";
import { n as writeAtomic } from "./chunks/write.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { Buffer as Buffer$1 } from "node:buffer";
import { crc32, deflateSync, gzipSync, inflateSync } from "node:zlib";
import { createHash } from "node:crypto";
import { fileURLToPath, pathToFileURL } from "node:url";
import { basename, dirname, join, posix, relative, resolve as resolve$1, sep } from "node:path";
import { closeSync, existsSync as existsSync$1, readSync, readdirSync as readdirSync$1 } from "node:fs";
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
// ../core/src/text/truncate.ts
/** A text on one line, cut after so many characters, for a message that quotes it. */
function truncate$1(text, max = 40) {
	const line = Array.from(text.replace(/\s+/g, " ").trim());
	return line.length > max ? `${line.slice(0, max).join("")}…` : line.join("");
}
// ../core/src/text/in-words.ts
/** What a value is, for a message. */
function inWords$4(value) {
	if (value === null || value === void 0) return "empty";
	if (typeof value === "string") {
		if (value.trim() === "") return "empty";
		return `"${truncate$1(value, 60)}"`;
	}
	if (typeof value === "number") return `the number ${value}`;
	if (typeof value === "boolean") return String(value);
	if (typeof value === "function") return "a function";
	return Array.isArray(value) ? "a list" : "a group of fields";
}
// ../core/src/formats/shape.ts
const made = /* @__PURE__ */ new WeakMap();
/** Compiles a schema that is not known before a run, such as that of a rule's options. */
async function compiled(schema) {
	const known = made.get(schema);
	if (known) return known;
	const { Ajv } = await import("./chunks/ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { default: formats } = await import("./chunks/dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const ajv = new Ajv({
		allErrors: true,
		allowUnionTypes: true,
		verbose: true
	});
	formats(ajv);
	const validate = ajv.compile(schema);
	made.set(schema, validate);
	return validate;
}
/** Holds a value against a schema; one mismatch per cause, none where it fits. */
function mismatches(validate, value) {
	if (validate(value)) return [];
	return onePerCause((validate.errors ?? []).map(describe).filter((mismatch) => mismatch !== void 0));
}
/** A mistyped key is one cause, though its right name is missing too; so is what hangs below another. */
function onePerCause(all) {
	/** Each known key that an unknown one means, with every place above it. */
	const meant = new Set(all.flatMap(({ meant, pointer }) => meant === void 0 ? [] : upwards(pointer).map((above) => `${meant}\0${above}`)));
	const wrong = /* @__PURE__ */ new Set();
	return all.filter(({ kind, about, pointer }) => {
		if (kind === "missing") return !meant.has(`${about}\0${pointer}`);
		if (kind === "unknown") return true;
		if (upwards(pointer).some((above) => wrong.has(above))) return false;
		wrong.add(pointer);
		return true;
	});
}
/** A pointer and all those that it lies below. */
function upwards(pointer) {
	const all = [pointer];
	for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
		all.push(pointer.slice(0, end));
		if (end === 0) break;
	}
	return all;
}
function describe(error) {
	const pointer = error.instancePath;
	const name = nameOf$2(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords$4(error.data)}; expected ${expected}`,
		suggestion
	});
	switch (error.keyword) {
		case "required": {
			const key = String(params.missingProperty);
			return {
				pointer,
				about: key,
				kind: "missing",
				message: pointer === "" ? `There is no \`${key}\`; expected one` : `${name} has no \`${key}\`; expected one`,
				suggestion: `Add \`${key}\``
			};
		}
		case "additionalProperties": {
			const key = String(params.additionalProperty);
			const known = error.parentSchema?.properties;
			const meant = didYouMean(key, typeof known === "object" && known !== null ? Object.keys(known) : []);
			return {
				pointer: childPointer(pointer, key),
				about: key,
				kind: "unknown",
				...meant ? { meant } : {},
				message: `The key \`${key}\` is not known${meant ? `; expected \`${meant}\`` : " here; expected only known keys"}`,
				suggestion: meant ? `Rename it to \`${meant}\`` : ownKeysHint(error)
			};
		}
		case "false schema": return {
			...wrong("none", "Remove it"),
			message: `${name} does not belong here; expected none`
		};
		case "type": {
			const types = [params.type].flat().map(String);
			return wrong(typesInWords(types), typeHint(error.data, types));
		}
		case "enum": {
			const nearest = nearestOf(error);
			return {
				...wrong(listInWords(error.schema), `Write one of these`),
				...nearest === void 0 ? {} : { nearest }
			};
		}
		case "const": return wrong(inWords$4(params.allowedValue), `Write ${inWords$4(params.allowedValue)}`);
		case "pattern": return patternMismatch(error, wrong);
		case "format":
			if (params.format === "regex") return wrong("a regular expression", "Write one, or leave it out");
			return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
		case "minItems":
		case "minLength":
		case "minimum": return wrong(`at least ${params.limit}`, "Make it larger");
		case "exclusiveMinimum": return wrong(`more than ${params.limit}`, "Make it larger");
		case "maxItems":
		case "maxLength":
		case "maximum": return wrong(`at most ${params.limit}`, "Make it smaller");
		case "oneOf":
		case "anyOf":
		case "if": return;
		default: return wrong(error.message ?? "something else", "See the documentation of this field");
	}
}
function nearestOf({ data, schema }) {
	return typeof data === "string" ? didYouMean(data, (Array.isArray(schema) ? schema : []).filter((word) => typeof word === "string")) : void 0;
}
function ownKeysHint(error) {
	return Object.hasOwn(error.parentSchema?.patternProperties ?? {}, "^x-") ? "Remove it, or begin its name with `x-` if it is your own" : "Remove it";
}
function patternMismatch(error, wrong) {
	const pattern = String(error.params.pattern);
	if (typeof error.data === "string" && error.data.trim() === "") return wrong("text", "Fill it in");
	if (pattern.startsWith("^https?")) return wrong("an address that begins with https://", "Write the whole address");
	if (pattern.startsWith("^[A-Za-z][A-Za-z0-9+.-]*:")) return wrong("a whole address, such as https://…", "Write the whole address, with https:// in front");
	if (pattern.startsWith("^\\d{4}-")) return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
	if (pattern.startsWith("^[A-Za-z]{2,3}(-")) return wrong("a language such as en or pt-BR", "Write its tag");
	return wrong(`text of the form ${pattern}`, "Write it in this form");
}
function nameOf$2(pointer) {
	const keys = pointerKeys(pointer);
	const last = keys.at(-1);
	if (last === void 0) return "This";
	if (!/^\d+$/.test(last)) return `\`${last}\``;
	return `Item ${Number(last) + 1} of \`${keys.findLast((key) => !/^\d+$/.test(key)) ?? "the list"}\``;
}
const typeWords = {
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a group of fields"
};
function typesInWords(types) {
	return types.filter((type) => type !== "null").map((type) => typeWords[type] ?? type).join(" or ");
}
function typeHint(value, types) {
	if (value === null) return "Fill it in, or remove the line";
	if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return "Put it in quotes";
	if (types.includes("array") && typeof value === "string") return "Write a list: one item per line, each after a hyphen";
	return `Write it as ${typesInWords(types)}`;
}
function listInWords(values) {
	const words = Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// ../core/src/rules/built-in-checks.ts
/** They are about files and configuration rather than about a badge. */
const builtInChecks = [
	{
		id: "document/readable",
		practice: null,
		severity: "error",
		summary: "A file can be read as text.",
		why: "A file in another encoding, too large to be a template, or outside of the repository is not checked at all."
	},
	{
		id: "document/syntax",
		practice: null,
		severity: "error",
		summary: "A file is well-formed YAML, JSON or Markdown.",
		why: "Nothing in a broken file can be checked, and no platform will take it."
	},
	{
		id: "document/format",
		practice: null,
		severity: "error",
		summary: "A file among the templates is a badge template.",
		why: "A file that badgelint does not recognise is not checked, which would look like a clean bill of health."
	},
	{
		id: "document/size",
		practice: null,
		severity: "warning",
		summary: "All of a template is judged, and all that is found is told.",
		why: "A text, a list or a number of findings far beyond what any platform takes is looked at only in part, so that one file cannot keep all others waiting. What is left out may be wrong, and nobody would know."
	},
	{
		id: "program/schema",
		practice: null,
		severity: "error",
		summary: "program.yaml has the shape that badgelint reads.",
		why: "A team or a list of skills that cannot be read is not held against the templates, which would look as if all were well."
	},
	{
		id: "config/platform",
		practice: null,
		severity: "info",
		summary: "The program says which platform its templates are issued on.",
		why: "Each platform has limits of its own. Until badgelint knows yours it cannot tell what the platform will refuse."
	},
	{
		id: "config/unused-suppression",
		practice: null,
		severity: "warning",
		summary: "A comment or an entry that switches a rule off is still needed.",
		why: "What is switched off for no reason hides the next real finding."
	},
	{
		id: "config/suppression-reason",
		practice: null,
		severity: "warning",
		summary: "A comment that switches a rule off says why.",
		why: "The person who audits the template next year needs to know whether the reason still holds."
	},
	{
		id: "config/expired-suppression",
		practice: null,
		severity: "warning",
		summary: "An entry under `ignores` or in the baseline has not run out.",
		why: "Its last day has passed, so the finding is shown again."
	},
	{
		id: "config/unused-baseline",
		practice: null,
		severity: "error",
		summary: "An entry of the baseline stands for a finding that is still there.",
		why: "A baseline is what remains to be done. An entry that outlives its finding would hide the same mistake when somebody makes it again."
	}
];
// ../core/src/rules/shape.ts
/** The one place that tells the shapes of rules apart. */
function shapeOf(rule) {
	return "checkGroup" in rule ? "group" : rule.on;
}
/** Sorts rules by their shapes. */
function byShape(rules) {
	const of = (shape) => rules.filter((rule) => shapeOf(rule) === shape);
	return {
		template: of("template"),
		group: of("group"),
		document: of("document"),
		program: of("program"),
		link: of("link")
	};
}
// ../core/src/configuration/link-settings.ts
/**
* What is wrong with settings for links that have the right shape: hosts that no address can have, and
* what cannot be sent. It would be noticed by nobody, or only where it is too late.
*/
function linkSettingsProblems({ allow = [], headers = {}, contact = "" }) {
	return [
		...(typeof allow === "string" ? [["/links/allow", allow]] : allow.map((entry, index) => [childPointer("/links/allow", index), entry])).flatMap(([pointer, entry]) => isNetwork(entry) || isHost(entry) ? [] : [{
			pointer,
			...noHostToAllow(entry)
		}]),
		...Object.entries(headers).flatMap(([host, own]) => {
			const pointer = childPointer("/links/headers", host);
			if (!isHostOfHeaders(host)) return [{
				pointer,
				...noHostForHeaders(host)
			}];
			return Object.keys(own).filter((name) => !/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/.test(name)).map((name) => ({
				pointer: childPointer(pointer, name),
				...noHeader(name)
			}));
		}),
		.../^[\x20-\x7e]*$/.test(contact) ? [] : [{
			pointer: "/links/contact",
			...notSendable
		}]
	];
}
/** The settings for links of several layers together: the last one wins, key by key, within `cacheDays` too. */
function mergeLinks(layers) {
	const cacheDays = layers.flatMap((layer) => layer.cacheDays ?? []);
	return Object.assign({}, ...layers, cacheDays.length > 0 ? { cacheDays: Object.assign({}, ...cacheDays) } : {});
}
function noHostToAllow(entry) {
	return {
		message: `\`links.allow\` names "${truncate$1(entry, 60)}", which no host can be; expected a name such as intranet.example.org, an address such as 10.0.0.7, or a network such as 10.0.0.0/8`,
		suggestion: "Write the host alone, without https://, port or path, or a network with its length"
	};
}
function noHostForHeaders(host) {
	return {
		message: `\`links.headers\` names "${truncate$1(host, 60)}", which no host can be; expected a host such as learn.example.org`,
		suggestion: "Write the host alone, without a path; with http:// before it the headers are sent without encryption, too"
	};
}
function noHeader(name) {
	return {
		message: `"${truncate$1(name, 60)}" is no name of a header; expected one such as Authorization`,
		suggestion: "Write the name alone, without colon and spaces"
	};
}
const notSendable = {
	message: "`links.contact` holds letters or line breaks that a user agent cannot; expected the address of a page or a mailbox",
	suggestion: "Write the address in plain ASCII, on one line"
};
/** Whether addresses of pages can have a host of that name: a name, or an IP address as they have it. */
function isHost(text) {
	if (isIpv4(text) || isIpv6(text)) return true;
	return /^[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)*\.?$/u.test(text) && !/(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(text);
}
function isNetwork(text) {
	const [, address = "", length = ""] = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text) ?? [];
	return isIpv4(address) && Number(length) <= 32 || isIpv6(address) && Number(length) <= 128;
}
function isIpv4(text) {
	const parts = text.split(".");
	return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
}
function isIpv6(text) {
	const [head = "", tail, more] = text.split("::");
	if (more !== void 0) return false;
	const groups = [head, tail ?? ""].flatMap((half) => half === "" ? [] : half.split(":"));
	const last = groups.at(-1) ?? "";
	const isDotted = isIpv4(last) && text.endsWith(last);
	const count = groups.length + (isDotted ? 1 : 0);
	return (isDotted ? groups.slice(0, -1) : groups).every((group) => /^[\da-f]{1,4}$/i.test(group)) && (tail === void 0 ? count === 8 : count < 8);
}
/** A host as addresses have it, with or without a port and the scheme before it. */
function isHostOfHeaders(text) {
	const [, host = "", port = ""] = /^(?:https?:\/\/)?(\[[^\]]+\]|[^:[\]]+)(?::(\d{1,5}))?$/i.exec(text) ?? [];
	return (host.startsWith("[") ? isIpv6(host.slice(1, -1)) : isHost(host)) && Number(port) <= 65535;
}
// ../core/src/configuration/renamed-keys.ts
/** New names of the keys of `links`, by their former names; a dot leads into a group. */
const renamedLinkKeys = /* @__PURE__ */ new Map([
	["atOnce", "concurrency"],
	["perHost", "concurrencyPerHost"],
	["most", "maxPerHost"],
	["good", "cacheDays.alive"],
	["bad", "cacheDays.failed"]
]);
/** The problem of a configuration; where a key of `links` is a former one, with its new name. */
function withNewLinkKey(mismatch) {
	const { pointer, about } = mismatch;
	const renamed = pointer === `/links/${about}` ? renamedLinkKeys.get(about) : void 0;
	if (mismatch.kind !== "unknown" || renamed === void 0) return mismatch;
	return {
		pointer,
		message: `The key \`links.${about}\` is not known; expected \`links.${renamed}\``,
		suggestion: "Rename it"
	};
}
/** New names of the options of rules, by the id of the rule and by their former names. */
const renamedOptions = {
	"skills/backed": /* @__PURE__ */ new Map([["shortest", "minDescriptionLength"]]),
	"skills/many": /* @__PURE__ */ new Map([["most", "max"]]),
	"skills/meaningful": /* @__PURE__ */ new Map([["longest", "maxLength"]]),
	"template/boilerplate": /* @__PURE__ */ new Map([["fewest", "minTemplates"]]),
	"template/description-thin": /* @__PURE__ */ new Map([["least", "minLength"], ["good", "recommendedLength"]]),
	"template/name": /* @__PURE__ */ new Map([["most", "maxLength"]]),
	"template/readability": /* @__PURE__ */ new Map([["most", "maxWords"]])
};
/** The problem of what is set for a rule, from its top; where an option is a former one, with its new name. */
function withNewOption(mismatch, rule) {
	const { pointer, about } = mismatch;
	const renamed = Object.hasOwn(renamedOptions, rule) ? renamedOptions[rule]?.get(about) : void 0;
	if (mismatch.kind !== "unknown" || pointer !== `/${about}` || renamed === void 0) return mismatch;
	return {
		pointer,
		message: `The option \`${about}\` of \`${rule}\` is not known; expected \`${renamed}\``,
		suggestion: "Rename it"
	};
}
// ../core/src/configuration/severities.ts
/** What may be set for a rule. */
const severities = [
	"off",
	"info",
	"warning",
	"error"
];
// ../core/src/configuration/check-configuration.ts
/** What may be set for a rule: a severity alone, or in a group with the rule's options. */
const settingSchemas = /* @__PURE__ */ new WeakMap();
function settingSchema(rule) {
	const known = settingSchemas.get(rule);
	if (known) return known;
	const made = {
		type: "object",
		properties: {
			severity: { enum: severities },
			...rule.options
		},
		additionalProperties: false
	};
	settingSchemas.set(rule, made);
	return made;
}
/** The problem of a file of settings. */
function toProblem(file, { pointer, message, suggestion }) {
	return {
		at: {
			file,
			document: 0,
			pointer
		},
		about: pointer.slice(1) || "file",
		message,
		suggestion
	};
}
/**
* Checks a configuration against its schema, and what it sets for rules against theirs. `file` is what its
* problems call it.
*/
async function configurationProblems(value, rules, file) {
	return (await defectsOf$2(value, rules)).map((defect) => toProblem(file, defect));
}
async function defectsOf$2(value, rules) {
	const { validate } = await import("./chunks/configuration.js");
	const own = mismatches(validate, value);
	if (own.length > 0) return own.map(withNewLinkKey);
	const { overrides = [], ignores = [], ...top } = value;
	const settings = [settingProblems(top, "", rules), ...overrides.map((override, index) => settingProblems(override, childPointer("/overrides", index), rules))];
	return [
		...linkSettingsProblems(top.links ?? {}),
		...(await Promise.all(settings)).flat(),
		...ignores.flatMap(({ rule }, index) => {
			const unknown = unknownRule(rule, rules);
			return unknown ? [{
				...unknown,
				pointer: `/ignores/${index}/rule`
			}] : [];
		})
	];
}
async function settingProblems({ rules: settings = {} }, pointer, rules) {
	const problems = Object.entries(settings).map(async ([id, setting]) => {
		const at = childPointer(`${pointer}/rules`, id);
		const unknown = unknownRule(id, rules);
		if (unknown) return [{
			...unknown,
			pointer: at
		}];
		const rule = rules.find((candidate) => candidate.id === id);
		const isGroup = typeof setting === "object" && setting !== null;
		const whyOnce = rule && together[shapeOf(rule)];
		if (isGroup && whyOnce && pointer !== "" && hasOptions(setting)) return [{
			pointer: at,
			message: `\`${id}\` ${whyOnce}, so its options cannot differ from file to file; expected them at the top`,
			suggestion: "Move the options to `rules` at the top, and leave only the severity here"
		}];
		if (isGroup && rule) return mismatches(await compiled(settingSchema(rule)), setting).map((mismatch) => ({
			...withNewOption(mismatch, id),
			pointer: at + mismatch.pointer
		}));
		if (severities.some((severity) => severity === setting)) return [];
		return [{
			pointer: at,
			message: `\`${id}\` is set to ${JSON.stringify(setting)}; expected off, info, warning or error`,
			suggestion: "Write one of these"
		}];
	});
	return (await Promise.all(problems)).flat();
}
/** What a rule does that sees many files at once, and so has one set of options. */
const together = {
	link: "judges a link once, wherever it is named",
	group: "compares all templates",
	program: "judges the program as a whole"
};
function hasOptions(setting) {
	return Object.keys(setting).some((key) => key !== "severity");
}
function unknownRule(id, rules) {
	const ids = [...rules, ...builtInChecks].map((known) => known.id);
	if (ids.includes(id)) return void 0;
	const meant = didYouMean(id, ids);
	return {
		message: `There is no rule \`${id}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`,
		suggestion: "Run `badgelint explain` for the list of rules"
	};
}
/** The severity and the options of a setting. */
function readSetting(setting) {
	if (typeof setting === "string") return {
		severity: setting,
		options: {}
	};
	const { severity, ...options } = setting;
	return {
		...severity === void 0 ? {} : { severity },
		options
	};
}
// ../core/src/text/placeholder.ts
/**
* Texts that stand where a text is still to be written: those of a language, the Latin filler that is
* used in any, and a text in brackets. Whole texts only: "TODO lists" in a sentence is not a placeholder.
*/
const patterns$1 = [
	...[
		/^(?:todo|tbd|tbc|tba|fixme|wip|n\/?a|xxx+|\.\.|…|-+|\?+)[.!:]*$/i,
		/^(?:todo|tbd|tbc|fixme)\b\s*[:–—-].*$/i,
		/^(?:(?:the )?(?:description|text|content|details?|goals?|this) )?(?:still )?(?:is |are )?(?:to be|needs? to be|will be) (?:decided|determined|defined|confirmed|completed|written|added|announced|agreed|filled in|done|updated)(?: (?:later|soon|by (?:.{0,59}[^.!\n])?))?[.!]*$/i,
		/^(?:coming soon|placeholder(?: text)?|description(?: goes)? here|(?:add|insert|enter|write|put)(?: the| a| your)? (?:description|text|content|name|goals?)(?: text)? here|work in progress|under construction|not yet (?:written|decided|defined|available)|sample text|test(?: (?:badge|description|template))?)[.!]*$/i,
		/^this is (?:a|an|just a) (?:test|sample|dummy|placeholder|demo)(?: (?:badge|credential|description|template|text))?(?: (?:for|to) (?:test|testing|demonstration|demo)(?: purposes)?)?[.!]*$/i,
		/^this (?:badge|credential) ?is (?:a|an|just a) (?:sample|dummy|demo|mock)\b(?! of\b).*|^this is (?:a|an|just a) (?:sample|dummy|demo|mock) (?:badge|credential|certificate|achievement)\b.*/is
	],
	/^lorem ipsum\b.*/is,
	/^[[<{](?:[^\]>}\n]{1,80})[\]>}][.]?$/
];
/** Whether a text as a whole only holds the place of one. */
function isPlaceholder(text) {
	const trimmed = text.replace(/^[>#\s]+|[*_`]/gm, "").trim();
	return trimmed.length > 0 && trimmed.length < 2e3 && patterns$1.some((pattern) => pattern.test(trimmed));
}
// ../core/src/rules/rule.ts
/** Declares a rule on one template. Gives its argument back, with its types worked out. */
function templateRule(rule) {
	return {
		...rule,
		on: "template"
	};
}
/** Declares a rule on many templates together. */
function templateGroupRule(rule) {
	return {
		...rule,
		on: "template"
	};
}
/** Declares a rule on one page that the program writes. */
function documentRule(rule) {
	return {
		...rule,
		on: "document"
	};
}
/** Declares a rule on one link. */
function linkRule(rule) {
	return {
		...rule,
		on: "link"
	};
}
/** The part of a located text that a finding is about. */
function part(text, start, end) {
	return {
		...text.at,
		span: [start, end]
	};
}
/** Puts another address where a link is named; undefined where that takes a person. */
function changedLink({ at, isFixed }, address) {
	if (isFixed) return void 0;
	const { pointer, span } = at;
	return span === void 0 ? {
		kind: "set",
		pointer,
		value: address
	} : {
		kind: "replace",
		pointer,
		span,
		value: address
	};
}
// ../core/src/rules/governance/substance.ts
var substance_default = documentRule({
	id: "governance/substance",
	practice: 3,
	kind: "guidance",
	severity: "warning",
	summary: "Every heading of the governance document has something to say.",
	why: "Earners are treated alike only where goals, roles and rules are written down. A heading with nothing below it looks decided and is not.",
	source: {
		title: "Credly, Governance: a foundation for success in digital credentialing",
		address: "https://learn.credly.com/blog/governance-a-foundation-for-success-in-digital-credentialing"
	},
	mistakes: "Placeholders are known in English only.",
	examples: {
		good: [
			"# Governance\n\n## Goals\n\nTwo hundred earners a year.",
			{
				text: "# Governance\n\n## Roles\n\n### Owner\n\nThe registrar.",
				caption: "A heading may lead straight to its parts."
			},
			"# Governance\n\n## To-do lists\n\nEvery owner keeps a TODO list of templates to review."
		],
		bad: [
			{
				text: "# Governance\n\n## Goals\n\n## Roles\n\nThe registrar.",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed by nothing; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\nTODO",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed only by \"TODO\"; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\n_To be decided._",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed only by \"To be decided.\"; expected what was decided"
				}]
			},
			{
				text: "# Governance\n\n## Goals\n\n<!-- write this -->\n",
				findings: [{
					about: "Goals",
					at: "3:1-3:9",
					marks: "## Goals",
					message: "\"Goals\" is followed by nothing; expected what was decided"
				}]
			}
		]
	},
	*check({ sections }) {
		for (const { heading, blocks, hasSubsections } of sections) {
			const isEmpty = blocks.length === 0 && !hasSubsections;
			const placeholder = blocks.length === 1 ? blocks.find((block) => isPlaceholder(block.value)) : void 0;
			if (!isEmpty && placeholder === void 0) continue;
			const title = heading.value === "" ? "An empty heading" : `"${heading.value}"`;
			yield {
				at: heading.at,
				about: heading.value || "heading",
				message: placeholder ? `${title} is followed only by "${truncate$1(placeholder.value)}"; expected what was decided` : `${title} is followed by nothing; expected what was decided`,
				suggestion: "Write what holds today, or remove the heading until it is decided"
			};
		}
	}
});
// ../core/src/program/address.ts
/** An address as it is compared: two that differ in this form may lead to different pages. */
function comparedAddress(address) {
	return address.trim().replace(/^https?:\/\//i, "").replace(/^[^/?#]+/, (host) => host.toLowerCase()).replace(/(?<!\/)\/+(?=$|[?#])/, "");
}
// ../core/src/program/links.ts
/** What a finding calls the place that names a link, at the beginning of a sentence. */
const linkNames = {
	criteria: "The link to the criteria",
	criterion: "The link of a criterion",
	earn: "The link to where the badge is earned",
	image: "The image",
	alignment: "The link of an alignment",
	recommendation: "The link of a recommendation",
	text: "The link in the text",
	governance: "The link",
	marketing: "The link",
	program: "The link"
};
/** Everything between the scheme and the host: a user name, a password. */
const userInfo = /^(https?:[/\\]*)[^/?#\\]*@/i;
function hasUserInfo(address) {
	return userInfo.test(address);
}
/** Such as an address within another one may have, too. */
const innerPassword = /(:[/\\]{2})[^/?#\\@:]*:[^/?#\\@]*@/g;
/** An address that may be shown: without a user name and a password. */
function shownAddress(address) {
	return address.replace(userInfo, "$1").replace(innerPassword, "$1");
}
/** Characters of an address that a name keeps at the most. */
const maxNameLength$1 = 120;
/** A short and stable name of an address, without a user name and a password. */
function linkName(address) {
	const shown = shownAddress(address);
	return shown.length > maxNameLength$1 ? `${shown.slice(0, 110).toWellFormed()}…${hashOf$1(shown).toString(36)}` : shown;
}
/** FNV-1a. */
function hashOf$1(text) {
	let hash = 2166136261;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/**
* Whether an address is of a site: `example.org`, `*.example.org` for what is below it, with the
* beginning of a path where only that is meant. A star in the path stands for anything.
*/
function isOfSite(url, site) {
	const [, host = "", path = ""] = /^([^/]*)(.*)$/s.exec(site.toLowerCase()) ?? [];
	return (host.startsWith("*.") ? url.hostname.endsWith(host.slice(1)) : url.hostname === host) && (path === "" || startsWith(url.pathname.toLowerCase(), path.split("*")));
}
/** Whether a text begins with the pieces in their order, with anything between them. */
function startsWith(text, [first = "", ...others]) {
	if (!text.startsWith(first)) return false;
	let from = first.length;
	for (const piece of others) {
		const found = text.indexOf(piece, from);
		if (found < 0) return false;
		from = found + piece.length;
	}
	return true;
}
/** An address that stands for another one, with the part of the page that the other one names. */
function withFragmentOf(address, other) {
	const fragment = /#.*$/s.exec(other)?.[0] ?? "";
	return address.includes("#") ? address : address + fragment;
}
/** Whether two addresses differ in nothing that tells pages apart: https, `www.`, a slash at the end. */
function isSamePage(one, other) {
	return pageOf(one) === pageOf(other);
}
function pageOf(address) {
	return comparedAddress(shownAddress(address).replace(/#.*$/s, "")).replace(/^www\./, "");
}
/** Whether an address is that of a site as a whole. */
function isFrontPage({ pathname, search }) {
	return pathname === "/" && search === "";
}
// ../core/src/rules/links/credentials.ts
var credentials_default = linkRule({
	id: "links/credentials",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	summary: "No address holds a password.",
	why: "A badge shows its links to everybody, so the password is everybody’s too. Browsers leave it out and warn of the page, so the reader is kept from it all the same.",
	source: {
		title: "RFC 9110, section 4.2.4: user information in addresses is not to be used",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-4.2.4"
	},
	mistakes: "A password elsewhere in an address, such as `?key=…`, is not seen. Addresses with a password are asked by nobody, so no other rule says whether they are alive.",
	examples: {
		good: [
			"global_activity_url: https://example.org/@weaver/badges",
			{
				text: "global_activity_url: https://example.org/login?user=weaver@example.org",
				caption: "What stands behind the host is no password."
			},
			{
				text: "global_activity_url: https://weaver@example.org/badges",
				caption: "A name alone opens nothing."
			}
		],
		bad: [{
			text: "global_activity_url: https://reader:warp-and-weft@example.org/badges",
			findings: [{
				about: "https://example.org/badges",
				at: "1:22-1:69",
				marks: "https://reader:warp-and-weft@example.org/badges",
				message: "The link to the criteria, https://example.org/badges, holds a user name and a password; expected an address that needs none"
			}]
		}, {
			file: "marketing/spring.md",
			text: "# Spring\n\nSee [the pictures](https://guest:spring@example.org/pictures).",
			caption: "A page to earners.",
			findings: [{
				about: "https://example.org/pictures",
				at: "3:20-3:61",
				marks: "https://guest:spring@example.org/pictures",
				message: "The link, https://example.org/pictures, holds a user name and a password; expected an address that needs none"
			}]
		}]
	},
	*check({ address, uses }) {
		if (!/^https?:[/\\]*[^/?#\\@:]*:[^/?#\\@]+@/i.test(address)) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, holds a user name and a password; expected an address that needs none`,
			suggestion: "Leave them out and change the password, which stays in the history of the repository"
		};
	}
});
// ../core/src/rules/links/dead.ts
const page$4 = "https://example.org/badges/weaver";
var dead_default = linkRule({
	id: "links/dead",
	practice: 8,
	kind: "contract",
	severity: "error",
	needsAnswer: true,
	summary: "What a link leads to is there.",
	why: "Whoever meets a badge follows its links to see what it is worth. A page that is gone takes the proof with it, on every badge that was ever issued from the template.",
	source: {
		title: "Best Practices for Credentialing, practice 8: test the links",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A host that answers machines with 404, and people with a page, looks dead; `links.skip` in the configuration leaves it out. Whatever is not certain, such as a time-out, is not reported here but by `links/unreachable`.",
	examples: {
		good: [
			{
				text: `global_activity_url: ${page$4}`,
				links: { [page$4]: { verdict: "alive" } }
			},
			{
				text: `global_activity_url: ${page$4}`,
				links: { [page$4]: {
					verdict: "unknown",
					status: 503,
					reason: "answers 503"
				} },
				caption: "An answer that is not certain fails nobody."
			},
			{
				text: `global_activity_url: ${page$4}`,
				caption: "Where nobody asked, nothing is said."
			}
		],
		bad: [
			{
				text: `global_activity_url: ${page$4}`,
				links: { [page$4]: {
					verdict: "dead",
					status: 404,
					reason: "answers 404"
				} },
				caption: "The page answers 404.",
				findings: [{
					about: "https://example.org/badges/weaver",
					at: "1:22-1:55",
					marks: "https://example.org/badges/weaver",
					message: "The link to the criteria, https://example.org/badges/weaver, answers 404; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			},
			{
				text: `state: archived\nglobal_activity_url: ${page$4}`,
				links: { [page$4]: {
					verdict: "dead",
					status: 410,
					reason: "answers 410"
				} },
				caption: "Those who earned an archived badge still show it.",
				findings: [{
					about: "https://example.org/badges/weaver",
					at: "2:22-2:55",
					marks: "https://example.org/badges/weaver",
					message: "The link to the criteria, https://example.org/badges/weaver, answers 410; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			},
			{
				file: "GOVERNANCE.md",
				text: "# Governance\n\nThe rules stand on [our site](https://badges.example.org/rules).",
				links: { "https://badges.example.org/rules": {
					verdict: "dead",
					reason: "has a name that does not exist"
				} },
				caption: "The name of the host does not exist.",
				findings: [{
					about: "https://badges.example.org/rules",
					at: "3:31-3:63",
					marks: "https://badges.example.org/rules",
					message: "The link, https://badges.example.org/rules, has a name that does not exist; expected a page that is there",
					suggestion: "Link to where the page is now, or remove the link"
				}]
			}
		]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "dead") return;
		const reason = shownAddress(fact.reason ?? "is gone");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}; expected ${field === "image" ? "an image" : "a page"} that is there`,
			suggestion: field === "image" ? "Put the image back, or give the address that it has now" : "Link to where the page is now, or remove the link"
		};
	}
});
// ../core/src/rules/links/fragment.ts
const page$3 = "https://example.org/badges#weaver";
var fragment_default = linkRule({
	id: "links/fragment",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "The part of a page that a link names is there.",
	why: "A link to one badge on a page of forty lands at the top of the page when its anchor is gone, and the reader gives up.",
	source: {
		title: "W3C, Cool URIs don’t change",
		address: "https://www.w3.org/Provider/Style/URI"
	},
	mistakes: "Anchors that a script makes in the browser are not seen, which is why the rule is off unless asked for.",
	examples: {
		good: [{
			text: `global_activity_url: ${page$3}`,
			links: { [page$3]: {
				verdict: "alive",
				isFragmentMissing: false
			} }
		}, {
			text: `global_activity_url: ${page$3}`,
			links: { [page$3]: { verdict: "alive" } },
			caption: "Where nobody looked at the page, nothing is said."
		}],
		bad: [{
			text: `global_activity_url: ${page$3}`,
			links: { [page$3]: {
				verdict: "alive",
				isFragmentMissing: true
			} },
			caption: "The page is there, and nothing on it is called `weaver`.",
			findings: [{
				about: "https://example.org/badges#weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges#weaver",
				message: "The link to the criteria, https://example.org/badges#weaver, leads to a page that has no #weaver; expected that part on the page"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isFragmentMissing || fact.isSoftMissing) return;
		if (fact.signIn !== void 0) return;
		const part = truncate$1(/#.*$/s.exec(address)?.[0] ?? "#");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, leads to a page that has no ${part}; expected that part on the page`,
			suggestion: "Look up what the part is called now, or link to the page as a whole"
		};
	}
});
// ../core/src/rules/links/image.ts
const image = "https://example.org/images/weaver.png";
const aboutIt = "https://github.com/example/badges/blob/main/weaver.png";
var image_default$1 = linkRule({
	id: "links/image",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	needsAnswer: true,
	summary: "The address of an image answers with an image.",
	why: "A profile puts the image of a badge together from its address. Where that answers with a page, earners get a grey box.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "What the host says counts, not the content. Bytes without a kind (`application/octet-stream`) are let pass, since browsers show them.",
	examples: {
		good: [
			{
				text: `image: ${image}`,
				links: { [image]: {
					verdict: "alive",
					mediaType: "image/png"
				} }
			},
			{
				text: `image: ${image}`,
				links: { [image]: {
					verdict: "alive",
					mediaType: "application/octet-stream"
				} },
				caption: "A host that does not know what it holds."
			},
			{
				text: `image: ${image}`,
				caption: "Where nobody asked, nothing is said."
			}
		],
		bad: [{
			text: `image: ${aboutIt}`,
			links: { [aboutIt]: {
				verdict: "alive",
				mediaType: "text/html"
			} },
			caption: "The page of a code host about the file.",
			findings: [{
				about: "https://github.com/example/badges/blob/main/weaver.png",
				at: "1:8-1:62",
				marks: "https://github.com/example/badges/blob/main/weaver.png",
				message: "The image, https://github.com/example/badges/blob/main/weaver.png, answers with a page; expected an image",
				suggestion: "Give the address of the file itself, which the button \"Raw\" of that page leads to"
			}]
		}, {
			text: `image: ${image}`,
			links: { [image]: {
				verdict: "alive",
				mediaType: "application/pdf"
			} },
			findings: [{
				about: "https://example.org/images/weaver.png",
				at: "1:8-1:45",
				marks: "https://example.org/images/weaver.png",
				message: "The image, https://example.org/images/weaver.png, answers with application/pdf; expected an image",
				suggestion: "Give the address of the image itself"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		const { verdict, mediaType = "image/", signIn } = fact ?? {};
		if (verdict !== "alive" || signIn !== void 0) return;
		if (/^image\/|\/(?:x-)?octet-stream$/i.test(mediaType)) return;
		const isPage = /^(?:text\/html|application\/xhtml\+xml)$/i.test(mediaType);
		for (const { at, field } of uses) if (field === "image") yield {
			at,
			about: linkName(address),
			message: `The image, ${truncate$1(shownAddress(address), 80)}, answers with ${isPage ? "a page" : truncate$1(mediaType)}; expected an image`,
			suggestion: /^https?:\/\/github\.com\/[^/]+\/[^/]+\/blob\//i.test(address) ? "Give the address of the file itself, which the button \"Raw\" of that page leads to" : "Give the address of the image itself"
		};
	}
});
// ../core/src/rules/links/insecure.ts
const plain = "http://example.org/weaver";
const secure = "https://example.org/weaver";
var insecure_default = linkRule({
	id: "links/insecure",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link is https where the page can be had by https.",
	why: "Browsers warn before a page by http, and networks block it. An employer who clicks on a badge and is warned thinks of the badge, not of the network.",
	source: {
		title: "W3C Technical Architecture Group, Securing the Web",
		address: "https://www.w3.org/2001/tag/doc/web-https"
	},
	mistakes: "Where http leads to another page than https, the two are taken for one. Links of alignments are left alone: http may be part of the name that a framework gives to an entry.",
	examples: {
		good: [
			{
				text: `global_activity_url: ${secure}`,
				links: { [secure]: { verdict: "alive" } }
			},
			{
				text: `global_activity_url: ${plain}`,
				links: { [plain]: { verdict: "alive" } },
				caption: "The page cannot be had by https."
			},
			{
				text: `alignments: [{name: Weaving, url: '${plain}'}]`,
				links: { [plain]: {
					verdict: "alive",
					secure
				} },
				caption: "A framework has its own names."
			}
		],
		bad: [{
			text: `global_activity_url: ${plain}`,
			links: { [plain]: {
				verdict: "alive",
				secure
			} },
			caption: "The same page answers by https, which `badgelint fix` puts in.",
			findings: [{
				about: "http://example.org/weaver",
				at: "1:22-1:47",
				marks: "http://example.org/weaver",
				message: "The link to the criteria, http://example.org/weaver, is http, and https answers as well; expected https",
				suggestion: "Link to https://example.org/weaver",
				fixed: "global_activity_url: https://example.org/weaver"
			}]
		}, {
			text: `global_activity_url: ${plain}`,
			links: { [plain]: {
				verdict: "alive",
				secure,
				movedTo: secure
			} },
			caption: "The host itself leads to https.",
			findings: [{
				about: "http://example.org/weaver",
				at: "1:22-1:47",
				marks: "http://example.org/weaver",
				message: "The link to the criteria, http://example.org/weaver, is http, and https answers as well; expected https",
				suggestion: "Link to https://example.org/weaver",
				fixed: "global_activity_url: https://example.org/weaver"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || fact.secure === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const isElsewhere = fact.movedTo !== void 0 && !isSamePage(address, fact.movedTo);
		if (from === void 0 || isElsewhere && !isFrontPage(from)) return;
		const target = withFragmentOf(fact.secure, address);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = hasUserInfo(address) ? void 0 : changedLink(use, target);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, is http, and https answers as well; expected https`,
				suggestion: `Link to ${truncate$1(shownAddress(target), 80)}`,
				...fix ? { fix } : {}
			};
		}
	}
});
// ../core/src/rules/links/moved.ts
const old = "https://example.org/old/weaver";
const now = "https://example.org/badges/weaver";
var moved_default = linkRule({
	id: "links/moved",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A link names the address that the page has now.",
	why: "Redirects are kept for a while, then somebody tidies up. A badge is shown for years, so the link that only works by a redirect is the next one to die.",
	source: {
		title: "RFC 9110, section 15.4.2: future references ought to use the new address",
		address: "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2"
	},
	mistakes: "A short address of one’s own, made so that the page can move behind it, looks moved; name its host in `except`. Links of alignments are left alone, since they are names of a framework too. Differences of `www.`, of a slash at the end, and the way from a site’s root to its front page are not reported.",
	options: { except: {
		type: "array",
		items: {
			type: "string",
			pattern: "\\S"
		},
		description: "Sites whose redirects are meant to last, as `doi.org`, `*.example.org` or `example.org/go/`.",
		default: [
			...[
				"doi.org",
				"dx.doi.org",
				"hdl.handle.net",
				"purl.org",
				"*.purl.org",
				"w3id.org"
			],
			...[
				"purl.imsglobal.org",
				"n2t.net",
				"identifiers.org",
				"data.europa.eu"
			],
			...[
				"aka.ms",
				"bit.ly",
				"tinyurl.com",
				"youtu.be",
				"lnkd.in",
				"go.microsoft.com"
			]
		]
	} },
	examples: {
		good: [
			{
				text: `global_activity_url: ${now}`,
				links: { [now]: { verdict: "alive" } }
			},
			{
				text: "global_activity_url: https://example.org/weaver",
				links: { "https://example.org/weaver": {
					verdict: "alive",
					movedTo: "https://www.example.org/weaver/"
				} },
				caption: "A slash and `www.` make no other page."
			},
			{
				text: "global_activity_url: https://doi.org/10.1000/182",
				links: { "https://doi.org/10.1000/182": {
					verdict: "alive",
					movedTo: "https://example.org/182"
				} },
				caption: "An address that is made to last."
			}
		],
		bad: [
			{
				text: `global_activity_url: ${old}`,
				links: { [old]: {
					verdict: "alive",
					movedTo: now
				} },
				caption: "A permanent redirect leads to the new address, which `badgelint fix` puts in.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:22-1:52",
					marks: "https://example.org/old/weaver",
					message: "The link to the criteria, https://example.org/old/weaver, is redirected for good to https://example.org/badges/weaver; expected the address of the page itself",
					suggestion: "Link to https://example.org/badges/weaver",
					fixed: "global_activity_url: https://example.org/badges/weaver"
				}]
			},
			{
				text: `global_activity_url: ${old}`,
				links: { [old]: {
					verdict: "alive",
					movedTo: "https://example.org/"
				} },
				caption: "A redirect to the front page shows that the page is gone. Nothing is put in.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:22-1:52",
					marks: "https://example.org/old/weaver",
					message: "The link to the criteria, https://example.org/old/weaver, is redirected for good to https://example.org/; expected the address of the page itself",
					suggestion: "See whether the page is still there, and link to where it is now"
				}]
			},
			{
				text: `badge_template_activities: [{title: "Handed in twelve weekly water samples with data entry, as set out at ${old}, and gave a talk on pollution reporting that a tutor judged."}]`,
				links: { [old]: {
					verdict: "alive",
					movedTo: now
				} },
				caption: "In a longer text the address alone is changed.",
				findings: [{
					about: "https://example.org/old/weaver",
					at: "1:107-1:137",
					marks: "https://example.org/old/weaver",
					message: "The link in the text, https://example.org/old/weaver, is redirected for good to https://example.org/badges/weaver; expected the address of the page itself",
					suggestion: "Link to https://example.org/badges/weaver",
					fixed: "badge_template_activities: [{title: \"Handed in twelve weekly water samples with data entry, as set out at https://example.org/badges/weaver, and gave a talk on pollution reporting that a tutor judged.\"}]"
				}]
			}
		]
	},
	*check({ address, uses }, { except }, { fact }) {
		if (fact?.verdict !== "alive" || fact.movedTo === void 0 || fact.signIn) return;
		const from = parseAddress(address);
		const to = parseAddress(fact.movedTo);
		if (!from || !to || isSamePage(address, fact.movedTo) || isFrontPage(from)) return;
		if (except.some((site) => isOfSite(from, site))) return;
		const target = withFragmentOf(fact.movedTo, address);
		const isLost = isFrontPage(to) || /\/(?:404|error|not-?found)\b/i.test(to.pathname);
		const isSafe = !isLost && !hasUserInfo(address) && !isOfOneVisit(fact.movedTo);
		for (const use of uses) {
			if (use.field === "alignment") continue;
			const fix = isSafe ? changedLink(use, target) : void 0;
			const shown = truncate$1(shownAddress(target), 80);
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, is redirected for good to ${shown}; expected the address of the page itself`,
				suggestion: isLost ? "See whether the page is still there, and link to where it is now" : `Link to ${shown}`,
				...fix ? { fix } : {}
			};
		}
	}
});
/** Whether an address was made for one visit. */
function isOfOneVisit(address) {
	return hasUserInfo(address) || /[?&;](?:jsessionid|phpsessid|session_?id|sid|token|sig|signature|x-amz-[a-z]+|expires)=/i.test(address);
}
// ../core/src/program/private-sites.ts
const courses = "a page of a course, which opens for those enrolled in it";
const slack = "in Slack, which opens for members of the workspace";
const managed = "where badges are managed, which opens for those who issue them";
const google = "a document of Google, which opens for those it is shared with";
/** Hosts on which a page opens for those who have an account there, or were let in one by one. */
const knownSites = [
	{
		what: google,
		hosts: ["docs.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:document|spreadsheets|presentation|drawings|forms)\//i,
		open: /\/(?:pub|pubhtml|pubembed|preview|embed|viewform|formresponse)\/?(?:\?|$)/i,
		isReported: true
	},
	{
		what: google,
		hosts: ["drive.google.com"],
		path: /^\/(?:[au]\/[^/]+\/)*(?:file|drive|open)(?:\/|$)/i,
		open: /\/preview\/?(?:\?|$)/i,
		isReported: true
	},
	{
		what: "on SharePoint, which opens for members of the organisation",
		hosts: [
			"*.sharepoint.com",
			"*.sharepoint.us",
			"*.sharepoint.cn"
		],
		isReported: true
	},
	{
		what: "in a OneDrive, which opens for its owner",
		hosts: ["onedrive.live.com"],
		open: /[?&](?:authkey|redeem)=|\/embed\b/i,
		isReported: false
	},
	{
		what: "in a Dropbox folder, which opens for its owner",
		hosts: ["www.dropbox.com", "dropbox.com"],
		path: /^\/(?:home|work|personal)(?:\/|$)/i,
		isReported: false
	},
	{
		what: courses,
		hosts: ["*.instructure.com"],
		path: /^\/courses\/\d/i,
		isReported: true
	},
	{
		what: courses,
		hosts: ["*.blackboard.com"],
		path: /^\/(?:webapps|ultra)\//i,
		isReported: false
	},
	{
		what: courses,
		hosts: ["classroom.google.com"],
		isReported: false
	},
	{
		what: "in Microsoft Teams, which opens for members of the team",
		hosts: ["teams.microsoft.com", "teams.cloud.microsoft"],
		path: /^\/l\/(?:channel|team|chat|message|file|entity)\//i,
		isReported: false
	},
	{
		what: slack,
		hosts: ["app.slack.com"],
		isReported: false
	},
	{
		what: slack,
		hosts: ["*.slack.com"],
		path: /^\/(?:archives|files|client)\//i,
		isReported: false
	},
	{
		what: "in Jira or Confluence, which opens for members of the organisation",
		hosts: ["*.atlassian.net"],
		path: /^\/(?:wiki|browse|jira|secure)(?:\/|$)/i,
		isReported: true
	},
	{
		what: "a mailbox, which opens for its owner",
		hosts: [
			"mail.google.com",
			"outlook.office.com",
			"outlook.live.com"
		],
		path: /^\/mail(?:\/|$)/i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["www.credly.com"],
		path: /^\/(?:mgmt|organizations\/[^/]+\/badge_templates)\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["badgr.com", "*.badgr.com"],
		path: /^\/issuer\//i,
		isReported: false
	},
	{
		what: managed,
		hosts: ["dashboard.accredible.com"],
		isReported: false
	}
];
const byHost = Map.groupBy(knownSites.flatMap((site) => site.hosts.map((host) => ({
	host,
	site
}))), ({ host }) => host);
/** What is known of a host under its own name, and under the star of the ones above it. */
function knownOf({ hostname, pathname }) {
	for (let from = 0, name = hostname; from >= 0;) {
		const known = byHost.get(name)?.find(({ site }) => site.path?.test(pathname) ?? true);
		if (known) return known.site;
		from = hostname.indexOf(".", from + 1);
		name = `*${hostname.slice(from)}`;
	}
}
/** Learning platforms that run under a name of their own, and are known by what follows it. */
const byPath$2 = [
	[/^canvas\./, /^\/courses\/\d+(?:\/|$)/],
	[/^(?:blackboard|bb|learn)\./, /^\/(?:webapps\/blackboard|ultra\/(?:courses|organizations))\//],
	[/./, /\/(?:course|mod\/[a-z]+)\/view\.php$/],
	[/./, /^\/d2l\/(?:home|le|lms)\//]
];
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|lan|corp|home|home\.arpa)$|^intranet\./;
/** What keeps a stranger from the page at an address, by the address alone; undefined where nothing does. */
function privateSiteOf(address) {
	const { hostname, pathname, search } = address;
	if (isLocalHost(hostname)) return {
		what: "in a network of your own",
		isReported: false,
		isLocal: true
	};
	const known = knownOf(address);
	if (known) return known.open?.test(pathname + search) ? void 0 : {
		...known,
		isLocal: false
	};
	if (byPath$2.some(([host, path]) => host.test(hostname) && path.test(pathname))) return {
		what: courses,
		isReported: true,
		isLocal: false
	};
	if (/\/wp-admin\//.test(pathname)) return {
		what: "where a site is edited, which opens for its editors",
		isReported: true,
		isLocal: false
	};
}
function isLocalHost(hostname) {
	const name = hostname.replace(/\.$/, "");
	if (name.startsWith("[")) return isLocalNumber6(name.slice(1, -1));
	if (/^\d+(?:\.\d+){3}$/.test(name)) return isLocalNumber(name.split(".").map(Number));
	return !name.includes(".") || localNames.test(name);
}
/** RFC 1918, loopback, link-local, shared (RFC 6598), and addresses of no host. */
function isLocalNumber([a = 0, b = 0]) {
	return [
		0,
		10,
		127
	].includes(a) || a === 100 && b >= 64 && b < 128 || a === 169 && b === 254 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168 || a >= 224;
}
/** Loopback, unique local, link-local, multicast, and what stands for one of version 4. */
function isLocalNumber6(number) {
	const [, high, low] = /^::ffff:([\da-f]+):([\da-f]+)$/.exec(number) ?? [];
	if (high !== void 0 && low !== void 0) {
		const [left, right] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
		return isLocalNumber([
			left >> 8,
			left & 255,
			right >> 8,
			right & 255
		]);
	}
	return /^::1?$|^f[cd][\da-f]{2}:|^fe[89a-f][\da-f]:|^ff[\da-f]{2}:/.test(number);
}
// ../core/src/rules/links/private.ts
const course$2 = "https://northside.instructure.com/courses/1203";
const members = "https://example.org/members/weaver";
var private_default = linkRule({
	id: "links/private",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	usesAnswer: true,
	summary: "What a link leads to can be opened by anybody.",
	why: "The one who follows a link on a badge is an employer or a friend of the earner. A sign-in page, a document that is not shared with them or a host of your own network tells them nothing, and looks like a badge that has something to hide.",
	source: {
		title: "Instructure guide: the criteria should be publicly accessible, not behind a login",
		address: "https://guides.instructure.com/m/111837/l/1571644"
	},
	mistakes: "A document or a course that is open to everybody is taken for a closed one until its address was asked. Links that were made for sharing (1drv.ms, Dropbox, Notion) are let pass, whoever they are shared with. Governance documents and program.yaml, which are for the team, may link to what only the team can open, but to no host of a network of one’s own.",
	options: {
		hosts: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "More sites that earners cannot open, as `learn.example.org`, `*.example.org` or `example.org/staff/`.",
			default: []
		},
		except: {
			type: "array",
			items: {
				type: "string",
				pattern: "\\S"
			},
			description: "Sites that anybody can open, though they are like ones that nobody can.",
			default: []
		}
	},
	examples: {
		good: [
			"global_activity_url: https://example.org/badges/weaver",
			{
				text: "global_activity_url: https://docs.google.com/document/d/e/2PACX-1vQ/pub",
				caption: "A document that is published."
			},
			{
				text: `global_activity_url: ${course$2}`,
				links: { [course$2]: { verdict: "alive" } },
				caption: "Whoever asked got the page: the course is open to everybody."
			},
			{
				file: "GOVERNANCE.md",
				text: "# Governance\n\n## Minutes\n\nThey are [kept](https://northside.sharepoint.com/badges).",
				caption: "A governance document is for the team."
			}
		],
		bad: [
			{
				text: `global_activity_url: ${course$2}`,
				caption: "A page of a course.",
				findings: [{
					about: "https://northside.instructure.com/courses/1203",
					at: "1:22-1:68",
					marks: "https://northside.instructure.com/courses/1203",
					message: "The link to the criteria, https://northside.instructure.com/courses/1203, is a page of a course, which opens for those enrolled in it; expected a page that anybody can open"
				}]
			},
			{
				text: "global_activity_url: http://localhost:8080/weaver",
				caption: "The computer of the one who wrote it.",
				findings: [{
					about: "http://localhost:8080/weaver",
					at: "1:22-1:50",
					marks: "http://localhost:8080/weaver",
					message: "The link to the criteria, http://localhost:8080/weaver, is in a network of your own; expected a page that anybody can open"
				}]
			},
			{
				text: `earn_this_badge_url: ${members}\nenable_earn_this_badge: true`,
				links: { [members]: {
					verdict: "alive",
					signIn: "https://example.org/login?next=/members/weaver"
				} },
				caption: "Whoever asks is sent to a sign-in page.",
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to where the badge is earned, https://example.org/members/weaver, sends strangers to a sign-in page at example.org; expected a page that anybody can open"
				}]
			},
			{
				text: `global_activity_url: ${members}`,
				links: { [members]: {
					verdict: "refused",
					reason: "has an address of a private network"
				} },
				caption: "The host has an address that is not of the internet.",
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to the criteria, https://example.org/members/weaver, has an address of a private network; expected a page that anybody can open"
				}]
			},
			{
				text: `global_activity_url: ${members}`,
				options: { hosts: ["example.org/members/"] },
				findings: [{
					about: "https://example.org/members/weaver",
					at: "1:22-1:56",
					marks: "https://example.org/members/weaver",
					message: "The link to the criteria, https://example.org/members/weaver, is on a site that earners cannot open; expected a page that anybody can open"
				}]
			}
		]
	},
	*check({ address, uses }, { hosts, except }, { fact }) {
		const url = parseAddress(address);
		if (url === void 0 || fact?.verdict === "dead") return;
		if (except.some((site) => isOfSite(url, site))) return;
		const isRefused = fact?.verdict === "refused" && !hasUserInfo(address);
		const barrier = barrierOf(url, hosts, fact?.verdict === "alive" && !fact.signIn);
		const signIn = fact?.signIn === void 0 ? void 0 : parseAddress(fact.signIn);
		const reason = isRefused && !barrier?.isLocal ? shownAddress(fact?.reason ?? "has an address of a private network") : signIn ? `sends strangers to a sign-in page at ${truncate$1(signIn.hostname, 60)}` : barrier && `is ${barrier.what}`;
		if (reason === void 0) return;
		const isLocal = barrier?.isLocal === true || isRefused;
		for (const use of uses) {
			if (!isLocal && isForTeam(use)) continue;
			yield {
				at: use.at,
				about: linkName(address),
				message: `${linkNames[use.field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}; expected ${use.field === "image" ? "an image" : "a page"} that anybody can open`,
				suggestion: "Publish what it shows where no account is needed and link to that, or remove the link"
			};
		}
	}
});
/** What keeps strangers out by the address alone. */
function barrierOf(url, hosts, isOpened) {
	if (hosts.some((site) => isOfSite(url, site))) return {
		what: "on a site that earners cannot open",
		isReported: false,
		isLocal: false
	};
	const site = privateSiteOf(url);
	return site?.isReported && isOpened ? void 0 : site;
}
function isForTeam({ field }) {
	return field === "governance" || field === "program";
}
// ../core/src/rules/links/soft-404.ts
const page$2 = "https://example.org/badges/weaver";
var soft_404_default = linkRule({
	id: "links/soft-404",
	practice: 8,
	kind: "guidance",
	severity: "info",
	preset: "none",
	needsAnswer: true,
	summary: "A page that answers does not say that it is not there.",
	why: "Some sites answer with a page that says \"not found\" and call it a success. To the reader of a badge it is as gone as any other.",
	source: {
		title: "Google Search Central: soft 404 errors",
		address: "https://developers.google.com/search/docs/crawling-indexing/http-network-errors#soft-404-errors"
	},
	mistakes: "A page about missing pages looks like one, which is why the rule is off unless asked for.",
	examples: {
		good: [{
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: {
				verdict: "alive",
				isSoftMissing: false
			} }
		}, {
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: { verdict: "alive" } },
			caption: "Where nobody looked at the page, nothing is said."
		}],
		bad: [{
			text: `global_activity_url: ${page$2}`,
			links: { [page$2]: {
				verdict: "alive",
				status: 200,
				isSoftMissing: true
			} },
			caption: "It answers 200 with a page that says \"not found\".",
			findings: [{
				about: "https://example.org/badges/weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges/weaver",
				message: "The link to the criteria, https://example.org/badges/weaver, answers with a page that says it is not found; expected the page itself"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "alive" || !fact.isSoftMissing) return;
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, answers with a page that says it is not found; expected the page itself`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/links/unreachable.ts
const page$1 = "https://example.org/badges/weaver";
var unreachable_default = linkRule({
	id: "links/unreachable",
	practice: 8,
	kind: "guidance",
	severity: "info",
	needsAnswer: true,
	summary: "A page that cannot be reached for days is looked at by a person.",
	why: "Every host is down now and then, and some answer people and no machines. One that gives no answer for days may be gone for the earners as well.",
	source: {
		title: "OpenSSF best practices badge, issue 1913: give outages time before failing",
		address: "https://github.com/ossf/best-practices-badge/issues/1913"
	},
	mistakes: "Hosts that turn machines away (403, 429) look like hosts that are down; `links.accept` in the configuration names their answers. Without a cache no run knows of another one, and nothing is said.",
	examples: {
		good: [{
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: {
				verdict: "unknown",
				reason: "answers 503",
				failing: {
					since: "2026-06-01",
					last: "2026-06-01"
				}
			} },
			caption: "It failed today for the first time."
		}, {
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: {
				verdict: "unknown",
				reason: "gives no answer in time"
			} },
			caption: "Nobody remembers an earlier run."
		}],
		bad: [{
			text: `global_activity_url: ${page$1}`,
			links: { [page$1]: {
				verdict: "unknown",
				reason: "answers 503",
				failing: {
					since: "2026-05-28",
					last: "2026-06-01"
				}
			} },
			caption: "It has failed in every run since a few days ago.",
			findings: [{
				about: "https://example.org/badges/weaver",
				at: "1:22-1:55",
				marks: "https://example.org/badges/weaver",
				message: "The link to the criteria, https://example.org/badges/weaver, answers 503, and has failed in every run since 2026-05-28; expected a page that answers"
			}]
		}]
	},
	*check({ address, uses }, _options, { fact }) {
		if (fact?.verdict !== "unknown" || fact.failing === void 0) return;
		const { since, last } = fact.failing;
		if (since >= last) return;
		const reason = shownAddress(fact.reason ?? "gives no sure answer");
		for (const { at, field } of uses) yield {
			at,
			about: linkName(address),
			message: `${linkNames[field]}, ${truncate$1(shownAddress(address), 80)}, ${reason}, and has failed in every run since ${since}; expected a page that answers`,
			suggestion: "Open it in a browser; if it is gone, link to where the page is now"
		};
	}
});
// ../core/src/rules/skills/alignment.ts
/** What the fields of version 1 are called since. */
const renamed = {
	name: "targetName",
	url: "targetUrl",
	description: "targetDescription",
	framework: "targetFramework",
	code: "targetCode"
};
/** A badge with one field or two of its own. */
function badge$1(fields) {
	return JSON.stringify({
		id: "https://example.org/badges/stream-keeper.json",
		name: "Stream Keeper",
		description: "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.",
		...fields
	});
}
const criteria = {
	id: "https://example.org/badges/stream-keeper",
	narrative: "Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric."
};
const version1 = {
	"@context": "https://w3id.org/openbadges/v1",
	type: "BadgeClass",
	image: "https://example.org/badges/stream-keeper.png",
	criteria: criteria.id,
	issuer: "https://example.org/issuer.json"
};
const version2 = {
	"@context": "https://w3id.org/openbadges/v2",
	type: "BadgeClass",
	image: {
		id: "https://example.org/badges/stream-keeper.png",
		caption: "A stream"
	},
	criteria,
	issuer: "https://example.org/issuer.json"
};
const version3 = {
	type: ["Achievement"],
	image: {
		id: "https://example.org/stream-keeper.png",
		type: "Image",
		caption: "A stream"
	},
	criteria
};
const canvas = {
	id: void 0,
	entityType: "BadgeClass",
	entityId: "stream-keeper",
	image: "https://example.org/badges/stream-keeper.png",
	criteriaUrl: criteria.id,
	criteriaNarrative: criteria.narrative
};
const standard = "https://example.org/standards/water";
var alignment_default = templateRule({
	id: "skills/alignment",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["alignments"],
	formats: [
		"open-badges-1",
		"open-badges-2",
		"open-badges-3",
		"canvas-credentials"
	],
	summary: "An alignment has a name and an address, under the keys that its format has for them.",
	why: "An alignment tells an employer which standard the earner meets. Without its name and address nobody can look the standard up, and a platform refuses the badge or drops the alignment.",
	source: {
		title: "Open Badges 2.0, AlignmentObject",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Whether the address leads to the standard is not looked up here. Keys of version 1 that stand beside those of today are taken for additions.",
	examples: {
		good: [
			{
				file: "badge.json",
				text: badge$1({
					...version1,
					alignment: [{
						name: "Water",
						url: standard
					}]
				}),
				caption: "In Open Badges 1 they are called `name` and `url`."
			},
			{
				file: "badge.json",
				text: badge$1({
					...version2,
					alignment: [{
						targetName: "Water",
						targetUrl: standard,
						name: "Water"
					}]
				}),
				caption: "A key too many does no harm."
			},
			{
				file: "badge.json",
				text: badge$1({
					...version3,
					alignment: [{
						type: ["Alignment"],
						targetName: "Water",
						targetUrl: "urn:water:12"
					}]
				}),
				caption: "An address need not be one of the web."
			},
			{
				file: "badge.json",
				text: badge$1({
					...canvas,
					alignments: []
				}),
				caption: "None is asked for."
			},
			{
				text: "alignments: [{name: Water standard}]",
				caption: "Formats that ask for less are not judged."
			}
		],
		bad: [
			{
				file: "badge.json",
				text: badge$1({
					...version2,
					alignment: [{
						name: "Water",
						url: standard,
						description: "How water is tested."
					}]
				}),
				findings: [{
					about: "Water",
					at: "1:723-1:729",
					marks: "\"name\"",
					message: "The alignment \"Water\" has `name`, `url` and `description`, as Open Badges 1 called them; expected `targetName`, `targetUrl` and `targetDescription`",
					suggestion: "Rename them",
					fixed: "{\"id\":\"https://example.org/badges/stream-keeper.json\",\"name\":\"Stream Keeper\",\"description\":\"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours. They can now tell a natural swing from a sign of pollution.\",\"@context\":\"https://w3id.org/openbadges/v2\",\"type\":\"BadgeClass\",\"image\":{\"id\":\"https://example.org/badges/stream-keeper.png\",\"caption\":\"A stream\"},\"criteria\":{\"id\":\"https://example.org/badges/stream-keeper\",\"narrative\":\"Handed in twelve weekly water samples that a tutor checked, and gave a talk that two neighbours judged with a rubric.\"},\"issuer\":\"https://example.org/issuer.json\",\"alignment\":[{\"name\":\"Water\",\"url\":\"https://example.org/standards/water\",\"targetDescription\":\"How water is tested.\"}]}"
				}]
			},
			{
				file: "badge.json",
				text: badge$1({
					...version3,
					alignment: [{
						type: ["Alignment"],
						targetName: "Water"
					}]
				}),
				findings: [{
					about: "Water",
					at: "1:646-1:647",
					marks: "{",
					message: "The alignment \"Water\" has no `targetUrl`; expected name and address of what the badge is aligned to"
				}]
			},
			{
				file: "badge.json",
				text: badge$1({
					...canvas,
					alignments: [{
						targetName: "Water",
						targetUrl: "water.org"
					}, {}]
				}),
				findings: [{
					about: "Water",
					at: "1:626-1:637",
					marks: "\"water.org\"",
					message: "The alignment \"Water\" has the address \"water.org\"; expected a whole one, such as https://…"
				}, {
					about: "alignment 2",
					at: "1:639-1:640",
					marks: "{",
					message: "Alignment 2 has no `targetName` and no `targetUrl`; expected name and address of what the badge is aligned to"
				}]
			},
			{
				file: "badge.json",
				text: badge$1({
					...version1,
					alignment: [{
						targetName: "Water",
						url: standard
					}]
				}),
				findings: [{
					about: "alignment 1",
					at: "1:555-1:556",
					marks: "{",
					message: "Alignment 1 has no `name`; expected name and address of what the badge is aligned to"
				}]
			}
		]
	},
	*check({ alignments, format }) {
		const names = /* @__PURE__ */ new Set();
		for (const [index, alignment] of alignments.entries()) {
			const stated = alignment.name && truncate$1(alignment.name.value);
			const about = stated === void 0 || names.has(stated) ? `alignment ${index + 1}` : stated;
			names.add(about);
			const subject = stated === void 0 ? `Alignment ${index + 1}` : `The alignment "${stated}"`;
			const found = outdated$1(alignment, subject) ?? incomplete(alignment, subject, format);
			if (found) yield {
				...found,
				about
			};
		}
	}
});
/** Name or address stand under the keys of version 1. */
function outdated$1({ name, link, outdatedKeys }, subject) {
	const isUsed = (key) => [name, link].some((text) => text && keyOf$3(text.at) === key);
	const [first] = outdatedKeys.filter(({ value }) => isUsed(value));
	if (first === void 0) return void 0;
	const isExtra = ({ value }) => value !== "name" && value !== "url";
	const keys = outdatedKeys.filter((key) => isExtra(key) || isUsed(key.value));
	const fixed = keys.find(isExtra) ?? first;
	return {
		at: first.at,
		message: `${subject} has ${inWords$3(keys.map(({ value }) => value))}, as Open Badges 1 called ${keys.length === 1 ? "it" : "them"}; expected ${inWords$3(keys.map(({ value }) => renamed[value] ?? value))}`,
		suggestion: `Rename ${keys.length === 1 ? "it" : "them"}`,
		fix: rename(fixed)
	};
}
function rename({ value, at }) {
	return {
		kind: "rename",
		pointer: at.pointer,
		key: renamed[value] ?? value
	};
}
/** Name or address are missing, or the address is none. */
function incomplete({ name, link, at }, subject, format) {
	const missing = (format === "open-badges-1" ? ["name", "url"] : ["targetName", "targetUrl"]).filter((_, index) => [name, link][index] === void 0);
	if (missing.length > 0) return {
		at,
		message: `${subject} has no ${missing.map((key) => `\`${key}\``).join(" and no ")}; expected name and address of what the badge is aligned to`,
		suggestion: "Add what is missing, or remove the alignment"
	};
	if (link === void 0 || /^[a-z][a-z0-9+.-]*:\S+$/i.test(link.value.trim())) return void 0;
	return {
		at: link.at,
		message: `${subject} has the address "${truncate$1(link.value, 60)}"; expected a whole one, such as https://…`,
		suggestion: "Write the whole address, with https:// in front"
	};
}
function keyOf$3(place) {
	return place.pointer.slice(place.pointer.lastIndexOf("/") + 1);
}
function inWords$3(keys) {
	const quoted = keys.map((key) => `\`${key}\``);
	const last = quoted.at(-1) ?? "";
	return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} and ${last}`;
}
// ../core/src/program/skill-examples.ts
/**
* For examples of rules: a template with these skills whose criteria name each, so that only what is
* wrong with the skills themselves can be found.
*/
function withSkills(...skills) {
	return [
		`skills: ${JSON.stringify(skills)}`,
		"badge_template_activities:",
		`  - title: ${JSON.stringify(`Passed a practical exam, judged by two examiners with a rubric, on ${skills.join(", ")}.`)}`
	].join("\n");
}
/**
* English words that stand among skills and name none. Put together by hand, and held against the skills
* of `packages/core/quality`.
*/
const skillMeaning = {
	general: /* @__PURE__ */ new Set([
		"ability",
		"abilities",
		"badge",
		"badges",
		"certificate",
		"certification",
		"competence",
		"competences",
		"competencies",
		"competency",
		"course",
		"courses",
		"experience",
		"expertise",
		"general",
		"hard skills",
		"knowledge",
		"learning",
		"misc",
		"miscellaneous",
		"none",
		"other",
		"others",
		"professional skills",
		"qualification",
		"skill",
		"skills",
		"soft skills",
		"technical skills",
		"training",
		"various",
		"workshop"
	]),
	offer: /\b(?:badge|boot ?camp|certificate|certification|course|diploma|master ?class|micro-?credential|program|programme|seminar|webinar|workshop)$|^(?:certificate|certification|course|diploma) (?:in|of|for)\b|\blevel (?:\d+|[ivx]+|one|two|three)$/,
	organisation: /\b(?:academy|agency|association|board|bureau|cent(?:er|re)|college|commission|committee|company|consortium|corp|corporation|council|department|federation|foundation|gmbh|group|inc|institute|limited|llc|ltd|ministry|museum|school|society|trust|union|university)\b/,
	sentence: new RegExp(`^(?:(?:the |an? )?(?:earner|learner|participant|student|holder|candidate)s?|i|you|we|he|she|they) (?:are|can|could|have|has|is|know|knows|learn|learned|understand|understands|will)\\b|^(?:ability|able|know|knows|learn|learns|learned) (?:how )?to\\b|^understands? how\\b`)
};
// ../core/src/text/words.ts
/** Letters and digits, with apostrophes and hyphens inside a word. */
const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’\-‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
function words(text) {
	return Array.from(text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}
/** A text as it is compared: without case, in one Unicode form, with one kind of apostrophe. */
function normalize(text) {
	if (!/[^\n -~]/.test(text)) return text.toLowerCase();
	return text.normalize("NFKC").toLowerCase().replaceAll("’", "'");
}
/** The words of a text as they are compared. Cheaper than {@link words} where places do not matter. */
function normalizedWords(text) {
	return normalize(text).match(pattern) ?? [];
}
// ../core/src/program/skill-identifier.ts
/** How frameworks of skills number or address their entries. None of these is a name. */
const forms$1 = [
	["Lightcast", /^(?=.{20}$)(?=.*\d)(?:KS|ES|BGS)[A-Z\d]+$/],
	["Lightcast", /^https?:\/\/(?:[\w-]+\.)*(?:lightcast\.(?:io|dev)|emsidata\.com)\/\S*$/i],
	["ESCO", /^https?:\/\/data\.europa\.eu\/esco\/\S+$/i],
	["O*NET", /^[1-6]\.[A-Z]\.\d{1,2}(?:\.[a-z](?:\.\d{1,2})?)?$/],
	["O*NET", /^\d{2}-\d{4}(?:\.\d{2})?$/],
	["O*NET", /^https?:\/\/(?:[\w-]+\.)*onetonline\.org\/\S*$/i]
];
/** The framework whose identifier or address stands in place of a skill's name. */
function frameworkOf(skill) {
	return forms$1.find(([, form]) => form.test(skill.trim()))?.[0];
}
// ../core/src/program/skill-meaning.ts
const { general: general$1, offer, organisation: organisation$1, sentence } = skillMeaning;
/** Why a skill says little; undefined where it is one. */
function reasonAgainst(skill, names, maxLength = Number.POSITIVE_INFINITY) {
	const own = ownReason(skill);
	if (own !== void 0) return own === "" ? void 0 : own;
	if (skill.length >= 4) {
		const text = bare(skill);
		if (offer.test(text) && text === bare(names.badge)) return "is the name of the badge";
		if (organisation$1.test(text) && text === bare(names.issuer)) return "is the name of the issuer";
	}
	if (skill.length <= maxLength) return void 0;
	const length = Array.from(skill.trim()).length;
	return length > maxLength ? `has ${length} characters, more than ${maxLength}` : void 0;
}
/** Programs use the same skills again and again. */
const reasons = /* @__PURE__ */ new Map();
const maxReasons = 2e4;
/** What speaks against a skill whatever the badge is; empty for an identifier, about which nothing does. */
function ownReason(skill) {
	if (reasons.has(skill)) return reasons.get(skill);
	const reason = findReason(skill);
	if (reasons.size >= maxReasons) reasons.clear();
	reasons.set(skill, reason);
	return reason;
}
function findReason(skill) {
	if (frameworkOf(skill)) return "";
	const text = bare(skill);
	if (general$1.has(text)) return "is a general word";
	if (isPlaceholder(skill)) return "holds the place of a skill";
	if (/^https?:\/\/\S+$/.test(text)) return "is an address";
	return isSentence(skill, text) ? "reads like a sentence" : void 0;
}
function isSentence(skill, text) {
	const count = words(skill).length;
	return count >= 4 && (sentence.test(text) || count >= 6 && /[\p{Ll}\d][.!?]$/u.test(skill.trim()));
}
/** A text as it is compared, without white space around and between, and without an end mark. */
function bare(text = "") {
	return normalize(text).replace(/\s+/g, " ").trim().replace(/[.:]$/, "");
}
// ../../node_modules/.pnpm/stemmer@2.0.1/node_modules/stemmer/index.js
/** @type {Record<string, string>} */
const step2list = {
	ational: "ate",
	tional: "tion",
	enci: "ence",
	anci: "ance",
	izer: "ize",
	bli: "ble",
	alli: "al",
	entli: "ent",
	eli: "e",
	ousli: "ous",
	ization: "ize",
	ation: "ate",
	ator: "ate",
	alism: "al",
	iveness: "ive",
	fulness: "ful",
	ousness: "ous",
	aliti: "al",
	iviti: "ive",
	biliti: "ble",
	logi: "log"
};
/** @type {Record<string, string>} */
const step3list = {
	icate: "ic",
	ative: "",
	alize: "al",
	iciti: "ic",
	ical: "ic",
	ful: "",
	ness: ""
};
const vowel = "[aeiouy]";
const consonants = "([^aeiou][^aeiouy]*)";
const vowels = "([aeiouy][aeiou]*)";
const gt0 = new RegExp("^" + consonants + "?" + vowels + consonants);
const eq1 = new RegExp("^" + consonants + "?" + vowels + consonants + vowels + "?$");
const gt1 = new RegExp("^" + consonants + "?(" + vowels + consonants + "){2,}");
const vowelInStem = new RegExp("^" + consonants + "?" + vowel);
const consonantLike = new RegExp("^" + consonants + vowel + "[^aeiouwxy]$");
const sfxLl = /ll$/;
const sfxE = /^(.+?)e$/;
const sfxY = /^(.+?)y$/;
const sfxIon = /^(.+?(s|t))(ion)$/;
const sfxEdOrIng = /^(.+?)(ed|ing)$/;
const sfxAtOrBlOrIz = /(at|bl|iz)$/;
const sfxEED = /^(.+?)eed$/;
const sfxS = /^.+?[^s]s$/;
const sfxSsesOrIes = /^.+?(ss|i)es$/;
const sfxMultiConsonantLike = /([^aeiouylsz])\1$/;
const step2 = /^(.+?)(ational|tional|enci|anci|izer|bli|alli|entli|eli|ousli|ization|ation|ator|alism|iveness|fulness|ousness|aliti|iviti|biliti|logi)$/;
const step3 = /^(.+?)(icate|ative|alize|iciti|ical|ful|ness)$/;
const step4 = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;
/**
* Get the stem from a given value.
*
* @param {string} value
*   Value to stem.
* @returns {string}
*   Stem for `value`
*/
function stemmer(value) {
	let result = String(value).toLowerCase();
	if (result.length < 3) return result;
	/** @type {boolean} */
	let firstCharacterWasLowerCaseY = false;
	if (result.codePointAt(0) === 121) {
		firstCharacterWasLowerCaseY = true;
		result = "Y" + result.slice(1);
	}
	if (sfxSsesOrIes.test(result)) result = result.slice(0, -2);
	else if (sfxS.test(result)) result = result.slice(0, -1);
	/** @type {RegExpMatchArray|null} */
	let match;
	if (match = sfxEED.exec(result)) {
		if (gt0.test(match[1])) result = result.slice(0, -1);
	} else if ((match = sfxEdOrIng.exec(result)) && vowelInStem.test(match[1])) {
		result = match[1];
		if (sfxAtOrBlOrIz.test(result)) result += "e";
		else if (sfxMultiConsonantLike.test(result)) result = result.slice(0, -1);
		else if (consonantLike.test(result)) result += "e";
	}
	if ((match = sfxY.exec(result)) && vowelInStem.test(match[1])) result = match[1] + "i";
	if ((match = step2.exec(result)) && gt0.test(match[1])) result = match[1] + step2list[match[2]];
	if ((match = step3.exec(result)) && gt0.test(match[1])) result = match[1] + step3list[match[2]];
	if (match = step4.exec(result)) {
		if (gt1.test(match[1])) result = match[1];
	} else if ((match = sfxIon.exec(result)) && gt1.test(match[1])) result = match[1];
	if ((match = sfxE.exec(result)) && (gt1.test(match[1]) || eq1.test(match[1]) && !consonantLike.test(match[1]))) result = match[1];
	if (sfxLl.test(result) && gt1.test(result)) result = result.slice(0, -1);
	if (firstCharacterWasLowerCaseY) result = "y" + result.slice(1);
	return result;
}
// ../core/src/text/en/sentences.ts
/** English abbreviations, and Latin ones that English texts use. Put together by hand. */
const sentences = { abbreviations: [
	"e.g",
	"i.e",
	"etc",
	"vs",
	"approx",
	"incl",
	"resp",
	"no",
	"nr",
	"dr",
	"prof",
	"mr",
	"mrs",
	"ms",
	"st",
	"inc",
	"ltd",
	"co",
	"corp",
	"dept",
	"min",
	"max",
	"fig",
	"vol",
	"ed",
	"u.s",
	"u.k"
] };
// ../core/src/text/quotations.ts
const maxLength = 300;
/** By the mark that opens it. What ends the search without closing is among `closing` too. */
const marks = /* @__PURE__ */ new Map([
	["\"", {
		closing: /["\n]/g,
		max: maxLength
	}],
	["“", {
		closing: /”/g,
		max: maxLength
	}],
	["„", {
		closing: /[“”]/g,
		max: maxLength
	}],
	["«", {
		closing: /»/g,
		max: maxLength
	}],
	["‘", {
		closing: /['’\n]/g,
		max: 200
	}],
	["'", {
		closing: /['’\n]/g,
		max: 200
	}]
]);
const opening$2 = /["“„«]|(?<![\p{L}\p{N}])[‘'](?=\S)/gu;
/** Stretches of a text in quotation marks, with the marks, in order. An apostrophe opens none. */
function quotations(text) {
	const found = [];
	const next = new NextMarks(text);
	let from = 0;
	for (const { index, 0: mark } of text.matchAll(opening$2)) {
		const kind = marks.get(mark);
		if (index < from || kind === void 0) continue;
		const end = next.of(kind.closing, index + 1);
		if (end === void 0 || end === index + 1 || text[end] === "\n") continue;
		if (!hasAtMost(text, index + 1, end, kind.max)) continue;
		if (/[’']/.test(text[end] ?? "") && /^[\p{L}\p{N}]/u.test(text.slice(end + 1, end + 3))) continue;
		from = end + 1;
		found.push([index, from]);
	}
	return found;
}
/** Finds the next mark of a kind, and looks at no character twice. */
var NextMarks = class {
	#text;
	#known = /* @__PURE__ */ new Map();
	constructor(text) {
		this.#text = text;
	}
	/** Where the next one stands from a place on. Places are asked for in order. */
	of(closing, from) {
		const known = this.#known.get(closing);
		if (known !== void 0 && known >= from) return known === none$2 ? void 0 : known;
		closing.lastIndex = from;
		const found = closing.exec(this.#text)?.index ?? none$2;
		this.#known.set(closing, found);
		return found === none$2 ? void 0 : found;
	}
};
const none$2 = Number.POSITIVE_INFINITY;
/** Whether a stretch has so many characters at most. */
function hasAtMost(text, start, end, max) {
	if (end - start <= max) return true;
	return end - start <= 2 * max && Array.from(text.slice(start, end)).length <= max;
}
/** Whether a stretch lies within one of several, which are in order and do not overlap. */
function isWithin(spans, start, end) {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((spans[middle]?.[0] ?? 0) <= start) low = middle + 1;
		else high = middle;
	}
	return end <= (spans[low - 1]?.[1] ?? -1);
}
// ../core/src/text/analysis.ts
/**
* What rules ask of a text: words, sentences, stems, quotations. Each is worked out once, when the
* first rule asks, however many rules read the text.
*/
var TextAnalysis = class {
	text;
	#words;
	#sentences;
	#stems;
	#quotations;
	constructor(text) {
		this.text = text;
	}
	get words() {
		this.#words ??= words(this.text);
		return this.#words;
	}
	get sentences() {
		this.#sentences ??= sentencesOf(this.text);
		return this.#sentences;
	}
	/** English stems of all words, in small letters. */
	get stems() {
		this.#stems ??= new Set(this.words.map(({ text }) => stem(text)));
		return this.#stems;
	}
	get quotations() {
		this.#quotations ??= quotations(this.text);
		return this.#quotations;
	}
	/** Whether a stretch lies within quotation marks. */
	isQuoted(start, end) {
		return isWithin(this.quotations, start, end);
	}
};
const analyses = /* @__PURE__ */ new WeakMap();
/** The analysis of a text, shared by all rules that read it. */
function analyse(text) {
	const known = analyses.get(text);
	if (known) return known;
	const made = new TextAnalysis(text.value);
	analyses.set(text, made);
	return made;
}
const stems = /* @__PURE__ */ new Map();
const maxStems = 2e4;
/** The English stem of a word (Porter), without case. */
function stem(word) {
	const folded = word.toLowerCase();
	const known = stems.get(folded);
	if (known !== void 0) return known;
	const made = stemmer(folded);
	if (stems.size >= maxStems) stems.clear();
	stems.set(folded, made);
	return made;
}
/** Words with a full stop that end no sentence, and initials. */
const abbreviation = new RegExp(`(?:^|[\\s(])(?:${sentences.abbreviations.join("|").replaceAll(".", "\\.")}|\\p{Lu})\\.$`, "iu");
/** More characters than an abbreviation has. */
const enough$1 = 16;
/** An end of a sentence: mark, closing quotes, then white space and no small letter; or a line's end. */
const ending = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。！？]|(?<!\s)\s*\n+/gu;
function sentencesOf(text) {
	const found = [];
	let from = 0;
	const push = (to) => {
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		const start = from + raw.length - raw.trimStart().length;
		if (trimmed !== "") found.push({
			text: trimmed,
			start,
			end: start + trimmed.length
		});
		from = to;
	};
	for (const match of text.matchAll(ending)) {
		const to = match.index + match[0].length;
		if (!(match[0] === "." && abbreviation.test(text.slice(Math.max(from, to - enough$1), to)))) push(to);
	}
	push(text.length);
	return found;
}
// ../core/src/text/en/skill-forms.ts
/**
* English abbreviations of skills, and words whose plural is no plural of theirs. Put together by hand,
* and held against the skills of `packages/core/quality`.
*/
const skillForms = {
	abbreviations: {
		appsec: "application security",
		infosec: "information security",
		netsec: "network security",
		opsec: "operations security",
		iac: "infrastructure as code",
		k8s: "kubernetes",
		js: "javascript",
		ts: "typescript",
		ux: "user experience",
		hrm: "human resource management",
		seo: "search engine optimization",
		vpn: "virtual private network",
		ehr: "electronic health record",
		gis: "geographic information system",
		nlp: "natural language processing",
		oop: "object oriented programming",
		rpa: "robotic process automation",
		sdlc: "software development life cycle",
		siem: "security information and event management",
		crm: "customer relationship management"
	},
	inPhrases: [[/\bhr\b/g, "human resource"]],
	and: "and",
	ownPlurals: /* @__PURE__ */ new Set([
		"arts",
		"communications",
		"customs",
		"teams",
		"windows"
	]),
	noPlural: /(?:ss|us|is|ics|ous|xes|news)$/
};
// ../core/src/text/en/skill-mentions.ts
/**
* English words by which a text speaks of a skill that it does not name, and words that say nothing of
* one. Put together by hand, and held against the templates of `packages/core/quality`.
*/
const skillMentions = {
	small: /* @__PURE__ */ new Set([
		"a",
		"an",
		"and",
		"as",
		"at",
		"by",
		"for",
		"from",
		"in",
		"into",
		"of",
		"on",
		"or",
		"the",
		"to",
		"using",
		"via",
		"vs",
		"with",
		"within"
	]),
	general: [
		"ability",
		"advanced",
		"approach",
		"awareness",
		"basic",
		"basics",
		"best",
		"common",
		"concept",
		"core",
		"course",
		"development",
		"essentials",
		"foundations",
		"fundamentals",
		"general",
		"implementation",
		"introduction",
		"key",
		"knowledge",
		"level",
		"management",
		"managing",
		"method",
		"methodology",
		"practice",
		"principle",
		"process",
		"professional",
		"program",
		"programme",
		"service",
		"skill",
		"solution",
		"strategy",
		"technique",
		"technology",
		"theory",
		"tool",
		"type",
		"understanding"
	],
	senses: [
		[
			"accounting",
			"bookkeeping",
			"ledger"
		],
		[
			"agile",
			"scrum",
			"sprint",
			"kanban"
		],
		[
			"budget",
			"budgeting",
			"cost"
		],
		[
			"coaching",
			"coach",
			"mentoring",
			"mentor"
		],
		[
			"coding",
			"code",
			"programming",
			"software"
		],
		[
			"communication",
			"communicate",
			"conversation",
			"discuss",
			"explain",
			"feedback",
			"language",
			"present",
			"report",
			"talk",
			"told",
			"write",
			"wrote"
		],
		[
			"conflict",
			"disagreement",
			"dispute",
			"mediation",
			"mediate",
			"quarrel"
		],
		[
			"creativity",
			"create",
			"invent"
		],
		[
			"customer",
			"client",
			"guest"
		],
		[
			"decision",
			"decide",
			"decided"
		],
		[
			"evaluation",
			"evaluate",
			"assess",
			"assessment",
			"judge",
			"measure"
		],
		["genai", "generative"],
		[
			"leadership",
			"lead",
			"led",
			"delegate",
			"manage",
			"run",
			"supervise",
			"supervision"
		],
		[
			"listening",
			"listen",
			"heard"
		],
		[
			"negotiation",
			"negotiate",
			"bargain"
		],
		[
			"penetration",
			"pentest",
			"pentesting",
			"hacking",
			"hacker"
		],
		[
			"photography",
			"photograph",
			"photo"
		],
		[
			"planning",
			"plan",
			"schedule",
			"organize"
		],
		[
			"presentation",
			"present",
			"speaking",
			"talk",
			"speech"
		],
		[
			"problem",
			"fault",
			"resolve",
			"solve",
			"troubleshoot"
		],
		[
			"research",
			"investigate",
			"study",
			"survey"
		],
		[
			"sell",
			"sale",
			"sold"
		],
		[
			"teaching",
			"teach",
			"taught",
			"instruction",
			"lesson",
			"train",
			"training",
			"tutoring"
		],
		[
			"team",
			"teamwork",
			"collaboration",
			"colleague",
			"together",
			"group"
		],
		[
			"thinking",
			"think",
			"thought",
			"reasoning",
			"reason"
		],
		[
			"story",
			"storytelling",
			"tell",
			"told",
			"narrative"
		],
		[
			"telephone",
			"phone",
			"call"
		],
		[
			"time",
			"deadline",
			"schedule"
		],
		[
			"troubleshooting",
			"diagnosis",
			"diagnose",
			"diagnostic"
		],
		[
			"visualization",
			"chart",
			"diagram",
			"graph"
		],
		[
			"writing",
			"write",
			"wrote",
			"written",
			"author"
		]
	],
	shortAcronyms: {
		ai: "artificial intelligence",
		ar: "augmented reality",
		bi: "business intelligence",
		hr: "human resource",
		it: "information technology",
		ml: "machine learning",
		pm: "project management",
		pr: "public relations",
		qa: "quality assurance",
		ui: "user interface",
		vr: "virtual reality"
	},
	joints: /\band\b|[&/,;]/
};
// ../core/src/program/skill.ts
const { abbreviations: commonAbbreviations, inPhrases, and, ownPlurals, noPlural } = skillForms;
const known$4 = new Map(Object.entries(commonAbbreviations));
/** The option by which rules that compare skills learn of them. */
const abbreviationsOption = {
	type: "object",
	description: "Abbreviations of your own and what they stand for, such as `QMS: quality management system`.",
	additionalProperties: { type: "string" },
	default: {}
};
/**
* The form by which two spellings of one skill are known to be the same: without case, plural,
* punctuation between words, and with abbreviations written out. Marks that make the difference
* (`C`, `C++`, `C#`, `.NET`) stay.
*/
function skillForm(skill, abbreviations = none$1) {
	if (abbreviations !== none$1 && Object.keys(abbreviations).length > 0) return formOf(skill, abbreviations);
	const remembered = forms.get(skill);
	if (remembered !== void 0) return remembered;
	const form = formOf(skill, none$1);
	if (forms.size >= maxForms) forms.clear();
	forms.set(skill, form);
	return form;
}
const none$1 = {};
/** Programs use the same skills again and again. */
const forms = /* @__PURE__ */ new Map();
const maxForms = 2e4;
/** What is longer names no skill, and is compared as it is spelled. */
const maxSkillLength = 1e3;
function formOf(skill, abbreviations) {
	const spelled = /^[A-Za-z]+(?: [A-Za-z]+)*$/.test(skill) ? skill.toLowerCase() : spell(skill);
	const own = Object.entries(abbreviations).find(([short]) => normalize(short) === spelled);
	const whole = own ? normalize(own[1]) : known$4.get(spelled) ?? inPhrase(spelled);
	if (ownPlurals.has(whole) || skill.length > 1e3) return whole;
	return whole.split(" ").map((word) => singular(word, skill)).join(" ");
}
/** "HR Management": an abbreviation that stands for itself within a phrase too. */
function inPhrase(spelled) {
	return spelled.includes(" ") ? inPhrases.reduce((phrase, [short, long]) => phrase.replace(short, long), spelled) : spelled;
}
/** A skill without case, without punctuation between words, and without an abbreviation behind it. */
function spell(skill) {
	return normalize(skill.replace(/\(([^()]{2,12})\)\s*$/, (whole, inner, offset) => isAcronymOf(inner, skill.slice(0, offset)) ? "" : whole)).replaceAll("&", ` ${and} `).replaceAll("'", "").replace(/(?<=[\p{L}\p{N}])\.(?=js\b)/gu, "").replace(/[^\p{L}\p{M}\p{N}+#.]+/gu, " ").replace(/\.(?=\s|$)/g, "").trim();
}
/** Whether letters in parentheses abbreviate the words before them: "Virtual Private Networks (VPN)". */
function isAcronymOf(letters, phrase) {
	const initials = (phrase.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word[0] ?? "").join("");
	const bare = normalize(letters).replace(/s$/, "");
	const found = normalize(initials);
	if (found === bare) return true;
	let index = 0;
	for (const letter of found) if (letter === bare[index]) index++;
	return bare.length >= 2 && index === bare.length && found[0] === bare[0];
}
/** English plural to singular, for words of four letters and more; names in capitals stay. */
function singular(word, original) {
	const isPluralOfCapitals = original.includes(`${word.slice(0, -1).toUpperCase()}s`);
	if (word.length > 2 && word.endsWith("s") && isPluralOfCapitals) return word.slice(0, -1);
	if (word.length < 4 || !/^[\p{L}\p{N}]+$/u.test(word)) return word;
	if (noPlural.test(word)) return word;
	if (original.includes(word.toUpperCase())) return word;
	if (/ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
	if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
	return word.endsWith("s") ? word.slice(0, -1) : word;
}
// ../core/src/program/skill-mention.ts
const { small, shortAcronyms, joints } = skillMentions;
/** General words as stems. */
const general = new Set(skillMentions.general.map(root));
/** Each sense as stems. */
const senses = skillMentions.senses.map((words) => new Set(words.map(root)));
const shortForms = Map.groupBy(Object.keys(skillForms.abbreviations), (short) => skillForm(short));
/**
* What the texts of a template speak of. Asked for a skill, it says yes where any word that tells
* what the skill is about occurs, in whatever form, spelled out or as an acronym. English.
*/
var Mentions = class {
	#texts;
	#text;
	#foundWords;
	#foundWordSet;
	#foundStems;
	constructor(texts) {
		this.#texts = texts;
		this.#text = normalize(texts.map(({ value }) => value).join("\n"));
	}
	/** Worked out only where a skill does not stand in the text as it is. */
	get #words() {
		this.#foundWords ??= this.#texts.flatMap((text) => analyse(text).words.flatMap((word) => parts(word.text)));
		return this.#foundWords;
	}
	get #wordSet() {
		this.#foundWordSet ??= new Set(this.#words);
		return this.#foundWordSet;
	}
	get #stems() {
		this.#foundStems ??= new Set(this.#words.map(root));
		return this.#foundStems;
	}
	has(asked) {
		const skill = asked.slice(0, maxSkillLength);
		return this.#hasLiterally(skill) || [skill, skillForm(skill)].some((form) => telling(form).some((word) => this.#hasWord(word))) || this.#hasAcronym(skill) || this.#hasSpelledOut(skill);
	}
	/** Names such as "C++" and "R" are no words. */
	#hasLiterally(skill) {
		const name = normalize(skill).trim();
		for (let at = this.#text.indexOf(name); at >= 0; at = this.#text.indexOf(name, at + 1)) {
			const around = `${this.#text[at - 1] ?? " "}${this.#text[at + name.length] ?? " "}`;
			if (!/[\p{L}\p{N}+#]/u.test(around)) return true;
		}
		return false;
	}
	#hasWord(word) {
		const wanted = root(word);
		if (wanted.length < 2) return this.#wordSet.has(word.toUpperCase());
		if (this.#stems.has(wanted)) return true;
		if (senses.filter((words) => words.has(wanted)).some((words) => [...words].some((other) => this.#stems.has(other)))) return true;
		if (wanted.length >= 5 && this.#isPartOfCompound(wanted)) return true;
		return word.length >= 8 && this.#hasMistyped(word);
	}
	#hasMistyped(word) {
		const like = this.#words.filter((known) => normalize(known[0] ?? "") === word[0] && Math.abs(known.length - word.length) <= 2);
		return like.length > 0 && didYouMean(word, like) !== void 0;
	}
	/** "Security" in "cybersecurity", and the other way round. */
	#isPartOfCompound(wanted) {
		for (const known of this.#stems) if (known.includes(wanted) || known.length >= 5 && wanted.includes(known)) return true;
		return false;
	}
	/** Whether the text has the initials of the skill: "HR" for "Human Resources". */
	#hasAcronym(skill) {
		const form = skillForm(skill);
		const all = normalizedWords(form).flatMap(parts);
		const without = all.filter((word) => !small.has(word));
		return [
			all,
			without,
			without.filter((word) => !general.has(root(word)))
		].map((list) => list.map((word) => word[0]).join("")).filter((letters) => letters.length >= 2).some((letters) => this.#wordSet.has(letters.toUpperCase())) || (shortForms.get(form) ?? []).some((short) => this.#stems.has(root(short)));
	}
	/** Whether words of the text have the initials that the skill consists of: "IPS". */
	#hasSpelledOut(skill) {
		return words(skill).some(({ text }) => {
			if (!/^\p{Lu}{2,6}s?$/u.test(text)) return false;
			const letters = normalize(text.replace(/s$/, ""));
			return letters.length === 2 ? this.#text.includes(shortAcronyms[letters] ?? "\0") : this.#words.some((_, from) => this.#spells(letters, from));
		});
	}
	#spells(letters, from) {
		let at = from;
		for (const letter of letters) {
			while (at > from && small.has(normalize(this.#words[at] ?? "")) && !this.#startsWith(at, letter)) at++;
			if (!this.#startsWith(at, letter)) return false;
			at++;
		}
		return true;
	}
	#startsWith(at, letter) {
		return normalize(this.#words[at]?.[0] ?? "") === letter;
	}
};
/**
* The words that tell what a skill is about. What is joined by "and" counts each for itself, and a
* general word counts where it stands alone: "Architectures and Services".
*/
function telling(skill) {
	return normalize(skill).split(joints).flatMap((piece) => {
		const meant = normalizedWords(piece).flatMap(parts).filter((word) => !small.has(word));
		const own = meant.filter((word) => !general.has(root(word)));
		return own.length > 0 ? own : meant;
	});
}
/** {@link telling} words as stems. */
function tellingStems(skill) {
	return new Set(telling(skill).map(root));
}
/** The stem of a word, in one spelling for both sides of the Atlantic. */
function root(word) {
	const found = stem(word);
	return found.length > 5 && found.endsWith("is") ? `${found.slice(0, -1)}z` : found;
}
/** A word, and what it is joined from by hyphens. */
function parts(word) {
	return /[-‑]/.test(word) ? [word, ...word.split(/[-‑]/)] : [word];
}
// ../core/src/rules/skills/backed.ts
const kept = "Earners have kept the stock of a food bank for a season. They checked what came in, planned what went out, and led a team of six volunteers through the weeks before the feast days.";
var backed_default = templateRule({
	id: "skills/backed",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Description or criteria speak of each skill.",
	why: "A skill that the text never mentions is a claim without a ground: an employer cannot see how the earner came by it, and doubts the other skills too.",
	source: {
		title: "Real Ideas, Choosing a list of skills tags",
		address: "https://knowledge.realideas.org/choosing-a-list-of-skills-tags"
	},
	mistakes: "Words are compared, not meanings: a skill that the text describes in other words (\"led a shift\" for \"Supervision\") is named, and one of which a single word stands in the text is taken as backed.",
	options: { minDescriptionLength: {
		type: "integer",
		description: "Characters that a description must have for its skills to be judged; shorter ones are thin for another reason.",
		minimum: 0,
		default: 100
	} },
	examples: {
		good: [
			{
				text: `description: ${kept}\nskills: [Stock Keeping, Planning, Team Leadership, Volunteer Management]\nbadge_template_activities: [{title: Kept the stock list for twelve weeks without a gap; checked by the manager.}]`,
				caption: "One word that tells what the skill is about is enough, in any form."
			},
			{
				text: `description: ${kept}\nskills: [Virtual Private Networks (VPN), HR, Infrastructure as Code]\nbadge_template_activities: [{title: 'Set up a VPN with IaC, and passed a test on human resources that two tutors marked.'}]`,
				caption: "Acronyms, in the text or in the skill."
			},
			{
				text: `description: ${kept}\nskills: [Public Speaking, Coding, C++]\nbadge_template_activities: [{title: 'Gave three talks about programming in C++, each judged by two listeners with a rubric.'}]`,
				caption: "Other words for the same."
			},
			{
				text: "language: nl\ndescription: De deelnemer heeft een seizoen lang de voorraad van een voedselbank beheerd en een ploeg van zes vrijwilligers door de drukste weken geleid.\nskills: [Welding, Juggling, Plumbing]",
				caption: "Other languages are not judged."
			},
			withSkills("Welding", "Metal Cutting", "Workshop Safety")
		],
		bad: [
			{
				text: "skills: [Water Sampling, Data Entry, Public Speaking, Juggling]",
				caption: "One of four.",
				findings: [{
					about: "skills",
					at: "1:55-1:63",
					marks: "Juggling",
					message: "Neither description nor criteria speak of the skill \"Juggling\"; expected a word about it"
				}]
			},
			{
				text: `description: ${kept}\nskills: [Stock Keeping, Risk Management, First Aid]\nbadge_template_activities: [{title: Passed a review of stock management with the manager.}]`,
				caption: "\"Management\" alone says nothing of risk.",
				findings: [{
					about: "skills",
					at: "2:25-2:40",
					marks: "Risk Management",
					message: "Neither description nor criteria speak of 2 of the 3 skills (\"Risk Management\", \"First Aid\"); expected a word about each",
					related: [{
						at: "2:42-2:51",
						marks: "First Aid"
					}]
				}]
			},
			{
				text: "skills: [Welding, Juggling, Water Sampling]",
				findings: [{
					about: "skills",
					at: "1:10-1:17",
					marks: "Welding",
					message: "Neither description nor criteria speak of 2 of the 3 skills (\"Welding\", \"Juggling\"); expected a word about each",
					related: [{
						at: "1:19-1:27",
						marks: "Juggling"
					}]
				}]
			}
		]
	},
	*check({ name, description, criteria, issuer, skills = [] }, { minDescriptionLength }) {
		if (description === void 0 || description.value.trim().length < minDescriptionLength) return;
		const mentions = new Mentions([
			...name ? [name] : [],
			description,
			...criteria.map(({ text }) => text)
		]);
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const unbacked = skills.filter(({ value }) => !mentions.has(value) && reasonAgainst(value, names) === void 0);
		const [first] = unbacked;
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			severity: isMost(unbacked.length, skills.length) ? "warning" : "info",
			message: `Neither description nor criteria speak of ${inWords$2(unbacked, skills.length)}`,
			suggestion: "Say how the earner showed it, or leave out what the badge does not judge",
			related: unbacked.slice(1, 6).map(({ at }) => at)
		};
	}
});
/** Two thirds, and not only one or two of few. */
function isMost(unbacked, all) {
	return unbacked >= 3 && unbacked * 3 >= all * 2;
}
/** How many skills a message names. */
const maxNamed$1 = 3;
function inWords$2(unbacked, all) {
	const shown = unbacked.slice(0, maxNamed$1).map(({ value }) => `"${truncate$1(value)}"`);
	if (unbacked.length === 1) return `the skill ${shown[0]}; expected a word about it`;
	const rest = unbacked.length - shown.length;
	const listed = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	return `${unbacked.length === all ? `any of the ${all}` : `${unbacked.length} of the ${all}`} skills (${listed}); expected a word about each`;
}
// ../core/src/program/skill-list.ts
/** How many different skills are held against the whole list. */
const maxSlips$2 = 500;
/** The list of skills that a program keeps, to look skills up in. */
var KnownSkills = class {
	file;
	#names;
	#abbreviations;
	#byForm = /* @__PURE__ */ new Map();
	/** Forms by first letter, which is seldom the one that is mistyped, and length. */
	#byStart = /* @__PURE__ */ new Map();
	#byStem = /* @__PURE__ */ new Map();
	#stems = /* @__PURE__ */ new Map();
	#nearest = /* @__PURE__ */ new Map();
	#isIndexed = false;
	constructor(file, names, abbreviations) {
		this.file = file;
		this.#names = new Set(names);
		this.#abbreviations = abbreviations;
		for (const name of names) {
			const form = skillForm(name, abbreviations);
			if (!this.#byForm.has(form)) this.#byForm.set(form, name);
		}
	}
	/** Whether the list has exactly this spelling. */
	hasSpelling(skill) {
		return this.#names.has(skill);
	}
	/** The spelling that the list has of a skill, however it is written. */
	spellingOf(form) {
		return this.#byForm.get(form);
	}
	/**
	* The entry that a skill most likely means: a few letters away, or with most of its words. Where many
	* different ones are asked for, the list is not meant at all, and the later ones get none.
	*/
	nearestTo(skill) {
		const form = skillForm(skill, this.#abbreviations);
		if (!this.#nearest.has(form)) {
			if (this.#nearest.size >= maxSlips$2) return void 0;
			this.#index();
			const close = didYouMean(form, this.#likeInLength(form)) ?? this.#mostAlike(form);
			this.#nearest.set(form, close === void 0 ? void 0 : this.#byForm.get(close));
		}
		return this.#nearest.get(form);
	}
	/** Made only where a skill is not in the list. */
	#index() {
		if (this.#isIndexed) return;
		this.#isIndexed = true;
		for (const form of this.#byForm.keys()) {
			add(this.#byStart, `${form[0]}${form.length}`, form);
			const stems = tellingStems(form);
			this.#stems.set(form, stems);
			for (const stem of stems) add(this.#byStem, stem, form);
		}
	}
	#likeInLength(form) {
		return [
			-2,
			-1,
			0,
			1,
			2
		].flatMap((more) => this.#byStart.get(`${form[0]}${form.length + more}`) ?? []);
	}
	#mostAlike(form) {
		const stems = tellingStems(form);
		let best;
		let maxShare = .5;
		for (const other of new Set([...stems].flatMap((stem) => this.#byStem.get(stem) ?? []))) {
			const others = this.#stems.get(other) ?? /* @__PURE__ */ new Set();
			const shared = [...stems].filter((stem) => others.has(stem)).length;
			const share = shared / (stems.size + others.size - shared);
			if (share < maxShare || best !== void 0 && share === maxShare) continue;
			best = other;
			maxShare = share;
		}
		return best;
	}
};
const known$3 = /* @__PURE__ */ new WeakMap();
/** A program's list to look skills up in, made once; undefined where there is none to be read. */
function knownSkills(list, abbreviations) {
	if (list?.names === void 0) return void 0;
	const made = known$3.get(list) ?? /* @__PURE__ */ new Map();
	known$3.set(list, made);
	const skills = made.get(abbreviations) ?? new KnownSkills(list.file, list.names, abbreviations);
	made.set(abbreviations, skills);
	return skills;
}
function add(lists, key, value) {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
}
// ../core/src/rules/skills/consistent.ts
/** How many other places a finding points to. */
const maxRelated$1 = 5;
/** Two or more templates with these skills. */
function templates(...skills) {
	return skills.map((list) => withSkills(...list)).join("\n---\n");
}
var consistent_default = templateGroupRule({
	id: "skills/consistent",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	comparedFacts: ["skills"],
	languages: ["en"],
	summary: "A skill is written the same way in all templates.",
	why: "Search and reports take \"Problem-solving\" and \"Problem Solving\" for two skills. Earners of one badge are then not found by those who look for the other spelling.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Where most templates have the poorer spelling, that one is asked for; a list of skills in `program.yaml` decides otherwise. British and American spelling are taken for two skills and not reported.",
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			templates(["Data Analysis", "Writing"], ["Data Analysis", "Editing"]),
			{
				text: templates([
					"C",
					"Go",
					".NET"
				], [
					"C++",
					"C#",
					"Google Cloud"
				]),
				caption: "Marks that make the difference stay."
			},
			{
				text: templates(["Communication", "Security"], ["Communications", "Network Security"]),
				caption: "Two skills with like names."
			},
			{ text: templates(["IP", "Statistics"], ["IP Services", "Statistical Modelling"]) },
			{
				text: templates(["Threat Modelling"], ["Threat Modelling", "Routing"]),
				program: "skills: [Threat Modelling, Routing]",
				caption: "As the program writes it."
			}
		],
		bad: [
			{
				text: templates(["Data analysis", "Writing"], ["Data Analysis", "Editing"]),
				caption: "As many one way as the other: the first is asked for.",
				findings: [{
					about: "data analysis",
					at: "5:10-5:25",
					marks: "\"Data Analysis\"",
					message: "\"Data Analysis\" is written \"Data analysis\" in another template; expected \"Data analysis\"",
					suggestion: "Write \"Data analysis\" here too",
					related: [{
						at: "1:10-1:25",
						marks: "\"Data analysis\""
					}],
					fixed: "skills: [\"Data analysis\",\"Writing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing.\"\n---\nskills: [\"Data analysis\",\"Editing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data Analysis, Editing.\""
				}]
			},
			{
				text: templates(["Problem-solving"], ["Problem Solving", "Listening"]),
				findings: [{
					about: "problem solving",
					at: "5:10-5:27",
					marks: "\"Problem Solving\"",
					message: "\"Problem Solving\" is written \"Problem-solving\" in another template; expected \"Problem-solving\"",
					suggestion: "Write \"Problem-solving\" here too",
					related: [{
						at: "1:10-1:27",
						marks: "\"Problem-solving\""
					}],
					fixed: "skills: [\"Problem-solving\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem-solving.\"\n---\nskills: [\"Problem-solving\",\"Listening\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem Solving, Listening.\""
				}]
			},
			{
				text: templates(["Virtual Private Networks (VPN)", "Firewall"], ["VPN", "Firewalls"]),
				findings: [{
					about: "virtual private network",
					at: "5:10-5:15",
					marks: "\"VPN\"",
					message: "\"VPN\" is written \"Virtual Private Networks (VPN)\" in another template; expected \"Virtual Private Networks (VPN)\"",
					suggestion: "Write \"Virtual Private Networks (VPN)\" here too",
					related: [{
						at: "1:10-1:42",
						marks: "\"Virtual Private Networks (VPN)\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall.\"\n---\nskills: [\"Virtual Private Networks (VPN)\",\"Firewalls\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls.\""
				}, {
					about: "firewall",
					at: "5:16-5:27",
					marks: "\"Firewalls\"",
					message: "\"Firewalls\" is written \"Firewall\" in another template; expected \"Firewall\"",
					suggestion: "Write \"Firewall\" here too",
					related: [{
						at: "1:43-1:53",
						marks: "\"Firewall\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Firewall.\"\n---\nskills: [\"VPN\",\"Firewall\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on VPN, Firewalls.\""
				}]
			},
			{
				text: templates(["Threat modelling"], ["Threat Modelling"]),
				program: "skills: [Threat Modelling]",
				caption: "The list of the program decides.",
				findings: [{
					about: "threat modelling",
					at: "1:10-1:28",
					marks: "\"Threat modelling\"",
					message: "\"Threat modelling\" is written \"Threat Modelling\" in program.yaml; expected \"Threat Modelling\"",
					suggestion: "Write \"Threat Modelling\" here too",
					related: [{
						at: "5:10-5:28",
						marks: "\"Threat Modelling\""
					}],
					fixed: "skills: [\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Threat modelling.\"\n---\nskills: [\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Threat Modelling.\""
				}]
			},
			{
				text: templates(["QMS", "Auditing"], ["Quality Management System", "Auditing"]),
				options: { abbreviations: { QMS: "quality management system" } },
				findings: [{
					about: "quality management system",
					at: "5:10-5:37",
					marks: "\"Quality Management System\"",
					message: "\"Quality Management System\" is written \"QMS\" in another template; expected \"QMS\"",
					suggestion: "Write \"QMS\" here too",
					related: [{
						at: "1:10-1:15",
						marks: "\"QMS\""
					}],
					fixed: "skills: [\"QMS\",\"Auditing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on QMS, Auditing.\"\n---\nskills: [\"QMS\",\"Auditing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Quality Management System, Auditing.\""
				}]
			}
		]
	},
	*extract({ skills = [] }, { abbreviations }) {
		const forms = Map.groupBy(skills, ({ value }) => skillForm(value, abbreviations));
		for (const [form, uses] of forms) {
			const [first, second] = uses;
			if (first === void 0 || second !== void 0) continue;
			yield {
				key: form,
				value: {
					at: first.at,
					spelling: asWritten(first.value),
					form
				}
			};
		}
	},
	*checkGroup(uses, { abbreviations }, { skillList }) {
		const known = knownSkills(skillList, abbreviations);
		const [first] = uses;
		if (first === void 0) return;
		const listed = known?.spellingOf(first.form);
		const spellings = Map.groupBy(uses, ({ spelling }) => spelling);
		if (listed === void 0) {
			if (spellings.size > 1) yield* differing(uses, mostUsed(spellings), spellings);
		} else yield* unlike(uses, listed, known);
	}
});
/** What differs from the spelling that most templates use. */
function* differing(uses, expected, spellings) {
	const count = spellings.get(expected)?.length ?? 0;
	const there = count === 1 ? "another template" : `${count} of ${uses.length} templates`;
	yield* finding(uses, (use) => use.spelling !== expected, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${there}`);
}
/** What differs from the spelling that the program's list has. */
function* unlike(uses, expected, known) {
	yield* finding(uses, ({ spelling }) => spelling !== asWritten(expected) && known?.hasSpelling(spelling) !== true, expected, ({ spelling }) => `"${spelling}" is written "${expected}" in ${known?.file ?? "the list"}`);
}
function* finding(uses, isOther, expected, message) {
	const [first, ...more] = uses.filter(isOther);
	if (first === void 0) return;
	const model = uses.find((use) => !isOther(use));
	const also = more.length === 0 ? "" : `, here and in ${more.length} more`;
	yield {
		at: first.at,
		about: first.form,
		message: `${message(first)}; expected "${expected}"${also}`,
		suggestion: `Write "${expected}" ${more.length === 0 ? "here too" : "in all of them"}`,
		related: [...model ? [model] : [], ...more].slice(0, maxRelated$1).map(({ at }) => at),
		fix: {
			kind: "set",
			pointer: first.at.pointer,
			value: expected
		}
	};
}
/** The spelling with most uses; the first of those with as many. */
function mostUsed(spellings) {
	const [[spelling] = [""]] = [...spellings].toSorted(([, a], [, b]) => b.length - a.length);
	return spelling;
}
/** Kinds of apostrophe and of space are no spelling. */
function asWritten(skill) {
	return skill.normalize("NFKC").replaceAll("’", "'").replace(/\s+/g, " ").trim();
}
// ../core/src/rules/skills/count.ts
var count_default = templateRule({
	id: "skills/count",
	practice: 6,
	kind: "contract",
	severity: "error",
	reads: ["skills"],
	whole: true,
	limit: "skillsLeast",
	summary: "A template has at least as many skills as the platform asks for.",
	why: "Skills are how employers and search find the earner. The platform refuses a template with fewer.",
	source: {
		title: "Credly, Badge templates: skills, at least three",
		address: "https://www.credly.com/docs/badge_templates_extended"
	},
	mistakes: "None known. Formats without skills are not judged; tags are not skills.",
	examples: {
		good: [{
			platform: "credly",
			text: withSkills("Welding", "Metal Cutting", "Workshop Safety")
		}, {
			text: withSkills("Welding"),
			caption: "Where no platform is set there is no limit."
		}],
		bad: [{
			platform: "credly",
			text: withSkills("Welding"),
			findings: [{
				about: "skills",
				at: "1:1-1:7",
				marks: "skills",
				message: "The template has one skill; expected at least 3, which is what Credly asks for"
			}]
		}, {
			platform: "credly",
			text: "skills: null",
			findings: [{
				about: "skills",
				at: "1:9-1:13",
				marks: "null",
				message: "The template has no skill; expected at least 3, which is what Credly asks for"
			}]
		}]
	},
	*check({ skills, at }, _options, { limit }) {
		if (skills === void 0 || skills.length >= limit.value) return;
		const there = skills.length === 0 ? "no skill" : skills.length === 1 ? "one skill" : `${skills.length} skills`;
		yield {
			at: {
				...at,
				pointer: `${at.pointer}/skills`
			},
			about: "skills",
			message: `The template has ${there}; expected at least ${limit.value}, which is what ${limit.platform} asks for`,
			suggestion: "Add skills that the earner shows in the criteria"
		};
	}
});
// ../core/src/rules/skills/duplicate.ts
var duplicate_default = templateRule({
	id: "skills/duplicate",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	languages: ["en"],
	summary: "A skill is listed once.",
	why: "An employer who meets \"AppSec\" beside \"Application Security\" wonders what the difference is, and the badge shows one skill fewer than it could.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Abbreviations that only one organisation uses are not known; name them in `abbreviations`.",
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			withSkills("Go", "Google Cloud", "Goal Setting"),
			withSkills("C", "C++", "C#", ".NET"),
			withSkills("Security", "Security Fundamentals", "Network Security"),
			withSkills("IP", "IP Services", "Statistics", "Analysis")
		],
		bad: [
			{
				text: withSkills("Application Security", "AppSec", "Threat Modelling"),
				findings: [{
					about: "application security",
					at: "1:33-1:41",
					marks: "\"AppSec\"",
					message: "\"AppSec\" means the same as \"Application Security\"; expected each skill once",
					related: [{
						at: "1:10-1:32",
						marks: "\"Application Security\""
					}],
					fixed: "skills: [\"Application Security\",\"Threat Modelling\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Application Security, AppSec, Threat Modelling.\""
				}]
			},
			{
				text: withSkills("Data analysis", "Writing", "Data Analysis"),
				findings: [{
					about: "data analysis",
					at: "1:36-1:51",
					marks: "\"Data Analysis\"",
					message: "\"Data Analysis\" means the same as \"Data analysis\"; expected each skill once",
					related: [{
						at: "1:10-1:25",
						marks: "\"Data analysis\""
					}],
					fixed: "skills: [\"Data analysis\",\"Writing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Data analysis, Writing, Data Analysis.\""
				}]
			},
			{
				text: withSkills("Firewall", "Routing", "Firewalls"),
				findings: [{
					about: "firewall",
					at: "1:31-1:42",
					marks: "\"Firewalls\"",
					message: "\"Firewalls\" means the same as \"Firewall\"; expected each skill once",
					related: [{
						at: "1:10-1:20",
						marks: "\"Firewall\""
					}],
					fixed: "skills: [\"Firewall\",\"Routing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Firewall, Routing, Firewalls.\""
				}]
			},
			{
				text: withSkills("Virtual Private Networks (VPN)", "Routing", "VPN"),
				findings: [{
					about: "virtual private network",
					at: "1:53-1:58",
					marks: "\"VPN\"",
					message: "\"VPN\" means the same as \"Virtual Private Networks (VPN)\"; expected each skill once",
					related: [{
						at: "1:10-1:42",
						marks: "\"Virtual Private Networks (VPN)\""
					}],
					fixed: "skills: [\"Virtual Private Networks (VPN)\",\"Routing\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Virtual Private Networks (VPN), Routing, VPN.\""
				}]
			},
			{
				text: withSkills("Problem-solving", "Listening", "Problem Solving"),
				findings: [{
					about: "problem solving",
					at: "1:40-1:57",
					marks: "\"Problem Solving\"",
					message: "\"Problem Solving\" means the same as \"Problem-solving\"; expected each skill once",
					related: [{
						at: "1:10-1:27",
						marks: "\"Problem-solving\""
					}],
					fixed: "skills: [\"Problem-solving\",\"Listening\"]\nbadge_template_activities:\n  - title: \"Passed a practical exam, judged by two examiners with a rubric, on Problem-solving, Listening, Problem Solving.\""
				}]
			}
		]
	},
	*check({ skills = [] }, { abbreviations }) {
		const first = /* @__PURE__ */ new Map();
		for (const skill of skills) {
			const form = skillForm(skill.value, abbreviations);
			const earlier = first.get(form);
			if (earlier === void 0) first.set(form, skill);
			else yield {
				at: skill.at,
				about: form,
				message: `"${skill.value}" means the same as "${earlier.value}"; expected each skill once`,
				suggestion: "Remove one of them, or say what makes them different",
				related: [earlier.at],
				fix: {
					kind: "remove",
					pointer: entryOf$1(skill.at.pointer)
				}
			};
		}
	}
});
/** The whole entry of a skill, which may be a group of fields with a name. */
function entryOf$1(pointer) {
	return pointer.replace(/\/name$/, "");
}
// ../core/src/rules/skills/many.ts
const fifteen = [
	...[
		"Pruning",
		"Grafting",
		"Composting",
		"Soil Testing",
		"Beekeeping",
		"Irrigation",
		"Mulching"
	],
	...[
		"Seed Saving",
		"Harvesting",
		"Crop Rotation",
		"Weeding",
		"Propagation",
		"Fencing",
		"Digging"
	],
	"Plant Identification"
];
var many_default = templateRule({
	id: "skills/many",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["skills"],
	whole: true,
	summary: "A template lists no more skills than a reader takes in.",
	why: "An employer reads the first few skills of a badge. Among twenty-five, those that set the earner apart are not seen.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "The number is our own: of twelve good Credly templates one has more than 15. A badge for a whole degree may well need more.",
	options: { max: {
		type: "integer",
		description: "How many skills a template may have.",
		minimum: 1,
		default: 15
	} },
	examples: {
		good: [
			{
				text: withSkills(...fifteen),
				caption: "Fifteen are not too many."
			},
			{
				text: withSkills(...fifteen, "Budgeting"),
				options: { max: 20 },
				caption: "A program may allow more."
			},
			withSkills("Pruning", "Grafting", "Composting"),
			{
				text: "skills: []",
				caption: "Too few are another matter."
			}
		],
		bad: [
			{
				text: withSkills(...fifteen, "Budgeting"),
				findings: [{
					about: "skills",
					at: "1:206-1:217",
					marks: "\"Budgeting\"",
					message: "The template has 16 skills; expected at most 15, so that those that count are seen"
				}]
			},
			{
				text: withSkills(...fifteen, "Budgeting", "Bookkeeping", "Selling"),
				findings: [{
					about: "skills",
					at: "1:206-1:217",
					marks: "\"Budgeting\"",
					message: "The template has 18 skills; expected at most 15, so that those that count are seen"
				}]
			},
			{
				text: withSkills(...fifteen.slice(0, 4)),
				options: { max: 3 },
				findings: [{
					about: "skills",
					at: "1:44-1:58",
					marks: "\"Soil Testing\"",
					message: "The template has 4 skills; expected at most 3, so that those that count are seen"
				}]
			}
		]
	},
	*check({ skills = [] }, { max }) {
		const first = skills[max];
		if (first === void 0) return;
		yield {
			at: first.at,
			about: "skills",
			message: `The template has ${skills.length} skills; expected at most ${max}, so that those that count are seen`,
			suggestion: "Keep the skills that the criteria judge, and leave out those that others imply"
		};
	}
});
// ../core/src/rules/skills/meaningful.ts
/** One skill of a Credly answer, which alone names the issuer. */
function credlyAnswer(issuer, skill) {
	return JSON.stringify({
		id: "stream-keeper",
		name: "Stream Keeper",
		description: "Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
		vanity_slug: "stream-keeper",
		owner_vanity_slug: "river",
		owner: { name: issuer },
		image: { url: "https://example.org/stream-keeper.png" },
		global_activity_url: "https://example.org/badges/stream-keeper",
		badge_template_activities: [{
			activity_type: "Assessment",
			title: `Handed in twelve water samples, entered in ${skill}, that a tutor checked.`
		}],
		skills: [
			{ name: "Water Sampling" },
			{ name: "Public Databases" },
			{ name: skill }
		],
		level: "Foundational",
		cost: "Free",
		time_to_earn: "Months",
		type_category: "Experience"
	});
}
var meaningful_default = templateRule({
	id: "skills/meaningful",
	practice: 6,
	kind: "guidance",
	severity: "info",
	reads: ["name", "skills"],
	languages: ["en"],
	formats: ["badgelint", "credly"],
	summary: "Each skill is the name of something that a person can do or knows.",
	why: "Skills are what employers search for. Nobody searches for \"Skills\", a whole sentence or the title of a course, so such an entry brings the earner nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A general word is taken as one even where the profession has it for a subject, such as \"Training\" among trainers. The name of a company that is a product too (\"Docker\") is never reported.",
	options: { maxLength: {
		type: "integer",
		description: "How many characters a skill may have; the longest of good templates has 42.",
		minimum: 10,
		default: 50
	} },
	examples: {
		good: [
			withSkills("Go", "Lean", "R", "C", ".NET"),
			withSkills("Leadership", "Communication", "Learning & Development", "Training Delivery"),
			{
				text: `name: Data Analysis\n${withSkills("Data Analysis", "SQL", "Statistics")}`,
				caption: "A badge may be called what its earner can do."
			},
			withSkills("Program Management", "Golf Course Design", "Knowledge Graphs"),
			withSkills("Common Vulnerability Scoring System (CVSS)", "IP/TCP/UDP Vulnerabilities"),
			{
				text: credlyAnswer("Quarrel", "Quarrel"),
				file: "badge.json",
				caption: "The issuer makes a product of that name."
			}
		],
		bad: [
			{
				text: withSkills("Skills", "Carpentry", "Joinery"),
				findings: [{
					about: "skills",
					at: "1:10-1:18",
					marks: "\"Skills\"",
					message: "\"Skills\" is a general word; expected names of skills"
				}]
			},
			{
				text: withSkills("Carpentry", "Soft Skills", "Other"),
				findings: [{
					about: "skills",
					at: "1:22-1:35",
					marks: "\"Soft Skills\"",
					message: "\"Soft Skills\" is a general word, \"Other\" is a general word; expected names of skills",
					related: [{
						at: "1:36-1:43",
						marks: "\"Other\""
					}]
				}]
			},
			{
				text: withSkills("Carpentry", "Earners can build a chair from a drawing", "Joinery"),
				findings: [{
					about: "skills",
					at: "1:22-1:64",
					marks: "\"Earners can build a chair from a drawing\"",
					message: "\"Earners can build a chair from a drawing\" reads like a sentence; expected names of skills"
				}]
			},
			{
				text: withSkills("Carpentry", "Choice of timber for outdoor furniture and small wooden sheds"),
				findings: [{
					about: "skills",
					at: "1:22-1:85",
					marks: "\"Choice of timber for outdoor … small wooden sheds\"",
					message: "\"Choice of timber for outdoor furniture a…\" has 61 characters, more than 50; expected names of skills"
				}]
			},
			{
				text: `name: Carpentry Course\n${withSkills("Carpentry Course", "Joinery", "Carving")}`,
				findings: [{
					about: "skills",
					at: "2:10-2:28",
					marks: "\"Carpentry Course\"",
					message: "\"Carpentry Course\" is the name of the badge; expected names of skills"
				}]
			},
			{
				text: credlyAnswer("River Institute", "River Institute"),
				file: "badge.json",
				findings: [{
					about: "skills",
					at: "1:673-1:690",
					marks: "\"River Institute\"",
					message: "\"River Institute\" is the name of the issuer; expected names of skills"
				}]
			}
		]
	},
	*check({ name, issuer, skills = [] }, { maxLength }) {
		const names = {
			badge: name?.value,
			issuer: issuer?.value
		};
		const poor = skills.flatMap((skill) => {
			const reason = reasonAgainst(skill.value, names, maxLength);
			return reason === void 0 ? [] : [{
				skill,
				reason
			}];
		});
		const [first] = poor;
		if (first === void 0) return;
		const told = poor.slice(0, 3).map(({ skill, reason }) => `"${truncate$1(skill.value)}" ${reason}`);
		const more = poor.length > told.length ? `, and ${poor.length - told.length} more` : "";
		yield {
			at: first.skill.at,
			about: "skills",
			message: `${told.join(", ")}${more}; expected names of skills`,
			suggestion: "Name what the earner can do, in the words that an employer would search for",
			related: poor.slice(1, 6).map(({ skill }) => skill.at)
		};
	}
});
// ../core/src/rules/skills/taxonomy.ts
/** How many skills a message names. */
const maxNamed = 3;
var taxonomy_default = templateGroupRule({
	id: "skills/taxonomy",
	practice: 6,
	kind: "guidance",
	severity: "warning",
	reads: ["skills"],
	comparedFacts: ["skills"],
	summary: "Skills are names from the program's own list, where it keeps one.",
	why: "One list of skills makes badges comparable: an earner collects the same skill from two badges, and an employer finds all who hold it.",
	source: {
		title: "Best Practices for Credentialing, practice 6",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A skill that is new on purpose is reported until the list has it. Identifiers are known by their form, whether or not the framework has such an entry.",
	options: { abbreviations: abbreviationsOption },
	examples: {
		good: [
			{
				text: withSkills("Welding", "Juggling"),
				caption: "Where no list is kept, any skill is."
			},
			{
				text: withSkills("Welding", "Metal Cutting"),
				program: "skills: [Welding, Metal Cutting, Riveting]"
			},
			{
				text: withSkills("Firewalls", "VPN"),
				program: "skills: [Firewalls, VPN]"
			},
			{
				text: withSkills("C", "Go", "3D Printing", "ES6 Modules", "ISO 9001"),
				caption: "Names with figures are no identifiers."
			}
		],
		bad: [
			{
				text: withSkills("Welding", "Juggling", "Riveting"),
				program: "skills: [Welding, Metal Cutting, Riveting]",
				findings: [{
					about: "skills",
					at: "1:20-1:30",
					marks: "\"Juggling\"",
					message: "1 of the 3 skills is not in program.yaml: \"Juggling\"; expected skills from the list"
				}]
			},
			{
				text: withSkills("Weldign", "Python Programming", "Riveting"),
				program: "skills: [{name: Welding}, {name: Python}, {name: Riveting}]",
				caption: "With the nearest entries.",
				findings: [{
					about: "skills",
					at: "1:10-1:19",
					marks: "\"Weldign\"",
					message: "2 of the 3 skills are not in program.yaml: \"Weldign\" (nearest: \"Welding\"), \"Python Programming\" (nearest: \"Python\"); expected skills from the list",
					related: [{
						at: "1:20-1:40",
						marks: "\"Python Programming\""
					}]
				}]
			},
			{
				text: withSkills("Welding", "KS1200364C9C1LK3V5Q1", "2.B.1.a"),
				caption: "Identifiers of Lightcast and O*NET.",
				findings: [{
					about: "identifiers",
					at: "1:20-1:42",
					marks: "\"KS1200364C9C1LK3V5Q1\"",
					message: "\"KS1200364C9C1LK3V5Q1\" (Lightcast), \"2.B.1.a\" (O*NET) are identifiers; expected the name of the skill, which is what a badge shows",
					related: [{
						at: "1:43-1:52",
						marks: "\"2.B.1.a\""
					}]
				}]
			},
			{
				text: withSkills("Juggling", "http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5b4a6d8c2e"),
				program: "skills: [Welding]",
				findings: [{
					about: "skills",
					at: "1:10-1:20",
					marks: "\"Juggling\"",
					message: "1 of the 2 skills is not in program.yaml: \"Juggling\"; expected skills from the list"
				}, {
					about: "identifiers",
					at: "1:21-1:92",
					marks: "\"http://data.europa.eu/esco/sk…a-a2b1-7f5b4a6d8c2e\"",
					message: "\"http://data.europa.eu/esco/skill/b590d4e9-7c62-4b5a-a2b1-7f5…\" (ESCO) is an identifier; expected the name of the skill, which is what a badge shows"
				}]
			}
		]
	},
	*extract({ skills = [] }, { abbreviations }) {
		const [first] = skills;
		if (first === void 0) return;
		yield {
			key: `skill ${skillForm(first.value, abbreviations)}`,
			value: skills
		};
		yield {
			key: "list",
			value: "asked"
		};
	},
	*checkGroup(group, { abbreviations }, { program, skillList }) {
		const known = knownSkills(skillList, abbreviations);
		for (const skills of group) {
			if (skills === "asked") return yield* unreadable(program, skillList, known);
			yield* identifiers(skills, known);
			if (known) yield* unlisted(skills, known, abbreviations);
		}
	}
});
function* unreadable(program, skillList, known) {
	const { skills: stated } = program ?? {};
	if (skillList === void 0 || known || stated === void 0 || !("value" in stated)) return;
	yield {
		at: stated.at,
		about: "skills",
		message: `The list of skills, "${stated.value}", cannot be read; expected a text, CSV, YAML or JSON file that lists them`,
		suggestion: "Correct the path, or write the skills here"
	};
}
function* identifiers(skills, known) {
	const found = skills.flatMap(({ value, at }) => {
		const framework = known?.hasSpelling(value) ? void 0 : frameworkOf(value);
		return framework === void 0 ? [] : [{
			value,
			at,
			framework
		}];
	});
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value, framework }) => `"${truncate$1(value, 60)}" (${framework})`);
	yield {
		at: first.at,
		about: "identifiers",
		message: `${named$1(listed)} ${found.length === 1 ? "is an identifier" : "are identifiers"}; expected the name of the skill, which is what a badge shows`,
		suggestion: "Write the name, and put the address of the entry among the alignments",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function* unlisted(skills, known, abbreviations) {
	const found = skills.filter(({ value }) => known.spellingOf(skillForm(value, abbreviations)) === void 0 && frameworkOf(value) === void 0);
	const [first] = found;
	if (first === void 0) return;
	const listed = found.map(({ value }, index) => {
		const near = index < maxNamed ? known.nearestTo(value) : void 0;
		return `"${truncate$1(value)}"${near === void 0 ? "" : ` (nearest: "${near}")`}`;
	});
	yield {
		at: first.at,
		about: "skills",
		message: `${countInWords(found.length, skills.length)} not in ${known.file}: ${named$1(listed)}; expected skills from the list`,
		suggestion: "Use an entry of the list, or add the skill to it",
		related: found.slice(1, 6).map(({ at }) => at)
	};
}
function named$1(listed) {
	const rest = listed.length - maxNamed;
	return `${listed.slice(0, maxNamed).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function countInWords(count, all) {
	if (all === 1) return "The only skill is";
	return count === all ? `All ${all} skills are` : `${count} of the ${all} skills ${count === 1 ? "is" : "are"}`;
}
// ../core/src/program/days.ts
/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/** Number of a day in the calendar. Years are taken to begin in March, so that a leap day is the last. */
function dayNumber(day) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const isBeforeMarch = month < 3;
	const years = isBeforeMarch ? year - 1 : year;
	const months = isBeforeMarch ? month + 9 : month - 3;
	const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
	return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + date;
}
// ../core/src/rules/template/archive-candidate.ts
var archive_candidate_default = templateGroupRule({
	id: "template/archive-candidate",
	practice: 8,
	kind: "guidance",
	severity: "info",
	reads: ["id", "state"],
	summary: "A template from which nothing has been issued for a year is archived.",
	why: "Badges that nobody can earn in practice crowd the list in which people look for the next one, and make those that are alive harder to find.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An export counts badges but does not say when they were issued, so only a count of zero shows anything. It says when a template was created, not when it became active, so one that was a draft for a year is reported too. A badge for a rare event is reported unless it says `seasonal`.",
	options: { days: {
		type: "integer",
		description: "Days without a new badge after which a template might be archived.",
		minimum: 1,
		default: 365
	} },
	examples: {
		good: [
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z",
				caption: "Forty badges, which may all be of last week."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2026-02-03T10:00:00.000Z",
				caption: "Still new."
			},
			{ text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: draft" },
			{ text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: archived" },
			{
				text: "state: active\nseasonal: true",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2024-07-01"
				} }
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2025-07-01"
				} }
			},
			{
				text: "state: active",
				caption: "Nobody knows what was issued."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z",
				issuance: { "stream-keeper": { count: 0 } },
				caption: "The ledger has begun later than the badge."
			}
		],
		bad: [
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 0\ncreated_at: 2024-02-03T10:00:00.000Z",
				findings: [{
					about: "issuance",
					at: "2:15-2:16",
					marks: "0",
					message: "No badge has been issued since the template was created on 2024-02-03; expected one within 365 days"
				}]
			},
			{
				text: "state: active",
				issuance: { "stream-keeper": {
					count: 12,
					lastIssued: "2025-05-31"
				} },
				findings: [{
					about: "issuance",
					at: "1:8-1:14",
					marks: "active",
					message: "The last badge was issued on 2025-05-31; expected one within 365 days"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\ncreated_at: 2019-02-03T10:00:00.000Z\nstate: active",
				issuance: { "stream-keeper": {
					count: 40,
					lastIssued: "2023-05-31"
				} },
				caption: "The ledger says when, where the export does not.",
				findings: [{
					about: "issuance",
					at: "2:15-2:17",
					marks: "40",
					message: "The last badge was issued on 2023-05-31; expected one within 365 days"
				}]
			}
		]
	},
	*extract(template) {
		if (template.isSeasonal || template.state?.value === "draft") return;
		const { id, record, identity } = template;
		if (identity === "from-credential") return;
		const { createdOn, issuedCount } = record;
		const value = {
			at: placeOf(template),
			id: id.value,
			createdOn: createdOn?.value,
			count: issuedCount?.value
		};
		yield {
			key: id.value,
			value
		};
	},
	*checkGroup(templates, { days }, { today, issuance }) {
		if (today === "") return;
		for (const template of templates) {
			const since = unusedSince(template, issuance?.get(template.id));
			if (since === void 0 || daysBetween(since.day, today) <= days) continue;
			yield {
				at: template.at,
				about: "issuance",
				message: `${since.words} on ${since.day}; expected one within ${days} days`,
				suggestion: "Archive the template if it is no longer needed, or tell people how it can be earned"
			};
		}
	}
});
function placeOf({ at, state, record }) {
	return record.issuedCount?.at ?? state?.at ?? at;
}
/** From when on nothing is known to have been issued; undefined where that is not known. */
function unusedSince({ count, createdOn }, issued) {
	if (issued?.lastIssued !== void 0) return {
		day: issued.lastIssued,
		words: "The last badge was issued"
	};
	return (issued?.count ?? count) === 0 && (count ?? 0) === 0 && createdOn !== void 0 ? {
		day: createdOn,
		words: "No badge has been issued since the template was created"
	} : void 0;
}
// ../core/src/rules/template/archived.ts
var archived_default = templateRule({
	id: "template/archived",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["state", "earnLink"],
	comparedWith: ["state", "earnLink"],
	summary: "An archived template is not offered to earn.",
	why: "No badge is issued from an archived template any more. Somebody who follows its link and does the work ends with nothing.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A link to a page that says the badge has ended is taken for an offer unless it is switched off. That others still recommend or require an archived template is told where they do, by `template/recommendations` and `template/pathway`.",
	examples: {
		good: [
			"state: archived",
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false",
				caption: "The link is kept, but switched off."
			},
			"state: active\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			"earn_this_badge_url: https://example.org/courses/streams",
			{
				text: "state: archived\nenable_earn_this_badge: true",
				caption: "A button without an address is not shown."
			}
		],
		bad: [
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				findings: [{
					about: "earn link",
					at: "3:25-3:29",
					marks: "true",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			},
			{
				text: "state: archived\nearn_this_badge_url: https://example.org/courses/streams",
				caption: "The link is set, and nobody has switched it off.",
				findings: [{
					about: "earn link",
					at: "2:22-2:57",
					marks: "https://example.org/courses/streams",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			},
			{
				text: "state: archived\nvanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				caption: "An export of Credly.",
				findings: [{
					about: "earn link",
					at: "5:25-5:29",
					marks: "true",
					message: "The template is archived, yet offered to earn at https://example.org/courses/streams; expected no offer",
					related: [{
						at: "1:8-1:16",
						marks: "archived"
					}]
				}]
			}
		]
	},
	*check({ state, earnLink, isEarnLinkShown }) {
		if (state?.value !== "archived" || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The template is archived, yet offered to earn at ${truncate$1(earnLink.value, 60)}; expected no offer`,
			suggestion: "Set `enable_earn_this_badge: false`, or remove the link",
			related: [state.at]
		};
	}
});
// ../core/src/program/likeness.ts
/**
* Likeness of texts by shingles (runs of three words) and MinHash, so that a program of ten thousand
* templates need not be compared pair by pair. Broder, "On the resemblance and containment of
* documents", 1997; banding after Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", ch. 3.
*/
/** Words to a shingle. */
const shingleLength = 3;
/**
* Bands and rows. Two texts that share 90 of 100 shingles meet in a band 99 times of 100, at 80 of
* 100 it is 9 times of 10, at 50 of 100 less than 2 of 10.
*/
const bands = 6;
const rows = 5;
/** The distinct shingles of a text as 32-bit hashes, ascending. */
function shingles(words) {
	const hashes = words.map(hashOf);
	const count = Math.max(1, words.length - shingleLength + 1);
	const all = new Uint32Array(count);
	for (let start = 0; start < count; start++) {
		let hash = 0;
		for (let offset = 0; offset < shingleLength; offset++) hash = Math.imul(hash, 2654435761) ^ (hashes[start + offset] ?? 0);
		all[start] = mix(hash);
	}
	all.sort();
	return all.filter((hash, index) => index === 0 || hash !== all[index - 1]);
}
/** FNV-1a. */
function hashOf(word) {
	let hash = 2166136261;
	for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 16777619);
	return hash >>> 0;
}
/**
* Keys such that texts which are much alike share at least one. Now and then two that are not do too,
* so likeness is to be asked for.
*/
function bandKeys(shingleHashes) {
	const minima = binMinima(shingleHashes);
	return Array.from({ length: bands }, (_, band) => {
		let hash = 0;
		for (let row = band * rows; row < (band + 1) * rows; row++) hash = mix(hash ^ (minima[row] ?? 0));
		return `${band}:${hash.toString(36)}`;
	});
}
/**
* The least hash of each of as many bins as there are rows in all bands, from one pass over the
* shingles (Li, Owen, Zhang, "One permutation hashing", 2012). An empty bin takes over from the next
* one that is not.
*/
function binMinima(hashes) {
	const count = 30;
	const none = 4294967295;
	const minima = new Uint32Array(count).fill(none);
	for (const hash of hashes) {
		const bin = hash % count;
		if (hash < (minima[bin] ?? none)) minima[bin] = hash;
	}
	return minima.map((minimum, bin) => {
		let least = minimum;
		for (let step = 1; least === none && step < count; step++) least = minima[(bin + step) % count] ?? none;
		return least;
	});
}
/** The share of all distinct shingles of two texts that both have, from 0 to 1. Both ascending. */
function likeness(a, b) {
	let i = 0;
	let j = 0;
	let shared = 0;
	while (i < a.length && j < b.length) {
		const left = a[i] ?? 0;
		const right = b[j] ?? 0;
		if (left === right) {
			shared += 1;
			i += 1;
			j += 1;
		} else if (left < right) i += 1;
		else j += 1;
	}
	return shared / (a.length + b.length - shared);
}
function mix(value) {
	let hash = value >>> 0;
	hash = Math.imul(hash ^ hash >>> 16, 2146121005);
	hash = Math.imul(hash ^ hash >>> 15, 2221713035);
	return (hash ^ hash >>> 16) >>> 0;
}
// ../core/src/program/series.ts
/** Words that a slot may bring with it: "an Excel course" and "a Word course" differ in one slot. */
const articles = /* @__PURE__ */ new Set([
	"a",
	"an",
	"the"
]);
/** The words of a text as they are compared for likeness, without articles. */
function comparedWords(text) {
	return normalizedWords(text).filter((word) => !articles.has(word));
}
/**
* Whether two templates belong to one series: their texts differ, in one slot only (which may stand
* in them several times), and what fills the slot stands in the name of each. A pair alone decides.
* Texts that do not differ at all are a copy and no series. All four lists are
* {@link comparedWords}.
*/
function isSeries(text, name, otherText, otherName) {
	const first = text.findIndex((word, index) => word !== otherText[index]);
	if (first < 0) return false;
	const longest = longestFill(text, first, name);
	const otherLongest = longestFill(otherText, first, otherName);
	for (let length = longest; length > 0; length--) for (let otherLength = otherLongest; otherLength > 0; otherLength--) if (sameButForSlot(text, text.slice(first, first + length), otherText, otherText.slice(first, first + otherLength), first)) return true;
	return false;
}
/** What fills a slot has so many words at most. */
const maxWords = 12;
/** How many words from a place on stand in a name too, one after another. */
function longestFill(text, from, name) {
	let longest = 0;
	for (let start = 0; start < name.length && longest < maxWords; start++) {
		let length = 0;
		while (length < maxWords && start + length < name.length && name[start + length] === text[from + length]) length++;
		longest = Math.max(longest, length);
	}
	return longest;
}
function sameButForSlot(text, fill, otherText, otherFill, from) {
	let index = from;
	let other = from;
	while (index < text.length || other < otherText.length) if (startsAt(text, index, fill) && startsAt(otherText, other, otherFill)) {
		index += fill.length;
		other += otherFill.length;
	} else if (text[index] !== void 0 && text[index] === otherText[other]) {
		index += 1;
		other += 1;
	} else return false;
	return true;
}
function startsAt(list, index, run) {
	return run.every((word, offset) => list[index + offset] === word);
}
// ../core/src/rules/template/boilerplate.ts
/** Shorter sentences are alike by chance: "Awarded once a year". */
const minWords$1 = 6;
/** From this share of its wording on a text belongs to one that is told by likeness. */
const alike = .8;
/** Templates of an example, each with a name and a description, complete but for the first two. */
function program(texts, series) {
	return texts.map(([name, description]) => [
		`name: ${name}`,
		`id: ${name.toLowerCase().replaceAll(" ", "-")}`,
		`image: images/${name.toLowerCase().replaceAll(" ", "-")}.svg`,
		`description: "${description}"`,
		`skills: [Record Keeping, Tool Care, Guided Tours]`,
		"badge_template_activities: [{activity_type: Assessment, title: \"Passed a review of their record keeping, tool care and guided tours by a master with a rubric.\"}]",
		"owner: village team",
		"reviewed_on: 2026-02-20",
		"level: Foundational",
		"cost: Free",
		"time_to_earn: Months",
		"type_category: Experience",
		"global_activity_url: https://example.org/badges",
		...series ? [`series: ${series}`] : []
	].join("\n")).join("\n---\n");
}
/** Five trades whose texts have sentences in common. */
function trades(first, last = "") {
	return [
		["Well Digger", "They have dug a well of four metres and lined it with stone from a field."],
		["Bread Baker", "They have baked rye and wheat loaves for a market on twelve Saturdays."],
		["Bee Keeper", "They have brought two hives through a winter and counted the mites in May."],
		["Net Mender", "They have mended torn trawls by hand and spliced rope for a harbour crew."],
		["Lamp Tender", "They have looked after an oil lamp in a tower and logged each ship by night."]
	].map(([name, text]) => [name, `${first} ${text} ${last}`.trim()]);
}
const opening$1 = "Earners have shown a trade of the old village to the public for a year.";
const closing = "The museum stands on the hill above the harbour and opens every day.";
var boilerplate_default = templateGroupRule({
	id: "template/boilerplate",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"series"
	],
	summary: "Descriptions do not open or close with a sentence that many of them share.",
	why: "An employer reads the first sentence, and perhaps the last. Where it is the same on every badge, what this earner did comes second or not at all.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A sentence that is varied by a word from template to template is not noticed. A shared sentence that the program has to carry, by law for instance, is reported all the same.",
	options: { minTemplates: {
		type: "integer",
		description: "Number of templates that share a sentence from which it is reported.",
		minimum: 2,
		default: 5
	} },
	examples: {
		good: [
			{
				text: program(trades("")),
				caption: "Each has sentences of its own."
			},
			{
				text: program(trades("Earners kept a craft alive.")),
				caption: "A short sentence."
			},
			{
				text: program(trades(opening$1), "trades"),
				caption: "A declared series."
			},
			{
				text: program(trades(opening$1)),
				options: { minTemplates: 6 }
			},
			{
				text: program([
					"Peru",
					"Chile",
					"Spain",
					"Malta",
					"Ghana"
				].map((land) => [`Host in ${land}`, `Earners have hosted a family for two weeks and kept a diary of it. They know the daily life of ${land} from breakfast to bedtime and can explain it to a guest who has never been there.`])),
				caption: "A series that differs in one place."
			}
		],
		bad: [
			{
				text: program(trades(opening$1)),
				findings: [{
					about: "opening sentence",
					at: "4:15-4:86",
					marks: "Earners have shown a trade of …e public for a year.",
					message: "5 descriptions open with the sentence \"Earners have shown a trade of the old village to the public …\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:15-18:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "32:15-32:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "46:15-46:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "60:15-60:86",
							marks: "Earners have shown a trade of …e public for a year."
						}
					]
				}]
			},
			{
				text: program(trades("", closing)),
				findings: [{
					about: "closing sentence",
					at: "4:89-4:157",
					marks: "The museum stands on the hill …and opens every day.",
					message: "5 descriptions close with the sentence \"The museum stands on the hill above the harbour and opens ev…\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:86-18:154",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "32:90-32:158",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "46:89-46:157",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "60:92-60:160",
							marks: "The museum stands on the hill …and opens every day."
						}
					]
				}]
			},
			{
				text: program(trades(opening$1, closing)),
				findings: [{
					about: "opening sentence",
					at: "4:15-4:86",
					marks: "Earners have shown a trade of …e public for a year.",
					message: "5 descriptions open with the sentence \"Earners have shown a trade of the old village to the public …\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:15-18:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "32:15-32:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "46:15-46:86",
							marks: "Earners have shown a trade of …e public for a year."
						},
						{
							at: "60:15-60:86",
							marks: "Earners have shown a trade of …e public for a year."
						}
					]
				}, {
					about: "closing sentence",
					at: "4:161-4:229",
					marks: "The museum stands on the hill …and opens every day.",
					message: "5 descriptions close with the sentence \"The museum stands on the hill above the harbour and opens ev…\"; expected each to speak of its own earner there",
					related: [
						{
							at: "18:158-18:226",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "32:162-32:230",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "46:161-46:229",
							marks: "The museum stands on the hill …and opens every day."
						},
						{
							at: "60:164-60:232",
							marks: "The museum stands on the hill …and opens every day."
						}
					]
				}]
			}
		]
	},
	*extract({ name, description, series, identity }) {
		if (name === void 0 || description === void 0 || identity === "from-credential") return;
		const { sentences } = analyse(description);
		const [first] = sentences;
		const last = sentences.at(-1);
		if (first === void 0 || last === void 0 || first === last) return;
		for (const [sentence, end] of [[first, "opening"], [last, "closing"]]) {
			const words = normalizedWords(sentence.text);
			if (words.length < minWords$1) continue;
			const value = {
				at: part(description, sentence.start, sentence.end),
				end,
				sentence: truncate$1(sentence.text, 60),
				name: name.value,
				series: series?.value,
				description: description.value
			};
			yield {
				key: `${end} ${words.join(" ")}`,
				value
			};
		}
	},
	*checkGroup(group, { minTemplates }) {
		const [first] = group;
		if (first === void 0 || group.length < minTemplates || !isWidespread(group, minTemplates)) return;
		yield {
			at: first.at,
			about: `${first.end} sentence`,
			message: `${group.length} descriptions ${first.end === "opening" ? "open" : "close"} with the sentence "${first.sentence}"; expected each to speak of its own earner there`,
			suggestion: "Leave the sentence out, or keep it on the page that the badges link to",
			related: group.slice(1, 6).map(({ at }) => at)
		};
	}
});
/** Whether so many templates share a sentence that are neither of one series nor copies. */
function isWidespread(group, minTemplates) {
	const families = [];
	for (const shared of group) {
		const compared = compare$1(shared);
		const own = families.find((members) => members.some((member) => belong(member, compared)));
		if (own === void 0) families.push([compared]);
		else if (own.length < maxMembers$1) own.push(compared);
		if (families.length >= minTemplates) return true;
	}
	return false;
}
/** How many members of a family a text is held against. */
const maxMembers$1 = 4;
function compare$1({ series, description, name }) {
	const text = comparedWords(description);
	return {
		series,
		text,
		name: comparedWords(name),
		shingles: shingles(text)
	};
}
function belong(a, b) {
	if (a.series !== void 0 && a.series === b.series) return true;
	return likeness(a.shingles, b.shingles) >= alike || isSeries(a.text, a.name, b.text, b.name);
}
// ../core/src/rules/template/certificate.ts
var certificate_default = templateRule({
	id: "template/certificate",
	practice: 7,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["certificate"],
	formats: ["badgelint"],
	summary: "Earners can print a certificate, or it is said why they cannot.",
	why: "Some employers and offices still ask for paper. An earner who can print a certificate need not ask you for one, and one who cannot deserves to know that it is on purpose.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "It asks of every template in our own format, whether the platform has certificates or not; exports do not say. Whether a reason is a good one is not judged.",
	examples: {
		good: [
			"certificate: true",
			"certificate: {enabled: true}",
			"certificate: {enabled: false, reason: The body that licenses the trade prints its own.}",
			{
				text: "state: archived",
				caption: "Nobody changes an archived template for this."
			},
			{
				text: "certificate: true\nvanity_slug: stream-keeper\nbadges_count: 4",
				caption: "An export says nothing about certificates."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper",
				caption: "Nothing is said.",
				findings: [{
					about: "certificate",
					at: "1:1-1:5",
					marks: "name",
					message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not"
				}]
			},
			{
				text: "certificate: false",
				caption: "No reason is given.",
				findings: [{
					about: "certificate",
					at: "1:14-1:19",
					marks: "false",
					message: "The certificate to print is switched off without a reason; expected one"
				}]
			},
			{
				text: "certificate: {enabled: false}",
				findings: [{
					about: "certificate",
					at: "1:1-1:12",
					marks: "certificate",
					message: "The certificate to print is switched off without a reason; expected one"
				}]
			}
		]
	},
	*check({ certificate, at }) {
		if (certificate === void 0) yield {
			at,
			about: "certificate",
			message: "Nothing is said about a certificate to print; expected `certificate: true`, or a reason why not",
			suggestion: "Switch the certificate on at the platform and write `certificate: true`, or `{enabled: false, reason: …}`"
		};
		else if (!certificate.isOn && certificate.reason === void 0) yield {
			at: certificate.at,
			about: "certificate",
			message: "The certificate to print is switched off without a reason; expected one",
			suggestion: "Switch it on, or write `{enabled: false, reason: …}`"
		};
	}
});
// ../core/src/text/claim.ts
const { claims, denials, deniedEnding, inName } = {
	claims: [
		/\b(?:has|have|having) (?:fully |truly )?mastered\b/gi,
		/\bmastered\b(?! by)/gi,
		/\b(?:is|are|as|becomes?|became) (?:now |fully |highly |truly |a |an |the |already |thereby )*(?:experts?\b(?! (?:panel|witness|speaker|talk|review))|masters? (?:of|in)\b|certified\b|proficient\b|fully qualified\b|highly skilled\b)/gi,
		/\b(?:demonstrat\w+|show\w*|gained|acquired|achieved|attained|possess\w*|ha(?:s|ve)|with) (?:\w+ ){0,2}(?:mastery|expertise|proficiency|expert knowledge|expert[- ]level)\b/gi,
		/\bexpert[- ]level (?:knowledge|skills?)\b/gi,
		/\bcertif(?:ies|y) (?:that )?(?:the )?(?:\w+ )?(?:is|are|can|has the)\b/gi
	],
	denials: [
		"not",
		"no",
		"never",
		"without",
		"nor"
	],
	deniedEnding: "n['’]t",
	inName: /^(?:Certified|Expert|Master)(?= \p{Lu})(?! (?:of|Class|Classes|Talk|Talks|Panel|Forum|Plan|Planning|Data))|(?<=\p{L} )(?:Expert|Certification|Mastery)$/u
};
/** What a description claims of the earner: mastery, expertise, certification. English. */
function claimIn(analysis) {
	return claims.flatMap((pattern) => Array.from(analysis.text.matchAll(pattern), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}))).filter(({ start, end }) => !analysis.isQuoted(start, end) && !isDenied(analysis.text, start)).sort((a, b) => a.start - b.start)[0];
}
/** Looks at so many characters before the claim. */
const maxBefore = 30;
const denied = new RegExp(`\\b(?:${denials.join("|")})\\b[\\w\\s]{0,20}$|${deniedEnding}\\s+\\w*\\s*$`, "i");
function isDenied(text, start) {
	return denied.test(text.slice(Math.max(0, start - maxBefore), start));
}
/** What a badge's name claims of its earner: "Certified Beekeeper", "Pruning Expert". */
function claimInName(name) {
	const match = inName.exec(name);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	} : void 0;
}
// ../core/src/text/earning.ts
/**
* How a badge is earned, told from the words of a criterion. English. A criterion that says neither
* of the two below is taken for a plain one, about which nothing is known.
*/
const { judging, being, participant, measured, presence, thing, bareCompletion, topicOnly, aWord, vagueWord, detail, congratulation } = {
	judging: /\b(?:pass(?:ed|es|ing)?|scor(?:e|es|ed|ing)|exam(?:s|ination|inations|iner|ined)?|test(?:s|ed)?|quiz(?:zes)?|assess\w*|grade[sd]?|grading|marks?|marked|evaluat\w*|review\w*|judged?|jury|juries|check(?:ed|s)?|approv\w*|rubrics?|verif\w*|observ\w*|sign(?:ed|s)?[- ]off|accept(?:ed|s|ance)|defen[dcs]\w*|panel|assessor|examiner|supervis\w*|mentor\w*|tutor\w*|feedback|peers?|interview\w*|portfolio|audition\w*|threshold|competenc\w*|proficien\w*|standards?|demonstrat\w*|show(?:ed|n|ing)?|prov(?:ed|en|ing)|evidence|submit\w*|submission|hand(?:ed|s)? in|deliver\w*|present(?:ed|s|ing|ation|ations)?|publish\w*|report(?:ed|s)?|project|capstone|thesis|essay|practical|licen[cs]e|certif\w*|correct\w*|success rate|at least|or (?:higher|more|better|above)|minimum)\b|\d\s?(?:%|(?:hours?|days|weeks|months|years)\b)/i,
	being: /\b(?:attend(?:ed|s|ing|ance)?|participat(?:e|ed|es|ing|ion)|(?:took|take|takes|taking) part|(?:was|were|been|being) present|joined|join|listen(?:ed|ing)?|watch(?:ed|ing)?|visit(?:ed|ing)?|registered|registration|showed up|checked in|sat in)\b/i,
	participant: /^(?:participant|schedule \/ registration|attendance)$/i,
	measured: /\b\d+\s?%|\bpass(?:ed|ing)?\b|\bexam|\bassess|\btest(?:ed|s)?\b|\bquiz|\bscor/i,
	presence: [
		/\bcheck(?:ed)?[- ]in\b|\battendance (?:was |is )?(?:checked|verified|recorded)\b/gi,
		/\bat least\b|\bminimum\b|(?<!\d)\d+\s?(?:hours?|days|weeks|months|years)\b/gi,
		/\bpresent(?:ations?)?\b|\bpanels?\b|\bevidence\b|\bstandards?\b|\bpeers?\b/gi
	],
	thing: new RegExp(`\\b(?:course|class|training|programme|program|module|workshop|curriculum|bootcamp|unit|lesson|path|learning path|pathway|requirement|activity|activities|session|webinar|seminar|e-?learning|material|content|video|work|coursework|track|series|certification|badge|task|assignment|exercise|lab|level|stage|step)s?\\b`, "i"),
	bareCompletion: new RegExp(`^(?=((?:(?:the |an? |all )?(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|individuals?|people|you|they|those who|anyone who)(?: who)? ?(?:have |has |had |must |should |will |need to |needs to )?(?:to )?|has |have |must |by |for |having |successful |successfully |this badge is (?:awarded|earned|issued|given) (?:for |by |to those who |upon |on )?(?:successful |successfully )?(?:have )?)*))\\1(?:successfully |successful )?(?:complet(?:e|ed|es|ing|ion(?: of)?)|finish(?:ed|es|ing)?|tak(?:e|en|ing)|took|attend(?:ed|ing|ance(?: at| of)?)?|participat(?:e|ed|es|ing|ion)(?: in)?|do|did|done|go through|went through|follow(?:ed|ing)?|enrol(?:l|led|ling|ment)?(?: in| on)?|join(?:ed|ing)?|work through|worked through|earn(?:ed)?)(?: successfully)?\\b(?: |$)[^,;:]*$`, "i"),
	topicOnly: /^(?:(?:a |an |the )?(?:basic|good|general|solid|sound|strong|deep|advanced|thorough|working) )?(?:knowledge|understanding|familiarity|awareness|interest|experience|skills?|mastery) (?:of|with|in|about)\b/i,
	aWord: /^[\w-]+(?: completion| attendance)?$/i,
	vagueWord: /^(?:completion|attendance|participation|training|course|hard work)\b|completion$/i,
	detail: /\b(?:and|by|then|after|using|with (?:an?|two|three)|in which|to (?:build|write|make|design|repair|create))\b/i,
	congratulation: /[-–—,] ?(?:well done|congratulations)/i
};
/** Whether somebody judged, measured or received what was done. */
function isAssessed(text) {
	return judging.test(text);
}
/** Whether a criterion asks for being there and for nothing that anybody judged. */
function isAttendance(text, kind) {
	const isParticipant = participant.test(kind ?? "");
	if (measured.test(text)) return false;
	if (isParticipant) return true;
	return being.test(text) && !isAssessedBeyondPresence(text);
}
/** "Attendance was checked" judges presence only. */
function isAssessedBeyondPresence(text) {
	return isAssessed(presence.reduce((left, phrase) => left.replace(phrase, ""), text));
}
/**
* Whether a criterion says neither what was done nor how it was judged: "Complete the course",
* "Knowledge of brakes". English.
*/
function isVague(text, name) {
	const sentence = withoutPraise((name !== void 0 && name.length > 3 ? text.replaceAll(name, "X") : text).trim().replace(/(?<![\s.!])[\s.!]+$/, ""));
	if (isAssessed(sentence) || /[.!?]\s+\p{Lu}/u.test(sentence)) return false;
	const count = sentence.split(/\s+/).length;
	if (aWord.test(sentence) && count <= 2) return vagueWord.test(sentence);
	if (detail.test(sentence.replace(/"[^"]*"/g, "")) && count > 8) return false;
	if (topicOnly.test(sentence)) return count <= 14;
	return count <= 20 && bareCompletion.test(sentence) && thing.test(sentence);
}
/** Without "– well done!" on the last line, and what follows it. */
function withoutPraise(text) {
	const from = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r")) + 1;
	const at = text.slice(from).search(congratulation);
	return at < 0 ? text : text.slice(0, from + at).trimEnd();
}
// ../core/src/rules/template/claim.ts
var claim_default = templateRule({
	id: "template/claim",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "What a badge promises fits how it is earned.",
	why: "A badge for being there that says \"expert\" does the earner no good: the first employer who asks how it was earned stops believing the others, too.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Only badges are judged whose every criterion is attendance in plain words. A criterion that asks for more behind a link is not known.",
	examples: {
		good: [
			"description: Earners have attended the Harvest Conference, sat in on two of its talks by certified beekeepers, met an expert panel, and took home a plan for a hive of their own.\nbadge_template_activities: [{title: Attended both days of the conference}]\nskills: [Conference, Hive Planning, Talks]",
			"name: Certified Beekeeper\ndescription: The earner is certified to keep bees, has mastered the handling of a swarm, and can tell a sick hive from a hungry one by its sound and by the weight of its combs.\nskills: [Beekeeping, Handling a Swarm, Hive Sound]\nbadge_template_activities: [{title: Passed the written and the practical exam}, {title: Attended four meetings}]",
			"name: Scrum Master Meetup\ndescription: Earners have attended the yearly meetup, heard from graduates of three master’s degrees, and wrote down what each of the six talks would change in their own teams.\nbadge_template_activities: [{title: Attended the meetup}]\nskills: [Scrum, Meetup, Talks]"
		],
		bad: [
			{
				text: "description: Earners have mastered the keeping of bees, from the first swarm to the last jar of honey, and know how a hive gets through a long and wet winter in the north.\nbadge_template_activities: [{title: Attended the Harvest Conference}]\nskills: [Keeping Bees, Swarms, Honey]",
				findings: [{
					about: "have mastered",
					at: "1:22-1:35",
					marks: "have mastered",
					message: "The description says \"have mastered\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "2:37-2:68",
						marks: "Attended the Harvest Conference"
					}]
				}]
			},
			{
				text: "name: Certified Beekeeper\ndescription: Earners have been to the talks of the Harvest Conference, in which the life of a hive was followed from the first swarm to the last jar of honey in the autumn.\nbadge_template_activities: [{activity_type: Participant, title: Took part in the conference}]\nskills: [Beekeeping, Swarms, Honey]",
				findings: [{
					about: "certified",
					at: "1:7-1:16",
					marks: "Certified",
					message: "The name says \"Certified\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "3:65-3:92",
						marks: "Took part in the conference"
					}]
				}]
			},
			{
				text: "description: Earners have attended a two-day conference on beekeeping, which means that they are experts in the life of a hive from the first swarm to the last jar of honey.\nbadge_template_activities: [{title: Attended at least one day}]\nskills: [Beekeeping, Swarms, Honey]",
				findings: [{
					about: "are experts",
					at: "1:94-1:105",
					marks: "are experts",
					message: "The description says \"are experts\", and every criterion is attendance; expected a claim that fits how the badge is earned",
					related: [{
						at: "2:37-2:62",
						marks: "Attended at least one day"
					}]
				}]
			}
		]
	},
	*check({ name, description, criteria }) {
		if (criteria.length === 0) return;
		if (!criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value))) return;
		const inText = description && claimIn(analyse(description));
		const claim = inText ?? (name && claimInName(name.value));
		const located = inText ? description : name;
		if (claim === void 0 || located === void 0) return;
		yield {
			at: part(located, claim.start, claim.end),
			about: claim.text.toLowerCase(),
			message: `The ${inText ? "description" : "name"} says "${claim.text}", and every criterion is attendance; expected a claim that fits how the badge is earned`,
			suggestion: "Say that the earner took part and in what, or add a criterion that is judged",
			related: criteria.slice(0, 3).map(({ text }) => text.at)
		};
	}
});
// ../core/src/text/en/person.ts
/**
* English nouns and pronouns for the person who earns a badge. Put together by hand, and held against
* the texts of `packages/core/quality`.
*/
const person = {
	speaksOfPerson: /\b(?:(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil|volunteer|delegate|member|individual|professional|practitioner|apprentice|achiever|badgeholder)s?|(?:people|persons?|those|someone|anyone|everyone|teachers?|employees?|staff|leaders?|users?|developers?|nurses?|engineers?|managers?|coaches|coach) (?:who|that|with)|they|he|she|who)\b/i,
	subject: /^(?:(?:the|an?|all|each|every) )?((?:badge )?(?:earner|holder|recipient|participant|learner|student|candidate|attendee|graduate|trainee|pupil))s?\b(?: of this (?:badge|credential|certificate))?(?=\s+(?:has|have|can|must|should|will|is|are|was|were|may|also|who|understands?|knows?|demonstrates?)\b)/i,
	qualifier: "badge "
};
// ../core/src/text/person.ts
const { subject, qualifier } = person;
/** Whether an English text speaks of the person: by a noun for them, by "people who" or "they". */
function speaksOfPerson(text) {
	return person.speaksOfPerson.test(text);
}
/** The nouns by which sentences of an English text begin with the person who earns it, in order. */
function personNouns(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [whole, noun] = subject.exec(text) ?? [];
		return whole === void 0 || noun === void 0 ? [] : [{
			noun: noun.toLowerCase().replace(qualifier, ""),
			start,
			end: start + whole.length
		}];
	});
}
// ../core/src/rules/template/criteria-person.ts
var criteria_person_default = templateRule({
	id: "template/criteria-person",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	comparedWith: ["description", "criteria"],
	languages: ["en"],
	summary: "Description and criteria use one noun for the person.",
	why: "If \"the earner\", \"the student\" and \"the participant\" all turn up, the reader wonders whether they are the same person.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "Somebody else may be meant: \"earners have taught forty students\". Only nouns that begin a sentence are compared, and are followed by has, can, must and their like.",
	examples: {
		good: [
			"description: Earners have taught forty students to swim and can plan a lesson for a mixed group of children. Earners have also learned to save a swimmer from open and cold water.",
			"description: The holder of this badge has planted a public bed. The holder can also advise neighbours on water and shade, and read a soil test without the help of a gardener.",
			"description: Earners have planted a public bed, kept it alive for a dry summer, and advised participants of a neighbourhood walk on water, shade and the care of young trees."
		],
		bad: [
			{
				text: "description: Earners have planted a public bed and kept it alive for a dry summer. Students can also advise neighbours on water and shade, and read a soil test on their own.",
				findings: [{
					about: "student",
					at: "1:84-1:92",
					marks: "Students",
					message: "The person is called \"earner\" and \"student\"; expected one word for them",
					suggestion: "Use \"earner\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:21",
						marks: "Earners"
					}]
				}]
			},
			{
				text: "description: The holder has planted a public bed and kept it alive for a dry summer without a sprinkler, and can advise neighbours on water and shade in the same climate.\nbadge_template_activities: [{title: Participants have passed a walk through the bed with two gardeners}]",
				findings: [{
					about: "participant",
					at: "2:37-2:49",
					marks: "Participants",
					message: "The person is called \"holder\" and \"participant\"; expected one word for them",
					suggestion: "Use \"holder\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:24",
						marks: "The holder"
					}]
				}]
			},
			{
				text: "description: The candidate has planted a public bed and kept it alive for a dry summer. The learner can advise neighbours on water and shade, and read a soil test on their own.",
				findings: [{
					about: "learner",
					at: "1:89-1:100",
					marks: "The learner",
					message: "The person is called \"candidate\" and \"learner\"; expected one word for them",
					suggestion: "Use \"candidate\" throughout, or the word that your program has chosen",
					related: [{
						at: "1:14-1:27",
						marks: "The candidate"
					}]
				}]
			}
		]
	},
	*check({ description, criteria }) {
		const nouns = [...description ? [description] : [], ...criteria.map(({ text }) => text)].flatMap((text) => personNouns(analyse(text)).map((noun) => ({
			...noun,
			at: part(text, noun.start, noun.end)
		})));
		const [first] = nouns;
		const other = nouns.find(({ noun }) => noun !== first?.noun);
		if (first === void 0 || other === void 0) return;
		yield {
			at: other.at,
			about: other.noun,
			message: `The person is called "${first.noun}" and "${other.noun}"; expected one word for them`,
			suggestion: `Use "${first.noun}" throughout, or the word that your program has chosen`,
			related: [first.at]
		};
	}
});
// ../core/src/rules/template/criteria-present.ts
var criteria_present_default = templateRule({
	id: "template/criteria-present",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["criteria", "criteriaLink"],
	comparedWith: ["criteria", "criteriaLink"],
	limit: "criteriaLeast",
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A template says how the badge is earned.",
	why: "Criteria are what an employer reads to know what the earner did. A badge without them claims something and proves nothing; platforms refuse it.",
	source: {
		title: "Open Badges 2.0, BadgeClass: criteria",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeClass"
	},
	mistakes: "Accredible keeps criteria apart from the group, so nothing is said about its groups.",
	examples: {
		good: ["badge_template_activities: [{title: Repaired three bicycle brakes under supervision}]", {
			text: "badge_template_activities: []\nglobal_activity_url: https://example.org/criteria",
			caption: "A page that lists the criteria will do where no platform is set."
		}],
		bad: [{
			text: "badge_template_activities: []\nglobal_activity_url: null",
			findings: [{
				about: "criteria",
				at: "1:1-1:26",
				marks: "badge_template_activities",
				message: "The template does not say how the badge is earned; expected at least one criterion"
			}]
		}, {
			platform: "credly",
			text: "badge_template_activities: []",
			caption: "Credly wants the criteria themselves, not only a link.",
			findings: [{
				about: "criteria",
				at: "1:1-1:26",
				marks: "badge_template_activities",
				message: "The template does not say how the badge is earned; expected at least one criterion"
			}]
		}]
	},
	*check({ criteria, criteriaLink, at }, _options, { limit }) {
		const isLinkEnough = limit.platform !== "Credly";
		if (criteria.length + (isLinkEnough && criteriaLink ? 1 : 0) >= limit.value) return;
		yield {
			at,
			about: "criteria",
			message: "The template does not say how the badge is earned; expected at least one criterion",
			suggestion: "Name what the earner does for it and how that is judged"
		};
	}
});
// ../core/src/rules/template/criteria-specific.ts
var criteria_specific_default = templateRule({
	id: "template/criteria-specific",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "The criteria say what the earner did and how that was judged.",
	why: "\"Complete the course\" could mean a click or a year of work. With what was done and how it was judged, a stranger can tell what the earner has behind them.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A template is reported only if all its criteria are vague, so that a vague one beside a good one passes. Badges for being there are let pass, since there is nothing to judge.",
	options: { links: {
		type: "boolean",
		description: "Whether each criterion, or the template, must have a link that the public can follow.",
		default: false
	} },
	examples: {
		good: [
			"badge_template_activities: [{title: Final exam passed with a score of 80 % or higher}]",
			"badge_template_activities: [{title: Completed the course}, {title: Repaired three bicycle brakes under supervision}]",
			"badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked by the archivist}]",
			{
				text: "badge_template_activities: [{activity_type: Participant, title: Attended the Harvest Conference}]",
				caption: "Being there is what this badge is for."
			},
			"badge_template_activities: [{title: Completed the six labs of the course and handed in a report on each}]",
			"language: nl\nbadge_template_activities: [{title: De cursus is afgerond}]"
		],
		bad: [
			{
				text: "badge_template_activities: [{title: Complete the course}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:56",
					marks: "Complete the course",
					message: "The criterion does not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Completion of all modules}, {title: Finished the online training}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:62",
					marks: "Completion of all modules",
					message: "The 2 criteria do not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Knowledge of bicycle brakes}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:64",
					marks: "Knowledge of bicycle brakes",
					message: "The criterion does not say what the earner did and how it was judged; expected both"
				}]
			},
			{
				text: "badge_template_activities: [{title: Passed a review of forty entries by two archivists}]",
				options: { links: true },
				caption: "Where the option asks for a link.",
				findings: [{
					about: "link",
					at: "1:37-1:87",
					marks: "Passed a review of forty entries by two archivists",
					message: "No criterion has a link; expected a page that the public can read"
				}]
			}
		]
	},
	*check({ name, description, criteria }, { links }) {
		const [first] = criteria;
		if (first === void 0) return;
		const at = first.text.at;
		const isAllAttendance = criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value));
		const repeated = criteria.find(({ text }) => isSame$3(text.value, description?.value));
		if (repeated) yield {
			at: repeated.text.at,
			about: "description",
			message: "The criterion is the description over again; expected how the badge is earned",
			suggestion: "Name what the earner did for it, and how that was judged"
		};
		else if (!isAllAttendance && criteria.every(({ text, link }) => link === void 0 && isVague(text.value, name?.value))) yield {
			at,
			about: "criteria",
			message: `${criteria.length === 1 ? "The criterion does" : `The ${criteria.length} criteria do`} not say what the earner did and how it was judged; expected both`,
			suggestion: "Name what was done and how it was judged, such as \"Passed a practical exam with 70 % or more\""
		};
		else if (links && criteria.every(({ link }) => link === void 0)) yield {
			at,
			about: "link",
			message: "No criterion has a link; expected a page that the public can read",
			suggestion: "Link each criterion to the page that describes it"
		};
	}
});
function isSame$3(criterion, description) {
	if (description === void 0 || normalizedWords(criterion).length < 4) return false;
	return normalize(criterion).trim() === normalize(description).trim();
}
// ../core/src/text/orders.ts
const { done, doubtful, object, exceptBefore, adverb, obligation, toReader, betterThanObligation } = {
	done: {
		complete: "Completed",
		pass: "Passed",
		achieve: "Achieved",
		attend: "Attended",
		submit: "Submitted",
		participate: "Participated",
		demonstrate: "Demonstrated",
		finish: "Finished",
		earn: "Earned",
		take: "Took",
		create: "Created",
		write: "Wrote",
		build: "Built",
		develop: "Developed",
		deliver: "Delivered",
		obtain: "Obtained",
		perform: "Performed",
		read: "Read",
		answer: "Answered",
		enroll: "Enrolled",
		enrol: "Enrolled",
		register: "Registered",
		join: "Joined",
		watch: "Watched",
		upload: "Uploaded",
		prepare: "Prepared",
		choose: "Chose",
		hold: "Held",
		be: "Was",
		become: "Became",
		gain: "Gained",
		provide: "Provided",
		conduct: "Conducted",
		implement: "Implemented",
		identify: "Identified",
		explain: "Explained",
		describe: "Described",
		solve: "Solved",
		configure: "Configured",
		install: "Installed",
		lead: "Led",
		teach: "Taught",
		learn: "Learned",
		volunteer: "Volunteered",
		give: "Gave",
		show: "Showed",
		successfully: "Successfully completed"
	},
	doubtful: {
		score: "Scored",
		design: "Designed",
		present: "Presented",
		report: "Reported",
		practice: "Practised",
		practise: "Practised",
		test: "Tested",
		plan: "Planned",
		review: "Reviewed",
		research: "Researched",
		document: "Documented",
		share: "Shared",
		record: "Recorded",
		work: "Worked",
		study: "Studied",
		use: "Used",
		make: "Made",
		contribute: "Contributed",
		serve: "Served",
		map: "Mapped",
		host: "Hosted",
		interview: "Interviewed",
		repair: "Repaired",
		measure: "Measured",
		collect: "Collected",
		organize: "Organized",
		organise: "Organised",
		analyze: "Analyzed",
		analyse: "Analysed"
	},
	object: /^\s+(?:an?|the|at least|all|your|one|two|three|four|five|six|ten|\d+|each|every|any)\b/i,
	exceptBefore: /^\s+(?:beginners?|novices?|set of|list of)\b/,
	adverb: {
		word: "successfully",
		before: /^\s+(?:complete|pass|finish|demonstrate|submit)\b/i,
		better: "Successfully completed …"
	},
	obligation: /\b(?:you (?:must|should|will|need|have to|can|are required|'ll)|(?:earners?|participants?|learners?|students?|candidates?|recipients?|holders?|applicants?|individuals?|members?|they) (?:must|should|will need to|will have to|need to|needs to|have to|has to|are required to|is required to|are expected to))\b/i,
	toReader: /^you/i,
	betterThanObligation: "Has …"
};
const afterVerb = /^\s+[^\s,.;:!?)–—-]/;
/** The orders in a criterion, one a sentence at most: an imperative at its start, or "must". English. */
function ordersIn(analysis) {
	return analysis.sentences.flatMap(({ text, start }) => {
		const [bullet = ""] = /^(?:(?:[-*•–#>]+|\d+[.)])\s*)?/.exec(text) ?? [];
		const body = text.slice(bullet.length);
		const order = imperative(body) ?? must(body);
		if (order === void 0) return [];
		const from = start + bullet.length + order.start;
		const end = from + order.text.length;
		return analysis.isQuoted(from, end) ? [] : [{
			...order,
			start: from,
			end
		}];
	});
}
function imperative(sentence) {
	const [word = ""] = /^\p{L}+/u.exec(sentence) ?? [];
	const rest = sentence.slice(word.length);
	const plain = own$1(done, word);
	if (!(plain !== void 0 ? afterVerb.test(rest) : own$1(doubtful, word) !== void 0 && object.test(rest)) || exceptBefore.test(rest)) return void 0;
	if (word.toLowerCase() === adverb.word) return adverb.before.test(rest) ? {
		text: `${word}${/^\s+\p{L}+/u.exec(rest)?.[0] ?? ""}`,
		start: 0,
		end: 0,
		better: adverb.better,
		isAddress: false
	} : void 0;
	return {
		text: word,
		start: 0,
		end: word.length,
		better: `${plain ?? own$1(doubtful, word)} …`,
		isAddress: false
	};
}
function must(sentence) {
	const match = obligation.exec(sentence);
	return match ? {
		text: match[0],
		start: match.index,
		end: match.index + match[0].length,
		better: betterThanObligation,
		isAddress: toReader.test(match[0])
	} : void 0;
}
function own$1(table, word) {
	const key = word.toLowerCase();
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
// ../core/src/rules/template/criteria-style.ts
var criteria_style_default = templateRule({
	id: "template/criteria-style",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["criteria"],
	languages: ["en"],
	summary: "Criteria tell what the earner has done, not what the reader must do.",
	why: "Who reads a badge wants to know what this person did. \"Complete the course\" speaks to somebody who has not earned it yet; \"Completed the course\" tells about somebody who has.",
	source: {
		title: "Real Ideas, Common badge writing mistakes and how to solve them",
		address: "https://knowledge.realideas.org/common-badge-writing-mistakes-and-how-to-solve-them"
	},
	mistakes: "A single line in the imperative is let pass, as is usual under a heading such as \"Earning criteria\". Some words are an order and a noun (\"Practice\", \"Report\"); they count as an order only where an object follows. Criteria without a verb pass.",
	options: { list: {
		type: "integer",
		description: "How many orders make a list of things to do. With 1 a single \"Pass the exam\" is reported too.",
		minimum: 1,
		default: 2
	} },
	examples: {
		good: [
			{
				text: "badge_template_activities: [{title: Pass the exam with at least 70 %}]",
				caption: "One line in the imperative is no list."
			},
			"badge_template_activities: [{title: Has repaired three bicycle brakes under supervision}]",
			"badge_template_activities: [{title: Passing score (70 %) on the final exam}]",
			"badge_template_activities: [{title: Score of 80 % or higher in the practical exam}]",
			"badge_template_activities: [{title: Report on a stream of the neighbourhood that a tutor accepted}]",
			"badge_template_activities: [{title: The badge is awarded to volunteers whose forty entries were checked}]",
			"badge_template_activities: [{title: 'Answered \"You must repair the brake\" exercises before two examiners'}]",
			"language: de\nbadge_template_activities: [{title: Nehmen Sie an der Prüfung teil}]"
		],
		bad: [
			{
				text: "badge_template_activities: [{title: Watch the four videos}, {title: Pass the exam with at least 70 %}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:42",
					marks: "Watch",
					message: "The criteria tell the reader what to do (\"Watch\", \"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Watched …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: You must repair three brakes before two examiners}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:45",
					marks: "You must",
					message: "The criteria tell the reader what to do (\"You must\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Has …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: Students must hand in a portfolio that two tutors accept}, {title: Pass the exam}]",
				findings: [{
					about: "criteria",
					at: "1:37-1:50",
					marks: "Students must",
					message: "The criteria tell the reader what to do (\"Students must\", \"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Has …\""
				}]
			},
			{
				text: "badge_template_activities: [{title: Pass the exam with at least 70 %}]",
				options: { list: 1 },
				findings: [{
					about: "criteria",
					at: "1:37-1:41",
					marks: "Pass",
					message: "The criteria tell the reader what to do (\"Pass\"); expected what the earner has done",
					suggestion: "Write each as something done: \"Passed …\""
				}]
			}
		]
	},
	*check({ criteria }, { list }) {
		const orders = criteria.flatMap(({ text }) => ordersIn(analyse(text)).map((order) => ({
			...order,
			at: part(text, order.start, order.end)
		})));
		const first = orders.find(({ isAddress }) => isAddress) ?? orders[0];
		if (first === void 0 || !first.isAddress && orders.length < list) return;
		const listed = [...new Set(orders.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: first.at,
			about: "criteria",
			message: `The criteria tell the reader what to do (${listed}); expected what the earner has done`,
			suggestion: `Write each as something done: "${first.better}"`
		};
	}
});
// ../core/src/rules/template/description-length.ts
var description_length_default = templateRule({
	id: "template/description-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["description"],
	whole: true,
	limit: "descriptionMost",
	summary: "A description is no longer than the platform takes.",
	why: "The platform refuses a longer text or cuts it off, and the earner holds a badge whose last sentence is missing.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Characters are counted as Unicode code points; a platform may count an emoji as two.",
	examples: {
		good: [{
			platform: "credly",
			text: `description: ${"A".repeat(500)}`,
			caption: "Exactly 500 characters fit."
		}, {
			text: `description: ${"Earners have measured the water of a stream every week and reported it. ".repeat(9).trim()}`,
			caption: "Where no platform is set there is no limit."
		}],
		bad: [{
			platform: "credly",
			text: `description: ${"Earners have shown in practice that they can measure water quality and report it. ".repeat(7).trim()}`,
			findings: [{
				about: "description",
				at: "1:514-1:587",
				marks: "have shown in practice that th…ality and report it.",
				message: "The description has 573 characters; expected at most 500, which is what Credly takes",
				suggestion: "Cut 73 characters, and move details to the page that the badge links to"
			}]
		}]
	},
	*check({ description }, _options, { limit }) {
		if (description === void 0) return;
		const length = Array.from(description.value).length;
		if (length <= limit.value) return;
		const start = Array.from(description.value).slice(0, limit.value).join("").length;
		yield {
			at: {
				...description.at,
				span: [start, description.value.length]
			},
			about: "description",
			message: `The description has ${length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: `Cut ${length - limit.value} characters, and move details to the page that the badge links to`
		};
	}
});
// ../core/src/text/frequent-words.ts
/**
* By language the small words that are frequent in it and rare in the others here. Taken from general
* knowledge of these languages; they need only tell a sentence's language, not its meaning. They stand
* together, since a language that no rule knows has to be told too, and what is rare depends on the others.
*/
const frequentWords = {
	en: "the of and to for with this that is are has have been by from they their who how which earner earners badge holder successfully completed course knowledge an as it or at can be will your you our we in",
	de: "der die das und ist im den dem ein eine einer eines mit für auf von zu nicht wird werden sich sie haben hat dieses dieser über zur zum bei nach durch kurs abzeichen",
	nl: "de het een en van in is dat op te met voor deze dit zijn niet aan heeft hebben wordt worden door zij naar over bij uit ook kan we",
	fr: "le la les des et est une un du dans pour avec sur au aux ce cette ces qui que par son sa ses ils elle ont été en",
	es: "el la los las de del y es una un en para con por que se su sus este esta estos ha han al como curso",
	pt: "o a os as de do da dos das e é uma um em para com por que se seu sua este esta foi no na ao como curso",
	it: "il lo la gli le di del della dei e è una un in per con che si questo questa ha hanno sono nel alla al corso",
	sv: "och att det som en ett är av för med på har till den om inte kan har i de",
	da: "og at det som en et er af for med på har til den om ikke kan i de",
	pl: "i w na z do że się jest to nie oraz dla przez jego kurs",
	ca: "el la els les de del i és una un en per amb que es aquest aquesta al com curs",
	tr: "ve bir bu için ile olarak olan da de kurs",
	fi: "ja on ei että se tai kun myös sekä kurssi",
	cs: "a v na se je že do s pro kurz z o to"
};
// ../core/src/text/language.ts
const languages = Object.keys(frequentWords);
/** For each small word the languages that have it, as indexes into {@link languages}. */
const languagesOf = /* @__PURE__ */ new Map();
for (const [index, list] of Object.values(frequentWords).entries()) for (const word of list.split(" ")) languagesOf.set(word, [...languagesOf.get(word) ?? [], index]);
/** The first characters of a text tell its language as well as all of it. */
const enough = 160;
/** And so many tell its script. */
const enoughForScript = 2e3;
/**
* The language that a text is written in, as a two-letter code, by script and frequent small words;
* undefined where the text is too short or mixed to say. `other` stands for scripts in which none
* of the known languages is written.
*/
function detectLanguage(text) {
	const beginning = text.slice(0, enoughForScript);
	const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
	const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
	if (letters >= 4 && latin * 2 < letters) return "other";
	const scores = new Float64Array(languages.length);
	for (const word of normalizedWords(text.slice(0, enough))) {
		const having = languagesOf.get(word);
		if (having) for (const index of having) scores[index] = (scores[index] ?? 0) + 1 / having.length;
	}
	const [best = 0, second = 0] = scores.toSorted().reverse();
	return best >= 1 && best >= 1.5 * second ? languages[scores.indexOf(best)] : void 0;
}
/** Whether two language tags mean the same language: `en` and `en-GB` do. */
function isSameLanguage(a, b) {
	return a.toLowerCase().split(/[-_]/)[0] === b.toLowerCase().split(/[-_]/)[0];
}
// ../core/src/text/en/substance.ts
/**
* English words by which a description says that something was completed, and those by which it says
* more. Put together by hand, and held against the texts of `packages/core/quality`.
*/
const substances = {
	opening: /^(?:(?:this|the) (?:digital )?(?:badge|credential|certificate) (?:is |was )?(?:awarded|given|issued|earned|granted) (?:to (?:\w+ )?(?:people|those|learners|students|participants|earners|individuals|anyone) who (?:have |has )?|for (?:the )?(?:successful )?|by |on |upon )|awarded (?:for|to (?:those|participants|learners|students) who) (?:have )?|(?:the )?(?:earners?|holders?|recipients?|participants?)(?: of this (?:badge|credential))? (?:has|have)? ?|(?:has|have) |for )?(?:successfully )?(?:complet(?:ed|ing|ion of)|finish(?:ed|ing)|attend(?:ed|ing|ance (?:at|of))|pass(?:ed|ing)|participat(?:ed|ing) in|took part in)\b/i,
	substance: /\b(?:and|by|where|which|including|covering|demonstrat\w*|showing|able to|can|know(?:s|ledge)|skills?|learn\w*|understand\w*|after|who|while|with|through|so that)\b|[,;:]/i
};
// ../core/src/text/substance.ts
/** What makes a description hollow, if it is: a placeholder, the name again, or bare completion. */
function hollownessOf(text, name) {
	if (isPlaceholder(text)) return "placeholder";
	if (name !== void 0 && text.length <= 2 * name.length + 20 && isSame$2(text, name)) return "name";
	return isBareCompletion(text) ? "completion" : void 0;
}
function isSame$2(text, name) {
	const letters = normalizedWords(text).join(" ");
	return letters !== "" && letters === normalizedWords(name).join(" ");
}
const { opening, substance } = substances;
/** One sentence which says that a course, programme or event was completed, and nothing more. */
function isBareCompletion(text) {
	const sentence = text.trim().replace(/(?<![.!])[.!]+$/, "");
	if (sentence.length > 300 || /[.!?]\s/.test(sentence)) return false;
	const match = opening.exec(sentence);
	if (match === null || substance.test(sentence.slice(match[0].length))) return false;
	return normalizedWords(sentence).length <= 20;
}
// ../core/src/rules/template/description-substance.ts
/** Shorter descriptions are the business of `template/description-thin`. */
const minCharacters = 100;
const remedy = "Say who did what, what they can now do, and why it counts";
var description_substance_default = templateRule({
	id: "template/description-substance",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A description says who did what and what they can now do, not only that a course was completed.",
	why: "The description is the first thing people read behind the picture. If it says only that a course was completed, nobody learns what the earner can do.",
	source: {
		title: "Credly, No guts, no glory: writing meaningful badges",
		address: "https://learn.credly.com/blog/no-guts-no-glory"
	},
	mistakes: "Bare completion is known in English only, and so is a text that never comes to what the earner can do. Why it counts is asked by `template/description-value`, in the strict preset.",
	examples: {
		good: [
			"description: Earners have completed the Data Basics course, cleaned three data sets and explained what they found to a panel.",
			{ text: "name: Todo List Design\ndescription: Earners have designed, tested and shipped a to-do list application that five people used for a week." },
			{
				text: "description: Earners have attended the Regional Library Meeting in the town hall, sat in on three of its six sessions, and met colleagues from eleven other libraries.\nbadge_template_activities: [{activity_type: Participant, title: Attended the Regional Library Meeting}]\nskills: [Library Networking, Sessions, Regional Meeting]",
				caption: "Who was there and was not judged has shown nothing new, and the badge does not claim it."
			},
			"description: Has completed the Lifeguard course and rescued a swimmer in open water under supervision."
		],
		bad: [
			{
				text: "description: Earners have completed the twelve weekly evening meetings of the spring season in the town hall, with tea and a short break in each of them.",
				caption: "It says who did what, and not what they can now do.",
				findings: [{
					about: "ability",
					at: "1:14-1:154",
					marks: "Earners have completed the twe…eak in each of them.",
					severity: "info",
					message: "The description says what was completed, and not what the earner can now do; expected both"
				}]
			},
			{
				text: "description: TODO",
				findings: [{
					about: "placeholder",
					at: "1:14-1:18",
					marks: "TODO",
					message: "The description is a placeholder, \"TODO\"; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "description: Lorem ipsum dolor sit amet",
				findings: [{
					about: "placeholder",
					at: "1:14-1:40",
					marks: "Lorem ipsum dolor sit amet",
					message: "The description is a placeholder, \"Lorem ipsum dolor sit amet\"; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "name: Data Analysis\ndescription: \"Data analysis.\"",
				findings: [{
					about: "name",
					at: "2:14-2:30",
					marks: "\"Data analysis.\"",
					message: "The description only repeats the name; expected what the earner did",
					suggestion: "Say who did what, what they can now do, and why it counts"
				}]
			},
			{
				text: "description: Completed the Data Basics training course.",
				findings: [{
					about: "completion",
					at: "1:14-1:56",
					marks: "Completed the Data Basics training course.",
					message: "The description says only that something was completed; expected what the earner can now do"
				}]
			},
			{
				text: "description: This badge is awarded for completing the Data Basics course.",
				findings: [{
					about: "completion",
					at: "1:14-1:74",
					marks: "This badge is awarded for completing the Data Basics course.",
					message: "The description says only that something was completed; expected what the earner can now do"
				}]
			}
		]
	},
	*check({ name, description, criteria }) {
		if (description === void 0) return;
		const at = description.at;
		const text = description.value;
		const hollowness = hollownessOf(text, name?.value);
		if (hollowness === "placeholder") yield {
			at,
			about: "placeholder",
			message: `The description is a placeholder, "${truncate$1(text, 60)}"; expected what the earner did`,
			suggestion: remedy
		};
		else if (hollowness === "name") yield {
			at,
			about: "name",
			message: "The description only repeats the name; expected what the earner did",
			suggestion: remedy
		};
		else if (hollowness === "completion") yield {
			at,
			about: "completion",
			message: "The description says only that something was completed; expected what the earner can now do",
			suggestion: "Add what the earner did there, how it was judged, and what they can now do"
		};
		else if (text.length >= minCharacters && isOnlyCompletion(text) && detectLanguage(text) === "en" && !(criteria.length > 0 && criteria.every((one) => isAttendance(one.text.value, one.kind?.value)))) yield {
			at,
			about: "ability",
			severity: "info",
			message: "The description says what was completed, and not what the earner can now do; expected both",
			suggestion: "Add what the earner has shown to know, to be able to do, or to have made"
		};
	}
});
const completion = /\b(?:complet(?:ed|es|ing|ion)|finish(?:ed|ing)|attend(?:ed|ing|ance)|participat(?:ed|ing|ion)|took part|enrolled|joined)\b/i;
/** Any word for knowing, being able, making or doing beside completing. */
const ability = /\b(?:can|able|abilit\w*|capab\w*|know\w*|skill\w*|understand\w*|understood|demonstrat\w*|show(?:n|ed|s|ing)?|competen\w*|proficien\w*|expertise|familiar\w*|appl(?:y|ied|ies|ying)|learn(?:ed|t|ing|s)?|prepared|equipped|develop\w*|design\w*|buil[dt]\w*|creat\w*|made|making|wr[io]t\w*|solv\w*|analy[sz]\w*|manag\w*|lead(?:ing|s)?|led|pass(?:ed|ing)?|master\w*|gain\w*|practi[cs]\w*|perform\w*|use[sd]?|using|identif\w*|explain\w*|implement\w*|plan\w*|measur\w*|repair\w*|teach\w*|taught|help\w*|present\w*|contribut\w*|organi[sz]\w*|deliver\w*|conduct\w*|research\w*|collect\w*|train(?:ed|ing)|achiev\w*|qualif\w*|recogni[sz]\w*|awareness|insight\w*|technique\w*|how to|scored?|evaluat\w*|assess\w*|exam\w*|tested|submitted|volunteer\w*|serv(?:ed|ing)|coordinat\w*|supervis\w*|coach\w*|mentor\w*|operat\w*|install\w*|configur\w*|maintain\w*|cook\w*|program(?:med|ming)|translat\w*|interpret\w*|advis\w*|support(?:ed|ing)|interview\w*)\b/i;
function isOnlyCompletion(text) {
	return completion.test(text) && !ability.test(text);
}
// ../core/src/rules/template/description-thin.ts
var description_thin_default = templateRule({
	id: "template/description-thin",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	summary: "A description is long enough to say who did what and why it counts.",
	why: "Whoever opens the badge reads two lines and stops. In fewer than a hundred characters there is room for a topic, and none for what this earner did or can do.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "No platform publishes a least length. The figures are taken from good templates, of which the shortest had 160 characters. A short text may be complete all the same.",
	options: {
		minLength: {
			type: "integer",
			description: "Characters below which a description is reported as a warning.",
			minimum: 0,
			default: 100
		},
		recommendedLength: {
			type: "integer",
			description: "Characters below which it is reported as an info.",
			minimum: 0,
			default: 160
		}
	},
	examples: {
		good: [{
			text: "language: ja\ndescription: 受講者は三か月間毎週近くの川を測定し、結果を公開データベースに記録し、変化を近所の人々に説明しました。自然な変動と汚染の兆候を見分け、誰に連絡すべきかを知っています。",
			caption: "A character of Japanese or Chinese says as much as two or three letters."
		}, {
			text: "description: Earners have baked eight loaves of rye a week for a season and can mend a dough that failed.",
			options: {
				minLength: 80,
				recommendedLength: 80
			}
		}],
		bad: [
			{
				text: "description: Earners have planned and led a class on home repair.",
				findings: [{
					about: "description",
					at: "1:14-1:66",
					marks: "Earners have planned and led a class on home repair.",
					message: "The description has 52 characters, too few to say who did what and why it counts; expected 100 or more"
				}]
			},
			{
				text: "description: Earners have sampled water and led a public talk about what their data say of pollution in it, and know whom to call.",
				findings: [{
					about: "description",
					at: "1:14-1:131",
					marks: "Earners have sampled water and…d know whom to call.",
					severity: "info",
					message: "The description has 117 characters, too few to say who did what and why it counts; expected 160 or more"
				}]
			},
			{
				text: "language: nl\ndescription: De deelnemer heeft een vergadering geleid.",
				findings: [{
					about: "description",
					at: "2:14-2:56",
					marks: "De deelnemer heeft een vergadering geleid.",
					message: "The description has 42 characters, too few to say who did what and why it counts; expected 100 or more"
				}]
			}
		]
	},
	*check({ name, description }, { minLength, recommendedLength }) {
		if (description === void 0) return;
		const text = description.value.trim();
		const length = lengthOf(text);
		if (length >= Math.max(minLength, recommendedLength) || hollownessOf(text, name?.value)) return;
		const isThin = length < minLength;
		yield {
			at: description.at,
			about: "description",
			message: `The description has ${length} characters, too few to say who did what and why it counts; expected ${isThin ? minLength : recommendedLength} or more`,
			suggestion: "Add what the earner did, what they can now do, and why it counts",
			...isThin ? {} : { severity: "info" }
		};
	}
});
/** Characters, those of scripts that write a syllable or a word with one counting two and a half. */
function lengthOf(text) {
	const dense = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu);
	return Math.round(Array.from(text).length + 1.5 * (dense?.length ?? 0));
}
// ../core/src/rules/template/description-value.ts
var description_value_default = templateRule({
	id: "template/description-value",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"criteria"
	],
	languages: ["en"],
	summary: "A description says why the achievement counts.",
	why: "An employer who does not know the field learns from it what the earner is good for: which work they can take on, which problem they can solve, which rule they meet.",
	source: {
		title: "Credly, What is badge metadata?",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "It looks for words of purpose and use (to, so that, enabling, needed for). A text that leaves the use to the reader is reported, even where every reader sees it.",
	examples: {
		good: [
			"description: Earners have led a crew of six through a season of night work and can read a tide table, which is what a harbour asks of a mate before it lets them out alone.",
			"description: Earners have welded plates in all positions and can read a drawing, enabling a workshop to let them work on pressure vessels from their first day onwards, alone.",
			"language: nl\ndescription: Deelnemers hebben drie maanden lang een beek gemeten, de waarden gepubliceerd en een verandering uitgelegd aan de buurt, met een kaart en een praatje in de zaal."
		],
		bad: [
			{
				text: "description: Earners have led a crew of six through a season of night work. They have knowledge of tide tables, of knots, and of the lights of the harbour and of the open sea.",
				findings: [{
					about: "description",
					at: "1:14-1:176",
					marks: "Earners have led a crew of six…and of the open sea.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
			},
			{
				text: "description: Earners have baked eight loaves of rye a week for a season. They understand sourdough, the heat of a stone oven, and the difference between a soft and a hard crust.",
				findings: [{
					about: "description",
					at: "1:14-1:178",
					marks: "Earners have baked eight loave…ft and a hard crust.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
			},
			{
				text: "description: Earners have demonstrated knowledge of bicycle brakes, chains, wheels and lights, and have mended forty bicycles in a workshop of the town during one long season.",
				findings: [{
					about: "description",
					at: "1:14-1:176",
					marks: "Earners have demonstrated know…ing one long season.",
					message: "The description does not say why the achievement counts; expected what it is good for"
				}]
			}
		]
	},
	*check({ name, description, criteria }) {
		if (description === void 0 || description.value.length < 100) return;
		if (criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value))) return;
		if (hollownessOf(description.value, name?.value) || saysUse(description.value)) return;
		if (analyse(description).sentences.at(-1) === void 0) return;
		yield {
			at: description.at,
			about: "description",
			message: "The description does not say why the achievement counts; expected what it is good for",
			suggestion: "Add which work it prepares for, which problem it solves, or whose standard it meets"
		};
	}
});
/** Purpose, use, standing: to do something, for somebody, what is asked, what follows from it. */
const use = /\b(?:enabl\w+|allow\w*|ensur\w+|so that|in order to|prepar\w+|ready (?:to|for)|need(?:ed|s)?|requir\w+|essential|critical|important|valu\w+|benefit\w*|help(?:s|ing|ed)?|improv\w+|reduc\w+|support\w*|contribut\w+|career\w*|job\w*|role[s]?|employ\w*|industry|profession\w*|workplace|standard\w*|meet(?:s|ing)?|counts?|matter\w*|impact\w*|solv\w+|protect\w*|prevent\w*|safe\w*|can (?:now )?\w+|able to|capab\w+|ask(?:s|ed)? (?:of|for)|why|which is what|(?:skills?|how|knowledge|tools?|ability) to|opportunit\w+)\b/i;
function saysUse(text) {
	return use.test(text);
}
// ../core/src/rules/template/details.ts
var details_default = templateRule({
	id: "template/details",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"level",
		"cost",
		"timeToEarn",
		"type"
	],
	formats: ["badgelint", "credly"],
	limit: "detailFields",
	summary: "Level, cost, time to earn and type are filled in where the platform shows them.",
	why: "They tell an employer at a glance how much stands behind a badge, and people who search the platform filter by them. A template without them is found less often.",
	source: {
		title: "Credly: badge templates",
		address: "https://credly.com/docs/badge_templates_extended"
	},
	mistakes: "A badge for which one of them means nothing, such as the cost of an award, is reported all the same.",
	examples: {
		good: [
			{
				text: "level: Advanced\ncost: Paid\ntime_to_earn: Years\ntype_category: Certification",
				platform: "credly"
			},
			{
				text: "language: null",
				platform: "credly",
				caption: "The language is no such detail."
			},
			{
				text: "level: null\ncost: null",
				caption: "No platform is set that would show them."
			},
			{
				text: "level: null",
				platform: "canvas-credentials"
			},
			{
				text: "level: null\nstate: archived",
				platform: "credly"
			}
		],
		bad: [
			{
				text: "cost: null",
				platform: "credly",
				findings: [{
					about: "details",
					at: "1:1-1:5",
					marks: "cost",
					message: "The cost is not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `cost`"
				}]
			},
			{
				text: "level: null\ncost: null\ntime_to_earn: null\ntype_category: null",
				platform: "credly",
				caption: "One finding names all that is missing.",
				findings: [{
					about: "details",
					at: "1:1-1:6",
					marks: "level",
					message: "The level, cost, time to earn and type are not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `level`, `cost`, `time_to_earn` and `type_category`"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nlevel: null\ntime_to_earn: null",
				caption: "An export of Credly.",
				findings: [{
					about: "details",
					at: "1:1-1:12",
					marks: "vanity_slug",
					message: "The level and time to earn are not filled in; expected all 4 details that Credly shows",
					suggestion: "Set `level` and `time_to_earn`"
				}]
			}
		]
	},
	*check({ at, level, cost, timeToEarn, type }, _, { limit }) {
		const missing = [
			[
				"level",
				level,
				"level"
			],
			[
				"cost",
				cost,
				"cost"
			],
			[
				"time to earn",
				timeToEarn,
				"time_to_earn"
			],
			[
				"type",
				type,
				"type_category"
			]
		].filter(([, value]) => value === void 0);
		if (missing.length === 0) return;
		yield {
			at,
			about: "details",
			message: `The ${listed$1(missing.map(([name]) => name))} ${missing.length === 1 ? "is" : "are"} not filled in; expected all ${limit.value} details that ${limit.platform} shows`,
			suggestion: `Set ${listed$1(missing.map(([, , key]) => `\`${key}\``))}`
		};
	}
});
function listed$1(words) {
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
// ../core/src/program/name.ts
/** A name as it is compared: two names of one form look the same to whoever reads them. */
function nameForm(name) {
	return normalize(name).replace(/\s+/g, " ").trim();
}
const steps = /^(?:[ivx]{1,5}|\d{1,3}|[a-e]|level|part|stage|tier|grade|step|foundation(?:al|s)?|basics?|beginners?|elementary|introduction|introductory|intermediate|advanced|expert|professional|associate|specialist|master|junior|senior|bronze|silver|gold|platinum)$/;
/** Whether two names are steps of one ladder: "Welding I" and "Welding II", "Silver" and "Gold". */
function areSteps(name, other) {
	const [a, b] = [name, other].map((text) => nameForm(text).match(/[\p{L}\p{N}]+/gu) ?? []);
	if (a === void 0 || b === void 0 || a.join(" ") === b.join(" ")) return false;
	const rest = (words) => words.filter((word) => !steps.test(word)).join(" ");
	return rest(a) === rest(b);
}
// ../core/src/rules/template/distinct.ts
var distinct_default = templateGroupRule({
	id: "template/distinct",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"image",
		"language",
		"series",
		"state"
	],
	comparedWith: ["series"],
	summary: "No two templates have the same name or the same image.",
	why: "A profile shows a badge by name and image. Where two badges share one, an employer takes them for the same, and the earner who worked for both gets credit for one.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Images are compared by path or address, not by what they show. Templates of different formats, and a draft beside what it will replace, are not held against each other.",
	examples: {
		good: [
			"name: Stream Keeper\n---\nname: Archive Guide",
			{
				text: "name: Stream Keeper\nlanguage: en\n---\nname: Stream Keeper\nlanguage: nl\ndescription: De deelnemers hebben veertig foto’s van een dorpsarchief beschreven, elke datum aan een tweede bron getoetst, en vijf rondleidingen voor het publiek gegeven.",
				caption: "The same badge in two languages."
			},
			"name: C\n---\nname: C++",
			"name: Stream Keeper\nseries: water\n---\nname: Stream Keeper\nseries: water",
			"name: Stream Keeper\nstate: active\n---\nname: Stream Keeper\nstate: draft",
			{
				text: "name: Water Testing I\nimage: images/water.svg\n---\nname: Water Testing II\nimage: images/water.svg",
				caption: "The steps of one ladder may share an image."
			},
			{
				text: ["Peru", "Chile"].map((land) => `name: Host in ${land}\nimage: images/host.svg\ndescription: Earners have hosted a family from ${land} for two weeks and kept a diary of all that they learnt about daily life there. They can explain it to a guest.`).join("\n---\n"),
				caption: "A series that differs in one place."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper\n---\nname: Stream  keeper",
				findings: [{
					about: "stream keeper",
					at: "3:7-3:21",
					marks: "Stream  keeper",
					message: "\"Stream  keeper\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "1:7-1:20",
						marks: "Stream Keeper"
					}]
				}]
			},
			{
				text: "image: images/badge.svg\n---\nimage: ./images/badge.svg",
				findings: [{
					about: "images/badge.svg",
					at: "3:8-3:26",
					marks: "./images/badge.svg",
					message: "The image of \"Archive Guide\" is also that of \"Stream Keeper\" (in this file); expected an image of its own",
					related: [{
						at: "1:8-1:24",
						marks: "images/badge.svg"
					}]
				}]
			},
			{
				text: "name: Stream Keeper\nimage: images/badge.svg\n---\nname: Stream Keeper\nimage: images/badge.svg",
				caption: "One cause, one finding.",
				findings: [{
					about: "stream keeper",
					at: "4:7-4:20",
					marks: "Stream Keeper",
					message: "\"Stream Keeper\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "1:7-1:20",
						marks: "Stream Keeper"
					}]
				}]
			},
			{
				text: ["a", "b"].map((id) => `id: ${id}\nname: Water Tester\ndescription: Earners have tested the water of a stream near their home every week for three months, and explained a change in it to their neighbours.\nimage: images/${id}.svg\nskills: [Water Testing, Explaining, Public Speaking]\nbadge_template_activities: [{activity_type: Assessment, title: "Handed in twelve weekly reports of water testing, and gave a talk explaining them, that a tutor judged."}]`).join("\n---\n"),
				caption: "Two copies under one name are no business of near-duplicate.",
				findings: [{
					about: "water tester",
					at: "9:7-9:19",
					marks: "Water Tester",
					message: "\"Water Tester\" is also the name of another template (in this file); expected a name of its own",
					related: [{
						at: "2:7-2:19",
						marks: "Water Tester"
					}]
				}]
			},
			{
				text: "image: https://example.org/logo.png\n---\nimage: https://example.org/logo.png",
				findings: [{
					about: "https://example.org/logo.png",
					at: "3:8-3:36",
					marks: "https://example.org/logo.png",
					message: "The image of \"Archive Guide\" is also that of \"Stream Keeper\" (in this file); expected an image of its own",
					related: [{
						at: "1:8-1:36",
						marks: "https://example.org/logo.png"
					}]
				}]
			}
		]
	},
	*extract(template) {
		const { name, image, format, identity } = template;
		if (name === void 0 || identity === "from-credential") return;
		yield {
			key: `${format} name ${nameForm(name.value)}`,
			value: faceOf(template, "name", name.at, nameForm(name.value))
		};
		if (image === void 0) return;
		const reference = referenceOf(image.value);
		yield {
			key: `${format} image ${!/^(?:[a-z][a-z\d+.-]+:|\/)/i.test(reference) ? image.at.file.slice(0, image.at.file.lastIndexOf("/") + 1) : ""} ${reference}`,
			value: faceOf(template, "image", image.at, reference)
		};
	},
	*checkGroup(group) {
		const [first, second, ...others] = confused(group);
		if (first === void 0 || second === void 0) return;
		const place = first.at.file === second.at.file ? "in this file" : first.at.file;
		const more = others.length > 0 ? ` and of ${others.length} more` : "";
		const shared = {
			at: second.at,
			related: [first, ...others.slice(0, 4)].map(({ at }) => at)
		};
		if (first.shows === "name") yield {
			...shared,
			about: nameForm(second.name),
			message: `"${second.name}" is also the name of another template (${place})${more}; expected a name of its own`,
			suggestion: "Say in the name what sets it apart, archive one of them, or give them the same `series`"
		};
		else yield {
			...shared,
			about: truncate$1(second.image, 80),
			message: `The image of "${second.name}" is also that of "${first.name}" (${place})${more}; expected an image of its own`,
			suggestion: "Give each badge its image, or the same `series` if they are meant to look alike"
		};
	}
});
function faceOf({ id, name, description, language, series, issuer, state }, shows, at, image) {
	return {
		shows,
		at,
		id: id.value,
		name: name?.value ?? "",
		image,
		description: description?.value ?? "",
		language: language?.value,
		series: series?.value,
		issuer: issuer?.value,
		isDraft: state?.value === "draft"
	};
}
function referenceOf(image) {
	return image.trim().replace(/^(?:\.\/)+/, "");
}
/** How many different kinds of templates one is held against. */
const maxKinds = 8;
/** The first templates of a group that can be taken for each other. */
function confused(group) {
	if (group.length < 2) return [];
	const kinds = [];
	for (const face of group) {
		const compared = new Compared(face);
		const own = kinds.find(([first]) => first && !areToldApart(first, compared));
		if (own) own.push(compared);
		else if (kinds.length < maxKinds) kinds.push([compared]);
	}
	return kinds.find((kind) => kind.length > 1)?.map(({ face }) => face) ?? [];
}
/** A template with what is worked out once for all its comparisons. */
var Compared = class {
	face;
	#language;
	#words;
	constructor(face) {
		this.face = face;
	}
	get language() {
		this.#language ??= this.face.language ?? detectLanguage(this.face.description) ?? false;
		return this.#language;
	}
	get words() {
		this.#words ??= comparedWords(this.face.description);
		return this.#words;
	}
};
function areToldApart(one, other) {
	const [a, b] = [one.face, other.face];
	if (a.id === b.id || a.isDraft !== b.isDraft) return true;
	if (a.series !== void 0 && a.series === b.series) return true;
	if (a.issuer !== void 0 && b.issuer !== void 0 && a.issuer !== b.issuer) return true;
	if (one.language && other.language && !isSameLanguage(one.language, other.language)) return true;
	if (a.shows === "name") return false;
	if (nameForm(a.name) === nameForm(b.name) || areSteps(a.name, b.name)) return true;
	return isSeries(one.words, comparedWords(a.name), other.words, comparedWords(b.name));
}
// ../core/src/rules/template/earn-link.ts
var earn_link_default = templateRule({
	id: "template/earn-link",
	practice: 5,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"state",
		"earnLink",
		"criteria"
	],
	comparedWith: ["state", "criteria"],
	formats: ["badgelint", "credly"],
	summary: "A template shows where somebody new can start to earn the badge.",
	why: "A colleague who sees a badge and wants it too looks for the way in. Without a link that is shown, the interest that an earner has raised is lost.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A badge by invitation has no such page; that is not seen, which is why the rule is strict only. Badges for being there are let pass.",
	examples: {
		good: [
			"earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			{
				text: "state: draft",
				caption: "The page may not be there yet."
			},
			{
				text: "state: archived",
				caption: "Nobody is to earn it any more."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
				caption: "An export of Credly."
			}
		],
		bad: [
			{
				text: "name: Stream Keeper",
				caption: "There is none.",
				findings: [{
					about: "earn link",
					at: "1:1-1:5",
					marks: "name",
					message: "No page is named on which the badge can be earned; expected one"
				}]
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: false",
				caption: "There is one, but it is not shown.",
				findings: [{
					about: "earn link",
					at: "2:25-2:30",
					marks: "false",
					message: "The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown"
				}]
			},
			{
				text: "earn_this_badge_url: https://example.org/courses/streams",
				caption: "The platform does not show it unless told to.",
				findings: [{
					about: "earn link",
					at: "1:22-1:57",
					marks: "https://example.org/courses/streams",
					message: "The link to where the badge can be earned (https://example.org/courses/streams) is not switched on; expected it to be shown"
				}]
			},
			{
				text: "enable_earn_this_badge: true",
				caption: "A button that leads nowhere.",
				findings: [{
					about: "earn link",
					at: "1:25-1:29",
					marks: "true",
					message: "The link to where the badge can be earned is switched on, and has no address; expected one"
				}]
			}
		]
	},
	*check({ at, state, earnLink, isEarnLinkShown, criteria }) {
		const isPast = criteria.length > 0 && criteria.every(({ text, kind }) => isAttendance(text.value, kind?.value));
		if (state?.value === "draft" || isPast) return;
		const isShown = isEarnLinkShown?.value === true;
		if (earnLink === void 0) yield {
			at: isShown ? isEarnLinkShown.at : at,
			about: "earn link",
			message: isShown ? "The link to where the badge can be earned is switched on, and has no address; expected one" : "No page is named on which the badge can be earned; expected one",
			suggestion: "Set `earn_this_badge_url` and `enable_earn_this_badge: true`"
		};
		else if (!isShown) yield {
			at: isEarnLinkShown?.at ?? earnLink.at,
			about: "earn link",
			message: `The link to where the badge can be earned (${truncate$1(earnLink.value, 60)}) is not switched on; expected it to be shown`,
			suggestion: "Set `enable_earn_this_badge: true`, or remove the link"
		};
	}
});
// ../core/src/text/en/subject.ts
const courseNoun = "(?:course|class|workshop|training|programme|program|module|curriculum|bootcamp|boot camp|webinar|lesson|seminar|lecture series|learning path|e-learning|session|unit|syllabus|masterclass)";
/** "This course covers …": a course, then what it does or is. */
const course$1 = {
	word: new RegExp(courseNoun, "i"),
	whole: new RegExp(`^(?:(?:this|the|our|in this|a|an|each) )?(?:[\\w'’&/,-]+ ){0,7}?${courseNoun}s? (?:\\([^)]{1,30}\\) )?(?:also |now |will )?(?:covers?|provides?|introduces?|teach(?:es)?|offers?|explores?|gives?|focus(?:es)?|aims?|consists?|includes?|examines?|presents?|runs?|helps?|explains?|shows?|prepares?|equips?|deals?|contains?|features?|takes?|enables?|allows?|discusses?|lasts?|is (?:an?|the|designed|intended|aimed|about|for|meant|open|offered|taught|held|delivered|part|based)|are (?:designed|intended|aimed|about|for|open|offered|taught|held)|was (?:designed|created|developed|founded|launched)|has been (?:designed|developed|created|running))\\b`, "i")
};
const organisationNoun = "(?:leader|company|organi[sz]ation|universit(?:y|ies)|college|school|institut(?:e|ion)|provider|non-?profit|charity|association|society|foundation|agency|academy|firm|business|employer|centre|center|network|consortium|community|council|manufacturer|vendor|publisher|supplier|hospital|bank|ministry)";
const productNoun = "(?:platform|software|tool|product|app|application|suite|system|service|framework|language|library|database|operating system|device|machine|solution|technology|cloud|engine|package|environment|firewall|router|standard|protocol)";
/** A name, at most eight words of it: capitalised words with small ones between. */
const properName = "(?:The |At )?(?:[\\p{Lu}\\d][\\p{L}\\d&.'’+#/-]*(?: (?:of|for|the|and|de|&|in|at|on))* ){1,6}";
const whatItIs = (noun) => ({
	word: new RegExp(noun),
	whole: new RegExp(`^${properName}(?:\\([^)]{1,30}\\) )?(?:is|are|was|has been|remains) (?:[\\w’'-]+[, ]+){0,8}?${noun}s?\\b`, "u")
});
const eventNoun = "(?:event|conference|gathering|summit|meetup|meet-up|competition|hackathon|festival|contest|fair|symposium|congress)";
/** "The Harbour Institute offers …": what organisations do and earners do not. */
const organisationWork = "(?:offers|provides|delivers|runs|serves|trains|operates|specialises|specializes|believes|strives|aims|is (?:committed|dedicated|proud|known|renowned|recognised|recognized|pleased|located|based|accredited|home)|was (?:founded|established|created)|has (?:trained|taught|offered|been (?:training|teaching|serving|offering|providing|delivering|a)|provided|served|educated|helped|delivered|over|more than))";
const organisationDoes = {
	word: new RegExp(organisationWork),
	whole: new RegExp(`^${properName}(?:proudly |now |also |currently )?${organisationWork}\\b`, "u")
};
const subjects$1 = {
	history: /^(?:(?:founded|established|created|launched|started|born) (?:in|by|over|more than)\b|since (?:its founding|(?:1[89]|20)\d\d)\b|for (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades)\b|with (?:over|more than|nearly|almost) (?:\w+[ -]){1,3}(?:years|decades) of\b)/i,
	course: course$1,
	event: whatItIs(eventNoun),
	product: whatItIs(productNoun),
	organisation: [whatItIs(organisationNoun), organisationDoes],
	badge: /\b(?:badge|credential|certificate|certification|certified|award|awarded|micro-?credential|accreditation|diploma|licen[cs]e|degree|qualification|achievement)s?\b/i,
	earner: /\b(?:earner|holder|recipient|badge)s?\b/i
};
// ../core/src/text/voice.ts
const { persons, anyPerson, exceptNames, exceptAfter } = {
	persons: {
		you: "reader",
		"you'll": "reader",
		"you're": "reader",
		"you've": "reader",
		"you'd": "reader",
		your: "reader",
		yours: "reader",
		we: "issuer",
		"we'll": "issuer",
		"we're": "issuer",
		"we've": "issuer",
		our: "issuer",
		ours: "issuer",
		us: "issuer"
	},
	anyPerson: /\b(?:you|your|yours|we|our|ours|us)\b/i,
	exceptNames: /^We\s+the\s+People/,
	exceptAfter: /^thank$/i
};
/**
* English words that address the reader or speak as the issuer. Passed over: what stands in
* quotation marks, and names. A word belongs to a name where it is capitalised in the middle of a
* sentence ("the Know Your Rights course"), where the word after it is capitalised too ("Our Planet"),
* in "We the People", and where it is part of one of `names`.
*/
function voiceWords(text, names = []) {
	if (!anyPerson.test(text)) return [];
	const all = words(text);
	const quoted = quotations(text);
	const named = occurrences(text, names);
	const found = [];
	all.forEach((word, index) => {
		const person = Object.hasOwn(persons, normalize(word.text)) ? persons[normalize(word.text)] : void 0;
		if (person === void 0) return;
		if (isWithin(quoted, word.start, word.end)) return;
		if (named.some(([start, end]) => word.start >= start && word.end <= end)) return;
		const next = all[index + 1];
		const previous = all[index - 1];
		const isCapitalised = /^\p{Lu}/u.test(word.text);
		const startsSentence = previous === void 0 || /[.!?:;•\n]/.test(text.slice(previous.end, word.start));
		if (isCapitalised && !startsSentence) return;
		const between = next ? text.slice(word.end, next.start) : "";
		const isNextCapitalised = next !== void 0 && /^\s+$/.test(between) && /^\p{Lu}\p{Ll}/u.test(next.text);
		if (isCapitalised && isNextCapitalised) return;
		if (exceptNames.test(text.slice(word.start))) return;
		if (previous !== void 0 && exceptAfter.test(previous.text)) return;
		found.push({
			...word,
			person
		});
	});
	return found;
}
function occurrences(text, names) {
	return names.flatMap((name) => {
		const start = name.length > 3 ? text.indexOf(name) : -1;
		return start < 0 ? [] : [[start, start + name.length]];
	});
}
// ../core/src/text/subject.ts
const { history, course, event: event$1, product, organisation, badge, earner } = subjects$1;
function fits(sentence, { word, whole }) {
	return word.test(sentence) && whole.test(sentence);
}
/**
* What the first sentence of a description is about, where that is plainly not the earner: an
* organisation, its history, a course, an event, a product. Undefined where the earner or the badge is in it,
* where it speaks to the reader or as the issuer (which is a matter of voice), and where it is not
* plain. English.
*/
function firstSubject(sentence, names = []) {
	if (earner.test(sentence)) return void 0;
	if (voiceWords(sentence, names).length > 0) return void 0;
	if (fits(sentence, course) && !badge.test(beginning(sentence))) return "course";
	if (speaksOfPerson(sentence) || badge.test(sentence)) return void 0;
	if (history.test(sentence)) return "history";
	if (fits(sentence, event$1)) return "event";
	if (fits(sentence, product)) return "product";
	if (organisation.some((pattern) => fits(sentence, pattern))) return "organisation";
}
/** The part before the verb, roughly: the first eight words. */
function beginning(sentence) {
	return sentence.split(/\s+/, 8).join(" ");
}
// ../core/src/rules/template/earner-first.ts
var earner_first_default = templateRule({
	id: "template/earner-first",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "The first sentence of a description is about the earner.",
	why: "Search results and shared posts show the first sentence and cut the rest. If it tells about the organisation or the course, the earner is not in the picture at all.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only sentences are found whose subject is plainly an organisation, a course or a product. A first sentence about a field of work in general is let pass.",
	examples: {
		good: [
			"description: The Harbour Institute verifies that the earner has led a crew of six through a season of night work, and can read a tide table without help in any weather.",
			"description: This badge recognises people who have mended forty bicycles for their neighbours, kept a log of each of the repairs, and can now teach the same to others.",
			"description: Awarded for planning and running a repair café for a whole season, with a written log of each repair. Holders can judge what is worth mending and what is not.",
			"description: Through the Master Gardener programme, earners have planted a public bed, kept it alive for a dry summer, and can now advise their neighbours on water and shade.",
			"description: Demonstrates that the holder can weld steel in all positions, read a drawing, judge a seam by eye, and say when to stop and call a supervisor on a busy site.",
			"language: de\ndescription: Die Akademie bietet seit 1998 Kurse an. Wer dieses Abzeichen trägt, hat drei Monate lang einen Bach gemessen, die Werte veröffentlicht und den Nachbarn erklärt."
		],
		bad: [
			{
				text: "description: The Harbour Institute is a school of seamanship on the northern coast. Earners have led a crew of six through a season of night work in all weathers.",
				findings: [{
					about: "organisation",
					at: "1:14-1:84",
					marks: "The Harbour Institute is a sch… the northern coast.",
					message: "The description begins with the organisation; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: This course covers the basics of bicycle repair in eight evenings. Earners have mended forty bicycles, kept a log of each repair, and can teach the same to others.",
				findings: [{
					about: "course",
					at: "1:14-1:80",
					marks: "This course covers the basics …r in eight evenings.",
					message: "The description begins with the course; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Founded in 1972, the Valley Botanical Garden runs classes for adults. Earners have planted a public bed and kept it alive for a dry summer without a sprinkler.",
				findings: [{
					about: "history",
					at: "1:14-1:83",
					marks: "Founded in 1972, the Valley Bo… classes for adults.",
					message: "The description begins with the organisation's history; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Riverside Forum is a yearly gathering of boat builders and their friends. Earners have shown a boat of their own there and answered the questions of three judges.",
				findings: [{
					about: "event",
					at: "1:14-1:87",
					marks: "Riverside Forum is a yearly ga…s and their friends.",
					message: "The description begins with the event; expected the first sentence to be about the earner"
				}]
			},
			{
				text: "description: Ledgerly is a cloud accounting platform for small shops. Earners have closed a year of books with it, found three planted mistakes, and can explain a balance sheet.",
				findings: [{
					about: "product",
					at: "1:14-1:70",
					marks: "Ledgerly is a cloud accounting platform for small shops.",
					message: "The description begins with a product; expected the first sentence to be about the earner"
				}]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const [first] = analyse(description).sentences;
		const subject = first && firstSubject(first.text, name ? [name.value] : []);
		if (first === void 0 || subject === void 0) return;
		yield {
			at: part(description, first.start, first.end),
			about: subject,
			message: `The description begins with ${told$1[subject]}; expected the first sentence to be about the earner`,
			suggestion: "Begin with what the earner did: \"Earners have …\"; the rest can follow, or go behind a link"
		};
	}
});
const told$1 = {
	organisation: "the organisation",
	history: "the organisation's history",
	course: "the course",
	event: "the event",
	product: "a product"
};
// ../core/src/rules/template/earner-voice.ts
const addressed = {
	issuer: "as the issuer",
	reader: "to the reader"
};
var earner_voice_default = templateRule({
	id: "template/earner-voice",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "A description speaks about the earner, not to the reader and not as the issuer.",
	why: "The people who read a badge are employers and colleagues of the earner. \"You will learn\" tells them about a course for sale, \"our programme\" about its maker; neither tells what this person did.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A title in lower case (\"the know your rights course\") is taken for an address to the reader. Other languages are not judged.",
	examples: {
		good: [
			"description: Earners have led a project of their own from the first idea to the last invoice.",
			`description: 'Earners answered the question "What do you want to measure?" for a field site.'`,
			"description: Earners completed Our Planet and took part in the Know Your Rights week.",
			"description: Earners explained how We the People became the opening words of a constitution.",
			"language: nl\ndescription: De deelnemer leert hoe we water meten en legt het resultaat uit aan de buurt.",
			"description: Earners wrote thank you letters to twelve donors and followed up on each of them."
		],
		bad: [
			{
				text: "description: In this course you'll learn how to lead a project from the first idea on.",
				findings: [{
					about: "description",
					at: "1:29-1:35",
					marks: "you'll",
					message: "The description speaks to the reader (\"you'll\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do: \"Earners have …\" in place of \"You will …\""
				}]
			},
			{
				text: "description: Our programme has trained leaders since 1998. Earners have led a project.",
				findings: [{
					about: "description",
					at: "1:14-1:17",
					marks: "Our",
					message: "The description speaks as the issuer (\"Our\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do, and leave the organisation to its own page"
				}]
			},
			{
				text: "description: Earners have shown us that they can lead a project and bring your team along.",
				findings: [{
					about: "description",
					at: "1:33-1:35",
					marks: "us",
					message: "The description speaks as the issuer (\"us\") and to the reader (\"your\"); expected it to speak about the earner",
					suggestion: "Write what the earner did or can do, and leave the organisation to its own page"
				}]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const found = voiceWords(description.value, name ? [name.value] : []);
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Map(found.map((word) => [word.text, word])).values()].slice(0, 4);
		const speaks = Array.from(Map.groupBy(listed, ({ person }) => person), ([person, said]) => `${addressed[person]} (${said.map(({ text }) => `"${text}"`).join(", ")})`);
		yield {
			at: part(description, first.start, first.end),
			about: "description",
			message: `The description speaks ${speaks.join(" and ")}; expected it to speak about the earner`,
			suggestion: first.person === "reader" ? "Write what the earner did or can do: \"Earners have …\" in place of \"You will …\"" : "Write what the earner did or can do, and leave the organisation to its own page"
		};
	}
});
// ../core/src/rules/template/expiry.ts
var expiry_default = templateRule({
	id: "template/expiry",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["expiry"],
	limit: "expiryNotice",
	summary: "A badge lasts longer than the notice that the platform gives before it runs out.",
	why: "The platform tells earners some weeks ahead that a badge runs out, so that they can renew it. A badge that lasts no longer than that runs out without a warning worth having.",
	source: {
		title: "Credly: badge template expiration",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/4426317102363"
	},
	mistakes: "A month counts as 30 days and a year as 365. A badge that is meant to last for one event is reported too.",
	examples: {
		good: [
			{
				text: "expires_after: 2 years",
				platform: "credly"
			},
			{
				text: "expires_after: 60 days",
				platform: "credly",
				caption: "Just as long as the notice."
			},
			{
				text: "expires_after: 2 months",
				platform: "credly"
			},
			{
				text: "expires_after: 30 days",
				caption: "No platform is set, so nobody knows of a notice."
			},
			{
				text: "expires_after: 30 days",
				platform: "accredible"
			},
			{
				text: "expires_after: 30 days\nstate: archived",
				platform: "credly"
			}
		],
		bad: [
			{
				text: "expires_after: 30 days",
				platform: "credly",
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "30 days",
					message: "Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
			},
			{
				text: "expires_after: 8 weeks",
				platform: "credly",
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "8 weeks",
					message: "Badges run out after 56 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
			},
			{
				text: "expires_after: 1 month",
				platform: "credly",
				findings: [{
					about: "expiry",
					at: "1:16-1:23",
					marks: "1 month",
					message: "Badges run out after 30 days, but Credly tells earners 60 days before; expected 60 days or more"
				}]
			}
		]
	},
	*check({ expiry }, _, { limit }) {
		if (expiry === void 0 || expiry.value >= limit.value) return;
		yield {
			at: expiry.at,
			about: "expiry",
			message: `Badges run out after ${inDays(expiry.value)}, but ${limit.platform} tells earners ${limit.value} days before; expected ${limit.value} days or more`,
			suggestion: "Let it last longer, or leave the expiry out if the achievement does not grow old"
		};
	}
});
function inDays(count) {
	return count === 1 ? "one day" : `${count} days`;
}
// ../core/src/rules/template/image-file.ts
const png$1 = {
	state: "read",
	file: "images/badge.png",
	type: "png",
	bytes: 4e4
};
const size = {
	width: 600,
	height: 600,
	active: []
};
var image_file_default = templateGroupRule({
	id: "template/image-file",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is there, is a PNG or SVG, and is one that the platform takes.",
	why: "A badge is its image to everybody who meets it on a profile. Where the file is missing or of a kind that is refused, the earner gets a grey box or no badge.",
	source: {
		title: "Open Badges 2.0: image, a PNG or SVG",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html"
	},
	mistakes: "Images at an address on the web are not looked at. A platform may turn other kinds of images into PNG when they are uploaded.",
	examples: {
		good: [
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size
				} }
			},
			{
				text: "image: images/badge",
				images: { "images/badge": {
					...png$1,
					...size,
					file: "images/badge"
				} },
				caption: "The content counts, not the name."
			},
			{
				text: "image: images/badge.svg",
				images: { "images/badge.svg": {
					...png$1,
					...size,
					type: "svg"
				} }
			},
			{
				text: "image: https://example.org/badge.jpg",
				caption: "An address is not looked at."
			},
			{
				text: "image: images/badge.png",
				caption: "Where nobody looked, nothing is said."
			},
			{
				text: "image: null",
				caption: "Where no platform is set, none is asked for."
			},
			{
				platform: "credly",
				text: "image: null\nplatform_ids: {credly: 59876d7c}",
				caption: "A template that is on the platform has its image there."
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					bytes: 9e6
				} },
				caption: "Where no platform is set, no weight is too much."
			}
		],
		bad: [
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": { state: "missing" } },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "There is no file \"images/badge.png\"; expected the badge's image",
					suggestion: "Add the file, or correct the path"
				}]
			},
			{
				text: "image: Images/badge.png",
				images: { "Images/badge.png": {
					state: "missing",
					nearby: "images/badge.png"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "Images/badge.png",
					message: "There is no file \"Images/badge.png\"; expected it in this spelling, but the file is \"images/badge.png\"",
					suggestion: "Write the path with the case that the file has"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					state: "unreadable",
					reason: "it is empty"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" cannot be read: it is empty; expected a PNG or SVG",
					suggestion: "Replace it with one that opens"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: "jpg"
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The content of \"images/badge.png\" is JPG; expected PNG or SVG",
					suggestion: "Save the image as PNG or SVG; another ending of its name does not change what it is"
				}]
			},
			{
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					type: void 0
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The content of \"images/badge.png\" is no image that badgelint knows; expected PNG or SVG",
					suggestion: "Save the image as PNG or SVG; another ending of its name does not change what it is"
				}]
			},
			{
				text: "image: images/badge.svg",
				images: { "images/badge.svg": {
					...png$1,
					...size,
					type: "svg",
					active: ["script", "onclick"]
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.svg",
					message: "The SVG \"images/badge.svg\" holds script, onclick; expected a drawing alone, since platforms refuse or strip the rest",
					suggestion: "Export it as plain SVG, with fonts and images inside"
				}]
			},
			{
				platform: "credly",
				text: "image: images/badge.png",
				images: { "images/badge.png": {
					...png$1,
					...size,
					bytes: 3e6
				} },
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" weighs 2.9 MB; expected at most 2 MB, which is what Credly takes",
					suggestion: "Save it with fewer colours or pixels"
				}]
			},
			{
				platform: "credly",
				text: "image: null",
				findings: [{
					about: "image",
					at: "1:8-1:12",
					marks: "null",
					message: "The template has no image; expected one, which Credly asks for"
				}]
			}
		]
	},
	*extract(template, _options, { limitOf }) {
		const { at, image } = template;
		const asked = limitOf("imagesLeast");
		const maxSize = limitOf("imageBytesMost");
		if (image === void 0 && (asked === void 0 || isOnPlatform(template))) return;
		const value = {
			at: image?.at ?? placeBelow(at, "image"),
			image: image?.value,
			asker: asked?.platform,
			maxSize: maxSize && {
				bytes: maxSize.value,
				platform: maxSize.platform
			}
		};
		yield {
			key: imageKey(at.file, image?.value ?? ""),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, asker, maxSize } of group) {
			const known = image === void 0 ? void 0 : images?.get(imageKey(at.file, image));
			if (image === void 0) yield {
				at,
				about: "image",
				message: `The template has no image; expected one, which ${asker} asks for`,
				suggestion: "Put a PNG or SVG into the repository, and name its path under `image`"
			};
			else if (known) yield* flawOf({
				value: image,
				at
			}, known, maxSize);
		}
	}
});
/** A template that is on its platform already has its image there. */
function isOnPlatform({ identity, platformIds, record }) {
	const isExported = record.createdOn ?? record.updatedOn ?? record.issuedCount;
	return identity === "from-credential" || isExported !== void 0 || Object.keys(platformIds).length > 0;
}
/** What keeps an image from being taken; the first flaw alone, since a new file settles all. */
function* flawOf(image, known, maxSize) {
	const named = truncate$1(image.value, 60);
	const flaw = (message, suggestion, fix) => ({
		at: image.at,
		about: "image",
		message,
		suggestion,
		...fix ? { fix } : {}
	});
	if (known.state === "missing" && known.nearby !== void 0) yield flaw(`There is no file "${named}"; expected it in this spelling, but the file is "${known.nearby}"`, "Write the path with the case that the file has");
	else if (known.state === "missing") yield flaw(`There is no file "${named}"; expected the badge's image`, "Add the file, or correct the path");
	else if (known.state === "unreadable") yield flaw(`The image "${named}" cannot be read: ${known.reason}; expected a PNG or SVG`, "Replace it with one that opens");
	else if (known.type !== "png" && known.type !== "svg") yield flaw(`The content of "${named}" is ${known.type ? known.type.toUpperCase() : "no image that badgelint knows"}; expected PNG or SVG`, "Save the image as PNG or SVG; another ending of its name does not change what it is");
	else if (known.active.length > 0) yield flaw(`The SVG "${named}" holds ${known.active.slice(0, 3).join(", ")}; expected a drawing alone, since platforms refuse or strip the rest`, "Export it as plain SVG, with fonts and images inside");
	else if (maxSize && known.bytes > maxSize.bytes) yield flaw(`The image "${named}" weighs ${megabytes$1(known.bytes)} MB; expected at most ${megabytes$1(maxSize.bytes)} MB, which is what ${maxSize.platform} takes`, "Save it with fewer colours or pixels");
}
function megabytes$1(bytes) {
	return (bytes / 1048576).toFixed(1).replace(/\.0$/, "");
}
// ../core/src/rules/template/image-text.ts
var image_text_default = templateRule({
	id: "template/image-text",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["image"],
	formats: [
		"badgelint",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "The image has a text for people who cannot see it.",
	why: "An earner or an employer who uses a screen reader hears only what stands beside the image. Without it the badge is silent to them.",
	source: {
		title: "Open Badges 2.0, implementation guide: the caption is the alternative text",
		address: "https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/impl/index.html"
	},
	mistakes: "Whether the text says what the image shows is not judged.",
	examples: {
		good: [
			"image: {url: images/stream-keeper.svg, alt: A heron above three blue waves}",
			"image: null",
			{
				file: "badge.json",
				text: "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"BadgeClass\", \"id\": \"https://example.org/b\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": {\"id\": \"https://example.org/b.png\", \"caption\": \"A heron above three blue waves\"}, \"criteria\": {\"narrative\": \"Handed in twelve weekly samples that a tutor checked.\"}, \"issuer\": \"https://example.org/i\"}"
			},
			{
				file: "badge.json",
				text: "{\"entityType\": \"BadgeClass\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": \"https://example.org/b.png\", \"criteriaNarrative\": \"Handed in twelve weekly samples that a tutor checked.\", \"criteriaUrl\": \"https://example.org/c\"}",
				caption: "The format has no room for it."
			}
		],
		bad: [
			{
				text: "image: images/stream-keeper.svg",
				findings: [{
					about: "image",
					at: "1:8-1:32",
					marks: "images/stream-keeper.svg",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
			},
			{
				text: "image: {url: images/stream-keeper.svg}",
				findings: [{
					about: "image",
					at: "1:14-1:38",
					marks: "images/stream-keeper.svg",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
			},
			{
				text: "image: https://example.org/stream-keeper.png",
				findings: [{
					about: "image",
					at: "1:8-1:45",
					marks: "https://example.org/stream-keeper.png",
					message: "The image has no `alt`; expected a text for people who cannot see it",
					suggestion: "Write `alt` beside the address of the image, and say in it what the image shows"
				}]
			}
		]
	},
	*check({ image, imageText, format }) {
		if (image === void 0 || imageText !== void 0) return;
		const key = format === "badgelint" ? "alt" : "caption";
		yield {
			at: image.at,
			about: "image",
			message: `The image has no \`${key}\`; expected a text for people who cannot see it`,
			suggestion: `Write \`${key}\` beside the address of the image, and say in it what the image shows`
		};
	}
});
// ../core/src/rules/template/image.ts
const png = {
	state: "read",
	file: "images/badge.png",
	type: "png",
	bytes: 4e4,
	active: []
};
/** What is known of an image of an example. */
function sized(width, height, type = "png") {
	return { "images/badge.png": {
		...png,
		state: "read",
		type,
		width,
		height
	} };
}
const text$1 = "image: images/badge.png";
var image_default = templateGroupRule({
	id: "template/image",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: ["image"],
	facts: ["images"],
	summary: "The image is square and large enough.",
	why: "Profiles show badges in a square. An image that is none is cropped or stretched, and a small one is blurred on every newer screen.",
	source: {
		title: "Credly support: square images of 600 × 600 pixels or more",
		address: "https://support.credly.com/knowledgebase/articles/866253"
	},
	mistakes: "An image that is square by its size but whose drawing is not is taken for square. Images at an address on the web are not looked at.",
	examples: {
		good: [
			{
				text: text$1,
				platform: "credly",
				images: sized(600, 600)
			},
			{
				text: text$1,
				images: sized(200, 200),
				caption: "Where no platform is set, no side is too short."
			},
			{
				text: text$1,
				images: sized(600, 604),
				caption: "A pixel or two do not matter."
			},
			{
				text: text$1,
				platform: "credly",
				images: sized(64, 64, "svg"),
				caption: "A drawing has any size."
			},
			{
				text: text$1,
				platform: "credly",
				caption: "Where nobody looked, nothing is said."
			}
		],
		bad: [
			{
				text: text$1,
				images: sized(600, 400),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 600 × 400 pixels; expected a square",
					suggestion: "Put the drawing on a square with a transparent ground"
				}]
			},
			{
				text: text$1,
				platform: "credly",
				images: sized(400, 400),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 400 × 400 pixels; expected at least 600 × 600, which is what Credly asks for",
					suggestion: "Export it larger from its source; scaling it up makes it no sharper"
				}]
			},
			{
				text: text$1,
				platform: "canvas-credentials",
				images: sized(399, 399),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 399 × 399 pixels; expected at least 400 × 400, which is what Canvas Credentials asks for",
					suggestion: "Export it larger from its source; scaling it up makes it no sharper"
				}]
			},
			{
				text: text$1,
				images: sized(300, 200, "svg"),
				findings: [{
					about: "image",
					at: "1:8-1:24",
					marks: "images/badge.png",
					message: "The image \"images/badge.png\" is 300 × 200 pixels; expected a square",
					suggestion: "Put the drawing on a square with a transparent ground"
				}]
			}
		]
	},
	*extract({ at, image }, _options, { limitOf }) {
		if (image === void 0) return;
		const minSide = limitOf("imageSideLeast");
		const value = {
			at: image.at,
			image: image.value,
			minSide: minSide && {
				side: minSide.value,
				platform: minSide.platform
			}
		};
		yield {
			key: imageKey(at.file, image.value),
			value
		};
	},
	*checkGroup(group, _options, { images }) {
		for (const { at, image, minSide } of group) {
			const known = images?.get(imageKey(at.file, image));
			if (known?.state !== "read" || known.type !== "png" && known.type !== "svg") continue;
			const { width, height } = known;
			if (width === void 0 || height === void 0) continue;
			const isSquare = Math.abs(width - height) <= .01 * Math.max(width, height);
			const isSmall = minSide && known.type === "png" && Math.min(width, height) < minSide.side;
			if (isSquare && !isSmall) continue;
			const wanted = isSmall ? `at least ${minSide.side} × ${minSide.side}, which is what ${minSide.platform} asks for` : "a square";
			yield {
				at,
				about: "image",
				message: `The image "${truncate$1(image, 60)}" is ${width} × ${height} pixels; expected ${wanted}`,
				suggestion: isSquare ? "Export it larger from its source; scaling it up makes it no sharper" : "Put the drawing on a square with a transparent ground"
			};
		}
	}
});
// ../core/src/rules/template/link-places.ts
var link_places_default = templateRule({
	id: "template/link-places",
	practice: 5,
	kind: "guidance",
	severity: "info",
	reads: ["criteriaLink", "earnLink"],
	comparedWith: ["criteriaLink", "earnLink"],
	formats: ["badgelint", "credly"],
	summary: "The two links of a template lead to two different pages.",
	why: "A badge has one link for those who want to know what it stands for, and one for those who want to earn it. Where both lead to the same page, an employer lands on an enrolment page, or the next earner on a list of rules.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "One page may serve both well. Two addresses that lead to the same page, by `www.` or a redirect, are not seen. Whether the links are used at all is asked by `template/earn-link`, in the strict preset.",
	examples: {
		good: [
			"global_activity_url: https://example.org/badges/stream-keeper\nearn_this_badge_url: https://example.org/courses/streams\nenable_earn_this_badge: true",
			"global_activity_url: https://example.org/badges/stream-keeper",
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams#enrol\nenable_earn_this_badge: true",
				caption: "Two parts of one page."
			},
			{ text: "global_activity_url: https://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=b\nenable_earn_this_badge: true" },
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: false",
				caption: "The second link is not shown."
			}
		],
		bad: [
			{
				text: "global_activity_url: https://example.org/streams\nearn_this_badge_url: https://example.org/streams\nenable_earn_this_badge: true",
				findings: [{
					about: "earn link",
					at: "2:22-2:49",
					marks: "https://example.org/streams",
					message: "Both links lead to https://example.org/streams; expected one page about the badge and one where it can be earned",
					related: [{
						at: "1:22-1:49",
						marks: "https://example.org/streams"
					}]
				}]
			},
			{
				text: "global_activity_url: https://example.org/streams/\nearn_this_badge_url: https://Example.org/streams\nenable_earn_this_badge: true",
				caption: "A slash makes no other page.",
				findings: [{
					about: "earn link",
					at: "2:22-2:49",
					marks: "https://Example.org/streams",
					message: "Both links lead to https://Example.org/streams; expected one page about the badge and one where it can be earned",
					related: [{
						at: "1:22-1:50",
						marks: "https://example.org/streams/"
					}]
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nglobal_activity_url: http://example.org/view?page=a\nearn_this_badge_url: https://example.org/view?page=a\nenable_earn_this_badge: true",
				caption: "An export of Credly.",
				findings: [{
					about: "earn link",
					at: "4:22-4:53",
					marks: "https://example.org/view?page=a",
					message: "Both links lead to https://example.org/view?page=a; expected one page about the badge and one where it can be earned",
					related: [{
						at: "3:22-3:52",
						marks: "http://example.org/view?page=a"
					}]
				}]
			}
		]
	},
	*check({ criteriaLink, earnLink, isEarnLinkShown }) {
		if (criteriaLink === void 0 || earnLink === void 0) return;
		if (isEarnLinkShown?.value === false) return;
		if (comparedAddress(criteriaLink.value) !== comparedAddress(earnLink.value)) return;
		yield {
			at: earnLink.at,
			about: "earn link",
			message: `Both links lead to ${truncate$1(earnLink.value, 60)}; expected one page about the badge and one where it can be earned`,
			suggestion: "Let `global_activity_url` lead to how the badge is earned, and `earn_this_badge_url` to where somebody begins",
			related: [criteriaLink.at]
		};
	}
});
// ../core/src/rules/template/name-length.ts
var name_length_default = templateRule({
	id: "template/name-length",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: ["name"],
	whole: true,
	limit: "nameMost",
	summary: "A name is no longer than the platform takes.",
	why: "The platform refuses a longer name or cuts it off, and the earner holds a badge whose name ends in the middle of a word.",
	source: {
		title: "Open edX, which stores the templates of Credly: a name of at most 255 characters",
		address: "https://github.com/openedx/credentials/blob/master/credentials/apps/badges/models.py"
	},
	mistakes: "Characters are counted as Unicode code points. Credly publishes no limit; the number is that of a system beside it.",
	examples: {
		good: [
			{
				platform: "credly",
				text: "name: Stream Keeper of the Upper Valley"
			},
			{
				platform: "credly",
				text: `name: ${"🌊".repeat(80)}`,
				caption: "An emoji is one character."
			},
			{
				platform: "canvas-credentials",
				text: `name: ${"Keeper ".repeat(11).trim()}`
			},
			{
				text: `name: ${"N".repeat(80)}`,
				caption: "Where no platform is set there is no limit."
			}
		],
		bad: [
			{
				platform: "credly",
				text: `name: ${"Keeper of a Stream and of All That Lives in It, ".repeat(6).trim()}`,
				findings: [{
					about: "name",
					at: "1:262-1:294",
					marks: "eam and of All That Lives in It,",
					message: "The name has 287 characters; expected at most 255, which is what Credly takes"
				}]
			},
			{
				platform: "credly",
				text: `name: ${"N".repeat(256)}`,
				findings: [{
					about: "name",
					at: "1:262-1:263",
					marks: "N",
					message: "The name has 256 characters; expected at most 255, which is what Credly takes"
				}]
			},
			{
				platform: "canvas-credentials",
				text: `name: ${"Keeper ".repeat(150)}`,
				findings: [{
					about: "name",
					at: "1:1031-1:1056",
					marks: "eper Keeper Keeper Keeper",
					message: "The name has 1049 characters; expected at most 1024, which is what Canvas Credentials takes"
				}]
			}
		]
	},
	*check({ name }, _options, { limit }) {
		if (name === void 0) return;
		const characters = Array.from(name.value);
		if (characters.length <= limit.value) return;
		const start = characters.slice(0, limit.value).join("").length;
		yield {
			at: {
				...name.at,
				span: [start, name.value.length]
			},
			about: "name",
			message: `The name has ${characters.length} characters; expected at most ${limit.value}, which is what ${limit.platform} takes`,
			suggestion: "Name the achievement, and leave the rest to the description"
		};
	}
});
// ../core/src/rules/template/name-words.ts
var name_words_default = templateRule({
	id: "template/name-words",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: [
		"name",
		"description",
		"type"
	],
	languages: ["en"],
	summary: "A name is more than an acronym, and a certification says that it is one.",
	why: "An employer outside of the field does not know what \"CSM\" stands for, and cannot see that a badge is a certification unless its name says so. Both cost the earner the credit.",
	source: {
		title: "Credly, What is badge metadata? (end with Certificate or Certification if applicable)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "Some acronyms are better known than what they stand for (CCNA, HTML), and a short word in capitals is taken for one. Whether something is a certification is read from its type and from plain words in the description only.",
	examples: {
		good: [
			"name: Certified Scrum Master (CSM)",
			"name: SQL Fundamentals",
			"name: C++",
			"name: FAIR Data\ntype_category: Experience",
			"name: Water Sampling Certificate\ntype_category: Certification",
			"name: Licensed Water Tester\ntype_category: Certification",
			{
				text: "description: Earners have measured a stream every week for three months, entered what they found in a public database, and can now prepare for a certification in water testing.",
				caption: "A certification is spoken of, but this is none."
			}
		],
		bad: [
			{
				text: "name: CSM",
				findings: [{
					about: "acronym",
					at: "1:7-1:10",
					marks: "CSM",
					message: "The name is an acronym only (CSM); expected what it stands for",
					suggestion: "Write it out, with CSM in brackets behind it"
				}]
			},
			{
				text: "name: CWQA\ntype_category: Certification",
				findings: [{
					about: "acronym",
					at: "1:7-1:11",
					marks: "CWQA",
					message: "The name is an acronym only (CWQA); expected what it stands for",
					suggestion: "Write it out, with CWQA in brackets behind it"
				}]
			},
			{
				text: "name: Water Sampling\ntype_category: Certification",
				findings: [{
					about: "certification",
					at: "1:7-1:21",
					marks: "Water Sampling",
					message: "\"Water Sampling\" is a certification, which its name does not say; expected a name that does",
					suggestion: "Say it in the name: \"Water Sampling Certification\""
				}]
			},
			{
				text: "name: Stream Keeper\ndescription: The Stream Keeper certification shows that the earner has measured a stream every week for three months, can tell a natural swing from a sign of pollution, and knows whom to call.",
				findings: [{
					about: "certification",
					at: "1:7-1:20",
					marks: "Stream Keeper",
					message: "\"Stream Keeper\" is a certification, which its name does not say; expected a name that does",
					suggestion: "Say it in the name: \"Stream Keeper Certification\""
				}]
			}
		]
	},
	*check({ name, description, type }) {
		if (name === void 0) return;
		if (/^\p{Lu}{2,6}$/u.test(name.value.trim())) {
			yield {
				at: name.at,
				about: "acronym",
				message: `The name is an acronym only (${name.value.trim()}); expected what it stands for`,
				suggestion: `Write it out, with ${name.value.trim()} in brackets behind it`
			};
			return;
		}
		const kind = kindOf(name.value, description, type);
		if (kind === void 0 || saysSo.test(name.value)) return;
		yield {
			at: name.at,
			about: "certification",
			message: `"${name.value}" is a ${kind}, which its name does not say; expected a name that does`,
			suggestion: `Say it in the name: "${name.value} ${kind === "certificate" ? "Certificate" : "Certification"}"`
		};
	}
});
const saysSo = /certif|licen[cs]|diploma|accredit|chartered|qualified|registered/i;
/** What the template calls itself, where that is one of the two. */
function kindOf(name, description, type) {
	if (type && /certification$/i.test(type.value)) return "certification";
	if (type && /^(?:\w+)?certificate/i.test(type.value)) return "certificate";
	const text = normalize(description?.value ?? "");
	const [, after] = /^\s*(certification|certificate)\b/.exec(textAfter(text, normalize(name))) ?? [];
	const [, named] = /\bthis (certification|certificate)\b/.exec(text) ?? [];
	const said = after ?? named;
	return said === "certification" || said === "certificate" ? said : void 0;
}
function textAfter(text, name) {
	const start = text.indexOf(name);
	return start < 0 ? "" : text.slice(start + name.length);
}
// ../core/src/text/en/names.ts
/** English words for a badge and for what it is awarded for. Put together by hand. */
const names = { generic: /* @__PURE__ */ new Set([
	"badge",
	"digital badge",
	"open badge",
	"certificate",
	"certification",
	"credential",
	"digital credential",
	"micro-credential",
	"microcredential",
	"course",
	"training",
	"award",
	"achievement",
	"diploma",
	"new badge",
	"untitled",
	"badge template",
	"template"
]) };
// ../core/src/text/generic-name.ts
/** Whether a name says what kind of thing a badge is, and not which. English. */
function isGenericName(name) {
	return names.generic.has(name.trim().toLowerCase());
}
// ../core/src/text/en/version.ts
/**
* English words by which a name says which version of a template it is, and those of events, which have
* a day or a year in their names. Put together by hand, and held against the texts of
* `packages/core/quality`.
*/
const versions = {
	months: "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?",
	ordinals: "st|nd|rd|th",
	edition: "version|edition|revision|update",
	of: "of",
	renewed: "updated|revised",
	numbered: "version|ver\\.?|revision|rev\\.?|v\\.?",
	numberedInText: "\\bv\\.?|\\bver\\.?|\\bversion|\\brev\\.?|\\brevision",
	event: /\b(?:summit|conference|congress|convention|expo|fair|forum|festival|symposium|workshop|webinar|seminar|meetup|hackathon|datathon|bootcamp|camp|days?|week|weekend|retreat|school|academy|class|cohort|olympi\w+|cup|games|championships?|competition|contest|challenge|award|awards|prize|marathon|season|con|volunteer|attendee|speaker|delegate|participant|\w*(?:con|fest|days|conf))\b/iu
};
// ../core/src/text/version.ts
const { months, ordinals, edition, of, renewed, numberedInText, event } = versions;
const year = "(?:19|20)\\d\\d";
/**
* Days and editions: 2023-05-01, 01.05.2023, "12 May 2025", "May 2023 edition", "(2024 version)". A
* year alone has to be set off, since many products are named by one: "SQL Server 2019 Edition".
*/
const dates = [
	`(?<![\\d-])${year}-\\d\\d-\\d\\d(?!\\d)`,
	`(?<![\\d./])\\d{1,2}([./])\\d{1,2}\\1${year}(?!\\d)`,
	`(?<!\\d)\\d{1,2}(?:\\.|${ordinals})?\\s+(?:${months})\\.?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+\\d{1,2}(?:${ordinals})?,?\\s+${year}(?!\\d)`,
	`\\b(?:${months})\\.?\\s+${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|–—-]\\s*)${year}\\s+(?:${edition})\\b`,
	`(?<=[([,;:|–—-]\\s*)(?:${edition})\\s+(?:${of}\\s+)?(?:(?:${months})\\.?\\s+)?${year}\\b`,
	`\\b(?:${renewed})\\s+(?:(?:${months})\\.?\\s+)?${year}\\b`
].map((pattern) => new RegExp(pattern, "iu"));
/** Numbers of versions: "v2", "Version 1.1", "(rev. 3)". */
const numbered = new RegExp(String.raw`(?<open>[([]\s*)?\b(?<word>${versions.numbered})\s*(?<number>\d{1,2}(?:\.\d{1,2}){0,2})(?!\.?[\p{L}\p{N}])\s*(?<close>[)\]])?`, "giu");
/** Where there are more, none says which version it is. */
const maxNumbers = 5;
/** A longer one is no name. */
const maxNameLength = 1e3;
/**
* The date or the number in a name that says which version of the template it is. Passed over: what
* is the version of a product or standard, which shows in the product's name before it ("ITIL v4",
* "NIST SP 800-53 Rev. 5", "Angular v17") or in `texts` that name it too, and the day of an event. English.
*/
function versionMark(name, texts) {
	if (name.length > maxNameLength || !/\d/.test(name)) return void 0;
	for (const pattern of dates) {
		const match = pattern.exec(name);
		if (match === null) continue;
		const [digits = ""] = /(?:19|20)\d\d/.exec(match[0]) ?? [];
		if (!(event.test(name) || texts.some((text) => text.includes(digits)))) return markAt(name, match.index, match[0]);
	}
	for (const match of Array.from(name.matchAll(numbered)).slice(0, maxNumbers)) if (isOfTemplate(name, match, texts)) return markAt(name, match.index, match[0]);
}
function markAt(name, index, matched) {
	const text = matched.trim();
	return {
		text,
		start: index,
		end: index + name.slice(index).indexOf(text) + text.length
	};
}
function isOfTemplate(name, match, texts) {
	const { open, close, number = "" } = match.groups ?? {};
	const isBracketed = open !== void 0 && close !== void 0;
	const before = name.slice(0, match.index);
	const isAtEnd = /^[\s)\]]*$/.test(name.slice(match.index + match[0].length));
	const isSetOff = isBracketed || /[–—:,|-]\s*$/.test(before);
	const previous = before.split(/[\s()[\],:;|–—]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	const last = previous.at(-1) ?? "";
	if (!isBracketed && !isAtEnd) return false;
	if (!isSetOff && (previous.length < 2 || isProduct(last) || !isLowVersion(number))) return false;
	return !texts.some((text) => speaksOf(text, last, number));
}
/** Acronyms, inner capitals and digits are the marks of a product's or a standard's name. */
function isProduct(word) {
	return /\p{Lu}.*\p{Lu}|\d|[.#+/]/u.test(word);
}
/** Templates get to version 2 or 3; a product gets to version 17. */
function isLowVersion(number) {
	return /^[1-9](?:\.\d)?$/.test(number);
}
function speaksOf(text, product, number) {
	const literal = (part) => part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
	const word = product === "" ? "" : `|${literal(product)}`;
	const pattern = `(?:${numberedInText}${word})\\s*${literal(number)}(?!\\d)`;
	return new RegExp(pattern, "iu").test(text);
}
// ../core/src/rules/template/name.ts
var name_default = templateRule({
	id: "template/name",
	practice: 4,
	kind: "guidance",
	severity: "info",
	reads: [
		"name",
		"description",
		"skills",
		"criteria"
	],
	whole: true,
	summary: "A name is short, carries no version or date of the template, and keeps to the convention.",
	why: "The name is what the earner puts into a profile and a CV. A long one is cut off there, and \"v2\" or \"May 2023 edition\" makes a badge look outdated that is as good as ever.",
	source: {
		title: "Credly, What is badge metadata? (a naming convention, a name for the achievement)",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/360027660112"
	},
	mistakes: "The version of a product that is named neither in the description, nor in skills and criteria, and whose name looks like plain words (\"Google Analytics v4\") is taken for a version of the template. 80 characters is our own number; no platform publishes one.",
	options: {
		maxLength: {
			type: "integer",
			description: "Characters that a name may have.",
			minimum: 1,
			default: 80
		},
		pattern: {
			type: "string",
			description: "The naming convention, as a regular expression that a name has to match, such as `^[A-Z]`.",
			format: "regex",
			default: ""
		}
	},
	examples: {
		good: [
			"name: FortiGate 7.4 Operator",
			"name: Windows Server 2022 Administrator",
			"name: ISO 9001:2015 Lead Auditor",
			"name: ITIL v4 Foundation",
			"name: Security Controls of NIST SP 800-53 Rev. 5",
			"name: Angular v17",
			"name: Excel 365 and Java 17",
			"name: IPv6 Addressing",
			{
				text: "name: Google Analytics v4\nskills: [Google Analytics 4, Reporting, Web Traffic]\nbadge_template_activities: [{title: \"Passed an exam on reporting web traffic with Google Analytics 4, judged by a tutor.\"}]",
				caption: "The skills say that 4 is the number of the product."
			},
			"name: Sustainability Summit 2025",
			"name: 2024 Volunteer of the Year",
			"name: Hackathon 2023-05-01",
			"name: Class of 2024",
			"name: Dante Level 2 (2nd Edition)",
			{
				text: "name: \"WSC: Stream Keeper\"",
				options: { pattern: "^[A-Z]{3}: " },
				caption: "A name that keeps to the convention of its program."
			},
			{
				platform: "credly",
				text: `name: ${"A".repeat(80)}`,
				caption: "Exactly 80 characters are enough."
			}
		],
		bad: [
			{
				text: "name: Badge",
				findings: [{
					about: "generic",
					at: "1:7-1:12",
					marks: "Badge",
					message: "The name is only \"Badge\"; expected what was achieved"
				}]
			},
			{
				text: "name: Data Analysis v2",
				findings: [{
					about: "v2",
					at: "1:21-1:23",
					marks: "v2",
					message: "The name says \"v2\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper (rev. 3)",
				findings: [{
					about: "(rev. 3)",
					at: "1:21-1:29",
					marks: "(rev. 3)",
					message: "The name says \"(rev. 3)\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper Version 1.1",
				findings: [{
					about: "Version 1.1",
					at: "1:21-1:32",
					marks: "Version 1.1",
					message: "The name says \"Version 1.1\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper - 2023-05-01",
				findings: [{
					about: "2023-05-01",
					at: "1:23-1:33",
					marks: "2023-05-01",
					message: "The name says \"2023-05-01\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper, May 2023 edition",
				findings: [{
					about: "May 2023 edition",
					at: "1:22-1:38",
					marks: "May 2023 edition",
					message: "The name says \"May 2023 edition\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Stream Keeper (2024 version)",
				findings: [{
					about: "2024 version",
					at: "1:22-1:34",
					marks: "2024 version",
					message: "The name says \"2024 version\"; expected the achievement without a version or date of the template"
				}]
			},
			{
				text: "name: Keeper of the Streams and Ponds of the Upper Valley for the Society of Friends of Water",
				findings: [{
					about: "length",
					at: "1:7-1:94",
					marks: "Keeper of the Streams and Pond… of Friends of Water",
					message: "The name has 87 characters; expected at most 80, so that a profile shows all of it"
				}]
			},
			{
				text: "name: Stream Keeper",
				options: { pattern: "^[A-Z]{3}: " },
				findings: [{
					about: "pattern",
					at: "1:7-1:20",
					marks: "Stream Keeper",
					message: "The name \"Stream Keeper\" does not match `^[A-Z]{3}: `; expected the naming convention of the program"
				}]
			}
		]
	},
	*check({ name, description, skills = [], criteria }, { maxLength, pattern }, { limitOf }) {
		if (name === void 0) return;
		const { length } = Array.from(name.value);
		const refusedFrom = limitOf("nameMost")?.value ?? Number.POSITIVE_INFINITY;
		if (length > maxLength && length <= refusedFrom) yield {
			at: name.at,
			about: "length",
			message: `The name has ${length} characters; expected at most ${maxLength}, so that a profile shows all of it`,
			suggestion: "Name the achievement alone; issuer and course have fields of their own"
		};
		if (isGenericName(name.value)) yield {
			at: name.at,
			about: "generic",
			message: `The name is only "${name.value.trim()}"; expected what was achieved`,
			suggestion: "Name the achievement, so that an earner can tell this badge from the others"
		};
		const texts = [
			description,
			...skills,
			...criteria.map(({ text }) => text)
		];
		const mark = versionMark(name.value, texts.flatMap((text) => text?.value ?? []));
		if (mark) yield {
			at: part(name, mark.start, mark.end),
			about: mark.text,
			message: `The name says "${mark.text}"; expected the achievement without a version or date of the template`,
			suggestion: "Move it to the field `version`, or leave it out"
		};
		if (pattern !== "" && !new RegExp(pattern, "u").test(name.value)) yield {
			at: name.at,
			about: "pattern",
			message: `The name "${name.value}" does not match \`${pattern}\`; expected the naming convention of the program`,
			suggestion: "Write the name as the convention has it"
		};
	}
});
// ../core/src/rules/template/near-duplicate.ts
/** Texts of fewer words are alike by chance. */
const minWords = 12;
/** How many members of a series a text is held against in one group. */
const maxMembers = 8;
/** Two templates of an example: name, description and, where there is one, series of each. */
function pair(...templates) {
	return templates.map(([name, description, series]) => [
		`name: ${name}`,
		`id: ${name.toLowerCase().replaceAll(" ", "-")}`,
		`description: ${description}`,
		...series ? [`series: ${series}`] : [],
		"badge_template_activities: [{title: Passed a review by two supervisors with a rubric.}]"
	].join("\n")).join("\n---\n");
}
var near_duplicate_default = templateGroupRule({
	id: "template/near-duplicate",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: [
		"id",
		"name",
		"description",
		"criteria",
		"series"
	],
	comparedWith: [
		"name",
		"description",
		"criteria",
		"series"
	],
	summary: "A template is not a copy of another with a few words changed.",
	why: "Two badges that say nearly the same leave an employer guessing what the difference is. Most often one was copied and never finished.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A series whose texts differ in several places, or in a word that is not in the name, is reported; say `series` in its members. Among many texts that are somewhat alike, some pairs are not compared.",
	options: { share: {
		type: "number",
		description: "Share of the wording, from 0 to 1, from which two templates count as alike.",
		minimum: .5,
		maximum: 1,
		default: .8
	} },
	examples: {
		good: [{
			text: pair(["Host in Peru", "Earners have hosted a family from Peru for two weeks and kept a diary."], ["Host in Chile", "Earners have hosted a family from Chile for two weeks and kept a diary."]),
			caption: "A series: the texts differ in one place, and the name says it."
		}, {
			text: pair([
				"Welding I",
				"Earners have joined two steel plates with a straight seam that held.",
				"welding"
			], [
				"Welding II",
				"Earners have joined two steel plates with a vertical seam that held.",
				"welding"
			]),
			caption: "A declared series."
		}],
		bad: [{
			text: pair(["Team Lead", "Earners have led a team of five for a year and met budget and date."], ["Crew Chief", "Earners have led a team of five for a year and met budget and date."]),
			caption: "A copy whose name alone differs.",
			findings: [{
				about: "text",
				at: "8:14-8:81",
				marks: "Earners have led a team of fiv…met budget and date.",
				message: "\"Crew Chief\" has the same text as \"Team Lead\" (in this file); expected a text of its own",
				related: [{
					at: "3:14-3:81",
					marks: "Earners have led a team of fiv…met budget and date."
				}]
			}]
		}, {
			text: pair(["Team Lead", "Earners have led a team of five people for a whole year, met the budget and the date, and handed the project over to the client in writing."], ["Crew Chief", "Earners have led a team of nine people for a whole year, met the budget and the date, and handed the project over to the client in writing."]),
			caption: "One word differs, and no name says it.",
			findings: [{
				about: "text",
				at: "8:14-8:153",
				marks: "Earners have led a team of nin…e client in writing.",
				message: "\"Crew Chief\" shares 80 % of its wording with \"Team Lead\" (in this file); expected a text of its own",
				related: [{
					at: "3:14-3:153",
					marks: "Earners have led a team of fiv…e client in writing."
				}]
			}]
		}]
	},
	*extract(template) {
		const words = comparedWords(wording(template));
		if (template.name === void 0 || words.length < 4) return;
		const value = {
			at: template.description?.at ?? template.at,
			id: template.id.value,
			series: template.series?.value,
			title: template.name.value,
			name: comparedWords(template.name.value).join(" "),
			text: words.join(" ")
		};
		if (words.length < minWords) yield {
			key: `same:${value.text}`,
			value
		};
		else for (const key of bandKeys(compare(value, words).shingles)) yield {
			key,
			value
		};
	},
	*checkGroup(group, { share }) {
		if (group.length < 2) return;
		const clusters = [];
		const copied = /* @__PURE__ */ new Map();
		for (const text of group) {
			const compared = compare(text);
			const original = copied.get(text.text);
			const isNew = original === void 0;
			if (isNew) copied.set(text.text, text);
			const like = isNew ? joinOrFind(clusters, compared, share) : {
				text: original,
				share: 1
			};
			if (like === void 0 || like.text.id === text.id || isDeclared(like.text, text)) continue;
			if (nameForm(like.text.title) === nameForm(text.title)) continue;
			const place = like.text.at.file === text.at.file ? "in this file" : like.text.at.file;
			yield {
				at: text.at,
				about: "text",
				message: like.share === 1 ? `"${text.title}" has the same text as "${like.text.title}" (${place}); expected a text of its own` : `"${text.title}" shares ${Math.round(like.share * 100)} % of its wording with "${like.text.title}" (${place}); expected a text of its own`,
				suggestion: "Say what sets it apart, remove one of the two, or give both the same `series` if they are meant to be alike",
				related: [like.text.at]
			};
		}
	}
});
const comparedTexts = /* @__PURE__ */ new WeakMap();
function compare(text, words = text.text.split(" ")) {
	const known = comparedTexts.get(text);
	if (known) return known;
	const compared = {
		text,
		words,
		name: text.name.split(" "),
		shingles: shingles(words)
	};
	comparedTexts.set(text, compared);
	return compared;
}
/** Puts a text into the series it belongs to, else gives the text it is too much like, else starts anew. */
function joinOrFind(clusters, text, share) {
	const own = clusters.find((members) => members.some((member) => isDeclared(member.text, text.text) || isSeries(member.words, member.name, text.words, text.name)));
	if (own) {
		if (own.length < maxMembers) own.push(text);
		return;
	}
	const like = firstAlike(clusters, text, share);
	clusters[Math.min(clusters.length, 7)] = [text];
	return like;
}
/** The first text that has as much in common with one as is asked. */
function firstAlike(clusters, text, share) {
	for (const [first] of clusters) {
		if (first === void 0 || !canShare(first, text, share)) continue;
		const shared = likeness(first.shingles, text.shingles);
		if (shared >= share) return {
			text: first.text,
			share: shared
		};
	}
}
/** Texts of very different length cannot have that much in common. */
function canShare(a, b, share) {
	const lengths = [a.shingles.length, b.shingles.length];
	return Math.min(...lengths) >= share * Math.max(...lengths);
}
function isDeclared(a, b) {
	return a.series !== void 0 && a.series === b.series;
}
/** What is compared: the description and the criteria, not the name. */
function wording({ description, criteria }) {
	return [description?.value ?? "", ...criteria.map(({ text }) => text.value)].join("\n");
}
// ../core/src/rules/template/no-inline-links.ts
var no_inline_links_default = templateRule({
	id: "template/no-inline-links",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["description"],
	summary: "A description has no links in its text.",
	why: "Platforms show a description as plain text: an address in it cannot be clicked, takes room from the earner, and grows old unseen. There are fields for links, and those are tested.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "An address without https:// or www. in front is not noticed.",
	examples: {
		good: ["description: Earners have built and tested a web service with Node.js and ASP.NET for a client of their choice.", "description: Earners have set up a web shop that takes payments over https and keeps no card numbers."],
		bad: [
			{
				text: "description: Earners have led a project. See https://example.org/leading for more.",
				findings: [{
					about: "https://example.org/leading",
					at: "1:46-1:73",
					marks: "https://example.org/leading",
					message: "The description has a link in its text (https://example.org/leading); expected text only"
				}]
			},
			{
				text: "description: Earners have led a project as set out at www.example.org.",
				findings: [{
					about: "www.example.org",
					at: "1:55-1:70",
					marks: "www.example.org",
					message: "The description has a link in its text (www.example.org); expected text only"
				}]
			},
			{
				text: "description: 'Earners have led a [project](https://example.org/p) of their own.'",
				findings: [{
					about: "https://example.org/p",
					at: "1:44-1:65",
					marks: "https://example.org/p",
					message: "The description has a link in its text (https://example.org/p); expected text only"
				}]
			}
		]
	},
	*check({ description }) {
		if (description === void 0) return;
		for (const match of description.value.matchAll(/(?:https?:\/\/|(?<![\w@/.])www\.)[^\s<>"'“”)\]}]+/gi)) {
			const address = match[0].replace(/(?<![.,;:!?])[.,;:!?]+$/, "");
			if (!/[a-z0-9]\.[a-z0-9]/i.test(address)) continue;
			yield {
				at: part(description, match.index, match.index + address.length),
				about: address,
				message: `The description has a link in its text (${address}); expected text only`,
				suggestion: "Move the address to a field for links, and say in words what it shows"
			};
		}
	}
});
// ../core/src/text/en/personal-data.ts
const capitalised = "\\p{Lu}[\\p{Ll}’'-]+(?:-\\p{Lu}\\p{Ll}+)?";
const title = "(?:Dr|Prof|Mr|Mrs|Ms|Mx|Professor|Doctor|Sir|Dame)\\b\\.?";
const personalData = {
	telephone: /(?=[+\d])(?<=\b(?:tel|phone|telephone|call|fax|mobile|whatsapp|telefon|tél)\b\.?:?\s*(?:us )?(?:at |on )?)(?:\+?\d[\d\s()./-]{5,}\d)|(?<![\w.])(?:\+|00)[1-9]\d{0,2}[\s./-]?(?:\(\d{1,4}\)[\s./-]?)?\d{1,4}(?:[\s./-]?\d{2,4}){2,4}(?!\w)/giu,
	anyTitle: /\b(?:Dr|Prof|Mr|Mrs|Ms|Mx|Doctor|Sir|Dame)/,
	titled: [new RegExp(`(?<=\\b(?:by|with|contact|from|instructors?|teachers?|trainers?|supervisors?|under|and|of) )${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised}|van|von|de|der|la)){0,3}(?! (?:\\p{Lu}|[Aa]ward|[Pp]rogram|[Cc]ourse|[Ff]oundation|[Pp]rize|[Rr]eading))`, "gu"), new RegExp(`(?:^|(?<=[.!?:;] ))${title} (?:${title} )?${capitalised}(?: (?:\\p{Lu}\\.|${capitalised})){0,2}(?=,? (?:who|will|teaches|taught|leads|led|presents|is|was|has|runs|supervises|signs|offers)\\b)`, "gu")],
	anyAward: /(?:ed|en) to /,
	awardee: new RegExp(`(?<=\\b(?:awarded|issued|presented|given|granted) to )(?:${title} )?(${capitalised}) (${capitalised})(?=,| for | on | who has | in recognition|\\.|$)`, "gu"),
	group: /^(?:Team|Staff|Student|Students|Faculty|Program|Programme|Community|University|College|School|Board|Members?|Graduate|Master|Certified|Open|New|Advanced|Active|Senior|Junior|Lead|All|Our|The|High|Youth|Club|Event|Project|Peer|Data|Software|Gold|Silver|Bronze)$/,
	plural: /s$/
};
// ../core/src/text/personal-data.ts
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const { telephone, anyTitle, titled, anyAward, awardee, group: group$1, plural } = personalData;
/**
* Mail addresses, telephone numbers and names of persons in a text. A name is one with a title that
* does something (teaches, is to be asked), or the one whom the badge is awarded to. English.
*/
function personalDataIn(text) {
	const found = [
		...text.includes("@") ? all(text, mail, "e-mail") : [],
		.../\d\D?\d\D?\d/.test(text) ? all(text, telephone, "telephone") : [],
		...anyTitle.test(text) ? titled.flatMap((pattern) => all(text, pattern, "person")) : [],
		...Array.from(anyAward.test(text) ? text.matchAll(awardee) : []).filter(([, first = "", last = ""]) => !group$1.test(first) && !group$1.test(last) && !plural.test(last)).map((match) => at(match, "person"))
	];
	const kinds = /* @__PURE__ */ new Set();
	return found.sort((a, b) => a.start - b.start).filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
}
function all(text, pattern, kind) {
	return Array.from(text.matchAll(pattern), (match) => at(match, kind));
}
function at(match, kind) {
	return {
		kind,
		start: match.index,
		end: match.index + match[0].length
	};
}
// ../core/src/rules/template/no-personal-data.ts
var no_personal_data_default = templateRule({
	id: "template/no-personal-data",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: [
		"name",
		"description",
		"criteria"
	],
	summary: "A template names no person and gives no mail address or telephone number.",
	why: "What a template says is shown on every badge issued from it, for years and to everybody. People leave, numbers change, and nobody asked the one who is named.",
	source: {
		title: "Regulation (EU) 2016/679, article 5: data minimisation",
		address: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	},
	mistakes: "A person is found only by a title before the name or as the one whom the badge is awarded to, and names of awards and foundations in that form are let pass.",
	examples: {
		good: [
			"description: Earners have finished the Dr. Seuss reading programme with a class of twelve, read forty books aloud, and can choose a book for a child who does not like to read.",
			"description: Earners have audited a workshop against ISO 9001:2015 and RFC 2616, in rooms 2040-2055 of the old mill, and wrote 12 500 words on what they found there in a year.",
			"skills: [E-mail Marketing, Telephone Interviews, Data Entry, Public Speaking]",
			"description: The badge is awarded to Team Leaders who have led a crew of six through a season, kept a log of each night, and can hand over a watch without a word too many.",
			"description: Earners have set up mail for a small firm, from the first name@domain to the last filter, and can explain to its owner why a password must not be sent by mail."
		],
		bad: [
			{
				text: "description: Earners have led a crew of six through a season of night work. Questions go to harbour-badges@example.org, who keep the list of crews and of their seasons.",
				findings: [{
					about: "e-mail",
					at: "1:93-1:119",
					marks: "harbour-badges@example.org",
					message: "The template holds a mail address; expected neither names nor ways to reach somebody",
					suggestion: "Leave it out; the pages behind the links can say whom to ask"
				}]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work and can read a tide table. Tel. +1 555 0100 123 for those who would like to know more about crews.",
				findings: [{
					about: "telephone",
					at: "1:108-1:123",
					marks: "+1 555 0100 123",
					message: "The template holds a telephone number; expected neither names nor ways to reach somebody",
					suggestion: "Leave it out; the pages behind the links can say whom to ask"
				}]
			},
			{
				text: "description: Earners have led a crew of six through a season of night work under Capt. Example, and were taught by Dr. Anna Example to read a tide table without help at night.",
				findings: [{
					about: "person",
					at: "1:116-1:132",
					marks: "Dr. Anna Example",
					message: "The template holds a person's name; expected neither names nor ways to reach somebody",
					suggestion: "Leave the name out; the one who earns the badge is \"the earner\""
				}]
			},
			{
				text: "description: This badge is awarded to Alex Example for leading a crew of six through a season of night work and for reading a tide table without help in any weather at all.",
				findings: [{
					about: "person",
					at: "1:39-1:51",
					marks: "Alex Example",
					message: "The template holds a person's name; expected neither names nor ways to reach somebody",
					suggestion: "Leave the name out; the one who earns the badge is \"the earner\""
				}]
			},
			{
				file: "credential.json",
				text: "{\"@context\": [\"https://www.w3.org/ns/credentials/v2\"], \"type\": [\"VerifiableCredential\", \"OpenBadgeCredential\"], \"credentialSubject\": {\"type\": [\"AchievementSubject\"], \"name\": \"Alex Example\", \"achievement\": {\"id\": \"urn:uuid:7b3f1c52-0000-4000-8000-000000000001\", \"type\": [\"Achievement\"], \"name\": \"Night Mate\", \"description\": \"Earners have led a crew of six through a season of night work, can read a tide table, and know the lights of the harbour and of the open sea by heart.\", \"criteria\": {\"narrative\": \"Passed a night watch with two examiners.\"}}}}",
				caption: "An issued credential kept as a template, which names its earner.",
				findings: [{
					about: "earner",
					at: "1:175-1:189",
					marks: "\"Alex Example\"",
					message: "This is an issued credential, which names its earner; expected a template, which names nobody"
				}]
			}
		]
	},
	*check({ name, description, criteria, earner }) {
		if (earner) yield {
			at: earner.at,
			about: "earner",
			message: "This is an issued credential, which names its earner; expected a template, which names nobody",
			suggestion: "Keep the achievement alone in the repository, and the credential with its earner"
		};
		const texts = [
			name,
			description,
			...criteria.map(({ text }) => text)
		];
		for (const text of texts) {
			if (text === void 0) continue;
			for (const { kind, start, end } of personalDataIn(text.value)) {
				if (earner && kind === "person") continue;
				yield {
					at: part(text, start, end),
					about: kind,
					message: `The template holds ${told[kind]}; expected neither names nor ways to reach somebody`,
					suggestion: kind === "person" ? "Leave the name out; the one who earns the badge is \"the earner\"" : "Leave it out; the pages behind the links can say whom to ask"
				};
			}
		}
	}
});
const told = {
	"e-mail": "a mail address",
	telephone: "a telephone number",
	person: "a person's name"
};
// ../core/src/text/en/promotion.ts
const amount = String.raw`(?:(?:US|CA|AU)?[$€£]\s?\d[\d.,]*|\d[\d.,]*\s?(?:€|£|\$|euros?\b|dollars?\b|pounds?\b|USD\b|EUR\b|GBP\b))`;
// ../core/src/text/promotion.ts
const { praise, call, sale, hints } = {
	praise: [
		/\bworld[- ]class\b/g,
		/\bbest[- ]in[- ]class\b/g,
		/\b(?:industry|market|world|class)[- ]leading\b/g,
		/\baward[- ]winning\b/g,
		/\bworld[- ]renowned\b/g,
		/\bstate[- ]of[- ]the[- ]art (?:course|program|programme|training|facilit\w+|campus|curriculum|academy|school)\b/g,
		/\bunparalleled\b/g,
		/\bunrivall?ed\b/g,
		/\bsecond to none\b/g,
		/\btop[- ]rated\b/g,
		/\bprestigious\b/g,
		/\bworld['’]s (?:leading|best|finest|foremost|premier)\b/g,
		/\b(?:the )?(?:most (?:trusted|prestigious|respected|sought[- ]after|exciting|innovative|comprehensive)|premier|foremost|finest|number one|no\. ?1|leading) (?:[a-z-]+ ){0,2}(?:provider|organi[sz]ation|institution|university|college|school|academy|company|vendor|supplier|platform|institute|brand|employer|course|training|program|programme|certification|credential)s?\b/g,
		/\bthe best (?:[a-z-]+ ){0,2}(?:courses?|training|school|university|academy|program(?:me)?s?|teachers|trainers|instructors|providers?|platform) (?:in|of|available|anywhere|on the market|around)\b/g,
		/\bhighly (?:sought[- ]after|coveted|acclaimed) (?:[a-z-]+ ){0,2}(?:badge|credential|certificat\w+|course|program\w*|training)\b/g,
		/\b(?:critically )?acclaimed (?:course|program|programme|training|academy|school|workshop)\b/g,
		/\b(?:amazing|fantastic|exciting|unmissable|unbeatable|revolutionary) (?:new )?(?:course|opportunity|program|programme|training|offer|workshop|event|experience)\b/g
	],
	call: [
		/\b(?:enroll?|register|apply|sign up|subscribe|book|buy|order|call|start|join) (?:now|today)\b/g,
		/\b(?:enroll?|register|apply|sign up|subscribe) (?:for free|online at|here|at www)\b/g,
		/\b(?:click here|don['’]?t miss|hurry|act now|limited (?:time|places|seats) (?:only|offer|available)|places are limited|seats are limited|limited[- ]time offer|spots are limited)\b/g,
		/\b(?:find out more|learn more|read more|for more information|more information)(?:,? (?:please )?(?:visit|see|go to|call|contact)| at | on (?:the|our) (?:web ?site|page))\b/g,
		/\b(?:visit|check out|head to|go to) (?:the|our|their) (?:web ?site|web ?shop|store|home ?page)\b/g,
		/\b(?:get|become|be) certified (?:now|today)\b/g,
		/\btake (?:the|this) course (?:now|today)\b/g
	],
	sale: [
		new RegExp(String.raw`\b(?:for|at) (?:only|just|as little as) ${amount}`, "g"),
		new RegExp(String.raw`\b(?:costs?(?: only| just)?|costing|priced at|(?:course |exam |registration |enrol?lment )fee (?:is|of)|tuition (?:is|of)|price(?: is|:| of)|worth|save|now only|starting (?:at|from)) ${amount}`, "g"),
		/\b\d{1,2}\s?% (?:off|discount)\b|\bdiscount of \d{1,2}\s?%/g,
		/\bearly[- ]bird\b/g,
		/\b(?:special offer|introductory offer|discount code|promo code|voucher code|money[- ]back)\b/g,
		/\b(?:offer|discount|sale|promotion|registration|enrol?lment) (?:ends|closes|valid until|is open until|runs until|expires)\b/g
	],
	hints: /* @__PURE__ */ new Set([
		"class",
		"leading",
		"winning",
		"renowned",
		"art",
		"unparalleled",
		"unrivaled",
		"unrivalled",
		"none",
		"rated",
		"prestigious",
		"world",
		"trusted",
		"respected",
		"sought",
		"innovative",
		"comprehensive",
		"premier",
		"foremost",
		"finest",
		"number",
		"1",
		"best",
		"highly",
		"acclaimed",
		"amazing",
		"fantastic",
		"exciting",
		"unmissable",
		"unbeatable",
		"revolutionary",
		"enroll",
		"enrol",
		"register",
		"apply",
		"sign",
		"subscribe",
		"book",
		"buy",
		"order",
		"call",
		"start",
		"join",
		"act",
		"certified",
		"take",
		"click",
		"miss",
		"hurry",
		"limited",
		"places",
		"seats",
		"spots",
		"more",
		"information",
		"visit",
		"check",
		"head",
		"go",
		"euro",
		"euros",
		"dollar",
		"dollars",
		"pound",
		"pounds",
		"usd",
		"eur",
		"gbp",
		"off",
		"discount",
		"bird",
		"special",
		"introductory",
		"promo",
		"voucher",
		"money",
		"offer",
		"sale",
		"promotion",
		"registration",
		"enrollment",
		"enrolment"
	])
};
function mayAdvertise({ text, words }) {
	return /[$€£%]/.test(text) || words.some((word) => {
		const folded = word.text.toLowerCase();
		return hints.has(folded) || folded.includes("-") && folded.split("-").some((part) => hints.has(part));
	});
}
/**
* Words by which an English text advertises: superlatives about who offers it, calls to act, prices
* and sales. Titles are passed over: a phrase that is capitalised within a sentence.
*/
function promotionIn(analysis) {
	const { text } = analysis;
	const folded = text.toLowerCase();
	if (folded.length !== text.length || !mayAdvertise(analysis)) return [];
	return [
		...praise,
		...call,
		...sale
	].flatMap((pattern) => Array.from(folded.matchAll(pattern), (match) => ({
		text: text.slice(match.index, match.index + match[0].length),
		start: match.index,
		end: match.index + match[0].length
	}))).filter(({ text: words, start }) => !isTitle(words, text, start)).sort((a, b) => a.start - b.start);
}
/** Every word of it capitalised, and not only for standing at a sentence's beginning. */
function isTitle(words, text, start) {
	const long = words.split(/[\s-]+/).filter((word) => /^\p{L}{3}/u.test(word));
	return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && !(long.length === 1 && startsSentence(text, start));
}
/** Whether only white space and closing marks stand between a place and the end of a sentence before it. */
function startsSentence(text, start) {
	let end = start;
	while (end > 0 && /\s/.test(text[end - 1] ?? "")) end--;
	if (end === 0 || text.slice(end, start).includes("\n")) return true;
	while (end > 0 && /["”’)]/.test(text[end - 1] ?? "")) end--;
	return /[.!?\n]/.test(text[end - 1] ?? "");
}
// ../core/src/rules/template/no-promotion.ts
var no_promotion_default = templateRule({
	id: "template/no-promotion",
	practice: 5,
	kind: "guidance",
	severity: "warning",
	reads: ["name", "description"],
	languages: ["en"],
	summary: "A description does not advertise.",
	why: "The earner shows the badge to an employer. Praise of the school, \"enrol now\" and a price make it a leaflet, and the reader trusts the rest of it less.",
	source: {
		title: "Best Practices for Credentialing, practice 5",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Only known phrases are found: praise in other words passes. A phrase that belongs to a title in small letters is taken for praise.",
	examples: {
		good: [
			"description: Earners have applied best practices of bookkeeping to a year of receipts, worked out the best route for a delivery van, and can explain a price analysis to a customer.",
			"description: Earners have led a team that raised $5,000 for a shelter, kept its accounts in free software, and won the regional award for Best Volunteer Project for it.",
			"description: \"Earners collected slogans such as \\\"enrol now\\\" and \\\"world-class\\\", counted them in forty adverts, and can tell a claim from a fact in print and on the screen.\"",
			"description: Earners have registered a small business, joined a chamber of commerce, and learned when a firm must apply for a licence and what it costs to run a market stall.",
			"description: Earners have run a World-Class Manufacturing line for three months and can name the most common causes of waste, with a figure for each of them from their own line."
		],
		bad: [
			{
				text: "description: Earners have completed a world-class programme in bookkeeping, closed a year of receipts on their own, and can explain a balance sheet to the owner of a shop.",
				findings: [{
					about: "world-class",
					at: "1:39-1:50",
					marks: "world-class",
					message: "The description advertises (\"world-class\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. Enrol now to take the next step in accounting.",
				findings: [{
					about: "enrol now",
					at: "1:122-1:131",
					marks: "Enrol now",
					message: "The description advertises (\"Enrol now\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have closed a year of receipts on their own and can explain a balance sheet to the owner of a shop. The course costs $199 until the end of the month.",
				findings: [{
					about: "costs $199",
					at: "1:133-1:143",
					marks: "costs $199",
					message: "The description advertises (\"costs $199\"); expected what the earner did and can do"
				}]
			},
			{
				text: "description: Earners have trained with the leading provider of welding courses and joined two plates with a straight seam that held under load in front of two examiners.",
				findings: [{
					about: "the leading provider",
					at: "1:40-1:60",
					marks: "the leading provider",
					message: "The description advertises (\"the leading provider\"); expected what the earner did and can do"
				}]
			}
		]
	},
	*check({ name, description }) {
		if (description === void 0) return;
		const analysis = analyse(description);
		const found = promotionIn(analysis).filter(({ text, start, end }) => !analysis.isQuoted(start, end) && !name?.value.toLowerCase().includes(text.toLowerCase()));
		const [first] = found;
		if (first === void 0) return;
		const listed = [...new Set(found.map(({ text }) => `"${text}"`))].slice(0, 3).join(", ");
		yield {
			at: part(description, first.start, first.end),
			about: first.text.toLowerCase(),
			message: `The description advertises (${listed}); expected what the earner did and can do`,
			suggestion: "Leave it out; what is for the public belongs on the page behind a link"
		};
	}
});
// ../core/src/program/adoption.ts
function adoptionOf(members, has) {
	const without = members.filter((member) => !has(member));
	const all = members.length;
	return {
		without,
		all,
		isUnknown: without.length === all,
		isCommonPractice: without.length * 2 <= all
	};
}
// ../core/src/program/team.ts
/**
* Words by which somebody may be named, in the form in which they are compared. "Anna Lee
* <anna@example.org>" names her by both, "water-lead" is "Water lead".
*/
function namesIn$1(owner) {
	const mail = /(?<![^\s<>()])[^\s<>()]+@[^\s<>()]+/.exec(owner)?.[0];
	const [name = ""] = owner.split(/[<(]/, 1);
	return [
		owner,
		name,
		...mail ? [mail] : []
	].map(comparedName).filter((word) => word !== "");
}
function comparedName(name) {
	return normalize(name).replace(/[\s\-_]+/g, " ").trim();
}
const known$2 = /* @__PURE__ */ new WeakMap();
/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
function membersByName(team) {
	const made = known$2.get(team) ?? byName$1(team);
	known$2.set(team, made);
	return made;
}
/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const maxSlips$1 = 100;
const slips = /* @__PURE__ */ new WeakMap();
/** The member whom a mistyped name most likely means. */
function nearestMember(name, members) {
	const count = (slips.get(members) ?? 0) + 1;
	slips.set(members, count);
	return count > maxSlips$1 ? void 0 : members.get(didYouMean(name, [...members.keys()]) ?? "");
}
function byName$1(team) {
	const members = /* @__PURE__ */ new Map();
	for (const member of team) for (const name of [member.name.value, ...member.otherNames].flatMap(namesIn$1)) {
		const other = members.get(name);
		if (other === void 0 || staysLonger(member, other)) members.set(name, member);
	}
	return members;
}
function staysLonger(a, b) {
	if (b.until === void 0) return false;
	return a.until === void 0 || a.until.value > b.until.value;
}
// ../core/src/rules/template/owner.ts
const owned = { kind: "owned" };
const team = `
team:
  - name: Anna Lee
    role: Water lead
    email: water@example.org
  - name: Ben Okafor
    until: 2026-03-31
  - archive team
`;
var owner_default = templateGroupRule({
	id: "template/owner",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["owners"],
	comparedFacts: ["team"],
	formats: ["badgelint"],
	summary: "Somebody who is in the team answers for each template.",
	why: "When an earner or an employer asks what a badge stands for, somebody has to know. A template whose owner has left is reviewed by nobody, and its links and promises grow old unseen.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Owners are compared with the names, roles and mail addresses in `team` of `program.yaml`; a nickname is not known there. Without a team nothing is said.",
	examples: {
		good: [
			{
				text: "owner: nobody in particular",
				caption: "The program keeps no team."
			},
			{
				text: "owner: Anna Lee",
				program: team
			},
			{
				text: "owner: water-lead",
				program: team,
				caption: "By the role."
			},
			{
				text: "owner: [WATER@example.org, Archive Team]",
				program: team
			},
			{
				text: "owner: Anna Lee <water@example.org>",
				program: team
			},
			{
				text: "owner: Ben Okafor",
				today: "2026-03-31",
				program: team,
				caption: "The last day in the team."
			},
			{
				text: "owner: Water lead",
				program: "team:\n  - {name: Carla Diaz, role: Water lead, until: 2025-12-31}\n  - {name: Anna Lee, role: Water lead}",
				caption: "The role has passed to somebody else."
			},
			{
				text: "owner: Ben Okafor\nstate: archived",
				program: team
			}
		],
		bad: [
			{
				text: "owner: Ana Lee",
				program: team,
				findings: [{
					about: "Ana Lee",
					at: "1:8-1:15",
					marks: "Ana Lee",
					message: "The owner \"Ana Lee\" is not in the team of program.yaml; expected a member of it",
					suggestion: "Write \"Anna Lee\", if that is meant"
				}]
			},
			{
				text: "owner: [Anna Lee, Ben Okafor]",
				program: team,
				caption: "Somebody who left two months ago.",
				findings: [{
					about: "Ben Okafor",
					at: "1:19-1:29",
					marks: "Ben Okafor",
					message: "The owner \"Ben Okafor\" was in the team until 2026-03-31; expected a current member",
					related: [{
						file: "program.yaml",
						at: "7:12-7:22",
						marks: "2026-03-31"
					}]
				}]
			},
			{
				text: "owner: null",
				program: team,
				findings: [{
					about: "owner",
					at: "1:1-1:6",
					marks: "owner",
					message: "The template has no owner; expected a member of the team"
				}]
			},
			{
				text: "owner: null\n---\nowner: null",
				program: team,
				caption: "Where most have no owner, one finding says how many.",
				findings: [{
					about: "owner",
					file: "program.yaml",
					at: "2:1-2:5",
					marks: "team",
					message: "2 of 2 templates have no owner; expected a member of the team in each",
					related: [{
						at: "1:1-1:6",
						marks: "owner"
					}, {
						at: "3:1-3:6",
						marks: "owner"
					}]
				}]
			}
		]
	},
	*extract({ at, owners = [] }) {
		if (owners.length === 0) return yield {
			key: "program",
			value: {
				kind: "unowned",
				at
			}
		};
		yield {
			key: "program",
			value: owned
		};
		for (const owner of owners) yield {
			key: `owner ${owner.value}`,
			value: owner
		};
	},
	*checkGroup(group, _, { program, today }) {
		if (program?.team === void 0) return;
		yield* withoutOwner(group.filter((entry) => "kind" in entry), program.at);
		const owners = group.filter((entry) => "value" in entry);
		if (owners.length === 0) return;
		const members = membersByName(program.team);
		for (const owner of owners) {
			const member = namesIn$1(owner.value).map((name) => members.get(name)).find((found) => found !== void 0);
			if (member === void 0) yield isUnknown(owner, members);
			else if (member.until && member.until.value < today) yield hasLeft(owner, member.until);
		}
	}
});
function* withoutOwner(templates, programFile) {
	const { without, all, isCommonPractice } = adoptionOf(templates, ({ kind }) => kind === "owned");
	const places = without.flatMap((entry) => entry.kind === "unowned" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0) return;
	const common = {
		about: "owner",
		suggestion: "Add `owner`, with a member or a role of the team"
	};
	if (isCommonPractice || all === 1) for (const at of places) yield {
		...common,
		at,
		message: "The template has no owner; expected a member of the team"
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${places.length} of ${all} templates have no owner; expected a member of the team in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
function isUnknown(owner, members) {
	const [name = ""] = namesIn$1(owner.value);
	const meant = nearestMember(name, members);
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" is not in the team of program.yaml; expected a member of it`,
		suggestion: meant ? `Write "${meant.name.value}", if that is meant` : "Name a member by name, role or mail address, or add this one to the team"
	};
}
function hasLeft(owner, until) {
	return {
		at: owner.at,
		about: owner.value,
		message: `The owner "${owner.value}" was in the team until ${until.value}; expected a current member`,
		suggestion: "Name who has taken over",
		related: [until.at]
	};
}
// ../core/src/program/cycles.ts
/** Ways that lead back to where they began, each told once. A chain may be of any length. */
function cycles(members, next) {
	const found = [];
	const left = /* @__PURE__ */ new Set();
	for (const start of members) {
		const way = [];
		const onWay = /* @__PURE__ */ new Set();
		const ahead = [[start]];
		while (ahead.length > 0) {
			const member = ahead.at(-1)?.pop();
			if (member === void 0) {
				ahead.pop();
				const last = way.pop();
				if (last === void 0) continue;
				onWay.delete(last);
				left.add(last);
			} else if (onWay.has(member)) found.push(way.slice(way.indexOf(member)));
			else if (!left.has(member)) {
				way.push(member);
				onWay.add(member);
				ahead.push([...next(member)]);
			}
		}
	}
	return found;
}
// ../core/src/program/template-ids.ts
/**
* What is to be known of a template under ids: what it points to, and itself where it is archived or has
* a name of its own on a platform. That it is there otherwise is known without.
*/
function* underIds(template, pointers) {
	const isArchived = template.state?.value === "archived";
	const { at, id: own, platformIds } = template;
	const others = Object.values(platformIds).filter(({ value }) => isArchived || isOwnWording(value));
	const named = isArchived ? [own, ...others] : others;
	for (const id of new Set(named.map(({ value }) => normalize(value)))) yield {
		key: `id ${id}`,
		value: {
			kind: "template",
			at,
			isArchived
		}
	};
	if (isArchived || pointers.length === 0) return;
	const ids = idsOf(template);
	const hasOwnIds = template.format === "badgelint";
	for (const id of pointers) {
		const folded = normalize(id.value);
		const isToItself = ids.includes(folded);
		yield {
			key: `id ${folded}`,
			value: {
				kind: "pointer",
				id,
				hasOwnIds,
				isToItself
			}
		};
	}
}
/** The template behind an id, and what points to it. Where several share it, one that is not archived counts. */
function behindId(group) {
	const templates = group.filter((entry) => entry.kind === "template");
	return {
		target: templates.find(({ isArchived }) => !isArchived) ?? templates[0],
		pointers: group.filter((entry) => entry.kind === "pointer")
	};
}
/** Whether a pointer leads nowhere. Beside what was left out, an id that is not here may be there. */
function isUnknownId({ id, hasOwnIds }, { isPartial, templateIds }) {
	const isAlone = templateIds.size <= 1;
	if (isPartial || isAlone || !hasOwnIds || !isOwnWording(id.value)) return false;
	return !templateIds.has(id.value) && !folded(templateIds).ids.has(normalize(id.value));
}
/** The ids by which other templates may name one: its own, and those that platforms gave it. */
function idsOf({ id, platformIds }) {
	return [id, ...Object.values(platformIds)].map(({ value }) => normalize(value));
}
/**
* Whether an id can only be one that this program gave, such as `queen-breeder`. What a platform
* gives (a UUID, a number, a long token), an address and a title may point anywhere.
*/
function isOwnWording(id) {
	return /^\p{L}[\p{L}\p{M}\p{N}]*(?:[-_.][\p{L}\p{M}\p{N}]+)*$/u.test(id) && !isToken(id);
}
/** How many mistyped ids of a program are held against all others. Where more are unknown, they are no slips. */
const maxSlips = 100;
const foldedIds = /* @__PURE__ */ new WeakMap();
function folded(templateIds) {
	const known = foldedIds.get(templateIds);
	if (known) return known;
	const made = {
		ids: new Set(Array.from(templateIds, (id) => normalize(id))),
		slips: 0
	};
	foldedIds.set(templateIds, made);
	return made;
}
/**
* The id of another template that a mistyped one most likely means: of about its length and with the
* same first letter. `level-3` is no slip for `level-2`.
*/
function nearestId(id, templateIds) {
	const known = folded(templateIds);
	known.slips += 1;
	if (known.slips > maxSlips) return void 0;
	const mistyped = normalize(id);
	const shape = withoutDigits(mistyped);
	const others = [...known.ids].filter((other) => Math.abs(other.length - mistyped.length) <= 2 && other[0] === mistyped[0] && withoutDigits(other) !== shape);
	return didYouMean(mistyped, others);
}
function withoutDigits(id) {
	return id.replace(/\d+|(?<=[-_.])[ivx]+$/g, "#");
}
function isToken(id) {
	const isHexadecimal = /^[0-9a-f-]{20,}$/i.test(id);
	const isMixed = /[a-z]/.test(id) && /[A-Z]/.test(id) && /\d/.test(id);
	return isHexadecimal || isMixed && id.length >= 16;
}
// ../core/src/rules/template/pathway.ts
/** A template that requires the badges of others. */
function requiring(id, ...required) {
	const entries = required.map((other) => `{title: Held the badge of the level before this one., required_badge_template_id: ${other}}`);
	const test = "{title: \"Passed a review of two cases by a supervisor with a rubric, data entry and guided tours included.\"}";
	return `id: ${id}\nbadge_template_activities: [${[...entries, test].join(", ")}]`;
}
var pathway_default = templateGroupRule({
	id: "template/pathway",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: ["id", "state"],
	comparedFacts: ["ids"],
	summary: "Badges that must be held first exist, can be earned, and do not require each other.",
	why: "A path of badges keeps its promise only if somebody can walk it. Where a step is missing or two steps wait for each other, nobody can ever earn the badge at the end.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. An archived badge may be required on purpose, for the people who still hold it.",
	examples: {
		good: [
			[requiring("level-one"), requiring("level-two", "level-one")].join("\n---\n"),
			{
				text: [requiring("level-one", "59876d7c-8286-4186-b234-5afc23d51b06"), requiring("level-two", "\"4711\"", "https://example.org/badges/first-aid")].join("\n---\n"),
				caption: "Badges of other programs."
			},
			{
				text: [`${requiring("level-one")}\nplatform_ids: {credly: abc-1}`, requiring("level-two", "abc-1")].join("\n---\n"),
				caption: "The id on a platform is an id too."
			},
			{
				text: [`${requiring("level-one", "level-two")}\nstate: archived`, `${requiring("level-two", "level-one")}\nstate: archived`].join("\n---\n"),
				caption: "Nobody walks an archived path."
			},
			{
				text: requiring("level-two", "level-one"),
				caption: "One file alone does not show what else there is."
			}
		],
		bad: [
			{
				text: [requiring("level-one"), requiring("level-two", "level-on")].join("\n---\n"),
				caption: "A typing mistake.",
				findings: [{
					about: "level-on",
					at: "5:111-5:119",
					marks: "level-on",
					message: "There is no template \"level-on\" to require; expected the id of one of this program",
					suggestion: "Write \"level-one\", if that is meant"
				}]
			},
			{
				text: [requiring("level-one", "level-two"), requiring("level-two", "level-one")].join("\n---\n"),
				caption: "Two badges that wait for each other: one finding for the circle.",
				findings: [{
					about: "circle",
					at: "2:111-2:120",
					marks: "level-two",
					message: "\"level-one\" requires \"level-two\", which requires \"level-one\"; expected a chain that has a beginning",
					suggestion: "Remove one of these requirements, so that somebody can begin",
					related: [{
						at: "5:111-5:120",
						marks: "level-one"
					}]
				}]
			},
			{
				text: requiring("level-one", "level-one"),
				caption: "A badge that waits for itself.",
				findings: [{
					about: "circle",
					at: "2:111-2:120",
					marks: "level-one",
					message: "\"level-one\" requires itself; expected a badge that can be earned before it",
					suggestion: "Remove this requirement"
				}]
			},
			{
				text: [`${requiring("level-one")}\nstate: archived`, requiring("level-two", "level-one")].join("\n---\n"),
				findings: [{
					about: "level-one",
					at: "6:111-6:120",
					marks: "level-one",
					message: "The required badge \"level-one\" is archived; expected one that can still be earned",
					related: [{
						at: "1:1-1:3",
						marks: "id"
					}]
				}]
			}
		]
	},
	*extract(template) {
		const { at, id, requires, state } = template;
		yield* underIds(template, requires);
		if (requires.length === 0 || state?.value === "archived") return;
		yield {
			key: "cycles",
			value: {
				kind: "step",
				at,
				id: id.value,
				ids: idsOf(template),
				requires
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* inCircles(group.filter((entry) => entry.kind === "step"));
		const { target, pointers } = behindId(group.filter((entry) => entry.kind !== "step"));
		for (const pointer of pointers) if (target?.isArchived) yield isRetired$1(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing$1(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function* inCircles(steps) {
	const known = new Map(steps.flatMap((step) => step.ids.map((id) => [id, step])));
	const required = ({ requires }) => requires.flatMap(({ value }) => known.get(normalize(value)) ?? []);
	for (const circle of cycles(steps, required)) yield* inCircle(fromFirst(circle));
}
function isRetired$1(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The required badge "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Require what has taken its place, or archive this template too",
		related: [target]
	};
}
function isMissing$1(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to require; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
/** The circle told from the member whose id comes first, so that it is always told from there. */
function fromFirst(circle) {
	const first = circle.reduce((a, b) => b.id < a.id ? b : a);
	const index = circle.indexOf(first);
	return [...circle.slice(index), ...circle.slice(0, index)];
}
function* inCircle(circle) {
	const [first] = circle;
	const [at, ...related] = circle.map((step, index) => requirement(step, circle[index + 1] ?? first));
	if (first === void 0 || at === void 0) return;
	const names = circle.slice(1, 6).map(({ id }) => `"${id}", which requires `);
	const way = circle.length > 6 ? [...names, "others and at last "] : names;
	yield {
		at,
		about: "circle",
		message: circle.length === 1 ? `"${first.id}" requires itself; expected a badge that can be earned before it` : `"${first.id}" requires ${way.join("")}"${first.id}"; expected a chain that has a beginning`,
		suggestion: circle.length === 1 ? "Remove this requirement" : "Remove one of these requirements, so that somebody can begin",
		related: related.slice(0, 5)
	};
}
/** Where a member of a circle requires the next one. */
function requirement({ at, requires }, next) {
	return requires.find(({ value }) => next?.ids.includes(normalize(value)))?.at ?? at;
}
// ../core/src/text/en/markup.ts
/** English words by which a text speaks of mark-up. Put together by hand. */
const markUp = { spoken: /^["'”’`)]*\s*(?:tags?|elements?|entity|entities|attributes?|characters?|marks?|and <|or <|, <)/i };
// ../core/src/text/markup.ts
const anyMark = /[*_<&#]/;
const letters = {
	nbsp: " ",
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	lsquo: "‘",
	rsquo: "’",
	ldquo: "“",
	rdquo: "”",
	ndash: "–",
	mdash: "—",
	hellip: "…",
	bull: "•",
	copy: "©",
	reg: "®",
	trade: "™"
};
const patterns = [
	{
		language: "Markdown",
		pattern: /(?<![\p{Script=Latin}\p{N}*\\])(\*{1,3})(?=[\p{L}\p{N}"“'‘(])([^*\n]{0,300}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{Script=Latin}\p{N}*])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /(?<![\p{L}\p{N}_\\/.])(_{1,2})(?=[\p{L}\p{N}"“'‘(])(?=[^_\s]{0,300}[^\S\n])([^_\n]{0,600}[\p{L}\p{N}.,:;!?"”'’)%])\1(?![\p{L}\p{N}_])/gu,
		plain: ({ 2: inner }) => inner
	},
	{
		language: "Markdown",
		pattern: /^(#{1,6})[ \t]+(?=[\p{Lu}\d])/gmu,
		plain: () => ""
	},
	{
		language: "HTML",
		pattern: elementsIn,
		plain: ({ 1: name = "", 2: inner }) => /^(?:b|i|u|em|strong|span|font)$/i.test(name) ? inner : void 0
	},
	{
		language: "HTML",
		pattern: /<(?:br|hr)\s*\/?>|^\s*<p>|<\/p>/giu,
		plain: () => void 0
	},
	{
		language: "HTML",
		pattern: /&(?:(nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|copy|reg|trade)|#(\d{2,6}|x[\da-f]{2,5}));/giu,
		plain: ({ 1: name = "", 2: code }) => code === void 0 ? letters[name.toLowerCase()] : letterOf(code.toLowerCase())
	}
];
/** The character of `39` or `x27`; undefined where there is none to be seen. */
function letterOf(code) {
	const point = Number(code.startsWith("x") ? `0${code}` : code);
	return point >= 32 && point < 55296 ? String.fromCodePoint(point) : void 0;
}
/** The first mark of Markdown or HTML in a text. Links are left out, and so are lists. */
function firstMarkUp(text, isQuoted) {
	if (!anyMark.test(text)) return void 0;
	return patterns.flatMap(({ language, pattern, plain }) => {
		for (const match of pattern instanceof RegExp ? text.matchAll(pattern) : pattern(text)) {
			const whole = match[0] ?? "";
			const start = match.index;
			const end = start + whole.length;
			if (isQuoted(start, end) || text[start - 1] === "`" || isSpokenOf(text, start, whole)) continue;
			const without = plain(match);
			return [{
				start,
				end,
				text: whole,
				language,
				...without === void 0 ? {} : { plain: without }
			}];
		}
		return [];
	}).sort((a, b) => a.start - b.start || b.end - a.end)[0];
}
function isSpokenOf(text, start, whole) {
	const opening = /^<[^>]*>/.exec(whole)?.[0] ?? whole;
	return markUp.spoken.test(text.slice(start + opening.length));
}
const elements = "b|i|u|em|strong|p|ul|ol|li|h[1-6]|div|span|sup|sub|font|center|blockquote|table";
const openTag = new RegExp(`<(${elements})(?:\\s[^<>]{0,300})?>`, "giu");
const closeTag = new RegExp(`</(${elements})\\s*>`, "giu");
/** Characters that may stand between the tags of an element. */
const maxElementLength = 4e3;
/** Elements of HTML, each up to the first tag that closes one of its name. */
function* elementsIn(text) {
	if (!text.includes("</")) return;
	const nameOf = (match) => (match[1] ?? "").toLowerCase();
	const closings = Map.groupBy(text.matchAll(closeTag), nameOf);
	const passed = /* @__PURE__ */ new Map();
	let from = 0;
	for (const opening of text.matchAll(openTag)) {
		if (opening.index < from) continue;
		const name = nameOf(opening);
		const inside = opening.index + opening[0].length;
		const closing = closings.get(name);
		if (closing === void 0) continue;
		let index = passed.get(name) ?? 0;
		while (index < closing.length && (closing[index]?.index ?? 0) <= inside) index++;
		passed.set(name, index);
		const end = closing[index];
		if (end === void 0 || end.index - inside > maxElementLength) continue;
		from = end.index + end[0].length;
		const { index: start, 1: written } = opening;
		yield {
			index: start,
			0: text.slice(start, from),
			1: written,
			2: text.slice(inside, end.index)
		};
	}
}
// ../core/src/rules/template/plain-text.ts
var plain_text_default = templateRule({
	id: "template/plain-text",
	practice: 4,
	kind: "guidance",
	severity: "warning",
	reads: ["description", "criteria"],
	formats: [
		"badgelint",
		"credly",
		"canvas-credentials",
		"open-badges-1",
		"open-badges-2",
		"open-badges-3"
	],
	summary: "A text that is shown as plain text has no Markdown or HTML in it.",
	why: "Platforms show a description as it is written. Where it says **lead**, an employer sees the stars, and the badge looks as if nobody had read it.",
	source: {
		title: "Open Badges 3.0: Markdown is for the narrative of criteria",
		address: "https://www.imsglobal.org/spec/ob/v3p0#criteria"
	},
	mistakes: "Some wallets show Markdown in a description all the same, though the standard does not ask them to. Lists with hyphens or numbers read well as plain text and are left alone; links are the business of template/no-inline-links.",
	examples: {
		good: [
			"description: Earners have written a service in C#, tested it on *nix and *BSD, and kept snake_case names and a __init__ file throughout. They can hand it over to a team of strangers.",
			{
				text: "description: Earners have led a team of 3 * 2 people with <5 years of work behind them and a score > 3 of 5 (#1 in class*). They can plan the work of a week. *The class had nine teams.",
				caption: "Signs, and a footnote."
			},
			{
				text: "description: |\n  Earners have looked after a stream for three months, and can now:\n  - tell a natural swing from pollution\n  - take a sample that a laboratory accepts\n  1. and know whom to call",
				caption: "A list reads well as plain text."
			},
			"description: Earners have built a web page by hand, and know when the <b> tag will not do and what the &nbsp; entity is for. They can explain both to a colleague who has never written HTML.",
			{
				file: "badge.json",
				text: "{\"@context\": \"https://w3id.org/openbadges/v2\", \"type\": \"BadgeClass\", \"id\": \"https://example.org/b\", \"name\": \"Stream Keeper\", \"description\": \"Earners have measured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.\", \"image\": \"https://example.org/b.png\", \"criteria\": {\"narrative\": \"# What was asked\\nHanded in **twelve** weekly samples that a tutor checked.\"}, \"issuer\": \"https://example.org/i\"}",
				caption: "The criteria of Open Badges may hold Markdown."
			},
			"description: Earners of AT&T and R&D teams have measured a stream every week for three months, and log it with the __init__ and __main__ scripts. They can tell a natural swing from pollution."
		],
		bad: [
			{
				text: "description: 'Earners have **led** a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
				findings: [{
					about: "description",
					at: "1:28-1:35",
					marks: "**led**",
					message: "The description has Markdown in it (**led**); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'"
				}]
			},
			{
				text: "description: 'Earners have led *Our Project* for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'",
				findings: [{
					about: "description",
					at: "1:32-1:45",
					marks: "*Our Project*",
					message: "The description has Markdown in it (*Our Project*); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led Our Project for a year, met its budget and its date, and can now plan the work of a team of five for a whole quarter without help.'"
				}]
			},
			{
				text: "description: '<p>Earners have led a project of their own for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.</p>'",
				findings: [{
					about: "description",
					at: "1:15-1:172",
					marks: "<p>Earners have led a project …a whole quarter.</p>",
					message: "The description has HTML in it (<p>Earners have led a project of their o…); expected plain text, since most places show the marks as they are"
				}]
			},
			{
				text: "description: 'Earners have led a project &amp; a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'",
				findings: [{
					about: "description",
					at: "1:42-1:47",
					marks: "&amp;",
					message: "The description has HTML in it (&amp;); expected plain text, since most places show the marks as they are",
					fixed: "description: 'Earners have led a project & a team for a year, and met its budget and its date. They can now plan the work of a team of five for a whole quarter.'"
				}]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in **twelve** weekly water samples and a talk on pollution reporting with data entry that a tutor checked.\"}]",
				findings: [{
					about: "criterion 1",
					at: "1:75-1:85",
					marks: "**twelve**",
					message: "Criterion 1 has Markdown in it (**twelve**); expected plain text, since most places show the marks as they are",
					fixed: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in twelve weekly water samples and a talk on pollution reporting with data entry that a tutor checked.\"}]"
				}]
			}
		]
	},
	*check(template) {
		for (const [about, subject, text] of plainTexts(template)) {
			const mark = firstMarkUp(text.value, (start, end) => analyse(text).isQuoted(start, end));
			if (mark === void 0) continue;
			const { start, end, plain } = mark;
			yield {
				at: part(text, start, end),
				about,
				message: `${subject} has ${mark.language} in it (${truncate$1(mark.text)}); expected plain text, since most places show the marks as they are`,
				suggestion: "Write the words alone",
				...plain === void 0 ? {} : { fix: {
					kind: "replace",
					pointer: text.at.pointer,
					span: [start, end],
					value: plain
				} }
			};
			return;
		}
	}
});
/** The texts of a template that nothing turns into anything else, with what they are called. */
function* plainTexts({ format, description, criteria }) {
	if (description) yield [
		"description",
		"The description",
		description
	];
	if (format !== "badgelint" && format !== "credly") return;
	for (const [index, { text }] of criteria.entries()) yield [
		`criterion ${index + 1}`,
		`Criterion ${index + 1}`,
		text
	];
}
// ../core/src/rules/template/readability.ts
/** The beginning of a sentence of more words tells whether it is hard to read. */
const maxJudgedWords = 500;
var readability_default = templateGroupRule({
	id: "template/readability",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "strict",
	reads: ["description"],
	languages: ["en"],
	facts: ["readability"],
	summary: "A description has no long sentence that is hard to read.",
	why: "A recruiter gives a badge some seconds. What a sentence of forty words says about the earner is not taken in.",
	source: {
		title: "GOV.UK, Sentence length: why 25 words is our limit; formulas of retext-readability",
		address: "https://insidegovuk.blog.gov.uk/2014/08/04/sentence-length-why-25-words-is-our-limit/"
	},
	mistakes: "The formulas count letters, syllables and rare words, not sense: the terms of a trade make a sentence look hard to the very people who use them daily. Most good texts about technology have such a sentence, which is why this is not on by default.",
	options: {
		age: {
			type: "integer",
			description: "Age from which readers are to follow, such as 18 for those who leave school.",
			minimum: 6,
			maximum: 25,
			default: 18
		},
		maxWords: {
			type: "integer",
			description: "Words that a sentence may have, however hard they are.",
			minimum: 5,
			default: 25
		}
	},
	examples: {
		good: [
			"description: Earners have led a team of five people for a year. They met the budget and the date, and gave the work over to the client. They can now plan the work of a larger team.",
			{
				text: "description: Earners have looked after a stream for three months, and told their neighbours what they found. They know whom to call when the water turns brown.",
				options: { age: 14 }
			},
			"language: de\ndescription: Die Teilnehmenden haben verantwortungsbewusst Gewässerverschmutzungsuntersuchungen durchgeführt, Wasserqualitätsveränderungen dokumentiert und Verwaltungsmitarbeiterinnen unterrichtet.",
			"description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations.",
			"description: Earners have led a team of five for a year, met the budget and the date, kept the team well, and gave the work that they had done over to the client in plain words."
		],
		bad: [
			{
				text: "description: Earners have demonstrated comprehensive proficiency in the operationalisation of environmental sustainability methodologies across multidisciplinary organisational configurations, facilitating institutional transformation, stakeholder participation and continuous improvement in the municipality.",
				findings: [{
					about: "description",
					at: "1:14-1:310",
					marks: "Earners have demonstrated comp…in the municipality.",
					message: "A sentence of 27 words is hard to read for people of 18; expected at most 25 words, or plainer ones"
				}]
			},
			{
				text: "description: Earners have led a team of five people for a year. They are proficient in interdepartmental communication, organisational development, administrative coordination and collaborative prioritisation of requirements from operations, procurement, accounting, engineering, manufacturing, distribution, personnel management and legal compliance.",
				findings: [{
					about: "description",
					at: "1:65-1:352",
					marks: "They are proficient in interde…nd legal compliance.",
					message: "A sentence of 27 words is hard to read for people of 18; expected at most 25 words, or plainer ones"
				}]
			},
			{
				text: "description: Earners have measured the water of a stream, and they have entered every one of the numbers that they found there into a public database, after which they explained the changes to the people who live beside it and are worried.",
				options: { age: 10 },
				findings: [{
					about: "description",
					at: "1:14-1:240",
					marks: "Earners have measured the wate… it and are worried.",
					message: "A sentence of 41 words is hard to read for people of 10; expected at most 25 words, or plainer ones"
				}]
			}
		]
	},
	*extract({ description }, { age, maxWords }) {
		if (description === void 0) return;
		const long = analyse(description).sentences.map(({ text, start, end }) => ({
			at: part(description, start, end),
			words: words(text).map((word) => word.text)
		})).filter((sentence) => sentence.words.length > maxWords);
		if (long.length === 0) return;
		const key = readabilityKey(age, long.map((sentence) => sentence.words.slice(0, maxJudgedWords)));
		yield {
			key,
			value: {
				key,
				long: long.map(({ at, words }) => ({
					at,
					count: words.length
				}))
			}
		};
	},
	*checkGroup(group, { age, maxWords }, { hardSentences }) {
		for (const { key, long } of group) {
			const hard = long.filter((_, index) => hardSentences?.get(key)?.[index]);
			const [longest] = hard.toSorted((a, b) => b.count - a.count);
			if (longest === void 0) continue;
			const more = hard.length > 1 ? ` (the longest of ${hard.length})` : "";
			yield {
				at: longest.at,
				about: "description",
				message: `A sentence of ${longest.count} words is hard to read for people of ${age}${more}; expected at most ${maxWords} words, or plainer ones`,
				suggestion: "Make two sentences of it, and put a plain word where there is one"
			};
		}
	}
});
// ../core/src/rules/template/recommendations.ts
const given$1 = { kind: "given" };
var recommendations_default = templateGroupRule({
	id: "template/recommendations",
	practice: 7,
	kind: "guidance",
	severity: "warning",
	archived: true,
	reads: [
		"id",
		"state",
		"recommendations"
	],
	comparedFacts: ["ids"],
	summary: "A template points its earners to a next step that they can take.",
	why: "Somebody who has just earned a badge is glad to hear what comes next. A recommendation of a badge that does not exist, or is no longer issued, leads that person nowhere.",
	source: {
		title: "Best Practices for Credentialing, practice 7",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Ids that platforms give (UUIDs, numbers) may belong to another program, so they are not looked for beyond the files at hand. Where only some files of a program are checked, or one of them is broken, ids of the others count as missing. A program that recommends nothing at all is not asked to. The last badge of a ladder may have no next step; a course or a job would be one.",
	examples: {
		good: [
			{
				text: "id: queen-breeder\n---\nid: bee-keeper",
				caption: "The program recommends nothing yet."
			},
			{ text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nrecommendations: [{type: employment, title: Join an apiary, activity_url: https://example.org/jobs}]" },
			{
				text: "recommendations: [{type: badge, recommended_badge_template_id: 59876d7c-8286-4186-b234-5afc23d51b06}]\n---\nrecommendations: [https://example.org/badges/next]",
				caption: "Badges of other programs."
			},
			{
				text: "id: bee-keeper\nrecommendations: [\"111\"]\n---\nid: queen-breeder\nplatform_ids: {credly: 111}\nrecommendations: [Bee-Keeper]",
				caption: "The id on a platform is an id too, and capitals do not matter."
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: draft",
				caption: "A draft may wait for its next step."
			},
			{
				text: "id: bee-keeper\nstate: archived\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived",
				caption: "What an archived template recommends is history."
			},
			{
				text: "vanity_slug: bee-keeper\nbadges_count: 12\n---\nrecommendations: [{type: education, title: A course, activity_url: https://example.org/courses}]",
				caption: "An export without the list says nothing about it."
			},
			{
				text: "recommendations: [queen-breeder]",
				caption: "One file alone does not show what else there is."
			}
		],
		bad: [
			{
				text: "id: bee-keeper\nrecommendations: [queen-breader]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				caption: "A typing mistake.",
				findings: [{
					about: "queen-breader",
					at: "2:19-2:32",
					marks: "queen-breader",
					message: "There is no template \"queen-breader\" to recommend; expected the id of one of this program",
					suggestion: "Write \"queen-breeder\", if that is meant"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [{type: badge, recommended_badge_template_id: honey-judge}]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				findings: [{
					about: "honey-judge",
					at: "2:64-2:75",
					marks: "honey-judge",
					message: "There is no template \"honey-judge\" to recommend; expected the id of one of this program",
					suggestion: "Correct the id, write the one that the platform gave, or remove it"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder\nstate: archived",
				findings: [{
					about: "queen-breeder",
					at: "2:19-2:32",
					marks: "queen-breeder",
					message: "The recommended template \"queen-breeder\" is archived; expected one that can still be earned",
					related: [{
						at: "4:1-4:3",
						marks: "id"
					}]
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [bee-keeper]\n---\nid: queen-breeder\nrecommendations: [bee-keeper]",
				findings: [{
					about: "bee-keeper",
					at: "2:19-2:29",
					marks: "bee-keeper",
					message: "The template recommends itself (\"bee-keeper\"); expected a step that comes next"
				}]
			},
			{
				text: "id: bee-keeper\nrecommendations: [queen-breeder]\n---\nid: queen-breeder",
				caption: "The other template shows that the program recommends.",
				findings: [{
					about: "next step",
					at: "4:1-4:3",
					marks: "id",
					severity: "info",
					message: "The template points to no next step, while 1 of 2 in this program do; expected at least one"
				}]
			}
		]
	},
	*extract(template) {
		const { at, recommendations, state } = template;
		yield* underIds(template, recommendations?.flatMap((one) => one.template ?? []) ?? []);
		if (recommendations === void 0 || state?.value === "draft" || state?.value === "archived") return;
		yield {
			key: "program",
			value: recommendations.length > 0 ? given$1 : {
				kind: "none",
				at
			}
		};
	},
	*checkGroup(group, _options, facts) {
		yield* withoutNextStep(group.filter(isNextStep), facts.program?.at);
		const { target, pointers } = behindId(group.filter((entry) => !isNextStep(entry)));
		for (const pointer of pointers) if (pointer.isToItself) yield recommendsItself(pointer.id);
		else if (target?.isArchived) yield isRetired(pointer.id, target.at);
		else if (!target && isUnknownId(pointer, facts)) yield isMissing(pointer.id, nearestId(pointer.id.value, facts.templateIds));
	}
});
function isNextStep(entry) {
	return entry.kind === "given" || entry.kind === "none";
}
function recommendsItself(id) {
	return {
		at: id.at,
		about: id.value,
		message: `The template recommends itself ("${id.value}"); expected a step that comes next`,
		suggestion: "Recommend another badge, a course or an opening, or remove the entry"
	};
}
function isRetired(id, target) {
	return {
		at: id.at,
		about: id.value,
		message: `The recommended template "${id.value}" is archived; expected one that can still be earned`,
		suggestion: "Recommend what has taken its place, or remove the entry",
		related: [target]
	};
}
function isMissing(id, meant) {
	return {
		at: id.at,
		about: id.value,
		message: `There is no template "${id.value}" to recommend; expected the id of one of this program`,
		suggestion: meant ? `Write "${meant}", if that is meant` : "Correct the id, write the one that the platform gave, or remove it"
	};
}
function* withoutNextStep(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "given");
	const places = without.flatMap((entry) => entry.kind === "none" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "next step",
		severity: "info",
		suggestion: "Add to `recommendations` a badge, a course or an opening that suits those who earned it"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `The template points to no next step, while ${all - without.length} of ${all} in this program do; expected at least one`
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates point to no next step; expected at least one in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/review-due.ts
const reviewed = { kind: "reviewed" };
var review_due_default = templateGroupRule({
	id: "template/review-due",
	practice: 8,
	kind: "guidance",
	severity: "warning",
	reads: ["state", "reviewedOn"],
	summary: "A template was reviewed within a year.",
	why: "Courses, products and criteria change, and a badge that nobody has looked at for years promises what may no longer be true. The earner is the one who has to explain the difference.",
	source: {
		title: "Best Practices for Credentialing, practice 8",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "A review that nobody wrote down is not known. For a platform's export the day of the last change stands for it, and in an audit the last commit, though neither need have been a review; these are told as info. A program that writes down no review at all is not asked to.",
	options: { days: {
		type: "integer",
		description: "Days after which a template is due for review.",
		minimum: 1,
		default: 365
	} },
	examples: {
		good: [
			{
				text: "reviewed_on: 2025-06-01",
				caption: "365 days ago, to the day."
			},
			{ text: "reviewed_on: 2020-01-31\nstate: archived" },
			{ text: "reviewed_on: 2020-01-31\nstate: draft" },
			{
				text: "reviewed_on: null",
				caption: "The program writes down no reviews."
			},
			{
				text: "reviewed_on: 2026-06-02",
				caption: "Tomorrow, where the author is, has begun."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2026-02-03T10:00:00.000Z",
				caption: "An export of Credly."
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40",
				caption: "An export that does not say when it changed."
			},
			{
				text: "reviewed_on: 2024-09-01",
				options: { days: 730 }
			}
		],
		bad: [
			{
				text: "reviewed_on: 2025-05-31",
				findings: [{
					about: "review",
					at: "1:14-1:24",
					marks: "2025-05-31",
					message: "The last review was on 2025-05-31; expected one within 365 days",
					suggestion: "Read the template as an employer would, try its links, and write down the day"
				}]
			},
			{
				text: "reviewed_on: 2027-03-31",
				caption: "A review that is yet to come.",
				findings: [{
					about: "review",
					at: "1:14-1:24",
					marks: "2027-03-31",
					message: "The last review is said to be on 2027-03-31, which is after 2026-06-01; expected a day that has passed"
				}]
			},
			{
				text: "vanity_slug: stream-keeper\nbadges_count: 40\nupdated_at: 2024-02-03T10:00:00.000Z",
				caption: "An export of Credly.",
				findings: [{
					about: "review",
					at: "3:13-3:37",
					marks: "2024-02-03T10:00:00.000Z",
					severity: "info",
					message: "The template was last changed on 2024-02-03, and no review is written down; expected one within 365 days",
					suggestion: "Read the template as an employer would, try its links, and bring it up to date"
				}]
			},
			{
				text: "reviewed_on: 2026-01-31\n---\nreviewed_on: null",
				caption: "The other template shows that the program writes reviews down.",
				findings: [{
					about: "review",
					at: "3:1-3:12",
					marks: "reviewed_on",
					severity: "info",
					message: "No review is written down, while 1 of 2 templates have one; expected `reviewed_on`"
				}]
			}
		]
	},
	*extract(template) {
		const { at, format, identity, state, reviewedOn, record } = template;
		if (state?.value === "draft" || identity === "from-credential") return;
		const value = {
			kind: "template",
			at,
			reviewedOn,
			updatedOn: record.updatedOn
		};
		yield {
			key: `month ${(reviewedOn ?? record.updatedOn)?.value.slice(0, 7)}`,
			value
		};
		if (format !== "badgelint") return;
		if (reviewedOn) yield {
			key: "program",
			value: reviewed
		};
		else if (!record.updatedOn) yield {
			key: "program",
			value: {
				kind: "unreviewed",
				at
			}
		};
	},
	*checkGroup(group, { days }, facts) {
		const { today, history, program } = facts;
		if (today === "") return;
		const habits = [];
		for (const entry of group) if (entry.kind === "template") yield* due(entry, days, facts);
		else if (entry.kind === "reviewed" || !history?.has(entry.at.file)) habits.push(entry);
		yield* withoutReview(habits, program?.at);
	}
});
function* due(template, days, { today, history }) {
	const review = lastReview(template, history);
	if (review === void 0) return;
	const age = daysBetween(review.on, today);
	if (age > days) yield isDue(review, days);
	else if (age < -1 && review.by === "review") yield isToCome(review, today);
}
function lastReview({ at, reviewedOn, updatedOn }, history) {
	if (reviewedOn) return {
		at: reviewedOn.at,
		on: reviewedOn.value,
		by: "review"
	};
	if (updatedOn) return {
		at: updatedOn.at,
		on: updatedOn.value,
		by: "change"
	};
	const lastChanged = history?.get(at.file)?.lastChanged;
	return lastChanged === void 0 ? void 0 : {
		at,
		on: lastChanged,
		by: "change"
	};
}
function isDue({ at, on, by }, days) {
	return {
		at,
		about: "review",
		message: by === "review" ? `The last review was on ${on}; expected one within ${days} days` : `The template was last changed on ${on}, and no review is written down; expected one within ${days} days`,
		suggestion: `Read the template as an employer would, try its links, and ${by === "review" ? "write down the day" : "bring it up to date"}`,
		...by === "change" ? { severity: "info" } : {}
	};
}
function isToCome({ at, on }, today) {
	return {
		at,
		about: "review",
		message: `The last review is said to be on ${on}, which is after ${today}; expected a day that has passed`,
		suggestion: "Write the day on which it was last reviewed"
	};
}
function* withoutReview(asked, programFile) {
	const { without, all, isUnknown, isCommonPractice } = adoptionOf(asked, ({ kind }) => kind === "reviewed");
	const places = without.flatMap((entry) => entry.kind === "unreviewed" ? [entry.at] : []);
	const [first, ...others] = places;
	if (first === void 0 || isUnknown) return;
	const common = {
		about: "review",
		severity: "info",
		suggestion: "Review it, and add `reviewed_on`"
	};
	if (isCommonPractice) for (const at of places) yield {
		...common,
		at,
		message: `No review is written down, while ${all - without.length} of ${all} templates have one; expected \`reviewed_on\``
	};
	else yield {
		...common,
		at: programFile ?? first,
		message: `${without.length} of ${all} templates say nothing about a review; expected \`reviewed_on\` in each`,
		related: (programFile ? places : others).slice(0, 5)
	};
}
// ../core/src/rules/template/schema.ts
var schema_default = templateRule({
	id: "template/schema",
	practice: 4,
	kind: "contract",
	severity: "error",
	reads: [],
	summary: "A template has the fields that its format asks for, each of the right kind.",
	why: "A field that is missing, misspelt or of the wrong kind never reaches the badge: the earner gets a credential without it, or the platform refuses the template.",
	source: {
		title: "Open Badges 2.0 and 3.0, Credly and Badgr API field lists",
		address: "https://www.imsglobal.org/spec/ob/v3p0"
	},
	mistakes: "Only what badgelint reads is checked; fields of a platform that it does not know are left alone.",
	examples: {
		good: ["name: Data Analysis", {
			text: "x-department: Geography",
			caption: "Fields of your own begin with `x-`."
		}],
		bad: [
			{
				text: "name: 2024",
				findings: [{
					about: "name",
					at: "1:7-1:11",
					marks: "2024",
					message: "`name` is the number 2024; expected text",
					suggestion: "Put it in quotes"
				}]
			},
			{
				text: "description: ''",
				findings: [{
					about: "description",
					at: "1:14-1:16",
					marks: "''",
					message: "`description` is empty; expected text",
					suggestion: "Fill it in"
				}]
			},
			{
				text: "skils: [Python, SQL, Statistics]",
				findings: [{
					about: "skils",
					at: "1:1-1:6",
					marks: "skils",
					message: "The key `skils` is not known; expected `skills`",
					suggestion: "Rename it to `skills`"
				}]
			},
			{
				text: "level: Beginner",
				findings: [{
					about: "level",
					at: "1:8-1:16",
					marks: "Beginner",
					message: "`level` is \"Beginner\"; expected Foundational, Intermediate or Advanced",
					suggestion: "Write one of these"
				}]
			},
			{
				text: "global_activity_url: example.org/badge",
				findings: [{
					about: "global_activity_url",
					at: "1:22-1:39",
					marks: "example.org/badge",
					message: "`global_activity_url` is \"example.org/badge\"; expected an address that begins with https://",
					suggestion: "Write the whole address"
				}]
			}
		]
	},
	*check(template) {
		yield* template.problems;
	}
});
// ../core/src/rules/template/spelling.ts
var spelling_default = templateGroupRule({
	id: "template/spelling",
	practice: 4,
	kind: "guidance",
	severity: "info",
	preset: "none",
	reads: [
		"name",
		"description",
		"criteria",
		"skills"
	],
	languages: ["en"],
	facts: ["misspellings"],
	summary: "Words are spelled as a dictionary has them.",
	why: "A badge speaks for the care of whoever earned it. A slip in its text stays on their profile for years.",
	source: {
		title: "Best Practices for Credentialing, practice 4",
		address: "https://credlyissuer.zendesk.com/hc/en-us/articles/25749323288347"
	},
	mistakes: "Terms of a trade and names at the start of a sentence are in no dictionary; put them into `words`. A word that is near to none is taken for such a term. A slip that makes another word (\"form\" for \"from\") is not noticed.",
	options: { words: {
		type: "array",
		description: "The program's own dictionary: words that are right whatever a dictionary says.",
		items: { type: "string" },
		default: []
	} },
	examples: {
		good: [
			{
				text: "description: Earners have measured the turbidity of a stream near their home every week for three months and explained a change in it to their neighbours. They know whom to call.",
				misspellings: { turbidity: ["timidity"] },
				options: { words: ["Turbidity"] },
				caption: "The program has the word in its own dictionary."
			},
			{
				text: "name: Kubernete Keeper\ndescription: Earners have kept a kubernete near their home for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
				misspellings: { kubernete: ["kubernetes"] },
				caption: "What stands in the name is meant so."
			},
			{
				text: "description: Earners have measured with the \"watr\" command, with FooBar and with H2O every week for three months, entered what they found, and explained a change in it to their neighbours.",
				misspellings: {
					watr: ["water"],
					FooBar: [],
					H2O: []
				},
				caption: "Quotations, and names of things."
			},
			{
				text: "description: Earners have measured a stream of Brandenbrg every week for three months, entered what they found at data.exampel.org, and explained a change in it to their neighbours.",
				misspellings: {
					Brandenbrg: ["Brandenburg"],
					exampel: ["example"]
				},
				caption: "Names in a sentence, and addresses."
			},
			{
				text: "description: Earners have learnt cyberhygiene and the work of verifiers every week for three months, entered what they found, and explained a change in it to their neighbours.",
				misspellings: {
					cyberhygiene: [],
					verifiers: ["verifies", "versifiers"]
				},
				caption: "A word that is near to no other is no slip, nor is one that is made by rule."
			}
		],
		bad: [
			{
				text: "description: Earners have mesured a stream near their home every week for three months, entered what they found in a public database, and explained a change in it to their neighbours.",
				misspellings: { mesured: ["measured"] },
				findings: [{
					about: "mesured",
					at: "1:27-1:34",
					marks: "mesured",
					message: "\"mesured\" is in no dictionary; expected \"measured\""
				}]
			},
			{
				text: "description: Erners have measured a stream near their home every week for three months and entered what they found. They recieved a reply and recieved it late, yet know whom to call.",
				misspellings: {
					Erners: ["Earners"],
					recieved: ["received", "relieved"]
				},
				findings: [{
					about: "Erners",
					at: "1:14-1:20",
					marks: "Erners",
					message: "\"Erners\" is in no dictionary; expected \"Earners\""
				}, {
					about: "recieved",
					at: "1:122-1:130",
					marks: "recieved",
					message: "\"recieved\" is in no dictionary; expected \"received\" or \"relieved\""
				}]
			},
			{
				text: "badge_template_activities: [{activity_type: Assessment, title: \"Handed in twelve weekly water samples with data entry, and a talk on pollution reporting, that a tuttor checked.\"}]",
				misspellings: { tuttor: ["tutor", "Tudor"] },
				findings: [{
					about: "tuttor",
					at: "1:162-1:168",
					marks: "tuttor",
					message: "\"tuttor\" is in no dictionary; expected \"tutor\" or \"Tudor\""
				}]
			}
		]
	},
	*extract(template, { words }) {
		const seen = /* @__PURE__ */ new Set();
		const passedOver = namedIn(template, words);
		const texts = [template.description, ...template.criteria.map(({ text }) => text)];
		for (const text of texts) {
			if (text === void 0) continue;
			const analysis = analyse(text);
			const starts = new Set(analysis.sentences.map(({ start }) => start));
			for (const { text: word, start, end } of analysis.words) {
				if (seen.has(word) || !isOrdinary(word, starts.has(start))) continue;
				if (passedOver.has(normalize(word)) || isInAddress(text.value, start, end)) continue;
				if (analysis.isQuoted(start, end)) continue;
				seen.add(word);
				yield {
					key: word,
					value: {
						at: part(text, start, end),
						word
					}
				};
			}
		}
	},
	*checkGroup(group, _options, { misspellings }) {
		for (const { at, word } of group) {
			const near = misspellings?.get(word) ?? [];
			if (near.length === 0 || isDerived(word, near)) continue;
			yield {
				at,
				about: word,
				message: `"${word}" is in no dictionary; expected ${near.slice(0, 3).map((other) => `"${other}"`).join(" or ")}`,
				suggestion: "Correct it, or add it to `words` if it is a word of your field"
			};
		}
	}
});
/** "Verifiers" comes from "verify" by rule, though no dictionary lists it. */
function isDerived(word, near) {
	return /(?:ers?|able|ability|ness|less)$/.test(word) && near.some((other) => stem(other) === stem(word));
}
/** What the program calls its own, in small letters. */
function namedIn({ name, skills = [], issuer, earner }, own) {
	const names = [
		name,
		issuer,
		earner,
		...skills
	].flatMap((text) => text?.value ?? []);
	return new Set([...names, ...own].flatMap((text) => words(normalize(text)).map(({ text }) => text)));
}
/** A word of small letters, or one that begins a sentence. Others are names and abbreviations. */
function isOrdinary(word, startsSentence) {
	return /^\p{Ll}{4,}$/u.test(word) || startsSentence && /^\p{Lu}\p{Ll}{3,}$/u.test(word);
}
/** Whether a word stands in an address, a path or the name of a file. */
function isInAddress(text, start, end) {
	return /[@\\_#.:/-]/.test(text[start - 1] ?? "") || /^(?:[@\\_#/]|[.:-][\p{L}/])/u.test(text.slice(end, end + 3));
}
// ../core/src/rules/catalogue.ts
/** All rules, in the order of their ids. */
const rules = [
	substance_default,
	credentials_default,
	dead_default,
	fragment_default,
	image_default$1,
	insecure_default,
	moved_default,
	private_default,
	soft_404_default,
	unreachable_default,
	alignment_default,
	backed_default,
	consistent_default,
	count_default,
	duplicate_default,
	many_default,
	meaningful_default,
	taxonomy_default,
	archive_candidate_default,
	archived_default,
	boilerplate_default,
	certificate_default,
	claim_default,
	criteria_person_default,
	criteria_present_default,
	criteria_specific_default,
	criteria_style_default,
	description_length_default,
	description_substance_default,
	description_thin_default,
	description_value_default,
	details_default,
	distinct_default,
	earn_link_default,
	earner_first_default,
	earner_voice_default,
	expiry_default,
	image_file_default,
	image_text_default,
	image_default,
	link_places_default,
	name_length_default,
	name_words_default,
	name_default,
	near_duplicate_default,
	no_inline_links_default,
	no_personal_data_default,
	no_promotion_default,
	owner_default,
	pathway_default,
	plain_text_default,
	readability_default,
	recommendations_default,
	review_due_default,
	schema_default,
	spelling_default,
	templateGroupRule({
		id: "template/unique-id",
		practice: 8,
		kind: "contract",
		severity: "error",
		reads: ["id"],
		summary: "No two templates have the same id.",
		why: "The id is what ties a badge that somebody holds to what it stood for. Two templates with one id cannot be told apart in an audit, and a change meant for one lands on both.",
		source: {
			title: "Open Badges 3.0, recommended practices: Achievement id",
			address: "https://www.imsglobal.org/spec/ob/v3p0/impl"
		},
		mistakes: "An achievement inside an issued credential is not judged, since many credentials share one achievement.",
		examples: {
			good: ["id: data-analysis\n---\nid: data-analysis-advanced", { text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 222}" }],
			bad: [{
				text: "id: data-analysis\n---\nid: data-analysis",
				findings: [{
					about: "data-analysis",
					at: "3:5-3:18",
					marks: "data-analysis",
					message: "The id \"data-analysis\" is also that of another template (in this file); expected an id of its own",
					suggestion: "Remove one of the two, or give it another id",
					related: [{
						at: "1:5-1:18",
						marks: "data-analysis"
					}]
				}]
			}, {
				text: "id: data-analysis\nplatform_ids: {credly: 111}\n---\nid: welding\nplatform_ids: {credly: 111}",
				caption: "One badge of the platform cannot be two templates.",
				findings: [{
					about: "credly 111",
					at: "5:24-5:27",
					marks: "111",
					message: "The id \"credly 111\" is also that of another template (in this file); expected an id of its own",
					suggestion: "Remove one of the two, or give it another id",
					related: [{
						at: "2:24-2:27",
						marks: "111"
					}]
				}]
			}]
		},
		*extract(template) {
			if (template.identity === "from-credential") return;
			const { id, format } = template;
			const own = {
				at: id.at,
				id: id.value,
				isFromFile: template.identity === "from-file"
			};
			yield {
				key: `${format} ${id.value}`,
				value: own
			};
			for (const [platform, { value, at }] of Object.entries(template.platformIds)) yield {
				key: `${format} ${platform} ${value}`,
				value: {
					at,
					id: `${platform} ${value}`,
					isFromFile: false
				}
			};
		},
		*checkGroup([first, ...others]) {
			if (first === void 0) return;
			for (const other of others) yield {
				at: other.at,
				about: other.id,
				message: `The id "${other.id}" is also that of another template (${first.at.file === other.at.file ? "in this file" : first.at.file}); expected an id of its own`,
				suggestion: other.isFromFile ? "Give one of the two an `id`; without one the name of the file stands for it" : "Remove one of the two, or give it another id",
				related: [first.at]
			};
		}
	})
];
// ../core/src/text/first-few.ts
/** So many of a kind are listed one by one; the others are a number. */
const maxListed$1 = 10;
/** The first few of many lines, and one that says how many there are beside. */
function firstFew(lines, more = (count) => `And ${count} more.`) {
	const left = lines.length - maxListed$1;
	return left <= 0 ? [...lines] : [...lines.slice(0, maxListed$1), more(left)];
}
/** The first few of many names in one line, and how many there are beside. */
function fewNames(names, max = maxListed$1) {
	const left = names.length - max;
	return left <= 0 ? names.join(", ") : `${names.slice(0, max).join(", ")} and ${left} more`;
}
// ../core/src/rules/invalid-rule-error.ts
/** Thrown for rules of one's own that cannot be used as they are, or that yield what is no finding. */
var InvalidRuleError = class extends BadgelintError {
	name = "InvalidRuleError";
	problems;
	constructor(problems) {
		const lines = defectLines(problems);
		const [only = ""] = lines;
		if (lines.length === 1) super(only);
		else super(`Rules of your own have ${problems.length} mistakes; expected none.`, firstFew(lines));
		this.problems = problems;
	}
};
/** Each defect as a sentence with its remedy. */
function defectLines(problems) {
	return problems.map(({ message, suggestion }) => `${message}. ${suggestion}.`);
}
/** A rule with the plugin that it comes from, in the middle of a sentence. */
function ruleInWords(id, plugin, position) {
	const rule = id === void 0 ? `the rule${position === void 0 ? "" : ` number ${position}`}` : `the rule \`${id}\``;
	return plugin === void 0 ? rule : `${rule} of ${plugin}`;
}
// ../core/src/rules/files-in.ts
/** The files of the places that values hold, in words, for who must find out what went wrong. */
function filesIn(values) {
	const files = /* @__PURE__ */ new Set();
	collect$1(values, files, 4);
	return files.size > 0 ? fewNames([...files]) : "several templates";
}
function collect$1(value, files, depth) {
	if (typeof value !== "object" || value === null) return;
	if ("file" in value && "pointer" in value && typeof value.file === "string") files.add(value.file);
	else if (depth > 0) for (const inner of Object.values(value)) collect$1(inner, files, depth - 1);
}
// ../core/src/rules/yield-defects.ts
const texts$1 = {
	about: "Say in a word or two what it is about, the same whenever it is found",
	message: "Say what is there, and what was expected",
	suggestion: "Say what to do"
};
const known$1 = [
	...Object.keys(texts$1),
	"at",
	"severity",
	"related",
	"fix",
	"offsets",
	"line"
];
/**
* What keeps something that a rule yields from being a finding; empty where it is one. Written by hand, since
* it is asked of each finding.
*/
function findingDefects(value, kind) {
	if (!isGroup$1(value)) return [{
		pointer: "",
		message: `There is ${inWords$4(value)}; expected \`at\`, \`about\`, \`message\` and \`suggestion\``,
		suggestion: "Yield an object"
	}];
	const defects = [];
	const meant = /* @__PURE__ */ new Set();
	for (const key of Object.keys(value)) {
		if (known$1.includes(key) || value[key] === void 0) continue;
		const right = didYouMean(key, known$1);
		if (right) meant.add(right);
		defects.push({
			pointer: `/${key}`,
			message: `The key \`${key}\` is not known; expected ${right ? `\`${right}\`` : "only known keys"}`,
			suggestion: right ? `Rename it to \`${right}\`` : "Leave it out"
		});
	}
	if (!(value.at === void 0 && meant.has("at"))) defects.push(...placeDefects("at", value.at));
	for (const [key, suggestion] of Object.entries(texts$1)) {
		const text = value[key];
		if (typeof text === "string" && text.trim() !== "" || text === void 0 && meant.has(key)) continue;
		defects.push({
			pointer: `/${key}`,
			message: text === void 0 ? `There is no \`${key}\`; expected text` : `\`${key}\` is ${inWords$4(text)}; expected text`,
			suggestion
		});
	}
	defects.push(...severityDefects(value.severity, kind), ...relatedDefects(value.related));
	if (value.fix !== void 0 && !isOperation(value.fix)) defects.push({
		pointer: "/fix",
		message: `\`fix\` is ${isGroup$1(value.fix) ? `of kind ${inWords$4(value.fix.kind)}, with ${namesOf(value.fix)}` : inWords$4(value.fix)}; expected { kind: 'remove', pointer }, { kind: 'set', pointer, value }, { kind: 'rename', pointer, key } or { kind: 'replace', pointer, span, value }`,
		suggestion: "Write one of these, with texts as values, or leave it out"
	});
	return defects;
}
/** The same for what `extract` yields. */
function entryDefects(value) {
	if (isGroup$1(value) && typeof value.key === "string") return [];
	return [{
		pointer: isGroup$1(value) ? "/key" : "",
		message: isGroup$1(value) ? `\`key\` is ${inWords$4(value.key)}; expected text` : `There is ${inWords$4(value)}; expected { key, value }`,
		suggestion: "Yield a text as `key`: what has the same one is seen together"
	}];
}
function severityDefects(severity, kind) {
	if (severity === void 0) return [];
	if (kind === "guidance" && (severity === "warning" || severity === "info")) return [];
	return [kind === "guidance" ? {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule guidance; expected warning or info`,
		suggestion: "Write one of these, or leave it out"
	} : {
		pointer: "/severity",
		message: `\`severity\` is ${inWords$4(severity)}, and the rule a contract; expected none, since that is always an error`,
		suggestion: "Leave it out"
	}];
}
function relatedDefects(related) {
	if (related === void 0) return [];
	if (Array.isArray(related)) return related.flatMap((place, index) => placeDefects(`related/${index}`, place));
	return [{
		pointer: "/related",
		message: `\`related\` is ${inWords$4(related)}; expected a list of places`,
		suggestion: "Write a list, such as [name.at], or leave it out"
	}];
}
function placeDefects(name, value) {
	if (isPlace(value)) return [];
	const is = isGroup$1(value) ? `a group of ${namesOf(value)}` : value === void 0 ? "absent" : inWords$4(value);
	return [{
		pointer: `/${name}`,
		message: `\`${name}\` is ${is}; expected a place, with file, document and pointer`,
		suggestion: `Give the \`at\` of what it is about, such as name.at`
	}];
}
function isPlace(value) {
	return isGroup$1(value) && typeof value.file === "string" && value.file !== "" && isOffset(value.document) && isPointer$1(value.pointer) && (value.span === void 0 || isSpan(value.span)) && (value.isKey === void 0 || value.isKey === true);
}
function isOperation(value) {
	if (!isGroup$1(value) || !isPointer$1(value.pointer)) return false;
	switch (value.kind) {
		case "remove": return true;
		case "set": return typeof value.value === "string";
		case "rename": return typeof value.key === "string";
		case "replace": return typeof value.value === "string" && isSpan(value.span);
		default: return false;
	}
}
function isPointer$1(value) {
	return typeof value === "string" && (value === "" || value.startsWith("/"));
}
function isSpan(value) {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [start, end] = value;
	return isOffset(start) && isOffset(end) && Number(start) <= Number(end);
}
function isOffset(value) {
	return Number.isInteger(value) && Number(value) >= 0;
}
function isGroup$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function namesOf(value) {
	return Object.keys(value).join(", ") || "nothing";
}
// ../core/src/rules/own-rule.ts
/** The plugin of each rule that is none of the built-in ones; undefined where it was handed in. */
const plugins = /* @__PURE__ */ new WeakMap();
/** The plugin that a rule comes from. */
function pluginOf(rule) {
	return plugins.get(rule);
}
/**
* A rule of one's own of which everything that it yields is looked over, so that none of it needs to be where
* findings are settled, and the built-in rules pay nothing. The rule has been looked over itself.
*/
function guardedRule(rule, plugin) {
	const guarded = withGuard(rule, plugin);
	plugins.set(guarded, plugin);
	return guarded;
}
function withGuard(rule, plugin) {
	const findings = (given, where) => checked(given, rule, plugin, where, "a finding", (value) => findingDefects(value, rule.kind));
	if ("checkGroup" in rule && rule.checkGroup !== void 0) return {
		...defined(rule),
		extract: (template, options, context) => checked(rule.extract(template, options, context), rule, plugin, () => template.at.file, "what is extracted", entryDefects),
		checkGroup: (group, options, facts) => findings(rule.checkGroup(group, options, facts), () => filesIn(group))
	};
	const single = rule;
	switch (single.on) {
		case "template": return {
			...defined(single),
			on: "template",
			check: (template, options, context) => findings(single.check(template, options, context), () => template.at.file)
		};
		case "document": return {
			...defined(single),
			on: "document",
			check: (document, options) => findings(single.check(document, options), () => document.at.file)
		};
		case "program": return {
			...defined(single),
			on: "program",
			check: (program, options, facts) => findings(single.check(program, options, facts), () => "the program")
		};
		case "link": return {
			...defined(single),
			on: "link",
			check: (link, options, context) => findings(single.check(link, options, context), () => filesIn(link.uses))
		};
	}
}
/** What a rule gives, one by one as it comes. Throws {@link InvalidRuleError}. */
function* checked(given, rule, plugin, where, what, defectsOf) {
	const name = ruleInWords(rule.id, plugin);
	const refuse = (defects, prefix) => new InvalidRuleError(defects.map(({ pointer, message, suggestion }) => ({
		rule: rule.id,
		...plugin === void 0 ? {} : { plugin },
		pointer,
		message: `${prefix} of ${name} for ${where()}, ${message.charAt(0).toLowerCase()}${message.slice(1)}`,
		suggestion
	})));
	if (!isIterable(given)) throw refuse([{
		pointer: "",
		message: `There is ${inWords$4(given)}; expected a list, or what a generator function gives`,
		suggestion: "Write it as a generator function, with * before its name"
	}], "In the result");
	for (const value of given) {
		const defects = defectsOf(value);
		if (defects.length > 0) throw refuse(defects, `In ${what}`);
		yield value;
	}
}
function isIterable(value) {
	return typeof value === "object" && value !== null && Symbol.iterator in value;
}
/** The same rule without fields that are there and have no value. */
function defined(rule) {
	return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== void 0));
}
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const WIN_SLASH = "\\\\/";
	const WIN_NO_SLASH = `[^${WIN_SLASH}]`;
	const DEFAULT_MAX_EXTGLOB_RECURSION = 0;
	/**
	* Posix glob regex
	*/
	const DOT_LITERAL = "\\.";
	const PLUS_LITERAL = "\\+";
	const QMARK_LITERAL = "\\?";
	const SLASH_LITERAL = "\\/";
	const ONE_CHAR = "(?=.)";
	const QMARK = "[^/]";
	const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
	const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
	const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
	const POSIX_CHARS = {
		DOT_LITERAL,
		PLUS_LITERAL,
		QMARK_LITERAL,
		SLASH_LITERAL,
		ONE_CHAR,
		QMARK,
		END_ANCHOR,
		DOTS_SLASH,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`,
		NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
		QMARK_NO_DOT: `[^.${SLASH_LITERAL}]`,
		STAR: `${QMARK}*?`,
		START_ANCHOR,
		SEP: "/"
	};
	/**
	* Windows glob regex
	*/
	const WINDOWS_CHARS = {
		...POSIX_CHARS,
		SLASH_LITERAL: `[${WIN_SLASH}]`,
		QMARK: WIN_NO_SLASH,
		STAR: `${WIN_NO_SLASH}*?`,
		DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
		NO_DOT: `(?!${DOT_LITERAL})`,
		NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
		NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
		QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
		START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
		END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
		SEP: "\\"
	};
	module.exports = {
		DEFAULT_MAX_EXTGLOB_RECURSION,
		MAX_LENGTH: 65536,
		POSIX_REGEX_SOURCE: {
			__proto__: null,
			alnum: "a-zA-Z0-9",
			alpha: "a-zA-Z",
			ascii: "\\x00-\\x7F",
			blank: " \\t",
			cntrl: "\\x00-\\x1F\\x7F",
			digit: "0-9",
			graph: "\\x21-\\x7E",
			lower: "a-z",
			print: "\\x20-\\x7E ",
			punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
			space: " \\t\\r\\n\\v\\f",
			upper: "A-Z",
			word: "A-Za-z0-9_",
			xdigit: "A-Fa-f0-9"
		},
		REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
		REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
		REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
		REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
		REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
		REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
		REPLACEMENTS: {
			__proto__: null,
			"***": "*",
			"**/**": "**",
			"**/**/**": "**"
		},
		CHAR_0: 48,
		CHAR_9: 57,
		CHAR_UPPERCASE_A: 65,
		CHAR_LOWERCASE_A: 97,
		CHAR_UPPERCASE_Z: 90,
		CHAR_LOWERCASE_Z: 122,
		CHAR_LEFT_PARENTHESES: 40,
		CHAR_RIGHT_PARENTHESES: 41,
		CHAR_ASTERISK: 42,
		CHAR_AMPERSAND: 38,
		CHAR_AT: 64,
		CHAR_BACKWARD_SLASH: 92,
		CHAR_CARRIAGE_RETURN: 13,
		CHAR_CIRCUMFLEX_ACCENT: 94,
		CHAR_COLON: 58,
		CHAR_COMMA: 44,
		CHAR_DOT: 46,
		CHAR_DOUBLE_QUOTE: 34,
		CHAR_EQUAL: 61,
		CHAR_EXCLAMATION_MARK: 33,
		CHAR_FORM_FEED: 12,
		CHAR_FORWARD_SLASH: 47,
		CHAR_GRAVE_ACCENT: 96,
		CHAR_HASH: 35,
		CHAR_HYPHEN_MINUS: 45,
		CHAR_LEFT_ANGLE_BRACKET: 60,
		CHAR_LEFT_CURLY_BRACE: 123,
		CHAR_LEFT_SQUARE_BRACKET: 91,
		CHAR_LINE_FEED: 10,
		CHAR_NO_BREAK_SPACE: 160,
		CHAR_PERCENT: 37,
		CHAR_PLUS: 43,
		CHAR_QUESTION_MARK: 63,
		CHAR_RIGHT_ANGLE_BRACKET: 62,
		CHAR_RIGHT_CURLY_BRACE: 125,
		CHAR_RIGHT_SQUARE_BRACKET: 93,
		CHAR_SEMICOLON: 59,
		CHAR_SINGLE_QUOTE: 39,
		CHAR_SPACE: 32,
		CHAR_TAB: 9,
		CHAR_UNDERSCORE: 95,
		CHAR_VERTICAL_LINE: 124,
		CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
		/**
		* Create EXTGLOB_CHARS
		*/
		extglobChars(chars) {
			return {
				"!": {
					type: "negate",
					open: "(?:(?!(?:",
					close: `))${chars.STAR})`
				},
				"?": {
					type: "qmark",
					open: "(?:",
					close: ")?"
				},
				"+": {
					type: "plus",
					open: "(?:",
					close: ")+"
				},
				"*": {
					type: "star",
					open: "(?:",
					close: ")*"
				},
				"@": {
					type: "at",
					open: "(?:",
					close: ")"
				}
			};
		},
		/**
		* Create GLOB_CHARS
		*/
		globChars(win32) {
			return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
		}
	};
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = require_constants();
	exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
	exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
	exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
	exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
	exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
	exports.isWindows = () => {
		if (typeof navigator !== "undefined" && navigator.platform) {
			const platform = navigator.platform.toLowerCase();
			return platform === "win32" || platform === "windows";
		}
		if (typeof process !== "undefined" && process.platform) return process.platform === "win32";
		return false;
	};
	exports.removeBackslashes = (str) => {
		return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
			return match === "\\" ? "" : match;
		});
	};
	exports.escapeLast = (input, char, lastIdx) => {
		const idx = input.lastIndexOf(char, lastIdx);
		if (idx === -1) return input;
		if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
		return `${input.slice(0, idx)}\\${input.slice(idx)}`;
	};
	exports.removePrefix = (input, state = {}) => {
		let output = input;
		if (output.startsWith("./")) {
			output = output.slice(2);
			state.prefix = "./";
		}
		return output;
	};
	exports.wrapOutput = (input, state = {}, options = {}) => {
		let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
		if (state.negated === true) output = `(?:^(?!${output}).*$)`;
		return output;
	};
	exports.basename = (path, { windows } = {}) => {
		const segs = path.split(windows ? /[\\/]/ : "/");
		const last = segs[segs.length - 1];
		if (last === "") return segs[segs.length - 2];
		return last;
	};
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const utils = require_utils();
	const { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = require_constants();
	const isPathSeparator = (code) => {
		return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
	};
	const depth = (token) => {
		if (token.isPrefix !== true) token.depth = token.isGlobstar ? 1e400 : 1;
	};
	/**
	* Quickly scans a glob pattern and returns an object with a handful of
	* useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
	* `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
	* with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
	*
	* ```js
	* const pm = require('picomatch');
	* console.log(pm.scan('foo/bar/*.js'));
	* { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
	* ```
	* @param {String} `str`
	* @param {Object} `options`
	* @return {Object} Returns an object with tokens and regex source string.
	* @api public
	*/
	const scan = (input, options) => {
		const opts = options || {};
		const length = input.length - 1;
		const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
		const slashes = [];
		const tokens = [];
		const parts = [];
		let str = input;
		let index = -1;
		let start = 0;
		let lastIndex = 0;
		let isBrace = false;
		let isBracket = false;
		let isGlob = false;
		let isExtglob = false;
		let isGlobstar = false;
		let braceEscaped = false;
		let backslashes = false;
		let negated = false;
		let negatedExtglob = false;
		let finished = false;
		let braces = 0;
		let prev;
		let code;
		let token = {
			value: "",
			depth: 0,
			isGlob: false
		};
		const eos = () => index >= length;
		const peek = () => str.charCodeAt(index + 1);
		const advance = () => {
			prev = code;
			return str.charCodeAt(++index);
		};
		while (index < length) {
			code = advance();
			let next;
			if (code === CHAR_BACKWARD_SLASH) {
				backslashes = token.backslashes = true;
				code = advance();
				if (code === CHAR_LEFT_CURLY_BRACE) braceEscaped = true;
				continue;
			}
			if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
				braces++;
				while (eos() !== true && (code = advance())) {
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						continue;
					}
					if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (braceEscaped !== true && code === CHAR_COMMA) {
						isBrace = token.isBrace = true;
						isGlob = token.isGlob = true;
						finished = true;
						if (scanToEnd === true) continue;
						break;
					}
					if (code === CHAR_RIGHT_CURLY_BRACE) {
						braces--;
						if (braces === 0) {
							braceEscaped = false;
							isBrace = token.isBrace = true;
							finished = true;
							break;
						}
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_FORWARD_SLASH) {
				slashes.push(index);
				tokens.push(token);
				token = {
					value: "",
					depth: 0,
					isGlob: false
				};
				if (finished === true) continue;
				if (prev === CHAR_DOT && index === start + 1) {
					start += 2;
					continue;
				}
				lastIndex = index + 1;
				continue;
			}
			if (opts.noext !== true) {
				if ((code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) === true && peek() === CHAR_LEFT_PARENTHESES) {
					isGlob = token.isGlob = true;
					isExtglob = token.isExtglob = true;
					finished = true;
					if (code === CHAR_EXCLAMATION_MARK && index === start) negatedExtglob = true;
					if (scanToEnd === true) {
						let parens = 0;
						while (eos() !== true && (code = advance())) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = true;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_PARENTHESES) {
								parens++;
								continue;
							}
							if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
								finished = true;
								break;
							}
						}
						continue;
					}
					break;
				}
			}
			if (code === CHAR_ASTERISK) {
				if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_QUESTION_MARK) {
				isGlob = token.isGlob = true;
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
			if (code === CHAR_LEFT_SQUARE_BRACKET) {
				while (eos() !== true && (next = advance())) {
					if (next === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = true;
						advance();
						continue;
					}
					if (next === CHAR_RIGHT_SQUARE_BRACKET) {
						isBracket = token.isBracket = true;
						isGlob = token.isGlob = true;
						finished = true;
						break;
					}
				}
				if (scanToEnd === true) continue;
				break;
			}
			if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
				negated = token.negated = true;
				start++;
				continue;
			}
			if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
				isGlob = token.isGlob = true;
				if (scanToEnd === true) {
					let parens = 1;
					while (eos() !== true && (code = advance())) {
						if (code === CHAR_BACKWARD_SLASH) {
							backslashes = token.backslashes = true;
							advance();
							continue;
						}
						if (code === CHAR_LEFT_PARENTHESES) {
							parens++;
							continue;
						}
						if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
							finished = true;
							break;
						}
					}
					continue;
				}
				break;
			}
			if (isGlob === true) {
				finished = true;
				if (scanToEnd === true) continue;
				break;
			}
		}
		if (opts.noext === true) {
			isExtglob = false;
			isGlob = false;
		}
		let base = str;
		let prefix = "";
		let glob = "";
		if (start > 0) {
			prefix = str.slice(0, start);
			str = str.slice(start);
			lastIndex -= start;
		}
		if (base && isGlob === true && lastIndex > 0) {
			base = str.slice(0, lastIndex);
			glob = str.slice(lastIndex);
		} else if (isGlob === true) {
			base = "";
			glob = str;
		} else base = str;
		if (base && base !== "" && base !== "/" && base !== str) {
			if (isPathSeparator(base.charCodeAt(base.length - 1))) base = base.slice(0, -1);
		}
		if (opts.unescape === true) {
			if (glob) glob = utils.removeBackslashes(glob);
			if (base && backslashes === true) base = utils.removeBackslashes(base);
		}
		const state = {
			prefix,
			input,
			start,
			base,
			glob,
			isBrace,
			isBracket,
			isGlob,
			isExtglob,
			isGlobstar,
			negated,
			negatedExtglob
		};
		if (opts.tokens === true) {
			state.maxDepth = 0;
			if (!isPathSeparator(code)) tokens.push(token);
			state.tokens = tokens;
		}
		if (opts.parts === true || opts.tokens === true) {
			let prevIndex;
			for (let idx = 0; idx < slashes.length; idx++) {
				const n = prevIndex !== void 0 ? prevIndex + 1 : start;
				const i = slashes[idx];
				const value = input.slice(n, i);
				if (opts.tokens) {
					if (idx === 0 && start !== 0) {
						tokens[idx].isPrefix = true;
						tokens[idx].value = prefix;
					} else tokens[idx].value = value;
					depth(tokens[idx]);
					state.maxDepth += tokens[idx].depth;
				}
				if (i >= start) {
					parts.push(value);
					prevIndex = i;
				}
			}
			const n = prevIndex !== void 0 ? prevIndex + 1 : start;
			const value = input.slice(n);
			parts.push(value);
			if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
				tokens[tokens.length - 1].value = value;
				depth(tokens[tokens.length - 1]);
				state.maxDepth += tokens[tokens.length - 1].depth;
			}
			state.slashes = slashes;
			state.parts = parts;
		}
		return state;
	};
	module.exports = scan;
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = require_constants();
	const utils = require_utils();
	/**
	* Constants
	*/
	const { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
	/**
	* Helpers
	*/
	const expandRange = (args, options) => {
		if (typeof options.expandRange === "function") return options.expandRange(...args, options);
		args.sort();
		const value = `[${args.join("-")}]`;
		try {
			new RegExp(value);
		} catch (ex) {
			return args.map((v) => utils.escapeRegex(v)).join("..");
		}
		return value;
	};
	/**
	* Create the message for a syntax error
	*/
	const syntaxError = (type, char) => {
		return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
	};
	const splitTopLevel = (input) => {
		const parts = [];
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let value = "";
		let escaped = false;
		for (const ch of input) {
			if (escaped === true) {
				value += ch;
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				value += ch;
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				value += ch;
				continue;
			}
			if (quote === 0) {
				if (ch === "[") bracket++;
				else if (ch === "]" && bracket > 0) bracket--;
				else if (bracket === 0) {
					if (ch === "(") paren++;
					else if (ch === ")" && paren > 0) paren--;
					else if (ch === "|" && paren === 0) {
						parts.push(value);
						value = "";
						continue;
					}
				}
			}
			value += ch;
		}
		parts.push(value);
		return parts;
	};
	const isPlainBranch = (branch) => {
		let escaped = false;
		for (const ch of branch) {
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (/[?*+@!()[\]{}]/.test(ch)) return false;
		}
		return true;
	};
	const normalizeSimpleBranch = (branch) => {
		let value = branch.trim();
		let changed = true;
		while (changed === true) {
			changed = false;
			if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
				value = value.slice(2, -1);
				changed = true;
			}
		}
		if (!isPlainBranch(value)) return;
		return value.replace(/\\(.)/g, "$1");
	};
	const hasRepeatedCharPrefixOverlap = (branches) => {
		const values = branches.map(normalizeSimpleBranch).filter(Boolean);
		for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
			const a = values[i];
			const b = values[j];
			const char = a[0];
			if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
			if (a === b || a.startsWith(b) || b.startsWith(a)) return true;
		}
		return false;
	};
	const parseRepeatedExtglob = (pattern, requireEnd = true) => {
		if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
		let bracket = 0;
		let paren = 0;
		let quote = 0;
		let escaped = false;
		for (let i = 1; i < pattern.length; i++) {
			const ch = pattern[i];
			if (escaped === true) {
				escaped = false;
				continue;
			}
			if (ch === "\\") {
				escaped = true;
				continue;
			}
			if (ch === "\"") {
				quote = quote === 1 ? 0 : 1;
				continue;
			}
			if (quote === 1) continue;
			if (ch === "[") {
				bracket++;
				continue;
			}
			if (ch === "]" && bracket > 0) {
				bracket--;
				continue;
			}
			if (bracket > 0) continue;
			if (ch === "(") {
				paren++;
				continue;
			}
			if (ch === ")") {
				paren--;
				if (paren === 0) {
					if (requireEnd === true && i !== pattern.length - 1) return;
					return {
						type: pattern[0],
						body: pattern.slice(2, i),
						end: i
					};
				}
			}
		}
	};
	const buildCharClassStar = (chars) => {
		return `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
	};
	const getStarExtglobSequenceChars = (pattern) => {
		let index = 0;
		const chars = [];
		while (index < pattern.length) {
			const match = parseRepeatedExtglob(pattern.slice(index), false);
			if (!match || match.type !== "*") return;
			const branches = splitTopLevel(match.body).map((branch) => branch.trim());
			if (branches.length !== 1) return;
			const branch = normalizeSimpleBranch(branches[0]);
			if (!branch || branch.length !== 1) return;
			chars.push(branch);
			index += match.end + 1;
		}
		if (chars.length < 1) return;
		return chars;
	};
	const repeatedExtglobRecursion = (pattern) => {
		let depth = 0;
		let value = pattern.trim();
		let match = parseRepeatedExtglob(value);
		while (match) {
			depth++;
			value = match.body.trim();
			match = parseRepeatedExtglob(value);
		}
		return depth;
	};
	const analyzeRepeatedExtglob = (body, options) => {
		if (options.maxExtglobRecursion === false) return { risky: false };
		const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
		const branches = splitTopLevel(body).map((branch) => branch.trim());
		if (branches.length > 1) {
			if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) return { risky: true };
		}
		const safeChars = [];
		let sawStarSequence = false;
		let combinable = true;
		for (const branch of branches) {
			const chars = getStarExtglobSequenceChars(branch);
			if (chars) {
				sawStarSequence = true;
				safeChars.push(...chars);
				continue;
			}
			const literal = normalizeSimpleBranch(branch);
			if (literal && literal.length === 1) {
				safeChars.push(literal);
				continue;
			}
			combinable = false;
			if (repeatedExtglobRecursion(branch) > max) return { risky: true };
		}
		if (sawStarSequence) return combinable ? {
			risky: true,
			safeOutput: buildCharClassStar([...new Set(safeChars)])
		} : { risky: true };
		return { risky: false };
	};
	/**
	* Parse the given input string.
	* @param {String} input
	* @param {Object} options
	* @return {Object}
	*/
	const parse = (input, options) => {
		if (typeof input !== "string") throw new TypeError("Expected a string");
		input = REPLACEMENTS[input] || input;
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		let len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		const bos = {
			type: "bos",
			value: "",
			output: opts.prepend || ""
		};
		const tokens = [bos];
		const capture = opts.capture ? "" : "?:";
		const PLATFORM_CHARS = constants.globChars(opts.windows);
		const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
		const { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
		const globstar = (opts) => {
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const nodot = opts.dot ? "" : NO_DOT;
		const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
		let star = opts.bash === true ? globstar(opts) : STAR;
		if (opts.capture) star = `(${star})`;
		if (typeof opts.noext === "boolean") opts.noextglob = opts.noext;
		const state = {
			input,
			index: -1,
			start: 0,
			dot: opts.dot === true,
			consumed: "",
			output: "",
			prefix: "",
			backtrack: false,
			negated: false,
			brackets: 0,
			braces: 0,
			parens: 0,
			quotes: 0,
			globstar: false,
			tokens
		};
		input = utils.removePrefix(input, state);
		len = input.length;
		const extglobs = [];
		const braces = [];
		const stack = [];
		let prev = bos;
		let value;
		/**
		* Tokenizing helpers
		*/
		const eos = () => state.index === len - 1;
		const peek = state.peek = (n = 1) => input[state.index + n];
		const advance = state.advance = () => input[++state.index] || "";
		const remaining = () => input.slice(state.index + 1);
		const consume = (value = "", num = 0) => {
			state.consumed += value;
			state.index += num;
		};
		const append = (token) => {
			state.output += token.output != null ? token.output : token.value;
			consume(token.value);
		};
		const negate = () => {
			let count = 1;
			while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
				advance();
				state.start++;
				count++;
			}
			if (count % 2 === 0) return false;
			state.negated = true;
			state.start++;
			return true;
		};
		const increment = (type) => {
			state[type]++;
			stack.push(type);
		};
		const decrement = (type) => {
			state[type]--;
			stack.pop();
		};
		/**
		* Push tokens onto the tokens array. This helper speeds up
		* tokenizing by 1) helping us avoid backtracking as much as possible,
		* and 2) helping us avoid creating extra tokens when consecutive
		* characters are plain text. This improves performance and simplifies
		* lookbehinds.
		*/
		const push = (tok) => {
			if (prev.type === "globstar") {
				const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
				const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
				if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
					state.output = state.output.slice(0, -prev.output.length);
					prev.type = "star";
					prev.value = "*";
					prev.output = star;
					state.output += prev.output;
				}
			}
			if (extglobs.length && tok.type !== "paren") extglobs[extglobs.length - 1].inner += tok.value;
			if (tok.value || tok.output) append(tok);
			if (prev && prev.type === "text" && tok.type === "text") {
				prev.output = (prev.output || prev.value) + tok.value;
				prev.value += tok.value;
				return;
			}
			tok.prev = prev;
			tokens.push(tok);
			prev = tok;
		};
		const extglobOpen = (type, value) => {
			const token = {
				...EXTGLOB_CHARS[value],
				conditions: 1,
				inner: ""
			};
			token.prev = prev;
			token.parens = state.parens;
			token.output = state.output;
			token.startIndex = state.index;
			token.tokensIndex = tokens.length;
			const output = (opts.capture ? "(" : "") + token.open;
			increment("parens");
			push({
				type,
				value,
				output: state.output ? "" : ONE_CHAR
			});
			push({
				type: "paren",
				extglob: true,
				value: advance(),
				output
			});
			extglobs.push(token);
		};
		const extglobClose = (token) => {
			const literal = input.slice(token.startIndex, state.index + 1);
			const body = input.slice(token.startIndex + 2, state.index);
			const analysis = analyzeRepeatedExtglob(body, opts);
			if ((token.type === "plus" || token.type === "star") && analysis.risky) {
				const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
				const open = tokens[token.tokensIndex];
				open.type = "text";
				open.value = literal;
				open.output = safeOutput || utils.escapeRegex(literal);
				for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
					tokens[i].value = "";
					tokens[i].output = "";
					delete tokens[i].suffix;
				}
				state.output = token.output + open.output;
				state.backtrack = true;
				push({
					type: "paren",
					extglob: true,
					value,
					output: ""
				});
				decrement("parens");
				return;
			}
			let output = token.close + (opts.capture ? ")" : "");
			let rest;
			if (token.type === "negate") {
				let extglobStar = star;
				if (token.inner && token.inner.length > 1 && token.inner.includes("/")) extglobStar = globstar(opts);
				if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) output = token.close = `)$))${extglobStar}`;
				if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) output = token.close = `)${parse(rest, {
					...options,
					fastpaths: false
				}).output})${extglobStar})`;
				if (token.prev.type === "bos") state.negatedExtglob = true;
			}
			push({
				type: "paren",
				extglob: true,
				value,
				output
			});
			decrement("parens");
		};
		/**
		* Fast paths
		*/
		if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
			let backslashes = false;
			let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
				if (first === "\\") {
					backslashes = true;
					return m;
				}
				if (first === "?") {
					if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
					if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
					return QMARK.repeat(chars.length);
				}
				if (first === ".") return DOT_LITERAL.repeat(chars.length);
				if (first === "*") {
					if (esc) return esc + first + (rest ? star : "");
					return star;
				}
				return esc ? m : `\\${m}`;
			});
			if (backslashes === true) {
				if (opts.unescape === true) output = output.replace(/\\/g, "");
				else output = output.replace(/\\+/g, (m) => {
					return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
				});
			}
			if (output === input && opts.contains === true) {
				state.output = input;
				return state;
			}
			state.output = utils.wrapOutput(output, state, options);
			return state;
		}
		/**
		* Tokenize input until we reach end-of-string
		*/
		while (!eos()) {
			value = advance();
			if (value === "\0") continue;
			/**
			* Escaped characters
			*/
			if (value === "\\") {
				const next = peek();
				if (next === "/" && opts.bash !== true) continue;
				if (next === "." || next === ";") continue;
				if (!next) {
					value += "\\";
					push({
						type: "text",
						value
					});
					continue;
				}
				const match = /^\\+/.exec(remaining());
				let slashes = 0;
				if (match && match[0].length > 2) {
					slashes = match[0].length;
					state.index += slashes;
					if (slashes % 2 !== 0) value += "\\";
				}
				if (opts.unescape === true) value = advance();
				else value += advance();
				if (state.brackets === 0) {
					push({
						type: "text",
						value
					});
					continue;
				}
			}
			/**
			* If we're inside a regex character class, continue
			* until we reach the closing bracket.
			*/
			if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
				if (opts.posix !== false && value === ":") {
					const inner = prev.value.slice(1);
					if (inner.includes("[")) {
						prev.posix = true;
						if (inner.includes(":")) {
							const idx = prev.value.lastIndexOf("[");
							const pre = prev.value.slice(0, idx);
							const rest = prev.value.slice(idx + 2);
							const posix = POSIX_REGEX_SOURCE[rest];
							if (posix) {
								prev.value = pre + posix;
								state.backtrack = true;
								advance();
								if (!bos.output && tokens.indexOf(prev) === 1) bos.output = ONE_CHAR;
								continue;
							}
						}
					}
				}
				if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") value = `\\${value}`;
				if (value === "]" && (prev.value === "[" || prev.value === "[^")) value = `\\${value}`;
				if (opts.posix === true && value === "!" && prev.value === "[") value = "^";
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* If we're inside a quoted string, continue
			* until we reach the closing double quote.
			*/
			if (state.quotes === 1 && value !== "\"") {
				value = utils.escapeRegex(value);
				prev.value += value;
				append({ value });
				continue;
			}
			/**
			* Double quotes
			*/
			if (value === "\"") {
				state.quotes = state.quotes === 1 ? 0 : 1;
				if (opts.keepQuotes === true) push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Parentheses
			*/
			if (value === "(") {
				increment("parens");
				push({
					type: "paren",
					value
				});
				continue;
			}
			if (value === ")") {
				if (state.parens === 0 && opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "("));
				const extglob = extglobs[extglobs.length - 1];
				if (extglob && state.parens === extglob.parens + 1) {
					extglobClose(extglobs.pop());
					continue;
				}
				push({
					type: "paren",
					value,
					output: state.parens ? ")" : "\\)"
				});
				decrement("parens");
				continue;
			}
			/**
			* Square brackets
			*/
			if (value === "[") {
				if (opts.nobracket === true || !remaining().includes("]")) {
					if (opts.nobracket !== true && opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
					value = `\\${value}`;
				} else increment("brackets");
				push({
					type: "bracket",
					value
				});
				continue;
			}
			if (value === "]") {
				if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				if (state.brackets === 0) {
					if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("opening", "["));
					push({
						type: "text",
						value,
						output: `\\${value}`
					});
					continue;
				}
				decrement("brackets");
				const prevValue = prev.value.slice(1);
				if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) value = `/${value}`;
				prev.value += value;
				append({ value });
				if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) continue;
				const escaped = utils.escapeRegex(prev.value);
				state.output = state.output.slice(0, -prev.value.length);
				if (opts.literalBrackets === true) {
					state.output += escaped;
					prev.value = escaped;
					continue;
				}
				prev.value = `(${capture}${escaped}|${prev.value})`;
				state.output += prev.value;
				continue;
			}
			/**
			* Braces
			*/
			if (value === "{" && opts.nobrace !== true) {
				increment("braces");
				const open = {
					type: "brace",
					value,
					output: "(",
					outputIndex: state.output.length,
					tokensIndex: state.tokens.length
				};
				braces.push(open);
				push(open);
				continue;
			}
			if (value === "}") {
				const brace = braces[braces.length - 1];
				if (opts.nobrace === true || !brace) {
					push({
						type: "text",
						value,
						output: value
					});
					continue;
				}
				let output = ")";
				if (brace.dots === true) {
					const arr = tokens.slice();
					const range = [];
					for (let i = arr.length - 1; i >= 0; i--) {
						tokens.pop();
						if (arr[i].type === "brace") break;
						if (arr[i].type !== "dots") range.unshift(arr[i].value);
					}
					output = expandRange(range, opts);
					state.backtrack = true;
				}
				if (brace.comma !== true && brace.dots !== true) {
					const out = state.output.slice(0, brace.outputIndex);
					const toks = state.tokens.slice(brace.tokensIndex);
					brace.value = brace.output = "\\{";
					value = output = "\\}";
					state.output = out;
					for (const t of toks) state.output += t.output || t.value;
				}
				push({
					type: "brace",
					value,
					output
				});
				decrement("braces");
				braces.pop();
				continue;
			}
			/**
			* Pipes
			*/
			if (value === "|") {
				if (extglobs.length > 0) extglobs[extglobs.length - 1].conditions++;
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Commas
			*/
			if (value === ",") {
				let output = value;
				const brace = braces[braces.length - 1];
				if (brace && stack[stack.length - 1] === "braces") {
					brace.comma = true;
					output = "|";
				}
				push({
					type: "comma",
					value,
					output
				});
				continue;
			}
			/**
			* Slashes
			*/
			if (value === "/") {
				if (prev.type === "dot" && state.index === state.start + 1) {
					state.start = state.index + 1;
					state.consumed = "";
					state.output = "";
					tokens.pop();
					prev = bos;
					continue;
				}
				push({
					type: "slash",
					value,
					output: SLASH_LITERAL
				});
				continue;
			}
			/**
			* Dots
			*/
			if (value === ".") {
				if (state.braces > 0 && prev.type === "dot") {
					if (prev.value === ".") prev.output = DOT_LITERAL;
					const brace = braces[braces.length - 1];
					prev.type = "dots";
					prev.output += value;
					prev.value += value;
					brace.dots = true;
					continue;
				}
				if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
					push({
						type: "text",
						value,
						output: DOT_LITERAL
					});
					continue;
				}
				push({
					type: "dot",
					value,
					output: DOT_LITERAL
				});
				continue;
			}
			/**
			* Question marks
			*/
			if (value === "?") {
				if (!(prev && prev.value === "(") && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("qmark", value);
					continue;
				}
				if (prev && prev.type === "paren") {
					const next = peek();
					let output = value;
					if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) output = `\\${value}`;
					push({
						type: "text",
						value,
						output
					});
					continue;
				}
				if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
					push({
						type: "qmark",
						value,
						output: QMARK_NO_DOT
					});
					continue;
				}
				push({
					type: "qmark",
					value,
					output: QMARK
				});
				continue;
			}
			/**
			* Exclamation
			*/
			if (value === "!") {
				if (opts.noextglob !== true && peek() === "(") {
					if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
						extglobOpen("negate", value);
						continue;
					}
				}
				if (opts.nonegate !== true && state.index === 0) {
					negate();
					continue;
				}
			}
			/**
			* Plus
			*/
			if (value === "+") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					extglobOpen("plus", value);
					continue;
				}
				if (prev && prev.value === "(" || opts.regex === false) {
					push({
						type: "plus",
						value,
						output: PLUS_LITERAL
					});
					continue;
				}
				if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
					push({
						type: "plus",
						value
					});
					continue;
				}
				push({
					type: "plus",
					value: PLUS_LITERAL
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value === "@") {
				if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
					push({
						type: "at",
						extglob: true,
						value,
						output: ""
					});
					continue;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Plain text
			*/
			if (value !== "*") {
				if (value === "$" || value === "^") value = `\\${value}`;
				const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
				if (match) {
					value += match[0];
					state.index += match[0].length;
				}
				push({
					type: "text",
					value
				});
				continue;
			}
			/**
			* Stars
			*/
			if (prev && (prev.type === "globstar" || prev.star === true)) {
				prev.type = "star";
				prev.star = true;
				prev.value += value;
				prev.output = star;
				state.backtrack = true;
				state.globstar = true;
				consume(value);
				continue;
			}
			let rest = remaining();
			if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
				extglobOpen("star", value);
				continue;
			}
			if (prev.type === "star") {
				if (opts.noglobstar === true) {
					consume(value);
					continue;
				}
				const prior = prev.prev;
				const before = prior.prev;
				const isStart = prior.type === "slash" || prior.type === "bos";
				const afterStar = before && (before.type === "star" || before.type === "globstar");
				if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
				const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
				if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
					push({
						type: "star",
						value,
						output: ""
					});
					continue;
				}
				while (rest.slice(0, 3) === "/**") {
					const after = input[state.index + 4];
					if (after && after !== "/") break;
					rest = rest.slice(3);
					consume("/**", 3);
				}
				const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
				if (prior.type === "bos" && eos()) {
					prev.type = "globstar";
					prev.value += value;
					prev.output = globstar(opts);
					state.output = prev.output;
					state.globstar = true;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
					prev.value += value;
					state.globstar = true;
					state.output += prior.output + prev.output;
					consume(value);
					continue;
				}
				if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
					const end = rest[1] !== void 0 ? "|$" : "";
					state.output = state.output.slice(0, -(prior.output + prev.output).length);
					prior.output = `(?:${prior.output}`;
					prev.type = "globstar";
					prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
					prev.value += value;
					state.output += prior.output + prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				if (prior.type === "bos" && rest[0] === "/") {
					prev.type = "globstar";
					prev.value += value;
					prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
					state.output = prev.output;
					state.globstar = true;
					consume(value + advance());
					push({
						type: "slash",
						value: "/",
						output: ""
					});
					continue;
				}
				state.output = state.output.slice(0, -prev.output.length);
				prev.type = "globstar";
				prev.output = globstar(opts);
				prev.value += value;
				state.output += prev.output;
				state.globstar = true;
				consume(value);
				continue;
			}
			const token = {
				type: "star",
				value,
				output: star
			};
			if (opts.bash === true) {
				token.output = ".*?";
				if (prev.type === "bos" || prev.type === "slash") token.output = nodot + token.output;
				push(token);
				continue;
			}
			if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
				token.output = value;
				push(token);
				continue;
			}
			if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
				if (prev.type === "dot") {
					state.output += NO_DOT_SLASH;
					prev.output += NO_DOT_SLASH;
				} else if (opts.dot === true) {
					state.output += NO_DOTS_SLASH;
					prev.output += NO_DOTS_SLASH;
				} else {
					state.output += nodot;
					prev.output += nodot;
				}
				if (peek() !== "*") {
					state.output += ONE_CHAR;
					prev.output += ONE_CHAR;
				}
			}
			push(token);
		}
		while (state.brackets > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
			state.output = utils.escapeLast(state.output, "[");
			decrement("brackets");
		}
		while (state.parens > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
			state.output = utils.escapeLast(state.output, "(");
			decrement("parens");
		}
		while (state.braces > 0) {
			if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
			state.output = utils.escapeLast(state.output, "{");
			decrement("braces");
		}
		if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) push({
			type: "maybe_slash",
			value: "",
			output: `${SLASH_LITERAL}?`
		});
		if (state.backtrack === true) {
			state.output = "";
			for (const token of state.tokens) {
				state.output += token.output != null ? token.output : token.value;
				if (token.suffix) state.output += token.suffix;
			}
		}
		return state;
	};
	/**
	* Fast paths for creating regular expressions for common glob patterns.
	* This can significantly speed up processing and has very little downside
	* impact when none of the fast paths match.
	*/
	parse.fastpaths = (input, options) => {
		const opts = { ...options };
		const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
		const len = input.length;
		if (len > max) throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
		input = REPLACEMENTS[input] || input;
		const { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
		const nodot = opts.dot ? NO_DOTS : NO_DOT;
		const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
		const capture = opts.capture ? "" : "?:";
		const state = {
			negated: false,
			prefix: ""
		};
		let star = opts.bash === true ? ".*?" : STAR;
		if (opts.capture) star = `(${star})`;
		const globstar = (opts) => {
			if (opts.noglobstar === true) return star;
			return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
		};
		const create = (str) => {
			switch (str) {
				case "*": return `${nodot}${ONE_CHAR}${star}`;
				case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
				case "**": return nodot + globstar(opts);
				case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
				case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
				case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
				default: {
					const match = /^(.*?)\.(\w+)$/.exec(str);
					if (!match) return;
					const source = create(match[1]);
					if (!source) return;
					return source + DOT_LITERAL + match[2];
				}
			}
		};
		let source = create(utils.removePrefix(input, state));
		if (source && opts.strictSlashes !== true) source += `${SLASH_LITERAL}?`;
		return source;
	};
	module.exports = parse;
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/lib/picomatch.js
var require_picomatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const scan = require_scan();
	const parse = require_parse();
	const utils = require_utils();
	const constants = require_constants();
	const isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
	/**
	* Creates a matcher function from one or more glob patterns. The
	* returned function takes a string to match as its first argument,
	* and returns true if the string is a match. The returned matcher
	* function also takes a boolean as the second argument that, when true,
	* returns an object with additional information.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch(glob[, options]);
	*
	* const isMatch = picomatch('*.!(*a)');
	* console.log(isMatch('a.a')); //=> false
	* console.log(isMatch('a.b')); //=> true
	*
	* // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
	* const picomatch = require('picomatch/posix');
	* // the same API, defaulting to posix paths
	* const isMatch = picomatch('a/*');
	* console.log(isMatch('a\\b')); //=> false
	* console.log(isMatch('a/b')); //=> true
	*
	* // you can still configure the matcher function to accept windows paths
	* const isMatch = picomatch('a/*', { options: windows });
	* console.log(isMatch('a\\b')); //=> true
	* console.log(isMatch('a/b')); //=> true
	* ```
	* @name picomatch
	* @param {String|Array} `globs` One or more glob patterns.
	* @param {Object=} `options`
	* @return {Function=} Returns a matcher function.
	* @api public
	*/
	const picomatch = (glob, options, returnState = false) => {
		if (Array.isArray(glob)) {
			const fns = glob.map((input) => picomatch(input, options, returnState));
			const arrayMatcher = (str) => {
				for (const isMatch of fns) {
					const state = isMatch(str);
					if (state) return state;
				}
				return false;
			};
			return arrayMatcher;
		}
		const isState = isObject(glob) && glob.tokens && glob.input;
		if (glob === "" || typeof glob !== "string" && !isState) throw new TypeError("Expected pattern to be a non-empty string");
		const opts = options || {};
		const posix = opts.windows;
		const regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, false, true);
		const state = regex.state;
		delete regex.state;
		let isIgnored = () => false;
		if (opts.ignore) {
			const ignoreOpts = {
				...options,
				ignore: null,
				onMatch: null,
				onResult: null
			};
			isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
		}
		const matcher = (input, returnObject = false) => {
			const { isMatch, match, output } = picomatch.test(input, regex, options, {
				glob,
				posix
			});
			const result = {
				glob,
				state,
				regex,
				posix,
				input,
				output,
				match,
				isMatch
			};
			if (typeof opts.onResult === "function") opts.onResult(result);
			if (isMatch === false) {
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (isIgnored(input)) {
				if (typeof opts.onIgnore === "function") opts.onIgnore(result);
				result.isMatch = false;
				return returnObject ? result : false;
			}
			if (typeof opts.onMatch === "function") opts.onMatch(result);
			return returnObject ? result : true;
		};
		if (returnState) matcher.state = state;
		return matcher;
	};
	/**
	* Test `input` with the given `regex`. This is used by the main
	* `picomatch()` function to test the input string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.test(input, regex[, options]);
	*
	* console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
	* // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp} `regex`
	* @return {Object} Returns an object with matching info.
	* @api public
	*/
	picomatch.test = (input, regex, options, { glob, posix } = {}) => {
		if (typeof input !== "string") throw new TypeError("Expected input to be a string");
		if (input === "") return {
			isMatch: false,
			output: ""
		};
		const opts = options || {};
		const format = opts.format || (posix ? utils.toPosixSlashes : null);
		let match = input === glob;
		let output = match && format ? format(input) : input;
		if (match === false) {
			output = format ? format(input) : input;
			match = output === glob;
		}
		if (match === false || opts.capture === true) {
			if (opts.matchBase === true || opts.basename === true) match = picomatch.matchBase(input, regex, options, posix);
			else match = regex.exec(output);
		}
		return {
			isMatch: Boolean(match),
			match,
			output
		};
	};
	/**
	* Match the basename of a filepath.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.matchBase(input, glob[, options]);
	* console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
	* ```
	* @param {String} `input` String to test.
	* @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
	* @return {Boolean}
	* @api public
	*/
	picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
		return (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
	};
	/**
	* Returns true if **any** of the given glob `patterns` match the specified `string`.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.isMatch(string, patterns[, options]);
	*
	* console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
	* console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
	* ```
	* @param {String|Array} str The string to test.
	* @param {String|Array} patterns One or more glob patterns to use for matching.
	* @param {Object} [options] See available [options](#options).
	* @return {Boolean} Returns true if any patterns match `str`
	* @api public
	*/
	picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
	/**
	* Parse a glob pattern to create the source string for a regular
	* expression.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const result = picomatch.parse(pattern[, options]);
	* ```
	* @param {String} `pattern`
	* @param {Object} `options`
	* @return {Object} Returns an object with useful properties and output to be used as a regex source string.
	* @api public
	*/
	picomatch.parse = (pattern, options) => {
		if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
		return parse(pattern, {
			...options,
			fastpaths: false
		});
	};
	/**
	* Scan a glob pattern to separate the pattern into segments.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.scan(input[, options]);
	*
	* const result = picomatch.scan('!./foo/*.js');
	* console.log(result);
	* { prefix: '!./',
	*   input: '!./foo/*.js',
	*   start: 3,
	*   base: 'foo',
	*   glob: '*.js',
	*   isBrace: false,
	*   isBracket: false,
	*   isGlob: true,
	*   isExtglob: false,
	*   isGlobstar: false,
	*   negated: true }
	* ```
	* @param {String} `input` Glob pattern to scan.
	* @param {Object} `options`
	* @return {Object} Returns an object with
	* @api public
	*/
	picomatch.scan = (input, options) => scan(input, options);
	/**
	* Compile a regular expression from the `state` object returned by the
	* [parse()](#parse) method.
	*
	* ```js
	* const picomatch = require('picomatch');
	* const state = picomatch.parse('*.js');
	* // picomatch.compileRe(state[, options]);
	*
	* console.log(picomatch.compileRe(state));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {Object} `state`
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
	* @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
	* @return {RegExp}
	* @api public
	*/
	picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
		if (returnOutput === true) return state.output;
		const opts = options || {};
		const prepend = opts.contains ? "" : "^";
		const append = opts.contains ? "" : "$";
		let source = `${prepend}(?:${state.output})${append}`;
		if (state && state.negated === true) source = `^(?!${source}).*$`;
		const regex = picomatch.toRegex(source, options);
		if (returnState === true) regex.state = state;
		return regex;
	};
	/**
	* Create a regular expression from a parsed glob pattern.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.makeRe(state[, options]);
	*
	* const result = picomatch.makeRe('*.js');
	* console.log(result);
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `state` The object returned from the `.parse` method.
	* @param {Object} `options`
	* @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
	* @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
	* @return {RegExp} Returns a regex created from the given pattern.
	* @api public
	*/
	picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
		if (!input || typeof input !== "string") throw new TypeError("Expected a non-empty string");
		let parsed = {
			negated: false,
			fastpaths: true
		};
		if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) parsed.output = parse.fastpaths(input, options);
		if (!parsed.output) parsed = parse(input, options);
		return picomatch.compileRe(parsed, options, returnOutput, returnState);
	};
	/**
	* Create a regular expression from the given regex source string.
	*
	* ```js
	* const picomatch = require('picomatch');
	* // picomatch.toRegex(source[, options]);
	*
	* const { output } = picomatch.parse('*.js');
	* console.log(picomatch.toRegex(output));
	* //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
	* ```
	* @param {String} `source` Regular expression source string.
	* @param {Object} `options`
	* @return {RegExp}
	* @api public
	*/
	picomatch.toRegex = (source, options) => {
		try {
			const opts = options || {};
			return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
		} catch (err) {
			if (options && options.debug === true) throw err;
			return /$^/;
		}
	};
	/**
	* Picomatch constants.
	* @return {Object}
	*/
	picomatch.constants = constants;
	/**
	* Expose "picomatch"
	*/
	module.exports = picomatch;
}));
// ../../node_modules/.pnpm/picomatch@4.0.7/node_modules/picomatch/index.js
var require_picomatch = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const pico = require_picomatch$1();
	const utils = require_utils();
	function picomatch(glob, options, returnState = false) {
		if (options && (options.windows === null || options.windows === void 0)) options = {
			...options,
			windows: utils.isWindows()
		};
		return pico(glob, options, returnState);
	}
	Object.assign(picomatch, pico);
	module.exports = picomatch;
}));
// ../core/src/formats/roles.ts
/** All roles. A file that the globs of several match has the first of them. A new kind of file is a line here. */
const roles = [
	{
		role: "program",
		key: "program",
		globs: "program.yaml"
	},
	{
		role: "governance",
		key: "governance",
		globs: "GOVERNANCE.md"
	},
	{
		role: "template",
		key: "templates",
		globs: "templates/**"
	},
	{
		role: "marketing",
		key: "marketing",
		globs: "marketing/**/*.md",
		media: ["markdown"]
	}
];
/** The globs that hold for a role where the configuration has none. */
function defaultGlobs(wanted) {
	return roles.find(({ role }) => role === wanted)?.globs ?? "";
}
/** Whether a file's name says that it is written in what the files of a role are written in. */
function isWrittenFor({ media }, path) {
	if (media === void 0) return true;
	const type = mediaTypeOf(path);
	return type !== void 0 && media.includes(type);
}
// ../core/src/configuration/bounds.ts
/**
* Far beyond honest templates: of some 4,000 that were looked at, no description has more than 500
* characters, no list of criteria more than 5,200, none more than 88 skills.
*/
const usualBounds = {
	characters: 2e4,
	entries: 500,
	findings: 100
};
// ../core/src/configuration/configuration.ts
/** Severities of the presets, worked out from what the rules themselves say. */
function preset(name, rules) {
	if (name !== "recommended" && name !== "strict") return void 0;
	const included = rules.filter((rule) => {
		const from = rule.preset ?? "recommended";
		return from === "recommended" || from === "strict" && name === "strict";
	});
	return { rules: Object.fromEntries(included.map((rule) => [rule.id, rule.severity])) };
}
const presetNames = ["recommended", "strict"];
// ../core/src/configuration/ledger-settings.ts
/** The settings for the ledger of several layers together: the last one wins, template by template. */
function mergeLedger(layers) {
	const templates = layers.map((layer) => layer.templates ?? {});
	return Object.assign({}, ...layers, { templates: Object.assign({}, ...templates) });
}
/**
* Says which files are those of a ledger, which is not checked as badges are: thousands of them would be read for
* nothing. Paths are as globs mean them.
*/
function ledgerFiles({ folder = "ledger" }) {
	const start = `${folder.replace(/^\.\//, "").replace(/\/$/, "")}/`;
	return (path) => path.startsWith(start) && /^(?:ledger\.json$|events\/|checkpoints\/)/.test(path.slice(start.length));
}
// ../core/src/configuration/settings.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** The whole configuration, resolved. */
var Settings = class {
	rules;
	layers;
	ignores;
	baseline;
	/** How much of a template is judged. */
	bounds;
	today;
	/** File in which a finding about the program as a whole stands, where there is one. */
	file;
	/** The program's own file, as globs mean paths. */
	programPath;
	/** Whether a file is not checked, since the configuration says so or it is one of the ledger. */
	isExcluded;
	/** How links are asked; what later layers say wins, key by key. */
	links;
	/** Where the ledger is; columns as the last layer has them. */
	ledger;
	byShape;
	#globPath;
	#roles;
	#parts;
	#files = /* @__PURE__ */ new Map();
	/** `globPath` turns the path of a file, as findings name it, into the one that globs mean. */
	constructor(layers, rules, globPath = (path) => path, baseline = { entries: [] }, bounds = usualBounds) {
		this.baseline = baseline;
		this.bounds = bounds;
		const globs = (patterns) => {
			const matches = matcher(patterns);
			return (path) => matches(globPath(path));
		};
		this.#globPath = globPath;
		this.rules = rules;
		this.byShape = byShape(rules);
		this.layers = layers;
		this.file = layers.findLast(({ file }) => file !== void 0)?.file;
		this.today = lastOf(layers, "today");
		this.#roles = roles.map((role) => ({
			...role,
			matches: globs(lastOf(layers, role.key) ?? role.globs)
		}));
		this.programPath = lastOf(layers, "program") ?? defaultGlobs("program");
		this.links = mergeLinks(layers.map(({ configuration }) => configuration.links ?? {}));
		this.ledger = mergeLedger(layers.map(({ configuration }) => configuration.ledger ?? {}));
		const excluded = layers.flatMap(({ configuration }) => configuration.exclude ?? []);
		const isOfLedger = ledgerFiles(this.ledger);
		const matches = excluded.length > 0 ? matcher(excluded) : () => false;
		this.isExcluded = (path) => {
			const seen = globPath(path);
			return isOfLedger(seen) || matches(seen);
		};
		this.ignores = layers.flatMap(({ configuration, file }) => (configuration.ignores ?? []).map((ignore, index) => ({
			ignore,
			matches: globs(ignore.path),
			file,
			pointer: `/ignores/${index}`
		})));
		this.#parts = layers.flatMap(({ configuration, origin }) => [{
			matches: () => true,
			configuration,
			origin
		}, ...(configuration.overrides ?? []).map((override, index) => ({
			matches: matcher(override.files),
			configuration: override,
			origin: `${origin}, overrides ${index + 1}`
		}))]);
	}
	/** What holds for the file at `path`. */
	for(path) {
		const seen = this.#globPath(path);
		const applying = this.#parts.map((part) => part.matches(seen));
		const key = applying.map(Number).join("");
		const known = this.#files.get(key);
		if (known) return known;
		const made = resolve(this.#parts.filter((_, index) => applying[index]), this.rules, this.byShape);
		this.#files.set(key, made);
		return made;
	}
	/** The path of a file, as findings name it, seen from the folder that globs are relative to. */
	globPathOf(path) {
		return this.#globPath(path);
	}
	/** Options of a rule that judges many files at once: those of the configuration without overrides. */
	optionsOf(id) {
		return this.for("").rules.get(id)?.options ?? {};
	}
	/** What the file at a path is to the program; undefined where no glob matches it. */
	roleOf(path) {
		return this.#roles.find((role) => role.matches(path) && isWrittenFor(role, path))?.role;
	}
	/** What holds for a rule in the file at `path`; undefined where it is off there. */
	activeFor(rule, path) {
		const own = this.for(path).rules.get(rule.id);
		return own?.severity === "off" ? void 0 : own;
	}
	/** Severity of one of the built-in checks. */
	builtInSeverity(id, path) {
		return this.for(path).rules.get(id)?.severity ?? "off";
	}
};
function resolve(layers, rules, shapes) {
	const settings = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const options = Object.fromEntries(Object.entries(rule.options ?? {}).map(([name, schema]) => [name, schema.default]));
		settings.set(rule.id, {
			severity: "off",
			isConfigured: false,
			options,
			origin: "default"
		});
	}
	for (const { id, severity } of builtInChecks) settings.set(id, {
		severity,
		isConfigured: false,
		options: {},
		origin: "default"
	});
	for (const { configuration, origin } of layers) for (const [id, setting] of Object.entries(configuration.rules ?? {})) {
		const before = settings.get(id);
		if (before === void 0) continue;
		const { severity, options } = readSetting(setting);
		const byDefault = rules.find((rule) => rule.id === id)?.severity ?? before.severity;
		const kept = before.severity === "off" ? byDefault : before.severity;
		settings.set(id, {
			severity: isSeverity(severity) ? severity : kept,
			isConfigured: severity === void 0 ? before.isConfigured : !isPreset(origin),
			options: {
				...before.options,
				...options
			},
			origin
		});
	}
	const platform = layers.findLast(({ configuration }) => configuration.platform !== void 0);
	const language = layers.findLast(({ configuration }) => configuration.language !== void 0);
	const active = (shaped) => shaped.flatMap((rule) => {
		const own = settings.get(rule.id);
		return own === void 0 || own.severity === "off" ? [] : [[rule, own]];
	});
	return {
		platform: platform?.configuration.platform,
		platformOrigin: platform?.origin,
		language: language?.configuration.language,
		languageOrigin: language?.origin,
		rules: settings,
		active: {
			template: active(shapes.template),
			group: active(shapes.group),
			document: active(shapes.document),
			program: active(shapes.program),
			link: active(shapes.link)
		}
	};
}
function isSeverity(word) {
	return word === "error" || word === "warning" || word === "info" || word === "off";
}
function isPreset(origin) {
	return origin === "recommended" || origin === "strict";
}
function lastOf(layers, key) {
	return layers.findLast(({ configuration }) => configuration[key] !== void 0)?.configuration[key];
}
/** Matches paths against globs; a folder's name stands for all that is in it. */
function matcher(patterns) {
	const list = [patterns].flat().map((pattern) => pattern.replace(/^\.\//, ""));
	const matches = (0, import_picomatch.default)(list.flatMap((pattern) => [pattern, `${pattern.replace(/\/$/, "")}/**`]), {
		dot: true,
		windows: false
	});
	return (path) => matches(/[\r\n]/.test(path) ? path.replace(/[\r\n]/g, " ") : path);
}
// ../core/src/formats/file-model.ts
/** Whether there is something to check in a file: else it has nothing to do with the program. */
function hasContent(model) {
	if (model.kind === "ignored") return false;
	if (model.kind !== "templates" || model.templates.length > 0) return true;
	return misfits(model).length > 0 || model.isExpected && model.others === 0;
}
/** What stands where templates are expected, and is none. */
function misfits({ file, templates, unknown, values, isExpected }) {
	if (!isExpected) return [];
	const told = templates.length === 0 ? unknown.slice(0, 1) : [...unknown];
	if (values.some((value) => value !== null)) return told;
	return [...told, {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "format",
		message: "The file is empty; expected a badge template",
		suggestion: "Write the template, or delete the file"
	}];
}
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible$1 = {
	name: "accredible",
	title: "Accredible",
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 × 256 pixels or more"
	} }
};
// ../core/src/platforms/canvas-credentials.ts
const canvasCredentials$1 = {
	name: "canvas-credentials",
	title: "Canvas Credentials",
	limits: {
		descriptionMost: {
			value: 16384,
			source: "badgr-server, apps/issuer/serializers_v2.py: description of at most 16384 characters"
		},
		nameMost: {
			value: 1024,
			source: "badgr-server, apps/issuer/serializers_v2.py: name of at most 1024 characters"
		},
		imageSideLeast: {
			value: 400,
			source: "Canvas community, Badge design: 400 × 400 pixels"
		},
		criteriaLeast: {
			value: 1,
			source: "badgr-server, apps/issuer/serializers_v2.py: criteriaUrl or criteriaNarrative"
		}
	}
};
// ../core/src/platforms/credly.ts
const credly$1 = {
	name: "credly",
	title: "Credly",
	limits: {
		descriptionMost: {
			value: 500,
			source: "Credly, \"What is badge metadata?\" (credlyissuer.zendesk.com, article 360027660112): 500 characters or less"
		},
		nameMost: {
			value: 255,
			source: "Open edX, which stores Credly templates: credentials/apps/badges/models.py, name of at most 255 characters. Credly publishes no limit"
		},
		imagesLeast: {
			value: 1,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): image"
		},
		imageBytesMost: {
			value: 2097152,
			source: "Credly support, article 866253: at most 2 MB"
		},
		imageSideLeast: {
			value: 600,
			source: "Credly support, article 866253: 600 × 600 pixels or more"
		},
		expiryNotice: {
			value: 60,
			source: "Credly, \"Badge template expiration\" (credlyissuer.zendesk.com, article 4426317102363): a notice 60 days before"
		},
		detailFields: {
			value: 4,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): level, cost, time_to_earn, type_category"
		},
		skillsLeast: {
			value: 3,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): at least three skills"
		},
		criteriaLeast: {
			value: 1,
			source: "Credly, \"Badge templates\" (credly.com/docs/badge_templates_extended): one activity or more"
		}
	}
};
// ../core/src/platforms/open-badges.ts
/** The standard sets no lengths, but a badge without criteria is none. */
const openBadges = {
	name: "open-badges",
	title: "Open Badges",
	limits: { criteriaLeast: {
		value: 1,
		source: "Open Badges 2.0, BadgeClass: criteria is required; 3.0, Achievement: criteria with an id or a narrative"
	} }
};
// ../core/src/platforms/index.ts
const platforms = {
	credly: credly$1,
	"canvas-credentials": canvasCredentials$1,
	accredible: accredible$1,
	"open-badges": openBadges
};
Object.keys(platforms);
Object.fromEntries(Object.values(platforms).map(({ name, title }) => [name, title]));
const implied = {
	badgelint: {
		name: "none",
		title: "a badge template",
		limits: { criteriaLeast: {
			value: 1,
			source: "docs/templates.md"
		} }
	},
	credly: credly$1,
	"canvas-credentials": canvasCredentials$1,
	"open-badges-1": openBadges,
	"open-badges-2": openBadges,
	"open-badges-3": openBadges,
	accredible: accredible$1
};
/** The platform that holds for a template: the configured one, else the one its format implies. */
function platformOf(format, configured) {
	return (configured === void 0 ? void 0 : platforms[configured]) ?? implied[format];
}
function limitOf(platform, name) {
	const limit = platform.limits[name];
	return limit && {
		...limit,
		platform: platform.title
	};
}
// ../core/src/rules/rule-error.ts
/** A rule threw. Its own mistake, never that of the file, so nothing is reported from such a run. */
var RuleError = class extends Error {
	name = "RuleError";
	/** Id of the rule. */
	rule;
	/** The plugin that it comes from, where it is known. */
	plugin;
	/** Whether it comes with badgelint. */
	isBuiltIn;
	/** What it was held against: a file, or several. */
	file;
	constructor(rule, file, cause) {
		const plugin = pluginOf(rule);
		const name = ruleInWords(rule.id, plugin);
		const reason = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
		super(`T${name.slice(1)} failed on ${file}: ${reason}`, { cause });
		this.rule = rule.id;
		this.plugin = plugin;
		this.isBuiltIn = rules.includes(rule);
		this.file = file;
	}
};
/** Collects what a rule yields; what it throws comes out with the names of rule and file. */
function collected(rule, file, check) {
	try {
		return [...check()];
	} catch (error) {
		throw error instanceof InvalidRuleError ? error : new RuleError(rule, file(), error);
	}
}
// ../core/src/subjects/document.ts
/** A page that the program writes. */
const document = {
	itemsIn: (model) => model.kind === "document" ? [model.document] : [],
	isArchived: () => false,
	languageOf: ({ fields }, configured) => {
		const stated = fields.language?.value;
		return typeof stated === "string" ? stated : configured;
	}
};
// ../core/src/subjects/template.ts
/** A badge template. */
const template = {
	itemsIn: (model) => model.kind === "templates" ? model.templates : [],
	isArchived: ({ state }) => state?.value === "archived",
	languageOf: ({ language, name, description }, configured) => language?.value ?? configured ?? detectLanguage(`${name?.value ?? ""}\n${description?.value ?? ""}`)
};
// ../core/src/subjects/link.ts
/** A link: one place that names an address. Rules judge all places of an address together. */
const link = {
	itemsIn: linksOfFile,
	isArchived: ({ use }) => use.isArchived === true,
	languageOf: () => void 0
};
/** The links that a file names, whole and unbounded. */
function linksOfFile(model) {
	switch (model.kind) {
		case "templates": return model.templates.flatMap(linksOfTemplate);
		case "document": return linksOfDocument(model.document);
		case "program": return linksOfProgram(model.value, model.profile.at);
		default: return [];
	}
}
/** The links that a template names; of one address at one pointer the first. */
function linksOfTemplate(template) {
	const { criteria, criteriaLink, description, earnLink, image, alignments, malformed } = template;
	const links = new TemplateLinks(template);
	const isFine = (field) => !malformed.has(field);
	if (isFine("criteriaLink")) links.add("criteria", criteriaLink);
	if (isFine("earnLink")) links.add("earn", earnLink);
	if (isFine("image")) links.add("image", image);
	if (isFine("criteria")) for (const { text, link } of criteria) {
		links.add("criterion", link);
		links.addThoseIn(text);
	}
	if (isFine("description")) links.addThoseIn(description);
	if (isFine("alignments")) for (const { link } of alignments) links.add("alignment", link);
	if (isFine("recommendations")) for (const { link } of template.recommendations ?? []) links.add("recommendation", link);
	return links.all;
}
var TemplateLinks = class {
	all = [];
	#seen = /* @__PURE__ */ new Set();
	#common;
	constructor(template$2) {
		this.#common = {
			template: template$2.id.value,
			...template.isArchived(template$2) ? { isArchived: true } : {}
		};
	}
	add(field, text) {
		const address = text?.value.trim();
		if (text && address && isWebAddress$1(address)) this.#add(address, {
			at: text.at,
			field
		});
	}
	addThoseIn(text) {
		for (const { address, start, end, isEscaped } of addressesIn(text?.value ?? "")) if (text) this.#add(address, {
			at: placeOfSpan(text.at, [start, end]),
			field: "text",
			...isEscaped ? { isFixed: true } : {}
		});
	}
	#add(address, use) {
		const key = `${use.at.pointer}\0${address}`;
		if (this.#seen.has(key)) return;
		this.#seen.add(key);
		this.all.push({
			address,
			use: {
				...use,
				...this.#common
			}
		});
	}
};
/** The links of a Markdown page; of one address at one pointer the first. */
function linksOfDocument({ role, links }) {
	const seen = /* @__PURE__ */ new Set();
	return links.flatMap(({ value: address, at }) => {
		const key = `${at.pointer}\0${address}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [{
			address,
			use: {
				at,
				field: role,
				isFixed: true
			}
		}];
	});
}
/** The texts in the data of `program.yaml` that are web addresses. */
function linksOfProgram(value, at) {
	const seen = /* @__PURE__ */ new Set();
	const links = [];
	const collect = (inner, pointer) => {
		if (typeof inner === "string") {
			const address = inner.trim();
			if (isWebAddress$1(address)) links.push({
				address,
				use: {
					at: {
						...at,
						pointer
					},
					field: "program"
				}
			});
		}
		if (typeof inner !== "object" || inner === null || seen.has(inner)) return;
		seen.add(inner);
		for (const [key, item] of Object.entries(inner)) if (key !== "$schema") collect(item, childPointer(pointer, key));
	};
	collect(value, at.pointer);
	return links;
}
// ../core/src/subjects/program.ts
/** What a file says of the program as a whole; undefined where it says nothing. */
function programPartOf(model) {
	if (model.kind === "document") return { document: model.document };
	return model.kind === "program" ? { profile: model.profile } : void 0;
}
/** The program as a whole, of what its files say. `beside`: its own file where that is not among them. */
function programOf(parts, beside) {
	const own = parts.find((part) => "profile" in part);
	return {
		documents: parts.flatMap((part) => "document" in part ? [part.document] : []),
		profile: own?.profile ?? beside
	};
}
// ../core/src/lint/limit-size.ts
/** A file with those parts of its templates that are checked, and for each template what is left out of it. */
function limitSize(model, bounds) {
	if (model.kind !== "templates") return {
		model,
		limited: []
	};
	const limited = model.templates.map((template) => withinBounds(template, bounds));
	return {
		model: {
			...model,
			templates: limited.map(({ template }) => template)
		},
		limited
	};
}
/**
* Cuts the texts and lists of a template to what is judged. Ids and addresses stay whole, since a part of
* one would be another one.
*/
function withinBounds(template, bounds) {
	const cut = new Cut(bounds);
	const bounded = {
		...template,
		name: cut.text("name", template.name),
		description: cut.text("description", template.description),
		imageText: cut.text("text of the image", template.imageText),
		criteria: cut.list("criteria", template.criteria, {
			lengthOf: ({ text, kind }) => text.value.length + (kind?.value.length ?? 0),
			placeOf: ({ text }) => text.at,
			shortened: (one, most) => ({
				...one,
				text: shortened(one.text, most),
				kind: one.kind && shortened(one.kind, most)
			})
		}),
		skills: template.skills && cut.texts("skills", template.skills),
		tags: cut.texts("tags", template.tags),
		alignments: cut.list("alignments", template.alignments, {
			lengthOf: ({ name }) => name?.value.length ?? 0,
			placeOf: ({ at }) => at,
			shortened: (one, most) => ({
				...one,
				name: one.name && shortened(one.name, most)
			})
		}),
		recommendations: template.recommendations && cut.list("recommendations", template.recommendations, whole(({ at }) => at)),
		requires: cut.list("required badges", template.requires, whole(({ at }) => at)),
		owners: template.owners && cut.texts("owners", template.owners),
		level: cut.text("level", template.level),
		cost: cut.text("cost", template.cost),
		timeToEarn: cut.text("time to earn", template.timeToEarn),
		type: cut.text("type", template.type),
		series: cut.text("series", template.series),
		issuer: cut.text("name of the issuer", template.issuer),
		earner: cut.text("name of the earner", template.earner)
	};
	return cut.excess.length === 0 ? {
		template,
		excess: []
	} : {
		template: bounded,
		excess: cut.excess
	};
}
function whole(placeOf) {
	return {
		lengthOf: () => 0,
		placeOf,
		shortened: (entry) => entry
	};
}
const textEntries = {
	lengthOf: ({ value }) => value.length,
	placeOf: ({ at }) => at,
	shortened
};
var Cut = class {
	excess = [];
	#bounds;
	constructor(bounds) {
		this.#bounds = bounds;
	}
	text(field, text) {
		const count = text?.value.length ?? 0;
		if (text === void 0 || count <= this.#bounds.characters) return text;
		this.excess.push({
			field,
			at: text.at,
			count,
			unit: "characters"
		});
		return shortened(text, this.#bounds.characters);
	}
	texts(field, list) {
		return this.list(field, list, textEntries);
	}
	list(field, list, entries) {
		const [first] = list;
		if (first === void 0) return list;
		const at = entries.placeOf(first);
		const most = this.#bounds;
		if (list.length > most.entries) this.excess.push({
			field,
			at,
			count: list.length,
			unit: "entries"
		});
		const characters = list.reduce((sum, entry) => sum + entries.lengthOf(entry), 0);
		if (characters > most.characters) this.excess.push({
			field,
			at,
			count: characters,
			unit: "characters"
		});
		else return list.length > most.entries ? list.slice(0, most.entries) : list;
		const kept = [];
		let left = most.characters;
		for (const entry of list.slice(0, most.entries)) {
			const length = entries.lengthOf(entry);
			kept.push(length <= left ? entry : entries.shortened(entry, left));
			left -= length;
			if (left <= 0) break;
		}
		return kept;
	}
};
/** More characters than an address in a text has. */
const maxWordLength = 2e3;
/**
* The beginning of a text. It ends before white space, since half a word is misspelled and half an address
* leads elsewhere; where there is none for long, with a whole character.
*/
function shortened({ value, at }, most) {
	if (value.length <= most) return {
		value,
		at
	};
	let end = most;
	while (end > most - maxWordLength && end > 0 && !/\s/.test(value[end] ?? "")) end--;
	if (/\s/.test(value[end] ?? "")) return {
		value: value.slice(0, end),
		at
	};
	const isWithinPair = /^[\udc00-\udfff]/.test(value.slice(most, most + 1));
	return {
		value: value.slice(0, isWithinPair ? most - 1 : most),
		at
	};
}
/** What is to be said of what was left out of one template; nothing where that is nothing. */
function sizeProblems(excess, bounds) {
	const [first] = excess;
	if (first === void 0) return [];
	const fields = excess.map(({ field, count, unit }) => `the ${field} with ${inWords$1(count)} ${unit}`);
	const most = ["characters", "entries"].filter((unit) => excess.some((one) => one.unit === unit)).map((unit) => `${inWords$1(bounds[unit])} ${unit}`);
	return [{
		at: first.at,
		about: "size",
		message: `Only the beginning is judged of ${listed(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what a badge shows, and move the rest to the page that it links to"
	}];
}
function listed(words) {
	const last = words.at(-1) ?? "";
	return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function inWords$1(count) {
	return count.toLocaleString("en");
}
// ../core/src/lint/lint-file.ts
/** Source of the groups of links; their keys are addresses, their values the places that name one. */
const linkSource = "link";
/** Source of the one group of what files say of the program as a whole. */
const programSource = "program";
/** Holds the rules that are switched on for a file against what it holds. */
function lintFile(model, settings, options = {}) {
	return new FileLinter(model, settings, options).lint();
}
var FileLinter = class {
	#model;
	#limited;
	#all;
	#settings;
	#checks;
	#findings = [];
	#entries = [];
	#rules = /* @__PURE__ */ new Set();
	constructor(model, settings, { checks = true, links }) {
		this.#all = settings;
		this.#settings = settings.for(model.file);
		this.#checks = checks;
		const limited = limitSize(model, settings.bounds);
		this.#model = model;
		this.#limited = limited.limited;
		if (links ?? (checks && this.#settings.active.link.length > 0)) for (const { address, use } of link.itemsIn(limited.model)) this.#entries.push({
			source: linkSource,
			key: address,
			value: use
		});
		const part = this.#settings.active.program.length > 0 ? programPartOf(model) : void 0;
		if (part) this.#entries.push({
			source: programSource,
			key: "",
			value: part
		});
	}
	lint() {
		this.#builtIn();
		const whole = template.itemsIn(this.#model);
		for (const [index, template] of whole.entries()) this.#template(template, this.#limited[index]);
		for (const document$1 of document.itemsIn(this.#model)) for (const [rule, settings] of this.#settings.active.document) if (this.#checks && (rule.roles ?? ["governance"]).includes(document$1.role)) this.#report(rule, settings, () => rule.check(document$1, settings.options));
		return {
			file: this.#model.file,
			outcome: hasContent(this.#model) ? "checked" : "skipped",
			templates: whole.map((template) => this.#entry(template)),
			findings: this.#findings,
			entries: this.#entries,
			...this.#model.kind === "program" ? { program: this.#model.profile } : {},
			rules: [...this.#rules]
		};
	}
	/** What is wrong with the file as such. */
	#builtIn() {
		const model = this.#model;
		switch (model.kind) {
			case "broken":
				this.#problems("document/syntax", [model.problem]);
				break;
			case "unreadable":
				this.#problems("document/readable", [model.problem]);
				break;
			case "program":
				this.#problems("program/schema", model.problems);
				break;
			case "templates": {
				const problems = misfits(model);
				if (problems.length > 0) this.#problems("document/format", problems);
			}
		}
	}
	/** `limited` is the part of a template that is checked. */
	#template(whole, limited) {
		const { template = whole, excess = [] } = limited ?? {};
		const { active, platform: configured, language } = this.#settings;
		const id = template.id.value;
		this.#problems("document/size", sizeProblems(excess, this.#all.bounds), id);
		const platform = platformOf(template.format, configured);
		const isFor = applicability(template, language);
		const contextFor = ({ limit: name }) => {
			const limit = name && limitOf(platform, name);
			if (name && limit === void 0) return void 0;
			return {
				limit: limit ?? noLimit,
				limitOf: (other) => limitOf(platform, other)
			};
		};
		for (const [rule, settings] of active.group) {
			const context = isFor(rule) ? contextFor(rule) : void 0;
			if (context) this.#extract(rule, settings, template, context);
		}
		if (!this.#checks) return;
		for (const [rule, settings] of active.template) {
			const context = isFor(rule) ? contextFor(rule) : void 0;
			if (context) this.#report(rule, settings, () => rule.check(rule.whole ? whole : template, settings.options, context), id);
		}
	}
	#extract(rule, settings, template, context) {
		this.#rules.add(rule.id);
		const extracts = collected(rule, () => this.#model.file, () => rule.extract(template, settings.options, context));
		for (const { key, value } of extracts) this.#entries.push({
			source: rule.id,
			key,
			value
		});
	}
	#report(rule, settings, check, template) {
		this.#rules.add(rule.id);
		for (const problem of collected(rule, () => this.#model.file, check)) this.#findings.push(toRawFinding(rule, settings, problem, template));
	}
	#problems(id, problems, template) {
		this.#rules.add(id);
		const severity = this.#all.builtInSeverity(id, this.#model.file);
		if (severity === "off") return;
		for (const problem of problems) this.#findings.push(findingOf(id, severity, problem, template));
	}
	#entry(template) {
		const { id, name, format, at, state, owners, reviewedOn, image } = template;
		return {
			id: id.value,
			...name ? { name: name.value } : {},
			format,
			at,
			hasPlatform: this.#settings.platform !== void 0 || format !== "badgelint",
			...state ? { state: state.value } : {},
			...owners ? { owners: owners.map(({ value }) => value) } : {},
			...reviewedOn ? { reviewedOn: reviewedOn.value } : {},
			...image ? { image: image.value } : {}
		};
	}
};
/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = {
	value: Number.POSITIVE_INFINITY,
	platform: "",
	source: ""
};
/** Makes a finding of what a rule yields, with the severity that is configured. */
function toRawFinding(rule, settings, problem, template) {
	const severity = (rule.kind === "guidance" && !settings.isConfigured ? problem.severity : void 0) ?? (settings.severity === "off" ? "info" : settings.severity);
	return findingOf(rule.id, severity, problem, template);
}
function findingOf(rule, severity, { at, about, message, suggestion, related = [], fix, offsets, line }, template) {
	return {
		rule,
		severity,
		at,
		about,
		message,
		suggestion,
		related,
		...template === void 0 ? {} : { template },
		...fix === void 0 ? {} : { fix },
		...offsets === void 0 ? {} : { offsets },
		...line === void 0 ? {} : { line }
	};
}
/** What says whether a rule has something to do with a template, by what the rule declares. */
function applicability(template$1, configured) {
	const isArchived = template.isArchived(template$1);
	let known;
	return (rule) => {
		if (isArchived && rule.kind === "guidance" && rule.archived !== true) return false;
		if (rule.formats && !rule.formats.includes(template$1.format)) return false;
		if (rule.reads.some((field) => template$1.malformed.has(field))) return false;
		if (rule.languages === void 0) return true;
		known ??= { language: template.languageOf(template$1, configured) };
		const { language } = known;
		return language === void 0 || rule.languages.some((own) => isSameLanguage(own, language));
	};
}
// ../core/src/lint/lint-groups.ts
/**
* Holds the rules that judge many files together against the groups of an index. `done` is called with each
* source whose groups are needed no more.
*/
function lintGroups(files, index, settings, facts, done = () => {}) {
	const templates = new TemplatesByPlace(files);
	const findings = [];
	for (const rule of settings.byShape.group) {
		const options = settings.optionsOf(rule.id);
		for (const key of index.keysOf(rule.id)) {
			const group = index.group(rule.id, key);
			const where = () => filesIn(group);
			for (const problem of collected(rule, where, () => rule.checkGroup(group, options, facts))) {
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
	const rules = settings.byShape.program;
	const [key] = index.keysOf(programSource);
	if (rules.length === 0 || index.isPart && key === void 0) return [];
	const program = programOf(index.group(programSource, ""), facts.program);
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
// ../core/src/facts/gather-facts.ts
/** Asks for what the rules want to know, and adds what the files themselves say. */
async function gatherFacts(files, index, settings, run) {
	const keys = requestedKeys(index, settings);
	const { images, misspellings, links } = run.providers ?? {};
	const [imageNames, words, addresses] = [
		keys.get("images"),
		keys.get("misspellings"),
		keys.get("links")
	];
	const common = await commonFacts(files, run);
	let templateIds;
	return {
		...common,
		...given("images", imageNames && await images?.provide(Array.from(imageNames, readImageKey), common)),
		...given("misspellings", words && await misspellings?.provide([...words], common)),
		...given("links", addresses && await links?.provide([...addresses], common)),
		...await readability(keys.get("readability")),
		isPartial: run.isSelection === true || index.isPartial || files.some(isUnread),
		get templateIds() {
			templateIds ??= new Set(index.templateIds);
			return templateIds;
		}
	};
}
/** The facts that are asked for as a whole: those that templates are held against, and of the run. */
async function commonFacts(files, { today, isSelection = false, providers = {}, facts }) {
	const program = files.find((file) => file.program !== void 0)?.program ?? await providers.program?.provide([], {}) ?? facts?.program;
	const context = program === void 0 ? {} : { program };
	return {
		today,
		isSelection,
		...facts,
		...given("issuance", await providers.issuance?.provide([], context)),
		...given("history", await providers.history?.provide([], context)),
		...given("skillList", await providers.skillList?.provide([], context)),
		...ofProgram(program)
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
		for (const key of index.keysOf(rule.id)) known.add(key);
		if (known.size > 0) keys.set(fact, known);
	}
	return keys;
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
// ../core/src/documents/unreadable.ts
/** Says why a file could not be read, and what to do; `line` where one is to blame. */
function unreadableInWords(unreadable) {
	switch (unreadable.reason) {
		case "encoding": return {
			message: `The file is not UTF-8 text${unreadable.encoding ? ` but ${unreadable.encoding}` : ""}; expected UTF-8`,
			suggestion: "Save it as UTF-8",
			line: unreadable.line
		};
		case "size": return {
			message: `The file has ${megabytes(unreadable.bytes)} MB; expected at most ${megabytes(unreadable.limit)} MB`,
			suggestion: "Split it into files of fewer templates"
		};
		case "outside": return {
			message: `The file is a link to ${unreadable.target}, outside of what is checked; expected a file of its own`,
			suggestion: "Copy the file here, or check the folder that it lies in"
		};
		case "missing": return {
			message: `The file is a link to ${unreadable.target}, where the repository has no file; expected a link to one of its files`,
			suggestion: "Correct the link, or commit the file that it leads to"
		};
		case "loop": return {
			message: `The file is a link that leads back to ${unreadable.target}, without end; expected a link to a file`,
			suggestion: "Correct the link"
		};
		case "submodule": return {
			message: "The submodule is not checked out; expected its files",
			suggestion: "Run `git submodule update --init`"
		};
		case "links": return {
			message: "Links lead to more folders than are followed; expected fewer links to folders that hold links themselves",
			suggestion: "Remove links that lead to links"
		};
		case "kind": return {
			message: `The file is ${unreadable.kind}; expected a regular file`,
			suggestion: "Put a file in its place, or leave it out with `exclude`"
		};
		case "refused": return withoutFile[unreadable.detail] ?? {
			message: `The file cannot be read (${unreadable.detail}); expected a file that may be read`,
			suggestion: "Check its permissions, or leave it out with `exclude`"
		};
	}
}
/** What the system says where there is a name and no file behind it. */
const withoutFile = {
	ENOENT: {
		message: "The file cannot be found (ENOENT), since it is a link to nothing, is gone by now, or has a name that is not UTF-8; expected a file",
		suggestion: "Mend the link or the name, or leave it out with `exclude`"
	},
	ELOOP: {
		message: "The file is a link that leads round in a circle (ELOOP); expected a file",
		suggestion: "Let the link lead to a file, or remove it"
	}
};
function megabytes(bytes) {
	return (bytes / 1e6).toFixed(1);
}
// ../core/src/documents/file.ts
/** The front matter among the nodes of a document; below it pointers lead on into its data. */
const frontMatterPointer = "/children/0";
// ../core/src/formats/document.ts
/** Maps a Markdown document to the model of a page that a program writes. */
function toProgramDocument(prose, file, role) {
	const at = (pointer) => ({
		file,
		document: 0,
		pointer
	});
	const located = ({ text, pointer }) => ({
		value: text,
		at: at(pointer)
	});
	return {
		role,
		at: at(""),
		fields: fieldsOf$2(prose.frontMatter?.value, at),
		lead: prose.lead.map((block) => toBlock(block, located)),
		sections: prose.sections.map((section, index) => ({
			heading: {
				value: section.heading,
				at: at(section.pointer)
			},
			depth: section.depth,
			blocks: section.blocks.map((block) => toBlock(block, located)),
			hasSubsections: (prose.sections[index + 1]?.depth ?? 0) > section.depth
		})),
		links: prose.links().map(({ address, pointer, span }) => ({
			value: address,
			at: {
				...at(pointer),
				...span ? { span } : {}
			}
		}))
	};
}
function fieldsOf$2(data, at) {
	if (typeof data !== "object" || data === null || Array.isArray(data)) return {};
	return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, {
		value,
		at: at(childPointer(frontMatterPointer, key))
	}]));
}
function toBlock(block, located) {
	const own = located(block);
	switch (block.kind) {
		case "list": {
			const items = block.items.map(({ text, pointer, ...rest }) => ({
				...located({
					text,
					pointer
				}),
				...rest
			}));
			return {
				...own,
				kind: block.kind,
				items
			};
		}
		case "table": return {
			...own,
			kind: block.kind,
			rows: block.rows.map((row) => row.map(located))
		};
		case "code": {
			const { kind, language } = block;
			return {
				...own,
				kind,
				...language === void 0 ? {} : { language }
			};
		}
		default: return {
			...own,
			kind: block.kind
		};
	}
}
// ../core/src/formats/fields.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Own property only, so that a file cannot reach a prototype. */
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
/**
* Reads fields leniently: what is not of the wanted kind reads as absent, because the format's
* schema has already said so. Texts of white space only read as absent too.
*/
var FieldReader = class FieldReader {
	fields;
	at;
	constructor(fields, at) {
		this.fields = fields;
		this.at = at;
	}
	/** The text at the first of the keys that has one. */
	text(...keys) {
		for (const key of keys) {
			const value = own(this.fields, key);
			if (isText(value)) return {
				value,
				at: placeBelow(this.at, key)
			};
		}
	}
	/** The text or number at a key, as text: ids are written as either. */
	id(...keys) {
		for (const key of keys) {
			const value = own(this.fields, key);
			if (isText(value) || typeof value === "number") return {
				value: String(value),
				at: placeBelow(this.at, key)
			};
		}
	}
	flag(key) {
		const value = own(this.fields, key);
		return typeof value === "boolean" ? {
			value,
			at: placeBelow(this.at, key)
		} : void 0;
	}
	number(key) {
		const value = own(this.fields, key);
		return typeof value === "number" ? {
			value,
			at: placeBelow(this.at, key)
		} : void 0;
	}
	/** The day of a date or a time of day at a key, `YYYY-MM-DD`. */
	day(...keys) {
		const text = this.text(...keys);
		const day = text && /^\d{4}-\d{2}-\d{2}/.exec(text.value)?.[0];
		return text && day !== void 0 ? {
			value: day,
			at: text.at
		} : void 0;
	}
	/** The keys of these that are there, each at its own place. */
	keys(...keys) {
		return keys.filter((key) => Object.hasOwn(this.fields, key)).map((key) => ({
			value: key,
			at: {
				...placeBelow(this.at, key),
				isKey: true
			}
		}));
	}
	list(key) {
		const value = own(this.fields, key);
		const at = placeBelow(this.at, key);
		if (!Array.isArray(value)) return [];
		return value.map((item, index) => ({
			value: item,
			at: placeBelow(at, index)
		}));
	}
	texts(key) {
		return this.list(key).filter((item) => isText(item.value));
	}
	group(key) {
		const value = own(this.fields, key);
		return isFields(value) ? new FieldReader(value, placeBelow(this.at, key)) : void 0;
	}
	/** The groups at a key: a list of them, or one alone. */
	groups(key) {
		const one = this.group(key);
		if (one) return [one];
		return this.list(key).flatMap(({ value, at }) => isFields(value) ? [new FieldReader(value, at)] : []);
	}
	/** The texts at a key, or the name of each group that stands in place of one. */
	textsOrNames(key, name) {
		return this.list(key).flatMap(({ value, at }) => {
			if (isText(value)) return [{
				value,
				at
			}];
			const text = isFields(value) ? new FieldReader(value, at).text(name) : void 0;
			return text ? [text] : [];
		});
	}
};
function isText(value) {
	return typeof value === "string" && value.trim() !== "";
}
// ../core/src/formats/program.ts
/** Maps a decoded `program.yaml`, and says what differs from its shape. */
async function toProgramProfile(value, at) {
	const { validate } = await import("./chunks/program.js");
	const problems = mismatches(validate, value ?? {}).map((mismatch) => ({
		at: {
			...at,
			pointer: at.pointer + mismatch.pointer
		},
		about: mismatch.pointer.slice(1) || mismatch.about,
		message: mismatch.message,
		suggestion: mismatch.suggestion
	}));
	const reader = new FieldReader(isFields(value) ? value : {}, at);
	return {
		profile: {
			at,
			issuer: reader.text("issuer") ?? reader.group("issuer")?.text("name"),
			team: reader.list("team").length > 0 ? teamOf(reader) : void 0,
			skills: reader.text("skills") ?? (reader.list("skills").length > 0 ? reader.textsOrNames("skills", "name") : void 0)
		},
		problems
	};
}
function teamOf(reader) {
	const names = reader.texts("team").map((name) => ({
		name,
		otherNames: []
	}));
	const groups = reader.groups("team").flatMap((member) => {
		const name = member.text("name");
		const otherNames = [member.text("role"), member.text("email")].flatMap((other) => other ? [other.value] : []);
		return name ? [{
			name,
			otherNames,
			until: member.day("until")
		}] : [];
	});
	return [...names, ...groups];
}
// ../core/src/formats/accredible.ts
/**
* Accredible group, in its own shape and as it stands in an issued credential. How a badge is earned
* is kept apart from the group, so criteria cannot be judged here.
*/
const accredible = {
	format: "accredible",
	title: "an Accredible group",
	marks: [
		"course_name",
		"course_description",
		"course_link",
		"learning_outcomes",
		"group_id",
		"primary_design_id"
	],
	needs: [
		"course_name",
		"course_description",
		"course_link",
		"learning_outcomes"
	],
	recognises(fields) {
		if (typeof own(fields, "course_name") === "string") return true;
		return typeof own(fields, "name") === "string" && Object.hasOwn(fields, "group_id") && [
			"course_link",
			"learning_outcomes",
			"description",
			"recipient"
		].some((key) => Object.hasOwn(fields, key));
	},
	loadValidate: async () => (await import("./chunks/accredible.js")).validate,
	sources: {
		id: ["id", "group_id"],
		name: ["course_name", "name"],
		description: ["course_description", "description"],
		language: ["language"],
		skills: ["learning_outcomes"],
		criteriaLink: ["course_link"]
	},
	map(reader) {
		return {
			id: own(reader.fields, "course_name") !== void 0 ? reader.id("id") : reader.id("group_id"),
			name: reader.text("course_name", "name"),
			description: reader.text("course_description", "description"),
			language: reader.text("language"),
			skills: reader.textsOrNames("learning_outcomes", "name"),
			criteriaLink: reader.text("course_link")
		};
	}
};
// ../core/src/schemas/words.ts
/** Shapes that several schemas use. `description` is what an editor shows, so it speaks to authors. */
/** A text with at least one character that is not white space. */
const text = {
	type: "string",
	pattern: "\\S"
};
/** A web address. */
const webAddress = {
	type: "string",
	pattern: "^https?://\\S+$"
};
/** A day, such as 2026-03-31. */
const date = {
	type: "string",
	pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"
};
/** The same shape, or null: a field that is left blank in YAML is one that is not filled in. */
function orNull(schema) {
	const type = schema.type === void 0 ? {} : { type: [schema.type, "null"].flat() };
	return {
		...schema,
		...type,
		...schema.enum ? { enum: [...schema.enum, null] } : {}
	};
}
// ../core/src/schemas/template.ts
/** Shape of a template in badgelint's own format. Field names are Credly's where Credly has them. */
const templateSchema = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "Badge template",
	type: "object",
	required: ["name", "description"],
	properties: {
		$schema: {
			type: "string",
			description: "Where an editor finds this schema."
		},
		id: orNull({
			type: ["string", "number"],
			pattern: "\\S",
			description: "The program's own stable name for the template. Default: the file's name without its ending."
		}),
		name: {
			...text,
			description: "What the badge is called. Refer to the achievement."
		},
		description: {
			...text,
			description: "Who did what, what the earner can now do, and why it counts. Plain text."
		},
		language: orNull({
			type: "string",
			pattern: "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$",
			description: "Language of the texts, such as `en` or `pt-BR`."
		}),
		image: orNull({
			type: ["string", "object"],
			pattern: "\\S",
			description: "Path below the repository, or address, of the picture; or `url` and `alt` (its text for people who cannot see it).",
			properties: {
				url: text,
				remote_upload_url: text,
				alt: text
			},
			additionalProperties: false
		}),
		skills: orNull({
			type: "array",
			description: "What the earner has shown to be able to do.",
			items: {
				type: ["string", "object"],
				pattern: "\\S",
				properties: { name: text },
				required: ["name"]
			}
		}),
		global_activity_url: orNull({
			...webAddress,
			description: "Page where the public reads how the badge is earned."
		}),
		badge_template_activities: orNull({
			type: "array",
			description: "The earning criteria, one by one.",
			items: {
				type: "object",
				properties: {
					activity_type: {
						...text,
						description: "Such as Assessment, Course or Participant."
					},
					title: {
						...text,
						description: "What the earner did, and how it was judged."
					},
					activity_url: orNull({
						...webAddress,
						description: "Page about this activity."
					}),
					required_badge_template_id: orNull({
						type: ["string", "number"],
						pattern: "\\S",
						description: "A badge that must be held first."
					})
				},
				additionalProperties: false
			}
		}),
		earn_this_badge_url: orNull({
			...webAddress,
			description: "Page where somebody new can start to earn it."
		}),
		enable_earn_this_badge: orNull({
			type: "boolean",
			description: "Whether the button to that page is shown."
		}),
		level: orNull({
			enum: [
				"Foundational",
				"Intermediate",
				"Advanced"
			],
			description: "How demanding it is."
		}),
		cost: orNull({
			enum: ["Free", "Paid"],
			description: "Whether earning it costs money."
		}),
		time_to_earn: orNull({
			enum: [
				"Hours",
				"Days",
				"Weeks",
				"Months",
				"Years"
			],
			description: "How long earning it takes."
		}),
		type_category: orNull({
			enum: [
				"Experience",
				"Learning",
				"Validation",
				"Certification"
			],
			description: "What kind of achievement it is."
		}),
		alignments: orNull({
			type: "array",
			description: "Entries of frameworks and standards that the achievement meets.",
			items: {
				type: "object",
				properties: {
					name: text,
					url: webAddress,
					description: text
				},
				required: ["name"],
				additionalProperties: false
			}
		}),
		recommendations: orNull({
			type: "array",
			description: "Next steps for the earner.",
			items: {
				type: ["string", "object"],
				pattern: "\\S",
				properties: {
					type: { enum: [
						"badge",
						"information",
						"education",
						"employment",
						"participation",
						"offer"
					] },
					title: text,
					activity_url: webAddress,
					description: text,
					recommended_badge_template_id: {
						type: ["string", "number"],
						pattern: "\\S"
					}
				},
				additionalProperties: false
			}
		}),
		reporting_tags: orNull({
			type: "array",
			items: text,
			description: "Words for your own reports. They are not skills."
		}),
		translatable: orNull({
			type: "boolean",
			description: "Whether the platform may translate it."
		}),
		lock_badge_state: orNull({
			type: "boolean",
			description: "Whether issued badges keep the state of the template."
		}),
		allow_duplicate_badges: orNull({
			type: "boolean",
			description: "Whether one person can earn it twice."
		}),
		platform_ids: orNull({
			type: "object",
			description: "Ids of this template on platforms, such as `credly: 59876d7c-…`.",
			additionalProperties: { type: ["string", "number"] }
		}),
		platform_fields: orNull({
			type: "object",
			description: "What a platform keeps and this format has no field for."
		}),
		owner: orNull({
			type: ["string", "array"],
			pattern: "\\S",
			items: text,
			description: "Who answers for the template."
		}),
		reviewed_on: orNull({
			...date,
			description: "Day of the last review, such as 2026-03-31."
		}),
		series: orNull({
			...text,
			description: "Name of a series whose members are meant to be alike."
		}),
		version: orNull({
			type: ["string", "number"],
			description: "Version of the template."
		}),
		state: orNull({
			enum: [
				"draft",
				"active",
				"archived"
			],
			description: "Whether badges are issued from it."
		}),
		changes: { description: "What changed, version by version. Kept for a later release." },
		audit: { description: "Notes of the yearly audit. Kept for a later release." },
		seasonal: { description: "That it is issued at some time of the year only, or when." },
		certificate: orNull({
			type: ["boolean", "object"],
			description: "Whether earners can print a certificate; or `enabled: false` with the `reason`.",
			properties: {
				enabled: { type: "boolean" },
				reason: text
			},
			required: ["enabled"],
			additionalProperties: false
		}),
		expires_after: orNull({
			type: "string",
			pattern: "^[1-9]\\d* (day|week|month|year)s?$",
			description: "After what time an issued badge runs out, such as `2 years`."
		})
	},
	patternProperties: { "^x-": { description: "Your own fields; badgelint does not look at them." } },
	additionalProperties: false
};
// ../core/src/formats/credly.ts
/** Fields that only Credly's own API answers with, so that they tell its read shape from ours. */
const serverManaged = [
	"vanity_slug",
	"owner_vanity_slug",
	"recipient_type",
	"badge_template_earnable",
	"badges_count",
	"state_updated_at",
	"show_badge_lmi",
	"show_skill_tag_links",
	"related_badge_templates",
	"enable_detail_attribute_visibility",
	"settings_enable_related_badges"
];
/** Fields that an author writes, none of them common outside of badge templates. */
const authored = [
	"badge_template_activities",
	"global_activity_url",
	"earn_this_badge_url",
	"type_category",
	"reporting_tags"
];
/** Fields of ours that Credly does not have. */
const oursAlone = [
	"owner",
	"reviewed_on",
	"series",
	"platform_ids",
	"platform_fields",
	"audit",
	"seasonal",
	"certificate"
];
/** Badge templates of the Credly API, as it answers (read) and as it is asked (write). */
const credly = {
	format: "credly",
	title: "a Credly badge template",
	marks: [...authored, ...serverManaged],
	needs: [
		"name",
		"description",
		"skills",
		"badge_template_activities"
	],
	recognises(fields, { syntax }) {
		if (typeof own(fields, "name") !== "string" && typeof own(fields, "description") !== "string") return false;
		if (serverManaged.filter((key) => Object.hasOwn(fields, key)).length >= 2) return true;
		return syntax === "json" && authored.some((key) => Object.hasOwn(fields, key)) && !oursAlone.some((key) => typeof own(fields, key) === "string" || isOwnGroup(own(fields, key), key));
	},
	loadValidate: async () => (await import("./chunks/credly.js")).validate,
	sources: {
		id: ["id"],
		name: ["name"],
		description: ["description"],
		language: ["language"],
		state: ["state"],
		image: ["image", "image_url"],
		criteria: ["badge_template_activities"],
		criteriaLink: ["global_activity_url"],
		earnLink: ["earn_this_badge_url"],
		skills: ["skills"],
		tags: ["reporting_tags"],
		alignments: ["alignments"],
		level: ["level"],
		cost: ["cost"],
		timeToEarn: ["time_to_earn"],
		type: ["type_category"],
		recommendations: ["recommendations"]
	},
	map(reader) {
		return {
			...mapCredlyFields(reader),
			issuer: issuerOf(reader),
			record: recordOf(reader)
		};
	}
};
/** The organisation behind `issuer.entities`, as the API answers. */
function issuerOf(reader) {
	const [first] = reader.group("issuer")?.groups("entities") ?? [];
	return first?.group("entity")?.text("name") ?? reader.group("owner")?.text("name");
}
function recordOf(reader) {
	return {
		createdOn: reader.day("created_at"),
		updatedOn: reader.day("updated_at"),
		issuedCount: reader.number("badges_count")
	};
}
function isOwnGroup(value, key) {
	return key !== "owner" && typeof value === "object" && value !== null;
}
/** The fields that our format shares with Credly's. */
function mapCredlyFields(reader) {
	const image = reader.group("image");
	const state = reader.text("state");
	return {
		id: reader.id("id"),
		name: reader.text("name"),
		description: reader.text("description"),
		language: reader.text("language"),
		state: isState(state) ? state : void 0,
		image: image?.text("url", "remote_upload_url") ?? reader.text("image", "image_url"),
		criteria: reader.groups("badge_template_activities").flatMap((activity) => {
			const text = activity.text("title");
			const kind = activity.text("activity_type");
			return text ? [{
				text,
				kind,
				link: activity.text("activity_url", "url")
			}] : [];
		}),
		criteriaLink: reader.text("global_activity_url"),
		earnLink: reader.text("earn_this_badge_url"),
		skills: reader.textsOrNames("skills", "name"),
		tags: reader.texts("reporting_tags"),
		alignments: reader.groups("alignments").map((alignment) => ({
			at: alignment.at,
			name: alignment.text("name"),
			link: alignment.text("url"),
			outdatedKeys: []
		})),
		isEarnLinkShown: reader.flag("enable_earn_this_badge"),
		level: reader.text("level"),
		cost: reader.text("cost"),
		timeToEarn: reader.text("time_to_earn"),
		type: reader.text("type_category"),
		recommendations: Object.hasOwn(reader.fields, "recommendations") ? recommendationsOf(reader) : void 0,
		requires: reader.groups("badge_template_activities").flatMap((activity) => {
			const required = activity.id("required_badge_template_id");
			return required ? [required] : [];
		})
	};
}
/** Next steps: ids alone, or groups. */
function recommendationsOf(reader) {
	const ids = reader.texts("recommendations").map((id) => ({
		at: id.at,
		template: id
	}));
	const groups = reader.groups("recommendations").map((group) => ({
		at: group.at,
		template: group.id("recommended_badge_template_id", "id"),
		link: group.text("activity_url", "url")
	}));
	return [...ids, ...groups];
}
function isState(state) {
	return state !== void 0 && /^(?:draft|active|archived)$/.test(state.value);
}
// ../core/src/formats/badgelint.ts
/** Keys that hardly stand in anything else than a badge template. */
const distinctive = [
	"skills",
	"badge_template_activities",
	"global_activity_url",
	"earn_this_badge_url",
	"platform_ids"
];
const known = Object.keys(templateSchema.properties);
/** Our own format: YAML (or JSON, or Markdown with front matter) with Credly's field names. */
const badgelint = {
	format: "badgelint",
	title: "a template in badgelint's own format",
	marks: [
		"name",
		"description",
		"owner",
		"reviewed_on",
		...distinctive
	],
	needs: [
		"name",
		"description",
		"badge_template_activities"
	],
	recognises(fields, { expected }) {
		const keys = Object.keys(fields);
		const familiar = keys.filter(isFamiliar);
		if (familiar.length < 2) return false;
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own(fields, "name") === "string";
		const exact = keys.filter((key) => known.includes(key)).length;
		return expected && exact >= 2 && familiar.length === keys.length;
	},
	loadValidate: async () => (await import("./chunks/template.js")).validate,
	sources: {
		id: ["id"],
		name: ["name"],
		description: ["description"],
		language: ["language"],
		state: ["state"],
		series: ["series"],
		image: ["image"],
		criteria: ["badge_template_activities"],
		criteriaLink: ["global_activity_url"],
		earnLink: ["earn_this_badge_url"],
		skills: ["skills"],
		tags: ["reporting_tags"],
		alignments: ["alignments"],
		level: ["level"],
		cost: ["cost"],
		timeToEarn: ["time_to_earn"],
		type: ["type_category"],
		recommendations: ["recommendations"],
		certificate: ["certificate"],
		owners: ["owner"],
		reviewedOn: ["reviewed_on"],
		expiry: ["expires_after"]
	},
	map(reader) {
		const ids = reader.group("platform_ids");
		return {
			...mapCredlyFields(reader),
			imageText: reader.group("image")?.text("alt"),
			recommendations: recommendationsOf(reader),
			certificate: certificateOf(reader),
			owners: ownersOf(reader),
			reviewedOn: reader.day("reviewed_on"),
			expiry: expiryOf(reader),
			isSeasonal: Boolean(own(reader.fields, "seasonal")),
			series: reader.text("series"),
			platformIds: Object.fromEntries(Object.keys(ids?.fields ?? {}).flatMap((platform) => {
				const id = platform === "__proto__" ? void 0 : ids?.id(platform);
				return id ? [[platform, id]] : [];
			}))
		};
	}
};
function isFamiliar(key) {
	return known.includes(key) || key.startsWith("x-") || didYouMean(key, known) !== void 0;
}
/** `certificate: true`, or `{enabled: false, reason: …}`. */
function certificateOf(reader) {
	const at = placeBelow(reader.at, "certificate");
	const flag = reader.flag("certificate");
	if (flag) return {
		isOn: flag.value,
		at
	};
	const group = reader.group("certificate");
	const isOn = group?.flag("enabled");
	return group && {
		isOn: isOn?.value ?? false,
		reason: group.text("reason"),
		at
	};
}
function ownersOf(reader) {
	const one = reader.text("owner");
	return one ? [one] : reader.texts("owner");
}
const daysOf = {
	day: 1,
	week: 7,
	month: 30,
	year: 365
};
/** `expires_after: 2 years` in days; months count 30, years 365. */
function expiryOf(reader) {
	const text = reader.text("expires_after");
	const [, amount, unit = ""] = /^(\d+) (day|week|month|year)s?$/.exec(text?.value ?? "") ?? [];
	const days = daysOf[unit];
	return text && days !== void 0 ? {
		value: Number(amount) * days,
		at: text.at
	} : void 0;
}
// ../core/src/formats/canvas-credentials.ts
/** BadgeClass of the Canvas Credentials (Badgr) API, version 2. */
const canvasCredentials = {
	format: "canvas-credentials",
	title: "a Canvas Credentials (Badgr) BadgeClass",
	marks: [
		"entityType",
		"entityId",
		"criteriaNarrative",
		"criteriaUrl",
		"alignments",
		"issuerOpenBadgeId",
		"openBadgeId"
	],
	needs: [
		"entityType",
		"name",
		"description",
		"criteriaNarrative"
	],
	recognises(fields) {
		const entity = own(fields, "entityType");
		if (entity !== void 0) return entity === "BadgeClass";
		return typeof own(fields, "name") === "string" && (Object.hasOwn(fields, "criteriaNarrative") || Object.hasOwn(fields, "criteriaUrl"));
	},
	loadValidate: async () => (await import("./chunks/canvas-credentials.js")).validate,
	sources: {
		id: ["entityId", "openBadgeId"],
		name: ["name"],
		description: ["description"],
		image: ["image"],
		criteria: ["criteriaNarrative"],
		criteriaLink: ["criteriaUrl"],
		tags: ["tags"],
		alignments: ["alignments"]
	},
	map(reader) {
		const text = reader.text("criteriaNarrative");
		return {
			id: reader.id("entityId", "openBadgeId"),
			name: reader.text("name"),
			description: reader.text("description"),
			image: reader.text("image"),
			criteria: text ? [{ text }] : [],
			criteriaLink: reader.text("criteriaUrl"),
			tags: reader.texts("tags"),
			record: { createdOn: reader.day("createdAt") },
			alignments: reader.groups("alignments").map((alignment) => ({
				at: alignment.at,
				name: alignment.text("targetName", "name"),
				link: alignment.text("targetUrl", "url"),
				outdatedKeys: alignment.keys("name", "url", "description", "framework", "code")
			}))
		};
	}
};
// ../core/src/formats/format.ts
/** The `type` of a linked-data object as a list; it may be written as one text. */
function typesOf(fields) {
	const type = Object.hasOwn(fields, "type") ? fields.type : fields["@type"];
	return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === "string");
}
// ../core/src/formats/open-badges.ts
const sources = {
	id: ["id", "@id"],
	name: ["name"],
	description: ["description"],
	language: ["@language", "inLanguage"],
	image: ["image"],
	criteria: ["criteria"],
	criteriaLink: ["criteria"],
	tags: ["tags", "tag"],
	alignments: ["alignment"]
};
/** BadgeClass of Open Badges 1.0 and 1.1, which had no `type` at first. */
const openBadges1 = {
	format: "open-badges-1",
	title: "an Open Badges 1.x BadgeClass",
	marks: [
		"name",
		"description",
		"image",
		"criteria",
		"issuer",
		"alignment",
		"tags"
	],
	needs: [
		"name",
		"description",
		"image",
		"criteria",
		"issuer"
	],
	recognises(fields) {
		if (isBadgeClass(fields)) return isVersion1(fields);
		return typesOf(fields).length === 0 && typeof own(fields, "name") === "string" && [
			"description",
			"image",
			"criteria",
			"issuer"
		].every((key) => Object.hasOwn(fields, key));
	},
	loadValidate: async () => (await import("./chunks/open-badges-1.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, true)
};
/** BadgeClass of Open Badges 2.0. */
const openBadges2 = {
	format: "open-badges-2",
	title: "an Open Badges 2.0 BadgeClass",
	marks: [
		"@context",
		"type",
		"name",
		"description",
		"image",
		"criteria",
		"issuer",
		"alignment",
		"tags"
	],
	needs: [
		"@context",
		"type",
		"id",
		"name",
		"description",
		"image",
		"criteria",
		"issuer"
	],
	recognises: (fields) => isBadgeClass(fields) && !isVersion1(fields),
	loadValidate: async () => (await import("./chunks/open-badges-2.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, false)
};
/** Achievement of Open Badges 3.0. */
const openBadges3 = {
	format: "open-badges-3",
	title: "an Open Badges 3.0 Achievement",
	marks: [
		"@context",
		"type",
		"achievementType",
		"criteria",
		"creator",
		"inLanguage",
		"tag",
		"alignment",
		"humanCode"
	],
	needs: [
		"type",
		"id",
		"name",
		"description",
		"criteria"
	],
	recognises: (fields) => typesOf(fields).includes("Achievement"),
	loadValidate: async () => (await import("./chunks/open-badges-3.js")).validate,
	sources,
	map: (reader) => mapOpenBadge(reader, false)
};
function isBadgeClass(fields) {
	return typesOf(fields).includes("BadgeClass");
}
function isVersion1(fields) {
	return JSON.stringify(own(fields, "@context") ?? "").includes("openbadges/v1");
}
/** Names that an alignment's fields had in version 1 and have no longer. */
const outdated = [
	"name",
	"url",
	"description",
	"framework",
	"code"
];
function mapOpenBadge(reader, isOld) {
	const stated = reader.group("criteria");
	const narrative = stated?.text("narrative");
	return {
		id: reader.id("id", "@id"),
		name: reader.text("name"),
		description: reader.text("description"),
		language: reader.text("inLanguage", "@language"),
		image: reader.group("image")?.text("id", "@id") ?? reader.text("image"),
		criteria: narrative ? [{ text: narrative }] : [],
		criteriaLink: stated?.text("id", "@id") ?? address(reader.text("criteria")),
		tags: [...reader.texts("tags"), ...reader.texts("tag")],
		alignments: reader.groups("alignment").map((alignment) => ({
			at: alignment.at,
			...isOld ? {
				name: alignment.text("name"),
				link: alignment.text("url"),
				outdatedKeys: []
			} : {
				name: alignment.text("targetName", "name"),
				link: alignment.text("targetUrl", "url"),
				outdatedKeys: alignment.keys(...outdated)
			}
		})),
		imageText: reader.group("image")?.text("caption"),
		issuer: (reader.group("issuer") ?? reader.group("creator"))?.text("name")
	};
}
/** A text where an address is due counts only if it is one; the schema says so otherwise. */
function address(text) {
	return text && /^[a-z][a-z0-9+.-]*:/i.test(text.value) ? text : void 0;
}
// ../core/src/formats/recognise.ts
/** In the order in which they are asked: what is unmistakable first. */
const adapters = [
	openBadges3,
	openBadges2,
	openBadges1,
	canvasCredentials,
	accredible,
	credly,
	badgelint
];
/** The shapes of the formats that have occurred; to load one again takes a while even when it is there. */
const shapes = /* @__PURE__ */ new Map();
/** Finds the badge templates in a decoded document, whatever format they come in. */
async function recognise(value, context) {
	const found = {
		templates: [],
		others: 0,
		unknown: []
	};
	const at = {
		file: context.file,
		document: context.document,
		pointer: ""
	};
	if (value !== null) collect(value, at, {
		context,
		found,
		fromCredential: false,
		depth: 0
	});
	for (const { adapter } of found.templates) if (!shapes.has(adapter)) shapes.set(adapter, await adapter.loadValidate());
	return {
		templates: found.templates.map((item, index) => {
			const validate = shapes.get(item.adapter);
			return toTemplate(item, validate ? mismatches(validate, item.fields) : [], madeId(item.adapter, context, index, found.templates.length));
		}),
		others: found.others,
		unknown: found.unknown.map(({ fields, at: place }) => nearestFormat(fields, place, context))
	};
}
/** Keys under which an answer or a bundle holds what it is about. */
const envelopes = [
	"data",
	"result",
	"group",
	"groups",
	"credential",
	"credentials",
	"verifiableCredential"
];
function collect(value, at, walk) {
	const { found } = walk;
	if (Array.isArray(value)) {
		value.forEach((item, index) => {
			collect(item, placeBelow(at, index), walk);
		});
		return;
	}
	if (!isFields(value)) {
		found.unknown.push({
			fields: {},
			at
		});
		return;
	}
	const achievements = achievementsOf(value, at);
	if (achievements.length > 0) {
		for (const item of achievements) found.templates.push({
			...item,
			adapter: openBadges3,
			fromCredential: true
		});
		return;
	}
	if (isOtherBadgeObject(value)) {
		found.others += 1;
		return;
	}
	const adapter = adapters.find((candidate) => candidate.recognises(value, walk.context));
	if (adapter) {
		const fromCredential = walk.fromCredential || adapter === accredible && Object.hasOwn(value, "group_id");
		const earner = new FieldReader(value, at).group("recipient")?.text("name");
		found.templates.push({
			fields: value,
			at,
			adapter,
			fromCredential,
			earner
		});
		return;
	}
	const inner = envelopes.filter((key) => typeof own(value, key) === "object" && own(value, key) !== null);
	if (inner.length === 0 || walk.depth >= 4) found.unknown.push({
		fields: value,
		at
	});
	else for (const key of inner) collect(own(value, key), placeBelow(at, key), {
		...walk,
		depth: walk.depth + 1
	});
}
/** The achievements inside an Open Badges 3.0 credential; older drafts said `hasCredential`. */
function achievementsOf(fields, at) {
	return new FieldReader(fields, at).groups("credentialSubject").flatMap((subject) => [...subject.groups("achievement"), ...subject.groups("hasCredential")].filter((reader) => typesOf(reader.fields).includes("Achievement") || subject.group("achievement") !== void 0).map((reader) => ({
		fields: reader.fields,
		at: reader.at,
		earner: earnerOf(subject)
	})));
}
/** The person whom a credential names: by a name, or by an identity that is not hashed. */
function earnerOf(subject) {
	const open = subject.groups("identifier").find((identity) => identity.flag("hashed")?.value === false);
	return subject.text("name") ?? open?.text("identityHash");
}
const otherTypes = /* @__PURE__ */ new Set([
	"Issuer",
	"Profile",
	"Assertion",
	"BackpackAssertion",
	"Endorsement",
	"EndorsementCredential",
	"VerifiableCredential",
	"OpenBadgeCredential",
	"AchievementCredential",
	"VerifiablePresentation",
	"RevocationList",
	"CryptographicKey"
]);
const issuerKeys = /* @__PURE__ */ new Set([
	"@context",
	"id",
	"name",
	"url",
	"description",
	"image",
	"email",
	"org",
	"contact",
	"origin",
	"revocationList"
]);
/** Badge objects that say nothing about what a badge stands for. */
function isOtherBadgeObject(fields) {
	const entity = own(fields, "entityType");
	const types = typeof entity === "string" ? [entity] : typesOf(fields);
	if (types.includes("VerifiablePresentation")) return own(fields, "verifiableCredential") === void 0;
	if (types.some((type) => otherTypes.has(type))) return true;
	if (Object.hasOwn(fields, "recipient") && Object.hasOwn(fields, "badge") || Object.hasOwn(fields, "badge_template") || Object.hasOwn(fields, "recipient_email")) return true;
	const keys = Object.keys(fields);
	return typeof own(fields, "url") === "string" && typeof own(fields, "name") === "string" && [
		"email",
		"image",
		"description",
		"revocationList"
	].some((key) => keys.includes(key)) && keys.every((key) => issuerKeys.has(key));
}
function toTemplate({ fields, at, adapter, fromCredential, earner }, differences, made) {
	const mapped = adapter.map(new FieldReader(fields, at));
	const malformed = /* @__PURE__ */ new Set();
	const problems = [];
	for (const mismatch of differences) {
		const key = mismatch.meant ?? (mismatch.kind === "missing" && mismatch.pointer === "" ? mismatch.about : topKey(mismatch.pointer));
		for (const field of fieldsOf$1(adapter, key)) malformed.add(field);
		problems.push({
			at: {
				...at,
				pointer: at.pointer + mismatch.pointer,
				...mismatch.kind === "unknown" ? { isKey: true } : {}
			},
			about: `${mismatch.pointer}${mismatch.kind === "missing" ? `/${mismatch.about}` : ""}`.slice(1) || "template",
			message: mismatch.message,
			suggestion: mismatch.suggestion,
			value: mismatch.pointer === "" ? void 0 : valueAt(fields, mismatch.pointer)
		});
	}
	return {
		...mapped,
		format: adapter.format,
		at,
		id: mapped.id ?? {
			value: made,
			at
		},
		identity: fromCredential ? "from-credential" : mapped.id ? "stated" : "from-file",
		platformIds: mapped.platformIds ?? {},
		criteria: mapped.criteria ?? [],
		tags: mapped.tags ?? [],
		requires: mapped.requires ?? [],
		isSeasonal: mapped.isSeasonal ?? false,
		record: mapped.record ?? {},
		earner,
		alignments: mapped.alignments ?? [],
		problems,
		malformed
	};
}
function topKey(pointer) {
	return pointerKeys(pointer)[0] ?? "";
}
function fieldsOf$1(adapter, key) {
	return Object.entries(adapter.sources).filter(([, keys]) => keys.includes(key)).map(([field]) => field);
}
/** Our own format goes by the file's stem, numbered where a file holds several; others by path and index. */
function madeId(adapter, context, index, count) {
	const number = context.documents > 1 ? context.document : index;
	const isAlone = context.documents <= 1 && count <= 1;
	if (adapter !== badgelint) return isAlone ? context.file : `${context.file}#${number}`;
	const stem = context.file.replace(/^.*\//, "").replace(/\.[^.]+$/, "");
	return isAlone || number === 0 ? stem : `${stem}-${number + 1}`;
}
/** Says which format an unknown item comes nearest to, and what it lacks for that. */
function nearestFormat(fields, at, context) {
	const keys = Object.keys(fields);
	const candidates = context.syntax === "json" ? adapters : [badgelint, ...adapters];
	const score = (adapter) => adapter.marks.filter((mark) => keys.includes(mark)).length;
	const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint;
	const adapter = score(best) === 0 ? badgelint : best;
	const missing = adapter.needs.filter((key) => !keys.includes(key)).map((key) => `\`${key}\``);
	const lacks = missing.length > 0 ? `, which also needs ${missing.join(", ")}` : ", but its `type` or values differ";
	return {
		at,
		about: "format",
		message: `This is not a badge template in any format that badgelint knows; nearest is ${adapter.title}${lacks}`,
		suggestion: "Complete it, or keep files that are no badge templates elsewhere"
	};
}
// ../core/src/formats/read-file.ts
/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/;
/** Reads one file into the model. What is wrong with its form is part of what it gives, never an exception. */
async function readFile(source, roles) {
	const file = source.path;
	const role = roles.roleOf(file);
	const syntax = syntaxOf(file);
	const isExpected = source.expected ?? role !== void 0;
	const ignored = {
		kind: "ignored",
		file
	};
	if ("unreadable" in source) {
		const { unreadable } = source;
		if (!(isExpected || "head" in unreadable && badgeMarks.test(unreadable.head))) return ignored;
		return {
			kind: "unreadable",
			file,
			problem: ofFile(file, unreadableInWords(unreadable))
		};
	}
	if (syntax === void 0) return ignored;
	const text = withoutMark(source.text);
	const parsed = await parseText(text, syntax, documentRoleOf(role));
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (isExpected || badgeMarks.test(text)) && first ? {
			kind: "broken",
			file,
			problem: ofFile(file, first)
		} : ignored;
	}
	if (parsed.kind === "other") return ignored;
	if (parsed.kind === "prose") return {
		kind: "document",
		file,
		document: toProgramDocument(parsed.prose, file, role === "marketing" ? "marketing" : "governance")
	};
	if (role === "program") return readProgramFile(file, parsed.values[0]);
	return readTemplates(file, parsed, syntax, isExpected);
}
function documentRoleOf(role) {
	return role === "governance" || role === "marketing" ? role : void 0;
}
/** What is wrong with a file as a whole. */
function ofFile(file, { message, suggestion, start = 0, end = start, line }) {
	return {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "file",
		message,
		suggestion,
		offsets: [start, end],
		...line === void 0 ? {} : { line }
	};
}
async function readProgramFile(file, value) {
	return {
		kind: "program",
		file,
		value,
		...await toProgramProfile(value, {
			file,
			document: 0,
			pointer: ""
		})
	};
}
async function readTemplates(file, { values }, syntax, isExpected) {
	const context = {
		file,
		documents: values.length,
		syntax,
		expected: isExpected
	};
	const found = [];
	for (const [document, value] of values.entries()) found.push(await recognise(value, {
		...context,
		document
	}));
	return {
		kind: "templates",
		file,
		templates: found.flatMap((one) => one.templates),
		values,
		others: found.reduce((sum, one) => sum + one.others, 0),
		unknown: found.flatMap((one) => one.unknown),
		isExpected
	};
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
		const covering = this.#settings.ignores.find((placed) => placed.ignore.rule === rule && placed.matches(at.file) && (placed.ignore.pointer === void 0 || isWithin$1(at.pointer, placed.ignore.pointer)));
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
// ../core/src/documents/file-locator.ts
/** Works out where things stand in one file. Made only for files that have something to show. */
var FileLocator = class FileLocator {
	text;
	lines;
	#parsed;
	#spans;
	#trees;
	constructor(text, parsed) {
		this.text = text;
		this.#spans = new SourceSpans(text);
		this.lines = new Lines(text);
		this.#parsed = parsed;
	}
	/** Takes the text without its byte-order mark. */
	static async of(path, text, role) {
		const syntax = syntaxOf(path);
		return new FileLocator(text, syntax ? await parseText(text, syntax, role) : { kind: "other" });
	}
	rangeOfOffsets(start, end) {
		return this.lines.range(start, end);
	}
	offsetsOf(place) {
		if (this.#parsed.kind !== "prose") return this.#offsetsInData(place);
		const { frontMatter, offsets } = this.#parsed.prose;
		const { pointer, span } = place;
		return frontMatter && pointer !== "/children/0" && isWithin$1(pointer, "/children/0") ? this.#offsetsInData({
			...place,
			pointer: pointer.slice(11)
		}) : this.#firstLine(offsets(pointer, span));
	}
	/** The comments of the file; none where its syntax has none. */
	async comments() {
		const parsed = this.#parsed;
		if (parsed.kind === "prose" && !parsed.prose.frontMatter) return markdownComments(this.text);
		const isMarkdown = parsed.kind === "prose" || parsed.kind === "data" && parsed.syntax === "markdown";
		if (!isMarkdown && (parsed.kind !== "data" || parsed.syntax === "json")) return [];
		const { yamlComments } = await import("./chunks/yaml-full.js");
		if (!isMarkdown) return yamlComments(this.text);
		const front = splitFrontMatter(this.text);
		const inFrontMatter = front ? yamlComments(front.yaml) : [];
		const shift = front?.yamlStart ?? 0;
		return [...inFrontMatter.map(({ text, start, end }) => ({
			text,
			start: start + shift,
			end: end + shift
		})), ...markdownComments(this.text)];
	}
	/** What says where the block that begins between two offsets ends. */
	blockEnds() {
		if (this.#parsed.kind === "data") return blockEndsOf(this.#allTrees());
		const inProse = blockEndsOfProse(this.text);
		if (this.#parsed.kind !== "prose" || !this.#parsed.prose.frontMatter) return inProse;
		const inFrontMatter = blockEndsOf(this.#allTrees());
		const bodyStart = splitFrontMatter(this.text)?.bodyStart ?? 0;
		return (from, to) => (from < bodyStart ? inFrontMatter : inProse)(from, to);
	}
	#offsetsInData(place) {
		const found = this.#find(place);
		if (found === void 0) return [0, Math.min(1, this.text.length)];
		if (place.isKey && found.entry) return [found.entry.keyStart, found.entry.keyEnd];
		if (place.span && found.node.kind === "text") {
			const value = this.#valueAt(place);
			if (typeof value === "string") return this.#spans.of(found.node, value, place.span);
		}
		return this.#trimmed(outline(found));
	}
	#find(place) {
		const tree = this.#allTrees()[place.document];
		return tree && find(tree, place.pointer);
	}
	#allTrees() {
		this.#trees ??= this.#data?.trees() ?? [];
		return this.#trees;
	}
	#valueAt({ document, pointer }) {
		return valueAt(this.#data?.values[document], pointer);
	}
	/** The data of the file, or of its front matter. */
	get #data() {
		if (this.#parsed.kind === "data") return this.#parsed;
		const front = this.#parsed.kind === "prose" ? this.#parsed.prose.frontMatter : void 0;
		return front && {
			values: [front.value],
			trees: front.trees
		};
	}
	#trimmed([start, end]) {
		const slice = this.text.slice(start, end);
		const lead = slice.length - slice.trimStart().length;
		return slice.trim() === "" ? [start, end] : [start + lead, end - (slice.length - slice.trimEnd().length)];
	}
	#firstLine([start, end]) {
		return [start, Math.min(end, Math.max(start, this.lines.endOfLineAt(start)))];
	}
};
/**
* The range of what stands at a pointer of a YAML or JSON text; of its first character where the
* pointer leads nowhere. For messages about files that are not checked themselves, such as a
* configuration.
*/
async function locateIn(path, text, pointer) {
	const locator = await FileLocator.of(path, text);
	const [start, end] = locator.offsetsOf({
		file: path,
		document: 0,
		pointer
	});
	return locator.rangeOfOffsets(start, end);
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
		if (finding.line !== void 0) return startOfLine(finding.line);
		const [start, end] = await this.offsetsOf(finding);
		return (await this.of(finding.at.file)).rangeOfOffsets(start, end);
	}
};
/** For files that could not be read as text, whose lines are counted in bytes. */
function startOfLine(line) {
	const start = {
		line,
		column: 1
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
// ../core/src/program/template.ts
/** The formats that badge templates come in. */
const formats = [
	"badgelint",
	"credly",
	"canvas-credentials",
	"open-badges-1",
	"open-badges-2",
	"open-badges-3",
	"accredible"
];
/** What a template says, in the field's words. The names are those of the fields below. */
const templateFields = [
	"id",
	"name",
	"description",
	"language",
	"state",
	"series",
	"image",
	"criteria",
	"criteriaLink",
	"earnLink",
	"skills",
	"tags",
	"alignments",
	"level",
	"cost",
	"timeToEarn",
	"type",
	"recommendations",
	"certificate",
	"owners",
	"reviewedOn",
	"expiry"
];
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
		return lintFile(await readFile(source, this.#settings), this.#settings);
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
		const linted = withLinkRules(files, this.#index, settings, facts);
		const done = (source) => isLast && this.#index.release(source);
		const program = [...lintGroups(files, this.#index, settings, facts, done), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		return buildReport({
			files: linted,
			program
		}, sources, settings, facts);
	}
};
/**
* A report as a JSON text for programs, in the shape of `schemas/report.schema.json`. `stats` are times in
* milliseconds by the name of what took them.
*/
function formatJson(report, stats) {
	const { findings, suppressed, newlySuppressed = [], summary } = report;
	const document = {
		version: 1,
		findings,
		suppressed,
		...newlySuppressed.length > 0 ? { newlySuppressed } : {},
		summary,
		...stats ? { stats } : {}
	};
	return `${escapeJsonForTerminal(JSON.stringify(document, null, 2))}\n`;
}
// ../reporter/src/formats/rule-page.ts
/** Short names of the fifteen best practices for credentialing, by their numbers. */
const practices = {
	1: "get trained",
	2: "keep the account in order",
	3: "put goals and governance in writing",
	4: "be thorough in what the badge says",
	5: "focus on the earner",
	6: "make skills meaningful",
	7: "layer on features",
	8: "audit templates every year",
	9: "issue in time",
	10: "automate issuing",
	11: "know how to fix a mistake",
	12: "know how it feels to earn one",
	13: "keep marketing",
	14: "teach the earners",
	15: "check the metrics"
};
/** The documentation page of a rule, in Markdown, from what the rule itself says. */
function rulePage(rule) {
	const { good, bad } = rule.examples;
	return page([
		`# ${rule.id}`,
		rule.summary,
		list([
			`Serves practice ${rule.practice}: ${practices[rule.practice]}`,
			`${rule.severity}, ${rule.kind}`,
			appliesTo(rule),
			rule.preset === "none" ? "Off unless you switch it on" : `In the preset \`${rule.preset ?? "recommended"}\``
		]),
		"## Why it matters",
		rule.why,
		"## Draws a finding",
		...bad.map((one) => [example$1(one), ...found(one, rule.severity)].join("\n\n")),
		"## Draws none",
		...good.map((text) => example$1(typeof text === "string" ? { text } : text)),
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
function example$1({ text, caption, platform, options: set }) {
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
			["ids", isOtherWhole(before, after)]
		];
		this.#changed = new Set(changed.flatMap(([fact, isChanged]) => isChanged ? [fact] : []));
	}
	/** Whether a rule may have something else to say of templates that are the same. */
	hasChangedFor({ comparedFacts = [] }) {
		return comparedFacts.some((fact) => this.#changed.has(fact));
	}
	/** Whether what a rule says may follow from facts that changed; images are told from what it says. */
	concern(rule) {
		return this.hasChangedFor(rule) || rule.facts?.includes("images") === true;
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
	if (isWithin$1(state.pointer, pointer)) return [];
	return state.fields.filter(({ pointers }) => pointers.some((own) => isWithin$1(own, pointer) || isWithin$1(pointer, own))).map(({ field }) => field);
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
		return then === void 0 || !isSame$4(then.value, own.value);
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
		return this.#byDocument.get(documentOf(at))?.find(({ pointer }) => isWithin$1(at.pointer, pointer));
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
	await unchanged.load?.(groups);
	const states = new States$1(settings, groups, unchanged, context.others ?? []);
	const now = await states.check(change.after, after, {
		...context.after,
		providers: withAddedLinks(context.after.providers ?? {}, after, differences)
	});
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
		const result = lintFile(model, settings, {
			checks,
			links: settings.for(source.path).active.link.length > 0
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
		isAlone: isAlone(results, unchanged.templateIds),
		ids: new Set(results.flatMap(({ templates }) => templates.map(({ id }) => id)))
	};
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
	const { images } = providers ?? {};
	if (images?.mayDiffer === void 0 || !rule.facts?.includes("images")) return;
	for (const key of unchanged.keysOf(rule.id)) if (images.mayDiffer(readImageKey(key))) yield key;
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
	/** All findings of one state that the changed files have a part in. */
	async check(sources, files, context) {
		const settings = this.#settings;
		const results = files.map(({ result }) => result);
		const index = new ChangedIndex(results.map(contributionOf), this.#groups, this.#unchanged);
		const facts = await gatherFacts(results, index, settings, context);
		const program = lintGroups(results, index, settings, facts);
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
	return contributionOf(lintFile(await readFile(source, settings), settings, { checks: false }));
}
// ../core/src/schemas/rule.ts
const fields = {
	type: "array",
	items: { enum: templateFields }
};
const group = { type: "object" };
/** What an example may hold, whether or not there is something to find in it. */
const example = {
	text: {
		...text,
		description: "The template or the page, cut to what matters."
	},
	caption: {
		...text,
		description: "What it shows."
	},
	file: {
		...text,
		description: "Name of the file where that is not YAML in our own format."
	},
	platform: {
		...text,
		description: "The platform that is configured for it."
	},
	today: {
		...date,
		description: "The day that counts as today."
	},
	program: {
		type: "string",
		description: "What `program.yaml` says."
	},
	images: {
		...group,
		description: "What is known of images, by path."
	},
	misspellings: {
		...group,
		description: "Words that no dictionary has, with the nearest ones."
	},
	issuance: {
		...group,
		description: "What was issued, by the template’s id."
	},
	links: {
		...group,
		description: "What links answer, by address."
	},
	options: {
		...group,
		description: "Options that are configured for it."
	}
};
const is = (key, value) => ({
	properties: { [key]: { const: value } },
	required: [key]
});
/** Keys that must be there, and others that may not. */
const shape = (required, absent) => ({
	required,
	properties: {
		...Object.fromEntries(required.map((key) => [key, true])),
		...Object.fromEntries(absent.map((key) => [key, false]))
	}
});
const subjects = [
	"template",
	"document",
	"program",
	"link"
];
/** What a rule must be held against to have a field that not every rule may have. */
const subjectsOf = {
	...Object.fromEntries([
		"reads",
		"comparedWith",
		"languages",
		"formats",
		"whole",
		"limit",
		"extract",
		"checkGroup"
	].map((key) => [key, ["template"]])),
	archived: ["template", "link"],
	roles: ["document"],
	needsAnswer: ["link"],
	usesAnswer: ["link"]
};
({ ...text }), { ...text }, { ...text }, { ...example }, { ...fields }, { ...fields }, [...subjects.map((on) => ({
	if: is("on", on),
	then: shape(on === "template" ? ["reads"] : [], Object.keys(subjectsOf).filter((key) => !subjectsOf[key]?.includes(on)))
})), (shape(["extract", "checkGroup"], ["check"]), shape(["check"], ["facts", "comparedFacts"]))];
// ../core/src/configuration/validate-rules.ts
/**
* Looks over rules of one's own; empty where all of them can be used. What is there is never asked for
* anything but its fields, and no function is called.
*/
async function validateRules(rules, { plugin, taken = [] } = {}) {
	const ids = /* @__PURE__ */ new Set([...taken, ...builtInChecks.map(({ id }) => id)]);
	const all = [];
	for (const [index, rule] of rules.entries()) {
		const id = idOf(rule);
		const name = ruleInWords(id, plugin, rules.length > 1 ? index + 1 : void 0);
		const defects = isGroup(rule) ? (await defectsOf$1(rule)).map(within(name)) : [notARule(rule, name)];
		if (id !== void 0 && ids.has(id)) defects.push(within(name)(idTaken(id)));
		if (id !== void 0) ids.add(id);
		const origin = {
			...id === void 0 ? {} : { rule: id },
			...plugin === void 0 ? {} : { plugin }
		};
		all.push(...defects.map((defect) => ({
			...origin,
			...defect
		})));
	}
	return all;
}
function within(name) {
	return ({ pointer, message, suggestion }) => ({
		pointer,
		message: `In ${name}${pointerKeys(pointer).length > 1 ? ` at ${pointer}` : ""}, ${withFirst(message, (letter) => letter.toLowerCase())}`,
		suggestion
	});
}
function withFirst(text, change) {
	return change(text.charAt(0)) + text.slice(1);
}
function isGroup(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function idOf(rule) {
	return isGroup(rule) && typeof rule.id === "string" && rule.id.trim() !== "" ? rule.id : void 0;
}
function notARule(value, name) {
	return {
		pointer: "",
		message: `${withFirst(name, (letter) => letter.toUpperCase())} is ${inWords$4(value)}, which is not a rule; expected an object with \`id\`, \`check\` and so on`,
		suggestion: "Export a rule, or a list of rules, as default"
	};
}
function idTaken(id) {
	return {
		pointer: "/id",
		message: `There is a rule \`${id}\` already; expected an id of its own`,
		suggestion: "Rename it, with a subject of your own before the slash"
	};
}
async function defectsOf$1(rule) {
	const { validate } = await import("./chunks/rule.js");
	const shape = mismatches(validate, rule).filter((mismatch) => !isSaidElsewhere(mismatch, rule));
	return [
		...shape.map((mismatch) => withNearest(reworded(mismatch, rule), mismatch)),
		...functions.flatMap((key) => functionDefect(key, rule[key])),
		...await optionDefects(rule.options, shape)
	];
}
/** A former key means a new one, and that one is then not missing. */
function isSaidElsewhere({ kind, about, pointer }, rule) {
	if (kind !== "missing" || pointer !== "") return false;
	if (about === "on") return rule.judges !== void 0;
	return about === "checkGroup" && rule.check !== void 0 && rule.extract !== void 0;
}
/** A misspelt word of a few that may be there is told with the right one. */
function withNearest(defect, { nearest }) {
	return nearest === void 0 ? defect : {
		...defect,
		suggestion: `Write ${nearest}`
	};
}
/** Words for what a schema cannot say why it is wrong. */
function reworded(mismatch, rule) {
	const { pointer, about, message, kind } = mismatch;
	const value = inWords$4(rule[about]);
	const said = (words, suggestion) => ({
		pointer,
		message: words,
		suggestion
	});
	if (kind === "missing" && pointer === "" && (about === "check" || about === "reads")) return about === "check" ? said(message, "Add `check`, or `extract` and `checkGroup` where it sees many templates at once") : said(message, "Add the fields that it judges, such as [name, description]");
	if (kind === "unknown" && pointer === "/judges") return said("The key `judges` is not known; expected `on`", "Rename it to `on`: template, document, program or link");
	if (kind !== "wrong") return mismatch;
	switch (pointer) {
		case "/id": return typeof rule.id === "string" && rule.id.trim() !== "" ? said(`\`id\` is ${value}; expected subject/what-is-wanted in small letters`, "Rename it, such as house/short-name") : mismatch;
		case "/practice": return said(`\`practice\` is ${value}; expected a whole number from 1 to 15`, "Name the practice that it serves");
		case "/severity": return rule.kind === "contract" ? said(`\`severity\` of a contract is ${value}; expected error`, "Write error") : rule.kind === "guidance" ? said(`\`severity\` of guidance is ${value}; expected warning or info`, "Choose one, or make it a contract if a platform refuses what it finds") : mismatch;
		case "/check": return rule.extract !== void 0 && rule.checkGroup === void 0 ? said("`check` stands beside `extract`; expected `checkGroup`", "Rename `check` to `checkGroup`") : said("`check` stands beside `checkGroup`; expected `check` alone, or `extract` and `checkGroup`", "Remove one or the other");
		case "/facts":
		case "/comparedFacts": return rule.extract === void 0 && rule.checkGroup === void 0 ? said(`\`${about}\` is there without \`extract\`; expected it with \`extract\` and \`checkGroup\``, "Remove it, or extract what the facts are about") : mismatch;
		case "/options/severity": return said("An option is called `severity`; expected another name, since that sets the severity of the rule", "Rename the option");
	}
	const subjects = subjectsOf[about];
	return pointer === `/${about}` && subjects && !subjects.some((on) => on === rule.on) ? said(`\`${about}\` is there and \`on\` is ${inWords$4(rule.on)}; expected \`${about}\` where \`on\` is ${subjects.join(" or ")}`, `Remove it`) : mismatch;
}
const functions = [
	"check",
	"extract",
	"checkGroup"
];
/** JSON Schema knows no functions. */
function functionDefect(key, value) {
	if (value === void 0) return [];
	const wrong = (is) => [{
		pointer: childPointer("", key),
		message: `\`${key}\` is ${is}; expected a generator function`,
		suggestion: `Write *${key}(…) { … }`
	}];
	if (typeof value !== "function") return wrong(inWords$4(value));
	return /Async/.test(Object.prototype.toString.call(value)) ? wrong("an asynchronous function") : [];
}
/** Whether each option is a JSON Schema that its own default fits. */
async function optionDefects(options, shape) {
	if (!isGroup(options)) return [];
	const defects = [];
	for (const [name, schema] of Object.entries(options)) {
		const pointer = childPointer("/options", name);
		if (!isGroup(schema) || shape.some((one) => `${one.pointer}/`.startsWith(`${pointer}/`))) continue;
		try {
			const validate = await compiled({
				type: "object",
				properties: { [name]: schema }
			});
			for (const { message, suggestion } of mismatches(validate, { [name]: schema.default })) defects.push({
				pointer: childPointer(pointer, "default"),
				message: `By default, ${withFirst(message, (letter) => letter.toLowerCase())}`,
				suggestion
			});
		} catch (error) {
			defects.push({
				pointer,
				message: `The option \`${name}\` is no JSON Schema (${error instanceof Error ? error.message : String(error)}); expected one`,
				suggestion: "Write a type, a description, a default, and keywords of JSON Schema"
			});
		}
	}
	return defects;
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
// ../core/src/suppression/baseline-text.ts
/**
* What is wrong with the content of a baseline, which its problems call `file`. A rule that does not exist is no problem here: it may
* have gone with an update, and is told as an entry that applies to nothing.
*/
async function baselineProblems(value, file) {
	return (await defectsOf(value)).map((defect) => toProblem(file, defect));
}
async function defectsOf(value) {
	const { validate } = await import("./chunks/baseline.js");
	const all = mismatches(validate, value);
	const isSubject = ({ kind, about }) => kind === "missing" && (about === "template" || about === "file");
	const own = all.filter((mismatch) => !isSubject(mismatch));
	if (own.length > 0) return own;
	const nameless = all.filter(isSubject).slice(0, 1);
	if (nameless.length > 0) return nameless.map(({ pointer }) => ({
		pointer,
		message: "The entry has neither `template` nor `file`; expected one of them",
		suggestion: "Add the id of the template, or the file where the finding is about none"
	}));
	const { findings } = value;
	return findings.flatMap(({ rule }, index) => builtInChecks.some(({ id }) => id === rule) ? [{
		pointer: childPointer(childPointer("/findings", index), "rule"),
		message: `\`${rule}\` cannot be frozen, since it is about a file or a setting that hides others; expected a rule about badges`,
		suggestion: "Mend what it says, and remove the entry"
	}] : []);
}
// ../workspace/src/configuration/read-settings.ts
/** A configuration or a baseline that cannot be used, worded for a terminal: file, line, reason and remedy. */
var UnusableConfigurationError = class extends BadgelintError {
	name = "UnusableConfigurationError";
};
/** Reads and decodes a file of settings: a configuration or a baseline. Throws {@link UnusableConfigurationError}. */
async function readSettings(absolute, path, virtualFiles, bounds) {
	const source = readSource(absolute, path, virtualFiles, bounds);
	if (!("text" in source)) {
		const { line = 1, ...words } = unreadableInWords(source.unreadable);
		throw configurationError(path, line, words);
	}
	const decoded = await decodeData(path, source.text);
	if ("problem" in decoded) throw configurationError(path, decoded.problem.line, decoded.problem);
	return {
		source,
		value: decoded.value
	};
}
/** Says what is wrong in a file of settings. The line counts from 1. */
function configurationError(path, line, { message, suggestion, details = [] }) {
	return new UnusableConfigurationError(`${path}:${line}: ${message}. ${suggestion}.`, details);
}
// ../workspace/src/configuration/baseline-file.ts
/** Name of the baseline, beside the configuration. */
const baselineName = "badgelint-baseline.yaml";
/** Reads a baseline; none has no entries. Throws {@link UnusableConfigurationError}. */
async function loadBaseline(absolute, { base, virtualFiles, bounds }) {
	if (!exists$1(absolute, virtualFiles)) return {
		absolute,
		entries: []
	};
	const path = pathFrom(base, absolute);
	const { source, value } = await readSettings(absolute, path, virtualFiles, bounds);
	const [problem] = await baselineProblems(value, path);
	if (problem) {
		const { start } = await locateIn(path, source.text, problem.at.pointer);
		throw configurationError(path, start.line, problem);
	}
	const { findings } = value;
	return {
		absolute,
		file: path,
		entries: findings,
		source
	};
}
// ../workspace/src/configuration/code-policy.ts
/** A file may not run; the message says why, as the end of a sentence that begins with "since". */
var CodeRefusedError = class extends BadgelintError {
	name = "CodeRefusedError";
};
// ../workspace/src/configuration/modules.ts
/** A file that stands for a module cannot be used; the message says which and why. */
var UnreadableModuleError = class extends Error {
	name = "UnreadableModuleError";
};
/**
* Address of the module that a name means in a file, by the rules for ES modules. Throws where there is none,
* and {@link UnreadableModuleError} before Node would wait for a pipe or read from a device.
*/
async function resolveModule(name, from) {
	for (const manifest of manifestsFor(name, from)) refuseUnreadable(manifest);
	const { resolve: resolveSpecifier } = await import("./chunks/import-meta-resolve.js");
	const address = resolveSpecifier(name, pathToFileURL(from).href);
	if (address.startsWith("file:")) refuseUnreadable(fileURLToPath(address));
	return address;
}
/** The YAML or JSON file that a package gives as its main entry; undefined where it is not installed. */
async function packageFile(name, from) {
	try {
		const file = fileURLToPath(await resolveModule(name, from));
		const type = mediaTypeOf(file);
		return type === "yaml" || type === "json" ? file : void 0;
	} catch (error) {
		if (error instanceof UnreadableModuleError) throw error;
		return;
	}
}
/** The manifests that Node looks into for a name: those above the file, and those of the package. */
function* manifestsFor(name, from) {
	const [scope = "", below = ""] = name.split("/");
	const own = scope.startsWith("@") ? join(scope, below) : scope;
	const isPackage = !/^(?:\.|\/|[a-z]+:)/i.test(name);
	for (let folder = dirname(from);; folder = dirname(folder)) {
		yield join(folder, "package.json");
		if (isPackage) yield join(folder, "node_modules", own, "package.json");
		if (dirname(folder) === folder) return;
	}
}
/** A manifest is small, and so is a module that people wrote. */
const maxModuleBytes = 1e7;
function refuseUnreadable(file) {
	if (!existsAt(file)) return;
	const read = readBytes(file, { limit: maxModuleBytes });
	if ("bytes" in read) return;
	const { message } = unreadableInWords(read.unreadable);
	throw new UnreadableModuleError(`${file}: ${message}`);
}
// ../workspace/src/configuration/plugins.ts
/**
* Authorizes plugins before any of them runs; one that does not exist is reported when it is loaded. Throws
* {@link CodeRefusedError}.
*/
async function authorizePlugins(plugins, authorizer, configurationFolder) {
	const { authorizeModule } = await import("./chunks/load-module.js");
	for (const { name, from } of plugins) {
		const url = await resolveModule(name, from).catch(() => void 0);
		if (url !== void 0) authorizeModule({
			url,
			name,
			from
		}, {
			authorizer,
			configurationFolder
		});
	}
}
/** The rules of a plugin, validated, or what is wrong with it. Throws {@link CodeRefusedError}. */
async function rulesOfPlugin({ name, from }, permission, earlier) {
	let exported;
	try {
		const module = await importModule(name, from, permission);
		exported = typeof module === "object" && module !== null && "default" in module ? module.default : void 0;
	} catch (error) {
		if (error instanceof CodeRefusedError) throw error;
		return {
			message: `The plugin ${name} cannot be loaded: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`,
			suggestion: "Check its path, which is relative to this file, and that it is a module"
		};
	}
	const rules$2 = Array.isArray(exported) ? exported : [exported];
	const defects = await validateRules(rules$2, {
		plugin: name,
		taken: [...rules, ...earlier].map(({ id }) => id)
	});
	if (defects.length > 0) return problemOf(name, defects);
	return rules$2.map((rule) => guardedRule(rule, name));
}
function problemOf(name, defects) {
	const [only] = defects;
	if (only !== void 0 && defects.length === 1) return only;
	return {
		message: `The rules of ${name} have ${defects.length} mistakes; expected none`,
		suggestion: "Mend what stands below",
		details: firstFew(defectLines(defects))
	};
}
async function importModule(name, from, { code, configurationFolder }) {
	const url = await resolveModule(name, from);
	if (code.kind === "all") return import(url);
	const { importAuthorized } = await import("./chunks/load-module.js");
	return importAuthorized({
		url,
		name,
		from
	}, {
		authorizer: code,
		configurationFolder
	});
}
// ../workspace/src/configuration/configuration-loader.ts
/** What a configuration and the files that it names may be: of a stranger's, what lies in the repository. */
function boundsFor({ isTrusted = true, searchFrom }) {
	return isTrusted ? {} : { within: repositoryTop(searchFrom) ?? searchFrom };
}
/** Reads the configuration files of a run, and what they name: other files, packages, plugins, the baseline. */
var ConfigurationLoader = class {
	skipped = [];
	#options;
	constructor(options) {
		this.#options = options;
	}
	presets(name) {
		const configuration = preset(name, rules);
		return configuration ? [{
			origin: name,
			configuration
		}] : [];
	}
	/** A file and all that it extends, what is extended first. */
	async read(absolute, above, isInstalled = false) {
		const path = pathFrom(this.#options.base, absolute);
		if (above.includes(absolute)) throw new UnusableConfigurationError(`${path} extends itself by way of ${above.map((file) => basename(file)).join(", ")}. Remove one of them from \`extends\`.`);
		const { file, isTrusted = true } = this.#options;
		const virtualFiles = isInstalled ? void 0 : this.#options.virtualFiles;
		const mayBeStream = isTrusted && above.length === 0 && typeof file === "string";
		const own = {
			kind: "file",
			absolute,
			path,
			isInstalled,
			...await readSettings(absolute, path, virtualFiles, {
				...boundsFor(this.#options),
				mayBeStream
			})
		};
		const extended = [];
		for (const name of extendsOf(own.value, above.length === 0)) extended.push(...await this.#extend(name, own, [...above, absolute]));
		return [...extended, own];
	}
	async #extend(name, from, above) {
		if (presetNames.includes(name)) return [{
			kind: "preset",
			name
		}];
		if (name.startsWith(".") || name.startsWith("/")) {
			const file = resolve$1(dirname(from.absolute), name);
			const virtualFiles = from.isInstalled ? void 0 : this.#options.virtualFiles;
			if (exists$1(file, virtualFiles)) return this.read(file, above, from.isInstalled);
			const isOnDisk = existsAt(file);
			throw await this.#errorAt(from, "/extends", {
				message: `\`extends\` names ${name}, which ${isOnDisk ? "is not committed" : "does not exist"}; expected a file, a package, recommended or strict`,
				suggestion: isOnDisk ? "Commit it, since only committed files may configure this run" : "Check the path, which is relative to this file"
			});
		}
		const { code } = this.#options;
		if (code.kind === "none") {
			this.skipped.push(name);
			return [];
		}
		const file = await this.#package(name, from);
		if (file) return this.read(file, above, this.#isInstalled(file, above));
		throw await this.#errorAt(from, "/extends", {
			message: `\`extends\` names ${name}, which is neither a preset nor an installed package with a YAML or JSON file as its main entry`,
			suggestion: `Install it, or write recommended, strict, or a path that begins with ./`
		});
	}
	async #package(name, from) {
		try {
			return await packageFile(name, from.absolute);
		} catch (error) {
			if (!(error instanceof UnreadableModuleError)) throw error;
			throw await this.#errorAt(from, "/extends", {
				message: `\`extends\` names ${name}, which cannot be read. ${error.message}`,
				suggestion: "Install the package anew"
			});
		}
	}
	/** Whether a file of a package that may be used is not the repository's own. Throws {@link CodeRefusedError}. */
	#isInstalled(file, above) {
		const { code } = this.#options;
		if (code.kind !== "judged") return true;
		const [main = file] = above;
		for (const configuration of above) code.sourceOf(configuration, dirname(main));
		return code.sourceOf(file, dirname(main)) === void 0;
	}
	/** Rules of one's own, from the modules that the configurations name. Throws {@link CodeRefusedError}. */
	async plugins(files, root) {
		const { code } = this.#options;
		const own = files.flatMap((file) => file.kind === "file" ? [file] : []);
		const named = own.flatMap((file) => pluginsOf(file.value).map((name, index) => ({
			name,
			index,
			file
		})));
		if (code.kind === "none") this.skipped.push(...named.map(({ name }) => name));
		if (code.kind === "none" || named.length === 0) return [];
		const modules = named.map(({ name, file }) => ({
			name,
			from: file.absolute
		}));
		if (code.kind === "judged") {
			for (const { absolute } of own) code.sourceOf(absolute, root);
			await authorizePlugins(modules, code, root);
		}
		const found = [];
		for (const { name, index, file } of named) {
			const rules = await rulesOfPlugin({
				name,
				from: file.absolute
			}, {
				code,
				configurationFolder: root
			}, found);
			if ("message" in rules) throw await this.#errorAt(file, `/plugins/${index}`, rules);
			found.push(...rules);
		}
		return found;
	}
	/** Holds every file against the schema, with the options of all rules that there are. */
	async check(files, rules) {
		const isPartial = this.skipped.length > 0;
		for (const file of files) {
			if (file.kind !== "file") continue;
			const problems = await configurationProblems(file.value, rules, file.path);
			const [problem] = isPartial ? problems.filter(({ at }) => !/^\/(?:rules|ignores)|\/rules\//.test(at.pointer)) : problems;
			if (problem) throw await this.#errorAt(file, problem.at.pointer, problem);
		}
	}
	/** The baseline beside the configuration, or the one that it names. */
	async baseline(files, root) {
		const naming = files.findLast((file) => nameOfBaseline(file) !== void 0);
		const name = naming && nameOfBaseline(naming);
		const absolute = resolve$1(root, name ?? "badgelint-baseline.yaml");
		const { mayLackBaseline = false, virtualFiles } = this.#options;
		if (naming?.kind === "file" && !mayLackBaseline && !exists$1(absolute, virtualFiles)) throw await this.#errorAt(naming, "/baseline", {
			message: `\`baseline\` names ${name}, which does not exist; expected the file of the findings that are frozen`,
			suggestion: "Check the path, which is relative to the main configuration, or run `badgelint baseline`"
		});
		if (naming === void 0 && !existsExactly(absolute, virtualFiles)) return {
			absolute,
			entries: []
		};
		return loadBaseline(absolute, {
			...this.#options,
			bounds: boundsFor(this.#options)
		});
	}
	layers(files, rules) {
		return files.flatMap((file) => {
			if (file.kind === "preset") {
				const configuration = preset(file.name, rules);
				return configuration ? [{
					origin: file.name,
					configuration
				}] : [];
			}
			const configuration = file.value;
			return [{
				origin: file.path,
				configuration,
				file: file.path
			}];
		});
	}
	async #errorAt(file, pointer, words) {
		const { start } = await locateIn(file.path, file.source.text, pointer);
		return configurationError(file.path, start.line, words);
	}
};
/**
* What a configuration extends. Where it does not say, that is `recommended` for the main file and
* nothing for one that it extends. Wrong shapes are reported by `check`.
*/
function extendsOf(value, isMain) {
	const given = fieldOf(value, "extends");
	if (given === void 0 || given === null) return isMain ? ["recommended"] : [];
	return [given].flat().filter((name) => typeof name === "string");
}
function pluginsOf(value) {
	return [fieldOf(value, "plugins") ?? []].flat().filter((name) => typeof name === "string");
}
function nameOfBaseline(file) {
	const name = file.kind === "file" ? fieldOf(file.value, "baseline") : void 0;
	return typeof name === "string" ? name : void 0;
}
function fieldOf(value, key) {
	if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	return value[key];
}
// ../workspace/src/configuration/load-configuration.ts
/** Names of a configuration, those that win first. */
const configurationNames = [
	"badgelint.yaml",
	"badgelint.yml",
	"badgelint.json"
];
/** Whether a file is called like a configuration or a baseline. */
function isNamedAsConfiguration(path) {
	return [...configurationNames, baselineName].includes(basename(path));
}
/**
* Finds, reads and resolves the configuration. All the code that it asks for runs, or none of it. Throws
* {@link UnusableConfigurationError}.
*/
async function loadConfiguration(options) {
	try {
		return await load(options);
	} catch (error) {
		if (!(error instanceof CodeRefusedError)) throw error;
		return load({
			...options,
			code: {
				kind: "none",
				reason: error.message
			}
		});
	}
}
async function load(options) {
	const file = fileFor(options);
	if (typeof options.file === "string" && !exists$1(resolve$1(options.file), options.virtualFiles)) throw new UnusableConfigurationError(existsAt(options.file) ? `The configuration ${options.file} is not committed. Commit it, since only committed files may configure this run.` : `There is no configuration ${options.file}. Check its path.`);
	if (file === void 0) return withoutConfiguration(options);
	const root = dirname(file);
	const loader = new ConfigurationLoader(options);
	const files = await loader.read(file, []);
	const rules$1 = [...rules, ...await loader.plugins(files, root)];
	await loader.check(files, rules$1);
	const layers = loader.layers(files, rules$1);
	const baseline = {
		...await loader.baseline(files, root),
		mayNameOthers: loader.skipped.length > 0
	};
	const own = files.flatMap((loaded) => loaded.kind === "file" ? [loaded.source] : []);
	return {
		settings: new Settings(layers, rules$1, globPathFrom(root, options.base), baseline),
		root,
		isConfigured: true,
		baseline,
		sources: baseline.source ? [...own, baseline.source] : own,
		skipped: loader.skipped,
		...options.code.kind === "none" ? { refusal: options.code.reason } : {}
	};
}
/** Without a configuration the folder of the baseline is the program's, where there is one. */
async function withoutConfiguration(options) {
	const { searchFrom, base, virtualFiles } = options;
	const found = options.file === null ? void 0 : findUpwards([baselineName], searchFrom, virtualFiles);
	const root = found === void 0 ? searchFrom : dirname(found);
	const absolute = found ?? join(root, "badgelint-baseline.yaml");
	const baseline = found === void 0 ? {
		absolute,
		entries: []
	} : await loadBaseline(found, {
		...options,
		bounds: boundsFor(options)
	});
	return {
		settings: new Settings(new ConfigurationLoader(options).presets("recommended"), rules, globPathFrom(root, base), baseline),
		root,
		isConfigured: false,
		baseline,
		sources: baseline.source ? [baseline.source] : [],
		skipped: []
	};
}
function fileFor({ file, searchFrom, virtualFiles }) {
	if (file === null) return void 0;
	return file === void 0 ? findUpwards(configurationNames, searchFrom, virtualFiles) : resolve$1(file);
}
function findUpwards(names, from, virtualFiles) {
	const top = repositoryTop(from);
	for (let folder = from;; folder = dirname(folder)) {
		const found = names.map((name) => join(folder, name)).find((path) => existsExactly(path, virtualFiles));
		if (found) return found;
		if (folder === top || dirname(folder) === folder) return void 0;
	}
}
// ../workspace/src/facts/fact-providers.ts
/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
function factProviders(context, { checkLinks, mayDiffer, history = false } = {}) {
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
		}] : []
	]);
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
	const model = await readFile(readSource(absolute, pathFrom(base, absolute), virtualFiles, { within: boundary }), { roleOf: () => "program" });
	return model.kind === "program" ? model.profile : void 0;
}
/** The list in the file that `program.yaml` names; one that stands in it needs no reading. */
async function readSkills(program, context) {
	const { at, skills } = program ?? {};
	if (at === void 0 || skills === void 0 || !("value" in skills)) return void 0;
	const { readSkillList } = await import("./chunks/skill-list.js");
	return readSkillList(skills.value, dirname(join(context.base, at.file)), context);
}
// ../workspace/src/files/ignored.ts
var import_ignore = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeArray(subject) {
		return Array.isArray(subject) ? subject : [subject];
	}
	const UNDEFINED = void 0;
	const EMPTY = "";
	const SPACE = " ";
	const ESCAPE = "\\";
	const REGEX_LITERAL_SPECIAL = /[.*+?()[\]{}^$|\\/]/;
	const BOM = "﻿";
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
	const TRAILING_WILDCARD = "";
	const TRAILING_DOUBLESTAR = "";
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
})))(), 1);
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
	const entry = entryOf$2(join(start, ignoreName));
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
			const relativePath = `${slashed(relative(current, path))}${isFolder ? "/" : ""}`;
			const { ignored = false, unignored = false } = this.#rulesOf(current)?.test(relativePath) ?? {};
			if (ignored) return true;
			if (unignored) break;
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
	if (!entryOf$2(file)?.isFile()) return void 0;
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
		const kind = entryOf$2(path);
		return kind && this.#entry(path, kind, this.#repositoryOf(dirname(path)));
	}
	*children(folder) {
		const repository = this.#repositoryOf(folder);
		for (const child of readdirSync$1(folder, { withFileTypes: true })) {
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
			const child = {
				absolute: join(folder.absolute, name),
				real: join(folder.real, name),
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
function discover(paths, workingDirectory, boundary, isWanted = (name) => syntaxOf(name) !== void 0) {
	const top = repositoryTop(boundary) ?? boundary;
	return paths.map((path) => {
		const absolute = resolve$1(workingDirectory, path);
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
	const start = resolve$1(workingDirectory, import_picomatch.default.scan(pattern).base);
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
	return entryOf$2(path)?.isSymbolicLink() ?? false;
}
/** The links on the way to a folder. */
function linksOn(folder, top) {
	if (folder === top || !isInside(pathFrom(top, folder))) return [];
	return [...linksOn(dirname(folder), top), ...isLink(folder) ? [folder] : []];
}
// ../workspace/src/files/named-files.ts
/** The files that a check of named paths reads, absolute; all of the folder's where none are named. */
function namedFiles(paths, workingDirectory) {
	return discover(paths.length === 0 ? ["."] : paths, workingDirectory, workingDirectory).flatMap(({ files }) => files.map(({ absolute }) => absolute));
}
/** The place that a named path begins at: the file or folder itself, or the folder that a glob starts in. */
function namedPlace(path, workingDirectory) {
	const absolute = resolve$1(workingDirectory, path);
	const { base, isGlob } = import_picomatch.default.scan(path);
	return isGlob && !exists(absolute) ? resolve$1(workingDirectory, base) : absolute;
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
// ../workspace/src/files/select.ts
function targetOf({ workingDirectory, paths = [], text }) {
	const common = {
		workingDirectory,
		isText: text !== void 0
	};
	if (text) {
		const absolute = resolve$1(workingDirectory, text.filename);
		return {
			...common,
			paths: [pathFrom(workingDirectory, absolute)],
			base: workingDirectory,
			searchFrom: existingFolder(dirname(absolute)),
			isOneFolder: false
		};
	}
	const named = paths.length === 0 ? ["."] : paths;
	const folders = named.map((path) => existingFolder(resolve$1(workingDirectory, path)));
	const [first = workingDirectory] = folders;
	const isOneFolder = named.length === 1 && resolve$1(workingDirectory, named[0] ?? ".") === first;
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
		return paths.some((path) => isInside(pathFrom(folder, resolve$1(workingDirectory, path)))) || this.#isNamed(folder) && mayContainChecked(folder, base, this.configuration);
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
			const absolute = resolve$1(workingDirectory, path);
			if (existsSync$1(absolute) || import_picomatch.default.scan(path).isGlob) return false;
			return !changed.some((file) => file && isInside(pathFrom(absolute, file.absolute)));
		});
	}
	/** Whether the file itself was named, so that it is expected to be a template. */
	isFileNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		return paths.some((path) => resolve$1(workingDirectory, path) === absolute);
	}
	/** Whether a path is one of those that were named, or lies in one of them. */
	#isNamed(absolute) {
		const { paths, workingDirectory } = this.#target;
		const relativePath = pathFrom(workingDirectory, absolute);
		return paths.some((path) => {
			const below = pathFrom(resolve$1(workingDirectory, path), absolute);
			if (isInside(below)) return !isSkipped(below);
			const start = resolve$1(workingDirectory, import_picomatch.default.scan(path).base);
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
		return resolve$1(this.#target.base, path);
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
			programPath: this.configuration.settings.programPath
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
	const report = await checkFiles$1(reading, request.links ? createLinkChecker(reading, request, notes) : void 0);
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
		...configuration === void 0 ? {} : { file: resolve$1(workingDirectory, configuration) }
	});
}
/** A stranger may have put a link to anywhere in the place of a folder that was named. */
function refuseOutside({ paths, workingDirectory }) {
	const top = repositoryTop(workingDirectory) ?? workingDirectory;
	const outside = paths.filter((path) => {
		const { base } = import_picomatch.default.scan(path);
		return leadsOut(resolve$1(workingDirectory, base), top);
	});
	if (outside.length > 0) throw new UnusableConfigurationError(`${outside.join(", ")} leads out of the repository; expected files and folders of it, since a stranger proposes this change. Remove the link.`);
}
/** Checks files that were read. */
function checkFiles$1(reading, checkLinks) {
	return lintSources(reading.sources, reading.configuration.settings, sessionOptions(reading, checkLinks));
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
			programPath: settings.programPath
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
	const target = targets.get(blob ?? "")?.subarray(0, 4097);
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
	const named = request.configuration && resolve$1(request.workingDirectory, request.configuration);
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
		const content = after(resolve$1(base, source.path));
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
		"8cf3ab571a71d0fe",
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
	const configured = await suppressedByConfiguration(request, configurationFiles.map((file) => resolve$1(base, file)));
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
	const run = (virtualFiles, options) => ({
		today,
		isSelection: selection.isPartial,
		providers: factProviders({
			...selection.factContext,
			virtualFiles
		}, options)
	});
	const report = await checkChange$1({
		...both,
		isFromFork: request.isFromFork ?? false
	}, settings, {
		before: run(states.before, {}),
		after: run(states.after, {
			checkLinks,
			...mayDiffer ? { mayDiffer } : {}
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
		if (!isInside(pathFrom(resolve$1(realTop, owner[1] ?? ""), realPathOf(configurationFolder) ?? configurationFolder))) throw new CodeRefusedError(`${path} lies in a node_modules that is neither beside nor above the configuration`);
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
			const target = targetOfLink(resolve$1(this.#top, here));
			if (target === void 0) continue;
			const entry = this.#entries.get(here);
			if (entry?.mode !== linkMode || objectId("blob", Buffer.from(target), entry.id) !== entry.id) return here;
			const rest = parts.slice(index + 1);
			return this.changedLink(resolve$1(this.#top, posix.dirname(here), target, ...rest));
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
		const place = resolve$1(this.#top, folder);
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
	const read = entryOf$2(absolute)?.isFile() ? readBytes(absolute) : void 0;
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
// ../workspace/src/git/fetch.ts
/** Fetches one commit from where a repository came from, and gives whether it is here now. */
function fetchCommit(git, commit, header) {
	fetch(git, [
		...git.isShallow() ? ["--depth=1"] : [],
		"origin",
		commit
	], header);
	return git.commit(commit) !== void 0;
}
/** Fetches the history that a shallow clone lacks, as far as it can be had. */
function unshallow(git, commits, header) {
	if (git.isShallow()) fetch(git, [
		"--unshallow",
		"origin",
		...commits
	], header);
}
function fetch(git, refs, header) {
	const args = [
		"--quiet",
		"--no-tags",
		"--no-recurse-submodules",
		"--no-write-fetch-head"
	];
	const secret = header && {
		GIT_CONFIG_COUNT: "1",
		GIT_CONFIG_KEY_0: `http.${header.server}/.extraheader`,
		GIT_CONFIG_VALUE_0: header.text
	};
	git.run([
		"fetch",
		...args,
		...refs
	], "", { ...secret });
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
	const entry = entryOf$2(absolute);
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
	if (content === null) return entryOf$2(absolute) !== void 0;
	const read = readBytes(absolute);
	return "unreadable" in read ? entryOf$2(absolute) !== void 0 : normalizeLineEnds$1(content) !== normalizeLineEnds$1(read.bytes);
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
	const kind = entryOf$2(absolute);
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
/** Words with commas, and an `and` before the last: `a, b and c`. */
function joinWithAnd(items) {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
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
	if (couldImprove.length > 0) return `Nothing must be fixed; ${joinWithAnd([`${pluralize(couldImprove.length, "thing", "things")} would be better`, ...suppression ? [suppression] : []])}`;
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
function practicesSection({ findings, rules }) {
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	return {
		header: "### Practices touched\n\n",
		items: [...Map.groupBy(findings, ({ practice }) => practice ?? 0)].filter(([practice]) => practice !== 0).sort(([a], [b]) => a - b).map(([practice, group]) => {
			const ruleItems = [...new Set(group.map(({ rule }) => rule))].sort().map((id) => {
				const summary = summaries.get(id);
				return `  - ${markdownCodeSpan(id)}${summary === void 0 ? "" : `: ${escapeMarkdownMessage(summary)}`}`;
			});
			return [`- ${`Practice ${practice}, ${practices[practice] ?? ""}`}: ${pluralize(group.length, "finding", "findings")}`, ...ruleItems].join("\n");
		}),
		separator: "\n"
	};
}
// ../reporter/src/github/comment.ts
/** In bytes. GitHub refuses a comment of more than 65,536; the rest is for the mark that whoever writes it adds. */
const defaultMaxBytes$1 = 6e4;
/** How many findings a comment shows of those that must be fixed, and of the others. */
const maxFindings = 20;
/** The comment on a pull request, in GitHub's Markdown: the verdict, what must be fixed, some of what would be better. */
function commentMarkdown(input) {
	const { mustFix, couldImprove } = groupByUrgency(input);
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
				section: findingsSection("Must be fixed", first(mustFix), input),
				noun: "finding"
			},
			{
				section: findingsSection("Would be better", first(couldImprove), input),
				noun: "finding"
			}
		],
		omittedFindings: omitted(mustFix) + omitted(couldImprove),
		...input.changes === void 0 || input.changes.length === 0 ? {} : { reportLinkText: "The full report, with what changes for the earner" }
	});
}
// ../reporter/src/github/summary.ts
/** In bytes. The runner drops a summary of more than 1,048,576 whole (its FileCommandManager.cs). */
const defaultMaxBytes = 1032192;
/** The summary of a job, in GitHub's Markdown, for people who write no code. */
function summaryMarkdown(input) {
	const { mustFix, couldImprove } = groupByUrgency(input);
	const { maxBytes = defaultMaxBytes } = input;
	return composeDocument(input, maxBytes, { sections: [
		{
			section: notesSection(input),
			maxBytes: maxBytes / 8,
			noun: "note"
		},
		...suppressionSections(input, maxBytes),
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
		return pathFrom(top, resolve$1(base, file));
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
		const found = [root, dirname(resolve$1(base, file))].map((folder) => join(folder, image)).find((path) => isInside(pathFrom(top, path)) && existsSync$1(path));
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
	const sarif = isUpload ? join(folderOfStep, "report.sarif") : resolve$1(folder, inputs.sarif);
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
	const named = [...inputs.paths, inputs.config ?? "."].map((path) => resolve$1(folder, path));
	const files = committedFiles(git, context.sha);
	return files !== void 0 && named.every((path) => isInside(pathFrom(git.top, path))) && git.changedSince(context.sha).length === 0 && areCommitted(files, namedFiles(inputs.paths, folder));
}
/**
* A folder that the workflow names and that has become a link to outside would bring files of the machine
* into the report. Throws {@link RefusedRunError}.
*/
function refuseSymlinksToOutside(event, { git, inputs, folder }) {
	if (hasTrustedCommits(event) && git && checkedOutEventCommit(event, git) && event.kind !== "pull-request") return;
	const workspace = resolve$1(process.env.GITHUB_WORKSPACE ?? ".");
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
	const folder = resolve$1(process.env.GITHUB_WORKSPACE ?? ".", workingDirectory);
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
	if (change && showsOnlyChange(plan)) return checkChange({
		...request,
		change,
		isFromFork
	});
	return addSuppressions(await check(request), change && await checkChange({
		...request,
		change,
		isFromFork
	}), isFromFork);
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
	const used = new Set(configurationFiles.map((file) => resolve$1(base, file)));
	const named = inputs.config === void 0 ? void 0 : resolve$1(folder, inputs.config);
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
