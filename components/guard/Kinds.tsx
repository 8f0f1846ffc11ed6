import { PII_DETECTORS } from '@/utils/pii/detectors';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';

const KINDS = [...PII_DETECTORS, ...HEAVY_PII_DETECTORS];

/** Every kind of personal data that is looked for, with something that is found and something that is not. */
export function Kinds() {
  return (
    <details className="kinds">
      <summary>What is found: {KINDS.length} kinds</summary>
      <div className="kinds-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Kind</th>
              <th scope="col">Found</th>
              <th scope="col">Left alone</th>
            </tr>
          </thead>
          <tbody>
            {KINDS.map(({ id, label, examples }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td>{(examples.finds[0] ?? '').replace(/[[\]]/g, '')}</td>
                <td>{examples.ignores[0]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
