import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'use-intl';
import { expect, it } from 'vitest';
import { messages } from '#/i18n/messages.ts';
import { documentHash } from '#/lib/domain/document-hash.ts';
import type { DeliveryContent } from '../definition.ts';
import { EditionNote } from './EditionNote.tsx';

const draft: DeliveryContent = {
  mode: 'parecer',
  edition: 1,
  title: 'Parecer',
  sections: [],
  paths: [],
  chosenPath: null,
  stage: null,
  favorability: null,
  hash: null,
  frozenAt: null,
};
const frozen = { ...draft, hash: documentHash(draft), frozenAt: '2026-03-09T14:05:00.000Z' };

const shown = (content: DeliveryContent, locale: 'pt-BR' | 'en' = 'pt-BR') =>
  renderToStaticMarkup(
    <IntlProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <EditionNote sessionId="s" content={content} currentId={undefined} />
    </IntlProvider>,
  );

it('says when a document was finalized, and warns where its text is another one', () => {
  expect(shown(draft)).toBe('');
  expect(shown(frozen)).toContain('Finalizado em');
  expect(shown(frozen)).not.toContain('não confere');
  expect(shown({ ...frozen, title: 'Outro' })).toContain('o SHA-256 não confere');
  expect(shown({ ...frozen, title: 'Outro' }, 'en')).toContain('its SHA-256 is another one');
});
