import { Descriptions } from 'antd';
import type { Terms } from '../api/relying-systems.ts';
import { message, pick } from '../messages/messages.ts';
import { Change } from './Change.tsx';

/** What a contract with a system says; beside it what it said before, where another one is in force. */
export function TermsFacts({ terms, before }: { terms: Terms; before?: Terms | undefined }) {
  const standing = before && new Map(factsOf(before).map(({ key, text }) => [key, text]));
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, lg: 2 }}
      items={factsOf(terms).map(({ key, label, text }) => ({
        key,
        label,
        ...(key === 'addresses' && { span: 'filled' as const }),
        children: <Change before={standing?.get(key)} after={text} />,
      }))}
    />
  );
}

function factsOf(terms: Terms) {
  const addresses = [
    ...terms.redirectAddresses,
    ...terms.postLogoutAddresses,
    terms.logoutAddress,
    terms.startAddress,
  ].filter((address) => address !== null);
  const protocol = terms.protocol === 'cas' ? message('casProtocol') : 'OpenID Connect';
  const algorithm = terms.signingAlgorithm ?? 'ES256';
  const kiosks = terms.onKiosks === true ? ` · ${message('onKiosks')}` : '';
  return [
    { key: 'name', label: message('system'), text: pick(terms.name) },
    { key: 'owner', label: message('ownerOfSystem'), text: terms.ownerName },
    { key: 'purpose', label: message('purposeOfSystem'), text: pick(terms.purpose) },
    {
      key: 'basis',
      label: message('lawOfSystem'),
      text: `${message(terms.consent === 'ask' ? 'askConsent' : 'statutory')} ${terms.legalBasis}`,
    },
    { key: 'scopes', label: message('scopes'), text: terms.scopes.join(' ') },
    {
      key: 'levels',
      label: message('levels'),
      text: `L${terms.maximumLevel} · F${terms.federationLevel} · ${protocol} · ${algorithm}${kiosks}`,
    },
    { key: 'sector', label: message('sectorName'), text: terms.sector },
    { key: 'addresses', label: message('addresses'), text: [...new Set(addresses)].join(' ') },
  ];
}
