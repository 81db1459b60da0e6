import { BlockList, isIP } from "node:net";
import { lookup } from "node:dns";
// ../links/src/guard.ts
/**
* Networks in which no public page lies: IANA's registries of special-purpose addresses (RFC 6890 and
* what followed it). Cloud metadata services lie in 169.254.0.0/16, fd00:ec2::254 and 100.100.100.200,
* which these cover.
*/
const closed = [
	[
		"0.0.0.0",
		8,
		"ipv4"
	],
	[
		"10.0.0.0",
		8,
		"ipv4"
	],
	[
		"100.64.0.0",
		10,
		"ipv4"
	],
	[
		"127.0.0.0",
		8,
		"ipv4"
	],
	[
		"169.254.0.0",
		16,
		"ipv4"
	],
	[
		"172.16.0.0",
		12,
		"ipv4"
	],
	[
		"192.0.0.0",
		24,
		"ipv4"
	],
	[
		"192.0.2.0",
		24,
		"ipv4"
	],
	[
		"192.168.0.0",
		16,
		"ipv4"
	],
	[
		"198.18.0.0",
		15,
		"ipv4"
	],
	[
		"198.51.100.0",
		24,
		"ipv4"
	],
	[
		"203.0.113.0",
		24,
		"ipv4"
	],
	[
		"224.0.0.0",
		4,
		"ipv4"
	],
	[
		"240.0.0.0",
		4,
		"ipv4"
	],
	[
		"::",
		128,
		"ipv6"
	],
	[
		"::1",
		128,
		"ipv6"
	],
	[
		"100::",
		64,
		"ipv6"
	],
	[
		"2001:db8::",
		32,
		"ipv6"
	],
	[
		"fc00::",
		7,
		"ipv6"
	],
	[
		"fe80::",
		10,
		"ipv6"
	],
	[
		"fec0::",
		10,
		"ipv6"
	],
	[
		"ff00::",
		8,
		"ipv6"
	]
];
/** An address that is not asked, because it lies in a private network. */
var RefusedAddress = class extends Error {
	code = "ERR_IP_BLOCKED";
};
/** Decides which addresses may be connected to. */
var Guard = class {
	#closed = new BlockList();
	#opened = new BlockList();
	#names;
	#lookup;
	#known = /* @__PURE__ */ new Map();
	/** The port on loopback on which our own page is served, while it is. */
	ownPort;
	/** `allow` holds host names, addresses and networks such as `10.0.0.0/8`. */
	constructor(allow, lookup$1 = lookup) {
		for (const [network, prefix, family] of closed) this.#closed.addSubnet(network, prefix, family);
		const names = /* @__PURE__ */ new Set();
		for (const entry of allow) {
			const [address = "", prefix] = entry.split("/");
			const family = isIP(address) === 6 ? "ipv6" : "ipv4";
			if (isIP(address) === 0) names.add(entry.toLowerCase());
			else if (prefix === void 0) this.#opened.addAddress(address, family);
			else this.#opened.addSubnet(address, Number(prefix), family);
		}
		this.#names = names;
		this.#lookup = lookup$1;
	}
	/** Whether an IP address may be connected to. IPv4 inside of IPv6 is judged as what it is. */
	isOpen(address) {
		const inner = innerAddress(address);
		const family = isIP(inner) === 6 ? "ipv6" : "ipv4";
		return this.#opened.check(inner, family) || !this.#closed.check(inner, family);
	}
	isAllowedName(host) {
		return this.#names.has(host.toLowerCase());
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
				const open = this.isAllowedName(hostname) ? all : all.filter(({ address }) => this.isOpen(address));
				if (open.length > 0) resolve(open);
				else reject(new RefusedAddress(`${hostname} lies in a private network`));
			});
		});
		this.#known.set(hostname, found);
		return found;
	}
};
/** The IPv4 address inside an IPv6 one that maps or translates it, else the address itself. */
function innerAddress(address) {
	const bare = address.replace(/%.*$/, "");
	if (isIP(bare) !== 6) return bare;
	const groups = expand(bare);
	const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535;
	const isTranslated = groups[0] === 100 && groups[1] === 65435;
	const is6to4 = groups[0] === 8194;
	const [high = 0, low = 0] = is6to4 ? groups.slice(1, 3) : groups.slice(6, 8);
	return isMapped || isTranslated || is6to4 ? [
		high >> 8,
		high & 255,
		low >> 8,
		low & 255
	].join(".") : bare;
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
// ../links/src/heard.ts
/** Whether a request failed because it took too long. */
function isTimeout(error) {
	const code = "code" in error ? String(error.code) : "";
	return /TIMEOUT|TOOK_TOO_LONG|ETIMEDOUT/.test(code);
}
export { Guard as n, RefusedAddress as r, isTimeout as t };
