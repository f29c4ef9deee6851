import { Alert, Button } from 'antd';
import type { InputProblem } from '@tongban/api-client';
import type { Defect } from '../api/catalogue.ts';
import { message, pick } from '../messages/messages.ts';
import type { Option } from './field-spec.ts';
import { QuestionNode } from './QuestionNode.tsx';
import { addQuestion } from './situation-edits.ts';
import { type Situation, treeOf } from './situation-tree.ts';

interface SituationFieldProps {
  readonly value?: Situation | null;
  readonly onChange?: (tree: Situation | null) => void;
  readonly materials: readonly Option[];
  /** As of the last save. */
  readonly defects: readonly Defect[];
  /** What could not be saved, by the place in the tree. */
  readonly problems: readonly InputProblem[];
}

/** The tree of questions: added, moved and taken away where they are asked, with their faults beside them. */
export function SituationField(props: SituationFieldProps) {
  const { value, onChange, materials } = props;
  const tree = value ?? { questions: [], materials: [] };
  const defects = [...props.defects, ...props.problems.map((one) => defectOf(tree, one))];
  const places = new Set(tree.questions.map(({ key }) => key));
  const elsewhere = defects.filter(({ at = '*' }) => !places.has(at.split('.')[0]!));
  const change = (next: Situation) => onChange?.(next.questions.length === 0 ? null : next);
  return (
    <div className="situation-editor">
      <p className="hint">{message('situationHelp')}</p>
      {elsewhere.map(({ rule, text }) => (
        <Alert key={`${rule}${text.zh}`} type="error" showIcon title={pick(text)} />
      ))}
      {tree.questions.length === 0 && <p>{message('noSituation')}</p>}
      {treeOf(tree).map((node) => (
        <QuestionNode
          key={node.question.key}
          node={node}
          tree={tree}
          onChange={change}
          materials={materials}
          defects={defects}
        />
      ))}
      <Button onClick={() => change(addQuestion(tree))}>{message('addQuestion')}</Button>
    </div>
  );
}

/** A place such as `/questions/0/choices/1/title/zh`, by the question or answer that stands there. */
function defectOf({ questions }: Situation, { pointer, detail }: InputProblem): Defect {
  const [, question = '', choice] = /questions\/(\d+)(?:\/choices\/(\d+))?/.exec(pointer) ?? [];
  const asked = questions[Number(question)];
  const answer = choice === undefined ? undefined : asked?.choices[Number(choice)];
  const at =
    asked === undefined ? '*' : answer === undefined ? asked.key : `${asked.key}.${answer.value}`;
  return {
    rule: pointer,
    kind: 'contradiction',
    field: 'situation',
    at,
    text: { zh: detail, en: detail },
  };
}
