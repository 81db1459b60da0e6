import { i as __toESM, t as __commonJSMin } from "./rolldown-runtime.js";
import { n as collected } from "./rule-error.js";
import { n as isWebAddress, t as addressesIn } from "./addresses.js";
import { i as placeOfSpan, n as isWithin, t as childPointer } from "./place.js";
import { c as detectLanguage, f as hasUserInfo, l as isSameLanguage, m as joinWithAnd, r as filesIn } from "./own-rule.js";
import { i as readImageKey } from "./facts.js";
import { c as readMeaningKey, u as truncate } from "./meaning.js";
import { n as readFile, t as documentRoleOf } from "./read-file.js";
import { a as UnusableConfigurationError, c as FileLocator, d as keyOf, f as nameOfRaw, g as builtInChecks, h as shapeOf, m as require_picomatch, p as templateFrom, r as loadConfiguration, s as formats, t as configurationNames, u as isIn } from "./load-configuration.js";
import { t as didYouMean } from "./did-you-mean.js";
import { r as withoutMark } from "./parse.js";
import { i as syntaxOf, n as mediaTypeOf, r as namesWith, t as isImagePath } from "./media-type.js";
import { r as GitError, t as Git } from "./git.js";
import { d as repositoryTop, f as slashed, l as isInside, r as existsExactly, s as readSource, t as decode, u as pathFrom } from "./read.js";
import { a as hasExactName, c as realPathOf, d as targetOfLink, i as existsAt, o as isFolder, r as entryOf, u as statOf } from "./stat.js";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
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
// ../core/src/platforms/automation.ts
/** The ways that each platform has, the most general first. Only such whose description was read. */
const automations = {
	credly: [
		{
			name: "API",
			address: "https://www.credly.com/docs/issued_badges"
		},
		{
			name: "Zapier",
			address: "https://zapier.com/templates/details/0d596c9a56f79b50500f7533736945d01788ce49d1af575b9e0b355d9390c3b6"
		},
		{
			name: "Docebo Connect",
			address: "https://help.docebo.com/hc/en-us/articles/11976376377874-Docebo-Connect-for-Credly"
		},
		{
			name: "CYPHER Learning",
			address: "https://cypherlearning.zohodesk.com/portal/en/kb/articles/administrators-credly"
		},
		{
			name: "LearningBuilder",
			address: "https://heuristicsolutions.atlassian.net/wiki/spaces/DOCS/pages/3914694674"
		}
	],
	"canvas-credentials": [{
		name: "API",
		address: "https://developerdocs.instructure.com/services/parchment-digital-badges"
	}, {
		name: "LTI 1.3",
		address: "https://guides.instructure.com/m/111837/l/1571623"
	}],
	accredible: [
		{
			name: "API",
			address: "https://api.accredible.com"
		},
		{
			name: "Zapier",
			address: "https://zapier.com/apps/accredible/integrations/coursebox-lms"
		},
		{
			name: "Docebo Connect",
			address: "https://help.docebo.com/hc/en-us/articles/12456265744914"
		},
		{
			name: "Thinkific",
			address: "https://help.accredible.com/how-do-i-setup-and-use-the-thinkific-integration"
		},
		{
			name: "Pipedream",
			address: "https://pipedream.com/apps/accredible"
		}
	]
};
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible = {
	name: "accredible",
	title: "Accredible",
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 × 256 pixels or more"
	} }
};
// ../core/src/platforms/canvas-credentials.ts
const canvasCredentials = {
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
const credly = {
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
	credly,
	"canvas-credentials": canvasCredentials,
	accredible,
	"open-badges": openBadges
};
const platformNames = Object.keys(platforms);
/** What people call the platforms, by the names that configurations have for them. */
const platformTitles = Object.fromEntries(Object.values(platforms).map(({ name, title }) => [name, title]));
const implied = {
	badgelint: {
		name: "none",
		title: "a badge template",
		limits: { criteriaLeast: {
			value: 1,
			source: "docs/templates.md"
		} }
	},
	credly,
	"canvas-credentials": canvasCredentials,
	"open-badges-1": openBadges,
	"open-badges-2": openBadges,
	"open-badges-3": openBadges,
	accredible
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
		if (text && address && isWebAddress(address)) this.#add(address, {
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
			if (isWebAddress(address)) links.push({
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
	const fields = excess.map(({ field, count, unit }) => `the ${field} with ${inWords(count)} ${unit}`);
	const most = ["characters", "entries"].filter((unit) => excess.some((one) => one.unit === unit)).map((unit) => `${inWords(bounds[unit])} ${unit}`);
	return [{
		at: first.at,
		about: "size",
		message: `Only the beginning is judged of ${joinWithAnd(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what a badge shows, and move the rest to the page that it links to"
	}];
}
function inWords(count) {
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
				limitOf: (other) => limitOf(platform, other),
				platform: {
					title: platform.title,
					automations: automations[platform.name] ?? []
				}
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
	const rules = settings.byShape.program.filter(({ readsLedger }) => readsLedger ? facts.ledger !== void 0 : !isLeftAlone);
	if (rules.length === 0) return [];
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
	const { images, misspellings, links, issuance, formerMeanings, ledger } = run.providers ?? {};
	const [imageNames, words, addresses, ids, meanings] = [
		keys.get("images"),
		keys.get("misspellings"),
		keys.get("links"),
		keys.get("issuance"),
		formerMeanings && keys.get("formerMeanings")
	];
	const common = await commonFacts(files, run);
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
			verifiesLedger: settings.byShape.program.some((rule) => rule.readsLedger === "problems" && settings.mayBeOn(rule))
		})),
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
		return [...expired.flatMap((entry) => finding(entry, "config/expired-suppression", `The entry of the baseline for \`${entry.rule}\` ${whereOf(entry)} ran out on ${entry.until}, so the finding is shown again; expected it to be settled by then`, "Settle the finding and remove the entry, or decide on a new date")), ...unused.flatMap((entry) => finding(entry, "config/unused-baseline", this.#whyUnused(entry), "Run `badgelint baseline --prune`, or remove the entry by hand"))];
	}
	#whyUnused(entry) {
		const { rule } = entry;
		if (this.#twice.has(entry)) return `\`${rule}\` ${whereOf(entry)} is switched off by a comment or under \`ignores\` as well; expected one of the two`;
		if (this.#neededKeys().has(keyOf(entry))) return `\`${rule}\` ${whereOf(entry)} stands in more entries than there are findings; expected one for each`;
		const ids = this.#settings.rules.map(({ id }) => id);
		if (ids.includes(rule)) return `\`${rule}\` has nothing to say ${whereOf(entry)}; expected no entry for what is settled`;
		const meant = didYouMean(rule, ids);
		return `There is no rule \`${truncate(rule, 60)}\`; expected ${meant ? `\`${meant}\`` : "the name of a rule"}`;
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
	const of = template === void 0 ? file : `the template "${truncate(template, 60)}"`;
	return `about "${truncate(about, 60)}" in ${of}`;
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
/** Opens a session without any files. */
function createSession(settings, options) {
	return new LintSession(settings, options);
}
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
		const { fixEdits } = await import("./fixes.js");
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
		const program = [...lintGroups(files, this.#index, settings, facts, { done }), ...[unsetPlatform(files, settings) ?? []].flat()];
		const sources = [...others, ...this.#sources.values()];
		return buildReport({
			files: linted,
			program
		}, sources, settings, facts);
	}
};
// ../core/src/facts/provider.ts
/** Sorts providers by what they provide; of two for one fact the last holds. */
function byFact(providers) {
	return Object.fromEntries(providers.map((provider) => [provider.fact, provider]));
}
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
// ../workspace/src/files/named-files.ts
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
/** Provides what rules ask for from the file system. What nothing asks for is not even loaded. */
function factProviders(context, options = {}) {
	const { checkLinks, mayDiffer, history = false } = options;
	const ledger = "ledger" in options ? options.ledger : openLedger(context);
	return byFact([
		{
			fact: "program",
			provide: memoized(() => readProgram(context))
		},
		{
			fact: "images",
			provide: async (keys) => {
				if (!keys.some(isLocal)) return void 0;
				const { readImages } = await import("./images.js");
				return readImages(keys, context);
			},
			...mayDiffer ? { mayDiffer: ({ image }) => mayDiffer(image) } : {}
		},
		{
			fact: "misspellings",
			provide: async (words) => {
				const { misspellings } = await import("./spelling.js");
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
				const { readHistory } = await import("./history.js");
				return readHistory(context);
			})
		}] : [],
		...ledger ? ledgerProviders(ledger, context) : []
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
			reader ??= import("./ledger2.js").then(({ LedgerReader }) => new LedgerReader({
				folder,
				base,
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
	ranked.sort((a, b) => a.rank - b.rank || a.file.links - b.file.links || byPath(a.file, b.file));
	return ranked.filter(({ file }) => {
		const isTaken = takenPaths.has(file.real) || file.unreadable === void 0 && isAmong(file);
		takenPaths.add(file.real);
		return !isTaken || file.isNamed;
	}).map(({ file }) => file).sort(byPath);
}
/** Whether somebody expects a file of the program at a path, which is relative to `base` of {@link Folders}. */
function isExpectedAt(path, { settings }) {
	return settings.roleOf(path) !== void 0;
}
function byPath(a, b) {
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
	return existsSync(join(root, "Chart.yaml")) ? {
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
			if (existsSync(absolute) || import_picomatch.default.scan(path).isGlob) return false;
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
		const { programPath, ledger } = this.configuration.settings;
		return {
			...this.folders,
			programPath,
			ledgerFolder: ledger.folder ?? "ledger"
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
	const report = await checkFiles(reading, request.links ? createLinkChecker(reading, request, notes) : void 0);
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
		const { checkAddresses } = await import("./links2.js");
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
/** The folders that no link in them may lead a writer out of: the repository, else what is read. */
function writableIn({ base, boundary }) {
	return [repositoryTop(base) ?? boundary];
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
function checkFiles(reading, checkLinks) {
	return lintSources(reading.sources, reading.configuration.settings, sessionOptions(reading, checkLinks));
}
/** A session for files that were read, without any yet. */
function openSession(reading, checkLinks) {
	return createSession(reading.configuration.settings, sessionOptions(reading, checkLinks));
}
function sessionOptions({ configuration, today, base, root, boundary, isPartial }, checkLinks) {
	const { settings, sources: others } = configuration;
	const { programPath, ledger } = settings;
	return {
		today,
		isSelection: isPartial,
		providers: factProviders({
			base,
			root,
			boundary,
			programPath,
			ledgerFolder: ledger.folder ?? "ledger"
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
export { commonFacts as A, lintFile as B, DiskTree as C, passes as D, countBySeverity as E, groupName as F, platformOf as G, link as H, isUnread as I, platformTitles as K, lintGroups as L, MemoryIndex as M, byFile as N, Locators as O, contributionOf as P, withTemplates as R, resolveIn as S, toReport as T, template as U, limitSize as V, platformNames as W, openLedger as _, createLinkChecker as a, PatchedTree as b, readFiles as c, Selection as d, sorted as f, factProviders as g, uniqueFiles as h, configurationFor as i, gatherFacts as j, withLinkRules as k, resultContext as l, toSource as m, check as n, localDay as o, targetOf as p, hasContent as q, checkFiles as r, openSession as s, Stopwatch as t, writableIn as u, discover as v, separateFindings as w, maxTargetLength as x, walkLinks as y, linkSource as z };
