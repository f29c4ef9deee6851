import { queryOptions } from '@tanstack/react-query';
import { answerOf, client } from './client.ts';

export function flowsQuery() {
  return queryOptions({
    queryKey: ['flows'],
    queryFn: () => answerOf<'listFlows'>(client.GET('/api/flows')),
  });
}

export function flowProofQuery() {
  return queryOptions({
    queryKey: ['flows', 'proof'],
    queryFn: () => answerOf<'getFlowProof'>(client.GET('/api/officer/flow-proof')),
  });
}

export const proveFlows = () =>
  answerOf<'proveFlows'>(
    client.POST('/api/officer/flow-proofs', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body: {},
    }),
  );

export const flowDiagram = (template: string, language: string) =>
  `/api/flows/${encodeURIComponent(template)}/diagram?language=${language}`;

export const flowBpmn = (template: string, version: number) =>
  `/api/flows/${encodeURIComponent(template)}/bpmn?version=${version}`;

export const readFlowDrawing = (bpmn: string) =>
  answerOf<'readFlowDrawing'>(
    client.POST('/api/officer/flow-drawings', {
      params: { header: { 'idempotency-key': crypto.randomUUID() } },
      body: { bpmn },
    }),
  );
