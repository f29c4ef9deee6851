import { createServer, type Server, type ServerParts } from '@tongban/http';
import { apiInfo } from './api-info.ts';
import { permissions } from './permissions.ts';

/** What the routes of the modules need; `startPlatform` makes it, tests and tools bring their own. */
export interface ModuleParts {}

/** The whole API: every module's routes behind one set of guards. */
export async function buildServer(
  edge: Omit<ServerParts, 'permissions' | 'info'>,
  _modules: ModuleParts,
): Promise<Server> {
  const app = await createServer({ ...edge, permissions, info: apiInfo });
  return app;
}
