import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { testPlatform, type TestPlatform } from '@tongban/platform/testing';
import {
  captureOf,
  faceModelFolder,
  frameOf,
  openBrowser,
  people,
  portraitOf,
} from '@tongban/testing';
import type { Browser, BrowserContext } from 'playwright-core';
import { follow, look, press, proveName, signInAgain, tick, type Walk } from './citizen-walk.ts';

const wang = { ...people.A, phone: '13800138000' };
const agree = '我已阅读说明，单独同意为本次认证处理我的人脸信息';

describe('confirming by face in the portal', () => {
  let platform: TestPlatform;
  let browser: Browser;
  let folder = '';
  let session: Awaited<ReturnType<BrowserContext['storageState']>> | undefined;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fake-camera-'));
    // Pictures one after the other are a film that Chromium plays in place of a camera: somebody who looks ahead and does not turn.
    const film = join(folder, 'camera.mjpeg');
    const still = await frameOf('one', 'front');
    await writeFile(film, Buffer.concat(Array.from({ length: 30 }, () => still)));
    platform = await testPlatform(new Date().toISOString(), { faceModels: faceModelFolder() });
    browser = await openBrowser([
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ]);
    await fetch(`${platform.outsideWorldUrl}/registries/persons/portraits`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        idNumber: wang.idNumber,
        portrait: (await portraitOf('one')).toString('base64'),
      }),
    });
  });
  after(async () => {
    await browser?.close();
    await platform?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** Signed in once, with a verified name; the session rises with the last of the tests. */
  async function walk(name: string, scripts: boolean): Promise<Walk> {
    const context = await browser.newContext({
      locale: 'zh-CN',
      javaScriptEnabled: scripts,
      viewport: { width: 360, height: 740 },
      ...(session !== undefined && { storageState: session }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const citizen = { page, platform, scripts, name };
    if (session === undefined) {
      await signInAgain(citizen, wang);
      await page.goto(`${platform.url}/identity/real-name?returnTo=%2Fidentity`);
      await proveName(citizen, wang);
      session = await context.storageState();
    }
    await page.goto(`${platform.url}/identity?returnTo=%2Faccount`);
    await follow(citizen, '刷脸');
    return citizen;
  }

  it('asks for separate consent and names the other ways first', async () => {
    const citizen = await walk('face-consent', false);
    const { page } = citizen;
    const main = page.getByRole('main');
    await main.getByRole('link', { name: '用国家网络身份认证（网证）' }).waitFor();
    assert.match(await main.innerText(), /带身份证到任一公安窗口/);
    await look(citizen, 'consent');
    await press(citizen, '同意并开始');
    assert.match(await page.getByRole('alert').innerText(), /请先阅读并勾选同意/);
    await page.context().close();
  });

  it('with the camera shows each step, sends what it sees, and is not deceived by a still picture', async () => {
    const citizen = await walk('face-camera', true);
    const { page } = citizen;
    await tick(citizen, agree);
    await press(citizen, '同意并开始');
    await press(citizen, '打开摄像头');
    await page.getByText('正对镜头').last().waitFor();
    await look(citizen, 'camera');
    await page.getByText('没有确认是您本人').waitFor();
    await look(citizen, 'not confirmed');
    await page.context().close();
  });

  it('without a script takes pictures from files, in the order asked for, and raises the session', async () => {
    const citizen = await walk('face-files', false);
    const { page } = citizen;
    await tick(citizen, agree);
    await press(citizen, '同意并开始');
    const steps = await page
      .locator('[data-face-step]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-face-step') ?? ''));
    const turns = steps.filter((step) => step === 'left' || step === 'right');
    assert.equal(turns.length, 2);
    await look(citizen, 'files');
    const frames = await captureOf('one', turns);
    await page
      .getByLabel('选择照片')
      .setInputFiles(
        frames.map((buffer, at) => ({ name: `${at}.jpg`, mimeType: 'image/jpeg', buffer })),
      );
    await press(citizen, '提交照片');
    await page.getByRole('heading', { name: '已确认是您本人' }).waitFor();
    await follow(citizen, '继续');
    assert.match(await page.getByRole('main').innerText(), /已确认是本人|网证|三级|本人/);
    await page.context().close();
  });
});
