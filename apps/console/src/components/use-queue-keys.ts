import { useEffect, useEffectEvent, useState } from 'react';

interface QueueKeys {
  readonly count: number;
  readonly onOpen: (index: number) => void;
  readonly onStage: (index: number) => void;
  readonly onRefresh: () => void;
}

/** J and K move, Enter opens, 1–5 change the stage, R refreshes. Typing in a field is left alone. */
export function useQueueKeys({ count, onOpen, onStage, onRefresh }: QueueKeys): number {
  const [selected, setSelected] = useState(-1);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (event.key === 'j') setSelected((row) => Math.min(row + 1, count - 1));
    else if (event.key === 'k') setSelected((row) => Math.max(row - 1, 0));
    else if (event.key === 'Enter' && selected >= 0 && selected < count) onOpen(selected);
    else if (event.key >= '1' && event.key <= '5') onStage(Number(event.key) - 1);
    else if (event.key === 'r') onRefresh();
    else return;
    event.preventDefault();
  });

  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  return selected;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, button, a, [role="combobox"], [contenteditable]') !==
      null
  );
}
