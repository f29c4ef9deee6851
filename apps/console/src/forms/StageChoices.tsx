import { useQuery } from '@tanstack/react-query';
import { Button, Form, Select } from 'antd';
import { caseStatusLabels } from '@tongban/vocabulary';
import { flowsQuery } from '../api/flows.ts';
import type { PlanBody, Run } from '../api/migrations.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';

type Stage = Run['misfits'][number]['status'];

/** Stages that the new version does not have are given one that it has; then the plan is made again. */
export function StageChoices({ run, onPlan }: { run: Run; onPlan: (plan: PlanBody) => void }) {
  const flows = useQuery(flowsQuery());
  const missing = [
    ...new Set(
      run.misfits.filter(({ reason }) => reason === 'stage-missing').map(({ status }) => status),
    ),
  ];
  if (missing.length === 0) return null;
  const { template, fromVersion, toVersion } = run;
  const target = flows.data?.items.find(
    (flow) => flow.template === template && flow.version === toVersion,
  );
  const options = (target?.stages ?? []).map((stage) => ({
    value: stage,
    label: label(caseStatusLabels, stage),
  }));
  return (
    <Form
      className="figures-note"
      layout="vertical"
      onFinish={(chosen: Partial<Record<Stage, Stage>>) =>
        onPlan({
          template,
          fromVersion,
          toVersion,
          stages: missing.flatMap((from) => {
            const to = chosen[from];
            return to === undefined ? [] : [{ from, to }];
          }),
        })
      }
    >
      <div className="side-by-side">
        {missing.map((stage) => (
          <Form.Item
            key={stage}
            name={stage}
            label={message('stageFor', { stage: label(caseStatusLabels, stage) })}
          >
            <Select allowClear options={options} />
          </Form.Item>
        ))}
      </div>
      <Button htmlType="submit">{message('planAgain')}</Button>
    </Form>
  );
}
