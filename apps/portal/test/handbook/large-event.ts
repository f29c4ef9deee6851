import assert from 'node:assert/strict';
import { describe } from 'node:test';
import * as walkway from '../citizen-walk.ts';
import { inOrder } from '../in-order.ts';
import { act, click, pictures, picturesOf, seenCase, type Country } from './a-country.ts';
import { actForCompany, apply, enterCompany, fill } from './applying.ts';
import { inspectByTwo } from './inspecting.ts';

const { awaitText, follow, press, refused } = walkway;

/** 大型群众性活动安全许可（1000 人以上 5000 人以下）: T06, five working days promised, seven by law. */
const largeEvent = 'GA-ZA-0033';
/** 大型群众性活动变更许可. */
const changedEvent = 'GA-ZA-0036';
const event = {
  eventStartOn: '2026-10-24',
  eventEndOn: '2026-10-24',
  expectedAttendance: 2800,
  venueCapacity: 3000,
  ticketsIssued: 0,
};

const attendance = /预计参加人数/;

/** For 2,500 people, as the public-order police have it; the company says 3,000. */
const smallVenue = {
  venueName: '示例文体中心',
  venueAddress: { regionCode: '440305', street: '示例路1号' },
};

const anotherTime = {
  changedWhat: 'time',
  permittedStartOn: '2026-10-24',
  eventStartOn: '2026-10-31',
  eventEndOn: '2026-10-31',
};

