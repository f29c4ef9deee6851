import { Card, Descriptions } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { message, pick } from '../messages/messages.ts';

/** Who applies, and what the applicant stated. */
export function ApplicationCard({ applicant, form }: Pick<OfficerCase, 'applicant' | 'form'>) {
  return (
    <Card title={<h2>{message('form')}</h2>}>
      <p className="hint">{message('purpose')}</p>
      <Descriptions
        column={1}
        bordered
        size="small"
        items={[
          {
            key: 'applicant',
            label: message('applicant'),
            children: `${applicant.name} · ${applicant.idMasked} · ${applicant.phoneMasked}`,
          },
          ...form.map(({ field, label, value }) => ({
            key: field,
            label: pick(label),
            children: value,
          })),
        ]}
      />
    </Card>
  );
}
