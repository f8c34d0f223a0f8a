import { describe, expect, it } from 'vitest';
import { balanceOf, favorabilityOf, heaviestFirst, weightOf } from './weights.ts';
import { probabilities, severities } from './words.ts';

const item = (kind: 'risk' | 'opportunity', resolved = false) => ({
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  kind,
  label: 'x',
  severity: 'alta' as const,
  probability: 'provavel' as const,
  resolved,
  resolution: '',
  sources: [],
});

describe('weightOf', () => {
  it('is the table of severity and probability', () => {
    const table = severities.map((severity) =>
      probabilities.map((probability) => weightOf({ severity, probability })),
    );
    expect(table).toEqual([
      [90, 75, 60],
      [60, 45, 30],
      [40, 25, 15],
    ]);
  });
});

describe('heaviestFirst', () => {
  it('has what is resolved last, however heavy', () => {
    const light = { ...item('risk'), severity: 'baixa' as const };
    const [heavy, resolved] = [item('risk'), item('risk', true)];
    expect(heaviestFirst([resolved, light, heavy])).toEqual([heavy, light, resolved]);
  });
});

describe('balanceOf', () => {
  it('is nothing against nothing at first', () => {
    expect(balanceOf([])).toEqual({ opportunity: 0, risk: 0 });
  });

  it('leaves resolved items out', () => {
    expect(balanceOf([item('risk'), item('risk', true), item('opportunity')])).toEqual({
      opportunity: 90,
      risk: 90,
    });
  });
});

describe('favorabilityOf', () => {
  it('is unknown while fewer than two things have been weighed', () => {
    expect(favorabilityOf([], 0, 0).percent).toBeNull();
    expect(favorabilityOf([item('opportunity'), item('risk', true)], 0, 0).percent).toBeNull();
    expect(favorabilityOf([], 1, 0).percent).toBeNull();
  });

  it('is the share of points that speaks for the client', () => {
    expect(favorabilityOf([item('risk')], 1, 0).percent).toBe(40);
    expect(favorabilityOf([item('opportunity')], 1, 0).percent).toBe(100);
  });
});
