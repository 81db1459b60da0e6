import { t as require_undici } from "./undici.js";
import { r as RefusedAddress, t as isTimeout } from "./heard.js";
import { isIP } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// ../links/src/connector.ts
var import_undici = require_undici();
/** Connects to public addresses and to those that are allowed, and to our own page. */
function guardedConnector(guard, options = {}) {
	const guarded = (0, import_undici.buildConnector)({
		...options,
		lookup: guard.lookup,
		allowH2: false
	});
	const own = (0, import_undici.buildConnector)({ allowH2: false });
	return (target, callback) => {
		const host = target.hostname.replace(/^\[|\]$/g, "");
		if (guard.ownPort !== void 0 && Number(target.port) === guard.ownPort && /^(?:localhost|127\.0\.0\.1|::1)$/.test(host)) own(target, callback);
		else if (isIP(host) !== 0 && !guard.isOpen(host) && !guard.isAllowedName(host)) callback(new RefusedAddress(`${host} lies in a private network`), null);
		else guarded(target, callback);
	};
}
// ../links/src/turns.ts
/** Lets so many at once through for each key, with a pause between their beginnings. */
var Turns = class {
	#atOnce;
	#pause;
	#waiting = /* @__PURE__ */ new Map();
	/** `pause` in milliseconds. */
	constructor(atOnce, pause) {
		this.#atOnce = atOnce;
		this.#pause = pause;
	}
	/** Runs something when its turn has come; it calls `done` to give the turn on. */
	async take(key, run) {
		const state = this.#waiting.get(key) ?? {
			running: 0,
			next: 0,
			queue: []
		};
		this.#waiting.set(key, state);
		if (state.running >= this.#atOnce) await new Promise((resolve) => {
			state.queue.push(resolve);
		});
		else state.running += 1;
		const now = Date.now();
		const wait = Math.max(0, state.next - now);
		state.next = Math.max(now, state.next) + this.#pause;
		if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
		let isDone = false;
		await run(() => {
			if (isDone) return;
			isDone = true;
			const following = state.queue.shift();
			if (following) following();
			else state.running -= 1;
		});
	}
};
// ../links/src/watch.ts
/** Answers longer than this are let go: the connection is not worth reading them for. */
const mostUnread = 65536;
/** A server may ask us to come again after at most so many seconds; more is as good as a refusal. */
const longestWait = 30;
/**
* Stands between linkinator and the network while a run lasts. It keeps to turns for each host, sends a
* host the headers that are for it and for no other, bounds time and size of each answer, holds back the
* GET that confirms a dead address, and writes down what each request came to, redirects included.
*/
var Watch = class extends import_undici.Dispatcher {
	heard = /* @__PURE__ */ new Map();
	#inner;
	/** For our own page, which no proxy knows. */
	#own;
	#settings;
	#guard;
	#turns;
	#isBehindProxy;
	/** Whether bodies of pages are kept. */
	readsPages = false;
	/** Whether each address is only tried: once, and none of a host that gives no connection. */
	isProbing = false;
	#unreachable = /* @__PURE__ */ new Map();
	constructor(settings, guard, proxy) {
		super();
		this.#settings = settings;
		this.#guard = guard;
		this.#isBehindProxy = proxy !== void 0;
		this.#turns = new Turns(settings.atOncePerHost, settings.pause);
		const limits = {
			headersTimeout: settings.timeout,
			bodyTimeout: settings.timeout,
			connections: settings.atOncePerHost,
			keepAliveTimeout: 1e3,
			maxHeaderSize: 65536
		};
		const tls = settings.authorities ? { ca: [...settings.authorities] } : {};
		this.#own = new import_undici.Agent({ connect: guardedConnector(guard) });
		this.#inner = proxy ? new import_undici.EnvHttpProxyAgent({
			...limits,
			...proxy
		}) : new import_undici.Agent({
			...limits,
			connect: guardedConnector(guard, {
				timeout: settings.timeout,
				...tls
			})
		});
	}
	dispatch(options, handler) {
		const origin = new URL(String(options.origin));
		const url = new URL(`${origin.origin}${options.path}`).href;
		if (Number(origin.port) === this.#guard.ownPort && /^(?:localhost|127\.0\.0\.1)$/.test(origin.hostname)) return this.#own.dispatch(options, handler);
		const asked = {
			...options,
			headers: this.#headersFor(origin, options.headers)
		};
		const listening = (done) => new Listener(handler, {
			settings: this.#settings,
			method: options.method,
			keepsBody: this.readsPages && options.method === "GET",
			tell: (heard) => {
				this.#write(url, heard);
				done();
			}
		});
		this.#turns.take(origin.host, async (done) => {
			const listener = listening(done);
			try {
				await this.#beforeConfirming(options.method, url);
				const refused = this.#hopeless(url) ?? (this.#isBehindProxy ? await this.#refusal(origin.hostname) : void 0);
				if (refused) listener.fail(refused);
				else this.#inner.dispatch(asked, listener);
			} catch (error) {
				listener.fail(error instanceof Error ? error : new Error(String(error)));
			}
		});
		return true;
	}
	async close() {
		await Promise.all([this.#inner.destroy(), this.#own.destroy()]);
	}
	async destroy() {
		await this.close();
	}
	#write(url, heard) {
		if (this.isProbing && heard.error) this.#unreachable.set(new URL(url).origin, heard.error);
		const all = this.heard.get(url) ?? [];
		this.heard.set(url, [...all, heard]);
	}
	/** Why there is no use in asking once more: redirects in a circle, or no answer in time, twice. */
	#hopeless(url) {
		const past = this.heard.get(url) ?? [];
		if (this.isProbing) {
			const unreachable = this.#unreachable.get(new URL(url).origin);
			if (unreachable) return unreachable;
		}
		if (past.filter(({ error }) => error && isTimeout(error)).length >= 2) return past.at(-1)?.error;
		const seen = /* @__PURE__ */ new Set();
		let next = url;
		while (next !== void 0 && !seen.has(next)) {
			seen.add(next);
			const location = this.heard.get(next)?.at(-1)?.location;
			next = location !== void 0 && URL.canParse(location, next) ? new URL(location, next).href : void 0;
		}
		return next === void 0 ? void 0 : new RedirectsInCircle();
	}
	/** Where HEAD said 404 or 410, the GET that follows confirms it, and comes some seconds later. */
	async #beforeConfirming(method, url) {
		const last = this.heard.get(url)?.at(-1);
		if (method === "GET" && (last?.status === 404 || last?.status === 410)) await setTimeout$1(this.#settings.confirmAfter);
	}
	#headersFor(origin, given) {
		const own = this.#settings.headers[origin.host] ?? this.#settings.headers[origin.hostname] ?? {};
		return {
			...plainHeaders(given),
			"user-agent": this.#settings.userAgent,
			"accept-encoding": "identity",
			...Object.fromEntries(Object.entries(own).map(([name, value]) => [name.toLowerCase(), value]))
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
/** Listens to one request on its way to whoever asked. */
var Listener = class {
	#handler;
	#listening;
	#deadline;
	#heard;
	#bytes = 0;
	#isTold = false;
	#chunks = [];
	constructor(handler, listening) {
		this.#handler = handler;
		this.#listening = listening;
	}
	/** Ends a request that is never sent. */
	fail(error) {
		this.#tell({
			method: this.#listening.method,
			error
		});
		this.#handler.onResponseError?.(neverSent, error);
	}
	onRequestStart(controller, context) {
		const { timeout } = this.#listening.settings;
		this.#deadline = setTimeout(() => controller.abort(new TookTooLong()), timeout);
		this.#handler.onRequestStart?.(controller, context);
	}
	onResponseStart(controller, status, headers, statusText) {
		if (status >= 200) {
			const location = first(headers.location);
			const mediaType = first(headers["content-type"])?.split(";")[0]?.trim().toLowerCase();
			this.#heard = {
				method: this.#listening.method,
				status,
				...location === void 0 ? {} : { location },
				...mediaType === void 0 ? {} : { mediaType }
			};
		}
		const isTooLong = status === 429 && waitOf(first(headers["retry-after"])) > longestWait;
		this.#handler.onResponseStart?.(controller, isTooLong ? 403 : status, headers, statusText);
	}
	onResponseData(controller, chunk) {
		this.#bytes += chunk.length;
		const most = this.#listening.keepsBody ? this.#listening.settings.mostBytes : mostUnread;
		if (this.#listening.keepsBody) this.#chunks.push(chunk);
		if (this.#bytes > most) {
			this.#end();
			controller.abort(/* @__PURE__ */ new Error("The rest is not read"));
		} else this.#handler.onResponseData?.(controller, chunk);
	}
	onResponseEnd(controller, trailers) {
		this.#end();
		this.#handler.onResponseEnd?.(controller, trailers);
	}
	onResponseError(controller, error) {
		if (this.#heard) this.#end();
		else this.#tell({
			method: this.#listening.method,
			error: reasonOf(error)
		});
		this.#handler.onResponseError?.(controller, error);
	}
	#end() {
		if (this.#heard === void 0) return;
		const body = this.#listening.keepsBody ? { body: Buffer.concat(this.#chunks).toString("utf8") } : {};
		this.#tell({
			...this.#heard,
			...body
		});
	}
	#tell(heard) {
		clearTimeout(this.#deadline);
		if (this.#isTold) return;
		this.#isTold = true;
		this.#listening.tell(heard);
	}
};
/** The answer as a whole took longer than is waited. */
var TookTooLong = class extends Error {
	code = "ERR_TOOK_TOO_LONG";
	constructor() {
		super("it took too long");
	}
};
/** Redirects lead back to where they began. */
var RedirectsInCircle = class extends Error {
	code = "ERR_REDIRECT_CIRCLE";
	constructor() {
		super("its redirects lead in a circle");
	}
};
const neverSent = {
	get aborted() {
		return true;
	},
	get paused() {
		return false;
	},
	get reason() {
		return null;
	},
	abort() {},
	pause() {},
	resume() {}
};
function reasonOf(error) {
	return error.cause instanceof Error ? error.cause : error;
}
function first(value) {
	return Array.isArray(value) ? value[0] : value;
}
/** Seconds that a server asks to wait, in whatever form; endless where it cannot be told. */
function waitOf(retryAfter) {
	if (retryAfter === void 0) return 0;
	if (/^\d+$/.test(retryAfter)) return Number(retryAfter);
	const until = Date.parse(retryAfter);
	return Number.isNaN(until) ? Number.POSITIVE_INFINITY : (until - Date.now()) / 1e3;
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
export { Watch };
