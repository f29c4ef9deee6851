import { useQuery } from '@tanstack/react-query';
import { Card, Empty, Statistic, Table, Typography } from 'antd';
import type { TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { branchLabels } from '@tongban/vocabulary';
import { mostLines, qualityQuery } from '../../api/catalogue-work.ts';
import type { QualityLine } from '../../api/catalogue-work.ts';
import { LoadState } from '../../components/LoadState.tsx';
import { Mark } from '../../components/Mark.tsx';
import { defectTones } from '../../components/catalogue/DefectList.tsx';
import { FilterBar } from '../../components/catalogue/FilterBar.tsx';
import { askedFilter, useFilter } from '../../components/catalogue/use-filter.ts';
import { label } from '../../messages/label.ts';
import { message, pick } from '../../messages/messages.ts';
import { paths } from '../../paths.ts';

/** What items say against themselves and what they leave out, by rule. */
export function QualityPage() {
  const filter = useFilter();
  const asked = askedFilter<Parameters<typeof qualityQuery>[0]>(filter, ['kind', 'rule']);
  const report = useQuery(qualityQuery(asked));
  if (report.data === undefined) {
    return <LoadState error={report.error} onRetry={() => void report.refetch()} />;
  }
  const { items, sound, contradictions, gaps, advice, byRule, lines } = report.data;
  return (
    <>
      <Typography.Title level={1}>{message('quality')}</Typography.Title>
      <p>{message('qualityLead')}</p>
      <div className="figures">
        {(
          [
            ['itemsLookedAt', items],
            ['itemsSound', sound],
            ['contradictions', contradictions],
            ['gaps', gaps],
            ['adviceGiven', advice],
          ] as const
        ).map(([name, value]) => (
          <Card key={name} size="small">
            <Statistic title={message(name)} value={value} />
          </Card>
        ))}
      </div>
      <div className="figures-note">
        <FilterBar
          filter={filter}
          choices={[
            { name: 'kind', label: 'kind', any: 'anyKind', options: kinds },
            {
              name: 'rule',
              label: 'rule',
              any: 'anyRule',
              options: byRule.map(({ rule, count }) => ({
                value: rule,
                label: `${rule} (${count})`,
              })),
            },
          ]}
        >
          {lines.length >= mostLines && (
            <span className="hint">{message('shownFirst', { n: mostLines })}</span>
          )}
        </FilterBar>
      </div>
      <Table<QualityLine>
        rowKey={({ itemCode, rule, at }) => `${itemCode} ${rule} ${at}`}
        size="small"
        pagination={{ pageSize: 50, showSizeChanger: false, hideOnSinglePage: true }}
        scroll={{ x: 820 }}
        dataSource={[...lines]}
        columns={columns}
        locale={{ emptyText: <Empty description={message('noFaults')} /> }}
      />
    </>
  );
}

const kinds = [
  { value: 'contradiction', label: message('contradiction') },
  { value: 'gap', label: message('gap') },
  { value: 'advice', label: message('advice') },
];

const columns: TableColumnsType<QualityLine> = [
  {
    title: message('item'),
    key: 'item',
    render: (_, { itemCode, name }) => (
      <>
        <Link to={`${paths.item({ itemCode })}?tab=quality`}>{pick(name)}</Link>
        <div className="hint number">{itemCode}</div>
      </>
    ),
  },
  {
    title: message('branch'),
    key: 'branch',
    render: (_, { branchCode }) => label(branchLabels, branchCode),
  },
  {
    title: message('faultsOfItem'),
    key: 'text',
    render: (_, { kind, text }) => (
      <>
        <Mark tone={defectTones[kind]}>{message(kind)}</Mark>
        {pick(text)}
      </>
    ),
  },
  { title: message('rule'), key: 'rule', render: (_, { rule }) => <code>{rule}</code> },
];
