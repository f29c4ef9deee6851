import { promisify } from 'node:util';
import { constants, createZstdDecompress, zstdCompress, zstdDecompress } from 'node:zlib';

/**
 * How the content of a batch may be packed: Zstandard (RFC 8878), named by `content-encoding` (RFC 9110 8.4). A receiver that can
 * unpack says so in `accept-encoding` of its answers (RFC 9110 12.5.3); to one that does not, nothing is packed.
 */
export const batchCoding = 'zstd';

/** Content of a batch is no larger, as it is sent and unpacked. */
export const largestBatchBytes = 48 * 1024 * 1024;

/** Smaller content is sent as it is: there is little to win. */
const worthPackingBytes = 64 * 1024;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);
// In pieces larger than Node's 16 KB: each comes back to the event loop, which costs more than the packing.
const quickest = {
  params: { [constants.ZSTD_c_compressionLevel]: 1 },
  chunkSize: 128 * 1024,
};
const unpackedChunkBytes = 1024 * 1024;

/** What is sent in place of the bytes, or undefined when they are too few to be worth it. Worked off the event loop. */
export async function packContent(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  return bytes.length < worthPackingBytes ? undefined : compress(bytes, quickest);
}

/** The content, or why there is none: `broken`, or `too-large` for a receiver's memory. */
export async function unpackContent(
  packed: Uint8Array,
): Promise<Uint8Array | 'broken' | 'too-large'> {
  try {
    return await decompress(packed, {
      maxOutputLength: largestBatchBytes,
      chunkSize: unpackedChunkBytes,
    });
  } catch (error) {
    return (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
  }
}

/** All that can be read of content that was altered on the way: what comes before the place where it no longer unpacks, if any. */
export async function unpackUntilBroken(
  packed: Uint8Array,
): Promise<{ bytes: Uint8Array; isBroken: boolean }> {
  const chunks: Buffer[] = [];
  const stream = createZstdDecompress();
  stream.end(packed);
  let size = 0;
  let isBroken = false;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > largestBatchBytes) break;
      chunks.push(chunk);
    }
  } catch {
    isBroken = true;
  }
  return { bytes: Buffer.concat(chunks), isBroken };
}
