import type { Article, Author, PublishedTime, Report } from '../index.js';
import { claimsBySpeaker } from './claims-table.js';
import { counted, cut, type Look, printable, styler } from './terminal.js';

const PARAGRAPHS = 3;
const WIDTH = 96;

/** An article as a person reads it on a terminal: headline, byline, time, sections, the text in short, who says what. */
export function digest(article: Article, report: Report, look: Look): string {
  const style = styler(look);
  const width = Math.min(look.columns ?? WIDTH, 120);
  const lines: string[] = [];
  const add = (text: string) => lines.push(text);

  add(style('bold', printable(article.headline ?? '(no headline)')));
  add(
    style(
      'dim',
      printable([source(article), byline(article.authors), times(article)].filter(Boolean).join(' · ')),
    ),
  );
  const filed = [...article.sections, ...article.tags.map((tag) => `#${tag}`)].join('  ');
  if (filed) add(style('dim', printable(cut(filed, width))));
  add('');
  for (const point of article.summary) add(cut(`• ${printable(point)}`, width));
  const bodies = article.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
  for (const text of bodies.slice(0, PARAGRAPHS)) add(cut(printable(text.replaceAll('\n', ' ')), width * 2));
  const speakers = claimsBySpeaker(article, look);
  if (speakers.length > 0) add('');
  for (const line of speakers) add(line);
  add('');
  add(style('dim', counts(article, report)));
  for (const { severity, message } of report.diagnostics) {
    if (severity === 'warning') add(style('yellow', `! ${printable(message)}`));
  }
  return `${lines.join('\n')}\n`;
}

function source({ publisher, syndicator, genre, access }: Article): string {
  const via = syndicator ? ` via ${syndicator.name}` : '';
  const kind = genre === 'news' ? '' : ` [${genre}]`;
  return `${publisher.name}${via}${kind}${access === 'truncated' ? ' [truncated]' : ''}`;
}

function byline(authors: readonly Author[]): string {
  return authors
    .map(({ name, affiliation, role }) => {
      const office = [affiliation, role].filter(Boolean).join('');
      return office ? `${name}（${office}）` : name;
    })
    .join('、');
}

function times({ published, modified }: Article): string {
  const shown = (time: PublishedTime) => time.value.replace('T', ' ');
  if (!published) return '';
  return modified && modified.value !== published.value
    ? `${shown(published)} (updated ${shown(modified)})`
    : shown(published);
}

function counts(article: Article, report: Report): string {
  const characters = article.text.replace(/\s/g, '').length;
  const images = article.blocks.filter((block) => block.type === 'image').length;
  const parts = [
    counted(characters, 'character'),
    counted(article.blocks.length, 'block'),
    images > 0 ? counted(images, 'image') : '',
    article.related.length > 0 ? `${article.related.length} related` : '',
    article.claims.length > 0 ? counted(article.claims.length, 'claim') : '',
    `${counted(report.dropped.length, 'piece')} dropped`,
  ];
  return `${article.id} · ${article.language} · ${parts.filter(Boolean).join(', ')}`;
}
