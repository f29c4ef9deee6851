import { sampleAnswers } from '@tongban/testing';
import * as walkway from '../citizen-walk.ts';
import { fillFromGuide, handIn } from '../fill-any-form.ts';
import { pictures, type Country } from './a-country.ts';

const { awaitText, press, write } = walkway;

export const company = { creditCode: '91440300MA5EXAMP0C', name: '深圳示例科技有限公司' };

type Applicant = Pick<Country, 'platform' | 'citizen'>;

/** The legal representative enters the company once, and acts in its name from then on. */
export async function enterCompany(country: Applicant): Promise<void> {
  const { platform, citizen } = country;
  await citizen.page.goto(`${platform.url}/account/roles/organisation`);
  await write(citizen, '统一社会信用代码', company.creditCode);
  await write(citizen, '单位名称', company.name);
  await press(citizen, '核对并登记');
  await awaitText(citizen, '已登记，您现在可以代表该单位办事。');
  await actForCompany(country);
  await pictures(citizen, 'role-of-the-company');
}

/** In the role of the company; whoever signs in begins as themselves. */
export async function actForCompany({ platform, citizen }: Applicant): Promise<void> {
  await citizen.page.goto(`${platform.url}/account/roles`);
  await press(citizen, `切换 ${company.name}`);
  await awaitText(citizen, '已切换身份');
}

interface Wish {
  readonly itemCode: string;
  readonly regionCode?: string;
  readonly told?: Readonly<Record<string, unknown>>;
}

/** From the guide to the page that shows everything once more, one page of the form after the other. */
export async function fill(
  { platform, citizen, photo }: Applicant & Pick<Country, 'photo'>,
  { itemCode, regionCode = '440305', told = {} }: Wish,
): Promise<void> {
  const { page } = citizen;
  await page.goto(`${platform.url}/guides/${itemCode}?region=${regionCode}`);
  await fillFromGuide(page, {
    url: platform.url,
    itemCode,
    regionCode,
    open: true,
    photo,
    answersOf: (form) => sampleAnswers(form as never, true, told),
  });
}

/** The same, handed in; the case is given. */
export async function apply(
  country: Applicant & Pick<Country, 'photo'>,
  wish: Wish,
): Promise<string> {
  const { page } = country.citizen;
  await fill(country, wish);
  await handIn(page);
  return /\/cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? '';
}
