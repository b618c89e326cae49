import type { EmbedBlock } from '../../model.js';

/** Whose player or widget an address belongs to, by the end of its host. */
const PROVIDERS: readonly [host: string, provider: string, kind: EmbedBlock['kind']][] = [
  ['youtube.com', 'YouTube', 'video'],
  ['youtube-nocookie.com', 'YouTube', 'video'],
  ['youtu.be', 'YouTube', 'video'],
  ['vimeo.com', 'Vimeo', 'video'],
  ['dailymotion.com', 'Dailymotion', 'video'],
  ['brightcove.net', 'Brightcove', 'video'],
  ['tiktok.com', 'TikTok', 'video'],
  ['facebook.com', 'Facebook', 'social'],
  ['twitter.com', 'X', 'social'],
  ['x.com', 'X', 'social'],
  ['instagram.com', 'Instagram', 'social'],
  ['threads.net', 'Threads', 'social'],
  ['threads.com', 'Threads', 'social'],
  ['spotify.com', 'Spotify', 'audio'],
  ['soundcloud.com', 'SoundCloud', 'audio'],
  ['google.com', 'Google', 'map'],
  ['flourish.studio', 'Flourish', 'chart'],
  ['datawrapper.de', 'Datawrapper', 'chart'],
  ['dwcdn.net', 'Datawrapper', 'chart'],
  ['infogram.com', 'Infogram', 'chart'],
];

/** What is embedded, by its address; `other` for hosts that are not in the table. */
export function embedProvider(url: string | null): { provider: string | null; kind: EmbedBlock['kind'] } {
  const host = hostOf(url);
  const found = host && PROVIDERS.find(([end]) => host === end || host.endsWith(`.${end}`));
  return found ? { provider: found[1], kind: found[2] } : { provider: null, kind: 'other' };
}

function hostOf(url: string | null): string | null {
  if (!url) return null;
  try {
    return new URL(url, 'https://unknown.invalid/').hostname;
  } catch {
    return null;
  }
}
