import type { Bilingual } from '@tongban/kernel';
import { type DeferralTerms, tellDeferralTerms } from '@tongban/vocabulary';
import type { Implementation } from '../domain/implementation.ts';
import type { ItemMaterial } from '../domain/item-elements.ts';
import { handlingOf } from '../domain/material-handling.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { Material } from '../domain/service-item.ts';
import type { ItemForm, UploadRequest } from './form.ts';
import { inSituations } from './situation-uploads.ts';
import { uploadsOf } from './uploads.ts';

/** What is known of papers that nobody should have to hand in. */
export interface PapersKnown {
  findMaterial(materialKey: string): Material | undefined;
  /** Papers that the police issued: an officer finds them in the records of the house. */
  readonly onPoliceRecord: readonly string[];
  /** What a connected source tells of those who apply for the item. */
  obtains(item: PinnedItem): readonly string[];
}

const welcomeHint = {
  zh: '本应由部门之间共享，目前尚未接通：现在上传，以后不用再补；没有也可以先提交',
  en: 'Offices should pass this on among themselves and are not connected yet. Hand it in now and nobody has to ask for it later; you may apply without it',
};

const deferrableHint = {
  zh: '可以容缺后补：暂时没有，也可以先提交。',
  en: 'May follow later: you can apply without it.',
};

/** What may follow, and on which terms: somebody decides on that before they hand in without it. */
function followsHint(deferral: DeferralTerms | undefined): Bilingual {
  if (deferral === undefined) return deferrableHint;
  const terms = tellDeferralTerms(deferral);
  return { zh: deferrableHint.zh + terms.zh, en: `${deferrableHint.en} ${terms.en}` };
}

/**
 * The form as somebody fills it in where they live: what the organ spares is not asked, what may follow or is not necessary is
 * not required, what a local regulation adds is asked for. A paper that another office holds and that no connected source delivers
 * may come with the application, so that nobody is asked for it afterwards; it is never demanded (令716 Art 7).
 */
export function formHere(
  form: ItemForm,
  { item, implementation }: { item: PinnedItem; implementation?: Implementation | undefined },
  known: PapersKnown,
): ItemForm {
  const materials = implementation?.materials ?? item.materials;
  const exempt: readonly string[] = implementation?.exemptMaterials ?? [];
  const ofItem = new Set<string>(item.materials.map(({ materialKey }) => materialKey));
  const added = materials.filter(({ materialKey }) => !ofItem.has(materialKey));
  const asked = [
    ...form.uploads.map((upload) => asDemanded(upload, materials, implementation?.deferral)),
    ...uploadsOf(added),
  ];
  const uploads = [...asked, ...welcomeUploads(item, asked, known)].filter(
    ({ materialKey }) => !exempt.includes(materialKey),
  );
  return { ...form, uploads };
}

function asDemanded(
  upload: UploadRequest,
  materials: readonly ItemMaterial[],
  deferral: DeferralTerms | undefined,
): UploadRequest {
  const material = materials.find(({ materialKey }) => materialKey === upload.materialKey);
  const necessity = material?.demand.necessity ?? 'required';
  if (necessity === 'required') return upload;
  const { requiredWhen, ...rest } = upload;
  const mayFollow = necessity === 'deferrable' && (upload.required || requiredWhen !== undefined);
  const hint = necessity === 'deferrable' ? both(upload.hint, followsHint(deferral)) : upload.hint;
  return {
    ...rest,
    required: false,
    ...(hint !== undefined && { hint }),
    ...(mayFollow && { mayFollow, ...(requiredWhen && { owedWhen: requiredWhen }) }),
  };
}

/** What the paper must be like, and that it may follow. */
function both(hint: Bilingual | undefined, more: Bilingual): Bilingual {
  if (hint === undefined) return more;
  return {
    zh: `${hint.zh.replace(/[。；]?$/, '。')}${more.zh}`,
    en: `${hint.en.replace(/\.?$/, '.')} ${more.en}`,
  };
}

function welcomeUploads(
  item: PinnedItem,
  asked: readonly UploadRequest[],
  { findMaterial, onPoliceRecord, obtains }: PapersKnown,
): UploadRequest[] {
  const tree = item.situation;
  const inSituation = (tree?.materials ?? []).flatMap(
    ({ material }) => findMaterial(material) ?? [],
  );
  const without = new Set<string>([
    ...asked.map(({ materialKey }) => materialKey),
    ...onPoliceRecord,
    ...obtains(item),
  ]);
  const papers = new Map<string, Material>();
  for (const material of [...item.materials, ...inSituation]) {
    if (handlingOf(material) === 'sharing' && !without.has(material.materialKey)) {
      papers.set(material.materialKey, material);
    }
  }
  const extras = [...papers.keys()].map((materialKey) => ({
    materialKey,
    required: false,
    hint: welcomeHint,
  }));
  return inSituations(uploadsOf([...papers.values()], extras), tree);
}
