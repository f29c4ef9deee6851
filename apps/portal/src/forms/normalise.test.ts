import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { narrow, narrowCode, tidy } from './normalise.ts';

describe('what an input method leaves behind', () => {
  it('full-width digits and letters are read as plain ones', () => {
    assert.equal(narrow('　１３８００１３８０００ '), '13800138000');
    assert.equal(narrowCode('４４０３０５１９９００１０１９９１ｘ'), '44030519900101991X');
  });

  it('spaces and strokes in a code are only for reading', () => {
    assert.equal(narrowCode('138 0013-8000'), '13800138000');
    assert.equal(narrowCode('粤B·12345'), '粤B12345');
  });

  it('free text keeps its marks', () => {
    assert.equal(tidy(' 科技园，１号（东门）\r\n'), '科技园，１号（东门）');
  });
});
