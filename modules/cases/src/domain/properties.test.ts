import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lives } from '../../test/properties/lives.ts';
import { ofDebts } from '../../test/properties/of-debts.ts';
import { ofFlows } from '../../test/properties/of-flows.ts';
import { ofJointWork } from '../../test/properties/of-joint-work.ts';
import { ofOutcomes } from '../../test/properties/of-outcomes.ts';
import { ofTheFiling } from '../../test/properties/of-the-filing.ts';
import { ofTheLedger } from '../../test/properties/of-the-ledger.ts';
import { ofTime } from '../../test/properties/of-time.ts';
import { ofWhoActs } from '../../test/properties/of-who-acts.ts';
import type { Property } from '../../test/properties/property.ts';
import { isService } from './prove-flow.ts';
import { commandsOf } from './flow.ts';
import { publishedFlows } from '../flows/published-flows.ts';

const families: readonly (readonly [string, readonly Property[]])[] = [
  ['the ledger of a case', ofTheLedger],
  ['what a case keeps', ofTheFiling],
  ['who acts on a case', ofWhoActs],
  ['work of several on a case', ofJointWork],
  ['what comes of a case', ofOutcomes],
  ['papers that may follow', ofDebts],
  ['time in a case', ofTime],
  ['flows', ofFlows],
];

for (const [family, properties] of families) {
  describe(`whatever happens, of ${family}:`, () => {
    for (const { name, check } of properties) it(name, check);
  });
}

describe('the properties', () => {
  it('are tried on papers that came, were refused, and never came', () => {
    const seen = new Set(lives().flatMap(({ events }) => events.map(({ type }) => type)));
    for (const type of ['Supplied', 'Reminded', 'Refused', 'Lapsed']) {
      assert.ok(seen.has(`Deferred${type}` as never), type);
    }
  });

  it('are at least a hundred, and each says something of its own', () => {
    const names = families.flatMap(([, properties]) => properties.map(({ name }) => name));
    assert.ok(names.length >= 100, `${names.length} properties`);
    assert.equal(new Set(names).size, names.length);
  });

  it('are tried on lives that use nearly everything the flows can do', () => {
    const done = new Set(
      lives().flatMap(({ steps, flow }) =>
        steps
          .filter(({ events }) => events.length > 0)
          .map(({ command }) => `${flow.template} ${command.type}`),
      ),
    );
    const possible = publishedFlows()
      .filter((flow) => !isService(flow))
      .flatMap((flow) => commandsOf(flow).map(([action]) => `${flow.template} ${action}`))
      .filter((one) => !one.endsWith(' submit'));
    const never = possible.filter((one) => !done.has(one));
    assert.ok(
      never.length <= possible.length / 4,
      `${never.length} of ${possible.length} never: ${never.join(', ')}`,
    );
  });
});
