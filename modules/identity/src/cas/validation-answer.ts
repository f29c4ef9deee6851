export type CasFailure =
  'INVALID_REQUEST' | 'INVALID_TICKET' | 'INVALID_SERVICE' | 'INTERNAL_ERROR';

/** What a system is told of a ticket. */
export type CasAnswer =
  | {
      readonly user: string;
      /** Empty for the old form of the answer, which has none. */
      readonly attributes: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly failure: CasFailure; readonly description: string };

/** The answer in XML (CAS 3.0, appendix A). */
export function answerInXml(answer: CasAnswer): string {
  const body =
    'failure' in answer
      ? `<cas:authenticationFailure code="${answer.failure}">${escaped(answer.description)}</cas:authenticationFailure>`
      : `<cas:authenticationSuccess><cas:user>${escaped(answer.user)}</cas:user>${attributesOf(answer.attributes)}</cas:authenticationSuccess>`;
  return `<cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">${body}</cas:serviceResponse>\n`;
}

function attributesOf(attributes: Readonly<Record<string, string | readonly string[]>>): string {
  const names = Object.entries(attributes);
  if (names.length === 0) return '';
  const elements = names.flatMap(([name, values]) =>
    [values].flat().map((value) => `<cas:${name}>${escaped(value)}</cas:${name}>`),
  );
  return `<cas:attributes>${elements.join('')}</cas:attributes>`;
}

/** The same in JSON, for systems that ask with `format=JSON`. */
export function answerInJson(answer: CasAnswer): object {
  if ('failure' in answer) {
    const { failure: code, description } = answer;
    return { serviceResponse: { authenticationFailure: { code, description } } };
  }
  const { user, attributes } = answer;
  const hasAny = Object.keys(attributes).length > 0;
  return {
    serviceResponse: { authenticationSuccess: { user, ...(hasAny && { attributes }) } },
  };
}

/** The two lines of CAS 1.0 (section 2.4), for systems that are older still. */
export function answerInText(answer: CasAnswer): string {
  return 'failure' in answer ? 'no\n\n' : `yes\n${answer.user}\n`;
}

/** Also what XML 1.0 cannot hold at all is left out. */
export function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
