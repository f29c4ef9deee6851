import { declareProblems, officerOf, Type, type Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { proposeAct } from '../administration/propose-act.ts';
import type { Identity } from '../create-identity.ts';
import { normaliseOfficerNumber } from '../officers/officer-key.ts';
import { listPasskeys } from '../passkeys/list-passkeys.ts';
import { identityProblems } from '../problems.ts';
import { actBody, Reasoned } from './act-body.ts';
import { ActBody } from './system-schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const OfficerParams = Type.Object({
  officerNumber: Type.String({ minLength: 1, maxLength: 20 }),
});

/** An officer has lost the key: two administrators take it away, so that another can be registered. */
export async function officerKeyRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  app.post(
    '/api/officer/officers/:officerNumber/key-removals',
    {
      schema: {
        operationId: 'proposeKeyRemoval',
        summary: 'Propose that the lost keys of an officer open nothing any more',
        params: OfficerParams,
        body: Reasoned,
        response: {
          201: ActBody,
          ...declareProblems(
            identityProblems,
            'identity/officer-key-not-found',
            'identity/not-in-your-province',
            'identity/reason-missing',
            'identity/act-waiting-already',
          ),
        },
      },
      config: { permission: 'identity.systems-propose' },
    },
    async (request, reply) => {
      const content = unwrapIdentity(await removalOf(identity, request.params.officerNumber));
      const by = officerOf(request).officerId;
      const { reason } = request.body;
      const act = unwrapIdentity(
        await proposeAct(parts, { content, reason, by, role: 'operator' }),
      );
      return reply.code(201).send(await actBody(identity.inside.parts, act));
    },
  );
}

async function removalOf({ inside }: Identity, number: string) {
  const { officers, db } = inside.parts;
  const officer = await officers.findByNumber(normaliseOfficerNumber(number));
  if (officer === undefined) return refuseNoKey();
  const { officerId, officerNumber } = officer;
  if ((await listPasskeys(db, { officerId })).length === 0) return refuseNoKey();
  const [post] = await officers.appointmentsOf(officerId);
  const regionCode = post === undefined || post.organLevel === 'ministry' ? null : post.regionCode;
  const value = { kind: 'remove-officer-keys' as const, officerId, officerNumber, regionCode };
  return { ok: true as const, value };
}

function refuseNoKey() {
  return refuse('identity/officer-key-not-found', {
    zh: '没有这个警号，或者该工作人员没有登记通行密钥。',
    en: 'Nobody has this number, or that officer has no passkey.',
  });
}
