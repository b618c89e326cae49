import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';

/** Who said what, of the claims of a text of several paragraphs. */
const rows = (...paragraphs: string[]) =>
  extractClaims(paragraphs.join('\n'), { statements: false }).map(({ rule, source, contents }) => [
    rule,
    source?.name ?? null,
    ...contents.map(({ text }) => text),
  ]);

describe('an interview that is printed turn by turn', () => {
  const opening = '专访｜韩奕舟：我只是更怕输';
  const turns = [
    '记者：很多人说你的打法变保守了。',
    '韩奕舟：不是保守，是变老了（笑）。现在我愿意多打二十拍。',
    '记者：担心受伤吗？',
    '韩奕舟（停顿）：担心。',
  ];

  it('gives every turn whole to the one whose label it bears', () => {
    expect(rows(opening, ...turns).filter(([rule]) => rule === 'interview-turn')).toEqual([
      ['interview-turn', '记者', '很多人说你的打法变保守了'],
      ['interview-turn', '韩奕舟', '不是保守，是变老了（笑）。现在我愿意多打二十拍'],
      ['interview-turn', '记者', '担心受伤吗？'],
      ['interview-turn', '韩奕舟', '担心'],
    ]);
  });

  it('needs more than one label, and one of them twice', () => {
    const none = (...paragraphs: string[]) =>
      rows('標題', ...paragraphs).filter(([rule]) => rule === 'interview-turn');
    expect(none('記者：船期改了嗎？', '陳大文：改了。')).toEqual([]);
    expect(none('熱線：請致電船務處。', '地址：南灣碼頭三號。', '熱線：請致電海事處。')).toEqual([]);
  });
});

describe('a subheading says what its section tells', () => {
  it.each([
    [
      ['船期要改', '冀早日復航　料下月有船', '船長陳大文說，碼頭已修好。'],
      [
        ['subheading', '陳大文', '早日復航'],
        ['subheading', '陳大文', '下月有船'],
        ['cue-clause', '陳大文', '碼頭已修好'],
      ],
    ],
    [
      ['船期要改', '「浪大真係開唔到船」', '碼頭冷清。船長陳大文說：「浪大真係開唔到船，唔係唔想開。」'],
      [
        ['subheading', '陳大文', '浪大真係開唔到船'],
        ['cue-clause', '陳大文', '浪大真係開唔到船，唔係唔想開'],
      ],
    ],
    [
      ['船期要改', '「浪大真係開唔到船」', '船長陳大文說，碼頭已修好。'],
      [['cue-clause', '陳大文', '碼頭已修好']],
    ],
    [['船期要改', '指定泊位不足', '船長陳大文說，碼頭已修好。'], [['cue-clause', '陳大文', '碼頭已修好']]],
    [['船期要改', '料下月有船', '碼頭已修好。'], []],
    [['料下月有船', '船長陳大文說，碼頭已修好。'], [['cue-clause', '陳大文', '碼頭已修好']]],
  ])('%j', (paragraphs, expected) => {
    expect(rows(...paragraphs)).toEqual(expected);
  });
});
