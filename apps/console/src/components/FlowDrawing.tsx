import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Card } from 'antd';
import { caseActionLabels, caseStatusLabels } from '@tongban/vocabulary';
import type { Answer } from '../api/client.ts';
import { ApiError } from '../api/api-error.ts';
import { readFlowDrawing } from '../api/flows.ts';
import { label } from '../messages/label.ts';
import { message, pick } from '../messages/messages.ts';

type Drawing = Answer<'readFlowDrawing'>;

const mostBytes = 200_000;

/** A drawing changed with another tool is read and proved; what is wrong is named by the id of its element. */
export function FlowDrawing() {
  const read = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > mostBytes) throw new Error(message('drawingTooLarge'));
      return readFlowDrawing(await file.text());
    },
  });
  return (
    <Card title={<h2>{message('readDrawing')}</h2>} className="figures-note">
      <p className="hint">{message('readDrawingHelp')}</p>
      <label>
        {message('drawingFile')}{' '}
        <input
          type="file"
          accept=".bpmn,.xml"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file !== undefined) read.mutate(file);
            // The same file, mended, can be chosen again.
            target.value = '';
          }}
        />
      </label>
      {read.error !== null && <Refused error={read.error} />}
      {read.data !== undefined && <ReadAs drawing={read.data} />}
    </Card>
  );
}

function Refused({ error }: { error: Error }) {
  const faults = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return (
    <Alert
      className="figures-note"
      type="error"
      title={message('drawingRefused')}
      description={
        faults.length === 0 ? (
          error.message
        ) : (
          <ul>
            {faults.map(({ pointer, detail }, index) => (
              <li key={index}>
                <code>{pointer}</code> {detail}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}

function ReadAs({ drawing }: { drawing: Drawing }) {
  const { template, version, name, faults, published, differences, handOffs } = drawing;
  const sound = message(published ? 'drawingPublished' : 'drawingSound');
  return (
    <section className="figures-note">
      <h3>
        {template} {pick(name)} · {version}
      </h3>
      <Alert
        type={faults.length === 0 ? 'success' : 'error'}
        title={faults.length === 0 ? sound : message('drawingUnsound')}
        description={
          faults.length > 0 && (
            <ul>
              {faults.map((fault, index) => (
                <li key={index}>
                  {pick(fault.label)} <code>{fault.where}</code>
                </li>
              ))}
            </ul>
          )
        }
      />
      <h3>{message('differences')}</h3>
      {differences.length === 0 && <p>{message('noDifferences')}</p>}
      <ul>
        {differences.map(({ what, where }) => (
          <li key={`${what} ${where}`}>
            {message(what)} {nameOf(what, where)}
          </li>
        ))}
      </ul>
      {handOffs.before !== undefined && (
        <p>{message('handOffsBefore', { before: handOffs.before, after: handOffs.after })}</p>
      )}
      <Button
        download={`${template}-v${version}.json`}
        href={`data:application/json;charset=utf-8,${encodeURIComponent(drawing.file)}`}
      >
        {message('downloadFile')}
      </Button>
    </section>
  );
}

function nameOf(what: Drawing['differences'][number]['what'], where: string): string {
  return label(what.startsWith('stage') ? caseStatusLabels : caseActionLabels, where);
}
