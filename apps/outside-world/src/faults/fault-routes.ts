import Type from 'typebox';
import { languageOf } from '../page/language.ts';
import { sendPage } from '../page/send-page.ts';
import type { Server } from '../server.ts';
import type { World } from '../world.ts';
import type { Faults } from './fault-board.ts';
import { faultPage } from './fault-page.ts';
import { isSystemName, specialFaults } from './systems.ts';

const strict = { additionalProperties: false } as const;
const maximumSlowMs = 60_000;
const FaultsBody = Type.Object(
  {
    down: Type.Optional(Type.Boolean()),
    slowMs: Type.Optional(Type.Integer({ minimum: 0, maximum: maximumSlowMs })),
    errors: Type.Optional(
      Type.Object(
        {
          failing: Type.Integer({ minimum: 0, maximum: 1000 }),
          of: Type.Integer({ minimum: 1, maximum: 1000 }),
        },
        strict,
      ),
    ),
    wrongSignature: Type.Optional(Type.Boolean()),
    expiredTicket: Type.Optional(Type.Boolean()),
    otherAudience: Type.Optional(Type.Boolean()),
    duplicateCallbacks: Type.Optional(Type.Boolean()),
    outOfOrder: Type.Optional(Type.Boolean()),
  },
  strict,
);
const SystemParams = Type.Object({ system: Type.String({ maxLength: 40 }) });
const FaultForm = Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 40 }));

/** Switching faults on and off: a page for people, PUT and DELETE for tests. */
export async function faultRoutes(app: Server, world: World): Promise<void> {
  app.get('/faults', async (request, reply) => {
    const language = languageOf(request);
    return sendPage(request, reply, faultPage(language, world.faults.all()));
  });
  app.get('/faults/all', async () => world.faults.all());
  app.delete('/faults', async (_request, reply) => {
    world.faults.reset();
    return reply.code(204).send();
  });
  app.put(
    '/faults/:system',
    { schema: { params: SystemParams, body: FaultsBody } },
    async (request, reply) => {
      const { system } = request.params;
      if (!isSystemName(system)) return reply.code(404).send({ error: 'no-such-system' });
      world.faults.set(system, request.body);
      return world.faults.faultsOf(system);
    },
  );
  app.post(
    '/faults/:system',
    { schema: { params: SystemParams, body: FaultForm } },
    async (request, reply) => {
      const { system } = request.params;
      if (system === 'reset') world.faults.reset();
      else if (!isSystemName(system)) return reply.code(404).send({ error: 'no-such-system' });
      else world.faults.set(system, faultsOfForm(request.body, specialFaults[system]));
      return reply.redirect('/faults', 303);
    },
  );
}

function faultsOfForm(form: Record<string, string>, special: readonly string[]): Faults {
  const failing = wholeNumber(form['failing'], 1000);
  return {
    down: form['down'] === 'on',
    slowMs: wholeNumber(form['slowMs'], maximumSlowMs),
    errors: { failing, of: Math.max(1, failing, wholeNumber(form['of'], 1000)) },
    ...Object.fromEntries(special.map((name) => [name, form[name] === 'on'])),
  };
}

function wholeNumber(text: string | undefined, maximum: number): number {
  return /^\d{1,6}$/.test(text ?? '') ? Math.min(Number(text), maximum) : 0;
}
