import type { APIContext } from 'astro';
import { requireSignedIn } from '../account/require-signed-in.ts';
import { must } from '../api/call-api.ts';
import { PageProblem, type Problem } from '../api/problem.ts';
import type { ConnectedQuery, QueryAnswer } from '../api/query.ts';
import { findGuide, type GuideView } from '../finding/find-guide.ts';
import { checkAnswers } from '../forms/check-answers.ts';
import { idOf, viewFields, type FieldView } from '../forms/field-view.ts';
import type { Answers, ItemForm } from '../forms/form-definition.ts';
import { postedFrom } from '../forms/posted.ts';
import { isFilledIn, prefilled } from '../forms/prefilled.ts';
import { readAnswers } from '../forms/read-answers.ts';
import { paths } from '../paths.ts';
import { errorOf, type PageError } from '../web/page-errors.ts';

export interface QueryView {
  readonly guide: GuideView['guide'];
  readonly query: ConnectedQuery;
  readonly action: string;
  readonly guidePath: string;
  readonly form: ItemForm;
  readonly fields: readonly FieldView[];
  /** From a register: to be looked over. */
  readonly filledIn: boolean;
  readonly answer: QueryAnswer | undefined;
  /** The source did not answer: nothing was learned. */
  readonly silent: boolean;
  readonly errors: readonly PageError[];
}

/** What will be asked of whom and why; then the answer, which is shown once and kept nowhere. */
export async function askQuery(context: APIContext): Promise<Response | QueryView> {
  const { locals, params, url, request } = context;
  const itemCode = params['itemCode'] ?? '';
  const given = url.searchParams.get('region') ?? locals.reader.regionCode;
  const regionCode = /^\d{6}$/.test(given) ? given : '';
  const { guide, query } = await findGuide(locals.api, { itemCode, regionCode });
  const guidePath = paths.guide({ itemCode, region: regionCode });
  if (query?.query === undefined) return context.redirect(guidePath, 303);
  const away = requireSignedIn(context);
  if (away !== undefined) return away;
  const connected = query.query;
  const action = paths.query({ itemCode, region: regionCode });
  const level = connected.assuranceLevel;
  if (locals.reader.me.assuranceLevel < level) {
    return context.redirect(paths.identity({ returnTo: action, level }), 303);
  }
  const form = must(
    await locals.api<ItemForm>(`/api/service-items/${encodeURIComponent(itemCode)}/form`, {
      query: { regionCode },
    }),
  );
  const at: At = { context, form, names: connected.answers };
  const page = { guide, query: connected, action, guidePath, form };
  const shown =
    request.method === 'POST'
      ? await ask(at, itemCode)
      : { fields: fieldsOf(at, prefilled(form, at.names, {})) };
  return {
    ...page,
    filledIn: request.method !== 'POST' && isFilledIn(form, at.names, {}),
    answer: undefined,
    silent: false,
    errors: [],
    ...shown,
  };
}

interface At {
  readonly context: APIContext;
  readonly form: ItemForm;
  readonly names: readonly string[];
}

type Shown = Pick<QueryView, 'fields'> & Partial<Pick<QueryView, 'answer' | 'silent' | 'errors'>>;

async function ask(at: At, itemCode: string): Promise<Shown> {
  const { context, form, names } = at;
  const properties = Object.fromEntries(
    names.map((name) => [name, form.schema.properties[name]!] as const),
  );
  const posted = postedFrom(await context.request.formData());
  const { answers } = readAnswers(properties, posted, {});
  const wrong = checkAnswers({ schema: form.schema }, names, answers);
  if (wrong.length > 0) {
    return {
      fields: fieldsOf(at, answers, wrong),
      errors: wrong.map(({ path, message }) => ({ id: idOf(path), message })),
    };
  }
  const asked = await context.locals.api<QueryAnswer>('/api/instant-queries', {
    method: 'POST',
    body: { itemCode, ...(names.length > 0 && { answers }) },
    timeoutMs: 15_000,
  });
  const fields = fieldsOf(at, answers);
  if (asked.ok) return { fields, answer: asked.value };
  if (isSilent(asked.problem)) return { fields, silent: true };
  if ([401, 403].includes(asked.problem.status)) throw new PageProblem(asked.problem);
  return { fields, errors: [errorOf(asked.problem, firstControl(at))] };
}

function isSilent({ status, code }: Problem): boolean {
  return status === 503 || code === 'sharing/source-unavailable';
}

function firstControl({ names }: At): string {
  return names[0] === undefined ? 'ask' : idOf(names[0]);
}

function fieldsOf(
  { form, names }: At,
  answers: Answers,
  errors: Parameters<typeof viewFields>[2]['errors'] = [],
): readonly FieldView[] {
  return viewFields(form.schema, names, { answers, errors, cascades: new Map() });
}
