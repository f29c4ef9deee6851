import { useSearchParams } from 'react-router';

/** Filters live in the address, so that a list can be shared and the way back leads to it. */
export function useFilter() {
  const [search, setSearch] = useSearchParams();
  return {
    valueOf: (name: string) => search.get(name) ?? '',
    change: (name: string, value: string | undefined) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === undefined || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
  };
}

/** The part of the address that a list asks the server with. */
export function askedFilter<Filter>(
  { valueOf }: Pick<ReturnType<typeof useFilter>, 'valueOf'>,
  names: readonly string[],
): Filter {
  const given = names.map((name) => [name, valueOf(name)]).filter(([, value]) => value !== '');
  // The choices come from the same words; the server refuses what somebody wrote into the address.
  return Object.fromEntries(given) as Filter;
}
