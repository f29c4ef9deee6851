import type { CaseCheckName } from '@tongban/sharing';

/**
 * The materials a source knows instead of a paper. Only these are obtained by sharing: whatever the catalogue calls shared and
 * no connected source holds may come with the application, unless the police issued it themselves, and may be asked for like any
 * other paper (令716 Art 7 speaks of what can be obtained).
 */
const heldBy: Readonly<Partial<Record<CaseCheckName, readonly string[]>>> = {
  population: ['id_card', 'hukou_book'],
  'birth-certificate': ['birth_cert'],
};

export function materialsHeldBy(checks: readonly string[]): readonly string[] {
  return checks.flatMap((check) => heldBy[check as CaseCheckName] ?? []);
}
