// ../core/src/text/join-with-and.ts
/** Words with commas, and an `and` before the last: `a, b and c`. */
function joinWithAnd(words) {
	return joined(words, "and");
}
/** The same with an `or`. */
function joinWithOr(words) {
	return joined(words, "or");
}
function joined(words, last) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
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
export { joinWithOr as a, joinWithAnd as i, daysBetween as n, monthsBefore as r, dayAfter as t };
