import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from './locales.ts';
import { messages } from './messages.ts';

type Tree = { [key: string]: string | Tree };

/** Every text by its path, such as `shell.undo`. */
const texts = (tree: Tree, path: string[] = []): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[[...path, key].join('.'), value]] : texts(value, [...path, key]),
  );

const textsOf = (locale: Locale) => new Map(texts(messages[locale]));
const paths = (locale: Locale) => [...textsOf(locale).keys()];
const argumentsOf = (text = '') => [...text.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name]) => name).sort();

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.includes('.test.') ? [path] : [];
  });

describe.each(locales)('texts in %s', (locale) => {
  it('are the same as in Portuguese, by name and by what is filled in', () => {
    expect(paths(locale)).toEqual(paths('pt-BR'));
    for (const [path, text] of textsOf(locale)) {
      const portuguese = textsOf('pt-BR').get(path);
      expect(new Set(argumentsOf(text)), path).toEqual(new Set(argumentsOf(portuguese)));
    }
  });

  it('can all be written, are not empty and never shout', () => {
    const onError = (error: unknown) => {
      throw error;
    };
    const translate = createTranslator({ locale, messages: messages[locale], onError }) as unknown as {
      raw: (path: string) => string;
    };
    for (const path of paths(locale)) {
      expect(translate.raw(path).trim(), path).not.toBe('');
      expect(translate.raw(path), path).not.toContain('!');
    }
  });

  it('stand in the order of their names', () => {
    const names = paths(locale);
    expect(names).toEqual(sorted(messages[locale]));
  });
});

/** Words that have another one for the same thing, by what is said instead. */
const onceSaid: Record<Locale, Readonly<Record<string, RegExp>>> = {
  'pt-BR': {
    'salvar, manter': /\bguarda(?:r|d[oa]s?|ndo)?\b|\bgravad[oa]s?\b/iu,
    versão: /\bedição\b|\bedições\b/iu,
    'item, mensagem': /\bblocos?\b/iu,
    análise: /\bbriefings?\b/iu,
    'ponto favorável': /\boportunidades?\b/iu,
    biblioteca: /\bacervo\b/iu,
    'finalizado, fechado': /\bcongelad[oa]s?\b|\bencerramento\b|\bConcluída\b/u,
    manualmente: /\bà mão\b/iu,
    elaborar: /\bcomp(?:or|onha) (?:o|a|novamente)\b/iu,
    acesso: /\bsua entrada\b/iu,
    'balanço em números': /\bponderação\b/iu,
  },
  en: {
    'the American spelling': /avourable|\brecognis|\bdefence\b|\bcolour/iu,
    version: /\beditions?\b/iu,
    item: /\bblocks?\b/iu,
    saved: /\bstored\b/iu,
    'integrity code': /\bSHA-256 digest\b|\bcryptographic\b/iu,
    'reporting justice': /\brapporteur\b/iu,
    'decided on': /\bjudged on\b/iu,
    'started, start': /\bbeg(?:in|un)\b/iu,
    finalized: /^(?:Final|Finished)$|\bfrozen\b/u,
    conversation: /\bchats?\b/iu,
    'your sign-in has expired': /\bsign-in has ended\b/iu,
  },
};

/** Texts that name menus of other programs, which have their own words. */
const quotesMenus = (path: string): boolean => path.startsWith('imports.from.');

it.each(locales)('say one thing by one word in %s', (locale) => {
  for (const [path, text] of textsOf(locale)) {
    if (quotesMenus(path)) continue;
    const said = text.replace(/\{\w+/gu, '');
    const other = Object.entries(onceSaid[locale]).find(([, pattern]) => pattern.test(said));
    expect(other?.[0], `${path}: ${text}`).toBeUndefined();
  }
});

const sorted = (tree: Tree): string[] => texts(inOrder(tree)).map(([path]) => path);
const inOrder = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.keys(tree)
      .sort()
      .map((key) => {
        const value = tree[key] ?? '';
        return [key, typeof value === 'string' ? value : inOrder(value)];
      }),
  );

describe('the last part of a text’s name', () => {
  const code = sources(join(import.meta.dirname, '..'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');

  it('stands somewhere in the code, so that no text outlives its use', () => {
    const unused = paths('pt-BR').filter((path) => !code.includes(path.split('.').at(-1) ?? path));
    expect(unused).toEqual([]);
  });
});
