const sentences = [
  'A recusa de cobertura só se sustenta com previsão contratual clara, que o consumidor pôde ler antes de assinar.',
  'O prazo da pretensão de reparação civil é de três anos (art. 206, § 3º, V, do Código Civil).',
  'O ônus da prova é do autor quanto ao fato constitutivo do seu direito, e pode ser invertido em favor do consumidor.',
  'A cláusula que exime o fornecedor de responder por vícios é nula (art. 51, I, do Código de Defesa do Consumidor).',
  'Convém juntar o contrato, a negativa por escrito e o relatório do médico que indicou o procedimento.',
  'A tutela de urgência pede a probabilidade do direito e o perigo da demora (art. 300 do Código de Processo Civil).',
];
const sentencesPerParagraph = 3;

/** A Markdown text of so many words in paragraphs, the same at each call. */
export const longText = (words: number): string => {
  const all = sentences.flatMap((sentence, index) => {
    const end = (index + 1) % sentencesPerParagraph === 0 ? '\n\n' : ' ';
    return `${sentence}${end}`.split(/(?<=\s)(?=\S)/);
  });
  return Array.from({ length: words }, (_, index) => all[index % all.length])
    .join('')
    .trimEnd();
};
