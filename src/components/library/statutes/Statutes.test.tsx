import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StatuteReading } from '#/lib/domain/library/statute-reading.ts';
import { problem } from '../../../../tests/support/components/fake-api.ts';
import { render } from '../../../../tests/support/components/render.tsx';
import { Statutes } from './Statutes.tsx';

const urn = 'urn:lex:br:federal:lei:1990-09-11;8078';
const title = 'Código de Defesa do Consumidor (Lei 8.078/1990)';
const listed = { urn, title, articleCount: 2, size: 90, importedAt: '2026-03-09T14:05:00.000Z' };
const read = {
  urn,
  title,
  articleCount: 2,
  first: '1',
  last: '2',
  repeated: [],
  missing: ['3'],
  replaces: null,
};
const reading: StatuteReading = {
  refusal: null,
  statutes: [read],
  titled: null,
  lines: { read: 4, articles: 3, before: 1, heading: 0, after: 0 },
  unread: [{ line: 1, reason: 'before', text: 'LEI Nº 8.078' }],
  struck: { passages: 0, characters: 0 },
};

const paste = (say: ReturnType<typeof render>['say']) => {
  const field = screen.getByRole('textbox', { name: say('library.statutes.paste') });
  fireEvent.change(field, { target: { value: 'Art. 1º Um.' } });
  fireEvent.click(screen.getByRole('button', { name: say('library.statutes.pasteDo') }));
};

it('shows what was read, with what is missing and not in articles, before it is kept', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', reading);
  api.on('POST /api/library/statutes', reading);
  paste(say);
  await screen.findByText(say('library.statutes.missing', { list: '3º', more: 0 }));
  expect(document.body.textContent).toContain(say('library.statutes.lines', reading.lines));
  expect(document.body.textContent).toContain('LEI Nº 8.078');
  api.on('GET /api/library/statutes', { statutes: [listed] });
  fireEvent.click(screen.getByRole('button', { name: say('library.statutes.keepDo') }));
  const list = await screen.findByRole('list', { name: say('library.statutes.title') });
  expect(list.textContent).toContain(title);
});

it('asks which statute it is where nothing tells it, and reads again by the answer', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', {
    ...reading,
    statutes: [{ ...read, urn: null, title: '', missing: [] }],
  });
  paste(say);
  await screen.findByText(say('library.statutes.unknown'));
  api.on('POST /api/library/statutes/reading', reading);
  fireEvent.change(screen.getByLabelText(say('library.statutes.which')), { target: { value: 'CDC' } });
  fireEvent.click(screen.getByRole('button', { name: say('library.statutes.checkName') }));
  await screen.findByRole('button', { name: say('library.statutes.keepDo') });
  expect(api.requests.map(({ path }) => path).join()).toContain('named=CDC');
});

it('says that the title in the text is that of another statute', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  const other = 'Código Civil (Lei 10.406/2002)';
  api.on('POST /api/library/statutes/reading', { ...reading, titled: other });
  paste(say);
  await screen.findByText(say('library.statutes.titled', { title: other }));
});

it('says why a file was not read', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', { ...reading, refusal: 'scanned_pdf', statutes: [] });
  paste(say);
  const reason = say('library.report.reasons.scanned_pdf');
  await screen.findByText(say('library.statutes.refused', { name: say('library.statutes.pasted'), reason }));
});

it('keeps a pasted text that could not be read, and offers no second attempt that would fail alike', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', problem(413, 'too_large'));
  paste(say);
  await screen.findByRole('alert');
  expect(screen.queryByRole('button', { name: say('common.retry') })).toBeNull();
  const field = screen.getByRole('textbox', { name: say('library.statutes.paste') });
  expect((field as HTMLTextAreaElement).value).toBe('Art. 1º Um.');
});

it('keeps a pasted text and what was read of it until it is in the library', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', reading);
  api.on('POST /api/library/statutes', problem(503, 'overloaded'));
  paste(say);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say('library.statutes.paste') });
  fireEvent.click(await screen.findByRole('button', { name: say('library.statutes.keepDo') }));
  expect((await screen.findByRole('alert')).textContent).toBe(say('errors.overloaded'));
  expect(field.value).toBe('Art. 1º Um.');
  api.on('POST /api/library/statutes', reading);
  fireEvent.click(screen.getByRole('button', { name: say('library.statutes.keepDo') }));
  await waitFor(() => expect(field.value).toBe(''));
  expect(screen.queryByText(say('errors.overloaded'))).toBeNull();
});

it('keeps another text that was typed before the one that was read is in the library', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', reading);
  api.on('POST /api/library/statutes', reading);
  paste(say);
  const keep = await screen.findByRole('button', { name: say('library.statutes.keepDo') });
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: say('library.statutes.paste') });
  fireEvent.change(field, { target: { value: 'Art. 1º Outro.' } });
  api.on('GET /api/library/statutes', { statutes: [listed] });
  fireEvent.click(keep);
  await screen.findByRole('list', { name: say('library.statutes.title') });
  await act(async () => {});
  expect(field.value).toBe('Art. 1º Outro.');
});

it('reads a text again that was not answered', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [] });
  api.on('POST /api/library/statutes/reading', problem(503, 'overloaded'));
  paste(say);
  const retry = await screen.findByRole('button', { name: say('common.retry') });
  api.on('POST /api/library/statutes/reading', reading);
  fireEvent.click(retry);
  await screen.findByRole('button', { name: say('library.statutes.keepDo') });
});

it('deletes a statute after a second press', async () => {
  const { api, say } = render(<Statutes />);
  api.on('GET /api/library/statutes', { statutes: [listed] });
  api.on('DELETE /api/library/statutes', new Response(null, { status: 204 }));
  fireEvent.click(
    await screen.findByRole('button', { name: say('library.statutes.removeNamed', { title }) }),
  );
  expect(api.requests.some(({ method }) => method === 'DELETE')).toBe(false);
  api.on('GET /api/library/statutes', { statutes: [] });
  fireEvent.click(
    screen.getByRole('button', { name: say('library.statutes.removeConfirmNamed', { title }) }),
  );
  await waitFor(() => screen.getByText(say('library.statutes.none')));
});
