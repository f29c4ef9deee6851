import { useNavigate } from 'react-router';
import { paths } from '../../paths.ts';

/** Goes to the change that was just begun. */
export function useOpenRevision() {
  const navigate = useNavigate();
  return ({ revisionId }: { revisionId: string }) => void navigate(paths.revision({ revisionId }));
}
