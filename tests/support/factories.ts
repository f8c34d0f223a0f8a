import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';

/** A user who may own sessions. */
export interface Person {
  id: string;
  name: string;
  email: string;
}

export interface Cast {
  ana: Person;
  bruno: Person;
  /** Owns nothing. */
  carla: Person;
}

/** The cast of every test: two lawyers and a stranger, with new ids at each call. */
export const newCast = (): Cast => ({
  ana: person('Ana Prado'),
  bruno: person('Bruno Reis'),
  carla: person('Carla Nunes'),
});

/** A message to append, from the lawyer unless another role is given. */
export const message = (
  text = 'O plano de saúde recusou a cirurgia.',
  given: Partial<NewBlock> = {},
): NewBlock => ({
  id: newId(),
  role: 'user',
  type: 'message',
  content: { text },
  ...given,
});

/** That many messages, each with a different text. */
export const messages = (count: number, text = 'Mensagem'): NewBlock[] =>
  Array.from({ length: count }, (_, index) => message(`${text} ${index + 1}`));

const person = (name: string): Person => {
  const id = newId();
  const [first = name] = name.toLowerCase().split(' ');
  return { id, name, email: `${first}.${id.slice(-12)}@example.com` };
};
