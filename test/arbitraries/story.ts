import fc from 'fast-check';
import type { Story, StoryBlock } from '../support/render/presses.js';

/** Ideographs and punctuation of a sentence; no word of an outlet's own furniture comes out of them. */
const CHARACTERS = [...'青螺灣渡輪石橋雨樹貓魚琴茶燈窗花鳥雲風田禾竹瓦墨筆棋𨋢𠮷'];
const character = fc.constantFrom(...CHARACTERS);
const stretch = (minLength: number, maxLength: number) =>
  fc.string({ unit: character, minLength, maxLength });

/** A sentence that ends as one: paragraphs of prose, which no layout takes for a heading or a caption. */
const sentence = fc.tuple(stretch(12, 30), stretch(10, 24)).map(([first, second]) => `${first}，${second}。`);

const paragraph: fc.Arbitrary<StoryBlock> = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => ({ type: 'paragraph', text: sentences.join('') }));

const block: fc.Arbitrary<StoryBlock> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  stretch(4, 12).map((text): StoryBlock => ({ type: 'heading', text })),
  fc.array(sentence, { minLength: 2, maxLength: 4 }).map((items): StoryBlock => ({ type: 'list', items })),
  fc
    .tuple(fc.nat({ max: 99 }), sentence)
    .map(([id, caption]): StoryBlock => ({ type: 'image', src: `https://img.example/${id}.jpg`, caption })),
);

/** A story as somebody could have written it, with invented words, first and last a paragraph. */
export const story = (id: string): fc.Arbitrary<Story> =>
  fc.record({
    id: fc.constant(id),
    headline: fc.tuple(stretch(5, 10), stretch(5, 10)).map(([first, second]) => `${first}　${second}`),
    authors: fc.constantFrom(['何小晴'], ['葉大江']),
    published: fc
      .integer({ min: Date.UTC(2022, 0, 1) / 1000, max: Date.UTC(2027, 0, 1) / 1000 })
      .map((seconds) => new Date(seconds * 1000).toISOString().replace('.000', '')),
    section: fc.constant('港聞'),
    tags: fc.uniqueArray(stretch(2, 4), { maxLength: 3 }),
    body: fc
      .tuple(paragraph, fc.array(block, { maxLength: 6 }), paragraph)
      .map(([first, middle, last]) => [first, ...middle, last]),
  });
