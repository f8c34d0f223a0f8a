import { act, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NotKept } from '#/components/ui/NotKept.tsx';
import type { TypedSlot } from '#/lib/client/typed/typed-entry.ts';
import { typedTextOf } from '#/lib/client/typed/typed-text-of.ts';
import { problem } from '../../../tests/support/components/fake-api.ts';
import { render } from '../../../tests/support/components/render.tsx';
import { useIsTypedLoaded, useNotKept } from './typed.tsx';

const slot: TypedSlot = { kind: 'field', place: 'session:s', name: 'b.thesis' };

/** A text of a card, in a browser without IndexedDB. */
function Field() {
  const isLoaded = useIsTypedLoaded();
  const because = useNotKept(slot);
  return isLoaded ? <NotKept because={because} /> : null;
}

/** True where the browser would ask before it leaves the page. */
const asks = (): boolean => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
};

it('says beside a text that it would be lost with the tab, and asks before leaving, until it is stored', async () => {
  const page = render(<Field />, { ownerId: 'ana' });
  const typed = typedTextOf('ana');
  await typed.whenLoaded();
  expect([page.queryByRole('alert'), asks()]).toEqual([null, false]);

  await act(() => typed.put(slot, { text: 'Tese', base: '', state: 'open' }, 'now'));
  await page.findByText(page.say('common.notKept.memoryOnly'));
  await waitFor(() => expect(asks()).toBe(true));

  await act(() => typed.remove(slot, 'now'));
  await waitFor(() => expect([page.queryByRole('alert'), asks()]).toEqual([null, false]));
});

it('forgets what was typed over the blocks of a session once its end is announced', async () => {
  const page = render(<Field />, { ownerId: 'bruno' });
  const typed = typedTextOf('bruno');
  await typed.whenLoaded();
  const draft: TypedSlot = { ...slot, kind: 'draft', name: '' };
  for (const each of [slot, draft]) void typed.put(each, { text: 'Tese', base: '', state: 'open' });
  await waitFor(() => {
    // Again until the change feed is open.
    page.api.announce({ kind: 'purged', sessionId: 's', version: 2 });
    expect(typed.get(slot)).toBeUndefined();
  });
  expect(typed.get(draft)?.text).toBe('Tese');
});

it('asks at the start which of the sessions with old texts are gone', async () => {
  const typed = typedTextOf('carla');
  await typed.whenLoaded();
  for (const id of ['gone', 'kept']) {
    void typed.put({ ...slot, place: `session:${id}` }, { text: 'x', base: '', state: 'open', updatedAt: 0 });
  }
  const page = render(<Field />, { ownerId: 'carla' });
  page.api.on('GET /api/sessions/gone', problem(404, 'not_found'));
  page.api.on('GET /api/sessions/kept', problem(503, 'unavailable'));
  await waitFor(() => expect(typed.all().map(({ place }) => place)).toEqual(['session:kept']));
});
