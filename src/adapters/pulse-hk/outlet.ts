import type { Publisher } from '../../model.js';

export const PUBLISHER: Publisher = {
  id: 'pulse-hk',
  name: '追光者 Pulse HK',
  url: 'https://pulsehknews.com/',
};

export const HOSTS = ['pulsehknews.com'];
export const TIME_ZONE = 'Asia/Hong_Kong';

/** The outlet in its own words: logo, byline, the end of a page's title. */
export const OWN_NAME = /^(?:追光者(?:\s?Pulse HK(?: News)?)?|Pulse HK(?: News)?)$/i;
const SITE_SUFFIX = /\s[-–—|｜]\s(?:追光者(?:\s?Pulse HK(?: News)?)?|Pulse HK(?: News)?)$/i;

/**
 * Standing sections of its menu. A page and a whole copy of one bring their own menu; an RSS item, which mixes sections
 * and tags, and a copy of the article alone do not.
 */
export const STANDING_SECTIONS = [
  '編輯推介', '港聞', '兩岸', '國際', '北美', '英國', '追光解碼', '圖解DATA', '專題', '離散・港情', '專訪', '追光會客室',
  '評論', '財經節目', '專欄', 'Podcast', '社群園地',
]; // biome-ignore format: a table

/** `A1`, as on the front page of a newspaper: where a story is placed, and no section. */
const FRONT_PAGE = /^A\d{1,2}$/;

export function isFrontPageFlag(label: string): boolean {
  return FRONT_PAGE.test(label);
}

/** Sections without the front-page flag. */
export function subjectsOf(sections: readonly string[]): string[] {
  return sections.filter((section) => !isFrontPageFlag(section));
}

/** A headline without the site's name, which search-engine plugins add to it. */
export function withoutSiteName(title: string | null): string | null {
  return title?.replace(SITE_SUFFIX, '') || null;
}
