import sharp from 'sharp';

/** Pixels row by row, three bytes each: red, green, blue. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

const longestSide = 640;
const mostPixels = 16_000_000;

/** Decodes a JPEG or PNG, upright and no larger than needed. Undefined for what is no picture. */
export async function decodePicture(bytes: Uint8Array): Promise<Picture | undefined> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
      .rotate()
      .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true });
    if (info.channels !== 3) return undefined;
    return { width: info.width, height: info.height, rgb: data };
  } catch {
    return undefined;
  }
}

/** From the pixels of a crop to places in the picture: x' = a·x − b·y + x0, y' = b·x + a·y + y0, stretched by `ratio` in y. */
export interface Placing {
  readonly a: number;
  readonly b: number;
  readonly x0: number;
  readonly y0: number;
  readonly ratio?: number;
}

/** Cuts a crop out of the picture, between the pixels by bilinear weights, at its edge by repeating it. */
export function crop(
  { width, height, rgb }: Picture,
  { a, b, x0, y0, ratio = 1 }: Placing,
  size: { readonly width: number; readonly height: number },
): Picture {
  const out = new Uint8Array(size.width * size.height * 3);
  for (let y = 0; y < size.height; y += 1) {
    for (let x = 0; x < size.width; x += 1) {
      const sx = clamp(a * x - b * y + x0, width - 1);
      const sy = clamp(b * x + a * ratio * y + y0, height - 1);
      const left = Math.floor(sx);
      const top = Math.floor(sy);
      const [fx, fy] = [sx - left, sy - top];
      const right = Math.min(left + 1, width - 1);
      const bottom = Math.min(top + 1, height - 1);
      for (let channel = 0; channel < 3; channel += 1) {
        const at = (column: number, row: number) => rgb[(row * width + column) * 3 + channel]!;
        const upper = at(left, top) * (1 - fx) + at(right, top) * fx;
        const lower = at(left, bottom) * (1 - fx) + at(right, bottom) * fx;
        out[(y * size.width + x) * 3 + channel] = Math.round(upper * (1 - fy) + lower * fy);
      }
    }
  }
  return { ...size, rgb: out };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}

/** The picture as a tensor, channel after channel; `order` says which colour comes first. */
export function toTensor(
  { width, height, rgb }: Picture,
  { order, scale }: { order: 'rgb' | 'bgr'; scale(value: number): number },
): Float32Array {
  const plane = width * height;
  const values = new Float32Array(plane * 3);
  for (let channel = 0; channel < 3; channel += 1) {
    const from = order === 'rgb' ? channel : 2 - channel;
    for (let at = 0; at < plane; at += 1) values[channel * plane + at] = scale(rgb[at * 3 + from]!);
  }
  return values;
}

/** Brightness of each pixel, 0 to 255. */
export function toGrey({ width, height, rgb }: Picture): Float32Array {
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    grey[at] = 0.299 * rgb[at * 3]! + 0.587 * rgb[at * 3 + 1]! + 0.114 * rgb[at * 3 + 2]!;
  }
  return grey;
}
