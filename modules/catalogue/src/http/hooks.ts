import {
  declareProblems,
  InstantText,
  officerOf,
  oneOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { failuresToProposeUnhooking, hookChannels } from '../domain/hook.ts';
import { listChecks, listHooks } from '../hooks/hook-store.ts';
import { type HookParts, hookItem, unhookItem } from '../hooks/manage-hooks.ts';
import { catalogueProblems } from '../problems.ts';
import { isNotModified, tagOf } from './fresh-or-not-modified.ts';
import { ItemCodeText } from './schemas.ts';

const AddressBody = Type.Object({
  channel: oneOf(hookChannels),
  url: Type.String({ minLength: 8, maxLength: 300 }),
});
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
const HookBody = Type.Object(hookFields, { title: 'Hook' });
const CheckBody = Type.Object({
  channel: oneOf(hookChannels),
  url: Type.String(),
  alive: Type.Boolean(),
  status: Type.Optional(Type.Integer()),
  milliseconds: Type.Integer(),
  failures: Type.Integer(),
  checkedAt: InstantText,
});
const ItemParams = Type.Object({ itemCode: ItemCodeText });

/** What the national platform links to, whether it answers, and how it is hooked and unhooked. */
export async function hookRoutes(app: Server, parts: HookParts): Promise<void> {
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
        summary: 'Every hook with what the last look at its addresses found',
        response: {
          200: Type.Object({
            hooks: Type.Array(
              Type.Object({
                ...hookFields,
                checks: Type.Array(CheckBody),
                proposeUnhooking: Type.Boolean(),
              }),
            ),
            dead: Type.Integer(),
          }),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async () => {
      const checks = Map.groupBy(await listChecks(db), ({ itemCode }) => itemCode);
      const hooks = (await listHooks(db)).map((hook) => {
        const found = hook.state === 'hooked' ? (checks.get(hook.itemCode) ?? []) : [];
        return {
          ...hook,
          checks: found,
          proposeUnhooking: found.some(({ failures }) => failures >= failuresToProposeUnhooking),
        };
      });
      const dead = hooks.filter((hook) => hook.checks.some(({ alive }) => !alive)).length;
      return { hooks: hooks as never, dead };
    },
  );

  app.post(
    '/api/officer/catalogue/items/:itemCode/hooks',
    {
      schema: {
        operationId: 'hookItem',
        summary: 'Hook an item, or again with other addresses; each address has to answer',
        params: ItemParams,
        body: Type.Object({ addresses: Type.Array(AddressBody, { minItems: 1, maxItems: 4 }) }),
        response: {
          201: HookBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/hook-not-flagged',
            'catalogue/hook-address-bad',
            'catalogue/hook-address-dead',
            'catalogue/changed-meanwhile',
          ),
        },
      },
      config: { permission: 'catalogue.hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const hooked = await hookItem(parts, {
        itemCode: request.params.itemCode,
        addresses: request.body.addresses,
        by: `officer/${officerOf(request).officerId}`,
      });
      return reply.code(201).send(unwrap(hooked, catalogueProblems) as never);
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
            'catalogue/changed-meanwhile',
          ),
        },
      },
      config: { permission: 'catalogue.hook', idempotency: 'stored' },
    },
    async (request, reply) => {
      const unhooked = await unhookItem(parts, {
        itemCode: request.params.itemCode,
        reason: request.body.reason,
        by: `officer/${officerOf(request).officerId}`,
      });
      return reply.code(201).send(unwrap(unhooked, catalogueProblems) as never);
    },
  );
}
