import { didYouMean } from "./join-with-and.js";
import { normalize } from "./normalize.js";
// ../core/src/rules/rule.ts
/** All severities, the most severe first. */
const severities = [
	"error",
	"warning",
	"info"
];
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
/** Declares a rule on the program as a whole. */
function programRule(rule) {
	return {
		...rule,
		on: "program"
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
// ../core/src/text/capitalized.ts
/** A text as it begins a sentence. */
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// ../core/src/program/days.ts
/** Days from one day to another, both `YYYY-MM-DD`; negative where the second comes first. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
/** The day so many days after another, both `YYYY-MM-DD`; before it where they are less than 0. */
function dayAfter(day, days) {
	const number = dayNumber(day) + days;
	let year = Math.floor(number / 365.2425) + 1;
	while (dayNumber(`${year}-01-01`) > number) year -= 1;
	let month = 12;
	while (dayNumber(`${year}-${month}-01`) > number) month -= 1;
	return written(year, month, number - dayNumber(`${year}-${month}-01`) + 1);
}
function written(year, month, date) {
	const two = (part) => String(part).padStart(2, "0");
	return `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
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
/** The same day of the month so many months before, for comparing: it may be one that the month does not have. */
function monthsBefore(day, months) {
	const [year = 0, month = 1] = day.split("-").map(Number);
	const count = year * 12 + month - 1 - months;
	return `${`${String(Math.floor(count / 12)).padStart(4, "0")}-${String(count % 12 + 1).padStart(2, "0")}`}${day.slice(7)}`;
}
/** The limit that the governance document states; undefined where there is none, or another one is configured. */
function statedLimit(days, stated) {
	return days === 14 ? stated : void 0;
}
// ../core/src/program/team.ts
/**
* Words by which somebody may be named, in the form in which they are compared. "Anna Lee
* <anna@example.org>" names her by both, "water-lead" is "Water lead".
*/
function namesIn(owner) {
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
const known = /* @__PURE__ */ new WeakMap();
/** Members by each word that names them, made once. Of several with one name, who stays longest counts. */
function membersByName(team) {
	const made = known.get(team) ?? byName(team);
	known.set(team, made);
	return made;
}
/** How many unknown names are held against the whole team. Where more are unknown, they are no slips. */
const maxSlips = 100;
const slips = /* @__PURE__ */ new WeakMap();
/** The member whom a mistyped name most likely means. */
function nearestMember(name, members) {
	const count = (slips.get(members) ?? 0) + 1;
	slips.set(members, count);
	return count > maxSlips ? void 0 : members.get(didYouMean(name, [...members.keys()]) ?? "");
}
function byName(team) {
	const members = /* @__PURE__ */ new Map();
	for (const member of team) for (const name of [member.name.value, ...member.otherNames].flatMap(namesIn)) {
		const other = members.get(name);
		if (other === void 0 || staysLonger(member, other)) members.set(name, member);
	}
	return members;
}
function staysLonger(a, b) {
	if (b.until === void 0) return false;
	return a.until === void 0 || a.until.value > b.until.value;
}
/** Whether somebody is in the team on a day; where no day counts as today, whoever was in it is. */
function isCurrent({ since, until }, today) {
	return (since === void 0 || today === "" || since.value <= today) && !hasLeft({ until }, today);
}
/** Whether somebody's last day in the team is past. */
function hasLeft({ until }, today) {
	return until !== void 0 && until.value < today;
}
/** Whether somebody may do something on the platform, as far as it is told. */
function hasRights({ rights = [] }) {
	return rights.length > 0;
}
export { capitalized, changedLink, dayAfter, daysBetween, documentRule, hasLeft, hasRights, isCurrent, linkRule, membersByName, monthsBefore, namesIn, nearestMember, part, programRule, severities, statedLimit, templateGroupRule, templateRule };
