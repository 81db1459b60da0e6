import { builtInChecks } from "./check.js";
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
export { contractsFirst, isContract };
