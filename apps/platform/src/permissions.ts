import { cataloguePermissions } from '@tongban/catalogue';
import { casePermissions, paperPermissions } from '@tongban/cases';
import { deliveryPermissions } from '@tongban/delivery';
import { exchangePermissions } from '@tongban/exchange';
import { evaluationPermissions } from '@tongban/evaluation';
import type { PermissionTable } from '@tongban/http';
import { identityPermissions } from '@tongban/identity';
import { notificationsPermissions } from '@tongban/notifications';
import { organisationsPermissions } from '@tongban/organisations';
import { sharingPermissions } from '@tongban/sharing';
import { verificationPermissions } from '@tongban/verification';

/**
 * Who may use which route at all: one table, to which each module adds its rows. Whether an officer has authority over the
 * case at hand, or a case belongs to the person who asks, is the module's own question; it is asked after this one.
 */
export const permissions: PermissionTable = joinTables([
  cataloguePermissions,
  organisationsPermissions,
  identityPermissions,
  sharingPermissions,
  notificationsPermissions,
  paperPermissions,
  casePermissions,
  deliveryPermissions,
  evaluationPermissions,
  exchangePermissions,
  verificationPermissions,
]);

/** Two modules that use one name for two permissions would open each other's doors. */
export function joinTables(tables: readonly PermissionTable[]): PermissionTable {
  const joined: Record<string, PermissionTable[string]> = {};
  for (const [name, rule] of tables.flatMap((table) => Object.entries(table))) {
    if (Object.hasOwn(joined, name)) throw new Error(`Two modules name the permission ${name}.`);
    joined[name] = rule;
  }
  return joined;
}
