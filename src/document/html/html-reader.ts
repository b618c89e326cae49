import { unified } from 'unified';
import type { HtmlReader } from '../reader.js';
import { guardedParse } from './guarded-tree.js';
import { HtmlPage } from './html-document.js';

/** Reads saved pages: hast with positions, built inside the limits. */
export const htmlReader: HtmlReader = {
  kind: 'html',
  read({ source, url, limits, diagnostics }) {
    const { nodes, depth, attributes } = limits;
    const tree = unified().use(guardedParse, { nodes, depth, attributes }).parse(source);
    return new HtmlPage({ tree, source, url, limits, diagnostics });
  },
};
