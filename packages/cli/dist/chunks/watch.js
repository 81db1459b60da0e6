import { t as require_undici } from "./undici.js";
import { c as TookTooLong, d as retryTime, i as OutOfTime, n as isEndless, o as AskedTooMuch, p as RefusedAddress, r as wayOf, s as EndlessRedirects, u as isTimeout } from "./verdict.js";
import { isIP } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// ../links/src/connector.ts
var import_undici = require_undici();
/** Connects to public addresses and to those that are allowed. */
function guardedConnector(guard, options) {
	const guarded = (0, import_undici.buildConnector)({
		...options,
		lookup: guard.lookup,
		allowH2: false
	});
	return (target, callback) => {
		const host = target.hostname.replace(/^\[|\]$/g, "");
		if (isIP(host) !== 0 && !guard.isOpen(host)) callback(new RefusedAddress(`${host} lies in a private network`), null);
		else guarded(target, callback);
	};
}
// ../links/src/headers.ts
/**
* The headers that are configured for a host, names in small letters. They go over https alone; where the
* key of a host is written with `http://`, over http as well.
*/
function configuredHeaders(configured, { protocol, host, hostname }) {
	const own = Object.entries(configured).filter(([key]) => {
		const meant = /^https?:\/\//i.test(key) ? key : `https://${key}`;
		const own = URL.canParse(meant) ? new URL(meant) : void 0;
		return own !== void 0 && [host, hostname].includes(own.host) && (protocol === "https:" || own.protocol === "http:");
	});
	return Object.fromEntries(own.flatMap(([, headers]) => Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])));
}
/** Headers as they come from fetch: a flat list, pairs or an object. */
function plainHeaders(given) {
	if (given === null || given === void 0) return {};
	if (Array.isArray(given)) {
		const plain = {};
		for (let index = 0; index + 1 < given.length; index += 2) plain[String(given[index]).toLowerCase()] = String(given[index + 1]);
		return plain;
	}
	const entries = Symbol.iterator in given ? [...given] : Object.entries(given);
	return Object.fromEntries(entries.flatMap(([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), String(value)]]));
}
// ../links/src/listener.ts
/** Answers longer than this are let go: the connection is not worth reading them for. In bytes. */
const mostUnread = 65536;
/** Listens to one request on its way to whoever asked. */
var Listener = class {
	#handler;
	#listening;
	#deadline;
	#isHeard = false;
	#isDone = false;
	#bytes = 0;
	#chunks = [];
	constructor(handler, listening) {
		this.#handler = handler;
		this.#listening = listening;
	}
	/** Ends a request that is never sent. */
	fail(error) {
		this.#hear({ error });
		this.#done();
		refuse(this.#handler, error);
	}
	onRequestStart(controller, context) {
		this.#deadline ??= setTimeout(() => controller.abort(new TookTooLong()), this.#listening.timeout);
		this.#handler.onRequestStart?.(controller, context);
	}
	onResponseStart(controller, status, headers, statusText) {
		if (status < 200) return void this.#handler.onResponseStart?.(controller, status, headers, statusText);
		const location = first(headers.location);
		const mediaType = first(headers["content-type"])?.split(";")[0]?.trim().toLowerCase();
		const retryAfter = status === 429 ? first(headers["retry-after"]) : void 0;
		this.#hear({
			status,
			...location === void 0 ? {} : { location },
			...mediaType === void 0 ? {} : { mediaType },
			...retryAfter === void 0 ? {} : { retryAt: retryTime(retryAfter, this.#listening.now()) }
		});
		if (this.#isKept && isPacked(headers)) controller.abort(/* @__PURE__ */ new Error("A packed page is not read"));
		else this.#handler.onResponseStart?.(controller, status, headers, statusText);
	}
	onResponseData(controller, chunk) {
		this.#bytes += chunk.length;
		if (this.#isKept) this.#chunks.push(chunk);
		if (this.#bytes > (this.#listening.mostBytes ?? mostUnread)) {
			this.#done();
			controller.abort(/* @__PURE__ */ new Error("The rest is not read"));
		} else this.#handler.onResponseData?.(controller, chunk);
	}
	onResponseEnd(controller, trailers) {
		this.#done();
		this.#handler.onResponseEnd?.(controller, trailers);
	}
	onResponseError(controller, error) {
		this.#hear({ error: error.cause instanceof Error ? error.cause : error });
		this.#done();
		this.#handler.onResponseError?.(controller, error);
	}
	get #isKept() {
		return this.#listening.mostBytes !== void 0;
	}
	#hear(heard) {
		if (this.#isHeard) return;
		this.#isHeard = true;
		const { method, now } = this.#listening;
		this.#listening.hear({
			method,
			at: now(),
			...heard
		});
	}
	#done() {
		clearTimeout(this.#deadline);
		if (this.#isDone) return;
		this.#isDone = true;
		if (this.#chunks.length > 0) this.#listening.read(Buffer.concat(this.#chunks).toString("utf8"));
		this.#listening.done();
	}
};
/** Tells whoever asked that a request is not sent, and why. */
function refuse(handler, error) {
	handler.onResponseError?.(neverSent, error);
}
/** Answers a request with a page of our own. */
function answerWith(handler, html) {
	const [name, value] = ["content-type", "text/html; charset=utf-8"];
	const rawHeaders = [Buffer.from(name), Buffer.from(value)];
	const controller = {
		...neverSent,
		aborted: false,
		rawHeaders
	};
	handler.onRequestStart?.(controller, {});
	handler.onResponseStart?.(controller, 200, { [name]: value }, "OK");
	handler.onResponseData?.(controller, Buffer.from(html));
	handler.onResponseEnd?.(controller, {});
}
const neverSent = {
	aborted: true,
	paused: false,
	reason: null,
	abort() {},
	pause() {},
	resume() {}
};
/** Whether a page comes packed, although that was not asked for; it may be any size unpacked. */
function isPacked(headers) {
	return !/^(?:identity)?$/i.test(first(headers["content-encoding"])?.trim() ?? "");
}
function first(value) {
	return Array.isArray(value) ? value[0] : value;
}
// ../links/src/turns.ts
/** Lets so many requests at once through for each host, and for so many hosts, with a pause in between. */
var Turns = class {
	#pace;
	#hosts = /* @__PURE__ */ new Map();
	/** Hosts that wait until another one has nothing under way. */
	#waiting = [];
	#asked = 0;
	#signal;
	/** Once the signal is aborted nothing waits any more. */
	constructor(pace, signal) {
		this.#pace = pace;
		this.#signal = signal;
		signal.addEventListener("abort", () => {
			for (const { queue } of this.#hosts.values()) for (const go of queue.splice(0)) go();
		});
	}
	/** Runs something when its turn has come; it calls `done` to give the turn on. */
	async take(name, run) {
		const host = this.#hosts.get(name) ?? {
			running: 0,
			next: 0,
			isAsked: false,
			queue: []
		};
		this.#hosts.set(name, host);
		if (!this.#signal.aborted) await new Promise((resolve) => {
			host.queue.push(resolve);
			this.#enter(host);
		});
		await this.#pauseFor(host);
		let isDone = false;
		await run(() => {
			if (isDone) return;
			isDone = true;
			this.#leave(host);
		});
	}
	#enter(host) {
		if (host.isAsked) this.#fill(host);
		else if (this.#asked < this.#pace.maxHosts) {
			host.isAsked = true;
			this.#asked += 1;
			this.#fill(host);
		} else if (host.queue.length === 1) this.#waiting.push(host);
	}
	#fill(host) {
		while (host.running < this.#pace.atOncePerHost) {
			const go = host.queue.shift();
			if (go === void 0) return;
			host.running += 1;
			go();
		}
	}
	#leave(host) {
		host.running -= 1;
		if (host.queue.length > 0) this.#fill(host);
		else if (host.running === 0) {
			host.isAsked = false;
			this.#asked -= 1;
			const following = this.#waiting.shift();
			if (following) this.#enter(following);
		}
	}
	async #pauseFor(host) {
		const now = Date.now();
		const wait = Math.max(0, host.next - now);
		host.next = Math.max(now, host.next) + this.#pace.pause;
		if (wait === 0 || this.#signal.aborted) return;
		try {
			await setTimeout$1(wait, void 0, { signal: this.#signal });
		} catch (error) {
			if (!this.#signal.aborted) throw error;
		}
	}
};
// ../links/src/watch.ts
/** Where the page of ours stands: a name that leads nowhere (RFC 2606), so that nothing else answers it. */
const ownPage = "http://badgelint.invalid/";
/**
* Stands between linkinator and the network while a run lasts. It answers with the page of ours, keeps to
* turns for each host, sends a host the headers that are for it and for no other, bounds time and size of
* each answer, holds back the GET that confirms a dead address and whatever a server does not want, and
* writes down what each request came to, redirects included.
*/
var Watch = class extends import_undici.Dispatcher {
	heard = /* @__PURE__ */ new Map();
	#inner;
	#settings;
	#guard;
	#stage;
	#turns;
	#isBehindProxy;
	#asking = {
		page: "",
		readsPages: false,
		isProbe: false
	};
	/** When it began to be asked that, by the clock. */
	#since = 0;
	/** Addresses that were left out since then, as their servers want to be asked later. */
	#leftOut = /* @__PURE__ */ new Set();
	#unreachable = /* @__PURE__ */ new Map();
	/** Hosts that want to be asked later, and when. */
	#held = /* @__PURE__ */ new Map();
	constructor(settings, guard, stage, proxy) {
		super();
		this.#settings = settings;
		this.#guard = guard;
		this.#stage = stage;
		this.#isBehindProxy = proxy !== void 0;
		this.#turns = new Turns(settings, stage.signal);
		const tls = settings.authorities ? { ca: [...settings.authorities] } : {};
		const limits = {
			headersTimeout: settings.timeout,
			bodyTimeout: settings.timeout,
			connections: settings.atOncePerHost,
			keepAliveTimeout: 1e3,
			maxHeaderSize: 65536,
			connect: guardedConnector(guard, {
				timeout: settings.timeout,
				...tls
			})
		};
		this.#inner = proxy ? new import_undici.EnvHttpProxyAgent({
			...limits,
			...proxy,
			connectTimeout: settings.timeout,
			clientFactory: (origin, options) => new import_undici.Pool(origin, {
				...options,
				headersTimeout: settings.timeout
			})
		}) : new import_undici.Agent(limits);
		stage.signal.addEventListener("abort", () => void this.close());
	}
	/** Goes by something else from now on; gives back what went before. */
	ask(asking) {
		const before = this.#asking;
		this.#asking = asking;
		this.#since = this.#stage.clock.now();
		this.#leftOut.clear();
		return before;
	}
	dispatch(options, handler) {
		const origin = new URL(String(options.origin));
		const url = new URL(`${origin.origin}${options.path}`).href;
		if (url === "http://badgelint.invalid/") {
			answerWith(handler, this.#asking.page);
			return true;
		}
		const useless = this.#useless(url);
		if (useless) queueMicrotask(() => this.#leaveOut(url, handler, useless));
		else this.#turns.take(origin.host, (done) => this.#send(options, handler, url, done));
		return true;
	}
	async close() {
		await this.#inner.destroy();
	}
	async destroy() {
		await this.close();
	}
	async #send(options, handler, url, done) {
		const listener = new Listener(handler, this.#listening(options.method, url, done));
		try {
			await this.#beforeConfirming(options.method, url);
			const useless = this.#useless(url);
			if (useless) {
				done();
				return this.#leaveOut(url, handler, useless);
			}
			const refused = this.#isBehindProxy && await this.#refusal(new URL(url).hostname);
			if (refused) listener.fail(refused);
			else this.#inner.dispatch({
				...options,
				headers: this.#headersFor(url, options)
			}, listener);
		} catch (error) {
			listener.fail(error instanceof Error ? error : new Error(String(error)));
		}
	}
	#listening(method, url, done) {
		const { timeout, mostBytes } = this.#settings;
		const { readsPages } = this.#asking;
		return {
			method,
			timeout,
			...readsPages && method === "GET" ? { mostBytes } : {},
			now: () => this.#stage.clock.now(),
			hear: (heard) => this.#write(url, heard),
			read: (body) => this.#add(url, body),
			done
		};
	}
	#write(url, heard) {
		if (this.#stage.isOver) return;
		const { origin, host } = new URL(url);
		if (this.#asking.isProbe && heard.error) this.#unreachable.set(origin, heard.error);
		if (heard.retryAt !== void 0 && Number.isFinite(heard.retryAt)) this.#held.set(host, Math.max(heard.retryAt, this.#held.get(host) ?? 0));
		this.heard.set(url, [...this.heard.get(url) ?? [], heard]);
	}
	#add(url, body) {
		const all = this.heard.get(url) ?? [];
		const last = all.at(-1);
		if (last) this.heard.set(url, [...all.slice(0, -1), {
			...last,
			body
		}]);
	}
	/** Why there is no use in sending a request now, or none at all. */
	#useless(url) {
		if (this.#stage.isOver) return new OutOfTime();
		const now = this.#stage.clock.now();
		const { origin, host } = new URL(url);
		const { hops } = wayOf(url, this.heard);
		const last = hops.at(-1);
		const retryAt = Math.max(last?.retryAt ?? 0, this.#held.get(host) ?? 0);
		const isSaid = last?.retryAt !== void 0 && last.at >= this.#since;
		if (retryAt > now || isSaid || this.#leftOut.has(url)) return new AskedTooMuch(retryAt);
		if (isEndless(hops)) return new EndlessRedirects();
		const past = this.heard.get(url) ?? [];
		if (past.filter(({ error }) => error && isTimeout(error)).length >= 2) return past.at(-1)?.error;
		return this.#asking.isProbe ? this.#unreachable.get(origin) : void 0;
	}
	/** Sends nothing. What was heard before still holds; of an address that was never asked the reason is kept. */
	#leaveOut(url, handler, error) {
		if (error instanceof AskedTooMuch) this.#leftOut.add(url);
		if (!this.heard.has(url) && !this.#stage.isOver) this.heard.set(url, [{
			method: "HEAD",
			at: this.#stage.clock.now(),
			error
		}]);
		refuse(handler, error);
	}
	/** Where HEAD said 404 or 410, the GET that follows confirms it, and comes some seconds later. */
	async #beforeConfirming(method, url) {
		const last = this.heard.get(url)?.at(-1);
		if (method === "GET" && (last?.status === 404 || last?.status === 410)) await setTimeout$1(this.#settings.confirmAfter, void 0, { signal: this.#stage.signal });
	}
	#headersFor(url, { headers: given }) {
		return {
			...plainHeaders(given),
			"user-agent": this.#settings.userAgent,
			"accept-encoding": "identity",
			...configuredHeaders(this.#settings.headers, new URL(url))
		};
	}
	/** Behind a proxy no connection of ours can be guarded, so names are looked up beforehand. */
	#refusal(host) {
		return new Promise((resolve) => {
			this.#guard.lookup(host.replace(/^\[|\]$/g, ""), { all: true }, (error) => {
				resolve(error && "code" in error && error.code === "ERR_IP_BLOCKED" ? error : void 0);
			});
		});
	}
};
export { ownPage as n, Watch as t };
