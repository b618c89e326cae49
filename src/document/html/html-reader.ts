import type { HtmlReader } from '../reader.js';
import { HtmlPage } from './html-document.js';

/** Reads saved pages: hast with positions, built inside the limits. */
export const htmlReader: HtmlReader = {
  kind: 'html',
  read: (material) => new HtmlPage(material),
};
