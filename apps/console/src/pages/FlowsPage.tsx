import { useQuery } from '@tanstack/react-query';
import { Card, Table, Typography } from 'antd';
import { flowBpmn, flowDiagram, flowsQuery } from '../api/flows.ts';
import { FlowDrawing } from '../components/FlowDrawing.tsx';
import { FlowProofCard } from '../components/FlowProofCard.tsx';
import { LoadState } from '../components/LoadState.tsx';
import { currentLanguage } from '../messages/language.ts';
import { message, pick } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

/** Who shapes flows, or looks after their lawfulness. */
const drawing: readonly string[] = ['operator', 'item-administrator', 'legal-reviewer'];

/** Every flow with its versions: how often a case changes hands, and the current one as a picture. */
export function FlowsPage() {
  const query = useQuery(flowsQuery());
  const { appointments } = useOfficer();
  const draws = appointments.some(({ role }) => drawing.includes(role));
  return (
    <>
      <Typography.Title level={1}>{message('flows')}</Typography.Title>
      <p>{message('flowsLead')}</p>
      {query.data === undefined ? (
        <LoadState error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <>
          <Table
            rowKey="hash"
            size="small"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={[...query.data.items]}
            columns={[
              {
                title: message('flow'),
                render: (_, { template, name }) => `${template} ${pick(name)}`,
              },
              {
                title: message('version'),
                render: (_, { version, current }) =>
                  `${version} · ${message(current ? 'current' : 'earlier')}`,
              },
              { title: message('steps'), dataIndex: 'steps', align: 'right' },
              { title: message('handOffs'), dataIndex: 'handOffs', align: 'right' },
              {
                title: 'BPMN 2.0',
                render: (_, { template, version, name }) => (
                  <a
                    href={flowBpmn(template, version)}
                    download
                    aria-label={message('downloadBpmn', { flow: pick(name), version })}
                  >
                    {message('download')}
                  </a>
                ),
              },
            ]}
          />
          {draws && <FlowProofCard />}
          {draws && <FlowDrawing />}
          <div className="pictures">
            {query.data.items
              .filter(({ current }) => current)
              .map(({ template, name }) => (
                <Card key={template}>
                  <img
                    src={flowDiagram(template, currentLanguage())}
                    alt={message('flowPicture', { flow: pick(name) })}
                    loading="lazy"
                    width={320}
                  />
                </Card>
              ))}
          </div>
        </>
      )}
    </>
  );
}
