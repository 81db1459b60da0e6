// ../core/src/rules/built-in-checks.ts
/** They are about files and configuration rather than about a badge. */
const builtInChecks = [
	{
		id: "document/readable",
		practice: null,
		severity: "error",
		label: "file cannot be read",
		summary: "A file can be read as text.",
		why: "A file that is not UTF-8, is too large to be a template, or lies outside the repository is not checked at all."
	},
	{
		id: "document/syntax",
		practice: null,
		severity: "error",
		label: "broken YAML, JSON or Markdown",
		summary: "A file is well-formed YAML, JSON or Markdown.",
		why: "Nothing in a broken file can be checked, and no platform will accept it."
	},
	{
		id: "document/format",
		practice: null,
		severity: "error",
		label: "not recognised as a badge template",
		summary: "A file among the templates is a badge template.",
		why: "A file that badgelint does not recognise is not checked, and that could be mistaken for a clean result."
	},
	{
		id: "document/unread",
		practice: null,
		severity: "warning",
		label: "in a format that badgelint does not read",
		summary: "A file among the templates is in a format that badgelint reads.",
		why: "A badge in a format that badgelint does not read is not checked at all, and that could be mistaken for a clean result. It is an error if an Open Badges 3.0 credential does not contain its achievement, because verifiers reject it."
	},
	{
		id: "document/size",
		practice: null,
		severity: "warning",
		label: "too long or too many findings",
		summary: "All of a template is checked, and all findings are shown.",
		why: "Texts and lists far longer than any platform accepts are checked only in part, and only so many findings are shown, so that one file does not hold up all the others. What is left out may be wrong, and nobody would know."
	},
	{
		id: "issuer/schema",
		practice: null,
		severity: "error",
		label: "issuer profile incomplete",
		summary: "An issuer profile has what its version of Open Badges requires.",
		why: "Every badge names its issuer. If the profile lacks a name, a web page or an email address, every one of its badges fails verification."
	},
	{
		id: "program/schema",
		practice: null,
		severity: "error",
		label: "program.yaml not understood",
		summary: "program.yaml has the structure that badgelint reads.",
		why: "Templates are not checked against a team or a list of skills that cannot be read, and it would look as if all were well."
	},
	{
		id: "config/platform",
		practice: null,
		severity: "info",
		label: "platform not set",
		summary: "The program says which platform its templates are issued on.",
		why: "Each platform has its own limits. Until badgelint knows yours, it cannot tell what the platform will refuse."
	},
	{
		id: "config/unused-suppression",
		practice: null,
		severity: "warning",
		label: "suppression no longer needed",
		summary: "A comment or an entry that switches a rule off is still needed.",
		why: "A rule that is switched off for no reason hides the next real finding."
	},
	{
		id: "config/suppression-reason",
		practice: null,
		severity: "warning",
		label: "suppression without a reason",
		summary: "A comment that switches a rule off says why.",
		why: "The person who audits the template next year needs to know whether the reason still applies."
	},
	{
		id: "config/expired-suppression",
		practice: null,
		severity: "warning",
		label: "suppression expired",
		summary: "An entry under `ignores` or in the baseline has not expired.",
		why: "Its last day has passed, so the finding is shown again."
	},
	{
		id: "config/unused-baseline",
		practice: null,
		severity: "error",
		label: "baseline entry no longer needed",
		summary: "Every entry of the baseline matches a finding that is still there.",
		why: "A baseline lists what remains to be done. An entry whose finding is gone would hide the same mistake if somebody made it again."
	}
];
export { builtInChecks };
