import {
  decodeCursor,
  declareProblems,
  encodeCursor,
  pageFrom,
  pageOf,
  pageQuery,
  Type,
  usualPage,
  type Server,
} from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { refuseSystem } from '../administration/propose-act.ts';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { listSystems, readSystemFile } from '../relying-systems/list-systems.ts';
import { SystemFileBody, SystemParams, SystemRowBody } from './system-schemas.ts';
import { isOnKiosks } from '../relying-systems/grants-of-contract.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

/** The systems that sign people in here, for those who run and audit the platform. */
export async function relyingSystemRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { db, clock } = identity.inside.parts;
  app.get(
    '/api/officer/relying-systems',
    {
      schema: {
        operationId: 'listRelyingSystems',
        summary: 'Systems that sign people in here, with their use',
        querystring: Type.Object({
          ...pageQuery,
          matching: Type.Optional(Type.String({ minLength: 1, maxLength: 60 })),
        }),
        response: { 200: pageOf(SystemRowBody) },
      },
      config: { permission: 'identity.systems-look' },
    },
    async (request) => {
      const { limit = usualPage, cursor, matching } = request.query;
      const [after] = cursor === undefined ? [] : decodeCursor(cursor, ['string']);
      const today = dayOf(clock());
      const rows = await listSystems(db, { matching, after, today, limit: limit + 1 });
      const { items, nextCursor } = pageFrom(rows, limit, {
        cursor: (last) => encodeCursor([last.clientId]),
        item: (row) => row,
      });
      return { items: [...items], ...(nextCursor !== undefined && { nextCursor }) };
    },
  );

  app.get(
    '/api/officer/relying-systems/:clientId',
    {
      schema: {
        operationId: 'readRelyingSystem',
        summary: 'One system: contract, keys, use',
        params: SystemParams,
        response: {
          200: SystemFileBody,
          ...declareProblems(identityProblems, 'identity/system-not-found'),
        },
      },
      config: { permission: 'identity.systems-look' },
    },
    async ({ params }) => {
      const today = dayOf(clock());
      const file = await readSystemFile(db, { clientId: params.clientId, today });
      if (file === undefined) return unwrapIdentity(refuseSystem());
      const { clientId, version, environment, status, ...terms } = file.system;
      return {
        clientId,
        version,
        environment,
        status,
        terms: {
          ...terms,
          onKiosks: isOnKiosks(terms.grantTypes),
          scopes: [...terms.scopes],
          redirectAddresses: [...terms.redirectAddresses],
          postLogoutAddresses: [...terms.postLogoutAddresses],
        },
        credentials: file.credentials.map(({ credentialId, kind, keyId, createdAt, endsAt }) => ({
          credentialId,
          kind,
          ...(keyId !== null && { keyId }),
          createdAt,
          ...(endsAt !== null && { endsAt }),
        })),
        uses: file.uses.map((use) => ({ ...use })),
        personsKnown: file.personsKnown,
      };
    },
  );
}
