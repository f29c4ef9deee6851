import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What a program measures, in Prometheus' terms. Labels are few and fixed; nothing of a person is ever a label. */
export interface Metrics {
  readonly contentType: string;
  print(): Promise<string>;
  /** Records one answered request. Called on every request: the label sets are looked up once. */
  observeRequest(operationId: string, status: number, seconds: number): void;
  /** A number read when somebody looks. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** A counter by one label with a few known values. */
  counter(
    name: string,
    help: string,
    label?: string,
  ): { add(labelValue?: string, by?: number): void };
}

const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export function createMetrics(options: { ofProcess?: boolean } = {}): Metrics {
  const registry = new Registry();
  // Memory, processor, event loop delay and garbage collection; once a process, so not in tests.
  if (options.ofProcess === true) collectDefaultMetrics({ register: registry });
  const histogram = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last of its answer.',
    labelNames: ['operation', 'status'],
    buckets,
    registers: [registry],
  });
  const children = new Map<string, Histogram.Internal<'operation' | 'status'>>();
  return {
    contentType: registry.contentType,
    print: () => registry.metrics(),
    observeRequest(operationId, status, seconds) {
      const key = `${status}${operationId}`;
      let child = children.get(key);
      if (child === undefined) {
        child = histogram.labels(operationId, String(status));
        children.set(key, child);
      }
      child.observe(seconds);
    },
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers: [registry],
        async collect() {
          this.set(await read());
        },
      });
    },
    counter(name, help, label) {
      const labelNames = label === undefined ? [] : [label];
      const counter = new Counter({ name, help, labelNames, registers: [registry] });
      return {
        add(labelValue, by = 1) {
          if (label === undefined || labelValue === undefined) counter.inc(by);
          else counter.inc({ [label]: labelValue }, by);
        },
      };
    },
  };
}
