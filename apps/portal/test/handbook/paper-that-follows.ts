import { describe } from 'node:test';
import { letFollow, photo } from '@tongban/platform/testing';
import * as walkway from '../citizen-walk.ts';
import { inOrder } from '../in-order.ts';
import { act, click, pictures, picturesOf, seenCase, type Country } from './a-country.ts';
import { handIn as submit } from '../fill-any-form.ts';
import { enterCompany, fill } from './applying.ts';
import { inspectByTwo } from './inspecting.ts';

const { awaitText, follow, heading, press } = walkway;

const hotelLicence = 'GA-ZA-0001';

interface Paper {
  readonly materialKey: string;
  readonly name: { readonly zh: string };
  readonly required: boolean;
}

/** 容缺受理: a licence is accepted without a paper, waits for it, and is decided when it has come. */
export function walkPaperThatFollows(country: () => Country): void {
  describe('a paper that follows after acceptance, on portal and console', () => {
    const step = inOrder();
    let caseId = '';
    let paper = '';

    const { own, desk } = seenCase(country, () => caseId);
    const handIn = async () => {
      const citizen = await own();
      await follow(citizen, '补交材料');
      await heading(citizen, '补交容缺材料');
      await citizen.page
        .getByLabel(paper)
        .setInputFiles({ name: 'later.jpg', mimeType: 'image/jpeg', buffer: country().photo });
      await citizen.page.getByText('已上传').waitFor();
      await pictures(citizen, 'owed-handing-in');
      await press(citizen, '确认补交');
      await heading(citizen, /旅馆业/);
      await citizen.page.getByText('已补交', { exact: true }).waitFor();
      return citizen;
    };

    /** The terms are read on the guide, with the files, and before handing in. */
    const applyWithout = async () => {
      const { platform, citizen } = country();
      const { page } = citizen;
      const terms = /受理后 10 个工作日内（含最后一日）.*逾期未补交的，终止办理/;
      await page.goto(`${platform.url}/guides/${hotelLicence}?region=440305`);
      await page.getByText(terms).waitFor();
      await page.getByText('可以容缺后补', { exact: true }).first().waitFor();
      await pictures(citizen, 'owed-guide');
      const told = { takesForeigners: false, hotelRooms: 20 };
      await fill(country(), { itemCode: hotelLicence, told });
      await page.getByText('未上传，可以受理后补交').waitFor();
      await pictures(citizen, 'owed-check');
      const check = page.url();
      await page.goto(check.replace(/\/check.*/, '/uploads?change=1'));
      await page.getByText(terms).waitFor();
      await page.getByText('（可以受理后补交）').waitFor();
      await pictures(citizen, 'owed-form');
      await page.goto(check);
      await submit(page);
      return /\/cases\/([^/]+)\/receipt/.exec(page.url())?.[1] ?? '';
    };

    step('is left out of an application of 13 April, which is accepted all the same', async () => {
      await country().day('2026-04-13');
      const { platform } = country();
      const form = await fetch(
        `${platform.url}/api/service-items/${hotelLicence}/form?regionCode=440305`,
      );
      const { uploads } = (await form.json()) as { readonly uploads: readonly Paper[] };
      const { materialKey, name } = uploads.find(({ required }) => required)!;
      paper = name.zh;
      await letFollow(platform, hotelLicence, materialKey);
      await enterCompany(country());
      caseId = await applyWithout();
      const acceptor = await desk('acceptor');
      await click(acceptor, '确认收件');
      await acceptor.getByText('已收件').first().waitFor();
      await acceptor.getByRole('heading', { name: '可以容缺的材料' }).waitFor();
      await acceptor.getByRole('listitem').filter({ hasText: paper }).waitFor();
      await picturesOf(country(), acceptor, 'owed-before-acceptance');
      await click(acceptor, '受理');
      await acceptor.getByText('已受理').first().waitFor();
    });

    step(
      'is asked for on the page of the case, a working day before the promised end',
      async () => {
        const citizen = await own();
        await citizen.page.getByText('2026年4月22日前办结').waitFor();
        await citizen.page.getByText('等您处理').waitFor();
        await citizen.page.getByText('请在2026年4月21日（含当日）之前补交').waitFor();
        await citizen.page.getByRole('heading', { name: '待补交的容缺材料' }).waitFor();
        await awaitText(citizen, /受理通知书/);
        await pictures(citizen, 'owed-told');
      },
    );

    step('bars the decision, in words that name it and its day', async () => {
      const queue = await country().at(country().post('examiner'), '/queue?owing=true');
      await queue.getByText('容缺 4月21日周二').waitFor();
      await picturesOf(country(), queue, 'owed-queue');
      const examiner = await desk('examiner');
      await click(examiner, '领办');
      const found = '监控、登记系统、消防通道符合要求。';
      await inspectByTwo(country(), { caseId, on: '2026-04-13', found });
      await act(await desk('examiner'), '提出审查意见', async (dialog) => {
        await dialog.getByLabel('建议准予').check();
        await dialog.getByLabel('审查意见').fill('符合条件，建议准予。');
      });
      const approver = await desk('approver');
      const why = `申请人尚未补交容缺材料：${paper}（期限 2026-04-21）`;
      await approver.getByText(why).first().waitFor();
      await approver.getByRole('button', { name: '准予', disabled: true, exact: true }).waitFor();
      await approver.getByRole('button', { name: '不予', disabled: true, exact: true }).waitFor();
      await picturesOf(country(), approver, 'owed-barred');
    });

    step('comes, is not right, and is owed again with the reason', async () => {
      await handIn();
      const approver = await desk('approver');
      await act(approver, '退回补交的材料', async (dialog) => {
        await dialog.getByRole('combobox').click();
        await approver.getByTitle(paper).click();
        await dialog.getByTitle(paper).waitFor();
        await dialog.getByLabel('第 1 项：需要怎样补正').fill('第二页缺盖章。');
        await picturesOf(country(), approver, 'owed-refusing');
      });
      const citizen = await own();
      await citizen.page.getByText('上次补交的不符合要求：第二页缺盖章。').waitFor();
      await pictures(citizen, 'owed-again');
    });

    step('is brought to a window, whose officer hands it in under the same number', async () => {
      const { platform, citizen, photo: same } = country();
      await citizen.page.goto(`${platform.url}/cases/${caseId}/window`);
      await press(citizen, '出示办事码');
      const code = (await citizen.page.locator('b.number').textContent()) ?? '';
      const window = await country().at(country().post('acceptor'), '/window');
      await window.getByLabel('办事码').fill(code);
      await window.getByLabel('办事码').press('Enter');
      await window.getByText('第二页缺盖章。').waitFor();
      await window.getByText('补交期限').waitFor();
      const bring = (name: string, buffer: Buffer) =>
        window.getByLabel(`上传：${paper}`).setInputFiles({ name, mimeType: 'image/jpeg', buffer });
      // The very file that was not right is recognised under any name.
      await bring('again.jpg', same);
      await window.getByText('与此前上传的“later.jpg”内容完全相同').waitFor();
      await picturesOf(country(), window, 'owed-same-at-window');
      await window.getByRole('button', { name: '删除later.jpg' }).click();
      await window.getByText('later.jpg').first().waitFor({ state: 'detached' });
      const stamped = await photo('brought.jpg', '#f5f5f5');
      await bring('brought.jpg', Buffer.from(await stamped.arrayBuffer()));
      await window.getByText(/brought\.jpg/).waitFor();
      await picturesOf(country(), window, 'owed-at-window');
      await window.getByRole('button', { name: '提交补正' }).click();
      await window.getByText('补正已提交，办件编号不变。').waitFor();
    });

    step('is there at last, and the case is decided', async () => {
      const applicant = await own();
      await applicant.page.getByText('已补交', { exact: true }).waitFor();
      await pictures(applicant, 'owed-no-more');
      const approver = await desk('approver');
      await picturesOf(country(), approver, 'owed-came');
      await act(approver, '准予');
      const citizen = await own();
      await awaitText(citizen, /准予.*决定书/);
      await pictures(citizen, 'owed-decided');
    });
  });
}
