import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe } from 'node:test';
import type { Browser } from 'playwright-core';
import { officer, testPlatform, type TestPlatform } from '@tongban/platform/testing';
import { openBrowser, people } from '@tongban/testing';
import * as walkway from './citizen-walk.ts';
import { inOrder } from './in-order.ts';

const { awaitText, follow, look, press } = walkway;
const nanshan = '11440305MB0TE00040';

describe('a citizen begins at home and goes on at a window', () => {
  const step = inOrder();
  let platform: TestPlatform;
  let browser: Browser;
  let walk: walkway.Walk;
  let code = '';

  before(async () => {
    platform = await testPlatform('2026-03-27T01:00:00Z');
    browser = await openBrowser();
    walk = await walkway.onPhone(browser, platform, 'window');
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
  });

  step('the citizen saves a draft and shows its code', async () => {
    const { page } = walk;
    await page.goto(`${platform.url}/drafts/new?item=GA-HZ-0067&region=440305`);
    await walkway.signIn(walk, people.C);
    await follow(walk, /去完成/);
    await walkway.proveName(walk, people.C);
    await press(walk, '开始填写');
    const draftUrl = page.url().replace(/\/pages\/.*/, '');
    await page.goto(`${draftUrl}/saved`);
    await follow(walk, '到窗口接着办');
    await press(walk, '出示办事码');
    await awaitText(walk, '有效至 2026年3月27日 09:05');
    code = (await page.locator('b.number').textContent()) ?? '';
    assert.match(code, /^[2-9A-Z]{10}$/);
    await look(walk, 'code shown');
  });

  step('an officer at the window goes on with it, once', async () => {
    const { officers } = platform.demonstration!.showcase;
    const acceptor = officers.find(
      ({ role, branchCode }) => role === 'acceptor' && branchCode === 'all',
    );
    const visitor = await officer(platform, acceptor?.officerNumber ?? '');
    const goOn = () =>
      visitor.send('POST', '/api/officer/window-continuations', {
        body: { code, organId: nanshan },
        key: randomUUID(),
      });
    const continued = await goOn();
    assert.equal(continued.status, 201, JSON.stringify(continued.body));
    const { draftId } = continued.body;
    assert.ok(walk.page.url().includes(draftId), 'It is the draft the citizen has shown');
    assert.equal((await goOn()).status, 404);
  });
});
