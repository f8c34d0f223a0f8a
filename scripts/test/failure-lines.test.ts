import { describe, expect, it } from 'vitest';
import { failureLines } from './failure-lines.ts';

const failure = {
  file: 'src/ids.test.ts',
  name: 'ids are long',
  message: 'Error: too short\n    at ids.ts:3:1',
};

describe('failureLines', () => {
  it('writes file and name, and the first line of the message', () => {
    expect(failureLines([failure])).toEqual(['  src/ids.test.ts  ids are long', '      Error: too short']);
  });

  it('writes a file that failed outside of its tests', () => {
    expect(failureLines([{ ...failure, name: '' }])[0]).toBe('  src/ids.test.ts');
  });

  it('takes out colours and the breaks of a title', () => {
    const message = '\n\u001b[31mError: \u001b[39mno\r\nmore';
    expect(failureLines([{ ...failure, name: 'ids\n are', message }])).toEqual([
      '  src/ids.test.ts  ids are',
      '      Error: no',
    ]);
  });

  it('cuts each line at 300 characters', () => {
    const lines = failureLines([{ ...failure, name: 'n'.repeat(400), message: 'm'.repeat(400) }]);
    expect(lines.map((line) => line.length)).toEqual([300, 300]);
    expect(lines.every((line) => line.endsWith('…'))).toBe(true);
  });

  it('names 20 tests and counts the others', () => {
    expect(failureLines(Array(20).fill(failure))).toHaveLength(40);
    expect(failureLines(Array(23).fill(failure)).slice(39)).toEqual([
      '      Error: too short',
      '  and 3 more',
    ]);
  });
});
