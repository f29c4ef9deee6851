import type { DeliveryMethod } from '../domain/words.ts';

/** What a person has filled in so far. */
export interface DraftContent {
  readonly form: Readonly<Record<string, unknown>>;
  readonly delivery?: DraftDelivery;
}

export interface DraftDelivery {
  readonly method?: DeliveryMethod;
  readonly address?: DeliveryAddress;
}

export interface DeliveryAddress {
  readonly name?: string;
  readonly phone?: string;
  readonly regionCode?: string;
  readonly street?: string;
}
