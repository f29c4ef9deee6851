import type { Language, Refusal } from '@tongban/kernel';
import type { HttpProblemKind } from './http-problems.ts';
import type { InputError } from './validation-messages.ts';

/** The RFC 9457 members of a problem in the reader's language. */
export function problemBody(options: {
  refusal: Refusal;
  kind: HttpProblemKind;
  language: Language;
  requestId: string;
}): Record<string, unknown> {
  const { refusal, kind, language, requestId } = options;
  const more = refusal.more === undefined ? {} : translated(refusal.more, language);
  return {
    ...more,
    type: `/problems/${refusal.code}`,
    title: kind.title[language],
    status: kind.status,
    detail: refusal.detail[language],
    instance: `urn:request:${requestId}`,
    code: refusal.code,
  };
}

/** `errors` carry both languages inside the server and one outside; other members are facts and stay as they are. */
function translated(
  more: Readonly<Record<string, unknown>>,
  language: Language,
): Record<string, unknown> {
  const { errors, ...rest } = more;
  if (!Array.isArray(errors)) return { ...more };
  return {
    ...rest,
    errors: (errors as InputError[]).map(({ detail, ...where }) => ({
      ...where,
      detail: detail[language],
    })),
  };
}
