import {
  checksSubscription,
  finishPartsJob,
  finishPartsSubscription,
  organsOnTheWay,
  runChecksJob,
  standardSettings,
  type Cases,
} from '@tongban/cases';
import { createCatalogue, type Catalogue, type PinnedItem } from '@tongban/catalogue';
import { evaluationSubscription } from '@tongban/evaluation';
import type { Delivering } from '@tongban/exchange';
import {
  createIdentity,
  createNetworkIdentity,
  eraseAccounts,
  followDeaths,
  recheckGuardians,
  recheckRepresentatives,
  watchMandates,
  tidyIdentity,
  usualSettings,
  usualUpstream,
  type Identity,
  type TellPerson,
} from '@tongban/identity';
import {
  createNotifications,
  createSmsGateway,
  signInCodeSender,
  type SmsGateway,
} from '@tongban/notifications';
import { networkIdentityIssuer } from '@tongban/outside-world';
import { createOrganisations, loadOrganisations, type Organisations } from '@tongban/organisations';
import { createSharing, type Sharing } from '@tongban/sharing';
import {
  createVerification,
  facePool,
  giveDemonstrationAccess,
  prepareVerificationDemonstration,
  type Verification,
} from '@tongban/verification';
import { accountMessage } from './account-message.ts';
import { messagesSubscription } from './case-messages.ts';
import { createCaseParts } from './case-parts.ts';
import { catalogueMaintenance } from './catalogue-maintenance.ts';
import { checkSources } from './check-sources.ts';
import { createDeliveryParts } from './delivery-parts.ts';
import { evaluationParts } from './evaluation-parts.ts';
import { createExchangeParts } from './exchange-parts.ts';
import type { ModuleParts } from './build-server.ts';
import { prepareDemonstration, type Demonstration } from './demonstration.ts';
import type { Foundation } from './foundation.ts';
import { materialsHeldBy } from './materials-held.ts';
import { mustLoad } from './must-load.ts';
import { officerDirectory } from './officer-directory.ts';
import { officerPosts } from './officer-posts.ts';
import { userKeyOf } from './exchange-words.ts';
import { personRecords } from './person-records.ts';
import { prefillFrom } from './prefill.ts';
import { requiredChecks } from './required-checks.ts';

import { verificationPosts } from './verification-posts.ts';
import { windowWorld } from './window-world.ts';
import { reachOutside, returnAddressOf, type Outside } from './reach-outside.ts';

/** The modules put together: each gets what it asks for as a small interface. */
export async function createModules(foundation: Foundation): Promise<{
  modules: ModuleParts;
  cases: Cases;
  startDelivering(): Delivering;
  outside: Outside;
  demonstration: Demonstration | undefined;
}> {
  const { db, keys, clock } = foundation;

  mustLoad(await loadOrganisations(db));
  const organisations = await createOrganisations(db);
  const { outside: outsideIs, demonstration: isDemonstration = 'port' in outsideIs } =
    foundation.configuration;
  const demonstration = isDemonstration
    ? await prepareDemonstration({ db, keys, clock, organisations })
    : undefined;

  const outside = await reachOutside(foundation, demonstration);
  const registries = { url: outside.url, key: outside.registryKey };
  const sharing = createSharing({ db, clock, registries });
  const gateway = createSmsGateway({ url: outside.url, key: outside.smsKey });
  // Each needs the other: messages go where identity says, and identity tells people of their account.
  const tellPerson: TellPerson = (tx, notice) => notifications.notify(accountMessage(notice), tx);
  const later: { verification?: Verification } = {};
  const around = { organisations, outside, sharing, gateway, tellPerson, later };
  const identity = identityOf(foundation, around);

  const catalogue = await catalogueOf(foundation, organisations);
  const maintenance = await catalogueMaintenance(foundation, catalogue, organisations);
  const notifications = createNotifications({ db, clock, gateway, contactOf: identity.contactOf });
  for (const handler of notifications.jobHandlers) foundation.jobs.handle(handler);
  const below = { catalogue, identity, organisations, sharing };
  const caseParts = await createCaseParts(foundation, below);
  const { cases, access, papers } = caseParts;
  cases.onCaseEvents(organsOnTheWay);
  checkWithSources(foundation, { cases, sharing, identity });
  cases.onCaseEvents(
    messagesSubscription({ cases, catalogue, clock, identity, organisations, notifications }),
  );
  cases.onCaseEvents(evaluationSubscription({ keys: identity.personKeys }));
  const world = { cases, access, identity, organisations, outside };
  const delivery = createDeliveryParts(foundation, world);

  const exchange = await createExchangeParts(foundation, { ...world, catalogue, papers });

  const verification = await verificationOf(foundation, outside, demonstration);
  later.verification = verification;

  return {
    modules: {
      organisations,
      delegations: { organisations, db, clock },
      identity,
      sharing,
      catalogue: publicCatalogue(foundation, below),
      maintenance,
      notifications,
      caseParts,
      windows: windowWorld(caseParts, { ...below, gateway }),
      delivery,
      evaluation: evaluationParts(foundation, organisations),
      exchange: exchange.routes,
      verification: {
        verification,
        posts: verificationPosts(organisations, clock),
        administration: identity.administration,
        onFaceMatch: (person) => identity.confirmByFace(person),
        numberOf: async (personId) => (await identity.readOwnDetails(personId))?.idNumber,
      },
    },
    cases,
    startDelivering: exchange.startDelivering,
    outside,
    demonstration,
  };
}

