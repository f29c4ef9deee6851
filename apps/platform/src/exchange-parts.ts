import { dueOf, type Cases, type PaperParts } from '@tongban/cases';
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
  publishCatalogueJob,
  publishPeopleJob,
  reconcileDailyJob,
  startDelivering,
  startTakingCarried,
  type CaseWords,
  type CataloguePublishing,
  type Delivering,
  type ExchangeParts,
  type LegacyWork,
  type PeoplePublishing,
} from '@tongban/exchange';
import { fieldSeal } from '@tongban/exchange-protocol';
import type { Identity } from '@tongban/identity';
import { dayOf } from '@tongban/kernel';
import {
  countryCode,
  findOfficer,
  listStaff,
  type Organisations,
  type Region,
} from '@tongban/organisations';
import { nationalCode } from '@tongban/outside-world';
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
  const mapping = { words: caseWords(needs), seal: fieldSeal(fieldKeyOf(foundation)), clock };
  needs.cases.onCaseEvents(exchangeSubscription(nationalContract, mapping));
  const { nationalPlatform: configured } = configuration;
  const national = typeof configured === 'object' ? configured : needs.outside.nationalPlatform;
  if (national !== undefined) {
    await addDestination(db, {
      code: nationalCode,
      name: { zh: '国家政务服务平台', en: 'National government-service platform' },
      contract: nationalContract.code,
      url: national.url,
      partnerKey: national.key,
      addedAt: clock(),
    });
  }
  const sending = { db, databaseUrl, clock, signer: keys, sender: configuration.exchangeCode };
  const levels = configuration.levels ?? [];
  const contracts = [nationalContract, ...levels.map(levelContract)];
  if (levels.length > 0) carryCases(foundation, needs);
  if (configuration.legacy !== undefined) {
    foundation.jobs.handle(legacyJob(legacyWork(foundation, needs)));
  }
  foundation.jobs.handle(publishCatalogueJob(cataloguePublishing(foundation, needs)));
  foundation.jobs.handle(publishPeopleJob(peoplePublishing(foundation, needs)));
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
      contracts,
      mapAgain: mapCaseAgain(mapping),
      organName: (organId) => needs.organisations.findOrgan(organId)?.name,
    },
    startDelivering: () => {
      if (levels.length > 0) takeCarried(foundation, needs);
      return startDelivering({
        ...sending,
        onError: (error) => logger.warn({ err: error }, 'Delivering to another platform stumbled'),
      });
    },
  };
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

const mostOrgans = 100_000;

function cataloguePublishing(
  { db, clock }: Foundation,
  { catalogue, organisations }: ExchangeNeeds,
): CataloguePublishing {
  const ministry = ministryOf(organisations);
  return {
    db,
    clock,
    contract: nationalContract,
    catalogue,
    organisations,
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
): PeoplePublishing {
  const { db, clock, keys } = foundation;
  return {
    db,
    clock,
    contract: nationalContract,
    mapping: {
      userKey: (personId) =>
        Buffer.from(keys.mac('exchange/user', personId)).toString('hex').slice(0, 32),
      contractKey: fieldKeyOf(foundation),
      keeper: ministryOf(organisations).organId,
    },
    changedUsers: identity.listChangedUsers,
    staff: (on, after, limit) => listStaff(db, { on, after, limit }),
  };
}

function legacyWork(
  foundation: Foundation,
  { catalogue, organisations, outside }: ExchangeNeeds,
): LegacyWork {
  const { db, clock, configuration } = foundation;
  const { code = 'legacy', folder, http } = configuration.legacy ?? {};
  const access =
    http === 'demonstration'
      ? { url: `${outside.url}/legacy-province`, key: outside.registryKey }
      : http;
  const inForce = () => catalogue.editing.items.filter(({ item }) => item.published);
  return {
    db,
    clock,
    contract: nationalContract,
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

/** What a row of the national tables says about a case, looked up where it is known. */
function caseWords({ cases, catalogue, identity, organisations }: ExchangeNeeds): CaseWords {
  const { db, calendarOf, settings } = cases.world;
  return {
    async task(filing) {
      const { itemCode, itemVersion, organId, regionCode } = filing;
      const found = await catalogue.findItemVersion(itemCode, itemVersion);
      if (found === undefined) throw new Error('A case stands on a version that was published.');
      const { item } = found;
      const organ = organisations.findOrgan(organId);
      const level = useLevels[organ?.level ?? 'county'];
      const here = catalogue.getImplementation({
        itemCode,
        regionCode,
        on: dayOf(cases.world.clock()),
      });
      const results = item.elements.results.map(({ name }) => name);
      return {
        taskCode: here.ok ? here.value.implementationCode : `${organId}${level}${item.basicCode}`,
        catalogCode: item.basicCode,
        name: item.name.zh,
        version: itemVersion,
        useLevel: level,
        itemType: item.itemType.code,
        projectType: item.timeLimits.caseType === 'instant' ? '1' : '2',
        promised: filing.limits.promised,
        ...(filing.limits.statutory && { statutory: filing.limits.statutory }),
        isFee: item.fee.charged,
        results,
      };
    },
    organName: (organId) => organisations.findOrgan(organId)?.name,
    materialName: (materialKey) => catalogue.findMaterial(materialKey)?.name.zh,
    applicant: (personId) => identity.readOwnDetails(personId),
    officerName: async (officerId) => (await findOfficer(db, officerId))?.name,
    promisedOn: ({ state }) =>
      dueOf(state, calendarOf(state.filing?.regionCode ?? ''), settings).on,
  };
}

/** 行使层级 of the element dictionary. */
const useLevels = { ministry: '1', province: '2', city: '3', county: '4', station: '5' } as const;
