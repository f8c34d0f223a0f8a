import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ReferenceReport } from '#/lib/domain/reference-report.ts';
import { problem } from '../../../../tests/support/components/fake-api.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { ReferenceDialog } from './ReferenceDialog.tsx';

const place = { text: 'x', start: 0, end: 1, kind: 'statute' as const, decision: null, reading: null };
const report: ReferenceReport = {
  references: [
    {
      ...place,
      canonical: 'art. 927, Código Civil',
      urn: null,
      standing: 'confirmed',
      reasons: [],
      detail: '',
      asOf: '2026-01-23',
    },
    {
      ...place,
      canonical: 'art. 2050, Código Civil',
      urn: null,
      standing: 'absent',
      reasons: [],
      detail: '',
      asOf: '2026-01-23',
    },
    {
      ...place,
      canonical: 'art. 1100, Código de Processo Civil',
      urn: null,
      standing: 'superseded',
      reasons: ['former_code'],
      detail: 'Código de Processo Civil de 1973',
      asOf: null,
    },
  ],
  quotations: [
    {
      text: 'a recusa gera dano',
      start: 5,
      end: 20,
      of: 'REsp 1733013/PR',
      decision: 'd',
      isVerbatim: false,
    },
  ],
  omitted: 0,
  tableMadeOn: '2026-11-26',
};

const open = () =>
  render(<ReferenceDialog blockId="b" version={1} text="art. 927 do CC" onClose={() => {}} />);

it('shows each reference with its standing, the reason and the day of the statute’s text', async () => {
  const { api } = open();
  api.on('POST /api/references/check', report);
  await screen.findByText('art. 927, Código Civil');
  const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(rows[0]).toContain('Confere');
  expect(rows[1]).toContain('Não existe');
  expect(rows[1]).toContain('texto de 23/01/2026');
  expect(rows[2]).toContain('pode ser o código anterior: Código de Processo Civil de 1973');
  expect(rows[3]).toContain('REsp 1733013/PR: Não confere com a decisão da biblioteca');
  expect(api.requests.find(({ method }) => method === 'POST')?.body).toEqual({ text: 'art. 927 do CC' });
});

it('reads an article beside its reference, goes to the next one, and leads to the import once', async () => {
  const { api, say } = open();
  const urn = 'urn:lex:br:federal:lei:2002-01-10;10406';
  const [first, ...others] = report.references;
  if (!first) throw new Error('The report has no reference.');
  const reading = { urn, article: '927', isThere: true };
  const missing = others.map((each) => ({ ...each, reading: { urn, article: '1', isThere: false } }));
  api.on('POST /api/references/check', { ...report, references: [{ ...first, reading }, ...missing] });
  const article = { urn, title: 'Código Civil', importedAt: '2026-03-09T14:05:00.000Z', previous: null };
  const path = `GET /api/library/statutes/article?urn=${encodeURIComponent(urn)}`;
  api.on(`${path}&article=927`, { ...article, number: '927', text: 'Art. 927. Aquele que.', next: '928' });
  api.on(`${path}&article=928`, { ...article, number: '928', text: 'Art. 928. O incapaz.', next: null });
  const name = say('canvas.references.readNamed', { name: 'art. 927, Código Civil' });
  const opener = await screen.findByRole('button', { name });
  opener.focus();
  fireEvent.click(opener);
  await screen.findByText('Art. 927. Aquele que.');
  fireEvent.click(
    screen.getByRole('button', { name: say('canvas.references.reader.to', { number: '928' }) }),
  );
  await screen.findByText('Art. 928. O incapaz.');
  fireEvent.click(screen.getByRole('button', { name: say('canvas.references.reader.back') }));
  expect(document.activeElement).toBe(opener);
  expect(screen.getAllByRole('link', { name: say('canvas.references.importTexts') })).toHaveLength(1);
});

it('says that a text has no references', async () => {
  const { api } = open();
  api.on('POST /api/references/check', { ...report, references: [], quotations: [] });
  await screen.findByText('Nenhuma referência foi encontrada neste texto.');
});

it('says what went wrong where the text could not be checked', async () => {
  const { api } = open();
  api.on('POST /api/references/check', problem(413, 'too_large', { limit: 'checkedText' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).not.toBe(''));
});
