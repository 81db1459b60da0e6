import { n as Guard, t as isTimeout } from "./heard.js";
import { isIP } from "node:net";
import { randomUUID } from "node:crypto";
import { dirname } from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { Resolver } from "node:dns/promises";
// ../links/src/cache.ts
const version = 1;
/** Answers of earlier runs, in a file. */
var Cache = class Cache {
	#file;
	#entries;
	/** What is to be said about the file. */
	note;
	constructor(file, entries, note) {
		this.#file = file;
		this.#entries = entries;
		this.note = note;
	}
	/** Reads the file; one that is not there, broken or of another version counts as empty. */
	static async open(file) {
		const text = await readFile(file, "utf8").catch((error) => {
			if (error.code === "ENOENT") return void 0;
			throw error;
		});
		if (text === void 0) return new Cache(file, /* @__PURE__ */ new Map(), void 0);
		const entries = entriesOf(text);
		return entries ? new Cache(file, entries, void 0) : new Cache(file, /* @__PURE__ */ new Map(), `${file} is no cache of links, or of another version; it is written anew`);
	}
	/** The answer to an address if it is not too old. Ages in days. */
	fresh(address, today, ages) {
		const known = this.#entries.get(address);
		if (known === void 0) return void 0;
		const age = daysBetween(known.day, today);
		const limit = known.answer.verdict === "alive" ? ages.good : ages.bad;
		return age >= 0 && age < limit ? known.answer : void 0;
	}
	/** Remembers an answer, and since when an unknown one has been so. Gives what is then known. */
	learn(address, answer, today) {
		const before = this.#entries.get(address)?.answer.failing;
		const known = answer.verdict === "unknown" ? {
			...answer,
			failing: {
				since: before?.since ?? today,
				last: today
			}
		} : answer;
		this.#entries.set(address, {
			day: today,
			answer: known
		});
		return known;
	}
	/** Writes the file as a whole, so that two runs at once leave one of both and never half of each. */
	async save() {
		await mkdir(dirname(this.#file), { recursive: true });
		const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => a < b ? -1 : 1));
		const draft = `${this.#file}.${randomUUID()}`;
		await writeFile(draft, `${JSON.stringify({
			version,
			entries
		}, null, 1)}\n`);
		await rename(draft, this.#file);
	}
};
function entriesOf(text) {
	try {
		const value = JSON.parse(text);
		if (!isObject(value) || value.version !== version || !isObject(value.entries)) return void 0;
		return new Map(Object.entries(value.entries).filter((entry) => isRemembered(entry[1])));
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
function isRemembered(value) {
	if (!isObject(value) || !isObject(value.answer) || typeof value.day !== "string") return false;
	const { verdict, failing } = value.answer;
	const isFailing = failing === void 0 || isObject(failing) && typeof failing.since === "string" && typeof failing.last === "string";
	return verdicts.includes(verdict) && isFailing && !Number.isNaN(Date.parse(value.day));
}
/** Days from one `YYYY-MM-DD` to another. */
function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / 864e5);
}
// ../links/src/network.ts
/**
* Looks up a name. The system says "not found" as well where there is no network, so that is believed
* only if a name server says so, too.
*/
async function nameState(host, guard) {
	const code = await new Promise((resolve) => {
		guard.lookup(host, { all: true }, (error) => resolve(error ? error.code ?? "EUNKNOWN" : void 0));
	});
	if (code === void 0) return "found";
	if (code === "ERR_IP_BLOCKED") return "refused";
	return code === "ENOTFOUND" && await isUnknownToServers(host) ? "missing" : "unanswered";
}
/** Milliseconds for one try at a name server; two tries. */
const patience = 2e3;
async function isUnknownToServers(host) {
	const resolver = new Resolver({
		timeout: patience,
		tries: 2
	});
	const [v4, v6, world] = await Promise.all([
		codeOf(resolver.resolve4(host)),
		codeOf(resolver.resolve6(host)),
		codeOf(resolver.resolveNs("com"))
	]);
	return v4 === "ENOTFOUND" && v6 === "ENOTFOUND" && world === void 0;
}
/** The code with which a question failed; undefined where it was answered. */
async function codeOf(question) {
	try {
		await question;
		return;
	} catch (error) {
		return error instanceof Error && "code" in error ? String(error.code) : "EUNKNOWN";
	}
}
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
	UND_ERR_HEADERS_OVERFLOW: "answers with headers that are too long"
};
function unansweredBecause(error) {
	const code = "code" in error && typeof error.code === "string" ? error.code : "";
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
// ../links/src/check-links.ts
/** Asks each address once whether it is alive. `progress` is told how many were asked, of how many. */
async function checkLinks(addresses, settings, progress = () => {}) {
	const run = new Run(settings);
	const wanted = [...new Set(addresses)].filter((address) => !matchesAny(settings.skip, address));
	await run.check(wanted, progress);
	return {
		answers: run.answers,
		notes: run.notes
	};
}
var Run = class {
	answers = /* @__PURE__ */ new Map();
	notes = [];
	#settings;
	#guard;
	constructor(settings) {
		this.#settings = settings;
		this.#guard = new Guard(settings.allow, settings.lookup);
	}
	async check(addresses, progress) {
		const { cache: kept, today } = this.#settings;
		const cache = kept && await Cache.open(kept.file);
		if (cache?.note) this.notes.push(cache.note);
		const open = addresses.filter((address) => {
			const known = unaskable(address) ?? (kept && cache?.fresh(address, today, kept));
			if (known) this.answers.set(address, known);
			return known === void 0;
		});
		const within = this.#withinBudget(open);
		const proxy = proxyOf(process.env);
		const names = await this.#lookUp(within, proxy !== void 0);
		if (names === void 0) return this.#noNetwork(within);
		if (within.length === 0) return cache?.save();
		const asked = within.filter((address) => names.get(hostOf(address)) === "found");
		if (proxy) this.notes.push("The environment names a proxy; which hosts it reaches is its decision");
		const { Watch } = await import("./watch.js");
		const watch = new Watch(this.#settings, this.#guard, proxy);
		try {
			await this.#ask(asked, watch, progress);
			for (const address of within) {
				const answer = this.#judge(address, watch, names.get(hostOf(address)));
				this.answers.set(address, cache?.learn(address, answer, today) ?? answer);
			}
			await this.#probeSecure(asked, watch);
			await this.#readPages(asked, watch);
			for (const address of asked) {
				const answer = this.answers.get(address);
				if (answer?.verdict === "alive") cache?.learn(address, answer, today);
			}
		} finally {
			await watch.close();
		}
		await cache?.save();
	}
	async #ask(addresses, watch, progress) {
		const distinct = new Set(addresses.map(withoutFragment));
		if (distinct.size === 0) return;
		let done = 0;
		const { ask } = await import("./ask.js");
		await ask([...distinct], this.#settings, this.#guard, watch, { onAnswer: () => progress(Math.min(++done, distinct.size), distinct.size) });
		progress(distinct.size, distinct.size);
	}
	#judge(address, watch, name) {
		const accepted = this.#settings.accept.filter((rule) => matchesAny([rule.address], address)).flatMap(({ statuses }) => statuses);
		return answerFor(address, wayOf(address, watch.heard), accepted, name === "found" ? void 0 : name);
	}
	/** One more question for each address with http: does https answer, too? */
	async #probeSecure(asked, watch) {
		const twins = new Map(asked.filter((address) => {
			const answer = this.answers.get(address);
			return address.startsWith("http:") && answer?.verdict === "alive" && answer.movedTo === void 0;
		}).map((address) => [address, secureTwin(address)]));
		if (twins.size === 0) return;
		const addresses = [...new Set([...twins.values()].map(withoutFragment))];
		const { ask } = await import("./ask.js");
		await ask(addresses, this.#settings, this.#guard, watch, { isProbe: true });
		for (const [address, twin] of twins) {
			const answer = this.answers.get(address);
			const isAlive = answerFor(twin, wayOf(twin, watch.heard), [], void 0).verdict === "alive";
			if (answer && isAlive) this.answers.set(address, {
				...answer,
				secure: twin
			});
		}
	}
	/** Reads pages where a rule asks for anchors or for pages that say they are missing. */
	async #readPages(asked, watch) {
		const { readsFragments, readsSoftMissing } = this.#settings;
		const wanted = asked.filter((address) => {
			const answer = this.answers.get(address);
			return answer?.verdict === "alive" && /html/.test(answer.mediaType ?? "html") && (readsSoftMissing || readsFragments && new URL(address).hash.length > 1);
		});
		if (wanted.length === 0) return;
		const [{ ask }, { readable }] = await Promise.all([import("./ask.js"), import("./robots.js")]);
		const pages = await readable(wanted, this.#settings, watch);
		const missing = await ask(pages.map((address) => new URL(address).hash.length > 1 ? address : `${address}#top`), this.#settings, this.#guard, watch, { readsPages: true });
		for (const address of pages) {
			const answer = this.answers.get(address);
			if (answer === void 0) continue;
			const { hash } = new URL(address);
			const body = wayOf(address, watch.heard).hops.at(-1)?.body;
			this.answers.set(address, {
				...answer,
				...readsFragments && hash.length > 1 ? { isFragmentMissing: missing.has(new URL(address).href) } : {},
				...readsSoftMissing && body !== void 0 ? { isSoftMissing: saysMissing(body) } : {}
			});
		}
	}
	/** Addresses that are asked in this run; more of one host than are asked at a time stay unknown. */
	#withinBudget(addresses) {
		const counts = /* @__PURE__ */ new Map();
		const left = /* @__PURE__ */ new Set();
		const within = addresses.filter((address) => {
			const host = hostOf(address);
			const count = (counts.get(host) ?? 0) + 1;
			counts.set(host, count);
			if (count <= this.#settings.mostPerHost) return true;
			left.add(host);
			this.answers.set(address, {
				verdict: "unknown",
				reason: "was left for a later run"
			});
			return false;
		});
		for (const host of left) this.notes.push(`${(counts.get(host) ?? 0) - this.#settings.mostPerHost} links to ${host} were not asked; a run asks ${this.#settings.mostPerHost} of one host`);
		return within;
	}
	/** Looks each host up once; undefined where there is no network at all. */
	async #lookUp(addresses, isBehindProxy) {
		const states = /* @__PURE__ */ new Map();
		const hosts = [...new Set(addresses.map(hostOf))];
		const names = hosts.filter((host) => isIP(host) === 0);
		for (const host of hosts) if (isIP(host) !== 0) states.set(host, this.#guard.isOpen(host) ? "found" : "refused");
		const [few, rest] = [names.slice(0, mostAtFirst), names.slice(mostAtFirst)];
		await this.#lookUpAll(few, states);
		if (isBehindProxy) {
			await this.#lookUpAll(rest, states);
			for (const host of names) if (states.get(host) !== "refused") states.set(host, "found");
			return states;
		}
		if (few.length > 0 && few.every((host) => states.get(host) === "unanswered") && names.length === hosts.length) return void 0;
		await this.#lookUpAll(rest, states);
		return states;
	}
	async #lookUpAll(hosts, states) {
		const queue = [...hosts];
		const worker = async () => {
			for (let host = queue.shift(); host !== void 0; host = queue.shift()) states.set(host, await nameState(host, this.#guard));
		};
		await Promise.all(Array.from({ length: this.#settings.atOnce }, worker));
	}
	#noNetwork(addresses) {
		this.notes.push(`There is no network, or no name server answers; ${addresses.length === 1 ? "the link was" : `${addresses.length} links were`} not asked`);
		for (const address of addresses) this.answers.set(address, {
			verdict: "unknown",
			reason: "was not asked, since there is no network"
		});
	}
};
const mostAtFirst = 8;
/** What is never sent anywhere, whoever is behind it. */
function unaskable(address) {
	if (!URL.canParse(address)) return {
		verdict: "unknown",
		reason: "is no address"
	};
	const { protocol, username, password } = new URL(address);
	if (protocol !== "http:" && protocol !== "https:") return {
		verdict: "unknown",
		reason: "is no address of a page"
	};
	if (username !== "" || password !== "") return {
		verdict: "refused",
		reason: "it holds a name and a password"
	};
}
function hostOf(address) {
	return new URL(address).hostname.replace(/^\[|\]$/g, "");
}
function withoutFragment(address) {
	const url = new URL(address);
	url.hash = "";
	return url.href;
}
function secureTwin(address) {
	return address.replace(/^http:/i, "https:");
}
/** Whether a glob, in which `*` stands for anything, matches the whole address. */
function matchesAny(globs, address) {
	return globs.some((glob) => {
		const parts = glob.split("*").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
		return new RegExp(`^${parts.join(".*")}$`, "i").test(address);
	});
}
function proxyOf(environment) {
	const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = environment;
	const httpProxy = http_proxy ?? HTTP_PROXY;
	const httpsProxy = https_proxy ?? HTTPS_PROXY ?? httpProxy;
	const noProxy = no_proxy ?? NO_PROXY;
	if (!httpProxy && !httpsProxy) return void 0;
	return {
		...httpProxy ? { httpProxy } : {},
		...httpsProxy ? { httpsProxy } : {},
		...noProxy ? { noProxy } : {}
	};
}
/** Whether the title or the first heading of a page says that it is not there. English and a few more. */
function saysMissing(html) {
	return [/<title[^>]*>([^<]{0,200})/i, /<h1[^>]*>([^<]{0,200})/i].map((pattern) => pattern.exec(html)?.[1] ?? "").some((text) => /\b(?:404|(?:page|seite|página|pagina) (?:was |is |not )?(?:not found|nicht gefunden|no encontrada|niet gevonden|introuvable)|not found|does(?:n['’]t| not) exist|no longer (?:available|exists))\b/i.test(text));
}
export { checkLinks };
