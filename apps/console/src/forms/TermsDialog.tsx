import type { Terms } from '../api/relying-systems.ts';
import { message } from '../messages/messages.ts';
import { FormDialog } from './FormDialog.tsx';
import { TermsFields } from './TermsFields.tsx';

interface TermsDialogProps {
  readonly open: boolean;
  readonly busy: boolean;
  /** Absent for a new system. */
  readonly standing?: { readonly clientId: string; readonly terms: Terms };
  readonly onCancel: () => void;
  readonly onTerms: (input: { clientId: string; terms: Terms; reason: string }) => void;
}

interface Written extends Omit<
  Terms,
  | 'scopes'
  | 'redirectAddresses'
  | 'postLogoutAddresses'
  | 'regionCode'
  | 'logoutAddress'
  | 'startAddress'
> {
  readonly clientId: string;
  readonly reason: string;
  readonly scopes: string[];
  readonly regionCode?: string;
  readonly logoutAddress?: string;
  readonly startAddress?: string;
  readonly redirects: string;
  readonly afterSignOut?: string;
}

/** The contract with a system, as one writes it. What is wrong with it, the server says. */
export function TermsDialog({ open, busy, standing, onCancel, onTerms }: TermsDialogProps) {
  return (
    <FormDialog<Written>
      open={open}
      width={720}
      title={message(standing === undefined ? 'newSystem' : 'changeTerms')}
      onCancel={onCancel}
      busy={busy}
      okText={message('proposeAct')}
      initialValues={standing === undefined ? beginning : writtenOf(standing)}
      onFinish={(written) => onTerms(readWritten(written))}
    >
      <TermsFields isNew={standing === undefined} />
    </FormDialog>
  );
}

const beginning = {
  ownerKind: 'province',
  consent: 'statutory',
  maximumLevel: 2,
  federationLevel: 2,
  protocol: 'openid' as const,
  signingAlgorithm: 'ES256' as const,
  onKiosks: false,
  scopes: ['openid'],
};

function writtenOf({ clientId, terms }: { clientId: string; terms: Terms }) {
  return {
    ...terms,
    clientId,
    scopes: [...terms.scopes],
    regionCode: terms.regionCode ?? '',
    logoutAddress: terms.logoutAddress ?? '',
    startAddress: terms.startAddress ?? '',
    redirects: terms.redirectAddresses.join('\n'),
    afterSignOut: terms.postLogoutAddresses.join('\n'),
  };
}

function readWritten({ clientId, reason, redirects, afterSignOut = '', ...written }: Written) {
  const { regionCode = '', logoutAddress = '', startAddress = '', legalBasis = '' } = written;
  const terms: Terms = {
    ...written,
    legalBasis,
    startAddress: textOrNull(startAddress),
    regionCode: textOrNull(regionCode),
    logoutAddress: textOrNull(logoutAddress),
    redirectAddresses: lines(redirects),
    postLogoutAddresses: lines(afterSignOut),
  };
  return { clientId: clientId.trim(), terms, reason };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

function lines(text: string): string[] {
  return text
    .split(/\s+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
