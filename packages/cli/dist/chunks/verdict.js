import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
// ../links/src/special-addresses.ts
/**
* IANA's registries of special-purpose addresses (RFC 6890, RFC 8190; as of 2025-10-09) with the networks
* that are not globally reachable, and multicast, which has registries of its own. Where a registry says
* neither yes nor no (6to4 relays, Teredo, ORCHID), nothing is reached. Cloud metadata services lie in
* 169.254.0.0/16 and 100.64.0.0/10, and in fc00::/7.
*/
const unreachable4 = [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4"
];
/** Within these the registry names some that are globally reachable all the same. */
const reachable4 = ["192.0.0.9/32", "192.0.0.10/32"];
/**
* Of IPv6 only 2000::/3 is given out at all, so that whatever lies elsewhere, now or after the next entry
* in the registry, is not reached: loopback, mapped IPv4, 64:ff9b:1::/48, 100::/64, 5f00::/16, fc00::/7,
* fe80::/10, multicast. Within it the registry has these.
*/
const unreachable6 = [
	"2001::/23",
	"2001:db8::/32",
	"3fff::/20"
];
const reachable6 = [
	"2001:1::1/128",
	"2001:1::2/128",
	"2001:1::3/128",
	"2001:3::/32",
	"2001:4:112::/48",
	"2001:20::/28",
	"2001:30::/28"
];
const unreachable = listOf(unreachable4, unreachable6);
const reachable = listOf(reachable4, reachable6);
const givenOut = listOf([], ["2000::/3"]);
/** Whether an IP address can be reached from anywhere. One that leads to an IPv4 address is as that is. */
function isGloballyReachable(address) {
	const bare = withoutZone(address);
	const translated = translatedAddress(bare);
	if (translated !== void 0) return isGloballyReachable(translated);
	const family = familyOf(bare);
	if (family === "ipv6" && !givenOut.check(bare, family)) return false;
	return reachable.check(bare, family) || !unreachable.check(bare, family);
}
/** The addresses that are meant by one: itself, and the IPv4 address that it maps or is translated to. */
function meantBy(address) {
	const bare = withoutZone(address);
	return [bare, translatedAddress(bare) ?? mappedAddress(bare) ?? []].flat();
}
/** Puts an address or a network, such as `10.0.0.0/8`, on a list. Throws where it is neither. */
function addTo(list, network) {
	const [address = "", prefix] = network.split("/");
	if (prefix === void 0) list.addAddress(address, familyOf(address));
	else list.addSubnet(address, Number(prefix), familyOf(address));
}
/** Whether one of several addresses is on a list. */
function isListed(list, addresses) {
	return addresses.some((address) => list.check(address, familyOf(address)));
}
function listOf(...networks) {
	const list = new BlockList();
	for (const network of networks.flat()) addTo(list, network);
	return list;
}
function familyOf(address) {
	return isIP(address) === 6 ? "ipv6" : "ipv4";
}
function withoutZone(address) {
	return address.replace(/%.*$/, "");
}
/** The IPv4 address that NAT64 (64:ff9b::/96) and 6to4 (2002::/16) lead to. */
function translatedAddress(address) {
	if (isIP(address) !== 6) return void 0;
	const groups = expand(address);
	if (groups[0] === 8194) return dotted(groups.slice(1, 3));
	return groups[0] === 100 && groups[1] === 65435 && groups.slice(2, 6).every((group) => group === 0) ? dotted(groups.slice(6)) : void 0;
}
/** The IPv4 address that is written as one of IPv6 (::ffff:0:0/96). */
function mappedAddress(address) {
	if (isIP(address) !== 6) return void 0;
	const groups = expand(address);
	return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535 ? dotted(groups.slice(6)) : void 0;
}
function dotted([high = 0, low = 0]) {
	return [
		high >> 8,
		high & 255,
		low >> 8,
		low & 255
	].join(".");
}
/** The eight groups of an IPv6 address. */
function expand(address) {
	const [head = "", tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => [Number(a) << 8 | Number(b), Number(c) << 8 | Number(d)].map((group) => group.toString(16)).join(":")).split("::");
	const first = head.split(":").filter(Boolean);
	const last = (tail ?? "").split(":").filter(Boolean);
	const missing = tail === void 0 ? 0 : 8 - first.length - last.length;
	return [
		...first,
		...Array(missing).fill("0"),
		...last
	].map((group) => Number.parseInt(group, 16));
}
// ../links/src/guard.ts
/** An address that is not asked, because it lies in a private network. */
var RefusedAddress = class extends Error {
	code = "ERR_IP_BLOCKED";
};
/** Decides which addresses may be connected to. */
var Guard = class {
	#opened = new BlockList();
	#names;
	#lookup;
	#known = /* @__PURE__ */ new Map();
	/** `allow` holds host names, addresses and networks such as `10.0.0.0/8`; throws where a network is none. */
	constructor(allow, lookup$1 = lookup) {
		const names = /* @__PURE__ */ new Set();
		for (const entry of allow) if (isIP(entry.split("/")[0] ?? "") === 0) names.add(canonicalName(entry));
		else addTo(this.#opened, entry);
		this.#names = names;
		this.#lookup = lookup$1;
	}
	/** Whether an IP address may be connected to: it can be reached from anywhere, or is allowed. */
	isOpen(address) {
		return isListed(this.#opened, meantBy(address)) || isGloballyReachable(address);
	}
	/**
	* Looks a name up and gives only addresses that may be connected to, so that what is checked is what
	* is connected to. Fails with {@link RefusedAddress} where there is none. Each name is looked up once.
	*/
	lookup = (hostname, options, callback) => {
		this.#addressesOf(hostname).then((open) => {
			const [first] = open;
			if (options.all) callback(null, [...open]);
			else if (first) callback(null, first.address, first.family);
		}, (error) => callback(error, "", 0));
	};
	#addressesOf(hostname) {
		const known = this.#known.get(hostname);
		if (known) return known;
		const found = new Promise((resolve, reject) => {
			this.#lookup(hostname, { all: true }, (error, addresses) => {
				if (error) return reject(error);
				const all = Array.isArray(addresses) ? addresses : [{
					address: String(addresses),
					family: isIP(String(addresses))
				}];
				const open = this.#names.has(hostname.toLowerCase()) ? all : all.filter(({ address }) => this.isOpen(address));
				if (open.length > 0) resolve(open);
				else reject(new RefusedAddress(`${hostname} lies in a private network`));
			});
		});
		this.#known.set(hostname, found);
		return found;
	}
};
/** A name as addresses have it: small letters, other alphabets encoded. */
function canonicalName(name) {
	const address = `http://${name}`;
	return URL.canParse(address) ? new URL(address).hostname : name;
}
// ../links/src/heard.ts
/** Whether a request failed because it took too long. */
function isTimeout(error) {
	return /TIMEOUT|TOOK_TOO_LONG|ETIMEDOUT/.test(codeOf(error));
}
/** The code of an error; empty where it has none. */
function codeOf(error) {
	return "code" in error ? String(error.code) : "";
}
/** The answer as a whole took longer than is waited. */
var TookTooLong = class extends Error {
	code = "ERR_TOOK_TOO_LONG";
	constructor() {
		super("it took too long");
	}
};
/** Redirects lead on and on, in a circle or not. */
var EndlessRedirects = class extends Error {
	code = "ERR_REDIRECT_CIRCLE";
	constructor() {
		super("its redirects have no end");
	}
};
/** The server of an address wants to be asked later; until then nothing is sent to it. */
var AskedTooMuch = class extends Error {
	code = "ERR_ASKED_TOO_MUCH";
	/** By the clock, in milliseconds. */
	retryAt;
	constructor(retryAt) {
		super("its server wants to be asked later");
		this.retryAt = retryAt;
	}
};
/** A server may ask us to come again after at most so many milliseconds; more is as good as a refusal. */
const longestWait = 3e4;
/**
* When a server that answers 429 wants to be asked again (RFC 9110, 10.2.3), by the clock in milliseconds.
* Endless where that is too long, already over, or cannot be read: who gives no time in which it would
* answer is not asked a second time.
*/
function retryTime(retryAfter, now) {
	const wait = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * 1e3 : Date.parse(retryAfter) - now;
	return wait > 0 && wait <= longestWait ? now + wait : Number.POSITIVE_INFINITY;
}
// ../links/src/stage.ts
/** The time in which links are asked. It ends when it is used up, whatever is still under way. */
var Stage = class {
	clock;
	#controller = new AbortController();
	#forget;
	/** `limit` in milliseconds. */
	constructor(clock, limit) {
		this.clock = clock;
		this.#forget = clock.after(limit, () => this.#controller.abort(new OutOfTime()));
	}
	/** Aborted when the time is used up. */
	get signal() {
		return this.#controller.signal;
	}
	get isOver() {
		return this.signal.aborted;
	}
	/** Waits until a time of the clock, or until the stage is over. */
	async waitUntil(time) {
		const wait = time - this.clock.now();
		if (wait <= 0 || this.isOver) return;
		await new Promise((resolve) => {
			const forget = this.clock.after(wait, end);
			const { signal } = this;
			signal.addEventListener("abort", end);
			function end() {
				forget();
				signal.removeEventListener("abort", end);
				resolve();
			}
		});
	}
	/** What a promise gives, or undefined where the stage is over before it gives anything. */
	async unlessOver(promise) {
		if (this.isOver) return void 0;
		let end = () => {};
		const over = new Promise((resolve) => {
			end = () => resolve(void 0);
			this.signal.addEventListener("abort", end);
		});
		try {
			return await Promise.race([promise, over]);
		} finally {
			this.signal.removeEventListener("abort", end);
		}
	}
	/** Lets go of the clock, for a run that was done in time. */
	close() {
		this.#forget();
	}
};
/** The time for asking links is used up. */
var OutOfTime = class extends Error {
	code = "ERR_OUT_OF_TIME";
	constructor() {
		super("the time for asking links is used up");
	}
};
// ../links/src/verdict.ts
/** More hops than that no browser follows either. */
const mostHops = 20;
/** Follows an address through the redirects that were heard. */
function wayOf(address, heard) {
	const hops = [];
	let url = new URL(address);
	url.hash = "";
	while (hops.length <= mostHops) {
		const last = heard.get(url.href)?.at(-1);
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
/** Whether redirects lead on for longer than anybody follows them, in a circle or not. */
function isEndless(hops) {
	const last = hops.at(-1);
	return hops.length > mostHops && last !== void 0 && isRedirect(last);
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
/** Judges an address by what was heard of it. `accepted` are statuses that count as alive. */
function answerFor(address, { end, hops }, accepted, name) {
	const last = hops.at(-1);
	if (name === "refused") return refused("it lies in a private network");
	if (name === "missing") return {
		verdict: "dead",
		reason: "has a name that does not exist"
	};
	if (name === "unanswered") return unknown("has a name that no server could be asked about");
	if (last === void 0) return unknown("was not asked");
	if (last.error) return unansweredBecause(last.error);
	const { status = 0 } = last;
	const common = {
		status,
		...last.mediaType === void 0 ? {} : { mediaType: last.mediaType }
	};
	if (isRedirect(last)) return {
		...common,
		...unknown("redirects without an end")
	};
	if (accepted.includes(status) || status >= 200 && status < 300) {
		const isMoved = hops.length > 1 && hops.slice(0, -1).every((hop) => hop.status === 301 || hop.status === 308);
		const isSignIn = hops.length > 1 && isSignInPage(end) && !isSignInPage(address);
		return {
			verdict: "alive",
			...common,
			...isSignIn ? { signIn: end } : {},
			...isMoved && !isSignIn ? { movedTo: withFragmentOf(address, end) } : {}
		};
	}
	if (status === 404 || status === 410) return {
		verdict: "dead",
		...common,
		reason: `answers ${status}`
	};
	return {
		...common,
		...unknown(`answers ${status}`)
	};
}
function refused(reason) {
	return {
		verdict: "refused",
		reason
	};
}
function unknown(reason) {
	return {
		verdict: "unknown",
		reason
	};
}
function withFragmentOf(address, end) {
	const { hash } = new URL(address);
	return `${end}${hash}`;
}
const certificates = {
	CERT_HAS_EXPIRED: "has a certificate that has run out",
	CERT_NOT_YET_VALID: "has a certificate that is not valid yet",
	ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate for another name",
	DEPTH_ZERO_SELF_SIGNED_CERT: "has a certificate that it signed itself",
	SELF_SIGNED_CERT_IN_CHAIN: "has a certificate that nobody known has signed",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a certificate that nobody known has signed",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a certificate that nobody known has signed"
};
const failures = {
	ERR_REDIRECT_CIRCLE: "redirects without an end",
	ECONNREFUSED: "refuses the connection",
	ECONNRESET: "breaks the connection off",
	UND_ERR_SOCKET: "breaks the connection off",
	EPIPE: "breaks the connection off",
	ENETUNREACH: "cannot be reached from here",
	EHOSTUNREACH: "cannot be reached from here",
	ENOTFOUND: "has a name that no server could be asked about",
	EAI_AGAIN: "has a name that no server could be asked about",
	ERR_ASKED_TOO_MUCH: "was not asked, since its host wants to be asked later",
	UND_ERR_HEADERS_OVERFLOW: "answers with headers that are too long"
};
function unansweredBecause(error) {
	const code = codeOf(error);
	if (code === "ERR_IP_BLOCKED") return refused("it leads into a private network");
	const reason = own(certificates, code) ?? own(failures, code);
	if (reason !== void 0) return unknown(reason);
	if (isTimeout(error)) return unknown("does not answer in time");
	return unknown("gives no proper answer");
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
const signInHosts = /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|[\w-]+\.okta\.com|[\w.-]+\.auth0\.com|(?:login|signin|sso|idp|auth|cas|accounts?)\.[\w.-]+)$/i;
const signInPaths = /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|openid-connect|cas\/login|idp|adfs|shibboleth|wp-login\.php|users\/sign_in|auth\/login|login\.(?:aspx?|php|jsp|html?))(?:[/.?]|$)/i;
/** Whether an address is that of a page on which one signs in. */
function isSignInPage(address) {
	const { hostname, pathname } = new URL(address);
	return signInHosts.test(hostname) || signInPaths.test(pathname);
}
export { Stage as a, TookTooLong as c, retryTime as d, Guard as f, OutOfTime as i, codeOf as l, isEndless as n, AskedTooMuch as o, RefusedAddress as p, wayOf as r, EndlessRedirects as s, answerFor as t, isTimeout as u };
