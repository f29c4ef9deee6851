import { Link } from 'react-router';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { useWaitingActs } from '../session/use-waiting-acts.ts';

/** From the pages where something is proposed to the one where it is decided. */
export function WaitingActsLink() {
  const { acts } = useWaitingActs();
  return (
    <p>
      <Link to={paths.waitingActs()}>{message('waitingActsOf', { n: acts.length })}</Link>
    </p>
  );
}
