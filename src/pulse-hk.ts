export { pulseHk } from './adapters/pulse-hk/pulse-hk.js';
