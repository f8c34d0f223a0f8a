'use client';

import { ArrowDown, ArrowUp, FilePlus2, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { classes } from '#/components/ui/classes.ts';
import { type EditedGroup, numberOf } from '#/lib/client/document/edited.ts';
import { newId } from '#/lib/domain/new-id.ts';
import { EditingField } from './EditingField.tsx';
import { EditMenu } from './EditMenu.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import type { Editing } from './useEditing.ts';

interface Props {
  /** Sections can be moved, added and removed; paths are there to choose between. */
  list: 'sections' | 'paths';
  group: EditedGroup;
  index: number;
  count: number;
  /** The field that has the focus when this group is removed. */
  previous: string;
  sessionId: string;
  editing: Editing;
}

/** A section or a path to be edited: its heading, its statements, and what can be done with it as a whole. */
export function GroupEditor({ list, group, index, count, previous, sessionId, editing }: Props) {
  const t = useTranslations('cards.delivery.editing');
  const { act, idOf } = editing;
  const { key, statements } = group;
  const addStatement = () => {
    const newKey = newId();
    act({ type: 'addStatement', group: key, newKey }, newKey);
  };
  const number = index + 1;
  return (
    <section className="mt-8" aria-label={t(list === 'sections' ? 'section' : 'path', { number })}>
      <div className="flex items-start gap-1">
        <EditingField
          id={idOf(key)}
          label={t(list === 'sections' ? 'heading' : 'pathTitle', { number })}
          placeholder={t('headingEmpty')}
          text={group.heading}
          maxLength={1_000}
          className={classes('font-medium font-serif', group.isPart ? 'text-reading' : 'text-heading')}
          onText={(text) => act({ type: 'heading', group: key, text })}
        />
        {list === 'sections' && (
          <EditMenu
            label={t('sectionMenu', { number })}
            items={[
              index > 0 && {
                icon: ArrowUp,
                label: t('moveUp'),
                run: () => act({ type: 'moveSection', group: key, by: -1 }, key),
              },
              index < count - 1 && {
                icon: ArrowDown,
                label: t('moveDown'),
                run: () => act({ type: 'moveSection', group: key, by: 1 }, key),
              },
              {
                icon: FilePlus2,
                label: t('addSectionBelow'),
                run: () => {
                  const newKey = newId();
                  act({ type: 'addSection', after: key, newKey }, newKey);
                },
              },
              {
                icon: Trash2,
                label: t('removeSection'),
                danger: true,
                run: () => act({ type: 'removeSection', group: key }, previous),
              },
            ]}
          />
        )}
      </div>
      <div className="mt-3 space-y-3">
        {statements.map((statement, place) => (
          <StatementEditor
            key={statement.key}
            statement={statement}
            number={numberOf(statements, place)}
            label={t('statement', { number: place + 1, section: number })}
            previous={statements[place - 1]?.key ?? key}
            sessionId={sessionId}
            act={act}
            idOf={idOf}
          />
        ))}
      </div>
      <Button look="quiet" className="-ml-3 mt-2 h-9 px-3 font-sans text-small" onPress={addStatement}>
        <Plus aria-hidden size={15} strokeWidth={1.75} />
        {t(list === 'sections' ? 'addStatement' : 'addStep')}
      </Button>
    </section>
  );
}
