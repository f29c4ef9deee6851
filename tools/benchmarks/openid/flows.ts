import { createHash, randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { benchClients, benchIssuer, secretOf } from './bench-clients.ts';

interface Answer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** One browser or system on one connection. What is answered otherwise than well ends the benchmark. */
export class Caller {
  readonly #socket;
  #received = '';
  #waiting: ((answer: Answer) => void) | undefined;
  #cookies = new Map<string, string>();

  constructor(port: number, cookie?: string) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => this.#hear(chunk));
    if (cookie !== undefined) this.become(cookie);
  }

  /** Another browser on the same connection, as behind a proxy: it has this cookie and no other. */
  become(cookie: string): void {
    const [name = '', value = ''] = cookie.split('=');
    this.#cookies = new Map([[name, value]]);
  }

  close(): void {
    this.#socket.destroy();
  }

  /** The silent way: the browser is signed in, goes to the provider and comes straight back; the code is exchanged. */
  async signOn(clientId: string): Promise<{ access: string; refresh: string }> {
    const verifier = randomBytes(32).toString('base64url');
    const redirect = `${benchIssuer}/systems/${clientId}/return`;
    const asked = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirect,
      scope: 'openid',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      state: 'state',
      nonce: randomBytes(12).toString('base64url'),
    });
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const there = await this.#ask(`GET /openid/authorization?${asked}`, `cookie: ${cookies}\r\n`);
    const code = /[?&]code=([^&\s]+)/.exec(there.head)?.[1];
    if (there.status !== 303 || code === undefined)
      throw new Error(`${there.status} ${there.head}`);
    for (const [, name = '', value = ''] of there.head.matchAll(/set-cookie: ([^=]+)=([^;]*)/gi)) {
      this.#cookies.set(name, value);
    }
    return this.token(clientId, {
      grant_type: 'authorization_code',
      code,
      redirect_uri: redirect,
      code_verifier: verifier,
    });
  }

  async token(clientId: string, body: Record<string, string>) {
    const answer = await this.post('/openid/token', clientId, body);
    const tokens = JSON.parse(answer.body) as { access_token: string; refresh_token?: string };
    return { access: tokens.access_token, refresh: tokens.refresh_token ?? '' };
  }

  async post(path: string, clientId: string, body: Record<string, string>): Promise<Answer> {
    const text = new URLSearchParams(body).toString();
    const basic = Buffer.from(`${clientId}:${secretOf(clientId)}`).toString('base64');
    const answer = await this.#ask(
      `POST ${path}`,
      `authorization: Basic ${basic}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${text.length}\r\n`,
      text,
    );
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`);
    return answer;
  }

  async userinfo(access: string): Promise<void> {
    const answer = await this.#ask('GET /openid/userinfo', `authorization: Bearer ${access}\r\n`);
    if (answer.status !== 200) throw new Error(`userinfo: ${answer.status} ${answer.body}`);
  }

  #ask(line: string, headers: string, body = ''): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting = resolve;
      this.#socket.write(`${line} HTTP/1.1\r\nhost: 127.0.0.1:9601\r\n${headers}\r\n${body}`);
    });
  }

  #hear(chunk: string): void {
    this.#received += chunk;
    const end = this.#received.indexOf('\r\n\r\n');
    if (end === -1) return;
    const length = Number(/content-length: (\d+)/i.exec(this.#received)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    const answer = {
      status: Number(this.#received.slice(9, 12)),
      head: this.#received.slice(0, end),
      body: this.#received.slice(end + 4),
    };
    this.#received = '';
    this.#waiting?.(answer);
  }
}

export function clientOf(index: number): string {
  return benchClients[index % benchClients.length] ?? benchClients[0];
}
