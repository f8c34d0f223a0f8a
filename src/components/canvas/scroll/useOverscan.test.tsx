import { renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useOverscan } from './useOverscan.ts';

it('has more rows than those in sight rendered after the first picture', async () => {
  const { result } = renderHook(useOverscan);
  expect(result.current).toBe(1);
  await waitFor(() => expect(result.current).toBeGreaterThan(1));
});
