import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { itemNamesQuery } from '../api/hand-offs.ts';
import { message, pick } from '../messages/messages.ts';

interface ItemSelectProps {
  readonly id?: string;
  readonly value?: string | undefined;
  readonly onChange?: (itemCode: string) => void;
}

/** One service, found by some letters of its name; a field of a form as well. */
export function ItemSelect({ id, value, onChange }: ItemSelectProps) {
  const [typed, setTyped] = useState('');
  const names = useQuery(itemNamesQuery(typed));
  return (
    <Select
      {...(id !== undefined && { id })}
      className="item-choice"
      aria-label={message('chooseItem')}
      placeholder={message('chooseItem')}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      notFoundContent={null}
      value={value ?? null}
      onChange={(chosen: string) => onChange?.(chosen)}
      options={(names.data ?? []).map((item) => ({
        value: item.itemCode,
        label: `${pick(item.name)}（${item.itemCode}）`,
      }))}
    />
  );
}
