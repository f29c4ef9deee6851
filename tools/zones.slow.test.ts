import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { connectDatabase, sql, type Database } from '@tongban/database';
import { addDays, dayOf, systemClock } from '@tongban/kernel';
import {
  createOrganisations,
  listOfficersOfOrgan,
  type OfficerInPost,
} from '@tongban/organisations';
import {
  apply,
  citizen,
  deskOf,
  dogLicence,
  realPerson,
  visitor,
  type TestPlatform,
} from '@tongban/platform/testing';
import { eventually, freePort, people, testDatabase, testServerUrl } from '@tongban/testing';
import { migrations } from '../apps/platform/src/migrations.ts';
import { reachedBy } from './zones/reached-by.ts';
import { startZones } from './zones/start-zones.ts';
import type { Zone } from './zones/zone-environments.ts';

const showcaseRegion = '440305';

describe(
  'internet, extranet and police network as three processes',
  { skip: process.platform !== 'linux', timeout: 300_000 },
  async () => {
    const world = await openWorld();
    const { zones, ports, internet, desk, national } = world;
    after(() => world.close());

    it('a citizen applies in one zone, officers decide in another, and the outside hears of it', async () => {
      const person = await realPerson(internet, people.A);
      const { caseId } = await apply(person, { ...dogLicence, form: todaysForm() });
      await desk.act('acceptor', caseId, 'receipt');
      await desk.act('acceptor', caseId, 'acceptance');
      await desk.act('examiner', caseId, 'claim');
      await desk.act('examiner', caseId, 'examination-opinion', {
        outcome: 'grant',
        opinion: '材料齐全，情况属实。',
      });
      await desk.act('approver', caseId, 'decision', { outcome: 'granted' });
      const { decision } = await eventually(
        async () => (await person.get(`/api/cases/${caseId}`)).body,
        (found) => found.decision !== undefined,
      );
      strictEqual(decision.outcome, 'granted');
      const tables = await eventually(national, (found) => found.includes('up_pro_result'));
      ok(tables.includes('up_pro_accept'));
    });

    it('the portal is served in the internet zone only, and the workbench in the police network only', async () => {
      const { internetUrl, policeUrl } = zones;
      const page = await fetch(`${internetUrl}/`);
      strictEqual(page.status, 200);
      match(await page.text(), /通办/);
      strictEqual((await fetch(`${policeUrl}/`)).status, 404);
      strictEqual((await fetch(`${internetUrl}/console/`)).status, 404);
      strictEqual((await fetch(`${policeUrl}/console/`)).status, 200);
    });

    it('an officer has no way in from the internet, by whatever spelling, with whatever session', async () => {
      const stranger = visitor(internet);
      const body = { officerNumber: '440001', password: 'Tongban-demo-2026' };
      for (const path of [
        '/api/officer-sessions',
        '/api/%6Ffficer-sessions',
        '/api//officer-sessions',
      ]) {
        const answer = await stranger.send('POST', path, { body });
        strictEqual(answer.body.code, 'zones/inside-only', path);
      }
      const session = (await desk.of('acceptor')).cookie();
      const carried = visitor(internet, { cookie: session });
      strictEqual((await carried.get('/api/me')).body.code, 'zones/inside-only');
      strictEqual((await carried.get('/api/officer/queue')).body.code, 'zones/inside-only');
    });

    it('no zone holds a connection to another, and only the police network one to a database', () => {
      deepStrictEqual(unallowed(zones.pids, ports), []);
    });

    it('cut off, a zone gives honest answers; what was asked with a key is carried out afterwards, once', async () => {
      const person = await citizen(internet, '13800000011');
      zones.ferry.cut('police');
      const page = await fetch(`${zones.internetUrl}/healthz`);
      strictEqual(page.status, 200);
      const key = crypto.randomUUID();
      const call = { body: { itemCode: dogLicence.itemCode, regionCode: showcaseRegion }, key };
      const cutOff = await person.send('POST', '/api/drafts', call);
      deepStrictEqual([cutOff.status, cutOff.body.code], [503, 'zones/on-its-way']);
      zones.ferry.mend('police');
      const [first, second] = [
        await eventually(
          () => person.send('POST', '/api/drafts', call),
          ({ status }) => status === 201,
        ),
        await person.send('POST', '/api/drafts', call),
      ];
      strictEqual(first.body.draftId, second.body.draftId);
      const { items } = (await person.get('/api/drafts')).body;
      strictEqual(items.length, 1);
    });

    it('cut off from the outside, citizens are told so, and what is owed outside goes on later', async () => {
      zones.ferry.cut('extranet');
      const stranger = visitor(internet);
      const refused = await stranger.send('POST', '/api/phone-codes', {
        body: { phone: '13800000012' },
      });
      strictEqual(refused.body.code, 'identity/sms-unavailable');
      strictEqual((await stranger.get('/api/service-items?limit=1')).status, 200);
      zones.ferry.mend('extranet');
      ok(await citizen(internet, '13800000013'));
    });
  },
);

