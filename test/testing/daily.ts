import {
  type AdapterDefinition,
  type Draft,
  defineAdapter,
  element,
  type HtmlDocument,
  line,
  paragraph,
  readLabel,
  readTime,
  type TextDocument,
} from 'baodao/core';
import type { AdapterCase } from 'baodao/testing';

const ZONE = 'Asia/Hong_Kong';

export function readPage(page: HtmlDocument): Draft {
  const story = page.first('#story');
  return {
    headline: page.text(page.first('h1')) || null,
    published: readTime(page.attribute(page.first('time'), 'datetime'), ZONE),
    body: story ? page.body(story, { drop: { share: '.share' } }) : [],
  };
}

export function readCopy({ lines, ledger }: TextDocument): Draft {
  const [first, ...rest] = lines;
  const draft: Draft = { headline: first?.text ?? null, body: [] };
  if (first) ledger.keep(first.span);
  for (const [index, { text, span }] of rest.entries()) {
    const label = readLabel(lines, index + 1, ['日期']);
    if (label) {
      draft.published = readTime(label.value, ZONE);
      ledger.keep(label.span);
      ledger.drop(label.label, 'label');
    } else if (text === '分享') {
      ledger.drop(span, 'share');
    } else {
      ledger.keep(span);
      draft.body.push(paragraph(text, span));
    }
  }
  return draft;
}

/** An invented outlet that keeps every law; what is passed in replaces a part of it. */
export function daily(change: Partial<AdapterDefinition> = {}) {
  return defineAdapter({
    id: 'daily',
    publisher: { id: 'daily', name: '日日報', url: 'https://daily.example/' },
    hosts: ['daily.example'],
    timeZone: ZONE,
    languages: ['zh-Hant-HK'],
    html: { signs: [element('#story', 0.8, 'the story of 日日報')], read: readPage },
    text: { signs: [line(/^日日報/, 0.8, 'names 日日報')], read: readCopy },
    ...change,
  });
}

export const PAGE: AdapterCase = {
  name: 'ferry-page',
  input: {
    url: 'https://daily.example/1',
    html: `<!doctype html><html lang="zh-HK"><head><title>渡輪今早恢復航行</title></head><body>
<h1>渡輪今早恢復航行</h1><time datetime="2026-03-04">三月四日</time>
<div id="story"><p>青螺灣渡輪今早恢復航行，首班載客三十人。</p><p class="share">分享</p><p>船長何安說：「浪已經小了。」</p></div>
</body></html>`,
  },
};

export const COPY: AdapterCase = {
  name: 'ferry-copy',
  input: {
    text: '渡輪今早恢復航行\n日期：2026-03-04\n青螺灣渡輪今早恢復航行，首班載客三十人。\n分享\n船長何安說：「浪已經小了。」\n',
    url: 'https://daily.example/1',
  },
};
