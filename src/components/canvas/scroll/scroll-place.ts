import { type TabStorage, tabStorage } from '#/lib/client/device/tab-storage.ts';

/** A place in a session: pixels below the top of the block at this position. */
export interface Place {
  position: number;
  offset: number;
}

/** Remembers per session and tab the last place: in the list, or its end. */
export class ScrollPlaces {
  readonly #storage: TabStorage;

  constructor(storage: TabStorage) {
    this.#storage = storage;
  }

  read(sessionId: string): Place | 'end' | null {
    const kept = this.#storage.get(keyOf(sessionId)) ?? '';
    if (kept === 'end') return kept;
    const [position, offset] = kept.split(' ').map(Number);
    if (!position || position < 1 || offset === undefined || Number.isNaN(offset)) return null;
    return { position, offset };
  }

  write(sessionId: string, place: Place | 'end'): void {
    const kept = place === 'end' ? place : `${place.position} ${Math.round(place.offset)}`;
    this.#storage.set(keyOf(sessionId), kept);
  }
}

const keyOf = (sessionId: string) => `juca:place:${sessionId}`;

let places: ScrollPlaces | undefined;

/** The places of this tab. */
export const scrollPlaces = (): ScrollPlaces => {
  places ??= new ScrollPlaces(tabStorage());
  return places;
};
