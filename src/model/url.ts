import * as z from 'zod';

/** An absolute `http` or `https` URL: nothing else (`javascript:`, `data:`) ever stands in an article. */
export const httpUrlSchema = z.url({ protocol: /^https?$/ });
