import { placeToWrite, repositoryTop } from "./check.js";
import { resolve } from "node:path";
// ../workspace/src/facts/links.ts
/** Asks each address whether it is alive. */
async function checkAddresses(addresses, request) {
	const { checkLinks } = await import("./src2.js");
	const { cache, note } = cacheFor(request);
	const { results, notes } = await checkLinks(addresses, {
		...settingsFor(request),
		...cache === void 0 ? {} : { cache }
	}, request.progress);
	return {
		links: results,
		notes: note === void 0 ? notes : [note, ...notes]
	};
}
/** Where answers are kept; where that cannot be, what is to be said, since links can be asked all the same. */
function cacheFor({ root, configuration, isTrusted }) {
	const { cache: name, cacheDays: { alive = 7, failed = 1 } = {} } = configuration;
	if (!isTrusted || name === void 0) return {};
	try {
		return { cache: {
			file: placeToWrite(resolve(root, name), [repositoryTop(root) ?? root]),
			name,
			days: {
				alive,
				failed
			}
		} };
	} catch (error) {
		return { note: `${name} was left alone: ${error instanceof Error ? error.message : error}.` };
	}
}
const second = 1e3;
const minute = 60 * second;
/** Minutes for all links together. */
const usualMinutes = 10;
function settingsFor({ today, configuration, isTrusted, reads }) {
	const own = isTrusted ? configuration : untrusted(configuration);
	return {
		today,
		skip: [own.skip ?? []].flat(),
		accept: own.accept ?? [],
		headers: headersFrom(own.headers ?? {}),
		allow: [own.allow ?? []].flat(),
		concurrency: own.concurrency ?? 20,
		concurrencyPerHost: own.concurrencyPerHost ?? 2,
		maxHosts: own.maxHosts ?? 20,
		pause: (own.pause ?? .2) * second,
		maxPerHost: own.maxPerHost ?? 500,
		timeout: (own.timeout ?? 20) * second,
		maxTime: (own.maxMinutes ?? usualMinutes) * minute,
		confirmAfter: 3 * second,
		readsFragments: reads.fragments,
		readsSoftMissing: reads.softMissing,
		maxBodyBytes: 1e6,
		userAgent: `badgelint link check${own.contact === void 0 ? "" : ` (+${own.contact})`}`
	};
}
/** A stranger's configuration opens nothing, sends nothing of ours, and takes no more of our time than usual. */
function untrusted(configuration) {
	const { maxMinutes = usualMinutes } = configuration;
	return {
		...configuration,
		allow: [],
		headers: {},
		maxMinutes: Math.min(maxMinutes, usualMinutes)
	};
}
/** The values of the environment variables that are named; one that is not set sends no header. */
function headersFrom(named) {
	return Object.fromEntries(Object.entries(named).map(([host, headers]) => [host, Object.fromEntries(Object.entries(headers).flatMap(([header, variable]) => {
		const value = process.env[variable];
		return value === void 0 ? [] : [[header, value]];
	}))]));
}
export { checkAddresses };
