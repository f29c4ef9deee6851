import { queryOptions } from '@tanstack/react-query';
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import { message } from '../messages/messages.ts';
import { answerOf, client, type Answer } from './client.ts';

type Asked = Parameters<typeof startAuthentication>[0]['optionsJSON'];
type Wanted = Parameters<typeof startRegistration>[0]['optionsJSON'];

/** What the browser's passkey signed. */
export async function showPasskey(options: Answer<'askOfficerPasskey'>['options']) {
  const { id, response } = await inWords(startAuthentication({ optionsJSON: options as Asked }));
  const { clientDataJSON, authenticatorData, signature } = response;
  return { id, clientDataJSON, authenticatorData, signature };
}

/** Makes a passkey on this device and keeps it for the officer who is signed in. */
export async function makePasskey({ name }: { name: string }) {
  const { registrationId, options } = await answerOf<'startPasskey'>(
    client.POST('/api/passkey-registrations'),
  );
  const { id, response } = await inWords(startRegistration({ optionsJSON: options as Wanted }));
  const { clientDataJSON, attestationObject, transports = [] } = response;
  return answerOf<'finishPasskey'>(
    client.POST('/api/passkey-registrations/{registrationId}/passkey', {
      params: { path: { registrationId } },
      body: { name, response: { id, clientDataJSON, attestationObject, transports } },
    }),
  );
}

export function removePasskey({ passkeyId }: { passkeyId: string }) {
  return answerOf<'removePasskey'>(
    client.DELETE('/api/passkeys/{passkeyId}', { params: { path: { passkeyId } } }),
  );
}

export function waysInQuery() {
  return queryOptions({
    queryKey: ['ways-in'],
    queryFn: () => answerOf<'listWaysIn'>(client.GET('/api/ways-in')),
  });
}

/** Browsers say why in English and for programmers. */
async function inWords<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch {
    throw new Error(message('passkeyFailed'));
  }
}

/** Which person the officer is, by the code of that person's own account. */
export function linkPerson(body: { code: string }) {
  return answerOf<'linkPerson'>(client.POST('/api/officer/own-person', { body }));
}
