import { syntaxOf } from "./media-type.js";
import { parseText, withoutMark } from "./parse.js";
import { unreadableInWords } from "./unreadable.js";
import { date, frontMatterPointer, mismatches, orNull, text, webAddress } from "./words.js";
import { childPointer, placeBelow, pointerKeys, valueAt } from "./place.js";
import { didYouMean } from "./did-you-mean.js";
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
		message: `The key \`${about}\` is not known, and nothing reads it; expected ${meant === void 0 ? "a known key" : `\`${meant}\``}, or ${own} where it is your own`,
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
	recognises(fields, { expected }) {
		const keys = Object.keys(fields);
		const familiar = keys.filter(isFamiliar);
		if (familiar.length < 2) return false;
		if (distinctive.some((key) => Object.hasOwn(fields, key)) && familiar.length * 2 >= keys.length) return expected || typeof own(fields, "name") === "string";
		const exact = keys.filter((key) => knownKeys.has(key)).length;
		return expected && exact >= 2 && familiar.length === keys.length;
	},
	loadValidate: async () => (await import("./template.js")).validate,
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
	loadValidate: async () => (await import("./canvas-credentials.js")).validate,
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
	loadValidate: async () => (await import("./open-badges-1.js")).validate,
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
		for (const field of fieldsOf(adapter, key)) malformed.add(field);
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
		changes: mapped.changes ?? [],
		earner,
		alignments: mapped.alignments ?? [],
		problems,
		malformed
	};
}
function topKey(pointer) {
	return pointerKeys(pointer)[0] ?? "";
}
function fieldsOf(adapter, key) {
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
	if ("unreadable" in source) {
		const { unreadable } = source;
		if (!(isExpected || "head" in unreadable && badgeMarks.test(unreadable.head))) return ignored;
		return { model: {
			kind: "unreadable",
			file,
			problem: ofFile(file, unreadableInWords(unreadable))
		} };
	}
	if (syntax === void 0) return ignored;
	const text = withoutMark(source.text);
	const parsed = await parseText(text, syntax, documentRoleOf(role));
	if (parsed.kind === "broken") {
		const [first] = parsed.problems;
		return (isExpected || badgeMarks.test(text)) && first ? { model: {
			kind: "broken",
			file,
			problem: ofFile(file, first)
		} } : ignored;
	}
	if (parsed.kind === "other") return ignored;
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
	return {
		model: await readTemplates(file, parsed, syntax, isExpected),
		map
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
		others: found.reduce((sum, one) => sum + one.others, 0),
		unknown: found.flatMap((one) => one.unknown),
		isExpected
	};
}
export { documentRoleOf, readFile, readWithMap };
