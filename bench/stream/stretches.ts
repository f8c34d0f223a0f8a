import type { PreparedServer } from '../calm/competitor.ts';
import { loadOn } from '../calm/load-on.ts';
import { runLoad } from '../calm/run-load.ts';
import type { Plan } from '../dataset/plan.ts';
import type { MeasuredServer } from '../measure/measured-server.ts';
import { waitsOf } from '../measure/percentiles.ts';
import type { BenchOptions } from '../options.ts';
import type { AudienceResult } from './plan.ts';
import { startAudience } from './run-audience.ts';
import type { ModelHost } from './run-model-host.ts';

/** What a server is measured under: the calm load alone, and with answers beside it. */
export const stretches = ['calm', 'with answers'] as const;
export type Stretch = (typeof stretches)[number];

/** The column of a server's figures under one of them. */
export const columnOf = (server: string, stretch: Stretch): string => `${server}, ${stretch}`;

interface Parts {
  server: MeasuredServer;
  prepared: PreparedServer;
  plan: Plan;
  model: ModelHost;
  options: BenchOptions;
}

type Record = (what: string, value: number) => void;

/** Measures one stretch. Rejects where a request failed or a reader got another text than the stored one. */
export const measureStretch = async (stretch: Stretch, parts: Parts, record: Record): Promise<void> => {
  if (stretch === 'calm') return measureLoad(parts, record);
  const audience = startAudience(audienceOn(parts));
  await audience.streaming;
  await measureLoad(parts, record);
  const end = Date.now();
  recordAudience(await audience.ended, end, record);
  if (parts.options.silent > 0)
    record('connections left, that of the gauges included', (await parts.server.read()).connections);
};

const measureLoad = async ({ server, prepared, plan, options }: Parts, record: Record): Promise<void> => {
  const { seconds } = options;
  const load = { ...loadOn(server.origin, prepared, plan, seconds), heavyReaders: [] };
  const [before, begin] = [await server.read(), performance.now()];
  const { waits, probe, failed } = await runLoad(load);
  const after = await server.read();
  if (failed > 0) throw new Error(`${failed} requests failed.`);
  record('appends a second', waits.append.length / seconds);
  record('append p99, ms', waitsOf(waits.append).p99);
  record('open p99, ms', waitsOf(waits.open).p99);
  record('probe p50, ms', waitsOf(probe).p50);
  record('probe p99, ms', waitsOf(probe).p99);
  record('event-loop delay p99, ms', after.delayP99);
  record(
    'processor of the server, cores',
    (after.processor - before.processor) / (performance.now() - begin),
  );
  record('memory, MB', after.memory / 1e6);
};

const audienceOn = ({ server, prepared, plan, model, options }: Parts) => ({
  origin: server.origin,
  host: model.host,
  askers: Array.from({ length: options.answers }, (_, answer) =>
    prepared.headersOf(answer % plan.size.users),
  ),
  watchers: options.watchers,
  silent: options.silent,
});

const recordAudience = (result: AudienceResult, end: number, record: Record): void => {
  const { ends, gaps, wrong, unfinished } = result;
  const others = Object.entries(unfinished).map(([end, count]) => `${count} ${end}`);
  if (others.length > 0) throw new Error(`Answers did not end as they should: ${others.join('; ')}.`);
  if (wrong > 0) throw new Error(`${wrong} readers got another text than the stored one.`);
  record('answers that outlast the stretch', ends.filter((each) => each > end).length);
  record('between two pieces p50, ms', waitsOf(gaps).p50);
  record('between two pieces p99, ms', waitsOf(gaps).p99);
};
