/**
 * The part of a service that its contract names: everything before the query. Java systems that keep sessions in addresses add
 * `;jsessionid=…`, which is nobody's business here. Undefined for what is no plain address.
 */
export function contractAddressOf(service: string): string | undefined {
  if (service.length > 1_000 || !URL.canParse(service) || /[\s\\#]/.test(service)) return undefined;
  const { username, password, href } = new URL(service);
  if (username !== '' || password !== '') return undefined;
  const address = withoutSession(service).split('?', 1)[0] ?? '';
  // Compared letter by letter with the contract; another spelling of the same place is another place.
  const isSpelledPlainly = withoutSession(href).split('?', 1)[0] === address;
  return isSpelledPlainly ? address : undefined;
}

/** Whether the service a ticket is shown for is the one it was made for. */
export function isSameService(one: string, other: string): boolean {
  return withoutSession(one) === withoutSession(other);
}

/** Where the browser goes with its ticket. */
export function withTicket(service: string, ticket: string): string {
  return `${service}${service.includes('?') ? '&' : '?'}ticket=${ticket}`;
}

function withoutSession(service: string): string {
  return service.replace(/;jsessionid=[^?/]*/i, '');
}
