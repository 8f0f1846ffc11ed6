import { readWaits } from '@/utils/database/waits';
import { exportedLine, frameOf, type ExportFormat } from '@/utils/replies/export';

const TYPES: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
};

/** A file (UTF-8) of the stored waits, built portion by portion. */
export async function exportWaits(
  format: ExportFormat,
  of: { readonly from: number | undefined; readonly console: string | undefined },
  now: number,
): Promise<Blob> {
  const { head, between, tail } = frameOf(format, now);
  const parts: string[] = [head];
  let isFirst = true;
  for await (const waits of readWaits(of.from ?? -Infinity, Infinity)) {
    const lines = waits
      .filter(({ console }) => of.console === undefined || console === of.console)
      .map((wait) => exportedLine(format, wait));
    if (!lines.length) continue;
    parts.push((isFirst ? '' : between) + lines.join(between));
    isFirst = false;
  }
  return new Blob([...parts, tail], { type: TYPES[format] });
}
