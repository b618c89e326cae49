/** Elements that stand in a line of text. */
export const INLINE = new Set([
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label',
  'mark', 'q', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
  'br',
]); // biome-ignore format: a table
export const HEADING = /^h([2-6])$/;
export const PLAYERS = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'amp-iframe',
  'amp-youtube',
  'amp-video',
]);
export const PICTURES = new Set(['img', 'amp-img', 'picture']);
