import { newId, type Branded } from '@tongban/kernel';
import type { OutsideSystem } from '@tongban/outside-calls';

/** The portrait on the register of one person; a person is named by the number, so there is nothing to search. */
export interface Portraits {
  /** Undefined when there is none, or the register cannot be asked. The bytes live as long as the comparison. */
  portraitOf(number: string): Promise<Uint8Array | undefined>;
}

export function registerPortraits(registry: OutsideSystem): Portraits {
  return {
    async portraitOf(number) {
      const answer = await registry.call({
        method: 'POST',
        path: '/registries/population/portraits',
        body: {
          requestId: newId<Branded<'RequestId'>>(),
          purpose: '刷脸认证一比一比对',
          idNumber: number,
        },
      });
      if (!answer.ok || answer.value.status !== 200) return undefined;
      const { portrait } = (answer.value.body ?? {}) as { portrait?: unknown };
      return typeof portrait === 'string' ? Buffer.from(portrait, 'base64') : undefined;
    },
  };
}
