import { Descriptions } from 'antd';
import type { Terms } from '../api/relying-systems.ts';
import { message, pick } from '../messages/messages.ts';

/** What a contract with a system says. */
export function TermsFacts({ terms }: { terms: Terms }) {
  const addresses = [
    ...terms.redirectAddresses,
    ...terms.postLogoutAddresses,
    terms.logoutAddress,
  ].filter((address) => address !== null);
  return (
    <Descriptions
      size="small"
      bordered
      column={{ xs: 1, lg: 2 }}
      items={[
        { key: 'owner', label: message('ownerOfSystem'), children: terms.ownerName },
        { key: 'purpose', label: message('purposeOfSystem'), children: pick(terms.purpose) },
        {
          key: 'basis',
          label: message('lawOfSystem'),
          children: `${message(terms.consent === 'ask' ? 'askConsent' : 'statutory')} ${terms.legalBasis}`,
        },
        { key: 'scopes', label: message('scopes'), children: terms.scopes.join(' ') },
        {
          key: 'levels',
          label: message('levels'),
          children: `L${terms.maximumLevel} · F${terms.federationLevel} · ${terms.protocol === 'cas' ? message('casProtocol') : 'OpenID Connect'}`,
        },
        { key: 'sector', label: message('sectorName'), children: terms.sector },
        {
          key: 'addresses',
          label: message('addresses'),
          span: 'filled',
          children: (
            <ul className="plain-list">
              {addresses.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
