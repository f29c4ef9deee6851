import { Tag } from 'antd';
import { message, pick } from '../messages/messages.ts';
import type { Option } from './field-spec.ts';
import { type Situation, type SituationNode, treeOf } from './situation-tree.ts';

interface ShownSituationProps {
  readonly tree: Situation | null | undefined;
  readonly materials: readonly Option[];
}

/** The questions about the applicant's circumstances as a tree: what is asked next and what is needed, by answer. */
export function ShownSituation({ tree, materials }: ShownSituationProps) {
  if (!tree) return <p>{message('noSituation')}</p>;
  const names = new Map(materials.map(({ value, label }) => [value, label]));
  return <Nodes nodes={treeOf(tree)} nameOf={(key) => names.get(key) ?? key} />;
}

interface NodesProps {
  readonly nodes: readonly SituationNode[];
  readonly nameOf: (materialKey: string) => string;
}

function Nodes({ nodes, nameOf }: NodesProps) {
  return (
    <ul className="situation">
      {nodes.map(({ question, choices }) => (
        <li key={question.key}>
          <strong>{pick(question.title)}</strong>
          <ul>
            {choices.map(({ choice, materials, next }) => (
              <li key={choice.value}>
                {pick(choice.title)}
                {choice.instead && <Tag>{message('goesTo', { item: choice.instead })}</Tag>}
                {materials.map((key) => (
                  <Tag key={key}>{nameOf(key)}</Tag>
                ))}
                {next.length > 0 && <Nodes nodes={next} nameOf={nameOf} />}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
