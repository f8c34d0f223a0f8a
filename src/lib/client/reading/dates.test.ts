import { describe, expect, it } from 'vitest';
import { dayGroup, exactDate, monthName, relativeDate } from './dates.ts';

/** Noon of a Monday in São Paulo (UTC-3). */
const reader = { now: new Date('2026-03-09T15:00:00.000Z'), timeZone: 'America/Sao_Paulo', locale: 'pt-BR' };

describe('dayGroup', () => {
  it.each([
    ['a minute ago', '2026-03-09T14:59:00.000Z', 'today'],
    ['the first minute of today', '2026-03-09T03:00:00.000Z', 'today'],
    ['a clock ahead', '2026-03-10T15:00:00.000Z', 'today'],
    ['the last minute of yesterday', '2026-03-09T02:59:00.000Z', 'yesterday'],
    ['two days ago', '2026-03-07T15:00:00.000Z', 'week'],
    ['six days ago', '2026-03-03T15:00:00.000Z', 'week'],
    ['seven days ago', '2026-03-02T15:00:00.000Z', '2026-03-01'],
    ['the last minute of a month', '2026-03-01T02:59:00.000Z', '2026-02-01'],
    ['another year', '2025-03-09T15:00:00.000Z', '2025-03-01'],
  ])('puts %s in its group', (_, time, group) => {
    expect(dayGroup(time, reader)).toBe(group);
  });

  it('goes by the calendar where the reader is', () => {
    const time = '2026-03-09T01:00:00.000Z';
    expect(dayGroup(time, { ...reader, timeZone: 'UTC' })).toBe('today');
    expect(dayGroup(time, reader)).toBe('yesterday');
  });
});

describe('monthName', () => {
  it('has a capital, and the year where it is another one', () => {
    expect(monthName('2026-02-01', reader)).toBe('Fevereiro');
    expect(monthName('2025-12-01', reader)).toBe('Dezembro de 2025');
    expect(monthName('2025-12-01', { ...reader, locale: 'en' })).toBe('December 2025');
  });
});

describe('relativeDate', () => {
  it.each([
    ['2026-03-09T14:59:40.000Z', 'agora'],
    ['2026-03-09T14:55:00.000Z', 'há 5 min'],
    ['2026-03-09T12:00:00.000Z', 'há 3 h'],
    ['2026-03-08T23:00:00.000Z', 'ontem'],
    ['2026-03-06T15:00:00.000Z', 'há 3 dias'],
    ['2026-03-02T15:00:00.000Z', '02/03/2026'],
  ])('writes %s as %s', (time, text) => {
    expect(relativeDate(time, reader)).toBe(text);
  });

  it('calls a clock ahead now', () => {
    expect(relativeDate('2026-03-09T15:10:00.000Z', reader)).toBe('agora');
  });

  it('writes English dates without doubt about day and month', () => {
    expect(relativeDate('2026-03-02T15:00:00.000Z', { ...reader, locale: 'en' })).toBe('Mar 2, 2026');
  });
});

describe('exactDate', () => {
  it('gives day and time in full', () => {
    expect(exactDate('2026-03-09T14:05:00.000Z', reader)).toBe('9 de março de 2026 às 11:05');
  });
});
