import { json, sql, type Database } from '@tongban/database';
import { newId, toInstant, type Branded } from '@tongban/kernel';
import type { KnownSystem } from '../directory.ts';

export type AlarmId = Branded<'AlarmId'>;

export const alarmKinds = [
  'enumeration',
  'mismatches',
  'night-bulk',
  'canary',
  'replay',
  'nonce-reused',
  'wrong-signatures',
  'foreign-network',
  'quota-soft-limit',
  'release',
] as const;
export type AlarmKind = (typeof alarmKinds)[number];

export const alarmMeasures = ['watched', 'slowed', 'blocked', 'suspended', 'released'] as const;
export type AlarmMeasure = (typeof alarmMeasures)[number];

export interface Alarm {
  readonly kind: AlarmKind;
  readonly system: KnownSystem;
  readonly measure: AlarmMeasure;
  /** Counts, codes and receipt numbers; nothing of a person. */
  readonly evidence: Readonly<Record<string, unknown>>;
}

/** Where alarms are written down. What slows or suspends takes effect with its alarm, in one transaction. */
export interface AlarmBook {
  raise(alarm: Alarm): void;
  /** Everything that was raised is stored. */
  settled(): Promise<void>;
}

// One row tells it; a thousand of the same in an hour hide it.
const quietMs = 3_600_000;
// Each of these was a change of its own, told by the process that made it.
const neverQuiet: readonly AlarmKind[] = ['enumeration', 'mismatches'];
const measuresThatAct: readonly AlarmMeasure[] = ['slowed', 'suspended', 'released'];

function isChange({ kind, measure }: Alarm): boolean {
  return neverQuiet.includes(kind) || measuresThatAct.includes(measure);
}

export function alarmBook(parts: {
  db: Database;
  nowMs(): number;
  onMeasure(): Promise<void>;
}): AlarmBook {
  const { db, nowMs, onMeasure } = parts;
  const raised = new Map<string, number>();
  const pending = new Set<Promise<unknown>>();
  return {
    raise(alarm) {
      const name = `${alarm.kind} ${alarm.system.systemNo} ${alarm.measure}`;
      const isRepeat = nowMs() - (raised.get(name) ?? -Infinity) < quietMs;
      if (isRepeat && !isChange(alarm)) return;
      raised.set(name, nowMs());
      const work = store(db, alarm, nowMs())
        .then(() => (measuresThatAct.includes(alarm.measure) ? onMeasure() : undefined))
        // Not stored, it is raised again with the next occasion.
        .catch(() => raised.delete(name))
        .finally(() => pending.delete(work));
      pending.add(work);
    },
    async settled() {
      await Promise.allSettled(pending);
    },
  };
}

async function store(db: Database, alarm: Alarm, nowMs: number): Promise<void> {
  const { kind, system, measure, evidence } = alarm;
  const { systemNo } = system;
  const at = toInstant(nowMs);
  const quietSince = isChange(alarm) ? at : toInstant(nowMs - quietMs);
  await db.transaction(async (tx) => {
    if (measure === 'suspended') {
      const suspended = await tx.run(sql`
        update verification.systems set suspended_at = ${at}, suspended_reason = ${kind}
         where system_no = ${systemNo} and suspended_at is null
      `);
      // Another process was first.
      if (suspended === 0) return;
    }
    // Slowed already, for whatever reason, it stays so; what is found on top of it is told.
    if (measure === 'slowed') {
      await tx.run(sql`
        update verification.systems set slowed_at = ${at}, slowed_reason = ${kind}
         where system_no = ${systemNo} and slowed_at is null
      `);
    }
    await tx.run(sql`
      insert into verification.alarms (alarm_id, kind, system_no, measure, evidence, raised_at)
      select ${newId<AlarmId>()}::uuid, ${kind}, ${systemNo}::integer, ${measure}, ${json(evidence)}::jsonb, ${at}
       where not exists (select from verification.alarms
                          where kind = ${kind} and system_no = ${systemNo} and measure = ${measure}
                            and raised_at > ${quietSince})
    `);
  });
}
