import { expect, it } from 'vitest';
import { TabStorage } from '#/lib/client/device/tab-storage.ts';
import { ScrollPlaces } from './scroll-place.ts';

it('remembers a place per session, and the end as such', () => {
  const places = new ScrollPlaces(new TabStorage(null));
  places.write('a', { position: 7, offset: 31.6 });
  expect(places.read('a')).toEqual({ position: 7, offset: 32 });
  expect(places.read('b')).toBeNull();
  places.write('a', 'end');
  expect(places.read('a')).toBe('end');
});

it('passes over what it cannot read', () => {
  const storage = new TabStorage(null);
  for (const kept of ['x y', '0 3', '5', '']) {
    storage.set('juca:place:a', kept);
    expect(new ScrollPlaces(storage).read('a')).toBeNull();
  }
});
