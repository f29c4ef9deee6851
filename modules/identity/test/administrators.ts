import type { OfficerActor } from '@tongban/http';
import { deviceOf } from '../src/sessions/device.ts';
import { openSession } from '../src/sessions/open-session.ts';
import type { OfficerDirectory } from '../src/index.ts';
import { openidHouse, type OpenidHouse } from './openid-house.ts';
import type { Tidying } from '@tongban/testing';

const posts = {
  秦运维: ['1', 'operator', 'province', '440000'],
  贺安全: ['2', 'security-administrator', 'province', '440000'],
  万安全: ['3', 'security-administrator', 'province', '610000'],
  金安全: ['4', 'security-administrator', 'ministry', '000000'],
  顾运维: ['5', 'operator', 'ministry', '000000'],
  龙审计: ['6', 'auditor', 'province', '440000'],
  周民警: ['7', 'acceptor', 'city', '440300'],
} as const;

export type Administrator = keyof typeof posts;

export interface AdministratorsHouse extends OpenidHouse {
  /** One request of an administrator. */
  as(
    who: Administrator,
    method: 'GET' | 'POST',
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Record<string, unknown> }>;
}

/** A house with three kinds of administrators, of two provinces and the ministry, each signed in. */
export async function administratorsHouse(t: Tidying): Promise<AdministratorsHouse> {
  const house = await openidHouse(t, {
    officers: directory,
    officerRoles: ({ officerId }: OfficerActor) => {
      const post = Object.values(posts).find(([digit]) => idOf(digit) === officerId);
      return post === undefined ? [] : [post[1]];
    },
  });
  const tokens = new Map<string, string>();
  const { parts } = house.identity.inside;
  for (const [name, [digit]] of Object.entries(posts)) {
    const { token } = await parts.db.transaction((tx) =>
      openSession(tx, {
        owner: { officerId: idOf(digit) },
        level: 0,
        means: ['pwd', 'hwk'],
        authenticator: 3,
        device: deviceOf('test'),
        at: parts.clock(),
        limits: parts.settings.officerSession,
      }),
    );
    tokens.set(name, token);
  }
  return {
    ...house,
    async as(who, method, path, body) {
      const answer = await fetch(house.url + path, {
        method,
        headers: {
          'user-agent': 'test',
          cookie: `__Host-session=${tokens.get(who)}`,
          ...(method === 'POST' && { 'content-type': 'application/json' }),
        },
        ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    },
  };
}

export const directory: OfficerDirectory = {
  async findByNumber(number) {
    const found = Object.entries(posts).find(([, [digit]]) => `44101${digit}` === number);
    return found && { officerId: idOf(found[1][0]), officerNumber: number, name: found[0] };
  },
  async find(officerId) {
    const found = Object.entries(posts).find(([, [digit]]) => idOf(digit) === officerId);
    return found && { officerId, officerNumber: `44101${found[1][0]}`, name: found[0] };
  },
  async appointmentsOf(officerId) {
    const post = Object.values(posts).find(([digit]) => idOf(digit) === officerId);
    if (post === undefined) return [];
    const [, role, organLevel, regionCode] = post;
    const organ = { organId: `organ-${regionCode}`, organName: '机关', organLevel, regionCode };
    return [{ ...organ, branchCode: 'all', role, from: '2025-01-01' }];
  },
};

export function idOf(digit: string): string {
  return `0193b0d0-0000-7000-8000-00000000000${digit}`;
}
