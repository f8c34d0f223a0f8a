import { describe, expect, it } from 'vitest';
import { chooseSteps } from './choose.ts';

const types = { name: 'types', command: ['tsc'] };
const unit = { name: 'unit', command: ['vitest', 'run'] };
const steps = [types, unit];

describe('chooseSteps', () => {
  it('runs every step where none is named', () => {
    expect(chooseSteps([], steps)).toEqual({ steps });
  });

  it('runs the named steps in their own order', () => {
    expect(chooseSteps(['unit', 'types'], steps)).toEqual({ steps });
    expect(chooseSteps(['unit'], steps)).toEqual({ steps: [unit] });
  });

  it('gives what follows a single step to its command', () => {
    const command = ['vitest', 'run', 'src/lib', '--bail=1'];
    expect(chooseSteps(['unit', 'src/lib', '--bail=1'], steps)).toEqual({
      steps: [{ name: 'unit', command }],
    });
  });

  it.each([[['units']], [['types', 'unit', 'src/lib']]])('refuses %j', (args) => {
    expect(chooseSteps(args, steps)).toEqual({
      problem: `There is no step "${args.at(-1)}". There are: types, unit.`,
    });
  });
});
