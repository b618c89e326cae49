import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'an event goes on where a comma parted it from its verb': [
    ['海事處宣布，停航，惟居民照常出門。', ['reported', '宣布', '海事處', '停航，惟居民照常出門']],
    ['海事處宣布停航；但居民照常出門。', ['reported', '宣布', '海事處', '停航；但居民照常出門']],
    ['海事處宣布停航，但會加班。', ['reported', '宣布', '海事處', '停航']],
  ],
  'the writer tells what was not told': [
    ['海事處宣布停航，但未有透露日期。', ['reported', '宣布', '海事處', '停航']],
    ['海事處表示會停航，但並沒有透露日期。', ['reported', '表示', '海事處', '會停航']],
    ['海事处表示会停航，没有进一步说明。', ['reported', '表示', '海事处', '会停航']],
    ['海事處表示會停航，但並沒有人反對。', ['reported', '表示', '海事處', '會停航，但並沒有人反對']],
  ],
  'what a comma parts from its cue is all of what is said': [
    ['海事處表示，未有評論個別個案。', ['reported', '表示', '海事處', '未有評論個別個案']],
    ['發言人說，拒絕評論事件。', ['reported', '說', '發言人', '拒絕評論事件']],
    ['船長表示，記者不能上船。', ['reported', '表示', '船長', '記者不能上船']],
    ['船長表示，記者不能上船，記者昨日到碼頭視察。', ['reported', '表示', '船長', '記者不能上船']],
  ],
  'the writer speaks again': [
    ['海事處表示會停航，本報昨日到碼頭視察。', ['reported', '表示', '海事處', '會停航']],
    ['海事處表示會停航，記者昨日到碼頭視察。', ['reported', '表示', '海事處', '會停航']],
    ['海事處表示會停航，居民昨日到碼頭視察。', ['reported', '表示', '海事處', '會停航，居民昨日到碼頭視察']],
  ],
  'an event is told, and what others do about it is not': [
    ['海事處宣布停航，但居民照常出門。', ['reported', '宣布', '海事處', '停航']],
    ['海事處宣布，停航，但居民照常出門。', ['reported', '宣布', '海事處', '停航，但居民照常出門']],
    ['海事處表示停航，但居民照常出門。', ['reported', '表示', '海事處', '停航，但居民照常出門']],
    ['海事處宣布停航，然而居民照常出門。', ['reported', '宣布', '海事處', '停航']],
  ],
  'what follows a quotation is the writer’s, unless it goes on with it': [
    ['船長說「風浪太大」；班次照舊。', ['quote', '說', '船長', '風浪太大']],
    ['船長說「風浪太大」，會停航。', ['mixed', '說', '船長', '「風浪太大」，會停航']],
    ['船長說「風浪太大」，並會停航。', ['mixed', '說', '船長', '「風浪太大」，並會停航']],
    ['船長說「風浪太大」，碼頭冷清。', ['quote', '說', '船長', '風浪太大']],
    ['船長說「風浪太大」，引起關注。', ['quote', '說', '船長', '風浪太大']],
    ['船長說「風浪太大」，令人擔憂。', ['mixed', '說', '船長', '「風浪太大」，令人擔憂']],
    ['船長說「風浪太大」，「不能開船」。', ['quote', '說', '船長', '風浪太大', '不能開船']],
    ['船長說「風浪太大」——「不能開船」。', ['mixed', '說', '船長', '「風浪太大」——「不能開船」']],
    ['船長說「風浪太大」，「不能開船」已成笑話。', ['quote', '說', '船長', '風浪太大']],
    ['船長說「風浪太大」，他搖搖頭。', ['mixed', '說', '船長', '「風浪太大」，他搖搖頭']],
    ['船長說風浪「太大」，碼頭冷清。', ['mixed', '說', '船長', '風浪「太大」，碼頭冷清']],
  ],
  'what was answered goes on until somebody does something else': [
    ['船長回應「風浪太大」，班次照舊。', ['mixed', '回應', '船長', '「風浪太大」，班次照舊']],
    ['船長回應「風浪太大」，工會離場。', ['quote', '回應', '船長', '風浪太大']],
  ],
  'another’s turn after a semicolon, unless what is said goes through several by name': [
    ['居民何小雲說，他會投保；陳大文離場。', ['reported', '說', '何小雲', '他會投保']],
    ['居民何小雲說，羅美玲會投保；陳大文離場。', ['reported', '說', '何小雲', '羅美玲會投保；陳大文離場']],
    ['居民何小雲建議投保；其後陳大文離場。', ['reported', '建議', '何小雲', '投保']],
    ['居民何小雲建議投保；何小雲離場。', ['reported', '建議', '何小雲', '投保']],
  ],
  'whoever has blamed somebody does the next thing, whoever has spoken tells of it': [
    ['海事處譴責船東強行出海，其後海事處會加強巡邏。', ['reported', '譴責', '海事處', '船東強行出海']],
    ['海事處表示浪大，海事處會加強巡邏。', ['reported', '表示', '海事處', '浪大，海事處會加強巡邏']],
    [
      '海事處譴責船東強行出海，工會會加強巡邏。',
      ['reported', '譴責', '海事處', '船東強行出海，工會會加強巡邏'],
    ],
  ],
  'what never came is told by the writer, what is late by whoever speaks': [
    ['船長表示會停航，至今未公布。', ['reported', '表示', '船長', '會停航']],
    ['船長表示會停航，班次至今未公布。', ['reported', '表示', '船長', '會停航，班次至今未公布']],
    ['船長表示會停航，但有關安排未定。', ['reported', '表示', '船長', '會停航']],
    [
      '船長表示會停航，班次會減但有關安排未定。',
      ['reported', '表示', '船長', '會停航，班次會減但有關安排未定'],
    ],
  ],
  'what came otherwise than somebody thought is the writer’s': [
    ['她以為船會開，怎料浪大。', ['reported', '以為', '她', '船會開']],
    ['她以為船會開，船員怎料得到浪大。', ['reported', '以為', '她', '船會開，船員怎料得到浪大']],
    ['她懷疑船已返航，連日在岸上尋找。', ['reported', '懷疑', '她', '船已返航']],
    ['她懷疑，船已返航，連日在岸上尋找。', ['reported', '懷疑', '她', '船已返航，連日在岸上尋找']],
  ],
  'whom a crowd is set against is the writer’s': [
    ['有居民說浪大，支持者則不滿。', ['reported', '說', '居民', '浪大']],
    ['有居民說浪大，其後支持者則不滿。', ['reported', '說', '居民', '浪大']],
    ['船長說浪大，支持者則不滿。', ['reported', '說', '船長', '浪大，支持者則不滿']],
  ],
  'what a topic opens is no aside about it': [
    ['海事處接受查詢。對於船期，表示未定，會再研究。', ['reported', '表示', '海事處', '未定，會再研究']],
    [
      '海事處表示，對於船期，會再研究，班次不變。',
      ['reported', '表示', '海事處', '對於船期，會再研究，班次不變'],
    ],
  ],
  'in a headline of two halves a verb governs its own, hearsay both': [
    ['船長宣布停航　發長文道歉', ['reported', '宣布', '船長', '停航']],
    ['據報浪大　渡輪停航', ['reported', '據報', '媒體', '浪大　渡輪停航']],
  ],
  'a question ends where somebody does something, a reproach goes on': [
    ['居民問海事處何時停航，何小雲離場。', ['reported', '問', '居民', '海事處何時停航']],
    ['居民質疑海事處失職，何小雲隱瞞船期。', ['reported', '質疑', '居民', '海事處失職，何小雲隱瞞船期']],
  ],
  'a date after a dash is the writer’s, and between two dashes the speaker’s': [
    ['外界猜測停航與天氣有關——10月3日，渡輪亦曾停航。', ['reported', '猜測', '外界', '停航與天氣有關']],
    [
      '船長說，船期會改——10月3日是最後一班——但票價不變。',
      ['reported', '說', '船長', '船期會改——10月3日是最後一班——但票價不變'],
    ],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
