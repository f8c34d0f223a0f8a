/**
 * Where a message goes: to a session, or to one that its first message will create. A creation key names the latter
 * until the server has given it an id.
 */
export type Destination = { kind: 'session'; id: string } | { kind: 'new'; key: string };

/** A destination in one string, as in the keys of the device and in lock names. */
export type Place = `session:${string}` | `new:${string}`;

export const placeOf = (destination: Destination): Place =>
  destination.kind === 'session' ? `session:${destination.id}` : `new:${destination.key}`;

export const sessionPlace = (id: string): Place => `session:${id}`;

export const destinationOf = (place: Place): Destination => {
  const id = place.slice(place.indexOf(':') + 1);
  return place.startsWith('session:') ? { kind: 'session', id } : { kind: 'new', key: id };
};

/** Lock that a tab holds while the session under this key is its own to begin. */
export const newSessionLock = (key: string): string => `juca-new:${key}`;
