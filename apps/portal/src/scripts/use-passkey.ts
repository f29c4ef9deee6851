import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser';
import { post } from './post.ts';

/** Signing in with a passkey: the button is there only where the browser can. */
for (const box of document.querySelectorAll<HTMLElement>('[data-passkey-sign-in]')) {
  if (!browserSupportsWebAuthn()) break;
  box.hidden = false;
  const failed = box.querySelector<HTMLElement>('[data-failed]');
  box.querySelector('button')?.addEventListener('click', () => {
    if (failed) failed.hidden = true;
    signIn().then(
      () => location.assign(box.dataset['returnTo'] ?? '/'),
      () => {
        if (failed) failed.hidden = false;
      },
    );
  });
}

async function signIn(): Promise<void> {
  const asked = await post('/api/passkey-challenges');
  const { challengeId, options } = (await asked.json()) as {
    challengeId: string;
    options: Parameters<typeof startAuthentication>[0]['optionsJSON'];
  };
  const { id, response } = await startAuthentication({ optionsJSON: options });
  const { clientDataJSON, authenticatorData, signature, userHandle } = response;
  await post(`/api/passkey-challenges/${challengeId}/session`, {
    id,
    clientDataJSON,
    authenticatorData,
    signature,
    ...(userHandle && { userHandle }),
  });
}
