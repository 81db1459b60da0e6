/** Proxies, as undici's `EnvHttpProxyAgent` takes them. */
export interface ProxySettings {
  readonly httpProxy?: string
  readonly httpsProxy?: string
  readonly noProxy?: string
}

/** The proxies that the variables of an environment name; undefined where they name none. */
export function proxySettings(environment: NodeJS.ProcessEnv): ProxySettings | undefined {
  const { http_proxy, HTTP_PROXY, https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = environment
  const httpProxy = http_proxy ?? HTTP_PROXY
  const httpsProxy = https_proxy ?? HTTPS_PROXY ?? httpProxy
  const noProxy = no_proxy ?? NO_PROXY
  if (!httpProxy && !httpsProxy) return undefined
  return {
    ...(httpProxy ? { httpProxy } : {}),
    ...(httpsProxy ? { httpsProxy } : {}),
    ...(noProxy ? { noProxy } : {}),
  }
}

const proxyVariables = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const

/**
 * Removes the variables that name a proxy from the environment until `restore` is called. With them
 * linkinator takes an agent of its own, past our dispatcher and its guard; the dispatcher uses the proxy itself.
 */
export function withoutProxyVariables(): { restore(): void } {
  const values = proxyVariables.map((name) => [name, process.env[name]] as const)
  for (const name of proxyVariables) delete process.env[name]
  return {
    restore() {
      for (const [name, value] of values) if (value !== undefined) process.env[name] = value
    },
  }
}
