import sharp from 'sharp';

export type PhotoOutcome = 'acceptable' | 'background-not-white' | 'cannot-judge';

const width = 60;
const height = 80;
const edge = 5;
const lightestGrey = 225;
const widestSpread = 24;
const whiteShare = 0.95;

/** Whether the background is white: the top edge and the upper side edges, where no head or shoulder is. */
export async function judgePhoto(bytes: Uint8Array): Promise<PhotoOutcome> {
  const pixels = await decode(bytes);
  if (pixels === undefined) return 'cannot-judge';
  let white = 0;
  let seen = 0;
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (!isBackground(row, column)) continue;
      seen += 1;
      if (isWhite(pixels, (row * width + column) * 3)) white += 1;
    }
  }
  return white / seen >= whiteShare ? 'acceptable' : 'background-not-white';
}

async function decode(bytes: Uint8Array): Promise<Buffer | undefined> {
  try {
    return await sharp(bytes, { limitInputPixels: 25_000_000, failOn: 'error' })
      .flatten({ background: '#ffffff' })
      .resize(width, height, { fit: 'fill' })
      .toColourspace('srgb')
      .removeAlpha()
      .raw()
      .toBuffer();
  } catch {
    // Whatever the decoder dislikes, the answer is the same: this is not a photo that can be judged.
    return undefined;
  }
}

function isBackground(row: number, column: number): boolean {
  return row < edge || (row < height / 2 && (column < edge || column >= width - edge));
}

function isWhite(pixels: Buffer, at: number): boolean {
  const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
  const darkest = Math.min(red, green, blue);
  return darkest >= lightestGrey && Math.max(red, green, blue) - darkest <= widestSpread;
}
