import { i as InvalidRuleError, n as pluginOf, o as ruleInWords, s as rules } from "./own-rule.js";
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
export { collected as n, RuleError as t };
