import type { Attachment, Draft } from '../../src/api/types.ts';
import { answer, problem, type MockRequest, type MockRoute } from './answer.ts';

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
export type MockDraft = Mutable<Draft>;

/** The name of a file that the API refuses. */
export const disguisedFile = 'disguised.jpg';

export function mockDrafts(
  submit: (draft: MockDraft, request: MockRequest) => Response,
): MockRoute {
  const drafts = new Map<string, MockDraft>();
  return async (request) => {
    const { method, path, json } = request;
    if (path === '/api/drafts' && method === 'GET') return answer({ items: [...drafts.values()] });
    if (path === '/api/drafts' && method === 'POST') {
      const { itemCode, regionCode } = await json();
      const draft = newDraft(String(itemCode), String(regionCode), drafts.size + 1);
      drafts.set(draft.draftId, draft);
      return answer(draft, 201);
    }
    const [, draftId = '', rest = ''] = /^\/api\/drafts\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (draftId === '') return undefined;
    const draft = drafts.get(draftId);
    if (draft === undefined) return problem(404, 'cases/no-such-draft', '没有这份草稿');
    if (rest === '/submission') {
      drafts.delete(draftId);
      return submit(draft, request);
    }
    if (method === 'DELETE' && rest === '') {
      drafts.delete(draftId);
      return answer({});
    }
    return answerDraft(draft, rest, request);
  };
}

async function answerDraft(
  draft: MockDraft,
  rest: string,
  request: MockRequest,
): Promise<Response | undefined> {
  const { method, version, query } = request;
  if (rest === '' && method === 'GET') return answer(draft);
  if (rest === '' && method === 'PUT') {
    if (version !== draft.version) return problem(412, 'http/version-changed', '草稿刚在别处改过');
    Object.assign(draft, await request.json(), { version: draft.version + 1 });
    return answer(draft);
  }
  if (rest === '/check') return answer({ problems: [] });
  if (rest === '/attachments' && method === 'POST') {
    const file = (await request.form()).get('file');
    if (!(file instanceof File)) return problem(400, 'http/bad-request', '缺少文件');
    if (file.name === disguisedFile) {
      return problem(415, 'cases/file-type', `“${file.name}”不是图片，请重新拍照或导出为 PDF。`);
    }
    const attachment = attach(file, query.get('materialKey') ?? '');
    draft.attachments = [...draft.attachments, attachment];
    return answer(attachment, 201);
  }
  const attachmentId = /^\/attachments\/(.+)$/.exec(rest)?.[1];
  if (attachmentId === undefined) return undefined;
  draft.attachments = draft.attachments.filter((one) => one.attachmentId !== attachmentId);
  return answer({});
}

export function attach(file: File, materialKey: string): Attachment {
  return {
    attachmentId: crypto.randomUUID(),
    materialKey,
    name: file.name,
    mediaType: file.type,
    bytes: file.size,
    sha256: '0'.repeat(64),
  };
}

function newDraft(itemCode: string, regionCode: string, number: number): MockDraft {
  return {
    draftId: `00000000-0000-7000-8000-00000000000${number}`,
    itemCode,
    regionCode,
    version: 1,
    form: {},
    attachments: [],
    updatedAt: '2026-01-30T01:20:00.000Z',
    expiresAt: '2026-03-01T01:20:00.000Z',
  };
}
