import type { Branded } from '@tongban/kernel';
import type { OrganLevel } from '@tongban/vocabulary';
import type { RegionCode } from './region.ts';

/** The unified social credit code of the organ: 18 characters. */
export type OrganId = Branded<'OrganId'>;

/** A public-security organ of one of four levels, or a station under one of a county. */
export interface Organ {
  readonly organId: OrganId;
  readonly name: string;
  /** How colleagues call it: 南山分局. */
  readonly shortName: string;
  /** What its document numbers begin with: 粤深南公. Unique, so that numbers are. */
  readonly documentPrefix: string;
  readonly level: OrganLevel;
  readonly regionCode: RegionCode;
  /** The organ that leads it. Absent of the ministry only. */
  readonly parentId?: OrganId;
  readonly address?: string;
  readonly phone?: string;
  readonly hours?: string;
}
