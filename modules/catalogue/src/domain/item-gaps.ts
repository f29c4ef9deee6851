import type { EditedItem, Finding } from './item-defects.ts';

/** 公共服务: offered without a power that a law would have to give (令716 Art 4). */
const publicService = '20';

const missing = (rule: string, field: string, zh: string, en: string) => ({
  rule,
  field,
  text: { zh: `缺少${zh}`, en: `${en} missing` },
});
const basisMissing = missing('basis-missing', 'legalBasis', '设定依据', 'Legal basis');

/** What would make the guide better; no standard asks it of every item. */
export function advice({ elements, legalBasis, itemType }: EditedItem): Finding[] {
  return [
    legalBasis.length === 0 && itemType.code === publicService && basisMissing,
    elements.questions.length === 0 &&
      missing('questions-missing', 'questions', '常见问题', 'Common questions'),
  ];
}

/** Elements that every item has to have (handbook of elements §2.3). */
export function gaps(item: EditedItem): Finding[] {
  const { elements, legalBasis, maximumVisits, materials } = item;
  return [
    legalBasis.length === 0 && item.itemType.code !== publicService && basisMissing,
    elements.conditions.length === 0 &&
      missing('conditions-missing', 'conditions', '受理条件', 'Conditions'),
    elements.results.length === 0 && missing('result-missing', 'results', '办理结果', 'Result'),
    maximumVisits > 0 &&
      elements.visitReason === undefined &&
      missing('visit-reason-missing', 'visitReason', '现场办理原因', 'Reason of the visit'),
    elements.topics.person.length + elements.topics.enterprise.length === 0 &&
      missing('topics-missing', 'topics', '主题分类', 'Topics'),
    // Without a law of the item there is none to name for its materials; that is said once.
    legalBasis.length > 0 &&
      materials.some(({ demand }) => demand.basis === '') &&
      missing('material-basis-missing', 'materials', '材料依据', 'Basis of a material'),
    item.name.en === '' && missing('english-missing', 'name', '英文名称', 'English name'),
  ];
}
