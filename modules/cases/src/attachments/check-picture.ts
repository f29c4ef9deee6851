import sharp from 'sharp';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import type { AttachmentProblemCode } from './problems.ts';
import { takeTurns } from './take-turns.ts';

/** 40 million: more than any phone needs for a document; a flood of pixels is refused by its header. */
export const mostPixels = 40_000_000;
const longestSide = 4_000;
const decodeSeconds = 10;

// A decoded picture of 40 million pixels takes 160 MB: few at once, each in one thread of libvips, so that memory is
// bounded and requests are still answered.
const inTurn = takeTurns(2);
sharp.concurrency(1);
sharp.cache(false);

export interface CheckedPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/**
 * A picture drawn anew: upright, at most 4,000 pixels long, without EXIF, place or anything hidden behind
 * the picture. The bytes that came in are not kept.
 */
export async function checkPicture(
  path: string,
  mediaType: 'image/jpeg' | 'image/png',
): Promise<Result<CheckedPicture, Refusal<AttachmentProblemCode>>> {
  const size = await sizeOf(path);
  if (size === undefined) return unreadable();
  if (size.width * size.height > mostPixels) {
    return refuse('attachments/too-many-pixels', {
      zh: `图片有 ${size.width}×${size.height} 像素，上限为 ${mostPixels / 10_000} 万像素。请缩小后重新上传。`,
      en: `The picture has ${size.width} × ${size.height} pixels; the most is ${mostPixels / 1_000_000} million.`,
    });
  }
  return inTurn(() => draw(path, mediaType));
}

async function draw(
  path: string,
  mediaType: 'image/jpeg' | 'image/png',
): Promise<Result<CheckedPicture, Refusal<AttachmentProblemCode>>> {
  try {
    const upright = sharp(path, {
      limitInputPixels: mostPixels,
      failOn: 'error',
      sequentialRead: false,
    })
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: decodeSeconds });
    const encoded =
      mediaType === 'image/jpeg'
        ? upright.flatten({ background: '#ffffff' }).jpeg({ quality: 88 })
        : upright.png({ compressionLevel: 7 });
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return ok({ bytes: data, width: info.width, height: info.height });
  } catch {
    return unreadable();
  }
}

async function sizeOf(path: string): Promise<{ width: number; height: number } | undefined> {
  try {
    // The header only: nothing is decoded here.
    const { width, height, pages = 1 } = await sharp(path, { limitInputPixels: false }).metadata();
    return width > 0 && height > 0 && pages === 1 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

function unreadable() {
  return refuse('attachments/picture-unreadable', {
    zh: '图片已损坏或者不完整，无法读取。请重新拍摄或导出后上传。',
    en: 'The picture is damaged or incomplete. Take or export it again.',
  });
}
