import { expect, it } from 'vitest';
import { ChatTally } from '#/lib/import/chats/chat-tally.ts';
import { reportLines } from './chat-import-report.ts';

it('I-30 says what was taken and names what is missing, without what a terminal obeys', () => {
  const tally = new ChatTally();
  tally.take({ id: 's1' }, { source: 'chatgpt', total: 12, altered: [], title: 'Z', at: 1 });
  tally.skip({ reason: 'already', detail: '', title: 'A', at: 2 });
  tally.skip({ reason: 'unknown', detail: 'x\u001b[2J', title: 'B\n\u202E', at: 3, file: 'c.json' });
  tally.pass();
  expect(reportLines(tally.report, 2, 1_000)).toEqual([
    'found      3',
    'taken      1, with 12 blocks',
    '  ChatGPT: 1',
    'skipped    2',
    '  1: is there already',
    '  1: is no conversation of a known format',
    'not taken:',
    '  c.json, 3 “B ”: is no conversation of a known format (x [2J)',
    'files      1 of other things in the ZIP file, not read',
    'time       2.0 s, 2 conversations a second',
    'memory     1 MB at most',
  ]);
});
