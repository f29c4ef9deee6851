import { relationNames } from '@tongban/form-rules';
import { BilingualBody, oneOf, RegionCodeText, Type } from '@tongban/http';
import {
  audiences,
  branchCodes,
  deferralLapses,
  deliveryMethods,
  materialFormLabels,
  materialNecessityLabels,
  materialTypeLabels,
  organLevels,
  specialProcedureKinds,
  wordsOf,
  timeUnits,
} from '@tongban/vocabulary';
import { hookChannels } from '../domain/hook.ts';
import { elementFields } from './element-fields.ts';

export const ItemCodeText = Type.String({ pattern: '^GA-[A-Z]{2,3}-[0-9]{4}$', maxLength: 11 });

export const notModified = Type.Null({ description: 'The reader has it already' });

/** Bounded in code points, so that no query is dear. What is longer than anybody types is refused. */
export const QueryText = Type.String({ maxLength: 60 });

const Period = Type.Object({
  amount: Type.Integer(),
  unit: oneOf(timeUnits),
});

export const SummaryBody = Type.Object({
  publishedItems: Type.Integer(),
  totalItems: Type.Integer(),
  branches: Type.Array(
    Type.Object({
      code: oneOf(branchCodes, 'BranchCode'),
      name: BilingualBody,
      publishedItems: Type.Integer(),
    }),
  ),
});

export const LifeEventText = Type.String({ pattern: '^[a-z-]+$', maxLength: 40 });

const LifeEventBody = Type.Object({ event: LifeEventText, name: BilingualBody });

export const LifeEventsBody = Type.Object({
  items: Type.Array(
    Type.Object({
      event: LifeEventText,
      name: BilingualBody,
      itemCodes: Type.Array(Type.String()),
    }),
  ),
});

export const ItemListBody = Type.Object({
  items: Type.Array(
    Type.Object({
      itemCode: Type.String(),
      name: BilingualBody,
      branchCode: oneOf(branchCodes, 'BranchCode'),
      typeName: Type.String(),
      caseType: oneOf(['instant', 'promised']),
      promised: Period,
      audiences: Type.Array(oneOf(audiences)),
      onlineDepth: oneOf(['I', 'II', 'III', 'IV']),
      maximumVisits: Type.Integer(),
      highFrequency: Type.Boolean(),
      available: Type.Boolean(),
      organ: Type.Optional(
        Type.Object({
          name: Type.String(),
          level: oneOf(organLevels),
          address: Type.Optional(Type.String()),
          phone: Type.Optional(Type.String()),
        }),
      ),
    }),
  ),
  lifeEvents: Type.Array(LifeEventBody),
  nextCursor: Type.Optional(Type.String()),
  total: Type.Integer(),
});

export const SuggestionsBody = Type.Object({
  suggestions: Type.Array(Type.Object({ itemCode: Type.String(), name: BilingualBody })),
});

export const DifferenceBody = Type.Object({
  pointer: Type.String(),
  before: Type.Optional(Type.Unknown()),
  after: Type.Optional(Type.Unknown()),
});

export const defectFields = {
  rule: Type.String(),
  kind: oneOf(['contradiction', 'gap', 'advice']),
  field: Type.String(),
  at: Type.Optional(Type.String()),
  text: BilingualBody,
};

/** Where a service is reached on a channel. */
export const AddressBody = Type.Object({
  channel: oneOf(hookChannels),
  url: Type.String({ minLength: 8, maxLength: 300 }),
});

export const FeeRowBody = Type.Object({
  name: Type.String(),
  standard: Type.String(),
  amountYuan: Type.Optional(Type.Number()),
  basis: Type.String(),
  reduction: Type.Optional(Type.String()),
});

export const ServiceWindowBody = Type.Object({
  name: Type.String(),
  address: Type.String(),
  phone: Type.String(),
  hours: Type.String(),
});

export const MaterialDemandBody = Type.Object({
  type: oneOf(wordsOf(materialTypeLabels)),
  form: oneOf(wordsOf(materialFormLabels)),
  necessity: oneOf(wordsOf(materialNecessityLabels)),
  copies: Type.Integer(),
  basis: Type.String(),
  sourceNote: Type.Optional(Type.String()),
  specification: Type.Optional(Type.String()),
  instructions: Type.Optional(Type.String()),
  acceptanceStandard: Type.Optional(Type.String()),
  blankForm: Type.Optional(Type.String()),
  sampleForm: Type.Optional(Type.String()),
  dataResourceId: Type.Optional(Type.String()),
  licenceTypeCode: Type.Optional(Type.String()),
});

/** `who:self,home:rent`: answers of the guide's questions, for an address. */
export const SituationText = Type.String({
  pattern:
    '^([a-z][a-z0-9-]{0,29}:[a-z][a-z0-9-]{0,29})(,[a-z][a-z0-9-]{0,29}:[a-z][a-z0-9-]{0,29}){0,7}$',
  maxLength: 500,
});

const SituationBody = Type.Object({
  questions: Type.Array(
    Type.Object({
      key: Type.String(),
      property: Type.String(),
      title: BilingualBody,
      hint: Type.Optional(BilingualBody),
      choices: Type.Array(Type.Object({ value: Type.String(), title: BilingualBody })),
      answered: Type.Optional(Type.String()),
    }),
  ),
  next: Type.Optional(Type.String()),
  complete: Type.Boolean(),
  instead: Type.Optional(Type.Object({ itemCode: Type.String(), name: BilingualBody })),
});

const OrganShown = Type.Object(
  {
    organId: Type.String(),
    name: Type.String(),
    level: oneOf(organLevels),
    regionCode: RegionCodeText,
    address: Type.Optional(Type.String()),
    phone: Type.Optional(Type.String()),
    hours: Type.Optional(Type.String()),
  },
  { title: 'ImplementingOrgan' },
);

