import { expect, it } from 'vitest';
import { knownDeparture } from '../../../tests/support/departures.ts';
import { departureLine } from './departures.ts';

const line = (model: string) =>
  departureLine({ ...knownDeparture, model, sessionId: 's', at: '2026-11-27T10:00:00.000Z', tokens: null });

it('has no text that a spreadsheet runs, and no column too many', () => {
  expect(line('=HYPERLINK("http://x";A1)')).toContain(`,"'=HYPERLINK(""http://x"";A1)",`);
  for (const start of ['=', '+', '-', '@', '\t', '\r']) expect(line(`${start}x`)).toContain(`'${start}x`);
  expect(line('a,b')).toContain(',"a,b",');
  expect(line('modelo-1')).toContain(',modelo-1,');
});
