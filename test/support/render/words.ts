/** Characters that news is full of, in no order that says anything. */
const COMMON =
  '海灣渡輪碼頭工程延期居民學校老師居所山路公園樹木街市茶樓巴士班次車站橋面河岸水位雨量風力天文台記錄報告顧問小組委員會主席發言人消息指出表示認為希望今早昨日明年上月';

/** So many characters of invented Chinese; the same for the same seed. */
export function words(length: number, seed: number): string {
  let text = '';
  let state = (seed * 2654435761 + 12345) >>> 0;
  for (let left = length; left > 0; left -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += COMMON[(state >>> 8) % COMMON.length];
  }
  return text;
}

/** A sentence with a comma, a quotation or a figure now and then. */
export function sentence(seed: number): string {
  const [a, b] = [words(9 + (seed % 7), seed), words(12 + (seed % 11), seed + 1)];
  if (seed % 4 === 0) return `發言人表示：「${a}，${b}。」`;
  if (seed % 4 === 1) return `${a}，較去年增加${(seed % 90) + 1}%，${b}。`;
  return `${a}，${b}。`;
}

/** A paragraph of a few sentences. */
export function paragraphText(seed: number): string {
  return Array.from({ length: 2 + (seed % 3) }, (_, index) => sentence(seed * 5 + index)).join('');
}
