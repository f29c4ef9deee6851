import { BilingualBody, IdText, InstantText, officerOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { faultLabels } from '../flows/fault-labels.ts';
import type { CaseRouteParts } from '../http/case-route-parts.ts';
import { findLastProof } from './keep-proof.ts';
import type { KeptProof } from './keep-proof.ts';

const tags = ['flows'];
const permission = 'flow.draw';
const mostShown = 50;

const ProofBody = Type.Object({
  proofId: IdText,
  provedAt: InstantText,
  /** Absent when the platform did it by itself. */
  provedBy: Type.Optional(Type.String()),
  items: Type.Integer(),
  searches: Type.Integer(),
  states: Type.Integer(),
  workMs: Type.Integer(),
  unsoundItems: Type.Integer(),
  /** The first of them, with what is wrong. */
  unsound: Type.Array(
    Type.Object({
      itemCode: Type.String(),
      itemName: Type.Optional(BilingualBody),
      faults: Type.Array(Type.Object({ label: BilingualBody, where: Type.String() }), {
        maxItems: mostShown,
      }),
    }),
    { maxItems: mostShown },
  ),
});

/** The publish gate over every flow and item: the last proof, and a new one for whoever answers for flows or items. */
export async function flowProofRoutes(
  app: Server,
  { cases, flowProver, words, people }: CaseRouteParts,
): Promise<void> {
  const { db } = cases.world;

  app.get(
    '/api/officer/flow-proof',
    {
      schema: {
        operationId: 'getFlowProof',
        summary: 'The last proof of all flows and items: what it covered and how long it took',
        tags,
        response: { 200: Type.Object({ last: Type.Optional(ProofBody) }) },
      },
      config: { permission },
    },
    async () => {
      const last = await findLastProof(db);
      return last === undefined ? {} : { last: await show(last) };
    },
  );

  app.post(
    '/api/officer/flow-proofs',
    {
      schema: {
        operationId: 'proveFlows',
        summary:
          'Prove the flow of every published item, with the organs as they are staffed today; who asks while that is under way is given the same proof',
        tags,
        body: Type.Object({}),
        response: { 201: ProofBody },
      },
      config: { permission, idempotency: 'stored' },
    },
    async (request, reply) => {
      const { officerId } = officerOf(request);
      const kept = await flowProver.prove(officerId);
      return reply.code(201).send(await show(kept));
    },
  );

  async function show({ provedBy, unsound, ...proof }: KeptProof) {
    const name = provedBy === null ? undefined : await people.officerName(provedBy);
    return {
      ...proof,
      ...(provedBy !== null && { provedBy: name ?? provedBy }),
      unsoundItems: unsound.length,
      unsound: unsound.slice(0, mostShown).map(({ itemCode, faults }) => {
        const itemName = words.itemName(itemCode);
        return {
          itemCode,
          ...(itemName !== undefined && { itemName }),
          faults: faults
            .slice(0, mostShown)
            .map(({ fault, where }) => ({ label: itemFaultLabels[fault], where })),
        };
      }),
    };
  }
}

const itemFaultLabels = {
  ...faultLabels,
  'flow-missing': { zh: '没有对应的流程', en: 'There is no such flow' },
};
