import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aligned } from '../../src/testing/alignment.js';
import { differences } from '../../src/testing/differences.js';

const paragraph = (text: string, start = 0) => ({
  type: 'paragraph',
  text,
  marks: [],
  span: { start, end: start + text.length },
  origin: { start: start + 100, end: start + 100 + text.length },
});
const STORY = [
  paragraph('停航兩日的渡輪今早恢復航行，首班船七時開出。', 0),
  paragraph('船長何安說：「浪已經小了。」', 25),
  paragraph('渡輪公司表示，下午再決定是否加開班次。', 41),
  paragraph('碼頭外有人排隊。', 62),
];

describe('a text that differs', () => {
  it('is shown where it differs, and not from its beginning', () => {
    const long = '停航兩日的青螺灣渡輪今早恢復航行，首班船七時開出，載客三十人，船程四十五分鐘，較平日慢。';
    expect(differences({ text: long }, { text: long.replace('三十', '四十') })).toEqual([
      'text is "…行，首班船七時開出，載客三十人，船程四十五分鐘，較平日慢。", expected "…行，首班船七時開出，載客四十人，船程四十五分鐘，較平日慢。"',
    ]);
  });

  it('of few characters is shown whole, one that goes on is cut', () => {
    expect(differences({ headline: '渡輪停航' }, { headline: '渡輪復航' })).toEqual([
      'headline is "渡輪停航", expected "渡輪復航"',
    ]);
    const [told] = differences({ text: `甲${'乙'.repeat(200)}` }, { text: '丙' });
    expect(told).toBe(`text is "甲${'乙'.repeat(23)}…", expected "丙"`);
  });

  it('shows line ends and halves of characters as what they are', () => {
    expect(differences({ text: '甲\n乙' }, { text: '甲 乙' })).toEqual([
      'text is "甲\\n乙", expected "甲 乙"',
    ]);
    expect(differences({ text: '😀' }, { text: '😁' })).toEqual(['text is "😀", expected "😁"']);
  });
});

describe('blocks that differ', () => {
  it('one missing is one difference', () => {
    const [first, missing, ...others] = STORY;
    expect(differences({ blocks: [first, ...others] }, { blocks: STORY })).toEqual([
      `blocks has no paragraph "${missing?.text}", which is expected as blocks[1]`,
    ]);
  });

  it('one too many is one difference', () => {
    const more = [...STORY.slice(0, 2), paragraph('分享'), ...STORY.slice(2)];
    expect(differences({ blocks: more }, { blocks: STORY })).toEqual([
      'blocks[2] is not expected: paragraph "分享"',
    ]);
  });

  it('one that has changed is compared with itself, beside one that is missing', () => {
    const now = [STORY[1], paragraph('渡輪公司表示，下午再決定。'), STORY[3]];
    expect(differences({ blocks: now }, { blocks: STORY })).toEqual([
      `blocks has no paragraph "${STORY[0]?.text}", which is expected as blocks[0]`,
      'blocks[1].text is "渡輪公司表示，下午再決定。", expected "渡輪公司表示，下午再決定是否加開班次。"',
    ]);
  });

  it('one of another type is another one', () => {
    const image = { type: 'image', src: 'https://daily.example/a.jpg', caption: null };
    expect(differences({ blocks: [image] }, { blocks: [STORY[3]] })).toEqual([
      'blocks[0] is not expected: image "https://daily.example/a.jpg"',
      'blocks has no paragraph "碼頭外有人排隊。", which is expected as blocks[0]',
    ]);
  });

  it('offsets are told once, and only where nothing else differs', () => {
    const moved = STORY.map(({ text, span }) => paragraph(text, span.start + 3));
    expect(differences({ blocks: moved }, { blocks: STORY })).toEqual([
      'blocks[0].origin is {"start":103,"end":125}, expected {"start":100,"end":122}',
    ]);
    expect(differences({ tags: ['甲'], blocks: moved }, { tags: ['乙'], blocks: STORY })).toEqual([
      'tags[0] is "甲", expected "乙"',
    ]);
  });
});

