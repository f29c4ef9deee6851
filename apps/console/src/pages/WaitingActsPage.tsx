import { useQuery } from '@tanstack/react-query';
import { Segmented, Select, Space, Typography } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Act } from '../api/relying-systems.ts';
import { verificationContractsQuery } from '../api/verification.ts';
import { verificationKeyChangesQuery } from '../api/verification-keys.ts';
import { actLabels } from '../components/act-labels.ts';
import { ActTable } from '../components/ActTable.tsx';
import { CatalogueWaiting } from '../components/catalogue/CatalogueWaiting.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { MergerSection } from '../components/MergerTable.tsx';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { paths } from '../paths.ts';
import { useOfficer } from '../session/use-officer.ts';
import { useWaitingActs } from '../session/use-waiting-acts.ts';

type Whose = 'all' | 'for-me' | 'mine';

/** Everything that waits for a second person, of whatever kind, for whoever may see it. */
export function WaitingActsPage() {
  const { isAdministrator, seesCatalogue } = useWaitingActs();
  return (
    <>
      <Typography.Title level={1}>{message('waitingActs')}</Typography.Title>
      {isAdministrator && <AdministrativeActs />}
      {seesCatalogue && <CatalogueWaiting />}
      {isAdministrator && <Elsewhere />}
    </>
  );
}

function AdministrativeActs() {
  const { query, acts } = useWaitingActs();
  const [whose, setWhose] = useState<Whose>('all');
  const [kind, setKind] = useState<string>();
  const roles = useOfficer().appointments.map(({ role }) => role);
  const kinds = [...new Set(acts.map((act) => act.kind))].sort();
  const shown = acts.filter((act) => isWanted[whose](act) && (kind ?? act.kind) === act.kind);
  return (
    <>
      <p>{message('waitingActsLead')}</p>
      <Space wrap className="figures-note" style={{ marginBottom: 12 }}>
        <Segmented<Whose>
          aria-label={message('whoseActs')}
          value={whose}
          onChange={setWhose}
          options={[
            { value: 'all', label: message('allActs') },
            { value: 'for-me', label: message('actsForMe') },
            { value: 'mine', label: message('myActs') },
          ]}
        />
        <Select
          allowClear
          aria-label={message('kindOfAct')}
          placeholder={message('kindOfAct')}
          className="kind-of-act"
          popupMatchSelectWidth={false}
          value={kind ?? null}
          onChange={(chosen: string | null) => setKind(chosen ?? undefined)}
          options={kinds.map((value) => ({ value, label: label(actLabels, value) }))}
        />
      </Space>
      {query.data === undefined ? (
        <LoadState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <ActTable acts={shown} />
      )}
      <MergerSection roles={roles} />
    </>
  );
}

const isWanted: Readonly<Record<Whose, (act: Act) => boolean>> = {
  all: () => true,
  'for-me': ({ availableActions }) => availableActions.includes('approve'),
  mine: ({ availableActions }) => availableActions.includes('withdraw'),
};

/** What the head of an organ approves too has a page with more to see. */
function Elsewhere() {
  const contracts = useQuery(verificationContractsQuery());
  const changes = useQuery(verificationKeyChangesQuery());
  const open = (contracts.data?.items ?? []).filter(({ availableActions }) =>
    availableActions.some((action) => action === 'approve' || action === 'approve-overdraft'),
  );
  const keys = (changes.data?.changes ?? []).filter(({ status }) => status === 'proposed');
  return (
    <>
      <h2 className="section-title">{message('waitingElsewhere')}</h2>
      <ul>
        <li>
          <Link to={paths.verification()}>{message('contractsWaiting', { n: open.length })}</Link>
        </li>
        <li>
          <Link to={paths.verification()}>{message('keysWaiting', { n: keys.length })}</Link>
        </li>
      </ul>
    </>
  );
}
