/** An invented article that can be picked. Nobody and nothing in it exists. */
export interface Example {
  id: string;
  label: string;
  outlet: string;
}

export const examples: readonly Example[] = [
  { id: 'hk01/ferry-page', outlet: 'HK01', label: '青螺灣渡輪 · saved page' },
  { id: 'hk01/ferry-copy', outlet: 'HK01', label: '青螺灣渡輪 · copied from the screen' },
  { id: 'hk01/ferry-payload', outlet: 'HK01', label: '青螺灣渡輪 · the payload' },
  { id: 'hk01/library-page', outlet: 'HK01', label: "公共圖書館夜間開放 · a reader's opinion" },
  { id: 'hk01/seawall-simplified-page', outlet: 'HK01', label: '海堤步道开放 · Simplified mirror' },
  { id: 'bbc-chinese/news-page', outlet: 'BBC News 中文', label: '白鷺灣大橋 · saved page' },
  { id: 'bbc-chinese/older-page', outlet: 'BBC News 中文', label: '北桐岛公投 · an older page' },
  { id: 'bbc-chinese/live-page', outlet: 'BBC News 中文', label: '雲溪強颱直播 · live page' },
  { id: 'pulse-hk/news-page', outlet: 'Pulse HK', label: '潮灣填海 · saved page' },
  { id: 'pulse-hk/news-copy', outlet: 'Pulse HK', label: '潮灣填海 · copied from the screen' },
  { id: 'yahoo/ferry-page', outlet: 'Yahoo', label: '南灣碼頭翻新 · saved page' },
  { id: 'yahoo/cable-car-page', outlet: 'Yahoo', label: '山城纜車 · carried for another outlet' },
  { id: 'yahoo/feed-copy', outlet: 'Yahoo', label: '河口候鳥 · copied, with the feed below' },
  { id: 'claims/a-01', outlet: 'Bare text', label: '冒牌「磚家」 · court report' },
  { id: 'claims/b-06', outlet: 'Bare text', label: 'an accident, in Simplified' },
  { id: 'elsewhere/ferry', outlet: 'BBC News 中文', label: '青螺湾渡轮 · the ferry again, in Simplified' },
];

/** Two reports of one event, one in each script. */
export const comparison = ['hk01/ferry-copy', 'elsewhere/ferry'] as const;
