import { Button, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { proposeKeyRemoval, proposeKeyRotation, proposeTerms } from '../api/relying-systems.ts';
import { SystemTable } from '../components/SystemTable.tsx';
import { WaitingActsLink } from '../components/WaitingActsLink.tsx';
import { LostKeyDialog } from '../forms/LostKeyDialog.tsx';
import { ReasonDialog } from '../forms/ReasonDialog.tsx';
import { TermsDialog } from '../forms/TermsDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

/** The systems that sign people in here. */
export function SystemsPage() {
  const [matching, setMatching] = useState('');
  const [open, setOpen] = useState<'new' | 'rotation' | 'lost-key'>();
  const roles = useOfficer().appointments.map(({ role }) => role);
  const close = () => setOpen(undefined);
  const register = useWork(proposeTerms, close);
  const rotate = useWork(proposeKeyRotation, close);
  const removeKey = useWork(proposeKeyRemoval, close);
  return (
    <>
      <Typography.Title level={1}>{message('systems')}</Typography.Title>
      <p>{message('systemsLead')}</p>
      <WaitingActsLink />
      <Space wrap className="figures-note">
        <Input.Search
          allowClear
          maxLength={60}
          aria-label={message('findSystem')}
          placeholder={message('findSystem')}
          onSearch={(text) => setMatching(text.trim())}
        />
        {roles.includes('operator') && (
          <>
            <Button type="primary" onClick={() => setOpen('new')}>
              {message('newSystem')}
            </Button>
            <Button onClick={() => setOpen('rotation')}>{message('rotateKeys')}</Button>
            <Button onClick={() => setOpen('lost-key')}>{message('removeLostKey')}</Button>
          </>
        )}
      </Space>
      <SystemTable matching={matching} />
      <LostKeyDialog
        open={open === 'lost-key'}
        busy={removeKey.isPending}
        onCancel={close}
        onLost={(input) => removeKey.mutate(input)}
      />
      <TermsDialog
        open={open === 'new'}
        busy={register.isPending}
        onCancel={close}
        onTerms={(input) => register.mutate({ ...input, isNew: true })}
      />
      <ReasonDialog
        open={open === 'rotation'}
        title={message('rotateKeys')}
        okText={message('proposeAct')}
        busy={rotate.isPending}
        onCancel={close}
        onReason={(reason) => rotate.mutate({ reason })}
      />
    </>
  );
}
