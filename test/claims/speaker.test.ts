import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'whoever spoke in the paragraph before goes on at its beginning': [
    [
      '船長說，浪大。\n認為要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '認為', '船長', '要返航'],
    ],
    ['船長說，浪大。\n風大，認為要返航。', ['reported', '說', '船長', '浪大']],
    [
      '船長說，浪大。\n風大，表示要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '要返航'],
    ],
    [
      '船長說，浪大。\n風大，又認為要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '認為', '船長', '要返航'],
    ],
    [
      '船長說，浪大。\n風大，認為，要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '認為', '船長', '要返航'],
    ],
    ['船長說，浪大。\n風大。表示要返航。', ['reported', '說', '船長', '浪大']],
    ['有人說，浪大。\n表示要返航。', ['reported', '說', '有人', '浪大']],
    [
      '船長說，浪大。風大，認為要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '認為', '船長', '要返航'],
    ],
  ],
  'one of them is whoever the sentence began with': [
    ['船長何小雲在岸上，其中一人表示，浪大。', ['reported', '表示', '何小雲', '浪大']],
    ['船長何小雲在岸上，一人表示，浪大。', ['reported', '表示', '何小雲', '浪大']],
    ['海事處在岸上，他表示浪大。', ['reported', '表示', '他', '浪大']],
    [
      '船員何小雲指浪大，他又指船開。',
      ['reported', '指', '何小雲', '浪大'],
      ['reported', '指', '何小雲', '船開'],
    ],
    [
      '工會說，浪大。船長在岸上，船開，表示，要返航。',
      ['reported', '說', '工會', '浪大'],
      ['reported', '表示', '船長', '要返航'],
    ],
    [
      '船員何小雲在岸上，陳大文指浪大，他又指船開。',
      ['reported', '指', '陳大文', '浪大'],
      ['reported', '指', '陳大文', '船開'],
    ],
  ],
  'six clauses back is as far as one looks': [
    ['船長在岸上，風大，浪大，雨大，船多，人多，表示要返航。', ['reported', '表示', '船長', '要返航']],
    ['船長在岸上，風大，浪大，雨大，船多，人多，燈亮，表示要返航。'],
  ],
  'in a column nobody else thinks what nobody says': [
    ['浪大。但堅信船會開。\n（作者：林遠，南灣居民）', ['reported', '堅信', '林遠', '船會開']],
    ['船長在岸上，但堅信船會開。\n（作者：林遠，南灣居民）', ['reported', '堅信', '船長', '船會開']],
    ['村民在岸上，但堅信船會開。\n（作者：林遠，南灣居民）', ['reported', '堅信', '村民', '船會開']],
    [
      '船長說，浪大。但堅信船會開。\n（作者：林遠，南灣居民）',
      ['reported', '說', '船長', '浪大'],
      ['reported', '堅信', '船長', '船會開'],
    ],
    ['浪大。但表示船會開。\n（作者：林遠，南灣居民）'],
    ['浪大。但堅信船會開。'],
  ],
  'a paper shows, a clause without one does not': [
    ['浪大，顯示船要返航。'],
    ['《南灣潮汐表》，顯示船要返航。', ['reported', '顯示', '《南灣潮汐表》', '船要返航']],
    ['船長說，浪大。反映船要返航。', ['reported', '說', '船長', '浪大']],
    ['居民向本報反映船要返航。', ['reported', '反映', '居民', '船要返航']],
    ['居民反映船要返航。'],
  ],
  'somebody without a name goes on where it is plain that they do': [
    [
      '有人說，浪大。並指船要返航。',
      ['reported', '說', '有人', '浪大'],
      ['reported', '指', '有人', '船要返航'],
    ],
    ['有人說，浪大。表示船要返航。', ['reported', '說', '有人', '浪大']],
    [
      '有人說，浪大。表示，船要返航。',
      ['reported', '說', '有人', '浪大'],
      ['reported', '表示', '有人', '船要返航'],
    ],
    [
      '船長說，浪大。表示船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表示', '船長', '船要返航'],
    ],
  ],
  'a verb of one character is no cue by itself without a mark': [
    [
      '船長說，浪大。指，船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '指', '船長', '船要返航'],
    ],
    [
      '船長說，浪大。又指船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '指', '船長', '船要返航'],
    ],
    ['船長說，浪大。指船要返航。', ['reported', '說', '船長', '浪大']],
  ],
  '表明 is what an event does, unless somebody ties it to their words': [
    ['船長說，浪大。表明船要返航。', ['reported', '說', '船長', '浪大']],
    [
      '船長說，浪大。表明，船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表明', '船長', '船要返航'],
    ],
    [
      '船長說，浪大。並表明船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '表明', '船長', '船要返航'],
    ],
    ['船長表明船要返航。', ['reported', '表明', '船長', '船要返航']],
  ],
  'an omitted speaker decides nothing and keeps silent about nothing': [
    ['船長說，浪大。沒有提船要返航。', ['reported', '說', '船長', '浪大']],
    ['船長說，浪大。宣布船要返航。', ['reported', '說', '船長', '浪大']],
    [
      '船長說，浪大。並宣布船要返航。',
      ['reported', '說', '船長', '浪大'],
      ['reported', '宣布', '船長', '船要返航'],
    ],
  ],
  'what is found is a claim of those whose trade it is': [
    ['海洋研究人員昨日出海，發現，海水變暖。', ['reported', '發現', '海洋研究人員', '海水變暖']],
    ['船員昨日出海，發現，海水變暖。'],
    ['船長說，浪大。發現，海水變暖。', ['reported', '說', '船長', '浪大']],
    ['海洋研究人員發現海水變暖。'],
  ],
  'a bare noun of no list speaks, and what it did on the way is no part of it': [
    ['藻鈴昨日說，船要返航。', ['reported', '說', '藻鈴', '船要返航']],
    ['藻鈴在碼頭說，船要返航。', ['reported', '說', '藻鈴', '船要返航']],
    ['藻鈴其後發聲明指，船要返航。', ['reported', '指', '藻鈴', '船要返航']],
    ['藻鈴其後發聲明指船要返航。'],
    ['藻鈴昨日在碼頭發聲明認為船要返航。'],
    ['藻鈴認為船要返航。', ['reported', '認為', '藻鈴', '船要返航']],
    ['藻認為船要返航。'],
    ['藻鈴藻鈴藻鈴藻鈴認為船要返航。', ['reported', '認為', '藻鈴藻鈴藻鈴藻鈴', '船要返航']],
    ['藻鈴藻鈴藻鈴藻鈴藻認為船要返航。'],
    ['藻鈴要求船要返航。'],
    ['藻鈴要求，船要返航。', ['reported', '要求', '藻鈴', '船要返航']],
    ['藻鈴估計船要返航。'],
    ['藻鈴估計，船要返航。', ['reported', '估計', '藻鈴', '船要返航']],
  ],
  'a name parts from what no list knows before a mark': [
    ['羅美玲搖着頭說，船要返航。', ['reported', '說', '羅美玲', '船要返航']],
    ['羅美玲搖着頭說：「船要返航。」', ['quote', '說', '羅美玲', '船要返航']],
    ['藻鈴搖着頭說，船要返航。', ['reported', '說', '藻鈴', '船要返航']],
  ],
  'pictures and figures say nothing, a report does': [
    ['報告指出，船要返航。', ['reported', '指出', '報告', '船要返航']],
    ['數字指出，船要返航。'],
    ['照片指出，船要返航。'],
    ['報告宣布船要返航。'],
  ],
  'who learns something is a body, a person only finds out': [
    ['本報獲悉，船要返航。', ['reported', '獲悉', '本報', '船要返航']],
    ['警方獲悉，船要返航。', ['reported', '獲悉', '警方', '船要返航']],
    ['船長獲悉，船要返航。'],
    ['記者從警方獲悉，船要返航。', ['reported', '獲悉', '警方', '船要返航']],
  ],
  'whom a reporter asks is who answers': [
    [
      '記者問林大明會否返航，他說不會。',
      ['reported', '問', '記者', '林大明會否返航'],
      ['reported', '說', '林大明', '不會'],
    ],
    [
      '記者問他會否返航，他說不會。',
      ['reported', '問', '記者', '他會否返航'],
      ['reported', '說', '他', '不會'],
    ],
  ],
  'who had the word in between goes on': [
    [
      '船長建議停航；議員何小雲反對，稱代價太大。',
      ['reported', '建議', '船長', '停航'],
      ['reported', '稱', '何小雲', '代價太大'],
    ],
    [
      '何小雲引用研究指，浪大，又說要停航。',
      ['reported', '指', '研究', '浪大'],
      ['reported', '說', '何小雲', '要停航'],
    ],
    ['外界說，浪大。估計要停航。', ['reported', '說', '外界', '浪大']],
    [
      '外界說，浪大。又估計要停航。',
      ['reported', '說', '外界', '浪大'],
      ['reported', '估計', '外界', '要停航'],
    ],
  ],
  'the nearest speaker of the sentence is who is meant': [
    ['船長在岸上，表示船要返航。', ['reported', '表示', '船長', '船要返航']],
    ['船長在岸上，風很大，表示船要返航。', ['reported', '表示', '船長', '船要返航']],
    ['船長在岸上，工會在旁，表示船要返航。', ['reported', '表示', '工會', '船要返航']],
    ['船長何小雲在岸上，他表示船要返航。', ['reported', '表示', '何小雲', '船要返航']],
    ['船長何小雲在岸上，她表示船要返航。', ['reported', '表示', '何小雲', '船要返航']],
    ['船長李先生在岸上，她表示船要返航。', ['reported', '表示', '她', '船要返航']],
    ['船長何小雲在岸上，他們說，船要返航。', ['reported', '說', '他們', '船要返航']],
    ['兩名船員在岸上，其中一人說，船要返航。', ['reported', '說', '其中一人', '船要返航']],
    ['他在岸上，他說，船要返航。', ['reported', '說', '他', '船要返航']],
    ['船長何小雲在岸上，其中一人說，船要返航。', ['reported', '說', '何小雲', '船要返航']],
    [
      '警方表示，有船。議員何小雲到場，估計船要返航。',
      ['reported', '表示', '警方', '有船'],
      ['reported', '估計', '何小雲', '船要返航'],
    ],
    [
      '警方表示，有船。部分人士已被帶走，估計船要返航。',
      ['reported', '表示', '警方', '有船'],
      ['reported', '估計', '警方', '船要返航'],
    ],
    ['部分人士已被帶走，不排除再有船失聯。', ['reported', '不排除', '部分人士', '再有船失聯']],
    ['警方表示，有船。部分人士已被帶走，不排除再有船失聯。', ['reported', '表示', '警方', '有船']],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
