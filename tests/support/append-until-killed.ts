import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { bundledProgram } from './bundled-program.ts';

/** The output of a process that was killed while appending. */
export interface Killed {
  session: string;
  /** Ids of the blocks whose append was acknowledged. */
  acknowledged: string[];
}

/**
 * Starts a process that appends to a new session of this owner, many calls at once, and kills it (SIGKILL) once it has
 * reported `count` acknowledged blocks.
 */
export const appendUntilKilled = async (
  settings: Record<string, string>,
  owner: string,
  count: number,
): Promise<Killed> => {
  const program = await bundledProgram('tests/support/appending-process.ts');
  const child = spawn(process.execPath, [program, owner], {
    env: { ...process.env, ...settings, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = new Promise<NodeJS.Signals | null>((resolve) =>
    child.on('exit', (_, signal) => resolve(signal)),
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === count + 1) child.kill('SIGKILL');
  }
  if ((await exited) !== 'SIGKILL')
    throw new Error(`The appending process ended by itself: ${lines.join(' ')}`);
  const [session = '', ...acknowledged] = lines;
  return { session, acknowledged };
};
