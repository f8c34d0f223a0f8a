import { describe, expect, it } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { DeviceStorage } from '../device/device-storage.ts';
import { BlockEdits } from './blocks-edits.ts';

const session = '0198a000-0000-7000-8000-000000000001';
const block = { id: '0198a000-0000-7000-8000-000000000002', version: 4 } as Block;

describe('BlockEdits', () => {
  it('outlives a reload with what was typed and the version it is based on', () => {
    const storage = new DeviceStorage(null);
    const edits = new BlockEdits(storage, 'ana', session);
    edits.begin(block, 'antes');
    edits.change(block.id, { text: 'depois', state: 'saving' });
    const reloaded = new BlockEdits(storage, 'ana', session);
    expect([...reloaded.all()]).toEqual([[block.id, { text: 'depois', basedOn: 4, state: 'open' }]]);
    expect(new BlockEdits(storage, 'bruno', session).all().size).toBe(0);
  });

  it('does not begin anew what is being edited, and ends without a trace', () => {
    const storage = new DeviceStorage(null);
    const edits = new BlockEdits(storage, 'ana', session);
    edits.begin(block, 'antes');
    edits.change(block.id, { text: 'depois' });
    edits.begin(block, 'antes');
    expect(edits.all().get(block.id)?.text).toBe('depois');
    edits.end(block.id);
    edits.change(block.id, { text: 'tarde demais' });
    expect(edits.all().size).toBe(0);
    expect(storage.keys('')).toEqual([]);
  });

  it('goes on with what another tab typed, and ends where that tab ended it', () => {
    const edits = new BlockEdits(new DeviceStorage(null), 'ana', session);
    const key = `juca:ana:edit:${session}:${block.id}`;
    edits.begin(block, 'antes');
    edits.heard(key, '{"text":"da outra aba","basedOn":4}');
    expect(edits.all().get(block.id)?.text).toBe('da outra aba');
    edits.heard('juca:ana:edit:another:x', null);
    expect(edits.all().size).toBe(1);
    edits.heard(key, null);
    expect(edits.all().size).toBe(0);
  });

  it('passes over what it cannot read', () => {
    const storage = new DeviceStorage(null);
    storage.set(`juca:ana:edit:${session}:x`, 'not json');
    storage.set(`juca:ana:edit:${session}:y`, '{"text":1}');
    expect(new BlockEdits(storage, 'ana', session).all().size).toBe(0);
  });
});
