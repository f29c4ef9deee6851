import type { UploadRequest } from '../forms/form-definition.ts';
import type { Bilingual } from '../messages/language.ts';

const mebibyte = 1024 * 1024;

/** For a material that an officer asks for and the form does not know. The API has the last word on every file. */
export function usualUpload(materialKey: string, name: Bilingual | undefined): UploadRequest {
  return {
    materialKey,
    name: name ?? { zh: materialKey, en: materialKey },
    required: true,
    accept: ['image/jpeg', 'image/png', 'application/pdf'],
    maximumBytes: 10 * mebibyte,
    maximumFiles: 5,
  };
}
