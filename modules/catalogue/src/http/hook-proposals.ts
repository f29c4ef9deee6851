import { declareProblems, IdText, officerOf, type Server, Type, unwrap } from '@tongban/http';
import { showProposal } from '../hooks/hook-health.ts';
import { listHookVersions } from '../hooks/hook-store.ts';
import { confirmHook, proposeHook, rejectHook } from '../hooks/propose-hook.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { notYours } from '../revision-refusals.ts';
import { HookBody, keepsHooks, ProposalBody } from './hooks.ts';
import { AddressBody, ItemCodeText } from './schemas.ts';

const ItemParams = Type.Object({ itemCode: ItemCodeText });
const ProposalParams = Type.Object({ proposalId: IdText });

/** Hooking by two: one officer proposes the addresses, another confirms or rejects them. */
export async function hookProposalRoutes(app: Server, parts: Maintenance): Promise<void> {
  const { db } = parts;

  app.get(
    '/api/officer/catalogue/items/:itemCode/hooks',
    {
      schema: {
        operationId: 'listHookVersions',
        summary: 'Every hooking and unhooking of an item, the latest first',
        params: ItemParams,
        response: { 200: Type.Object({ versions: Type.Array(HookBody) }) },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params }) => ({ versions: (await listHookVersions(db, params.itemCode)) as never }),
  );

  app.post(
    '/api/officer/catalogue/items/:itemCode/hook-proposals',
    {
      schema: {
        operationId: 'proposeHook',
        summary: 'Propose to hook an item, or again with other addresses; another officer confirms',
        params: ItemParams,
        body: Type.Object({ addresses: Type.Array(AddressBody, { minItems: 1, maxItems: 4 }) }),
        response: {
          201: ProposalBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-your-organ',
            'catalogue/hook-not-flagged',
            'catalogue/hook-address-bad',
            'catalogue/hook-proposed-already',
          ),
        },
      },
      config: { permission: 'catalogue.hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const by = officerOf(request).officerId;
      if (!(await keepsHooks(parts, by, 'item-administrator'))) {
        return unwrap(notYours(), catalogueProblems);
      }
      const { addresses } = request.body;
      const { itemCode } = request.params;
      const proposed = unwrap(
        await proposeHook(parts, { itemCode, addresses, by }),
        catalogueProblems,
      );
      return reply.code(201).send(await showProposal(parts, proposed, by));
    },
  );

  app.post(
    '/api/officer/catalogue/hook-proposals/:proposalId/confirmation',
    {
      schema: {
        operationId: 'confirmHook',
        summary:
          'Confirm what another officer proposed: the item is hooked if each address answers',
        params: ProposalParams,
        response: {
          201: HookBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/hook-proposal-not-found',
            'catalogue/same-officer',
            'catalogue/not-your-organ',
            'catalogue/item-not-found',
            'catalogue/hook-not-flagged',
            'catalogue/hook-address-bad',
            'catalogue/hook-address-dead',
            'catalogue/changed-meanwhile',
          ),
        },
      },
      config: { permission: 'catalogue.confirm-hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const by = await decider(request);
      const { proposalId } = request.params;
      const hooked = unwrap(await confirmHook(parts, { proposalId, by }), catalogueProblems);
      return reply.code(201).send(hooked as never);
    },
  );

  app.post(
    '/api/officer/catalogue/hook-proposals/:proposalId/rejection',
    {
      schema: {
        operationId: 'rejectHook',
        summary: 'Put a proposed hook aside',
        params: ProposalParams,
        response: {
          201: Type.Object({ itemCode: Type.String() }),
          ...declareProblems(
            catalogueProblems,
            'catalogue/hook-proposal-not-found',
            'catalogue/not-your-organ',
          ),
        },
      },
      config: { permission: 'catalogue.confirm-hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const by = await decider(request);
      const { proposalId } = request.params;
      const { itemCode } = unwrap(await rejectHook(parts, { proposalId, by }), catalogueProblems);
      return reply.code(201).send({ itemCode });
    },
  );

  /** Another item administrator of the ministry, or its legal reviewer. */
  async function decider(request: Parameters<typeof officerOf>[0]): Promise<string> {
    const { officerId } = officerOf(request);
    const keeps =
      (await keepsHooks(parts, officerId, 'item-administrator')) ||
      (await keepsHooks(parts, officerId, 'legal-reviewer'));
    return keeps ? officerId : unwrap(notYours(), catalogueProblems);
  }
}
