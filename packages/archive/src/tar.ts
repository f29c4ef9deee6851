/** A member of a package: where it lies and its bytes. */
export interface Member {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Where the bytes of a package do not make sense. */
export interface Damage {
  readonly path: string;
  readonly what: Finding;
}

/** What is not as it should be, to whoever verifies. */
export interface Finding {
  readonly zh: string;
  readonly en: string;
}

const block = 512;
const mostBytes = 0o77777777777;

/**
 * Plain POSIX tar (ustar), which any system opens, with one way to write each header: no owners, no times. So every byte
 * of it, padding included, can be checked by writing it again.
 */
export function writeTar(members: readonly Member[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const { path, content } of members) {
    parts.push(header(path, content.length), content, new Uint8Array(padding(content.length)));
  }
  return Buffer.concat([...parts, new Uint8Array(2 * block)]);
}

/** The members, and the first place that is not as `writeTar` would have written it. */
export function readTar(bytes: Uint8Array): { members: Member[]; damage?: Damage } {
  const members: Member[] = [];
  let at = 0;
  let path = '文件开头 (the beginning)';
  const broken = (what: Finding) => ({ members, damage: { path, what } });
  for (;;) {
    const head = bytes.subarray(at, at + block);
    if (head.length < block)
      return broken({
        zh: '归档包在一个文件头中间中断',
        en: 'the package ends in the middle of a header',
      });
    if (head.every((byte) => byte === 0)) break;
    const found = readHeader(head);
    // A changed header may have another name in it: the place is told instead.
    if (found === undefined || !same(header(found.path, found.size), head)) {
      return broken({
        zh: `其后位于第 ${at} 字节的文件头已被改动`,
        en: `the header that follows, at byte ${at}, was changed`,
      });
    }
    path = found.path;
    const end = at + block + found.size;
    if (end + padding(found.size) > bytes.length)
      return broken({ zh: '归档包在该文件中间中断', en: 'the package ends in the middle of it' });
    members.push({ path, content: bytes.subarray(at + block, end) });
    at = end + padding(found.size);
    if (bytes.subarray(end, at).some((byte) => byte !== 0))
      return broken({ zh: '该文件之后的填充字节已被改动', en: 'the space after it was changed' });
  }
  const rest = bytes.subarray(at);
  if (rest.length !== 2 * block)
    return broken({
      zh: '最后一个文件之后的内容多于或少于应有的长度',
      en: 'there is more, or less, behind the last file',
    });
  return rest.every((byte) => byte === 0)
    ? { members }
    : broken({ zh: '末尾的填充字节已被改动', en: 'the space at the end was changed' });
}

function header(path: string, size: number): Uint8Array {
  const name = Buffer.from(path, 'utf8');
  if (name.length > 100 || size > mostBytes)
    throw new RangeError(`${path} does not fit a package.`);
  const head = Buffer.alloc(block);
  name.copy(head, 0);
  head.write('0000644\0', 100);
  head.write('0000000\0', 108);
  head.write('0000000\0', 116);
  head.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  head.write('00000000000\0', 136);
  head.write('        ', 148);
  head.write('0', 156);
  head.write('ustar\x0000', 257, 'latin1');
  let sum = 0;
  for (const byte of head) sum += byte;
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}

function readHeader(head: Uint8Array): { path: string; size: number } | undefined {
  const text = Buffer.from(head);
  const end = text.indexOf(0);
  const path = text.toString('utf8', 0, end === -1 ? 100 : Math.min(end, 100));
  const size = /^[0-7]{11}$/.exec(text.toString('latin1', 124, 135));
  // What is not the text of a path would not be written back as the same bytes.
  if (path === '' || size === null || Buffer.byteLength(path) > 100) return undefined;
  return { path, size: Number.parseInt(size[0], 8) };
}

function padding(size: number): number {
  return (block - (size % block)) % block;
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
