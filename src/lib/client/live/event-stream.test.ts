import { describe, expect, it } from 'vitest';
import { EventStreamParser } from './event-stream.ts';

describe('EventStreamParser', () => {
  it('gives an event once its empty line has come, whatever the pieces', () => {
    const parser = new EventStreamParser();
    expect(parser.push('event: change\nid: 7\nda')).toEqual([]);
    expect(parser.push('ta: {"version":2}\n')).toEqual([]);
    expect(parser.push('\n')).toEqual([{ event: 'change', id: '7', data: '{"version":2}' }]);
  });

  it('gives several events of one piece in order, each with the last id seen', () => {
    const parser = new EventStreamParser();
    const events = parser.push('id: 1\ndata: a\n\ndata: b\n\n');
    expect(events.map(({ data, id }) => [data, id])).toEqual([
      ['a', '1'],
      ['b', '1'],
    ]);
  });

  it('gives nothing for a comment', () => {
    expect(new EventStreamParser().push(': alive\n\n')).toEqual([]);
  });

  it('takes an event without data, and carriage returns', () => {
    expect(new EventStreamParser().push('event: reset\r\n\r\n')).toEqual([
      { event: 'reset', data: '', id: undefined },
    ]);
  });

  it('joins lines of data', () => {
    expect(new EventStreamParser().push('data: a\ndata:b\n\n')[0]?.data).toBe('a\nb');
  });
});
