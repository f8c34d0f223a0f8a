'use client';

import { BriefcaseBusiness, LibraryBig, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useLocale, useTimeZone } from 'use-intl';
import { Highlighted } from '#/blocks/precedent-picker/search/Highlighted.tsx';
import { Keys } from '#/components/ui/Keys.tsx';
import { useNow } from '#/hooks/now.tsx';
import type { HitTexts } from '#/hooks/search/useHitTexts.ts';
import { useMatterFacts } from '#/hooks/search/useMatterFacts.ts';
import { relativeDate } from '#/lib/client/reading/dates.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import type { FoundMatter } from '#/lib/domain/search/found-matters.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';
import type { ShownCommand } from '../command.ts';

/** Entries of one kind under their name. */
export function PaletteSection({ name, children }: { name: string; children: ReactNode }) {
  return (
    <ListBoxSection id={name}>
      <Header className="px-3.5 pt-2 pb-1 text-ink-2 text-small">{name}</Header>
      {children}
    </ListBoxSection>
  );
}

const entryLook = 'cursor-pointer rounded-control px-3.5 outline-none data-focused:bg-surface-2';

/** A command or a session. */
export function CommandEntry({ id, text, icon: Icon, keys }: ShownCommand) {
  return (
    <ListBoxItem
      id={id}
      textValue={text}
      className={`flex h-10 items-center gap-3 pointer-coarse:h-11 ${entryLook}`}
    >
      <EntryIcon icon={Icon} />
      <span className="grow truncate">{text}</span>
      {keys && <Keys combination={keys} className="text-ink-2 pointer-coarse:hidden" />}
    </ListBoxItem>
  );
}

interface FoundProps {
  id: string;
  title: string;
  /** What it is, and when it was written. */
  facts: string;
  icon: LucideIcon;
  snippet: SearchHit['snippet'];
}

/** A passage that has the words, with where it stands. */
function FoundEntry({ id, title, facts, icon, snippet }: FoundProps) {
  return (
    <ListBoxItem id={id} textValue={`${title}: ${snippet.text}`} className={`flex gap-3 py-2 ${entryLook}`}>
      <EntryIcon icon={icon} />
      <span className="min-w-0 grow">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 grow truncate">{title}</span>
          <span className="shrink-0 text-ink-2 text-small">{facts}</span>
        </span>
        <span className="wrap-anywhere line-clamp-2 text-ink-2 text-small">
          <Highlighted {...snippet} />
        </span>
      </span>
    </ListBoxItem>
  );
}

/** A hit in a session. */
export function HitEntry({
  hit,
  id,
  texts,
  icon,
}: {
  hit: SearchHit;
  id: string;
  texts: HitTexts;
  icon: LucideIcon;
}) {
  const reader = { locale: useLocale(), timeZone: useTimeZone() ?? 'UTC', now: useNow() };
  const facts = `${texts.kind} · ${relativeDate(texts.time, reader)}`;
  return <FoundEntry id={id} title={texts.title} facts={facts} icon={icon} snippet={hit.snippet} />;
}

/** A matter. */
export function MatterEntry({ id, found: { matter, name, text } }: { id: string; found: FoundMatter }) {
  const facts = useMatterFacts()(matter);
  return (
    <ListBoxItem
      id={id}
      textValue={[matter.name, facts].filter(Boolean).join(': ')}
      className={`flex gap-3 py-2 ${entryLook}`}
    >
      <EntryIcon icon={BriefcaseBusiness} />
      <span className="min-w-0 grow">
        <span className="block truncate">
          <Highlighted {...name} />
        </span>
        {facts && <span className="block truncate text-ink-2 text-small tabular-nums">{facts}</span>}
        {text && (
          <span className="wrap-anywhere line-clamp-1 text-ink-2 text-small">
            <Highlighted {...text} />
          </span>
        )}
      </span>
    </ListBoxItem>
  );
}

/** A decision of the library. */
export function DecisionEntry({ found: { decision, snippet } }: { found: FoundDecision }) {
  const facts = [decision.court, decision.judgedOn?.slice(0, 4)].filter(Boolean).join(' · ');
  return (
    <FoundEntry id={decision.id} title={decision.number} facts={facts} icon={LibraryBig} snippet={snippet} />
  );
}

function EntryIcon({ icon: Icon }: { icon: LucideIcon }) {
  return <Icon aria-hidden size={17} strokeWidth={1.75} className="mt-0.5 shrink-0 text-ink-2" />;
}
