import { errors, type Adapter, type AdapterPayload } from 'oidc-provider';
import { accountOfSession } from './account.ts';
import { claimDevice } from './claim-device.ts';
import { forgetGrantOf, oweRecord, oweUse } from './owed-records.ts';
import type { OpenidPayload } from './openid-record.ts';
import type { RecordStore } from './record-store.ts';
import type { SsoSessions } from './sso-session.ts';
import { assuranceClassOf } from './assurance-class.ts';
import { epochMs } from '@tongban/kernel';

interface AdapterParts {
  readonly records: RecordStore;
  readonly sessions: SsoSessions;
}

/** Where the provider keeps things: in PostgreSQL, and its sessions are those of the portal. */
export function adapterFor(kind: string, parts: AdapterParts): Adapter {
  return kind === 'Session' ? sessionAdapter(parts) : recordAdapter(kind, parts.records);
}

function recordAdapter(kind: string, records: RecordStore): Adapter {
  return {
    find: (id) => records.find(kind, id) as Promise<AdapterPayload | undefined>,
    findByUserCode: (code) => records.findByUserCode(code) as Promise<AdapterPayload | undefined>,
    findByUid: never,
    async upsert(id, payload, expiresIn = 0) {
      const record = { kind, id, payload: payload as OpenidPayload, expiresIn };
      await claimDevice(records, record);
      await oweRecord(records, record);
    },
    async consume(id) {
      if (await oweUse(records, kind, id)) return;
      await forgetGrantOf(records, { kind, id });
      throw kind === 'PushedAuthorizationRequest'
        ? new errors.InvalidRequestUri('request_uri was already used')
        : new errors.InvalidGrant('already used');
    },
    destroy: (id) => (kind === 'Grant' ? records.removeGrant(id) : records.remove(kind, id)),
    revokeByGrantId: (grantId) => records.removeGrant(grantId),
  };
}

/** Sessions are opened and ended by the portal only; the provider looks whether one still stands. */
function sessionAdapter({ sessions }: AdapterParts): Adapter {
  return {
    find: never,
    findByUserCode: never,
    async findByUid(uid) {
      const session = await sessions.findForToken(uid);
      if (session === undefined) return undefined;
      return {
        uid,
        jti: uid,
        kind: 'Session',
        accountId: accountOfSession(session),
        loginTs: Math.floor(epochMs(session.authenticatedAt) / 1000),
        acr: assuranceClassOf(session),
        amr: [...session.means],
        authorizations: session.authorizations as never,
        iat: Math.floor(Date.now() / 1000),
      };
    },
    upsert: never,
    consume: never,
    destroy: never,
    revokeByGrantId: never,
  };
}

function never(): Promise<never> {
  return Promise.reject(new Error('The provider asked for what the portal alone does.'));
}
