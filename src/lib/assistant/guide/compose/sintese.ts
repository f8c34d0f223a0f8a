import type { Draft } from '../../assistant.ts';
import type { Material } from '../material.ts';
import { framing, precedents, question, section } from './parts.ts';

/** Favourable and unfavourable precedents in short. */
export const composeSintese = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Questão pesquisada', [...question(material), ...framing(material)]),
    ...section('Precedentes favoráveis', precedents(material.favorable)),
    ...section('Precedentes desfavoráveis', precedents(material.unfavorable)),
    ...section('Precedentes úteis sem posição definida', precedents(material.undecided)),
  ],
  paths: [],
});
