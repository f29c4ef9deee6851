import type { Provable } from '@tongban/cases';
import type { Catalogue } from '@tongban/catalogue';
import type { Database } from '@tongban/database';
import { dayOf, type Clock } from '@tongban/kernel';
import { listRolesByLevel } from '@tongban/organisations';
import { publishedItems } from './published-items.ts';

/** What the publish gate of flows goes over: the published items, and the posts as they are filled today. */
export function provable({
  db,
  clock,
  catalogue,
}: {
  db: Database;
  clock: Clock;
  catalogue: Catalogue;
}): Provable {
  return {
    items: () =>
      [...publishedItems(catalogue)].map(({ itemCode, flowTemplate, levels, delivery }) => ({
        itemCode,
        template: flowTemplate,
        levels,
        delivery,
      })),
    async rolesOfLevels() {
      const filled = await listRolesByLevel(db, dayOf(clock()));
      return Object.fromEntries(filled.map(({ level, roles }) => [level, roles]));
    },
  };
}
