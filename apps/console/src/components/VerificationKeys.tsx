import { useQuery } from '@tanstack/react-query';
import { Card, Descriptions, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import type { Answer } from '../api/client.ts';
import { verificationEnvelopeKeyQuery, verificationLogQuery } from '../api/verification.ts';
import { showInstant } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';
import { KeyChanges } from './KeyChanges.tsx';
import { LoadState } from './LoadState.tsx';

type Log = Answer<'getVerificationLog'>;
type LogKey = Log['keys'][number];
type EnvelopeKey = Answer<'getVerificationEnvelopeKey'>;

/** The keys of the service: the one that signs the receipt log with those before it, and the one systems seal fields to. */
export function VerificationKeys() {
  const log = useQuery(verificationLogQuery());
  const envelope = useQuery(verificationEnvelopeKeyQuery());
  return (
    <>
      <Card title={<h2>{message('logKey')}</h2>} style={{ marginBottom: 16 }}>
        <p>{message('logKeyLead')}</p>
        {log.data === undefined ? (
          <LoadState error={log.error} onRetry={() => void log.refetch()} />
        ) : (
          <LogKeys log={log.data} />
        )}
      </Card>
      <Card title={<h2>{message('envelopeKey')}</h2>}>
        <p>{message('envelopeKeyLead')}</p>
        {envelope.data === undefined ? (
          <LoadState error={envelope.error} onRetry={() => void envelope.refetch()} />
        ) : (
          <PublicKey of={envelope.data} />
        )}
      </Card>
      <KeyChanges />
    </>
  );
}

function LogKeys({ log: { head, keys, publicKey } }: { log: Log }) {
  return (
    <>
      <PublicKey of={publicKey}>
        {head === undefined
          ? message('nothingSealed')
          : message('lastSealed', { index: head.index, at: showInstant(head.sealedAt) })}
      </PublicKey>
      <Table<LogKey>
        rowKey="generation"
        size="small"
        dataSource={[...keys].reverse()}
        columns={columns()}
        pagination={{ pageSize: 10, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 560 }}
      />
    </>
  );
}

function columns(): TableColumnsType<LogKey> {
  return [
    { title: message('keyGeneration'), dataIndex: 'generation' },
    {
      title: message('keyFingerprint'),
      key: 'keyId',
      render: (_, { keyId }) => <code>{keyId}</code>,
    },
    {
      title: message('keyOpenedAt'),
      key: 'openedAt',
      render: (_, { openedAt }) =>
        openedAt === undefined ? message('keyFromStart') : showInstant(openedAt),
    },
    {
      title: message('keyVoucher'),
      key: 'voucher',
      render: (_, { voucher }) => message(voucher === undefined ? 'keyFirst' : 'keyVouched'),
    },
  ];
}

/** What is noted outside the platform: the fingerprint to compare, the whole key to check with. */
function PublicKey({
  of: { keyId, algorithm, point, openedAt },
  children,
}: {
  of: EnvelopeKey | LogKey;
  children?: string;
}) {
  const items = [
    { key: 'id', label: message('keyFingerprint'), children: <code>{keyId}</code> },
    { key: 'algorithm', label: message('keyAlgorithm'), children: algorithm },
    {
      key: 'openedAt',
      label: message('keyOpenedAt'),
      children: openedAt === undefined ? message('keyFromStart') : showInstant(openedAt),
    },
    ...(children === undefined ? [] : [{ key: 'more', label: message('logHead'), children }]),
    {
      key: 'point',
      label: message('keyPoint'),
      children: (
        <Typography.Text code copyable style={{ wordBreak: 'break-all' }}>
          {point}
        </Typography.Text>
      ),
    },
  ];
  return (
    <Descriptions
      size="small"
      column={1}
      bordered
      items={items}
      styles={{ label: { whiteSpace: 'nowrap' } }}
      style={{ marginBottom: 16 }}
    />
  );
}
