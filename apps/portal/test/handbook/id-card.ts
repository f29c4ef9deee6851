import assert from 'node:assert/strict';
import { describe } from 'node:test';
import { codeOn, moveParcel } from '@tongban/platform/testing';
import { people } from '@tongban/testing';
import * as walkway from '../citizen-walk.ts';
import { inOrder } from '../in-order.ts';
import { act, click, pictures, picturesOf, seenCase, type Country } from './a-country.ts';
import { apply, fill } from './applying.ts';

const { awaitText, choose, follow, heading, press } = walkway;

/** 居民身份证异地受理（跨省换领补领）: T07, twenty working days promised, sixty days by law. */
const idCard = 'GA-HZ-0076';
/** 居民身份证换领预约: T14. */
const booking = 'GA-HZ-0083';
/** 雁塔分局, whose window takes in what 南山分局 decides. */
const yanta = { officerNumber: '613001', regionCode: '610113' };

/** Journey J1: an identity card of Shenzhen renewed in Xi'an. */
export function walkIdCard(country: () => Country): void {
  describe('J1: an identity card renewed in another province, on portal and console', () => {
    const step = inOrder();
    let caseId = '';

    const { own, desk } = seenCase(country, () => caseId);
    const window = () => country().at(yanta.officerNumber, '/window');

    step('books a time at the window in Xi’an and comes on that day', async () => {
      const booked = await apply(country(), { itemCode: booking, regionCode: yanta.regionCode });
      const officer = await country().at(yanta.officerNumber, `/cases/${booked}`);
      await act(officer, '安排时间地点', async (dialog) => {
        await dialog.getByLabel('到场日期').fill('2026-09-18');
        await dialog.getByLabel('到场时间').fill('10:30');
        await dialog.getByLabel('到场地点').fill('小寨派出所户籍窗口');
      });
      const citizen = await own(booked);
      await awaitText(citizen, '小寨派出所户籍窗口');
      await pictures(citizen, 'J1-booked');
      await click(officer, '到场签到');
    });

    step('fills in at home and shows the code at the window', async () => {
      const { citizen } = country();
      await fill(country(), {
        itemCode: idCard,
        told: { feeExempt: false, hukouRegion: '440305' },
      });
      const draft = citizen.page.url().replace(/\/check.*/, '');
      await citizen.page.goto(`${draft}/window`);
      await press(citizen, '出示办事码');
      const code = (await citizen.page.locator('b.number').textContent()) ?? '';
      await pictures(citizen, 'J1-code');
      const officer = await window();
      await officer.getByLabel('办事码').fill(code);
      await officer.getByLabel('办事码').press('Enter');
      await officer.getByRole('heading', { level: 1, name: /异地受理/ }).waitFor();
      await officer.getByRole('button', { name: '保存并核对' }).click();
      await officer.getByRole('heading', { name: '申请人确认' }).waitFor();
      await officer.getByRole('button', { name: '发送确认码' }).click();
      await officer.getByText(/已发送/).waitFor();
      await officer
        .getByLabel('申请人读出的六位确认码')
        .fill(await codeOn(country().platform, people.A.phone));
      await picturesOf(country(), officer, 'J1-confirming');
      await officer.getByRole('button', { name: '确认并提交' }).click();
      await officer.getByText(/已提交 · 办件编号/).waitFor();
      await officer.getByRole('link', { name: '打开办件，接着收件受理' }).click();
      await officer.waitForURL(/\/cases\//);
      caseId = officer.url().split('/').at(-1)!;
      await click(officer, '确认收件');
      await officer.getByText('已收件').first().waitFor();
      await act(officer, '登记收费', async (dialog) => {
        assert.equal(await dialog.getByLabel('实缴金额（元）').inputValue(), '20.00');
        await dialog.getByLabel('财政电子票据号码').fill('N001');
      });
      await click(officer, '受理');
      await officer.getByText('法定期限 11月17日').waitFor();
    });

    step('is promised by 22 October, by the organ of home', async () => {
      const citizen = await own();
      await citizen.page.getByText('2026年10月22日前办结').waitFor();
      await citizen.page.getByText('深圳市公安局南山分局').first().waitFor();
      await awaitText(citizen, /受理通知书/);
      await pictures(citizen, 'J1-accepted');
    });

    step(
      'is approved at home, made, and sent to Xi’an with its tracking to be followed',
      async () => {
        await click(await desk('examiner'), '领办');
        await act(await desk('examiner'), '提出审查意见', async (dialog) => {
          await dialog.getByLabel('建议准予').check();
          await dialog.getByLabel('审查意见').fill('人像、指纹比对一致。');
        });
        await act(await desk('approver'), '准予');
        await click(await desk('certificate-maker'), '开始制证');
        await act(await desk('certificate-maker'), '完成制证', (dialog) =>
          dialog.getByLabel(/^证件编号/).fill('SFZ2026091800001'),
        );
        const citizen = await own();
        await citizen.page.getByText('2026年9月18日至2046年9月18日').waitFor();
        await awaitText(citizen, '运单号');
        await pictures(citizen, 'J1-sent');
        const shown = await citizen.page.getByRole('main').innerText();
        const trackingNumber = /运单号\s*([0-9A-Z]+)/.exec(shown)?.[1] ?? '';
        assert.notEqual(trackingNumber, '', shown);
        const way = ['collected', 'in-transit', 'out-for-delivery', 'signed'];
        await moveParcel(country().platform, trackingNumber, ...way);
        await awaitText(citizen, '已送达');
      },
    );

    step('is rated with five stars', async () => {
      const citizen = await own();
      await follow(citizen, '评价这次服务');
      await choose(citizen, '您对这次办理满意吗？', '非常满意');
      await press(citizen, '提交评价');
      await heading(citizen, /居民身份证异地受理/);
      await awaitText(citizen, /非常满意 ·/);
      await pictures(citizen, 'J1-rated');
    });

    step('nothing is written for a number that is nobody’s: 出生日期不存在', async () => {
      const officer = await window();
      await officer.getByLabel('事项名称').fill('居民身份证异地受理');
      await officer
        .getByTitle(/居民身份证异地受理/)
        .first()
        .click();
      await officer.getByLabel('申请人姓名').fill(people.A.name);
      await officer.getByLabel('身份证件号码').fill('33010620010229991X');
      await officer.getByLabel(/申请人手机号/).fill(people.A.phone);
      await officer.getByRole('button', { name: '核验身份并填写' }).click();
      await officer.getByText(/出生日期不存在/).waitFor();
      await picturesOf(country(), officer, 'J1-number-of-nobody');
    });
  });
}
