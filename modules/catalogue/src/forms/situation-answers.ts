import type { Implementation } from '../domain/implementation.ts';
import type { Material } from '../domain/service-item.ts';
import {
  progressOf,
  needOf,
  type SituationAnswers,
  type SituationTree,
} from '../domain/situation.ts';
import { situationProperty } from './situation-page.ts';

/** What is needed given the answers in a form: without what the situation rules out, with what it calls for. */
export function materialsFor(
  { item, materials }: Implementation,
  form: Readonly<Record<string, unknown>>,
  findMaterial: (materialKey: string) => Material | undefined,
): readonly Material[] {
  const { situation } = item;
  if (situation === undefined) return materials;
  const progress = progressOf(situation, answersIn(situation, form));
  const listed = new Set<string>(item.materials.map(({ materialKey }) => materialKey));
  const extra = situation.materials.flatMap(({ material }) =>
    listed.has(material) ? [] : (findMaterial(material) ?? []),
  );
  return [...materials, ...extra].filter(
    ({ materialKey }) => needOf(situation, materialKey, progress) !== 'not-needed',
  );
}

/** A question with one way left is not on the form; that way is its answer. */
function answersIn(
  { questions }: SituationTree,
  form: Readonly<Record<string, unknown>>,
): SituationAnswers {
  const answers = questions.flatMap((question) => {
    const open = question.choices.filter(({ instead }) => instead === undefined);
    const told = open.length === 1 ? open[0]!.value : form[situationProperty(question)];
    const value = typeof told === 'boolean' ? String(told) : told;
    return typeof value === 'string' ? [[question.key, value] as const] : [];
  });
  return Object.fromEntries(answers);
}
