import { Card } from 'antd';
import type { OfficerCase } from '../api/types.ts';
import { showDay } from '../messages/dates.ts';
import { message } from '../messages/messages.ts';

/** What the service costs, what was paid, and what goes back. */
export function FeeCard({ found: { fee, certificate } }: { found: OfficerCase }) {
  return (
    <>
      {fee !== undefined && (
        <Card title={<h2>{message('fee')}</h2>}>
          <p>
            {message('feeInYuan')} {fee.standardFen.map(yuan).join(' / ')}
          </p>
          {fee.paid !== undefined && (
            <p>
              {message('amountYuan')} {yuan(fee.paid.amountFen)} · {fee.paid.receiptNumber} ·{' '}
              {showDay(fee.paid.on)}
            </p>
          )}
          {fee.refundOwedFen !== undefined && (
            <p>
              {message('refundOwed')} {yuan(fee.refundOwedFen)}
            </p>
          )}
          {fee.refunded !== undefined && (
            <p>
              {message('refunded')} {fee.refunded.receiptNumber} · {showDay(fee.refunded.on)}
            </p>
          )}
        </Card>
      )}
      {certificate !== undefined && (
        <Card title={<h2>{message('certificateTerm')}</h2>}>
          <p>
            {certificate.validFrom} – {certificate.validUntil ?? message('forGood')}
          </p>
        </Card>
      )}
    </>
  );
}

const yuan = (fen: number) => (fen / 100).toFixed(2);
