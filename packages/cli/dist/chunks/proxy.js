// ../links/src/network/proxy.ts
/** The proxies that the variables of an environment name; undefined where they name none. */
function proxySettings(environment) {
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
const proxyVariables = [
	"http_proxy",
	"https_proxy",
	"HTTP_PROXY",
	"HTTPS_PROXY"
];
/**
* Removes the variables that name a proxy from the environment until `restore` is called. With them
* linkinator takes an agent of its own, past our dispatcher and its guard; the dispatcher uses the proxy itself.
*/
function withoutProxyVariables() {
	const values = proxyVariables.map((name) => [name, process.env[name]]);
	for (const name of proxyVariables) delete process.env[name];
	return { restore() {
		for (const [name, value] of values) if (value !== void 0) process.env[name] = value;
	} };
}
export { proxySettings, withoutProxyVariables };
