/**
 * Outlets whose articles Yahoo carries: the name to give each, then other names by which bylines, lead tags, trailers
 * and feeds call it.
 */
const PROVIDERS: readonly (readonly [name: string, ...others: string[]])[] = [
  ['BBC News 中文', 'BBC NEWS 中文', 'BBC中文網', 'BBC中文', 'BBC 中文'],
  ['德國之聲', '德國之聲中文網', 'DW中文', 'Deutsche Welle'],
  ['中央社', '中央通訊社'],
  ['中央社財經'],
  ['法新社'],
  ['路透社', '路透'],
  ['美聯社'],
  [
    'NOWnews今日新聞',
    '今日新聞NOWNEWS',
    '今日新聞NOWnews',
    'NOWnews 今日新聞',
    'NOWNEWS今日新聞',
    'NOWnews',
    '今日新聞',
  ],
  ['新頭殼 Newtalk', '新頭殼', 'Newtalk新聞', 'Newtalk'],
  ['風傳媒'],
  ['三立新聞網', '三立新聞網 setn.com'],
  ['民視新聞', '民視新聞網', '民視'],
  ['中時新聞網'],
  ['中時電子報'],
  ['工商時報'],
  ['時報資訊'],
  ['CTWANT'],
  ['鏡報'],
  ['鏡週刊', '鏡週刊Mirror Media'],
  ['鏡新聞'],
  ['FTNN新聞網'],
  ['聯合新聞網'],
  ['中天新聞網'],
  ['壹蘋新聞網'],
  ['台灣新生報'],
  ['EBC東森新聞', '東森新聞'],
  ['東森財經新聞'],
  ['TVBS新聞網', 'TVBS'],
  ['華視', '華視新聞'],
  ['台視新聞網', '台視新聞'],
  ['公視新聞網', '公視'],
  ['上報'],
  ['中央廣播電臺', '中央廣播電台'],
  ['中廣新聞網'],
  ['世界日報'],
  ['太報'],
  ['自由時報'],
  ['財訊快報'],
  ['鉅亨網'],
  ['奔騰思潮'],
  ['好醫師新聞網'],
  ['匯流新聞網', 'CNEWS匯流新聞網'],
  ['大愛電視'],
  ['信傳媒'],
  ['台灣好新聞報', '台灣好新聞'],
  ['中華日報'],
  ['青年日報'],
  ['民眾網'],
  ['姊妹淘'],
  ['健康醫療網'],
  ['am730'],
  ['on.cc 東網', 'on.cc東網'],
  ['東方日報 OrientalDaily', '東方日報'],
  ['now.com 新聞', 'Now新聞台', 'now.com 影音新聞'],
  ['now.com 體育'],
  ['now.com 財經'],
  ['香港01'],
  ['星島日報', '星島頭條'],
  ['明報'],
  ['經濟通', '經濟通通訊社'],
  ['信報財經新聞', '信報'],
  ['AASTOCKS'],
  ['infocast'],
  ['Bloomberg', '彭博'],
  ['法庭線'],
  ['香港動物報'],
  ['BossMind'],
  ['28Hse.com'],
  ['styletc'],
  ['Cosmo'],
  ['Japhub日本集合'],
  ['Yahoo新聞', 'Yahoo 新聞'],
  ['Yahoo奇摩新聞', 'Yahoo奇摩（新聞）', 'Yahoo奇摩（即時新聞）', 'Yahoo奇摩'],
  ['Yahoo 國際通'],
  ['Yahoo 地產'],
  ['Yahoo 娛樂圈'],
  ['Yahoo 體育'],
  ['Yahoo Food'],
  ['Yahoo Style HK'],
  ['Yahoo Tech HK'],
  ['YAHOO著數'],
];

/** Keys of the outlets that this package reads by themselves. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ['BBC News 中文', 'bbc-chinese'],
  ['香港01', 'hk01'],
]);

const fold = (name: string) => name.replaceAll(/\s/g, '').toLowerCase();

const names = new Map<string, string>();
for (const [name, ...others] of PROVIDERS) for (const one of [name, ...others]) names.set(fold(one), name);
/** Every way to write a name, longest first: 好醫師新聞網 is no 醫師新聞網. */
const spellings = PROVIDERS.flat().sort((a, b) => b.length - a.length);

/** The outlet of this name, however it is spelt; `null` for one that is not known. */
export function providerNamed(name: string): string | null {
  return names.get(fold(name)) ?? null;
}

/** The longest name that a text begins with. */
export function providerAtStart(text: string): string | null {
  const found = spellings.find((name) => text.startsWith(name));
  return found ? providerNamed(found) : null;
}

/** The longest name that a text ends in, as it is written there. */
export function providerAtEnd(text: string): string | null {
  return spellings.find((name) => text.endsWith(name)) ?? null;
}

/** Whether Yahoo itself wrote what stands under this name. */
export function isInHouse(name: string): boolean {
  return /^(?:yahoo|雅虎)/i.test(name.trim());
}

/** The package's own key for an outlet; `null` for those that it does not read. */
export function providerKey(name: string): string | null {
  return KEYS.get(name) ?? null;
}

/** Names by which an outlet speaks of itself, for a search in running text. */
export const SPELLINGS: readonly string[] = spellings;
