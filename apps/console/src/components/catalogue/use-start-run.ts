import { useNavigate } from 'react-router';
import { startRun } from '../../api/catalogue-work.ts';
import { useWork } from '../../forms/use-work.ts';
import { paths } from '../../paths.ts';

/** Begins a run and goes to where one sees how far it is. */
export function useStartRun() {
  const navigate = useNavigate();
  return useWork(startRun, ({ runId }) => void navigate(paths.run({ runId })));
}
