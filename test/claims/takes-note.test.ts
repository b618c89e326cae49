import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'what is announced is a clause, and no paper by its name': [
    ['海事處公布將加開班次。', ['reported', '公布', '海事處', '將加開班次']],
    ['海事處公布沒有停航。', ['reported', '公布', '海事處', '沒有停航']],
    ['海事處公布是否停航。', ['reported', '公布', '海事處', '是否停航']],
    ['海事處公布航班有關安排。'],
    ['海事處公布工會名單。'],
    ['收入升至三成。海事處公布名單。'],
  ],
  'an amount that is announced ends the clause, behind what it is the amount of': [
    ['海事處公布收費500元。', ['reported', '公布', '海事處', '收費500元']],
    ['海事處公布收費500元的安排。'],
    ['海事處公布約500人。'],
    ['海事處公布乘客升至三成的原因。', ['reported', '公布', '海事處', '乘客升至三成的原因']],
  ],
  'what a medium reports without a comma is no short name': [
    ['新華社報道停航。'],
    ['新華社報道南灣渡輪停航。', ['reported', '報道', '新華社', '南灣渡輪停航']],
  ],
  'what is rebutted in words is long, or denies something': [
    ['船長駁斥不實。'],
    ['船長駁斥浪大。'],
    ['船長駁斥浪很大。'],
    ['船長駁斥未停航。', ['reported', '駁斥', '船長', '未停航']],
    ['船長駁斥數據來源錯誤。', ['reported', '駁斥', '船長', '數據來源錯誤']],
    ['船長駁斥有關停航的說法。'],
  ],
  'a sigh may be short': [['船長感嘆太慢。', ['reported', '感嘆', '船長', '太慢']], ['船長感嘆人生。']],
  'an explanation is a clause, and no name of something': [
    ['渡輪為何停航？船長確認不會加收船費。', ['reported', '確認', '船長', '不會加收船費']],
    ['船長解釋不會加價的原因是浪大風急。', ['reported', '解釋', '船長', '不會加價的原因是浪大風急']],
    ['船長解釋不會加價的決定。'],
    ['船長解釋是次航程安排。'],
    ['船長解釋停航是因浪大。', ['reported', '解釋', '船長', '停航是因浪大']],
    ['船長表達不捨心情。'],
    ['警方確認死者身份。'],
    ['警方確認新增三宗個案。', ['reported', '確認', '警方', '新增三宗個案']],
    ['警方確認調查人員名單。'],
  ],
  'the second verb is the cue where somebody is asked and then speaks': [
    ['船長追問部長：「浪大。」', ['quote', '追問', '船長', '浪大']],
    ['船長追問部長說：「浪大。」', ['quote', '說', '船長', '浪大']],
    ['船長追問部長認為：「浪大。」', ['quote', '認為', '船長', '浪大']],
    ['船長追問促請：「浪大。」', ['quote', '促請', '船長', '浪大']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
