import { describe, expect, it } from 'vitest';
import { authorsOf, carriedOutlet, namesOf } from '../../../src/adapters/hk01/byline.js';
import { signatureIn, takeSignature } from '../../../src/adapters/hk01/signature.js';
import { paragraph } from '../../../src/draft/pieces.js';

describe('the names of a byline with spaces between them', () => {
  it.each([
    ['何小晴', ['何小晴']],
    ['何小晴 葉大江 陳正行', ['何小晴', '葉大江', '陳正行']],
    ['Peter Chan', ['Peter Chan']],
    ['何小晴 Mary Jane Au', ['何小晴', 'Mary Jane Au']],
    ['01論壇', ['01論壇']],
    ['', []],
  ])('%s', (byline, names) => {
    expect(namesOf(byline)).toEqual(names);
  });
});

describe('the kinds of authors', () => {
  it.each([
    ['01論壇', 'organization'],
    ['香港01', 'organization'],
    ['01周報', 'organization'],
    ['企劃推廣', 'organization'],
    ['臨江晚報', 'organization'],
    ['爆檸', 'person'],
    ['何小晴', 'person'],
  ])('%s is a %s', (name, kind) => {
    expect(authorsOf([name])[0]?.kind).toBe(kind);
  });

  it('tell an outlet that HK01 carries from its own desks', () => {
    expect(carriedOutlet(authorsOf(['臨江晚報']))?.name).toBe('臨江晚報');
    for (const name of ['香港01', '01周報', '何小晴']) expect(carriedOutlet(authorsOf([name]))).toBeNull();
    expect(carriedOutlet(authorsOf(['臨江晚報', '何小晴']))).toBeNull();
  });
});

describe("a contributed piece's own author line", () => {
  const read = (line: string) =>
    signatureIn(line)?.map(({ name, affiliation, role, latinName }) => [name, affiliation, role, latinName]);

  it.each([
    ['來稿作者：程以安', [['程以安', null, null, null]]],
    ['来稿作者：程以安', [['程以安', null, null, null]]],
    ['撰文者﹕石家俊Marco Shek（教育新火執行總監）', [['石家俊', null, '教育新火執行總監', 'Marco Shek']]],
    ['文︰聖心會南山中學洪大澍校長', [['洪大澍', '聖心會南山中學', '校長', null]]],
    ['作者：程以安、南丘大學海洋研究所研究員', [['程以安', '南丘大學海洋研究所', '研究員', null]]],
    ['（作者：程以安）', [['程以安', null, null, null]]],
    [
      '文：程以安、葉大江',
      [
        ['程以安', null, null, null],
        ['葉大江', null, null, null],
      ],
    ],
  ])('%s', (line, authors) => {
    expect(read(line)).toEqual(authors);
  });

  it.each(['作者為南丘大學教授。', '文章只屬作者個人意見', '文：他說。然後走了。', '論文：新發現'])(
    'is not: %s',
    (line) => {
      expect(signatureIn(line)).toBeNull();
    },
  );

  it('leaves the body, wherever it stands', () => {
    const text = ['第一段。', '第二段。', '第三段。', '第四段。'].map((line) => paragraph(line));
    for (const body of [
      [paragraph('文：程以安'), ...text],
      [...text, paragraph('文：程以安')],
    ]) {
      const taken = takeSignature(body);
      expect(taken.authors.map(({ name }) => name)).toEqual(['程以安']);
      expect(taken.body).toEqual(text);
    }
  });

  it('is none in the middle of a long piece', () => {
    const lines = ['一。', '二。', '三。', '文：程以安', '五。'].map((line) => paragraph(line));
    expect(takeSignature(lines)).toEqual({ authors: [], body: lines });
  });
});
