import type { Cases, PaperParts } from '@tongban/cases';
import type { Catalogue } from '@tongban/catalogue';
import {
  addDestination,
  carrySubscription,
  exchangeSubscription,
  httpLegacySystem,
  legacyJob,
  levelContract,
  mapCaseAgain,
  nationalContract,
  nationalContracts,
  publishCatalogueJob,
  publishPeopleJob,
  reconcileDailyJob,
  startDelivering,
  startTakingCarried,
  tellPapersJob,
  versionOf,
  type Contract,
  type CataloguePublishing,
  type Delivering,
  type ExchangeParts,
  type LegacyWork,
  type PeoplePublishing,
  useLevels,
  watchHub,
} from '@tongban/exchange';
import { fieldSeal } from '@tongban/exchange-protocol';
import { listOrganisationAgents, listOrganisations, type Identity } from '@tongban/identity';
import { dayOf } from '@tongban/kernel';
import { countryCode, listStaff, type Organisations, type Region } from '@tongban/organisations';
import { nationalCode } from '@tongban/outside-world';
import { caseWords, tellTask, userKeyOf } from './exchange-words.ts';
import type { Foundation } from './foundation.ts';
import { fieldKeyOf, type Outside } from './reach-outside.ts';

interface ExchangeNeeds {
  readonly cases: Cases;
  readonly catalogue: Catalogue;
  readonly identity: Identity;
  readonly organisations: Organisations;
  readonly outside: Outside;
  readonly papers: PaperParts;
}

/** The hub: what the national platform is owed is mapped from the book and delivered for as long as the platform runs. */
export async function createExchangeParts(
  foundation: Foundation,
  needs: ExchangeNeeds,
): Promise<{ routes: ExchangeParts; startDelivering(): Delivering }> {
  const { db, databaseUrl, clock, keys, logger, configuration } = foundation;
  const mapping = {
    words: caseWords(needs, foundation.url),
    seal: fieldSeal(fieldKeyOf(foundation)),
    clock,
  };
  const national = publishedOf(foundation);
  for (const contract of national)
    needs.cases.onCaseEvents(exchangeSubscription(contract, mapping));
  foundation.jobs.handle(tellPapersJob(db, national, mapping));
  await oweNational(foundation, needs, national);
  const sending = { db, databaseUrl, clock, signer: keys, sender: configuration.exchangeCode };
  const levels = configuration.levels ?? [];
  const others = levels.map(levelContract);
  const [contracts, published] = [
    [...nationalContracts, ...others],
    [...national, ...others],
  ];
  measureHub(foundation, published);
  if (levels.length > 0) carryCases(foundation, needs);
  if (configuration.legacy !== undefined) {
    foundation.jobs.handle(legacyJob(legacyWork(foundation, needs, national)));
  }
  foundation.jobs.handle(
    publishCatalogueJob(national.map((one) => cataloguePublishing(foundation, needs, one))),
  );
  foundation.jobs.handle(
    publishPeopleJob(national.map((one) => peoplePublishing(foundation, needs, one))),
  );
  foundation.jobs.handle(
    reconcileDailyJob({
      ...sending,
      contracts,
      onUnequal: (found) => logger.error(found, 'The book of another platform is not equal'),
    }),
  );
  return {
    routes: {
      ...sending,
      administration: needs.identity.administration,
      contracts,
      published,
      mapAgain: mapCaseAgain(mapping),
      organName: (organId) => needs.organisations.findOrgan(organId)?.name,
    },
    startDelivering: () => {
      if (levels.length > 0) takeCarried(foundation, needs);
      if (configuration.deliversElsewhere) return { stop: () => Promise.resolve() };
      return startDelivering({
        ...sending,
        onError: (error) => logger.warn({ err: error }, 'Delivering to another platform stumbled'),
      });
    },
  };
}

function measureHub({ metrics, db, clock }: Foundation, published: readonly Contract[]): void {
  metrics.gauge(
    'exchange_alarms',
    'Alarms on the page of the hub, over all destinations.',
    async () => (await watchHub(db, clock, published)).alarms,
  );
  metrics.gauge(
    'exchange_rows_waiting',
    'Rows of the lane that is furthest behind for which no receipt has come.',
    async () => (await watchHub(db, clock, published)).waiting,
  );
}

/** Cases go on at platforms above and below: what happens here is told there, and what happened there is entered here. */
function carryCases(
  { configuration }: Foundation,
  { cases, identity, papers }: ExchangeNeeds,
): void {
  cases.onCaseEvents(
    carrySubscription({
      node: configuration.exchangeCode,
      partners: configuration.levels ?? [],
      papers,
      person: (personId) => identity.readOwnDetails(personId),
    }),
  );
}

function takeCarried(
  { db, configuration, logger, closing }: Foundation,
  { cases, identity, papers }: ExchangeNeeds,
): void {
  const taking = startTakingCarried({
    db,
    world: cases.world,
    partners: configuration.levels ?? [],
    papers,
    keepPerson: (tx, person) => identity.keepPersonOfCase(tx, person),
    onError: (error) => logger.error({ err: error }, 'A case of another platform was not entered'),
  });
  closing.add('cases of other platforms', () => taking.stop());
}

