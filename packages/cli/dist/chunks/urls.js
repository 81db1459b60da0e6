// ../links/src/errors.ts
/** The code of an error; empty where it has none. */
function codeOf(error) {
	return "code" in error ? String(error.code) : "";
}
/** Whether a request failed because it took too long. */
function isTimeout(error) {
	return /TIMEOUT|ETIMEDOUT/.test(codeOf(error));
}
/** The response as a whole took longer than the timeout. */
var ResponseTimeoutError = class extends Error {
	code = "ERR_RESPONSE_TIMEOUT";
	constructor() {
		super("it took too long");
	}
};
/** Redirects lead on for more hops than are followed, in a circle or not. */
var TooManyRedirectsError = class extends Error {
	code = "ERR_TOO_MANY_REDIRECTS";
	constructor() {
		super("it redirects endlessly");
	}
};
/** The host limits its rate (429); no request is made to it until the time that it gives. */
var RateLimitedError = class extends Error {
	code = "ERR_RATE_LIMITED";
	/** By the clock, in milliseconds. */
	retryAt;
	constructor(retryAt) {
		super("its server asks to wait");
		this.retryAt = retryAt;
	}
};
/** The time for all links together is used up. */
var DeadlineError = class extends Error {
	code = "ERR_DEADLINE";
	constructor() {
		super("the time for checking links is used up");
	}
};
/** The code of {@link BlockedAddressError}. */
const blockedAddressCode = "ERR_IP_BLOCKED";
/** No connection is made to an address, because it lies in a private network. */
var BlockedAddressError = class extends Error {
	code = blockedAddressCode;
};
// ../links/src/redirect-chain.ts
/** More hops than browsers follow. */
const maxHops = 20;
/** Follows an address through the redirects that were recorded. `records` are by URL without fragment. */
function followRedirects(address, records) {
	const hops = [];
	let url = new URL(address);
	url.hash = "";
	while (hops.length <= maxHops) {
		const last = records.get(url.href)?.at(-1);
		if (last === void 0) break;
		hops.push(last);
		if (!isRedirect(last) || last.location === void 0) break;
		const next = URL.canParse(last.location, url.href) ? new URL(last.location, url.href) : void 0;
		if (next === void 0) break;
		next.hash = "";
		url = next;
	}
	return {
		end: url.href,
		hops
	};
}
/** Whether redirects lead on after the last hop that is followed, in a circle or not. */
function hasTooManyRedirects(hops) {
	const last = hops.at(-1);
	return hops.length > maxHops && last !== void 0 && isRedirect(last);
}
function isRedirect({ status = 0 }) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(status);
}
/** Milliseconds after which an address that failed is requested once more. */
const failureDelay = 2e3;
/** A longer `Retry-After`, in milliseconds, is as good as a refusal. */
const maxRetryAfter = 3e4;
/**
* When an address is to be requested again after so many rounds, by the clock, in milliseconds; undefined
* where it is not. A host that gives a time in `Retry-After` is requested then, and up to {@link maxRounds}
* times; after another failure an address is requested once more.
*/
function nextAttemptAt({ hops }, rounds) {
	const last = hops.at(-1);
	if (last === void 0 || rounds >= 3) return void 0;
	const { error, status = 0, at } = last;
	const retryAt = error instanceof RateLimitedError ? error.retryAt : last.retryAt;
	if (retryAt !== void 0) return Number.isFinite(retryAt) ? retryAt : void 0;
	if (rounds > 1 || hasTooManyRedirects(hops)) return void 0;
	if (error) return isTimeout(error) || codeOf(error) === "ERR_IP_BLOCKED" ? void 0 : at + failureDelay;
	return status === 429 || status >= 500 ? at + failureDelay : void 0;
}
/**
* The time in the `Retry-After` header of a 429 (RFC 9110, 10.2.3), by the clock, in milliseconds. Infinity
* where it is too far off, already over, or cannot be read: a host that gives no time in which it would
* respond gets no second request.
*/
function parseRetryAfter(retryAfter, now) {
	const wait = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
	return wait > 0 && wait <= maxRetryAfter ? now + wait : Number.POSITIVE_INFINITY;
}
// ../links/src/urls.ts
/** The result for an address to which no request may be made, whatever is behind it; undefined for others. */
function resultWithoutRequest(address) {
	if (!URL.canParse(address)) return {
		verdict: "unknown",
		reason: "is not a valid address"
	};
	const { protocol, username, password } = new URL(address);
	if (protocol !== "http:" && protocol !== "https:") return {
		verdict: "unknown",
		reason: "is not the address of a page"
	};
	if (username !== "" || password !== "") return {
		verdict: "refused",
		reason: "it contains a user name and a password"
	};
}
/** The host of a URL, without its port, and without brackets around an IPv6 address. */
function hostOf(url) {
	return withoutBrackets(new URL(url).hostname);
}
/** A host name, without the brackets that a URL has around an IPv6 address. */
function withoutBrackets(hostname) {
	return hostname.replace(/^\[|\]$/g, "");
}
/** The URL as it is requested: all of it but the fragment. */
function withoutFragment(address) {
	const url = new URL(address);
	url.hash = "";
	return url.href;
}
/** The same URL with https. */
function toHttps(url) {
	return url.replace(/^http:/i, "https:");
}
/** URLs in an order in which those of one host stand apart, so that no host holds up the others. */
function interleaveHosts(urls) {
	const counts = /* @__PURE__ */ new Map();
	const rounds = [];
	for (const url of urls) {
		const host = hostOf(url);
		const count = counts.get(host) ?? 0;
		counts.set(host, count + 1);
		const round = rounds[count];
		if (round) round.push(url);
		else rounds[count] = [url];
	}
	return rounds.flat();
}
/** Whether a glob, in which `*` stands for any characters, matches the whole URL; upper and lower case are one. */
function matchesAnyGlob(globs, url) {
	const text = url.toLowerCase();
	return globs.some((glob) => {
		const [head = "", ...parts] = glob.toLowerCase().split("*");
		const tail = parts.pop();
		if (tail === void 0) return text === head;
		if (!text.startsWith(head)) return false;
		let from = head.length;
		for (const part of parts) {
			const found = text.indexOf(part, from);
			if (found < 0) return false;
			from = found + part.length;
		}
		return text.length - tail.length >= from && text.endsWith(tail);
	});
}
export { BlockedAddressError, DeadlineError, RateLimitedError, ResponseTimeoutError, TooManyRedirectsError, blockedAddressCode, codeOf, followRedirects, hasTooManyRedirects, hostOf, interleaveHosts, isRedirect, isTimeout, matchesAnyGlob, nextAttemptAt, parseRetryAfter, resultWithoutRequest, toHttps, withoutBrackets, withoutFragment };
