import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a turn of phrase stands where no source begins in it': [
    ['據知，浪大。', ['reported', '據知', '消息人士', '浪大']],
    ['據報浪大。', ['reported', '據報', '媒體', '浪大']],
  ],
  'a verb of one character is a cue before a word that begins inside another one': [
    ['他說客人太多。', ['reported', '說', '他', '客人太多']],
    ['她说法院判得太轻。', ['reported', '说', '她', '法院判得太轻']],
    ['店主指明年加租。', ['reported', '指', '店主', '明年加租']],
    ['校方指標準沒有改變。', ['reported', '指', '校方', '標準沒有改變']],
    ['船長指正在維修引擎。', ['reported', '指', '船長', '正在維修引擎']],
    ['船東稱職員態度良好。', ['reported', '稱', '船東', '職員態度良好']],
    ['街坊話事前無收到通知。', ['reported', '話', '街坊', '事前無收到通知']],
    ['醫生指數十名乘客不適。', ['reported', '指', '醫生', '數十名乘客不適']],
    ['他說不定期檢查才有用。', ['reported', '說', '他', '不定期檢查才有用']],
    ['議員促成立專責小組。', ['reported', '促', '議員', '成立專責小組']],
  ],
  'and is a part of the other one where another word follows that, or an attribute stands before it': [
    ['他說明文件的用途。'],
    ['她說明天氣的變化。'],
    ['船東的說法國際間並不同意。'],
    ['這種說法官員並不同意。'],
    ['他說話總是很急。'],
    ['經濟指標準確。'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
  });
});
