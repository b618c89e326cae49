/** Words that are a share or a multiple by themselves. */
export const ratioWords: readonly (readonly [words: string, share: { low: number; high: number }])[] = [
  ['一半 半數 減半 折半 對半 減少一半', { low: 0.5, high: 0.5 }],
  ['過半 過半數 大半 一半以上 半數以上', { low: 0.5, high: 1 }],
  ['翻倍 倍增 翻一番 加倍 翻番 增加一倍 翻一倍', { low: 2, high: 2 }],
  ['翻兩番', { low: 4, high: 4 }],
];
