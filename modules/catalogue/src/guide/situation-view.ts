import type { Bilingual } from '@tongban/kernel';
import type { ItemMaterial } from '../domain/item-elements.ts';
import { demandOf } from '../domain/derive-elements.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { Material } from '../domain/service-item.ts';
import {
  needOf,
  progressOf,
  type SituationAnswers,
  type SituationNeed,
  type SituationProgress,
} from '../domain/situation.ts';
import { situationProperty } from '../forms/situation-page.ts';

/** The questions of an item and how far the reader has come, as the guide shows them. */
export interface SituationView {
  readonly questions: readonly {
    readonly key: string;
    /** The answer's name in the form: what was told in the guide is not asked again. */
    readonly property: string;
    readonly title: Bilingual;
    readonly hint?: Bilingual;
    readonly choices: readonly { readonly value: string; readonly title: Bilingual }[];
    /** The value of the choice that was made. */
    readonly answered?: string;
  }[];
  /** The key of the question to ask next. */
  readonly next?: string;
  readonly complete: boolean;
  readonly instead?: { readonly itemCode: string; readonly name: Bilingual };
}

interface Parts {
  readonly item: PinnedItem;
  readonly given: SituationAnswers;
  readonly itemName: (itemCode: string) => Bilingual | undefined;
}

export function situationView({ item, given, itemName }: Parts): SituationView | undefined {
  const { situation } = item;
  if (situation === undefined) return undefined;
  const { answers, next, instead } = progressOf(situation, given);
  return {
    questions: situation.questions.map((question) => ({
      key: question.key,
      property: situationProperty(question),
      title: question.title,
      ...(question.hint !== undefined && { hint: question.hint }),
      choices: question.choices.map((choice) => ({ value: choice.value, title: choice.title })),
      ...(answers[question.key] !== undefined && { answered: answers[question.key]! }),
    })),
    ...(next !== undefined && { next: next.key }),
    complete: next === undefined && instead === undefined,
    ...(instead !== undefined && {
      instead: { itemCode: instead, name: itemName(instead) ?? { zh: instead, en: instead } },
    }),
  };
}

export interface NeededMaterial {
  readonly material: ItemMaterial;
  readonly need: SituationNeed;
}

/** What is or may be needed in the situation: without what it rules out, with what it adds. */
export function materialsInSituation(
  item: PinnedItem,
  materials: readonly ItemMaterial[],
  given: SituationAnswers,
  findMaterial: (materialKey: string) => Material | undefined,
): NeededMaterial[] {
  const { situation } = item;
  if (situation === undefined) return materials.map((material) => ({ material, need: 'always' }));
  const progress: SituationProgress = progressOf(situation, given);
  const listed = new Set<string>(materials.map(({ materialKey }) => materialKey));
  const extra = situation.materials.flatMap(({ material: key }) => {
    const material = listed.has(key) ? undefined : findMaterial(key);
    return material === undefined
      ? []
      : [{ ...material, demand: demandOf(material, item.legalBasis[0] ?? '') }];
  });
  return [...materials, ...extra]
    .map((material) => ({ material, need: needOf(situation, material.materialKey, progress) }))
    .filter(({ need }) => need !== 'not-needed');
}
