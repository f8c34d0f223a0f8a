import { setTimeout as wait } from 'node:timers/promises';
import { pick, type Random } from '../../support/random.ts';
import type { Process } from '../postgres/process.ts';
import type { Device } from './device.ts';

/** Something that comes between a reader and an answer. Resolves once it is over. */
export interface Interruption {
  name: string;
  /** Processes that it takes. */
  processes?: number;
  interrupt: (device: Device, random: Random, processes: readonly Process[]) => Promise<void>;
}

/** Milliseconds that one lasts at most. */
const longest = 1_500;
const pause = (random: Random) => wait(random() * longest);

export const interruptions: readonly Interruption[] = [
  { name: 'the page is loaded again', interrupt: async (device) => device.reload() },
  { name: 'a second device begins to read', interrupt: async (device) => device.openTab() },
  {
    name: 'the tab is hidden, and shown',
    interrupt: async (device, random) => {
      device.show(false);
      await pause(random);
      device.show(true);
    },
  },
  {
    name: 'the network goes, and comes back',
    interrupt: async (device, random) => {
      device.line.cut();
      device.say('offline');
      await pause(random);
      device.line.restore();
      device.say('online');
    },
  },
  {
    name: 'the network goes without a word',
    interrupt: async (device, random) => {
      device.line.cut();
      await pause(random);
      device.line.restore();
    },
  },
  {
    name: 'the connection breaks within a piece',
    interrupt: async (device, random) => device.line.cutWithin(random()),
  },
  {
    name: 'nothing arrives, and the network changes',
    interrupt: async (device, random) => {
      device.line.freeze();
      await pause(random);
      device.say('offline');
      device.say('online');
    },
  },
  {
    name: 'a process stands still, and goes on',
    interrupt: async (_, random, processes) => {
      const goOn = pick(processes, random).freeze();
      await pause(random);
      goOn();
    },
  },
  {
    name: 'the other process is read at',
    processes: 2,
    interrupt: async (device) => {
      const { line } = device;
      device.moveOn();
      line.cut();
      line.restore();
    },
  },
];
