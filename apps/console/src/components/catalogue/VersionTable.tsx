import { Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { EditedItem } from '../../api/catalogue.ts';
import { showDay } from '../../messages/dates.ts';
import { message } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';
import { Mark } from '../Mark.tsx';

type Version = EditedItem['versions'][number];

/** Every version of an item: from when, where it came from, and who is behind it. */
export function VersionTable({ versions }: { versions: readonly Version[] }) {
  const current = versions.find(({ inForce }) => inForce)?.version ?? 0;
  return (
    <Table<Version>
      rowKey="version"
      size="small"
      pagination={false}
      scroll={{ x: 820 }}
      dataSource={[...versions]}
      columns={columnsOf(current)}
    />
  );
}

function columnsOf(current: number): TableColumnsType<Version> {
  return [
    {
      title: message('version'),
      key: 'version',
      render: (_, { version, inForce }) => (
        <>
          {message('versionNumber', { n: version })}{' '}
          <Mark tone={inForce ? 'good' : version > current ? 'warn' : 'calm'}>
            {message(inForce ? 'inForceNow' : version > current ? 'awaits' : 'past')}
          </Mark>
        </>
      ),
    },
    {
      title: message('effectiveFrom'),
      key: 'from',
      render: (_, { effectiveFrom }) => `${effectiveFrom} ${showDay(effectiveFrom)}`,
    },
    {
      title: message('origin'),
      key: 'origin',
      render: (_, { origin, revisionId }) =>
        revisionId === undefined ? (
          message(origin === 'load' ? 'originLoad' : 'originPublication')
        ) : (
          <Link to={paths.revision({ revisionId })}>{message('originPublication')}</Link>
        ),
    },
    { title: message('writers'), key: 'writers', render: (_, { writers }) => writers.join('、') },
    { title: message('reviewer'), dataIndex: 'reviewer' },
    { title: message('publisher'), dataIndex: 'publisher' },
  ];
}
