import { declareProblems, personOf, setSessionCookie, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { identityProblems } from '../problems.ts';
import { finishStepUp } from '../step-up/finish-step-up.ts';
import { deviceOf } from '../sessions/device.ts';
import { startStepUp } from '../step-up/start-step-up.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const StepUpBody = Type.Object({ returnTo: Type.String({ minLength: 1, maxLength: 500 }) }, strict);
const ReturnQuery = Type.Object({
  state: Type.String({ minLength: 1, maxLength: 200 }),
  ticket: Type.Optional(Type.String({ maxLength: 4000 })),
  error: Type.Optional(Type.String({ maxLength: 100 })),
});

/** Level 3 by the network identity: there by redirect, back by redirect, without any script. */
export async function stepUpRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts, resolver } = identity.inside;
  app.post(
    '/api/step-ups',
    {
      schema: {
        operationId: 'startStepUp',
        summary: 'Begin to confirm one’s identity with the network identity',
        body: StepUpBody,
        response: {
          200: Type.Object({ redirectUrl: Type.String() }),
          ...declareProblems(
            identityProblems,
            'identity/real-name-first',
            'identity/return-address-not-allowed',
          ),
        },
      },
      config: { permission: 'identity.prove-oneself' },
    },
    async (request) =>
      unwrapIdentity(await startStepUp(parts, personOf(request), request.body.returnTo)),
  );

  app.get(
    '/api/step-ups/return',
    {
      schema: {
        operationId: 'finishStepUp',
        summary: 'Where the network identity sends the citizen back to',
        querystring: ReturnQuery,
        response: {
          303: Type.Null(),
          ...declareProblems(
            identityProblems,
            'identity/step-up-not-valid',
            'identity/step-up-declined',
            'identity/step-up-expired',
            'identity/step-up-used',
            'identity/step-up-not-you',
            'identity/network-identity-unavailable',
            'identity/recovery-not-found',
            'identity/recovery-waiting',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const { state, ticket } = request.query;
      const { returnTo, result } = await finishStepUp(parts, {
        actor: request.actor,
        state,
        ticket,
        device: deviceOf(request.headers['user-agent']).label,
      });
      void reply.header('referrer-policy', 'no-referrer');
      if (result.ok && returnTo !== undefined) {
        const session = result.value;
        if (session !== undefined) {
          resolver.refresh();
          setSessionCookie(reply, session.token, session);
        }
        return reply.redirect(returnTo, 303);
      }
      // A browser is sent to the page the citizen came from, which says what went wrong; programs get the problem.
      const fromBrowser = request.headers.accept?.includes('text/html') === true;
      if (!result.ok && returnTo !== undefined && fromBrowser) {
        return reply.redirect(withProblem(returnTo, result.refusal.code), 303);
      }
      unwrapIdentity(result);
      throw new Error('A confirmation that succeeded knows where to return to.');
    },
  );
}

/** `/drafts/1?page=2` becomes `/drafts/1?page=2&stepUpProblem=step-up-declined`. */
function withProblem(returnTo: string, code: string): string {
  const address = new URL(returnTo, 'http://here.invalid');
  address.searchParams.set('stepUpProblem', code.replace('identity/', ''));
  return `${address.pathname}${address.search}${address.hash}`;
}
