/** Claims in Chinese news text: who said what, in which words, at which offsets. */
export { type ExtractClaimsOptions, extractClaims } from './claims/extract.js';
export type { Claim, ClaimContent, Cue, Source } from './model/claim.js';
