import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Card } from 'antd';
import type { Answer } from '../api/client.ts';
import { flowProofQuery, proveFlows } from '../api/flows.ts';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { FailureNote } from './FailureNote.tsx';
import { LoadState } from './LoadState.tsx';

type Proof = Answer<'proveFlows'>;

/** Whether the flow of every published item is sound, as last searched: what that covered, and how long it took. */
export function FlowProofCard() {
  const queries = useQueryClient();
  const query = useQuery(flowProofQuery());
  const proving = useMutation({
    mutationFn: proveFlows,
    onSuccess: (last) => queries.setQueryData(flowProofQuery().queryKey, { last }),
  });
  const last = query.data?.last;
  return (
    <Card title={<h2>{message('flowProof')}</h2>} className="figures-note">
      <p className="hint">{message('flowProofHelp')}</p>
      {query.data === undefined ? (
        <LoadState error={query.error} onRetry={() => void query.refetch()} />
      ) : last === undefined ? (
        <p>{message('neverProved')}</p>
      ) : (
        <LastProof proof={last} />
      )}
      <FailureNote error={proving.error} />
      <Button loading={proving.isPending} onClick={() => proving.mutate()}>
        {message('proveNow')}
      </Button>
    </Card>
  );
}

function LastProof({ proof }: { proof: Proof }) {
  const { provedAt, provedBy, items, searches, states, workMs, unsoundItems } = proof;
  const isSound = unsoundItems === 0;
  const count = (n: number) => n.toLocaleString();
  return (
    <>
      <Alert
        type={isSound ? 'success' : 'error'}
        showIcon
        role="status"
        title={
          isSound
            ? message('allSound', { items: count(items) })
            : message('someUnsound', { items: count(items), unsound: count(unsoundItems) })
        }
        description={message('proofCovered', {
          searches: count(searches),
          states: count(states),
          seconds: (workMs / 1_000).toFixed(2),
        })}
      />
      <p className="hint">
        {showInstant(provedAt)} · {provedBy ?? message('provedByItself')}
      </p>
      {!isSound && <Unsound proof={proof} />}
    </>
  );
}

function Unsound({ proof: { unsound } }: { proof: Proof }) {
  return (
    <ul>
      {unsound.map(({ itemCode, itemName, faults }) => (
        <li key={itemCode}>
          {itemCode} {itemName !== undefined && pick(itemName)}
          <ul>
            {faults.map(({ label, where }, index) => (
              <li key={index}>
                {pick(label)} <code>{where}</code>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
