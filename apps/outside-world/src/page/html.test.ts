import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html } from './html.ts';

describe('writing a page', () => {
  it('shows text that looks like markup as text', () => {
    assert.equal(
      html`<p>${'<script>"x" & \'y\''}</p>`.text,
      '<p>&#60;script&#62;&#34;x&#34; &#38; &#39;y&#39;</p>',
    );
  });

  it('keeps markup inside markup, lists in their order, and leaves out what is not there', () => {
    const rows = ['a', 'b'].map((name) => html`<li>${name}</li>`);
    const list = html`<ul>
      ${rows}${undefined}${false}
    </ul>`;
    assert.equal(list.text.replace(/\s/g, ''), '<ul><li>a</li><li>b</li></ul>');
  });
});
