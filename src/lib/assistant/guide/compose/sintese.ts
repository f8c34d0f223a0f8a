import type { Draft } from '../../assistant.ts';
import type { Material } from '../material.ts';
import { framing, limits, overview, precedents, question, section } from './parts.ts';

/** Favourable and unfavourable precedents in short. */
export const composeSintese = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Questão pesquisada', question(material)),
    ...section('Delimitação', framing(material)),
    ...section('Resultado da pesquisa', overview(material)),
    ...section('Precedentes favoráveis à tese', precedents(material.favorable)),
    ...section('Precedentes contrários à tese', precedents(material.unfavorable)),
    ...section('Precedentes sem posição definida', precedents(material.undecided)),
    ...section('Limites desta síntese', limits(material)),
  ],
  paths: [],
});