describe('a zone that breaks the rule', { skip: process.platform !== 'linux' }, () => {
  it('is found by the connection it holds', async () => {
    const url = await testServerUrl();
    const databasePort = Number(new URL(url).port);
    const pids = { internet: process.pid, extranet: process.pid, police: process.pid };
    const ports = { internet: 1, extranet: 2, police: 3, outside: 4, database: databasePort };
    const zonesFound = () => unallowed(pids, ports).map(({ zone }) => zone);
    const before = zonesFound();
    const connection = connectDatabase({ url, role: 'none', size: 1 });
    try {
      await connection.one(sql`select 1 as one`);
      for (const zone of ['internet', 'extranet'] as const) {
        const more = countOf(zonesFound(), zone) - countOf(before, zone);
        strictEqual(more, 1, zone);
      }
      strictEqual(countOf(zonesFound(), 'police'), countOf(before, 'police'));
    } finally {
      await connection.close();
    }
  });
});

function countOf(zones: readonly Zone[], one: Zone): number {
  return zones.filter((zone) => zone === one).length;
}

type Ports = Readonly<Record<Zone | 'outside' | 'database', number>>;

/** Connections of a zone to anything but: whoever came to its own door, its database, and, for the extranet, the outside. */
function unallowed(pids: Readonly<Record<Zone, number>>, ports: Ports) {
  const mayReach: Readonly<Record<Zone, readonly number[]>> = {
    internet: [],
    extranet: [ports.outside],
    police: [ports.database],
  };
  return (Object.keys(mayReach) as Zone[]).flatMap((zone) =>
    reachedBy(pids[zone])
      .filter((reached) => {
        // The database of this machine is reached by a socket of the file system; no other zone has any.
        if (reached.kind === 'unix') return zone !== 'police';
        const cameToItsDoor = reached.localPort === ports[zone];
        return !cameToItsDoor && !mayReach[zone].includes(reached.remotePort);
      })
      .map((connection) => ({ zone, ...connection })),
  );
}

async function openWorld() {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-zones-'));
  const { db, url } = await testDatabase({ after }, migrations);
  const ports = {
    internet: await freePort(),
    police: await freePort(),
    extranet: await freePort(),
    outside: await freePort(),
  };
  const nationalDatabase = `${new URL(url).pathname.slice(1)}_national`;
  const zones = await startZones({
    folder,
    ports,
    databaseUrl: url,
    nationalDatabaseUrl: url,
    nationalDatabase,
    stdio: process.env['TEST_LOG_LEVEL'] === undefined ? 'ignore' : 'inherit',
  });
  const book = connectDatabase({
    url: url.replace(/\/[^/?]*(\?|$)/, `/${nationalDatabase}$1`),
    role: 'none',
    size: 1,
  });
  const as = (at: string, showcase: readonly OfficerInPost[] = []) =>
    ({
      url: at,
      outsideWorldUrl: zones.outsideUrl,
      clock: systemClock,
      demonstration: {
        password: 'Tongban-demo-2026',
        authenticator: [],
        showcase: { organName: '', officers: showcase },
      },
    }) as unknown as TestPlatform;
  const police = as(zones.policeUrl, await officersOf(db));
  return {
    zones,
    ports: { ...ports, database: Number(new URL(url).port) },
    internet: as(zones.internetUrl),
    police,
    // A code of an officer's authenticator can be used once: each signs in once for all tests.
    desk: deskOf(police),
    async national() {
      const rows = await book.many<{ table: string }>(
        sql`select distinct table_name as "table" from reception.received_rows`,
      );
      return rows.map(({ table }) => table);
    },
    async close() {
      await book.close();
      await zones.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function officersOf(db: Database): Promise<readonly OfficerInPost[]> {
  const organisations = await createOrganisations(db);
  const organs = organisations.listOrgans({ regionCode: showcaseRegion, limit: 100 });
  const [county] = organs.filter(({ level }) => level === 'county');
  return listOfficersOfOrgan(db, {
    organId: county!.organId,
    on: dayOf(systemClock()),
    limit: 200,
  });
}

/** Vaccinated within the year, whatever day it is. */
function todaysForm() {
  return { ...dogLicence.form, vaccinatedOn: addDays(dayOf(systemClock()), -30) };
}
