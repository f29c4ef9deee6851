import type { ReactNode } from 'react';

export type Tone = 'good' | 'bad' | 'warn' | 'calm';

/** A word that stands out. Its colours keep a contrast of at least 7:1, which those of antd's tags do not. */
export function Mark({ tone, children }: { tone: Tone; children: ReactNode }) {
  return <span className={`mark mark-${tone}`}>{children}</span>;
}
