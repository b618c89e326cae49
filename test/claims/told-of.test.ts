import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a body that is told of goes on inside what is told': [
    [
      '義工表示，政府到場要求眾人離開，表示只能留二十人。',
      ['reported', '表示', '義工', '政府到場要求眾人離開，表示只能留二十人'],
    ],
    ['陳大文認為業界都很團結，希望做好工作。', ['reported', '認為', '陳大文', '業界都很團結，希望做好工作']],
    [
      '義工表示，政府到場要求眾人離開，並表示只能留二十人。',
      ['reported', '表示', '義工', '政府到場要求眾人離開'],
      ['reported', '表示', '義工', '只能留二十人'],
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
      '《南灣日報》報道，今周將復辦論壇——現時距離投票只有七日。',
      ['reported', '報道', '《南灣日報》', '今周將復辦論壇'],
    ],
    ['船長說，浪大得站不住——由船頭搖到船尾。', ['reported', '說', '船長', '浪大得站不住——由船頭搖到船尾']],
    ['船長說，浪很大——去年也一樣——他要返航。', ['reported', '說', '船長', '浪很大——去年也一樣——他要返航']],
  ],
  'who speaks may stand after the occasion': [
    ['在記者會上陳大文說，工程會延期。', ['reported', '說', '陳大文', '工程會延期']],
    ['在座談會上已有居民指出，工程會延期。', ['reported', '指出', '居民', '工程會延期']],
    [
      '在會上有業主提出，「船期一改再改，根本無從得知」。',
      ['quote', '提出', '業主', '船期一改再改，根本無從得知'],
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
      '《南灣線》翻查海事處的指引，發現字眼為「應採用」。',
      ['mixed', '發現', '《南灣線》', '字眼為「應採用」'],
    ],
  ],
  'a body has its name and not what it did meanwhile': [
    ['勞工處本周四回覆指，已檢視證書。', ['reported', '回覆指', '勞工處', '已檢視證書']],
    ['南灣大廈起火，渠務署之後發通函重申對水管的要求。', ['reported', '重申', '渠務署', '對水管的要求']],
    [
      '海事處已巡查渡輪，陸續送交政府化驗所及大學化驗所測試，預期可於三日內有結果。',
      ['reported', '預期', '海事處', '可於三日內有結果'],
    ],
    ['據海事處報告引用的研究，浪高三米。', ['reported', '據', '海事處報告引用的研究', '浪高三米']],
    ['林小文專頁周四（27日）發帖，指渡輪會復航。', ['reported', '指', '林小文專頁', '渡輪會復航']],
    [
      '一則留言以簡體字回覆：「不用擔心別人怎樣看這件事。」',
      ['quote', '回覆', '一則留言', '不用擔心別人怎樣看這件事'],
    ],
    ['陳大文以內地標準解釋，指「標準寫得很清楚」。', ['quote', '指', '陳大文', '標準寫得很清楚']],
  ],
  'a sentence in marks, who was told of it, and the rest of it are one claim': [
    [
      '「今年浪大。」陳大文告訴記者，「我們不會出海。」',
      ['quote', '告訴', '陳大文', '今年浪大', '我們不會出海'],
    ],
  ],
  'words for what is done are wording, and a long name is none': [
    ['發言人說，警惕打着「為民請願」旗號的人。', ['mixed', '說', '發言人', '警惕打着「為民請願」旗號的人']],
    [
      '發言人說，草案對「公共利益」的定義太闊。',
      ['reported', '說', '發言人', '草案對「公共利益」的定義太闊'],
    ],
    [
      '南灣大學宣布推出「南灣風災後贈醫施藥中醫調治計劃」，為居民義診。',
      ['reported', '宣布', '南灣大學', '推出「南灣風災後贈醫施藥中醫調治計劃」，為居民義診'],
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
    ['陳大文強調，竹棚並非風災的起因，仍在調查。', 'negative'],
    ['發言人表示，堅定支持毫不手軟打擊海盜。', 'positive'],
  ])('%s', (text, polarity) => {
    expect(extractClaims(text, { statements: false })[0]?.polarity).toBe(polarity);
  });
});

it('two titles of one person are both the role', () => {
  const [claim] = extractClaims('南灣工程學會會長、測量師何大文指，要重鋪外牆。', { statements: false });
  expect(claim?.source).toMatchObject({ name: '何大文', role: '會長、測量師', affiliation: '南灣工程學會' });
});

it('a family name that many bear is one', () => {
  const [claim] = extractClaims('住戶洪小姐表示，浪很大。', { statements: false });
  expect(claim?.source).toMatchObject({ name: '洪小姐', affiliation: '住戶' });
});
