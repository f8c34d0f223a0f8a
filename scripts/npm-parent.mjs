/** Milliseconds between two looks at the parent process. */
const interval = 250;

/**
 * Asks this process to stop when npm, which started it, is gone. npm passes a SIGTERM on to the shell in which a script
 * runs; a shell such as dash ends by it without telling the script, which then goes on with the port and the database
 * in use. Nothing happens in a process that npm did not start.
 * @param {() => void} stop
 */
export const stopWithNpm = (stop) => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stop();
  }, interval);
  timer.unref();
};
