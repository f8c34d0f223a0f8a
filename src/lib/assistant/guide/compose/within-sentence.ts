/** Words with which sentences begin and names do not. */
const beginning =
  /^(?:[ao]s?|uma?s?|n[ao]s?|em|é|às?|aos?|pel[ao]s?|para|por|com|sem|se|(?:d[ao]s?|são)(?= \p{Ll})|há|não|nem|est[ea]s?|ess[ea]s?|tod[ao]s?|cada|qualquer|nenhuma?|quem|quando|cabe|incide|deve|devem|aplica-se|configura) /u;

/** The sentence with a small first letter; undefined where it may begin with a name. */
export const lowered = (sentence: string): string | undefined => {
  const small = sentence.charAt(0).toLocaleLowerCase('pt-BR') + sentence.slice(1);
  return beginning.test(small) ? small : undefined;
};

/**
 * A thesis within a sentence, without its full stop: `de que a recusa é abusiva`. One that begins with another word than
 * these may begin with a name, and is quoted as it is written.
 */
export const thesisInSentence = (thesis: string): string => {
  const bare = thesis.replace(/[.;]$/u, '');
  const small = lowered(bare);
  return small ? `de que ${small}` : `“${bare}”`;
};
