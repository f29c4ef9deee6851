import { constants, crc32, deflateRawSync } from 'node:zlib';

export type SlotValues = Readonly<Record<string, string>>;

/** A page with slots: everything else of it is rendered and compressed once. */
export interface PageTemplate {
  /** The page with its slots filled in, as HTML text or as the bytes of a gzip file. */
  fill(values: SlotValues): Buffer;
  fillCompressed(values: SlotValues): Buffer;
}

interface Part {
  readonly text: Buffer;
  readonly deflated: Buffer;
  /** The slot that comes after the text. */
  readonly slot?: string;
}

/** `slots` finds the places to be filled in; its first group is the name of the slot. */
export function pageTemplate(html: string, slots: RegExp): PageTemplate {
  const parts: Part[] = [];
  let from = 0;
  for (const found of html.matchAll(slots)) {
    parts.push({ ...fixed(html.slice(from, found.index)), slot: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  parts.push(fixed(html.slice(from)));
  return {
    fill: (values) =>
      Buffer.concat(parts.flatMap(({ text, slot }) => [text, ...filled(slot, values)])),
    fillCompressed: (values) => compressed(parts, values),
  };
}

function fixed(text: string): Pick<Part, 'text' | 'deflated'> {
  const bytes = Buffer.from(text);
  // A full flush ends at a whole byte and looks back at nothing: such pieces may stand beside anything.
  const options = { level: 9, finishFlush: constants.Z_FULL_FLUSH };
  return { text: bytes, deflated: deflateRawSync(bytes, options) };
}

function filled(slot: string | undefined, values: SlotValues): Buffer[] {
  return slot === undefined ? [] : [Buffer.from(escapeHtml(values[slot] ?? ''))];
}

const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
const lastBlock = Buffer.from([1, 0, 0, 0xff, 0xff]);

/** RFC 1952 around RFC 1951 blocks: what is fixed was deflated before, what is filled in is stored as it is. */
function compressed(parts: readonly Part[], values: SlotValues): Buffer {
  const pieces: Buffer[] = [gzipHead];
  let checksum = 0;
  let size = 0;
  const count = (bytes: Buffer) => {
    checksum = crc32(bytes, checksum);
    size += bytes.length;
  };
  for (const { text, deflated, slot } of parts) {
    pieces.push(deflated);
    count(text);
    for (const bytes of filled(slot, values)) {
      pieces.push(storedHead(bytes.length), bytes);
      count(bytes);
    }
  }
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(checksum, 0);
  tail.writeUInt32LE(size, 4);
  return Buffer.concat([...pieces, lastBlock, tail]);
}

/** A block that is stored holds 65,535 bytes at most; a name or an address is far below. */
function storedHead(length: number): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt16LE(length, 1);
  head.writeUInt16LE(~length & 0xffff, 3);
  return head;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => escapes[letter]!);
}
