import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Day } from '@tongban/kernel';
import type { FormRule } from './form-rule.ts';
import { ruleBreaches } from './rule-breaches.ts';

const today = '2026-03-27' as Day;
const field = (zh: string) => ({ ui: { title: { zh, en: `The ${zh}` } } });

function broken(rules: readonly FormRule[], answers: object, on: Day | undefined = today) {
  const properties = {
    from: field('开始'),
    until: field('结束'),
    tickets: field('票数'),
    capacity: field('容量'),
    child: field('孩子'),
    stock: {
      ...field('台账'),
      items: {
        properties: {
          open: field('年初'),
          in: field('购入'),
          out: field('使用'),
          left: field('年末'),
        },
      },
    },
  };
  return ruleBreaches({ schema: { properties }, rules }, answers as never, on).map(
    ({ path, message }) => `${path.join('.')} ${message.zh}`,
  );
}

describe('the rules of a form', () => {
  it('hold a day against today, which counts as past and as future', () => {
    const past: FormRule = { property: 'from', rule: 'past' };
    const future: FormRule = { property: 'from', rule: 'future' };
    assert.deepEqual(broken([past, future], { from: '2026-03-27' }), []);
    assert.deepEqual(broken([past], { from: '2026-03-28' }), ['from “开始”不能晚于今天。']);
    assert.deepEqual(broken([future], { from: '2026-03-26' }), ['from “开始”不能早于今天。']);
  });

  it('say nothing of today where no day is told, and nothing of what was not answered', () => {
    const rules: FormRule[] = [
      { property: 'from', rule: 'past' },
      { property: 'until', rule: 'not-before', than: 'from' },
    ];
    const { schema } = { schema: { properties: {} } };
    assert.deepEqual(ruleBreaches({ schema, rules }, { from: '2999-01-01' }), []);
    assert.deepEqual(broken(rules, {}), []);
    assert.deepEqual(broken(rules, { until: '2026-01-01' }), []);
  });

  it('hold an end against its beginning, and a span against its length', () => {
    const order: FormRule = { property: 'until', rule: 'not-before', than: 'from' };
    const month: FormRule = { property: 'until', rule: 'within', of: 'from', days: 30 };
    assert.match(
      broken([order], { from: '2026-04-02', until: '2026-04-01' })[0]!,
      /不能早于“开始”/,
    );
    assert.deepEqual(broken([order, month], { from: '2026-04-01', until: '2026-05-01' }), []);
    assert.match(broken([month], { from: '2026-04-01', until: '2026-05-02' })[0]!, /超过 30 日/);
  });

  it('leave a day that does not exist to whoever checks the answer itself', () => {
    const order: FormRule = { property: 'until', rule: 'not-before', than: 'from' };
    assert.deepEqual(broken([order], { from: '2026-02-30', until: '2026-01-01' }), []);
  });

  it('bound a number by another one', () => {
    const rule: FormRule = { property: 'tickets', rule: 'not-more', than: 'capacity' };
    assert.deepEqual(broken([rule], { tickets: 3000, capacity: 3000 }), []);
    assert.match(broken([rule], { tickets: 3001, capacity: 3000 })[0]!, /票数”不能大于“容量/);
    const least: FormRule = { property: 'capacity', rule: 'not-less', than: 'tickets' };
    assert.match(broken([least], { tickets: 2, capacity: 1 })[0]!, /容量”不能小于“票数/);
  });

  it('tell two people apart', () => {
    const rule: FormRule = { property: 'child', rule: 'differs', from: 'from' };
    assert.match(broken([rule], { child: 'x', from: 'x' })[0]!, /不能与“开始”相同/);
  });

  it('know the age by the number or the birthday, to the day', () => {
    const minor: FormRule = { property: 'child', rule: 'age', under: 16 };
    const adult: FormRule = { property: 'child', rule: 'age', least: 18 };
    assert.deepEqual(broken([minor], { child: '2010-03-28' }), []);
    assert.match(broken([minor], { child: '2010-03-27' })[0]!, /未满 16 周岁/);
    assert.deepEqual(broken([adult], { child: '44030519900101991X' }), []);
    assert.match(broken([adult], { child: '2010-03-28' })[0]!, /年满 18 周岁/);
  });

  it('balance the stock of each entry of a list', () => {
    const rule: FormRule = {
      list: 'stock',
      property: 'left',
      rule: 'balance',
      plus: ['open', 'in'],
      minus: ['out'],
    };
    const good = { open: 10.5, in: 5, out: 3, left: 12.5 };
    assert.deepEqual(broken([rule], { stock: [good, { ...good, left: 13 }] }), [
      'stock.1.left “年末”应等于“年初”加“购入”减“使用”，即 12.5，请核对。',
    ]);
  });
});
