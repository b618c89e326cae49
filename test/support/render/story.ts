/** What a story says, whichever outlet prints it. */
export interface Story {
  /** The outlet's own number or slug: `60210455`, `c4gq1n7rw2lo`. */
  id: string;
  headline: string;
  authors: string[];
  /** An instant, ISO 8601 in UTC to the second: `2026-03-04T06:40:12Z`. */
  published: string;
  section: string;
  tags: string[];
  body: StoryBlock[];
}

export type StoryBlock =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'list'; items: string[] }
  | { type: 'image'; src: string; caption: string };

/** How a page is dressed. */
export interface Dress {
  /** About how many characters of menus, cards, styles and scripts stand around the article. Default: a few. */
  chrome?: number;
  /** Whether the page carries its payload as well, as the outlet's pages do. Default: no. */
  payload?: boolean;
  /** Markup that takes the place of the body's: for input that no outlet would send. */
  body?: string;
}

/** One outlet's ways to print a story. */
export interface Press {
  adapter: string;
  address(story: Story): string;
  page(story: Story, dress?: Dress): string;
  payload(story: Story): unknown;
  copy(story: Story): string;
}
