export { yahoo } from './adapters/yahoo/yahoo.js';
