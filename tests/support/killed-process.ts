import { spawn } from 'node:child_process';
import { bundledProgram } from './bundled-program.ts';

/** Runs a program that may kill itself (SIGKILL), and tells whether it did. Rejects where it failed. */
export const killsItself = async (source: string, args: readonly string[]): Promise<boolean> => {
  const program = await bundledProgram(source);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit' });
    child.on('exit', (code, signal) => {
      if (signal === 'SIGKILL' || code === 0) resolve(signal === 'SIGKILL');
      else reject(new Error(`${source} ended with ${signal ?? code}.`));
    });
  });
};
