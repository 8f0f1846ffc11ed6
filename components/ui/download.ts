/** Gives the person a JSON file, as a download of the browser. */
export function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The download has its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
