import { Button, Space } from 'antd';
import { useState } from 'react';
import {
  proposeReasoned,
  proposeTerms,
  type ReasonedAct,
  type SystemFile,
} from '../api/relying-systems.ts';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { TermsDialog } from '../forms/TermsDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message } from '../messages/messages.ts';

interface SystemActsProps {
  readonly system: SystemFile;
  readonly isOperator: boolean;
  readonly mayStop: boolean;
}

/** What may be proposed for a system; a suspension alone is done at once. */
export function SystemActs({ system, isOperator, mayStop }: SystemActsProps) {
  const [act, setAct] = useState<ReasonedAct | 'terms'>();
  const close = () => setAct(undefined);
  const propose = useWork(proposeReasoned, close);
  const change = useWork(proposeTerms, close);
  const { clientId, terms, status, environment } = system;
  return (
    <>
      <Space wrap>
        {isOperator && <Button onClick={() => setAct('terms')}>{message('changeTerms')}</Button>}
        {isOperator && environment === 'sandbox' && (
          <Button onClick={() => setAct('promotion')}>{message('promote')}</Button>
        )}
        {isOperator && status === 'suspended' && (
          <Button onClick={() => setAct('resumption')}>{message('resumeSystem')}</Button>
        )}
        {mayStop && status === 'active' && (
          <Button danger onClick={() => setAct('suspension')}>
            {message('suspendNow')}
          </Button>
        )}
        {isOperator && terms.federationLevel === 1 && terms.protocol !== 'cas' && (
          <Button onClick={() => setAct('secrets')}>{message('issueSecret')}</Button>
        )}
      </Space>
      <ReasonDialog
        open={act !== undefined && act !== 'terms'}
        title={act === undefined || act === 'terms' ? '' : message(titles[act])}
        okText={message('proposeAct')}
        busy={propose.isPending}
        onCancel={close}
        onReason={(reason) => {
          if (act !== undefined && act !== 'terms') propose.mutate({ clientId, act, reason });
        }}
      />
      <TermsDialog
        open={act === 'terms'}
        busy={change.isPending}
        standing={{ clientId, terms }}
        onCancel={close}
        onTerms={(input) => change.mutate({ ...input, isNew: false })}
      />
    </>
  );
}

const titles = {
  promotion: 'promote',
  resumption: 'resumeSystem',
  secrets: 'issueSecret',
  suspension: 'suspendNow',
} as const;
