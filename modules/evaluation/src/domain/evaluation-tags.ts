import type { Bilingual } from '@tongban/kernel';
import type { EvaluationLevel } from '@tongban/vocabulary';
import file from '../../data/tags.json' with { type: 'json' };

/** A reason that can be ticked beside a level. Which there are is data; none is ticked beforehand. */
export interface EvaluationTag {
  readonly tag: string;
  readonly levels: readonly EvaluationLevel[];
  readonly label: Bilingual;
}

export const evaluationTags: readonly EvaluationTag[] = file.tags.map(
  ({ tag, levels, zh, en }) => ({
    tag,
    levels: levels as EvaluationLevel[],
    label: { zh, en },
  }),
);

/** Of the tags given, those that belong to the level; what was sent besides says nothing about it. */
export function tagsOfLevel(level: EvaluationLevel, given: readonly string[]): string[] {
  const known = new Set(
    evaluationTags.filter(({ levels }) => levels.includes(level)).map(({ tag }) => tag),
  );
  return given.filter((tag) => known.has(tag));
}
