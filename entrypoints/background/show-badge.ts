import { browser } from 'wxt/browser';
import { badgeOf } from '@/utils/replies/badge';
import type { QueueRow } from '@/utils/replies/queue';
import type { ServiceLevel } from '@/utils/replies/service-level';

/** [ground, text]; the text says the state as well, by its sign. */
const COLOURS: Readonly<Record<ServiceLevel, readonly [string, string]>> = {
  fine: ['#0f766e', '#ffffff'],
  soon: ['#fbbf24', '#2a1c02'],
  late: ['#b42318', '#ffffff'],
};

let shown = '';

/** The longest wait, on the toolbar's button. */
export function showBadge(rows: readonly QueueRow[], now: number): void {
  const badge = badgeOf(rows, now);
  const key = JSON.stringify(badge);
  if (key === shown) return;
  shown = key;
  const [ground, ink] = COLOURS[badge.level];
  const usual = browser.i18n.getMessage('actionTitle');
  void browser.action.setBadgeText({ text: badge.text });
  void browser.action.setBadgeBackgroundColor({ color: ground });
  void browser.action.setBadgeTextColor({ color: ink });
  void browser.action.setTitle({ title: rows.length ? `${usual}\n${badge.title}` : usual });
}
