import { Segments } from '@/components/ui/Segments';
import type { Retention } from '@/utils/replies/retention';

const OPTIONS: Record<Retention, string> = { '90d': '90 days', '1y': '1 year', ever: 'For ever' };

/** How long finished waits stay before they are deleted by themselves. */
export function KeepWaits(props: {
  readonly kept: Retention;
  readonly onChange: (retention: Retention) => void;
}) {
  return (
    <div className="setting">
      <div className="setting-words">
        <h3>Keep reply times for</h3>
        <p>
          Once a day Chatside deletes the times of waits that ended longer ago. A shorter time takes
          older ones away for good.
        </p>
      </div>
      <div className="setting-act">
        <Segments
          legend="Keep reply times for"
          options={OPTIONS}
          value={props.kept}
          onChange={props.onChange}
        />
      </div>
    </div>
  );
}
