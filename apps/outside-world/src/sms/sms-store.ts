import type { Clock, Instant } from '@tongban/kernel';

export interface SmsMessage {
  readonly messageId: string;
  readonly phone: string;
  readonly text: string;
  readonly at: Instant;
}

export interface SmsStore {
  /** The same message again changes nothing; another text under a used id is a conflict. */
  accept(message: Omit<SmsMessage, 'at'>): 'accepted' | 'repeated' | 'conflict';
  /** The newest first. */
  list(filter: { phone?: string | undefined; limit: number }): readonly SmsMessage[];
  reset(): void;
  /** The oldest first. */
  all(): readonly SmsMessage[];
  restore(messages: readonly SmsMessage[]): void;
}

const mostKept = 500;

export function createSmsStore(clock: Clock): SmsStore {
  const messages = new Map<string, SmsMessage>();
  return {
    accept(message) {
      const earlier = messages.get(message.messageId);
      if (earlier !== undefined) {
        const same = earlier.phone === message.phone && earlier.text === message.text;
        return same ? 'repeated' : 'conflict';
      }
      messages.set(message.messageId, { ...message, at: clock() });
      for (const oldest of messages.keys()) {
        if (messages.size <= mostKept) break;
        messages.delete(oldest);
      }
      return 'accepted';
    },
    list: ({ phone, limit }) =>
      [...messages.values()]
        .reverse()
        .filter((message) => phone === undefined || message.phone === phone)
        .slice(0, limit),
    reset: () => messages.clear(),
    all: () => [...messages.values()],
    restore(kept) {
      for (const message of kept) messages.set(message.messageId, message);
    },
  };
}
