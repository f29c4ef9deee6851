/**
 * Answers leave together, at the end of a short beat: how long a look-up took, and so what it found, cannot be told from
 * the time of the answer.
 */
export function releaseTogether(beatMs: number): () => Promise<void> {
  let next: Promise<void> | undefined;
  return function nextBeat() {
    next ??= new Promise((resolve) => {
      setTimeout(() => {
        next = undefined;
        resolve();
      }, beatMs);
    });
    return next;
  };
}
