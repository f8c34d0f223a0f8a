import { spawn } from 'node:child_process';
import { bundledProgram } from './bundled-program.ts';

export interface CommandOutcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `juca` with these arguments, and with these settings added to the environment. */
export const juca = async (
  args: string[],
  settings: Record<string, string> = {},
): Promise<CommandOutcome> => {
  const program = await bundledProgram('src/cli/index.ts');
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...settings } });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('close', (code) => resolve({ code, out, err }));
  });
};
