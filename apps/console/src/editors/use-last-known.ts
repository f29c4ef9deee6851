import { useState } from 'react';

/** The value, or the last one there was: it stays on the screen while its successor is on the way, and when that is refused. */
export function useLastKnown<Value>(value: Value | undefined): Value | undefined {
  const [known, setKnown] = useState(value);
  if (value !== undefined && value !== known) setKnown(value);
  return value ?? known;
}
