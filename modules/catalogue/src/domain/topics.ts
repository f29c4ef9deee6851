import type { Audience } from '@tongban/vocabulary';
import type { ItemElements } from './item-elements.ts';
import type { ServiceItem } from './service-item.ts';

/** 主题分类: what items of some branches are about, all of them or those whose Chinese name has one of these words. */
export interface TopicRule {
  readonly audience: Audience;
  readonly topic: string;
  readonly branches: readonly string[];
  /** Words, `|` between them. */
  readonly name?: string;
}

/** Under which topics of the national platform people and enterprises find the item; “其他” only where nothing else fits. */
export function topicsOf(
  { audience, branchCode, name }: ServiceItem,
  rules: readonly TopicRule[],
): ItemElements['topics'] {
  const fitting = (of: Audience): string[] => {
    if (!audience.includes(of)) return [];
    const topics = rules
      .filter(
        (rule) =>
          rule.audience === of &&
          rule.branches.includes(branchCode) &&
          (rule.name?.split('|').some((word) => name.zh.includes(word)) ?? true),
      )
      .map(({ topic }) => topic);
    const meant = [...new Set(topics)].filter((topic) => topic !== '其他');
    return meant.length > 0 ? meant : topics.slice(0, 1);
  };
  return { person: fitting('person'), enterprise: fitting('enterprise') };
}
