import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { render } from '../../../tests/support/components/render.tsx';
import { EarlyField, useEarlyText } from './EarlyField.tsx';
import { later } from './later.tsx';
import { loadWaiting } from './quiet-moment.ts';

const Greeting = ({ name }: { name: string }) => <p>Bom dia, {name}</p>;

function Door({ of: Part }: { of: typeof Greeting | ReturnType<typeof later<{ name: string }>> }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Abrir
      </button>
      {isOpen && <Part name="Ana" />}
    </>
  );
}

function Field() {
  return <input aria-label="Busca" defaultValue={useEarlyText()} />;
}

it('keeps what was pressed while the code was on its way', async () => {
  let arrive = (_: typeof Greeting) => {};
  const Part = later(() => new Promise<typeof Greeting>((resolve) => (arrive = resolve)));
  const { user } = render(<Door of={Part} />);
  await user.click(screen.getByRole('button', { name: 'Abrir' }));
  expect(screen.queryByText('Bom dia, Ana')).toBeNull();
  await act(async () => arrive(Greeting));
  expect(await screen.findByText('Bom dia, Ana')).toBeDefined();
});

it('tells whether the code is there, and ends the wait for it where it does not come', async () => {
  let isOffline = true;
  const Part = later(() => (isOffline ? Promise.reject(new Error('offline')) : Promise.resolve(Greeting)));
  await Part.load();
  expect(Part.isLoaded()).toBe(false);
  isOffline = false;
  await Part.load();
  expect(Part.isLoaded()).toBe(true);
});

it('gives the field what was typed while its code was on its way', async () => {
  let arrive = (_: typeof Field) => {};
  const Part = later(
    () => new Promise<typeof Field>((resolve) => (arrive = resolve)),
    () => <EarlyField label="Busca" />,
  );
  const { user } = render(<Part />);
  await user.keyboard('ação');
  await act(async () => arrive(Field));
  await expect
    .poll(() => screen.getByRole<HTMLInputElement>('textbox', { name: 'Busca' }).value)
    .toBe('ação');
  expect(screen.getByRole('textbox').className).toBe('');
});

it('has the focus back where it was before the field comes, and where one leaves it', async () => {
  const before = document.body.appendChild(document.createElement('textarea'));
  let arrive = (_: () => null) => {};
  const Part = later(
    () => new Promise<() => null>((resolve) => (arrive = resolve)),
    () => <EarlyField label="Busca" />,
  );
  before.focus();
  render(<Part />);
  expect(document.activeElement).not.toBe(before);
  let focused: Element | null = null;
  await act(async () =>
    arrive(() => {
      focused ??= document.activeElement;
      return null;
    }),
  );
  await expect.poll(() => focused).toBe(before);
  before.remove();
});

it('has the part in the place of what stood for it at once, so that nothing around it moves', async () => {
  let arrive = (_: typeof Greeting) => {};
  const Part = later(
    () => new Promise<typeof Greeting>((resolve) => (arrive = resolve)),
    () => <p>Um momento</p>,
  );
  const { container } = render(<Part name="Ana" />);
  const seen: string[] = [];
  const observer = new MutationObserver(() => seen.push(container.textContent ?? ''));
  observer.observe(container, { childList: true, subtree: true });
  // Outside of `act` updates are drawn when they are in a browser.
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  arrive(Greeting);
  await expect.poll(() => seen.at(-1)).toBe('Bom dia, Ana');
  vi.unstubAllGlobals();
  observer.disconnect();
  expect(seen).toEqual(['Bom dia, Ana']);
});

it('loads nothing before it is shown', () => {
  const load = vi.fn(async () => Greeting);
  const Part = later(load);
  render(<Door of={Part} />);
  expect(load).not.toHaveBeenCalled();
});

it('tries again where the code could not be loaded', async () => {
  const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
  load.mockRejectedValueOnce(new Error('offline'));
  const Part = later(load);
  render(<Part name="Bruno" />);
  expect(await screen.findByText('Bom dia, Bruno')).toBeDefined();
  expect(load).toHaveBeenCalledTimes(2);
});

it('is there at once where it was loaded in a quiet moment, and so is what it names', async () => {
  let Inner: typeof Greeting | undefined;
  const Outer = later(async () => {
    Inner = later(async () => Greeting) as typeof Greeting;
    return Greeting;
  });
  await loadWaiting();
  render(
    <>
      <Outer name="Ana" />
      {Inner && <Inner name="Carla" />}
    </>,
  );
  expect(screen.getByText('Bom dia, Ana')).toBeDefined();
  expect(screen.getByText('Bom dia, Carla')).toBeDefined();
});

it('goes on with the rest where one part cannot be loaded', async () => {
  later(async (): Promise<typeof Greeting> => {
    throw new Error('offline');
  });
  const load = vi.fn(async () => Greeting);
  later(load);
  await loadWaiting();
  expect(load).toHaveBeenCalledTimes(1);
});
