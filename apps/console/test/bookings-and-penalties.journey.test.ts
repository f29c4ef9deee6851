import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import {
  apply,
  applyFor,
  codeOn,
  deskOf,
  dogLicence,
  fillIn,
  officer,
  photo,
  surePerson,
  testPlatform,
  windowOf,
} from '@tongban/platform/testing';
import type { TestPlatform, Visitor } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import { inspect, leaveConsole, signedIn } from './workbench.ts';

/** 拘留所家属会见预约 (T14); 交通违法处理 (T10). */
const visit = 'GA-JGS-0001';
const violation = 'GA-JG-0095';
/** 居民身份证异地受理（换领）: taken in anywhere in the country. */
const idCard = 'GA-HZ-0076';
const yanta = { organId: '11610113MB0TE0009Q', officerNumber: '613001' };

describe('appointments, penalties and windows on the workbench', { timeout: 300_000 }, () => {
  let platform: TestPlatform;
  let browser: Browser;
  let wang: Visitor;

  before(async () => {
    platform = await testPlatform('2026-09-18T01:00:00Z');
    browser = await openBrowser();
    wang = await surePerson(platform, people.A);
  });

  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  it('keeps a place for a visit, and checks the visitor in on that day', async () => {
    const { caseId } = await applyFor(wang, visit);
    const page = await signedIn({ platform, browser }, numberOf('acceptor'), `/cases/${caseId}`);
    const dialog = await act(page, '安排时间地点');
    await dialog.getByLabel('到场日期').fill('2026-09-18');
    await dialog.getByLabel('到场时间').fill('15:30');
    await dialog.getByLabel('到场地点').fill('南山区拘留所会见室 2');
    await inspect(page, 'booking');
    await dialog.getByRole('button', { name: '确定' }).click();
    await page.getByText('15:30 南山区拘留所会见室 2').waitFor();
    await page.getByRole('button', { name: '签到' }).click();
    await page.getByText('已到场').first().waitFor();
    await inspect(page, 'booked');
    await leaveConsole(page);
  });

  it('tells of a penalty first, decides no heavier one, and shows what is owed', async () => {
    const { caseId } = await applyFor(wang, violation);
    const page = await signedIn({ platform, browser }, numberOf('examiner'), `/cases/${caseId}`);
    const telling = await act(page, '处罚前告知');
    await telling.getByLabel('违法事实').fill('2026年9月1日8时12分，驾驶小型汽车闯红灯。');
    await telling.getByLabel('法律依据').fill('《中华人民共和国道路交通安全法》第九十条');
    await telling.getByLabel('罚款（元）').fill('200');
    await telling.getByLabel('记分').fill('6');
    await inspect(page, 'penalty-announcement');
    await telling.getByRole('button', { name: '确定' }).click();
    await page.getByRole('heading', { name: '拟作出的处罚' }).waitFor();

    // Who told of it does not decide it.
    await page.getByRole('button', { name: '作出处罚决定', disabled: true }).waitFor();
    await leaveConsole(page);

    const decider = await signedIn({ platform, browser }, numberOf('approver'), `/cases/${caseId}`);
    const deciding = await act(decider, '作出处罚决定');
    assert.equal(await deciding.getByLabel('罚款（元）').inputValue(), '200');
    await deciding.getByLabel('罚款（元）').fill('500');
    await deciding.getByLabel('理由').fill('监控清晰。');
    await deciding.getByRole('button', { name: '确定' }).click();
    await decider.getByText(/不得/).first().waitFor();
    await deciding.getByLabel('罚款（元）').fill('200');
    await deciding.getByRole('button', { name: '确定' }).click();
    await decider.getByText('今天应缴（元） 200.00').waitFor();
    await inspect(decider, 'penalty');
    await leaveConsole(decider);
  });

  it('writes down what a person at the window wants, names what is missing, and files it with their code', async () => {
    const page = await signedIn({ platform, browser }, numberOf('acceptor'), '/window');
    await page.getByRole('heading', { level: 1, name: '窗口' }).waitFor();
    await inspect(page, 'window');
    await begin(page, people.H, '犬类准养');
    await page.getByRole('heading', { level: 1, name: '犬类准养登记' }).waitFor();
    await page.getByText(`申请人：${people.H.name}`).waitFor();
    assert.equal(await page.getByLabel('联系手机').inputValue(), people.H.phone);

    await page.getByRole('button', { name: '保存并核对' }).click();
    await page.getByText(/还有 \d+ 处需要处理/).waitFor();
    await inspect(page, 'window-missing');
    await fillDogLicence(page);
    await page.getByRole('button', { name: '保存并核对' }).click();
    await page.getByRole('heading', { name: '申请人确认' }).waitFor();
    await page.getByRole('button', { name: '发送确认码' }).click();
    await page.getByText(/已发送/).waitFor();
    await inspect(page, 'window-confirmation');
    const typed = page.getByLabel('申请人读出的六位确认码');
    const code = await codeOn(platform, people.H.phone);
    await typed.fill(code === '123456' ? '654321' : '123456');
    await page.getByRole('button', { name: '确认并提交' }).click();
    await page.getByText('确认码不正确或已失效').first().waitFor();
    await typed.fill(code);
    await page.getByRole('button', { name: '确认并提交' }).click();
    await page.getByText(/已提交 · 办件编号/).waitFor();
    await inspect(page, 'window-filed');
    await page.getByRole('link', { name: '打开办件，接着收件受理' }).click();
    await page.getByRole('button', { name: '确认收件' }).click();
    await page.getByText('已收件').first().waitFor();
    await leaveConsole(page);
  });

  it('goes on with a case begun on line by the code of its applicant, under the same number', async () => {
    const { caseId, caseNumber } = await apply(wang, dogLicence);
    const desk = deskOf(platform);
    nextCode();
    await desk.act('acceptor', caseId, 'receipt');
    await desk.act('acceptor', caseId, 'supplement-requests', {
      defects: [{ materialKey: 'dog_photo', reason: '照片模糊。' }],
    });
    const shown = await wang.send('POST', `/api/cases/${caseId}/window-codes`, { body: {} });
    const page = await signedIn({ platform, browser }, numberOf('acceptor'), '/window');
    // As a scanner types it: the code, then Enter.
    await page.getByLabel('办事码').fill(shown.body.code);
    await page.getByLabel('办事码').press('Enter');
    await page.getByText(caseNumber).waitFor();
    await page.getByText('照片模糊。').waitFor();
    await page.getByLabel(/^上传：/).setInputFiles(await picture('clear.jpg', '#eeeeee'));
    await page.getByText('已收：clear.jpg').waitFor();
    await inspect(page, 'window-case');
    await page.getByRole('button', { name: '提交补正' }).click();
    await page.getByText('补正已提交，办件编号不变。').waitFor();
    await page.getByText('现在没有需要申请人提交的内容。').waitFor();

    await page.getByRole('link', { name: /窗口$/ }).first().click();
    await page.getByLabel('办事码').fill(shown.body.code);
    await page.getByLabel('办事码').press('Enter');
    await page.getByText(/办事码无效、已使用或已过期/).waitFor();
    await leaveConsole(page);
  });

  it('takes in at 雁塔 what 南山 decides (异地受理), signed by the person', async () => {
    const page = await signedIn({ platform, browser }, yanta.officerNumber, '/window');
    await begin(page, people.L, '居民身份证异地受理', ['广东省', '深圳市', '南山区']);
    await page.getByText('办理地区：广东省深圳市南山区').waitFor();
    const draftId = page.url().split('/').at(-1)!;
    nextCode();
    const visitor = await officer(platform, yanta.officerNumber);
    const card = await fillIn(visitor, idCard, { feeExempt: false, hukouRegion: '440305' });
    const draft = await visitor.get(`/api/officer/window-applications/${draftId}`);
    assert.equal(draft.status, 200, JSON.stringify(draft.body));
    await windowOf(platform, visitor, yanta.organId).writeDown(draft.body, card);
    // The next person was served in between; what lies open is found on the desk.
    await page.goto(`${platform.url}/console/window`);
    await page.getByRole('link', { name: /居民身份证异地受理/ }).click();
    await page.getByRole('button', { name: '保存并核对' }).click();
    await page.getByRole('heading', { name: '申请人确认' }).waitFor();
    await page.getByLabel('签名板图像或签字件扫描件').setInputFiles(await picture('signed.jpg'));
    await page.getByText('已收：signed.jpg').waitFor();
    await page.getByRole('button', { name: '按签名提交' }).click();
    await page.getByText(/已提交 · 办件编号/).waitFor();
    await page.getByRole('link', { name: '打开办件，接着收件受理' }).click();
    await page.getByRole('button', { name: '确认收件' }).waitFor();
    await leaveConsole(page);
  });

  async function begin(
    page: Page,
    person: (typeof people)[keyof typeof people],
    item: string,
    elsewhere: readonly string[] = [],
  ) {
    await page.getByLabel('事项名称').fill(item);
    await page.getByTitle(new RegExp(item)).first().click();
    await page.getByLabel('申请人姓名').fill(person.name);
    await page.getByLabel('身份证件号码').fill(person.idNumber);
    await page.getByLabel(/申请人手机号/).fill(person.phone);
    if (elsewhere.length > 0) await page.getByLabel(/^异地受理/).check();
    await choose(page, '办理地区', elsewhere);
    await page.getByRole('button', { name: '核验身份并填写' }).click();
  }

  /** Each code of an authenticator works once. */
  function nextCode() {
    platform.clock.advance(31_000);
  }

  async function fillDogLicence(page: Page) {
    await page.getByLabel('犬名').fill('旺财');
    await page.getByLabel('品种').fill('中华田园犬');
    await page.getByLabel('雄', { exact: true }).check();
    await page.getByLabel('毛色').fill('黄色');
    await page.getByLabel('肩高').fill('42');
    await choose(page, '所在地区', ['广东省', '深圳市', '南山区']);
    await page.getByLabel('详细地址').first().fill('粤海街道科苑路1号2栋301室');
    await page.getByLabel('最近一次狂犬病免疫日期').fill('2026-01-05');
    await page.getByLabel(/文明养犬/).check();
    await page.getByLabel('到窗口领取').check();
    await page
      .getByLabel(/^上传：/)
      .first()
      .setInputFiles(await picture('dog.jpg'));
    await page.getByText('已收：dog.jpg').waitFor();
  }

  async function choose(page: Page, label: string, names: readonly string[]) {
    for (const [index, name] of names.entries()) {
      await page.getByLabel(`${label} ${index + 1}`).selectOption({ label: name });
    }
  }

  async function picture(name: string, colour = '#ffffff') {
    const file = await photo(name, colour);
    const buffer = Buffer.from(await file.arrayBuffer());
    return { name, mimeType: 'image/jpeg', buffer };
  }

  async function act(page: Page, name: string) {
    await page.getByRole('button', { name }).click();
    return page.getByRole('dialog');
  }

  function numberOf(role: string): string {
    const found = platform.demonstration!.showcase.officers.find((one) => one.role === role);
    assert.ok(found, role);
    return found.officerNumber;
  }
});
