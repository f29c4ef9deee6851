import { open, rename } from 'node:fs/promises';

/** The file is there whole and outlives a power cut, or it is not there. */
export async function writeDurably(
  file: string,
  content: string | readonly Uint8Array[],
): Promise<void> {
  const unfinished = `${file}.part`;
  const handle = await open(unfinished, 'w', 0o600);
  try {
    for (const part of [content].flat()) await handle.writeFile(part);
    await handle.datasync();
  } finally {
    await handle.close();
  }
  await rename(unfinished, file);
}
