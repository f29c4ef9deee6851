import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contractAddressOf, isSameService, withTicket } from './service-address.ts';

describe('the address of a CAS service', () => {
  it('is what stands before its query, without the session of a Java container', () => {
    const plain = 'https://old.example.cn/login/cas';
    assert.equal(contractAddressOf(plain), plain);
    assert.equal(contractAddressOf(`${plain}?back=%2Fhome`), plain);
    assert.equal(contractAddressOf(`${plain};jsessionid=A1B2?x=1`), plain);
    assert.ok(isSameService(`${plain};jsessionid=A1?x=1`, `${plain}?x=1`));
    assert.equal(isSameService(`${plain}?x=1`, `${plain}?x=2`), false);
    assert.equal(withTicket(plain, 'ST-1'), `${plain}?ticket=ST-1`);
    assert.equal(withTicket(`${plain}?x=1`, 'ST-1'), `${plain}?x=1&ticket=ST-1`);
  });

  it('is nothing when it is spelled to be read as another place', () => {
    for (const service of [
      'https://old.example.cn/a/../login/cas',
      'https://OLD.example.cn/login/cas',
      'https://old.example.cn:443/login/cas',
      'https://old.example.cn@evil.example/login/cas',
      'https://old.example.cn/login/cas#x',
      'https://old.example.cn\\@evil.example/',
      'https://old.example.cn/login/cas?a=\r\nSet-Cookie:x',
      'javascript:alert(1)//https://old.example.cn/login/cas ',
      'login/cas',
      `https://old.example.cn/${'a'.repeat(1_000)}`,
    ]) {
      assert.equal(contractAddressOf(service), undefined, service);
    }
  });
});
