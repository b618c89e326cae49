import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what others say in a paper is passed on, in a timetable or by a captain it is not': [
    [
      '《南灣日報》指：「浪大，船東同意返航。」',
      ['quote', '指', '《南灣日報》', '浪大，船東同意返航'],
      ['reported', '同意', '船東', '返航'],
    ],
    [
      '《南灣潮汐表》指出，浪大，船東同意返航。',
      ['reported', '指出', '《南灣潮汐表》', '浪大，船東同意返航'],
    ],
    [
      '新華社報道，浪大，船東同意返航。',
      ['reported', '報道', '新華社', '浪大，船東同意返航'],
      ['reported', '同意', '船東', '返航'],
    ],
    ['船長指出，浪大，船東同意返航。', ['reported', '指出', '船長', '浪大，船東同意返航']],
  ],
  'a source named in the middle ends what another says': [
    [
      '船長說浪大，據海事處的資料，要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '據', '海事處', '要返航'],
    ],
    ['船長說，據海事處的資料，要返航。', ['reported', '說', '船長', '據海事處的資料，要返航']],
    [
      '據海事處的資料，要返航，船長說浪大。',
      ['reported', '據', '海事處', '要返航'],
      ['reported', '說', '船長', '浪大'],
    ],
  ],
  'what is told of a long quotation is no part of it': [
    ['船長寫「浪真的太大了我們不能開船」在網上流傳。', ['quote', '寫', '船長', '浪真的太大了我們不能開船']],
    ['船長寫「浪大。」在網上流傳。', ['quote', '寫', '船長', '浪大']],
    ['船長寫「浪大」在網上流傳。', ['mixed', '寫', '船長', '「浪大」在網上流傳']],
    ['船長寫「浪真的太大了我們不能開船」藻鈴。', ['mixed', '寫', '船長', '「浪真的太大了我們不能開船」藻鈴']],
    ['船長寫「浪真的太大了我們不能開船」很久。', ['mixed', '寫', '船長', '「浪真的太大了我們不能開船」很久']],
    ['船長寫「浪太大了我們不能開船」在網上流傳。', ['quote', '寫', '船長', '浪太大了我們不能開船']],
  ],
  'who was told stands before what was said': [
    ['船長告訴記者「浪大」。', ['quote', '告訴', '船長', '浪大']],
    ['船長告訴記者，浪大。', ['reported', '告訴', '船長', '浪大']],
    ['船長促請政府，停航。', ['reported', '促請', '船長', '停航']],
    ['船長促請政府加班，停航。', ['reported', '促請', '船長', '停航']],
    ['船長問他：「浪大？」他說，是。', ['quote', '問', '船長', '浪大？'], ['reported', '說', '他', '是']],
    ['船長說了浪大。', ['reported', '說', '船長', '浪大']],
  ],
  'a topic or an occasion belongs to the words after it': [
    [
      '船長說會修船；上岸後，他說浪大。',
      ['reported', '說', '船長', '會修船'],
      ['reported', '說', '船長', '浪大'],
    ],
    [
      '船長說會修船；船隻在南灣碼頭獲救之後，他說浪大。',
      ['reported', '說', '船長', '會修船；船隻在南灣碼頭獲救之後'],
      ['reported', '說', '船長', '浪大'],
    ],
    [
      '船長說會修船；關於船期，他說未定。',
      ['reported', '說', '船長', '會修船'],
      ['reported', '說', '船長', '未定'],
    ],
    [
      '船長說會修船；有船期，他說未定。',
      ['reported', '說', '船長', '會修船；有船期'],
      ['reported', '說', '船長', '未定'],
    ],
  ],
  'what is told of a paper by its title is said of it': [
    [
      '船長說《南灣風浪及潮汐時間表》在碼頭可取。',
      ['reported', '說', '船長', '《南灣風浪及潮汐時間表》在碼頭可取'],
    ],
  ],
  '了 belongs to the verb, 起 of 起火 does not': [
    ['船長相信起火在船艙。', ['reported', '相信', '船長', '起火在船艙']],
  ],
  'what a speaker does next is no part of a quotation, however short': [
    ...['後', '便', '隨即', '隨後', '之後', '然後', '後來'].map((then): [string, Row] => [
      `船長高呼「浪大」${then}離開。`,
      ['quote', '高呼', '船長', '浪大'],
    ]),
    ['船長高呼「浪大」很久。', ['mixed', '高呼', '船長', '「浪大」很久']],
  ],
  'the copula is no part of what the noun of a verb was': [
    ['居民的訴求則是加班次。', ['reported', '訴求', '居民', '加班次']],
    ['居民的訴求就是加班次。', ['reported', '訴求', '居民', '加班次']],
    ['居民的訴求包括加班次。', ['reported', '訴求', '居民', '加班次']],
  ],
  'nothing is said by marks alone': [['船長說：「……」']],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