/** The versions of the national interface for which rows are made here. */
function publishedOf({ configuration }: Foundation): readonly Contract[] {
  const { nationalContracts: codes = [nationalContract.code] } = configuration;
  return nationalContracts.filter(({ code }) => codes.includes(code));
}

/** The national platform is owed every version that is published: by its code the first, beside it the later ones. */
async function oweNational(
  { db, clock, configuration }: Foundation,
  { outside }: ExchangeNeeds,
  published: readonly Contract[],
): Promise<void> {
  const { nationalPlatform: configured } = configuration;
  const national = typeof configured === 'object' ? configured : outside.nationalPlatform;
  if (national === undefined) return;
  for (const contract of published) {
    const version = versionOf(contract);
    const [zh, en] = version === 1 ? ['', ''] : [`（第 ${version} 版）`, `, version ${version}`];
    await addDestination(db, {
      code: version === 1 ? nationalCode : `${nationalCode}-v${version}`,
      receiver: version === 1 ? undefined : nationalCode,
      name: {
        zh: `国家政务服务平台${zh}`,
        en: `National government-service platform${en}`,
      },
      contract: contract.code,
      url: national.url,
      partnerKey: national.key,
      addedAt: clock(),
    });
  }
}

const mostOrgans = 100_000;

function cataloguePublishing(
  { db, clock, url }: Foundation,
  { catalogue, organisations }: ExchangeNeeds,
  contract: Contract,
): CataloguePublishing {
  const ministry = ministryOf(organisations);
  return {
    db,
    clock,
    contract,
    catalogue,
    organisations,
    tellTask: tellTask(catalogue, url),
    keeper: ministry.organId,
    everyOrgan: () => organisations.organSubtree(ministry.organId, mostOrgans),
    everyRegion: () => regionsBelow(organisations, undefined),
  };
}

function ministryOf(organisations: Organisations) {
  const [ministry] = organisations.listOrgans({ regionCode: countryCode, limit: 1 });
  if (ministry === undefined) throw new Error('The organs begin with the ministry.');
  return ministry;
}

function peoplePublishing(
  foundation: Foundation,
  { identity, organisations }: ExchangeNeeds,
  contract: Contract,
): PeoplePublishing {
  const { db, clock, keys } = foundation;
  return {
    db,
    clock,
    contract,
    mapping: {
      userKey: (personId) => userKeyOf(keys, personId),
      contractKey: fieldKeyOf(foundation),
      keeper: ministryOf(organisations).organId,
    },
    changedUsers: identity.listChangedUsers,
    staff: (on, after, limit) => listStaff(db, { on, after, limit }),
    organisations: (after, limit) => listOrganisations(db, { after, limit }),
    organisationAgents: (on, after, limit) => listOrganisationAgents(db, { on, after, limit }),
  };
}

function legacyWork(
  foundation: Foundation,
  { catalogue, organisations, outside }: ExchangeNeeds,
  [contract = nationalContract, ...beside]: readonly Contract[],
): LegacyWork {
  const { db, clock, configuration, url } = foundation;
  const told = tellTask(catalogue, url);
  const { code = 'legacy', folder, http } = configuration.legacy ?? {};
  const access =
    http === 'demonstration'
      ? { url: `${outside.url}/legacy-province`, key: outside.registryKey }
      : http;
  const inForce = () => catalogue.editing.items.filter(({ item }) => item.published);
  return {
    db,
    clock,
    contract,
    beside,
    code,
    folder,
    system: access && httpLegacySystem({ code, ...access }),
    seal: fieldSeal(fieldKeyOf(foundation)),
    items: () =>
      inForce().map(({ item }) => ({
        basicCode: item.basicCode,
        name: item.name.zh,
        version: item.version,
      })),
    findItem(basicCode) {
      const item = inForce().find((one) => one.item.basicCode === basicCode)?.item;
      return (
        item && {
          name: item.name.zh,
          version: item.version,
          itemType: item.itemType.code,
          isInstant: item.timeLimits.caseType === 'instant',
        }
      );
    },
    inFull(organCode, basicCode) {
      const organ = organisations.findOrgan(organCode);
      const item = inForce().find((one) => one.item.basicCode === basicCode)?.item;
      if (organ === undefined || item === undefined) return undefined;
      return told(catalogue.editing.at(item, organ, dayOf(clock())));
    },
    organ(organCode) {
      const organ = organisations.findOrgan(organCode);
      return organ && { name: organ.name, level: useLevels[organ.level] };
    },
  };
}

function regionsBelow(organisations: Organisations, parent: string | undefined): readonly Region[] {
  const here = organisations.listRegions(parent, mostOrgans);
  return here.flatMap((region) => [region, ...regionsBelow(organisations, region.regionCode)]);
}
