import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a body that is told of goes on inside what is told': [
    [
      '義工表示，海事處到場要求乘客離船，表示只能載四十人。',
      ['reported', '表示', '義工', '海事處到場要求乘客離船，表示只能載四十人'],
    ],
    ['陳大文認為業界都很齊心，希望改好船期。', ['reported', '認為', '陳大文', '業界都很齊心，希望改好船期']],
    [
      '義工表示，海事處到場要求乘客離船，並表示只能載四十人。',
      ['reported', '表示', '義工', '海事處到場要求乘客離船'],
      ['reported', '表示', '義工', '只能載四十人'],
    ],
    [
      '船長表示，政府已派船，強調一定會返航。',
      ['reported', '表示', '船長', '政府已派船'],
      ['reported', '強調', '船長', '一定會返航'],
    ],
    [
      '陳大文認為風浪太大，希望船早日返航。',
      ['reported', '認為', '陳大文', '風浪太大'],
      ['reported', '希望', '陳大文', '船早日返航'],
    ],
    [
      '政府相信「復航」機會不高，希望早日修好碼頭。',
      ['mixed', '相信', '政府', '「復航」機會不高'],
      ['reported', '希望', '政府', '早日修好碼頭'],
    ],
  ],
  'hearsay does not speak on': [
    [
      '據悉，部分居民凌晨收到電話，指海事處即將派船。',
      ['reported', '據悉', '消息人士', '部分居民凌晨收到電話，指海事處即將派船'],
    ],
  ],
  'a medium tells what others say': [
    [
      '《南灣日報》報道，市長陳大文已到場，表示已了解情況。',
      ['reported', '報道', '《南灣日報》', '市長陳大文已到場，表示已了解情況'],
      ['reported', '表示', '陳大文', '已了解情況'],
    ],
    [
      '《南灣日報》報道，市長陳大文已到場，稱船會復航。',
      ['reported', '報道', '《南灣日報》', '市長陳大文已到場'],
      ['reported', '稱', '《南灣日報》', '船會復航'],
    ],
  ],
  'the writer dates what was told behind a dash': [
    [
      '《南灣日報》報道，今周將再開書展——現時離開鑼只有七日。',
      ['reported', '報道', '《南灣日報》', '今周將再開書展'],
    ],
    ['船長說，浪大得站不住——由船頭搖到船尾。', ['reported', '說', '船長', '浪大得站不住——由船頭搖到船尾']],
    ['船長說，浪很大——去年也一樣——他要返航。', ['reported', '說', '船長', '浪很大——去年也一樣——他要返航']],
  ],
  'who speaks may stand after the occasion': [
    ['在記者會上陳大文說，工程會延期。', ['reported', '說', '陳大文', '工程會延期']],
    ['在座談會上已有居民指出，工程會延期。', ['reported', '指出', '居民', '工程會延期']],
    [
      '在席上有乘客提出，「船期一改再改，根本無從得知」。',
      ['quote', '提出', '乘客', '船期一改再改，根本無從得知'],
    ],
    ['甲板上的船員陳大文說，浪很大。', ['reported', '說', '陳大文', '浪很大']],
  ],
  'a body may stand in marks before its verb': [
    [
      '「南灣渡輪業關注組」2025年初表示，仍有八成居民乘船。',
      ['reported', '表示', '南灣渡輪業關注組', '仍有八成居民乘船'],
    ],
    ['「我們要成立關注組」，陳大文說。', ['quote', '說', '陳大文', '我們要成立關注組']],
  ],
  'a paper that looks something up is no title': [
    [
      '《南灣線》翻查海事處的守則，發現用詞為「可加開」。',
      ['mixed', '發現', '《南灣線》', '用詞為「可加開」'],
    ],
  ],
  'a body has its name and not what it did meanwhile': [
    ['海事處上周五回覆指，已驗過渡輪。', ['reported', '回覆指', '海事處', '已驗過渡輪']],
    ['南灣大廈停電，渠務署之後發電郵重申對水管的要求。', ['reported', '重申', '渠務署', '對水管的要求']],
    [
      '海事處已抽取水樣，分批交給工廈實驗室及大學實驗室測試，預期可於三日內有結果。',
      ['reported', '預期', '海事處', '可於三日內有結果'],
    ],
    ['據海事處報告引用的研究，浪高三米。', ['reported', '據', '海事處報告引用的研究', '浪高三米']],
    ['林小文專頁周四（27日）發帖，指渡輪會復航。', ['reported', '指', '林小文專頁', '渡輪會復航']],
    [
      '一則留言以英文回覆：「不用擔心別人怎樣看這件事。」',
      ['quote', '回覆', '一則留言', '不用擔心別人怎樣看這件事'],
    ],
    ['陳大文以船會章程解釋，指「章程寫得很清楚」。', ['quote', '指', '陳大文', '章程寫得很清楚']],
  ],
  'a sentence in marks, who was told of it, and the rest of it are one claim': [
    [
      '「今年浪大。」陳大文告訴記者，「我們不會出海。」',
      ['quote', '告訴', '陳大文', '今年浪大', '我們不會出海'],
    ],
  ],
  'words for what is done are wording, and a long name is none': [
    ['發言人說，提防打着「為民除害」旗號的人。', ['mixed', '說', '發言人', '提防打着「為民除害」旗號的人']],
    [
      '發言人說，草案對「公共利益」的定義太闊。',
      ['reported', '說', '發言人', '草案對「公共利益」的定義太闊'],
    ],
    [
      '南灣大學宣布推出「南灣風災後流動圖書船閱讀計劃」，為居民送書。',
      ['reported', '宣布', '南灣大學', '推出「南灣風災後流動圖書船閱讀計劃」，為居民送書'],
    ],
  ],
};

for (const [rule, cases] of Object.entries(rules)) {
  describe(rule, () => {
    it.each(cases)('%s', (text, ...claims) => {
      expect(extractClaims(text, { statements: false }).map(rowOf)).toEqual(claims);
    });
  });
}

describe('polarity', () => {
  it.each([
    ['陳大文強調，渡輪並非漏油的源頭，仍在調查。', 'negative'],
    ['發言人表示，堅定支持毫不手軟打擊海盜。', 'positive'],
  ])('%s', (text, polarity) => {
    expect(extractClaims(text, { statements: false })[0]?.polarity).toBe(polarity);
  });
});

it('two titles of one person are both the role', () => {
  const [claim] = extractClaims('南灣航海學會會長、驗船師何大文指，要重鋪甲板。', { statements: false });
  expect(claim?.source).toMatchObject({ name: '何大文', role: '會長、驗船師', affiliation: '南灣航海學會' });
});

it('a family name that many bear is one', () => {
  const [claim] = extractClaims('住戶洪小姐表示，浪很大。', { statements: false });
  expect(claim?.source).toMatchObject({ name: '洪小姐', affiliation: '住戶' });
});
