import { randomBytes } from 'node:crypto';
import { JucaError } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { Change } from '#/lib/domain/session.ts';
import { Backlog, type PlacedChange } from './backlog.ts';
import { formatEvent, formatPlace } from './live-event.ts';
import type { LiveStream } from './live-stream.ts';

/** Changes that are kept for readers who come back. */
const backlogCapacity = 256;

/** All streams of one owner, and the changes that one of them may have missed. */
export class OwnerTopic {
  readonly #streams = new Set<LiveStream>();
  #backlog = newBacklog();

  publish(change: Change): void {
    const text = formatChange(this.#backlog.add(change));
    for (const stream of this.#streams) stream.send(text);
  }

  /** Tells every reader that changes were missed; one that is away learns it when it comes back. */
  reset(): void {
    this.#backlog = newBacklog();
    const text = formatEvent({ event: 'reset', id: this.#backlog.place });
    for (const stream of this.#streams) stream.send(text);
  }

  /** Throws `limit` where the owner has `limits.liveStreams` already. */
  refuseTooMany(): void {
    if (this.#streams.size < limits.liveStreams) return;
    const max = limits.liveStreams;
    throw new JucaError('limit', `At most ${max} live streams may be open.`, { limit: 'liveStreams', max });
  }

  /** Adds a stream and tells it what it missed; `reset` where that is not known. */
  join(stream: LiveStream, lastEventId: string | undefined): void {
    this.#streams.add(stream);
    stream.send(this.#beginning(lastEventId));
  }

  leave(stream: LiveStream): void {
    this.#streams.delete(stream);
  }

  /** Tells every reader that the account is gone. */
  tellDeleted(): void {
    const text = formatEvent({ event: 'deleted', id: this.#backlog.place });
    for (const stream of this.#streams) stream.send(text);
  }

  #beginning(lastEventId: string | undefined): string {
    const id = this.#backlog.place;
    if (lastEventId === undefined) return formatPlace(id);
    const missed = this.#backlog.after(lastEventId);
    return missed ? missed.map(formatChange).join('') : formatEvent({ event: 'reset', id });
  }
}

const newBacklog = () => new Backlog(randomBytes(6).toString('hex'), backlogCapacity);

const formatChange = ({ id, change }: PlacedChange): string => formatEvent({ event: 'change', id, change });
