import { BadgelintError } from "./main.js";
import { FileLocator, Lines, badgelint, discover, fewNames, firstFew, gitAt, isFields, languageTexts, mismatches, own, pathFrom, pointerKeys, readFile, readSource, realPathOf, slashed, syntaxOf, truncate$1 as truncate, valueAt, withoutMark } from "./check.js";
import { isSame } from "./patch.js";
import { dirname, relative, resolve } from "node:path";
// ../core/src/exchange/field-mapping.ts
/** Platforms that templates are imported from. */
const platforms = [
	"credly",
	"canvas-credentials",
	"open-badges",
	"accredible"
];
/** A text that is not blank, such as a name. */
function text(platformKey, templateKeys = platformKey) {
	return plain(platformKey, templateKeys, (value) => typeof value === "string" && value.trim() !== "");
}
function flag(platformKey, templateKeys = platformKey) {
	return plain(platformKey, templateKeys, (value) => typeof value === "boolean");
}
/** A list of texts that is not empty. */
function texts(platformKey, templateKeys = platformKey) {
	return plain(platformKey, templateKeys, (value) => Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string"));
}
function plain(platformKey, templateKeys, fits) {
	return {
		platformKey,
		templateKeys: [templateKeys],
		read: (value) => fits(value) ? { [templateKeys]: value } : void 0,
		write: (part) => own(part, templateKeys)
	};
}
/** Texts, or groups whose name stands for them: the others of its fields come back by the name. */
function names(platformKey, templateKeys = platformKey) {
	const nameOf = (item) => isFields(item) ? own(item, "name") : item;
	return list(platformKey, templateKeys, {
		read: (item) => {
			const name = nameOf(item);
			return typeof name === "string" ? name : void 0;
		},
		write: (item) => nameOf(item),
		isSameAs: (item, unmapped) => nameOf(item) === nameOf(unmapped)
	});
}
/** Groups of fields, of which some are carried, each under our key by the platform's keys for it. */
function groups(platformKey, templateKeys, keys) {
	const read = (item) => {
		if (!isFields(item)) return void 0;
		return Object.fromEntries(Object.entries(keys).flatMap(([key, sources]) => {
			const value = sources.map((source) => own(item, source)).find(isFilled);
			return value === void 0 ? [] : [[key, value]];
		}));
	};
	return list(platformKey, templateKeys, {
		read,
		write: (item) => isFields(item) ? Object.fromEntries(Object.entries(item).map(([key, value]) => [own(keys, key) ? theirKey(key) : key, value])) : item,
		isSameAs: (item, unmapped) => isSame(item, read(unmapped))
	});
	function theirKey(key) {
		return keys[key]?.[0] ?? key;
	}
}
function isFilled(value) {
	if (typeof value === "string") return value.trim() !== "";
	return typeof value === "number" || typeof value === "boolean";
}
/** A list; an item that nobody has changed comes back as the platform had it. */
function list(platformKey, templateKeys, { read, write, isSameAs }) {
	return {
		platformKey,
		templateKeys: [templateKeys],
		read(value) {
			if (!Array.isArray(value) || value.length === 0) return void 0;
			const items = value.map(read);
			return items.includes(void 0) ? void 0 : { [templateKeys]: items };
		},
		write(part, unmapped) {
			const value = own(part, templateKeys);
			if (!Array.isArray(value)) return value;
			const open = Array.isArray(unmapped) ? [...unmapped] : [];
			return value.map((item) => {
				const at = open.findIndex((candidate) => isSameAs(item, candidate));
				return at < 0 ? write(item) : open.splice(at, 1)[0];
			});
		}
	};
}
// ../core/src/exchange/platforms.ts
const ourActivities = "badge_template_activities";
/** Credly: the API's answers, and what it is asked with. Ours are its names. */
const credly = {
	format: "credly",
	platform: "credly",
	ids: ["id"],
	mappings: [
		text("name"),
		text("description"),
		{
			platformKey: "image",
			templateKeys: ["image"],
			read: (value) => imageOf(isFields(value) ? addressOf(value, "url", "remote_upload_url") : value),
			write: (part) => ({ remote_upload_url: imageAddress(part) })
		},
		text("image_url", "image"),
		names("skills"),
		groups(ourActivities, ourActivities, {
			activity_type: ["activity_type"],
			title: ["title"],
			activity_url: ["activity_url", "url"],
			required_badge_template_id: ["required_badge_template_id"]
		}),
		text("global_activity_url"),
		text("earn_this_badge_url"),
		flag("enable_earn_this_badge"),
		text("level"),
		text("cost"),
		text("time_to_earn"),
		text("type_category"),
		groups("alignments", "alignments", {
			name: ["name"],
			url: ["url"],
			description: ["description"]
		}),
		groups("recommendations", "recommendations", {
			type: ["type"],
			title: ["title"],
			activity_url: ["activity_url", "url"],
			description: ["description"],
			recommended_badge_template_id: ["recommended_badge_template_id", "id"]
		}),
		texts("reporting_tags"),
		text("language"),
		text("state"),
		flag("translatable"),
		flag("lock_badge_state"),
		flag("allow_duplicate_badges")
	],
	authored: []
};
/** Canvas Credentials (Badgr), version 2 of its API. */
const canvasCredentials = {
	format: "canvas-credentials",
	platform: "canvas-credentials",
	ids: ["entityId", "openBadgeId"],
	mappings: [
		text("name"),
		text("description"),
		{
			...text("image"),
			write: imageAddress
		},
		narrative("criteriaNarrative"),
		text("criteriaUrl", "global_activity_url"),
		texts("tags", "reporting_tags"),
		targets("alignments"),
		{
			platformKey: "archived",
			templateKeys: ["state"],
			read: (value) => value === true ? { state: "archived" } : void 0,
			write: (part) => own(part, "state") === "archived"
		}
	],
	authored: [
		"expires",
		"expiration",
		"extensions"
	]
};
/** Open Badges 1.x, where an alignment had plain names. */
const openBadges1 = openBadges("open-badges-1", "tags", "@language", [groups("alignment", "alignments", {
	name: ["name"],
	url: ["url"],
	description: ["description"]
})]);
const openBadges2 = openBadges("open-badges-2", "tags", "@language", [targets("alignment")]);
const openBadges3 = openBadges("open-badges-3", "tag", "inLanguage", [typedTargets("alignment")]);
function openBadges(format, tags, language, mappings) {
	return {
		format,
		platform: "open-badges",
		ids: ["id", "@id"],
		mappings: [
			textOrLanguages("name"),
			textOrLanguages("description"),
			{
				platformKey: "image",
				templateKeys: ["image"],
				read: readOpenBadgesImage,
				write: (part) => writeOpenBadgesImage(part, format)
			},
			{
				platformKey: "criteria",
				templateKeys: ["global_activity_url", ourActivities],
				read: readCriteria,
				write: (part, unmapped) => writeCriteria(part, unmapped, format)
			},
			texts(tags, "reporting_tags"),
			text(language, "language"),
			...mappings
		],
		authored: [
			"@context",
			"type",
			"@type",
			"issuer",
			"creator",
			"achievementType"
		]
	};
}
/** How each format is carried over. */
const exchanges = {
	credly,
	"canvas-credentials": canvasCredentials,
	"open-badges-1": openBadges1,
	"open-badges-2": openBadges2,
	"open-badges-3": openBadges3,
	accredible: {
		format: "accredible",
		platform: "accredible",
		ids: ["id"],
		mappings: [
			text("course_name", "name"),
			text("name"),
			text("course_description", "description"),
			text("description"),
			text("course_link", "global_activity_url"),
			names("learning_outcomes", "skills"),
			text("language")
		],
		authored: ["primary_design_id", "attach_pdf"]
	}
};
/** The exchange of a format; undefined for our own. */
function exchangeOf(format) {
	return Object.values(exchanges).find((exchange) => exchange.format === format);
}
/** What people call a platform, or the one that a format is of. */
function platformTitle(format) {
	switch (format) {
		case "credly": return "Credly";
		case "canvas-credentials": return "Canvas Credentials";
		case "accredible": return "Accredible";
		case "badgelint": return "badgelint";
		default: return "Open Badges";
	}
}
/** What a platform is called on the command line. */
function commandWord(platform) {
	return platform === "canvas-credentials" ? "badgr" : platform;
}
function imageOf(address) {
	return typeof address === "string" ? { image: address } : void 0;
}
function addressOf(fields, ...keys) {
	return keys.map((key) => own(fields, key)).find((value) => typeof value === "string");
}
/** The address in `image`, which may be a group. */
function imageAddress(part) {
	const image = own(part, "image");
	return isFields(image) ? addressOf(image, "url", "remote_upload_url") : image;
}
/** One text for all criteria, which is one entry of ours. */
function narrative(platformKey) {
	return {
		platformKey,
		templateKeys: [ourActivities],
		read: (value) => typeof value === "string" ? { [ourActivities]: [{ title: value }] } : void 0,
		write: narrativeOf
	};
}
function narrativeOf(part) {
	const activities = own(part, ourActivities);
	if (!Array.isArray(activities)) return void 0;
	return activities.flatMap((activity) => {
		const title = isFields(activity) ? own(activity, "title") : void 0;
		return typeof title === "string" ? [title] : [];
	}).join("\n");
}
/** A text, or one for each language, of which ours is the main one. */
function textOrLanguages(key) {
	return {
		platformKey: key,
		templateKeys: [key],
		read: (value) => {
			const main = mainTextOf(value);
			return main === void 0 || main.trim() === "" ? void 0 : { [key]: main };
		},
		write: (part, unmapped) => isFields(unmapped) && mainTextOf(unmapped) === own(part, key) ? unmapped : own(part, key)
	};
}
function mainTextOf(value) {
	if (typeof value === "string") return value;
	const texts = languageTexts({
		value,
		at: {
			file: "",
			document: 0,
			pointer: ""
		}
	}) ?? [];
	return (texts.find(({ language }) => /^en(?:-|$)/i.test(language?.value ?? "")) ?? texts[0])?.text.value;
}
/** Alignments, as Open Badges has named their fields since 2.0; older names are still met. */
function targets(platformKey) {
	return groups(platformKey, "alignments", {
		name: ["targetName", "name"],
		url: ["targetUrl", "url"],
		description: ["targetDescription", "description"]
	});
}
/** The same with the type that Open Badges 3.0 asks for. */
function typedTargets(platformKey) {
	const plain = targets(platformKey);
	return {
		...plain,
		write(part, unmapped) {
			const value = plain.write(part, unmapped);
			if (!Array.isArray(value)) return value;
			return value.map((item) => isFields(item) && own(item, "type") === void 0 ? {
				type: ["Alignment"],
				...item
			} : item);
		}
	};
}
function readOpenBadgesImage(value) {
	if (!isFields(value)) return imageOf(value);
	const url = addressOf(value, "id", "@id");
	const alt = own(value, "caption");
	if (typeof url !== "string") return void 0;
	return { image: typeof alt === "string" && alt.trim() !== "" ? {
		url,
		alt
	} : url };
}
function writeOpenBadgesImage(part, format) {
	const image = own(part, "image");
	const alt = isFields(image) ? own(image, "alt") : void 0;
	const id = imageAddress(part);
	if (alt === void 0 && format !== "open-badges-3") return id;
	return {
		id,
		...format === "open-badges-3" ? { type: "Image" } : {},
		...alt === void 0 ? {} : { caption: alt }
	};
}
function readCriteria(value) {
	if (typeof value === "string") return { global_activity_url: value };
	if (!isFields(value)) return void 0;
	const page = addressOf(value, "id", "@id");
	const title = mainTextOf(own(value, "narrative"));
	const part = {
		...typeof page === "string" ? { global_activity_url: page } : {},
		...typeof title === "string" && title.trim() !== "" ? { [ourActivities]: [{ title }] } : {}
	};
	return Object.keys(part).length > 0 ? part : void 0;
}
function writeCriteria(part, unmapped, format) {
	const page = own(part, "global_activity_url");
	const title = narrativeOf(part);
	if (title === void 0 && format !== "open-badges-3" && !isFields(unmapped)) return page;
	return {
		...page === void 0 ? {} : { id: page },
		...title === void 0 ? {} : { narrative: title }
	};
}
// ../core/src/exchange/fingerprint.ts
/**
* A short sum of data, by which a change of it is known. The order of keys means nothing. It is no
* proof against intent: who can write the template can write the sum.
*/
function fingerprintOf(value) {
	const text = JSON.stringify(value, (_, inner) => sorted(inner));
	return `${half(text, 2166136261)}${half(text, 461845907)}`;
}
function half(text, start) {
	let sum = start;
	for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 16777619);
	return (sum >>> 0).toString(36).padStart(7, "0");
}
function sorted(value) {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
	return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}
