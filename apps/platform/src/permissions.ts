import type { PermissionTable } from '@tongban/http';

/**
 * Who may use which route at all. Whether an officer has authority over the case at hand, or a case belongs to the person
 * who asks, is the module's own question; it is asked after this one.
 */
export const permissions = {} as const satisfies PermissionTable;
