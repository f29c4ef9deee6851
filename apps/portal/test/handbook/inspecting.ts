import { act, click, type Country } from './a-country.ts';

interface Inspection {
  readonly caseId: string;
  readonly on: string;
  readonly found: string;
}

/** Two inspectors look at the place and find it in order; the second signs what the first recorded. The page of the second. */
export async function inspectByTwo(country: Country, { caseId, on, found }: Inspection) {
  const { officers } = country.platform.demonstration!.showcase;
  const [first, second] = officers
    .filter(({ role }) => role === 'inspector')
    .map(({ officerNumber }) => officerNumber);
  const inspector = await country.at(first!, `/cases/${caseId}`);
  await act(inspector, '记录现场核查', async (dialog) => {
    await dialog.getByLabel('核查人员警号（两名以上）').fill(`${first} ${second} `);
    await dialog.getByLabel('核查日期').fill(on);
    await dialog.getByLabel('合格', { exact: true }).check();
    await dialog.getByLabel('核查情况').fill(found);
  });
  const other = await country.at(second!, `/cases/${caseId}`);
  await click(other, '签署核查笔录');
  await other.getByText('待签署', { exact: true }).waitFor({ state: 'detached' });
  return other;
}
