import { courtNamed, statesByName } from '#/lib/domain/law/courts.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** The longest first: `parana` begins with `para`. */
const states = [...statesByName.keys()].sort((a, b) => b.length - a.length).join('|');
const names = new RegExp(
  'supremo tribunal federal|superior tribunal de justica|tribunal superior do trabalho|tribunal superior eleitoral|' +
    'superior tribunal militar|tribunal de contas da uniao|' +
    'tribunal regional (?:federal|do trabalho) da \\d{1,2}[.ªaº]{0,2} regiao|' +
    `tribunal (?:de justica|regional eleitoral) d[eoa]s?(?: estado d[eoa]s?)? (?:${states})`,
);

/** The first court that a text names in full; undefined where it names none. */
export const courtIn = (text: string): string | undefined => {
  const [name] = names.exec(fold(text).replace(/\s+/g, ' ')) ?? [];
  return name && courtNamed(name);
};
