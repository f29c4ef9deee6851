import { createCatalogue } from '@tongban/catalogue';
import {
  createIdentity,
  createNetworkIdentity,
  tidyIdentity,
  type Identity,
} from '@tongban/identity';
import { networkIdentityIssuer } from '@tongban/outside-world';
import { createOrganisations, loadOrganisations, type Organisations } from '@tongban/organisations';
import { createSharing, type Sharing } from '@tongban/sharing';
import type { ModuleParts } from './build-server.ts';
import { prepareDemonstration, type Demonstration } from './demonstration.ts';
import type { Foundation } from './foundation.ts';
import { mustLoad } from './must-load.ts';
import { officerDirectory } from './officer-directory.ts';
import { signInCodeSender } from './outside-adapters.ts';
import { prefillFrom } from './prefill.ts';
import { reachOutside, returnAddressOf, type Outside } from './reach-outside.ts';

/** The modules put together: each gets what it asks for as a small interface. */
export async function createModules(
  foundation: Foundation,
): Promise<{ modules: ModuleParts; outside: Outside; demonstration: Demonstration | undefined }> {
  const { db, keys, clock } = foundation;

  mustLoad(await loadOrganisations(db));
  const organisations = await createOrganisations(db);
  const demonstration =
    'port' in foundation.configuration.outside
      ? await prepareDemonstration({ db, keys, clock, organisations })
      : undefined;

  const outside = await reachOutside(foundation, demonstration);
  const sharing = createSharing({
    db,
    clock,
    registries: { url: outside.url, key: outside.registryKey },
  });
  const identity = identityOf(foundation, { organisations, outside, sharing });

  const catalogue = mustLoad(await createCatalogue({ db, organisations }));

  return {
    modules: {
      organisations,
      identity,
      sharing,
      catalogue: { catalogue, clock, prefillFor: prefillFrom(identity, clock) },
    },
    outside,
    demonstration,
  };
}

function identityOf(
  { db, keys, clock, jobs, url }: Foundation,
  {
    organisations,
    outside,
    sharing,
  }: { organisations: Organisations; outside: Outside; sharing: Sharing },
): Identity {
  jobs.handle(tidyIdentity({ db, clock }));
  return createIdentity({
    db,
    keys,
    clock,
    officers: officerDirectory({ db, organisations, clock }),
    sendSignInCode: signInCodeSender(outside),
    verifyPopulation: sharing.checkOwnName,
    leaveReadReceipt: sharing.leaveReadReceipt,
    networkIdentity: createNetworkIdentity({
      url: outside.url,
      publicUrl: outside.worldUrl ?? outside.url,
      issuer: networkIdentityIssuer,
      clientId: outside.networkIdentityClientId,
      clientSecret: outside.networkIdentityClientSecret,
      returnAddress: () => returnAddressOf(url),
      clock,
    }),
  });
}
