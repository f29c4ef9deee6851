import { DayText, IdText, InstantText, oneOf, Type } from '@tongban/http';
import { branchCodes } from '@tongban/vocabulary';
import { strict } from './schemas.ts';

const states = ['offered', 'declined', 'revoked', 'not-yet', 'in-force', 'ended'] as const;
const NameText = Type.String({ minLength: 1, maxLength: 100 });
const NumberText = Type.String({ minLength: 1, maxLength: 40 });
const ItemCodes = Type.Array(Type.String({ pattern: '^GA-[A-Z]+-[0-9]{4}$', maxLength: 16 }), {
  maxItems: 50,
  uniqueItems: true,
});
const Branches = Type.Array(oneOf(branchCodes, 'BranchCode'), { maxItems: 20, uniqueItems: true });

const MandateBody = Type.Object(
  {
    mandateId: IdText,
    kind: oneOf(['mandate', 'guardianship', 'representation']),
    /** Acting for an organisation. */
    organisationId: Type.Optional(IdText),
    state: oneOf(states),
    principalName: Type.String(),
    agentName: Type.String(),
    agentIdMasked: Type.String(),
    items: Type.Array(Type.String()),
    branches: Type.Array(Type.String()),
    from: DayText,
    to: DayText,
    grantedAt: InstantText,
    acceptedAt: Type.Optional(InstantText),
    revokedAt: Type.Optional(InstantText),
  },
  { title: 'Mandate' },
);
export const MandateList = Type.Array(MandateBody);
export const MandateParams = Type.Object({ mandateId: IdText });
export const Made = Type.Object({ mandateId: IdText });

export const GrantBody = Type.Object(
  {
    agentName: NameText,
    agentIdNumber: NumberText,
    /** Neither items nor branches: everything. */
    items: Type.Optional(ItemCodes),
    branches: Type.Optional(Branches),
    from: DayText,
    to: DayText,
  },
  strict,
);
export const ChildBody = Type.Object({ childName: NameText, childIdNumber: NumberText }, strict);

export const numberProblems = [
  'citizen-ids/length',
  'citizen-ids/old-number',
  'citizen-ids/characters',
  'citizen-ids/birth-date',
  'citizen-ids/birth-in-future',
  'citizen-ids/too-old',
  'citizen-ids/check-digit',
  'identity/name-not-valid',
  'identity/real-name-first',
] as const;

/** What may be wrong with a mandate that is offered, whoever offers it. */
export const grantProblems = [
  ...numberProblems,
  'identity/mandate-dates',
  'identity/agent-under-age',
  'identity/mandator-under-age',
  'identity/too-many-mandates',
] as const;
