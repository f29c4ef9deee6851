/** Until the time of an answer to what arrived then. */
export type PaddedTime = (arrivedMs: number) => Promise<void>;

/**
 * An answer leaves a whole number of beats after its question came (the first that is not over yet): how long a look-up took, and so
 * what it found, cannot be told from the time. Those that are due in the same millisecond leave together.
 *
 * @param beatMs the length of a beat; `arrivedMs` is of `performance.now()`
 */
export function paddedTime(beatMs: number): PaddedTime {
  const due = new Map<number, Promise<void>>();
  return function timeOfAnswer(arrivedMs) {
    const nowMs = performance.now();
    const beats = Math.max(1, Math.ceil((nowMs - arrivedMs) / beatMs));
    const at = Math.ceil(arrivedMs + beats * beatMs);
    let leaving = due.get(at);
    if (leaving === undefined) {
      leaving = new Promise((resolve) => {
        setTimeout(() => {
          due.delete(at);
          resolve();
        }, at - nowMs);
      });
      due.set(at, leaving);
    }
    return leaving;
  };
}
