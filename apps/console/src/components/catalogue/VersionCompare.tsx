import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { itemDifferenceQuery } from '../../api/catalogue.ts';
import { message } from '../../messages/messages.ts';
import type { MessageKey } from '../../messages/messages.ts';
import { LoadState } from '../LoadState.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';

interface VersionCompareProps {
  readonly itemCode: string;
  readonly versions: readonly number[];
}

/** Any two versions of an item beside each other. The last two to begin with. */
export function VersionCompare({ itemCode, versions }: VersionCompareProps) {
  const [from, setFrom] = useState(versions[1] ?? versions[0]!);
  const [to, setTo] = useState(versions[0]!);
  const found = useQuery({
    ...itemDifferenceQuery({ itemCode, from, to }),
    enabled: from !== to,
  });
  const choose = (name: MessageKey, value: number, change: (version: number) => void) => (
    <label>
      {message(name)}{' '}
      <Select
        aria-label={message(name)}
        value={value}
        onChange={change}
        options={versions.map((n) => ({ value: n, label: message('versionNumber', { n }) }))}
      />
    </label>
  );
  return (
    <section>
      <h2 className="section-title">{message('compare')}</h2>
      <div className="toolbar">
        {choose('compareFrom', from, setFrom)}
        {choose('compareTo', to, setTo)}
      </div>
      {from === to ? (
        <p>{message('noDifference')}</p>
      ) : found.data === undefined ? (
        <LoadState error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <DifferenceTable differences={found.data} />
      )}
    </section>
  );
}
