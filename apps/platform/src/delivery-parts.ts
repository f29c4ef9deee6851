import { readCase, type CaseAccess, type Cases } from '@tongban/cases';
import {
  applyParcelEventsJob,
  handOverJob,
  orderCourierJob,
  resultReadySubscription,
  type DeliveryParts,
} from '@tongban/delivery';
import type { Identity } from '@tongban/identity';
import type { Organisations } from '@tongban/organisations';
import { createOutsideSystem } from '@tongban/outside-calls';
import type { OutsideAccess } from './configuration.ts';
import type { Foundation } from './foundation.ts';

/** How results reach people, with the jobs and the reader of case events that this takes. */
export function createDeliveryParts(
  { db, clock, jobs, url }: Foundation,
  parts: {
    cases: Cases;
    access: CaseAccess;
    identity: Identity;
    organisations: Organisations;
    outside: OutsideAccess;
  },
): DeliveryParts & { readonly access: CaseAccess } {
  const { cases, access, identity, organisations, outside } = parts;
  const delivery: DeliveryParts = {
    db,
    clock,
    keys: identity.personKeys,
    handleCaseCommand: cases.handleCaseCommand,
    courier: createOutsideSystem({
      name: { zh: '寄递公司', en: 'The courier' },
      url: outside.url,
      authorization: `Bearer ${outside.courierKey}`,
    }),
    settings: {
      callbackUrl: `${url}/api/courier-callbacks`,
      callbackSecret: outside.courierCallbackSecret,
      ordersPath: '/courier/orders',
    },
    findOrgan: (organId) => organisations.findOrgan(organId),
    regionName(regionCode) {
      const path = organisations.regionPath(regionCode);
      return path.length === 0 ? undefined : path.map(({ name }) => name).join('');
    },
    findIdNumber: async (personId) => (await identity.readOwnDetails(personId))?.idNumber,
    async applicantForHandover(officer, caseId) {
      if (!(await access.mayRead(officer, caseId))) return undefined;
      const filing = (await readCase(db, caseId))?.state.filing;
      return filing === undefined ? undefined : { applicantId: filing.applicantId };
    },
  };
  cases.onCaseEvents(resultReadySubscription({ clock }));
  jobs.handle(orderCourierJob(delivery));
  jobs.handle(handOverJob(delivery));
  jobs.handle(applyParcelEventsJob(delivery));
  return { ...delivery, access };
}
