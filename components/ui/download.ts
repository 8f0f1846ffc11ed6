/** Gives the person a JSON file, as a download of the browser. */
export function download(name: string, text: string): void {
  saveFile(name, new Blob([text], { type: 'application/json' }));
}

export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
