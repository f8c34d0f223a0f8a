import type { ProposalCard } from '#/lib/domain/briefing/proposal.ts';

/** What is asked of a model for each card, and the form of what it gives. */
const proposalForms: Record<ProposalCard, { task: string; form: string }> = {
  diagnosis: {
    task:
      'Proponha o diagnóstico da questão: a situação em poucas linhas, a área do direito, o tema e a tese que a parte pode ' +
      'sustentar. Diga só o que o relato permite dizer. Deixe vazio ("") o que não se sabe.',
    form: '{"situation": "…", "area": "…", "theme": "…", "thesis": "…"}',
  },
  precedent_picker: {
    task:
      'Proponha de 2 a 6 buscas de jurisprudência para esta questão, cada uma com poucas palavras, como se escrevem na busca ' +
      'de um tribunal, da mais precisa à mais ampla.',
    form: '{"terms": ["…"]}',
  },
  risk_balance: {
    task:
      'Proponha de 2 a 8 riscos ("risk") e pontos favoráveis ("opportunity") desta questão, cada um em uma frase. Em ' +
      '"severity" vai alta, media ou baixa; em "probability", provavel, possivel ou improvavel. Em "sources" vão os ' +
      'identificadores dos blocos em que o item se apoia; sem apoio, uma lista vazia. Não repita os que já estão na balança.',
    form: '{"items": [{"kind": "risk", "label": "…", "severity": "media", "probability": "possivel", "sources": ["ID"]}]}',
  },
  delivery: {
    task:
      'Proponha seções para o documento, em linguagem forense direta. Use o título de uma seção que o documento já tem para ' +
      'acrescentar a ela, ou um título novo. Cada item de "statements" é um parágrafo. Em "sources" vão os identificadores ' +
      'dos blocos em que o parágrafo se apoia; sem apoio, uma lista vazia. Não repita o que o documento já diz e não ponha ' +
      'marcas de citação no texto.',
    form: '{"sections": [{"heading": "…", "statements": [{"text": "…", "sources": ["ID"]}]}]}',
  },
};

/** What a model is told before a proposal is asked of it, besides what it is told before any answer. */
export const proposing =
  'Aqui você não conversa: propõe, em JSON, o que quem advoga pode aproveitar em um cartão da análise. Responda só com um ' +
  'objeto JSON na forma pedida, sem nada antes nem depois. Os textos vão em português, sem Markdown e sem HTML. Em lugar de ' +
  'ID vai o identificador de um bloco da sessão, exatamente como está.';

export const taskOf = (card: ProposalCard): string =>
  `${proposalForms[card].task}\n\nForma da resposta:\n${proposalForms[card].form}`;

/** What a model is told of an answer that has not the form. */
export const askedAnew = (problems: readonly string[]): string =>
  `A sua resposta não está na forma pedida:\n${problems.map((problem) => `- ${problem}`).join('\n')}\n\nResponda de novo, só com o objeto JSON na forma pedida.`;

/** What the reader sees before the text of a proposal that did not get the form, also when it was asked for again. */
export const withoutForm =
  '_O modelo respondeu duas vezes fora da forma pedida. Segue o que escreveu, como texto: copie o que for útil._\n\n';
