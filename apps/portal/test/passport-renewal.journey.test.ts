import assert from 'node:assert/strict';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { people } from '@tongban/testing';
import { openBrowser } from '@tongban/testing';
import * as walkway from './citizen-walk.ts';
import { officersOf, type Officers } from './officer-acts.ts';
import { deliver } from './courier-acts.ts';
import { inOrder } from './in-order.ts';

const {
  awaitText,
  choose,
  chooseRegion,
  follow,
  heading,
  look,
  pick,
  press,
  refused,
  tick,
  write,
  writeDay,
} = walkway;

const nanshan = ['广东省', '深圳市', '南山区'];
const picture = new URL('../public/icons/icon-512.png', import.meta.url).pathname;

const ways = [
  { name: 'without scripts on a phone', scripts: false, width: 360, person: people.B },
  { name: 'with scripts on a desk', scripts: true, width: 1440, person: people.A },
] as const;

for (const { name, scripts, width, person } of ways) {
  describe(`a passport is renewed ${name}`, () => {
    const step = inOrder();
    let platform: TestPlatform;
    let browser: Browser;
    let walk: walkway.Walk;
    let officers: Officers;
    let caseId = '';

    before(async () => {
      platform = await testPlatform('2026-01-30T01:00:00Z');
      officers = await officersOf(platform);
      browser = await openBrowser();
      const context = await browser.newContext({
        locale: 'zh-CN',
        javaScriptEnabled: scripts,
        viewport: { width, height: 800 },
      });
      const page = await context.newPage();
      page.setDefaultTimeout(8_000);
      walk = { page, platform, scripts, name: scripts ? 'desk' : 'phone' };
    });
    after(async () => {
      await browser?.close();
      await platform?.stop();
    });

    step('a citizen finds the service and sees what it takes where they live', async () => {
      const { page } = walk;
      await page.goto(platform.url);
      assert.match((await page.locator('.count').textContent()) ?? '', /548/);
      await look(walk, 'home');
      await page.getByLabel('搜索服务事项').fill('换护照');
      await press(walk, '搜索');
      await look(walk, 'search');
      await follow(walk, /^普通护照换发/);
      await follow(walk, '选择地区');
      await heading(walk, '选择办事地区');
      await chooseRegion(walk, nanshan, '继续');
      await press(walk, '继续');
      await heading(walk, /^普通护照换发/);
      await page.getByText('7 个工作日').first().waitFor();
      await page.getByText('深圳市公安局南山分局').first().waitFor();
      await look(walk, 'guide');
    });

    step('tells the circumstances, one question a page, and sees only what applies', async () => {
      const { page } = walk;
      await page.getByText('国家工作人员单位同意意见').waitFor();
      await follow(walk, '开始回答');
      await press(walk, '下一步');
      await page.getByText('请选择一项').first().waitFor();
      for (const [question, answer] of [
        ['为谁申请？', '16 周岁以上的本人'],
        ['是登记备案的国家工作人员或者现役军人吗？', '不是'],
        ['姓名、证件号码变过吗？', '没有'],
        ['旧护照在手里吗？', '在'],
      ] as const) {
        await heading(walk, question);
        await look(walk, 'situation');
        await choose(walk, question, answer);
        await press(walk, '下一步');
      }
      await heading(walk, /^普通护照换发/);
      await page.getByText('为谁申请？').first().waitFor();
      assert.equal(await page.getByText('国家工作人员单位同意意见').count(), 0);
      // What was told stands in no address.
      assert.equal(new URL(page.url()).search, '?region=440305');
      await look(walk, 'guide in the situation');
    });

    step('signs in, proves name and identity, and comes back to where the way began', async () => {
      const { page } = walk;
      await page.locator('.apply:visible').getByRole('link', { name: '立即办理' }).click();
      await walkway.signIn(walk, person);
      await heading(walk, '身份核验');
      await look(walk, 'identity');
      await follow(walk, /去完成/);
      await walkway.proveName(walk, person);
      await heading(walk, '身份核验');
      await follow(walk, /去完成/);
      await walkway.stepUp(walk, person);
      await heading(walk, /^普通护照换发/);
      await look(walk, 'start');
    });

    step('fills in one thing a page, and nothing typed is lost', async () => {
      await press(walk, '开始填写');
      // The page about the situation is answered already.
      await heading(walk, '现持护照');
      await write(walk, '护照号码', 'ｅ１０００００２５');
      await writeDay(walk, '有效期至', ['2026', '2', '30']);
      await press(walk, '保存并继续');
      await refused(walk, /不是存在的日期/, /请选择“换发原因”/);
      await look(walk, 'errors');
      assert.equal(await walk.page.getByLabel('护照号码').inputValue(), 'E10000025');
      assert.equal(await walk.page.getByLabel('日', { exact: true }).inputValue(), '30');
      await writeDay(walk, '有效期至', ['2026', '5', '30']);
      await choose(walk, '换发原因', '有效期不足');
      await press(walk, '保存并继续');
      await heading(walk, '拼音姓名');
      await write(walk, '拼音姓', 'li');
      await write(walk, '拼音名', 'JIANGUO');
      await choose(walk, '是否需要加注曾用名', '是');
      if (!scripts) await press(walk, '保存并继续');
      await write(walk, '曾用名', '李国');
      await look(walk, 'condition');
      await press(walk, '保存并继续');
      await heading(walk, '国家工作人员');
      await choose(walk, '您是否为登记备案', '否');
    });

    step('saves, leaves, and goes on from the home page', async () => {
      const { page } = walk;
      await press(walk, '保存并离开');
      await heading(walk, '已保存');
      await page.goto(platform.url);
      await look(walk, 'home with a draft');
      await follow(walk, /^普通护照换发/);
      await heading(walk, '出国安排');
      await pick(walk, '出国事由', '旅游');
      await press(walk, '保存并继续');
      await heading(walk, '紧急联系人');
      await write(walk, '紧急联系人姓名', '李晓燕');
      await write(walk, '紧急联系人手机', '13800000099');
      await press(walk, '保存并继续');
      await heading(walk, '旧护照');
      await choose(walk, '旧护照如何处理', '注销后寄还');
      await tick(walk, '上传的签名由我本人书写');
      await press(walk, '保存并继续');
      await heading(walk, '联系方式');
      await write(walk, '联系手机', '138 0000 0002');
      await press(walk, '保存并继续');
    });

    step('chooses the courier and gives an address', async () => {
      const { page } = walk;
      await heading(walk, '领取结果');
      await choose(walk, '领取方式', '邮政快递寄送');
      if (!scripts) await press(walk, '保存并继续');
      await write(walk, '收件人姓名', person.name);
      await write(walk, '收件人手机', '13800000002');
      await write(walk, '详细地址', '粤海街道科苑路1号2栋301室');
      await chooseRegion(walk, nanshan, '显示下一级');
      await look(walk, 'delivery');
      await press(walk, '保存并继续');
      await heading(walk, '上传材料');
      assert.equal(await page.getByRole('alert').count(), 0);
    });

    step('uploads a file, and is told what is wrong with a disguised one', async () => {
      const { page } = walk;
      const file = () => page.getByLabel('手写签名图片').first();
      await press(walk, '保存并继续');
      await refused(walk, /请上传“手写签名图片”/);
      const disguised = {
        name: '签名.jpg',
        mimeType: 'image/jpeg',
        buffer: Buffer.from('%PDF-1.7 not a picture'),
      };
      await file().setInputFiles(disguised);
      if (!scripts) await press(walk, '上传 手写签名图片');
      await page.getByRole('alert').waitFor();
      await look(walk, 'refused upload');
      await file().setInputFiles(picture);
      if (!scripts) await press(walk, '上传 手写签名图片');
      await page.getByRole('link', { name: 'icon-512.png' }).waitFor();
      await look(walk, 'uploaded');
      await press(walk, '保存并继续');
    });

    step(
      'reads everything back, changes one answer, and submits once however often it is sent',
      async () => {
        const { page } = walk;
        await heading(walk, '核对后提交');
        await look(walk, 'check');
        await follow(walk, /修改\s*紧急联系人/);
        await write(walk, '紧急联系人姓名', '李晓红');
        await press(walk, '保存并返回核对');
        await page.getByText('李晓红').waitFor();
        await press(walk, '提交申请');
        await refused(walk, /请勾选声明/);
        const again = { ...walk, page: await page.context().newPage() };
        await again.page.goto(page.url());
        await tick(again, '我已阅读并同意');
        await tick(walk, '我已阅读并同意');
        await press(walk, '提交申请');
        await heading(walk, '申请已提交');
        await look(walk, 'receipt');
        const number = await page.locator('.case-number').textContent();
        assert.match(number ?? '', /^440305\d{8}CRJ\d+/);
        await press(again, '提交申请');
        await heading(again, '申请已提交');
        assert.equal(await again.page.locator('.case-number').textContent(), number);
        await again.page.close();
        caseId = /\/cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? '';
        await page.goto(`${platform.url}/cases`);
        assert.equal(await page.getByRole('main').getByRole('listitem').count(), 1);
        await look(walk, 'my cases');
      },
    );

    step('is asked once for what is missing, and supplies it', async () => {
      const { page } = walk;
      await officers.act('acceptor', caseId, 'receipt');
      await officers.act('acceptor', caseId, 'supplement-requests', {
        defects: [
          { field: 'surnamePinyin', reason: '拼音姓与身份证不一致。' },
          { materialKey: 'handwritten_sign', reason: '签名不清楚，请重新签名后拍照。' },
        ],
      });
      await page.goto(`${platform.url}/cases/${caseId}`);
      await look(walk, 'awaiting supplement');
      await page.getByText('2026年3月2日（含当日）前补齐').waitFor();
      await follow(walk, '补交材料');
      await page.getByText('拼音姓与身份证不一致').waitFor();
      await write(walk, '拼音姓', '李');
      await press(walk, '确认补交');
      await refused(walk, /还没有上传/, /拼音姓/);
      await write(walk, '拼音姓', 'lee');
      await look(walk, 'supplement errors');
      await page.getByLabel('手写签名图片').first().setInputFiles(picture);
      if (scripts) await page.getByText('已上传').waitFor();
      await press(walk, '确认补交');
      await heading(walk, /^普通护照换发/);
      await page.getByText('已收件').first().waitFor();
    });

    step('sees by when it is decided: seven working days, 10 February', async () => {
      const { page } = walk;
      await officers.act('acceptor', caseId, 'acceptance');
      await page.goto(`${platform.url}/cases/${caseId}`);
      await page.getByText('2026年2月10日前办结').waitFor();
      await awaitText(walk, /受理通知书/);
      await look(walk, 'accepted');
      const href = await page.getByRole('link', { name: /受理通知书/ }).getAttribute('href');
      const document = await page.request.get(platform.url + (href ?? ''));
      assert.equal(document.headers()['content-type'], 'application/pdf');
    });

    step('is granted, and gets the passport by courier', async () => {
      const { page } = walk;
      platform.clock.set('2026-02-09T02:00:00Z');
      await walkway.signInAgain(walk, person);
      await officers.act('examiner', caseId, 'claim');
      await officers.act('examiner', caseId, 'examination-opinion', {
        outcome: 'grant',
        opinion: '符合换发条件。',
      });
      await officers.act('approver', caseId, 'decision', { outcome: 'granted' });
      await officers.act('certificate-maker', caseId, 'production');
      await officers.act('certificate-maker', caseId, 'production/completion', {
        certificateNumber: 'E20000026',
      });
      await page.goto(`${platform.url}/cases/${caseId}`);
      await awaitText(walk, '运单号');
      await look(walk, 'sent');
      await deliver(platform);
      await awaitText(walk, '已送达');
      await look(walk, 'delivered');
    });

    step('rates the service, with nothing chosen beforehand, and may amend it once', async () => {
      const { page } = walk;
      await follow(walk, '评价这次服务');
      assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
      await press(walk, '提交评价');
      await refused(walk, /请选择一个满意程度/);
      await look(walk, 'rating');
      await choose(walk, '您对这次办理满意吗？', '非常满意');
      await write(walk, '想说的话', '办得快，不用跑。');
      await press(walk, '提交评价');
      await heading(walk, /^普通护照换发/);
      await awaitText(walk, /非常满意 ·/);
      await follow(walk, '修改评价');
      await choose(walk, '您对这次办理满意吗？', '基本满意');
      await press(walk, '提交评价');
      await awaitText(walk, /基本满意 ·/);
      assert.equal(await page.getByRole('link', { name: '修改评价' }).count(), 0);
      await look(walk, 'rated');
    });

    step('sees who has used their data, signs out, and leaves nothing behind', async () => {
      const { page } = walk;
      await page.goto(`${platform.url}/account/data-usage`);
      await look(walk, 'data usage');
      await page.goto(`${platform.url}/account`);
      await press(walk, '退出登录');
      await page.goto(`${platform.url}/cases/${caseId}`);
      await heading(walk, '手机号登录');
    });
  });
}
