import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LOOPBACK } from '@/manifest.config';
import { buildFolder } from '../harness/builds.ts';

type Manifest = Record<string, unknown> & {
  permissions: string[];
  host_permissions: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[]; js: string[]; run_at?: string }[];
  background: { service_worker?: string; scripts?: string[] };
  browser_specific_settings?: { gecko: Record<string, unknown> };
};

const PRODUCTION = await buildFolder('production');
const TESTING = await buildFolder('testing');

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
const read = (folder: string, file: string): Buffer => readFileSync(path.join(folder, file));
const manifestOf = (folder: string): Manifest =>
  JSON.parse(read(folder, 'manifest.json').toString()) as Manifest;

/** What the test build has and production has not. */
const ONLY_IN_TESTING = ['background-with-clock.js', 'clock-port.js'];

test('the test build is the production build, byte for byte, and the clock port beside it', () => {
  expect(files(TESTING)).toEqual([...files(PRODUCTION), ...ONLY_IN_TESTING].sort());
  const different = files(PRODUCTION).filter(
    (file) => !read(PRODUCTION, file).equals(read(TESTING, file)),
  );
  expect(different).toEqual(['manifest.json']);
});

test('their manifests differ in loopback hosts and the clock port only', () => {
  const testing = manifestOf(TESTING);
  const withoutLoopback = (hosts: string[]): string[] =>
    hosts.filter((host) => !LOOPBACK.includes(host));
  const asProduction = {
    ...testing,
    host_permissions: withoutLoopback(testing.host_permissions),
    content_scripts: testing.content_scripts.map((script) => ({
      ...script,
      matches: withoutLoopback(script.matches),
      js: script.js.filter((file) => file !== 'clock-port.js'),
    })),
    background: { ...testing.background, service_worker: 'background.js' },
  };
  expect(asProduction).toEqual(manifestOf(PRODUCTION));
});

test('production asks for the known consoles and nothing else', () => {
  const { permissions, host_permissions, content_scripts } = manifestOf(PRODUCTION);
  expect(permissions.sort()).toEqual([
    ...['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'sidePanel', 'storage'],
  ]);
  expect(host_permissions).toEqual([
    'https://*.zendesk.com/*',
    'https://app.intercom.com/*',
    'https://app.eu.intercom.com/*',
    'https://app.au.intercom.com/*',
  ]);
  expect(content_scripts.map(({ matches }) => [...matches].sort())).toEqual([
    [...host_permissions].sort(),
    [...host_permissions].sort(),
  ]);
});

test('PERMISSIONS.md explains each permission of the manifest, and no other', () => {
  const manifest = manifestOf(PRODUCTION);
  const explained = [...readFileSync('PERMISSIONS.md', 'utf8').matchAll(/^\| `([^`]+)`/gm)].map(
    ([, name]) => name,
  );
  const asked = [
    ...manifest.permissions,
    ...manifest.host_permissions,
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  expect(explained.sort()).toEqual(asked.sort());

  const [, notAsked = ''] = /^No (`[^.]*)\./m.exec(readFileSync('PERMISSIONS.md', 'utf8')) ?? [];
  const promised = Array.from(notAsked.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
  expect(promised.length).toBeGreaterThan(3);
  expect(promised.filter((name) => asked.includes(name))).toEqual([]);
});

test('the code that PERMISSIONS.md names is there', () => {
  const named = [
    ...readFileSync('PERMISSIONS.md', 'utf8').matchAll(/`((?:entrypoints|utils)\/[^`]+)`/g),
  ];
  expect(named.length).toBeGreaterThan(4);
  for (const [, file] of named) expect(readFileSync(file ?? '', 'utf8')).not.toBe('');
});

test('nothing of WXT’s announcements to pages is in the bundles', () => {
  for (const file of files(PRODUCTION).filter((name) => name.endsWith('.js'))) {
    expect(read(PRODUCTION, file).toString()).not.toMatch(/content-script-started|wxt:location/);
  }
});

test('a page can frame the form and nothing else of the extension, by an address of this session', () => {
  expect(manifestOf(PRODUCTION)['web_accessible_resources']).toEqual([
    { resources: ['fill-form.html'], matches: ['*://*/*'], use_dynamic_url: true },
  ]);
  expect(manifestOf(PRODUCTION)).not.toHaveProperty('externally_connectable');
});

test('the content script is under 40 kB before the first use, and without React', () => {
  const core = read(PRODUCTION, 'content-scripts/console.js');
  expect(gzipSync(core).length).toBeLessThanOrEqual(40_000);
  expect(core.toString()).not.toContain('react.transitional.element');
  expect(read(PRODUCTION, 'console-ui.js').toString()).toContain('react.transitional.element');
});

test('the guard stands in the page first, under 60 kB with its detectors, and React is not in it', () => {
  const scripts = manifestOf(PRODUCTION).content_scripts;
  expect(scripts.map(({ js, run_at = 'document_idle' }) => [js, run_at])).toEqual(
    expect.arrayContaining([
      [['content-scripts/guard.js'], 'document_start'],
      [['content-scripts/console.js'], 'document_idle'],
    ]),
  );
  const guard = read(PRODUCTION, 'content-scripts/guard.js');
  expect(gzipSync(guard).length).toBeLessThanOrEqual(60_000);
  expect(guard.toString()).not.toContain('react.transitional.element');
});

test('no script takes the place of something that the browser has under its name', () => {
  for (const file of ['content-scripts/console.js', 'content-scripts/guard.js']) {
    expect(read(PRODUCTION, file).toString()).not.toMatch(/^var /);
  }
});

test('the rules of tone are a part of their own, under 52 kB, and not in the content script', () => {
  expect(gzipSync(read(PRODUCTION, 'console-tone.js')).length).toBeLessThanOrEqual(52_000);
  expect(read(PRODUCTION, 'content-scripts/console.js').toString()).not.toContain('tone/blaming');
});

test('the Firefox build says that no data is collected, and from which version it runs', async () => {
  const manifest = manifestOf(await buildFolder('firefox-testing'));
  expect(manifest.browser_specific_settings?.gecko).toMatchObject({
    id: 'chatside@chatside.dev',
    strict_min_version: '142.0',
    data_collection_permissions: { required: ['none'] },
  });
  expect(manifest.permissions).not.toContain('offscreen');
  expect(manifest.permissions).not.toContain('sidePanel');
  expect(manifest['sidebar_action']).toMatchObject({ default_panel: 'sidepanel.html' });
  expect(manifest['manifest_version']).toBe(3);
});
