import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../src/claims.js';
import { type Row, rowOf } from './table.js';

/** Each rule with what it reads, and with what is close to it and is read otherwise. */
const rules: Record<string, [text: string, ...claims: Row[]][]> = {
  'whoever was asked answers': [
    ['本報向歌手經理人何小玲查詢，她回覆指船期已改。', ['reported', '回覆指', '何小玲', '船期已改']],
    ['本報向歌手經理人Fanny姐查詢，她回覆指船期已改。', ['reported', '回覆指', 'Fanny姐', '船期已改']],
    [
      '記者就船期向船務處查詢，昨晚才獲回覆指，船期已改；又呼籲乘客致電熱線。',
      ['reported', '回覆指', '船務處', '船期已改'],
      ['reported', '呼籲', '船務處', '乘客致電熱線'],
    ],
    [
      '縣長范若瑜承諾，船票先退一半。對於在野黨議員質疑退款太少，她回應，船公司已開始退款。',
      ['reported', '承諾', '范若瑜', '船票先退一半'],
      ['reported', '質疑', '在野黨議員', '退款太少'],
      ['reported', '回應', '范若瑜', '船公司已開始退款'],
    ],
    ['對於船東而言，船期太密，希望減班。', ['reported', '希望', '船東', '減班']],
  ],
  'what is asked ends where somebody answers': [
    [
      '媒體追問會否停航，紀宏哲說，機率不高。',
      ['reported', '追問', '媒體', '會否停航'],
      ['reported', '說', '紀宏哲', '機率不高'],
    ],
    ['面對記者追問會否停航，他只擺了擺手。', ['reported', '追問', '記者', '會否停航']],
    ['陳大文問當局會否停航。', ['reported', '問', '陳大文', '當局會否停航']],
    ['船長一度打斷作供，問：「你幾時開船？」', ['quote', '問', '船長', '你幾時開船？']],
  ],
  'a gloss says that a name is none': [
    [
      '街坊阿鳳（化名）看完只是笑。「佢哋連我住幾樓都搞錯咗。」',
      ['quote', null, '阿鳳', '佢哋連我住幾樓都搞錯咗'],
    ],
    ['第三個是旺哥（化名）。旺哥不住這裡。他說，船期已改。', ['reported', '說', '旺哥', '船期已改']],
  ],
  'neither many at once nor a place is 他': [
    [
      '陳小玲說，船期已改。外界揣測她會停航，她直斥「荒謬」。',
      ['reported', '說', '陳小玲', '船期已改'],
      ['reported', '揣測', '外界', '她會停航'],
      ['quote', '直斥', '陳小玲', '荒謬'],
    ],
    [
      '災情最重的白汀鎮，碼頭塌陷。船長石振邦說，水位仍高；他直言，進度很慢。',
      ['reported', '說', '石振邦', '水位仍高'],
      ['reported', '直言', '石振邦', '進度很慢'],
    ],
    [
      '這條全長不足三百米的碼頭，去年停用。船長陳大文在場。他說，要重建。',
      ['reported', '說', '陳大文', '要重建'],
    ],
  ],
  'titles and trades before a name': [
    ['南灣船務求助專線及培訓中心高級主任何美玲表示，船期已改。', ['reported', '表示', '何美玲', '船期已改']],
    [
      '氣象署地震測報中心主任紀宏哲上午在記者會中表示，船期已改。',
      ['reported', '表示', '紀宏哲', '船期已改'],
    ],
    ['警務處交通總部署理總警司歐陽志遠承認，船期已改。', ['reported', '承認', '歐陽志遠', '船期已改']],
    ['辯方大律師賀敏儀結案陳詞時強調，船期沒有改。', ['reported', '強調', '賀敏儀', '船期沒有改']],
    [
      '市長雷娜特·霍夫說，船期已改。\n36歲的焊工托比亞斯去年辭掉了工作。他告訴記者，部門承諾四月開工。',
      ['reported', '說', '雷娜特·霍夫', '船期已改'],
      ['reported', '告訴', '托比亞斯', '部門承諾四月開工'],
    ],
    ['退休教師格爾達·文茨組織了一個團體，她堅信海水會漲。', ['reported', '堅信', '格爾達·文茨', '海水會漲']],
    ['船務司司長陳大文代表政府宣布，船期已改。', ['reported', '宣布', '陳大文', '船期已改']],
  ],
  'whoever cites another passes the words on': [
    [
      '陳大文認為船期太密，又引述劉大華在電影的對白：「風浪更可怕！」',
      ['reported', '認為', '陳大文', '船期太密'],
      ['quote', '引述', '劉大華', '風浪更可怕！'],
    ],
    ['議員卓婉儀關注船期，引用外國研究指，風浪比去年大。', ['reported', '指', '外國研究', '風浪比去年大']],
  ],
  'a paper is found again': [
    [
      '南灣大學一項研究訪問了三千人。結果顯示，七成人暈船。',
      ['reported', '顯示', '南灣大學一項研究', '七成人暈船'],
    ],
    ['一項研究訪問了三千人，發現七成人暈船。', ['reported', '發現', '一項研究', '七成人暈船']],
    [
      '據當地《南灣日報》報道，船期已改。該報援引一名船員的話說，「還在談」。',
      ['reported', '據', '當地《南灣日報》', '船期已改'],
      ['quote', '說', '一名船員', '還在談'],
    ],
  ],
  'another’s turn ends what is said': [
    ['外界普遍認為船會返航，但船長陳大文並不樂觀。', ['reported', '認為', '外界', '船會返航']],
    [
      '批評者形容她「像一台計算機」，支持者則把外號印在船上。',
      ['mixed', '形容', '批評者', '她「像一台計算機」'],
    ],
    [
      '議員麥錫霖說，要投購保險；龔啟邦反對，稱找不到公司。',
      ['reported', '說', '麥錫霖', '要投購保險'],
      ['reported', '稱', '龔啟邦', '找不到公司'],
    ],
    ['被告馮達榮，報稱無業，被控一項盜竊罪。', ['reported', '報稱', '馮達榮', '無業']],
    ['船務處回覆說會「審慎研究」，至今沒有下文。', ['mixed', '回覆說', '船務處', '會「審慎研究」']],
    ['市長陳大文承諾，將凍結船票，但這項措施未獲通過。', ['reported', '承諾', '陳大文', '將凍結船票']],
  ],
  'how much is said, or how, is no part of it': [
    ['陳大文只說了七個字：「我回來了，謝謝等。」', ['quote', '說', '陳大文', '我回來了，謝謝等']],
    ['陳大文說得更直白：「船期要改。」', ['quote', '說', '陳大文', '船期要改']],
    ['工會提出三點建議：加班次、減價、添船。', ['reported', '提出', '工會', '三點建議：加班次、減價、添船']],
  ],
  'a scene is depicted in a clause': [
    ['街坊形容風浪來得很快。', ['reported', '形容', '街坊', '風浪來得很快']],
    ['街坊以「地獄」形容當時的船艙。'],
    ['街坊形容當時的情況。'],
  ],
  'whoever calls something by a name is the agent of 被': [
    ['碼頭曾被當地政府譽為「三十年來最好的消息」。', ['quote', '譽為', '當地政府', '三十年來最好的消息']],
  ],
  'what is denied is the words': [['部長後來否認說過這番話。', ['reported', '否認', '部長', '說過這番話']]],
  'what was told or thought then is part of what is told': [
    [
      '陳大文透露，母親前年跌傷，醫生曾勸他們搬走，但至今未搬。',
      ['reported', '透露', '陳大文', '母親前年跌傷，醫生曾勸他們搬走，但至今未搬'],
    ],
    [
      '船長憶述，事發時聽到巨響，以為有船相撞。',
      ['reported', '憶述', '船長', '事發時聽到巨響，以為有船相撞'],
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

describe('polarity and certainty', () => {
  const first = (text: string) => extractClaims(text, { statements: false })[0];

  it.each([
    ['陳大文呼籲尚未領取船票的居民到碼頭。', 'positive'],
    ['陳大文呼籲居民不要出海。', 'negative'],
    ['調查顯示，貧富不均加深。', 'positive'],
    ['陳大文說，家在島上的乘客，明年不需要買票。', 'negative'],
  ])('%s is %s', (text, polarity) => {
    expect(first(text)?.polarity).toBe(polarity);
  });

  it.each([
    ['陳大文指，乘客感到暈眩，或感到口乾。', 'asserted'],
    ['陳大文指，船票可在碼頭領取，或直接寄出。', 'asserted'],
    ['陳大文指，船期有變，或要改期。', 'hedged'],
    ['陳大文稱如選擇退票，可致電船務處。', 'conditional'],
    ['陳大文說，風浪無法預測。', 'asserted'],
    ['船員質疑船期形同虛設。', 'asserted'],
  ])('%s is %s', (text, certainty) => {
    expect(first(text)?.certainty).toBe(certainty);
  });

  it('a relative’s name is not found again by an honorific', () => {
    const names = extractClaims('住客莊先生說，他的兄長、八十歲的莊大文失聯。莊先生說，會等。').flatMap(
      ({ source }) => source?.name ?? [],
    );
    expect(names).toEqual(['莊先生', '莊先生']);
  });

  it('a given name by itself is found again', () => {
    const names = extractClaims('店員關皓朗說，要學船。\n皓朗告訴記者，會等。').flatMap(
      ({ source }) => source?.name ?? [],
    );
    expect(names).toEqual(['關皓朗', '關皓朗']);
  });
});

describe('who is found', () => {
  const found = (text: string) =>
    extractClaims(text, { statements: false }).map(({ source, cue }) => `${source?.name} ${cue?.text}`);

  it.each([
    ['住房部表示，已有一萬人受惠。', ['住房部 表示']],
    ['船長陳大文在報告中指出，船期太密。', ['陳大文 指出']],
    ['一名乘客收到通知，表示船期已改。', ['一名乘客 表示']],
    ['陳大文未予置評，僅稱「一切皆有可能」。', ['陳大文 稱']],
    ['南灣碼頭亦先後有兩名船員指船期已改。', ['兩名船員 指']],
    ['被點名的「沐原食品」發布聲明反駁，船期沒有改。', ['沐原食品 反駁']],
    ['多間外國公司評估後都認為無法修復，建議換上新船。', ['多間外國公司 認為', '多間外國公司 建議']],
    ['據房屋署最新數字，租金升了一成。', ['房屋署 據']],
    ['根據南灣海事法，審查最長四個月。', ['南灣海事法 根據']],
    ['陳大文稱船期已改。據他所知，還會再改。', ['陳大文 稱', '陳大文 據']],
    ['陳大文相信會改期。', ['陳大文 相信']],
    ['他預計十月份乘客將升至四十萬人。', ['他 預計']],
    ['比賽預計於十月舉行。', []],
    ['環保局長林以欣駁斥相關數據來源不明。', ['林以欣 駁斥']],
    ['環保局長林以欣駁斥有關說法。', []],
    ['工會批評通告把責任推給船員。', ['工會 批評']],
    ['陳大文坦承標籤有誤，承諾月底前更換。', ['陳大文 坦承', '陳大文 承諾']],
    ['議員卓婉儀引用外國研究指，風浪變大，又查詢當局有否對策。', ['外國研究 指', '卓婉儀 查詢']],
    ['政府把希望寄託在新船上。', []],
    ['包裝寫着「高纖」、「低糖」的飲料愈來愈多。', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('a headline has speakers before the one with a colon', () => {
    expect(found('議員批評船期「太密」　局長：會檢討')).toEqual(['議員 批評', '局長 ：']);
  });
});

describe('he and she, bodies and terms', () => {
  const sources = (text: string) =>
    extractClaims(text, { statements: false }).map(({ source }) => source?.name ?? null);

  it.each([
    [
      '船長何靜說，船期已改。她說，會再改。船員羅立說，不會。\n她說，再等。',
      ['何靜', '何靜', '羅立', '羅立'],
    ],
    [
      '船長何靜說，船期已改。她說，會再改。船員羅立說，不會。他說，等等。\n她說，再等。',
      ['何靜', '何靜', '羅立', '羅立', '何靜'],
    ],
    ['船客孫女士介紹，船期已改。', ['孫女士']],
    [
      '南灣市場監管局表示，會查。船員陳大文說，會等。該局提醒，要小心。',
      ['南灣市場監管局', '陳大文', '南灣市場監管局'],
    ],
    ['對於退款要求，船員李大文回應稱，會等。', ['李大文']],
    ['資訊顯示，公司成立於2019年。', ['資訊']],
  ])('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });

  it.each([
    ['律師廖佳音認為，「概不退還」加重了責任。', 'positive'],
    ['律師廖佳音形容事件「不可接受」。', 'negative'],
    ['律師廖佳音說，船票不足兩成售出。', 'positive'],
    ['律師廖佳音說，船票不足。', 'negative'],
    ['律師廖佳音說，最捨不得的是船員。', 'positive'],
    ['律師廖佳音說，乘客聽不懂廣播。', 'negative'],
  ])('%s is %s', (text, polarity) => {
    expect(extractClaims(text, { statements: false })[0]?.polarity).toBe(polarity);
  });
});
