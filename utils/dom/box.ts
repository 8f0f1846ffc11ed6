/** Distances in CSS pixels of the viewport. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

export function boxOf({ left, top, right, bottom }: Box): Box {
  return { left, top, right, bottom };
}
