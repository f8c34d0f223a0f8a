/** The name under which a block can be reached within the document. */
export const placeOf = (block: number): string => `bloco_${block}`;
