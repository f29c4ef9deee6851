import type { Static } from '@tongban/http';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type {
  AuthenticationResponse,
  CreationOptions,
  RegistrationResponse,
  RequestOptions,
} from './passkey-schemas.ts';

const credential = { clientExtensionResults: {}, type: 'public-key' } as const;

export function registrationOf({
  id,
  transports,
  ...response
}: Static<typeof RegistrationResponse>): RegistrationResponseJSON {
  return { ...credential, id, rawId: id, response: { ...response, transports } };
}

export function authenticationOf({
  id,
  userHandle,
  ...response
}: Static<typeof AuthenticationResponse>): AuthenticationResponseJSON {
  return {
    ...credential,
    id,
    rawId: id,
    response: { ...response, ...(userHandle !== undefined && { userHandle }) },
  };
}

/** The library leaves optional what it always gives here. */
export function creationOptionsOf(
  options: PublicKeyCredentialCreationOptionsJSON,
): Static<typeof CreationOptions> {
  return { excludeCredentials: [], ...options } as Static<typeof CreationOptions>;
}

export function requestOptionsOf(
  options: PublicKeyCredentialRequestOptionsJSON,
): Static<typeof RequestOptions> {
  return { allowCredentials: [], ...options } as unknown as Static<typeof RequestOptions>;
}
