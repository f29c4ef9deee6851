import type { Appointment, OfficerRole } from '@tongban/cases';
import { newId } from '@tongban/kernel';

/** The officers of one organ who handle the cases of one of its branches, and those of other branches who are asked. */
export interface Desk {
  readonly organId: string;
  readonly branchCode: string;
  readonly regionCode: string;
  readonly officers: Readonly<Record<DeskPost, string>>;
}

export type DeskPost = keyof typeof posts;

const posts = {
  acceptor: { role: 'acceptor', branchCode: 'HZ' },
  examiner: { role: 'examiner', branchCode: 'HZ' },
  approver: { role: 'approver', branchCode: 'HZ' },
  'examiner of JG': { role: 'examiner', branchCode: 'JG' },
  'examiner of ZA': { role: 'examiner', branchCode: 'ZA' },
  'examiner of WA': { role: 'examiner', branchCode: 'WA' },
} as const satisfies Record<string, { role: OfficerRole; branchCode: string }>;

export const deskPosts = Object.keys(posts) as readonly DeskPost[];

/** The posts of those who are asked for their opinion. */
export const askedPosts = ['examiner of JG', 'examiner of ZA', 'examiner of WA'] as const;

export function branchOf(post: DeskPost): string {
  return posts[post].branchCode;
}

export function makeDesk(organId = '11440305MB0TE00040', regionCode = '440305'): Desk {
  const officers = Object.fromEntries(deskPosts.map((post) => [post, newId()]));
  return { organId, branchCode: 'HZ', regionCode, officers: officers as Desk['officers'] };
}

/** What the officers of the desk are appointed to, by officer. */
export function appointmentsAt({ organId, officers }: Desk): Record<string, Appointment[]> {
  return Object.fromEntries(
    deskPosts.map((post) => [
      officers[post],
      [{ organId, ...posts[post], from: '2020-01-01' } as Appointment],
    ]),
  );
}
