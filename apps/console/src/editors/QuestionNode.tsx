import { Alert, Button, Select } from 'antd';
import { message, pick } from '../messages/messages.ts';
import { BothInput } from './BothInput.tsx';
import { ChoiceNode } from './ChoiceNode.tsx';
import { MoveButtons } from './MoveButtons.tsx';
import type { NodeProps } from './node-props.ts';
import {
  addChoice,
  asked,
  changeQuestion,
  moveQuestion,
  removeQuestion,
} from './situation-edits.ts';
import type { Question, SituationNode } from './situation-tree.ts';

/** One question where it is asked, its answers, and under each what follows. */
export function QuestionNode({ node, ...props }: NodeProps & { readonly node: SituationNode }) {
  const { tree, onChange, defects } = props;
  const { question } = node;
  const { key } = question;
  const name = pick(question.title) || key;
  const change = (next: Question) => onChange(changeQuestion(tree, key, next));
  return (
    <section className="question" aria-label={name}>
      <div className="question-head">
        <code>{key}</code>
        <MoveButtons
          name={name}
          onMove={(by) => onChange(moveQuestion(tree, key, by))}
          onRemove={() => onChange(removeQuestion(tree, key))}
        />
      </div>
      {defects
        .filter(({ at }) => at === key)
        .map(({ rule, text }) => (
          <Alert key={rule} type="error" showIcon title={pick(text)} />
        ))}
      <BothInput
        label={message('commonQuestion')}
        of={key}
        value={question.title}
        onChange={(title) => change({ ...question, title })}
      />
      <AskedWhen question={question} {...props} />
      <ul className="answers">
        {node.choices.map((choice) => (
          <ChoiceNode
            key={choice.choice.value}
            node={choice}
            question={question}
            draw={(next) => <QuestionNode key={next.question.key} node={next} {...props} />}
            {...props}
          />
        ))}
      </ul>
      <Button size="small" onClick={() => change(addChoice(question))}>
        {message('addAnswer', { name })}
      </Button>
    </section>
  );
}

/** Of whom the question is asked: of everybody, or after certain answers. Another choice moves it in the tree. */
function AskedWhen({ question, tree, onChange }: NodeProps & { question: Question }) {
  const { key, when } = question;
  const others = tree.questions.filter((one) => one.key !== key);
  const parent = others.find((one) => one.key === when?.question);
  const change = (next: Question['when']) =>
    onChange(changeQuestion(tree, key, asked(question, next)));
  return (
    <div className="asked-when">
      <Select
        aria-label={message('askedAfter', { name: pick(question.title) || key })}
        value={when?.question ?? ''}
        onChange={(chosen) =>
          change(
            chosen === ''
              ? undefined
              : { question: chosen, is: firstAnswer(others.find((one) => one.key === chosen)) },
          )
        }
        options={[
          { value: '', label: message('askedOfAll') },
          ...others.map((one) => ({
            value: one.key,
            label: message('askedAfterQuestion', { question: pick(one.title) || one.key }),
          })),
        ]}
      />
      {when !== undefined && (
        <Select
          mode="multiple"
          aria-label={message('whenAnswered', { name: pick(question.title) || key })}
          value={[...when.is]}
          onChange={(is) => change({ ...when, is })}
          options={(parent?.choices ?? []).map((choice) => ({
            value: choice.value,
            label: pick(choice.title) || choice.value,
          }))}
        />
      )}
    </div>
  );
}

function firstAnswer(question: Question | undefined): string[] {
  const first = question?.choices.find(({ instead }) => instead === undefined);
  return first === undefined ? [] : [first.value];
}
