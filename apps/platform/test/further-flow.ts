import { currentFlow, publishFurther, type Flow, type PublishedFlow } from '@tongban/cases';

/** The next version of a flow, as a release would bring it: without the review before receipt (预审). */
export function publishWithoutPreReview(template: string): PublishedFlow {
  const { hash: _hash, ...before } = currentFlow(template)!;
  const text = JSON.stringify(before).replaceAll('"pre-review"', '"received"');
  const file = JSON.parse(text) as Flow & { commands: Record<string, unknown> };
  for (const gone of ['receive', 'return-for-correction', 'correct']) delete file.commands[gone];
  const once = (stages: readonly string[]) =>
    [...new Set(stages)].filter((stage) => stage !== 'pre-returned');
  const commands = Object.fromEntries(
    Object.entries(file.commands as Flow['commands']).map(([action, command]) => [
      action,
      { ...command, from: once(command.from), to: once(command.to) },
    ]),
  );
  return publishFurther({
    ...file,
    version: before.version + 1,
    stages: once(file.stages),
    steps: file.steps.filter(({ code }) => code !== 'PRE'),
    commands,
  });
}
