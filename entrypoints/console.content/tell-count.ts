import type { Finding } from '@/utils/findings/finding';
import type { Scene } from './scene';

/** The draft must rest so long before its hints are spoken of. */
const REST_MS = 1200;

/** Tells a screen reader, once the draft rests, what waits in it; only when that changed. */
export function tellCount(
  scene: Scene,
  signal: AbortSignal,
): (findings: readonly Finding[]) => void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let told = '';
  signal.addEventListener('abort', () => {
    clearTimeout(rest);
    if (told) scene.change({ told: undefined });
  });
  return (findings) => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      const sentence = sentenceFor(findings);
      if (sentence === told) return;
      told = sentence;
      scene.change({ told: sentence || undefined });
    }, REST_MS);
  };
}

function sentenceFor(findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  const grave = findings.find(({ severity }) => severity === 'blocking');
  const count = findings.length === 1 ? '1 hint' : `${findings.length} hints`;
  return `${grave ? `${grave.label} is in your reply. ` : ''}${count} in your reply. F8 goes to the next one.`;
}
