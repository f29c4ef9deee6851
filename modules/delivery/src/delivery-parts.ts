import type { CaseId, HandleCaseCommand } from '@tongban/cases';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import type { OfficerActor } from '@tongban/http';
import type { Clock } from '@tongban/kernel';
import type { OutsideSystem } from '@tongban/outside-calls';

/** Everything delivery works with; put together by the platform. */
export interface DeliveryParts {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: Pick<KeyOps, 'openText'>;
  readonly handleCaseCommand: HandleCaseCommand;
  readonly courier: OutsideSystem;
  readonly settings: DeliverySettings;
  /** Whose parcel it is and where it comes from. */
  findOrgan(
    organId: string,
  ): { readonly name: string; readonly address?: string; readonly phone?: string } | undefined;
  /** 广东省深圳市南山区, for the envelope. */
  regionName(regionCode: string): string | undefined;
  /** The applicant's own number, to compare with the document shown at the window. */
  findIdNumber(personId: string): Promise<string | undefined>;
  /** Who applied for the case, when this officer's posts reach it; the reading leaves a receipt. */
  applicantForHandover(
    officer: OfficerActor,
    caseId: CaseId,
  ): Promise<{ readonly applicantId: string } | undefined>;
}

export interface DeliverySettings {
  /** Where the courier reports: `https://…/api/courier-callbacks`. */
  readonly callbackUrl: string;
  readonly callbackSecret: string;
  /** Where orders are taken, below the courier's address. */
  readonly ordersPath: string;
}
