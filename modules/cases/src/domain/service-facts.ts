import type { Day } from '@tongban/kernel';
import type { Remedies, TextRef } from './filing.ts';

/** What a penalty comes to: a fine in whole yuan, points in a driver's record, or a warning that is neither. */
export interface PenaltyTerms {
  readonly lawBasis: string;
  readonly fineYuan: number;
  readonly points: number;
}

/** What happens where a place is kept in time (T09, T14), a penalty announced, decided and paid (T10), a fee charged. */
export type ServiceFact =
  | {
      readonly type: 'PlaceAssigned';
      readonly on: Day;
      readonly time?: string;
      readonly place: TextRef;
    }
  | { readonly type: 'AttendanceChecked' }
  | { readonly type: 'AbsenceNoted' }
  | ({ readonly type: 'PenaltyAnnounced'; readonly facts: TextRef } & PenaltyTerms)
  | { readonly type: 'DefenceStated'; readonly statement: TextRef }
  | ({
      readonly type: 'PenaltyImposed';
      readonly grounds: TextRef;
      readonly remedies: Remedies;
    } & PenaltyTerms)
  | {
      readonly type: 'PaymentRecorded';
      readonly receiptNumber: string;
      readonly amountFen: number;
    }
  | { readonly type: 'FeePaid'; readonly receiptNumber: string; readonly amountFen: number }
  | { readonly type: 'FeeRefunded'; readonly receiptNumber: string; readonly amountFen: number };

/** What a case knows of its place in time, of its penalty and of its fee. */
export interface ServiceState {
  /** The place kept in time (预约): the day, the hour and where. */
  readonly booking?: { readonly on: Day; readonly time?: string; readonly place: TextRef };
  /** What was announced before the penalty, and what was stated against it. */
  readonly announced?: PenaltyTerms & { readonly facts: TextRef; readonly defence?: TextRef };
  readonly penalty?: PenaltyTerms & {
    readonly on: Day;
    readonly grounds: TextRef;
    readonly remedies: Remedies;
  };
  readonly payment?: {
    readonly on: Day;
    readonly receiptNumber: string;
    readonly amountFen: number;
  };
  /** What was charged for the service itself, and whether it went back. */
  readonly fee?: {
    readonly on: Day;
    readonly receiptNumber: string;
    readonly amountFen: number;
    readonly refund?: { readonly on: Day; readonly receiptNumber: string };
  };
}
