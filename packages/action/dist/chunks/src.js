import { a as Stage, f as Guard, l as codeOf$1, n as isEndless, o as AskedTooMuch, r as wayOf, t as answerFor, u as isTimeout } from "./verdict.js";
import { t as proxyOf } from "./proxy.js";
import { isIP } from "node:net";
import { randomUUID } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { Resolver } from "node:dns/promises";
// ../links/src/addresses.ts
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
/** The host of an address, without its port. */
function hostOf(address) {
	return new URL(address).hostname.replace(/^\[|\]$/g, "");
}
/** What is asked for an address: all of it but the anchor. */
function withoutFragment(address) {
	const url = new URL(address);
	url.hash = "";
	return url.href;
}
/** The same address with https. */
function secureTwin(address) {
	return address.replace(/^http:/i, "https:");
}
/** Addresses in an order in which those of one host stand apart, so that no host holds up the others. */
function spread(addresses) {
	const counts = /* @__PURE__ */ new Map();
	const rounds = [];
	for (const address of addresses) {
		const host = hostOf(address);
		const count = counts.get(host) ?? 0;
		counts.set(host, count + 1);
		const round = rounds[count];
		if (round) round.push(address);
		else rounds[count] = [address];
	}
	return rounds.flat();
}
/** Whether a glob, in which `*` stands for anything, matches the whole address. */
function matchesAny(globs, address) {
	const text = address.toLowerCase();
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
// ../links/src/draft.ts
/** Milliseconds after which a draft is one that nobody writes any more. */
const longestWriting = 6e4;
/** Writes a file whole or not at all, with the folders above it: a draft beside it, then a new name. */
function writeWhole(file, content) {
	mkdirSync(dirname(file), { recursive: true });
	const draft = `${file}.${randomUUID()}`;
	try {
		writeFileSync(draft, content, { flag: "wx" });
		renameSync(draft, file);
	} catch (error) {
		rmSync(draft, { force: true });
		throw error;
	}
}
/** Removes drafts of a file that were left by whoever was killed as it wrote them. */
function removeDrafts(file) {
	const folder = dirname(file);
	if (!existsSync(folder)) return;
	const name = basename(file);
	for (const entry of readdirSync(folder)) {
		if (!entry.startsWith(`${name}.`) || !isUuid(entry.slice(name.length + 1))) continue;
		const draft = join(folder, entry);
		const stats = statSync(draft, { throwIfNoEntry: false });
		if (stats && Date.now() - stats.mtimeMs > longestWriting) rmSync(draft, { force: true });
	}
}
function isUuid(text) {
	return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/.test(text);
}
// ../links/src/cache.ts
const version = 1;
/** No cache of links is as large as that, in bytes: half a million addresses. */
const mostBytes = 1e8;
/** Milliseconds from an answer until it is written, with all that have come meanwhile. */
const delay = 1e3;
/**
* Answers of earlier runs, in a file. New ones are written as they come, once a second at most, so that a
* run that is killed loses no more than that. A file that cannot be used costs a note and nothing else.
*/
var Cache = class {
	notes = [];
	#file;
	#clock;
	#entries;
	#isUsable = true;
	/** Set while there are answers that are not written yet. */
	#forget;
	/** Reads the file; one that is not there, broken or of another version counts as empty. */
	constructor(file, clock) {
		this.#file = file;
		this.#clock = clock;
		this.#entries = this.#read();
	}
	#read() {
		try {
			const text = contentOf(this.#file);
			const entries = text === void 0 ? /* @__PURE__ */ new Map() : entriesOf(text);
			if (entries) return entries;
			this.notes.push(`${this.#file} is no cache of links, or of another version; it is written anew`);
		} catch (error) {
			this.#giveUp("read", error);
		}
		return /* @__PURE__ */ new Map();
	}
	#giveUp(what, error) {
		this.#isUsable = false;
		this.notes.push(`The cache of links, ${this.#file}, cannot be ${what} (${error instanceof Error ? error.message : String(error)}); answers are not remembered`);
	}
	/** The answer to an address if it is not too old. Ages in days. */
	fresh(address, today, ages) {
		const known = this.#entries.get(address);
		if (known === void 0) return void 0;
		const age = daysBetween(known.day, today);
		const limit = known.answer.verdict === "alive" ? ages.good : ages.bad;
		return age >= 0 && age < limit ? known : void 0;
	}
	/**
	* Remembers an answer, and since when an unknown one has been so; `isPartial` where more is still to be
	* found out. Gives what is then known.
	*/
	learn(address, answer, today, isPartial = false) {
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
			answer: known,
			...isPartial ? { isPartial } : {}
		});
		this.#saveSoon();
		return known;
	}
	/** Remembers what else was found out about an address, whose answer is as old as it was. */
	complete(address, answer) {
		const known = this.#entries.get(address);
		if (known === void 0 || answer === void 0) return;
		this.#entries.set(address, {
			day: known.day,
			answer
		});
		this.#saveSoon();
	}
	#saveSoon() {
		this.#forget ??= this.#clock.after(delay, () => this.save());
	}
	/** Writes what is not written yet: the file as a whole, so that nobody ever finds half of one. */
	save() {
		if (this.#forget === void 0) return;
		this.#forget();
		this.#forget = void 0;
		if (!this.#isUsable) return;
		const entries = Object.fromEntries([...this.#entries].sort(([a], [b]) => a < b ? -1 : 1));
		try {
			writeWhole(this.#file, `${JSON.stringify({
				version,
				entries
			}, null, 1)}\n`);
		} catch (error) {
			this.#giveUp("written", error);
		}
	}
	/** Writes what is not written yet, and removes what runs have left that were killed as they wrote. */
	close() {
		this.save();
		if (!this.#isUsable) return;
		try {
			removeDrafts(this.#file);
		} catch (error) {
			this.#giveUp("written", error);
		}
	}
};
/** What a file holds; undefined where there is none. Never waits for a pipe, nor reads without an end. */
function contentOf(file) {
	let opened;
	try {
		opened = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw error;
	}
	try {
		const stats = fstatSync(opened);
		if (!stats.isFile()) throw new Error("it is no file");
		if (stats.size > mostBytes) throw new Error("it is too large");
		return readFileSync(opened, "utf8");
	} finally {
		closeSync(opened);
	}
}
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
// ../links/src/clock.ts
const systemClock = {
	now: Date.now,
	after(milliseconds, run) {
		const timer = setTimeout(run, milliseconds);
		return () => clearTimeout(timer);
	}
};
// ../links/src/network.ts
/** A few names tell whether there is a network, so that nobody waits for thousands to fail. */
const mostAtFirst = 8;
/**
* Looks each host up once, so many at a time; undefined where there is no network at all. A proxy looks
* names up itself, often those that nobody behind it can, so that there only what is refused counts. Where
* the stage is over before all are looked up, the rest is absent.
*/
async function nameStates(hosts, guard, stage, { atOnce, isBehindProxy }) {
	const states = /* @__PURE__ */ new Map();
	const names = hosts.filter((host) => isIP(host) === 0);
	for (const host of hosts) if (isIP(host) !== 0) states.set(host, guard.isOpen(host) ? "found" : "refused");
	const lookUpAll = async (wanted) => {
		const queue = wanted.values();
		const worker = async () => {
			for (const host of queue) {
				const state = await stage.unlessOver(nameState(host, guard));
				if (state === void 0) return;
				states.set(host, isBehindProxy && state !== "refused" ? "found" : state);
			}
		};
		await Promise.all(Array.from({ length: Math.min(atOnce, wanted.length) }, worker));
	};
	const few = names.slice(0, mostAtFirst);
	await lookUpAll(few);
	if (few.length > 0 && few.every((host) => states.get(host) === "unanswered") && names.length === hosts.length) return void 0;
	await lookUpAll(names.slice(mostAtFirst));
	return states;
}
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
// ../links/src/notes.ts
/** More addresses of a host than one run asks. */
function overBudget(host, left, most) {
	return `${left} links to ${host} were not asked; a run asks ${most} of one host`;
}
function withoutNetwork(count) {
	return `There is no network, or no name server answers; ${count === 1 ? "the link was" : `${count} links were`} not asked`;
}
/** Hosts that answered that they want to be asked later, with addresses that were left out therefore. */
function askedTooMuch(host, count) {
	return `${count === 1 ? "A link" : `${count} links`} to ${host} ${count === 1 ? "was" : "were"} not asked, since it wants to be asked later`;
}
/** The time for all links was used up. `limit` in milliseconds. */
function outOfTime(limit, asked, all) {
	const minutes = Number((limit / 6e4).toFixed(2));
	return `${asked} of ${all} links were asked in ${minutes === 1 ? "one minute" : `${minutes} minutes`}, which is the limit, and ${asked < all ? "nothing is said of the others" : "there was no time to see whether https answers too, or to read pages"}; a larger \`links.maxMinutes\` gives more time`;
}
const throughProxy = "The environment names a proxy; which hosts it reaches is its decision";
// ../links/src/page.ts
/** Whether the title or the first heading of a page says that it is not there. English and a few more. */
function saysMissing(html) {
	return [/<title[^<>]*>([^<]{0,200})/i, /<h1[^<>]*>([^<]{0,200})/i].map((pattern) => pattern.exec(html)?.[1] ?? "").some((text) => /\b(?:404|(?:page|seite|página|pagina) (?:was |is |not )?(?:not found|nicht gefunden|no encontrada|niet gevonden|introuvable)|not found|does(?:n['’]t| not) exist|no longer (?:available|exists))\b/i.test(text));
}
/** Milliseconds after which one that failed is asked once more. */
const afterFailure = 2e3;
/**
* When an address is to be asked again, by the clock in milliseconds, after so many rounds; undefined where
* it is not. A server that says when it would answer is asked then; after another failure it is asked once.
*/
function whenToRetry({ hops }, rounds) {
	const last = hops.at(-1);
	if (last === void 0 || rounds >= 3) return void 0;
	const { error, status = 0, at } = last;
	const retryAt = error instanceof AskedTooMuch ? error.retryAt : last.retryAt;
	if (retryAt !== void 0) return Number.isFinite(retryAt) ? retryAt : void 0;
	if (rounds > 1 || isEndless(hops)) return void 0;
	if (error) return isTimeout(error) || codeOf$1(error) === "ERR_IP_BLOCKED" ? void 0 : at + afterFailure;
	return status === 429 || status >= 500 ? at + afterFailure : void 0;
}
// ../links/src/signals.ts
const signals = ["SIGINT", "SIGTERM"];
/**
* Does something before the process ends by a signal, which then ends it as it would have. Gives what to
* call when there is nothing to be done any more.
*/
function onTermination(act) {
	const handlers = signals.map((signal) => {
		const handler = () => {
			act();
			forget();
			if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
		};
		process.once(signal, handler);
		return [signal, handler];
	});
	const forget = () => {
		for (const [signal, handler] of handlers) process.removeListener(signal, handler);
	};
	return forget;
}
// ../links/src/check-links.ts
/** Asks each address once whether it is alive. `progress` is told how many were asked, of how many. */
async function checkLinks(addresses, settings, progress = () => {}) {
	const run = new Run(settings, progress);
	const wanted = [...new Set(addresses)].filter((address) => !matchesAny(settings.skip, address));
	await run.check(wanted);
	return {
		answers: run.answers,
		notes: run.notes
	};
}
var Run = class {
	answers = /* @__PURE__ */ new Map();
	notes = [];
	#settings;
	#progress;
	#guard;
	#cache;
	#stage;
	/** Addresses that are alive, and of which more is to be found out. */
	#partial = /* @__PURE__ */ new Set();
	/** Addresses that were not asked, since their hosts want to be asked later. */
	#leftOut = /* @__PURE__ */ new Set();
	constructor(settings, progress) {
		const { allow, lookup, cache, clock = systemClock, maxTime } = settings;
		this.#settings = settings;
		this.#progress = progress;
		this.#guard = new Guard(allow, lookup);
		this.#cache = cache && new Cache(cache.file, clock);
		this.#stage = new Stage(clock, maxTime);
	}
	async check(addresses) {
		const forget = onTermination(() => this.#cache?.save());
		try {
			await this.#check(this.#withinBudget(this.#unknown(addresses)));
		} finally {
			forget();
			this.#stage.close();
			this.#cache?.close();
			this.notes.push(...this.#cache?.notes ?? []);
		}
	}
	/** Those that are to be asked: whatever else is known from the addresses or from the cache. */
	#unknown(addresses) {
		const { cache: ages, today } = this.#settings;
		return addresses.filter((address) => {
			const known = ages && this.#cache?.fresh(address, today, ages);
			const answer = unaskable(address) ?? known?.answer;
			if (answer) this.answers.set(address, answer);
			if (known?.isPartial) this.#partial.add(address);
			return answer === void 0;
		});
	}
	async #check(addresses) {
		const proxy = proxyOf(process.env);
		const names = await nameStates([...new Set(addresses.map(hostOf))], this.#guard, this.#stage, {
			atOnce: this.#settings.atOnce,
			isBehindProxy: proxy !== void 0
		});
		if (names === void 0) return this.#withoutNetwork(addresses);
		for (const address of addresses) this.#judgeName(address, names.get(hostOf(address)));
		const found = addresses.filter((address) => names.get(hostOf(address)) === "found");
		if (found.length > 0 || this.#partial.size > 0) await this.#askThrough(proxy, found);
		this.#accountFor(addresses);
	}
	async #askThrough(proxy, addresses) {
		if (proxy) this.notes.push(throughProxy);
		const { Watch } = await import("./watch2.js");
		const watch = new Watch(this.#settings, this.#guard, this.#stage, proxy);
		try {
			await this.#ask(addresses, watch);
			await this.#probeSecure(watch);
			await this.#readPages(watch);
		} finally {
			await watch.close();
		}
		if (this.#stage.isOver) return;
		for (const address of this.#partial) this.#cache?.complete(address, this.answers.get(address));
	}
	/** Asks addresses, and once more those that failed, and those whose servers want to be asked later. */
	async #ask(addresses, watch) {
		const { ask } = await import("./ask.js");
		const byTarget = Map.groupBy(addresses, withoutFragment);
		const all = byTarget.size;
		const asked = /* @__PURE__ */ new Set();
		let open = spread(byTarget.keys());
		for (let round = 1; open.length > 0 && !this.#stage.isOver; round++) {
			await ask(open, this.#settings, watch, { onAsked: (target) => {
				const named = byTarget.get(target);
				if (named === void 0 || this.#stage.isOver) return;
				for (const address of named) this.#judge(address, watch);
				this.#progress(asked.add(target).size, all);
			} });
			const times = open.map((target) => whenToRetry(wayOf(target, watch.heard), round));
			open = open.filter((_, index) => times[index] !== void 0);
			const latest = times.reduce((most, time = 0) => Math.max(most, time), 0);
			await this.#stage.waitUntil(latest);
		}
		if (!this.#stage.isOver && all > 0) this.#progress(all, all);
	}
	#judge(address, watch) {
		const accepted = this.#settings.accept.filter((rule) => matchesAny([rule.address], address)).flatMap(({ statuses }) => statuses);
		const way = wayOf(address, watch.heard);
		const answer = answerFor(address, way, accepted, void 0);
		if (way.hops.at(-1)?.error instanceof AskedTooMuch) {
			this.#leftOut.add(address);
			this.answers.set(address, answer);
			return;
		}
		this.#leftOut.delete(address);
		const isPartial = isProbed(address, answer) || this.#isRead(address, answer);
		if (isPartial) this.#partial.add(address);
		this.#learn(address, answer, isPartial);
	}
	/** What follows from the name of the host alone. */
	#judgeName(address, name) {
		if (name === void 0 || name === "found") this.answers.set(address, notAsked);
		else this.#learn(address, answerFor(address, wayOf(address, /* @__PURE__ */ new Map()), [], name));
	}
	#learn(address, answer, isPartial = false) {
		const { today } = this.#settings;
		this.answers.set(address, this.#cache?.learn(address, answer, today, isPartial) ?? answer);
	}
	/** One more question for each address with http: does https answer, too? */
	async #probeSecure(watch) {
		const wanted = [...this.#partial].filter((address) => isProbed(address, this.answers.get(address)));
		if (wanted.length === 0 || this.#stage.isOver) return;
		const twins = new Map(wanted.map((address) => [address, secureTwin(address)]));
		const { ask } = await import("./ask.js");
		await ask(spread(new Set([...twins.values()].map(withoutFragment))), this.#settings, watch, { isProbe: true });
		for (const [address, twin] of twins) {
			const answer = this.answers.get(address);
			const isAlive = answerFor(twin, wayOf(twin, watch.heard), [], void 0).verdict === "alive";
			if (answer && isAlive) this.answers.set(address, {
				...answer,
				secure: twin
			});
		}
	}
	/** Whether a page is to be read, since a rule asks for anchors or for pages that say they are missing. */
	#isRead(address, answer) {
		const { readsFragments, readsSoftMissing } = this.#settings;
		return answer?.verdict === "alive" && /html/.test(answer.mediaType ?? "html") && (readsSoftMissing || readsFragments && new URL(address).hash.length > 1);
	}
	async #readPages(watch) {
		const { readsFragments, readsSoftMissing } = this.#settings;
		const wanted = [...this.#partial].filter((address) => this.#isRead(address, this.answers.get(address)));
		if (wanted.length === 0 || this.#stage.isOver) return;
		const [{ ask }, { readable }] = await Promise.all([import("./ask.js"), import("./robots.js")]);
		const pages = await readable(wanted, this.#settings, watch);
		const missing = await ask(spread(pages.map((address) => new URL(address).hash.length > 1 ? address : `${address}#top`)), this.#settings, watch, { readsPages: true });
		for (const address of pages) {
			const answer = this.answers.get(address);
			if (answer === void 0) continue;
			const { hash, href } = new URL(address);
			const body = wayOf(address, watch.heard).hops.at(-1)?.body;
			this.answers.set(address, {
				...answer,
				...readsFragments && hash.length > 1 ? { isFragmentMissing: missing.has(href) } : {},
				...readsSoftMissing && body !== void 0 ? { isSoftMissing: saysMissing(body) } : {}
			});
		}
	}
	/** Addresses that are asked in this run; more of one host than are asked at a time stay unknown. */
	#withinBudget(addresses) {
		const most = this.#settings.mostPerHost;
		const byHost = Map.groupBy(addresses, hostOf);
		for (const [host, { length }] of byHost) if (length > most) this.notes.push(overBudget(host, length - most, most));
		const within = new Set([...byHost.values()].flatMap((own) => own.slice(0, most)));
		for (const address of addresses) if (!within.has(address)) this.answers.set(address, notAsked);
		return addresses.filter((address) => within.has(address));
	}
	#withoutNetwork(addresses) {
		this.notes.push(withoutNetwork(addresses.length));
		for (const address of addresses) this.answers.set(address, {
			verdict: "unknown",
			reason: "was not asked, since there is no network"
		});
	}
	/** Says which addresses nobody was asked about, and why. */
	#accountFor(addresses) {
		const left = addresses.filter((address) => this.#leftOut.has(address) || this.answers.get(address) === notAsked);
		if (this.#stage.isOver) {
			const { maxTime } = this.#settings;
			this.notes.push(outOfTime(maxTime, addresses.length - left.length, addresses.length));
		} else for (const [host, { length }] of Map.groupBy(left, hostOf)) this.notes.push(askedTooMuch(host, length));
	}
};
const notAsked = {
	verdict: "unknown",
	reason: "was left for a later run"
};
/** Whether it is to be seen if https answers, too. */
function isProbed(address, answer) {
	return /^http:/i.test(address) && answer?.verdict === "alive" && answer.movedTo === void 0;
}
export { checkLinks };
