import { createServer } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

/** What a server process tells of itself. Times in milliseconds, sizes in bytes. */
export interface Gauges {
  /** 99th percentile since the gauges were read last, of the time between two turns of the gauges' timer. */
  delayP99: number;
  /** Processor time of all threads since the start. */
  processor: number;
  memory: number;
  /** Open connections, in and out. */
  connections: number;
}

/**
 * Loaded into a server before its own code (`node --import`): answers on the port that GAUGES_PORT names. The timer turns
 * every GAUGES_RESOLUTION milliseconds; one of 1 ms takes some hundredths of a core.
 */
const serveGauges = (port: number, resolution: number): void => {
  const delay = monitorEventLoopDelay({ resolution });
  delay.enable();
  const server = createServer((_, response) => {
    const { user, system } = process.cpuUsage();
    const gauges: Gauges = {
      delayP99: delay.percentile(99) / 1e6,
      processor: (user + system) / 1000,
      memory: process.memoryUsage.rss(),
      connections: process.getActiveResourcesInfo().filter((each) => each === 'TCPSocketWrap').length,
    };
    delay.reset();
    response.end(JSON.stringify(gauges));
  });
  server.listen(port, '127.0.0.1').unref();
};

if (isMainThread && process.env.GAUGES_PORT) {
  const { GAUGES_PORT, GAUGES_RESOLUTION = 1 } = process.env;
  serveGauges(Number(GAUGES_PORT), Number(GAUGES_RESOLUTION));
}
