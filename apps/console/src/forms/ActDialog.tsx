import type { ReactNode } from 'react';
import { caseActionLabels } from '@tongban/vocabulary';
import type { OfficerCase } from '../api/types.ts';
import { label } from '../messages/label.ts';
import { message } from '../messages/messages.ts';
import { namedBy, subjectOf } from './defect-subject.ts';
import { FormDialog } from './FormDialog.tsx';
import { DefectFields } from './DefectFields.tsx';
import { formOf } from './form-of.ts';
import type { ActForm, JointForm, ServiceForm } from './form-of.ts';
import { ColleagueField } from './ColleagueField.tsx';
import { RelationField } from './RelationField.tsx';
import { CertificateField } from './CertificateField.tsx';
import { IdNumberField } from './IdNumberField.tsx';
import { InspectionFields } from './InspectionFields.tsx';
import { OpinionFields, OpinionRequestFields } from './OpinionFields.tsx';
import { OrganField } from './OrganField.tsx';
import { OutcomeField } from './OutcomeField.tsx';
import { PartFields } from './PartFields.tsx';
import { PaymentFields, PenaltyFields, ReceiptField } from './PenaltyFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { ReplyFields } from './ReplyFields.tsx';
import { SpecialProcedureFields } from './SpecialProcedureFields.tsx';
import { TextField } from './TextField.tsx';
import { useAct } from './use-act.ts';

interface ActDialogProps {
  readonly found: OfficerCase;
  readonly action: string;
  readonly onClose: () => void;
}

/** The questions of one act. Nothing typed is lost when the server declines. */
export function ActDialog({ found, action, onClose }: ActDialogProps) {
  const { perform, busy } = useAct(found, onClose);
  const kind = formOf(action) ?? 'reason';
  return (
    <FormDialog<Record<string, unknown>>
      title={label(caseActionLabels, action)}
      busy={busy}
      onCancel={onClose}
      width={640}
      initialValues={startOf(kind, found)}
      onFinish={(values) => void perform(action, toBody(kind, values, found))}
    >
      {fieldsOf(kind, found)}
    </FormDialog>
  );
}

function fieldsOf(kind: ActForm, found: OfficerCase): ReactNode {
  switch (kind) {
    case 'supplement':
      return <DefectFields found={found} />;
    case 'papers':
      return <DefectFields found={found} papers={found.deferral?.supplied ?? []} />;
    case 'opinion':
      return (
        <>
          <OutcomeField />
          <TextField name="opinion" label="opinion" />
        </>
      );
    case 'grant':
      return <TextField name="grounds" label="grounds" optional />;
    case 'denial':
      return (
        <>
          <TextField name="grounds" label="grounds" />
          <TextField name="lawBasis" label="lawBasis" />
          <p className="hint">{message('remediesNote')}</p>
        </>
      );
    case 'refusal':
      return (
        <>
          <TextField name="grounds" label="grounds" />
          <OrganField regionCode={found.regionCode} />
          <p className="hint">{message('remediesNote')}</p>
        </>
      );
    case 'special':
      return <SpecialProcedureFields />;
    case 'notice':
      return <TextField name="grounds" label="grounds" />;
    case 'result':
      return <TextField name="result" label="result" optional />;
    case 'certificate':
      return <CertificateField />;
    case 'handover':
      return <IdNumberField />;
    case 'assignment':
      return <ColleagueField name="officerId" label="assignee" optional />;
    case 'recusal':
      return (
        <>
          <RelationField />
          <TextField name="reason" label="reason" optional />
        </>
      );
    case 'recusal-order':
      return (
        <>
          <ColleagueField name="officerId" label="whoStandsAside" />
          <RelationField />
          <TextField name="reason" label="reason" />
        </>
      );
    case 'reason':
      return <TextField name="reason" label="reason" />;
    default:
      return jointFieldsOf(kind, found);
  }
}

/** What departments, inspectors and organs write down. */
function jointFieldsOf(kind: JointForm | ServiceForm, found: OfficerCase): ReactNode {
  switch (kind) {
    case 'opinion-request':
      return <OpinionRequestFields found={found} />;
    case 'department-opinion':
      return <OpinionFields />;
    case 'inspection':
      return <InspectionFields />;
    case 'part':
      return <PartFields found={found} />;
    case 'reply':
      return <ReplyFields />;
    case 'place':
      return <PlaceFields />;
    case 'announcement':
      return <PenaltyFields said="facts" />;
    case 'penalty':
      return <PenaltyFields said="grounds" />;
    case 'payment':
      return <PaymentFields />;
    case 'refund':
      return <ReceiptField />;
    case 'note':
      return <TextField name="reason" label="note" optional />;
  }
}

/** What a form begins with: a notice with what the sources contradict, a penalty with what was announced, a payment with what is owed. */
function startOf(
  kind: ActForm,
  { announced, penalty, fee, proposedDefects = [] }: OfficerCase,
): Record<string, unknown> {
  if (kind === 'supplement' && proposedDefects.length > 0) {
    const defects = proposedDefects.map(({ reason, ...named }) => ({
      subject: subjectOf(named),
      reason: reason.zh,
    }));
    return { defects };
  }
  if (kind === 'supplement' || kind === 'papers') return { defects: [{}] };
  if (kind === 'penalty' && announced !== undefined) {
    const { lawBasis, fineYuan, points } = announced;
    return { lawBasis, fineYuan, points };
  }
  const owedFen = penalty?.owedFen ?? fee?.standardFen[0] ?? 0;
  return kind === 'payment' ? { amountYuan: owedFen / 100 } : {};
}

/** What the API asks for, from what the form holds: empty answers are left out. */
function toBody(kind: ActForm, values: Readonly<Record<string, unknown>>, found: OfficerCase) {
  const given = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
  if (kind === 'supplement') {
    const defects = (given['defects'] ?? []) as { subject: string; reason: string }[];
    return { defects: defects.map(({ subject, reason }) => ({ ...namedBy(subject), reason })) };
  }
  if (kind === 'grant') return { outcome: 'granted', ...given };
  if (kind === 'opinion-request') {
    const { branches = [], ...asked } = given;
    const departments = (branches as string[]).map((branchCode) => ({
      organId: found.organId,
      branchCode,
    }));
    return { ...asked, departments };
  }
  if (kind === 'payment') {
    const { amountYuan, ...paid } = given;
    return { ...paid, amountFen: Math.round(Number(amountYuan) * 100) };
  }
  if (kind === 'denial') return { outcome: 'denied', ...given };
  return given;
}
