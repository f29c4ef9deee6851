import { call } from './call.ts';
import type { Me } from './types.ts';

export function fetchMe(): Promise<Me> {
  return call<Me>('/me');
}

/** First factor. Answers the challenge that the one-time code completes. */
export function signIn(officerNumber: string, password: string): Promise<{ challengeId: string }> {
  return call('/officer-sessions', { method: 'POST', body: { officerNumber, password } });
}

export function completeSignIn(challengeId: string, code: string): Promise<void> {
  const path = `/officer-sessions/${encodeURIComponent(challengeId)}/second-factor`;
  return call(path, { method: 'POST', body: { code } });
}

export function signOut(): Promise<void> {
  return call('/sessions/current', { method: 'DELETE' });
}
