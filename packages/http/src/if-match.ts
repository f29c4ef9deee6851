import { httpProblem } from './problem-error.ts';

const version = /^"?(0|[1-9]\d{0,8})"?$/;

/** The version the client saw, from `If-Match: "3"`. Changes without it could undo what somebody else did. */
export function parseIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') {
    throw httpProblem('http/version-missing', {
      zh: '请在 If-Match 中给出您看到的版本号，例如 "3"。',
      en: 'State the version you saw in If-Match, such as "3".',
    });
  }
  const found = version.exec(header.trim());
  if (found?.[1] === undefined) {
    throw httpProblem('http/bad-version', {
      zh: 'If-Match 应为一个版本号，例如 "3"。',
      en: 'If-Match must be one version, such as "3".',
    });
  }
  return Number(found[1]);
}

/** The ETag that belongs to a version. */
export function etagOf(seenVersion: number): string {
  return `"${seenVersion}"`;
}
