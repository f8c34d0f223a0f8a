import { describe, expect, it } from 'vitest';
import { DeviceStorage } from '../device/device-storage.ts';
import type { Destination } from '../outbox/outbox.ts';
import { Drafts } from './drafts.ts';
import { DraftKeeper } from './drafts-keeper.ts';

const session: Destination = { kind: 'session', id: '0198a000-0000-7000-8000-000000000001' };
const start: Destination = { kind: 'new', key: '0198a000-0000-7000-8000-000000000002' };

const setUp = () => new Drafts(new DeviceStorage(null), 'ana');

describe('DraftKeeper', () => {
  it('begins with what was kept', () => {
    const drafts = setUp();
    drafts.write(session, 'Recusa de cobertura');
    expect(new DraftKeeper(drafts, session).text()).toBe('Recusa de cobertura');
  });

  it('writes what was typed when the page goes away', () => {
    const drafts = setUp();
    const keeper = new DraftKeeper(drafts, session);
    keeper.set('Recusa');
    expect(drafts.read(session)).toBe('');
    keeper.flush();
    expect(drafts.read(session)).toBe('Recusa');
    keeper.clear();
    expect(drafts.read(session)).toBe('');
  });

  it('loses nothing that was typed before it had a destination', () => {
    const drafts = setUp();
    drafts.write(start, 'Ontem');
    const keeper = new DraftKeeper(drafts, null);
    keeper.set('hoje');
    keeper.attach(start);
    expect(keeper.text()).toBe('Ontem\n\nhoje');
    expect(drafts.read(start)).toBe('Ontem\n\nhoje');
  });

  it('moves with what was typed while the session was being created', () => {
    const drafts = setUp();
    const keeper = new DraftKeeper(drafts, start);
    keeper.set('E mais uma coisa');
    keeper.attach(session);
    expect(keeper.text()).toBe('E mais uma coisa');
    expect(drafts.read(session)).toBe('E mais uma coisa');
    expect(drafts.begun()).toEqual([]);
  });

  it('puts a text back before what was typed since', () => {
    const keeper = new DraftKeeper(setUp(), session);
    keeper.insert('Não enviada');
    keeper.insert('Antes');
    keeper.append('Depois');
    expect(keeper.text()).toBe('Antes\n\nNão enviada\n\nDepois');
  });

  it('takes over what another tab typed, unless something else was typed here', () => {
    const drafts = setUp();
    const keeper = new DraftKeeper(drafts, session);
    keeper.heard(drafts.keyOf(session), 'Da outra aba');
    expect(keeper.text()).toBe('Da outra aba');
    keeper.set('Desta aba');
    keeper.heard(drafts.keyOf(session), 'De novo da outra');
    keeper.heard(drafts.keyOf(start), 'De outra sessão');
    expect(keeper.text()).toBe('Desta aba');
    keeper.flush();
    expect(drafts.read(session)).toBe('Desta aba');
  });
});
