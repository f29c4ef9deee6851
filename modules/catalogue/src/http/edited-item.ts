import { BilingualBody, DayText, oneOf, Type } from '@tongban/http';
import {
  audiences,
  branchCodes,
  deferralLapses,
  deliveryMethods,
  itemTypeCodes,
  materialFormLabels,
  materialNecessityLabels,
  materialSourceLabels,
  materialTypeLabels,
  organLevels,
  specialProcedureKinds,
  wordsOf,
  timeUnits,
} from '@tongban/vocabulary';
import { elementFields } from './element-fields.ts';
import { situationTreeSchema } from '../load/situation-schema.ts';
import type { SituationTree } from '../domain/situation.ts';
import { FormPlanInput } from './form-plan-input.ts';
import { ItemCodeText } from './schemas.ts';

const short = (maxLength: number) => Type.String({ maxLength });
const line = Type.String({ minLength: 1, maxLength: 200 });
const Both = Type.Object({ zh: Type.String({ minLength: 1, maxLength: 500 }), en: short(1000) });
const Period = Type.Object({
  amount: Type.Integer({ minimum: 0, maximum: 999 }),
  unit: oneOf(timeUnits),
});
const list = <Item extends Parameters<typeof Type.Array>[0]>(item: Item, maxItems: number) =>
  Type.Array(item, { maxItems });

const FeeRowInput = Type.Object({
  name: line,
  standard: line,
  amountYuan: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000 })),
  basis: short(300),
  reduction: Type.Optional(short(300)),
});

const WindowInput = Type.Object({
  name: line,
  address: line,
  phone: Type.String({ minLength: 3, maxLength: 40 }),
  hours: line,
});

const Demand = Type.Object({
  type: oneOf(wordsOf(materialTypeLabels)),
  form: oneOf(wordsOf(materialFormLabels)),
  necessity: oneOf(wordsOf(materialNecessityLabels)),
  copies: Type.Integer({ minimum: 0, maximum: 20 }),
  basis: short(300),
  sourceNote: Type.Optional(short(300)),
  specification: Type.Optional(short(500)),
  instructions: Type.Optional(short(2000)),
  acceptanceStandard: Type.Optional(short(2000)),
  blankForm: Type.Optional(short(300)),
  sampleForm: Type.Optional(short(300)),
  dataResourceId: Type.Optional(short(60)),
  licenceTypeCode: Type.Optional(short(60)),
});

const MaterialInput = Type.Object({
  materialKey: Type.String({ pattern: '^[a-z][a-z0-9_]*$', maxLength: 60 }),
  // Of a material of the item's own (`own_ga_hz_0067_1`); the list names all others.
  name: Type.Optional(Both),
  // Left out as the list of materials says.
  source: Type.Optional(oneOf(wordsOf(materialSourceLabels))),
  licenceMayReplace: Type.Optional(Type.Boolean()),
  demand: Demand,
});

const Elements = Type.Object({
  ...elementFields,
  conditions: list(Both, 30),
  localConditionsAllowed: Type.Boolean(),
  visitReason: Type.Optional(Both),
  specialProcedures: list(oneOf(specialProcedureKinds), 9),
  feeRows: list(FeeRowInput, 30),
  quantityLimit: Type.Optional(line),
  questions: list(Type.Object({ question: Both, answer: Both }), 50),
});

