import { useQuery } from '@tanstack/react-query';
import { Descriptions } from 'antd';
import { branchLabels, officerRoleLabels } from '@tongban/vocabulary';
import { relyingSystemQuery, type Act } from '../api/relying-systems.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { ActLines } from './ActLines.tsx';
import { TermsFacts } from './TermsFacts.tsx';

/** Everything whoever decides has to see: who proposed it and why, what it would do, and what stands in its place. */
export function ActFacts({ act }: { act: Act }) {
  const { terms, lines, kind, clientId = '' } = act;
  const changes = kind === 'change-system';
  const standing = useQuery({ ...relyingSystemQuery(clientId), enabled: changes });
  return (
    <div className="act-facts">
      <Descriptions size="small" bordered column={1} items={aboutIt(act)} />
      {terms !== undefined && <TermsFacts terms={terms} before={standing.data?.terms} />}
      {lines !== undefined && <ActLines lines={lines} />}
    </div>
  );
}

function aboutIt({ reason, proposedBy, proposedAt, clientId, ...officer }: Act) {
  const { officerNumber, officerName, post, lastOn } = officer;
  const facts: [string, string | undefined][] = [
    [message('reason'), reason],
    [message('proposedBy'), `${proposedBy} · ${showInstant(proposedAt)}`],
    [message('clientIdName'), clientId],
    [message('officerAccount'), officerNumber && [officerNumber, officerName].join(' ').trim()],
    [
      message('roleOfPost'),
      post &&
        [
          label(officerRoleLabels, post.role),
          post.organId,
          post.branchCode === 'all' ? message('everyBranch') : label(branchLabels, post.branchCode),
          `${post.from} – ${post.to ?? ''}`,
        ].join(' · '),
    ],
    [message('lastDayOfPost'), lastOn],
  ];
  return facts.flatMap(([name, value]) =>
    value === undefined
      ? []
      : [{ key: name, label: name, children: <span className="long-text">{value}</span> }],
  );
}
