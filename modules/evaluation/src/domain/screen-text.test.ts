import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { screenText } from './screen-text.ts';

describe('screening a text before it is shown', () => {
  for (const [what, text] of Object.entries({
    'a mobile number': '请打13800000001找我',
    'a mobile number in groups': '电话 138 0000 0001',
    'a mobile number with dashes': '138-0000-0001',
    'full-width digits': '１３８０００００００１',
    'digits in Chinese': '一三八零零零零零零零一',
    'a mobile number with points between': '1.3.8.0.0.0.0.0.0.0.1',
    'invisible marks between the digits': '138\u200b0000\u200b0001',
    'a telephone number': '0755-84460000',
    'a citizen number': '身份证44030519900101991X',
    'a passport': '护照E12345678',
    'a bank card': '卡号6222 0212 3456 7890 123',
    'an e-mail address': '写信到 wang.xm+1@example.com.cn',
    'a plate': '我的车粤B12345',
    'a plate of an electric car': '粤BD12345',
    'a messenger account': '加微信 wang_xiaoming88',
  })) {
    it(`takes out ${what}`, () => {
      const screened = screenText(text);
      assert.equal(screened.masked, true);
      assert.doesNotMatch(screened.text.normalize('NFKC'), /\d{4}|example|xiaoming|零零零/);
    });
  }

  for (const text of [
    '办得很快，3天就拿到了，点赞！',
    '2026年3月27日提交，4月1日办结，比承诺的快。',
    '窗口说要12点以后来，来了2次，第3次才办成。',
    '一次办成，非常满意，十分感谢！',
    'Very good, done in 5 days.',
  ]) {
    it(`leaves an ordinary sentence as it is: ${text}`, () => {
      assert.deepEqual(screenText(text), { text: text.normalize('NFKC'), masked: false });
    });
  }

  it('is quick with a text made to be slow', () => {
    const started = performance.now();
    screenText('1 '.repeat(5_000) + '@'.repeat(5_000) + 'a.'.repeat(5_000));
    assert.ok(performance.now() - started < 200);
  });
});
