// Draws the PNG icons from the two SVG sources: node icons/make.mjs
// The small source is fitted to the grid of 16 pixels; from 32 pixels on the full drawing serves.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const SIZES = [
  { size: 16, source: 'icon-small.svg' },
  { size: 32, source: 'icon-small.svg' },
  { size: 48, source: 'icon.svg' },
  { size: 128, source: 'icon.svg' },
];
const executablePath = process.env.KA_VARDA_CHROMIUM ?? '/usr/bin/chromium';

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const { size, source } of SIZES) {
  const drawing = readFileSync(new URL(source, import.meta.url), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  const path = new URL(`icon-${size}.png`, import.meta.url).pathname;
  await page.screenshot({ path, omitBackground: true });
  console.log(`icon-${size}.png from ${source}`);
}
await browser.close();
