/** Two soft notes, half a second together: [hertz, begins after seconds]. */
const NOTES = [
  [587, 0],
  [784, 0.16],
] as const;
const LOUDNESS = 0.06;
const LASTS = 0.34;

/**
 * Plays them in the page whose customer waits. A page that nobody has touched yet may not play anything, and the
 * browser would complain in its console.
 */
export async function ring(): Promise<void> {
  if (!navigator.userActivation.hasBeenActive) return;
  const audio = new AudioContext();
  for (const [hertz, after] of NOTES) {
    const begins = audio.currentTime + after;
    const gain = new GainNode(audio, { gain: 0 });
    const note = new OscillatorNode(audio, { frequency: hertz });
    gain.gain.setValueAtTime(0, begins);
    gain.gain.linearRampToValueAtTime(LOUDNESS, begins + 0.03);
    gain.gain.exponentialRampToValueAtTime(0.0001, begins + LASTS);
    note.connect(gain).connect(audio.destination);
    note.start(begins);
    note.stop(begins + LASTS);
    if (after > 0) note.addEventListener('ended', () => void audio.close());
  }
}
