type Call = (url: string, init: object) => Promise<Response>;

/**
 * What another platform answers is JSON and says so (RFC 6749 section 5.1, OpenID Connect Core 5.3.2, Discovery 1.0 section 4.2): a page
 * or a file in which somebody else could write what looks like an answer is none.
 */
export function jsonOnly(call: Call): Call {
  return async (url, init) => {
    const answer = await call(url, init);
    const type = answer.headers.get('content-type') ?? '';
    if (answer.ok && !/^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type)) {
      throw new Error('The answer of the platform does not say that it is JSON.');
    }
    return answer;
  };
}
