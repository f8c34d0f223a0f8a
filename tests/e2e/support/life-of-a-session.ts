import { expect } from '@playwright/test';
import { appears, disappears, followed } from './follow.ts';
import type { Workspace } from './workspace.ts';

const first = 'O plano de saúde recusou a cirurgia.';
const second = 'O contrato é de 2021, coletivo por adesão.';
const third = 'Há laudo médico com urgência.';
const name = 'Cirurgia recusada';
const other = 'Prazo para embargos à execução';

/**
 * Create, write three messages, reload, rename, pin, second session, switch, delete, undo, while another device of
 * the same person follows each step.
 */
export const liveThrough = async (here: Workspace, there: Workspace): Promise<void> => {
  const inOrder = (desk: Workspace) =>
    expect(desk.messages.getByRole('article')).toContainText([first, second, third]);

  await followed(
    'create',
    () => here.send(first),
    () => appears(there.row(first)),
  );
  await there.goTo(first);
  await appears(there.message(first));
  await followed(
    'second message',
    () => here.send(second),
    () => appears(there.message(second)),
  );
  await followed(
    'third message',
    () => here.send(third),
    () => appears(there.message(third)),
  );
  await inOrder(there);

  await here.page.reload();
  await inOrder(here);
  expect(await here.storedTexts()).toEqual([first, second, third]);

  await followed(
    'rename',
    () => here.rename(first, name),
    () => appears(there.row(name)),
  );
  await followed(
    'pin',
    () => here.choose(name, 'pin'),
    () => appears(there.pinMark(name)),
  );

  await here.beginSession();
  await followed(
    'second session',
    () => here.send(other),
    () => appears(there.row(other)),
  );
  await appears(here.message(other));

  await here.goTo(name);
  await inOrder(here);
  await here.goTo(other);
  await appears(here.message(other));
  await here.goTo(name);

  await followed(
    'delete',
    () => here.choose(other, 'trash'),
    () => disappears(there.row(other)),
  );
  await followed(
    'undo',
    () => here.undo(),
    () => appears(there.row(other)),
  );
  await there.goTo(other);
  await appears(there.message(other));
  await expect(there.pinMark(name)).toBeVisible();
};
