import { discretions } from '#/lib/domain/discretion.ts';
import { newId } from '#/lib/domain/ids.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import type { Block, NewBlock } from '#/lib/domain/session.ts';
import { shelves } from '#/lib/domain/session.ts';
import { briefingStandings, noMatter } from '#/lib/domain/session-words.ts';
import { decision } from '../../support/decisions.ts';
import { message, messages } from '../../support/factories.ts';
import { below, pick, type Random } from '../../support/random.ts';
import { statute } from '../../support/statutes.ts';
import { deadlineInputs } from './deadline-inputs.ts';
import { someEvent } from './events.ts';
import type { Kept, World } from './model/world.ts';
import { chance, type Inputs, type Memory, type Situation, someMatter, someSession } from './situation.ts';
import { someStep } from './steps.ts';

const words = ['plano', 'recusa', 'cirurgia', 'servidão', 'usucapião', 'alimentos', 'guarda', 'despejo'];
/** The same for all owners, so that each could reach the others'. */
const urns = [13105, 10406, 8078].map((number) => `urn:lex:br:federal:lei:2015;${number}`);
const articleNumbers = ['1', '2', '3', '10-A'];
const tags = ['Urgente', 'urgente', 'Recurso', 'Aguarda cliente', 'Ação', 'acao'];
const most = { blocks: 4, decisions: 3 };

