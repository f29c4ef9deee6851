import type { Server } from '@tongban/http';
import { linkedRecordRoutes } from '../after-case/linked-records.ts';
import { bpmnRoutes } from '../bpmn/bpmn-routes.ts';
import { flowMigrationRoutes } from '../flow-migration/flow-migrations.ts';
import { handOffRoutes } from '../hand-offs/hand-off-routes.ts';
import { migrationProgressRoutes } from '../flow-migration/migration-progress.ts';
import { asOfRoutes } from './as-of.ts';
import { assignmentActRoutes } from './assignment-acts.ts';
import { bookingAndPenaltyActRoutes } from './booking-and-penalty-acts.ts';
import { calendarYearRoutes } from './calendar-years.ts';
import type { CaseRouteParts } from './case-route-parts.ts';
import { decisionActRoutes } from './decision-acts.ts';
import { examinationActRoutes } from './examination-acts.ts';
import { intakeActRoutes } from './intake-acts.ts';
import { flowRoutes } from './flows.ts';
import { jointActRoutes } from './joint-acts.ts';
import { opinionRequestRoutes } from './opinion-requests.ts';
import { officerReadingRoutes } from './officer-reading.ts';
import { ownActRoutes } from './own-acts.ts';
import { ownCaseRoutes } from './own-cases.ts';
import { regionalDayRoutes } from './regional-days.ts';
import { productionActRoutes } from './production-acts.ts';
import { workloadRoutes } from './workload.ts';

/** Every route about cases but those of drafts, attachments and documents. */
export async function caseRoutes(app: Server, parts: CaseRouteParts): Promise<void> {
  await ownCaseRoutes(app, parts);
  await ownActRoutes(app, parts);
  await officerReadingRoutes(app, parts);
  await intakeActRoutes(app, parts);
  await examinationActRoutes(app, parts);
  await jointActRoutes(app, parts);
  await opinionRequestRoutes(app, parts);
  await decisionActRoutes(app, parts);
  await productionActRoutes(app, parts);
  await bookingAndPenaltyActRoutes(app, parts);
  await assignmentActRoutes(app, parts);
  await workloadRoutes(app, parts);
  await linkedRecordRoutes(app, parts);
  await asOfRoutes(app, parts);
  await flowMigrationRoutes(app, parts);
  await migrationProgressRoutes(app, parts);
  await calendarYearRoutes(app, parts);
  await regionalDayRoutes(app, parts);
  await flowRoutes(app);
  await bpmnRoutes(app);
  await handOffRoutes(app, parts);
}
