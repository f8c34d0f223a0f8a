import { citation, citationMarks } from '#/lib/domain/citation-marks.ts';
import { asksForTitle, type ChatRequest, mayLookUp, questionOf, resultsOf } from './chat-request.ts';
import { scriptedProposal } from './proposals.ts';

/** One step of an answer: what is said, and then what is looked up. */
export interface Step {
  text: string;
  /** Words that are looked for in the library, one search each. */
  searches: string[];
}

/** The next step of the scripted answer: first a search, and with what it gave the answer. */
export const scriptedStep = (request: ChatRequest): Step => {
  if (asksForTitle(request)) return { text: 'Negativa de cobertura de cirurgia', searches: [] };
  const proposal = scriptedProposal(request);
  if (proposal !== undefined) return { text: proposal, searches: [] };
  const [results, question] = [resultsOf(request), questionOf(request)];
  return mayLookUp(request) && results.length === 0
    ? { text: 'Procuro primeiro na sua biblioteca.', searches: [termsOf(question)] }
    : { text: answerTo(question, results.join('\n')), searches: [] };
};

/** The first long words of a question, without marks and digits. */
const termsOf = (question: string): string => {
  const words = withoutMarks(question)
    .split(/[^\p{L}]/u)
    .filter((word) => word.length > 5 && word === word.toLowerCase());
  return [...new Set(words)].slice(0, 3).join(' ') || 'responsabilidade';
};

/** A text without the line that says what block it is of. */
const withoutMarks = (text: string): string =>
  text
    .split('\n')
    .filter((line) => citationMarks(line).length === 0)
    .join('\n')
    .trim();

const answerTo = (question: string, results: string): string =>
  [
    'Este é um modelo de ensaio: nada entende, e mostra apenas como uma resposta chega.',
    '### A sua pergunta, como chegou aqui',
    `> ${withoutMarks(question).slice(0, 300).replaceAll('\n', '\n> ') || '(sem texto)'}`,
    ...citationMarks(question)
      .slice(0, 1)
      .map(({ kind, id }) => `Ela está em ${citation(kind, id)}.`),
    '### O que a sua biblioteca tem',
    foundIn(results),
    'Nada disso dispensa a leitura das decisões.',
  ].join('\n\n');

const foundIn = (results: string): string => {
  const lines = results.split('\n');
  const found = lines.flatMap((line, index) => {
    const [mark] = citationMarks(line);
    const words = quotable(lines[index + 1] ?? '');
    if (mark?.kind !== 'decision') return [];
    const cited = citation('decision', mark.id);
    return [words ? `- ${cited} diz: “${words}” ${cited}` : `- ${cited}`];
  });
  return (
    found.slice(0, 3).join('\n') || 'Nada foi encontrado; o que se disser sem fonte precisa ser conferido.'
  );
};

/** The first words of the passage that a search showed. */
const quotable = (line: string): string => {
  const passage = line
    .slice(line.indexOf(':') + 1)
    .replaceAll('…', '')
    .trim();
  return passage.split(' ').slice(0, 12).join(' ');
};
