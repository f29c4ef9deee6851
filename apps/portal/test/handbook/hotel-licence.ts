import assert from 'node:assert/strict';
import { describe } from 'node:test';
import * as walkway from '../citizen-walk.ts';
import { inOrder } from '../in-order.ts';
import { act, click, pictures, picturesOf, seenCase, type Country } from './a-country.ts';
import { apply, company, enterCompany } from './applying.ts';

const { awaitText, follow, heading, press, tick } = walkway;

/** 旅馆业特种行业许可: T06, seven working days promised, twenty by law. */
const hotelLicence = 'GA-ZA-0001';

/** Journey J8: the licence of a hotel with opinions, inspection, a stopped clock, and its extension. */
export function walkHotelLicence(country: () => Country): void {
  describe('J8: a hotel licence, stopped, extended and joint, on portal and console', () => {
    const step = inOrder();
    const form = { takesForeigners: true, hotelRooms: 120 };
    let caseId = '';
    let slow = '';

    const { own, desk } = seenCase(country, () => caseId);

    step('the company applies by its legal representative, twice on the same day', async () => {
      await enterCompany(country());
      caseId = await apply(country(), { itemCode: hotelLicence, told: form });
      await pictures(country().citizen, 'J8-receipt');
      slow = await apply(country(), { itemCode: hotelLicence, told: form });
      assert.notEqual(slow, caseId);
    });

    step('it is accepted on 2 March: promised for the 11th', async () => {
      for (const id of [caseId, slow]) {
        const acceptor = await desk('acceptor', 'all', id);
        await acceptor.getByText(company.name).first().waitFor();
        await click(acceptor, '确认收件');
        await acceptor.getByText('已收件').first().waitFor();
        await click(acceptor, '受理');
        await acceptor.getByText('已受理').first().waitFor();
        await click(await desk('examiner', 'all', id), '领办');
      }
      const citizen = await own();
      await citizen.page.getByText('2026年3月11日前办结').waitFor();
      await awaitText(citizen, /受理通知书/);
      await pictures(citizen, 'J8-accepted');
    });

    step('household and exit-entry are asked on the 3rd, and both answer', async () => {
      await country().day('2026-03-03');
      await act(await desk('examiner'), '征求部门意见', (dialog) =>
        dialog.getByLabel('征求意见的内容').fill('旅客登记、境外人员登记条件是否具备？'),
      );
      for (const branch of ['HZ', 'CRJ']) {
        const asked = await desk('examiner', branch);
        await act(asked, '答复征求意见', async (dialog) => {
          await dialog.getByLabel('同意', { exact: true }).check();
          await dialog.getByLabel('部门意见').fill('条件具备。');
        });
      }
      const examiner = await desk('examiner');
      await examiner.getByText('条件具备。').nth(1).waitFor();
      await picturesOf(country(), examiner, 'J8-opinions');
    });

    step('it is inspected by two on the 9th: a list of one is refused', async () => {
      await country().day('2026-03-09');
      const { officers } = country().platform.demonstration!.showcase;
      const [first, second] = officers
        .filter(({ role }) => role === 'inspector')
        .map(({ officerNumber }) => officerNumber);
      const page = await country().at(first!, `/cases/${caseId}`);
      await act(page, '记录现场核查', async (dialog) => {
        await dialog.getByLabel('核查人员警号（两名以上）').fill(`${first} `);
        await dialog.getByLabel('核查日期').fill('2026-03-09');
        await dialog.getByLabel('合格', { exact: true }).check();
        await dialog.getByLabel('核查情况').fill('监控、登记系统、消防通道符合要求。');
        await dialog.getByRole('button', { name: '确定' }).click();
        await page
          .getByText(/两名以上/)
          .nth(1)
          .waitFor();
        await picturesOf(country(), page, 'J8-one-inspector');
        await dialog.getByLabel('核查人员警号（两名以上）').fill(`${second} `);
      });
      await page.getByText('待签署', { exact: true }).waitFor();
      const other = await country().at(second!, `/cases/${caseId}`);
      await click(other, '签署核查笔录');
      await other.getByText('待签署', { exact: true }).waitFor({ state: 'detached' });
    });

    step('it stops for an expert review on the 10th, in writing', async () => {
      await country().day('2026-03-10');
      for (const id of [caseId, slow]) {
        const examiner = await desk('examiner', 'all', id);
        await act(examiner, '启动特别程序', async (dialog) => {
          await dialog.getByRole('combobox').click();
          await examiner.getByTitle('专家评审').click();
          // The choice is taken when it stands in the dialog.
          await dialog.getByTitle('专家评审').waitFor();
          await dialog.getByLabel('所需天数（日）').fill('10');
          await dialog.getByLabel('理由').fill('消防设施需专家评审。');
        });
      }
      const citizen = await own();
      await awaitText(citizen, /特别程序.*告知书/);
      assert.equal(await citizen.page.getByText(/月\d+日前办结/).count(), 0);
      await pictures(citizen, 'J8-stopped');
    });

    step('it goes on on the 20th: due on 23 March, by law on 10 April', async () => {
      await country().day('2026-03-20');
      for (const id of [caseId, slow]) {
        await act(await desk('examiner', 'all', id), '结束特别程序', (dialog) =>
          dialog.getByLabel('结果').fill('评审通过。'),
        );
      }
      const citizen = await own();
      await citizen.page.getByText('2026年3月23日前办结').waitFor();
      const examiner = await desk('examiner');
      await examiner.getByText('法定期限 4月10日').first().waitFor();
      await picturesOf(country(), examiner, 'J8-goes-on');
    });

    step(
      'it is granted on the 23rd by another than its examiner, with reasons where it is denied',
      async () => {
        await country().day('2026-03-23');
        const examiner = await desk('examiner');
        await act(examiner, '提出审查意见', async (dialog) => {
          await dialog.getByLabel('建议准予').check();
          await dialog.getByLabel('审查意见').fill('符合条件，建议准予。');
        });
        await examiner.getByText('待决定').first().waitFor();
        assert.equal(
          await examiner.getByRole('button', { name: /^准予$/, disabled: false }).count(),
          0,
        );
        const approver = await desk('approver');
        await approver.getByRole('button', { name: '不予', exact: true }).click();
        await approver.getByRole('dialog').getByRole('button', { name: '确定' }).click();
        await approver.getByRole('dialog').getByText('请填写').first().waitFor();
        await picturesOf(country(), approver, 'J8-denial-without-reason');
        await approver
          .getByRole('dialog')
          .getByRole('button', { name: /取\s?消/ })
          .click();
        await approver.getByRole('dialog').waitFor({ state: 'detached' });
        await act(approver, '准予');
        const citizen = await own();
        await awaitText(citizen, /准予.*决定书/);
        await citizen.page.getByText('2026年4月7日').first().waitFor();
        await pictures(citizen, 'J8-granted');
      },
    );

    step('the other one is extended by the head on 9 April, once: 24 April', async () => {
      await country().day('2026-04-09');
      const head = await desk('organ-head', 'all', slow);
      await act(head, '延长期限', (dialog) =>
        dialog.getByLabel('理由').fill('案情复杂，需进一步核实。'),
      );
      await head.getByText('法定期限 4月24日').first().waitFor();
      assert.ok(await head.getByRole('button', { name: '延长期限' }).isDisabled());
      await head.getByText(/一次/).first().waitFor();
      await picturesOf(country(), head, 'J8-extended');
      const citizen = await own(slow);
      await awaitText(citizen, /延长.*告知书/);
      await pictures(citizen, 'J8-told-of-the-extension');
    });

    step('and is withdrawn in the middle by the company', async () => {
      const citizen = await own(slow);
      await follow(citizen, '撤回申请');
      await tick(citizen, '我确定要撤回');
      await press(citizen, '撤回申请');
      await heading(citizen, /旅馆业/);
      await awaitText(citizen, '已撤回');
    });
  });
}
