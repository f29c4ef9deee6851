// The server of `bench -- http`, in a process of its own: real sessions, permissions, validation and engine.
import {
  casePermissions,
  caseRoutes,
  openCases,
  organisationPosts,
  type CaseAct,
  type CaseId,
} from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase } from '@tongban/database';
import { createServer, IdText, personOf, Type, unwrap, type Server } from '@tongban/http';
import { createIdentity } from '@tongban/identity';
import { systemClock } from '@tongban/kernel';
import { caseProblems } from '@tongban/cases';
import { createOrganisations } from '@tongban/organisations';
import { benchMasterKey } from './bench-server.ts';
import { officerRoles } from '../../../apps/platform/src/officer-roles.ts';

const url = process.argv[2]!;
const clock = systemClock;
const db = connectDatabase({ url, size: 8 });
const keys = softwareKeys({
  masterKey: benchMasterKey,
  dataKeys: memoryDataKeys(),
});
const organisations = await createOrganisations(db);
const unused = () => Promise.reject(new Error('Nothing outside is called.'));
const identity = createIdentity({
  issuer: 'http://localhost:8080',
  db,
  keys,
  clock,
  sendSignInCode: unused,
  verifyPopulation: unused,
  leaveReadReceipt: unused,
  networkIdentity: { authorizeUrl: () => '', checkTicket: unused, exchange: unused },
  officers: { findByNumber: unused, find: unused, appointmentsOf: unused },
});
const cases = await openCases({
  db,
  clock,
  keys,
  posts: organisationPosts({ organisations, clock }),
});
const app = await createServer({
  clock,
  permissions: { ...casePermissions, 'bench.submit': { who: 'person', minimumAssurance: 3 } },
  resolveActor: identity.resolveActor,
  officerRoles: officerRoles(organisations, clock),
  limits: { anonymousRate: undefined, signedInRate: undefined },
});
await app.register((scope: Server) =>
  caseRoutes(scope, {
    cases,
    keys: identity.personKeys,
    words: { itemName: () => undefined, organName: () => undefined, materialName: () => undefined },
    people: {
      readMasked: identity.readMasked,
      getPersonForCase: unused,
      officerName: () => Promise.resolve(undefined),
      officerOfNumber: () => Promise.resolve(undefined),
    },
    uploadRules: () => Promise.resolve([]),
    checkForm: (_filing, form) => Promise.resolve({ form, problems: [] }),
  }),
);
// Stands for the last request of a draft: what a draft needs besides is measured where drafts are.
await app.register(async (scope: Server) => {
  scope.post(
    '/api/bench/submissions/:caseId',
    {
      schema: {
        operationId: 'benchSubmit',
        summary: 'Submit',
        params: Type.Object({ caseId: IdText }),
        body: Type.Object({
          organId: Type.String({ maxLength: 18 }),
          regionCode: Type.String({ maxLength: 6 }),
        }),
        response: { 201: Type.Object({ version: Type.Integer() }) },
      },
      config: { permission: 'bench.submit', idempotency: 'by-command' },
    },
    async (request, reply) => {
      const { personId } = personOf(request);
      const result = await cases.handleCaseCommand({
        caseId: request.params.caseId as CaseId,
        commandId: request.idempotencyKey,
        actor: { kind: 'person', personId },
        act: submission(personId, request.body),
      });
      return reply.code(201).send({ version: unwrap(result, caseProblems).version });
    },
  );
});
await app.listen({ host: '127.0.0.1', port: 0 });
process.send?.({ port: (app.server.address() as { port: number }).port });
process.on(
  'message',
  () =>
    void app
      .close()
      .then(() => db.close())
      .then(() => process.exit(0)),
);

function submission(applicantId: string, place: { organId: string; regionCode: string }): CaseAct {
  return {
    type: 'submit',
    template: 'T04',
    filing: {
      itemCode: 'GA-HZ-0002',
      itemVersion: 1,
      ...place,
      branchCode: 'HZ',
      applicantId,
      channel: 'portal',
      limits: {
        promised: { amount: 7, unit: 'working-days' },
        statutory: { amount: 20, unit: 'working-days' },
      },
      delivery: { method: 'window' },
      form: { blobId: 'form', digest: '00' },
      attachments: [{ attachmentId: 'a', materialKey: 'id_card', sha256: '00' }],
      sharedMaterials: [],
      requiredChecks: [],
    },
  };
}
