import type { Server } from '@tongban/http';
import type { Maintenance } from '../maintenance-parts.ts';
import { editedItemListRoutes } from './edited-item-list.ts';
import { editedItemRoutes } from './edited-items.ts';
import { formPlanRoutes } from './form-plans.ts';
import { hookProposalRoutes } from './hook-proposals.ts';
import { hookRoutes } from './hooks.ts';
import { localImplementationRoutes } from './local-implementations.ts';
import { localItemRoutes } from './local-items.ts';
import { editingVocabularyRoutes } from './editing-vocabulary.ts';
import { previewRoutes } from './previews.ts';
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
  await editedItemListRoutes(app, maintenance);
  await editedItemRoutes(app, maintenance);
  await localImplementationRoutes(app, maintenance);
  await localItemRoutes(app, maintenance);
  await editingVocabularyRoutes(app, maintenance);
  await previewRoutes(app, maintenance);
  await formPlanRoutes(app, maintenance);
  await qualityRoutes(app, maintenance);
  await revisionRoutes(app, maintenance);
  await revisionActRoutes(app, maintenance);
  await runRoutes(app, maintenance);
  await spreadsheetRoutes(app, maintenance);
  await hookRoutes(app, maintenance);
  await hookProposalRoutes(app, maintenance);
}
