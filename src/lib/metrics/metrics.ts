import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is read at the moment in which the metrics are asked for. */
export interface Gauges {
  /** Live streams that are open in this process. */
  liveStreams: () => number;
  /** 1 where the store can write, else 0. */
  healthy: () => Promise<0 | 1>;
  /** Seconds since 1970 of the newest good backup; 0 where there is none. */
  lastBackup: () => number;
}

/** Seconds; from what a list costs to what is past every deadline. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

/** The metrics of one process, in the Prometheus text format. No label has an owner, an address or an id. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests: Histogram<'kind' | 'method' | 'status'>;
  readonly #calls: Histogram<'verb' | 'outcome'>;

  constructor() {
    collectDefaultMetrics({ register: this.#registry, prefix: 'juca_' });
    this.#requests = new Histogram({
      name: 'juca_http_request_seconds',
      help: 'From the arrival of a request to the end of its answer, without live streams.',
      labelNames: ['kind', 'method', 'status'],
      buckets,
      registers: [this.#registry],
    });
    this.#calls = new Histogram({
      name: 'juca_store_call_seconds',
      help: 'A call of a verb of the store, from the call to its answer.',
      labelNames: ['verb', 'outcome'],
      buckets,
      registers: [this.#registry],
    });
  }

  /** `status` is an HTTP status code, counted by its class. */
  request(kind: string, method: string, status: number, seconds: number): void {
    const known = methods.has(method) ? method : 'other';
    this.#requests.observe({ kind, method: known, status: `${Math.floor(status / 100)}xx` }, seconds);
  }

  /** `outcome` is `ok` or the code of the error. */
  call(verb: string, outcome: string, seconds: number): void {
    this.#calls.observe({ verb, outcome }, seconds);
  }

  watch({ liveStreams, healthy, lastBackup }: Gauges): void {
    const gauge = (name: string, help: string, read: () => number | Promise<number>) =>
      new Gauge({
        name,
        help,
        registers: [this.#registry],
        async collect() {
          this.set(await read());
        },
      });
    gauge('juca_live_streams', 'Live streams that are open.', liveStreams);
    gauge('juca_healthy', '1 where the store can write, else 0.', healthy);
    gauge(
      'juca_last_backup_timestamp_seconds',
      'When the newest good backup was taken; 0 for none.',
      lastBackup,
    );
  }

  /** Prometheus text format 0.0.4. */
  text(): Promise<string> {
    return this.#registry.metrics();
  }

  get contentType(): string {
    return this.#registry.contentType;
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS']);
