import type { Material, MaterialKey } from '../domain/service-item.ts';
import type { SituationTree } from '../domain/situation.ts';
import type { ShowWhen, UploadRequest } from './form.ts';
import { showWhenOf } from './situation-page.ts';
import { uploadsOf } from './uploads.ts';

interface Parts {
  readonly tree: SituationTree | undefined;
  readonly materials: ReadonlyMap<MaterialKey, Material>;
}

/** Files that are needed in some situations are asked for in those; a situation may call for files of its own. */
export function situationUploads(
  uploads: readonly UploadRequest[],
  { tree, materials }: Parts,
): UploadRequest[] {
  if (tree === undefined) return [...uploads];
  const listed = new Set<string>(uploads.map(({ materialKey }) => materialKey));
  const extra = tree.materials.flatMap(({ material }) =>
    listed.has(material) ? [] : [materials.get(material as MaterialKey)!],
  );
  return inSituations([...uploads, ...uploadsOf(extra)], tree);
}

/** Each with the situations in which it is asked for; the others are for everybody. */
export function inSituations(
  uploads: readonly UploadRequest[],
  tree: SituationTree | undefined,
): UploadRequest[] {
  if (tree === undefined) return [...uploads];
  return uploads.map((upload) => {
    const asked = askedWhenOf(tree, upload.materialKey);
    return asked === undefined ? upload : { ...upload, askedWhen: asked };
  });
}

function askedWhenOf(tree: SituationTree, materialKey: string): readonly ShowWhen[] | undefined {
  const when = tree.materials.find(({ material }) => material === materialKey)?.when;
  if (when === undefined) return undefined;
  const shown = when.map((condition) => showWhenOf(tree, condition));
  // One of them holds for everybody who can apply.
  return shown.includes(undefined) ? undefined : (shown as readonly ShowWhen[]);
}
