import type { MessageKeys, NestedKeyOf, useTranslations } from 'use-intl';
import type { Messages } from './messages.ts';

/** The full name of a text, such as `shell.undo`, for tables that name their texts. */
export type TextKey = MessageKeys<Messages, NestedKeyOf<Messages>>;

/** Gives the text of a `TextKey`: what `useTranslations()` returns without a namespace. */
export type Translate = ReturnType<typeof useTranslations<never>>;
