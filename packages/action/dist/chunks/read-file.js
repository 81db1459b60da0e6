import { parseText, splitFrontMatter, unreadFrontMatter, withoutMark } from "./parse.js";
import { holdsData, isImagePath, mediaTypeOf, syntaxOf, unreadSyntaxOf } from "./media-type.js";
import { unreadableInWords } from "./unreadable.js";
import { childPointer, fileName, fileStem, placeBelow, pointerKeys, upwards, valueAt } from "./place.js";
import { date, frontMatterPointer, languageTag, mismatches, nameOf, onePerCause, orNull, schemaMismatches, text, webAddress } from "./words.js";
import { didYouMean, joinWithAnd } from "./join-with-and.js";
import { addressFlaw, inWords, personalData } from "./personal-data.js";
import { normalizedWords } from "./words2.js";
import { truncate } from "./truncate.js";
import { keptOtherwise } from "./file-model.js";
import { templateFields } from "./template.js";
// ../core/src/formats/fields.ts
function isFields(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** Own property only, so that a file cannot reach a prototype. */
function own(fields, key) {
	return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
function hasOneOf(fields, keys) {
	return keys.some((key) => Object.hasOwn(fields, key));
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
// ../core/src/formats/beside-templates.ts
/** Pages that lie in any folder of a repository, whatever they are written in. */
const pageNames = /^(?:readme|changelog|changes|history|license|licence|copying|notice|authors|contributors|contributing|code[-_]of[-_]conduct|security|codeowners|todo)(?![^-_.])[\w.-]*$/i;
/** What a file is by its name alone, which nobody reads as a template. */
function besideTemplates(path) {
	if (isImagePath(path)) return "image";
	const type = mediaTypeOf(path);
	return !(holdsData(path) && type !== "markdown" && type !== "mdx") && pageNames.test(fileName(path)) ? "page" : void 0;
}
/** The settings of other tools, which lie where their tools look for them. */
const settingsOfTools = /^(?:\..*|(?:pyproject|cargo|netlify|wrangler|hugo|config|book|typos|rustfmt|clippy|ruff|mise|fly|lychee|tsconfig[\w.-]*|renovate|biome|deno|package)\.\w+)$/i;
/** Where badgelint keeps its own files: a ledger, and what is read of platforms. */
const ownPlaces = /(?:^|\/)(?:\.badgelint\/|events\/\d{4}-\d{2}\/[\da-f]{40}\.|checkpoints\/[\da-f]{64}\.)/;
/** No event of a ledger takes more characters. */
const maxLine = 2e3;
/** What a file in a form that is not read is, where nobody need be told of it. */
function passedOverUnread(path, text) {
	if (ownPlaces.test(path)) return "own-file";
	const [first = ""] = text.slice(0, maxLine).split("\n", 1);
	if ([
		"id",
		"ref",
		"template"
	].every((key) => first.includes(`"${key}":`))) return "own-file";
	const type = unreadSyntaxOf(path);
	if (type === "mdx" && !splitFrontMatter(text)) return "page";
	if (type === "xml" && !badgesInXml.test(text.slice(0, maxLine))) return "other";
	return settingsOfTools.test(fileName(path)) ? "other" : void 0;
}
/** Words of badges at the top of an XML file, which else is anything. */
const badgesInXml = /badge|credential|achievement|europass|data\.europa\.eu\/snb/i;
/** Whether a document is a file of badgelint itself: its configuration, a baseline, an audit, a program. */
function isOwnFile(path, value) {
	if (ownPlaces.test(path)) return true;
	if (!isFields(value)) return false;
	const stem = fileStem(path);
	if (stem === "badgelint" || stem === "badgelint-baseline") return true;
	if (stem === "program") return hasOneOf(value, programKeys);
	return isBaseline(value) || auditKeys.every((key) => Object.hasOwn(value, key));
}
const programKeys = [
	"issuer",
	"contact",
	"team",
	"audiences",
	"launched_on"
];
const auditKeys = [
	"asOf",
	"practices",
	"templates",
	"entries"
];
function isBaseline(fields) {
	const findings = own(fields, "findings");
	return Array.isArray(findings) && findings.length > 0 && findings.every((one) => isFields(one) && hasOneOf(one, ["rule"]) && hasOneOf(one, ["reason"]));
}
const ofFiles = {
	"json-lines": ["The file contains JSON Lines (one value per line), which badgelint does not read", "Put the values in one list, in a .json file"],
	json5: ["The file is written in JSON5, or JSON with comments, which badgelint does not read", "Write it as YAML, which has comments, or as JSON without them"],
	toml: ["The file is written in TOML, which badgelint does not read", "Write it as YAML or JSON"],
	xml: ["The file is written in XML, as European Digital Credentials often are, which badgelint does not read", "Keep the template as YAML or JSON"],
	mdx: ["The page is written in MDX, whose front matter badgelint does not read", "Write the template as YAML, or as a Markdown page (.md)"]
};
const ofFrontMatter = {
	toml: ["The front matter of this page is written in TOML, which badgelint does not read", "Write it as YAML, between two lines of ---"],
	json: ["The front matter of this page is written in JSON, which badgelint does not read", "Write it as YAML, between two lines of ---"],
	open: ["The front matter of this page has no closing line of ---", "Add a line of --- between the fields and the text"],
	late: ["The front matter of this page does not begin on its first line", "Remove what comes before it"]
};
/** Says that a file is in a form that is not read. */
function unreadFile(file, syntax) {
	return unread(file, ofFiles[syntax]);
}
/** Says why the front matter of a page is not read. */
function unreadPage(file, frontMatter) {
	return unread(file, ofFrontMatter[frontMatter]);
}
function unread(file, [there, suggestion]) {
	return {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "file",
		message: `${there}, so nothing in it was checked`,
		suggestion,
		offsets: [0, 0]
	};
}
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
		fields: fieldsOf$1(prose.frontMatter?.value, at),
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
		pages: prose.pages().flatMap((path) => besideFile(file, path) ?? []),
		links: prose.links().map(({ address, pointer, span }) => ({
			value: address,
			at: {
				...at(pointer),
				...span ? { span } : {}
			}
		})),
		...role === "marketing" ? { emptyLinks: prose.emptyLinks().map(located) } : {}
	};
}
/** The path of what a file names relative to itself; undefined where that leads out. */
function besideFile(file, path) {
	const parts = file.split("/").slice(0, -1);
	for (const part of path.split("/")) {
		if (part === ".." && parts.pop() === void 0) return void 0;
		if (part !== ".." && part !== "." && part !== "") parts.push(part);
	}
	return parts.join("/");
}
function fieldsOf$1(data, at) {
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
// ../core/src/formats/program.ts
const units = [
	"percent",
	"days",
	"count",
	"ratio"
];
/** Days within which a metric is measured again, the longest that such a time can be. */
const cadences = {
	month: 31,
	quarter: 92,
	"half-year": 184,
	year: 366
};
/** Maps a decoded `program.yaml`, and says what differs from its shape. */
async function toProgramProfile(value, at) {
	const { validate } = await import("./program.js");
	const problems = mismatches(validate, value ?? {}).map((mismatch) => toProblem(mismatch, at));
	const reader = new FieldReader(isFields(value) ? value : {}, at);
	return {
		profile: {
			at,
			issuer: reader.text("issuer") ?? reader.group("issuer")?.text("name"),
			team: reader.list("team").length > 0 ? teamOf(reader) : void 0,
			skills: reader.text("skills") ?? (reader.list("skills").length > 0 ? reader.textsOrNames("skills", "name") : void 0),
			contact: reader.text("contact") ?? reader.group("issuer")?.text("email"),
			support: reader.text("support"),
			launchedOn: reader.day("launched_on"),
			firstIssuedOn: reader.day("first_issued_on"),
			reviewedOn: reader.day("reviewed_on"),
			audiences: oneOrMore(reader, "audiences"),
			calendar: isListed(reader, "marketing") ? calendarOf(reader) : void 0,
			declarations: isListed(reader, "declarations") ? declarationsOf(reader) : void 0,
			metrics: isListed(reader, "metrics") ? metricsOf(reader) : void 0
		},
		problems
	};
}
function toProblem({ pointer, kind, about, message, meant, suggestion }, at) {
	const problem = {
		at: {
			...at,
			pointer: at.pointer + pointer
		},
		about: pointer.slice(1) || about,
		message,
		suggestion
	};
	if (kind !== "unknown") return problem;
	const own = `\`x-${about}\``;
	return {
		...problem,
		at: {
			...problem.at,
			isKey: true
		},
		severity: "warning",
		message: `The key \`${about}\` is not known, so it is ignored; expected ${meant === void 0 ? "a known key" : `\`${meant}\``}, or ${own} if it is your own`,
		suggestion: meant === void 0 ? `Write it as ${own}, or remove it` : `Rename it to \`${meant}\`, or write it as ${own} if it is your own`
	};
}
function teamOf(reader) {
	const names = reader.texts("team").map((name) => ({
		name,
		otherNames: []
	}));
	const groups = reader.groups("team").flatMap((member) => {
		const name = member.text("name");
		const account = member.text("github")?.value.trim().replace(/^@/, "");
		const others = [member.text("role")?.value, member.text("email")?.value];
		const otherNames = (account ? [...others, `@${account}`] : others).filter((other) => other !== void 0);
		if (name === void 0) return [];
		const rights = oneOrMore(member, "rights");
		const training = trainingOf(member);
		const since = member.day("since");
		return [{
			name,
			otherNames,
			until: member.day("until"),
			...account ? { account } : {},
			...since ? { since } : {},
			...rights ? { rights } : {},
			...training ? { training } : {}
		}];
	});
	return [...names, ...groups];
}
function trainingOf(member) {
	const named = oneOrMore(member, "training");
	if (named === void 0) return void 0;
	const groups = member.groups("training").flatMap((training) => {
		const name = training.text("name");
		const on = training.day("on")?.value;
		return name ? [{
			at: training.at,
			name: name.value,
			...on ? { on } : {}
		}] : [];
	});
	return [...named.map(({ value, at }) => ({
		at,
		name: value
	})), ...groups];
}
function calendarOf(reader) {
	return reader.groups("marketing").flatMap((entry) => {
		const what = entry.text("what");
		if (what === void 0) return [];
		return [{
			at: entry.at,
			what,
			audience: entry.text("audience"),
			on: entry.day("on"),
			isDone: entry.flag("done")?.value ?? false
		}];
	});
}
function declarationsOf(reader) {
	return reader.groups("declarations").flatMap((declaration) => {
		const practice = declaration.number("practice")?.value;
		const on = declaration.day("on")?.value;
		const why = declaration.text("why")?.value;
		if (!(practice !== void 0 && Number.isInteger(practice)) || practice < 1 || practice > 15 || !on || !why) return [];
		return [{
			at: declaration.at,
			practice,
			on,
			by: declaration.text("by")?.value,
			why
		}];
	});
}
function metricsOf(reader) {
	return reader.groups("metrics").flatMap((metric) => {
		const name = metric.text("name")?.value.trim();
		const unit = metric.text("unit")?.value;
		if (name === void 0 || !isUnit(unit)) return [];
		const every = metric.text("every")?.value;
		const everyDays = every !== void 0 && Object.hasOwn(cadences, every) && cadences[every];
		return [{
			name,
			unit,
			better: metric.text("better")?.value === "lower" ? "lower" : "higher",
			...everyDays ? { everyDays } : {}
		}];
	});
}
function isUnit(word) {
	return word !== void 0 && units.includes(word);
}
function isListed(reader, key) {
	return Array.isArray(reader.fields[key]);
}
/** The texts at a key, one or a list of them; undefined where it has neither. */
function oneOrMore(reader, key) {
	const one = reader.text(key);
	if (one) return [one];
	return isListed(reader, key) ? reader.texts(key) : void 0;
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
	loadValidate: async () => (await import("./accredible.js")).validate,
	links: { course_link: "web" },
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
// ../core/src/formats/format.ts
/** Whether the `@context` of a linked-data object names what a pattern finds, such as a version of Open Badges. */
function hasContext(fields, pattern) {
	return pattern.test(JSON.stringify(own(fields, "@context") ?? ""));
}
/** The `type` of a linked-data object as a list; it may be written as one text. */
function typesOf(fields) {
	const type = Object.hasOwn(fields, "type") ? fields.type : fields["@type"];
	return (Array.isArray(type) ? type : [type]).filter((item) => typeof item === "string");
}
// ../core/src/formats/badge-objects.ts
/** What the types of badge formats that describe no template say of an object. */
const kindOfType = /* @__PURE__ */ new Map([
	["Issuer", "issuer"],
	["IssuerOrganization", "issuer"],
	["Profile", "issuer"],
	["Assertion", "assertion"],
	["BackpackAssertion", "assertion"],
	["Endorsement", "endorsement"],
	["EndorsementCredential", "endorsement"],
	["VerifiableCredential", "credential"],
	["OpenBadgeCredential", "credential"],
	["ClrCredential", "credential"],
	["AchievementCredential", "credential"],
	["VerifiablePresentation", "credential"],
	["RevocationList", "revocation-list"],
	["CryptographicKey", "key"]
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
	"revocationList",
	"telephone",
	"address",
	"publicKey",
	"verification"
]);
/** Keys that only an issuer has. */
const issuerMarks = [...[
	"email",
	"org",
	"contact",
	"origin",
	"revocationList",
	"telephone",
	"phone",
	"address"
], ...[
	"twitter",
	"facebook",
	"instagram",
	"linkedin",
	"mastodon",
	"youtube"
]];
/** So many keys of its own an issuer may have. */
const maxOwnKeys = 4;
/** What is part of a key of a badge, of a package or of a page, and of none of an issuer. */
const otherMarks = /^(?:@?type|state|status|date|title|content|level|cost|tags?|keywords|categor(?:y|ies)|version|creator|author|license|main|scripts|layout)$|criteri|narrative|skill|activit|earn|issue|align|badge|template|achievement|recipient|expir|competenc|outcome|depend/i;
/** What kind of badge object it is that says nothing about what a badge stands for; undefined where it is none. */
function otherBadgeObject(fields, context) {
	const kind = statedKind(fields);
	if (kind) return kind;
	if (assertionHeldBy(fields) !== void 0 || Object.hasOwn(fields, "recipient") && Object.hasOwn(fields, "badge") || Object.hasOwn(fields, "badge_template") && Object.keys(fields).length > 1 || Object.hasOwn(fields, "recipient_email")) return "assertion";
	return isUntypedIssuer(fields, context) ? "issuer" : void 0;
}
/** The assertion in what a backpack keeps of a badge, beside what the backpack itself says of it. */
function assertionHeldBy(fields) {
	const assertion = own(fields, "assertion");
	return isFields(assertion) && Object.hasOwn(assertion, "badge") ? assertion : void 0;
}
/** The kind that the type of an object says. */
function statedKind(fields) {
	const entity = own(fields, "entityType");
	const kinds = (typeof entity === "string" ? [entity] : typesOf(fields)).map((type) => kindOfType.get(type)).filter((kind) => kind !== void 0);
	return kinds.find((kind) => kind !== "credential") ?? kinds[0];
}
/**
* An issuer of Open Badges 1.x has no type: it is known by having a url and nothing of a badge. In YAML,
* which people write, a name, a picture and a url may be a badge that was only begun.
*/
function isUntypedIssuer(fields, { syntax, expected, isListed = false }) {
	const keys = Object.keys(fields);
	return expected && typesOf(fields).length === 0 && typeof own(fields, "url") === "string" && typeof own(fields, "name") === "string" && keys.filter((key) => !issuerKeys.has(key)).length <= (isListed ? 0 : maxOwnKeys) && keys.every((key) => issuerKeys.has(key) || !otherMarks.test(key)) && (syntax === "json" || issuerMarks.some((key) => keys.includes(key)));
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
			...languageTag,
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
			description: "Ids of this template on platforms, such as `credly: 59876d7c-\u2026`.",
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
		created_on: orNull({
			...date,
			description: "Day on which the template was made."
		}),
		state_changed_on: orNull({
			...date,
			description: "Day since which `state` is what it is, such as that on which it was archived."
		}),
		changes: orNull({
			type: "array",
			description: "Changes that are editorial, so that the badges that people hold mean what they meant.",
			items: {
				type: "object",
				required: [
					"on",
					"field",
					"why"
				],
				properties: {
					on: {
						...date,
						description: "Day of the change, such as 2026-03-31."
					},
					field: {
						enum: [
							"name",
							"criteria",
							"level",
							"skills"
						],
						description: "What changed."
					},
					why: {
						...text,
						description: "Why the meaning is the same."
					}
				},
				additionalProperties: false
			}
		}),
		audit: orNull({
			type: "object",
			description: "What the yearly audit has decided: to keep a template that is issued no more.",
			required: ["keep", "until"],
			properties: {
				keep: {
					...text,
					description: "Why it is kept though nothing is issued from it."
				},
				until: {
					...date,
					description: "Last day on which that holds, such as 2027-06-30; then it is asked again."
				}
			},
			additionalProperties: false
		}),
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
// ../core/src/formats/foreign-keys.ts
/** The keys of another version or another platform that a template has, each with the one that is meant. */
function foreignKeyMismatches(fields, foreign, contexts) {
	if (foreign === void 0) return [];
	const { title, lenientBut } = foreign;
	const found = [];
	for (const [path, keys] of Object.entries(foreign.groups)) collect$2(fields, path, "", (group, pointer) => {
		for (const key of Object.keys(group)) {
			const known = meantBy(key, keys, group, foreign.mistyped?.[path] ?? [], foreign.fold);
			if (known === void 0 || known.key === key) continue;
			if (lenientBut !== void 0 && group[key] === null) continue;
			const isThere = isGiven(group, known.key);
			const isNeeded = lenientBut === void 0 || isMissed(group, known.key, lenientBut[path]);
			const { defines, isExtended, isOpen } = key.startsWith("@") ? noContexts : contexts();
			if (defines(key)) continue;
			const isMild = !isNeeded || isOpen;
			if (isThere && isMild) continue;
			const isSafe = !isExtended && known.key !== void 0 && !Object.hasOwn(group, known.key);
			found.push(mismatchOf(key, pointer, known, {
				title,
				isThere,
				isMild,
				isSafe
			}));
		}
	});
	return found;
}
const noContexts = {
	defines: () => false,
	isExtended: false,
	isOpen: false
};
function meantBy(key, keys, group, mistyped, fold) {
	const folded = fold?.(key) ?? key;
	const usual = Object.hasOwn(keys, folded) ? keys[folded] : void 0;
	if (usual) return usual.otherwise?.(own(group, key)) ?? usual;
	const missing = mistyped.filter((one) => !isGiven(group, one));
	const near = missing.length > 0 ? didYouMean(key, missing) : void 0;
	return near === void 0 ? void 0 : renamed(near);
}
function isGiven(group, key) {
	const value = (key === void 0 ? void 0 : own(group, key)) ?? null;
	return value !== null && !(Array.isArray(value) && value.length === 0);
}
/** Whether a key, or one of those that can stand for it, has to be there and none is. */
function isMissed(group, key, needed = []) {
	return needed.some((some) => key !== void 0 && some.includes(key) && !some.some((one) => isGiven(group, one)));
}
function mismatchOf(key, pointer, { key: meant, isName, isSame, expected, suggestion }, { title, isThere, isMild, isSafe }) {
	return {
		pointer: childPointer(pointer, key),
		about: key,
		kind: "unknown",
		message: `${title} has no key \`${key}\`${pointer === "" ? "" : " here"}; expected ${expected}`,
		suggestion: isThere && isName ? `Move its content to \`${meant}\`, which exists too, and remove this key` : suggestion,
		...meant === void 0 ? {} : { meant },
		...isSame && isSafe && meant !== void 0 ? { renamed: meant } : {},
		...isMild ? { isMild: true } : {}
	};
}
function collect$2(value, path, pointer, tell) {
	if (Array.isArray(value)) for (const [index, item] of value.entries()) collect$2(item, path, childPointer(pointer, index), tell);
	else if (isFields(value)) {
		if (path === "") tell(value, pointer);
		else collect$2(own(value, path), "", childPointer(pointer, path), tell);
	}
}
/** Another name for a key, under which the value may have to change as well. */
function called(key) {
	return {
		key,
		isName: true,
		expected: `\`${key}\``,
		suggestion: `Rename it to \`${key}\``
	};
}
/** Another name for a key, under which the value is the same. */
function renamed(key) {
	return {
		...called(key),
		isSame: true
	};
}
/** What stands within another key, or in another form. */
function moved(key, where, suggestion = `Move it to ${where}`) {
	return {
		key,
		expected: where,
		suggestion
	};
}
function each(keys, meant) {
	return Object.fromEntries(keys.map((key) => [key, meant]));
}
const narrativeKeys = [
	"criteriaNarrative",
	"criteria_narrative",
	"narrative",
	"criteria_text"
];
const criteriaUrlKeys = [
	"criteriaUrl",
	"criteriaURL",
	"criteria_url",
	"criteria_link"
];
const imageUrlKeys = [
	"imageUrl",
	"imageURL",
	"image_url"
];
const openBadgesGroups = {
	criteria: {
		...each([
			"url",
			"uri",
			"href",
			"link"
		], renamed("id")),
		...each([
			"text",
			"description",
			"criteriaNarrative"
		], renamed("narrative"))
	},
	image: {
		...each([
			"url",
			"uri",
			"href",
			"src"
		], renamed("id")),
		...each([
			"alt",
			"altText",
			"alt_text"
		], renamed("caption"))
	},
	alignment: {
		...each([
			"targetURL",
			"target_url",
			"targetId"
		], renamed("targetUrl")),
		...each(["target_name", "targetTitle"], renamed("targetName"))
	}
};
/** What linked data calls them, which the schema of version 3 does not take. */
const keywords = {
	"@id": renamed("id"),
	"@type": renamed("type")
};
/** Of an Achievement; whose readers refuse a term that no context defines. */
const keysForeignToOpenBadges3 = {
	title: "Open Badges 3.0",
	mistyped: {
		"": ["criteria", "alignment"],
		criteria: ["narrative"]
	},
	groups: {
		criteria: {
			...openBadgesGroups.criteria,
			"@id": renamed("id")
		},
		image: {
			...openBadgesGroups.image,
			...keywords
		},
		alignment: {
			...openBadgesGroups.alignment,
			"@type": renamed("type")
		},
		resultDescription: keywords,
		"": {
			...keywords,
			title: renamed("name"),
			url: moved("criteria", "`id` within `criteria`"),
			skills: moved("alignment", "`alignment`, one entry for each skill", "Write each skill as an entry of `alignment`, with `targetName` and `targetUrl`"),
			alignments: renamed("alignment"),
			tags: renamed("tag"),
			...each(["issuer", "createdBy"], moved("creator", "`creator`, because the issuer belongs in the credential", "Rename it to `creator`, with a profile that has `id` and `type`, or remove it")),
			...each(narrativeKeys, moved("criteria", "`narrative` within `criteria`")),
			...each(criteriaUrlKeys, moved("criteria", "`id` within `criteria`")),
			...each(imageUrlKeys, moved("image", "`image` with `id` and `type`", "Write {\"id\": \u2026, \"type\": \"Image\"} as `image`")),
			...each(["@language", "language"], renamed("inLanguage")),
			...each([
				"achievement_type",
				"achievmentType",
				"credentialType"
			], renamed("achievementType")),
			...each(["resultDescriptions", "results"], renamed("resultDescription"))
		}
	}
};
const onlyInVersion3 = {
	expected: "none, because only version 3 has it",
	suggestion: "Remove it, or say it in the description"
};
/** Of a BadgeClass, whose readers pass over what they do not know. */
const keysForeignToOpenBadges2 = {
	title: "Open Badges 2.0",
	mistyped: {
		"": ["criteria", "alignment"],
		criteria: ["narrative"]
	},
	lenientBut: {
		"": [
			["image"],
			["criteria"],
			["issuer"]
		],
		criteria: [[
			"id",
			"@id",
			"narrative"
		]],
		image: [["id", "@id"]]
	},
	groups: {
		...openBadgesGroups,
		"": {
			alignments: renamed("alignment"),
			tag: renamed("tags"),
			creator: renamed("issuer"),
			...each(narrativeKeys, moved("criteria", "`narrative` within `criteria`")),
			...each(criteriaUrlKeys, moved("criteria", "`criteria`, or `id` within it")),
			...each(imageUrlKeys, moved("image", "`image`")),
			...each(["inLanguage", "language"], renamed("@language")),
			...each(["achievementType", "creditsAvailable"], onlyInVersion3)
		}
	}
};
const keysForeignToOpenBadges1 = {
	title: "Open Badges 1",
	lenientBut: { "": [
		["image"],
		["criteria"],
		["issuer"]
	] },
	groups: { "": {
		alignments: renamed("alignment"),
		tag: renamed("tags"),
		creator: renamed("issuer"),
		...each(criteriaUrlKeys, renamed("criteria")),
		...each(imageUrlKeys, renamed("image"))
	} }
};
const activities = {
	...moved("badge_template_activities", "`badge_template_activities`, one entry with a `title` for each criterion", "Move each criterion to the `title` of an entry of `badge_template_activities`"),
	otherwise: criteriaElsewhere
};
/** What criteria mean that are an address, or that are kept as Open Badges keeps them. */
function criteriaElsewhere(value) {
	if (typeof value === "string" && /^\s*https?:\/\/\S+\s*$/i.test(value)) return renamed("global_activity_url");
	if (!isFields(value)) return void 0;
	const page = [
		"id",
		"url",
		"link"
	].find((key) => typeof own(value, key) === "string");
	const text = [
		"narrative",
		"text",
		"description"
	].find((key) => Object.hasOwn(value, key));
	if (page === void 0) return void 0;
	const expected = `its \`${page}\` as \`global_activity_url\``;
	const suggestion = `Move its \`${page}\` to \`global_activity_url\``;
	return text === void 0 ? moved("global_activity_url", expected, suggestion) : moved("badge_template_activities", `${expected} and its \`${text}\` in \`badge_template_activities\``, `${suggestion}, and each criterion to the \`title\` of an entry of \`badge_template_activities\``);
}
const programFile = {
	expected: "the issuer once for all templates, in program.yaml",
	suggestion: "Remove it, and name the issuer in program.yaml"
};
const image = moved("image", "`image`, a path or an address", "Rename it to `image`");
const imageText = moved("image", "`alt` within `image`", "Write `image` with `url` and with `alt`, which describes the picture");
const tags = {
	...called("reporting_tags"),
	suggestion: "Rename it to `reporting_tags`, or to `skills` if the earner has shown them"
};
/** Of a BadgeClass of Canvas Credentials, whose API passes over what it does not know. */
const keysForeignToCanvasCredentials = {
	title: "Canvas Credentials",
	mistyped: { "": ["criteriaNarrative", "alignments"] },
	lenientBut: { "": [["criteriaNarrative", "criteriaUrl"]] },
	groups: {
		"": {
			alignment: renamed("alignments"),
			criteria: moved("criteriaNarrative", "`criteriaNarrative`, or `criteriaUrl` for a page"),
			...each([
				"criteria_narrative",
				"criteria_text",
				"narrative"
			], renamed("criteriaNarrative")),
			...each([
				"criteria_url",
				"criteriaURL",
				"criteria_link"
			], renamed("criteriaUrl")),
			...each(imageUrlKeys, renamed("image")),
			tag: renamed("tags")
		},
		alignments: {
			...each(["target_name", "targetTitle"], renamed("targetName")),
			...each([
				"target_url",
				"targetURL",
				"targetId"
			], renamed("targetUrl"))
		}
	}
};
/** Of a template of Credly, whose API passes over what it does not know. */
const keysForeignToCredly = {
	title: "Credly",
	lenientBut: { "": [["badge_template_activities", "global_activity_url"]] },
	groups: { "": {
		alignment: called("alignments"),
		...each(["criteria", ...narrativeKeys], activities),
		...each(criteriaUrlKeys, renamed("global_activity_url")),
		...each([
			"tags",
			"tag",
			"keywords"
		], tags)
	} }
};
/** A key as our format writes keys: in small letters, with _ between words. */
function inOurLetters(key) {
	return /[A-Z\s-]/.test(key) ? key.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).replace(/[\s-]/g, "_").toLowerCase() : key;
}
/** What a key of other habits means in our format, as it is written there. */
function meantInOurs(key) {
	const folded = inOurLetters(key);
	const keys = keysForeignToBadgelint.groups[""] ?? {};
	return (Object.hasOwn(keys, folded) ? keys[folded]?.key : void 0) ?? folded;
}
/** Of our own format: what people write first who know Open Badges, a platform, or neither. */
const keysForeignToBadgelint = {
	title: "badgelint's format",
	fold: inOurLetters,
	groups: {
		"": {
			...each([
				"criteria",
				"criterion",
				"narrative",
				"criteria_narrative",
				"criteria_text"
			], activities),
			...each([
				"earning_criteria",
				"earn_criteria",
				"how_to_earn",
				"criteria_description"
			], activities),
			...each([
				"requirements",
				"activities",
				"tasks"
			], activities),
			...each([
				"criteria_url",
				"criteria_link",
				"criteria_page",
				"url",
				"link",
				"website"
			], called("global_activity_url")),
			...each([
				"issuer",
				"issuer_name",
				"organization",
				"organisation"
			], programFile),
			...each([
				"issuer_url",
				"issued_by",
				"creator"
			], programFile),
			...each([
				"tags",
				"tag",
				"keywords"
			], tags),
			...each([
				"image_url",
				"picture",
				"icon",
				"logo",
				"image_path",
				"image_file"
			], image),
			...each([
				"image_alt_text",
				"image_alt",
				"alt_text",
				"alt",
				"caption"
			], imageText),
			...each(["alignment", "standards"], called("alignments")),
			...each(["title", "badge_name"], called("name")),
			...each([
				"summary",
				"short_description",
				"details",
				"about"
			], called("description")),
			...each([
				"learning_outcomes",
				"outcomes",
				"competencies",
				"competences"
			], moved("skills", "`skills`, a list", "Name them under `skills`, one by one")),
			...each([
				"earn_url",
				"earn_link",
				"earn_this_badge",
				"enroll_url",
				"enrol_url",
				"signup_url"
			], called("earn_this_badge_url")),
			...each([
				"expires",
				"expiry",
				"expiration",
				"expires_at",
				"valid_for",
				"validity"
			], moved("expires_after", "`expires_after`, such as `2 years`", "Rename it to `expires_after`")),
			...each([
				"duration",
				"time",
				"estimated_time"
			], moved("time_to_earn", "`time_to_earn`, with Hours, Days, Weeks, Months or Years", "Rename it to `time_to_earn`, and write one of these")),
			...each([
				"type",
				"category",
				"badge_type",
				"achievement_type"
			], moved("type_category", "`type_category`, with Experience, Learning, Validation or Certification", "Rename it to `type_category`, and write one of these")),
			...each(["difficulty"], moved("level", "`level`, with Foundational, Intermediate or Advanced", "Rename it to `level`, and write one of these")),
			...each(["price"], moved("cost", "`cost`, with Free or Paid", "Rename it to `cost`, and write one of these")),
			...each([
				"status",
				"archived",
				"active"
			], moved("state", "`state`, with draft, active or archived", "Rename it to `state`, and write one of these")),
			...each([
				"in_language",
				"lang",
				"locale",
				"@language"
			], called("language")),
			...each([
				"owners",
				"author",
				"authors",
				"maintainer",
				"contact"
			], called("owner")),
			...each([
				"last_reviewed",
				"reviewed",
				"review_date"
			], called("reviewed_on")),
			...each([
				"created",
				"created_at",
				"date_created"
			], called("created_on")),
			...each([
				"credly_id",
				"badge_template_id",
				"template_id",
				"entity_id"
			], moved("platform_ids", "`platform_ids`", "Move it to `platform_ids`, such as `credly: \u2026`")),
			...each([
				"prerequisites",
				"prerequisite",
				"requires",
				"required_badges"
			], moved("badge_template_activities", "`required_badge_template_id` in `badge_template_activities`")),
			...each(["next_steps", "recommended"], called("recommendations"))
		},
		image: {
			...each([
				"id",
				"src",
				"href",
				"path",
				"file",
				"uri"
			], called("url")),
			...each([
				"alt_text",
				"caption",
				"text"
			], called("alt"))
		},
		alignments: {
			...each(["target_name", "title"], called("name")),
			...each([
				"target_url",
				"link",
				"href"
			], called("url")),
			...each(["target_description"], called("description"))
		},
		badge_template_activities: {
			...each([
				"name",
				"description",
				"text",
				"criterion",
				"narrative"
			], called("title")),
			...each([
				"url",
				"link",
				"href"
			], called("activity_url")),
			...each(["type"], called("activity_type"))
		},
		recommendations: each([
			"url",
			"link",
			"href"
		], called("activity_url"))
	}
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
	"created_on",
	"state_changed_on",
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
	loadValidate: async () => (await import("./credly.js")).validate,
	links: {
		global_activity_url: "web",
		earn_this_badge_url: "web",
		image: "platform-picture",
		image_url: "platform-picture",
		"image/url": "platform-picture",
		"image/remote_upload_url": "platform-picture",
		"badge_template_activities/activity_url": "web",
		"badge_template_activities/url": "web",
		"alignments/url": "web",
		"recommendations/activity_url": "web",
		"recommendations/url": "web"
	},
	foreignKeys: keysForeignToCredly,
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
		stateChangedOn: reader.day("state_updated_at"),
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
/** Keys of a template beside those that entries of all kinds of lists have. */
const badgeKeys$1 = [
	...distinctive,
	"type_category",
	"time_to_earn",
	"reporting_tags",
	"expires_after",
	"reviewed_on"
];
const known = Object.keys(templateSchema.properties);
const knownKeys = new Set(known);
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
	recognises(fields, { syntax, expected, isListed = false }) {
		if (isListed && !isSurelyOne(fields, syntax)) return false;
		const keys = Object.keys(fields);
		const familiar = keys.filter(isFamiliar);
		if (familiar.length < 2) return false;
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own(fields, "name") === "string";
		const exact = keys.filter((key) => knownKeys.has(key)).length;
		if (!expected || exact < 2) return false;
		return familiar.length === keys.length || isWrittenFirst(fields, syntax);
	},
	loadValidate: async () => (await import("./template2.js")).validate,
	links: {
		global_activity_url: "web",
		earn_this_badge_url: "web",
		image: "picture",
		"image/url": "picture",
		"image/remote_upload_url": "picture",
		"badge_template_activities/activity_url": "web",
		"alignments/url": "web",
		"recommendations/activity_url": "web"
	},
	foreignKeys: keysForeignToBadgelint,
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
		version: ["version"],
		changes: ["changes"],
		expiry: ["expires_after"],
		audit: ["audit"]
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
			version: reader.id("version"),
			changes: changesOf(reader),
			record: {
				createdOn: reader.day("created_on"),
				stateChangedOn: reader.day("state_changed_on")
			},
			expiry: expiryOf(reader),
			audit: auditOf(reader),
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
	return knownKeys.has(key) || key.startsWith("x-") || didYouMean(key, known) !== void 0;
}
/** Words of other formats, and of everyday life, for what our format calls otherwise or has not. */
const borrowed = /* @__PURE__ */ new Set([...Object.keys(keysForeignToBadgelint.groups[""] ?? {}), ...["evidence", "audience"]]);
/** Those of them that hardly stand in anything else than a badge, beside a name and a description. */
const telling$1 = [
	"criteria",
	"earning_criteria",
	"criterion",
	"issuer",
	"issued_by",
	"competencies"
];
/** The same in YAML, which people write. In JSON a site may keep such data of its own. */
const tellingInYaml = [
	...telling$1,
	...[
		"criteria_narrative",
		"criteria_text",
		"criteria_description",
		"criteria_url"
	],
	...[
		"criteria_link",
		"criteria_page",
		"earn_criteria",
		"how_to_earn",
		"issuer_name"
	]
];
/** Words with which a badge may be written down, and nothing else but a name and a description. */
const everyday = /* @__PURE__ */ new Set([
	...[
		...telling$1,
		"requirements",
		"tags",
		"tag",
		"keywords",
		"category",
		"type",
		"title",
		"url"
	],
	...[
		"link",
		"alignment",
		"outcomes",
		"learning_outcomes",
		"evidence",
		"duration",
		"audience"
	],
	...[
		"image_url",
		"image_alt",
		"alt_text",
		"badge_type",
		"achievement_type"
	]
]);
/**
* Whether it is how people write a badge down who have not read about the format: a name and a description,
* with `criteria` or an `issuer`, or with everyday words alone. What is linked data says so, or has its criteria in
* a group.
*/
function isWrittenFirst(fields, syntax) {
	const keys = Object.keys(fields);
	const isAmong = (words) => (key) => words.has(key) || isFamiliar(key);
	return !hasOneOf(fields, syntax === "json" ? [
		"@context",
		"@type",
		"type"
	] : ["@context", "@type"]) && typeof own(fields, "name") === "string" && typeof own(fields, "description") === "string" && !(syntax === "json" && isFields(own(fields, "criteria"))) && (hasTelling(fields, syntax) ? keys.filter(isAmong(borrowed)).length * 3 >= keys.length * 2 : syntax !== "json" && keys.every(isAmong(everyday)));
}
function hasTelling(fields, syntax) {
	return hasOneOf(fields, syntax === "json" ? telling$1 : tellingInYaml);
}
/** Whether it has more than entries of any list: keys of badges, one beside a description or else two. */
function isSurelyOne(fields, syntax) {
	if (typeof own(fields, "name") !== "string") return false;
	const count = badgeKeys$1.filter((key) => Object.hasOwn(fields, key)).length;
	if (count > 1 || typeof own(fields, "description") !== "string") return count > 1;
	return count === 1 || hasTelling(fields, syntax) && isWrittenFirst(fields, syntax);
}
/** `certificate: true`, or `{enabled: false, reason: \u2026}`. */
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
function changesOf(reader) {
	return reader.groups("changes").flatMap((change) => {
		const [on, field, why] = [
			change.day("on"),
			change.text("field"),
			change.text("why")
		];
		return on && field && why ? [{
			at: change.at,
			on: on.value,
			field: field.value,
			why: why.value
		}] : [];
	});
}
function auditOf(reader) {
	const group = reader.group("audit");
	const [keep, until] = [group?.text("keep"), group?.day("until")];
	return keep && until ? {
		keep,
		until
	} : void 0;
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
// ../core/src/text/person-name.ts
const { group, plural, credentialNames } = personalData;
/**
* The person whom the name of an issued credential names: "Certificate of Alex Example". `achievement` is the name of
* what it was issued for; without that two words in capitals may as well be a subject: "Certificate of Data Science".
*/
function personNamedIn(name, achievement) {
	const { surely, likely, behind } = credentialNames;
	const matches = surely.map((pattern) => placeIn(name, pattern));
	if (achievement !== void 0) {
		matches.push(placeIn(name, likely));
		if (name.startsWith(achievement)) matches.push(placeIn(name, behind, achievement.length));
	}
	const own = new Set(achievement === void 0 ? [] : normalizedWords(achievement));
	return matches.find((place) => place && !isSubject(name.slice(...place).split(" "), own));
}
function placeIn(name, pattern, from = 0) {
	const match = pattern.exec(name.slice(from));
	const person = match?.groups?.person;
	if (match === null || person === void 0) return void 0;
	const [found] = match;
	const start = from + match.index + (found.startsWith(person) ? 0 : found.length - person.length);
	return [start, start + person.length];
}
/** Whether words are rather a subject or a group of people than a person. */
function isSubject(words, own) {
	if (plural.test(words.at(-1) ?? "")) return true;
	return words.some((word) => group.test(word) || credentialNames.subject.test(word) || normalizedWords(word).some((part) => own.has(part)));
}
// ../core/src/formats/credentials.ts
/** The person whom a subject of an Open Badges 3.0 credential names: by a name, a mail address, or an open identity. */
function earnerOfSubject(subject) {
	const open = subject.groups("identifier").find((identity) => identity.flag("hashed")?.value === false);
	const id = subject.text("id");
	const mail = id && /^mailto:/i.test(id.value) ? id : void 0;
	return subject.text("name") ?? open?.text("identityHash") ?? mail;
}
/** The person whom a credential's own name names: "Certificate of Alex Example". */
function earnerInName(credential, achievement) {
	const name = credential.text("name");
	const person = name && personNamedIn(name.value, achievement?.text("name")?.value);
	return person && {
		value: name.value.slice(...person),
		at: {
			...name.at,
			span: person
		}
	};
}
/** An assertion, or a credential whose achievement does not stand in it. */
function issuedCredential(fields, at) {
	const reader = new FieldReader(fields, at);
	const [subject] = reader.groups("credentialSubject");
	const achievement = subject?.group("achievement")?.text("id") ?? subject?.text("achievement");
	return {
		at,
		earner: (subject && earnerOfSubject(subject)) ?? earnerOfAssertion(reader) ?? earnerInName(reader),
		achievement: achievement ?? reader.text("badge")
	};
}
/** The person whom an assertion names: of Open Badges 1 and 2, and as the platforms answer with it. */
function earnerOfAssertion(reader) {
	const recipient = reader.group("recipient");
	const open = recipient?.text("plaintextIdentity") ?? identityOf(recipient);
	return recipient?.text("name") ?? open ?? openIdentity(reader.text("recipient", "recipient_email"));
}
function identityOf(recipient) {
	const identity = openIdentity(recipient?.text("identity"));
	return recipient?.flag("hashed")?.value === true && !identity?.value.includes("@") ? void 0 : identity;
}
/** A digest names nobody, and neither does an identifier that stands for a key. */
function openIdentity(identity) {
	return identity && !/^(?:[a-z\d]+\$|did:|urn:)/i.test(identity.value) ? identity : void 0;
}
// ../core/src/formats/link-fields.ts
/** What stands in a field for a link and is none. */
function linkMismatches(fields, links) {
	const found = [];
	for (const [path, kind] of Object.entries(links)) collect$1(fields, path, "", kind, found);
	return found;
}
function collect$1(value, path, pointer, kind, found) {
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) if (isFields(item)) collect$1(item, path, childPointer(pointer, index), kind, found);
		return;
	}
	if (!isFields(value)) return;
	const end = path.indexOf("/");
	const key = end < 0 ? path : path.slice(0, end);
	const inner = own(value, key);
	if (inner === void 0 || inner === null) return;
	const at = childPointer(pointer, key);
	if (end >= 0) collect$1(inner, path.slice(end + 1), at, kind, found);
	else if (typeof inner === "string") {
		const flaw = addressFlaw(inner, kind);
		if (flaw) found.push({
			pointer: at,
			about: pointerKeys(at).join("."),
			kind: "wrong",
			isAddress: true,
			...flaw.fixed === void 0 ? {} : { replacement: flaw.fixed },
			message: `${nameOf(at)} is ${flaw.found}; expected ${flaw.expected}`,
			suggestion: flaw.suggestion
		});
	}
}
// ../core/src/formats/differences.ts
/**
* What differs between a template and what its format asks for; what says most of a cause goes first. `document` is
* what it stands in, at `pointer`.
*/
function differencesOf(adapter, validate, document, pointer) {
	const fields = valueAt(document, pointer);
	if (!isFields(fields)) return [];
	let contexts;
	const all = [
		...adapter.differences?.(fields) ?? [],
		...linkMismatches(fields, adapter.links),
		...foreignKeyMismatches(fields, adapter.foreignKeys, () => {
			contexts ??= contextsOf(document, pointer);
			return contexts;
		}),
		...schemaMismatches(validate, fields)
	];
	return all.length === 0 ? [] : onePerCause(all);
}
/** The contexts of the standards themselves; those for examples take any key. */
const standard = /^https?:\/\/(?:www\.w3\.org\/(?!.*(?:examples|undefined-terms))|purl\.imsglobal\.org\/|w3id\.org\/openbadges|w3id\.org\/security)/;
/** What the contexts at a place and above it define beside the terms of the standards. */
function contextsOf(document, pointer) {
	const further = upwards(pointer).flatMap((place) => {
		const group = valueAt(document, place);
		return [isFields(group) ? own(group, "@context") ?? [] : []].flat();
	}).filter((one) => typeof one !== "string" || !standard.test(one));
	return {
		defines: (key) => further.some((one) => isFields(one) && definesTerm(one, key)),
		isExtended: further.length > 0,
		isOpen: further.some((one) => !isFields(one) || Object.hasOwn(one, "@import"))
	};
}
/** Whether a context that is written out defines a term, for all that it holds or within one of its types. */
function definesTerm(context, term) {
	if (Object.hasOwn(context, term) || Object.hasOwn(context, "@vocab")) return true;
	return Object.values(context).some((definition) => {
		const inner = isFields(definition) ? own(definition, "@context") : void 0;
		return isFields(inner) && definesTerm(inner, term);
	});
}
// ../core/src/formats/language-map.ts
const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
/** Keys that JSON-LD and our formats have, and that a careless eye takes for languages. */
const noTags = /* @__PURE__ */ new Set([
	"id",
	"url",
	"uri"
]);
/**
* The texts of a field that gives one for each language, as linked data has them: `{en: \u2026, nl: \u2026}`, or one or several
* of `{"@value": \u2026, "@language": \u2026}`. Undefined where it is neither.
*/
function languageTexts({ value, at }) {
	if (Array.isArray(value)) {
		const all = value.map((item, index) => valueObject({
			value: item,
			at: placeBelow(at, index)
		}));
		const found = all.filter((one) => one !== void 0);
		return found.length > 0 && found.length === all.length ? found : void 0;
	}
	if (!isFields(value)) return void 0;
	const one = valueObject({
		value,
		at
	});
	if (one) return [one];
	const keys = Object.keys(value);
	if (keys.length === 0 || !keys.every((key) => isLanguage(key, own(value, key)))) return void 0;
	return keys.flatMap((key) => {
		const place = placeBelow(at, key);
		const text = firstText({
			value: own(value, key),
			at: place
		});
		if (text === void 0) return [];
		return [{
			language: key === "@none" ? void 0 : {
				value: key,
				at: {
					...place,
					isKey: true
				}
			},
			text
		}];
	});
}
function isLanguage(key, value) {
	return (tag.test(key) && !noTags.has(key) || key === "@none") && (typeof value === "string" || Array.isArray(value));
}
function firstText({ value, at }) {
	if (typeof value === "string") return value.trim() === "" ? void 0 : {
		value,
		at
	};
	const first = Array.isArray(value) ? value[0] : void 0;
	return typeof first === "string" ? {
		value: first,
		at: placeBelow(at, 0)
	} : void 0;
}
function valueObject({ value, at }) {
	if (!isFields(value)) return void 0;
	const text = own(value, "@value");
	if (typeof text !== "string") return void 0;
	const language = own(value, "@language");
	return {
		language: typeof language === "string" ? {
			value: language,
			at: placeBelow(at, "@language")
		} : void 0,
		text: {
			value: text,
			at: placeBelow(at, "@value")
		}
	};
}
// ../core/src/formats/achievement.ts
/** The texts of an Achievement, each of which is one text or one for each language. */
function achievementTexts(reader) {
	const stated = reader.group("criteria");
	const name = textsAt(reader, "name");
	const description = textsAt(reader, "description");
	const narrative = stated ? textsAt(stated, "narrative") : [];
	const inLanguage = reader.text("inLanguage", "@language");
	const maps = [
		name,
		description,
		narrative
	].filter((texts) => texts.some(({ isMap }) => isMap));
	const all = [
		name,
		description,
		narrative
	].flat();
	const tags = [...new Set(all.flatMap(({ language }) => language?.value ?? []))];
	const main = tags.find((tag) => /^en(?:-|$)/i.test(tag)) ?? tags[0];
	const said = (tag) => {
		const of = (texts) => texts.find(({ language }) => language?.value === tag);
		const narrated = of(narrative)?.text;
		return {
			language: all.find(({ language }) => language?.value === tag)?.language ?? inLanguage,
			name: of(name)?.text,
			description: of(description)?.text,
			criteria: narrated ? [{ text: narrated }] : []
		};
	};
	if (maps.length === 0) return said(void 0);
	const own = said(main);
	const first = (texts) => texts[0]?.text;
	const narrated = own.criteria[0]?.text ?? first(narrative);
	return {
		language: own.language,
		name: own.name ?? first(name),
		description: own.description ?? first(description),
		criteria: narrated ? [{ text: narrated }] : [],
		translations: tags.filter((tag) => tag !== main).map(said),
		languageMap: maps[0]?.[0]?.field
	};
}
function textsAt(reader, key) {
	const text = reader.text(key);
	const field = placeBelow(reader.at, key);
	if (text) return [{
		language: void 0,
		text,
		isMap: false,
		field
	}];
	return (languageTexts({
		value: own(reader.fields, key),
		at: field
	}) ?? []).map((one) => ({
		...one,
		isMap: true,
		field
	}));
}
/** What is wrong with texts that are neither one text nor one for each language, and with a group that is one. */
function achievementDifferences(fields) {
	const criteria = own(fields, "criteria");
	return [
		...textDifference(fields, "name", ""),
		...textDifference(fields, "description", ""),
		...isFields(criteria) ? textDifference(criteria, "narrative", "/criteria") : [],
		...groupDifference(fields, "image", "Image"),
		...groupDifference(fields, "creator", "Profile")
	];
}
/** A text where a group of fields is due that has it as its `id`. */
function groupDifference(fields, key, type) {
	const value = own(fields, key);
	if (typeof value !== "string" || value.trim() === "") return [];
	const isName = type === "Profile" && addressFlaw(value, "id") !== void 0;
	return [{
		pointer: `/${key}`,
		about: key,
		kind: "wrong",
		message: `\`${key}\` is ${inWords(value)}; expected a section with that as \`${isName ? "name" : "id"}\`, and with \`type\` ${type}`,
		suggestion: isName ? `Write {"id": "\u2026", "type": "${type}", "name": "\u2026"}, with its own address as \`id\`` : `Write {"id": "\u2026", "type": "${type}"}, with the address as \`id\``
	}];
}
function textDifference(fields, key, above) {
	const value = own(fields, key);
	if (value === void 0 || typeof value === "string" || languageTexts({
		value,
		at: {
			file: "",
			document: 0,
			pointer: ""
		}
	})) return [];
	return [{
		pointer: `${above}/${key}`,
		about: `${above}/${key}`.slice(1).replace("/", "."),
		kind: "wrong",
		message: `\`${key}\` is ${inWords(value)}; expected text`,
		suggestion: value === null ? "Fill it in, or remove the line" : typeof value === "object" ? "Write it as text, or as one text for each language, such as {\"en\": \"\u2026\"}" : "Put it in quotes"
	}];
}
// ../core/src/formats/framework-skills.ts
/** A longer name is a statement of a standard and no name of a skill. */
const maxLength = 80;
/**
* The skills among the alignments of a badge: those to frameworks of skills and competencies. Undefined where there is
* none, since an alignment may be to anything else as well.
*/
function frameworkSkills(alignments) {
	const links = /* @__PURE__ */ new Map();
	const skills = [];
	for (const alignment of alignments) {
		const name = alignment.text("targetName");
		if (name === void 0 || !mayBeName(name.value.trim()) || !isSkill(alignment)) continue;
		if (name.value.trim() === alignment.text("targetCode")?.value.trim()) continue;
		const folded = name.value.trim().toLowerCase();
		const link = alignment.text("targetUrl")?.value ?? "";
		const known = links.get(folded);
		if (known !== void 0 && known !== link) continue;
		links.set(folded, link);
		skills.push(name);
	}
	return skills.length > 0 ? skills : void 0;
}
/** A code such as `SL.6.1` or `MS-LS2-4`, and a number in a list, such as "Indicator 4a". */
const code = /^(?=.*\d)[A-Z\d]{1,8}(?:[.:-][A-Za-z\d]{1,12})+$|^(?:Indicator|Standard|Objective|Outcome|Benchmark|Criterion|Competenc[ey]|Element|Section|Strand|Domain|Level|Unit|Goal|Practice|Skill|Module|Task) [A-Z]?\d+(?:[.-]\d+)*[a-z]?$/i;
function mayBeName(text) {
	return text.length <= maxLength && !(/\d/.test(text) && code.test(text));
}
/** Frameworks that hold skills, by their names or addresses; some hold occupations beside them. */
const frameworks = /\besco\b|\bo\*?net\b|onetonline\.org|onetcenter\.org|lightcast|\bemsi\b|rich skill|open skills/i;
/** The addresses and codes of occupations and groups of them, in ESCO and O*NET. */
const occupations = /\/esco\/(?:occupation|isco)|\/occupation\/|\/link\/(?:summary|details)\/|\b\d{2}-\d{4}(?:\.\d{2})?\b/i;
function isSkill(alignment) {
	const type = alignment.text("targetType")?.value;
	if (type === "ceasn:Competency" || type === "CFItem") return true;
	if (type !== void 0 && !/^ext:.*skill|^ext:.*competenc/i.test(type)) return false;
	const url = alignment.text("targetUrl")?.value ?? "";
	const code = alignment.text("targetCode")?.value ?? "";
	if (occupations.test(`${url} ${code}`)) return false;
	if (type !== void 0 || /\/ims\/case\/v\d+p\d+\/(?:uri\/)?CFItems?\//i.test(url)) return true;
	return frameworks.test(`${alignment.text("targetFramework")?.value ?? ""} ${url}`);
}
// ../core/src/formats/open-badges.ts
const sources = {
	id: ["id", "@id"],
	name: ["name"],
	description: ["description"],
	language: ["@language", "inLanguage"],
	version: ["version"],
	image: ["image"],
	criteria: ["criteria"],
	criteriaLink: ["criteria"],
	skills: ["alignment"],
	tags: ["tags", "tag"],
	alignments: ["alignment"]
};
const links = {
	image: "any",
	"image/id": "any",
	criteria: "any",
	"criteria/id": "any",
	"alignment/targetUrl": "any"
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
	recognises(fields, { syntax }) {
		if (isBadgeClass(fields)) return isVersion1(fields);
		return typesOf(fields).length === 0 && typeof own(fields, "name") === "string" && [
			"description",
			"image",
			"criteria",
			"issuer"
		].every((key) => Object.hasOwn(fields, key)) && (Object.hasOwn(fields, "@context") ? isVersion1(fields) : isPublished(fields, syntax));
	},
	loadValidate: async () => (await import("./open-badges-1.js")).validate,
	links: {
		image: "any",
		criteria: "any",
		issuer: "any",
		"alignment/url": "any"
	},
	foreignKeys: keysForeignToOpenBadges1,
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
	loadValidate: async () => (await import("./open-badges-2.js")).validate,
	links: {
		...links,
		id: "reference",
		"@id": "reference",
		"image/@id": "any",
		"criteria/@id": "any",
		issuer: "any"
	},
	foreignKeys: keysForeignToOpenBadges2,
	differences: (fields) => narrativeAsText(fields, false),
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
	loadValidate: async () => (await import("./open-badges-3.js")).validate,
	links: {
		...links,
		id: "id"
	},
	foreignKeys: keysForeignToOpenBadges3,
	differences: (fields) => [...achievementDifferences(fields), ...narrativeAsText(fields, true)],
	sources,
	map: (reader) => ({
		...mapOpenBadge(reader, false),
		...achievementTexts(reader)
	})
};
/** Criteria that are written out where an address or a group of fields is due. */
function narrativeAsText(fields, isGroupDue) {
	const criteria = own(fields, "criteria");
	if (typeof criteria !== "string" || criteria.trim() === "") return [];
	const flaw = addressFlaw(criteria, "any");
	const isProse = flaw !== void 0 && !flaw.isSlip && /\s/.test(criteria.trim());
	if (!isProse && (flaw !== void 0 || !isGroupDue)) return [];
	const key = isProse ? "narrative" : "id";
	return [{
		pointer: "/criteria",
		about: "criteria",
		kind: "wrong",
		message: `\`criteria\` is ${inWords(criteria)}; expected a section with that as \`${key}\``,
		suggestion: `Write {"${key}": "\u2026"} as \`criteria\``
	}];
}
function isBadgeClass(fields) {
	return typesOf(fields).includes("BadgeClass");
}
function isVersion1(fields) {
	return hasContext(fields, /openbadges\/v1/);
}
/**
* Whether criteria and issuer of what has no type stand elsewhere, as those of a BadgeClass do: in YAML,
* which people write, both; in JSON one of them, or the issuer in place. Criteria in a group are of version 2.
*/
function isPublished(fields, syntax) {
	if (Object.hasOwn(fields, "skills") || isFields(own(fields, "criteria"))) return false;
	const found = ["criteria", "issuer"].map((key) => {
		const value = own(fields, key);
		return typeof value === "string" && /[/:.]/.test(value) && !/\s/.test(value.trim());
	});
	if (syntax !== "json") return found.every(Boolean);
	return found.some(Boolean) || isFields(own(fields, "issuer"));
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
		version: reader.id("version"),
		image: reader.group("image")?.text("id", "@id") ?? reader.text("image"),
		criteria: narrative ? [{ text: narrative }] : [],
		criteriaLink: stated?.text("id", "@id") ?? reader.text("criteria"),
		skills: isOld ? void 0 : frameworkSkills(reader.groups("alignment")),
		tags: [...reader.texts("tags"), ...reader.texts("tag")],
		alignments: reader.groups("alignment").map((alignment) => ({
			at: alignment.at,
			...isOld ? {
				name: alignment.text("name"),
				link: alignment.text("url"),
				outdatedKeys: []
			} : {
				name: alignment.text("targetName", "name", "target_name", "targetTitle"),
				link: alignment.text("targetUrl", "url", "targetURL", "target_url", "targetId"),
				outdatedKeys: alignment.keys(...outdated)
			}
		})),
		imageText: reader.group("image")?.text("caption") ?? reader.text("imageAltText"),
		issuer: (reader.group("issuer") ?? reader.group("creator"))?.text("name")
	};
}
// ../core/src/formats/embedded.ts
const nothing = {
	inner: [],
	unread: []
};
/**
* What stands in a credential, a presentation or an assertion. Undefined where it is none of them; nothing where
* it is one that holds nothing and need not.
*/
function embeddedIn(fields, at) {
	const held = assertionHeldBy(fields);
	if (held) return inAssertion(new FieldReader(held, placeBelow(at, "assertion")), true);
	const kind = statedKind(fields);
	if (kind === "endorsement") return void 0;
	if (kind === "credential" || hasOneOf(fields, ["credentialSubject", "verifiableCredential"])) return inCredential(new FieldReader(fields, at));
	const isAssertion = kind === "assertion";
	if (!isAssertion && kind !== void 0) return void 0;
	return inAssertion(new FieldReader(fields, at), isAssertion);
}
function inCredential(credential) {
	const { fields, at } = credential;
	const subjects = credential.groups("credentialSubject");
	const found = [inCredentials(credential), ...subjects.flatMap((subject) => [inCredentials(subject), inSubject(subject)])];
	const embedded = {
		inner: found.flatMap(({ inner }) => inner).map((item) => withEarner(item, credential)),
		unread: found.flatMap(({ unread }) => unread)
	};
	if (embedded.inner.length > 0 || embedded.unread.length > 0) return embedded;
	const misplaced = [
		"achievement",
		"credentialsubject",
		"subject"
	].map((name) => Object.keys(fields).find((key) => key.toLowerCase() === name)).find((key) => key !== void 0 && key !== "credentialSubject");
	if (!isOfBadges(credential, subjects)) return nothing;
	return {
		inner: [],
		unread: [withoutAchievement(at, misplaced)]
	};
}
/** An achievement with the person whom the name of the credential around it gives, where nothing else does. */
function withEarner(item, credential) {
	if (item.earner !== void 0 || item.adapter === void 0 || !isFields(item.value)) return item;
	return {
		...item,
		earner: earnerInName(credential, new FieldReader(item.value, item.at))
	};
}
function withoutAchievement(at, misplaced) {
	return misplaced === void 0 ? unreadable(at, "This credential has no `achievement` in its `credentialSubject`, and no other credential, so nothing in it was checked", "Add the Achievement there, with its id, name, description and criteria") : unreadable(placeOfKey(at, misplaced), `\`${misplaced}\` is in this credential, so nothing in it was checked; expected \`credentialSubject\`, and in it \`achievement\``, "Put the Achievement under `credentialSubject` and `achievement`");
}
/** Whether a credential says that it is one of Open Badges 3.0, or a record of such. */
function isOfBadges({ fields }, subjects) {
	return [...typesOf(fields), ...subjects.flatMap((subject) => typesOf(subject.fields))].some((type) => /^(?:OpenBadgeCredential|AchievementCredential|AchievementSubject|ClrCredential|ClrSubject)$/.test(type));
}
/** The credentials in a presentation or a record. */
function inCredentials(reader) {
	const value = own(reader.fields, "verifiableCredential");
	if (value === void 0 || value === null) return nothing;
	const at = placeBelow(reader.at, "verifiableCredential");
	return {
		inner: Array.isArray(value) ? reader.list("verifiableCredential") : [{
			value,
			at
		}],
		unread: []
	};
}
/** The achievements of a subject; older drafts said `hasCredential`. */
function inSubject(subject) {
	const { fields, at } = subject;
	const earner = earnerOfSubject(subject);
	const older = subject.groups("hasCredential").filter((reader) => typesOf(reader.fields).includes("Achievement")).map((reader) => ({
		value: reader.fields,
		at: reader.at,
		earner,
		adapter: openBadges3
	}));
	if (!Object.hasOwn(fields, "achievement")) {
		const meant = older.length > 0 ? void 0 : mistyped(fields, "achievement");
		if (meant === void 0) return {
			inner: older,
			unread: []
		};
		return {
			inner: [],
			unread: [unreadable(placeOfKey(at, meant), `\`${meant}\` is in the subject of this credential, so nothing in it was checked; expected \`achievement\``, "Write `achievement`")]
		};
	}
	const value = own(fields, "achievement");
	const place = placeBelow(at, "achievement");
	const items = Array.isArray(value) ? subject.list("achievement") : [{
		value,
		at: place
	}];
	const read = items.filter((item) => isFields(item.value) && !isOnlyNamed(item.value));
	const unread = items.filter((item) => !read.includes(item)).map(unreadAchievement);
	return {
		inner: [...read.map((item) => ({
			...item,
			earner,
			adapter: openBadges3
		})), ...older],
		unread: items.length === 0 ? [unreadAchievement({
			value,
			at: place
		})] : unread
	};
}
function unreadAchievement({ value, at }) {
	return unreadable(at, `The achievement of this credential is ${standIn(value)}, so nothing in it was checked; expected the Achievement itself`, "Put the Achievement in its place, with its id, name, description and criteria");
}
/** What stands where an achievement should. */
function standIn(value) {
	if (isFields(value)) return Object.keys(value).length > 0 ? "only a reference" : "empty";
	if (Array.isArray(value)) return "an empty list";
	if (typeof value !== "string" || value.trim() === "") return inWords(value);
	return `${/^[a-z][a-z\d+.-]*:\S*$/i.test(value.trim()) ? "an address" : "a text"}, ${inWords(value)}`;
}
/** A credential that does not say what it was issued for fails when somebody has it verified. */
function unreadable(at, message, suggestion) {
	return {
		at,
		about: "achievement",
		message,
		suggestion,
		severity: "error"
	};
}
/** Whether a group of fields leads to what it names, and says nothing of it. */
function isOnlyNamed(fields) {
	return Object.keys(fields).every((key) => /^@?(?:id|type|context|name|image|achievementType|version|inLanguage|creator)$/.test(key));
}
/** Keys under which an assertion holds the badge: Open Badges, Credly, Badgr. */
const badgeKeys = [
	"badge",
	"badge_template",
	"badgeclass"
];
/** Keys of which a badge has one, where more than its name stands there. */
const telling = /^(?:description|skills|badge_template_activities|global_activity_url|criteria\w*|short_description)$/;
function inAssertion(assertion, isTyped) {
	const { fields, at } = assertion;
	const key = badgeKeys.find((one) => Object.hasOwn(fields, one));
	const [badge] = key === void 0 ? [] : assertion.groups(key);
	if (key !== void 0 && badge !== void 0) {
		const { fields: value, at: place } = badge;
		if (!(isTyped || hasOneOf(fields, issuedKeys) || key !== "badge" && Object.keys(fields).length > 1)) return void 0;
		const issuer = own(value, "issuer");
		if (isFields(issuer) && Object.hasOwn(issuer, "origin")) return nothing;
		if (!Object.keys(value).some((inner) => telling.test(inner))) return nothing;
		const form = formWithin(fields, key, value);
		return {
			inner: [{
				value,
				at: place,
				earner: earnerOfAssertion(assertion) ?? assertion.text("issued_to"),
				...form
			}],
			unread: []
		};
	}
	if (!isTyped) return void 0;
	if (key !== void 0 || Object.hasOwn(fields, "entityType") || own(fields, "revoked") === true) return nothing;
	const meant = mistyped(fields, "badge");
	return {
		inner: [],
		unread: [meant === void 0 ? {
			at,
			about: "badge",
			message: "This assertion has no `badge`, so nothing in it was checked",
			suggestion: "Add `badge`, with the BadgeClass or its address"
		} : {
			at: placeOfKey(at, meant),
			about: "badge",
			message: `\`${meant}\` is in this assertion, so nothing in it was checked; expected \`badge\``,
			suggestion: "Write `badge`"
		}]
	};
}
/** Keys that an issued badge has, and no badge by itself. */
const issuedKeys = [
	"recipient",
	"issuedOn",
	"issued_on",
	"issued_at",
	"uid",
	"verify",
	"verification"
];
/** The format of what stands under a key of an assertion, where it does not say so itself, and how much of it. */
function formWithin(assertion, key, badge) {
	if (key === "badge") return { adapter: versionOf$1(assertion, badge) };
	return key === "badge_template" ? {
		adapter: credly,
		isExcerpt: true
	} : {};
}
/** The format of a BadgeClass in an assertion, where it does not say so itself. */
function versionOf$1(assertion, badge) {
	return hasContext(assertion, /openbadges\/v1/) || typesOf(assertion).length === 0 && !isFields(own(badge, "criteria")) ? openBadges1 : openBadges2;
}
/** The key that somebody wrote in place of another one. */
function mistyped(fields, wanted) {
	return Object.keys(fields).find((key) => {
		const letters = key.toLowerCase().replace(/[^a-z]/g, "");
		return letters === wanted || letters === `${wanted}s` || letters === `${wanted}class` || didYouMean(key, [wanted]) !== void 0;
	});
}
function placeOfKey(at, key) {
	return {
		...placeBelow(at, key),
		isKey: true
	};
}
// ../core/src/formats/foreign-formats.ts
const asTemplate = "Keep the badge as an Open Badges BadgeClass or Achievement, or write it in badgelint's own format";
const foreignFormats = [
	{
		title: "a European Digital Credential (European Learning Model)",
		suggestion: asTemplate,
		recognises: (fields) => typesOf(fields).some((type) => /^europ(?:ean|ass)\w*credential/i.test(type)) || contextOf(fields).includes("data.europa.eu/snb")
	},
	{
		title: "a version 1 Comprehensive Learner Record, whose achievements have another structure",
		suggestion: "Export it as version 2.0, which contains Open Badges 3.0 credentials",
		recognises: (fields) => typesOf(fields).some((type) => /^clr$/i.test(type)) || contextOf(fields).includes("spec/clr/v1")
	},
	{
		title: "a credential signed as a JWT",
		suggestion: "Keep the Achievement that it was issued for as JSON",
		recognises: (fields) => typesOf(fields).includes("EnvelopedVerifiableCredential")
	},
	{
		title: "a CTDL description, as in the Credential Registry",
		suggestion: asTemplate,
		recognises: (fields) => Object.keys(fields).some((key) => key.startsWith("ceterms:")) || typesOf(fields).some((type) => /^(?:ceterms|ceasn):/.test(type)) || contextOf(fields).includes("credreg.net/ctdl")
	},
	{
		title: "a badge from Moodle's web service",
		suggestion: asTemplate,
		recognises: (fields) => has(fields, "issuername") || has(fields, "uniquehash") && hasOneOf(fields, [
			"name",
			"dateissued",
			"badgeurl"
		])
	},
	{
		title: "a badge from BadgeKit",
		suggestion: asTemplate,
		recognises: (fields) => !has(fields, "entityType") && (hasOneOf(fields, [
			"earnerDescription",
			"consumerDescription",
			"rubricUrl"
		]) || has(fields, "slug") && has(fields, "criteriaUrl") && hasOneOf(fields, [
			"strapline",
			"imageUrl",
			"unique",
			"issuerUrl"
		]))
	},
	{
		title: "a badge from Open Badge Factory",
		suggestion: asTemplate,
		recognises: (fields) => has(fields, "criteria_html") || has(fields, "readyforissuing") && has(fields, "name") || has(fields, "primary_language") && hasOneOf(fields, [
			"ctime",
			"draft",
			"client_id"
		])
	},
	{
		title: "a badge from edubadges",
		suggestion: asTemplate,
		recognises: (fields) => has(fields, "badge_class_type") && has(fields, "name")
	},
	{
		title: "a badge from version 1 of the Badgr API",
		suggestion: "Export it with version 2 of the API, under /v2/badgeclasses",
		recognises: isBadgr1
	}
];
/** Keys of a badge that version 1 of the Badgr API has, and others only now and then. */
const badgr1Marks = [
	"criteria_text",
	"criteria_url",
	"slug",
	"recipient_count",
	"created_by"
];
/**
* Whether it is what version 1 of the Badgr API answers with: an object of Open Badges in its `json`, or a badge
* without it.
*/
function isBadgr1(fields) {
	const json = own(fields, "json");
	if (isFields(json)) return hasOneOf(fields, badgr1Marks) && typesOf(json).length > 0;
	const count = badgr1Marks.filter((key) => has(fields, key)).length;
	return count > 2 || count > 1 && has(fields, "criteria_text");
}
/** Says what a badge in a form that others keep it in is; undefined where it is none. */
function foreignBadge(fields, at) {
	const format = foreignFormats.find((one) => one.recognises(fields));
	return format && {
		at,
		about: "format",
		message: `This is ${format.title}, which badgelint does not read, so nothing in it was checked`,
		suggestion: format.suggestion
	};
}
/** The addresses of the context of a linked-data object, as one text. */
function contextOf(fields) {
	const context = own(fields, "@context");
	return context === void 0 ? "" : JSON.stringify(context);
}
function has(fields, key) {
	return Object.hasOwn(fields, key);
}
// ../core/src/formats/issuers.ts
/** What an issuer needs, by the version of Open Badges. */
const needed = {
	1: {
		alone: ["name", "url"],
		within: ["name"]
	},
	2: {
		alone: [
			"id",
			"name",
			"url",
			"email"
		],
		within: [
			"name",
			"url",
			"email"
		]
	},
	3: {
		alone: ["id"],
		within: ["id"]
	}
};
/** The profile of an issuer that is an object by itself. */
function issuerAlone(fields, at) {
	return toIssuer(fields, at, versionOf(fields), false);
}
/** The profile inside a credential of Open Badges 3.0; undefined where there is none, or the credential is another. */
function issuerOfCredential(fields, at) {
	return Object.hasOwn(fields, "credentialSubject") || typesOf(fields).some((type) => type.endsWith("Credential")) ? issuerWithin(fields, at, "issuer", 3) : void 0;
}
/** The profile inside a badge; undefined where that has an address in its place, or a group with nothing but that. */
function issuerWithin(holder, at, key, version) {
	const reader = new FieldReader(holder, at).group(key);
	const isReference = reader?.text("id", "@id") !== void 0 && Object.keys(reader.fields).every((name) => /^@?(?:id|type)$/.test(name));
	return reader && !isReference ? toIssuer(reader.fields, reader.at, version, true) : void 0;
}
function toIssuer(fields, at, version, isEmbedded) {
	const reader = new FieldReader(fields, at);
	const id = reader.text("id", "@id");
	const url = reader.text("url");
	const missing = needed[version][isEmbedded ? "within" : "alone"].filter((key) => (key === "id" ? id : reader.text(key)) === void 0);
	const severity = isEmbedded && id !== void 0 ? "warning" : void 0;
	const problems = [];
	if (missing.length > 0) problems.push(missingFields(at, version, missing));
	const flaw = url && addressFlaw(url.value, "web");
	if (url && flaw) problems.push(wrongAddress(url, flaw));
	const email = reader.text("email");
	if (email && !isMailAddress(email.value)) problems.push(wrongMail(email));
	return {
		at,
		url,
		problems: severity ? problems.map((problem) => ({
			...problem,
			severity
		})) : problems
	};
}
/** What has a type and no context asks for the least that it may be. */
function versionOf(fields) {
	if (hasContext(fields, /openbadges\/v2/)) return 2;
	if (hasContext(fields, /credentials\/v\d|ob\/v3|openbadges\/v3/)) return 3;
	if (hasContext(fields, /openbadges\/v1/)) return 1;
	return typesOf(fields).includes("Profile") ? 3 : 1;
}
function missingFields(at, version, missing) {
	const keys = joinWithAnd(missing.map((key) => `\`${key}\``));
	return {
		at,
		about: `issuer ${missing.join(" ")}`,
		message: `This issuer lacks ${keys}; expected everything that Open Badges ${version}.0 requires of an issuer`,
		suggestion: `Add ${keys}, because every badge of this issuer is verified with it`
	};
}
function wrongAddress(url, { found, expected, suggestion }) {
	return {
		at: url.at,
		about: "issuer url",
		message: `\`url\` is ${found}; expected ${expected}`,
		suggestion
	};
}
function isMailAddress(text) {
	return /^(?:mailto:)?[^\s@]+@[^\s@]+$/.test(text.trim());
}
function wrongMail(email) {
	return {
		at: email.at,
		about: "issuer email",
		message: `\`email\` is ${inWords(email.value)}; expected an email address`,
		suggestion: "Enter the email address of the program"
	};
}
// ../core/src/formats/adapters.ts
/** In the order in which they are asked: what is unmistakable first. */
const adapters = [
	openBadges3,
	openBadges2,
	openBadges1,
	{
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
		loadValidate: async () => (await import("./canvas-credentials.js")).validate,
		links: {
			criteriaUrl: "web",
			image: "platform-picture",
			"alignments/targetUrl": "web",
			"alignments/url": "web"
		},
		foreignKeys: keysForeignToCanvasCredentials,
		sources: {
			id: ["entityId", "openBadgeId"],
			name: ["name"],
			description: ["description"],
			state: ["archived"],
			image: ["image"],
			criteria: ["criteriaNarrative"],
			criteriaLink: ["criteriaUrl"],
			tags: ["tags"],
			alignments: ["alignments"]
		},
		map(reader) {
			const text = reader.text("criteriaNarrative");
			const archived = reader.flag("archived");
			return {
				id: reader.id("entityId", "openBadgeId"),
				name: reader.text("name"),
				description: reader.text("description"),
				state: archived?.value ? {
					value: "archived",
					at: archived.at
				} : void 0,
				image: reader.text("image"),
				imageText: reader.text("imageAltText"),
				criteria: text ? [{ text }] : [],
				criteriaLink: reader.text("criteriaUrl"),
				tags: reader.texts("tags"),
				record: { createdOn: reader.day("createdAt") },
				alignments: reader.groups("alignments").map((alignment) => ({
					at: alignment.at,
					name: alignment.text("targetName", "name", "target_name", "targetTitle"),
					link: alignment.text("targetUrl", "url", "targetURL", "target_url", "targetId"),
					outdatedKeys: alignment.keys("name", "url", "description", "framework", "code")
				}))
			};
		}
	},
	accredible,
	credly,
	badgelint
];
// ../core/src/formats/known-badge.ts
/** The adapter of the first format of which a group of fields is a template; undefined where it is none. */
function adapterFor(fields, context) {
	return adapters.find((candidate) => candidate.recognises(fields, context));
}
/**
* Whether a group of fields below a key or in a list is surely a template, something that holds one, or a badge in
* a form that is not read.
*/
function isBadge(fields, { syntax, expected }) {
	const context = {
		syntax,
		expected,
		isListed: true
	};
	const at = {
		file: "",
		document: 0,
		pointer: ""
	};
	return foreignBadge(fields, at) !== void 0 || statedKind(fields) !== void 0 || embeddedIn(fields, at) !== void 0 || adapterFor(fields, context) !== void 0;
}
// ../core/src/formats/nearest-format.ts
/** Says which format an unknown item comes nearest to, and what it lacks for that. */
function nearestFormat(fields, at, context) {
	const what = context.syntax === "markdown" ? "The front matter of this page contains no badge template, so nothing was checked" : "This is not a badge template in any format that badgelint knows";
	return mistypedType(fields, at, context) ?? inOtherLetters(fields, at, context) ?? badgesElsewhere(fields, at, context) ?? {
		at,
		about: "format",
		message: `${what}; closest is ${nearest(fields, context)}`,
		suggestion: "Complete it, or move files that are not badge templates to another folder"
	};
}
function nearest(fields, context) {
	if (Object.hasOwn(fields, "@graph")) return "a JSON-LD `@graph` that contains no BadgeClass and no Achievement";
	const keys = Object.keys(fields);
	const candidates = isLinkedData(fields, context) ? adapters : [badgelint, ...adapters.filter(({ format }) => !format.startsWith("open-badges"))];
	const score = (adapter) => adapter.marks.filter((mark) => keys.includes(mark)).length;
	const best = candidates.toSorted((a, b) => score(b) - score(a))[0] ?? badgelint;
	return lackOf(score(best) === 0 ? badgelint : best, fields);
}
function lackOf(adapter, fields) {
	const keys = Object.keys(fields);
	const missing = adapter.needs.filter((key) => !keys.includes(key) && !keys.includes(`@${key}`)).map((key) => `\`${key}\``);
	if (missing.length > 0) return `${adapter.title}, which also needs ${missing.join(", ")}`;
	const [type] = typesOf(fields);
	return type === void 0 ? `${adapter.title}, but its \`type\` or values differ` : `${adapter.title}, but its type is "${truncate(type)}"`;
}
/** What people write in YAML says that it is linked data, or is none. */
function isLinkedData(fields, { syntax }) {
	return syntax === "json" || hasOneOf(fields, ["@context", "@type"]);
}
/** The types of badge formats, as they are written. */
const types = [
	"BadgeClass",
	"Achievement",
	"Assertion",
	"OpenBadgeCredential",
	"AchievementCredential",
	"ClrCredential",
	"EndorsementCredential",
	"Profile",
	"Issuer"
];
/** A type in other letters, or with a prefix, which nobody who reads badges takes for it. */
function mistypedType(fields, at, context) {
	if (!isLinkedData(fields, context)) return void 0;
	const key = [
		"type",
		"@type",
		"entityType"
	].find((one) => Object.hasOwn(fields, one));
	if (key === void 0) return void 0;
	const written = key === "entityType" ? [own(fields, key)] : typesOf(fields);
	if (written.some((type) => typeof type === "string" && types.includes(type))) return void 0;
	for (const type of written) {
		if (type === anyCredential) continue;
		const meant = typeof type === "string" ? meantType(type) : void 0;
		if (typeof type === "string" && meant !== void 0) return {
			at: placeBelow(at, key),
			about: "type",
			message: `The type is "${truncate(type)}"; expected "${meant}", because other software does not recognise it as a badge without that`,
			suggestion: `Write "${meant}"`
		};
	}
}
/** The type that credentials of all kinds have beside their own. */
const anyCredential = "VerifiableCredential";
function meantType(type) {
	const letters = type.replace(/^.*[:/#]/, "").toLowerCase().replace(/[^a-z]/g, "");
	if (letters === "badge") return "BadgeClass";
	const all = [...types, anyCredential];
	return all.find((one) => one.toLowerCase() === letters) ?? all.find((one) => didYouMean(letters, [one.toLowerCase()]) !== void 0);
}
/** A template in our format but for the letters of its keys, such as capitals. */
function inOtherLetters(fields, at, context) {
	const keys = Object.keys(fields);
	const other = keys.filter((key) => inOurLetters(key) !== key);
	if (other.length < 2 || keys.length > maxKeys) return void 0;
	const folded = Object.fromEntries(keys.map((key) => {
		const meant = meantInOurs(key);
		return [meant === "name" || meant === "description" ? meant : inOurLetters(key), fields[key]];
	}));
	if (!["name", "description"].every((key) => typeof own(folded, key) === "string") || !badgelint.recognises(folded, context)) return void 0;
	const quoted = (all) => joinWithAnd(all.map((key) => `\`${truncate(key)}\``));
	return {
		at,
		about: "format",
		message: `This looks like a badge template, but its keys are spelled ${quoted(other)}, so nothing was checked; expected ${quoted([...new Set(other.map(meantInOurs))])}`,
		suggestion: "Write the keys in lower case, with _ between words"
	};
}
/** A badge that stands a level too deep: alone under one key, one for each key, or in a list with other things. */
function badgesElsewhere(fields, at, context) {
	const isOne = (value) => isFields(value) && isBadge(value, context);
	const keys = Object.keys(fields);
	const list = keys.find((key) => {
		const value = own(fields, key);
		return Array.isArray(value) && value.some(isOne);
	});
	if (list !== void 0) return {
		at: placeBelow(at, list),
		about: "format",
		message: `The list under \`${truncate(list)}\` contains badge templates among other things; expected a list of badge templates only, at the top level`,
		suggestion: "Move the list to the top level, and remove everything that is not a badge template"
	};
	const single = keys.filter((key) => isOne(own(fields, key)));
	const [first] = single;
	if (first === void 0) return listedElsewhere(fields, at, context);
	return single.length === 1 ? {
		at: placeBelow(at, first),
		about: "format",
		message: `A badge template is under \`${truncate(first)}\`; expected its fields at the top level`,
		suggestion: `Remove \`${truncate(first)}\` and move its content up one level`
	} : {
		at,
		about: "format",
		message: `There are ${single.length} badge templates here, each under its own name (\`${truncate(first)}\`, \u2026); expected a list of them`,
		suggestion: "Turn them into a list, with each name as the `id` of its template, or put each template in its own file"
	};
}
/** The same two levels too deep, and a list of what has names and is no template yet. */
function listedElsewhere(fields, at, context) {
	for (const [key, value] of Object.entries(fields).slice(0, maxKeys)) {
		const place = placeBelow(at, key);
		if (isFields(value)) {
			if (Object.values(value).slice(0, maxKeys).some((one) => isFields(one) && isBadge(one, context))) return badgesElsewhere(value, place, context);
		}
		if (!Array.isArray(value) || !/badge|template|credential|achievement/i.test(key)) continue;
		const [first] = value;
		if (!isFields(first) || !hasOneOf(first, ["name", "title"])) continue;
		return {
			at: place,
			about: "format",
			message: `There is a list under \`${truncate(key)}\`, but what it contains is not a badge template; closest is ${key === "badge_templates" ? lackOf(credly, first) : nearest(first, context)}; expected a list of templates at the top level`,
			suggestion: "Complete them, and move the list to the top level"
		};
	}
}
/** So many keys of a file that nobody knows are looked into. */
const maxKeys = 50;
/** Said of a list that is read all the same. */
function remarkOnList(at, key) {
	const common = {
		at,
		about: keptOtherwise,
		severity: "info"
	};
	if (key === "@graph") return {
		...common,
		message: "The badges are in a JSON-LD `@graph`; expected each by itself, because verifiers look for a badge at its own address",
		suggestion: "Put each object of the `@graph` in its own file"
	};
	const name = truncate(key);
	return {
		...common,
		message: `The templates are in a list under \`${name}\`; expected the list at the top level`,
		suggestion: `Remove \`${name}\` so that the list is at the top level, or put each template in its own file`
	};
}
/** Said of an answer of the Badgr API of version 1, in which a BadgeClass stands. */
function remarkOnBadgr1(at) {
	return {
		at,
		about: keptOtherwise,
		severity: "info",
		message: "This is a badge in the format of version 1 of the Badgr API; only the BadgeClass in its `json` was checked",
		suggestion: "Export it with version 2 of the API, under /v2/badgeclasses"
	};
}
/** Whether a text is a signed token, such as a credential that is signed as a JWT. */
function isToken(text) {
	return text.startsWith("eyJ") && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(text);
}
function signedAsToken(at) {
	return {
		at,
		about: "format",
		message: "This is a credential signed as a JWT, which badgelint does not read, so nothing in it was checked",
		suggestion: "Keep the Achievement that it was issued for as JSON"
	};
}
// ../core/src/formats/to-template.ts
/** Makes the model of a template. `differences`: from its format's shape; `made`: its id where it has none. */
function toTemplate({ fields, at, adapter, fromCredential, earner, isExcerpt = false }, differences, made) {
	const mapped = adapter.map(new FieldReader(fields, at));
	const malformed = /* @__PURE__ */ new Set();
	const problems = [];
	const foreignKeys = [];
	for (const mismatch of differences) {
		const { meant, kind, isAddress } = mismatch;
		if (isExcerpt && kind === "missing") continue;
		const key = (mismatch.pointer.lastIndexOf("/") <= 0 ? meant : void 0) ?? (kind === "missing" && mismatch.pointer === "" ? mismatch.about : topKey(mismatch.pointer));
		const isWhole = key === "image" || mismatch.pointer === "/criteria";
		if (isAddress ? isWhole : !isBeside(mismatch)) for (const field of fieldsOf(adapter, key)) malformed.add(field);
		const pointer = at.pointer + mismatch.pointer;
		const fix = fixOf(mismatch, pointer);
		const problem = {
			at: {
				...at,
				pointer,
				...kind === "unknown" ? { isKey: true } : {}
			},
			about: `${mismatch.pointer}${kind === "missing" ? `/${mismatch.about}` : ""}`.slice(1) || "template",
			...mismatch.isMild ? {} : { label: labelOf(mismatch) },
			message: mismatch.message,
			suggestion: mismatch.suggestion,
			value: mismatch.pointer === "" ? void 0 : valueAt(fields, mismatch.pointer),
			...isAddress ? { isAddress } : {},
			...fix === void 0 ? {} : { fix }
		};
		(mismatch.isMild ? foreignKeys : problems).push(problem);
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
		changes: mapped.changes ?? [],
		earner,
		alignments: mapped.alignments ?? [],
		problems,
		foreignKeys,
		malformed,
		...isExcerpt ? { leftOut: fieldsLeftOut(adapter, fields) } : {}
	};
}
/** What is wrong with a template's shape, in a list of many. */
function labelOf({ kind, isAddress }) {
	if (isAddress) return "not a valid address";
	return {
		missing: "required field missing",
		unknown: "unknown field",
		wrong: "field with a wrong value"
	}[kind];
}
/** Whether what differs is nothing that rules judge, so that they can go on. */
function isBeside({ kind, pointer, about }) {
	if (kind === "unknown" && /^\/alignments?\//.test(pointer)) return true;
	const name = kind === "missing" ? about : pointer.slice(pointer.lastIndexOf("/") + 1);
	return /^(?:type|target(?:Type|Code|Description|Framework))$/.test(name);
}
function fixOf({ renamed, replacement }, pointer) {
	if (renamed !== void 0) return {
		kind: "rename",
		pointer,
		key: renamed
	};
	return replacement === void 0 ? void 0 : {
		kind: "set",
		pointer,
		value: replacement
	};
}
/** The fields of which an excerpt does not say whether there is anything in them. */
function fieldsLeftOut({ sources }, fields) {
	return new Set(templateFields.filter((field) => !hasOneOf(fields, sources[field] ?? [])));
}
function topKey(pointer) {
	return pointerKeys(pointer)[0] ?? "";
}
function fieldsOf(adapter, key) {
	return Object.entries(adapter.sources).filter(([, keys]) => keys.includes(key)).map(([field]) => field);
}
// ../core/src/formats/recognise.ts
/** The shapes of the formats that have occurred; to load one again takes a while even when it is there. */
const shapes = /* @__PURE__ */ new Map();
/** Finds the badge templates in a decoded document, whatever format they come in. */
async function recognise(value, context) {
	const found = {
		templates: [],
		passedOver: [],
		issuers: [],
		credentials: [],
		unread: [],
		unknown: [],
		remarks: []
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
			return toTemplate(item, validate ? differencesOf(item.adapter, validate, value, item.at.pointer) : [], madeId(item.adapter, context, index, found.templates.length));
		}),
		passedOver: found.passedOver,
		issuers: found.issuers,
		credentials: found.credentials,
		...misread(found, context)
	};
}
/** What is read only in part or not at all: a file that nobody takes for one of templates is left in peace. */
function misread({ unread, unknown, remarks }, context) {
	if (!context.expected) return {
		unread: [],
		unknown: []
	};
	return {
		unread: distinct(unread),
		unknown: [...unknown.map(({ fields, at }) => nearestFormat(fields, at, context)), ...distinct(remarks)]
	};
}
/** A list of a hundred badges of one kind is one mistake. */
function distinct(all) {
	return [...Map.groupBy(all, ({ message }) => message).values()].flatMap((same) => same.slice(0, 1));
}
/** So deep are envelopes opened. */
const maxDepth = 6;
/** Keys under which an answer or a bundle holds what it is about. */
const envelopes = [
	"data",
	"result",
	"group",
	"groups",
	"credential",
	"credentials",
	"vc",
	"badge_template"
];
function collect(value, at, walk) {
	if (Array.isArray(value)) {
		const inList = walkOfList(value, walk);
		value.forEach((item, index) => {
			collect(item, placeBelow(at, index), inList);
		});
	} else if (isFields(value)) collectFields(value, at, walk);
	else if (typeof value === "string" && isToken(value)) walk.found.unread.push(signedAsToken(at));
	else walk.found.unknown.push({
		fields: {},
		at
	});
}
/** Beside one that is surely a badge, the others of a list are read as leniently as one by itself. */
function walkOfList(list, walk) {
	const { context } = walk;
	const isListed = !list.some((item) => isFields(item) && isBadge(item, context));
	return isListed ? {
		...walk,
		context: {
			...context,
			isListed
		}
	} : walk;
}
function collectFields(fields, at, walk) {
	const { found, context } = walk;
	const json = own(fields, "json");
	if (isFields(json) && isBadgr1(fields) && isBadge(json, context)) {
		if (adapterFor(json, context)) found.remarks.push(remarkOnBadgr1(at));
		collect(json, placeBelow(at, "json"), deeper(walk));
		return;
	}
	const foreign = foreignBadge(fields, at);
	if (foreign) {
		found.unread.push(foreign);
		return;
	}
	if (collectEmbedded(fields, at, walk)) return;
	const other = otherBadgeObject(fields, context);
	if (other) {
		found.passedOver.push(other);
		if (other === "issuer") found.issuers.push(issuerAlone(fields, at));
		if (other === "assertion" || other === "credential") addIssued(fields, at, found);
		if (other === "credential") add(found.remarks, mistypedType(fields, at, context));
		return;
	}
	const adapter = adapterWithin(fields, walk);
	if (adapter) {
		const fromCredential = walk.fromCredential || adapter === accredible && Object.hasOwn(fields, "group_id");
		const earner = walk.earner ?? earnerOfAssertion(new FieldReader(fields, at));
		const { isExcerpt } = walk;
		found.templates.push({
			fields,
			at,
			adapter,
			fromCredential,
			earner,
			isExcerpt
		});
		addIssuer(fields, at, adapter, found);
		return;
	}
	const inner = envelopes.filter((key) => typeof own(fields, key) === "object" && own(fields, key) !== null);
	if (walk.depth < maxDepth && inner.length > 0) for (const key of inner) collect(own(fields, key), placeBelow(at, key), {
		...deeper(walk),
		adapter: key === "badge_template" && context.syntax === "json" ? credly : void 0
	});
	else if (walk.depth >= maxDepth || !collectBundle(fields, at, walk)) found.unknown.push({
		fields,
		at
	});
}
/** What a group of fields that has no type is follows from where it stands. */
function adapterWithin(fields, { context, adapter }) {
	const own = adapterFor(fields, context);
	return adapter && (own === void 0 || own === openBadges1 || own === badgelint) && typesOf(fields).length === 0 ? adapter : own;
}
/** What stands in an issued badge; whether it is one, and not one of those that are passed over. */
function collectEmbedded(fields, at, walk) {
	const { found } = walk;
	const embedded = walk.depth < maxDepth ? embeddedIn(fields, at) : void 0;
	if (embedded === void 0) return false;
	const { inner, unread } = embedded;
	if (inner.length === 0 && unread.length === 0) return false;
	found.unread.push(...unread);
	add(found.remarks, mistypedType(fields, at, walk.context));
	const before = found.templates.length;
	for (const item of inner) if (item.adapter !== openBadges3 || !isAmong(item.value, found.templates.slice(before))) collectItem(item, {
		...deeper(walk),
		fromCredential: true
	});
	if (inner.length === 0) addIssued(fields, at, found);
	else add(found.issuers, issuerOfCredential(fields, at));
	return true;
}
function collectItem({ value, at, earner, adapter, isExcerpt }, walk) {
	if (adapter === openBadges3 && isFields(value)) {
		walk.found.templates.push({
			fields: value,
			at,
			adapter,
			fromCredential: true,
			earner
		});
		addIssuer(value, at, adapter, walk.found);
	} else collect(value, at, {
		...walk,
		earner,
		adapter,
		isExcerpt
	});
}
/** Lists of badges, or badges that are not read, under keys that no format has; whether there are any. */
function collectBundle(fields, at, walk) {
	const { context, found } = walk;
	if (!context.expected) return false;
	const keys = Object.keys(fields).filter((key) => {
		const value = own(fields, key);
		return isListOfBadges(value, context) || isFields(value) && foreignBadge(value, at);
	});
	for (const key of keys) {
		const before = found.templates.length;
		collect(own(fields, key), placeBelow(at, key), deeper(walk));
		if (found.templates.length > before) found.remarks.push(remarkOnList(placeBelow(at, key), key));
	}
	return keys.length > 0 || collectGroups(fields, at, walk);
}
/** The same in each of a list of groups, such as the tracks of a program; whether there are any. */
function collectGroups(fields, at, walk) {
	let hasSome = false;
	for (const [key, list] of Object.entries(fields)) {
		if (!Array.isArray(list) || walk.depth >= maxDepth) continue;
		for (const [index, group] of list.entries()) if (isFields(group) && Object.values(group).some((one) => isListOfBadges(one, walk.context))) hasSome = collectBundle(group, placeBelow(placeBelow(at, key), index), deeper(walk)) || hasSome;
	}
	return hasSome;
}
function isListOfBadges(value, context) {
	return Array.isArray(value) && value.every(isFields) && value.some((item) => isBadge(item, context)) && value.every((item) => isBadge(item, context) || adapterFor(item, context) || otherBadgeObject(item, context));
}
function deeper(walk) {
	const { context, found, fromCredential, depth } = walk;
	return {
		context,
		found,
		fromCredential,
		depth: depth + 1
	};
}
/** A record of achievements may hold one in full that stands in a credential of it, too. */
function isAmong(value, templates) {
	const id = isFields(value) ? own(value, "id") : void 0;
	return id !== void 0 && templates.some(({ fields }) => own(fields, "id") === id);
}
/** A badge that was issued and in which no template stands. */
function addIssued(fields, at, found) {
	found.credentials.push(issuedCredential(fields, at));
	add(found.issuers, issuerOfCredential(fields, at));
}
/** The profile of who issues it, where that stands in a badge of Open Badges. */
function addIssuer(fields, at, { format }, found) {
	if (format === "open-badges-1") add(found.issuers, issuerWithin(fields, at, "issuer", 1));
	if (format === "open-badges-2") add(found.issuers, issuerWithin(fields, at, "issuer", 2));
	if (format === "open-badges-3") add(found.issuers, issuerWithin(fields, at, "creator", 3));
}
function add(list, item) {
	if (item !== void 0) list.push(item);
}
/** Our own format goes by the file's stem, numbered where a file holds several; others by path and index. */
function madeId(adapter, context, index, count) {
	const number = context.documents > 1 ? context.document : index;
	const isAlone = context.documents <= 1 && count <= 1;
	if (adapter !== badgelint) return isAlone ? context.file : `${context.file}#${number}`;
	const stem = fileStem(context.file);
	return isAlone || number === 0 ? stem : `${stem}-${number + 1}`;
}
// ../core/src/formats/read-file.ts
/** Badge formats leave these marks even in a file that does not parse. */
const badgeMarks = /openbadges|BadgeClass|badge_template/;
/** Reads one file into the model. What is wrong with its form is part of what it gives, never an exception. */
async function readFile(source, roles) {
	return (await readWithMap(source, roles)).model;
}
/** Reads one file whose findings are going to be located, so that it need not be parsed for that again. */
async function readWithMap(source, roles) {
	const file = source.path;
	const role = roles.roleOf(file);
	const syntax = syntaxOf(file);
	const isExpected = source.expected ?? role !== void 0;
	const ignored = { model: {
		kind: "ignored",
		file
	} };
	const beside = isExpected && syntax === void 0 ? besideTemplates(file) : void 0;
	if (beside) return { model: {
		kind: "ignored",
		file,
		as: beside
	} };
	if ("unreadable" in source) {
		const { unreadable } = source;
		if (!(isExpected || "head" in unreadable && badgeMarks.test(unreadable.head))) return ignored;
		return { model: {
			kind: "unreadable",
			file,
			problem: ofFile(file, unreadableInWords(unreadable))
		} };
	}
	const text = withoutMark(source.text);
	if (syntax === void 0) return isExpected ? { model: notReadAs(file, text) } : ignored;
	const parsed = await parseText(text, syntax, documentRoleOf(role));
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (isExpected || badgeMarks.test(text)) && first ? { model: {
			kind: "broken",
			file,
			problem: ofFile(file, first)
		} } : ignored;
	}
	if (parsed.kind === "other") return isExpected ? { model: pageAt(file, text) } : ignored;
	const { map } = parsed;
	if (parsed.kind === "prose") return {
		model: {
			kind: "document",
			file,
			document: await readDocument(parsed.prose, file, role)
		},
		map
	};
	if (role === "program") return {
		model: await readProgramFile(file, parsed.values[0]),
		map
	};
	const model = await readTemplates(file, parsed, syntax, isExpected);
	return {
		model: isExpected ? withoutCompany(model, syntax) : model,
		map
	};
}
/** A file in a form of data that is not read, or of none. */
function notReadAs(file, text) {
	const form = unreadSyntaxOf(file);
	if (form === void 0) return {
		kind: "ignored",
		file
	};
	const as = passedOverUnread(file, text);
	return as ? {
		kind: "ignored",
		file,
		as
	} : {
		kind: "unread",
		file,
		problem: unreadFile(file, form)
	};
}
/** A Markdown page among templates whose front matter, if it has any, is no YAML. */
function pageAt(file, text) {
	const form = besideTemplates(file) ? void 0 : unreadFrontMatter(text);
	return form ? {
		kind: "unread",
		file,
		problem: unreadPage(file, form)
	} : {
		kind: "ignored",
		file,
		as: "page"
	};
}
/** What lies among templates rightly, and pages that only have front matter, are no templates gone wrong. */
function withoutCompany(model, syntax) {
	const { file, templates, values, unread, passedOver, unknown } = model;
	if (templates.length > 0 || unread.length > 0 || passedOver.length > 0) return model;
	if (syntax === "markdown" && besideTemplates(file)) return {
		kind: "ignored",
		file,
		as: "page"
	};
	if (values.length > 0 && values.every((value) => isOwnFile(file, value))) return {
		kind: "ignored",
		file,
		as: "own-file"
	};
	if (syntax !== "markdown") return model;
	const [problem = emptyFrontMatter(file)] = unknown;
	return {
		...model,
		unread: [problem],
		unknown: []
	};
}
function emptyFrontMatter(file) {
	return {
		at: {
			file,
			document: 0,
			pointer: ""
		},
		about: "format",
		message: "The front matter of this page is empty, so nothing was checked; expected a template",
		suggestion: "Add the fields of the template there, or move this page out of the templates folder"
	};
}
/** The vocabulary with which governance documents are read is loaded only where there is one. */
async function readDocument(prose, file, role) {
	if (role === "marketing") return toProgramDocument(prose, file, "marketing");
	const document = toProgramDocument(prose, file, "governance");
	const { statedIn } = await import("./stated.js");
	return {
		...document,
		stated: statedIn(document)
	};
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
		passedOver: found.flatMap((one) => one.passedOver),
		issuers: found.flatMap((one) => one.issuers),
		credentials: found.flatMap((one) => one.credentials),
		unread: found.flatMap((one) => one.unread),
		unknown: found.flatMap((one) => one.unknown),
		isExpected
	};
}
export { besideTemplates, documentRoleOf, readFile, readWithMap };
