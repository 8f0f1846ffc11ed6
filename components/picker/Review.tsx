import type { ReviewView } from '@/components/face/view';

/** Why the snippet should be looked at before it goes out. */
export function Review({ view }: { readonly view: ReviewView }) {
  const { due, pieces } = view;
  return (
    <div className="picker-review">
      {due && (
        <p className="picker-due">
          Its review was due on <strong>{longDay(due)}</strong>. Is it still right?
        </p>
      )}
      {pieces && (
        <>
          <p className="picker-why">Changed since you last used it:</p>
          <p className="picker-difference" dir="auto">
            {pieces.map(({ kind, text }, index) =>
              kind === 'added' ? (
                <ins key={index}>{text}</ins>
              ) : kind === 'removed' ? (
                <del key={index}>{text}</del>
              ) : (
                <span key={index}>{text}</span>
              ),
            )}
          </p>
        </>
      )}
    </div>
  );
}

function longDay(day: string): string {
  return new Date(`${day}T12:00`).toLocaleDateString(undefined, { dateStyle: 'long' });
}