/** The catalogue, told what connected sources obtain and on which terms papers may follow. */
async function catalogueOf(
  { db, clock, configuration }: Foundation,
  organisations: Organisations,
): Promise<Catalogue> {
  const obtains = (item: PinnedItem) => materialsHeldBy(requiredChecks(item));
  const deferral = configuration.deferral ?? standardSettings.deferral;
  return mustLoad(await createCatalogue({ db, organisations, clock, obtains, deferral }));
}

function checkWithSources(
  { db, clock, jobs }: Foundation,
  { cases, sharing, identity }: { cases: Cases; sharing: Sharing; identity: Identity },
): void {
  cases.onCaseEvents(checksSubscription);
  const sources = checkSources({ db, clock, sharing, identity });
  jobs.handle(runChecksJob({ cases, sources }));
  cases.onCaseEvents(finishPartsSubscription);
  jobs.handle(finishPartsJob({ cases, sources }));
}

/** What the public routes of the catalogue ask of the house. */
function publicCatalogue(
  { db, clock, url }: Foundation,
  { catalogue, identity, sharing }: { catalogue: Catalogue; identity: Identity; sharing: Sharing },
): ModuleParts['catalogue'] {
  const prefillFor = prefillFrom({ identity, sharing, clock });
  return { db, catalogue, clock, publicUrl: url, prefillFor };
}

function identityOf(
  { db, keys, clock, jobs, url, logger, configuration }: Foundation,
  {
    organisations,
    outside,
    sharing,
    gateway,
    tellPerson,
    later,
  }: {
    organisations: Organisations;
    outside: Outside;
    sharing: Sharing;
    gateway: SmsGateway;
    tellPerson: TellPerson;
    /** Opened after identity, which it needs. */
    later: { readonly verification?: Verification };
  },
): Identity {
  const settings = identitySettings(configuration);
  jobs.handle(tidyIdentity({ db, clock, settings }));
  const records = personRecords(
    db,
    () => ({ identity, verification: later.verification }),
    (personId) => userKeyOf(keys, personId),
  );
  jobs.handle(followDeaths({ db, keys, clock, vitalStatusAfter: sharing.vitalStatusAfter }));
  jobs.handle(eraseAccounts({ db, keys, clock, personRecords: records }));
  const identity = createIdentity({
    issuer: url,
    settings,
    ...(outside.national !== undefined && {
      upstreams: [{ ...usualUpstream, ...outside.national }],
    }),
    onRefused: (upstreamId, error) =>
      logger.warn({ err: error, upstreamId }, 'What another platform said was not believed'),
    onUnheard: (clientId, error) =>
      logger.warn(
        { err: error, clientId },
        'A relying system did not hear of a session that ended',
      ),
    db,
    keys,
    clock,
    officers: officerDirectory({ db, organisations, clock }),
    officerPosts: officerPosts(organisations, clock),
    sendSignInCode: signInCodeSender(gateway),
    verifyPopulation: sharing.checkOwnName,
    verifyGuardian: sharing.checkGuardian,
    verifyRepresentative: sharing.checkRepresentative,
    verifySamePerson: sharing.checkSamePerson,
    vitalStatusAfter: sharing.vitalStatusAfter,
    leaveReadReceipt: sharing.leaveReadReceipt,
    tellPerson,
    personRecords: records,
    networkIdentity: createNetworkIdentity({
      url: outside.url,
      publicUrl: outside.worldUrl ?? outside.url,
      issuer: networkIdentityIssuer,
      clientId: outside.networkIdentityClientId,
      clientSecret: outside.networkIdentityClientSecret,
      returnAddress: () => returnAddressOf(url),
      clock,
    }),
  });
  jobs.handle(watchMandates(identity.inside.parts));
  jobs.handle(recheckGuardians(identity.inside.parts));
  jobs.handle(recheckRepresentatives(identity.inside.parts));
  return identity;
}

/** What a deployment says of sign-in. */
function identitySettings(configuration: Foundation['configuration']) {
  return {
    knownDeviceDays: configuration.knownDeviceDays ?? usualSettings.knownDeviceDays,
    officersNeedPasskey: configuration.officersNeedPasskey === true,
    platformRegion: configuration.platformRegion ?? null,
  };
}

async function verificationOf(
  { db, keys, clock, logger, configuration, url }: Foundation,
  outside: Outside,
  demonstration: Demonstration | undefined,
): Promise<Verification> {
  if (demonstration !== undefined) {
    await prepareVerificationDemonstration({ db, clock });
    const access = await giveDemonstrationAccess({ db, keys, clock }, '440000-03');
    outside.useVerification?.({ url, ...access });
  }
  return createVerification({
    db,
    keys,
    clock,
    registries: {
      url: outside.url,
      key: outside.registryKey,
      networkIdentity: {
        clientId: outside.networkIdentityClientId,
        clientSecret: outside.networkIdentityClientSecret,
      },
    },
    ...(configuration.watchThresholds !== undefined && {
      thresholds: configuration.watchThresholds,
    }),
    ...(configuration.faceModels !== undefined && {
      faceEngine: facePool({ folder: configuration.faceModels }),
    }),
    onFailure: (error) => logger.warn({ err: error }, 'Work of the verification service failed'),
  });
}
