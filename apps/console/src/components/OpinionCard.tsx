import { Card } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { message } from '../messages/messages.ts';
import { Mark } from './Mark.tsx';

/** What the examiner proposes to the officer who decides. */
export function OpinionCard({ opinion }: { opinion: NonNullable<OfficerCase['opinion']> }) {
  const grants = opinion.outcome === 'grant';
  return (
    <Card title={<h2>{message('opinion')}</h2>}>
      <Mark tone={grants ? 'good' : 'bad'}>{message(grants ? 'proposeGrant' : 'proposeDeny')}</Mark>
      {opinion.text}
    </Card>
  );
}
