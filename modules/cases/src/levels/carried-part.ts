import type { Queryable } from '@tongban/database';
import { readCommands, readStream } from '@tongban/ledger';
import type { LedgerEntry, NewEntry } from '@tongban/ledger';
import type { CaseId } from '../domain/words.ts';
import { caseStream } from '../store/case-events.ts';

/** What one command added to a case, as it travels to the platform at which other organs of its way work. */
export interface CarriedPart {
  readonly caseId: CaseId;
  /** The version of its first entry. */
  readonly from: number;
  /** With the digest of what it said, in hexadecimal. */
  readonly command?: { readonly id: string; readonly digest: string };
  readonly entries: readonly NewEntry[];
  /** Of the last entry, in hexadecimal: both books are chained alike. */
  readonly hash: string;
}

/** Everything that was added to the case from a version on, command by command; the command it falls into is whole. */
export async function readParts(
  db: Queryable,
  caseId: CaseId,
  fromVersion: number,
): Promise<CarriedPart[]> {
  const stream = caseStream(caseId);
  const entries = await readStream(db, stream);
  const grouped: LedgerEntry[][] = [];
  for (const entry of entries) {
    if (entry.commandPart === 1) grouped.push([]);
    grouped.at(-1)?.push(entry);
  }
  const wanted = grouped.filter((group) => group.at(-1)!.version >= fromVersion);
  const keys = wanted.flatMap(([first]) =>
    first?.commandId === undefined ? [] : [{ stream, commandId: first.commandId }],
  );
  const commands = await readCommands(db, keys);
  return wanted.map((group) => {
    const [first] = group as [LedgerEntry];
    const digest = commands.get(`${stream} ${first.commandId}`)?.digest;
    return {
      caseId,
      from: first.version,
      ...(first.commandId !== undefined &&
        digest !== undefined && {
          command: { id: first.commandId, digest: Buffer.from(digest).toString('hex') },
        }),
      entries: group.map(({ type, at, actor, onBehalfOf, flowHash, data }) => ({
        type,
        at,
        actor,
        ...(onBehalfOf !== undefined && { onBehalfOf }),
        ...(flowHash !== undefined && { flowHash }),
        data,
      })),
      hash: Buffer.from(group.at(-1)!.hash).toString('hex'),
    };
  });
}
