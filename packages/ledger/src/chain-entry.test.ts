import assert from 'node:assert/strict';
import { it } from 'node:test';
import { canonicalJson } from '@tongban/crypto';
import type { Instant } from '@tongban/kernel';
import fc from 'fast-check';
import { chainedText } from './chain-entry.ts';

const text = fc.string({ unit: 'grapheme' });
const maybe = fc.option(text, { nil: undefined });

it('the text an entry is hashed over is the canonical JSON of all its members', () => {
  fc.assert(
    fc.property(
      fc.record({
        stream: text,
        type: text,
        at: text,
        actor: text,
        version: fc.nat(),
        commandPart: fc.nat(),
      }),
      fc.record({ commandId: maybe, flowHash: maybe, onBehalfOf: maybe }),
      fc.dictionary(text, fc.jsonValue({ noUnicodeString: true })),
      (entry, perhaps, data) => {
        const present = Object.fromEntries(
          Object.entries(perhaps).filter(([, value]) => value !== undefined),
        );
        assert.equal(
          chainedText({ ...entry, at: entry.at as Instant, ...perhaps }, canonicalJson(data)),
          canonicalJson({ ...entry, ...present, data }),
        );
      },
    ),
  );
});
