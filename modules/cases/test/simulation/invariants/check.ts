import type { Calendar } from '@tongban/calendar';
import type { CaseEvent } from '../../../src/domain/case-event.ts';
import { appointments } from '../cast.ts';
import type { Record } from '../record.ts';

/** Whether the rule holds of the event, on what is remembered of the case before it. */
export type Check = (record: Record, event: CaseEvent, calendar: Calendar) => boolean;

export const officerOf = (name: string | undefined) =>
  name?.startsWith('officer:') === true ? name.slice('officer:'.length) : undefined;
export const holds = (officerId: string, role: string, place: string) =>
  appointments.get(officerId)?.some((post) => post.organId === place && post.role === role) ===
  true;
export const postedIn = (officerId: string, place: string, branchCode: string) =>
  appointments
    .get(officerId)
    ?.some(
      (post) =>
        post.organId === place && (post.branchCode === 'all' || post.branchCode === branchCode),
    ) === true;
