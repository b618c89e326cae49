import { describe, expect, it } from 'vitest';
import { readAuthor, readSignature, splitNames } from '../../src/draft/byline.js';

describe('a byline', () => {
  it.each([
    ['余小霞、鄭大珊', ['余小霞', '鄭大珊']],
    [
      '黃曉安（Tess Wong）和喬治·雷特（George Wright）',
      ['黃曉安（Tess Wong）', '喬治·雷特（George Wright）'],
    ],
    ['馬特·莫菲 (Matt Murphy) & 肖恩·塞頓 (Sean S)', ['馬特·莫菲 (Matt Murphy)', '肖恩·塞頓 (Sean S)']],
    ['毛遠山，艾德·伊爾', ['毛遠山', '艾德·伊爾']],
  ])('%s', (raw, names) => {
    expect(splitNames(raw)).toEqual(names);
  });

  it('has the gloss of a name apart', () => {
    expect(readAuthor('畢嘉蘭（Laura Bick ）')).toMatchObject({
      name: '畢嘉蘭',
      latinName: 'Laura Bick',
      kind: 'person',
    });
    expect(readAuthor('黃英奇Ada Wong')).toMatchObject({ name: '黃英奇', latinName: 'Ada Wong' });
  });

  it.each([
    ['黃英奇（Ada Wong）', { name: '黃英奇', latinName: 'Ada Wong', affiliation: null, role: null }],
    ['林大立、海東大學', { name: '林大立', affiliation: null, role: '海東大學' }],
    ['黃英奇（教育中心主席）', { name: '黃英奇', affiliation: '教育中心', role: '主席' }],
    ['何小棠（）', { name: '何小棠', affiliation: null, role: null }],
    ['何小棠）', { name: '何小棠）' }],
  ])('reads who signs in %s', (raw, author) => {
    expect(readSignature(raw)).toMatchObject(author);
  });

  it('tells desks and outlets from people', () => {
    expect(
      ['01論壇', '羊城日報', '即時新聞', '編輯部', 'BBC News'].map((name) => readAuthor(name).kind),
    ).toEqual(Array(5).fill('organization'));
    expect(['陳小文', '布萊恩', 'Ann Lee'].map((name) => readAuthor(name).kind)).toEqual(
      Array(3).fill('person'),
    );
  });

  it.each(['The Witness', 'the Harbour', 'Hong Kong Free Press', 'Reuters', 'AFP', '海灣媒體'])(
    'tells an outlet by its name alone: %s',
    (name) => {
      expect(readAuthor(name)).toEqual({
        name,
        kind: 'organization',
        role: null,
        affiliation: null,
        latinName: null,
      });
    },
  );

  it('tells an outlet by its English name beside the Chinese one', () => {
    expect(readAuthor('海灣線 The Bay')).toMatchObject({
      name: '海灣線',
      latinName: 'The Bay',
      kind: 'organization',
    });
    expect(readAuthor('何小棠（Theresa Ho）').kind).toBe('person');
  });
});

describe('the line of a contributor', () => {
  it.each([
    ['林大立、海東大學海洋研究所專任研究員', '林大立', '海東大學海洋研究所', '專任研究員'],
    ['黃英奇（教育新火主席）', '黃英奇', null, '教育新火主席'],
    ['何小舟', '何小舟', null, null],
  ])('%s', (raw, name, affiliation, role) => {
    expect(readSignature(raw)).toMatchObject({ name, affiliation, role });
  });
});
