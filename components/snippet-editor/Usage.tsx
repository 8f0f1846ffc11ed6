import type { Snippet } from '@/utils/snippets/snippet';
import { timeSaved } from '@/utils/snippets/time-saved';

/** How often a snippet was used, and what that saved; nobody else is told. */
export function Usage({ snippet }: { readonly snippet: Snippet }) {
  const { usedAt } = snippet;
  return (
    <div className="usage">
      <dl>
        <div>
          <dt>Uses</dt>
          <dd>{usesOf(snippet)}</dd>
        </div>
        <div>
          <dt>Last use</dt>
          <dd>{usedAt === undefined ? '–' : dayName(usedAt)}</dd>
        </div>
        <div>
          <dt>Minutes of typing spared</dt>
          <dd>{minutesOf(timeSaved(snippet))}</dd>
        </div>
      </dl>
      <p className="quiet">Counted in this browser; nobody else sees it.</p>
    </div>
  );
}

function usesOf({ uses }: Snippet): string {
  if (uses === 0) return 'Not used yet';
  return uses === 1 ? 'Used once' : `Used ${uses.toLocaleString()} times`;
}

function dayName(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);
}

function minutesOf(milliseconds: number | undefined): string {
  if (milliseconds === undefined) return '–';
  const minutes = Math.round(milliseconds / 60_000);
  return minutes === 0 && milliseconds > 0 ? 'less than 1' : minutes.toLocaleString();
}
