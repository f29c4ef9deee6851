import {
  BilingualBody,
  DayText,
  declareProblems,
  oneOf,
  OrganIdText,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { dayOf } from '@tongban/kernel';
import { branchCodes, organLevels, timeUnits } from '@tongban/vocabulary';
import { inForce } from '../domain/override.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { listOpenRevisions } from '../queries/list-open-revisions.ts';
import { refuseNoOrgan } from '../revision-refusals.ts';
import { OpenRevisionBody } from './edited-item-list.ts';
import { ItemCodeText } from './schemas.ts';

const LocalItem = Type.Object({
  itemCode: Type.String(),
  name: BilingualBody,
  branchCode: oneOf(branchCodes, 'BranchCode'),
  claimed: Type.Boolean(),
  /** The organ says something of its own. */
  overridden: Type.Boolean(),
  promisedAmount: Type.Integer(),
  inheritedAmount: Type.Integer(),
  unit: oneOf(timeUnits),
  maximumVisits: Type.Integer(),
  openRevisions: Type.Array(OpenRevisionBody),
});

const LocalFilter = Type.Object({
  query: Type.Optional(Type.String({ maxLength: 60 })),
  branch: Type.Optional(oneOf(branchCodes, 'BranchCode')),
  status: Type.Optional(oneOf(['claimed', 'not-implemented', 'overridden'])),
  after: Type.Optional(ItemCodeText),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
});

/** What an organ carries out: the items of its level, which of them it claimed, and where it differs. */
export async function localItemRoutes(
  app: Server,
  { db, catalogue, posts, clock }: Maintenance,
): Promise<void> {
  const { editing } = catalogue;

  app.get(
    '/api/officer/catalogue/organs/:organId/items',
    {
      schema: {
        operationId: 'listLocalItems',
        summary: 'The items of an organ’s level: claimed or not, and where the organ does better',
        params: Type.Object({ organId: OrganIdText }),
        querystring: LocalFilter,
        response: {
          200: Type.Object({
            organName: Type.String(),
            level: oneOf(organLevels),
            claims: Type.Array(
              Type.Object({
                scope: Type.String(),
                claimed: Type.Boolean(),
                effectiveFrom: DayText,
              }),
            ),
            items: Type.Array(LocalItem),
            total: Type.Integer(),
            nextAfter: Type.Optional(Type.String()),
          }),
          ...declareProblems(catalogueProblems, 'catalogue/organ-not-found'),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { organId }, query: { query = '', branch, status, after, limit = 50 } }) => {
      const organ = posts.findOrgan(organId);
      if (organ === undefined) return unwrap(refuseNoOrgan(), catalogueProblems);
      const on = dayOf(clock());
      const words = query.trim().toLowerCase();
      const found = editing.items
        .filter(
          ({ item, state }) =>
            item.published &&
            state !== 'withdrawn' &&
            item.levels.includes(organ.level) &&
            (branch === undefined || item.branchCode === branch) &&
            `${item.itemCode} ${item.name.zh} ${item.name.en}`.toLowerCase().includes(words),
        )
        .map(({ item }) => {
          const own = editing.overridesOf(item.itemCode).filter((one) => one.organId === organId);
          return {
            item,
            claimed: editing.isTaken(item, organId, on),
            overridden: inForce(own, on) !== undefined,
          };
        })
        .filter(
          ({ claimed, overridden }) =>
            status === undefined ||
            (status === 'overridden' ? overridden : claimed === (status === 'claimed')),
        );
      const rest = found.filter(({ item }) => after === undefined || item.itemCode > after);
      const shown = rest.slice(0, limit);
      const open = await listOpenRevisions(
        db,
        shown.map(({ item }) => item.itemCode),
      );
      return {
        organName: organ.name,
        level: organ.level,
        claims: editing.claimsOf(organId).map(({ scope, claimed, effectiveFrom }) => ({
          scope,
          claimed,
          effectiveFrom,
        })),
        items: shown.map(({ item, claimed, overridden }) => {
          const local = editing.at(item, organ, on);
          const above = editing.above(item, organ, on);
          return {
            itemCode: item.itemCode,
            name: item.name,
            branchCode: item.branchCode,
            claimed,
            overridden,
            promisedAmount: local.timeLimits.promised.amount,
            inheritedAmount: above.timeLimits.promised.amount,
            unit: local.timeLimits.promised.unit,
            maximumVisits: local.maximumVisits,
            openRevisions: open.filter(
              (one) => one.organId === organId && one.itemCode === item.itemCode,
            ),
          };
        }),
        total: found.length,
        ...(rest.length > limit && { nextAfter: shown.at(-1)!.item.itemCode }),
      };
    },
  );
}
