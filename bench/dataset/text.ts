import { pick, seeded } from '../../tests/support/random.ts';

/** Sentences as in Brazilian petitions and opinions: long, and with many accents. */
const sentences = [
  'A recusa de cobertura pela operadora de saúde, sob alegação de ausência de previsão contratual, mostra-se abusiva à luz do Código de Defesa do Consumidor.',
  'O prazo prescricional da pretensão de reparação civil é de três anos, nos termos do art. 206, § 3º, inciso V, do Código Civil.',
  'Não há, nos autos, comprovação de que a notificação extrajudicial tenha chegado ao conhecimento da parte ré antes da citação válida.',
  'A jurisprudência é firme no sentido de que a inscrição indevida em cadastro de inadimplentes gera dano moral presumido.',
  'Requer-se a concessão de tutela de urgência, presentes a probabilidade do direito e o perigo de dano ou o risco ao resultado útil do processo.',
  'O ônus da prova incumbe ao autor quanto ao fato constitutivo de seu direito, admitida a inversão em favor do consumidor hipossuficiente.',
  'A cláusula que exclui a responsabilidade do fornecedor por vícios ocultos é nula de pleno direito, não produzindo qualquer efeito.',
  'Impõe-se a observância do contraditório e da ampla defesa também na relação entre a associação e seus associados.',
  'O laudo pericial concluiu pela existência de nexo causal entre a omissão da administração e o acidente ocorrido na rodovia.',
  'Os honorários advocatícios devem ser fixados entre dez e vinte por cento sobre o valor da condenação, atualizado até a data do pagamento.',
  'A rescisão indireta do contrato de trabalho pressupõe falta grave do empregador, como o atraso reiterado no pagamento dos salários.',
  'A guarda compartilhada é a regra, ainda que não haja consenso entre os genitores, salvo quando um deles declarar que não a deseja.',
  'O princípio da insignificância exclui a tipicidade material da conduta quando ínfima a lesão ao bem jurídico tutelado.',
  'É cabível a exceção de pré-executividade para alegar matéria de ordem pública que não demande dilação probatória.',
  'A desconsideração da personalidade jurídica exige a demonstração de abuso, caracterizado pelo desvio de finalidade ou pela confusão patrimonial.',
  'Cumpre ao órgão julgador enfrentar todos os argumentos deduzidos no processo capazes de infirmar a conclusão adotada na decisão.',
];

const wantedBytes = 960;
const variety = 2_048;

/** Texts of about 1 KB of UTF-8 each, the same at each run. */
export const legalTexts = (): string[] => {
  const random = seeded(7);
  return Array.from({ length: variety }, (_, index) => {
    let text = `${index + 1}.`;
    while (Buffer.byteLength(text) < wantedBytes - 70) text += ` ${pick(sentences, random)}`;
    return text;
  });
};

/** A title as a lawyer would write it. */
export const titleOf = (index: number): string =>
  `Consulta nº ${index + 1}: recusa de cobertura e prescrição`;
