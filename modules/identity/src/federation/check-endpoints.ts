import type { ServerMetadata } from 'openid-client';

/**
 * Whatever a platform offers lies where it is itself. A document that sends codes, tokens or the question for keys to another
 * host, or to one without TLS, is not believed.
 */
export function checkEndpoints(metadata: ServerMetadata, issuer: string): void {
  const { origin } = new URL(issuer);
  for (const [name, address] of Object.entries(metadata)) {
    if (!/_(endpoint|uri)$/.test(name) || typeof address !== 'string') continue;
    if (leadsNowhere.has(name)) continue;
    if (!URL.canParse(address) || new URL(address).origin !== origin) {
      throw new Error(`The ${name} of the platform lies at another origin.`);
    }
  }
}

/** For people to read (OpenID Connect Discovery 1.0, section 3); nothing is asked there. */
const leadsNowhere: ReadonlySet<string> = new Set(['op_policy_uri', 'op_tos_uri']);
