import { describe, expect, it } from 'vitest';
import type { Block } from '#/lib/domain/session.ts';
import { TestBrowser } from '../../../../tests/support/device.ts';
import { MessageEdits } from './edit.ts';

const session = '0198a000-0000-7000-8000-000000000001';
const block = { id: '0198a000-0000-7000-8000-000000000002', version: 4 } as Block;

const setUp = async () => {
  const browser = new TestBrowser();
  const typed = await browser.openTab();
  return { browser, typed, edits: new MessageEdits(typed, session) };
};

describe('MessageEdits', () => {
  it('outlives a reload with what was typed and the version it is based on', async () => {
    const { browser, typed, edits } = await setUp();
    edits.begin(block, 'antes');
    edits.type(block.id, 'depois');
    edits.saving(block.id, 4);
    await typed.flush();
    const reloaded = new MessageEdits(await browser.openTab(), session);
    expect([...reloaded.all()]).toEqual([[block.id, { text: 'depois', basedOn: 4, state: 'open' }]]);
    expect(new MessageEdits(await browser.openTab('bruno'), session).all().size).toBe(0);
  });

  it('does not begin anew what is being edited, and ends without a trace', async () => {
    const { browser, typed, edits } = await setUp();
    edits.begin(block, 'antes');
    edits.type(block.id, 'depois');
    edits.begin(block, 'antes');
    expect(edits.all().get(block.id)?.text).toBe('depois');
    edits.end(block.id);
    edits.type(block.id, 'tarde demais');
    await typed.flush();
    expect([edits.all().size, browser.database.values.size]).toEqual([0, 0]);
  });

  it('is one and the same in two tabs, and ends where the other tab ended it', async () => {
    const { browser, typed, edits } = await setUp();
    const otherTab = await browser.openTab();
    const other = new MessageEdits(otherTab, session);
    edits.begin(block, 'antes');
    await typed.flush();
    other.type(block.id, 'da outra aba');
    await otherTab.flush();
    expect(edits.all().get(block.id)?.text).toBe('da outra aba');
    other.end(block.id);
    await otherTab.flush();
    expect(edits.all().size).toBe(0);
  });

  it('keeps what is typed while a save is on its way, over the version that was stored', async () => {
    const { edits } = await setUp();
    edits.begin(block, 'antes');
    edits.type(block.id, 'enviado');
    edits.saving(block.id, 4);
    edits.type(block.id, 'enviado e mais');
    expect(edits.all().get(block.id)?.state).toBe('saving');
    edits.saved(block.id, 'enviado', 5);
    expect(edits.all().get(block.id)).toEqual({ text: 'enviado e mais', basedOn: 5, state: 'open' });
    edits.saving(block.id, 5);
    edits.saved(block.id, 'enviado e mais', 6);
    expect(edits.all().size).toBe(0);
  });

  it('keeps what is typed while a save fails', async () => {
    const { edits } = await setUp();
    edits.begin(block, 'antes');
    edits.saving(block.id, 4);
    edits.type(block.id, 'depois');
    edits.failed(block.id, 'unanswered');
    expect(edits.all().get(block.id)).toEqual({ text: 'depois', basedOn: 4, state: 'unanswered' });
  });

  it('gives the same edits until one of them changes', async () => {
    const { edits } = await setUp();
    edits.begin(block, 'antes');
    expect(edits.all()).toBe(edits.all());
  });
});
