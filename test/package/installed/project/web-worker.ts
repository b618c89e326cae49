import { parse } from 'baodao';

addEventListener('message', ({ data }) => {
  postMessage(parse(data));
});
