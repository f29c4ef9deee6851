import type { APIContext } from 'astro';
import { parseMobile } from '@tongban/citizen-ids';
import type { DeliveryChoice, DeliveryMethod, Draft } from '../api/types.ts';
import type { ItemForm } from '../forms/form-definition.ts';
import { tidy, narrow } from '../forms/normalise.ts';
import { postedFrom, type Posted } from '../forms/posted.ts';
import { readRegion } from '../forms/read-answers.ts';
import { findCascade, type Cascade } from '../forms/region-cascade.ts';
import { applyText } from '../messages/applying.ts';
import { formErrors } from '../messages/form-errors.ts';
import { paths } from '../paths.ts';
import type { PageError } from '../web/page-errors.ts';
import { loadDraft, loadGuide } from './load-draft.ts';
import { saveDraft, saveError } from './save-draft.ts';
import { deliveryKey, placeOf, type Place } from './steps-of.ts';

export interface Typed {
  readonly method: string;
  readonly recipient: string;
  readonly phone: string;
  readonly regionCode: string;
  readonly address: string;
}

export interface DeliveryView {
  readonly form: ItemForm;
  readonly methods: readonly DeliveryMethod[];
  readonly typed: Typed;
  readonly cascade: Cascade;
  readonly place: Place;
  readonly action: string;
  readonly isChange: boolean;
  readonly errors: readonly PageError[];
}

/** How the result is to arrive: by courier with an address, at the counter, or as a file. */
export async function chooseDelivery(context: APIContext): Promise<Response | DeliveryView> {
  const loaded = await loadDraft(context);
  if (loaded instanceof Response) return loaded;
  const { draft, form } = loaded;
  const { delivery: methods } = await loadGuide(context, draft);
  const at: At = { context, draft, form, methods };
  if (context.request.method !== 'POST') return show(at, typedFrom(draft), []);
  const posted = postedFrom(await context.request.formData());
  const typed = readTyped(posted);
  if (posted.text('action') === 'region') return show(at, typed, []);
  const leaving = posted.text('action') === 'leave';
  const errors = await findErrors(at, typed);
  if (leaving && errors.length > 0) return context.redirect(paths.draftSaved(draft), 303);
  if (errors.length > 0) return show(at, typed, errors);
  const saved = await saveDraft(context, draft, { form: draft.form, delivery: choiceOf(typed) });
  if (!saved.ok) return show(at, typed, [saveError(saved.problem, 'method')]);
  return context.redirect(leaving ? paths.draftSaved(draft) : paths.draftCheck(draft), 303);
}

interface At {
  readonly context: APIContext;
  readonly draft: Draft;
  readonly form: ItemForm;
  readonly methods: readonly DeliveryMethod[];
}

function typedFrom({ delivery }: Draft): Typed {
  return {
    method: delivery?.method ?? '',
    recipient: delivery?.address?.name ?? '',
    phone: delivery?.address?.phone ?? '',
    regionCode: delivery?.address?.regionCode ?? '',
    address: delivery?.address?.street ?? '',
  };
}

function readTyped(posted: Posted): Typed {
  return {
    method: posted.text('method') ?? '',
    recipient: tidy(posted.text('recipient') ?? ''),
    phone: narrow(posted.text('phone') ?? ''),
    regionCode: readRegion(posted, 'deliveryRegion') ?? '',
    address: tidy(posted.text('address') ?? ''),
  };
}

async function findErrors({ context, methods }: At, typed: Typed): Promise<PageError[]> {
  if (!methods.some((method) => method === typed.method)) {
    return [{ id: 'method', message: applyText.chooseDelivery }];
  }
  if (typed.method !== 'courier') return [];
  const errors: PageError[] = [];
  if (typed.recipient === '')
    errors.push({ id: 'recipient', message: formErrors.fill(applyText.recipient) });
  if (!parseMobile(typed.phone).ok) {
    errors.push({ id: 'phone', message: formErrors.mobile(applyText.recipientPhone) });
  }
  const cascade = await findCascade(context.locals.api, typed.regionCode);
  if (!cascade.complete) {
    errors.push({
      id: 'deliveryRegion',
      message: formErrors.regionTooWide(applyText.deliveryRegion),
    });
  }
  if (typed.address === '')
    errors.push({ id: 'address', message: formErrors.fill(applyText.deliveryAddress) });
  return errors;
}

function choiceOf({ method, recipient, phone, regionCode, address }: Typed): DeliveryChoice {
  if (method === 'courier')
    return { method, address: { name: recipient, phone, regionCode, street: address } };
  return { method: method === 'window' ? 'window' : 'electronic' };
}

async function show(at: At, typed: Typed, errors: readonly PageError[]): Promise<DeliveryView> {
  const { context, draft, form, methods } = at;
  const isChange = context.url.searchParams.has('change');
  return {
    form,
    methods,
    typed,
    cascade: await findCascade(context.locals.api, typed.regionCode),
    place: placeOf({ draft, form }, deliveryKey),
    action: paths.draftDelivery({ draftId: draft.draftId, change: isChange }),
    isChange,
    errors,
  };
}
