import { courtNamed } from '#/lib/domain/law/courts.ts';
import { fold } from '#/lib/domain/library/fold.ts';

const states =
  'acre|alagoas|amapa|amazonas|bahia|ceara|distrito federal(?: e dos territorios)?|espirito santo|goias|maranhao|' +
  'mato grosso do sul|mato grosso|minas gerais|paraiba|parana|para|pernambuco|piaui|rio de janeiro|' +
  'rio grande do norte|rio grande do sul|rondonia|roraima|santa catarina|sergipe|sao paulo|tocantins';
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
