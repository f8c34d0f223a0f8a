import type { Finding } from '#/blocks/progress/definition.ts';
import { utf8Length } from '#/lib/domain/text.ts';
import type { Reading, Source } from '../assistant.ts';
import { cut, line, sourcesOf } from './bounds.ts';
import { proposeTheme } from './propose.ts';
import { recognise } from './recognise/index.ts';

const mostFindings = 500;
const mostSituation = 4_000;
/** Bytes of the findings: what a block holds, less what stands around them. */
const mostBytes = 240 * 1024;

/** What the guide's rules make of the lawyer's own words. Says nothing that does not stand in them. */
export const readQuestion = (sources: readonly Source[]): Reading => {
  const findings = sources.flatMap(({ id, text }) =>
    recognise(text).map(
      (match): Finding => ({ ...match, text: line(match.text), value: line(match.value), source: id }),
    ),
  );
  const whole = sources.map(({ text }) => text).join('\n\n');
  const { area, theme } = proposeTheme(whole);
  return {
    diagnosis: {
      situation: cut(whole, mostSituation),
      area: area.name,
      theme: theme.name,
      thesis: '',
      because: { area: area.because.map(word), theme: theme.because.map(word) },
      context: [],
      sources: sourcesOf(...sources.map(({ id }) => id)),
    },
    progress: { findings: fitting(findings.slice(0, mostFindings)) },
  };
};

const word = (written: string): string => cut(written, 60);

/** The first findings, as many as one block holds. */
const fitting = (findings: Finding[]): Finding[] =>
  utf8Length(JSON.stringify(findings)) <= mostBytes
    ? findings
    : fitting(findings.slice(0, Math.floor(findings.length / 2)));
