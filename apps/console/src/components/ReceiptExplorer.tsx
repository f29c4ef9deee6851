import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Descriptions, Empty, Modal, Select, Table, Tag, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Answer } from '../api/client.ts';
import {
  verificationProofQuery,
  verificationReceiptsQuery,
  verificationTenantsQuery,
} from '../api/verification.ts';
import { showInstant } from '../messages/dates.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';
import { LoadState } from './LoadState.tsx';

type Row = Answer<'listVerificationReceipts'>['items'][number];

/** The receipts, fifty at a time from the latest on, each with the proof that it stands in the log. */
export function ReceiptExplorer() {
  const tenants = useQuery(verificationTenantsQuery());
  const [system, setSystem] = useState<string>();
  const [cursor, setCursor] = useState<string>();
  const [proving, setProving] = useState<string>();
  const receipts = useQuery(
    verificationReceiptsQuery({
      ...(system !== undefined && { system }),
      ...(cursor !== undefined && { cursor }),
    }),
  );
  const options = (tenants.data?.items ?? []).map(({ code, name, systems }) => ({
    label: pick(name),
    title: code,
    options: systems.map((one) => ({ value: one.code, label: `${one.code} ${pick(one.name)}` })),
  }));
  return (
    <>
      <p>{message('receiptsLead')}</p>
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={message('system')}
        placeholder={message('allSystems')}
        options={options}
        value={system ?? null}
        onChange={(chosen: string | null | undefined) => {
          setSystem(chosen ?? undefined);
          setCursor(undefined);
        }}
        style={{ width: 320, maxWidth: '100%', marginBottom: 12 }}
      />
      {receipts.data === undefined ? (
        <LoadState error={receipts.error} onRetry={() => void receipts.refetch()} />
      ) : (
        <Table<Row>
          rowKey="receipt"
          size="small"
          dataSource={[...receipts.data.items]}
          columns={columns(setProving)}
          pagination={false}
          scroll={{ x: 900 }}
          locale={{ emptyText: <Empty description={message('nothingSealed')} /> }}
          footer={() =>
            receipts.data.nextCursor !== undefined && (
              <Button size="small" onClick={() => setCursor(receipts.data.nextCursor)}>
                {message('moreReceipts')}
              </Button>
            )
          }
        />
      )}
      {proving !== undefined && (
        <ProofDialog receipt={proving} onClose={() => setProving(undefined)} />
      )}
    </>
  );
}

function ProofDialog({ receipt, onClose }: { receipt: string; onClose: () => void }) {
  const proof = useQuery(verificationProofQuery(receipt));
  return (
    <Modal
      open
      title={`${message('proof')} ${receipt}`}
      footer={null}
      onCancel={onClose}
      width={760}
    >
      {proof.data === undefined ? (
        <LoadState error={proof.error} onRetry={() => void proof.refetch()} />
      ) : (
        <>
          <Alert type="info" title={message('proofLead')} />
          <Descriptions
            column={1}
            size="small"
            bordered
            style={{ marginTop: 12 }}
            items={[
              { key: 'entry', label: message('proofEntry'), children: digest(proof.data.entry) },
              {
                key: 'path',
                label: message('proofPath'),
                children: proof.data.path.map((hash) => <div key={hash}>{digest(hash)}</div>),
              },
              {
                key: 'head',
                label: message('proofHead'),
                children: (
                  <>
                    <div>
                      #{proof.data.head.index} · {showInstant(proof.data.head.sealedAt)} ·{' '}
                      {proof.data.head.keyId}
                    </div>
                    <div>{digest(proof.data.head.root)}</div>
                    <div>{digest(proof.data.head.signature)}</div>
                  </>
                ),
              },
            ]}
          />
        </>
      )}
    </Modal>
  );
}

function digest(text: string) {
  return <code style={{ wordBreak: 'break-all' }}>{text}</code>;
}

function columns(prove: (receipt: string) => void): TableColumnsType<Row> {
  return [
    { title: message('receipt'), dataIndex: 'receipt' },
    {
      title: message('system'),
      key: 'system',
      render: (_, { tenant, systemName, system }) => (
        <>
          {pick(tenant)} · {pick(systemName)}{' '}
          <Typography.Text type="secondary">{system}</Typography.Text>
        </>
      ),
    },
    { title: message('call'), key: 'call', render: (_, { callName }) => pick(callName) },
    {
      title: message('conclusion'),
      key: 'result',
      render: (_, { result, items }) =>
        result === undefined ? (
          `× ${items}`
        ) : (
          <Tag color={colours[result]}>{label(results, result)}</Tag>
        ),
    },
    {
      title: message('askedPurpose'),
      key: 'purpose',
      render: (_, { purpose, matter }) => (
        <>
          {purpose} <Typography.Text type="secondary">{matter}</Typography.Text>
        </>
      ),
    },
    {
      title: message('answeredAt'),
      key: 'answeredAt',
      render: (_, { answeredAt }) => showInstant(answeredAt),
    },
    {
      title: message('actions'),
      key: 'actions',
      render: (_, { receipt }) => (
        <Button size="small" onClick={() => prove(receipt)}>
          {message('proof')}
        </Button>
      ),
    },
  ];
}

const colours = { match: 'green', no_match: 'gold', unable: 'default' } as const;
const results = {
  match: { zh: '一致', en: 'Match' },
  no_match: { zh: '不一致', en: 'No match' },
  unable: { zh: '无法判断', en: 'Unable' },
} as const;
