import { hash } from 'node:crypto';
import { equalInConstantTime } from '@tongban/crypto';
import { decodeJwt } from 'jose';
import { errors, Provider, type Client } from 'oidc-provider';
import type { SystemMemory } from '../relying-systems/system-memory.ts';
import { clientMetadata } from './client-metadata.ts';
import type { RequestLimiter } from './limit-requests.ts';
import type { RecordStore } from './record-store.ts';
import { refuseSecretInForm } from './refuse-clients.ts';

/**
 * Clients are the active systems, each built once for a version of its contract. A suspended one is unknown from the next
 * question on, and with it every code and token it holds.
 */
export function keepSystemsAsClients(
  provider: Provider,
  { systems, limiter }: { readonly systems: SystemMemory; readonly limiter: RequestLimiter },
): void {
  const built = new WeakMap<object, Client>();
  const secrets = new WeakMap<object, readonly Buffer[]>();
  const clients = provider.Client as unknown as {
    new (metadata: object): Client;
    find(clientId: unknown): Promise<Client | undefined>;
    prototype: { compareClientSecret(given: string): boolean };
  };
  clients.find = async (clientId) => {
    if (typeof clientId !== 'string') return undefined;
    const system = await systems.find(clientId);
    if (system?.status !== 'active' || system.protocol !== 'openid') return undefined;
    limiter.check(system.clientId);
    const known = built.get(system);
    if (known !== undefined) return known;
    const client = Object.assign(new clients(clientMetadata(system)), {
      subjectType: 'pairwise' as const,
    });
    built.set(system, client);
    secrets.set(client, system.secretHashes);
    return client;
  };
  clients.prototype.compareClientSecret = function compareSecret(this: object, given: string) {
    refuseSecretInForm(Provider.ctx?.oidc);
    const digest = hash('sha256', given, 'buffer');
    return (secrets.get(this) ?? []).some((one) => equalInConstantTime(one, digest));
  };
}

/** The library looks and then writes; of two that come with one nonce at the same moment both would be right. */
export function seeNoncesOnce(provider: Provider, records: RecordStore): void {
  const seen = provider.ReplayDetection as unknown as {
    unique(issuer: string, id: string, expiresAt: number): Promise<boolean>;
  };
  seen.unique = async (issuer, id, expiresAt) => {
    const isFirst = await records.addOnce({
      kind: 'ReplayDetection',
      id: hash('sha256', `${issuer.length}:${issuer}${id}`, 'base64url'),
      payload: {},
      expiresIn: Math.max(1, expiresAt - Math.floor(Date.now() / 1000)),
    });
    if (!isFirst && isOfProof(id)) throw new errors.InvalidDpopProof('the proof was seen before');
    return isFirst;
  };
}

/** The library calls a proof that was seen before an invalid grant; it is an invalid proof (RFC 9449 section 5). */
function isOfProof(id: string): boolean {
  const proof = Provider.ctx?.get('DPoP') ?? '';
  return proof !== '' && decodeJwt(proof).jti === id;
}
