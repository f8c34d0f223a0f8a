/** What browsers have and jsdom has not, as far as the components use it. */
export const installBrowserGaps = (): void => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), noMatch, { media }) as MediaQueryList;
  window.ResizeObserver = IdleObserver;
  window.IntersectionObserver = IdleObserver as unknown as typeof IntersectionObserver;
  Object.defineProperties(Element.prototype, {
    clientWidth: { get: () => size.width, configurable: true },
    clientHeight: { get: () => size.height, configurable: true },
  });
  Element.prototype.scrollTo = () => {};
  Element.prototype.scrollIntoView = () => {};
  Element.prototype.getAnimations = () => [];
  Object.defineProperty(document, 'fonts', { value: { ready: Promise.resolve() }, configurable: true });
  Object.defineProperty(window, 'navigation', { value: navigationOf(window), configurable: true });
};

/** Pixels of every element, since jsdom has no layout: a virtual list renders the rows that fit into them. */
const size = { width: 300, height: 900 } as const;

/** Puts the address back to the page of a new session. */
export const resetAddress = (): void => history.replaceState(null, '', '/');

/** Every media query is false: a small screen, a mouse, light colours, motion allowed. */
const noMatch = { matches: false, onchange: null, addListener: () => {}, removeListener: () => {} };

/** No size ever changes, so there is nothing to report. */
class IdleObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): never[] {
    return [];
  }
}

/** The part of the Navigation API by which `useAddress` hears that the address changed. */
const navigationOf = ({ history }: Window): EventTarget => {
  const navigation = new EventTarget();
  const announce = () => navigation.dispatchEvent(new Event('currententrychange'));
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = history[method].bind(history);
    history[method] = (...entry) => {
      original(...entry);
      announce();
    };
  }
  addEventListener('popstate', announce);
  return navigation;
};
