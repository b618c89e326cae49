/** How a word around a number bounds it. */
export type Bound = 'about' | 'below' | 'at-least' | 'at-most';

/** Words before a number. "below" is 近: about as much, and not more. */
export const boundsBefore: readonly (readonly [words: string, bound: Bound])[] = [
  ['約 大約 約莫 約為 大概 差不多 大致 估計約', 'about'],
  ['近 將近 接近 幾近 幾乎', 'below'],
  ['逾 超過 超逾 超出 多於 高於 大於 至少 最少 起碼 不少於 不低於 不下 不止 突破 已逾 上 過', 'at-least'],
  ['不到 不足 不滿 未滿 未到 未及 少於 低於 小於 最多 至多 頂多 不超過 不多於 不高於 不逾', 'at-most'],
];

/** Words after a number and its unit. */
export const boundsAfter: readonly (readonly [words: string, bound: Bound])[] = [
  ['左右 上下', 'about'],
  ['以上 或以上 及以上 之上 (含)以上 開外', 'at-least'],
  ['以下 或以下 及以下 之下 以內 之內 (含)以下', 'at-most'],
];
