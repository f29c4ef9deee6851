import type { Bilingual } from '@tongban/kernel';
import { createOutsideSystem } from '@tongban/outside-calls';
import type { VerificationOptions } from './create-verification.ts';
import type { OutsideRegistries } from './sources/other-registries.ts';

type Reach = Pick<VerificationOptions, 'registries' | 'limits'>;

export function populationRegistry(reach: Reach) {
  return registryOf(reach, { zh: '人口库', en: 'The population registry' });
}

/** The same register, asked for pictures: larger and slower, with a breaker of its own. */
export function portraitRegistry({ registries, limits }: Reach) {
  const larger = { ...limits, answerBytes: 4 * 1024 * 1024 };
  return registryOf(
    { registries, limits: larger },
    { zh: '人口库', en: 'The population registry' },
  );
}

/** Each has a circuit breaker of its own: one that is down spares the others nothing. */
export function outsideRegistries(reach: Reach): OutsideRegistries {
  const { clientId, clientSecret } = reach.registries.networkIdentity;
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  return {
    exitEntry: registryOf(reach, { zh: '出入境证件库', en: 'The exit-entry registry' }),
    business: registryOf(reach, { zh: '市场主体登记库', en: 'The business registry' }),
    networkIdentity: registryOf(
      reach,
      { zh: '国家网络身份认证', en: 'The network identity service' },
      `Basic ${basic}`,
    ),
  };
}

function registryOf(
  { registries, limits }: Reach,
  name: Bilingual,
  authorization = `Bearer ${registries.key}`,
) {
  return createOutsideSystem({
    name,
    url: registries.url,
    authorization,
    ...(limits !== undefined && { limits }),
  });
}
