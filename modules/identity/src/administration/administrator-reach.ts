import type { OfficerAppointment } from '../parts.ts';

export type AdministratorRole = 'operator' | 'security-administrator';

/**
 * Whether one of the appointments reaches systems of this region: an administrator of the ministry reaches all of them, one of
 * a province those of the province. `null` is a system of a ministry, or the platform itself.
 */
export function reachesRegion(
  appointments: readonly OfficerAppointment[],
  role: AdministratorRole,
  regionCode: string | null,
): boolean {
  return appointments
    .filter((appointment) => appointment.role === role)
    .some(
      ({ organLevel, regionCode: own }) =>
        organLevel === 'ministry' ||
        (organLevel === 'province' &&
          regionCode !== null &&
          own.slice(0, 2) === regionCode.slice(0, 2)),
    );
}
