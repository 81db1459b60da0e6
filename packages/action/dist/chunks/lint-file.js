import { hasContent, misfits, passedOverIn } from "./file-model.js";
import { textFields } from "./template.js";
import { InvalidRuleError, pluginOf, ruleInWords, rules, textLanguageOf } from "./own-rule.js";
import { addressesIn, isWebAddress } from "./addresses.js";
import { childPointer, placeOfSpan } from "./place.js";
import { isSameLanguage, isSurelyAnother } from "./lessons.js";
import { analyse } from "./analysis.js";
import { joinWithAnd } from "./join-with-and.js";
import { Triggers } from "./words2.js";
// ../core/src/platforms/accredible.ts
/** Publishes no limits; how a badge is earned is kept apart from the group. */
const accredible = {
	name: "accredible",
	title: "Accredible",
	lacks: ["alternative text"],
	limits: { imageSideLeast: {
		value: 256,
		source: "help.accredible.com, Badge designs: 256 \u00d7 256 pixels or more"
	} }
};
// ../core/src/platforms/canvas-credentials.ts
const canvasCredentials = {
	name: "canvas-credentials",
	title: "Canvas Credentials",
	lacks: ["alternative text", "certificate"],
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
			source: "Canvas community, Badge design: 400 \u00d7 400 pixels"
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
	lacks: ["alternative text"],
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
			source: "Credly support, article 866253: 600 \u00d7 600 pixels or more"
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
	lacks: ["certificate"],
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
		throw errorOf(rule, file(), error);
	}
}
/** What a rule threw, with the names of rule and file. */
function errorOf(rule, file, error) {
	return error instanceof InvalidRuleError ? error : new RuleError(rule, file, error);
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
	languageOf: (item, configured) => {
		const stated = item.language?.value ?? configured;
		const read = textLanguageOf(item);
		if (stated === void 0 || read === void 0) return stated ?? read;
		return isSurelyAnother(read, stated) ? read : stated;
	}
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
		case "templates": return [...model.templates.flatMap(linksOfTemplate), ...model.issuers.flatMap(linksOfIssuer)];
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
	for (const { description: other, criteria: others } of template.translations ?? []) {
		if (isFine("description")) links.addThoseIn(other);
		if (isFine("criteria")) for (const { text } of others) links.addThoseIn(text);
	}
	if (isFine("alignments")) for (const { link } of alignments) links.add("alignment", link);
	if (isFine("recommendations")) for (const { link } of template.recommendations ?? []) links.add("recommendation", link);
	return links.all;
}
/** The web page of an issuer. */
function linksOfIssuer({ url }) {
	const address = url?.value.trim();
	return url && address && isWebAddress(address) ? [{
		address,
		use: {
			at: url.at,
			field: "issuer"
		}
	}] : [];
}
var TemplateLinks = class {
	all = [];
	#seen = /* @__PURE__ */ new Set();
	#common;
	/** Where something else stands in place of a link, though it may be read as one. */
	#flawed;
	constructor(template$3) {
		const flawed = template$3.problems.filter(({ isAddress }) => isAddress);
		this.#flawed = new Set(flawed.map(({ at }) => at.pointer));
		this.#common = {
			template: template$3.id.value,
			...template.isArchived(template$3) ? { isArchived: true } : {}
		};
	}
	add(field, text) {
		const address = text?.value.trim();
		if (!text || !address || this.#flawed.has(text.at.pointer)) return;
		if (isWebAddress(address)) this.#add(address, {
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
/**
* The program as a whole, of what its files say. `beside`: its own file where that is not among them. `linked`:
* pages that its documents lead to. `reading`: what their words say.
*/
function programOf(parts, beside, linked = [], reading) {
	const own = parts.find((part) => "profile" in part);
	return {
		documents: [...parts.flatMap((part) => "document" in part ? [part.document] : []), ...linked],
		profile: own?.profile ?? beside,
		reading
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
		translations: template.translations?.map((translation) => ({
			...translation,
			name: cut.text("name", translation.name),
			description: cut.text("description", translation.description),
			criteria: cut.list("criteria", translation.criteria, criterionEntries)
		})),
		imageText: cut.text("text of the image", template.imageText),
		criteria: cut.list("criteria", template.criteria, criterionEntries),
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
const criterionEntries = {
	lengthOf: ({ text, kind }) => text.value.length + (kind?.value.length ?? 0),
	placeOf: ({ text }) => text.at,
	shortened: (one, most) => ({
		...one,
		text: shortened(one.text, most),
		kind: one.kind && shortened(one.kind, most)
	})
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
		message: `Only the beginning is checked of ${joinWithAnd(fields)}; expected at most ${most.join(" and ")} each`,
		suggestion: "Keep what the badge shows, and move the rest to the page that it links to"
	}];
}
function inWords(count) {
	return count.toLocaleString("en");
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
// ../core/src/lint/rule-plan.ts
/** More kinds than a program has: languages may be stated in any words. */
const maxPlans = 1e3;
const plans = /* @__PURE__ */ new WeakMap();
/** The rules for a template in a file. Worked out once for all templates of its kind. */
function planFor(template$1, settings) {
	const kind = {
		format: template$1.format,
		isArchived: template.isArchived(template$1),
		language: template.languageOf(template$1, settings.language)
	};
	let known = plans.get(settings);
	if (known === void 0 || known.size >= maxPlans) {
		known = /* @__PURE__ */ new Map();
		plans.set(settings, known);
	}
	const key = `${kind.format} ${kind.isArchived} ${kind.language ?? ""}`;
	let plan = known.get(key);
	if (plan === void 0) {
		plan = makePlan(kind, settings);
		known.set(key, plan);
	}
	return plan;
}
function makePlan(kind, { active, platform: configured }) {
	const platform = platformOf(kind.format, configured);
	const planned = (rules) => rules.flatMap(([rule, settings]) => {
		const context = isFor(rule, kind) ? contextFor(rule, platform) : void 0;
		return context ? [{
			rule,
			settings,
			context,
			triggers: triggersOf(rule)
		}] : [];
	});
	return planOf(planned(active.template), planned(active.group));
}
function planOf(single, group) {
	const groupIds = ["document/size", ...group.map(({ rule }) => rule.id)];
	return {
		single,
		group,
		groupIds,
		ids: [...groupIds, ...single.map(({ rule }) => rule.id)]
	};
}
/** A plan without the rules that judge a malformed field of a template, or miss one that an excerpt leaves out. */
function withoutUnfit(plan, { malformed, leftOut }) {
	const isLeft = ({ rule }) => !rule.reads.some((field) => malformed.has(field) || rule.absence && leftOut?.has(field));
	return planOf(plan.single.filter(isLeft), plan.group.filter(isLeft));
}
function isFor(rule, { format, isArchived, language }) {
	if (isArchived && rule.kind === "guidance" && rule.archived !== true) return false;
	if (rule.formats && !rule.formats.includes(format)) return false;
	if (rule.languages === void 0 || language === void 0) return true;
	return rule.languages.some((own) => isSameLanguage(own, language));
}
/** Each rule has one list, however many plans it is in. */
const lists = /* @__PURE__ */ new WeakMap();
function triggersOf(rule) {
	const declared = "triggers" in rule ? rule.triggers : void 0;
	if (declared === void 0) return void 0;
	const known = lists.get(declared);
	if (known) return known;
	const made = {
		list: new Triggers(declared.words),
		in: declared.in
	};
	lists.set(declared, made);
	return made;
}
/** Undefined where the platform has no such limit as a rule is about. */
function contextFor({ limit: name }, platform) {
	const limit = name && limitOf(platform, name);
	if (name && limit === void 0) return void 0;
	return {
		limit: limit ?? noLimit,
		limitOf: (other) => limitOf(platform, other),
		platform: {
			title: platform.title,
			automations: automations[platform.name] ?? [],
			lacks: platform.lacks ?? []
		}
	};
}
/** Handed to rules that declare no limit; they have no business looking at it. */
const noLimit = {
	value: Number.POSITIVE_INFINITY,
	platform: "",
	source: ""
};
// ../core/src/lint/lint-file.ts
/** Source of the groups of links; their keys are addresses, their values the places that name one. */
const linkSource = "link";
/** Source of the one group of what files say of the program as a whole. */
const programSource = "program";
/** Source of the one group of what rules on templates are told of governance documents. */
const governanceSource = "governance";
/** Holds the rules that are switched on for a file against what it holds. */
function lintFile(model, settings, options = {}) {
	return new FileLinter(model, settings, options).lint();
}
const noRules = /* @__PURE__ */ new Set();
var FileLinter = class {
	#model;
	#limited;
	#all;
	#settings;
	#checks;
	#silent;
	#findings = [];
	#entries = [];
	#plans = /* @__PURE__ */ new Set();
	/** Ids of those that are held beside the plans. */
	#rules = /* @__PURE__ */ new Set();
	constructor(read, settings, { checks = true, links, program, silent = noRules }) {
		const model = withSeries(read, settings);
		this.#all = settings;
		this.#settings = settings.for(model.file);
		this.#checks = checks;
		this.#silent = silent;
		const limited = limitSize(model, settings.bounds);
		this.#model = model;
		this.#limited = limited.limited;
		if (links ?? (checks && this.#settings.active.link.length > 0)) for (const { address, use } of link.itemsIn(limited.model)) this.#entries.push({
			source: linkSource,
			key: address,
			value: use
		});
		const part = program ?? this.#settings.active.program.length > 0 ? programPartOf(model) : void 0;
		if (part) this.#entries.push({
			source: programSource,
			key: "",
			value: part
		});
		if (model.kind === "document" && model.document.role === "governance") {
			const { file, document } = model;
			const value = {
				file,
				stated: document.stated ?? {},
				pages: document.pages
			};
			this.#entries.push({
				source: governanceSource,
				key: "",
				value
			});
		}
	}
	lint() {
		this.#builtIn();
		const whole = template.itemsIn(this.#model);
		for (const [index, template] of whole.entries()) this.#template(template, this.#limited[index]);
		if (this.#checks && this.#model.kind === "templates") for (const credential of this.#model.credentials) this.#credential(credential);
		for (const document$1 of document.itemsIn(this.#model)) for (const [rule, settings] of this.#settings.active.document) if (this.#checks && (rule.roles ?? ["governance"]).includes(document$1.role)) {
			this.#rules.add(rule.id);
			const problems = collected(rule, () => this.#model.file, () => rule.check(document$1, settings.options));
			this.#report(rule, settings, problems);
		}
		return {
			file: this.#model.file,
			outcome: hasContent(this.#model) ? "checked" : "skipped",
			passedOver: passedOverIn(this.#model),
			templates: whole.map((template) => this.#entry(template)),
			findings: this.#findings,
			entries: this.#entries,
			...this.#model.kind === "program" ? { program: this.#model.profile } : {},
			rules: this.#heldRules()
		};
	}
	/** Nearly all files have templates of one kind, and share one list. */
	#heldRules() {
		const lists = Array.from(this.#plans, (plan) => this.#checks ? plan.ids : plan.groupIds);
		const [first] = lists;
		if (first && lists.length === 1 && this.#rules.size === 0) return first;
		return [.../* @__PURE__ */ new Set([...this.#rules, ...lists.flat()])];
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
			case "unread":
				this.#problems("document/unread", [model.problem]);
				break;
			case "program":
				this.#problems("program/schema", model.problems);
				break;
			case "templates": {
				const { unread, issuers } = model;
				const problems = misfits(model);
				if (problems.length > 0) this.#problems("document/format", problems);
				if (unread.length > 0) this.#problems("document/unread", unread);
				for (const { at, problems: own } of issuers) if (own.length > 0) this.#problems("issuer/schema", own, this.#templateAround(at));
			}
		}
	}
	/** The id of the template in which something stands; undefined where it stands in none. */
	#templateAround({ document, pointer }) {
		return template.itemsIn(this.#model).find(({ at }) => at.document === document && pointer.startsWith(`${at.pointer}/`))?.id.value;
	}
	/** `limited` is the part of a template that is checked. */
	#template(whole, limited) {
		const { template = whole, excess = [] } = limited ?? {};
		const id = template.id.value;
		if (excess.length > 0) this.#problems("document/size", sizeProblems(excess, this.#all.bounds), id);
		const { group, single } = this.#plan(template);
		let current;
		try {
			for (const planned of group) if (!this.#silent.has(planned.rule.id)) {
				current = planned.rule;
				this.#extract(planned, template);
			}
			if (!this.#checks) return;
			for (const { rule, settings, context, triggers } of single) {
				current = rule;
				if (triggers && !occur(triggers, template)) continue;
				const problems = rule.check(rule.whole ? whole : template, settings.options, context);
				this.#report(rule, settings, problems, id);
			}
			for (const translation of template.translations ?? []) for (const { rule, settings, context, triggers } of this.#translationRules(template, translation)) {
				current = rule;
				const translated = {
					...template,
					...translation
				};
				if (triggers && !occur(triggers, translated)) continue;
				const problems = rule.check(translated, settings.options, context);
				this.#report(rule, settings, inLanguage(problems, translation), id);
			}
		} catch (error) {
			throw current ? errorOf(current, this.#model.file, error) : error;
		}
	}
	/** The rules that have something to say of an issued badge without its template. */
	#credential(credential) {
		for (const [rule, settings] of this.#settings.active.template) {
			if (rule.checkCredential === void 0) continue;
			this.#rules.add(rule.id);
			const problems = collected(rule, () => this.#model.file, () => rule.checkCredential?.(credential) ?? []);
			this.#report(rule, settings, problems);
		}
	}
	/** The rules for a template. Those that judge a malformed field leave it to `template/schema`. */
	#plan(template) {
		const plan = planFor(template, this.#settings);
		const own = template.malformed.size === 0 && template.leftOut === void 0 ? plan : withoutUnfit(plan, template);
		this.#plans.add(own);
		return own;
	}
	/** The rules on texts alone, in the language of a translation. */
	#translationRules(template, { language, ...texts }) {
		const { single } = planFor({
			...template,
			...texts,
			language
		}, this.#settings);
		const isThere = {
			name: texts.name,
			description: texts.description,
			criteria: texts.criteria[0]
		};
		return single.filter(({ rule }) => rule.reads.length > 0 && rule.reads.every((field) => isTextField(field) && isThere[field] && !template.malformed.has(field)));
	}
	#extract({ rule, settings, context }, template) {
		for (const { key, value } of rule.extract(template, settings.options, context)) this.#entries.push({
			source: rule.id,
			key,
			value
		});
	}
	#report(rule, settings, problems, template) {
		for (const problem of problems) this.#findings.push(toRawFinding(rule, settings, problem, template));
	}
	#problems(id, problems, template) {
		this.#rules.add(id);
		const severity = this.#all.builtInSeverity(id, this.#model.file);
		if (severity === "off") return;
		const isConfigured = this.#settings.rules.get(id)?.isConfigured ?? false;
		for (const problem of problems) {
			const own = isConfigured ? void 0 : problem.severity;
			this.#findings.push(findingOf(id, own ?? severity, problem, template));
		}
	}
	#entry(template) {
		const { id, name, format, at, state, owners, reviewedOn, image } = template;
		const { skills, recommendations, certificate, record } = template;
		return {
			id: id.value,
			...name ? { name: name.value } : {},
			format,
			at,
			...this.#settings.platform === void 0 && format === "badgelint" ? {} : { platform: platformOf(format, this.#settings.platform).title },
			...state ? { state: state.value } : {},
			...owners ? { owners: owners.map(({ value }) => value) } : {},
			...reviewedOn ? { reviewedOn: reviewedOn.value } : {},
			...image ? { image: image.value } : {},
			...record.createdOn ? { createdOn: record.createdOn.value } : {},
			...record.issuedCount ? { issuedCount: record.issuedCount.value } : {},
			...record.stateChangedOn ? { stateChangedOn: record.stateChangedOn.value } : {},
			...skills ? { skills: skills.length } : {},
			...recommendations ? { nextSteps: recommendations.length } : {},
			...certificate?.isOn ? { hasCertificate: true } : {}
		};
	}
};
/** A model whose templates have the series that is configured for them, where they name none themselves. */
function withSeries(model, settings) {
	if (settings.series.length === 0 || model.kind !== "templates") return model;
	const templates = model.templates.map((template) => {
		if (template.series) return template;
		const value = settings.seriesOf(model.file, template.name?.value);
		return value === void 0 ? template : {
			...template,
			series: {
				value,
				at: template.at
			}
		};
	});
	return {
		...model,
		templates
	};
}
function isTextField(field) {
	return textFields.some((one) => one === field);
}
/** What is found in a translation, so that it is told from the same in another language. */
function* inLanguage(problems, { language }) {
	for (const problem of problems) yield language ? {
		...problem,
		about: `${problem.about} (${language.value})`
	} : problem;
}
/** Makes a finding of what a rule yields, with the severity that is configured. */
function toRawFinding(rule, settings, problem, template) {
	const severity = (rule.kind === "guidance" && !settings.isConfigured ? problem.severity : void 0) ?? (settings.severity === "off" ? "info" : settings.severity);
	return findingOf(rule.id, severity, problem, template);
}
function findingOf(rule, severity, { at, about, label, message, suggestion, related = [], fix, offsets, line, column }, template) {
	return {
		rule,
		severity,
		at,
		about,
		...label === void 0 ? {} : { label },
		message,
		suggestion,
		related,
		...template === void 0 ? {} : { template },
		...fix === void 0 ? {} : { fix },
		...offsets === void 0 ? {} : { offsets },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
}
/** Whether one of the words that a rule declares stands where it looks for them. */
function occur({ list, in: fields }, template) {
	return fields.some((field) => field === "criteria" ? template.criteria.some(({ text }) => analyse(text).has(list)) : template[field] && analyse(template[field]).has(list));
}
export { RuleError, collected, governanceSource, linkSource, lintFile, programOf, programSource, template, toRawFinding };
