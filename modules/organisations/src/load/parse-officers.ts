import { ok, parseDay } from '@tongban/kernel';
import type { Day, Result } from '@tongban/kernel';
import { branchCodes, officerRoles } from '@tongban/vocabulary';
import type { OfficerRole } from '@tongban/vocabulary';
import { isInForce } from '../domain/appointment.ts';
import type { AppointedBranch, Appointment, Officer, OfficerId } from '../domain/appointment.ts';
import { incompatibleRoles } from '../domain/incompatible-roles.ts';
import type { Organ } from '../domain/organ.ts';
import { brokenRow } from './broken-row.ts';
import type { BrokenRow } from './broken-row.ts';
import { readTable } from './read-table.ts';
import type { TableRow } from './read-table.ts';

const columns = ['number', 'name', 'organ', 'branch', 'role', 'from', 'to'] as const;
type Row = TableRow<(typeof columns)[number]>;

export interface OfficersWithPosts {
  readonly officers: readonly Officer[];
  readonly appointments: readonly Appointment[];
}

/** Reads officers.tsv, one appointment a row. A broken row names its line, and nothing of the file is taken. */
export function parseOfficers(
  file: string,
  text: string,
  organs: readonly Organ[],
): Result<OfficersWithPosts, BrokenRow> {
  const table = readTable(file, text, columns);
  if (!table.ok) return table;
  const known = new Set<string>(organs.map(({ organId }) => organId));
  const officers = new Map<string, Officer>();
  const appointments: Appointment[] = [];
  for (const row of table.value) {
    const wrong = whatIsWrong(row, known, officers);
    if (wrong !== undefined) return brokenRow(file, row.line, wrong);
    const { number, name } = row.cells;
    const officer = { officerId: idOf(number), officerNumber: number, name };
    officers.set(number, officer);
    const appointment = toAppointment(row, officer.officerId);
    const clash = clashOf([...appointments, appointment], appointment);
    if (clash !== undefined) return brokenRow(file, row.line, clash);
    appointments.push(appointment);
  }
  return ok({ officers: [...officers.values()], appointments });
}

/** The id follows from the number, so that loading twice makes nobody twice. */
function idOf(officerNumber: string): OfficerId {
  return `01980000-0000-7000-8000-000000${officerNumber}` as OfficerId;
}

function whatIsWrong({ cells }: Row, organs: ReadonlySet<string>, officers: Map<string, Officer>) {
  if (!/^\d{6}$/.test(cells.number)) {
    return { zh: '警号应为六位数字', en: 'the officer number must have six digits' };
  }
  if (!/^[\p{Script=Han}·]{2,20}$/u.test(cells.name)) {
    return { zh: '姓名不正确', en: 'the name is not a name' };
  }
  const before = officers.get(cells.number);
  if (before !== undefined && before.name !== cells.name) {
    return { zh: `警号 ${cells.number} 有两个姓名`, en: `number ${cells.number} has two names` };
  }
  if (!organs.has(cells.organ)) {
    return { zh: `没有机关 ${cells.organ}`, en: `there is no organ ${cells.organ}` };
  }
  if (cells.branch !== 'all' && !branchCodes.some((code) => code === cells.branch)) {
    return { zh: `没有警种 ${cells.branch}`, en: `there is no branch ${cells.branch}` };
  }
  if (!officerRoles.some((role) => role === cells.role)) {
    return { zh: `没有岗位 ${cells.role}`, en: `there is no role ${cells.role}` };
  }
  const [from, to] = [parseDay(cells.from), parseDay(cells.to)];
  if (from === undefined || (cells.to !== '' && (to === undefined || to < from))) {
    return { zh: '任职起止日期不正确', en: 'the days of the appointment are not correct' };
  }
  return undefined;
}

function toAppointment({ cells }: Row, officerId: OfficerId): Appointment {
  return {
    officerId,
    organId: cells.organ as Appointment['organId'],
    branchCode: cells.branch as AppointedBranch,
    role: cells.role as OfficerRole,
    from: cells.from as Day,
    ...(cells.to !== '' && { to: cells.to as Day }),
  };
}

function clashOf(appointments: readonly Appointment[], last: Appointment) {
  const roles = appointments
    .filter((one) => one.officerId === last.officerId && isInForce(one, last.from))
    .map(({ role }) => role);
  const clash = incompatibleRoles(roles);
  return clash === undefined
    ? undefined
    : {
        zh: `${clash.join(' 与 ')} 不得由同一人兼任`,
        en: `one person may not be ${clash.join(' and ')}`,
      };
}
