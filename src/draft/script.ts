/**
 * Characters that only one script writes, frequent in news. Characters that
 * Traditional text uses as well (后, 里, 台, 才, 面) are left out.
 */
const TRADITIONAL =
  '這個們來時國說為對會過還後發動學開關現實進長門問間見電話語報導聯經濟業產務員頭題東車種點總統兩區將與從無歲億萬變讓該請議記認論設證許計訊護黨廣環響應價銀錢風險際離難雙隊陽陸陳隨雖難雲領預頻顯願類飛館馬驗體';
const SIMPLIFIED =
  '这个们来时国说为对会过还后发动学开关现实进长门问间见电话语报导联经济业产务员头题东车种点总统两区将与从无岁亿万变让该请议记认论设证许计讯护党广环响应价银钱风险际离难双队阳陆陈险随虽难云领预频显愿类飞馆马验体';

const FIRST = 0x4e00;
let table: Int8Array | undefined;

/** +1 for a Traditional character, -1 for a Simplified one, by its place after U+4E00. */
function balances(): Int8Array {
  if (!table) {
    table = new Int8Array(0x10000 - FIRST);
    for (const character of SIMPLIFIED) table[character.charCodeAt(0) - FIRST] = -1;
    for (const character of TRADITIONAL) table[character.charCodeAt(0) - FIRST] = 1;
  }
  return table;
}

/** So many characters tell. */
const ENOUGH = 20_000;

/** The script that texts are written in, by which script's own characters they have more of; `null` for neither. */
export function scriptOf(...texts: readonly string[]): 'Hant' | 'Hans' | null {
  const byCharacter = balances();
  let balance = 0;
  let left = ENOUGH;
  for (const text of texts) {
    const end = Math.min(text.length, left);
    for (let index = 0; index < end; index += 1) {
      const code = text.charCodeAt(index);
      if (code >= FIRST) balance += byCharacter[code - FIRST] as number;
    }
    left -= end;
  }
  return balance > 0 ? 'Hant' : balance < 0 ? 'Hans' : null;
}
