import type { Server } from '@tongban/http';
import type { Actor } from '@tongban/http';
import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Catalogue } from '../catalogue.ts';
import type { PrefillKey } from '../forms/form.ts';
import { changeRoutes } from './changes.ts';
import { guideRoutes } from './guides.ts';
import { lifeEventRoutes } from './life-events.ts';
import { itemListRoutes } from './service-items.ts';

export interface CatalogueRouteParts {
  readonly db: Database;
  readonly catalogue: Catalogue;
  readonly clock: Clock;
  /** Where people reach this platform; a guide names no addresses when left out. */
  readonly publicUrl?: string;
  /** What the account of the signed-in person can fill in; nothing for others. */
  prefillFor?(
    actor: Actor,
    wanted: readonly PrefillKey[],
  ): Promise<Partial<Record<PrefillKey, string>>>;
}

/** Everything here is public; only a form differs for whoever is signed in. */
export async function catalogueRoutes(app: Server, parts: CatalogueRouteParts): Promise<void> {
  await itemListRoutes(app, parts);
  await lifeEventRoutes(app, parts);
  await guideRoutes(app, parts);
  await changeRoutes(app, parts);
}
