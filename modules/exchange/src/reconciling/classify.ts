/** How a row differs between the two books. */
export type DifferenceKind =
  /** We owe it, they do not have it. */
  | 'missing'
  /** They have it, we do not know it. */
  | 'extra'
  /** They have an earlier version. */
  | 'stale'
  /** They have this version, with other content. */
  | 'altered'
  /** Our own stored row is not what it was when it was numbered. */
  | 'altered-here';

export interface Difference {
  readonly rowGuid: string;
  readonly kind: DifferenceKind;
  readonly ourVersion?: number;
  readonly theirVersion?: number;
  /** Of what they should not have: where it stands. */
  readonly theirTable?: string;
}

export interface OurRow {
  readonly rowGuid: string;
  readonly version: number;
  /** Reckoned anew from the stored bytes, and as it was written down: they differ when the row was tampered with. */
  readonly digest: string;
  readonly writtenDigest: string;
  /** Over all that is stored of it. */
  readonly whole?: string;
  /** Of what it said before it was blanked, when its person had it erased: the other side may still hold that. */
  readonly erasedDigest?: string | null;
}

export interface TheirRow {
  readonly rowGuid: string;
  readonly version: number;
  readonly digest: string;
  readonly table: string;
  /** Absent where the other side compares the content only. */
  readonly whole?: string | undefined;
}

export interface Explained {
  /** Rows with an open entry on the work-list: the receiver said it would not take them. */
  readonly rejected: ReadonlySet<string>;
  /** The latest version we have numbered, also beyond the position compared: it may be there already. */
  readonly latest: ReadonlyMap<string, number>;
}

/** What differs in some buckets, each row under exactly one head; what is explained is no difference. */
export function classify(
  ours: readonly OurRow[],
  theirs: readonly TheirRow[],
  { rejected, latest }: Explained,
): Difference[] {
  const there = new Map(theirs.map((row) => [row.rowGuid, row]));
  const differences: Difference[] = [];
  for (const our of ours) {
    const { rowGuid, version, digest, writtenDigest } = our;
    const their = there.get(rowGuid);
    there.delete(rowGuid);
    const versions = {
      ourVersion: version,
      ...(their !== undefined && { theirVersion: their.version }),
    };
    const differs = (kind: DifferenceKind) => differences.push({ rowGuid, kind, ...versions });
    if (digest !== writtenDigest) differs('altered-here');
    else if (their === undefined || their.version < version) {
      if (!rejected.has(rowGuid)) differs(their === undefined ? 'missing' : 'stale');
    } else if (their.version > version) {
      if (their.version > (latest.get(rowGuid) ?? version)) differs('altered');
    } else if (!isSame(our, their)) differs('altered');
  }
  for (const { rowGuid, version, table } of there.values()) {
    if (latest.has(rowGuid)) continue;
    differences.push({ rowGuid, kind: 'extra', theirVersion: version, theirTable: table });
  }
  return differences.sort((a, b) => (a.rowGuid < b.rowGuid ? -1 : 1));
}

function isSame({ digest, whole, erasedDigest }: OurRow, their: TheirRow): boolean {
  if (their.digest === erasedDigest) return true;
  return their.digest === digest && (their.whole === undefined || their.whole === whole);
}
