import { expect, it } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import { importReport } from '../../../../tests/support/import-report.ts';
import { ImportReportCard } from './ImportReportCard.tsx';

const report = importReport({
  refused: 1,
  refusals: [{ unit: 'line', at: 9, to: 12, reason: 'no_number', detail: '' }],
  unused: [{ unit: 'line', at: 1, to: 4, reason: 'page', text: 'Consulta de Jurisprudência' }],
  unusedCount: 301,
  withoutCourt: [{ unit: 'line', at: 5 }],
  withoutCourtCount: 250,
  lines: { unit: 'line', read: 14, used: 4, blank: 2, unused: 4, refused: 4 },
});

it('says where what was not used stands, and whose court is asked for', () => {
  const { say } = render(<ImportReportCard name="colado" report={report} onDismiss={() => {}} />);
  const shown = document.body.textContent;
  for (const words of [
    say('library.report.range', { place: say('library.report.unit.line', { at: 9 }), to: 12 }),
    say('library.report.reasons.no_number'),
    'Consulta de Jurisprudência',
    say('library.report.withoutCourt', { count: 250 }),
    say('library.report.unused', { count: 301 }),
    say('library.report.moreRefusals', { count: 300 }),
    say('library.report.lines.line', report.lines),
  ])
    expect(shown).toContain(words);
});

it('says what a file is that was not read, and in which archive it lies', () => {
  const { say } = render(
    <ImportReportCard
      name="a.zip"
      report={{
        ...report,
        format: 'zip',
        refusals: [{ unit: 'file', at: 1, reason: 'scanned_pdf', detail: '', file: 'voto.pdf' }],
      }}
      onDismiss={() => {}}
    />,
  );
  const shown = document.body.textContent;
  expect(shown).toContain('voto.pdf');
  expect(shown).toContain(say('library.report.reasons.scanned_pdf'));
});
