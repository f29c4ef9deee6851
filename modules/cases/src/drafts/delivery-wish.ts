import { normaliseCode, parseMobile } from '@tongban/citizen-ids';
import type { DeliveryMethod } from '../domain/words.ts';
import type { FormProblem } from '../forms/form-definition.ts';
import type { DeliveryAddress, DraftContent, DraftDelivery } from './draft-content.ts';

/** How the result shall be handed over, once it is beyond doubt. */
export interface DeliveryWish {
  readonly method: DeliveryMethod;
  readonly address?: Required<{ [Key in keyof DeliveryAddress]: string }>;
}

/** Spaces and full-width digits gone; empty parts left out. */
export function normaliseDelivery(delivery: DraftDelivery | undefined): DraftDelivery | undefined {
  if (delivery === undefined) return undefined;
  const { method, address } = delivery;
  const plain = {
    name: tidy(address?.name),
    phone: address?.phone === undefined ? undefined : normaliseCode(address.phone) || undefined,
    regionCode:
      address?.regionCode === undefined
        ? undefined
        : normaliseCode(address.regionCode) || undefined,
    street: tidy(address?.street),
  };
  const given = Object.fromEntries(Object.entries(plain).filter(([, one]) => one !== undefined));
  return {
    ...(method !== undefined && { method }),
    ...(Object.keys(given).length > 0 && { address: given }),
  };
}

/**
 * The wish of a draft: told apart from the form, or asked on a page of the form. Where only one way is offered it
 * need not be chosen.
 */
export function deliveryWishOf(
  content: DraftContent,
  offered: readonly DeliveryMethod[],
): DraftDelivery {
  const { deliveryMethod, deliveryAddress } = content.form;
  const inForm = normaliseDelivery({
    ...(typeof deliveryMethod === 'string' && { method: deliveryMethod as DeliveryMethod }),
    ...(isRecord(deliveryAddress) && { address: deliveryAddress as DeliveryAddress }),
  });
  const method =
    content.delivery?.method ?? inForm?.method ?? (offered.length === 1 ? offered[0] : undefined);
  const address = content.delivery?.address ?? inForm?.address;
  return { ...(method !== undefined && { method }), ...(address !== undefined && { address }) };
}

/** The wish with everything its way needs, or what is missing in it. */
export async function checkDelivery(
  wish: DraftDelivery,
  world: {
    offered: readonly DeliveryMethod[];
    regionExists(regionCode: string): Promise<boolean>;
  },
): Promise<{ wish?: DeliveryWish; problems: FormProblem[] }> {
  const { method, address = {} } = wish;
  if (method === undefined) return { problems: [problem('/delivery/method', words.choose)] };
  if (!world.offered.includes(method)) {
    return { problems: [problem('/delivery/method', words.notOffered)] };
  }
  if (method !== 'courier') return { wish: { method }, problems: [] };
  const { name, phone, regionCode, street } = address;
  const problems: FormProblem[] = [];
  if (name === undefined || name.length > 50)
    problems.push(problem('/delivery/address/name', words.name));
  const mobile = parseMobile(phone ?? '');
  if (!mobile.ok) problems.push(problem('/delivery/address/phone', mobile.refusal.detail));
  if (regionCode === undefined || !(await world.regionExists(regionCode))) {
    problems.push(problem('/delivery/address/regionCode', words.region));
  }
  if (street === undefined || street.length < 2 || street.length > 120) {
    problems.push(problem('/delivery/address/street', words.street));
  }
  if (problems.length > 0 || !mobile.ok) return { problems };
  const complete = {
    name: name ?? '',
    phone: mobile.value.mobile as string,
    regionCode: regionCode ?? '',
    street: street ?? '',
  };
  return { wish: { method, address: complete }, problems: [] };
}

const words = {
  choose: { zh: '请选择领取结果的方式。', en: 'Choose how you want to receive the result.' },
  notOffered: {
    zh: '该事项不提供这种领取方式，请重新选择。',
    en: 'The item does not offer this way of receiving the result. Choose another.',
  },
  name: {
    zh: '请填写收件人姓名（不超过 50 个字）。',
    en: 'Fill in the recipient’s name (50 characters).',
  },
  region: {
    zh: '请选择收件地区；该行政区划代码不存在。',
    en: 'Choose the region; there is no such region code.',
  },
  street: {
    zh: '请填写详细地址（2 至 120 个字）。',
    en: 'Fill in the street address (2 to 120 characters).',
  },
};

function problem(pointer: string, message: FormProblem['message']): FormProblem {
  return { pointer, message };
}

function tidy(text: string | undefined): string | undefined {
  const plain = text
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return plain === '' ? undefined : plain;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
