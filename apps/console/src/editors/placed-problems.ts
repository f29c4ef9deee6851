import type { InputProblem } from '@tongban/api-client';
import type { Defect } from '../api/catalogue.ts';
import type { FormPlan } from './form-plan.ts';

/** What the server could not read, at the question or page where it stands: `/formPlan/pages/0/questions/1/schema/ui/title/zh`. */
export function placedProblems(
  plan: FormPlan | undefined,
  problems: readonly InputProblem[],
): Defect[] {
  return problems.map(({ pointer, detail }) => {
    const [, page = '', question] = /pages\/(\d+)(?:\/questions\/(\d+))?/.exec(pointer) ?? [];
    const at = plan?.pages[Number(page)];
    const asked = question === undefined ? undefined : at?.questions[Number(question)];
    return {
      rule: pointer,
      kind: 'contradiction',
      field: 'form',
      at: asked?.property ?? at?.key ?? '*',
      text: { zh: detail, en: detail },
    };
  });
}
