import { render as renderElement, renderHook as renderHookOf } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AppRouterContext } from 'next/dist/shared/lib/app-router-context.shared-runtime';
import type { ReactElement, ReactNode } from 'react';
import { createTranslator } from 'use-intl/core';
import { vi } from 'vitest';
import { Providers } from '#/app/providers.tsx';
import { Queries } from '#/app/queries.tsx';
import { Announcer } from '#/components/ui/Announcer.tsx';
import { LiveProvider } from '#/hooks/live.tsx';
import { OwnerProvider } from '#/hooks/owner.tsx';
import { ReplicasProvider } from '#/hooks/session/replicas.tsx';
import { TypedProvider } from '#/hooks/typed/typed.tsx';
import { defaultLocale, type Locale } from '#/i18n/locales.ts';
import { messages } from '#/i18n/messages.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { fakeApi } from './fake-api.ts';

interface Options {
  locale?: Locale;
  ownerId?: string;
  /** Address of the page, such as `/s/1`. */
  address?: string;
  /** In milliseconds. */
  now?: number;
}

/** The framework's router, as far as the components use it. */
const routerOf = () => ({
  back: vi.fn(),
  forward: vi.fn(),
  prefetch: vi.fn(),
  push: vi.fn(),
  refresh: vi.fn(),
  replace: vi.fn(),
});

const surroundings = ({ locale = defaultLocale, ownerId = newId(), address, now = Date.now() }: Options) => {
  if (address) history.replaceState(null, '', address);
  const api = fakeApi();
  const router = routerOf();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppRouterContext value={router as never}>
      <Providers locale={locale} messages={messages[locale]} now={now}>
        <Queries>
          <OwnerProvider ownerId={ownerId}>
            <ReplicasProvider lists={null}>
              <LiveProvider>
                <TypedProvider>{children}</TypedProvider>
              </LiveProvider>
            </ReplicasProvider>
          </OwnerProvider>
        </Queries>
        <Announcer />
      </Providers>
    </AppRouterContext>
  );
  /** The text of a key such as `shell.undo`, in the language of the test. */
  const say = createTranslator({ locale, messages: messages[locale] });
  return { api, router, wrapper, say };
};

/** Renders a component with everything a page of the workspace has above it. Requests go to the `api` it returns. */
export const render = (element: ReactElement, options: Options = {}) => {
  const { wrapper, ...rest } = surroundings(options);
  return { user: userEvent.setup(), ...rest, ...renderElement(element, { wrapper }) };
};

/** Runs a hook with the same things above it. */
export const renderHook = <Result, Props>(
  hook: (props: Props) => Result,
  { initialProps, ...options }: Options & { initialProps?: Props } = {},
) => {
  const { wrapper, ...rest } = surroundings(options);
  return { ...rest, ...renderHookOf(hook, { wrapper, ...(initialProps && { initialProps }) }) };
};
