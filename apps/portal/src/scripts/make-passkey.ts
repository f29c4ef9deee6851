import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser';
import { post } from './post.ts';

/** Making a passkey: asked for by the page, made by the browser, kept by the platform. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-make-passkey]')) {
  if (!browserSupportsWebAuthn()) break;
  form.hidden = false;
  const failed = form.querySelector<HTMLElement>('[data-failed]');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (failed) failed.hidden = true;
    make(String(new FormData(form).get('name') ?? '')).then(
      () => location.assign(form.dataset['then'] ?? '/account'),
      () => {
        if (failed) failed.hidden = false;
      },
    );
  });
}

async function make(name: string): Promise<void> {
  const began = await post('/api/passkey-registrations');
  const { registrationId, options } = (await began.json()) as {
    registrationId: string;
    options: Parameters<typeof startRegistration>[0]['optionsJSON'];
  };
  const { id, response } = await startRegistration({ optionsJSON: options });
  const { clientDataJSON, attestationObject, transports = [] } = response;
  await post(`/api/passkey-registrations/${registrationId}/passkey`, {
    name,
    response: { id, clientDataJSON, attestationObject, transports },
  });
}
