import { BilingualBody, declareProblems, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { confirmSignOut, readSignOut } from '../openid/end-session.ts';
import { signOnSteps, type SignOnStep } from '../openid/interaction-steps.ts';
import { answerSignOn, continueSignOn } from '../openid/sign-ons.ts';
import { identityProblems } from '../problems.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const RecordText = Type.String({ minLength: 10, maxLength: 100, pattern: '^[A-Za-z0-9_-]+$' });
const SignOnParams = Type.Object({ signOnId: RecordText });
const SignOutParams = Type.Object({ signOutId: RecordText });
const ConsentBody = Type.Object({ agrees: Type.Boolean() }, strict);
const SignOnBody = Type.Object({
  step: Type.Unsafe<SignOnStep>({ type: 'string', enum: [...signOnSteps] }),
  continueTo: Type.Optional(Type.String()),
  system: Type.Object({
    name: BilingualBody,
    ownerName: Type.String(),
    purpose: BilingualBody,
    legalBasis: Type.String(),
    isSandbox: Type.Boolean(),
  }),
  data: Type.Array(BilingualBody),
});
const ContinueBody = Type.Object({ continueTo: Type.String() });
const over = declareProblems(identityProblems, 'identity/sign-on-over');

/** What the pages between a relying system and its answer ask: what is left to do, and what the person says to it. */
export async function signOnRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { inside, openid } = identity;
  const parts = { identity: inside.parts, ...openid };
  const ending = { ...parts, refresh: () => inside.resolver.refresh() };

  app.post(
    '/api/sign-ons/:signOnId/continuation',
    {
      schema: {
        operationId: 'continueSignOn',
        summary: 'What is left to do before a relying system gets its answer',
        params: SignOnParams,
        response: { 200: SignOnBody, ...over },
      },
      config: { permission: 'http.public' },
    },
    async ({ params, actor }) => {
      const { data, ...signOn } = unwrapIdentity(
        await continueSignOn(parts, { signOnId: params.signOnId, actor }),
      );
      return { ...signOn, data: [...data] };
    },
  );

  app.post(
    '/api/sign-ons/:signOnId/consent',
    {
      schema: {
        operationId: 'answerSignOn',
        summary: 'Agree to what a relying system asks to know, or decline',
        params: SignOnParams,
        body: ConsentBody,
        response: { 200: ContinueBody, ...over },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ params, actor, body }) =>
      unwrapIdentity(await answerSignOn(parts, { signOnId: params.signOnId, actor, ...body })),
  );

  app.get(
    '/api/sign-outs/:signOutId',
    {
      schema: {
        operationId: 'getSignOut',
        summary: 'Which relying system asks to sign the person out everywhere',
        params: SignOutParams,
        response: { 200: Type.Object({ systemName: Type.Optional(BilingualBody) }), ...over },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ params, actor }) =>
      unwrapIdentity(await readSignOut(ending, { signOutId: params.signOutId, actor })),
  );

  app.post(
    '/api/sign-outs/:signOutId/confirmation',
    {
      schema: {
        operationId: 'confirmSignOut',
        summary: 'Sign out here and in every system opened from here',
        params: SignOutParams,
        response: { 200: ContinueBody, ...over },
      },
      config: { permission: 'identity.own-sessions' },
    },
    async ({ params, actor }) =>
      unwrapIdentity(await confirmSignOut(ending, { signOutId: params.signOutId, actor })),
  );
}
