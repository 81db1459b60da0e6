// ../links/src/proxy.ts
/** What an environment says of proxies; undefined where it names none. */
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
const proxyNames = [
	"http_proxy",
	"https_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY"
];
/**
* Where the environment names a proxy linkinator takes an agent of its own, past the watch and its guard.
* So it does not see the names; the watch goes through the proxy itself.
*/
function withoutProxies() {
	const kept = proxyNames.map((name) => [name, process.env[name]]);
	for (const name of proxyNames) delete process.env[name];
	return { restore() {
		for (const [name, value] of kept) if (value !== void 0) process.env[name] = value;
	} };
}
export { withoutProxies as n, proxyOf as t };
