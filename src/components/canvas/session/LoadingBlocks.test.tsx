import { expect, it } from 'vitest';
import { render } from '../../../../tests/support/components/render.tsx';
import { LoadingBlocks } from './LoadingBlocks.tsx';

it('has the height of all its rows before they are read', () => {
  const { container } = render(<LoadingBlocks />);
  const [first] = container.querySelectorAll<HTMLElement>('article');
  const heights = [...container.querySelectorAll<HTMLElement>('article')].map(({ style }) =>
    Number.parseInt(style.height, 10),
  );
  const box = first?.parentElement;
  expect(box?.style.height).toBe(`${heights.reduce((sum, height) => sum + height, 0)}px`);
});
