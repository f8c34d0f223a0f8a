import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { SynonymsDialog } from './SynonymsDialog.tsx';

const path = '/api/library/synonyms';

const open = async () => {
  const onClose = vi.fn();
  const page = render(<SynonymsDialog onClose={onClose} />);
  page.api.on(`GET ${path}`, { groups: [['HC', 'habeas corpus']] });
  page.api.on(`PUT ${path}`, ({ body }: { body: unknown }) => body);
  const field = await screen.findByRole('textbox', { name: page.say('library.synonyms.label') });
  const save = screen.getByRole('button', { name: page.say('library.synonyms.save') });
  return { ...page, onClose, field, save };
};

it('shows the groups as lines, and saves what is written', async () => {
  const { api, user, say, field, save, onClose } = await open();
  expect(field).toHaveProperty('value', 'HC, habeas corpus');
  await user.type(field, '{End}{Enter}alvará = licença');
  await user.click(save);
  await screen.findByText(say('library.synonyms.saved', { count: 2 }));
  expect(api.requests.find(({ method }) => method === 'PUT')?.body).toEqual({
    groups: [
      ['HC', 'habeas corpus'],
      ['alvará', 'licença'],
    ],
  });
  expect(onClose).toHaveBeenCalled();
});

it('says which line is no group, keeps it and leads back to it', async () => {
  const { api, user, say, field, save, onClose } = await open();
  await user.type(field, '{End}{Enter}sozinha');
  await user.click(save);
  const said = await screen.findByText(say('library.synonyms.problems.alone', { line: 2 }));
  expect(said.getAttribute('role')).toBe('alert');
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty('value', 'HC, habeas corpus\nsozinha');
  expect(api.requests.some(({ method }) => method === 'PUT')).toBe(false);
  expect(onClose).not.toHaveBeenCalled();
});

it('closes on Escape until something is changed, then on Cancel alone', async () => {
  const { user, say, field, onClose } = await open();
  await user.type(field, 'x{Escape}');
  expect(onClose).not.toHaveBeenCalled();
  await user.type(field, '{Backspace}{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
  await user.type(field, 'x');
  await user.click(screen.getByRole('button', { name: say('common.cancel') }));
  expect(onClose).toHaveBeenCalledTimes(2);
});

it('tells every limit beside the field, not only once one is passed', async () => {
  const { field } = await open();
  const about = document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
  const { synonymGroups, synonymsPerGroup, synonym, synonymWords } = limits;
  expect(about.match(/\d+/g)?.map(Number)).toEqual([synonymGroups, synonymsPerGroup, synonym, synonymWords]);
});
