import { foldUnits } from '#/lib/domain/law/fold-units.ts';
import { isGivenName } from './given-names.ts';
import { mayStandBefore, type Name, nameAt } from './names.ts';
import { isNoSide } from './no-sides.ts';
import type { PlainText } from './plain-text.ts';

const capitals = /(?<![\p{L}\d'&/.@-])\p{Lu}[\p{L}'-]{1,30}(?=[\s,])/gu;
/** The capitalised word that a name would go on from. */
const precedingWord = /(?<word>\p{Lu}[\p{L}'.-]{0,30})(?: (?:d[aeo]s?|D[AEO]S?))? $/u;
const joint = /^(?:,\s|,?\se\s|;\s)$/u;
/** Cities that are called after people. */
const city =
  /^(?:joao pessoa|joao monlevade|francisco (?:morato|beltrao|sa)|antonio (?:prado|carlos)|vitoria d\p{L} |teofilo otoni|pedro leopoldo|bento goncalves|carlos (?:barbosa|chagas)|lauro de freitas|luis eduardo|jose bonifacio|domingos martins|julio de castilhos|afonso claudio|joaquim tavora|augusto corea|sebastiao laranjeiras)/u;

/** Names of persons that begin with a given name, wherever they stand. Whoever decides or testifies is left out. */
export const peopleIn = ({ written, folded }: Pick<PlainText, 'written' | 'folded'>): Name[] => {
  const found: Name[] = [];
  let last = { end: 0, isOut: false };
  for (const match of written.matchAll(capitals)) {
    const start = match.index;
    if (start < last.end || !isGivenName(foldUnits(match[0]))) continue;
    const said = written.slice(Math.max(0, start - 40), start);
    const previous = precedingWord.exec(said)?.groups?.word;
    if (previous !== undefined && !mayStandBefore(previous)) continue;
    const name = nameAt(written, start);
    if (!name || name.isCompany || name.start !== start || !name.name.includes(' ')) continue;
    const follows = last.isOut && joint.test(folded.slice(last.end, start));
    const isOut =
      follows ||
      city.test(foldUnits(name.name)) ||
      isNoSide(folded.slice(Math.max(0, start - 40), start), folded.slice(name.end, name.end + 24));
    last = { end: name.end, isOut };
    if (!isOut) found.push(name);
  }
  return found;
};
