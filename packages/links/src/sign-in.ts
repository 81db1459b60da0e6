const signInHosts =
  /^(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|[\w-]+\.okta\.com|[\w.-]+\.auth0\.com|(?:login|signin|sso|idp|auth|cas|accounts?)\.[\w.-]+)$/i
const signInPaths =
  /\/(?:log-?in|sign-?in|sso|saml2?|oauth2?|openid-connect|cas\/login|idp|adfs|shibboleth|wp-login\.php|users\/sign_in|auth\/login|login\.(?:aspx?|php|jsp|html?))(?:[/.?]|$)/i

/** Whether a URL is that of a page on which one signs in. */
export function isSignInPage(url: string): boolean {
  const { hostname, pathname } = new URL(url)
  return signInHosts.test(hostname) || signInPaths.test(pathname)
}
