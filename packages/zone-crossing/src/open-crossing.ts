import type { Signer } from '@tongban/exchange-protocol';
import { addMs, newId } from '@tongban/kernel';
import type { Branded, Clock } from '@tongban/kernel';
import type { BundleFault, Neighbour } from './bundle.ts';
import { openInbox } from './inbox.ts';
import type { Inbox, Take } from './inbox.ts';
import type { AnswerMessage, Message, RequestMessage } from './message.ts';
import { openOutbox } from './outbox.ts';
import type { Outbox } from './outbox.ts';
import { openPlaces } from './places.ts';
import { createSealingThread } from './sealing-thread.ts';

export type AskedFor = Omit<RequestMessage, 'kind' | 'id' | 'expiresAt'>;
export type Answered = Omit<AnswerMessage, 'kind' | 'id'>;

export interface CrossingParts {
  /** This zone. */
  readonly zone: string;
  /** Its own folder; the ferry carries between the folders of the zones. */
  readonly folder: string;
  readonly neighbours: readonly Neighbour[];
  readonly signer: Signer;
  readonly clock: Clock;
  /** Deals with what a neighbour asks for. */
  answer(from: string, request: RequestMessage): Promise<Answered>;
  /** The answer to an act that had begun when this process died: whether it took effect is not known, it is not begun again. */
  readonly interrupted: Answered;
  onRefused(from: string, fault: BundleFault): void;
  onError(error: unknown): void;
}

/** The only way out of a zone and into it: signed, sealed, numbered messages in a queue of files. */
export interface Crossing {
  /**
   * What the neighbour answers, or undefined when nothing came in time. A request that is kept longer than it is waited for
   * stays in the queue meanwhile and is carried out when the line is whole again.
   */
  ask(
    to: string,
    request: AskedFor,
    patience: { readonly waitMs: number; readonly keepMs?: number },
  ): Promise<Answered | undefined>;
  /** Bundles that were lost on the way, by neighbour. */
  missing(): Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

export async function openCrossing(parts: CrossingParts): Promise<Crossing> {
  const { zone, folder, clock, neighbours } = parts;
  const thread = createSealingThread();
  const outboxes = new Map<string, Outbox>();
  const inboxes = new Map<string, Inbox>();
  const asked = new Map<string, (answer: Answered) => void>();

  for (const neighbour of neighbours) {
    const places = await openPlaces(folder, neighbour.zone);
    const outbox = await openOutbox({ ...parts, neighbour, places, thread });
    outboxes.set(neighbour.zone, outbox);
    const take: Take = (message, seen) => takeFrom(neighbour.zone, outbox, { message, ...seen });
    const onRefused = (fault: BundleFault) => parts.onRefused(neighbour.zone, fault);
    const { onError } = parts;
    inboxes.set(
      neighbour.zone,
      await openInbox({ zone, neighbour, places, take, thread, onRefused, onError }),
    );
  }

  async function takeFrom(
    from: string,
    outbox: Outbox,
    { message, isInterrupted }: { message: Message; isInterrupted: boolean },
  ): Promise<void> {
    const { id } = message;
    // An answer nobody waits for any more came too late; its request was carried out all the same.
    if (message.kind === 'answer') return asked.get(id)?.(message);
    if (message.expiresAt < clock()) return;
    const answer = isInterrupted ? parts.interrupted : await parts.answer(from, message);
    await outbox.send({ kind: 'answer', id, ...answer });
  }

  return {
    async ask(to, request, { waitMs, keepMs = waitMs }) {
      const outbox = outboxes.get(to);
      if (outbox === undefined) throw new Error(`The zone ${zone} has no line to ${to}.`);
      const id = newId<Branded<'MessageId'>>();
      const answered = new Promise<Answered | undefined>((resolve) => {
        const timer = setTimeout(() => resolve(undefined), waitMs);
        asked.set(id, (answer) => {
          clearTimeout(timer);
          resolve(answer);
        });
      });
      try {
        await outbox.send({ kind: 'request', id, expiresAt: addMs(clock(), keepMs), ...request });
        return await answered;
      } finally {
        asked.delete(id);
      }
    },
    missing: () => Object.fromEntries([...inboxes].map(([of, inbox]) => [of, inbox.missing()])),
    async stop() {
      await Promise.all([...inboxes.values()].map((inbox) => inbox.stop()));
      await Promise.all([...outboxes.values()].map((outbox) => outbox.stop()));
      await thread.close();
    },
  };
}
