import { describe, expect, it } from 'vitest';
import { reckon } from './reckon.ts';
import { isRefusal, type Reckoning } from './reckoning.ts';
import { DeadlineRequest } from './request.ts';

type Input = Parameters<typeof DeadlineRequest.parse>[0];

const reckoned = (input: Input): Reckoning => {
  const result = reckon(DeadlineRequest.parse(input), []);
  if (isRefusal(result)) throw new Error(result.refused);
  return result;
};
const codes = (input: Input) => reckoned(input).warnings.map(({ code }) => code);
const appeal = { event: { kind: 'publication', day: '2026-03-02' }, term: { named: 'apelacao' } };

describe('a reckoning', () => {
  it('DL-02 tells each day with its article', () => {
    const { days } = reckoned({
      event: { kind: 'availability', day: '2026-04-01' },
      term: { named: 'embargos_declaracao' },
    });
    expect(days.map(({ day, count, code, source }) => [day.slice(5), count, code, source])).toEqual([
      ['04-01', null, 'event', 'Lei 11.419/2006, art. 4º, § 3º; Resolução CNJ 455/2022, art. 11, § 3º'],
      ['04-02', null, 'start', 'CPC, art. 224'],
      ['04-03', null, 'no_service', 'Lei 1.408/1951, art. 5º'],
      ['04-04', null, 'weekend', 'CPC, art. 216'],
      ['04-05', null, 'weekend', 'CPC, art. 216'],
      ['04-06', 1, 'counted', 'CPC, art. 219'],
      ['04-07', 2, 'counted', 'CPC, art. 219'],
      ['04-08', 3, 'counted', 'CPC, art. 219'],
      ['04-09', 4, 'counted', 'CPC, art. 219'],
      ['04-10', 5, 'counted', 'CPC, art. 219'],
    ]);
  });

  it('DL-07 tells the day by which the STJ held the case of AgRg no AREsp 2.492.606/DF too late', () => {
    const { lastDay, warnings } = reckoned({
      event: { kind: 'sending', day: '2023-04-04' },
      term: { named: 'cpp_apelacao' },
      party: 'public_defence',
    });
    expect(lastDay).toBe('2023-04-26');
    expect(warnings.find(({ code }) => code === 'tacit_reading')?.days).toEqual(['2023-04-24']);
  });

  it('DL-08 is refused where the procedure counts from another event', () => {
    const request = DeadlineRequest.parse({
      event: { kind: 'warrant_joined', day: '2026-03-02' },
      term: { named: 'cpp_resposta' },
    });
    expect(reckon(request, [])).toEqual({
      refused: 'event_of_other_procedure',
      source: 'CPP, art. 798, § 5º, a',
    });
  });

  it('DL-13 names what doubles a term, and what does not', () => {
    const step = (party: string, more = {}) =>
      reckoned({ ...appeal, party, ...more }).steps.find(({ code }) => /doubled|own_term/.test(code));
    expect(step('treasury')).toEqual({ code: 'doubled', source: 'CPC, art. 183', amount: 30, unit: 'days' });
    expect(step('codefendants')).toEqual({ code: 'not_doubled', source: 'CPC, art. 229, § 2º' });
    expect(step('treasury', { term: { named: 'impugnacao_fazenda' } })).toEqual({
      code: 'own_term',
      source: 'CPC, art. 183, § 2º',
    });
    expect(codes({ ...appeal, party: 'public_defence', term: { named: 'jec_recurso' } })).toContain(
      'doubling_disputed',
    );
  });

  it('DL-17 says that a calendar is not known, and which usual days it counted', () => {
    const place = { court: 'TJSP', comarca: 'Santos' };
    expect(codes(appeal)).toContain('court_unknown');
    expect(codes({ ...appeal, ...place })).toEqual(
      expect.arrayContaining(['court_calendar_unknown', 'comarca_calendar_unknown']),
    );
    expect(codes({ ...appeal, court: 'TJSP' })).toContain('comarca_unknown');
    expect(codes({ ...appeal, court: 'STJ' })).not.toContain('comarca_unknown');
    const carnival = reckoned({ ...appeal, ...place, event: { kind: 'publication', day: '2026-02-13' } });
    expect(carnival.warnings.find(({ code }) => code === 'usually_closed')?.days).toEqual([
      '2026-02-16',
      '2026-02-17',
      '2026-02-18',
    ]);
  });

  it('DL-23 tells that embargos de declaração interrupt the term, until they did', () => {
    expect(codes(appeal)).toContain('interruption');
    const after = reckoned({ ...appeal, interrupted: true });
    expect(after.warnings.map(({ code }) => code)).not.toContain('interruption');
    expect(after.steps).toContainEqual({ code: 'interrupted', source: 'CPC, art. 1.026' });
    expect(after.lastDay).toBe(reckoned(appeal).lastDay);
  });

  it('DL-24 says where its rules are younger than the event, and where courts read the law in two ways', () => {
    expect(codes({ ...appeal, event: { kind: 'publication', day: '2016-03-17' } })).toContain('rules_since');
    expect(codes({ ...appeal, event: { kind: 'publication', day: '2016-03-18' } })).not.toContain(
      'rules_since',
    );
    expect(codes({ ...appeal, event: { kind: 'consultation', day: '2026-03-02' } })).toContain(
      'portal_reading',
    );
    expect(codes({ ...appeal, event: { kind: 'sending', day: '2026-03-02' } })).toContain('gazette_prevails');
    expect(codes({ ...appeal, event: { kind: 'sending', day: '2025-05-15' } })).not.toContain(
      'gazette_prevails',
    );
    const minors = { event: { kind: 'received', day: '2025-12-15' }, term: { named: 'eca_recurso' } };
    expect(codes(minors)).toContain('suspension_disputed');
  });
});
