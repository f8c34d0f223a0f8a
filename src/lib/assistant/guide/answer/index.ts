import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { guideAuthor } from '#/lib/domain/author.ts';
import { isProposalCard, type ProposalCard } from '#/lib/domain/briefing/proposal.ts';
import type { AnswerChange, Answerer, AnswerRequest } from '../../answerer.ts';
import type { Reading } from '../../assistant.ts';
import { proposalText } from '../../proposal-text.ts';
import type { CallRules } from '../../rules/rule-calls.ts';
import { gapsIn } from './gaps.ts';
import { intentOf } from './intent.ts';
import { type Lines, linesIn } from './lines.ts';
import { proposeForCard } from './propose-for-card.ts';
import { readWindow, sourcesIn } from './read-window.ts';

/** Decisions of the library that an answer names. */
const mostFound = 4;

/**
 * The guide's answers: what its rules read, what is missing, what can be done next. The same answer to the same messages;
 * no model and no network. It writes in the language of the request, and says of nothing more than it is. Longer messages
 * are read by `rules`, whose errors it throws.
 */
export const guideAnswerer = (rules: CallRules): Answerer => ({
  author: guideAuthor,
  async *answer(request, signal) {
    const card = request.question.type;
    if (isProposalCard(card)) {
      yield* proposed(card, request);
      return;
    }
    const { lines, offers } = await compose(request, rules, signal);
    if (signal.aborted) return;
    yield { kind: 'text', text: lines.join('\n').trim() };
    if (offers.length > 0) yield { kind: 'offers', offers };
  },
});

async function* proposed(card: ProposalCard, request: AnswerRequest): AsyncGenerator<AnswerChange> {
  const proposal = await proposeForCard(card, request);
  if (!proposal) {
    yield { kind: 'text', text: linesIn(request.locale ?? 'pt-BR').nothing() };
    return;
  }
  yield { kind: 'text', text: proposalText(proposal) };
  yield { kind: 'proposal', proposal };
}

interface Composed {
  lines: string[];
  offers: AnswerContent['offers'];
}

const compose = async (request: AnswerRequest, rules: CallRules, signal: AbortSignal): Promise<Composed> => {
  const lines = linesIn(request.locale ?? 'pt-BR');
  const [question] = sourcesIn([request.question]);
  if (!question) return { lines: [lines.nothing()], offers: [] };
  const intent = intentOf(question.text);
  if (intent.kind === 'greeting' || intent.kind === 'thanks')
    return { lines: [lines.courtesy(intent.kind)], offers: [] };
  if (intent.kind === 'search') {
    const found = await request.tools.searchLibrary(intent.query, mostFound);
    return told(lines, lines.found(intent.query, found), ['search_library']);
  }
  const earlier = sourcesIn(request.blocks).filter(({ id }) => id !== question.id);
  const reading = await readWindow([...earlier, question], rules, signal);
  return read(lines, request, question.id, reading);
};

const read = (lines: Lines, { state }: AnswerRequest, question: string, reading: Reading): Composed => {
  const { findings } = reading.progress;
  const has = (...kinds: string[]) => findings.some(({ kind }) => kinds.includes(kind));
  const seen = lines.read(findings, question);
  const offers: AnswerContent['offers'] = [
    ...(state === null ? ['start_briefing' as const] : []),
    ...(has('statute', 'citation') || reading.diagnosis.theme !== '' ? ['search_library' as const] : []),
    ...(has('deadline') ? ['note_deadline' as const] : []),
  ];
  const missing = state === null ? lines.missing(gapsIn(reading)) : [];
  return told(lines, [...(seen.length > 0 ? seen : [lines.nothing(), '']), ...missing, ''], offers);
};

const told = (lines: Lines, said: string[], offers: AnswerContent['offers']): Composed => ({
  lines: [...said, ...lines.next(offers)],
  offers,
});
