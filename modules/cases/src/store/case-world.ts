import type { Calendar } from '@tongban/calendar';
import type { KeyOps } from '@tongban/crypto';
import type { Database } from '@tongban/database';
import type { Clock } from '@tongban/kernel';
import type { Agents } from '../agents.ts';
import type { CaseSettings } from '../domain/settings.ts';
import type { CaseNumbers } from './case-numbers.ts';
import type { OfficerPosts } from './officer-posts.ts';

/** Everything the writer of cases works with. */
export interface CaseWorld {
  readonly db: Database;
  readonly clock: Clock;
  /** The calendar of the moment in a region: a published year, or the days of its province, replace it. */
  calendarOf(regionCode: string): Calendar;
  readonly settings: CaseSettings;
  readonly posts: OfficerPosts;
  readonly agents: Agents;
  readonly keys: Pick<KeyOps, 'seal' | 'openText'>;
  readonly numbers: CaseNumbers;
}
