import { Descriptions } from 'antd';
import type { Act } from '../api/relying-systems.ts';
import { pick } from '../messages/messages.ts';
import { Change } from './Change.tsx';

/** What an act would do, line by line, for whoever decides. */
export function ActLines({ lines }: { lines: NonNullable<Act['lines']> }) {
  return (
    <Descriptions
      size="small"
      bordered
      column={1}
      items={lines.map(({ name, value, before }) => ({
        key: name.en,
        label: pick(name),
        children: <Change before={before} after={value} />,
      }))}
    />
  );
}
