import type { Section, Statement } from '#/blocks/delivery/definition.ts';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { type Changes, refused } from './changes.ts';
import { deliveryNow, putDocument } from './delivering.ts';
import { diagnosisOf } from './diagnosing.ts';
import type { EventOf } from './events.ts';
import { type DiagnosisField, diagnosisFields } from './proposal.ts';
import { holdsItem, holdsStatement, holdsText, isSameHeading } from './taken.ts';
import { itemsOf, putItems } from './weighing.ts';

type Taken = EventOf<'takeProposal'>;
type TakenFor<Card> = Extract<Taken['proposal'], { card: Card }>['parts'];

/** Puts parts of a proposal into the briefing, beside what the lawyer wrote and never over it. What is there stays once. */
export const takeProposal = (changes: Changes, taken: Taken): void => {
  const { proposal } = taken;
  if (proposal.card === 'diagnosis') takeTexts(changes, taken, proposal.parts);
  if (proposal.card === 'risk_balance') takeItems(changes, taken, proposal.parts);
  if (proposal.card === 'delivery') takeSections(changes, taken, proposal.parts);
  // Words to search by are looked up, and stand nowhere.
};

const takeTexts = (changes: Changes, { by }: Taken, texts: TakenFor<'diagnosis'>): void => {
  const { id, content } = diagnosisOf(changes);
  const taken = diagnosisFields.filter(
    (field) => texts[field].trim() !== '' && !holdsText(content, field, texts[field]),
  );
  if (taken.length === 0) return;
  const next = structuredClone(content);
  for (const field of taken) {
    next[field] = joined(content, field, texts[field].trim());
    next.by = { ...next.by, [field]: by };
    if (field === 'area' || field === 'theme') next.because[field] = [];
  }
  changes.revise('diagnosis', id, next);
  changes.outdateAfter(1);
};

/** Takes the place of what the guide read, which nobody has touched, and stands after what the lawyer wrote or took before. */
const joined = (content: DiagnosisContent, field: DiagnosisField, text: string): string => {
  const isLine = field === 'area' || field === 'theme';
  const isUntouched = isLine && content.because[field].length > 0;
  const before = content[field].trim();
  return before === '' || isUntouched ? text : `${before}${isLine ? '; ' : '\n\n'}${text}`;
};

const takeItems = (changes: Changes, { by }: Taken, { items }: TakenFor<'risk_balance'>): void => {
  const present = itemsOf(changes);
  const added = items
    .filter((item) => !holdsItem(present, item))
    .map((item) => ({
      ...item,
      id: changes.idOf(`proposed ${item.kind} ${item.label}`),
      resolved: false,
      resolution: '',
      by,
    }));
  if (added.length > 0) putItems(changes, [...present, ...added]);
};

const takeSections = (changes: Changes, taken: Taken, { sections }: TakenFor<'delivery'>): void => {
  const content = deliveryNow(changes);
  if (content.hash !== null) throw refused('frozen');
  let next = content.sections;
  for (const section of sections) next = withSection(next, section, taken);
  if (next !== content.sections) putDocument(changes, { ...content, sections: next });
};

/** Its statements stand at the end of the section with this heading, or in a new one at the end of the document. */
const withSection = (
  sections: Section[],
  { heading, statements }: TakenFor<'delivery'>['sections'][number],
  { by, unchecked }: Taken,
): Section[] => {
  const present = sections.find((section) => isSameHeading(section.heading, heading));
  const added = statements
    .filter(({ text }) => !holdsStatement(present, text))
    .map(
      (statement): Statement => ({
        ...statement,
        by,
        ...(unchecked.includes(statement.text) && { unchecked: true }),
      }),
    );
  if (added.length === 0) return sections;
  return present
    ? sections.map((each) =>
        each === present ? { ...each, statements: [...each.statements, ...added] } : each,
      )
    : [...sections, { heading, statements: added }];
};
