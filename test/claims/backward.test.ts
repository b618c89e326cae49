import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what has been taken is not taken again': [
    ['「風浪太大，」船長說，「不能開船」，工會離場。', ['quote', '說', '船長', '風浪太大', '不能開船']],
    [
      '「風浪太大，」船長說。「不能開船。」',
      ['quote', '說', '船長', '風浪太大'],
      ['quote', null, '船長', '不能開船'],
    ],
    ['「風浪太大，」船長說，不能開船，「要等」。', ['mixed', '說', '船長', '風浪太大', '不能開船，「要等」']],
    [
      '「要走。」船長說。「風浪太大，」他說，「不能開船。」',
      ['quote', '說', '船長', '要走'],
      ['quote', '說', '船長', '風浪太大', '不能開船'],
    ],
    ['「要走」，「風浪太大」，船長說。', ['quote', '說', '船長', '要走', '風浪太大']],
    ['浪大，「風浪太大」，船長說。', ['mixed', '說', '船長', '浪大，「風浪太大」']],
    ['「風浪太大，」船長說；不能開船。', ['quote', '說', '船長', '風浪太大']],
  ],
  'a quotation before its speaker goes on behind them': [
    [
      '「風浪太大，」船長說，「不能開船。」工會早前要求加班次。',
      ['quote', '說', '船長', '風浪太大', '不能開船'],
      ['reported', '要求', '工會', '加班次'],
    ],
    ['「風浪太大，不能開船，」船長說……「等等吧。」', ['quote', '說', '船長', '風浪太大，不能開船', '等等吧']],
    ['「風浪太大不能開船」船長說　「等等吧」。', ['quote', '說', '船長', '風浪太大不能開船', '等等吧']],
    ['「風浪太大，不能開船。」船長說，一邊望着海。', ['quote', '說', '船長', '風浪太大，不能開船']],
    ['「風浪太大，不能開船。」船長說，班次要減。', ['mixed', '說', '船長', '風浪太大，不能開船', '班次要減']],
    ['「風浪太大，不能開船。」船長說，隨後離開。', ['quote', '說', '船長', '風浪太大，不能開船']],
  ],
  'several quotations before one speaker are all theirs, the name of a ship is not': [
    ['「風浪太大。」「不能開船。」船長說。', ['quote', '說', '船長', '風浪太大', '不能開船']],
    ['「風浪太大，」「不能開船，」船長說。', ['quote', '說', '船長', '風浪太大', '不能開船']],
    ['“风浪太大。”“不能开船。”船长说。', ['quote', '说', '船长', '风浪太大', '不能开船']],
    ['「風浪太大。」「飛魚號」船長說。', ['quote', '說', '「飛魚號」船長', '風浪太大']],
  ],
  'what stands before a quotation is no part of it': [
    ['昨日，「風浪太大，不能開船。」船長說。', ['quote', '說', '船長', '風浪太大，不能開船']],
    ['船期已改，「風浪太大不能開船，」船長說。', ['quote', '說', '船長', '風浪太大不能開船']],
    ['「風浪太大，不能開船。」，「要等。」船長說。', ['quote', '說', '船長', '風浪太大，不能開船', '要等']],
  ],
  'what others have said before is not taken again': [
    ['工會認為要等；風浪太大，船長表示。', ['reported', '認為', '工會', '要等；風浪太大，船長表示']],
    ['風浪太大，班次要減，船長表示。', ['reported', '表示', '船長', '風浪太大，班次要減']],
    ['船長表示。'],
  ],
  'a speaker before a colon begins anew': [
    ['「浪大。」船長說：「返航。」', ['quote', null, null, '浪大'], ['quote', '說', '船長', '返航']],
    ['「浪大。」船長說「返航」。', ['quote', null, null, '浪大'], ['quote', '說', '船長', '返航']],
    ['「浪大。」船長說', ['quote', '說', '船長', '浪大']],
    ['「浪大。」船長', ['quote', null, null, '浪大']],
    ['「浪大。」船長告訴記者。', ['quote', '告訴', '船長', '浪大']],
    [
      '「浪大。」《南灣日報》報道，船要返航。',
      ['quote', null, null, '浪大'],
      ['reported', '報道', '《南灣日報》', '船要返航'],
    ],
    [
      '「浪大。」不過船長亦說，船要返航。',
      ['quote', null, null, '浪大'],
      ['reported', '說', '船長', '船要返航'],
    ],
    ['「浪很大啊」，船長說，「不能開船」。', ['quote', '說', '船長', '浪很大啊', '不能開船']],
    ['「浪很大」，船長說，「不能開船」。', ['quote', '說', '船長', '不能開船']],
    ['「浪真的大得不能開船」，船長說，班次要減。', ['mixed', '說', '船長', '浪真的大得不能開船', '班次要減']],
    ['「浪真的大得不能開」，船長認為班次要減。', ['reported', '認為', '船長', '班次要減']],
    ['「浪大。」船長說，船要返航。', ['mixed', '說', '船長', '浪大', '船要返航']],
    [
      '「浪大。」船長認為，船要返航。',
      ['quote', null, null, '浪大'],
      ['reported', '認為', '船長', '船要返航'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
