import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** One kept-alive connection that sends one request at a time: a client that costs little next to the server. */
export function openConnection(port: number) {
  const socket: Socket = connect({ host: '127.0.0.1', port, noDelay: true });
  let received = '';
  let waiting: ((reply: Reply) => void) | undefined;
  let failed: ((error: Error) => void) | undefined;
  socket.setEncoding('latin1');
  socket.on('data', (chunk: string) => {
    received += chunk;
    const head = received.indexOf('\r\n\r\n');
    if (head === -1) return;
    const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
    if (received.length < head + 4 + length) return;
    const reply = { status: Number(received.slice(9, 12)), body: received.slice(head + 4) };
    received = '';
    waiting?.(reply);
  });
  socket.on('error', (error) => failed?.(error));
  socket.on('close', () => failed?.(new Error('The server hung up.')));

  function write(request: string | Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      waiting = resolve;
      failed = reject;
      socket.write(request);
    });
  }

  function get(path: string, headers: string): Promise<Reply> {
    return write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${headers}\r\n`);
  }

  function send(
    method: 'POST' | 'PUT',
    path: string,
    headers: string,
    body: object,
  ): Promise<Reply> {
    return sendText(method, path, headers, JSON.stringify(body));
  }

  function sendText(
    method: 'POST' | 'PUT',
    path: string,
    headers: string,
    text: string,
  ): Promise<Reply> {
    return write(
      `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\n` +
        `content-length: ${Buffer.byteLength(text)}\r\n${headers}\r\n${text}`,
    );
  }

  return { get, send, sendText, sendBytes: write, close: () => socket.destroy() };
}
