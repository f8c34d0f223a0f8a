import { expect } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { civilCodeUrn, statute } from '../../support/statutes.ts';
import type { Context } from './context.ts';
import { expectRefusal } from './reading.ts';

const urnOf = (number: number) => `urn:lex:br:federal:lei:2015;${number}`;
const one = (text: string) => [{ number: '1', text }];

export const libraryStatutes = ({ rule, libraries }: Context): void => {
  rule('L-70', 'of others are neither listed, read, replaced nor deleted', async () => {
    const { ana, bruno } = libraries();
    await ana.keepStatute(statute());
    await bruno.keepStatute(statute({ title: 'De Bruno', articles: one('De Bruno.') }));
    await bruno.removeStatute({ urn: civilCodeUrn });
    expect(await bruno.listStatutes()).toEqual({ statutes: [] });
    const place = { urn: civilCodeUrn, article: '927' };
    await expectRefusal(bruno.getStatute({ urn: civilCodeUrn }), 'not_found');
    await expectRefusal(bruno.getArticle(place), 'not_found');
    await expectRefusal(bruno.removeStatute({ urn: civilCodeUrn }), 'not_found');
    expect(await bruno.findArticles({ places: [place] })).toEqual({ isThere: [false] });
    expect(await ana.getStatute({ urn: civilCodeUrn })).toMatchObject(statute());
  });

  rule('L-71', 'are kept by URN, and one that comes again takes the place of the text before', async () => {
    const { ana } = libraries();
    await ana.keepStatute(statute());
    const consumers = statute({ urn: urnOf(8078), title: 'CDC' });
    await ana.keepStatute(consumers);
    await ana.keepStatute(statute({ articles: one('Art. 1º Novo.') }));
    const { statutes } = await ana.listStatutes();
    expect(statutes.map(({ urn, title, articleCount }) => [urn, title, articleCount])).toEqual([
      [civilCodeUrn, 'Código Civil', 1],
      [urnOf(8078), 'CDC', 4],
    ]);
    const { articles, importedAt } = await ana.getStatute({ urn: civilCodeUrn });
    expect(articles).toEqual(one('Art. 1º Novo.'));
    expect(importedAt).toBe(statutes[0]?.importedAt);
    expect((await ana.getStatute({ urn: urnOf(8078) })).articles).toEqual(consumers.articles);
  });

  rule('L-72', 'give one article as it was taken in, with those beside it', async () => {
    const { ana } = libraries();
    const text = 'Art. 10-A. “Aspas”, \\barra, 𝔘nicode.\n§ 1º Outro.';
    const articles = [...one('Um.'), { number: '10-A', text }, { number: '11', text: '' }];
    await ana.keepStatute(statute({ articles }));
    const read = (article: string) => ana.getArticle({ urn: civilCodeUrn, article });
    expect(await read('10-A')).toMatchObject({
      title: 'Código Civil',
      number: '10-A',
      text,
      previous: '1',
      next: '11',
    });
    expect(await read('1')).toMatchObject({ previous: null, next: '10-A' });
    expect(await read('11')).toMatchObject({ text: '', previous: '10-A', next: null });
    await expectRefusal(read('12'), 'not_found');
  });

  rule('L-73', 'tell of each article in order whether it is there', async () => {
    const { ana } = libraries();
    await ana.keepStatute(statute());
    const places = ['927', '928', '10-A'].map((article) => ({ urn: civilCodeUrn, article }));
    const elsewhere = { urn: urnOf(1), article: '1' };
    expect(await ana.findArticles({ places: [...places, elsewhere] })).toEqual({
      isThere: [true, false, true, false],
    });
  });

  rule('L-74', 'are deleted for good', async () => {
    const { ana } = libraries();
    await ana.keepStatute(statute());
    expect(await ana.removeStatute({ urn: civilCodeUrn })).toEqual({ urn: civilCodeUrn });
    expect(await ana.listStatutes()).toEqual({ statutes: [] });
    await expectRefusal(ana.removeStatute({ urn: civilCodeUrn }), 'not_found');
  });

  rule('L-75', 'are bounded, and refused whole', async () => {
    const { ana } = libraries();
    const longest = 'á'.repeat((limits.statuteText - 4) / 2);
    await ana.keepStatute(statute({ articles: one(longest) }));
    const tooLong = ana.keepStatute(statute({ articles: one(`${longest}.`) }));
    await expectRefusal(tooLong, 'too_large', { limit: 'statuteText' });
    const many = Array.from({ length: limits.statuteArticles + 1 }, (_, index) => String(index));
    for (const refused of [
      statute({ articles: [] }),
      statute({ articles: many.map((number) => ({ number, text: '' })) }),
      statute({ articles: [...one('Um.'), ...one('Dois.')] }),
      statute({ articles: [{ number: '1º', text: '' }] }),
      statute({ articles: one('a\u0000b') }),
      statute({ title: '' }),
      statute({ urn: 'urn:lex:br:federal:lei:2002-01-10;10406!art1' }),
    ])
      await expectRefusal(ana.keepStatute(refused), 'invalid');
    expect(await ana.getArticle({ urn: civilCodeUrn, article: '1' })).toMatchObject({ text: longest });
  });

  rule('L-76', 'are bounded in one library, by number and by size', async () => {
    const { ana, bruno } = libraries();
    for (let number = 1; number <= limits.statutesPerLibrary; number += 1)
      await ana.keepStatute(statute({ urn: urnOf(number), articles: one('Um.') }));
    await expectRefusal(ana.keepStatute(statute()), 'limit', { limit: 'statutesPerLibrary' });
    await ana.keepStatute(statute({ urn: urnOf(1), articles: one('Outra vez.') }));
    const longest = 'x'.repeat(limits.statuteText - 4);
    const most = limits.statutesSize / limits.statuteText;
    for (let number = 1; number <= most; number += 1)
      await bruno.keepStatute(statute({ urn: urnOf(number), articles: one(longest) }));
    await expectRefusal(bruno.keepStatute(statute()), 'limit', { limit: 'statutesSize' });
    expect((await bruno.listStatutes()).statutes).toHaveLength(most);
  });
};