// ../core/src/exchange/translate.ts
/** Carries a template of a platform over into our format. Nothing is lost. */
async function translate(fields, exchange) {
	const carried = carry(fields, exchange, /* @__PURE__ */ new Set());
	const wrong = await wrongKeys(carried);
	const { parts, rejected } = wrong.size === 0 ? carried : carry(fields, exchange, wrong);
	const id = idOf(fields, exchange);
	const unmapped = Object.entries(fields).filter(([key, value]) => {
		if (key === id?.key) return false;
		const part = parts.get(key);
		const mapping = exchange.mappings.find(({ platformKey }) => platformKey === key);
		return part === void 0 || !isSame(mapping?.write(part, void 0), value);
	});
	return {
		format: exchange.format,
		platform: exchange.platform,
		...id === void 0 ? {} : { id },
		fields: Object.assign({}, ...parts.values()),
		parts,
		unmapped: Object.fromEntries(unmapped),
		rejected
	};
}
/** `without` names keys of the platform whose value our format does not take. */
function carry(fields, { mappings }, without) {
	const parts = /* @__PURE__ */ new Map();
	const filled = /* @__PURE__ */ new Set();
	for (const { platformKey, templateKeys, read } of mappings) {
		if (!Object.hasOwn(fields, platformKey) || without.has(platformKey)) continue;
		const part = read(fields[platformKey]);
		if (part === void 0 || templateKeys.some((key) => filled.has(key))) continue;
		parts.set(platformKey, part);
		for (const key of Object.keys(part)) filled.add(key);
	}
	return {
		parts,
		rejected: [...without]
	};
}
/** The keys of the platform behind values that the schema of our format refuses. */
async function wrongKeys({ parts }) {
	const fields = Object.assign({}, ...parts.values());
	const wrong = new Set(mismatches(await badgelint.loadValidate(), fields).filter(({ kind, pointer }) => !(kind === "missing" && pointer === "")).map(({ pointer }) => pointerKeys(pointer)[0] ?? ""));
	return new Set([...parts].filter(([, part]) => Object.keys(part).some((key) => wrong.has(key))).map(([key]) => key));
}
function idOf(fields, { ids }) {
	for (const key of ids) {
		const value = own(fields, key);
		if (typeof value === "number" || typeof value === "string" && value.trim() !== "") return {
			key,
			value
		};
	}
}
/** What is noted of an import in the template, so that the next one knows what has changed since. */
function importedOf({ format, id, parts }) {
	const fingerprints = [...parts].map(([key, part]) => [key, fingerprintOf(part)]);
	return {
		format,
		...id === void 0 ? {} : { id: id.key },
		fingerprints: Object.fromEntries(fingerprints)
	};
}
/** What a template in our format says of its last import from a platform. */
function lastImport(fields, platform) {
	const noted = below(fields, "platform_fields", "imported", platform);
	const format = exchangeOf(String(own(noted, "format")))?.format;
	if (format === void 0) return void 0;
	const id = own(noted, "id");
	const fingerprints = Object.entries(below(noted, "fingerprints")).map(([key, sum]) => [key, String(sum)]);
	return {
		format,
		...typeof id === "string" ? { id } : {},
		fingerprints: Object.fromEntries(fingerprints)
	};
}
/** The group that keys lead to; an empty one where there is none. */
function below(fields, ...keys) {
	let group = fields;
	for (const key of keys) {
		const next = own(group, key);
		if (!isFields(next)) return {};
		group = next;
	}
	return group;
}
/** Our fields as a platform has them: skills without what a person noted beside, pictures without words. */
function simplified(fields, platform) {
	const skills = own(fields, "skills");
	const image = own(fields, "image");
	const hasWords = isFields(image) && own(image, "alt") !== void 0;
	const keepsImage = !isFields(image) || hasWords && platform === "open-badges";
	return {
		...fields,
		...Array.isArray(skills) ? { skills: skills.map((skill) => isFields(skill) ? own(skill, "name") : skill) } : {},
		...keepsImage ? {} : { image: imageAddress(fields) }
	};
}
/** The fields of ours that a mapping fills, as far as they are there. */
function partOf(fields, { templateKeys }, without = /* @__PURE__ */ new Set()) {
	return Object.fromEntries(templateKeys.flatMap((key) => {
		const value = without.has(key) ? void 0 : own(fields, key);
		return value === void 0 || value === null ? [] : [[key, value]];
	}));
}
// ../core/src/exchange/repository.ts
/** Any file may hold templates here, whatever the configuration says of it. */
const anyTemplate = { roleOf: () => "template" };
/** Says why a file cannot be read or does not parse, at its line; undefined where it does. */
async function fileProblem(source) {
	const model = await readFile({
		...source,
		expected: true
	}, anyTemplate);
	if (model.kind !== "broken" && model.kind !== "unreadable") return void 0;
	return {
		...model.problem,
		line: lineOf(model.problem, source)
	};
}
/** The line of a problem of a whole file, from 1. */
function lineOf({ line, offsets }, source) {
	if (line !== void 0 || !("text" in source)) return line ?? 1;
	return new Lines(withoutMark(source.text)).position(offsets?.[0] ?? 0).line;
}
/** The templates of a file; none where it cannot be read. */
async function repositoryTemplates(source, expected) {
	const model = await readFile({
		...source,
		expected
	}, anyTemplate);
	if (model.kind !== "templates") return [];
	return model.templates.flatMap((template) => {
		const fields = valueAt(model.values[template.at.document], template.at.pointer);
		return isFields(fields) ? [{
			template,
			fields
		}] : [];
	});
}
/** Finds for a template of an export the same one in the repository. */
var Counterparts = class {
	#byPlatformId;
	#byId;
	#byName;
	constructor(all) {
		this.#byPlatformId = new Map(all.flatMap((one) => Object.entries(one.template.platformIds).map(([platform, { value }]) => [`${platform}\0${value}`, one])));
		const stated = all.filter(({ template }) => template.identity !== "from-file");
		this.#byId = new Map(stated.map((one) => [one.template.id.value, one]));
		this.#byName = new Map(all.flatMap((one) => nameKeys(one).map((key) => [key, one])));
	}
	/** By the id on the platform, else by an id that is written there, else, without ids, by the name. */
	of({ platform, id, name }) {
		if (id === void 0) return this.#byName.get(`${platform}\0${name ?? ""}`);
		const value = String(id.value);
		return this.#byPlatformId.get(`${platform}\0${value}`) ?? this.#byId.get(value);
	}
};
/** A template that came from a platform without an id is known by its name there. */
function nameKeys({ template, fields }) {
	const { name, format, platformIds } = template;
	const key = (platform) => `${platform}\0${name?.value ?? ""}`;
	const own = exchangeOf(format);
	if (own) return template.identity === "from-file" ? [key(own.platform)] : [];
	return platforms.filter((platform) => lastImport(fields, platform) && platformIds[platform] === void 0).map(key);
}
// ../core/src/exchange/read-export.ts
/** Reads a file that a platform gave. `platform` is the one that is expected; any where it is not given. */
async function readExport(source, platform) {
	const refused = (problem) => ({
		templates: [],
		others: [],
		problems: [{
			...problem,
			line: lineOf(problem, source)
		}]
	});
	const at = {
		file: source.path,
		document: 0,
		pointer: ""
	};
	const refusal = (message) => refused({
		at,
		about: "file",
		message,
		suggestion: again
	});
	const syntax = syntaxOf(source.path);
	const model = await readFile({
		...source,
		expected: true
	}, anyTemplate);
	if (model.kind === "unreadable" || model.kind === "unread") return refused(model.problem);
	if (syntax === void 0 || syntax === "markdown" || !("text" in source)) return refusal("The file is no JSON; expected an export of a platform");
	if (model.kind === "broken") return refused({
		...model.problem,
		suggestion: again
	});
	if (model.kind !== "templates") return refusal("The file is no export; expected JSON");
	return new ExportReader(source, syntax, model, platform).read();
}
const again = "Export it again, whole, and import that";
var ExportReader = class {
	#path;
	#syntax;
	#model;
	#text;
	#platform;
	#problems = [];
	#locator;
	constructor(source, syntax, model, platform) {
		this.#path = source.path;
		this.#text = withoutMark(source.text);
		this.#syntax = syntax;
		this.#model = model;
		this.#platform = platform;
	}
	async read() {
		const { values, passedOver } = this.#model;
		const byDocument = Map.groupBy(this.#model.templates, ({ at }) => at.document);
		const { unread, unknown } = this.#model;
		const unusable = [...unread, ...unknown.filter(({ severity }) => severity !== "info")];
		const byPlace = Map.groupBy(unusable, ({ at }) => at.document);
		const templates = [];
		for (const [document, value] of values.entries()) {
			const found = byDocument.get(document) ?? [];
			const refusal = found.length === 0 ? refusalOf(value) : void 0;
			if (refusal !== void 0) await this.#refuse({
				file: this.#path,
				document,
				pointer: ""
			}, `The platform answered "${truncate(refusal, 80)}" here; expected templates`, "Ask it again, with a key that may read the templates");
			else for (const { at, message, suggestion } of byPlace.get(document) ?? []) await this.#refuse(at, message, suggestion);
			for (const template of found) {
				const exported = await this.#template(template, value);
				if (exported) templates.push(exported);
			}
			if (value === null) await this.#refuse({
				file: this.#path,
				document,
				pointer: ""
			}, "The file is empty; expected templates", again);
		}
		const pageOf = values.map(countOnPlatform).find((count) => count !== void 0);
		return {
			templates,
			others: passedOver,
			...pageOf === void 0 ? {} : { pageOf },
			problems: this.#problems
		};
	}
	async #template(template, value) {
		const fields = valueAt(value, template.at.pointer);
		const exchange = this.#exchangeFor(template);
		if (!isFields(fields) || exchange === void 0) {
			await this.#refuse(template.at, this.#foreign(template), this.#remedy(template));
			return;
		}
		if (template.format === "accredible" && template.identity === "from-credential") {
			await this.#refuse(template.at, "This is a credential that somebody holds; expected the group that it was issued from", "Export the groups, so that no names and addresses of earners come into the repository");
			return;
		}
		for (const { at, message, suggestion, isAddress } of template.problems) if (!isAddress && isBroken(valueAt(value, at.pointer), at.pointer.slice(template.at.pointer.length))) await this.#refuse(at, message, suggestion);
		return {
			...await translate(fields, exchange),
			at: template.at,
			original: fields,
			name: template.name?.value
		};
	}
	#exchangeFor({ format }) {
		const wanted = this.#platform;
		if (format === "badgelint" && wanted === "credly" && this.#syntax === "json") return exchanges.credly;
		const exchange = exchangeOf(format);
		return wanted === void 0 || exchange?.platform === wanted ? exchange : void 0;
	}
	#foreign({ format }) {
		const wanted = this.#platform === void 0 ? "a platform" : platformTitle(this.#platform);
		return format === "badgelint" ? `This is a template in badgelint's own format; expected an export of ${wanted}` : `This is a template of ${platformTitle(format)}; expected one of ${wanted}`;
	}
	#remedy({ format }) {
		const platform = exchangeOf(format)?.platform;
		return platform === void 0 ? "Name the file that the platform gave" : `Import it with \`badgelint import ${commandWord(platform)}\``;
	}
	async #refuse(at, message, suggestion) {
		this.#locator ??= await FileLocator.of(this.#path, this.#text);
		const [start] = this.#locator.offsetsOf(at);
		const { line } = this.#locator.lines.position(start);
		this.#problems.push({
			at,
			about: "export",
			message,
			suggestion,
			line
		});
	}
};
/** Whether a value is of a kind that no platform gives. What is blank, or no whole address yet, is not. */
function isBroken(value, pointer) {
	if (value === void 0 || value === null) return false;
	if (typeof value !== "string") return true;
	return value.trim() !== "" && !/^\/(?:image|criteria|issuer|creator)(?:\/|$)/.test(pointer);
}
/** Why an API gave no templates, in the words of its answer: Credly's `data.message`, Badgr's `detail`. */
function refusalOf(value) {
	if (!isFields(value)) return void 0;
	const data = own(value, "data");
	return (isFields(data) ? [value, data] : [value]).filter((answer) => own(answer, "name") === void 0).flatMap((answer) => [
		"message",
		"detail",
		"error"
	].map((key) => own(answer, key))).find((said) => typeof said === "string");
}
/** What a page of an API says of all pages. */
function countOnPlatform(value) {
	const metadata = isFields(value) ? own(value, "metadata") : void 0;
	const count = isFields(metadata) ? own(metadata, "total_count") : void 0;
	return typeof count === "number" ? count : void 0;
}
// ../workspace/src/import/exports.ts
/** An export cannot be used; nothing is done with any of it. Worded for a terminal. */
var UnusableExportError = class extends BadgelintError {
	name = "UnusableExportError";
};
/** Reads files and folders of exports, all or none. Throws {@link UnusableExportError}. */
async function readExports(paths, workingDirectory, platform) {
	const files = exportFiles(paths, workingDirectory);
	const reads = [];
	for (const { absolute } of files) reads.push(await readExport(readSource(absolute, pathFrom(workingDirectory, absolute)), platform));
	const problems = reads.flatMap((read) => read.problems);
	const templates = reads.flatMap((read) => read.templates);
	if (problems.length > 0) throw exportError(problems);
	const all = Math.max(0, ...reads.map(({ pageOf }) => pageOf ?? 0));
	return {
		templates: unique(templates),
		others: reads.flatMap((read) => read.others),
		missing: Math.max(0, all - templates.length),
		files: new Set(files.map(({ absolute }) => absolute))
	};
}
/** Of a folder the JSON files; what is named itself, whatever it is. */
function exportFiles(paths, workingDirectory) {
	const found = discover(paths, workingDirectory, resolve("/")).map(({ path, files }) => ({
		path,
		files: files.filter(({ absolute, isNamed }) => isNamed || /\.json(?:ld)?$/i.test(absolute))
	}));
	const empty = found.filter(({ files }) => files.length === 0).map(({ path }) => `"${path}"`);
	if (empty.length > 0) throw new UnusableExportError(`${empty.join(", ")} matches no export file; expected JSON files, or a folder with them. Check the path.`);
	return [...new Map(found.flatMap(({ files }) => files).map((file) => [file.absolute, file])).values()].sort((a, b) => a.absolute < b.absolute ? -1 : 1);
}
/** Problems of one kind are one line, with the first few places. */
function exportError(problems) {
	const kinds = Map.groupBy(problems, ({ message, suggestion }) => `${message}. ${suggestion}.`);
	const lines = Array.from(kinds, ([words, all]) => {
		const [first, ...others] = all.map(({ at, line }) => `${at.file}:${line}`);
		return others.length === 0 ? `${first}: ${words}` : `${first}: ${words} ${others.length} more of these: ${fewNames(others, 3)}.`;
	});
	return new UnusableExportError("The export cannot be used, and nothing was written.", firstFew(lines));
}
/** The same template may stand in several files, but must say the same in all. */
function unique(templates) {
	const byKey = /* @__PURE__ */ new Map();
	return templates.filter((template) => {
		const { platform, id, original, at } = template;
		const key = id === void 0 ? void 0 : `${platform}\0${id.value}`;
		const other = key === void 0 ? void 0 : byKey.get(key);
		if (key !== void 0 && other === void 0) byKey.set(key, template);
		if (other === void 0) return true;
		if (JSON.stringify(other.original) === JSON.stringify(original)) return false;
		throw new UnusableExportError(`The template ${id?.value} is in ${other.at.file} and in ${at.file}, and the two differ; expected one version of it. Leave out the older one.`);
	});
}
/**
* The templates of the repository: ours wherever they lie, and what a platform gave where templates are
* kept. Elsewhere that is an export that somebody has put down, such as last month's.
*/
async function templatesInRepository({ files }, { sources, configuration, base }) {
	const { settings } = configuration;
	const found = [];
	for (const source of sources) {
		if (settings.isExcluded(source.path) || files.has(resolve(base, source.path))) continue;
		const isKept = settings.roleOf(source.path) === "template";
		const own = await repositoryTemplates(source, source.expected ?? isKept);
		found.push(...own.filter(({ template }) => isKept || template.format === "badgelint"));
	}
	return found;
}
// ../workspace/src/git/uncommitted.ts
/**
* The files of some that git could not bring back as they are: changed since the last commit, never
* committed, or in no repository at all. Paths are absolute.
*/
function uncommitted(files) {
	const all = files.map((file) => ({
		file,
		real: realPathOf(file) ?? file
	}));
	return [...Map.groupBy(all, ({ real }) => gitAt(dirname(real))?.top)].flatMap(([top, own]) => {
		const git = top === void 0 ? void 0 : gitAt(top);
		if (git === void 0) return own.map(({ file }) => file);
		const list = (args) => new Set(git.ask(args).toString().split("\0"));
		const tracked = list(["ls-files", "-z"]);
		const changed = list([
			"diff",
			"--name-only",
			"-z",
			"--no-renames",
			git.commit("HEAD") ?? git.emptyTree(),
			"--"
		]);
		return own.flatMap(({ file, real }) => {
			const path = slashed(relative(git.top, real));
			return !tracked.has(path) || changed.has(path) ? [file] : [];
		});
	});
}
export { Counterparts, UnusableExportError, below, exchangeOf, exchanges, fileProblem, fingerprintOf, importedOf, lastImport, partOf, platformTitle, platforms, readExports, repositoryTemplates, simplified, templatesInRepository, uncommitted };
