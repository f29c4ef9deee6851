import type { Bilingual } from '@tongban/kernel';
import { loopIn } from './situation-loop.ts';
import {
  holds,
  type SituationAnswers,
  type SituationCondition,
  type SituationTree,
} from './situation.ts';

export interface SituationFault {
  readonly rule: string;
  /** The question, choice or material that is wrong. */
  readonly at: string;
  readonly text: Bilingual;
}

/** What a tree may refer to. */
export interface SituationWorld {
  readonly isPublished: (itemCode: string) => boolean;
  /** Undefined for a material nobody knows; `typed` for one that the form itself asks. */
  readonly materialKind: (materialKey: string) => 'typed' | 'other' | undefined;
}

/**
 * Everything that keeps a tree from being total: every path ends, every question and choice is met on some path, every
 * condition can hold and can fail, every material is asked on some path, and no question changes nothing.
 */
export function situationFaults(tree: SituationTree, world: SituationWorld): SituationFault[] {
  const faults: SituationFault[] = [];
  const report = (rule: string, at: string, zh: string, en: string) => {
    faults.push({ rule: `situations/${rule}`, at, text: { zh, en } });
  };
  const loop = loopIn(tree.questions);
  if (loop !== undefined) {
    report(
      'loop',
      loop[0]!,
      `问题互相依赖：${loop.join(' → ')}`,
      `the questions go round: ${loop.join(' → ')}`,
    );
    return faults;
  }
  nameFaults(tree, report);
  referenceFaults(tree, world, report);
  if (faults.length > 0) return faults;
  const paths = pathsThrough(tree);
  if (paths === undefined) {
    report('too-many-paths', '*', '情形组合超过 5000 种', 'more than 5,000 ways through');
    return faults;
  }
  pathFaults(tree, paths, report);
  return faults;
}

type Report = (rule: string, at: string, zh: string, en: string) => void;

function nameFaults({ questions, materials }: SituationTree, report: Report): void {
  const twice = (names: readonly string[]) => names.filter((one, at) => names.indexOf(one) < at);
  for (const key of twice(questions.map((one) => one.key))) {
    report('question-twice', key, `问题“${key}”重复`, `the question ${key} stands twice`);
  }
  for (const key of twice(materials.map(({ material }) => material))) {
    report('material-twice', key, `材料“${key}”重复`, `the material ${key} stands twice`);
  }
  for (const { key, choices } of questions) {
    for (const value of twice(choices.map((one) => one.value))) {
      report(
        'choice-twice',
        `${key}.${value}`,
        `选项“${value}”重复`,
        `the choice ${value} stands twice`,
      );
    }
    if (choices.length < 2) {
      report('no-choice', key, `问题“${key}”只有一个选项`, `the question ${key} leaves no choice`);
    }
  }
}

/** Conditions name earlier questions and their choices; items and materials exist. */
function referenceFaults(tree: SituationTree, world: SituationWorld, report: Report): void {
  const { questions, materials } = tree;
  const checkCondition = (at: string, { question, is }: SituationCondition, before: number) => {
    const index = questions.findIndex(({ key }) => key === question);
    if (index === -1 || index >= before) {
      report(
        'unknown-question',
        at,
        `“${question}”不在此前的问题中`,
        `${question} is no question asked before`,
      );
      return;
    }
    for (const value of is) {
      const choice = questions[index]!.choices.find((one) => one.value === value);
      if (choice === undefined || choice.instead !== undefined) {
        report(
          'never',
          at,
          `“${question}”不会以“${value}”继续`,
          `${question} never goes on with ${value}`,
        );
      }
    }
    if (is.length === 0) report('never', at, '条件没有任何取值', 'the condition names no answer');
  };
  for (const [index, { key, when, choices }] of questions.entries()) {
    if (when !== undefined) checkCondition(key, when, index);
    for (const { value, instead } of choices) {
      if (instead !== undefined && !world.isPublished(instead)) {
        report(
          'unknown-item',
          `${key}.${value}`,
          `“${instead}”不是已发布的事项`,
          `${instead} is no published item`,
        );
      }
    }
  }
  for (const { material, when } of materials) {
    const kind = world.materialKind(material);
    if (kind === undefined) {
      report(
        'unknown-material',
        material,
        `没有材料“${material}”`,
        `there is no material ${material}`,
      );
    } else if (kind === 'typed') {
      report(
        'typed-material',
        material,
        `“${material}”是在表单中填写的，条件应写在表单中`,
        `${material} is typed in the form; the condition belongs there`,
      );
    }
    for (const condition of when) checkCondition(material, condition, questions.length);
  }
}

interface Path {
  readonly answers: SituationAnswers;
  readonly instead: boolean;
}

const mostPaths = 5_000;

function pathsThrough({ questions }: SituationTree): Path[] | undefined {
  const done: Path[] = [];
  let open: Record<string, string>[] = [{}];
  for (const { key, when, choices } of questions) {
    open = open.flatMap((answers) => {
      if (!holds(when, answers)) return [answers];
      return choices.flatMap(({ value, instead }) => {
        const next = { ...answers, [key]: value };
        if (instead === undefined) return [next];
        done.push({ answers: next, instead: true });
        return [];
      });
    });
    if (open.length + done.length > mostPaths) return undefined;
  }
  return [...done, ...open.map((answers) => ({ answers, instead: false }))];
}

function pathFaults(tree: SituationTree, paths: readonly Path[], report: Report): void {
  const through = paths.filter(({ instead }) => !instead);
  if (through.length === 0) {
    report('no-way-through', '*', '没有一种情形可以申请本事项', 'no situation leads to this item');
    return;
  }
  for (const { key, when, choices } of tree.questions) {
    const reached = paths.filter(({ answers }) => answers[key] !== undefined);
    if (reached.length === 0) {
      report('never', key, `问题“${key}”永远不会问到`, `the question ${key} is never asked`);
    } else if (when !== undefined && through.every(({ answers }) => holds(when, answers))) {
      report('always', key, `问题“${key}”的条件总是成立`, `the condition of ${key} always holds`);
    }
    const matters =
      choices.some(({ instead }) => instead !== undefined) ||
      tree.questions.some((other) => other.when?.question === key) ||
      tree.materials.some((one) => one.when.some(({ question }) => question === key));
    if (!matters) {
      report(
        'changes-nothing',
        key,
        `问题“${key}”不影响任何结果`,
        `the question ${key} changes nothing`,
      );
    }
  }
  for (const { material, when } of tree.materials) {
    for (const condition of when) {
      if (!through.some(({ answers }) => holds(condition, answers))) {
        report(
          'never',
          material,
          `材料“${material}”的条件不可能成立`,
          `a condition of ${material} can never hold`,
        );
      }
    }
    if (through.every(({ answers }) => when.some((one) => holds(one, answers)))) {
      report(
        'always',
        material,
        `材料“${material}”在任何情形下都需要`,
        `${material} is needed in every situation`,
      );
    }
  }
}
