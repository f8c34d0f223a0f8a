import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { AccountAnswering } from '#/lib/domain/answering.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { DefaultModel } from './DefaultModel.tsx';

const model = (id: string) => ({
  id,
  name: `Modelo ${id}`,
  host: `${id}.example`,
  region: '',
  contextTokens: 32_000,
  price: null,
});
const answering: AccountAnswering = {
  models: [model('a'), model('b')],
  default: 'a',
  chosen: null,
  tokens: null,
};

const open = (given: Partial<AccountAnswering> = {}) => {
  const page = render(<DefaultModel />);
  let told = { ...answering, ...given };
  page.api.on('GET /api/answering', () => told);
  page.api.on('PUT /api/answering', ({ body }: { body: unknown }) => {
    const { model: chosen } = body as { model: string | null };
    told = { ...told, default: chosen ?? 'a', chosen };
    return told;
  });
  return page;
};

const chosenName = (select: HTMLElement) => (select as HTMLSelectElement).selectedOptions[0]?.textContent;

it('chooses a model for the account, and takes the choice back', async () => {
  const { user, say, api } = open();
  const select = await screen.findByRole('combobox', { name: say('canvas.answering.modelLabel') });
  expect(chosenName(select)).toBe(say('account.defaultModel.first', { model: 'Modelo a' }));
  await user.selectOptions(select, 'Modelo b');
  await expect.poll(() => chosenName(select)).toBe('Modelo b');
  await user.selectOptions(select, say('account.defaultModel.first', { model: 'Modelo a' }));
  const puts = () => api.requests.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  await expect.poll(puts).toEqual([{ model: 'b' }, { model: null }]);
});

it('says that the chosen model is gone, and why a choice was not kept', async () => {
  const { user, say, api } = open({ default: 'velho', chosen: 'velho' });
  const select = await screen.findByRole('combobox', { name: say('canvas.answering.modelLabel') });
  expect(chosenName(select)).toBe(say('canvas.answering.goneOption', { model: 'velho' }));
  api.on('PUT /api/answering', problem(400, 'invalid', { field: 'model' }));
  await user.selectOptions(select, 'Modelo b');
  await screen.findByRole('alert');
  expect(chosenName(select)).toBe(say('canvas.answering.goneOption', { model: 'velho' }));
});

it('is not there without models', async () => {
  const { api } = open({ models: [], default: null });
  await expect.poll(() => api.requests).toHaveLength(1);
  expect(screen.queryByRole('combobox')).toBeNull();
});
