import { BlockedAddressError, DeadlineError, RateLimitedError, codeOf, followRedirects, hostOf, interleaveHosts, isRedirect, isTimeout, matchesAnyGlob, nextAttemptAt, resultWithoutRequest, toHttps, withoutFragment } from "./urls.js";
import { proxySettings } from "./proxy.js";
import { BlockList, isIP } from "node:net";
import { randomUUID } from "node:crypto";
import { lookup } from "node:dns";
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Resolver } from "node:dns/promises";
// ../links/src/cache/atomic-write.ts
/** Milliseconds after which a temporary file is one that is not written any more. */
const maxWriteTime = 6e4;
/** Writes a file whole or not at all, and makes its folders: a temporary file beside it is renamed. */
function writeAtomic(file, content) {
	mkdirSync(dirname(file), { recursive: true });
	const temporary = `${file}.${randomUUID()}`;
	try {
		writeFileSync(temporary, content, { flag: "wx" });
		renameSync(temporary, file);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
/** Removes the temporary files of {@link writeAtomic} that processes left which were killed. */
function removeStaleTemporaryFiles(file) {
	const folder = dirname(file);
	if (!existsSync(folder)) return;
	const name = basename(file);
	for (const entry of readdirSync(folder)) {
		if (!entry.startsWith(`${name}.`) || !isUuid(entry.slice(name.length + 1))) continue;
		const temporary = join(folder, entry);
		const stats = statSync(temporary, { throwIfNoEntry: false });
		if (stats && Date.now() - stats.mtimeMs > maxWriteTime) rmSync(temporary, { force: true });
	}
}
function isUuid(text) {
	return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text);
}
// ../links/src/cache/link-cache.ts
/** Version of the file's format. */
const version = 1;
/** A larger file, in bytes, is no cache of ours: it would hold half a million addresses. */
const maxFileBytes = 1e8;
/** Milliseconds from a new result until it is written, with all that have come meanwhile. */
const writeDelay = 1e3;
/**
* Results of earlier runs, in a file. New ones are written as they come, once a second at most, so that a
* run that is killed loses no more than that. A file that cannot be used costs a note and nothing else.
*/
var LinkCache = class {
	notes = [];
	#file;
	#name;
	#clock;
	#entries;
	#isUsable = true;
	/** Cancels the next write; set while there are results that are not written yet. */
	#cancelWrite;
	/** Reads the file; one that does not exist, is broken or of another version counts as empty. */
	constructor(file, clock, name = file) {
		this.#file = file;
		this.#name = name;
		this.#clock = clock;
		this.#entries = this.#read();
	}
	#read() {
		try {
			const text = readCacheFile(this.#file);
			const entries = text === void 0 ? /* @__PURE__ */ new Map() : parseEntries(text);
			if (entries) return entries;
			this.notes.push(`${this.#name} is not a link cache, or is from another version; it will be replaced`);
		} catch (error) {
			this.#disable("read", error);
		}
		return /* @__PURE__ */ new Map();
	}
	#disable(what, error) {
		this.#isUsable = false;
		this.notes.push(`The link cache ${this.#name} cannot be ${what} (${error instanceof Error ? error.message : String(error)}); answers are not saved`);
	}
	/** The entry of an address; undefined where there is none, or where it is older than `days`. */
	get(address, today, days) {
		const entry = this.#entries.get(address);
		if (entry === void 0) return void 0;
		const age = daysBetween(entry.day, today);
		const limit = entry.answer.verdict === "alive" ? days.alive : days.failed;
		return age >= 0 && age < limit ? entry : void 0;
	}
	/**
	* Stores a result; `isPartial` where it is still to be completed. Gives the result with the day since
	* which an unknown address has been failing.
	*/
	set(address, result, today, isPartial = false) {
		const previous = this.#entries.get(address)?.answer.failing;
		const stored = result.verdict === "unknown" ? {
			...result,
			failing: {
				since: previous?.since ?? today,
				last: today
			}
		} : result;
		this.#entries.set(address, {
			day: today,
			answer: stored,
			...isPartial ? { isPartial } : {}
		});
		this.#scheduleWrite();
		return stored;
	}
	/** Replaces the result of an address by the complete one, which keeps its day. */
	complete(address, result) {
		const entry = this.#entries.get(address);
		if (entry === void 0 || result === void 0) return;
		this.#entries.set(address, {
			day: entry.day,
			answer: result
		});
		this.#scheduleWrite();
	}
	#scheduleWrite() {
		this.#cancelWrite ??= this.#clock.after(writeDelay, () => this.flush());
	}
	/** Writes what is not written yet: the whole file in one step, so that it is never found half written. */
	flush() {
		if (this.#cancelWrite === void 0) return;
		this.#cancelWrite();
		this.#cancelWrite = void 0;
		if (!this.#isUsable) return;
		const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => a < b ? -1 : 1));
		try {
			writeAtomic(this.#file, `${JSON.stringify({
				version,
				entries
			}, null, 1)}\n`);
		} catch (error) {
			this.#disable("written", error);
		}
	}
	/** Writes what is not written yet, and removes the temporary files of runs that were killed. */
	close() {
		this.flush();
		if (!this.#isUsable) return;
		try {
			removeStaleTemporaryFiles(this.#file);
		} catch (error) {
			this.#disable("written", error);
		}
	}
};
/** The content of a file; undefined where it does not exist. Never waits for a pipe, nor reads a device. */
function readCacheFile(file) {
	let descriptor;
	try {
		descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
	try {
		const stats = fstatSync(descriptor);
		if (!stats.isFile()) throw new Error("it is not a file");
		if (stats.size > maxFileBytes) throw new Error("it is too large");
		return readFileSync(descriptor, "utf8");
	} finally {
		closeSync(descriptor);
	}
}
/** The entries of a file by address, without those that are not valid; undefined where the file is no cache. */
function parseEntries(text) {
	try {
		const value = JSON.parse(text);
		if (!isObject(value) || value.version !== version || !isObject(value.entries)) return void 0;
		return new Map(Object.entries(value.entries).filter((entry) => isCacheEntry(entry[1])));
	} catch {
		return;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
const verdicts = [
	"alive",
	"dead",
	"unknown",
	"refused"
];
function isCacheEntry(value) {
	if (!isObject(value) || !isObject(value.answer) || typeof value.day !== "string") return false;
	const { verdict, failing } = value.answer;
	const isFailing = failing === void 0 || isObject(failing) && typeof failing.since === "string" && typeof failing.last === "string";
	return verdicts.includes(verdict) && isFailing && !Number.isNaN(Date.parse(value.day));
}
/** Days from one `YYYY-MM-DD` to another. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
// ../links/src/sign-in.ts
const signInHosts = /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|[\w-]+\.okta\.com|[\w.-]+\.auth0\.com|(?:login|signin|sso|idp|auth|cas|accounts?)\.[\w.-]+)$/i;
const signInPaths = /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|openid-connect|cas\/login|idp|adfs|shibboleth|wp-login\.php|users\/sign_in|auth\/login|login\.(?:aspx?|php|jsp|html?))(?:[/.?]|$)/i;
/** Whether a URL is that of a page on which one signs in. */
function isSignInPage(url) {
	const { hostname, pathname } = new URL(url);
	return signInHosts.test(hostname) || signInPaths.test(pathname);
}
// ../links/src/classify.ts
/** The result for a link whose host needs no request: it is blocked, or its name cannot be resolved. */
function classifyHost(status) {
	switch (status) {
		case "blocked": return refused("it is in a private network");
		case "nonexistent": return {
			verdict: "dead",
			reason: "has a host name that does not exist"
		};
		case "unresolved": return unknown("has a host name that could not be looked up");
	}
}
/** The result for a link, by the responses that it led to. `accepted` are statuses that count as alive. */
function classifyLink(address, { end, hops }, accepted) {
	const last = hops.at(-1);
	if (last === void 0) return unknown("was not checked");
	if (last.error) return classifyError(last.error);
	const { status = 0 } = last;
	const common = {
		status,
		...last.mediaType === void 0 ? {} : { mediaType: last.mediaType }
	};
	if (isRedirect(last)) return {
		...common,
		...unknown("redirects endlessly")
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
const certificateReasons = {
	CERT_HAS_EXPIRED: "has an expired certificate",
	CERT_NOT_YET_VALID: "has a certificate that is not valid yet",
	ERR_TLS_CERT_ALTNAME_INVALID: "has a certificate for another name",
	DEPTH_ZERO_SELF_SIGNED_CERT: "has a self-signed certificate",
	SELF_SIGNED_CERT_IN_CHAIN: "has a certificate from an unknown authority",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "has a certificate from an unknown authority",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "has a certificate from an unknown authority"
};
const failureReasons = {
	ERR_TOO_MANY_REDIRECTS: "redirects endlessly",
	ECONNREFUSED: "refuses the connection",
	ECONNRESET: "closes the connection",
	UND_ERR_SOCKET: "closes the connection",
	EPIPE: "closes the connection",
	ENETUNREACH: "cannot be reached from here",
	EHOSTUNREACH: "cannot be reached from here",
	ENOTFOUND: "has a host name that could not be looked up",
	EAI_AGAIN: "has a host name that could not be looked up",
	ERR_RATE_LIMITED: "was not checked, because its host asks to wait",
	UND_ERR_HEADERS_OVERFLOW: "answers with headers that are too long"
};
function classifyError(error) {
	const code = codeOf(error);
	if (code === "ERR_IP_BLOCKED") return refused("it leads to a private network");
	const reason = ownValue(certificateReasons, code) ?? ownValue(failureReasons, code);
	if (reason !== void 0) return unknown(reason);
	if (isTimeout(error)) return unknown("does not answer in time");
	return unknown("gives no valid answer");
}
function ownValue(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}
// ../links/src/clock.ts
const systemClock = {
	now: Date.now,
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds);
		return () => clearTimeout(timer);
	}
};
// ../links/src/deadline.ts
/** The end of the time for all links together; it aborts whatever is still under way. */
var Deadline = class {
	clock;
	#controller = new AbortController();
	#cancel;
	/** `maxTime` in milliseconds from now. */
	constructor(clock, maxTime) {
		this.clock = clock;
		this.#cancel = clock.after(maxTime, () => this.#controller.abort(new DeadlineError()));
	}
	/** Aborted when the time is used up. */
	get signal() {
		return this.#controller.signal;
	}
	get isPassed() {
		return this.signal.aborted;
	}
	/** Waits until a time of the clock, in milliseconds, or until the deadline. */
	async waitUntil(time) {
		const wait = time - this.clock.now();
		if (wait <= 0 || this.isPassed) return;
		await new Promise((resolve) => {
			const cancel = this.clock.after(wait, end);
			const { signal } = this;
			signal.addEventListener("abort", end);
			function end() {
				cancel();
				signal.removeEventListener("abort", end);
				resolve();
			}
		});
	}
	/** What a promise resolves to, or undefined where the deadline comes first. */
	async race(promise) {
		if (this.isPassed) return void 0;
		let end = () => {};
		const aborted = new Promise((resolve) => {
			end = () => resolve(void 0);
			this.signal.addEventListener("abort", end);
		});
		try {
			return await Promise.race([promise, aborted]);
		} finally {
			this.signal.removeEventListener("abort", end);
		}
	}
	/** Cancels the timer, for a run that is done in time. */
	close() {
		this.#cancel();
	}
};
// ../links/src/network/special-addresses.ts
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
* Of IPv6 only 2000::/3 is allocated at all, so that whatever lies elsewhere, now or after the next entry
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
const unreachable = blockListOf(unreachable4, unreachable6);
const reachable = blockListOf(reachable4, reachable6);
const allocated = blockListOf([], ["2000::/3"]);
/** Whether an IP address can be reached from anywhere. One that is translated to an IPv4 address is as that is. */
function isGloballyReachable(address) {
	const bare = withoutZone(address);
	const translated = translatedAddress(bare);
	if (translated !== void 0) return isGloballyReachable(translated);
	const family = familyOf(bare);
	if (family === "ipv6" && !allocated.check(bare, family)) return false;
	return reachable.check(bare, family) || !unreachable.check(bare, family);
}
/** The address itself, without its zone, and the IPv4 address that it maps or is translated to. */
function equivalentAddresses(address) {
	const bare = withoutZone(address);
	return [bare, translatedAddress(bare) ?? mappedAddress(bare) ?? []].flat();
}
/** Adds an address or a network, such as `10.0.0.0/8`, to a list. Throws where it is neither. */
function addNetwork(list, network) {
	const [address = "", prefix] = network.split("/");
	if (prefix === void 0) list.addAddress(address, familyOf(address));
	else list.addSubnet(address, Number(prefix), familyOf(address));
}
/** Whether one of several addresses is on a list. */
function containsAny(list, addresses) {
	return addresses.some((address) => list.check(address, familyOf(address)));
}
function blockListOf(...networks) {
	const list = new BlockList();
	for (const network of networks.flat()) addNetwork(list, network);
	return list;
}
function familyOf(address) {
	return isIP(address) === 6 ? "ipv6" : "ipv4";
}
function withoutZone(address) {
	return address.replace(/%.*$/, "");
}
/** The IPv4 address that NAT64 (64:ff9b::/96) or 6to4 (2002::/16) translates one to; undefined for others. */
function translatedAddress(address) {
	if (isIP(address) !== 6) return void 0;
	const groups = expand(address);
	if (groups[0] === 8194) return dottedQuad(groups.slice(1, 3));
	return groups[0] === 100 && groups[1] === 65435 && groups.slice(2, 6).every((group) => group === 0) ? dottedQuad(groups.slice(6)) : void 0;
}
/** The IPv4 address that is written as one of IPv6 (::ffff:0:0/96); undefined for others. */
function mappedAddress(address) {
	if (isIP(address) !== 6) return void 0;
	const groups = expand(address);
	return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535 ? dottedQuad(groups.slice(6)) : void 0;
}
function dottedQuad([high = 0, low = 0]) {
	return [
		high >> 8,
		high & 255,
		low >> 8,
		low & 255
	].join(".");
}
/** The eight groups of an IPv6 address, as numbers from 0 to 0xffff. */
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
// ../links/src/network/address-guard.ts
/** Decides which IP addresses may be connected to. */
var AddressGuard = class {
	#allowedAddresses = new BlockList();
	#allowedNames;
	#lookup;
	#lookups = /* @__PURE__ */ new Map();
	/** `allow` holds host names, addresses and networks such as `10.0.0.0/8`; throws where a network is none. */
	constructor(allow, lookup$1 = lookup) {
		const names = /* @__PURE__ */ new Set();
		for (const entry of allow) if (isIP(entry.split("/")[0] ?? "") === 0) names.add(canonicalName(entry));
		else addNetwork(this.#allowedAddresses, entry);
		this.#allowedNames = names;
		this.#lookup = lookup$1;
	}
	/** Whether an IP address may be connected to: it is globally reachable, or in `allow`. */
	allows(address) {
		return containsAny(this.#allowedAddresses, equivalentAddresses(address)) || isGloballyReachable(address);
	}
	/**
	* Looks a host name up and gives only addresses that may be connected to, so that what is checked is what
	* is connected to. Fails with {@link BlockedAddressError} where there is none. Each name is looked up once.
	*/
	lookup = (hostname, options, callback) => {
		this.#allowedAddressesOf(hostname).then((allowed) => {
			const [first] = allowed;
			if (options.all) callback(null, [...allowed]);
			else if (first) callback(null, first.address, first.family);
		}, (error) => callback(error, "", 0));
	};
	#allowedAddressesOf(hostname) {
		const previous = this.#lookups.get(hostname);
		if (previous) return previous;
		const lookup = new Promise((resolve, reject) => {
			this.#lookup(hostname, { all: true }, (error, addresses) => {
				if (error) return reject(error);
				const all = Array.isArray(addresses) ? addresses : [{
					address: String(addresses),
					family: isIP(String(addresses))
				}];
				const allowed = this.#allowedNames.has(hostname.toLowerCase()) ? all : all.filter(({ address }) => this.allows(address));
				if (allowed.length > 0) resolve(allowed);
				else reject(new BlockedAddressError(`${hostname} is in a private network`));
			});
		});
		this.#lookups.set(hostname, lookup);
		return lookup;
	}
};
/** A host name as URLs have it: small letters, other alphabets in Punycode. */
function canonicalName(name) {
	const url = `http://${name}`;
	return URL.canParse(url) ? new URL(url).hostname : name;
}
// ../links/src/network/host-lookup.ts
/** Names that are looked up first: if all fail there is no network, and the others need not be waited for. */
const probeCount = 8;
/**
* The status of each host, looked up once; undefined where there is no network at all. A proxy looks names
* up itself, often those that cannot be resolved behind it, so that with a proxy a host is either blocked
* or resolved. A host that was not looked up before the deadline is absent.
*/
async function lookUpHosts(hosts, guard, deadline, { concurrency, isBehindProxy }) {
	const statuses = /* @__PURE__ */ new Map();
	const names = hosts.filter((host) => isIP(host) === 0);
	for (const host of hosts) if (isIP(host) !== 0) statuses.set(host, guard.allows(host) ? "resolved" : "blocked");
	const lookUpAll = async (wanted) => {
		const queue = wanted.values();
		const worker = async () => {
			for (const host of queue) {
				const status = await deadline.race(lookUpHost(host, guard));
				if (status === void 0) return;
				statuses.set(host, isBehindProxy && status !== "blocked" ? "resolved" : status);
			}
		};
		await Promise.all(Array.from({ length: Math.min(concurrency, wanted.length) }, worker));
	};
	const probes = names.slice(0, probeCount);
	await lookUpAll(probes);
	if (probes.length > 0 && probes.every((host) => statuses.get(host) === "unresolved") && names.length === hosts.length) return void 0;
	await lookUpAll(names.slice(probeCount));
	return statuses;
}
/**
* Looks up one name. The system reports `ENOTFOUND` without a network as well, so that is relied on only
* if a name server reports it, too.
*/
async function lookUpHost(host, guard) {
	const code = await new Promise((resolve) => {
		guard.lookup(host, { all: true }, (error) => resolve(error ? error.code ?? "EUNKNOWN" : void 0));
	});
	if (code === void 0) return "resolved";
	if (code === "ERR_IP_BLOCKED") return "blocked";
	return code === "ENOTFOUND" && await isMissingInDns(host) ? "nonexistent" : "unresolved";
}
/** Milliseconds for one of the two tries at a name server. */
const resolverTimeout = 2e3;
async function isMissingInDns(host) {
	const resolver = new Resolver({
		timeout: resolverTimeout,
		tries: 2
	});
	const [ipv4, ipv6, com] = await Promise.all([
		errorCodeOf(resolver.resolve4(host)),
		errorCodeOf(resolver.resolve6(host)),
		errorCodeOf(resolver.resolveNs("com"))
	]);
	return ipv4 === "ENOTFOUND" && ipv6 === "ENOTFOUND" && com === void 0;
}
/** The code with which a query failed; undefined where it succeeded. */
async function errorCodeOf(query) {
	try {
		await query;
		return;
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : "EUNKNOWN";
	}
}
// ../links/src/notes.ts
/** Says that a host has more addresses than one run requests. */
function perHostLimitNote(host, remaining, max) {
	return `${remaining} links to ${host} were not checked; a run checks at most ${max} links to one host`;
}
/** Says that no host name can be looked up. */
function offlineNote(count) {
	return `There is no network connection, or host names cannot be looked up; ${count === 1 ? "the link was" : `${count} links were`} not checked`;
}
/** Says that a host limits its rate (429), and for how many links no request was made therefore. */
function rateLimitNote(host, count) {
	return `${count === 1 ? "A link" : `${count} links`} to ${host} ${count === 1 ? "was" : "were"} not checked, because the host asks to wait`;
}
/** Says that the time for all links was used up, with the links that were done by then. `maxTime` in milliseconds. */
function timeLimitNote(maxTime, done, total) {
	const minutes = Number((maxTime / 6e4).toFixed(2));
	return `${done} of ${total} links were checked in ${minutes === 1 ? "one minute" : `${minutes} minutes`}, which is the limit, and ${done < total ? "the others were not checked" : "there was no time to try https or to read pages"}; raise \`links.maxMinutes\` to allow more time`;
}
const proxyNote = "The environment sets a proxy, which decides which hosts can be reached";
// ../links/src/soft-404.ts
/** Whether the title or the first heading of a page says that it is not found. English and a few more languages. */
function isSoft404(html) {
	return [/<title[^<>]*>([^<]{0,200})/i, /<h1[^<>]*>([^<]{0,200})/i].map((pattern) => pattern.exec(html)?.[1] ?? "").some((text) => /\b(?:404|(?:page|seite|p\u00e1gina|pagina) (?:was |is |not )?(?:not found|nicht gefunden|no encontrada|niet gevonden|introuvable)|not found|does(?:n['\u2019]t| not) exist|no longer (?:available|exists))\b/i.test(text));
}
// ../links/src/termination.ts
const signals = ["SIGINT", "SIGTERM"];
/**
* Calls back before SIGINT or SIGTERM ends the process, which then ends as it would have without. Gives a
* function that removes the listeners.
*/
function onTermination(callback) {
	const listeners = signals.map((signal) => {
		const listener = () => {
			callback();
			removeListeners();
			if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
		};
		process.once(signal, listener);
		return [signal, listener];
	});
	const removeListeners = () => {
		for (const [signal, listener] of listeners) process.removeListener(signal, listener);
	};
	return removeListeners;
}
// ../links/src/check-links.ts
/**
* Checks once for each address whether it is alive. `onProgress` is called with the number of addresses,
* without their fragments, that are done, and with that of all that are requested.
*/
async function checkLinks(addresses, settings, onProgress = () => {}) {
	const run = new Run(settings, onProgress);
	const wanted = [...new Set(addresses)].filter((address) => !matchesAnyGlob(settings.skip, address));
	await run.check(wanted);
	return {
		results: run.results,
		notes: run.notes
	};
}
var Run = class {
	results = /* @__PURE__ */ new Map();
	notes = [];
	#settings;
	#onProgress;
	#guard;
	#cache;
	#deadline;
	/** Addresses that are alive, and whose results are still to be completed. */
	#partial = /* @__PURE__ */ new Set();
	/** Addresses that were not requested, since their hosts limit their rate. */
	#rateLimited = /* @__PURE__ */ new Set();
	constructor(settings, onProgress) {
		const { allow, lookup, cache, clock = systemClock, maxTime } = settings;
		this.#settings = settings;
		this.#onProgress = onProgress;
		this.#guard = new AddressGuard(allow, lookup);
		this.#cache = cache && new LinkCache(cache.file, clock, cache.name);
		this.#deadline = new Deadline(clock, maxTime);
	}
	async check(addresses) {
		const removeListeners = onTermination(() => this.#cache?.flush());
		try {
			await this.#check(this.#limitPerHost(this.#withoutResult(addresses)));
		} finally {
			removeListeners();
			this.#deadline.close();
			this.#cache?.close();
			this.notes.push(...this.#cache?.notes ?? []);
		}
	}
	/** The addresses that need a request; the others have their result from the cache or from the address alone. */
	#withoutResult(addresses) {
		const { cache, today } = this.#settings;
		return addresses.filter((address) => {
			const cached = cache && this.#cache?.get(address, today, cache.days);
			const result = resultWithoutRequest(address) ?? cached?.answer;
			if (result) this.results.set(address, result);
			if (cached?.isPartial) this.#partial.add(address);
			return result === void 0;
		});
	}
	async #check(addresses) {
		const proxy = proxySettings(process.env);
		const statuses = await lookUpHosts([...new Set(addresses.map(hostOf))], this.#guard, this.#deadline, {
			concurrency: this.#settings.concurrency,
			isBehindProxy: proxy !== void 0
		});
		if (statuses === void 0) return this.#setOffline(addresses);
		for (const address of addresses) this.#applyHostStatus(address, statuses.get(hostOf(address)));
		const resolved = addresses.filter((address) => statuses.get(hostOf(address)) === "resolved");
		if (resolved.length > 0 || this.#partial.size > 0) await this.#requestAll(resolved, proxy);
		this.#noteNotRequested(addresses);
	}
	async #requestAll(addresses, proxy) {
		if (proxy) this.notes.push(proxyNote);
		const { GuardedDispatcher } = await import("./guarded-dispatcher2.js");
		const dispatcher = new GuardedDispatcher(this.#settings, this.#guard, this.#deadline, proxy);
		try {
			await this.#request(addresses, dispatcher);
			await this.#probeHttps(dispatcher);
			await this.#readPages(dispatcher);
		} finally {
			await dispatcher.close();
		}
		if (this.#deadline.isPassed) return;
		for (const address of this.#partial) this.#cache?.complete(address, this.results.get(address));
	}
	/** Requests addresses, in further rounds those that are to be retried. */
	async #request(addresses, dispatcher) {
		const { runLinkinator } = await import("./linkinator.js");
		const byUrl = Map.groupBy(addresses, withoutFragment);
		const total = byUrl.size;
		const done = /* @__PURE__ */ new Set();
		let open = interleaveHosts(byUrl.keys());
		for (let round = 1; open.length > 0 && !this.#deadline.isPassed; round++) {
			await runLinkinator(open, this.#settings, dispatcher, { onChecked: (url) => {
				const sameUrl = byUrl.get(url);
				if (sameUrl === void 0 || this.#deadline.isPassed) return;
				for (const address of sameUrl) this.#classify(address, dispatcher);
				this.#onProgress(done.add(url).size, total);
			} });
			const times = open.map((url) => nextAttemptAt(followRedirects(url, dispatcher.records), round));
			open = open.filter((_, index) => times[index] !== void 0);
			const latest = times.reduce((max, time = 0) => Math.max(max, time), 0);
			await this.#deadline.waitUntil(latest);
		}
		if (!this.#deadline.isPassed && total > 0) this.#onProgress(total, total);
	}
	#classify(address, dispatcher) {
		const accepted = this.#settings.accept.filter((rule) => matchesAnyGlob([rule.address], address)).flatMap(({ statuses }) => statuses);
		const chain = followRedirects(address, dispatcher.records);
		const result = classifyLink(address, chain, accepted);
		if (chain.hops.at(-1)?.error instanceof RateLimitedError) {
			this.#rateLimited.add(address);
			this.results.set(address, result);
			return;
		}
		this.#rateLimited.delete(address);
		const isPartial = needsHttpsProbe(address, result) || this.#needsPage(address, result);
		if (isPartial) this.#partial.add(address);
		this.#setResult(address, result, isPartial);
	}
	/** Sets what follows from the host alone; an address whose host can be requested is left for later until then. */
	#applyHostStatus(address, status) {
		if (status === void 0 || status === "resolved") this.results.set(address, notRequested);
		else this.#setResult(address, classifyHost(status));
	}
	#setResult(address, result, isPartial = false) {
		const { today } = this.#settings;
		this.results.set(address, this.#cache?.set(address, result, today, isPartial) ?? result);
	}
	/** Requests for each address with http whether https responds, too. */
	async #probeHttps(dispatcher) {
		const wanted = [...this.#partial].filter((address) => needsHttpsProbe(address, this.results.get(address)));
		if (wanted.length === 0 || this.#deadline.isPassed) return;
		const httpsAddresses = new Map(wanted.map((address) => [address, toHttps(address)]));
		const { runLinkinator } = await import("./linkinator.js");
		const urls = new Set([...httpsAddresses.values()].map(withoutFragment));
		await runLinkinator(interleaveHosts(urls), this.#settings, dispatcher, { isProbe: true });
		for (const [address, secure] of httpsAddresses) {
			const result = this.results.get(address);
			const probe = classifyLink(secure, followRedirects(secure, dispatcher.records), []);
			if (result && probe.verdict === "alive") this.results.set(address, {
				...result,
				secure
			});
		}
	}
	/** Whether the page is to be read, for its anchors or for words that say "not found". */
	#needsPage(address, result) {
		const { readsFragments, readsSoftMissing } = this.#settings;
		return result?.verdict === "alive" && /html/.test(result.mediaType ?? "html") && (readsSoftMissing || readsFragments && new URL(address).hash.length > 1);
	}
	async #readPages(dispatcher) {
		const { readsFragments, readsSoftMissing } = this.#settings;
		const wanted = [...this.#partial].filter((address) => this.#needsPage(address, this.results.get(address)));
		if (wanted.length === 0 || this.#deadline.isPassed) return;
		const [{ runLinkinator }, { pagesAllowedByRobots }] = await Promise.all([import("./linkinator.js"), import("./robots.js")]);
		const pages = await pagesAllowedByRobots(wanted, this.#settings, dispatcher);
		const withFragments = pages.map((address) => new URL(address).hash.length > 1 ? address : `${address}#top`);
		const missing = await runLinkinator(interleaveHosts(withFragments), this.#settings, dispatcher, { readsPages: true });
		for (const address of pages) {
			const result = this.results.get(address);
			if (result === void 0) continue;
			const { hash, href } = new URL(address);
			const body = followRedirects(address, dispatcher.records).hops.at(-1)?.body;
			this.results.set(address, {
				...result,
				...readsFragments && hash.length > 1 ? { isFragmentMissing: missing.has(href) } : {},
				...readsSoftMissing && body !== void 0 ? { isSoftMissing: isSoft404(body) } : {}
			});
		}
	}
	/** The first `maxPerHost` addresses of each host; the others stay unknown. */
	#limitPerHost(addresses) {
		const { maxPerHost } = this.#settings;
		const byHost = Map.groupBy(addresses, hostOf);
		for (const [host, { length }] of byHost) if (length > maxPerHost) this.notes.push(perHostLimitNote(host, length - maxPerHost, maxPerHost));
		const within = new Set([...byHost.values()].flatMap((own) => own.slice(0, maxPerHost)));
		for (const address of addresses) if (!within.has(address)) this.results.set(address, notRequested);
		return addresses.filter((address) => within.has(address));
	}
	#setOffline(addresses) {
		this.notes.push(offlineNote(addresses.length));
		for (const address of addresses) this.results.set(address, {
			verdict: "unknown",
			reason: "was not checked, because there is no network connection",
			isOffline: true
		});
	}
	/** Adds notes on the addresses for which no request was made, and why. */
	#noteNotRequested(addresses) {
		const remaining = addresses.filter((address) => this.#rateLimited.has(address) || this.results.get(address) === notRequested);
		if (this.#deadline.isPassed) {
			const { maxTime } = this.#settings;
			const done = addresses.length - remaining.length;
			this.notes.push(timeLimitNote(maxTime, done, addresses.length));
		} else for (const [host, { length }] of Map.groupBy(remaining, hostOf)) this.notes.push(rateLimitNote(host, length));
	}
};
const notRequested = {
	verdict: "unknown",
	reason: "was left for a later run"
};
/** Whether https is to be requested as well, since it may be the better address. */
function needsHttpsProbe(address, result) {
	return /^http:/i.test(address) && result?.verdict === "alive" && result.movedTo === void 0;
}
export { checkLinks };
