/** The part of an address that leads to the block at this position. */
export const blockHash = (position: number): string => `#bloco-${position}`;

/** The position that such a part of an address leads to; null for any other. */
export const positionOfHash = (hash: string): number | null => {
  const position = Number(/^#bloco-(\d{1,9})$/.exec(hash)?.[1]);
  return position > 0 ? position : null;
};
