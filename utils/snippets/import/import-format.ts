import type { Offered } from './entry';
import type { Opened, OpenedOf } from './opened';

/** A system whose files Chatside reads. */
export type ImportFormat<Kind extends Opened['kind']> = {
  readonly id: string;
  /** As the person knows it. */
  readonly name: string;
  readonly kind: Kind;
  /** Whether the content looks like its own. Never throws, whatever is in there. */
  claims(file: OpenedOf<Kind>): boolean;
  /** `name` is the file's own. Never throws, even if it did not claim the file. */
  read(file: OpenedOf<Kind>, name: string): Offered;
};

export type AnyFormat = {
  [Kind in Opened['kind']]: ImportFormat<Kind>;
}[Opened['kind']];
