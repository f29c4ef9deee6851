import { Link } from 'react-router';
import { revisionKindLabels, revisionStateLabels } from '@tongban/vocabulary';
import type { OpenRevision } from '../../api/catalogue.ts';
import { pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** The changes of an item that somebody is working on. */
export function OpenRevisionLinks({ revisions }: { revisions: readonly OpenRevision[] }) {
  return (
    <ul className="plain tight">
      {revisions.map(({ revisionId, kind, state }) => (
        <li key={revisionId}>
          <Link to={paths.revision({ revisionId })}>
            {pick(revisionKindLabels[kind])}（{pick(revisionStateLabels[state])}）
          </Link>
        </li>
      ))}
    </ul>
  );
}
