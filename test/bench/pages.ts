import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf, presses, storyOf } from '../support/render/presses.js';

export interface BenchPage {
  name: string;
  html: string;
  /** What a reader should find, where it is known. */
  paragraphs: string[] | null;
  /** Other text of the story: headings and captions are no error. */
  others: string[];
}

const SCRIPT = /<script\b[^>]*>[\s\S]*?<\/script\s*>/gi;

/** One string without the ropes of the template that made it, as a file would be. */
const flat = (text: string) => Buffer.from(text).toString();

/** Invented pages of about so many characters in the shapes of the four outlets. */
export function generatedPages(size: number, withScripts = true): BenchPage[] {
  return presses.map((press) => {
    const story = storyOf(press, 20);
    const html = pageOf(press, size);
    return {
      name: press.adapter,
      html: flat(withScripts ? html : html.replace(SCRIPT, '')),
      paragraphs: story.body.flatMap((block) => (block.type === 'paragraph' ? block.text : [])),
      others: [
        story.headline,
        ...story.body.flatMap((block) =>
          block.type === 'heading' ? block.text : block.type === 'image' ? block.caption : [],
        ),
      ],
    };
  });
}

/** The saved pages of a folder and those below it. */
export function savedPages(folder: string): BenchPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => ({ name, html: readFileSync(join(folder, name), 'utf8'), paragraphs: null, others: [] }));
}

/** How many of the paragraphs were found, and how much of what was found is one: the harmonic mean. */
export function paragraphF1(page: BenchPage, found: readonly string[] | null): number | null {
  if (page.paragraphs === null) return null;
  const bare = (text: string) => text.replaceAll(/\s/g, '');
  const wanted = new Set(page.paragraphs.map(bare));
  const allowed = new Set(page.others.map(bare));
  const lines = (found ?? []).map(bare).filter((line) => line !== '' && !allowed.has(line));
  const right = new Set(lines.filter((line) => wanted.has(line))).size;
  return right === 0 ? 0 : (2 * right) / (lines.length + wanted.size);
}
