import { Steps } from 'antd';
import type { Revision } from '../../api/catalogue.ts';
import { message } from '../../messages/messages.ts';

const steps = { draft: 0, returned: 0, 'in-review': 1, approved: 2, published: 3, discarded: 0 };

/** Who wrote, reviewed and published it: never the same officer twice in a row. */
export function RevisionProgress({ revision }: { revision: Revision }) {
  const { state, writers, reviewer, opinion, publisher, effectiveFrom } = revision;
  return (
    <Steps
      size="small"
      className="revision-steps"
      current={steps[state]}
      status={state === 'returned' || state === 'discarded' ? 'error' : 'process'}
      items={[
        { title: message('writers'), content: writers.join('、') },
        {
          title: message('reviewer'),
          content: [reviewer, opinion].filter(Boolean).join('：'),
        },
        {
          title: message('publisher'),
          content: [publisher, effectiveFrom].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}
