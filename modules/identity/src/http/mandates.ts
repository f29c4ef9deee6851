import { DayText, declareProblems, personOf, Type, type Server } from '@tongban/http';
import { dayOf, type Day } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { agentIndexOf, answerMandate, revokeMandate } from '../mandates/answer-mandate.ts';
import { claimGuardianship } from '../mandates/claim-guardianship.ts';
import { grantMandate } from '../mandates/grant-mandate.ts';
import {
  listGiven,
  listGuardians,
  listReceived,
  type MandateRow,
} from '../mandates/mandate-rows.ts';
import { viewMandate } from '../mandates/view-mandate.ts';
import { identityProblems } from '../problems.ts';
import {
  ChildBody,
  GrantBody,
  grantProblems,
  Made,
  MandateList,
  MandateParams,
  numberProblems,
} from './mandate-schemas.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

/** Who may act for whom: seen, given, answered and ended by the two it concerns. */
export async function mandateRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  const give = { permission: 'identity.give-mandate', idempotency: 'stored' } as const;

  app.get(
    '/api/mandates',
    {
      schema: {
        operationId: 'listMandates',
        summary: 'Who may act for the person, and for whom the person may act or is asked to',
        response: {
          200: Type.Object({
            given: MandateList,
            guardians: MandateList,
            received: MandateList,
            /** The day from which a new one would hold. */
            today: DayText,
          }),
        },
      },
      config: { permission: 'identity.read-mandates' },
    },
    async (request) => {
      const { personId } = personOf(request);
      const agent = await agentIndexOf(parts, personId);
      const looking = { on: dayOf(parts.clock()), viewerId: personId };
      const view = (rows: readonly MandateRow[]) =>
        Promise.all(rows.map((row) => viewMandate(parts, row, looking)));
      return {
        given: await view(await listGiven(parts.db, personId)),
        guardians: await view(await listGuardians(parts.db, personId)),
        received: await view(await listReceived(parts.db, { personId, agent })),
        today: looking.on,
      };
    },
  );

  app.post(
    '/api/mandates',
    {
      schema: {
        operationId: 'grantMandate',
        summary: 'Give somebody the right to act for the person; it holds once they accept',
        body: GrantBody,
        response: {
          201: Made,
          ...declareProblems(identityProblems, ...grantProblems, 'identity/mandate-to-oneself'),
        },
      },
      config: give,
    },
    async (request, reply) => {
      const { items = [], branches = [], from, to, ...agent } = request.body;
      const granted = await grantMandate(parts, {
        ...agent,
        grantedBy: personOf(request).personId,
        items,
        branches,
        from: from as Day,
        to: to as Day,
      });
      return reply.code(201).send({ mandateId: unwrapIdentity(granted) });
    },
  );

  for (const [path, answer, operationId, summary] of [
    ['acceptance', 'accept', 'acceptMandate', 'Take on what one was given leave to do'],
    ['declination', 'decline', 'declineMandate', 'Decline to act for somebody'],
  ] as const) {
    app.post(
      `/api/mandates/:mandateId/${path}`,
      {
        schema: {
          operationId,
          summary,
          params: MandateParams,
          body: Type.Object({}, strict),
          response: {
            200: Made,
            ...declareProblems(
              identityProblems,
              'identity/mandate-not-found',
              'identity/mandate-over',
              'identity/real-name-first',
              'identity/too-many-mandates',
            ),
          },
        },
        config: give,
      },
      async (request) => {
        const { mandateId } = request.params;
        const { personId } = personOf(request);
        unwrapIdentity(await answerMandate(parts, { mandateId, personId }, answer));
        return { mandateId };
      },
    );
  }

  app.post(
    '/api/mandates/:mandateId/revocation',
    {
      schema: {
        operationId: 'revokeMandate',
        summary: 'End a mandate at once: taken back by the mandator or given up by the agent',
        params: MandateParams,
        body: Type.Object({}, strict),
        response: {
          200: Made,
          ...declareProblems(
            identityProblems,
            'identity/mandate-not-found',
            'identity/mandate-over',
          ),
        },
      },
      // To take a mandate back nobody has to prove more than that the account is theirs.
      config: { permission: 'identity.read-mandates', idempotency: 'stored' },
    },
    async (request) => {
      const { mandateId } = request.params;
      const { personId } = personOf(request);
      unwrapIdentity(await revokeMandate(parts, { mandateId, personId }));
      return { mandateId };
    },
  );

  app.post(
    '/api/guardianships',
    {
      schema: {
        operationId: 'claimGuardianship',
        summary: 'Be entered as the guardian of a minor, as the register of guardians says',
        body: ChildBody,
        response: {
          201: Made,
          ...declareProblems(
            identityProblems,
            ...numberProblems,
            'identity/of-age',
            'identity/not-the-guardian',
            'identity/cannot-judge',
            'identity/guardianship-known',
            'identity/population-unavailable',
          ),
        },
      },
      config: give,
    },
    async (request, reply) => {
      const guardianId = personOf(request).personId;
      const claimed = await claimGuardianship(parts, { guardianId, ...request.body });
      return reply.code(201).send({ mandateId: unwrapIdentity(claimed) });
    },
  );
}
