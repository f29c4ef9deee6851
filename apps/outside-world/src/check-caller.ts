import { timingSafeEqual } from 'node:crypto';
import type { SystemName } from './faults/systems.ts';
import type { OutsideSecrets } from './secrets.ts';
import type { Server } from './server.ts';

/** Machine routes answer only callers that show the key agreed with their system. */
export function checkCallers(app: Server, secrets: OutsideSecrets): void {
  app.addHook('onRequest', async (request, reply) => {
    const { system, open } = request.routeOptions.config;
    if (reply.sent || system === undefined || open === true) return;
    const expected = expectedAuthorization(system, secrets);
    if (!sameText(request.headers.authorization ?? '', expected)) {
      await reply.code(401).send({ error: 'unknown-caller' });
    }
  });
}

function expectedAuthorization(system: SystemName, secrets: OutsideSecrets): string {
  switch (system) {
    case 'sms':
      return `Bearer ${secrets.smsKey}`;
    case 'courier':
      return `Bearer ${secrets.courierKey}`;
    case 'network-identity': {
      const { networkIdentityClientId: id, networkIdentityClientSecret: secret } = secrets;
      return `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;
    }
    case 'national':
    // Every one of its routes is open: batches and questions are signed.
    case 'national-platform':
    case 'legacy-province':
    case 'population':
    case 'exit-entry':
    case 'business':
    case 'traffic':
    case 'crime-records':
    case 'health':
    case 'transport':
    case 'narcotics':
    case 'public-order':
    case 'photo-check':
      return `Bearer ${secrets.registryKey}`;
  }
}

function sameText(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
