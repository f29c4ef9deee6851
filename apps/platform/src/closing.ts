/** Things to close, the last opened first. One that fails or hangs does not keep the others open. */
export interface Closing {
  add(name: string, close: () => Promise<unknown> | unknown): void;
  closeAll(): Promise<void>;
}

const longestCloseMs = 8_000;

export function createClosing(onFailure: (name: string, error: unknown) => void): Closing {
  const opened: { name: string; close: () => Promise<unknown> | unknown }[] = [];
  let closed: Promise<void> | undefined;
  return {
    add: (name, close) => void opened.push({ name, close }),
    closeAll: () => (closed ??= closeEach()),
  };

  async function closeEach(): Promise<void> {
    for (const { name, close } of opened.reverse()) {
      try {
        await inTime(close());
      } catch (error) {
        onFailure(name, error);
      }
    }
  }
}

async function inTime(work: Promise<unknown> | unknown): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('It took too long to close.')), longestCloseMs);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
