import {
  BilingualBody,
  declareProblems,
  fileAnswer,
  languageOf,
  oneOf,
  Type,
  unwrap,
} from '@tongban/http';
import type { Server } from '@tongban/http';
import { refuse } from '@tongban/kernel';
import { caseStatuses } from '@tongban/vocabulary';
import type { PublishedFlow } from '../domain/flow.ts';
import { drawFlow } from '../flows/draw-flow.ts';
import { handOffsOf } from '../flows/hand-offs.ts';
import { currentFlow, publishedFlows } from '../flows/published-flows.ts';
import { caseProblems } from '../problems.ts';

const tags = ['flows'];

const inOrder = (one: PublishedFlow, other: PublishedFlow) =>
  one.template < other.template
    ? -1
    : one.template > other.template
      ? 1
      : one.version - other.version;

const FlowBody = Type.Object({
  template: Type.String(),
  version: Type.Integer(),
  name: BilingualBody,
  hash: Type.String(),
  current: Type.Boolean(),
  handOffs: Type.Integer(),
  steps: Type.Integer(),
  stages: Type.Array(oneOf(caseStatuses)),
});

/** How services are handled, for everyone to see: every version of every flow, counted and drawn. */
export async function flowRoutes(app: Server): Promise<void> {
  app.get(
    '/api/flows',
    {
      schema: {
        operationId: 'listFlows',
        summary: 'Every version of every flow, with its hand-offs: before and after a reform',
        tags,
        response: { 200: Type.Object({ items: Type.Array(FlowBody, { maxItems: 200 }) }) },
      },
      config: { permission: 'flow.read' },
    },
    async () => ({
      items: publishedFlows()
        .toSorted(inOrder)
        .map((flow) => ({
          template: flow.template,
          version: flow.version,
          name: flow.name,
          hash: flow.hash,
          current: currentFlow(flow.template)?.hash === flow.hash,
          handOffs: handOffsOf(flow),
          steps: flow.steps.length,
          stages: [...flow.stages],
        })),
    }),
  );

  app.get(
    '/api/flows/:template/diagram',
    {
      schema: {
        operationId: 'drawFlow',
        summary: 'The current flow of a template as a picture that can be read aloud',
        tags,
        params: Type.Object({ template: Type.String({ pattern: '^T[0-9]{2}$', maxLength: 3 }) }),
        querystring: Type.Object({
          language: Type.Optional(Type.Union([Type.Literal('zh'), Type.Literal('en')])),
        }),
        response: {
          200: fileAnswer('The picture', 'image/svg+xml'),
          ...declareProblems(caseProblems, 'cases/no-flow'),
        },
      },
      config: { permission: 'flow.read' },
    },
    async (request, reply) => {
      const flow = currentFlow(request.params.template);
      if (flow === undefined) {
        return unwrap(
          refuse('cases/no-flow', {
            zh: '没有这个流程。',
            en: 'There is no such flow.',
          }),
          caseProblems,
        );
      }
      return reply
        .type('image/svg+xml; charset=utf-8')
        .header('cache-control', 'public, max-age=300')
        .send(drawFlow(flow, request.query.language ?? languageOf(request.headers)));
    },
  );
}
