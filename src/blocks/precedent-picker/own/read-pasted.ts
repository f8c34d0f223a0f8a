import type { NewDecision } from '#/lib/domain/library/decision.ts';
import { knownFacts } from '#/lib/domain/library/facts.ts';
import { pasted } from '#/lib/import/pasted.ts';
import { emptyForm, type OwnPrecedentForm } from './own-precedent.ts';

/** What a paste came to: the form, whether a decision was read, and how many more the text holds. */
export interface ReadPaste {
  form: OwnPrecedentForm;
  isRead: boolean;
  others: number;
}

/**
 * The form as the text of a court's page fills it, with the first decision in it. Where the text has no decision with a
 * number, it is kept as the ementa, and nothing is guessed.
 */
export const readPasted = async (text: string): Promise<ReadPaste> => {
  let form: OwnPrecedentForm | undefined;
  let others = 0;
  for await (const item of pasted(inOnePiece(text))) {
    if (!('decision' in item)) continue;
    if (form) others += 1;
    else form = formOf(item.decision);
  }
  const unread = { ...emptyForm, summary: text.trim(), source: 'pasted' };
  return { form: form ?? unread, isRead: form !== undefined, others };
};

const formOf = (decision: NewDecision): OwnPrecedentForm => {
  const { court, number, rapporteur, judgedOn, publishedOn, summary, thesis } = decision;
  const days = { judgedOn: judgedOn ?? '', publishedOn: publishedOn ?? '' };
  const facts = JSON.stringify(knownFacts(decision));
  return { court, number, rapporteur, ...days, summary, thesis, source: 'pasted', facts };
};

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}
