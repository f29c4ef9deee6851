import type { SignedIn } from './sign-in-client.ts';

/** What an old system knows of CAS: where to send the browser, and how to ask about the ticket it comes back with. */
export interface CasClient {
  loginUrl(service: string, more?: Readonly<Record<string, string>>): string;
  validate(service: string, ticket: string): Promise<SignedIn>;
  logoutUrl(service: string): string;
  /** The ticket of the session that is over; undefined for what is no logout request. */
  readLogout(body: string): string | undefined;
}

const timeoutMs = 5_000;

export function createCasClient(issuer: string): CasClient {
  const at = (path: string, query: Readonly<Record<string, string>>) =>
    `${issuer}/cas/${path}?${new URLSearchParams(query)}`;
  return {
    loginUrl: (service, more = {}) => at('login', { service, ...more }),
    logoutUrl: (service) => at('logout', { service }),
    async validate(service, ticket) {
      const answer = await fetch(at('p3/serviceValidate', { service, ticket }), {
        signal: AbortSignal.timeout(timeoutMs),
      });
      const xml = await answer.text();
      const user = textOf(xml, 'cas:user');
      if (!xml.includes('<cas:authenticationSuccess>') || user === undefined) {
        throw new Error(/code="(\w+)"/.exec(xml)?.[1] ?? 'The answer is not one of CAS.');
      }
      const attributes = /<cas:attributes>(.*)<\/cas:attributes>/s.exec(xml)?.[1] ?? '';
      const details = Object.fromEntries(
        [...attributes.matchAll(/<cas:(\w+)>([^<]*)<\/cas:\1>/g)].map(
          ([, name = '', text = '']) => [name, plain(text)],
        ),
      );
      return {
        subject: user,
        sid: ticket,
        level: String(details['assurance']),
        idToken: '',
        details,
      };
    },
    readLogout: (body) => {
      const request = new URLSearchParams(body).get('logoutRequest') ?? '';
      return request.includes('<samlp:LogoutRequest ')
        ? textOf(request, 'samlp:SessionIndex')
        : undefined;
    },
  };
}

function textOf(xml: string, element: string): string | undefined {
  const text = new RegExp(`<${element}>([^<]*)</${element}>`).exec(xml)?.[1];
  return text === undefined ? undefined : plain(text);
}

function plain(text: string): string {
  return text.replace(/&#(\d+);/g, (_entity, code: string) => String.fromCodePoint(Number(code)));
}
