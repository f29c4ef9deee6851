import { handlingOf } from '../domain/material-handling.ts';
import type { Material } from '../domain/service-item.ts';
import type { ShowWhen, UploadRequest } from './form.ts';

export const imageTypes = ['image/jpeg', 'image/png'] as const;
export const documentTypes = [...imageTypes, 'application/pdf'] as const;

export const maximumUploadBytes = 10 * 1024 * 1024;
const maximumFiles = 5;

export interface UploadExtra {
  readonly materialKey: string;
  readonly required?: boolean;
  readonly requiredWhen?: ShowWhen;
  readonly hint?: UploadRequest['hint'];
}

const images: readonly string[] = ['photo', 'handwritten_sign', 'dog_photo', 'scene_photo'];

const hints: Readonly<Record<string, UploadRequest['hint']>> = {
  photo: {
    zh: '近六个月内正面免冠白底彩色照片；不上传则使用您最近一次办证的照片',
    en: 'A frontal colour photograph on white, taken in the last six months; without one the photograph of your last document is used',
  },
  handwritten_sign: {
    zh: '在白纸上用黑色笔签名后拍照',
    en: 'Sign on white paper with a black pen and take a picture',
  },
};

/**
 * The files an application needs from the applicant: what can be shared, read from a licence or typed is not asked for
 * (令716 Art 7). A photograph on file may always be replaced by a newer one.
 */
export function uploadsOf(
  materials: readonly Material[],
  extras: readonly UploadExtra[] = [],
): UploadRequest[] {
  return materials.flatMap((material) => {
    const extra = extras.find(({ materialKey }) => materialKey === material.materialKey);
    const handling = handlingOf(material);
    return handling === 'upload' || handling === 'upload-optional' || extra !== undefined
      ? [requestFor(material, handling === 'upload', extra)]
      : [];
  });
}

function requestFor(
  { materialKey, name }: Material,
  needed: boolean,
  extra: UploadExtra | undefined,
): UploadRequest {
  const picture = images.includes(materialKey);
  const hint = extra?.hint ?? hints[materialKey];
  return {
    materialKey,
    name,
    ...(hint !== undefined && { hint }),
    required: extra?.required ?? (needed && extra?.requiredWhen === undefined),
    ...(extra?.requiredWhen !== undefined && { requiredWhen: extra.requiredWhen }),
    accept: picture ? imageTypes : documentTypes,
    maximumBytes: maximumUploadBytes,
    maximumFiles: picture && materialKey !== 'scene_photo' ? 1 : maximumFiles,
  };
}
