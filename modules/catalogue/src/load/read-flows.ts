import type { FlowStep, FlowTemplate, StepClock } from '../domain/flow-template.ts';
import { type Fault, placeOf } from './fault.ts';
import { stepNamesEn } from './step-names.ts';

const clocks: readonly string[] = ['off', 'instant', 'start', 'run', 'stop', 'end', 'post'];

/** The flow templates of the file. Line and column of a fault are the template and the step. */
export function readFlows(text: string, faults: Fault[]): Map<string, FlowTemplate> {
  const file = 'flows.json';
  const flows = new Map<string, FlowTemplate>();
  const parsed = parseObject(text);
  if (parsed === undefined) {
    placeOf(faults, file, 1).report('*', 'flows/json', {
      zh: '不是 JSON 对象',
      en: 'no JSON object',
    });
    return flows;
  }
  for (const [template, value] of Object.entries(parsed)) {
    const place = placeOf(faults, file, lineOf(text, `"${template}"`));
    const before = faults.length;
    const flow = value as Readonly<Record<string, unknown>>;
    if (!/^T\d{2}$/.test(template)) {
      place.report(template, 'flows/code', { zh: '模板编码应为 Tnn', en: 'a template is Tnn' });
    }
    const steps = Array.isArray(flow.steps) ? flow.steps.map((step) => readStep(step)) : [];
    if (
      steps.length === 0 ||
      typeof flow.name_zh !== 'string' ||
      typeof flow.name_en !== 'string'
    ) {
      place.report(template, 'flows/incomplete', {
        zh: '缺少名称或环节',
        en: 'a name or the steps are missing',
      });
    }
    for (const [index, step] of steps.entries()) {
      if (step !== undefined) continue;
      place.report(`${template}.steps[${index}]`, 'flows/step', {
        zh: '环节缺少编码、名称、角色或计时方式不明',
        en: 'a step lacks its code, name or role, or its clock is unknown',
      });
    }
    const codes = steps.map((step) => step?.code);
    if (new Set(codes).size < codes.length) {
      place.report(template, 'flows/step-twice', { zh: '环节编码重复', en: 'a step stands twice' });
    }
    if (faults.length > before) continue;
    const whole = steps as FlowStep[];
    flows.set(template, {
      template,
      name: { zh: flow.name_zh as string, en: flow.name_en as string },
      steps: whole,
      createsCase: flow.creates_case !== false,
      keepsPromises: whole.some(({ clock }) => clock === 'start' || clock === 'end'),
    });
  }
  return flows;
}

function readStep(value: unknown): FlowStep | undefined {
  const step = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { step: code, name_zh: zh, role, clock, documents } = step;
  if (typeof code !== 'string' || typeof zh !== 'string' || typeof role !== 'string')
    return undefined;
  if (typeof clock !== 'string' || !clocks.includes(clock)) return undefined;
  return {
    code,
    name: { zh, en: stepNamesEn[code] ?? code.toLowerCase() },
    role,
    clock: clock as StepClock,
    documents: Array.isArray(documents) ? documents.map(String) : [],
    optional: step.optional === true,
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function lineOf(text: string, needle: string): number {
  return text.slice(0, Math.max(0, text.indexOf(needle))).split('\n').length;
}
