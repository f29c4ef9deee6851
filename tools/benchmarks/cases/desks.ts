import type { Appointment } from '@tongban/cases';
import { newId } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { deskRoles } from './walk.ts';
import type { Desk, DeskRole } from './walk.ts';

/** Organs with officers of every role, made up for the run. */
export function makeDesks(count: number): {
  desks: Desk[];
  appointments: Record<string, Appointment[]>;
} {
  const appointments: Record<string, Appointment[]> = {};
  const desks = Array.from({ length: count }, (_, index) => {
    const organId = `11440305MB0TE${String(index).padStart(5, '0')}`;
    const officers: Record<DeskRole, string> = {
      acceptor: newId(),
      examiner: newId(),
      approver: newId(),
      'certificate-maker': newId(),
    };
    for (const role of deskRoles) {
      appointments[officers[role]] = [
        { organId, branchCode: 'HZ', role, from: '2020-01-01' as Day },
      ];
    }
    return { organId, branchCode: 'HZ', regionCode: '440305', officers };
  });
  return { desks, appointments };
}
