import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { slowUploads } from '../../../tests/support/components/slow-upload.ts';
import { useChatImports } from './useChatImports.ts';

const report: ChatReport = {
  found: 3,
  taken: 2,
  skipped: 1,
  blocks: 4,
  sources: {},
  reasons: {},
  listed: [],
  conversations: [],
  passedFiles: 0,
};

function Start({ names }: { names: string[] }) {
  const { start } = useChatImports();
  const files = names.map((name) => ({ name, content: new Blob(['x']) }));
  return (
    <button type="button" onClick={() => void start(files)}>
      Importar
    </button>
  );
}

it('tells a file that failed from one without conversations, on another screen', async () => {
  const uploads = slowUploads();
  const page = render(<Start names={['a.zip', 'b.zip']} />);
  await page.user.click(screen.getByRole('button', { name: 'Importar' }));
  page.rerender(<p>Outra tela</p>);
  await act(async () => uploads.fail());
  await act(async () => uploads.answer(report));
  const said = [
    page.say('imports.ended', { found: 3, taken: 2 }),
    page.say('imports.endedFailed', { count: 1 }),
  ];
  expect((await screen.findByText(said.join(' '))).textContent).toBe(said.join(' '));
  page.rerender(<Start names={['c.zip']} />);
  await page.user.click(screen.getByRole('button', { name: 'Importar' }));
  page.rerender(<p>Outra tela</p>);
  await act(async () => uploads.fail());
  await screen.findByText(said[1] ?? '');
});
