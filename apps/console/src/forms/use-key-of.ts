import { useRef } from 'react';

/** A key that stays the same while the content does: a double click or a resend does the thing once. */
export function useKeyOf(): (content: unknown) => string {
  const last = useRef({ of: '', key: '' });
  return (content) => {
    const of = JSON.stringify(content);
    if (last.current.of !== of) last.current = { of, key: crypto.randomUUID() };
    return last.current.key;
  };
}
