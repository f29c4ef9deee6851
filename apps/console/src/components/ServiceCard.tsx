import { Card, Descriptions } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { showDay } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';

/** The place kept for the applicant; what was announced, stated against it, decided and paid. */
export function ServiceCard({ found }: { found: OfficerCase }) {
  const { booking, announced, penalty, payment } = found;
  return (
    <>
      {booking !== undefined && (
        <Card title={<h2>{message('booking')}</h2>}>
          <p>
            {showDay(booking.on)} {booking.time} {booking.place}
          </p>
        </Card>
      )}
      {announced !== undefined && (
        <Card title={<h2>{message('announced')}</h2>}>
          <Terms terms={announced} said={announced.facts} />
          <p className="hint">{announced.defence ?? message('noDefence')}</p>
        </Card>
      )}
      {penalty !== undefined && (
        <Card title={<h2>{message('penalty')}</h2>}>
          <Terms terms={penalty} said={penalty.grounds} />
          {penalty.owedFen !== undefined && (
            <p>
              {message('owedYuan')} {(penalty.owedFen / 100).toFixed(2)}
            </p>
          )}
          {payment !== undefined && (
            <p>
              {message('amountYuan')} {(payment.amountFen / 100).toFixed(2)} ·{' '}
              {payment.receiptNumber} · {showDay(payment.on)}
            </p>
          )}
        </Card>
      )}
    </>
  );
}

interface TermsProps {
  readonly terms: { readonly lawBasis: string; readonly fineYuan: number; readonly points: number };
  readonly said: string;
}

function Terms({ terms, said }: TermsProps) {
  return (
    <>
      <p>{said}</p>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 3 }}
        layout="vertical"
        items={[
          { key: 'fine', label: message('fineYuan'), children: terms.fineYuan },
          { key: 'points', label: message('points'), children: terms.points },
          { key: 'basis', label: message('lawBasis'), children: terms.lawBasis },
        ]}
      />
    </>
  );
}
