/** What happens on order, most of it what can go wrong, and what the number after the name means. */
export const faults = {
  slow: 'every word takes 400 ms, or N',
  long: 'an answer of N words, without a number of 2000; it goes on where it was broken off',
  cut: 'the connection breaks after N bytes of the answer',
  end: 'the answer ends after N bytes of it, as if it were whole',
  silence: 'nothing comes after N bytes of the answer; without a number, not even a status',
  busy: '429 with Retry-After; with a number, for the first N requests only',
  error: '500; with a number, for the first N requests only',
  malformed: 'in the middle of the answer comes what is no JSON',
  broken: 'in the middle of the answer comes an error of the host',
  'wrong-key': '401',
  'no-model': '404',
  context: '400 for a request with too many tokens',
  page: 'a web page instead of an answer',
  redirect: 'a redirect, which leads to itself',
  huge: 'an answer without an end',
  flood: 'one line without an end',
  empty: 'an answer without a text',
  refusal: 'the model declines to answer',
  formless: 'a proposal without the form that was asked for; with a number, in the first N requests only',
  length: 'the answer reaches the length that the model allows',
  lookups: 'a look-up in every step',
  'many-lookups': 'fifty look-ups in one step',
  'long-arguments': 'a look-up whose arguments have no end',
} as const;

export type FaultName = keyof typeof faults;

export interface Fault {
  name: FaultName;
  /** The number after the name. */
  at: number | undefined;
}

/** The name under which the server offers a model that answers as it should. With a fault: `rehearsal-cut-120`. */
export const rehearsalModel = 'rehearsal';

/** A fault by its words, such as `cut-120`; undefined for words that are none. */
export const faultOf = (words: string): Fault | undefined => {
  const number = /-(\d{1,9})$/.exec(words);
  const name = number ? words.slice(0, number.index) : words;
  return isFault(name) ? { name, at: number ? Number(number[1]) : undefined } : undefined;
};

const isFault = (name: string): name is FaultName => Object.hasOwn(faults, name);

/** The fault that a model's name orders. */
export const faultOfModel = (model: string): Fault | undefined =>
  model.startsWith(`${rehearsalModel}-`) ? faultOf(model.slice(rehearsalModel.length + 1)) : undefined;