/** Journey J5: an event of 2,800 people, inspected and permitted within the days of the law. */
export function walkLargeEvent(country: () => Country): void {
  describe('J5: a large event, on portal and console', () => {
    const step = inOrder();
    let caseId = '';

    const { own, desk } = seenCase(country, () => caseId);
    const receive = async (id: string) => {
      const acceptor = await desk('acceptor', 'all', id);
      await click(acceptor, '确认收件');
      await acceptor.getByText('已收件').first().waitFor();
      return acceptor;
    };
    const accept = async (id: string) => {
      const acceptor = await receive(id);
      await click(acceptor, '受理');
      await acceptor.getByText('已受理').first().waitFor();
      return acceptor;
    };

    step('is accepted on 18 September: promised for the 24th, due by law on the 29th', async () => {
      await enterCompany(country());
      caseId = await apply(country(), { itemCode: largeEvent, told: event });
      const acceptor = await accept(caseId);
      await acceptor.getByText('法定期限 9月29日').waitFor();
      const citizen = await own();
      await citizen.page.getByText('2026年9月24日前办结').waitFor();
      await pictures(citizen, 'J5-accepted');
    });

    step('is inspected by two on the 22nd while the traffic branch is asked', async () => {
      await click(await desk('examiner'), '领办');
      await act(await desk('examiner'), '征求部门意见', (dialog) =>
        dialog.getByLabel('征求意见的内容').fill('交通疏导方案是否可行？'),
      );
      await country().day('2026-09-22');
      await act(await desk('examiner', 'JG'), '答复征求意见', async (dialog) => {
        await dialog.getByLabel('同意', { exact: true }).check();
        await dialog.getByLabel('部门意见').fill('交通疏导方案可行。');
      });
      const other = await inspectByTwo(country(), {
        caseId,
        on: '2026-09-22',
        found: '场地容量、疏散通道、安检设备符合要求。',
      });
      await picturesOf(country(), other, 'J5-inspected');
    });

    step('is granted on the 23rd, with a sealed document', async () => {
      await country().day('2026-09-23');
      await act(await desk('examiner'), '提出审查意见', async (dialog) => {
        await dialog.getByLabel('建议准予').check();
        await dialog.getByLabel('审查意见').fill('符合安全条件。');
      });
      await act(await desk('approver'), '准予');
      const citizen = await own();
      await awaitText(citizen, /准予.*决定书/);
      await pictures(citizen, 'J5-granted');
      const { platform } = country();
      await citizen.page.goto(platform.url);
      await citizen.page.getByRole('link', { name: '行政许可公示' }).click();
      await citizen.page.getByText('2026年9月23日准予').waitFor();
      await pictures(citizen, 'J5-published');
    });

    step('with 5,200 people is not handed in at the county, and the city is named', async () => {
      await actForCompany(country());
      await fill(country(), {
        itemCode: largeEvent,
        told: { ...event, expectedAttendance: 5200, venueCapacity: 6000 },
      });
      const { citizen } = country();
      await citizen.page
        .getByText(/5000 人以上由设区的市级公安机关许可/)
        .first()
        .waitFor();
      await pictures(citizen, 'J5-too-many-people');
    });

    step(
      'with 5,200 people in its plan is refused acceptance, and told where to turn',
      async () => {
        const other = await apply(country(), { itemCode: largeEvent, told: event });
        const acceptor = await desk('acceptor', 'all', other);
        await act(acceptor, '不予受理', async (dialog) => {
          await dialog.getByLabel('理由').fill('方案载明五千二百人，应当由市级公安机关许可。');
          await dialog.getByLabel('有权办理的机关').fill('深圳市公安局');
          await acceptor
            .getByTitle('深圳市公安局', { exact: true })
            .filter({ visible: true })
            .first()
            .click();
          await dialog.getByTitle('深圳市公安局', { exact: true }).waitFor();
        });
        const citizen = await own(other);
        await awaitText(citizen, /不予受理决定书/);
        await citizen.page
          .getByText(/深圳市公安局(?!南山)/)
          .first()
          .waitFor();
        await citizen.page.getByText(/60/).first().waitFor();
        await pictures(citizen, 'J5-not-accepted');
      },
    );

    step(
      'in a venue for 2,500 is asked once for what is to be put right, and corrects it',
      async () => {
        const other = await apply(country(), {
          itemCode: largeEvent,
          told: { ...event, ...smallVenue },
        });
        const acceptor = await receive(other);
        // The register answers beside the officer's work.
        await awaitText({ ...country().citizen, page: acceptor }, '不一致');
        await act(acceptor, '告知补正', async (dialog) => {
          await dialog.getByTitle(attendance, { exact: true }).waitFor();
          const reason = dialog.getByLabel('第 1 项：需要怎样补正');
          assert.match(await reason.inputValue(), /与数据源登记的信息不一致/);
          await picturesOf(country(), acceptor, 'J5-proposed-notice');
          await reason.fill('场地核准容量 2,500 人，小于预计的 2,800 人，请更正。');
        });
        await acceptor.getByText('待补正').first().waitFor();
        const citizen = await own(other);
        await follow(citizen, '补交材料');
        await citizen.page
          .getByText(/2,500 人/)
          .first()
          .waitFor();
        const answer = citizen.page.getByLabel(attendance);
        assert.equal(await answer.inputValue(), '2800');
        await pictures(citizen, 'J5-supplement');
        await answer.fill('二千四百');
        await press(citizen, '确认补交');
        await refused(citizen, attendance);
        await answer.fill('2400');
        await press(citizen, '确认补交');
        await citizen.page.waitForURL(`**/cases/${other}`);
        const anew = await desk('acceptor', 'all', other);
        await anew.getByText('2400').first().waitFor();
        await click(anew, '受理');
        await anew.getByText('已受理').first().waitFor();
      },
    );

    step(
      'at another time is a change of the permit; with a thousand people more it is applied for anew',
      async () => {
        const changed = await apply(country(), {
          itemCode: changedEvent,
          told: anotherTime,
        });
        const acceptor = await accept(changed);
        await acceptor.getByText('9月29日').first().waitFor();
        await fill(country(), {
          itemCode: changedEvent,
          told: { ...anotherTime, changedWhat: 'scale' },
        });
        await country()
          .citizen.page.getByText(/重新申请安全许可/)
          .first()
          .waitFor();
      },
    );

    step(
      'not decided by 10 October it stands red before the officers; and by then it is too late to apply',
      async () => {
        const late = await apply(country(), { itemCode: largeEvent, told: event });
        const acceptor = await accept(late);
        await acceptor.getByText('法定期限 10月10日').waitFor();
        await country().day('2026-10-12');
        const examiner = await desk('examiner', 'all', late);
        await examiner.getByText('双红').first().waitFor();
        await picturesOf(country(), examiner, 'J5-double-red');
        await fill(country(), { itemCode: largeEvent, told: event });
        await country()
          .citizen.page.getByText(/20 日前提出申请/)
          .first()
          .waitFor();
        await pictures(country().citizen, 'J5-too-late');
      },
    );
  });
}
