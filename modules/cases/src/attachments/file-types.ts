/** The types of file the platform can check and show. What is not here is never accepted. */
export const acceptableTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const;
export type AcceptableType = (typeof acceptableTypes)[number];

export const typeNames: Readonly<Record<AcceptableType, string>> = {
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
  'application/pdf': 'PDF',
};

export const extensions: Readonly<Record<AcceptableType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
};

/** The type that the end of a file's name promises, where it promises one we know. */
export function typeByName(name: string): AcceptableType | undefined {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name.trim())?.[1]?.toLowerCase();
  switch (extension) {
    case 'jpg':
    case 'jpeg':
    case 'jfif':
      return 'image/jpeg';
    case 'png':
      return 'image/png';
    case 'pdf':
      return 'application/pdf';
    default:
      return undefined;
  }
}

export function isAcceptable(mediaType: string): mediaType is AcceptableType {
  return (acceptableTypes as readonly string[]).includes(mediaType);
}
