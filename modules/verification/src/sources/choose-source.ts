import type { PersonQuestion, PopulationSource } from './population-source.ts';

/** The replica while it is fresh; when it is in doubt the registry, which answers `unable` when it cannot be asked. */
export function replicaElseRegistry(
  replica: PopulationSource,
  registry: PopulationSource,
): PopulationSource {
  const chosen = () => (replica.state() === 'ready' ? replica : registry);
  return {
    get name() {
      return chosen().name;
    },
    ask: (question: PersonQuestion) => chosen().ask(question),
    askAll: (questions: readonly PersonQuestion[]) => chosen().askAll(questions),
    state: () => chosen().state(),
  };
}
