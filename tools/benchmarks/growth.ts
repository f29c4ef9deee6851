// `npm run bench -- growth [signOns [accounts [folder]]]`: what a silent sign-on costs with 10 and with 300 systems, and with 1,000 and
// many accounts: processor time and what PostgreSQL did, which a busy machine distorts least. All sizes stand side by side
// and are measured in turns. With a folder the accounts are made once and stay there for the next run.
import { once } from 'node:events';
import { benchMasterKey, startBenchServer } from './cases/bench-server.ts';
import { report, round } from './cases/measure.ts';
import { median, signOnsOf, type Side, type SideMeasured } from './openid/growth-sides.ts';
import { makeSized } from './openid/make-sized.ts';
import { startOne } from './openid/two-providers.ts';

const signOns = Number(process.argv[2] ?? 2_000);
const manyAccounts = Number(process.argv[3] ?? 5_000_000);
const folder = process.argv[4];
const rounds = 3;

const server = await startBenchServer('growth', folder);
try {
  // The same in every run: a folder that is kept holds what it has sealed.
  const masterKey = Buffer.from(benchMasterKey).toString('hex');
  const start = async (name: string, size: { accounts: number; systems: number }) => {
    const url = await makeSized(server.url, name, size);
    return {
      url,
      postgresPid: server.pid(),
      ...size,
      ...(await startOne(['ours', url, masterKey])),
    };
  };
  const few = await start('few_accounts', { accounts: 1_000, systems: 10 });
  const wide = await start('many_systems', { accounts: 1_000, systems: 300 });
  const many = await start('many_accounts', { accounts: manyAccounts, systems: 10 });

  const sides = {
    tenSystems: { ...few, of: 'systems' },
    manySystems: { ...wide, of: 'systems' },
    fewAccounts: { ...few, of: 'people' },
    // As many people as there, from all over the accounts.
    manyAccounts: { ...many, of: 'people' },
    // Nobody twice: everything about a person is asked for the first time.
    everybody: { ...many, of: 'everybody' },
  } as const satisfies Record<string, Side>;
  type Name = keyof typeof sides;
  const measured = new Map<Name, SideMeasured[]>();
  for (let nth = 0; nth < rounds; nth += 1) {
    for (const [name, side] of Object.entries(sides) as [Name, Side][]) {
      const one = await signOnsOf(name, side, { signOns, round: nth });
      measured.set(name, [...(measured.get(name) ?? []), one]);
    }
  }
  for (const { child } of [few, wide, many]) {
    child.send('stop');
    if (child.exitCode === null) await once(child, 'exit');
  }

  const all = (name: Name) => measured.get(name) ?? [];
  const cost = (name: Name) => median(all(name).map(({ costMicros }) => costMicros));
  const pages = (name: Name) => median(all(name).map(({ work }) => work.pages));
  const perSecond = (name: Name) => median(all(name).map((one) => one.perSecond));
  const last = all('manyAccounts').at(-1)!;
  report(
    'growth',
    { ...last, perSecond: perSecond('manyAccounts') },
    { name: '1,000 accounts, the same people at once', perSecond: perSecond('fewAccounts') },
    {
      accounts: manyAccounts,
      costMicros: Object.fromEntries(
        (Object.keys(sides) as Name[]).map((name) => [name, cost(name)]),
      ),
      costOf300Systems: round(cost('manySystems') / cost('tenSystems')),
      costOfManyAccounts: round(cost('manyAccounts') / cost('fewAccounts')),
      costOfEverybody: round(cost('everybody') / cost('fewAccounts')),
      pagesOf300Systems: round(pages('manySystems') / pages('tenSystems')),
      pagesOfManyAccounts: round(pages('manyAccounts') / pages('fewAccounts')),
    },
  );
} finally {
  await server.stop();
}
