import {
  BilingualBody,
  declareProblems,
  IdText,
  InstantText,
  officerOf,
  oneOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { hookAlarmKinds } from '../domain/hook-alarm.ts';
import { hookChannels } from '../domain/hook.ts';
import { listHookHealth } from '../hooks/hook-health.ts';
import { listHooks } from '../hooks/hook-store.ts';
import { unhookItem } from '../hooks/manage-hooks.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { notYours } from '../revision-refusals.ts';
import { catalogueProblems } from '../problems.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import { AddressBody, ItemCodeText } from './schemas.ts';

const hookFields = {
  itemCode: Type.String(),
  hookVersion: Type.Integer(),
  state: oneOf(['hooked', 'unhooked']),
  nationalCode: Type.String(),
  addresses: Type.Array(AddressBody),
  singleSignOn: Type.Object({
    mode: oneOf(['openid-connect', 'none']),
    startUrl: Type.Optional(Type.String()),
    parameters: Type.Array(Type.String()),
  }),
  reason: Type.Optional(Type.String()),
  recordedAt: InstantText,
};
export const HookBody = Type.Object(hookFields, { title: 'Hook' });
const CheckBody = Type.Object({
  channel: oneOf(hookChannels),
  url: Type.String(),
  alive: Type.Boolean(),
  status: Type.Optional(Type.Integer()),
  milliseconds: Type.Integer(),
  failures: Type.Integer(),
  checkedAt: InstantText,
});
/** What waits for a second pair of eyes. */
export const ProposalBody = Type.Object({
  proposalId: IdText,
  itemCode: Type.String(),
  addresses: Type.Array(AddressBody),
  proposedBy: Type.String(),
  proposedAt: InstantText,
  own: Type.Boolean({ description: 'The reader proposed it, and so does not confirm it' }),
});
/** Raised by the first look that fails; over when the address answers again or the item is unhooked. */
const AlarmBody = Type.Object({
  kind: oneOf(hookAlarmKinds),
  since: InstantText,
  failures: Type.Integer({ description: 'Looks in a row that failed' }),
  unhookingReason: Type.Optional(BilingualBody),
});
const ItemParams = Type.Object({ itemCode: ItemCodeText });

/** What the national platform links to, whether it answers, and how it is hooked and unhooked. */
export async function hookRoutes(app: Server, parts: Maintenance): Promise<void> {
  const { db } = parts;

  app.get(
    '/api/catalogue/hooks',
    {
      schema: {
        operationId: 'listHooks',
        summary: 'The items hooked onto the national platform, with code, addresses and sign-on',
        tags: ['catalogue'],
        response: {
          200: Type.Object({ hooks: Type.Array(HookBody) }),
          304: Type.Null({ description: 'The reader has it already' }),
        },
      },
      config: { permission: 'catalogue.read' },
    },
    async (request, reply) => {
      const hooks = (await listHooks(db)).filter(({ state }) => state === 'hooked');
      if (isNotModified(request, reply, tagOf(hooks))) return reply.code(304).send(null);
      return { hooks: hooks as never };
    },
  );

  app.get(
    '/api/officer/catalogue/hooks',
    {
      schema: {
        operationId: 'listHookHealth',
        summary:
          'Every hook with what the last look at its addresses found, and what could be hooked and never was',
        response: {
          200: Type.Object({
            hooks: Type.Array(
              Type.Object({
                ...hookFields,
                state: oneOf(['hooked', 'unhooked', 'never-hooked']),
                recordedAt: Type.Optional(InstantText),
                name: Type.Optional(BilingualBody),
                checks: Type.Array(CheckBody),
                proposal: Type.Optional(ProposalBody),
                alarm: Type.Optional(AlarmBody),
                proposeUnhooking: Type.Boolean(),
              }),
            ),
            dead: Type.Integer(),
          }),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async (request) => {
      const hooks = await listHookHealth(parts, officerOf(request).officerId);
      const dead = hooks.filter((hook) => hook.checks.some(({ alive }) => !alive)).length;
      return { hooks: hooks as never, dead };
    },
  );

  app.post(
    '/api/officer/catalogue/items/:itemCode/unhooking',
    {
      schema: {
        operationId: 'unhookItem',
        summary: 'Take an item off the national platform, with the reason',
        params: ItemParams,
        body: Type.Object({ reason: Type.String({ minLength: 1, maxLength: 300 }) }),
        response: {
          201: HookBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/not-hooked',
            'catalogue/not-your-organ',
            'catalogue/changed-meanwhile',
          ),
        },
      },
      config: { permission: 'catalogue.hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const { officerId } = officerOf(request);
      if (!(await keepsHooks(parts, officerId, 'item-administrator'))) {
        return unwrap(notYours(), catalogueProblems);
      }
      const unhooked = await unhookItem(parts, {
        itemCode: request.params.itemCode,
        reason: request.body.reason,
        by: `officer/${officerId}`,
      });
      return reply.code(201).send(unwrap(unhooked, catalogueProblems) as never);
    },
  );
}

/** What the national platform links to is the ministry's to say. */
export function keepsHooks(
  { posts }: Maintenance,
  officerId: string,
  role: 'item-administrator' | 'legal-reviewer',
): Promise<boolean> {
  return posts.mayActFor(officerId, { role, organId: posts.ministryId, branchCode: 'all' });
}
