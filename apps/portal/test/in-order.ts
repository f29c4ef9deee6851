import { it } from 'node:test';

/** Tests that follow one another: after the first that fails, the rest have nothing to stand on and say so. */
export function inOrder(): (name: string, run: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, run) => {
    it(name, async () => {
      if (failed !== undefined) throw new Error(`The way ended at “${failed}”.`);
      failed = name;
      await run();
      failed = undefined;
    });
  };
}
