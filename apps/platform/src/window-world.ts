import type { Catalogue } from '@tongban/catalogue';
import { standardWindowSettings, type WindowWorld } from '@tongban/cases';
import type { Identity } from '@tongban/identity';
import { ok, refuse } from '@tongban/kernel';
import { windowCodeSender, type SmsGateway } from '@tongban/notifications';
import type { Organisations } from '@tongban/organisations';
import type { CaseParts } from './case-parts.ts';
import { itemOffers } from './item-offers.ts';

/** What windows ask of the house. */
export function windowWorld(
  { drafts, routes }: CaseParts,
  parts: {
    catalogue: Catalogue;
    identity: Identity;
    organisations: Organisations;
    gateway: SmsGateway;
  },
): WindowWorld {
  const { catalogue, identity, organisations, gateway } = parts;
  const send = windowCodeSender(gateway);
  return {
    drafts: { ...drafts, offers: itemOffers(catalogue, organisations, { atWindow: true }) },
    cases: routes,
    settings: standardWindowSettings,
    identify: identity.enterAtWindow,
    regionOfOrgan: (organId) => organisations.findOrgan(organId)?.regionCode,
    async sendCode({ personId, item, ...message }) {
      const contact = await identity.contactOf(personId);
      if (contact === undefined) return notSent;
      const sent = await send({ ...message, ...contact, itemName: item[contact.language] });
      return sent.ok ? ok(undefined) : notSent;
    },
  };
}

const notSent = refuse('windows/code-not-sent', {
  zh: '短信暂时无法发送，请稍后再试，或改用签名确认。',
  en: 'The text message could not be sent. Try again, or have the person sign instead.',
});
