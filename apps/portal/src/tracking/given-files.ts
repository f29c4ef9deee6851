import { isUuid } from '../web/is-uuid.ts';
import type { Posted } from '../forms/posted.ts';

/** A file that has been sent for a supplement that is not handed in yet; the page carries it from post to post. */
export interface Given {
  readonly attachmentId: string;
  readonly materialKey: string;
  readonly name: string;
  /** The same file had been handed in before; told where it was just sent. */
  readonly sameAsBefore?: boolean;
}

const mostGiven = 60;

/** The files named by the page. The API checks whose they are, so a forged line gains nothing. */
export function readGiven(posted: Posted): readonly Given[] {
  return posted
    .all('given')
    .slice(0, mostGiven)
    .flatMap((line) => {
      const [attachmentId = '', materialKey = '', ...name] = line.split('|');
      return isUuid(attachmentId) ? [{ attachmentId, materialKey, name: name.join('|') }] : [];
    });
}

export function writeGiven({ attachmentId, materialKey, name }: Given): string {
  return [attachmentId, materialKey, name].join('|');
}