describe('an expectation', () => {
  it('leaves out what does not count, at any depth', () => {
    const article = { headline: '渡輪復航', authors: [{ name: '何小棠', role: null }], blocks: STORY };
    expect(differences(article, {})).toEqual([]);
    expect(differences(article, { authors: [{ name: '何小棠' }] })).toEqual([]);
    expect(differences(article, { blocks: STORY.map(({ text }) => ({ text })) })).toEqual([]);
    expect(differences(article, { authors: [{ name: '何小棠', role: '記者' }] })).toEqual([
      'authors[0].role is null, expected "記者"',
    ]);
  });

  it('of a list is of the whole list', () => {
    expect(differences({ tags: ['渡輪', '天氣'] }, { tags: ['渡輪'] })).toEqual([
      'tags[1] is not expected: "天氣"',
    ]);
    expect(differences({ tags: [] }, { tags: ['渡輪'] })).toEqual([
      'tags has no "渡輪", which is expected as tags[0]',
    ]);
  });

  it('of another kind of value differs as a whole', () => {
    expect(differences({ published: null }, { published: { value: '2026-03-04' } })).toEqual([
      'published is null, expected {"value":"2026-03-04"}',
    ]);
    expect(differences({ tags: {} }, { tags: ['甲'] })).toEqual(['tags is {}, expected ["甲"]']);
  });
});

describe('differences at large', () => {
  it('no more than twenty are told', () => {
    const many = Array.from({ length: 50 }, (_, index) => `甲${index}`);
    expect(differences({ tags: many }, { tags: [] })).toHaveLength(20);
  });

  it('a value does not differ from itself, however deep it nests', () => {
    const depth = 20_000;
    const deep = () => {
      let list: unknown = '甲';
      for (let level = 0; level < depth; level += 1) list = { list };
      return list;
    };
    expect(differences(deep(), deep())).toEqual([]);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => differences(value, structuredClone(value)).length === 0),
    );
  });

  it('every item of two lists is in their alignment once and in order, and equal ends stay together', () => {
    const lists = fc.array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, (one, other) => {
        const found = aligned(one.length, other.length, (a, b) => (one[a] === other[b] ? 0 : 1.5));
        expect(found.flatMap(([place]) => place ?? [])).toEqual(one.map((_, place) => place));
        expect(found.flatMap(([, place]) => place ?? [])).toEqual(other.map((_, place) => place));
        if (
          one.length > 0 &&
          one.length === other.length &&
          one.every((item, index) => item === other[index])
        ) {
          expect(found.every(([a, b]) => a === b)).toBe(true);
        }
      }),
    );
  });
});

describe('values of other kinds', () => {
  it.each<[what: string, value: unknown, expected: unknown, told: string[]]>([
    ['a list for a record', { a: [] }, { a: {} }, ['a is [], expected {}']],
    ['no value at all', undefined, 7, ['it is undefined, expected 7']],
    ['a value alone', 7, 8, ['it is 7, expected 8']],
    ['nothing in the place of a record', { a: null }, { a: {} }, ['a is null, expected {}']],
    [
      'a name missing',
      { tags: ['渡輪'] },
      { tags: ['渡輪', '電車'] },
      ['tags has no "電車", which is expected as tags[1]'],
    ],
    [
      'a record without words',
      { related: [{ id: 1 }] },
      { related: [] },
      ['related[0] is not expected: {"id":1}'],
    ],
    [
      'lists in lists',
      { rows: [['甲'], ['乙']] },
      { rows: [['甲'], ['乙', '丙']] },
      ['rows[1] has no "丙", which is expected as rows[1][1]'],
    ],
  ])('%s is told', (_what, value, expected, told) => {
    expect(differences(value, expected)).toEqual(told);
  });

  it('offsets are told where nothing else differs', () => {
    expect(differences({ span: [0, 4] }, { span: [0, 4, 5] })).toEqual(['span is [0,4], expected [0,4,5]']);
    expect(differences({ span: [0, 4] }, { span: { start: 0 } })).toEqual([
      'span is [0,4], expected {"start":0}',
    ]);
  });
});
