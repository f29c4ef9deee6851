import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { mayWorkIn } from '../domain/authority.ts';
import type { ItemOffer } from '../drafts/draft-world.ts';
import { acceptsFor } from './accepts-for.ts';
import type { WindowProblemCode } from './problems.ts';
import type { WindowWorld } from './window-world.ts';

export interface Window {
  readonly officerId: string;
  readonly organId: string;
}

/** Whether the officer takes in applications at this window, and the window may take in this one. */
export async function mayTakeIn(
  world: WindowWorld,
  { officerId, organId }: Window,
  {
    branchCode,
    scope,
    regionCode,
  }: Pick<ItemOffer, 'branchCode' | 'scope'> & { regionCode: string },
): Promise<Result<void, Refusal<WindowProblemCode>>> {
  if (!(await servesAt(world, { officerId, organId }, branchCode))) return notYourWindow;
  const windowRegion = world.regionOfOrgan(organId) ?? '';
  return acceptsFor(scope, { windowRegion, decidingRegion: regionCode }) ? ok(undefined) : notHere;
}

/** Whether the officer takes in applications of the branch in this organ today: whoever was moved left what they had there. */
export async function servesAt(
  world: WindowWorld,
  { officerId, organId }: Window,
  branchCode: string,
): Promise<boolean> {
  const { posts, clock } = world.cases.cases.world;
  const appointments = (await posts.appointmentsOf([officerId])).get(officerId) ?? [];
  const context = { appointments, hasAuthority: posts.hasAuthority, now: clock() };
  return mayWorkIn({ organId, branchCode }, context, ['acceptor']);
}

export const notYourWindow = refuse('windows/not-your-window', {
  zh: '您不是该机关该警种的受理员，不能在此窗口收件。',
  en: 'You do not take in applications of this branch in this organ.',
});

const notHere = refuse('windows/not-accepted-here', {
  zh: '该事项未开通在本地窗口异地受理，请到有管辖权的机关或其通办范围内的窗口办理。',
  en: 'Windows of this region do not take this in for that region. Turn to the competent organ or a window within its scope.',
});
