export interface ListedItem {
  readonly itemCode: string;
  readonly name: { readonly zh: string };
}

/** Every published item, as anybody may list them. */
export async function itemsOf(url: string): Promise<ListedItem[]> {
  const items: ListedItem[] = [];
  let cursor: string | undefined;
  do {
    const query = new URLSearchParams({ limit: '100', ...(cursor !== undefined && { cursor }) });
    const answer = await fetch(`${url}/api/service-items?${query}`);
    const page = (await answer.json()) as { items: ListedItem[]; nextCursor?: string };
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

/** The same items for the same seed (mulberry32, a shuffle that stops early). */
export function sampleOf(
  items: readonly ListedItem[],
  { seed, size }: { seed: number; size: number },
): ListedItem[] {
  const left = items.toSorted((one, other) => (one.itemCode < other.itemCode ? -1 : 1));
  const random = mulberry32(seed);
  return Array.from(
    { length: Math.min(size, left.length) },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
}

function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
