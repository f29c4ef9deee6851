import { declareProblems, Type, type Server } from '@tongban/http';
import type { Identity } from '../create-identity.ts';
import { askPhoneCode } from '../phone-codes/ask-phone-code.ts';
import { identityProblems } from '../problems.ts';
import { PhoneText, strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const PhoneCodeBody = Type.Object({ phone: PhoneText }, strict);

export async function phoneCodeRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  app.post(
    '/api/phone-codes',
    {
      schema: {
        operationId: 'askPhoneCode',
        summary: 'Send a sign-in code to a phone',
        body: PhoneCodeBody,
        response: {
          202: Type.Object({ validMinutes: Type.Integer() }),
          ...declareProblems(
            identityProblems,
            'citizen-ids/mobile',
            'identity/too-many-codes',
            'identity/sms-unavailable',
          ),
        },
      },
      config: { permission: 'http.public' },
    },
    async (request, reply) => {
      const { parts } = identity.inside;
      const { ip: address, language } = request;
      const sent = await askPhoneCode(parts, { phone: request.body.phone, address, language });
      return reply.code(202).send(unwrapIdentity(sent));
    },
  );
}
