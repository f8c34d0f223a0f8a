import { spawn } from 'node:child_process';

/**
 * Runs a program on this terminal until it ends, passing on the signals that would stop this one.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{code: number | null, signal: NodeJS.Signals | null}>}
 */
export const run = (file, args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    const pass = (signal) => {
      // A terminal sends Ctrl-C to both; passing it on as well would ask twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    const done = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.on('error', (error) => {
      done();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      done();
      resolve({ code, signal });
    });
  });

/**
 * Ends this process the way another one ended.
 * @param {{code: number | null, signal: NodeJS.Signals | null}} ended
 */
export const endAs = ({ code, signal }) => {
  if (signal) process.kill(process.pid, signal);
  else process.exit(code ?? 1);
};
