import { __toESM } from "./rolldown-runtime.js";
import { childPointer, pointerKeys, upwards } from "./place.js";
import { didYouMean } from "./join-with-and.js";
import { addressFlaw, inWords } from "./personal-data.js";
// ../core/src/formats/shape.ts
const made = /* @__PURE__ */ new WeakMap();
/** Compiles a schema that is not known before a run, such as that of a rule's options. */
async function compiled(schema) {
	const known = made.get(schema);
	if (known) return known;
	const { Ajv } = await import("./ajv2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { default: formats } = await import("./dist.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
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
	return onePerCause(schemaMismatches(validate, value));
}
/** All in which a value differs from a schema, several of one cause among them. */
function schemaMismatches(validate, value) {
	if (validate(value)) return [];
	return (validate.errors ?? []).map(describe).filter((mismatch) => mismatch !== void 0);
}
/**
* The first mismatch of each cause. A mistyped key is one, though its right name is missing too; so is what hangs
* below another.
*/
function onePerCause(all) {
	/** Each known key that an unknown one means, with every place above it. */
	const meant = new Set(all.flatMap(({ meant, pointer }) => meant === void 0 ? [] : upwards(pointer).map((above) => `${meant}\0${above}`)));
	const wrong = /* @__PURE__ */ new Set();
	const unknown = /* @__PURE__ */ new Set();
	return all.filter(({ kind, about, pointer }) => {
		if (kind === "missing") return !meant.has(`${about}\0${pointer}`);
		if (kind === "unknown") return unknown.size < unknown.add(pointer).size;
		if (upwards(pointer).some((above) => wrong.has(above))) return false;
		wrong.add(pointer);
		return true;
	});
}
function describe(error) {
	const pointer = error.instancePath;
	const name = nameOf(pointer);
	const { params } = error;
	const wrong = (expected, suggestion) => ({
		pointer,
		about: pointerKeys(pointer).join(".") || "file",
		kind: "wrong",
		message: `${name} is ${inWords(error.data)}; expected ${expected}`,
		suggestion
	});
	switch (error.keyword) {
		case "required": {
			const key = String(params.missingProperty);
			const slip = slipFor(error, key);
			if (slip !== void 0) return mistyped(childPointer(pointer, slip), slip, key);
			return {
				pointer,
				about: key,
				kind: "missing",
				message: pointer === "" ? `There is no \`${key}\`; expected one` : `${name} has no \`${key}\`; expected one`,
				suggestion: `Add \`${typeDue(error, key) ?? key}\``
			};
		}
		case "additionalProperties": {
			const key = String(params.additionalProperty);
			const known = error.parentSchema?.properties;
			const meant = didYouMean(key, typeof known === "object" && known !== null ? Object.keys(known) : []);
			const at = childPointer(pointer, key);
			if (meant !== void 0) return mistyped(at, key, meant);
			return {
				pointer: at,
				about: key,
				kind: "unknown",
				message: `The key \`${key}\` is not known here; expected only known keys`,
				suggestion: ownKeysHint(error)
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
		case "const": return error.schemaPath.includes("/contains/") ? void 0 : wrong(inWords(params.allowedValue), `Write ${inWords(params.allowedValue)}`);
		case "contains": {
			const { const: allowed } = error.schema;
			const word = String(allowed);
			return {
				...wrong(`${word} in it`, `Add ${word} to the list`),
				message: `${name} does not contain ${word}; expected it in the list`
			};
		}
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
function mistyped(pointer, key, meant) {
	return {
		pointer,
		about: key,
		kind: "unknown",
		meant,
		message: `The key \`${key}\` is not known; expected \`${meant}\``,
		suggestion: `Rename it to \`${meant}\``
	};
}
/** The key of a group that is meant for one that is missing, where it is no other known one. */
function slipFor({ data, parentSchema }, missing) {
	const known = parentSchema?.properties;
	if (typeof data !== "object" || data === null || missing.length < 4) return void 0;
	return Object.keys(data).find((key) => !(typeof known === "object" && known !== null && Object.hasOwn(known, key)) && didYouMean(key, [missing]) === missing);
}
/** The type that linked data has to name, as it is written; undefined for any other key. */
function typeDue({ parentSchema }, key) {
	if (key !== "type") return void 0;
	const due = parentSchema?.properties?.type?.pattern;
	const [, name] = /^\^(\w+)\$$/.exec(String(due)) ?? [];
	if (name === void 0) return void 0;
	return name === "Image" ? `"type": "${name}"` : `"type": ["${name}"]`;
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
	const [, words] = /^\^\(\?:(.+)\|ext:/.exec(pattern) ?? [];
	if (words !== void 0) return openListMismatch(String(error.data), words.split("|"), wrong);
	const [, word] = /^\^(\w+)\$$/.exec(pattern) ?? [];
	if (word !== void 0) return wrong(word, `Write ${word}`);
	if (pattern.startsWith("^[Hh][Tt][Tt][Pp]")) return addressMismatch(String(error.data), wrong);
	if (pattern.startsWith("^\\d{4}-")) return wrong("a day such as 2026-03-31", "Write year, month and day with hyphens");
	if (pattern.startsWith("^(?:[A-Za-z]{2,3}|")) return wrong("a language such as en or pt-BR", "Write the tag of the language");
	if (pattern.startsWith("^@?")) return wrong("a GitHub account such as anna-lee", "Write the name of the account, with or without @");
	if (pattern.startsWith("^[^,")) return wrong("a label of at most 50 characters", "Write a shorter one, without commas");
	return wrong(`text of the form ${pattern}`, "Write it in this form");
}
function addressMismatch(text, wrong) {
	const expected = "an address that begins with https://";
	const made = wrong(expected, "Write the complete address");
	const flaw = addressFlaw(text, "web") ?? {
		found: `${inWords(text.replace(/\s/g, "\u2423"))}, with a blank space (\u2423) around it`,
		suggestion: "Remove the blank space"
	};
	return {
		...made,
		message: `${nameOf(made.pointer)} is ${flaw.found}; expected ${expected}`,
		suggestion: flaw.suggestion
	};
}
/** A word that is none of a list to which a program may add its own. */
function openListMismatch(word, words, wrong) {
	if (words.includes(word.trim())) {
		const side = word.startsWith(word.trim()) ? "end" : "beginning";
		const made = wrong(word.trim(), `Write ${word.trim()}, without the blank space`);
		return {
			...made,
			message: `${nameOf(made.pointer)} is ${inWords(word.replace(/\s/g, "\u2423"))}, with a blank space (\u2423) at its ${side}; expected ${word.trim()}`,
			replacement: word.trim()
		};
	}
	const folded = (text) => text.replace(/[^A-Za-z]/g, "").toLowerCase();
	const near = didYouMean(folded(word), words.map(folded));
	const nearest = words.find((one) => folded(one) === folded(word)) ?? words.find((one) => folded(one) === near);
	const few = words.length <= 8 ? `one of ${words.join(", ")}` : "one of the listed names";
	return {
		...wrong(`${nearest ?? few}, or a name that begins with \`ext:\``, nearest ? `Write ${nearest}, or your own name with \`ext:\` in front` : `Write one of ${words.join(", ")}, or your own name with \`ext:\` in front`),
		...nearest ? { nearest } : {}
	};
}
/** What a message calls the value at a pointer. */
function nameOf(pointer) {
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
	object: "a section"
};
function typesInWords(types) {
	return types.filter((type) => type !== "null").map((type) => typeWords[type] ?? type).join(" or ");
}
function typeHint(value, types) {
	if (value === null) return "Fill it in, or remove the line";
	if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) return "Put it in quotes";
	if (types.includes("array") && typeof value === "string") return "Write a list: in YAML one item per line, each after a hyphen; in JSON in brackets";
	return `Write it as ${typesInWords(types)}`;
}
function listInWords(values) {
	const words = Array.isArray(values) ? values.filter((value) => value !== null).map(String) : [];
	return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
// ../core/src/documents/file.ts
/** The front matter among the nodes of a document; below it pointers lead on into its data. */
const frontMatterPointer = "/children/0";
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
	pattern: "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$"
};
/** A language as BCP 47 writes it, or what may be one: `pt-BR`, `de-u-co-phonebk`, `x-klingon`. */
const languageTag = {
	type: "string",
	pattern: "^(?:[A-Za-z]{2,3}|[IiXx](?=-))(?:-[A-Za-z\\d]{1,8})*$"
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
export { compiled, date, frontMatterPointer, languageTag, mismatches, nameOf, onePerCause, orNull, schemaMismatches, text, webAddress };
