import type { OfficerRole } from '@tongban/vocabulary';

// 等保三级 asks for three administrators who cannot hold each other's posts; who runs the platform or audits it
// handles no cases either.
const apart: readonly OfficerRole[] = ['operator', 'security-administrator', 'auditor'];

/** Two of the roles that one person may not hold at the same time, or undefined. */
export function incompatibleRoles(
  roles: readonly OfficerRole[],
): readonly [OfficerRole, OfficerRole] | undefined {
  for (const alone of apart) {
    const other = roles.find((role) => role !== alone);
    if (roles.includes(alone) && other !== undefined) return [alone, other];
  }
  return undefined;
}
