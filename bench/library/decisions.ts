import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { pick, seeded } from '../../tests/support/random.ts';
import { legalTexts } from '../dataset/text.ts';
import { rareWords, topics } from './vocabulary.ts';

/**
 * Writes a file of espelhos as the STJ publishes them, about 4.5 KB each: an ementa of some 300 words, a fifth of them
 * rare (by Zipf's law), a certificate of judgment and statutes. The content is the same at each run.
 */
export const writeEspelhos = (path: string, count: number): Promise<void> =>
  pipeline(Readable.from(pieces(count)), createWriteStream(path));

function* pieces(count: number): Generator<string> {
  const random = seeded(23);
  const texts = legalTexts();
  const rare = rareWords();
  yield '[\n';
  for (let index = 0; index < count; index += 1) {
    const separator = index === count - 1 ? '\n]\n' : ',\n';
    yield JSON.stringify(espelho(index, { random, texts, rare })) + separator;
  }
}

interface Material {
  random: () => number;
  texts: readonly string[];
  rare: readonly string[];
}

const espelho = (index: number, material: Material) => {
  const { random, texts } = material;
  const day = 1 + Math.floor(random() * 28);
  return {
    id: String(index).padStart(9, '0'),
    numeroProcesso: String(1_500_000 + index),
    numeroRegistro: `2020${index}`,
    siglaClasse: pick(['REsp', 'AgInt no AREsp', 'HC', 'EDcl no REsp'], random),
    nomeOrgaoJulgador: pick(['TERCEIRA TURMA', 'QUARTA TURMA', 'PRIMEIRA SEÇÃO'], random),
    ministroRelator: pick(['FULANO DE TAL', 'BELTRANA DA SILVA', 'SICRANO PEREIRA'], random),
    dataPublicacao: `DJE        DATA:${String(day).padStart(2, '0')}/05/2022`,
    dataDecisao: `202204${String(day).padStart(2, '0')}`,
    ementa: `${pick(topics, random)}.\n1. ${pick(texts, random)}\n2. ${pick(texts, random)}\n3. ${tail(material)}.`,
    decisao: `Vistos e relatados estes autos, acordam os Ministros. ${pick(texts, random)}`,
    referenciasLegislativas: [
      'LEG:FED LEI:013105 ANO:2015 ART:01022',
      'LEG:FED LEI:010406 ANO:2002 ART:00206',
    ],
    teseJuridica: null,
    tema: null,
  };
};

/** Sixty rare words; those at the beginning of the list come far more often than those at its end. */
const tail = ({ random, rare }: Material): string =>
  Array.from({ length: 60 }, () => rare[Math.floor(rare.length ** random()) - 1] ?? '').join(' ');
