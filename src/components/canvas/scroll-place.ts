import { browserStorage, type DeviceStorage } from '#/lib/client/device-storage.ts';

/** Where the reader is in a session: pixels below the top of the block at this position. */
export interface Place {
  position: number;
  offset: number;
}

/** Remembers per session and tab where the reader was; at the end there is nothing to remember. */
export class ScrollPlaces {
  readonly #storage: DeviceStorage;

  constructor(storage: DeviceStorage) {
    this.#storage = storage;
  }

  read(sessionId: string): Place | null {
    const [position, offset] = (this.#storage.get(keyOf(sessionId)) ?? '').split(' ').map(Number);
    if (!position || position < 1 || offset === undefined || Number.isNaN(offset)) return null;
    return { position, offset };
  }

  write(sessionId: string, place: Place | null): void {
    if (place) this.#storage.set(keyOf(sessionId), `${place.position} ${Math.round(place.offset)}`);
    else this.#storage.remove(keyOf(sessionId));
  }
}

const keyOf = (sessionId: string) => `juca:place:${sessionId}`;

let places: ScrollPlaces | undefined;

/** The places of this tab. */
export const scrollPlaces = (): ScrollPlaces => {
  places ??= new ScrollPlaces(browserStorage('sessionStorage'));
  return places;
};
