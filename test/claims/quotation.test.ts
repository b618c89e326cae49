import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a name for something is no speech': [
    ['他走「浪真的太大了路線」回家。'],
    ['船長駕駛「飛魚號」，返航。'],
    ['　「浪真的太大了，不能開船。」', ['quote', null, null, '浪真的太大了，不能開船']],
    ['船長在碼頭，「1234567890」。'],
  ],
  'a quotation may be parted by what the speaker does': [
    ['「浪大，」他搖頭，「要返航。」', ['quote', null, '他', '浪大', '要返航']],
    ['「浪大，」他搖頭。'],
    ['「浪大，」他搖頭；「要返航。」'],
    ['「浪大，」浪花拍岸，「要返航。」'],
    ['「浪大，」他搖頭，要返航。'],
    ['「浪大，」他搖頭，離場。'],
    ['「浪大，」他搖頭，「要返航」很難。'],
    ['「浪大」，他搖頭，「要返航。」'],
    ['「浪大，」「要返航。」'],
  ],
  'a quotation without a cue is said by a name rather than a title, a person rather than a body': [
    ['船長在碼頭，「浪真的太大了，不能開船」。', ['quote', null, '船長', '浪真的太大了，不能開船']],
    [
      '居民何小雲在碼頭，船長在旁，「浪真的太大了，不能開船」。',
      ['quote', null, '何小雲', '浪真的太大了，不能開船'],
    ],
    ['海事處在碼頭，「浪真的太大了，不能開船」。', ['quote', null, '海事處', '浪真的太大了，不能開船']],
    [
      '船長在碼頭，海事處在旁，「浪真的太大了，不能開船」。',
      ['quote', null, '船長', '浪真的太大了，不能開船'],
    ],
    ['船長在碼頭，他也在旁，「浪真的太大了，不能開船」。', ['quote', null, '船長', '浪真的太大了，不能開船']],
    ['風在吹，「浪真的太大了，不能開船」。'],
    ['《南灣潮汐表》在碼頭，「浪真的太大了，不能開船」。'],
  ],
  'how long a quotation is says whether it is speech': [
    ['船長在碼頭，「浪真的太大了。」'],
    ['船長在碼頭，「浪真太大了。」'],
    ['船長在碼頭，「浪太大。」'],
    ['船長在碼頭，「真的很大啊啊。」'],
    ['船長在碼頭，「浪真的太大了，不能開」。', ['quote', null, '船長', '浪真的太大了，不能開']],
    ['船長在碼頭，「浪真的太大，不能」。'],
    ['船長在碼頭；「浪真的太大了，不能開船」。'],
    ['船長在碼頭，「大浪號海洋研究船隊船期」。'],
    ['「走。」', ['quote', null, null, '走']],
    ['「。」'],
    ['船長說，浪大。「走。」', ['reported', '說', '船長', '浪大'], ['quote', null, '船長', '走']],
  ],
  '令 hands the words on': [
    ['碼頭的冷清，令不少船員感嘆，「好似返到舊年咁樣。」', ['quote', null, '不少船員', '好似返到舊年咁樣']],
    ['碼頭的冷清，讓船長在岸邊落淚，「好似返到舊年咁樣。」', ['quote', null, '船長', '好似返到舊年咁樣']],
  ],
  'whoever does not answer is not quoted, whoever only lacks something is': [
    ['海事處沒有回應：「浪真的太大了。」'],
    ['海事處沒有船：「浪真的太大了。」', ['quote', '：', '海事處', '浪真的太大了']],
  ],
  'a paper is quoted behind a colon, and a short name with what its bearer did': [
    ['門口的告示只有一行字：「浪大，不開。」', ['quote', '：', '門口的告示', '浪大，不開']],
    ['大劉嘆了口氣：「浪大，不開。」', ['quote', '：', '大劉', '浪大，不開']],
    ['劉嘆了口氣：「浪大，不開。」'],
    ['大劉藻鈴鈴嘆了口氣：「浪大，不開。」'],
    ['船長在碼頭：「浪大，不開。」', ['quote', '：', '船長', '浪大，不開']],
  ],
  'what a speaker does behind words that trail off': [
    ['「浪真的太大了..」他望向海面。', ['quote', null, '他', '浪真的太大了..']],
    ['「浪真的太大了」他望向海面。'],
    ['「浪真的太大了..」渡輪望向海面。'],
    ['「浪太大..」他望向海面。'],
  ],
  'several quotations in a row are one claim': [
    ['「浪真的太大了。」、「要返航了。」', ['quote', null, null, '浪真的太大了', '要返航了']],
  ],
  'whoever the sentence began with speaks, however many clauses stand between': [
    [
      '居民何小雲在場，船長在旁，浪很大，「浪真的太大了，不能開船」。',
      ['quote', null, '何小雲', '浪真的太大了，不能開船'],
    ],
    [
      '船長在場，浪很大，風也大，「浪真的太大了，不能開船」。',
      ['quote', null, '船長', '浪真的太大了，不能開船'],
    ],
    ['何小雲在場，她很忙，「浪真的太大了，不能開船」。', ['quote', null, '何小雲', '浪真的太大了，不能開船']],
  ],
  'somebody by a title, parted from the words by another clause, gives way to whoever spoke': [
    [
      '浪很大，船長在場，風也大，「浪真的太大了，不能開船」。',
      ['quote', null, '船長', '浪真的太大了，不能開船'],
    ],
    [
      '居民何小雲說，浪大。風很大，船長在場，風也大，「浪真的太大了，不能開船」。',
      ['reported', '說', '何小雲', '浪大'],
      ['quote', null, '何小雲', '浪真的太大了，不能開船'],
    ],
    [
      '居民何小雲說，浪大。風很大，船長在場，「浪真的太大了，不能開船」。',
      ['reported', '說', '何小雲', '浪大'],
      ['quote', null, '船長', '浪真的太大了，不能開船'],
    ],
    ['船長在碼頭， 「浪真的太大了，不能開船」。', ['quote', null, '船長', '浪真的太大了，不能開船']],
  ],
  'whoever the last sentence was about speaks rather than a paper': [
    [
      '文件稱，浪大。街坊何小雲只是笑。「浪真的太大了。」',
      ['reported', '稱', '文件', '浪大'],
      ['quote', null, '何小雲', '浪真的太大了'],
    ],
  ],
  'one word is enough where it stands alone': [
    ['「可以。」', ['quote', null, null, '可以']],
    ['「OK！」', ['quote', null, null, 'OK！']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
