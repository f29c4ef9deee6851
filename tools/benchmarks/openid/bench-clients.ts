/** The systems that take part: names of the demonstration data, each with a secret of its own. */
export const benchClients = [
  'guangdong-portal',
  'shaanxi-portal',
  'zhejiang-portal',
  'sichuan-portal',
  'hubei-portal',
  'hunan-portal',
  'fujian-portal',
  'hainan-portal',
] as const;

export const benchIssuer = 'http://127.0.0.1:9601';

export function secretOf(clientId: string): string {
  return `benchmark-secret-of-${clientId}-0123456789`;
}
