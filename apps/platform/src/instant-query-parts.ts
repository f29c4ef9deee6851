import type { Catalogue } from '@tongban/catalogue';
import type { Identity } from '@tongban/identity';
import { dayOf, type Clock } from '@tongban/kernel';
import type { QueryRouteParts, Sharing } from '@tongban/sharing';

/** What queries need of the catalogue and of who asks. */
export function instantQueryParts(
  sharing: Sharing,
  catalogue: Catalogue,
  identity: Identity,
  clock: Clock,
): QueryRouteParts {
  return {
    sharing,
    findQuery(itemCode) {
      const found = catalogue.getServiceItem(itemCode);
      if (!found.ok || found.value.flowTemplate !== 'T01') return undefined;
      const guide = catalogue.guide({ itemCode, on: dayOf(clock()) });
      if (!guide.ok || guide.value.status === 'suspended') return undefined;
      const { name, assurance } = found.value;
      return { name, assuranceLevel: assurance.level };
    },
    async whoIs(personId) {
      const { name, idNumber } = (await identity.readOwnDetails(personId)) ?? {};
      return name === undefined || idNumber === undefined ? undefined : { name, idNumber };
    },
  };
}
