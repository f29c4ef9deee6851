import { BilingualBody, oneOf, type Server, Type } from '@tongban/http';
import { branchCodes } from '@tongban/vocabulary';
import type { Maintenance } from '../maintenance-parts.ts';
import { qualityReport } from '../quality-report.ts';
import { defectFields } from './schemas.ts';

/** What items say against themselves and what they leave out. */
export async function qualityRoutes(app: Server, { catalogue }: Maintenance): Promise<void> {
  app.get(
    '/api/officer/catalogue/quality-report',
    {
      schema: {
        operationId: 'readQualityReport',
        summary: 'What items say against themselves and what they leave out',
        querystring: Type.Object({
          kind: Type.Optional(oneOf(['contradiction', 'gap', 'advice'])),
          rule: Type.Optional(Type.String({ maxLength: 60 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
        }),
        response: {
          200: Type.Object({
            items: Type.Integer(),
            sound: Type.Integer(),
            contradictions: Type.Integer(),
            gaps: Type.Integer(),
            advice: Type.Integer(),
            byRule: Type.Array(
              Type.Object({ rule: Type.String(), kind: Type.String(), count: Type.Integer() }),
            ),
            lines: Type.Array(
              Type.Object({
                ...defectFields,
                itemCode: Type.String(),
                name: BilingualBody,
                branchCode: oneOf(branchCodes, 'BranchCode'),
                published: Type.Boolean(),
              }),
            ),
          }),
        },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ query: { kind, rule, limit = 200 } }) => {
      const report = qualityReport(catalogue);
      const lines = report.lines.filter(
        (line) =>
          (kind === undefined || line.kind === kind) && (rule === undefined || line.rule === rule),
      );
      return {
        ...report,
        byRule: [...report.byRule],
        lines: lines.slice(0, limit) as never,
      };
    },
  );
}
