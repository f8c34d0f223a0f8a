import { describe, expect, it } from 'vitest';
import { run } from '../run.mjs';
import { buildProblem } from './build-problem.ts';

const endBy = (statement: string) => run(process.execPath, ['-e', statement], {});

describe('buildProblem', () => {
  it('names the likely reason where the system killed the build', async () => {
    const ended = await endBy(`process.kill(process.pid, 'SIGKILL')`);
    expect(buildProblem(ended)).toMatch(/^The build was ended by SIGKILL\. .* out of memory/);
  });

  it('names another signal', () => {
    expect(buildProblem({ signal: 'SIGTERM' })).toBe('The build was stopped by SIGTERM.');
  });

  it('adds nothing where the build ended by itself', async () => {
    expect(buildProblem(await endBy('process.exit(1)'))).toBeUndefined();
  });
});
