'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import type { DocumentText } from '#/lib/client/document/edited.ts';
import type { LeftOut } from '#/lib/domain/briefing/read-document.ts';
import { Comparison } from '../sheet/Comparison.tsx';
import type { ReturnedDocument } from './useReturnedDocument.ts';

interface Props {
  stored: DocumentText;
  returned: ReturnedDocument;
  text: DocumentText;
}

/** What is different in the document that came back, before anything of it is stored. */
export function ReturnedComparison({ stored, returned, text }: Props) {
  const t = useTranslations('cards.delivery.returned');
  const count = countInQuestion(text) - countInQuestion(stored);
  const note = count > 0 ? t('inQuestion', { count }) : undefined;
  return (
    <Comparison title={t('title')} before={stored} after={text} note={note}>
      {returned.omitted.length > 0 && <LeftOutNote omitted={returned.omitted} />}
      <div className="flex flex-wrap gap-2">
        <Button onPress={returned.discard}>{t('discard')}</Button>
        <Button look="ink" isPending={returned.isPending} onPress={() => void returned.takeIn()}>
          {t('take')}
        </Button>
      </div>
    </Comparison>
  );
}

/** What of the file is lost to the text, before it is taken in. */
function LeftOutNote({ omitted }: { omitted: readonly LeftOut[] }) {
  const t = useTranslations('cards.delivery.returned.omitted');
  const format = useFormatter();
  const list = format.list(omitted.map(({ kind, count }) => t(kind, { count })));
  return <p className="text-pretty text-caution">{t('text', { list })}</p>;
}

const countInQuestion = ({ sections, paths }: DocumentText): number =>
  [...sections.flatMap(({ statements }) => statements), ...paths.flatMap(({ steps }) => steps)].filter(
    ({ edited }) => edited,
  ).length;
