import { Button } from '@/components/ui/Button';

/** The sites that have a trigger of their own; it is set in the popup, on the site itself. */
export function SiteTriggers(props: {
  readonly triggers: Readonly<Record<string, string>>;
  readonly onChange: (origin: string, trigger: string) => Promise<unknown>;
}) {
  const sites = Object.entries(props.triggers);
  if (sites.length === 0) return null;
  return (
    <div className="setting">
      <div className="setting-words">
        <h3>Other triggers on some sites</h3>
        <p>Set on the site, in the popup of Chatside’s button.</p>
      </div>
      <ul className="setting-sites setting-wide">
        {sites.map(([origin, trigger]) => (
          <li key={origin}>
            <span className="setting-site">{new URL(origin).host}</span>
            <kbd>{trigger}</kbd>
            <Button
              look="bare"
              aria-label={`Use the usual trigger on ${new URL(origin).host}`}
              onClick={() => void props.onChange(origin, '')}
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