const itemFields = {
  name: Both,
  audience: Type.Array(oneOf(audiences), { minItems: 1, maxItems: 2 }),
  levels: list(oneOf(organLevels), 5),
  timeLimits: Type.Object({
    caseType: oneOf(['instant', 'promised']),
    statutory: Type.Optional(Period),
    statutoryNote: Type.Optional(short(300)),
    promised: Period,
    promisedNote: Type.Optional(short(300)),
  }),
  materials: list(MaterialInput, 60),
  fee: Type.Object({ charged: Type.Boolean(), note: Type.Optional(line) }),
  delivery: list(oneOf(deliveryMethods), 3),
  onlineDepth: oneOf(['I', 'II', 'III', 'IV']),
  maximumVisits: Type.Integer({ minimum: 0, maximum: 5 }),
  scope: oneOf(['nationwide', 'province', 'city', 'local']),
  flowTemplate: Type.String({ pattern: '^T[0-9]{2}$', maxLength: 3 }),
  handlingItems: list(line, 40),
  legalBasis: list(line, 20),
  nationalHook: Type.Boolean(),
  highFrequency: Type.Boolean(),
  published: Type.Boolean(),
  elements: Elements,
  // Left out it stays as the data files have it; `null` when everybody needs the same.
  situation: Type.Optional(
    Type.Union([Type.Unsafe<SituationTree>(situationTreeSchema), Type.Null()]),
  ),
  // Left out the form is the one that kind and materials give.
  formPlan: Type.Optional(FormPlanInput),
};

/** What an editor may say of an item. Code, branch and type are the ministry's and never change (四级四同). */
const ItemInput = Type.Object(itemFields);

/** What an organ says of itself. */
const TermsInput = Type.Object({
  promisedAmount: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
  maximumVisits: Type.Optional(Type.Integer({ minimum: 0, maximum: 5 })),
  address: Type.Optional(short(200)),
  phone: Type.Optional(short(40)),
  hours: Type.Optional(short(200)),
  exemptMaterials: list(short(60), 60),
  deferrableMaterials: Type.Optional(list(short(60), 60)),
  deferral: Type.Optional(
    Type.Object({
      withinWorkingDays: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
      onLapse: Type.Optional(oneOf(deferralLapses)),
      rule: Type.Optional(short(200)),
    }),
  ),
  addedMaterials: Type.Optional(
    list(Type.Object({ materialKey: short(60), byLaw: short(300) }), 10),
  ),
  feeWaived: Type.Optional(Type.Boolean()),
  feeRows: Type.Optional(list(FeeRowInput, 30)),
  skippedSteps: Type.Optional(list(short(20), 10)),
  addedConditions: Type.Optional(list(Both, 10)),
  exerciseLevels: Type.Optional(list(oneOf(organLevels), 5)),
  windows: Type.Optional(list(WindowInput, 20)),
  effectiveUntil: Type.Optional(DayText),
});

/** The version of the item that a change is written on. */
export const BaseVersion = Type.Integer({ minimum: 1, maximum: 1_000_000 });

export const ContentInput = Type.Object(
  {
    kind: oneOf([
      'change-item',
      'suspend-item',
      'resume-item',
      'withdraw-item',
      'change-implementation',
      'claim-items',
      'release-items',
    ]),
    itemCode: Type.Optional(ItemCodeText),
    item: Type.Optional(ItemInput),
    reason: Type.Optional(line),
    terms: Type.Optional(TermsInput),
    scope: Type.Optional(
      Type.String({ pattern: '^(all|[A-Z]{2,3}|GA-[A-Z]{2,3}-[0-9]{4})$', maxLength: 11 }),
    ),
  },
  { title: 'RevisionContent' },
);

/** An item as it is shown to editors: the same, with what does not change. */
export const EditedItemBody = Type.Object(
  {
    ...itemFields,
    itemCode: Type.String(),
    basicCode: Type.String(),
    branchCode: oneOf(branchCodes, 'BranchCode'),
    formPlan: Type.Optional(Type.Object({}, { additionalProperties: true })),
    itemType: Type.Object({ code: oneOf(itemTypeCodes), name: BilingualBody }),
    materials: Type.Array(
      Type.Object({
        materialKey: Type.String(),
        name: BilingualBody,
        source: oneOf(wordsOf(materialSourceLabels)),
        licenceMayReplace: Type.Boolean(),
        demand: Demand,
      }),
    ),
  },
  { title: 'EditedItem' },
);