/** An input of each verb: mostly one that succeeds, sometimes one that must be refused. */
export const inputs: Inputs = {
  create: ({ memory, random }) => ({
    key: memory.keys.length > 0 && chance(random, 0.1) ? pick(memory.keys, random) : newKey(memory),
    ...(chance(random, 0.4) && { title: `Título ${below(100, random)}` }),
    ...(chance(random, 0.7) && { blocks: someBlocks(random) }),
  }),
  list: (situation) => {
    const { random } = situation;
    const filters: object[] = [
      {},
      { tag: pick(tags, random) },
      { inMatter: chance(random, 0.3) ? noMatter : someMatter(situation) },
      { phase: below(5, random) },
      { briefing: pick(briefingStandings, random), tag: pick(tags, random) },
    ];
    return { shelf: pick(shelves, random), limit: 1 + below(20, random), ...pick(filters, random) };
  },
  get: (situation) => ({ id: someSession(situation) }),
  open: (situation) => ({
    id: someSession(situation),
    limit: 1 + below(12, situation.random),
    ...pick<object>(
      [{}, { before: below(12, situation.random) }, { after: below(12, situation.random) }],
      situation.random,
    ),
  }),
  getBlock: (situation) => {
    const { id, blockId } = seenBlock(situation);
    return { id, blockId };
  },
  changes: (situation) => ({
    id: someSession(situation),
    since: below(20, situation.random),
    limit: 1 + below(12, situation.random),
  }),
  append: (situation) => {
    const id = someSession(situation);
    const { random } = situation;
    const present = situation.world.sessions[id]?.blocks.filter(({ removedAt }) => removedAt === null) ?? [];
    const known = present.length > 0 && chance(random, 0.12) ? sentBefore(pick(present, random)) : undefined;
    return { id, blocks: known ? [known] : someBlocks(random), ...sometimesGuarded(situation, id) };
  },
  revise: (situation) => ({
    ...seenBlock(situation),
    content: { text: `Revista ${below(1_000, situation.random)}` },
    ...(chance(situation.random, 0.2) && { metadata: { nota: below(9, situation.random) } }),
  }),
  remove: (situation) => seenBlock(situation),
  briefing: (situation) => ({ id: someSession(situation) }),
  brief: (situation) => {
    const id = someSession(situation);
    const event = someEvent(situation.world.sessions[id], situation.random);
    return { id, event, ...sometimesGuarded(situation, id) };
  },
  rename: (situation) =>
    arranging(situation, { title: pick(['', 'Outro título', 'Mais um'], situation.random) }),
  pin: (situation) => arranging(situation, { pinned: chance(situation.random, 0.6) }),
  archive: (situation) => arranging(situation, { archived: chance(situation.random, 0.6) }),
  tag: (situation) => {
    const some = () => [pick(tags, situation.random), pick(tags, situation.random)];
    return arranging(situation, { add: some(), remove: chance(situation.random, 0.5) ? some() : [] });
  },
  listTags: () => ({}),
  trash: (situation) => arranging(situation, {}),
  restore: (situation) => arranging(situation, {}, 'trash'),
  purge: (situation) => arranging(situation, {}, 'trash'),
  takeIn: ({ world, memory, random }) => someStep(world, memory.files, random),
  fork: (situation) => {
    const { id, blockId } = seenBlock(situation);
    const { memory, random } = situation;
    return { id, blockId, key: newKey(memory), ...(chance(random, 0.5) && { title: 'Bifurcada' }) };
  },
  importDecisions: ({ world, random }) => ({
    decisions: Array.from({ length: 1 + below(most.decisions, random) }, () => {
      const summary = `${pick(words, random)} ${pick(words, random)}`;
      if (world.decisions.length === 0 || chance(random, 0.6)) return decision({ summary });
      const { decision: known } = pick(world.decisions, random);
      return chance(random, 0.5) ? known : { ...known, summary };
    }),
  }),
  searchDecisions: ({ random }) => ({
    query: chance(random, 0.5) ? pick(words, random) : `${pick(words, random)} ${pick(words, random)}`,
    limit: 100,
  }),
  getDecision: (situation) => ({ id: someDecision(situation) }),
  listDecisions: ({ random }) => ({ limit: 1 + below(20, random) }),
  countDecisions: () => ({}),
  nameCourt: (situation) => ({
    id: someDecision(situation),
    court: pick(['STJ', 'TJSP'], situation.random),
  }),
  supplementDecisions: ({ world, random }) => ({ supplements: [someSupplement(world, random)] }),
  removeDecision: (situation) => ({ id: someDecision(situation) }),
  reindexDecisions: () => ({}),
  getSynonyms: () => ({}),
  setSynonyms: ({ random }) => ({
    groups: Array.from({ length: below(4, random) }, () => [
      pick(words, random),
      `${pick(words, random)} ${pick(words, random)}`,
    ]),
  }),
  keepStatute: ({ random }) =>
    statute({ urn: pick(urns, random), title: pick(words, random), articles: someArticles(random) }),
  listStatutes: () => ({}),
  getStatute: ({ random }) => ({ urn: pick(urns, random) }),
  getArticle: ({ random }) => ({ urn: pick(urns, random), article: pick(articleNumbers, random) }),
  findArticles: ({ random }) => ({
    places: articleNumbers.map((article) => ({ urn: pick(urns, random), article })),
  }),
  removeStatute: ({ random }) => ({ urn: pick(urns, random) }),
  getPractice: () => ({}),
  setPractice: ({ random }) => ({ ...defaultPractice, name: pick(words, random) }),
  getDiscretion: (situation) => ({ id: someSession(situation) }),
  setDiscretion: (situation) => {
    const { random } = situation;
    const discretion = pick(discretions, random);
    const agreed = pick([{}, { agreed: pick(hosts, random) }, { agreed: null }], random);
    return { id: someSession(situation), discretion, answering: chance(random, 0.5), model: null, ...agreed };
  },
  getStandIns: (situation) => ({ id: someSession(situation) }),
  numberStandIns: (situation) => ({
    id: someSession(situation),
    keys: [`cpf ${String(below(20, situation.random)).padStart(24, '0')}`],
  }),
  recordDeparture: (situation) => ({ id: someSession(situation), departure: someDeparture(situation) }),
  completeDeparture: (situation) => ({
    departure: chance(situation.random, 0.8) ? someDeparture(situation).id : newId(),
    input: 100,
    output: 10 + below(2, situation.random),
  }),
  listDepartures: () => ({ limit: 100 }),
  getDefaultModel: () => ({}),
  setDefaultModel: ({ random }) => ({ model: pick(['a', 'b', null], random) }),
  departedTokens: () => ({ since: '2020-01-01T00:00:00.000Z' }),
  createMatter: ({ memory, random }) => ({
    key: memory.keys.length > 0 && chance(random, 0.1) ? pick(memory.keys, random) : newKey(memory),
    ...someMatterFields(random),
  }),
  getMatter: (situation) => ({ id: someMatter(situation) }),
  listMatters: ({ random }) => ({
    ...pick<object>([{}, { state: 'open' }, { tag: 'Urgente' }, { query: pick(words, random) }], random),
    limit: 100,
  }),
  changeMatter: (situation) => {
    const { world, random } = situation;
    const id = someMatter(situation);
    const version = world.matters[id]?.version ?? 1;
    return { id, ifVersion: chance(random, 0.85) ? version : version + 1, ...someMatterFields(random) };
  },
  deleteMatter: (situation) => ({ id: someMatter(situation) }),
  moveToMatter: (situation) => ({
    sessions: [someSession(situation), someSession(situation)],
    matter: chance(situation.random, 0.3) ? null : someMatter(situation),
  }),
  listMatterSessions: (situation) => ({ id: someMatter(situation), limit: 100 }),
  listClients: ({ random }) => pick<object>([{}, { limit: 1 }, { query: pick(words, random) }], random),
  nameMatters: (situation) => ({ ids: [someMatter(situation), someMatter(situation)] }),
  findConflicts: ({ random }) => ({ parties: [{ name: `Ana ${pick(words, random)}`, side: 'client' }] }),
  proposeMatters: ({ random }) => ({ text: `Conversa com Ana ${pick(words, random)} e outros.` }),
  ...deadlineInputs,
  accountTotals: () => ({}),
  allDecisions: ({ world, random }) => ({
    limit: 1 + below(20, random),
    ...(chance(random, 0.5) && { before: 1 + below(world.lastOrdinal + 2, random) }),
  }),
};

