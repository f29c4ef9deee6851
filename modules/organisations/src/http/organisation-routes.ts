import type { Server } from '@tongban/http';
import { absenceRoutes } from './absences.ts';
import type { DelegationParts } from './delegation-parts.ts';
import { delegationRoutes } from './delegations.ts';
import { organRoutes } from './organs.ts';
import { regionRoutes } from './regions.ts';

export type OrganisationsParts = DelegationParts;

export async function organisationRoutes(app: Server, parts: OrganisationsParts): Promise<void> {
  await regionRoutes(app, parts);
  await organRoutes(app, parts);
  await delegationRoutes(app, parts);
  await absenceRoutes(app, parts);
}
