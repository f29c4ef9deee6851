import { Card, Tag } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { message } from '../messages/messages.ts';

/** What the examiner proposes to the officer who decides. */
export function OpinionCard({ opinion }: { opinion: NonNullable<OfficerCase['opinion']> }) {
  const grants = opinion.outcome === 'grant';
  return (
    <Card title={<h2>{message('opinion')}</h2>}>
      <Tag color={grants ? 'green' : 'red'}>{message(grants ? 'proposeGrant' : 'proposeDeny')}</Tag>
      {opinion.text}
    </Card>
  );
}
