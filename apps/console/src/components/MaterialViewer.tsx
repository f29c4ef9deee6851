import { Card, Image } from 'antd';
import { attachmentAddress } from '../api/cases.ts';
import type { CaseAttachment } from '../api/types.ts';
import { message, pick } from '../messages/messages.ts';

/** Pictures open in a viewer with zoom and rotation; everything else in a tab of its own. */
export function MaterialViewer({ attachments }: { attachments: readonly CaseAttachment[] }) {
  return (
    <Card title={<h2>{message('materials')}</h2>}>
      {attachments.length === 0 && <p>{message('noMaterials')}</p>}
      <Image.PreviewGroup>
        <ul className="plain materials">
          {attachments.map((attachment) => (
            <li key={attachment.attachmentId}>
              {attachment.mediaType.startsWith('image/') && (
                <Image
                  width={96}
                  height={96}
                  src={attachmentAddress(attachment.attachmentId)}
                  alt={materialName(attachment)}
                />
              )}
              <a href={attachmentAddress(attachment.attachmentId)} target="_blank" rel="noreferrer">
                {materialName(attachment)}: {attachment.name} ({Math.ceil(attachment.bytes / 1024)}{' '}
                kB)
              </a>
            </li>
          ))}
        </ul>
      </Image.PreviewGroup>
    </Card>
  );
}

function materialName({ materialName: name, materialKey }: CaseAttachment): string {
  return name === undefined ? materialKey : pick(name);
}
