import { Card, Tag } from 'antd';
import { checkLabels, checkOutcomeLabels } from '@tongban/vocabulary';
import type { SourceAnswer } from '../api/types.ts';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';

const tones: Record<SourceAnswer['outcome'], string> = {
  match: 'green',
  mismatch: 'red',
  'cannot-judge': 'gold',
  failed: 'gold',
};

/** What each source answered beside what was typed. "Cannot judge" is never shown as a pass. */
export function SourceList({ sources }: { sources: readonly SourceAnswer[] }) {
  return (
    <Card title={<h2>{message('sources')}</h2>}>
      {sources.length === 0 && <p>{message('noSources')}</p>}
      <ul className="plain">
        {sources.map((source) => (
          <li key={source.check}>
            <Tag color={tones[source.outcome]}>{pick(checkOutcomeLabels[source.outcome])}</Tag>
            {checkName(source)} <span className="hint">{showInstant(source.at)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function checkName({ check, label }: SourceAnswer): string {
  const labels: Record<string, { zh: string; en: string }> = checkLabels;
  const known = label ?? labels[check];
  return known === undefined ? check : pick(known);
}
