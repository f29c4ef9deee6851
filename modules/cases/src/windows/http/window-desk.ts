import { BilingualBody, IdText, InstantText, officerOf, Type } from '@tongban/http';
import type { Server } from '@tongban/http';
import { findOpenAtWindow } from '../find-open-at-window.ts';
import type { WindowWorld } from '../window-world.ts';

const ListBody = Type.Object({
  items: Type.Array(
    Type.Object({
      draftId: IdText,
      itemCode: Type.String(),
      itemName: BilingualBody,
      regionCode: Type.String(),
      /** The person at the window, masked. */
      personMasked: Type.Optional(Type.String()),
      updatedAt: InstantText,
    }),
  ),
});

/** What lies open on the officer's own desk, so that nothing is lost between two people. */
export async function windowDeskRoutes(app: Server, world: WindowWorld): Promise<void> {
  const { words, people } = world.cases;

  app.get(
    '/api/officer/window-applications',
    {
      schema: {
        operationId: 'listAtWindow',
        summary: 'What is begun at this officer’s window and not handed in, the latest first',
        tags: ['windows'],
        response: { 200: ListBody },
      },
      config: { permission: 'window.serve' },
    },
    async (request) => {
      const { db, clock } = world.drafts;
      const rows = await findOpenAtWindow(db, officerOf(request).officerId, clock());
      const items = rows.map(async ({ personId, ...row }) => {
        const masked = await people.readMasked(personId);
        return {
          ...row,
          itemName: words.itemName(row.itemCode) ?? { zh: row.itemCode, en: row.itemCode },
          ...(masked?.nameMasked !== undefined && { personMasked: masked.nameMasked }),
        };
      });
      return { items: await Promise.all(items) };
    },
  );
}
