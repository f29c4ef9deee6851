import { Button, Card, Empty } from 'antd';
import { useState } from 'react';
import { archiveAddress } from '../api/linked-records.ts';
import type { OfficerCase } from '../api/types.ts';
import { LinkedRecordDialog } from '../forms/LinkedRecordDialog.tsx';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';
import { useOfficer } from '../session/use-officer.ts';

const linking: readonly string[] = ['approver', 'organ-head', 'legal-reviewer'];
const filing: readonly string[] = ['organ-head', 'supervisor', 'legal-reviewer'];

/** What followed the case, and the case as a file. */
export function LinkedRecords({ found }: { found: OfficerCase }) {
  const { appointments } = useOfficer();
  const [adding, setAdding] = useState(false);
  const holds = (roles: readonly string[]) => appointments.some(({ role }) => roles.includes(role));
  return (
    <Card title={<h2>{message('linkedRecords')}</h2>}>
      {found.linkedRecords.length === 0 ? (
        <Empty image={null} description={message('noLinkedRecords')} />
      ) : (
        <ul className="plain">
          {found.linkedRecords.map((record, index) => (
            <li key={index}>
              {pick(record.label)} {record.reference} · {record.reason}
              <br />
              <span className="hint">
                {showInstant(record.at)} {record.lawBasis}
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="toolbar">
        {holds(linking) && (
          <Button size="small" onClick={() => setAdding(true)}>
            {message('addLinkedRecord')}
          </Button>
        )}
        {holds(filing) && (
          <Button size="small" href={archiveAddress(found.caseId)}>
            {message('archive')}
          </Button>
        )}
      </div>
      {adding && <LinkedRecordDialog caseId={found.caseId} onClose={() => setAdding(false)} />}
    </Card>
  );
}
