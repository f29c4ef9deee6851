import { useEffect, useState } from 'react';

const pauseMs = 300;

/** The value once nobody has changed it for a moment: asking the server at every key would be too often. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
