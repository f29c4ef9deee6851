import type { Material } from './service-item.ts';

/**
 * How a material comes into a case: obtained by sharing, read from an electronic licence, typed in the form, captured in
 * front of an officer or a camera, made by the organ itself, brought as a thing, or uploaded by the applicant.
 */
export type MaterialHandling =
  | 'sharing'
  | 'licence'
  | 'form'
  | 'capture'
  | 'own-organ'
  | 'brought'
  | 'upload'
  | 'upload-optional';

/** Things that are handed in themselves; a picture of them is no use. */
const things: readonly string[] = ['deposit', 'object_sample', 'old_seal', 'plate'];

export function handlingOf({ materialKey, kind, source }: Material): MaterialHandling {
  if (materialKey === 'handwritten_sign') return 'upload';
  // The photograph of the last document is shared; whoever prefers a newer one uploads it.
  if (materialKey === 'photo') return 'upload-optional';
  if (kind === 'form-field') return 'form';
  if (kind === 'capture') return 'capture';
  if (things.includes(materialKey)) return 'brought';
  switch (source) {
    case 'shared':
      return 'sharing';
    case 'licence':
      return 'licence';
    case 'own-organ':
      return 'own-organ';
    case 'captured':
      return 'capture';
    case 'typed-online':
      return 'form';
    case 'applicant':
    case 'authority':
      return 'upload';
  }
}

/** Whether the applicant has to do something about it beyond filling in the form. */
export function isAskedOfApplicant(material: Material): boolean {
  return ['upload', 'brought', 'capture'].includes(handlingOf(material));
}
