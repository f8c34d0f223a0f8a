import { expect, it } from 'vitest';
import { standingOf } from '../law/article-standing.ts';
import { type Statute, statutes, yearOf } from '../law/statutes.ts';
import { easterOf } from './calendar/easter.ts';
import { federalClosure } from './calendar/federal.ts';
import { nationalClosure } from './calendar/national.ts';
import { hourSource } from './count-hours.ts';
import { eventRules, eventSources } from './events.ts';
import { doublings } from './parties.ts';
import { regimes } from './regimes.ts';
import { namedTerms } from './terms/index.ts';

/** Every citation of the tables: `CPC, art. 224, § 1º; Lei 11.419/2006, art. 5º`. */
const citations = (): string[] => {
  const holidays = ['01-01', '04-21', '05-01', '09-07', '10-12', '11-02', '11-20', '12-25'].map(
    (at) => nationalClosure(`2024-${at}`) ?? nationalClosure(`2026-${at}`),
  );
  const tables = [regimes, eventRules, eventSources, doublings, namedTerms, holidays, hourSource];
  const found = [
    ...JSON.stringify([...tables, federalClosure(easterOf(2026))]).matchAll(/"([^"]*art[^"]*)"/g),
  ];
  return [...new Set(found.flatMap(([, text = '']) => text.split('; ')))].filter((text) =>
    /, arts?\. /.test(text),
  );
};

/** The articles that a citation names, without its paragraphs and items. */
const articlesIn = (citation: string): string[] => {
  const text = citation
    .slice(citation.search(/arts?\. /))
    .replace(/\(.*\)|§§? \d+º(?:-[A-Z])?(?: (?:e|a) \d+º)*/g, '');
  return [...text.matchAll(/(\d[\d.]*)º?(-[A-Z])?/g)].map(
    ([, number = '', letter = '']) => number.replaceAll('.', '') + letter,
  );
};

const statuteOf = (citation: string): Statute | undefined => {
  const name = citation.slice(0, citation.indexOf(', art'));
  const [, number = '', year = ''] = /^(?:Lei|LC|Decreto-Lei) ([\d.]+)\/(\d{4})$/.exec(name) ?? [];
  return statutes.find((statute) =>
    number === ''
      ? statute.abbreviations.includes(name) && statute.repealedBy === ''
      : statute.number === number.replaceAll('.', '') && yearOf(statute) === year,
  );
};

it('DL-21 cites articles that exist, wherever the table of statutes can tell', () => {
  const all = citations();
  const judged = all.flatMap((citation) => {
    const statute = statuteOf(citation);
    return statute ? articlesIn(citation).map((article) => [citation, standingOf(statute, article)]) : [];
  });
  expect(judged.filter(([, standing]) => standing !== 'exists' && standing !== 'unknown')).toEqual([]);
  expect(judged.filter(([, standing]) => standing === 'exists').length).toBeGreaterThan(80);
});
