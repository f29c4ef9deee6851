import { maskCitizenId } from '@tongban/citizen-ids';
import { declareProblems, IdText, InstantText, officerOf, Type, type Server } from '@tongban/http';
import { reachesRegion } from '../administration/administrator-reach.ts';
import { proposeAct } from '../administration/propose-act.ts';
import type { Identity } from '../create-identity.ts';
import { listWaitingMergers } from '../merging/merger-rows.ts';
import { mergerNotFound } from '../merging/merging-refusals.ts';
import { readOwnDetails } from '../persons/read-person.ts';
import { identityProblems } from '../problems.ts';
import { actBody, Reasoned } from './act-body.ts';
import { ActBody } from './system-schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const AccountBody = Type.Object({ name: Type.String(), idMasked: Type.String() });
const WaitingBody = Type.Object({
  mergerId: Type.String(),
  offeredAt: InstantText,
  closed: AccountBody,
  kept: AccountBody,
});

/** Mergers for which no register could say that both are one person: two administrators look at the documents. */
export async function waitingMergerRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;

  /** Of the own province, or of all for the ministry: either post of the two that decide. */
  async function withinReach(officerId: string) {
    const appointments = await parts.officers.appointmentsOf(officerId);
    const waiting = await listWaitingMergers(parts.db);
    return waiting.filter(({ regionCode }) =>
      (['operator', 'security-administrator'] as const).some((role) =>
        reachesRegion(appointments, role, regionCode),
      ),
    );
  }

  async function accountOf(personId: string) {
    const details = await readOwnDetails(parts, personId);
    return {
      name: details?.name ?? '',
      idMasked: details?.idNumber === undefined ? '' : maskCitizenId(details.idNumber),
    };
  }

  app.get(
    '/api/officer/account-mergers',
    {
      schema: {
        operationId: 'listWaitingMergers',
        summary: 'Mergers of accounts that wait for two administrators',
        response: { 200: Type.Object({ items: Type.Array(WaitingBody) }) },
      },
      config: { permission: 'identity.mergers-look' },
    },
    async (request) => {
      const mergers = await withinReach(officerOf(request).officerId);
      const items = await Promise.all(
        mergers.map(async ({ mergerId, offeredAt, closedId, keptId }) => ({
          mergerId,
          offeredAt,
          closed: await accountOf(closedId),
          kept: await accountOf(keptId ?? ''),
        })),
      );
      return { items };
    },
  );

  app.post(
    '/api/officer/account-mergers/:mergerId/proposals',
    {
      schema: {
        operationId: 'proposeMerger',
        summary: 'Propose to merge two accounts of one person, having seen the documents of both',
        params: Type.Object({ mergerId: IdText }),
        body: Reasoned,
        response: {
          201: ActBody,
          ...declareProblems(
            identityProblems,
            'identity/merger-not-found',
            'identity/not-in-your-province',
            'identity/reason-missing',
            'identity/act-waiting-already',
          ),
        },
      },
      config: { permission: 'identity.systems-propose' },
    },
    async (request, reply) => {
      const by = officerOf(request).officerId;
      const { mergerId } = request.params;
      const merger = (await listWaitingMergers(parts.db)).find((one) => one.mergerId === mergerId);
      if (merger === undefined) return unwrapIdentity(mergerNotFound());
      const { regionCode } = merger;
      const content = { kind: 'merge-accounts', mergerId, regionCode } as const;
      const { reason } = request.body;
      const act = await proposeAct(parts, { content, reason, by, role: 'operator' });
      return reply.code(201).send(await actBody(identity.inside.parts, unwrapIdentity(act)));
    },
  );
}
