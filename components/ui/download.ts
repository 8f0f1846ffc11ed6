/** Gives the person a file, as a download of the browser. */
export function download(name: string, text: string, type = 'application/json'): void {
  saveFile(name, new Blob([text], { type }));
}

export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has its own hold of the content by the next task.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
