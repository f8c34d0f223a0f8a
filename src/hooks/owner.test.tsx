import { waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { currentStanding, ownerHeaders } from '#/lib/client/api/standing.ts';
import { render } from '../../tests/support/components/render.tsx';
import { OwnerProvider, useOwnerId } from './owner.tsx';

function Owner() {
  return <p>{useOwnerId()}</p>;
}

const pageOf = (ownerId: string) => (
  <OwnerProvider ownerId={ownerId}>
    <Owner />
  </OwnerProvider>
);

it('keeps the page its first owner, and sends nothing more once it is rendered for another account', async () => {
  const { rerender, findByText } = render(pageOf('ana'));
  await findByText('ana');
  const headers = ownerHeaders();
  expect(currentStanding().otherAccount).toBe(false);
  rerender(pageOf('bruno'));
  await findByText('ana');
  expect(ownerHeaders()).toEqual(headers);
  await waitFor(() => expect(currentStanding().otherAccount).toBe(true));
});
