import { declareProblems, IdText, personOf, Type, type Server } from '@tongban/http';
import { dayOf, type Day } from '@tongban/kernel';
import type { Identity } from '../create-identity.ts';
import { grantMandate } from '../mandates/grant-mandate.ts';
import { findRole } from '../organisations/list-roles.ts';
import { organisationNotFound } from '../organisations/organisation-refusals.ts';
import {
  confirmRepresentation,
  representOrganisation,
} from '../organisations/represent-organisation.ts';
import type { OrganisationId } from '../organisations/organisation.ts';
import type { CreditCode } from '@tongban/citizen-ids';
import { identityProblems } from '../problems.ts';
import { GrantBody, grantProblems, Made } from './mandate-schemas.ts';
import { strict } from './schemas.ts';
import { unwrapIdentity } from './unwrap-identity.ts';

const ClaimBody = Type.Object(
  {
    creditCode: Type.String({ minLength: 1, maxLength: 40 }),
    name: Type.String({ minLength: 1, maxLength: 200 }),
  },
  strict,
);
const EnteredBody = Type.Object(
  { organisationId: IdText, creditCode: Type.String(), name: Type.String() },
  { title: 'Organisation' },
);
const registryProblems = [
  'identity/real-name-first',
  'identity/not-the-representative',
  'identity/cannot-judge',
  'identity/business-registry-unavailable',
] as const;

/** Organisations as parties: entered by their legal representative, who names clerks. */
export async function organisationRoutes(
  app: Server,
  { identity }: { identity: Identity },
): Promise<void> {
  const { parts } = identity.inside;
  const config = {
    permission: 'identity.represent-organisation',
    idempotency: 'stored',
  } as const;

  app.post(
    '/api/organisations',
    {
      schema: {
        operationId: 'representOrganisation',
        summary:
          'Be entered as the legal representative of an organisation, as the business registry says',
        body: ClaimBody,
        response: {
          201: EnteredBody,
          ...declareProblems(
            identityProblems,
            ...registryProblems,
            'citizen-ids/credit-code-length',
            'citizen-ids/credit-code-characters',
            'citizen-ids/credit-code-check-character',
            'identity/organisation-name-missing',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const entered = await representOrganisation(parts, { personId, ...request.body });
      return reply.code(201).send(unwrapIdentity(entered));
    },
  );

  app.post(
    '/api/organisations/:organisationId/mandates',
    {
      schema: {
        operationId: 'appointClerk',
        summary:
          'Give somebody the right to act for an organisation one represents; it holds once they accept',
        params: Type.Object({ organisationId: IdText }),
        body: GrantBody,
        response: {
          201: Made,
          ...declareProblems(
            identityProblems,
            ...registryProblems,
            ...grantProblems,
            'identity/organisation-not-found',
          ),
        },
      },
      config,
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const { organisationId } = request.params;
      const on = dayOf(parts.clock());
      const role = await findRole(parts.db, { organisationId, personId, on });
      if (role?.kind !== 'representative') return unwrapIdentity(organisationNotFound);
      const organisation = {
        ...role,
        organisationId: organisationId as OrganisationId,
        creditCode: role.creditCode as CreditCode,
      };
      unwrapIdentity(await confirmRepresentation(parts, { personId, organisation }));
      const { items = [], branches = [], from, to, ...agent } = request.body;
      const granted = await grantMandate(parts, {
        ...agent,
        grantedBy: personId,
        organisationId,
        items,
        branches,
        from: from as Day,
        to: to as Day,
      });
      return reply.code(201).send({ mandateId: unwrapIdentity(granted) });
    },
  );
}
