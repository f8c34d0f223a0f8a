import { describe, expect, it } from 'vitest';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { PrecedentContent, Provenance } from '../precedent/definition.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';
import { citedToChoose } from './cited-to-choose.ts';

const cites = (value: string, known: Partial<Point> = {}): Point => ({
  ...{ id: value, kind: 'citation', use: 'document', text: value, value },
  ...{ day: null, role: null, answer: '', place: null },
  ...known,
});

const chosen = (provenance: Partial<Provenance>): ListedPrecedent => ({
  id: provenance.number ?? '',
  position: 1,
  content: { provenance: { court: '', number: '', ...provenance } } as PrecedentContent,
});

const left = (cited: string, provenance: Partial<Provenance>) =>
  citedToChoose([cites(cited)], [chosen(provenance)]).length;

describe('citedToChoose', () => {
  it('knows a chosen decision however its name is written', () => {
    expect(left('REsp 1.340.553/RS', { number: 'REsp n. 1340553/RS' })).toBe(0);
    expect(left('REsp 1.340.553', { number: 'REsp 1.340.553/RS', court: 'STJ' })).toBe(0);
    expect(left('REsp 1.340.553/RS', { number: '1.340.553', class: 'REsp', court: 'STJ' })).toBe(0);
    expect(left('REsp Repetitivo 1.340.553/RS', { number: 'REsp 1.340.553/RS' })).toBe(0);
    expect(left('Súmula 297/STJ', { number: 'Súmula 297', court: 'STJ' })).toBe(0);
  });

  it('knows a chosen decision by the theme that it decided', () => {
    expect(left('Tema 952/STJ', { number: 'REsp 1.568.244/RJ', theme: 'Tema 952', court: 'STJ' })).toBe(0);
  });

  it('tells decisions of one number apart by class, state and court', () => {
    expect(left('AREsp 1.340.553/RS', { number: 'REsp 1.340.553/RS' })).toBe(1);
    expect(left('REsp 1.340.553/RS', { number: 'REsp 1.340.553/SP' })).toBe(1);
    expect(left('Súmula 297/STJ', { number: 'Súmula 297', court: 'STF' })).toBe(1);
  });

  it('passes over what is omitted and what cites nothing', () => {
    const points = [cites('REsp 1/RS', { use: 'omitted' }), cites('Art. 5º', { kind: 'statute' })];
    expect(citedToChoose(points, [])).toEqual([]);
  });
});
