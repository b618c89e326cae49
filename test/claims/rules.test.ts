import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with an invented text and all the claims in it. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'a cue with its subject': [
    ['陳大文表示，班次太疏。', ['reported', '表示', '陳大文', '班次太疏']],
    ['運輸署署長羅美玲強調服務正常。', ['reported', '強調', '羅美玲', '服務正常']],
    ['陳大文指班次太疏。', ['reported', '指', '陳大文', '班次太疏']],
    ['南山大學（South Hill University）副教授林志遠說：「太遲了。」', ['quote', '說', '林志遠', '太遲了']],
    ['《南島日報》評論指出，方案欠細節。', ['reported', '評論指出', '《南島日報》', '方案欠細節']],
    ['居民認為班次太疏。', ['reported', '認為', '居民', '班次太疏']],
    ['調查顯示班次減少三成。', ['reported', '顯示', '調查', '班次減少三成']],
  ],
  'words that only look like others': [
    ['船務處通報稱，三號船已返航。', ['reported', '通報稱', '船務處', '三號船已返航']],
    ['議員陳大文發文稱，船票太貴。', ['reported', '稱', '陳大文', '船票太貴']],
    ['據南灣新聞報道，三號船已返航。', ['reported', '據', '南灣新聞', '三號船已返航']],
    ['新聞報道指，三號船已返航。', ['reported', '報道指', '新聞', '三號船已返航']],
    ['船長暗示年底會退役。', ['reported', '暗示', '船長', '年底會退役']],
  ],
  'what somebody finds is a claim where to find it is their trade': [
    ['研究人員發現，海水變暖。', ['reported', '發現', '研究人員', '海水變暖']],
    ['消防員發現，門鎖已損壞。'],
  ],
  'a medium reports with no comma after the verb': [
    ['新華社報導南灣船隊已返航。', ['reported', '報導', '新華社', '南灣船隊已返航']],
  ],
  'a noun after 的 is no cue, and the verb beside it is': [
    ['何小雲對船東的回覆表示遺憾。', ['reported', '表示', '何小雲', '對船東的回覆', '遺憾']],
  ],
  'what may be said is not said': [
    ['船長可要求船員返航。'],
    ['船長要求船員返航。', ['reported', '要求', '船長', '船員返航']],
  ],
  'who publishes says what is published': [
    ['專頁「南灣街坊」發布文章，指船已返航。', ['reported', '指', '南灣街坊', '船已返航']],
  ],
  'a date between whom it is known from and who said it': [
    [
      '據南灣新聞客戶端消息，當地時間30日，船長陳大文表示，船已返航。',
      ['reported', '表示', '陳大文', '船已返航'],
    ],
  ],
  'the colon before a quotation is the cue where there is no verb': [
    ['居民林伯：「我唔想搬。」', ['quote', '：', '林伯', '我唔想搬']],
    ['門口的告示只有一行字：「設備檢修，暫停營業。」', ['quote', '：', '門口的告示', '設備檢修，暫停營業']],
  ],
  'what is announced without a mark is a clause': [
    ['海事處今日（9日）公布載客人數升至430人。', ['reported', '公布', '海事處', '載客人數升至430人']],
    ['政府公布新安排。'],
  ],
  'a complaint is a clause, and not whom it is made of': [
    [
      '陳大文早前投訴有水手在甲板釣魚，船又開得慢。',
      ['reported', '投訴', '陳大文', '有水手在甲板釣魚，船又開得慢'],
    ],
    ['居民投訴南灣渡輪公司。'],
  ],
  'a thought ends where it is told what came of it, or what was done about it': [
    ['陳大文以為數小時便可返航，不料風浪更大。', ['reported', '以為', '陳大文', '數小時便可返航']],
    [
      '李小姐懷疑小狗已跳船上岸，應該平安，連日在岸上尋找。',
      ['reported', '懷疑', '李小姐', '小狗已跳船上岸，應該平安'],
    ],
  ],
  'a list in marks after its owner is a paper': [
    [
      '南灣海事處「驗船師名冊」顯示，「東港號」的牌照已屆滿。',
      ['reported', '顯示', '驗船師名冊', '「東港號」的牌照已屆滿'],
    ],
  ],
  'a word of letters with a capital inside is a body': [
    [
      'SeaMall宣布加船。該公司承諾會減價。',
      ['reported', '宣布', 'SeaMall', '加船'],
      ['reported', '承諾', 'SeaMall', '會減價'],
    ],
  ],
  'what was reported to the speaker is what the speaker tells': [
    [
      '陳大文指，上周收到投訴，指市面有假船票。',
      ['reported', '指', '陳大文', '上周收到投訴，指市面有假船票'],
    ],
  ],
  'a body that also promises makes a second claim': [
    [
      '南灣公司表示，希望加班能方便乘客，與此同時，該公司也承諾會繼續加開夜船。',
      ['reported', '表示', '南灣公司', '希望加班能方便乘客'],
      ['reported', '承諾', '南灣公司', '會繼續加開夜船'],
    ],
  ],
  'what goes on after a quotation with 是 is part of it': [
    [
      '陳大文說，「不是船太舊」，是裝了太重的貨才會擱淺。',
      ['mixed', '說', '陳大文', '「不是船太舊」，是裝了太重的貨才會擱淺'],
    ],
  ],
  'what a crowd does in words of no list': [
    ['許多南灣市民憂心船期。很多船員則支持改期。', ['reported', '憂心', '許多南灣市民', '船期']],
    ['一些船員坐立不安，憂心自家漁船也會擱淺。', ['reported', '憂心', '一些船員', '自家漁船也會擱淺']],
  ],
  'a name before the colon of a headline, after whom somebody works for': [
    ['南灣船行曾小平：日後船東避買高船齡渡輪', ['reported', '：', '曾小平', '日後船東避買高船齡渡輪']],
  ],
  'quotations in a row are one claim': [
    [
      '船員熱議，「開船就要準時，唔好日日改」、「船票又加價」。',
      ['quote', null, '船員', '開船就要準時，唔好日日改', '船票又加價'],
    ],
  ],
  'a verb in a headline of two halves governs its own': [
    ['船務處商定重開航線　船期仍未定', ['reported', '商定', '船務處', '重開航線']],
    ['船員盼藉重開　助街坊返工', ['reported', '盼', '船員', '藉重開　助街坊返工']],
  ],
  'in a feature it is the reporter who asks': [
    [
      '陳大文坐下。問他：「你幾時返航？」他說，下周。',
      ['quote', '問', '記者', '你幾時返航？'],
      ['reported', '說', '陳大文', '下周'],
    ],
    ['問他以前也常常出海嗎？', ['reported', '問', '記者', '以前也常常出海嗎']],
  ],
  'words that fail somebody are none': [['何小雲在岸上，他說不下去。']],
  'whom something makes speak': [
    ['船難讓南灣市民高呼「船幾時返航」。', ['quote', '高呼', '南灣市民', '船幾時返航']],
    ['碼頭的冷清，令不少船員感嘆，「好似返到舊年咁樣。」', ['quote', null, '不少船員', '好似返到舊年咁樣']],
  ],
  'what a link to another report is called is no cue': [
    ['詳細報道：南灣船隊返航'],
    ['相關報道：南灣船隊返航'],
  ],
  'what is not ruled out is expected by whoever does not': [
    ['海事處不排除有更多船失聯。', ['reported', '不排除', '海事處', '有更多船失聯']],
    [
      '船長說，搜索仍在進行，不排除再有人獲救。',
      ['reported', '說', '船長', '搜索仍在進行，不排除再有人獲救'],
    ],
  ],
  'what an amount is estimated at is the article’s own': [
    ['船票收入估計約1,180萬元。', ['statement', null, null, '船票收入估計約1,180萬元']],
  ],
  'a label may be parted from a headline by any bar': [
    ['船隊大火│多個船員團體呼籲　勿捐款', ['reported', '呼籲', '多個船員團體', '勿捐款']],
  ],
  '的 in a title is not in its sentence': [
    [
      '官媒《南灣報》專頁刊登了傳媒人屈小妍所寫文章〈先治好惹來的腐爛〉，稱「船可以返航」。',
      ['quote', '稱', '官媒《南灣報》專頁', '船可以返航'],
    ],
  ],
  'an English sentence names nobody': [['They added：「船已返航。」']],
  'papers that are not there say nothing': [
    ['未有資料顯示船期。'],
    ['資料顯示船期已改。', ['reported', '顯示', '資料', '船期已改']],
  ],
  'words in two pieces are one quotation': [
    ['船長說「船已返航」，「大家放心返屋企」。', ['quote', '說', '船長', '船已返航', '大家放心返屋企']],
  ],
  'a body may be followed by nothing that it passed on': [
    ['根據南灣船務部，船費加了三成。', ['reported', '根據', '南灣船務部', '船費加了三成']],
  ],
  'a speaker behind a quotation may be long': [
    [
      '「浪太大，船應該返航。」南灣海洋研究所（Institute for the Study of the South Bay Sea）的資深研究員馮儒莎（Susa Anna Fung）對本報說。',
      ['quote', '說', '馮儒莎', '浪太大，船應該返航'],
    ],
  ],
  'an occasion is no content by itself': [
    [
      '漁業協會稱經過談判，船東均表示願意停航。',
      ['reported', '稱', '漁業協會', '經過談判，船東均表示願意停航'],
    ],
  ],
  'what somebody feels is a noun after 大感': [['船員大感惋惜，昨日出海悼念。']],
  'what has befallen a source is part of it': [
    ['有受影響乘客在網站貼文，表示船已返航。', ['reported', '表示', '受影響乘客', '船已返航']],
    ['被困船員表示，船已返航。', ['reported', '表示', '被困船員', '船已返航']],
    ['遇難者家屬表示，船已返航。', ['reported', '表示', '遇難者家屬', '船已返航']],
  ],
  'blame says what is wrong': [
    ['工會批評船東拖延工程。', ['reported', '批評', '工會', '船東拖延工程']],
    ['工會批評船東。'],
  ],
  'a topic belongs to the cue that follows it': [
    [
      '船長表示會修船；至於日期，他說「未定」。',
      ['reported', '表示', '船長', '會修船'],
      ['quote', '說', '船長', '未定'],
    ],
    [
      '船長表示會修船，被問到日期，他說「未定」。',
      ['reported', '表示', '船長', '會修船'],
      ['quote', '說', '船長', '未定'],
    ],
  ],
  'a demand after a question is a second claim': [
    [
      '議員質疑船東反應遲緩，要求海事處交代。',
      ['reported', '質疑', '議員', '船東反應遲緩'],
      ['reported', '要求', '議員', '海事處交代'],
    ],
  ],
  'what stands between subject and cue belongs to neither': [
    ['陳大文昨日在臉書上再次表示，班次太疏。', ['reported', '表示', '陳大文', '班次太疏']],
    ['陳大文接受本報訪問時坦言，班次太疏。', ['reported', '坦言', '陳大文', '班次太疏']],
    ['陳大文周四（18日）表示，班次太疏。', ['reported', '表示', '陳大文', '班次太疏']],
    ['林女士出庭時說：「我只想要真相。」', ['quote', '說', '林女士', '我只想要真相']],
  ],
  'adjacent verbs are one cue': [
    ['卡尼回應稱，兩地往來密切。', ['reported', '回應稱', '卡尼', '兩地往來密切']],
    ['卡尼威脅稱，將停止供水。', ['reported', '威脅稱', '卡尼', '將停止供水']],
  ],
  'a second cue of the same source is a second claim': [
    [
      '陳大文表示班次太疏，並指出票價偏高。',
      ['reported', '表示', '陳大文', '班次太疏'],
      ['reported', '指出', '陳大文', '票價偏高'],
    ],
    [
      '陳大文說班次太疏，希望政府跟進。',
      ['reported', '說', '陳大文', '班次太疏'],
      ['reported', '希望', '陳大文', '政府跟進'],
    ],
  ],
  'an omitted subject is the sentence’s, then the paragraph’s': [
    ['消防員接報到場，表示火勢受控。', ['reported', '表示', '消防員', '火勢受控']],
    [
      '署長羅美玲表示，服務正常。並透露，明年加價。',
      ['reported', '表示', '羅美玲', '服務正常'],
      ['reported', '透露', '羅美玲', '明年加價'],
    ],
  ],
  'pronouns stand for who spoke or was spoken of': [
    [
      '署長羅美玲表示，服務正常。她強調，票價不變。',
      ['reported', '表示', '羅美玲', '服務正常'],
      ['reported', '強調', '羅美玲', '票價不變'],
    ],
    ['家住江北的教師宋美蘭不這麼看。她說，車太少。', ['reported', '說', '宋美蘭', '車太少']],
  ],
  'a family name alone and a title alone are known again': [
    [
      '店主梁國強說，客人少了。梁形容生意「慘淡」。',
      ['reported', '說', '梁國強', '客人少了'],
      ['mixed', '形容', '梁國強', '生意「慘淡」'],
    ],
    [
      '青岭市長何志遠說，可以。市長說，再等等。',
      ['reported', '說', '何志遠', '可以'],
      ['reported', '說', '何志遠', '再等等'],
    ],
  ],
  'quotations before, around and without a cue': [
    ['「我們會研究。」署長羅美玲說。', ['quote', '說', '羅美玲', '我們會研究']],
    ['「我們會研究，」署長羅美玲說，「但要時間。」', ['quote', '說', '羅美玲', '我們會研究', '但要時間']],
    [
      '羅美玲表示，服務正常。「我們會研究每一個方案。」',
      ['reported', '表示', '羅美玲', '服務正常'],
      ['quote', null, '羅美玲', '我們會研究每一個方案'],
    ],
    [
      '羅美玲說：「先看數據。」\n\n「再談票價，這是次序。」',
      ['quote', '說', '羅美玲', '先看數據'],
      ['quote', null, '羅美玲', '再談票價，這是次序'],
    ],
  ],
  'a quotation ends where the writer goes on': [
    ['陳大文表示「完全沒有」，委員會文件也沒有記載。', ['quote', '表示', '陳大文', '完全沒有']],
    ['陳大文強調「時間不是問題」，顯示他態度放軟。', ['quote', '強調', '陳大文', '時間不是問題']],
  ],
  'according to somebody': [
    ['根據中央氣象台報告，颱風明天登陸。', ['reported', '根據', '中央氣象台', '颱風明天登陸']],
    ['據南島媒體報導，颱風減弱。', ['reported', '據', '南島媒體', '颱風減弱']],
    ['據悉，工程已經停頓。', ['reported', '據悉', '消息人士', '工程已經停頓']],
    ['消息指，工程已經停頓。', ['reported', '消息指', '消息人士', '工程已經停頓']],
    ['有分析指出，工程會停頓。', ['reported', '指出', '分析', '工程會停頓']],
  ],
  'acts of words': [
    ['兩國同意恢復航班。', ['reported', '同意', '兩國', '恢復航班']],
    ['教育局宣布全港停課。', ['reported', '宣布', '教育局', '全港停課']],
    ['工會促請政府檢討。', ['reported', '促請', '工會', '政府檢討']],
    ['部長李國棟否認受賄。', ['reported', '否認', '李國棟', '受賄']],
  ],
  'naming what something is': [
    ['外界視會談為「轉折點」。', ['mixed', '視', '外界', '會談為「轉折點」']],
    ['《南島日報》把它總結為「拖字訣」。', ['quote', '總結為', '《南島日報》', '拖字訣']],
    ['部長李國棟對事件表示遺憾。', ['reported', '表示', '李國棟', '對事件', '遺憾']],
  ],
  'headlines and subheadings': [
    ['學者：明年才見起色', ['reported', '：', '學者', '明年才見起色']],
    ['港聞｜學者:明年才見起色', ['reported', ':', '學者', '明年才見起色']],
  ],
  Cantonese: [
    ['陳大文話：「等到頸都長。」', ['quote', '話', '陳大文', '等到頸都長']],
    ['陳太講，巴士成日遲到。', ['reported', '講', '陳太', '巴士成日遲到']],
  ],
  'the article’s own figures': [
    ['會談持續約39分鐘。', ['statement', null, null, '會談持續約39分鐘']],
    [
      '工程花了12億元，承建商表示物有所值。',
      ['statement', null, null, '工程花了12億元'],
      ['reported', '表示', '承建商', '物有所值'],
    ],
    ['兩國首次會面。'],
  ],
};

describe.each(Object.entries(rules))('%s', (_, examples) => {
  it.each(examples)('%s', (text, ...claims) => {
    expect(extractClaims(text).map(rowOf)).toEqual(claims);
  });
});

describe('what is not a claim', () => {
  it.each([
    '這項建議獲得通過。',
    '應總統邀請，代表團訪問南島。',
    '隨着關稅威脅持續，股市下跌。',
    '他是工會代表。',
    '指數收市下跌。',
    '他走「實用主義」路線。',
    '總統乘坐「海神二號」離開。',
    '這種菜稱為通菜。',
    '會議預計於下午結束。',
    '他無法說服大家。',
    '對居民來說，這是大事。',
    '他接受訪問的錄音流傳甚廣。',
    '部長表示歡迎。',
    '甲方提出的建議仍待討論。',
    '熱線：6511 0101',
  ])('%s', (text) => {
    expect(extractClaims(text).filter((claim) => claim.kind !== 'statement')).toEqual([]);
  });
});
