import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a verb is a noun after 的, 及, 、 or a verb that takes one': [
    ['船長的要求沒有回音。'],
    ['停航及要求沒有回音。'],
    ['船長接受要求，停航。'],
    ['船長拒絕要求停航。'],
    ['船長要求停航。', ['reported', '要求', '船長', '停航']],
    ['船長、要求停航。'],
    ['海事處在會上提出的要求沒有回音。'],
    ['應船長要求，渡輪停航。'],
    ['船長應工會邀請，出席會議。'],
    ['船長應工會邀請出席會議。'],
    ['船長應議員建議停航三日。'],
    [
      '海事處昨日公布航道安全的最新要求，處長何小雲指，浪大。',
      ['reported', '公布', '海事處', '航道安全的最新要求'],
      ['reported', '指', '何小雲', '浪大'],
    ],
    ['海事處昨日公布航道安全的最新建議，處長何小雲指，浪大。', ['reported', '指', '何小雲', '浪大']],
    ['船長形容船員的表現是「最好的一次」。', ['mixed', '形容', '船長', '船員的表現是「最好的一次」']],
    ['何小雲的三項要求，船東未有理會。'],
    ['對於加價的要求，船東沒有回應。'],
    ['船長說的話、要求和建議都沒有人聽。'],
  ],
  'an attitude to something is no clause': [
    ['船長對事件表示遺憾。', ['reported', '表示', '船長', '對事件', '遺憾']],
    ['船長對事件表示強烈不滿。', ['reported', '表示', '船長', '對事件', '強烈不滿']],
    ['船長對事件表示停航。', ['reported', '表示', '船長', '停航']],
    ['船長表示遺憾。'],
    ['船長對事件深表遺憾。'],
    ['船長說，浪大，對事件表示遺憾。', ['reported', '說', '船長', '浪大，對事件表示遺憾']],
  ],
  'the noun of a report is none': [
    ['南灣的調查報導，渡輪停航。'],
    ['新華社報導，渡輪停航。', ['reported', '報導', '新華社', '渡輪停航']],
    ['他的回應是「浪大」。', ['quote', '回應', '他', '浪大']],
    ['他的回應很快。'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
