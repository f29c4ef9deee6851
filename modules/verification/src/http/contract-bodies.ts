import { BilingualBody, DayText, IdText, oneOf, Type } from '@tongban/http';
import type { Contract } from '../domain/contract.ts';
import { availableActions } from '../domain/decide.ts';
import { callNames } from '../domain/words.ts';
import type { ContractId } from '../handle-contract-command.ts';

const count = (maximum: number) => Type.Integer({ minimum: 0, maximum });
const short = (maxLength: number) => Type.String({ minLength: 1, maxLength });

export const TermsBody = Type.Object({
  systems: Type.Array(short(40), { minItems: 1, maxItems: 100 }),
  calls: Type.Array(oneOf(callNames), { minItems: 1, maxItems: callNames.length }),
  purposes: Type.Array(
    Type.Object({
      code: Type.String({ pattern: '^[a-z][a-z0-9-]{1,39}$', maxLength: 40 }),
      name: Type.Object({ zh: short(60), en: short(120) }),
      legalBasis: short(200),
    }),
    { minItems: 1, maxItems: 50 },
  ),
  validFrom: DayText,
  validUntil: DayText,
  dailyLimit: count(1e12),
  monthlyLimit: count(1e13),
  softPercent: Type.Integer({ minimum: 1, maximum: 100 }),
  perSecond: Type.Integer({ minimum: 1, maximum: 1e6 }),
  burst: Type.Integer({ minimum: 1, maximum: 1e6 }),
  weight: Type.Integer({ minimum: 1, maximum: 100 }),
  networks: Type.Array(short(50), { maxItems: 50 }),
  usualNightCalls: count(1e12),
  /** Fields of persons are taken sealed only. */
  sealedFields: Type.Optional(Type.Boolean()),
});

export const ContractBody = Type.Object(
  {
    contractId: IdText,
    version: Type.Integer(),
    status: Type.String(),
    tenant: Type.Optional(BilingualBody),
    systems: Type.Array(Type.String()),
    calls: Type.Array(oneOf(callNames)),
    purposes: Type.Array(
      Type.Object({ code: Type.String(), name: BilingualBody, legalBasis: Type.String() }),
    ),
    validFrom: Type.String(),
    validUntil: Type.String(),
    dailyLimit: Type.Integer(),
    monthlyLimit: Type.Integer(),
    perSecond: Type.Integer(),
    burst: Type.Integer(),
    networks: Type.Array(Type.String()),
    sealedFields: Type.Boolean(),
    approvals: Type.Integer(),
    proposedOverdraft: Type.Optional(
      Type.Object({
        on: Type.String(),
        calls: Type.Integer(),
        reason: Type.String(),
        approvals: Type.Integer(),
      }),
    ),
    availableActions: Type.Array(Type.String()),
  },
  { title: 'VerificationContract' },
);

export function contractBody({
  contractId,
  version,
  state,
}: {
  contractId: ContractId;
  version: number;
  state: Exclude<Contract, { status: 'new' }>;
}) {
  const { terms } = state;
  const overdraft = 'proposedOverdraft' in state ? state.proposedOverdraft : undefined;
  return {
    contractId,
    version,
    status: state.status,
    systems: [...terms.systems],
    calls: [...terms.calls],
    purposes: terms.purposes.map(({ code, name, legalBasis }) => ({ code, name, legalBasis })),
    validFrom: terms.validFrom,
    validUntil: terms.validUntil,
    dailyLimit: terms.dailyLimit,
    monthlyLimit: terms.monthlyLimit,
    perSecond: terms.perSecond,
    burst: terms.burst,
    networks: [...terms.networks],
    sealedFields: terms.sealedFields === true,
    approvals: state.status === 'proposed' ? state.approvedBy.length : 0,
    ...(overdraft !== undefined && {
      proposedOverdraft: {
        on: overdraft.on,
        calls: overdraft.calls,
        reason: overdraft.reason,
        approvals: overdraft.approvedBy.length,
      },
    }),
    availableActions: [...availableActions(state)],
  };
}
