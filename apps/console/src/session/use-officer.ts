import { useRouteLoaderData } from 'react-router';
import type { Officer } from '../api/types.ts';

/** The signed-in officer. Only for components behind the frame. */
export function useOfficer(): Officer {
  const officer = useRouteLoaderData<Officer>('frame');
  if (officer === undefined) throw new Error('used outside the frame');
  return officer;
}
