export { bbcChinese } from './adapters/bbc-chinese/bbc-chinese.js';
