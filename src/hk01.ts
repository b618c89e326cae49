export { hk01 } from './adapters/hk01/hk01.js';
