import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outsideWorld } from './outside-world.ts';

const message = { messageId: 'm-1', phone: '13800001234', text: '【通办】验证码 123456' };

describe('sending a text message', () => {
  it('shows it on the page, and shows it once however often it is sent', async (t) => {
    const world = await outsideWorld(t);
    const key = `Bearer ${world.secrets.smsKey}`;
    assert.equal((await world.post('/sms/messages', message, key)).status, 201);
    assert.equal((await world.post('/sms/messages', message, key)).status, 200);
    const page = await (await world.get('/sms')).text();
    assert.equal(page.split('验证码 123456').length - 1, 1);
    assert.match(page, /<html lang="zh-CN">/);
  });

  it('refuses another text under a used number, an unknown sender, and unknown fields', async (t) => {
    const world = await outsideWorld(t);
    const key = `Bearer ${world.secrets.smsKey}`;
    await world.post('/sms/messages', message, key);
    assert.equal((await world.post('/sms/messages', { ...message, text: 'x' }, key)).status, 409);
    assert.equal((await world.post('/sms/messages', message, 'Bearer wrong')).status, 401);
    assert.equal((await world.post('/sms/messages', message)).status, 401);
    assert.equal((await world.post('/sms/messages', { ...message, more: 1 }, key)).status, 400);
  });

  it('writes what was sent as text, not as markup', async (t) => {
    const world = await outsideWorld(t);
    const key = `Bearer ${world.secrets.smsKey}`;
    await world.post('/sms/messages', { ...message, text: '<script>alert(1)</script>' }, key);
    assert.doesNotMatch(await (await world.get('/sms')).text(), /<script>/);
  });

  it('lets the reader stop the page from refreshing itself', async (t) => {
    const world = await outsideWorld(t);
    assert.equal((await world.get('/sms')).headers.get('refresh'), '5');
    assert.equal((await world.get('/sms?refresh=off')).headers.get('refresh'), null);
  });
});

describe('a fault of the gateway', () => {
  it('down: the connection is cut', async (t) => {
    const world = await outsideWorld(t);
    await world.put('/faults/sms', { down: true });
    const key = `Bearer ${world.secrets.smsKey}`;
    await assert.rejects(world.post('/sms/messages', message, key));
    assert.equal((await world.get('/sms')).status, 200);
  });

  it('errors: the first of every two requests fails', async (t) => {
    const world = await outsideWorld(t);
    await world.put('/faults/sms', { errors: { failing: 1, of: 2 } });
    const key = `Bearer ${world.secrets.smsKey}`;
    assert.equal((await world.post('/sms/messages', message, key)).status, 500);
    assert.equal((await world.post('/sms/messages', message, key)).status, 201);
  });

  it('slow: the answer is held back', async (t) => {
    const world = await outsideWorld(t);
    await world.put('/faults/sms', { slowMs: 150 });
    const started = performance.now();
    await world.post('/sms/messages', message, `Bearer ${world.secrets.smsKey}`);
    assert.ok(performance.now() - started >= 145);
  });

  it('is switched on through the page and ends with a reset', async (t) => {
    const world = await outsideWorld(t);
    const saved = await fetch(`${world.url}/faults/sms`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ down: 'on', slowMs: '0', failing: '0', of: '1' }),
    });
    assert.equal(saved.status, 303);
    assert.match(await (await world.get('/faults?language=en')).text(), /Faulty/);
    world.reset();
    const key = `Bearer ${world.secrets.smsKey}`;
    assert.equal((await world.post('/sms/messages', message, key)).status, 201);
  });

  it('that does not exist is refused', async (t) => {
    const world = await outsideWorld(t);
    assert.equal((await world.put('/faults/teapot', { down: true })).status, 404);
    assert.equal((await world.put('/faults/sms', { broken: true })).status, 400);
  });
});
