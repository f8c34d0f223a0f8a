import { newId } from '#/lib/domain/ids.ts';
import type { NewBlock } from '#/lib/domain/session.ts';

/** Someone who may own sessions. */
export interface Person {
  id: string;
  name: string;
  email: string;
}

export interface Cast {
  ana: Person;
  bruno: Person;
  /** Owns nothing and is invited to nothing. */
  carla: Person;
}

/** The cast of every test: two lawyers and a stranger, with ids of their own at each call. */
export const newCast = (): Cast => ({
  ana: person('Ana Prado'),
  bruno: person('Bruno Reis'),
  carla: person('Carla Nunes'),
});

/** A message on its way in; the lawyer's own unless said otherwise. */
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

/** As many messages as wanted, each with a text of its own. */
export const messages = (count: number, text = 'Mensagem'): NewBlock[] =>
  Array.from({ length: count }, (_, index) => message(`${text} ${index + 1}`));

const person = (name: string): Person => {
  const id = newId();
  const [first = name] = name.toLowerCase().split(' ');
  return { id, name, email: `${first}.${id.slice(-12)}@example.com` };
};