export const DeferralTermsBody = Type.Object({
  withinWorkingDays: Type.Integer(),
  onLapse: oneOf(deferralLapses),
  rule: Type.String(),
});

export const GuideBody = Type.Object(
  {
    itemCode: Type.String(),
    basicCode: Type.String(),
    mainItemCode: Type.String(),
    implementationCode: Type.Optional(Type.String()),
    version: Type.Integer(),
    hash: Type.String(),
    name: BilingualBody,
    branchCode: oneOf(branchCodes, 'BranchCode'),
    itemType: Type.String(),
    audiences: Type.Array(oneOf(audiences)),
    audience: BilingualBody,
    legalBasis: Type.String(),
    organ: Type.Optional(OrganShown),
    nearestOrgans: Type.Optional(Type.Array(OrganShown, { maxItems: 3 })),
    status: oneOf(['available', 'not-implemented-here', 'suspended']),
    organNote: Type.Optional(BilingualBody),
    timeLimits: Type.Object({
      caseType: oneOf(['instant', 'promised']),
      statutory: Type.Optional(Period),
      statutoryNote: Type.Optional(Type.String()),
      promised: Period,
      promisedNote: Type.Optional(Type.String()),
    }),
    materials: Type.Array(
      Type.Object({
        materialKey: Type.String(),
        name: BilingualBody,
        kind: Type.String(),
        source: Type.String(),
        handling: Type.String(),
        necessity: oneOf(['required', 'conditional', 'optional']),
        obtainedBySharing: Type.Boolean(),
        licenceMayReplace: Type.Boolean(),
        askedOfApplicant: Type.Boolean(),
        exempt: Type.Boolean(),
        demand: MaterialDemandBody,
      }),
    ),
    deferral: Type.Optional(DeferralTermsBody),
    situation: Type.Optional(SituationBody),
    fee: Type.Object({ charged: Type.Boolean(), note: Type.Optional(Type.String()) }),
    feeRows: Type.Array(FeeRowBody),
    conditions: Type.Array(BilingualBody),
    visitReason: Type.Optional(BilingualBody),
    specialProcedures: Type.Array(oneOf(specialProcedureKinds)),
    quantityLimit: Type.Optional(Type.String()),
    windows: Type.Array(ServiceWindowBody),
    result: Type.String(),
    delivery: Type.Array(oneOf(deliveryMethods)),
    onlineDepth: oneOf(['I', 'II', 'III', 'IV']),
    maximumVisits: Type.Integer(),
    scope: BilingualBody,
    handlingItems: Type.Array(Type.String()),
    handlingItemCodes: Type.Array(Type.String()),
    flow: Type.Object({
      template: Type.String(),
      name: BilingualBody,
      steps: Type.Array(
        Type.Object({
          code: Type.String(),
          name: BilingualBody,
          who: BilingualBody,
          optional: Type.Boolean(),
        }),
      ),
    }),
    requiredAssurance: Type.Integer(),
    freshWithinMinutes: Type.Optional(Type.Integer()),
    assuranceReason: BilingualBody,
    canApplyOnline: Type.Boolean(),
    whyNotOnline: Type.Optional(BilingualBody),
    questions: Type.Array(Type.Object({ question: BilingualBody, answer: BilingualBody })),
    addresses: Type.Optional(Type.Array(AddressBody)),
    elements: Type.Object({ ...elementFields, levels: Type.Array(oneOf(organLevels)) }),
  },
  { title: 'Guide' },
);

const ShowWhen = Type.Object({
  property: Type.String(),
  equals: Type.Array(Type.Union([Type.String(), Type.Boolean()])),
});

const Names = Type.Array(Type.String());

/** `property` of the form, or of each entry of `list`; which of the rest is there depends on the rule. */
const FormRuleBody = Type.Object({
  rule: oneOf(relationNames),
  property: Type.String(),
  list: Type.Optional(Type.String()),
  than: Type.Optional(Type.String()),
  of: Type.Optional(Type.String()),
  days: Type.Optional(Type.Integer()),
  from: Type.Optional(Type.String()),
  least: Type.Optional(Type.Integer()),
  under: Type.Optional(Type.Integer()),
  plus: Type.Optional(Names),
  minus: Type.Optional(Names),
});

export const FormBody = Type.Object(
  {
    formVersion: Type.String(),
    // A JSON Schema, whose own shape is the declared subset of the module's README.
    schema: Type.Object({}, { additionalProperties: true }),
    pages: Type.Array(
      Type.Object({
        key: Type.String(),
        title: BilingualBody,
        hint: Type.Optional(BilingualBody),
        properties: Type.Array(Type.String()),
      }),
    ),
    ui: Type.Object({
      title: BilingualBody,
      declaration: BilingualBody,
      purposes: Type.Record(Type.String(), BilingualBody),
    }),
    uploads: Type.Array(
      Type.Object({
        materialKey: Type.String(),
        name: BilingualBody,
        hint: Type.Optional(BilingualBody),
        required: Type.Boolean(),
        requiredWhen: Type.Optional(ShowWhen),
        askedWhen: Type.Optional(Type.Array(ShowWhen)),
        mayFollow: Type.Optional(Type.Literal(true)),
        owedWhen: Type.Optional(ShowWhen),
        accept: Type.Array(Type.String()),
        maximumBytes: Type.Integer(),
        maximumFiles: Type.Integer(),
      }),
    ),
    rules: Type.Optional(Type.Array(FormRuleBody)),
    prefill: Type.Optional(Type.Record(Type.String(), Type.String())),
    /** The day against which rules about today are held. */
    today: Type.String(),
  },
  { title: 'Form' },
);
