/** Chatside's mark: a conversation, and the bar that stands at its side. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path
        fill="var(--mark)"
        d="M7 4h10a5 5 0 0 1 5 5v10a5 5 0 0 1-5 5h-4.5l-4.84 4.24A1 1 0 0 1 6 27.49V23.9A5 5 0 0 1 2 19V9a5 5 0 0 1 5-5Z"
      />
      <rect fill="var(--mark-bar)" x="24" y="4" width="6" height="24" rx="3" />
    </svg>
  );
}
