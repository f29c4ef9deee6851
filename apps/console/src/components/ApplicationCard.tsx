import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Descriptions } from 'antd';
import { itemFormQuery } from '../api/look-ups.ts';
import type { OfficerCase } from '../api/types.ts';
import { showFullDay } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';
import { labelAnswers } from './label-answers.ts';
import { RegionName } from './RegionName.tsx';

const agentWords = {
  mandate: 'agent',
  guardianship: 'guardian',
  representation: 'representative',
} as const;

/** Who applies, and what the applicant stated. */
export function ApplicationCard({ found }: { found: OfficerCase }) {
  const form = useQuery(itemFormQuery(found));
  const { agent, onBehalfOf } = found;
  return (
    <Card title={<h2>{message('form')}</h2>}>
      {found.applicant.diedOn !== undefined && (
        <Alert
          type="warning"
          showIcon
          title={message('applicantDied', { day: showFullDay(found.applicant.diedOn) })}
        />
      )}
      <p className="hint">{message('purpose')}</p>
      <Descriptions
        column={1}
        bordered
        size="small"
        items={[
          {
            key: 'applicant',
            label: message('applicant'),
            children: writeParty(found.applicant),
          },
          ...(agent === undefined
            ? []
            : [
                {
                  key: 'agent',
                  label: message(agentWords[onBehalfOf?.kind ?? 'mandate']),
                  children: writeParty(agent),
                },
              ]),
          ...labelAnswers(found.form, form.data?.schema).map(({ key, label, text, isRegion }) => ({
            key,
            label,
            children: isRegion === true ? <RegionName code={text} /> : text,
          })),
        ]}
      />
    </Card>
  );
}

function writeParty({ name, idMasked, phoneMasked }: OfficerCase['applicant']): string {
  return [name, idMasked, phoneMasked].filter(Boolean).join(' · ');
}
