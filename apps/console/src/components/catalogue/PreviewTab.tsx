import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useState } from 'react';
import type { Revision } from '../../api/catalogue.ts';
import { previewQuery } from '../../api/revisions.ts';
import { message } from '../../messages/messages.ts';
import { LoadState } from '../LoadState.tsx';
import { FormPreview } from './FormPreview.tsx';
import { GuidePreview } from './GuidePreview.tsx';

/** The guide and the form as they would be with the change, in a region and for a situation. */
export function PreviewTab({ revision }: { revision: Revision }) {
  const { revisionId, version } = revision;
  const [regionCode, setRegionCode] = useState('');
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const situation = Object.entries(answers)
    .map(([question, value]) => `${question}:${value}`)
    .join(',');
  const shown = useQuery({
    ...previewQuery({
      revisionId,
      version,
      ...(/^\d{6}$/.test(regionCode) && { regionCode }),
      ...(situation !== '' && { situation }),
    }),
    placeholderData: (before) => before,
  });
  return (
    <>
      <p className="hint">{message('previewSaved')}</p>
      <div className="toolbar">
        <label>
          {message('previewRegion')}{' '}
          <Input
            className="short"
            inputMode="numeric"
            maxLength={6}
            disabled={false}
            value={regionCode}
            onChange={({ target }) => setRegionCode(target.value)}
          />
        </label>
      </div>
      {shown.data === undefined || shown.isError ? (
        <LoadState error={shown.error} onRetry={() => void shown.refetch()} />
      ) : (
        <div className="side-by-side">
          <GuidePreview guide={shown.data.guide} answers={answers} onAnswers={setAnswers} />
          <FormPreview
            form={shown.data.form}
            defects={revision.defects.filter(({ field }) => field === 'form')}
          />
        </div>
      )}
    </>
  );
}
