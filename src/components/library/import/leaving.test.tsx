import { act, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import { slowUploads } from '../../../../tests/support/components/slow-upload.ts';
import { importReport } from '../../../../tests/support/import-report.ts';
import { Library } from '../Library.tsx';

const report = importReport();

const wantsToLeave = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('an import of decisions goes on while another screen is shown, and its report is there on the way back', async () => {
  const uploads = slowUploads();
  const page = render(<Library />);
  const { api, say } = page;
  api.on('GET /api/library/decisions', { decisions: [], nextCursor: null, count: 0 });
  const text = await screen.findByRole('textbox', { name: say('library.import.paste') });
  fireEvent.change(text, { target: { value: 'REsp n. 1.733.013/PR' } });
  fireEvent.click(screen.getByRole('button', { name: say('library.import.pasteDo') }));
  await screen.findByRole('button', { name: say('library.import.stop') });
  page.rerender(<p>Outra tela</p>);
  expect(wantsToLeave()).toBe(true);
  page.rerender(<Library />);
  await screen.findByRole('button', { name: say('library.import.stop') });
  page.rerender(<p>Outra tela</p>);
  await act(async () => uploads.answer(report));
  const name = say('library.import.pasted');
  expect(wantsToLeave()).toBe(false);
  await screen.findByText(say('library.import.ended', { name }));
  page.rerender(<Library />);
  await screen.findByText(say('library.report.title', { name }));
});
