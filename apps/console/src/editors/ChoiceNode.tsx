import { Alert, Button, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { message, pick } from '../messages/messages.ts';
import { BothInput } from './BothInput.tsx';
import type { NodeProps } from './node-props.ts';
import { addQuestion, changeQuestion, removeChoice, setMaterials } from './situation-edits.ts';
import type { Choice, Question, SituationNode } from './situation-tree.ts';

interface ChoiceNodeProps extends NodeProps {
  readonly node: SituationNode['choices'][number];
  readonly question: Question;
  /** Draws a question that follows the answer. */
  readonly draw: (node: SituationNode) => ReactNode;
}

/** One answer: what it calls for, or the item it leads to, and the questions that follow it. */
export function ChoiceNode({ node, question, draw, ...props }: ChoiceNodeProps) {
  const { tree, onChange, defects, materials } = props;
  const { choice } = node;
  const { value } = choice;
  const name = pick(choice.title) || value;
  const place = `${question.key}.${value}`;
  const change = (next: Choice) =>
    onChange(
      changeQuestion(tree, question.key, {
        ...question,
        choices: question.choices.map((one) => (one.value === value ? next : one)),
      }),
    );
  return (
    <li>
      {defects
        .filter(({ at }) => at === place)
        .map(({ rule, text }) => (
          <Alert key={rule} type="error" showIcon title={pick(text)} />
        ))}
      <BothInput
        label={message('answer')}
        of={place}
        value={choice.title}
        onChange={(title) => change({ ...choice, title })}
      />
      <div className="asked-when">
        <Select
          mode="multiple"
          aria-label={message('needsMaterials', { name })}
          placeholder={message('needsMaterials', { name })}
          disabled={choice.instead !== undefined}
          showSearch={{ optionFilterProp: 'label' }}
          value={[...node.materials]}
          onChange={(wanted) =>
            onChange(setMaterials(tree, { question: question.key, value }, wanted))
          }
          options={materials.map((one) => ({ value: one.value, label: one.label }))}
        />
        <Input
          aria-label={message('leadsToItem', { name })}
          placeholder={message('leadsToItem', { name })}
          maxLength={11}
          value={choice.instead ?? ''}
          onChange={({ target }) => change(leadingTo(choice, target.value.trim()))}
        />
      </div>
      {node.next.map((next) => draw(next))}
      <div className="entry-buttons">
        <Button
          size="small"
          disabled={choice.instead !== undefined}
          onClick={() => onChange(addQuestion(tree, { question: question.key, is: [value] }))}
        >
          {message('addQuestionUnder', { name })}
        </Button>
        <Button
          size="small"
          danger
          aria-label={message('removeAnswer', { name })}
          onClick={() => onChange(removeChoice(tree, question.key, value))}
        >
          ×
        </Button>
      </div>
    </li>
  );
}

function leadingTo(choice: Choice, itemCode: string): Choice {
  const { instead: _, ...rest } = choice;
  return itemCode === '' ? rest : { ...rest, instead: itemCode };
}
