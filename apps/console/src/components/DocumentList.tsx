import { Card } from 'antd';
import { documentAddress } from '../api/cases.ts';
import type { CaseDocument } from '../api/types.ts';
import { showDay } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';

interface DocumentListProps {
  readonly caseId: string;
  readonly documents: readonly CaseDocument[];
}

export function DocumentList({ caseId, documents }: DocumentListProps) {
  return (
    <Card title={<h2>{message('documents')}</h2>}>
      {documents.length === 0 && <p>{message('noDocuments')}</p>}
      <ul className="plain">
        {documents.map(({ documentId, title, number, issuedOn }) => (
          <li key={documentId}>
            <a href={documentAddress(caseId, documentId)} target="_blank" rel="noreferrer">
              {title}
            </a>{' '}
            <span className="hint">
              {number} · {showDay(issuedOn)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
