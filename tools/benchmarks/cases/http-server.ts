// The server of `bench -- http`, in a process of its own: real sessions, permissions, validation and engine.
import { tmpdir } from 'node:os';
import {
  caseProblems,
  casePermissions,
  caseRoutes,
  createContentStore,
  createFormCompiler,
  draftRoutes,
  openCases,
  organisationPosts,
  paperPermissions,
  standardAttachmentSettings,
  standardDraftSettings,
  type CaseId,
} from '@tongban/cases';
import { memoryDataKeys, softwareKeys } from '@tongban/crypto';
import { connectDatabase } from '@tongban/database';
import { createServer, IdText, Type, unwrap, type Server } from '@tongban/http';
import { createIdentity } from '@tongban/identity';
import { ok, systemClock } from '@tongban/kernel';
import { createOrganisations } from '@tongban/organisations';
import { benchMasterKey } from './bench-server.ts';
import { offerAt } from './http-walk.ts';
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
  verifyGuardian: unused,
  verifyRepresentative: unused,
  verifySamePerson: unused,
  vitalStatusAfter: unused,
  leaveReadReceipt: unused,
  tellPerson: async () => undefined,
  personRecords: {
    countCases: unused,
    countOwn: unused,
    copy: unused,
    move: unused,
    forget: unused,
  },
  networkIdentity: { authorizeUrl: () => '', checkTicket: unused, exchange: unused },
  officers: { findByNumber: unused, find: unused, appointmentsOf: unused },
  officerPosts: {
    findOrgan: () => undefined,
    create: unused,
    appoint: unused,
    end: unused,
    holds: unused,
    fault: unused,
  },
});
const cases = await openCases({
  db,
  clock,
  keys,
  posts: organisationPosts({ organisations, clock }),
});
const app = await createServer({
  clock,
  permissions: { ...casePermissions, ...paperPermissions, 'bench.act': { who: 'signed-in' } },
  resolveActor: identity.resolveActor,
  officerRoles: officerRoles(organisations, clock),
  limits: { anonymousRate: undefined, signedInRate: undefined },
});
await app.register((scope: Server) =>
  caseRoutes(scope, {
    cases,
    administration: identity.administration,
    keys: identity.personKeys,
    words: {
      itemName: () => undefined,
      organName: () => undefined,
      materialName: () => undefined,
      licenceItemCodes: () => [],
    },
    people: {
      readMasked: identity.readMasked,
      getPersonForCase: unused,
      officerName: () => Promise.resolve(undefined),
      officerOfNumber: () => Promise.resolve(undefined),
    },
    flowProver: { prove: unused },
    uploadRules: () => Promise.resolve([]),
    formQuestions: () => Promise.resolve(['purpose', 'address']),
    checkForm: (_filing, form) => Promise.resolve({ form, problems: [] }),
  }),
);
await app.register((scope: Server) =>
  draftRoutes(scope, {
    db,
    keys: identity.personKeys,
    clock,
    content: createContentStore(tmpdir()),
    settings: standardAttachmentSettings,
    draftSettings: standardDraftSettings,
    agents: identity.mandates,
    readPrincipal: () => Promise.resolve(undefined),
    offers: {
      find: (itemCode, regionCode) =>
        Promise.resolve(
          ok(offerAt(itemCode, organisations.listOrgans({ regionCode, limit: 1 })[0]!.organId)),
        ),
    },
    compileForm: createFormCompiler({}),
    regionExists: () => Promise.resolve(true),
    applicantFacts: () => Promise.resolve({}),
    askSources: () => Promise.resolve({}),
    handle: cases.handleCaseCommand,
  }),
);
// What the system does by itself has no route: a job hands the electronic result over.
await app.register(async (scope: Server) => {
  scope.post(
    '/api/bench/cases/:caseId/delivery',
    {
      schema: {
        operationId: 'benchDelivery',
        summary: 'Hand the electronic result over',
        params: Type.Object({ caseId: IdText }),
        body: Type.Object({}),
        response: { 200: Type.Object({ version: Type.Integer() }) },
      },
      config: { permission: 'bench.act', idempotency: 'by-command', ifMatch: true },
    },
    async (request) => {
      const result = await cases.handleCaseCommand({
        caseId: request.params.caseId as CaseId,
        commandId: request.idempotencyKey,
        actor: { kind: 'system', name: 'benchmark' },
        expectedVersion: request.expectedVersion,
        act: { type: 'deliver', method: 'electronic', proof: 'signed' },
      });
      return { version: unwrap(result, caseProblems).version };
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
