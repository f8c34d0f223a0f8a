import { knownFacts } from '#/lib/domain/library/facts.ts';
import { pasted } from '#/lib/import/pasted.ts';
import { emptyForm, type OwnPrecedentForm } from './own-precedent.ts';

/**
 * The form as the text of a court's page fills it, with the first decision in it. Where the text has no decision with a
 * number, it is kept as the ementa, and nothing is guessed.
 */
export const readPasted = async (text: string): Promise<{ form: OwnPrecedentForm; isRead: boolean }> => {
  for await (const item of pasted(inOnePiece(text))) {
    if (!('decision' in item)) continue;
    const { court, number, rapporteur, judgedOn, publishedOn, summary, thesis } = item.decision;
    const days = { judgedOn: judgedOn ?? '', publishedOn: publishedOn ?? '' };
    const facts = JSON.stringify(knownFacts(item.decision));
    const form = { court, number, rapporteur, ...days, summary, thesis, source: 'pasted', facts };
    return { form, isRead: true };
  }
  return { form: { ...emptyForm, summary: text.trim(), source: 'pasted' }, isRead: false };
};

async function* inOnePiece(text: string): AsyncGenerator<string> {
  yield text;
}
