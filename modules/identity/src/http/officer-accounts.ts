import {
  DayText,
  declareProblems,
  InstantText,
  officerOf,
  Type,
  type Server,
  type Static,
} from '@tongban/http';
import { sql } from '@tongban/database';
import { newId, ok, refuse, type Branded, type Result } from '@tongban/kernel';
import type { OfficerAct, PostTerms } from '../administration/officer-act.ts';
import { proposeAct } from '../administration/propose-act.ts';
import type { Identity } from '../create-identity.ts';
import { normaliseOfficerNumber } from '../officers/officer-key.ts';
import type { IdentityParts } from '../parts.ts';
import { identityProblems } from '../problems.ts';
import { actBody, Reasoned } from './act-body.ts';
import { strict } from './schemas.ts';
import { ActBody, ReasonText } from './system-schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const OfficerParams = Type.Object({ officerNumber: Type.String({ minLength: 1, maxLength: 20 }) });
const PostBody = Type.Object(
  {
    organId: Type.String({ minLength: 1, maxLength: 18 }),
    branchCode: Type.String({ minLength: 1, maxLength: 10 }),
    role: Type.String({ minLength: 1, maxLength: 40 }),
    from: DayText,
    to: Type.Optional(DayText),
  },
  strict,
);
const NewOfficerBody = Type.Object(
  {
    officerNumber: Type.String({ pattern: '^[0-9]{6}$', maxLength: 6 }),
    name: Type.String({ minLength: 1, maxLength: 50 }),
    post: PostBody,
    reason: ReasonText,
  },
  strict,
);
const PostActBody = Type.Object({ post: PostBody, reason: ReasonText }, strict);
const EndingBody = Type.Object({ post: PostBody, lastOn: DayText, reason: ReasonText }, strict);
const FileBody = Type.Object({
  officerNumber: Type.String(),
  name: Type.String(),
  disabledAt: Type.Optional(InstantText),
  posts: Type.Array(
    Type.Object({
      organId: Type.String(),
      organName: Type.String(),
      branchCode: Type.String(),
      role: Type.String(),
      from: DayText,
      to: Type.Optional(DayText),
    }),
  ),
});
const proposing = declareProblems(
  identityProblems,
  'identity/officer-unknown',
  'identity/organ-unknown',
  'identity/not-in-your-province',
  'identity/reason-missing',
  'identity/act-waiting-already',
  'identity/officer-number-taken',
  'identity/officer-not-possible-now',
  'identity/post-not-held',
  'identity/post-not-possible',
);

