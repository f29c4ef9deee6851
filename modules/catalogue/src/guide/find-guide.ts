import { type Bilingual, type Day, ok, type Refusal, refuse, type Result } from '@tongban/kernel';
import type { GuideQuestion, ItemRefusal } from '../catalogue.ts';
import type { FlowTemplate } from '../domain/flow-template.ts';
import { nearestOrgans } from '../domain/nearest-organs.ts';
import type { PinnedItem } from '../domain/pinned-item.ts';
import type { Material } from '../domain/service-item.ts';
import type { KnownImplementations } from '../known-implementations.ts';
import { type KnownItems, refuseSuspended } from '../known-items.ts';
import { type Guide, guideOf } from './guide.ts';

export interface GuideWorld {
  readonly items: KnownItems;
  readonly implementations: KnownImplementations;
  readonly flows: ReadonlyMap<string, FlowTemplate>;
  readonly flowsOnline: readonly string[];
  readonly findMaterial: (materialKey: string) => Material | undefined;
}

/** The guide of an item where the reader lives; what is not done there has a guide that says so. */
export function findGuide(
  { items, implementations, flows, flowsOnline, findMaterial }: GuideWorld,
  { itemCode, regionCode, on, situation = {} }: GuideQuestion,
): Result<Guide, ItemRefusal | Refusal<'catalogue/region-unknown'>> {
  const found = items.get(itemCode);
  if (!found.ok) return found;
  const item = found.value;
  const here = regionCode === undefined ? undefined : implementations.of(item, regionCode, on);
  const implementation = here?.ok === true ? here.value : undefined;
  const refusal = here?.ok === false ? here.refusal : undefined;
  if (refusal?.code === 'catalogue/region-unknown') {
    return refuse('catalogue/region-unknown', refusal.detail);
  }
  const suspended = items.stateOf(item.itemCode) === 'suspended';
  const missing = refusal?.code === 'catalogue/not-implemented-here';
  return ok(
    guideOf({
      item,
      flow: flows.get(item.flowTemplate)!,
      form: items.formOf(item, implementation),
      implementation,
      organNote: refusal?.detail,
      nearestOrgans: missing ? nearby(implementations, item, { regionCode: regionCode!, on }) : [],
      status: suspended ? 'suspended' : missing ? 'not-implemented-here' : 'available',
      whyNotOnline: suspended
        ? refuseSuspended(item).refusal.detail
        : missing
          ? refusal.detail
          : whyNotOnline(item, flowsOnline),
      situation,
      itemName: (code) => nameOf(items, code),
      findMaterial,
    }),
  );
}

function nearby(
  implementations: KnownImplementations,
  item: PinnedItem,
  { regionCode, on }: { readonly regionCode: string; readonly on: Day },
) {
  return nearestOrgans(implementations.regions, { regionCode, scope: item.scope }, (code) => {
    const there = implementations.of(item, code, on);
    return there.ok ? there.value.organ : undefined;
  });
}

/** 网办深度 III and IV are applied for on-line; I and II inform and book. */
function whyNotOnline(item: PinnedItem, flowsOnline: readonly string[]): Bilingual | undefined {
  if (item.flowTemplate === 'T01') {
    return {
      zh: '这是查询服务，不用提交申请。',
      en: 'This is a query: there is nothing to apply for.',
    };
  }
  if (item.onlineDepth === 'I' || item.onlineDepth === 'II') {
    return {
      zh: '该事项须到窗口申请，网上可以查看指南。',
      en: 'This is applied for at a window; the guide tells you what to bring.',
    };
  }
  return flowsOnline.includes(item.flowTemplate)
    ? undefined
    : {
        zh: '该事项暂未开通网上申请，请到窗口办理。',
        en: 'This cannot be applied for online yet; please go to a window.',
      };
}

function nameOf(items: KnownItems, itemCode: string): Bilingual | undefined {
  const found = items.get(itemCode);
  return found.ok ? found.value.name : undefined;
}
