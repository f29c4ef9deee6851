import { BilingualBody, declareProblems, fileAnswer, oneOf, Type, unwrap } from '@tongban/http';
import type { Server } from '@tongban/http';
import { ok } from '@tongban/kernel';
import { flowFaults } from '../domain/prove-flow.ts';
import { no } from '../domain/refusals.ts';
import { faultLabels } from '../flows/fault-labels.ts';
import { handOffsOf } from '../flows/hand-offs.ts';
import { flowHash } from '../flows/parse-flow.ts';
import { currentFlow, publishedFlows } from '../flows/published-flows.ts';
import { caseProblems } from '../problems.ts';
import { compareFlows } from './compare-flows.ts';
import { exportBpmn } from './export-flow.ts';
import { importBpmn } from './import-flow.ts';

const tags = ['flows'];
const mostCharacters = 200_000;
const TemplateText = Type.String({ pattern: '^T[0-9]{2}$', maxLength: 3 });

const DrawingBody = Type.Object({
  template: Type.String(),
  version: Type.Integer(),
  name: BilingualBody,
  hash: Type.String(),
  /** Whether exactly this flow is published already. */
  published: Type.Boolean(),
  handOffs: Type.Object({ before: Type.Optional(Type.Integer()), after: Type.Integer() }),
  differences: Type.Array(
    Type.Object({
      what: oneOf([
        'stage-added',
        'stage-removed',
        'act-added',
        'act-removed',
        'act-changed',
        'steps-changed',
      ]),
      where: Type.String(),
    }),
  ),
  /** Why the publish gate would refuse it; none: it may be published. */
  faults: Type.Array(
    Type.Object({ fault: Type.String(), label: BilingualBody, where: Type.String() }),
  ),
  /** The flow file (JSON) that the drawing stands for. */
  file: Type.String(),
});

/** Flows at the border: out as BPMN 2.0 for any tool that reads it, and a changed drawing looked at again. */
export async function bpmnRoutes(app: Server): Promise<void> {
  app.get(
    '/api/flows/:template/bpmn',
    {
      schema: {
        operationId: 'exportFlow',
        summary:
          'A version of a flow as BPMN 2.0 with its drawing; the current one unless said otherwise',
        tags,
        params: Type.Object({ template: TemplateText }),
        querystring: Type.Object({ version: Type.Optional(Type.Integer({ minimum: 1 })) }),
        response: {
          200: fileAnswer('The drawing', 'application/xml'),
          ...declareProblems(caseProblems, 'cases/flow-unknown'),
        },
      },
      config: { permission: 'flow.read' },
    },
    async (request, reply) => {
      const { template } = request.params;
      const { version } = request.query;
      const flow = unwrap(findVersion(template, version), caseProblems);
      return reply
        .type('application/xml; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .header(
          'content-disposition',
          `attachment; filename="${flow.template}-v${flow.version}.bpmn"`,
        )
        .send(await exportBpmn(flow));
    },
  );

  app.post(
    '/api/officer/flow-drawings',
    {
      schema: {
        operationId: 'readFlowDrawing',
        summary:
          'Read a BPMN drawing as a flow: what it changes, and what the publish gate says; nothing is kept',
        tags,
        body: Type.Object({ bpmn: Type.String({ minLength: 1, maxLength: mostCharacters }) }),
        response: {
          200: DrawingBody,
          ...declareProblems(caseProblems, 'cases/drawing-not-readable'),
        },
      },
      config: { permission: 'flow.draw', idempotency: 'stored' },
    },
    async (request) => {
      const flow = unwrap(await importBpmn(request.body.bpmn), caseProblems);
      const before = currentFlow(flow.template);
      const hash = flowHash(flow);
      return {
        template: flow.template,
        version: flow.version,
        name: flow.name,
        hash,
        published: publishedFlows().some((one) => one.hash === hash),
        handOffs: {
          ...(before !== undefined && { before: handOffsOf(before) }),
          after: handOffsOf(flow),
        },
        differences: before === undefined ? [] : compareFlows(before, flow),
        faults: flowFaults(flow).map((one) => ({ ...one, label: faultLabels[one.fault] })),
        file: JSON.stringify(flow, undefined, 2),
      };
    },
  );
}

function findVersion(template: string, version: number | undefined) {
  const flow =
    version === undefined
      ? currentFlow(template)
      : publishedFlows().find((one) => one.template === template && one.version === version);
  return flow === undefined ? ({ ok: false, refusal: flowUnknown } as const) : ok(flow);
}

export const flowUnknown = no(
  'cases/flow-unknown',
  '没有该版本的流程。',
  'There is no such version of the flow.',
);