/** Accounts and posts of officers: proposed by one administrator, decided by another, in the book. */
export async function officerAccountRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  const propose = { permission: 'identity.systems-propose' } as const;

  async function put(content: Result<OfficerAct>, by: string, reason: string) {
    const proposal = { content: unwrapIdentity(content), reason, by, role: 'operator' } as const;
    return actBody(parts, unwrapIdentity(await proposeAct(parts, proposal)));
  }

  app.get(
    '/api/officer/officers/:officerNumber',
    {
      schema: {
        operationId: 'readOfficerAccount',
        summary: 'The account of an officer and the posts it holds today',
        params: OfficerParams,
        response: {
          200: FileBody,
          ...declareProblems(identityProblems, 'identity/officer-unknown'),
        },
      },
      config: { permission: 'identity.systems-look' },
    },
    async (request) => unwrapIdentity(await readFile(parts, request.params.officerNumber)),
  );

  app.post(
    '/api/officer/officers',
    {
      schema: {
        operationId: 'proposeOfficer',
        summary: 'Propose an account for an officer, with its first post',
        body: NewOfficerBody,
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { reason, officerNumber, name, post } = request.body;
      const region = regionOfPost(parts, post);
      const officerId = newId<Branded<'OfficerId'>>();
      const content = region.ok
        ? ok({
            kind: 'create-officer' as const,
            officerId,
            officerNumber,
            regionCode: region.value,
            name: name.trim().normalize('NFC'),
            post,
          })
        : region;
      return reply.code(201).send(await put(content, officerOf(request).officerId, reason));
    },
  );

  app.post(
    '/api/officer/officers/:officerNumber/appointments',
    {
      schema: {
        operationId: 'proposeAppointment',
        summary: 'Propose that an officer holds one more post',
        params: OfficerParams,
        body: PostActBody,
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { reason, post } = request.body;
      const about = await aboutPost(parts, request.params.officerNumber, post);
      const content = about.ok
        ? ok({ kind: 'appoint-officer' as const, ...about.value, post })
        : about;
      return reply.code(201).send(await put(content, officerOf(request).officerId, reason));
    },
  );

  app.post(
    '/api/officer/officers/:officerNumber/appointment-endings',
    {
      schema: {
        operationId: 'proposeAppointmentEnding',
        summary: 'Propose the last day of a post',
        params: OfficerParams,
        body: EndingBody,
        response: { 201: ActBody, ...proposing },
      },
      config: propose,
    },
    async (request, reply) => {
      const { reason, post, lastOn } = request.body;
      const about = await aboutPost(parts, request.params.officerNumber, post);
      const content = about.ok
        ? ok({ kind: 'end-appointment' as const, ...about.value, post, lastOn })
        : about;
      return reply.code(201).send(await put(content, officerOf(request).officerId, reason));
    },
  );

  for (const { path, operationId, summary, kind } of [
    {
      path: 'disablement',
      operationId: 'proposeOfficerDisablement',
      summary: 'Propose that nothing opens the account of an officer any more',
      kind: 'disable-officer',
    },
    {
      path: 'enablement',
      operationId: 'proposeOfficerEnablement',
      summary: 'Propose that a disabled officer signs in again',
      kind: 'enable-officer',
    },
  ] as const) {
    app.post(
      `/api/officer/officers/:officerNumber/${path}`,
      {
        schema: {
          operationId,
          summary,
          params: OfficerParams,
          body: Reasoned,
          response: { 201: ActBody, ...proposing },
        },
        config: propose,
      },
      async (request, reply) => {
        const officer = await find(parts, request.params.officerNumber);
        const content = officer.ok ? ok({ kind, ...officer.value }) : officer;
        const { officerId } = officerOf(request);
        return reply.code(201).send(await put(content, officerId, request.body.reason));
      },
    );
  }
}

async function readFile(
  parts: IdentityParts,
  number: string,
): Promise<Result<Static<typeof FileBody>>> {
  const officer = await parts.officers.findByNumber(normaliseOfficerNumber(number));
  if (officer === undefined) return refuseOfficer();
  const { officerId, officerNumber, name } = officer;
  const credentials = await parts.db.maybeOne<{ disabledAt: string | null }>(sql`
    select disabled_at as "disabledAt" from identity.officer_credentials where officer_id = ${officerId}
  `);
  const closedAt = credentials?.disabledAt ?? null;
  const posts = await parts.officers.appointmentsOf(officerId);
  return ok({
    officerNumber,
    name,
    ...(closedAt !== null && { disabledAt: closedAt as never }),
    posts: posts.map(({ organId, organName, branchCode, role, from, to }) => ({
      organId,
      organName,
      branchCode,
      role,
      from: from as never,
      ...(to !== undefined && { to: to as never }),
    })),
  });
}

/** An officer and the region of the first post: that of the administrators who decide. */
async function find(parts: IdentityParts, number: string) {
  const officer = await parts.officers.findByNumber(normaliseOfficerNumber(number));
  if (officer === undefined) return refuseOfficer();
  const { officerId, officerNumber } = officer;
  const [post] = await parts.officers.appointmentsOf(officerId);
  const regionCode = post === undefined || post.organLevel === 'ministry' ? null : post.regionCode;
  return ok({ officerId, officerNumber, regionCode });
}

async function aboutPost(parts: IdentityParts, number: string, post: PostTerms) {
  const officer = await find(parts, number);
  if (!officer.ok) return officer;
  const region = regionOfPost(parts, post);
  return region.ok ? ok({ ...officer.value, regionCode: region.value }) : region;
}

function regionOfPost(parts: IdentityParts, { organId }: PostTerms): Result<string | null> {
  const organ = parts.officerPosts.findOrgan(organId);
  if (organ === undefined) {
    return refuse('identity/organ-unknown', { zh: '没有该机关。', en: 'There is no such organ.' });
  }
  return ok(organ.level === 'ministry' ? null : organ.regionCode);
}

function refuseOfficer() {
  return refuse('identity/officer-unknown', {
    zh: '没有这个警号的工作人员。',
    en: 'Nobody has this officer number.',
  });
}
