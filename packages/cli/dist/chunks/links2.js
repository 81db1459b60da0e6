import { resolve } from "node:path";
// ../workspace/src/links.ts
/** Asks each address whether it is alive. */
async function askLinks(addresses, request) {
	const { checkLinks } = await import("./src4.js");
	const { answers, notes } = await checkLinks(addresses, settingsFor(request), request.progress);
	return {
		links: answers,
		notes
	};
}
const second = 1e3;
function settingsFor({ today, root, configuration, isTrusted, reads }) {
	const own = isTrusted ? configuration : {
		...configuration,
		allow: [],
		headers: {}
	};
	const { cache = void 0 } = isTrusted ? configuration : {};
	return {
		today,
		skip: [own.skip ?? []].flat(),
		accept: own.accept ?? [],
		headers: headersFrom(own.headers ?? {}),
		allow: [own.allow ?? []].flat(),
		atOnce: own.atOnce ?? 20,
		atOncePerHost: own.perHost ?? 2,
		pause: (own.pause ?? .2) * second,
		mostPerHost: own.most ?? 500,
		timeout: (own.timeout ?? 20) * second,
		confirmAfter: 3 * second,
		readsFragments: reads.fragments,
		readsSoftMissing: reads.softMissing,
		mostBytes: 1e6,
		userAgent: `badgelint link check${own.contact === void 0 ? "" : ` (+${own.contact})`}`,
		...cache === void 0 ? {} : { cache: {
			file: resolve(root, cache),
			good: own.good ?? 7,
			bad: own.bad ?? 1
		} }
	};
}
/** The values of the environment variables that are named; one that is not set sends no header. */
function headersFrom(named) {
	return Object.fromEntries(Object.entries(named).map(([host, headers]) => [host, Object.fromEntries(Object.entries(headers).flatMap(([header, variable]) => {
		const value = process.env[variable];
		return value === void 0 ? [] : [[header, value]];
	}))]));
}
export { askLinks };
