import {
  BilingualBody,
  declareProblems,
  oneOf,
  OrganIdText,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { type Day, dayOf } from '@tongban/kernel';
import { organLevels, timeUnits } from '@tongban/vocabulary';
import type { Implementation } from '../domain/implementation.ts';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { refuseNoItem, refuseNoOrgan } from '../revision-refusals.ts';
import { DeferralTermsBody, FeeRowBody, ItemCodeText } from './schemas.ts';

const TermsBody = Type.Object({
  promisedAmount: Type.Integer(),
  maximumVisits: Type.Integer(),
  materials: Type.Array(Type.String()),
  exemptMaterials: Type.Array(Type.String()),
  deferrableMaterials: Type.Array(Type.String()),
  deferral: Type.Optional(DeferralTermsBody),
  feeRows: Type.Array(FeeRowBody),
  skippedSteps: Type.Array(Type.String()),
  conditions: Type.Array(BilingualBody),
});

const LocalBody = Type.Object({
  organId: OrganIdText,
  organName: Type.String(),
  level: oneOf(organLevels),
  implementationCode: Type.String(),
  claimed: Type.Boolean(),
  /** Of the promised amounts. */
  unit: oneOf(timeUnits),
  flowTemplate: Type.String(),
  inherited: TermsBody,
  own: Type.Array(Type.Object({}, { additionalProperties: true })),
  inForce: TermsBody,
});

/** How an organ carries an item out: what it inherits, what it says, what comes of both. */
export async function localImplementationRoutes(
  app: Server,
  { catalogue, posts, clock }: Maintenance,
): Promise<void> {
  app.get(
    '/api/officer/catalogue/items/:itemCode/implementations/:organId',
    {
      schema: {
        operationId: 'readLocalImplementation',
        summary:
          'How an organ carries an item out: what it inherits, what it says, what is in force',
        params: Type.Object({ itemCode: ItemCodeText, organId: OrganIdText }),
        response: {
          200: LocalBody,
          ...declareProblems(
            catalogueProblems,
            'catalogue/item-not-found',
            'catalogue/organ-not-found',
          ),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ params: { itemCode, organId } }) => {
      const known = catalogue.editing.findItem(itemCode);
      if (known === undefined) return unwrap(refuseNoItem(), catalogueProblems);
      const organ = posts.findOrgan(organId);
      if (organ === undefined) return unwrap(refuseNoOrgan(), catalogueProblems);
      const today: Day = dayOf(clock());
      const local = catalogue.editing.at(known.item, organ, today);
      return {
        organId,
        organName: organ.name,
        level: organ.level,
        implementationCode: local.implementationCode,
        claimed: catalogue.editing.isTaken(known.item, organId, today),
        unit: local.timeLimits.promised.unit,
        flowTemplate: known.item.flowTemplate,
        inherited: termsOf(catalogue.editing.above(known.item, organ, today)),
        own: catalogue.editing
          .overridesOf(itemCode)
          .filter((one) => one.organId === organId)
          .map((one) => ({ ...one })),
        inForce: termsOf(local),
      };
    },
  );
}

function termsOf(local: Implementation) {
  return {
    promisedAmount: local.timeLimits.promised.amount,
    maximumVisits: local.maximumVisits,
    materials: local.materials.map(({ materialKey }) => materialKey as string),
    exemptMaterials: [...local.exemptMaterials] as string[],
    deferrableMaterials: local.materials
      .filter(({ demand }) => demand.necessity === 'deferrable')
      .map(({ materialKey }) => materialKey as string),
    ...(local.deferral !== undefined && { deferral: local.deferral }),
    feeRows: [...local.feeRows],
    skippedSteps: [...local.skippedSteps],
    conditions: [...local.conditions],
  };
}
