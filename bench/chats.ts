import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { Figures } from './measure/figures.ts';
import { say } from './say.ts';

/** MiB of the files; flat memory is nearly the same for all of them. */
const sizes = [64, 256, 1024];

interface Outcome {
  report: ChatReport;
  seconds: number;
  /** The most resident memory of the process in MiB, its reading thread included. */
  memory: number;
}

/**
 * Reads files of ChatGPT's form, made on the way, each in a process of its own, and stores nothing: how long it takes,
 * and the most memory that the process holds.
 */
export const benchChats = async (): Promise<Figures> => {
  const figures = new Figures();
  say('  MiB  conversations    blocks  seconds  MiB/s  memory at most (MiB)');
  for (const size of sizes) {
    const { report, seconds, memory } = readIn(size);
    const { found, taken, blocks } = report;
    if (found !== taken) throw new Error(`Of ${found} conversations ${taken} were taken.`);
    figures.add('seconds', `${size} MiB`, seconds);
    figures.add('memory', `${size} MiB`, memory);
    const cells = [size, found, blocks, seconds.toFixed(1), (size / seconds).toFixed(0), memory];
    say(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(' '));
  }
  return figures;
};

const widths = [5, 14, 9, 8, 6, 21];

const readIn = (size: number): Outcome => {
  const program = fileURLToPath(new URL('./chats/reading-process.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [program, String(size)], { encoding: 'utf8' }));
};
