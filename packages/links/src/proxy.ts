/** Proxies that the environment names. */
export interface ProxyAddresses {
  readonly httpProxy?: string
  readonly httpsProxy?: string
  readonly noProxy?: string
}

/** What an environment says of proxies; undefined where it names none. */
export function proxyOf(environment: NodeJS.ProcessEnv): ProxyAddresses | undefined {
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

const proxyNames = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY'] as const

/**
 * Where the environment names a proxy linkinator takes an agent of its own, past the watch and its guard.
 * So it does not see the names; the watch goes through the proxy itself.
 */
export function withoutProxies(): { restore(): void } {
  const kept = proxyNames.map((name) => [name, process.env[name]] as const)
  for (const name of proxyNames) delete process.env[name]
  return {
    restore() {
      for (const [name, value] of kept) if (value !== undefined) process.env[name] = value
    },
  }
}
