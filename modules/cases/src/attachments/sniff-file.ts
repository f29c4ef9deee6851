import { fileTypeFromFile } from 'file-type';
import { ok, refuse } from '@tongban/kernel';
import type { Refusal, Result } from '@tongban/kernel';
import { isAcceptable, typeByName, typeNames } from './file-types.ts';
import type { AcceptableType } from './file-types.ts';
import type { AttachmentProblemCode } from './problems.ts';

/** What a file is by its bytes, when that is what its name says and what the material accepts. */
export async function sniffFile(file: {
  path: string;
  name: string;
  accept: readonly string[];
}): Promise<Result<AcceptableType, Refusal<AttachmentProblemCode>>> {
  const found = await fileTypeFromFile(file.path);
  const promised = typeByName(file.name);
  const accepted = file.accept.filter(isAcceptable);
  const names = accepted.map((type) => typeNames[type]);
  if (found !== undefined && isAcceptable(found.mime)) {
    if (promised !== undefined && promised !== found.mime) {
      const [says, is] = [typeNames[promised], typeNames[found.mime]];
      return refuse('attachments/name-does-not-match', {
        zh: `文件名说这是 ${says}，内容却是 ${is}。请选择正确的文件，或者把扩展名改为实际类型后重新上传。`,
        en: `The name says ${says}, the content is ${is}. Choose the right file, or give it its real extension.`,
      });
    }
    if (accepted.includes(found.mime)) return ok(found.mime);
  }
  const what = found === undefined ? '无法识别的类型' : (found.ext.toUpperCase() ?? found.mime);
  if (promised !== undefined && (found === undefined || found.mime !== promised)) {
    return refuse('attachments/name-does-not-match', {
      zh: `文件名说这是 ${typeNames[promised]}，内容却是${what}。文件可能已损坏，或者被改过扩展名。`,
      en: `The name says ${typeNames[promised]}, the content is ${found?.ext ?? 'of no type we know'}. It may be damaged or renamed.`,
    });
  }
  return refuse('attachments/type-not-accepted', {
    zh: `这里只接受 ${names.join('、')} 文件，您上传的是${what}。请转换后重新上传。`,
    en: `Only ${names.join(', ')} files are accepted here; this one is ${found?.ext ?? 'of no type we know'}.`,
  });
}
