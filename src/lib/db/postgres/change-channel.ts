import type { Pool } from 'pg';
import type { OwnedChange } from '../engine.ts';
import { ChangeListener } from './change-listener.ts';
import { readMessage } from './change-message.ts';
import { ChangeSender } from './change-sender.ts';

export interface ChannelEvents {
  /** Another process committed this. */
  change: (change: OwnedChange) => void;
  /** Hints may have been missed. */
  gap: () => void;
  /** A sign-in of this user may have ended in another process. */
  signOut: (user: string) => void;
  note: (level: 'info' | 'warn', message: string) => void;
}

/**
 * Carries change hints, and which users signed out, between processes over LISTEN and NOTIFY. A hint that a process loses, as one that is killed
 * between its commit and its NOTIFY does, is made up for by the next look at the database.
 */
export class ChangeChannel {
  readonly #self = crypto.randomUUID();
  readonly #sender: ChangeSender;
  readonly #listener: ChangeListener;
  readonly #events: ChannelEvents;

  constructor(url: string, pool: Pool, events: ChannelEvents) {
    this.#events = events;
    this.#sender = new ChangeSender(pool, this.#self);
    const { gap, note } = events;
    this.#listener = new ChangeListener({ url, receive: (payload) => this.#receive(payload), gap, note });
  }

  /** Listens from now on. Rejects where the database cannot be reached. */
  listen(): Promise<void> {
    return this.#listener.listen();
  }

  send(changes: OwnedChange[]): void {
    this.#sender.send(changes);
  }

  sendSignOut(user: string): void {
    this.#sender.sendSignOut(user);
  }

  async close(): Promise<void> {
    await this.#sender.close();
    await this.#listener.close();
  }

  #receive(payload: string): void {
    const message = readMessage(this.#self, payload);
    if (!message) return;
    if (message.gap) this.#events.gap();
    for (const change of message.changes) this.#events.change(change);
    for (const user of message.signOuts) this.#events.signOut(user);
  }
}
