import type { Branded, Day, Instant } from '@tongban/kernel';

export type MandateId = Branded<'MandateId'>;

export type MandateKind = 'mandate' | 'guardianship' | 'representation';

export type MandatorKind = 'person' | 'organisation' | 'ward';

/**
 * Leave to act for somebody else: given by them (委托代理, 民法典 Art 165), or by law to the guardian of a minor (监护,
 * 民法典 Arts 23, 27) and to the legal representative of an organisation (法定代表人, Art 61).
 */
export interface Mandate {
  readonly mandateId: MandateId;
  readonly kind: MandateKind;
  readonly mandatorKind: MandatorKind;
  readonly mandatorId: string;
  /** The person who may act, once they have accepted. */
  readonly agentId: string | null;
  /** Codes of the items and branches it covers. With neither it covers everything. */
  readonly items: readonly string[];
  readonly branches: readonly string[];
  readonly from: Day;
  readonly to: Day;
  readonly grantedAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly declinedAt: Instant | null;
  readonly revokedAt: Instant | null;
}

export type MandateState = 'offered' | 'declined' | 'revoked' | 'not-yet' | 'in-force' | 'ended';

/** Where it stands on the day. Both the first and the last day count. */
export function stateOf(mandate: Mandate, on: Day): MandateState {
  if (mandate.revokedAt !== null) return 'revoked';
  if (mandate.declinedAt !== null) return 'declined';
  if (mandate.to < on) return 'ended';
  if (mandate.acceptedAt === null) return 'offered';
  return mandate.from > on ? 'not-yet' : 'in-force';
}
