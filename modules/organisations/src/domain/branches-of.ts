import { branchCodes } from '@tongban/vocabulary';
import type { BranchCode, OrganLevel } from '@tongban/vocabulary';

// What is never done at a station: places of detention, legal affairs, economic crime, network security.
const notAtStations: readonly BranchCode[] = ['JGS', 'FZ', 'JZ', 'WA'];
const atStations = branchCodes.filter((code) => !notAtStations.includes(code));

/** The branches that an organ of the level has. */
export function branchesOf(level: OrganLevel): readonly BranchCode[] {
  return level === 'station' ? atStations : branchCodes;
}