const someMatterFields = (random: Random) => ({
  name: chance(random, 0.9) ? `${pick(words, random)} ${below(3, random)}` : '',
  ...(chance(random, 0.5) && {
    parties: [{ name: `Ana ${pick(words, random)}`, side: pick(['opposing', 'client'] as const, random) }],
  }),
  ...(chance(random, 0.3) && { tags: ['Urgente'], state: 'closed' as const }),
});

/** Of a precedent that the library has by its publisher's reference, or of none. */
const someSupplement = ({ decisions }: World, random: Random) => {
  const known = decisions.filter(({ decision: { reference } }) => reference !== null);
  const { source, court, reference } =
    known.length > 0 ? pick(known, random).decision : decision({ reference: 'nenhuma' });
  return {
    source,
    court,
    reference: reference ?? 'nenhuma',
    rapporteur: pick(words, random),
    leadingCase: '',
  };
};

const hosts = ['modelos.example', 'outro.example:8443'];

/** A new line of the ledger, or one that is there. */
const someDeparture = ({ world, random }: Situation) => {
  const known = Object.values(world.departures);
  if (known.length > 0 && chance(random, 0.4)) {
    const { sessionId: _session, at: _at, tokens: _tokens, ...departure } = pick(known, random);
    return departure;
  }
  const sha256 = String(below(1_000, random)).padStart(64, '0');
  const size = { bytes: below(1_000, random), sha256, masked: chance(random, 0.7) };
  return { id: newId(), blockId: newId(), host: pick(hosts, random), model: 'm', ...size };
};

const someArticles = (random: Random) =>
  articleNumbers
    .slice(below(articleNumbers.length, random))
    .map((number) => ({ number, text: `Art. ${number}. ${pick(words, random)}` }));

const newKey = ({ keys }: Memory): string => {
  const key = newId();
  keys.push(key);
  return key;
};

const someBlocks = (random: Random): NewBlock[] => {
  const blocks = messages(1 + below(most.blocks, random), `Mensagem ${below(1_000, random)}`);
  const unknown = { ...message(), type: 'x_newer', content: { n: below(9, random) } };
  const last: NewBlock[] = chance(random, 0.15) ? [unknown] : [];
  const first = chance(random, 0.2) ? [message('Resposta', { role: 'assistant' })] : [];
  return [...first, ...blocks, ...last].slice(0, most.blocks);
};

const sentBefore = ({ id, role, type, content }: Block): NewBlock => ({ id, role, type, content });

const someDecision = ({ world, others, random }: Situation): string => {
  const foreign = others.flatMap(({ decisions }) => decisions.map(({ id }) => id));
  const own = world.decisions.map(({ id }) => id);
  return chance(random, 0.15) || own.length === 0 ? pick([...foreign, newId()], random) : pick(own, random);
};

const sometimesGuarded = ({ world, random }: Situation, id: string): { ifVersion?: number } => {
  const version = world.sessions[id]?.session.version ?? 1;
  if (chance(random, 0.75)) return {};
  return { ifVersion: chance(random, 0.7) ? version : version + 1 };
};

const arranging = <T extends object>(situation: Situation, given: T, shelf?: string) => {
  const id = someSession(situation, shelf);
  return { id, ...given, ...sometimesGuarded(situation, id) };
};

const seenBlock = (situation: Situation) => {
  const { world, random } = situation;
  const id = someSession(situation);
  const kept: Kept | undefined = world.sessions[id];
  const block = kept && kept.blocks.length > 0 ? pick(kept.blocks, random) : undefined;
  const version = block?.version ?? 1;
  return { id, blockId: block?.id ?? newId(), blockVersion: chance(random, 0.85) ? version : version + 1 };
};
