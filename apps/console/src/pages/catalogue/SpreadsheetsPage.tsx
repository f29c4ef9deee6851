import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { ApiError } from '../../api/api-error.ts';
import { exportAddress, importItems } from '../../api/catalogue-work.ts';
import type { RowFault } from '../../api/catalogue-work.ts';
import { useStartRun } from '../../components/catalogue/use-start-run.ts';
import { message, pick } from '../../messages/messages.ts';
import { useOfficer } from '../../session/use-officer.ts';

/** The basic catalogue out as a spreadsheet and in again, every fault with its row and column. */
export function SpreadsheetsPage() {
  const imports = useOfficer().appointments.some(({ role }) => role === 'item-administrator');
  return (
    <>
      <Typography.Title level={1}>{message('spreadsheets')}</Typography.Title>
      <p>{message('spreadsheetsLead')}</p>
      <div className="toolbar">
        <Button href={exportAddress('xlsx')}>{message('exportXlsx')}</Button>
        <Button href={exportAddress('csv')}>{message('exportCsv')}</Button>
      </div>
      {imports && <ImportCard />}
    </>
  );
}

function ImportCard() {
  const [file, setFile] = useState<File>();
  const work = useMutation({ mutationFn: importItems });
  const run = useStartRun();
  return (
    <Card title={<h2>{message('importIt')}</h2>}>
      <label className="form-question">
        {message('spreadsheetFile')}
        <input
          type="file"
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            setFile(target.files?.[0]);
            work.reset();
          }}
        />
      </label>
      <Button
        type="primary"
        disabled={file === undefined}
        loading={work.isPending}
        onClick={() => work.mutate(file!)}
      >
        {message('importIt')}
      </Button>
      <div className="notices" aria-live="polite">
        {work.data && (
          <Alert
            type="success"
            showIcon
            title={message('imported', {
              drafted: work.data.drafted.length,
              unchanged: work.data.unchanged,
            })}
            action={
              work.data.drafted.length > 0 && (
                <Button
                  loading={run.isPending}
                  onClick={() =>
                    run.mutate({ action: 'submit', revisionIds: [...work.data.drafted] })
                  }
                >
                  {message('submitAll')}
                </Button>
              )
            }
          />
        )}
        {work.error && <Alert type="error" showIcon title={work.error.message} />}
      </div>
      {work.error && <RowFaults faults={faultsOf(work.error)} />}
    </Card>
  );
}

function faultsOf(error: Error): readonly RowFault[] {
  const faults = error instanceof ApiError ? error.problem?.more['faults'] : undefined;
  return Array.isArray(faults) ? (faults as RowFault[]) : [];
}

function RowFaults({ faults }: { faults: readonly RowFault[] }) {
  if (faults.length === 0) return null;
  return (
    <Table<RowFault>
      rowKey={({ row, column, rule, text }) => `${row} ${column} ${rule} ${text.zh}`}
      size="small"
      pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
      scroll={{ x: 640 }}
      dataSource={[...faults]}
      columns={columns}
    />
  );
}

const columns: TableColumnsType<RowFault> = [
  { title: message('row'), dataIndex: 'row', align: 'right', width: '5rem' },
  {
    title: message('column'),
    key: 'column',
    render: (_, { letter, column }) => `${letter} ${column}`,
  },
  { title: message('fault'), key: 'fault', render: (_, { text }) => pick(text) },
  { title: message('rule'), key: 'rule', render: (_, { rule }) => <code>{rule}</code> },
];
