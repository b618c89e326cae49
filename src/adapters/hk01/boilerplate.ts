import { foldLine } from '../../document/clean-text.js';

/** What may follow the article in a copy, best first: everything from the first of these lines on is no article. */
const ENDS: readonly [rule: string, pattern: RegExp][] = [
  ['reactions', /^搶先表達$|^抢先表达$/],
  ['most-read', /^熱門文章$|^热门文章$|^查看更多$/],
  ['recommended', /^你可能感興趣$|^你可能感兴趣$/],
  ['footer', /^正在加載$|^正在加载$|^01線報$|^01线报$|香港01有限公司版[權权]所有/],
  ['consent', /^Welcome to hk01\.com$|^hk01\.com asks for your consent/],
];

/** Lines inside a copied article that a reader would not call its text. */
const NOISE: readonly [rule: string, pattern: RegExp][] = [
  ['advertisement', /^【01秒看[^】]{0,8}】/],
  // the player's own words, in both languages it comes in
  [
    'player',
    /^(?:這是一個視窗，?|无法找到相容此媒体的来源。|無法找到相容此媒體的來源。|播放影片總共時間|視訊播放器|This is a modal window\.|No compatible source was found for this media\.|\d{1,2}:\d{2}(?::\d{2})?)$/,
  ],
  ['gallery-overlay', /^\+\s?\d{1,3}$/],
  ['reactions', /^(?:讚好|赞好|我鍾意|我喊喇|笑死我|我嬲啊|收藏|分享|留言)$/],
  ['follow', /^(?:在\s?Google|追蹤《香港01》|在\s?Google\s?追蹤《香港01》)$/],
  ['navigation', /^(?:登入|登出|更多|HK01)$/],
];

/** The rule by which everything from this line on is left out; `null` for a line of the article. */
export function endRule(line: string): string | null {
  return ruleOf(ENDS, line);
}

/** The rule by which this line alone is left out; `null` for a line of the article. */
export function noiseRule(line: string): string | null {
  return ruleOf(NOISE, line);
}

function ruleOf(table: readonly [string, RegExp][], line: string): string | null {
  const text = foldLine(line);
  return table.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
