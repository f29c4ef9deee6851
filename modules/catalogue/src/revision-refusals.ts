import { refuse } from '@tongban/kernel';

export function refuseUnknown() {
  return refuse('catalogue/revision-not-found', {
    zh: '没有这项修改。',
    en: 'There is no such change.',
  });
}

export function refuseNoItem() {
  return refuse('catalogue/item-not-found', {
    zh: '没有这个事项。',
    en: 'There is no such service item.',
  });
}

export function refuseNoOrgan() {
  return refuse('catalogue/organ-not-found', {
    zh: '没有这个机关。',
    en: 'There is no such organ.',
  });
}

export function refuseOpen() {
  return refuse('catalogue/revision-open-already', {
    zh: '该事项已有一项未完成的修改，请先完成或作废。',
    en: 'A change of this item is open already; finish or discard it first.',
  });
}

export function notYours() {
  return refuse('catalogue/not-your-organ', {
    zh: '您没有该机关、该警种的相应岗位。',
    en: 'You do not hold that post for this organ and branch.',
  });
}

export function changedMeanwhile() {
  return refuse('catalogue/changed-meanwhile', {
    zh: '别人刚刚更新了这项修改，请查看最新内容。',
    en: 'Somebody else has just changed it; look at the latest first.',
  });
}
