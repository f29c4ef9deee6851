import { useQuery } from '@tanstack/react-query';
import { regionQuery } from '../api/look-ups.ts';

/** A region by the names of everything it lies in; its code until the names are there. */
export function RegionName({ code }: { code: string }) {
  const region = useQuery(regionQuery(code));
  return <>{region.data?.path.map(({ name }) => name).join('') ?? code}</>;
}
