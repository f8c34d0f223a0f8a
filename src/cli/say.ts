/** One line on standard output. */
export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** One line on standard error. */
export const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
