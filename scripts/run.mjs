import { spawn } from 'node:child_process';

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program on this terminal until it ends, and passes on to it the signals that ask this process to stop.
 * @param {string} file
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{code: number | null, signal: NodeJS.Signals | null}>}
 */
export const run = (file, args, options) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', ...options });
    const passOn = (signal) => {
      // A terminal sends Ctrl+C to both processes.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of stopSignals) process.on(signal, passOn);
    const stopPassingOn = () => {
      for (const signal of stopSignals) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      stopPassingOn();
      reject(error);
    });
    child.on('exit', (code, signal) => {
      stopPassingOn();
      resolve({ code, signal });
    });
  });

/**
 * Ends this process the way another one ended.
 * @param {{code: number | null, signal: NodeJS.Signals | null}} ended
 */
export const endAs = ({ code, signal }) => {
  if (signal) process.kill(process.pid, signal);
  process.exit(code ?? 1);
};
