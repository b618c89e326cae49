import type { Genre } from '../../model.js';

const OPINION_SECTION = /^(?:評論|專欄|社評|社論|觀點|時評|來稿|投稿|博客|名家)$|(?:評論|專欄|時評)$/;
/** A kicker that names a column: `甲乙丙時評｜…`. */
const OPINION_KICKER =
  /^[^｜|︱]{0,16}(?:時評|評論|社評|短評|專欄|隨筆|隨想|筆記|觀點|來稿|投稿)\s?(?:[．・·]\s?[^｜|︱]{1,12})?[｜|︱]/;
const LIVE_HEADLINE = /(?:不斷|持續|滾動|陸續|即時)更新|[【（(]更新中[】）)]/;

export interface GenreSigns {
  headline: string | null;
  sections: readonly string[];
  isLive?: boolean;
  isSponsored?: boolean;
  isVideo?: boolean;
}

export function genreOf({ headline, sections, isLive, isSponsored, isVideo }: GenreSigns): Genre {
  if (isSponsored) return 'sponsored';
  if (isLive || LIVE_HEADLINE.test(headline ?? '')) return 'live';
  if (isVideo) return 'video';
  const isOpinion = sections.some((section) => OPINION_SECTION.test(section));
  return isOpinion || OPINION_KICKER.test(headline ?? '') ? 'opinion' : 'news';
}
