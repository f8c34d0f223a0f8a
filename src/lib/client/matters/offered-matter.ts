let accept: (() => void) | null = null;

/** Tells that the screen proposes a matter, until the returned function is called. `take` accepts it. */
export const offerMatter = (take: () => void): (() => void) => {
  accept = take;
  return () => {
    if (accept === take) accept = null;
  };
};

export const isMatterOffered = (): boolean => accept !== null;

/** Accepts the matter that is proposed. */
export const takeOfferedMatter = (): void => accept?.();

/** The keys that accept it. */
export const takeMatterKeys = 'Mod+Alt+P';
