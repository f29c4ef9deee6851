import type { Server } from '@tongban/http';
import type { WindowWorld } from '../window-world.ts';
import { windowApplicationRoutes } from './window-applications.ts';
import { windowCaseRoutes } from './window-cases.ts';
import { windowConfirmationRoutes } from './window-confirmations.ts';
import { windowDeskRoutes } from './window-desk.ts';
import { windowMandateRoutes } from './window-mandates.ts';
import { windowContinuationRoutes } from './window-continuations.ts';

/** Everything that is done for people who stand at a window. */
export async function windowRoutes(app: Server, world: WindowWorld): Promise<void> {
  await windowDeskRoutes(app, world);
  await windowApplicationRoutes(app, world);
  await windowMandateRoutes(app, world);
  await windowConfirmationRoutes(app, world);
  await windowContinuationRoutes(app, world);
  await windowCaseRoutes(app, world);
}
