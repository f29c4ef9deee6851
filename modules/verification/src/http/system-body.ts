import { BilingualBody, Type } from '@tongban/http';
import type { KnownSystem } from '../directory.ts';

export const SystemBody = Type.Object({
  code: Type.String(),
  name: BilingualBody,
  tenant: BilingualBody,
  suspended: Type.Boolean(),
  slowed: Type.Boolean(),
  hasContract: Type.Boolean(),
  today: Type.Integer(),
  noMatchToday: Type.Integer(),
  month: Type.Integer(),
  dailyAllowance: Type.Optional(Type.Integer()),
});

export const SystemParams = Type.Object({
  system: Type.String({ pattern: '^[A-Za-z0-9.-]{1,40}$', maxLength: 40 }),
});

export function systemBody(
  { code, name, tenant, suspended, slowedFor, contract }: KnownSystem,
  usage: { today: number; month: number; noMatchToday: number } | undefined,
) {
  return {
    code,
    name,
    tenant: tenant.name,
    suspended,
    slowed: slowedFor !== undefined,
    hasContract: contract !== undefined,
    today: usage?.today ?? 0,
    noMatchToday: usage?.noMatchToday ?? 0,
    month: usage?.month ?? 0,
    ...(contract !== undefined && { dailyAllowance: contract.dailyAllowance }),
  };
}
