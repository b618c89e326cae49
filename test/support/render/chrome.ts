import { sentence, words } from './words.js';

/**
 * What stands around an article: menus, cards of other stories, icons, styles, and scripts with their data. Invented,
 * and the same every time.
 *
 * A third of it is markup and two thirds are scripts and styles, as on saved pages of news sites.
 */
export interface Chrome {
  head: string;
  before: string;
  after: string;
}

const ICON =
  '<svg viewBox="0 0 24 24" fill="none" aria-hidden="true"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm1 15h-2v-6h2v6z" fill="currentColor"></path></svg>';

/** About `size` characters of it, split over the three places. */
export function chrome(size: number): Chrome {
  const share = Math.floor(size / 6);
  return {
    head: `<style>${filled(share, styleRule)}</style><script>${filled(share, scriptLine)}</script>`,
    before: `<header><nav><ul>${filled(share, menuItem)}</ul></nav></header>`,
    after: `<aside><ul>${filled(share, card)}</ul></aside><footer><p>${words(7, 1)}</p></footer><script type="application/json" id="state">[${filled(share * 2, stateRow)}null]</script>`,
  };
}

function filled(size: number, part: (seed: number) => string): string {
  const parts: string[] = [];
  for (let length = 0, seed = 1; length < size; seed += 1) {
    const one = part(seed);
    parts.push(one);
    length += one.length;
  }
  return parts.join('');
}

const menuItem = (seed: number) =>
  `<li class="menu-item menu-item-${seed}"><a href="/menu/${seed}" data-track="nav:${seed}">${ICON}<span>${words(4, seed)}</span></a></li>`;

const card = (seed: number) =>
  `<li class="card col-${seed % 4}"><a href="/story/${seed}-${seed * 7}"><div class="thumb"><img alt="" loading="lazy" src="https://img.example/t/${seed}.jpg" width="320" height="180"></div><h3>${words(16, seed)}</h3></a><p>${sentence(seed)}</p><span class="age">${(seed % 23) + 1} 小時前</span></li>`;

const styleRule = (seed: number) =>
  `.c${seed}{display:flex;padding:${seed % 32}px;color:#${((seed * 2654435761) % 0xffffff).toString(16).padStart(6, '0')}}@media(min-width:768px){.c${seed}{margin:0 auto}}`;

const scriptLine = (seed: number) =>
  `window.__q=window.__q||[];window.__q.push({id:"slot-${seed}",w:${seed % 970},if:function(a){return a<${seed}&&a>0}});`;

const stateRow = (seed: number) =>
  `{"id":${seed},"title":"${words(14, seed)}","url":"https://news.example/a/${seed}","blocks":[{"t":"p","c":"${sentence(seed)}"}]},`;
