import { Card } from 'antd';
import type { Answer } from '../../api/client.ts';
import { uploadAtWindow } from '../../api/window.ts';
import type { WindowDraft } from '../../api/window.ts';
import { message, pick } from '../../messages/messages.ts';
import type { Answers } from '../form/form-field.ts';
import { isUploadAsked } from '../form/form-field.ts';
import { FileField } from './FileField.tsx';

interface WindowMaterialsProps {
  readonly draft: WindowDraft;
  readonly uploads: Answer<'readForm'>['uploads'];
  readonly answers: Answers;
  readonly wrong: ReadonlyMap<string, string>;
  readonly onChange: () => void;
}

/** What the person has brought, scanned at the window. */
export function WindowMaterials({
  draft,
  uploads,
  answers,
  wrong,
  onChange,
}: WindowMaterialsProps) {
  const asked = uploads.filter((upload) => isUploadAsked(upload, answers));
  return (
    <Card title={<h2>{message('materials')}</h2>}>
      {asked.length === 0 && <p>{message('noMaterials')}</p>}
      <ul className="plain form-questions">
        {asked.map((upload) => {
          const { materialKey, name, hint, required, accept, maximumFiles } = upload;
          const given = draft.attachments.filter((one) => one.materialKey === materialKey);
          const fault = wrong.get(`/attachments/${materialKey}`);
          const label = `${pick(name)}${required ? '' : `（${message('optional')}）`}`;
          return (
            <li key={materialKey}>
              {hint && <p className="hint">{pick(hint)}</p>}
              <FileField
                label={message('addFile', { material: label })}
                accept={accept}
                multiple={maximumFiles > 1}
                send={(file) => uploadAtWindow(draft.draftId, materialKey, file)}
                onSent={onChange}
              />
              {given.length > 0 && (
                <p>
                  {message('given')}
                  {given.map((one) => one.name).join('、')}
                </p>
              )}
              {fault !== undefined && <p className="wrong-text">{fault}</p>}
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
