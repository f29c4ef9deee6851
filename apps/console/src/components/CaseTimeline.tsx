import { Card, Timeline } from 'antd';
import type { TimelineEntry } from '../api/types.ts';
import { showInstant } from '../messages/dates.ts';
import { message, pick } from '../messages/messages.ts';

export function CaseTimeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <Card title={<h2>{message('timeline')}</h2>}>
      <Timeline
        items={entries.map((entry, index) => ({
          key: index,
          content: (
            <>
              {pick(entry.label)}
              <br />
              <span className="hint">
                {showInstant(entry.at)} {entry.by}
                {entry.forApplicant && ` ${message('forApplicant')}`}
              </span>
            </>
          ),
        }))}
      />
    </Card>
  );
}
