import type { Branded, Day } from '@tongban/kernel';
import type { BranchCode, OfficerRole } from '@tongban/vocabulary';
import type { OrganId } from './organ.ts';

export type OfficerId = Branded<'OfficerId'>;
export type AppointmentId = Branded<'AppointmentId'>;

/** Somebody who acts for an organ. What they may do comes from their appointments alone. */
export interface Officer {
  readonly officerId: OfficerId;
  /** 警号: six digits. */
  readonly officerNumber: string;
  readonly name: string;
}

/** One branch, or every branch of the organ (综合窗口, 机关负责人). */
export type AppointedBranch = BranchCode | 'all';

/** An officer's dated post: organ, branch and role, from the first day to the last. */
export interface Appointment {
  readonly officerId: OfficerId;
  readonly organId: OrganId;
  readonly branchCode: AppointedBranch;
  readonly role: OfficerRole;
  readonly from: Day;
  /** The last day in force; open-ended when absent. */
  readonly to?: Day;
  /** Whose post it is, when its holder has lent it or is stood in for. */
  readonly delegatedBy?: OfficerId;
}

export function isInForce(appointment: Pick<Appointment, 'from' | 'to'>, on: Day): boolean {
  return appointment.from <= on && (appointment.to === undefined || on <= appointment.to);
}
