/** The version of an interface that a contract, or a stream of one (`<contract>.<lane>`), is written by: `national-v2` is 2. */
export function majorOf(contract: string): number {
  return Number(/-v([1-9]\d{0,2})(?:\.|$)/.exec(contract)?.[1] ?? 1);
}

/**
 * Under which name a receiver keeps what a sender delivers. A second version of an interface has a book of its own, so that
 * for as long as both are delivered side by side the rows of one never replace, stand in for or are counted among those of the
 * other.
 */
export function bookOf(sender: string, contractOrStream: string | undefined): string {
  const major = contractOrStream === undefined ? 1 : majorOf(contractOrStream);
  return major === 1 ? sender : `${sender}/v${major}`;
}
