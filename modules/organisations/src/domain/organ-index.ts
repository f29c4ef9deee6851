import type { Organ, OrganId } from './organ.ts';

/** All organs in memory, as a tree. */
export interface OrganIndex {
  readonly size: number;
  find(organId: string): Organ | undefined;
  /** The organs seated in the region: its bureau first, then its stations. */
  ofRegion(regionCode: string, limit: number): readonly Organ[];
  /** The organ itself and those above it, up to the ministry. */
  ancestry(organId: string): readonly Organ[];
  /** The organ itself and all below it. */
  subtree(organId: string, limit: number): readonly Organ[];
}

export function createOrganIndex(organs: readonly Organ[]): OrganIndex {
  const byId = new Map<string, Organ>(organs.map((organ) => [organ.organId, organ]));
  const inOrder = organs.toSorted(byLevelAndId);
  const byRegion = Map.groupBy(inOrder, ({ regionCode }) => regionCode as string);
  const children = Map.groupBy(inOrder, ({ parentId }) => parentId as string | undefined);

  return {
    size: organs.length,
    find: (organId) => byId.get(organId),
    ofRegion: (regionCode, limit) => (byRegion.get(regionCode) ?? []).slice(0, limit),
    ancestry(organId) {
      const above: Organ[] = [];
      let organ = byId.get(organId);
      while (organ !== undefined && above.length < deepest) {
        above.push(organ);
        organ = organ.parentId === undefined ? undefined : byId.get(organ.parentId);
      }
      return above;
    },
    subtree(organId, limit) {
      const root = byId.get(organId);
      const found: Organ[] = root === undefined ? [] : [root];
      for (let at = 0; at < found.length && found.length < limit; at += 1) {
        found.push(...(children.get(found[at]!.organId) ?? []));
      }
      return found.slice(0, limit);
    },
  };
}

const deepest = 10;
const levels: readonly Organ['level'][] = ['ministry', 'province', 'city', 'county', 'station'];

function byLevelAndId(one: Organ, other: Organ): number {
  const byLevel = levels.indexOf(one.level) - levels.indexOf(other.level);
  return byLevel === 0 ? compareIds(one.organId, other.organId) : byLevel;
}

function compareIds(one: OrganId, other: OrganId): number {
  return one < other ? -1 : 1;
}
