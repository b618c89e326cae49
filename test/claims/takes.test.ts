import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a semicolon begins nothing that was told or hoped': [
    ['船長告訴他；他明白。'],
    ['船長告訴他，浪大。', ['reported', '告訴', '船長', '浪大']],
    ['船長希望；船員等待。'],
    ['工會促請；加開班次。'],
  ],
  '建議 is a noun where a dash follows it': [['工會宣讀三點建議——加班次、減價、添船。']],
  'what something is held to be follows a word for it': [
    ['外界視渡輪如命脈。'],
    ['外界視班次減三成。'],
    ['外界視試航成功。'],
    ['外界視渡輪為命脈。', ['reported', '視', '外界', '渡輪為命脈']],
  ],
  'one character is no clause': [
    ['船長被指慢。'],
    ['船長被指太慢了。', ['reported', '被指', '外界', '太慢了']],
    ['船長提到浪。'],
    ['船長沒有提浪。'],
    ['船長沒有提浪大。', ['reported', '提', '船長', '浪大']],
  ],
  'what data show is a longer clause, or stands after a mark': [
    ['調查顯示浪大。'],
    ['調查顯示，浪大。', ['reported', '顯示', '調查', '浪大']],
  ],
  '自稱 before 的 and a word for somebody tells who it was': [
    ['警方接獲自稱警員的男子來電。'],
    ['船長自稱有船的不多。', ['reported', '自稱', '船長', '有船的不多']],
    ['船長自稱船員的榜樣。', ['reported', '自稱', '船長', '船員的榜樣']],
  ],
  'a time or a place after a verb of thinking makes a timetable of a forecast only': [
    ['船長相信在船上。', ['reported', '相信', '船長', '在船上']],
    ['船長預計三時開船。', ['reported', '預計', '船長', '三時開船']],
    ['渡輪預計三時開船。'],
  ],
  'what is put forward stands after a mark, or counts its points': [
    ['海事處提出，政府應加開班次。', ['reported', '提出', '海事處', '政府應加開班次']],
    ['海事處提出——政府應加開班次。', ['reported', '提出', '海事處', '政府應加開班次']],
    ['海事處提出政府應加開班次。'],
    [
      '工會提出加班次、減價、添船等 3 項具體要求。',
      ['reported', '提出', '工會', '加班次、減價、添船等 3 項具體要求'],
    ],
    ['工會提出三項要求後，十艘渡輪隨即停航。'],
  ],
  'who is blamed after a colon is blamed for what follows it': [
    ['立委砲轟：局長表示渡輪照開。', ['reported', '砲轟', '立委', '局長表示渡輪照開']],
    [
      '居民批評「太疏」，局長表示渡輪照開。',
      ['quote', '批評', '居民', '太疏'],
      ['reported', '表示', '局長', '渡輪照開'],
    ],
  ],
  'a question is asked, and neither written nor laughed': [
    ['船長自問——渡輪為何停航？', ['reported', '自問', '船長', '渡輪為何停航']],
    ['船長寫渡輪為何停航的文章。'],
    ['船長笑他為何停航。'],
  ],
  'what is no demand is none that is made': [['居民的訴求不是加班次。']],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
