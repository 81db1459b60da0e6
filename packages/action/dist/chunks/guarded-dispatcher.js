import { require_undici } from "./undici.js";
import { BlockedAddressError, DeadlineError, RateLimitedError, ResponseTimeoutError, TooManyRedirectsError, followRedirects, hasTooManyRedirects, isTimeout, parseRetryAfter, withoutBrackets } from "./urls.js";
import { isIP } from "node:net";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// ../links/src/network/guarded-connector.ts
var import_undici = require_undici();
/** A connector for undici that connects only to addresses that the guard lets through. */
function buildGuardedConnector(guard, options) {
	const connect = (0, import_undici.buildConnector)({
		...options,
		lookup: guard.lookup,
		allowH2: false
	});
	return (target, callback) => {
		const host = withoutBrackets(target.hostname);
		if (isIP(host) !== 0 && !guard.allows(host)) callback(new BlockedAddressError(`${host} is in a private network`), null);
		else connect(target, callback);
	};
}
// ../links/src/network/headers.ts
/**
* The headers that are configured for the host of a URL, names in small letters. They go over https alone;
* where the key of a host is written with `http://`, over http as well.
*/
function configuredHeaders(configured, { protocol, host, hostname }) {
	const matching = Object.entries(configured).filter(([key]) => {
		const withScheme = /^https?:\/\//i.test(key) ? key : `https://${key}`;
		const keyUrl = URL.canParse(withScheme) ? new URL(withScheme) : void 0;
		return keyUrl !== void 0 && [host, hostname].includes(keyUrl.host) && (protocol === "https:" || keyUrl.protocol === "http:");
	});
	return Object.fromEntries(matching.flatMap(([, headers]) => Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])));
}
/** Headers in any of the shapes that undici takes (a flat list, pairs or an object), by name in small letters. */
function headersByName(headers) {
	if (headers === null || headers === void 0) return {};
	if (Array.isArray(headers)) {
		const byName = {};
		for (let index = 0; index + 1 < headers.length; index += 2) byName[String(headers[index]).toLowerCase()] = String(headers[index + 1]);
		return byName;
	}
	const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
	return Object.fromEntries(entries.flatMap(([name, value]) => value === void 0 ? [] : [[name.toLowerCase(), String(value)]]));
}
// ../links/src/network/host-limiter.ts
/** Limits the requests to each host, and the hosts with requests at the same time. */
var HostLimiter = class {
	#limits;
	#hosts = /* @__PURE__ */ new Map();
	/** Hosts that wait until another one has no requests. */
	#waiting = [];
	#activeHosts = 0;
	#signal;
	/** Once the signal is aborted nothing waits any more. */
	constructor(limits, signal) {
		this.#limits = limits;
		this.#signal = signal;
		signal.addEventListener("abort", () => {
			for (const { queue } of this.#hosts.values()) for (const start of queue.splice(0)) start();
		});
	}
	/** Runs a task as soon as the limits of its host allow it; the task calls `release` when its request is over. */
	async run(name, task) {
		const host = this.#hosts.get(name) ?? {
			running: 0,
			nextStart: 0,
			isActive: false,
			queue: []
		};
		this.#hosts.set(name, host);
		if (!this.#signal.aborted) await new Promise((resolve) => {
			host.queue.push(resolve);
			this.#enqueue(host);
		});
		await this.#pauseFor(host);
		let isReleased = false;
		await task(() => {
			if (isReleased) return;
			isReleased = true;
			this.#release(host);
		});
	}
	#enqueue(host) {
		if (host.isActive) this.#startQueued(host);
		else if (this.#activeHosts < this.#limits.maxHosts) {
			host.isActive = true;
			this.#activeHosts += 1;
			this.#startQueued(host);
		} else if (host.queue.length === 1) this.#waiting.push(host);
	}
	#startQueued(host) {
		while (host.running < this.#limits.concurrencyPerHost) {
			const start = host.queue.shift();
			if (start === void 0) return;
			host.running += 1;
			start();
		}
	}
	#release(host) {
		host.running -= 1;
		if (host.queue.length > 0) this.#startQueued(host);
		else if (host.running === 0) {
			host.isActive = false;
			this.#activeHosts -= 1;
			const next = this.#waiting.shift();
			if (next) this.#enqueue(next);
		}
	}
	async #pauseFor(host) {
		const now = Date.now();
		const wait = Math.max(0, host.nextStart - now);
		host.nextStart = Math.max(now, host.nextStart) + this.#limits.pause;
		if (wait === 0 || this.#signal.aborted) return;
		try {
			await setTimeout$1(wait, void 0, { signal: this.#signal });
		} catch (error) {
			if (!this.#signal.aborted) throw error;
		}
	}
};
// ../links/src/network/response-recorder.ts
/** Bodies that are not kept are read to their end only up to so many bytes, to keep the connection alive. */
const maxDiscardedBytes = 65536;
/** A handler for undici that records one response and passes it on to another handler. */
var ResponseRecorder = class {
	#handler;
	#options;
	#timer;
	#isRecorded = false;
	#isComplete = false;
	#bytes = 0;
	#chunks = [];
	constructor(handler, options) {
		this.#handler = handler;
		this.#options = options;
	}
	/** Records an error for a request that is never sent, and passes it on. */
	fail(error) {
		this.#record({ error });
		this.#complete();
		failUnsent(this.#handler, error);
	}
	onRequestStart(controller, context) {
		this.#timer ??= setTimeout(() => controller.abort(new ResponseTimeoutError()), this.#options.timeout);
		this.#handler.onRequestStart?.(controller, context);
	}
	onResponseStart(controller, status, headers, statusText) {
		if (status < 200) return void this.#handler.onResponseStart?.(controller, status, headers, statusText);
		const location = first(headers.location);
		const mediaType = first(headers["content-type"])?.split(";")[0]?.trim().toLowerCase();
		const retryAfter = status === 429 ? first(headers["retry-after"]) : void 0;
		this.#record({
			status,
			...location === void 0 ? {} : { location },
			...mediaType === void 0 ? {} : { mediaType },
			...retryAfter === void 0 ? {} : { retryAt: parseRetryAfter(retryAfter, this.#options.now()) }
		});
		if (this.#keepsBody && isCompressed(headers)) controller.abort(/* @__PURE__ */ new Error("A packed page is not read"));
		else this.#handler.onResponseStart?.(controller, status, headers, statusText);
	}
	onResponseData(controller, chunk) {
		this.#bytes += chunk.length;
		if (this.#keepsBody) this.#chunks.push(chunk);
		if (this.#bytes > (this.#options.maxBodyBytes ?? maxDiscardedBytes)) {
			this.#complete();
			controller.abort(/* @__PURE__ */ new Error("The rest is not read"));
		} else this.#handler.onResponseData?.(controller, chunk);
	}
	onResponseEnd(controller, trailers) {
		this.#complete();
		this.#handler.onResponseEnd?.(controller, trailers);
	}
	onResponseError(controller, error) {
		this.#record({ error: error.cause instanceof Error ? error.cause : error });
		this.#complete();
		this.#handler.onResponseError?.(controller, error);
	}
	get #keepsBody() {
		return this.#options.maxBodyBytes !== void 0;
	}
	#record(outcome) {
		if (this.#isRecorded) return;
		this.#isRecorded = true;
		const { method, now } = this.#options;
		this.#options.onRecord({
			method,
			at: now(),
			...outcome
		});
	}
	#complete() {
		clearTimeout(this.#timer);
		if (this.#isComplete) return;
		this.#isComplete = true;
		if (this.#chunks.length > 0) this.#options.onBody(Buffer.concat(this.#chunks).toString("utf8"));
		this.#options.onComplete();
	}
};
/** Passes an error on to the handler of a request that is never sent. */
function failUnsent(handler, error) {
	handler.onResponseError?.(unsentController, error);
}
/** Responds to a request with a page of our own, without a connection. */
function respondWithHtml(handler, html) {
	const [name, value] = ["content-type", "text/html; charset=utf-8"];
	const rawHeaders = [Buffer.from(name), Buffer.from(value)];
	const controller = {
		...unsentController,
		aborted: false,
		rawHeaders
	};
	handler.onRequestStart?.(controller, {});
	handler.onResponseStart?.(controller, 200, { [name]: value }, "OK");
	handler.onResponseData?.(controller, Buffer.from(html));
	handler.onResponseEnd?.(controller, {});
}
const unsentController = {
	aborted: true,
	paused: false,
	reason: null,
	abort() {},
	pause() {},
	resume() {}
};
/** Whether a body is compressed, although that was not requested; it may be any size when unpacked. */
function isCompressed(headers) {
	return !/^(?:identity)?$/i.test(first(headers["content-encoding"])?.trim() ?? "");
}
function first(value) {
	return Array.isArray(value) ? value[0] : value;
}
// ../links/src/network/guarded-dispatcher.ts
/** The URL of the seed page: a reserved name (RFC 2606), which is never connected to. */
const seedUrl = "http://badgelint.invalid/";
/**
* Stands between linkinator and the network during a run. It responds with the seed page, keeps to the
* limits for each host, sends a host the headers that are configured for it and for no other, bounds time
* and size of each response, delays the GET that confirms a dead address, sends no request that a server
* does not want, and records what each request came to, redirects included.
*/
var GuardedDispatcher = class extends import_undici.Dispatcher {
	/** The records of each URL, without its fragment, in order. */
	records = /* @__PURE__ */ new Map();
	#inner;
	#settings;
	#guard;
	#deadline;
	#limiter;
	#isBehindProxy;
	#mode = {
		seedPage: "",
		readsPages: false,
		isProbe: false
	};
	/** When the mode was set, by the clock, in milliseconds. */
	#modeStart = 0;
	/** URLs that were not requested since then, as their hosts limit their rate. */
	#rateLimitedUrls = /* @__PURE__ */ new Set();
	#unreachableOrigins = /* @__PURE__ */ new Map();
	/** When a host that limits its rate may be requested again, by the clock, in milliseconds. */
	#retryAtByHost = /* @__PURE__ */ new Map();
	constructor(settings, guard, deadline, proxy) {
		super();
		this.#settings = settings;
		this.#guard = guard;
		this.#deadline = deadline;
		this.#isBehindProxy = proxy !== void 0;
		this.#limiter = new HostLimiter(settings, deadline.signal);
		const tls = settings.ca ? { ca: [...settings.ca] } : {};
		const options = {
			headersTimeout: settings.timeout,
			bodyTimeout: settings.timeout,
			connections: settings.concurrencyPerHost,
			keepAliveTimeout: 1e3,
			maxHeaderSize: 65536,
			connect: buildGuardedConnector(guard, {
				timeout: settings.timeout,
				...tls
			})
		};
		this.#inner = proxy ? new import_undici.EnvHttpProxyAgent({
			...options,
			...proxy,
			connectTimeout: settings.timeout,
			clientFactory: (origin, options) => new import_undici.Pool(origin, {
				...options,
				headersTimeout: settings.timeout
			})
		}) : new import_undici.Agent(options);
		deadline.signal.addEventListener("abort", () => void this.close());
	}
	/** Sets the mode for the requests that follow; gives the previous one. */
	setMode(mode) {
		const previous = this.#mode;
		this.#mode = mode;
		this.#modeStart = this.#deadline.clock.now();
		this.#rateLimitedUrls.clear();
		return previous;
	}
	dispatch(options, handler) {
		const origin = new URL(String(options.origin));
		const url = new URL(`${origin.origin}${options.path}`).href;
		if (url === "http://badgelint.invalid/") {
			respondWithHtml(handler, this.#mode.seedPage);
			return true;
		}
		const reason = this.#reasonNotToSend(url);
		if (reason) queueMicrotask(() => this.#skip(url, handler, reason));
		else this.#limiter.run(origin.host, (release) => this.#send(options, handler, url, release));
		return true;
	}
	async close() {
		await this.#inner.destroy();
	}
	async destroy() {
		await this.close();
	}
	async #send(options, handler, url, release) {
		const recorder = new ResponseRecorder(handler, this.#recorderOptions(options.method, url, release));
		try {
			await this.#delayConfirmation(options.method, url);
			const reason = this.#reasonNotToSend(url);
			if (reason) {
				release();
				return this.#skip(url, handler, reason);
			}
			const blocked = this.#isBehindProxy && await this.#blockedError(new URL(url).hostname);
			if (blocked) recorder.fail(blocked);
			else this.#inner.dispatch({
				...options,
				headers: this.#headersFor(url, options)
			}, recorder);
		} catch (error) {
			recorder.fail(error instanceof Error ? error : new Error(String(error)));
		}
	}
	#recorderOptions(method, url, onComplete) {
		const { timeout, maxBodyBytes } = this.#settings;
		const { readsPages } = this.#mode;
		return {
			method,
			timeout,
			...readsPages && method === "GET" ? { maxBodyBytes } : {},
			now: () => this.#deadline.clock.now(),
			onRecord: (record) => this.#addRecord(url, record),
			onBody: (body) => this.#addBody(url, body),
			onComplete
		};
	}
	#addRecord(url, record) {
		if (this.#deadline.isPassed) return;
		const { origin, host } = new URL(url);
		if (this.#mode.isProbe && record.error) this.#unreachableOrigins.set(origin, record.error);
		if (record.retryAt !== void 0 && Number.isFinite(record.retryAt)) this.#retryAtByHost.set(host, Math.max(record.retryAt, this.#retryAtByHost.get(host) ?? 0));
		this.records.set(url, [...this.records.get(url) ?? [], record]);
	}
	#addBody(url, body) {
		const records = this.records.get(url) ?? [];
		const last = records.at(-1);
		if (last) this.records.set(url, [...records.slice(0, -1), {
			...last,
			body
		}]);
	}
	/** Why a request is not to be sent, now or at all; undefined where it may be. */
	#reasonNotToSend(url) {
		if (this.#deadline.isPassed) return new DeadlineError();
		const now = this.#deadline.clock.now();
		const { origin, host } = new URL(url);
		const { hops } = followRedirects(url, this.records);
		const last = hops.at(-1);
		const retryAt = Math.max(last?.retryAt ?? 0, this.#retryAtByHost.get(host) ?? 0);
		const isNew = last?.retryAt !== void 0 && last.at >= this.#modeStart;
		if (retryAt > now || isNew || this.#rateLimitedUrls.has(url)) return new RateLimitedError(retryAt);
		if (hasTooManyRedirects(hops)) return new TooManyRedirectsError();
		const records = this.records.get(url) ?? [];
		if (records.filter(({ error }) => error && isTimeout(error)).length >= 2) return records.at(-1)?.error;
		return this.#mode.isProbe ? this.#unreachableOrigins.get(origin) : void 0;
	}
	/** Fails a request without sending it. Earlier records of the URL stay; without any the reason is recorded. */
	#skip(url, handler, reason) {
		if (reason instanceof RateLimitedError) this.#rateLimitedUrls.add(url);
		if (!this.records.has(url) && !this.#deadline.isPassed) this.records.set(url, [{
			method: "HEAD",
			at: this.#deadline.clock.now(),
			error: reason
		}]);
		failUnsent(handler, reason);
	}
	/** Delays the GET that confirms a 404 or 410 to HEAD. */
	async #delayConfirmation(method, url) {
		const last = this.records.get(url)?.at(-1);
		if (method === "GET" && (last?.status === 404 || last?.status === 410)) await setTimeout$1(this.#settings.confirmAfter, void 0, { signal: this.#deadline.signal });
	}
	#headersFor(url, { headers }) {
		return {
			...headersByName(headers),
			"user-agent": this.#settings.userAgent,
			"accept-encoding": "identity",
			...configuredHeaders(this.#settings.headers, new URL(url))
		};
	}
	/** The error for a host that is blocked. The proxy connects without our guard, so names are looked up before. */
	#blockedError(hostname) {
		return new Promise((resolve) => {
			this.#guard.lookup(withoutBrackets(hostname), { all: true }, (error) => {
				resolve(error && "code" in error && error.code === "ERR_IP_BLOCKED" ? error : void 0);
			});
		});
	}
};
export { GuardedDispatcher, seedUrl };
