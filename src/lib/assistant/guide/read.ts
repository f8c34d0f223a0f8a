import type { Finding } from '#/lib/domain/blocks/progress.ts';
import { titleFrom } from '#/lib/domain/text.ts';
import type { Reading, Source } from '../assistant.ts';
import { proposeTheme } from './propose.ts';
import { recognise } from './recognise/index.ts';

const mostFindings = 500;
const mostSituation = 4_000;

/** What the guide's rules make of the lawyer's own words. Says nothing that does not stand in them. */
export const readQuestion = (sources: readonly Source[]): Reading => {
  const findings = sources.flatMap(({ id, text }) =>
    recognise(text).map((match): Finding => ({ ...match, text: match.text.slice(0, 1_000), source: id })),
  );
  const whole = sources.map(({ text }) => text).join('\n\n');
  const { area, theme } = proposeTheme(whole);
  return {
    diagnosis: {
      situation: whole.slice(0, mostSituation).toWellFormed(),
      area: area.name,
      theme: theme.name,
      thesis: '',
      because: { area: area.because, theme: theme.because },
      context: [],
      sources: sources.map(({ id }) => id),
    },
    progress: { findings: findings.slice(0, mostFindings) },
    title: theme.name || titleFrom(whole),
  };
};
