import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { CourierCompany, Parcel } from '../courier/courier-company.ts';
import type { SmsMessage, SmsStore } from '../sms/sms-store.ts';

/** What outlives a restart: parcels on their way, and the messages in the inbox. */
interface KeptState {
  readonly parcels: readonly Parcel[];
  readonly messages: readonly SmsMessage[];
}

export interface StateKeeper {
  /** Something has changed; written a moment later, many changes at once. */
  changed(): void;
  /** Writes what is not yet written. */
  flush(): void;
}

const writeAfterMs = 200;

/** Reads the file into the stores and keeps it up to date. A file that cannot be read is an empty one: nothing real is lost. */
export function keepState(
  file: string,
  { courier, sms }: { courier: CourierCompany; sms: SmsStore },
): StateKeeper {
  const kept = readKept(file);
  courier.restore(kept.parcels);
  sms.restore(kept.messages);
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const state: KeptState = { parcels: courier.all(), messages: sms.all() };
    writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }

  return {
    changed() {
      timer ??= setTimeout(flush, writeAfterMs).unref();
    },
    flush,
  };
}

function readKept(file: string): KeptState {
  try {
    const { parcels, messages } = JSON.parse(readFileSync(file, 'utf8')) as Partial<KeptState>;
    return { parcels: parcels ?? [], messages: messages ?? [] };
  } catch {
    return { parcels: [], messages: [] };
  }
}
