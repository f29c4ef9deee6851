import { registerServiceWorker } from './register-service-worker.ts';
import { focusSummary } from './focus-summary.ts';
import { submitOnce } from './submit-once.ts';

focusSummary();
submitOnce();
registerServiceWorker();
