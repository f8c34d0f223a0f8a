import { screen, waitFor } from '@testing-library/react';
import { beforeAll, expect, it, vi } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import { ExportMenu } from './ExportMenu.tsx';

const sessionId = '0189b7f2-0000-7000-8000-000000000001';

beforeAll(() => {
  // jsdom keeps no files.
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:file');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});

const exported = async (format: 'pdf' | 'json', withReferences: boolean): Promise<URLSearchParams> => {
  const { api, user, say } = render(<ExportMenu sessionId={sessionId} />);
  const route = `/api/sessions/${sessionId}/export`;
  api.on(`GET ${route}`, () => new Response('file'));
  await user.click(screen.getByRole('button', { name: say('export.menu') }));
  const choice = await screen.findByRole('menuitemcheckbox', { name: say('export.references') });
  expect(choice.getAttribute('aria-checked')).toBe('false');
  if (withReferences) {
    await user.click(choice);
    expect(choice.getAttribute('aria-checked')).toBe('true');
  }
  await user.click(screen.getByRole('menuitem', { name: say(`export.formats.${format}`) }));
  const asked = () => api.requests.find(({ path }) => path.startsWith(route));
  await waitFor(() => expect(asked()).toBeDefined());
  return new URLSearchParams(asked()?.path.split('?')[1]);
};

it('exports without the table of references until the lawyer asks for it', async () => {
  expect((await exported('pdf', false)).get('references')).toBeNull();
});

it('asks for the table of references, and the menu stays open meanwhile', async () => {
  const query = await exported('pdf', true);
  expect([query.get('format'), query.get('references')]).toEqual(['pdf', 'true']);
});

it('asks for no table in a JSON file, which has none', async () => {
  const query = await exported('json', true);
  expect([query.get('part'), query.get('references')]).toEqual(['session', null]);
});
