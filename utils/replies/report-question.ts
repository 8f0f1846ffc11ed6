import type { ExportFormat } from './export';
import type { Period } from './period';
import type { Report, Targets } from './report';

/** What the dashboard asks of the thread that reads the waits. */
export type ReportChoice = {
  readonly period: Period;
  readonly console?: string;
  readonly targets: Targets;
  /** Made-up waits in place of the stored ones. */
  readonly sample: boolean;
};

export type ReportQuestion =
  | { readonly ask: 'report'; readonly choice: ReportChoice }
  | { readonly ask: 'export'; readonly choice: ReportChoice; readonly format: ExportFormat };

/** A report comes again when something was stored or deleted. */
export type ReportAnswer =
  | {
      readonly tell: 'report';
      readonly choice: ReportChoice;
      readonly report: Report;
      /** Every console of which there is a wait, whatever is chosen. */
      readonly consoles: readonly string[];
      /** All waits that are stored. */
      readonly stored: number;
    }
  | { readonly tell: 'export'; readonly file: Blob; readonly name: string }
  | { readonly tell: 'failed'; readonly asked: ReportQuestion['ask']; readonly name: string };
