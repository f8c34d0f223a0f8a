import { expect, it } from 'vitest';
import { ChannelClaims, type ClaimChannel } from './channel-claims.ts';

/** Tabs that hear each other in a later turn, as over a `BroadcastChannel`; a closed one says nothing. */
const browser = () => {
  const open = new Set<ClaimChannel>();
  return () => {
    const own: ClaimChannel = {
      onmessage: null,
      postMessage: (data) => {
        const others = [...open].filter((each) => each !== own);
        void Promise.resolve().then(() => {
          for (const each of others) if (open.has(each)) each.onmessage?.({ data } as MessageEvent);
        });
      },
    };
    open.add(own);
    const wait = () => new Promise<void>((resolve) => setTimeout(resolve));
    return { claims: new ChannelClaims(own, wait), close: () => void open.delete(own) };
  };
};

it('gives a name to one tab until that tab is closed', async () => {
  const openTab = browser();
  const [one, other] = [openTab(), openTab()];
  expect(await one.claims.claim('sessão')).toBe(true);
  expect(await other.claims.claim('sessão')).toBe(false);
  expect(await other.claims.claim('outra')).toBe(true);
  one.close();
  expect(await other.claims.claim('sessão')).toBe(true);
});

it('gives a name to one of the tabs that ask at the same moment', async () => {
  const openTab = browser();
  const tabs = [openTab(), openTab(), openTab()];
  const given = await Promise.all(tabs.map(({ claims }) => claims.claim('sessão')));
  expect(given.filter(Boolean)).toHaveLength(1);
});

it('gives a name to one of two tabs of which one asks while the other waits, in either order', async () => {
  const openTab = browser();
  const tabs = [openTab(), openTab()];
  for (const [name, order] of [
    ['sessão', tabs],
    ['outra', tabs.toReversed()],
  ] as const) {
    const given: Promise<boolean>[] = [];
    for (const { claims } of order) {
      given.push(claims.claim(name));
      // Until the other tab has heard it.
      await Promise.resolve();
    }
    expect((await Promise.all(given)).filter(Boolean), name).toHaveLength(1);
  }
});
