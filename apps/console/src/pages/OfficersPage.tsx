import { useQuery } from '@tanstack/react-query';
import { Button, Input, Space, Typography } from 'antd';
import { useState } from 'react';
import { officerAccountQuery, proposeOfficer } from '../api/officer-accounts.ts';
import { LoadState } from '../components/LoadState.tsx';
import { OfficerAccountCard } from '../components/OfficerAccountCard.tsx';
import { WaitingActsLink } from '../components/WaitingActsLink.tsx';
import { PostDialog } from '../forms/PostDialog.tsx';
import { useWork } from '../forms/use-work.ts';
import { message } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

/** Accounts and posts of officers: one administrator proposes, another decides. */
export function OfficersPage() {
  const [number, setNumber] = useState('');
  const [isNew, setNew] = useState(false);
  const account = useQuery(officerAccountQuery(number));
  const make = useWork(proposeOfficer, () => setNew(false));
  const roles = useOfficer().appointments.map(({ role }) => role);
  const mayPropose = roles.includes('operator');
  return (
    <>
      <Typography.Title level={1}>{message('officers')}</Typography.Title>
      <p>{message('officersLead')}</p>
      <WaitingActsLink />
      <h2 className="section-title">{message('officerAccount')}</h2>
      <Space wrap className="figures-note">
        <Input.Search
          allowClear
          maxLength={6}
          aria-label={message('findOfficer')}
          placeholder={message('findOfficer')}
          onSearch={(text) => setNumber(text.trim())}
        />
        {mayPropose && (
          <Button type="primary" onClick={() => setNew(true)}>
            {message('newOfficer')}
          </Button>
        )}
      </Space>
      {account.data !== undefined && (
        <OfficerAccountCard account={account.data} mayPropose={mayPropose} />
      )}
      {account.error !== null && (
        <LoadState error={account.error} onRetry={() => void account.refetch()} />
      )}
      <PostDialog
        open={isNew}
        isNew
        busy={make.isPending}
        onCancel={() => setNew(false)}
        onPost={(input) => make.mutate(input)}
      />
    </>
  );
}
