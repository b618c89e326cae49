import { bbcPress } from './bbc-chinese.js';
import { hk01Press } from './hk01.js';
import { pulsePress } from './pulse-hk.js';
import type { Press, Story, StoryBlock } from './story.js';
import { paragraphText, words } from './words.js';
import { yahooPress } from './yahoo.js';

export type { Press, Story, StoryBlock } from './story.js';
export { bbcPress, hk01Press, pulsePress, yahooPress };

/** All four outlets. */
export const presses: readonly Press[] = [pulsePress, bbcPress, hk01Press, yahooPress];

/** An id that every outlet could have given is none: each has its own form. */
const IDS: Record<string, string> = {
  'pulse-hk': '20260302bay',
  'bbc-chinese': 'c4gq1n7rw2lo',
  hk01: '60210455',
  yahoo: 'yahoo-061530128',
};

/** An invented story of so many paragraphs, the same every time: with headings, a list and pictures among them. */
export function storyOf({ adapter }: Press, paragraphs = 12): Story {
  const body = Array.from({ length: paragraphs }, (_, index): StoryBlock[] => {
    const paragraph: StoryBlock = { type: 'paragraph', text: paragraphText(index + 1) };
    if (index % 6 === 2) return [{ type: 'heading', text: words(9, index) }, paragraph];
    if (index % 9 === 4) {
      return [
        paragraph,
        { type: 'image', src: `https://img.example/${index}.jpg`, caption: `${words(11, index)}。` },
      ];
    }
    return [paragraph];
  });
  return {
    id: IDS[adapter] ?? 'x1',
    headline: `青螺灣渡輪首航延誤　${words(8, 3)}`,
    authors: ['何小晴'],
    published: '2026-03-04T06:40:12Z',
    section: '港聞',
    tags: ['渡輪', '青螺灣'],
    body: body.flat(),
  };
}

/** A page of about so many characters, dressed as saved pages are. */
export function pageOf(press: Press, size: number): string {
  const story = storyOf(press, 20);
  const bare = press.page(story, { chrome: 0, payload: true }).length;
  return press.page(story, { chrome: Math.max(0, size - bare), payload: true });
}
