import type { Server } from '@tongban/http';
import type { Maintenance } from '../maintenance-parts.ts';
import { editedItemRoutes } from './edited-items.ts';
import { hookRoutes } from './hooks.ts';
import { localImplementationRoutes } from './local-implementations.ts';
import { qualityRoutes } from './quality.ts';
import { revisionActRoutes } from './revision-acts.ts';
import { revisionRoutes } from './revisions.ts';
import { runRoutes } from './runs.ts';
import { spreadsheetRoutes } from './spreadsheets.ts';

/** The editors' side of the catalogue. */
export async function catalogueMaintenanceRoutes(
  app: Server,
  maintenance: Maintenance,
): Promise<void> {
  await editedItemRoutes(app, maintenance);
  await localImplementationRoutes(app, maintenance);
  await qualityRoutes(app, maintenance);
  await revisionRoutes(app, maintenance);
  await revisionActRoutes(app, maintenance);
  await runRoutes(app, maintenance);
  await spreadsheetRoutes(app, maintenance);
  await hookRoutes(app, maintenance);
}
