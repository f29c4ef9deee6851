import { answerOf, client } from './client.ts';
import { showPasskey } from './passkeys.ts';
import type { Me } from './types.ts';

export function fetchMe(): Promise<Me> {
  return answerOf<'getMe'>(client.GET('/api/me'));
}

/** From the citizen's account that is signed in here: what remains is the passkey. */
export async function switchToPost() {
  const { challengeId } = await answerOf<'switchToPost'>(client.POST('/api/own-post/switches'));
  return { challengeId, needsPasskey: true };
}

/** To the own account as a citizen; the session of the officer ends. */
export function switchToPerson() {
  return answerOf<'switchToPerson'>(client.POST('/api/officer/own-person/sessions'));
}

/** First factor. Answers the challenge that the one-time code completes. */
export function signIn(officerNumber: string, password: string) {
  return answerOf<'signInOfficer'>(
    client.POST('/api/officer-sessions', { body: { officerNumber, password } }),
  );
}

export function completeSignIn(challengeId: string, code: string) {
  return answerOf<'checkSecondFactor'>(
    client.POST('/api/officer-sessions/{challengeId}/second-factor', {
      params: { path: { challengeId } },
      body: { code },
    }),
  );
}

/** The second factor of an officer who has a passkey: the browser asks for finger, face or PIN. */
export async function completeWithPasskey(challengeId: string) {
  const { passkeyChallengeId, options } = await answerOf<'askOfficerPasskey'>(
    client.POST('/api/officer-sessions/{challengeId}/passkey-challenge', {
      params: { path: { challengeId } },
    }),
  );
  const response = await showPasskey(options);
  return answerOf<'checkOfficerPasskey'>(
    client.POST('/api/officer-sessions/{challengeId}/passkey', {
      params: { path: { challengeId } },
      body: { passkeyChallengeId, response },
    }),
  );
}

export function signOut() {
  return answerOf<'signOut'>(client.DELETE('/api/sessions/current'));
}
