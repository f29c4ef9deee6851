import type {} from '@fastify/multipart';
import type { FastifyReply } from 'fastify';
import {
  declareProblems,
  fileAnswer,
  IdText,
  officerOf,
  oneOf,
  type Server,
  Type,
  unwrap,
} from '@tongban/http';
import { refuse } from '@tongban/kernel';
import type { Maintenance } from '../maintenance-parts.ts';
import { catalogueProblems } from '../problems.ts';
import { importItems } from '../spreadsheet/import-items.ts';
import { itemRows } from '../spreadsheet/item-rows.ts';
import { readSheet } from '../spreadsheet/read-sheet.ts';
import { writeSheet } from '../spreadsheet/write-sheet.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const largestBytes = 4 * 1024 * 1024;

/** The basic catalogue as a spreadsheet, out and in. */
export async function spreadsheetRoutes(app: Server, maintenance: Maintenance): Promise<void> {
  app.get(
    '/api/officer/catalogue/spreadsheet',
    {
      schema: {
        operationId: 'exportItems',
        summary: 'Every item in force as a spreadsheet that can be imported again',
        querystring: Type.Object({ format: Type.Optional(oneOf(['xlsx', 'csv'])) }),
        response: { 200: fileAnswer('The spreadsheet', xlsx, 'text/csv') },
      },
      config: { permission: 'catalogue.look-into' },
    },
    async ({ query: { format = 'xlsx' } }, reply) => {
      const items = maintenance.catalogue.editing.items.map(({ item }) => item);
      const file = await writeSheet(itemRows(items), format);
      return (reply as unknown as FastifyReply)
        .type(format === 'xlsx' ? xlsx : 'text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="service-items.${format}"`)
        .send(file);
    },
  );

  app.post(
    '/api/officer/catalogue/imports',
    {
      schema: {
        operationId: 'importItems',
        summary:
          'Turn the changed rows of a spreadsheet into drafts; one fault and nothing is imported',
        response: {
          201: Type.Object({ drafted: Type.Array(IdText), unchanged: Type.Integer() }),
          ...declareProblems(
            catalogueProblems,
            'catalogue/import-unreadable',
            'catalogue/import-broken',
            'catalogue/not-your-organ',
            'catalogue/revision-open-already',
          ),
        },
      },
      config: { permission: 'catalogue.maintain', multipart: true },
    },
    async (request, reply) => {
      const upload = await request.file({ limits: { fileSize: largestBytes, files: 1 } });
      if (upload === undefined) return unwrap(noFile(), catalogueProblems);
      const rows = unwrap(await readSheet(await upload.toBuffer()), catalogueProblems);
      const by = officerOf(request).officerId;
      const imported = unwrap(await importItems(maintenance, { by, rows }), catalogueProblems);
      return reply.code(201).send({ ...imported, drafted: [...imported.drafted] as never });
    },
  );
}

function noFile() {
  return refuse('catalogue/import-unreadable', {
    zh: '没有收到文件，请在“file”字段中选择一个文件。',
    en: 'No file arrived. Choose one in the field “file”.',
  });
}
