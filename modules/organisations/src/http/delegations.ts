import {
  DayText,
  declareProblems,
  IdText,
  InstantText,
  largestPage,
  officerOf,
  oneOf,
  OrganIdText,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { dayOf, refuse } from '@tongban/kernel';
import type { Day } from '@tongban/kernel';
import { branchCodes, officerRoles } from '@tongban/vocabulary';
import {
  delegatePost,
  delegationNotFound,
  revokeDelegation,
} from '../delegations/delegate-post.ts';
import type { OfficerId } from '../domain/appointment.ts';
import { absenceCauses, delegationKinds } from '../domain/delegation.ts';
import type { OrganId } from '../domain/organ.ts';
import { organisationsProblems as problems } from '../problems.ts';
import { findDelegation, listDelegations } from '../queries/list-delegations.ts';
import { headedOrgans, headStoodInFor } from './delegation-parts.ts';
import type { DelegationParts } from './delegation-parts.ts';

const tags = ['organisations'];
const permission = 'delegation.manage';

const scope = {
  kind: oneOf(delegationKinds),
  organId: OrganIdText,
  branchCode: oneOf(['all', ...branchCodes]),
  role: oneOf(officerRoles),
  from: DayText,
  to: DayText,
  cause: oneOf(absenceCauses),
};

const DelegationBody = Type.Object({
  delegationId: IdText,
  ...scope,
  fromOfficer: Type.Object({ officerId: IdText, name: Type.String() }),
  toOfficer: Type.Object({ officerId: IdText, name: Type.String() }),
  grantedAt: InstantText,
  revokedAt: Type.Optional(InstantText),
});

const DelegationParams = Type.Object({ delegationId: IdText });

/** Posts lent to colleagues: seen, given and taken back by their holder or the head of the organ. */
export async function delegationRoutes(app: Server, parts: DelegationParts): Promise<void> {
  const { db, clock } = parts;

  app.get(
    '/api/officer/delegations',
    {
      schema: {
        operationId: 'listDelegations',
        summary: 'Delegations the officer gave or has, and those of the organs they head',
        tags,
        response: { 200: Type.Object({ items: Type.Array(DelegationBody) }) },
      },
      config: { permission },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const rows = await listDelegations(db, {
        officerId,
        headedOrgans: await headedOrgans(parts, officerId),
        on: dayOf(clock()),
        limit: largestPage,
      });
      return {
        items: rows.map(({ revokedAt, fromOfficerId, fromName, toOfficerId, toName, ...row }) => ({
          ...row,
          fromOfficer: { officerId: fromOfficerId, name: fromName },
          toOfficer: { officerId: toOfficerId, name: toName },
          ...(revokedAt !== null && { revokedAt }),
        })),
      };
    },
  );

  app.post(
    '/api/officer/delegations',
    {
      schema: {
        operationId: 'delegatePost',
        summary: 'Lend a post for a period, or name who stands in when its holder is away',
        tags,
        body: Type.Object({
          ...scope,
          toOfficerId: IdText,
          /** Whose post; one's own when left out. Somebody else's only by the head of the organ. */
          fromOfficerId: Type.Optional(IdText),
        }),
        response: {
          201: Type.Object({ delegationId: IdText }),
          ...declareProblems(
            problems,
            'organisations/delegation-dates',
            'organisations/not-delegable',
            'organisations/not-of-this-organ',
            'organisations/not-your-post',
            'organisations/roles-incompatible',
          ),
        },
      },
      config: { permission, idempotency: 'stored' },
    },
    async (request, reply) => {
      const { officerId } = officerOf(request);
      const { fromOfficerId = officerId, toOfficerId, organId, from, to, ...rest } = request.body;
      const own = fromOfficerId === officerId;
      if (!own && !(await headedOrgans(parts, officerId)).includes(organId)) {
        unwrap(notTheirPost, problems);
      }
      // Who stands in for the head neither passes the head's own posts on nor helps themselves to another's.
      const standsInFor = await headStoodInFor(parts, { officerId, organId });
      const helpsOneself = toOfficerId === officerId && standsInFor.length > 0;
      if (!own && (helpsOneself || standsInFor.includes(fromOfficerId))) {
        unwrap(notByDeputy, problems);
      }
      const delegated = await delegatePost(
        db,
        {
          ...rest,
          fromOfficerId: fromOfficerId as OfficerId,
          toOfficerId: toOfficerId as OfficerId,
          organId: organId as OrganId,
          from: from as Day,
          to: to as Day,
        },
        { by: `officer:${officerId}`, at: clock() },
      );
      return reply.status(201).send({ delegationId: unwrap(delegated, problems) });
    },
  );

  app.post(
    '/api/officer/delegations/:delegationId/revocation',
    {
      schema: {
        operationId: 'revokeDelegation',
        summary: 'Take a lent post back, at once',
        tags,
        params: DelegationParams,
        body: Type.Object({}),
        response: {
          200: DelegationParams,
          ...declareProblems(problems, 'organisations/delegation-not-found'),
        },
      },
      config: { permission, idempotency: 'stored' },
    },
    async (request) => {
      const { officerId } = officerOf(request);
      const { delegationId } = request.params;
      const found = await findDelegation(db, delegationId);
      const headed = await headedOrgans(parts, officerId);
      // The delegate may give it back, the holder take it back, and the head end it.
      const concerned =
        found !== undefined &&
        ([found.fromOfficerId, found.toOfficerId].includes(officerId as OfficerId) ||
          headed.includes(found.organId));
      if (!concerned) unwrap(delegationNotFound, problems);
      const by = { by: `officer:${officerId}`, at: clock() };
      unwrap(await revokeDelegation(db, delegationId, by), problems);
      return { delegationId };
    },
  );
}

const notTheirPost = refuse('organisations/not-your-post', {
  zh: '他人的岗位由该机关负责人安排代行。',
  en: "Only the head of the organ arranges for somebody else's post.",
});

const notByDeputy = refuse('organisations/not-your-post', {
  zh: '代行负责人职务的，不能转授负责人的岗位，也不能将他人的岗位授给自己。',
  en: "Who stands in for the head does not pass the head's post on, nor take somebody else's for themselves.",
});
