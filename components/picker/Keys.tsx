const LIST = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['↵'], does: 'insert' },
  { keys: ['Ctrl', '1–9'], does: 'pick' },
  { keys: ['#'], does: 'tag' },
  { keys: ['in:'], does: 'folder' },
  { keys: ['Esc'], does: 'close' },
] as const;

const REVIEW = [
  { keys: ['↵'], does: 'insert' },
  { keys: ['Esc'], does: 'back' },
] as const;

/** The keys of the list, or of what stands in its place. */
export function Keys({ isReview }: { readonly isReview: boolean }) {
  return (
    <footer className="picker-foot" aria-hidden="true">
      {(isReview ? REVIEW : LIST).map(({ keys, does }) => (
        <span key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {does}
        </span>
      ))}
    </footer>
  );
}
