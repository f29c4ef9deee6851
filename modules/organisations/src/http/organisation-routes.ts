import type { Server } from '@tongban/http';
import type { Organisations } from '../create-organisations.ts';
import { organRoutes } from './organs.ts';
import { regionRoutes } from './regions.ts';

export interface OrganisationsParts {
  readonly organisations: Organisations;
}

export async function organisationRoutes(app: Server, parts: OrganisationsParts): Promise<void> {
  await regionRoutes(app, parts);
  await organRoutes(app, parts);
}
