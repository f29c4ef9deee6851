import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import type { Option } from '../../editors/field-spec.ts';
import { message } from '../../messages/messages.ts';
import type { MessageKey } from '../../messages/messages.ts';
import type { useFilter } from './use-filter.ts';

export interface FilterChoice {
  readonly name: string;
  readonly label: MessageKey;
  readonly any: MessageKey;
  readonly options: readonly Option[];
}

interface FilterBarProps {
  readonly filter: ReturnType<typeof useFilter>;
  readonly choices: readonly FilterChoice[];
  readonly searchLabel?: MessageKey;
  readonly children?: ReactNode;
}

/** Words and choices above a list. */
export function FilterBar({ filter, choices, searchLabel, children }: FilterBarProps) {
  return (
    <div className="toolbar" role="search">
      {searchLabel && (
        <Input.Search
          className="filter-words"
          aria-label={message(searchLabel)}
          placeholder={message(searchLabel)}
          defaultValue={filter.valueOf('query')}
          maxLength={60}
          allowClear
          onSearch={(words) => filter.change('query', words.trim())}
        />
      )}
      {choices.map(({ name, label, any, options }) => (
        <Select
          key={name}
          className="filter-choice"
          aria-label={message(label)}
          value={filter.valueOf(name)}
          onChange={(value) => filter.change(name, value)}
          options={[{ value: '', label: message(any) }, ...options]}
        />
      ))}
      {children}
    </div>
  );
}
