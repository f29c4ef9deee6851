import { Alert } from 'antd';
import type { Defect } from '../api/catalogue.ts';
import { pick } from '../messages/messages.ts';

/** What the server says of one place. */
export function Marks({ marks, at }: { marks: readonly Defect[]; at: string }) {
  return marks
    .filter((one) => one.at === at)
    .map(({ rule, text }) => (
      <Alert key={`${rule}${text.zh}`} type="error" showIcon title={pick(text)} />
    ));
}
