import { createHash } from 'node:crypto';

/** What stands in the answer and nothing else: two servers of one version give the same tag. */
export function tagOf(content: unknown): string {
  return `"${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`;
}

/**
 * Sets the tag of what is public and tells whether the reader has it already. A minute later it is asked again, so that a
 * published change reaches everybody within that time.
 */
export function isNotModified(
  request: { readonly headers: { readonly 'if-none-match'?: string | undefined } },
  reply: { header(name: string, value: string): unknown },
  tag: string,
): boolean {
  reply.header('etag', tag);
  reply.header('cache-control', `public, max-age=${freshSeconds}`);
  const known = request.headers['if-none-match'];
  return (
    known !== undefined && known.split(',').some((one) => one.trim().replace(/^W\//, '') === tag)
  );
}

const freshSeconds = 60;
