import { fold } from '#/lib/domain/library/fold.ts';

/** Ministers of the STF since 1988 by the names they are cited by, with their first and last year where they sat elsewhere before. */
const supreme: readonly (readonly [name: string, from?: number])[] = [
  ['alexandre de moraes'],
  ['andre mendonca'],
  ['ayres britto'],
  ['carlos ayres britto'],
  ['carlos britto'],
  ['carlos velloso', 1990],
  ['carmen lucia'],
  ['celso de mello'],
  ['cezar peluso'],
  ['cristiano zanin'],
  ['dias toffoli'],
  ['edson fachin'],
  ['ellen gracie'],
  ['eros grau'],
  ['flavio dino'],
  ['gilmar mendes'],
  ['ilmar galvao', 1991],
  ['joaquim barbosa'],
  ['luiz fux', 2011],
  ['marco aurelio', 1990],
  ['mauricio correa'],
  ['menezes direito', 2007],
  ['moreira alves'],
  ['nelson jobim'],
  ['neri da silveira'],
  ['nunes marques'],
  ['octavio gallotti'],
  ['paulo brossard'],
  ['ricardo lewandowski'],
  ['roberto barroso'],
  ['luis roberto barroso'],
  ['rosa weber', 2012],
  ['sepulveda pertence'],
  ['sydney sanches'],
  ['teori zavascki', 2013],
];

/** Ministers of the STJ by the names they are cited by, with the last year of those who went to the STF. */
const superior: readonly (readonly [name: string, until?: number])[] = [
  ...[
    'afranio vilela|antonio carlos ferreira|antonio saldanha palheiro|assusete magalhaes|benedito goncalves',
    'castro meira|cesar asfor rocha|daniela teixeira|denise arruda|eliana calmon|felix fischer|francisco falcao',
    'gilson dipp|gurgel de faria|hamilton carvalhido|herman benjamin|humberto gomes de barros|humberto martins',
    'isabel gallotti|maria isabel gallotti|joao otavio de noronha|joel ilan paciornik|jorge mussi|laurita vaz',
    'luis felipe salomao|marco aurelio bellizze|marco buzzi|maria thereza de assis moura|massami uyeda',
    'mauro campbell marques|messod azulay neto|moura ribeiro|nancy andrighi|napoleao nunes maia filho|nefi cordeiro',
    'og fernandes|paulo de tarso sanseverino|paulo sergio domingues|raul araujo|regina helena costa|reynaldo soares da fonseca',
    'ribeiro dantas|ricardo villas boas cueva|rogerio schietti cruz|sebastiao reis junior|sergio kukina|sidnei beneti',
    'teodoro silva santos|vasco della giustina|arnaldo esteves lima|sidnei agostinho beneti|carlos cini marchionatti',
  ]
    .join('|')
    .split('|')
    .map((name) => [name] as const),
  ['luiz fux', 2011],
  ['teori albino zavascki', 2012],
  ['carlos alberto menezes direito', 2007],
];

/**
 * The court of a minister by name, `STF` or `STJ`; undefined for another name, and where the minister sat in both and
 * the year does not tell which.
 */
export const courtOfMinister = (name: string, year: number | undefined): 'STF' | 'STJ' | undefined => {
  const folded = fold(name.slice(0, 100)).replace(/^(?:ministr[oa]|min\.?) /, '');
  const inSupreme = supreme.find(([each]) => each === folded);
  const inSuperior = superior.find(([each]) => each === folded);
  const isSupreme = inSupreme && (inSupreme[1] === undefined || (year !== undefined && year > inSupreme[1]));
  const isSuperior =
    inSuperior && (inSuperior[1] === undefined || (year !== undefined && year < inSuperior[1]));
  if (isSupreme && isSuperior) return undefined;
  if (isSupreme) return 'STF';
  return isSuperior ? 'STJ' : undefined;
};
