const mostOwn = 9;

/** Keys for materials that only this item knows, beside the list of materials: `own_ga_hz_0067_1` to `…_9`. */
export function ownMaterialKeys(itemCode: string): readonly string[] {
  const stem = `own_${itemCode.toLowerCase().replaceAll('-', '_')}`;
  return Array.from({ length: mostOwn }, (_, at) => `${stem}_${at + 1}`);
}

export function isOwnMaterialKey(materialKey: string): boolean {
  return materialKey.startsWith('own_');
}
