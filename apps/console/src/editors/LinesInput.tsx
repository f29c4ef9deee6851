import { Input } from 'antd';
import { useState } from 'react';

interface LinesInputProps {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (lines: readonly string[]) => void;
}

/** Several texts, one a line. What is typed stays as typed until the field is left. */
export function LinesInput({ id, value = [], onChange }: LinesInputProps) {
  const [typed, setTyped] = useState<string>();
  return (
    <Input.TextArea
      {...(id !== undefined && { id })}
      rows={3}
      value={typed ?? value.join('\n')}
      onChange={({ target }) => {
        setTyped(target.value);
        onChange?.(linesOf(target.value));
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
