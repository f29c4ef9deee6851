import { Type } from '@tongban/http';

/** What is written down of another platform when the two are made known to each other. */
export const PlatformFields = {
  name: Type.Object({
    zh: Type.String({ minLength: 1, maxLength: 100 }),
    en: Type.String({ minLength: 1, maxLength: 100 }),
  }),
  /** SM2 public point, uncompressed, in hexadecimal. */
  key: Type.String({ pattern: '^04[0-9a-f]{128}$', maxLength: 130 }),
};
