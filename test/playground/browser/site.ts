import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { serve } from 'vitepress';

/** Debian's; another one by the environment. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** What a browser looks up by itself at its start is not the site's doing, and is turned off. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built site in a browser, and what was asked of other hosts or went wrong meanwhile. */
export interface Site {
  address: string;
  /** A new page at a path of the site. */
  open(path: string, size?: { width: number; height: number }): Promise<Page>;
  /** Addresses on other hosts that any page asked for. */
  strangers: string[];
  /** Errors of scripts, and refusals by the policy of the page. */
  errors: string[];
  close(): Promise<void>;
}

export async function openSite(options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Site> {
  const { server } = (await serve({ root: 'docs', port: 0 })) as unknown as { server: Server };
  await new Promise<void>((ready) => (server.listening ? ready() : server.once('listening', ready)));
  const address = `http://localhost:${(server.address() as AddressInfo).port}`;
  const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    headless: true,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  const strangers: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(?:data|blob):/.test(url)) strangers.push(url);
  });
  return {
    address,
    strangers,
    errors,
    async open(path, size = { width: 1400, height: 950 }) {
      const page = await context.newPage();
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.setViewportSize(size);
      await page.goto(address + path);
      return page;
    },
    async close() {
      await context.close();
      server.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
