import { dayOf, ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { coversItem } from '../agents.ts';
import type { Agency } from '../agents.ts';
import type { DraftProblemCode } from '../drafts/problems.ts';
import type { WindowProblemCode } from './problems.ts';
import { mayTakeIn } from './window-authority.ts';
import type { Window } from './window-authority.ts';
import type { PersonAtWindow, WindowWorld } from './window-world.ts';

export interface MandateAtWindow {
  readonly mandateId: string;
  readonly kind: Agency['kind'];
  /** For whom the person may act, as the paper they show names them. */
  readonly principalName: string;
}

/** One person acts for a handful of others; a clerk of a large enterprise for its name alone. */
const most = 50;

/** For whom the person who stands there may apply for the item today: fifty at most. */
export async function mandatesAtWindow(
  world: WindowWorld,
  { itemCode, regionCode }: { readonly itemCode: string; readonly regionCode: string },
  { window, person }: { readonly window: Window; readonly person: PersonAtWindow },
): Promise<Result<readonly MandateAtWindow[], Refusal<DraftProblemCode | WindowProblemCode>>> {
  const { drafts } = world;
  const on = dayOf(drafts.clock());
  const offer = await drafts.offers.find(itemCode, regionCode, on);
  if (!offer.ok) return offer;
  const allowed = await mayTakeIn(world, window, { ...offer.value, regionCode });
  if (!allowed.ok) return allowed;
  const identified = await identifyAtWindow(world, person);
  if (!identified.ok) return identified;
  const inForce = await drafts.agents.agenciesOf(identified.value.personId, on);
  const covering = inForce.filter((one) => coversItem(one, offer.value)).slice(0, most);
  const named = covering.map(async ({ mandateId, kind, principalId }) => ({
    mandateId,
    kind,
    principalName: (await drafts.readPrincipal(principalId))?.name ?? '',
  }));
  return ok((await Promise.all(named)).filter(({ principalName }) => principalName !== ''));
}

/** Who stands there, by the document they show. */
export async function identifyAtWindow(
  world: WindowWorld,
  person: PersonAtWindow,
): Promise<Result<{ readonly personId: string }, Refusal<WindowProblemCode>>> {
  const identified = await world.identify(person);
  if (identified.ok) return identified;
  const { detail, code: reason } = identified.refusal;
  return refuse('windows/person-not-confirmed', detail, { reason });
}
