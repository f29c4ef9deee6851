import { dayOf } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { DraftProblemCode } from '../drafts/problems.ts';
import { createDraft } from '../drafts/write-draft.ts';
import type { DraftWish } from '../drafts/write-draft.ts';
import type { DraftRow } from '../drafts/store/draft-rows.ts';
import { identifyAtWindow } from './mandates-at-window.ts';
import type { WindowProblemCode } from './problems.ts';
import { mayTakeIn } from './window-authority.ts';
import type { Window } from './window-authority.ts';
import type { PersonAtWindow, WindowWorld } from './window-world.ts';

/** An application for the person who stands there. It is theirs: they find it on their telephone as well. */
export async function beginAtWindow(
  world: WindowWorld,
  {
    wish,
    window,
  }: { wish: Pick<DraftWish, 'itemCode' | 'regionCode' | 'mandateId'>; window: Window },
  { person, commandId }: { person: PersonAtWindow; commandId: string },
): Promise<Result<DraftRow, Refusal<DraftProblemCode | WindowProblemCode>>> {
  const { drafts } = world;
  const { itemCode, regionCode } = wish;
  const offer = await drafts.offers.find(itemCode, regionCode, dayOf(drafts.clock()));
  if (!offer.ok) return offer;
  const allowed = await mayTakeIn(world, window, { ...offer.value, regionCode });
  if (!allowed.ok) return allowed;
  const identified = await identifyAtWindow(world, person);
  if (!identified.ok) return identified;
  const { personId } = identified.value;
  return createDraft(drafts, { ...wish, personId, channel: 'window', window }, commandId);
}
