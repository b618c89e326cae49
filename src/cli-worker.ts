/** What each thread of `baodao --jobs` runs. */
export { render as default } from './cli/render.js';
