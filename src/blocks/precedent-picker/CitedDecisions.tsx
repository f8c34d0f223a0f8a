'use client';

import { PencilLine, Plus, Search } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#/components/ui/Button.tsx';
import { useBriefingCommands } from '#/hooks/briefing/useBriefingCommands.ts';
import { announce } from '#/lib/client/notices/announce.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';
import type { CitedDecision } from './cited-decisions.ts';
import { useCitedDecisions } from './useCitedDecisions.ts';

interface Props {
  sessionId: string;
  precedents: readonly ListedPrecedent[];
  /** Looks the citation up in the library. */
  onSearch: (text: string) => void;
  /** Begins the form for a decision with this number. */
  onComplete: (number: string) => void;
  /** All that the library has was added and the focus, which was on the button for it, is nowhere now. */
  onAddedAll: () => void;
}

/** The decisions that the question cites and that are not among the precedents yet; those of the library by one press. */
export function CitedDecisions({ sessionId, precedents, onSearch, onComplete, onAddedAll }: Props) {
  const t = useTranslations('cards.precedent_picker');
  const cited = useCitedDecisions(sessionId, precedents);
  const { add, isPending } = useAddAll(sessionId);
  const button = useRef<HTMLButtonElement>(null);
  const addAll = async (decisions: readonly string[]) => {
    const isAll = await add(decisions);
    // Whoever went on elsewhere meanwhile stays there.
    if (isAll && [button.current, document.body].includes(document.activeElement as HTMLElement))
      onAddedAll();
  };
  if (cited.length === 0) return null;
  const held = cited.flatMap(({ decisions }) => decisions);
  return (
    <section aria-label={t('cited')} className="space-y-2">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h3 className="font-medium">{t('cited')}</h3>
        {held.length > 0 && (
          <Button ref={button} isPending={isPending} onPress={() => void addAll(held)}>
            <Plus aria-hidden size={16} strokeWidth={1.75} />
            {t('addCited', { count: held.length })}
          </Button>
        )}
      </div>
      <ul className="divide-y divide-line border-line border-y">
        {cited.map((each) => (
          <Row key={each.id} cited={each} onSearch={onSearch} onComplete={onComplete} />
        ))}
      </ul>
    </section>
  );
}

function Row({
  cited: { text, decisions },
  onSearch,
  onComplete,
}: { cited: CitedDecision } & Pick<Props, 'onSearch' | 'onComplete'>) {
  const t = useTranslations('cards.precedent_picker');
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2">
      <span className="min-w-40 grow basis-0">
        {text}
        {decisions.length > 0 && (
          <span className="block text-ink-2 text-small">{t('heldCited', { count: decisions.length })}</span>
        )}
      </span>
      <Button look="quiet" aria-label={t('searchNamed', { name: text })} onPress={() => onSearch(text)}>
        <Search aria-hidden size={16} strokeWidth={1.75} />
        {t('searchCited')}
      </Button>
      {decisions.length === 0 && (
        <Button look="quiet" aria-label={t('completeNamed', { name: text })} onPress={() => onComplete(text)}>
          <PencilLine aria-hidden size={16} strokeWidth={1.75} />
          {t('completeCited')}
        </Button>
      )}
    </li>
  );
}

/** Adds decisions of the library one after the other; the first that is refused ends it. True where none was. */
const useAddAll = (sessionId: string) => {
  const t = useTranslations('cards.precedent_picker');
  const { run } = useBriefingCommands(sessionId);
  const [isPending, setPending] = useState(false);
  // A repeat of the same press is the same addition.
  const ids = useRef(new Map<string, string>());
  const add = async (decisions: readonly string[]) => {
    setPending(true);
    let added = 0;
    for (const decisionId of decisions) {
      const id = ids.current.get(decisionId) ?? newId();
      ids.current.set(decisionId, id);
      if (!(await run({ type: 'addFromLibrary', id, decisionId }))) break;
      added += 1;
    }
    setPending(false);
    if (added > 0) announce(t('addedCited', { count: added }));
    return added === decisions.length;
  };
  return { add, isPending };
};
