import { extractClaims } from '../../../../src/claims.js';
import type { Claim } from '../../../../src/index.js';

/** The story of the front page. Nobody and nothing in it exists. */
const text =
  '船務處處長林大立表示，離島渡輪今早恢復航行，首班船載客約320人。議員羅啟明質疑：「停航兩日，處方沒有交代過一句。」' +
  '《海港日報》引述消息人士稱，船公司下月或加價兩成。發言人否認。';

/** What the page gets: VitePress puts it here when the site is built. */
declare const data: { text: string; claims: Claim[] };

export { data };

export default {
  load: (): typeof data => ({
    text,
    claims: extractClaims(text, { statements: false, published: '2025-12-04' }),
  }),
};
