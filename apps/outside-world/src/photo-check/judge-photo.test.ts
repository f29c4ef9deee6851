import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import sharp from 'sharp';
import { judgePhoto } from './judge-photo.ts';

describe('judging a photo for a document', () => {
  it('accepts a dark figure before a white background', async () => {
    assert.equal(await judgePhoto(await photo('#ffffff')), 'acceptable');
  });

  it('refuses a blue background', async () => {
    assert.equal(await judgePhoto(await photo('#438edb')), 'background-not-white');
  });

  it('refuses a grey background', async () => {
    assert.equal(await judgePhoto(await photo('#b0b0b0')), 'background-not-white');
  });

  it('cannot judge what is not a picture', async () => {
    assert.equal(await judgePhoto(Buffer.from('%PDF-1.7 not a picture')), 'cannot-judge');
  });
});

function photo(background: string): Promise<Buffer> {
  const figure = Buffer.from(
    '<svg width="358" height="441"><ellipse cx="179" cy="200" rx="90" ry="120" fill="#8a6a55"/><rect x="60" y="330" width="240" height="111" fill="#222"/></svg>',
  );
  return sharp({ create: { width: 358, height: 441, channels: 3, background } })
    .composite([{ input: figure }])
    .jpeg()
    .toBuffer();
}
