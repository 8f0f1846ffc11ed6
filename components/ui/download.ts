/** Gives the person a file, as a download of the browser. */
export function download(name: string, text: string, type = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
